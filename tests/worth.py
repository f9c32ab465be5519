"""What exercise-04 is worth, so that a change to its checks changes no other test."""

from grader.course import open_course

_CHECKS = open_course().find("exercise-04").checks().EXERCISE.checks
POINTS = sum(check.points for check in _CHECKS)
SOFTMAX = sum(check.points for check in _CHECKS if check.part == "softmax")
