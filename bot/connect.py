"""Makes the library's Bot on our transport, and waits until Telegram knows us."""

import asyncio

import structlog
from telegram import Bot
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.ingress.polling import TokenRefused
from bot.transport.request import AiohttpRequest
from core.ports.pace import Pace

_LONGEST_BACK_OFF_SECONDS = 30.0
_log = structlog.get_logger(__name__)


async def connect(token: str, *, api_base: str, file_base: str, pace: Pace) -> Bot:
    """Return a Bot that has said hello to Telegram; waits out a network that is down.

    Args:
        token: the bot's.
        api_base: the address that token and method follow.
        file_base: the address that token and file path follow; not derived by the library.
        pace: from which every counted call takes its turn.

    Raises:
        TokenRefused: Telegram does not know the token.
    """
    bot = Bot(
        token,
        base_url=api_base,
        base_file_url=file_base,
        request=AiohttpRequest(pace),
        get_updates_request=AiohttpRequest(connections=2),
    )
    failures = 0
    while True:
        try:
            await bot.initialize()
        except InvalidToken as error:
            raise TokenRefused from error
        except (NetworkError, TelegramError) as error:
            failures += 1
            if failures == 1:
                _log.warning("telegram_not_reached", error=type(error).__name__)
            await asyncio.sleep(min(0.5 * 2**failures, _LONGEST_BACK_OFF_SECONDS))
        else:
            return bot
