"""/publish: go on with a draft or begin a briefing, see it as readers will, and let it go."""

from bot.handlers import approval, draft_send, drafts
from bot.handlers.draft_flow import WritingFlow
from bot.handlers.drafts import begin_or_list
from bot.router import Router
from bot.visit import Visit
from core.model.briefing import BriefingKind


async def publish(visit: Visit, _rest: str = "") -> None:
    """Show the open drafts, or begin a briefing."""
    await begin_or_list(visit, BriefingKind.BRIEFING)


def register(router: Router) -> None:
    """Put these handlers, and those of every draft, into the router's tables."""
    router.on_command("publish", publish)
    router.on_dialogue(WritingFlow(BriefingKind.BRIEFING))
    for part in (drafts, draft_send, approval):
        part.register(router)
