"""The agenda as a table: written for spreadsheets, read as they save it."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from core.model.event_kind import EventKind, EventState
from core.model.identity import TopicKey
from core.model.imported import ANY_LANGUAGE, FileUnreadable, ImportedFile, Reason
from core.model.language import ENGLISH, FRENCH, LANGUAGES, Language
from documents.agenda_csv import agenda_csv, example_csv
from documents.agenda_csv_in import read_table, table_words
from locales.catalogue import Catalogue
from tests.documents.agenda import NOW, single, when

CATALOGUE = Catalogue.load()
TOPICS = {"women": TopicKey("women"), "Femmes": TopicKey("women"), "press": TopicKey("press")}
EVENT = single(when("2026-03-24", "18:30", "Europe/Brussels", end="20:00"))


def read(data: bytes | str, *, language: Language = FRENCH) -> ImportedFile:
    content = data.encode() if isinstance(data, str) else data
    return read_table(content, table_words(CATALOGUE, TOPICS, language), now=NOW)


def reasons(data: str) -> list[tuple[int, Reason]]:
    return [(each.number, each.reason) for each in read(data).problems]


EVENTS = {
    "plain": EVENT,
    "all day": single(when("2026-05-01", None, "Europe/Paris", last="2026-05-04")),
    "deadline": single(when("2026-05-15", None, "Europe/Zurich"), kind=EventKind.EU_DEADLINE),
    "twofold": single(replace(when("2026-10-25", "02:30", "Europe/Brussels"), fold=1)),
    "first of twofold": single(when("2026-10-25", "02:30", "Europe/Brussels")),
    "seats and topics": replace(EVENT, seats=12, topics=frozenset(TOPICS.values())),
    "cancelled": replace(EVENT, state=EventState.CANCELLED),
    "formula": replace(EVENT, place="=HYPERLINK(1)"),
    "a quote before a sign": replace(EVENT, place="'-x"),
}


@pytest.mark.parametrize("name", EVENTS)
def test_what_is_written_is_read_back(name):
    """Whoever exports, looks and imports again must change nothing."""
    event = EVENTS[name]
    file = read(agenda_csv([event]))
    assert file.problems == ()
    [told] = file.events
    assert told.uid == event.uid
    assert told.kind is event.kind
    assert told.state is event.state
    assert told.when.span(event.kind) == (event.starts_at, event.ends_at)
    assert told.versions == event.versions
    assert (told.place, told.topics, told.seats) == (event.place, event.topics, event.seats)


def test_a_field_that_a_spreadsheet_would_run_is_kept_from_it():
    """A title typed by somebody else must not become a formula on a coordinator's desk."""
    for sign in ("=", "+", "-", "@"):
        line = agenda_csv([replace(EVENT, place=f"{sign}1")]).decode("utf-8-sig").splitlines()[1]
        assert f';"\'{sign}1";' in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_may_be_called_as_in_every_language(language):
    """People translate the heads of their tables."""
    head = [CATALOGUE.plain(f"import-column-{name}", language) for name in ("title", "day", "time")]
    for separator in (";", ",", "\t"):
        table = f"{separator.join(head)}\n{separator.join(['Name', '2026-04-24', '18:30'])}\n"
        [told] = read(table).events
        assert told.versions[ANY_LANGUAGE].title == "Name"
        assert told.when.clock is not None


@pytest.mark.parametrize(
    "head",
    [
        "Title,Date,Start time,Location,Description",
        "Subject,Start Date,Start Time,Where,Notes",  # as Google and Outlook call them
        "Event,When,Hour,Address,Details",
        "Etkinlik,Tarih,Başlangıç saati,Adres,Açıklama",
        "BAŞLIK,TARİH,SAAT,YER,NOTLAR",
        "Intitulé,Date de début,Horaire,Où,Détails",
        "Nom,Le,Heure,Adresse,Remarques",
        "Nombre,Fecha,Hora de inicio,Dónde,Descripción",
        "Evento,Fecha de inicio,Horario,Ubicación,Notas",
    ],
)
def test_columns_may_be_called_as_people_call_them(head):
    """Nobody looks up what a program wants before writing a table."""
    [told] = read(f"{head}\nName,2026-04-24,18:30,Rue X 1,Bring pens\n").events
    assert (told.title, told.place) == ("Name", "Rue X 1")
    assert (told.when.day, told.when.clock) == (date(2026, 4, 24), time(18, 30))
    assert told.versions[ANY_LANGUAGE].text == "Bring pens"


@pytest.mark.parametrize("head", ["Titre,Jour,Date", "Título,Fecha,Día", "Başlık,Gün,Tarih"])
def test_beside_a_date_the_day_is_that_of_the_week(head):
    """Many write both; "Friday" is no date."""
    day = {"Date": "vendredi,2026-04-24", "Tarih": "Cuma,2026-04-24"}
    fields = day.get(head.rsplit(",", 1)[1], "2026-04-24,viernes")
    [told] = read(f"{head}\nName,{fields}\n").events
    assert told.when.day == date(2026, 4, 24)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_to_begin_with_is_read_without_a_word(language):
    """An example that does not work is worse than none."""
    file = read(example_csv(CATALOGUE, language, NOW.date()), language=language)
    assert file.problems == ()
    assert {each.kind for each in file.events} == {EventKind.WORKSHOP, EventKind.DEADLINE}
    assert {each.when.day for each in file.events} == {NOW.date() + timedelta(days=30)}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1254", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_letters_survive_whatever_a_program_saves_in(encoding, end):
    """Excel in Istanbul and a text editor in Brussels save the same table differently."""
    table = end.join(["Başlık;Gün;Yer", "İğneada'da şölen;24.04.2026;Kırklareli", ""])
    [told] = read(table.encode(encoding)).events
    assert told.title == "İğneada'da şölen"
    assert told.place == "Kırklareli"


def test_french_letters_survive_the_western_page_too():
    """Not every code page is Turkish."""
    [told] = read("Titre;Jour\nFête à l’été, œuvre;2026-04-24\n".encode("cp1252")).events
    assert told.title == "Fête à l’été, œuvre"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (";2026-04-24;;;", Reason.NO_TITLE),
        ("A;;;;", Reason.NO_START),
        ("A;2026-02-30;;;", Reason.BAD_START),
        ("A;31.4.2026;;;", Reason.BAD_START),
        ("A;2026-04-24;25:00;;", Reason.BAD_START),
        ("A;2026-04-24;8;;", Reason.BAD_START),
        ("A;2026-04-24;10:00;Mars/Olympus;", Reason.ZONE),
        ("A;2026-03-29;02:30;Europe/Brussels;", Reason.NO_SUCH_TIME),
        ("A;2026-10-25;02:30;Europe/Brussels;", Reason.TWOFOLD),
        ("A;2026-10-25;02:30+05:00;Europe/Brussels;", Reason.ZONE),
        ("A;2026-04-24;10:00;;Party", Reason.KIND),
        ("A;2026-04-24;10:00;;;more;and more", Reason.COLUMNS),
    ],
)
def test_what_is_wrong_in_a_line_is_told_with_its_number(line, reason):
    """The author finds the line and mends it."""
    table = f"Title;Day;Time;Time zone;Kind\nFine;2026-04-24;;;\n{line}\n"
    assert reasons(table) == [(3, reason)]
    assert [event.title for event in read(table).events] == ["Fine"]


@pytest.mark.parametrize(
    ("head", "field", "reason"),
    [
        ("last_day", "2026-04-01", Reason.END),
        ("last_day", "2027-04-01", Reason.LONG),
        ("end_time", "noon-ish", Reason.BAD_END),
        ("seats", "many", Reason.SEATS),
        ("seats", "0", Reason.SEATS),
        ("seats", "99999999999", Reason.SEATS),
        ("topics", "women, unheard of", Reason.TOPIC),
        ("state", "sleeping", Reason.STATE),
        ("occurrence", "some day", Reason.NO_SERIES),
    ],
)
def test_what_is_wrong_in_a_further_column_is_told_too(head, field, reason):
    """Every column is checked, not only the first."""
    assert reasons(f'title,day,{head}\nA,2026-04-24,"{field}"\n') == [(2, reason)]


def test_a_date_that_can_be_read_in_two_ways_is_asked_about_in_english():
    """The third of April is not the fourth of March."""
    table = "title;day\nA;3/4/2026\n"
    assert [each.reason for each in read(table, language=ENGLISH).problems] == [Reason.DATE_TWOFOLD]
    assert [event.when.day for event in read(table).events] == [date(2026, 4, 3)]


def test_topics_and_kinds_may_be_named_in_any_language():
    """A table goes from hand to hand."""
    [told] = read("title;day;topics;kind\nA;2026-04-24;Femmes, press;Duruşma\n").events
    assert told.topics == frozenset(TOPICS.values())
    assert told.kind is EventKind.HEARING


def test_the_same_table_has_the_same_uids_however_often_it_is_read():
    """Otherwise importing it twice would double everything."""
    table = "title;day\nA;2026-04-24\nB;2026-04-24\n"
    first, again = read(table), read(table)
    assert [event.uid for event in first.events] == [event.uid for event in again.events]
    assert len({event.uid for event in first.events}) == 2


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"name;colour\nA;2026-04-24\n", "columns"),
        (b"title\nA\n", "columns"),
        (b"\x00\x01" * 50, "encoding"),
        (b"", "empty"),
        (b"title;day\n", "empty"),
        (b"title;day\n" + b"A;2019-01-01\n" * 5001, "many"),
        (b'title;day\n"' + b"a" * 200_000, "encoding"),
    ],
)
def test_a_table_of_no_use_is_refused_as_a_whole(data, reason):
    """With one clear reason, rather than with thousands."""
    with pytest.raises(FileUnreadable) as refused:
        read(data)
    assert refused.value.params["reason"] == reason
