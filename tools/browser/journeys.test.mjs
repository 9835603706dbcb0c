// What people come for, step by step, as a person would do it.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { inspect } from "./inspect.mjs";
import { launch, open, people, signIn, visit } from "./visit.mjs";

let browser, visitor;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

beforeEach(async () => {
  visitor = await visit(browser);
});

afterEach(() => visitor?.context.close());

for (const person of people) {
  test(`${person.role} signs in, and is still signed in on the next page`, async () => {
    const { page, notes } = visitor;
    await signIn(page, person);
    const response = await open(page, "/");
    assert.deepEqual(await inspect(page, response, notes), []);
    assert.equal(await page.locator("a[href$='/sign-in']").count(), 0, "a sign-in is still offered");
  });
}

test("a wrong password is refused, and the address stays typed", async () => {
  const { page } = visitor;
  await open(page, "/sign-in");
  const form = page.locator("form:has(input[type=password])");
  const email = form.locator("input[name=email], input[type=email]").first();
  await email.fill("nobody@isopolity.example");
  await form.locator("input[type=password]").fill("this is not the password");
  await form.locator("[type=submit], button:not([type])").first().click();
  await page.waitForLoadState("load");
  assert.equal(new URL(page.url()).pathname, "/sign-in");
  assert.equal(await email.inputValue(), "nobody@isopolity.example");
});

test("a language that is chosen in the address stays chosen on the pages that follow", async () => {
  const { page } = visitor;
  await open(page, "/?lang=ar");
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
  await page.locator("main a[href^='/']").first().click();
  await page.waitForLoadState("load");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "ar");
});
