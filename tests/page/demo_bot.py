"""What the scripted bot of the page tests answers: a small onboarding and some showpieces."""

from tests.page.scripted_bot import Json, ScriptedBot, button

TOPICS = {"press": "Free press", "courts": "Fair trials", "assembly": "Assembly"}
LANGUAGES = {"en": "English", "tr": "Türkçe", "fr": "Français", "es": "Español"}
FORMATTED = (
    "<b>Meeting with a candidate</b>\n"
    "<i>Tuesday 24 November, 19:00</i>\n\n"
    'Read <a href="https://example.org/guide">the guide</a> or https://example.org first.\n'
    "Code: <code>RV-2041</code>\n"
    "<tg-spoiler>The place stays hidden until you tap.</tg-spoiler>\n"
    "<blockquote>A question that everyone should ask.</blockquote>"
)
COMMANDS = [
    {"command": "start", "description": "Begin"},
    {"command": "topics", "description": "What you follow"},
    {"command": "report", "description": "Report a violation"},
]


def arrange(bot: ScriptedBot) -> None:
    """Lay down the answers and the bot's profile."""
    chosen: dict[int, set[str]] = {}

    def start(bot: ScriptedBot, message: Json) -> None:
        rows = [[button(name, f"language:{code}")] for code, name in LANGUAGES.items()]
        bot.say(message["chat"]["id"], "Which language shall we speak?", *rows)

    def language(bot: ScriptedBot, query: Json) -> None:
        bot.acknowledge(query)
        show_topics(bot, query)

    def show_topics(bot: ScriptedBot, query: Json) -> None:
        mine = chosen.setdefault(query["from"]["id"], set())
        rows = [
            [button(("✓ " if key in mine else "") + name, f"topic:{key}")]
            for key, name in TOPICS.items()
        ]
        bot.change(query["message"], "Which topics?", *rows, [button("Done", "done")])

    def topic(bot: ScriptedBot, query: Json) -> None:
        mine = chosen.setdefault(query["from"]["id"], set())
        mine ^= {query["data"].partition(":")[2]}
        bot.acknowledge(query)
        show_topics(bot, query)

    def done(bot: ScriptedBot, query: Json) -> None:
        bot.acknowledge(query, "Saved")
        names = ", ".join(TOPICS[key] for key in sorted(chosen[query["from"]["id"]]))
        bot.change(query["message"], f"You follow: {names}")

    for code in LANGUAGES:
        bot.on_tap[f"language:{code}"] = language
    for key in TOPICS:
        bot.on_tap[f"topic:{key}"] = topic
    bot.on_tap["done"] = done
    bot.on_text["/start"] = start
    bot.on_text["/formatted"] = _formatted
    bot.on_text["/alert"] = _offer_alert
    bot.on_tap["alert"] = lambda bot, query: bot.acknowledge(query, "Read this first.", alert=True)
    bot.on_text["/think"] = _think
    bot.on_text["/keys"] = _keys
    bot.on_text["/silent"] = _offer_silence
    bot.on_tap["silent"] = lambda bot, query: None
    bot.call("setMyCommands", commands=COMMANDS)
    bot.call("setMyDescription", description="Shows what the page can do.")


def _formatted(bot: ScriptedBot, message: Json) -> None:
    rows = [
        [button("I am coming", "coming"), button("Maybe", "maybe")],
        [{"text": "More", "url": "https://example.org/more"}],
    ]
    bot.say(message["chat"]["id"], FORMATTED, *rows, parse_mode="HTML")


def _offer_alert(bot: ScriptedBot, message: Json) -> None:
    bot.say(message["chat"]["id"], "There is something to know.", [button("Show", "alert")])


def _offer_silence(bot: ScriptedBot, message: Json) -> None:
    bot.say(message["chat"]["id"], "This button is never answered.", [button("Wait", "silent")])


def _think(bot: ScriptedBot, message: Json) -> None:
    bot.call("sendChatAction", chat_id=message["chat"]["id"], action="typing")


def _keys(bot: ScriptedBot, message: Json) -> None:
    keyboard = [
        [{"text": "Yes"}, {"text": "No"}],
        [{"text": "Where I am", "request_location": True}],
        [{"text": "Choose someone", "request_users": {"request_id": 7, "request_name": True}}],
    ]
    bot.call(
        "sendMessage",
        chat_id=message["chat"]["id"],
        text="Press a key.",
        reply_markup={"keyboard": keyboard, "one_time_keyboard": True},
    )
