/**
 * Keeping the whole state as a file, stepping back into one, and starting afresh.
 * @module keep
 */

import { element } from "./element.js";
import { openForm } from "./form.js";
import { icon } from "./icon.js";
import { openMenu } from "./menu.js";
import { post, put } from "./server.js";

/** The button that opens the menu; `complain` shows a refusal. */
export function stateButton(world, complain) {
  const entries = [
    { label: "Save a snapshot", icon: "download", act: () => save(world) },
    { label: "Load a snapshot…", icon: "document", act: () => load(complain) },
    { label: "Start afresh…", icon: "trash", isDanger: true, act: () => askReset() },
  ];
  return element(
    "button",
    {
      type: "button",
      class: "tool is-compact",
      title: "Save, load or empty the sandbox",
      "aria-haspopup": "menu",
      on: { click: (event) => openMenu(document.body, event, "State of the sandbox", entries) },
    },
    icon("box", 18),
    element("span", {}, "State"),
  );
}

function save(world) {
  const moment = world.now().toISOString().slice(0, 16).replace(/[T:]/g, "-");
  const link = element("a", { href: "/sim/snapshot", download: `sandbox-${moment}.json` });
  link.click();
}

function load(complain) {
  const input = element("input", {
    type: "file",
    class: "file-input",
    accept: "application/json,.json",
    "aria-label": "Choose a snapshot",
  });
  input.addEventListener("change", async () => {
    const [file] = input.files;
    input.remove();
    try {
      // The sandbox tells every page that all is new.
      if (file) await put("snapshot", file);
    } catch (error) {
      complain(error.message);
    }
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

function askReset() {
  openForm({
    title: "Start afresh?",
    content: element(
      "p",
      { class: "sheet-words" },
      "All people, chats, messages and files go, and what the bot set up at its start, such as its "
        + "commands. The token and the time stay. A bot that keeps its own memory does not forget.",
    ),
    action: "Start afresh",
    isDanger: true,
    act: () => post("reset"),
  });
}
