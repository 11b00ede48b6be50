/**
 * The phones side by side; on a narrow screen one at a time, with a row of people to switch.
 * @module stage
 */

import { element, fill } from "./element.js";
import { avatar, fullName } from "./name.js";
import { Phone } from "./phone.js";

const STORED = "sandbox.shown";
const AT_FIRST = 4;
const NARROW = window.matchMedia("(max-width: 599px)");

export class Stage {
  constructor(world) {
    this.world = world;
    this.phones = new Map();
    this.chosen = readChosen();
    this.active = null;
    this.row = element("div", { class: "phones" });
    this.empty = element("p", { class: "nobody", hidden: true }, "No phone is shown. Choose people above.");
    this.switcher = element("nav", { class: "switcher", "aria-label": "Phones" });
    this.element = element("main", { class: "stage" }, this.switcher, this.row, this.empty);
    world.watch("users", () => this.show());
    world.watch("unread", () => this.showSwitcher());
    NARROW.addEventListener("change", () => this.show());
    document.addEventListener("visibilitychange", () => this.noteRead());
  }

  /** The ids of the people whose phones are shown. */
  shownIds() {
    const chosen = this.chosen?.filter((id) => this.world.users.has(id));
    // A choice made among other people, in another sandbox, is no choice here.
    if (chosen && (chosen.length || !this.chosen.length)) return chosen;
    return [...this.world.users.keys()].slice(0, AT_FIRST);
  }

  choose(ids) {
    this.chosen = ids;
    localStorage.setItem(STORED, JSON.stringify(ids));
    this.show();
  }

  add(id) {
    this.choose([...new Set([...this.shownIds(), id])]);
    this.activate(id);
  }

  hide(id) {
    this.choose(this.shownIds().filter((one) => one !== id));
  }

  show() {
    const ids = this.shownIds();
    for (const [id, phone] of this.phones) {
      if (ids.includes(id)) continue;
      phone.close();
      this.phones.delete(id);
    }
    for (const [index, id] of ids.entries()) {
      if (!this.phones.has(id)) this.phones.set(id, new Phone(this.world, id, this));
      const { element: node } = this.phones.get(id);
      if (this.row.children[index] !== node) this.row.insertBefore(node, this.row.children[index]);
    }
    this.empty.hidden = ids.length > 0;
    if (!ids.includes(this.active)) this.active = ids[0] ?? null;
    this.showActive();
  }

  activate(id) {
    this.active = id;
    this.showActive();
    this.phones.get(id)?.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.noteRead();
  }

  showActive() {
    for (const [id, phone] of this.phones) {
      phone.element.hidden = NARROW.matches && id !== this.active;
    }
    this.showSwitcher();
  }

  showSwitcher() {
    const focused = document.activeElement?.dataset?.switchTo;
    fill(this.switcher, [...this.phones.keys()].map((id) => this.tab(id)));
    if (focused) this.switcher.querySelector(`[data-switch-to="${Number(focused)}"]`)?.focus();
  }

  tab(id) {
    const user = this.world.users.get(id);
    const unread = this.world.unread.total(id);
    const name = fullName(user);
    return element(
      "button",
      {
        type: "button",
        class: "switch",
        "aria-current": id === this.active ? "true" : null,
        "aria-label": unread ? `${name}, ${unread} unread` : name,
        dataset: { switchTo: id },
        on: { click: () => this.activate(id) },
      },
      avatar(id, name, "is-small"),
      element("span", { class: "switch-name", dir: "auto" }, user?.first_name ?? ""),
      unread ? element("span", { class: "badge" }, String(unread)) : null,
    );
  }

  /** Whether a person at the page can see that phone now. */
  isInView(phone) {
    if (NARROW.matches) return this.active === phone.person.id;
    const box = phone.element.getBoundingClientRect();
    return box.right > 0 && box.left < window.innerWidth;
  }

  noteRead() {
    if (document.hidden) return;
    for (const phone of this.phones.values()) if (phone.chat?.log.isAtEnd) phone.chat.noteRead();
  }
}

function readChosen() {
  try {
    const ids = JSON.parse(localStorage.getItem(STORED));
    return Array.isArray(ids) ? ids.filter(Number.isInteger) : null;
  } catch {
    return null;
  }
}
