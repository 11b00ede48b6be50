"""The bot's own profile: who it is, its commands, its menu button and its texts."""

import re
from typing import Any

from sandbox.encoding import Json
from sandbox.errors import ApiError, bad_request
from sandbox.methods.registry import method
from sandbox.outgoing import Call, as_text, find_chat
from sandbox.parameters import Parameters
from sandbox.profile import DEFAULT, Scope, in_language

MOST_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")
_PLAIN_SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
)
_CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})
_RIGHTS = [
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",  # newer than Bot API 10.0, but aiogram 3.31 insists
]


@method("getMe")
def get_me(call: Call) -> Json:
    """The bot itself."""
    return {
        **call.world.bot_user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("setMyCommands")
def set_my_commands(call: Call) -> bool:
    """Set the commands for a scope and a language."""
    given = call.parameters.json("commands", "commands")
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > MOST_COMMANDS:
        raise ApiError(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
    commands = [_command(item) for item in given]
    key = (_scope(call), _language(call))
    if commands:
        call.world.profile.commands[key] = commands
    else:
        call.world.profile.commands.pop(key, None)
    call.world.events.publish("commands", {})
    return True


@method("deleteMyCommands")
def delete_my_commands(call: Call) -> bool:
    """Remove the commands for a scope and a language."""
    call.world.profile.commands.pop((_scope(call), _language(call)), None)
    call.world.events.publish("commands", {})
    return True


@method("getMyCommands")
def get_my_commands(call: Call) -> list[Json]:
    """The commands set for exactly this scope and language."""
    return call.world.profile.commands.get((_scope(call), _language(call)), [])


@method("setChatMenuButton")
def set_chat_menu_button(call: Call) -> bool:
    """Set the menu button of one private chat, or of all that have none of their own."""
    button = call.parameters.json("menu_button", "menu button")
    shape = {"type": "default"} if button is None else _menu_button(button)
    call.world.profile.menu_buttons[_menu_chat(call)] = shape
    call.world.events.publish("commands", {})
    return True


@method("getChatMenuButton")
def get_chat_menu_button(call: Call) -> Json:
    """The menu button of a private chat, or the one for all others."""
    return call.world.profile.menu_button(_menu_chat(call))


@method("setMyName")
def set_my_name(call: Call) -> bool:
    """Set the bot's name for a language."""
    return _set_text(call, call.world.profile.names, "name", 64)


@method("getMyName")
def get_my_name(call: Call) -> Json:
    """The bot's name in a language."""
    return {"name": call.world.bot_user(_language(call))["first_name"]}


@method("setMyDescription")
def set_my_description(call: Call) -> bool:
    """Set the text that an empty chat shows, for a language."""
    return _set_text(call, call.world.profile.descriptions, "description", 512)


@method("getMyDescription")
def get_my_description(call: Call) -> Json:
    """The text that an empty chat shows."""
    return {"description": in_language(call.world.profile.descriptions, _language(call))}


@method("setMyShortDescription")
def set_my_short_description(call: Call) -> bool:
    """Set the text on the bot's profile page, for a language."""
    return _set_text(call, call.world.profile.short_descriptions, "short_description", 120)


@method("getMyShortDescription")
def get_my_short_description(call: Call) -> Json:
    """The text on the bot's profile page."""
    texts = call.world.profile.short_descriptions
    return {"short_description": in_language(texts, _language(call))}


@method("setMyDefaultAdministratorRights")
def set_my_default_administrator_rights(call: Call) -> bool:
    """Set the rights that the bot asks for when it is added to a group."""
    rights = call.parameters.json("rights", "administrator rights")
    if rights is not None and not isinstance(rights, dict):
        raise bad_request("object expected as administrator rights")
    shape = {name: (rights or {}).get(name) is True for name in _RIGHTS}
    call.world.profile.rights[call.parameters.flag("for_channels")] = shape
    return True


@method("getMyDefaultAdministratorRights")
def get_my_default_administrator_rights(call: Call) -> Json:
    """The rights that the bot asks for when it is added to a group."""
    none = dict.fromkeys(_RIGHTS, False)
    return call.world.profile.rights.get(call.parameters.flag("for_channels"), none)


def _set_text(call: Call, texts: dict[str, str], name: str, longest: int) -> bool:
    text = call.parameters.text(name).strip()
    if len(text) > longest:
        raise ApiError(400, f"Bad Request: BOT_{name.upper()}_TOO_LONG")
    texts[_language(call)] = text
    call.world.events.publish("commands", {})
    return True


def _command(item: Any) -> Json:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = item.get("command"), item.get("description")
    if not isinstance(name, str) or not isinstance(description, str):
        raise bad_request("can't parse BotCommand: command and description must be of type String")
    name, description = name.strip().lstrip("/"), description.strip()
    if _COMMAND.fullmatch(name) is None:
        raise ApiError(400, "Bad Request: BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise ApiError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _language(call: Call) -> str:
    language = call.parameters.text("language_code")
    if _LANGUAGE.fullmatch(language) is None:
        raise bad_request("invalid language code specified")
    return language


def _scope(call: Call) -> Scope:
    scope = call.parameters.json("scope", "BotCommandScope")
    if scope is None:
        return DEFAULT
    if not isinstance(scope, dict):
        raise bad_request("BotCommandScope must be an Object")
    kind = scope.get("type")
    if kind in _PLAIN_SCOPES:
        return (str(kind), 0, 0)
    if kind not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    values = {"chat_id": as_text(scope.get("chat_id", ""))}
    chat = find_chat(Call(call.world, Parameters(call.parameters.method, values)))
    if kind != "chat_member":
        return (str(kind), chat.id, 0)
    user_id = scope.get("user_id")
    if type(user_id) is not int or user_id not in chat.members:
        raise bad_request("user not found")
    return ("chat_member", chat.id, user_id)


def _menu_button(button: Any) -> Json:
    kind = button.get("type") if isinstance(button, dict) else None
    if kind in {"default", "commands"}:
        return {"type": kind}
    if kind != "web_app":
        raise bad_request("can't parse menu button: unsupported type specified")
    text, app = button.get("text"), button.get("web_app")
    url = app.get("url") if isinstance(app, dict) else None
    if not isinstance(text, str) or not text or not isinstance(url, str):
        raise bad_request("can't parse menu button: text and web_app are needed")
    if not url.startswith("https://"):
        raise bad_request("menu button Web App URL is invalid: Only HTTPS links are allowed")
    return {"type": "web_app", "text": text, "web_app": {"url": url}}


def _menu_chat(call: Call) -> int:
    if not call.parameters.text("chat_id"):
        return 0
    chat = find_chat(call)
    if not chat.is_private:
        raise bad_request("chat not found")
    return chat.id
