"""A candidate's page and its buttons; the picture and the file of all candidates."""

import asyncio

from bot.handlers.candidate_import import IMPORT
from bot.handlers.candidate_screens import CandidateScreens
from bot.handlers.candidate_taps import (
    CandidatesTap,
    CandidateTap,
    KeptTap,
    Part,
    RunningTap,
)
from bot.router import Router
from bot.visit import Visit
from core.model.candidate import Fact, Stance
from core.model.identity import CandidateId
from core.model.refusals import Outdated
from core.usecases.candidates.find_candidates import (
    export_candidates,
    open_candidate,
    stances_by_group,
)
from core.usecases.candidates.keep_candidate import mark_commitment, withdraw_candidate
from documents.candidate_csv import candidate_csv
from documents.stance_chart import count_stances, stance_chart

_MOST_PAGES = 10_000


async def show(visit: Visit, tap: CandidateTap) -> None:
    """Show a part of a candidate's page."""
    visit.require_consent()
    page = min(max(tap.page, 0), _MOST_PAGES)
    await show_candidate(visit, CandidateId(tap.candidate), tap.part, page)


async def show_candidate(
    visit: Visit, candidate: CandidateId, part: Part = "main", page: int = 0, *, toast: str = ""
) -> None:
    """Show a part of a candidate's page, and answer the tap that led there."""
    found = await open_candidate(visit.world, visit.person.id, candidate)
    screens = CandidateScreens(visit.words, visit.world.content, found)
    await visit.show(screens.screen(part, page), toast=toast)


async def run(visit: Visit, tap: RunningTap) -> None:
    """Mark a candidate as withdrawn, or as running again."""
    if tap.gone not in {0, 1}:
        raise Outdated
    candidate = CandidateId(tap.candidate)
    gone = bool(tap.gone)
    await withdraw_candidate(visit.world, visit.person.id, candidate, withdrawn=gone)
    toast = "candidate-withdrawn-toast" if gone else "candidate-runs-toast"
    await show_candidate(visit, candidate, toast=toast)


async def mark(visit: Visit, tap: KeptTap) -> None:
    """Write down what became of a commitment."""
    candidate = await mark_commitment(visit.world, visit.person.id, tap.commitment, tap.kept)
    page = min(max(tap.page, 0), _MOST_PAGES)
    await show_candidate(visit, candidate, "promises", page, toast="candidate-marked-toast")


async def of_all(visit: Visit, tap: CandidatesTap) -> None:
    """Draw the picture, hand the file out, or begin to read one."""
    visit.require_consent()
    if tap.act == "chart":
        await _chart(visit)
    elif tap.act == "csv":
        await _csv(visit)
    else:
        await IMPORT.begin(visit)


async def _chart(visit: Visit) -> None:
    words = visit.words
    said = [
        (candidate.value(Fact.GROUP) or words.plain("candidate-chart-no-group"), word)
        for candidate, word in await stances_by_group(visit.world, visit.person.id)
    ]
    if not said:
        await visit.toast("candidate-no-chart-toast", alert=True)
        return
    await visit.toast("candidate-chart-toast")
    counted = count_stances(
        [(group, word.heading, word.stance) for group, word in said],
        words.plain("candidate-chart-others"),
    )
    headings = [heading.key for heading in visit.world.content.guide]
    # In a thread: drawing blocks for a second, and others are waiting for their answers.
    picture = await asyncio.to_thread(
        stance_chart, counted, headings, words.catalogue, words.language
    )
    supporting = sum(word.stance is Stance.SUPPORTS for _, word in said)
    people = len({word.candidate for _, word in said})
    caption = words.t("candidate-chart", people=people, words=len(said), supports=supporting)
    await visit.answers.picture(picture, caption)


async def _csv(visit: Visit) -> None:
    records = await export_candidates(visit.world, visit.person.id)
    await visit.toast("candidate-csv-toast")
    headings = [heading.key for heading in visit.world.content.guide]
    content = await asyncio.to_thread(candidate_csv, records, headings)
    caption = visit.words.t("candidate-csv", count=len(records))
    await visit.answers.document(content, "candidates.csv", caption)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(CandidateTap, show)
    router.on_tap(RunningTap, run)
    router.on_tap(KeptTap, mark)
    router.on_tap(CandidatesTap, of_all)
