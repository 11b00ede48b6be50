"""The webhook and the health pages, over ASGI."""

import re
from typing import Any

import httpx
import pytest

from core.model.delivery import DeliveryState, Lane, Result
from core.model.identity import NoticeId, PersonId
from core.ports.storage import StorageUnavailable
from web.app import BODY_LIMIT_BYTES, Webhook, make_app, make_metrics_app
from web.metrics import LaneLength, Meters

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
    app = make_app(lambda: door.ready, Webhook("/hook", SECRET, door.take_in))
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


async def test_the_public_port_shows_no_counts(client) -> None:
    """How much a network sends, and when, is nobody's business out there."""
    assert (await client.get("/metrics")).status_code == 404


class Pace:
    """A pace as it stands after Telegram asked to wait."""

    limit, used, halted_for, halts = 22, 17, 4.0, 2


async def scraped(meters: Meters, look=None) -> list[str]:
    """Return the lines that Prometheus gets, without comments."""

    async def nothing() -> None:
        return

    transport = httpx.ASGITransport(app=make_metrics_app(meters.registry, look or nothing))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        answer = await client.get("/metrics")
    assert answer.status_code == 200
    return [line for line in answer.text.splitlines() if not line.startswith("#")]


async def test_the_metrics_count_and_name_nobody() -> None:
    """Whoever may read the counts must learn nothing about people from them."""
    meters = Meters()
    meters.took_in(3)
    meters.reminders({"started": 5, "dropped": 2, "merged": 1})
    sent = Result(NoticeId(71), PersonId(82), DeliveryState.SENT, message_id=93)
    meters.recorded([sent, sent])
    lines = await scraped(meters)
    assert "bot_updates_taken_in_total 3.0" in lines
    assert "bot_reminders_started_total 5.0" in lines
    assert "bot_reminders_dropped_total 2.0" in lines
    assert "bot_reminders_merged_total 1.0" in lines
    assert 'bot_deliveries_recorded_total{state="sent"} 2.0' in lines
    counted = [line for line in lines if "_created" not in line]
    assert not any(number in line for line in counted for number in ("71", "82", "93"))


async def test_the_metrics_show_queue_pace_and_scheduler_as_they_are_when_asked() -> None:
    """Alarms are built on these: a queue that grows old, a halt, a program that is behind."""
    meters = Meters()

    async def look() -> None:
        meters.show_queue({Lane.ALERT: LaneLength(12, 3.5)})
        meters.show_pace(Pace())

    meters.rang("reminders", 0.25)
    lines = await scraped(meters, look)
    for line in (
        'bot_queue_waiting{lane="alert"} 12.0',
        'bot_queue_waiting{lane="digest"} 0.0',
        'bot_queue_oldest_seconds{lane="alert"} 3.5',
        "bot_pace_limit 22.0",
        "bot_pace_used 17.0",
        "bot_pace_halted_seconds 4.0",
        "bot_pace_halts 2.0",
        'bot_bell_late_seconds{job="reminders"} 0.25',
        'bot_deliveries_recorded_total{state="in_doubt"} 0.0',
    ):
        assert line in lines


async def test_the_only_labels_are_lane_job_and_state() -> None:
    """A label is where the name of a case, a person, a country or a category would show up."""
    meters = Meters()
    meters.rang("reminders", 0.0)
    meters.show_queue({})
    labels = {label for line in await scraped(meters) for label in re.findall(r"(\w+)=\"", line)}
    assert labels == {"lane", "job", "state"}


async def test_the_metrics_are_served_while_storage_is_away() -> None:
    """That is when somebody looks at them."""

    async def look() -> None:
        raise StorageUnavailable

    assert "bot_updates_taken_in_total 0.0" in await scraped(Meters(), look)
