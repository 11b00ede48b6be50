"""Two reviewers at one case at the same moment: one has it, and the other is told so."""

import asyncio

from core.model.language import LANGUAGES
from sandbox.client import Sandbox
from tests.e2e.phone import Phone
from tests.e2e.reporting import begin_report, case_code
from tests.e2e.reviewing import find_case, new_reviewer
from tests.e2e.words import says


async def test_of_two_reviewers_who_take_a_case_at_once_one_has_it(
    sandbox: Sandbox, admin: Phone
) -> None:
    """Two who both believe that they have it ask twice, or both wait for the other."""
    staff = [await new_reviewer(sandbox, admin, each) for each in LANGUAGES]
    for round_, language in enumerate(LANGUAGES):
        reviewers = [staff[round_], staff[round_ - 1]]
        reporter = await Phone.new(sandbox, "member-1", language)
        code = await _report(reporter)
        for reviewer in reviewers:
            await find_case(reviewer, code)
        ordered = reviewers if round_ % 2 else reviewers[::-1]
        await reporter.person.mark()
        await asyncio.gather(*map(_take, ordered))
        holders = [each for each in reviewers if await _has_it(each)]
        assert len(holders) == 1
        (other,) = [each for each in reviewers if each not in holders]
        await other.sees("case-colleague", also=code)
        await reporter.sees("mycases-news")
        assert len(await reporter.heard("mycases-news")) == 1
        await _cannot_decide(other, holders[0], code)


async def _report(reporter: Phone) -> str:
    await begin_report(reporter)
    await reporter.say("They waited at the gate.", "report-arrived")
    await reporter.tap("report-to-summary-button", "report-summary")
    return case_code(await reporter.tap("report-submit-button", "report-received"))


async def _take(reviewer: Phone) -> None:
    assert reviewer.screen is not None
    take = reviewer.data("case-take-button")
    await reviewer.person.tap_data(take, message_id=reviewer.screen.id)
    await reviewer.person.wait_for_answer()


async def _has_it(reviewer: Phone) -> bool:
    shown = await reviewer.sees("case-head")
    return says(shown.text, "case-mine", reviewer.language)


async def _cannot_decide(other: Phone, holder: Phone, code: str) -> None:
    """Try the holder's own buttons with another account: nothing is decided, and it is said."""
    await holder.sees("case-mine", also=code)
    await other.person.tap_data(holder.data("case-verified-button"))
    await other.toasted("case-taken")
    case = await find_case(holder, code)
    assert says(case.text, "case-status-in_review", holder.language)
