"""Serves an application inside the program's own event loop; signals are not its business."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager

import structlog
import uvicorn
from starlette.applications import Starlette

_log = structlog.get_logger(__name__)


class PortTaken(Exception):
    """The address cannot be listened on; the message is one line."""


class _QuietServer(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave SIGINT and SIGTERM to the program."""
        yield


class WebServer:
    """One server, from `start` to `stop`."""

    def __init__(self, app: Starlette, *, host: str, port: int) -> None:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=3,
        )
        self._server = _QuietServer(config)
        self._host, self._port = host, port
        self._task: asyncio.Task[None] | None = None
        self.address = ""

    async def start(self) -> None:
        """Listen, and set `address`.

        Raises:
            PortTaken: somebody else listens there, or it is not ours to listen on.
        """
        try:
            family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
            listener = socket.socket(family, socket.SOCK_STREAM)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((self._host, self._port))
        except OSError as error:
            place = f"{self._host}:{self._port}"
            raise PortTaken(f"{place} cannot be listened on: {error.strerror}") from None
        shown = f"[{self._host}]" if ":" in self._host else self._host
        self.address = f"http://{shown}:{listener.getsockname()[1]}"
        self._task = asyncio.create_task(self._server.serve([listener]), name="web")

    async def stop(self) -> None:
        """Stop listening and let open answers end."""
        self._server.should_exit = True
        if self._task is not None:
            await self._task


async def listen(server: WebServer, stack: AsyncExitStack, *, told: str) -> None:
    """Serve until *stack* closes, and log the address as *told*.

    Raises:
        PortTaken: somebody else listens there, or it is not ours to listen on.
    """
    await server.start()
    stack.push_async_callback(server.stop)
    _log.info(told, address=server.address)
