"""Being in a group: the link that invites, one's own groups, and leaving them."""

from bot.handlers.group_taps import InvitedTap, OwnGroupTap
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.group import Group
from core.model.identity import GroupId
from core.model.refusals import NotFound, Outdated
from core.usecases.groups.invite_to_group import answer_link, open_link
from core.usecases.groups.own_groups import leave_group, list_own_groups
from locales.shortened import shortened

SHOWN = 24
"""Characters of a group's name on a button that says what it does."""


async def follow(visit: Visit, token: str) -> None:
    """Say where a link leads and what that means, and ask."""
    words = visit.words
    invited = await open_link(visit.world, visit.person.id, token)
    if invited.member:
        await visit.show(_member_screen(words, invited.group))
        return
    rows = [
        [Button(words.plain("groups-join-button"), InvitedTap(token=token, joins=1))],
        [Button(words.plain("groups-decline-button"), InvitedTap(token=token, joins=0))],
    ]
    await visit.show(Screen(words.t("groups-invited", name=invited.group.name), rows))


async def answer(visit: Visit, tap: InvitedTap) -> None:
    """Join, or decline."""
    visit.require_consent()
    world, person = visit.world, visit.person.id
    invited = await answer_link(world, person, tap.token, joins=tap.joins == 1)
    if invited.member:
        await visit.show(_member_screen(visit.words, invited.group))
        return
    text = visit.words.t("groups-declined", name=invited.group.name)
    await visit.show(Screen(text, [_home(visit.words)]))


async def act(visit: Visit, tap: OwnGroupTap) -> None:
    """Show one's own groups, ask before leaving one, or leave it."""
    visit.require_consent()
    match tap.act:
        case "list":
            await _list(visit)
        case "leave":
            await _ask(visit, GroupId(tap.group))
        case "left":
            await leave_group(visit.world, visit.person.id, GroupId(tap.group))
            await _list(visit)
        case _:
            raise Outdated


async def _list(visit: Visit) -> None:
    words = visit.words
    own = await list_own_groups(visit.world, visit.person.id)
    rows: list[Row] = [
        [
            Button(
                words.plain("groups-leave-button", name=shortened(group.name, SHOWN)),
                OwnGroupTap(group=group.id, act="leave"),
            )
        ]
        for group in own
    ]
    lines = [words.t("groups-own", count=len(own))]
    lines += [words.t("groups-own-line", name=group.name) for group in own]
    back = Button(words.plain("groups-settings-button"), Open(command="settings"))
    await visit.show(Screen("\n".join(lines), [*rows, [back], _home(words)]))


async def _ask(visit: Visit, number: GroupId) -> None:
    words = visit.words
    own = await list_own_groups(visit.world, visit.person.id)
    group = next((each for each in own if each.id == number), None)
    if group is None:
        raise NotFound
    rows = [
        [Button(words.plain("groups-leave-yes-button"), OwnGroupTap(group=number, act="left"))],
        [Button(words.plain("groups-stay-button"), OwnGroupTap(group=0, act="list"))],
    ]
    await visit.show(Screen(words.t("groups-leave", name=group.name), rows))


def _member_screen(words: Words, group: Group) -> Screen:
    own = Button(words.plain("groups-own-button"), OwnGroupTap(group=0, act="list"))
    return Screen(words.t("groups-member", name=group.name), [[own], _home(words)])


def _home(words: Words) -> Row:
    return [Button(words.plain("help-home-button"), Open(command="home"))]


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_start("g", follow)
    router.on_tap(InvitedTap, answer)
    router.on_tap(OwnGroupTap, act)
