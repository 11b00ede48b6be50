"""Nothing of the process lies about for other users, or for who finds the disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hardening import open_to_others

LOOK = """
import os, resource, hardening
hardening.harden()
print(resource.getrlimit(resource.RLIMIT_CORE))
open("made", "w").close()
print(oct(os.stat("made").st_mode & 0o777))
print(os.stat("/proc/self/environ").st_uid if os.getuid() else "root")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_no_core_dump_is_left_and_files_are_for_their_owner(tmp_path: Path) -> None:
    """A crash would otherwise write keys and token to the disk, unsealed."""
    root = Path(__file__).resolve().parents[2]
    seen = subprocess.run(
        [sys.executable, "-c", LOOK],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\n")
    assert seen[:2] == ["(0, 0)", "0o600"]
    assert seen[2] in {"0", "root"}, "others of the same user could read the environment"


def test_what_others_could_read_is_found(tmp_path: Path) -> None:
    """A folder that was restored by hand easily loses its mode."""
    folder = tmp_path / "var"
    assert open_to_others(folder) == []
    folder.mkdir(mode=0o700)
    inside = folder / "bot.sqlite"
    inside.touch(mode=0o644)
    inside.chmod(0o644)
    assert open_to_others(folder) == []
    folder.chmod(0o755)
    assert open_to_others(folder) == [folder, inside]
