/**
 * A dialog inside one phone; the rest of that phone waits, the other phones do not.
 * @module sheet
 */

import { element } from "./element.js";

let count = 0;

/**
 * Shows a dialog over a phone and resolves with the value of the chosen action, or `null`.
 *
 * `actions`: `{label, value, name?, isMain?, isDanger?, isPicture?}`; `name` is what a screen
 * reader says instead of the label; a `value` that is a function is called when
 * chosen and gives the result, or `undefined` to keep the dialog open. `content`: nodes. One
 * dialog at a time; later ones wait.
 */
export function showSheet(phone, sheet) {
  const shown = phone.sheets.then(() => present(phone, sheet));
  phone.sheets = shown.catch(() => undefined);
  return shown;
}

function present(phone, { title, words, content, actions, isAlert = false, isWide = false }) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const id = `sheet-${(count += 1)}`;
    const close = (value) => {
      const isHere = box.contains(document.activeElement) || document.activeElement === document.body;
      cover.remove();
      phone.screen.inert = false;
      if (isHere && phone.element.isConnected) (before?.isConnected ? before : phone.element).focus();
      resolve(value);
    };
    const choose = (action) => {
      const value = typeof action.value === "function" ? action.value() : action.value;
      if (value !== undefined) close(value);
    };
    const box = element(
      "div",
      {
        class: isWide ? "sheet is-wide" : "sheet",
        role: isAlert ? "alertdialog" : "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${id}-title`,
        "aria-describedby": words ? `${id}-words` : null,
        tabIndex: -1,
      },
      element("h2", { id: `${id}-title`, class: "sheet-title", dir: "auto" }, title),
      words ? element("p", { id: `${id}-words`, class: "sheet-words", dir: "auto" }, words) : null,
      content,
      element("div", { class: "sheet-actions" }, actions.map((action) => button(action, choose))),
    );
    const cover = element("div", { class: "sheet-cover" }, box);
    cover.addEventListener("click", (event) => event.target === cover && close(null));
    cover.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") close(null);
      else if (event.key === "Tab") keepInside(box, event);
    });
    // An alert must not take the focus from someone who types on another phone.
    const mayFocus = before === document.body || phone.element.contains(before);
    phone.screen.inert = true;
    phone.glass.append(cover);
    if (mayFocus) (box.querySelector("[autofocus]") ?? box.querySelector(".is-main") ?? box).focus();
  });
}

function button(action, choose) {
  const shapes = [
    "sheet-button",
    action.isMain && "is-main",
    action.isDanger && "is-danger",
    action.isPicture && "is-picture",
  ];
  return element(
    "button",
    {
      type: "button",
      "aria-label": action.name,
      class: shapes.filter(Boolean).join(" "),
      on: { click: () => choose(action) },
    },
    action.label,
  );
}

function keepInside(box, event) {
  const stops = [...box.querySelectorAll("button, input, select, textarea, a[href]")].filter(
    (stop) => !stop.disabled && stop.offsetParent,
  );
  if (!stops.length) return;
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement === end || document.activeElement === box) {
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  }
}
