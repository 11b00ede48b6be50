"""Packets laid out: readable in every language and script, split where they must be."""

import hashlib
import io
import json
import logging
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pypdf
import pytest

from content.loader import load_content
from core.model.identity import CaseCode, EntryId, ReportId
from core.model.language import LANGUAGES
from core.model.packet import Copies, PacketChoice, PacketForm
from core.model.report import (
    Anonymity,
    Consent,
    Entry,
    EntryKind,
    Evidence,
    Identity,
    Report,
    ReportStatus,
    Urgency,
)
from core.usecases.reports.use_right import Packet
from documents import packet_zip
from documents.packet_json import packet_json
from documents.packet_pdf import packet_pdf
from documents.packet_zip import Member, PacketPart, Went
from locales.catalogue import Catalogue

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
CONTENT, CATALOGUE = load_content(), Catalogue.load()
REPORT = Report(
    ReportId(1),
    CaseCode("ABCD-2345"),
    ReportStatus.VERIFIED,
    Urgency.DANGER,
    Anonymity.NAMED,
    "surveillance",
    "in May",
    "in town",
    None,
    NOW,
    NOW,
    3,
    country="TR",
    answers={"who": "a teacher", "by_whom": "police", "gone_question": "kept"},
    consents=frozenset({Consent.PARTNERS}),
)
FILE = Evidence("ab" * 32, 12, "cell.jpg", "image/jpeg", "f" * 32)
ENTRIES = (
    Entry(EntryId(1), EntryKind.TEXT, "They came at night.", NOW),
    Entry(EntryId(2), EntryKind.TEXT, "Gece geldiler: ığüşöç", NOW, version=2),
    Entry(EntryId(3), EntryKind.TEXT, "سلام – ئەوان", NOW),
    Entry(EntryId(4), EntryKind.PHOTO, "", NOW, FILE, passed_on={"forwarded_at": "secret-day"}),
    Entry(EntryId(5), EntryKind.LOCATION, "41.0,29.0", NOW),
)


def packet(language=LANGUAGES[0], *, identity=None, copies=Copies.AS_RECEIVED) -> Packet:
    choice = PacketChoice(PacketForm.DOSSIER, language=language, copies=copies)
    return Packet(choice, REPORT, ENTRIES, identity, b"", NOW)


def text_of(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dossier_has_all_that_was_told_in_every_language(language):
    """The words around it are the reader's; what was told stays as it was told."""
    told = text_of(packet_pdf(packet(language), CONTENT, CATALOGUE))
    for piece in ("ABCD-2345", "They came at night.", "ığüşöç", "a teacher", "ab" * 32, "kept"):
        assert piece in told
    assert "member-1" not in told
    assert not CATALOGUE._told, "a text is missing"


def test_a_dossier_names_who_reported_only_where_that_goes_along():
    """Who reported is sealed apart until the very last page."""
    named = packet(identity=Identity("member-1", "by letter"))
    assert "member-1 – by letter" in text_of(packet_pdf(named, CONTENT, CATALOGUE))
    assert json.loads(packet_json(named))["submitter"]["name"] == "member-1"
    assert json.loads(packet_json(packet()))["submitter"] is None


def test_letters_of_every_script_are_there_and_none_is_logged(caplog):
    """A log that names the letters of a report says what is in it."""
    strange = replace(packet(), entries=[Entry(EntryId(1), EntryKind.TEXT, "漢字 سلام 😀", NOW)])
    with caplog.at_level(logging.DEBUG):
        told = text_of(packet_pdf(strange, CONTENT, CATALOGUE))
    assert "سلام" in told
    assert not [record for record in caplog.records if record.name.startswith(("fpdf", "font"))]


def test_what_telegram_passed_on_goes_only_with_evidence_as_received():
    """It is metadata like any other: when it was forwarded, what the file was called."""
    assert b"secret-day" in packet_json(packet())
    clean = packet_json(packet(copies=Copies.CLEANED))
    assert b"secret-day" not in clean
    assert b"cell.jpg" not in clean


def test_a_part_tells_of_every_file_also_of_those_that_stay():
    """A recipient must be able to see that something is missing, and why."""
    part = PacketPart("ABCD-2345", 2, NOW)
    part.add_document("case.json", b"{}")
    part.add(Member("evidence/001.jpg", 1, Went.WITHOUT_METADATA, ("ab" * 32, 12), b"copy"))
    part.add(Member("", 2, Went.REFUSED, ("cd" * 32, 9)))
    with zipfile.ZipFile(io.BytesIO(part.closed(is_last=True))) as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        assert (manifest["part"], manifest["last"]) == (2, True)
        document, copy, refused = manifest["files"]
        assert document["sha256"] == hashlib.sha256(b"{}").hexdigest()
        assert copy["sha256"] == hashlib.sha256(b"copy").hexdigest()
        assert copy["received_sha256"] == "ab" * 32
        assert refused == {
            "entry": 2,
            "copy": "refused",
            "received_sha256": "cd" * 32,
            "received_size": 9,
        }
        names = set(archive.namelist())
        assert names == {"case.json", "evidence/001.jpg", "manifest.json", "SHA256SUMS"}


def test_a_part_is_full_before_telegram_says_so(monkeypatch):
    """The first file always goes in: none is larger than what the bot could receive."""
    monkeypatch.setattr(packet_zip, "PART_BYTES", 10)
    part = PacketPart("ABCD-2345", 1, NOW)
    assert part.fits(20)
    part.add_document("case.json", b"12345678")
    assert part.fits(2)
    assert not part.fits(3)


def told_as(*texts: str) -> bytes:
    """A dossier in which these messages were told."""
    entries = [
        Entry(EntryId(number), EntryKind.TEXT, each, NOW) for number, each in enumerate(texts)
    ]
    return packet_pdf(replace(packet(), entries=entries), CONTENT, CATALOGUE)


def test_a_letter_that_the_page_does_not_have_leaves_a_sign_and_a_word():
    """A witness whose name is simply missing looks as if nobody had said it."""
    told = text_of(told_as("the name is 漢字"))
    assert "the name is □□" in told
    assert "case.json has every sign" in told
    assert "case.json has every sign" not in text_of(told_as("nothing is missing: ığüş Ж ئ"))


def test_marks_that_turn_text_round_do_not_turn_the_dossier():
    """Whoever reads must not be shown another name than the one that was typed."""
    told = text_of(told_as("file \u202egpj.exe\u202c end"))
    assert "file gpj.exe end" in told


def test_no_label_stands_alone_below_a_page():
    """What is said on the next page would seem to be about something else."""
    content = told_as(*("\n".join(["line"] * (number % 4 + 1)) for number in range(150)))
    pages = [page.extract_text().split("\n") for page in pypdf.PdfReader(io.BytesIO(content)).pages]
    assert len(pages) > 8
    for *_, last, footer in pages[1:]:
        assert "page" in footer
        assert last == "line"


def test_what_is_written_from_the_right_begins_at_the_right():
    """Otherwise every line of an Arabic report ends at another place."""
    starts: list[float] = []

    def see(text, _cm, matrix, _font, _size):
        if "ئەوان" in text or "latin" in text:
            starts.append(matrix[4])

    reader = pypdf.PdfReader(io.BytesIO(told_as("latin\nئەوان")))
    for page in reader.pages:
        page.extract_text(visitor_text=see)
    assert len(starts) == 2
    latin, kurdish = starts
    assert latin < 100
    assert kurdish > 400
