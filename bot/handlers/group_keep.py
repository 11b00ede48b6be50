"""/groups: circles that briefings can be sent to, kept by editors, coordinators and admins."""

from bot.handlers.group_screens import (
    ask_close_screen,
    ask_count_screen,
    back_to_groups,
    group_screen,
    groups_screen,
    links_screen,
    name_screen,
)
from bot.handlers.group_taps import GroupsTap, GroupTap, LinksTap
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.group import GROUP_KEEPERS, Group
from core.model.identity import GroupId
from core.model.refusals import NotAllowed, NotFound, Outdated, Unusable
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue
from core.usecases.groups.invite_to_group import make_links, withdraw_links
from core.usecases.groups.keep_group import (
    close_group,
    create_group,
    list_groups,
    look_at_group,
    rename_group,
)


async def groups(visit: Visit, _rest: str = "") -> None:
    """Show the first page of the groups."""
    await turn_page(visit, GroupsTap(page=0))


async def turn_page(visit: Visit, tap: GroupsTap) -> None:
    """Show a page of the groups."""
    found = await list_groups(visit.world, visit.person.id)
    await visit.show(groups_screen(visit.words, found, tap.page))


async def act(visit: Visit, tap: GroupTap) -> None:
    """Do with a group what a button says."""
    _require_keeper(visit)
    words, group = visit.words, GroupId(tap.group)
    match tap.act:
        case "open":
            await _show(visit, group)
        case "new":
            await _ask_name(visit, None)
        case "rename":
            await _ask_name(visit, await _look(visit, group))
        case "invite":
            await visit.show(ask_count_screen(words, await _look(visit, group)))
        case "withdraw":
            await withdraw_links(visit.world, visit.person.id, group)
            await _show(visit, group)
        case "close":
            await visit.show(ask_close_screen(words, await _look(visit, group)))
        case "closed":
            closed = await close_group(visit.world, visit.person.id, group)
            text = words.t("groups-closed", name=closed.name)
            await visit.show(Screen(text, [back_to_groups(words)]))
        case _:
            raise Outdated


async def invite(visit: Visit, tap: LinksTap) -> None:
    """Make links and show them."""
    group = GroupId(tap.group)
    new = await make_links(visit.world, visit.person.id, group, count=tap.count)
    await visit.show(links_screen(visit.words, new, visit.answers.bot.username))


class GroupFlow:
    """The dialogue in which a group gets a name; its state says which group, 0 a new one."""

    name = "group"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask again; a group that is gone meanwhile is refused."""
        number = _group_of(dialogue)
        group = await _look(visit, number) if number else None
        await visit.show_step(dialogue, name_screen(visit.words, dialogue, group))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Leave without a name."""
        if tap.action != "out":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take the name and show the group; whoever keeps none any more is out of the dialogue."""
        if visit.person.roles.isdisjoint(GROUP_KEEPERS):
            await end_dialogue(visit.world, visit.person.id, self.name)
            raise NotAllowed
        if not visit.text:
            raise Unusable(reason="text")
        try:
            group = await _named(visit, _group_of(dialogue))
        except NotFound:  # closed meanwhile: whatever is typed next must not end here again
            await end_dialogue(visit.world, visit.person.id, self.name)
            raise
        await end_dialogue(visit.world, visit.person.id, self.name)
        await _show(visit, group)
        if dialogue.screen is not None:
            await visit.answers.delete(dialogue.screen)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing is named."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        if visit.person.roles.isdisjoint(GROUP_KEEPERS):
            home = Button(visit.words.plain("help-home-button"), Open(command="home"))
            await visit.show(Screen(visit.words.t("groups-unchanged"), [[home]]))
        elif group := _group_of(dialogue):
            await _show(visit, group)
        else:
            await groups(visit)


async def _named(visit: Visit, group: GroupId) -> GroupId:
    """Give what was typed to a group, or to a new one; return which."""
    if not group:
        return await create_group(visit.world, visit.person.id, visit.text)
    await rename_group(visit.world, visit.person.id, group, visit.text)
    return group


def _require_keeper(visit: Visit) -> None:
    """Refuse early who keeps no groups; the use case checks again."""
    if visit.person.roles.isdisjoint(GROUP_KEEPERS):
        raise NotAllowed


async def _look(visit: Visit, group: GroupId) -> Group:
    return (await look_at_group(visit.world, visit.person.id, group)).group


async def _show(visit: Visit, group: GroupId) -> None:
    kept = await look_at_group(visit.world, visit.person.id, group)
    await visit.show(group_screen(visit.words, kept))


async def _ask_name(visit: Visit, group: Group | None) -> None:
    dialogue = await begin_dialogue(
        visit.world, visit.person.id, GroupFlow.name, "name", group=group.id if group else 0
    )
    await visit.show_step(dialogue, name_screen(visit.words, dialogue, group))


def _group_of(dialogue: Dialogue) -> GroupId:
    number = dialogue.state.get("group")
    return GroupId(number if isinstance(number, int) else 0)


async def _group_closed(_world: World, words: Words, notice: Notice) -> Screen:
    return Screen(words.t("groups-was-closed", name=str(notice.params["name"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("groups", groups)
    router.on_tap(GroupsTap, turn_page)
    router.on_tap(GroupTap, act)
    router.on_tap(LinksTap, invite)
    router.on_dialogue(GroupFlow())


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what goes out to members into the outgoing tables."""
    outgoing.on_notice("group_closed", _group_closed)
