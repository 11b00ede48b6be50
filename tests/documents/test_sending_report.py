"""Delivery reports as numbers, as a table and as a picture."""

import csv
import io
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.model.delivery import DeliveryState
from core.model.language import ENGLISH, LANGUAGES, TURKISH, Language
from core.model.sending_report import MOST_HOURS, HourCount, Part, SendingReport
from documents.sending_chart import PIXELS, sending_chart
from documents.sending_csv import sending_csv
from locales.catalogue import Catalogue

TEN = datetime(2026, 3, 10, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)


def row(
    language: Language, hours: int, state: DeliveryState = DeliveryState.SENT, count: int = 1
) -> HourCount:
    return HourCount(language, TEN + hours * HOUR, state, count)


REPORT = SendingReport(
    [
        row(TURKISH, 0, count=700),
        row(ENGLISH, 0, count=300),
        row(ENGLISH, 2, count=20),
        row(ENGLISH, 2, DeliveryState.UNREACHABLE, 8),
        row(ENGLISH, 2, DeliveryState.REJECTED, 2),
        row(TURKISH, 2, DeliveryState.FAILED, 1),
        row(TURKISH, 2, DeliveryState.IN_DOUBT, 3),
        row(TURKISH, 2, DeliveryState.EXPIRED, 4),
        row(TURKISH, 2, DeliveryState.CANCELLED, 5),
    ]
)


def test_totals_are_the_same_whichever_way_they_are_cut() -> None:
    """A report whose parts do not add up is not believed."""
    total = REPORT.total
    assert total == {
        Part.SENT: 1020,
        Part.UNREACHABLE: 8,
        Part.FAILED: 3,
        Part.IN_DOUBT: 3,
        Part.DROPPED: 9,
    }
    _, stretches = REPORT.by_time
    for parts in (REPORT.by_language.values(), [counts for _, counts in stretches]):
        assert {part: sum(counts[part] for counts in parts) for part in Part} == total


def test_an_hour_in_which_nothing_ended_is_shown_as_empty() -> None:
    """Bars side by side that are hours apart would hide that a sending stood still."""
    step, stretches = REPORT.by_time
    assert step == HOUR
    assert [start for start, _ in stretches] == [TEN, TEN + HOUR, TEN + 2 * HOUR]
    assert not any(stretches[1][1].values())


def test_a_long_sending_is_told_by_days() -> None:
    """Copies put off for weeks would make a thousand bars."""
    long = SendingReport([row(ENGLISH, 0), row(ENGLISH, MOST_HOURS, count=2)])
    step, stretches = long.by_time
    assert step == timedelta(days=1)
    assert [(start.hour, counts[Part.SENT]) for start, counts in stretches] == [
        (0, 1),
        (0, 0),
        (0, 0),
        (0, 2),
    ]


def test_what_has_no_end_is_in_no_report() -> None:
    """Copies that still wait are told by the progress."""
    waiting = SendingReport([row(ENGLISH, 0, DeliveryState.WAITING, 7)])
    assert not any(waiting.total.values())
    assert waiting.by_language == {}
    assert waiting.by_time == (HOUR, [])


def test_the_table_opens_in_a_spreadsheet_and_holds_numbers_alone() -> None:
    """Excel takes a file without the mark for another alphabet, and a name would endanger."""
    raw = sending_csv(REPORT)
    assert raw.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert lines[0] == ["language", "hour_utc", "state", "count"]
    assert lines[1] == ["en", "2026-03-10T10:00Z", "sent", "300"]
    assert len(lines) == 1 + len(REPORT.rows)
    assert sum(int(line[3]) for line in lines[1:]) == sum(REPORT.total.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hours", [0, MOST_HOURS + 5])
def test_the_picture_is_drawn_in_every_language(language: Language, hours: int) -> None:
    """Turkish letters that the font lacks would be boxes (and a warning, which fails here)."""
    report = SendingReport([*REPORT.rows, row(TURKISH, hours)])
    picture = sending_chart(report, Catalogue.load(), language, ZoneInfo("Europe/Istanbul"))
    assert picture.startswith(b"\x89PNG\r\n")
    width, height = (int.from_bytes(picture[at : at + 4]) for at in (16, 20))
    assert (width, height) == PIXELS


def test_the_library_that_draws_is_not_there_before_the_first_picture() -> None:
    """It takes tens of megabytes that a bot without reports has no use for."""
    code = "import sys, documents.sending_chart; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
