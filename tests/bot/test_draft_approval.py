"""Drafts of several hands and the second person's approval, on real storage."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from core.model.audience import Audience
from core.model.briefing import BriefingKind
from core.model.delivery import Notice
from core.model.draft import Draft, DraftState
from core.model.identity import BriefingId, DraftId
from core.model.language import ENGLISH, FRENCH
from core.model.refusals import (
    AlreadyDone,
    BriefingWithdrawn,
    CopyOnItsWay,
    CorrectionSettled,
    DraftChanged,
    DraftIncomplete,
    DraftOver,
    NoApprover,
    NotAllowed,
    NotFound,
    NotSubmitted,
    OwnDraft,
    TimePassed,
    Unusable,
)
from core.model.rich_text import RichText
from core.model.roles import Role
from core.model.rules import ApprovalRule, Rules
from core.model.timing import Timing, When
from core.usecases.briefings.approve_draft import approve_draft, return_draft
from core.usecases.briefings.correct_briefing import correct_briefing
from core.usecases.briefings.publish_draft import Published
from core.usecases.briefings.submit_draft import (
    Submitted,
    forecast_draft,
    submit_draft,
    take_back_draft,
)
from core.usecases.briefings.try_draft import PAUSE, try_draft
from core.usecases.briefings.write_draft import (
    begin_draft,
    drop_draft,
    list_drafts,
    open_draft,
    save_draft,
)
from tests.bot.conftest import CONTENT
from tests.fakes.clock import NOON

TOPIC = CONTENT.topics[0].key


@pytest.fixture
def world(world):
    """Three recipients are enough to need a second person."""
    return replace(world, rules=Rules(ApprovalRule(from_recipients=3)))


@pytest.fixture
async def desk(join):
    """Two editors and three readers of a topic."""
    for language in ("en", "en", "fr"):
        await join(language, topics=(TOPIC,))
    return [(await join(roles=(Role.EDITOR,))).id for _ in range(2)]


async def write(world, editor, kind=BriefingKind.BRIEFING, **changes):
    """Write a whole draft."""
    kept = await begin_draft(world, editor, kind)
    draft = kept.draft.with_body(ENGLISH, RichText("A text")).on_topic(TOPIC, wanted=True)
    if kind is BriefingKind.BRIEFING:
        draft = draft.with_title(ENGLISH, "A title")
    whole = replace(draft, **{"urgent": kind is BriefingKind.ALERT, **changes})
    return await save_draft(world, editor, kept.id, whole, seen=kept.revision)


async def submit(world, editor, **changes):
    """Write a whole draft and ask for its approval."""
    kept = await write(world, editor, **changes)
    submitted = await submit_draft(world, editor, kept.id, seen=kept.revision)
    assert isinstance(submitted, Submitted)
    return submitted.kept


async def told(storage, clock):
    """Return (person, kind) of every notice that was promised, and send them."""
    async with storage.begin() as tx:
        claimed = await tx.outbox.claim(
            limit=99, now=clock.now(), real_now=clock.now(), lease_seconds=60
        )
    return sorted(
        (each.person, each.subject.kind) for each in claimed if isinstance(each.subject, Notice)
    )


async def nothing_sent(storage):
    async with storage.read() as view:
        return await view.briefings.get(BriefingId(1)) is None


async def acts(storage):
    async with storage.read() as view:
        return [(line.actor, line.act) for line in await view.audit.lines(limit=50)]


async def test_a_draft_to_many_waits_for_a_second_person_and_goes_out_when_they_approve(
    world, second, clock, desk
):
    """The rule that keeps a single stolen account from speaking for the network."""
    author, approver = desk
    kept = await submit(world, author)
    assert kept.state is DraftState.SUBMITTED
    assert await nothing_sent(second)
    assert await told(second, clock) == [(approver, "approval_asked")]
    published = await approve_draft(world, approver, kept.id, seen=kept.revision)
    assert published.sending is not None
    async with second.read() as view:
        briefing = await view.briefings.get(published.briefing)
        sent = await view.drafts.get(kept.id)
    assert briefing is not None
    assert (briefing.author, briefing.topics) == (author, frozenset({TOPIC}))
    assert sent is not None
    assert (sent.state, sent.briefing) == (DraftState.SENT, published.briefing)
    assert (author, "draft_approved") in await told(second, clock)
    assert {(author, "briefing_published"), (approver, "briefing_approved")} <= set(
        await acts(second)
    )


async def test_a_draft_to_few_goes_out_at_once(world, second, desk):
    """A second look at everything, and nobody looks any more."""
    author, _ = desk
    quiet = replace(world, rules=Rules(ApprovalRule(from_recipients=4)))
    kept = await write(quiet, author)
    forecast = await forecast_draft(quiet, author, kept.id)
    assert (forecast.recipients, forecast.needs_approval) == (3, False)
    assert forecast.count.reachable == {ENGLISH: 2, FRENCH: 1}
    published = await submit_draft(quiet, author, kept.id, seen=kept.revision, watched_in=17)
    assert isinstance(published, Published)
    assert published.sending is not None
    async with second.read() as view:
        assert list(await view.outbox.watches()) == [(published.sending.broadcast.id, author, 17)]
    assert "briefing_approved" not in dict(map(reversed, await acts(second)))


async def test_what_nobody_would_get_goes_into_the_library_alone(world, second, join):
    """A broadcast to nobody would stay on the screen as something that is still to come."""
    author = (await join(roles=(Role.EDITOR,))).id
    kept = await write(world, author)
    published = await submit_draft(world, author, kept.id, seen=kept.revision)
    assert isinstance(published, Published)
    assert published.sending is None
    async with second.read() as view:
        assert await view.briefings.get(published.briefing) is not None


async def test_the_audience_is_counted_when_it_is_submitted_not_when_it_was_written(
    world, join, desk
):
    """Between two taps a newsletter's link can bring a hundred followers."""
    author, _ = desk
    four = replace(world, rules=Rules(ApprovalRule(from_recipients=4)))
    kept = await write(four, author)
    assert not (await forecast_draft(four, author, kept.id)).needs_approval
    await join(topics=(TOPIC,))
    assert isinstance(await submit_draft(four, author, kept.id, seen=kept.revision), Submitted)


@pytest.mark.parametrize("hand", ["author", "submitter", "second author"])
async def test_nobody_who_had_a_hand_in_it_approves_it(world, second, desk, join, hand):
    """Four eyes: two of them must not have seen it grow."""
    author, colleague = desk
    third = (await join(roles=(Role.EDITOR,))).id
    kept = await write(world, author)
    if hand == "second author":
        changed = kept.draft.with_title(ENGLISH, "Another title")
        kept = await save_draft(world, colleague, kept.id, changed, seen=kept.revision)
    asking = colleague if hand == "submitter" else author
    await submit_draft(world, asking, kept.id, seen=kept.revision)
    trying = author if hand == "author" else colleague
    with pytest.raises(OwnDraft):
        await approve_draft(world, trying, kept.id, seen=kept.revision)
    with pytest.raises(OwnDraft):
        await return_draft(world, trying, kept.id, seen=kept.revision, remark="mine")
    assert await nothing_sent(second)
    await approve_draft(world, third, kept.id, seen=kept.revision)


async def test_a_change_voids_the_approval_that_was_asked_for(world, second, clock, desk):
    """Or one text is approved and another goes out."""
    author, approver = desk
    kept = await submit(world, author)
    await told(second, clock)
    changed = await save_draft(
        world, author, kept.id, kept.draft.with_title(ENGLISH, "Other"), seen=kept.revision
    )
    assert changed.state is DraftState.WRITING
    assert await told(second, clock) == [(approver, "approval_void")]
    for seen in (kept.revision, changed.revision):
        with pytest.raises((DraftChanged, NotSubmitted)):
            await approve_draft(world, approver, kept.id, seen=seen)
    again = await submit_draft(world, author, kept.id, seen=changed.revision)
    assert isinstance(again, Submitted)
    with pytest.raises(DraftChanged):
        await approve_draft(world, approver, kept.id, seen=kept.revision)
    assert await nothing_sent(second)


async def test_an_approver_who_changes_a_word_becomes_an_author(world, second, clock, desk):
    """And who asked for the approval hears that it has to be asked for again."""
    author, approver = desk
    kept = await submit(world, author)
    await told(second, clock)
    changed = kept.draft.with_title(ENGLISH, "Better")
    kept = await save_draft(world, approver, kept.id, changed, seen=kept.revision)
    assert await told(second, clock) == [(author, "approval_void")]
    with pytest.raises(NoApprover):
        await submit_draft(world, author, kept.id, seen=kept.revision)


async def test_saving_the_same_again_changes_nothing(world, second, clock, desk):
    """A repeated tap must not void an approval."""
    author, _ = desk
    kept = await submit(world, author)
    await told(second, clock)
    assert await save_draft(world, author, kept.id, kept.draft, seen=1) == kept
    assert await told(second, clock) == []


async def test_a_change_under_anothers_hands_is_noticed_and_not_overwritten(world, second, desk):
    """Two people write on one text; half an hour of one of them must not vanish."""
    author, colleague = desk
    kept = await write(world, author)
    theirs = kept.draft.with_title(ENGLISH, "Theirs")
    await save_draft(world, colleague, kept.id, theirs, seen=kept.revision)
    mine = kept.draft.with_title(ENGLISH, "Mine")
    with pytest.raises(DraftChanged):
        await save_draft(world, author, kept.id, mine, seen=kept.revision)
    with pytest.raises(DraftChanged):
        await submit_draft(world, author, kept.id, seen=kept.revision)
    with pytest.raises(DraftChanged):
        await drop_draft(world, author, kept.id, seen=kept.revision)
    found = await open_draft(world, author, kept.id)
    assert found.draft.title(ENGLISH) == "Theirs"
    assert found.authors == {author, colleague}


async def test_two_who_approve_at_the_same_moment_send_it_once(world, second, desk, join):
    """Everybody who was asked taps at once."""
    author, colleague = desk
    approvers = [colleague, *[(await join(roles=(Role.EDITOR,))).id for _ in range(3)]]
    kept = await submit(world, author)
    results = await asyncio.gather(
        *(approve_draft(world, each, kept.id, seen=kept.revision) for each in approvers),
        return_exceptions=True,
    )
    assert sorted(type(each).__name__ for each in results) == ["AlreadyDone"] * 3 + ["Published"]
    async with second.read() as view:
        assert await view.briefings.get(BriefingId(2)) is None


async def test_what_was_sent_or_dropped_cannot_be_sent_again(world, second, desk):
    """Old buttons live as long as the chat."""
    author, approver = desk
    sent, dropped = await submit(world, author), await submit(world, author)
    await approve_draft(world, approver, sent.id, seen=sent.revision)
    await drop_draft(world, author, dropped.id, seen=dropped.revision)
    await drop_draft(world, author, dropped.id, seen=dropped.revision)
    for kept, refusal in ((sent, AlreadyDone), (dropped, DraftOver)):
        with pytest.raises(refusal):
            await approve_draft(world, approver, kept.id, seen=kept.revision)
        with pytest.raises(refusal):
            await return_draft(world, approver, kept.id, seen=kept.revision, remark="late")
        with pytest.raises(refusal):
            await submit_draft(world, author, kept.id, seen=kept.revision)
        with pytest.raises(DraftOver):
            await save_draft(world, author, kept.id, kept.draft.with_title(ENGLISH, "x"), seen=9)
        with pytest.raises(DraftOver):
            await take_back_draft(world, author, kept.id, seen=kept.revision)
        with pytest.raises(DraftOver):
            await try_draft(world, author, kept.id)
    with pytest.raises(DraftOver):
        await drop_draft(world, author, sent.id, seen=sent.revision)
    assert await list_drafts(world, author) == []
    async with second.read() as view:
        assert await view.briefings.get(BriefingId(2)) is None


async def test_a_role_that_was_removed_approves_nothing(world, second, desk):
    """The screen with the button stays on the phone of whoever was let go."""
    author, approver = desk
    kept = await submit(world, author)
    async with world.storage.begin() as tx:
        await tx.people.revoke(approver, Role.EDITOR)
    with pytest.raises(NotAllowed):
        await approve_draft(world, approver, kept.id, seen=kept.revision)
    assert await nothing_sent(second)


async def test_without_a_second_person_it_is_refused_and_kept(world, second, join, desk):
    """A team of one must hear why, and what to do, not wait for nobody."""
    author, colleague = desk
    async with world.storage.begin() as tx:
        await tx.people.mark_unreachable(colleague)
    kept = await write(world, author)
    assert (await forecast_draft(world, author, kept.id)).approvers == 0
    with pytest.raises(NoApprover):
        await submit_draft(world, author, kept.id, seen=kept.revision)
    assert (await open_draft(world, author, kept.id)).state is DraftState.WRITING


async def test_alerts_go_out_alone_where_the_operator_says_so(world, desk):
    """Minutes can count for more than a second look."""
    author, _ = desk
    at_once = replace(world, rules=Rules(ApprovalRule(from_recipients=1, alerts=False)))
    kept = await write(at_once, author, BriefingKind.ALERT, audience=Audience(everyone=True))
    assert isinstance(await submit_draft(at_once, author, kept.id, seen=kept.revision), Published)


async def test_a_returned_draft_is_written_on_and_its_authors_hear_why(world, second, clock, desk):
    """A no without a reason is written a second time."""
    author, approver = desk
    kept = await submit(world, author)
    await told(second, clock)
    with pytest.raises(Unusable):
        await return_draft(world, approver, kept.id, seen=kept.revision, remark=" \n")
    returned = await return_draft(
        world, approver, kept.id, seen=kept.revision, remark="The date is wrong"
    )
    assert (returned.state, returned.revision) == (DraftState.WRITING, kept.revision)
    async with second.begin() as tx:
        (notice,) = await tx.outbox.claim(
            limit=9, now=clock.now(), real_now=clock.now(), lease_seconds=60
        )
    assert notice.person == author
    assert notice.subject == Notice(
        "draft_returned",
        {"draft": kept.id, "revision": kept.revision, "remark": "The date is wrong"},
    )
    with pytest.raises(NotSubmitted):
        await approve_draft(world, approver, kept.id, seen=kept.revision)


async def test_asking_can_be_taken_back(world, second, clock, desk):
    """Authors see the mistake a second after they sent it off."""
    author, approver = desk
    kept = await submit(world, author)
    await told(second, clock)
    for _ in range(2):
        kept = await take_back_draft(world, author, kept.id, seen=kept.revision)
        assert kept.state is DraftState.WRITING
    assert await told(second, clock) == [(approver, "approval_void")]
    with pytest.raises(NotSubmitted):
        await approve_draft(world, approver, kept.id, seen=kept.revision)


async def test_asking_twice_asks_once(world, second, clock, desk):
    """On a bad line people tap twice; colleagues should not hear it twice."""
    author, approver = desk
    kept = await submit(world, author)
    again = await submit_draft(world, author, kept.id, seen=kept.revision)
    assert again == Submitted(kept, 1)
    assert await told(second, clock) == [(approver, "approval_asked")]


async def test_a_moment_that_passed_while_it_waited_is_not_sent(world, second, clock, desk):
    """What is approved is approved for that moment: a rally's invitation for this morning."""
    author, approver = desk
    in_an_hour = (NOON + timedelta(hours=2)).replace(tzinfo=None)  # 14:00 in Brussels is 13:00 UTC
    timing = Timing(When.AT, in_an_hour, "Europe/Brussels")
    kept = await submit(world, author, timing=timing)
    clock.forward(hours=2)
    with pytest.raises(TimePassed):
        await approve_draft(world, approver, kept.id, seen=kept.revision)
    assert await nothing_sent(second)


async def test_a_test_goes_to_the_editor_alone_and_not_ten_times(world, second, clock, desk):
    """One message for each language that is written; a finger that keeps tapping floods nobody."""
    author, _ = desk
    kept = await begin_draft(world, author, BriefingKind.BRIEFING)
    with pytest.raises(DraftIncomplete):
        await try_draft(world, author, kept.id)
    draft = kept.draft.in_language(FRENCH, wanted=True)
    for language in (ENGLISH, FRENCH):
        draft = draft.with_title(language, "Title").with_body(language, RichText("Text"))
    await save_draft(world, author, kept.id, draft, seen=kept.revision)
    assert await try_draft(world, author, kept.id) == 2
    with pytest.raises(CopyOnItsWay):
        await try_draft(world, author, kept.id)
    assert await told(second, clock) == [(author, "draft_test")] * 2
    clock.moment += PAUSE
    assert await try_draft(world, author, kept.id) == 2
    assert await nothing_sent(second)


async def test_a_correction_starts_from_the_newest_text_and_several_hands_write_one(
    world, second, desk
):
    """Two corrections side by side would each undo the other."""
    author, colleague = desk
    kept = await submit(world, author)
    published = await approve_draft(world, colleague, kept.id, seen=kept.revision)
    correction = await correct_briefing(world, colleague, published.briefing)
    assert await correct_briefing(world, author, published.briefing) == correction
    assert correction.draft.corrects == published.briefing
    assert correction.draft.title(ENGLISH) == "A title"
    with pytest.raises(CorrectionSettled):
        await save_draft(
            world,
            author,
            correction.id,
            replace(correction.draft, audience=Audience(everyone=True)),
            seen=correction.revision,
        )
    with pytest.raises(NotFound):
        await correct_briefing(world, author, BriefingId(99))


async def test_a_withdrawn_briefing_is_not_corrected(world, second, desk):
    """Its text is shown to nobody any more, so a better one helps nobody."""
    author, colleague = desk
    kept = await submit(world, author)
    published = await approve_draft(world, colleague, kept.id, seen=kept.revision)
    correction = await correct_briefing(world, author, published.briefing)
    changed = correction.draft.with_title(ENGLISH, "Corrected")
    correction = await save_draft(world, author, correction.id, changed, seen=correction.revision)
    async with world.storage.begin() as tx:
        await tx.briefings.withdraw(published.briefing, at=NOON)
    with pytest.raises(BriefingWithdrawn):
        await submit_draft(world, author, correction.id, seen=correction.revision)
    with pytest.raises(BriefingWithdrawn):
        await correct_briefing(world, author, published.briefing)
    async with second.read() as view:
        briefing = await view.briefings.get(published.briefing)
    assert briefing is not None
    assert briefing.revision == 1


async def test_what_was_never_there_is_not_found(world, desk):
    """A number in a crafted button."""
    author, _ = desk
    for act in (
        open_draft(world, author, DraftId(99)),
        forecast_draft(world, author, DraftId(99)),
        save_draft(world, author, DraftId(99), Draft(BriefingKind.ALERT), seen=1),
        submit_draft(world, author, DraftId(99), seen=1),
        approve_draft(world, author, DraftId(99), seen=1),
        return_draft(world, author, DraftId(99), seen=1, remark="x"),
        take_back_draft(world, author, DraftId(99), seen=1),
        drop_draft(world, author, DraftId(99), seen=1),
        try_draft(world, author, DraftId(99)),
    ):
        with pytest.raises(NotFound):
            await act
    kept = await write(world, author)
    with pytest.raises(CorrectionSettled):  # a briefing does not turn into an alert on the way
        await save_draft(
            world, author, kept.id, replace(kept.draft, kind=BriefingKind.ALERT), seen=2
        )
