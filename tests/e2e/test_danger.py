"""Someone is in danger now, over HTTP: alerted, repeated, told truthfully, taken; and the group."""

from datetime import timedelta

from core.model.language import ENGLISH, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.agenda import until
from tests.e2e.flows import hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess


async def test_an_alarm_is_repeated_until_it_is_taken_and_told_as_it_is(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """Without onboarding, at one confirmed tap, and through a restart of the program."""
    reviewer = await Phone.new(sandbox, "reviewer", language)
    await onboard(reviewer)
    await hire(admin, reviewer, Role.REVIEWER)
    reporter = await Phone.new(sandbox, "reporter", language)
    await reporter.say("/danger", "danger-confirm")
    await reviewer.person.mark()
    await reporter.tap("danger-raise-button", "danger-not-seen")
    await reviewer.sees("danger-alert")
    await reporter.person.send_location(39.93, 32.86)
    await reporter.sees("danger-added")
    if language == ENGLISH:  # once is enough: a start takes its time
        await running.kill()
        await running.start()
    await reviewer.person.mark()
    await admin.person.mark()
    raised = await sandbox.clock()
    await until(sandbox, running, raised + timedelta(minutes=11))
    await reviewer.sees("danger-alert-again")
    await admin.sees("danger-passed-on")
    await reporter.sees("danger-admins")
    await reviewer.tap("danger-take-button")
    await reporter.sees("danger-taken")
    await reporter.person.tap_data(reporter.data("danger-refresh-button"))
    await reporter.toasted("danger-now-toast")


async def test_a_forum_of_the_staff_has_a_topic_for_the_case(
    running: BotProcess, sandbox: Sandbox, admin: Phone
) -> None:
    """Codes and severities only, in one topic; the group is linked by an admin in private."""
    group = await sandbox.add_group("circle", [admin.person], is_forum=True)
    await admin.person.mark()
    await admin.person.send("/staffgroup", chat_id=group["id"])
    await admin.sees("room-confirm")
    await admin.tap("room-link-button", "room-topics")
    reporter = await Phone.new(sandbox, "reporter", ENGLISH)
    await reporter.say("/danger", "danger-confirm")
    await reporter.tap("danger-raise-button")
    topic = await sandbox.wait_for_call("createForumTopic")
    said = await sandbox.wait_for_call(
        "sendMessage",
        lambda call: call["params"].get("message_thread_id") is not None,
    )
    thread = topic["response"]["result"]["message_thread_id"]
    assert int(said["params"]["message_thread_id"]) == thread
    assert topic["params"]["name"] in said["params"]["text"]
