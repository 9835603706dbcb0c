// Every page that a link leads to is opened and inspected: as nobody, and as each person who can
// sign in; then a sample of them in Arabic, which is read from right to left.
//
// There are more pages than time. Pages of one shape (all cities, all plans of cities) are made by
// the same code, so pages of a shape that was seen least come first, and each crawl says how many
// it left out.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { darkContrast, inspect } from "./inspect.mjs";
import { address, launch, open, people, stateOf, visit } from "./visit.mjs";

const mostPages = Number(process.env.ISOPOLITY_CRAWL_PAGES ?? 400);
const pagesOfNobody = Math.ceil(mostPages / 2);
const pagesOfEach = Math.floor((mostPages - pagesOfNobody) / Math.max(people.length, 1));
const arabicPages = 40;
const atOnce = 2;

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

// `/cities/riga/plans/2026` and `/cities/jelgava/plans/2025` are of one shape: in our addresses,
// nouns and keys take turns.
function shapeOf(path) {
  const { pathname } = new URL(path, address);
  const parts = pathname.split("/").filter(Boolean);
  return parts.map((part, place) => (place % 2 ? "*" : part)).join("/");
}

/** Pages to visit, each once, those of the least seen shape first. */
class Itinerary {
  #known = new Set();
  #waiting = [];
  #seen = new Map();

  add(path) {
    if (this.#known.has(path)) return;
    this.#known.add(path);
    this.#waiting.push(path);
  }

  next() {
    const timesSeen = (path) => this.#seen.get(shapeOf(path)) ?? 0;
    let best = 0;
    this.#waiting.forEach((path, place) => {
      if (timesSeen(path) < timesSeen(this.#waiting[best])) best = place;
    });
    const [path] = this.#waiting.splice(best, 1);
    if (path === undefined) return undefined;
    const isFirst = timesSeen(path) === 0;
    this.#seen.set(shapeOf(path), timesSeen(path) + 1);
    return { path, isFirst };
  }

  get left() {
    return this.#waiting.length;
  }
}

/** The links of a page that stay inside the application, without the part after `#`. */
async function linksOf(page) {
  const links = await page.$$eval("a[href]", (all) => all.map((link) => link.href));
  const urls = links.filter((link) => URL.canParse(link)).map((link) => new URL(link));
  const own = urls.filter((url) => url.origin === address.origin && !url.pathname.includes("sign-out"));
  return own.map((url) => url.pathname + url.search);
}

/** Opens what may be a page or a file (a picture, a document, a table). A file is not shown. */
async function openAny({ context, page }, path) {
  try {
    const response = await open(page, path);
    const isPage = (response.headers()["content-type"] ?? "").startsWith("text/html");
    return { isPage, response };
  } catch (error) {
    if (!/Download is starting|ERR_ABORTED/.test(error.message)) throw error;
    return { isPage: false, response: await context.request.get(new URL(path, address).href) };
  }
}

async function inspectOne(walker, itinerary, { path, isFirst }) {
  const { page, notes } = walker;
  const { isPage, response } = await openAny(walker, path);
  if (!isPage) {
    // What the browser notes here is about the page that it makes itself around a picture.
    notes.take();
    return response.status() < 400 ? [] : [`status ${response.status()}`];
  }
  const faults = await inspect(page, response, notes);
  if (isFirst) faults.push(...(await darkContrast(page)));
  (await linksOf(page)).forEach((link) => itinerary.add(link));
  return faults;
}

/** Walks from `start` until all was seen or `most` pages were; returns faults by page. */
async function crawl(t, { most, state, start = ["/"] }) {
  const itinerary = new Itinerary();
  start.forEach((path) => itinerary.add(path));
  const faulty = [];
  const seen = [];
  let busy = 0;
  const walk = async () => {
    const walker = await visit(browser, { storageState: state });
    while (seen.length < most) {
      const stop = itinerary.next();
      if (!stop && !busy) break;
      if (!stop) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      seen.push(stop.path);
      busy += 1;
      try {
        const faults = await inspectOne(walker, itinerary, stop);
        if (faults.length) faulty.push(`${stop.path}\n    ${faults.join("\n    ")}`);
      } catch (error) {
        faulty.push(`${stop.path}\n    could not be inspected: ${error.message}`);
      } finally {
        busy -= 1;
      }
    }
    await walker.context.close();
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  t.diagnostic(`${seen.length} pages and files seen, ${itinerary.left} known and left out`);
  return { faulty, seen };
}

function assertNone(faulty) {
  assert.equal(faulty.length, 0, `${faulty.length} pages have faults:\n${faulty.join("\n")}`);
}

let seenByNobody = ["/"];

test("every page is good for nobody in particular", async (t) => {
  const { faulty, seen } = await crawl(t, { most: pagesOfNobody });
  seenByNobody = seen;
  assertNone(faulty);
});

for (const person of people) {
  test(`every page is good for ${person.role} (${person.email})`, async (t) => {
    const state = await stateOf(browser, person);
    assertNone((await crawl(t, { most: pagesOfEach, state })).faulty);
  });
}

/** The same page in Arabic: newcomers' pages have their language in the path. */
function inArabic(path) {
  const url = new URL(path, address);
  const welcome = url.pathname.match(/^(\/welcome\/[^/]+\/)[^/]+(.*)$/);
  if (welcome) url.pathname = `${welcome[1]}ar${welcome[2]}`;
  else url.searchParams.set("lang", "ar");
  return url;
}

test("a sample of every shape is good in Arabic, from right to left", async (t) => {
  const shapes = new Map(seenByNobody.map((path) => [shapeOf(path), path]));
  const walker = await visit(browser);
  const faulty = [];
  for (const path of [...shapes.values()].slice(0, arabicPages)) {
    const url = inArabic(path);
    const { isPage, response } = await openAny(walker, url.href);
    if (!isPage) continue;
    const faults = await inspect(walker.page, response, walker.notes);
    const [lang, dir] = await walker.page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return [lang, dir];
    });
    if (lang !== "ar" || dir !== "rtl") faults.push(`html is lang="${lang}" dir="${dir}"`);
    if (faults.length) faulty.push(`${url.pathname}${url.search}\n    ${faults.join("\n    ")}`);
  }
  await walker.context.close();
  t.diagnostic(`${shapes.size} shapes known`);
  assertNone(faulty);
});
