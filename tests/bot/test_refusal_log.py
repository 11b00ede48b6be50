"""Every refusal leaves a line: by which way and in which role, nothing of a case or a person."""

import pytest
from structlog.testing import capture_logs

from core.model.roles import Role
from tests.bot.casework import REPORTER, REVIEWER, STRANGER
from tests.bot.reviewing import bar, case


@pytest.mark.parametrize(
    ("data", "at"),
    [
        ("ro:1", "tap:ro"),
        ("rd:1:2:take", "tap:rd"),
        ("secret:1", "tap"),
        ("d:secret:x:y:z", "dialogue"),
    ],
)
async def test_a_refused_button_is_logged_by_its_kind(office, data, at):
    """Who tries doors is seen, and what they typed into them is not kept."""
    stranger = office.phone(STRANGER)
    await stranger.send("/help")
    with capture_logs() as lines:
        await stranger.press(data)
    [line] = [line for line in lines if line["event"] == "refused"]
    assert line["at"] == at
    assert "secret" not in str(line)


async def test_a_refused_command_is_logged_by_its_name(office):
    """/queue is a command of ours; what else begins with a slash is somebody's text."""
    member = await office.staff(STRANGER)
    with capture_logs() as lines:
        await member.send("/queue")
    [line] = [line for line in lines if line["event"] == "refused"]
    assert (line["at"], line["role"]) == ("command:queue", "member")


async def test_a_bar_cannot_be_read_from_the_log(office):
    """The line of somebody barred is the line of somebody who guesses."""
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    made = await case(office, office.phone(REPORTER))
    await bar(office, made, (await office.person(reviewer)).id)
    await reviewer.send("/queue")
    with capture_logs() as lines:
        await reviewer.press(f"ro:{made.id}")
        await reviewer.press("ro:999")
    barred, guessed = [line for line in lines if line["event"] == "refused"]
    assert barred == guessed


async def test_the_log_does_not_say_that_somebody_of_the_staff_reported(office):
    """Few hold the same roles: beside a refusal about an own report they would be a name."""
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    made = await case(office, reviewer)
    await reviewer.send("/queue")
    with capture_logs() as lines:
        await reviewer.press(f"ro:{made.id}")
        await reviewer.press("ro:999")
        await reviewer.press(f"mc:{made.id}:gone")
        await reviewer.press(f"mc:{made.id}:gone")
    own, guessed, over = [line for line in lines if line["event"] == "refused"]
    assert own == guessed
    assert "reviewer" not in f"{own}{guessed}{over}"
