"""What a case lacks for a packet, and what may be said of who reported."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.model.identity import CaseCode, RecipientId, ReportId
from core.model.language import FRENCH
from core.model.packet import (
    Copies,
    PacketChoice,
    PacketForm,
    PacketNeed,
    is_ready,
    lacking,
    may_name,
)
from core.model.report import (
    Anonymity,
    Consent,
    Identity,
    Report,
    ReportStatus,
    Severity,
    Urgency,
)
from core.model.second_eyes import SecondEyesRule, SecondKind

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
BARE = Report(
    ReportId(1),
    CaseCode("ABCD-2345"),
    ReportStatus.VERIFIED,
    Urgency.NORMAL,
    Anonymity.ANONYMOUS,
    "",
    "",
    "",
    None,
    NOW,
    NOW,
    1,
)
WHOLE = replace(
    BARE,
    when_text="in May",
    where_text="in town",
    answers={"who": "a teacher", "by_whom": "police", "done": "a complaint"},
    consents=frozenset(Consent),
)
NAME = Identity("member-1")


def test_a_bare_case_lacks_everything_that_the_un_asks_for():
    """The list is what the reviewer asks the reporter about."""
    needs = tuple(need for need in PacketNeed if need is not PacketNeed.PARTNERS)
    assert lacking(PacketForm.UN, BARE, None, spoken=()) == needs
    assert lacking(PacketForm.UN, WHOLE, NAME, spoken={""}) == ()


@pytest.mark.parametrize(
    ("gone", "need"),
    [
        ({"consents": frozenset({Consent.UN_PUBLIC})}, PacketNeed.UN_GOVERNMENT),
        ({"consents": frozenset({Consent.UN_GOVERNMENT})}, PacketNeed.UN_PUBLIC),
        ({"when_text": ""}, PacketNeed.DATE),
        ({"where_text": ""}, PacketNeed.PLACE),
        ({"answers": {"by_whom": "police", "done": "x"}}, PacketNeed.VICTIM),
        ({"answers": {"who": "x", "done": "x"}}, PacketNeed.PERPETRATOR),
        ({"answers": {"who": "x", "by_whom": "police"}}, PacketNeed.DONE),
    ],
)
def test_each_need_is_missed_alone(gone, need):
    """One consent is not the other, and nothing stands in for anything else."""
    assert lacking(PacketForm.UN, replace(WHOLE, **gone), NAME, spoken={""}) == (need,)


def test_a_voice_note_answers_its_question():
    """Who speaks instead of typing has said it."""
    voiced = {"", "who", "taken_by", "done", "held_at", "last_seen"}
    told = replace(BARE, consents=frozenset(Consent))
    assert lacking(PacketForm.UN, told, NAME, spoken=voiced) == ()


def test_partners_need_their_own_consent_and_a_dossier_none():
    """A dossier stays inside unless the reporter agreed; the screen says so."""
    un_alone = frozenset({Consent.UN_GOVERNMENT, Consent.UN_PUBLIC})
    case = replace(WHOLE, consents=un_alone)
    assert lacking(PacketForm.CONTACT, case, None, spoken={""}) == (PacketNeed.PARTNERS,)
    assert lacking(PacketForm.DOSSIER, BARE, None, spoken=()) == ()
    assert may_name(PacketForm.UN, case)
    assert not may_name(PacketForm.CONTACT, case)
    assert not may_name(PacketForm.DOSSIER, case)


@pytest.mark.parametrize(
    ("status", "resumes", "ready"),
    [
        (ReportStatus.VERIFIED, None, True),
        (ReportStatus.ACTED_ON, None, True),
        (ReportStatus.WAITING, ReportStatus.VERIFIED, True),
        (ReportStatus.WAITING, ReportStatus.IN_REVIEW, False),
        (ReportStatus.NOT_VERIFIED, None, False),
        (ReportStatus.CLOSED, None, False),
    ],
)
def test_only_what_was_found_true_is_ready(status, resumes, ready):
    """A question to the reporter does not make a verified case untrue."""
    assert is_ready(replace(BARE, status=status, resumes=resumes)) is ready


def test_what_is_chosen_comes_back_as_it_was():
    """Somebody agrees to the packed form; what is made of it must be the same."""
    choice = PacketChoice(
        PacketForm.UN,
        RecipientId(3),
        "office-1",
        "age1key",
        Copies.CLEAN_ONLY,
        identity=True,
        language=FRENCH,
    )
    assert PacketChoice.unpacked(choice.packed()) == choice


@pytest.mark.parametrize("severity", [None, *Severity])
def test_closing_needs_two_for_what_is_grave_alone(severity):
    """Until a reviewer has said how grave a case is, it is as grave as its reporter said."""
    grave = severity in {Severity.CRITICAL, Severity.HIGH}
    case = replace(BARE, severity=severity)
    danger = replace(case, urgency=Urgency.DANGER)
    assert SecondEyesRule().asks(SecondKind.CLOSE, case) is grave
    assert SecondEyesRule().asks(SecondKind.CLOSE, danger) is (grave or severity is None)
    assert not SecondEyesRule(closing=False).asks(SecondKind.CLOSE, danger)


def test_each_rule_is_switched_off_alone():
    """A small team may need one of them, and no other."""
    assert not SecondEyesRule(exporting=False).asks(SecondKind.EXPORT)
    assert not SecondEyesRule(exporting=False).asks(SecondKind.BULK)
    assert SecondEyesRule(exporting=False).asks(SecondKind.REVEAL)
    assert not SecondEyesRule(revealing=False).asks(SecondKind.REVEAL)
