// Newcomers' pages: what a device can do that a page cannot. Everything works without it, and
// nothing of it leaves the device.
const told = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const all = (selector) => document.querySelectorAll(selector);
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const memory = {
  get(name) { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } },
  set(name, value) { try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* not allowed: it lasts as long as the page */ } },
};

// The city's pages are kept for reading without a connection: by themselves a few times a day, or
// where the reader saves data, when she asks for it.
const worker = told("worker");
if (worker && "serviceWorker" in navigator) {
  const box = navigator.serviceWorker;
  const everything = told("everything");
  const hours = 6 * 3600 * 1000;
  const isKept = () => {
    for (const line of all("[data-kept-all]")) line.hidden = false;
    for (const button of all("[data-keep-all]")) button.hidden = true;
  };
  box.register(worker, { scope: worker.replace(/[^/]*$/, "") }).catch(() => {});
  box.addEventListener("message", (event) => {
    if (!event.data?.kept) return;
    memory.set(`kept ${everything}`, Date.now());
    isKept();
  });
  const keep = async () => (await box.ready).active?.postMessage({ keep: everything });
  const start = async () => {
    const isThere = await caches.match(everything.replace(/\/[^/]*$/, "")).catch(() => undefined);
    if (isThere) isKept();
    if (isThere && Date.now() - (memory.get(`kept ${everything}`) ?? 0) < hours) return;
    if (!navigator.connection?.saveData) { setTimeout(keep, 1000); return; }
    for (const button of all("[data-keep-all]")) { button.hidden = false; button.addEventListener("click", keep); }
  };
  addEventListener("load", start);
}

// The home screen.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  for (const button of all("[data-install]")) {
    button.hidden = false;
    button.addEventListener("click", () => event.prompt(), { once: true });
  }
});

// A kept list is searched and narrowed here.
const list = document.querySelector("[data-kept-list]");
if (list) {
  const asked = new URLSearchParams(location.search);
  const words = fold(asked.get("q") ?? "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const area = asked.get("area");
  let left = 0;
  for (const item of list.children) {
    const fits = words.every((word) => item.dataset.words.includes(word)) && (!area || item.dataset.areas.split(" ").includes(area));
    item.hidden = !fits;
    if (fits) left += 1;
  }
  for (const box of all("input[name=q]")) box.value = asked.get("q") ?? "";
  for (const line of all("[data-kept-none]")) line.hidden = left > 0;
  for (const line of all("[data-kept-count]")) line.hidden = words.length > 0 || Boolean(area);
}

// Sharing: the device's own way, or the address for pasting.
for (const button of all("[data-share]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const page = { title: document.title, url: location.href.split("#")[0] };
    try {
      if (navigator.share) return await navigator.share(page);
      await navigator.clipboard.writeText(page.url);
      button.textContent = button.dataset.done;
    } catch { /* the reader changed her mind */ }
  });
}

// Reading aloud, with a voice of the page's language that is on the device.
for (const button of all("[data-read]")) {
  if (!("speechSynthesis" in window)) break;
  button.hidden = false;
  const { lang } = document.documentElement;
  const quiet = () => { button.textContent = button.dataset.read; button.setAttribute("aria-pressed", "false"); };
  button.addEventListener("click", () => {
    const { speechSynthesis: speech } = window;
    if (speech.speaking) { speech.cancel(); return quiet(); }
    const voice = speech.getVoices().find((one) => one.lang.split(/[-_]/)[0] === lang.split("-")[0]);
    if (!voice) { button.textContent = button.dataset.none; return undefined; }
    const parts = [...all("main h1, main h2, main p, main li, main th, main td")].filter((part) => part.offsetParent && !part.closest("nav, .no-print"));
    for (const part of parts) {
      const words = new SpeechSynthesisUtterance(part.innerText);
      words.voice = voice;
      words.lang = voice.lang;
      if (part === parts.at(-1)) words.addEventListener("end", quiet);
      speech.speak(words);
    }
    button.textContent = button.dataset.stop;
    button.setAttribute("aria-pressed", "true");
    return undefined;
  });
  addEventListener("pagehide", () => window.speechSynthesis.cancel());
}

// Services that the reader keeps; only her device knows which.
const favourites = () => memory.get("favourites") ?? [];
for (const button of all("[data-favourite]")) {
  const own = { href: location.pathname, title: document.querySelector("h1")?.textContent ?? "" };
  const show = () => {
    const isKept = favourites().some((one) => one.href === own.href);
    button.textContent = isKept ? button.dataset.forget : button.dataset.favourite;
    button.setAttribute("aria-pressed", String(isKept));
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    const others = favourites().filter((one) => one.href !== own.href);
    memory.set("favourites", others.length < favourites().length ? others : [...others, own].slice(-100));
    show();
  });
  show();
}
for (const shelf of all("[data-favourites]")) {
  const here = favourites().filter((one) => typeof one.href === "string" && one.href.startsWith(shelf.dataset.favourites));
  for (const one of here) {
    const link = document.createElement("a");
    link.href = one.href;
    link.textContent = String(one.title);
    const item = document.createElement("li");
    item.append(link);
    shelf.querySelector("ul").append(item);
  }
  shelf.hidden = here.length === 0;
}

// Larger text and more contrast, kept on the device.
for (const button of all("[data-look]")) {
  const name = button.dataset.look;
  const root = document.documentElement;
  const show = () => button.setAttribute("aria-pressed", String(root.dataset[name] === "yes"));
  if (memory.get(name)) root.dataset[name] = "yes";
  button.hidden = false;
  button.addEventListener("click", () => {
    const isOn = root.dataset[name] === "yes";
    if (isOn) delete root.dataset[name]; else root.dataset[name] = "yes";
    memory.set(name, !isOn);
    show();
  });
  show();
}

// Near me: the list by distance. Where the reader is is asked of the device and stays there.
for (const button of all("[data-near]")) {
  const nearby = document.querySelector("[data-by-distance]");
  if (!nearby || !("geolocation" in navigator)) break;
  button.hidden = false;
  const note = document.querySelector("[data-near-note]");
  button.addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      const items = [...nearby.children].map((item) => [distance(coords, item.dataset), item]);
      items.sort((one, other) => one[0] - other[0]);
      for (const [far, item] of items) {
        if (Number.isFinite(far)) mark(item, far, nearby.dataset.byDistance);
        nearby.append(item);
      }
      button.setAttribute("aria-pressed", "true");
      if (note) { note.textContent = note.dataset.nearNote; note.hidden = false; }
    }, () => { if (note) { note.textContent = note.dataset.denied; note.hidden = false; } }, { timeout: 10000, maximumAge: 300000 });
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
