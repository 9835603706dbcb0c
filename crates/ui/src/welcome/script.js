// Newcomers' pages: what a device can do that a page cannot. Everything works without it, and
// nothing of it leaves the device.
const told = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const all = (selector) => document.querySelectorAll(selector);
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const page = new Map();
const memory = {
  get(name) { try { return JSON.parse(localStorage.getItem(name)); } catch { return page.get(name) ?? null; } },
  set(name, value) {
    page.set(name, value);
    try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* not allowed: it lasts as long as the page */ }
  },
};

// Larger text and more contrast, before anything else is looked at.
for (const name of ["large", "contrast"]) if (memory.get(name)) document.documentElement.dataset[name] = "yes";
for (const button of all("[data-look]")) {
  const { dataset } = document.documentElement;
  const name = button.dataset.look;
  const show = () => button.setAttribute("aria-pressed", String(dataset[name] === "yes"));
  button.hidden = false;
  button.addEventListener("click", () => {
    const isOn = dataset[name] === "yes";
    if (isOn) delete dataset[name]; else dataset[name] = "yes";
    memory.set(name, !isOn);
    show();
  });
  addEventListener("forgotten", show);
  show();
}
// The choice of language closes with Escape.
for (const menu of all(".mast .beside details")) {
  menu.addEventListener("keydown", (event) => { if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); } });
}

// The city's pages are kept for reading without a connection: by themselves a few times a day, or
// where the reader saves data, when she asks for it.
const isForgotten = () => { try { return sessionStorage.getItem("forgotten") === "true"; } catch { return false; } };
const worker = told("worker");
const everything = told("everything");
const hours = 3600 * 1000;
if (worker && "serviceWorker" in navigator && !isForgotten()) {
  const box = navigator.serviceWorker;
  const registered = box.register(worker, { scope: worker.replace(/[^/]*$/, "") }).then(() => true, () => false);
  const isKept = () => {
    for (const line of all("[data-kept-all]")) line.hidden = false;
    for (const button of all("[data-keep-all]")) button.hidden = true;
  };
  box.addEventListener("message", (event) => { if (event.data?.kept && !isForgotten()) isKept(); });
  const keep = async () => {
    if (isForgotten()) return;
    // The attempt is noted, not its success: a device that is full must not be asked on every page.
    memory.set(`kept ${everything}`, Date.now());
    (await box.ready).active?.postMessage({ keep: everything });
  };
  const start = async () => {
    if (!(await registered) || isForgotten()) return;
    const age = Date.now() - (memory.get(`kept ${everything}`) ?? 0);
    const isThere = await caches.match(everything.replace(/\/[^/]*$/, "")).catch(() => undefined);
    if (isThere && age < 7 * 24 * hours) isKept();
    if (age < 6 * hours) return;
    if (!navigator.connection?.saveData) { setTimeout(keep, 1000); return; }
    for (const button of all("[data-keep-all]")) { button.hidden = false; button.addEventListener("click", keep); }
  };
  addEventListener("load", start);
}

// A phone may be shared: everything that this city's pages left on it can be taken away, and the
// quick way out takes it away by itself. Until the reader opens these pages another time, nothing is
// kept anew: also not when somebody goes back to them.
const forget = async () => {
  try { localStorage.clear(); } catch { /* nothing was kept */ }
  try { sessionStorage.setItem("forgotten", "true"); } catch { /* it lasts as long as the page */ }
  page.clear();
  for (const name of ["large", "contrast"]) delete document.documentElement.dataset[name];
  dispatchEvent(new Event("forgotten"));
  const mine = await navigator.serviceWorker?.getRegistrations() ?? [];
  for (const one of mine) one.active?.postMessage({ forget: true });
  for (const name of await caches.keys()) if (name.startsWith("isopolity-")) await caches.delete(name);
  for (const one of mine) await one.unregister();
};
for (const exit of all("a.exit")) exit.addEventListener("click", () => { forget().catch(() => {}); });
for (const button of all("[data-forget-all]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await forget().catch(() => {});
    for (const line of all("[data-kept-all], [data-favourites]")) line.hidden = true;
    for (const line of all("[data-forgotten]")) line.textContent = line.dataset.forgotten;
  });
}

// The home screen.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  for (const button of all("[data-install]")) {
    button.hidden = false;
    button.addEventListener("click", () => event.prompt(), { once: true });
  }
});

// A kept list is searched and narrowed here. It knows nothing of now: what is open nobody can say on it.
// Of a long word the end does not count, which is what declining changes.
const list = document.querySelector("[data-kept-list]");
if (list) {
  const asked = new URLSearchParams(location.search);
  const words = fold(asked.get("q") ?? "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const filters = ["area", "theme", "speaks", "free"].filter((name) => asked.get(name));
  const stem = (word, least = 4) => word.slice(0, Math.max(least, word.length - 2));
  const has = (text) => words.every((word) => text.includes(stem(word)));
  const fits = (item) => has(item.dataset.words)
    && filters.every((name) => item.dataset[name].split(" ").includes(asked.get(name)));
  let left = 0;
  for (const item of list.children) {
    item.hidden = !fits(item);
    if (!item.hidden) left += 1;
  }
  // Pages, events, news, words and desks stand above, and first of all whom to call in danger.
  const told = document.querySelector("[data-kept-told]");
  const found = [...told.querySelectorAll("[data-words]")].filter((item) => words.length && has(item.dataset.words));
  const isNamed = (item) => Number(has(fold(item.textContent)));
  found.sort((one, other) => isNamed(other) - isNamed(one));
  for (const item of found.slice(0, 8)) { item.hidden = false; item.parentNode.append(item); }
  told.hidden = !found.length;
  const isTold = (phrase) => phrase.split(" ").every((one) => words.some((word) => word.startsWith(stem(one, 5))));
  for (const box of all("[data-kept-danger]")) box.hidden = !box.dataset.keptDanger.split("|").some((phrase) => phrase && isTold(phrase));
  for (const box of all("input[name=q]")) box.value = asked.get("q") ?? "";
  for (const line of all("[data-kept-none]")) line.hidden = left > 0 || found.length > 0;
  for (const line of all("[data-kept-count]")) line.hidden = left < list.children.length;
  for (const line of all("[data-kept-rest]")) line.hidden = left === list.children.length;
}

// What a button did, for those who hear the page.
const say = (text) => { for (const line of all("[data-said]")) line.textContent = text; };

// Sharing: the device's own way, or the address for pasting.
if (navigator.share || navigator.clipboard) {
  for (const button of all("[data-share]")) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const address = location.href.split("#")[0];
      try {
        if (navigator.share) { await navigator.share({ title: document.title, url: address }); return; }
        await navigator.clipboard.writeText(address);
        button.textContent = button.dataset.done;
        say(button.dataset.done);
        setTimeout(() => { button.textContent = label; }, 4000);
      } catch { /* the reader changed her mind */ }
    });
  }
}

// Reading aloud, each part with a voice of its language that is on the device: other voices would
// send the page to somebody.
const speech = window.speechSynthesis;
speech?.getVoices();
const voices = async () => {
  if (!speech.getVoices().length) {
    const come = new Promise((done) => { speech.addEventListener("voiceschanged", done, { once: true }); });
    await Promise.race([come, new Promise((done) => { setTimeout(done, 1500); })]);
  }
  return speech.getVoices().filter((voice) => voice.localService);
};
for (const button of speech ? all("[data-read]") : []) {
  const quiet = () => { button.textContent = button.dataset.read; };
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (speech.speaking) { speech.cancel(); quiet(); return; }
    const here = await voices();
    const tongue = (tag) => tag.split(/[-_]/)[0];
    const parts = [];
    let isWhole = true;
    for (const part of all("main h1, main h2, main p, main li, main th, main td")) {
      const lang = tongue(part.closest("[lang]").lang);
      const voice = here.find((one) => tongue(one.lang) === lang);
      const isSaid = part.offsetParent && part.innerText.trim() && !part.closest("nav, .no-print") && !part.querySelector("p, li");
      if (isSaid && voice) parts.push([part.innerText, voice]);
      if (isSaid && !voice) isWhole = false;
    }
    if (!isWhole && parts.length) say(button.dataset.some);
    if (!parts.length) { button.textContent = button.dataset.none; say(button.dataset.none); return; }
    for (const [text, voice] of parts) {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      words.addEventListener("error", quiet);
      speech.speak(words);
      if (text === parts.at(-1)[0]) words.addEventListener("end", quiet);
    }
    button.textContent = button.dataset.stop;
  });
  addEventListener("pagehide", () => speech.cancel());
}

// Services that the reader keeps; only her device knows which, in whichever language she read them.
const favourites = () => { const kept = memory.get("favourites"); return Array.isArray(kept) ? kept : []; };
for (const button of all("[data-favourite]")) {
  const [, , city, lang, , service] = location.pathname.split("/");
  const own = { city, service, lang, title: document.querySelector("h1")?.textContent ?? "" };
  const isOwn = (one) => one.city === city && one.service === service;
  const show = () => { button.textContent = favourites().some(isOwn) ? button.dataset.kept : button.dataset.favourite; };
  button.hidden = false;
  button.addEventListener("click", () => {
    const others = favourites().filter((one) => !isOwn(one));
    memory.set("favourites", others.length < favourites().length ? others : [...others, own].slice(-100));
    show();
    say(button.textContent);
  });
  addEventListener("forgotten", show);
  show();
}
for (const shelf of all("[data-favourites]")) {
  const here = favourites().filter((one) => one.city === shelf.dataset.favourites && /^[a-z0-9-]+$/.test(one.service));
  for (const one of here) {
    const link = document.createElement("a");
    link.href = shelf.dataset.services + one.service;
    link.textContent = String(one.title);
    link.lang = String(one.lang);
    link.dir = "auto";
    const item = document.createElement("li");
    item.append(link);
    shelf.querySelector("ul").append(item);
  }
  shelf.hidden = here.length === 0;
}

// What was typed about a page must not come back with «Back» on a shared phone.
addEventListener("pagehide", () => { for (const form of all("form[data-forget]")) form.reset(); });

// Near me: the list by distance. Where the reader is is asked of the device and stays there.
const nearby = document.querySelector("[data-by-distance]");
for (const button of nearby && "geolocation" in navigator ? all("[data-near]") : []) {
  const note = document.querySelector("[data-near-note]");
  const tell = (text) => { if (note) note.textContent = text; };
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      const items = [...nearby.children].map((item) => [distance(coords, item.dataset), item]);
      items.sort(([one], [other]) => (one === other ? 0 : one - other));
      for (const [far, item] of items) {
        if (Number.isFinite(far)) mark(item, far, nearby.dataset.byDistance);
        nearby.append(item);
      }
      tell(note?.dataset.nearNote);
    }, () => tell(note?.dataset.denied), { timeout: 10000, maximumAge: 300000 });
  });
}
// Kilometres along the earth's surface (haversine, radius 6371 km).
function distance(from, { north, east }) {
  if (!north || !east) return Infinity;
  const turn = (degrees) => (degrees * Math.PI) / 180;
  const half = (a, b) => Math.sin(turn(b - a) / 2) ** 2;
  const arc = half(from.latitude, Number(north)) + Math.cos(turn(from.latitude)) * Math.cos(turn(Number(north))) * half(from.longitude, Number(east));
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(arc)));
}
function mark(item, far, words) {
  const number = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`, { maximumFractionDigits: far < 10 ? 1 : 0 }).format(far);
  let label = item.querySelector("[data-far]");
  if (!label) {
    label = document.createElement("span");
    label.dataset.far = "";
    item.querySelector(".line")?.append(label);
  }
  label.textContent = words.replace("#", number);
}
