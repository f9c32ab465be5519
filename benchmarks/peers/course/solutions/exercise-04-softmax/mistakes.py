"""None: the other tools do not name mistakes either."""

MISTAKES = []
