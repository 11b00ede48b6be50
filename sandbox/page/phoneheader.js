/**
 * The head of a phone: status line, back, the chat's name with what it is doing, and the menu.
 * @module phoneheader
 */

import { element, fill } from "./element.js";
import { iconButton } from "./icon.js";
import { clockParts } from "./moment.js";
import { avatar, chatTitle, fullName } from "./name.js";

const DOINGS = {
  typing: "typing",
  upload_photo: "sending a photo",
  record_video: "recording a video",
  upload_video: "sending a video",
  record_voice: "recording a voice note",
  upload_voice: "sending a voice note",
  upload_document: "sending a file",
  choose_sticker: "choosing a sticker",
  find_location: "looking for a place",
};

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

export class PhoneHeader {
  constructor(phone) {
    this.phone = phone;
    this.end = () => undefined;
    this.clock = element("span", { class: "status-time" });
    this.title = element("span", { class: "header-title", dir: "auto" });
    this.status = element("span", { class: "header-status", role: "status" });
    this.face = element("span", { class: "header-face" });
    this.badge = element("span", { class: "badge", hidden: true });
    this.back = iconButton("back", "Chats", () => phone.openList());
    this.back.append(this.badge);
    this.element = element(
      "header",
      { class: "phone-header" },
      element("div", { class: "status-line", "aria-hidden": "true" }, this.clock, signal()),
      element(
        "div",
        { class: "header-row" },
        this.back,
        this.face,
        element("div", { class: "header-words" }, this.title, this.status),
        iconButton("more", "Chat menu", (event) => phone.openMenu(event), { "aria-haspopup": "menu" }),
      ),
    );
    this.watched = null;
    this.ticking = setInterval(() => this.tick(), 1000);
  }

  close() {
    clearInterval(this.ticking);
    this.end();
  }

  show() {
    const { phone } = this;
    const { world, person, chat } = phone;
    const chats = world.chatsOf(person.id);
    const bot = phone.bot();
    this.tick();
    this.follow(chat?.chatId ?? null);
    this.back.hidden = !chat || chats.length < 2;
    const elsewhere = world.unread.total(person.id) - (chat?.unreadCount() ?? 0);
    this.badge.hidden = elsewhere <= 0;
    this.badge.textContent = String(elsewhere);
    this.face.hidden = !chat;
    if (!chat) {
      this.title.textContent = "Chats";
      this.status.textContent = "";
      return;
    }
    const info = world.chats.get(chat.chatId) ?? { id: chat.chatId, type: "private" };
    const title = chatTitle(info, bot);
    this.title.textContent = title;
    fill(this.face, avatar(chat.isGroup ? chat.chatId : bot?.id, title, "is-small"));
    this.showStatus();
  }

  follow(chatId) {
    if (this.watched === chatId) return;
    this.end();
    this.watched = chatId;
    this.end = this.phone.world.watch(`action:${chatId}`, () => this.showStatus());
  }

  showStatus() {
    const { world, chat } = this.phone;
    if (!chat) return;
    const doing = world.actions.get(chat.chatId)?.action;
    const members = world.chats.get(chat.chatId)?.members?.length ?? 0;
    const rest = chat.isGroup ? `${members} members` : "bot";
    this.status.classList.toggle("is-doing", Boolean(doing));
    const words = doing ? `${DOINGS[doing] ?? "busy"}…` : rest;
    if (this.status.textContent !== words) this.status.textContent = words;
  }

  tick() {
    const { time } = clockParts(this.phone.world.now());
    if (this.clock.textContent !== time) this.clock.textContent = time;
  }
}

function signal() {
  return element(
    "span",
    { class: "status-marks" },
    element("i", { class: "bar-1" }),
    element("i", { class: "bar-2" }),
    element("i", { class: "bar-3" }),
    element("i", { class: "battery" }),
  );
}

/** Who holds the phone: face, name, handle and language. */
export function caption(phone, node) {
  const { user } = phone.person;
  const state = JSON.stringify(user);
  if (node.dataset.state === state) return;
  node.dataset.state = state;
  const name = fullName(user);
  const handle = user.username ? `@${user.username}` : `id ${user.id}`;
  const language = languageName(user.language_code);
  fill(
    node,
    avatar(user.id, name, "is-small"),
    element(
      "span",
      { class: "caption-words" },
      element("strong", { dir: "auto" }, name),
      element("span", {}, element("bdi", {}, handle), ` · ${language}`),
    ),
    user.blocked ? element("span", { class: "flag is-danger" }, "blocked the bot") : null,
    user.deactivated ? element("span", { class: "flag is-danger" }, "account gone") : null,
  );
}

/** The English name of a language code; a code that is none stands for itself. */
export function languageName(code) {
  if (!code) return "no language";
  try {
    return LANGUAGES.of(code);
  } catch {
    return code;
  }
}
