"""How far a broadcast is: one message that is kept up to date, and the button that stops it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar

from telegram import Bot
from telegram.error import TelegramError

from bot.answers import Answers
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Tap
from bot.visit import Visit
from bot.words import Words
from core.model.briefing import Briefing
from core.model.broadcast import Broadcast, BroadcastState, Progress
from core.model.identity import BriefingId, BroadcastId, PersonId
from core.model.language import choose
from core.model.refusals import Outdated
from core.ports.board import Showing
from core.ports.world import World
from core.usecases.briefings.stop_broadcast import stop_broadcast
from core.usecases.briefings.watch_broadcast import Look, look_at_broadcast
from locales.catalogue import Catalogue

BETWEEN_EDITS_SECONDS = 3.0
BAR = 12
HEADLINE = 60


class StopTap(Tap):
    """Ask whether to stop a broadcast, stop it, or let it go on (`says`: ask, stop, go)."""

    prefix: ClassVar[str] = "bs"

    broadcast: int
    says: str


def progress_screen(
    words: Words, briefing: Briefing | None, broadcast: Broadcast, progress: Progress
) -> Screen:
    """Return how far a broadcast is, for the editor who watches; over, it has no button left."""
    look = Look(broadcast, progress)
    state = "over" if look.over and broadcast.state is BroadcastState.DONE else broadcast.state
    lines = [
        words.t("progress-head", title=_headline(words, briefing)),
        words.t("progress-state", state=str(state)),
        "",
        words.t("progress-bar", bar=_bar(progress), share=_share(progress)),
        words.t("progress-sent", count=progress.sent, total=progress.total),
        words.t("progress-unreachable", count=progress.unreachable),
        words.t("progress-failed", count=progress.failed),
        words.t("progress-in-doubt", count=progress.in_doubt),
    ]
    if progress.waiting:
        lines.append(words.t("progress-waiting", count=progress.waiting))
    if progress.resting:
        lines.append(words.t("progress-resting", count=progress.resting))
    if progress.cancelled:
        lines.append(words.t("progress-cancelled", count=progress.cancelled))
    if look.over and progress.in_doubt:
        lines += ["", words.t("progress-doubt-explained")]
    rows: list[Row] = []
    if broadcast.state in {BroadcastState.FANNING, BroadcastState.SENDING}:
        stop = StopTap(broadcast=broadcast.id, says="ask")
        rows.append([Button(words.plain("progress-stop-button"), stop)])
    return Screen("\n".join(lines), rows)


async def load_progress(world: World, words: Words, look: Look) -> Screen:
    """Return the progress screen of a broadcast with its briefing's headline."""
    async with world.storage.read() as view:
        briefing = await view.briefings.get(BriefingId(look.broadcast.subject_id))
    return progress_screen(words, briefing, look.broadcast, look.progress)


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

    async def show(
        self, person: PersonId, message_id: int, broadcast: Broadcast, progress: Progress
    ) -> Showing:
        """Show the progress in that message; see the port."""
        async with self.world.storage.read() as view:
            reader, contact = await view.people.get(person), await view.people.contact(person)
            briefing = await view.briefings.get(BriefingId(broadcast.subject_id))
        if reader is None or contact is None:
            return Showing.GONE
        message = (contact.telegram_id, message_id)
        if not self._due(message):
            return Showing.LATER
        words = Words(self.catalogue, reader.language, reader.zone)
        screen = progress_screen(words, briefing, broadcast, progress)
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
    if look.broadcast.state in {BroadcastState.DONE, BroadcastState.CANCELLED}:
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


def _headline(words: Words, briefing: Briefing | None) -> str:
    if briefing is None:
        return "–"
    _, version = choose(briefing.versions, words.language)
    text = " ".join((version.title or version.body).split())
    return text if len(text) <= HEADLINE else f"{text[:HEADLINE].rstrip()}…"


def _bar(progress: Progress) -> str:
    full = BAR * (progress.total - progress.waiting) // max(progress.total, 1)
    return "▓" * full + "░" * (BAR - full)


def _share(progress: Progress) -> int:
    """Return the percentage of recipients that have an end, rounded down: 100 means all."""
    return 100 * (progress.total - progress.waiting) // max(progress.total, 1)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(StopTap, stop)
