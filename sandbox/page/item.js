/**
 * Arranges the messages of a chat into what stands in the log: days, service lines, bubbles.
 * @module item
 */

import { serviceLine } from "./name.js";
import { dayKey, dayOf } from "./moment.js";

const SAME_BREATH_SECONDS = 900;

/**
 * The items of a log, oldest first: `{kind, key, signature, ...}`; two items of equal signature
 * look the same. Kinds: `day` {text}, `service` {message, text}, `bubble` {messages, isOwn,
 * isFirst, isLast, showName}.
 */
export function itemsOf(messages, userId, isGroup) {
  const items = [];
  let day = "";
  for (const message of messages) {
    if (dayKey(message.date) !== day) {
      day = dayKey(message.date);
      items.push({ kind: "day", key: `day:${day}`, signature: day, text: dayOf(message.date) });
    }
    const service = serviceLine(message);
    if (service) items.push(serviceItem(message, service));
    else if (!joinAlbum(items.at(-1), message)) items.push(bubbleItem(message, userId));
  }
  return joinGroups(items, isGroup);
}

function serviceItem(message, text) {
  const key = `message:${message.message_id}`;
  return { kind: "service", key, signature: `${message.seq}`, text, message };
}

function bubbleItem(message, userId) {
  return {
    kind: "bubble",
    key: `message:${message.message_id}`,
    messages: [message],
    sender: senderId(message),
    isOwn: message.from?.id === userId,
  };
}

function senderId(message) {
  return message.sender_chat?.id ?? message.from?.id ?? 0;
}

function joinAlbum(item, message) {
  const first = item?.kind === "bubble" ? item.messages[0] : null;
  if (!first?.media_group_id || first.media_group_id !== message.media_group_id) return false;
  if (item.sender !== senderId(message)) return false;
  item.messages.push(message);
  return true;
}

function joinGroups(items, isGroup) {
  items.forEach((item, index) => {
    if (item.kind !== "bubble") return;
    item.isFirst = !isSameBreath(items[index - 1], item);
    item.isLast = !isSameBreath(item, items[index + 1]);
    item.showName = isGroup && !item.isOwn && item.isFirst;
    const states = item.messages.map((message) => `${message.message_id}.${message.seq}`);
    item.signature = [states, item.isFirst, item.isLast, item.showName].join("|");
  });
  return items;
}

function isSameBreath(one, other) {
  if (one?.kind !== "bubble" || other?.kind !== "bubble" || one.sender !== other.sender) return false;
  return other.messages[0].date - one.messages.at(-1).date < SAME_BREATH_SECONDS;
}
