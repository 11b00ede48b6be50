"""Every command and every button × every role × owner or stranger: nothing leaks, nothing happens.

Buttons are made up as a hostile client would, from the kinds that the router knows: a new kind of
button is in here by itself.
"""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from bot.menu import STAFF_COMMANDS, commands_for
from core.model.danger import DangerEnd
from core.model.identity import ReportId
from core.model.report import Anonymity, CloseReason, Identity, Report, Severity
from core.model.roles import Role
from core.usecases.reports.decide_report import close_report, take_report
from core.usecases.reports.note_case import note_case
from core.usecases.reports.start_draft import start_draft
from core.usecases.reports.withdraw_report import withdraw_report
from storage.schema import metadata
from tests.bot.casework import Office
from tests.bot.crafted import about_cases, crafted, kinds_of
from tests.bot.offline_telegram import Call
from tests.bot.own_cases import now, reported
from tests.bot.phone import Phone

OWNER, HOLDER, ACTOR = 771_234_561, 771_234_562, 771_234_563
NEVER = 4711
STAFF_ONLY = "Qualms of a colleague"
SECRETS = (
    *("Quarried by night", "Qonstance", "quill_handle", "Quasi the witness", "Quentin Quiller"),
    *(str(OWNER), STAFF_ONLY),
)
_CASES = ("report", "case_", "second_", "audit_", "retention_", "saved_")
"""How the tables begin that hold anything about cases."""
_MEMBERS = frozenset(
    {
        *("answers", "attendance", "calendar_feeds", "chat_clearings", "chat_traces", "dialogues"),
        *(
            "event_mutes",
            "fading_messages",
            "follows",
            "inbox",
            "notices",
            "opening_tries",
            "people",
        ),
        *("personal_distances", "roles", "snoozes", "watches", "event_counts", "report_floods"),
    }
)
"""What members themselves change, and what every update does."""
HIDDEN = {"recipients": Role.ADMIN, "import": Role.COORDINATOR, "export": Role.COORDINATOR}
"""Commands that are in nobody's menu, and whose they are."""
OWN_DANGER = ("sos", "sosr")
"""Buttons by which anybody may raise an alarm of their own."""
OWN_REPORT = frozenset({"o:report", "o:danger", "n:report", "d:report:"})
"""And by which anybody may begin a report of their own."""


@dataclass
class Court:
    """Cases of somebody in every state, and who tries to get at them.

    Attributes:
        cases: the numbers that can be guessed, one that never was among them.
        secrets: what nobody who is not concerned may be sent.
    """

    office: Office
    owner: Phone
    holder: Phone
    cases: dict[str, ReportId] = field(default_factory=dict)
    secrets: list[str] = field(default_factory=lambda: list(SECRETS))

    def stored(self, *, cases_only: bool = True) -> dict[str, list[Any]]:
        """Everything that is stored about cases, or all but what members may do for themselves."""
        path = sa.make_url(self.office.url).database
        with closing(sqlite3.connect(str(path))) as connection:
            return {
                name: connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
                for name in metadata.tables
                if (name.startswith(_CASES) if cases_only else name not in _MEMBERS)
            }

    async def set_roles(self, phone: Phone, *roles: Role) -> None:
        """Give somebody these roles and no others."""
        person = await self.office.person(phone)
        async with self.office.storage.begin() as tx:
            for role in Role:
                if role in roles:
                    await tx.people.grant(person.id, role, by=None)
                else:
                    await tx.people.revoke(person.id, role)

    async def pressed(self, phone: Phone, data: str) -> tuple[list[tuple[Any, ...]], list[Any]]:
        """Press a button; return what was answered, without ids, and what was logged."""
        before = len(self.office.telegram.calls)
        with capture_logs() as lines:
            await phone.press(data)
        return self.seen(phone, before), lines

    def seen(self, phone: Phone, before: int) -> list[tuple[Any, ...]]:
        """Return the calls since then as they are on a screen; no secret may be in any of them.

        Which older screen of their own goes is left out: it depends on what they saw before.
        """
        calls = self.office.telegram.calls[before:]
        for call in calls:
            told = repr(call.params)
            leaked = [secret for secret in self.secrets if _is_said(secret, told, call)]
            assert not leaked, (leaked, call)
        return [_bare(call) for call in calls if call.method != "deleteMessages"]


def _is_said(secret: str, told: str, call: Call) -> bool:
    return secret in told and str(call.params.get("chat_id")) != str(OWNER)


def _bare(call: Call) -> tuple[Any, ...]:
    ids = {"callback_query_id", "message_id"}
    return (call.method, {name: told for name, told in call.params.items() if name not in ids})


@pytest.fixture
async def court(office: Office) -> Court:
    """A case that waits, one in hand, a closed one, a withdrawn one and a draft, of one person."""
    owner = office.phone(OWNER, name="Qonstance")
    owner.username = "quill_handle"
    await owner.send("/start")
    await owner.send("/help")
    holder = await office.staff(HOLDER, Role.REVIEWER)
    made = Court(office, owner, holder)
    world, person = office.world, (await office.person(owner)).id
    reviewer = (await office.person(holder)).id
    for name in ("waits", "in hand", "closed", "withdrawn"):
        report = await reported(office, owner, f"Quarried by night, {name}")
        made.cases[name] = report.id
        made.secrets.append(report.code)
    async with office.storage.begin() as tx:
        for report_id in made.cases.values():
            found = await tx.reports.get(report_id)
            assert found is not None
            told = {"what": "Quasi the witness"}
            named = replace(found, anonymity=Anonymity.NAMED, answers=told, severity=Severity.LOW)
            await tx.reports.save(named, was_revision=found.revision)
            await tx.identities.put(report_id, Identity("Quentin Quiller"))
            await tx.dangers.end(report_id, DangerEnd.ENDED, world.clock.now())
    for name in ("in hand", "closed"):
        await take_report(world, reviewer, made.cases[name])
        await note_case(world, reviewer, made.cases[name], STAFF_ONLY, dialogue="note")
    closed = await now(office, await _get(office, made.cases["closed"]))
    await close_report(world, reviewer, closed.id, CloseReason.RESOLVED, revision=closed.revision)
    await withdraw_report(world, person, made.cases["withdrawn"])
    made.cases["draft"] = (await start_draft(world, person)).id
    made.cases["never was"] = ReportId(NEVER)
    return made


async def _get(office: Office, report: ReportId) -> Report:
    async with office.storage.read() as view:
        found = await view.reports.get(report)
    assert found is not None
    return found


async def passer_by(court: Court) -> Phone:
    phone = court.office.phone(ACTOR)
    await phone.send("/help")
    return phone


def of_roles(*roles: Role) -> Callable[[Court], Awaitable[Phone]]:
    async def made(court: Court) -> Phone:
        phone = await court.office.staff(ACTOR, *roles)
        await phone.send("/help")
        return phone

    return made


async def another_reporter(court: Court) -> Phone:
    phone = await of_roles()(court)
    await reported(court.office, phone, "Something else")
    return phone


async def barred_reviewer(court: Court) -> Phone:
    phone = await of_roles(Role.REVIEWER, Role.TRUSTEE, Role.ADMIN)(court)
    person = (await court.office.person(phone)).id
    async with court.office.storage.begin() as tx:
        for name, report in court.cases.items():
            if name != "never was":
                await tx.bars.put(report, person)
    return phone


async def dismissed_holder(court: Court) -> Phone:
    person = (await court.office.person(court.holder)).id
    await court.holder.send("/help")
    async with court.office.storage.begin() as tx:
        await tx.people.revoke(person, Role.REVIEWER)
    return court.holder


STRANGERS: dict[str, Callable[[Court], Awaitable[Phone]]] = {
    "who never agreed to anything": passer_by,
    "a member": of_roles(),
    "another reporter": another_reporter,
    "an editor and coordinator": of_roles(Role.EDITOR, Role.COORDINATOR),
    "a trustee": of_roles(Role.TRUSTEE),
    "a reviewer who is barred, even as an admin": barred_reviewer,
    "the holder, dismissed": dismissed_holder,
}
"""Who must not learn that there is a case, whatever they press."""


@pytest.mark.parametrize("who", STRANGERS)
async def test_nobody_learns_from_any_button_whether_there_is_a_case(
    court: Court, who: str
) -> None:
    """Numbers are guessed one after the other: what is not yours must look like what never was."""
    phone, stored = await STRANGERS[who](court), court.stored()
    for kind in about_cases(kinds_of(court.office.entrance.router)):
        buttons = {
            name: list(crafted(kind, {"report": [number]})) for name, number in court.cases.items()
        }
        for place, never in enumerate(buttons["never was"]):
            expected, logged = await court.pressed(phone, never)
            assert any(line["event"] == "refused" for line in logged), (never, expected)
            for name in buttons.keys() - {"never was"}:
                answered, logged = await court.pressed(phone, buttons[name][place])
                assert answered == expected, (kind.__name__, buttons[name][place], name)
                assert any(line["event"] == "refused" for line in logged), (name, never)
    assert court.stored() == stored, "a crafted button has changed something"


@pytest.mark.soak
@pytest.mark.parametrize("roles", [*[(role,) for role in Role], tuple(Role)], ids=str)
async def test_no_button_gives_away_who_reported(
    court: Court, roles: tuple[Role, ...], soaking: bool
) -> None:
    """A curious colleague alone, whatever their roles, never sees who it was; nothing breaks."""
    phone = await of_roles(*roles)(court)
    court.secrets = ["Qonstance", "quill_handle", "Quentin Quiller", str(OWNER)]
    if Role.REVIEWER not in roles:
        court.secrets += ["Quarried by night", "Quasi the witness", STAFF_ONLY]
    numbers = [court.cases["waits"], court.cases["in hand"]]
    for kind in kinds_of(court.office.entrance.router):
        given = {"report": numbers} if "report" in kind.model_fields else {}
        for data in crafted(kind, given, fewest=not soaking and not given):
            answered, logged = await court.pressed(phone, data)
            assert answered, f"no answer to {data}: its button would turn for ever"
            assert not [line for line in logged if line["event"] == "update_failed"]


@pytest.mark.parametrize("roles", [(), *[(role,) for role in Role]], ids=str)
async def test_every_command_is_refused_to_whoever_lacks_its_role(
    court: Court, roles: tuple[Role, ...]
) -> None:
    """The menu is only what Telegram shows; anybody can type anything."""
    phone, stored = await of_roles(*roles)(court), court.stored()
    staff = {name for names in STAFF_COMMANDS.values() for name in names}
    codes = [secret for secret in court.secrets if secret not in SECRETS]
    if Role.REVIEWER in roles or Role.ADMIN in roles:
        court.secrets = list(set(SECRETS) - {"Quarried by night", "Quasi the witness", STAFF_ONLY})
    everything = court.secrets
    for name in sorted(court.office.entrance.router.commands):
        own = HIDDEN.get(name) in roles if name in HIDDEN else name in commands_for(roles)
        lacks = name in staff | HIDDEN.keys() and not own
        for rest in ("", *codes, "1", "x" * 300):
            before = len(court.office.telegram.calls)
            with capture_logs() as logged:
                await phone.send(f"/{name} {rest}".strip())
            refused = any(line["event"] == "refused" for line in logged)
            assert refused or not lacks, name
            court.secrets = [secret for secret in everything if secret != rest]
            assert court.seen(phone, before), name
        await phone.send("/cancel")
    if not {Role.REVIEWER, Role.ADMIN} & set(roles):
        changed = _changed(court.stored(), stored)
        assert not [name for name in changed if not name.startswith("audit_")]


@pytest.mark.soak
async def test_a_role_taken_away_in_the_middle_ends_every_way_at_its_next_step(
    court: Court, soaking: bool
) -> None:
    """Whoever was dismissed has screens open, and may have been about to type."""
    phone = court.holder
    await phone.send("/help")
    everything = court.secrets
    for kind in kinds_of(court.office.entrance.router):
        if kind.prefix in OWN_DANGER:
            continue
        found = await _get(court.office, court.cases["in hand"])
        given: dict[str, list[int]] = {"report": [found.id], "revision": [found.revision]}
        held = {name: values for name, values in given.items() if name in kind.model_fields}
        for data in crafted(kind, held, fewest=not soaking and not held):
            await court.set_roles(phone, *Role)
            court.secrets = []
            await court.pressed(phone, data)
            await court.set_roles(phone)
            stored, court.secrets = court.stored(cases_only=False), everything
            buttons = _buttons(phone)
            before = len(court.office.telegram.calls)
            await phone.send("Typed on")
            court.seen(phone, before)
            for button in buttons:
                await court.pressed(phone, button)
            await phone.send("/cancel")
            assert _changed(court.stored(cases_only=False), stored) == [], (data, buttons)


def _buttons(phone: Phone) -> list[str]:
    rows = (phone.screen.get("reply_markup") or {}).get("inline_keyboard", ())
    data = [button.get("callback_data", "") for row in rows for button in row]
    own = {f"{prefix}:" for prefix in OWN_DANGER} | OWN_REPORT
    return [each for each in data if each and not each.startswith(tuple(own))]


def _changed(now_stored: dict[str, list[Any]], stored: dict[str, list[Any]]) -> list[str]:
    return [name for name in stored if stored[name] != now_stored[name]]
