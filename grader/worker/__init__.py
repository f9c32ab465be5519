"""The only room where a student's code runs, and the parent's way of asking it."""
