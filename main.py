"""The command line: start the program; without a token, together with a local Telegram."""

import asyncio
import secrets
import shutil
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import typer

from assembly import Program, StartError, serve
from demo import put_people_on_the_page, seed
from logs import configure_logs
from operations import back_up, rotate_master_keys
from settings import Settings, SettingsError, load_settings

try:
    import uvloop
except ImportError:  # there is none for Windows
    uvloop = None  # type: ignore[assignment]

app = typer.Typer(add_completion=False, help=__doc__, pretty_exceptions_enable=False)


@app.command()
def run() -> None:
    """Start the bot: against Telegram with BOT_TOKEN, else a demo on a local Telegram."""
    settings = _settings()
    try:
        if settings.bot_token is not None:
            configure_logs(settings)
            _live(serve(settings))
        else:
            _run_demo(settings)
    except StartError as error:
        _stop(str(error))
    except KeyboardInterrupt:
        return


@app.command()
def backup(to: Path) -> None:
    """Copy the database and the sealed evidence to the folder TO; the keys are yours to copy."""
    settings = _settings()
    try:
        kept = back_up(settings, to)
    except StartError as error:
        _stop(str(error))
    print(f"kept in {kept}; back up {settings.master_keys_file} apart, once")


@app.command()
def rotate_keys() -> None:
    """Add a new master key that seals from the next start on; older ones still open."""
    try:
        name = rotate_master_keys(_settings())
    except StartError as error:
        _stop(str(error))
    print(f"{name} seals from the next start on; back the key file up again")


def _settings() -> Settings:
    try:
        return load_settings()
    except SettingsError as error:
        _stop(str(error))


def _run_demo(settings: Settings) -> None:
    token = f"{secrets.randbelow(9 * 10**8) + 10**8}:{secrets.token_urlsafe(26)}"
    with _sandbox(settings.page_port, token) as address:
        here = settings.on_sandbox(address, token)
        configure_logs(here)
        try:
            shutil.rmtree(here.data_dir, ignore_errors=True)
            here.data_dir.mkdir(parents=True, mode=0o700)
        except OSError as error:
            raise StartError(f"DATA_DIR cannot be written to: {error.strerror}") from None

        async def fill(program: Program) -> None:
            await seed(program.world, program.say)
            await put_people_on_the_page(address)

        print(f"\n  The demo's phones: {address}/\n", flush=True)
        _live(serve(here, prepare=fill))


def _live(program: Coroutine[Any, Any, None]) -> None:
    """Run the program on the fastest event loop that there is."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop if uvloop else None) as runner:
        runner.run(program)


@contextmanager
def _sandbox(port: int, token: str) -> Iterator[str]:
    """Run the sandbox as a child and yield its address; it ends with us, however we end."""
    command = [sys.executable, "-m", "sandbox", "--port", str(port), "--token", token]
    with subprocess.Popen(
        [*command, "--with-parent"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        try:
            yield _address(child, port)
        finally:
            child.terminate()


def _address(child: subprocess.Popen[str], port: int) -> str:
    """Return the address that the sandbox says it listens on.

    Raises:
        StartError: it ended instead, most likely because the port is taken.
    """
    for line in child.stdout or ():
        if line.startswith("sandbox listening on "):
            return line.split()[-1]
    raise StartError(f"the local Telegram did not start: is port {port} taken? Set PAGE_PORT")


def _stop(line: str) -> NoReturn:
    print(line, file=sys.stderr)
    raise SystemExit(2)


if __name__ == "__main__":
    app()
