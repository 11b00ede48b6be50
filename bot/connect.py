"""Makes the library's Bot on our transport, and says hello to Telegram."""

import asyncio

import structlog
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.ingress.polling import TokenRefused
from bot.transport.request import AiohttpRequest
from core.ports.pace import Pace

_LONGEST_BACK_OFF_SECONDS = 30.0
_log = structlog.get_logger(__name__)


def make_bot(token: str, *, api_base: str, file_base: str, pace: Pace) -> Bot:
    """Return a Bot on our transport; nothing is sent yet.

    Args:
        token: the bot's.
        api_base: the address that token and method follow.
        file_base: the address that token and file path follow; not derived by the library.
        pace: from which every counted call takes its turn.
    """
    return Bot(
        token,
        base_url=api_base,
        base_file_url=file_base,
        request=AiohttpRequest(pace),
        get_updates_request=AiohttpRequest(connections=2),
    )


async def greet(bot: Bot) -> None:
    """Say hello to Telegram, so that the bot knows its own name; waits out a network that is down.

    Raises:
        TokenRefused: Telegram does not know the token.
    """
    failures = 0
    while True:
        try:
            await bot.initialize()
        except InvalidToken as error:
            raise TokenRefused from error
        except TelegramError as error:
            failures += 1
            if failures == 1:
                _log.warning("telegram_not_reached", error=type(error).__name__)
            await asyncio.sleep(min(0.5 * 2**failures, _LONGEST_BACK_OFF_SECONDS))
        else:
            return
