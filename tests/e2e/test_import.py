"""A calendar of another program: looked at, brought in, reminded of, and taken away again."""

import asyncio
from datetime import UTC, datetime, timedelta

from core.model.language import LANGUAGES, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, topic_name
from tests.e2e.phone import REPLY_SECONDS, Phone
from tests.e2e.program import BotProcess
from tests.e2e.words import says

DAY = timedelta(days=1)
TITLE = "Evening, with <signs> & more"


def calendar(start: datetime, uid: str, place: str) -> bytes:
    """Return a file as Google writes it: an evening, a series, and an entry that is broken."""
    weekly = start + 2 * DAY
    return f"""BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
X-WR-CALNAME:Group
X-WR-TIMEZONE:Europe/Brussels
BEGIN:VEVENT
DTSTART:{start:%Y%m%dT%H%M%SZ}
DURATION:PT2H
UID:{uid}-evening
LOCATION:{place}
SUMMARY:{TITLE}
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Brussels:{weekly:%Y%m%dT090000}
RRULE:FREQ=WEEKLY;COUNT=5
UID:{uid}-weekly
SUMMARY:Weekly {uid}
END:VEVENT
BEGIN:VEVENT
UID:{uid}-broken
SUMMARY:Without a start
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n").encode()


async def until(sandbox: Sandbox, running: BotProcess, moment: datetime) -> None:
    """Let time go on to a moment, and let all that falls due on the way go out."""
    walked = running.count("clock_walked")
    await sandbox.advance((moment - await sandbox.clock()).total_seconds())
    await running.logged("clock_walked", more_than=walked)


async def sent(phone: Phone, sandbox: Sandbox) -> bytes:
    """Wait for the newest file in the chat, and return it."""
    message = await phone.person.wait_for(lambda each: "document" in each.raw, REPLY_SECONDS)
    content: bytes = await sandbox.download(message.raw["document"]["file_id"])
    return content


def says_nothing(phone: Phone) -> bool:
    """Say whether a file would change nothing."""
    text = "" if phone.screen is None else phone.screen.text
    return says(text, "import-nothing", phone.language)


async def send(phone: Phone, content: bytes, name: str) -> None:
    """Answer /import with a file, and see what it would do."""
    await phone.say("/import", "import-ask")
    await phone.person.send_file("document", content, name)
    await phone.sees("import-overview")


async def test_a_calendar_comes_in_is_reminded_of_changed_and_taken_away(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """Partner organisations send their dates as files; nobody types them again."""
    topic = CONTENT.topics[LANGUAGES.index(language)].key
    coordinator, reader = [
        await Phone.new(sandbox, name, language) for name in ("staff-agenda", "member-1")
    ]
    await asyncio.gather(onboard(coordinator), onboard(reader, topic))
    await hire(admin, coordinator, Role.COORDINATOR)
    start = (await sandbox.clock()).astimezone(UTC).replace(minute=30, second=0, microsecond=0)
    start = start.replace(hour=16) + 3 * DAY
    uid = f"e2e-{language}"

    await send(coordinator, calendar(start, uid, "Rue X 1"), "group.ics")
    await coordinator.press(lambda label: "🗂" in label, "import-topics-question", "topics")
    await coordinator.tap_label(topic_name(topic, language), "import-topics-question")
    await coordinator.tap("import-back-button", "import-overview")
    await coordinator.press(lambda label: "⚠️" in label, "import-list", "what is left out")
    assert "Without a start" in str(coordinator.screen and coordinator.screen.text)
    await coordinator.tap("import-back-button", "import-overview")
    await coordinator.tap("import-go-button", "import-confirm")
    await coordinator.tap("import-confirm-button", "import-done")

    await reader.person.mark()
    await until(sandbox, running, start - DAY + timedelta(minutes=1))
    await reader.sees("reminder-head", also=TITLE)
    await reader.tap("agenda-coming-button")

    await reader.person.mark()
    await send(coordinator, calendar(start, uid, "Rue Y 2"), "group.ics")
    await coordinator.tap("import-go-button", "import-confirm")
    await coordinator.tap("import-confirm-button", "import-done")
    await reader.sees("", also="Rue Y 2")

    await send(coordinator, calendar(start, uid, "Rue Y 2"), "group.ics")
    assert says_nothing(coordinator)
    await coordinator.tap("import-discard-button", "import-left")
    for ending in (".csv", ".ics"):
        await coordinator.say("/export", "import-export")
        await coordinator.person.mark()
        await coordinator.tap_label(ending)
        exported = await sent(coordinator, sandbox)
        assert uid.encode() in exported
        await send(coordinator, exported, f"agenda{ending}")
        assert says_nothing(coordinator)
        await coordinator.tap("import-discard-button", "import-left")
