"""What people write, edit, delete and tap."""

import base64
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from sandbox import incoming, texts
from sandbox.chats import Chat, StoredMessage
from sandbox.encoding import Json, compact
from sandbox.errors import SimError
from sandbox.methods.texts import CAPTIONED, LONGEST_CAPTION, LONGEST_TEXT
from sandbox.parameters import Upload
from sandbox.people import Person
from sandbox.sim.request import SimRequest, acting, clean, person_of
from sandbox.state import World

_STICKER = base64.b64decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class ForwardFrom(_Body):
    """Whose message is passed on: a person, or a name whose owner hides their account."""

    user_id: int | None = None
    hidden_name: str | None = Field(default=None, min_length=1, max_length=128)


class Location(_Body):
    """A place."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)
    horizontal_accuracy: float | None = Field(default=None, ge=0, le=1_500)


class Contact(_Body):
    """A card; the person's own where it is silent."""

    phone_number: str = Field(default="+32470000000", min_length=1, max_length=32)
    first_name: str | None = Field(default=None, max_length=64)
    last_name: str | None = Field(default=None, max_length=64)
    user_id: int | None = None


class NewMessage(_Body):
    """The body of `POST /sim/message`."""

    user_id: int
    chat_id: int | None = None
    text: str | None = None
    start: str | None = Field(default=None, pattern=r"^[A-Za-z0-9_-]{0,64}$")
    """What a deep link brings along; typed by hand, `/start` may carry anything."""
    entities: list[dict[str, Any]] | None = None
    location: Location | None = None
    contact: Contact | None = None
    sticker: dict[str, Any] | str | None = None
    users_shared: dict[str, Any] | None = None
    reply_to_message_id: int | None = None
    message_thread_id: int | None = None
    forward_from: ForwardFrom | None = None

    @model_validator(mode="after")
    def _has_one_content(self) -> "NewMessage":
        names = ("text", "start", "location", "contact", "sticker", "users_shared")
        if sum(getattr(self, name) is not None for name in names) != 1:
            raise ValueError(f"one of {', '.join(names)} is needed")
        return self


class Edit(_Body):
    """The body of `POST /sim/edit`."""

    user_id: int
    chat_id: int | None = None
    message_id: int
    text: str | None = None
    caption: str | None = None
    entities: list[dict[str, Any]] | None = None


class Delete(_Body):
    """The body of `POST /sim/delete`."""

    user_id: int
    chat_id: int | None = None
    message_ids: list[int] = Field(min_length=1, max_length=100)


def send(request: SimRequest) -> Json:
    """A person sends a text, a place, a card, a sticker or a choice of people."""
    new = request.read(NewMessage)
    person, chat = acting(request.world, new.user_id, new.chat_id)
    manner = incoming.Manner(
        reply_to_message_id=new.reply_to_message_id,
        message_thread_id=new.message_thread_id,
        forward_origin=forward_origin(request.world, new.forward_from),
    )
    return incoming.send(
        request.world, person, chat, _content(request.world, person, chat, new), manner
    )


def forward_origin(world: World, source: ForwardFrom | None) -> Json | None:
    """Where a forwarded message came from, as a Bot API MessageOrigin."""
    if source is None:
        return None
    if source.hidden_name is not None:
        return {
            "type": "hidden_user",
            "date": world.clock.date(),
            "sender_user_name": clean(source.hidden_name),
        }
    if source.user_id is None:
        raise SimError(400, "forward_from: user_id or hidden_name is needed")
    author = person_of(world, source.user_id).user()
    return {"type": "user", "date": world.clock.date(), "sender_user": author}


def _content(world: World, person: Person, chat: Chat, new: NewMessage) -> Json:
    if new.text is not None:
        return text_content(world, new.text, new.entities)
    if new.start is not None:
        if not chat.is_private:
            raise SimError(400, "start: a deep link leads to the chat with the bot")
        return text_content(world, f"/start {new.start}", None)
    if new.location is not None:
        return {"location": new.location.model_dump(exclude_none=True)}
    if new.contact is not None:
        return {"contact": _contact(person, new.contact)}
    if new.users_shared is not None:
        return {"users_shared": _users_shared(world, chat, new.users_shared)}
    return {"sticker": _sticker(world, new.sticker)}


def text_content(world: World, text: str, given: list[Json] | None) -> Json:
    """The text fields of a person's message; raises SimError when no client would send it."""
    text, entities = texts.read(clean(text), given=given)
    if not text:
        raise SimError(400, "text: it is empty")
    if len(text) > LONGEST_TEXT:
        raise SimError(400, f"text: longer than {LONGEST_TEXT} characters; clients split it")
    entities = world.with_users(entities)
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(world: World, caption: str, given: list[Json] | None = None) -> Json:
    """The caption fields of a person's message."""
    text, entities = texts.read(clean(caption), given=given)
    if len(text) > LONGEST_CAPTION:
        raise SimError(400, f"caption: longer than {LONGEST_CAPTION} characters")
    entities = world.with_users(entities)
    return {"caption": text, **({"caption_entities": entities} if entities else {})}


def _contact(person: Person, contact: Contact) -> Json:
    own = contact.first_name is None
    return compact(
        {
            "phone_number": clean(contact.phone_number),
            "first_name": person.first_name if own else clean(contact.first_name or ""),
            "last_name": person.last_name if own else contact.last_name,
            "user_id": person.id if own else contact.user_id,
        }
    )


def _users_shared(world: World, chat: Chat, given: Json) -> Json:
    request_id = given.get("request_id")
    users = given.get("user_ids", given.get("users"))
    if type(request_id) is not int or not isinstance(users, list) or not users:
        raise SimError(400, "users_shared: request_id and user_ids are needed")
    button = _request_button(chat, request_id)
    if len(users) > button.get("max_quantity", 10):
        raise SimError(400, "users_shared: more people than the button asks for")
    shared: list[Json] = []
    for user in users:
        user_id = user.get("user_id") if isinstance(user, dict) else user
        if type(user_id) is not int:
            raise SimError(400, "users_shared: user ids must be whole numbers")
        person = person_of(world, user_id)
        shape: Json = {"user_id": user_id}
        if button.get("request_name"):
            shape.update(first_name=person.first_name, last_name=person.last_name)
        if button.get("request_username"):
            shape["username"] = person.username
        shared.append(compact(shape))
    return {"request_id": request_id, "users": shared}


def _request_button(chat: Chat, request_id: int) -> Json:
    """The newest button with this request, empty when there is none (a hostile client)."""
    for message in reversed(chat.messages.values()):
        for row in (message.markup or {}).get("keyboard", ()):
            for button in row:
                wanted: Json = button.get("request_users") or {}
                if wanted.get("request_id") == request_id:
                    return {"max_quantity": 1, **wanted}
    return {}


def _sticker(world: World, given: dict[str, Any] | str | None) -> Any:
    emoji = given.get("emoji", "👍") if isinstance(given, dict) else given
    details = {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": clean(str(emoji))[:16],
    }
    upload = Upload("sticker.webp", "image/webp", _STICKER)
    return world.files.add(upload, "sticker", details).media()


def edit(request: SimRequest) -> Json:
    """A person edits a message of theirs."""
    wanted = request.read(Edit)
    world = request.world
    person, chat = acting(world, wanted.user_id, wanted.chat_id)
    message = _own_message(chat, person, wanted.message_id)
    shape = message.shape
    if wanted.text is not None and "text" in shape:
        content = text_content(world, wanted.text, wanted.entities)
        stale = ("text", "entities")
    elif wanted.caption is not None and any(name in shape for name in CAPTIONED):
        content = caption_content(world, wanted.caption, wanted.entities)
        stale = ("caption", "caption_entities")
    else:
        raise SimError(400, "the message needs a text for a text, a caption for a file")
    message.shape = {name: value for name, value in shape.items() if name not in stale}
    return {"update_id": incoming.edit(world, chat, message, content)}


def _own_message(chat: Chat, person: Person, message_id: int) -> StoredMessage:
    message = chat.find(message_id)
    if message is None:
        raise SimError(404, f"there is no message {message_id}")
    author = message.shape.get("from", {}).get("id")
    if author != person.id or "forward_origin" in message.shape:
        raise SimError(403, f"message {message_id} is not the person's own")
    return message


def delete(request: SimRequest) -> Json:
    """A person deletes messages: their own, and in a private chat the bot's too."""
    wanted = request.read(Delete)
    person, chat = acting(request.world, wanted.user_id, wanted.chat_id)
    found = [id_ for id_ in dict.fromkeys(wanted.message_ids) if chat.find(id_) is not None]
    if not chat.is_private and chat.members[person.id] == "member":
        for message_id in found:
            _own_message(chat, person, message_id)
    if found:
        request.world.delete(chat, found)
    return {"deleted": found}
