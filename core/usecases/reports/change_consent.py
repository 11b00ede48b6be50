"""The reporter changes what they agreed to, or lets staff know more of who they are."""

from dataclasses import replace

from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseEnded, Outdated
from core.model.report import Anonymity, Consent, Identity, Report, ReportStatus
from core.model.reporter_name import CONTACT_LIMIT, clean_name
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import save_report, tell_holder, write_audit
from core.usecases.reports.owned import owned_report

_DESTROYED = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})
_ORDER = tuple(Anonymity)


async def change_consent(
    world: World, person: PersonId, report: ReportId, consent: Consent, *, given: bool
) -> Report:
    """Make it so that a consent is given, or is not; a repeat changes nothing.

    It can be taken back of a closed case as well.

    Raises:
        NotFound: it is none of the person's reports.
        CaseEnded: it is destroyed.
    """
    async with world.storage.begin() as tx:
        was = await _standing(tx, world, person, report)
        consents = was.consents | {consent} if given else was.consents - {consent}
        if consents == was.consents:
            return was
        saved = await save_report(tx, world, was, replace(was, consents=consents))
        act = "consent_given" if given else "consent_withdrawn"
        await write_audit(tx, world, report, act, actor=None)
        await tell_holder(tx, world, saved, "consents")
        return saved


async def use_pseudonym(
    world: World, person: PersonId, report: ReportId, typed: str, *, dialogue: str
) -> Report:
    """Let staff know the reporter by a made-up name, and end the dialogue of that name.

    Raises:
        NotFound, CaseEnded: as `change_consent`.
        Outdated: staff may know as much or more already.
        Unusable, TooLong: the name cannot be used.
    """
    name = clean_name(typed)
    async with world.storage.begin() as tx:
        was = await can_say_more(tx, world, person, report, Anonymity.PSEUDONYM)
        becomes = replace(was, anonymity=Anonymity.PSEUDONYM, pseudonym=name)
        await tx.dialogues.delete(person, dialogue)
        return await _said(tx, world, was, becomes)


async def give_name(
    world: World, person: PersonId, report: ReportId, identity: Identity, *, dialogue: str
) -> Report:
    """Seal who the reporter is, apart from the report, and end the dialogue of that name.

    Raises:
        NotFound, CaseEnded, Outdated, Unusable, TooLong: as `use_pseudonym`.
    """
    name = clean_name(identity.name)
    contact = clean_name(identity.contact, limit=CONTACT_LIMIT) if identity.contact else ""
    async with world.storage.begin() as tx:
        was = await can_say_more(tx, world, person, report, Anonymity.NAMED)
        await tx.identities.put(report, Identity(name, contact))
        await tx.dialogues.delete(person, dialogue)
        becomes = replace(was, anonymity=Anonymity.NAMED, pseudonym="")
        return await _said(tx, world, was, becomes)


async def can_say_more(
    tx: Transaction, world: World, person: PersonId, report: ReportId, wanted: Anonymity
) -> Report:
    """Return the report, if *wanted* says more of its reporter than it does so far.

    Raises:
        NotFound, CaseEnded: as `change_consent`.
        Outdated: it says as much or more already.
    """
    was = await _standing(tx, world, person, report)
    if _ORDER.index(wanted) <= _ORDER.index(was.anonymity):
        raise Outdated
    return was


async def _said(tx: Transaction, world: World, was: Report, becomes: Report) -> Report:
    saved = await save_report(tx, world, was, becomes)
    await write_audit(tx, world, was.id, "reporter_less_anonymous", actor=None)
    await tell_holder(tx, world, saved, "who")
    return saved


async def _standing(tx: Transaction, world: World, person: PersonId, report: ReportId) -> Report:
    found = await owned_report(tx, world, person, report)
    if found.status in _DESTROYED or found.status is ReportStatus.DRAFT:
        raise CaseEnded
    return found
