"""A packet: what leaves of a case, for whom, in which form, and what it needs to be complete."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.model.identity import RecipientId
from core.model.language import ENGLISH, LANGUAGES, Language
from core.model.report import Consent, Identity, Report, ReportStatus

RECIPIENTS_LIMIT = 30
RECIPIENT_NAME_LIMIT = 80
_TOLD_IN: Mapping[str, tuple[str, ...]] = {
    "victim": ("who", "person", "people", "organisation"),
    "perpetrator": ("by_whom", "taken_by"),
    "done": ("done",),
    "narrative": ("what",),
    "place": ("where", "held_at", "left_at"),
    "date": ("when", "last_seen", "since"),
}
"""Questions of the guided way that tell it, whichever of them a set has."""
_READY = frozenset({ReportStatus.VERIFIED, ReportStatus.ACTED_ON})


class PacketForm(StrEnum):
    """For whom a packet is put together."""

    UN = "un"  # UN special procedures: needs an identified submitter and both consents
    CONTACT = "contact"  # a contact at the Council of Europe or the EU
    DOSSIER = "dossier"  # a general dossier


class Copies(StrEnum):
    """How evidence goes along."""

    AS_RECEIVED = "as_received"  # byte for byte: metadata is evidence
    CLEANED = "cleaned"  # pictures without metadata; what cannot be cleaned goes as received
    CLEAN_ONLY = "clean_only"  # pictures without metadata; what cannot be cleaned stays here


class PacketNeed(StrEnum):
    """What a packet can lack."""

    SUBMITTER = "submitter"  # an identified submitter
    UN_GOVERNMENT = "un_government"  # consent: names to the government
    UN_PUBLIC = "un_public"  # consent: names in public
    PARTNERS = "partners"  # consent: may be handed to partners
    VICTIM = "victim"
    PERPETRATOR = "perpetrator"
    PLACE = "place"
    DATE = "date"
    NARRATIVE = "narrative"
    DONE = "done"  # what was already done about it


_UN_NEEDS = tuple(need for need in PacketNeed if need is not PacketNeed.PARTNERS)
NEEDS: Mapping[PacketForm, tuple[PacketNeed, ...]] = {
    PacketForm.UN: _UN_NEEDS,
    PacketForm.CONTACT: (PacketNeed.PARTNERS, PacketNeed.NARRATIVE),
    PacketForm.DOSSIER: (),
}
"""What each form needs; a dossier shows what there is."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who can be sent packets.

    Attributes:
        age_key: their public key, `age1…`.
    """

    id: RecipientId
    name: str
    age_key: str


@dataclass(frozen=True, slots=True)
class PacketChoice:
    """What exactly is to be handed out: that, and nothing else, is agreed to.

    Attributes:
        recipient: on the admins' list; None: the key was typed.
        age_key: what the packet is encrypted to.
        identity: with who reported, where it may be.
        language: of the words around what was told.
    """

    form: PacketForm
    recipient: RecipientId | None = None
    recipient_name: str = ""
    age_key: str = ""
    copies: Copies = Copies.AS_RECEIVED
    identity: bool = False
    language: Language = ENGLISH

    def packed(self) -> dict[str, str]:
        """Return it as plain texts."""
        return {
            "form": self.form.value,
            "recipient": "" if self.recipient is None else str(self.recipient),
            "called": self.recipient_name,
            "key": self.age_key,
            "copies": self.copies.value,
            "identity": "yes" if self.identity else "",
            "language": self.language,
        }

    @classmethod
    def unpacked(cls, said: Mapping[str, str]) -> "PacketChoice":
        """Return what `packed` gave."""
        language = next((each for each in LANGUAGES if each == said["language"]), ENGLISH)
        return cls(
            PacketForm(said["form"]),
            RecipientId(int(said["recipient"])) if said["recipient"] else None,
            said["called"],
            said["key"],
            Copies(said["copies"]),
            identity=bool(said["identity"]),
            language=language,
        )


def is_ready(report: Report) -> bool:
    """Say whether a case was found to be true, so that it can leave as a packet."""
    if report.status is ReportStatus.WAITING:
        return report.resumes in _READY
    return report.status in _READY


def told(report: Report, need: PacketNeed) -> str:
    """Return what the report's fields say to a need, or nothing."""
    if need is PacketNeed.PLACE and report.where_text:
        return report.where_text
    if need is PacketNeed.DATE and report.when_text:
        return report.when_text
    keys = _TOLD_IN[need.value]
    return next((report.answers[key] for key in keys if report.answers.get(key)), "")


def lacking(
    form: PacketForm, report: Report, identity: Identity | None, *, spoken: Collection[str]
) -> tuple[PacketNeed, ...]:
    """Return what a case lacks for a form, in the order in which it is shown.

    Args:
        form: of the packet.
        report: with its answers and consents.
        identity: who reported, if they gave it to be named.
        spoken: the questions that messages and files answer; `""` for what answers none.
    """
    there = {
        PacketNeed.SUBMITTER: identity is not None and bool(identity.name),
        PacketNeed.UN_GOVERNMENT: Consent.UN_GOVERNMENT in report.consents,
        PacketNeed.UN_PUBLIC: Consent.UN_PUBLIC in report.consents,
        PacketNeed.PARTNERS: Consent.PARTNERS in report.consents,
    }
    return tuple(
        need
        for need in NEEDS[form]
        if not (there[need] if need in there else _is_told(report, need, spoken))
    )


def _is_told(report: Report, need: PacketNeed, spoken: Collection[str]) -> bool:
    if need is PacketNeed.NARRATIVE and "" in spoken:
        return True
    return bool(told(report, need)) or not set(_TOLD_IN[need.value]).isdisjoint(spoken)


def may_name(form: PacketForm, report: Report) -> bool:
    """Say whether the reporter agreed to what a form does with their name."""
    if form is PacketForm.UN:
        return {Consent.UN_GOVERNMENT, Consent.UN_PUBLIC} <= report.consents
    return Consent.PARTNERS in report.consents
