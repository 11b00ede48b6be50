"""Settings: every change in place, at once, and in storage."""

from datetime import time

import pytest

from core.model.quiet import DEFAULT_QUIET_HOURS, QuietHours


async def person_of(storage, member):
    async with storage.read() as view:
        return await view.people.get(member.id)


async def test_a_change_of_language_changes_screen_and_menu_at_once(join, second, telegram):
    """Otherwise people do not find their way back."""
    member = await join("en")
    await member.phone.send("/settings")
    await member.phone.tap("Language")
    await member.phone.tap("Türkçe")
    assert "Ayarlar" in member.phone.text
    assert len(member.phone.messages) == 1
    assert (await person_of(second, member)).language == "tr"
    menu = telegram.made("setMyCommands")[-1]
    assert any("bildir" in command["description"] for command in menu["commands"])
    assert menu["scope"]["chat_id"] == member.phone.user_id


async def test_a_new_country_asks_for_its_clock(join, second):
    """Somebody who moved would otherwise be reminded at the old hour."""
    member = await join(zone="Europe/Brussels")
    await member.phone.send("/settings")
    await member.phone.tap("Country")
    await member.phone.tap("Türkiye")
    await member.phone.tap("Istanbul")
    person = await person_of(second, member)
    assert (person.country, person.zone) == ("tr", "Europe/Istanbul")
    assert "Settings" in member.phone.text
    await member.phone.tap("Country")
    await member.phone.tap("prefer not")
    assert (await person_of(second, member)).country is None


async def test_a_zone_can_be_typed_and_the_chat_stays_tidy(join, second):
    """One screen at a time: the part that was typed into goes."""
    member = await join()
    await member.phone.send("/settings")
    await member.phone.tap("Time zone")
    await member.phone.send("qqqqqq")
    assert "do not know this place" in member.phone.text
    await member.phone.send("Europe/Kyiv")
    assert (await person_of(second, member)).zone == "Europe/Kyiv"
    assert "Settings" in member.phone.text
    assert not any("What time is it" in m["text"] for m in member.phone.messages)


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("21:30-06:15", (21, 30), (6, 15)),
        ("22-7", (22, 0), (7, 0)),
        ("22h30 – 7h", (22, 30), (7, 0)),
    ],
)
async def test_quiet_hours_can_be_typed(join, second, typed, start, end):
    """Presets do not fit everybody's night."""
    member = await join()
    await member.phone.send("/settings")
    await member.phone.tap("Quiet hours")
    await member.phone.send(typed)
    assert (await person_of(second, member)).quiet == QuietHours(time(*start), time(*end))


@pytest.mark.parametrize("typed", ["tonight", "25:00-07:00", "22:00", "07:00-07:00", "22:00-7:60"])
async def test_hours_that_are_none_are_explained_and_nothing_changes(join, second, typed):
    """A wrong guess at the night would wake people."""
    member = await join()
    await member.phone.send("/settings")
    await member.phone.tap("Quiet hours")
    await member.phone.send(typed)
    assert "could not read two times" in member.phone.text
    assert (await person_of(second, member)).quiet == DEFAULT_QUIET_HOURS


async def test_quiet_hours_by_button_and_off(join, second):
    """One tap each, marked once chosen."""
    member = await join()
    await member.phone.send("/settings")
    await member.phone.tap("Quiet hours")
    await member.phone.tap("23:00–07:00")
    assert (await person_of(second, member)).quiet == QuietHours(time(23), time(7))
    await member.phone.tap("Quiet hours")
    assert "✅ 23:00–07:00" in member.phone.buttons
    await member.phone.tap("No quiet hours")
    assert (await person_of(second, member)).quiet is None


async def test_pausing_twice_pauses_once_and_resumes(join, second):
    """The button says the end state."""
    member = await join()
    await member.phone.send("/settings")
    data = member.phone.data("Pause")
    await member.phone.press(data)
    await member.phone.press(data)
    assert (await person_of(second, member)).paused
    assert "Paused" in member.phone.text
    await member.phone.tap("Send messages again")
    assert not (await person_of(second, member)).paused


async def test_access_can_be_told_and_taken_back(join, second):
    """It was asked once; circumstances change."""
    member = await join()
    await member.phone.send("/settings")
    await member.phone.tap("Access")
    await member.phone.tap("Yes")
    assert (await person_of(second, member)).limited_access is True
    await member.phone.tap("Access")
    await member.phone.tap("prefer not")
    assert (await person_of(second, member)).limited_access is None


async def test_another_command_in_the_middle_loses_nothing_and_traps_nobody(join, second):
    """After leaving a part, a stray text is not taken for a place."""
    member = await join()
    await member.phone.send("/settings")
    await member.phone.tap("Time zone")
    await member.phone.send("/settings")
    await member.phone.send("Istanbul")
    assert "did not understand" in member.phone.text
    assert (await person_of(second, member)).zone == "Europe/Brussels"
    await member.phone.send("/settings")
    await member.phone.tap("Quiet hours")
    await member.phone.send("/cancel")
    assert "Settings" in member.phone.text


@pytest.mark.parametrize(
    "data", ["sv:language:xx", "sv:paused:7", "sv:zone:Europe/Paris", "sv:access:maybe"]
)
async def test_crafted_settings_change_nothing(join, second, data):
    """What no button says is an old button."""
    member = await join()
    before = await person_of(second, member)
    await member.phone.send("/settings")
    await member.phone.press(data)
    assert "older screen" in member.phone.toast
    assert await person_of(second, member) == before


async def test_crafted_places_are_refused(join, second):
    """A zone is a file name to the time library: it must not become a path."""
    member = await join()
    await member.phone.send("/settings")
    await member.phone.tap("Time zone")
    token = member.phone.data("Back").split(":")[2]
    for zone in ("../../etc/passwd", "Nowhere/City", ""):
        await member.phone.press(f"d:set:{token}:zone:{zone}")
        assert "do not know this place" in member.phone.toast
    assert (await person_of(second, member)).zone == "Europe/Brussels"
