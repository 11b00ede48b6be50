"""/report on a phone: from the safety screen to the case code, with restarts in the middle.

Long because it follows one dialogue step by step; each kind of trouble stands beside its step.
"""

import hashlib
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from core.model.report import Anonymity, EntryKind, ReportStatus, Urgency
from core.model.roles import Role
from core.ports.storage import StorageUnavailable
from tests.bot.casework import REPORTER, REVIEWER, SAFER, Office, begin, submitted
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


async def test_the_safety_screen_comes_before_the_first_word(office, phone):
    """Whoever is in danger has to know what Telegram sees before they write anything."""
    await phone.send("/report")
    assert "not end-to-end encrypted" in phone.text
    assert "Telegram knows your account" in phone.text
    assert "No emergency contact has been set up" in phone.text
    assert SAFER.web in phone.text
    assert await office.committed() == []


async def test_what_is_not_configured_is_said_and_never_made_up(office, phone):
    """A made-up number or address could cost a life."""
    office.ways = replace(SAFER, web="")
    office.restart()
    await office.phone(REPORTER).send("/report")
    assert "No other way has been set up yet" in phone.text
    assert "http" not in phone.text


async def test_a_report_goes_in_from_the_first_tap_to_the_code(office, phone):
    """The main job: every part is what the reporter said, and the code leads to it."""
    await begin(phone)
    await phone.send("They follow me since Monday.")
    await phone.tap("That is all")
    await phone.send("since Monday")
    await phone.send_message(location={"latitude": 50.85, "longitude": 4.35})
    await phone.tap("Anonymous")
    assert "since Monday" in phone.text
    await phone.tap("Send the report")
    [(report, [entry])] = await office.committed()
    assert report.code in phone.text
    assert (report.status, report.urgency) == (ReportStatus.NEW, Urgency.DANGER)
    assert (report.category, report.anonymity) == ("surveillance", Anonymity.ANONYMOUS)
    assert (report.when_text, report.where_text) == ("since Monday", "50.850000,4.350000")
    assert (entry.kind, entry.text) == (EntryKind.TEXT, "They follow me since Monday.")
    assert "Nobody has read it yet" in phone.text
    assert "nobody on the staff" in phone.text


async def test_the_receipt_holds_no_contents(office, phone):
    """It can be shown to somebody as proof."""
    await submitted(phone, "A secret sentence.")
    assert "secret" not in " ".join(message["text"] for message in phone.messages)


async def test_every_message_is_committed_before_it_is_acknowledged(office, phone):
    """Killed a millisecond after the answer, nothing of it may be missing."""
    await begin(phone)
    for number in (1, 2, 3):
        await phone.send(f"Part {number}")
        assert f"{number} texts" in phone.text or "one text" in phone.text
        [(_, entries)] = await office.committed()
        assert [entry.text for entry in entries] == [f"Part {n}" for n in range(1, number + 1)]


async def test_the_count_is_one_message_below_what_was_sent(office, phone):
    """The way on must be in sight after each message, and not bury what the reporter wrote."""
    await begin(phone)
    before = len(phone.messages)
    for text in ("one", "two", "three"):
        sent = await phone.send(text)
        assert phone.screen["message_id"] > sent["message_id"]
        assert "That is all" in phone.buttons[0]
    assert len(phone.messages) == before
    assert "3 texts" in phone.text


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


@pytest.mark.parametrize("stop", range(9))
async def test_a_restart_at_any_step_loses_nothing(office, phone, stop):
    """A process may die at any moment; what was typed is there, and the step goes on."""
    steps = [
        lambda: phone.send("/report"),
        lambda: phone.tap("Go on"),
        lambda: phone.tap("Reprisals"),
        lambda: phone.tap("Attack"),
        lambda: phone.tap("soon"),
        lambda: phone.send("They broke the door."),
        lambda: phone.tap("That is all"),
        lambda: phone.send("at night"),
        lambda: phone.send("at home"),
    ]
    for number, step in enumerate(steps):
        await step()
        if number == stop:
            office.restart()
            phone.entrance = office.entrance
    await phone.tap("With my name")
    await phone.tap("Send the report")
    [(report, [entry])] = await office.committed()
    assert (report.when_text, report.where_text) == ("at night", "at home")
    assert (report.anonymity, report.status) == (Anonymity.NAMED, ReportStatus.NEW)
    assert entry.text == "They broke the door."


async def test_submitting_twice_submits_once_and_shows_the_same_code(office, phone):
    """A nervous double tap must neither report twice nor look like a failure."""
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    await begin(phone)
    await phone.send("once")
    for label in ("That is all", "Skip", "Skip", "Anonymous"):
        await phone.tap(label)
    data = phone.data("Send the report")
    await phone.press(data)
    await phone.press(data)
    [(report, _)] = await office.committed()
    assert report.code in phone.text
    assert "already" in phone.text
    await office.deliver()
    assert len(reviewer.messages) == 1


async def test_an_empty_report_is_not_sent(office, phone):
    """A code for nothing would promise something."""
    await begin(phone)
    await phone.send("to be removed")
    await phone.tap("Look through it")
    await phone.tap("🗑 1")
    await phone.tap("Back")
    await phone.send("/report")
    await phone.tap("Go on with")
    dialogue_button = phone.data("Back")
    await phone.press(dialogue_button.replace(":back:", ":done:"))
    [(report, _)] = await office.committed()
    await phone.press(f"rs:{report.id}")
    assert "at least one message" in phone.toast
    assert (await office.committed())[0][0].status is ReportStatus.DRAFT


async def test_coming_back_to_a_detail_keeps_what_was_said(office, phone):
    """Whoever only looks back must not lose it by going on."""
    await begin(phone)
    await phone.send("what")
    await phone.tap("That is all")
    await phone.send("at <night>")
    await phone.tap("Back")
    assert "at <night>" in phone.text
    await phone.tap("Keep it")
    await phone.tap("Skip")
    [(report, _)] = await office.committed()
    assert report.when_text == "at <night>"


async def test_each_part_can_be_corrected_from_the_summary(office, phone):
    """A mistake must not mean starting again."""
    await begin(phone)
    await phone.send("first")
    for label in ("That is all", "Skip", "Skip", "Anonymous"):
        await phone.tap(label)
    await phone.tap("Change: about")
    await phone.tap("Reprisals")
    await phone.tap("Attack")
    assert "Please check" in phone.text
    await phone.tap("Change: urgency")
    await phone.tap("not urgent")
    await phone.tap("Change: when")
    await phone.send("in May")
    await phone.tap("Change: where")
    await phone.send("in the office")
    await phone.tap("Change: name")
    await phone.tap("With my name")
    await phone.tap("Add something")
    await phone.send("second")
    await phone.tap("That is all")
    assert "Please check" in phone.text
    await phone.tap("Take something out")
    await phone.tap("🗑 1")
    await phone.tap("Back")
    await phone.tap("Send the report")
    [(report, [entry])] = await office.committed()
    assert (report.category, report.urgency) == ("attack", Urgency.NORMAL)
    assert (report.when_text, report.where_text) == ("in May", "in the office")
    assert (report.anonymity, entry.text) == (Anonymity.NAMED, "second")


async def test_leaving_keeps_everything_and_report_goes_on(office, phone):
    """Somebody has to put the phone away in the middle."""
    await begin(phone)
    await phone.send("half of it")
    await phone.send("/cancel")
    await phone.tap("Keep it")
    await phone.send("this is small talk")
    await phone.send("/report")
    assert "unfinished" in phone.text
    await phone.tap("Go on with")
    await phone.send("the other half")
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == ["half of it", "the other half"]


async def test_discarding_destroys_key_contents_and_files(office, phone):
    """Deleted has to mean deleted."""
    await begin(phone)
    await phone.send("never mind")
    await phone.send_message(voice={**office.file("v", b"voice" * 99), "duration": 2})
    assert len(office.sealed) == 1
    await phone.send("/report")
    assert not any("Discard" in label for label in phone.buttons), "one tap must not destroy it"
    await phone.tap("Leave")
    await phone.tap("Discard")
    [(report, entries)] = await office.committed()
    assert (report.status, entries, office.sealed) == (ReportStatus.WITHDRAWN, [], [])
    async with office.storage.read() as view:
        assert await view.reports.data_key(report.id) is None
    await phone.send("/mycases")
    assert "not reported anything" in phone.text


async def test_cancel_before_a_word_says_that_nothing_was_saved(office, phone):
    """Nobody should be asked to keep nothing."""
    await phone.send("/report")
    await phone.send("/cancel")
    assert "Nothing was saved" in phone.text
    assert await office.committed() == []


@pytest.mark.parametrize("steps", range(1, 5))
async def test_a_message_before_its_step_is_kept_and_the_step_shown_again(office, phone, steps):
    """Whoever cannot wait for the question must not lose their first words."""
    walk = [
        lambda: phone.send("/report"),
        lambda: phone.tap("Go on"),
        lambda: phone.tap("Reprisals"),
        lambda: phone.tap("Attack"),
    ]
    for step in walk[:steps]:
        await step()
    await phone.send("Help, they are at the door")
    await phone.send_message(voice={**office.file("v", b"noise"), "duration": 1})
    [(_, entries)] = await office.committed()
    assert [entry.kind for entry in entries] == [EntryKind.TEXT, EntryKind.VOICE]
    assert "saved" in phone.text
    assert phone.buttons


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


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"sticker": {"type": "regular", "is_animated": False, "is_video": False}}, "sticker"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "cannot use this"),
        ({"contact": {"phone_number": "1", "first_name": "x"}}, "cannot use this"),
    ],
)
@pytest.mark.parametrize("step", ["what", "when", "summary"])
async def test_what_a_report_cannot_take_is_said_and_nothing_is_lost(
    office, phone, body, said, step
):
    """A wrong message must not end the dialogue."""
    if "sticker" in body:
        body = {"sticker": {**body["sticker"], **office.file("s", b"s"), "width": 1, "height": 1}}
    await begin(phone)
    await phone.send("kept")
    if step != "what":
        await phone.tap("That is all")
    if step == "summary":
        for label in ("Skip", "Skip", "Anonymous"):
            await phone.tap(label)
    await phone.send_message(**body)
    assert said in phone.text
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == ["kept"]
    await phone.send("/report")
    await phone.tap("Go on with")
    assert phone.buttons


async def test_a_voice_message_instead_of_a_date_is_kept_and_the_question_stays(office, phone):
    """Nobody who cannot type should lose what they say."""
    await begin(phone)
    await phone.send("x")
    await phone.tap("That is all")
    await phone.send_message(voice={**office.file("v", b"on monday"), "duration": 1})
    assert "When did it happen" in phone.text
    [(report, entries)] = await office.committed()
    assert (len(entries), report.when_text) == (2, "")


async def test_texts_of_every_length_and_sign_are_kept_and_never_shown_unescaped(office, phone):
    """4096 characters are what Telegram takes; HTML and control signs are what attackers send."""
    long = "<b>&</i>" * 512
    await begin(phone)
    await phone.send(long)
    await phone.send("a\x00b\u202ec<script>")
    await phone.tap("Look through it")
    assert "<script>" in phone.text
    assert "\u202e" not in phone.text
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == [long, "abc<script>"]
    await phone.tap("Back")
    await phone.tap("That is all")
    await phone.send("w" * 501)
    assert "500" in phone.text
    await phone.send("<i>w")
    await phone.send("<u>here")
    await phone.tap("Anonymous")
    assert "<i>w" in phone.text
    assert "<u>here" in phone.text


async def test_a_file_over_twenty_megabytes_is_refused_with_what_to_do(office, phone):
    """Telegram does not hand it out; silence would look like success."""
    await begin(phone)
    big = {"file_id": "b", "file_unique_id": "b", "file_size": 21 * 1024 * 1024}
    await phone.send_message(document=big)
    assert "at most 20 MB" in phone.text
    assert "not saved" in phone.text
    liar = {"file_id": "liar", "file_unique_id": "liar"}
    office.telegram.files["liar"] = bytes(20 * 1024 * 1024 + 1)
    await phone.send_message(document=liar)
    assert "at most 20 MB" in phone.text
    assert (office.sealed, (await office.committed())[0][1]) == ([], [])


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


async def test_an_old_button_says_so_and_shows_where_one_stands(office, phone):
    """Scrolling up must not corrupt a report."""
    await phone.send("/report")
    old = phone.data("Go on")
    await phone.tap("Go on")
    await phone.tap("Reprisals")
    await phone.press(old)
    assert "older screen" in phone.toast
    assert "What fits best" in phone.text
    await phone.press("d:report:XXXXXX:on:")
    assert "older screen" in phone.toast


@pytest.mark.parametrize(
    "crafted",
    ["category:nonsense", "urgency:panic", "change:nowhere", "remove:abc", "page:-1", "named:x"],
)
async def test_crafted_buttons_change_nothing(office, phone, crafted):
    """A client can send any callback data it likes."""
    await begin(phone)
    before = await office.committed()
    head = ":".join(phone.data("Back").split(":")[:3])
    await phone.press(f"{head}:{crafted}")
    assert await office.committed() == before


async def test_report_works_before_onboarding(office, phone):
    """In danger nobody has time to choose topics."""
    await submitted(phone)
    async with office.storage.read() as view:
        person = await view.people.find(REPORTER)
    assert person.consented_at is None
    assert len(await office.committed()) == 1


async def test_other_commands_in_the_middle_leave_the_report_alone(office, phone):
    """Looking something up must not cost a report."""
    await begin(phone)
    await phone.send("first")
    await phone.send("/help")
    await phone.send("second")
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == ["first", "second"]


@pytest.mark.parametrize("language", ["en", "tr", "fr", "es"])
async def test_every_screen_of_the_dialogue_fits_in_every_language(office, language):
    """A text that is too long or broken would stop a reporter half-way."""
    phone = office.phone(REPORTER, language)
    await phone.send("/report")
    for group in office.world.content.category_groups:
        await phone.send("/report")
        await phone.press(phone.data("✖").replace(":leave:", ":on:"))
        head = ":".join(phone.data("←").split(":")[:3])
        await phone.press(f"{head}:group:{group.key}")
        assert phone.buttons
        await phone.send("/cancel")
    assert all("{" not in message["text"] for message in phone.messages)
