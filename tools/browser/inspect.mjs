// What must be true of every page, whoever reads it. Each fault is one sentence.
//
// It asks the page itself and axe-core. axe is brought in through the browser's own door for
// tools, so the page's Content-Security-Policy stays in force and its violations are noted.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { desktop, phone } from "./visit.mjs";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** All faults of the page that stands open. `response` is what `open` returned. */
export async function inspect(page, response, notes) {
  const faults = [];
  if (!response || response.status() >= 400) faults.push(`status ${response?.status() ?? "none"}`);
  faults.push(...(await structure(page)));
  faults.push(...(await axe(page)));
  faults.push(...(await overflow(page)));
  faults.push(...notes.take());
  return faults;
}

/** Headings, title, language and direction. */
export function structure(page) {
  return page.evaluate(() => {
    const faults = [];
    const plain = (text) => (text ?? "").replace(/[\u2066-\u2069\u00ad]/g, "").replace(/\s+/g, " ").trim();
    const headings = document.querySelectorAll("h1");
    const heading = plain(headings[0]?.textContent);
    if (headings.length !== 1) faults.push(`${headings.length} h1 where there must be one`);
    if (heading && !plain(document.title).startsWith(heading)) {
      faults.push(`the title "${document.title}" does not begin with the heading "${heading}"`);
    }
    const { lang, dir } = document.documentElement;
    if (!lang) faults.push("html has no lang");
    if (!["ltr", "rtl"].includes(dir)) faults.push(`html has the dir "${dir}"`);
    return faults;
  });
}

/** What axe-core finds, in the colours that the page shows now. */
export async function axe(page, only) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    ({ tags, rules }) => {
      const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
      return globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] });
    },
    { tags: axeTags, rules: only },
  );
  return found.violations.map(worded);
}

function worded({ id, help, nodes }) {
  const where = nodes.slice(0, 3).map((node) => node.target.flat().join(" "));
  const more = nodes.length > where.length ? ` and ${nodes.length - where.length} more` : "";
  return `axe ${id}: ${help}: ${where.join(" | ")}${more}`;
}

/** Dark colours must be as readable as light ones. */
export async function darkContrast(page) {
  await page.emulateMedia({ colorScheme: "dark" });
  const faults = await axe(page, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "light" });
  return faults.map((fault) => `in the dark: ${fault}`);
}

/** A page as wide as a phone must not have to be pushed sideways. */
export async function overflow(page) {
  await page.setViewportSize(phone);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const sticksOut = (element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    };
    const widest = [...document.body.querySelectorAll("*")].find(sticksOut);
    const name = widest ? `${widest.tagName.toLowerCase()}.${[...widest.classList].join(".")}` : "unknown";
    return `${scrollWidth} px wide on a phone of ${clientWidth} px, because of ${name}`;
  });
  await page.setViewportSize(desktop);
  return wide ? [wide] : [];
}
