"""Notes of a meeting: what they hold, and what several people's notes agree on."""

from datetime import date

import pytest

from content.loader import load_content
from core.model.candidate import Candidate, Fact, NextStep, Stance, Stated, key_of
from core.model.identity import CandidateId
from core.model.meeting import HeadingNote, Notes, proposal
from core.model.reference import AskKey
from core.model.refusals import Outdated, TooLong, Unusable
from core.usecases.meetings.checked_notes import edited

CONTENT = load_content()
ASK = CONTENT.asks[0].key
WHOLE = Notes(
    {
        3: HeadingNote(Stance.PARTLY, "Perhaps", "A letter", date(2026, 6, 1), ("voice-1",)),
        9: HeadingNote(Stance.NOT_DISCUSSED),
    },
    frozenset({ASK}),
    frozenset({NextStep.MEETING, NextStep.LETTER}),
)


def test_notes_come_back_whole_from_how_they_are_stored():
    """What somebody heard must not lose a date on the way."""
    packed = WHOLE.packed()
    assert isinstance(packed, dict)
    assert Notes.unpacked(packed) == WHOLE
    assert Notes.unpacked({}) == Notes()


def test_what_is_emptied_leaves_nothing_behind():
    """An empty heading would count as one that was told of."""
    assert 3 not in WHOLE.with_heading(3, HeadingNote()).headings
    assert WHOLE.with_ask(ASK, supported=False).asks == frozenset()
    assert WHOLE.with_step(NextStep.MEETING, wanted=False).next_steps == {NextStep.LETTER}


def test_the_proposal_is_what_all_agree_on():
    """Where two heard different things a person decides, not a program."""
    one = Notes(
        {3: HeadingNote(Stance.PARTLY, "Perhaps"), 4: HeadingNote(Stance.OPPOSES, "Never")},
        frozenset({ASK}),
    )
    two = Notes(
        {3: HeadingNote(Stance.PARTLY, "Maybe"), 4: HeadingNote(Stance.SUPPORTS, "")},
        next_steps=frozenset({NextStep.LETTER}),
    )
    three = Notes({3: HeadingNote(commitment="A letter", due=date(2026, 6, 1), voices=("v",))})
    agreed = proposal([one, two, three])
    assert agreed.on(3) == HeadingNote(Stance.PARTLY, "", "A letter", date(2026, 6, 1))
    assert agreed.on(4) == HeadingNote(None, "Never")
    assert agreed.asks == frozenset({ASK})
    assert agreed.next_steps == frozenset({NextStep.LETTER})
    assert proposal([]) == Notes()


def on(note: HeadingNote, heading: int = 3):
    return lambda notes: notes.with_heading(heading, note)


@pytest.mark.parametrize(
    ("edit", "refusal"),
    [
        (on(HeadingNote(Stance.PARTLY), heading=77), Outdated),
        (lambda notes: notes.with_ask(AskKey("unknown"), supported=True), Outdated),
        (on(HeadingNote(quote="x" * 1001)), TooLong),
        (on(HeadingNote(commitment="x" * 501)), TooLong),
        (on(HeadingNote(quote="\u202e \u200b")), Unusable),
        (on(HeadingNote(voices=("1", "2", "3", "4"))), Unusable),
    ],
)
def test_what_cannot_be_kept_is_refused_whoever_sends_it(edit, refusal):
    """The limits hold in the core, not in the screens."""
    with pytest.raises(refusal):
        edited(Notes(), edit, CONTENT)


def test_texts_are_kept_clean_and_a_date_without_a_promise_is_dropped():
    """Invisible signs that turn a quote round must not reach the public page."""
    after = edited(Notes(), on(HeadingNote(quote=" a\u202eb ", due=date(2026, 6, 1))), CONTENT)
    assert after.on(3) == HeadingNote(quote="ab")


def test_the_key_of_a_candidate_does_not_depend_on_how_the_name_is_typed():
    """The second import must find whom the first one brought."""
    assert key_of("ÖMER  Çağlı", "de") == key_of("Omer Cagli", "de")
    assert key_of("Ömer Çağlı", "de") != key_of("Ömer Çağlı", "tr")


def test_a_candidate_without_a_fact_has_an_empty_one():
    """Lists show what is known and nothing in place of the rest."""
    who = Candidate(CandidateId(1), "key", {Fact.NAME: Stated("A name", "a book")})
    assert (who.name, who.value(Fact.PARTY)) == ("A name", "")
