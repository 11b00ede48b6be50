"""The way in and the way out: /help, /cancel, and what is shown when nothing else fits."""

from bot.flow import Flow
from bot.menu import commands_for
from bot.router import Router
from bot.screen import Button, Screen, grid
from bot.taps import Open
from bot.visit import Visit

_ON_HOME = ("report", "topics", "briefings", "agenda", "settings", "privacy")


async def help_(visit: Visit, _rest: str = "") -> None:
    """Show what this person can do here, as a list of commands and as buttons."""
    words = visit.words
    lines = [f"/{name} – {words.t(f'command-{name}')}" for name in commands_for(visit.person.roles)]
    await visit.show(Screen("\n".join([words.t("help-intro"), "", *lines]), _buttons(visit)))


async def home(visit: Visit, _rest: str = "") -> None:
    """Answer a message that fits nothing: say so kindly and offer the ways on."""
    await visit.show(Screen(visit.words.t("help-not-understood"), _buttons(visit)))


def _buttons(visit: Visit) -> list[list[Button]]:
    buttons = [
        Button(visit.words.plain(f"help-{name}-button"), Open(command=name)) for name in _ON_HOME
    ]
    return [list(row) for row in grid(buttons, columns=2)]


async def cancel(visit: Visit, flows: dict[str, Flow]) -> None:
    """End or set aside what the person is in the middle of."""
    async with visit.world.storage.read() as view:
        dialogue = await view.dialogues.current(visit.person.id)
    if dialogue is None or dialogue.name not in flows:
        await visit.show(Screen(visit.words.t("help-nothing-to-cancel"), _buttons(visit)))
        return
    await flows[dialogue.name].cancel(visit, dialogue)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""

    async def cancel_current(visit: Visit, _rest: str) -> None:
        await cancel(visit, router.flows)

    router.on_command("help", help_)
    router.on_command("home", help_)
    router.on_command("cancel", cancel_current)
