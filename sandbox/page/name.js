/**
 * Names, initials and one-line summaries as they stand in headers, lists and replies.
 * @module name
 */

import { element } from "./element.js";

const COLOURS = 7;

const KINDS = {
  animation: "Animation",
  video_note: "Video message",
  voice: "Voice message",
  audio: "Audio",
  video: "Video",
  sticker: "Sticker",
  location: "Location",
  contact: "Contact",
  venue: "Place",
  poll: "Poll",
};

/** First and last name. */
export function fullName(user) {
  return [user?.first_name, user?.last_name].filter(Boolean).join(" ") || `User ${user?.id ?? ""}`;
}

/** The title of a chat as one person sees it: a private chat carries the bot's name. */
export function chatTitle(chat, bot) {
  if (chat.type === "private") return bot ? fullName(bot) : "Bot";
  return chat.title ?? `Chat ${chat.id}`;
}

/** A round picture with initials, coloured by id; decorative. */
export function avatar(id, title, size = "") {
  const letters = Array.from(title.trim().matchAll(/(^|\s)([\p{L}\p{N}])/gu), (match) => match[2]);
  const initials = (letters[0] ?? "?") + (letters.length > 1 ? letters.at(-1) : "");
  return element(
    "span",
    { class: `avatar ${colourOf(id)} ${size}`, "aria-hidden": "true" },
    initials.toUpperCase(),
  );
}

/** The class of the colour that belongs to an id. */
export function colourOf(id) {
  return `hue-${Math.abs(Number(id) || 0) % COLOURS}`;
}

/** One line that says what a message holds. */
export function summary(message) {
  if (!message) return "";
  const words = message.text ?? message.caption;
  const kind = kindOf(message);
  if (words) return message.text ? words : `${kind}: ${words}`;
  return kind;
}

function kindOf(message) {
  if (message.photo) return "Photo";
  for (const [field, label] of Object.entries(KINDS)) if (message[field]) return label;
  if (message.document) return message.document.file_name ?? "File";
  return serviceLine(message) ?? "Message";
}

/** What a service message says, or `null` for an ordinary message. */
export function serviceLine(message) {
  const who = fullName(message.from);
  if (message.new_chat_members) {
    return `${message.new_chat_members.map(fullName).join(", ")} joined`;
  }
  if (message.left_chat_member) return `${fullName(message.left_chat_member)} left`;
  if (message.pinned_message) return `${who} pinned “${summary(message.pinned_message)}”`;
  if (message.users_shared) return `${who} shared ${sharedNames(message.users_shared)}`;
  if (message.chat_shared) return `${who} shared a chat`;
  if (message.new_chat_title) return `${who} named the group “${message.new_chat_title}”`;
  if (message.group_chat_created || message.supergroup_chat_created) return "Group created";
  if (message.forum_topic_created) return `Topic “${message.forum_topic_created.name}” opened`;
  if (message.forum_topic_edited) return "Topic changed";
  if (message.forum_topic_closed) return "Topic closed";
  if (message.forum_topic_reopened) return "Topic opened again";
  if (message.migrate_to_chat_id) return "The group became a supergroup";
  if (message.migrate_from_chat_id) return "This supergroup was a group before";
  if (message.write_access_allowed) return `${who} allowed the bot to write`;
  return null;
}

function sharedNames(shared) {
  const names = (shared.users ?? []).map((user) =>
    user.first_name ? fullName(user) : `user ${user.user_id}`,
  );
  return names.join(", ") || "a person";
}

/** Who wrote a forwarded message first. */
export function originName(origin) {
  if (origin.type === "user") return fullName(origin.sender_user);
  if (origin.type === "hidden_user") return origin.sender_user_name;
  return (origin.sender_chat ?? origin.chat)?.title ?? "someone";
}
