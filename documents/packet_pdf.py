"""A dossier to read and print: what is known of a case, everything told, and the hashes."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from core.model.reference import Content
from core.model.report import Entry, EntryKind
from core.model.typed_text import without_harm
from core.usecases.reports.use_right import Packet
from documents.packet_words import PacketWords
from documents.pdf_pages import (
    BODY,
    HEAD,
    MISSING,
    SMALL,
    TITLE,
    new_pdf,
    printable,
    write,
    write_label,
)
from locales.catalogue import Catalogue
from locales.dates import formatted


def packet_pdf(packet: Packet, content: Content, catalogue: Catalogue) -> bytes:
    """Return a PDF; blocks for some seconds with much in it: call it in a thread."""
    return _Dossier(PacketWords(packet, content, catalogue)).whole()


class _Dossier:
    """Lays the dossier out."""

    def __init__(self, words: PacketWords) -> None:
        self._words = words
        self._packet = words.packet
        code = words.report.code
        self._pdf: Any = new_pdf(
            lambda page: words.say("packet-pdf-page", code=code, page=page), shaped=True
        )

        self._has_missing = False

    def whole(self) -> bytes:
        """Return the document."""
        words = self._words
        self._pdf.add_page()
        self._pdf.set_lang(self._packet.choice.language)
        self._head()
        self._facts()
        self._consents()
        self._told()
        if self._has_missing:
            self._label(words.say("packet-pdf-missing", sign=MISSING))
        return bytes(self._pdf.output())

    def _head(self) -> None:
        words, report = self._words, self._words.report
        title = words.say("packet-pdf-title", code=report.code)
        self._pdf.set_title(title)
        write(self._pdf, title, TITLE, bold=True)
        write(self._pdf, words.say(f"packet-form-{self._packet.choice.form}"), HEAD)
        made_at = self._when(self._packet.made_at)
        write(self._pdf, words.say("packet-pdf-made", at=made_at), SMALL)

    def _facts(self) -> None:
        words, report = self._words, self._words.report
        received = self._when(report.submitted_at or report.created_at)
        lines = [
            (words.say("packet-pdf-received"), received),
            (words.say("packet-pdf-status"), words.say(f"packet-status-{report.status}")),
            (words.say("packet-pdf-category"), words.category()),
            (words.say("packet-pdf-country"), words.country()),
            (words.say("packet-pdf-submitter"), words.submitter()),
        ]
        if report.severity is not None:
            said = words.say(f"packet-severity-{report.severity}")
            lines.append((words.say("packet-pdf-severity"), said))
        if report.credibility is not None:
            said = words.say(f"packet-credibility-{report.credibility}")
            lines.append((words.say("packet-pdf-credibility"), said))
        self._list(lines)
        self._title("packet-pdf-needs")
        self._list(words.needs())
        answers = words.answers()
        if answers:
            self._title("packet-pdf-answers")
            self._list(answers)

    def _consents(self) -> None:
        self._title("packet-pdf-consents")
        self._list(self._words.consents())

    def _told(self) -> None:
        self._title("packet-pdf-told")
        for number, entry in enumerate(self._packet.entries, 1):
            self._entry(number, entry)

    def _entry(self, number: int, entry: Entry) -> None:
        words = self._words
        kind = words.say(f"report-kind-{entry.kind}")
        head = f"{number}. {kind} – {self._when(entry.received_at)}"
        if entry.version > 1:
            head += " – " + words.say("packet-pdf-version", version=entry.version)
        self._label(head)
        if entry.text:
            place = entry.kind is EntryKind.LOCATION
            if place:
                write(self._pdf, words.say("packet-pdf-place"), BODY)
            self._said(entry.text)
        if entry.evidence is not None:
            size = entry.evidence.size
            write(self._pdf, words.say("packet-pdf-file", size=size), SMALL)
            write(self._pdf, f"SHA-256 {entry.evidence.sha256}", SMALL)

    def _title(self, key: str) -> None:
        self._pdf.ln(3)
        write(self._pdf, self._words.say(key), HEAD, bold=True)

    def _list(self, lines: Sequence[tuple[str, str]]) -> None:
        for label, text in lines:
            self._label(label)
            self._said(text or self._words.say("packet-pdf-nothing"))

    def _label(self, text: str) -> None:
        write_label(self._pdf, text)

    def _said(self, text: str) -> None:
        """Write what somebody told; case.json has it letter by letter."""
        harmless = without_harm(text)
        shown = printable(self._pdf, harmless)
        self._has_missing = self._has_missing or shown.count(MISSING) > harmless.count(MISSING)
        write(self._pdf, shown, BODY)

    def _when(self, when: datetime) -> str:
        """Return a moment in UTC: a dossier has readers everywhere."""
        return f"{formatted(when, self._packet.choice.language, 'moment')} UTC"
