"""An edited message that belongs to a report: kept as a new version, whatever is on the screen."""

from bot.handlers.call_answer import edited as edited_answer
from bot.handlers.report_intake import read_message, with_evidence
from bot.screen import Screen
from bot.visit import Visit
from core.model.report import EntryKind
from core.usecases.reports.edit_piece import Edited, edit_piece, find_edited


async def edited(visit: Visit) -> None:
    """Keep the new version and say so; a message that belongs to no report is not ours."""
    if visit.message is None:
        return
    person, message_id = visit.person.id, visit.message.message_id
    found = await find_edited(visit.world, person, message_id)
    if found is None:
        await edited_answer(visit)
        return
    told = read_message(visit.message)
    async with with_evidence(visit.world, visit.answers.bot, found[0], told) as piece:
        became = await edit_piece(
            visit.world, person, message_id, text=piece.text, evidence=piece.evidence
        )
    if became is Edited.KEPT and found[1].kind is not EntryKind.LOCATION:
        await visit.show(Screen(visit.words.t("report-edited")))
