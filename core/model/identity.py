"""The names by which things are known inside: surrogate ids, never a Telegram id."""

from typing import NewType

PersonId = NewType("PersonId", int)
"""Surrogate id of a person; says nothing about who it is."""
UpdateId = NewType("UpdateId", int)
"""Telegram's `update_id`."""
TopicKey = NewType("TopicKey", str)
"""Key of a topic in the catalogue: 1-20 of `a-z 0-9 _`."""
BriefingId = NewType("BriefingId", int)
BroadcastId = NewType("BroadcastId", int)
DeliveryId = NewType("DeliveryId", int)
EventId = NewType("EventId", int)
ReminderId = NewType("ReminderId", int)
ReportId = NewType("ReportId", int)
EntryId = NewType("EntryId", int)
InvitationId = NewType("InvitationId", int)
CaseCode = NewType("CaseCode", str)
"""What a reporter and staff call a report: `XXXX-XXXX`, no letters that look alike."""
