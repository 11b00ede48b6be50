"""/export and tables: the agenda in spreadsheets and calendars, and back from there."""

from datetime import UTC, datetime

import pytest
import pytest_asyncio

from core.model.event_kind import EventKind
from core.model.language import ENGLISH
from core.model.roles import Role
from tests.bot.importing import SAMPLES, Files, calendar, evening, sent_file


@pytest_asyncio.fixture
async def files(newsroom, join) -> Files:
    return Files(newsroom, await join(roles=(Role.COORDINATOR,)))


async def test_a_table_comes_in_and_what_is_wrong_in_it_is_told_by_line(files):
    """Partner organisations keep their dates in spreadsheets."""
    table = "\n".join(
        [
            "Titre;Jour;Heure;Fuseau horaire;Type;Lieu",
            "Atelier;24.4.2026;18:30;Europe/Brussels;Atelier;Rue X 1",
            "Réponse;2026-05-15;;Europe/Zurich;Échéance de l’ONU;",
            "Nulle part;2026-04-31;10:00;;;",
            "Ailleurs;2026-04-30;10:00;Mars/Olympus;;",
            "Ancien;2019-01-01;10:00;;;",
        ]
    )
    await files.send(table, name="dates.csv")
    assert "2 new" in files.phone.text
    assert "1 in the past" in files.phone.text
    await files.phone.tap("Left out: 2")
    assert "4. Nulle part" in files.phone.text
    assert "no such time zone" in files.phone.text
    await files.phone.tap("Back")
    await files.bring_in()
    workshop, deadline = await files.events()
    assert (workshop.kind, workshop.place) == (EventKind.WORKSHOP, "Rue X 1")
    assert deadline.kind is EventKind.DEADLINE
    assert deadline.starts_at == datetime(2026, 5, 15, 21, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("form", ["csv", "ics"])
async def test_what_is_exported_comes_back_as_the_same(files, form):
    """Somebody who only looks at the table in a spreadsheet must not change the agenda by it."""
    for name in ("google.ics", "nextcloud.ics", "apple.ics", "rdate_only.ics", "twofold_hour.ics"):
        await files.take((SAMPLES / name).read_bytes())
    before = await files.events()
    await files.phone.send("/export")
    await files.phone.tap(f"(.{form})")
    data, name = sent_file(files)
    assert name == f"agenda.{form}"
    await files.send(data, name=name)
    assert "0 new · ✏️ 0 changed · ❌ 0 cancelled" in files.phone.text
    assert "Left out" not in str(files.phone.buttons)
    assert await files.events() == before


async def test_an_exported_table_that_was_edited_changes_the_agenda(files):
    """A round of corrections is quicker in a spreadsheet than in a chat."""
    await files.take(calendar(evening("a", title="=1+1")))
    await files.phone.send("/export")
    await files.phone.tap("(.csv)")
    data, name = sent_file(files)
    table = data.decode("utf-8-sig")
    assert "'=1+1" in table
    await files.take(table.replace("'=1+1", "Sums").replace("18:00", "19:00"), name=name)
    [event] = await files.events()
    assert event.versions[ENGLISH].title == "Sums"
    assert event.starts_at == datetime(2026, 4, 12, 17, 0, tzinfo=UTC)


async def test_the_table_to_begin_with_can_be_imported_in_every_language(newsroom, join):
    """An example that does not work is worse than none."""
    for language in ("en", "tr", "fr", "es"):
        files = Files(newsroom, await join(language, roles=(Role.COORDINATOR,)))
        await files.phone.send("/import")
        await files.phone.press("ix:example")
        data, name = sent_file(files)
        await files.drop(data, name=name)
        assert "➕ 2" in files.phone.text
        assert "⚠️" not in files.phone.text
