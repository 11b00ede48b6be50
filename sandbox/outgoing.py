"""What the bot sends: to whom, under which rules, and how it becomes a message."""

import json
from dataclasses import dataclass
from typing import Any

from sandbox.chats import Chat, StoredMessage
from sandbox.encoding import Json
from sandbox.errors import ApiError, bad_request, forbidden
from sandbox.keyboards import check_for_chat, is_inline, read_markup
from sandbox.parameters import Parameters
from sandbox.people import Person
from sandbox.state import World


@dataclass(slots=True)
class Call:
    """One Bot API call that is being answered."""

    world: World
    parameters: Parameters


@dataclass(slots=True)
class Options:
    """What every sending method takes beside its content."""

    thread_id: int | None = None
    reply_to: StoredMessage | None = None
    quote: Json | None = None
    markup: Json | None = None
    protected: bool = False
    effect_id: str = ""
    paid: bool = False


def find_chat(call: Call, name: str = "chat_id") -> Chat:
    """The chat that a parameter names; raises Telegram's 400 when there is none."""
    raw = call.parameters.values.get(name, "").strip()
    if not raw:
        raise bad_request(f"{name} is empty")
    world = call.world
    if raw.startswith("@"):
        for chat in world.chats.values():
            if chat.username is not None and chat.username.lower() == raw[1:].lower():
                return _not_migrated(chat)
        raise bad_request("chat not found")
    try:
        chat_id = int(raw)
    except ValueError:
        raise bad_request("chat not found") from None
    found = world.chats.get(chat_id)
    if found is None or not (found.person is None or found.person.started or found.person.blocked):
        return _unknown_chat(world, chat_id)
    return _not_migrated(found)


def _unknown_chat(world: World, chat_id: int) -> Chat:
    person = world.people.get(chat_id)
    if person is not None:
        if world.counts_only:
            return world.private_chat(person)
        raise forbidden("bot can't initiate conversation with a user")
    if world.counts_only and 0 < chat_id < 1 << 52:
        return Chat(chat_id, "private", person=Person(chat_id, f"Person {chat_id}", started=True))
    raise bad_request("chat not found")


def _not_migrated(chat: Chat) -> Chat:
    if chat.migrated_to is not None:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    return chat


def writable_chat(call: Call, name: str = "chat_id") -> Chat:
    """The chat that a parameter names, if the bot may write there; raises Telegram's 403 else."""
    chat = find_chat(call, name)
    check_reachable(chat)
    return chat


def check_reachable(chat: Chat) -> None:
    """Raise Telegram's 403 when the bot may not write to the chat."""
    person = chat.person
    if person is not None:
        if person.deactivated:
            raise forbidden("user is deactivated")
        if person.blocked:
            raise forbidden("bot was blocked by the user")
    elif chat.bot_status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    elif not chat.bot_is_here:
        raise forbidden(f"bot is not a member of the {chat.type} chat")


def read_options(call: Call, chat: Chat) -> Options:
    """The options of a sending method, checked against the chat."""
    values = call.parameters.values
    options = Options()
    raw = values.get("reply_markup")
    if raw:
        options.markup = read_markup(raw)
        check_for_chat(options.markup, private=chat.is_private)
        if chat.is_channel and options.markup is not None and not is_inline(options.markup):
            raise bad_request("inline keyboard expected")
    if "protect_content" in values:
        options.protected = call.parameters.flag("protect_content")
    if "allow_paid_broadcast" in values:
        options.paid = call.parameters.flag("allow_paid_broadcast")
    options.effect_id = values.get("message_effect_id", "")
    if "message_thread_id" in values:
        options.thread_id = _thread(chat, call.parameters.integer("message_thread_id"))
    if "reply_parameters" in values or "reply_to_message_id" in values:
        _read_reply(call, chat, options)
    return options


def _thread(chat: Chat, thread_id: int) -> int | None:
    if thread_id == 0:
        return None
    if not chat.is_forum or (thread_id != 1 and thread_id not in chat.topics):
        raise bad_request("message thread not found")
    topic = chat.topics.get(thread_id)
    if topic is not None and topic.closed and chat.bot_status != "administrator":
        raise ApiError(400, "Bad Request: TOPIC_CLOSED")
    return None if thread_id == 1 else thread_id


def _read_reply(call: Call, chat: Chat, options: Options) -> None:
    reply = call.parameters.json("reply_parameters", "reply parameters")
    if reply is None:
        message_id = call.parameters.integer("reply_to_message_id")
        if message_id == 0:
            return
        lenient = call.parameters.flag("allow_sending_without_reply")
        reply = {"message_id": message_id, "allow_sending_without_reply": lenient}
    if not isinstance(reply, dict):
        raise bad_request("object expected as reply parameters")
    message_id = _as_integer(reply.get("message_id"))
    if not message_id:
        return
    if str(reply.get("chat_id") or chat.id) != str(chat.id):
        raise ApiError(400, "Bad Request: replies to other chats are not served by this sandbox")
    found = chat.find(message_id)
    if found is None:
        if reply.get("allow_sending_without_reply") in (True, "true"):
            return
        raise bad_request("message to be replied not found")
    options.reply_to = found
    options.thread_id = options.thread_id or found.shape.get("message_thread_id")
    if reply.get("quote"):
        options.quote = _quote(reply, found.shape)


def _as_integer(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        raise bad_request("message_id of the reply parameters must be of type Integer") from None


def _quote(reply: Json, shape: Json) -> Json:
    text = str(shape.get("text") or shape.get("caption") or "")
    wanted = str(reply["quote"])
    place = text.find(wanted)
    if place < 0:
        raise ApiError(400, "Bad Request: QUOTE_TEXT_INVALID")
    position = len(text[:place].encode("utf-16-le")) // 2
    return {"text": wanted, "position": position, "is_manual": True}


def post(call: Call, chat: Chat, content: Json, options: Options | None = None) -> Json:
    """Send one message of the bot: flood control, storing, telling; the Message is the answer."""
    options = read_options(call, chat) if options is None else options
    call.world.flood.spend(chat.id, paid=options.paid)
    return place(call.world, chat, content, options)


def place(world: World, chat: Chat, content: Json, options: Options) -> Json:
    """Put one message of the bot into a chat, past flood control, and return its shape."""
    shape: Json = {"message_id": world.next_message_id(chat)}
    if chat.is_channel:
        shape["sender_chat"] = chat.shape()
    else:
        shape["from"] = world.bot_user()
    shape["chat"] = chat.shape()
    shape["date"] = world.clock.date()
    if options.thread_id is not None:
        shape["message_thread_id"] = options.thread_id
        shape["is_topic_message"] = True
    if options.reply_to is not None:
        shape["reply_to_message"] = without_reply(options.reply_to.shape)
    if options.quote is not None:
        shape["quote"] = options.quote
    shape.update(content)
    if options.protected:
        shape["has_protected_content"] = True
    if options.effect_id:
        shape["effect_id"] = options.effect_id
    markup = options.markup
    if is_inline(markup):
        shape["reply_markup"] = markup
        markup = None
    if world.counts_only:
        world.seq += 1
        return shape
    message = StoredMessage(
        shape, world.next_seq(), by_bot=True, markup=markup, protected=options.protected
    )
    world.keep(chat, message)
    return shape


def without_reply(shape: Json) -> Json:
    """The message as it stands inside a reply: without what it replies to itself."""
    return {
        name: value
        for name, value in shape.items()
        if name not in {"reply_to_message", "pinned_message", "quote"}
    }


def as_text(value: Any) -> str:
    """A value in the form in which parameters come: strings as they are, all else as JSON."""
    return value if isinstance(value, str) else json.dumps(value)
