"""A coordinator settles what attendees wrote, heading by heading, and publishes it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.handlers.candidate_taps import CandidateTap
from bot.handlers.event_begin import begin_prefilled
from bot.handlers.event_taps import PlannedTap
from bot.handlers.meeting_notes_screens import Telling
from bot.handlers.meeting_settle_screens import SettleScreens
from bot.handlers.meeting_steps import (
    CHANGES,
    change_of,
    on_heading,
    with_due,
    with_promise,
    with_quote,
)
from bot.handlers.meeting_taps import AskTap, FollowUpTap, SettleTap, VoiceTap
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.candidate import NextStep
from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.identity import EventId
from core.model.language import choose
from core.model.meeting import HeadingNote
from core.model.refusals import NotAllowed, Outdated, SettledMeanwhile, Unusable
from core.model.roles import Role
from core.model.typed_date import read_date
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.events.event_draft import EventDraft
from core.usecases.meetings.checked_notes import EditNotes
from core.usecases.meetings.publish_meeting import Published, publish_meeting
from core.usecases.meetings.settle_meeting import (
    SettlingView,
    ask_again,
    find_voice,
    open_settling,
    settle,
)
from core.usecases.meetings.write_notes import TOLD

NAME = "settle"
_STEPS = frozenset({"heading", "quote", "promise", "asks", "next", "check"})
_OF_HEADING = frozenset({"heading", "quote", "promise"})


class SettleFlow:
    """The dialogue `settle`: where a coordinator stands, and the mark of what they look at."""

    name = NAME

    async def begin(self, visit: Visit, tap: SettleTap) -> None:
        """Begin at the first heading on which anybody wrote something."""
        view = await open_settling(visit.world, visit.person.id, EventId(tap.event))
        noted = {key for notes in view.heard for key in notes.headings}
        guide = [heading.key for heading in visit.world.content.guide]
        first = f"heading.{min(noted.intersection(guide), default=guide[0])}"
        dialogue = await begin_dialogue(
            visit.world, visit.person.id, NAME, first, event=view.event.id, seen=view.mark
        )
        await self._show(visit, dialogue, view)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the dialogue stands."""
        if Role.COORDINATOR not in visit.person.roles:
            await visit.answers.send_text(visit.words.refusal(NotAllowed()))
            return
        view = await open_settling(visit.world, visit.person.id, Telling(dialogue).event)
        kept = dialogue.at(dialogue.step, seen=view.mark)
        await self._show(visit, await keep_dialogue(visit.world, visit.person.id, kept), view)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button."""
        visit.require(Role.COORDINATOR)
        telling = Telling(dialogue)
        if tap.action == "later":
            await self.cancel(visit, dialogue)
        elif tap.action == "publish" and telling.step == "check":
            await self._publish(visit, telling)
        elif tap.action == "go":
            await self._go(visit, telling, _step(visit, tap.value))
        elif tap.action in CHANGES:
            edit = change_of(telling, tap.action, tap.value, visit.world.content)
            step = dialogue.step
            if tap.action in {"drop", "nodate"}:
                step = f"heading.{telling.heading}"
            await self._settle(visit, telling.at(step), edit)
        elif tap.action == "use" and telling.step == "heading":
            await self._use(visit, telling, tap.value)
        elif tap.action == "nothing" and telling.step == "heading":
            await self._settle(visit, dialogue, on_heading(telling, lambda _: HeadingNote()))
        elif tap.action == "noquote" and telling.step == "quote":
            moved = telling.at(f"heading.{telling.heading}")
            await self._settle(visit, moved, with_quote(telling, "", instead=True))
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take a quote, a commitment or a date."""
        if Role.COORDINATOR not in visit.person.roles:
            await end_dialogue(visit.world, visit.person.id, NAME)  # it holds nobody
            raise NotAllowed
        telling = Telling(dialogue)
        if telling.step not in {"quote", "promise", "due"}:
            raise Unusable(reason="buttons")
        if not visit.text:
            raise Unusable(reason="text")
        to_heading = telling.at(f"heading.{telling.heading}")
        if telling.step == "quote":
            await self._settle(visit, to_heading, with_quote(telling, visit.text, instead=True))
        elif telling.step == "promise":
            moved = telling.at(f"due.{telling.heading}")
            await self._settle(visit, moved, with_promise(telling, visit.text))
        else:
            view = await open_settling(visit.world, visit.person.id, telling.event)
            today = visit.now.astimezone(ZoneInfo(view.event.zone)).date()
            due = read_date(visit.text, today=today, language=visit.person.language)
            await self._settle(visit, to_heading, with_due(telling, due))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Leave; what is settled so far is kept for every coordinator."""
        await end_dialogue(visit.world, visit.person.id, NAME)
        words, event = visit.words, Telling(dialogue).event
        rows: list[Row] = [
            [Button(words.plain("meeting-settle-button"), SettleTap(event=event))],
            [Button(words.plain("meeting-event-button"), PlannedTap(event=event))],
        ]
        await visit.show(Screen(words.t("meeting-settle-left"), rows))

    async def _go(self, visit: Visit, telling: Telling, step: str) -> None:
        """Turn to another step; what was written since does not slip past in between."""
        view = await open_settling(visit.world, visit.person.id, telling.event)
        if view.mark != telling.seen:
            await self.show(visit.untapped(), telling.dialogue)
            raise SettledMeanwhile
        await self.show(visit, telling.at(step))

    async def _use(self, visit: Visit, telling: Telling, value: str) -> None:
        """Settle a heading as one attendee noted it."""
        view = await open_settling(visit.world, visit.person.id, telling.event)
        if not value.isdecimal() or not 1 <= (number := int(value)) <= len(view.heard):
            raise Outdated
        said = view.heard[number - 1].on(telling.heading)

        def taken(note: HeadingNote) -> HeadingNote:
            promise = (said.commitment, said.due)
            kept = promise if said.commitment else (note.commitment, note.due)
            return HeadingNote(said.stance or note.stance, said.quote or note.quote, *kept)

        await self._settle(visit, telling.dialogue, on_heading(telling, taken))

    async def _settle(self, visit: Visit, dialogue: Dialogue, edit: EditNotes) -> None:
        telling = Telling(dialogue)
        try:
            view = await settle(
                visit.world,
                visit.person.id,
                telling.event,
                edit,
                seen=telling.seen,
                dialogue=dialogue,
            )
        except SettledMeanwhile:
            await self.show(visit.untapped(), dialogue)  # as it is now
            raise
        moved = dialogue.at(dialogue.step, seen=view.mark)
        kept = await keep_dialogue(visit.world, visit.person.id, moved)
        await self._show(visit, kept, view)

    async def _publish(self, visit: Visit, telling: Telling) -> None:
        try:
            done = await publish_meeting(
                visit.world, visit.person.id, telling.event, seen=telling.seen, dialogue=NAME
            )
        except SettledMeanwhile:
            await self.show(visit.untapped(), telling.dialogue)
            raise
        await visit.show(_published(visit.words, done))

    async def _show(self, visit: Visit, dialogue: Dialogue, view: SettlingView) -> None:
        order = [heading.key for heading in visit.world.content.guide]
        content = visit.world.content
        screens = SettleScreens(visit.words, content, Telling(dialogue), order, view)
        await visit.show_step(dialogue, screens.screen())


async def ask(visit: Visit, tap: AskTap) -> None:
    """Ask attendees what was said."""
    asked = await ask_again(visit.world, visit.person.id, EventId(tap.event))
    key = "meeting-asked-toast" if asked else "meeting-nobody-asked-toast"
    await visit.toast(key, alert=True)


async def follow_up(visit: Visit, tap: FollowUpTap) -> None:
    """Begin to plan the next meeting: all is as it was, but the day is still to be said."""
    event = EventId(tap.event)
    view = await open_settling(visit.world, visit.person.id, event)
    like = replace(EventDraft.of_event(view.event), day=None, fold=None, last_day=None)
    over = None if tap.over else FollowUpTap(event=event, over=1)
    title = visit.words.plain("meeting-unfinished")
    back = PlannedTap(event=event)
    await begin_prefilled(visit, like, title=title, over=over, back=back)


async def play(visit: Visit, tap: VoiceTap) -> None:
    """Play a voice note back to a coordinator."""
    file = await find_voice(
        visit.world, visit.person.id, EventId(tap.event), tap.heading, tap.number
    )
    await visit.toast("meeting-voice-toast")
    sent = await visit.answers.bot.send_voice(visit.answers.chat_id, file, protect_content=True)
    visit.answers.note(sent.message_id, fades=True)


def _step(visit: Visit, value: str) -> str:
    """Return a step that a button leads to.

    Raises:
        Outdated: there is none.
    """
    step, _, about = value.partition(".")
    if step not in _STEPS or (step in _OF_HEADING) != bool(about):
        raise Outdated
    if about and (not about.isdecimal() or visit.world.content.heading(int(about[:3])) is None):
        raise Outdated
    return value


def _published(words: Words, done: Published) -> Screen:
    text = words.t(
        "meeting-published",
        name=done.candidate.name,
        stances=done.stances,
        commitments=done.commitments,
        deadlines=done.deadlines,
    )
    page = CandidateTap(candidate=done.candidate.id)
    rows: list[Row] = [[Button(words.plain("meeting-candidate-button"), page)]]
    if NextStep.MEETING in done.next_steps:
        rows.append([Button(words.plain("meeting-next-button"), FollowUpTap(event=done.event.id))])
    rows.append([Button(words.plain("meeting-event-button"), PlannedTap(event=done.event.id))])
    return Screen(text, rows)


async def told(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell a coordinator that an attendee has written all down."""
    number = EventId(int(str(notice.params["event"])))
    async with world.storage.read() as view:
        event = await view.events.get(number)
        count = await view.meetings.count_notes(number)
    if event is None or not count:
        return None
    title = choose(event.versions, words.language)[1].title
    open_it = Button(words.plain("meeting-settle-button"), SettleTap(event=number))
    return Screen(words.t("meeting-told", title=title, count=count), [[open_it]])


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    flow = SettleFlow()
    router.on_dialogue(flow)
    router.on_tap(SettleTap, flow.begin)
    router.on_tap(AskTap, ask)
    router.on_tap(VoiceTap, play)
    router.on_tap(FollowUpTap, follow_up)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let word of what attendees wrote be rendered here; it is for coordinators alone."""
    outgoing.on_notice(TOLD, told, to=Role.COORDINATOR)
