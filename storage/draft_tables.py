"""Tables of what editors write: drafts, and what a briefing consists of beside its texts."""
