"""Tells Telegram where to post updates; taking them in is the intake's, serving them `web/`'s."""

import asyncio
import json

import structlog
from telegram.error import InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.ingress.polling import ALLOWED_UPDATES, TokenRefused
from bot.transport.query import call

_LONGEST_BACK_OFF_SECONDS = 30.0

_log = structlog.get_logger(__name__)


async def announce_webhook(request: BaseRequest, base: str, *, url: str, secret: str) -> None:
    """Tell Telegram to post updates to *url* with *secret* in the header, trying until it worked.

    Raises:
        TokenRefused: Telegram does not know the token.
    """
    seconds = 1.0
    while True:
        try:
            await call(
                request,
                f"{base}/setWebhook",
                url=url,
                secret_token=secret,
                allowed_updates=json.dumps(ALLOWED_UPDATES),
            )
        except InvalidToken as error:
            raise TokenRefused from error
        except TelegramError as error:
            _log.warning("webhook_not_announced", error=error.message)
            await asyncio.sleep(seconds)
            seconds = min(2 * seconds, _LONGEST_BACK_OFF_SECONDS)
        else:
            _log.info("webhook_announced")
            return
