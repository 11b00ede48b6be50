"""What is sent beside plain texts, and how messages that were sent are edited and deleted."""

import json
from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot
from telegram.request import BaseRequest, RequestData

from bot.answers import Answers
from bot.outgoing import DELETABLE_FOR
from bot.screen import Button, Change, Screen
from bot.transport.failures import FloodError, NotSentError
from bot.transport.lane import current_lane
from bot.transport.sender import Sender
from core.model.briefing import Media, MediaKind
from core.model.delivery import Delivery, Lane, NotSent, Outcome, Rejected, Sent, Target, Throttled
from core.model.identity import BroadcastId
from tests.bot.test_transport_sender import ADDRESS, CHAT, OneKeyVault
from tests.fakes.clock import NOON
from tests.fakes.delivery import a_delivery
from tests.fakes.pace import FakePace

PHOTO, VIDEO = Media(MediaKind.PHOTO, "photo-1"), Media(MediaKind.VIDEO, "video-1")
FILE = Media(MediaKind.DOCUMENT, "file-1", "plan.pdf")
LINK = [[Button("Read", url="https://example.org")]]
TARGET = Target(77, (), NOON)
ALBUM = Target(77, (78, 79), NOON)


class Refusing(Exception):
    def __init__(self, status: int, description: str):
        super().__init__(description)
        self.status = status


class Telegram(BaseRequest):
    """Answers each method as the test says, and remembers calls with their parameters decoded."""

    read_timeout = 1.0

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.lanes: list[Lane] = []
        self.refusals: dict[str, Refusing] = {}
        self.failures: dict[str, Exception] = {}

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        name, fields = url.rpartition("/")[2], request_data.json_parameters if request_data else {}
        self.calls.append((name, {key: decoded(value) for key, value in fields.items()}))
        self.lanes.append(current_lane())
        if name in self.failures:
            raise self.failures[name]
        if (refusing := self.refusals.get(name)) is not None:
            body = {"ok": False, "error_code": refusing.status, "description": str(refusing)}
            return refusing.status, json.dumps(body).encode()
        items = len(self.calls[-1][1].get("media", ())) if name == "sendMediaGroup" else 0
        messages = [{"message_id": 9 + each} for each in range(items)]
        return 200, json.dumps({"ok": True, "result": messages or {"message_id": 9}}).encode()


def decoded(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


class Desk:
    def __init__(self, *, paid: bool = False) -> None:
        self.telegram, self.pace = Telegram(), FakePace()
        self.screen = Screen("<b>News</b>", LINK)
        self.sender = Sender(
            Bot("1:a", request=self.telegram),
            OneKeyVault(),  # type: ignore[arg-type]  # sealing is not asked for here
            pace=self.pace,
            render=self.render,
            paid=paid,
        )

    async def render(self, _delivery: Delivery) -> Screen:
        return self.screen

    async def send(self, screen: Screen, target: Target | None = None, **more: Any) -> Outcome:
        self.screen = screen
        wanted = {"subject": BroadcastId(3), "contact": ADDRESS, "target": target, **more}
        return await self.sender.send(a_delivery(**wanted))


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.mark.parametrize(
    ("media", "method", "field"),
    [
        (PHOTO, "sendPhoto", "photo"),
        (VIDEO, "sendVideo", "video"),
        (FILE, "sendDocument", "document"),
    ],
)
async def test_a_file_goes_out_by_its_id_with_the_text_below(desk, media, method, field):
    """A photo uploaded ten thousand times would take an hour of the network."""
    screen = Screen("<b>News</b>", LINK, protected=True, media=(media,))
    assert await desk.send(screen) == Sent(9)
    [(name, fields)] = desk.telegram.calls
    assert name == method
    assert (fields[field], fields["caption"], fields["parse_mode"]) == (
        media.file_id,
        "<b>News</b>",
        "HTML",
    )
    assert fields["reply_markup"]["inline_keyboard"][0][0]["url"] == "https://example.org"
    assert fields["protect_content"] is True
    assert fields["chat_id"] == CHAT


async def test_an_album_carries_the_text_on_its_first_item_and_all_its_ids_are_kept(desk):
    """Taken back later, an album must go as a whole."""
    assert await desk.send(Screen("News", LINK, media=(PHOTO, VIDEO))) == Sent(9, (10,))
    [(name, fields)] = desk.telegram.calls
    assert name == "sendMediaGroup"
    assert fields["media"] == [
        {"type": "photo", "media": "photo-1", "caption": "News", "parse_mode": "HTML"},
        {"type": "video", "media": "video-1"},
    ]
    assert "reply_markup" not in fields  # Bot API: albums have no buttons


async def test_only_copies_may_cost_stars_and_only_when_it_was_set():
    """Telegram charges for each: a notice to one person must never cost anything."""
    for paid, subject, costs in ((True, BroadcastId(3), True), (False, BroadcastId(3), False)):
        desk = Desk(paid=paid)
        await desk.send(Screen("News"), subject=subject)
        assert desk.telegram.calls[0][1].get("allow_paid_broadcast", False) is costs
    desk = Desk(paid=True)
    await desk.send(Screen("News"), subject=None)
    assert "allow_paid_broadcast" not in desk.telegram.calls[0][1]


async def test_one_screen_for_many_is_the_same_for_each_but_the_chat(desk):
    """What is encoded once must not carry one reader's address to the next."""
    screen = Screen("News", LINK)
    await desk.send(screen)
    await desk.send(screen, contact=ADDRESS)
    await desk.send(Screen("Other"))
    assert [fields["text"] for _, fields in desk.telegram.calls] == ["News", "News", "Other"]
    assert len(desk.sender._post._kept) == 2


@pytest.mark.parametrize(
    ("media", "method", "field"),
    [((), "editMessageText", "text"), ((PHOTO,), "editMessageCaption", "caption")],
)
async def test_a_correction_edits_the_message_that_was_sent(desk, media, method, field):
    """Readers find the right text where the wrong one was, with its buttons."""
    assert await desk.send(Screen("Right", LINK, media=media), TARGET) == Sent(77)
    [(name, fields)] = desk.telegram.calls
    assert (name, fields[field], fields["message_id"], fields["chat_id"]) == (
        method,
        "Right",
        77,
        CHAT,
    )
    assert fields["reply_markup"]["inline_keyboard"]
    assert "protect_content" not in fields


async def test_another_photo_is_put_in_the_place_of_the_first(desk):
    """A correction of a picture that shows the wrong person cannot leave it standing."""
    screen = Screen("Right", LINK, media=(PHOTO,), change=Change.MEDIA)
    assert await desk.send(screen, TARGET) == Sent(77)
    [(name, fields)] = desk.telegram.calls
    assert name == "editMessageMedia"
    assert fields["media"] == {
        "type": "photo",
        "media": "photo-1",
        "caption": "Right",
        "parse_mode": "HTML",
    }


async def test_every_item_of_an_album_is_replaced_and_its_size_stays(desk):
    """Telegram adds nothing to an album and takes nothing out."""
    screen = Screen("Right", media=(PHOTO, PHOTO, VIDEO), change=Change.MEDIA)
    assert await desk.send(screen, ALBUM) == Sent(77, (78, 79))
    assert [fields["message_id"] for _, fields in desk.telegram.calls] == [77, 78, 79]
    assert [("caption" in fields["media"]) for _, fields in desk.telegram.calls] == [
        True,
        False,
        False,
    ]
    smaller = Screen("Right", media=(PHOTO,), change=Change.MEDIA)
    assert isinstance(await desk.send(smaller, ALBUM), Rejected)


NOT_MODIFIED = "Bad Request: message is not modified: specified new message content"
GONE = "Bad Request: message to edit not found"


async def test_what_already_shows_it_counts_as_corrected(desk):
    """After a crash a copy is edited twice; the second time must not look like a failure."""
    desk.telegram.refusals["editMessageText"] = Refusing(400, NOT_MODIFIED)
    assert await desk.send(Screen("Right"), TARGET) == Sent(77)


async def test_a_copy_that_its_reader_deleted_is_said_to_the_editor(desk):
    """Telegram's words, so that staff know why a copy still shows nothing new."""
    desk.telegram.refusals["editMessageText"] = Refusing(400, GONE)
    outcome = await desk.send(Screen("Right"), TARGET)
    assert isinstance(outcome, Rejected)
    assert "essage to edit not found" in outcome.reason


WITHDRAWN = Screen("This message was withdrawn.", change=Change.REMOVAL)


async def test_a_recall_deletes_the_whole_album_at_the_pace_of_its_lane(desk):
    """A part left behind tells what the rest said; and ten thousand at once would be a flood."""
    assert await desk.send(WITHDRAWN, ALBUM, lane=Lane.BRIEFING) == Sent(77, (78, 79), "deleted")
    [(name, fields)] = desk.telegram.calls
    assert (name, fields["message_ids"]) == ("deleteMessages", [77, 78, 79])
    assert desk.pace.taken == [(0, Lane.BRIEFING)]
    assert desk.pace.turns[0].ended is True


@pytest.mark.parametrize("change", [Change.NOTICE, Change.REMOVAL])
async def test_what_cannot_be_deleted_becomes_a_notice_without_buttons(desk, change):
    """Older than 48 hours, or refused for a reason of Telegram's own: the text has to go."""
    desk.telegram.refusals["deleteMessages"] = Refusing(
        400, "Bad Request: message can't be deleted"
    )
    screen = Screen("This message was withdrawn.", change=change)
    assert await desk.send(screen, TARGET) == Sent(77, (), "edited")
    name, fields = desk.telegram.calls[-1]
    assert (name, fields["text"]) == ("editMessageText", "This message was withdrawn.")
    assert "reply_markup" not in fields


async def test_a_notice_finds_the_caption_where_there_is_no_text(desk):
    """The copy may be of a revision that had a photo: the words go whichever it was."""
    desk.telegram.refusals["editMessageText"] = Refusing(
        400, "Bad Request: there is no text in the message to edit"
    )
    screen = Screen("Withdrawn.", change=Change.NOTICE)
    assert await desk.send(screen, TARGET) == Sent(77, (), "edited")
    assert desk.telegram.calls[-1][0] == "editMessageCaption"


async def test_a_message_that_is_gone_already_needs_no_recall(desk):
    """Its reader deleted it: that is what was wanted."""
    desk.telegram.refusals["editMessageText"] = Refusing(400, GONE)
    assert await desk.send(Screen("Withdrawn.", change=Change.NOTICE), TARGET) == Sent(
        77, (), "deleted"
    )


@pytest.mark.parametrize(
    ("error", "outcome"), [(FloodError(4), Throttled(4)), (NotSentError("x"), NotSent("x"))]
)
async def test_a_flood_or_a_broken_line_during_a_recall_is_no_refusal(desk, error, outcome):
    """Then it is tried again; a notice in its place would hide that deleting still works."""
    desk.telegram.failures["deleteMessages"] = error
    assert await desk.send(WITHDRAWN, TARGET) == outcome
    assert [name for name, _ in desk.telegram.calls] == ["deleteMessages"]


def test_the_margin_before_48_hours_is_a_part_of_an_hour():
    """A deletion that arrives too late is refused; one that is not tried leaves a trace."""
    assert timedelta(hours=47) < DELETABLE_FOR < timedelta(hours=48)


async def test_a_photo_that_cannot_be_replaced_leaves_the_rest_alone(desk):
    """Half an album of each revision would be worse than the old one: the first refusal ends it."""
    desk.telegram.refusals["editMessageMedia"] = Refusing(400, "Bad Request: wrong file identifier")
    screen = Screen("Right", media=(PHOTO, PHOTO, VIDEO), change=Change.MEDIA)
    assert isinstance(await desk.send(screen, ALBUM), Rejected)
    assert len(desk.telegram.calls) == 1


async def test_a_notice_over_a_photo_goes_to_its_caption_or_to_the_text(desk):
    """An early revision may have had no photo: then its text is what has to go."""
    desk.telegram.refusals["editMessageCaption"] = Refusing(
        400, "Bad Request: there is no caption in the message to edit"
    )
    screen = Screen("Withdrawn.", media=(PHOTO,), change=Change.NOTICE)
    assert await desk.send(screen, TARGET) == Sent(77, (), "edited")
    assert [name for name, _ in desk.telegram.calls] == ["editMessageCaption", "editMessageText"]


async def test_a_screen_with_a_photo_shown_to_somebody_is_a_message_of_its_own(join):
    """Telegram puts no photo into a text for good: a preview stands below, and a way back stays."""
    member = await join()
    await member.phone.send("/help")
    answers = Answers(member.phone.entrance.bot, member.phone.user_id)
    shown = member.phone.screen["message_id"]
    assert not await answers.edit(shown, Screen("Preview", media=(PHOTO,)))
    assert await answers.send(Screen("Preview", LINK, media=(PHOTO,))) != shown
    assert await answers.send(Screen("Preview", media=(PHOTO, VIDEO))) is not None
    assert not await answers.edit(member.phone.screen["message_id"] + 99, Screen("Back"))
