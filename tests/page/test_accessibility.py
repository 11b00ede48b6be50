"""The page before axe: nothing serious in either colours, at phone width, or with dialogs open."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page, expect

from tests.page.conftest import PATIENCE_MILLISECONDS, RunningSandbox
from tests.page.hand import Hand
from tests.page.scripted_bot import ScriptedBot, button

MEMBER = 501
OTHER = 502
GRAVE = ("serious", "critical")
RUN = """async () => {
    const found = await axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map(({ id, impact, nodes }) => ({
        id, impact, where: nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary}`),
    }));
}"""


def grave(page: Page) -> list[str]:
    """What axe finds on the page now that would shut someone out."""
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(RUN)
    return [f"{one['id']}: {one['where']}" for one in found if one["impact"] in GRAVE]


@pytest.fixture(params=["light", "dark", "phone width"])
def shown(
    request: pytest.FixtureRequest, browser: Browser, sandbox: RunningSandbox, bot: ScriptedBot
) -> Iterator[Page]:
    """The page with every kind of message on it, in one of its looks."""
    context = browser.new_context(
        viewport={"width": 390 if request.param == "phone width" else 1480, "height": 900},
        color_scheme="dark" if request.param == "dark" else "light",
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    page = context.new_page()
    page.goto(sandbox.address)
    hand = Hand(page, MEMBER)
    hand.begin()
    for text in ("/formatted", "/keys", "/alert"):
        hand.write(text)
    hand.sees("something to know")
    yield page
    context.close()


def test_nothing_serious_on_the_phones(shown: Page):
    """Some use screen readers, strong contrast or keys only; the page must not shut them out."""
    assert grave(shown) == []


def test_nothing_serious_in_the_menus_and_dialogs_of_a_phone(shown: Page):
    """What opens over a phone is where people decide; it must not be worse than the phone."""
    hand = Hand(shown, MEMBER)
    hand.field.press_sequentially("/")
    expect(hand.phone.get_by_role("option").first).to_be_visible()
    assert grave(shown) == []
    hand.field.fill("")
    for button_name in ("Attach", "Chat menu"):
        hand.phone.get_by_role("button", name=button_name).click()
        expect(hand.phone.get_by_role("menu")).to_be_visible()
        assert grave(shown) == []
        shown.keyboard.press("Escape")
    for entry in ("Location", "Sticker", "Voice note", "My contact"):
        hand.phone.get_by_role("button", name="Attach").click()
        hand.phone.get_by_role("menuitem", name=entry).click()
        expect(hand.sheet).to_be_visible()
        assert grave(shown) == []
        hand.answer("Cancel")
    hand.tap("Show")
    expect(hand.phone.get_by_role("alertdialog")).to_be_visible()
    assert grave(shown) == []


def test_nothing_serious_in_the_chat_list_and_a_forum(
    shown: Page, sandbox: RunningSandbox, bot: ScriptedBot
):
    """Staff work in groups with topics, several at a time."""
    hand = Hand(shown, MEMBER)
    group = sandbox.sim("groups", title="Staff", members=[MEMBER, OTHER], is_forum=True)["id"]
    topic = bot.call("createForumTopic", chat_id=group, name="Hearings")["message_thread_id"]
    pinned = bot.say(group, "In the topic", [button("Open", "x")], message_thread_id=topic)
    bot.call("pinChatMessage", chat_id=group, message_id=pinned["message_id"])
    hand.phone.get_by_role("button", name="Chats").click()
    line = hand.phone.get_by_role("button", name="Staff")
    expect(line).to_be_visible()
    assert grave(shown) == []
    line.click()
    hand.sees("In the topic")
    assert grave(shown) == []


def test_nothing_serious_around_the_phones(shown: Page, sandbox: RunningSandbox):
    """Time, faults, people and calls are worked by whoever tests the bot."""
    controls = shown.get_by_role("button", name="Controls")
    if controls.is_visible():
        controls.click()
        assert grave(shown) == []
    shown.get_by_role("button", name="Calls", exact=True).click()
    panel = shown.get_by_role("complementary", name="Bot API calls")
    panel.locator("summary").first.click()
    assert grave(shown) == []
    panel.get_by_role("button", name="Close").click()
    shown.get_by_role("button", name="People").click()
    assert grave(shown) == []
    shown.keyboard.press("Escape")
    dialog = shown.get_by_role("dialog")
    for entry in ("Add a person", "New group"):
        shown.get_by_role("button", name="People").click()
        shown.get_by_role("menuitem", name=entry).click()
        expect(dialog).to_be_visible()
        assert grave(shown) == []
        dialog.get_by_role("button", name="Cancel").click()
    sandbox.sim("fault", method="getFile", code=500)
    shown.get_by_role("button", name="Faults…").click()
    expect(dialog.get_by_role("list")).to_be_visible()
    assert grave(shown) == []
    dialog.get_by_role("button", name="Cancel").click()
    shown.get_by_role("button", name="State").click()
    shown.get_by_role("menuitem", name="Start afresh").click()
    expect(dialog).to_be_visible()
    assert grave(shown) == []
