"""The question guide of a meeting as a PDF to print: A4, a heading at a time, room for notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.model.candidate import PublishedStance
from core.model.language import Language, Texts, choose
from core.model.reference import GuideHeading
from documents.pdf_pages import BODY, HEAD, SMALL, TITLE, new_pdf, write
from locales.catalogue import Catalogue
from locales.dates import formatted

_NOTE_LINES, _NOTE_MM = 4, 9
_MOST_QUOTES = 3
"""Of what was said on a heading before: the latest; the candidate's page has all of it."""


@dataclass(frozen=True, slots=True)
class GuideToPrint:
    """What stands in the guide.

    Attributes:
        title: of the meeting, in the reader's language.
        candidate: one line, or empty: nobody is named yet.
        when: of the meeting, on the wall clock of its own place: it is carried there on paper. A
            plain date: the whole day.
        zone: of that place, IANA name.
        place: an address or a link; may be empty.
        pages: each heading with what was said on it before, the newest first.
        own: headings that the reader takes.
        link: opens the meeting in the bot.
    """

    title: str
    candidate: str
    when: date
    zone: str
    place: str
    pages: Sequence[tuple[GuideHeading, Sequence[PublishedStance]]]
    own: frozenset[int]
    link: str


def guide_pdf(guide: GuideToPrint, catalogue: Catalogue, language: Language) -> bytes:
    """Return a PDF; blocks for about a second: call it in a thread.

    Args:
        guide: what stands in it.
        catalogue: has the words around it.
        language: of the reader.
    """
    sheet = _Sheet(catalogue, language)
    sheet.head(guide)
    for heading, said in guide.pages:
        sheet.heading(heading, said, own=heading.key in guide.own)
    return bytes(sheet.pdf.output())


class _Sheet:
    """Lays the guide out."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        self._catalogue = catalogue
        self._language = language
        self.pdf = new_pdf(lambda page: self._say("meeting-pdf-page", page=page))

    def head(self, guide: GuideToPrint) -> None:
        """Write whom one meets, when and where."""
        self.pdf.add_page()
        self.pdf.set_title(guide.title)
        self.pdf.set_lang(self._language)
        self._write(self._say("meeting-pdf-title"), TITLE, bold=True)
        self._write(guide.title, HEAD, bold=True)
        if guide.candidate:
            self._write(guide.candidate, BODY)
        when = formatted(guide.when, self._language, "long")
        self._write(self._say("meeting-pdf-when", when=when, zone=guide.zone), BODY)
        if guide.place:
            link = guide.place if guide.place.startswith(("https://", "http://")) else ""
            self._write(guide.place, BODY, link=link)
        self._write(self._say("meeting-pdf-link"), SMALL, link=guide.link)
        self.pdf.ln(4)

    def heading(self, heading: GuideHeading, said: Sequence[PublishedStance], *, own: bool) -> None:
        """Write one heading, and leave room for notes; it is not torn if it fits a page."""
        pdf = self.pdf
        with pdf.offset_rendering() as trial:
            self._heading(heading, said, own=own)
        if trial.page_break_triggered:
            pdf.add_page()
        self._heading(heading, said, own=own)

    def _heading(
        self, heading: GuideHeading, said: Sequence[PublishedStance], *, own: bool
    ) -> None:
        number = self._say("meeting-pdf-own" if own else "meeting-pdf-heading", number=heading.key)
        self._write(f"{number} {self._of(heading.title)}", HEAD, bold=True)
        self._write(self._say("meeting-pdf-position"), SMALL, bold=True)
        self._write(self._of(heading.position), BODY)
        if heading.question is not None:
            self._write(self._say("meeting-pdf-question"), SMALL, bold=True)
            self._write(self._of(heading.question), BODY)
        if said:
            self._write(self._say("meeting-pdf-said"), SMALL, bold=True)
        for word in said[:_MOST_QUOTES]:
            self._write(self._said(word), BODY)
        self._room()

    def _said(self, word: PublishedStance) -> str:
        stance = self._say(f"candidate-stance-{word.stance.value.replace('_', '-')}")
        day = formatted(word.said_on, self._language, "date")
        quote = f" “{word.quote}”" if word.quote else ""
        return f"{day}: {stance}.{quote}"

    def _room(self) -> None:
        pdf = self.pdf
        self._write(self._say("meeting-pdf-notes"), SMALL)
        pdf.set_draw_color(170)
        for _ in range(_NOTE_LINES):
            if pdf.will_page_break(_NOTE_MM):
                break
            pdf.ln(_NOTE_MM)
            pdf.line(pdf.l_margin, pdf.get_y(), pdf.w - pdf.r_margin, pdf.get_y())
        pdf.ln(7)

    def _write(self, text: str, points: int, *, bold: bool = False, link: str = "") -> None:
        write(self.pdf, text, points, bold=bold, link=link)

    def _say(self, key: str, **params: str | int) -> str:
        return self._catalogue.plain(key, self._language, **params)

    def _of(self, texts: Texts) -> str:
        return choose(texts, self._language)[1]
