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
    if (event.key === " " && event.target.closest("button, summary, input")) return;
    const button = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  // Suggestions below the search box: a combobox. One question at a time, none is ever cut off; an answer that came too late
  // is not shown. Without it the form leads to the search page.
  const PAUSE = 250;
  const suggesting = (box) => {
    const list = document.createElement("div");
    list.className = "suggestions";
    list.hidden = true;
    box.after(list);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", "suggestions");
    const options = () => [...list.querySelectorAll("[role=option]")];
    const choose = (option) => {
      for (const one of options()) one.setAttribute("aria-selected", String(one === option));
      if (option) { box.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); } else box.removeAttribute("aria-activedescendant");
    };
    const show = (open) => {
      list.hidden = !open;
      box.setAttribute("aria-expanded", String(open));
      if (!open) choose(null);
    };
    show(false);
    let waiting = 0;
    let asking = false;
    const ask = async () => {
      const words = box.value.trim();
      if (asking) return;
      if (!words) { show(false); return; }
      asking = true;
      const answer = await fetch("/search/suggestions?q=" + encodeURIComponent(words), { credentials: "same-origin" }).then((one) => (one.ok && !one.redirected ? one.text() : ""), () => "");
      asking = false;
      if (box.value.trim() !== words) { ask(); return; }
      const found = new DOMParser().parseFromString(answer, "text/html").getElementById("suggestions");
      list.replaceChildren(...(found ? [document.importNode(found, true)] : []));
      show(Boolean(found) && document.activeElement === box);
    };
    box.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, PAUSE); });
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const all = options();
      const now = all.findIndex((one) => one.getAttribute("aria-selected") === "true");
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && list.hidden) { ask(); event.preventDefault(); }
      else if (step && all.length) { choose(all[(now + step + all.length + (now < 0 && step < 0 ? 1 : 0)) % all.length]); event.preventDefault(); }
      else if (event.key === "Enter" && !list.hidden && now >= 0) { event.preventDefault(); location.assign(all[now].dataset.href); }
      else if (event.key === "Escape" && !list.hidden) { event.preventDefault(); show(false); }
    });
    box.addEventListener("blur", () => show(false));
    // The box keeps the focus while somebody points at the list.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => { const option = event.target.closest("[role=option]"); if (option) location.assign(option.dataset.href); });
  };
  const box = document.getElementById("search");
  if (box) suggesting(box);

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

  // Brings an element to what the server says now. What is the same stays the very node: with its focus, its place on the
  // screen, and opened or closed as the reader left it. Rows that have an id and say something else are gathered.
  const alike = (one, other) => one.nodeType === other.nodeType && one.nodeName === other.nodeName && (one.id || "") === (other.id || "");
  const isRow = (node) => node.nodeType === Node.ELEMENT_NODE && node.id && node.matches("tr, li");
  const attributes = (old, fresh) => {
    for (const { name } of [...old.attributes]) if (name !== "open" && !fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
  };
  const morph = (old, fresh, rows, whole) => {
    // What listens by itself brings itself; what tells of a lost stream tells until there is one.
    if (old.isEqualNode(fresh) || old.dataset?.liveLost || (old !== whole && old.dataset?.live && fresh.dataset.live)) return;
    if (old.nodeType !== Node.ELEMENT_NODE) { old.nodeValue = fresh.nodeValue; return; }
    if (isRow(old) && old.textContent !== fresh.textContent) rows.push(old);
    attributes(old, fresh);
    const named = new Map([...old.children].filter((child) => child.id).map((child) => [child.id, child]));
    let at = old.firstChild;
    for (const next of [...fresh.childNodes]) {
      const found = next.id ? named.get(next.id) : at && alike(at, next) && at;
      const match = found && alike(found, next) ? found : document.importNode(next, true);
      if (match === at) at = at.nextSibling; else old.insertBefore(match, at);
      if (match === found) morph(match, next, rows, whole); else if (isRow(match)) rows.push(match);
    }
    while (at) { const left = at; at = at.nextSibling; left.remove(); }
  };
  const MARKED = 6000;
  const bring = (element, fresh) => {
    const rows = [];
    const focused = document.activeElement;
    const before = element.textContent;
    morph(element, fresh, rows, element);
    if (focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
    if (window.htmx) window.htmx.process(element);
    start(element);
    return { rows, changed: element.textContent !== before };
  };
  // When the server last told what is so.
  let told = new Date();
  const read = async (address) => {
    const answer = await fetch(address, { headers: { "HX-Request": "true" }, credentials: "same-origin" });
    if (answer.ok) told = new Date();
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  };

  // data-live: the event stream; data-live-fragment: where the new markup of this element comes from, else this very page;
  // data-live-announce: said once for a burst, "#" being how many rows changed.
  const refresh = async (id, event) => {
    const element = document.getElementById(id);
    const fresh = element && (await read(element.dataset.liveFragment || location.href))?.getElementById(id);
    if (!fresh || !element.isConnected) return;
    const { rows, changed } = bring(element, fresh);
    for (const row of rows) {
      row.classList.add("updated");
      setTimeout(() => row.classList.remove("updated"), MARKED);
    }
    const words = element.dataset.liveAnnounce || "";
    if (changed && (rows.length || !words.includes("#"))) announce(words.replace("#", rows.length));
    element.dispatchEvent(new CustomEvent("mingjian:live", { bubbles: true, detail: event.data }));
  };

  // One stream for all that listen to it. EventSource goes on by itself with Last-Event-ID; where it gave up, or the page
  // was out of sight, a new one begins where the last one ended.
  const AGAIN = 15000;
  const OUT_OF_SIGHT = 60000;
  const QUIET = 250;
  const BUSY = 2000;
  const streams = new Map();
  // data-live-lost: said while no stream is open, "#" being when the figures were last told; a short break is no loss.
  const BREAK = 5000;
  let losing = 0;
  const tellLoss = (lost) => {
    for (const line of document.querySelectorAll("[data-live-lost]")) {
      const words = lost ? line.dataset.liveLost.replace("#", told.toTimeString().slice(0, 5)) : "";
      if (line.textContent !== words) line.textContent = words;
    }
  };
  const regained = () => {
    clearInterval(losing);
    losing = 0;
    told = new Date();
    tellLoss(false);
  };
  const hear = (stream, event) => {
    stream.since = event.lastEventId || stream.since;
    if (stream.waiting) return;
    // A burst of facts is one refresh.
    stream.waiting = setTimeout(async () => {
      stream.waiting = 0;
      stream.last = Date.now();
      await Promise.allSettled([...stream.ids].map((id) => refresh(id, event)));
      for (const id of stream.ids) if (!document.getElementById(id)?.dataset.live) stream.ids.delete(id);
      if (!stream.ids.size) { stream.source.close(); streams.delete(stream.key); }
    }, Date.now() - stream.last > BUSY ? QUIET : BUSY);
  };
  const connect = (stream) => {
    const address = new URL(stream.key, location.href);
    if (stream.since) address.searchParams.set("since", stream.since);
    stream.source = new EventSource(address);
    for (const name of stream.names) stream.source.addEventListener(name, (event) => hear(stream, event));
    stream.source.addEventListener("open", regained);
    stream.source.addEventListener("error", () => {
      // Until now the stream would have told of a change.
      if (!losing) { told = new Date(); losing = setInterval(() => tellLoss(true), BREAK); }
      if (stream.source.readyState === EventSource.CLOSED && streams.get(stream.key) === stream) setTimeout(() => reconnect(stream), AGAIN);
    });
  };
  const reconnect = (stream) => {
    if (streams.get(stream.key) === stream && stream.source.readyState === EventSource.CLOSED) connect(stream);
  };
  const listen = (element) => {
    if (!element.id || !element.dataset.live) return;
    const address = new URL(element.dataset.live, location.href);
    const since = address.searchParams.get("since");
    address.searchParams.delete("since");
    const key = address.pathname + address.search;
    const known = streams.get(key);
    if (known) { known.ids.add(element.id); return; }
    const stream = { key, since, last: 0, waiting: 0, ids: new Set([element.id]), names: (element.dataset.liveEvent || "message").split(" ") };
    streams.set(key, stream);
    connect(stream);
  };
  let hiding = 0;
  document.addEventListener("visibilitychange", () => {
    clearTimeout(hiding);
    if (document.hidden) hiding = setTimeout(() => { for (const stream of streams.values()) stream.source.close(); }, OUT_OF_SIGHT);
    else for (const stream of streams.values()) reconnect(stream);
  });

  // a[data-within]: what the link leads to comes into the element of this id, without leaving the page.
  // a[data-turn]: after so many seconds the wall turns to where this link leads.
  const go = async (href, id) => {
    const page = await read(href).catch(() => null);
    const fresh = page?.getElementById(id);
    if (fresh) {
      history.replaceState(history.state, "", href);
      document.title = page.title;
      bring(document.getElementById(id), fresh);
    }
    turned = "";
    turn();
  };
  let turned = "";
  let turning = 0;
  const turn = () => {
    const link = document.querySelector("a[data-turn]");
    if (link && link.href === turned) return;
    clearTimeout(turning);
    turned = link ? link.href : "";
    if (link) turning = setTimeout(() => go(link.href, link.dataset.within), link.dataset.turn * 1000);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-within]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    go(link.href, link.dataset.within);
  });

  const start = (scope) => {
    // The section a reader is in is in sight, where the row of them is longer than the screen.
    for (const here of scope.querySelectorAll(".segments > [aria-current]")) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - (here.parentElement.clientWidth - here.offsetWidth) / 2;
    for (const switcher of scope.querySelectorAll("[data-density-switch]")) switcher.hidden = false;
    density.show(density.read());
    for (const element of [scope, ...scope.querySelectorAll("[data-live]")]) if (element.dataset?.live) listen(element);
    turn();
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
  window.addEventListener("pagehide", () => { for (const stream of streams.values()) stream.source.close(); streams.clear(); });
  // A page that comes back from the browser's memory listens again.
  window.addEventListener("pageshow", (event) => { if (event.persisted) start(document); });

  document.addEventListener("htmx:load", (event) => start(event.detail.elt));
  start(document);
})();
