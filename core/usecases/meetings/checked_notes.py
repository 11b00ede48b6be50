"""Notes checked against the question guide and the limits, whoever changed them."""

from collections.abc import Callable

from core.model.meeting import (
    COMMITMENT_LIMIT,
    MOST_VOICES,
    NOTHING_HEARD,
    QUOTE_LIMIT,
    HeadingNote,
    Notes,
)
from core.model.reference import Content
from core.model.refusals import Outdated, TooLong, Unusable
from core.model.typed_text import clean

EditNotes = Callable[[Notes], Notes]
"""Returns notes with one thing changed."""


def edited(notes: Notes, edit: EditNotes, content: Content) -> Notes:
    """Return the notes with one thing changed, and texts as they are kept.

    Raises:
        Outdated: there is no such heading or ask.
        TooLong: a text is.
        Unusable: a text is empty (reason `empty`), or there are too many voices (reason `voices`).
    """
    after = edit(notes)
    if any(content.ask(ask) is None for ask in after.asks):
        raise Outdated
    headings = {}
    for heading, note in after.headings.items():
        if content.heading(heading) is None:
            raise Outdated
        same = note == notes.headings.get(heading, NOTHING_HEARD)
        headings[heading] = note if same else _checked(note)
    return Notes(headings, after.asks, after.next_steps)


def _checked(note: HeadingNote) -> HeadingNote:
    if len(note.voices) > MOST_VOICES:
        raise Unusable(reason="voices")
    for text, limit in ((note.quote, QUOTE_LIMIT), (note.commitment, COMMITMENT_LIMIT)):
        if len(text) > limit:
            raise TooLong(limit=limit, length=len(text))
    return HeadingNote(
        stance=note.stance,
        quote=clean(note.quote, limit=QUOTE_LIMIT) if note.quote else "",
        commitment=clean(note.commitment, limit=COMMITMENT_LIMIT) if note.commitment else "",
        due=note.due if note.commitment else None,
        voices=note.voices,
    )
