"""A second pair of eyes in the chat: closing a grave case, and looking at who reported."""

from dataclasses import replace

import pytest
from telegram.error import NetworkError

from core.model.identity import SecondRequestId
from core.model.report import Anonymity, CloseReason, ReportStatus, Severity, Urgency
from core.model.roles import Role
from core.model.second_eyes import SecondEyesRule, SecondState
from core.usecases.reports.decide_report import close_report
from core.usecases.reports.decide_second import decide_second
from core.usecases.reports.grade_report import Grade, grade_report
from core.usecases.reports.withdraw_report import withdraw_report
from tests.bot.handing_out import CASE, Desk, opened_desk


@pytest.fixture
async def desk(office) -> Desk:
    return await opened_desk(office, Role.TRUSTEE)


async def report_of(desk: Desk):
    return (await desk.office.committed())[0][0]


async def close(desk: Desk) -> None:
    """Close the case as its reviewer."""
    person = await desk.office.person(desk.reviewer)
    seen = await report_of(desk)
    reason = CloseReason.RESOLVED
    await close_report(desk.office.world, person.id, CASE, reason, revision=seen.revision)


async def test_a_grave_case_is_closed_by_two(desk):
    """One person alone must not be able to make a grave case fall silent."""
    await close(desk)
    assert (await report_of(desk)).status is ReportStatus.VERIFIED
    await desk.agree()
    closed = await report_of(desk)
    assert closed.status is ReportStatus.CLOSED
    assert closed.close_reason is CloseReason.RESOLVED
    acts = await desk.acts()
    assert acts.index("second_asked_close") < acts.index("second_agreed_close")
    assert "report_closed" in acts


async def test_what_was_refused_stays_open_and_is_told(desk):
    """Who asked has to know why nothing happened."""
    await close(desk)
    await desk.agree(answer="Refuse")
    assert (await report_of(desk)).status is ReportStatus.VERIFIED
    assert "refused" in desk.reviewer.text


async def test_a_case_that_changed_since_is_not_closed(desk):
    """The reporter may have added what changes everything."""
    await close(desk)
    await desk.change(when_text="today")
    await desk.agree()
    assert (await report_of(desk)).status is ReportStatus.VERIFIED
    assert "changed since" in desk.colleague.text
    assert "changed since" in desk.reviewer.text


async def test_a_case_that_is_not_grave_is_closed_by_one(desk):
    """Two for everything would be two for nothing."""
    await desk.change(severity=Severity.LOW)
    await close(desk)
    assert (await report_of(desk)).status is ReportStatus.CLOSED


async def test_nobody_agrees_to_what_they_asked(desk):
    """The other pair of eyes is somebody else's."""
    await close(desk)
    await desk.reviewer.press("s2:1:yes")
    assert "asked this yourself" in desk.reviewer.toast
    assert (await report_of(desk)).status is ReportStatus.VERIFIED


async def test_the_reporter_does_not_decide_even_as_an_admin(desk):
    """Whoever reported a case must not learn of it as staff, nor decide about it."""
    async with desk.office.storage.begin() as tx:
        person = await desk_person(desk, desk.reporter, tx)
        await tx.people.grant(person, Role.ADMIN, by=None)
    await close(desk)
    await desk.office.deliver()
    assert "second pair of eyes" not in desk.reporter.text
    await desk.reporter.press("s2:1:yes")
    assert (await report_of(desk)).status is ReportStatus.VERIFIED


async def desk_person(desk: Desk, phone, tx):
    found = await tx.people.find(phone.user_id)
    return found.id


async def test_a_stranger_learns_nothing_of_a_request(desk):
    """A crafted button of somebody without a role, and one for a request that is not there."""
    await close(desk)
    stranger = await desk.office.staff(77, Role.EDITOR)
    await stranger.send("/help")
    for does in ("look", "yes", "no", "use"):
        await stranger.press(f"s2:1:{does}")
        told = stranger.toast
        await stranger.press(f"s2:99:{does}")
        assert stranger.toast == told
    assert (await report_of(desk)).status is ReportStatus.VERIFIED


async def test_who_was_barred_since_is_not_asked_any_more(desk):
    """Word on its way would tell the accused that there is a case."""
    await close(desk)
    colleague = await desk.office.person(desk.colleague)
    async with desk.office.storage.begin() as tx:
        await tx.bars.put(CASE, colleague.id)
    before = desk.colleague.text
    await desk.office.deliver()
    assert desk.colleague.text == before
    assert "second pair of eyes" in desk.admin.text


async def test_after_a_day_nobody_can_agree_any_more(desk):
    """What was asked long ago may not be wanted any more."""
    await close(desk)
    await desk.office.deliver()
    desk.office.clock.forward(hours=25)
    await desk.colleague.press("s2:1:yes")
    assert "time is over" in desk.colleague.toast
    assert (await report_of(desk)).status is ReportStatus.VERIFIED


async def test_who_asked_hears_that_nobody_decided(desk):
    """A request that ends in silence would look as if it still waited."""
    await close(desk)
    await desk.office.deliver()
    desk.office.clock.forward(hours=25)
    await desk.office.deliver()
    assert "Nobody decided" in desk.reviewer.text
    await close(desk)
    await desk.agree()
    desk.office.clock.forward(hours=25)
    await desk.office.deliver()
    assert "the case is closed" in desk.reviewer.text


async def test_without_anybody_else_nothing_is_asked(desk):
    """A request that nobody can decide would wait for ever."""
    for phone, role in ((desk.colleague, Role.REVIEWER), (desk.admin, Role.ADMIN)):
        person = await desk.office.person(phone)
        async with desk.office.storage.begin() as tx:
            await tx.people.revoke(person.id, role)
    await desk.name()
    await desk.reviewer.press("rv:1")
    await desk.reviewer.send("A court asks.")
    await desk.reviewer.tap("Yes")
    assert "no other reviewer or admin" in desk.reviewer.toast


async def reveal(desk: Desk) -> None:
    """Ask to see who reported."""
    await desk.reviewer.press("rv:1")
    await desk.reviewer.send("A court asks.")
    await desk.reviewer.tap("Yes")


async def test_who_reported_is_shown_once_protected_and_admins_hear_of_it(desk):
    """A name is the most dangerous thing that is kept here."""
    await desk.name()
    await reveal(desk)
    assert "member-1" not in desk.reviewer.text
    await desk.agree(desk.admin)
    use = desk.reviewer.data("Do it now")
    await desk.reviewer.press(use)
    assert "member-1" in desk.reviewer.text
    assert "by letter" in desk.reviewer.text
    shown = desk.office.telegram.made("sendMessage")[-1]
    assert shown["protect_content"]
    await desk.office.deliver()
    assert "looked at who reported" in desk.admin.text
    assert "identity_seen" in await desk.acts()
    await desk.reviewer.press(use)
    assert "Nobody has agreed" in desk.reviewer.toast


async def test_a_name_that_could_not_be_shown_can_be_asked_for_again_within_the_hour(desk):
    """A line that breaks must not cost another agreement; each look is written down."""
    await desk.name()
    await reveal(desk)
    await desk.agree()
    desk.office.telegram.refusals.append(("sendMessage", NetworkError("the line is down")))
    await desk.reviewer.tap("Do it now")
    assert "member-1" not in desk.reviewer.text
    await desk.reviewer.tap("Do it now")
    assert "member-1" in desk.reviewer.text
    assert (await desk.acts()).count("identity_seen") == 2


async def test_a_reporter_who_says_less_meanwhile_is_not_shown(desk):
    """Who takes their name back between agreeing and looking has taken it back."""
    await desk.name()
    await reveal(desk)
    await desk.agree()
    use = desk.reviewer.data("Do it now")
    await desk.change(anonymity=Anonymity.ANONYMOUS)
    await desk.reviewer.press(use)
    assert "member-1" not in desk.reviewer.text
    assert desk.reviewer.toast
    assert "identity_seen" not in await desk.acts()


async def test_a_case_withdrawn_meanwhile_shows_nobody(desk):
    """A withdrawn case is gone for staff, and so is who reported it."""
    await desk.name()
    await reveal(desk)
    await desk.agree()
    use = desk.reviewer.data("Do it now")
    reporter = await desk.office.person(desk.reporter)
    await withdraw_report(desk.office.world, reporter.id, CASE)
    await desk.reviewer.press(use)
    assert "member-1" not in desk.reviewer.text
    assert desk.reviewer.toast
    assert "identity_seen" not in await desk.acts()


async def test_only_who_holds_the_right_can_ask_for_a_name(desk):
    """Being a reviewer is not enough: contents and names are apart."""
    await desk.name()
    await desk.colleague.press("rv:1")
    assert "role" in desk.colleague.toast
    async with desk.office.storage.begin() as tx:
        person = await tx.people.find(desk.reviewer.user_id)
        await tx.people.revoke(person.id, Role.TRUSTEE)
    await desk.reviewer.press("rv:1")
    assert "role" in desk.reviewer.toast


async def test_a_right_taken_away_after_agreeing_is_gone(desk):
    """Roles count when something is done, not when it was asked."""
    await desk.name()
    await reveal(desk)
    await desk.agree()
    async with desk.office.storage.begin() as tx:
        person = await tx.people.find(desk.reviewer.user_id)
        await tx.people.revoke(person.id, Role.TRUSTEE)
    await desk.reviewer.tap("Do it now")
    assert "member-1" not in desk.reviewer.text


async def test_an_hour_after_agreeing_it_has_to_be_asked_again(desk):
    """An agreement for now is none for some day."""
    await desk.name()
    await reveal(desk)
    await desk.agree()
    desk.office.clock.forward(minutes=61)
    await desk.reviewer.tap("Do it now")
    assert "Nobody has agreed" in desk.reviewer.toast


async def test_an_anonymous_case_has_no_name_to_ask_for(desk):
    """Anonymous is anonymous, whatever a crafted button says."""
    await desk.reviewer.press("rv:1")
    assert desk.reviewer.toast
    assert (await desk.acts()).count("second_asked_reveal") == 0


async def test_where_one_person_is_enough_the_name_is_shown_at_once(desk):
    """A team of one needs its own rule; reason, log and word to admins stay."""
    await desk.name()
    world = desk.office.world
    rules = replace(world.rules, second_eyes=SecondEyesRule(revealing=False))
    desk.office.world = replace(world, rules=rules)
    desk.office.restart()
    desk.reviewer.entrance = desk.office.entrance
    await reveal(desk)
    assert "member-1" in desk.reviewer.text
    assert "identity_seen" in await desk.acts()


async def test_two_decisions_at_once_are_one(desk):
    """Two colleagues press at the same moment."""
    await close(desk)
    first = await desk.office.person(desk.colleague)
    second = await desk.office.person(desk.admin)
    number = SecondRequestId(1)
    done = await decide_second(desk.office.world, first.id, number, agreed=False)
    assert done.state is SecondState.REFUSED
    await desk.admin.press("s2:1:yes")
    assert "decided already" in desk.admin.toast
    assert second.id != first.id
    assert (await report_of(desk)).status is ReportStatus.VERIFIED


async def test_a_request_dies_with_its_case(desk):
    """Why something was asked can say what the case is about."""
    await close(desk)
    async with desk.office.storage.begin() as tx:
        await tx.reports.destroy(CASE)
    async with desk.office.storage.read() as view:
        assert await view.second_eyes.get(SecondRequestId(1)) is None


async def test_who_asked_sees_that_it_is_kept(desk):
    """What is stored about staff is shown to them as to anybody."""
    await close(desk)
    await desk.reviewer.send("/privacy")
    assert "second pair of eyes that you made or decided: 1" in desk.reviewer.text


async def test_a_case_shows_what_waits_and_what_can_be_done(desk):
    """Whoever lost the notice finds the way from the case."""
    await desk.name()
    await close(desk)
    await desk.colleague.press("ro:1")
    assert "A colleague asks" in desk.colleague.text
    await desk.colleague.tap("Look and decide")
    assert "to close a case" in desk.colleague.text
    await desk.reviewer.press("crt:1:more:0")
    assert "📦 Packet" in desk.reviewer.buttons
    assert "👤 Who reported" in desk.reviewer.buttons


async def test_making_a_grave_case_less_grave_first_does_not_spare_the_second(desk):
    """One person alone could otherwise close anything, in two presses."""
    person = await desk.office.person(desk.reviewer)
    seen = await report_of(desk)
    change = (Grade.SEVERITY, Severity.LOW.value)
    await grade_report(desk.office.world, person.id, CASE, change, revision=seen.revision)
    assert (await report_of(desk)).severity is Severity.LOW
    await close(desk)
    assert (await report_of(desk)).status is ReportStatus.VERIFIED
    await desk.agree()
    assert (await report_of(desk)).status is ReportStatus.CLOSED


async def test_danger_that_nobody_graded_is_closed_by_two(desk):
    """Until a reviewer says how grave it is, what the reporter said counts."""
    await desk.change(severity=None)
    await close(desk)
    assert (await report_of(desk)).status is ReportStatus.VERIFIED
    await desk.change(urgency=Urgency.NORMAL)
    await close(desk)
    assert (await report_of(desk)).status is ReportStatus.CLOSED


async def test_danger_that_one_person_alone_called_harmless_is_closed_by_two(desk):
    """Else a danger could be silenced by one reviewer in two presses."""
    await desk.change(severity=None)
    await grade(desk, Severity.LOW)
    await close(desk)
    assert (await report_of(desk)).status is ReportStatus.VERIFIED
    await desk.agree()
    assert (await report_of(desk)).status is ReportStatus.CLOSED


async def test_no_number_of_looks_hides_that_a_case_was_made_less_grave(desk):
    """Every look is a line of the log; a thousand of them must not push the one line out."""
    await grade(desk, Severity.LOW)
    line = (await desk.office.audit())[-1]
    async with desk.office.storage.begin() as tx:
        for _ in range(1001):
            await tx.audit.write(replace(line, act="report_opened"))
    await close(desk)
    assert (await report_of(desk)).status is ReportStatus.VERIFIED


async def grade(desk: Desk, severity: Severity) -> None:
    """Say how grave the case is, as its reviewer."""
    person, seen = await desk.office.person(desk.reviewer), await report_of(desk)
    change = (Grade.SEVERITY, severity.value)
    await grade_report(desk.office.world, person.id, CASE, change, revision=seen.revision)


async def test_asking_does_not_tell_that_the_only_colleague_reported_it(desk):
    """Of two on the staff, a refusal would say that the other one reported it, or is barred."""
    for phone, role in ((desk.colleague, Role.REVIEWER), (desk.admin, Role.ADMIN)):
        person = await desk.office.person(phone)
        async with desk.office.storage.begin() as tx:
            await tx.people.revoke(person.id, role)
    async with desk.office.storage.begin() as tx:
        person = await desk_person(desk, desk.reporter, tx)
        await tx.people.grant(person, Role.ADMIN, by=None)
    await desk.name()
    await reveal(desk)
    assert "second person has to agree" in desk.reviewer.text
    await desk.office.deliver()
    assert "second pair of eyes" not in desk.reporter.text
