"""Questions that need not be typed: those that come with the program, and a reviewer's own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from core.model.case_review import QUESTION_LIMIT, SAVED_QUESTIONS, OwnQuestion
from core.model.identity import PersonId, ReportId
from core.model.language import Language, choose
from core.model.reference import SavedQuestion
from core.model.refusals import Outdated, TooManyQuestions
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.world import World
from core.usecases.reports.open_report import reviewable
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class Askable:
    """What a reviewer can ask without typing it.

    Attributes:
        ready: questions that come with the program.
        own: the reviewer's own, in the language in which they were typed.
        language: which one the reporter read when they sent it; None: not known.
    """

    ready: Sequence[SavedQuestion]
    own: Sequence[OwnQuestion]
    language: Language | None

    def for_reporter(self, question: SavedQuestion, reviewer: Language) -> str:
        """Return the version that the reporter reads, or else the reviewer's."""
        return choose(question.texts, self.language or reviewer)[1]

    def about(self, needs: Collection[str]) -> Sequence[int]:
        """Return which of the ready ones (places from 0) ask for any of that."""
        return [n for n, each in enumerate(self.ready) if not each.about.isdisjoint(needs)]


async def list_askable(world: World, reviewer: PersonId, report: ReportId) -> Askable:
    """Return what can be asked about a case without typing.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    async with world.storage.read() as view:
        found = await reviewable(view, reviewer, report)
        own = await view.reviews.questions(reviewer)
        return Askable(world.content.saved_questions, own, found.language)


async def save_question(world: World, reviewer: PersonId, text: str) -> None:
    """Save a question for oneself; the same one twice is one.

    Raises:
        NotAllowed: the person is no reviewer.
        Unusable, TooLong: it cannot be used.
        TooManyQuestions: there are `SAVED_QUESTIONS` already.
    """
    question = clean(text, limit=QUESTION_LIMIT)
    async with world.storage.begin() as tx:
        await require_role(tx, reviewer, Role.REVIEWER)
        own = await tx.reviews.questions(reviewer)
        if any(each.text == question for each in own):
            return
        if len(own) >= SAVED_QUESTIONS:
            raise TooManyQuestions(limit=SAVED_QUESTIONS)
        await tx.reviews.save_question(reviewer, question)


async def drop_question(world: World, reviewer: PersonId, text: str) -> None:
    """Delete one of one's own questions, by its text.

    Raises:
        NotAllowed: the person is no reviewer.
        Outdated: there is none such (any more).
    """
    async with world.storage.begin() as tx:
        await require_role(tx, reviewer, Role.REVIEWER)
        found = [each for each in await tx.reviews.questions(reviewer) if each.text == text]
        if not found:
            raise Outdated
        for each in found:
            await tx.reviews.drop_question(reviewer, each.id)
