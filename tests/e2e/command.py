"""What an operator types: a command of the program in the place of a program, and its words."""

import asyncio
import sys
from dataclasses import replace

from tests.e2e.program import BotProcess


async def typed(bot: BotProcess, *command: str, **settings: str) -> tuple[int | None, str]:
    """Run a command with the settings of a program, and more; return its end and its words."""
    other = replace(bot, extra={**bot.extra, **settings})
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(bot.root / "main.py"), *command,
        cwd=bot.folder, env=other.environment(),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await process.communicate()
    return process.returncode, said.decode()
