"""A person: who they are to the bot, and whether the bot can reach them."""

from dataclasses import dataclass

from sandbox.encoding import Json, compact


@dataclass(slots=True)
class Person:
    """Someone with a phone; `started` is true once they have written to the bot."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    def user(self) -> Json:
        """The person as a Bot API User."""
        return compact(
            {
                "id": self.id,
                "is_bot": False,
                "first_name": self.first_name,
                "last_name": self.last_name,
                "username": self.username,
                "language_code": self.language_code,
            }
        )

    def view(self) -> Json:
        """The person as `/sim/users` shows them."""
        return {**self.user(), "blocked": self.blocked, "deactivated": self.deactivated}
