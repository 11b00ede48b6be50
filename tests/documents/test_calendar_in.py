"""Calendar files of other programs: each entry comes in, or says why it does not."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.imported import (
    MOST_BYTES,
    MOST_ENTRIES,
    MOST_KEPT,
    MOST_SERIES,
    FileUnreadable,
    ImportedEvent,
    ImportedFile,
    Reason,
)
from core.model.imported_json import file_of_json, file_to_json
from core.model.language import ENGLISH
from documents.agenda_csv_line import TableWords
from documents.agenda_file import read_agenda_file
from documents.calendar_in import read_calendar
from documents.calendar_times import iana
from tests.documents.agenda import NOW

SAMPLES = Path(__file__).parent / "samples"
BRUSSELS, ISTANBUL = "Europe/Brussels", "Europe/Istanbul"


def read(name: str) -> ImportedFile:
    return read_calendar((SAMPLES / name).read_bytes(), now=NOW)


def of(text: str) -> ImportedFile:
    """Read one entry, given without its frame."""
    frame = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nSUMMARY:T\n{text}\nEND:VEVENT\nEND:VCALENDAR"
    return read_calendar(frame.encode(), now=NOW)


def by_title(file: ImportedFile) -> dict[str, ImportedEvent]:
    return {event.title: event for event in file.events}


def at(day: str, clock: str | None, zone: str, *, last: str = "", end: str = "") -> EventTime:
    """Return a time as it is written."""
    return EventTime(
        date.fromisoformat(day),
        time.fromisoformat(clock) if clock else None,
        zone,
        None,
        date.fromisoformat(last) if last else None,
        time.fromisoformat(end) if end else None,
    )


EXPECTED = {
    "apple.ics": {
        "Basın açıklaması": at("2026-06-18", "17:00", ISTANBUL, end="18:30"),
        "Yaz okulu": at("2026-06-20", None, ISTANBUL, last="2026-06-22"),
        "Floating evening": at("2026-06-22", "19:00", ISTANBUL, end="20:30"),
    },
    "bom_folded.ics": {"Toplantı ve görüşme": at("2026-04-15", "14:00", "UTC")},
    "cancelled.ics": {
        "Cancelled: hearing in the afternoon": at("2026-04-20", "08:00", "UTC", end="09:00")
    },
    "exchange_single_exception.ics": {
        "Point hebdomadaire": at("2026-04-17", "09:00", "Europe/Paris", end="09:30")
    },
    "google.ics": {
        "Meeting with a candidate": at("2026-03-24", "18:30", BRUSSELS, end="20:00"),
        "Campaign day": at("2026-05-01", None, BRUSSELS),
    },
    "nextcloud.ics": {
        "Réunion du groupe (mercredi)": at("2026-06-03", "19:00", "Europe/Zurich", end="20:30")
    },
    "outlook.ics": {
        "Committee meeting": at("2026-04-10", "10:00", "Europe/Berlin", end="12:00"),
        "Duruşma hazırlığı": at("2026-04-13", "09:30", ISTANBUL, end="11:00"),
    },
    "outlook_display_zone.ics": {
        "In quotes": at("2026-04-10", "10:00", BRUSSELS, end="11:30"),
        "Without quotes": at("2026-04-11", "10:00", ISTANBUL),
        "Nobody knows this zone": at("2026-04-12", "10:00", "", end="11:00"),
    },
    "rdate_only.ics": {"Evenings on chosen days": at("2026-03-10", "19:00", BRUSSELS, end="20:00")},
    "thunderbird.ics": {
        "Vigilia": at("2026-04-10", "21:00", "Europe/Madrid", end="02:00"),
        "Zone of its own name": at("2026-04-11", "10:00", "Europe/Paris", end="11:00"),
        "Two days with hours": at(
            "2026-04-12", "10:00", "Europe/Madrid", last="2026-04-14", end="16:00"
        ),
    },
    "utf16.ics": {"Atelier à l'hôtel de ville": at("2026-04-15", "14:00", "Europe/Paris")},
    "windows_1254.ics": {"İğneada'da ağaç şenliği": at("2026-04-15", "14:00", ISTANBUL)},
    "zimbra.ics": {"Taller de derechos": at("2026-03-05", "17:30", BRUSSELS, end="19:00")},
}


@pytest.mark.parametrize("name", EXPECTED)
def test_other_programs_files_say_what_their_authors_meant(name):
    """An hour or a zone read wrongly makes people come at the wrong time."""
    found = by_title(read(name))
    for title, when in EXPECTED[name].items():
        assert found[title].when == when, title


def test_every_broken_entry_says_why_and_takes_nothing_else_with_it():
    """One bad line must not cost somebody the rest of their calendar."""
    file = read("broken.ics")
    assert [(each.number, each.reason) for each in file.problems] == [
        (1, Reason.NO_START),
        (2, Reason.BAD_START),
        (3, Reason.END),
        (4, Reason.BAD_END),
        (5, Reason.NO_TITLE),
        (6, Reason.LONG),
        (7, Reason.NO_SUCH_TIME),
        (9, Reason.RULE),
        (10, Reason.RANGE),
        (11, Reason.BAD_START),
        (12, Reason.BROKEN),
        (14, Reason.BROKEN),
    ]
    assert set(by_title(file)) == {
        "A text that was never folded properly",
        "The last one",
        "No UID",
    }


def test_a_series_brings_its_rule_its_exceptions_and_its_moved_days():
    """What was left out or moved there must not be reminded of here."""
    file = read("nextcloud.ics")
    series = next(event for event in file.events if event.rule)
    assert series.rule == "FREQ=MONTHLY;BYDAY=1MO;UNTIL=20261231T225959Z"
    assert {each.isoformat() for each in series.but_not} == {
        "2026-05-04T18:00:00",
        "2026-08-03T18:00:00",
    }
    days = {event.occurrence.isoformat(): event for event in file.events if event.occurrence}
    assert days["2026-07-06T18:00:00"].cancelled
    assert not days["2026-06-01T18:00:00"].cancelled
    assert [each.reason for each in file.problems] == [Reason.TASK]
    dates = next(event for event in read("rdate_only.ics").events)
    assert sorted(each.day for each in dates.also) == [2, 9, 17]


def test_texts_come_without_markup_and_with_the_way_into_a_call():
    """Nobody reads tags on a phone; a video call without its link is no invitation."""
    meeting = by_title(read("google.ics"))["Meeting with a candidate"]
    [version] = meeting.versions.values()
    assert version.text == "Please bring the guide.\n\nSee the guide & the programme."
    committee = by_title(read("outlook.ics"))["Committee meeting"]
    assert committee.place == "Microsoft Teams Meeting, https://teams.example.org/l/meetup-join/19"
    assert committee.private


def test_a_twofold_hour_is_the_one_that_the_standard_or_the_instant_says():
    """Of two equal hours a wrong one is an hour's wait in front of a closed door."""
    found = by_title(read("twofold_hour.ics"))
    first = found["Local: the first of both"].when.span(EventKind.OTHER)[0]
    second = found["The second of both"].when.span(EventKind.OTHER)[0]
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert second == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.ics")))
def test_what_was_read_is_kept_as_it_is(name):
    """Between the look and the yes lies a restart, perhaps."""
    file = read(name)
    assert file_of_json(file_to_json(file)) == file
    assert read(name) == file, "the same whenever it is read"


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Europe/Brussels", BRUSSELS),
        ("europe/brussels", BRUSSELS),
        ('"Europe/Istanbul"', ISTANBUL),
        ("Romance Standard Time", "Europe/Paris"),
        ("turkey standard time", ISTANBUL),
        ("/citadel.org/20210210_1/Europe/Madrid", "Europe/Madrid"),
        ("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires",
         "America/Argentina/Buenos_Aires"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern", "Europe/Amsterdam"),
        ("(UTC+03:00) Istanbul", ISTANBUL),
        ("UTC", "UTC"),
        ("Etc/UTC", "UTC"),
        ("GMT+0300", "Etc/GMT-3"),
        ("Customized Time Zone", ""),
        ("Mars/Olympus", ""),
        ("", ""),
        ("/" * 500, ""),
    ],
)  # fmt: skip
def test_a_zone_is_known_by_what_programs_call_it(said, zone):
    """Every program has its own names for the same clocks."""
    assert iana(said) == zone


@pytest.mark.parametrize(
    ("lines", "when"),
    [
        ("DTSTART:20260410T100000Z\nDTEND:20260410T100000Z", at("2026-04-10", "10:00", "UTC")),
        ("DTSTART;VALUE=DATE:20260410\nDTEND;VALUE=DATE:20260410", at("2026-04-10", None, "")),
        ("DTSTART;VALUE=DATE:20260410\nDURATION:P1D", at("2026-04-10", None, "")),
        ("DTSTART:20260410T100000\nDURATION:PT90M", at("2026-04-10", "10:00", "", end="11:30")),
        ("DTSTART:20260410T220000\nDURATION:PT4H", at("2026-04-10", "22:00", "", end="02:00")),
        ("DTSTART;TZID=Europe/Brussels:20260328T220000\nDURATION:PT8H",
         at("2026-03-28", "22:00", BRUSSELS, end="07:00")),
        ("DTSTART;TZID=Europe/Brussels:20260410T100000\nDTEND:20260410T100000Z",
         at("2026-04-10", "10:00", BRUSSELS, end="12:00")),
        ("dtstart;tzid=europe/brussels:20260410T100000", at("2026-04-10", "10:00", BRUSSELS)),
        ("DTSTART : 20260410T100000", None),
    ],
)  # fmt: skip
def test_times_are_read_in_the_ways_that_programs_write_them(lines, when):
    """The standard allows many ways, and programs find more."""
    file = of(lines)
    assert [event.when for event in file.events] == ([when] if when else [])
    assert len(file.problems) == (when is None)


def test_a_file_that_calls_off_calls_everything_in_it_off():
    """Some programs say it once for the whole file."""
    frame = "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:u\nDTSTART:20260410T100000Z\n"
    [event] = read_calendar(f"{frame}SUMMARY:T\nEND:VEVENT\n".encode(), now=NOW).events
    assert event.cancelled


def test_a_title_that_nobody_can_see_is_none():
    """It would be an empty line in everybody's agenda."""
    frame = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nDTSTART:20260410T100000Z\n"
    file = read_calendar(f"{frame}SUMMARY:\u200b \u2060\nEND:VEVENT\n".encode(), now=NOW)
    assert [each.reason for each in file.problems] == [Reason.NO_TITLE]


def test_what_is_over_is_left_out_and_counted_and_a_series_is_not():
    """Ten years of a calendar hold little that is still to come."""
    old = of("DTSTART:20190410T100000Z")
    assert (old.events, old.past) == ((), 1)
    assert len(of("DTSTART:20190410T100000Z\nRRULE:FREQ=WEEKLY").events) == 1


WORDS = TableWords({}, {}, {}, ENGLISH)


def entry(number: int, more: str = "") -> str:
    head = f"BEGIN:VEVENT\nUID:u{number}\nDTSTART:20260412T180000Z\nSUMMARY:E{number}\n"
    return f"{head}{more}END:VEVENT\n"


def bomb(body: str) -> bytes:
    return f"BEGIN:VCALENDAR\n{body}".encode()[:MOST_BYTES]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("BEGIN:VEVENT\nEND:VEVENT\n" * (MOST_ENTRIES + 1), "many"),
        ("", "empty"),
        ("\n" * 100_000, "empty"),
    ],
)
def test_a_file_of_no_use_or_too_many_entries_is_refused_as_a_whole(body, reason):
    """Nobody waits a minute to be told that nothing came of it."""
    with pytest.raises(FileUnreadable) as refused:
        read_agenda_file(bomb(body), WORDS, now=NOW)
    assert refused.value.params["reason"] == reason


def test_a_file_over_the_limit_is_not_even_looked_at():
    """Whatever the way that it came."""
    with pytest.raises(FileUnreadable) as refused:
        read_agenda_file(b"BEGIN:VCALENDAR\n" + b"x" * MOST_BYTES, WORDS, now=NOW)
    assert refused.value.params["reason"] == "size"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY;COUNT=1000000",
        "FREQ=HOURLY;UNTIL=99991231",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYSETPOS=366;BYDAY=MO",
        "FREQ=DAILY;INTERVAL=999999",
        "FREQ=NEVER",
        "=;=;=",
        "FREQ=DAILY;" + "BYDAY=MO;" * 500,
    ],
)
def test_a_rule_that_makes_a_million_or_none_is_left_out_with_a_reason(rule):
    """A bomb costs its author a line in a list, and nobody anything else."""
    file = read_agenda_file(
        bomb(entry(1, f"RRULE:{rule}\n") + entry(2) + "END:VCALENDAR\n"), WORDS, now=NOW
    )
    rules = [event.rule for event in file.events if event.rule]
    assert rules in ([], ["FREQ=DAILY;INTERVAL=999999"])
    assert "E2" in by_title(file)
    assert [each.title for each in file.problems] == ["E1"] * (1 - len(rules))


def test_a_file_of_nothing_but_series_brings_as_many_as_can_be_made():
    """Each series makes up to four hundred events."""
    body = "".join(entry(number, "RRULE:FREQ=DAILY\n") for number in range(100))
    file = read_agenda_file(bomb(body), WORDS, now=NOW)
    assert len(file.events) == MOST_SERIES
    assert {each.reason for each in file.problems} == {Reason.MANY}


def test_of_more_events_than_fit_the_nearest_are_kept():
    """What comes soon matters more than what comes next year."""
    body = "".join(entry(number) for number in range(MOST_KEPT + 10))
    file = read_agenda_file(bomb(body), WORDS, now=NOW)
    assert (len(file.events), file.beyond) == (MOST_KEPT, 10)


@pytest.mark.parametrize(
    "body",
    [
        "BEGIN:VEVENT\n" + "BEGIN:X\n" * 100_000,
        "BEGIN:VEVENT\nDESCRIPTION:" + "a" * 1_000_000,
        "BEGIN:VEVENT\nDESCRIPTION:" + "a\n " * 300_000,
        "BEGIN:VEVENT\nDESCRIPTION:x\n" + "a b\n" * 200_000,
        "BEGIN:VEVENT\nDTSTART;" + 'X="' * 300_000,
        "BEGIN:VEVENT\nDTSTART;" + "A=b;" * 300_000,
        entry(1, "DESCRIPTION:" + "<p " * 6000 + "\n"),
        entry(1, "RRULE:FREQ=DAILY\nEXDATE:" + "20260413T180000Z," * 50_000 + "\n"),
        "END:VEVENT\n" * 100_000,
        "BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n" * 20_000,
    ],
)
def test_deep_long_and_endless_files_are_read_to_their_end(body):
    """Work in proportion to the length: a reader that went square would not end here."""
    try:
        file = read_agenda_file(bomb(body), WORDS, now=NOW)
    except FileUnreadable:
        return
    assert len(file.events) + len(file.problems) <= 1


@pytest.mark.parametrize("cut", range(0, 4000, 97))
def test_a_file_that_was_cut_off_anywhere_is_no_surprise(cut):
    """A bad line cuts files in the middle of a word, or of a letter."""
    data = (SAMPLES / "google.ics").read_bytes()[:cut] + b"\xc3"
    try:
        read_calendar(data, now=NOW)
    except FileUnreadable:
        return


@pytest.mark.parametrize("seed", range(40))
def test_a_file_in_which_letters_were_lost_is_no_surprise(seed):
    """Whatever is in it, it is read or refused, never more."""
    data = bytearray((SAMPLES / "nextcloud.ics").read_bytes())
    for step in range(60):
        place = (seed * 7919 + step * 104_729) % len(data)
        data[place] = (seed * 31 + step * 17) % 256
    try:
        read_agenda_file(bytes(data), WORDS, now=NOW)
    except FileUnreadable:
        return
