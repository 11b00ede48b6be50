"""What goes out unasked: from a promised delivery to the screen its reader sees, at send time."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.screen import Change, Screen
from bot.words import Words
from core.model.broadcast import Broadcast, BroadcastSubject
from core.model.delivery import Delivery, Notice
from core.model.identity import BroadcastId, PersonId
from core.model.roles import Role
from core.ports.world import World
from locales.catalogue import Catalogue

KNOWN_SECONDS = 0.1
"""So late may a copy learn that its sending was cancelled: as late as if it had left before."""
_MOST_KNOWN = 64
DELETABLE_FOR = timedelta(hours=47, minutes=45)
"""Bot API, deleteMessage: sent less than 48 hours ago; some minutes less, to arrive in time."""

NoticeScreen = Callable[[World, Words, Notice], Awaitable[Screen | None]]
"""Renders one kind of notice; None when there is nothing left to say."""
CopyScreen = Callable[[World, Words, Broadcast], Awaitable[Screen | None]]
"""Renders one reader's copy of a broadcast; None when there is nothing left to say."""

ReaderScreen = Callable[[World, Words, Broadcast, Delivery], Awaitable[Screen | None]]
"""Renders the copy of one reader, which is like nobody else's."""


@dataclass(slots=True)
class Outgoing:
    """Tables of what renders what; filled once by `bot/handlers/`, then only read."""

    world: World
    catalogue: Catalogue
    notices: dict[str, NoticeScreen] = field(default_factory=dict)
    copies: dict[BroadcastSubject, CopyScreen] = field(default_factory=dict)
    own: dict[BroadcastSubject, ReaderScreen] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    now: Callable[[], float] = time.monotonic
    _known: dict[BroadcastId, tuple[float, Broadcast | None]] = field(default_factory=dict)
    _asked: dict[BroadcastId, asyncio.Event] = field(default_factory=dict)

    def on_notice(self, kind: str, screen: NoticeScreen, *, to: Role | None = None) -> None:
        """Let notices of *kind* be rendered by *screen*.

        Args:
            kind: of `Notice`.
            screen: renders it.
            to: whoever does not hold this role when it is sent is told nothing any more.
        """
        self.notices[kind] = screen
        if to is not None:
            self.roles[kind] = to

    def on_copy(self, subject: BroadcastSubject, screen: CopyScreen) -> None:
        """Let copies of broadcasts of *subject* be rendered by *screen*."""
        self.copies[subject] = screen

    def on_own_copy(self, subject: BroadcastSubject, screen: ReaderScreen) -> None:
        """Let copies of *subject*, which differ from reader to reader, be rendered by *screen*."""
        self.own[subject] = screen

    async def render(self, delivery: Delivery) -> Screen | None:
        """Return what this reader is shown, or None when there is nothing left to say.

        Raises:
            KeyError: a notice that nobody renders; ours to mend.
        """
        words = Words(self.catalogue, delivery.language, delivery.zone)
        if isinstance(delivery.subject, Notice):
            notice = delivery.subject
            if not await self._concerns(delivery.person, notice):
                return None
            return await self.notices[notice.kind](self.world, words, notice)
        broadcast = await self._broadcast(delivery.subject)
        if broadcast is None:
            return None
        shown = await self._shown(broadcast)
        if shown.subject in self.own:
            return await self.own[shown.subject](self.world, words, shown, delivery)
        # What is known of the broadcast may be older than the claim, which wrote the revision down.
        of_claim = replace(broadcast, revision=delivery.revision)
        screen = await self.copies[broadcast.subject](self.world, words, of_claim)
        if screen is not None and screen.change is Change.REMOVAL and self._is_old(delivery):
            return replace(screen, change=Change.NOTICE)
        return screen

    async def _shown(self, broadcast: Broadcast) -> Broadcast:
        """Return the broadcast whose copies are brought up to date, if that is what it does."""
        if broadcast.subject is not BroadcastSubject.CORRECTION:
            return broadcast
        return await self._broadcast(BroadcastId(broadcast.subject_id)) or broadcast

    async def _concerns(self, person: PersonId, notice: Notice) -> bool:
        """Say whether somebody holds the role that a notice is for, if it is for one."""
        role = self.roles.get(notice.kind)
        if role is None:
            return True
        async with self.world.storage.read() as view:
            reader = await view.people.get(person)
        return reader is not None and role in reader.roles

    async def _broadcast(self, number: BroadcastId) -> Broadcast | None:
        """Return a broadcast as it was a moment ago: storage is not asked for each copy."""
        asked = self._asked.get(number)
        if asked is not None:  # whoever was first asks for all that were claimed together
            await asked.wait()
        until, known = self._known.get(number, (float("-inf"), None))
        if self.now() < until:
            return known
        answered = self._asked.setdefault(number, asyncio.Event())
        try:
            async with self.world.storage.read() as view:
                found = await view.outbox.get_broadcast(number)
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[number] = (self.now() + KNOWN_SECONDS, found)
        finally:
            answered.set()
            self._asked.pop(number, None)
        return found

    def _is_old(self, delivery: Delivery) -> bool:
        """Say whether the message is older than what Telegram deletes."""
        sent = delivery.target
        return sent is None or self.world.clock.now() - sent.sent_at > DELETABLE_FOR
