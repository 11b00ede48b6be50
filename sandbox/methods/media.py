"""Files, places and cards that the bot sends, alone or as an album."""

import secrets
from typing import Any

from sandbox.encoding import Json, compact
from sandbox.errors import ApiError, bad_request
from sandbox.files import StoredFile, check_upload
from sandbox.methods.registry import Handler, method
from sandbox.methods.texts import caption_content, edit, message_to_edit
from sandbox.outgoing import Call, place, post, read_options, writable_chat
from sandbox.parameters import Upload

ALBUM_KINDS = frozenset({"photo", "video", "document", "audio"})
EDIT_KINDS = ALBUM_KINDS | {"animation"}
_DETAILS: dict[str, tuple[str, ...]] = {
    "photo": (),
    "document": (),
    "voice": ("duration",),
    "audio": ("duration", "performer", "title"),
    "video": ("width", "height", "duration"),
    "animation": ("width", "height", "duration"),
    "video_note": ("length", "duration"),
}
_DEFAULTS = {"duration": 0, "width": 320, "height": 240, "length": 240}
_MEDIA_FIELDS = (*_DETAILS, "sticker")
_CAPTION_FIELDS = ("caption", "caption_entities", "show_caption_above_media", "has_media_spoiler")


def _sender(kind: str) -> Handler:
    def send(call: Call) -> Json:
        content = caption_content(call) if kind != "video_note" else {}
        if call.parameters.flag("has_spoiler"):
            content["has_media_spoiler"] = True
        chat = writable_chat(call)
        options = read_options(call, chat)
        stored = find_file(call, kind, call.parameters.text(kind), _details(call, kind))
        return post(call, chat, {**media_field(stored), **content}, options)

    send.__doc__ = f"Send a {kind.replace('_', ' ')}."
    return send


for _kind, _name in (
    ("photo", "sendPhoto"),
    ("document", "sendDocument"),
    ("voice", "sendVoice"),
    ("audio", "sendAudio"),
    ("video", "sendVideo"),
    ("animation", "sendAnimation"),
    ("video_note", "sendVideoNote"),
):
    method(_name)(_sender(_kind))


def media_field(stored: StoredFile) -> Json:
    """The file as it stands in a Message."""
    field: Json = {stored.kind: stored.media()}
    if stored.kind == "animation":
        field["document"] = {
            name: value
            for name, value in field["animation"].items()
            if name not in {"width", "height", "duration"}
        }
    return field


def find_file(call: Call, kind: str, source: str, details: Json) -> StoredFile:
    """The file that a parameter means: an upload, or one that Telegram has by its `file_id`."""
    upload = call.parameters.uploads.get(kind) if not source else None
    if source.startswith("attach://"):
        upload = call.parameters.uploads.get(source.removeprefix("attach://"))
    if upload is not None:
        return add_upload(call, kind, upload, details)
    if not source or source.startswith("attach://"):
        raise bad_request(f"there is no {kind.replace('_', ' ')} in the request")
    if source.startswith(("http://", "https://")):
        raise ApiError(400, "Bad Request: files by URL are not served by this sandbox")
    stored = call.world.files.by_id.get(source)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        names = (_camel(stored.kind), _camel(kind))
        raise bad_request(f"can't use file of type {names[0]} as {names[1]}")
    return stored


def add_upload(call: Call, kind: str, upload: Upload, details: Json) -> StoredFile:
    """Store an upload of the bot, its thumbnail with it."""
    check_upload(upload, kind)
    thumbnail = call.parameters.uploads.get("thumbnail")
    if thumbnail is not None and thumbnail is not upload and kind not in {"photo", "voice"}:
        small: Any = call.world.files.add(thumbnail, "photo", {}).media()
        details = {**details, "thumbnail": small[0]}
    return call.world.files.add(upload, kind, details)


def _camel(kind: str) -> str:
    return "".join(part.capitalize() for part in kind.split("_"))


def _details(call: Call, kind: str) -> Json:
    return _fill(kind, {name: call.parameters.values.get(name) for name in _DETAILS[kind]})


def _fill(kind: str, given: Json) -> Json:
    """The details of a kind of file, as far as they are given, else Telegram-like defaults."""
    details: Json = {}
    for name in _DETAILS[kind]:
        value = given.get(name)
        if name in {"performer", "title"}:
            details[name] = str(value) if value else None
            continue
        try:
            number = int(value) if value else 0
        except (TypeError, ValueError):
            raise bad_request(f'parameter "{name}" must be of type Integer') from None
        details[name] = min(max(number, 0), 1_000_000) or _DEFAULTS[name]
    return compact(details)


@method("sendLocation")
def send_location(call: Call) -> Json:
    """Send a place."""
    return post(call, writable_chat(call), {"location": _location(call)})


@method("sendVenue")
def send_venue(call: Call) -> Json:
    """Send a place with a name and an address."""
    parameters = call.parameters
    title, address = parameters.text("title").strip(), parameters.text("address").strip()
    if not title or not address:
        raise bad_request("venue title and address must be non-empty")
    location = _location(call)
    venue = {"location": location, "title": title, "address": address}
    return post(call, writable_chat(call), {"venue": venue, "location": location})


def _location(call: Call) -> Json:
    parameters = call.parameters
    latitude, longitude = parameters.number("latitude"), parameters.number("longitude")
    if latitude is None or longitude is None:
        raise bad_request("latitude and longitude must be specified")
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise bad_request("wrong latitude or longitude specified")
    return compact(
        {
            "latitude": latitude,
            "longitude": longitude,
            "horizontal_accuracy": parameters.number("horizontal_accuracy"),
            "live_period": parameters.integer("live_period") or None,
        }
    )


@method("sendContact")
def send_contact(call: Call) -> Json:
    """Send a card."""
    parameters = call.parameters
    phone, name = parameters.text("phone_number").strip(), parameters.text("first_name").strip()
    if not phone:
        raise bad_request("phone number must be non-empty")
    if not name:
        raise bad_request("first name must be non-empty")
    contact = {"phone_number": phone, "first_name": name}
    for field in ("last_name", "vcard"):
        if parameters.text(field):
            contact[field] = parameters.text(field)
    return post(call, writable_chat(call), {"contact": contact})


@method("sendMediaGroup")
def send_media_group(call: Call) -> list[Json]:
    """Send two to ten files as one album."""
    items = call.parameters.json("media", "media")
    if not isinstance(items, list):
        raise bad_request("expected an Array of InputMedia")
    if not items:
        raise bad_request("there are no messages to send")
    if len(items) == 1:
        raise bad_request("too few messages to send as an album: there must be 2-10")
    if len(items) > 10:
        raise bad_request("too many messages to send as an album")
    kinds = {_input_kind(item, ALBUM_KINDS) for item in items}
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        odd = "document" if "document" in kinds else "audio"
        raise bad_request(f"{odd} can't be mixed with other media types")
    chat = writable_chat(call)
    options = read_options(call, chat)
    contents = [input_media_content(call, item) for item in items]
    call.world.flood.spend(chat.id, paid=options.paid)
    album = str(secrets.randbits(53))
    return [
        place(call.world, chat, {"media_group_id": album, **content}, options)
        for content in contents
    ]


def _input_kind(item: Any, kinds: frozenset[str]) -> str:
    if not isinstance(item, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = item.get("type")
    if kind not in kinds:
        raise bad_request("can't parse InputMedia: type must be known and fit the method")
    return str(kind)


def input_media_content(call: Call, item: Json) -> Json:
    """An InputMedia object as the fields of a Message."""
    kind = _input_kind(item, frozenset(EDIT_KINDS))
    source = item.get("media")
    if not isinstance(source, str) or not source:
        raise bad_request("can't parse InputMedia: media not found")
    content = caption_content(call, item)
    if item.get("has_spoiler") is True:
        content["has_media_spoiler"] = True
    stored = find_file(call, kind, source, _fill(kind, item))
    return {**media_field(stored), **content}


@method("editMessageMedia")
def edit_message_media(call: Call) -> Json:
    """Put another file in place of the one of a message, or a file to a text."""
    item = call.parameters.json("media", "InputMedia")
    _input_kind(item, frozenset(EDIT_KINDS))
    chat, message = message_to_edit(call)
    if not any(name in message.shape for name in ("text", *_DETAILS)):
        raise bad_request("message can't be edited")
    content = input_media_content(call, item)
    stale = {*_MEDIA_FIELDS, *_CAPTION_FIELDS, "text", "entities", "link_preview_options"}
    kept = {name: value for name, value in message.shape.items() if name not in stale}
    return edit(call, chat, message, {**kept, **content})


@method("getFile")
def get_file(call: Call) -> Json:
    """Where a file can be downloaded, up to 20 MB."""
    return call.world.files.view(call.parameters.text("file_id"))
