"""What a member says on an event's card: coming or not, observing, interpretation, silence."""

from bot.handlers.agenda import show_card
from bot.handlers.event_card import (
    NOTHING_SAID,
    AttendTap,
    EventTap,
    InterpretationTap,
    ObserveTap,
    SilenceTap,
    interpretation_screen,
)
from bot.handlers.event_card_lines import when_lines
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Screen
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.event import Attendance
from core.model.identity import EventId, PersonId
from core.model.language import Language, choose
from core.model.refusals import Outdated
from core.ports.world import World
from core.usecases.events.attend_event import Attended, ask_interpretation, attend_event
from core.usecases.events.mute_event import mute_event
from core.usecases.events.own_agenda import open_card
from core.usecases.events.seats import SEAT_NOTICE, takes_answers
from core.usecases.events.take_role import observe_event

_ANSWERS: dict[str, Attendance | None] = {answer.value: answer for answer in Attendance}
_ANSWERS[NOTHING_SAID] = None


async def answer_event(visit: Visit, tap: AttendTap) -> None:
    """Write down whether the person comes, and show the card as it is now."""
    visit.require_consent()
    if tap.says not in _ANSWERS:
        raise Outdated
    event = EventId(tap.event)
    attended = await attend_event(visit.world, visit.person.id, event, _ANSWERS[tap.says])
    await show_card(visit, event, toast=_toast(attended))


async def observe(visit: Visit, tap: ObserveTap) -> None:
    """Make the person an observer, or none, and show the card as it is now."""
    visit.require_consent()
    event, on = EventId(tap.event), tap.on == 1
    attended = await observe_event(visit.world, visit.person.id, event, on=on)
    toast = "agenda-observing-toast" if on else "agenda-not-observing-toast"
    if on and attended.said is Attendance.WAITING:
        toast = "agenda-waiting-toast"
    await show_card(visit, event, toast=toast)


async def interpret(visit: Visit, tap: InterpretationTap) -> None:
    """Show which languages are offered, or write down which one the person needs."""
    visit.require_consent()
    event = EventId(tap.event)
    if not tap.language:
        card = await open_card(visit.world, visit.person.id, event)
        await visit.show(interpretation_screen(visit.words, card))
        return
    language = None if tap.language == NOTHING_SAID else Language(tap.language)
    await ask_interpretation(visit.world, visit.person.id, event, language)
    await show_card(visit, event, toast="agenda-interpretation-toast")


async def silence(visit: Visit, tap: SilenceTap) -> None:
    """Mute the event or hear of it again, and show the card as it is now."""
    visit.require_consent()
    event, on = EventId(tap.event), tap.on == 1
    await mute_event(visit.world, visit.person.id, event, on=on)
    await show_card(visit, event, toast="agenda-muted-toast" if on else "agenda-unmuted-toast")


async def seat_free(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell somebody that they moved up from the waiting list, as long as they still come."""
    number = EventId(int(str(notice.params["event"])))
    person = PersonId(int(str(notice.params["person"])))
    async with world.storage.read() as view:
        event = await view.events.get(number)
        part = await view.event_people.part(number, person)
        seen = await view.event_people.may_see(number, person)
    now = world.clock.now()
    if event is None or not seen or not takes_answers(event, now):
        return None
    if part.said is not Attendance.COMING:
        return None
    title = choose(event.versions, words.language)[1].title
    lines = [words.t("agenda-seat-free", title=title), "", *when_lines(words, event, now)]
    if event.place:
        lines.append(words.t("agenda-card-place", place=event.place))
    lines += ["", words.t("agenda-seat-hint")]
    not_coming = AttendTap(event=number, says=Attendance.NOT_COMING.value)
    rows = [
        [Button(words.plain("agenda-not-coming-button"), not_coming)],
        [Button(words.plain("agenda-back-button"), EventTap(event=number))],
    ]
    return Screen("\n".join(lines), rows)


def _toast(attended: Attended) -> str:
    """Return the key of what answers a tap on one of the answers."""
    match attended.said:
        case None:
            return "agenda-none-toast"
        case Attendance.COMING if attended.event.is_deadline:
            return "agenda-remind-toast"
        case Attendance.COMING:
            return "agenda-coming-toast"
        case Attendance.MAYBE:
            return "agenda-maybe-toast"
        case Attendance.WAITING:
            return "agenda-waiting-toast"
        case Attendance.NOT_COMING:
            return "agenda-not-coming-toast"


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(AttendTap, answer_event)
    router.on_tap(ObserveTap, observe)
    router.on_tap(InterpretationTap, interpret)
    router.on_tap(SilenceTap, silence)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let word of a free seat be rendered here."""
    outgoing.on_notice(SEAT_NOTICE, seat_free)
