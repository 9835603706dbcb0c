// A newcomer's device keeps the city: what was opened once can be read without a connection.

import assert from "node:assert/strict";
import { createServer, connect } from "node:net";
import { after, before, test } from "node:test";
import { address, launch, open, visit } from "./visit.mjs";

let browser, line;

// A line to the server that can be cut, as a train cuts it in a tunnel.
async function cuttable(to) {
  const open = new Set();
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    open.add(near);
    near.on("close", () => { open.delete(near); far.destroy(); });
    far.on("close", () => near.destroy());
    near.on("error", () => {});
    far.on("error", () => {});
    near.pipe(far).pipe(near);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    cut: () => new Promise((done) => { server.close(done); for (const socket of open) socket.destroy(); }),
  };
}

before(async () => {
  browser = await launch();
  line = await cuttable(address);
});
after(() => browser?.close());

test("after one visit every page is there without a connection, is searched there, and says that it was kept", async () => {
  const { context, page } = await visit(browser);
  await page.goto(`${line.url}/welcome/jelgava/en`);
  await page.locator("[data-kept-all]").waitFor({ state: "visible" });
  await line.cut();
  await page.goto(`${line.url}/welcome/jelgava/en/services/legal-advice`);
  assert.match(await page.locator("h1").innerText(), /legal advice/i);
  assert.match(await page.locator("main").innerText(), /No connection/);
  assert.equal(await page.locator("a[href^='tel:']").count() > 0, true, "nobody can be called");
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.notEqual(colour, "rgba(0, 0, 0, 0)", "the style was not kept");
  await page.goto(`${line.url}/welcome/jelgava/en/services?q=Lawyer`);
  const found = await page.locator("li.service:visible").allInnerTexts();
  assert.ok(found.length > 0 && found.length < 6 && found.some((one) => /legal advice/i.test(one)), found.join("\n"));
  for (const [question, href] of [
    ["first days", "/welcome/jelgava/en/pages/first-days"],
    ["tea and talk", "/welcome/jelgava/en/events/language-cafe-evening"],
    ["residence permits office", "/welcome/jelgava/en/words#word-pmlp"],
    ["newcomer desk ground floor", "/welcome/jelgava/en/pages/first-days#desk-example-desk"],
  ]) {
    await page.goto(`${line.url}/welcome/jelgava/en/services?q=${encodeURIComponent(question)}`);
    const told = await page.locator("[data-kept-told] li:visible a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(told.includes(href) && told.length <= 8, `${question}: ${told.join(" ")}`);
    assert.equal(await page.locator("[data-kept-danger]").isVisible(), false, question);
    assert.equal(await page.locator("[data-kept-none]").isVisible(), false, question);
  }
  await page.goto(`${line.url}/welcome/jelgava/en/services?q=suicide`);
  assert.match(await page.locator("[data-kept-danger]").innerText(), /112/);
  await page.goto(`${line.url}/welcome/jelgava/en/services?area=health`);
  assert.equal(await page.locator("[data-kept-told]").isVisible(), false, "nothing was asked in words");
  assert.match(await page.locator("li.service:visible").first().innerText(), /doctor/i);
  await page.goto(`${line.url}/welcome/jelgava/en/services/nothing-here`);
  assert.match(await page.locator("h1").innerText(), /offline/i);
  await context.close();
});

test("the device keeps services, larger text and contrast, and the server hears nothing of it", async () => {
  const { context, page } = await visit(browser);
  await open(page, "/welcome/jelgava/en/services/legal-advice");
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const keep = page.locator("[data-favourite]");
  await keep.click();
  assert.match(await keep.innerText(), /Kept/);
  await page.locator("[data-look=large]").click();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "20px");
  assert.deepEqual(asked.filter((url) => !url.endsWith("/everything.json") && !url.includes("/assets/")), []);
  await open(page, "/welcome/jelgava/en");
  assert.match(await page.locator("[data-favourites]").innerText(), /legal advice/i);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "20px");
  assert.deepEqual(await context.cookies(), []);
  await context.close();
});

test("the list stands by distance when the device says where it is", async () => {
  const { context, page } = await visit(browser);
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 56.65, longitude: 23.71 });
  await open(page, "/welcome/jelgava/en/services");
  await page.locator("[data-near]").click();
  await page.locator("[data-far]").first().waitFor();
  const far = (await page.locator("[data-far]").allInnerTexts()).map((text) => Number.parseFloat(text));
  assert.deepEqual(far, [...far].sort((one, other) => one - other));
  assert.match(await page.locator("[data-near-note]").innerText(), /stays on your device/);
  await context.close();
});
