/**
 * The keyboard that a bot puts in place of the letters: which one counts now, and its keys.
 * @module replykeyboard
 */

import { element, fill } from "./element.js";

const STYLES = new Set(["primary", "success", "danger"]);

/** The `ReplyKeyboardMarkup` or `ForceReply` in force in a chat, with its message, else `null`. */
export function markupInForce(messages) {
  for (const message of [...messages].reverse()) {
    const markup = message.from?.is_bot ? message.reply_markup : null;
    if (!markup) continue;
    if (markup.remove_keyboard) return null;
    if (markup.keyboard || markup.force_reply) return { message, markup };
  }
  return null;
}

export class ReplyKeyboard {
  constructor(chat) {
    this.chat = chat;
    this.signature = "";
    this.isOpen = false;
    this.element = element("div", {
      class: "reply-keyboard",
      role: "group",
      "aria-label": "Bot keyboard",
      hidden: true,
    });
  }

  /** Takes what `markupInForce` found; a new keyboard opens by itself. */
  show(found) {
    const rows = found?.markup.keyboard ?? [];
    const signature = rows.length ? `${found.message.message_id}` : "";
    if (signature === this.signature) return;
    this.signature = signature;
    this.isOneTime = Boolean(found?.markup.one_time_keyboard);
    fill(this.element, rows.map((row) => this.row(row)));
    this.open(rows.length > 0);
  }

  get isOffered() {
    return this.signature !== "";
  }

  open(isOpen) {
    this.isOpen = isOpen && this.isOffered;
    this.element.hidden = !this.isOpen;
  }

  row(row) {
    return element("div", { class: "keyboard-row" }, row.map((button) => this.key(button)));
  }

  key(button) {
    const key = typeof button === "string" ? { text: button } : button;
    const style = STYLES.has(key.style) ? `is-${key.style}` : "";
    return element(
      "button",
      { type: "button", class: `key ${style}`, on: { click: () => this.press(key) } },
      element("span", { class: "key-label", dir: "auto" }, key.text),
    );
  }

  async press(key) {
    const isSent = await this.chat.pressKey(key);
    if (isSent && this.isOneTime) this.open(false);
  }
}
