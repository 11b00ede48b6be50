"""Keeps the message in which a reporter follows a danger true: who was told, who has seen it."""

from dataclasses import dataclass

from telegram import Bot
from telegram.error import TelegramError

from bot.answers import Answers
from bot.handlers.danger_screens import status_screen
from bot.transport.lane import on_lane
from bot.words import Words
from core.model.danger import Danger
from core.model.delivery import Lane
from core.model.identity import PersonId
from core.ports.board import Showing
from core.ports.world import World
from locales.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class DangerMessages:
    """The board of the core's port."""

    world: World
    bot: Bot
    catalogue: Catalogue

    async def show(self, person: PersonId, danger: Danger) -> Showing:
        """Say in the danger's `screen` what is true; nothing that Telegram does raises."""
        async with self.world.storage.read() as view:
            reader, contact = await view.people.get(person), await view.people.contact(person)
            report = await view.reports.get(danger.report)
        if reader is None or contact is None or report is None or danger.screen is None:
            return Showing.GONE
        words = Words(self.catalogue, reader.language, reader.zone)
        screen = status_screen(words, self.world.content, reader.country, report, danger)
        try:
            with on_lane(Lane.ALERT):
                shown = await Answers(self.bot, contact.telegram_id).edit(danger.screen, screen)
        except TelegramError:
            return Showing.LATER
        return Showing.SHOWN if shown else Showing.GONE
