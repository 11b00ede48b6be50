"""One's own case: consents, a name, and who must not see it."""

from dataclasses import replace

import pytest

from core.model.refusals import NotFound
from core.model.report import Anonymity, Consent, Identity, ReportStatus
from core.model.roles import Role
from core.usecases.members.take_reports import take_reports
from core.usecases.reports.open_report import open_report
from tests.bot.casework import ADMIN, REPORTER, REVIEWER, STRANGER
from tests.bot.own_cases import (
    case_of,
    is_linked,
    now,
    open_with,
    phrase_in,
    reported,
    taken,
)
from tests.bot.phone import Phone


async def test_each_consent_is_given_and_taken_back(office):
    """Nothing is assumed, and a yes of a bad day can be unsaid."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    await phone.tap("What I agree to")
    assert not any("☑️" in label for label in phone.buttons)
    await phone.tap("Names to the government")
    await phone.tap("Share with partners")
    agreed = {Consent.UN_GOVERNMENT, Consent.PARTNERS}
    assert (await now(office, report)).consents == agreed
    yes = phone.data("Names to the government")
    await phone.press(yes)
    await phone.press(yes)
    assert (await now(office, report)).consents == {Consent.PARTNERS}
    acts = [(line.act, line.actor) for line in await office.audit() if "consent" in line.act]
    assert acts == [("consent_given", None)] * 2 + [("consent_withdrawn", None)]


async def test_who_has_the_case_hears_that_consents_changed(office):
    """A packet could be on its way to where it must not go any more."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    report = await reported(office, phone)
    await taken(office, reviewer, report)
    await office.deliver()
    await phone.send("/mycases")
    await phone.tap(report.code)
    await phone.tap("What I agree to")
    await phone.tap("Our public reports")
    await office.deliver()
    assert "changed what they agree to" in reviewer.text


async def test_staff_learn_more_of_the_reporter_and_never_less(office):
    """What somebody has read cannot be unread: the way back would promise what it cannot keep."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    await phone.tap("Who I am")
    back = phone.data("A made-up name")
    await phone.tap("A made-up name")
    await phone.send("Night\u200b Swallow")
    known = await now(office, report)
    assert (known.anonymity, known.pseudonym) == (Anonymity.PSEUDONYM, "Night Swallow")
    await phone.tap("Who I am")
    assert not any("made-up" in label for label in phone.buttons)
    await phone.tap("My name, sealed apart")
    await phone.send("member-1")
    await phone.send("a safe number")
    known = await now(office, report)
    assert (known.anonymity, known.pseudonym) == (Anonymity.NAMED, "")
    async with office.storage.read() as view:
        assert await view.identities.get(report.id) == Identity("member-1", "a safe number")
    await phone.press(back)
    assert "older screen" in phone.toast
    assert (await now(office, report)).anonymity is Anonymity.NAMED


async def test_how_to_be_reached_can_be_left_out(office):
    """A name alone is enough for who wants to give no more."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    await phone.tap("Who I am")
    await phone.tap("My name, sealed apart")
    await phone.send("member-1")
    await phone.tap("Leave it out")
    async with office.storage.read() as view:
        assert await view.identities.get(report.id) == Identity("member-1", "")


async def test_the_reporter_takes_the_case_from_who_has_it(office):
    """Somebody on the team may be whom it is about; for them the case is not there any more."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    report = await reported(office, phone)
    await taken(office, reviewer, report)
    await phone.send("/mycases")
    await phone.tap(report.code)
    await phone.tap("Who must not see it")
    await phone.tap("Take it from who has it")
    assert "waits for somebody else" in phone.text
    freed = await now(office, report)
    assert (freed.status, freed.reviewer) == (ReportStatus.NEW, None)
    with pytest.raises(NotFound):
        await open_report(office.world, (await office.person(reviewer)).id, report.id)


async def test_admins_alone_read_who_must_not_see_a_case(office):
    """The name that is written there may be a colleague's."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    report = await case_of(office, phone)
    await phone.tap("Who must not see it")
    assert not any("who has it" in label for label in phone.buttons)
    await phone.tap("Write to the admins")
    await phone.send("Not the one with the red car.")
    await office.deliver()
    assert "red car" not in admin.text
    read = admin.data("Read it")
    await admin.tap("Read it")
    assert "red car" in admin.text
    assert admin.telegram.made("sendMessage")[-1]["protect_content"]
    await reviewer.send("/queue")
    await reviewer.press(read)
    assert "red car" not in reviewer.text
    lines = [(line.act, line.actor) for line in await office.audit()]
    assert ("bar_asked", None) in lines
    assert ("wishes_opened", (await office.person(admin)).id) in lines
    assert report.code in admin.text


async def test_an_admin_who_is_barred_meanwhile_hears_of_no_wish(office):
    """It would say that there is a case, to the one who must not know."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    report = await case_of(office, phone)
    await phone.tap("Who must not see it")
    await phone.tap("Write to the admins")
    await phone.send("Not the one with the red car.")
    barred = await office.person(admin)
    async with office.storage.begin() as tx:
        await tx.bars.put(report.id, barred.id)
    before = len(admin.messages)
    await office.deliver()
    assert len(admin.messages) == before


async def wish_written(phone: Phone, to: str, text: str = "Not the one with the red car.") -> None:
    """Write who must not see the case, from its screen."""
    await phone.tap("Who must not see it")
    await phone.tap(to)
    await phone.send(text)


async def test_an_admin_who_has_had_to_do_with_the_case_does_not_read_who_must_not_see_it(office):
    """Whoever is meant is most likely who is at it, and must not learn that somebody wrote."""
    phone = office.phone(REPORTER)
    admin = await office.staff(ADMIN, Role.ADMIN)
    meant = await office.staff(REVIEWER, Role.ADMIN, Role.REVIEWER)
    report = await case_of(office, phone)
    await open_report(office.world, (await office.person(meant)).id, report.id)
    await wish_written(phone, "Write to the admins")
    await meant.send("/help")
    await office.deliver()
    read = admin.data("Read it")
    assert "Read it" not in repr(meant.messages)
    await meant.press(read)
    assert "red car" not in repr(meant.messages)
    await admin.tap("Read it")
    assert "red car" in admin.text
    await admin.tap("Who may see it")
    assert report.code in admin.text


async def test_the_log_warns_no_admin_of_a_wish_that_is_not_for_them(office):
    """The letter is sealed for nothing if the one who is meant reads that it was written."""
    phone = office.phone(REPORTER)
    admin = await office.staff(ADMIN, Role.ADMIN)
    meant = await office.staff(REVIEWER, Role.ADMIN, Role.REVIEWER)
    report = await case_of(office, phone)
    await open_report(office.world, (await office.person(meant)).id, report.id)
    await wish_written(phone, "Write to the admins")
    await office.deliver()
    await admin.tap("Read it")
    for asked in ("/audit", f"/audit {report.code}"):
        await meant.send(asked)
        assert "looked at the case" in meant.text
        assert "reporter asks to keep somebody away" not in meant.text
        assert "read whom reporters fear" not in meant.text
        await admin.send(asked)
        assert "reporter asks to keep somebody away" in admin.text
        assert "read whom reporters fear" in admin.text


async def test_where_an_admin_is_meant_others_read_it_and_can_carry_it_out(office):
    """With all admins told, the one who is meant would know first."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    trusted = await office.staff(REVIEWER, Role.TRUSTEE)
    report = await case_of(office, phone)
    await trusted.send("/help")
    await trusted.press(f"crb:{report.id}:1:1:0")
    async with office.storage.read() as view:
        assert list(await view.bars.of(report.id)) == []
    await wish_written(phone, "Not to the admins")
    await admin.send("/help")
    await office.deliver()
    assert "Read it" not in repr(admin.messages)
    await admin.press(trusted.data("Read it"))
    assert "red car" not in repr(admin.messages)
    await trusted.tap("Read it")
    assert "red car" in trusted.text
    await trusted.tap("Who may see it")
    await trusted.tap("👁 member")
    async with office.storage.read() as view:
        assert list(await view.bars.of(report.id)) == [(await office.person(admin)).id]


async def test_a_trustee_to_whom_nothing_was_written_keeps_nobody_from_anything(office):
    """A right that comes with one letter goes no further than its case."""
    phone, trusted = office.phone(REPORTER), await office.staff(REVIEWER, Role.TRUSTEE)
    await office.staff(ADMIN, Role.ADMIN)
    first = await case_of(office, phone)
    await wish_written(phone, "Not to the admins")
    second = await case_of(office, phone, "Something else.")
    await trusted.send("/help")
    await trusted.press(f"crb:{second.id}:1:1:0")
    await trusted.press(f"crz:{second.code}:0")
    assert second.code not in trusted.text
    person = (await office.person(trusted)).id
    async with office.storage.begin() as tx:
        assert list(await tx.bars.of(second.id)) == []
        await tx.people.revoke(person, Role.TRUSTEE)
    await trusted.press(f"mz:{first.id}")
    assert "red car" not in repr(trusted.messages)


async def test_where_nobody_could_read_it_the_reporter_is_told_before_they_write(office):
    """Nothing promises a reader who is not there; and who might be meant is said to be so."""
    phone = office.phone(REPORTER)
    admin = await office.staff(ADMIN, Role.ADMIN, Role.REVIEWER)
    report = await case_of(office, phone)
    await open_report(office.world, (await office.person(admin)).id, report.id)
    await phone.tap("Who must not see it")
    await phone.tap("Write to the admins")
    assert "nobody there who could read it" in phone.text
    await phone.tap("Not to the admins")
    assert "nobody there who could read it" in phone.text
    await phone.tap("Write to all admins")
    await phone.send("Not the one with the red car.")
    await office.deliver()
    await admin.tap("Read it")
    assert "red car" in admin.text


async def test_readers_who_left_while_it_was_written_are_not_written_to(office):
    """Between the first question and the last letter everybody may have gone."""
    phone = office.phone(REPORTER)
    admin = await office.staff(ADMIN, Role.ADMIN)
    await case_of(office, phone)
    await phone.tap("Who must not see it")
    await phone.tap("Write to the admins")
    person = (await office.person(admin)).id
    async with office.storage.begin() as tx:
        await tx.people.revoke(person, Role.ADMIN)
    await phone.send("Not the one with the red car.")
    assert any("nobody there who could read it" in str(m.get("text")) for m in phone.messages)
    assert "bar_asked" not in [line.act for line in await office.audit()]


async def test_a_legal_hold_keeps_a_case_and_says_so(office):
    """Proof that a court asked for is not destroyed by a tap; who asks is told the other way."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    async with office.storage.begin() as tx:
        held = await tx.reports.get(report.id)
        await tx.reports.save(_on_hold(held), was_revision=held.revision)
    await phone.tap("Withdraw")
    await phone.tap("Yes, destroy it")
    assert "legal hold" in phone.toast
    assert (await now(office, report)).status is ReportStatus.NEW


TAPS = ("mc:{}:open", "mc:{}:gone", "mo:{}:public:True", "mw:{}:named", "mb:{}:holder")
MORE_TAPS = ("mp:{}:show", "mp:{}:kept", "mp:{}:cut", "mt:{}", "mz:{}")


@pytest.mark.parametrize("data", [*TAPS, *MORE_TAPS])
async def test_a_strangers_crafted_button_finds_no_case(office, data):
    """Ids are small numbers: anybody can send them."""
    phone, stranger = office.phone(REPORTER), await office.staff(STRANGER)
    await office.staff(REVIEWER, Role.REVIEWER)
    report = await reported(office, phone)
    await stranger.send("/mycases")
    answers = []
    for number in (report.id, report.id + 1):
        await stranger.press(data.format(number))
        answers.append(stranger.toast)
    assert answers[0] == answers[1] != ""
    assert await now(office, report) == report


@pytest.mark.parametrize("language", ["tr", "fr", "es"])
async def test_all_of_it_speaks_every_language(office, language):
    """A screen in another language is no help to who needs this."""
    phone = office.phone(REPORTER, language)
    report = await case_of(office, phone)
    for row in ("🔐", "👤", "🚫", "🔑"):
        await phone.tap(row)
        await phone.tap("←")
    await phone.tap("🔑")
    await phone.tap("👁")
    phrase = phrase_in(phone)
    await phone.tap("✅")
    other = office.phone(STRANGER, language)
    await open_with(other, report.code, phrase)
    await other.tap("🔒")
    await phone.tap("←")
    await phone.tap("🔑")
    await phone.tap("✂️")
    await phone.tap("✂️")
    assert not await is_linked(office, report.id)


def _on_hold(report):
    return replace(report, on_hold=True, revision=report.revision + 1)


async def test_an_admin_who_reported_a_case_bars_nobody_from_it_as_an_admin(office):
    """The log would name who reported beside their case, for every other admin to read."""
    admin, reviewer = office.phone(ADMIN), await office.staff(REVIEWER, Role.REVIEWER)
    report = await reported(office, admin)
    them, whom = (await office.person(admin)).id, (await office.person(reviewer)).id
    async with office.storage.begin() as tx:
        await tx.people.grant(them, Role.ADMIN, by=None)
    await admin.send(f"/bars {report.code}")
    assert "🚫" not in str(admin.buttons) + admin.text
    assert "👁" not in str(admin.buttons)
    await admin.press(f"crb:{report.id}:{whom}:1:0")
    async with office.storage.read() as view:
        assert not await view.bars.stands(report.id, whom)
    assert "reviewer_barred" not in [line.act for line in await office.audit()]


async def test_taking_reports_away_does_not_say_which_ones_are_one_persons(office):
    """Staff read the log: lines of one moment would put two anonymous cases together."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    one, other = await reported(office, phone), await reported(office, phone, "Again.")
    await take_reports(office.world, (await office.person(phone)).id)
    lines = [line for line in await office.audit() if line.act == "report_taken_away"]
    assert [line.subject for line in lines] == ["reports"]
    await admin.send("/audit")
    assert "took a copy" in admin.text
    assert one.code != other.code
