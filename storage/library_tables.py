"""Tables of the library: search, rhythm and digests, templates."""
