"""Packets in the chat: who may hand out what, what leaves, and that it opens and is whole."""

import hashlib
import io
import json

import pytest
from PIL import Image
from telegram.error import NetworkError

from bot.handlers import packet_parts
from core.model.identity import SecondRequestId
from core.model.report import Consent, ReportStatus
from core.model.roles import Role
from core.usecases.reports.use_right import open_packet
from documents import packet_zip
from tests.bot.handing_out import PUBLIC, TOLD, Desk, opened, opened_desk

STICKER = {
    "file_id": "s",
    "file_unique_id": "s",
    "type": "regular",
    "width": 1,
    "height": 1,
    "is_animated": False,
    "is_video": False,
}
BOTH = (Consent.UN_GOVERNMENT, Consent.UN_PUBLIC)


@pytest.fixture
async def desk(office) -> Desk:
    return await opened_desk(office)


def picture(maker: str = "maker-1") -> bytes:
    """A photo that says with what it was taken."""
    made, image = io.BytesIO(), Image.new("RGB", (20, 10), "red")
    exif = image.getexif()
    exif[0x010F] = maker
    image.save(made, "JPEG", exif=exif)
    return made.getvalue()


async def test_a_packet_opens_with_the_key_and_every_hash_is_right(desk):
    """What a recipient cannot check is worth little as evidence."""
    photo = picture()
    await desk.add_file(photo)
    await desk.choose_key()
    await desk.ask()
    assert not desk.parts, "nothing leaves before somebody else agreed"
    await desk.agree()
    await desk.reviewer.tap("Do it now")
    ((_, sealed),) = desk.parts
    assert TOLD.encode() not in sealed
    archive = opened(sealed)
    manifest = json.loads(archive.read("manifest.json"))
    assert manifest["last"]
    named = {each["name"] for each in manifest["files"]}
    assert named | {"manifest.json", "SHA256SUMS"} == set(archive.namelist())
    for each in manifest["files"]:
        content = archive.read(each["name"])
        assert hashlib.sha256(content).hexdigest() == each["sha256"]
        assert len(content) == each["size"]
    evidence = [each for each in manifest["files"] if each.get("copy")]
    assert [each["copy"] for each in evidence] == ["as_received"]
    assert archive.read(evidence[0]["name"]) == photo
    case = json.loads(archive.read("case.json"))
    assert TOLD in [entry["text"] for entry in case["entries"]]
    assert case["submitter"] is None
    assert archive.read("dossier.pdf").startswith(b"%PDF")


async def test_a_packet_is_made_once_and_admins_hear_of_it(desk):
    """One agreement is one packet; whoever takes a case out is known."""
    await desk.choose_key()
    await desk.ask()
    await desk.agree()
    again = desk.reviewer.data("Do it now")
    await desk.reviewer.press(again)
    await desk.reviewer.press(again)
    assert len(desk.parts) == 1
    assert "Nobody has agreed" in desk.reviewer.toast
    await desk.office.deliver()
    assert "took" in desk.admin.text
    acts = await desk.acts()
    assert acts.count("packet_made_dossier") == 1
    assert "second_agreed_export" in acts


async def agreed(desk: Desk) -> str:
    """Ask for a packet, let it be agreed to, and return the button that makes it."""
    await desk.choose_key()
    await desk.ask()
    await desk.agree()
    return desk.reviewer.data("Do it now")


@pytest.mark.parametrize("method", ["sendDocument", "sendMessage", "answerCallbackQuery"])
async def test_a_packet_that_does_not_arrive_can_be_made_again(desk, method):
    """A bad line must not use up what two people agreed to."""
    use = await agreed(desk)
    desk.office.telegram.refusals.append((method, NetworkError("the line is down")))
    await desk.reviewer.press(use)
    assert not desk.parts
    assert "may not have arrived" in desk.reviewer.text
    await desk.reviewer.tap("Do it now")
    assert len(desk.parts) == 1
    assert (await desk.acts()).count("packet_made_dossier") == 2, "each beginning is written down"
    await desk.reviewer.press(use)
    assert "Nobody has agreed" in desk.reviewer.toast
    assert len(desk.parts) == 1


async def test_a_packet_of_which_only_a_part_arrived_is_made_again_whole(desk, monkeypatch):
    """Half of a packet is none: its last part says so, and it is not there."""
    monkeypatch.setattr(packet_zip, "PART_BYTES", 1000)
    await desk.add_file(picture())
    use = await agreed(desk)
    fine = desk.office.telegram._answer
    sent = 0

    def second_fails(name, params, data):
        nonlocal sent
        sent += name == "sendDocument"
        if name == "sendDocument" and sent == 2:
            raise NetworkError("the line is down")
        return fine(name, params, data)

    monkeypatch.setattr(desk.office.telegram, "_answer", second_fails)
    await desk.reviewer.press(use)
    assert len(desk.parts) == 1
    await desk.reviewer.tap("Do it now")
    manifests = [json.loads(opened(each).read("manifest.json")) for _, each in desk.parts]
    assert [each["part"] for each in manifests] == [1, 1, 2]
    assert manifests[-1]["last"]


async def test_who_died_in_the_middle_is_told_how_to_go_on(desk):
    """After a crash nobody is left to say it; ten minutes later the outbox does."""
    await agreed(desk)
    person = await desk.office.person(desk.reviewer)
    await open_packet(desk.office.world, person.id, SecondRequestId(1))
    desk.office.restart()
    desk.reviewer.entrance = desk.office.entrance
    desk.office.clock.forward(minutes=10)
    await desk.office.deliver()
    assert "may not have arrived" in desk.reviewer.text
    await desk.reviewer.tap("Do it now")
    assert len(desk.parts) == 1
    desk.office.clock.forward(minutes=10)
    before = desk.reviewer.text
    await desk.office.deliver()
    assert desk.reviewer.text == before, "what has arrived needs no reminder"


async def test_beginning_again_and_again_does_not_keep_an_agreement_alive(desk):
    """What was agreed to for an hour must not become a right for ever."""
    use = await agreed(desk)
    for _ in range(40):
        desk.office.telegram.refusals.append(("sendDocument", NetworkError("the line is down")))
        desk.office.clock.forward(minutes=50)
        await desk.reviewer.press(use)
    desk.office.telegram.refusals.clear()
    await desk.reviewer.press(use)
    assert "Nobody has agreed" in desk.reviewer.toast
    assert not desk.parts


async def test_pictures_can_go_without_metadata_and_the_rest_stays(desk):
    """Where a photo was taken can lead to who took it."""
    await desk.add_file(picture("maker-secret"))
    await desk.add_file(b"%PDF-1.4 maker-secret", "letter.pdf")
    await desk.add_file(b"\xff\xd8\xff broken on purpose", "broken.jpg")
    await desk.choose_key()
    await desk.reviewer.tap("pictures without metadata")
    await desk.reviewer.tap("only what has no metadata")
    await desk.ask()
    await desk.agree()
    await desk.reviewer.tap("Do it now")
    archive = opened(desk.parts[0][1])
    files = json.loads(archive.read("manifest.json"))["files"]
    assert [each["copy"] for each in files if "copy" in each] == [
        "without_metadata",
        "left_out",
        "refused",
    ]
    for name in archive.namelist():
        assert b"maker-secret" not in archive.read(name)
    assert "cannot be opened safely: 1" in desk.reviewer.text


@pytest.mark.parametrize(
    ("begins", "name"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "photo.heic"),
        (b"GIF89a", "moves.gif"),
        (b"II*\0", "scan.tif"),
    ],
)
async def test_a_picture_that_cannot_be_cleaned_stays_where_pictures_go_without_metadata(
    desk, begins, name
):
    """Phones save photos as HEIC, with the place: to send them as they are would be a lie."""
    await desk.add_file(begins + b" maker-secret", name)
    await desk.choose_key()
    assert "can tell where" in desk.reviewer.text
    await desk.reviewer.tap("pictures without metadata")
    assert "other pictures stay here" in desk.reviewer.text
    await desk.ask()
    await desk.agree()
    await desk.reviewer.tap("Do it now")
    archive = opened(desk.parts[0][1])
    files = json.loads(archive.read("manifest.json"))["files"]
    assert [each["copy"] for each in files if "copy" in each] == ["left_out"]
    assert not [each for each in archive.namelist() if b"maker-secret" in archive.read(each)]


async def test_a_large_packet_comes_in_parts_that_are_whole_each(desk, monkeypatch):
    """Telegram takes files of 50 MB from a bot; no file may be lost at a seam."""
    monkeypatch.setattr(packet_zip, "PART_BYTES", 1000)
    photos = [picture(f"maker-{number}") for number in range(3)]
    for photo in photos:
        await desk.add_file(photo)
    await desk.choose_key()
    await desk.ask()
    await desk.agree()
    await desk.reviewer.tap("Do it now")
    archives = [opened(sealed) for _, sealed in desk.parts]
    manifests = [json.loads(each.read("manifest.json")) for each in archives]
    assert [each["part"] for each in manifests] == list(range(1, len(archives) + 1))
    assert [each["last"] for each in manifests] == [False] * (len(archives) - 1) + [True]
    sent = [
        archive.read(name)
        for archive in archives
        for name in archive.namelist()
        if name.startswith("evidence/")
    ]
    assert sent == photos
    assert f"{len(archives)} files" in desk.reviewer.text


async def test_the_un_gets_nothing_incomplete(desk):
    """Special procedures need a submitter with a name and both consents; neither is assumed."""
    await desk.choose_key()
    await desk.reviewer.tap("UN")
    for need in ("by name", "to the government", "who did it", "when"):
        assert need in desk.reviewer.text
    assert "goes along" not in desk.reviewer.text, "there is no name that could"
    assert "▶️ Go on" not in desk.reviewer.buttons
    assert "❓ Ask the reporter" in desk.reviewer.buttons
    on = desk.reviewer.data("Leave").replace(":out:", ":on:")
    await desk.reviewer.press(on)
    assert "lacks something" in desk.reviewer.toast


async def complete(desk: Desk) -> None:
    """Let the case have all that the UN asks for."""
    await desk.name(*BOTH)
    answers = {"who": "a teacher", "by_whom": "police", "done": "a complaint"}
    await desk.change(answers=answers, when_text="in May", where_text="in town")


async def test_the_un_gets_who_reported_only_by_a_key_of_the_admins(desk):
    """A reviewer who types a key of their own could read a name that they must not see."""
    await complete(desk)
    await desk.choose_key()
    await desk.reviewer.tap("UN")
    assert "admins’ list" in desk.reviewer.text
    await desk.reviewer.tap("Go on")
    assert "admins’ list" in desk.reviewer.toast
    await keep_recipient(desk)
    await desk.reviewer.press("pk:1")
    await desk.reviewer.tap("UN")
    await desk.reviewer.tap("Recipient")
    await desk.reviewer.tap("office-1")
    await desk.ask()
    await desk.office.deliver()
    await desk.colleague.tap("Look and decide")
    assert "goes along" in desk.colleague.text
    await desk.colleague.tap("Agree")
    await desk.office.deliver()
    await desk.reviewer.tap("Do it now")
    case = json.loads(opened(desk.parts[0][1]).read("case.json"))
    assert case["submitter"] == {"name": "member-1", "contact": "by letter"}
    assert case["consents"]["un_public"] is True


async def keep_recipient(desk: Desk, name: str = "office-1") -> None:
    """Put the recipient on the admins' list."""
    await desk.admin.send("/recipients")
    await desk.admin.tap("Add")
    await desk.admin.send(name)
    await desk.admin.send(PUBLIC)
    await desk.admin.tap("Put on the list")


async def test_a_consent_taken_back_meanwhile_stops_the_packet(desk):
    """Between agreeing and making lies an hour; the reporter decides until the end."""
    await complete(desk)
    await keep_recipient(desk)
    await desk.reviewer.press("pk:1")
    await desk.reviewer.tap("UN")
    await desk.reviewer.tap("Recipient")
    await desk.reviewer.tap("office-1")
    await desk.ask()
    await desk.agree()
    await desk.change(consents=frozenset({Consent.UN_PUBLIC}))
    await desk.reviewer.tap("Do it now")
    assert not desk.parts
    assert "consent was taken back" in desk.reviewer.toast


async def test_a_recipient_taken_off_the_list_gets_nothing(desk):
    """Whoever is no recipient any more may have lost their key."""
    await keep_recipient(desk)
    await desk.reviewer.press("pk:1")
    await desk.reviewer.tap("Recipient")
    await desk.reviewer.tap("office-1")
    await desk.ask()
    await desk.agree()
    await desk.admin.tap("🗑 office-1")
    await desk.admin.tap("Take off")
    async with desk.office.storage.read() as view:
        assert await view.packet_recipients.all() == []
    await desk.reviewer.tap("Do it now")
    assert not desk.parts


async def test_a_secret_key_or_a_word_is_no_recipient(desk):
    """A secret key in a chat is lost; the person is told what a public one looks like."""
    await desk.reviewer.press("pk:1")
    await desk.reviewer.tap("Recipient")
    for wrong in ("AGE-SECRET-KEY-1QQQ", "age1nothing", "me"):
        await desk.reviewer.send(wrong)
        assert "public age key" in desk.reviewer.text


async def test_a_barred_reviewer_finds_no_case_to_hand_out(desk):
    """Barred is the same as not there, also by a crafted button."""
    person = await desk.office.person(desk.colleague)
    async with desk.office.storage.begin() as tx:
        await tx.bars.put(1, person.id)
    await desk.colleague.press("pk:1")
    barred = desk.colleague.toast
    await desk.colleague.press("pk:99")
    assert desk.colleague.toast == barred
    await desk.choose_key()
    await desk.ask()
    await desk.office.deliver()
    assert "second pair of eyes" not in desk.colleague.text
    assert "second pair of eyes" in desk.admin.text
    await desk.colleague.press("s2:1:yes")
    assert desk.colleague.toast == barred


async def test_only_a_verified_case_goes_out(desk):
    """What was not found to be true must not leave as if it were."""
    await desk.change(status=ReportStatus.IN_REVIEW)
    await desk.reviewer.press("pk:1")
    assert "verified" in desk.reviewer.toast


async def test_who_lost_the_role_makes_nothing_of_an_old_agreement(desk):
    """A removed role takes effect at the next press."""
    await desk.choose_key()
    await desk.ask()
    await desk.agree()
    person = await desk.office.person(desk.reviewer)
    async with desk.office.storage.begin() as tx:
        await tx.people.revoke(person.id, Role.REVIEWER)
    await desk.reviewer.tap("Do it now")
    assert not desk.parts


async def test_damaged_evidence_is_told_and_stops_nothing(desk):
    """The rest of a case must be able to leave; the manifest says what is not there."""
    await desk.add_file(picture())
    for file in desk.office.sealed:
        file.write_bytes(b"\x03broken")
    await desk.choose_key()
    await desk.ask()
    await desk.agree()
    await desk.reviewer.tap("Do it now")
    files = json.loads(opened(desk.parts[0][1]).read("manifest.json"))["files"]
    assert [each["copy"] for each in files if "copy" in each] == ["damaged"]
    assert packet_parts.DOSSIER in {each.get("name") for each in files}


@pytest.mark.parametrize(
    "data", ["pk:-1", "pk:one", "rv:99", "s2:0:burn", "fg:../../etc", "rr:1:sure", "rr:0:list"]
)
async def test_a_crafted_button_does_nothing(desk, data):
    """A client can send any data; a reviewer is no admin, and no case has such a number."""
    before = await desk.acts()
    await desk.reviewer.press(data)
    assert desk.reviewer.toast
    assert await desk.acts() == before
    assert not desk.parts


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("copies", "all"),
        ("form", "press"),
        ("language", "xx"),
        ("who", "99"),
        ("to", "9" * 13),
        ("named", "yes"),
        ("burn", ""),
    ],
)
async def test_a_crafted_choice_is_refused_or_checked_when_asked(desk, action, value):
    """What a packet may say of who reported is checked again, whatever was chosen."""
    await desk.choose_key()
    out = desk.reviewer.data("Leave")
    token = out.split(":")[2]
    await desk.reviewer.press(f"d:packet:{token}:{action}:{value}")
    if action == "named":
        await desk.reviewer.tap("Go on")
    assert desk.reviewer.toast
    assert "second_asked_export" not in await desk.acts()


async def test_a_sticker_in_the_middle_loses_nothing(desk):
    """Whatever a person sends in the wrong order gets a helpful answer."""
    await desk.choose_key()
    await desk.reviewer.send_message(sticker=STICKER)
    await desk.reviewer.tap("Go on")
    await desk.reviewer.send_message(sticker=STICKER)
    await desk.reviewer.send("For the lawyer.")
    await desk.reviewer.tap("Yes")
    assert "second_asked_export" in await desk.acts()
