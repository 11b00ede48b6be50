"""Cases that their reporter takes back, or leaves behind when they want to be forgotten."""

import re

from core.model.language import ENGLISH, Language
from sandbox.client import Sandbox
from tests.e2e import pictures
from tests.e2e.flows import onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import begin_report, case_code
from tests.e2e.reviewing import evidence_on_disk, find_case, new_reviewer

FIRST = "They took the files of our office."


async def test_what_was_taken_back_is_gone_for_reviewers_and_from_the_disk(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """Whoever takes a report back must be able to rely on it, also where it was being read."""
    reviewer = await new_reviewer(sandbox, admin, language)
    reporter, before = await Phone.new(sandbox, "member-1", language), evidence_on_disk(running)
    code = await _report(reporter)
    assert evidence_on_disk(running) == before + 1
    await find_case(reviewer, code)
    await reporter.person.mark()
    taken = await reviewer.tap("case-take-button", "case-mine")
    await reporter.sees("mycases-news")
    await reporter.tap("mycases-news-button", "mycases-explained-in_review")

    await reviewer.person.mark()
    await reporter.tap("owncase-agreed-button", "owncase-consents")
    await reporter.press(lambda label: label.startswith("▫️"), "owncase-consents", "a consent")
    await reporter.press(lambda label: label.startswith("☑️"), "owncase-consents", "given")
    await reviewer.sees("queue-update-consents", also=code)
    await reporter.tap("owncase-back-button", "mycases-case")

    await reporter.tap("mycases-withdraw-button", "mycases-withdraw")
    await reviewer.person.mark()
    await reporter.tap("mycases-withdraw-confirm-button", "mycases-withdrawn")
    await reviewer.sees("queue-update-withdrawn", also=code)
    assert evidence_on_disk(running) == before
    await find_case(reviewer, code)
    await reviewer.sees("case-destroyed")
    await sandbox.advance(31 * 60)  # what was open to be read goes by then
    await reviewer.person.wait_until_deleted(taken, timeout=60)
    assert FIRST not in str(await reviewer.texts())
    await reporter.say("/mycases", "mycases-list")
    assert code not in str(reporter.screen)


async def test_who_wants_to_be_forgotten_says_what_becomes_of_each_open_case(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """One case goes with them; the other goes on without them, and opens with its passphrase."""
    reviewer = await new_reviewer(sandbox, admin, ENGLISH, language)
    reporter, before = await Phone.new(sandbox, "member-1", language), evidence_on_disk(running)
    await onboard(reporter)
    left = await _report(reporter)
    phrase = await _passphrase(reporter)
    gone = await _report(reporter)

    await reporter.say("/privacy", "privacy-head")
    screen = await reporter.tap("privacy-forget-button", "privacy-case")
    for _ in range(2):
        leaving = "withdraw" if gone in screen.text else "unlink"
        screen = await reporter.tap(f"privacy-forget-{leaving}-button")
    await reporter.sees("privacy-forget-cases")
    await reporter.tap("privacy-forget-forever-button", "privacy-forgotten")
    await reporter.say("/mycases")
    assert left not in str(await reporter.texts())
    assert evidence_on_disk(running) == before + 1

    case = await find_case(reviewer, left)
    assert FIRST in case.text
    await reviewer.tap("case-take-button", "case-mine")
    other = await Phone.new(sandbox, "member-2", language)
    await open_case(other, left, phrase)
    await other.sees("mycases-explained-in_review", also=left)
    await find_case(reviewer, gone)
    await reviewer.sees("case-destroyed")


async def test_a_question_is_answered_from_another_account(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """The phone that reported is gone, its chat cleared itself; the case can still be talked of."""
    reviewer = await new_reviewer(sandbox, admin, ENGLISH, f"asks-{language}")
    reporter = await Phone.new(sandbox, "member-1", language)
    code = await _report(reporter)
    phrase = await _passphrase(reporter)
    await reporter.tap("owncase-back-button", "mycases-case")
    await reporter.tap("owncase-passphrase-button", "owncase-passphrase-stands")
    await reporter.tap("owncase-passphrase-unlink-button", "owncase-unlink")
    await reporter.tap("owncase-passphrase-cut-button", "owncase-unlinked")
    await reporter.tap("trace-clear-button", "trace-clear")
    later = await reporter.press(lambda label: label.startswith("⏳"), "trace-clear-later", "later")

    await find_case(reviewer, code)
    await reviewer.tap("case-take-button", "case-mine")
    await reviewer.tap("case-ask-button", "case-ask")
    await reviewer.say("Who has the keys?", "case-ask-check")
    await reviewer.tap("case-ask-send-button", "case-status-waiting")
    await sandbox.advance(16 * 60)
    await reporter.person.wait_until_deleted(later, timeout=60)
    assert code not in str(await reporter.person.messages()), "nothing leads to it"

    other = await Phone.new(sandbox, "member-2", language)
    await open_case(other, code, phrase)
    asked = await other.sees("mycases-explained-waiting", also=code)
    assert "Who has the keys?" in asked.text
    await other.tap("mycases-answer-button", "mycases-tell-answer")
    await reviewer.person.mark()
    await other.person.send_file("voice", pictures.VOICE, "voice.ogg")
    await other.sees("mycases-arrived")
    await other.tap("mycases-done-button", "mycases-added")
    await reviewer.sees("queue-update-answered", also=code)


async def open_case(phone: Phone, code: str, phrase: str) -> None:
    """Open a case with what its reporter wrote down; what is typed does not stay in the chat."""
    await phone.say("/case", "owncase-type-code")
    await phone.say(code, "owncase-type-phrase")
    await phone.say(phrase, "owncase-opened")
    typed = [one.text for one in await phone.person.messages() if not one.from_bot]
    assert phrase not in typed
    assert code not in typed


async def _report(reporter: Phone) -> str:
    await begin_report(reporter)
    await reporter.say(FIRST, "report-arrived")
    await reporter.person.send_file("document", pictures.DOCUMENT, "list.pdf")
    await reporter.sees("report-count-document")
    await reporter.tap("report-to-summary-button", "report-summary")
    return case_code(await reporter.tap("report-submit-button", "report-received"))


async def _passphrase(reporter: Phone) -> str:
    await reporter.tap("owncase-passphrase-button", "owncase-passphrase")
    shown = await reporter.tap("owncase-passphrase-show-button", "owncase-passphrase-shown")
    found = re.search(r"(?:[a-z]{4} ){5}[a-z]{4}", shown.text)
    assert found, shown.text
    await reporter.tap("owncase-passphrase-kept-button", "owncase-passphrase-kept")
    return found[0]
