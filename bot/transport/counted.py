"""Which calls Telegram counts as messages, how many they are, and to which chat."""

import json
from collections.abc import Mapping
from functools import cache

NO_CHAT = 0
_COUNTED = ("send", "copymessage", "forwardmessage", "editmessage")
_NOT_COUNTED = frozenset({"sendchataction"})
_SEVERAL = {
    "sendmediagroup": "media",
    "copymessages": "message_ids",
    "forwardmessages": "message_ids",
}


@cache
def is_counted(method: str) -> bool:
    """Say whether calls of that Bot API method count as messages."""
    name = method.lower()
    return name.startswith(_COUNTED) and name not in _NOT_COUNTED


def messages_in(method: str, parameters: Mapping[str, str]) -> int:
    """Return how many messages one call makes: an album counts every item."""
    parameter = _SEVERAL.get(method.lower())
    if parameter is None:
        return 1
    try:
        return max(1, len(json.loads(parameters[parameter])))
    except (KeyError, TypeError, ValueError):
        return 1


def chat_of(parameters: Mapping[str, str]) -> int:
    """Return the chat whose limit the call uses up; `NO_CHAT` when it names none by number."""
    try:
        return int(parameters["chat_id"])
    except (KeyError, ValueError):
        return NO_CHAT
