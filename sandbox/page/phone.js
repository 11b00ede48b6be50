/**
 * One phone: the person's name above it, its screen with chat list or chat, its toasts and dialogs.
 * @module phone
 */

import { takeDrops } from "./attachment.js";
import { ChatList } from "./chatlist.js";
import { Conversation } from "./conversation.js";
import { element } from "./element.js";
import { PhoneHeader, caption } from "./phoneheader.js";
import { openMenu } from "./menu.js";
import { Person } from "./person.js";
import { showSheet } from "./sheet.js";
import { isPayload, safeHref, telegramTarget } from "./link.js";

const TOAST_MILLISECONDS = 4500;

export class Phone {
  /** `stage` tells what is in view and takes the phone away. */
  constructor(world, userId, stage) {
    this.world = world;
    this.stage = stage;
    this.person = new Person(world, userId);
    this.sheets = Promise.resolve();
    this.chat = null;
    this.list = new ChatList(this);
    this.header = new PhoneHeader(this);
    this.main = element("div", { class: "phone-main" });
    this.screen = element("div", { class: "screen" }, this.header.element, this.main);
    this.toasts = element("div", { class: "toasts", role: "status" });
    this.glass = element("div", { class: "glass" }, this.screen, this.toasts);
    this.caption = element("div", { class: "caption" });
    this.element = element(
      "section",
      { class: "phone", dataset: { userId }, tabIndex: -1 },
      this.caption,
      this.glass,
    );
    this.ends = [
      world.watch("users", () => this.show()),
      world.watch("profiles", () => this.show()),
      world.watch("chats", () => this.show()),
      world.watch("unread", () => this.show()),
      world.watch("clock", () => this.show()),
      world.watch("answer", (answer) => this.hearAnswer(answer)),
    ];
    takeDrops(this.glass, () => this.chat);
    this.openChat(userId);
  }

  close() {
    for (const end of this.ends) end();
    this.header.close();
    this.chat?.close();
    this.element.remove();
  }

  bot() {
    return this.world.profile(this.person.id, this.person.id)?.user ?? this.world.me;
  }

  show() {
    const { user } = this.person;
    this.element.setAttribute("aria-label", `Phone of ${user.first_name}`);
    caption(this, this.caption);
    this.header.show();
    if (!this.chat) this.list.show();
  }

  openChat(chatId) {
    if (this.chat?.chatId === chatId) return;
    this.chat?.close();
    this.chat = new Conversation(this, chatId);
    this.main.replaceChildren(this.chat.element);
    this.show();
    this.chat.log.toEnd();
  }

  openList() {
    this.chat?.close();
    this.chat = null;
    this.main.replaceChildren(this.list.element);
    this.show();
    this.list.element.querySelector("button")?.focus();
  }

  /** Opens the chat with the bot; a string `start` is a deep link's payload, waiting for a tap. */
  openBot(start) {
    this.openChat(this.person.id);
    if (start === null || start === undefined) return;
    if (isPayload(start)) this.chat.offerStart(start);
    else this.toast("What this link brings along is no deep link's: up to 64 of A-Z a-z 0-9 _ -");
  }

  /** True while a person at this page can see that conversation. */
  isSeen(chat) {
    return this.chat === chat && !document.hidden && this.stage.isInView(this);
  }

  sendCommand(command) {
    return this.chat?.sendText(command);
  }

  hearAnswer(answer) {
    if (answer.user_id !== this.person.id) return;
    if (answer.text) {
      if (answer.show_alert) this.alert(answer.text);
      else this.toast(answer.text);
    }
    const href = answer.url ? safeHref(answer.url) : null;
    const target = href ? telegramTarget(href) : null;
    if (target) this.openBot(target.start);
  }

  /** Does something with the sandbox; a refusal becomes a toast. Resolves to whether it worked. */
  async attempt(act) {
    try {
      await act();
      return true;
    } catch (error) {
      this.toast(error.message, true);
      return false;
    }
  }

  toast(words, isTrouble = false) {
    const shape = isTrouble ? "toast is-trouble" : "toast";
    const toast = element("div", { class: shape, dir: "auto" }, words);
    this.toasts.append(toast);
    setTimeout(() => toast.remove(), TOAST_MILLISECONDS);
  }

  alert(words) {
    const title = this.bot() ? this.bot().first_name : "Bot";
    return showSheet(this, {
      title,
      words,
      isAlert: true,
      actions: [{ label: "OK", value: true, isMain: true }],
    });
  }

  confirm(words, label, isDanger = false) {
    return showSheet(this, {
      title: label,
      words,
      actions: [
        { label: "Cancel", value: null },
        { label, value: true, isMain: true, isDanger },
      ],
    });
  }

  ask(sheet) {
    return showSheet(this, sheet);
  }

  showPicture(address, alt) {
    return showSheet(this, {
      title: "Photo",
      isWide: true,
      content: element("img", { class: "picture-large", src: address, alt }),
      actions: [{ label: "Close", value: null, isMain: true }],
    });
  }

  openMenu(event) {
    const { blocked, deactivated } = this.person.user;
    const away = {
      label: "Put this phone away",
      icon: "close",
      act: () => this.stage.hide(this.person.id),
    };
    const block = blocked
      ? { label: "Unblock bot", icon: "check", act: () => this.attempt(() => this.person.unblock()) }
      : { label: "Block bot", icon: "ban", isDanger: true, act: () => this.askBlock() };
    const link = { label: "Open a link…", icon: "link", act: () => this.askLink() };
    const end = { label: "Delete account", icon: "trash", isDanger: true, act: () => this.askEnd() };
    openMenu(this.glass, event, "Chat actions", deactivated ? [away] : [link, away, block, end]);
  }

  async askBlock() {
    const isSure = await this.confirm("The bot will not be able to write to you.", "Block bot", true);
    if (isSure) await this.attempt(() => this.person.block());
  }

  async askEnd() {
    const words = "The person's Telegram account ends, as when someone leaves Telegram for good.";
    const isSure = await this.confirm(words, "Delete account", true);
    if (isSure) await this.attempt(() => this.person.deactivate());
  }

  async askLink() {
    const field = element("input", {
      class: "input",
      "aria-label": "Link",
      placeholder: "https://t.me/…",
      dir: "ltr",
      autofocus: true,
    });
    const address = await this.ask({
      title: "Open a link",
      words: "A link to the bot that someone gave you, for example an invitation.",
      content: field,
      actions: [
        { label: "Cancel", value: null },
        { label: "Open", value: () => field.value.trim() || undefined, isMain: true },
      ],
    });
    const href = address ? safeHref(address) : null;
    const target = href ? telegramTarget(href) : null;
    if (target) this.openBot(target.start);
    else if (address) this.toast("That is no link to a bot.");
  }
}
