"""A small asynchronous client for tests: people who write, tap and wait, without ever sleeping.

    async with Sandbox("http://127.0.0.1:8081") as sandbox:
        member = await sandbox.add_person("member-1", language_code="tr")
        await member.send("/start")
        welcome = await member.wait_for("Hoş geldiniz")
        await member.tap("Türkçe")
        chosen = await member.wait_for(lambda message: "✅" in message.text)

`Sandbox`: `add_person`, `add_group`, `calls`, `wait_for_call`, `fault`, `clear_faults`, `limits`,
`advance`, `clock`, `download`, `reset`, `request` (any route).
`Person`: `send`, `send_file`, `send_location`, `send_contact`, `share_users`, `tap`, `tap_data`,
`edit`, `delete`, `block`, `unblock`, `deactivate`, `messages`, `wait_for`, `wait_for_answer`,
`mark`.

What a wait looks at: what the bot sent, edited or deleted since the person last did something
(their mark); `mark()` moves it to now, `after=message` looks past that message instead.
A match is a part of the text, a compiled pattern, or a function of the Message.
A wait that fails raises `NotSeenError` and shows the chat as it is.
"""

import asyncio
import re
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import httpx

from sandbox.client_message import Json, Message, NotSeenError, RefusedError, matcher

__all__ = ["Message", "NotSeenError", "Person", "RefusedError", "Sandbox"]

WAIT_SECONDS = 15.0
_LONGEST_POLL_SECONDS = 20.0


class Sandbox:
    """One running sandbox; use it with `async with`."""

    def __init__(self, base: str) -> None:
        self.base = base.rstrip("/")
        secure = self.base.startswith("https://")  # loading certificates takes a while
        self._http = httpx.AsyncClient(
            base_url=self.base, timeout=90, trust_env=False, verify=secure
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def request(self, verb: str, path: str, **options: Any) -> Json:
        """The JSON answer of any route; raises RefusedError with the sandbox's words."""
        response = await self._http.request(verb, path, **options)
        if response.is_error:
            try:
                text = response.json()["error"]
            except (ValueError, KeyError):
                text = response.text
            raise RefusedError(response.status_code, text)
        answer: Json = response.json()
        return answer

    async def add_person(self, first_name: str, **who: Any) -> "Person":
        """A new person; `who` takes id, last_name, username and language_code."""
        user = await self.request("POST", "/sim/users", json={"first_name": first_name, **who})
        return Person(self, user)

    async def add_group(self, title: str, members: list["Person"], **options: Any) -> Json:
        """A new group with these people; `options` takes id, kind, is_forum and bot."""
        body = {"title": title, "members": [person.id for person in members], **options}
        return await self.request("POST", "/sim/groups", json=body)

    async def calls(self, method: str | None = None, since: int = 0) -> list[Json]:
        """The Bot API calls after the number `since`, oldest first."""
        query: dict[str, Any] = {"since": since, **({"method": method} if method else {})}
        answer = await self.request("GET", "/sim/calls", params=query)
        calls: list[Json] = answer["calls"]
        return calls

    async def wait_for_call(
        self,
        method: str,
        match: Callable[[Json], bool] = lambda _: True,
        *,
        since: int = 0,
        timeout: float = WAIT_SECONDS,
    ) -> Json:
        """The first call after `since` to the method that matches; waits for it."""
        loop = asyncio.get_running_loop()
        until = loop.time() + timeout
        while True:
            left = max(0.0, until - loop.time())
            query = {"since": since, "wait_seconds": min(left, _LONGEST_POLL_SECONDS)}
            answer = await self.request("GET", "/sim/calls", params=query)
            for call in answer["calls"]:
                if call["method"].lower() == method.lower() and match(call):
                    found: Json = call
                    return found
            since = answer["next"]
            if left == 0.0:
                raise NotSeenError(f"no call to {method} that matches")

    async def fault(self, method: str = "*", **order: Any) -> Json:
        """Order a fault: code, retry_after, times, for_seconds, delay_seconds, drop and so on."""
        return await self.request("POST", "/sim/fault", json={"method": method, **order})

    async def clear_faults(self) -> None:
        """Lift every fault."""
        await self.request("DELETE", "/sim/fault")

    async def limits(self, **numbers: Any) -> Json:
        """Change flood control or latency, for example `enabled=False`."""
        return await self.request("POST", "/sim/limits", json=numbers)

    async def advance(self, seconds: float) -> datetime:
        """Move the sandbox's time forward; the new time."""
        answer = await self.request("POST", "/sim/clock", json={"advance_seconds": seconds})
        return datetime.fromisoformat(answer["now"])

    async def clock(self) -> datetime:
        """The sandbox's time, aware, UTC."""
        answer = await self.request("GET", "/sim/clock")
        return datetime.fromisoformat(answer["now"])

    async def download(self, file_id: str) -> bytes:
        """The bytes of a file that someone sent."""
        response = await self._http.get(f"/sim/file/{file_id}")
        if response.is_error:
            raise RefusedError(response.status_code, response.text)
        return response.content

    async def reset(self) -> None:
        """Forget everything but the token and the clock."""
        await self.request("POST", "/sim/reset", json={})


class Person:
    """Someone with a phone; acts in their private chat unless `chat_id` is given."""

    def __init__(self, sandbox: Sandbox, user: Json) -> None:
        self.sandbox = sandbox
        self.user = user
        self.id = int(user["id"])
        self._mark = 0

    async def _act(self, path: str, body: Json) -> Json:
        """Do something; what comes after it is what the next wait looks at."""
        await self.mark()
        return await self.sandbox.request("POST", path, json={"user_id": self.id, **body})

    async def send(self, text: str, **options: Any) -> int:
        """Send a text; the message id.

        `options`: chat_id, entities, reply_to_message_id, message_thread_id, forward_from.
        """
        return int((await self._act("/sim/message", {"text": text, **options}))["message_id"])

    async def send_location(self, latitude: float, longitude: float, **options: Any) -> int:
        """Send a place; the message id."""
        place = {"latitude": latitude, "longitude": longitude}
        return int((await self._act("/sim/message", {"location": place, **options}))["message_id"])

    async def send_contact(self, **options: Any) -> int:
        """Send a card, the person's own unless `contact` is given; the message id."""
        body = {"contact": {}, **options}
        return int((await self._act("/sim/message", body))["message_id"])

    async def share_users(self, request_id: int, user_ids: list[int], **options: Any) -> int:
        """Pick people, as a button with request_users asks; the message id."""
        shared = {"request_id": request_id, "user_ids": user_ids}
        body = {"users_shared": shared, **options}
        return int((await self._act("/sim/message", body))["message_id"])

    async def send_file(
        self, kind: str, content: bytes, name: str = "file.bin", **options: Any
    ) -> int:
        """Send a file of a kind (photo, document, voice, audio, video, …); the message id.

        `options`: chat_id, caption, media_group_id, message_thread_id, reply_to_message_id,
        forward_from, claimed_size.
        """
        await self.mark()
        fields = {"user_id": str(self.id), "kind": kind}
        fields |= {key: str(value) for key, value in options.items()}
        answer = await self.sandbox.request(
            "POST", "/sim/file", data=fields, files={"file": (name, content)}
        )
        return int(answer["message_id"])

    async def tap(
        self,
        label: str,
        *,
        chat_id: int | None = None,
        message_id: int | None = None,
        timeout: float = WAIT_SECONDS,
    ) -> Json:
        """Tap the newest button with the label, waiting for one to appear.

        The label is taken exactly, or as part of one when none is exactly so. On a reply keyboard
        the label is sent as text, as a client does. Returns what the sandbox answers.
        """

        def holds(message: Message) -> bool:
            fits = message_id is None or message.id == message_id
            shown = message.from_bot and not message.deleted
            return fits and shown and message.button(label) is not None

        message = await self._find(holds, chat_id, timeout, f"a button {label!r}")
        button = message.button(label) or {}
        where = {"chat_id": chat_id or self.id}
        if not message.has_inline_keyboard:
            return await self._act("/sim/message", {"text": button["text"], **where})
        body = {"label": button["text"], "message_id": message.id, **where}
        return await self._act("/sim/callback", body)

    async def tap_data(self, data: str, **options: Any) -> Json:
        """Send callback data that need not be on any button, as a hostile client can."""
        return await self._act("/sim/callback", {"data": data, **options})

    async def edit(self, message_id: int, text: str, **options: Any) -> None:
        """Edit a text of one's own."""
        await self._act("/sim/edit", {"message_id": message_id, "text": text, **options})

    async def delete(self, *message_ids: int, **options: Any) -> None:
        """Delete messages."""
        await self._act("/sim/delete", {"message_ids": list(message_ids), **options})

    async def block(self) -> None:
        """Block the bot."""
        await self._act("/sim/block", {})

    async def unblock(self) -> None:
        """Let the bot write again."""
        await self._act("/sim/unblock", {})

    async def deactivate(self) -> None:
        """Give up the account."""
        await self._act("/sim/deactivate", {})

    async def mark(self) -> None:
        """From now on, waits look only at what comes later."""
        answer = await self._chat(None, after=0, limit=0)
        self._mark = int(answer["next"])

    async def messages(self, *, chat_id: int | None = None) -> list[Message]:
        """What the chat shows now, oldest first, without what was deleted."""
        answer = await self._chat(chat_id, after=0)
        shown = [Message(raw) for raw in answer["messages"]]
        return [message for message in shown if not message.deleted]

    async def wait_for(
        self,
        match: str | re.Pattern[str] | Callable[[Message], bool],
        timeout: float = WAIT_SECONDS,
        *,
        chat_id: int | None = None,
        after: Message | None = None,
    ) -> Message:
        """The newest message of the bot since the mark that matches; waits for it."""
        fits = matcher(match)
        since = after.seq if after is not None else self._mark

        def wanted(message: Message) -> bool:
            return message.from_bot and not message.deleted and fits(message)

        what = repr(match) if isinstance(match, str) else "a message that matches"
        return await self._find(wanted, chat_id, timeout, what, since)

    async def wait_until_deleted(self, message: Message, timeout: float = WAIT_SECONDS) -> Message:
        """The message once it is deleted."""
        chat_id = int(message.raw["chat"]["id"])
        return await self._find(
            lambda one: one.id == message.id and one.deleted, chat_id, timeout, "a deletion"
        )

    async def wait_for_answer(
        self, timeout: float = WAIT_SECONDS, *, chat_id: int | None = None
    ) -> Json:
        """The answer to the last tap: callback_query_id, text, show_alert; waits for it."""
        loop = asyncio.get_running_loop()
        until = loop.time() + timeout
        while True:
            left = max(0.0, until - loop.time())
            answer = await self._chat(chat_id, after=self._mark, limit=0)
            own = [one for one in answer["callback_answers"] if one["user_id"] == self.id]
            if own:
                last: Json = own[-1]
                return last
            if left == 0.0:
                raise NotSeenError("no answer to the tap")
            await self._chat(chat_id, after=answer["next"], wait=left)

    async def _find(
        self,
        wanted: Callable[[Message], bool],
        chat_id: int | None,
        timeout: float,
        what: str,
        since: int = 0,
    ) -> Message:
        loop = asyncio.get_running_loop()
        until = loop.time() + timeout
        after = since
        while True:
            left = max(0.0, until - loop.time())
            answer = await self._chat(chat_id, after=after, wait=left)
            found = [Message(raw) for raw in answer["messages"] if wanted(Message(raw))]
            if found:
                return max(found, key=lambda message: message.seq)
            after = max(after, answer["next"])
            if left == 0.0:
                raise NotSeenError(
                    f"{what} did not come; the chat is:\n{await self._text(chat_id)}"
                )

    async def _chat(self, chat_id: int | None, *, after: int, **query: Any) -> Json:
        wait = query.pop("wait", 0.0)
        if wait:
            query["wait_seconds"] = min(wait, _LONGEST_POLL_SECONDS)
        path = f"/sim/chat/{chat_id or self.id}"
        return await self.sandbox.request("GET", path, params={"after": after, **query})

    async def _text(self, chat_id: int | None) -> str:
        lines = [
            f"#{message.id} {'bot' if message.from_bot else 'person'}: {message.text[:300]!r}"
            f" {message.labels}"
            for message in (await self.messages(chat_id=chat_id))[-8:]
        ]
        return "\n".join(lines) or "(empty)"
