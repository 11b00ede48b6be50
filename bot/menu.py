"""The command menu: what each role may do, in each language, and how Telegram is told."""

from collections.abc import Iterable

import structlog
from telegram import Bot, BotCommand, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import TelegramError

from bot.words import Words
from core.model.language import LANGUAGES
from core.model.roles import Role
from locales.catalogue import Catalogue

_log = structlog.get_logger(__name__)

MEMBER_COMMANDS = (
    "report", "danger", "topics", "briefings", "agenda", "calls", "hearings", "candidates",
    "mycases", "case", "clear", "settings", "privacy", "help", "cancel",
)  # fmt: skip
STAFF_COMMANDS = {
    Role.REVIEWER: ("queue", "duty", "figures"),
    Role.EDITOR: ("publish", "alert", "sendings", "templates", "groups"),
    Role.COORDINATOR: ("event", "groups"),
    Role.TRUSTEE: (),
    Role.ADMIN: ("staff", "bars", "aside", "audit", "duty", "staffgroup", "groups", "figures"),
}
ALL_COMMANDS = frozenset(
    {"start", *MEMBER_COMMANDS, *(name for names in STAFF_COMMANDS.values() for name in names)}
)
"""Every command that the bot knows."""


def staff_commands(roles: Iterable[Role]) -> tuple[str, ...]:
    """Return the commands that these roles add, in the order of the roles."""
    held = set(roles)
    names = (name for role in Role if role in held for name in STAFF_COMMANDS[role])
    return tuple(dict.fromkeys(names))


def commands_for(roles: Iterable[Role]) -> tuple[str, ...]:
    """Return the commands that somebody with these roles may use, the urgent ones first."""
    return (*staff_commands(roles), *MEMBER_COMMANDS)


def _listed(words: Words, roles: Iterable[Role]) -> list[BotCommand]:
    return [BotCommand(name, words.plain(f"command-{name}")) for name in commands_for(roles)]


async def publish_menu(bot: Bot, catalogue: Catalogue) -> None:
    """Set the members' menu in every language (English for all others); failing is no harm."""
    try:
        for language in LANGUAGES:
            listed = _listed(Words(catalogue, language, "UTC"), ())
            scope = BotCommandScopeDefault()
            await bot.set_my_commands(listed, scope=scope, language_code=language)
        await bot.set_my_commands(_listed(Words(catalogue, LANGUAGES[0], "UTC"), ()))
    except TelegramError:
        _log.warning("menu_not_published")


async def show_menu(bot: Bot, words: Words, chat_id: int, roles: Iterable[Role]) -> None:
    """Set one person's menu to their language and roles; that it fails is no harm."""
    try:
        await bot.set_my_commands(_listed(words, roles), scope=BotCommandScopeChat(chat_id))
    except TelegramError:
        return


async def hide_menu(bot: Bot, chat_id: int) -> None:
    """Take one person's own menu away, so that the general one is shown; failing is no harm."""
    try:
        await bot.delete_my_commands(scope=BotCommandScopeChat(chat_id))
    except TelegramError:
        return
