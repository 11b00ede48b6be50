"""Keyboards that a bot sends: checked as Telegram checks them, in its words."""

import json
from functools import lru_cache
from typing import Any

from sandbox.encoding import Json
from sandbox.entities import checked_link
from sandbox.errors import ApiError, bad_request

LONGEST_CALLBACK_DATA_BYTES = 64
MOST_BUTTONS = 100
_INLINE = "can't parse inline keyboard button: "
_REPLY = "can't parse keyboard button: "
_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_PRIVATE_ONLY = {
    "request_contact": "phone number",
    "request_location": "location",
    "request_users": "users",
    "request_chat": "chats",
    "request_poll": "polls",
    "web_app": "Web App",
}


@lru_cache(maxsize=1_024)
def read_markup(raw: str) -> Json | None:
    """The keyboard that the text describes, None when it holds nothing.

    The answer is shared: never change it. Raises a 400 in Telegram's words.
    """
    try:
        markup = json.loads(raw)
    except (ValueError, RecursionError):
        raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline_keyboard(markup)
    if "keyboard" in markup:
        return _reply_keyboard(markup)
    if markup.get("remove_keyboard") is True:
        return {"remove_keyboard": True}
    if markup.get("force_reply") is True:
        return {"force_reply": True, **_placeholder(markup)}
    return None


def check_for_chat(markup: Json | None, *, private: bool) -> None:
    """Raise a 400 for buttons that only a private chat may have."""
    if private or markup is None:
        return
    for row in markup.get("keyboard", ()):
        for button in row:
            for name, what in _PRIVATE_ONLY.items():
                if name in button:
                    raise bad_request(f"{what} can be requested in private chats only")
    for row in markup.get("inline_keyboard", ()):
        if any("web_app" in button for button in row):
            raise ApiError(400, "Bad Request: BUTTON_TYPE_INVALID")


def is_inline(markup: Json | None) -> bool:
    """Whether the keyboard hangs below its message."""
    return markup is not None and "inline_keyboard" in markup


def _rows(markup: Json, name: str, type_name: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" of the {type_name} must be an Array of Arrays')
    for row in rows:
        if not isinstance(row, list):
            raise bad_request(f'field "{name}" of the {type_name} must be an Array of Arrays')
    if sum(len(row) for row in rows) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _inline_keyboard(markup: Json) -> Json | None:
    rows = _rows(markup, "inline_keyboard", "InlineKeyboardMarkup")
    if not rows:
        return None
    return {"inline_keyboard": [[_inline_button(button) for button in row] for row in rows]}


def _text(button: Json, prefix: str) -> str:
    text = button.get("text")
    if text is None:
        raise bad_request(f'{prefix}Can\'t find field "text"')
    if not isinstance(text, str):
        raise bad_request(f'{prefix}Field "text" must be of type String')
    text = text.replace("\r", "").strip()
    if not text:
        raise bad_request("inline keyboard button text must be non-empty")
    return text


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad_request(f"{_INLINE}InlineKeyboardButton must be an Object")
    shape: Json = {"text": _text(button, _INLINE)}
    for name in ("icon_custom_emoji_id", "style"):
        if button.get(name):
            shape[name] = str(button[name])
    actions = [name for name in _ACTIONS if name in button]
    if not actions:
        raise bad_request(f"{_INLINE}Text buttons are unallowed in the inline keyboard")
    name = actions[0]
    shape[name] = _action(name, button[name])
    return shape


def _action(name: str, value: Any) -> Any:
    if name == "callback_data":
        return _callback_data(value)
    if name == "url":
        return _url(value)
    if name in {"web_app", "login_url"}:
        return _https(name, value)
    if name == "copy_text":
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= 256:
            raise ApiError(400, "Bad Request: BUTTON_COPY_TEXT_INVALID")
        return {"text": text}
    if name == "pay" and value is not True:
        raise bad_request(f"{_INLINE}Text buttons are unallowed in the inline keyboard")
    if name.startswith("switch_inline_query") and not isinstance(value, str | dict):
        raise bad_request(f'{_INLINE}Field "{name}" must be of type String')
    return value


def _callback_data(value: Any) -> str:
    if not isinstance(value, str):
        raise bad_request(f'{_INLINE}Field "callback_data" must be of type String')
    if not 1 <= len(value.encode("utf-8", "replace")) <= LONGEST_CALLBACK_DATA_BYTES:
        raise ApiError(400, "Bad Request: BUTTON_DATA_INVALID")
    return value


def _url(value: Any) -> str:
    if not isinstance(value, str):
        raise bad_request(f'{_INLINE}Field "url" must be of type String')
    link = checked_link(value)
    if link is None:
        raise bad_request(f"inline keyboard button URL '{value[:200]}' is invalid: Wrong HTTP URL")
    return link


def _https(name: str, value: Any) -> Json:
    url = value.get("url") if isinstance(value, dict) else None
    if not isinstance(url, str):
        raise bad_request(f'{_INLINE}Field "{name}" must be an Object with a url')
    if not url.startswith("https://") or checked_link(url) is None:
        what = "Web App" if name == "web_app" else "login"
        raise bad_request(
            f"inline keyboard button {what} URL '{url[:200]}' is invalid: "
            "Only HTTPS links are allowed"
        )
    return {"url": url}


def _reply_keyboard(markup: Json) -> Json | None:
    rows = _rows(markup, "keyboard", "ReplyKeyboardMarkup")
    if not rows:
        return None
    shape: Json = {"keyboard": [[_reply_button(button) for button in row] for row in rows]}
    for name in ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective"):
        if markup.get(name) is True:
            shape[name] = True
    return {**shape, **_placeholder(markup)}


def _placeholder(markup: Json) -> Json:
    text = markup.get("input_field_placeholder")
    if text is None or text == "":
        return {}
    if not isinstance(text, str) or len(text) > 64:
        raise bad_request("input field placeholder must have 1-64 characters")
    return {"input_field_placeholder": text}


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request(f"{_REPLY}KeyboardButton must be an Object")
    shape: Json = {"text": _text(button, _REPLY)}
    for name in ("icon_custom_emoji_id", "style"):
        if button.get(name):
            shape[name] = str(button[name])
    for name in ("request_contact", "request_location"):
        if button.get(name) is True:
            shape[name] = True
    return {**shape, **_reply_actions(button)}


def _reply_actions(button: Json) -> Json:
    shape: Json = {
        name: _request(name, button[name])
        for name in ("request_users", "request_chat")
        if name in button
    }
    if "web_app" in button:
        shape["web_app"] = _https("web_app", button["web_app"])
    if isinstance(button.get("request_poll"), dict):
        shape["request_poll"] = button["request_poll"]
    return shape


def _request(name: str, value: Any) -> Json:
    if not isinstance(value, dict) or type(value.get("request_id")) is not int:
        raise bad_request(f'{_REPLY}Field "{name}" must be an Object with a request_id')
    most = value.get("max_quantity", 1)
    if name == "request_users" and (type(most) is not int or not 1 <= most <= 10):
        raise bad_request(f"{_REPLY}max_quantity must be from 1 to 10")
    return dict(value)
