"""How a request is refused: in Telegram's words, or in those of the person's side."""

from typing import Any


class ApiError(Exception):
    """A refusal on the bot's side; becomes a Bot API error envelope."""

    def __init__(
        self, code: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class SimError(Exception):
    """A refusal on the person's side; becomes `{"error": text}` with the status."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


def bad_request(text: str) -> ApiError:
    """A 400 in Telegram's form: the prefix, and the text with a small first letter.

    Texts in capitals (`BUTTON_DATA_INVALID`) stay as they are, as Telegram leaves them.
    """
    head = text.split(" ", 1)[0]
    if head.upper() != head or len(head) == 1:
        text = text[:1].lower() + text[1:]
    return ApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> ApiError:
    """A 403 in Telegram's form."""
    return ApiError(403, f"Forbidden: {text}")
