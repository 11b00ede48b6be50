"""Answers to taps, and the signs that the bot is at work."""

from sandbox.encoding import Json, compact
from sandbox.errors import ApiError, bad_request
from sandbox.methods.registry import method
from sandbox.outgoing import Call, writable_chat
from sandbox.state import CALLBACK_QUERY_SECONDS

LONGEST_ANSWER = 200
ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
        "record_audio",
        "upload_audio",
    ]
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@method("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    """Answer a tap, once, within 150 seconds."""
    world, parameters = call.world, call.parameters
    text = parameters.text("text").strip()
    if len(text) > LONGEST_ANSWER:
        raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
    query = world.callback_queries.pop(parameters.text("callback_query_id"), None)
    if query is None or world.clock.now() - query.made_at > CALLBACK_QUERY_SECONDS:
        raise bad_request(TOO_OLD)
    answer: Json = compact(
        {
            "callback_query_id": query.id,
            "text": text,
            "show_alert": parameters.flag("show_alert"),
            "url": parameters.text("url") or None,
        }
    )
    event = {"url": None, **answer, "chat_id": query.chat_id, "user_id": query.user_id}
    chat = world.chats.get(query.chat_id)
    if chat is not None:
        chat.answers.append({**answer, "user_id": query.user_id, "seq": world.next_seq()})
        chat.bell.ring()
    world.events.publish("callback_answer", event)
    return True


@method("sendChatAction")
def send_chat_action(call: Call) -> bool:
    """Show for a moment what the bot is doing."""
    action = call.parameters.text("action").lower()
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = writable_chat(call)
    thread_id = call.parameters.integer("message_thread_id") or None
    data = compact({"chat_id": chat.id, "action": action, "message_thread_id": thread_id})
    call.world.events.publish("action", data)
    return True
