"""Who may know who reported, and what may be done with it: asked apart, and nothing assumed."""

import pytest
import sqlalchemy as sa

from core.model.identity import ReportId
from core.model.report import Anonymity, Consent, Identity
from core.usecases.members.forget_person import Leaving, forget_person
from core.usecases.members.show_stored import show_stored
from storage.report_tables import report_identities
from tests.bot.casework import REPORTER, Office, begin
from tests.bot.phone import Phone


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


async def at_who(phone):
    await begin(phone)
    await phone.send("something")
    await phone.tap("Summary")
    await phone.tap("who may know")


async def identity(office):
    async with office.storage.read() as view:
        return await view.identities.get(1)


async def test_a_report_is_anonymous_and_nothing_is_agreed_to_unless_chosen(office, phone):
    """Whoever only taps on must not have given anything away."""
    await begin(phone)
    await phone.send("something")
    await phone.tap("Summary")
    await phone.tap("Send the report")
    [(report, _)] = await office.committed()
    assert (report.anonymity, report.consents) == (Anonymity.ANONYMOUS, frozenset())
    assert await identity(office) is None


async def test_a_made_up_name_is_cleaned_and_shown_in_the_summary(office, phone):
    """Two names that look the same would let one person pass for another."""
    await at_who(phone)
    await phone.tap("make up")
    await phone.send("Blue\u200b \u202eBird\n\n")
    assert "Blue Bird" in phone.text
    [(report, _)] = await office.committed()
    assert (report.anonymity, report.pseudonym) == (Anonymity.PSEUDONYM, "Blue Bird")


async def test_a_name_lies_apart_from_the_report_with_another_way_to_be_reached(office, phone):
    """Who reads the report does not read who made it."""
    await at_who(phone)
    await phone.tap("With my name")
    await phone.send("Somebody")
    assert await identity(office) == Identity("Somebody")
    await phone.send("baker@example.org")
    assert "Please check" in phone.text
    [(report, entries)] = await office.committed()
    assert report.anonymity is Anonymity.NAMED
    assert await identity(office) == Identity("Somebody", "baker@example.org")
    assert "Somebody" not in str((report, entries))


async def test_leaving_before_the_name_changes_nothing(office, phone):
    """Named without a name would be neither."""
    await at_who(phone)
    await phone.tap("With my name")
    await phone.tap("Back")
    [(report, _)] = await office.committed()
    assert report.anonymity is Anonymity.ANONYMOUS


@pytest.mark.parametrize("choice", ["Anonymous", "make up"])
async def test_a_name_that_was_taken_back_is_destroyed(office, phone, choice):
    """Anonymous again has to mean it, in the database too."""
    await at_who(phone)
    await phone.tap("With my name")
    await phone.send("Somebody")
    await phone.tap("No other way")
    await phone.tap("who may know")
    await phone.tap(choice)
    if choice == "make up":
        await phone.send("Bird")
    assert await identity(office) is None
    async with office.storage.read() as view:
        rows = await view.identities._session.rows(sa.select(report_identities))
    assert rows == []


@pytest.mark.parametrize("typed", ["\u200b\u200e", "x" * 81])
async def test_a_name_nobody_can_read_is_refused_and_asked_again(office, phone, typed):
    """An empty or endless name would break what staff see."""
    await at_who(phone)
    await phone.tap("make up")
    await phone.send(typed)
    [(report, _)] = await office.committed()
    assert report.anonymity is Anonymity.ANONYMOUS
    await phone.send("Bird")
    assert (await office.committed())[0][0].pseudonym == "Bird"


async def test_each_consent_is_given_and_taken_back_on_its_own(office, phone):
    """A letter to a government and a public report are two decisions."""
    await at_who(phone)
    await phone.tap("Anonymous")
    await phone.tap("consents")
    give = phone.data("▫️ UN: names to the government")
    await phone.press(give)
    await phone.press(give)  # a second tap says the same
    await phone.tap("▫️ Partner")
    assert "we also need your name" in phone.text
    [(report, _)] = await office.committed()
    assert report.consents == {Consent.UN_GOVERNMENT, Consent.PARTNERS}
    await phone.tap("☑️ UN: names to the government")
    [(report, _)] = await office.committed()
    assert report.consents == {Consent.PARTNERS}
    assert "we also need your name" not in phone.text


async def test_the_reporters_country_is_offered_first_and_any_can_be_chosen(office, phone):
    """Most violations happen where one lives, and not all."""
    await begin(phone)
    await phone.tap("Summary")
    await phone.tap("Questions:")
    await phone.tap("Where")
    await phone.tap("▶️")
    await phone.tap("Greece")
    assert "Country: Greece" in phone.text
    await phone.send("Evros")
    [(report, _)] = await office.committed()
    assert (report.country, report.where_text) == ("gr", "Evros")
    assert "Evros, Greece" in phone.text


async def test_what_is_stored_says_name_and_count_and_forgetting_takes_the_name(office, phone):
    """Nothing may be kept of a person that they cannot see and take away."""
    await at_who(phone)
    await phone.tap("With my name")
    await phone.send("Somebody")
    await phone.tap("No other way")
    await phone.tap("Send the report")
    person = await office.person(phone)
    stored = await show_stored(office.world, person.id)
    assert stored.named == 1
    shown = await phone.read_stored()
    assert "hold your name" in shown
    assert "Against floods" in shown
    await forget_person(office.world, person.id, {ReportId(1): Leaving.WITHDRAW})
    assert await identity(office) is None
