"""The receipt: a proof that a report arrived, that says nothing of what it was; and floods."""

import hashlib
import re

import pytest

from core.model.report import ReportStatus
from core.model.roles import Role
from tests.bot.casework import REPORTER, REVIEWER, STRANGER, Office, begin, submitted
from tests.bot.phone import Phone


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


def proof_in(phone):
    [proof] = re.findall(r"\b[0-9a-f]{64}\b", phone.text)
    return proof


async def quickly(phone, text="They follow me."):
    """Report in one message."""
    await phone.send("/report")
    await phone.send(text)
    await phone.tap("Send it now")


async def test_the_receipt_says_code_time_and_hash_and_nothing_else(office, phone):
    """It is shown to strangers as proof."""
    await submitted(phone, "A secret sentence.")
    [(report, _)] = await office.committed()
    assert report.code in phone.text
    assert "2026-03-10 12:00:00 UTC" in phone.text
    assert proof_in(phone)
    assert "secret" not in phone.text


async def test_the_same_receipt_can_be_made_again_whatever_came_after(office, phone):
    """A proof that changes proves nothing."""
    await begin(phone)
    await phone.tap("Skip")
    first = await phone.send("an answer")
    await phone.tap("Summary")
    send = phone.data("Send the report")
    await phone.press(send)
    proof = proof_in(phone)
    await phone.edit(first, "another answer")
    await phone.send("/mycases")
    [(report, _)] = await office.committed()
    await phone.tap(report.code)
    await phone.tap("Add something")
    await phone.send("more")
    office.restart()
    phone.entrance = office.entrance
    await phone.press(send)
    assert proof_in(phone) == proof
    await phone.send("/mycases")
    await phone.tap(report.code)
    assert len(phone.screen["reply_markup"]["inline_keyboard"]) <= 9
    await phone.tap("🧾 Receipt")
    assert proof_in(phone) == proof
    await phone.tap("Files and hashes")
    await phone.tap("Receipt")
    assert proof_in(phone) == proof


async def test_two_equal_reports_have_different_proofs(office, phone):
    """Whoever guesses what was said must not be able to check it on the receipt."""
    await quickly(phone)
    first = proof_in(phone)
    await quickly(phone)
    assert proof_in(phone) != first


async def test_the_files_are_listed_with_their_whole_hashes(office, phone):
    """A reporter can prove years later that a file is the one that was sent."""
    await begin(phone)
    contents = [bytes([number]) * 9 for number in range(7)]
    for number, content in enumerate(contents):
        named = {**office.file(f"f{number}", content), "file_name": f"{number}.pdf"}
        await phone.send_message(document=named)
    await phone.tap("Summary")
    await phone.tap("Send the report")
    await phone.tap("Files and hashes")
    first = phone.text
    await phone.tap("▶️")
    for content in contents:
        assert hashlib.sha256(content).hexdigest() in first + phone.text


async def test_a_stranger_gets_neither_receipt_nor_files(office, phone):
    """Ids can be counted up; a crafted button must not lead anywhere."""
    await quickly(phone, "mine")
    stranger = office.phone(STRANGER)
    await stranger.send("/report")
    before = stranger.text
    for data in ("rp:1:-1", "rp:1:0", "rs:1", "rp:1:-9", "rp:99:0"):
        await stranger.press(data)
    assert stranger.text == before


async def test_many_reports_in_an_hour_wait_and_none_is_lost(office, phone):
    """A flood hides what matters; the sentence says until when, and the draft stays."""
    for _ in range(6):
        await quickly(phone)
    await quickly(phone, "the seventh")
    assert "saved as a draft" in phone.toast
    statuses = [report.status for report, _ in await office.committed()]
    assert statuses == [ReportStatus.NEW] * 6 + [ReportStatus.DRAFT]
    office.clock.forward(minutes=11)
    await phone.send("/report")
    await phone.tap("Go on with")
    await phone.tap("Send it now")
    report, [entry] = (await office.committed())[-1]
    assert (report.status, entry.text) == (ReportStatus.NEW, "the seventh")


async def test_a_restart_does_not_open_the_gate(office, phone):
    """Otherwise a flood would only have to wait for the next update."""
    for _ in range(6):
        await quickly(phone)
    office.restart()
    phone.entrance = office.entrance
    await quickly(phone)
    assert (await office.committed())[-1][0].status is ReportStatus.DRAFT


async def test_danger_is_never_held_off(office, phone):
    """The seventh report of an hour may be the one that counts."""
    await office.staff(REVIEWER, Role.REVIEWER)
    for _ in range(6):
        await quickly(phone)
    await phone.send("/report")
    await phone.tap("in danger now")
    await phone.tap("Yes, alert")
    assert (await office.committed())[-1][0].status is ReportStatus.NEW
    await submitted(phone, urgency="danger")
    assert (await office.committed())[-1][0].status is ReportStatus.NEW


async def test_one_persons_flood_is_not_anothers(office, phone):
    """Nobody may be silenced by somebody else."""
    for _ in range(7):
        await quickly(phone)
    other = office.phone(STRANGER)
    await quickly(other, "mine")
    assert "Received and saved" in other.text


async def test_a_flood_of_files_is_held_off_before_it_is_fetched_and_text_is_not(office, phone):
    """The disk is everyone's; words are small."""
    await begin(phone)
    [(report, _)] = await office.committed()
    limit, now = office.world.rules.intake.files, office.clock.now()
    async with office.storage.begin() as tx:
        for _ in range(limit.times):
            await tx.floods.take(report.code, limit, at=now)
    fetched = len(office.telegram.made("getFile"))
    await phone.send_message(document=office.file("d", b"one more"))
    assert "Text is always taken" in phone.text
    assert len(office.telegram.made("getFile")) == fetched
    await phone.send("but this")
    [(_, [entry])] = await office.committed()
    assert entry.text == "but this"
