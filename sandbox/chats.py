"""A chat: who is in it, its topics, and its newest messages."""

from collections import deque
from dataclasses import dataclass, field

from sandbox.encoding import Json, compact
from sandbox.people import Person
from sandbox.signals import Bell

MESSAGES_PER_CHAT = 1_000
CALLBACK_ANSWERS_PER_CHAT = 200
PRESENT = frozenset({"creator", "administrator", "member", "restricted"})


@dataclass(slots=True)
class StoredMessage:
    """A message with what Telegram's clients know beside it.

    `shape` is never changed in place: an edit puts a new one, so that what was shown stays true.
    """

    shape: Json
    seq: int
    by_bot: bool
    markup: Json | None = None
    edited: bool = False
    deleted: bool = False
    protected: bool = False

    @property
    def id(self) -> int:
        """The message's id in its chat."""
        return int(self.shape["message_id"])

    def view(self) -> Json:
        """The message as a person's client sees it; `reply_markup` is of any kind here."""
        view = {**self.shape, "seq": self.seq, "edited": self.edited, "deleted": self.deleted}
        if self.markup is not None:
            view["reply_markup"] = self.markup
        return view


@dataclass(slots=True)
class Topic:
    """A topic of a forum."""

    message_thread_id: int
    name: str
    icon_color: int = 0x6FB9F0
    icon_custom_emoji_id: str | None = None
    closed: bool = False

    def view(self) -> Json:
        """The topic as a Bot API ForumTopic."""
        return compact(
            {
                "message_thread_id": self.message_thread_id,
                "name": self.name,
                "icon_color": self.icon_color,
                "icon_custom_emoji_id": self.icon_custom_emoji_id,
            }
        )


@dataclass(slots=True)
class Chat:
    """One chat with the bot in it: private, group, supergroup or channel."""

    id: int
    type: str
    title: str | None = None
    username: str | None = None
    is_forum: bool = False
    person: Person | None = None
    members: dict[int, str] = field(default_factory=dict)
    bot_status: str = "member"
    description: str | None = None
    migrated_to: int | None = None
    messages: dict[int, StoredMessage] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    answers: deque[Json] = field(default_factory=lambda: deque(maxlen=CALLBACK_ANSWERS_PER_CHAT))
    last_message_id: int = 0
    message_count: int = 0
    bell: Bell = field(default_factory=Bell)

    @property
    def is_private(self) -> bool:
        """Whether the bot is alone in it with one person."""
        return self.type == "private"

    @property
    def is_channel(self) -> bool:
        """Whether only the bot posts there, in the channel's name."""
        return self.type == "channel"

    @property
    def bot_is_here(self) -> bool:
        """Whether the bot is a member, in whatever role."""
        return self.bot_status in PRESENT

    def shape(self) -> Json:
        """The chat as a Bot API Chat."""
        if self.person is not None:
            person = self.person
            return compact(
                {
                    "id": self.id,
                    "type": "private",
                    "username": person.username,
                    "first_name": person.first_name,
                    "last_name": person.last_name,
                }
            )
        shape: Json = {"id": self.id, "type": self.type}
        if self.title is not None:
            shape["title"] = self.title
        if self.username is not None:
            shape["username"] = self.username
        if self.is_forum:
            shape["is_forum"] = True
        return shape

    def find(self, message_id: int) -> StoredMessage | None:
        """The message with the id, unless it was deleted or has left the ring."""
        found = self.messages.get(message_id)
        return None if found is None or found.deleted else found

    def keep(self, message: StoredMessage) -> None:
        """Add a message and drop the oldest beyond 1,000."""
        self.messages[message.id] = message
        self.message_count += 1
        if len(self.messages) > MESSAGES_PER_CHAT:
            del self.messages[next(iter(self.messages))]

    def view(self) -> Json:
        """The chat as `/sim/chats` shows it."""
        alive = [message for message in self.messages.values() if not message.deleted]
        view = {
            **self.shape(),
            "members": [id_ for id_, status in self.members.items() if status in PRESENT],
            "counts": {"messages": self.message_count},
            "last": alive[-1].view() if alive else None,
            "bot_status": self.bot_status,
            "pinned_message_ids": list(self.pinned),
        }
        if self.is_forum:
            view["topics"] = [
                {"message_thread_id": topic.message_thread_id, "name": topic.name}
                for topic in self.topics.values()
            ]
        return view
