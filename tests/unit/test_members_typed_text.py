"""What people type, made fit to keep."""

from datetime import time

import pytest

from core.model.quiet import QuietHours
from core.model.refusals import TooLong, Unusable
from core.model.typed_text import clean, read_hours


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  hello\r\nworld \t! ", "hello\nworld  !"),
        ("e\u0301", "é"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("safe\u202egpj.exe", "safegpj.exe"),
        ("one\u2028two\x85three", "one\ntwo\nthree"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("👩‍👧 ok", "👩‍👧 ok"),
        ("İstanbul'da ığüşöç", "İstanbul'da ığüşöç"),
        ("half \ud800 pair", "half  pair"),
    ],
)
def test_letters_stay_and_what_is_invisible_and_harmful_goes(typed, kept):
    """A name must not turn the text after it round, nor a report lose a letter."""
    assert clean(typed, limit=100) == kept
    assert clean(kept, limit=100) == kept, "cleaning again changes nothing"


@pytest.mark.parametrize("typed", ["", "   \n\t", "\x00\x01", "\u200b\u200d", "\u0301", "\u2060"])
def test_nothing_that_can_be_read_is_refused_as_empty(typed):
    """A title of one invisible character would be a button that nobody can see."""
    with pytest.raises(Unusable) as refused:
        clean(typed, limit=10)
    assert refused.value.params == {"reason": "empty"}


def test_a_text_is_measured_after_cleaning_in_whole_characters():
    """An emoji counts once, as Telegram counts; the refusal names both numbers."""
    assert clean(" " * 50 + "👍" * 10, limit=10) == "👍" * 10
    with pytest.raises(TooLong) as refused:
        clean("x" * 11, limit=10)
    assert refused.value.params == {"limit": 10, "length": 11}


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("22:00-07:30", time(22), time(7, 30)),
        ("22-7", time(22), time(7)),
        (" 22.15 – 6.45 ", time(22, 15), time(6, 45)),
        ("23h - 7h30", time(23), time(7, 30)),
        ("0:00—8:00", time(0), time(8)),
    ],
)
def test_hours_are_read_as_people_write_them(typed, start, end):
    """French writes 22h30, Turkish 22.30."""
    assert read_hours(typed) == QuietHours(start, end)


@pytest.mark.parametrize("typed", ["", "22", "24:00-07:00", "7-7", "22:00 07:00", "-1-7", "a-b"])
def test_hours_that_are_none_are_refused(typed):
    """Guessing would wake somebody."""
    with pytest.raises(Unusable):
        read_hours(typed)
