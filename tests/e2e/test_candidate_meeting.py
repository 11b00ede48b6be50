"""A meeting with a candidate, from the list of candidates to what is published of it."""

import asyncio
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.language import LANGUAGES, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, topic_name
from tests.e2e.phone import REPLY_SECONDS, Phone
from tests.e2e.program import BotProcess

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
HEADING = 3
TOPICS = CONTENT.guide[HEADING - 1].topics
QUOTE, PROMISE = "Evet, ça suffit – «ñ» <b>&", "Ask the minister in writing"


def _evening(now: datetime, days: int) -> datetime:
    there = datetime.combine((now + days * DAY).date(), time(18, 30), ZoneInfo("Europe/Brussels"))
    return there.astimezone(UTC)


async def _until(sandbox: Sandbox, running: BotProcess, moment: datetime) -> None:
    walked = running.count("clock_walked")
    await sandbox.advance((moment - await sandbox.clock()).total_seconds())
    await running.logged("clock_walked", more_than=walked)


async def _import(coordinator: Phone, name: str) -> None:
    """Put somebody on the list by a file."""
    await coordinator.say("/candidates", "candidate-list")
    await coordinator.tap("candidate-keep-button", "candidate-keep")
    await coordinator.tap("candidate-import-button", "candidate-import-ask")
    table = f"name;party;group;country;source\n{name};Yeşiller;Group A;de;https://example.org\n"
    await coordinator.person.send_file("document", table.encode(), "list.csv")
    await coordinator.sees("candidate-import-preview")
    await coordinator.tap("candidate-import-sure-button", "candidate-imported")


async def _plan(coordinator: Phone, title: str, day: datetime, topic: str) -> None:
    """Propose a meeting at half past six in Brussels."""
    await coordinator.say("/event", "event-menu")
    await coordinator.tap("event-new-button", "event-kind")
    await coordinator.press(lambda label: label.startswith("🤝"), "event-languages", "a meeting")
    await coordinator.tap("event-next-button", "event-title")
    await coordinator.say(title, "event-text")
    await coordinator.tap("event-no-text-button", "event-date")
    await coordinator.say(f"{day:%d.%m.%Y}", "event-date-ok")
    await coordinator.tap("event-date-yes-button", "event-time")
    await coordinator.say("18:30", "event-zone")
    await coordinator.say("Brussels", "event-place")
    await coordinator.say("Rue X 1", "event-topics")
    await coordinator.tap_label(topic, "event-topics")
    await coordinator.tap("event-next-button", "event-overview")
    await coordinator.tap("event-confirm-button", "event-reminders")
    await coordinator.tap("event-add-button", "event-added")


async def _name(coordinator: Phone, name: str) -> None:
    """Say whom the meeting is with, and that it is confirmed."""
    await coordinator.tap("event-open-button", "meeting-nobody-named")
    await coordinator.tap("meeting-pick-button", "candidate-list-pick")
    await coordinator.say(name, "candidate-list-pick")
    await coordinator.tap_label(name)
    await coordinator.sees("meeting-with", also=name)
    await _move(coordinator, "✅")


async def _move(coordinator: Phone, sign: str) -> None:
    """Let the event go on in its life."""
    await coordinator.press(lambda label: label.startswith(sign), "event-life", sign)
    await coordinator.tap("event-life-button", "event-life-moved")
    await coordinator.tap("event-open-button", "meeting-with")


async def _prepare(reader: Phone, title: str) -> None:
    """Come, take a heading, and have it first in the guide; get the guide as a file."""
    await reader.sees("reminder-head", also=title)
    await reader.tap("agenda-coming-button", "agenda-card-title")
    await reader.offered("meeting-headings-button")
    await reader.tap("meeting-headings-button", "meeting-headings")
    await reader.tap_label(f"▫️ {HEADING}", "meeting-headings")


async def _tell(reader: Phone, title: str, due: datetime) -> None:
    """Tell of the heading that was taken: a stance, a quote, a voice note, a commitment."""
    await reader.sees("meeting-asked", also=title)
    await reader.tap("meeting-tell-button", "meeting-notes-how")
    assert f"{HEADING}." in (reader.screen.text if reader.screen else "")
    await reader.tap("candidate-stance-partly", "meeting-notes-how")
    await reader.say(QUOTE, "meeting-notes-quote")
    await reader.person.send_file("voice", b"OggS" * 100, "voice.ogg")
    await reader.sees("meeting-notes-voices")
    await reader.tap("meeting-promise-button", "meeting-promise")
    await reader.say(PROMISE, "meeting-due")
    await reader.say(f"{due:%d.%m.%Y}", "meeting-promised")
    await reader.tap("meeting-to-end-button", "meeting-notes-end")
    await reader.tap("meeting-send-notes-button", "meeting-notes-done")


async def test_what_a_candidate_said_goes_from_the_room_to_everybody(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """The purpose of meeting them: constituents know what was promised, and are reminded."""
    name, title = f"Ömer Çağlı {language}", f"Coffee & <talk> {language}"
    topic = TOPICS[LANGUAGES.index(language) % len(TOPICS)]
    reader, other, coordinator = [
        await Phone.new(sandbox, who, spoken)
        for who, spoken in (
            ("member-1", language),
            ("member-2", LANGUAGES[LANGUAGES.index(language) - 1]),
            ("staff-meeting", language),
        )
    ]
    await asyncio.gather(onboard(reader, topic), onboard(other), onboard(coordinator))
    await hire(admin, coordinator, Role.COORDINATOR)
    start = _evening(await sandbox.clock(), 10)
    due = start + 20 * DAY
    await _import(coordinator, name)
    await _plan(coordinator, title, start, topic_name(topic, language))
    await _name(coordinator, name)

    await _until(sandbox, running, start - 7 * DAY + MINUTE)
    await _prepare(reader, title)
    await _until(sandbox, running, start - DAY + MINUTE)
    await reader.sees("meeting-reminder-guide", also=title)
    await reader.tap("meeting-guide-button", "meeting-guide-head")
    assert reader.screen is not None
    assert f"{HEADING}." in reader.screen.text.splitlines()[0]
    await reader.tap("meeting-pdf-button")
    await reader.person.wait_for(lambda message: "document" in message.raw, REPLY_SECONDS)

    await _until(sandbox, running, start + 3 * HOUR)
    await coordinator.say("/event", "event-menu")
    await coordinator.tap("event-list-button", "event-list")
    await coordinator.press(lambda label: label.startswith("🔎 📋"), "event-filter-shelf", "shelf")
    await coordinator.press(lambda label: label.startswith("🏁"), "event-list", "what is over")
    await coordinator.tap_label(title)
    await coordinator.sees("meeting-with", also=name)
    await _move(coordinator, "🏁")
    await _tell(reader, title, due)

    await coordinator.sees("meeting-told", also=title)
    await coordinator.tap("meeting-settle-button", "meeting-settle-head")
    await coordinator.tap("meeting-to-end-button", "meeting-check-who")
    await coordinator.tap("meeting-publish-button", "meeting-published")

    await other.say("/candidates", "candidate-list")
    await other.say(name, "candidate-list")
    await other.tap_label(name, "candidate-head")
    await other.tap("candidate-stances-button", "candidate-stances")
    await other.sees("candidate-said", also=QUOTE)
    await _until(sandbox, running, due - 7 * DAY)
    await reader.sees("reminder-head", also=PROMISE)
