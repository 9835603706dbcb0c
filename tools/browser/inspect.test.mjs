// The inspection can fail: a page with each fault is found out, and a good page passes.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { inspect } from "./inspect.mjs";
import { launch, watch } from "./visit.mjs";

const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";
const good = {
  html: '<html lang="en" dir="ltr">',
  title: "Cities – Isopolity",
  body: "<main><h1>Cities</h1><p>Three cities.</p></main>",
};

let server, browser, home;

before(async () => {
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url, "http://localhost");
    if (!searchParams.has("change")) return response.writeHead(404).end();
    const page = { ...good, ...JSON.parse(searchParams.get("change")) };
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
    response.writeHead(page.status ?? 200, headers);
    response.end(
      `<!doctype html>${page.html}<head><meta name="viewport" content="width=device-width">` +
        `<link rel="icon" href="data:,"><title>${page.title}</title></head><body>${page.body}</body></html>`,
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  home = new URL(`http://127.0.0.1:${server.address().port}`);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function faultsOf(change) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const notes = watch(page, home);
  const response = await page.goto(`${home.origin}/?change=${encodeURIComponent(JSON.stringify(change))}`);
  const faults = await inspect(page, response, notes);
  await context.close();
  return faults;
}

test("a good page passes", async () => {
  assert.deepEqual(await faultsOf({}), []);
});

const bad = {
  "a refusal": [{ status: 404 }, /status 404/],
  "two headings": [{ body: "<main><h1>Cities</h1><h1>More</h1></main>" }, /2 h1/],
  "a title of something else": [{ title: "Isopolity" }, /does not begin with the heading/],
  "no direction": [{ html: '<html lang="en">' }, /has the dir/],
  "a picture without words": [{ body: '<main><h1>Cities</h1><img src="/a.png"></main>' }, /axe image-alt/],
  "a page too wide": [
    { body: `<main><h1>Cities</h1><pre tabindex="0">${"wide ".repeat(200)}</pre></main>` },
    /px wide on a phone/,
  ],
  "a script that the policy forbids": [
    { body: "<main><h1>Cities</h1></main><script>1</script>" },
    /console error: .*Content Security Policy/,
  ],
};

for (const [name, [change, expected]] of Object.entries(bad)) {
  test(`${name} is found out`, async () => {
    assert.match((await faultsOf(change)).join("\n"), expected);
  });
}
