"""A call follows its deadline in the agenda; its record and its draft survive being kept."""

import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from content.loader import load_content
from core.model.call import CallProgress, KeptCall, with_deadline_of
from core.model.call_draft import CallDraft, draft_of, pack_draft, unpack_draft
from core.model.call_json import pack_call, unpack_call
from core.model.event_kind import EventState
from core.model.identity import PersonId
from core.model.language import ENGLISH, FRENCH, SPANISH
from core.model.reference import CallKey
from core.model.refusals import AmbiguousTime, NoSuchTime, TooLong, Unusable
from core.usecases.calls.keep_call import check_call, deadline_event, is_address

CALL = load_content().calls[0]
FULL = replace(
    CALL,
    deadline_time=time(2, 30),
    deadline=date(2024, 10, 27),
    fold=1,
    link="https://example.org/c",
)
EVENT = deadline_event(CALL, PersonId(1))
DAY = timedelta(days=1)


@pytest.mark.parametrize("call", [CALL, FULL], ids=["shipped", "full"])
def test_a_record_comes_back_as_it_was_kept(call):
    """A field that is lost on the way would be missing in what goes to the UN."""
    assert unpack_call(json.loads(json.dumps(pack_call(call)))) == call


def test_a_draft_of_a_call_says_the_same_call_again():
    """Changing one part must not change another."""
    draft = unpack_draft(json.loads(json.dumps(pack_draft(draft_of(FULL)))))
    assert draft.call() == FULL
    assert draft_of(CALL).call() == CALL


def test_every_field_of_a_draft_is_kept():
    """What somebody said in the fifth step has to be there in the fifteenth."""
    packed = pack_draft(draft_of(FULL))
    assert {field.name for field in fields(CallDraft)} == set(packed)


def test_a_draft_is_no_call_before_all_is_said():
    """Half a call in the agenda would remind people of nothing."""
    whole = draft_of(CALL)
    for part in ("session", "day", "zone", "address", "subject", "link", "declined"):
        without: dict[str, Any] = {part: None}
        assert replace(whole, **without).call() is None
    assert replace(whole, questions=()).call() is None
    assert replace(whole, accepts=()).call() is None
    assert replace(whole, has_time=False).call() is None


def test_an_hour_that_comes_twice_is_asked_about_and_one_that_never_comes_is_not():
    """Which of the two it is can decide whether an answer still counts."""
    draft = replace(draft_of(FULL), fold=None)
    assert draft.is_twofold
    assert not replace(draft, fold=0).is_twofold
    assert not replace(draft, day=date(2024, 3, 31)).is_twofold


def test_texts_have_their_limits():
    """A title that fits no button line would break every screen it is on."""
    draft = draft_of(CALL)
    with pytest.raises(TooLong):
        draft.with_part("title", ENGLISH, "x" * 81)
    with pytest.raises(TooLong):
        draft.with_question(1, ENGLISH, "x" * 481)
    with pytest.raises(Unusable):
        draft.with_part("title", ENGLISH, " ")
    assert draft.with_part("report", ENGLISH, "").part("report")[ENGLISH] == ""


def test_a_call_closes_when_its_event_in_the_agenda_does():
    """Whoever moves the deadline in the agenda must not have to move it a second time."""
    moved = replace(
        EVENT,
        starts_at=datetime(2024, 10, 27, 1, 30, tzinfo=UTC),
        local_date=date(2024, 10, 27),
        local_time=time(2, 30),
    )
    for fold, instant in ((0, datetime(2024, 10, 27, 0, 30, tzinfo=UTC)), (1, moved.starts_at)):
        call = with_deadline_of(CALL, replace(moved, starts_at=instant))
        assert call.closes_at() == instant
        assert call.fold == fold
    assert with_deadline_of(CALL, EVENT) is CALL
    assert with_deadline_of(CALL, None) is CALL


@pytest.mark.parametrize("state", [EventState.CANCELLED, EventState.POSTPONED])
def test_an_event_that_is_off_says_nothing_about_the_deadline(state):
    """A cancelled reminder must not keep a call open for ever."""
    later = replace(EVENT, starts_at=EVENT.starts_at + DAY, local_date=CALL.deadline + DAY)
    assert with_deadline_of(CALL, replace(later, state=state)) is CALL


def test_a_call_is_open_to_its_last_second_and_until_it_is_sent():
    """The last night counts; after the submission nothing does."""
    end = CALL.closes_at()
    assert KeptCall(CALL).is_open(end)
    assert not KeptCall(CALL).is_open(end + timedelta(seconds=1))
    assert not KeptCall(CALL, submitted_at=end - DAY).is_open(end - DAY)


def test_what_was_sent_early_is_kept_as_long_as_the_rest():
    """Somebody who asks after the end of the call still finds who said what."""
    early = KeptCall(CALL, submitted_at=CALL.closes_at() - 30 * DAY)
    assert early.answers_until == KeptCall(CALL).answers_until
    late = KeptCall(CALL, submitted_at=CALL.closes_at() + DAY)
    assert late.answers_until == KeptCall(CALL).answers_until + DAY


def test_a_question_counts_once_however_many_answered_it():
    """Six of ten is what the reminder says, not seventeen."""
    texts = {ENGLISH: frozenset({1, 2}), FRENCH: frozenset({2}), SPANISH: frozenset()}
    progress = CallProgress(10, {2: 5, 7: 1}, texts)
    assert progress.answered == 3
    assert [progress.missing(language) for language in texts] == [8, 9, 10]


@pytest.mark.parametrize(
    "typed",
    [
        "nobody",
        "a@b",
        "a b@example.org",
        "a@example.org, b@example.org",
        "<a@example.org>",
        "a@@b.cd",
    ],
)
def test_what_is_no_address_is_refused(typed):
    """A submission to a mistyped address arrives nowhere, and nobody notices."""
    assert not is_address(typed)
    with pytest.raises(Unusable):
        check_call(replace(CALL, address=typed))


def test_what_is_an_address_or_a_link_is_taken():
    """The UN's own is one."""
    assert is_address(CALL.address)
    check_call(replace(CALL, link="https://www.example.org/en/calls?id=1"))


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "www.example.org",
        "https://..",
        "https://localhost/a.b",
        "https://user:word@example.org/",
        "https://example.org:99999/",
    ],
)
def test_a_link_that_telegram_takes_for_no_button_is_refused(link):
    """It refuses the whole message with it: nobody could open the call any more."""
    with pytest.raises(Unusable):
        check_call(replace(CALL, link=link))


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"questions": ()}, Unusable),
        ({"questions": CALL.questions[1:]}, Unusable),
        ({"title": {}}, Unusable),
        ({"languages": ()}, Unusable),
        ({"languages": ("english",)}, Unusable),
        ({"link": "ftp://x"}, Unusable),
        ({"deadline": date(2024, 3, 31), "deadline_time": time(2, 30)}, NoSuchTime),
        ({"deadline": date(2024, 10, 27), "deadline_time": time(2, 30)}, AmbiguousTime),
    ],
)
def test_a_call_that_nobody_could_answer_is_refused(changes, refusal):
    """Whatever way it came in, the last door looks once more."""
    check_call(CALL)
    with pytest.raises(refusal):
        check_call(replace(CALL, **changes))


def test_the_deadline_is_an_event_for_everyone_in_every_language_of_the_call():
    """A reader of Turkish is reminded in Turkish, though the call takes none."""
    assert EVENT.starts_at == CALL.closes_at()
    assert EVENT.call == CallKey("hrc56_solidarity")
    assert set(EVENT.versions) == set(CALL.title)
    assert not EVENT.topics
    assert not EVENT.is_closed_circle
