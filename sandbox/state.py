"""The world of one bot: everything that the sandbox knows, in plain objects, in memory."""

import secrets
from collections import deque
from dataclasses import dataclass

from sandbox.calls import Calls
from sandbox.chats import Chat, StoredMessage
from sandbox.clock import Clock
from sandbox.encoding import Json
from sandbox.events import Events
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.flood import Flood
from sandbox.people import Person
from sandbox.profile import Profile
from sandbox.signals import Bell
from sandbox.updates import Updates
from sandbox.webhook_state import WebhookState

BOT_NAME = "Sandbox bot"
BOT_USERNAME = "sandbox_bot"
CALLBACK_QUERY_SECONDS = 150
MOST_CALLBACK_QUERIES = 10_000
MOST_MESSAGES = 200_000


@dataclass(slots=True)
class CallbackQuery:
    """A tap that waits for its answer."""

    id: str
    chat_id: int
    user_id: int
    made_at: float


class World:
    """All state of the sandbox; one bot, one token."""

    def __init__(self, *, token: str, clock: Clock, counts_only: bool = False) -> None:
        self.token = token
        self.clock = clock
        self.counts_only = counts_only
        self.bot_id = _bot_id(token)
        self.events = Events(muted=counts_only)
        self.calls = Calls(counts_only=counts_only)
        self.faults = Faults()
        self.flood = Flood()
        self.updates = Updates()
        self.webhook = WebhookState()
        self.closing = False
        self.ending = Bell()
        self.empty()

    def empty(self) -> None:
        """Begin with no people, chats, messages and files."""
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.profile = Profile()
        self.callback_queries: dict[str, CallbackQuery] = {}
        self.order: deque[tuple[int, int]] = deque()
        self.seq = 0
        self.message_id = 0
        self.next_user_id = 1_000_001
        self.next_group_id = -1_000_001

    def close(self) -> None:
        """Wake everyone who waits, because the server ends."""
        self.closing = True
        self.ending.ring()
        self.events.bell.ring()
        self.updates.bell.ring()
        self.calls.bell.ring()
        for chat in self.chats.values():
            chat.bell.ring()

    def bot_user(self, language: str = "") -> Json:
        """The bot as a Bot API User."""
        names = self.profile.names
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": names.get(language) or names.get("") or BOT_NAME,
            "username": BOT_USERNAME,
        }

    def next_seq(self) -> int:
        """The number of the next change to any message."""
        self.seq += 1
        return self.seq

    def next_message_id(self, chat: Chat) -> int:
        """The next message id: a supergroup or channel counts for itself, all others together."""
        if chat.type in {"supergroup", "channel"}:
            chat.last_message_id += 1
            return chat.last_message_id
        self.message_id += 1
        chat.last_message_id = self.message_id
        return self.message_id

    def private_chat(self, person: Person) -> Chat:
        """The person's chat with the bot, made when they first write."""
        chat = self.chats.get(person.id)
        if chat is None:
            chat = Chat(person.id, "private", person=person, members={person.id: "member"})
            self.chats[person.id] = chat
        return chat

    def keep(self, chat: Chat, message: StoredMessage) -> None:
        """Put a new message into its chat and tell all who watch.

        Beyond 200,000 messages in all chats together the oldest are forgotten.
        """
        chat.keep(message)
        self.order.append((chat.id, message.id))
        while len(self.order) > MOST_MESSAGES:
            chat_id, message_id = self.order.popleft()
            if chat_id in self.chats:
                self.chats[chat_id].messages.pop(message_id, None)
        self.tell("message", chat, message)

    def tell(self, kind: str, chat: Chat, message: StoredMessage) -> None:
        """Announce a new or edited message, as it is now."""
        view = message.view()
        self.events.publish(kind, {"chat_id": chat.id, "message": view})
        chat.bell.ring()

    def delete(self, chat: Chat, message_ids: list[int]) -> None:
        """Mark messages as deleted and tell all who watch."""
        for message_id in message_ids:
            message = chat.messages[message_id]
            message.deleted = True
            message.seq = self.next_seq()
            if message_id in chat.pinned:
                chat.pinned.remove(message_id)
        data = {"chat_id": chat.id, "message_ids": message_ids, "seq": self.seq}
        self.events.publish("delete", data)
        chat.bell.ring()

    def update(self, kind: str, payload: Json, chat_id: int) -> int | None:
        """Put an update into the bot's queue; None when the bot does not want its kind."""
        update_id = self.updates.add(kind, payload, chat_id=chat_id, now=self.clock.now())
        if update_id is not None:
            self.events.publish("update", {"update_id": update_id, "kind": kind})
        return update_id

    def add_callback_query(self, chat_id: int, user_id: int) -> CallbackQuery:
        """A new tap, remembered until it is answered or too old."""
        query = CallbackQuery(str(secrets.randbits(62)), chat_id, user_id, self.clock.now())
        self.callback_queries[query.id] = query
        if len(self.callback_queries) > MOST_CALLBACK_QUERIES:
            del self.callback_queries[next(iter(self.callback_queries))]
        return query

    def with_users(self, entities: list[Json]) -> list[Json]:
        """The entities with mentioned people filled in; mentions of strangers are dropped."""
        if not any("user" in entity for entity in entities):
            return entities
        known: list[Json] = []
        for entity in entities:
            if "user" not in entity:
                known.append(entity)
            elif (person := self.people.get(entity["user"]["id"])) is not None:
                known.append({**entity, "user": person.user()})
        return known

    def reset(self) -> None:
        """Forget all but the token and the clock; update ids go on."""
        self.empty()
        self.calls.clear()
        self.events.clear()
        self.faults.clear()
        self.flood = Flood()
        self.updates.forget()
        self.webhook.forget()
        self.events.publish("reset", {})


def make_token() -> str:
    """A new bot token in Telegram's form."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    secret = "".join(secrets.choice(letters) for _ in range(33))
    return f"{100_000_000 + secrets.randbelow(900_000_000)}:AA{secret}"


def _bot_id(token: str) -> int:
    head = token.split(":", 1)[0]
    return int(head) if head.isascii() and head.isdigit() and len(head) <= 15 else 1
