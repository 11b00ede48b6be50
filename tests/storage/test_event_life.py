"""The life of an event: who may move it where, what follows, and who is told; on both databases."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from content.loader import load_content
from core.model.event import EventRole
from core.model.event_kind import AHEAD_STATES, FIRST_STATE, MOVES, EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import EventId
from core.model.refusals import (
    AlreadyDone,
    EventChanged,
    NotAllowed,
    NotFound,
    Outdated,
    Unusable,
)
from core.model.series import Scope
from core.usecases.events.change_event import EventEdit, change_event
from core.usecases.events.move_event import move_event
from tests.storage.agenda import BRUSSELS, TUESDAY, Keeper, new_keeper
from tests.storage.conftest import NOW, add_person

CONTENT = load_content()
NEXT_WEEK = EventTime(date(2026, 3, 10), time(11), BRUSSELS)
S = EventState


@pytest.fixture
async def keeper(storage, other, url) -> Keeper:
    return await new_keeper(storage, other, url, CONTENT)


async def move(keeper: Keeper, event, state, **more):
    revision = (await keeper.event(event)).revision
    return await move_event(keeper.world, keeper.id, event, state, revision=revision, **more)


async def past(keeper: Keeper, event) -> list[tuple[EventState, str]]:
    async with keeper.other.read() as view:
        lines = await view.events.history(event)
    return [(line.state, f"{line.starts_at:%m-%d}") for line in lines]


@pytest.mark.parametrize("kind", EventKind)
async def test_an_event_goes_only_where_its_life_leads(keeper, kind):
    """A forged button must not decide a workshop or adjourn a deadline."""
    number = await keeper.add(kind=kind)
    for state in EventState:
        if state not in MOVES[kind][FIRST_STATE[kind]] | {FIRST_STATE[kind]}:
            with pytest.raises(Outdated):
                await move(keeper, number, state, when=NEXT_WEEK)
    with pytest.raises(AlreadyDone):
        await move(keeper, number, FIRST_STATE[kind])
    assert (await keeper.event(number)).revision == 1


async def test_a_meeting_is_proposed_confirmed_held_and_followed_up(keeper):
    """Each step is written down, and tells nobody; its reminders stay as they were."""
    number = await keeper.add(kind=EventKind.MEETING)
    await move(keeper, number, S.CONFIRMED)
    assert await keeper.waiting_distances(number) == [24, 2]
    with pytest.raises(Unusable) as refused:
        await move(keeper, number, S.HELD)
    assert refused.value.params == {"reason": "early"}
    keeper.clock.forward(days=3)
    await move(keeper, number, S.HELD)
    await move(keeper, number, S.FOLLOWED_UP)
    states = [state for state, _ in await past(keeper, number)]
    assert states == [S.PROPOSED, S.CONFIRMED, S.HELD, S.FOLLOWED_UP]
    assert await keeper.told() == []


async def test_what_is_put_off_is_silent_until_it_has_a_new_time(keeper):
    """A reminder of a day on which nothing is would be worse than none."""
    number = await keeper.add()
    await keeper.comes(number)
    await move(keeper, number, S.POSTPONED)
    assert await keeper.waiting_distances(number) == []
    assert await keeper.ahead() == []
    keeper.clock.forward(days=5)
    with pytest.raises(Unusable) as refused:
        await move(keeper, number, S.PLANNED)
    assert refused.value.params == {"reason": "date"}
    gone = replace(NEXT_WEEK, day=date(2026, 3, 4))
    with pytest.raises(Unusable) as refused:
        await move(keeper, number, S.PLANNED, when=gone)
    assert refused.value.params == {"reason": "past"}
    await move(keeper, number, S.PLANNED, when=NEXT_WEEK)
    assert await keeper.waiting_distances(number) == [24, 2]
    put_off, back = await keeper.told()
    assert (put_off.postponed, put_off.cancelled, back.postponed) == (True, False, False)
    assert back.before is not None
    assert await past(keeper, number) == [
        (S.PLANNED, "03-03"),
        (S.POSTPONED, "03-03"),
        (S.PLANNED, "03-10"),
    ]


async def test_what_was_put_off_may_take_place_at_its_old_time_after_all(keeper):
    """Whoever was told that it does not has to be told that it does."""
    number = await keeper.add()
    await move(keeper, number, S.POSTPONED)
    await move(keeper, number, S.PLANNED, when=EventTime(TUESDAY, time(9), BRUSSELS))
    _, back = await keeper.told()
    assert back.before == (await keeper.event(number)).starts_at


async def test_a_hearing_goes_over_to_a_new_date_and_its_history_stays(keeper):
    """How often a trial was put off is what observers write down."""
    number = await keeper.add(kind=EventKind.HEARING, place="Court 3", seats=4)
    observer, host = [(await add_person(keeper.storage, each)).id for each in (5, 6)]
    async with keeper.storage.begin() as tx:
        await tx.event_people.set_role(number, observer, EventRole.OBSERVER, on=True)
        await tx.event_people.set_role(number, host, EventRole.HOST, on=True)
    with pytest.raises(Unusable) as refused:
        await move(keeper, number, S.ADJOURNED)
    assert refused.value.params == {"reason": "date"}
    gone_over = await move(keeper, number, S.ADJOURNED, when=NEXT_WEEK)
    assert await keeper.event(number) == gone_over
    following = await keeper.event(gone_over.successor)
    assert (following.state, following.place, following.seats) == (S.SCHEDULED, "Court 3", 4)
    assert following.local_date == NEXT_WEEK.day
    assert following.uid != gone_over.uid
    assert gone_over.local_date == TUESDAY
    assert [each.id for each in await keeper.ahead()] == [following.id]
    assert await keeper.waiting_distances(number) == []
    assert await keeper.waiting_distances(following.id) == [7 * 24, 24, 2]
    async with keeper.other.read() as view:
        parts = await view.event_people.parts(following.id)
        assert (await view.events.adjourned_to(following.id)).id == number
    assert [part.person for part in parts] == [host]
    [told] = await keeper.told()
    assert (told.event, told.adjourned, told.before) == (number, True, None)


async def test_a_hearing_that_went_over_in_court_tells_nobody_again(keeper):
    """Those who were there know."""
    number = await keeper.add(kind=EventKind.HEARING)
    keeper.clock.forward(days=2, hours=5)
    await move(keeper, number, S.ADJOURNED, when=NEXT_WEEK)
    assert await keeper.told() == []


async def test_who_sees_a_closed_hearing_by_their_role_alone_keeps_it(keeper):
    """Otherwise the new date would be hidden from those it is for."""
    number = await keeper.add(kind=EventKind.HEARING, invited_only=True)
    observer = (await add_person(keeper.storage, 5)).id
    async with keeper.storage.begin() as tx:
        await tx.event_people.set_role(number, observer, EventRole.OBSERVER, on=True)
    gone_over = await move(keeper, number, S.ADJOURNED, when=NEXT_WEEK)
    async with keeper.other.read() as view:
        assert await view.event_people.may_see(gone_over.successor, observer)


async def test_what_is_submitted_reminds_nobody_until_it_is_open_again(keeper):
    """A deadline that was met is over for everybody."""
    number = await keeper.add(kind=EventKind.DEADLINE)
    await move(keeper, number, S.SUBMITTED)
    assert await keeper.waiting_distances(number) == []
    await move(keeper, number, S.OPEN)
    assert await keeper.waiting_distances(number) == [24, 6]
    assert await keeper.told() == []


async def test_what_is_asked_after_a_meeting_is_asked_when_it_was_held(keeper):
    """A coordinator's tap must not silence the question what came of it."""
    number = await keeper.add(kind=EventKind.WORKSHOP, after=(timedelta(hours=30),))
    keeper.clock.forward(days=2)
    await move(keeper, number, S.HELD)
    assert await keeper.waiting_distances(number) == [-30]


async def test_of_two_who_move_an_event_the_second_looks_again(keeper):
    """Both mean well, and one of them did not know."""
    number = await keeper.add()
    await move(keeper, number, S.POSTPONED)
    with pytest.raises(EventChanged):
        await move_event(keeper.world, keeper.id, number, S.CANCELLED, revision=1)
    assert (await keeper.event(number)).state is S.POSTPONED


async def test_nobody_else_moves_an_event(keeper):
    """Nor one that is not there."""
    number = await keeper.add()
    stranger = (await add_person(keeper.storage, 9)).id
    with pytest.raises(NotAllowed):
        await move_event(keeper.world, stranger, number, S.CANCELLED, revision=1)
    with pytest.raises(NotFound):
        await move_event(keeper.world, keeper.id, EventId(99), S.CANCELLED, revision=1)


async def test_an_event_that_has_begun_or_ended_is_not_changed_any_more(keeper):
    """What it was is what people remember."""
    number = await keeper.add()
    keeper.clock.forward(days=3)
    with pytest.raises(EventChanged):
        await change_event(keeper.world, keeper.id, number, EventEdit(1, place="elsewhere"))


async def test_a_single_event_is_changed_whatever_scope_was_said(keeper):
    """A forged button asks for all of nothing."""
    number = await keeper.add()
    edit = EventEdit(1, when=NEXT_WEEK, scope=Scope.ALL)
    changed = await change_event(keeper.world, keeper.id, number, edit)
    assert changed.local_date == NEXT_WEEK.day
    assert changed.starts_at > NOW
    assert changed.state in AHEAD_STATES
