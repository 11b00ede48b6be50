"""Drafts of an older program, which kept them in the dialogue: put where drafts lie now."""

from collections.abc import Mapping
from dataclasses import replace

from bot.visit import Visit
from core.model.audience import Audience
from core.model.briefing import BriefingKind
from core.model.dialogue import Dialogue, Json, strings_in, texts_in
from core.model.draft import Draft
from core.model.identity import TopicKey
from core.model.language import LANGUAGES
from core.model.rich_text import RichText
from core.usecases.briefings.write_draft import begin_draft, save_draft
from core.usecases.dialogues.keep_dialogue import end_dialogue


async def adopt(visit: Visit, dialogue: Dialogue, kind: BriefingKind) -> bool:
    """Put what an older program left in a dialogue among the drafts; say whether it was one.

    Raises:
        NotAllowed: they are no editor (any more); it stays where it is.
    """
    if "draft" in dialogue.state or "bodies" not in dialogue.state:
        return False
    kept = await begin_draft(visit.world, visit.person.id, kind)
    draft = _read(kept.draft, dialogue.state)
    await save_draft(visit.world, visit.person.id, kept.id, draft, seen=kept.revision)
    await end_dialogue(visit.world, visit.person.id, dialogue.name)
    return True


def _read(new: Draft, state: Mapping[str, Json]) -> Draft:
    wanted = strings_in(state.get("languages"))
    urgent = state.get("urgent")
    return replace(
        new,
        languages=tuple(each for each in LANGUAGES if each in wanted),
        titles=texts_in(state.get("titles")),
        bodies={key: RichText(text) for key, text in texts_in(state.get("bodies")).items()},
        topics=frozenset(TopicKey(each) for each in strings_in(state.get("topics"))),
        audience=Audience(everyone=True) if state.get("everyone") is True else None,
        urgent=urgent if isinstance(urgent, bool) and new.urgent is None else new.urgent,
    )
