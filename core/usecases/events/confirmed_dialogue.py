"""The end of a dialogue that was confirmed, in the transaction that carries it out: once."""

from core.model.dialogue import Dialogue
from core.model.identity import PersonId
from core.model.refusals import Outdated
from core.ports.storage import Transaction


async def end_confirmed(tx: Transaction, person: PersonId, dialogue: Dialogue | None) -> None:
    """Delete the dialogue if it still says what the person saw when confirming; None is fine.

    Raises:
        Outdated: it was carried out, dropped or changed meanwhile.
    """
    if dialogue is None:
        return
    kept = await tx.dialogues.get(person, dialogue.name)
    if kept is None or kept.token != dialogue.token or kept.state != dialogue.state:
        raise Outdated
    await tx.dialogues.delete(person, dialogue.name)
