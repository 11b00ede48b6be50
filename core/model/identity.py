"""The names by which things are known inside: surrogate ids, never a Telegram id."""

from typing import NamedTuple, NewType

PersonId = NewType("PersonId", int)
"""Surrogate id of a person; says nothing about who it is."""
UpdateId = NewType("UpdateId", int)
"""Telegram's `update_id`."""
TopicKey = NewType("TopicKey", str)
"""Key of a topic in the catalogue: 1-20 of `a-z 0-9 _`."""
BriefingId = NewType("BriefingId", int)
DraftId = NewType("DraftId", int)
TemplateId = NewType("TemplateId", int)
GroupId = NewType("GroupId", int)
BroadcastId = NewType("BroadcastId", int)
NoticeId = NewType("NoticeId", int)
EventId = NewType("EventId", int)
SeriesId = NewType("SeriesId", int)
ReminderId = NewType("ReminderId", int)
RoundId = NewType("RoundId", int)
CandidateId = NewType("CandidateId", int)
CourtCaseId = NewType("CourtCaseId", int)
ReportId = NewType("ReportId", int)
EntryId = NewType("EntryId", int)
InvitationId = NewType("InvitationId", int)
SecondRequestId = NewType("SecondRequestId", int)
RecipientId = NewType("RecipientId", int)
"""Who can be sent packets of cases."""
AnswerId = NewType("AnswerId", int)
"""An answer that a member writes to a question of a call."""
ExportId = NewType("ExportId", int)
"""A submission to a call, as it was taken away as a file."""
CaseCode = NewType("CaseCode", str)
"""What a reporter and staff call a report: `XXXX-XXXX`, no letters that look alike."""


class CopyId(NamedTuple):
    """One person's copy of a broadcast."""

    broadcast: BroadcastId
    person: PersonId


DeliveryId = NoticeId | CopyId
"""One message to one person: a notice of their own, or their copy of a broadcast."""
