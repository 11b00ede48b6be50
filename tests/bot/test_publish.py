"""/publish on a phone: from the first tap to the copies that readers get."""

import pytest

from core.model.broadcast import BroadcastState, BroadcastSubject
from core.model.delivery import Lane
from core.model.dialogue import Dialogue, Json
from core.model.identity import BriefingId
from core.model.language import Language
from core.model.roles import Role
from tests.bot.newsroom import FIRST, OTHER_TOPIC, TOPIC, Newsroom
from tests.bot.phone import Phone

EDITOR, ENGLISH, TURKISH, STRANGER = 1000, 1, 2, 3


async def desk(newsroom: Newsroom) -> Phone:
    """An editor, and a reader of a topic in each of two languages."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    await newsroom.reader(ENGLISH, "en", TOPIC)
    await newsroom.reader(TURKISH, "tr", TOPIC)
    await newsroom.reader(STRANGER, "en", OTHER_TOPIC)
    return newsroom.phone(EDITOR)


async def write(phone: Phone, title: str = "A title", body: str = "A text") -> None:
    """Write a briefing in English, up to the overview."""
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send(title)
    await phone.send(body)
    await phone.tap(FIRST)
    await phone.tap("Next")
    await phone.tap("Respect quiet hours")


async def test_a_briefing_reaches_its_followers_in_their_language_or_the_next_best(newsroom):
    """The main job: written once per language, delivered to those who follow the topic."""
    phone = await desk(newsroom)
    await newsroom.reader(4, "fr", TOPIC)
    await phone.send("/publish")
    await phone.tap("Turkish")
    await phone.tap("Next")
    for typed in ("English title", "English text", "Türkçe başlık", "Türkçe metin"):
        await phone.send(typed)
    await phone.tap(FIRST)
    await phone.tap("Next")
    await phone.tap("Respect quiet hours")
    assert "French: these readers get: English" in phone.text
    assert "3 people get it" in phone.text
    await phone.tap("Check and send")
    assert "Nobody but you has checked this yet" in phone.text
    assert "French: 1, who get: English" in phone.text
    await phone.tap("Send to 3 people")
    arrived = await newsroom.deliver()
    assert set(arrived) == {ENGLISH, TURKISH, 4}
    assert "English text" in arrived[ENGLISH].text
    assert "Türkçe metin" in arrived[TURKISH].text
    assert "English text" in arrived[4].text
    assert "version française" in arrived[4].text


async def test_the_preview_is_letter_for_letter_what_readers_get(newsroom):
    """An editor decides by what they see; a preview of its own would drift from the copy."""
    phone = await desk(newsroom)
    await write(phone, "Fair <b>trial</b> & more", "First line\n\n<i>not italic</i> 😀 \u202eabc")
    previews = {}
    await phone.tap("As readers see it")
    for number, name in ((ENGLISH, "English"), (TURKISH, "Turkish")):
        await phone.tap(name)
        previews[number] = (phone.screen["html"], phone.buttons[:2])
    await phone.tap("Back")
    await phone.tap("Check and send")
    await phone.tap("Send to")
    arrived = await newsroom.deliver()
    for number, (html, labels) in previews.items():
        copy = arrived[number]
        assert (copy.text, [each.label for row in copy.rows for each in row]) == (html, labels)
    assert "Fair &lt;b&gt;trial&lt;/b&gt; &amp; more" in arrived[ENGLISH].text
    assert "\u202e" not in arrived[ENGLISH].text


async def test_confirming_twice_publishes_once_and_shows_the_sending_again(newsroom):
    """On a bad line people tap twice; nobody may get a briefing twice for it."""
    phone = await desk(newsroom)
    await write(phone)
    await phone.tap("Check and send")
    confirm, message = phone.data("Send to"), phone.screen
    await phone.press(confirm, message)
    messages = len(phone.messages)
    await phone.press(confirm, message)
    (broadcast,) = await newsroom.broadcasts()
    assert (broadcast.subject, broadcast.lane) == (BroadcastSubject.BRIEFING, Lane.BRIEFING)
    assert not broadcast.urgent
    async with newsroom.storage.read() as view:
        assert await view.briefings.get(BriefingId(2)) is None
        assert await view.dialogues.get((await newsroom.find(EDITOR)).id, "publish") is None
    assert len(phone.messages) == messages
    assert "A title" in phone.text
    assert any("Stop" in label for label in phone.buttons)


async def test_a_role_removed_before_the_confirmation_publishes_nothing_and_keeps_the_draft(
    newsroom,
):
    """A right that was taken away ends with the next press; what was written is not punished."""
    phone = await desk(newsroom)
    await write(phone)
    await phone.tap("Check and send")
    editor = await newsroom.find(EDITOR)
    await newsroom.revoke(editor.id)
    await phone.tap("Send to")
    assert "role" in phone.toast
    assert await newsroom.broadcasts() == []
    await phone.send("some text")
    assert "role" in phone.text
    async with newsroom.storage.read() as view:
        (kept,) = await view.drafts.unfinished()
        assert kept.draft.titles == {"en": "A title"}
        assert await view.dialogues.current(editor.id) is None


@pytest.mark.parametrize("command", ["/publish", "/alert"])
async def test_a_member_gets_a_clear_no(newsroom, command):
    """Commands of staff are no secret; using them is."""
    await newsroom.reader(ENGLISH, "en", TOPIC)
    phone = newsroom.phone(ENGLISH)
    await phone.send(command)
    assert "role" in phone.text
    async with newsroom.storage.read() as view:
        assert await view.dialogues.current((await newsroom.find(ENGLISH)).id) is None


@pytest.mark.parametrize(
    "data",
    [
        "ps:1:1:1",
        "ps:1:99:1",
        "dr:1",
        "dl:briefing:0",
        "dn:alert",
        "ap:1:1:approve:",
        "ap:1:1:open:",
        "bs:1:stop",
        "d:publish:ABCDEF:next:x",
        "d:remark:ABCDEF:cancel:",
    ],
)
async def test_a_member_with_crafted_buttons_changes_nothing(newsroom, data):
    """A client can send any callback data that it likes."""
    phone = await desk(newsroom)
    await write(phone)
    await phone.tap("Check and send")
    await phone.tap("Send to")
    member = newsroom.phone(ENGLISH)
    await member.send("/help")
    await member.press(data)
    assert member.toast
    (broadcast,) = await newsroom.broadcasts()
    assert broadcast.state is BroadcastState.FANNING


async def test_crafted_values_of_an_editor_are_old_buttons(newsroom):
    """Values that no screen offers must neither break a step nor slip into a draft."""
    phone = await desk(newsroom)
    await phone.send("/publish")
    token = phone.data("Next").split(":")[2]
    for action, value in (
        ("on", "xx"),
        ("page", "99999999"),
        ("confirm", ""),
        ("preview", "en"),
        ("change", "urgency.7"),
        ("test", ""),
        ("takeback", ""),
        ("drop", ""),
        ("back", ""),
        ("nonsense", "1"),
    ):
        await phone.press(f"d:publish:{token}:{action}:{value}")
    await phone.press("ps:1:1:1")
    assert await newsroom.broadcasts() == []
    async with newsroom.storage.read() as view:
        dialogue = await view.dialogues.get((await newsroom.find(EDITOR)).id, "publish")
        (kept,) = await view.drafts.unfinished()
    assert dialogue is not None
    assert (dialogue.step, kept.draft.languages, kept.revision) == ("languages", ("en",), 1)


async def test_a_draft_survives_a_restart_at_any_step(newsroom):
    """What an editor typed for half an hour must not hang on a process."""
    phone = await desk(newsroom)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A title")
    newsroom.restart()
    phone = newsroom.phone(EDITOR)
    await phone.send("A text")
    await phone.tap(FIRST)
    newsroom.restart()
    phone = newsroom.phone(EDITOR)
    await phone.tap("Next")
    await phone.tap("Urgent")
    newsroom.restart()
    phone = newsroom.phone(EDITOR)
    await phone.tap("Check and send")
    await phone.tap("Send to 2 people")
    (broadcast,) = await newsroom.broadcasts()
    assert broadcast.urgent
    assert len(await newsroom.deliver()) == 2


async def test_leaving_asks_and_a_kept_draft_is_offered_again(newsroom):
    """/cancel always works, and never throws work away unasked."""
    phone = await desk(newsroom)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A title")
    await phone.send("/cancel")
    await phone.tap("Keep it for later")
    await phone.send("not meant for the draft")
    await phone.send("/publish")
    assert "Open drafts" in phone.text
    assert "Changed last by you" in phone.text
    await phone.tap("1. A title")
    assert "Text – English" in phone.text, "it goes on where it was left"
    await phone.tap("✖️ Leave")
    await phone.tap("Throw it away")
    assert "no draft is kept" in phone.text
    await phone.send("/publish")
    assert "New briefing" in phone.text


async def test_cancelling_before_anything_was_written_just_ends(newsroom):
    """Nobody wants to be asked about an empty page."""
    phone = await desk(newsroom)
    await phone.send("/publish")
    await phone.send("/cancel")
    assert "Nothing was sent" in phone.text
    assert len([m for m in phone.messages if m.get("reply_markup")]) == 1


async def test_a_second_draft_is_begun_beside_the_first_which_waits(newsroom):
    """Two texts in the making: neither costs the other."""
    phone = await desk(newsroom)
    await write(phone, title="The first")
    await phone.send("/help")
    await phone.send("/publish")
    assert "The first" in phone.text
    await phone.tap("New briefing")
    assert "New briefing" in phone.text
    await phone.tap("Next")
    await phone.send("The second")
    await phone.send("/publish")
    assert phone.buttons[1:3] == ["1. The second", "2. The first"]
    await phone.tap("2. The first")
    assert "The first" in phone.text
    assert "2 people get it" in phone.text


async def test_beginning_again_and_again_leaves_no_empty_drafts_behind(newsroom):
    """A list of drafts without a word would bury those that matter."""
    phone = await desk(newsroom)
    for _ in range(3):
        await phone.send("/publish")
        await phone.tap("French")
    async with newsroom.storage.read() as view:
        assert len(await view.drafts.unfinished()) == 1
    await phone.send("/publish")
    assert "Open drafts" not in phone.text


async def test_a_draft_that_an_older_program_left_in_its_dialogue_is_not_lost(newsroom):
    """An update in the middle of a sentence must not cost the sentence."""
    phone = await desk(newsroom)
    editor = await newsroom.find(EDITOR)
    state: dict[str, Json] = {
        "languages": ["en", "tr"],
        "titles": {"en": "An old title"},
        "bodies": {"en": "An old text"},
        "everyone": False,
        "topics": [TOPIC],
        "urgent": False,
    }
    old = Dialogue("publish", "ABCDEF", "title.tr", state, newsroom.world.clock.now(), screen=1)
    async with newsroom.world.storage.begin() as tx:
        await tx.dialogues.save(editor.id, old)
    await phone.send("A word typed on")
    await phone.send("/publish")
    await phone.tap("1. An old title")
    assert "Turkish: the title is missing" in phone.text
    async with newsroom.storage.read() as view:
        (kept,) = await view.drafts.unfinished()
    assert (kept.draft.topics, kept.draft.urgent) == ({TOPIC}, False)
    assert kept.draft.body(Language("en")).text == "An old text"


async def test_the_list_of_drafts_turns_its_pages(newsroom):
    """A busy newsroom has more drafts than a phone has lines."""
    phone = await desk(newsroom)
    for number in range(1, 8):
        await phone.send("/publish")
        if number > 1:
            await phone.tap("New briefing")
        await phone.tap("Next")
        await phone.send(f"Title {number}")
    await phone.send("/publish")
    assert "1. Title 7" in phone.text
    assert "Title 2" not in phone.text
    await phone.tap("▶️")
    assert "7. Title 1" in phone.text
    await phone.tap("7. Title 1")
    assert "Title 1" in phone.text


async def test_nobody_to_get_it_is_said_and_the_library_is_offered(newsroom):
    """A briefing to no one must not look like one that was sent."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    phone = newsroom.phone(EDITOR)
    await write(phone)
    assert "Nobody would get it now" in phone.text
    await phone.tap("Check and send")
    assert "Nobody would get this briefing now" in phone.text
    await phone.tap("Only put it in the library")
    assert "not sent to anyone" in phone.text
    assert await newsroom.broadcasts() == []
    async with newsroom.storage.read() as view:
        found = await view.briefings.get(BriefingId(1))
    assert found is not None
    assert found.versions[Language("en")].body == "A text"


async def test_somebody_who_joins_after_the_question_gets_nothing_that_was_for_nobody(newsroom):
    """The button said that nothing is sent; a reader who came a second ago does not change that."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    phone = newsroom.phone(EDITOR)
    await write(phone)
    await phone.tap("Check and send")
    await newsroom.reader(ENGLISH, "en", TOPIC)
    await phone.tap("Only put it in the library")
    assert await newsroom.broadcasts() == []
    assert "1 person" in phone.text
    await phone.tap("Send to 1 person")
    assert len(await newsroom.broadcasts()) == 1


async def test_any_part_can_be_changed_and_a_language_taken_away_keeps_its_text(newsroom):
    """The last look is when mistakes are seen."""
    phone = await desk(newsroom)
    await write(phone)
    await phone.tap("Title – English")
    assert "A title" in phone.text
    await phone.send("A better\ntitle")
    assert "A better title" in phone.text
    await phone.tap("Languages")
    await phone.tap("French")
    await phone.tap("English")
    await phone.tap("Next")
    await phone.send("Titre")
    await phone.send("Texte")
    assert "English: these readers get: French" in phone.text
    await phone.tap("Languages")
    await phone.tap("English")
    await phone.tap("Next")
    assert "A better title" in phone.text
    await phone.tap("Topics")
    await phone.tap(FIRST)
    await phone.tap("Next")
    assert "at least one" in phone.toast
    await phone.tap("▶️")
    await phone.tap("▫️")
    await phone.tap("Next")
    assert FIRST not in phone.text


async def test_an_old_screen_says_so_and_shows_where_the_editor_stands(newsroom):
    """A button further up in the chat must not act on what has changed below it."""
    phone = await desk(newsroom)
    await write(phone)
    await phone.tap("Check and send")
    old, message = phone.data("Send to"), dict(phone.screen)
    await phone.tap("Back")
    await phone.tap("Text – English")
    await phone.send("Another text")
    await phone.press(old, message)
    assert "older screen" in phone.toast
    assert "Another text" in phone.text
    assert await newsroom.broadcasts() == []


async def test_a_second_quick_tap_takes_no_second_step(newsroom):
    """Back pressed twice on a slow line means back once."""
    phone = await desk(newsroom)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A title")
    back = phone.data("Back")
    await phone.press(back)
    await phone.press(back)
    assert "Title – English" in phone.text
    assert "older" not in phone.toast
