"""Use cases: what a desk does, each in one transaction. Asks the rooms below, never a screen or a terminal."""
