"""Chats as the bot sees and changes them: facts, members, pins."""

from sandbox import incoming
from sandbox.chats import PRESENT, Chat
from sandbox.encoding import Json
from sandbox.errors import bad_request
from sandbox.methods.registry import method
from sandbox.outgoing import Call, Options, check_reachable, find_chat, place, without_reply
from sandbox.people import Person

_PERMISSIONS = (
    *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos"),
    *("can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls"),
    *("can_send_other_messages", "can_add_web_page_previews", "can_change_info"),
    *("can_invite_users", "can_pin_messages", "can_manage_topics"),
)
_GIFTS = (
    *("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"),
    "gifts_from_channels",
)


@method("getChat")
def get_chat(call: Call) -> Json:
    """All that Telegram tells about a chat."""
    chat = find_chat(call)
    if not chat.is_private:
        check_reachable(chat)
    shape = {
        **chat.shape(),
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }
    if chat.description:
        shape["description"] = chat.description
    if not chat.is_private:
        shape["permissions"] = dict.fromkeys(_PERMISSIONS, True)
    pinned = chat.find(chat.pinned[-1]) if chat.pinned else None
    if pinned is not None:
        shape["pinned_message"] = without_reply(pinned.shape)
    return shape


@method("getChatMemberCount")
def get_chat_member_count(call: Call) -> int:
    """How many are in a chat, the bot among them."""
    chat = find_chat(call)
    present = sum(status in PRESENT for status in chat.members.values())
    return present + int(chat.bot_is_here)


@method("getChatMember")
def get_chat_member(call: Call) -> Json:
    """Someone's place in a chat."""
    chat = find_chat(call)
    check_reachable(chat)
    user_id = call.parameters.integer("user_id")
    if user_id == call.world.bot_id:
        return incoming.member_shape(call.world.bot_user(), chat.bot_status)
    person = _person(call)
    return incoming.member_shape(person.user(), chat.members.get(person.id, "left"))


@method("getChatAdministrators")
def get_chat_administrators(call: Call) -> list[Json]:
    """Those who lead a group."""
    chat = find_chat(call)
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    check_reachable(chat)
    leaders = [
        incoming.member_shape(call.world.people[user_id].user(), status)
        for user_id, status in chat.members.items()
        if status in {"creator", "administrator"} and user_id in call.world.people
    ]
    if chat.bot_status == "administrator":
        leaders.append(incoming.member_shape(call.world.bot_user(), "administrator"))
    return leaders


@method("leaveChat")
def leave_chat(call: Call) -> bool:
    """The bot leaves a group."""
    chat = find_chat(call)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    check_reachable(chat)
    world, before = call.world, chat.bot_status
    chat.bot_status = "left"
    bot = world.bot_user()
    incoming.membership(world, chat, (bot, bot), (before, "left"))
    world.events.publish("chat", {"chat_id": chat.id})
    return True


@method("banChatMember")
def ban_chat_member(call: Call) -> bool:
    """Remove someone from a group for good."""
    return _set_status(call, "kicked")


@method("unbanChatMember")
def unban_chat_member(call: Call) -> bool:
    """Let someone join again; someone who is still in is removed, unless only_if_banned."""
    chat = find_chat(call)
    status = chat.members.get(call.parameters.integer("user_id"), "left")
    if call.parameters.flag("only_if_banned") and status != "kicked":
        return True
    return _set_status(call, "left")


def _set_status(call: Call, status: str) -> bool:
    chat, world = find_chat(call), call.world
    if chat.is_private:
        raise bad_request("can't restrict or ban members in private chats")
    check_reachable(chat)
    if chat.bot_status != "administrator":
        raise bad_request("not enough rights to restrict/unrestrict chat member")
    person = _person(call)
    before = chat.members.get(person.id, "left")
    if before == "creator":
        raise bad_request("can't remove chat owner")
    chat.members[person.id] = status
    if before != status:
        who = (world.bot_user(), person.user())
        incoming.membership(world, chat, who, (before, status))
        world.events.publish("chat", {"chat_id": chat.id})
    return True


def _person(call: Call) -> Person:
    person = call.world.people.get(call.parameters.integer("user_id"))
    if person is None:
        raise bad_request("user not found")
    return person


@method("pinChatMessage")
def pin_chat_message(call: Call) -> bool:
    """Pin a message; the chat says so with a service message."""
    chat, world = _pinnable(call), call.world
    message = chat.find(call.parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to pin not found")
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    chat.pinned.append(message.id)
    place(world, chat, {"pinned_message": without_reply(message.shape)}, Options())
    world.events.publish("chat", {"chat_id": chat.id})
    return True


@method("unpinChatMessage")
def unpin_chat_message(call: Call) -> bool:
    """Unpin a message, the newest pinned one when none is named."""
    chat = _pinnable(call)
    message_id = call.parameters.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    call.world.events.publish("chat", {"chat_id": chat.id})
    return True


@method("unpinAllChatMessages")
def unpin_all_chat_messages(call: Call) -> bool:
    """Unpin everything."""
    chat = _pinnable(call)
    chat.pinned.clear()
    call.world.events.publish("chat", {"chat_id": chat.id})
    return True


def _pinnable(call: Call) -> Chat:
    chat = find_chat(call)
    check_reachable(chat)
    if not chat.is_private and chat.bot_status != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
