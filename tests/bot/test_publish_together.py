"""Several editors on one draft: a change under another's hands is noticed, never overwritten."""

from dataclasses import replace

import pytest

from bot.handlers.draft_taps import DraftTap
from core.model.draft import DraftState, KeptDraft
from core.model.identity import DraftId
from core.model.language import ENGLISH, TURKISH
from core.model.rich_text import RichText
from core.model.roles import Role
from core.usecases.briefings.correct_briefing import correct_briefing
from core.usecases.briefings.write_draft import save_draft
from tests.bot.newsroom import FIRST, OTHER_TOPIC, TOPIC, Newsroom
from tests.bot.phone import Phone

FIRST_EDITOR, SECOND_EDITOR, READER = 1000, 1001, 1


async def two_editors(newsroom: Newsroom) -> tuple[Phone, Phone, KeptDraft]:
    """Two editors, a reader, and a whole briefing by the first."""
    author = await newsroom.person(FIRST_EDITOR, "en", Role.EDITOR)
    await newsroom.person(SECOND_EDITOR, "en", Role.EDITOR)
    await newsroom.reader(READER, "en", TOPIC)
    kept = await newsroom.write(author.id)
    return newsroom.phone(FIRST_EDITOR), newsroom.phone(SECOND_EDITOR), kept


async def now(newsroom: Newsroom) -> KeptDraft:
    """Return the draft as it lies in storage."""
    async with newsroom.storage.read() as view:
        kept = await view.drafts.get(DraftId(1))
    assert kept is not None
    return kept


async def open_it(phone: Phone) -> None:
    """Open the draft from the list."""
    await phone.send("/publish")
    await phone.tap("1. ")


async def test_a_colleague_goes_on_where_another_one_wrote(newsroom):
    """A draft belongs to the newsroom: whoever knows Turkish writes the Turkish version."""
    first, second, _ = await two_editors(newsroom)
    await second.send("/publish")
    assert "Changed last by a colleague" in second.text
    await second.tap("1. A title")
    await second.tap("Languages")
    await second.tap("Turkish")
    await second.tap("Next")
    await second.send("Başlık")
    await second.send("Metin")
    assert "Turkish (5 of 3,500" in second.text
    await open_it(first)
    assert "Başlık" in first.text
    kept = await now(newsroom)
    assert len(kept.authors) == 2


async def test_a_text_typed_while_a_colleague_changed_the_draft_is_given_back(newsroom):
    """Half an hour of typing must neither be lost nor wipe out what somebody else typed."""
    first, second, _ = await two_editors(newsroom)
    await open_it(first)
    await first.tap("Text – English")
    await open_it(second)
    await second.tap("Text – English")
    await second.send("By the second")
    await first.send_message(
        text="By the first", entities=[{"type": "bold", "offset": 7, "length": 5}]
    )
    given_back, overview = first.messages[-2:]
    assert given_back["html"] == "By the <b>first</b>"
    assert "A colleague has changed this draft meanwhile" in overview["text"]
    assert "By the second" in overview["text"]
    assert (await now(newsroom)).draft.body(ENGLISH).text == "By the second"
    await first.tap("Text – English")
    await first.send("By both")
    assert (await now(newsroom)).draft.body(ENGLISH).text == "By both"


async def test_a_button_pressed_on_what_has_changed_shows_the_change_first(newsroom):
    """An editor who sends must have seen what they send."""
    first, second, kept = await two_editors(newsroom)
    await open_it(first)
    await first.tap("Check and send")
    await open_it(second)
    await second.tap("Topics")
    await second.tap("Next")
    assert "A colleague" not in second.text
    await second.tap("Text – English")
    await second.send("Changed just now")
    await first.tap("Send to")
    assert await newsroom.broadcasts() == []
    assert "A colleague has changed this draft meanwhile" in first.text
    assert "Changed just now" in first.text
    await first.press(f"ps:{kept.id}:{kept.revision}:1")
    assert await newsroom.broadcasts() == []
    await first.tap("Check and send")
    await first.tap("Send to 1 person")
    assert len(await newsroom.broadcasts()) == 1


async def test_a_file_sent_while_a_colleague_changed_the_draft_is_given_back_too(newsroom):
    """Looking for a picture again is work as well."""
    first, second, _ = await two_editors(newsroom)
    await open_it(first)
    await first.tap("Photo, file")
    await open_it(second)
    await second.tap("Text – English")
    await second.send("By the second")
    sizes = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1, "file_size": 1}]
    await first.send_message(photo=sizes, caption="Below <it>")
    (given_back,) = newsroom.telegram.made("sendPhoto")
    assert (given_back["photo"], given_back["caption"]) == ("p", "Below &lt;it&gt;")
    assert "A colleague has changed this draft meanwhile" in first.text
    assert (await now(newsroom)).draft.media == ()


async def test_what_is_typed_below_the_list_goes_into_no_draft(newsroom):
    """The list says of no draft that it is open; a word typed there would end up anywhere."""
    first, _, _ = await two_editors(newsroom)
    await open_it(first)
    await first.tap("Text – English")
    await first.send("/publish")
    await first.send("Not meant for it")
    assert (await now(newsroom)).draft.body(ENGLISH).text == "A text"
    await first.send("/publish")
    await first.tap("1. A title")
    assert "Text – English" in first.text


@pytest.mark.parametrize("way", ["sent", "dropped"])
async def test_a_draft_that_a_colleague_sent_or_dropped_ends_kindly(newsroom, way):
    """Nobody goes on writing into nothing."""
    first, second, kept = await two_editors(newsroom)
    await open_it(first)
    await first.tap("Text – English")
    await open_it(second)
    if way == "sent":
        await second.tap("Check and send")
        await second.tap("Send to")
    else:
        await second.tap("Leave")
        await second.tap("Throw it away")
    await first.send("Too late")
    assert "sent or thrown away meanwhile" in first.text
    await first.send("And another word")
    assert "sent or thrown away" not in first.text, "nothing holds the editor any more"
    await first.press(f"ps:{kept.id}:{kept.revision}:1")
    assert "already" in first.toast or "thrown away" in first.toast
    await first.press(f"dr:{kept.id}")
    assert "sent or thrown away" in first.toast
    assert len(await newsroom.broadcasts()) == (1 if way == "sent" else 0)


async def test_what_an_editor_did_by_another_way_is_no_surprise_to_them(newsroom):
    """A crash between two commits must not make somebody their own colleague."""
    first, _, kept = await two_editors(newsroom)
    await open_it(first)
    author = await newsroom.find(FIRST_EDITOR)
    other = replace(kept.draft, topics=frozenset({OTHER_TOPIC}))
    await save_draft(newsroom.world, author.id, kept.id, other, seen=kept.revision)
    await first.tap("Text – English")
    assert "colleague" not in first.text
    await first.send("Another text")
    kept = await now(newsroom)
    assert (kept.draft.topics, kept.draft.body(ENGLISH).text) == (
        frozenset({OTHER_TOPIC}),
        "Another text",
    )


async def test_a_test_shows_every_language_to_the_editor_alone(newsroom):
    """The last proof is one's own phone; nobody else's may ring."""
    first, _, kept = await two_editors(newsroom)
    author = await newsroom.find(FIRST_EDITOR)
    draft = kept.draft.in_language(TURKISH, wanted=True).with_title(TURKISH, "Başlık")
    both = draft.with_body(TURKISH, RichText("Metin"))
    await save_draft(newsroom.world, author.id, kept.id, both, seen=kept.revision)
    await open_it(first)
    await first.tap("Test to me")
    assert "on its way" in first.toast
    copies = await newsroom.take_copies()
    screens = [await newsroom.outgoing.render(copy) for copy in copies]
    assert {copy.person for copy in copies} == {author.id}
    texts = [screen.text for screen in screens if screen is not None]
    assert all("Test: only you get this" in text for text in texts)
    ways = [screen.rows[-1][0].tap for screen in screens if screen is not None]
    assert ways == [DraftTap(draft=kept.id)] * 2  # three copies push the draft off the screen
    assert ["A text" in texts[0], "Metin" in texts[1]] == [True, True]
    await first.tap("Test to me")
    assert "already on its way" in first.toast
    assert await newsroom.broadcasts() == []


async def test_a_correction_asks_for_texts_alone(newsroom):
    """Whom it goes to was settled when the first version went out."""
    first, _, _ = await two_editors(newsroom)
    await open_it(first)
    await first.tap("Check and send")
    await first.tap("Send to")
    sent = await now(newsroom)
    assert sent.state is DraftState.SENT
    assert sent.briefing is not None
    author = await newsroom.find(FIRST_EDITOR)
    correction = await correct_briefing(newsroom.world, author.id, sent.briefing)
    await first.send("/publish")
    assert "Briefing, correction" in first.text
    await first.tap("1. A title")
    assert "Briefing: correction" in first.text
    assert FIRST in first.text
    for label in ("For whom", "When", "Quiet hours", "Forwarding"):
        assert not any(label in each for each in first.buttons)
    token = first.data("Languages").split(":")[2]
    for part in ("audience", "when", "protect", "urgency", "who"):
        await first.press(f"d:publish:{token}:change:{part}")
        assert "older screen" in first.toast
    await first.tap("Text – English")
    await first.send("A corrected text")
    await first.tap("As readers see it")
    assert "Corrected on" in first.text
    await first.tap("Back")
    await first.tap("Check and send")
    assert "Correct “A title” for" in first.text
    kept = await open_correction(newsroom, correction)
    assert kept.draft.body(ENGLISH).text == "A corrected text"


async def open_correction(newsroom: Newsroom, correction: KeptDraft) -> KeptDraft:
    """Return the correction as it lies in storage."""
    async with newsroom.storage.read() as view:
        kept = await view.drafts.get(correction.id)
    assert kept is not None
    return kept
