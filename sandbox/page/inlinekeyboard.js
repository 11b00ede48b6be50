/**
 * The buttons under a message: callback, link, copy; with a spinner until the bot has answered.
 * @module inlinekeyboard
 */

import { element } from "./element.js";
import { icon } from "./icon.js";
import { openLink, safeHref } from "./link.js";

const STYLES = new Set(["primary", "success", "danger"]);

/** The keyboard of a message, or `null` if it has none. */
export function inlineKeyboard(chat, message) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return element(
    "div",
    { class: "inline-keyboard" },
    rows.map((row) =>
      element(
        "div",
        { class: "keyboard-row" },
        row.map((button) => key(chat, message, button)),
      ),
    ),
  );
}

function key(chat, message, button) {
  const style = STYLES.has(button.style) ? `is-${button.style}` : "";
  const node = element(
    "button",
    { type: "button", class: `key ${style}`, on: { click: () => press(chat, message, button) } },
    element("span", { class: "key-label", dir: "auto" }, button.text),
    badge(button),
  );
  if (button.callback_data !== undefined) {
    node.dataset.tap = tapKey(message.message_id, button);
    if (chat.tapping.has(node.dataset.tap)) node.setAttribute("aria-busy", "true");
  }
  return node;
}

/** What tells one callback button of a chat from another. */
export function tapKey(messageId, button) {
  return `${messageId}:${button.callback_data}`;
}

function badge(button) {
  if (button.url || button.login_url) return icon("link", 12);
  if (button.copy_text) return icon("copy", 12);
  return null;
}

async function press(chat, message, button) {
  if (button.callback_data !== undefined) return chat.tap(message.message_id, button);
  const address = button.url ?? button.login_url?.url;
  if (address !== undefined) {
    if (!safeHref(address)) return chat.phone.toast("This link is not safe to open.");
    return openLink(chat.phone, address);
  }
  if (button.copy_text) return copy(chat, button.copy_text.text);
  return chat.phone.toast("This kind of button is not served by the sandbox.");
}

async function copy(chat, text) {
  try {
    await navigator.clipboard.writeText(text);
    chat.phone.toast("Copied.");
  } catch {
    chat.phone.toast("The browser did not allow copying.");
  }
}
