"""Speaks in the group of the staff: codes and severities, in a topic for each case where it can."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram import Bot
from telegram.error import ChatMigrated, TelegramError

from bot.message_form import sending
from bot.screen import Button, Screen
from bot.transport.lane import on_lane
from bot.transport.outcome import outcome_of
from bot.transport.query import call
from bot.words import Words
from core.model.delivery import Lane, Rejected, Sent, Throttled, Unknown
from core.model.report import Report
from core.model.staff_room import Moved, NoTopics, RoomEvent, RoomOutcome, StaffRoom, TopicGone
from core.ports.pace import Pace
from locales.catalogue import Catalogue

_NO_TOPICS = ("not a forum", "not enough rights", "admin_required", "rights to")
_NO_TOPIC = ("thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
_PATIENCE_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class GroupBoard:
    """The board of the core's port."""

    bot: Bot
    catalogue: Catalogue
    pace: Pace

    async def open_topic(self, room: StaffRoom, report: Report) -> RoomOutcome:
        """Make a topic for a case."""
        answer = await self._call(room, "createForumTopic", {"name": str(report.code)})
        if isinstance(answer, Rejected) and _says(answer, _NO_TOPICS):
            return NoTopics()
        return _sent(answer, "message_thread_id")

    async def say(
        self, room: StaffRoom, report: Report, event: RoomEvent, *, thread: int | None
    ) -> RoomOutcome:
        """Say what happened, with a button that leads to the private chat."""
        words = Words(self.catalogue, room.language, "UTC")
        method, fields = sending(room_screen(words, report, event, self.bot.username))
        if thread is not None:
            fields = {**fields, "message_thread_id": thread}
        answer = await self._call(room, method, fields)
        if thread is not None and isinstance(answer, Rejected) and _says(answer, _NO_TOPIC):
            return TopicGone()
        return _sent(answer, "message_id")

    async def close_topic(self, room: StaffRoom, thread: int) -> RoomOutcome:
        """Close the topic of a case that has ended."""
        answer = await self._call(room, "closeForumTopic", {"message_thread_id": thread})
        return Sent(thread) if answer is True else _sent(answer, "message_thread_id")

    async def _call(self, room: StaffRoom, method: str, fields: Mapping[str, Any]) -> Any:
        """Return Telegram's answer, or what its error means."""
        wait = self.pace.chat_opens_in(room.chat)
        if wait > _PATIENCE_SECONDS:
            return Throttled(wait)
        address = f"{self.bot.base_url}/{method}"
        try:
            with on_lane(Lane.ALERT):
                return await call(self.bot.request, address, chat_id=room.chat, **fields)
        except ChatMigrated as error:
            return Moved(error.new_chat_id)
        except TelegramError as error:
            return outcome_of(error)


def room_screen(words: Words, report: Report, event: RoomEvent, username: str) -> Screen:
    """Return what the group is told: code, severity and what happened, nothing else of the case."""
    found = report.severity.value if report.severity else "none"
    severity = words.plain(f"room-severity-{found}")
    text = words.t(f"room-post-{event}", code=report.code, severity=severity)
    link = Button(words.plain("group-open-button"), url=f"https://t.me/{username}")
    return Screen(text, [[link]])


def _sent(answer: Any, field: str) -> RoomOutcome:
    if not isinstance(answer, dict):
        return answer if isinstance(answer, RoomOutcome) else Unknown("the answer has no id")
    found = answer.get(field)
    return Sent(found) if isinstance(found, int) else Unknown("the answer has no id")


def _says(answer: Rejected, signs: tuple[str, ...]) -> bool:
    return any(sign in answer.reason.lower() for sign in signs)
