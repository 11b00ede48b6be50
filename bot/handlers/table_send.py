"""All cases as a table: sent as a file, with what to be careful of."""

import asyncio

from bot.visit import Visit
from core.model.case_figures import FEW
from core.model.second_eyes import SecondRequest
from core.usecases.reports.use_right import open_table
from documents.cases_csv import cases_csv

_NAME = "cases.csv"


async def send_table(visit: Visit, request: SecondRequest) -> None:
    """Send it.

    Raises:
        NotAllowed, NotFound, SecondEyesNeeded: as `open_table`.
    """
    lines = [line async for line in await open_table(visit.world, visit.person.id, request.id)]
    await visit.toast("figures-table-toast")
    table = await asyncio.to_thread(cases_csv, lines)
    caption = visit.words.t("figures-table-caption", count=len(lines), few=FEW)
    await visit.answers.document(table, _NAME, caption)
