"""What is sent to a report: kept byte for byte, as received, or refused with what to do."""

import hashlib
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from core.model.report import EntryKind
from core.ports.storage import StorageUnavailable
from tests.bot.casework import REPORTER, Office, begin
from tests.bot.phone import Phone
from vault.files import FilesOnDisk


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


class BrokenStorage:
    """Real storage whose commits fail while it is told to."""

    def __init__(self, inner):
        self.inner, self.broken = inner, True

    def read(self):
        return self.inner.read()

    def ending(self, update):
        ending = BrokenStorage(self.inner.ending(update))
        ending.broken = self.broken
        return ending

    @asynccontextmanager
    async def begin(self):
        async with self.inner.begin() as tx:
            yield tx
            if self.broken:
                raise StorageUnavailable("disk full")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"voice": {"duration": 1, "mime_type": "audio/ogg"}}, EntryKind.VOICE),
        ({"audio": {"duration": 1, "file_name": "a.mp3"}}, EntryKind.AUDIO),
        ({"photo": [{"width": 1, "height": 1}]}, EntryKind.PHOTO),
        ({"video": {"duration": 1, "width": 1, "height": 1}}, EntryKind.VIDEO),
        ({"video_note": {"duration": 1, "length": 1}}, EntryKind.VIDEO),
        ({"document": {"file_name": "../../etc/passwd"}}, EntryKind.DOCUMENT),
    ],
)
async def test_a_file_is_kept_byte_for_byte_and_only_sealed(office, phone, body, kind):
    """Evidence counts only if it is what was sent; a stolen disk must not show it."""
    content = b"evidence \x00\xff" * 5000
    [(name, about)] = body.items()
    sent = office.file("f1", content)
    filled = [{**about[0], **sent}] if isinstance(about, list) else {**about, **sent}
    await begin(phone)
    await phone.send_message(**{name: filled}, caption="my caption")
    [(report, [entry])] = await office.committed()
    assert (entry.kind, entry.text) == (kind, "my caption")
    assert entry.evidence.sha256 == hashlib.sha256(content).hexdigest()
    async with office.storage.read() as view:
        key = await view.reports.data_key(report.id)
    read = office.world.files.read(key, entry.evidence.file, row=report.code)
    assert b"".join([chunk async for chunk in read]) == content
    [sealed] = office.sealed
    assert b"evidence" not in sealed.read_bytes()


async def test_an_album_is_one_piece_of_evidence(office, phone):
    """Ten pictures sent together belong together."""
    await begin(phone)
    for number in range(3):
        photo = {**office.file(f"p{number}", bytes([number]) * 50), "width": 1, "height": 1}
        await phone.send_message(photo=[photo], media_group_id="album-1")
    assert "one album" in phone.text
    [(_, entries)] = await office.committed()
    assert {entry.album for entry in entries} == {"album-1"}
    assert len(entries) == 3


async def test_the_parts_of_an_album_are_counted_in_place(office, phone):
    """Telegram sends ten pictures as ten messages; ten acknowledgements would be flood."""
    await begin(phone)
    photo = {"width": 1, "height": 1}
    for number in range(3):
        part = {**office.file(f"p{number}", b"p"), **photo}
        await phone.send_message(photo=[part], media_group_id="album-1")
        if number == 0:
            shown = phone.screen["message_id"]
    assert phone.screen["message_id"] == shown
    assert "one album" in phone.text


async def test_a_file_over_twenty_megabytes_is_refused_with_what_to_do(office, phone):
    """Telegram does not hand it out; silence would look like success."""
    await begin(phone)
    big = {"file_id": "b", "file_unique_id": "b", "file_size": 21 * 1024 * 1024}
    await phone.send_message(document=big)
    assert "at most 20 MB" in phone.text
    assert "not saved" in phone.text
    assert "compress" in phone.text
    liar = {"file_id": "liar", "file_unique_id": "liar"}
    office.telegram.files["liar"] = bytes(20 * 1024 * 1024 + 1)
    await phone.send_message(document=liar)
    assert "at most 20 MB" in phone.text
    assert (office.sealed, (await office.committed())[0][1]) == ([], [])
    assert any("Danger" in label or "danger" in label for label in phone.buttons), "the way on"


async def test_files_without_a_name_are_told_apart(office, phone):
    """Photos and voice messages have no name: "no name" four times is a list of nothing."""
    await begin(phone)
    await phone.send_message(photo=[{**office.file("p", b"one"), "width": 1, "height": 1}])
    assert "📎 Photo 1 ·" in phone.text
    await phone.send_message(photo=[{**office.file("q", b"two"), "width": 1, "height": 1}])
    assert "📎 Photo 2 ·" in phone.text
    await phone.send_message(voice={**office.file("v", b"three"), "duration": 72})
    assert "📎 Voice message 1:12 ·" in phone.text
    await phone.tap("Summary")
    await phone.tap("Look through it")
    assert "3. Voice message: 1:12 · 1 kB" in phone.text


async def test_a_file_that_does_not_arrive_whole_is_not_acknowledged(office, phone):
    """Half a video is not the evidence that was sent."""
    await begin(phone)
    cut = {**office.file("c", b"half"), "file_size": 400}
    await phone.send_message(document=cut)
    assert "not saved" in phone.text
    lost = {"file_id": "lost", "file_unique_id": "lost", "file_size": 4}
    await phone.send_message(document=lost)
    assert "not saved" in phone.text
    assert (office.sealed, (await office.committed())[0][1]) == ([], [])


async def test_without_storage_nothing_is_acknowledged_and_no_file_stays(office, phone):
    """Saying "saved" while the disk is full would be the worst lie of all."""
    await begin(phone)
    shown = phone.text
    calls = len(office.telegram.calls)
    phone.entrance = replace(
        office.entrance, world=replace(office.world, storage=BrokenStorage(office.storage))
    )
    for body in ({"text": "lost?"}, {"document": office.file("d", b"lost?")}):
        message = office.telegram.put(REPORTER, {"from": phone.user, **body})
        with pytest.raises(StorageUnavailable):
            await phone.entrance.handle({"update_id": 9, "message": dict(message)}, 9)
    assert phone.text == shown
    assert {call.method for call in office.telegram.calls[calls:]} <= {"getFile"}
    assert (office.sealed, (await office.committed())[0][1]) == ([], [])
    phone.entrance = office.entrance
    await phone.send("now it works")
    assert [entry.text for _, [entry] in await office.committed()] == ["now it works"]


async def test_a_full_disk_refuses_the_file_as_unavailable_storage(office, phone):
    """The dispatcher then keeps the update and tries again, instead of dropping a report."""

    def full(_path):
        raise OSError(28, "No space left on device")

    files = FilesOnDisk(office.evidence, office.world.vault, opener=full)
    office.world = replace(office.world, files=files)
    office.restart()
    phone.entrance = office.entrance
    await begin(phone)
    with pytest.raises(StorageUnavailable):
        await phone.send_message(document=office.file("d", b"evidence"))
    assert (await office.committed())[0][1] == []


async def test_the_same_message_twice_is_one_entry(office, phone):
    """An update that comes again must not double what was said."""
    await begin(phone)
    message = await phone.send("only once")
    await phone.receive({"message": dict(message)})
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == ["only once"]


async def test_an_edited_message_is_a_new_version_and_the_old_one_is_kept(office, phone):
    """What was said first can matter as much as what was meant."""
    await begin(phone)
    message = await phone.send("on Monday")
    await phone.edit(message, "on Tuesday")
    await phone.edit(message, "on Tuesday")
    [(_, entries)] = await office.committed()
    assert [(e.text, e.version) for e in entries] == [("on Monday", 1), ("on Tuesday", 2)]
    await phone.send("/report")
    await phone.tap("Go on with")
    assert "one text" in phone.text
    await phone.tap("Summary")
    await phone.tap("Look through it")
    assert "on Tuesday" in phone.text
    assert "on Monday" not in phone.text
    await phone.tap("🗑 1")
    assert (await office.committed())[0][1] == []


async def test_an_edited_caption_keeps_the_same_file(office, phone):
    """One picture must not become two pieces of evidence."""
    await begin(phone)
    body = {"document": office.file("d", b"paper"), "caption": "old"}
    message = await phone.send_message(**body)
    await phone.receive({"edited_message": {**message, "caption": "new"}})
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == ["old", "new"]
    assert len({entry.evidence.file for entry in entries}) == 1
    assert len(office.sealed) == 1


async def test_an_edit_of_anything_else_is_left_alone(office, phone):
    """Not every message belongs to a report."""
    message = await phone.send("hello")
    await phone.edit(message, "hello you")
    assert await office.committed() == []


async def test_an_edited_answer_changes_the_answer_and_keeps_the_first(office, phone):
    """An answer is a message like any other: corrected, never overwritten."""
    await begin(phone)
    await phone.tap("Skip")
    message = await phone.send("our office")
    await phone.edit(message, "our old office")
    [(report, entries)] = await office.committed()
    assert report.answers == {"organisation": "our old office"}
    assert [entry.text for entry in entries] == ["our office", "our old office"]


async def test_an_answer_given_anew_takes_the_place_of_the_first(office, phone):
    """What somebody took back before sending it is nobody's to read."""
    await begin(phone)
    await phone.tap("Skip")
    first = await phone.send("a name I should not say")
    await phone.tap("Back")
    await phone.send("a colleague")
    await phone.edit(first, "a name again")
    [(report, entries)] = await office.committed()
    assert report.answers == {"organisation": "a colleague"}
    assert [entry.text for entry in entries] == ["a colleague"]
    await phone.tap("Back")
    await phone.tap("Take the answer back")
    [(report, entries)] = await office.committed()
    assert (report.answers, entries) == ({}, [])


async def test_an_answer_taken_out_of_the_list_is_no_answer_any_more(office, phone):
    """Removed has to mean removed, wherever it stood."""
    await begin(phone)
    await phone.tap("Skip")
    await phone.send("our office")
    await phone.tap("Summary")
    await phone.tap("Look through it")
    await phone.tap("🗑 1")
    [(report, entries)] = await office.committed()
    assert (report.answers, entries) == ({}, [])


async def test_what_telegram_passes_on_is_kept_with_the_file(office, phone):
    """How long, how large and when sent can be what proves it."""
    await begin(phone)
    video = {"duration": 7, "width": 640, "height": 480, "mime_type": "video/mp4"}
    await phone.send_message(video={**office.file("v", b"v"), **video, "file_name": "v.mp4"})
    [(_, [entry])] = await office.committed()
    kept = {"duration": "7", "width": "640", "height": "480", "question": "what"}
    assert kept.items() <= entry.passed_on.items()
    assert "sent_at" in entry.passed_on
    assert (entry.evidence.name, entry.evidence.mime_type) == ("v.mp4", "video/mp4")


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        ({"type": "user", "sender_user": {"id": 9, "is_bot": False, "first_name": "x"}}, "x"),
        ({"type": "hidden_user", "sender_user_name": "y\u202e"}, "y"),
        ({"type": "chat", "sender_chat": {"id": -5, "type": "group", "title": "z"}}, "z"),
        (
            {"type": "channel", "chat": {"id": -6, "type": "channel", "title": "c"}}
            | {"message_id": 12},
            "c",
        ),
    ],
)
async def test_a_forwarded_message_keeps_when_and_from_where(office, phone, origin, said):
    """Who wrote a threat is part of it; the ids of people are not ours to keep."""
    await begin(phone)
    await phone.send_message(text="we will find you", forward_origin={"date": 86400, **origin})
    [(_, [entry])] = await office.committed()
    assert entry.passed_on["forwarded_at"] == "1970-01-02T00:00:00+00:00"
    assert entry.passed_on["forwarded_type"] == origin["type"]
    assert entry.passed_on["forwarded_from"] == said
    assert "9" not in entry.passed_on.values()


async def test_before_and_at_the_first_file_it_is_said_what_a_photo_leaves_out(office, phone):
    """Whether time and place are kept can protect or endanger: it has to be a choice."""
    await phone.send("/report")
    await phone.tap("Go on")
    await phone.tap("Quick")
    assert "keeps its time and place" in phone.text
    photo = {**office.file("p", b"p"), "width": 1, "height": 1}
    await phone.send_message(photo=[photo])
    assert "keeps time and place" in phone.text
    await phone.send_message(document=office.file("d", b"d"))
    assert "keeps time and place" not in phone.text


async def test_step_by_step_it_is_said_too_before_the_first_file(office, phone):
    """Both questions that invite files say it, as long as none has come."""
    await begin(phone)
    assert "keeps time and place" in phone.text
    await phone.tap("Summary")
    await phone.tap("Questions:")
    await phone.tap("Evidence")
    assert "keeps time and place" in phone.text


async def test_the_hash_of_a_file_is_shown_at_once(office, phone):
    """The reporter can prove later that the file was the same."""
    await begin(phone)
    content = b"paper" * 100
    await phone.send_message(document={**office.file("d", content), "file_name": "a.pdf"})
    assert hashlib.sha256(content).hexdigest()[:8] in phone.text
    assert "a.pdf" in phone.text


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("../../../etc/passwd", b"x"),
        ("photo\u202egnp.exe", b"MZ"),
        ("<b>&amp;" * 40, b"x"),
        ("\u200b\u200f", b"x"),
        ("empty.txt", b""),
        ("bomb.zip", b"PK\x03\x04" + bytes(4096)),
        ("broken.png", b"\x89PNG\r\n\x1a\n" + b"\xff" * 64),
    ],
)
async def test_a_file_that_is_an_attack_is_kept_as_bytes_and_shown_harmless(
    office, phone, name, content
):
    """Evidence is never opened here, and its name neither reaches the disk nor turns a line."""
    await begin(phone)
    await phone.send_message(document={**office.file("d", content), "file_name": name})
    [(_, [entry])] = await office.committed()
    assert entry.evidence.sha256 == hashlib.sha256(content).hexdigest()
    assert (entry.evidence.size, entry.evidence.name) == (len(content), name)
    assert [path.name for path in office.sealed] == [entry.evidence.file]
    assert not {"\u202e", "\u200b", "\u200f"} & set(phone.text)
    await phone.tap("Summary")
    await phone.tap("Look through")
    assert not {"\u202e", "\u200b", "\u200f"} & set(phone.text)


async def test_two_hundred_messages_fit_in_one_report(office, phone):
    """Somebody may forward a whole chat; the screen must stay one screen."""
    await begin(phone)
    for number in range(200):
        await phone.send(f"message {number} " + "x" * 300)
    assert len(phone.text) < 600
    assert "200 texts" in phone.text
    await phone.tap("Summary")
    await phone.tap("Look through")
    assert len(phone.text) < 1500
    await phone.tap("▶️")
    assert "7." in phone.text
    await phone.tap("Back")
    await phone.tap("Send the report")
    [(report, entries)] = await office.committed()
    assert len(entries) == 200
    assert report.code in phone.text


@pytest.mark.parametrize("steps", range(5))
async def test_on_a_read_only_database_no_step_pretends_and_all_go_on_after(office, phone, steps):
    """What is not received has to be said; and the place where one stood is not lost."""
    walk = ["Next", "Skip", "Skip", "Summary", "Send the report"]
    await begin(phone)
    await phone.send("first")
    for label in walk[:steps]:
        await phone.tap(label)
    shown = phone.text
    broken = replace(office.world, storage=BrokenStorage(office.storage))
    phone.entrance = replace(office.entrance, world=broken)
    data = phone.data(walk[steps])
    query = {"id": "1", "from": phone.user, "chat_instance": "1", "data": data}
    with pytest.raises(StorageUnavailable):
        await phone.entrance.handle(
            {"update_id": 8, "callback_query": {**query, "message": phone.screen}}, 8
        )
    assert phone.text == shown
    phone.entrance = office.entrance
    await phone.press(data)
    assert phone.text != shown
