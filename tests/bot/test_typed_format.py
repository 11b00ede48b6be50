"""Formatting as Telegram hands it over: what is kept, what never is, and that nothing shifts."""

import pytest
from telegram import MessageEntity, User

from bot.handlers.typed_format import rich_of
from core.model.rich_text import RichText, Span, SpanKind, units


def covered(rich: RichText) -> list[tuple[str, str]]:
    """Return for each span its kind and the words it covers."""
    raw = rich.text.encode("utf-16-le")
    return [
        (span.kind.value, raw[2 * span.offset : 2 * span.end].decode("utf-16-le"))
        for span in rich.spans
    ]


def marked(text, part, kind, **more):
    """Return the entity that marks *part* of *text*."""
    return MessageEntity(kind, units(text[: text.index(part)]), units(part), **more)


@pytest.mark.parametrize("kind", [kind for kind in SpanKind if kind is not SpanKind.LINK])
def test_every_kind_of_formatting_that_is_kept_covers_the_same_words(kind):
    """A bold word that comes out one letter off makes a text look careless."""
    text = "😀 for the women of Türkiye 👩🏽‍⚖️ today"
    rich = rich_of(text, [marked(text, "Türkiye 👩🏽‍⚖️", kind)])
    assert covered(rich) == [(kind, "Türkiye 👩🏽‍⚖️")]
    assert rich.text == text


def test_what_is_taken_out_does_not_shift_what_is_marked():
    """Telegram counts the characters that we take out; the reader's Telegram does not see them."""
    text = "a\x00b\u202ec e\u0301t\u0301e\u0301 \x07bold\u2066\x1b end"
    rich = rich_of(
        text,
        [
            marked(text, "e\u0301t\u0301e\u0301", "italic"),
            marked(text, "\x07bold\u2066\x1b", "bold"),
        ],
    )
    assert rich.text == "abc ét\u0301é bold end"
    assert covered(rich) == [("italic", "ét\u0301é"), ("bold", "bold")]


def test_a_span_of_which_nothing_is_left_is_dropped():
    """Telegram refuses, or silently drops, an empty entity; ours must not depend on which."""
    assert rich_of("a\x00b", [MessageEntity("bold", 1, 1)]).spans == ()


def test_nested_and_overlapping_spans_stay_in_order_the_longer_first():
    """The renderer opens tags in this order; another one would cut them differently."""
    text = "one two three"
    entities = [
        MessageEntity("italic", 4, 9),
        MessageEntity("bold", 0, 7),
        MessageEntity("underline", 0, 13),
    ]
    kinds = [span.kind for span in rich_of(text, entities).spans]
    assert kinds == [SpanKind.UNDERLINE, SpanKind.BOLD, SpanKind.ITALIC]


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org", True),
        ("tg://resolve?domain=network", True),
        ("tg://user?id=1001", False),
        ("TG://User?id=1001", False),
        ("tg://openmessage?user_id=1001", False),
        ("javascript:alert(1)", False),
        ("ftp://example.org", False),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_a_link_is_kept_when_it_leads_to_a_page_and_to_nobody(url, kept):
    """A link to an account tells every reader whose it is."""
    spans = rich_of("here", [MessageEntity("text_link", 0, 4, url=url)]).spans
    assert bool(spans) is kept
    assert not kept or spans == (Span(SpanKind.LINK, 0, 4, url=url),)


@pytest.mark.parametrize(
    "kind", ["mention", "text_mention", "custom_emoji", "hashtag", "url", "email", "phone_number"]
)
def test_everything_else_is_plain_text(kind):
    """A mention would hand an account's id to every reader."""
    user = User(1001, "member-1", False)
    entity = MessageEntity(kind, 0, 4, user=user, custom_emoji_id="1", url="https://example.org")
    assert rich_of("here", [entity]) == RichText("here")


def test_a_block_of_code_keeps_its_language_and_nothing_else_does():
    """What a span does not need is not stored."""
    entities = [
        MessageEntity("pre", 0, 1, language="python", url="https://example.org"),
        MessageEntity("bold", 0, 1, language="python", url="https://example.org"),
    ]
    assert rich_of("x", entities).spans == (
        Span(SpanKind.PRE, 0, 1, language="python"),
        Span(SpanKind.BOLD, 0, 1),
    )


@pytest.mark.parametrize(("offset", "length"), [(-5, 7), (2, 99), (50, 3), (1, -4), (1, 1)])
def test_offsets_that_lie_outside_or_inside_an_emoji_break_nothing(offset, length):
    """A client of somebody's own making can claim any offset."""
    rich = rich_of("a😀b", [MessageEntity("bold", offset, length)])
    assert all(0 <= span.offset < span.end <= units(rich.text) for span in rich.spans)
    assert rich.text.encode("utf-8")
