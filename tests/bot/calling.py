"""Members and editors around a call for input in a test, at the time when it was open."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from core.model.call import CallText
from core.model.call_answer import CallAnswer
from core.model.identity import PersonId
from core.model.language import ENGLISH, Language
from core.model.roles import Role
from core.usecases.calls.gather_answers import NewText, save_text
from core.usecases.calls.keep_call import ensure_calls
from tests.bot.conftest import CONTENT, Joining, Member
from tests.bot.newsroom import Newsroom
from tests.fakes.clock import FakeClock

CALL = CONTENT.calls[0]
OPEN = datetime(2024, 1, 8, 8, 0, tzinfo=UTC)
CLOSED = datetime(2024, 2, 16, 8, 0, tzinfo=UTC)
ANSWER = "They closed our office after the march."


@dataclass
class CallDesk:
    """The real call, and whoever works on it.

    Attributes:
        newsroom: storage as a second program sees it, and what goes out.
    """

    newsroom: Newsroom
    clock: FakeClock
    join: Joining

    async def editor(self, language: str = "en") -> Member:
        """Return somebody who gathers the answers, with the list of calls on their screen."""
        return await self.staff(Role.EDITOR, language)

    async def staff(self, role: Role, language: str = "en") -> Member:
        """Return somebody of the staff, with the list of calls on their screen."""
        member = await self.join(language, roles=(role,), name="staff")
        await member.phone.send("/calls")
        return member

    async def begin(self, member: Member, question: int = 1) -> None:
        """Open a question from the list of calls, and begin to answer."""
        await member.phone.send("/calls")
        await member.phone.tap(CALL.title[member.person.language][:20])
        await member.phone.press(f"cl:{CALL.key}:{question}:0")
        await member.phone.press(f"qy:{CALL.key}:{question}:tell:0")

    async def give(self, member: Member, *texts: str, question: int = 1, says: str = "00") -> None:
        """Answer a question and hand the answer in; *says*: named and quoted, 1 or 0 each."""
        await self.begin(member, question)
        for text in texts or (ANSWER,):
            await member.phone.send(text)
        done = [b for b in member.phone.buttons if b.startswith("✔️")]
        await member.phone.tap(done[0])
        for does, answer in zip(("name", "quote"), says, strict=True):
            await member.phone.press(f"qy:{CALL.key}:{question}:{does}{answer}:0")
        await member.phone.press(f"qy:{CALL.key}:{question}:give:0")

    async def write(
        self, editor: Member, text: str, *, question: int = 1, language: Language = ENGLISH
    ) -> None:
        """Write a shared text, as its next revision."""
        seen = (await self.text(question, language)) or None
        new = NewText(question, language, text, seen.revision if seen else 0)
        await save_text(self.newsroom.world, editor.id, CALL.key, new)

    async def answer(self, person: PersonId, question: int = 1) -> CallAnswer | None:
        """Return somebody's answer as it is committed."""
        async with self.newsroom.storage.read() as view:
            return await view.calls.answer_of(person, CALL.key, question)

    async def text(self, question: int = 1, language: Language = ENGLISH) -> CallText | None:
        """Return a shared text as it is committed."""
        async with self.newsroom.storage.read() as view:
            return await view.calls.text(CALL.key, question, language)

    async def deadline(self) -> Any:
        """Return the call's event in the agenda as it is committed."""
        async with self.newsroom.storage.read() as view:
            number = await view.calls.deadline_of(CALL.key)
            return None if number is None else await view.events.get(number)

    async def audited(self) -> list[str]:
        """Return what the audit log says about calls."""
        async with self.newsroom.storage.read() as view:
            acts = await view.audit.lines(limit=200)
        return [each.act for each in acts if each.subject.startswith("call:")]


async def open_desk(newsroom: Newsroom, clock: FakeClock, join: Joining) -> CallDesk:
    """Return a desk on the day the real call could be answered, its deadline in the agenda."""
    clock.moment = OPEN
    assert await ensure_calls(newsroom.world) == 1
    return CallDesk(newsroom, clock, join)


def as_yaml(**changes: object) -> bytes:
    """Return a call as a file that somebody could send; *changes* replace whole entries."""
    texts = {"en": "Text", "tr": "Metin", "fr": "Texte", "es": "Texto"}
    entries: dict[str, object] = {
        "key": "mine",
        "title": {**texts, "en": "A call of ours"},
        "body": texts,
        "mandate": texts,
        "deadline": "2024-03-31",
        "zone": "Europe/Zurich",
        "address": "answers@example.org",
        "subject": "Exactly this",
        "languages": ["en", "fr"],
        "published_unless_declined": "false",
        "publication": texts,
        "questions": [{"number": 1, "text": texts}, {"number": 2, "text": texts}],
    }
    lines = []
    for key, value in {**entries, **changes}.items():
        if value is not None:
            lines.append(f"{key}: {_flow(value)}")
    return "\n".join(lines).encode()


def _flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return str(value)
