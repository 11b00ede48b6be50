"""From a report to its case code, the queue, a question, the answer, and the end."""

import re

import pytest

from core.model.language import LANGUAGES, Language
from sandbox.client import Message, Sandbox
from tests.e2e import pictures
from tests.e2e.agenda import DAY, HOUR, until
from tests.e2e.flows import CONTENT
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import CHANGED, FIRST, case_code, tell_what_happened
from tests.e2e.reviewing import new_reviewer, open_files, read_all
from tests.e2e.words import says

ANSWER = "It was on the tenth, at night."
SAVED = CONTENT.saved_questions[1].texts


@pytest.fixture
def reads(language: Language) -> Language:
    """The reviewer's language: never the reporter's."""
    return LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]


async def test_a_report_is_taken_up_asked_about_answered_and_closed(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language, reads: Language
) -> None:
    """The third job of the product, between two people who have no language in common."""
    reporter = await Phone.new(sandbox, "member-1", language, username=f"reporter_{language}")
    reviewer = await new_reviewer(sandbox, admin, reads)

    await tell_what_happened(reporter)
    await reviewer.person.mark()
    code = case_code(await reporter.tap("report-submit-button", "report-received"))
    word = await reviewer.sees("queue-news", also=code)
    for secret in (FIRST, CHANGED, "Tuesday", "station", "member-1", "reporter_"):
        assert secret not in word.text

    await reviewer.say("/queue", "queue-head")
    await _is_all_there(sandbox, reviewer, await reviewer.tap_label(code, "case-head"))

    await reporter.person.mark()
    await reviewer.tap("case-take-button", "case-mine")
    await _is_bare_news(reporter)
    await _ask(reviewer, language)
    await _is_bare_news(reporter)

    asked = await reporter.tap("mycases-news-button", "mycases-explained-waiting")
    assert SAVED[language] in asked.text
    await reporter.tap("mycases-answer-button", "mycases-tell-answer")
    await reviewer.person.mark()
    await reporter.say(ANSWER, "mycases-arrived")
    await reporter.tap("mycases-done-button", "mycases-added")
    word = await reviewer.sees("queue-update-answered", also=code)
    assert ANSWER not in word.text
    await reviewer.tap("queue-open-button", "case-head")
    assert ANSWER in await read_all(reviewer, "case-messages-button", "case-tab-messages")

    await reviewer.tap("case-close-button", "case-close")
    await reporter.person.mark()
    await reviewer.tap("case-close-resolved-button", "case-status-closed")
    await until(sandbox, running, await sandbox.clock() + 2 * HOUR)  # what may yet be undone waits
    await _is_bare_news(reporter)
    await reporter.tap("mycases-news-button", "mycases-closed-resolved")

    said = await reporter.texts(), await reviewer.texts()
    await until(sandbox, running, await sandbox.clock() + 3 * DAY)
    for phone, before in zip((reporter, reviewer), said, strict=True):
        new = [text for text in await phone.texts() if text not in before]
        # What is protected fades meanwhile; where Telegram deletes no more, its text is taken out.
        new = [text for text in new if not says(text, "trace-emptied", phone.language)]
        assert new == [], "a closed case falls silent"


async def _is_bare_news(reporter: Phone) -> None:
    """See that there is news and nothing else: the lock screen is public."""
    news = await reporter.sees("mycases-news")
    assert not re.search(r"\d", news.text)
    assert len(news.text) < 80


async def _is_all_there(sandbox: Sandbox, reviewer: Phone, case: Message) -> None:
    """See everything that was told, and every file byte for byte; not who it was."""
    assert CHANGED in case.text
    assert "Last Tuesday" in case.text
    said = await read_all(reviewer, "case-messages-button", "case-tab-messages")
    assert "50.8467" in said
    assert "member-1" not in case.text + said, "anonymous means anonymous"
    await reviewer.tap("case-messages-button", "case-tab-messages")
    sent = [pictures.VOICE, pictures.PHOTO, pictures.DOCUMENT, pictures.PHOTO, pictures.OTHER_PHOTO]
    assert sorted(await open_files(sandbox, reviewer)) == sorted(sent)
    await reviewer.tap("case-back-button", "case-head")


async def _ask(reviewer: Phone, language: Language) -> None:
    """Pick a question that is kept in every language, and read what goes out and what it means."""
    await reviewer.tap("case-ask-button", "case-ask")
    await reviewer.tap("case-ask-pick-button", "case-ask-pick")
    await reviewer.tap_label("2", "case-ask-check")
    assert reviewer.screen is not None
    assert SAVED[language] in reviewer.screen.text
    assert SAVED[reviewer.language] in reviewer.screen.text
    await reviewer.tap("case-ask-send-button", "case-status-waiting")
