/**
 * Choosing whose phones are shown, and adding people and groups.
 * @module people
 */

import { element } from "./element.js";
import { labelled, openForm, textField } from "./form.js";
import { icon } from "./icon.js";
import { openMenu } from "./menu.js";
import { fullName } from "./name.js";
import { languageName } from "./phoneheader.js";
import { post } from "./server.js";

const LANGUAGES = ["en", "tr", "fr", "es", "ar", "de", "el", "fa", "he", "it", "ku", "nl", "pt-br"];

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
  const group = { label: "New group…", icon: "people", act: () => addGroup(world) };
  return [
    ...people,
    { label: "Add a person…", icon: "add", act: () => addPerson(world, stage) },
    ...(people.length ? [group] : []),
  ];
}

/** Asks for name, handle and language, and adds the person with a phone. */
export function addPerson(world, stage) {
  const first = textField({ required: true, maxLength: 64 });
  const last = textField({ maxLength: 64 });
  const handle = textField({ maxLength: 33, placeholder: "without @" });
  const language = element(
    "select",
    { class: "input" },
    LANGUAGES.map((code) => element("option", { value: code }, languageName(code))),
  );
  openForm({
    title: "Add a person",
    content: [
      labelled("First name", first),
      labelled("Last name", last),
      labelled("Handle", handle),
      labelled("Language", language),
    ],
    action: "Add",
    act: async () => {
      const user = await post("users", {
        first_name: first.value.trim(),
        last_name: last.value.trim() || undefined,
        username: handle.value.trim().replace(/^@/, "") || undefined,
        language_code: language.value,
      });
      await world.readUsers();
      stage.add(user.id);
    },
  });
}

/** Asks for a title and members, and makes a group with the bot in it. */
function addGroup(world) {
  const title = textField({ required: true, maxLength: 128 });
  const isForum = element("input", { type: "checkbox" });
  const boxes = [...world.users.values()].map((user) => ({
    id: user.id,
    field: element("input", { type: "checkbox", checked: true }),
    words: element("bdi", {}, fullName(user)),
  }));
  openForm({
    title: "New group",
    content: [
      labelled("Title", title),
      element("label", { class: "check" }, isForum, "With topics"),
      element(
        "fieldset",
        { class: "picker" },
        element("legend", {}, "Members; the bot is one of them, and administrator"),
        boxes.map(({ field, words }) => element("label", { class: "check" }, field, words)),
      ),
    ],
    action: "Make group",
    act: async () => {
      await post("groups", {
        title: title.value.trim(),
        is_forum: isForum.checked,
        members: boxes.filter(({ field }) => field.checked).map(({ id }) => id),
      });
      await world.readChats();
    },
  });
}
