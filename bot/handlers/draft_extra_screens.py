"""What an editor sees at the steps that can be left out: files, buttons, protection."""

from dataclasses import dataclass

from bot.handlers.draft_copy import text_sizes
from bot.handlers.draft_lines import file_lines, size_lines
from bot.handlers.draft_links import drop_value
from bot.handlers.draft_media import kept_caption, without_text
from bot.handlers.step_screens import StepScreens
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN
from bot.rich_html import rich_html
from bot.screen import Button, Row, Screen
from core.model.briefing import ALBUM_LIMIT, CAPTION_LIMIT, LABEL_LIMIT, LINKS_LIMIT, Action


@dataclass(frozen=True, slots=True)
class ExtraScreens(StepScreens):
    """Renders the steps `media`, `links` and `protect`."""

    def media(self) -> Screen:
        """Ask for a file or an album; say how each text fits below it."""
        draft, words = self.writing.draft, self.words
        lines = [words.t("draft-media", limit=ALBUM_LIMIT)]
        rows: list[Row] = []
        if draft.media:
            lines += ["", *file_lines(words, draft), *self._sizes()]
            rows.append([self.button("draft-media-remove-button", "remove")])
        if (caption := kept_caption(self.writing)) is not None:
            lines += ["", words.t("draft-caption", text=rich_html(caption))]
            rows = [
                *(
                    [self.button("draft-caption-button", "caption", each, language=each)]
                    for each in without_text(draft)
                ),
                *rows,
            ]
        return Screen("\n".join(lines), [*rows, self._done(), self.ways_out()])

    def links(self) -> Screen:
        """Ask for link buttons, and for the one by which readers answer."""
        draft, words = self.writing.draft, self.words
        lines = [words.t("draft-links", limit=LINKS_LIMIT, length=LABEL_LIMIT)]
        rows: list[Row] = []
        if draft.links:
            lines.append("")
        for at, link in enumerate(draft.links):
            lines.append(words.t("draft-link", label=link.label, url=link.url))
            value = drop_value(at, len(draft.links))
            rows.append([self.button("draft-link-drop-button", "drop", value, label=link.label)])
        if len(draft.media) > 1:
            lines += ["", words.t("draft-album-bare")]
        for action in ("none", *Action):
            chosen = draft.action is None if action == "none" else draft.action is action
            label = words.plain("draft-action-button", action=str(action))
            mark = CHOSEN if chosen else NOT_CHOSEN
            rows.append([Button(f"{mark} {label}", self.tap("action", action))])
        return Screen("\n".join(lines), [*rows, self._done(), self.ways_out()])

    def protect(self) -> Screen:
        """Ask whether copies can be forwarded and saved."""
        rows: list[Row] = [
            [self.button("draft-protect-off-button", "off")],
            [self.button("draft-protect-on-button", "on")],
        ]
        return Screen(self.words.t("draft-protect"), [*rows, self.ways_out()])

    def _sizes(self) -> list[str]:
        sizes = text_sizes(self.words, self.writing.draft, self.writing.content)
        about = self.words.t("draft-media-limit", limit=CAPTION_LIMIT)
        return ["", about, *size_lines(self.words, sizes)]

    def _done(self) -> Row:
        return [self.button("draft-done-button", "next", self.writing.dialogue.step)]
