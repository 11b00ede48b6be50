"""What is typed at a step that asks for words: an answer, a name, another way to be reached.

Whatever does not answer belongs to the report all the same; that is not decided here.
"""

from collections.abc import Awaitable, Callable, Mapping

from bot.handlers.report_intake import Told
from bot.handlers.report_stand import Stand
from bot.handlers.report_steps import ASK
from core.model.refusals import Unusable
from core.model.report import Anonymity, EntryKind, Identity
from core.model.reporter_name import CONTACT_LIMIT, clean_name
from core.usecases.reports.answer_question import answer_question, answerable
from core.usecases.reports.fill_draft import Said

Typed = Callable[[Stand, Told], Awaitable[Stand | None]]
"""Returns where the person stands then; None when it was no answer to what the step asks."""


async def take_typed(stand: Stand, told: Told) -> Stand | None:
    """Take a message as what the step asks for; None when it is not that."""
    typed = _TYPED.get(stand.at.step)
    return await typed(stand, told) if typed else None


async def _answer(stand: Stand, told: Told) -> Stand | None:
    question = stand.at.question
    fits = told.kind is EntryKind.TEXT or (
        told.kind is EntryKind.LOCATION and question is not None and question.kind == "where"
    )
    if question is None or not fits or not answerable(question, told.text):
        return None
    moved = stand.moved(stand.at.after(), fixing=0)
    visit = stand.visit
    draft = await answer_question(visit.world, visit.person.id, question, told.piece(), moved)
    return stand.standing(moved, draft)


async def _pseudonym(stand: Stand, told: Told) -> Stand | None:
    if told.kind is not EntryKind.TEXT:
        return None
    name = clean_name(told.text)
    return await stand.fill(Said(anonymity=Anonymity.PSEUDONYM, pseudonym=name))


async def _own_name(stand: Stand, told: Told) -> Stand | None:
    if told.kind is not EntryKind.TEXT:
        return None
    name = clean_name(told.text)
    said = Said(anonymity=Anonymity.NAMED, identity=Identity(name))
    return await stand.fill(said, "contact", name=name)


async def _contact(stand: Stand, told: Told) -> Stand | None:
    if told.kind is not EntryKind.TEXT:
        return None
    name = str(stand.at.dialogue.state.get("name") or "")
    if not name:
        raise Unusable(reason="empty")
    identity = Identity(name, clean_name(told.text, limit=CONTACT_LIMIT))
    said = Said(anonymity=Anonymity.NAMED, identity=identity)
    return await stand.fill(said, name="")


_TYPED: Mapping[str, Typed] = {
    ASK: _answer,
    "pseudonym": _pseudonym,
    "name": _own_name,
    "contact": _contact,
}
