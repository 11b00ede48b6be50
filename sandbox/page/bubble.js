/**
 * Draws one bubble of the log: sender, forward and reply lines, media, text, time, buttons.
 * @module bubble
 */

import { element } from "./element.js";
import { formatted } from "./entity.js";
import { icon, iconButton } from "./icon.js";
import { inlineKeyboard } from "./inlinekeyboard.js";
import { mediaOf } from "./media.js";
import { inFull, timeOf } from "./moment.js";
import { avatar, colourOf, fullName, originName, summary } from "./name.js";

/**
 * The element of a bubble item (see `item.js`). `chat` is the conversation it stands in: its
 * `phone`, `person`, `chatId`, and what it does on `openActions` and `showMessage`.
 */
export function bubble(chat, item) {
  const [message] = item.messages;
  const newest = item.messages.at(-1);
  const name = senderName(message);
  const words = item.messages.find((one) => one.text ?? one.caption);
  const shapes = ["message", item.isOwn ? "is-own" : "is-other"];
  if (item.isFirst) shapes.push("is-first");
  if (item.isLast) shapes.push("is-last");
  if (isBare(item, words)) shapes.push("is-bare");
  if (message.sticker) shapes.push("is-sticker");
  if (message.photo || message.video || message.animation || message.location) shapes.push("has-picture");
  return element(
    "article",
    {
      class: shapes.join(" "),
      tabIndex: -1,
      "aria-label": `${item.isOwn ? "You" : name}, ${timeOf(message.date)}`,
      dataset: { messageId: message.message_id, key: item.key },
      on: {
        contextmenu: (event) => {
          event.preventDefault();
          chat.openActions(item, event);
        },
      },
    },
    item.showName || item.isLast ? groupPicture(chat, item, message) : null,
    element(
      "div",
      { class: "bubble" },
      item.showName ? senderLine(message, name) : null,
      message.forward_origin ? forwardLine(message.forward_origin) : null,
      message.reply_to_message ? replyLine(chat, message) : null,
      mediaOf(chat.phone, item.messages, meta(item, newest)),
      body(chat, words, item.messages.length === 1 && isBare(item, words) ? null : meta(item, newest)),
      moreButton(chat, item),
    ),
    inlineKeyboard(chat, newest),
  );
}

/** Pictures without words carry their time on themselves. */
function isBare(item, words) {
  const [message] = item.messages;
  const isPicture = message.photo || message.video || message.animation || message.location;
  return Boolean(isPicture && !words) || Boolean(message.video_note || message.sticker);
}

function senderName(message) {
  return message.sender_chat?.title ?? fullName(message.from);
}

function groupPicture(chat, item, message) {
  if (!chat.isGroup || item.isOwn || !item.isLast) return null;
  return avatar(item.sender, senderName(message), "is-small");
}

function senderLine(message, name) {
  const colour = colourOf(message.sender_chat?.id ?? message.from?.id);
  return element("div", { class: `sender ${colour}`, dir: "auto" }, name);
}

function forwardLine(origin) {
  return element(
    "div",
    { class: "forwarded" },
    "Forwarded from ",
    element("bdi", { class: "forwarded-name" }, originName(origin)),
  );
}

function replyLine(chat, message) {
  const target = message.reply_to_message;
  const quoted = message.quote?.text ?? summary(target);
  return element(
    "button",
    {
      type: "button",
      class: `reply-line ${colourOf(target.from?.id)}`,
      "aria-label": `In reply to ${senderName(target)}: ${quoted}`,
      on: { click: () => chat.showMessage(target.message_id) },
    },
    element("span", { class: "reply-name", dir: "auto" }, senderName(target)),
    element("span", { class: "reply-text", dir: "auto" }, quoted),
  );
}

function body(chat, message, time) {
  if (!message) return time ? element("div", { class: "body is-empty" }, time) : null;
  const text = message.text ?? message.caption;
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  // Only the body has `dir`: its direction is found from text below it that has none of its own.
  return element(
    "div",
    { class: "body", dir: "auto" },
    element("div", { class: "text" }, formatted(chat.phone, text, entities)),
    time,
  );
}

function meta(item, message) {
  const isEdited = item.messages.some((one) => one.edit_date);
  return element(
    "span",
    { class: "meta" },
    isEdited ? element("span", { class: "edited" }, "edited") : null,
    element(
      "time",
      { dateTime: new Date(message.date * 1000).toISOString(), title: inFull(message.date) },
      timeOf(message.date),
    ),
    item.isOwn ? element("span", { class: "ticks" }, icon("check", 14)) : null,
  );
}

function moreButton(chat, item) {
  return iconButton("more", "Message actions", (event) => chat.openActions(item, event), {
    class: "more",
    tabIndex: -1,
    "aria-haspopup": "menu",
  });
}
