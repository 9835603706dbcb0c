// Keeps a city's pages for newcomers on the reader's device, so that they can be read without a
// connection. It answers from what it kept only when the network does not answer; it sends nothing,
// and it never keeps what somebody looked for.
const PAGES = "isopolity-pages";
const FILES = "isopolity-files";
// How long a page is waited for before the kept one is shown, in milliseconds.
const PATIENCE = 5000;
const scope = new URL(self.registration.scope).pathname;
// How often everything was taken away: what is on its way when that happens is not kept.
let forgets = 0;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  const address = event.data?.keep;
  if (address) event.waitUntil(keep(address).then((kept) => event.source?.postMessage({ kept }), () => {}));
  if (event.data?.forget) event.waitUntil(forget());
});
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/") || url.pathname.startsWith(`${scope}pictures/`)) event.respondWith(file(event.request));
  else if (event.request.mode === "navigate" && url.pathname.startsWith(scope)) event.respondWith(page(event.request, url));
});

async function forget() {
  forgets += 1;
  await Promise.all([caches.delete(PAGES), caches.delete(FILES)]);
}

// Everything of a city in one language: what is there is put in its place, what is gone is forgotten.
async function keep(address) {
  const before = forgets;
  const answer = await fetch(address, { cache: "no-cache" });
  if (answer.status === 404 || answer.status === 410) {
    await takeAway(address.replace(/\/[^/]*$/, ""), {});
    await forgetFiles([]);
  }
  if (!answer.ok) return 0;
  const all = await answer.json();
  const files = await caches.open(FILES);
  const isPicture = (name) => name.startsWith(`${scope}pictures/`);
  const get = async (name) => (await files.match(name)) ?? files.add(name);
  await Promise.all(all.files.filter((name) => !isPicture(name)).map(get));
  const pages = await caches.open(PAGES);
  const head = { headers: { "content-type": "text/html; charset=utf-8" } };
  for (const [path, text] of Object.entries(all.pages)) await pages.put(path, new Response(text, head));
  await takeAway(all.base, all.pages);
  await forgetFiles(all.files);
  // One after the other and last: a picture that does not come must not take the pages with it.
  for (const name of all.files.filter(isPicture)) if (forgets === before) await get(name).catch(() => {});
  if (forgets === before) return Object.keys(all.pages).length;
  await forget();
  return 0;
}

// Files that no page needs any more.
async function forgetFiles(needed) {
  const files = await caches.open(FILES);
  for (const request of await files.keys()) {
    const { pathname } = new URL(request.url);
    const isOurs = !pathname.startsWith("/welcome/") || pathname.startsWith(scope);
    if (isOurs && !needed.includes(pathname)) await files.delete(request);
  }
}

// What the city no longer has goes from the device too.
async function takeAway(base, there) {
  const pages = await caches.open(PAGES);
  for (const request of await pages.keys()) {
    const { pathname } = new URL(request.url);
    const isOurs = pathname === base || pathname.startsWith(`${base}/`);
    if (isOurs && !(pathname in there)) await pages.delete(request);
  }
}

// Files never change under their address.
async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function page(request, url) {
  const pages = await caches.open(PAGES);
  const kept = await pages.match(url.pathname);
  const live = fetch(request).then((answer) => {
    if (answer.status >= 500) throw new Error(String(answer.status));
    if (answer.status === 404 || answer.status === 410) pages.delete(url.pathname);
    return answer;
  });
  if (kept) return Promise.race([live, after(PATIENCE)]).catch(() => kept);
  return live.catch(async () => (await instead(pages, url)) ?? Response.error());
}

function after(milliseconds) {
  return new Promise((_, refuse) => setTimeout(refuse, milliseconds));
}

// A page that was not kept: the one that says so, in the language of the address or of what was kept.
async function instead(pages, url) {
  const [, , city, lang] = url.pathname.split("/");
  const own = lang && (await pages.match(`/welcome/${city}/${lang}/offline`));
  if (own) return own;
  const kept = (await pages.keys()).filter((request) => new URL(request.url).pathname.startsWith(scope));
  const first = kept.find((request) => request.url.endsWith("/offline")) ?? kept[0];
  return first && pages.match(first);
}
