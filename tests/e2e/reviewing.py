"""What reviewers do with a case, button by button: opened, taken, looked through."""

from core.model.language import Language
from core.model.roles import Role
from sandbox.client import Message, Sandbox
from tests.e2e.flows import hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess


async def new_reviewer(
    sandbox: Sandbox, admin: Phone, language: Language, name: str = "staff"
) -> Phone:
    """Add somebody on the staff who decides about reports."""
    reviewer = await Phone.new(sandbox, f"{name}-{language}", language)
    await onboard(reviewer)
    await hire(admin, reviewer, Role.REVIEWER)
    return reviewer


async def find_case(reviewer: Phone, code: str) -> Message:
    """Open a case by its code."""
    await reviewer.say("/queue", "queue-head")
    await reviewer.tap("queue-code-button", "queue-code")
    await reviewer.person.send(code)
    return await reviewer.sees("case-head", also=code)


async def read_all(reviewer: Phone, button: str, head: str) -> str:
    """Return what all pages of one side of a case say, and go back to its summary."""
    pages = [await reviewer.tap(button, head)]
    while "▶️" in pages[-1].labels:
        pages.append(await reviewer.tap_label("▶️", head))
    await reviewer.tap("case-back-button", "case-head")
    return "\n".join(page.text for page in pages)


async def open_files(sandbox: Sandbox, reviewer: Phone) -> list[bytes]:
    """Have every file sent that a case's messages show, and return what arrived."""
    assert reviewer.screen is not None
    page, before = reviewer.screen, {one.id for one in await reviewer.person.messages()}
    while True:
        for label in [label for label in page.labels if label.startswith("📎")]:
            await reviewer.person.tap(label, message_id=page.id)
            await reviewer.toasted("case-sending-toast")
        if "▶️" not in page.labels:
            break
        reviewer.screen = page
        page = await reviewer.tap_label("▶️", "case-tab-messages")
    await reviewer.say("/help", "help-intro")  # answered after all that came before
    reviewer.screen = page
    sent = [one for one in await reviewer.person.messages() if one.from_bot]
    return [
        await sandbox.download(_file_id(message.raw))
        for message in sent
        if message.id not in before and _file_id(message.raw)
    ]


def _file_id(raw: dict) -> str:
    kinds = ("document", "voice", "audio", "video", "video_note", "animation")
    found = [raw[kind]["file_id"] for kind in kinds if raw.get(kind)]
    found += [raw["photo"][-1]["file_id"]] if raw.get("photo") else []
    return str(found[0]) if found else ""


def evidence_on_disk(running: BotProcess) -> int:
    """Return how many sealed files there are."""
    folder = running.folder / "var" / "evidence"
    return sum(one.is_file() and not one.name.startswith(".") for one in folder.rglob("*"))
