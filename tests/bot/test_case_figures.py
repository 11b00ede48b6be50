"""Figures of cases in the chat, and the table to take away."""

import csv
import io

import pytest

from core.model.case_figures import CaseFigures
from core.model.language import ENGLISH
from core.model.report import ReportStatus
from core.model.roles import Role
from documents.cases_chart import Plot, bars_of
from tests.bot.handing_out import CASE, TOLD, Desk, opened_desk


@pytest.fixture
async def desk(office) -> Desk:
    return await opened_desk(office)


def captions(desk: Desk) -> list[str]:
    return [str(call["caption"]) for call in desk.office.telegram.made("sendPhoto")]


@pytest.mark.parametrize(
    "plot", ["By category", "By country", "By week", "Time to first look", "Open cases"]
)
async def test_every_picture_has_a_text_beside_it(desk, plot):
    """A picture alone tells nothing to who cannot see it."""
    await desk.change(country="TR")
    await desk.reviewer.send("/figures")
    await desk.reviewer.tap(plot)
    (caption,) = captions(desk)
    assert plot in caption
    assert len(caption) <= 1024


async def test_few_cases_of_a_country_are_not_told_exactly(desk):
    """One case in one country can point to one person."""
    await desk.change(country="TR")
    await desk.reviewer.send("/figures")
    await desk.reviewer.tap("By country")
    assert "&lt;5" in captions(desk)[0]


async def test_the_order_of_few_cases_tells_no_number(desk):
    """If what is few stood by its number, a look at the order would tell it."""
    counts = {"AT": 1, "BE": 4, "CH": 3, "DE": 9}
    bars = bars_of(
        Plot.COUNTRY,
        CaseFigures(by_country=counts),
        desk.office.world.content,
        desk.office.catalogue,
        ENGLISH,
    )
    assert [name for name, _ in bars] == ["Germany", "Austria", "Belgium", "Switzerland"]


async def test_only_what_is_told_by_week_speaks_of_mondays(desk):
    """The note below a picture has to be about that picture."""
    await desk.reviewer.send("/figures")
    await desk.reviewer.tap("Time to first look")
    assert "Monday" not in captions(desk)[-1]
    await desk.reviewer.tap("By week")
    assert "Monday" in captions(desk)[-1]


async def test_a_barred_reviewer_and_the_reporter_count_no_such_case(desk):
    """A number that grows by one tells as much as a list."""
    person = await desk.office.person(desk.colleague)
    async with desk.office.storage.begin() as tx:
        await tx.bars.put(CASE, person.id)
        reporter = await tx.people.find(desk.reporter.user_id)
        await tx.people.grant(reporter.id, Role.REVIEWER, by=None)
    await desk.colleague.send("/figures")
    await desk.colleague.tap("By week")
    assert "no case" in desk.colleague.toast
    assert not captions(desk)


async def test_a_member_sees_no_figures(desk):
    """Neither by command nor by a crafted button."""
    member = await desk.office.staff(77, Role.EDITOR)
    await member.send("/figures")
    assert "role" in member.text
    await member.press("fg:week")
    assert "role" in member.toast
    assert not captions(desk)


async def table(desk: Desk) -> list[dict[str, str]]:
    """Take the table, with a colleague's agreement."""
    await desk.reviewer.send("/figures")
    await desk.reviewer.tap("Table")
    await desk.reviewer.send("For the yearly report.")
    await desk.reviewer.tap("Yes")
    await desk.agree()
    await desk.reviewer.tap("Do it now")
    sent = [content for name, content in desk.office.telegram.uploads if name == "cases.csv"]
    return list(csv.DictReader(io.StringIO(sent[-1].decode("utf-8-sig"))))


async def test_the_table_has_a_line_for_each_case_and_nothing_that_was_told(desk):
    """It leaves the house unsealed: no name and no word of a report may be in it."""
    await desk.name()
    await desk.change(where_text="=SUM(1)", pseudonym="=cmd")
    (line,) = await table(desk)
    assert line["status"] == ReportStatus.VERIFIED
    assert line["severity"] == "high"
    assert line["messages"] == "1"
    assert line["consent_partners"] == "no"
    whole = " ".join(line.values())
    assert TOLD not in whole
    assert "member-1" not in whole
    assert "=" not in whole
    await desk.office.deliver()
    assert "table of all cases" in desk.admin.text
    assert "figures_table_taken" in await desk.acts()


async def test_the_table_leaves_out_what_one_is_barred_from(desk):
    """Bars hold for what is taken away as well."""
    person = await desk.office.person(desk.reviewer)
    async with desk.office.storage.begin() as tx:
        await tx.bars.put(CASE, person.id)
    assert await table(desk) == []
