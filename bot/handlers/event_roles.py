"""Links to roles in an event, as coordinators keep them: made, listed, taken back."""

from bot.handlers.event_taps import LookTap, PlannedTap, RoleLinksTap, RoleLinkTap
from bot.handlers.event_words import title_of
from bot.handlers.paging import pages_of, turns
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.visit import Visit
from bot.words import Words
from core.model.event import EventRole
from core.model.event_invitation import EventInvitation, EventInvitationState
from core.model.identity import EventId, InvitationId
from core.model.refusals import Outdated
from core.usecases.events.invite_to_event import (
    list_role_links,
    look_at_role_link,
    make_role_links,
    withdraw_role_link,
)

_A_PAGE = 6
_COUNTS = (1, 3, 5, 10, 20)
ROLE_LINK = "er"
"""What stands behind `/start` before the token of such a link."""


async def show_links(visit: Visit, event_id: EventId, page: int) -> None:
    """Show the links of an event that are open or taken, and the way to new ones."""
    words = visit.words
    event, links = await list_role_links(visit.world, visit.person.id, event_id)
    pages = pages_of(len(links), _A_PAGE)
    page = min(max(page, 0), pages - 1)
    rows: list[Row] = [
        [Button(_label(words, link), RoleLinkTap(link=link.id, sure=0))]
        for link in links[page * _A_PAGE : (page + 1) * _A_PAGE]
    ]
    rows += turns(page, pages, lambda at: LookTap(event=event_id, at="links", page=at))
    new = [
        Button(
            words.plain("event-new-link-button", role=role),
            RoleLinksTap(event=event_id, role=role, count=0),
        )
        for role in EventRole
    ]
    rows += grid(new, columns=3)
    rows.append(_back(words, event_id))
    still_open = sum(link.state is EventInvitationState.OPEN for link in links)
    text = words.t(
        "event-links", title=title_of(words, event), open=still_open, taken=len(links) - still_open
    )
    if event.series is not None:
        text = f"{text}\n{words.t('event-role-of-series')}"
    await visit.show(Screen(text, rows))


async def make(visit: Visit, tap: RoleLinksTap) -> None:
    """Ask how many links to a role are needed, or make them and show them once."""
    words, event_id = visit.words, EventId(tap.event)
    if tap.role not in set(EventRole):
        raise Outdated
    role = EventRole(tap.role)
    back = [Button(words.plain("event-back-button"), LookTap(event=tap.event, at="links"))]
    if not tap.count:
        event, _ = await list_role_links(visit.world, visit.person.id, event_id)
        counts = [
            Button(str(count), RoleLinksTap(event=tap.event, role=role, count=count))
            for count in _COUNTS
        ]
        text = words.t("event-how-many-links", title=title_of(words, event), role=role)
        await visit.show(Screen(text, [counts, back]))
        return
    made = await make_role_links(visit.world, visit.person.id, event_id, role, count=tap.count)
    lines = [
        words.t(
            "event-links-made",
            title=title_of(words, made.event),
            role=role,
            count=len(made.tokens),
        ),
        "",
    ]
    start = f"https://t.me/{visit.answers.bot.username}?start={ROLE_LINK}_"
    lines += [words.t("event-role-link", link=f"{start}{token}") for token in made.tokens]
    await visit.show(Screen("\n".join(lines), [back]))


async def withdraw(visit: Visit, tap: RoleLinkTap) -> None:
    """Ask whether to take a link back, or take it back."""
    words, number = visit.words, InvitationId(tap.link)
    if tap.sure:
        link = await withdraw_role_link(visit.world, visit.person.id, number)
        await show_links(visit, link.event, 0)
        return
    link = await look_at_role_link(visit.world, visit.person.id, number)
    back = LookTap(event=link.event, at="links")
    rows: list[Row] = [
        [Button(words.plain("event-withdraw-link-button"), RoleLinkTap(link=link.id, sure=1))],
        [Button(words.plain("event-back-button"), back)],
    ]
    text = words.t(
        "event-withdraw-link", role=link.role, number=link.number, state=link.state.value
    )
    await visit.show(Screen(text, rows))


def _label(words: Words, link: EventInvitation) -> str:
    return words.plain(
        "event-role-link-button", role=link.role, number=link.number, state=link.state
    )


def _back(words: Words, event: EventId) -> Row:
    return [Button(words.plain("event-back-button"), PlannedTap(event=event))]


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(RoleLinksTap, make)
    router.on_tap(RoleLinkTap, withdraw)
