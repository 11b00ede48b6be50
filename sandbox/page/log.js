/**
 * The log of a chat: draws its items, changes only what changed, and keeps place and focus.
 * @module log
 */

import { bubble } from "./bubble.js";
import { element } from "./element.js";
import { icon } from "./icon.js";
import { itemsOf } from "./item.js";

const NEAR_PIXELS = 80;

export class Log {
  constructor(chat) {
    this.chat = chat;
    this.drawn = new Map();
    this.list = element("div", {
      class: "log",
      role: "log",
      tabIndex: 0,
      "aria-label": `Messages of ${chat.person.user.first_name}`,
      lang: chat.person.user.language_code ?? null,
      on: {
        scroll: () => this.noteScroll(),
        keydown: (event) => this.move(event),
      },
    });
    this.badge = element("span", { class: "badge", hidden: true });
    this.downButton = element(
      "button",
      {
        type: "button",
        class: "to-newest",
        "aria-label": "To the newest message",
        hidden: true,
        on: { click: () => this.toEnd() },
      },
      icon("arrowDown"),
      this.badge,
    );
    this.element = element("div", { class: "log-frame" }, this.list, this.downButton);
    this.isAtEnd = true;
    // The log shrinks when a keyboard opens and grows when a picture arrives.
    this.watcher = new ResizeObserver(() => this.isAtEnd && this.toEnd());
    this.watcher.observe(this.list);
  }

  /** Draws the messages (oldest first). */
  show(messages) {
    const items = itemsOf(messages, this.chat.person.id, this.chat.isGroup);
    const focus = this.rememberFocus();
    this.dropAllBut(new Set(items.map((item) => item.key)));
    const kept = new Map();
    let previous = null;
    for (const item of items) {
      const node = this.nodeOf(item);
      kept.set(item.key, { node, signature: item.signature });
      const next = previous ? previous.nextSibling : this.list.firstChild;
      if (next !== node) this.list.insertBefore(node, next);
      previous = node;
    }
    this.drawn = kept;
    this.restoreFocus(focus);
    if (this.isAtEnd) this.toEnd();
  }

  dropAllBut(keys) {
    for (const [key, { node }] of this.drawn) if (!keys.has(key)) node.remove();
  }

  nodeOf(item) {
    const old = this.drawn.get(item.key);
    if (old?.signature === item.signature) return old.node;
    const node = this.draw(item);
    if (old) old.node.replaceWith(node);
    return node;
  }

  draw(item) {
    if (item.kind === "day") return element("div", { class: "day" }, element("span", {}, item.text));
    if (item.kind === "bubble") {
      const node = bubble(this.chat, item);
      for (const picture of node.querySelectorAll("img")) {
        picture.addEventListener("load", () => this.isAtEnd && this.toEnd(), { once: true });
      }
      return node;
    }
    return element(
      "div",
      { class: "day is-service", dataset: { messageId: item.message.message_id } },
      element("span", { dir: "auto" }, item.text),
    );
  }

  /** A message edited in place is a new element; who was on its buttons must stay there. */
  rememberFocus() {
    const active = document.activeElement;
    const message = this.list.contains(active) ? active.closest("[data-key]") : null;
    if (!message) return null;
    const inside = active.closest(".inline-keyboard") ? ".inline-keyboard button" : "button";
    return {
      key: message.dataset.key,
      node: active,
      inside,
      index: [...message.querySelectorAll(inside)].indexOf(active),
      label: active.textContent,
    };
  }

  /** The same label wins (a list was paged), then the same place (a tick was added to the label). */
  restoreFocus(focus) {
    if (!focus || focus.node.isConnected) return;
    const message = this.drawn.get(focus.key)?.node;
    if (!message) return this.list.focus({ preventScroll: true });
    const buttons = focus.index < 0 ? [] : [...message.querySelectorAll(focus.inside)];
    const same = buttons.find((button) => focus.label && button.textContent === focus.label);
    const target = same ?? buttons[focus.index] ?? buttons.at(-1) ?? message;
    target.focus({ preventScroll: true });
  }

  /** Scrolls to a message and lights it up for a moment. */
  reveal(messageId) {
    const node = this.list.querySelector(`[data-message-id="${Number(messageId)}"]`);
    if (!node) return false;
    node.scrollIntoView({ block: "center" });
    node.classList.remove("is-lit");
    requestAnimationFrame(() => node.classList.add("is-lit"));
    return true;
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
    this.isAtEnd = true;
    this.showDown(0);
    this.chat.noteRead();
  }

  noteScroll() {
    const rest = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight;
    this.isAtEnd = rest < NEAR_PIXELS;
    if (this.isAtEnd) this.chat.noteRead();
    this.showDown(this.chat.unreadCount());
  }

  /** Shows or hides the way down, with how many messages wait there. */
  showDown(count) {
    this.downButton.hidden = this.isAtEnd;
    this.badge.hidden = count === 0;
    this.badge.textContent = String(count);
  }

  move(event) {
    const messages = [...this.list.querySelectorAll("article")];
    const at = messages.indexOf(event.target);
    if (event.target !== this.list && at < 0) return;
    const steps = {
      ArrowUp: at < 0 ? messages.length - 1 : at - 1,
      ArrowDown: at < 0 ? messages.length - 1 : at + 1,
      Home: 0,
      End: messages.length - 1,
    };
    if (event.key in steps) {
      event.preventDefault();
      messages[Math.max(0, Math.min(steps[event.key], messages.length - 1))]?.focus();
    } else if (at >= 0 && event.key === "Enter") {
      event.preventDefault();
      messages[at].querySelector(".more")?.click();
    } else if (at >= 0 && event.key === "Escape") {
      this.list.focus();
    }
  }
}
