"""What can go wrong on the way to Telegram, told apart by whether the request may have arrived."""

import json

import aiohttp
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

_LONGEST_DESCRIPTION = 300
_OWN_CLASSES = frozenset({400, 401, 403, 404, 409})
"""Answers for which python-telegram-bot has exceptions of its own."""


class NotSentError(NetworkError):
    """The request certainly did not leave; trying again is safe."""


class FloodError(RetryAfter):
    """Telegram asked to wait; nothing was sent.

    Attributes:
        seconds: how long.
    """

    def __init__(self, seconds: float) -> None:
        # Not RetryAfter's own: it warns about the type of an attribute that is not used here.
        TelegramError.__init__(self, f"Too Many Requests: retry after {seconds:g}")
        self.seconds = seconds


def translate(error: Exception) -> TelegramError:
    """Return what an error of the HTTP client means; the address, with its token, stays out."""
    name = type(error).__name__
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return NotSentError(f"not connected ({name})")
    if isinstance(error, aiohttp.InvalidURL):
        return NotSentError(f"not an address ({name})")
    if isinstance(error, TimeoutError):
        return TimedOut(f"timed out ({name})")
    return NetworkError(f"connection lost ({name})")


def refusal(status: int, body: bytes, retry_after: str | None) -> TelegramError | None:
    """Return the refusals that python-telegram-bot does not tell apart from a lost connection."""
    if status == 429:
        return FloodError(_seconds(body, retry_after))
    if 400 <= status < 500 and status not in _OWN_CLASSES:
        return BadRequest(_description(body) or f"status {status}")
    return None


def _seconds(body: bytes, header: str | None) -> float:
    parameters = _answer(body).get("parameters")
    told = parameters.get("retry_after") if isinstance(parameters, dict) else None
    for value in (told, header):
        try:
            return max(1.0, float(value))  # type: ignore[arg-type]  # None and junk raise
        except (TypeError, ValueError):
            continue
    return 1.0


def _description(body: bytes) -> str:
    return str(_answer(body).get("description", ""))[:_LONGEST_DESCRIPTION]


def _answer(body: bytes) -> dict[str, object]:
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
