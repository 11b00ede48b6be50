"""Cases whose time is over: staff are warned, what was said is destroyed, a hold keeps a case."""

from core.model.language import LANGUAGES
from sandbox.client import Sandbox
from tests.e2e import pictures
from tests.e2e.agenda import DAY, until
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, Line
from tests.e2e.reporting import begin_report, case_code
from tests.e2e.reviewing import evidence_on_disk, find_case, new_reviewer

SETTINGS = {"RETENTION_CLOSED_DAYS": "8", "RETENTION_WARNING_DAYS": "5"}
SAID = "They broke the door at night."


async def test_a_closed_case_goes_when_its_time_is_over_unless_it_is_held(
    running: BotProcess, sandbox: Sandbox, admin: Phone
) -> None:
    """What nobody needs any more must not wait for whoever comes to look for it."""
    reviewers = [await new_reviewer(sandbox, admin, each) for each in LANGUAGES]
    reporters = [await Phone.new(sandbox, "member-1", each) for each in LANGUAGES]
    before = evidence_on_disk(running)
    codes = [await _closed(*two) for two in zip(reporters, reviewers, strict=True)]
    assert evidence_on_disk(running) == before + len(codes)
    closed = await sandbox.clock()

    for staff in (admin, *reviewers):
        await staff.person.mark()
    await until(sandbox, running, closed + 4 * DAY)
    for reviewer, code in zip(reviewers, codes, strict=True):
        warning = await reviewer.sees("hold-warning", also=code)
        assert SAID not in warning.text
    await admin.sees("hold-warning")
    *gone, held = codes
    await _hold(admin, held)

    for reporter in reporters:
        await reporter.person.mark()
    await until(sandbox, running, closed + 12 * DAY)
    await running.until(lambda: _erased(running), "nothing was erased")
    assert evidence_on_disk(running) == before + 1
    for reviewer, code in zip(reviewers, gone, strict=False):
        await find_case(reviewer, code)
        await reviewer.sees("case-destroyed")
    assert SAID in (await find_case(reviewers[-1], held)).text
    for reporter in reporters:
        assert SAID not in str(await reporter.texts())


async def _closed(reporter: Phone, reviewer: Phone) -> str:
    """Report something that a reviewer closes as done; return its code."""
    await begin_report(reporter)
    await reporter.say(SAID, "report-arrived")
    await reporter.person.send_file("document", pictures.DOCUMENT, "door.pdf")
    await reporter.sees("report-count-document")
    await reporter.tap("report-to-summary-button", "report-summary")
    code = case_code(await reporter.tap("report-submit-button", "report-received"))
    await find_case(reviewer, code)
    await reviewer.tap("case-take-button", "case-mine")
    await reviewer.tap("case-close-button", "case-close")
    await reviewer.tap("case-close-resolved-button", "case-status-closed")
    return code


def _erased(running: BotProcess) -> Line | None:
    jobs = (line for line in running.lines if line.get("job") == "keep")
    return next((line for line in jobs if line.get("erased")), None)


async def _hold(admin: Phone, code: str) -> None:
    """Keep a case that one cannot open, for a court."""
    await admin.say(f"/audit {code}")
    await admin.offered("hold-button")
    await admin.tap("hold-button", "hold-ask")
    await admin.say("The court asked for it.", "hold-done")
