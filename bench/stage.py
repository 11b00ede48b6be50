"""A bare Bot API server for load: it answers the few methods that the runs call, and counts.

Run as `python -m bench.stage --port 0 --latency 0.05`; it prints its address and ends with its
standard input. It checks nothing, so that what is measured is the client and not the server.
With a certificate it serves TLS as well, on an address of its own that it prints last.
The sandbox is the server wherever limits or people's screens matter.
"""

import argparse
import asyncio
import os
import ssl
import sys
import threading

from bench.loops import run
from bench.stage_state import Stage
from bench.stage_wire import Connection

HERE = "127.0.0.1"


async def serve(port: int, latency: float, tls: tuple[str, str] | None) -> None:
    """Listen and serve until the process ends."""
    stage = Stage(latency)
    loop = asyncio.get_running_loop()
    plain = await loop.create_server(lambda: Connection(stage), HERE, port)
    addresses = [f"http://{HERE}:{plain.sockets[0].getsockname()[1]}"]
    if tls is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*tls)
        secure = await loop.create_server(lambda: Connection(stage), HERE, 0, ssl=context)
        addresses.append(f"https://{HERE}:{secure.sockets[0].getsockname()[1]}")
    print("stage listening on", *addresses, flush=True)
    await plain.serve_forever()


def _end_with_input() -> None:
    """Leave once whoever started us is gone."""
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"))
    options = parser.parse_args()
    threading.Thread(target=_end_with_input, daemon=True).start()
    run(serve(options.port, options.latency, options.tls and tuple(options.tls)))
