"""Pages of a PDF in letters that are embedded: A4, numbered, words of any direction.

fpdf2 and its font tools take a while to come, so they come with the first document.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

FONT = "DejaVu"
MARGIN_MM = 18
SMALL, BODY, HEAD, TITLE = 9, 11, 13, 18
LINE = 1.35
"""Of the letters' height."""
MM_A_POINT = 0.3528


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
    """Write a paragraph, broken into lines."""
    pdf.set_font(FONT, "B" if bold else "", points)
    pdf.multi_cell(
        0,
        points * MM_A_POINT * LINE,
        text,
        align="L",
        new_x="LMARGIN",
        new_y="NEXT",
        link=link,
    )
    pdf.ln(1)
