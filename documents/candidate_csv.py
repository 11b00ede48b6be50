"""Candidates as a table that spreadsheets open and write: one line each, with its sources."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from core.model.candidate import (
    FACT_LIMIT,
    KEY_LIMIT,
    MOST_CANDIDATES,
    SOURCE_LIMIT,
    CandidateRecord,
    Fact,
    Kept,
    Stance,
    Stated,
    key_of,
)
from core.model.fold import fold
from core.model.language import LANGUAGES
from core.model.typed_text import without_harm
from core.usecases.candidates.import_candidates import CandidateRow
from documents.csv_cells import bare, table
from locales.catalogue import Catalogue
from locales.places import find_countries

BYTES_LIMIT = 2_000_000
"""Far more than so many candidates need; what is larger is refused before it is read."""
KEY, SOURCE = "key", "source"
_MARKS = ";,\t|"
_CODE = 2


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A line that cannot be read.

    Attributes:
        line: as an editor counts, from 1.
        reason: `name`, `source`, `country`, `long`, `twice` or `torn`.
    """

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadCandidates:
    """What a file holds.

    Attributes:
        trouble: why nothing of it can be read: `encoding`, `columns`, `empty` or `many`; or empty.
    """

    rows: Sequence[CandidateRow] = ()
    problems: Sequence[RowProblem] = ()
    trouble: str = ""


def candidate_csv(records: Sequence[CandidateRecord], headings: Sequence[int]) -> bytes:
    """Return UTF-8 with a mark at its start (for Excel), fields parted by semicolons (RFC 4180).

    Read again by `read_candidates`, it changes nothing. Behind the facts come the latest stance on
    each heading, how many asks are supported, and how many commitments are in which state.

    Args:
        records: in the order of the lines.
        headings: of the question guide.
    """
    facts = [name for fact in Fact for name in (fact.value, f"{fact.value}_{SOURCE}")]
    said = [f"heading_{heading}" for heading in headings]
    head = [KEY, *facts, "withdrawn", *said, "asks", *(f"commitments_{k}" for k in Kept)]
    return table([head, *(_cells(record, headings) for record in records)])


def _cells(record: CandidateRecord, headings: Sequence[int]) -> list[str]:
    who = record.candidate
    latest = _latest(record)
    cells = [who.key]
    for fact in Fact:
        stated = who.facts.get(fact)
        cells += [stated.value, stated.source] if stated else ["", ""]
    cells.append(f"{who.withdrawn_at:%Y-%m-%d}" if who.withdrawn_at else "")
    cells += [latest.get(heading, "") for heading in headings]
    cells.append(str(len(record.asks)))
    cells += [str(sum(each.kept is kept for each in record.commitments)) for kept in Kept]
    return cells


def read_candidates(content: bytes, catalogue: Catalogue) -> ReadCandidates:
    """Return the candidates in a CSV file, and which lines cannot be read.

    Encodings: UTF-8, with or without a mark, and Windows-1254, of which Windows-1252 differs in
    letters that none of our languages has. Fields parted by `;`, `,`, tab or `|`.

    Args:
        content: at most BYTES_LIMIT.
        catalogue: has what columns are called in each language.
    """
    text = _decoded(content)
    if text is None:
        return ReadCandidates(trouble="encoding")
    lines = text.splitlines()
    if not lines:
        return ReadCandidates(trouble="empty")
    mark = max(_MARKS, key=lines[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        columns = _columns(next(reader, []), catalogue)
        if Fact.NAME.value not in columns.values():
            return ReadCandidates(trouble="columns")
        return _rows(reader, columns)
    except csv.Error:
        return ReadCandidates(trouble="columns")


def _rows(reader: "csv._reader", columns: Mapping[int, str]) -> ReadCandidates:  # type: ignore[name-defined]
    rows: dict[str, CandidateRow] = {}
    problems: list[RowProblem] = []
    for cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        if len(rows) + len(problems) >= MOST_CANDIDATES:
            return ReadCandidates(trouble="many")
        said = {name: _unguarded(cells[at]) for at, name in columns.items() if at < len(cells)}
        row = _row(said)
        if isinstance(row, str):
            problems.append(RowProblem(reader.line_num, row))
        elif row.key in rows:
            problems.append(RowProblem(reader.line_num, "twice"))
        else:
            rows[row.key] = row
    if not rows and not problems:
        return ReadCandidates(trouble="empty")
    return ReadCandidates(list(rows.values()), problems)


def _row(said: Mapping[str, str]) -> CandidateRow | str:
    """Return the candidate of a line, or why it cannot be read."""
    facts: dict[Fact, Stated] = {}
    for fact in Fact:
        value = said.get(fact.value, "")
        if not value:
            continue
        if fact is Fact.COUNTRY:
            code = _country(value)
            if code is None:
                return "country"
            value = code
        source = said.get(f"{fact.value}_{SOURCE}", "") or said.get(SOURCE, "")
        if not source:
            return "source"
        if len(value) > FACT_LIMIT or len(source) > SOURCE_LIMIT:
            return "long"
        facts[fact] = Stated(value, source)
    if Fact.NAME not in facts:
        return "name"
    country = facts[Fact.COUNTRY].value if Fact.COUNTRY in facts else ""
    key = said.get(KEY, "") or key_of(facts[Fact.NAME].value, country)
    return "long" if len(key) > KEY_LIMIT else CandidateRow(key, facts)


def _columns(head: Sequence[str], catalogue: Catalogue) -> Mapping[int, str]:
    """Return what stands in which column; those that nobody knows are passed over."""
    known = {fold(name): name for name in (KEY, SOURCE)}
    label = partial(catalogue.plain, "candidate-column-source")
    known |= {fold(label(language)): SOURCE for language in LANGUAGES}
    for fact in Fact:
        names = [fact.value, *(catalogue.plain(f"candidate-fact-{fact}", x) for x in LANGUAGES)]
        known |= {fold(name): fact.value for name in names}
        sourced = f"{fact.value}_{SOURCE}"
        known[fold(sourced)] = sourced
    found: dict[int, str] = {}
    for at, title in enumerate(head):
        name = known.get(fold(title))
        if name is not None and name not in found.values():
            found[at] = name
    return found


def _country(typed: str) -> str | None:
    """Return the ISO code (lower case) of a country's code or its name in any language of ours."""
    found = find_countries(typed, LANGUAGES)
    if len(typed) == _CODE and typed.isascii() and typed.isalpha():
        return typed.lower()
    return found[0] if len(found) == 1 else None


def _decoded(content: bytes) -> str | None:
    if b"\0" in content:
        return None
    for encoding in ("utf-8-sig", "windows-1254"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _latest(record: CandidateRecord) -> Mapping[int, str]:
    latest: dict[int, str] = {}
    for word in record.stances:  # the newest first
        if word.stance is not Stance.NOT_DISCUSSED:
            latest.setdefault(word.heading, word.stance.value)
    return latest


def _unguarded(cell: str) -> str:
    return " ".join(bare(without_harm(cell).strip()).split())
