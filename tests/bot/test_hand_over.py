"""A case goes from hand to hand, or somebody is kept from it, and nothing is given away."""

import pytest

from core.model.report import ReportStatus
from core.model.roles import Role
from tests.bot.casework import ADMIN, COLLEAGUE, REPORTER, REVIEWER, Office
from tests.bot.phone import Phone
from tests.bot.reviewing import acts, case, deliver_later, now, open_first, take_first


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER, name="reporter-name")


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def colleague(office: Office) -> Phone:
    return await office.staff(COLLEAGUE, Role.REVIEWER)


async def test_a_case_is_handed_over_once_the_colleague_accepts(office, phone, reviewer, colleague):
    """A case between two people belongs to the first, not to nobody."""
    made = await case(office, phone)
    await take_first(reviewer)
    await deliver_later(office, seconds=0)
    await reviewer.tap("More")
    await reviewer.tap("Hand over")
    await reviewer.tap("member")
    assert "has not answered yet" in reviewer.text
    assert (await now(office, made)).reviewer == (await office.person(reviewer)).id
    await deliver_later(office, seconds=0)
    assert made.code in colleague.text
    accept = colleague.data("Take it over")
    await colleague.press(accept)
    await colleague.press(accept)
    assert (await now(office, made)).reviewer == (await office.person(colleague)).id
    await deliver_later(office, seconds=0)
    assert "taken it over" in reviewer.text
    assert (await acts(office)).count("report_handed_over") == 1


async def test_an_offer_that_was_taken_back_cannot_be_accepted(office, phone, reviewer, colleague):
    """The older message still lies in the colleague's chat."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("More")
    await reviewer.tap("Hand over")
    await reviewer.tap("member")
    await deliver_later(office, seconds=0)
    accept = colleague.data("Take it over")
    await reviewer.tap("More")
    await reviewer.tap("Take the offer back")
    await colleague.press(accept)
    assert (await now(office, made)).reviewer == (await office.person(reviewer)).id


async def test_an_offer_to_who_reported_or_is_barred_looks_like_any_other(
    office, reviewer, colleague
):
    """The list of colleagues must not say who reported, by leaving them out."""
    made = await case(office, colleague)
    await take_first(reviewer)
    await reviewer.tap("More")
    await reviewer.tap("Hand over")
    await reviewer.tap("member")
    assert "has not answered yet" in reviewer.text
    before = len(colleague.messages)
    office.clock.forward(hours=1)
    person = (await office.person(colleague)).id
    async with office.storage.read() as view:
        assert await view.reviews.offered(made.id) == person
    await office.deliver()
    assert not any("offers you" in message["text"] for message in colleague.messages[before:])
    await colleague.press(
        "cro:1:1", {"message_id": 1, "date": 1, "chat": {"id": COLLEAGUE, "type": "private"}}
    )
    assert (await now(office, made)).reviewer == (await office.person(reviewer)).id


async def test_an_admin_keeps_somebody_from_a_case_without_seeing_it(
    office, phone, reviewer, colleague
):
    """Who is accused loses the case at once, and it waits for somebody else."""
    admin = await office.staff(ADMIN, Role.ADMIN)
    made = await case(office, phone, "secret words")
    await take_first(reviewer)
    await admin.send("/bars")
    await admin.send(made.code.lower())
    person = (await office.person(reviewer)).id
    await admin.press(f"crb:1:{person}:1:0")
    await admin.press(f"crb:1:{person}:1:0")
    assert "secret" not in " ".join(message["text"] for message in admin.messages)
    found = await now(office, made)
    assert (found.status, found.reviewer) == (ReportStatus.NEW, None)
    await reviewer.press("ro:1")
    assert "cannot find" in reviewer.toast
    assert (await acts(office)).count("reviewer_barred") == 1
    await open_first(colleague)
    await admin.press(f"crb:1:{person}:0:0")
    await reviewer.press("ro:1")
    assert made.code in reviewer.text


async def test_an_admin_who_is_barred_cannot_let_themselves_in(office, phone):
    """An admin can be the accused, too."""
    admin = await office.staff(ADMIN, Role.ADMIN, Role.REVIEWER)
    made = await case(office, phone)
    person = (await office.person(admin)).id
    async with office.storage.begin() as tx:
        await tx.bars.put(made.id, person)
    await admin.send(f"/bars {made.code}")
    assert "cannot find" in admin.text
    await admin.send("/help")
    await admin.press(f"crb:1:{person}:0:0")
    assert "cannot find" in admin.toast
    async with office.storage.read() as view:
        assert await view.bars.stands(made.id, person)


async def test_colleagues_beyond_one_page_can_be_chosen(office, phone, reviewer):
    """In a large team the one who should have the case may stand last."""
    made = await case(office, phone)
    for number in range(13):
        await office.staff(200 + number, Role.REVIEWER)
    last = (await office.person(office.phone(212))).id
    await take_first(reviewer)
    await reviewer.tap("More")
    await reviewer.tap("Hand over")
    assert "Page 1 of 2" in reviewer.text
    assert reviewer.buttons.count("member") == 12
    await reviewer.tap("▶️")
    assert reviewer.buttons.count("member") == 1
    await reviewer.tap("member")
    async with office.storage.read() as view:
        assert await view.reviews.offered(made.id) == last


async def test_who_has_not_the_case_turns_no_page_of_colleagues(office, phone, reviewer, colleague):
    """Who works here is shown to who hands a case over, and to nobody else."""
    made = await case(office, phone)
    await open_first(colleague)
    await take_first(reviewer)
    await colleague.press(f"crt:{made.id}:hand:0")
    assert "colleague has already taken" in office.telegram.made("answerCallbackQuery")[-2]["text"]
    assert "member" not in colleague.buttons


async def test_an_admin_turns_the_pages_of_who_may_see_a_case(office, phone):
    """Who is to be kept away may stand on the second page; barring them stays there."""
    admin = await office.staff(ADMIN, Role.ADMIN)
    made = await case(office, phone)
    for number in range(13):
        await office.staff(200 + number, Role.REVIEWER)
    last = (await office.person(office.phone(212))).id
    await admin.send(f"/bars {made.code}")
    assert sum("👁" in label for label in admin.buttons) == 12
    await admin.tap("▶️")
    assert sum("👁" in label for label in admin.buttons) == 2
    await admin.press(f"crb:{made.id}:{last}:1:1")
    assert [label[0] for label in admin.buttons if "member" in label] == ["👁", "🚫"]
    async with office.storage.read() as view:
        assert await view.bars.stands(made.id, last)
