"""What those who run the program decide about the work inside it."""

from dataclasses import dataclass, field

from core.model.agenda_retention import AgendaRetention
from core.model.briefing import BriefingKind
from core.model.case_targets import CaseTargets
from core.model.danger import DangerRule
from core.model.flood import IntakeRule
from core.model.retention import RetentionRule
from core.model.second_eyes import SecondEyesRule
from core.model.set_aside import AsideRule
from core.model.trace import FadingRule


@dataclass(frozen=True, slots=True)
class ApprovalRule:
    """From when on a second person has to approve what is sent.

    Attributes:
        from_recipients: from so many recipients on; 0 is always, also for the library alone.
        alerts: False lets alerts go without, to however many: minutes can count for more.
    """

    from_recipients: int = 50
    alerts: bool = True

    def asks(self, kind: BriefingKind, recipients: int) -> bool:
        """Say whether something to so many needs approval."""
        exempt = kind is BriefingKind.ALERT and not self.alerts
        return recipients >= self.from_recipients and not exempt


@dataclass(frozen=True, slots=True)
class Rules:
    """All of them.

    Attributes:
        public_url: where others reach what this program serves, without a slash at its end; empty:
            nowhere, so that there are no private calendar addresses.
    """

    approval: ApprovalRule = field(default_factory=ApprovalRule)
    public_url: str = ""
    retention: RetentionRule = field(default_factory=RetentionRule)
    danger: DangerRule = field(default_factory=DangerRule)
    targets: CaseTargets = field(default_factory=CaseTargets)
    second_eyes: SecondEyesRule = field(default_factory=SecondEyesRule)
    intake: IntakeRule = field(default_factory=IntakeRule)
    aside: AsideRule = field(default_factory=AsideRule)
    fading: FadingRule = field(default_factory=FadingRule)
    agenda: AgendaRetention = field(default_factory=AgendaRetention)
