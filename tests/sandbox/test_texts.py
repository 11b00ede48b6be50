"""Formatted text comes out exactly as TDLib reads it, in Bot API terms, for a long table."""

import itertools
import json

import pytest

from sandbox import entities
from sandbox.client import Person
from tests.sandbox.conftest import Wire

tdjson = pytest.importorskip("tdjson", reason="tdjson has no wheel for this platform")

INNER = [
    "plain",
    "şğıİ çöü",
    "😀 after",
    "👨‍👩‍👧 family",
    "é and ñ̃",
    "مرحبا",
    "two\nlines",
    "🇹🇷🇧🇪",
]
HTML = [
    "<b>{}</b>",
    "<strong>{}</strong> x",
    "😀<i>{}</i>",
    "<em>a<b>{}</b></em>",
    "<u>{}</u>",
    "<ins>{}</ins>",
    "<s>{}</s>",
    "<del>{}</del>",
    "<tg-spoiler>{}</tg-spoiler>",
    '<span class="tg-spoiler">{}</span>',
    "<code>{}</code>",
    "<pre>{}</pre>",
    '<pre><code class="language-python">{}</code></pre>',
    "<blockquote>{}</blockquote>end",
    "<blockquote expandable>{}</blockquote>end",
    "<a href='https://example.org/?a=1&amp;b=2'>{}</a>",
    "<a href='javascript:alert(1)'>{}</a>",
    "&lt;{}&gt; &amp; &quot;&#33;",
]
MARKDOWN = ["*{}*", "_{}_", "__{}__", "~{}~", "||{}||", "`{}`", "[{}](https://example.org/)"]
BROKEN_HTML = [
    "<b>x",
    "x</b>",
    "<b>x</i>",
    "<b><i>x</b></i>",
    "<unknown>x</unknown>",
    "<a href='x>y</a>",
    "<b",
    "<",
    "a < b",
    "</",
    "<b>x</b",
    "<span>x</span>",
    "<tg-emoji>x</tg-emoji>",
    "<pre><code>x</pre>",
]
BROKEN_MARKDOWN = [
    "*x",
    "_x",
    "__x",
    "~x",
    "||x",
    "`x",
    "```x",
    "[x](y",
    "x.",
    "x!",
    "a-b",
    "(x)",
    "{x}",
    "a=b",
    "#x",
    "+x",
    "x|y",
    "*a _b* c_",
    "]",
    "> ok\n*x",
]
NAMES = {
    "Bold": "bold",
    "Italic": "italic",
    "Underline": "underline",
    "Strikethrough": "strikethrough",
    "Spoiler": "spoiler",
    "Code": "code",
    "Pre": "pre",
    "PreCode": "pre",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "TextUrl": "text_link",
}


def table() -> list[tuple[str, str]]:
    """Mode and text, more than two hundred of them."""
    html = [frame.format(text) for frame, text in itertools.product(HTML, INNER)]
    markdown = [frame.format(text) for frame, text in itertools.product(MARKDOWN, INNER)]
    return [
        *(("HTML", text) for text in [*html, *BROKEN_HTML]),
        *(("MarkdownV2", text) for text in [*markdown, *BROKEN_MARKDOWN]),
    ]


def tdlib(mode: str, text: str) -> dict:
    """What TDLib itself makes of the text, in Bot API terms."""
    parser: dict = {"@type": "textParseModeHTML"}
    if mode == "MarkdownV2":
        parser = {"@type": "textParseModeMarkdown", "version": 2}
    request = {"@type": "parseTextEntities", "text": text, "parse_mode": parser}
    answer = json.loads(tdjson.td_execute(json.dumps(request).encode()))
    if answer["@type"] == "error":
        message = answer["message"]
        return {"error": f"Bad Request: {message[0].lower()}{message[1:]}"}
    entities = []
    for one in answer["entities"]:
        kind = one["type"]
        name = NAMES[kind["@type"].removeprefix("textEntityType")]
        entity = {"type": name, "offset": one["offset"], "length": one["length"]}
        entity |= {key: kind[key] for key in ("url", "language") if kind.get(key)}
        entities.append(entity)
    return {"text": answer["text"], "entities": entities}


async def test_two_hundred_texts_come_out_as_tdlib_reads_them(wire: Wire, member: Person) -> None:
    """Broken markup must be refused here as it would be by Telegram, and good markup kept."""
    await wire.http.post("/sim/limits", json={"enabled": False})
    rows = table()
    assert len(rows) >= 200
    different = []
    for mode, text in rows:
        answer = await wire.call("sendMessage", chat_id=member.id, text=text, parse_mode=mode)
        if answer["ok"]:
            result = answer["result"]
            seen = {"text": result["text"], "entities": result.get("entities", [])}
        else:
            seen = {"error": answer["description"]}
        if seen != tdlib(mode, text):
            different.append((mode, text, seen, tdlib(mode, text)))
    assert different == []


async def test_offsets_count_utf16_units(wire: Wire, member: Person) -> None:
    """A family emoji is one picture and eight units; the bold part begins after it."""
    family = "👨‍👩‍👧"
    sent = await wire.result(
        "sendMessage", chat_id=member.id, text=f"{family} <b>x</b>", parse_mode="HTML"
    )
    assert sent["entities"] == [{"type": "bold", "offset": 9, "length": 1}]


async def test_blanks_at_both_ends_are_cut_and_entities_follow(wire: Wire, member: Person) -> None:
    """The bot compares what it sent with what is there, so the cut must be Telegram's."""
    sent = await wire.result(
        "sendMessage", chat_id=member.id, text="\n  ab <b>c</b> \n", parse_mode="HTML"
    )
    assert (sent["text"], sent["entities"]) == (
        "ab c",
        [{"type": "bold", "offset": 3, "length": 1}],
    )


async def test_control_characters_become_blanks_or_go(wire: Wire, member: Person) -> None:
    """What cannot be shown is not kept, and the entities after it stay in place."""
    sent = await wire.result(
        "sendMessage", chat_id=member.id, text="a\tb\r\n\x01c\u202e<b>d</b>", parse_mode="HTML"
    )
    assert (sent["text"], sent["entities"]) == (
        "a b\n cd",
        [{"type": "bold", "offset": 6, "length": 1}],
    )


async def test_links_mentions_hashtags_and_commands_are_found(wire: Wire, member: Person) -> None:
    """They are entities too, but not inside code."""
    sent = await wire.result(
        "sendMessage",
        chat_id=member.id,
        text="/start #tag @member_one https://example.org <code>/no</code>",
        parse_mode="HTML",
    )
    kinds = [entity["type"] for entity in sent["entities"]]
    assert kinds == ["bot_command", "hashtag", "mention", "url", "code"]


async def test_entities_that_are_given_are_kept_and_checked(wire: Wire, member: Person) -> None:
    """A bot may say the entities itself; nonsense among them is refused or left out."""
    given = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "made_up", "offset": 0, "length": 1},
        {"type": "text_mention", "offset": 3, "length": 2, "user": {"id": member.id}},
        {"type": "italic", "offset": 3, "length": 500},
    ]
    sent = await wire.result("sendMessage", chat_id=member.id, text="ab cd", entities=given)
    kinds = [(entity["type"], entity["length"]) for entity in sent["entities"]]
    assert kinds == [("bold", 2), ("text_mention", 2), ("italic", 2)]
    assert sent["entities"][1]["user"]["first_name"] == "member-1"
    for nonsense in ("x", [1], [{"type": "bold"}], [{"type": "bold", "offset": -1, "length": 1}]):
        code, _ = await wire.refusal("sendMessage", chat_id=member.id, text="ab", entities=nonsense)
        assert code == 400


async def test_4096_characters_count_after_parsing(wire: Wire, member: Person) -> None:
    """Markup is not text: the limit is on what people read."""
    text = f"<b>{'x' * 4096}</b>"
    sent = await wire.result("sendMessage", chat_id=member.id, text=text, parse_mode="HTML")
    assert len(sent["text"]) == 4096


async def test_without_tdjson_markup_is_refused_and_commands_are_still_found(
    wire: Wire, member: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a platform without its wheel the sandbox says what does not work, and never pretends."""
    monkeypatch.setattr(entities, "AVAILABLE", False)
    assert await wire.refusal("sendMessage", chat_id=member.id, text="x", parse_mode="HTML") == (
        400,
        "Bad Request: parse_mode is not served by this sandbox without tdjson",
    )
    sent = await wire.result("sendMessage", chat_id=member.id, text="😀 /start@sandbox_bot #no")
    assert sent["entities"] == [{"type": "bot_command", "offset": 3, "length": 18}]
