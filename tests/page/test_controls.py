"""The top bar and the side panel: time, trouble, people, calls, and a restart of the sandbox."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.page.conftest import RunningSandbox
from tests.page.hand import Hand
from tests.page.scripted_bot import ScriptedBot

MEMBER = 501


def test_time_moves_forward_by_a_button(page: Page, sandbox: RunningSandbox):
    """Reminders that are days away are shown to a visitor in one click."""
    before = sandbox.read("clock")["offset_seconds"]
    page.get_by_role("button", name="A day later").click()
    spoken = page.get_by_role("group", name="Time in the sandbox").get_by_role("status")
    expect(spoken).to_contain_text("A day later")
    assert sandbox.read("clock")["offset_seconds"] - before == 86_400


def test_telegram_can_be_slow_flooded_or_down_and_well_again(page: Page, sandbox: RunningSandbox):
    """How the product bears trouble is seen by switching it on and off."""
    sandbox.sim("fault", method="getFile", code=500)
    group = page.get_by_role("group", name="Telegram is")
    for name in ("Slow", "Flooded", "Down"):
        switch = group.get_by_role("button", name=name)
        switch.click()
        expect(switch).to_have_attribute("aria-pressed", "true")
    state = sandbox.read("fault")
    assert state["limits"]["latency_seconds"] > 0
    assert {"method": "*", "drop": "before"} in state["faults"]
    assert any(fault.get("code") == 429 for fault in state["faults"])
    for name in ("Slow", "Flooded", "Down"):
        switch = group.get_by_role("button", name=name)
        switch.click()
        expect(switch).to_have_attribute("aria-pressed", "false")
    state = sandbox.read("fault")
    assert state["limits"]["latency_seconds"] == 0
    assert [fault["method"] for fault in state["faults"]] == ["getFile"]


def test_an_outage_for_some_seconds_is_ordered_and_ends_by_itself(
    page: Page, sandbox: RunningSandbox
):
    """An outage that someone must remember to end is forgotten in front of visitors."""
    page.get_by_role("button", name="Faults…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("For how many seconds").fill("2")
    dialog.get_by_role("button", name="Order").click()
    expect(dialog).to_have_count(0)
    down = page.get_by_role("group", name="Telegram is").get_by_role("button", name="Down")
    expect(down).to_have_attribute("aria-pressed", "true")
    expect(down).to_have_attribute("aria-pressed", "false")
    assert sandbox.read("fault")["faults"] == []


def test_a_fault_of_one_method_is_ordered_shown_and_lifted(page: Page, sandbox: RunningSandbox):
    """How the program bears one failing method is a question of every day."""
    page.get_by_role("button", name="Faults…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("What happens").select_option("A slow line")
    dialog.get_by_label("Bytes per second").fill("500")
    dialog.get_by_role("combobox", name="Method").select_option("sendPhoto")
    dialog.get_by_label("How many times").fill("3")
    dialog.get_by_role("button", name="Order").click()
    expect(dialog).to_have_count(0)
    wanted = {"method": "sendPhoto", "bytes_per_second": 500, "times": 3}
    assert sandbox.read("fault")["faults"] == [wanted]
    page.get_by_role("button", name="Faults…").click()
    listed = dialog.get_by_role("list", name="Faults in force")
    expect(listed).to_have_text("sendPhoto · 500 bytes a second · 3 more times")
    dialog.get_by_role("button", name="Lift all").click()
    expect(listed).to_have_count(0)
    dialog.get_by_label("What happens").select_option("Refused with an error code")
    dialog.get_by_role("spinbutton", name="Code").fill("200")
    dialog.get_by_role("button", name="Order").click()
    expect(dialog.get_by_role("alert")).to_contain_text("code")
    dialog.get_by_role("button", name="Cancel").click()
    assert sandbox.read("fault")["faults"] == []


def test_a_state_is_saved_emptied_and_stepped_back_into(
    page: Page, sandbox: RunningSandbox, tmp_path: Path
):
    """A bug report is one file; whoever gets it stands where it happened."""
    hand = Hand(page, MEMBER)
    hand.begin()
    state = page.get_by_role("button", name="State")
    state.click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name="Save a snapshot").click()
    saved = tmp_path / download.value.suggested_filename
    download.value.save_as(saved)
    state.click()
    page.get_by_role("menuitem", name="Start afresh").click()
    page.get_by_role("dialog").get_by_role("button", name="Start afresh").click()
    expect(page.locator(".phone")).to_have_count(0)
    assert sandbox.read("users")["users"] == []
    for file, comes_back in ((__file__, False), (saved, True)):
        state.click()
        with page.expect_file_chooser() as chooser:
            page.get_by_role("menuitem", name="Load a snapshot").click()
        chooser.value.set_files(file)
        if not comes_back:
            expect(page.get_by_role("alert")).to_contain_text("not JSON")
    hand.sees("Which language")
    expect(page.locator(".phone")).to_have_count(3)


def test_a_group_is_made_with_its_members(page: Page, sandbox: RunningSandbox):
    """Staff forums are part of the product; they must be there to try."""
    page.get_by_role("button", name="People").click()
    page.get_by_role("menuitem", name="New group").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Title").fill("Staff room")
    dialog.get_by_label("With topics").check()
    dialog.get_by_label("member-2").uncheck()
    dialog.get_by_role("button", name="Make group").click()
    expect(dialog).to_have_count(0)
    hand = Hand(page, MEMBER)
    hand.phone.get_by_role("button", name="Chats").click()
    expect(hand.phone.get_by_role("button", name="Staff room")).to_be_visible()
    (group,) = (chat for chat in sandbox.read("chats")["chats"] if chat["type"] == "supergroup")
    assert (group["is_forum"], group["members"]) == (True, [MEMBER, 503])


def test_a_person_is_added_and_gets_a_phone(page: Page, sandbox: RunningSandbox):
    """A visitor wants to be someone, not only to watch."""
    page.get_by_role("button", name="People").click()
    page.get_by_role("menuitem", name="Add a person").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("First name").fill("visitor")
    dialog.get_by_label("Handle").fill("@visitor_es")
    dialog.get_by_label("Language").select_option("es")
    dialog.get_by_role("button", name="Add").click()
    expect(page.get_by_role("region", name="Phone of visitor")).to_be_visible()
    added = sandbox.read("users")["users"][-1]
    assert (added["username"], added["language_code"]) == ("visitor_es", "es")


def test_a_phone_is_put_away_and_stays_away(page: Page):
    """Which phones are shown is remembered over a reload."""
    phones = page.locator(".phone")
    before = phones.count()
    page.get_by_role("button", name="People").click()
    page.get_by_role("menuitemcheckbox", name="member-2").click()
    expect(phones).to_have_count(before - 1)
    page.reload()
    expect(phones).to_have_count(before - 1)
    expect(page.locator('.phone[data-user-id="502"]')).to_have_count(0)


def test_every_call_of_the_bot_is_listed_and_unfolds(page: Page, bot: ScriptedBot):
    """What the program under test said to Telegram is the first thing its makers look for."""
    hand = Hand(page, MEMBER)
    hand.begin()
    page.get_by_role("button", name="Calls", exact=True).click()
    panel = page.get_by_role("complementary", name="Bot API calls")
    lines = panel.locator("details")
    expect(lines.filter(has_text="sendMessage")).to_have_count(1)
    expect(lines.filter(has_text="getUpdates")).to_have_count(0)
    panel.get_by_label("Show getUpdates").check()
    expect(lines.filter(has_text="getUpdates").first).to_be_visible()
    panel.get_by_label("Method").select_option("sendMessage")
    panel.get_by_label("Filter calls by text").fill("which language")
    expect(lines).to_have_count(1)
    lines.first.locator("summary").click()
    expect(lines.first).to_contain_text('"inline_keyboard"')
    panel.get_by_label("Filter calls by text").fill("nothing like this")
    expect(lines).to_have_count(0)


def test_a_restart_of_the_sandbox_is_survived(
    page: Page, sandbox: RunningSandbox, bot: ScriptedBot
):
    """A page left open over a restart must come back by itself and show the new state only."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.field.fill("a draft")
    sandbox.stop()
    banner = page.get_by_role("status").filter(has_text="Trying again")
    expect(banner).to_be_visible()
    hand.field.press("Enter")
    # What could not be sent is still there.
    expect(hand.field).to_have_value("a draft")
    sandbox.start()
    expect(banner).to_be_hidden()
    expect(hand.log.get_by_role("article")).to_have_count(0)
    hand.begin()
    expect(hand.log.get_by_role("article")).to_have_count(2)


def test_a_reset_empties_every_phone(page: Page, sandbox: RunningSandbox):
    """After a reset nothing of the old people may stay on the screen."""
    Hand(page, MEMBER).begin()
    sandbox.sim("reset")
    expect(page.locator(".phone")).to_have_count(0)
    sandbox.sim("users", id=MEMBER, first_name="member-1", language_code="tr")
    hand = Hand(page, MEMBER)
    expect(hand.log.get_by_role("article")).to_have_count(0)
    expect(hand.phone.get_by_role("button", name="Start", exact=True)).to_be_visible()
