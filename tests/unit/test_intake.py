"""What a report is asked, how floods are counted, what a receipt covers, how names are cleaned."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.loader import load_content
from core.model.flood import IntakeRule, Limit
from core.model.identity import CaseCode, EntryId, ReportId
from core.model.question import AnswerKind
from core.model.receipt import ANSWERS, receipt_hash, received_at
from core.model.refusals import TooLong, Unusable
from core.model.report import (
    Anonymity,
    Consent,
    Entry,
    EntryKind,
    Evidence,
    Report,
    ReportStatus,
    Urgency,
)
from core.model.reporter_name import clean_name, shown_name

CONTENT = load_content()
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
REPORT = Report(
    ReportId(1),
    CaseCode("AAAA-2222"),
    ReportStatus.NEW,
    Urgency.NORMAL,
    Anonymity.ANONYMOUS,
    category="detention",
    when_text="",
    where_text="",
    reviewer=None,
    created_at=NOW,
    submitted_at=NOW,
    revision=3,
    answers={"contact": "nobody", "reason": "none was given"},
)
FILE = Evidence("ab" * 32, 3, "a.pdf", "", "f")
ENTRIES = (
    Entry(EntryId(1), EntryKind.TEXT, "they took him", NOW),
    Entry(EntryId(2), EntryKind.TEXT, "none was given", NOW, passed_on={ANSWERS: "reason"}),
    Entry(EntryId(3), EntryKind.DOCUMENT, "", NOW, evidence=FILE),
)


def proof(report=REPORT, entries=ENTRIES, salt="s"):
    return receipt_hash(report, entries, salt=salt)


def test_every_kind_of_report_that_needs_its_own_questions_has_them():
    """An arrest is not asked like a blocked website."""
    kinds = {each.key for each in CONTENT.question_sets if each.categories}
    assert kinds == {"arrest", "ill_treatment", "reprisal", "pushback", "hate", "civic_space"}
    assert CONTENT.questions_about("pushback").key == "pushback"
    assert CONTENT.questions_about("corruption").key == "general"
    assert CONTENT.questions_about("").key == "general"


def test_the_typed_reprisals_are_asked_as_reprisals():
    """All eight that the UN call names, and nothing else."""
    eight = next(group for group in CONTENT.category_groups if group.key == "reprisals")
    asked = CONTENT.question_set("reprisal")
    assert asked is not None
    assert asked.categories == tuple(category.key for category in eight.categories)


@pytest.mark.parametrize("asked", CONTENT.question_sets, ids=lambda asked: asked.key)
def test_every_set_asks_what_happened_where_when_by_whom_and_how_urgent(asked):
    """Without these no reviewer can act."""
    kinds = [question.kind for question in asked.questions]
    assert kinds[0] is AnswerKind.TOLD
    assert {AnswerKind.WHERE, AnswerKind.WHEN} <= set(kinds)
    assert asked.questions[-1].kind is AnswerKind.URGENCY
    assert {"by_whom", "taken_by"} & {question.key for question in asked.questions}


def test_a_button_of_every_choice_fits_what_telegram_takes():
    """A longer one would stop a reporter in the middle."""
    for asked in CONTENT.question_sets:
        for question in asked.questions:
            for choice in question.choices:
                data = f"d:report:ABCDEF:choose:{question.key}.{choice.key}"
                assert len(data.encode()) <= 64


@given(st.lists(st.integers(0, 7200), max_size=40), st.integers(1, 9))
def test_no_hour_takes_more_than_twice_the_limit_and_none_is_shut_for_ever(waits, times):
    """A bucket that drips lets a burst through, and then keeps the pace."""
    limit, empty_at, now, taken = Limit("x", times), None, NOW, []
    for wait in waits:
        now += timedelta(seconds=wait)
        opens_at = limit.opens_at(empty_at, now)
        if opens_at is None:
            empty_at = limit.full_until(empty_at, now)
            taken.append(now)
        else:
            assert now < opens_at <= now + limit.within / times
    for first in taken:
        within = [moment for moment in taken if first <= moment < first + limit.within]
        assert len(within) < 2 * times + 1


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_more_from_everyone_never_lets_one_send_more_and_never_nothing(fewer, more):
    """Adaptive must mean stricter under attack, and open for everybody."""
    rule = IntakeRule()
    fewer, more = sorted((fewer, more))
    assert rule.reports(fewer).times >= rule.reports(more).times >= 1


@pytest.mark.parametrize(
    "changed",
    [
        replace(REPORT, category="torture", country="gr", urgency=Urgency.DANGER),
        replace(REPORT, consents=frozenset({Consent.PUBLIC}), anonymity=Anonymity.NAMED),
        replace(REPORT, status=ReportStatus.CLOSED, revision=9, when_text="x"),
        replace(REPORT, answers={"contact": "nobody", "reason": "edited since"}),
    ],
)
def test_what_may_change_later_is_not_in_the_proof(changed):
    """A proof that a reviewer's correction breaks would be none."""
    assert proof(changed) == proof()


@pytest.mark.parametrize(
    "entry",
    [
        Entry(EntryId(9), EntryKind.TEXT, "later", NOW + timedelta(microseconds=1)),
        Entry(EntryId(9), EntryKind.QUESTION, "when?", NOW),
        Entry(EntryId(9), EntryKind.NOTE, "doubtful", NOW),
    ],
)
def test_what_comes_later_or_from_staff_is_not_in_the_proof(entry):
    """The receipt is of what was received, then."""
    assert proof(entries=(*ENTRIES, entry)) == proof()


def test_everything_that_was_received_is_in_the_proof():
    """One word, one file, one tap more or less, and it is another."""
    others = [
        proof(entries=ENTRIES[1:]),
        proof(entries=(replace(ENTRIES[0], text="they took her"), *ENTRIES[1:])),
        proof(entries=(*ENTRIES[:2], replace(ENTRIES[2], evidence=replace(FILE, sha256="cd")))),
        proof(replace(REPORT, answers={**REPORT.answers, "contact": "lawyer"})),
        proof(replace(REPORT, code=CaseCode("BBBB-2222"))),
        proof(replace(REPORT, submitted_at=NOW + timedelta(seconds=1))),
        proof(salt="t"),
    ]
    assert len({proof(), *others}) == 1 + len(others)


def test_what_follows_a_sent_report_is_received_after_it():
    """Two things can come within one tick of a clock."""
    assert received_at(REPORT, NOW) > NOW
    assert received_at(replace(REPORT, submitted_at=None), NOW) == NOW


@given(st.text(max_size=120))
def test_a_name_is_one_line_without_signs_that_nobody_sees(typed):
    """Two names that look alike must be alike."""
    try:
        name = clean_name(typed)
    except (Unusable, TooLong):
        return
    assert name == clean_name(name)
    assert "\n" not in name
    assert not {*"\u200b\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068\ufeff"} & set(name)


@given(st.text(max_size=120))
def test_any_name_of_a_file_can_be_shown(name):
    """It comes from a stranger's phone."""
    assert "\u202e" not in shown_name(name)
