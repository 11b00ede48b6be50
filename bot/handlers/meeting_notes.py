"""An attendee tells what was said, heading by heading: each word is kept at once, sealed."""

from zoneinfo import ZoneInfo

from bot.handlers.event_card import EventTap
from bot.handlers.meeting_notes_screens import NotesScreens, Telling
from bot.handlers.meeting_steps import (
    CHANGES,
    change_of,
    with_due,
    with_promise,
    with_quote,
    with_voice,
)
from bot.handlers.meeting_taps import NotesTap
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.event import Event
from core.model.identity import EventId, PersonId
from core.model.language import choose
from core.model.refusals import (
    NotAttended,
    NotFound,
    NotHeldYet,
    Outdated,
    PublishedAlready,
    Unusable,
)
from core.model.typed_date import read_date
from core.ports.world import World
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)
from core.usecases.events.ask_afterwards import wants_to_hear
from core.usecases.meetings.attended import ASK
from core.usecases.meetings.checked_notes import EditNotes
from core.usecases.meetings.write_notes import OwnNotes, finish_notes, open_notes, write_notes

NAME = "notes"
_STEPS = frozenset({"heading", "promise", "asks", "next", "end"})


class NotesFlow:
    """The dialogue `notes`: where somebody stands; what they tell lies in storage at once."""

    name = NAME

    async def begin(self, visit: Visit, tap: NotesTap) -> None:
        """Begin at the first heading, or go on where they stood."""
        visit.require_consent()
        event = EventId(tap.event)
        own = await open_notes(visit.world, visit.person.id, event)
        kept = await find_dialogue(visit.world, visit.person.id, NAME)
        if kept is not None and kept.state.get("event") == event:
            dialogue = await keep_dialogue(visit.world, visit.person.id, kept)
        else:
            first = f"heading.{_order(visit, own)[0]}"
            dialogue = await begin_dialogue(visit.world, visit.person.id, NAME, first, event=event)
        await self._show(visit, dialogue, own)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the dialogue stands."""
        own = await open_notes(visit.world, visit.person.id, Telling(dialogue).event)
        await self._show(visit, dialogue, own)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button."""
        telling = Telling(dialogue)
        if tap.action == "later":
            await self.cancel(visit, dialogue)
        elif tap.action == "done" and telling.step == "end":
            own = await finish_notes(visit.world, visit.person.id, telling.event, dialogue=NAME)
            await visit.show(_done(visit.words, own.event))
        elif tap.action == "go":
            await self._go(visit, telling, _step(visit, tap.value))
        elif tap.action in CHANGES:
            edit = change_of(telling, tap.action, tap.value, visit.world.content)
            step = telling.dialogue.step
            if tap.action in {"drop", "nodate"}:
                step = f"heading.{telling.heading}"
            await self._write(visit, telling.at(step), edit)
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take what was typed or said by voice; a meeting that is closed holds nobody."""
        try:
            await self._take(visit, dialogue)
        except (NotFound, NotAttended, NotHeldYet, PublishedAlready):
            await end_dialogue(visit.world, visit.person.id, NAME)
            raise

    async def _take(self, visit: Visit, dialogue: Dialogue) -> None:
        telling, message = Telling(dialogue), visit.message
        if telling.step not in {"heading", "promise", "due"}:
            raise Unusable(reason="buttons")
        if message is not None and message.voice and telling.step != "due":
            edit = with_voice(telling, message.voice.file_id)
            await self._write(visit, telling.at(f"heading.{telling.heading}"), edit)
            return
        if not visit.text:
            raise Unusable(reason="text")
        if telling.step == "heading":
            await self._write(visit, dialogue, with_quote(telling, visit.text, instead=False))
        elif telling.step == "promise":
            moved = telling.at(f"due.{telling.heading}")
            await self._write(visit, moved, with_promise(telling, visit.text))
        else:
            own = await open_notes(visit.world, visit.person.id, telling.event)
            today = visit.now.astimezone(ZoneInfo(own.event.zone)).date()
            due = read_date(visit.text, today=today, language=visit.person.language)
            moved = telling.at(f"heading.{telling.heading}")
            await self._write(visit, moved, with_due(telling, due))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Leave; what was told is kept, and can be gone on with until it is published."""
        await leave_draft(visit.world, visit.person.id, dialogue)
        words, event = visit.words, Telling(dialogue).event
        rows: list[Row] = [
            [Button(words.plain("meeting-tell-button"), NotesTap(event=event))],
            [Button(words.plain("meeting-back-button"), EventTap(event=event))],
        ]
        await visit.show(Screen(words.t("meeting-notes-left"), rows))

    async def _write(self, visit: Visit, dialogue: Dialogue, edit: EditNotes) -> None:
        event = Telling(dialogue).event
        own = await write_notes(visit.world, visit.person.id, event, edit, dialogue=dialogue)
        await self._show(visit, dialogue, own)

    async def _go(self, visit: Visit, telling: Telling, step: str) -> None:
        own = await open_notes(visit.world, visit.person.id, telling.event)
        kept = await keep_dialogue(visit.world, visit.person.id, telling.at(step))
        await self._show(visit, kept, own)

    async def _show(self, visit: Visit, dialogue: Dialogue, own: OwnNotes) -> None:
        order, content = _order(visit, own), visit.world.content
        screens = NotesScreens(visit.words, content, Telling(dialogue), order, own)
        await visit.show_step(dialogue, screens.screen())


def _order(visit: Visit, own: OwnNotes) -> list[int]:
    """Return the headings: one's own, then those with a question, then the opening ones."""
    guide = visit.world.content.guide
    ranked = sorted((each.key not in own.own, each.question is None, each.key) for each in guide)
    return [key for _, _, key in ranked]


def _step(visit: Visit, value: str) -> str:
    """Return a step that a button leads to.

    Raises:
        Outdated: there is none.
    """
    step, _, about = value.partition(".")
    known = about == "" or (
        about.isdecimal() and visit.world.content.heading(int(about[:3])) is not None
    )
    if step not in _STEPS or not known or (step in {"heading", "promise"}) != bool(about):
        raise Outdated
    return value


def _done(words: Words, event: Event) -> Screen:
    back = Button(words.plain("meeting-back-button"), EventTap(event=event.id))
    again = Button(words.plain("meeting-change-notes-button"), NotesTap(event=event.id))
    return Screen(words.t("meeting-notes-done"), [[again], [back]])


async def asked(world: World, words: Words, notice: Notice) -> Screen | None:
    """Ask an attendee what was said, as long as it is not published."""
    number = EventId(int(str(notice.params["event"])))
    reader = PersonId(int(str(notice.params["person"])))
    async with world.storage.read() as view:
        event = await view.events.get(number)
        heard = await wants_to_hear(view, number, reader)
        meeting = await view.meetings.get(number)
        who = None if meeting.candidate is None else await view.candidates.get(meeting.candidate)
    if event is None or not heard or meeting.published_at is not None:
        return None
    title = choose(event.versions, words.language)[1].title
    text = words.t("meeting-asked", title=title, name=who.name if who else "–")
    tell = Button(words.plain("meeting-tell-button"), NotesTap(event=number))
    return Screen(text, [[tell]])


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    flow = NotesFlow()
    router.on_dialogue(flow)
    router.on_tap(NotesTap, flow.begin)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let the question to attendees be rendered here."""
    outgoing.on_notice(ASK, asked)
