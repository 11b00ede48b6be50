"""A Telegram without a network: answers the calls that the bot makes, strictly, and remembers."""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from telegram.request import BaseRequest, RequestData

BOT_ID = 4242
TOKEN = f"{BOT_ID}:offline-token-offline-token-offline-token"
TAGS = {"a", "b", "blockquote", "code", "i", "pre", "s", "tg-spoiler", "u"}
DATE = 1_773_144_000
MEDIA = {
    "sendDocument": "document",
    "sendVoice": "voice",
    "sendPhoto": "photo",
    "sendVideo": "video",
    "sendAudio": "audio",
}


JUST_TRUE = {"sendChatAction", "setMyCommands", "deleteMyCommands"}


class Refused(Exception):
    """Telegram answers with an error."""

    def __init__(self, status: int, description: str, **parameters: int):
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


@dataclass(frozen=True)
class Call:
    method: str
    params: dict[str, Any]


@dataclass
class OfflineTelegram(BaseRequest):
    """The other end of python-telegram-bot's seam; nothing here can reach a network.

    Attributes:
        calls: every call in order, with its parameters decoded.
        chats: for each chat the messages that it still holds, by id; each carries `html`, too.
        blocked: people to whom nothing can be sent (403).
        refusals: answers to come, taken one by one: (method, error).
        files: contents that `getFile` leads to, by file id.
        uploads: contents that the bot sent as files, in order: (name, content).
    """

    calls: list[Call] = field(default_factory=list)
    chats: dict[int, dict[int, dict[str, Any]]] = field(default_factory=lambda: defaultdict(dict))
    blocked: set[int] = field(default_factory=set)
    refusals: list[tuple[str, Exception]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    uploads: list[tuple[str, bytes]] = field(default_factory=list)
    message_ids: "count[int]" = field(default_factory=lambda: count(100))

    @property
    def read_timeout(self) -> float:
        return 1

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        path = urlsplit(url).path
        if path.startswith("/file/"):
            content = self.files.get(path.rsplit("/", 1)[-1])
            return (200, content) if content is not None else (404, b"{}")
        name = path.rsplit("/", 1)[-1]
        params = dict(request_data.parameters) if request_data else {}
        self.calls.append(Call(name, params))
        try:
            self._refuse(name, params)
            result = self._answer(name, params, request_data)
        except Refused as error:
            answer = {"ok": False, "error_code": error.status, "description": error.description}
            if error.parameters:
                answer["parameters"] = error.parameters
            return error.status, json.dumps(answer).encode()
        return 200, json.dumps({"ok": True, "result": result}).encode()

    def made(self, method: str) -> list[dict[str, Any]]:
        """The parameters of every call of one method."""
        return [call.params for call in self.calls if call.method == method]

    def put(self, chat: int, message: dict[str, Any]) -> dict[str, Any]:
        """Put a message into a chat, the person's own included; give it an id."""
        person = {"id": chat, "type": "private", "first_name": "member"}
        full = {"message_id": next(self.message_ids), "date": DATE, "chat": person, **message}
        self.chats[chat][full["message_id"]] = full
        return full

    def _refuse(self, name: str, params: dict[str, Any]) -> None:
        for planned in list(self.refusals):
            if planned[0] == name:
                self.refusals.remove(planned)
                raise planned[1]
        if params.get("chat_id") in self.blocked and name.startswith(("send", "edit")):
            raise Refused(403, "Forbidden: bot was blocked by the user")

    def _answer(self, name: str, params: dict[str, Any], data: RequestData | None) -> Any:
        if name in {"sendMessage", "editMessageText"}:
            return self._text(name, params)
        if name in MEDIA:
            return self._media(name, params, data)
        if name in JUST_TRUE:
            return True
        answer = getattr(self, f"_{name}", None)
        if answer is None:
            raise Refused(404, "Not Found: method not found")
        return answer(params)

    def _getMe(self, _params: dict[str, Any]) -> Any:  # noqa: N802 - as the Bot API writes it
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Network", "username": "network_bot"}
        return {**bot, "can_join_groups": True}

    def _getFile(self, params: dict[str, Any]) -> Any:  # noqa: N802
        file = params["file_id"]
        if file not in self.files:
            raise Refused(400, "Bad Request: invalid file_id")
        size = len(self.files[file])
        if size > 20 * 1024 * 1024:
            raise Refused(400, "Bad Request: file is too big")
        path = {"file_path": f"documents/{file}", "file_size": size}
        return {"file_id": file, "file_unique_id": file, **path}

    def _sendMediaGroup(self, params: dict[str, Any]) -> Any:  # noqa: N802
        return [self._sent(params, {}) for _ in params["media"]]

    def _sendLocation(self, params: dict[str, Any]) -> Any:  # noqa: N802
        place = {"latitude": params["latitude"], "longitude": params["longitude"]}
        return self._sent(params, {"location": place})

    def _editMessageReplyMarkup(self, params: dict[str, Any]) -> Any:  # noqa: N802
        message = self._editable(params)
        message["reply_markup"] = checked_markup(params.get("reply_markup"))
        return message

    def _createForumTopic(self, params: dict[str, Any]) -> Any:  # noqa: N802
        thread = next(self.message_ids)
        return {"message_thread_id": thread, "name": params["name"], "icon_color": 7322096}

    def _closeForumTopic(self, _params: dict[str, Any]) -> Any:  # noqa: N802
        return True

    def _deleteMessage(self, params: dict[str, Any]) -> Any:  # noqa: N802
        return self._deleteMessages({**params, "message_ids": [params["message_id"]]})

    def _deleteMessages(self, params: dict[str, Any]) -> Any:  # noqa: N802
        for each in params["message_ids"]:
            self.chats[params["chat_id"]].pop(each, None)
        return True

    def _answerCallbackQuery(self, params: dict[str, Any]) -> Any:  # noqa: N802
        if len(params.get("text") or "") > 200:
            raise Refused(400, "Bad Request: MESSAGE_TOO_LONG")
        return True

    def _text(self, name: str, params: dict[str, Any]) -> dict[str, Any]:
        html = params["text"]
        text = plain_text(html) if params.get("parse_mode") == "HTML" else html
        if not text.strip():
            raise Refused(400, "Bad Request: message text is empty")
        if len(text) > 4096:
            raise Refused(400, "Bad Request: message is too long")
        body = {"text": text, "html": html}
        markup = checked_markup(params.get("reply_markup"))
        if markup is not None and "inline_keyboard" in markup:  # others never come back
            body["reply_markup"] = markup
        if name == "sendMessage":
            return self._sent(params, body)
        message = self._editable(params)
        if (message.get("html"), message.get("reply_markup")) == (html, markup):
            raise Refused(
                400, "Bad Request: message is not modified: specified new message content"
            )
        message.pop("reply_markup", None)
        message.update(body)
        return message

    def _media(self, name: str, params: dict[str, Any], data: RequestData | None) -> Any:
        if len(plain_text(params.get("caption") or "")) > 1024:
            raise Refused(400, "Bad Request: message caption is too long")
        for upload in (data.multipart_data or {}).values() if data else ():
            filename, content = upload[0], upload[1]
            raw = content if isinstance(content, bytes) else content.read()
            self.uploads.append((filename, raw))
        if name == "sendPhoto":
            return self._sent(params, {"photo": []})
        about = {"file_id": "f", "file_unique_id": "f", "duration": 1, "width": 1, "height": 1}
        return self._sent(params, {MEDIA[name]: about})

    def _sent(self, params: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Network"}
        if params.get("protect_content"):
            body = {**body, "has_protected_content": True}
        return self.put(params["chat_id"], {"from": bot, **body})

    def _editable(self, params: dict[str, Any]) -> dict[str, Any]:
        message = self.chats[params["chat_id"]].get(params["message_id"])
        if message is None or message["from"]["id"] != BOT_ID:
            raise Refused(400, "Bad Request: message to edit not found")
        return message


def checked_markup(markup: Any) -> Any:
    """Return a keyboard as given when Telegram would take it."""
    for row in (markup or {}).get("inline_keyboard", ()):
        for button in row:
            if not button["text"].strip():
                raise Refused(400, "Bad Request: text buttons are empty")
            data = button.get("callback_data")
            if data is not None and not 1 <= len(data.encode()) <= 64:
                raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
            if data is None and urlsplit(button.get("url", "")).scheme not in {"http", "https"}:
                raise Refused(400, "Bad Request: BUTTON_URL_INVALID")
    return markup


def plain_text(html: str) -> str:
    """Return what is left of Telegram HTML after parsing; refuse what Telegram refuses."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    if parser.open:
        raise Refused(400, f"Bad Request: can't parse entities: no end tag for {parser.open[-1]}")
    return "".join(parser.parts)


class _Parser(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            raise Refused(400, f"Bad Request: can't parse entities: unsupported start tag {tag}")
        self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise Refused(400, f"Bad Request: can't parse entities: unexpected end tag {tag}")

    def handle_data(self, data):
        self.parts.append(data)
