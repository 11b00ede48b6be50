"""The open drafts as a list: what each is, who changed it last, and whether it waits."""

from collections.abc import Sequence

from bot.handlers.draft_lines import begins
from bot.handlers.draft_taps import DraftsTap, DraftTap, NewDraftTap
from bot.handlers.paging import numbered, pages_of, turns
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.words import Words
from core.model.briefing import BriefingKind
from core.model.draft import KeptDraft
from core.model.identity import PersonId

A_PAGE = 5


def listed(drafts: Sequence[KeptDraft], kind: BriefingKind) -> Sequence[KeptDraft]:
    """Return what the command for *kind* lists: an alert must not wait behind briefings."""
    begun = [each for each in drafts if each.draft.begun]
    if kind is BriefingKind.ALERT:
        return [each for each in begun if each.draft.kind is BriefingKind.ALERT]
    return begun


def drafts_screen(
    words: Words, drafts: Sequence[KeptDraft], reader: PersonId, tap: DraftsTap
) -> Screen:
    """Return a page of open drafts, with the way to a new one on top.

    Args:
        words: of the editor.
        drafts: all that are listed, the newest change first.
        reader: who looks: a colleague is never named.
        tap: which page of which list.
    """
    pages = pages_of(len(drafts), A_PAGE)
    page = min(tap.page, pages - 1)
    lines = [words.t("draft-list")]
    rows: list[Row] = [
        [Button(words.plain("draft-new-button", kind=tap.kind), NewDraftTap(kind=tap.kind))]
    ]
    for number, kept in enumerate(drafts[page * A_PAGE :][:A_PAGE], page * A_PAGE + 1):
        title = begins(words, kept.draft)
        about = words.t(
            "draft-item",
            kind=kept.draft.kind,
            correction=int(kept.draft.corrects is not None),
            state=kept.state,
            mine=int(kept.changed_by == reader),
            changed=kept.changed_at,
        )
        lines += ["", words.t("draft-begins", number=number, begins=title), about]
        rows.append([Button(numbered(number, title), DraftTap(draft=kept.id))])
    rows += turns(page, pages, lambda turned: DraftsTap(kind=tap.kind, page=turned))
    rows.append(
        [
            Button(words.plain("template-list-button"), Open(command="templates")),
            Button(words.plain("help-home-button"), Open(command="home")),
        ]
    )
    return Screen("\n".join(lines), rows)
