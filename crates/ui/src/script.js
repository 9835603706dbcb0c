// Only makes nicer what works without it.
// A form that was sent does not get sent twice by an impatient hand.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", () => {
    setTimeout(() => { for (const button of form.querySelectorAll("button")) button.disabled = true; });
    setTimeout(() => { for (const words of form.querySelectorAll("[data-waiting]")) words.hidden = false; }, 1000);
  });
}
// What was typed and not sent is not left behind without a question.
let typed = false;
addEventListener("input", (event) => { typed ||= event.target.form?.method === "post"; });
addEventListener("submit", (event) => { typed &&= event.target.method !== "post"; });
addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
// Coming back to a page makes its buttons work again.
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("form[method=post] button")) button.disabled = false;
  for (const words of document.querySelectorAll("[data-waiting]")) words.hidden = true;
});
// After a refused form, the summary of problems takes the focus.
const problems = document.querySelector(".problems");
if (problems && !problems.closest("section")) problems.focus();
// Leaving quickly: the page is replaced, so that going back does not show it.
for (const exit of document.querySelectorAll("a.exit")) {
  exit.addEventListener("click", (event) => { event.preventDefault(); location.replace(exit.href); });
}
// The menu of a narrow screen closes with Escape and with a step outside.
for (const menu of document.querySelectorAll(".mast .menu")) {
  const close = (event) => { if (event.key === "Escape" || (event.type !== "keydown" && !menu.contains(event.target))) menu.open = false; };
  for (const kind of ["keydown", "click", "focusin"]) document.addEventListener(kind, close);
}
// A button that prints; without the script the browser's own menu does.
for (const button of document.querySelectorAll("button.print")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
// The number before a slider follows it.
addEventListener("input", ({ target }) => {
  const output = target.type === "range" && target.parentElement.querySelector("output");
  if (output) output.textContent = String(Math.round(target.value * 10) / 10);
});
// A form with data-live answers while it is filled in: the part of its page with that id is asked for again.
for (const form of document.querySelectorAll("form[data-live]")) {
  let pause, last = 0;
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const turn = ++last, id = form.dataset.live;
      const answer = await fetch(form.action.split("#")[0] + "?" + new URLSearchParams(new FormData(form))).catch(() => {});
      const page = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
      const part = page?.getElementById(id);
      if (part && turn === last) document.getElementById(id).replaceWith(part);
    }, 250);
  });
}
