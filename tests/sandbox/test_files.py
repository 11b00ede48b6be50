"""Files: byte for byte, reusable by id, within Telegram's sizes, photos without their metadata."""

# Every field is optional in the client libraries; one that is missing fails the test anyway.
# mypy: disable-error-code="union-attr, arg-type"

import secrets

import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto, InputMediaVideo
from telegram.error import BadRequest

from sandbox.client import Person, RefusedError, Sandbox
from tests.sandbox.conftest import TOKEN, Wire, png


async def test_a_document_comes_back_byte_for_byte(bot: Bot, member: Person) -> None:
    """Evidence must not change on its way."""
    content = secrets.token_bytes(300_000)
    await member.send_file("document", content, "proof.bin", caption="see")
    update = (await bot.get_updates())[-1]
    file = await update.message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == content
    assert update.message.caption == "see"
    assert update.message.document.file_name == "proof.bin"


async def test_a_photo_loses_its_metadata_before_the_bot_sees_it(
    bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """As the sender's client does; whoever wants it kept must send a document."""
    picture = png(comment=b"taken at home")
    await member.send_file("photo", picture, "a.png")
    await member.send_file("document", picture, "a.png")
    photo, document = (update.message for update in await bot.get_updates())
    as_photo = await (await photo.photo[-1].get_file()).download_as_bytearray()
    as_document = await (await document.document.get_file()).download_as_bytearray()
    assert b"taken at home" not in bytes(as_photo)
    assert bytes(as_document) == picture
    assert (photo.photo[-1].width, photo.photo[-1].height) == (8, 8)
    assert await sandbox.download(photo.photo[-1].file_id) == bytes(as_photo)


@pytest.mark.parametrize("kind", ["voice", "audio", "video", "video_note", "animation"])
async def test_every_kind_of_file_arrives_as_its_kind(bot: Bot, member: Person, kind: str) -> None:
    """A report takes whatever a person has."""
    await member.send_file(kind, b"content", "a.bin")
    message = (await bot.get_updates())[-1].message
    file = await getattr(message, kind).get_file()
    assert bytes(await file.download_as_bytearray()) == b"content"


async def test_a_file_id_is_sent_again_without_an_upload(bot: Bot, member: Person) -> None:
    """A broadcast uploads its attachment once."""
    first = await bot.send_document(member.id, b"once", filename="once.txt")
    second = await bot.send_document(member.id, first.document.file_id)
    assert second.document.file_id == first.document.file_id
    with pytest.raises(BadRequest, match="type document as photo"):
        await bot.send_photo(member.id, first.document.file_id)


async def test_an_album_is_two_to_ten_files_in_one_group(bot: Bot, member: Person) -> None:
    """Each is a message of its own, bound by the group's id."""
    media = [InputMediaPhoto(png(), caption="<b>a</b>", parse_mode="HTML"), InputMediaVideo(b"v")]
    sent = await bot.send_media_group(member.id, media)
    assert len({message.media_group_id for message in sent}) == 1
    assert sent[0].caption == "a"
    assert sent[1].video
    for wrong in ([media[0]], [InputMediaPhoto(png())] * 11):
        with pytest.raises(BadRequest):
            await bot.send_media_group(member.id, wrong)
    with pytest.raises(BadRequest, match="can't be mixed"):
        await bot.send_media_group(member.id, [InputMediaPhoto(png()), InputMediaDocument(b"d")])


async def test_a_persons_album_is_updates_of_one_group(bot: Bot, member: Person) -> None:
    """The bot must put them together itself, as with Telegram."""
    for number in range(3):
        await member.send_file("photo", png(), f"{number}.png", media_group_id="album-1")
    groups = {update.message.media_group_id for update in await bot.get_updates()}
    assert groups == {"album-1"}


async def test_media_and_caption_of_a_message_are_edited(bot: Bot, member: Person) -> None:
    """A picture can become a document, and its caption can go."""
    sent = await bot.send_photo(member.id, png(), caption="before")
    edited = await bot.edit_message_media(InputMediaDocument(b"doc"), member.id, sent.message_id)
    assert edited.document
    assert not edited.photo
    assert edited.caption is None
    captioned = await bot.edit_message_caption(member.id, sent.message_id, caption="after")
    assert captioned.caption == "after"
    with pytest.raises(BadRequest, match="no text in the message to edit"):
        await bot.edit_message_text("x", member.id, sent.message_id)


async def test_copies_have_no_author_and_forwards_do(bot: Bot, member: Person) -> None:
    """What is protected can be neither copied nor forwarded."""
    sent = await bot.send_document(member.id, b"x", caption="c")
    copy = await bot.copy_message(member.id, member.id, sent.message_id)
    forward = await bot.forward_message(member.id, member.id, sent.message_id)
    assert copy.message_id != sent.message_id
    assert forward.forward_origin.sender_user.is_bot
    copies = await bot.copy_messages(member.id, member.id, [sent.message_id, 999])
    assert len(copies) == 1
    secret = await bot.send_message(member.id, "secret", protect_content=True)
    assert secret.has_protected_content
    with pytest.raises(BadRequest, match="can't be copied"):
        await bot.copy_message(member.id, member.id, secret.message_id)
    with pytest.raises(BadRequest, match="can't be forwarded"):
        await bot.forward_message(member.id, member.id, secret.message_id)


async def test_garbage_is_no_photo(wire: Wire, sandbox: Sandbox, bot: Bot, member: Person) -> None:
    """Telegram reads pictures, it does not trust their name."""
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(member.id, b"not a picture")
    with pytest.raises(RefusedError) as refused:
        await member.send_file("photo", b"not a picture", "a.png")
    assert refused.value.status == 400
    with pytest.raises(RefusedError):
        await member.send_file("document", b"", "empty.txt")


async def test_an_upload_over_50_mb_is_too_large(wire: Wire, member: Person) -> None:
    """413, as from Telegram's own front."""
    response = await wire.http.post(
        f"/bot{TOKEN}/sendDocument",
        data={"chat_id": member.id},
        files={"document": ("a.bin", b"\0" * (50 * 1024 * 1024 + 1))},
    )
    assert response.status_code == 413
    assert response.json()["description"] == "Request Entity Too Large"


async def test_a_file_of_a_stranger_can_do_nothing_on_the_pages_address(
    wire: Wire, member: Person
) -> None:
    """HTML and SVG that someone sends must never run as if they were the page."""
    script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    await member.send_file("document", script, "a.svg")
    document = (await member.messages())[-1].raw["document"]
    response = await wire.http.get(f"/sim/file/{document['file_id']}")
    assert response.headers["content-type"] == "application/octet-stream"
    assert response.headers["content-disposition"].startswith("attachment")
    assert response.headers["content-security-policy"].startswith("sandbox")
    assert response.headers["x-content-type-options"] == "nosniff"
    missing = await wire.http.get("/sim/file/nothing")
    assert missing.status_code == 404


async def test_a_download_needs_the_token(wire: Wire, member: Person, bot: Bot) -> None:
    """A path alone opens nothing."""
    sent = await bot.send_document(member.id, b"x")
    path = (await wire.result("getFile", file_id=sent.document.file_id))["file_path"]
    assert (await wire.http.get(f"/file/bot{TOKEN}/{path}")).content == b"x"
    assert (await wire.http.get(f"/file/bot1:wrong/{path}")).status_code == 401
    assert (await wire.http.get(f"/file/bot{TOKEN}/nothing")).status_code == 404
