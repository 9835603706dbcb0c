// Life without JavaScript: every journey works, only with less comfort.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, people, signIn, visit } from "./visit.mjs";

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

async function withoutScripts(work) {
  const visitor = await visit(browser, { javaScriptEnabled: false });
  try {
    await work(visitor.page);
  } finally {
    await visitor.context.close();
  }
}

test("the first page is whole", async () => {
  await withoutScripts(async (page) => {
    const response = await open(page, "/");
    assert.ok(response.status() < 400);
    assert.equal(await page.locator("h1").count(), 1);
    assert.ok((await page.locator("main a[href]").count()) > 0, "the first page leads nowhere");
  });
});

test("every form of a public page says where it goes and can be sent", async () => {
  await withoutScripts(async (page) => {
    for (const path of ["/", "/sign-in"]) {
      await open(page, path);
      for (const form of await page.locator("form").all()) {
        assert.ok(await form.getAttribute("action"), `a form of ${path} has no action`);
        assert.ok(await form.getAttribute("method"), `a form of ${path} has no method`);
        const senders = form.locator("button:not([type=button]), input[type=submit]");
        assert.ok((await senders.count()) > 0, `a form of ${path} cannot be sent`);
      }
    }
  });
});

test("tools that need a script stay away where there is none", async () => {
  await withoutScripts(async (page) => {
    for (const rest of ["", "/services", "/services/legal-advice"]) {
      await open(page, `/welcome/jelgava/en${rest}`);
      assert.equal(await page.locator("[hidden]:visible").count(), 0, `a hidden thing shows on ${rest || "the first page"}`);
      assert.ok((await page.locator("[hidden]").count()) > 0, `${rest || "the first page"} hides nothing: this test watches nothing`);
    }
  });
});

for (const person of people.slice(0, 1)) {
  test(`${person.role} signs in`, async () => {
    await withoutScripts(async (page) => {
      await signIn(page, person);
      assert.notEqual(new URL(page.url()).pathname, "/sign-in");
    });
  });
}
