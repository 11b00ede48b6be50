"""Someone is in danger and there is nobody to alert, or nobody on duty: told as it is."""

import asyncio
import re

from core.model.language import ENGLISH, LANGUAGES
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.agenda import MINUTE, until
from tests.e2e.conftest import ADMIN
from tests.e2e.flows import hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.words import says

SETTINGS = {"ADMIN_IDS": ""}


async def test_an_alarm_that_nobody_can_hear_says_so_and_is_heard_by_the_first_who_comes(
    running: BotProcess, sandbox: Sandbox
) -> None:
    """Who believes that help is on its way does not look for other help."""
    reporters = [await Phone.new(sandbox, "member-1", each) for each in LANGUAGES]
    codes = await asyncio.gather(*map(_raise_alarm, reporters))
    for reporter in reporters:
        shown = await reporter.sees("danger-nobody")
        assert not says(shown.text, "danger-not-seen", reporter.language)

    running.extra["ADMIN_IDS"] = str(ADMIN)
    await running.stop()
    await running.start()
    admin = await Phone.new(sandbox, "staff-admin", ENGLISH, id=ADMIN)
    await onboard(admin)
    await admin.person.mark()
    for reporter in reporters:
        await reporter.person.mark()
    await until(sandbox, running, await sandbox.clock() + 4 * MINUTE)
    await admin.sees("danger-passed-on")
    for reporter in reporters:
        shown = await reporter.sees("danger-not-seen")
        assert not says(shown.text, "danger-nobody", reporter.language)

    reviewer = await Phone.new(sandbox, "staff-review", ENGLISH)
    await onboard(reviewer)
    await hire(admin, reviewer, Role.REVIEWER)
    await reviewer.say("/duty", "duty-now-off")
    for reporter in reporters:
        await reporter.person.mark()
    await until(sandbox, running, await sandbox.clock() + 4 * MINUTE)
    for alert in [await reviewer.sees("danger-alert-again", also=code) for code in codes]:
        reviewer.screen = alert
        await reviewer.tap("danger-take-button", "case-mine")
    for reporter in reporters:
        await reporter.sees("danger-taken")


async def _raise_alarm(reporter: Phone) -> str:
    await reporter.say("/danger", "danger-confirm")
    alarm = await reporter.tap("danger-raise-button", "danger-nobody")
    found = re.search(r"[2-9A-Z]{4}-[2-9A-Z]{4}", alarm.text)
    assert found, alarm.text
    return found[0]
