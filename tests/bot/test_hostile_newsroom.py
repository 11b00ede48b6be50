"""Editors with a client of their own, or roles that went away: nothing leaves unapproved."""

from datetime import datetime, time

import pytest

from bot.handlers.progress import ProgressMessages
from core.model.broadcast import BroadcastState, BroadcastSubject, NewBroadcast
from core.model.delivery import Delivery, DeliveryState, Lane, Notice
from core.model.draft import KeptDraft
from core.model.identity import BroadcastId, PersonId
from core.model.language import ENGLISH
from core.model.refusals import JoinedSince, NoApprover, Outdated
from core.model.rhythm import Rhythm
from core.model.roles import Role
from core.model.timing import Timing, When
from core.ports.board import Showing
from core.usecases.briefings.approve_draft import approve_draft, return_draft
from core.usecases.briefings.correct_briefing import correct_briefing
from core.usecases.briefings.publish_draft import Published
from core.usecases.briefings.recall_briefing import recall_briefing
from core.usecases.briefings.resend_copies import Again, resend_copies
from core.usecases.briefings.stop_broadcast import stop_broadcast
from core.usecases.briefings.submit_draft import Submitted, forecast_draft, submit_draft
from core.usecases.briefings.write_draft import save_draft
from core.usecases.members.forget_person import forget_person
from core.usecases.members.set_rhythm import set_all_rhythms
from core.usecases.members.show_stored import show_stored
from core.usecases.templates.repeat_briefing import Plan, repeat_draft, repeat_published
from core.usecases.templates.start_due_templates import start_due_templates
from tests.bot.newsroom import CATALOGUE, TOPIC, Newsroom
from tests.fakes.clock import NOON, FakeClock

EDITOR, COLLEAGUE = 1000, 1001
LATER = Timing(When.AT, datetime.fromisoformat("2026-03-11T08:00"), "Europe/Brussels")


@pytest.fixture
async def author(newsroom):
    return (await newsroom.person(EDITOR, "en", Role.EDITOR)).id


@pytest.fixture
async def colleague(newsroom):
    return (await newsroom.person(COLLEAGUE, "en", Role.EDITOR)).id


async def released(newsroom: Newsroom, author: PersonId) -> Published:
    """Write a briefing that needs no approval, and let it go."""
    kept = await newsroom.write(author)
    done = await submit_draft(newsroom.world, author, kept.id, seen=kept.revision)
    assert isinstance(done, Published)
    assert done.sending is not None
    return done


async def approved(newsroom: Newsroom, author: PersonId, colleague: PersonId) -> Published:
    """Write a briefing, and have a colleague approve it."""
    kept = await newsroom.write(author)
    done = await submit_draft(newsroom.world, author, kept.id, seen=kept.revision)
    assert isinstance(done, Submitted)
    return await approve_draft(newsroom.world, colleague, kept.id, seen=kept.revision)


async def correct(
    newsroom: Newsroom, author: PersonId, published: Published, title: str
) -> Submitted | Published:
    """Write a correction, and let it go as far as it goes."""
    kept = await correct_briefing(newsroom.world, author, published.briefing)
    changed: KeptDraft = await save_draft(
        newsroom.world,
        author,
        kept.id,
        kept.draft.with_title(ENGLISH, title),
        seen=kept.revision,
    )
    return await submit_draft(newsroom.world, author, kept.id, seen=changed.revision)


async def copies(newsroom: Newsroom) -> list[Delivery]:
    """Claim the copies that are due; notices are claimed as well and left out."""
    claimed = await newsroom.take_copies()
    return [each for each in claimed if not isinstance(each.subject, Notice)]


async def test_a_correction_that_digests_will_show_to_many_needs_a_second_person(
    newsroom, author, colleague
):
    """One copy went out, and four readers find the briefing in their digest as it is by then."""
    newsroom.rule(3)
    await newsroom.reader(1, "en", TOPIC)
    for number in range(2, 6):
        reader = await newsroom.reader(number, "en", TOPIC)
        await set_all_rhythms(newsroom.world, reader.id, Rhythm.DAILY)
    published = await approved(newsroom, author, colleague)
    sent = await copies(newsroom)
    assert len(sent) == 1
    await newsroom.record(sent, DeliveryState.SENT)
    assert isinstance(await correct(newsroom, author, published, "Something else"), Submitted)


async def test_a_correction_that_a_resend_would_show_to_many_needs_a_second_person(
    newsroom, author, colleague
):
    """Copies that failed go out again at a tap, with whatever the briefing says by then."""
    newsroom.rule(3)
    for number in range(1, 6):
        await newsroom.reader(number, "en", TOPIC)
    published = await approved(newsroom, author, colleague)
    await newsroom.record(await copies(newsroom), DeliveryState.FAILED)
    assert isinstance(await correct(newsroom, author, published, "Something else"), Submitted)


async def test_a_recall_is_never_stopped(newsroom, author):
    """It could not be begun again: one hostile editor would keep the copies on all phones."""
    for number in range(1, 4):
        await newsroom.reader(number, "en", TOPIC)
    published = await released(newsroom, author)
    assert published.sending is not None
    await newsroom.record(await copies(newsroom), DeliveryState.SENT)
    await recall_briefing(newsroom.world, author, published.sending.broadcast.id)
    recall = next(
        each for each in await newsroom.broadcasts() if each.subject is BroadcastSubject.RECALL
    )
    phone = newsroom.phone(EDITOR)
    await phone.send("/help")
    await phone.press(f"bs:{recall.id}:stop")
    with pytest.raises(Outdated):
        await stop_broadcast(newsroom.world, author, recall.id)
    assert len(await copies(newsroom)) == 3
    await phone.press(f"bw:{recall.id}")
    assert "Pause" in "".join(phone.buttons)
    assert "Stop" not in "".join(phone.buttons)


async def test_nobody_holds_or_stops_what_takes_a_recalled_title_out_of_digests(newsroom, author):
    """It is no sending of anybody's, but it has a number like one."""
    numbers: list[BroadcastId] = []
    async with newsroom.world.storage.begin() as tx:
        for subject in (BroadcastSubject.DIGEST, BroadcastSubject.CORRECTION):
            about = numbers[-1] if numbers else 1
            new = NewBroadcast(subject, about, lane=Lane.DIGEST, urgent=False, at=NOON)
            numbers.append(await tx.outbox.start_broadcast(new))
    phone = newsroom.phone(EDITOR)
    await phone.send("/help")
    for number in numbers:
        for data in (f"bs:{number}:stop", f"bh:{number}:1", f"bw:{number}", f"af:{number}:csv"):
            await phone.press(data)
            assert phone.toast, data
    states = {each.state for each in await newsroom.broadcasts()}
    assert states == {BroadcastState.FANNING}


async def test_an_older_correction_sent_again_does_not_undo_a_newer_one(newsroom, author):
    """The newer one may have taken out a name."""
    await newsroom.reader(1, "en", TOPIC)
    published = await released(newsroom, author)
    await newsroom.record(await copies(newsroom), DeliveryState.SENT)
    older = await correct(newsroom, author, published, "With a name")
    assert isinstance(older, Published)
    assert older.sending is not None
    await newsroom.record(await copies(newsroom), DeliveryState.FAILED)
    await correct(newsroom, author, published, "Without")
    await newsroom.record(await copies(newsroom), DeliveryState.SENT)
    with pytest.raises(Outdated):
        await resend_copies(newsroom.world, author, older.sending.broadcast.id, Again.FAILED)
    assert await copies(newsroom) == []


async def test_what_was_recalled_does_not_come_again(newsroom, author):
    """Its draft is kept for a month, and its number is easy to guess."""
    await newsroom.reader(1, "en", TOPIC)
    published = await released(newsroom, author)
    assert published.sending is not None
    await recall_briefing(newsroom.world, author, published.sending.broadcast.id)
    phone = newsroom.phone(EDITOR)
    await phone.send("/help")
    for data in ("re:draft:1", f"re:briefing:{published.briefing}", "dr:1"):
        await phone.press(data)
        assert phone.toast, data
        assert "A title" not in phone.text


async def back_again(newsroom: Newsroom, author: PersonId) -> PersonId:
    """Have an editor forgotten, come back a day later and be given the role again."""
    clock = newsroom.world.clock
    assert isinstance(clock, FakeClock)
    clock.forward(days=1)
    await forget_person(newsroom.world, author)
    clock.forward(days=1)
    return (await newsroom.person(EDITOR, "en", Role.EDITOR)).id


async def test_who_was_forgotten_and_came_back_approves_nothing_of_their_own(
    newsroom, author, colleague
):
    """To be forgotten washes nobody's hands: the text is still theirs."""
    newsroom.rule(1)
    await newsroom.reader(1, "en", TOPIC)
    kept = await newsroom.write(author)
    await submit_draft(newsroom.world, author, kept.id, seen=kept.revision)
    again = await back_again(newsroom, author)
    phone = newsroom.phone(EDITOR)
    await phone.send("/help")
    await phone.press(f"ap:{kept.id}:{kept.revision}:approve:")
    assert "joined" in phone.toast
    with pytest.raises(JoinedSince):
        await return_draft(newsroom.world, again, kept.id, seen=kept.revision, remark="No")
    assert await newsroom.broadcasts() == []
    await approve_draft(newsroom.world, colleague, kept.id, seen=kept.revision)
    assert len(await newsroom.broadcasts()) == 1


async def test_nor_what_comes_of_a_template_that_they_wrote(newsroom, author, colleague):
    """A template goes on for years."""
    newsroom.rule(1)
    await newsroom.reader(1, "en", TOPIC)
    kept = await newsroom.write(author)
    plan = Plan(1, 2, time(9), "Europe/Brussels")
    await repeat_draft(newsroom.world, author, kept.id, plan, dialogue="repeat")
    again = await back_again(newsroom, author)
    assert isinstance(newsroom.world.clock, FakeClock)
    newsroom.world.clock.forward(days=7)
    assert await start_due_templates(newsroom.world) == 1
    async with newsroom.storage.read() as view:
        made = next(each for each in await view.drafts.unfinished() if each.id != kept.id)
    changed = made.draft.with_title(ENGLISH, "This week")
    made = await save_draft(newsroom.world, colleague, made.id, changed, seen=made.revision)
    with pytest.raises(NoApprover):
        await submit_draft(newsroom.world, colleague, made.id, seen=made.revision)
    third = (await newsroom.person(1003, "en", Role.EDITOR)).id
    assert again != third
    assert await newsroom.broadcasts() == []


async def test_an_author_approves_no_template_that_a_colleague_made_of_what_they_wrote(
    newsroom, author, colleague
):
    """What was published remembers who asked for it; its words may be another's."""
    newsroom.rule(1)
    await newsroom.reader(1, "en", TOPIC)
    third = (await newsroom.person(1003, "en", Role.EDITOR)).id
    kept = await newsroom.write(author)
    await submit_draft(newsroom.world, colleague, kept.id, seen=kept.revision)
    published = await approve_draft(newsroom.world, third, kept.id, seen=kept.revision)
    plan = Plan(1, 2, time(9), "Europe/Brussels")
    made = await repeat_published(
        newsroom.world, third, published.briefing, plan, dialogue="repeat"
    )
    async with newsroom.storage.read() as view:
        template = await view.templates.get(made)
    assert template is not None
    assert template.authors == {author, colleague, third}


@pytest.mark.parametrize("members", [0, 1])
async def test_a_small_audience_does_not_grow_past_a_second_person_until_its_time(
    newsroom, author, colleague, members
):
    """Whoever means a hundred would schedule it for a group of one, and invite the others."""
    newsroom.rule(3)
    for number in range(1, 5):
        await newsroom.reader(number, "en", *([TOPIC] if number <= members else []))
    kept = await newsroom.write(author, timing=LATER)
    forecast = await forecast_draft(newsroom.world, author, kept.id)
    assert (forecast.recipients, forecast.needs_approval) == (members, True)
    done = await submit_draft(newsroom.world, author, kept.id, seen=kept.revision)
    assert isinstance(done, Submitted)
    await approve_draft(newsroom.world, colleague, kept.id, seen=kept.revision)
    published = Published((await newsroom.broadcasts())[0].subject_id, None)
    assert isinstance(await correct(newsroom, author, published, "Something else"), Submitted)


async def test_in_a_small_network_what_goes_out_later_needs_nobody_else(newsroom, author):
    """There, nothing can grow over the limit."""
    newsroom.rule(3)
    await newsroom.reader(1, "en", TOPIC)
    kept = await newsroom.write(author, timing=LATER)
    done = await submit_draft(newsroom.world, author, kept.id, seen=kept.revision)
    assert isinstance(done, Published)


async def test_who_is_no_editor_any_more_watches_nothing_any_more(newsroom, author):
    """A progress message tells how many there are, and how the briefing begins."""
    await newsroom.reader(1, "en", TOPIC)
    published = await released(newsroom, author)
    assert published.sending is not None
    look = published.sending
    board = ProgressMessages(newsroom.world, newsroom.bot, CATALOGUE)
    await newsroom.revoke(author)
    before = len(newsroom.telegram.calls)
    shown = await board.show(author, 1, look.broadcast, look.progress)
    assert shown is Showing.GONE
    assert len(newsroom.telegram.calls) == before


async def test_nothing_that_names_an_editor_is_missing_in_what_they_are_shown(newsroom, author):
    """A template remembers its authors for as long as it comes again."""
    kept = await newsroom.write(author)
    plan = Plan(1, 2, time(9), "Europe/Brussels")
    await repeat_draft(newsroom.world, author, kept.id, plan, dialogue="repeat")
    assert (await show_stored(newsroom.world, author)).drafts == 2
