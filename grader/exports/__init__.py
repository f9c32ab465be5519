"""Grades in the formats that others read: pure functions from reports, or from grades, to text and bytes.

Nothing is imported here: what is made of a report needs no database.
"""
