"""What editors and coordinators alone may do with calls for input, for the table of roles."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from content.loader import load_content
from core.model.call import KeptCall
from core.model.identity import AnswerId, EntryId, ExportId, PersonId
from core.model.language import ENGLISH
from core.model.reference import CallKey
from core.ports.world import World
from core.usecases.calls.gather_answers import (
    NewText,
    fetch_source,
    open_gathered,
    open_gathering,
    save_text,
)
from core.usecases.calls.keep_call import save_call
from core.usecases.calls.submit_call import (
    Submission,
    find_export,
    keep_export,
    mark_sent,
    put_together,
    sent_files,
)

CALL = replace(load_content().calls[0], key=CallKey("another"))
KEY, EXPORT = load_content().calls[0].key, ExportId(1)
SUBMISSION = Submission(KeptCall(CALL), ENGLISH, publish=False, answers=(), missing=())

CALL_ACTS: dict[str, Callable[[World, PersonId], Awaitable[object]]] = {
    "save_call": lambda w, p: save_call(w, p, CALL, was_revision=None),
    "open_gathering": lambda w, p: open_gathering(w, p, KEY),
    "open_gathered": lambda w, p: open_gathered(w, p, KEY, 1),
    "save_text": lambda w, p: save_text(w, p, KEY, NewText(1, ENGLISH, "x", 0)),
    "fetch_source": lambda w, p: fetch_source(w, p, AnswerId(1), EntryId(1)),
    "put_together": lambda w, p: put_together(w, p, KEY, ENGLISH, publish=False),
    "keep_export": lambda w, p: keep_export(w, p, SUBMISSION, {}),
    "find_export": lambda w, p: find_export(w, p, EXPORT),
    "mark_sent": lambda w, p: mark_sent(w, p, EXPORT),
    "sent_files": lambda w, p: sent_files(w, p, KEY),
}
