"""The heap of notes: nothing is lost between who lays down and who writes."""

from datetime import UTC, datetime

from core.model.identity import PersonId
from core.model.trace import Note
from core.ports.chat_notes import MOST_KEPT, ChatNotes

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def note(number: int) -> Note:
    return Note(PersonId(1), number, NOON, ours=True)


def test_notes_are_taken_once_in_their_order():
    """A message that is written down twice would be counted twice."""
    notes = ChatNotes()
    notes.put(note(1), note(2))
    notes.put(note(3))
    assert [each.message_id for each in notes.take()] == [1, 2, 3]
    assert list(notes.take()) == []


def test_what_could_not_be_written_comes_before_what_came_since():
    """Storage was away for a moment: the order in a chat stays as it was."""
    notes = ChatNotes()
    notes.put(note(1), note(2))
    taken = notes.take()
    notes.put(note(3))
    notes.give_back(taken)
    assert [each.message_id for each in notes.take()] == [1, 2, 3]


def test_the_heap_has_a_height():
    """A disk that is full for a day must not take the memory as well."""
    notes = ChatNotes()
    notes.put(*(note(number) for number in range(MOST_KEPT + 5)))
    assert len(notes.take()) == MOST_KEPT
