/**
 * One chat as one person sees it: log, topics, keyboard and composer, and what can be done there.
 * @module conversation
 */

import { Composer } from "./composer.js";
import { element, fill } from "./element.js";
import { tapKey } from "./inlinekeyboard.js";
import { Log } from "./log.js";
import { actionEntries } from "./messageaction.js";
import { openMenu } from "./menu.js";
import { Pinned } from "./pinned.js";
import { offerContact, offerLocation, offerUsers } from "./place.js";
import { ReplyKeyboard, markupInForce } from "./replykeyboard.js";
import { typed } from "./typed.js";

export class Conversation {
  constructor(phone, chatId) {
    this.phone = phone;
    this.world = phone.world;
    this.person = phone.person;
    this.chatId = chatId;
    this.isGroup = chatId !== phone.person.id;
    this.tapping = new Set();
    this.thread = null;
    this.start = null;
    this.log = new Log(this);
    this.keyboard = new ReplyKeyboard(this);
    this.composer = new Composer(this);
    this.pinned = new Pinned(this);
    this.topics = element("div", { class: "topics", role: "group", "aria-label": "Topics" });
    this.welcome = element("div", { class: "welcome" });
    this.gate = element("button", { type: "button", class: "gate", on: { click: () => this.pass() } });
    this.element = element(
      "section",
      { class: "conversation" },
      this.pinned.element,
      this.topics,
      this.log.element,
      this.welcome,
      this.composer.element,
      this.keyboard.element,
      this.gate,
    );
    this.ends = [
      this.world.watch(`chat:${chatId}`, () => this.show()),
      this.world.watch("profiles", () => this.show()),
      this.world.watch("chats", () => this.showHead()),
      this.world.watch("users", () => this.showFoot()),
      this.world.watch("unread", () => this.noteArrival()),
      this.world.watch("reloaded", () => this.world.load(chatId)),
    ];
    this.show();
    this.world.load(chatId);
  }

  close() {
    for (const end of this.ends) end();
    this.log.watcher.disconnect();
  }

  profile() {
    return this.world.profile(this.person.id, this.chatId);
  }

  messages() {
    const all = this.world.history(this.chatId);
    if (this.thread === null) return all;
    return all.filter((message) => (message.message_thread_id ?? 0) === this.thread);
  }

  show() {
    const all = this.world.history(this.chatId);
    this.keyboard.show(markupInForce(all));
    this.log.show(this.messages());
    this.showHead();
    this.showFoot();
  }

  showHead() {
    this.pinned.show();
    const topics = this.world.chats.get(this.chatId)?.topics ?? [];
    this.topics.hidden = topics.length === 0;
    const tabs = [{ name: "All", message_thread_id: null }, ...topics];
    const state = JSON.stringify([this.thread, tabs]);
    // Drawn only when it changed: who stands on a topic with the keyboard must not be thrown off.
    if (this.topics.dataset.state === state) return;
    this.topics.dataset.state = state;
    const at = [...this.topics.children].indexOf(document.activeElement);
    fill(this.topics, tabs.map((topic) => this.topicTab(topic)));
    this.topics.children[at]?.focus();
  }

  topicTab({ name, message_thread_id: thread }) {
    const choose = () => {
      this.thread = thread;
      this.show();
      this.log.toEnd();
    };
    const isChosen = String(this.thread === thread);
    return element(
      "button",
      { type: "button", class: "chip", "aria-pressed": isChosen, on: { click: choose } },
      name,
    );
  }

  /** The foot is the composer, or one large button where nothing can be written yet. */
  showFoot() {
    const isLoaded = this.world.messages.has(this.chatId);
    const isEmpty = isLoaded && !this.isGroup && this.world.history(this.chatId).length === 0;
    const label = this.gateLabel(isEmpty);
    const hadFocus = this.composer.element.contains(document.activeElement);
    this.gate.textContent = label;
    this.gate.hidden = !label;
    this.gate.disabled = Boolean(this.person.user.deactivated);
    this.composer.element.hidden = Boolean(label);
    this.keyboard.element.hidden = Boolean(label) || !this.keyboard.isOpen;
    if (label && hadFocus) this.gate.focus();
    this.showWelcome(isEmpty);
    this.composer.show(this.profile(), markupInForce(this.world.history(this.chatId)));
  }

  gateLabel(isEmpty) {
    const { blocked, deactivated } = this.person.user;
    if (deactivated) return "This account is gone";
    if (this.isGroup) return "";
    if (blocked) return "Restart bot";
    return isEmpty || this.start !== null ? "Start" : "";
  }

  showWelcome(isEmpty) {
    const profile = isEmpty ? this.profile() : null;
    this.welcome.hidden = !profile;
    if (!profile) return;
    const words = profile.description || "No messages here yet.";
    fill(
      this.welcome,
      element("strong", {}, "What can this bot do?"),
      element("p", { dir: "auto" }, words),
    );
  }

  async pass() {
    const start = this.start ?? "";
    this.start = null;
    if (this.person.user.blocked) {
      const isDone = await this.phone.attempt(() => this.person.unblock());
      if (!isDone) return;
    }
    await this.send({ start });
    this.showFoot();
    if (this.phone.element.contains(document.activeElement) || document.activeElement === document.body) {
      this.composer.field.focus();
    }
  }

  /** Offers the Start button with what a link brought along. */
  offerStart(payload) {
    this.start = payload ?? "";
    this.showFoot();
    this.gate.focus();
  }

  sendText(text, { reply } = {}) {
    return this.send(typed(text), { reply });
  }

  send(content, { reply } = {}) {
    const target = { reply, thread: this.thread || undefined };
    return this.sent(() => this.person.send(this.chatId, content, target));
  }

  sendFile(part, { reply } = {}) {
    const target = { reply, thread: this.thread || undefined };
    return this.sent(() => this.person.sendFile(this.chatId, part, target));
  }

  sent(act) {
    this.log.toEnd();
    return this.phone.attempt(act);
  }

  edit(message, value) {
    const field = message.text === undefined ? "caption" : "text";
    return this.phone.attempt(() =>
      this.person.edit(this.chatId, message.message_id, field, value),
    );
  }

  delete(messageIds) {
    return this.phone.attempt(() => this.person.delete(this.chatId, messageIds));
  }

  async tap(messageId, button) {
    const key = tapKey(messageId, button);
    if (this.tapping.has(key)) return;
    this.tapping.add(key);
    this.markTap(key, true);
    await this.phone.attempt(() => this.person.tap(this.chatId, messageId, button));
    this.tapping.delete(key);
    this.markTap(key, false);
  }

  markTap(key, isBusy) {
    for (const node of this.log.list.querySelectorAll("[data-tap]")) {
      if (node.dataset.tap === key) node.setAttribute("aria-busy", String(isBusy));
    }
  }

  /** What a key of the reply keyboard does; true if something was sent. */
  pressKey(key) {
    if (key.request_contact) return offerContact(this);
    if (key.request_location) return offerLocation(this);
    if (key.request_users) return offerUsers(this, key.request_users);
    if (key.request_chat || key.request_poll || key.web_app) {
      this.phone.toast("This kind of key is not served by the sandbox.");
      return false;
    }
    return this.sendText(key.text, { reply: this.composer.takeReply() });
  }

  openActions(item, event) {
    const entries = actionEntries(this, item, event.target);
    if (entries.length) openMenu(this.phone.glass, event, "Message actions", entries);
  }

  showMessage(messageId) {
    if (!this.log.reveal(messageId)) this.phone.toast("That message is not here any more.");
  }

  /** Begins to edit the newest own text; false if there is none. */
  editNewest() {
    const own = this.messages().filter(
      (message) => message.from?.id === this.person.id && message.text !== undefined,
    );
    if (!own.length) return false;
    this.composer.setContext({ kind: "edit", message: own.at(-1) });
    return true;
  }

  unreadCount() {
    return this.world.unread.count(this.person.id, this.chatId);
  }

  noteArrival() {
    if (this.log.isAtEnd) this.noteRead();
    else this.log.showDown(this.unreadCount());
  }

  /** What is on a screen that someone can see counts as read. */
  noteRead() {
    if (!this.phone.isSeen(this)) return;
    if (this.world.unread.read(this.person.id, this.chatId)) this.world.tell("unread");
  }
}
