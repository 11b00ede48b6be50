"""Candidates as CSV: what goes out comes back the same; what is unreadable is named by its line."""

import csv
import io
from datetime import date

import pytest

from core.model.candidate import (
    MOST_CANDIDATES,
    Candidate,
    CandidateRecord,
    Commitment,
    Fact,
    Kept,
    PublishedStance,
    Stance,
    Stated,
    key_of,
)
from core.model.identity import CandidateId, EventId
from documents.candidate_csv import RowProblem, candidate_csv, read_candidates
from locales.catalogue import Catalogue

CATALOGUE = Catalogue.load()
HEAD = "name;party;group;country;constituency;contact;source\n"
ONE = "Ömer Çağlı;Yeşiller;Greens/EFA;de;;;https://example.org\n"


def read(text: str, encoding: str = "utf-8"):
    return read_candidates(text.encode(encoding), CATALOGUE)


def test_what_is_exported_is_read_back_the_same():
    """An editor exports, changes one line and imports: nothing else may move."""
    facts = {
        Fact.NAME: Stated("=Name; with “marks”", "https://example.org/a"),
        Fact.GROUP: Stated("-Group, second", "a book"),
        Fact.PARTY: Stated("'=marked by somebody", "'a book'"),
        Fact.COUNTRY: Stated("tr", "a book"),
    }
    who = Candidate(CandidateId(3), "mep-17", facts)
    words = (
        PublishedStance(who.id, EventId(2), 4, Stance.NOT_DISCUSSED, "", date(2026, 5, 1)),
        PublishedStance(who.id, EventId(1), 4, Stance.OPPOSES, "No", date(2026, 4, 1)),
    )
    promise = Commitment(1, who.id, EventId(1), 4, "A letter", None, Kept.BROKEN)
    record = CandidateRecord(who, words, {}, (promise,), ())
    content = candidate_csv([record], range(1, 11))
    back = read_candidates(content, CATALOGUE)
    assert [(row.key, row.facts) for row in back.rows] == [("mep-17", facts)]
    assert not back.problems
    head, line = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
    cells = dict(zip(head, line, strict=True))
    assert "heading_4" in cells
    assert cells["heading_4"] == "opposes"
    assert not any(cell.startswith(("=", "-", "+")) for cell in line)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1254"])
@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_every_spreadsheet_s_way_of_writing_is_read(encoding, mark):
    """Nobody knows what their program calls "CSV"."""
    back = read((HEAD + ONE).replace(";", mark), encoding)
    (row,) = back.rows
    assert row.facts[Fact.NAME].value == "Ömer Çağlı"
    assert row.key == key_of("Ömer Çağlı", "de")


@pytest.mark.parametrize("language", ["en", "tr", "fr", "es"])
def test_columns_can_be_called_as_in_any_language(language):
    """A coordinator in Ankara writes "Ad" and "Kaynak"."""
    name, country = (
        CATALOGUE.plain(f"candidate-fact-{fact}", language) for fact in ("name", "country")
    )
    source = CATALOGUE.plain("candidate-column-source", language)
    back = read(f"{name.upper()};{country};{source}\nSomebody;Almanya;a book\n")
    assert back.rows[0].facts[Fact.COUNTRY] == Stated("de", "a book")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (";Party;;de;;;a book\n", "name"),
        ("Somebody;Party;;de;;;\n", "source"),
        ("Somebody;;;Atlantis Nowhere;;;a book\n", "country"),
        (f"{'n' * 201};;;;;;a book\n", "long"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_others_are_kept(lines, reason):
    """One typing slip among seven hundred lines must not cost the evening."""
    back = read(HEAD + ONE + lines)
    assert back.problems == [RowProblem(3, reason)]
    assert len(back.rows) == 1


def test_the_same_person_twice_is_a_problem_and_not_two_people():
    """The second line would silently win."""
    assert read(HEAD + ONE + ONE).problems == [RowProblem(3, "twice")]


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", "empty"),
        (HEAD.encode(), "empty"),
        (b"first;second\na;b\n", "columns"),
        (b"PK\x03\x04\x00\x00", "encoding"),
        ((HEAD + ONE).encode("utf-16"), "encoding"),
        (b"\xef\xbb\xbf\x81\x8d;\xff\x00", "encoding"),
        (b'name;source\n"' + b"x" * 200_000 + b'";a\n', "columns"),
        (HEAD.encode() + b"Somebody %d;;;;;;a\n" * (MOST_CANDIDATES + 1), "many"),
    ],
)
def test_what_is_no_such_file_is_answered_with_what_to_do(content, trouble):
    """A photo renamed to .csv is no surprise of ours."""
    back = read_candidates(content, CATALOGUE)
    assert (back.trouble, list(back.rows)) == (trouble, [])


def test_short_and_empty_lines_harm_nobody():
    """Spreadsheets leave both at the end."""
    back = read(HEAD + "\n;;;;;;\n" + "Somebody\n" + ONE)
    assert back.problems == [RowProblem(4, "source")]
    assert len(back.rows) == 1
