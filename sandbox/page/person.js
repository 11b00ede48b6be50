/**
 * What one person can do in Telegram, carried out over `/sim/`, in the order in which it was done.
 * @module person
 */

import { post, upload } from "./server.js";

/** An answer that never comes must not leave a button spinning for ever. */
const TAP_MILLISECONDS = 30_000;

export class Person {
  constructor(world, id) {
    this.world = world;
    this.id = id;
    this.last = Promise.resolve();
  }

  get user() {
    return this.world.users.get(this.id) ?? { id: this.id, first_name: String(this.id) };
  }

  /** Sends a text; `reply` and `thread` are message ids or undefined. */
  write(chatId, text, { reply, thread } = {}) {
    return this.send(chatId, { text }, { reply, thread });
  }

  /** Sends one of `{text}`, `{start}`, `{location}`, `{contact}`, `{users_shared}`. */
  send(chatId, content, { reply, thread } = {}) {
    return this.inOrder(() =>
      post("message", {
        user_id: this.id,
        chat_id: chatId,
        ...content,
        reply_to_message_id: reply,
        message_thread_id: thread,
      }),
    );
  }

  /** Sends one file; several with the same `album` become one album. */
  sendFile(chatId, { kind, file, caption, album }, { reply, thread } = {}) {
    return this.inOrder(() =>
      upload("file", {
        user_id: this.id,
        chat_id: chatId,
        kind,
        caption,
        media_group_id: album,
        reply_to_message_id: reply,
        message_thread_id: thread,
        file,
      }),
    );
  }

  /** Changes an own message; `field` is `text` or `caption`. */
  edit(chatId, messageId, field, value) {
    return this.inOrder(() =>
      post("edit", { user_id: this.id, chat_id: chatId, message_id: messageId, [field]: value }),
    );
  }

  delete(chatId, messageIds) {
    return this.inOrder(() =>
      post("delete", { user_id: this.id, chat_id: chatId, message_ids: messageIds }),
    );
  }

  /** Presses an inline button; resolves when the bot has answered, or never will. */
  async tap(chatId, messageId, button) {
    const { callback_query_id: id } = await this.inOrder(() =>
      post("callback", {
        user_id: this.id,
        chat_id: chatId,
        message_id: messageId,
        data: button.callback_data,
      }),
    );
    if (this.world.answers.delete(id)) return;
    this.world.taps.add(id);
    await new Promise((resolve) => {
      const ends = [
        this.world.watch("answer", (answer) => answer.callback_query_id === id && finish()),
        this.world.watch("reloaded", () => finish()),
      ];
      const timer = setTimeout(() => finish(), TAP_MILLISECONDS);
      const finish = () => {
        clearTimeout(timer);
        for (const end of ends) end();
        this.world.taps.delete(id);
        resolve();
      };
    });
  }

  async block() {
    await this.inOrder(() => post("block", { user_id: this.id }));
    await this.world.readUsers();
  }

  async unblock() {
    await this.inOrder(() => post("unblock", { user_id: this.id }));
    await this.world.readUsers();
  }

  /** Deletes the account: the bot can reach it no more. */
  async deactivate() {
    await this.inOrder(() => post("deactivate", { user_id: this.id }));
    await this.world.readUsers();
  }

  inOrder(act) {
    const result = this.last.then(act);
    this.last = result.catch(() => undefined);
    return result;
  }
}
