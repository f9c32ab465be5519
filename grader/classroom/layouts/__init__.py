"""One file for each layout: how it is recognised, and how it is read.

Each has ``seen(listing)``, the folder in which the layout starts or None, and ``read(listing, finds)``.
"""
