"""The Transport port: opens the address, renders the text, sends it on its lane, says what came."""

import secrets
from collections.abc import Awaitable, Callable

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.message_form import sending
from bot.screen import Screen
from bot.transport.follow_up import FollowUps
from bot.transport.lane import on_lane
from bot.transport.outcome import outcome_of
from bot.transport.post import Post
from core.model.delivery import (
    Delivery,
    Notice,
    NotSent,
    Outcome,
    Rejected,
    Sent,
    Throttled,
    Unknown,
    Unreachable,
    Withdrawn,
)
from core.model.person import CONTACT_PURPOSE, Contact
from core.ports.pace import Pace
from core.ports.storage import StorageUnavailable
from core.ports.vault import Unreadable, Vault

Render = Callable[[Delivery], Awaitable[Screen | None]]
"""Returns what this reader is shown; None when there is nothing left to say."""

_CHAT_PATIENCE_SECONDS = 0.5
_HALT_PATIENCE_SECONDS = 5.0

_log = structlog.get_logger(__name__)


class Sender:
    """Sends deliveries through python-telegram-bot's Bot."""

    def __init__(
        self, bot: Bot, vault: Vault, *, pace: Pace, render: Render, paid: bool = False
    ) -> None:
        """Make one.

        Args:
            bot: initialised.
            vault: opens addresses.
            pace: asked whether a message would wait long; each call takes its own turn.
            render: what a reader is shown.
            paid: copies of broadcasts may cost Stars to go faster (Bot API,
                `allow_paid_broadcast`).
        """
        self._vault = vault
        self._pace = pace
        self._render = render
        self._paid = paid
        self._post = Post(bot)
        self._follow_ups = FollowUps(self._post, pace)

    async def send(self, delivery: Delivery) -> Outcome:
        """Try once; nothing that Telegram, a network or a rendering does raises."""
        contact = delivery.contact
        try:
            plain = self._vault.open(contact.sealed, purpose=CONTACT_PURPOSE, row=contact.row)
        except Unreadable:
            _log.error("contact_unreadable", delivery_id=delivery.id)
            return NotSent("the contact cannot be opened")
        chat = Contact.unpacked(plain).telegram_id
        full_for = self._full_for(chat, delivery)
        if full_for > 0:
            return Throttled(full_for)
        screen = await self._rendered(delivery)
        return await self._sent(chat, delivery, screen) if isinstance(screen, Screen) else screen

    def _full_for(self, chat: int, delivery: Delivery) -> float:
        """Return for how long it is better to go back to the queue than to keep others waiting."""
        chat_wait = self._pace.chat_opens_in(chat)
        if chat_wait > _CHAT_PATIENCE_SECONDS:
            return chat_wait
        wait = self._pace.opens_in(delivery.lane)
        return wait if wait > _HALT_PATIENCE_SECONDS else 0.0

    async def _rendered(self, delivery: Delivery) -> Screen | Outcome:
        try:
            return await self._render(delivery) or Withdrawn()
        except StorageUnavailable:
            return NotSent("storage is unavailable")
        except Exception:  # noqa: BLE001 - an edge: one wrong text must not stop the others
            code = secrets.token_hex(4)
            _log.exception("delivery_not_rendered", delivery_id=delivery.id, code=code)
            return NotSent(f"not rendered, see {code}")

    async def _sent(self, chat: int, delivery: Delivery, screen: Screen) -> Outcome:
        with on_lane(delivery.lane):
            if (target := delivery.target) is not None:
                outcome = await self._follow_ups.bring(chat, target, screen, lane=delivery.lane)
            else:
                outcome = await self._new(chat, delivery, screen)
        if isinstance(outcome, Rejected | Unreachable):
            _log.info("delivery_refused", delivery_id=delivery.id, outcome=type(outcome).__name__)
        return outcome

    async def _new(self, chat: int, delivery: Delivery, screen: Screen) -> Outcome:
        is_copy = not isinstance(delivery.subject, Notice)
        paid = {"allow_paid_broadcast": True} if self._paid and is_copy else {}
        try:
            # Not Bot.send_message: it makes a tree of objects of the answer, for its id.
            return _sent_as(await self._post.screen(screen, sending, chat_id=chat, **paid))
        except TelegramError as error:
            return outcome_of(error)


def _sent_as(answer: object) -> Outcome:
    """Return the ids in an answer: one message, or the messages of an album."""
    messages = answer if isinstance(answer, list) else [answer]
    found = [each.get("message_id") for each in messages if isinstance(each, dict)]
    ids = [each for each in found if isinstance(each, int)]
    if not ids or len(ids) < len(messages):
        return Unknown("the answer has no id")
    return Sent(ids[0], tuple(ids[1:]))
