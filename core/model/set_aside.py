"""A sender of floods who was set aside: what they send is taken as anyone's, and stands last."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from core.model.identity import CaseCode, PersonId
from core.model.report import Report, ReportStatus, Urgency

AsideId = NewType("AsideId", int)


@dataclass(frozen=True, slots=True)
class AsideRule:
    """How long somebody is set aside, as those who run the program decide."""

    days: int = 90


@dataclass(frozen=True, slots=True)
class SetAside:
    """One account that was set aside.

    Attributes:
        person: for storage alone, never for showing.
        code: of the case in which it was asked; empty once nothing leads from that to the account.
        since, until: midnight UTC of a day.
    """

    id: AsideId
    person: PersonId
    code: CaseCode | None
    since: datetime
    until: datetime


def can_stand_aside(report: Report) -> bool:
    """Say whether a report may stand last: it waits, nobody has it, and nobody is in danger."""
    waits = report.status is ReportStatus.NEW and report.reviewer is None
    return waits and report.urgency is not Urgency.DANGER
