"""A file that a coordinator sends: fetched, and read in a thread, within bounds."""

import asyncio
from dataclasses import replace

from bot.files import attachment_of, fetch
from bot.visit import Visit
from core.model.identity import TopicKey
from core.model.imported import MOST_BYTES, FileUnreadable, ImportedFile
from core.model.refusals import FileTooBig
from core.model.typed_text import without_harm

_NAME_SHOWN = 80


async def read_sent_file(visit: Visit) -> ImportedFile | None:
    """Return what the file of a message says; None when there is no file in it.

    Raises:
        FileUnreadable: nothing in it can be used.
        FileLost: Telegram did not hand it out.
    """
    attachment = attachment_of(visit.message) if visit.message else None
    if attachment is None or visit.message is None or visit.message.document is None:
        return None
    if attachment.size is not None and attachment.size > MOST_BYTES:
        raise FileUnreadable(reason="size")
    await visit.answers.typing()
    data = bytearray()
    try:
        async for chunk in fetch(visit.answers.bot, attachment):
            data += chunk
            if len(data) > MOST_BYTES:
                raise FileUnreadable(reason="size")
    except FileTooBig:
        raise FileUnreadable(reason="size") from None
    file = await _read(visit, bytes(data))
    return file if file.name else replace(file, name=_called(attachment.name))


async def _read(visit: Visit, data: bytes) -> ImportedFile:
    from documents.agenda_csv_in import table_words  # noqa: PLC0415 - heavy
    from documents.agenda_file import read_agenda_file  # noqa: PLC0415 - heavy

    words = table_words(visit.words.catalogue, _topics(visit), visit.words.language)
    return await asyncio.to_thread(read_agenda_file, data, words, now=visit.now)


def _called(name: str) -> str:
    """Return the name of a file as far as a line of the screen holds it."""
    return without_harm(name).replace("\n", " ").strip()[:_NAME_SHOWN]


def _topics(visit: Visit) -> dict[str, TopicKey]:
    """Return what the topics are called, in every language and by their keys."""
    named: dict[str, TopicKey] = {}
    for topic in visit.world.content.topics:
        named[topic.key] = topic.key
        named.update(dict.fromkeys(topic.name.values(), topic.key))
    return named
