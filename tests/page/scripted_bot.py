"""A bot of a few lines that speaks raw HTTP, so that the page is tested without the product."""

import json
import threading
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

Json = dict[str, Any]
Answer = Callable[["ScriptedBot", Json], None]

POLL_SECONDS = 5
_GONE = (OSError, URLError, HTTPException, ValueError)


class ScriptedBot:
    """Polls in a thread and answers texts and taps with what a test has laid down.

    `on_text` and `on_tap` map a text or callback data to a function that gets the bot and the
    message or callback query; `*` stands for everything else.
    """

    def __init__(self, address: str, token: str) -> None:
        self._root = f"{address}/bot{token}/"
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._poll, daemon=True)
        self.on_text: dict[str, Answer] = {}
        self.on_tap: dict[str, Answer] = {}
        self.received: list[Json] = []
        self._arrival = threading.Condition()
        self.failures: list[BaseException] = []

    def start(self) -> None:
        """Begin to poll."""
        self._thread.start()

    def stop(self) -> None:
        """Stop polling and wait until the thread has ended.

        A second poller ends the poll under way with a 409, so that nothing waits it out.
        """
        self._stopped.set()
        while self._thread.is_alive():
            with suppress(RuntimeError, *_GONE):
                self.call("getUpdates", timeout=0)
            self._thread.join(timeout=0.2)

    def call(self, method: str, **params: Any) -> Any:
        """The result of a Bot API call; raises `RuntimeError` with Telegram's words."""
        body = json.dumps(params).encode()
        request = Request(  # noqa: S310 - a loopback address that the test has made
            self._root + method, body, {"Content-Type": "application/json"}
        )
        try:
            with urlopen(request, timeout=POLL_SECONDS + 10) as response:  # noqa: S310
                answer = json.load(response)
        except URLError as error:
            if not hasattr(error, "read"):
                raise
            answer = json.loads(error.read())
        if not answer["ok"]:
            raise RuntimeError(answer["description"])
        return answer["result"]

    def say(self, chat_id: int, text: str, *rows: list[Json], **params: Any) -> Json:
        """Send a text with an inline keyboard of rows of buttons."""
        if rows:
            params["reply_markup"] = {"inline_keyboard": list(rows)}
        message: Json = self.call("sendMessage", chat_id=chat_id, text=text, **params)
        return message

    def change(self, message: Json, text: str, *rows: list[Json], **params: Any) -> None:
        """Edit a message in place."""
        self.call(
            "editMessageText",
            chat_id=message["chat"]["id"],
            message_id=message["message_id"],
            text=text,
            reply_markup={"inline_keyboard": list(rows)},
            **params,
        )

    def _poll(self) -> None:
        offset = 0
        while not self._stopped.is_set():
            try:
                updates = self.call("getUpdates", offset=offset, timeout=POLL_SECONDS)
            except (RuntimeError, *_GONE):
                # The sandbox is restarting or was told to be down: try again a little later.
                self._stopped.wait(0.2)
                continue
            for update in updates:
                offset = update["update_id"] + 1
                self._take(update)

    def _take(self, update: Json) -> None:
        with self._arrival:
            self.received.append(update)
            self._arrival.notify_all()
        try:
            if "message" in update:
                message = update["message"]
                self._answer(self.on_text, message.get("text", "*"), message)
            elif "callback_query" in update:
                query = update["callback_query"]
                self._answer(self.on_tap, query["data"], query)
        except (RuntimeError, *_GONE) as error:
            self.failures.append(error)

    def _answer(self, answers: dict[str, Answer], key: str, what: Json) -> None:
        answer = answers.get(key) or answers.get("*")
        if answer is not None:
            answer(self, what)

    def heard(self, kind: str, count: int = 1) -> list[Json]:
        """The updates of a kind, once there are at least `count` of them."""

        def found() -> list[Json]:
            return [update[kind] for update in self.received if kind in update]

        with self._arrival:
            assert self._arrival.wait_for(lambda: len(found()) >= count, timeout=10), kind
            return found()

    def acknowledge(self, query: Json, text: str = "", *, alert: bool = False) -> None:
        """Answer a tap; too late is no failure."""
        with suppress(RuntimeError):
            self.call(
                "answerCallbackQuery",
                callback_query_id=query["id"],
                text=text,
                show_alert=alert,
            )


def button(label: str, data: str, **more: Any) -> Json:
    """A callback button."""
    return {"text": label, "callback_data": data, **more}
