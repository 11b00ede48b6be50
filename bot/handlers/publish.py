"""/publish: write a briefing, see it as its readers will, and send it."""

from bot.handlers.publish_flow import WritingFlow
from bot.handlers.publish_send import SendTap, send
from bot.router import Router


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    flow = WritingFlow("publish")
    router.on_command(flow.name, flow.begin)
    router.on_dialogue(flow)
    router.on_tap(SendTap, send)
