"""The database turns read-only while somebody sends a report: said so, and over when it is over."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import sqlalchemy as sa

from bot.ingress.dispatcher import Dispatcher, DispatcherLimits, Handling
from bot.ingress.intake import Intake, order_key
from bot.router import Router
from core.model.identity import UpdateId
from core.model.report import ReportStatus
from core.ports.storage import StorageUnavailable
from core.ports.stores.inbox import Incoming
from storage import sqlite_connection
from tests.bot.casework import REPORTER, Office
from tests.bot.phone import UPDATE_IDS, Phone

NOT_RECEIVED, RECEIVED = "this is not received yet", "Received and saved"
ReadOnly = Callable[[bool], Awaitable[None]]


@pytest.fixture
def read_only(office: Office, monkeypatch: pytest.MonkeyPatch) -> ReadOnly:
    """Turn the database read-only, as SQLite itself says it, or writable again."""
    usual = sqlite_connection.PRAGMAS

    async def turn(on: bool) -> None:
        pragma = f"query_only = {int(on)}"
        monkeypatch.setattr(sqlite_connection, "PRAGMAS", (*usual, pragma))
        async with office.storage.begin() as tx:
            await tx._session.run(sa.text(f"PRAGMA {pragma}"))

    return turn


def _doors(office: Office) -> tuple[Intake, Dispatcher]:
    entrance = office.entrance
    handling = Handling(entrance.handle, entrance.apologise, entrance.ask_patience)
    limits = DispatcherLimits(first_back_off_seconds=0.01)
    dispatcher = Dispatcher(office.storage, handling, clock=office.clock, limits=limits)
    return Intake(office.storage, dispatcher, office.clock), dispatcher


async def _about_to_send(office: Office) -> tuple[Phone, dict[str, Any]]:
    """Write a report; return the phone, and the update of its last button."""
    phone = office.phone(REPORTER)
    await phone.send("/report")
    await phone.send("They took my papers.")
    shown = {key: value for key, value in phone.screen.items() if key != "html"}
    query = {"id": "1", "from": phone.user, "chat_instance": "1", "message": shown}
    data = phone.data("Send it now")
    return phone, {"update_id": next(UPDATE_IDS), "callback_query": {**query, "data": data}}


async def _status(office: Office) -> ReportStatus:
    [(report, _)] = await office.committed()
    return report.status


async def test_what_cannot_even_be_taken_in_is_not_received_and_comes_again(
    office: Office, read_only: ReadOnly
) -> None:
    """Telegram keeps it; whoever sent it must not go away believing that it is here."""
    phone, update = await _about_to_send(office)
    intake, dispatcher = _doors(office)
    await read_only(True)
    for _ in range(2):
        with pytest.raises(StorageUnavailable):
            await intake.take_in([update])
    assert NOT_RECEIVED in phone.text
    assert sum(NOT_RECEIVED in message["text"] for message in phone.messages) == 1
    assert await _status(office) is ReportStatus.DRAFT
    await read_only(False)
    await intake.take_in([update])
    await dispatcher.idle()
    assert RECEIVED in phone.text
    assert await _status(office) is ReportStatus.NEW
    await dispatcher.stop()


async def test_what_was_taken_in_before_goes_on_by_itself(
    office: Office, read_only: ReadOnly
) -> None:
    """Nothing has to be sent again: it is sent once there is a place to keep it."""
    phone, update = await _about_to_send(office)
    _, dispatcher = _doors(office)
    incoming = Incoming(
        UpdateId(update["update_id"]), order_key(update), json.dumps(update).encode()
    )
    async with office.storage.begin() as tx:
        await tx.inbox.take_in([incoming], at=office.clock.now())
    await read_only(True)
    await dispatcher.put([incoming])
    async with asyncio.timeout(20):
        while NOT_RECEIVED not in phone.text:  # noqa: ASYNC110 - the phone cannot be waited for
            await asyncio.sleep(0)
    assert RECEIVED not in phone.text
    await read_only(False)
    await dispatcher.idle()
    assert RECEIVED in phone.text
    assert await _status(office) is ReportStatus.NEW
    await dispatcher.stop()


async def test_nothing_is_remembered_of_who_was_told_once_it_is_over(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A number that stays in memory says for weeks who pressed something on a bad day."""
    entrance = office.entrance
    phone, update = await _about_to_send(office)
    number = UpdateId(update["update_id"])
    await entrance.ask_patience(update)
    assert entrance.doubted == {number}
    monkeypatch.setattr(Router, "route", _fail)
    with pytest.raises(ZeroDivisionError):
        await entrance.handle(update, number)
    assert entrance.doubted == set()
    message = {"update_id": next(UPDATE_IDS), "message": {**phone.screen, "from": phone.user}}
    await entrance.ask_patience(message)
    assert entrance.doubted == set(), "only a tap is answered otherwise"
    monkeypatch.setattr("bot.entrance._DOUBTED_AT_MOST", 2)
    for later in range(3):
        await entrance.ask_patience({**update, "update_id": number + later})
    assert entrance.doubted == {number + 1, number + 2}


async def _fail(*_: object) -> None:
    raise ZeroDivisionError
