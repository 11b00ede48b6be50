"""Evidence on disk: sealed as it streams in, whole or not there, and proof against tampering."""

import asyncio
import errno
import hashlib
import os
import stat
import tracemalloc
from contextlib import aclosing

import pytest

from core.ports.vault import Unreadable
from vault.files import FRAME_BYTES, FilesOnDisk, new_file
from vault.keyring import Keyring
from vault.sealing import SealingVault

VAULT = SealingVault(Keyring("k1", {"k1": b"1" * 32}, {"k1": ""}, b"d" * 32))
ROW = "report:1"
KEY = VAULT.new_data_key(row=ROW)
SEALED_FRAME = FRAME_BYTES + 16
HEADER = 17


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "evidence"


@pytest.fixture
def files(folder):
    return FilesOnDisk(folder, VAULT)


async def stream(*chunks):
    for chunk in chunks:
        yield chunk


async def whole(files, name, *, key=KEY, row=ROW):
    return b"".join([chunk async for chunk in files.read(key, name, row=row)])


@pytest.mark.parametrize(
    "size", [0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 3 * FRAME_BYTES]
)
async def test_a_file_comes_back_as_it_was_received(files, folder, size):
    """Evidence is kept byte for byte, also where its size meets a frame's end."""
    content = os.urandom(size)
    kept = await files.put(KEY, stream(content[:100], content[100:]), row=ROW)
    assert kept.sha256 == hashlib.sha256(content).hexdigest()
    assert kept.size == size
    assert await whole(files, kept.file) == content
    assert [path.name for path in folder.iterdir()] == [kept.file]


async def test_nothing_on_disk_shows_what_it_is_or_can_be_read_by_others(files, folder):
    """A stolen disk must not give up a face, a voice, or even a file name."""
    kept = await files.put(KEY, stream(b"witness statement " * 5000), row=ROW)
    path = folder / kept.file
    assert b"witness" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    other = await files.put(KEY, stream(b"witness statement " * 5000), row=ROW)
    assert other.file != kept.file
    assert (folder / other.file).read_bytes()[HEADER:] != path.read_bytes()[HEADER:]


async def refused(files, name, **given):
    with pytest.raises(Unreadable):
        await whole(files, name, **given)


async def test_only_the_key_and_row_of_its_report_open_it(files):
    """Deleting the key of a report must make its files unreadable."""
    kept = await files.put(KEY, stream(b"x"), row=ROW)
    await refused(files, kept.file, key=VAULT.new_data_key(row=ROW))
    await refused(files, kept.file, row="report:2")
    with pytest.raises(Unreadable):
        await files.put(KEY, stream(b"x"), row="report:2")


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[:-1],
        lambda raw: raw[: HEADER + SEALED_FRAME],
        lambda raw: raw[: HEADER + 2 * SEALED_FRAME],
        lambda raw: raw[:HEADER],
        lambda raw: b"",
        lambda raw: raw + b"x",
        lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]),
        lambda raw: b"\x02" + raw[1:],
        lambda raw: raw[:5] + bytes([raw[5] ^ 1]) + raw[6:],
        lambda raw: (
            raw[:HEADER]
            + raw[HEADER + SEALED_FRAME : HEADER + 2 * SEALED_FRAME]
            + raw[HEADER : HEADER + SEALED_FRAME]
            + raw[HEADER + 2 * SEALED_FRAME :]
        ),
        lambda raw: raw[: HEADER + SEALED_FRAME] + raw[HEADER:],
    ],
    ids=[
        "a byte cut off", "one frame left", "last frame cut off", "frames cut off", "emptied",
        "lengthened", "last byte changed", "version changed", "salt changed", "frames swapped",
        "frame repeated",
    ],
)  # fmt: skip
async def test_every_kind_of_damage_shows(files, folder, damage):
    """Evidence that could be cut or rearranged unseen proves nothing."""
    kept = await files.put(KEY, stream(os.urandom(2 * FRAME_BYTES + 10)), row=ROW)
    path = folder / kept.file
    path.write_bytes(damage(path.read_bytes()))
    await refused(files, kept.file)


async def test_two_files_of_one_report_cannot_be_swapped(files, folder):
    """Same report, same key: the name is part of what is sealed."""
    first = await files.put(KEY, stream(b"first"), row=ROW)
    second = await files.put(KEY, stream(b"second"), row=ROW)
    (folder / first.file).replace(folder / second.file)
    await refused(files, second.file)


@pytest.mark.parametrize("name", ["../master.json", "/etc/passwd", "", "0" * 32, "ABC"])
async def test_a_name_that_is_not_ours_opens_nothing(files, name):
    """A name comes from the database; it must never become a path."""
    await refused(files, name)
    await files.remove(name)


async def test_removing_deletes_and_may_be_repeated(files, folder):
    """A removal that is tried again after a crash must not fail."""
    kept = await files.put(KEY, stream(b"x"), row=ROW)
    for _ in range(2):
        await files.remove(kept.file)
    assert list(folder.iterdir()) == []


async def test_a_full_disk_is_told_and_leaves_nothing_behind(folder):
    """`/dev/full` answers every write as a full disk does."""
    full = FilesOnDisk(folder, VAULT, opener=lambda _: open("/dev/full", "wb"))  # noqa: SIM115, PTH123
    with pytest.raises(OSError) as refusal:  # noqa: PT011
        await full.put(KEY, stream(b"x" * 300_000), row=ROW)
    assert refusal.value.errno == errno.ENOSPC
    assert list(folder.iterdir()) == []


async def test_a_disk_that_fills_at_the_last_byte_leaves_nothing_behind(folder):
    """Buffered bytes fail only when the file is finished: that counts as not saved, too."""

    def opener(path):
        new_file(path).close()
        return open("/dev/full", "wb")  # noqa: PTH123

    with pytest.raises(OSError, match="No space left"):
        await FilesOnDisk(folder, VAULT, opener=opener).put(KEY, stream(b"x"), row=ROW)
    assert list(folder.iterdir()) == []


async def test_a_read_only_disk_is_told(folder):
    """The reporter must hear that the file was not saved."""

    def read_only(path):
        raise OSError(errno.EROFS, "Read-only file system")

    with pytest.raises(OSError, match="Read-only"):
        await FilesOnDisk(folder, VAULT, opener=read_only).put(KEY, stream(b"x"), row=ROW)


async def test_the_file_is_synced_before_it_gets_its_name_and_the_folder_after(
    files, folder, monkeypatch
):
    """What is acknowledged must survive a power cut: content first, then the name."""
    await files.put(KEY, stream(b"makes the folder"), row=ROW)
    known = {path.name for path in folder.iterdir()}
    synced, sync = [], os.fsync

    def noting(descriptor):
        target = os.path.basename(os.readlink(f"/proc/self/fd/{descriptor}"))  # noqa: PTH115, PTH119
        named = {path.name for path in folder.iterdir() if path.suffix != ".part"} - known
        synced.append((target, named))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", noting)
    kept = await files.put(KEY, stream(b"x"), row=ROW)
    assert synced == [(f"{kept.file}.part", set()), (folder.name, {kept.file})]


async def test_a_stream_that_breaks_off_leaves_nothing_behind(files, folder):
    """Half a recording under a case would look like all of it."""

    async def broken():
        yield b"x" * 200_000
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await files.put(KEY, broken(), row=ROW)
    assert list(folder.iterdir()) == []


async def test_being_cancelled_in_the_middle_leaves_nothing_behind(files, folder):
    """A shutdown during a download is ordinary."""
    started = asyncio.Event()

    async def endless():
        yield b"x" * 200_000
        started.set()
        await asyncio.Event().wait()

    task = asyncio.ensure_future(files.put(KEY, endless(), row=ROW))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert list(folder.iterdir()) == []


async def test_what_a_killed_process_left_is_swept_and_finished_files_stay(files, folder):
    """Half-written files would fill the disk over the years."""
    assert files.sweep() == 0
    kept = await files.put(KEY, stream(b"x"), row=ROW)
    (folder / ("0" * 32 + ".part")).write_bytes(b"half")
    assert files.sweep() == 1
    assert [path.name for path in folder.iterdir()] == [kept.file]


async def test_reading_may_stop_early(files):
    """A reviewer's client that goes away must not leave an open file behind."""
    kept = await files.put(KEY, stream(os.urandom(3 * FRAME_BYTES)), row=ROW)
    async with aclosing(files.read(KEY, kept.file, row=ROW)) as chunks:
        assert len(await anext(chunks)) == FRAME_BYTES


async def test_a_long_video_needs_little_memory(files):
    """Twenty reporters with videos at once must not bring a small server down."""
    chunk, count = b"v" * 65_000, 300

    async def video():
        for _ in range(count):
            yield chunk

    tracemalloc.start()
    try:
        kept = await files.put(KEY, video(), row=ROW)
        size = 0
        async for piece in files.read(KEY, kept.file, row=ROW):
            size += len(piece)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == kept.size == len(chunk) * count
    assert peak < 2_000_000
