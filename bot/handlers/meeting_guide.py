"""The question guide of a meeting, page by page and as a file, and who asks about what."""

import asyncio
from zoneinfo import ZoneInfo

from bot.handlers.candidate_list_screens import stance_key
from bot.handlers.candidate_taps import CandidateTap
from bot.handlers.event_card import EventTap
from bot.handlers.meeting_taps import GuideFileTap, HeadingTap, MeetingGuideTap
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.visit import Visit
from bot.words import Words
from core.model.candidate import Candidate, Fact, PublishedStance
from core.model.identity import EventId
from core.model.language import choose
from core.model.reference import Content
from core.model.refusals import Outdated
from core.usecases.meetings.prepare_meeting import (
    Guide,
    Prepared,
    open_guide,
    open_meeting,
    take_heading,
)
from documents.guide_pdf import GuideToPrint, guide_pdf
from locales.dates import formatted
from locales.shortened import shortened

_SAID_SHOWN, _QUOTE_SHOWN = 2, 400


async def show_guide(visit: Visit, tap: MeetingGuideTap) -> None:
    """Show a heading of the guide; one's own come first."""
    visit.require_consent()
    guide = await open_guide(visit.world, visit.person.id, EventId(tap.event))
    keys = [heading.key for heading in guide.headings]
    if not keys or (tap.heading and tap.heading not in keys):
        raise Outdated
    at = keys.index(tap.heading) if tap.heading else 0
    await visit.show(_guide_screen(visit, guide, at))


async def send_guide(visit: Visit, tap: GuideFileTap) -> None:
    """Send the guide as a PDF."""
    visit.require_consent()
    guide = await open_guide(visit.world, visit.person.id, EventId(tap.event))
    await visit.toast("meeting-pdf-toast")
    words, event = visit.words, guide.prepared.event
    title = choose(event.versions, words.language)[1].title
    candidate = guide.prepared.candidate
    sheet = GuideToPrint(
        title=title,
        candidate=_who(candidate) if candidate else "",
        when=event.starts_at.astimezone(ZoneInfo(event.zone))
        if event.local_time is not None
        else event.local_date,
        zone=event.zone,
        place=event.place,
        pages=[(heading, guide.said.get(heading.key, ())) for heading in guide.headings],
        own=guide.prepared.own,
        link=f"https://t.me/{visit.answers.bot.username}?start=event_{event.id}",
    )
    # In a thread: laying out blocks for a second, and others are waiting for their answers.
    content = await asyncio.to_thread(guide_pdf, sheet, words.catalogue, words.language)
    name = f"question-guide-{event.id}.pdf"
    await visit.answers.document(content, name, words.t("meeting-pdf", title=title))


async def headings(visit: Visit, tap: HeadingTap) -> None:
    """Show who takes what, after taking a heading or giving it back."""
    visit.require_consent()
    event = EventId(tap.event)
    if not tap.heading:
        prepared = await open_meeting(visit.world, visit.person.id, event)
    else:
        prepared = await take_heading(
            visit.world, visit.person.id, event, tap.heading, taken=bool(tap.taken)
        )
    await visit.show(_headings_screen(visit.words, visit.world.content, prepared))


def heading_numbers(headings: frozenset[int]) -> str:
    """Return numbers of headings as they stand in a sentence."""
    return ", ".join(str(heading) for heading in sorted(headings))


def _guide_screen(visit: Visit, guide: Guide, at: int) -> Screen:
    words, prepared = visit.words, guide.prepared
    heading = guide.headings[at]
    own = heading.key in prepared.own
    lines = [
        words.t(
            "meeting-guide-head",
            number=heading.key,
            title=words.of(heading.title),
            state="own" if own else "taken" if heading.key in prepared.taken else "free",
        ),
        "",
        words.t("meeting-guide-position", position=words.of(heading.position)),
    ]
    if heading.question is not None:
        lines += ["", words.t("meeting-guide-question", question=words.of(heading.question))]
    said = guide.said.get(heading.key, ())
    if prepared.candidate is not None:
        name = prepared.candidate.name
        key = "meeting-guide-said" if said else "meeting-guide-nothing-said"
        lines += ["", words.t(key, name=name)]
    lines += [_said(words, word) for word in said[:_SAID_SHOWN]]
    return Screen("\n".join(lines), _guide_rows(visit, guide, at))


def _guide_rows(visit: Visit, guide: Guide, at: int) -> list[Row]:
    words, event = visit.words, guide.prepared.event
    turning = [
        Button(
            f"{sign} {guide.headings[near].key}",
            MeetingGuideTap(event=event.id, heading=guide.headings[near].key),
        )
        for sign, near in (("◀️", at - 1), ("▶️", at + 1))
        if 0 <= near < len(guide.headings)
    ]
    rows: list[Row] = [turning]
    if guide.prepared.takes_part and event.is_ahead(visit.now):
        rows.append([Button(words.plain("meeting-headings-button"), HeadingTap(event=event.id))])
    rows.append([Button(words.plain("meeting-pdf-button"), GuideFileTap(event=event.id))])
    back: list[Button] = [Button(words.plain("meeting-back-button"), EventTap(event=event.id))]
    if guide.prepared.candidate is not None:
        page = CandidateTap(candidate=guide.prepared.candidate.id)
        back.insert(0, Button(words.plain("meeting-candidate-button"), page))
    return [*rows, back]


def _headings_screen(words: Words, content: Content, prepared: Prepared) -> Screen:
    lines = [words.t("meeting-headings"), ""]
    buttons = []
    for heading in content.guide:
        own, taken = heading.key in prepared.own, heading.key in prepared.taken
        mark = "✅" if own else "🔒" if taken else "▫️"
        title = words.of(heading.title)
        lines.append(words.t("meeting-heading-line", mark=mark, number=heading.key, title=title))
        tap = HeadingTap(event=prepared.event.id, heading=heading.key, taken=int(not own))
        buttons.append(Button(f"{mark} {heading.key}", tap))
    lines += ["", words.t("meeting-headings-how")]
    rows = grid(buttons, columns=5)
    guide = MeetingGuideTap(event=prepared.event.id)
    rows.append(
        [
            Button(words.plain("meeting-guide-button"), guide),
            Button(words.plain("meeting-back-button"), EventTap(event=prepared.event.id)),
        ]
    )
    return Screen("\n".join(lines), rows)


def _said(words: Words, word: PublishedStance) -> str:
    quote = shortened(word.quote, _QUOTE_SHOWN)
    return words.t(
        "candidate-said",
        day=formatted(word.said_on, words.language, "date"),
        stance=words.plain(stance_key(word.stance)),
        quote=quote,
        quoted=int(bool(quote)),
    )


def _who(candidate: Candidate) -> str:
    facts = (candidate.name, candidate.value(Fact.PARTY), candidate.value(Fact.GROUP))
    return " · ".join(fact for fact in facts if fact)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(MeetingGuideTap, show_guide)
    router.on_tap(GuideFileTap, send_guide)
    router.on_tap(HeadingTap, headings)
