"""The life of an event in its coordinators' hands: moved to a state, or called off."""

from bot.handlers.event_change import begin_change
from bot.handlers.event_steps import Part
from bot.handlers.event_taps import CancelEventTap, LifeTap, PlannedTap
from bot.handlers.event_words import title_of, when_short
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.event import Event
from core.model.event_kind import EventKind, EventState
from core.model.event_life import moves_of, needs_new_time
from core.model.identity import EventId
from core.model.refusals import EventChanged, Outdated
from core.model.roles import Role
from core.model.series import Scope
from core.usecases.events.change_event import cancel_event
from core.usecases.events.move_event import move_event
from core.usecases.events.read_agenda import count_told, open_planned

_SCOPES = {1: Scope.THIS, 2: Scope.FOLLOWING, 3: Scope.ALL}


async def move(visit: Visit, tap: LifeTap) -> None:
    """Ask whether to move an event to a state, ask for its new time, or move it."""
    visit.require(Role.COORDINATOR)
    if tap.state not in set(EventState):
        raise Outdated
    state = EventState(tap.state)
    planned = await open_planned(visit.world, visit.person.id, EventId(tap.event))
    event = planned.event
    if state is event.state and tap.revision:
        await visit.toast("event-done-toast", alert=True)  # the second of two taps
        return
    if state is EventState.CANCELLED or state not in moves_of(event, visit.now):
        raise EventChanged
    if needs_new_time(event, state):
        await begin_change(visit, event, Part.WHEN, life=state)
    elif not tap.revision:
        await _ask(visit, event, state)
    else:
        told = await count_told(visit.world, visit.person.id, event.id)
        await move_event(visit.world, visit.person.id, event.id, state, revision=tap.revision)
        await visit.show(_moved(visit, event, state, told))


async def call_off(visit: Visit, tap: CancelEventTap) -> None:
    """Ask whether to cancel an event, or cancel it, alone or with more of its series."""
    visit.require(Role.COORDINATOR)
    words = visit.words
    if tap.sure == 0:
        await _ask_to_call_off(visit, EventId(tap.event))
        return
    if tap.sure not in _SCOPES:
        raise Outdated
    event_id, scope = EventId(tap.event), _SCOPES[tap.sure]
    told = await count_told(visit.world, visit.person.id, event_id, scope)
    event = await cancel_event(visit.world, visit.person.id, event_id, scope=scope)
    back = Button(words.plain("event-menu-button"), Open(command="event"))
    text = words.t("event-called-off", title=title_of(words, event), scope=scope.value)
    lines = [text, "", words.t("event-told", count=told)]
    await visit.show(Screen("\n".join(lines), [[back]]))


async def _ask(visit: Visit, event: Event, state: EventState) -> None:
    words = visit.words
    told = await count_told(visit.world, visit.person.id, event.id)
    lines = [
        words.t("event-life", title=title_of(words, event), state=state),
        words.t("event-life-when", when=when_short(words, event)),
        "",
        _told(words, event, state, told),
    ]
    yes = LifeTap(event=event.id, state=state, revision=event.revision)
    rows: list[Row] = [
        [Button(words.plain("event-life-button", state=state), yes)],
        [Button(words.plain("event-back-button"), PlannedTap(event=event.id))],
    ]
    await visit.show(Screen("\n".join(lines), rows))


def _told(words: Words, event: Event, state: EventState, told: int) -> str:
    if state is EventState.POSTPONED:
        return words.t("event-told", count=told)
    asks = event.kind is EventKind.MEETING and state is EventState.HELD
    return words.t("event-life-asks" if asks else "event-told-nobody")


async def _ask_to_call_off(visit: Visit, event_id: EventId) -> None:
    words = visit.words
    planned = await open_planned(visit.world, visit.person.id, event_id)
    event = planned.event
    if EventState.CANCELLED not in moves_of(event, visit.now):
        raise EventChanged
    several = event.series is not None
    most = Scope.ALL if several else Scope.THIS
    told = await count_told(visit.world, visit.person.id, event_id, most)
    text = words.t(
        "event-call-off",
        title=title_of(words, event),
        when=when_short(words, event),
        coming=planned.coming,
        count=told,
        several=int(several),
    )
    if event.series is None:
        yes = CancelEventTap(event=event_id, sure=1)
        rows: list[Row] = [[Button(words.plain("event-call-off-yes-button"), yes)]]
    else:
        rows = [
            [
                Button(
                    words.plain("event-call-off-scope-button", scope=scope.value),
                    CancelEventTap(event=event_id, sure=sure),
                )
            ]
            for sure, scope in _SCOPES.items()
        ]
    no = Button(words.plain("event-call-off-no-button"), PlannedTap(event=event_id))
    await visit.show(Screen(text, [*rows, [no]]))


def _moved(visit: Visit, event: Event, state: EventState, told: int) -> Screen:
    words = visit.words
    rows: list[Row] = [
        [Button(words.plain("event-open-button"), PlannedTap(event=event.id))],
        [Button(words.plain("event-menu-button"), Open(command="event"))],
    ]
    lines = [words.t("event-life-moved", title=title_of(words, event), state=state)]
    if state is EventState.POSTPONED:
        lines += ["", words.t("event-told", count=told)]
    return Screen("\n".join(lines), rows)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(LifeTap, move)
    router.on_tap(CancelEventTap, call_off)
