"""After a sending: watched, held, corrected, recalled, sent again, and told in numbers."""

from dataclasses import dataclass, field
from datetime import datetime

import pytest
import pytest_asyncio
from telegram.error import TimedOut

from bot.handlers.progress import ProgressMessages
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.draft import KeptDraft
from core.model.identity import BriefingId, PersonId
from core.model.language import ENGLISH
from core.model.rich_text import RichText
from core.model.roles import Role
from core.model.timing import Timing, When
from core.usecases.briefings.correct_briefing import correct_briefing
from core.usecases.briefings.refresh_watches import SeenWatches, refresh_watches
from core.usecases.briefings.submit_draft import submit_draft
from core.usecases.briefings.write_draft import list_drafts, save_draft
from tests.bot.newsroom import CATALOGUE, TOPIC, Newsroom
from tests.bot.offline_telegram import Refused
from tests.bot.phone import Phone
from tests.bot.post_office import PostOffice

EDITOR, COLLEAGUE, READERS = 1000, 1001, (1, 2, 3)


@dataclass
class Story:
    """Three readers, two editors, and a briefing on its way to the readers."""

    newsroom: Newsroom
    post: PostOffice = field(init=False)
    editor: PersonId = field(init=False)

    async def begin(self) -> None:
        for number in READERS:
            await self.newsroom.reader(number, "en", TOPIC)
        self.editor = (await self.newsroom.person(EDITOR, "en", Role.EDITOR)).id
        await self.newsroom.person(COLLEAGUE, "en", Role.EDITOR)
        self.post = PostOffice(self.newsroom)
        await self.submit(await self.newsroom.write(self.editor, urgent=True))

    async def submit(self, kept: KeptDraft) -> None:
        await submit_draft(self.newsroom.world, self.editor, kept.id, seen=kept.revision)

    async def correct(self, text: str) -> None:
        """Publish another text of it."""
        kept = await correct_briefing(self.newsroom.world, self.editor, BriefingId(1))
        draft = kept.draft.with_body(ENGLISH, RichText(text))
        await self.submit(
            await save_draft(self.newsroom.world, self.editor, kept.id, draft, seen=kept.revision)
        )

    def phone(self, number: int) -> Phone:
        return self.newsroom.phone(number)

    def copies(self, number: int) -> list[str]:
        """What the chat of a reader shows."""
        return [message["text"] for message in self.phone(number).messages]

    async def broadcast(self, subject: BroadcastSubject) -> Broadcast:
        (found,) = [each for each in await self.newsroom.broadcasts() if each.subject is subject]
        return found

    async def page(self, number: int = EDITOR) -> Phone:
        """Open the page of the sending."""
        phone = self.phone(number)
        await phone.send("/sendings")
        await phone.tap("1. A title")
        await phone.tap("More")
        return phone

    async def acts(self) -> list[str]:
        async with self.newsroom.storage.read() as view:
            return [line.act for line in await view.audit.lines(limit=20)]


@pytest_asyncio.fixture
async def story(newsroom: Newsroom) -> Story:
    """A briefing that was let out, and of which no copy has left yet."""
    found = Story(newsroom)
    await found.begin()
    return found


async def test_any_editor_finds_a_sending_and_watches_it(story: Story) -> None:
    """Whoever let it out may be asleep when something is wrong with it."""
    phone = story.phone(COLLEAGUE)
    await phone.send("/sendings")
    assert "A title" in phone.text
    assert "on its way" in phone.text
    await phone.tap("1. A title")
    assert "Sent: 0 of 0" in phone.text
    await story.post.deliver()
    async with story.newsroom.storage.read() as view:
        watched = await view.outbox.watches()
    assert phone.screen["message_id"] in [message for _, _, message in watched]
    await phone.tap("All sendings")
    assert "finished" in phone.text
    assert "3 of 3" in phone.text


async def test_a_sending_at_the_readers_hour_is_listed_with_that_hour(story: Story) -> None:
    """The moment at which it begins in the easternmost zone is on nobody's clock."""
    morning = datetime(2026, 3, 12, 9)  # noqa: DTZ001 - a wall clock
    timing = Timing(When.LOCAL, local=morning)
    await story.submit(await story.newsroom.write(story.editor, timing=timing))
    phone = story.phone(EDITOR)
    await phone.send("/sendings")
    waiting = phone.text.partition("2. A title")[0]
    assert "Thu, 12 Mar 2026, 09:00 · waits for its time" in waiting
    assert "0 of 0" not in waiting
    await phone.tap("1. A title")
    await phone.tap("More")
    assert "Thu, 12 Mar 2026, 09:00" in phone.text
    assert "11 Mar" not in phone.text


async def test_a_message_that_shows_the_list_again_is_not_edited_back(story: Story) -> None:
    """An editor who goes on to another sending must not be thrown back every three seconds."""
    phone = story.phone(EDITOR)
    await phone.send("/sendings")
    await phone.tap("1. A title")
    await phone.tap("All sendings")
    async with story.newsroom.storage.read() as view:
        assert await view.outbox.watches() == []
    board, seen = (
        ProgressMessages(story.newsroom.world, story.newsroom.bot, CATALOGUE),
        SeenWatches(),
    )
    await story.post.deliver()
    for _ in range(2):
        await refresh_watches(story.newsroom.world, board, seen)
    assert "<b>Sendings" in phone.screen["html"]


async def test_a_paused_sending_stands_still_until_somebody_lets_it_go_on(story: Story) -> None:
    """Time to look again, without losing who is still to get it."""
    phone = story.phone(EDITOR)
    await phone.send("/sendings")
    await phone.tap("1. A title")
    pause, message = phone.data("Pause"), phone.screen
    await phone.tap("Pause")
    assert "Paused" in phone.text
    await phone.press(pause, message)
    assert "Paused" in phone.text
    assert await story.post.deliver() == []
    await phone.tap("Go on")
    assert len(await story.post.deliver()) == len(READERS)
    await phone.press(pause, message)
    assert "over" in phone.toast
    assert [act for act in await story.acts() if "broadcast_" in act] == [
        "broadcast_went_on",
        "broadcast_paused",
    ]


async def test_a_paused_sending_can_be_stopped(story: Story) -> None:
    """Looking again often ends in: not this one."""
    phone = story.phone(EDITOR)
    await phone.send("/sendings")
    await phone.tap("1. A title")
    await phone.tap("Pause")
    await phone.tap("Stop")
    await phone.tap("Yes, stop now")
    assert "Stopped" in phone.text
    assert await story.post.deliver() == []
    assert (await story.broadcast(BroadcastSubject.BRIEFING)).state is BroadcastState.CANCELLED


async def test_a_correction_changes_every_copy_in_its_place(story: Story) -> None:
    """Nobody has to find out which of two messages is right."""
    await story.post.deliver()
    await story.correct("Another text")
    await story.post.deliver()
    for number in READERS:
        (text,) = story.copies(number)
        assert "Another text" in text
        assert "Corrected on" in text
    phone = await story.page()
    assert "Correction 1" in phone.text
    assert "Corrected: 3 of 3" in phone.text


async def test_the_page_leads_into_a_correction(story: Story) -> None:
    """The editor who sees the mistake is one tap from mending it."""
    await story.post.deliver()
    phone = await story.page()
    await phone.tap("✏️ Correct")
    assert "Briefing: correction" in phone.text
    drafts = await list_drafts(story.newsroom.world, story.editor)
    assert [kept.draft.corrects for kept in drafts] == [BriefingId(1)]


async def test_a_recall_asks_deletes_every_copy_and_is_told(story: Story) -> None:
    """What should never have gone out must be gone, and nobody else may get it."""
    await story.post.deliver()
    phone = await story.page()
    await phone.tap("↩️ Recall")
    assert "3 copies are taken back" in phone.text
    yes, question = phone.data("Yes, recall"), phone.screen
    await phone.tap("Yes, recall")
    assert "Recall" in phone.text
    await phone.press(yes, question)
    await story.post.deliver()
    assert [story.copies(number) for number in READERS] == [[], [], []]
    phone = await story.page()
    assert "Withdrawn" in phone.text
    assert "deleted: 3" in phone.text
    assert "Correct" not in "".join(phone.buttons)
    assert (await story.acts()).count("briefing_recalled") == 1
    library = story.phone(1)
    await library.send("/briefings")
    assert "A title" not in library.text


async def test_copies_older_than_two_days_become_a_notice_without_text_or_buttons(
    story: Story,
) -> None:
    """Telegram deletes no older ones; the words have to go all the same."""
    await story.post.deliver()
    story.newsroom.world.clock.forward(days=3)  # type: ignore[attr-defined]  # a FakeClock
    phone = await story.page()
    await phone.tap("↩️ Recall")
    await phone.tap("Yes, recall")
    await story.post.deliver()
    for number in READERS:
        assert story.copies(number) == ["This message was withdrawn."]
        assert story.phone(number).buttons == []
    phone = await story.page()
    assert "turned into a notice without text: 3" in phone.text


async def test_a_recall_in_the_middle_sends_nothing_more(story: Story) -> None:
    """Who has not got it must never get it; who has loses it."""
    first = await story.newsroom.take_copies(limit=1)
    results = await story.post.send(first)
    phone = await story.page()
    await phone.tap("↩️ Recall")
    await phone.tap("Yes, recall")
    assert await story.newsroom.take_copies() == [], "it waits for the copy that is on its way"
    await story.post.record(results)
    await story.post.deliver()
    assert [story.copies(number) for number in READERS] == [[], [], []]


async def test_copies_in_doubt_are_sent_again_only_after_a_warning(story: Story) -> None:
    """Some will get it twice: a person decides that, not the program."""
    story.newsroom.telegram.refusals.append(("sendMessage", TimedOut()))
    await story.post.deliver()
    phone = await story.page()
    assert "In doubt: 1" in phone.text
    await phone.tap("Send again to 1 in doubt")
    assert "twice" in phone.text
    again, question = phone.data("Yes, send again"), phone.screen
    await phone.tap("Yes, send again")
    await story.post.deliver()
    assert sum(len(story.copies(number)) for number in READERS) == len(READERS)
    await phone.press(again, question)
    assert "nobody left" in phone.toast
    assert (await story.acts())[0] == "copies_resent_doubt"


async def test_why_it_failed_is_said_in_telegram_s_words_and_can_be_tried_again(
    story: Story,
) -> None:
    """An editor cannot mend what they are not told."""
    refused = Refused(400, "Bad Request: wrong file identifier")
    story.newsroom.telegram.refusals += [("sendMessage", refused)] * 2
    await story.post.deliver()
    phone = await story.page()
    await phone.tap("Why it failed")
    assert "2 refused: Wrong file identifier" in phone.text
    await phone.tap("Back")
    await phone.tap("Try 2 failed ones again")
    assert "Sent: 1 of 3" in phone.text
    await story.post.deliver()
    assert [len(story.copies(number)) for number in READERS] == [1, 1, 1]


async def test_a_correction_that_reached_not_everybody_says_why_and_is_tried_again(
    story: Story,
) -> None:
    """Somebody still reads the wrong text: the editor has to know."""
    await story.post.deliver()
    refused = Refused(400, "Bad Request: message can't be edited")
    story.newsroom.telegram.refusals.append(("editMessageText", refused))
    await story.correct("Another text")
    await story.post.deliver()
    phone = await story.page()
    assert "Corrected: 2 of 3" in phone.text
    await phone.tap("Why it failed")
    assert "Correction 1" in phone.text
    assert "1 refused: Message can't be edited" in phone.text
    await phone.tap("Back")
    await phone.tap("Correct 1 again")
    assert "Correction: A title" in phone.text
    await story.post.deliver()
    for number in READERS:
        assert "Another text" in "".join(story.copies(number))


async def test_a_recall_whose_copies_would_not_go_says_so_and_is_tried_again(story: Story) -> None:
    """A chat that cannot be reached now may be reached an hour later."""
    await story.post.deliver()
    phone = await story.page()
    await phone.tap("↩️ Recall")
    await phone.tap("Yes, recall")
    for method in ("deleteMessages", "editMessageText"):
        refused = Refused(400, "Bad Request: not now")
        story.newsroom.telegram.refusals.append((method, refused))
    await story.post.deliver()
    phone = await story.page()
    assert "Taken back: 2 of 3" in phone.text
    await phone.tap("Take back 1 again")
    await story.post.deliver()
    assert [story.copies(number) for number in READERS] == [[], [], []]


async def test_nothing_is_sent_again_that_was_taken_back_or_stopped(story: Story) -> None:
    """A button of an older page must not undo a recall."""
    story.newsroom.telegram.refusals.append(("sendMessage", TimedOut()))
    await story.post.deliver()
    phone = await story.page()
    await phone.tap("Send again to 1 in doubt")
    again, question = phone.data("Yes, send again"), phone.screen
    await phone.tap("No, leave it")
    await phone.tap("↩️ Recall")
    await phone.tap("Yes, recall")
    await phone.press(again, question)
    assert "withdrawn" in phone.toast
    await story.post.deliver()
    assert [story.copies(number) for number in READERS] == [[], [], []]


async def test_the_report_tells_numbers_and_a_picture_and_hands_out_a_table(story: Story) -> None:
    """Funders ask how many were reached; nobody may learn who."""
    phone = await story.page()
    await phone.tap("Report")
    assert "nothing to report" in phone.toast
    await story.post.deliver()
    await phone.tap("Report")
    report = phone.messages[-2]["text"]
    assert "✅ 3" in report
    assert "English" in report
    name, picture = story.newsroom.telegram.uploads[-1]
    assert (name, picture[:4]) == ("picture.png", b"\x89PNG")
    assert "report_exported" not in await story.acts()
    await phone.press(f"af:{(await story.broadcast(BroadcastSubject.BRIEFING)).id}:csv")
    name, table = story.newsroom.telegram.uploads[-1]
    assert name.endswith(".csv")
    assert table.decode("utf-8-sig").splitlines()[1] == "en;2026-03-10T12:00Z;sent;3"
    assert (await story.acts())[0] == "report_exported"


HOSTILE = (
    "bl:0", "bw:{0}", "bh:{0}:1", "bh:{0}:0", "af:{0}:open", "af:{0}:page", "af:{0}:correct",
    "af:{0}:recall", "af:{0}:recall-now", "af:{0}:doubt", "af:{0}:doubt-now", "af:{0}:failed",
    "af:{0}:reasons", "af:{0}:report", "af:{0}:csv",
)  # fmt: skip


@pytest.mark.parametrize("data", HOSTILE)
async def test_nobody_but_editors_gets_anywhere_near(story: Story, data: str) -> None:
    """The number of a broadcast is easily guessed, and a role can be gone by the next tap."""
    number = (await story.broadcast(BroadcastSubject.BRIEFING)).id
    reader = story.phone(1)
    await reader.send("/help")
    await reader.press(data.format(number))
    assert "role" in reader.toast
    assert "3 copies" not in reader.text
    broadcasts = await story.newsroom.broadcasts()
    assert [(each.subject, each.state) for each in broadcasts] == [
        (BroadcastSubject.BRIEFING, BroadcastState.FANNING)
    ]


@pytest.mark.parametrize("data", [each for each in HOSTILE if "{0}" in each])
async def test_an_editor_s_crafted_number_finds_nothing(story: Story, data: str) -> None:
    """There is no such sending, or it is one of reminders, which nobody recalls."""
    phone = story.phone(EDITOR)
    await phone.send("/help")
    await phone.press(data.format(999))
    assert "cannot find" in phone.toast
    await phone.press("af:1:nonsense")
    assert "older screen" in phone.toast


async def test_an_empty_list_says_what_to_do(newsroom: Newsroom) -> None:
    """A new network has sent nothing yet."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    phone = newsroom.phone(EDITOR)
    await phone.send("/sendings")
    assert "/publish" in phone.text
