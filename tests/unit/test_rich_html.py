"""Formatting survives the way to Telegram: what its own parser makes of our HTML is what it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rich_html import rich_html, visible_units
from core.model.rich_text import RichText, Span, SpanKind, units

entities = pytest.importorskip("sandbox.entities", reason="needs the sandbox's parser")
pytestmark = pytest.mark.skipif(not entities.AVAILABLE, reason="no TDLib on this platform")

B, IT, U, S = SpanKind.BOLD, SpanKind.ITALIC, SpanKind.UNDERLINE, SpanKind.STRIKETHROUGH
QUOTE, LINK, PRE, CODE = SpanKind.QUOTE, SpanKind.LINK, SpanKind.PRE, SpanKind.CODE


def parsed(rich: RichText) -> tuple[str, list[Span]]:
    """Return text and spans as Telegram's parser reads our HTML."""
    text, found = entities.parse(str(rich_html(rich)), "HTML")
    spans = [
        Span(
            SpanKind(each["type"]),
            each["offset"],
            each["length"],
            each.get("url", ""),
            each.get("language", ""),
        )
        for each in found
    ]
    return text, spans


def key(span: Span) -> tuple[int, int, str]:
    return (span.offset, -span.length, span.kind)


NESTED = {
    "nothing": RichText("plain <b>&amp; \"quotes\" & 'more'"),
    "every kind": RichText(
        "bold italic under strike spoiler code",
        (
            Span(B, 0, 4),
            Span(IT, 5, 6),
            Span(U, 12, 5),
            Span(S, 18, 6),
            Span(SpanKind.SPOILER, 25, 7),
            Span(CODE, 33, 4),
        ),
    ),
    "emoji before and inside": RichText("😀😀 hey 👩‍👩‍👧 you", (Span(B, 5, 3), Span(IT, 9, 8))),
    "a link with a query": RichText(
        "see <here>", (Span(LINK, 4, 6, 'https://example.org/?a=1&b="2"&c=<3>'),)
    ),
    "a link into Telegram": RichText(
        "chat", (Span(LINK, 0, 4, "tg://resolve?domain=network_bot"),)
    ),
    "code with its language": RichText("if a < b:\n  pass", (Span(PRE, 0, 16, language="python"),)),
    "code without one": RichText("a\nb", (Span(PRE, 0, 3),)),
    "quotes with lines": RichText("he said\none & two\nend", (Span(QUOTE, 8, 9),)),
    "a long quote": RichText("q" * 300, (Span(SpanKind.LONG_QUOTE, 0, 300), Span(B, 10, 5))),
    "nested three deep": RichText("abcdef", (Span(B, 0, 6), Span(IT, 1, 4), Span(U, 2, 2))),
    "same stretch": RichText("abc", (Span(B, 0, 3), Span(IT, 0, 3), Span(SpanKind.SPOILER, 0, 3))),
    "links side by side": RichText(
        "ab", (Span(LINK, 0, 1, "https://a.example/"), Span(LINK, 1, 1, "https://b.example/"))
    ),
    "Turkish and Arabic": RichText("İıŞğ مرحبا", (Span(B, 0, 4), Span(IT, 5, 5))),
}


@pytest.mark.parametrize("name", NESTED)
def test_what_was_typed_in_telegram_comes_back_exactly(name: str) -> None:
    """An editor sees in a reader's chat what they wrote in their own."""
    rich = NESTED[name]
    text, spans = parsed(rich)
    assert text == rich.text
    assert sorted(map(_normal, spans), key=key) == sorted(map(_normal, rich.spans), key=key)


@pytest.mark.parametrize("name", NESTED)
def test_the_length_counted_is_that_of_the_text(name: str) -> None:
    """Telegram refuses a copy that is one character too long, for everybody."""
    assert visible_units(str(rich_html(NESTED[name]))) == units(NESTED[name].text)


def _normal(span: Span) -> Span:
    """Telegram writes an address anew: a path of nothing becomes a slash, signs are encoded."""
    fixed = entities.checked_link(span.url) if span.url else ""
    return Span(span.kind, span.offset, span.length, fixed or "", span.language)


def drawn(rich: RichText, spans: list[Span]) -> list[frozenset[SpanKind]]:
    """Return for each UTF-16 unit which formatting it has."""
    return [
        frozenset(each.kind for each in spans if each.offset <= unit < each.end)
        for unit in range(units(rich.text))
    ]


OVERLAPPING = {
    "two": RichText("abcdef", (Span(B, 0, 4), Span(IT, 2, 4))),
    "three": RichText("abcdefgh", (Span(B, 0, 4), Span(IT, 2, 4), Span(U, 3, 5))),
    "over a link": RichText("abcdef", (Span(B, 0, 4), Span(LINK, 2, 4, "https://example.org/"))),
    "over a quote": RichText("ab\ncdef\ng", (Span(B, 0, 5), Span(QUOTE, 3, 4), Span(S, 6, 3))),
}


@pytest.mark.parametrize("name", OVERLAPPING)
def test_spans_that_overlap_are_split_and_links_and_quotes_stay_whole(name: str) -> None:
    """HTML cannot overlap: a naive rendering is refused, and nobody gets the briefing."""
    rich = OVERLAPPING[name]
    text, spans = parsed(rich)
    assert text == rich.text
    assert drawn(rich, spans) == drawn(rich, list(rich.spans))
    assert sum(each.kind in {LINK, QUOTE} for each in spans) == sum(
        each.kind in {LINK, QUOTE} for each in rich.spans
    )


DIVISIBLE = st.sampled_from([B, IT, U, S, SpanKind.SPOILER])
SPANS = st.lists(
    st.tuples(DIVISIBLE, st.integers(0, 30), st.integers(1, 30)).map(lambda it: Span(*it)),
    max_size=8,
)


@given(st.text(st.sampled_from("ab<>&\"' 😀é\n"), min_size=1, max_size=20), SPANS)
def test_any_spans_over_any_text_are_drawn_as_they_are(text: str, spans: list[Span]) -> None:
    """What nobody thought of: every unit has its formatting, wherever spans begin and end."""
    rich = RichText(f"|{text}|", tuple(spans))
    whole = [each for each in spans if each.offset < units(rich.text)]
    came, found = parsed(rich)
    assert came == rich.text
    wanted = drawn(rich, whole)
    start = 0
    for character in rich.text:
        if units(character) == 1:  # of an emoji a span may name one half only
            assert drawn(rich, found)[start] == wanted[start]
        start += units(character)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://", "file:///etc/passwd", "http://["]
)
def test_an_address_that_is_no_link_stays_text(url: str) -> None:
    """Telegram would drop it, or refuse the whole message."""
    assert rich_html(RichText("go", (Span(LINK, 0, 2, url),))) == "go"


def test_spans_outside_the_text_or_within_an_emoji_do_no_harm() -> None:
    """Old rows and hostile clients: the text goes out all the same."""
    rich = RichText("a😀b", (Span(B, 2, 1), Span(IT, 90, 5), Span(U, 3, 900)))
    text, spans = parsed(rich)
    assert text == "a😀b"
    assert [(each.kind, each.offset, each.length) for each in spans] == [(B, 1, 2), (U, 3, 1)]
