"""/clear: take what stands in this chat away, on both sides, as far as Telegram allows."""

from bot.chat_room import TelegramChatRoom
from bot.handlers.own_case_extras import OWN_CASE_EXTRAS, OwnExtra
from bot.handlers.own_case_taps import ClearTap, DoneTap
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.refusals import Outdated
from core.model.report import Report
from core.ports.world import World
from core.usecases.traces.clear_chat import Cleared, clear_chat, clear_later
from core.usecases.traces.end_reading import end_reading


async def ask(visit: Visit, _rest: str = "") -> None:
    """Say what clearing does and what it leaves, and ask."""
    words = visit.words
    rows: list[Row] = [
        [Button(words.plain("trace-clear-now-button"), ClearTap(action="now"))],
        [Button(_later(words, visit.world), ClearTap(action="later"))],
        [Button(words.plain("trace-clear-not-button"), Open(command="home"))],
    ]
    await visit.show(Screen(words.t("trace-clear"), rows))


async def act(visit: Visit, tap: ClearTap) -> None:
    """Clear now, later, or ask."""
    match tap.action:
        case "ask":
            await ask(visit)
        case "now":
            await _clear(visit)
        case "later":
            await clear_later(visit.world, visit.person.id)
            at = visit.now + visit.world.rules.fading.clearing
            home = Button(visit.words.plain("help-home-button"), Open(command="home"))
            await visit.show(Screen(visit.words.t("trace-clear-later", at=at), [[home]]))
        case _:
            raise Outdated


async def done(visit: Visit, _tap: DoneTap) -> None:
    """Take away what was opened to be read."""
    await visit.toast("trace-done-toast")
    if visit.message is not None:
        room = _room(visit)
        await end_reading(visit.world, visit.person.id, visit.message.message_id, room)


async def _clear(visit: Visit) -> None:
    await visit.toast("trace-clearing-toast")
    room = _room(visit)
    cleared = await clear_chat(visit.world, visit.person.id, room)
    if visit.message is not None:  # should it not be written down any more
        await room.delete(visit.person.id, [visit.message.message_id])
    # It goes by itself, too: a phone that was searched should not say that it was cleared.
    await visit.answers.send(Screen(_told(visit.words, cleared), protected=True))


def _told(words: Words, cleared: Cleared) -> str:
    lines = [words.t("trace-cleared", deleted=cleared.deleted)]
    older = cleared.emptied + cleared.waiting
    if older:
        lines.append(words.t("trace-emptying", count=older))
    if cleared.left:
        lines.append(words.t("trace-left", count=cleared.left))
    lines.append(words.t("trace-by-hand"))
    return "\n\n".join(lines)


def _later(words: Words, world: World) -> str:
    minutes = int(world.rules.fading.clearing.total_seconds()) // 60
    return words.plain("trace-clear-later-button", minutes=minutes)


def _room(visit: Visit) -> TelegramChatRoom:
    return TelegramChatRoom(visit.world, visit.answers.bot, visit.words.catalogue)


async def _on_receipt(world: World, words: Words, _report: Report) -> OwnExtra:
    row = [
        Button(words.plain("trace-clear-button"), ClearTap(action="ask")),
        Button(_later(words, world), ClearTap(action="later")),
    ]
    return OwnExtra(rows=(row,))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("clear", ask)
    router.on_tap(ClearTap, act)
    router.on_tap(DoneTap, done)
    OWN_CASE_EXTRAS.add(_on_receipt, to=OWN_CASE_EXTRAS.on_receipts)
