"""Grades in the formats that others read."""

from grader.exports.table import csv_text, json_parts

__all__ = ["csv_text", "json_parts"]
