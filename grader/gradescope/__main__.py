"""``python -I -m grader.gradescope SUBMISSION COURSE RESULTS``, as ``run_autograder`` calls it."""

import sys

from grader.gradescope.run import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
