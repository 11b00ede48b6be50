"""The progress message: kept up to date at a lawful pace, ending with final counts, stoppable."""

from dataclasses import dataclass, field, replace
from datetime import datetime

import pytest
from telegram.error import TimedOut

from bot.handlers.progress import ProgressMessages, Speeds
from bot.handlers.progress_screen import Speed, progress_screen
from bot.screen import Screen
from bot.transport.failures import FloodError
from bot.words import Words
from core.model.broadcast import (
    FOLLOW_UPS,
    Broadcast,
    BroadcastState,
    BroadcastSubject,
    Progress,
)
from core.model.delivery import DeliveryState, Lane
from core.model.identity import BroadcastId, PersonId
from core.model.language import ENGLISH, LANGUAGES, Language
from core.model.roles import Role
from core.ports.board import Showing
from core.usecases.briefings.refresh_watches import SeenWatches, refresh_watches
from tests.bot.newsroom import CATALOGUE, Newsroom
from tests.bot.offline_telegram import Refused
from tests.bot.phone import Phone
from tests.fakes.clock import NOON

EDITOR, READERS = 1000, 4
WORDS = Words(CATALOGUE, ENGLISH, "Europe/Brussels")
GOING = Broadcast(
    BroadcastId(1),
    BroadcastSubject.BRIEFING,
    1,
    Lane.BRIEFING,
    urgent=False,
    state=BroadcastState.SENDING,
    cursor=0,
    created_at=NOON,
)


@dataclass
class Seconds:
    """Monotonic time that the test moves."""

    at: float = 100.0

    def __call__(self) -> float:
        return self.at


@dataclass
class FakeBoard:
    """The ProgressBoard port; answers what the test says."""

    answer: Showing = Showing.SHOWN
    shown: list[Progress] = field(default_factory=list)

    async def show(
        self, person: PersonId, message_id: int, broadcast: Broadcast, progress: Progress
    ) -> Showing:
        self.shown.append(progress)
        return self.answer


async def sending(newsroom: Newsroom) -> Phone:
    """An editor who has just sent an alert to everyone: four readers and the editor."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    for number in range(1, READERS + 1):
        await newsroom.reader(number, "tr")
    phone = newsroom.phone(EDITOR)
    await phone.send("/alert")
    await phone.tap("Everyone")
    await phone.tap("Next")
    await phone.send("Danger <now>.")
    await phone.tap("Check and send")
    await phone.tap("Send to 5 people")
    return phone


async def watches(newsroom: Newsroom) -> int:
    async with newsroom.storage.read() as view:
        return len(await view.outbox.watches())


async def test_one_message_follows_the_sending_and_ends_with_the_final_counts(newsroom):
    """The editor sees what became of it, without the chat filling up."""
    phone = await sending(newsroom)
    messages, seconds, seen = len(phone.messages), Seconds(), SeenWatches()
    board = ProgressMessages(newsroom.world, newsroom.bot, CATALOGUE, now=seconds)
    copies = await newsroom.take_copies()
    await refresh_watches(newsroom.world, board, seen)
    await newsroom.record(copies[:2], DeliveryState.SENT)
    seconds.at += 3
    await refresh_watches(newsroom.world, board, seen)
    assert "Sent: 2 of 5" in phone.text
    assert "▓▓▓▓░░░░░░░░ 40 %" in phone.text
    await newsroom.record(copies[2:3], DeliveryState.UNREACHABLE)
    await newsroom.record(copies[3:4], DeliveryState.FAILED)
    await newsroom.record(copies[4:], DeliveryState.IN_DOUBT)
    seconds.at += 3
    await refresh_watches(newsroom.world, board, seen)
    for line in ("Finished", "Sent: 2 of 5", "Unreachable: 1", "Failed: 1", "In doubt: 1"):
        assert line in phone.text
    assert "100 %" in phone.text
    assert "Danger <now>." in phone.text
    assert phone.buttons == ["⋯ More", "☰ All sendings"]
    assert len(phone.messages) == messages
    assert await watches(newsroom) == 0


async def test_nothing_is_edited_when_nothing_changed(newsroom):
    """An edit that says the same is refused by Telegram and takes pace from those who wait."""
    await sending(newsroom)
    board, seen = FakeBoard(), SeenWatches()
    copies = await newsroom.take_copies()
    for _ in range(4):
        await refresh_watches(newsroom.world, board, seen)
    assert len(board.shown) == 1
    await newsroom.record(copies[:1], DeliveryState.SENT)
    await refresh_watches(newsroom.world, board, seen)
    assert [progress.sent for progress in board.shown] == [0, 1]


async def test_a_message_is_never_edited_twice_within_three_seconds(newsroom):
    """Telegram slows a bot down that edits faster than people read."""
    phone = await sending(newsroom)
    seconds, seen = Seconds(), SeenWatches()
    board = ProgressMessages(newsroom.world, newsroom.bot, CATALOGUE, now=seconds)
    await refresh_watches(newsroom.world, board, seen)
    copies = await newsroom.take_copies()
    edits = len(newsroom.telegram.made("editMessageText"))
    for number, wait in enumerate((3.0, 1.0, 1.9)):
        await newsroom.record([copies[number]], DeliveryState.SENT)
        seconds.at += wait
        await refresh_watches(newsroom.world, board, seen)
    assert len(newsroom.telegram.made("editMessageText")) == edits + 1
    seconds.at += 0.2
    await refresh_watches(newsroom.world, board, seen)
    assert "Sent: 3 of 5" in phone.text


async def test_watching_goes_on_after_a_restart(newsroom):
    """Which message shows what is in storage; what this process remembers may be lost."""
    phone = await sending(newsroom)
    await newsroom.deliver()
    newsroom.restart()
    seen = SeenWatches()
    board = ProgressMessages(newsroom.world, newsroom.bot, CATALOGUE)
    await refresh_watches(newsroom.world, board, seen)
    await refresh_watches(newsroom.world, board, seen)
    assert "Sent: 5 of 5" in phone.text
    assert "Finished" in phone.text
    assert await watches(newsroom) == 0


@pytest.mark.parametrize(
    ("error", "showing", "left"),
    [
        (Refused(400, "Bad Request: message to edit not found"), Showing.GONE, 0),
        (Refused(403, "Forbidden: bot was blocked by the user"), Showing.GONE, 0),
        (FloodError(5), Showing.LATER, 1),
        (TimedOut(), Showing.LATER, 1),
        (Refused(400, "Bad Request: message is not modified: x"), Showing.SHOWN, 1),
    ],
)
async def test_a_message_that_is_gone_is_given_up_and_a_short_trouble_is_not(
    newsroom, error, showing, left
):
    """A deleted message must not be tried for ever, nor a flood cost the final counts."""
    await sending(newsroom)
    board, seen = FakeBoard(), SeenWatches()
    real = ProgressMessages(newsroom.world, newsroom.bot, CATALOGUE)
    (broadcast,) = await newsroom.broadcasts()
    async with newsroom.storage.read() as view:
        ((_, person, message_id),) = await view.outbox.watches()
    newsroom.telegram.refusals.append(("editMessageText", error))
    board.answer = await real.show(person, message_id, broadcast, Progress(waiting=5))
    assert board.answer is showing
    for _ in range(3):
        await refresh_watches(newsroom.world, board, seen)
    assert await watches(newsroom) == left


async def test_stopping_asks_says_how_many_had_gone_and_cancels_the_rest(newsroom):
    """A mistake noticed while it goes out: every copy that has not left is one that need not."""
    phone = await sending(newsroom)
    first = await newsroom.take_copies(limit=1)
    await newsroom.record(first, DeliveryState.SENT)
    await phone.tap("Stop")
    assert "1 person has it already" in phone.text
    (broadcast,) = await newsroom.broadcasts()
    assert broadcast.state is BroadcastState.SENDING
    in_flight = await newsroom.take_copies(limit=1)
    stop, question = phone.data("Yes, stop now"), phone.screen
    await phone.press(stop, question)
    assert "had gone to 1 person" in phone.text
    assert "may still arrive: 1" in phone.text
    await phone.press(stop, question)
    assert "had gone to 1 person" in phone.text
    assert await newsroom.take_copies() == []
    await newsroom.record(in_flight, DeliveryState.SENT)
    board, seen = ProgressMessages(newsroom.world, newsroom.bot, CATALOGUE), SeenWatches()
    await refresh_watches(newsroom.world, board, seen)
    await refresh_watches(newsroom.world, board, seen)
    shown = phone.messages[-2]["text"]
    assert "Stopped" in shown
    assert "Sent: 2 of 5" in shown
    assert "Not sent any more: 3" in shown
    assert await watches(newsroom) == 0


async def test_a_sending_can_be_let_go_on_and_a_finished_one_not_be_stopped(newsroom):
    """The button is pressed by accident, or too late."""
    phone = await sending(newsroom)
    stop, progress = phone.data("Stop"), phone.screen
    await phone.tap("Stop")
    late, question = phone.data("Yes, stop now"), phone.screen
    await phone.tap("No, let it go on")
    assert phone.screen["message_id"] == progress["message_id"]
    assert len(await newsroom.deliver()) == READERS + 1
    await phone.press(stop, progress)
    assert "over" in phone.toast
    newsroom.telegram.chats[EDITOR][question["message_id"]] = question
    await phone.press(late, question)
    assert "finished before you stopped it" in phone.text
    (broadcast,) = await newsroom.broadcasts()
    assert broadcast.state is BroadcastState.DONE


@pytest.mark.parametrize("says", ["ask", "stop"])
async def test_only_an_editor_stops_and_only_what_editors_send(newsroom, says):
    """The number of a broadcast is easily guessed."""
    phone = await sending(newsroom)
    (broadcast,) = await newsroom.broadcasts()
    reader = newsroom.phone(1, "tr")
    await reader.send("/help")
    await reader.press(f"bs:{broadcast.id}:{says}")
    assert "yetki" in reader.toast
    await phone.press(f"bs:{broadcast.id + 1}:{says}")
    assert "cannot find" in phone.toast
    await phone.press(f"bs:{broadcast.id}:nonsense")
    assert "older screen" in phone.toast
    (unchanged,) = await newsroom.broadcasts()
    assert unchanged.state is BroadcastState.FANNING


async def test_a_confirmation_whose_message_vanished_is_watched_in_the_new_one(newsroom):
    """An editor who clears the chat in between still sees what becomes of it."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    phone = newsroom.phone(EDITOR)
    await phone.send("/alert")
    await phone.tap("Everyone")
    await phone.tap("Next")
    await phone.send("Danger.")
    await phone.tap("Check and send")
    confirm, message = phone.data("Send to"), phone.screen
    del newsroom.telegram.chats[EDITOR][message["message_id"]]
    await phone.press(confirm, message)
    async with newsroom.storage.read() as view:
        ((_, _, watched),) = await view.outbox.watches()
    assert watched == phone.screen["message_id"] != message["message_id"]


async def test_the_message_says_who_waits_for_the_morning(newsroom: Newsroom) -> None:
    """Otherwise a sending that rests looks like one that hangs."""
    phone = await sending(newsroom)
    broadcast = (await newsroom.broadcasts())[0]
    words = Words(CATALOGUE, ENGLISH, "Europe/Brussels")
    resting = progress_screen(words, None, broadcast, Progress(waiting=2, sent=3, resting=2))
    assert "2 until quiet hours are over" in resting.text
    assert "quiet hours" not in phone.text


def shown(broadcast: Broadcast, progress: Progress, speed: Speed | None = None) -> Screen:
    """Return the progress as an English reader in Brussels sees it."""
    return progress_screen(WORDS, None, broadcast, progress, speed)


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.rows for button in row]


def test_pace_and_time_left_are_said_while_it_moves() -> None:
    """An editor decides by it whether to wait, or to send the alert another way as well."""
    moving = shown(GOING, Progress(waiting=2700, sent=300), Speed(29.6))
    assert "30 a second" in moving.text
    assert "Finished in 2 minutes" in moving.text
    resting = shown(GOING, Progress(waiting=50, sent=300, resting=50), Speed(1.0))
    assert "Finished" not in resting.text, "when they wake up is not known"
    paused = shown(replace(GOING, state=BroadcastState.PAUSED), Progress(waiting=9), Speed(9))
    assert "a second" not in paused.text
    assert "▶️ Go on" in labels(paused)
    assert "⏸ Pause" in labels(moving)


def test_the_pace_is_that_of_the_last_half_minute() -> None:
    """An average since the start would promise the morning's speed at night."""
    speeds = Speeds()
    assert speeds.note(GOING, Progress(waiting=1000), 100.0) is None
    assert speeds.note(GOING, Progress(waiting=700, sent=300), 110.0) == Speed(30)
    for second in range(20):
        speeds.note(GOING, Progress(waiting=690, sent=310 + second), 130.0 + second)
    slow = speeds.note(GOING, Progress(waiting=669, sent=331), 150.0)
    assert slow is not None
    assert slow.per_second < 2
    done = replace(GOING, state=BroadcastState.DONE)
    assert speeds.note(done, Progress(sent=1000), 151.0) is None
    assert speeds.seen == {}


def test_a_scheduled_sending_says_when_and_can_only_be_stopped() -> None:
    """Approved at night for the morning: it must not look like one that hangs."""
    waiting = replace(GOING, state=BroadcastState.SCHEDULED, start_at=NOON, expires_at=NOON)
    screen = shown(waiting, Progress())
    assert "Goes out: Tuesday, 10 March 2026, 13:00" in screen.text
    assert "Not sent after" in screen.text
    assert "%" not in screen.text
    assert labels(screen) == ["⏹ Stop", "⋯ More", "☰ All sendings"]
    local = replace(waiting, local=datetime(2026, 3, 11, 9))  # noqa: DTZ001 - a wall clock
    assert "each reader’s clock shows: Wed, 11 Mar 2026, 09:00" in shown(local, Progress()).text


def test_a_recall_says_how_many_each_way() -> None:
    """What was edited still stands in a chat; what was deleted does not."""
    recall = replace(GOING, subject=BroadcastSubject.RECALL, state=BroadcastState.DONE)
    progress = Progress(sent=7, failed=1, done_by={"deleted": 5, "edited": 2})
    text = shown(recall, progress).text
    for line in ("Recall", "Taken back: 7 of 8", "deleted: 5", "without text: 2", "Failed: 1"):
        assert line in text
    assert "In doubt" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_told_in_every_language(language: Language) -> None:
    """A state without words would show its name in the program."""
    words = Words(CATALOGUE, language, "Europe/Brussels")
    for state in BroadcastState:
        for subject in (BroadcastSubject.BRIEFING, *FOLLOW_UPS):
            broadcast = replace(GOING, state=state, subject=subject, start_at=NOON)
            screen = progress_screen(words, None, broadcast, Progress(waiting=1, expired=1))
            assert state.value not in screen.text or language is ENGLISH
