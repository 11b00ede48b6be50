"""A packet is put together and sent, part by part, to who asked for it."""

from collections import Counter

from bot.handlers.case_taps import ReviewTap
from bot.handlers.packet_parts import sealed_parts
from bot.screen import Button, Screen
from bot.visit import Visit
from core.model.second_eyes import SecondRequest
from core.usecases.reports.use_right import Packet, open_packet


async def send_packet(visit: Visit, request: SecondRequest) -> None:
    """Send all parts, and then say what went along and how.

    Raises:
        SecondEyesNeeded and what `open_packet` raises: it cannot be made (any more).
    """
    packet = await open_packet(visit.world, visit.person.id, request.id)
    words, code = visit.words, packet.report.code
    await visit.show(Screen(words.t("packet-making", code=code), protected=True))
    went: Counter[str] = Counter()
    number = 0
    async for part in sealed_parts(visit.world, packet, words.catalogue):
        number = part.number
        went.update({how.value: count for how, count in part.went.items()})
        caption = words.t("packet-caption", code=code, part=number, sha256=part.sha256)
        await visit.answers.document(part.content, part.name, caption)
    await visit.untapped().show(_done(visit, packet, number, went))


def _done(visit: Visit, packet: Packet, parts: int, went: Counter[str]) -> Screen:
    words, choice = visit.words, packet.choice
    name = choice.recipient_name or words.plain("packet-typed-key")
    lines = [words.t("packet-done", code=packet.report.code, parts=parts, recipient=name)]
    lines += [words.t(f"packet-went-{how}", count=count) for how, count in sorted(went.items())]
    lines.append(words.t("packet-open"))
    back = Button(words.plain("case-back-button"), ReviewTap(report=packet.report.id))
    return Screen("\n".join(lines), [[back]], protected=True)
