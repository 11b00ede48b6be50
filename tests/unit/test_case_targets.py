"""By when a case is due: as grave as it is, from the submission on, and silent once answered."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.model.case_targets import CaseTargets, Target, due_after, next_target
from core.model.identity import CaseCode, ReportId
from core.model.report import Anonymity, Report, ReportStatus, Severity, Urgency
from core.usecases.reports.promise_news import news_at

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=100)
TARGETS = CaseTargets()
DRAFT = Report(
    ReportId(1),
    CaseCode("AAAA-2222"),
    ReportStatus.DRAFT,
    Urgency.NORMAL,
    Anonymity.ANONYMOUS,
    "",
    "",
    "",
    None,
    NOW,
    None,
    1,
)
NEW = replace(DRAFT, status=ReportStatus.NEW, submitted_at=NOW)


@pytest.mark.parametrize(
    ("urgency", "severity", "hours"),
    [
        (Urgency.DANGER, None, 1),
        (Urgency.NORMAL, Severity.CRITICAL, 4),
        (Urgency.SOON, None, 24),
        (Urgency.NORMAL, Severity.HIGH, 24),
        (Urgency.NORMAL, None, 72),
        (Urgency.DANGER, Severity.LOW, 72),
    ],
)
def test_the_first_look_is_due_the_sooner_the_graver_it_is(urgency, severity, hours):
    """Somebody in danger cannot wait three days."""
    new = replace(NEW, urgency=urgency, severity=severity)
    assert due_after(DRAFT, new, TARGETS, now=NOW) == NOW + timedelta(hours=hours)


def test_each_step_leads_to_the_next_target():
    """Looked at is not taken, and taken is not answered."""
    looked = replace(NEW, looked_at=NOW)
    taken = replace(looked, status=ReportStatus.IN_REVIEW)
    assert [next_target(each) for each in (DRAFT, NEW, looked, taken)] == [
        None,
        Target.FIRST_LOOK,
        Target.ACKNOWLEDGE,
        Target.FEEDBACK,
    ]
    assert due_after(NEW, looked, TARGETS, now=LATER) == NOW + timedelta(days=7)
    assert due_after(looked, taken, TARGETS, now=LATER) == NOW + timedelta(days=90)


@pytest.mark.parametrize(
    "status", [each for each in ReportStatus if next_target(replace(NEW, status=each)) is None]
)
def test_nothing_is_due_once_it_is_answered_or_over(status):
    """A closed case falls silent."""
    taken = replace(NEW, status=ReportStatus.IN_REVIEW)
    assert due_after(taken, replace(taken, status=status), TARGETS, now=LATER) is None


def test_a_case_that_is_taken_up_again_has_its_time_anew():
    """Opened again after a year it is not overdue at once."""
    closed = replace(NEW, status=ReportStatus.CLOSED)
    again = replace(closed, status=ReportStatus.IN_REVIEW)
    due = due_after(closed, again, TARGETS, now=LATER)
    assert due == LATER + timedelta(days=90)
    asked = replace(again, status=ReportStatus.WAITING)
    assert due_after(replace(again, due_at=due), asked, TARGETS, now=LATER) == due


@pytest.mark.parametrize("minute", range(60))
def test_news_goes_out_at_a_full_hour_that_undo_cannot_reach(minute):
    """The moment says nothing of when it was decided, and nobody hears of what is undone."""
    decided = NOW + timedelta(minutes=minute, seconds=7)
    due_at = news_at(decided)
    assert due_at - decided >= timedelta(minutes=10)
    assert due_at - decided <= timedelta(minutes=70)
    assert (due_at.minute, due_at.second) == (0, 0)
