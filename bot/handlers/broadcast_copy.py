"""A reader's copy of a briefing or alert: one screen for preview, sending and library."""

from bot.handlers.topic_names import topic_names
from bot.outgoing import Outgoing
from bot.screen import Button, Row, Screen
from bot.taps import OpenAnew
from bot.words import Words
from core.model.briefing import Briefing, BriefingKind
from core.model.broadcast import Broadcast, BroadcastSubject
from core.model.identity import BriefingId
from core.model.language import Language, choose
from core.model.reference import Content
from core.ports.world import World
from locales.markup import escaped

KEPT_COPIES = 64


def briefing_screen(words: Words, briefing: Briefing, content: Content) -> Screen:
    """Return a briefing exactly as a reader of these words gets it.

    An alert carries a clear sign above its text; a version in another language says so.
    """
    return Screen(briefing_text(words, briefing, content), _rows(words))


def briefing_text(words: Words, briefing: Briefing, content: Content) -> str:
    """Return the HTML of a briefing without its buttons."""
    language, version = choose(briefing.versions, words.language)
    if briefing.kind is BriefingKind.ALERT:
        head = words.t("broadcast-alert")
    else:
        head = words.t("broadcast-title", title=version.title)
    lines = [head, "", escaped(version.body), ""]
    if language != words.language:
        lines.append(words.t("broadcast-other-language", language=language))
    if briefing.audience.everyone:
        lines.append(words.t("broadcast-for-everyone"))
    else:
        names = topic_names(words, briefing.audience.topics, content)
        lines.append(words.t("broadcast-topics", topics=names))
    return "\n".join(lines)


class BriefingCopies:
    """Renders the copies of a sending; ten thousand readers of a language share one rendering.

    A published briefing does not change, and a copy holds nothing of its reader but the language.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[int, Language], Screen] = {}

    async def screen(self, world: World, words: Words, broadcast: Broadcast) -> Screen | None:
        """Return a reader's copy, or None when the briefing is gone."""
        wanted = (broadcast.subject_id, words.language)
        known = self._kept.pop(wanted, None)
        if known is None:
            async with world.storage.read() as view:
                briefing = await view.briefings.get(BriefingId(broadcast.subject_id))
            if briefing is None:
                return None
            known = briefing_screen(words, briefing, world.content)
        self._kept[wanted] = known  # last in, so that the first is the one longest not asked for
        if len(self._kept) > KEPT_COPIES:
            del self._kept[next(iter(self._kept))]
        return known


def _rows(words: Words) -> list[Row]:
    return [
        [
            Button(words.plain("broadcast-library-button"), OpenAnew(command="briefings")),
            Button(words.plain("broadcast-topics-button"), OpenAnew(command="topics")),
        ]
    ]


def register_outgoing(outgoing: Outgoing) -> None:
    """Let copies of briefings and alerts be rendered here."""
    outgoing.on_copy(BroadcastSubject.BRIEFING, BriefingCopies().screen)
