"""A case that leaves no trace: its passphrase, the chat cleared, opened on another account."""

import re

from core.model.language import Language
from sandbox.client import Sandbox
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import FIRST, begin_report, case_code

MORE = "And they came back at night."


async def test_a_case_goes_on_without_the_phone_that_reported_it(
    running: BotProcess,
    sandbox: Sandbox,
    language: Language,
) -> None:
    """The phone is taken away; whoever looks finds nothing, and the reporter loses nothing."""
    reporter = await Phone.new(sandbox, "member-1", language)
    code = await _reported(reporter)
    phrase = await _passphrase(reporter)
    await reporter.tap("owncase-back-button", "mycases-case")
    await reporter.tap("owncase-passphrase-button", "owncase-passphrase-stands")
    await reporter.tap("owncase-passphrase-unlink-button", "owncase-unlink")
    await reporter.tap("owncase-passphrase-cut-button", "owncase-unlinked")
    await reporter.tap("trace-clear-button", "trace-clear")
    await reporter.tap("trace-clear-now-button", "trace-cleared")
    (left,) = await reporter.person.messages()
    assert code not in left.text

    other = await Phone.new(sandbox, "member-2", language)
    await other.say("/case", "owncase-type-code")
    await other.say(code, "owncase-type-phrase")
    await other.say(phrase.title(), "owncase-opened")
    assert code in (await other.sees("mycases-case")).text
    assert phrase not in str(await _everything(other)).lower()
    await other.tap("mycases-add-button", "mycases-tell-more")
    await other.say(MORE, "mycases-arrived")
    await other.tap("mycases-done-button", "mycases-added")

    shown = await other.sees("mycases-case")
    await sandbox.advance(31 * 60)
    await sandbox.wait_for_call(
        "deleteMessages", lambda call: str(shown.id) in str(call["params"]), timeout=60
    )
    assert code not in str(await other.texts()), "what a tap opened goes by itself"
    await reporter.say("/mycases", "mycases-list")
    assert code not in str(await reporter.texts())


async def _reported(reporter: Phone) -> str:
    await begin_report(reporter)
    await reporter.say(FIRST, "report-arrived")
    await reporter.tap("report-to-summary-button", "report-summary")
    return case_code(await reporter.tap("report-submit-button", "report-received"))


async def _passphrase(reporter: Phone) -> str:
    await reporter.tap("owncase-passphrase-button", "owncase-passphrase")
    shown = await reporter.tap("owncase-passphrase-show-button", "owncase-passphrase-shown")
    found = re.search(r"(?:[a-z]{4} ){5}[a-z]{4}", shown.text)
    assert found, shown.text
    await reporter.tap("owncase-passphrase-kept-button", "owncase-passphrase-kept")
    assert found[0] not in str(await _everything(reporter))
    return found[0]


async def _everything(phone: Phone) -> list[str]:
    return [message.text for message in await phone.person.messages()]
