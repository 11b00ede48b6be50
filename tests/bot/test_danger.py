"""Someone is in danger now: alerted at one confirmed tap, repeated, passed on, told truthfully."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.handlers.danger_board import DangerMessages
from core.model.danger import DangerEnd
from core.model.duty import Duty, Presence
from core.model.identity import ReportId
from core.model.report import EntryKind, ReportStatus, Urgency
from core.model.roles import Role
from core.usecases.danger.follow_danger import refresh_dangers
from core.usecases.danger.repeat_alerts import repeat_alerts
from core.usecases.reports.decide_report import give_back_report, take_report
from core.usecases.staff.ensure_admins import ensure_admins
from tests.bot.casework import (
    ADMIN,
    COLLEAGUE,
    REPORTER,
    REVIEWER,
    STRANGER,
    Office,
    begin,
    submitted,
)
from tests.bot.phone import Phone

FIRST = ReportId(1)


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def colleague(office: Office) -> Phone:
    return await office.staff(COLLEAGUE, Role.REVIEWER)


@pytest.fixture
async def admin(office: Office) -> Phone:
    return await office.staff(ADMIN, Role.ADMIN)


async def raised(phone: Phone) -> None:
    """Raise the alarm from nowhere."""
    await phone.send("/danger")
    await phone.tap("Yes, alert them now")


async def pass_minutes(office: Office, minutes: int) -> None:
    """Let time pass as the bells see it: alerts repeated, delivered, and shown."""
    for _ in range(minutes):
        office.clock.forward(minutes=1)
        await repeat_alerts(office.world)
        await office.deliver()
    await show(office)


async def show(office: Office) -> int:
    board = DangerMessages(office.world, office.bot, office.catalogue)
    return await refresh_dangers(office.world, board)


async def on_duty(office: Office, phone: Phone) -> None:
    person = await office.person(phone)
    async with office.storage.begin() as tx:
        await tx.duty.put(person.id, Duty(Presence.ON))


async def danger_of(office: Office, report: ReportId = FIRST):
    async with office.storage.read() as view:
        return await view.dangers.get(report)


def alerts(phone: Phone) -> int:
    return sum("danger" in message.get("text", "") for message in phone.messages)


async def test_a_press_by_accident_wakes_nobody(office, phone, reviewer):
    """A phone in a pocket presses buttons, too."""
    await phone.send("/danger")
    assert "Is someone in danger right now?" in phone.text
    assert phone.text.count("not an emergency service") == 1
    assert await office.deliver() == []
    assert await office.committed() == []
    await phone.tap("No, go back")
    assert await office.deliver() == []


async def test_one_tap_and_one_confirmation_reach_a_reviewer(office, phone, reviewer):
    """Without a word said there is a case already, and the first thing said is where and what."""
    await raised(phone)
    await office.deliver()
    [(report, entries)] = await office.committed()
    assert (report.status, report.urgency, entries) == (ReportStatus.NEW, Urgency.DANGER, [])
    assert "Someone is in danger now" in reviewer.text
    assert report.code in reviewer.text
    assert "Nobody has opened it yet" in phone.text
    assert "One person was alerted at 13:00" in phone.text
    assert "Where is it, and what is happening?" in phone.text
    await phone.send_message(location={"latitude": 39.9, "longitude": 32.8})
    assert "Saved in your case" in phone.text
    [(_, entries)] = await office.committed()
    assert [entry.kind for entry in entries] == [EntryKind.LOCATION]


async def test_one_message_alone_says_how_it_stands(office, phone, reviewer):
    """A second one, left behind by a crash, would go on saying that nobody has seen it."""
    await raised(phone)
    await office.deliver()
    for text in ("They are at the door.", "Now they are inside."):
        await phone.send(text)
        assert "opened" not in phone.text
    said = [message["text"] for message in phone.messages]
    assert sum("Saved in your case" in text for text in said) == 1
    assert sum("Nobody has opened it yet" in text for text in said) == 1
    await phone.tap("How the alarm stands")
    said = [message["text"] for message in phone.messages]
    assert sum("Nobody has opened it yet" in text for text in said) == 1


async def test_it_needs_no_consent_and_no_start(office, reviewer):
    """Help in need asks for nothing first."""
    newcomer = office.phone(STRANGER)
    await raised(newcomer)
    await office.deliver()
    assert "Someone is in danger now" in reviewer.text


async def test_what_was_being_written_goes_as_it_is(office, phone, reviewer):
    """Whoever is half through a report must not begin again, nor lose what they said."""
    await begin(phone)
    await phone.send("They are at the door.")
    await raised(phone)
    [(report, entries)] = await office.committed()
    assert report.status is ReportStatus.NEW
    assert [entry.text for entry in entries] == ["They are at the door."]
    await phone.send("Now they are inside.")
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries][1:] == ["Now they are inside."]


async def test_the_way_back_from_the_question_leads_to_where_they_were(office, phone, reviewer):
    """Whoever pressed it by accident goes on writing; nothing is lost and nobody is told."""
    await begin(phone)
    await phone.send("They are at the door.")
    await phone.tap("Someone is in danger now")
    await phone.tap("No, go back")
    assert "not in danger" not in phone.text
    [(report, entries)] = await office.committed()
    assert (report.status, len(entries)) == (ReportStatus.DRAFT, 1)
    assert await office.deliver() == []
    await phone.tap("Go on")
    await phone.tap("Someone is in danger now")
    await phone.tap("Yes, alert them now")
    assert (await office.committed())[0][0].status is ReportStatus.NEW


async def test_quiet_hours_do_not_hold_an_alarm(office, phone, reviewer):
    """It is what the bell beside the bed is for."""
    await reviewer.send("/settings")
    office.clock.forward(hours=14)
    await raised(phone)
    await office.deliver()
    assert "Someone is in danger now" in reviewer.text


async def test_those_on_duty_first_and_everybody_at_the_first_repeat(
    office, phone, reviewer, colleague
):
    """One is woken first; nobody is left out when that one does not answer."""
    await on_duty(office, reviewer)
    await raised(phone)
    await office.deliver()
    assert (alerts(reviewer), alerts(colleague)) == (1, 0)
    await pass_minutes(office, 3)
    assert (alerts(reviewer), alerts(colleague)) == (2, 1)
    assert "again at 13:03: 2 people (2 times so far)" in phone.text


async def test_admins_are_alerted_after_ten_minutes(office, phone, reviewer, admin):
    """Somebody who can reach people by other means must learn that nobody answers."""
    await raised(phone)
    await pass_minutes(office, 9)
    assert alerts(admin) == 0
    await pass_minutes(office, 1)
    assert "no reviewer has taken it" in admin.text
    assert "passed on to one admin" in phone.text
    assert alerts(reviewer) == 5


async def test_who_has_seen_it_is_told_as_it_is(office, phone, reviewer):
    """A promise of help that is not there costs lives; so does silence when help is near."""
    await raised(phone)
    await office.deliver()
    assert await show(office) == 0
    office.clock.forward(minutes=2)
    await reviewer.tap("Open the case")
    assert await show(office) == 1
    assert "A reviewer opened it at 13:02" in phone.text
    assert "Nobody has taken it yet" in phone.text
    office.clock.forward(minutes=1)
    await reviewer.send("/queue")
    await office.deliver()
    async with office.storage.begin() as tx:
        await tx.dangers.end(FIRST, DangerEnd.TAKEN, office.clock.now())
    assert await show(office) == 1
    assert "A reviewer took it at 13:03" in phone.text
    assert await show(office) == 0


async def test_who_takes_it_ends_the_alerts_for_all(office, phone, reviewer, colleague, admin):
    """Nothing is handled twice, and nobody is woken for what is in good hands."""
    await raised(phone)
    await office.deliver()
    await reviewer.tap("I take it")
    [(report, _)] = await office.committed()
    assert report.status is ReportStatus.IN_REVIEW
    assert report.reviewer == (await office.person(reviewer)).id
    before = alerts(reviewer), alerts(colleague), alerts(admin)
    await pass_minutes(office, 30)
    assert (alerts(reviewer), alerts(colleague), alerts(admin)) == before
    assert any("There is news" in message["text"] for message in phone.messages)
    assert not any(report.code in m["text"] for m in phone.messages if "news" in m["text"])
    await colleague.tap("I take it")
    assert (await office.committed())[0][0].reviewer == report.reviewer
    acts = [line.act for line in await office.audit()]
    assert (acts.count("report_taken"), acts.count("danger_taken")) == (1, 1)


async def test_an_alarm_about_a_case_in_hand_reaches_who_has_it(office, phone, reviewer, colleague):
    """Whoever knows the case is the first who can help, on duty or not."""
    await submitted(phone, urgency="No, not urgent")
    await take_report(office.world, (await office.person(reviewer)).id, FIRST)
    await office.deliver()
    await on_duty(office, colleague)
    await phone.send("/mycases")
    await phone.tap((await office.committed())[0][0].code)
    await phone.tap("Someone is in danger now")
    await phone.tap("Yes, alert them now")
    await office.deliver()
    assert (alerts(reviewer), alerts(colleague)) == (1, 1)
    [(case, _)] = await office.committed()
    assert (case.id, case.urgency) == (FIRST, Urgency.DANGER)
    await colleague.tap("I take it")
    assert (await danger_of(office)).end is DangerEnd.TAKEN
    assert (await office.committed())[0][0].reviewer == (await office.person(reviewer)).id


async def test_a_case_in_danger_is_taken_by_one_button(office, phone, reviewer):
    """Who has to choose between two buttons that look the same loses seconds over nothing."""
    await raised(phone)
    await office.deliver()
    await reviewer.tap("Open")
    assert [label for label in reviewer.buttons if "take it" in label.lower()] == ["✋ I take it"]
    await reviewer.tap("I take it")
    assert not any("take it" in label.lower() for label in reviewer.buttons)
    assert (await danger_of(office)).end is DangerEnd.TAKEN


async def test_the_case_says_once_that_nobody_has_seen_it(office, phone, reviewer):
    """Said in two ways it reads as two things, of which one must be better than the other."""
    await raised(phone)
    [(report, _)] = await office.committed()
    await phone.send("/mycases")
    await phone.tap(report.code)
    assert "Nobody has opened it yet" in phone.text
    assert "Nobody has read it yet" not in phone.text
    await phone.tap("How the alarm stands")
    await phone.tap("It is over")
    await phone.send("/mycases")
    await phone.tap(report.code)
    assert "Nobody has read it yet" in phone.text


async def test_pressing_again_shows_how_it_stands_and_tells_nobody_twice(office, phone, reviewer):
    """A frightened hand presses many times; it must not begin one case after the other."""
    await raised(phone)
    data = phone.data("Has anyone seen it?")
    await raised(phone)
    await phone.press(data)
    assert len(await office.committed()) == 1
    assert len(await office.deliver()) == 1
    assert "Nobody has opened it yet" in phone.text


async def test_a_report_sent_as_urgent_is_an_alarm_and_its_receipt_says_nothing_stale(
    office, phone, reviewer
):
    """A receipt stays in the chat; how the alarm stands is looked up, or it would say what was."""
    await submitted(phone)
    assert "Nobody has opened it yet" not in phone.text
    await phone.tap("How the alarm stands")
    assert "Nobody has opened it yet" in phone.text
    await pass_minutes(office, 3)
    assert alerts(reviewer) == 2
    assert "(2 times so far)" in phone.text


async def test_a_danger_that_is_given_back_begins_anew_and_is_told_so(office, phone, reviewer):
    """That somebody took it must not stand there once it is in nobody's hands again."""
    await raised(phone)
    await office.deliver()
    await reviewer.tap("I take it")
    await pass_minutes(office, 5)
    assert "A reviewer took it at 13:00" in phone.messages[-2]["text"]
    holder = (await office.person(reviewer)).id
    [(case, _)] = await office.committed()
    await give_back_report(office.world, holder, FIRST, revision=case.revision)
    before = alerts(reviewer)
    await office.deliver()
    await show(office)
    assert alerts(reviewer) == before + 1
    assert any("Nobody has taken it yet" in message["text"] for message in phone.messages)
    assert not any("took it" in message["text"] for message in phone.messages)


async def test_it_is_over_when_the_reporter_says_so(office, phone, reviewer):
    """Who is awake for it must hear that it is over; the case stays."""
    await raised(phone)
    await office.deliver()
    office.clock.forward(minutes=2)
    await phone.tap("It is over")
    assert "You said at 13:02 that it is over" in phone.text
    before = alerts(reviewer)
    await pass_minutes(office, 20)
    assert "says that it is over" in reviewer.text
    assert alerts(reviewer) == before
    [(report, _)] = await office.committed()
    assert report.status is ReportStatus.NEW
    await raised(phone)
    await office.deliver()
    assert len(await office.committed()) == 1
    assert alerts(reviewer) == before + 1
    await phone.tap("It is over")
    office.clock.forward(hours=2)
    await raised(phone)
    assert len(await office.committed()) == 2


async def test_staff_whom_no_message_reaches_are_not_counted(office, phone):
    """An admin of the settings who never wrote to the bot hears nothing of it."""
    await ensure_admins(office.world, [ADMIN])
    await raised(phone)
    assert "There is nobody here right now who could be alerted" in phone.text


async def test_admins_are_told_where_no_reviewer_can_be_reached(office, phone, reviewer, admin):
    """A reviewer who blocked the bot is no reason to leave admins asleep."""
    async with office.storage.begin() as tx:
        person = await tx.people.find(REVIEWER)
        await tx.people.save(replace(person, reachable=False))
    await raised(phone)
    await office.deliver()
    assert "danger" in admin.text
    assert "one admin" in phone.text


async def test_without_any_staff_the_reporter_is_told_so(office, phone):
    """Nothing promises help that is not there; and whoever comes later is alerted."""
    await raised(phone)
    assert "There is nobody here right now who could be alerted" in phone.text
    assert "Do not wait for us" in phone.text
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    await pass_minutes(office, 3)
    assert "danger" in reviewer.text
    assert "one person" in phone.text


async def test_without_a_reviewer_admins_are_alerted_at_once(office, phone, admin):
    """Never nobody, as long as there is anybody."""
    await raised(phone)
    await office.deliver()
    assert "no reviewer has taken it" in admin.text
    assert "passed on to one admin" in phone.text


async def test_who_is_barred_and_who_raised_it_are_never_told(office, reviewer, colleague):
    """A reviewer who is the accused must not learn of the alarm; a reporter on staff not either."""
    await colleague.send("/danger")
    await colleague.tap("Yes, alert them now")
    barred = await office.person(reviewer)
    async with office.storage.begin() as tx:
        await tx.bars.put(FIRST, barred.id)
    await office.deliver()
    await pass_minutes(office, 20)
    assert (alerts(reviewer), "Still nobody" in str(colleague.messages)) == (0, False)
    await reviewer.send("/help")
    await reviewer.press(f"sost:{FIRST}")
    assert (await office.committed())[0][0].reviewer is None


async def test_only_who_raised_it_can_follow_or_end_it(office, phone, reviewer):
    """A tap carries an id that anybody can forge."""
    await raised(phone)
    stranger = office.phone(STRANGER)
    await stranger.send("/help")
    for action in ("see", "cards", "over"):
        await stranger.press(f"sosf:{FIRST}:{action}")
        assert "Alarm" not in stranger.text
    await stranger.press(f"sosr:{FIRST}")
    danger = await danger_of(office)
    assert danger.ended_at is None
    assert len(await office.committed()) == 1


async def test_a_restart_in_between_loses_neither_alerts_nor_truth(office, phone, reviewer, admin):
    """What is due lies in storage; an outage is caught up with once, not once for each miss."""
    await raised(phone)
    await office.deliver()
    office.restart()
    phone.entrance = reviewer.entrance = office.entrance
    office.clock.forward(hours=2)
    await repeat_alerts(office.world)
    await office.deliver()
    await show(office)
    assert (alerts(reviewer), alerts(admin)) == (2, 1)
    assert "(2 times so far)" in phone.text
    assert await repeat_alerts(office.world) == 0


async def test_a_message_that_is_gone_is_let_go(office, phone, reviewer):
    """Whoever cleared the chat did so for a reason: nothing is sent there in its place."""
    await raised(phone)
    await office.deliver()
    office.telegram.chats[REPORTER].clear()
    office.clock.forward(minutes=1)
    await reviewer.tap("Open the case")
    sent = len(office.telegram.made("sendMessage"))
    assert await show(office) == 0
    assert len(office.telegram.made("sendMessage")) == sent
    assert (await danger_of(office)).screen is None


async def test_withdrawing_ends_it(office, phone, reviewer):
    """What was taken back is silent from then on."""
    await raised(phone)
    await office.deliver()
    await phone.send("/mycases")
    await phone.tap((await office.committed())[0][0].code)
    await phone.tap("Withdraw")
    await phone.tap("Yes, destroy it")
    before = alerts(reviewer)
    await pass_minutes(office, 20)
    assert alerts(reviewer) == before
    assert await danger_of(office) is None


async def test_cards_say_what_staff_have_set_and_what_not(office, phone, reviewer):
    """No number is ever made up; an empty card says that it is empty."""
    await raised(phone)
    status = phone.screen["message_id"]
    await phone.tap("Where to turn")
    assert "Not set up here" in phone.text
    assert "Legal help" in phone.text
    assert phone.screen["message_id"] != status


async def test_the_longer_it_is_open_the_less_often_it_is_repeated(office, phone, reviewer):
    """After half an hour everybody who can hear it has heard it."""
    await raised(phone)
    await pass_minutes(office, 120)
    danger = await danger_of(office)
    assert danger.next_at - danger.told_at == timedelta(minutes=15)
    assert danger.rounds < 20
