"""What is served over HTTP: the webhook, private calendars, and whether the program is alive.

Counts are served by an application of their own, on a port that never faces the network.
"""

import hmac
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from core.ports.storage import StorageUnavailable
from web.feed import FEED_PATH, CalendarFeed

BODY_LIMIT_BYTES = 1024 * 1024
_log = structlog.get_logger(__name__)
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name

TakeIn = Callable[[Sequence[dict[str, Any]]], Awaitable[None]]
"""Commits updates to the inbox and hands them on; raises StorageUnavailable if it cannot."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram posts updates.

    Attributes:
        path: begins with a slash.
        secret: what Telegram sends in its header.
        take_in: called with each update before it is confirmed.
    """

    path: str
    secret: str
    take_in: TakeIn


def make_app(
    ready: Callable[[], bool],
    webhook: Webhook | None = None,
    feed: CalendarFeed | None = None,
) -> Starlette:
    """Return the application that may face the network.

    Args:
        ready: says whether updates are being taken in.
        webhook: None when updates are polled for.
        feed: answers calendar programs; None: there are no private calendars.
    """

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def readyz(_request: Request) -> Response:
        if ready():
            return PlainTextResponse("ready\n")
        return PlainTextResponse("not ready\n", 503)

    routes = [Route("/healthz", healthz), Route("/readyz", readyz)]
    if webhook is not None:
        routes.append(Route(webhook.path, _receiver(webhook), methods=["POST"]))
    if feed is not None:
        routes.append(Route(FEED_PATH, feed.answer))
    return Starlette(routes=routes)


def make_metrics_app(metrics: CollectorRegistry, look: Callable[[], Awaitable[None]]) -> Starlette:
    """Return the application for Prometheus, which belongs on loopback only.

    Args:
        metrics: counts to be shown; without ids.
        look: brings up to date what is not counted as it happens; raises StorageUnavailable if it
            cannot, and then the last known is shown.
    """

    async def show(_request: Request) -> Response:
        try:
            await look()
        except StorageUnavailable:
            _log.warning("metrics_without_storage")
        return Response(generate_latest(metrics), media_type=CONTENT_TYPE_LATEST)

    return Starlette(routes=[Route("/metrics", show)])


def _receiver(webhook: Webhook) -> Callable[[Request], Awaitable[Response]]:
    async def receive(request: Request) -> Response:
        given = request.headers.get(_SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), webhook.secret.encode()):
            return PlainTextResponse("forbidden\n", 403)
        body = await _body(request)
        if body is None:
            return PlainTextResponse("too large\n", 413)
        update = _update(body)
        if update is None:
            return PlainTextResponse("not an update\n", 400)
        try:
            await webhook.take_in([update])
        except StorageUnavailable:
            return PlainTextResponse("try again\n", 503)
        return PlainTextResponse("ok\n")

    return receive


async def _body(request: Request) -> bytes | None:
    """Return the body, or None when it is larger than any update."""
    parts, size = [], 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > BODY_LIMIT_BYTES:
                return None
            parts.append(part)
    except ClientDisconnect:
        return b""
    return b"".join(parts)


def _update(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(update, dict):
        return None
    known = isinstance(update.get("update_id"), int) and update["update_id"] is not True
    return update if known else None
