"""Files in a draft: one, or an album that arrives item by item; what does not fit is said."""

from typing import Any

import pytest

from core.model.briefing import Media, MediaKind
from core.model.draft import KeptDraft
from core.model.language import ENGLISH, FRENCH
from core.model.rich_text import Span, SpanKind
from core.model.roles import Role
from tests.bot.newsroom import FIRST, TOPIC, Newsroom
from tests.bot.phone import Phone

EDITOR, COLLEAGUE, READER = 1000, 1001, 1
MEGABYTE = 1024 * 1024


def photo(name: str = "p", size: int = 1000) -> list[dict[str, Any]]:
    """Return a photo as Telegram describes it: sizes, the biggest not always last."""
    sizes = [("big", 1280, size), ("small", 90, 100)]
    return [
        {"file_id": f"{name}-{kind}", "file_unique_id": f"{name}{kind}", "width": width,
         "height": width, "file_size": of}
        for kind, width, of in sizes
    ]  # fmt: skip


def file(name: str, size: int = 1000) -> dict[str, Any]:
    """Return a document as Telegram describes it."""
    return {"file_id": name, "file_unique_id": name, "file_name": f"{name}.pdf", "file_size": size}


def video(name: str, size: int = 1000) -> dict[str, Any]:
    """Return a video as Telegram describes it."""
    about = {"width": 1, "height": 1, "duration": 1}
    return {"file_id": name, "file_unique_id": name, "file_size": size, **about}


async def kept(newsroom: Newsroom) -> KeptDraft:
    """Return the draft as it lies in storage."""
    async with newsroom.storage.read() as view:
        (draft,) = await view.drafts.unfinished()
    return draft


async def at_media(newsroom: Newsroom, body: str = "A text") -> Phone:
    """An editor with a whole briefing, at the question for files."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    await newsroom.reader(READER, "en", TOPIC)
    phone = newsroom.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A title")
    await phone.send(body)
    await phone.tap(FIRST)
    await phone.tap("Next")
    await phone.tap("Respect quiet hours")
    await phone.tap("Photo, file")
    return phone


async def test_a_photo_is_kept_in_its_biggest_size_and_sent_as_previewed(newsroom):
    """Telegram offers every size; the smallest would be a smear on every reader's phone."""
    phone = await at_media(newsroom)
    await phone.send_message(photo=photo())
    assert "• 🖼 Photo" in phone.text
    assert (await kept(newsroom)).draft.media == (Media(MediaKind.PHOTO, "p-big"),)
    await phone.tap("Done")
    assert "1 file" in phone.text
    await phone.tap("As readers see it")
    (preview,) = newsroom.telegram.made("sendPhoto")
    assert (preview["chat_id"], preview["photo"]) == (EDITOR, "p-big")
    assert "A text" in preview["caption"]
    assert "This is what these readers get" in phone.text
    await phone.tap("Back")
    await phone.tap("Check and send")
    await phone.tap("Send to 1 person")
    copy = (await newsroom.deliver())[READER]
    assert (copy.media, copy.text) == ((Media(MediaKind.PHOTO, "p-big"),), preview["caption"])


async def test_an_album_arrives_item_by_item_and_stays_one_screen(newsroom):
    """Telegram sends each picture of an album as a message of its own."""
    phone = await at_media(newsroom)
    await phone.send_message(photo=photo("a"), media_group_id="g1")
    screens = len(phone.messages)
    await phone.send_message(video=video("b"), media_group_id="g1")
    await phone.send_message(photo=photo("c"), media_group_id="g1")
    assert len(phone.messages) == screens
    assert phone.text.count("• ") == 3
    ids = [media.file_id for media in (await kept(newsroom)).draft.media]
    assert ids == ["a-big", "b", "c-big"]
    await phone.tap("Done")
    await phone.tap("As readers see it")
    (album,) = newsroom.telegram.made("sendMediaGroup")
    assert [item["media"] for item in album["media"]] == ids


async def test_what_is_sent_next_takes_the_place_of_what_was_there(newsroom):
    """An editor who picked the wrong picture sends the right one."""
    phone = await at_media(newsroom)
    await phone.send_message(photo=photo("a"), media_group_id="g1")
    await phone.send_message(photo=photo("b"), media_group_id="g1")
    await phone.send_message(document=file("c"))
    (only,) = (await kept(newsroom)).draft.media
    assert only == Media(MediaKind.DOCUMENT, "c", "c.pdf")
    assert "📎 c.pdf" in phone.text
    await phone.tap("Remove the files")
    assert (await kept(newsroom)).draft.media == ()


async def test_the_rest_of_an_album_is_taken_also_when_the_screen_has_gone_on(newsroom):
    """A caption answers the question for the text; the pictures behind it still belong to it."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    phone = newsroom.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A title")
    bold = [{"type": "bold", "offset": 0, "length": 3}]
    await phone.send_message(
        photo=photo("a"), media_group_id="g", caption="The text", caption_entities=bold
    )
    assert "Topics" in phone.text
    await phone.send_message(photo=photo("b"), media_group_id="g")
    assert "Topics" in phone.text
    draft = (await kept(newsroom)).draft
    assert [media.file_id for media in draft.media] == ["a-big", "b-big"]
    assert draft.body(ENGLISH).text == "The text"
    assert draft.body(ENGLISH).spans == (Span(SpanKind.BOLD, 0, 3),)


async def test_a_caption_is_shown_back_and_never_put_over_a_text(newsroom):
    """Words typed below a picture are as much work as any others."""
    phone = await at_media(newsroom)
    await phone.send_message(photo=photo(), caption="Typed below")
    assert "Typed below" in phone.text
    assert not any("Use it as text" in label for label in phone.buttons)
    assert (await kept(newsroom)).draft.body(ENGLISH).text == "A text"


async def test_a_caption_is_offered_as_the_text_that_is_missing(newsroom):
    """Whoever sends picture and words together means both."""
    phone = await at_media(newsroom)
    await phone.tap("Done")
    await phone.tap("Languages")
    await phone.tap("French")
    await newsroom.person(COLLEAGUE, "en", Role.EDITOR)
    colleague = newsroom.phone(COLLEAGUE)
    await colleague.send("/publish")
    await colleague.tap("1. A title")
    await colleague.tap("Photo, file")
    await colleague.send_message(photo=photo(), caption="Le texte")
    await colleague.tap("Use it as text – French")
    draft = (await kept(newsroom)).draft
    assert (draft.body(FRENCH).text, draft.body(ENGLISH).text) == ("Le texte", "A text")
    assert not any("Use it as text" in label for label in colleague.buttons)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"photo": photo(size=10 * MEGABYTE + 1)}, "11 MB"),
        ({"video": video("v", 50 * MEGABYTE + 1)}, "51 MB"),
        ({"document": file("d", 50 * MEGABYTE + 1)}, "51 MB"),
        ({"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}}, "this kind of file"),
        ({"text": "only words"}, "a photo, a video or a document"),
    ],
)
async def test_what_telegram_would_not_send_on_is_refused_and_changes_nothing(newsroom, body, said):
    """Found out while sending, it would fail for every reader one by one."""
    phone = await at_media(newsroom)
    await phone.send_message(**body)
    assert said in phone.text
    assert (await kept(newsroom)).draft.media == ()


@pytest.mark.parametrize("size", [10 * MEGABYTE, None])
async def test_a_photo_of_just_the_limit_is_taken(newsroom, size):
    """The limit is what the sentence says it is."""
    phone = await at_media(newsroom)
    sizes = [{key: of for key, of in each.items() if of is not None} for each in photo(size=size)]
    await phone.send_message(photo=sizes)
    assert len((await kept(newsroom)).draft.media) == 1


async def test_documents_and_pictures_do_not_mix_and_eleven_are_too_many(newsroom):
    """Telegram refuses such an album as a whole; only a crafted client can send one."""
    phone = await at_media(newsroom)
    await phone.send_message(photo=photo("a"), media_group_id="g")
    await phone.send_message(document=file("b"), media_group_id="g")
    assert "but not both" in phone.text
    for number in range(2, 12):
        await phone.send_message(photo=photo(f"n{number}"), media_group_id="g")
    assert len((await kept(newsroom)).draft.media) == 10
    assert "but not both" in phone.text


@pytest.mark.parametrize(("length", "fits"), [(800, True), (900, False)])
async def test_a_text_too_long_for_a_file_is_said_at_once_and_cannot_be_sent(
    newsroom, length, fits
):
    """Below a photo Telegram takes 1024 characters: every copy would be refused."""
    phone = await at_media(newsroom, "x" * length)
    await phone.send_message(photo=photo())
    assert "1,024 characters in all" in phone.text
    assert (f"⚠️ English: too long. {length + 7} characters" in phone.text) is not fits
    await phone.tap("Done")
    assert ("⚠️" in phone.text) is not fits
    await phone.tap("Check and send")
    assert ("fewer characters fit" in phone.toast) is not fits
    assert any("Send to" in label for label in phone.buttons) is fits


async def test_an_album_with_buttons_is_said_and_refused(newsroom):
    """Telegram shows none below an album; readers would miss what the text points to."""
    phone = await at_media(newsroom)
    await phone.send_message(photo=photo("a"), media_group_id="g")
    await phone.send_message(photo=photo("b"), media_group_id="g")
    await phone.tap("Done")
    await phone.tap("Buttons")
    assert "no buttons below an album" in phone.text
    await phone.send("Sign here – https://example.org/petition")
    await phone.tap("Done")
    assert "no buttons below an album" in phone.text
    await phone.tap("Check and send")
    assert "no buttons below several files" in phone.toast
