"""The bells of this program: which use case is rung, and how often."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from functools import partial

from core.ports.board import ProgressBoard
from core.ports.danger_board import DangerBoard
from core.ports.staff_board import StaffBoard
from core.ports.world import World
from core.usecases.briefings.refresh_watches import SeenWatches, refresh_watches
from core.usecases.briefings.start_scheduled import start_scheduled
from core.usecases.danger.follow_danger import refresh_dangers
from core.usecases.danger.repeat_alerts import repeat_alerts
from core.usecases.digests.send_due_digests import send_due_digests
from core.usecases.duty.remind_overdue import remind_overdue
from core.usecases.events.extend_series import extend_series
from core.usecases.events.send_due_reminders import send_due_reminders
from core.usecases.events.tell_untold import tell_of_left_imports
from core.usecases.hearings.ask_observers import ask_of_due_hearings
from core.usecases.hearings.send_week import send_week_of_hearings
from core.usecases.meetings.ask_attendees import ask_of_due_meetings
from core.usecases.reports.promise_news import tell_promised
from core.usecases.staff_room.say_in_room import say_in_room
from core.usecases.templates.start_due_templates import start_due_templates
from core.usecases.upkeep.back_up_daily import back_up_daily
from core.usecases.upkeep.check_audit import check_audit
from core.usecases.upkeep.keep_agenda import keep_agenda
from core.usecases.upkeep.keep_reports import keep_reports
from core.usecases.upkeep.let_lapsed_back import let_lapsed_back
from core.usecases.upkeep.next_due import next_due
from core.usecases.upkeep.prune import prune
from core.usecases.upkeep.sweep_evidence import sweep_evidence
from core.usecases.upkeep.take_up_keys import take_up_keys
from scheduler.chat_bells import CHATS
from scheduler.clock import SystemClock
from scheduler.daily import Daily
from scheduler.ticks import NOTHING, Done, Ticks
from scheduler.walk import Way

_REMINDERS, _SENDINGS = "reminders", "sendings"
_DIGESTS, _TEMPLATES, _SERIES = "digests", "templates", "series"
_HEARINGS, _MEETINGS = "hearings", "meetings"
_ALERTS, _OVERDUE = "alerts", "overdue"


@dataclass(frozen=True, slots=True)
class Boards:
    """Where what changes is shown, in messages that were sent before or in a group.

    Attributes:
        progress: to editors, how far a broadcast is.
        danger: to a reporter, whether anybody has seen it.
        staff: to the group of the staff.
    """

    progress: ProgressBoard
    danger: DangerBoard
    staff: StaffBoard


def hang_bells(
    ticks: Ticks, world: World, boards: Boards, *, reminded: Callable[[Done], None]
) -> None:
    """Let *ticks* ring for what is due, what is watched and what has had its time.

    Args:
        ticks: not started yet.
        world: what the use cases act on.
        boards: where what changes is shown.
        reminded: told what became of reminders that were due.
    """
    seen = SeenWatches()

    async def reminders() -> Done:
        due = await send_due_reminders(world)
        done = asdict(due)
        reminded(done)
        return done

    async def sendings() -> Done:
        return {"begun": await start_scheduled(world)}

    async def digests() -> Done:
        return {"rounds": await send_due_digests(world)}

    async def hearings() -> Done:
        asked = await ask_of_due_hearings(world)
        return {"asked": asked, "announced": await send_week_of_hearings(world)}

    async def templates() -> Done:
        return {"drafts": await start_due_templates(world)}

    async def series() -> Done:
        return {"made": await extend_series(world)}

    async def progress() -> Done:
        return {"shown": await refresh_watches(world, boards.progress, seen)}

    async def pruned() -> Done:
        return asdict(await prune(world))

    async def audit() -> Done:
        await check_audit(world)
        return NOTHING

    ticks.every(0.25, _REMINDERS, reminders)  # the first is to leave within a second
    ticks.every(1, _SENDINGS, sendings)
    ticks.every(5, _DIGESTS, digests)
    ticks.every(30, _TEMPLATES, templates)
    ticks.every(30, _HEARINGS, hearings)
    ticks.every(30, _MEETINGS, partial(_meetings, world))
    ticks.every(1, _ALERTS, partial(_alerts, world))
    ticks.every(2, "dangers", partial(_dangers, world, boards))
    ticks.every(2, "staff room", partial(_staff_room, world, boards))
    ticks.every(60, _OVERDUE, partial(_overdue, world))
    ticks.every(3, "progress", progress)
    ticks.every(3600, _SERIES, series)
    ticks.every(600, "imports", partial(_imports, world))
    ticks.every(3600, "prune", pruned)
    ticks.every(86_400, "audit", audit)
    ticks.every(5, "keep", Daily(world.clock, partial(_keep, world)).ring)
    ticks.every(600, "backup", partial(_back_up, world))
    ticks.every(3600, "evidence", Daily(world.clock, partial(_sweep, world)).ring)
    ticks.every(10, "keys", partial(_take_up, world))
    ticks.every(30, "keep_agenda", Daily(world.clock, partial(_keep_agenda, world)).ring)
    ticks.every(5, "wipe", partial(_wipe, world))


async def _imports(world: World) -> Done:
    return {"told": await tell_of_left_imports(world)}


async def _keep(world: World) -> Done:
    return {**asdict(await keep_reports(world)), "let_back": await let_lapsed_back(world)}


async def _take_up(world: World) -> Done:
    return {"keys": int(await take_up_keys(world))}


async def _keep_agenda(world: World) -> Done:
    return asdict(await keep_agenda(world))


async def _back_up(world: World) -> Done:
    return {"copies": int(await back_up_daily(world))}


async def _sweep(world: World) -> Done:
    return {"orphans": await sweep_evidence(world)}


async def _wipe(world: World) -> Done:
    return {"logs": int(await world.storage.wipe())}


async def _alerts(world: World) -> Done:
    return {"repeated": await repeat_alerts(world), "told": await tell_promised(world)}


async def _dangers(world: World, boards: Boards) -> Done:
    return {"shown": await refresh_dangers(world, boards.danger)}


async def _staff_room(world: World, boards: Boards) -> Done:
    return {"said": await say_in_room(world, boards.staff, SystemClock())}


async def _overdue(world: World) -> Done:
    return {"reminded": await remind_overdue(world)}


async def _meetings(world: World) -> Done:
    return {"asked": await ask_of_due_meetings(world)}


def way(ticks: Ticks, world: World, drained: Callable[[], Awaitable[bool]]) -> Way:
    """Return what a walk of the clock asks, with the bells that `hang_bells` hung."""
    return Way(
        partial(next_due, world),
        partial(
            ticks.ring,
            _SERIES,
            _REMINDERS,
            _SENDINGS,
            _DIGESTS,
            _TEMPLATES,
            _HEARINGS,
            _MEETINGS,
            _ALERTS,
            _OVERDUE,
            CHATS,
        ),
        drained,
    )
