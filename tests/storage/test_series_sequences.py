"""Edits of a series one after the other: whatever was done, rule and rows agree."""

from collections import Counter
from dataclasses import replace
from datetime import time, timedelta
from itertools import cycle

import pytest

from content.loader import load_content
from core.model.event import Event
from core.model.event_kind import AHEAD_STATES
from core.model.event_time import EventTime
from core.model.identity import EventId
from core.model.recurrence import occurrences
from core.model.series import Scope
from core.usecases.events.change_event import EventEdit, cancel_event, change_event
from core.usecases.events.extend_series import extend_series
from tests.storage.agenda import Keeper, new_keeper

CONTENT = load_content()
RULES = ("FREQ=WEEKLY;COUNT=8", "FREQ=DAILY;INTERVAL=3;UNTIL=20260410")
SEQUENCES = [
    # each: what is done, to which of those ahead, with what scope
    ["hour 2 this", "hour 3 following", "cancel 1 this", "hour 0 all"],
    ["day 1 this", "hour 1 all", "day 0 all", "place 2 following"],
    ["cancel 2 this", "day 1 following", "rule 0 all", "hour 2 this"],
    ["rule 1 following", "cancel 0 this", "rule 0 all", "pass", "place 1 all"],
    ["pass", "hour 0 all", "pass", "day 1 following", "hour 2 all"],
    ["place 0 this", "place 1 following", "cancel 3 following", "hour 0 all"],
    ["hour 1 following", "hour 2 following", "hour 0 all", "rule 1 following"],
    ["cancel 0 this", "cancel 1 this", "rule 0 all", "day 0 following", "pass"],
]


@pytest.fixture
async def keeper(storage, other, url) -> Keeper:
    return await new_keeper(storage, other, url, CONTENT)


@pytest.mark.parametrize(("rule", "steps"), list(zip(cycle(RULES), SEQUENCES, strict=False)))
async def test_rule_and_rows_agree_after_every_edit(keeper, rule, steps):
    """A day doubled, lost or come back is somebody in front of a closed door."""
    await keeper.add(rule)
    for step in steps:
        await do(keeper, *step.split())
        await check(keeper)


async def do(keeper: Keeper, act: str, which: str = "0", scope: str = "this") -> None:
    if act == "pass":
        keeper.clock.forward(days=8)
        await extend_series(keeper.world)
        return
    event, wanted = (await keeper.ahead())[int(which)], Scope(scope)
    if act == "cancel":
        await cancel_event(keeper.world, keeper.id, event.id, scope=wanted)
        return
    now = EventTime.of(event)
    edit = EventEdit(event.revision, scope=wanted)
    if act == "hour":
        later = replace(now, clock=time(now.day.day % 3 + 15), end_clock=time(20))
        edit = replace(edit, when=later)
    elif act == "day":
        edit = replace(edit, when=replace(now, day=now.day + timedelta(days=1)))
    elif act == "place":
        edit = replace(edit, place=f"Room {event.id}")
    else:
        edit = replace(edit, rule="FREQ=WEEKLY;BYDAY=MO,TU,FR;COUNT=7")
    await change_event(keeper.world, keeper.id, event.id, edit)


async def check(keeper: Keeper) -> None:
    events = await every_event(keeper)
    assert Counter((event.series, event.occurrence) for event in events).most_common(1)[0][1] == 1
    now, today = keeper.clock.now(), keeper.clock.now().date()
    async with keeper.other.read() as view:
        known = await view.series.get_many({event.series for event in events if event.series})
    for series in known.values():
        rows = [event for event in events if event.series == series.id]
        assert {event.uid for event in rows if event.starts_at > now} <= {series.uid}
        if series.made_until is None:
            continue
        ruled = set(occurrences(series, after=today, until=series.made_until))
        stands = {
            event.occurrence
            for event in rows
            if event.state in AHEAD_STATES and event.occurrence and event.occurrence.date() > today
        }
        assert ruled <= {event.occurrence for event in rows}
        assert stands <= ruled


async def every_event(keeper: Keeper) -> list[Event]:
    async with keeper.other.read() as view:
        return list(await view.events.get_many([EventId(each) for each in range(1, 200)]))
