// The archive without script is links and forms. With it: papers can be dropped, progress comes by
// itself, and the review is done from the keyboard.
"use strict";

const typing = (target) => target.closest("input, textarea, select") !== null;
const byKey = (key) => document.querySelector(`[data-key="${CSS.escape(key)}"]`);

// --- the desk -------------------------------------------------------------------------------

const step = (ahead) => {
  const facts = [...document.querySelectorAll(".read-list [data-fact]")];
  const here = facts.findIndex((fact) => fact.closest(".active"));
  const next = facts[Math.min(Math.max(here + ahead, 0), facts.length - 1)];
  if (next) next.click();
};

const keys = {
  j: () => step(1),
  k: () => step(-1),
  e: () => document.querySelector("#doma textarea, #doma input:not([type=hidden]), #doma select")?.focus(),
  x: () => byKey("x")?.click(),
  z: () => byKey("z")?.click(),
  o: () => byKey("o")?.click(),
  Enter: () => byKey("Enter")?.click(),
};

const onKey = (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  // Enter on a link or a button does what that says
  if (event.key === "Enter" && event.target.closest("a, button")) return;
  if (/^[1-9]$/.test(event.key)) {
    const choices = document.querySelectorAll("[data-asked] input[type=radio]");
    if (choices[event.key - 1]) choices[event.key - 1].checked = true;
    return;
  }
  const act = keys[event.key] ?? keys[event.key.toLowerCase()];
  if (!act || !document.querySelector(".desk")) return;
  event.preventDefault();
  act();
};

document.addEventListener("keydown", onKey);
document.querySelector(".sheet mark.active")?.scrollIntoView({ block: "center" });
document.querySelector(".read-list .active")?.scrollIntoView({ block: "nearest" });

// --- handing in -----------------------------------------------------------------------------

const readEntry = async (entry) => {
  if (entry.isFile) return [await new Promise((done, fail) => entry.file(done, fail))];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (!some.length) return found;
    for (const one of some) found.push(...(await readEntry(one)));
  }
};

const dropped = async (transfer) => {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files];
  return (await Promise.all(entries.map(readEntry))).flat();
};

const form = document.querySelector("[data-drop]");
if (form) {
  const input = form.querySelector("input[type=file]");
  const said = form.querySelector("[data-chosen]");
  const tell = () => {
    said.textContent = input.files.length ? `${input.files.length} papper valda` : "";
  };
  form.querySelector(".drop-hint").hidden = false;
  input.addEventListener("change", tell);
  for (const name of ["dragenter", "dragover"]) {
    document.addEventListener(name, (event) => {
      event.preventDefault();
      form.dataset.over = "";
    });
  }
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) delete form.dataset.over;
  });
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    delete form.dataset.over;
    const chosen = new DataTransfer();
    for (const file of await dropped(event.dataTransfer)) {
      if (!file.name.startsWith(".")) chosen.items.add(file);
    }
    input.files = chosen.files;
    tell();
    if (input.files.length) form.requestSubmit();
  });
}

// --- progress -------------------------------------------------------------------------------

const follow = async () => {
  const papers = document.querySelector("#papers[data-poll]");
  if (!papers) return;
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (answer?.ok) {
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = parsed.querySelector("#papers");
    if (fresh && !fresh.hasAttribute("data-poll")) {
      location.reload(); // its buttons have changed too
      return;
    }
    if (fresh) papers.replaceWith(fresh);
  }
  setTimeout(follow, 1000);
};

setTimeout(follow, 1000);
