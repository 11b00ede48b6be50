"""Opens what this program serves: to others, and its counts to this machine alone."""

from contextlib import AsyncExitStack

import structlog
from starlette.applications import Starlette

from web.server import PortTaken, WebServer, listen

log = structlog.get_logger(__name__)


async def open_web(app: Starlette, stack: AsyncExitStack, *, host: str, port: int) -> None:
    """Listen before Telegram is reached, so that whoever watches can see us waiting.

    Raises:
        PortTaken: another program listens there.
    """
    await listen(WebServer(app, host=host, port=port), stack, told="web_listening")


async def open_metrics(app: Starlette, stack: AsyncExitStack, *, port: int) -> None:
    """Show counts to this machine, unless the port is 0; one that is taken stops nobody."""
    if not port:
        return
    try:
        await listen(WebServer(app, host="127.0.0.1", port=port), stack, told="metrics_listening")
    except PortTaken as error:
        log.warning("metrics_not_served", reason=str(error))
