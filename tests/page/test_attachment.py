"""Sending files through the page: chosen, pasted, dropped, spoken."""

import struct
import zlib
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.page.conftest import RunningSandbox
from tests.page.hand import Hand
from tests.page.scripted_bot import ScriptedBot

MEMBER = 501
DROP = """(files) => {
    const transfer = new DataTransfer();
    for (const { name, type, text } of files) {
        transfer.items.add(new File([text], name, { type }));
    }
    return transfer;
}"""


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _png() -> bytes:
    """A grey square with a text chunk, as cameras and editors leave them in pictures."""
    size = 40
    header = struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * size) * size)
    parts = [(b"IHDR", header), (b"tEXt", b"Author\0secret"), (b"IDAT", rows), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


PICTURE = _png()


def _attach(hand: Hand, page: Page, entry: str, files: list[Path]) -> None:
    hand.phone.get_by_role("button", name="Attach").click()
    with page.expect_file_chooser() as chooser:
        hand.phone.get_by_role("menuitem", name=entry).click()
    chooser.value.set_files(files)


def _last(sandbox: RunningSandbox) -> Any:
    return sandbox.read(f"chat/{MEMBER}")["messages"][-1]


def test_a_photo_is_shown_before_it_goes_and_loses_its_metadata(
    page: Page, sandbox: RunningSandbox, bot: ScriptedBot, tmp_path: Path
):
    """Telegram's clients strip photos; a bot that is tested here must meet the same."""
    picture = tmp_path / "station.png"
    picture.write_bytes(PICTURE)
    hand = Hand(page, MEMBER)
    hand.begin()
    _attach(hand, page, "Photo or video", [picture])
    expect(hand.sheet.get_by_role("img", name="station.png")).to_be_visible()
    hand.sheet.get_by_label("Caption").fill("The station")
    hand.answer("Send")
    hand.sees("The station")
    expect(hand.log.get_by_role("img", name="Photo: The station")).to_be_visible()
    sent = bot.heard("message", 2)[-1]
    assert sent["caption"] == "The station"
    body = page.request.get(f"{sandbox.address}/sim/file/{sent['photo'][-1]['file_id']}").body()
    assert body.startswith(b"\xff\xd8")
    assert b"secret" not in body


def test_a_file_arrives_byte_for_byte_and_can_be_taken_back_out(
    page: Page, sandbox: RunningSandbox, tmp_path: Path
):
    """Evidence is kept as received; the page must not touch it."""
    summons = tmp_path / "summons.png"
    summons.write_bytes(PICTURE)
    hand = Hand(page, MEMBER)
    hand.begin()
    _attach(hand, page, "File", [summons])
    hand.answer("Send")
    link = hand.log.get_by_role("link", name="Download summons.png")
    expect(link).to_be_visible()
    with page.expect_download() as download:
        link.click()
    assert Path(download.value.path()).read_bytes() == PICTURE
    assert _last(sandbox)["document"]["file_name"] == "summons.png"


def test_several_photos_become_one_album(
    page: Page, sandbox: RunningSandbox, bot: ScriptedBot, tmp_path: Path
):
    """An album is one piece of evidence for the product."""
    pictures = [tmp_path / f"{number}.png" for number in range(3)]
    for picture in pictures:
        picture.write_bytes(PICTURE)
    hand = Hand(page, MEMBER)
    hand.begin()
    _attach(hand, page, "Photo or video", pictures)
    hand.answer("Send")
    album = hand.log.locator(".album")
    expect(album.get_by_role("img")).to_have_count(3)
    expect(album).to_have_count(1)
    parts = bot.heard("message", 4)[1:]
    assert len({part["media_group_id"] for part in parts}) == 1


def test_a_dropped_file_and_a_pasted_picture_are_offered(page: Page, tmp_path: Path):
    """At a desk, dragging and pasting are how files get into a chat."""
    hand = Hand(page, MEMBER)
    hand.begin()
    files = [{"name": "note.txt", "type": "text/plain", "text": "one"}]
    dropped = page.evaluate_handle(DROP, files)
    glass = hand.phone.locator(".glass")
    glass.dispatch_event("dragenter", {"dataTransfer": dropped})
    glass.dispatch_event("drop", {"dataTransfer": dropped})
    expect(hand.sheet).to_contain_text("note.txt")
    hand.answer("Send")
    expect(hand.log.get_by_role("link", name="Download note.txt")).to_be_visible()
    page.evaluate(
        """([field, text]) => {
            const clipboardData = new DataTransfer();
            clipboardData.items.add(new File([text], "pasted.txt", { type: "text/plain" }));
            field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
        }""",
        [hand.field.element_handle(), "two"],
    )
    expect(hand.sheet).to_contain_text("pasted.txt")
    hand.answer("Cancel")
    expect(hand.sheet).to_have_count(0)


def test_a_voice_note_can_be_sent_without_a_microphone(page: Page, bot: ScriptedBot):
    """Voice notes are accepted wherever someone tells something: they must be easy to try."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.phone.get_by_role("button", name="Voice note").click()
    hand.answer("Send a sample")
    play = hand.log.get_by_role("button", name="Play Voice message")
    expect(play).to_be_visible()
    assert bot.heard("message", 2)[-1]["voice"]["file_size"] > 1000


def test_a_voice_note_is_recorded_with_the_microphone(page: Page, bot: ScriptedBot):
    """The usual way; what was recorded can be heard on the page again."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.phone.get_by_role("button", name="Voice note").click()
    hand.answer("Record")
    expect(hand.sheet.get_by_role("timer")).not_to_have_text("0:00")
    hand.answer("Stop and send")
    play = hand.log.get_by_role("button", name="Play Voice message")
    expect(play).to_be_visible()
    assert bot.heard("message", 2)[-1]["voice"]["file_size"] > 1000
    play.click()
    expect(hand.log.get_by_role("button", name="Pause Voice message")).to_be_visible()


def test_a_sticker_is_chosen_and_shown(page: Page, bot: ScriptedBot):
    """People answer with stickers; a bot that expects text must meet them."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.phone.get_by_role("button", name="Attach").click()
    hand.phone.get_by_role("menuitem", name="Sticker").click()
    hand.answer("Dove")
    expect(hand.log.get_by_role("img", name="Sticker 🕊️")).to_be_visible()
    assert bot.heard("message", 2)[-1]["sticker"]["emoji"] == "🕊️"


def test_a_place_and_a_contact_are_sent_only_after_a_question(page: Page, bot: ScriptedBot):
    """Where someone is can endanger them: nothing goes by one wrong tap."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.phone.get_by_role("button", name="Attach").click()
    hand.phone.get_by_role("menuitem", name="My contact").click()
    hand.answer("Cancel")
    hand.phone.get_by_role("button", name="Attach").click()
    hand.phone.get_by_role("menuitem", name="Location").click()
    hand.sheet.get_by_label("Latitude").fill("91")
    hand.answer("Send location")
    expect(hand.sheet).to_be_visible()
    hand.sheet.get_by_role("button", name="Ankara").click()
    hand.answer("Send location")
    expect(hand.log.get_by_role("img", name="Location")).to_be_visible()
    arrived = bot.heard("message", 2)
    assert [("location" in one, "contact" in one) for one in arrived[1:]] == [(True, False)]
