"""The command line: start the program; without a token, together with a local Telegram."""

import asyncio
import secrets
import shutil
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer

from assembly import Program, StartError, serve
from demo import put_people_on_the_page, seed
from hardening import harden, warn_of_open_files
from logs import configure_logs
from operations import (
    back_up,
    carry_values_over,
    retire_master_key,
    rotate_master_keys,
)
from operations import verify_audit as look_at_audit
from restoring import Source, restore
from settings import Settings, SettingsError, load_settings

try:
    import uvloop
except ImportError:  # there is none for Windows
    uvloop = None  # type: ignore[assignment]

Answer = TypeVar("Answer")

app = typer.Typer(add_completion=False, help=__doc__, pretty_exceptions_enable=False)


@app.command()
def run() -> None:
    """Start the bot: against Telegram with BOT_TOKEN, else a demo on a local Telegram."""
    harden()
    settings = _settings()
    try:
        if settings.bot_token is not None:
            configure_logs(settings)
            warn_of_open_files(settings.data_dir)
            _live(serve(settings))
        else:
            _run_demo(settings)
    except StartError as error:
        _stop(str(error))
    except KeyboardInterrupt:
        return


@app.command()
def backup(to: Annotated[Path | None, typer.Argument()] = None) -> None:
    """Copy everything to the folder TO (or BACKUP_DIR), encrypted, while the program runs."""
    settings = _settings()
    kept = _asked(back_up(settings, to))
    print(f"kept in {kept}; back up {settings.master_keys_file} apart, once and after rotating")


@app.command("restore")
def restore_command(
    source: Path,
    keys: Annotated[Path | None, typer.Option(help="file of data keys; else the newest")] = None,
    identity: Annotated[Path | None, typer.Option(help="file with the age identity")] = None,
    *,
    without_keys: Annotated[bool, typer.Option(help="leave out what reports say")] = False,
) -> None:
    """Put the copy in the folder SOURCE back into an empty place; the master keys come first."""
    found = _asked(restore(_settings(), Source(source, keys, identity, without_keys)))
    print(f"{sum(found.rows.values())} rows and {found.files} files are back")
    if found.closed:
        print(f"{found.closed} reports had no key any more: of each a tombstone is left")
    if found.damage:
        _stop(f"the audit log is not what was written: {found.damage}")


@app.command()
def verify_audit() -> None:
    """Walk the audit log and name the first line that is not what was written."""
    number, damage = _asked(look_at_audit(_settings()))
    if damage:
        _stop(f"the audit log was changed from outside: {damage}")
    print(f"{number} lines, each as it was written")


@app.command()
def rotate_keys() -> None:
    """Add a new master key that seals within seconds, also in a running program."""
    name = _asked(rotate_master_keys(_settings()))
    print(f"{name} seals from now on; back the key file up again; then: rewrap")


@app.command()
def rewrap() -> None:
    """Seal what lies under older master keys under the current one, batch by batch."""
    found = _asked(carry_values_over(_settings()))
    for where, number in sorted(found.carried.items()):
        print(f"{number:>9} {where}")
    print(f"{sum(found.carried.values())} values carried over")
    if found.unreadable:
        places = ", ".join(f"{where} {number}" for where, number in found.unreadable.items())
        _stop(f"could not be opened, and stay as they are: {places}")


@app.command()
def retire_key(key: str) -> None:
    """Take the old master key KEY out of the key file, once nothing needs it any more."""
    _asked(retire_master_key(_settings(), key))
    print(f"{key} is gone from the key file; copies made before it was rewrapped need it still")


def _asked(work: Coroutine[Any, Any, Answer]) -> Answer:
    """Do what an operator asked for; say in one line why it cannot be done."""
    harden()
    try:
        return asyncio.run(work)
    except StartError as error:
        _stop(str(error))


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
