"""What a member answers to a question of a call: several messages, and what may be done with it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.identity import AnswerId, PersonId
from core.model.language import Language
from core.model.reference import CallKey
from core.model.report import Entry

ANSWER_LIMIT = 6000
"""Characters of one answer, all its messages together."""
MOST_PIECES = 30
"""Messages of one answer."""
OTHER_LANGUAGE = Language("und")
"""A language that is none of those on the buttons (ISO 639: undetermined)."""


class AnswerState(StrEnum):
    """Where an answer stands: draft → given, and back when it is changed beyond what fits."""

    DRAFT = "draft"  # being written; nobody else sees it
    GIVEN = "given"  # handed in: editors see it


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """One member's answer to one question.

    Attributes:
        code: random; what it is sealed to.
        person: None once they were forgotten.
        language: what it is written or spoken in, as the member says.
        may_name: editors see who wrote it, and may say so.
        may_quote: its words may be used as they are.
        pieces: its messages, in order.
    """

    id: AnswerId
    code: str
    call: CallKey
    question: int
    person: PersonId | None
    state: AnswerState
    language: Language
    may_name: bool
    may_quote: bool
    changed_at: datetime
    pieces: tuple[Entry, ...] = ()

    @property
    def length(self) -> int:
        """How many characters all its messages have."""
        return sum(len(piece.text) for piece in self.pieces)
