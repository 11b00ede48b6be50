"""Say one thing about a report that is being written, by tapping it or as a name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.model.dialogue import Dialogue
from core.model.identity import PersonId
from core.model.refusals import NotFound, Unusable
from core.model.report import Anonymity, Consent, Identity, Report, Urgency
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.answer_question import answered, take_back
from core.usecases.reports.move_report import save_report
from core.usecases.reports.owned import latest_entries
from core.usecases.reports.start_draft import Draft, ensure_draft

_COUNTRY = re.compile("[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Said:
    """What is said; None leaves a part as it is, an empty text takes it back.

    Attributes:
        answers: by question, each the key of a choice; the empty text takes back whatever was
            answered to the question, also as WHEN or WHERE.
        anonymity: NAMED and PSEUDONYM come with `identity` and `pseudonym`.
        consents: each that is given (True) or not (False).
    """

    category: str | None = None
    urgency: Urgency | None = None
    country: str | None = None
    answers: Mapping[str, str] | None = None
    anonymity: Anonymity | None = None
    pseudonym: str = ""
    identity: Identity | None = None
    consents: Mapping[Consent, bool] | None = None


async def fill_draft(world: World, person: PersonId, said: Said, dialogue: Dialogue) -> Draft:
    """Write down what was said, and with it where the dialogue stands now.

    Raises:
        NotFound: there is no such category, question or choice.
        Unusable: it is no country, or a name without letters.
    """
    _check(world, said)
    async with world.storage.begin() as tx:
        was = await ensure_draft(tx, world, person)
        for question in said.answers or {}:
            await take_back(tx, was.id, question)
        report = await save_report(tx, world, was, _filled(world, was, said))
        await _keep_identity(tx, report, said)
        await tx.dialogues.save(person, replace(dialogue, updated_at=world.clock.now()))
        return Draft(report, await latest_entries(tx, report.id))


def with_consents(report: Report, consents: Mapping[Consent, bool]) -> frozenset[Consent]:
    """Return a report's consents with some of them given or taken back."""
    given = {consent for consent, is_given in consents.items() if is_given}
    return frozenset((report.consents - consents.keys()) | given)


def _check(world: World, said: Said) -> None:
    if said.category and world.content.category(said.category) is None:
        raise NotFound
    if said.country and not _COUNTRY.fullmatch(said.country):
        raise Unusable(reason="country")
    for key, answer in (said.answers or {}).items():
        question = world.content.question(key)
        if question is None or (answer and question.choice(answer) is None):
            raise NotFound
    named = said.anonymity is Anonymity.NAMED and said.identity is None
    if named or (said.anonymity is Anonymity.PSEUDONYM and not said.pseudonym):
        raise Unusable(reason="empty")


def _filled(world: World, was: Report, said: Said) -> Report:
    filled = replace(
        was,
        category=was.category if said.category is None else said.category,
        urgency=said.urgency or was.urgency,
        country=was.country if said.country is None else said.country,
        consents=with_consents(was, said.consents or {}),
    )
    if said.anonymity is not None:
        filled = replace(filled, anonymity=said.anonymity, pseudonym=said.pseudonym)
    for key, answer in (said.answers or {}).items():
        question = world.content.question(key)
        filled = filled if question is None else answered(filled, question, answer)
    return filled


async def _keep_identity(tx: Transaction, report: Report, said: Said) -> None:
    if said.identity is not None:
        await tx.identities.put(report.id, said.identity)
    elif said.anonymity is not None:
        await tx.identities.remove(report.id)
