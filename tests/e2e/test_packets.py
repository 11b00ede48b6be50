"""A case on its way out: verified, asked for, agreed to, sent, opened with the recipient's key."""

import hashlib
import io
import json
import zipfile

import pyrage

from core.model.language import ENGLISH, Language
from core.model.roles import Role
from core.model.second_eyes import LATE_AFTER
from sandbox.client import Sandbox
from tests.e2e import pictures
from tests.e2e.flows import hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import CHANGED, case_code, tell_what_happened


async def test_a_packet_opens_with_the_recipients_key_and_every_hash_is_right(
    sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """Evidence that arrives changed, or that somebody on the way could read, is none."""
    key = pyrage.x25519.Identity.generate()
    reviewer, code = await agreed_packet(sandbox, admin, language, str(key.to_public()))
    await reviewer.tap("second-use-button", "packet-done")
    sealed = await packets(sandbox, reviewer)
    assert len(sealed) == 1
    assert CHANGED.encode() not in sealed[0]
    check(pyrage.decrypt(sealed[0], [key]))
    await admin.sees("second-packet-made", also=code)


async def test_a_packet_survives_a_kill_while_it_is_sent(
    sandbox: Sandbox, running: BotProcess, admin: Phone
) -> None:
    """What two people agreed to is over when it has arrived, not when it began."""
    key = pyrage.x25519.Identity.generate()
    reviewer, _ = await agreed_packet(sandbox, admin, ENGLISH, str(key.to_public()))
    await sandbox.fault("sendDocument", delay_seconds=600, drop="before")
    await reviewer.tap("second-use-button", "packet-making")
    await running.kill()
    await sandbox.clear_faults()
    assert not await packets(sandbox, reviewer)
    await reviewer.person.mark()
    await running.start()
    await sandbox.advance(LATE_AFTER.total_seconds())
    await reviewer.sees("second-unfinished")
    await reviewer.tap("second-use-button", "packet-done")
    (sealed,) = await packets(sandbox, reviewer)
    check(pyrage.decrypt(sealed, [key]))


async def agreed_packet(
    sandbox: Sandbox, admin: Phone, language: Language, key: str
) -> tuple[Phone, str]:
    """Return a reviewer whose wish to hand a case out was agreed to, and the case's code."""
    reporter = await Phone.new(sandbox, "member-1", ENGLISH)
    reviewer = await Phone.new(sandbox, "staff-review", language)
    await onboard(reviewer)
    await hire(admin, reviewer, Role.REVIEWER)
    await tell_what_happened(reporter)
    await reviewer.person.mark()
    code = case_code(await reporter.tap("report-submit-button", "report-received"))
    await verify(reviewer, code)

    await reviewer.tap("case-more-button", "case-tab-more")
    await reviewer.tap("packet-button", "packet-choose")
    await reviewer.tap("packet-to-button", "packet-who")
    await reviewer.say(key, "packet-choose")
    await reviewer.tap("packet-on-button", "second-why")
    await reviewer.say("For the lawyer.", "second-check")
    await admin.person.mark()
    await reviewer.tap("second-send-button", "second-sent")
    await admin.sees("second-news")
    await admin.tap("second-look-button", "second-asked-head")
    await reviewer.person.mark()
    await admin.tap("second-yes-button", "second-done")
    await reviewer.sees("second-decided")
    return reviewer, code


async def verify(reviewer: Phone, code: str) -> None:
    """Take a case, and find it to be true."""
    await reviewer.sees("queue-news", also=code)
    await reviewer.tap("queue-open-button", "case-head")
    await reviewer.tap("case-take-button", "case-mine")
    await reviewer.tap("case-verified-button", "case-status-verified")


async def packets(sandbox: Sandbox, phone: Phone) -> list[bytes]:
    """Return the packets that a phone has."""
    found = [message.raw.get("document") for message in await phone.person.messages()]
    ours = [each for each in found if each and each["file_name"].endswith(".zip.age")]
    return [await sandbox.download(each["file_id"]) for each in ours]


def check(archive: bytes) -> None:
    """See that a packet has all that was told and sent, byte for byte."""
    with zipfile.ZipFile(io.BytesIO(archive)) as packet:
        manifest = json.loads(packet.read("manifest.json"))
        files = {each["name"]: packet.read(each["name"]) for each in manifest["files"]}
        assert set(packet.namelist()) == {*files, "manifest.json", "SHA256SUMS"}
    for each in manifest["files"]:
        assert hashlib.sha256(files[each["name"]]).hexdigest() == each["sha256"]
    evidence = [content for name, content in files.items() if name.startswith("evidence/")]
    sent = [pictures.VOICE, pictures.PHOTO, pictures.DOCUMENT, pictures.PHOTO, pictures.OTHER_PHOTO]
    assert sorted(evidence) == sorted(sent)
    case = json.loads(files["case.json"])
    assert CHANGED in [entry["text"] for entry in case["entries"]]
    assert files["dossier.pdf"].startswith(b"%PDF")
