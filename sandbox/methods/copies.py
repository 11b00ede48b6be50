"""Passing messages on: as copies without their author, or forwarded with them."""

from collections.abc import Callable

from sandbox.chats import Chat, StoredMessage
from sandbox.encoding import Json
from sandbox.errors import bad_request
from sandbox.methods.registry import method
from sandbox.methods.texts import CAPTIONED, caption_content
from sandbox.outgoing import Call, Options, find_chat, place, read_options, writable_chat
from sandbox.state import World

_CONTENT = (
    *("text", "entities", "link_preview_options", "caption", "caption_entities"),
    *("show_caption_above_media", "has_media_spoiler", "photo", "document", "voice", "audio"),
    *("video", "video_note", "animation", "sticker", "location", "venue", "contact"),
)
_CAPTION = ("caption", "caption_entities", "show_caption_above_media")
_MOST = 100

Maker = Callable[[World, StoredMessage], Json]


@method("copyMessage")
def copy_message(call: Call) -> Json:
    """Send the content of a message anew, without a link to it."""
    source = find_chat(call, "from_chat_id")
    message = _find(source, call.parameters.integer("message_id"), "copy")
    content = _copied(call.world, message)
    if "caption" in call.parameters.values and any(name in content for name in CAPTIONED):
        kept = {name: value for name, value in content.items() if name not in _CAPTION}
        content = {**kept, **caption_content(call)}
    chat = writable_chat(call)
    options = read_options(call, chat)
    call.world.flood.spend(chat.id, paid=options.paid)
    return {"message_id": place(call.world, chat, content, options)["message_id"]}


@method("copyMessages")
def copy_messages(call: Call) -> list[Json]:
    """Copy up to 100 messages; those that cannot be copied are skipped."""
    without_caption = call.parameters.flag("remove_caption")

    def copied(world: World, message: StoredMessage) -> Json:
        content = _copied(world, message)
        if not without_caption:
            return content
        return {name: value for name, value in content.items() if name not in _CAPTION}

    return _pass_on_all(call, copied, "copy")


@method("forwardMessage")
def forward_message(call: Call) -> Json:
    """Forward a message, its author named."""
    source = find_chat(call, "from_chat_id")
    message = _find(source, call.parameters.integer("message_id"), "forward")
    content = _forwarded(call.world, message)
    chat = writable_chat(call)
    options = read_options(call, chat)
    call.world.flood.spend(chat.id, paid=options.paid)
    return place(call.world, chat, content, options)


@method("forwardMessages")
def forward_messages(call: Call) -> list[Json]:
    """Forward up to 100 messages; those that cannot be forwarded are skipped."""
    return _pass_on_all(call, _forwarded, "forward")


def _pass_on_all(call: Call, make: Maker, verb: str) -> list[Json]:
    message_ids = call.parameters.integers("message_ids")
    if not message_ids:
        raise bad_request("message identifiers are not specified")
    if len(message_ids) > _MOST:
        raise bad_request("too many message identifiers specified")
    if message_ids != sorted(set(message_ids)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    source = find_chat(call, "from_chat_id")
    found = [source.find(message_id) for message_id in message_ids]
    passable = [one for one in found if one is not None and not one.protected and _content(one)]
    if not passable:
        raise bad_request(f"there are no messages to {verb}")
    chat = writable_chat(call)
    options = read_options(call, chat)
    call.world.flood.spend(chat.id, paid=options.paid)
    plain = Options(thread_id=options.thread_id, protected=options.protected)
    shapes = [place(call.world, chat, make(call.world, one), plain) for one in passable]
    return [{"message_id": shape["message_id"]} for shape in shapes]


def _find(source: Chat, message_id: int, verb: str) -> StoredMessage:
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    message = source.find(message_id)
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if message.protected or not _content(message):
        done = "copied" if verb == "copy" else "forwarded"
        raise bad_request(f"the message can't be {done}")
    return message


def _content(message: StoredMessage) -> Json:
    return {name: message.shape[name] for name in _CONTENT if name in message.shape}


def _copied(_world: World, message: StoredMessage) -> Json:
    return _content(message)


def _forwarded(world: World, message: StoredMessage) -> Json:
    shape = message.shape
    origin = shape.get("forward_origin") or _origin(world, message)
    return {"forward_origin": origin, **_content(message)}


def _origin(world: World, message: StoredMessage) -> Json:
    shape = message.shape
    if "sender_chat" in shape:
        channel = {"chat": shape["sender_chat"], "message_id": message.id}
        return {"type": "channel", "date": shape["date"], **channel}
    sender = world.bot_user() if message.by_bot else shape["from"]
    return {"type": "user", "date": shape["date"], "sender_user": sender}
