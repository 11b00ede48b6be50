"""As much of a text as there is room for."""

_GOES_ON = "…"


def shortened(text: str, limit: int) -> str:
    """Return *text*, or at most *limit* characters of it with a sign that it goes on."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + _GOES_ON


def on_one_line(text: str, limit: int) -> str:
    """Return the beginning of a text as one line of at most *limit* characters."""
    return shortened(" ".join(text.split()), limit)
