"""Looking through the library: by words, topic and date; reading in pages; links passed on."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.model.audience import Audience
from core.model.briefing import (
    Action,
    BriefingKind,
    Edition,
    LinkButton,
    Media,
    MediaKind,
    NewBriefing,
    Version,
)
from core.model.identity import GroupId, PersonId
from core.model.language import ENGLISH, TURKISH
from tests.bot.conftest import CONTENT
from tests.fakes.clock import NOON

TOPIC, OTHER = CONTENT.topics[0], CONTENT.topics[1]
ON_TOPIC = Audience(topics=frozenset({TOPIC.key}))


@pytest.fixture
def publish(world):
    """Puts one briefing into the library and returns its id."""

    async def published(title, body="Body", *, audience=ON_TOPIC, at=NOON, **edition):
        kind = edition.pop("kind", BriefingKind.BRIEFING)
        language = edition.pop("language", ENGLISH)
        whole = Edition({language: Version(title, body)}, audience.topics, **edition)
        new = NewBriefing(kind, whole, audience, author=PersonId(1), urgent=False, at=at)
        async with world.storage.begin() as tx:
            return await tx.briefings.add(new)

    return published


async def test_words_find_what_was_written_with_other_letters(join, publish):
    """A Turkish text, a reader on a Belgian keyboard."""
    member = await join()
    await publish("Kadın hakları İstanbul’da", language=TURKISH)
    await publish("Something else")
    await member.phone.send("/briefings")
    await member.phone.tap("Search")
    assert "What are you looking for" in member.phone.text
    await member.phone.send("istanbul KADIN")
    assert "Kadın hakları" in member.phone.text
    assert "Something else" not in member.phone.text
    await member.phone.tap("Kadın")
    await member.phone.tap("Back to the list")
    assert "istanbul KADIN" in member.phone.text


async def test_words_can_stand_behind_the_command(join, publish):
    """Who knows what they want needs no question."""
    member = await join()
    await publish("Press freedom")
    await member.phone.send("/briefings free")
    assert "Press freedom" in member.phone.text
    await member.phone.send("tomatoes")
    assert "Nothing found for tomatoes" in member.phone.text


async def test_what_is_found_is_paged_and_the_search_can_end(join, publish):
    """Six hits do not fit where five do; afterwards a message is a message again."""
    member = await join()
    for number in range(6):
        await publish(f"Report {number}", at=NOON + timedelta(minutes=number))
    await member.phone.send("/briefings report")
    assert "Report 0" not in member.phone.text
    await member.phone.tap("▶️")
    assert "6. Report 0" in member.phone.text
    await member.phone.tap("My briefings")
    await member.phone.send("report")
    assert "found" not in member.phone.text


@pytest.mark.parametrize("typed", ["***", "…", '" "'])
async def test_a_search_without_a_word_is_refused_kindly(join, typed):
    """Signs alone find nothing, and must not reach the search engine."""
    member = await join()
    await member.phone.send("/briefings")
    await member.phone.tap("Search")
    await member.phone.send(typed)
    assert "few words" in member.phone.text


async def test_the_page_of_a_search_that_has_ended_is_outdated(join, publish):
    """Its words are gone."""
    member = await join()
    await publish("Report")
    await member.phone.send("/briefings")
    await member.phone.press("li:find:0")
    assert "older screen" in member.phone.toast


async def test_every_topic_can_be_read_whether_it_is_followed_or_not(join, publish):
    """To follow is to be sent things; to read needs nothing."""
    member = await join(topics=(OTHER.key,))
    await publish("About the first topic")
    await member.phone.send("/briefings")
    assert "About the first" not in member.phone.text
    await member.phone.tap("By topic")
    await member.phone.tap(TOPIC.name[ENGLISH][:30])
    assert "About the first topic" in member.phone.text
    await member.phone.tap("My briefings")
    await member.phone.tap("By topic")
    await member.phone.tap(OTHER.name[ENGLISH][:30])
    assert "Nothing has been published on" in member.phone.text


async def test_a_week_begins_on_monday_on_the_reader_s_clock(join, publish, clock):
    """NOON is a Tuesday; what came on Sunday evening is last week's."""
    member = await join(topics=(TOPIC.key,), zone="Europe/Istanbul")
    monday = NOON.replace(hour=0) - timedelta(days=1)
    await publish("Monday just after midnight", at=monday - timedelta(hours=2))
    await publish("Sunday late", at=monday - timedelta(hours=4))
    await member.phone.send("/briefings")
    await member.phone.tap("By date")
    await member.phone.tap("This week")
    assert "Monday just" in member.phone.text
    assert "Sunday late" not in member.phone.text
    await member.phone.tap("My briefings")
    await member.phone.tap("By date")
    await member.phone.tap("This year")
    assert "Sunday late" in member.phone.text


async def test_a_late_joiner_is_told_what_they_missed(join, publish):
    """The library is not empty on the first day, and one need not guess why."""
    member = await join(topics=(TOPIC.key,))
    await publish("Long ago", at=NOON - timedelta(days=400))
    await publish("Newer", at=NOON + timedelta(minutes=1))
    await member.phone.send("/briefings")
    assert "1 of them is from before you joined" in member.phone.text
    await member.phone.tap("By date")
    await member.phone.tap("From before I joined")
    assert "Long ago" in member.phone.text
    assert "Newer" not in member.phone.text


async def test_an_alert_is_listed_and_marked(join, publish):
    """What was urgent yesterday is still worth reading."""
    member = await join(topics=(TOPIC.key,))
    await publish("", "Leave the square now", kind=BriefingKind.ALERT)
    await member.phone.send("/briefings")
    assert "🚨 Leave the square now" in member.phone.text


async def test_a_long_text_is_read_page_by_page_in_place(join, publish):
    """A text longer than a screen is not scrolled through; the list is one tap away."""
    member = await join(topics=(TOPIC.key,))
    text = "\n\n".join(f"Paragraph {number} " + "word " * 50 for number in range(9))
    await publish("Long", text)
    await member.phone.send("/briefings")
    await member.phone.tap("Long")
    assert "Paragraph 0" in member.phone.text
    assert "Paragraph 8" not in member.phone.text
    await member.phone.tap("▶️")
    await member.phone.tap("▶️")
    assert "Paragraph 8" in member.phone.text
    assert len(member.phone.messages) == 1


async def test_a_link_opens_what_was_shared(join, publish):
    """Passed on outside, it leads back in; the number alone is in it."""
    member, friend = await join(topics=(TOPIC.key,)), await join()
    number = await publish("Worth sharing", links=(LinkButton("Sign", "https://example.org"),))
    await member.phone.send("/briefings")
    await member.phone.tap("Worth")
    assert "Sign" in member.phone.buttons
    await member.phone.tap("Share")
    assert f"?start=b_{number}" in member.phone.text
    await friend.phone.send(f"/start b_{number}")
    assert "Worth sharing" in friend.phone.text


async def test_a_newcomer_reads_what_was_shared_after_agreeing(phone, publish):
    """The link is carried through onboarding."""
    number = await publish("Worth sharing")
    await phone.send(f"/start b_{number}")
    for label in ("English", "I agree", "Skip", "Brussels", "Done", "Skip"):
        assert "Worth sharing" not in phone.text
        await phone.tap(label)
    assert "Worth sharing" in phone.text


@pytest.mark.parametrize("link", ["b_", "b_x", "b_99999999", "b_1'--", "b_" + "9" * 40])
async def test_a_broken_link_says_so(join, link):
    """People shorten and mistype links."""
    member = await join()
    await member.phone.send(f"/start {link}")
    assert "cannot find" in member.phone.text


async def test_what_went_to_a_group_is_not_there_for_others(join, publish):
    """Neither by list, search nor a guessed number; and nobody learns that it exists."""
    member = await join()
    closed = Audience(groups=frozenset({GroupId(1)}))
    number = await publish("Inside the group", audience=closed)
    await member.phone.send("/briefings inside")
    assert "Nothing found" in member.phone.text
    for data in (f"br:{number}:mine:0:0", f"ls:{number}:mine:0", f"lf:{number}"):
        await member.phone.press(data)
        assert "cannot find" in member.phone.toast


async def test_what_is_protected_comes_as_a_protected_message(join, publish, telegram):
    """Edited into the list it could be forwarded; and there is no link to forward either."""
    member = await join(topics=(TOPIC.key,))
    number = await publish("Keep it in", "Secret", protected=True)
    await member.phone.send("/briefings")
    await member.phone.tap("Keep it in")
    assert "Secret" in member.phone.text
    sent = [call for call in telegram.calls if "Secret" in str(call.params)]
    assert [(call.method, call.params.get("protect_content")) for call in sent] == [
        ("sendMessage", True)
    ]
    assert not any("Share" in label for label in member.phone.buttons)
    await member.phone.press(f"ls:{number}:mine:0")
    assert "cannot find" in member.phone.toast


async def test_a_reader_answers_in_the_library_too(join, publish):
    """Who finds it late can still say that they did it."""
    member = await join(topics=(TOPIC.key,))
    await publish("Call your member of parliament", action=Action.DONE)
    await member.phone.send("/briefings")
    await member.phone.tap("Call your")
    await member.phone.tap("I did it")
    assert "✅ I did it · 1" in member.phone.buttons


async def test_what_was_withdrawn_is_gone_under_a_reader_s_thumb(join, publish, world):
    """The list was drawn before; the text is shown to nobody any more."""
    member = await join(topics=(TOPIC.key,))
    number = await publish("Wrong")
    await member.phone.send("/briefings")
    async with world.storage.begin() as tx:
        await tx.briefings.withdraw(number, at=NOON)
    await member.phone.tap("Wrong")
    assert "cannot find" in member.phone.toast


async def test_a_correction_is_what_the_library_shows(join, publish, world):
    """And it says that there was one."""
    member = await join(topics=(TOPIC.key,))
    number = await publish("Fasle")
    async with world.storage.begin() as tx:
        found = await tx.briefings.get(number)
        assert found is not None
        edition = replace(found.edition, versions={ENGLISH: Version("False", "Mended")})
        await tx.briefings.add_revision(number, edition, author=PersonId(1), at=NOON)
    await member.phone.send("/briefings")
    await member.phone.tap("False")
    assert "Mended" in member.phone.text
    assert "Corrected" in member.phone.text


async def test_pictures_come_in_a_message_of_their_own(join, publish, telegram):
    """A text cannot be edited into a photo; the list stays where it is."""
    member = await join(topics=(TOPIC.key,))
    await publish("With a picture", media=(Media(MediaKind.PHOTO, "file-1"),))
    await member.phone.send("/briefings")
    await member.phone.tap("With a picture")
    await member.phone.tap("Show the picture")
    assert any(call.method == "sendPhoto" for call in telegram.calls)


@pytest.mark.parametrize("data", ["li:nowhere:0", "li:t.no_such:0", "li:mine:-5", "lt:-1", "lt:99"])
async def test_crafted_buttons_show_nothing_strange(join, data):
    """A client can send any callback data it likes."""
    member = await join()
    await member.phone.send("/briefings")
    await member.phone.press(data)
    assert member.phone.toast or "📚" in member.phone.text or "topic" in member.phone.text
