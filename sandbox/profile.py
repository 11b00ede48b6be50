"""What the bot tells about itself: commands per scope and language, menu button, name, texts."""

from dataclasses import dataclass, field

from sandbox.chats import Chat
from sandbox.encoding import Json

Scope = tuple[str, int, int]
"""Kind of scope, chat id, user id; zeros where the kind has none."""

DEFAULT: Scope = ("default", 0, 0)


@dataclass(slots=True)
class Profile:
    """The bot's public face; texts are kept per two-letter language, "" for all others."""

    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    rights: dict[bool, Json] = field(default_factory=dict)

    def commands_for(self, chat: Chat, user_id: int, language: str) -> list[Json]:
        """The commands that this person's client offers in this chat: the narrowest scope wins."""
        for scope in _scopes(chat, user_id):
            for wanted in (language, ""):
                found = self.commands.get((scope, wanted))
                if found:
                    return found
        return []

    def menu_button(self, chat_id: int) -> Json:
        """The menu button of a private chat."""
        default = self.menu_buttons.get(0, {"type": "default"})
        button = self.menu_buttons.get(chat_id, default)
        return default if button == {"type": "default"} else button


def in_language(texts: dict[str, str], language: str) -> str:
    """The text for the language, else the one for all others, else nothing."""
    return texts.get(language) or texts.get("", "")


def _scopes(chat: Chat, user_id: int) -> list[Scope]:
    if chat.is_private:
        return [("chat", chat.id, 0), ("all_private_chats", 0, 0), DEFAULT]
    scopes: list[Scope] = [("chat_member", chat.id, user_id)]
    leads = chat.members.get(user_id) in {"creator", "administrator"}
    if leads:
        scopes.append(("chat_administrators", chat.id, 0))
    scopes.append(("chat", chat.id, 0))
    if leads:
        scopes.append(("all_chat_administrators", 0, 0))
    return [*scopes, ("all_group_chats", 0, 0), DEFAULT]
