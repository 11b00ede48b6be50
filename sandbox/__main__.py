"""`python -m sandbox`: a local Telegram for one bot, with the people and the page around it."""

import argparse
import ipaddress
import socket
import sys
from datetime import UTC, datetime

import uvicorn

from sandbox import entities
from sandbox.app import Application
from sandbox.clock import Clock
from sandbox.state import World, make_token
from sandbox.transport import Protocol


def main() -> None:
    """Read the command line and serve until told to stop."""
    options = _parser().parse_args()
    if bool(options.tls_cert) != bool(options.tls_key):
        sys.exit("--tls-cert and --tls-key belong together")
    token = options.token or make_token()
    world = World(token=token, clock=Clock(options.now), counts_only=options.counts_only)
    application = Application(world, host=options.host, anywhere=options.webhook_anywhere)
    config = uvicorn.Config(
        application,
        host=options.host,
        port=options.port,
        http=Protocol,
        ws="none",
        lifespan="on",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=2,
        ssl_certfile=options.tls_cert,
        ssl_keyfile=options.tls_key,
    )
    try:
        _Server(config, world).run()
    except KeyboardInterrupt:
        return


class _Server(uvicorn.Server):
    """A server that wakes all who wait before it ends, so that it ends at once."""

    def __init__(self, config: uvicorn.Config, world: World) -> None:
        super().__init__(config)
        self._world = world

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, and say where."""
        await super().startup(sockets)
        if self.started:
            _announce(self, self._world.token)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let the open waits return, then close."""
        self._world.close()
        await super().shutdown(sockets)


def _announce(server: _Server, token: str) -> None:
    """Say where it listens and with which token, once it does."""
    config = server.config
    port = server.servers[0].sockets[0].getsockname()[1]
    scheme = "https" if config.ssl_certfile else "http"
    host = f"[{config.host}]" if ":" in config.host else config.host
    _say(f"sandbox listening on {scheme}://{host}:{port}")
    _say(f"token {token}")
    if not _is_loopback(config.host):
        _say("warning: it listens beyond this machine; whoever reaches it can act as anyone")
    if not entities.AVAILABLE:
        _say(
            "warning: tdjson has no wheel here: parse_mode is refused, "
            "and of links, hashtags and commands only commands are found"
        )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 time") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _token(text: str) -> str:
    if not text.isprintable() or not text.strip() or "/" in text:
        raise argparse.ArgumentTypeError("a token has printable letters and no slash")
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    add("--port", type=int, default=8081, help="port to listen on; 0 takes a free one")
    add("--token", type=_token, help="the bot's token (default: a new one, printed)")
    add("--now", type=_time, metavar="ISO-TIME", help="the time at start (default: now)")
    add("--counts-only", action="store_true", help="remember counts, not messages: for load")
    add("--webhook-anywhere", action="store_true", help="let webhooks leave this machine")
    add("--tls-cert", metavar="FILE", help="serve HTTPS with this certificate")
    add("--tls-key", metavar="FILE", help="the certificate's key")
    return parser


if __name__ == "__main__":
    main()
