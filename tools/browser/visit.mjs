// A browser and the people who use it.
//
// Starts Chromium, opens pages as nobody or as somebody who is signed in, and notes everything a
// page does behind the reader's back: requests to other hosts, errors in the console, failed
// loads. It judges nothing; inspect.mjs does.

import { chromium } from "playwright-core";

/** Where the application answers. */
export const address = new URL(required("ISOPOLITY_URL"));

/** Who may sign in: `{ role, email, password }` each. */
export const people = JSON.parse(process.env.ISOPOLITY_SIGN_INS ?? "[]");

/** The width of a phone and of a desktop, in CSS pixels. */
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

const patience = 20_000;
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run the tests with \`cargo x browser\`.`);
  return value;
}

/** Starts the browser. Chromium refuses its sandbox to root, as in a container. */
export function launch() {
  const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
  return chromium.launch({ executablePath: required("ISOPOLITY_CHROMIUM"), args });
}

/** A visit: a page of its own with cookies of its own, and what it noted. */
export async function visit(browser, options = {}) {
  const context = await browser.newContext({ viewport: desktop, ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  return { context, page, notes: watch(page) };
}

/** Notes what a page does. `notes.take()` returns the notes since the last time. */
export function watch(page, home = address) {
  let noted = [];
  page.on("console", (message) => {
    if (message.type() === "error") noted.push(`console error: ${message.text()}`);
  });
  page.on("pageerror", (error) => noted.push(`script error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    // Only these leave the machine; the browser shows documents with pages of its own.
    const leaves = ["http:", "https:", "ws:", "wss:"].includes(url.protocol);
    const isOwn = url.origin === home.origin || !leaves;
    if (!isOwn) noted.push(`request to another host: ${url.origin}`);
  });
  return { take: () => noted.splice(0) };
}

/** Opens an address of the application; waits and tries again when it is asked to slow down. */
export async function open(page, path) {
  const url = new URL(path, address).href;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const response = await page.goto(url, { waitUntil: "load" });
    if (response?.status() !== 429) return response;
    await pause((Number(response.headers()["retry-after"]) || 1) * 1000);
  }
  throw new Error(`${path} kept answering 429 (too many requests).`);
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 10_000)));
}

/** Signs a person in through the page that a person uses. */
export async function signIn(page, person) {
  await open(page, "/sign-in");
  const form = page.locator("form:has(input[type=password])");
  await form.locator("input[name=email], input[type=email]").first().fill(person.email);
  await form.locator("input[type=password]").fill(person.password);
  await Promise.all([
    page.waitForURL((url) => url.pathname !== "/sign-in"),
    form.locator("[type=submit], button:not([type])").first().click(),
  ]);
}

/** The cookies of somebody who is signed in, so that many visits need one sign-in. */
export async function stateOf(browser, person) {
  const { context, page } = await visit(browser);
  await signIn(page, person);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** The first person whose role has this word in it. */
export function somebody(word) {
  const found = people.find((person) => person.role.toLowerCase().includes(word));
  if (!found) throw new Error(`No sign-in was told for a role with the word "${word}".`);
  return found;
}
