"""Pages of a PDF in letters that are embedded: A4, numbered, words of any direction.

fpdf2 and its font tools take a while to come, so they come with the first document.
"""

import logging
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

FONT = "DejaVu"
MARGIN_MM = 18
SMALL, BODY, HEAD, TITLE = 9, 11, 13, 18
LINE = 1.35
"""Of the letters' height."""
MM_A_POINT = 0.3528
MISSING = "\N{WHITE SQUARE}"
"""Stands for what the embedded letters do not have: to leave it out would change what was said."""
_ABOVE_LABEL_MM = 1.5
_LABEL_NEEDS_MM = 20
"""A label, and the first lines of what it is about."""


def new_pdf(footer: Callable[[int], str], *, shaped: bool = False) -> Any:
    """Return an empty A4 document whose letters are embedded: it prints the same anywhere.

    Args:
        footer: what stands below each page, by its number.
        shaped: put letters together as their script wants, and lines in their direction.
    """
    import matplotlib as mpl  # noqa: PLC0415 - heavy; it ships the letters
    from fpdf import FPDF  # noqa: PLC0415 - heavy

    class _Pages(FPDF):
        def footer(self) -> None:
            """Number the page."""
            self.set_y(-14)
            self.set_font(FONT, "", SMALL)
            self.cell(0, 8, footer(self.page_no()), align="C")

    for talks in ("fpdf", "fontTools"):  # of which letters a text has: they are not for the log
        logging.getLogger(talks).setLevel(logging.ERROR)
    fonts = Path(mpl.get_data_path()) / "fonts" / "ttf"
    pdf = _Pages(format="A4")
    pdf.set_margin(MARGIN_MM)
    pdf.set_auto_page_break(auto=True, margin=MARGIN_MM)
    pdf.add_font(FONT, "", fonts / "DejaVuSans.ttf")
    pdf.add_font(FONT, "B", fonts / "DejaVuSans-Bold.ttf")
    if shaped:
        pdf.set_text_shaping(use_shaping_engine=True)
    return pdf


def write(pdf: Any, text: str, points: int, *, bold: bool = False, link: str = "") -> None:
    """Write a text, broken into lines; what is written from right to left begins at the right."""
    pdf.set_font(FONT, "B" if bold else "", points)
    for paragraph in text.split("\n"):
        pdf.multi_cell(
            0,
            points * MM_A_POINT * LINE,
            paragraph,
            align="R" if _is_from_the_right(paragraph) else "L",
            new_x="LMARGIN",
            new_y="NEXT",
            link=link,
        )
    pdf.ln(1)


def write_label(pdf: Any, text: str) -> None:
    """Write what the next lines are about: apart from what is above, never alone below a page."""
    pdf.ln(_ABOVE_LABEL_MM)
    if pdf.will_page_break(_LABEL_NEEDS_MM):
        pdf.add_page()
    write(pdf, text, SMALL, bold=True)
    pdf.ln(-1)


def printable(pdf: Any, text: str) -> str:
    """Return a text with MISSING in place of every letter that the document does not have."""
    known = pdf.fonts[FONT.lower()].cmap
    return "".join(
        each if ord(each) in known or each == "\n" else MISSING
        for each in text
        if unicodedata.category(each) != "Cf" or ord(each) in known
    )


def _is_from_the_right(paragraph: str) -> bool:
    """Say which way a paragraph runs: as its first letter does (Unicode annex 9, P2 and P3)."""
    strong = (unicodedata.bidirectional(each) for each in paragraph)
    return next((each for each in strong if each in {"L", "R", "AL"}), "L") != "L"
