"""Buttons of a draft: links as people type them, the answer button, and protection."""

import pytest

from core.model.briefing import Action, LinkButton
from core.model.draft import KeptDraft
from core.model.roles import Role
from tests.bot.newsroom import TOPIC, Newsroom
from tests.bot.phone import Phone

EDITOR, READER = 1000, 1


async def kept(newsroom: Newsroom) -> KeptDraft:
    """Return the draft as it lies in storage."""
    async with newsroom.storage.read() as view:
        (draft,) = await view.drafts.unfinished()
    return draft


async def at_overview(newsroom: Newsroom) -> Phone:
    """An editor with a whole briefing in front of them."""
    editor = await newsroom.person(EDITOR, "en", Role.EDITOR)
    await newsroom.reader(READER, "en", TOPIC)
    await newsroom.write(editor.id)
    phone = newsroom.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("1. A title")
    return phone


@pytest.mark.parametrize(
    "typed",
    [
        "Sign here | https://example.org/a?b=c",
        "Sign here|https://example.org/a?b=c",
        "Sign here – https://example.org/a?b=c",
        "Sign here: https://example.org/a?b=c",
        "Sign here https://example.org/a?b=c",
        "Sign here\nhttps://example.org/a?b=c",
        "  Sign   here -\n\n https://example.org/a?b=c ",
    ],
)
async def test_a_link_is_read_however_people_write_it(newsroom, typed):
    """Nobody should have to learn a syntax for a button."""
    phone = await at_overview(newsroom)
    await phone.tap("Buttons")
    await phone.send(typed)
    assert (await kept(newsroom)).draft.links == (
        LinkButton("Sign here", "https://example.org/a?b=c"),
    )
    assert "Sign here" in phone.text


async def test_a_word_made_a_link_in_telegram_is_a_button_too(newsroom):
    """It is how Telegram itself writes links."""
    phone = await at_overview(newsroom)
    await phone.tap("Buttons")
    link = {"type": "text_link", "offset": 0, "length": 9, "url": "https://example.org/"}
    await phone.send_message(text="Sign here", entities=[link])
    assert (await kept(newsroom)).draft.links == (LinkButton("Sign here", "https://example.org/"),)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("https://example.org", "words of the button and its address"),
        ("Sign here", "words of the button and its address"),
        ("Sign here – javascript:alert(1)", "not a complete web address"),
        ("Sign here – https://user:secret@example.org", "not a complete web address"),
        ("Sign here – tg://user?id=1", "not a complete web address"),
        ("x" * 41 + " https://example.org", "too long"),
        ("Sign – https://example.org/" + "x" * 2048, "too long"),
    ],
)
async def test_what_is_no_link_is_refused_with_what_is_wrong(newsroom, typed, said):
    """A dead button in a thousand copies cannot be mended by typing faster."""
    phone = await at_overview(newsroom)
    await phone.tap("Buttons")
    await phone.send(typed)
    assert said in phone.text
    assert (await kept(newsroom)).draft.links == ()


async def test_four_links_are_the_most(newsroom):
    """More buttons than text is no message any more."""
    phone = await at_overview(newsroom)
    await phone.tap("Buttons")
    for number in range(1, 6):
        await phone.send(f"Page {number} https://example.org/{number}")
    assert "There are 4 link buttons already" in phone.text
    assert len((await kept(newsroom)).draft.links) == 4


async def test_the_bin_pressed_twice_takes_one_link(newsroom):
    """On a slow line the second press comes for a list that has moved up."""
    phone = await at_overview(newsroom)
    await phone.tap("Buttons")
    for number in range(1, 4):
        await phone.send(f"Page {number} https://example.org/{number}")
    drop = phone.data("🗑 Page 1")
    await phone.press(drop)
    await phone.press(drop)
    assert [link.label for link in (await kept(newsroom)).draft.links] == ["Page 2", "Page 3"]


async def test_buttons_and_protection_reach_the_copies_as_previewed(newsroom):
    """What an editor saw below the text is what readers can tap."""
    phone = await at_overview(newsroom)
    await phone.tap("Buttons")
    await phone.send("Sign here https://example.org/petition")
    await phone.tap("I’m coming")
    assert "✅ Readers can answer: I’m coming" in phone.buttons
    await phone.tap("Done")
    await phone.tap("Forwarding")
    assert "taking a photo of the screen" in phone.text
    await phone.tap("Nobody can forward")
    for told in ("Sign here", "Readers can answer: I’m coming", "Nobody can forward or save it"):
        assert told in phone.text
    draft = (await kept(newsroom)).draft
    assert (draft.action, draft.protected) == (Action.COMING, True)
    await phone.tap("As readers see it")
    labels = phone.buttons[:4]
    await phone.tap("Back")
    await phone.tap("Check and send")
    await phone.tap("Send to 1 person")
    copy = (await newsroom.deliver())[READER]
    assert [button.label for row in copy.rows for button in row] == labels
    assert copy.rows[0][0].url == "https://example.org/petition"
    assert copy.protected


async def test_the_answer_button_can_be_taken_away_again(newsroom):
    """A choice that cannot be undone is not a choice."""
    phone = await at_overview(newsroom)
    await phone.tap("Buttons")
    await phone.tap("I did it")
    assert (await kept(newsroom)).draft.action is Action.DONE
    await phone.tap("No answer button")
    assert (await kept(newsroom)).draft.action is None
    token = phone.data("✖️ Leave").split(":")[2]
    await phone.press(f"d:publish:{token}:action:dancing")
    assert "older screen" in phone.toast
    assert (await kept(newsroom)).draft.action is None
