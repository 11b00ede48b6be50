"""Set aside: a sender of floods gets what anyone gets, and disturbs nobody; danger always rings."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from core.model.flood import IntakeRule
from core.model.identity import ReportId
from core.model.language import ENGLISH
from core.model.report import ReportStatus, Urgency
from core.model.roles import Role
from core.model.second_eyes import SecondEyesRule, SecondKind, Wish
from core.model.set_aside import AsideId, AsideRule
from core.model.staff_room import StaffRoom
from core.usecases.duty.remind_overdue import remind_overdue
from core.usecases.members.forget_person import Leaving, forget_person
from core.usecases.reports.ask_right import ask_right
from core.usecases.reports.decide_report import take_report
from core.usecases.reports.set_aside import list_set_aside
from core.usecases.reports.unlink_report import cut_link
from core.usecases.reports.withdraw_report import withdraw_report
from core.usecases.upkeep.let_lapsed_back import let_lapsed_back
from tests.bot.casework import ADMIN, REVIEWER, STRANGER, Office, submitted
from tests.bot.own_cases import now, reported
from tests.bot.phone import Phone
from tests.bot.reviewing import acts, bar, case

FLOODER, ANYONE = 811_000_001, 811_000_002


@dataclass
class Floor:
    """An office with staff, a first case of a flooder, and somebody else who reports."""

    office: Office
    flooder: Phone
    anyone: Phone
    reviewer: Phone
    admin: Phone
    first: ReportId

    async def rings(self) -> int:
        """Send what is due; return how many messages reached staff."""
        before = len(self.office.telegram.made("sendMessage"))
        await self.office.deliver()
        staff = {REVIEWER, ADMIN}
        sent = self.office.telegram.made("sendMessage")[before:]
        return len([each for each in sent if int(each["chat_id"]) in staff])

    async def set_aside(self) -> None:
        """Set the flooder aside, past the screens."""
        person = (await self.office.person(self.flooder)).id
        async with self.office.storage.read() as view:
            found = await view.reports.get(self.first)
        assert found is not None
        day = self.office.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
        async with self.office.storage.begin() as tx:
            until = day + timedelta(days=90)
            await tx.set_asides.put(person, found.code, since=day, until=until)

    async def is_aside(self) -> bool:
        """Say whether the flooder is set aside now."""
        person = (await self.office.person(self.flooder)).id
        async with self.office.storage.read() as view:
            return await view.set_asides.stands(person, self.office.clock.now())


@pytest.fixture
async def floor(office: Office) -> Floor:
    flooder, anyone = office.phone(FLOODER), office.phone(ANYONE)
    for phone in (flooder, anyone):
        await phone.send("/start")
        await phone.send("/help")
    admin = await office.staff(ADMIN, Role.ADMIN, Role.REVIEWER)
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    first = await case(office, flooder)
    for phone in (admin, reviewer):
        await phone.send("/help")
    return Floor(office, flooder, anyone, reviewer, admin, first.id)


async def asked(floor: Floor, why: str = "A hundred of these since noon.") -> None:
    """Let the admin ask from the case's screen."""
    await floor.admin.press(f"ro:{floor.first}")
    await floor.admin.tap("More")
    await floor.admin.tap("Set the sender aside")
    await floor.admin.send(why)
    await floor.admin.tap("Yes")


async def agreed(floor: Floor, answer: str = "Agree") -> None:
    """Let the reviewer look at it and decide."""
    await floor.office.deliver()
    await floor.reviewer.tap("Look and decide")
    await floor.reviewer.tap(answer)
    await floor.office.deliver()


async def test_an_admin_asks_with_a_reason_and_somebody_else_agrees(floor):
    """One person alone could make somebody unheard, for reasons of their own."""
    await asked(floor)
    assert not await floor.is_aside()
    await floor.office.deliver()
    await floor.reviewer.tap("Look and decide")
    assert "A hundred of these" in floor.reviewer.text
    assert "aside" in floor.reviewer.text
    await floor.reviewer.tap("Agree")
    assert await floor.is_aside()
    assert "stands last" in floor.reviewer.text
    await floor.office.deliver()
    assert "/aside" in floor.admin.text
    told = await acts(floor.office)
    assert told.index("second_asked_aside") < told.index("second_agreed_aside")
    [line] = [each for each in await floor.office.audit() if each.act == "sender_set_aside"]
    assert line.subject == f"report:{floor.first}"
    assert line.actor == (await floor.office.person(floor.admin)).id


async def test_what_was_refused_sets_nobody_aside(floor):
    """The other pair of eyes may see a person where the first saw a flood."""
    await asked(floor)
    await agreed(floor, "Refuse")
    assert not await floor.is_aside()
    assert "refused" in floor.admin.text


async def test_where_one_is_enough_it_is_done_at_once(floor):
    """A small team decides for itself; the audit log still has it."""
    rules = replace(floor.office.world.rules, second_eyes=SecondEyesRule(setting_aside=False))
    floor.office.world = replace(floor.office.world, rules=rules)
    floor.office.restart()
    floor.admin.entrance = floor.office.entrance
    await asked(floor)
    assert await floor.is_aside()
    assert "stands last" in floor.admin.text
    assert "sender_set_aside" in await acts(floor.office)


async def test_the_sender_who_is_staff_neither_asks_nor_agrees_nor_finds_it(floor):
    """Whoever floods and works here must learn nothing of it as staff."""
    person = (await floor.office.person(floor.flooder)).id
    async with floor.office.storage.begin() as tx:
        await tx.people.grant(person, Role.ADMIN, by=None)
        await tx.people.grant(person, Role.REVIEWER, by=None)
    await asked(floor)
    before = len(floor.flooder.messages)
    await floor.office.deliver()
    assert len(floor.flooder.messages) == before
    await floor.flooder.press("s2:1:yes")
    assert not await floor.is_aside()
    await agreed(floor)
    assert await floor.is_aside()
    assert list(await list_set_aside(floor.office.world, person)) == []
    await floor.flooder.press(f"xa:{floor.first}")
    [line] = await list_set_aside(floor.office.world, (await floor.office.person(floor.admin)).id)
    await floor.flooder.press(f"xb:{line.number}:1:0")
    assert await floor.is_aside()


async def test_a_barred_admin_does_not_find_who_was_set_aside_in_that_case(floor):
    """The code alone would tell them that there is the case they are kept from."""
    await floor.set_aside()
    person = (await floor.office.person(floor.admin)).id
    await bar(floor.office, await now(floor.office, await _get(floor)), person)
    assert list(await list_set_aside(floor.office.world, person)) == []
    await floor.admin.press("xb:1:1:0")
    assert await floor.is_aside()


async def _get(floor: Floor):
    async with floor.office.storage.read() as view:
        return await view.reports.get(floor.first)


async def test_what_waits_of_a_sender_stands_last_from_then_on(floor):
    """The flood that is there already is what keeps others from being seen."""
    danger = await case(floor.office, floor.flooder, urgency=Urgency.DANGER)
    taken = await case(floor.office, floor.flooder)
    person = (await floor.office.person(floor.reviewer)).id
    await take_report(floor.office.world, person, taken.id)
    other = await case(floor.office, floor.anyone)
    await asked(floor)
    await agreed(floor)
    assert (await now(floor.office, await _get(floor))).aside
    for each in (danger, taken, other):
        assert not (await now(floor.office, each)).aside


def _seen(calls: list[Any], phone: Phone) -> list[tuple[Any, ...]]:
    """Return what a phone was shown, without what is another's for everybody: codes, numbers."""
    mine = [call for call in calls if str(call.params.get("chat_id")) == str(phone.user_id)]
    return [(call.method, _blank(repr(call.params), phone)) for call in mine]


def _blank(told: str, phone: Phone) -> str:
    told = told.replace(str(phone.user_id), "ME")
    told = re.sub(r"\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b", "CODE", told)
    told = re.sub(r"\b[0-9a-f]{64}\b|\b[0-9a-f ]{71,79}\b", "HASH", told)
    told = re.sub(r"'message_ids?': (\[[^\]]*\]|'[^']*'|\d+)", "'message_id'", told)
    return re.sub(r"'callback_data': '[^']*'", _shape, told)


def _shape(found: re.Match[str]) -> str:
    """Return a button without ids and tokens: what it does and how many values it has."""
    parts = found[0].strip("'").split(":")[1:]
    return ":".join(part if len(part) < 6 and part.isalpha() else "N" for part in parts)


async def test_whoever_is_set_aside_sees_letter_by_letter_what_anyone_sees(floor):
    """Nobody can find out that they are set aside, however hard they look."""
    rules = replace(floor.office.world.rules, intake=IntakeRule(reports_per_hour=3))
    floor.office.world = replace(floor.office.world, rules=rules)
    floor.office.restart()
    # Both have reported once before, and neither in the last hour.
    await case(floor.office, floor.anyone)
    await floor.set_aside()
    shown = {}
    for phone in (floor.flooder, floor.anyone):
        phone.entrance = floor.office.entrance
        before = len(floor.office.telegram.calls)
        await _walk(phone)
        shown[phone.user_id] = _seen(floor.office.telegram.calls[before:], phone)
    for seen, usual in zip(shown[FLOODER], shown[ANYONE], strict=True):
        assert seen == usual
    assert len(shown[FLOODER]) > 30
    said = repr(shown[FLOODER])
    assert "2 members of staff are being told now" in said
    assert "<code>CODE</code>" in said
    async with floor.office.storage.read() as view:
        mine = await view.reports.of_reporter((await floor.office.person(floor.flooder)).id)
        theirs = await view.reports.of_reporter((await floor.office.person(floor.anyone)).id)
    assert [each.status for each in mine] == [each.status for each in theirs]
    assert sum(each.aside for each in mine) >= 2  # it was a set-aside person's walk
    assert not any(each.aside for each in theirs)


async def _walk(phone: Phone) -> None:
    for number in range(4):  # the fourth is asked to wait
        await submitted(phone, f"They follow me, {number}.", urgency="normal")
    await phone.send("/cancel")
    await phone.send("/mycases")
    await phone.tap("waiting")
    await phone.tap("Add")
    await phone.send("One thing more.")
    await phone.send("/mycases")
    await phone.tap("waiting")
    await phone.tap("What I agree to")
    await phone.send("/privacy")
    await phone.send("/mycases")
    await phone.tap("waiting")
    await phone.tap("Withdraw")
    await phone.tap("Yes")
    await phone.send("/mycases")


async def sent_in(floor: Floor, text: str = "Again."):
    """Let the flooder send something in, a day after anything else."""
    floor.office.clock.forward(days=1)
    await floor.office.deliver()
    return await reported(floor.office, floor.flooder, text)


async def test_what_they_send_in_rings_nobody_and_is_never_overdue(floor):
    """What keeps staff awake for nothing lets them sleep through what matters."""
    await floor.set_aside()
    async with floor.office.storage.begin() as tx:
        await tx.staff_rooms.link(StaffRoom(-100, ENGLISH, topics=False), floor.office.clock.now())
    report = await sent_in(floor)
    assert (report.aside, report.due_at) == (True, None)
    assert await floor.rings() == 0
    async with floor.office.storage.read() as view:
        assert not await view.staff_rooms.has_posts()
    person = (await floor.office.person(floor.flooder)).id
    await withdraw_report(floor.office.world, person, report.id)
    async with floor.office.storage.read() as view:
        assert not await view.staff_rooms.has_posts()
    second = await sent_in(floor, "And again.")
    floor.office.clock.forward(days=40)
    await remind_overdue(floor.office.world)
    await floor.office.deliver()
    assert (await _get(floor)).code in floor.reviewer.text
    assert second.code not in floor.reviewer.text


async def test_word_of_a_flood_that_waits_to_be_sent_is_not_sent(floor):
    """Set aside a minute later, the hundred alerts of the flood are not wanted any more."""
    await reported(floor.office, floor.flooder, "Again.")
    await asked(floor)
    await floor.reviewer.press("s2:1:look")
    await floor.reviewer.tap("Agree")
    await floor.office.deliver()
    assert not any("A report is waiting" in str(m.get("text")) for m in floor.reviewer.messages)


async def test_it_stands_behind_all_others_in_a_part_of_its_own(floor):
    """Hidden from what waits, and still one tap away: nothing is lost."""
    await floor.set_aside()
    mine = await sent_in(floor)
    other = await case(floor.office, floor.anyone)
    await floor.reviewer.send("/queue")
    assert other.code in floor.reviewer.text
    assert mine.code not in floor.reviewer.text
    assert "🗂 Aside (1)" in floor.reviewer.buttons
    assert "Waiting (2)" in floor.reviewer.buttons
    await floor.reviewer.tap("Aside (1)")
    assert mine.code in floor.reviewer.text
    assert other.code not in floor.reviewer.text
    await floor.reviewer.tap(mine.code)
    assert "Set aside" in floor.reviewer.text
    await floor.reviewer.tap("Take it")
    assert "Set aside" not in floor.reviewer.text
    taken = await now(floor.office, mine)
    assert (taken.aside, taken.status) == (False, ReportStatus.IN_REVIEW)
    assert taken.due_at is not None
    await floor.reviewer.send("/queue")
    assert not any("Aside" in label for label in floor.reviewer.buttons)
    assert "In hand (1)" in floor.reviewer.buttons


async def test_the_next_case_is_never_one_that_was_set_aside(floor):
    """The best next case is somebody else's, whatever the flood calls itself."""
    await floor.set_aside()
    await sent_in(floor)
    await withdraw_report(
        floor.office.world, (await floor.office.person(floor.flooder)).id, floor.first
    )
    await floor.reviewer.send("/queue")
    await floor.reviewer.tap("Next")
    assert "Nothing else waits" in floor.reviewer.toast


async def test_danger_rings_whoever_sends_it(floor):
    """A person in danger is never silenced, also not by what they did before."""
    await floor.set_aside()
    await floor.flooder.send("/danger")
    await floor.flooder.tap("Yes, alert them now")
    assert await floor.rings() >= 1
    assert "DANGER" in floor.reviewer.text.upper()
    assert "aside" not in floor.reviewer.text
    await submitted(floor.flooder, "They are at the door.", urgency="danger")
    assert await floor.rings() >= 1
    async with floor.office.storage.read() as view:
        mine = await view.reports.of_reporter((await floor.office.person(floor.flooder)).id)
    assert not any(each.aside for each in mine)


async def test_danger_raised_about_a_case_that_stood_last_brings_it_to_the_front(floor):
    """Who cried wolf and then sees one is heard."""
    await floor.set_aside()
    mine = await sent_in(floor)
    await floor.flooder.press(f"sosr:{mine.id}")
    found = await now(floor.office, mine)
    assert (found.aside, found.urgency) == (False, Urgency.DANGER)
    assert await floor.rings() >= 1
    await floor.reviewer.send("/queue")
    assert mine.code in floor.reviewer.text


async def test_it_lapses_by_itself(floor):
    """A block that nobody remembers must not stand for ever."""
    rules = replace(floor.office.world.rules, aside=AsideRule(days=3))
    floor.office.world = replace(floor.office.world, rules=rules)
    floor.office.restart()
    for phone in (floor.admin, floor.reviewer):
        phone.entrance = floor.office.entrance
    await asked(floor)
    await agreed(floor)
    floor.office.clock.forward(days=2)
    one = await reported(floor.office, floor.flooder, "One")
    assert one.aside
    await let_lapsed_back(floor.office.world)
    assert (await now(floor.office, one)).aside
    floor.office.clock.forward(days=1)
    assert not (await reported(floor.office, floor.flooder, "Two")).aside
    assert await floor.rings() >= 1
    await let_lapsed_back(floor.office.world)
    async with floor.office.storage.read() as view:
        assert await view.set_asides.get(AsideId(1)) is None
    for each in (one, await _get(floor)):
        found = await now(floor.office, each)
        assert not found.aside
        assert found.due_at is not None
    [line] = [each for each in await floor.office.audit() if each.act == "sender_let_back"]
    assert (line.actor, line.subject) == (None, f"report:{floor.first}")
    await floor.reviewer.send("/queue")
    assert one.code in floor.reviewer.text
    assert not any("Aside" in label for label in floor.reviewer.buttons)


async def test_who_is_set_aside_anew_after_their_time_stays_so(floor):
    """What was decided again counts from its own day, also when no bell rang in between."""
    await floor.set_aside()
    mine = await sent_in(floor)
    floor.office.clock.forward(days=100)
    await floor.set_aside()
    await let_lapsed_back(floor.office.world)
    assert await floor.is_aside()
    assert (await now(floor.office, mine)).aside


async def test_an_admin_lets_somebody_back_by_the_case_and_what_waits_stands_as_any(floor):
    """A mistake has to be undone wholly, without anybody's name."""
    await floor.set_aside()
    mine = await sent_in(floor)
    code = (await _get(floor)).code
    await floor.admin.send("/aside")
    assert code in floor.admin.text
    assert str(FLOODER) not in floor.admin.text
    await floor.admin.tap(code)
    await floor.admin.tap("Among the others again")
    assert "Done" in floor.admin.text
    assert not await floor.is_aside()
    assert not (await now(floor.office, mine)).aside
    assert (await now(floor.office, mine)).due_at is not None
    await floor.admin.press("xb:1:1:0")
    assert "sender_let_back" in await acts(floor.office)
    assert (await acts(floor.office)).count("sender_let_back") == 1


async def test_the_list_has_pages(floor):
    """Twenty who were set aside do not fit a phone."""
    for number in range(7):
        phone = floor.office.phone(812_000_000 + number)
        await phone.send("/help")
        report = await case(floor.office, phone)
        person = (await floor.office.person(phone)).id
        day = floor.office.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
        async with floor.office.storage.begin() as tx:
            until = day + timedelta(days=9)
            await tx.set_asides.put(person, report.code, since=day, until=until)
    await floor.admin.send("/aside")
    assert len([label for label in floor.admin.buttons if "-" in label]) == 5
    await floor.admin.tap("▶️")
    assert len([label for label in floor.admin.buttons if "-" in label]) == 2


@pytest.mark.parametrize("data", ["xa:1", "xl:0", "xb:1:0:0", "xb:1:1:0"])
@pytest.mark.parametrize("roles", [(), tuple(role for role in Role if role is not Role.ADMIN)])
async def test_crafted_taps_of_others_do_nothing_and_say_nothing(floor, data, roles):
    """Every tap asks storage for the role again, whoever sends it."""
    await floor.set_aside()
    stranger = await floor.office.staff(STRANGER, *roles)
    await stranger.send("/help")
    await stranger.press(data)
    told = stranger.toast
    await stranger.press(data.replace("1", "99", 1))
    assert stranger.toast == told
    assert (await _get(floor)).code not in repr(stranger.messages)
    assert await floor.is_aside()


async def test_a_role_taken_away_in_the_middle_is_felt(floor):
    """Who asked and was dismissed since sets nobody aside."""
    await asked(floor)
    person = (await floor.office.person(floor.admin)).id
    async with floor.office.storage.begin() as tx:
        await tx.people.revoke(person, Role.ADMIN)
    await agreed(floor)
    assert not await floor.is_aside()
    assert "no longer" in floor.reviewer.text


async def test_a_case_without_an_account_sets_nobody_aside(floor):
    """Nothing leads anywhere: there is nobody to set aside, and the button is not there."""
    async with floor.office.storage.begin() as tx:
        await cut_link(tx, floor.office.world, await tx.reports.get(floor.first))
    await floor.admin.press(f"ro:{floor.first}")
    await floor.admin.tap("More")
    assert not any("aside" in label for label in floor.admin.buttons)
    await floor.admin.press(f"xa:{floor.first}")
    assert "Nothing leads" in floor.admin.toast


@pytest.mark.parametrize("how", ["unlink", "withdraw"])
async def test_a_case_that_is_cut_loose_is_forgotten_here_too(floor, how):
    """Nothing may lead from the account to the case, not even what was sealed of a block."""
    await asked(floor)
    await agreed(floor)
    person = (await floor.office.person(floor.flooder)).id
    if how == "unlink":
        async with floor.office.storage.begin() as tx:
            await cut_link(tx, floor.office.world, await tx.reports.get(floor.first))
    else:
        await withdraw_report(floor.office.world, person, floor.first)
    [line] = await list_set_aside(floor.office.world, (await floor.office.person(floor.admin)).id)
    assert line.code is None
    assert await floor.is_aside()
    await floor.admin.send("/aside")
    assert "no longer linked" in floor.admin.text
    await floor.admin.tap("no longer linked")
    await floor.admin.tap("Among the others again")
    assert not await floor.is_aside()


async def test_forgotten_it_is_gone(floor):
    """Whoever has themselves forgotten leaves nothing, not even a block."""
    await floor.set_aside()
    person = (await floor.office.person(floor.flooder)).id
    await forget_person(floor.office.world, person, {floor.first: Leaving.WITHDRAW})
    async with floor.office.storage.read() as view:
        assert await view.set_asides.standing(floor.office.clock.now()) == []


async def test_what_is_stored_says_the_same_to_everybody(floor):
    """The right to know is kept for all alike; nobody learns by it that they are set aside."""
    await floor.set_aside()
    for phone in (floor.flooder, floor.anyone):
        await phone.send("/privacy")
        assert "Against floods" in phone.text
        assert "90 days" in phone.text


async def test_asking_twice_about_one_sender_is_one_block(floor):
    """Two cases of a flood must not show as two people, nor need two lifts."""
    second = await case(floor.office, floor.flooder)
    admin = (await floor.office.person(floor.admin)).id
    rules = replace(floor.office.world.rules, second_eyes=SecondEyesRule(setting_aside=False))
    world = replace(floor.office.world, rules=rules)
    for report in (floor.first, second.id):
        await ask_right(world, admin, Wish(SecondKind.ASIDE, report, "flood"), dialogue=None)
    [line] = await list_set_aside(world, admin)
    assert line.code == second.code
