"""`python -m sandbox`: a local Telegram for one bot, with the people and the page around it."""

import argparse
import ipaddress
import os
import signal
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from sandbox import entities
from sandbox.clock import Clock
from sandbox.server import make_server
from sandbox.state import World, make_token


def main() -> None:
    """Read the command line and serve until told to stop."""
    parser = _parser()
    options = parser.parse_args()
    tls = None
    if options.tls_cert or options.tls_key:
        if not (options.tls_cert and options.tls_key):
            parser.error("--tls-cert and --tls-key belong together")
        tls = (str(options.tls_cert), str(options.tls_key))
    token = options.token or make_token()
    world = World(token=token, clock=Clock(options.now), counts_only=options.counts_only)
    server = make_server(
        world,
        host=options.host,
        port=options.port,
        webhook_anywhere=options.webhook_anywhere,
        tls=tls,
        on_listening=lambda address: _announce(address, options.host, token),
    )
    if options.with_parent:
        threading.Thread(target=_end_with_input, daemon=True).start()
    try:
        server.run()
    except KeyboardInterrupt:
        return
    if not server.started:
        sys.exit(1)


def _announce(address: str, host: str, token: str) -> None:
    """Say where it listens and with which token, and what does not work."""
    _say(f"sandbox listening on {address}")
    _say(f"token {token}")
    if not _is_loopback(host):
        _say("warning: it listens beyond this machine; whoever reaches it can act as anyone")
    if not entities.AVAILABLE:
        _say(
            "warning: tdjson has no wheel here: parse_mode is refused, "
            "and of links, hashtags and commands only commands are found"
        )


def _end_with_input() -> None:
    """Ask for the end once whoever started us is gone, however it went: the pipe closes."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


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


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port")
    return int(text)


def _token(text: str) -> str:
    if not text.isprintable() or not text.strip() or "/" in text:
        raise argparse.ArgumentTypeError("a token has printable letters and no slash")
    return text


def _file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"there is no file {text}")
    return path


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    add("--port", type=_port, default=8081, help="port to listen on; 0 takes a free one")
    add("--token", type=_token, help="the bot's token (default: a new one, printed)")
    add("--now", type=_time, metavar="ISO-TIME", help="the time at start (default: now)")
    add("--counts-only", action="store_true", help="remember counts, not messages: for load")
    add("--webhook-anywhere", action="store_true", help="let webhooks leave this machine")
    add("--with-parent", action="store_true", help="end when standard input closes")
    add("--tls-cert", type=_file, metavar="FILE", help="serve HTTPS with this certificate")
    add("--tls-key", type=_file, metavar="FILE", help="the certificate's key")
    return parser


if __name__ == "__main__":
    main()
