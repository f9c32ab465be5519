"""From a Report to something a person or a program reads: pure functions, no decisions.

Nothing is imported here, so that a command may ask for one format without loading the others.
"""
