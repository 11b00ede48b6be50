"""A request on the person's side, and how its body is read."""

from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from sandbox.chats import Chat
from sandbox.encoding import is_clean
from sandbox.errors import SimError
from sandbox.parameters import Upload
from sandbox.people import Person
from sandbox.state import World

Model = TypeVar("Model", bound=BaseModel)


@dataclass(slots=True)
class SimRequest:
    """What a route gets: the world, the path's parts, the query and the body."""

    world: World
    parts: tuple[str, ...] = ()
    query: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def read(self, model: type[Model]) -> Model:
        """The body as the model; raises SimError that names the field that does not fit."""
        try:
            return model.model_validate(self.body)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(part) for part in first["loc"]) or "body"
            raise SimError(400, f"{where}: {first['msg']}") from None

    def number(self, name: str, default: int | None = None) -> int | None:
        """A whole number of the query."""
        value = self.query.get(name)
        return default if value in (None, "") else whole(name, str(value))


def whole(name: str, value: str) -> int:
    """The text as a whole number; raises SimError that names it otherwise."""
    digits = value.removeprefix("-")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 18:
        raise SimError(400, f"{name} must be a whole number")
    return int(value)


def person_of(world: World, user_id: int) -> Person:
    """The person; raises SimError when nobody has the id."""
    person = world.people.get(user_id)
    if person is None:
        raise SimError(404, f"there is no person {user_id}")
    return person


def chat_of(world: World, person: Person, chat_id: int | None) -> Chat:
    """The chat in which the person acts; their private chat when none is named."""
    if chat_id is None or chat_id == person.id:
        return world.private_chat(person)
    chat = world.chats.get(chat_id)
    if chat is None or chat.is_private:
        raise SimError(404, f"there is no chat {chat_id} for person {person.id}")
    if chat.members.get(person.id) not in {"creator", "administrator", "member"}:
        raise SimError(403, f"person {person.id} is not in chat {chat_id}")
    if chat.migrated_to is not None:
        raise SimError(409, f"chat {chat_id} has moved to {chat.migrated_to}")
    return chat


def acting(world: World, user_id: int, chat_id: int | None) -> tuple[Person, Chat]:
    """The person and the chat; raises SimError when they cannot do anything there."""
    person = person_of(world, user_id)
    if person.deactivated:
        raise SimError(403, f"person {user_id} is deactivated")
    chat = chat_of(world, person, chat_id)
    if chat.is_private and person.blocked:
        raise SimError(403, f"person {user_id} has blocked the bot; unblock it first")
    return person, chat


def clean(text: str) -> str:
    """The text; raises SimError when it cannot be written as UTF-8."""
    if not is_clean(text):
        raise SimError(400, "texts must be encoded in UTF-8")
    return text
