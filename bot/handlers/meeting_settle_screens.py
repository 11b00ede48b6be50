"""The screens on which a coordinator settles what attendees wrote."""

from dataclasses import dataclass
from typing import ClassVar

from bot.handlers.candidate_list_screens import stance_key
from bot.handlers.candidate_taps import PickCandidateTap
from bot.handlers.event_taps import PlannedTap
from bot.handlers.meeting_notes_screens import QUOTE_SHOWN, AboutMeeting
from bot.handlers.meeting_taps import VoiceTap
from bot.screen import Button, Row, Screen, grid
from bot.words import Words
from core.model.language import choose
from core.model.meeting import HeadingNote
from core.model.refusals import Outdated
from core.usecases.meetings.settle_meeting import SettlingView
from locales.shortened import shortened

_HEARD_BUDGET, _MOST_HEARD, _SETTLED_SHOWN = 1800, 8, 500
"""So many characters of what was heard on a heading, and of what is settled, fit on its screen."""
_VOICES_SHOWN, _VOICES_A_ROW = 10, 5


@dataclass(frozen=True, slots=True)
class SettleScreens(AboutMeeting):
    """Draws the steps of a coordinator who settles."""

    view: SettlingView

    last: ClassVar[str] = "check"

    def screen(self) -> Screen:
        """Return the screen of the step where the dialogue stands."""
        telling, notes = self.telling, self.view.settled
        match telling.step:
            case "heading":
                return self._heading(notes.on(telling.heading))
            case "quote":
                return self._quote(notes.on(telling.heading))
            case "promise":
                return self.ask_promise(notes.on(telling.heading))
            case "due":
                return self.ask_due(notes.on(telling.heading))
            case "asks":
                return self.asks(notes)
            case "next":
                return self.next_steps(notes)
            case _:
                return self._check()

    def out(self) -> Row:
        """Return the way out: what is settled so far is kept."""
        return [self.button("meeting-leave-button", "later")]

    def _heading(self, note: HeadingNote) -> Screen:
        words, number = self.words, self.telling.heading
        heading = self.content.heading(number)
        if heading is None:
            raise Outdated
        heard = self._heard()
        lines = [
            words.t(
                "meeting-settle-head",
                number=number,
                title=words.of(heading.title),
                count=len(heard),
            ),
            "",
        ]
        room = _HEARD_BUDGET // min(max(1, len(heard)), _MOST_HEARD) // 2
        lines += [self._one(each, said, room) for each, said in heard[:_MOST_HEARD]]
        lines += ["", words.t("meeting-settled"), self._settled(note)]
        return Screen("\n".join(lines), self._heading_rows(note, heard))

    def _heard(self) -> list[tuple[int, HeadingNote]]:
        """Return each attendee's place with what they heard on this heading."""
        noted = (
            (at, notes.on(self.telling.heading)) for at, notes in enumerate(self.view.heard, 1)
        )
        return [(at, note) for at, note in noted if not note.is_empty]

    def _one(self, place: int, note: HeadingNote, room: int) -> str:
        words = self.words
        stance = self._stance(note)
        line = words.t(
            "meeting-heard",
            place=place,
            stance=stance,
            quote=shortened(note.quote, room),
            quoted=int(bool(note.quote)),
            voices=len(note.voices),
        )
        return f"{line}\n{self.promised(note, room)}" if note.commitment else line

    def _settled(self, note: HeadingNote) -> str:
        words = self.words
        if note.is_empty:
            return words.t("meeting-nothing-settled")
        stance = self._stance(note)
        line = words.t(
            "meeting-settled-line",
            stance=stance,
            quote=shortened(note.quote, _SETTLED_SHOWN),
            quoted=int(bool(note.quote)),
        )
        return f"{line}\n{self.promised(note)}" if note.commitment else line

    def _stance(self, note: HeadingNote) -> str:
        key = stance_key(note.stance) if note.stance else "meeting-no-stance"
        return self.words.plain(key)

    def _heading_rows(self, note: HeadingNote, heard: list[tuple[int, HeadingNote]]) -> list[Row]:
        words, number = self.words, self.telling.heading
        rows = grid([button for row in self.stance_rows(note.stance) for button in row], columns=3)
        use = [
            Button(words.plain("meeting-use-button", place=place), self.tap("use", str(place)))
            for place, said in heard[:_MOST_HEARD]
            if said.stance or said.quote or said.commitment
        ]
        rows += grid(use, columns=4)
        spoken = [place for place, said in heard for _ in said.voices]
        voices = [
            Button(f"▶️ {place}", VoiceTap(event=self.telling.event, heading=number, number=at))
            for at, place in enumerate(spoken[:_VOICES_SHOWN])
        ]
        rows += grid(voices, columns=_VOICES_A_ROW)
        write = [
            self.button("meeting-quote-button", "go", f"quote.{number}"),
            self.button("meeting-promise-button", "go", f"promise.{number}"),
        ]
        if not note.is_empty:
            write.append(self.button("meeting-nothing-button", "nothing"))
        before, after = self.near(-1), self.near(1)
        ways = [self.button("meeting-onward-button", "go", after or "asks")]
        if before is not None:
            ways.insert(0, self.button("meeting-step-back-button", "go", before))
        end = self.button("meeting-to-end-button", "go", "check")
        return [*rows, write, ways, [end, *self.out()]]

    def _quote(self, note: HeadingNote) -> Screen:
        lines = [self.words.t("meeting-write-quote")]
        rows: list[Row] = []
        if note.quote:
            lines += [
                "",
                self.words.t("meeting-notes-quote", quote=shortened(note.quote, QUOTE_SHOWN)),
            ]
            rows.append([self.button("meeting-clear-button", "noquote")])
        return Screen("\n".join(lines), [*rows, [self.back_to_heading()]])

    def _check(self) -> Screen:
        """Show what would be published."""
        words, view = self.words, self.view
        title = choose(view.event.versions, words.language)[1].title
        lines = [
            words.t(
                "meeting-check", title=title, name=view.candidate.name if view.candidate else "–"
            )
        ]
        for heading, note in sorted(view.settled.headings.items()):
            lines.append(
                words.t(
                    "meeting-check-line",
                    number=heading,
                    stance=self._stance(note),
                    quoted=int(bool(note.quote)),
                    promised=int(bool(note.commitment)),
                )
            )
        lines += ["", self._counts(words), "", words.t("meeting-check-who")]
        rows: list[Row] = []
        if view.candidate is None:
            pick = PickCandidateTap(event=view.event.id)
            rows.append([Button(words.plain("meeting-pick-button"), pick)])
        else:
            key = "meeting-publish-button"
            if view.meeting.published_at is not None:
                key = "meeting-publish-again-button"
            rows.append([self.button(key, "publish")])
        back = self.button("meeting-step-back-button", "go", "next")
        first = self.button("meeting-again-button", "go", f"heading.{self.order[0]}")
        planned = Button(words.plain("meeting-event-button"), PlannedTap(event=view.event.id))
        return Screen("\n".join(lines), [*rows, [back, first], [planned, *self.out()]])

    def _counts(self, words: Words) -> str:
        settled = self.view.settled
        notes = settled.headings.values()
        steps = [words.plain(f"meeting-next-{step}") for step in sorted(settled.next_steps)]
        return words.t(
            "meeting-check-counts",
            asks=len(settled.asks),
            dated=sum(note.due is not None for note in notes),
            steps=", ".join(steps) or "–",
        )
