"""The screens on which an attendee tells what was said, heading by heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.handlers.at_step import AtStep
from bot.handlers.candidate_list_screens import stance_key
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.candidate import NextStep, Stance
from core.model.dialogue import Dialogue
from core.model.identity import EventId
from core.model.language import choose
from core.model.meeting import COMMITMENT_LIMIT, QUOTE_LIMIT, HeadingNote, Notes
from core.model.reference import Content
from core.model.refusals import Outdated
from core.usecases.meetings.write_notes import OwnNotes
from locales.dates import formatted
from locales.shortened import shortened

QUOTE_SHOWN = 700
"""Characters of a text that are shown back; all of it is kept."""


@dataclass(frozen=True, slots=True)
class Telling(AtStep):
    """A dialogue about a meeting with its state read."""

    @property
    def event(self) -> EventId:
        """The meeting."""
        number = self.dialogue.state.get("event")
        return EventId(number if isinstance(number, int) else 0)

    @property
    def seen(self) -> str:
        """The mark of what the coordinator is looking at; empty in an attendee's own notes."""
        return str(self.dialogue.state.get("seen") or "")

    @property
    def heading(self) -> int:
        """The heading that the step is about.

        Raises:
            Outdated: it is about none.
        """
        if not self.about.isdecimal():
            raise Outdated
        return int(self.about)

    def at(self, step: str) -> Dialogue:
        """Return the dialogue at another step."""
        return self.dialogue.at(step)


@dataclass(frozen=True, slots=True)
class AboutMeeting:
    """What attendees' and coordinators' screens have in common.

    Attributes:
        order: the headings in the order in which they are gone through.
    """

    words: Words
    content: Content
    telling: Telling
    order: Sequence[int]

    last: ClassVar[str] = "end"

    def near(self, by: int) -> str | None:
        """Return the step before (-1) or after (1) the one of a heading; None before the first."""
        at = self.order.index(self.telling.heading) + by
        if at < 0:
            return None
        return f"heading.{self.order[at]}" if at < len(self.order) else "asks"

    def stance_rows(self, chosen: Stance | None) -> list[Row]:
        """Return the five stances, the chosen one marked."""
        buttons = []
        for stance in Stance:
            label = self.words.plain(stance_key(stance))
            mark = "✅ " if stance is chosen else ""
            buttons.append(Button(f"{mark}{label}", self.tap("stance", stance.value)))
        return grid(buttons, columns=2)

    def asks(self, notes: Notes) -> Screen:
        """Show all asks; each button says what it makes true."""
        words = self.words
        lines = [words.t("meeting-asks"), ""]
        buttons = []
        for ask in self.content.asks:
            on = ask.key in notes.asks
            mark = "✅" if on else "▫️"
            lines.append(
                words.t(
                    "meeting-heading-line", mark=mark, number=ask.number, title=words.of(ask.title)
                )
            )
            action = "unask" if on else "ask"
            buttons.append(Button(f"{mark} {ask.number}", self.tap(action, str(ask.number))))
        back = self.button("meeting-step-back-button", "go", f"heading.{self.order[-1]}")
        ways = [back, self.button("meeting-onward-button", "go", "next")]
        return Screen("\n".join(lines), [*grid(buttons, columns=4), ways, self.out()])

    def next_steps(self, notes: Notes) -> Screen:
        """Show what can follow; each button says what it makes true."""
        rows: list[Row] = []
        for step in NextStep:
            on = step in notes.next_steps
            label = self.words.plain(f"meeting-next-{step}")
            tap = self.tap("unstep" if on else "step", step.value)
            rows.append([Button(f"{'✅' if on else '▫️'} {label}", tap)])
        back = self.button("meeting-step-back-button", "go", "asks")
        ways = [back, self.button("meeting-onward-button", "go", self.last)]
        return Screen(self.words.t("meeting-next"), [*rows, ways, self.out()])

    def ask_promise(self, note: HeadingNote) -> Screen:
        """Ask what was promised."""
        lines = [self.words.t("meeting-promise", limit=COMMITMENT_LIMIT)]
        rows: list[Row] = []
        if note.commitment:
            lines += ["", self.promised(note)]
            rows.append([self.button("meeting-drop-promise-button", "drop")])
        return Screen("\n".join(lines), [*rows, [self.back_to_heading()]])

    def ask_due(self, note: HeadingNote) -> Screen:
        """Ask by when."""
        lines = [self.words.t("meeting-due"), "", self.promised(note)]
        rows: list[Row] = [[self.button("meeting-no-date-button", "nodate")]]
        return Screen("\n".join(lines), [*rows, [self.back_to_heading()]])

    def promised(self, note: HeadingNote, room: int = QUOTE_SHOWN) -> str:
        """Return as much of a commitment as fits into *room* characters, as HTML."""
        words = self.words
        due = formatted(note.due, words.language, "date") if note.due else ""
        return words.t(
            "meeting-promised",
            text=shortened(note.commitment, room),
            due=due or words.plain("candidate-no-date"),
        )

    def back_to_heading(self) -> Button:
        """Return the way back from a question about a heading."""
        step = f"heading.{self.telling.heading}"
        return self.button("meeting-step-back-button", "go", step)

    def out(self) -> Row:
        """Return the way out: what was said is kept."""
        return [self.button("meeting-later-button", "later")]

    def button(self, key: str, action: str, value: str = "") -> Button:
        """Return a button with a text of the catalogue."""
        return Button(self.words.plain(key), self.tap(action, value))

    def tap(self, action: str, value: str = "") -> DialogueTap:
        """Return a tap of the dialogue."""
        dialogue = self.telling.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)


@dataclass(frozen=True, slots=True)
class NotesScreens(AboutMeeting):
    """Draws the steps of an attendee who tells."""

    own: OwnNotes

    def screen(self) -> Screen:
        """Return the screen of the step where the dialogue stands."""
        telling, notes = self.telling, self.own.notes
        match telling.step:
            case "heading":
                return self._heading(notes.on(telling.heading))
            case "promise":
                return self.ask_promise(notes.on(telling.heading))
            case "due":
                return self.ask_due(notes.on(telling.heading))
            case "asks":
                return self.asks(notes)
            case "next":
                return self.next_steps(notes)
            case _:
                return self._end(notes)

    def _heading(self, note: HeadingNote) -> Screen:
        words, number = self.words, self.telling.heading
        heading = self.content.heading(number)
        if heading is None:
            raise Outdated
        name = self.own.candidate.name if self.own.candidate else ""
        lines = [
            words.t(
                "meeting-notes-head",
                number=number,
                title=words.of(heading.title),
                place=self.order.index(number) + 1,
                total=len(self.order),
                own=int(number in self.own.own),
            )
        ]
        if heading.question is not None:
            lines.append(words.t("meeting-notes-question", question=words.of(heading.question)))
        lines += ["", words.t("meeting-notes-how", name=name or "–", limit=QUOTE_LIMIT)]
        if note.quote:
            lines += ["", words.t("meeting-notes-quote", quote=shortened(note.quote, QUOTE_SHOWN))]
        if note.voices:
            lines.append(words.t("meeting-notes-voices", count=len(note.voices)))
        if note.commitment:
            lines.append(self.promised(note))
        return Screen("\n".join(lines), self._heading_rows(note))

    def _heading_rows(self, note: HeadingNote) -> list[Row]:
        promise = self.button("meeting-promise-button", "go", f"promise.{self.telling.heading}")
        telling = [promise]
        if note.quote or note.voices:
            telling.append(self.button("meeting-clear-button", "clear"))
        before, after = self.near(-1), self.near(1)
        ways = [self.button("meeting-onward-button", "go", after or "asks")]
        if before is not None:
            ways.insert(0, self.button("meeting-step-back-button", "go", before))
        end = self.button("meeting-to-end-button", "go", "end")
        return [*self.stance_rows(note.stance), telling, ways, [end, *self.out()]]

    def _end(self, notes: Notes) -> Screen:
        words = self.words
        title = choose(self.own.event.versions, words.language)[1].title
        promises = sum(bool(note.commitment) for note in notes.headings.values())
        text = words.t(
            "meeting-notes-end",
            title=title,
            headings=len(notes.headings),
            promises=promises,
            asks=len(notes.asks),
            steps=len(notes.next_steps),
        )
        back = self.button("meeting-step-back-button", "go", "next")
        first = self.button("meeting-again-button", "go", f"heading.{self.order[0]}")
        sure = self.button("meeting-send-notes-button", "done")
        return Screen(text, [[sure], [back, first], self.out()])
