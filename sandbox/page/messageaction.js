/**
 * What can be done with a message from its menu: reply, copy, edit, delete.
 * @module messageaction
 */

/** The menu entries for a bubble item in a conversation; `target` is what was pressed. */
export function actionEntries(chat, item, target) {
  const message = pressed(item, target);
  const words = message.text ?? message.caption;
  const entries = [
    {
      label: "Reply",
      icon: "reply",
      act: () => chat.composer.setContext({ kind: "reply", message }),
    },
  ];
  if (words && !message.has_protected_content) {
    entries.push({ label: "Copy text", icon: "copy", act: () => copy(chat, words) });
  }
  if (item.isOwn && isEditable(message)) {
    entries.push({
      label: "Edit",
      icon: "edit",
      act: () => chat.composer.setContext({ kind: "edit", message }),
    });
  }
  if (item.isOwn || !chat.isGroup) {
    entries.push({
      label: "Delete",
      icon: "trash",
      isDanger: true,
      act: () => confirmDelete(chat, item),
    });
  }
  return entries;
}

/** In an album the part under the finger is meant. */
function pressed(item, target) {
  const id = Number(target?.closest?.("[data-message-id]")?.dataset.messageId);
  return item.messages.find((message) => message.message_id === id) ?? item.messages[0];
}

function isEditable(message) {
  if (message.forward_origin) return false;
  return ["text", "photo", "video", "document", "audio", "voice", "animation"].some(
    (field) => message[field] !== undefined,
  );
}

async function copy(chat, words) {
  try {
    await navigator.clipboard.writeText(words);
    chat.phone.toast("Copied.");
  } catch {
    chat.phone.toast("The browser did not allow copying.");
  }
}

async function confirmDelete(chat, item) {
  const ids = item.messages.map((message) => message.message_id);
  const what = ids.length === 1 ? "this message" : `these ${ids.length} messages`;
  const isSure = await chat.phone.confirm(`Delete ${what} for everyone?`, "Delete", true);
  if (isSure) await chat.delete(ids);
}
