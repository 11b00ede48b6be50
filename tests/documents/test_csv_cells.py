"""Cells of a table: whatever they say, no spreadsheet runs them, and they are read back whole."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.csv_cells import bare, guarded, table

nasty = st.text(st.sampled_from("=+-@'\", ;|\t\r\nab1"), max_size=20)


@given(nasty)
def test_what_is_guarded_is_read_back(cell):
    """Whoever exports, looks and imports again must change nothing."""
    assert bare(guarded(cell)) == cell


@given(st.lists(st.lists(nasty, min_size=1, max_size=3), min_size=1, max_size=3))
def test_no_cell_begins_like_a_formula_wherever_a_spreadsheet_parts_the_line(lines):
    """Excel in English parts at commas what Excel in French parts at semicolons."""
    written = table(lines).decode("utf-8-sig")
    assert not re.search(r"(^|[;,|\t\r\n])[\s\"]*[=+\-@]", written)
    assert list(csv.reader(io.StringIO(written, newline=""), delimiter=";")) == [
        [guarded(cell) for cell in line] for line in lines
    ]


@pytest.mark.parametrize("cell", ["x, =1+1", "x,=1+1", 'x;"@SUM(1)', "x\n-1", " =1", "\t+1"])
def test_a_sign_behind_a_separator_is_marked(cell):
    """A title typed by somebody else must not become a formula on a coordinator's desk."""
    assert guarded(cell) != cell
    assert bare(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["a-b", "Mr. & Mrs.", "1 + 1", "a, b", "mail@example.org", "l'an"])
def test_ordinary_texts_stay_as_they_are(cell):
    """Most people never see a mark."""
    assert guarded(cell) == cell
