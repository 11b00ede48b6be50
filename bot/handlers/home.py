"""The way in and the way out: /help, /cancel, and what is shown when nothing else fits."""

from bot.flow import Flow
from bot.handlers.start_screens import home_rows
from bot.menu import commands_for
from bot.router import WITHOUT_CONSENT, Router
from bot.screen import Screen
from bot.visit import Visit


async def help_(visit: Visit, _rest: str = "") -> None:
    """Show what this person can do here, as a list of commands and as buttons."""
    words, agreed = visit.words, visit.person.consented_at is not None
    names = [name for name in commands_for(visit.person.roles) if agreed or name in WITHOUT_CONSENT]
    lines = [f"/{name} – {words.t(f'command-{name}')}" for name in names]
    if not agreed:
        lines += ["", words.t("help-more-after-start")]
    await visit.show(
        Screen("\n".join([words.t("help-intro"), "", *lines]), home_rows(words, visit.person.roles))
    )


async def home(visit: Visit, _rest: str = "") -> None:
    """Answer a message that fits nothing: say so kindly and offer the ways on."""
    await visit.show(
        Screen(visit.words.t("help-not-understood"), home_rows(visit.words, visit.person.roles))
    )


async def cancel(visit: Visit, flows: dict[str, Flow]) -> None:
    """End or set aside what the person is in the middle of."""
    async with visit.world.storage.read() as view:
        dialogue = await view.dialogues.current(visit.person.id)
    if dialogue is None or dialogue.name not in flows:
        nothing = Screen(
            visit.words.t("help-nothing-to-cancel"), home_rows(visit.words, visit.person.roles)
        )
        await visit.show(nothing)
        return
    await flows[dialogue.name].cancel(visit, dialogue)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""

    async def cancel_current(visit: Visit, _rest: str) -> None:
        await cancel(visit, router.flows)

    router.on_command("help", help_)
    router.on_command("cancel", cancel_current)
