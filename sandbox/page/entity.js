/**
 * Turns a text and its Bot API entities into elements (offsets are UTF-16, as in JavaScript).
 * @module entity
 */

import { append, element } from "./element.js";
import { anchor } from "./link.js";
import { inFull } from "./moment.js";

const PLAIN_TAGS = new Map([
  ["bold", "strong"],
  ["italic", "em"],
  ["underline", "u"],
  ["strikethrough", "s"],
]);

/** A fragment that shows `text` with its entities; `phone` takes the taps. */
export function formatted(phone, text, entities = []) {
  const ordered = [...entities]
    .filter((entity) => entity.length > 0)
    .sort((one, other) => one.offset - other.offset || other.length - one.length);
  const fragment = document.createDocumentFragment();
  append(fragment, span(phone, text, ordered, { from: 0, to: text.length }));
  return fragment;
}

function span(phone, text, entities, { from, to }) {
  const nodes = [];
  let at = from;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    rest = others;
    if (start >= end) continue;
    const inner = others.filter((other) => other.offset < end);
    rest = others.filter((other) => other.offset >= end);
    nodes.push(text.slice(at, start));
    const content = span(phone, text, inner, { from: start, to: end });
    nodes.push(wrap(phone, entity, content, text.slice(start, end)));
    at = swallowBreak(text, end, entity, to);
  }
  nodes.push(text.slice(at, to));
  return nodes;
}

/** A block ends its line by itself; the line break after it would show as an empty line. */
function swallowBreak(text, end, entity, to) {
  const isBlock = /blockquote|^pre$/.test(entity.type);
  return isBlock && end < to && text[end] === "\n" ? end + 1 : end;
}

function wrap(phone, entity, content, plain) {
  const tag = PLAIN_TAGS.get(entity.type);
  if (tag) return element(tag, {}, content);
  switch (entity.type) {
    case "code":
      return element("code", {}, content);
    case "pre":
      return codeBlock(entity, content);
    case "spoiler":
      return spoiler(content);
    case "blockquote":
      return element("blockquote", { dir: "auto" }, content);
    case "expandable_blockquote":
      return expandable(content, plain);
    case "text_link":
      return anchor(phone, entity.url, content);
    case "url":
      return anchor(phone, plain, content, { ask: false });
    case "email":
      return anchor(phone, `mailto:${plain}`, content, { ask: false });
    case "bot_command":
      return command(phone, plain);
    case "date_time":
      return element("span", { class: "tinted", title: inFull(entity.unix_time) }, content);
    case "mention":
    case "text_mention":
    case "hashtag":
    case "cashtag":
    case "phone_number":
      return element("span", { class: "tinted" }, content);
    default:
      return element("span", {}, content);
  }
}

function codeBlock(entity, content) {
  const title = entity.language ? element("span", { class: "code-title" }, entity.language) : null;
  return element("pre", { dir: "ltr", tabIndex: 0 }, title, element("code", {}, content));
}

function command(phone, plain) {
  return element(
    "button",
    { type: "button", class: "link-button", on: { click: () => phone.sendCommand(plain) } },
    plain,
  );
}

function spoiler(content) {
  const inner = element("span", { class: "spoiler-text", "aria-hidden": "true", inert: true }, content);
  const cover = element(
    "span",
    { class: "spoiler", role: "button", tabIndex: 0, "aria-label": "Hidden text. Show it." },
    inner,
  );
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    cover.classList.add("is-shown");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
    inner.removeAttribute("aria-hidden");
    inner.inert = false;
    cover.removeEventListener("click", reveal);
    cover.removeEventListener("keydown", reveal);
  };
  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", reveal);
  return cover;
}

function expandable(content, plain) {
  const quote = element("blockquote", { dir: "auto", class: "expandable" }, content);
  if (plain.length < 120 && plain.split("\n").length <= 3) return quote;
  const button = element(
    "button",
    {
      type: "button",
      class: "expand",
      "aria-expanded": "false",
      on: {
        click: () => {
          const isOpen = quote.classList.toggle("is-open");
          button.setAttribute("aria-expanded", String(isOpen));
          button.firstChild.textContent = isOpen ? "Show less" : "Show more";
        },
      },
    },
    element("span", {}, "Show more"),
  );
  return element("div", { class: "expandable-box" }, quote, button);
}
