"""The question guide as a PDF: every letter of every language is there, and it prints on A4."""

import io
from datetime import UTC, date, datetime
from typing import Any

import pytest
from pypdf import PdfReader

from content.loader import load_content
from core.model.candidate import PublishedStance, Stance
from core.model.identity import CandidateId, EventId
from core.model.language import ENGLISH, FRENCH, LANGUAGES, SPANISH, TURKISH, choose
from documents.guide_pdf import GuideToPrint, guide_pdf
from locales.catalogue import Catalogue

CONTENT, CATALOGUE = load_content(), Catalogue.load()
LINK = "https://t.me/network_bot?start=event_7"
LETTERS = "çğıöşüÇĞİÖŞÜ âîû àâæçéèêëîïôœùûüÿ ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ ñáéíóúüÑÁÉÍÓÚÜ ¿¡ «» “” ’ – — … €"
A4_POINTS = (595, 842)


def guide(**changes) -> GuideToPrint:
    said = [
        PublishedStance(CandidateId(1), EventId(1), 4, Stance.PARTLY, LETTERS, date(2026, 3, 1))
    ]
    said_on = {4: said}
    values = {
        "title": f"Görüşme – {LETTERS}",
        "candidate": "Ömer Çağlı · Yeşiller",
        "when": datetime(2026, 6, 1, 18, 30, tzinfo=UTC),
        "zone": "Europe/Istanbul",
        "place": "https://example.org/room",
        "pages": [(heading, said_on.get(heading.key, ())) for heading in CONTENT.guide],
        "own": frozenset({4}),
        "link": LINK,
    }
    return GuideToPrint(**{**values, **changes})


def words(text: str) -> str:
    return "".join(text.split())


def read(content: bytes) -> tuple[PdfReader, str]:
    reader = PdfReader(io.BytesIO(content))
    return reader, words("".join(page.extract_text() for page in reader.pages))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_guide_is_in_the_file_in_every_language(language):
    """A square instead of ş or œ cannot be read aloud to a candidate."""
    _, text = read(guide_pdf(guide(), CATALOGUE, language))
    for heading in CONTENT.guide:
        for texts in (heading.title, heading.position, heading.question):
            if texts is not None:
                assert words(choose(texts, language)[1]) in text
    assert words(LETTERS) in text
    assert words(CATALOGUE.plain("candidate-stance-partly", language)) in text
    assert words(CATALOGUE.plain("meeting-pdf-own", language, number=4)) in text


def test_it_is_a4_with_numbered_pages_and_embedded_letters():
    """A printer that lacks a letter must not replace it."""
    reader, _ = read(guide_pdf(guide(), CATALOGUE, TURKISH))
    for number, page in enumerate(reader.pages, start=1):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == A4_POINTS
        assert words(CATALOGUE.plain("meeting-pdf-page", "tr", page=number)) in words(
            page.extract_text()
        )
        resources: Any = page["/Resources"]
        fonts = resources["/Font"].get_object().values()
        for font in fonts:
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in inner["/FontDescriptor"].get_object()
    assert len(reader.pages) > 1


def test_links_can_be_followed():
    """Whoever reads it on a screen gets from the file to the meeting."""
    reader, _ = read(guide_pdf(guide(), CATALOGUE, ENGLISH))
    links = {
        note.get_object()["/A"]["/URI"]
        for page in reader.pages
        for note in page.get("/Annots", ())
        if "/A" in note.get_object()
    }
    assert links == {LINK, "https://example.org/room"}


def test_letters_of_other_scripts_and_long_texts_do_not_break_it():
    """A title may hold anything that can be typed, and a quote may fill pages."""
    long = PublishedStance(
        CandidateId(1), EventId(1), 4, Stance.OPPOSES, "word " * 1000, date(2026, 3, 1)
    )
    pages = [(heading, [long] * 5) for heading in CONTENT.guide]
    content = guide_pdf(guide(title="会議 👩‍⚖️ اجتماع", pages=pages), CATALOGUE, FRENCH)
    assert content.startswith(b"%PDF")


def test_nobody_named_and_no_place_leave_no_gap():
    """A meeting can be prepared before it is known whom one meets."""
    _, text = read(guide_pdf(guide(candidate="", place=""), CATALOGUE, SPANISH))
    assert "None" not in text


def test_it_says_the_hour_of_the_place_where_one_meets():
    """On paper there is nobody to count hours for whoever travelled."""
    _, text = read(guide_pdf(guide(), CATALOGUE, ENGLISH))
    assert words("18:30 (Istanbul)") in text
    _, text = read(guide_pdf(guide(when=date(2026, 6, 1)), CATALOGUE, ENGLISH))
    assert words("1 June 2026 (Istanbul)") in text
