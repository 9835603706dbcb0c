// Pictures of the pages, for people to look at:
//   cargo x shots DIR
// Each path of shots.json is taken at the width of a phone and of a desktop, in English and in
// Arabic, light and dark. A line of shots.json is a path, or `{ "path", "as" }` with a word of the
// role that is to be signed in.

import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { desktop, launch, open, phone, somebody, stateOf, visit } from "./visit.mjs";

const folder = process.argv[2];
if (!folder) throw new Error("Say where the pictures go: cargo x shots DIR");
await mkdir(folder, { recursive: true });

const list = JSON.parse(await readFile(new URL("shots.json", import.meta.url), "utf8"));
const wanted = list.map((line) => (typeof line === "string" ? { path: line } : line));
const browser = await launch();
const states = new Map();
let taken = 0;

for (const { path, as } of wanted) {
  if (as && !states.has(as)) states.set(as, await stateOf(browser, somebody(as)));
  for (const lang of ["en", "ar"]) {
    for (const colorScheme of ["light", "dark"]) {
      await take(path, as, lang, colorScheme);
    }
  }
}
await browser.close();
console.log(`${taken} pictures are in ${folder}`);

async function take(path, as, lang, colorScheme) {
  const { context, page } = await visit(browser, { colorScheme, storageState: states.get(as) });
  const separator = path.includes("?") ? "&" : "?";
  const response = await open(page, `${path}${separator}lang=${lang}`);
  if (response.status() >= 400) console.log(`${path} answered ${response.status()}`);
  for (const [device, size] of Object.entries({ phone, desktop })) {
    await page.setViewportSize(size);
    const name = [nameOf(path), as, lang, colorScheme, device].filter(Boolean).join("-");
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    taken += 1;
  }
  await context.close();
}

function nameOf(path) {
  return path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "first-page";
}
