"""Answer a question of a draft in words: what was typed is kept as received, and as the answer.

A later answer to the same question takes the place of the earlier one while it is a draft: what
somebody took back before sending it is nobody's to read.
"""

from dataclasses import replace

from core.model.dialogue import Dialogue
from core.model.identity import PersonId, ReportId
from core.model.question import AnswerKind, Question
from core.model.receipt import ANSWERS
from core.model.report import ANSWER_LIMIT, Entry, EntryKind, Report
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.add_piece import Piece, append_piece
from core.usecases.reports.move_report import save_report
from core.usecases.reports.owned import latest_entries
from core.usecases.reports.start_draft import Draft, ensure_draft

DETAIL_LIMIT = 500
"""Characters of when and where; longer ones are kept as messages that belong to the question."""
_LIMITS = {
    AnswerKind.TEXT: ANSWER_LIMIT,
    AnswerKind.WHEN: DETAIL_LIMIT,
    AnswerKind.WHERE: DETAIL_LIMIT,
}


def answerable(question: Question, text: str) -> bool:
    """Say whether a text can be the answer to a question, and not only belong to it."""
    return len(text) <= _LIMITS.get(question.kind, 0)


async def answer_question(
    world: World, person: PersonId, question: Question, piece: Piece, dialogue: Dialogue
) -> Draft:
    """Write an answer down in the person's draft, with where the dialogue stands now.

    Args:
        world: to act in.
        person: who writes.
        question: of the draft's set.
        piece: a text, or a location for a WHERE, that is `answerable`.
        dialogue: moved on.
    """
    async with world.storage.begin() as tx:
        was = await ensure_draft(tx, world, person)
        await take_back(tx, was.id, question.key)
        passed_on = {**piece.passed_on, ANSWERS: question.key}
        await append_piece(tx, world, person, was, replace(piece, passed_on=passed_on))
        report = await save_report(tx, world, was, answered(was, question, piece.text))
        await tx.dialogues.save(person, replace(dialogue, updated_at=world.clock.now()))
        return Draft(report, await latest_entries(tx, report.id))


async def take_back(tx: Transaction, report: ReportId, question: str) -> None:
    """Remove from a draft the messages that were the answer to a question."""
    for entry in await tx.reports.entries(report):
        if entry.passed_on.get(ANSWERS) == question:
            await tx.reports.remove_entry(report, entry.id)


def with_answer(world: World, report: Report, entry: Entry, text: str) -> Report:
    """Return the report with an answer changed, if the message *entry* was one: now it is *text*.

    One that was given anew since by another message stays as it is.
    """
    question = world.content.question(entry.passed_on.get(ANSWERS, ""))
    if question is None or answer_to(report, question) != entry.text:
        return report
    return answered(report, question, text) if answerable(question, text) else report


def answer_to(report: Report, question: Question) -> str:
    """Return what was answered to a question in words, or the key of a choice; empty: nothing."""
    if question.kind is AnswerKind.WHEN:
        return report.when_text
    if question.kind is AnswerKind.WHERE:
        return report.where_text
    return report.answers.get(question.key, "")


def answered(report: Report, question: Question, text: str) -> Report:
    """Return the report with an answer; the empty one takes it back."""
    if question.kind is AnswerKind.WHEN:
        return replace(report, when_text=text)
    if question.kind is AnswerKind.WHERE:
        return replace(report, where_text=text)
    others = {key: answer for key, answer in report.answers.items() if key != question.key}
    return replace(report, answers={**others, question.key: text} if text else others)


def has_answers(report: Report) -> bool:
    """Say whether anything was said to a question."""
    return bool(report.answers or report.when_text or report.where_text)


def is_answer(entry: Entry) -> bool:
    """Say whether an entry's text stands in the report itself as well, as an answer."""
    return entry.kind in {EntryKind.TEXT, EntryKind.LOCATION} and ANSWERS in entry.passed_on
