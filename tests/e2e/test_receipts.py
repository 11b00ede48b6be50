"""SIGKILL right after a report was acknowledged: whoever has a receipt has a case, files included.

Each round the program is killed at the moment when Telegram has the first receipt, while others
press the same button; `make soak` does it 200 times, the code is the same.
"""

import asyncio
import itertools
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.model.language import ENGLISH
from core.model.report import ReportStatus
from sandbox.client import Message, Sandbox
from sandbox.client_message import Json
from tests.e2e import pictures
from tests.e2e.kept_reports import Shown, kept_reports
from tests.e2e.ledger import Told
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess
from tests.e2e.words import says

SHORT, FULL = 10, 200
AT_ONCE = 2
"""So many press the last button at the same time."""
FIRST_REPORTER = 30_000
RECEIPTS = ("report-received", "report-received-before")


@dataclass(frozen=True, slots=True)
class Reporter:
    """Somebody who is about to send a report, and what is in it."""

    phone: Phone
    told: tuple[Told, ...]
    last_button: str
    screen: int

    @classmethod
    async def ready(cls, sandbox: Sandbox, number: int) -> "Reporter":
        """Write a report with a photo and a file, up to the last button."""
        phone = await Phone.new(sandbox, "reporter", ENGLISH, id=number)
        await phone.say("/report", "report-safety")
        await phone.tap("report-begin-button", "report-ways-in")
        await phone.tap("report-quick-button", "report-what")
        text = f"{number}: they came at night"
        photo = (pictures.PHOTO, pictures.OTHER_PHOTO)[number % 2]
        proof = f"{number} proof ".encode() * 5000
        await phone.person.send(text)
        await phone.person.send_file("photo", photo, "photo.png")
        await phone.person.send_file("document", proof, "proof.pdf")
        ready = await phone.sees("report-count-document")
        told = Told(text), Told.file(photo), Told.file(proof)
        return cls(phone, told, phone.data("report-send-now-button"), ready.id)

    async def press(self) -> None:
        """Press the last button, and wait for nothing."""
        await self.phone.person.tap_data(self.last_button, message_id=self.screen)

    async def receipt(self) -> Message | None:
        """Return the receipt that is in the chat now."""
        shown = await self.phone.person.messages()
        found = [one for one in shown if one.from_bot and _is_receipt(one.text)]
        return found[-1] if found else None

    async def has_receipt(self) -> Shown:
        """Return what the receipt shows; without one the button is pressed again.

        Killed between the commit and the answer, the program owes an answer that it cannot know of.
        """
        await self.phone.say("/help", "help-intro")  # answered after all that came before
        receipt = await self.receipt()
        if receipt is None:
            await self.press()
            receipt = await self.phone.person.wait_for(lambda one: _is_receipt(one.text))
        return Shown.on(receipt)


def _is_receipt(text: str) -> bool:
    return any(says(text, key, ENGLISH) for key in RECEIPTS)


def _acknowledges(call: Json) -> bool:
    sent = call["method"] in {"sendMessage", "editMessageText"}
    return sent and _is_receipt(str(call["params"].get("text", "")))


async def _kill_at_a_receipt(bot: BotProcess, sandbox: Sandbox, reporters: list[Reporter]) -> None:
    since = (await sandbox.request("GET", "/sim/calls", params={"since": 10**15}))["next"]
    await asyncio.gather(*(reporter.press() for reporter in reporters))
    while True:
        query = {"since": since, "wait_seconds": 20}
        answer = await sandbox.request("GET", "/sim/calls", params=query)
        if any(map(_acknowledges, answer["calls"])):
            break
        assert answer["calls"], f"nobody got a receipt:\n{bot.tail}"
        since = answer["next"]
    await bot.kill()


async def _look_on_disk(bot: BotProcess, reporters: list[Reporter]) -> int:
    """See that each receipt in a chat is true; return how many there are."""
    receipts = [await reporter.receipt() for reporter in reporters]
    promised = [Shown.on(receipt) if receipt else None for receipt in receipts]
    kept = await kept_reports(bot.folder, [one.code for one in promised if one])
    for reporter, shown in zip(reporters, promised, strict=True):
        if shown is not None:
            assert shown.code in kept, "acknowledged, but not on disk"
            assert kept[shown.code].shown == shown
            assert kept[shown.code].status is ReportStatus.NEW
            assert kept[shown.code].told == reporter.told
    return sum(one is not None for one in promised)


@pytest.mark.soak
async def test_an_acknowledged_report_survives_being_killed_at_once(
    tmp_path: Path, soaking: bool
) -> None:
    """A receipt may be all that somebody has; it must be true from the moment it can be read."""
    telegram = await SandboxProcess.start()
    bot, people = BotProcess(telegram.base, tmp_path), itertools.count(FIRST_REPORTER)
    everyone: dict[str, tuple[Shown, Reporter]] = {}
    try:
        async with Sandbox(telegram.base) as sandbox:
            await sandbox.limits(enabled=False)
            await bot.start()
            for _ in range(FULL if soaking else SHORT):
                reporters = await asyncio.gather(
                    *(Reporter.ready(sandbox, next(people)) for _ in range(AT_ONCE))
                )
                await _kill_at_a_receipt(bot, sandbox, reporters)
                assert await _look_on_disk(bot, reporters) >= 1
                await bot.start()
                promised = await asyncio.gather(*(each.has_receipt() for each in reporters))
                for shown, each in zip(promised, reporters, strict=True):
                    everyone[shown.code] = (shown, each)

        assert await bot.stop() == 0, bot.tail
        kept = await kept_reports(tmp_path, list(everyone))
        for code, (shown, reporter) in everyone.items():
            assert (kept[code].shown, kept[code].told) == (shown, reporter.told)
        assert len(kept) == AT_ONCE * (FULL if soaking else SHORT), "two people with one code"
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await telegram.stop()
