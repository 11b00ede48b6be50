"""The whole state as JSON, to keep a demo or replay a bug report."""

import base64
import binascii
from dataclasses import asdict, fields
from typing import Any

from sandbox.chats import CALLBACK_ANSWERS_PER_CHAT, Chat, StoredMessage, Topic
from sandbox.encoding import Json
from sandbox.errors import SimError
from sandbox.files import Files, StoredFile
from sandbox.people import Person
from sandbox.profile import Profile
from sandbox.state import CallbackQuery, World
from sandbox.updates import PendingUpdate

VERSION = 1
_COUNTERS = ("seq", "message_id", "next_user_id", "next_group_id")
_CHAT_FIELDS = (
    *("id", "type", "title", "username", "is_forum", "bot_status", "description"),
    *("migrated_to", "pinned", "last_message_id", "message_count"),
)


def take(world: World) -> Json:
    """Everything but the token, the faults and the list of calls."""
    updates = world.updates
    return {
        "version": VERSION,
        "offset_seconds": world.clock.offset_seconds,
        "counters": {name: getattr(world, name) for name in _COUNTERS},
        "people": [asdict(person) for person in world.people.values()],
        "chats": [_chat(chat) for chat in world.chats.values()],
        "files": [_file(stored) for stored in world.files.by_id.values()],
        "profile": _profile(world.profile),
        "callback_queries": [asdict(query) for query in world.callback_queries.values()],
        "limits": world.flood.limits.view(),
        "updates": {
            "next_id": updates.next_id,
            "allowed": sorted(updates.allowed) if updates.allowed else None,
            "pending": [
                {**update._asdict(), "body": update.body.decode()}
                for update in updates.pending.values()
            ],
        },
    }


def restore(world: World, given: Json) -> None:
    """Take over a snapshot; raises SimError and changes nothing when it is not one of ours."""
    if given.get("version") != VERSION:
        raise SimError(400, f"this is no snapshot of version {VERSION}")
    fresh = World(token=world.token, clock=world.clock, counts_only=world.counts_only)
    try:
        _fill(fresh, given)
        offset = float(given["offset_seconds"])
        fresh.flood.limits.change(given["limits"])
        pending = [
            PendingUpdate(**{**update, "body": update["body"].encode()})
            for update in given["updates"]["pending"]
        ]
        allowed = given["updates"]["allowed"]
        next_id = max(world.updates.next_id, int(given["updates"]["next_id"]))
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error) as error:
        raise SimError(400, f"the snapshot is broken: {error}"[:300]) from None
    for name in (*_COUNTERS, "order", "people", "chats", "files", "profile", "callback_queries"):
        setattr(world, name, getattr(fresh, name))
    world.clock.offset_seconds = offset
    world.flood.limits = fresh.flood.limits
    world.updates.pending = {update.update_id: update for update in pending}
    world.updates.allowed = frozenset(allowed) if allowed else None
    world.updates.next_id = next_id
    world.events.clear()
    world.events.publish("reset", {})
    world.updates.bell.ring()


def _fill(world: World, given: Json) -> None:
    for name in _COUNTERS:
        setattr(world, name, int(given["counters"][name]))
    for item in given["people"]:
        person = Person(**item)
        world.people[person.id] = person
    for item in given["chats"]:
        chat = _chat_from(world, item)
        world.chats[chat.id] = chat
        world.order.extend((chat.id, message_id) for message_id in chat.messages)
    world.files = Files()
    for item in given["files"]:
        content = base64.b64decode(item["content"], validate=True)
        world.files.put(StoredFile(**{**item, "content": content}))
    world.profile = _profile_from(given["profile"])
    for item in given["callback_queries"]:
        query = CallbackQuery(**item)
        world.callback_queries[query.id] = query


def _chat(chat: Chat) -> Json:
    return {
        **{name: getattr(chat, name) for name in _CHAT_FIELDS},
        "person": chat.person.id if chat.person else None,
        "members": [[user_id, status] for user_id, status in chat.members.items()],
        "messages": [asdict(message) for message in chat.messages.values()],
        "topics": [asdict(topic) for topic in chat.topics.values()],
        "answers": list(chat.answers),
    }


def _chat_from(world: World, item: Json) -> Chat:
    chat = Chat(**{name: item[name] for name in _CHAT_FIELDS})
    chat.person = world.people[item["person"]] if item["person"] is not None else None
    chat.members = {int(user_id): str(status) for user_id, status in item["members"]}
    for one in item["messages"]:
        message = StoredMessage(**one)
        message.shape["date"] = int(message.shape["date"])
        chat.messages[message.id] = message
    chat.topics = {one["message_thread_id"]: Topic(**one) for one in item["topics"]}
    chat.answers.extend(item["answers"][-CALLBACK_ANSWERS_PER_CHAT:])
    return chat


def _file(stored: StoredFile) -> Json:
    shape: Json = {field.name: getattr(stored, field.name) for field in fields(stored)}
    return {**shape, "content": base64.b64encode(stored.content).decode()}


def _profile(profile: Profile) -> Json:
    return {
        "commands": [[*key, value] for key, value in profile.commands.items()],
        "menu_buttons": list(profile.menu_buttons.items()),
        "names": profile.names,
        "descriptions": profile.descriptions,
        "short_descriptions": profile.short_descriptions,
        "rights": list(profile.rights.items()),
    }


def _profile_from(given: Json) -> Profile:
    commands: dict[Any, list[Json]] = {
        ((scope[0], scope[1], scope[2]), language): value
        for scope, language, value in given["commands"]
    }
    return Profile(
        commands=commands,
        menu_buttons=dict(given["menu_buttons"]),
        names=dict(given["names"]),
        descriptions=dict(given["descriptions"]),
        short_descriptions=dict(given["short_descriptions"]),
        rights=dict(given["rights"]),
    )
