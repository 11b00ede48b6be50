"""The HTTP server around the application: uvicorn, set up so that it ends at once."""

import socket
from collections.abc import Callable

import uvicorn

from sandbox.app import Application
from sandbox.state import World
from sandbox.transport import Protocol

KEEP_ALIVE_SECONDS = 75


class SandboxServer(uvicorn.Server):
    """A server that says when it listens, and wakes all who wait before it ends."""

    def __init__(
        self, config: uvicorn.Config, world: World, on_listening: Callable[[str], None]
    ) -> None:
        super().__init__(config)
        self._world = world
        self._on_listening = on_listening

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, and hand out the address."""
        await super().startup(sockets)
        if self.started:
            self._on_listening(self.address())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let the open waits return, then close."""
        self._world.close()
        await super().shutdown(sockets)

    def address(self) -> str:
        """The root of all addresses, as `http://host:port`."""
        port = self.servers[0].sockets[0].getsockname()[1]
        host = f"[{self.config.host}]" if ":" in self.config.host else self.config.host
        return f"{'https' if self.config.ssl_certfile else 'http'}://{host}:{port}"


def make_server(
    world: World,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    webhook_anywhere: bool = False,
    tls: tuple[str, str] | None = None,
    on_listening: Callable[[str], None] = lambda _: None,
) -> SandboxServer:
    """A server for the world; port 0 takes a free one, `tls` is certificate and key file."""
    certificate, key = tls or (None, None)
    config = uvicorn.Config(
        Application(world, host=host, anywhere=webhook_anywhere),
        host=host,
        port=port,
        http=Protocol,
        ws="none",
        lifespan="on",
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=2,
        ssl_certfile=certificate,
        ssl_keyfile=key,
    )
    return SandboxServer(config, world, on_listening)
