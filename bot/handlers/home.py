"""The way in and the way out: /help, /cancel, and what is shown when nothing else fits."""

from bot.flow import Flow
from bot.handlers.start_screens import command_lines, has_own_screen, home_rows, work_screen
from bot.menu import MEMBER_COMMANDS, commands_for, staff_commands
from bot.router import WITHOUT_CONSENT, Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit


async def help_(visit: Visit, _rest: str = "") -> None:
    """Show what this person can do here, as a list of commands and as buttons."""
    words, roles = visit.words, visit.person.roles
    agreed, apart = visit.person.consented_at is not None, has_own_screen(roles)
    names = [
        name
        for name in (MEMBER_COMMANDS if apart else commands_for(roles))
        if agreed or name in WITHOUT_CONSENT
    ]
    lines = [words.t("help-intro"), "", *command_lines(words, names)]
    if not agreed:
        lines += ["", words.t("help-more-after-start")]
    # The list of staff is long: what it names needs no buttons as well.
    led_to = ("work", "home") if apart else ("home",)
    ways: Row = [Button(words.plain(f"help-{name}-button"), Open(command=name)) for name in led_to]
    await visit.show(Screen("\n".join(lines), [ways] if roles else home_rows(words, roles)))


async def work(visit: Visit, _rest: str = "") -> None:
    """Show what this person can do as staff; to others what everyone can do."""
    if staff_commands(visit.person.roles):
        await visit.show(work_screen(visit.words, visit.person.roles))
    else:
        await help_(visit)


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
    router.on_command("work", work)
    router.on_command("cancel", cancel_current)
