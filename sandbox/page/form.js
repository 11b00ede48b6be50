/**
 * A dialog over the whole page with a form in it; what is refused is said in it.
 * @module form
 */

import { element } from "./element.js";
import { Refusal } from "./server.js";

let count = 0;

/**
 * Opens a form. `content`: nodes; `action`: the label of the button that does it; `act` is called
 * then, and the dialog stays open when it raises `Refusal`. `isDanger` marks what cannot be undone.
 */
export function openForm({ title, content, action, act, isDanger = false }) {
  const id = `form-${(count += 1)}`;
  const trouble = element("p", { class: "trouble", role: "alert" });
  const dialog = element("dialog", { class: "dialog", "aria-labelledby": id });
  const submit = async (event) => {
    event.preventDefault();
    try {
      await act();
      dialog.close();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      trouble.textContent = error.message;
    }
  };
  const main = isDanger ? "tool is-main is-danger" : "tool is-main";
  dialog.append(
    element(
      "form",
      { class: "form", on: { submit } },
      element("h2", { id }, title),
      content,
      trouble,
      element(
        "div",
        { class: "form-actions" },
        element("button", { type: "button", class: "tool", on: { click: () => dialog.close() } }, "Cancel"),
        element("button", { type: "submit", class: main }, action),
      ),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("input, select")?.focus();
}

/** A field with its words above it. */
export function labelled(words, field) {
  return element("label", { class: "labelled" }, words, field);
}

/** A line of text to fill in. */
export function textField(properties = {}) {
  return element("input", {
    type: "text",
    class: "input",
    autocomplete: "off",
    dir: "auto",
    ...properties,
  });
}
