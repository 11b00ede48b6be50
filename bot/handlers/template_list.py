"""Repeating briefings: listed, paused and thrown away; and the word that a draft waits."""

from bot.handlers.draft_taps import DraftTap
from bot.handlers.template_flow import Repeating
from bot.handlers.template_screens import delete_screen, list_screen, name_of, template_screen
from bot.handlers.template_taps import RepeatTap, TemplatesTap, TemplateTap
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Screen
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.draft import DraftState
from core.model.identity import DraftId, TemplateId
from core.model.roles import Role
from core.ports.world import World
from core.usecases.templates.change_template import (
    delete_template,
    list_templates,
    open_template,
    pause_template,
)
from core.usecases.templates.start_due_templates import NOTICE


async def templates(visit: Visit, _rest: str = "") -> None:
    """Show what comes again."""
    await turn_page(visit, TemplatesTap(page=0))


async def turn_page(visit: Visit, tap: TemplatesTap) -> None:
    """Show a page of it."""
    visit.require(Role.EDITOR)
    known = await list_templates(visit.world, visit.person.id)
    await visit.show(list_screen(visit.words, known, tap.page))


async def act(visit: Visit, tap: TemplateTap) -> None:
    """Open a template, or do what the button says."""
    visit.require(Role.EDITOR)
    who, number = (visit.world, visit.person.id), TemplateId(tap.template)
    match tap.act:
        case "delete":
            await delete_template(*who, number)
            known = await list_templates(*who)
            await visit.show(list_screen(visit.words, known, 0), toast="template-deleted-toast")
        case "ask":
            await visit.show(delete_screen(visit.words, await open_template(*who, number)))
        case "pause" | "resume":
            changed = await pause_template(*who, number, paused=tap.act == "pause")
            toast = f"template-{tap.act}-toast"
            await visit.show(template_screen(visit.words, changed), toast=toast)
        case _:
            await visit.show(template_screen(visit.words, await open_template(*who, number)))


async def due(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell an editor that a draft waits for this time's text, as long as it does."""
    async with world.storage.read() as view:
        kept = await view.drafts.get(DraftId(int(str(notice.params["draft"]))))
    if kept is None or kept.state is not DraftState.WRITING:
        return None
    button = Button(words.plain("template-write-button"), DraftTap(draft=kept.id))
    return Screen(words.t("template-due", name=name_of(words, kept.draft)), [[button]])


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    repeating = Repeating()
    router.on_command("templates", templates)
    router.on_dialogue(repeating)
    router.on_tap(RepeatTap, repeating.begin)
    router.on_tap(TemplatesTap, turn_page)
    router.on_tap(TemplateTap, act)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let the word that a draft waits be rendered here."""
    outgoing.on_notice(NOTICE, due, to=Role.EDITOR)
