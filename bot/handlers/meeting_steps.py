"""What buttons and typed texts change in notes: the same for attendees and coordinators."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.handlers.meeting_notes_screens import Telling
from core.model.candidate import NextStep, Stance
from core.model.meeting import HeadingNote, Notes
from core.model.reference import Content
from core.model.refusals import Outdated
from core.usecases.meetings.checked_notes import EditNotes

NoteChange = Callable[[HeadingNote], HeadingNote]
"""Returns what was heard on a heading with one thing changed."""

CHANGES = frozenset({"stance", "clear", "drop", "nodate", "ask", "unask", "step", "unstep"})
"""Actions of buttons that change something."""


def change_of(telling: Telling, action: str, value: str, content: Content) -> EditNotes:
    """Return what a button changes.

    Raises:
        Outdated: the step has no such button.
    """
    if action in {"ask", "unask"}:
        ask = next((each.key for each in content.asks if str(each.number) == value), None)
        if ask is None or telling.step != "asks":
            raise Outdated
        return lambda notes: notes.with_ask(ask, supported=action == "ask")
    if action in {"step", "unstep"}:
        if telling.step != "next" or value not in set(NextStep):
            raise Outdated
        return lambda notes: notes.with_step(NextStep(value), wanted=action == "step")
    steps = {"stance": "heading", "clear": "heading", "drop": "promise", "nodate": "due"}
    if telling.step != steps.get(action) or (action == "stance" and value not in set(Stance)):
        raise Outdated
    if action == "stance":
        return on_heading(telling, lambda note: replace(note, stance=Stance(value)))
    if action == "clear":
        return on_heading(telling, lambda note: replace(note, quote="", voices=()))
    if action == "drop":
        return on_heading(telling, lambda note: replace(note, commitment="", due=None))
    return on_heading(telling, lambda note: replace(note, due=None))


def with_quote(telling: Telling, typed: str, *, instead: bool) -> EditNotes:
    """Return the change that adds to the quote on a heading, or puts another one instead."""

    def change(note: HeadingNote) -> HeadingNote:
        both = typed if instead or not note.quote else f"{note.quote}\n{typed}"
        return replace(note, quote=both)

    return on_heading(telling, change)


def with_promise(telling: Telling, typed: str) -> EditNotes:
    """Return the change that puts another commitment on a heading."""
    return on_heading(telling, lambda note: replace(note, commitment=typed))


def with_due(telling: Telling, due: date) -> EditNotes:
    """Return the change that says by when."""
    return on_heading(telling, lambda note: replace(note, due=due))


def with_voice(telling: Telling, file: str) -> EditNotes:
    """Return the change that adds a voice note to a heading."""
    return on_heading(telling, lambda note: replace(note, voices=(*note.voices, file)))


def on_heading(telling: Telling, change: NoteChange) -> EditNotes:
    """Return the change of notes that changes what stands on the step's heading."""
    heading = telling.heading

    def edit(notes: Notes) -> Notes:
        return notes.with_heading(heading, change(notes.on(heading)))

    return edit
