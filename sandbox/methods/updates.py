"""How the bot gets its updates: by asking, or by a webhook."""

import asyncio
import re
from typing import Any
from urllib.parse import urlsplit

from sandbox.encoding import Json
from sandbox.errors import ApiError, bad_request
from sandbox.methods.registry import method, waiting_method
from sandbox.outgoing import Call
from sandbox.webhook_state import DEFAULT_CONNECTIONS

LONGEST_TIMEOUT_SECONDS = 50
CONFLICT = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class RawResult(bytes):
    """A result that is JSON already."""

    __slots__ = ()


@waiting_method("getUpdates")
async def get_updates(call: Call) -> RawResult:
    """The next updates, at least once each; waits for the first when there is none."""
    world, updates = call.world, call.world.updates
    if world.webhook.url:
        raise ApiError(409, WEBHOOK_ACTIVE)
    offset = call.parameters.integer("offset")
    limit = call.parameters.integer("limit", 100)
    limit = min(max(limit, 1), 100)
    timeout = min(max(call.parameters.integer("timeout"), 0), LONGEST_TIMEOUT_SECONDS)
    updates.allow(call.parameters.texts("allowed_updates"))
    limit, timeout = updates.paced(offset, limit, timeout)
    _end_other_poller(call)
    updates.drop_old(world.clock.now())
    updates.confirm(offset)
    taken = updates.take(limit)
    if not taken and timeout:
        await _wait(call, timeout)
        updates.drop_old(world.clock.now())
        taken = updates.take(limit)
    return RawResult(b"[" + b",".join(taken) + b"]")


def _end_other_poller(call: Call) -> None:
    poller = call.world.updates.poller
    if poller is not None and not poller.done():
        poller.set_exception(ApiError(409, CONFLICT))
    call.world.updates.poller = None


async def _wait(call: Call, timeout: int) -> None:
    """Until an update comes, the time is over, or another poller takes our place."""
    updates = call.world.updates
    place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    updates.poller = place
    try:
        with updates.bell.listening() as rung:
            waits = {rung, place}
            await asyncio.wait(waits, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        if place.done():
            place.result()
    finally:
        if updates.poller is place:
            updates.poller = None
        if not place.done():
            place.cancel()


@method("setWebhook")
def set_webhook(call: Call) -> bool:
    """Have updates posted to an address from now on; an empty one ends that."""
    parameters, webhook = call.parameters, call.world.webhook
    url = parameters.text("url").strip()
    secret = parameters.text("secret_token")
    if secret and _SECRET.fullmatch(secret) is None:
        raise bad_request("secret token contains unallowed characters")
    if url:
        _check_url(url)
    webhook.forget()
    webhook.url = url
    webhook.secret_token = secret
    connections = parameters.integer("max_connections", DEFAULT_CONNECTIONS)
    webhook.max_connections = min(max(connections, 1), 100)
    upload = parameters.uploads.get("certificate")
    webhook.certificate = upload.content if upload else None
    call.world.updates.allow(parameters.texts("allowed_updates"))
    if parameters.flag("drop_pending_updates"):
        call.world.updates.pending.clear()
    if url:
        _end_other_poller(call)
    call.world.updates.bell.ring()
    webhook.changed.ring()
    return True


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        fits = bool(parts.hostname) and parts.scheme in {"http", "https"} and parts.port != 0
    except ValueError:
        fits = False
    if not fits or len(url) > 2_048 or any(ord(letter) <= 32 for letter in url):
        raise bad_request("bad webhook: invalid webhook URL specified")


@method("deleteWebhook")
def delete_webhook(call: Call) -> bool:
    """End the webhook, so that the bot can poll."""
    call.world.webhook.forget()
    if call.parameters.flag("drop_pending_updates"):
        call.world.updates.pending.clear()
    return True


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    """The webhook and how it is doing."""
    updates = call.world.updates
    view: dict[str, Any] = call.world.webhook.view(
        pending=len(updates.pending), allowed=updates.allowed
    )
    return view
