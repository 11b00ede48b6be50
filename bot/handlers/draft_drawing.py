"""From the step where a draft's dialogue stands to the screen that is shown for it."""

from dataclasses import replace

from bot.handlers.audience_screens import AudienceScreens
from bot.handlers.audience_steps import AUDIENCE_STEPS
from bot.handlers.draft_extra_screens import ExtraScreens
from bot.handlers.draft_facts import load_facts
from bot.handlers.draft_overview import OverviewScreens
from bot.handlers.draft_preview import PreviewScreens
from bot.handlers.draft_screens import DraftScreens
from bot.handlers.draft_taps import SubmitTap
from bot.handlers.when_screens import WhenScreens
from bot.handlers.when_steps import WHEN_STEPS
from bot.handlers.writing import Writing
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.audience import AudienceCount
from core.model.draft import DraftState, KeptDraft
from core.model.timing import When
from core.usecases.briefings.submit_draft import forecast_draft
from core.usecases.groups.offer_choices import load_choices


async def draw_step(
    visit: Visit, writing: Writing, kept: KeptDraft, *, note: str = "", joins: bool = False
) -> None:
    """Show the step where the writing stands.

    Args:
        visit: who is at the screen.
        writing: where it stands, as it was written down.
        kept: its draft, as it was written down.
        note: key of a line above the screen.
        joins: edit the current screen in place, though what came was a message.
    """
    if writing.step == "preview" and await _shown_above(visit, writing):
        return
    screen = await _screen(visit, writing, kept)
    if note:
        screen = replace(screen, text=f"{visit.words.t(note)}\n\n{screen.text}")
    current = writing.dialogue.screen
    if not (joins and current is not None and await visit.answers.edit(current, screen)):
        await visit.show_step(writing.dialogue, screen)


def farewell(words: Words, key: str, command: str) -> Screen:
    """Return what is said when the writing ends or is left, with a way home."""
    home = Button(words.plain("help-home-button"), Open(command="home"))
    return Screen(words.t(key, command=command), [[home]])


async def _shown_above(visit: Visit, writing: Writing) -> bool:
    """Send a copy with files as a message of its own, the ways below it; say whether it has any."""
    screens = PreviewScreens(visit.words, writing)
    copy = screens.copy()
    if not copy.media:
        return False
    if visit.query is not None:
        await visit.answers.toast(visit.query.id)
    await visit.answers.send(copy)
    await visit.untapped().show_step(writing.dialogue, screens.below())
    return True


async def _screen(visit: Visit, writing: Writing, kept: KeptDraft) -> Screen:
    words, step = visit.words, writing.step
    if step in {"overview", "confirm"}:
        return await _whole(visit, writing, kept)
    if step in AUDIENCE_STEPS:
        choices = await load_choices(visit.world, visit.person.id, writing.draft.readers)
        count = AudienceCount()
        if step == "audience":  # the pages to tick show no numbers: counting many takes its time
            count = (await forecast_draft(visit.world, visit.person.id, kept.id)).count
        return AudienceScreens(words, writing, choices, count).screen()
    if step in WHEN_STEPS:
        return WhenScreens(words, writing).screen()
    asking, extra = DraftScreens(words, writing), ExtraScreens(words, writing)
    return {
        "who": asking.who,
        "topic": asking.one_topic,
        "languages": asking.languages,
        "title": asking.title,
        "text": asking.text,
        "topics": asking.topics,
        "urgency": asking.urgency,
        "leaving": asking.leaving,
        "media": extra.media,
        "links": extra.links,
        "protect": extra.protect,
        "preview": PreviewScreens(words, writing).in_place,
    }[step]()


async def _whole(visit: Visit, writing: Writing, kept: KeptDraft) -> Screen:
    facts = await load_facts(visit, kept)
    screens = OverviewScreens(visit.words, writing, facts)
    if writing.step == "overview" or kept.state is DraftState.SUBMITTED:
        return screens.overview()
    sends = facts.recipients > 0 or kept.draft.timing.when is not When.NOW
    if facts.needs_approval:
        label = visit.words.plain("approval-ask-button")
    else:
        key = "publish-send-button" if sends else "publish-library-button"
        label = visit.words.plain(key, people=facts.recipients)
    tap = SubmitTap(draft=kept.id, seen=kept.revision, sends=int(sends))
    submit: Row = [Button(label, tap)]
    return screens.confirm(submit)
