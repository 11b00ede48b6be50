"""A table of events, as spreadsheets save it, read line by line; each line, or why it cannot be."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from core.model.event import EVENT_TITLE_LIMIT
from core.model.event_kind import EventKind
from core.model.fold import fold
from core.model.identity import TopicKey
from core.model.imported import (
    MOST_ENTRIES,
    FileUnreadable,
    ImportedEvent,
    ImportedFile,
    Problem,
    sorted_out,
)
from core.model.language import LANGUAGES, Language
from core.model.typed_text import without_harm
from documents.agenda_csv import COLUMNS, OF_LANGUAGE
from documents.agenda_csv_line import Line, LineRefused, TableWords
from documents.csv_cells import bare
from documents.file_text import text_of
from locales.catalogue import Catalogue

_SEPARATORS = (";", ",", "\t")
_MOST_COLUMNS = 100
_DATE = "date"
"""A column that says the day for sure; beside it, one called "day" holds a weekday's name."""
_ALSO = (
    _DATE, "time", "last_day", "end_time", "kind", "state", "zone", "place", "topics", "seats",
    *OF_LANGUAGE,
)  # fmt: skip
"""Columns that people give other names than we do."""


def table_words(
    catalogue: Catalogue, topics: Mapping[str, TopicKey], language: Language
) -> TableWords:
    """Return the words of every language of the product; *topics* by their names as shown."""
    columns = {fold(name): name for name in COLUMNS}
    kinds: dict[str, EventKind] = {fold(kind.value): kind for kind in EventKind}
    for spoken in LANGUAGES:
        for name in (*COLUMNS, *OF_LANGUAGE):
            called = fold(catalogue.plain(f"import-column-{name}", spoken))
            columns[called] = name
            if name in OF_LANGUAGE:
                columns[fold(name)] = name
                for each in LANGUAGES:
                    columns[f"{called} {each}"] = columns[f"{fold(name)} {each}"] = f"{name}_{each}"
        for kind in EventKind:
            kinds[fold(catalogue.plain("import-kind", spoken, kind=kind.value))] = kind
    for spoken in LANGUAGES:
        for name in _ALSO:
            for called in catalogue.plain(f"import-also-{name}", spoken).split(","):
                columns.setdefault(fold(called), name)
    known = {fold(name): topic for name, topic in topics.items()}
    return TableWords(columns, kinds, known, language)


def read_table(data: bytes, words: TableWords, *, now: datetime) -> ImportedFile:
    """Return what a table says of what is still to come, and what in it cannot be read.

    Raises:
        FileUnreadable: it is no text, has too many lines, or not the columns `title` and `day`.
    """
    lines = _lines(text_of(data), words)
    head = next(lines, None)
    if head is None:
        raise FileUnreadable(reason="empty")
    names = _named(head[1], words)
    events: list[ImportedEvent] = []
    problems: list[Problem] = []
    for number, fields in lines:
        if number > MOST_ENTRIES:
            raise FileUnreadable(reason="many")
        if not any(field.strip() for field in fields):
            continue
        told = dict(zip(names, map(_bare, fields), strict=False))
        is_longer = any(field.strip() for field in fields[len(names) :])
        line = Line(number, told, words, now, is_longer)
        try:
            events.append(line.event())
        except LineRefused as refused:
            problems.append(Problem(number, line.title[:EVENT_TITLE_LIMIT], refused.reason))
    return sorted_out(events, problems, name="", now=now)


def _lines(text: str, words: TableWords) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield number and fields of each line, parted by what makes the most of its head."""
    head = text.split("\n", 1)[0][:20_000]
    known = {sign: _known(head, sign, words) for sign in _SEPARATORS}
    separator = max(_SEPARATORS, key=lambda sign: known[sign])
    rows = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    try:
        for row in rows:
            yield rows.line_num, row
    except csv.Error:
        raise FileUnreadable(reason="encoding") from None


def _known(head: str, separator: str, words: TableWords) -> int:
    fields = head.split(separator)[:_MOST_COLUMNS]
    return sum(fold(field) in words.columns for field in fields)


def _named(head: Sequence[str], words: TableWords) -> list[str]:
    names = [words.columns.get(fold(field), "") for field in head[:_MOST_COLUMNS]]
    if _DATE in names:
        others = {_DATE: "day", "day": ""}
        names = [others.get(name, name) for name in names]
    titled = any(name.partition("_")[0] == "title" for name in names)
    if not titled or "day" not in names:
        raise FileUnreadable(reason="columns")
    return names


def _bare(field: str) -> str:
    return bare(without_harm(field).strip())
