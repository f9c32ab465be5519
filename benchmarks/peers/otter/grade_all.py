"""Grade several notebooks in one process by otter's programmatic interface: grade_all.py NOTEBOOK ..."""

import json
import sys
from pathlib import Path

from otter.api import grade_submission

for name in sys.argv[1:]:
    score = grade_submission(name, "autograder.zip", quiet=True).total
    Path(name).with_name("results.json").write_text(json.dumps({"tests": [{"score": score}]}))
