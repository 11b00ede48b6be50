"""Where updates are to be posted, as `setWebhook` said, and how that went."""

from dataclasses import dataclass, field

from sandbox.encoding import Json, compact
from sandbox.signals import Bell

DEFAULT_CONNECTIONS = 40


@dataclass(slots=True)
class WebhookState:
    """The webhook's settings; no URL means that the bot polls."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = DEFAULT_CONNECTIONS
    certificate: bytes | None = None
    last_error_date: int | None = None
    last_error_message: str | None = None
    generation: int = 0
    changed: Bell = field(default_factory=Bell)

    def forget(self) -> None:
        """No webhook any more."""
        self.url = self.secret_token = ""
        self.max_connections = DEFAULT_CONNECTIONS
        self.certificate = None
        self.last_error_date = self.last_error_message = None
        self.generation += 1
        self.changed.ring()

    def view(self, *, pending: int, allowed: frozenset[str] | None) -> Json:
        """The webhook as a Bot API WebhookInfo."""
        return compact(
            {
                "url": self.url,
                "has_custom_certificate": self.certificate is not None,
                "pending_update_count": pending,
                "last_error_date": self.last_error_date,
                "last_error_message": self.last_error_message,
                "max_connections": self.max_connections if self.url else None,
                "ip_address": "127.0.0.1" if self.url else None,
                "allowed_updates": sorted(allowed) if allowed else None,
            }
        )
