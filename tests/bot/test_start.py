"""Onboarding, and what stands behind `/start`."""

import json

import pytest

from core.model.language import Language
from core.model.quiet import DEFAULT_QUIET_HOURS
from core.usecases.members.follow_topic import followed_topics
from tests.bot.conftest import CONTENT, new_entrance
from tests.bot.phone import Phone

TOPIC = CONTENT.topics[0]
LABELS = {
    "en": ("I agree", "Skip", "Done", "Brussels"),
    "tr": ("Kabul ediyorum", "Atla", "Tamam", "İstanbul"),
    "fr": ("d’accord", "Passer", "C’est bon", "Bruxelles"),
    "es": ("acuerdo", "Omitir", "Listo", "Madrid"),
}


async def person_of(storage, phone):
    async with storage.read() as view:
        return await view.people.find(phone.user_id)


@pytest.mark.parametrize("language", LABELS)
async def test_a_newcomer_is_led_from_hello_to_what_they_will_get(
    telegram, entrance, second, language
):
    """The whole way in each language: a missing text or a button too long shows here."""
    agree, skip, done, zone = LABELS[language]
    phone = Phone(telegram, entrance, 8000, language)
    await phone.send("/start")
    await phone.tap("✅")  # the guessed language
    await phone.tap(agree)
    await phone.tap(skip)  # the country
    await phone.tap(zone)
    await phone.tap(TOPIC.name[Language(language)])
    await phone.tap(done)
    await phone.tap(skip)  # the access question

    assert TOPIC.name[Language(language)] in phone.text
    assert "22:00–08:00" in phone.text
    assert len(phone.messages) == 1, "one message, edited in place"
    person = await person_of(second, phone)
    assert person.language == language
    assert person.consented_at is not None
    assert person.quiet == DEFAULT_QUIET_HOURS
    assert person.country is None
    async with second.read() as view:
        assert await view.people.follows(person.id) == {TOPIC.key}
        assert await view.dialogues.current(person.id) is None


async def test_the_country_s_zones_are_offered_with_their_clocks(phone, second):
    """A zone is recognised by what the clock says there."""
    await phone.send("/start")
    await phone.tap("English")
    await phone.tap("I agree")
    await phone.tap("Spain")
    assert [b for b in phone.buttons if "·" in b] == ["Madrid · 13:00", "Canary · 12:00"]
    await phone.tap("Canary")
    person = await person_of(second, phone)
    assert (person.country, person.zone) == ("es", "Atlantic/Canary")


async def test_a_country_and_a_city_can_be_typed(phone, second):
    """Search is the way for whoever the buttons do not show."""
    await phone.send("/start")
    await phone.tap("English")
    await phone.tap("I agree")
    await phone.send("united")
    assert any("United States" in b for b in phone.buttons)
    await phone.send("İSVİÇRE")
    await phone.send("ginebra")
    person = await person_of(second, phone)
    assert (person.country, person.zone) == ("ch", "Europe/Zurich")
    assert "What do you want to hear about" in phone.text


async def test_what_is_no_place_is_said_and_nothing_is_lost(phone, second):
    """A sticker or nonsense instead of a country leaves the step where it is."""
    await phone.send("/start")
    await phone.tap("English")
    await phone.tap("I agree")
    await phone.send("<b>qqqq</b>")
    assert "I do not know this country" in phone.text
    await phone.send_message(
        sticker={
            "file_id": "s",
            "file_unique_id": "s",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
            "type": "regular",
        }
    )
    assert "write this as a text" in phone.text
    await phone.send("Belgium")
    assert "What time is it" in phone.text


async def test_without_consent_only_help_privacy_and_reporting_are_open(phone, second):
    """Consent is free: who does not give it can still report, and is stored no further."""
    await phone.send("/start")
    await phone.tap("English")
    await phone.tap("Not now")
    assert "still report" in phone.text
    for command in ("/topics", "/agenda", "/briefings", "/settings"):
        await phone.send(command)
        assert "What I would store" in phone.text, command
    await phone.send("/help")
    assert "/report" in phone.text
    assert "/topics" not in phone.text
    await phone.send("/privacy")
    assert "not agreed" in phone.text
    await phone.send("/report")
    assert "What I would store" not in phone.text
    assert (await person_of(second, phone)).consented_at is None


async def test_crafted_buttons_do_not_get_around_consent(phone, second):
    """Callback data can be sent by any client at any time."""
    await phone.send("/start")
    await phone.press(f"tp:{TOPIC.key}:1:0")
    token = phone.data("English").split(":")[2]
    for data in (
        f"d:start:{token}:zone:Europe/Paris",
        f"d:start:{token}:topic:{TOPIC.key}.1.0",
        "st:zone",
        "sv:paused:1",
        "li:0",
        "ev:1",
        "at:1:coming",
        "gd:1:0",
    ):
        await phone.press(data)
        assert "older screen" in phone.toast, data
    person = await person_of(second, phone)
    assert person.zone == "Europe/Brussels"
    async with second.read() as view:
        assert not await view.people.follows(person.id)


@pytest.mark.parametrize(
    "data",
    ["d:start:XXXXXX:agree:", "d:start", "zz:1", "tp:women", "tp:a:b:c", "x" * 64, "o:../x", "::"],
)
async def test_data_that_is_no_button_of_ours_is_called_old(join, data):
    """Whatever a client makes up gets a clear answer and changes nothing."""
    member = await join()
    await member.phone.send("/help")
    await member.phone.press(data)
    assert "older screen" in member.phone.toast or "did not understand" in member.phone.text


async def test_a_link_waits_until_onboarding_is_done(phone, second):
    """A newcomer who came through a topic's link follows that topic in the end."""
    await phone.send(f"/start topic_{TOPIC.key}")
    await phone.tap("English")
    await phone.tap("I agree")
    await phone.tap("Skip")
    await phone.tap("Brussels")
    await phone.tap("Done")
    await phone.tap("No")
    assert f"You follow {TOPIC.name[Language('en')]}" in phone.text
    person = await person_of(second, phone)
    assert person.limited_access is False
    async with second.read() as view:
        assert await view.people.follows(person.id) == {TOPIC.key}


async def test_any_link_is_passed_on_to_who_knows_its_prefix(phone, entrance):
    """Invitations are another part's: onboarding keeps what it does not know."""
    heard = []

    async def invited(visit, rest):
        heard.append((visit.person.id, rest))

    entrance.router.on_start("invite", invited)
    await phone.send("/start invite_abc-DEF_9")
    for label in ("English", "I agree", "Skip", "Brussels", "Done", "Skip"):
        await phone.tap(label)
    assert [rest for _, rest in heard] == ["abc-DEF_9"]


async def test_onboarding_goes_on_after_a_restart(phone, telegram, world):
    """Steps live in storage: nothing that was answered is asked again."""
    await phone.send("/start")
    await phone.tap("English")
    await phone.tap("I agree")
    phone.entrance = await new_entrance(world, telegram)
    await phone.tap("Türkiye")
    assert "Istanbul" in " ".join(phone.buttons)
    await phone.send("/start")
    assert "What time is it" in phone.text
    await phone.tap("Back")
    assert "Which country" in phone.text


async def test_the_last_button_twice_ends_onboarding_once(phone):
    """A double tap must neither fail nor start anew."""
    await phone.send("/start")
    for label in ("English", "I agree", "Skip", "Brussels", "Done"):
        await phone.tap(label)
    data = phone.data("Skip")
    await phone.press(data)
    assert "All set" in phone.text
    await phone.press(data)
    assert "older screen" in phone.toast


async def test_onboarding_can_be_left_at_any_step(phone, second):
    """What was told stays, and the way out says how to go on."""
    await phone.send("/start")
    await phone.tap("English")
    await phone.send("/cancel")
    assert "/start begins again" in phone.text
    await phone.send("/start")
    await phone.tap("English")
    await phone.tap("I agree")
    await phone.tap("Belgium")
    await phone.tap("Leave")
    assert "is kept" in phone.text
    assert (await person_of(second, phone)).country == "be"
    await phone.send("/start")
    assert "Good to see you" in phone.text


async def test_who_is_known_sees_what_is_set(join):
    """/start again is a home screen, not an interrogation."""
    member = await join("tr", topics=(TOPIC.key,), zone="Europe/Istanbul")
    await member.phone.send("/start")
    assert "İstanbul" in member.phone.text
    assert "15:00" in member.phone.text
    assert TOPIC.name[Language("tr")] in member.phone.text


async def test_a_new_name_is_taken_over(join, second):
    """Staff who may see a name must see the one that the person goes by now."""
    member = await join()
    member.phone.name, member.phone.username = "other name", "other_handle"
    await member.phone.send("/start")
    async with second.read() as view:
        contact = await view.people.contact(member.id)
    assert contact is not None
    assert (contact.name, contact.username) == ("other name", "other_handle")


async def test_the_menu_follows_the_language(phone, telegram):
    """Commands are described in the language that was chosen, not in that of the phone."""
    await phone.send("/start")
    await phone.tap("Français")
    menu = json.dumps(telegram.made("setMyCommands")[-1])
    assert "Signaler" in menu
    assert "queue" not in menu


async def test_a_first_word_that_is_no_command_begins_onboarding(phone, world):
    """People write "hello" first: they are met, not told that it was not understood."""
    await phone.send("hello")
    assert "Which language" in phone.text
    await phone.send("hello?")
    assert "Which language" in phone.text
    assert len(phone.messages) == 1
    async with world.storage.read() as view:
        person = await view.people.find(phone.user_id)
    assert not await followed_topics(world, person.id)
