"""Calls that send or edit what many get: what is the same for all of them is encoded once."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from telegram import Bot

from bot.message_form import Call
from bot.screen import Screen
from bot.transport.query import Form

KEPT = 64
"""Screens whose calls are kept: a sending has one per language."""
_READ_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class _Encoded:
    screen: Screen  # kept so that its identity stays its own
    method: str
    fields: Mapping[str, Any]
    text: Mapping[str, str]
    body: bytes


class Post:
    """Makes the call that a screen needs, for one chat after the other."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._kept: dict[tuple[int, str], _Encoded] = {}

    async def screen(
        self, screen: Screen, to_call: Callable[[Screen], Call], **more: int | bool
    ) -> Any:
        """Make the call that *to_call* makes of a screen; return what Telegram answers.

        Args:
            screen: shared by many chats, or for this one alone.
            to_call: a function of `bot.message_form`.
            more: the parameters that differ, the chat among them.

        Raises:
            TelegramError: as python-telegram-bot has it.
        """
        known = self._encoded(screen, to_call)
        differing = _all_text(more)
        form = Form(
            {**known.fields, **more},
            {**known.text, **differing},
            b"%b&%b" % (known.body, urlencode(differing).encode()),
        )
        return await self._post(known.method, form)

    async def call(self, call: Call, **more: Any) -> Any:
        """Make one call that is like no other; return what Telegram answers.

        Raises:
            TelegramError: as python-telegram-bot has it.
        """
        fields = {**_given(call[1]), **more}
        return await self._post(call[0], Form(fields, _all_text(fields)))

    def _encoded(self, screen: Screen, to_call: Callable[[Screen], Call]) -> _Encoded:
        wanted = (id(screen), to_call.__name__)
        known = self._kept.pop(wanted, None)
        if known is None:
            method, fields = to_call(screen)
            given = _given(fields)
            text = _all_text(given)
            known = _Encoded(screen, method, given, text, urlencode(text).encode())
        self._kept[wanted] = known  # last in, so that the first is the one longest not asked for
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return known

    async def _post(self, method: str, form: Form) -> Any:
        return await self._bot.request.post(
            f"{self._bot.base_url}/{method}",
            request_data=form,  # type: ignore[arg-type]  # the library's class is final, and slower
            read_timeout=_READ_SECONDS,
        )


def _given(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _all_text(fields: Mapping[str, Any]) -> dict[str, str]:
    return {name: _text(value) for name, value in fields.items()}


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value) if type(value) is int else json.dumps(value)
