/**
 * The list of chats of one person, with last lines and unread marks.
 * @module chatlist
 */

import { element, fill } from "./element.js";
import { briefly } from "./moment.js";
import { avatar, chatTitle, fullName, summary } from "./name.js";

export class ChatList {
  constructor(phone) {
    this.phone = phone;
    this.element = element("nav", { class: "chat-list", "aria-label": "Chats" });
  }

  show() {
    const { world, person } = this.phone;
    const focused = document.activeElement?.dataset?.chatId;
    fill(this.element, world.chatsOf(person.id).map((chat) => this.line(chat)));
    if (focused) this.element.querySelector(`[data-chat-id="${Number(focused)}"]`)?.focus();
  }

  line(chat) {
    const { world, person } = this.phone;
    const title = chatTitle(chat, this.phone.bot());
    const unread = world.unread.count(person.id, chat.id);
    const { last } = chat;
    return element(
      "button",
      {
        type: "button",
        class: "chat-line",
        dataset: { chatId: chat.id },
        on: { click: () => this.phone.openChat(chat.id) },
      },
      avatar(chat.type === "private" ? this.phone.bot()?.id : chat.id, title),
      element(
        "span",
        { class: "chat-words" },
        element("span", { class: "chat-title", dir: "auto" }, title),
        element("span", { class: "chat-last", dir: "auto" }, lastLine(chat, person.id)),
      ),
      element(
        "span",
        { class: "chat-marks" },
        element("span", { class: "chat-time" }, last ? briefly(last.date, world.now()) : ""),
        unread ? element("span", { class: "badge" }, String(unread)) : null,
        unread ? element("span", { class: "unseen" }, " unread") : null,
      ),
    );
  }
}

function lastLine(chat, userId) {
  const { last } = chat;
  if (!last || last.deleted) return "";
  if (last.from?.id === userId) return `You: ${summary(last)}`;
  return chat.type === "private" ? summary(last) : `${last.sender_chat?.title ?? fullName(last.from)}: ${summary(last)}`;
}
