"""/alert: the same as /publish, short: for everyone or one topic, at once."""

from bot.handlers.publish_flow import WritingFlow
from bot.router import Router


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    flow = WritingFlow("alert")
    router.on_command(flow.name, flow.begin)
    router.on_dialogue(flow)
