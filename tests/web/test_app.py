"""The webhook and the health pages, over ASGI."""

from typing import Any

import httpx
import pytest
from prometheus_client import CollectorRegistry

from core.model.delivery import DeliveryState, Result
from core.model.identity import NoticeId, PersonId
from core.ports.storage import StorageUnavailable
from web.app import BODY_LIMIT_BYTES, Webhook, make_app
from web.metrics import Meters

SECRET = "right-secret"
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


class Door:
    """Takes updates in, or says that storage is away."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.away = False
        self.ready = False

    async def take_in(self, updates) -> None:
        if self.away:
            raise StorageUnavailable("full")
        self.taken += updates


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
async def client(door: Door):
    app = make_app(lambda: door.ready, CollectorRegistry(), Webhook("/hook", SECRET, door.take_in))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        yield client


async def test_an_update_is_taken_in_before_it_is_confirmed(client, door: Door) -> None:
    """200 tells Telegram to forget the update."""
    answer = await client.post("/hook", json={"update_id": 7}, headers=HEADERS)
    assert (answer.status_code, door.taken) == (200, [{"update_id": 7}])


@pytest.mark.parametrize("headers", [{}, {"X-Telegram-Bot-Api-Secret-Token": "wrong"}])
async def test_nobody_without_the_secret_is_heard(client, door: Door, headers) -> None:
    """The address of a webhook is guessed sooner or later."""
    answer = await client.post("/hook", json={"update_id": 7}, headers=headers)
    assert (answer.status_code, door.taken) == (403, [])


async def test_telegram_keeps_the_update_while_storage_is_away(client, door: Door) -> None:
    """Anything but 2xx makes Telegram send it again."""
    door.away = True
    answer = await client.post("/hook", json={"update_id": 7}, headers=HEADERS)
    assert answer.status_code == 503


@pytest.mark.parametrize("body", [b"", b"[]", b'{"update_id": "7"}', b"{", b"\xff", b"[" * 9999])
async def test_what_is_no_update_is_refused(client, door: Door, body: bytes) -> None:
    """A broken sender must not fill the inbox."""
    answer = await client.post("/hook", content=body, headers=HEADERS)
    assert (answer.status_code, door.taken) == (400, [])


async def test_a_body_larger_than_any_update_is_refused(client, door: Door) -> None:
    """Memory is not the sender's to fill."""
    answer = await client.post("/hook", content=b" " * (BODY_LIMIT_BYTES + 1), headers=HEADERS)
    assert (answer.status_code, door.taken) == (413, [])


async def test_it_is_ready_only_while_updates_are_taken_in(client, door: Door) -> None:
    """A balancer must not send people to a program that does not listen yet."""
    assert (await client.get("/healthz")).status_code == 200
    assert (await client.get("/readyz")).status_code == 503
    door.ready = True
    assert (await client.get("/readyz")).status_code == 200


async def test_the_metrics_count_and_name_nobody() -> None:
    """Whoever may read the counts must learn nothing about people from them."""
    meters = Meters()
    meters.took_in(3)
    meters.dropped_reminders(2)
    sent = Result(NoticeId(71), PersonId(82), DeliveryState.SENT, message_id=93)
    meters.recorded([sent, sent])
    transport = httpx.ASGITransport(app=make_app(lambda: True, meters.registry))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        lines = (await client.get("/metrics")).text.splitlines()
    assert "bot_updates_taken_in_total 3.0" in lines
    assert "bot_reminders_dropped_total 2.0" in lines
    assert 'bot_deliveries_recorded_total{state="sent"} 2.0' in lines
    counted = [line for line in lines if not line.startswith("#") and "_created" not in line]
    assert not any(number in line for line in counted for number in ("71", "82", "93"))
