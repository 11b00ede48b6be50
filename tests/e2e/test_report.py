"""From a report to its case code, the queue, a question, the answer, and the end."""

import re

from core.model.language import Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e import pictures
from tests.e2e.flows import hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import CHANGED, FIRST, case_code, tell_what_happened

ANSWER = "It was on the tenth, at night."
QUESTION = "On which day <was> it?"


async def test_a_report_is_taken_up_asked_about_answered_and_closed(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """The third job of the product, with everything that a phone can send."""
    reporter = await Phone.new(sandbox, "member-1", language, username=f"reporter_{language}")
    reviewer = await Phone.new(sandbox, "staff-review", language)
    await onboard(reviewer)
    await hire(admin, reviewer, Role.REVIEWER)

    await tell_what_happened(reporter)
    await reviewer.person.mark()
    code = case_code(await reporter.tap("report-submit-button", "report-received"))
    word = await reviewer.sees("queue-news", also=code)
    for secret in (FIRST, CHANGED, "Tuesday", "station", "member-1", "reporter_"):
        assert secret not in word.text

    await reviewer.say("/queue", "queue-waiting")
    case = await reviewer.tap_label(code, "case-head")
    assert CHANGED in case.text
    assert "Last Tuesday" in case.text
    assert "50.8467" in case.text
    assert "member-1" not in case.text, "anonymous means anonymous"
    await _look_at_files(sandbox, reviewer)

    await reporter.person.mark()
    await reviewer.tap("case-take-button", "case-mine")
    await _is_bare_news(reporter)
    await reviewer.tap("case-ask-button", "case-ask")
    await reviewer.say(QUESTION, "case-ask-check")
    await reporter.person.mark()
    await reviewer.tap("case-ask-send-button", "case-status-asked")
    await _is_bare_news(reporter)

    asked = await reporter.tap("mycases-news-button", "mycases-explained-asked")
    assert QUESTION in asked.text
    await reporter.tap("mycases-answer-button", "mycases-tell-answer")
    await reviewer.person.mark()
    await reporter.say(ANSWER, "mycases-arrived")
    await reporter.tap("mycases-done-button", "mycases-added")
    word = await reviewer.sees("queue-update-answered", also=code)
    assert ANSWER not in word.text
    answered = await reviewer.tap("queue-open-button", "case-head")
    assert ANSWER in answered.text

    await reviewer.tap("case-close-button", "case-close")
    await reporter.person.mark()
    await reviewer.tap("case-close-resolved-button", "case-status-closed")
    await _is_bare_news(reporter)
    await reporter.tap("mycases-news-button", "mycases-closed-resolved")

    said = await reporter.texts(), await reviewer.texts()
    walked = running.count("clock_walked")
    await sandbox.advance(3 * 86_400)
    await running.logged("clock_walked", more_than=walked)
    assert (await reporter.texts(), await reviewer.texts()) == said, "a closed case falls silent"


async def _is_bare_news(reporter: Phone) -> None:
    """See that there is news and nothing else: the lock screen is public."""
    news = await reporter.sees("mycases-news")
    assert not re.search(r"\d", news.text)
    assert len(news.text) < 80


async def _look_at_files(sandbox: Sandbox, reviewer: Phone) -> None:
    """Open every file of the case and see that it is, byte for byte, what was sent."""
    assert reviewer.screen is not None
    case = reviewer.screen
    opened: list[bytes] = []
    for label in [label for label in case.labels if label.startswith("📎")]:
        await reviewer.person.tap(label, message_id=case.id)
        await reviewer.toasted("case-sending-toast")
    await reviewer.say("/help", "help-intro")  # answered after all that came before
    for message in await reviewer.person.messages():
        found = message.raw.get("document") or message.raw.get("voice")
        if message.from_bot and found:
            opened.append(await sandbox.download(found["file_id"]))
    sent = [pictures.VOICE, pictures.PHOTO, pictures.DOCUMENT, pictures.PHOTO, pictures.OTHER_PHOTO]
    assert sorted(opened) == sorted(sent)
    reviewer.screen = case
