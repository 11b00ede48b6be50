"""Legal holds and retention in the chat: warned before, held when asked, gone after."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import make_url

from core.model.audit import AuditLine
from core.model.report import CloseReason, ReportStatus
from core.model.retention import KeptSort
from core.model.roles import Role
from core.usecases.reports.decide_report import close_report, reopen_report, take_report
from core.usecases.reports.open_report import open_report
from core.usecases.staff.read_audit import LINES_ON_A_PAGE
from core.usecases.upkeep.keep_reports import Kept, keep_reports
from tests.bot.casework import ADMIN, COLLEAGUE, REPORTER, REVIEWER, Office, submitted
from tests.bot.phone import Phone
from tests.bot.reviewing import bar

SECRET = "They follow me."


@pytest.fixture
async def admin(office: Office) -> Phone:
    return await office.staff(ADMIN, Role.ADMIN, Role.REVIEWER)


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


async def closed(office: Office, reviewer: Phone, reason: CloseReason) -> None:
    """Report something with a photo, and have it closed."""
    await submitted(office.phone(REPORTER), urgency="normal")
    (report, _) = (await office.committed())[-1]
    person = (await office.person(reviewer)).id
    await take_report(office.world, person, report.id)
    (report, _) = (await office.committed())[-1]
    await close_report(office.world, person, report.id, reason, revision=report.revision)
    await office.deliver()


async def test_staff_are_told_before_a_case_goes_and_nothing_is_left_of_it(
    office: Office, reviewer: Phone, admin: Phone
) -> None:
    """Nobody should learn from an empty screen that a case is gone."""
    await closed(office, reviewer, CloseReason.RESOLVED)
    office.clock.forward(days=715)
    assert await keep_reports(office.world) == Kept()
    office.clock.forward(days=2)
    assert await keep_reports(office.world) == Kept(warned=1)
    assert await keep_reports(office.world) == Kept()
    await office.deliver()
    (report, _) = (await office.committed())[0]
    for phone in (reviewer, admin):
        assert report.code in phone.text
        assert SECRET not in phone.text
    office.clock.forward(days=13)
    assert await keep_reports(office.world) == Kept(), "its two years are over, its warning is not"
    office.clock.forward(days=1)
    assert await keep_reports(office.world) == Kept(erased=1)
    (after, entries) = (await office.committed())[0]
    assert (after.status, after.code, entries) == (ReportStatus.ERASED, report.code, [])
    assert after.close_reason is CloseReason.RESOLVED
    async with office.storage.read() as view:
        tombstone = await view.keeping.tombstone(report.id)
    assert tombstone is not None
    assert report.closed_at is not None
    day = report.closed_at.replace(hour=0, minute=0, second=0, microsecond=0)
    assert (tombstone.sort, tombstone.closed_at) == (KeptSort.CLOSED, day)
    assert [line.act for line in await office.audit()][-1] == "report_erased"


async def test_a_held_case_outlasts_its_time_and_goes_after_a_new_warning(
    office: Office, reviewer: Phone, admin: Phone
) -> None:
    """A court may ask for a case at the last moment; lifting the hold must not erase it at once."""
    await closed(office, reviewer, CloseReason.DUPLICATE)
    office.clock.forward(days=170)
    assert await keep_reports(office.world) == Kept(warned=1)
    await office.deliver()
    await admin.tap("AAAA" if "AAAA" in admin.text else (await office.committed())[0][0].code)
    await admin.tap("More")
    await admin.tap("Legal hold")
    await admin.send("Regional court, proceeding of March")
    assert "is held" in admin.text
    await admin.tap("Back")
    assert "Regional court" in admin.text
    office.clock.forward(days=500)
    assert await keep_reports(office.world) == Kept()
    await admin.tap("More")
    await admin.tap("Lift the hold")
    assert "lifted" in admin.text
    assert await keep_reports(office.world) == Kept(warned=1)
    office.clock.forward(days=14)
    assert await keep_reports(office.world) == Kept(erased=1)
    acts = [line.act for line in await office.audit()]
    assert acts.index("report_held") < acts.index("report_hold_lifted")


async def test_a_case_that_was_opened_again_is_kept(office: Office, reviewer: Phone) -> None:
    """Somebody works on it again: its time begins with the next closing, and so does a warning."""
    await closed(office, reviewer, CloseReason.RESOLVED)
    office.clock.forward(days=720)
    assert await keep_reports(office.world) == Kept(warned=1)
    person = (await office.person(reviewer)).id
    (report, _) = (await office.committed())[0]
    await reopen_report(office.world, person, report.id, revision=report.revision)
    office.clock.forward(days=100)
    assert await keep_reports(office.world) == Kept()
    (report, _) = (await office.committed())[0]
    await close_report(
        office.world, person, report.id, CloseReason.RESOLVED, revision=report.revision
    )
    office.clock.forward(days=700)
    assert await keep_reports(office.world) == Kept()
    office.clock.forward(days=31)
    assert await keep_reports(office.world) == Kept(warned=1), "the old warning is no warning"
    assert await keep_reports(office.world) == Kept()


async def test_a_draft_goes_when_nothing_came_into_it_for_its_time(office: Office) -> None:
    """A draft that is written again and again over weeks is not left."""
    phone = office.phone(REPORTER)
    await phone.send("/report")
    await phone.tap("Go on")
    await phone.tap("Step by step")
    await phone.tap("Reprisals")
    office.clock.forward(days=20)
    await phone.tap("Surveillance")
    office.clock.forward(days=20)
    assert await keep_reports(office.world) == Kept()
    office.clock.forward(days=11)
    assert await keep_reports(office.world) == Kept(drafts=1)
    (report, _) = (await office.committed())[0]
    assert report.status is ReportStatus.ERASED
    async with office.storage.read() as view:
        assert await view.dialogues.get((await office.person(phone)).id, "report") is None
    office.clock.forward(days=366)
    assert await keep_reports(office.world) == Kept(tombstones=1)
    assert await office.committed() == []


async def test_only_admins_hold_and_a_barred_or_reporting_one_finds_nothing(
    office: Office, reviewer: Phone, admin: Phone
) -> None:
    """A hold keeps what a reporter may want gone: not for everyone, and not for the accused."""
    await closed(office, reviewer, CloseReason.RESOLVED)
    (report, _) = (await office.committed())[0]
    await reviewer.send("/help")
    await reviewer.press(f"khl:{report.id}:1")
    assert "role" in reviewer.toast
    barred = await office.staff(COLLEAGUE, Role.ADMIN)
    accused = (await office.person(barred)).id
    async with office.storage.begin() as tx:
        await tx.bars.put(report.id, accused)
    await barred.send("/help")
    for data in (f"khl:{report.id}:1", f"kal:case:{report.id}:0:0", "khl:999:1"):
        await barred.press(data)
        assert "cannot find" in barred.toast
    own = await office.staff(REPORTER, Role.ADMIN)
    await own.send("/help")
    await own.press(f"kal:case:{report.id}:0:0")
    assert "cannot find" in own.toast


async def test_the_audit_log_shows_who_did_what_and_that_it_was_read(
    office: Office, reviewer: Phone, admin: Phone
) -> None:
    """Reading it is a right, and a line."""
    await closed(office, reviewer, CloseReason.RESOLVED)
    (report, _) = (await office.committed())[0]
    await admin.send("/audit")
    assert "took the case" in admin.text
    assert report.code in admin.text
    await admin.send(f"/audit {report.code.lower()}")
    assert "closed the case" in admin.text
    assert "Legal hold" in str(admin.buttons)
    await admin.tap("Person")
    await admin.tap(office.phone(REVIEWER).name)
    await admin.tap("Roles")
    lines = await office.audit()
    assert [line.act for line in lines[-4:]] == ["audit_read"] * 4
    assert lines[-3].subject == f"audit:{report.id}"
    await reviewer.send("/audit")
    assert "role" in reviewer.text
    assert (await office.audit())[-1].actor != (await office.person(reviewer)).id


async def test_no_gap_in_the_log_says_that_something_is_kept_from_an_admin(
    office: Office, reviewer: Phone, admin: Phone
) -> None:
    """Numbers that skip some tell who is barred that they are, and when others are at work."""
    await closed(office, reviewer, CloseReason.RESOLVED)
    (report, _) = (await office.committed())[0]
    await bar(office, report, (await office.person(admin)).id)
    for _ in range(LINES_ON_A_PAGE + 1):  # then one page is as the one before
        await admin.send("/audit")
    before = admin.text.partition("Page")[0]
    await open_report(office.world, (await office.person(reviewer)).id, report.id)
    await admin.send("/audit")
    assert admin.text.partition("Page")[0] == before
    await admin.tap("Check")
    assert str(len(await office.audit()) - 1) not in admin.text


async def test_an_admin_sees_in_words_who_was_given_what(office: Office, admin: Phone) -> None:
    """`person:7:reviewer` says nothing to whoever has to find out who opened the door."""
    colleague = await office.staff(COLLEAGUE, Role.EDITOR)
    person = await office.person(colleague)
    at = office.clock.now()
    async with office.storage.begin() as tx:
        for act, subject in (
            ("role_granted", f"person:{person.id}:editor"),
            ("role_revoked", "person:999:reviewer"),
            ("event_cancelled", "event:12"),
            ("role_granted", f"person:{person.id}:{'x' * 90}"),
        ):
            await tx.audit.write(AuditLine(at, None, act, subject))
    await admin.send("/audit")
    await admin.tap("Roles")
    assert "gave a role · member, Editor" in admin.text
    assert "took a role away · #999, Reviewer" in admin.text
    await admin.tap("Agenda")
    assert "cancelled an event · event #12" in admin.text
    assert "gave a role" not in admin.text


async def test_an_admin_can_check_the_log_from_the_chat(office: Office, admin: Phone) -> None:
    """Whoever suspects something should not have to wait for somebody at the server."""
    await admin.send("/audit")
    await admin.tap("Check")
    assert "is whole" in admin.text
    assert (await office.audit())[-1].act == "audit_checked"
    with closing(sqlite3.connect(make_url(office.url).database or "")) as file:
        file.execute("UPDATE audit_lines SET act = 'nothing' WHERE number = 1")
        file.commit()
    await admin.tap("Audit log")
    await admin.tap("Check")
    assert "first at line 1: a line is not what was written" in admin.text


@pytest.mark.parametrize("language", ["en", "tr", "fr", "es"])
async def test_warning_hold_and_log_are_said_in_each_language_and_stay_in_the_chat(
    office: Office, reviewer: Phone, language: str
) -> None:
    """Admins of four countries read them; codes and names are not to be forwarded."""
    admin = await office.staff(ADMIN, Role.ADMIN, language=language)
    await closed(office, reviewer, CloseReason.RESOLVED)
    (report, _) = (await office.committed())[0]
    office.clock.forward(days=720)
    assert await keep_reports(office.world) == Kept(warned=1)
    await office.deliver()
    assert report.code in admin.text
    await admin.tap(report.code)
    await admin.press(f"khl:{report.id}:1")
    await admin.send("<b>Court</b> & more")
    assert report.code in admin.text
    await admin.press(f"kal:case:{report.id}:0:0")
    assert "report_held" not in admin.text, "the act is said in words"
    for message in admin.messages[-3:]:
        assert len(message["text"]) < 2500
    await admin.press(f"khl:{report.id}:0")
    await admin.press(f"khl:{report.id}:0")
    assert "14" in admin.text
    sent = [each for each in office.telegram.made("sendMessage") if each["chat_id"] == ADMIN]
    named = [each for each in sent if report.code in str(each["text"])]
    assert named
    assert all(each.get("protect_content") for each in named)


async def test_a_full_page_of_the_log_fits_whatever_names_it_holds(
    office: Office, admin: Phone
) -> None:
    """Names are as long as Telegram lets them be, and anybody chooses their own."""
    long = await office.staff(COLLEAGUE, Role.ADMIN)
    person = await office.person(long)
    async with office.storage.begin() as tx:
        for number in range(30):
            line = AuditLine(office.clock.now(), person.id, "a" * 60, f"thing:{'9' * 60}{number}")
            await tx.audit.write(line)
    await admin.send("/audit")
    assert len(admin.text) < 4096
    for _ in range(3):
        await admin.tap("▶️")
    assert "Page 4 of 4" in admin.text
    await admin.press("kal:all:0:999999999:999999")
    await admin.press("kal:nonsense:0:0:0")
    assert "older screen" in admin.toast
