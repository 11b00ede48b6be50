"""Every way in and every special kind of report, question by question, up to its reviewer."""

import asyncio

from core.model.language import Language
from core.model.question import AnswerKind, Question, QuestionSet
from core.model.report import Anonymity, Consent
from sandbox.client import Sandbox
from tests.e2e import pictures
from tests.e2e.flows import CONTENT
from tests.e2e.phone import Phone
from tests.e2e.reporting import case_code
from tests.e2e.reviewing import find_case, new_reviewer, read_all

KINDS = [each for each in CONTENT.question_sets if each.categories]
TEXT, VOICE_AT = "They said: <go> & do not come back", 3
"""What is written to most questions, and which one is answered by voice."""


async def test_one_message_is_enough_for_a_report(
    sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """Two taps to the first word, by voice as well, and one more to send it."""
    reviewer = await new_reviewer(sandbox, admin, language)
    reporter = await Phone.new(sandbox, "member-1", language)
    await reporter.say("/report", "report-safety")
    await reporter.tap("report-begin-button", "report-ways-in")
    await reporter.tap("report-quick-button", "report-what")
    await reporter.person.send_file("voice", pictures.VOICE, "voice.ogg")
    await reporter.sees("report-count-voice")
    code = case_code(await reporter.tap("report-send-now-button", "report-received"))
    case = await find_case(reviewer, code)
    assert CONTENT.category_groups[0].name[language] not in case.text


async def test_each_kind_of_report_asks_what_it_needs_and_shows_it_to_reviewers(
    sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """Whatever the kind, what was said to a question must stand beside that question."""
    reviewer = await new_reviewer(sandbox, admin, language)
    reporters = [await Phone.new(sandbox, "member-1", language) for _ in KINDS]
    codes = await asyncio.gather(
        *(
            _report(phone, kind, n)
            for n, (phone, kind) in enumerate(zip(reporters, KINDS, strict=True))
        )
    )
    for number, (kind, code) in enumerate(zip(KINDS, codes, strict=True)):
        case = await find_case(reviewer, code)
        category = CONTENT.category(kind.categories[-1])
        assert category is not None
        assert category.name[language] in case.text
        told = await read_all(reviewer, "case-told-button", "case-tab-told")
        for question in _in_words(CONTENT.questions_about(category.key)):
            assert question.label[language] in told
        assert told.count("☑️") == number % len(Consent)
        assert "member-1" not in case.text + told


async def _report(reporter: Phone, kind: QuestionSet, number: int) -> str:
    """Answer every question of a kind, each in its way; return the case code."""
    language = reporter.language
    await reporter.say("/report", "report-safety")
    await reporter.tap("report-begin-button", "report-ways-in")
    await reporter.tap_label(kind.name[language])
    category = CONTENT.category(kind.categories[-1])
    assert category is not None
    if len(kind.categories) > 1:
        await reporter.tap_label(category.name[language])
    asked = CONTENT.questions_about(category.key).questions
    for place, question in enumerate(asked):
        await reporter.sees("report-question", also=question.text[language])
        await _answer(reporter, question, by_voice=place == VOICE_AT)
    await _who(reporter, list(Anonymity)[number % len(Anonymity)])
    for consent in list(Consent)[: number % len(Consent)]:
        await reporter.tap(f"report-consent-{consent}", "report-consents")
    await reporter.tap("report-next-button", "report-summary")
    return case_code(await reporter.tap("report-submit-button", "report-received"))


async def _answer(reporter: Phone, question: Question, *, by_voice: bool) -> None:
    if question.kind is AnswerKind.URGENCY:
        await reporter.tap("report-urgency-soon-button")
    elif question.choices:
        await reporter.tap_label(question.choices[0].name[reporter.language])
    elif by_voice:
        await reporter.person.send_file("voice", pictures.VOICE, "voice.ogg")
        await reporter.sees("report-said-with")
        await reporter.tap("report-next-button")
    elif question.kind is AnswerKind.TOLD:
        await reporter.person.send(TEXT)
        await reporter.sees("report-question", also=question.text[reporter.language])
        await reporter.tap("report-next-button")
    else:
        await reporter.person.send(TEXT)


async def _who(reporter: Phone, who: Anonymity) -> None:
    """Say what staff may know, with a name where one is asked."""
    await reporter.sees("report-named")
    await reporter.tap(f"report-who-{who}-button")
    if who is Anonymity.PSEUDONYM:
        await reporter.sees("report-pseudonym")
        await reporter.say("Kestrel", "report-consents")
    elif who is Anonymity.NAMED:
        await reporter.sees("report-name")
        await reporter.say("A name", "report-contact")
        await reporter.tap("report-no-contact-button", "report-consents")
    else:
        await reporter.sees("report-consents")


def _in_words(asked: QuestionSet) -> list[Question]:
    """Return the questions that were answered in words or by a choice."""
    every = enumerate(asked.questions)
    words = [(n, each) for n, each in every if each.kind is AnswerKind.TEXT]
    return [each for n, each in words if each.choices or n != VOICE_AT]
