"""A colleague asks for a second pair of eyes: who can agree is told, looks, and decides."""

from dataclasses import replace

from bot.handlers.case_taps import ReviewTap
from bot.handlers.recipients import ends_of
from bot.handlers.right_taps import SecondTap
from bot.handlers.right_use import unfinished_screen, use
from bot.handlers.staff_screens import shown_name
from bot.handlers.told_case import told_case
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.identity import PersonId, SecondRequestId
from core.model.packet import PacketChoice
from core.model.refusals import Outdated, SecondEyesOver
from core.model.roles import Role
from core.model.second_eyes import DONE_BY_AGREEING, SecondKind, SecondRequest, SecondState
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.decide_second import Asked, decide_second, look_at_request
from core.usecases.reports.second_eyes import deciders


async def act(visit: Visit, tap: SecondTap) -> None:
    """Look at a request, decide it, or do what was agreed to."""
    number = SecondRequestId(tap.request)
    match tap.does:
        case "look":
            await _look(visit, number)
        case "yes" | "no":
            await _decide(visit, number, agreed=tap.does == "yes")
        case "use":
            await use(visit, number)
        case _:
            raise Outdated


async def _look(visit: Visit, number: SecondRequestId) -> None:
    try:
        asked = await look_at_request(visit.world, visit.person.id, number)
    except SecondEyesOver:
        await visit.show(Screen(visit.words.t("second-over"), [_home(visit.words)]))
        return
    await visit.show(_asked_screen(visit.words, asked))


async def _decide(visit: Visit, number: SecondRequestId, *, agreed: bool) -> None:
    words = visit.words
    request = await decide_second(visit.world, visit.person.id, number, agreed=agreed)
    text = words.t("second-done", state=request.state, kind=request.wish.kind)
    await visit.show(Screen(text, [_home(words)]))


def _asked_screen(words: Words, asked: Asked) -> Screen:
    request, wish = asked.request, asked.request.wish
    lines = [words.t("second-asked-head", kind=wish.kind, name=shown_name(asked.asker))]
    if asked.report is not None:
        severity = asked.report.severity or ""
        lines.append(words.t("second-asked-case", code=asked.report.code, severity=severity))
    if wish.kind is SecondKind.CLOSE:
        reason = words.plain(f"case-close-{wish.options['close']}-button")
        lines.append(words.t("second-asked-close", reason=reason))
    if wish.kind is SecondKind.EXPORT:
        lines.append(_packet_line(words, PacketChoice.unpacked(wish.options)))
    if wish.reason:
        lines.append(words.t("second-asked-reason", reason=wish.reason))
    lines.append(words.t("second-asked-until", until=request.expires_at))
    rows: list[Row] = [
        [
            Button(words.plain("second-yes-button"), SecondTap(request=request.id, does="yes")),
            Button(words.plain("second-no-button"), SecondTap(request=request.id, does="no")),
        ],
        _home(words),
    ]
    return Screen("\n\n".join(lines), rows, protected=True)


def _packet_line(words: Words, choice: PacketChoice) -> str:
    return words.t(
        "second-asked-packet",
        form=words.plain(f"packet-form-{choice.form}"),
        recipient=choice.recipient_name or ends_of(choice.age_key),
        copies=words.plain(f"packet-copies-{choice.copies}"),
        listed="no" if choice.recipient is None else "yes",
        named="yes" if choice.identity else "no",
    )


def _home(words: Words) -> Row:
    return [Button(words.plain("help-home-button"), Open(command="home"))]


async def _asks(world: World, words: Words, notice: Notice) -> Screen | None:
    """Say that somebody asks, and no more: the lock screen is public."""
    request = await _request(world, notice)
    if request is None or not request.stands(SecondState.ASKED, world.clock.now()):
        return None
    reader = notice.params.get("reader")
    async with world.storage.read() as view:
        able = await deciders(view, request.asker, request.wish)
    if reader is not None and int(str(reader)) not in able:
        return None  # they were barred meanwhile, or are no staff any more
    look = Button(words.plain("second-look-button"), SecondTap(request=request.id, does="look"))
    return Screen(words.t("second-news"), [[look]])


async def _decided(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell who asked what became of it."""
    request = await _request(world, notice)
    if request is None or request.state is SecondState.ASKED:
        return None
    if request.state is SecondState.USED and request.wish.kind not in DONE_BY_AGREEING:
        return None  # they have done it already
    rows: list[Row] = []
    if request.state is SecondState.AGREED:
        if not request.stands(SecondState.AGREED, world.clock.now()):
            return None
        do = Button(words.plain("second-use-button"), SecondTap(request=request.id, does="use"))
        rows.append([do])
    if request.wish.report is not None:
        see = ReviewTap(report=request.wish.report)
        rows.append([Button(words.plain("queue-open-button"), see)])
    text = words.t("second-decided", state=request.state, kind=request.wish.kind)
    return Screen(text, rows)


async def _unanswered(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell who asked that nobody decided in time."""
    request = await _request(world, notice)
    if request is None or request.state is not SecondState.ASKED:
        return None
    rows: list[Row] = []
    if request.wish.report is not None:
        see = ReviewTap(report=request.wish.report)
        rows.append([Button(words.plain("queue-open-button"), see)])
    return Screen(words.t("second-unanswered"), rows)


async def _unfinished(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell who began what was agreed to that it has not arrived; nothing when it has."""
    request = await _request(world, notice)
    if request is None or not request.stands(SecondState.AGREED, world.clock.now()):
        return None
    return unfinished_screen(words, request)


async def _identity_seen(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell admins who looked at an identity."""
    return await _told(world, words, notice, "second-identity-seen")


async def _packet_made(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell admins who took a case out."""
    return await _told(world, words, notice, "second-packet-made")


async def _table_taken(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell admins who took the table."""
    return await _told(world, words, notice, "second-table-taken")


async def _told(world: World, words: Words, notice: Notice, key: str) -> Screen | None:
    params = notice.params
    report = await told_case(world, notice) if "report" in params else None
    if "report" in params and report is None:
        return None
    async with world.storage.read() as view:
        name = await _name(view, words, PersonId(int(str(params["by"]))))
    about = {"name": name} if report is None else {"name": name, "code": str(report.code)}
    if "form" in params:
        about["form"] = words.plain(f"packet-form-{params['form']}")
    return Screen(words.t(key, **about), protected=True)


async def _name(view: Transaction, words: Words, person: PersonId) -> str:
    contact = await view.people.contact(person)
    return words.plain("second-nobody-known") if contact is None else shown_name(contact)


async def _request(world: World, notice: Notice) -> SecondRequest | None:
    """Return the request; None for who must not know of its case any more."""
    async with world.storage.read() as view:
        found = await view.second_eyes.get(SecondRequestId(int(str(notice.params["request"]))))
    if found is None or found.wish.report is None:
        return found
    about = replace(notice, params={**notice.params, "report": found.wish.report})
    return None if await told_case(world, about) is None else found


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(SecondTap, act)


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what is told of requests into the outgoing tables."""
    outgoing.on_notice("second_asked", _asks)
    outgoing.on_notice("second_decided", _decided)
    outgoing.on_notice("second_unanswered", _unanswered)
    outgoing.on_notice("second_unfinished", _unfinished)
    outgoing.on_notice("identity_seen", _identity_seen, to=Role.ADMIN)
    outgoing.on_notice("packet_made", _packet_made, to=Role.ADMIN)
    outgoing.on_notice("table_taken", _table_taken, to=Role.ADMIN)
