"""/alert: the same as /publish, short: for everyone or one topic, at once."""

from bot.handlers.draft_flow import WritingFlow
from bot.handlers.drafts import begin_or_list
from bot.router import Router
from bot.visit import Visit
from core.model.briefing import BriefingKind


async def alert(visit: Visit, _rest: str = "") -> None:
    """Show the open alerts, or begin one."""
    await begin_or_list(visit, BriefingKind.ALERT)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("alert", alert)
    router.on_dialogue(WritingFlow(BriefingKind.ALERT))
