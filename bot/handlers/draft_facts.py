"""What has to be looked up before a draft can be shown as a whole: whom it reaches, and when."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.handlers.audience_words import Names, audience_line
from bot.handlers.when_words import timing_line
from bot.visit import Visit
from core.model.audience import AudienceCount
from core.model.draft import DraftState, KeptDraft
from core.usecases.briefings.submit_draft import forecast_draft
from core.usecases.groups.offer_choices import load_names


@dataclass(frozen=True, slots=True)
class Facts:
    """What a draft comes to at this moment.

    Attributes:
        whom: who gets it, in words, line by line.
        when: when it goes out, and until when it is worth sending, in words.
        count: who that is now.
        recipients: how many copies go out; of a correction, how many it concerns.
        needs_approval: a second person has to approve it.
        approvers: how many colleagues can.
        later: how many of the recipients find it in their next digest.
    """

    state: DraftState
    whom: Sequence[str]
    when: Sequence[str]
    count: AudienceCount
    recipients: int
    needs_approval: bool
    approvers: int
    later: int = 0


async def load_facts(visit: Visit, kept: KeptDraft) -> Facts:
    """Return what a draft comes to now, in the words of who is at the screen.

    Raises:
        NotAllowed: they are no editor (any more).
        NotFound: the draft is gone.
    """
    forecast = await forecast_draft(visit.world, visit.person.id, kept.id)
    choices = await load_names(visit.world, visit.person.id, kept.draft.readers)
    names = Names(visit.words, visit.world.content, choices)
    return Facts(
        state=kept.state,
        whom=[audience_line(names, kept.draft.readers)],
        when=[timing_line(visit.words, kept.draft.timing)],
        count=forecast.count,
        recipients=forecast.recipients,
        needs_approval=forecast.needs_approval,
        approvers=forecast.approvers,
        later=forecast.later,
    )
