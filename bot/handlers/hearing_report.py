"""Observers tell how a hearing went: outcome, next date, a note; each kept at once, sealed."""

from dataclasses import replace
from datetime import date, time

from bot.handlers.event_card import EventTap
from bot.handlers.event_words import title_of
from bot.handlers.hearing_lines import fact_lines, report_lines, when_there
from bot.handlers.hearing_taps import HearingReportTap, HearingSettleTap
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.event import Event
from core.model.hearing import NOTE_LIMIT, Hearing, Outcome
from core.model.identity import EventId, PersonId
from core.model.occurrence import today_in
from core.model.refusals import Outdated, Unusable
from core.model.roles import Role
from core.model.typed_date import read_date, read_time
from core.ports.world import World
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.dialogues.keep_dialogue import begin_dialogue, find_dialogue, keep_dialogue
from core.usecases.events.ask_afterwards import wants_to_hear
from core.usecases.hearings.ask_observers import ASK
from core.usecases.hearings.follow_hearing import AGAIN
from core.usecases.hearings.tell_hearing import (
    TOLD,
    EditReport,
    OwnReport,
    can_be_told,
    finish_report,
    open_report,
    write_report,
)

NAME = "outcome"
_OUTCOME, _DATE, _CLOCK, _NOTE, _CHECK = "outcome", "date", "clock", "note", "check"


class ReportFlow:
    """The dialogue `outcome`: where somebody stands; what they tell lies in storage at once."""

    name = NAME

    async def begin(self, visit: Visit, tap: HearingReportTap) -> None:
        """Begin with the outcome, or go on where they stood."""
        visit.require_consent()
        event = EventId(tap.event)
        own = await open_report(visit.world, visit.person.id, event)
        kept = await find_dialogue(visit.world, visit.person.id, NAME)
        if kept is not None and kept.state.get("event") == event:
            dialogue = await keep_dialogue(visit.world, visit.person.id, kept)
        else:
            first = _CHECK if own.report.outcome else _OUTCOME
            dialogue = await begin_dialogue(visit.world, visit.person.id, NAME, first, event=event)
        await self._show(visit, dialogue, own)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the dialogue stands."""
        own = await open_report(visit.world, visit.person.id, _event(dialogue))
        await self._show(visit, dialogue, own)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button."""
        step = dialogue.step
        if tap.action == "later":
            await self.cancel(visit, dialogue)
        elif tap.action == "ended" and step == _OUTCOME and tap.value in set(Outcome):
            await self._say_outcome(visit, dialogue, Outcome(tap.value))
        elif tap.action == "unknown" and step in {_DATE, _CLOCK, _NOTE}:
            await self._write(visit, dialogue.at(_after(step)), _unknown(step))
        elif tap.action == "keep" and step == _NOTE:
            await self._go(visit, dialogue.at(_CHECK))
        elif tap.action == "again" and step == _CHECK:
            await self._go(visit, dialogue.at(_OUTCOME))
        elif tap.action == "done" and step == _CHECK:
            own = await finish_report(visit.world, visit.person.id, _event(dialogue), dialogue=NAME)
            await visit.show(_thanks(visit, own))
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take the next date, its hour, or the note, as it was typed."""
        step, text = dialogue.step, visit.text
        if step not in {_DATE, _CLOCK, _NOTE}:
            raise Unusable(reason="buttons")
        if not text:
            raise Unusable(reason="text")
        if step == _DATE:
            own = await open_report(visit.world, visit.person.id, _event(dialogue))
            today = today_in(own.event.zone, visit.now)
            day = read_date(text, today=today, language=visit.person.language)
            await self._write(visit, dialogue.at(_CLOCK), _with_day(day))
        elif step == _CLOCK:
            await self._write(visit, dialogue.at(_NOTE), _with_clock(read_time(text)))
        else:
            await self._write(visit, dialogue.at(_CHECK), _with_note(text))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Leave; what was told is kept, and can be gone on with until a note is published."""
        await leave_draft(visit.world, visit.person.id, dialogue)
        words, event = visit.words, _event(dialogue)
        tell = Button(words.plain("hearing-tell-button"), HearingReportTap(event=event))
        back = Button(words.plain("hearing-event-button"), EventTap(event=event))
        await visit.show(Screen(words.t("hearing-report-left"), [[tell], [back]]))

    async def _say_outcome(self, visit: Visit, dialogue: Dialogue, outcome: Outcome) -> None:
        step = _DATE if outcome is Outcome.ADJOURNED else _NOTE
        await self._write(visit, dialogue.at(step), lambda report: report.with_outcome(outcome))

    async def _write(self, visit: Visit, dialogue: Dialogue, edit: EditReport) -> None:
        event = _event(dialogue)
        own = await write_report(visit.world, visit.person.id, event, edit, dialogue=dialogue)
        await self._show(visit, dialogue, own)

    async def _go(self, visit: Visit, dialogue: Dialogue) -> None:
        own = await open_report(visit.world, visit.person.id, _event(dialogue))
        kept = await keep_dialogue(visit.world, visit.person.id, dialogue)
        await self._show(visit, kept, own)

    async def _show(self, visit: Visit, dialogue: Dialogue, own: OwnReport) -> None:
        await visit.show_step(dialogue, _screen(visit.words, dialogue, own))


def _screen(words: Words, dialogue: Dialogue, own: OwnReport) -> Screen:
    def button(key: str, action: str, value: str = "", **params: str) -> Button:
        tap = DialogueTap(dialogue=NAME, token=dialogue.token, action=action, value=value)
        return Button(words.plain(key, **params), tap)

    title, later = title_of(words, own.event), [button("hearing-later-button", "later")]
    match dialogue.step:
        case "date":
            unknown = button("hearing-unknown-button", "unknown")
            return Screen(words.t("hearing-ask-date", title=title), [[unknown], later])
        case "clock":
            unknown = button("hearing-unknown-button", "unknown")
            text = words.t("hearing-ask-clock", zone=own.event.zone)
            return Screen(text, [[unknown], later])
        case "note":
            nothing = button("hearing-no-note-button", "unknown")
            row = [button("hearing-keep-button", "keep")] if own.report.note else []
            text = words.t("hearing-ask-note", limit=NOTE_LIMIT)
            return Screen(text, [[nothing, *row], later])
        case "check":
            lines = [words.t("hearing-check", title=title), *report_lines(words, own.report)]
            lines += ["", words.t("hearing-check-how")]
            rows = [
                [button("hearing-done-button", "done")],
                [button("hearing-again-button", "again")],
                later,
            ]
            return Screen("\n".join(lines), rows)
        case _:
            ends = [
                [button("hearing-outcome-button", "ended", outcome.value, outcome=outcome.value)]
                for outcome in Outcome
            ]
            text = words.t("hearing-ask-outcome", title=title)
            return Screen(text, [*ends, later])


def _after(step: str) -> str:
    return _CHECK if step == _NOTE else _NOTE


def _unknown(step: str) -> EditReport:
    if step == _DATE:
        return lambda report: replace(report, day=None, clock=None)
    if step == _CLOCK:
        return lambda report: replace(report, clock=None)
    return lambda report: replace(report, note="")


def _with_day(day: date) -> EditReport:
    return lambda report: replace(report, day=day, clock=None)


def _with_clock(clock: time) -> EditReport:
    return lambda report: replace(report, clock=clock)


def _with_note(note: str) -> EditReport:
    return lambda report: replace(report, note=note)


def _event(dialogue: Dialogue) -> EventId:
    return EventId(int(str(dialogue.state["event"])))


def _thanks(visit: Visit, own: OwnReport) -> Screen:
    words, event = visit.words, own.event.id
    rows = [[Button(words.plain("hearing-event-button"), EventTap(event=event))]]
    if Role.COORDINATOR in visit.person.roles:
        settle = HearingSettleTap(event=event)
        rows.insert(0, [Button(words.plain("hearing-settle-button"), settle)])
    return Screen(words.t("hearing-thanks"), rows)


async def asked(world: World, words: Words, notice: Notice) -> Screen | None:
    """Ask an observer how a hearing went, as long as nothing is published."""
    event, hearing = await _noticed(world, notice)
    if event is None or hearing.published_at is not None or not can_be_told(event, world):
        return None
    tell = Button(words.plain("hearing-tell-button"), HearingReportTap(event=event.id))
    text = words.t("hearing-asked", title=title_of(words, event), when=when_there(words, event))
    return Screen(text, [[tell]])


async def told(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell a coordinator that somebody told how a hearing went."""
    event, _ = await _noticed(world, notice)
    if event is None:
        return None
    settle = Button(words.plain("hearing-settle-button"), HearingSettleTap(event=event.id))
    return Screen(words.t("hearing-told", title=title_of(words, event)), [[settle]])


async def again(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell an observer of the new date, and ask whether they come again."""
    event, hearing = await _noticed(world, notice)
    if event is None or not event.is_ahead(world.clock.now()):
        return None
    when = when_there(words, event)
    lines = [words.t("hearing-again", title=title_of(words, event), when=when, zone=event.zone)]
    if event.place:
        lines.append(words.t("agenda-card-place", place=event.place))
    lines += [*fact_lines(words, hearing.case), "", words.t("hearing-again-how")]
    details = Button(words.plain("hearing-sign-up-button"), EventTap(event=event.id))
    return Screen("\n".join(lines), [[details]])


async def _noticed(world: World, notice: Notice) -> tuple[Event | None, Hearing]:
    """Return what a notice is about; no event when its reader is not to hear of it any more."""
    number, reader = EventId(int(str(notice.params["event"]))), notice.params.get("person")
    async with world.storage.read() as view:
        hearing = await view.hearings.get(number)
        if reader and not await wants_to_hear(view, number, PersonId(int(str(reader)))):
            return None, hearing
        return await view.events.get(number), hearing


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    flow = ReportFlow()
    router.on_dialogue(flow)
    router.on_tap(HearingReportTap, flow.begin)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let questions to observers, and word to coordinators, be rendered here."""
    outgoing.on_notice(ASK, asked)
    outgoing.on_notice(TOLD, told, to=Role.COORDINATOR)
    outgoing.on_notice(AGAIN, again)
