/**
 * What the page knows of the sandbox: people, chats, messages, the bot, the clock; kept current
 * by the live line.
 * @module world
 */

import { Bulletin } from "./bulletin.js";
import { read } from "./server.js";
import { Unread } from "./unread.js";

const KEPT_MESSAGES = 500;
const ACTION_MILLISECONDS = 5000;
const SETTLE_MILLISECONDS = 60;
const KEPT_ANSWERS = 100;

export class World extends Bulletin {
  constructor() {
    super();
    this.users = new Map();
    this.chats = new Map();
    this.messages = new Map();
    this.profiles = new Map();
    this.actions = new Map();
    this.taps = new Set();
    this.answers = new Map();
    this.faults = { faults: [], limits: {} };
    this.unread = new Unread();
    this.me = null;
    this.isOnline = true;
    this.clockOffset = 0;
    this.timers = new Map();
    this.loading = new Map();
  }

  /** Reads everything anew, keeping what is shown until the new state is there. */
  async reload() {
    this.taps.clear();
    this.loading.clear();
    const loaded = [...this.messages.keys()];
    await Promise.all([this.readUsers(), this.readChats(), this.readClock(), this.readFaults()]);
    await Promise.all(loaded.map((chatId) => this.readHistory(chatId)));
    this.forgetProfiles();
    this.announce("reloaded");
  }

  async readUsers() {
    const { users } = await read("users");
    this.users = new Map(users.filter((user) => !user.is_bot).map((user) => [user.id, user]));
    this.tell("users");
  }

  async readChats() {
    const { chats } = await read("chats");
    this.chats = new Map(chats.map((chat) => [chat.id, chat]));
    this.tell("chats");
  }

  async readClock() {
    this.setClock((await read("clock")).now);
  }

  async readFaults() {
    this.faults = await read("fault");
    this.tell("faults");
    clearTimeout(this.timers.get("fault-end"));
    const ends = this.faults.faults.map((fault) => fault.for_seconds).filter((end) => end > 0);
    if (!ends.length) return;
    const wait = Math.min(...ends) * 1000 + SETTLE_MILLISECONDS;
    const again = () => this.readFaults().catch(() => undefined);
    this.timers.set("fault-end", setTimeout(again, wait));
  }

  /** Reads the newest messages of a chat, once until the next reload. */
  load(chatId) {
    if (!this.loading.has(chatId)) this.loading.set(chatId, this.readHistory(chatId));
    return this.loading.get(chatId);
  }

  async readHistory(chatId) {
    let answer;
    try {
      answer = await read(`chat/${chatId}`, { limit: KEPT_MESSAGES });
    } catch {
      // A person who has never written has no chat yet.
      answer = { messages: [] };
    }
    const kept = answer.messages.filter((message) => !message.deleted);
    this.messages.set(chatId, new Map(kept.map((message) => [message.message_id, message])));
    this.tell(`chat:${chatId}`);
  }

  /** The messages of a chat, oldest first. */
  history(chatId) {
    const messages = [...(this.messages.get(chatId)?.values() ?? [])];
    return messages.sort((one, other) => one.message_id - other.message_id);
  }

  /** The chats of a person, their private chat with the bot first, then the newest. */
  chatsOf(userId) {
    const groups = [...this.chats.values()]
      .filter((chat) => chat.id !== userId && chat.members?.includes(userId))
      .sort((one, other) => (other.last?.date ?? 0) - (one.last?.date ?? 0));
    return [this.chats.get(userId) ?? { id: userId, type: "private", members: [userId] }, ...groups];
  }

  /** What the bot shows of itself to a person in a chat; `null` until it is read once. */
  profile(userId, chatId) {
    const key = `${userId}:${chatId}`;
    if (!this.profiles.has(key)) this.profiles.set(key, { value: null, state: "stale" });
    const entry = this.profiles.get(key);
    if (entry.state === "stale") this.readProfile(entry, { user_id: userId, chat_id: chatId });
    return entry.value;
  }

  async readProfile(entry, query) {
    entry.state = "reading";
    try {
      const value = await read("bot", query);
      Object.assign(entry, { value, state: entry.state === "reading" ? "fresh" : "stale" });
      this.me = value.user;
      this.tell("profiles");
    } catch {
      // Asked again when next something is drawn.
      entry.state = "stale";
    }
  }

  /** The bot changed its profile: what is shown stays until the new one is here. */
  forgetProfiles() {
    for (const entry of this.profiles.values()) {
      entry.state = entry.state === "reading" ? "outdated" : "stale";
    }
    this.tell("profiles");
  }

  /** The time in the sandbox, as a `Date`. */
  now() {
    return new Date(Date.now() + this.clockOffset);
  }

  setClock(now) {
    this.clockOffset = new Date(now).getTime() - Date.now();
    this.tell("clock");
  }

  setOnline(isOnline) {
    this.isOnline = isOnline;
    this.tell("line");
  }

  /** Takes in one event of the live line. */
  hear(kind, data) {
    if (kind === "message" || kind === "edit") this.hearMessage(kind, data);
    else if (kind === "delete") this.hearDelete(data);
    else if (kind === "callback_answer") this.hearAnswer(data);
    else if (kind === "action") this.hearAction(data);
    else if (kind === "call") this.announce("call", data);
    else if (kind === "chat") this.soon("chats", () => this.readChats());
    else if (kind === "user") this.soon("users", () => this.readUsers());
    else if (kind === "clock") this.setClock(data.now);
    else if (kind === "fault") this.soon("faults", () => this.readFaults());
    else if (kind === "reset") this.soon("reload", () => this.reload());
    else if (kind === "commands") this.forgetProfiles();
  }

  hearMessage(kind, { chat_id: chatId, message }) {
    const known = this.messages.get(chatId);
    const older = known?.get(message.message_id);
    if (known && !(older?.seq > message.seq)) {
      if (message.deleted) known.delete(message.message_id);
      else known.set(message.message_id, message);
      if (known.size > KEPT_MESSAGES) known.delete(Math.min(...known.keys()));
      this.tell(`chat:${chatId}`);
    }
    const chat = this.chats.get(chatId);
    if (!chat || message.pinned_message) this.soon("chats", () => this.readChats());
    else if (!(chat.last?.message_id > message.message_id)) {
      chat.last = message;
      this.tell("chats");
    }
    if (kind === "message") this.hearNew(chatId, message);
  }

  hearNew(chatId, message) {
    if (message.from?.is_bot && this.actions.delete(chatId)) this.tell(`action:${chatId}`);
    const members = this.chats.get(chatId)?.members ?? [chatId];
    this.unread.add(members, chatId, message);
    this.tell("unread");
    this.announce("new-message", { chatId, message });
  }

  hearDelete({ chat_id: chatId, message_ids: ids }) {
    for (const id of ids) this.messages.get(chatId)?.delete(id);
    this.unread.forget(chatId, ids);
    this.tell(`chat:${chatId}`);
    this.tell("unread");
    if (ids.includes(this.chats.get(chatId)?.last?.message_id)) {
      this.soon("chats", () => this.readChats());
    }
  }

  hearAnswer(answer) {
    const id = answer.callback_query_id;
    // The answer can be here before the tap's own reply has named the query.
    if (!this.taps.has(id)) {
      this.answers.set(id, answer);
      if (this.answers.size > KEPT_ANSWERS) this.answers.delete(this.answers.keys().next().value);
    }
    this.announce("answer", answer);
  }

  hearAction({ chat_id: chatId, action }) {
    clearTimeout(this.actions.get(chatId)?.timer);
    const timer = setTimeout(() => {
      this.actions.delete(chatId);
      this.tell(`action:${chatId}`);
    }, ACTION_MILLISECONDS);
    this.actions.set(chatId, { action, timer });
    this.tell(`action:${chatId}`);
  }

  /** Runs a read a moment later, once for many requests of the same kind. */
  soon(kind, run) {
    clearTimeout(this.timers.get(kind));
    const attempt = () => run().catch(() => undefined);
    this.timers.set(kind, setTimeout(attempt, SETTLE_MILLISECONDS));
  }
}
