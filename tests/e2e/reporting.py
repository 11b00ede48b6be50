"""How somebody reports on a phone: the walk to the first question, and a report with everything."""

from sandbox.client import Message
from tests.e2e import pictures
from tests.e2e.flows import CONTENT
from tests.e2e.phone import Phone

FIRST = "Two men <b>wait</b> & watch at my door."
CHANGED = "Three men <b>wait</b> & watch at my door."
SURVEILLANCE = CONTENT.category_groups[0].categories[0]


async def begin_report(reporter: Phone) -> None:
    """Walk from the safety screen to the question of what happened."""
    await reporter.say("/report", "report-safety")
    await reporter.tap("report-begin-button", "report-ways-in")
    await reporter.tap("report-guided-button", "report-group")
    group = CONTENT.category_groups[0]
    await reporter.tap_label(group.name[reporter.language], "report-category")
    await reporter.tap_label(SURVEILLANCE.name[reporter.language], "report-question")


async def tell_what_happened(reporter: Phone) -> None:
    """Report everything that a phone can send, up to the summary."""
    await begin_report(reporter)
    person = reporter.person
    first = await person.send(FIRST)
    await reporter.sees("report-arrived")
    for kind, content, name in (
        ("voice", pictures.VOICE, "voice.ogg"),
        ("photo", pictures.PHOTO, "photo.png"),
        ("document", pictures.DOCUMENT, "proof.pdf"),
    ):
        await person.send_file(kind, content, name)
        await reporter.sees(f"report-count-{kind}")
    await person.send_location(50.8467, 4.3525)
    await reporter.sees("report-count-location")
    for content in (pictures.PHOTO, pictures.OTHER_PHOTO):
        await person.send_file("photo", content, "photo.png", media_group_id="77")
    await reporter.sees("report-count-album")
    await person.edit(first, CHANGED)
    await reporter.sees("report-edited")
    reporter.screen = (await reporter.heard("report-arrived"))[-1]
    await reporter.tap("report-next-button", "report-question")
    await reporter.tap("report-skip-button", "report-question")
    await reporter.tap("report-skip-button", "report-question")
    await reporter.say("At the station", "report-answer-kept")
    await reporter.say("Last Tuesday", "report-answer-kept")
    await reporter.tap("report-to-summary-button", "report-summary")


def case_code(receipt: Message) -> str:
    """Return the code that a receipt shows."""
    marked = [entity for entity in receipt.raw["entities"] if entity["type"] == "code"]
    return receipt.text[marked[0]["offset"] :][: marked[0]["length"]]
