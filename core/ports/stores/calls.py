"""What the core asks of storage about calls for input, and what is written for them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.model.call import CallExport, CallText
from core.model.call_answer import CallAnswer
from core.model.identity import AnswerId, EntryId, EventId, ExportId, PersonId
from core.model.language import Language
from core.model.reference import Call, CallKey
from core.model.report import Entry


class CallAnswers(Protocol):
    """What members answer; sealed under a data key of each answer's own."""

    async def start_answer(self, answer: CallAnswer) -> CallAnswer:
        """Write an empty answer down (its `id` is ignored), or return the one that is there."""
        ...

    async def answer_of(self, person: PersonId, call: CallKey, question: int) -> CallAnswer | None:
        """Return a person's answer to a question, with its pieces."""
        ...

    async def get_answer(self, answer: AnswerId) -> CallAnswer | None:
        """Return an answer with its pieces."""
        ...

    async def answers_of(self, person: PersonId, call: CallKey) -> Sequence[CallAnswer]:
        """Return a person's answers to a call without their pieces, by question."""
        ...

    async def answers_by(self, person: PersonId) -> Sequence[CallAnswer]:
        """Return all that a person answered to any call, with the pieces, the oldest first."""
        ...

    async def given(self, call: CallKey, question: int) -> Sequence[CallAnswer]:
        """Return the answers to a question that were handed in, without pieces, oldest first."""
        ...

    async def count_given(self, call: CallKey) -> Mapping[int, int]:
        """Return how many answers were handed in, by question; questions without any left out."""
        ...

    async def save_answer(self, answer: CallAnswer) -> None:
        """Overwrite what is said about an answer; its pieces stay."""
        ...

    async def data_key(self, answer: AnswerId) -> bytes | None:
        """Return the wrapped data key, for its sealed files; None once it is gone."""
        ...

    async def add_piece(self, answer: AnswerId, piece: Entry) -> EntryId | None:
        """Append a piece (its `id` is ignored); None when that message is in it already."""
        ...

    async def find_piece(self, person: PersonId, origin: str) -> tuple[AnswerId, Entry] | None:
        """Return the piece of a person's answer that came from a message."""
        ...

    async def replace_piece(self, answer: AnswerId, piece: Entry) -> None:
        """Overwrite a piece of an answer."""
        ...

    async def remove_piece(self, answer: AnswerId, piece: EntryId) -> None:
        """Delete a piece; one that is gone already is fine."""
        ...

    async def delete_answer(self, answer: AnswerId) -> None:
        """Delete an answer with its pieces and its key."""
        ...

    async def contributors(self, call: CallKey) -> Sequence[PersonId]:
        """Return whose answers to a call were handed in, each once."""
        ...

    async def leave(self, person: PersonId) -> Sequence[str]:
        """Forget somebody: delete their answers but what was submitted, which loses its author.

        Returns the keys of the deleted answers' sealed files, to be removed after the commit.
        """
        ...

    async def prune(self, calls: Collection[CallKey]) -> Sequence[str]:
        """Delete all answers and shared texts of calls; what was sent stays.

        Returns the keys of the answers' sealed files, to be removed after the commit.
        """
        ...


class Calls(CallAnswers, Protocol):
    """Calls for input."""

    async def kept(self) -> Mapping[CallKey, tuple[Call, int]]:
        """Return every record that staff put in or changed, with its revision."""
        ...

    async def put(
        self, call: Call, *, was_revision: int, by: PersonId | None, at: datetime
    ) -> bool:
        """Write a record down as the next revision; False when somebody else was quicker."""
        ...

    async def deadline_of(self, call: CallKey) -> EventId | None:
        """Return the newest event in the agenda that is the deadline of a call."""
        ...

    async def hold_deadlines(self) -> None:
        """Wait until no other program puts calls' deadlines in, and keep others out."""
        ...

    async def texts(self, call: CallKey) -> Sequence[CallText]:
        """Return the edited answers, by question and language; those left empty, too."""
        ...

    async def text(self, call: CallKey, question: int, language: Language) -> CallText | None:
        """Return one edited answer."""
        ...

    async def save_text(self, text: CallText) -> bool:
        """Write an edited answer as that revision; False when somebody else was quicker."""
        ...

    async def texts_by(self, person: PersonId) -> int:
        """Return how many edited answers a person was the last to change."""
        ...

    async def add_export(self, export: CallExport) -> ExportId:
        """Keep a submission's files (its `id` is ignored) instead of older ones not sent."""
        ...

    async def get_export(self, export: ExportId) -> CallExport | None:
        """Return a submission's files."""
        ...

    async def submit(self, export: CallExport, *, by: PersonId, at: datetime) -> bool:
        """Write down that these files were sent; False when the call was marked before."""
        ...

    async def submitted(self) -> Mapping[CallKey, datetime]:
        """Return the calls that were marked as sent, and when."""
        ...

    async def submission(self, call: CallKey) -> ExportId | None:
        """Return what was sent for a call."""
        ...
