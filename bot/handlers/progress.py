"""How far a broadcast is: one message that is kept up to date, and the buttons that hold it."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from telegram import Bot
from telegram.error import TelegramError

from bot.answers import Answers
from bot.handlers.progress_screen import Speed, progress_screen
from bot.handlers.sending_taps import HoldTap, StopTap, WatchTap
from bot.router import Router
from bot.screen import Button, Screen
from bot.visit import Visit
from bot.words import Words
from core.model.broadcast import Broadcast, BroadcastState, Progress
from core.model.identity import BroadcastId, PersonId
from core.model.refusals import Outdated
from core.model.roles import Role
from core.ports.board import Showing
from core.ports.world import World
from core.usecases.briefings.pause_broadcast import go_on_broadcast, pause_broadcast
from core.usecases.briefings.stop_broadcast import stop_broadcast
from core.usecases.briefings.watch_broadcast import (
    Look,
    briefing_of,
    look_at_broadcast,
    watch_broadcast,
)
from locales.catalogue import Catalogue

BETWEEN_EDITS_SECONDS = 3.0
LATELY_SECONDS = 30.0
"""Over so long the pace is measured that is shown."""
_OVER = frozenset({BroadcastState.DONE, BroadcastState.CANCELLED})


async def load_progress(world: World, words: Words, look: Look) -> Screen:
    """Return the progress screen of a broadcast with its briefing's headline."""
    async with world.storage.read() as view:
        briefing = await briefing_of(view, look.broadcast)
    return progress_screen(words, briefing, look.broadcast, look.progress)


@dataclass(slots=True)
class Speeds:
    """How fast each broadcast goes, as far as this process has seen it; lost with it, to no harm.

    Attributes:
        seen: for each broadcast when (monotonic seconds) how many recipients had an end.
    """

    seen: dict[BroadcastId, deque[tuple[float, int]]] = field(default_factory=dict)

    def note(self, broadcast: Broadcast, progress: Progress, now: float) -> Speed | None:
        """Take down how far it is; return its pace lately, None as long as that is unknown."""
        if broadcast.state in _OVER | {BroadcastState.PAUSED}:
            self.seen.pop(broadcast.id, None)
            return None
        marks = self.seen.setdefault(broadcast.id, deque())
        ended = progress.total - progress.waiting
        if not marks or now - marks[-1][0] >= 1:
            marks.append((now, ended))
        while now - marks[0][0] > LATELY_SECONDS:
            marks.popleft()
        since, before = marks[0]
        return Speed((ended - before) / (now - since)) if now - since >= 1 else None


@dataclass(slots=True)
class ProgressMessages:
    """The board of the core's port: edits progress messages, each once in three seconds at most.

    Attributes:
        now: monotonic seconds; real time, since Telegram's limits are.
        edited: when each message (by chat and id) was edited; only the last few seconds are kept.
    """

    world: World
    bot: Bot
    catalogue: Catalogue
    now: Callable[[], float] = time.monotonic
    edited: dict[tuple[int, int], float] = field(default_factory=dict)
    speeds: Speeds = field(default_factory=Speeds)

    async def show(
        self, person: PersonId, message_id: int, broadcast: Broadcast, progress: Progress
    ) -> Showing:
        """Show the progress in that message; see the port."""
        async with self.world.storage.read() as view:
            reader, contact = await view.people.get(person), await view.people.contact(person)
            briefing = await briefing_of(view, broadcast)
        if reader is None or contact is None or Role.EDITOR not in reader.roles:
            return Showing.GONE
        message = (contact.telegram_id, message_id)
        speed = self.speeds.note(broadcast, progress, self.now())
        if not self._due(message):
            return Showing.LATER
        words = Words(self.catalogue, reader.language, reader.zone)
        screen = progress_screen(words, briefing, broadcast, progress, speed)
        self.edited[message] = self.now()
        try:
            shown = await Answers(self.bot, contact.telegram_id).edit(message_id, screen)
        except TelegramError:
            return Showing.LATER
        return Showing.SHOWN if shown else Showing.GONE

    def _due(self, message: tuple[int, int]) -> bool:
        since = self.now() - BETWEEN_EDITS_SECONDS
        self.edited = {each: at for each, at in self.edited.items() if at > since}
        return message not in self.edited


async def watch(visit: Visit, tap: WatchTap) -> None:
    """Show a broadcast in this message, and keep it up to date there until it is over."""
    broadcast = BroadcastId(tap.broadcast)
    look = await look_at_broadcast(visit.world, visit.person.id, broadcast)
    await show_watched(visit, look)


async def show_watched(visit: Visit, look: Look) -> None:
    """Show how a broadcast stands, and watch it in the message that shows it."""
    shown = await visit.show(await load_progress(visit.world, visit.words, look))
    if shown is not None and not look.over:
        await watch_broadcast(visit.world, visit.person.id, look.broadcast.id, shown)


async def hold(visit: Visit, tap: HoldTap) -> None:
    """Pause a broadcast or let it go on, and show it so at once."""
    act = pause_broadcast if tap.held else go_on_broadcast
    held = await act(visit.world, visit.person.id, BroadcastId(tap.broadcast))
    if held.look.broadcast.state in _OVER:
        await visit.toast("progress-over-toast", alert=True)
        return
    await show_watched(visit, held.look)


async def stop(visit: Visit, tap: StopTap) -> None:
    """Ask in a message of its own (the progress goes on above), then stop or leave it."""
    broadcast = BroadcastId(tap.broadcast)
    if tap.says == "ask":
        await _ask(visit, await look_at_broadcast(visit.world, visit.person.id, broadcast))
    elif tap.says == "stop":
        await _stop(visit, broadcast)
    elif tap.says == "go":
        await visit.toast("progress-goes-on-toast")
        if visit.message is not None:
            await visit.answers.delete(visit.message.message_id)
    else:
        raise Outdated


async def _ask(visit: Visit, look: Look) -> None:
    if look.broadcast.state in _OVER:
        await visit.toast("progress-over-toast", alert=True)
        return
    words, broadcast = visit.words, look.broadcast.id
    buttons = [
        Button(words.plain(f"progress-{key}-button"), StopTap(broadcast=broadcast, says=says))
        for key, says in (("stop-now", "stop"), ("go-on", "go"))
    ]
    await visit.toast("progress-ask-toast")
    await visit.untapped().show(
        Screen(words.t("progress-ask", sent=look.progress.sent), [[each] for each in buttons])
    )


async def _stop(visit: Visit, broadcast: BroadcastId) -> None:
    stopped = await stop_broadcast(visit.world, visit.person.id, broadcast)
    words, progress = visit.words, stopped.look.progress
    if not stopped.in_time and stopped.look.broadcast.state is BroadcastState.DONE:
        text = words.t("progress-too-late", sent=progress.sent)
    else:
        text = words.t("progress-stopped", sent=progress.sent)
        if progress.waiting:
            text += "\n" + words.t("progress-in-flight", count=progress.waiting)
    await visit.show(Screen(text))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(StopTap, stop)
    router.on_tap(HoldTap, hold)
    router.on_tap(WatchTap, watch)
