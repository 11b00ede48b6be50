"""/queue on staff phones: what is urgent first, nothing twice, every look written down.

Long because one case passes through every hand here, and each test starts where the last one stops.
"""

import pytest

from bot.handlers.case_screen import PAGE_CHARACTERS
from core.model.report import CloseReason, EntryKind, ReportStatus
from core.model.roles import Role
from tests.bot.casework import (
    ADMIN,
    COLLEAGUE,
    REAL_TIME,
    REPORTER,
    REVIEWER,
    STRANGER,
    Office,
    submitted,
)
from tests.bot.phone import Phone

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


async def open_first(staff: Phone) -> None:
    await staff.send("/queue")
    await staff.tap("Surveillance")


async def test_reviewers_hear_that_a_report_waits_and_nothing_of_its_text(
    office, phone, reviewer, colleague
):
    """Word to staff goes over a lock screen, too."""
    await submitted(phone, SECRET)
    [(report, _)] = await office.committed()
    await office.deliver()
    for staff in (reviewer, colleague):
        assert report.code in staff.text
        assert "🔴" in staff.text
        assert "danger" in staff.text
        assert "Surveillance" in staff.text
        assert "follow" not in staff.text
        assert "reporter-name" not in staff.text


async def test_the_moment_of_a_notice_does_not_lead_from_a_case_to_a_person(
    office, phone, reviewer
):
    """The audit log has the moment of the case; beside a person it would join the two."""
    office.clock.forward(minutes=17, seconds=5)
    await submitted(phone, SECRET)
    async with office.storage.begin() as tx:
        (told,) = await tx.outbox.claim(
            limit=9, now=office.clock.now(), real_now=REAL_TIME, lease_seconds=60
        )
    assert (told.due_at.minute, told.due_at.second) == (0, 0)


async def test_without_a_reviewer_admins_hear_of_it(office, phone):
    """A report must never wait unseen because a role is not filled."""
    admin = await office.staff(ADMIN, Role.ADMIN)
    await submitted(phone, SECRET)
    await office.deliver()
    assert "there is no reviewer" in admin.text
    assert "One member of staff" in phone.text


async def test_a_report_taken_meanwhile_is_not_announced_any_more(
    office, phone, reviewer, colleague
):
    """News that is no news would train people to look away."""
    await submitted(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    before = len(colleague.messages)
    await office.deliver()
    assert len(colleague.messages) == before


async def test_the_most_urgent_comes_first_then_the_oldest(office, reviewer):
    """Somebody in danger cannot wait behind yesterday's paperwork."""
    for number, urgency in enumerate(("not urgent", "soon", "danger", "danger")):
        await submitted(office.phone(100 + number), urgency=urgency)
        office.clock.forward(hours=1)
    codes = [report.code for report, _ in await office.committed()]
    await reviewer.send("/queue")
    listed = sorted(codes, key=reviewer.text.index)
    assert listed == [codes[2], codes[3], codes[1], codes[0]]
    assert reviewer.text.count("DANGER") == 2
    assert "2 hours ago" in reviewer.text


async def test_the_queue_is_paged(office, reviewer):
    """A hundred cases do not fit a phone."""
    for number in range(8):
        await submitted(office.phone(100 + number))
    await reviewer.send("/queue")
    assert "Page 1 of 2" in reviewer.text
    await reviewer.tap("▶️")
    assert "Page 2 of 2" in reviewer.text
    assert len([label for label in reviewer.buttons if "Surveillance" in label]) == 2
    await reviewer.press("rq:waiting:999")
    assert "Page 2 of 2" in reviewer.text


async def test_every_look_is_in_the_audit_log(office, phone, reviewer):
    """Contents are shown to nobody without a trace."""
    await submitted(phone, SECRET)
    await reviewer.send("/queue")
    assert "report_opened" not in {line.act for line in await office.audit()}
    await reviewer.tap("Surveillance")
    assert "They follow <b>me</b> & mine." in reviewer.text
    assert [line.act for line in await office.audit()][-1] == "report_opened"
    before = len(await office.audit())
    await reviewer.press("ro:1:0")
    assert len(await office.audit()) == before + 1


async def test_an_anonymous_reporter_stays_unknown(office, phone, reviewer):
    """The promise of the safety screen."""
    await submitted(phone, SECRET)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    shown = " ".join(message["text"] for message in reviewer.messages)
    assert "anonymous" in shown
    assert "reporter-name" not in shown
    assert str(REPORTER) not in shown.split()


async def test_a_named_reporter_is_shown_by_name_and_handle(office, reviewer):
    """Only because they chose to."""
    phone = office.phone(REPORTER, name="reporter <name>")
    phone.username = "handle"
    await phone.send("/report")
    for label in ("Go on", "Reprisals", "Surveillance", "danger"):
        await phone.tap(label)
    await phone.send("x")
    for label in ("That is all", "Skip", "Skip", "With my name", "Send the report"):
        await phone.tap(label)
    await open_first(reviewer)
    assert "reporter <name> @handle" in reviewer.text


async def test_two_reviewers_take_and_one_wins(office, phone, reviewer, colleague):
    """Nothing is handled twice; the second hears that a colleague was quicker."""
    await submitted(phone)
    await open_first(reviewer)
    await open_first(colleague)
    await reviewer.tap("Take it")
    await colleague.tap("Take it")
    assert (
        "colleague has already taken" in colleague.telegram.made("answerCallbackQuery")[-2]["text"]
    )
    assert "A colleague has taken it" in colleague.text
    assert not any("Accept" in label or "Take" in label for label in colleague.buttons)
    [(report, _)] = await office.committed()
    assert report.reviewer == (await office.person(reviewer)).id
    acts = [line.act for line in await office.audit()]
    assert acts.count("report_taken") == 1


async def test_taking_twice_is_taking_once(office, phone, reviewer):
    """A double tap is no race with oneself."""
    await submitted(phone)
    await open_first(reviewer)
    data = reviewer.data("Take it")
    await reviewer.press(data)
    await reviewer.press(data)
    assert "You have taken it" in reviewer.text
    acts = [line.act for line in await office.audit()]
    assert acts.count("report_taken") == 1


async def test_a_decision_on_an_older_screen_is_refused(office, phone, reviewer):
    """Closing a case without having seen what was added would lose it."""
    await submitted(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    accept = reviewer.data("Accept")
    await phone.send("/mycases")
    await phone.tap("being looked at")
    await phone.tap("Add something")
    await phone.send("something new")
    await reviewer.press(accept)
    assert (await office.committed())[0][0].status is ReportStatus.IN_REVIEW
    assert "something new" in reviewer.text
    await reviewer.tap("Accept")
    assert (await office.committed())[0][0].status is ReportStatus.VERIFIED


@pytest.mark.parametrize(
    "action", ["rd:1:3:accept", "rd:1:3:return", "rd:1:3:ask", "rd:1:3:close", "rc:1:3:resolved"]
)
async def test_only_who_has_taken_a_case_decides(office, phone, reviewer, colleague, action):
    """Even with the right revision, crafted or not."""
    await submitted(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    [(report, _)] = before = await office.committed()
    await open_first_in_hand(colleague)
    await colleague.press(action.replace(":3:", f":{report.revision}:"))
    assert await office.committed() == before
    assert "colleague" in " ".join(
        str(call.get("text")) for call in colleague.telegram.made("answerCallbackQuery")
    )


async def open_first_in_hand(staff: Phone) -> None:
    await staff.send("/queue")
    await staff.tap("In hand")
    await staff.tap("Surveillance")


@pytest.mark.parametrize(
    "data",
    [
        "rq:waiting:0", "ro:1:0", "rd:1:2:take", "rd:1:2:accept", "rd:1:2:ask", "rd:1:2:close",
        "rc:1:2:resolved", "rf:1:1",
    ],
)  # fmt: skip
async def test_a_member_gets_nothing_from_staff_buttons(office, phone, data):
    """A client can send any callback data."""
    await submitted(phone, SECRET)
    before = await office.committed()
    stranger = office.phone(STRANGER)
    await stranger.send("/help")
    await stranger.press(data)
    assert "role" in stranger.toast
    assert "follow" not in " ".join(message["text"] for message in stranger.messages)
    assert await office.committed() == before
    assert {line.act for line in await office.audit()} == {"report_submitted"}


async def test_a_member_gets_nothing_from_the_staff_command(office, phone):
    """/queue is not in their menu, but anyone can type it."""
    member = await office.staff(STRANGER)
    await submitted(phone, SECRET)
    await member.send("/queue")
    assert "role" in member.text


async def test_a_role_removed_in_the_middle_counts_at_the_next_press(office, phone, reviewer):
    """Trust that was withdrawn must not linger on an open screen."""
    await submitted(phone, SECRET)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    await reviewer.tap("Ask back")
    person = await office.person(reviewer)
    async with office.storage.begin() as tx:
        await tx.people.revoke(person.id, Role.REVIEWER)
    before = await office.committed()
    await reviewer.send("Where do you live?")
    assert "role" in reviewer.text
    for data in ("ro:1:0", "rd:1:3:accept", "rf:1:1", "rq:waiting:0"):
        await reviewer.press(data)
        assert "role" in reviewer.toast
    assert await office.committed() == before


async def test_a_case_whose_reviewer_lost_the_role_can_be_taken_over(
    office, phone, reviewer, colleague
):
    """Nobody's leaving may leave a reporter waiting for ever."""
    await submitted(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    await reviewer.tap("Accept")
    person = await office.person(reviewer)
    async with office.storage.begin() as tx:
        await tx.people.revoke(person.id, Role.REVIEWER)
    await open_first_in_hand(colleague)
    assert "you can take it over" in colleague.text
    await colleague.tap("Take it")
    [(report, _)] = await office.committed()
    assert report.reviewer == (await office.person(colleague)).id
    assert report.status is ReportStatus.VERIFIED


async def test_nobody_handles_their_own_case(office, reviewer, colleague):
    """A reviewer can be a reporter, but not of the same case."""
    await submitted(reviewer)
    await office.deliver()
    assert "report is waiting" in colleague.text
    assert not any("report is waiting" in message["text"] for message in reviewer.messages)
    await open_first(reviewer)
    assert "reported this case yourself" in reviewer.toast
    await reviewer.press("rd:1:2:take")
    assert (await office.committed())[0][0].status is ReportStatus.NEW


async def test_given_back_it_waits_again(office, phone, reviewer, colleague):
    """Who cannot go on must be able to hand it back."""
    await submitted(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    await reviewer.tap("Give it back")
    [(report, _)] = await office.committed()
    assert (report.status, report.reviewer) == (ReportStatus.NEW, None)
    await open_first(colleague)
    await colleague.tap("Take it")
    assert (await office.committed())[0][0].status is ReportStatus.IN_REVIEW


@pytest.mark.parametrize("reason", list(CloseReason))
async def test_closing_has_a_reason_and_is_final(office, phone, reviewer, reason):
    """The reporter sees why, and nothing more is said about it."""
    await submitted(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    await office.deliver()
    await reviewer.tap("Close")
    [data] = [
        button["callback_data"]
        for row in reviewer.screen["reply_markup"]["inline_keyboard"]
        for button in row
        if button["callback_data"].endswith(f":{reason}")
    ]
    await reviewer.press(data)
    await reviewer.press(data)
    [(report, _)] = await office.committed()
    assert (report.status, report.close_reason) == (ReportStatus.CLOSED, reason)
    assert not any("Accept" in label or "Take" in label for label in reviewer.buttons)
    assert len(await office.deliver()) == 1
    assert await office.deliver() == []
    acts = [line.act for line in await office.audit()]
    assert acts.count("report_closed") == 1


async def test_a_question_is_sent_only_after_it_was_read_once_more(office, phone, reviewer):
    """A message meant for a colleague must not reach a reporter."""
    await submitted(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    await reviewer.tap("Ask back")
    await reviewer.send_message(voice={**office.file("v", b"v"), "duration": 1})
    assert "text message" in reviewer.text
    await reviewer.send("q" * 3501)
    assert "3,500" in reviewer.text
    await reviewer.send("Frist?")
    await reviewer.tap("anew")
    await reviewer.send("First?")
    send = reviewer.data("✅ Send")
    assert len((await office.committed())[0][1]) == 1
    await reviewer.press(send)
    await reviewer.press(send)
    assert "older screen" in reviewer.toast
    [(report, [_, question])] = await office.committed()
    assert (report.status, question.kind) == (ReportStatus.WAITING, EntryKind.QUESTION)
    assert question.text == "First?"


async def test_a_question_survives_a_restart_and_can_be_left(office, phone, reviewer):
    """Dialogues of staff are in storage, too."""
    await submitted(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    await reviewer.tap("Ask back")
    office.restart()
    reviewer.entrance = office.entrance
    await reviewer.send("Where?")
    assert "Send this question" in reviewer.text
    await reviewer.send("/cancel")
    assert "Nothing was asked" in reviewer.text
    assert len((await office.committed())[0][1]) == 1


async def test_a_long_report_is_paged_and_complete(office, phone, reviewer):
    """4096 signs do not fit a screen, and not one may be missing."""
    words = " ".join(f"w{number}" for number in range(750))
    await submitted(phone, words)
    await open_first(reviewer)
    seen = reviewer.text
    while "▶️" in reviewer.buttons:
        assert len(reviewer.text) < 2 * PAGE_CHARACTERS
        await reviewer.tap("▶️")
        seen += " " + reviewer.text
    assert set(words.split()) <= set(seen.split())


async def test_evidence_is_fetched_on_request_protected_and_logged(office, phone, reviewer):
    """Contents stay in the chat in which they were asked for."""
    await phone.send("/report")
    for label in ("Go on", "Reprisals", "Surveillance", "danger"):
        await phone.tap(label)
    attack = {"file_name": "../..\u202egpj.exe", **office.file("d", b"paper" * 50)}
    await phone.send_message(document=attack)
    await phone.send_message(voice={**office.file("v", b"voice" * 50), "duration": 1})
    for number in range(2):
        photo = {**office.file(f"p{number}", bytes([65 + number]) * 50), "width": 1, "height": 1}
        await phone.send_message(photo=[photo], media_group_id="7")
    for label in ("That is all", "Skip", "Skip", "Anonymous", "Send the report"):
        await phone.tap(label)
    await open_first(reviewer)
    assert office.telegram.uploads == []
    for number in (1, 2, 3):
        await reviewer.tap(f"📎 {number}")
    names = [name for name, _ in office.telegram.uploads]
    assert [content for _, content in office.telegram.uploads] == [
        b"paper" * 50, b"voice" * 50, b"A" * 50, b"B" * 50,
    ]  # fmt: skip
    assert not any(sign in name for name in names for sign in "/\\\u202e")
    assert names[2].endswith(".jpg")
    sent = office.telegram.made("sendDocument") + office.telegram.made("sendVoice")
    assert len(sent) == 4
    assert all(call["protect_content"] for call in sent)
    acts = [line.act for line in await office.audit()]
    assert acts.count("evidence_opened") == 3


async def test_screens_with_contents_cannot_be_forwarded(office, phone, reviewer):
    """The queue becomes a case by editing, so it has to be protected from the start."""
    await submitted(phone)
    await office.deliver()
    await reviewer.send("/queue")
    sent = [call for call in office.telegram.made("sendMessage") if call["chat_id"] == REVIEWER]
    assert all(call.get("protect_content") for call in sent)


async def test_a_file_button_for_another_report_finds_nothing(office, phone, reviewer):
    """Entry ids are numbers, and numbers can be guessed."""
    await submitted(phone)
    await submitted(office.phone(STRANGER))
    await reviewer.send("/queue")
    for data in ("rf:1:2", "rf:1:1", "rf:9:1", "ro:9:0", "rd:9:1:take"):
        await reviewer.press(data)
        assert "cannot find" in reviewer.toast


async def test_a_draft_is_invisible_to_staff(office, phone, reviewer):
    """Nobody can see it until you send it."""
    await phone.send("/report")
    await phone.send("not yet")
    for data in ("ro:1:0", "rd:1:1:take", "rf:1:1"):
        await reviewer.press(
            data, {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}
        )
        assert "cannot find" in reviewer.toast
    await reviewer.send("/queue")
    assert "nothing" in reviewer.text
