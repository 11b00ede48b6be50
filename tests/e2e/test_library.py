"""What readers find again: the library, its links, Monday's digest, and what comes every week."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.language import ENGLISH, LANGUAGES, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, topic_name, write_briefing
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess

BRUSSELS = ZoneInfo("Europe/Brussels")
BODY = "İstanbul’da ÇOCUK hakları & œuvres"


async def _until(sandbox: Sandbox, running: BotProcess, moment: datetime) -> None:
    """Let time go on to a moment, and let all that falls due on the way go out."""
    walked = running.count("clock_walked")
    await sandbox.advance((moment - await sandbox.clock()).total_seconds())
    await running.logged("clock_walked", more_than=walked)


def _next(weekday: int, at: time, now: datetime) -> datetime:
    """Return when that weekday and time come next in Brussels; never today."""
    today = now.astimezone(BRUSSELS).date()
    day = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return datetime.combine(day, at, BRUSSELS)


async def test_what_is_gathered_is_found_meanwhile_and_comes_on_monday(
    sandbox: Sandbox, running: BotProcess, admin: Phone, language: Language
) -> None:
    """Once a week is enough for many; nothing is lost by it, and nothing comes twice."""
    topic = CONTENT.topics[LANGUAGES.index(language)].key
    title = f"Gathered {language}"
    reader = await Phone.new(sandbox, "member-1", language)
    friend = await Phone.new(sandbox, "member-2", language)
    editor = await Phone.new(sandbox, "staff-desk", language)
    for phone in (reader, friend, editor):
        await onboard(phone, *([topic] if phone is reader else []))
    await hire(admin, editor, Role.EDITOR)

    await reader.say("/topics", "topics-choose")
    await reader.tap("topics-rhythm-button", "topics-rhythm")
    await reader.tap_label(topic_name(topic, language)[:20], "topics-rhythm-for-one")
    await reader.tap("topics-rhythm-weekly-button", "topics-rhythm")

    await write_briefing(editor, topic, title, BODY, language=language)
    await editor.tap("publish-send-button", "progress-state")

    await reader.say("/briefings cocuk ISTAN", "library-found")
    await reader.tap_label(title, "library-published")
    assert reader.screen is not None
    assert BODY in reader.screen.text
    await reader.tap("library-share-button", "library-share")
    link = reader.screen.text.partition("?start=")[2].split()[0]
    await friend.say(f"/start {link}", "library-published")
    assert not await reader.heard("broadcast-library-button", also=title)

    await reader.person.mark()
    monday = _next(0, time(8, 1), await sandbox.clock())
    await _until(sandbox, running, monday)
    await reader.sees("digest-head", also=title)
    await reader.tap_label(title, "library-published")
    assert BODY in reader.screen.text
    await reader.tap("digest-back-button", "digest-head")
    await _until(sandbox, running, monday + timedelta(days=7))
    assert len(await reader.heard("digest-head")) == 1
    assert not await friend.heard("digest-head")


async def test_what_comes_every_week_waits_as_a_draft_and_is_not_sent(
    sandbox: Sandbox, running: BotProcess, admin: Phone
) -> None:
    """Somebody looks at this week's text first, whoever set it up."""
    topic = CONTENT.topics[4].key
    reader = await Phone.new(sandbox, "member-1", ENGLISH)
    editor = await Phone.new(sandbox, "staff-desk", ENGLISH)
    await onboard(reader, topic)
    await onboard(editor, topic)
    await hire(admin, editor, Role.EDITOR)
    await write_briefing(editor, topic, "Friday letter", "Text", language=ENGLISH)
    await editor.tap("publish-send-button", "progress-state")
    await reader.sees("broadcast-title", also="Friday letter")

    await editor.say("/briefings", "library-mine")
    await editor.tap_label("Friday letter", "library-published")
    await editor.tap("template-repeat-button", "template-ask-weeks")
    await editor.tap_label("Every week", "template-ask-weekday")
    await editor.tap_label("Friday", "template-ask-clock")
    await editor.say("9:00", "template-ask-until")
    await editor.tap_label("Without an end", "template-explained")
    await editor.tap("template-confirm-button", "template-next")

    letters = await reader.heard("broadcast-title", also="Friday letter")
    await editor.person.mark()
    await _until(sandbox, running, _next(4, time(9, 1), await sandbox.clock()))
    await editor.sees("template-due", also="Friday letter")
    await editor.tap("template-write-button", "publish-overview")
    assert await reader.heard("broadcast-title", also="Friday letter") == letters
