"""A packet's case as JSON, for programs: the same as the dossier, with keys that do not change."""

import json
from typing import Any

from core.model.packet import Copies, PacketNeed, told
from core.model.report import Consent, Entry
from core.usecases.reports.use_right import Packet

_FORMAT = 1


def packet_json(packet: Packet) -> bytes:
    """Return UTF-8 JSON; moments are ISO 8601 in UTC."""
    report, identity = packet.report, packet.identity
    whole = {
        "format": _FORMAT,
        "case": report.code,
        "form": packet.choice.form.value,
        "made_at": packet.made_at.isoformat(),
        "received_at": (report.submitted_at or report.created_at).isoformat(),
        "status": report.status.value,
        "severity": report.severity and report.severity.value,
        "credibility": report.credibility and report.credibility.value,
        "category": report.category,
        "country": report.country,
        "when": report.when_text,
        "where": report.where_text,
        "answers": dict(report.answers),
        "needs": {need.value: told(report, need) for need in PacketNeed if need in _TOLD},
        "consents": {each.value: each in report.consents for each in Consent},
        "anonymity": report.anonymity.value,
        "pseudonym": report.pseudonym,
        "submitter": identity and {"name": identity.name, "contact": identity.contact},
        "entries": [_entry(packet, number, each) for number, each in enumerate(packet.entries, 1)],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


_TOLD = frozenset(
    {
        PacketNeed.VICTIM,
        PacketNeed.PERPETRATOR,
        PacketNeed.PLACE,
        PacketNeed.DATE,
        PacketNeed.DONE,
    }
)


def _entry(packet: Packet, number: int, entry: Entry) -> dict[str, Any]:
    """Return one message; what Telegram passed on beside it is metadata, and only goes as such."""
    said: dict[str, Any] = {
        "number": number,
        "kind": entry.kind.value,
        "text": entry.text,
        "received_at": entry.received_at.isoformat(),
        "version": entry.version,
        "question": entry.passed_on.get("question", ""),
    }
    if entry.evidence is not None:
        said["file"] = {"sha256": entry.evidence.sha256, "size": entry.evidence.size}
    if packet.choice.copies is Copies.AS_RECEIVED:
        said["passed_on"] = dict(entry.passed_on)
        if entry.evidence is not None:
            said["file"] |= {"name": entry.evidence.name, "type": entry.evidence.mime_type}
    return said
