"""Grade a class: many submissions, several processes, one gradebook."""

from grader.batch.job import Graded, Job, Settings
from grader.batch.run import Event, Finished, Plan, Skipped, exercises_for, run_batch

__all__ = ["Event", "Finished", "Graded", "Job", "Plan", "Settings", "Skipped", "exercises_for", "run_batch"]
