"""The submission to a call as a Word file, which every UN office opens."""

import io
import re
from datetime import datetime

from documents.submission_page import SubmissionPage

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PARAGRAPH = re.compile(r"\n\s*\n")


def submission_docx(page: SubmissionPage, at: datetime) -> bytes:
    """Return a .docx with headings that a screen reader can jump between.

    Args:
        page: what stands in it.
        at: aware; written into the file as when it was made.
    """
    from docx import Document  # noqa: PLC0415 - it takes a while to load
    from docx.oxml.ns import qn  # noqa: PLC0415

    document = Document()
    for each in document.styles.element.iter(qn("w:lang")):
        each.set(qn("w:val"), page.language)
    properties = document.core_properties
    properties.title, properties.language = _clean(page.title), page.language
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.created = properties.modified = at.replace(tzinfo=None)
    document.add_heading(_clean(page.title), level=0)
    for label, value in page.about:
        line = document.add_paragraph()
        line.add_run(f"{label}: ").bold = True
        line.add_run(_clean(value))
    if page.publication:
        document.add_paragraph().add_run(page.publication).bold = True
    for number, question, answer in page.answers:
        document.add_heading(number, level=1)
        document.add_paragraph().add_run(_clean(question)).italic = True
        for paragraph in _PARAGRAPH.split(_clean(answer)):
            document.add_paragraph(paragraph)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _clean(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return _NOT_XML.sub("", text)
