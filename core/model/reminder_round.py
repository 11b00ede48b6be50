"""What goes out at one ring of the bell: which reminders, to the readers of which clocks."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from core.model.event_kind import EventState
from core.model.identity import EventId, ReminderId
from core.model.reader_moment import Night, ReaderClock, moment_in, night_at
from core.model.reminder import Reminder, ReminderState, is_of_use

Clocks = frozenset[ReaderClock]


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A reminder that has to be looked at, with what decides about it.

    Attributes:
        begins: when its event begins (aware UTC); see `core.model.event.reminded_until`.
        event_state: where its event stands.
    """

    reminder: Reminder
    begins: datetime
    event_state: EventState


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a reminder.

    Attributes:
        next_at: when it has to be looked at again (aware UTC); None: never.
        done_until: see `Reminder`.
    """

    state: ReminderState
    next_at: datetime | None = None
    done_until: datetime | None = None


@dataclass(slots=True)
class RoundPlan:
    """What is done about all that had to be looked at.

    Attributes:
        batches: the reminders that go out, by the clocks whose readers get them; None: everyone
            who is left, whatever their clock.
        fates: of every reminder, in batches of the same one.
        dropped: how many were too late: their event has begun, or needs nobody any more.
        merged: how many a nearer reminder of the same event speaks for.
        latest_at: when the first of their events begins; None: nothing but afterwards.
        expires_at: when the last of them begins; None: it is never too late.
    """

    batches: dict[Clocks | None, list[ReminderId]] = field(default_factory=dict)
    fates: dict[Fate, list[ReminderId]] = field(default_factory=lambda: defaultdict(list))
    dropped: int = 0
    merged: int = 0
    latest_at: datetime | None = None
    expires_at: datetime | None = None

    @property
    def reminders(self) -> int:
        """How many reminders go out."""
        return sum(map(len, self.batches.values()))


@dataclass(frozen=True, slots=True)
class _Look:
    """What looking at a reminder comes to.

    Attributes:
        clocks: those whose moment has come.
        is_last: no other clock's moment is still to come: everyone who is left gets it.
    """

    clocks: Clocks
    is_last: bool
    fate: Fate

    @property
    def fires(self) -> bool:
        return self.is_last or bool(self.clocks)


class _Looking:
    """Looks at reminders; those of the same moment have the same nights, and often all the same."""

    def __init__(self, clocks: Collection[ReaderClock], now: datetime) -> None:
        self._clocks = clocks
        self._now = now
        self._nights: dict[datetime, list[tuple[ReaderClock, Night | None]]] = {}
        self._known: dict[tuple[object, ...], _Look] = {}

    def at(self, due: DueReminder) -> _Look:
        """Return what becomes of a reminder now."""
        one = due.reminder
        alike = (one.due_at, one.distance, due.begins, one.state, one.done_until)
        if alike not in self._known:
            self._known[alike] = self._look(due)
        return self._known[alike]

    def _look(self, due: DueReminder) -> _Look:
        one, now = due.reminder, self._now
        if one.due_at not in self._nights:
            self._nights[one.due_at] = [(each, night_at(one.due_at, each)) for each in self._clocks]
        moments = [
            (clock, moment_in(one, night, begins=due.begins))
            for clock, night in self._nights[one.due_at]
        ]
        come = frozenset(
            clock
            for clock, moment in moments
            if moment <= now and (one.done_until is None or moment > one.done_until)
        )
        later = [moment for _, moment in moments if moment > now]
        if not moments and one.due_at > now:
            later = [one.due_at]
        if not later:
            return _Look(come, is_last=True, fate=Fate(ReminderState.SENT))
        begun = bool(come) or one.state is ReminderState.UNDER_WAY
        state = ReminderState.UNDER_WAY if begun else one.state
        fate = Fate(state, min(later), now if begun else None)
        return _Look(come, is_last=False, fate=fate)


def plan_round(
    due: Sequence[DueReminder],
    clocks: Collection[ReaderClock],
    *,
    asked: Collection[timedelta],
    now: datetime,
) -> RoundPlan:
    """Return what is done at business time *now* about reminders that have to be looked at.

    Of several distances of one event that fall together only the nearest goes out, for it says
    all that the others would; one that a reader asked for does not speak for those of everybody.

    Args:
        due: all of them.
        clocks: every clock that a reader has.
        asked: the personal distances that anybody asked for.
        now: aware UTC.
    """
    plan, looking = RoundPlan(), _Looking(clocks, now)
    fired: dict[EventId, list[tuple[DueReminder, _Look]]] = defaultdict(list)
    for each in due:
        one = each.reminder
        if _is_too_late(each, now):
            plan.fates[Fate(ReminderState.DROPPED)].append(one.id)
            plan.dropped += not one.personal or one.distance in asked
        elif one.personal and one.distance not in asked:
            plan.fates[_of_nobody(one, now)].append(one.id)
        else:
            look = looking.at(each)
            if look.fires:
                fired[one.event].append((each, look))
            else:
                plan.fates[look.fate].append(one.id)
    for of_event in fired.values():
        _put(plan, of_event)
    going = [each for of_event in fired.values() for each, _ in of_event]
    ahead = [each.begins for each in going if not each.reminder.is_after]
    plan.latest_at = min(ahead, default=None)
    plan.expires_at = max(ahead) if ahead and len(ahead) == len(going) else None
    return plan


def _is_too_late(due: DueReminder, now: datetime) -> bool:
    is_over = not due.reminder.is_after and due.begins <= now
    return is_over or not is_of_use(due.event_state, is_after=due.reminder.is_after)


def _of_nobody(reminder: Reminder, now: datetime) -> Fate:
    """Return the fate of a distance that nobody asked for; until it is due somebody still may."""
    if reminder.due_at > now:
        return Fate(reminder.state, reminder.due_at, reminder.done_until)
    return Fate(ReminderState.SENT)


def _put(plan: RoundPlan, of_event: Sequence[tuple[DueReminder, _Look]]) -> None:
    """Put what fires of one event into the plan."""
    of_all = [
        (due.reminder, look)
        for due, look in of_event
        if not due.reminder.personal and not due.reminder.is_after
    ]
    nearest = min(of_all, key=lambda each: each[0].distance, default=None)
    for due, look in of_event:
        one = due.reminder
        both_last = nearest is not None and look.is_last and nearest[1].is_last
        if nearest is not None and both_last and one.distance > nearest[0].distance:
            plan.merged += 1
            plan.fates[Fate(ReminderState.DROPPED)].append(one.id)
            continue
        # One that others will still get has to be written down for these: their copy shows the
        # nearest alone, and nobody is woken later as one who was left out.
        plan.batches.setdefault(None if look.is_last else look.clocks, []).append(one.id)
        plan.fates[look.fate].append(one.id)
