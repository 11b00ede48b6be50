"""People: adding them, and what they do about the bot as a whole."""

import re

from pydantic import BaseModel, ConfigDict, Field

from sandbox import incoming
from sandbox.encoding import Json
from sandbox.errors import SimError
from sandbox.people import Person
from sandbox.profile import in_language
from sandbox.sim.request import SimRequest, chat_of, clean, person_of

MOST_PEOPLE = 200_000
_USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")


class NewPerson(BaseModel):
    """The body of `POST /sim/users`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    id: int | None = Field(default=None, gt=0, lt=1 << 52)
    first_name: str = Field(min_length=1, max_length=64)
    last_name: str | None = Field(default=None, max_length=64)
    username: str | None = None
    language_code: str | None = Field(default=None, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$")


class OnePerson(BaseModel):
    """A body that names a person."""

    model_config = ConfigDict(extra="forbid", strict=True)

    user_id: int


def add(request: SimRequest) -> Json:
    """Add a person, or change who an existing one is."""
    world, new = request.world, request.read(NewPerson)
    username = new.username.removeprefix("@") if new.username else None
    if username and _USERNAME.fullmatch(username) is None:
        raise SimError(400, "username: 4 to 32 letters, digits and underscores")
    user_id = new.id
    if user_id is None:
        while world.next_user_id in world.people:
            world.next_user_id += 1
        user_id = world.next_user_id
    if user_id == world.bot_id:
        raise SimError(409, "this is the bot's own id")
    for other in world.people.values():
        if username and other.id != user_id and (other.username or "").lower() == username.lower():
            raise SimError(409, f"the username {username} is taken")
    person = world.people.get(user_id)
    if person is None:
        if len(world.people) >= MOST_PEOPLE:
            raise SimError(507, f"more than {MOST_PEOPLE} people do not fit")
        person = Person(user_id, "")
        world.people[user_id] = person
    person.first_name = clean(new.first_name)
    person.last_name = clean(new.last_name) if new.last_name else None
    person.username = username
    person.language_code = new.language_code
    world.events.publish("user", {"user": person.view()})
    return person.user()


def view(request: SimRequest) -> Json:
    """Everyone."""
    return {"users": [person.view() for person in request.world.people.values()]}


def block(request: SimRequest) -> Json:
    """A person blocks the bot."""
    return _reach(request, "kicked")


def unblock(request: SimRequest) -> Json:
    """A person lets the bot write again."""
    return _reach(request, "member")


def _reach(request: SimRequest, status: str) -> Json:
    world = request.world
    person = person_of(world, request.read(OnePerson).user_id)
    if person.deactivated:
        raise SimError(403, f"person {person.id} is deactivated")
    blocked = status == "kicked"
    if person.blocked == blocked:
        return {"update_id": None}
    person.blocked = blocked
    chat = world.private_chat(person)
    statuses = ("member", "kicked") if blocked else ("kicked", "member")
    update_id = incoming.membership(world, chat, (person.user(), world.bot_user()), statuses)
    world.events.publish("user", {"user": person.view()})
    return {"update_id": update_id}


def deactivate(request: SimRequest) -> Json:
    """A person's account is gone; Telegram tells the bot nothing until it writes to them."""
    world = request.world
    person = person_of(world, request.read(OnePerson).user_id)
    person.deactivated = True
    world.events.publish("user", {"user": person.view()})
    return {"update_id": None}


def bot(request: SimRequest) -> Json:
    """The bot as a person's client shows it in a chat: commands, menu button and texts."""
    world = request.world
    user_id = request.number("user_id")
    person = person_of(world, user_id) if user_id is not None else None
    chat_id = request.number("chat_id")
    if person is None and chat_id is not None:
        raise SimError(400, "chat_id needs a user_id")
    profile = world.profile
    language = ((person.language_code if person else None) or "")[:2].lower()
    if person is None:
        commands = profile.commands.get((("default", 0, 0), ""), [])
    else:
        commands = profile.commands_for(chat_of(world, person, chat_id), person.id, language)
    return {
        "user": world.bot_user(language),
        "connected": world.updates.poller is not None or bool(world.webhook.url),
        "commands": commands,
        "menu_button": profile.menu_button(person.id if person else 0),
        "description": in_language(profile.descriptions, language),
        "short_description": in_language(profile.short_descriptions, language),
    }
