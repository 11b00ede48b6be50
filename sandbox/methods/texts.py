"""Text messages: sending and editing them, and the rules for their text."""

from typing import Any

from sandbox import texts
from sandbox.chats import Chat, StoredMessage
from sandbox.encoding import Json
from sandbox.errors import bad_request
from sandbox.keyboards import is_inline, read_markup
from sandbox.methods.registry import method
from sandbox.outgoing import Call, check_reachable, find_chat, post, writable_chat

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
CAPTIONED = ("photo", "document", "voice", "audio", "video", "animation")


@method("sendMessage")
def send_message(call: Call) -> Json:
    """Send a text."""
    content = text_content(call)
    return post(call, writable_chat(call), content)


def text_content(call: Call) -> Json:
    """The text fields of a Message from the parameters; raises a 400 for an unfit text."""
    parameters = call.parameters
    mode = parameters.text("parse_mode")
    given = None if mode else parameters.json("entities", "entities")
    text, entities = texts.read(parameters.text("text"), mode=mode, given=given)
    if not text:
        raise bad_request("message text is empty")
    if len(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    content: Json = {"text": text}
    entities = call.world.with_users(entities)
    if entities:
        content["entities"] = entities
    if "link_preview_options" in parameters.values:
        preview = parameters.json("link_preview_options", "link preview options")
        if not isinstance(preview, dict):
            raise bad_request("object expected as link preview options")
        if preview:
            content["link_preview_options"] = preview
    elif parameters.flag("disable_web_page_preview"):
        content["link_preview_options"] = {"is_disabled": True}
    return content


def caption_content(call: Call, source: Json | None = None) -> Json:
    """The caption fields of a Message, from the parameters or from an InputMedia object."""
    parameters = call.parameters
    given: Any
    if source is None:
        caption, mode = parameters.text("caption"), parameters.text("parse_mode")
        given = None if mode else parameters.json("caption_entities", "caption entities")
        above = parameters.flag("show_caption_above_media")
    else:
        caption, mode = source.get("caption") or "", source.get("parse_mode") or ""
        given = source.get("caption_entities")
        above = source.get("show_caption_above_media") is True
        if not isinstance(caption, str) or not isinstance(mode, str):
            raise bad_request("can't parse InputMedia: caption must be of type String")
    if not caption:
        return {}
    text, entities = texts.read(caption, mode=mode, given=given)
    if len(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    content: Json = {"caption": text}
    entities = call.world.with_users(entities)
    if entities:
        content["caption_entities"] = entities
    if above:
        content["show_caption_above_media"] = True
    return content


def message_to_edit(call: Call) -> tuple[Chat, StoredMessage]:
    """The bot's own message that the parameters name; raises Telegram's 400 or 403 otherwise."""
    parameters = call.parameters
    if parameters.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = find_chat(call)
    message_id = parameters.integer("message_id")
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    check_reachable(chat)
    found = chat.find(message_id)
    if found is None:
        raise bad_request("message to edit not found")
    if not found.by_bot or "forward_origin" in found.shape:
        raise bad_request("message can't be edited")
    return chat, found


def edit(call: Call, chat: Chat, message: StoredMessage, shape: Json) -> Json:
    """Put the new shape in place of the old; raises a 400 when nothing would change.

    The inline keyboard is what the parameters say: none where they are silent, as in Telegram.
    """
    world = call.world
    raw = call.parameters.text("reply_markup")
    markup = read_markup(raw) if raw else None
    if markup is not None and not is_inline(markup):
        raise bad_request("inline keyboard expected")
    shape = {name: value for name, value in shape.items() if name != "reply_markup"}
    if markup is not None:
        shape["reply_markup"] = markup
    if _same(shape, message.shape):
        raise bad_request(NOT_MODIFIED)
    world.flood.spend(chat.id)
    shape["edit_date"] = world.clock.date()
    message.shape = shape
    message.edited = True
    message.seq = world.next_seq()
    world.tell("edit", chat, message)
    return shape


def _same(one: Json, other: Json) -> bool:
    ignored = {"edit_date"}
    return {k: v for k, v in one.items() if k not in ignored} == {
        k: v for k, v in other.items() if k not in ignored
    }


@method("editMessageText")
def edit_message_text(call: Call) -> Json:
    """Change the text of one of the bot's own messages."""
    content = text_content(call)
    chat, message = message_to_edit(call)
    if "text" not in message.shape:
        raise bad_request("there is no text in the message to edit")
    kept = {
        name: value
        for name, value in message.shape.items()
        if name not in {"text", "entities", "link_preview_options"}
    }
    return edit(call, chat, message, {**kept, **content})


@method("editMessageCaption")
def edit_message_caption(call: Call) -> Json:
    """Change or remove the caption of one of the bot's own messages."""
    content = caption_content(call)
    chat, message = message_to_edit(call)
    if not any(name in message.shape for name in CAPTIONED):
        raise bad_request("there is no caption in the message to edit")
    kept = {
        name: value
        for name, value in message.shape.items()
        if name not in {"caption", "caption_entities", "show_caption_above_media"}
    }
    return edit(call, chat, message, {**kept, **content})


@method("editMessageReplyMarkup")
def edit_message_reply_markup(call: Call) -> Json:
    """Change or remove the inline keyboard of one of the bot's own messages."""
    chat, message = message_to_edit(call)
    return edit(call, chat, message, message.shape)
