"""A coordinator in a test, who sends files of events and looks at what came of them."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

from core.model.event import Event
from core.model.identity import EventId, PersonId
from tests.bot.conftest import Member
from tests.bot.newsroom import Newsroom

SAMPLES = Path(__file__).parents[1] / "documents" / "samples"
NUMBERS = count(1)


@dataclass
class Files:
    """A coordinator who sends files, and a look at what is committed."""

    newsroom: Newsroom
    coordinator: Member

    @property
    def phone(self):
        return self.coordinator.phone

    async def send(self, data: bytes | str, *, name: str = "file.ics") -> None:
        """Send a file after /import."""
        await self.phone.send("/import")
        await self.drop(data, name=name)

    async def drop(self, data: bytes | str, *, name: str = "file.ics", size: int = 0) -> None:
        """Send a file."""
        content = data.encode() if isinstance(data, str) else data
        number = f"calendar-{next(NUMBERS)}"
        self.newsroom.telegram.files[number] = content
        document = {
            "file_id": number,
            "file_unique_id": number,
            "file_name": name,
            "file_size": size or len(content),
        }
        await self.phone.send_message(document=document)

    async def bring_in(self) -> None:
        """Say yes to what is shown."""
        await self.phone.tap("Go on")
        await self.phone.tap("Bring it in")

    async def take(self, data: bytes | str, *, name: str = "file.ics") -> str:
        """Import a file as it is; return what was said at the end."""
        await self.send(data, name=name)
        await self.bring_in()
        return str(self.phone.text)

    async def events(self) -> list[Event]:
        """Every event that is committed, soonest first."""
        found: list[Event] = []
        async with self.newsroom.storage.read() as view:
            number = 1
            while (event := await view.events.get(EventId(number))) is not None:
                found.append(event)
                number += 1
        return sorted(found, key=lambda event: event.starts_at)

    async def titles(self) -> list[str]:
        return [next(iter(event.versions.values())).title for event in await self.events()]


def calendar(*entries: str) -> str:
    """Return a calendar file of these entries, each without its frame."""
    framed = [f"BEGIN:VEVENT\n{entry.strip()}\nEND:VEVENT" for entry in entries]
    return "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *framed, "END:VCALENDAR", ""])


def evening(uid: str, *, day: str = "20260412", title: str = "Evening", more: str = "") -> str:
    """Return an entry of a calendar file, three hours of an evening in Brussels."""
    return (
        f"UID:{uid}\nDTSTART;TZID=Europe/Brussels:{day}T180000\n"
        f"DTEND;TZID=Europe/Brussels:{day}T210000\nSUMMARY:{title}\n{more}"
    )


def weekly(more: str = "", *, hour: str = "09", title: str = "Briefing") -> str:
    """Return the entry of a series on Tuesdays."""
    return (
        f"UID:weekly\nDTSTART;TZID=Europe/Brussels:20260317T{hour}0000\n"
        f"DTEND;TZID=Europe/Brussels:20260317T{hour}3000\n"
        f"SUMMARY:{title}\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=6\n{more}"
    )


async def arrived(newsroom: Newsroom) -> list[tuple[PersonId, str]]:
    """Return what went out unasked: to whom, and what it says."""
    found = []
    for copy in await newsroom.take_copies():
        screen = await newsroom.outgoing.render(copy)
        assert screen is not None
        found.append((copy.person, screen.text))
    return found


def sent_file(files: Files) -> tuple[bytes, str]:
    """Return content and name of the file that was sent last."""
    name, content = files.newsroom.telegram.uploads[-1]
    return content, name
