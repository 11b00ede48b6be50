"""The way from an update to the handler that acts on it: commands, taps, dialogues, the rest."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

import structlog

from bot.answers import TOAST_LIMIT
from bot.flow import Flow
from bot.taps import DialogueTap, Open, OpenAnew, Tap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.refusals import NotAllowed, NotFound, Outdated, OwnCase, Refusal
from core.usecases.dialogues.keep_dialogue import find_dialogue

OnCommand = Callable[[Visit, str], Awaitable[None]]
"""Handles a command; the second argument is what stands behind it, for example `topic_women`."""

T = TypeVar("T", bound=Tap)

WITHOUT_CONSENT = frozenset(
    {"start", "help", "privacy", "report", "danger", "mycases", "case", "clear", "cancel"}
)
"""What is open to somebody who has not agreed to what is stored: help in need asks for nothing."""

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Router:
    """Tables of what leads where; filled once by `bot/handlers/`, then only read.

    Attributes:
        home: shown when nothing else fits.
        newcomer: takes the place of what needs consent, for somebody who has not given it; its
            argument is what stood behind `/start`, to be carried out afterwards.
        edited: acts on an edited message (the second visit flag tells that it was edited).
    """

    home: OnCommand
    commands: dict[str, OnCommand] = field(default_factory=dict)
    taps: dict[str, tuple[type[Tap], Callable[[Visit, Tap], Awaitable[None]]]] = field(
        default_factory=dict
    )
    flows: dict[str, Flow] = field(default_factory=dict)
    starts: dict[str, OnCommand] = field(default_factory=dict)
    edited: Callable[[Visit], Awaitable[None]] | None = None
    newcomer: OnCommand | None = None

    def on_command(self, name: str, handler: OnCommand) -> None:
        """Let `/name` lead to *handler*."""
        self.commands[name] = handler

    def on_start(self, prefix: str, handler: OnCommand) -> None:
        """Let the deep link `/start prefix_REST` lead to *handler*, with REST."""
        self.starts[prefix] = handler

    def on_tap(self, kind: type[T], handler: Callable[[Visit, T], Awaitable[None]]) -> None:
        """Let buttons of *kind* lead to *handler*.

        Raises:
            ValueError: another kind of button has that prefix; ours to mend.
        """
        if kind.prefix in {DialogueTap.prefix, Open.prefix, OpenAnew.prefix, *self.taps}:
            raise ValueError(f"two kinds of buttons begin with {kind.prefix}")
        self.taps[kind.prefix] = (kind, handler)  # type: ignore[assignment]

    def on_dialogue(self, flow: Flow) -> None:
        """Let the dialogue of that name be led by *flow*."""
        self.flows[flow.name] = flow

    async def route(self, visit: Visit, dialogue: Dialogue | None) -> None:
        """Lead one visit to its handler; a refusal is told to the person, and nothing is lost."""
        try:
            await self._lead(visit, dialogue)
        except Refusal as refusal:
            # Not who, nor of which case: that they have one is nobody's business.
            log.info("refused", at=self._way(visit), **_logged(refusal, visit))
            await self._tell(visit, dialogue, refusal)

    def _way(self, visit: Visit) -> str:
        """Return which button, command or dialogue was used; what is none of ours is not told."""
        data = "" if visit.query is None else visit.query.data or ""
        if step := DialogueTap.unpack(data):
            return f"dialogue:{step.dialogue}" if step.dialogue in self.flows else "dialogue"
        if visit.query is not None:
            prefix = data.split(":", maxsplit=1)[0]
            return f"tap:{prefix}" if prefix in self.taps else "tap"
        name, _ = _command(visit.text) or ("", "")
        return f"command:{name}" if name in self.commands else "message"

    async def _lead(self, visit: Visit, dialogue: Dialogue | None) -> None:
        if visit.query is not None:
            await self._tapped(visit, visit.query.data or "", dialogue)
        elif visit.edited:
            if self.edited is not None:
                await self.edited(visit)
        elif command := _command(visit.text):
            await self._command(visit, *command)
        elif dialogue is not None and dialogue.name in self.flows:
            await self.flows[dialogue.name].message(visit, dialogue)
        else:
            await self.open_home(visit)

    async def open(self, visit: Visit, name: str, rest: str = "") -> None:
        """Lead to the command of that name, or home; who has not agreed is asked first."""
        if self._asker(visit) is not None and name not in WITHOUT_CONSENT:
            await self.open_home(visit)
        else:
            await self.commands.get(name, self.home)(visit, rest)

    async def open_home(self, visit: Visit) -> None:
        """Lead to what is shown when nothing else fits."""
        await (self._asker(visit) or self.home)(visit, "")

    async def follow_link(self, visit: Visit, link: str) -> bool:
        """Carry out what stands behind `/start`; say whether there is such a link."""
        prefix, _, argument = link.partition("_")
        if prefix not in self.starts:
            return False
        await self.starts[prefix](visit, argument)
        return True

    async def _command(self, visit: Visit, name: str, rest: str) -> None:
        if name != "start":
            await self.open(visit, name, rest)
        elif (asker := self._asker(visit)) is not None:
            await asker(visit, rest)
        elif not await self.follow_link(visit, rest):
            await self.open(visit, name, rest)

    def _asker(self, visit: Visit) -> OnCommand | None:
        """Return what asks for consent, as long as this person has not given it."""
        return self.newcomer if visit.person.consented_at is None else None

    async def _tapped(self, visit: Visit, data: str, current: Dialogue | None) -> None:
        if step := DialogueTap.unpack(data):
            await self._step(visit, step, current)
        elif opened := Open.unpack(data):
            await self.open(visit, opened.command)
        elif anew := OpenAnew.unpack(data):
            await visit.answers.toast(visit.query.id if visit.query else "")
            await self.open(visit.untapped(), anew.command)
        else:
            kind, handler = self.taps.get(data.split(":", maxsplit=1)[0], (None, None))
            tap = kind.unpack(data) if kind else None
            if tap is None or handler is None:
                raise Outdated
            await handler(visit, tap)

    async def _step(self, visit: Visit, tap: DialogueTap, dialogue: Dialogue | None) -> None:
        flow = self.flows.get(tap.dialogue)
        if dialogue is None or dialogue.name != tap.dialogue:  # another one than the current
            dialogue = await find_dialogue(visit.world, visit.person.id, tap.dialogue)
        if flow is None or dialogue is None or dialogue.token != tap.token:
            raise Outdated
        await flow.tap(visit, dialogue, tap)

    async def _tell(self, visit: Visit, dialogue: Dialogue | None, refusal: Refusal) -> None:
        text = visit.words.refusal(refusal)
        if visit.query is None:
            await visit.answers.send_text(text)
            return
        if len(text) > TOAST_LIMIT:  # the end of it may be what helps
            await visit.answers.toast(visit.query.id)
            await visit.answers.send_text(text)
            return
        await visit.answers.toast(visit.query.id, text, alert=True)
        if isinstance(refusal, Outdated):
            await self._show_current(visit, dialogue)

    async def _show_current(self, visit: Visit, dialogue: Dialogue | None) -> None:
        """After an old button: the step where the person really stands, as a new message."""
        fresh = visit.untapped()
        if dialogue is not None and dialogue.name in self.flows:
            with suppress(Refusal):  # their role, or the thing that it was about, is gone
                await self.flows[dialogue.name].show(fresh, dialogue)
                return
        await self.open_home(fresh)


def _logged(refusal: Refusal, visit: Visit) -> dict[str, str]:
    """Return what the log keeps of a refusal: the roles only where one was missing.

    Few hold the same roles. Beside a refusal about a report they would say who reported one.
    """
    if isinstance(refusal, OwnCase):
        return {"refusal": NotFound.key}
    if not isinstance(refusal, NotAllowed):
        return {"refusal": refusal.key}
    return {"refusal": refusal.key, "role": "+".join(sorted(visit.person.roles)) or "member"}


def _command(text: str) -> tuple[str, str] | None:
    """Return name and rest of a command, or None; `/name@bot` counts as `/name`."""
    if not text.startswith("/") or len(text) < 2:
        return None
    name, _, rest = text[1:].partition(" ")
    name = name.split("@")[0].lower()
    return (name, rest.strip()) if name.replace("_", "").isalnum() else None
