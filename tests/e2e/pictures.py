"""Small files as phones send them; pictures without metadata, which Telegram takes out."""

from tests.sandbox.conftest import png

PHOTO = png(8, 8)
OTHER_PHOTO = png(16, 8)
VOICE = b"OggS" + bytes(range(256)) * 8
DOCUMENT = b"%PDF-1.4\n" + bytes(range(256)) * 40
