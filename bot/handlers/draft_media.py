"""The files of a draft: read from what an editor sends, one by one also when it is an album."""

from collections.abc import Mapping
from dataclasses import replace

from telegram import Message

from bot.handlers.at_step import known_language
from bot.handlers.typed_format import typed_rich
from bot.handlers.writing import Move, Writing
from core.model.briefing import ALBUM_LIMIT, Media, MediaKind
from core.model.dialogue import Json
from core.model.draft import Draft
from core.model.edition_json import pack_spans, unpack_spans
from core.model.language import Language
from core.model.refusals import MediaTooBig, MixedAlbum, Outdated, Unusable
from core.model.rich_text import RichText

PHOTO_MEGABYTES, FILE_MEGABYTES = 10, 50
"""Bot API, Sending files: what a bot may send as a photo, and as any other file."""
_MEGABYTE = 1024 * 1024


def media_of(message: Message) -> Media | None:
    """Return the file of a message that a briefing can carry; None when it has no such file.

    Raises:
        MediaTooBig: Telegram would not let us send it on.
    """
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        _refuse_over(PHOTO_MEGABYTES, largest.file_size)
        return Media(MediaKind.PHOTO, largest.file_id)
    if message.video is not None:
        _refuse_over(FILE_MEGABYTES, message.video.file_size)
        return Media(MediaKind.VIDEO, message.video.file_id)
    if message.document is not None and message.animation is None:  # an animation comes as both
        _refuse_over(FILE_MEGABYTES, message.document.file_size)
        name = message.document.file_name or ""
        return Media(MediaKind.DOCUMENT, message.document.file_id, name)
    return None


def continues_album(writing: Writing, message: Message) -> bool:
    """Say whether a message is a further item of the album that was being taken in.

    Telegram sends each item of an album as a message of its own, a moment apart.
    """
    group = message.media_group_id
    return bool(group) and group == writing.dialogue.state.get("album")


def take_media(writing: Writing, message: Message) -> Writing:
    """Return the writing with the file of a message, at the same step.

    An item of an album joins those before it; anything else takes their place. A caption is the
    text when the step asks for one; else it is kept aside, to be offered as a text.

    Raises:
        Unusable: it holds no such file.
        MixedAlbum: it is one that the album cannot take in.
        MediaTooBig: Telegram would not let us send it on.
        TooLong: the caption is too long for a text.
    """
    media = media_of(message)
    if media is None:
        raise Unusable(reason=_what_came(message))
    before = writing.draft.media if continues_album(writing, message) else ()
    draft = replace(writing.draft, media=_joined(before, media))
    album = message.media_group_id or ""
    caption = typed_rich(message)
    if not caption:
        return writing.stay(draft, album=album)
    if writing.step == "text":
        return writing.onward(draft.with_body(writing.language, caption)).stay(album=album)
    return writing.stay(draft, album=album, caption=_packed(caption))


def kept_caption(writing: Writing) -> RichText | None:
    """Return the caption that came with the files, as long as it is no text yet."""
    packed = writing.dialogue.state.get("caption")
    if not isinstance(packed, list) or len(packed) != 2 or not isinstance(packed[0], str):
        return None
    return RichText(packed[0], unpack_spans(packed[1]))


def without_text(draft: Draft) -> tuple[Language, ...]:
    """Return the languages of a draft in which it has no text yet."""
    return tuple(each for each in draft.languages if not draft.body(each))


def _joined(before: tuple[Media, ...], media: Media) -> tuple[Media, ...]:
    files = [each.kind is MediaKind.DOCUMENT for each in (*before, media)]
    if any(files) != all(files) or len(files) > ALBUM_LIMIT:
        raise MixedAlbum
    return (*before, media)


def _refuse_over(limit: int, size: int | None) -> None:
    if size is not None and size > limit * _MEGABYTE:
        raise MediaTooBig(limit=limit, size=-(-size // _MEGABYTE))


def _packed(caption: RichText) -> Json:
    return [caption.text, pack_spans(caption.spans)]


def _what_came(message: Message) -> str:
    return "sticker" if message.sticker else "file" if message.effective_attachment else "media"


def _remove(writing: Writing, _value: str) -> Writing:
    return writing.stay(replace(writing.draft, media=()), album="", caption=None)


def _use_caption(writing: Writing, value: str) -> Writing:
    language, caption = known_language(value), kept_caption(writing)
    if caption is None or language not in without_text(writing.draft):
        raise Outdated
    return writing.stay(writing.draft.with_body(language, caption), caption=None)


MEDIA_MOVES: Mapping[str, Mapping[str, Move]] = {
    "media": {
        "remove": _remove,
        "caption": _use_caption,
        "next": lambda writing, _: writing.go("overview", caption=None),
    },
}
"""What the buttons of the step `media` do."""
