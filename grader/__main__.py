"""``python -m grader`` is ``grade``."""

import sys
from pathlib import Path

# Python puts the current folder first on the path: a student's torch.py there must not be ours.
sys.path[:] = [folder for folder in sys.path if Path(folder or ".").resolve() != Path.cwd()]

from grader.cli import main  # noqa: E402 - not before the path is safe

sys.exit(main())
