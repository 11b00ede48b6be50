"""What is pure about reports: nothing is lost on the way to a page, no name can do harm."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.case_files import safe_name
from bot.handlers.case_pages import PAGE_CHARACTERS, Block, pages_of_blocks, split
from core.model.identity import CaseCode, EntryId, ReportId
from core.model.report import (
    LAWFUL,
    Anonymity,
    Entry,
    EntryKind,
    Evidence,
    Report,
    ReportStatus,
    Urgency,
)
from locales.shortened import shortened

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
REPORT = Report(
    ReportId(1),
    CaseCode("AAAA-2222"),
    ReportStatus.NEW,
    Urgency.NORMAL,
    Anonymity.ANONYMOUS,
    "attack",
    "",
    "",
    None,
    NOW,
    NOW,
    2,
)
ENTRY = Entry(EntryId(1), EntryKind.DOCUMENT, "", NOW, Evidence("00", 1, "", "", "f"))


@given(st.text(alphabet="ab \n<", max_size=6000))
def test_a_text_in_pieces_is_the_whole_text(text):
    """A reviewer who reads every page has read every word."""
    pieces = split(text)
    assert all(len(piece) <= PAGE_CHARACTERS for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(st.lists(st.tuples(st.integers(1, PAGE_CHARACTERS), st.booleans()), max_size=60))
def test_every_block_is_on_exactly_one_page_in_order(shape):
    """Paging must neither drop nor double a piece of evidence."""
    blocks = [
        Block("x" * length, ENTRY if file else None, number)
        for number, (length, file) in enumerate(shape)
    ]
    pages = pages_of_blocks(blocks)
    assert [block for page in pages for block in page] == blocks
    assert all(pages) or blocks == []


@pytest.mark.parametrize(
    ("given_name", "kind", "safe"),
    [
        ("../../etc/passwd", EntryKind.DOCUMENT, "_.._etc_passwd"),
        ("report\u202efdp.exe", EntryKind.DOCUMENT, "report_fdp.exe"),
        ("CON:\x00.txt", EntryKind.DOCUMENT, "CON__.txt"),
        ("", EntryKind.PHOTO, "AAAA-2222-3.jpg"),
        ("", EntryKind.DOCUMENT, "AAAA-2222-3"),
        ("şikâyet.pdf", EntryKind.DOCUMENT, "şikâyet.pdf"),
        ("x" * 300 + ".pdf", EntryKind.DOCUMENT, "x" * 60 + ".pdf"),
    ],
)
def test_a_file_name_keeps_its_sense_and_loses_its_tricks(given_name, kind, safe):
    """A name comes from whoever sent the file, and lands on a reviewer's computer."""
    assert ENTRY.evidence is not None
    entry = replace(ENTRY, kind=kind, evidence=replace(ENTRY.evidence, name=given_name))
    assert safe_name(REPORT, entry, 3) == safe


@given(st.text(), st.integers(1, 50))
def test_an_excerpt_never_grows(text, limit):
    """A summary has to fit the screen whatever was typed."""
    assert len(shortened(text, limit)) <= limit


def test_nothing_leads_out_of_a_destroyed_report_and_every_other_can_be_taken_back():
    """What is destroyed cannot come back; whoever reported may take it back at any time."""
    for status, becomes in LAWFUL.items():
        if status in {ReportStatus.ERASED, ReportStatus.WITHDRAWN}:
            assert not becomes
        else:
            assert ReportStatus.WITHDRAWN in becomes
