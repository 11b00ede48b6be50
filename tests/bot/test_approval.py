"""A second person approves: what they see is what goes out, and nobody approves their own."""

from dataclasses import dataclass

import pytest

from bot.answers import Answers
from core.model.briefing import Media, MediaKind
from core.model.delivery import DeliveryState
from core.model.draft import DraftState, KeptDraft
from core.model.identity import DraftId
from core.model.language import TURKISH
from core.model.person import CONTACT_PURPOSE, Contact
from core.model.rich_text import RichText, Span, SpanKind
from core.model.roles import Role
from core.usecases.briefings.write_draft import save_draft
from tests.bot.newsroom import FIRST, TOPIC, Newsroom
from tests.bot.phone import Phone

AUTHOR, APPROVER, THIRD, READER, FOREIGN = 1000, 1001, 1002, 1, 2


@dataclass
class Desk:
    """Three editors on duty, two readers, and a rule that everything is approved."""

    newsroom: Newsroom
    author: Phone
    approver: Phone

    async def draft(self) -> KeptDraft:
        """Return the only draft, in whatever state."""
        async with self.newsroom.storage.read() as view:
            kept = await view.drafts.get(DraftId(1))
        assert kept is not None
        return kept

    async def arrive(self) -> list[int]:
        """Let everything that is promised arrive in its chat; return whom something reached."""
        copies = await self.newsroom.take_copies()
        reached = []
        for copy in copies:
            screen = await self.newsroom.outgoing.render(copy)
            plain = self.newsroom.world.vault.open(
                copy.contact.sealed, purpose=CONTACT_PURPOSE, row=copy.contact.row
            )
            if screen is not None:
                chat = Contact.unpacked(plain).telegram_id
                await Answers(self.newsroom.bot, chat).send(screen)
                reached.append(chat)
        await self.newsroom.record(copies, DeliveryState.SENT)
        return sorted(reached)

    async def submitted(self) -> None:
        """Let the author write a briefing, ask for approval, and the others be told."""
        await self.author.send("/publish")
        await self.author.tap("Next")
        await self.author.send("A title")
        await self.author.send("A text")
        await self.author.tap(FIRST)
        await self.author.tap("Next")
        await self.author.tap("Respect quiet hours")
        await self.author.tap("Check and send")
        await self.author.tap("Ask for approval")
        assert await self.arrive() == [APPROVER, THIRD]


@pytest.fixture
async def desk(newsroom: Newsroom) -> Desk:
    newsroom.rule(1)
    await newsroom.person(AUTHOR, "en", Role.EDITOR)
    await newsroom.person(APPROVER, "en", Role.EDITOR)
    await newsroom.person(THIRD, "fr", Role.EDITOR)
    await newsroom.reader(READER, "en", TOPIC)
    await newsroom.reader(FOREIGN, "tr", TOPIC)
    return Desk(newsroom, newsroom.phone(AUTHOR), newsroom.phone(APPROVER))


async def test_a_briefing_goes_out_when_a_second_person_approves_and_not_before(desk):
    """One pair of eyes is not enough for what cannot be taken back from hundreds of phones."""
    await desk.submitted()
    assert "2 colleagues can give it" in desk.author.text
    assert await desk.newsroom.broadcasts() == []
    assert "A colleague asks for your approval" in desk.approver.text
    assert "2 people would get it now" in desk.approver.text
    await desk.approver.tap("Look at it")
    for told in ("A title", "A text", FIRST, "2 people", "Turkish: 1, who get: English"):
        assert told in desk.approver.text
    await desk.approver.tap("Turkish")
    preview = desk.approver.screen["html"]
    await desk.approver.tap("Back")
    await desk.approver.tap("Approve: 2 people")
    assert "A title" in desk.approver.text
    arrived = await desk.newsroom.deliver()
    assert {READER, FOREIGN} < set(arrived)
    assert arrived[FOREIGN].text == preview
    assert "has approved “A title”" in arrived[AUTHOR].text
    assert (await desk.draft()).state is DraftState.SENT


async def test_the_confirmation_says_that_a_second_person_has_to_approve(desk):
    """Nobody should expect a briefing to be out that waits on somebody's desk."""
    await desk.author.send("/publish")
    await desk.author.tap("Next")
    await desk.author.send("A title")
    await desk.author.send("A text")
    await desk.author.tap(FIRST)
    await desk.author.tap("Next")
    await desk.author.tap("Urgent")
    await desk.author.tap("Check and send")
    assert "A second person has to approve this" in desk.author.text
    assert not any("Send to" in label for label in desk.author.buttons)


async def test_a_later_change_voids_the_approval_and_the_old_screen_shows_the_new_one(desk):
    """What was approved is what goes out: not a letter may change in between."""
    await desk.submitted()
    await desk.approver.tap("Look at it")
    old, message = desk.approver.data("Approve"), dict(desk.approver.screen)
    await desk.author.tap("Take it back")
    await desk.author.tap("Text – English")
    await desk.author.send("Another text")
    assert APPROVER in await desk.arrive()
    assert "Nobody needs to approve “A title” now" in desk.approver.text
    await desk.approver.press(old, message)
    assert await desk.newsroom.broadcasts() == []
    await desk.author.tap("Check and send")
    await desk.author.tap("Ask for approval")
    await desk.arrive()
    await desk.approver.press(old, message)
    shown = desk.newsroom.telegram.chats[APPROVER][message["message_id"]]["text"]
    assert "It was changed since you were shown it" in shown
    assert "Another text" in shown
    assert await desk.newsroom.broadcasts() == []
    await desk.approver.tap("Approve")
    arrived = await desk.newsroom.deliver()
    assert "Another text" in arrived[READER].text


async def test_a_draft_is_returned_with_a_remark_that_its_author_reads(desk):
    """A no without a why costs a second round."""
    await desk.submitted()
    await desk.approver.tap("Look at it")
    await desk.approver.tap("Return it with a remark")
    assert "What has to change?" in desk.approver.text
    await desk.approver.send_message(voice={"file_id": "v", "file_unique_id": "v", "duration": 1})
    assert "text message" in desk.approver.text
    await desk.approver.send("Name the <court>, please.")
    assert "Returned" in desk.approver.text
    assert await desk.arrive() == [AUTHOR]
    assert "Name the <court>, please." in desk.author.text
    await desk.author.tap("Open the draft")
    assert "Briefing: draft" in desk.author.text
    assert (await desk.draft()).state is DraftState.WRITING
    await desk.approver.send("and another word")
    assert "welcome" in desk.approver.text.lower() or "help" in desk.approver.text.lower()


async def test_thinking_of_a_remark_can_be_left_and_answering_put_off(desk):
    """An approver who is not sure is not stuck; the request waits."""
    await desk.submitted()
    await desk.approver.tap("Look at it")
    await desk.approver.tap("Return it with a remark")
    await desk.approver.tap("Leave")
    assert "waits for your approval" in desk.approver.text
    await desk.approver.tap("Later")
    assert "It goes on waiting" in desk.approver.text
    await desk.approver.send("/publish")
    assert "waits for approval" in desk.approver.text
    assert "Changed last by a colleague" in desk.approver.text
    await desk.approver.tap("1. A title")
    await desk.approver.tap("Approve")
    assert len(await desk.newsroom.broadcasts()) == 1


async def test_the_author_can_approve_by_no_way(desk):
    """The rule is for the one who is sure of themselves."""
    await desk.submitted()
    for act in ("open", "approve", "return", "preview"):
        await desk.author.press(f"ap:1:{(await desk.draft()).revision}:{act}:en")
        assert "somebody else has to approve it" in desk.author.toast
    assert await desk.newsroom.broadcasts() == []
    assert (await desk.draft()).state is DraftState.SUBMITTED


async def test_whoever_wrote_a_single_word_of_it_cannot_approve_it(desk):
    """Two authors who wave each other through are one pair of eyes."""
    editor = await desk.newsroom.find(APPROVER)
    author = await desk.newsroom.find(AUTHOR)
    kept = await desk.newsroom.write(author.id)
    changed = kept.draft.with_title(kept.draft.languages[0], "A better title")
    await save_draft(desk.newsroom.world, editor.id, kept.id, changed, seen=kept.revision)
    await desk.author.send("/publish")
    await desk.author.tap("1. A better title")
    await desk.author.tap("Check and send")
    await desk.author.tap("Ask for approval")
    assert "1 colleague can give it" in desk.author.text
    assert await desk.arrive() == [THIRD]
    await desk.approver.send("/help")
    await desk.approver.press(f"ap:1:{(await desk.draft()).revision}:approve:")
    assert "somebody else has to approve it" in desk.approver.toast
    assert await desk.newsroom.broadcasts() == []


async def test_a_role_that_is_gone_approves_and_returns_nothing(desk):
    """Between the question and the answer somebody can have left the team."""
    await desk.submitted()
    await desk.approver.tap("Look at it")
    approve = desk.approver.data("Approve")
    await desk.approver.tap("Return it with a remark")
    await desk.newsroom.revoke((await desk.newsroom.find(APPROVER)).id)
    await desk.approver.send("A remark")
    assert "role" in desk.approver.text
    await desk.approver.press(approve)
    assert "role" in desk.approver.toast
    assert (await desk.draft()).state is DraftState.SUBMITTED
    assert await desk.newsroom.broadcasts() == []


async def test_approving_twice_publishes_once_and_shows_the_sending_again(desk):
    """A double tap on a bad line must not double a briefing."""
    await desk.submitted()
    await desk.approver.tap("Look at it")
    approve, message = desk.approver.data("Approve"), desk.approver.screen
    await desk.approver.press(approve, message)
    await desk.approver.press(approve, message)
    assert len(await desk.newsroom.broadcasts()) == 1
    assert "A title" in desk.approver.text
    third = desk.newsroom.phone(THIRD, "fr")
    await third.send("/help")
    await third.press(approve)
    assert "déjà" in third.toast
    assert len(await desk.newsroom.broadcasts()) == 1


async def test_a_request_for_what_is_gone_says_so(desk):
    """The message with the request stays in the chat; the draft need not."""
    await desk.submitted()
    look = desk.approver.data("Look at it")
    await desk.author.tap("Take it back")
    await desk.approver.press(look)
    assert "Nobody is asking for approval" in desk.approver.toast
    await desk.author.tap("Leave")
    await desk.author.tap("Throw it away")
    await desk.approver.press(look)
    assert "sent or thrown away" in desk.approver.toast
    await desk.approver.press("ap:77:1:open:")
    assert "cannot find" in desk.approver.toast


async def test_nobody_who_could_approve_is_said_before_it_is_stuck(newsroom):
    """A team of one has to know whom to ask, not to wait for nobody."""
    newsroom.rule(1)
    await newsroom.person(AUTHOR, "en", Role.EDITOR)
    await newsroom.reader(READER, "en", TOPIC)
    await newsroom.write((await newsroom.find(AUTHOR)).id)
    phone = newsroom.phone(AUTHOR)
    await phone.send("/publish")
    await phone.tap("1. A title")
    await phone.tap("Check and send")
    assert "/staff" in phone.text
    assert not any("Ask for" in label for label in phone.buttons)
    messages = len(phone.messages)
    await phone.press("ps:1:2:1")
    assert len(phone.messages) == messages + 1, "too long for a toast: the end is what helps"
    assert "/staff" in phone.text
    assert await newsroom.broadcasts() == []


async def test_files_and_formatting_are_seen_by_the_approver_as_by_readers(desk):
    """A picture that the approver did not see was not approved."""
    author = await desk.newsroom.find(AUTHOR)
    body = RichText("Bold word", (Span(SpanKind.BOLD, 0, 4),))
    kept = await desk.newsroom.write(
        author.id,
        bodies={"en": body, TURKISH: body},
        media=(Media(MediaKind.PHOTO, "photo-1"),),
    )
    await desk.author.send("/publish")
    await desk.author.tap("1. A title")
    await desk.author.tap("Check and send")
    await desk.author.press(f"ps:{kept.id}:{kept.revision}:1")
    await desk.arrive()
    await desk.approver.tap("Look at it")
    assert "1 file" in desk.approver.text
    await desk.approver.tap("English")
    (sent,) = desk.newsroom.telegram.made("sendPhoto")
    assert (sent["chat_id"], sent["photo"]) == (APPROVER, "photo-1")
    assert "<b>Bold</b> word" in sent["caption"]
    assert "This is what these readers get" in desk.approver.text
    await desk.approver.tap("Back")
    await desk.approver.tap("Approve")
    assert len(await desk.newsroom.broadcasts()) == 1


async def test_a_small_audience_needs_nobody_else(desk):
    """A word to a working group of ten must not wait for a second person."""
    desk.newsroom.rule(3)
    phone = desk.newsroom.phone(AUTHOR)
    await desk.newsroom.write((await desk.newsroom.find(AUTHOR)).id)
    await phone.send("/publish")
    await phone.tap("1. A title")
    await phone.tap("Check and send")
    assert "Nobody but you has checked this yet" in phone.text
    await phone.tap("Send to 2 people")
    assert len(await desk.newsroom.broadcasts()) == 1


async def test_the_author_goes_from_the_approval_to_the_sending_itself(desk):
    """In a list of many, the one that has just been let out would have to be looked for."""
    await desk.submitted()
    await desk.approver.tap("Look at it")
    await desk.approver.tap("Approve: 2 people")
    await desk.arrive()
    await desk.author.tap("See the sending")
    assert "📤 <b>A title</b>" in desk.author.screen["html"]
    assert "Sent: 2 of 2" in desk.author.text


async def test_a_correction_is_asked_for_and_approved_as_what_it_is(desk):
    """Who gets it and when is settled; other numbers would let an approver decide about another."""
    await desk.submitted()
    await desk.approver.tap("Look at it")
    await desk.approver.tap("Approve: 2 people")
    await desk.arrive()
    await desk.newsroom.reader(3, "en", TOPIC)
    for label in ("See the sending", "More", "Correct", "Text"):
        await desk.author.tap(label)
    await desk.author.send("Another text")
    await desk.author.tap("Check and send")
    assert "Correct “A title” for 2 people?" in desk.author.text
    await desk.author.tap("Ask for approval")
    await desk.arrive()
    assert "A title (correction of one that was sent)" in desk.approver.text
    assert "2 people would get it now" in desk.approver.text
    await desk.approver.tap("Look at it")
    assert "Who they are is settled" in desk.approver.text
    assert "get it now" not in desk.approver.text
    await desk.approver.tap("Approve: 2 people")
    await desk.arrive()
    await desk.author.tap("See the sending")
    assert "Correction 1" in desk.author.text
