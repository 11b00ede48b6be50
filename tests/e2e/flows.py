"""What people do, button by button: steps that several flows begin with."""

from content.loader import load_content
from core.model.identity import TopicKey
from core.model.language import Language
from core.model.roles import Role
from locales.names import country_name, language_name
from tests.e2e.phone import Phone
from tests.e2e.words import says

CONTENT = load_content()


def topic_name(topic: TopicKey, language: Language) -> str:
    """Return what a topic is called on a button."""
    found = CONTENT.topic(topic)
    assert found is not None
    return found.name[language]


async def onboard(phone: Phone, *topics: TopicKey, link: str = "", country: str = "") -> None:
    """Go through onboarding in the phone's language, following topics of the first page."""
    await phone.say(f"/start {link}".strip(), "start-language")
    await phone.tap_label(language_name(phone.language, phone.language), "start-consent")
    await phone.tap("start-agree-button", "start-country")
    if country:
        await phone.say(country_name(country, phone.language), "start-zone")
    else:
        await phone.tap("start-skip-button", "start-zone")
    await phone.say("Brussels", "start-topics")
    for topic in topics:
        await phone.tap_label(topic_name(topic, phone.language), "start-topics")
    await phone.tap("start-done-button", "start-access")
    await phone.tap("start-skip-button", "start-closing")


async def hire(admin: Phone, phone: Phone, *roles: Role) -> None:
    """Let an admin give somebody roles by their Telegram id."""
    await admin.say("/staff", "staff-title")
    await admin.tap("staff-add-button", "staff-pick")
    await admin.say(str(phone.id), "staff-member")
    for role in roles:
        await phone.person.mark()
        await admin.tap(f"staff-role-{role}", "staff-member")
        await phone.sees("staff-role-given")


async def begin_writing(editor: Phone) -> None:
    """Begin a new briefing, whatever drafts there are already."""
    await editor.say("/publish")
    label = "draft-new-button"
    assert editor.screen is not None
    if any(says(each, label, editor.language) for each in editor.screen.labels):
        await editor.tap(label)
    await editor.sees("publish-languages")


async def write_briefing(
    editor: Phone, topic: TopicKey, title: str, body: str, *, language: Language
) -> None:
    """Write a briefing in one language up to the question whether to send it.

    Args:
        editor: whose own language is suggested.
        topic: on the first page of topics.
        title: as typed.
        body: as typed.
        language: of the text.
    """
    await begin_writing(editor)
    if language != editor.language:
        name = language_name(language, editor.language)
        await editor.tap_label(name, "publish-languages")
        own = language_name(editor.language, editor.language)
        await editor.tap_label(own, "publish-languages")
    await editor.tap("publish-next-button", "publish-title")
    await editor.say(title, "publish-text")
    await editor.say(body, "publish-topics")
    await editor.tap_label(topic_name(topic, editor.language), "publish-topics")
    await editor.tap("publish-next-button", "publish-urgency")
    await editor.tap("publish-calm-button", "publish-overview")
    await editor.tap("publish-confirm-button", "publish-unchecked")
