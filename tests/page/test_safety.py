"""What a bot sends can never run as script on the page, and links lead only where they may."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Route, expect

from tests.page.conftest import RunningSandbox
from tests.page.hand import Hand
from tests.page.scripted_bot import ScriptedBot, button

MEMBER = 501
MARKUP = (
    "<img src=x onerror=\"window.hit=1\"><script>window.hit=1</script><svg onload='window.hit=1'>"
)


def test_markup_in_a_text_is_only_text(page: Page, bot: ScriptedBot):
    """A bot repeats what strangers typed; none of it may become part of the page."""
    hand = Hand(page, MEMBER)
    hand.begin()
    rows = [[{"text": MARKUP[:60], "callback_data": "x"}]]
    bot.say(MEMBER, MARKUP, *rows)
    hand.sees("<script>window.hit=1</script>")
    assert hand.log.locator("script, [onerror], [onload]").count() == 0
    assert page.evaluate("window.hit") is None


def test_a_hostile_server_answer_does_nothing_either(
    page: Page, sandbox: RunningSandbox, bot: ScriptedBot
):
    """Even entities and names that Telegram would never pass on stay harmless."""
    hand = Hand(page, MEMBER)
    hand.begin()

    def spoil(route: Route) -> None:
        answer = route.fetch().json()
        answer["messages"].append(_hostile(answer["messages"][-1]))
        route.fulfill(json=answer)

    page.route(f"**/sim/chat/{MEMBER}?*", spoil)
    page.reload()
    hand.sees("press here")
    message = hand.message("press here")
    assert message.locator("a[href^='javascript'], a[href^='data'], [onclick], iframe").count() == 0
    message.get_by_text("press here").click()
    hand.tap("Run it")
    expect(hand.phone.get_by_text("not safe to open")).to_be_visible()
    assert page.evaluate("window.hit") is None
    assert len(page.context.pages) == 1


def _hostile(like: dict[str, Any]) -> dict[str, Any]:
    text = "press here now"
    links = ["javascript:window.hit=1", " java\nscript:window.hit=1", "data:text/html,<b>"]
    entities = [
        {"type": "text_link", "offset": 0, "length": 10, "url": links[0]},
        {"type": "text_link", "offset": 6, "length": 4, "url": links[1]},
        {"type": "constructor", "offset": 11, "length": 3},
        {"type": "bold", "offset": 13, "length": 9_999},
    ]
    return {
        **like,
        "message_id": like["message_id"] + 1,
        "from": {"id": 1, "is_bot": True, "first_name": MARKUP},
        "text": text,
        "entities": entities,
        "document": {"file_id": "../../page/app.js", "file_name": MARKUP, "file_size": 1},
        "reply_markup": {
            "inline_keyboard": [
                [{"text": "Run it", "url": links[0], "style": "x onclick=window.hit=1"}],
                [{"text": "Data", "url": links[2]}],
            ]
        },
    }


def test_an_svg_that_someone_sends_is_only_a_download(
    page: Page, sandbox: RunningSandbox, tmp_path: Path
):
    """A picture format that can hold script must never open at the page's own address."""
    drawing = tmp_path / "drawing.svg"
    drawing.write_text(f"<svg xmlns='http://www.w3.org/2000/svg'>{MARKUP}</svg>")
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.phone.get_by_role("button", name="Attach").click()
    with page.expect_file_chooser() as chooser:
        hand.phone.get_by_role("menuitem", name="File").click()
    chooser.value.set_files(drawing)
    hand.answer("Send")
    link = hand.log.get_by_role("link", name="Download drawing.svg")
    address = f"{sandbox.address}{link.get_attribute('href')}"
    with page.expect_download() as download:
        page.evaluate("(address) => { location.href = address }", address)
    assert Path(download.value.path()).read_bytes() == drawing.read_bytes()
    assert page.url == f"{sandbox.address}/"
    assert page.evaluate("window.hit") is None


def test_a_huge_message_stays_in_its_phone(page: Page, bot: ScriptedBot):
    """The longest text without a blank and a hundred buttons must not push the rest away."""
    hand = Hand(page, MEMBER)
    hand.begin()
    rows = [[button(f"{number} {'y' * 60}", f"{number}") for number in range(8)] for _ in range(12)]
    bot.say(MEMBER, "x" * 4096, *rows)
    bot.say(MEMBER, "The end.")
    hand.sees("The end.")
    for box in (hand.log, hand.phone, page.locator("body")):
        width, inside = box.evaluate("node => [node.clientWidth, node.scrollWidth]")
        assert inside <= width
    expect(hand.message("The end.")).to_be_in_viewport()


def test_only_four_kinds_of_links_are_let_through(page: Page):
    """The list is short on purpose: http, https, tg and mailto."""
    table = {
        "https://example.org/a": "https://example.org/a",
        "example.org": "https://example.org/",
        "example.org:8080/a": "https://example.org:8080/a",
        "tg://resolve?domain=x": "tg://resolve?domain=x",
        "mailto:a@example.org": "mailto:a@example.org",
        "javascript:alert(1)": None,
        "JAVASCRIPT:alert(1)": None,
        "java\tscript:alert(1)": None,
        "data:text/html,x": None,
        "vbscript:x": None,
        "blob:https://example.org/x": None,
        "file:///etc/passwd": None,
        "//example.org": "https://example.org/",
        "": None,
    }
    found = page.evaluate(
        """async (addresses) => {
            const { safeHref } = await import("/page/link.js");
            return addresses.map((address) => safeHref(address));
        }""",
        list(table),
    )
    assert dict(zip(table, found, strict=True)) == table


def test_the_page_loads_nothing_from_outside_and_allows_no_inline_script(
    page: Page, sandbox: RunningSandbox
):
    """Someone who tries the product without internet must see all of it, and leak nothing."""
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    refused: list[str] = []
    page.on("console", lambda entry: refused.append(entry.text) if entry.type == "error" else None)
    answer = page.reload()
    assert answer is not None
    page.locator(".phone").first.wait_for()
    own = (sandbox.address, "data:", "blob:")
    assert [address for address in addresses if not address.startswith(own)] == []
    assert [words for words in refused if "Content Security Policy" in words] == []
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_a_hidden_text_stays_hidden_until_it_is_tapped(page: Page):
    """A spoiler is there for those who look over the shoulder."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("/formatted")
    hand.sees("RV-2041")
    cover = hand.log.get_by_role("button", name="Hidden text")
    hidden = hand.log.locator(".spoiler-text")
    assert hidden.evaluate("node => getComputedStyle(node).opacity") == "0"
    assert hidden.get_attribute("aria-hidden") == "true"
    cover.focus()
    page.keyboard.press("Enter")
    expect(hidden).to_have_css("opacity", "1")
    expect(hidden).not_to_have_attribute("aria-hidden", "true")


def test_a_link_with_other_words_asks_before_it_opens(page: Page):
    """Words can say one address and lead to another."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("/formatted")
    hand.sees("RV-2041")
    hand.log.get_by_role("link", name="the guide").click()
    expect(hand.sheet).to_contain_text("https://example.org/guide")
    hand.answer("Cancel")
    assert len(page.context.pages) == 1


def test_names_of_people_are_only_text(page: Page, sandbox: RunningSandbox):
    """Anyone chooses their own name."""
    sandbox.sim("users", id=599, first_name=MARKUP[:60], language_code="tr")
    expect(page.locator('.phone[data-user-id="599"]')).to_be_visible()
    assert page.evaluate("window.hit") is None
    assert json.dumps(MARKUP[:20])[1:-1] in json.dumps(page.locator(".phones").inner_text())
