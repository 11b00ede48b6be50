"""The last button of a briefing or alert: it publishes once, and shows how far the sending is."""

from typing import ClassVar

from bot.handlers.progress import load_progress
from bot.handlers.publish_screens import Readers
from bot.screen import Button, Row, Screen
from bot.taps import Open, Tap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.refusals import Outdated
from core.model.roles import Role
from core.usecases.briefings.draft import DIALOGUES
from core.usecases.briefings.publish_briefing import publish_briefing
from core.usecases.briefings.watch_broadcast import (
    broadcast_watched_in,
    look_at_broadcast,
    watch_broadcast,
)
from core.usecases.dialogues.keep_dialogue import find_dialogue


class SendTap(Tap):
    """Publish a dialogue's draft: send it (1), or only put it in the library (0).

    Not a button of the dialogue, which ends with it: tapped again, it shows what came of it.
    """

    prefix: ClassVar[str] = "ps"

    dialogue: str
    token: str
    send: int


def send_row(visit: Visit, dialogue: Dialogue, readers: Readers) -> Row:
    """Return the final button: it says to how many people it sends, or that nobody gets it."""
    people = sum(readers.values())
    key = "publish-send-button" if people else "publish-library-button"
    tap = SendTap(dialogue=dialogue.name, token=dialogue.token, send=int(people > 0))
    return [Button(visit.words.plain(key, people=people), tap)]


async def send(visit: Visit, tap: SendTap) -> None:
    """Publish what was confirmed and show the progress in its place."""
    visit.require(Role.EDITOR)
    if tap.dialogue not in DIALOGUES:
        raise Outdated
    dialogue = await find_dialogue(visit.world, visit.person.id, tap.dialogue)
    if dialogue is None or dialogue.token != tap.token:
        await _show_again(visit)
        return
    if dialogue.step != "confirm":
        raise Outdated
    tapped = visit.message.message_id if visit.message else None
    published = await publish_briefing(
        visit.world, visit.person.id, dialogue, send=bool(tap.send), watched_in=tapped
    )
    if (look := published.sending) is None:
        home = Button(visit.words.plain("help-home-button"), Open(command="home"))
        await visit.show(Screen(visit.words.t("publish-in-library"), [[home]]))
        return
    shown = await visit.show(await load_progress(visit.world, visit.words, look))
    if shown is not None and shown != tapped:
        await watch_broadcast(visit.world, visit.person.id, look.broadcast.id, shown)


async def _show_again(visit: Visit) -> None:
    """After a second tap: the progress of what the first one sent.

    Raises:
        Outdated: that message shows no sending.
    """
    watched = None
    if visit.message is not None:
        tapped = visit.message.message_id
        watched = await broadcast_watched_in(visit.world, visit.person.id, tapped)
    if watched is None:
        raise Outdated
    look = await look_at_broadcast(visit.world, visit.person.id, watched)
    await visit.show(await load_progress(visit.world, visit.words, look))
