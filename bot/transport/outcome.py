"""What an error of python-telegram-bot means for a message that was to be sent (see Bot API)."""

import structlog
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    TelegramError,
)

from bot.transport.failures import FloodError, NotSentError
from core.model.delivery import NotSent, Outcome, Rejected, Throttled, Unknown, Unreachable

_NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid", "user_is_deactivated")

_log = structlog.get_logger(__name__)


def outcome_of(error: TelegramError) -> Outcome:
    """Return what is known about a message whose sending ended in *error*."""
    match error:
        case FloodError():
            return Throttled(error.seconds)
        case Forbidden():
            return Unreachable(error.message)
        case NotSentError():
            return NotSent(error.message)
        case InvalidToken():
            _log.error("token_refused_while_sending")
            return NotSent("the token was refused")
        case ChatMigrated():  # nothing of ours goes to a group, so there is nobody to follow
            return Unreachable("the group became a supergroup")
        case Conflict():
            return Rejected(type(error).__name__)
        case BadRequest():
            return _refused(error.message)
        case _:  # too late an answer, a lost connection or a 5xx, after the request had left
            return Unknown(error.message)


def _refused(message: str) -> Outcome:
    if any(sign in message.lower() for sign in _NOBODY_THERE):
        return Unreachable(message)
    return Rejected(message)
