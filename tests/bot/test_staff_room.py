"""The group of the staff: linked by an admin, told codes and severities, followed where it goes."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest

from bot.handlers.staff_board import GroupBoard
from core.model.identity import CaseCode, ReportId, UpdateId
from core.model.language import ENGLISH
from core.model.roles import Role
from core.model.staff_room import RoomEvent, StaffRoom
from core.usecases.reports.decide_report import take_report
from core.usecases.staff_room.say_in_room import say_in_room
from tests.bot.casework import ADMIN, COLLEAGUE, REAL_TIME, REPORTER, REVIEWER, Office, submitted
from tests.bot.offline_telegram import BOT_ID, Refused
from tests.bot.phone import Phone
from tests.fakes.pace import FakePace

CHAT = -1_001_000
GROUP = {"id": CHAT, "type": "supergroup", "title": "The <b>staff</b>", "is_forum": True}
FIRST = ReportId(1)
UPDATES = count(50_000)


class RealTime:
    """Real time that only tests move."""

    def __init__(self) -> None:
        self.moment = REAL_TIME

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def real() -> RealTime:
    return RealTime()


@pytest.fixture
def pace() -> FakePace:
    return FakePace()


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def admin(office: Office) -> Phone:
    phone = await office.staff(ADMIN, Role.ADMIN)
    await phone.send("/help")
    return phone


async def in_group(phone: Phone, **body: Any) -> None:
    """Let something happen in the group."""
    number = UpdateId(next(UPDATES))
    message = {"message_id": 5, "date": 1, "chat": GROUP, "from": phone.user, **body}
    await phone.entrance.handle({"update_id": number, "message": message}, number)


async def linked(admin: Phone) -> None:
    await in_group(admin, text="/staffgroup@network_bot")
    await admin.tap("Yes, link it")


async def say(office: Office, real: RealTime, pace: FakePace | None = None) -> int:
    board = GroupBoard(office.bot, office.catalogue, pace or FakePace())
    return await say_in_room(office.world, board, real)


async def room_of(office: Office) -> StaffRoom | None:
    async with office.storage.read() as view:
        return await view.staff_rooms.get()


def told(office: Office) -> list[tuple[str, int | None]]:
    """What the group was told, in order: text and topic."""
    return [
        (call["text"], call.get("message_thread_id"))
        for call in office.telegram.made("sendMessage")
        if call["chat_id"] == GROUP["id"]
        and ("staff now" in call["text"] or "private" not in call["text"])
    ]


async def test_an_admin_links_the_group_and_confirms_in_private(office, admin):
    """What everybody in a group can read must not be switched on by a slip there."""
    await in_group(admin, text="/staffgroup@network_bot")
    assert await room_of(office) is None
    assert "Is “The <b>staff</b>” the group of the staff?" in admin.text
    await admin.tap("Yes, link it")
    assert await room_of(office) == StaffRoom(CHAT, ENGLISH, topics=True)
    assert "This is the group of the staff now" in told(office)[0][0]
    assert "A group is linked" in admin.text
    assert "staff_room_linked" in [line.act for line in await office.audit()]


async def test_who_is_no_admin_gets_the_same_answer_in_the_group_and_no_question(office, reviewer):
    """The group must not learn who is admin, nor a stranger link one of their own."""
    await reviewer.send("/help")
    before = len(reviewer.messages)
    await in_group(reviewer, text="/staffgroup")
    assert len(reviewer.messages) == before
    assert "private" in office.telegram.made("sendMessage")[-1]["text"]
    assert await room_of(office) is None


async def test_an_admin_dismissed_before_confirming_links_nothing(office, admin):
    """The role counts at the press, not at the question."""
    await in_group(admin, text="/staffgroup")
    person = await office.person(admin)
    async with office.storage.begin() as tx:
        await tx.people.revoke(person.id, Role.ADMIN)
    await admin.tap("Yes, link it")
    assert await room_of(office) is None


async def test_what_is_not_there_any_more_or_stands_last_holds_nobody_up(
    office, phone, admin, real
):
    """Posts go out in order: one that can never be said would silence the group for good."""
    await linked(admin)
    await submitted(phone)
    (report, _) = (await office.committed())[-1]
    async with office.storage.begin() as tx:
        await tx.staff_rooms.put(CaseCode("GONE-GONE"), RoomEvent.NEW, office.clock.now())
        case = await tx.reports.get(report.id)
        await tx.reports.save(replace(case, aside=True), was_revision=case.revision)
    await submitted(office.phone(COLLEAGUE))
    (later, _) = (await office.committed())[-1]
    await say(office, real)
    topics = [call["name"] for call in office.telegram.made("createForumTopic")]
    assert not [name for name in topics if report.code in name]
    assert [name for name in topics if later.code in name]
    async with office.storage.read() as view:
        assert not await view.staff_rooms.has_posts()


async def test_codes_and_severities_in_one_topic_per_case_and_nothing_else(
    office, phone, admin, reviewer, real
):
    """A colleague who is only curious learns as little as possible."""
    await linked(admin)
    await submitted(phone, "They follow me.", urgency="No, not urgent")
    await take_report(office.world, (await office.person(reviewer)).id, FIRST)
    assert await say(office, real) == 2
    [(report, _)] = await office.committed()
    [hello, new, taken] = told(office)
    assert [report.code in text for text, _ in (new, taken)] == [True, True]
    assert ("new" in new[0], "taken" in taken[0]) == (True, True)
    assert new[1] == taken[1] is not None
    assert hello[1] is None
    everything = str(told(office)) + str(office.telegram.made("createForumTopic"))
    assert not any(secret in everything for secret in ("follow", "urveillance", "member"))
    assert [call["name"] for call in office.telegram.made("createForumTopic")] == [report.code]
    assert await say(office, real) == 0


async def test_an_alarm_is_told_there_as_well(office, phone, admin, reviewer, real):
    """Whoever looks at the group first may be the one who can help."""
    await linked(admin)
    await phone.send("/danger")
    await phone.tap("Yes, alert them now")
    await phone.tap("It is over")
    assert await say(office, real) == 3
    assert ["danger" in text for text, _ in told(office)[1:]] == [False, True, True]


async def test_the_topic_closes_with_the_case_even_when_it_is_destroyed(office, phone, admin, real):
    """A destroyed case leaves a closed topic with a code, and nothing waits for it for ever."""
    await linked(admin)
    await submitted(phone)
    await say(office, real)
    await phone.send("/mycases")
    await phone.tap((await office.committed())[0][0].code)
    await phone.tap("Withdraw")
    await phone.tap("Yes, destroy it")
    assert await say(office, real) == 1
    thread = told(office)[1][1]
    assert told(office)[-1] == (told(office)[-1][0], thread)
    assert "ended" in told(office)[-1][0]
    assert [call["message_thread_id"] for call in office.telegram.made("closeForumTopic")] == [
        thread
    ]


async def test_without_the_right_to_make_topics_it_goes_on_in_one_place(office, phone, admin, real):
    """Rights that are taken away must not silence the group; admins hear of it once."""
    await linked(admin)
    office.telegram.refusals += [
        ("createForumTopic", Refused(400, "Bad Request: not enough rights to create a topic"))
    ]
    await submitted(phone, urgency="No, not urgent")
    assert await say(office, real) == 1
    assert told(office)[-1][1] is None
    assert await room_of(office) == StaffRoom(CHAT, ENGLISH, topics=False)
    await office.deliver()
    assert any("no topics" in message["text"] for message in admin.messages)


async def test_a_topic_that_somebody_deleted_is_made_anew(office, phone, admin, reviewer, real):
    """A tidy hand must not make what follows vanish."""
    await linked(admin)
    await submitted(phone, urgency="No, not urgent")
    await say(office, real)
    await take_report(office.world, (await office.person(reviewer)).id, FIRST)
    gone = Refused(400, "Bad Request: message thread not found")
    office.telegram.refusals.append(("sendMessage", gone))
    assert await say(office, real) == 1
    assert len(office.telegram.made("createForumTopic")) == 2
    assert "taken" in told(office)[-1][0]


async def test_a_group_that_throws_the_bot_out_is_let_go_and_admins_hear(office, admin):
    """A group of which nobody knows that it is silent is worse than none."""
    await linked(admin)
    number = UpdateId(next(UPDATES))
    bot = {"id": BOT_ID, "is_bot": True, "first_name": "Network"}
    old = {"status": "member", "user": bot}
    member = {"chat": GROUP, "from": admin.user, "date": 1, "old_chat_member": old}
    new = {"status": "kicked", "user": bot, "until_date": 0}
    update = {"update_id": number, "my_chat_member": {**member, "new_chat_member": new}}
    await admin.entrance.handle(update, number)
    assert await room_of(office) is None
    await office.deliver()
    assert "cannot write in the group of the staff any more" in admin.text


async def test_a_send_that_finds_nobody_there_lets_the_group_go(office, phone, admin, real):
    """Telegram may never have told that the bot was thrown out."""
    await linked(admin)
    await submitted(phone)
    kicked = Refused(403, "Forbidden: bot was kicked from the supergroup chat")
    office.telegram.refusals.append(("createForumTopic", kicked))
    assert await say(office, real) == 0
    assert await room_of(office) is None


@pytest.mark.parametrize("learnt", ["from a message", "from a refusal"])
async def test_a_group_that_becomes_a_supergroup_is_followed(office, phone, admin, real, learnt):
    """Its id changes; what waits goes to the new one."""
    await linked(admin)
    await submitted(phone)
    if learnt == "from a message":
        await in_group(admin, migrate_to_chat_id=-1_009)
    else:
        moved = Refused(400, "Bad Request: upgraded", migrate_to_chat_id=-1_009)
        office.telegram.refusals.append(("createForumTopic", moved))
    assert await say(office, real) == 2
    assert office.telegram.made("sendMessage")[-1]["chat_id"] == -1_009


async def test_a_full_minute_of_the_group_is_waited_for(office, phone, admin, real, pace):
    """Twenty a minute are the group's; more would stop everything for everybody."""
    await linked(admin)
    await submitted(phone)
    pace.full_chats[GROUP["id"]] = 30.0
    assert await say(office, real, pace) == 0
    pace.full_chats.clear()
    assert await say(office, real, pace) == 0
    real.moment += timedelta(seconds=30)
    assert await say(office, real, pace) == 2


async def test_a_lost_answer_is_said_again_later(office, phone, admin, real):
    """Twice is better than never; but not at once, and not for ever."""
    await linked(admin)
    await submitted(phone, urgency="No, not urgent")
    office.telegram.refusals.append(("sendMessage", Refused(502, "Bad Gateway")))
    assert await say(office, real) == 0
    assert await say(office, real) == 0
    real.moment += timedelta(seconds=3)
    assert await say(office, real) == 1


async def test_unlinking_asks_first_and_silences_it(office, phone, admin, real):
    """Nothing that was promised to a group goes to it once it is let go."""
    await linked(admin)
    await submitted(phone)
    await admin.tap("Unlink the group")
    assert await room_of(office) is not None
    await admin.tap("Yes, unlink it")
    assert await room_of(office) is None
    assert "No group is linked" in admin.text
    assert await say(office, real) == 0


async def test_other_admins_hear_who_listens(office, admin):
    """One admin alone must not turn a group of their own into the staff's unseen."""
    other = await office.staff(COLLEAGUE, Role.ADMIN)
    await linked(admin)
    await office.deliver()
    assert "Another admin has linked a group" in other.text


class Killed(Exception):
    """The program is gone."""


class DyingBoard(GroupBoard):
    """A board whose program is killed once Telegram has made a topic."""

    async def open_topic(self, room, report):
        await super().open_topic(room, report)
        raise Killed


async def test_a_topic_that_was_made_while_the_program_died_does_not_split_a_case(
    office, phone, admin, real
):
    """Telegram cannot be asked which topics there are: the second one says that it counts."""
    await linked(admin)
    await submitted(phone, urgency="No, not urgent")
    dying = DyingBoard(office.bot, office.catalogue, FakePace())
    with pytest.raises(Killed):
        await say_in_room(office.world, dying, real)
    real.moment += timedelta(minutes=5)
    assert await say(office, real) == 1
    assert len(office.telegram.made("createForumTopic")) == 2
    [_, (note, where), (new, also)] = told(office)
    assert "this is the one that is used" in note
    assert "new" in new
    assert where == also is not None


async def test_a_lost_answer_leaves_it_open_whether_there_is_a_topic(office, phone, admin, real):
    """The call may have arrived; whoever finds two topics must know which to read."""
    await linked(admin)
    await submitted(phone, urgency="No, not urgent")
    office.telegram.refusals.append(("createForumTopic", Refused(502, "Bad Gateway")))
    assert await say(office, real) == 0
    real.moment += timedelta(minutes=5)
    assert await say(office, real) == 1
    assert "this is the one that is used" in told(office)[1][0]


async def test_a_topic_that_was_certainly_not_made_is_no_reason_to_warn(
    office, phone, admin, real, pace
):
    """A warning for nothing would send staff looking for what is not there."""
    await linked(admin)
    await submitted(phone, urgency="No, not urgent")
    pace.full_chats[CHAT] = 30.0
    assert await say(office, real, pace) == 0
    real.moment += timedelta(minutes=5)
    assert await say(office, real) == 1
    assert not any("this is the one" in text for text, _ in told(office))
