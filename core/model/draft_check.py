"""What stands between a draft and its sending: everything that would be refused or regretted."""

from datetime import datetime, timedelta

from core.model.briefing import (
    ALBUM_LIMIT,
    CAPTION_LIMIT,
    LABEL_LIMIT,
    LINKS_LIMIT,
    Briefing,
    LinkButton,
    Media,
    MediaKind,
)
from core.model.draft import Draft
from core.model.links import URL_LIMIT, is_web_address
from core.model.refusals import (
    AlbumWithButtons,
    CorrectionSettled,
    DraftIncomplete,
    MixedAlbum,
    TimePassed,
    TooLong,
    TooLongForMedia,
    TooManyLinks,
    Unusable,
)
from core.model.rich_text import units
from core.model.timing import When

MESSAGE_LIMIT = 4096
"""Bot API: a message's characters after entity parsing."""
MESSAGE_FRAME, CAPTION_FRAME = 300, 200
"""What the frame around a text takes at most; the exact copy is measured where it is rendered."""
FURTHEST = timedelta(days=366 * 10)


def refuse_unready(draft: Draft, now: datetime) -> None:
    """Refuse a draft that cannot go out as it is; a correction's time is settled already.

    Raises:
        DraftIncomplete: something is missing.
        Refusal: something does not fit, see `refuse_unfit`.
        TimePassed, NoSuchTime, AmbiguousTime: its moment is gone, or there is none.
    """
    if not draft.complete:
        raise DraftIncomplete
    refuse_unfit(draft)
    if draft.corrects is None:
        refuse_passed(draft, now)


def refuse_unfit(draft: Draft) -> None:
    """Refuse texts, files and buttons that Telegram would not take together.

    Raises:
        TooLong, TooLongForMedia: a version does not fit.
        AlbumWithButtons, MixedAlbum, TooManyLinks, Unusable: files or buttons that cannot be.
    """
    _refuse_long(draft)
    _refuse_files(draft)
    for link in draft.links:
        _refuse_link(link)


def refuse_passed(draft: Draft, now: datetime) -> None:
    """Refuse a moment of sending that has passed, for every reader, or that does not exist.

    Raises:
        TimePassed, NoSuchTime, AmbiguousTime: as they say.
        Unusable: it is too far away (reason `far`).
    """
    timing = draft.timing
    if timing.when is When.NOW:
        return
    if timing.local is None:
        raise DraftIncomplete
    if timing.local.year > (now + FURTHEST).year:
        raise Unusable(reason="far")
    if timing.last_start_at(now) <= now:
        raise TimePassed


def refuse_other_shape(draft: Draft, briefing: Briefing) -> None:
    """Refuse a correction that the copies sent before cannot be edited into.

    Raises:
        CorrectionSettled: audience, time, protection or the number or sort of files differ.
    """
    same = (
        draft.kind is briefing.kind
        and draft.readers == briefing.audience
        and draft.timing.when is When.NOW
        and draft.timing.keeps_for is None
        and draft.protected == briefing.protected
        and len(draft.media) == len(briefing.media)
        and _of_documents(draft.media) == _of_documents(briefing.media)
    )
    if not same:
        raise CorrectionSettled


def _refuse_long(draft: Draft) -> None:
    for language, version in draft.versions.items():
        length = units(version.title) + units(version.body)
        if draft.media and length + CAPTION_FRAME > CAPTION_LIMIT:
            limit = CAPTION_LIMIT - CAPTION_FRAME
            raise TooLongForMedia(language=str(language), limit=limit, length=length)
        if length + MESSAGE_FRAME > MESSAGE_LIMIT:
            raise TooLong(limit=MESSAGE_LIMIT - MESSAGE_FRAME, length=length)


def _refuse_files(draft: Draft) -> None:
    if len(draft.media) > 1 and (draft.links or draft.action):
        raise AlbumWithButtons
    if len(draft.media) > ALBUM_LIMIT or len(_of_documents(draft.media)) > 1:
        raise MixedAlbum
    if len(draft.links) > LINKS_LIMIT:
        raise TooManyLinks(limit=LINKS_LIMIT)


def _refuse_link(link: LinkButton) -> None:
    fits = units(link.label) <= LABEL_LIMIT and units(link.url) <= URL_LIMIT
    if not (link.label.strip() and fits and is_web_address(link.url)):
        raise Unusable(reason="link")


def _of_documents(media: tuple[Media, ...]) -> frozenset[bool]:
    return frozenset(each.kind is MediaKind.DOCUMENT for each in media)
