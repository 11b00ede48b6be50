"""A long text in pieces that each fit a screen."""

from core.model.rich_text import RichText, Span, SpanKind

LONG = "\n\n".join(f"Paragraph {number}. " + "word " * 60 for number in range(8))


def test_nothing_is_lost_between_pages():
    """Whoever reads to the end has read it all, in order."""
    pages = RichText(LONG).pages(500)
    assert all(0 < len(page.text) <= 500 for page in pages)
    assert " ".join(" ".join(page.text for page in pages).split()) == " ".join(LONG.split())


def test_a_page_ends_where_a_paragraph_does():
    """A reader turns a page more easily between two thoughts."""
    pages = RichText(LONG).pages(500)
    assert all(page.text.startswith("Paragraph") for page in pages)


def test_a_short_text_is_one_page():
    """Most are."""
    assert RichText("Short").pages(500) == (RichText("Short"),)
    assert RichText("").pages(500) == (RichText(""),)


def test_a_text_without_any_pause_is_cut_all_the_same():
    """An address as long as a novel must not hang the program."""
    pages = RichText("x" * 1001).pages(500)
    assert [len(page.text) for page in pages] == [500, 500, 1]


def test_formatting_goes_on_over_the_page():
    """A bold paragraph is bold on both pages, also behind emoji, which Telegram counts twice."""
    text = "👍" * 3 + " " + "bold " * 100
    bold = Span(SpanKind.BOLD, 7, len("bold " * 100))
    first, second = RichText(text.strip(), (bold,)).pages(300)
    assert first.spans[0].offset == 7
    assert second.spans == (Span(SpanKind.BOLD, 0, len(second.text)),)
