"""The composition root: connects the rooms, starts and stops them; holds no business of its own."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial

import structlog

from bot.chat_room import TelegramChatRoom
from bot.clock_feed import ClockFeed, ClockUnreachable
from bot.connect import greet, make_bot
from bot.entrance import Entrance
from bot.handlers.danger_board import DangerMessages
from bot.handlers.progress import ProgressMessages
from bot.handlers.registry import fill_outgoing, make_router
from bot.handlers.report_safety import SaferWays
from bot.handlers.staff_board import GroupBoard
from bot.ingress.dispatcher import Dispatcher, Handling
from bot.ingress.intake import Intake
from bot.ingress.polling import TokenRefused
from bot.ingress.source import Source, WebhookAddress
from bot.menu import publish_menu
from bot.outgoing import Outgoing
from bot.transport.request import AiohttpRequest
from bot.transport.sender import Sender
from content.loader import load_content
from content.problems import ContentError
from core.model.delivery import Result
from core.model.language import Language
from core.ports.storage import Storage, StorageInUse, StorageUnavailable
from core.ports.world import World
from core.usecases.calls.keep_call import ensure_calls
from core.usecases.staff.ensure_admins import ensure_admins
from core.usecases.traces.keep_notes import keep_last_notes
from core.usecases.traces.note_sent import note_sent
from delivery.allowance import Allowance
from delivery.drain import drained
from delivery.engine import Engine, EngineLimits, Surroundings
from delivery.fanout import CHUNK_SECONDS, CHUNK_SECONDS_BESIDE_OTHERS, FanOut
from delivery.pace import PaceLimits, SlidingPace
from foundation import lay_foundation
from lifecycle import run_until_end
from locales.catalogue import Catalogue
from locales.resources import CatalogueError
from scheduler.bells import Boards, hang_bells, way
from scheduler.chat_bells import hang_chat_bells
from scheduler.clock import MovedClock, SystemClock
from scheduler.ticks import Ticks
from scheduler.walk import Walker
from settings import Settings
from vault.keyring import KeyFileError
from web.app import Webhook, make_app, make_metrics_app
from web.feed import CalendarFeed
from web.metrics import Meters, look
from web.open import open_metrics, open_web
from web.server import PortTaken

_WALK_STOP_SECONDS = 60.0
"""How long a walk of the clock waits at one stop for what is due to go out."""

log = structlog.get_logger(__name__)


class StartError(Exception):
    """The program cannot start like this; one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Program:
    """What stands before the bot speaks: enough to fill a demo."""

    world: World
    catalogue: Catalogue

    def say(self, key: str, language: Language) -> str:
        """Return a plain text of the catalogue."""
        return self.catalogue.plain(key, language)


Prepare = Callable[[Program], Awaitable[None]]


async def serve(settings: Settings, *, prepare: Prepare | None = None) -> None:
    """Run the whole program until SIGINT or SIGTERM.

    Args:
        settings: with a token.
        prepare: called once storage stands and before updates are taken in.

    Raises:
        StartError: something a person has to mend first.
    """
    try:
        async with AsyncExitStack() as stack:
            await _House(settings, stack).serve(prepare)
    except (ContentError, CatalogueError, KeyFileError, PortTaken, StorageInUse) as error:
        raise StartError(str(error)) from None
    except StorageUnavailable as error:
        raise StartError(f"the database cannot be used, see DATABASE_URL: {error}") from None
    except TokenRefused:
        raise StartError("Telegram does not know this BOT_TOKEN: copy it anew") from None
    except ClockUnreachable as error:
        raise StartError(f"no sandbox clock at CLOCK_URL: {error}") from None


class _House:
    """One program. Everything is made in `__init__` or by the floor that it stands on."""

    def __init__(self, settings: Settings, stack: AsyncExitStack) -> None:
        self.settings = settings
        self.stack = stack
        self.content = load_content()
        empty = sorted({card.kind.value for card in self.content.unconfigured_cards()})
        log.info("content_loaded", topics=len(self.content.topics), cards_without_contact=empty)
        self.catalogue = Catalogue.load()
        self.clock: SystemClock | MovedClock = (
            SystemClock() if settings.clock_url is None else MovedClock()
        )
        self.meters = Meters()
        self.ticks = Ticks(self.meters.rang)
        self.pace = SlidingPace(
            PaceLimits(
                settings.messages_per_second,
                settings.messages_per_chat_per_second,
                settings.messages_per_group_per_minute,
            )
        )
        self.bot = make_bot(
            settings.token, api_base=settings.api_base, file_base=settings.file_base, pace=self.pace
        )
        self.wakers: list[Callable[[], None]] = []
        address = None
        if settings.webhook_url and settings.webhook_secret:
            secret = settings.webhook_secret.get_secret_value()
            address = WebhookAddress(settings.webhook_url, secret)
        self.webhook = address
        self.source = Source(address, is_off=settings.updates == "off")

    async def serve(self, prepare: Prepare | None) -> None:
        """Build from the ground up, run until told to end, take down in the other order."""
        feed = await self._clock_feed()
        world = await lay_foundation(
            self.settings,
            self.stack,
            content=self.content,
            clock=self.clock,
            on_outbox=self._wake,
        )
        await ensure_admins(world, self.settings.admin_ids)
        await ensure_calls(world)
        if prepare is not None:
            await prepare(Program(world, self.catalogue))
        await self._listen(world)
        self.stack.push_async_callback(self.bot.shutdown)
        dispatcher = self._dispatcher(world)
        intake = Intake(world.storage, dispatcher, self.clock, counted=self.meters.took_in)
        engine, fan_out = self._delivery(world)
        hang_bells(self.ticks, world, self._boards(world), reminded=self.meters.reminders)
        hang_chat_bells(self.ticks, world, TelegramChatRoom(world, self.bot, self.catalogue))
        self.stack.push_async_callback(keep_last_notes, world)
        self.stack.callback(self.ticks.stop)
        await self._join(world.storage)
        await greet(self.bot)
        work = [self._updates(intake)]
        if feed is not None and isinstance(self.clock, MovedClock):
            gone_out = partial(
                drained, world.storage, self.clock, engine, bound_seconds=_WALK_STOP_SECONDS
            )
            walker = Walker(self.clock, way(self.ticks, world, gone_out))
            work.append(feed.follow(walker.jump))
        if not self.source.is_off:  # who only sends leaves bells, menu and inbox to the others
            await dispatcher.resume()
            self.ticks.start()
        log.info("started", bot=self.bot.username)
        await run_until_end(work, (engine, fan_out), settle=dispatcher.stop)

    async def _clock_feed(self) -> ClockFeed | None:
        """Take over the sandbox's time; a jump that was made while we were down is an outage."""
        if self.settings.clock_url is None or not isinstance(self.clock, MovedClock):
            return None
        feed = ClockFeed(self.settings.clock_url)
        self.clock.set(await feed.now())
        return feed

    def _wake(self) -> None:
        for wake in self.wakers:
            wake()

    async def _listen(self, world: World) -> None:
        settings, webhook = self.settings, None
        if self.webhook is not None:
            webhook = Webhook(settings.webhook_path, self.webhook.secret, self.source.take_in)
        app = make_app(self.source.is_ready, webhook, CalendarFeed(world, self.catalogue))
        await open_web(app, self.stack, host=settings.http_host, port=settings.http_port)
        looked = partial(look, self.meters, world, self.pace)
        metrics = make_metrics_app(self.meters.registry, looked)
        await open_metrics(metrics, self.stack, port=settings.metrics_port)

    async def _join(self, storage: Storage) -> None:
        """Share what Telegram allows with the other workers, where there can be any."""
        if self.settings.has_company:
            allowance = Allowance(storage, self.pace, limit=self.settings.messages_per_second)
            self.stack.push_async_callback(allowance.stop)
            await allowance.start()

    def _dispatcher(self, world: World) -> Dispatcher:
        router = make_router(world, SaferWays(*self.settings.safer_ways))
        entrance = Entrance(world, self.bot, self.catalogue, router)
        handling = Handling(entrance.handle, entrance.apologise, entrance.ask_patience)
        return Dispatcher(world.storage, handling, clock=self.clock)

    def _delivery(self, world: World) -> tuple[Engine, FanOut]:
        outgoing = fill_outgoing(Outgoing(world, self.catalogue))
        settings, render = self.settings, outgoing.render
        paid = settings.paid_broadcast
        sender = Sender(self.bot, world.vault, pace=self.pace, render=render, paid=paid)

        def recorded(results: Sequence[Result]) -> None:
            self.meters.recorded(results)
            note_sent(world, results)

        engine = Engine(
            world.storage,
            sender,
            Surroundings(self.pace, self.clock, SystemClock(), recorded),
            limits=EngineLimits(settings.sends_in_flight, alone=not settings.has_company),
        )
        seconds = CHUNK_SECONDS_BESIDE_OTHERS if settings.has_company else CHUNK_SECONDS
        fan_out = FanOut(world.storage, self.clock, written=engine.wake, chunk_seconds=seconds)
        self.wakers += [engine.wake, fan_out.wake]
        return engine, fan_out

    def _boards(self, world: World) -> Boards:
        return Boards(
            ProgressMessages(world, self.bot, self.catalogue),
            DangerMessages(world, self.bot, self.catalogue),
            GroupBoard(self.bot, self.catalogue, self.pace),
        )

    async def _updates(self, intake: Intake) -> None:
        request = AiohttpRequest(connections=2)
        await request.initialize()
        self.stack.push_async_callback(request.shutdown)
        if not self.source.is_off:
            await publish_menu(self.bot, self.catalogue)
        await self.source.run(request, f"{self.settings.api_base}{self.settings.token}", intake)
