"""All that is stored about a person, for their own eyes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.model.call_answer import AnswerState, CallAnswer
from core.model.dialogue import Dialogue
from core.model.duty import Duty
from core.model.event import Attendance, EventRole
from core.model.hearing import HearingReport
from core.model.identity import BriefingId, EventId, PersonId, TopicKey
from core.model.meeting import Notes
from core.model.person import Contact, Person
from core.model.refusals import NotFound
from core.model.rhythm import Rhythm
from core.ports.storage import Transaction
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class Stored:
    """What storage holds of one person, contents and codes of their reports left out.

    Attributes:
        rhythms: of the topics, how often they hear of each.
        in_digest: how many briefings wait for their next digest.
        answers: what they said about coming, by event.
        event_roles: what they do at events.
        role_links: how many links to a role they took, as long as it is known which.
        muted: the events of which they want no reminders.
        distances: how long before events they want to be reminded as well.
        snoozes: which events' reminders they put off, and until when.
        headings: which headings of the question guide they take, by meeting.
        notes: what they wrote of meetings, as long as it is kept.
        hearing_reports: what they told of court hearings, as long as it is kept.
        duty: what they said of their duty as a reviewer.
        feed_since: since when they have a private calendar address.
        answered: to which briefings' buttons they answered, and when.
        groups: what the groups are called that they are in, closed ones included.
        drafts: in how many drafts of briefings and alerts they wrote, repeating ones included.
        call_answers: what they answered to calls, unfinished answers too, as long as it is kept.
        call_texts: how many answers to calls they were the last editor of.
        reports: how many they submitted.
        has_draft: whether a report of theirs is unfinished.
        named: how many of their reports hold their name, sealed apart.
        passphrases: how many of their reports a passphrase opens.
        traces: how many messages of their chat are noted, so that it can be cleared.
        asked: how many times, lately, they asked for a second pair of eyes, or were one.
        own_questions: what they keep, as a reviewer, to ask reporters.
        dialogue: what they are in the middle of.
    """

    person: Person
    contact: Contact
    topics: frozenset[TopicKey]
    rhythms: Mapping[TopicKey, Rhythm]
    in_digest: int
    answers: Mapping[EventId, Attendance]
    event_roles: Mapping[EventId, frozenset[EventRole]]
    role_links: int
    muted: frozenset[EventId]
    distances: frozenset[timedelta]
    snoozes: Mapping[EventId, datetime]
    headings: Mapping[EventId, Sequence[int]]
    notes: Mapping[EventId, Notes]
    hearing_reports: Mapping[EventId, HearingReport]
    duty: Duty | None
    feed_since: datetime | None
    answered: Mapping[BriefingId, datetime]
    groups: Sequence[str]
    drafts: int
    call_answers: Sequence[CallAnswer]
    call_texts: int
    reports: int
    has_draft: bool
    named: int
    passphrases: int
    traces: int
    asked: int
    own_questions: Sequence[str]
    dialogue: Dialogue | None

    @property
    def answers_given(self) -> int:
        """How many answers to calls they handed in; the others are unfinished."""
        return sum(each.state is AnswerState.GIVEN for each in self.call_answers)


async def show_stored(world: World, person: PersonId) -> Stored:
    """Return what is stored about a person.

    What is kept against floods (how many reports came lately, whether their sender was set aside)
    is left out: everyone is told alike that it may be kept, and what it is for.

    Raises:
        NotFound: they are not known (any more).
    """
    async with world.storage.read() as view:
        known = await view.people.get(person)
        contact = await view.people.contact(person)
        if known is None or contact is None:
            raise NotFound
        return Stored(
            person=known,
            contact=contact,
            topics=await view.people.follows(person),
            rhythms=await view.rhythms.of(person),
            in_digest=await view.digests.waiting(person),
            answers=await view.event_people.said_by(person),
            event_roles=await view.event_people.roles_of(person),
            role_links=await view.event_invitations.count_taken(person),
            muted=await view.event_people.muted_by(person),
            distances=await view.reminders.distances_of(person),
            snoozes=await view.reminders.snoozes_of(person),
            headings=await view.meetings.headings_of(person),
            notes=await view.meetings.notes_by(person),
            hearing_reports=await view.hearings.reports_by(person),
            duty=await view.duty.of(person),
            feed_since=await view.feeds.made_at(person),
            answered=await view.answers.given_by(person),
            groups=await _groups(view, person),
            drafts=await view.drafts.count_by(person) + await view.templates.count_by(person),
            call_answers=await view.calls.answers_by(person),
            call_texts=await view.calls.texts_by(person),
            reports=len(await view.reports.of_reporter(person)),
            has_draft=await view.reports.draft_of(person) is not None,
            named=await _named(view, person),
            passphrases=await _passphrases(view, person),
            traces=await view.traces.count(person),
            asked=await view.second_eyes.count_by(person),
            own_questions=[each.text for each in await view.reviews.questions(person)],
            dialogue=await view.dialogues.current(person),
        )


async def _named(view: Transaction, person: PersonId) -> int:
    draft = await view.reports.draft_of(person)
    every = [*await view.reports.of_reporter(person), *([draft] if draft else [])]
    return sum([await view.identities.known(report.id) for report in every])


async def _passphrases(view: Transaction, person: PersonId) -> int:
    kept = [
        await view.openings.hardened(report.id) for report in await view.reports.of_reporter(person)
    ]
    return sum(each is not None for each in kept)


async def _groups(view: Transaction, person: PersonId) -> Sequence[str]:
    groups = await view.groups.of_person(person, closed_too=True)
    return [group.name for group in groups]
