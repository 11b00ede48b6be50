"""Taps on buttons, and what a hostile client passes off as one."""

from pydantic import BaseModel, ConfigDict

from sandbox import incoming
from sandbox.chats import Chat, StoredMessage
from sandbox.encoding import Json
from sandbox.errors import SimError
from sandbox.sim.request import SimRequest, acting, clean


class Tap(BaseModel):
    """The body of `POST /sim/callback`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    user_id: int
    chat_id: int | None = None
    message_id: int | None = None
    label: str | None = None
    data: str | None = None


def tap(request: SimRequest) -> Json:
    """A person taps a button; `data` stands for a client that sends what it likes."""
    wanted = request.read(Tap)
    world = request.world
    person, chat = acting(world, wanted.user_id, wanted.chat_id)
    if (wanted.label is None) == (wanted.data is None):
        raise SimError(400, "label or data is needed")
    message = _message_with_keyboard(chat, wanted)
    if wanted.data is not None:
        return incoming.tap(world, person, chat, _shown(chat, message, wanted), clean(wanted.data))
    button = _button(message, wanted.label or "")
    if "callback_data" in button:
        shape = message.shape if message else None
        return incoming.tap(world, person, chat, shape, button["callback_data"])
    action = {name: value for name, value in button.items() if name != "text"}
    return {"update_id": None, "callback_query_id": None, **action}


def _message_with_keyboard(chat: Chat, wanted: Tap) -> StoredMessage | None:
    if wanted.message_id is not None:
        message = chat.find(wanted.message_id)
        if message is None and wanted.data is None:
            raise SimError(404, f"there is no message {wanted.message_id}")
        return message
    for message in reversed(chat.messages.values()):
        if not message.deleted and "reply_markup" in message.shape:
            labels = _labels(message)
            if wanted.label is None or wanted.label in labels:
                return message
    if wanted.label is not None:
        raise SimError(404, f"there is no button {wanted.label!r}")
    return None


def _labels(message: StoredMessage) -> list[str]:
    rows = message.shape.get("reply_markup", {}).get("inline_keyboard", ())
    return [button["text"] for row in rows for button in row]


def _button(message: StoredMessage | None, label: str) -> Json:
    rows = (message.shape.get("reply_markup") or {}) if message else {}
    for row in rows.get("inline_keyboard", ()):
        for button in row:
            if button["text"] == label:
                found: Json = button
                return found
    raise SimError(404, f"there is no button {label!r}")


def _shown(chat: Chat, message: StoredMessage | None, wanted: Tap) -> Json:
    """The message of a callback; one that is gone comes as inaccessible, as Telegram sends it."""
    if message is not None:
        return message.shape
    return {"chat": chat.shape(), "message_id": wanted.message_id or 1, "date": 0}
