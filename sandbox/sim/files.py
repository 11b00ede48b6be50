"""Files that people send, and the bytes of any file."""

from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, Json

from sandbox import encoding, incoming
from sandbox.errors import SimError
from sandbox.files import LARGEST_UPLOAD
from sandbox.methods.media import media_field
from sandbox.sim.messages import ForwardFrom, caption_content, forward_origin
from sandbox.sim.request import SimRequest, acting

_SHOWN = ("image/jpeg", "image/png", "image/gif", "image/webp", "audio/", "video/")
_DETAILS: dict[str, encoding.Json] = {
    "voice": {"duration": 1},
    "audio": {"duration": 1},
    "video": {"width": 320, "height": 240, "duration": 1},
    "animation": {"width": 320, "height": 240, "duration": 1},
    "video_note": {"length": 240, "duration": 1},
}


class Bytes(NamedTuple):
    """An answer that is a file."""

    content: bytes
    mime: str
    name: str


class NewFile(BaseModel):
    """The fields of `POST /sim/file`."""

    model_config = ConfigDict(extra="forbid")

    user_id: int
    chat_id: int | None = None
    kind: Literal["photo", "document", "voice", "audio", "video", "video_note", "animation"]
    caption: str = ""
    media_group_id: str | None = Field(default=None, min_length=1, max_length=64)
    message_thread_id: int | None = None
    reply_to_message_id: int | None = None
    forward_from: Json[ForwardFrom] | None = None
    claimed_size: int | None = Field(default=None, gt=0, le=4 * 1024**3)
    duration: int | None = Field(default=None, ge=0, le=1_000_000)


def send(request: SimRequest) -> encoding.Json:
    """A person sends a file."""
    new = request.read(NewFile)
    world = request.world
    upload = request.uploads.get("file")
    if upload is None:
        raise SimError(400, "file: it is missing")
    if len(upload.content) > LARGEST_UPLOAD:
        raise SimError(413, "file: more than 50 MB; use claimed_size to pretend")
    person, chat = acting(world, new.user_id, new.chat_id)
    manner = incoming.Manner(
        reply_to_message_id=new.reply_to_message_id,
        message_thread_id=new.message_thread_id,
        forward_origin=forward_origin(world, new.forward_from),
        media_group_id=new.media_group_id,
    )
    content = caption_content(world, new.caption) if new.caption.strip() else {}
    details = dict(_DETAILS.get(new.kind, {}))
    if new.duration is not None and "duration" in details:
        details["duration"] = new.duration
    stored = world.files.add(upload, new.kind, details, claimed_size=new.claimed_size)
    return incoming.send(world, person, chat, {**media_field(stored), **content}, manner)


def download(request: SimRequest) -> Bytes:
    """The bytes of a file that anyone has sent."""
    stored = request.world.files.by_id.get(request.parts[0])
    if stored is None:
        raise SimError(404, "there is no such file")
    shown = stored.mime if stored.mime.startswith(_SHOWN) else "application/octet-stream"
    return Bytes(stored.content, shown, stored.name)
