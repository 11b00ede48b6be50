"""What is said of a draft, line by line: the same on every screen that shows one."""

from collections.abc import Mapping

from bot.handlers.audience_words import count_lines
from bot.handlers.draft_copy import TextSize
from bot.handlers.draft_facts import Facts
from bot.handlers.topic_names import topic_names
from bot.words import Words
from core.model.briefing import BriefingKind, MediaKind
from core.model.draft import Draft
from core.model.language import LANGUAGES, Language, choose
from core.model.reference import Content
from locales.lists import list_of
from locales.shortened import on_one_line

EXCERPT = 80


def begins(words: Words, draft: Draft) -> str:
    """Return how a draft begins: its title or text, in the editor's language if there is one."""
    order = sorted(draft.languages, key=lambda language: language != words.language)
    texts = [draft.title(each) or draft.body(each).text for each in order]
    left = [*draft.titles.values(), *(body.text for body in draft.bodies.values())]
    found = next((text for text in (*texts, *left) if text), "")
    return on_one_line(found, EXCERPT) or words.plain("draft-unnamed", kind=draft.kind)


def version_lines(words: Words, draft: Draft, sizes: Mapping[Language, TextSize]) -> list[str]:
    """Return each language's version with what it lacks, or which other one its readers get."""
    lines = []
    for language in LANGUAGES:
        if language in draft.languages:
            lines += ["", *_version(words, draft, language, sizes)]
    others = [each for each in LANGUAGES if each not in draft.languages and draft.versions]
    lines += [""] * bool(others)
    for language in others:
        version = choose(draft.versions, language)[0]
        lines.append(words.t("publish-version-other", language=language, version=version))
    return lines


def size_lines(words: Words, sizes: Mapping[Language, TextSize]) -> list[str]:
    """Return how long each version's copy is, out of how much."""
    return [
        words.t(
            "draft-fits" if size.fits else "draft-too-long",
            language=language,
            length=size.length,
            limit=size.limit,
        )
        for language, size in sizes.items()
    ]


def file_lines(words: Words, draft: Draft) -> list[str]:
    """Return one line for each file."""
    return [
        words.t("draft-file", name=on_one_line(each.name, EXCERPT) or "–")
        if each.kind is MediaKind.DOCUMENT
        else words.t("draft-picture", kind=each.kind)
        for each in draft.media
    ]


def frame_lines(words: Words, draft: Draft) -> list[str]:
    """Return what stands around the texts, as far as there is anything."""
    lines = []
    if draft.media:
        lines.append(words.t("draft-has-files", count=len(draft.media)))
    if draft.links:
        labels = list_of([link.label for link in draft.links], words.language)
        lines.append(words.t("draft-has-links", labels=labels))
    if draft.action is not None:
        lines.append(words.t("draft-has-action", action=draft.action))
    if len(draft.media) > 1 and (draft.links or draft.action):
        lines.append(words.t("draft-album-bare"))
    if draft.protected:
        lines.append(words.t("draft-is-protected"))
    return lines


def release_lines(words: Words, draft: Draft, facts: Facts) -> list[str]:
    """Return what sending a draft means: who gets which version, when, and what is around it."""
    if draft.corrects is not None:
        return ["", words.t("draft-correction-settled"), *frame_lines(words, draft)]
    lines = ["", *facts.whom, *count_lines(words, facts.count, tuple(draft.versions)), ""]
    if facts.recipients:
        lines += [*facts.when, *hour_line(words, draft)]
    if facts.later:
        lines.append(words.t("digest-later", people=facts.later))
    return [*lines, *frame_lines(words, draft)]


def topic_lines(words: Words, draft: Draft, content: Content) -> list[str]:
    """Return what it is about, unless whom it goes to says so already."""
    if not draft.topics or draft.audience is None:
        return []
    return [words.t("publish-on-topics", topics=topic_names(words, draft.topics, content))]


def hour_line(words: Words, draft: Draft) -> list[str]:
    """Return whether quiet hours are kept; of an alert it goes without saying."""
    if draft.kind is BriefingKind.ALERT or draft.urgent is None:
        return []
    return [words.t("publish-when", urgent=int(draft.urgent))]


def _version(
    words: Words, draft: Draft, language: Language, sizes: Mapping[Language, TextSize]
) -> list[str]:
    lines = []
    size = sizes.get(language)
    if missing := draft.missing(language):
        lines.append(words.t("publish-version-missing", language=language, part=missing[0]))
    elif size is not None:
        lines += size_lines(words, {language: size})
    if title := draft.title(language):
        lines.append(words.t("publish-version-title", title=title))
    if body := draft.body(language):
        lines.append(words.t("publish-version-begins", text=on_one_line(body.text, EXCERPT)))
    return lines
