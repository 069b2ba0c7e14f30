// SPDX-License-Identifier: Apache-2.0
// Comfort on top of pages that are complete without it: search key, density, live figures, printing opened details.
(() => {
  "use strict";
  const root = document.documentElement;

  // "/" goes to the search box, unless somebody is writing.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const search = document.getElementById("search");
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  });

  // A key that is named on a button presses it, unless somebody is writing.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("textarea, select, input:not([type=checkbox])")) return;
    const button = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  // Density belongs to the reader's machine, not to the URL.
  const density = {
    read() {
      try { return localStorage.getItem("density") || "compact"; } catch { return "compact"; }
    },
    write(value) {
      try { localStorage.setItem("density", value); } catch { /* a reader without storage keeps it for this page */ }
      density.show(value);
    },
    show(value) {
      root.dataset.density = value;
      for (const button of document.querySelectorAll("[data-density-choice]")) {
        button.setAttribute("aria-pressed", String(button.dataset.densityChoice === value));
      }
    },
  };
  root.dataset.density = density.read();

  const announce = (text) => {
    const region = document.getElementById("live");
    if (!region || !text) return;
    region.textContent = text;
    setTimeout(() => { if (region.textContent === text) region.textContent = ""; }, 8000);
  };

  // data-live: the event stream; data-live-fragment: where the new markup of this element comes from.
  // EventSource reconnects by itself and sends Last-Event-ID.
  const streams = new Map();
  const refresh = async (id, event) => {
    const element = document.getElementById(id);
    if (!element) return;
    const answer = await fetch(element.dataset.liveFragment, { headers: { "HX-Request": "true" }, credentials: "same-origin" });
    if (!answer.ok) return;
    const markup = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = markup.getElementById(id);
    if (!fresh) return;
    const focused = element.contains(document.activeElement) ? document.activeElement.id : "";
    element.replaceWith(document.adoptNode(fresh));
    if (focused) document.getElementById(focused)?.focus();
    if (window.htmx) window.htmx.process(fresh);
    announce(fresh.dataset.liveAnnounce);
    fresh.dispatchEvent(new CustomEvent("mingjian:live", { bubbles: true, detail: event.data }));
  };
  const listen = (element) => {
    if (!element.id || !element.dataset.liveFragment || streams.has(element.id)) return;
    const stream = new EventSource(element.dataset.live);
    let waiting = 0;
    // A burst of facts is one refresh.
    const onEvent = (event) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => refresh(element.id, event), 200);
    };
    for (const name of (element.dataset.liveEvent || "message").split(" ")) stream.addEventListener(name, onEvent);
    streams.set(element.id, stream);
  };

  const start = (scope) => {
    for (const switcher of scope.querySelectorAll("[data-density-switch]")) switcher.hidden = false;
    density.show(density.read());
    for (const element of scope.querySelectorAll("[data-live]")) listen(element);
  };

  document.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-density-choice]");
    if (choice) density.write(choice.dataset.densityChoice);
    const print = event.target.closest("[data-print]");
    if (print) { event.preventDefault(); window.print(); }
    for (const menu of document.querySelectorAll("details.user[open]")) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details.user[open]")) menu.open = false;
  });

  // data-drop: a form that takes a file dropped on it as if it had been chosen.
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => {
      const field = event.target.closest?.("[data-drop]")?.querySelector("input[type=file]");
      if (!field || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (kind === "drop") field.files = event.dataTransfer.files;
    });
  }

  // The URL remembers which line is open, so that a link shows the same. A line that is open from the start tells so too,
  // before the page is loaded; that is no choice of the reader.
  const remember = (event) => {
    const line = event.target;
    if (!(line instanceof HTMLDetailsElement) || !line.dataset.line || "printed" in line.dataset) return;
    const url = new URL(location.href);
    const open = [...document.querySelectorAll("details[data-line][open]")].map((each) => each.dataset.line);
    if (open.length) url.searchParams.set("open", open.join(",")); else url.searchParams.delete("open");
    history.replaceState(history.state, "", url);
  };
  window.addEventListener("load", () => document.addEventListener("toggle", remember, true));

  window.addEventListener("beforeprint", () => {
    for (const line of document.querySelectorAll("details:not(.user):not([open])")) { line.dataset.printed = ""; line.open = true; }
  });
  window.addEventListener("afterprint", () => {
    for (const line of document.querySelectorAll("details[data-printed]")) { delete line.dataset.printed; line.open = false; }
  });
  window.addEventListener("pagehide", () => { for (const stream of streams.values()) stream.close(); streams.clear(); });
  // A page that comes back from the browser's memory listens again.
  window.addEventListener("pageshow", (event) => { if (event.persisted) start(document); });

  // data-turn: after so many seconds the wall turns to where this link leads.
  const turning = document.querySelector("a[data-turn]");
  if (turning) setTimeout(() => location.assign(turning.href), turning.dataset.turn * 1000);

  document.addEventListener("htmx:load", (event) => start(event.detail.elt));
  start(document);
})();
