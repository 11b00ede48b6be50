"""All methods that the sandbox serves, once their modules have named them."""

from sandbox.methods import (
    callbacks,
    chats,
    copies,
    deletions,
    forums,
    media,
    profile,
    texts,
    updates,
)
from sandbox.methods.registry import ASYNC_HANDLERS, HANDLERS

MODULES = (callbacks, chats, copies, deletions, forums, media, profile, texts, updates)

__all__ = ["ASYNC_HANDLERS", "HANDLERS", "MODULES"]
