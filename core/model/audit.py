"""The audit log: who did what to which thing; each line carries a hash of the one before."""

from dataclasses import dataclass
from datetime import datetime

from core.model.identity import PersonId


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One act.

    Attributes:
        actor: who did it; None for the program itself.
        act: verb in past tense, for example `report_opened`.
        subject: kind and id of the thing, for example `report:17`; never a name or a text.
    """

    at: datetime
    actor: PersonId | None
    act: str
    subject: str
