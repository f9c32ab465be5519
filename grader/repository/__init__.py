"""A repository as CI checks it out: the submissions in it found, read and graded, nothing else trusted."""

from grader.repository.find import Found, Kind, LeftOut, find_files, link_on_the_way, root_of
from grader.repository.take import Work, take

__all__ = ["Found", "Kind", "LeftOut", "Work", "find_files", "link_on_the_way", "root_of", "take"]
