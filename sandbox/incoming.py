"""What people do, as messages in their chats and as updates for the bot."""

from dataclasses import dataclass
from typing import Any

from sandbox.chats import Chat, StoredMessage
from sandbox.encoding import Json
from sandbox.errors import SimError
from sandbox.outgoing import without_reply
from sandbox.people import Person
from sandbox.state import BOT_USERNAME, World

_SERVICE = frozenset(
    {"new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id"}
)


@dataclass(slots=True)
class Manner:
    """How a person sends something: in reply, in a topic, forwarded, as part of an album."""

    reply_to_message_id: int | None = None
    message_thread_id: int | None = None
    forward_origin: Json | None = None
    media_group_id: str | None = None


def send(
    world: World, person: Person, chat: Chat, content: Json, manner: Manner | None = None
) -> Json:
    """Put a person's message into the chat; the answer holds `update_id` and `message_id`."""
    if chat.is_channel:
        raise SimError(403, f"chat {chat.id} is a channel; only the bot posts there")
    manner = manner or Manner()
    extras = _extras(chat, manner)
    if chat.is_private:
        person.started = True
    shape: Json = {
        "message_id": world.next_message_id(chat),
        "from": person.user(),
        "chat": chat.shape(),
        "date": world.clock.date(),
        **extras,
        **content,
    }
    return {"update_id": _store(world, chat, shape), "message_id": shape["message_id"]}


def service(world: World, chat: Chat, author: Json, content: Json) -> int | None:
    """Put a service message into the chat; the id of its update. A channel gets none."""
    if chat.is_channel:
        return None
    shape: Json = {
        "message_id": world.next_message_id(chat),
        "from": author,
        "chat": chat.shape(),
        "date": world.clock.date(),
        **content,
    }
    return _store(world, chat, shape)


def _store(world: World, chat: Chat, shape: Json) -> int | None:
    message = StoredMessage(shape, world.next_seq(), by_bot=False)
    new_chat = chat.message_count == 0
    world.keep(chat, message)
    if new_chat:
        world.events.publish("chat", {"chat_id": chat.id})
    return world.update("message", shape, chat.id) if bot_sees(world, chat, shape) else None


def _extras(chat: Chat, manner: Manner) -> Json:
    extras: Json = {}
    thread_id = manner.message_thread_id
    if manner.reply_to_message_id is not None:
        found = chat.find(manner.reply_to_message_id)
        if found is None:
            raise SimError(404, f"there is no message {manner.reply_to_message_id} to reply to")
        extras["reply_to_message"] = without_reply(found.shape)
        thread_id = thread_id or found.shape.get("message_thread_id")
    if thread_id is not None and thread_id != 1:
        topic = chat.topics.get(thread_id)
        if topic is None:
            raise SimError(404, f"there is no topic {thread_id}")
        if topic.closed:
            raise SimError(403, f"topic {thread_id} is closed")
        extras.update(message_thread_id=thread_id, is_topic_message=True)
    if manner.forward_origin is not None:
        extras["forward_origin"] = manner.forward_origin
    if manner.media_group_id is not None:
        extras["media_group_id"] = manner.media_group_id
    return extras


def bot_sees(world: World, chat: Chat, shape: Json) -> bool:
    """Whether Telegram shows the message to the bot: as a plain member it sees little."""
    if chat.is_private or chat.bot_status == "administrator":
        return True
    if not chat.bot_is_here:
        return False
    if _SERVICE.intersection(shape):
        return True
    if shape.get("reply_to_message", {}).get("from", {}).get("id") == world.bot_id:
        return True
    return _is_command_for_bot(shape)


def _is_command_for_bot(shape: Json) -> bool:
    text = str(shape.get("text", ""))
    for entity in shape.get("entities", ()):
        if entity["type"] == "bot_command" and entity["offset"] == 0:
            name = text[: entity["length"]].partition("@")[2]
            return not name or name.lower() == BOT_USERNAME
    return False


def edit(world: World, chat: Chat, message: StoredMessage, content: Json) -> int | None:
    """Change a person's message; the id of the update that tells the bot."""
    message.shape = {**message.shape, **content, "edit_date": world.clock.date()}
    message.edited = True
    message.seq = world.next_seq()
    world.tell("edit", chat, message)
    if not bot_sees(world, chat, message.shape):
        return None
    return world.update("edited_message", message.shape, chat.id)


def tap(world: World, person: Person, chat: Chat, message: Any, data: str) -> Json:
    """A tap on a button, or what a hostile client passes off as one."""
    query = world.add_callback_query(chat.id, person.id)
    payload: Json = {
        "id": query.id,
        "from": person.user(),
        "message": message,
        "chat_instance": str(7_000_000_000_000_000_000 + chat.id),
        "data": data,
    }
    return {
        "update_id": world.update("callback_query", payload, chat.id),
        "callback_query_id": query.id,
    }


def membership(
    world: World, chat: Chat, who: tuple[Json, Json], statuses: tuple[str, str]
) -> int | None:
    """The update that says that someone's place in a chat has changed.

    `who` is who did it and whom it concerns; `statuses` are before and after.
    """
    author, user = who
    kind = "my_chat_member" if user["id"] == world.bot_id else "chat_member"
    if kind == "chat_member" and chat.bot_status != "administrator":
        return None
    payload = {
        "chat": chat.shape(),
        "from": author,
        "date": world.clock.date(),
        "old_chat_member": member_shape(user, statuses[0]),
        "new_chat_member": member_shape(user, statuses[1]),
    }
    return world.update(kind, payload, chat.id)


def member_shape(user: Json, status: str) -> Json:
    """A Bot API ChatMember."""
    shape: Json = {"user": user, "status": status}
    if status == "kicked":
        shape["until_date"] = 0
    elif status == "creator":
        shape["is_anonymous"] = False
    elif status == "administrator":
        shape.update(_ADMINISTRATOR)
    return shape


_ADMINISTRATOR: Json = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_pin_messages": True,
    "can_manage_topics": True,
    "can_send_welcome_messages": False,  # newer than Bot API 10.0, but aiogram 3.31 insists
}
