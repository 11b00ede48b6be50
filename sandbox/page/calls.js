/**
 * The side panel with every call that the bot made: method, answer, time; filtered and unfolded.
 * @module calls
 */

import { element, fill } from "./element.js";
import { iconButton } from "./icon.js";
import { Refusal, read } from "./server.js";

const KEPT = 500;
const SHOWN = 200;
const REDRAW_MILLISECONDS = 150;
const QUIET = new Set(["getupdates"]);
const EXACT = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

export class Calls {
  constructor(world, complain) {
    this.complain = complain;
    this.calls = [];
    this.drawn = new Map();
    this.timer = 0;
    this.method = element("select", {
      class: "input",
      "aria-label": "Method",
      on: { change: () => this.draw() },
    });
    this.text = element("input", {
      type: "search",
      class: "input",
      placeholder: "Filter by text",
      "aria-label": "Filter calls by text",
      on: { input: () => this.soon() },
    });
    this.polls = element("input", { type: "checkbox", on: { change: () => this.draw() } });
    this.count = element("span", { class: "calls-count" });
    this.list = element("div", { class: "calls-list", tabIndex: 0, role: "region", "aria-label": "Calls" });
    this.element = element(
      "aside",
      { class: "calls", "aria-label": "Bot API calls", hidden: true },
      element(
        "div",
        { class: "calls-head" },
        element("h2", {}, "Bot API calls"),
        this.count,
        iconButton("trash", "Empty the list", () => this.empty()),
        iconButton("close", "Close the list of calls", () => this.onClose?.()),
      ),
      element("div", { class: "calls-filter" }, this.method, this.text),
      element("label", { class: "check" }, this.polls, "Show getUpdates"),
      this.list,
    );
    fill(this.method, element("option", { value: "" }, "All methods"));
    world.watch("call", (call) => this.add(call));
    world.watch("reloaded", () => this.load());
  }

  /** Opens or closes the panel. */
  open(isOpen) {
    this.element.hidden = !isOpen;
    if (isOpen) this.draw();
  }

  async load() {
    try {
      const { calls } = await read("calls", { limit: KEPT });
      this.calls = calls.slice(-KEPT);
      // A restarted sandbox counts its calls from the start: old lines mean other calls.
      fill(this.list);
      this.drawn.clear();
      this.soon();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.complain(error.message);
    }
  }

  add(call) {
    if (this.calls.at(-1)?.seq >= call.seq) return;
    this.calls.push(call);
    if (this.calls.length > KEPT) this.calls.splice(0, this.calls.length - KEPT);
    this.soon();
  }

  empty() {
    this.calls = [];
    this.draw();
  }

  soon() {
    if (this.element.hidden || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = 0;
      this.draw();
    }, REDRAW_MILLISECONDS);
  }

  draw() {
    this.showMethods();
    const words = this.text.value.trim().toLowerCase();
    const fitting = this.calls.filter((call) => this.fits(call, words)).slice(-SHOWN).reverse();
    this.count.textContent = `${fitting.length}`;
    const kept = new Map();
    for (const call of fitting) kept.set(call.seq, this.drawn.get(call.seq) ?? line(call));
    const isSame = this.list.children.length === kept.size
      && [...kept.values()].every((node, index) => this.list.children[index] === node);
    if (!isSame) this.redraw(kept);
    this.drawn = kept;
  }

  /** Unfolded lines stay unfolded, and who is on a line stays there. */
  redraw(kept) {
    const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
    for (const [seq, node] of this.drawn) if (kept.get(seq) !== node) node.remove();
    let next = this.list.firstChild;
    for (const node of kept.values()) {
      if (node === next) next = next.nextSibling;
      else this.list.insertBefore(node, next);
    }
    if (focused?.isConnected) focused.focus({ preventScroll: true });
  }

  fits(call, words) {
    if (this.method.value) {
      if (call.method !== this.method.value) return false;
    } else if (QUIET.has(call.method.toLowerCase()) && !this.polls.checked) return false;
    return !words || JSON.stringify([call.method, call.params, call.response]).toLowerCase().includes(words);
  }

  showMethods() {
    const known = new Set([...this.method.options].map((option) => option.value));
    const fresh = new Set(this.calls.map((call) => call.method).filter((name) => !known.has(name)));
    for (const name of [...fresh].sort()) {
      this.method.append(element("option", { value: name }, name));
    }
  }
}

function line(call) {
  const isGood = call.status < 400;
  const details = element(
    "details",
    { class: isGood ? "call" : "call is-bad" },
    element(
      "summary",
      {},
      element("span", { class: "call-status" }, String(call.status || "dropped")),
      element("span", { class: "call-method" }, call.method),
      element("span", { class: "call-hint", dir: "auto" }, hint(call)),
      element("span", { class: "call-time" }, `${Math.round(call.milliseconds ?? 0)} ms`),
    ),
  );
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(...parts(call));
  });
  return details;
}

function hint(call) {
  if (call.status >= 400) return call.response?.description ?? "";
  const { text, caption, chat_id: chat } = call.params ?? {};
  return String(text ?? caption ?? (chat === undefined ? "" : `chat ${chat}`)).slice(0, 80);
}

function parts(call) {
  return [
    element("p", { class: "call-at" }, `${EXACT.format(new Date(call.at))} · number ${call.seq}`),
    element("h3", {}, "Parameters"),
    element("pre", { dir: "ltr", tabIndex: 0 }, pretty(call.params)),
    element("h3", {}, "Answer"),
    element("pre", { dir: "ltr", tabIndex: 0 }, pretty(call.response)),
  ];
}

function pretty(value) {
  return value === undefined || value === null ? "none" : JSON.stringify(value, null, 2);
}
