"""Talking to a bot through the page as a person would: tapping, typing, changing one's mind."""

from playwright.sync_api import Page, expect

from tests.page.conftest import RunningSandbox
from tests.page.hand import Hand
from tests.page.scripted_bot import ScriptedBot, button

MEMBER = 501
OTHER = 502


def test_a_member_is_led_by_buttons_and_one_message_is_edited_in_place(page: Page):
    """The product's onboarding works like this; without it nobody meets the bot."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.tap("Türkçe")
    hand.tap("Fair trials")
    hand.tap("✓ Fair trials")
    hand.tap("Free press")
    hand.tap("Assembly")
    expect(hand.log.get_by_role("button", name="✓ Assembly")).to_be_visible()
    hand.tap("Done")
    hand.sees("You follow: Assembly, Free press")
    expect(hand.phone.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    # The command and the one message of the bot.
    expect(hand.log.get_by_role("article")).to_have_count(2)


def test_keyboard_focus_stays_on_the_button_when_its_message_is_edited(page: Page):
    """Who works by keyboard must not be thrown to the top of the page by each tap."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.log.get_by_role("button", name="English").focus()
    page.keyboard.press("Enter")
    hand.sees("Which topics?")
    courts = hand.log.get_by_role("button", name="Fair trials")
    courts.focus()
    page.keyboard.press("Enter")
    expect(hand.log.get_by_role("button", name="✓ Fair trials")).to_be_focused()


def test_what_a_person_types_arrives_as_typed(page: Page, sandbox: RunningSandbox):
    """Markup that a person types is text, and a line break is a line break."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.field.fill("one <b>two</b>")
    hand.field.press("Shift+Enter")
    hand.field.press_sequentially("three & four")
    hand.field.press("Enter")
    hand.sees("three & four")
    texts = [message.get("text") for message in sandbox.read(f"chat/{MEMBER}")["messages"]]
    assert texts[-1] == "one <b>two</b>\nthree & four"


def test_formatting_is_typed_as_in_telegrams_own_clients(page: Page, sandbox: RunningSandbox):
    """An editor's bold and links are to be tried by hand; what only looks like marks stays."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("🕊 **bold** __slanted__ [guide](https://example.org) 2 ** 3, a_b_c")
    hand.sees("bold slanted guide")
    sent = sandbox.read(f"chat/{MEMBER}")["messages"][-1]
    assert sent["text"] == "🕊 bold slanted guide 2 ** 3, a_b_c"
    assert sent["entities"] == [
        {"type": "bold", "offset": 3, "length": 4},
        {"type": "italic", "offset": 8, "length": 7},
        {"type": "text_link", "offset": 16, "length": 5, "url": "https://example.org/"},
    ]


def test_typing_a_slash_offers_the_commands_and_the_arrow_keys_choose(page: Page):
    """The command menu is how people find what the bot can do."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.field.press_sequentially("/")
    options = hand.phone.get_by_role("option")
    expect(options).to_have_count(3)
    hand.field.press_sequentially("re")
    expect(options).to_have_count(1)
    hand.field.press("ArrowDown")
    hand.field.press("Enter")
    hand.sees("/report")
    expect(hand.field).to_have_value("")
    hand.phone.get_by_role("button", name="Menu", exact=True).click()
    expect(options).to_have_count(3)


def test_an_alert_waits_for_its_ok_and_leaves_the_other_phones_alone(page: Page):
    """An alert is the bot's strongest word; it must neither vanish nor block another person."""
    hand, other = Hand(page, MEMBER), Hand(page, OTHER)
    hand.begin()
    other.begin()
    hand.write("/alert")
    hand.sees("something to know")
    hand.tap("Show")
    alert = hand.phone.get_by_role("alertdialog")
    expect(alert).to_contain_text("Read this first.")
    expect(alert.get_by_role("button", name="OK")).to_be_focused()
    other.write("still here")
    other.sees("still here")
    hand.answer("OK")
    expect(alert).to_have_count(0)
    expect(hand.log.get_by_role("button", name="Show")).to_be_focused()


def test_a_tapped_button_turns_until_the_bot_has_answered(page: Page, bot: ScriptedBot):
    """A bot that never answers a tap is a fault that its makers should see."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("/silent")
    hand.sees("never answered")
    hand.tap("Wait")
    waiting = hand.log.get_by_role("button", name="Wait")
    expect(waiting).to_have_attribute("aria-busy", "true")
    bot.acknowledge(bot.heard("callback_query")[0], "At last")
    expect(waiting).not_to_have_attribute("aria-busy", "true")
    expect(hand.phone.get_by_text("At last")).to_be_visible()


def test_the_bot_is_seen_typing(page: Page, bot: ScriptedBot):
    """The product shows that it thinks; the page must show that it shows it."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("/think")
    expect(hand.phone.get_by_text("typing…")).to_be_visible()
    bot.say(MEMBER, "Thought.")
    hand.sees("Thought.")
    expect(hand.phone.get_by_text("typing…")).to_have_count(0)


def test_own_messages_can_be_edited_and_deleted(
    page: Page, sandbox: RunningSandbox, bot: ScriptedBot
):
    """A reporter corrects and takes back; the bot hears of the one, the chat forgets the other."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("a first try")
    hand.sees("a first try")
    hand.act("a first try", "Edit")
    expect(hand.field).to_have_value("a first try")
    hand.field.fill("a second try")
    hand.field.press("Enter")
    hand.sees("a second try")
    expect(hand.message("a second try")).to_contain_text("edited")
    hand.act("a second try", "Delete")
    hand.answer("Delete")
    expect(hand.log.get_by_text("a second try")).to_have_count(0)
    assert bot.heard("edited_message")[0]["text"] == "a second try"
    kept = [message.get("text") for message in sandbox.read(f"chat/{MEMBER}")["messages"]]
    assert "a first try" not in kept


def test_the_arrow_up_key_edits_the_newest_own_text(page: Page):
    """Telegram's desktop clients do this, and keyboard users rely on it."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("colour")
    hand.sees("colour")
    hand.field.press("ArrowUp")
    expect(hand.phone.get_by_role("strong").filter(has_text="Edit message")).to_be_visible()
    hand.field.press("Escape")
    expect(hand.field).to_have_value("")


def test_a_reply_shows_what_it_answers(page: Page, bot: ScriptedBot):
    """Staff answer a question among many; which one must be plain on both sides."""
    hand = Hand(page, MEMBER)
    hand.begin()
    bot.say(MEMBER, "Where was it?")
    hand.sees("Where was it?")
    hand.act("Where was it?", "Reply")
    hand.write("At the station")
    line = hand.message("At the station").get_by_role("button", name="In reply to")
    expect(line).to_contain_text("Where was it?")


def test_the_message_menu_opens_by_keyboard(page: Page):
    """What a mouse can do with a message, keys must do."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("by keys")
    hand.sees("by keys")
    hand.log.focus()
    page.keyboard.press("End")
    expect(hand.message("by keys")).to_be_focused()
    page.keyboard.press("Enter")
    expect(hand.phone.get_by_role("menuitem", name="Reply")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(hand.phone.get_by_role("menuitem", name="Copy text")).to_be_focused()
    page.keyboard.press("Escape")
    expect(hand.phone.get_by_role("menu")).to_have_count(0)


def test_blocking_and_restarting_the_bot(page: Page, bot: ScriptedBot):
    """The bot must be told, and nothing may be written until the person comes back."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.phone.get_by_role("button", name="Chat menu").click()
    hand.phone.get_by_role("menuitem", name="Block bot").click()
    hand.answer("Block bot")
    restart = hand.phone.get_by_role("button", name="Restart bot")
    expect(restart).to_be_visible()
    expect(hand.field).to_be_hidden()
    restart.click()
    expect(hand.field).to_be_visible()
    expect(hand.log.get_by_text("Which language")).to_have_count(2)
    changes = bot.heard("my_chat_member", 2)
    statuses = [change["new_chat_member"]["status"] for change in changes]
    assert statuses == ["kicked", "member"]


def test_a_deleted_account_can_write_no_more(page: Page, sandbox: RunningSandbox):
    """People leave Telegram; the bot under test must meet that too."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.phone.get_by_role("button", name="Chat menu").click()
    hand.phone.get_by_role("menuitem", name="Delete account").click()
    hand.answer("Delete account")
    expect(hand.phone.get_by_role("button", name="This account is gone")).to_be_disabled()
    expect(hand.field).to_be_hidden()
    assert sandbox.read("users")["users"][0]["deactivated"]


def test_an_alert_on_one_phone_leaves_the_focus_on_another(page: Page, bot: ScriptedBot):
    """Two people at two phones: the one who types must not be interrupted by the other's alert."""
    hand, other = Hand(page, MEMBER), Hand(page, OTHER)
    hand.begin()
    other.begin()
    hand.write("/silent")
    hand.sees("never answered")
    hand.tap("Wait")
    query = bot.heard("callback_query")[0]
    other.field.fill("typing here")
    bot.acknowledge(query, "For the first only", alert=True)
    expect(hand.phone.get_by_role("alertdialog")).to_be_visible()
    expect(other.field).to_be_focused()


def test_the_bots_keyboard_sends_texts_places_and_people(
    page: Page, sandbox: RunningSandbox, bot: ScriptedBot
):
    """Staff are picked and places sent with these keys."""
    hand = Hand(page, MEMBER)
    hand.begin()
    hand.write("/keys")
    keys = hand.phone.get_by_role("group", name="Bot keyboard")
    keys.get_by_role("button", name="Choose someone").click()
    hand.sheet.get_by_label("staff-1").check()
    hand.answer("Share")
    hand.sees("shared staff-1")
    expect(keys).to_be_hidden()
    hand.phone.get_by_role("button", name="Bot keyboard").click()
    keys.get_by_role("button", name="Where I am").click()
    hand.sheet.get_by_role("button", name="Geneva").click()
    hand.answer("Send location")
    expect(hand.log.get_by_role("img", name="46.20440, 6.14320")).to_be_visible()
    hand.phone.get_by_role("button", name="Bot keyboard").click()
    keys.get_by_role("button", name="Yes").click()
    hand.sees("Yes")
    messages = sandbox.read(f"chat/{MEMBER}")["messages"]
    assert messages[-3]["users_shared"]["users"][0]["user_id"] == 503
    assert messages[-1]["text"] == "Yes"


def test_a_deep_link_to_the_bot_waits_for_start(page: Page, bot: ScriptedBot):
    """Invitations come as links; following one must be the person's own decision."""
    hand = Hand(page, MEMBER)
    hand.begin()
    username = bot.call("getMe")["username"]
    hand.phone.get_by_role("button", name="Chat menu").click()
    hand.phone.get_by_role("menuitem", name="Open a link").click()
    hand.sheet.get_by_label("Link").fill(f"https://t.me/{username}?start=topic_press")
    hand.answer("Open")
    hand.phone.get_by_role("button", name="Start", exact=True).click()
    hand.sees("/start topic_press")
    hand.phone.get_by_role("button", name="Chat menu").click()
    hand.phone.get_by_role("menuitem", name="Open a link").click()
    hand.sheet.get_by_label("Link").fill(f"https://t.me/{username}?start={'x' * 65}")
    hand.answer("Open")
    expect(hand.phone.get_by_text("no deep link")).to_be_visible()


def test_messages_in_other_chats_are_counted_as_unread(
    page: Page, sandbox: RunningSandbox, bot: ScriptedBot
):
    """Someone with several chats must see where something new waits."""
    hand = Hand(page, MEMBER)
    hand.begin()
    group = sandbox.sim("groups", title="Circle", members=[MEMBER, OTHER])["id"]
    back = hand.phone.get_by_role("button", name="Chats")
    expect(back).to_be_visible()
    bot.say(group, "News for the circle", [button("Open", "open")])
    expect(back).to_contain_text("1")
    back.click()
    line = hand.phone.get_by_role("button", name="Circle")
    expect(line).to_contain_text("1")
    line.click()
    hand.sees("News for the circle")
    hand.write("Hello, circle")
    hand.sees("Hello, circle")
    back.click()
    expect(line).not_to_contain_text("unread")
    expect(line).to_contain_text("You: Hello, circle")


def test_a_forum_shows_its_topics_and_writes_into_the_chosen_one(
    page: Page, sandbox: RunningSandbox, bot: ScriptedBot
):
    """Staff work in forums; an answer in the wrong topic is an answer to the wrong people."""
    hand = Hand(page, MEMBER)
    hand.begin()
    group = sandbox.sim("groups", title="Staff", members=[MEMBER, OTHER], is_forum=True)["id"]
    topic = bot.call("createForumTopic", chat_id=group, name="Hearings")["message_thread_id"]
    bot.say(group, "In general")
    bot.say(group, "In the topic", message_thread_id=topic)
    hand.phone.get_by_role("button", name="Chats").click()
    hand.phone.get_by_role("button", name="Staff").click()
    hand.sees("In general")
    hand.phone.get_by_role("group", name="Topics").get_by_role("button", name="Hearings").click()
    expect(hand.log.get_by_text("In general")).to_have_count(0)
    hand.write("An answer")
    hand.sees("An answer")
    newest = sandbox.read(f"chat/{group}")["messages"][-1]
    assert newest["message_thread_id"] == topic


def test_a_pinned_message_leads_back_to_itself(page: Page, bot: ScriptedBot):
    """What a group must not forget is pinned, and found again far below."""
    hand = Hand(page, MEMBER)
    hand.begin()
    pinned = bot.say(MEMBER, "The rule of the house")
    bot.call("pinChatMessage", chat_id=MEMBER, message_id=pinned["message_id"])
    for number in range(30):
        bot.say(MEMBER, f"Line {number}")
    hand.sees("Line 29")
    expect(hand.message("The rule of the house")).not_to_be_in_viewport()
    hand.phone.get_by_role("button", name="Pinned message").click()
    expect(hand.message("The rule of the house")).to_be_in_viewport()


def test_who_reads_further_up_stays_there_and_sees_how_much_is_new(page: Page, bot: ScriptedBot):
    """New messages must not pull the text away from under someone's eyes."""
    hand = Hand(page, MEMBER)
    hand.begin()
    for number in range(30):
        bot.say(MEMBER, f"Line {number}")
    hand.sees("Line 29")
    hand.message("Which language").scroll_into_view_if_needed()
    down = hand.phone.get_by_role("button", name="To the newest message")
    expect(down).to_be_visible()
    bot.say(MEMBER, "Something new")
    expect(down).to_contain_text("1")
    expect(hand.message("Which language")).to_be_in_viewport()
    down.click()
    expect(hand.message("Something new")).to_be_in_viewport()
    expect(down).to_be_hidden()
