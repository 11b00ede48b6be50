"""Padding before sealing: a sealed value is as long as its plain text, and lengths tell tales."""

_STEP = 256


def padded(plain: bytes) -> bytes:
    """Return JSON with blanks behind it, so that all small values are of one length sealed."""
    return plain.ljust(-(-len(plain) // _STEP) * _STEP)
