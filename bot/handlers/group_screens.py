"""What those who keep groups see: the list, one group, its links."""

from collections.abc import Sequence

from bot.handlers.group_taps import GroupsTap, GroupTap, LinksTap
from bot.handlers.paging import LABEL_SHOWN, pages_of, turns
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap, Open
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.group import GROUP_NAME_LIMIT, Group
from core.usecases.groups.invite_to_group import NewLinks
from core.usecases.groups.keep_group import KeptGroup

A_PAGE = 8
LINKS_OFFERED = (1, 3, 5, 10, 20)


def groups_screen(words: Words, groups: Sequence[Group], page: int) -> Screen:
    """Show a page of the groups, each a button, and the way to a new one."""
    pages = pages_of(len(groups), A_PAGE)
    page = min(max(page, 0), pages - 1)
    shown = groups[page * A_PAGE : (page + 1) * A_PAGE]
    rows: list[Row] = [
        [Button(_label(group), GroupTap(group=group.id, act="open"))] for group in shown
    ]
    rows += turns(page, pages, lambda at: GroupsTap(page=at))
    rows += [
        [Button(words.plain("groups-new-button"), GroupTap(group=0, act="new"))],
        [Button(words.plain("help-home-button"), Open(command="home"))],
    ]
    return Screen(words.t("groups-list", count=len(groups)), rows)


def group_screen(words: Words, kept: KeptGroup) -> Screen:
    """Show one group in numbers, and what can be done with it."""
    group = kept.group
    acts = ["invite", "rename", *(["withdraw"] if kept.links else []), "close"]
    buttons = [
        Button(words.plain(f"groups-{act}-button"), GroupTap(group=group.id, act=act))
        for act in acts
    ]
    text = words.t("groups-one", name=group.name, members=group.members, links=kept.links)
    return Screen(text, [*grid(buttons, columns=2), back_to_groups(words)])


def ask_count_screen(words: Words, group: Group) -> Screen:
    """Ask how many links are needed."""
    counts = [Button(str(count), LinksTap(group=group.id, count=count)) for count in LINKS_OFFERED]
    return Screen(words.t("groups-invite", name=group.name), [counts, _back(words, group)])


def links_screen(words: Words, new: NewLinks, bot_username: str) -> Screen:
    """Show fresh links, once."""
    lines = [words.t("groups-links", name=new.group.name, count=len(new.tokens)), ""]
    lines += [
        words.t("groups-link", link=f"https://t.me/{bot_username}?start=g_{token}")
        for token in new.tokens
    ]
    lines += ["", words.t("groups-links-until", until=new.expires_at)]
    return Screen("\n".join(lines), [_back(words, new.group)])


def ask_close_screen(words: Words, group: Group) -> Screen:
    """Ask whether a group is to be closed for good."""
    rows = [
        [Button(words.plain("groups-close-yes-button"), GroupTap(group=group.id, act="closed"))],
        _back(words, group),
    ]
    return Screen(words.t("groups-close", name=group.name, members=group.members), rows)


def name_screen(words: Words, dialogue: Dialogue, group: Group | None) -> Screen:
    """Ask for the name of a new group, or another name of *group*."""
    out = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action="out")
    row = [Button(words.plain("groups-back-button"), out)]
    if group is None:
        return Screen(words.t("groups-name", limit=GROUP_NAME_LIMIT), [row])
    text = words.t("groups-rename", name=group.name, limit=GROUP_NAME_LIMIT)
    return Screen(text, [row])


def back_to_groups(words: Words) -> Row:
    """Return the row that leads to the list."""
    return [Button(words.plain("groups-list-button"), Open(command="groups"))]


def _back(words: Words, group: Group) -> Row:
    return [Button(words.plain("groups-back-button"), GroupTap(group=group.id, act="open"))]


def _label(group: Group) -> str:
    return f"{group.name[:LABEL_SHOWN]} · {group.members}"
