/**
 * Which messages each person has not looked at yet, counted from when the page was opened.
 * @module unread
 */

export class Unread {
  constructor() {
    this.ids = new Map();
  }

  /** Notes a new message for every member but its sender. */
  add(members, chatId, message) {
    for (const userId of members) {
      if (userId === message.from?.id) continue;
      const key = `${userId}:${chatId}`;
      if (!this.ids.has(key)) this.ids.set(key, new Set());
      this.ids.get(key).add(message.message_id);
    }
  }

  /** Drops deleted messages. */
  forget(chatId, ids) {
    for (const [key, unread] of this.ids) {
      if (key.endsWith(`:${chatId}`)) for (const id of ids) unread.delete(id);
    }
  }

  /** Marks a chat as read; true if anything was unread. */
  read(userId, chatId) {
    return this.ids.delete(`${userId}:${chatId}`);
  }

  /** How many messages of one chat a person has not seen. */
  count(userId, chatId) {
    return this.ids.get(`${userId}:${chatId}`)?.size ?? 0;
  }

  /** How many messages a person has not seen in all chats. */
  total(userId) {
    let sum = 0;
    for (const [key, unread] of this.ids) if (key.startsWith(`${userId}:`)) sum += unread.size;
    return sum;
  }
}
