"""Every Bot API call that was made: the last ones in full, all of them as counts."""

import json
from collections import deque
from typing import Any, NamedTuple

from sandbox.clock import iso
from sandbox.encoding import Json
from sandbox.parameters import Parameters
from sandbox.signals import Bell

RING = 10_000
LONGEST_PARAMETER = 8_192
LONGEST_RESPONSE = 16_384


class CallRecord(NamedTuple):
    """One call as it was answered; status 0 means that the connection was dropped."""

    seq: int
    at: float
    parameters: Parameters
    status: int
    response: bytes
    milliseconds: float

    def view(self) -> Json:
        """The call as `/sim/calls` shows it."""
        return {
            "seq": self.seq,
            "at": iso(self.at),
            "method": self.parameters.method,
            "params": self.parameters.shown(LONGEST_PARAMETER),
            "status": self.status,
            "response": self._response(),
            "milliseconds": self.milliseconds,
        }

    def _response(self) -> Any:
        if not self.response:
            return None
        if len(self.response) > LONGEST_RESPONSE:
            return {"trimmed": True}
        return json.loads(self.response)


class Calls:
    """The last 10,000 calls, and a count per method since the start."""

    def __init__(self, *, counts_only: bool) -> None:
        self.counts: dict[str, int] = {}
        self.seq = 0
        self.bell = Bell()
        self._counts_only = counts_only
        self._ring: deque[CallRecord] = deque(maxlen=RING)

    def add(
        self,
        parameters: Parameters,
        *,
        at: float,
        status: int,
        response: bytes,
        milliseconds: float,
    ) -> CallRecord | None:
        """The record of the call, or None where only counts are kept."""
        method = parameters.method
        self.counts[method] = self.counts.get(method, 0) + 1
        if self._counts_only:
            return None
        self.seq += 1
        self.bell.ring()
        for upload in parameters.uploads.values():
            upload.name = upload.name[:LONGEST_PARAMETER]
        kept = response if len(response) <= LONGEST_RESPONSE else response[: LONGEST_RESPONSE + 1]
        record = CallRecord(self.seq, at, _light(parameters), status, kept, round(milliseconds, 3))
        self._ring.append(record)
        return record

    def view(self, *, method: str | None, since: int) -> Json:
        """The calls after `since`, only of one method when it is named (in any case)."""
        wanted = method.lower() if method else None
        calls = [
            record.view()
            for record in self._ring
            if record.seq > since and wanted in (None, record.parameters.method.lower())
        ]
        return {"calls": calls, "next": self.seq, "counts": dict(self.counts)}

    def clear(self) -> None:
        """Forget all calls and counts; numbers go on."""
        self._ring.clear()
        self.counts.clear()


def _light(parameters: Parameters) -> Parameters:
    """The same parameters without the bytes of uploads, which the file store holds."""
    if not parameters.uploads:
        return parameters
    values = dict(parameters.values)
    for name, upload in parameters.uploads.items():
        values[name] = f"{upload.name} ({len(upload.content)} bytes)"
    return Parameters(parameters.method, values)
