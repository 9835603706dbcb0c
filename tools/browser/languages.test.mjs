// Newcomers' pages in every language of theirs, and the way to help by keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inspect } from "./inspect.mjs";
import { launch, open, phone, visit } from "./visit.mjs";

const city = "/welcome/jelgava";
/** Every shape of newcomers' pages. */
const shapes = [
  "", "/services", "/services?area=health", "/services?q=112", "/services/language-cafe", "/map", "/pages",
  "/pages/health", "/pages/first-days", "/events", "/events/open-day", "/news", "/news/new-course", "/numbers",
  "/words", "/offline",
];
const rightToLeft = new Set(["ar", "fa", "ps"]);

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

/** The languages that the first page offers. */
async function languages() {
  const { context, page } = await visit(browser);
  await open(page, `${city}/en`);
  const all = await page.locator(`nav a[hreflang][href^="${city}/"]`).evaluateAll((links) => links.map((a) => a.hreflang));
  await context.close();
  return [...new Set(all)];
}

test("every page of newcomers is good in each of their 24 languages", async () => {
  const all = await languages();
  assert.ok(all.length >= 24, `${all.length} languages: ${all}`);
  const faulty = [];
  const walker = await visit(browser, { viewport: phone, serviceWorkers: "block" });
  for (const lang of all) {
    for (const shape of shapes) {
      const path = `${city}/${lang}${shape}`;
      const response = await open(walker.page, path);
      const faults = await inspect(walker.page, response, walker.notes);
      const root = await walker.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      const wanted = [lang, rightToLeft.has(lang) ? "rtl" : "ltr"];
      if (root.join() !== wanted.join()) faults.push(`html is ${root}, not ${wanted}`);
      if (faults.length) faulty.push(`${path}\n    ${faults.join("\n    ")}`);
    }
  }
  await walker.context.close();
  assert.equal(faulty.length, 0, `${faulty.length} pages have faults:\n${faulty.join("\n")}`);
});

/** Presses Tab until what has the focus is wanted; says so when it never is. */
async function tabTo(page, what, isWanted) {
  for (let n = 0; n < 120; n += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(isWanted)) return;
  }
  assert.fail(`the keyboard does not reach ${what}`);
}

test("a newcomer finds a service and its number by keyboard alone", async () => {
  const { context, page } = await visit(browser, { serviceWorkers: "block" });
  await open(page, `${city}/ti`);
  await tabTo(page, "the field of search", () => document.activeElement?.getAttribute("name") === "q");
  await page.keyboard.type("doctor");
  await Promise.all([page.waitForURL(/services\?q=doctor/), page.keyboard.press("Enter")]);
  await tabTo(page, "a service", () => /\/services\/[a-z-]+$/.test(document.activeElement?.getAttribute("href") ?? ""));
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, "none", "what has the focus is seen");
  await Promise.all([page.waitForURL(/\/services\/[a-z-]+$/), page.keyboard.press("Enter")]);
  await tabTo(page, "a telephone number", () => document.activeElement?.getAttribute("href")?.startsWith("tel:"));
  await context.close();
});

test("the skip link leads past everything to the content", async () => {
  const { context, page } = await visit(browser, { serviceWorkers: "block" });
  await open(page, `${city}/ar/pages/health`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(new URL(page.url()).hash, "#main");
  await context.close();
});
