"""Tables of what comes after a sending: answers to a briefing's button."""
