"""The page in light, dark, at phone width and right to left, kept as pictures for people to see."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.page.conftest import SCREENSHOTS, RunningSandbox
from tests.page.hand import Hand
from tests.page.scripted_bot import ScriptedBot, button

MEMBER = 501
OTHER = 502
STAFF = 503
ARABIC = "مرحبا، هذا نص للتجربة مع رقم 2041 وكلمة English داخله."


def _fill(page: Page, bot: ScriptedBot) -> None:
    first, second, third = (Hand(page, user_id) for user_id in (MEMBER, OTHER, STAFF))
    first.begin()
    first.write("/formatted")
    first.sees("RV-2041")
    second.begin()
    second.tap("Français")
    second.tap("Fair trials")
    expect(second.log.get_by_role("button", name="✓ Fair trials")).to_be_visible()
    third.begin()
    bot.say(STAFF, ARABIC, [button("نعم", "yes"), button("لا", "no")])
    third.write("شكرا لكم")
    third.sees("شكرا لكم")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_desk_follows_the_colours_of_the_system(
    browser: Browser, sandbox: RunningSandbox, bot: ScriptedBot, scheme: str
):
    """Both must be readable; the pictures are looked at, the contrast is computed."""
    context = browser.new_context(
        viewport={"width": 1480, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    page.goto(sandbox.address)
    page.locator(".phone").nth(2).wait_for()
    _fill(page, bot)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"desk-{scheme}.png")
    for text in (".bubble .text", ".meta", ".key-label", ".header-status", ".caption-words span"):
        assert _contrast(page, text) >= 4.5, text
    other = "Dark colours" if scheme == "light" else "Light colours"
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name=other).click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
    context.close()


def _contrast(page: Page, selector: str) -> float:
    """The lowest WCAG contrast of the texts with that selector against what lies behind them."""
    found: float = page.evaluate(
        """(selector) => {
            const pixel = document.createElement("canvas").getContext("2d");
            const read = (colour) => {
                pixel.clearRect(0, 0, 1, 1);
                pixel.fillStyle = colour;
                pixel.fillRect(0, 0, 1, 1);
                const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
                return { channels: [red, green, blue], alpha: alpha / 255 };
            };
            const light = ({ channels }) => {
                const [red, green, blue] = channels.map((value) => {
                    const share = value / 255;
                    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
                });
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            };
            const behind = (node) => {
                for (let at = node; at; at = at.parentElement) {
                    const colour = read(getComputedStyle(at).backgroundColor);
                    if (colour.alpha > 0.85) return colour;
                }
                return read("white");
            };
            return Math.min(...[...document.querySelectorAll(selector)].map((node) => {
                const one = light(read(getComputedStyle(node).color));
                const other = light(behind(node));
                return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            }));
        }""",
        selector,
    )
    return found


def test_at_phone_width_one_phone_fills_the_screen(
    browser: Browser, sandbox: RunningSandbox, bot: ScriptedBot
):
    """The page is shown around on phones too; the others' news must still be noticed."""
    context = browser.new_context(viewport={"width": 390, "height": 780}, color_scheme="light")
    page = context.new_page()
    page.goto(sandbox.address)
    first, second = Hand(page, MEMBER), Hand(page, OTHER)
    first.begin()
    expect(second.phone).to_be_hidden()
    first.write("/formatted")
    first.sees("RV-2041")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "phone-width.png")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    bot.call("sendMessage", chat_id=MEMBER, text="to the first")
    sandbox.sim("message", user_id=OTHER, text="/start")
    switch = page.get_by_role("navigation", name="Phones").get_by_role("button", name="member-2")
    expect(switch).to_have_accessible_name("member-2, 1 unread")
    switch.click()
    expect(first.phone).to_be_hidden()
    second.sees("Which language")
    expect(switch).to_have_accessible_name("member-2")
    page.get_by_role("button", name="Controls").click()
    expect(page.get_by_role("button", name="A week later")).to_be_visible()
    context.close()


def test_text_from_right_to_left_stands_on_the_right(page: Page, bot: ScriptedBot):
    """Arabic, Kurdish and Persian speakers are among the people; direction follows the text."""
    hand = Hand(page, MEMBER)
    hand.begin()
    bot.say(MEMBER, ARABIC, [button("نعم", "yes")])
    hand.sees("2041")
    text = hand.message("2041").locator(".body")
    assert text.evaluate("node => getComputedStyle(node).direction") == "rtl"
    hand.field.fill("شكرا")
    assert hand.field.evaluate("node => getComputedStyle(node).direction") == "rtl"
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    hand.phone.screenshot(path=SCREENSHOTS / "right-to-left.png")
    english = hand.message("Which language").locator(".body")
    assert english.evaluate("node => getComputedStyle(node).direction") == "ltr"


def test_everything_that_can_be_pressed_has_a_name(page: Page):
    """A screen reader says the name; without one it says nothing."""
    Hand(page, MEMBER).begin()
    page.get_by_role("button", name="Calls", exact=True).click()
    nameless = page.evaluate(
        """() => [...document.querySelectorAll("button, a, input, textarea, select")]
            .filter((node) => node.offsetParent)
            .filter((node) => !(node.textContent.trim() || node.getAttribute("aria-label")
                || node.labels?.length))
            .map((node) => node.outerHTML)"""
    )
    assert nameless == []
