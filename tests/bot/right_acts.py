"""What staff do about handing cases out, for the table of roles."""

from collections.abc import Awaitable, Callable

from core.model.identity import PersonId, RecipientId, ReportId, SecondRequestId
from core.model.packet import PacketChoice, PacketForm
from core.model.roles import Role
from core.model.second_eyes import SecondKind, Wish
from core.model.set_aside import AsideId
from core.ports.world import World
from core.usecases.reports.ask_right import ask_right, check_right, standing_requests
from core.usecases.reports.check_packet import look_at_packet, may_reveal
from core.usecases.reports.count_cases import count_cases
from core.usecases.reports.decide_second import decide_second, look_at_request
from core.usecases.reports.keep_recipients import (
    add_recipient,
    list_recipients,
    remove_recipient,
)
from core.usecases.reports.set_aside import let_back, list_set_aside
from core.usecases.reports.use_right import open_packet, open_table, reveal_identity

Act = Callable[[World, PersonId], Awaitable[object]]

CASE, REQUEST = ReportId(1), SecondRequestId(1)
REVEAL = Wish(SecondKind.REVEAL, CASE, "why")
EXPORT = Wish(SecondKind.EXPORT, CASE, "why", PacketChoice(PacketForm.DOSSIER).packed())
ASIDE = Wish(SecondKind.ASIDE, CASE, "why")
BULK = Wish(SecondKind.BULK, None, "why")
KEY = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

RIGHT_ACTS: dict[str, tuple[Role, Act]] = {
    "look_at_packet": (Role.REVIEWER, lambda w, p: look_at_packet(w, p, CASE)),
    "ask_packet": (Role.REVIEWER, lambda w, p: ask_right(w, p, EXPORT, dialogue=None)),
    "open_packet": (Role.REVIEWER, lambda w, p: open_packet(w, p, REQUEST)),
    "may_reveal": (Role.REVIEWER, lambda w, p: may_reveal(w, p, CASE)),
    "standing_requests": (Role.REVIEWER, lambda w, p: standing_requests(w, p, CASE)),
    "ask_identity": (Role.TRUSTEE, lambda w, p: ask_right(w, p, REVEAL, dialogue=None)),
    "ask_identity as a reviewer": (Role.REVIEWER, lambda w, p: check_right(w, p, REVEAL)),
    "reveal_identity": (Role.TRUSTEE, lambda w, p: reveal_identity(w, p, REQUEST)),
    "ask_aside": (Role.ADMIN, lambda w, p: ask_right(w, p, ASIDE, dialogue=None)),
    "list_set_aside": (Role.ADMIN, list_set_aside),
    "let_back": (Role.ADMIN, lambda w, p: let_back(w, p, AsideId(1))),
    "list_recipients": (Role.ADMIN, list_recipients),
    "add_recipient": (
        Role.ADMIN,
        lambda w, p: add_recipient(w, p, "office-1", KEY, dialogue=None),
    ),
    "remove_recipient": (Role.ADMIN, lambda w, p: remove_recipient(w, p, RecipientId(1))),
}

DECIDER_ACTS: dict[str, Act] = {
    "look_at_request": lambda w, p: look_at_request(w, p, REQUEST),
    "decide_second": lambda w, p: decide_second(w, p, REQUEST, agreed=True),
    "ask_table": lambda w, p: ask_right(w, p, BULK, dialogue=None),
    "open_table": lambda w, p: open_table(w, p, REQUEST),
    "count_cases": count_cases,
}
"""For reviewers and admins."""
