/**
 * The line under a chat's head that shows the newest pinned message and leads to it.
 * @module pinned
 */

import { element, fill } from "./element.js";
import { summary } from "./name.js";

export class Pinned {
  constructor(chat) {
    this.chat = chat;
    this.message = null;
    this.element = element("button", {
      type: "button",
      class: "pinned",
      hidden: true,
      on: { click: () => chat.showMessage(this.message.message_id) },
    });
  }

  show() {
    const { world, chatId } = this.chat;
    const ids = world.chats.get(chatId)?.pinned_message_ids ?? [];
    const known = world.messages.get(chatId);
    const newest = Math.max(...ids.filter((id) => known?.has(id)), 0);
    this.message = known?.get(newest) ?? null;
    this.element.hidden = !this.message;
    if (!this.message) return;
    fill(
      this.element,
      element("strong", {}, "Pinned message"),
      element("span", { dir: "auto" }, summary(this.message)),
    );
  }
}
