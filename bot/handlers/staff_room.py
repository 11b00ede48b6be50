"""/staffgroup: an admin links the group of the staff, from within it; confirmed in private."""

from typing import ClassVar

from telegram import Bot, Chat, ChatMember, Update

from bot.answers import Answers
from bot.handlers.groups import answer_in_group, command_in_group
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open, Tap
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.identity import PersonId
from core.model.language import Language
from core.model.refusals import Outdated
from core.model.roles import Role
from core.model.staff_room import StaffRoom
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue
from core.usecases.staff_room.link_room import (
    DIALOGUE,
    find_room,
    link_room,
    lose_room,
    move_room,
    unlink_room,
)
from locales.catalogue import Catalogue

_COMMAND = "staffgroup"
_GONE = frozenset({ChatMember.LEFT, ChatMember.BANNED})


class UnlinkTap(Tap):
    """Let the group go: asks first."""

    prefix: ClassVar[str] = "rmu"

    sure: bool = False


async def in_group(world: World, bot: Bot, catalogue: Catalogue, update: Update) -> None:
    """Act on what happens in a group: nothing of a case is ever opened there.

    An admin's /staffgroup is answered in private; everybody sees the same answer in the group.
    """
    chat, user, message = update.effective_chat, update.effective_user, update.message
    if chat is None or user is None:
        return
    member = update.my_chat_member
    if member is not None:
        if member.new_chat_member.status in _GONE:
            await lose_room(world, chat.id)
        return
    if message is not None and message.migrate_to_chat_id is not None:
        await move_room(world, chat.id, message.migrate_to_chat_id)
        return
    command = command_in_group(message.text or "", bot.username) if message is not None else ""
    person = None
    if command:  # as an administrator the bot hears all that is said there
        async with world.storage.read() as view:
            person = await view.people.find(user.id)
    await answer_in_group(bot, catalogue, update, person.language if person else None)
    if command == _COMMAND and person is not None and Role.ADMIN in person.roles:
        words = Words(catalogue, person.language, person.zone)
        await _ask_in_private(world, Answers(bot, user.id), words, (person.id, chat))


async def _ask_in_private(
    world: World, answers: Answers, words: Words, asked: tuple[PersonId, Chat]
) -> None:
    """Ask an admin whether that group is the staff's."""
    admin, chat = asked
    title, is_forum = chat.title or "", bool(chat.is_forum)
    dialogue = await begin_dialogue(
        world, admin, DIALOGUE, "confirm", chat=chat.id, title=title, forum=is_forum
    )
    await answers.send(_confirm_screen(words, dialogue))


async def staffgroup(visit: Visit, _rest: str = "") -> None:
    """Show whether a group is linked, and how one is."""
    room = await find_room(visit.world, visit.person.id)
    key = "room-none" if room is None else "room-topics" if room.topics else "room-flat"
    home = Button(visit.words.plain("help-home-button"), Open(command="home"))
    unlink = Button(visit.words.plain("room-unlink-button"), UnlinkTap())
    rows = [[home]] if room is None else [[unlink], [home]]
    how = visit.words.t("room-how", command=f"/{_COMMAND}@{visit.answers.bot.username}")
    await visit.show(Screen(f"{visit.words.t(key)}\n\n{how}", rows))


async def unlink(visit: Visit, tap: UnlinkTap) -> None:
    """Let the group go after asking."""
    if tap.sure:
        await unlink_room(visit.world, visit.person.id)
        await staffgroup(visit)
        return
    await find_room(visit.world, visit.person.id)
    sure = Button(visit.words.plain("room-unlink-sure-button"), UnlinkTap(sure=True))
    back = Button(visit.words.plain("room-back-button"), Open(command=_COMMAND))
    await visit.show(Screen(visit.words.t("room-unlink"), [[sure], [back]]))


class RoomFlow:
    """The dialogue that holds which group was named until it is confirmed in private."""

    name = DIALOGUE

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask again."""
        visit.require(Role.ADMIN)
        await visit.show_step(dialogue, _confirm_screen(visit.words, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Link the group, or leave it."""
        if tap.action == "no":
            await self.cancel(visit, dialogue)
            return
        if tap.action != "link":
            raise Outdated
        chat = int(str(dialogue.state["chat"]))
        room = StaffRoom(chat, Language(visit.words.language), bool(dialogue.state["forum"]))
        await link_room(visit.world, visit.person.id, room)
        hello = await Answers(visit.answers.bot, chat).send(Screen(visit.words.t("room-hello")))
        if hello is None:  # thrown out meanwhile
            await lose_room(visit.world, chat)
        await staffgroup(visit)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Nothing can be typed here: show the question again."""
        await self.show(visit, dialogue)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Leave the group unlinked."""
        await end_dialogue(visit.world, visit.person.id, dialogue.name)
        await staffgroup(visit)


def _confirm_screen(words: Words, dialogue: Dialogue) -> Screen:
    text = words.t("room-confirm", title=str(dialogue.state["title"]))
    buttons = [
        Button(
            words.plain(f"room-{action}-button"),
            DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action),
        )
        for action in ("link", "no")
    ]
    return Screen(text, [[each] for each in buttons])


async def _news(_world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell an admin what became of the group."""
    see = Button(words.plain("help-staffgroup-button"), Open(command=_COMMAND))
    return Screen(words.t(f"room-news-{notice.params['what']}"), [[see]])


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command(_COMMAND, staffgroup)
    router.on_tap(UnlinkTap, unlink)
    router.on_dialogue(RoomFlow())


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what goes out about the group into the outgoing tables."""
    outgoing.on_notice("room_news", _news, to=Role.ADMIN)
