"""Which methods Bot API 10.0 has, and of which type each parameter is."""

import json
from pathlib import Path

_LIST = Path(__file__).with_name("bot_api_methods.json")

PARAMETERS: dict[str, dict[str, str]] = json.loads(_LIST.read_text(encoding="utf-8"))
"""Method to parameter to kind: text, integer, flag, number, integer_or_text, file or json."""

NAMES: dict[str, str] = {name.lower(): name for name in PARAMETERS}
"""Names in small letters to the names as documented; Telegram takes any case."""
