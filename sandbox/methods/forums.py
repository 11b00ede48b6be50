"""Topics of a forum, as the bot makes, changes, closes and deletes them."""

from sandbox.chats import Chat, Topic
from sandbox.encoding import Json, compact
from sandbox.errors import ApiError, bad_request
from sandbox.methods.registry import method
from sandbox.outgoing import Call, Options, check_reachable, find_chat, place

_COLORS = frozenset({0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F})
_LONGEST_NAME = 128


@method("createForumTopic")
def create_forum_topic(call: Call) -> Json:
    """Make a topic."""
    chat = _forum(call, "create a topic")
    name = call.parameters.text("name").strip()
    _check_name(name)
    color = call.parameters.integer("icon_color", 0x6FB9F0)
    if color not in _COLORS:
        raise ApiError(400, "Bad Request: TOPIC_ICON_COLOR_INVALID")
    emoji = call.parameters.text("icon_custom_emoji_id") or None
    created = compact({"name": name, "icon_color": color, "icon_custom_emoji_id": emoji})
    thread_id = chat.last_message_id + 1
    chat.topics[thread_id] = Topic(thread_id, name, color, emoji)
    _say(call, chat, thread_id, {"forum_topic_created": created})
    return chat.topics[thread_id].view()


@method("editForumTopic")
def edit_forum_topic(call: Call) -> bool:
    """Give a topic another name or icon."""
    chat, topic = _topic(call)
    changed: Json = {}
    name = call.parameters.text("name").strip()
    if name:
        _check_name(name)
        changed["name"] = topic.name = name
    if "icon_custom_emoji_id" in call.parameters.values:
        emoji = call.parameters.text("icon_custom_emoji_id")
        topic.icon_custom_emoji_id = emoji or None
        changed["icon_custom_emoji_id"] = emoji
    if not changed:
        raise ApiError(400, "Bad Request: TOPIC_NOT_MODIFIED")
    _say(call, chat, topic.message_thread_id, {"forum_topic_edited": changed})
    return True


@method("closeForumTopic")
def close_forum_topic(call: Call) -> bool:
    """Let nobody write in a topic any more."""
    chat, topic = _topic(call)
    if topic.closed:
        raise ApiError(400, "Bad Request: TOPIC_NOT_MODIFIED")
    topic.closed = True
    _say(call, chat, topic.message_thread_id, {"forum_topic_closed": {}})
    return True


@method("reopenForumTopic")
def reopen_forum_topic(call: Call) -> bool:
    """Let people write in a topic again."""
    chat, topic = _topic(call)
    if not topic.closed:
        raise ApiError(400, "Bad Request: TOPIC_NOT_MODIFIED")
    topic.closed = False
    _say(call, chat, topic.message_thread_id, {"forum_topic_reopened": {}})
    return True


@method("deleteForumTopic")
def delete_forum_topic(call: Call) -> bool:
    """Delete a topic and all messages in it."""
    chat, topic = _topic(call)
    thread_id = topic.message_thread_id
    inside = [
        message_id
        for message_id, message in chat.messages.items()
        if message.shape.get("message_thread_id") == thread_id and not message.deleted
    ]
    if inside:
        call.world.delete(chat, inside)
    del chat.topics[thread_id]
    call.world.events.publish("chat", {"chat_id": chat.id})
    return True


def _say(call: Call, chat: Chat, thread_id: int, content: Json) -> None:
    place(call.world, chat, content, Options(thread_id=thread_id))
    call.world.events.publish("chat", {"chat_id": chat.id})


def _forum(call: Call, what: str) -> Chat:
    chat = find_chat(call)
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    check_reachable(chat)
    if chat.bot_status != "administrator":
        raise bad_request(f"not enough rights to {what}")
    return chat


def _topic(call: Call) -> tuple[Chat, Topic]:
    chat = _forum(call, "manage topics")
    topic = chat.topics.get(call.parameters.integer("message_thread_id"))
    if topic is None:
        raise bad_request("message thread not found")
    return chat, topic


def _check_name(name: str) -> None:
    if not name:
        raise ApiError(400, "Bad Request: TOPIC_TITLE_EMPTY")
    if len(name) > _LONGEST_NAME:
        raise ApiError(400, "Bad Request: TOPIC_TITLE_TOO_LONG")
