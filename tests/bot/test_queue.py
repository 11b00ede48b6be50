"""/queue on staff phones: what is grave first, found by filter and code, nothing leaked."""

import pytest

from core.model.identity import PersonId
from core.model.report import Severity, Urgency
from core.model.roles import Role
from core.usecases.reports.grade_report import Grade, grade_report
from tests.bot.casework import COLLEAGUE, REPORTER, REVIEWER, STRANGER, Office, submitted
from tests.bot.phone import Phone
from tests.bot.reviewing import acts, bar, case, codes_of, open_first, take_first

SECRET = "They follow <b>me</b> & mine."


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER, name="reporter-name")


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def colleague(office: Office) -> Phone:
    return await office.staff(COLLEAGUE, Role.REVIEWER)


async def test_the_most_urgent_comes_first_then_the_oldest(office, reviewer):
    """Somebody in danger cannot wait behind yesterday's paperwork."""
    made = []
    for urgency in (Urgency.NORMAL, Urgency.SOON, Urgency.DANGER, Urgency.DANGER):
        made.append(await case(office, office.phone(100), urgency=urgency))
        office.clock.forward(hours=1)
    codes = [report.code for report in made]
    await reviewer.send("/queue")
    listed = sorted(codes, key=reviewer.text.index)
    assert listed == [codes[2], codes[3], codes[1], codes[0]]
    assert reviewer.text.count("DANGER") == 2
    assert "2 hours ago" in reviewer.text


async def test_a_case_reported_on_a_phone_stands_in_the_queue(office, phone, reviewer):
    """The whole way once: what a reporter sends is what a reviewer finds."""
    await submitted(phone, SECRET, urgency="soon")
    await open_first(reviewer)
    assert "They follow <b>me</b> & mine." in reviewer.text
    assert "reporter-name" not in reviewer.text


async def test_the_queue_is_paged(office, phone, reviewer):
    """A hundred cases do not fit a phone."""
    for _ in range(7):
        await case(office, phone)
    await reviewer.send("/queue")
    assert "Page 1 of 2" in reviewer.text
    await reviewer.tap("▶️")
    assert "Page 2 of 2" in reviewer.text
    assert len(codes_of(reviewer)) == 1
    await reviewer.press("rq:waiting::::any:0:999")
    assert "Page 2 of 2" in reviewer.text
    assert len(reviewer.screen["reply_markup"]["inline_keyboard"]) <= 8


async def test_a_filter_leaves_what_was_asked_for(office, phone, reviewer):
    """Category and country lie sealed, and are found all the same."""
    wanted = await case(office, phone, category="attack", country="tr")
    await case(office, phone, category="attack", country="fr")
    await case(office, phone, category="surveillance", country="tr")
    await reviewer.send("/queue")
    await reviewer.tap("Filter")
    await reviewer.tap("Category")
    await reviewer.tap("Reprisals")
    await reviewer.press(
        next(data for data in _data(reviewer) if data.startswith("rq:") and ":attack:" in data)
    )
    assert "(2)" in reviewer.text
    await reviewer.tap("Filter")
    await reviewer.tap("Country")
    await reviewer.tap("Türkiye")
    assert wanted.code in reviewer.text
    assert "(1)" in reviewer.text
    assert "Türkiye" in reviewer.text


async def test_what_is_overdue_is_found_and_marked(office, phone, reviewer):
    """A case that waits for too long has to be seen before it is asked for."""
    late = await case(office, phone)
    office.clock.forward(hours=73)
    fresh = await case(office, phone)
    await reviewer.send("/queue")
    assert "Overdue (1)" in " ".join(reviewer.buttons)
    assert reviewer.text.count("⏰") == 1
    await reviewer.tap("Overdue")
    assert late.code in reviewer.text
    assert fresh.code not in reviewer.text


async def test_mine_are_those_i_have_taken(office, phone, reviewer, colleague):
    """A reviewer begins the day with what is theirs."""
    await case(office, phone)
    await take_first(reviewer)
    for staff, count in ((reviewer, 1), (colleague, 0)):
        await staff.send("/queue")
        assert f"Mine ({count})" in " ".join(staff.buttons)


async def test_next_leads_to_danger_then_to_what_is_overdue(office, phone, reviewer):
    """The best next case is not a matter of who scrolls furthest."""
    late = await case(office, phone, "late")
    office.clock.forward(hours=80)
    soon = await case(office, phone, "soon", urgency=Urgency.SOON)
    danger = await case(office, phone, "danger", urgency=Urgency.DANGER)
    await reviewer.send("/queue")
    for wanted in (danger, late, soon):
        await reviewer.tap("Next")
        assert wanted.code in reviewer.text


async def test_among_equals_next_prefers_what_the_reviewer_reads(office, reviewer):
    """Nobody waits for a translation while a colleague could read it."""
    await case(office, office.phone(101, "tr"))
    readable = await case(office, office.phone(102, "en"))
    await reviewer.send("/queue")
    await reviewer.tap("Next")
    assert readable.code in reviewer.text


async def test_next_says_when_nothing_waits(office, reviewer):
    """A button that does nothing looks broken."""
    await reviewer.send("/queue")
    await reviewer.tap("Next")
    assert "Nothing else waits" in reviewer.toast


@pytest.mark.parametrize("spell", [str.lower, str, lambda code: code.replace("-", " ")])
async def test_a_case_is_found_by_its_code_however_it_is_typed(office, phone, reviewer, spell):
    """Codes are read aloud and typed from paper."""
    found = await case(office, phone)
    await reviewer.send("/queue")
    await reviewer.tap("Code")
    await reviewer.send("nonsense")
    assert "cannot find" in reviewer.text
    await reviewer.send(spell(found.code))
    assert f"{found.code} – waiting" in reviewer.text


async def test_a_case_one_is_barred_from_is_as_one_that_is_not_there(office, phone, reviewer):
    """Who is accused must not even learn that there is a case."""
    hidden = await case(office, phone, urgency=Urgency.DANGER)
    person = (await office.person(reviewer)).id
    await bar(office, hidden, person)
    await reviewer.send("/queue")
    assert hidden.code not in reviewer.text
    assert "(0)" in reviewer.text
    assert "Waiting (0)" in " ".join(reviewer.buttons)
    await reviewer.tap("Next")
    assert "Nothing else waits" in reviewer.toast
    answers = set()
    for data in (f"ro:{hidden.id}", "ro:999", f"crt:{hidden.id}:more:0", "crt:999:more:0"):
        await reviewer.press(data)
        answers.add(reviewer.toast)
    assert len(answers) == 1
    await reviewer.send(f"/queue {hidden.code}")
    barred = reviewer.text
    await reviewer.send("/queue ZZZZ-9999")
    assert reviewer.text == barred
    assert await acts(office) == []


async def test_nobody_finds_their_own_case_among_the_others(office, reviewer, colleague):
    """A reviewer can be a reporter, but not of the same case."""
    own = await case(office, reviewer)
    await reviewer.send("/queue")
    assert "Nothing here" in reviewer.text
    await reviewer.press(f"ro:{own.id}")
    assert "reported this case yourself" in reviewer.toast
    await open_first(colleague)
    assert own.code in colleague.text


async def test_a_rated_case_shows_how_grave_it_is(office, phone, reviewer):
    """What a reviewer found counts more than what was told in fear."""
    made = await case(office, phone, urgency=Urgency.DANGER)
    await take_first(reviewer)
    person = (await office.person(reviewer)).id
    await _rate(office, person, made.id, Severity.LOW)
    await reviewer.send("/queue")
    await reviewer.tap("In hand")
    assert "🟩" in reviewer.text
    assert "DANGER" not in reviewer.text


@pytest.mark.parametrize("data", ["rq:waiting::::any:0:0", "rk:waiting::::any:0:0:m", "rn:0", "rz"])
async def test_a_member_gets_nothing_from_the_buttons_of_the_queue(office, phone, data):
    """A client can send any callback data."""
    await case(office, phone, SECRET)
    stranger = office.phone(STRANGER)
    await stranger.send("/help")
    await stranger.press(data)
    assert "role" in stranger.toast
    assert "follow" not in " ".join(message["text"] for message in stranger.messages)


async def test_a_member_gets_nothing_from_the_staff_command(office, phone):
    """/queue is not in their menu, but anyone can type it."""
    member = await office.staff(STRANGER)
    await case(office, phone, SECRET)
    for command in ("/queue", "/queue ABCD-2345", "/bars", "/bars ABCD-2345"):
        await member.send(command)
        assert "role" in member.text


async def test_screens_with_contents_cannot_be_forwarded(office, phone, reviewer):
    """The queue becomes a case by editing, so it has to be protected from the start."""
    await submitted(phone)
    await office.deliver()
    await reviewer.send("/queue")
    sent = [call for call in office.telegram.made("sendMessage") if call["chat_id"] == REVIEWER]
    assert all(call.get("protect_content") for call in sent)


def _data(phone: Phone) -> list[str]:
    rows = phone.screen["reply_markup"]["inline_keyboard"]
    return [button["callback_data"] for row in rows for button in row]


async def _rate(office: Office, person: PersonId, report: int, severity: Severity) -> None:
    [(found, _)] = [each for each in await office.committed() if each[0].id == report]
    change = (Grade.SEVERITY, severity.value)
    await grade_report(office.world, person, found.id, change, revision=found.revision)
