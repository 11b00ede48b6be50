/**
 * The list of commands that appears while someone types "/" or opens the bot's menu.
 * @module suggestion
 */

import { element, fill } from "./element.js";

let count = 0;

export class Suggestions {
  /** `choose(command)` is called with `{command, description}`. */
  constructor(choose) {
    this.choose = choose;
    this.commands = [];
    this.at = -1;
    this.id = `commands-${(count += 1)}`;
    this.element = element("div", {
      class: "suggestions",
      role: "listbox",
      id: this.id,
      "aria-label": "Commands",
      hidden: true,
    });
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** Shows the commands that begin with what was typed; none fits: closes. */
  show(commands, typed = "") {
    const wanted = typed.slice(1).toLowerCase();
    this.commands = commands.filter((one) => one.command.startsWith(wanted));
    this.at = -1;
    this.element.hidden = this.commands.length === 0;
    fill(this.element, this.commands.map((command, index) => this.line(command, index)));
    this.element.scrollTop = 0;
  }

  close() {
    this.element.hidden = true;
    this.at = -1;
  }

  line(command, index) {
    return element(
      "div",
      {
        class: "suggestion",
        role: "option",
        id: `${this.id}-${index}`,
        "aria-selected": "false",
        on: {
          // The text field keeps the focus.
          pointerdown: (event) => event.preventDefault(),
          click: () => this.choose(command),
        },
      },
      element("span", { class: "suggestion-name" }, `/${command.command}`),
      element("span", { class: "suggestion-words", dir: "auto" }, command.description),
    );
  }

  /** Handles a key of the text field; true if it was for the list. */
  take(event, field) {
    if (!this.isOpen) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.mark(this.at + (event.key === "ArrowDown" ? 1 : -1), field);
    } else if (event.key === "Escape") this.close();
    else if ((event.key === "Enter" || event.key === "Tab") && this.at >= 0) {
      this.choose(this.commands[this.at]);
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  mark(index, field) {
    const lines = [...this.element.children];
    this.at = (index + lines.length) % lines.length;
    lines.forEach((line, place) => line.setAttribute("aria-selected", String(place === this.at)));
    lines[this.at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", lines[this.at].id);
  }
}
