"""The connection below a request: known so that it can be dropped without an answer."""

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from sandbox.wire import Receive, Scope

KEY = "sandbox.transport"


class Protocol(HttpToolsProtocol):
    """uvicorn's HTTP protocol that hands the connection to the application."""

    def on_message_begin(self) -> None:
        """Begin a request, its connection in the scope's extensions."""
        super().on_message_begin()
        self.scope["extensions"] = {KEY: {"transport": self.transport}}


async def drop(scope: Scope, receive: Receive) -> None:
    """Cut the connection at once, as a network would, and wait until that is known."""
    transport = (scope.get("extensions") or {}).get(KEY, {}).get("transport")
    if isinstance(transport, asyncio.BaseTransport):
        abort = getattr(transport, "abort", transport.close)
        abort()
    elif transport is not None:  # uvloop's transports share no base class with asyncio's
        transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
