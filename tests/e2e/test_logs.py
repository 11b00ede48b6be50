"""A whole flow at DEBUG: no line of the log tells what people typed, who they are, or the token."""

import re

from core.model.language import ENGLISH
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, write_briefing
from tests.e2e.phone import Phone
from tests.e2e.program import TOKEN, BotProcess
from tests.e2e.reporting import case_code, tell_what_happened

TOPIC = CONTENT.topics[2].key
NAME, HANDLE = "Qonstance", "qonstance_handle"


async def test_the_log_tells_what_happened_but_not_to_whom_nor_what(
    running: BotProcess, sandbox: Sandbox, admin: Phone
) -> None:
    """Logs are copied, mailed and kept: whoever reads one must learn nothing about anybody."""
    member = await Phone.new(sandbox, NAME, ENGLISH, username=HANDLE, last_name="Quillfeather")
    editor = await Phone.new(sandbox, "Quentin", ENGLISH, username="quentin_desk")
    await onboard(member, TOPIC)
    await onboard(editor)
    await hire(admin, editor, Role.EDITOR, Role.REVIEWER)
    await write_briefing(editor, TOPIC, "Quoted title", "Quizzical body", language=ENGLISH)
    await member.person.mark()
    await editor.tap("publish-send-button", "progress-state")
    await member.sees("broadcast-title")
    await editor.sees("progress-state", also="Finished")  # and so no edit takes the fault below
    await member.person.send_file("document", b"quartz" * 50, "quagmire.pdf", caption="quince")
    await tell_what_happened(member)
    code = case_code(await member.tap("report-submit-button", "report-received"))
    await editor.sees("queue-news", also=code)
    await sandbox.fault("editMessageText", code=500, times=1)
    await member.say("/settings", "settings-head")
    await member.tap("settings-zone-button", "error-surprise")
    await member.say("/settings", "settings-head")
    await member.tap("settings-zone-button", "settings-zone")
    await member.say("Quillota or nowhere", "refusal-unusable")

    log = running.log.read_text(encoding="utf-8")
    assert running.count("update_done") > 20, "this is the log of a program at work"
    told = (
        *(TOKEN, TOKEN.partition(":")[2], NAME, HANDLE, "Quillfeather", "Quentin", "quentin_desk"),
        *("Quoted", "Quizzical", "quagmire", "quince", "quartz", "Quillota", code),
        *("Two men", "Three men", "Last Tuesday", "At the station", "50.8467", "proof.pdf"),
        *(str(member.id), str(editor.id)),
    )
    found = [part for part in told if re.search(rf"(?<!\d){re.escape(part)}(?!\d)", log)]
    assert not found, [line for line in log.splitlines() if found[0] in line][:3]
