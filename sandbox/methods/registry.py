"""Which of our functions answers which Bot API method; each names its own on being imported."""

from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.method_list import PARAMETERS
from sandbox.outgoing import Call

Handler = Callable[[Call], Any]
AsyncHandler = Callable[[Call], Awaitable[Any]]

HANDLERS: dict[str, Handler] = {}
"""By method name in small letters; the result goes into the envelope as it is."""

ASYNC_HANDLERS: dict[str, AsyncHandler] = {}
"""The few that wait."""


def method(name: str) -> Callable[[Handler], Handler]:
    """Register a function for a method that Bot API 10.0 has."""
    if name not in PARAMETERS:
        raise ValueError(f"{name} is no Bot API method")

    def register(handler: Handler) -> Handler:
        HANDLERS[name.lower()] = handler
        return handler

    return register


def waiting_method(name: str) -> Callable[[AsyncHandler], AsyncHandler]:
    """Register a function that waits for a method that Bot API 10.0 has."""

    def register(handler: AsyncHandler) -> AsyncHandler:
        ASYNC_HANDLERS[name.lower()] = handler
        return handler

    return register
