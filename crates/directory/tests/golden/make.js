// Makes golden cases of opening states with the npm package opening_hours.
const OH = require('opening_hours');
const zone = process.env.TZ, country = process.argv[2], count = +process.argv[3];
let seed = +process.argv[4];
function rnd(n) { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return (seed >>> 8) % n; }
const D = ['Mo','Tu','We','Th','Fr','Sa','Su'];
const M = ['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec'];
const p2 = n => String(n).padStart(2, '0');
const clock = m => p2(Math.floor(m / 60)) + ':' + p2(m % 60);
function slots(night) {
  const k = rnd(10);
  if (k === 0) return '00:00-24:00';
  if (night && k < 3) { return clock(18 * 60 + rnd(20) * 15) + '-' + clock(30 + rnd(16) * 15); }
  const a = 5 * 60 + rnd(20) * 15, b = a + 15 + rnd(16) * 15;
  if (k < 6) return clock(a) + '-' + clock(b);
  const c = b + 15 + rnd(8) * 15, d = Math.min(c + 30 + rnd(20) * 15, 24 * 60 - 5);
  return clock(a) + '-' + clock(b) + ',' + clock(c) + '-' + clock(d);
}
// distinct groups of days; nights only where the next morning is free until 05:00
function week(night) {
  const parts = []; let d = rnd(3);
  while (d < 7) {
    const len = 1 + rnd(3), e = Math.min(d + len - 1, 6);
    const s = slots(night);
    parts.push((d === e ? D[d] : D[d] + '-' + D[e]) + ' ' + s);
    d = e + 1 + rnd(2);
  }
  return parts;
}
function noClash(parts) { // 00:00-24:00 after a night would overlap
  const has = parts.some(p => p.includes('00:00-24:00')), nights = parts.some(p => /-(0[0-4]):/.test(p) );
  return !(has && nights);
}
const cases = [];
while (cases.length < count) {
  const night = rnd(2) === 1;
  const w = week(night); if (!noClash(w)) continue;
  let ours = w.slice(), theirs = w.join(', ');
  if (rnd(3) === 0) { // season of every year
    const m = rnd(11), s = week(false), from = `${p2(m + 1)}-01`, to = `${p2(m + 2)}-15`;
    s.forEach(p => ours.push(`${from}..${to} ${p}`));
    theirs += `; ${M[m]} 01-${M[m + 1]} 15 off; ` + s.map(p => `${M[m]} 01-${M[m + 1]} 15 ${p}`).join('; ');
  }
  if (rnd(3) === 0) { // season of dates
    const m = rnd(11), s = week(false), from = `2026-${p2(m + 1)}-10`, to = `2026-${p2(m + 2)}-05`;
    s.forEach(p => ours.push(`${from}..${to} ${p}`));
    theirs += `; 2026 ${M[m]} 10-2026 ${M[m + 1]} 05 off; ` + s.map(p => `2026 ${M[m]} 10-2026 ${M[m + 1]} 05 ${p}`).join('; ');
  }
  if (rnd(3) === 0) { ours.push('PH closed'); theirs += '; PH off'; }
  if (rnd(3) === 0) { const m = rnd(12), a = 1 + rnd(20), b = a + rnd(7); ours.push(`2026-${p2(m + 1)}-${p2(a)}..2026-${p2(m + 1)}-${p2(b)} closed`); theirs += `; 2026 ${M[m]} ${p2(a)}-2026 ${M[m]} ${p2(b)} off`; }
  if (rnd(4) === 0) { const m = rnd(12), a = 1 + rnd(27), s = slots(false); ours.push(`2026-${p2(m + 1)}-${p2(a)} ${s}`); theirs += `; 2026 ${M[m]} ${p2(a)} ${s}`; }
  let oh; try { oh = new OH(theirs, { lat: 0, lon: 0, address: { country_code: country, state: '' } }, 0); } catch (e) { console.error('refused', theirs, String(e).slice(0,100)); continue; }
  const at = [];
  const start = Date.UTC(2026, 0, 5), span = 355 * 24 * 60;
  for (let i = 0; i < 6; i++) {
    let t;
    if (i < 1) t = Date.UTC(2026, 2, 28, 12) + rnd(48 * 12) * 300000;      // around 29 March
    else if (i < 2) t = Date.UTC(2026, 9, 24, 12) + rnd(48 * 12) * 300000; // around 25 October
    else t = start + rnd(span) * 60000;
    const date = new Date(t), next = oh.getNextChange(date);
    // After a night from Saturday to Sunday the package says "open" also on the Monday after the Sunday
    // of 23 hours (it takes the day before as 24 hours back): that answer is left out.
    if (next && next.toISOString() === '2026-03-29T22:00:00.000Z' && /Sa [0-9:]+-0[0-4]:/.test(theirs)) {
      console.error('left out', theirs, date, next); continue;
    }
    at.push([date.toISOString().replace('.000', ''), oh.getState(date) ? 'open' : 'closed', next ? next.toISOString().replace('.000', '') : null]);
  }
  cases.push({ hours: ours.join('; '), at });
}
const lines = cases.map(c => JSON.stringify({ zone, ...c }));
console.log(lines.join('\n'));
