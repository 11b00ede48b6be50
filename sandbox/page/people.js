/**
 * Choosing whose phones are shown, and adding a person.
 * @module people
 */

import { element } from "./element.js";
import { icon } from "./icon.js";
import { openMenu } from "./menu.js";
import { fullName } from "./name.js";
import { languageName } from "./phoneheader.js";
import { Refusal, post } from "./server.js";

const LANGUAGES = ["en", "tr", "fr", "es", "ar", "de", "el", "fa", "he", "it", "ku", "nl", "pt-br"];
const TEXT = { type: "text", class: "input", autocomplete: "off", dir: "auto" };

/** The button that opens the list of people. */
export function peopleButton(world, stage) {
  return element(
    "button",
    {
      type: "button",
      class: "tool is-compact",
      title: "People and their phones",
      "aria-haspopup": "menu",
      on: { click: (event) => openMenu(document.body, event, "People", entries(world, stage)) },
    },
    icon("people", 18),
    element("span", {}, "People"),
  );
}

function entries(world, stage) {
  const people = [...world.users.values()].map((user) => ({
    label: fullName(user),
    isChecked: stage.shownIds().includes(user.id),
    act: (item) => {
      const isShown = stage.shownIds().includes(user.id);
      if (isShown) stage.hide(user.id);
      else stage.add(user.id);
      item.setAttribute("aria-checked", String(!isShown));
    },
  }));
  return [...people, { label: "Add a person…", icon: "add", act: () => addPerson(world, stage) }];
}

/** Asks for name, handle and language, and adds the person with a phone. */
export function addPerson(world, stage) {
  const first = element("input", { ...TEXT, required: true, maxLength: 64 });
  const last = element("input", { ...TEXT, maxLength: 64 });
  const handle = element("input", { ...TEXT, maxLength: 33, placeholder: "without @" });
  const language = element(
    "select",
    { class: "input" },
    LANGUAGES.map((code) => element("option", { value: code }, languageName(code))),
  );
  const trouble = element("p", { class: "trouble", role: "alert" });
  const dialog = element("dialog", { class: "dialog", "aria-labelledby": "add-person" });
  const submit = async (event) => {
    event.preventDefault();
    try {
      const user = await post("users", {
        first_name: first.value.trim(),
        last_name: last.value.trim() || undefined,
        username: handle.value.trim().replace(/^@/, "") || undefined,
        language_code: language.value,
      });
      await world.readUsers();
      dialog.close();
      stage.add((user.user ?? user).id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      trouble.textContent = error.message;
    }
  };
  const cancel = () => dialog.close();
  dialog.append(
    element(
      "form",
      { class: "form", on: { submit } },
      element("h2", { id: "add-person" }, "Add a person"),
      labelled("First name", first),
      labelled("Last name", last),
      labelled("Handle", handle),
      labelled("Language", language),
      trouble,
      element(
        "div",
        { class: "form-actions" },
        element("button", { type: "button", class: "tool", on: { click: cancel } }, "Cancel"),
        element("button", { type: "submit", class: "tool is-main" }, "Add"),
      ),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  first.focus();
}

function labelled(words, field) {
  return element("label", { class: "labelled" }, words, field);
}
