"""What people see: their chats, messages and files, and what the bot has called."""

from datetime import UTC, datetime

from sandbox.chats import Chat, StoredMessage
from sandbox.encoding import Json
from sandbox.errors import SimError
from sandbox.sim.request import SimRequest, whole

LONGEST_WAIT_SECONDS = 60
_KINDS = (
    *("photo", "document", "voice", "audio", "video", "video_note", "animation", "sticker"),
    *("location", "contact", "users_shared"),
)


def chats(request: SimRequest) -> Json:
    """All chats."""
    return {"chats": [chat.view() for chat in request.world.chats.values()]}


async def chat(request: SimRequest) -> Json:
    """One chat's messages; with `after` only newer ones, with `wait_seconds` waiting for them."""
    found = _chat(request)
    after = request.number("after", 0) or 0
    wait = min(max(_seconds(request), 0.0), LONGEST_WAIT_SECONDS)
    if wait and not _newer(found, after) and not _answers(found, after):
        await found.bell.wait(wait)
    messages = _newer(found, after)
    limit = request.number("limit")
    if limit is not None and limit >= 0:
        messages = messages[-limit:] if limit else []
    return {
        "chat": found.view(),
        "messages": [message.view() for message in messages],
        "callback_answers": _answers(found, after),
        "next": request.world.seq,
    }


def chat_text(view: Json) -> str:
    """The chat as a page of plain text, a line for each message."""
    return "".join(f"{_line(message)}\n" for message in view["messages"])


def _line(message: Json) -> str:
    moment = datetime.fromtimestamp(message["date"], UTC).strftime("%Y-%m-%d %H:%M:%S")
    text = message.get("text") or message.get("caption") or ""
    files = "".join(f"[{kind}] " for kind in _KINDS if kind in message)
    marks = (" (edited)" if message["edited"] else "") + (
        " (deleted)" if message["deleted"] else ""
    )
    buttons = "".join(
        f" [{button['text']}]"
        for row in (message.get("reply_markup") or {}).get("inline_keyboard", ())
        for button in row
    )
    author = message["from"]["first_name"] if "from" in message else message["chat"]["title"]
    return f"{moment} #{message['message_id']} {author}: {files}{text}{marks}{buttons}"


def _chat(request: SimRequest) -> Chat:
    chat_id = whole("chat_id", request.parts[0])
    found = request.world.chats.get(chat_id)
    if found is not None:
        return found
    person = request.world.people.get(chat_id)
    if person is None:
        raise SimError(404, f"there is no chat {chat_id}")
    return request.world.private_chat(person)


def _seconds(request: SimRequest) -> float:
    try:
        seconds = float(request.query.get("wait_seconds") or 0)
    except ValueError:
        raise SimError(400, "wait_seconds must be a number") from None
    return seconds if seconds == seconds else 0.0  # noqa: PLR0124 - NaN differs from itself


def _newer(found: Chat, after: int) -> list[StoredMessage]:
    return [message for message in found.messages.values() if message.seq > after]


def _answers(found: Chat, after: int) -> list[Json]:
    return [answer for answer in found.answers if answer["seq"] > after]


async def calls(request: SimRequest) -> Json:
    """The Bot API calls after `since`, only of one `method` when it is named.

    With `wait_seconds` it waits for a newer call when there is none yet; `limit` newest.
    """
    since = request.number("since", 0) or 0
    known = request.world.calls
    wait = min(max(_seconds(request), 0.0), LONGEST_WAIT_SECONDS)
    if wait and known.seq <= since:
        await known.bell.wait(wait)
    view = known.view(method=request.query.get("method"), since=since)
    limit = request.number("limit")
    if limit is not None and limit >= 0:
        view["calls"] = view["calls"][-limit:] if limit else []
    return view
