"""A role in an event, for whoever was sent a link to it: what it means, yes or no."""

from bot.handlers.event_card import EventTap
from bot.handlers.event_card_lines import when_lines
from bot.handlers.event_roles import ROLE_LINK
from bot.handlers.event_taps import RoleAnswerTap
from bot.handlers.event_words import title_of
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from core.usecases.events.invite_to_event import RoleAsked, answer_role_link, open_role_link


async def follow(visit: Visit, token: str) -> None:
    """Say what is offered, and ask."""
    words = visit.words
    asked = await open_role_link(visit.world, visit.person.id, token)
    if asked.has:
        await visit.show(_has(visit, asked))
        return
    rows: list[Row] = [
        [Button(words.plain("event-take-role-button"), RoleAnswerTap(token=token, takes=1))],
        [Button(words.plain("event-decline-role-button"), RoleAnswerTap(token=token, takes=0))],
    ]
    lines = [
        words.t("event-role-asked", title=title_of(words, asked.event), role=asked.role),
        "",
        *when_lines(words, asked.event, visit.now),
        "",
        *([words.t("event-role-of-series")] if asked.event.series is not None else []),
        words.t("event-role-means"),
    ]
    await visit.show(Screen("\n".join(lines), rows))


async def answer(visit: Visit, tap: RoleAnswerTap) -> None:
    """Take the role, or decline."""
    visit.require_consent()
    asked = await answer_role_link(visit.world, visit.person.id, tap.token, takes=tap.takes == 1)
    if asked.has:
        await visit.show(_has(visit, asked))
        return
    home: Row = [Button(visit.words.plain("help-home-button"), Open(command="home"))]
    text = visit.words.t("event-role-declined", title=title_of(visit.words, asked.event))
    await visit.show(Screen(text, [home]))


def _has(visit: Visit, asked: RoleAsked) -> Screen:
    words = visit.words
    rows: list[Row] = [
        [Button(words.plain("event-see-button"), EventTap(event=asked.event.id))],
        [Button(words.plain("help-home-button"), Open(command="home"))],
    ]
    text = words.t("event-role-taken", title=title_of(words, asked.event), role=asked.role)
    return Screen(text, rows)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_start(ROLE_LINK, follow)
    router.on_tap(RoleAnswerTap, answer)
