"""Where a report's dialogue can stand, and what comes before and after: pure, without a screen.

A step is a word; with a question it is `ask.` and its key. Whoever mends one thing from the
summary (`fixing` in the state) goes back there.
"""

from dataclasses import dataclass

from bot.handlers.at_step import AtStep
from core.model.question import AnswerKind, Question, QuestionSet
from core.model.reference import Content
from core.model.refusals import Outdated
from core.model.report import Report, Urgency
from core.usecases.reports.answer_question import answer_to, is_answer
from core.usecases.reports.start_draft import Draft

ASK = "ask"
QUESTION = "question"
"""In `Entry.passed_on`: the question that a message was sent to."""
URGENT = "urgent"
"""In the dialogue's state: how urgent it is was asked and answered."""
TELLING = frozenset({"tell"})
"""Steps at which whatever comes is what happened, beside the questions that ask for it."""
TYPED_NAMES = frozenset({"pseudonym", "name", "contact"})
_BEFORE = {
    "ways": "safety",
    "tell": "ways",
    "group": "ways",
    "kind": "ways",
    "category": "group",
    "pseudonym": "named",
    "name": "named",
    "contact": "named",
    "consents": "named",
    "answers": "summary",
    "summary": "consents",
}


@dataclass(frozen=True, slots=True)
class ReportStep(AtStep):
    """A report's dialogue, with the draft that it writes on.

    Attributes:
        draft: None before anything was said.
    """

    content: Content
    draft: Draft | None

    @property
    def report(self) -> Report | None:
        """The report as far as it was said."""
        return self.draft.report if self.draft else None

    @property
    def fixing(self) -> bool:
        """Whether one thing is mended from the summary."""
        return bool(self.dialogue.state.get("fixing"))

    @property
    def questions(self) -> QuestionSet:
        """The questions that this report gets."""
        return self.content.questions_about(self.report.category if self.report else "")

    @property
    def question(self) -> Question | None:
        """The question where the dialogue stands; None elsewhere, and for one that is gone."""
        if self.step != ASK:
            return None
        return next((q for q in self.questions.questions if q.key == self.about), None)

    @property
    def takes_many(self) -> bool:
        """Whether the step asks for messages and files, any number of them."""
        asked = self.question
        return self.step in TELLING or (asked is not None and asked.kind is AnswerKind.TOLD)

    @property
    def has_files(self) -> bool:
        """Whether a file has come already."""
        entries = self.draft.entries if self.draft else ()
        return any(each.entry.evidence is not None for each in entries)

    def asked(self, key: str) -> Question:
        """Return the question of a button.

        Raises:
            Outdated: it is not the one where the dialogue stands.
        """
        if self.question is None or self.question.key != key:
            raise Outdated
        return self.question

    def after(self) -> str:
        """Return the step that comes next."""
        if self.fixing:
            return "summary"
        if self.step == ASK:
            return self._beside(+1)
        return {"named": "consents", "pseudonym": "consents", "contact": "consents"}.get(
            self.step, "summary"
        )

    def before(self) -> str:
        """Return the step that Back leads to."""
        if self.step in TYPED_NAMES:
            return "named"
        if self.fixing:
            return "group" if self.step == "category" else "summary"
        if self.step == ASK:
            return self._beside(-1)
        if self.step == "list" or (self.step == "group" and self.draft and self.draft.entries):
            return "tell"
        if self.step == "named":
            return f"{ASK}.{self.questions.questions[-1].key}"
        return _BEFORE.get(self.step, "safety")

    def first_question(self, category: str) -> str:
        """Return the step of a category's first question: what happened only if nothing is told."""
        told = bool(self.draft and self.draft.entries)
        asked = self.content.questions_about(category).questions
        skips = told and len(asked) > 1 and asked[0].kind is AnswerKind.TOLD
        return f"{ASK}.{asked[1 if skips else 0].key}"

    def said_to(self, question: Question) -> int:
        """Return how many messages belong to a question, its answer in words not counted."""
        entries = self.draft.entries if self.draft else ()
        return sum(
            each.entry.passed_on.get(QUESTION) == question.key and not is_answer(each.entry)
            for each in entries
        )

    def is_answered(self, question: Question) -> bool:
        """Say whether anything was said to a question."""
        report = self.report
        if report is None:
            return False
        if question.kind is AnswerKind.URGENCY:
            urgent = report.urgency is not Urgency.NORMAL or bool(self.dialogue.state.get(URGENT))
            return urgent or self.said_to(question) > 0
        if self.questions.questions[0] is question:  # what happened: whatever was told
            entries = self.draft.entries if self.draft else ()
            return any(not is_answer(each.entry) for each in entries)
        country = question.kind is AnswerKind.WHERE and bool(report.country)
        return bool(answer_to(report, question)) or country or self.said_to(question) > 0

    def _beside(self, way: int) -> str:
        asked = self.questions.questions
        place = self.questions.place(self.about)
        if place is None:  # staff took the question away meanwhile
            return "summary"
        if place + way < 0:
            return "group"
        return f"{ASK}.{asked[place + way].key}" if place + way < len(asked) else "named"
