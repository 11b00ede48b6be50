"""Groups and channels: making them, joining, leaving, and becoming a supergroup."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from sandbox import incoming
from sandbox.chats import PRESENT, Chat
from sandbox.encoding import Json
from sandbox.errors import SimError
from sandbox.sim.people import OnePerson
from sandbox.sim.request import SimRequest, clean, person_of, whole
from sandbox.state import World

SUPERGROUP_BASE = -1_000_000_000_000
MOST_MEMBERS = 200


class NewGroup(BaseModel):
    """The body of `POST /sim/groups`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    id: int | None = Field(default=None, lt=0, gt=-(1 << 52))
    title: str = Field(min_length=1, max_length=128)
    kind: Literal["group", "supergroup", "channel"] | None = None
    is_forum: bool = False
    members: list[int] = Field(default_factory=list, max_length=MOST_MEMBERS)
    bot: Literal["administrator", "member", "absent"] = "administrator"

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        if self.kind is None:
            low = self.id is not None and self.id < SUPERGROUP_BASE
            self.kind = "supergroup" if self.is_forum or low else "group"
        if self.id is not None and (self.id < SUPERGROUP_BASE) != (self.kind != "group"):
            raise ValueError(f"no {self.kind} has the id {self.id}")
        if self.is_forum and self.kind != "supergroup":
            raise ValueError("only a supergroup has topics")
        if self.kind == "channel" and self.bot == "member":
            raise ValueError("in a channel a bot is administrator or absent")
        return self


def add(request: SimRequest) -> Json:
    """A new group or channel; its first member owns it, the bot is in it unless it is absent."""
    world, new = request.world, request.read(NewGroup)
    people = [person_of(world, user_id) for user_id in dict.fromkeys(new.members)]
    chat_id = new.id if new.id is not None else _next_id(world, supergroup=new.kind != "group")
    if chat_id in world.chats:
        raise SimError(409, f"there is a chat {chat_id} already")
    chat = Chat(
        chat_id,
        new.kind or "group",
        title=clean(new.title),
        is_forum=new.is_forum,
        members={person.id: "member" for person in people},
        bot_status="left",
    )
    if people:
        chat.members[people[0].id] = "creator"
    world.chats[chat_id] = chat
    world.events.publish("chat", {"chat_id": chat_id})
    if new.bot != "absent":
        _add_bot(world, chat, new.bot, people[0].user() if people else world.bot_user())
    return chat.view()


def _next_id(world: World, *, supergroup: bool) -> int:
    base = SUPERGROUP_BASE if supergroup else 0
    while world.next_group_id + base in world.chats:
        world.next_group_id -= 1
    chat_id = world.next_group_id + base
    world.next_group_id -= 1
    return chat_id


def _add_bot(world: World, chat: Chat, status: str, author: Json) -> None:
    before, chat.bot_status = chat.bot_status, status
    bot = world.bot_user()
    incoming.membership(world, chat, (author, bot), (before, status))
    incoming.service(world, chat, author, {"new_chat_members": [bot]})


def join(request: SimRequest) -> Json:
    """A person, or the bot by its own id, comes into a group."""
    world, chat, user_id = _group_and_user(request)
    if user_id == world.bot_id:
        if not chat.bot_is_here:
            _add_bot(world, chat, "administrator", _owner(world, chat))
        return chat.view()
    person = person_of(world, user_id)
    before = chat.members.get(user_id, "left")
    if before == "kicked":
        raise SimError(403, f"person {user_id} is banned from chat {chat.id}")
    if before not in PRESENT:
        chat.members[user_id] = "member"
        incoming.membership(world, chat, (person.user(), person.user()), (before, "member"))
        incoming.service(world, chat, person.user(), {"new_chat_members": [person.user()]})
        world.events.publish("chat", {"chat_id": chat.id})
    return chat.view()


def leave(request: SimRequest) -> Json:
    """A person leaves a group; the bot, by its own id, is thrown out of it."""
    world, chat, user_id = _group_and_user(request)
    if user_id == world.bot_id:
        _throw_bot_out(world, chat)
        return chat.view()
    person = person_of(world, user_id)
    before = chat.members.get(user_id, "left")
    if before not in PRESENT:
        raise SimError(404, f"person {user_id} is not in chat {chat.id}")
    chat.members[user_id] = "left"
    incoming.membership(world, chat, (person.user(), person.user()), (before, "left"))
    incoming.service(world, chat, person.user(), {"left_chat_member": person.user()})
    world.events.publish("chat", {"chat_id": chat.id})
    return chat.view()


def _throw_bot_out(world: World, chat: Chat) -> None:
    before = chat.bot_status
    if before == "kicked":
        return
    chat.bot_status = "kicked"
    who = (_owner(world, chat), world.bot_user())
    incoming.membership(world, chat, who, (before, "kicked"))
    incoming.service(world, chat, who[0], {"left_chat_member": who[1]})
    world.events.publish("chat", {"chat_id": chat.id})


def migrate(request: SimRequest) -> Json:
    """A group becomes a supergroup with another id."""
    world, chat = request.world, _group(request)
    if chat.type != "group":
        raise SimError(409, f"chat {chat.id} is a {chat.type} already")
    new = Chat(
        _next_id(world, supergroup=True),
        "supergroup",
        title=chat.title,
        members=dict(chat.members),
        bot_status=chat.bot_status,
        description=chat.description,
    )
    world.chats[new.id] = new
    author = _owner(world, chat)
    incoming.service(world, chat, author, {"migrate_to_chat_id": new.id})
    incoming.service(world, new, author, {"migrate_from_chat_id": chat.id})
    chat.migrated_to = new.id
    world.events.publish("chat", {"chat_id": chat.id})
    world.events.publish("chat", {"chat_id": new.id})
    return new.view()


def _group(request: SimRequest) -> Chat:
    chat_id = whole("the group's id", request.parts[0])
    chat = request.world.chats.get(chat_id)
    if chat is None or chat.is_private:
        raise SimError(404, f"there is no group {chat_id}")
    if chat.migrated_to is not None:
        raise SimError(409, f"chat {chat_id} has moved to {chat.migrated_to}")
    return chat


def _group_and_user(request: SimRequest) -> tuple[World, Chat, int]:
    return request.world, _group(request), request.read(OnePerson).user_id


def _owner(world: World, chat: Chat) -> Json:
    for user_id, status in chat.members.items():
        if status == "creator" and user_id in world.people:
            return world.people[user_id].user()
    return world.bot_user()
