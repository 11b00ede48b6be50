"""Deleting messages, with Telegram's 48 hours."""

from sandbox.chats import Chat, StoredMessage
from sandbox.errors import bad_request
from sandbox.methods.registry import method
from sandbox.outgoing import Call, find_chat
from sandbox.state import World

DELETABLE_SECONDS = 48 * 3600


@method("deleteMessage")
def delete_message(call: Call) -> bool:
    """Delete one message, younger than 48 hours."""
    chat = find_chat(call)
    message_id = call.parameters.integer("message_id")
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    message = chat.find(message_id)
    if message is None:
        raise bad_request("message to delete not found")
    if not _deletable(call.world, chat, message):
        raise bad_request("message can't be deleted for everyone")
    call.world.delete(chat, [message_id])
    return True


@method("deleteMessages")
def delete_messages(call: Call) -> bool:
    """Delete up to 100 messages; those that are missing are skipped."""
    chat = find_chat(call)
    message_ids = call.parameters.integers("message_ids")
    if not message_ids:
        raise bad_request("message identifiers are not specified")
    if len(message_ids) > 100:
        raise bad_request("too many message identifiers specified")
    wanted = dict.fromkeys(message_ids)
    found = [message for id_ in wanted if (message := chat.find(id_)) is not None]
    if not all(_deletable(call.world, chat, message) for message in found):
        raise bad_request("message can't be deleted for everyone")
    if found:
        call.world.delete(chat, [message.id for message in found])
    return True


def _deletable(world: World, chat: Chat, message: StoredMessage) -> bool:
    young = world.clock.now() - float(message.shape["date"]) <= DELETABLE_SECONDS
    if chat.is_private:
        return young
    if not chat.bot_is_here:
        return False
    return chat.bot_status == "administrator" or (young and message.by_bot)
