"""The eight checks as otter's exception-based test cases; it finds their arguments among the notebook's names."""

import eight
from otter.test_files import test_case

OK_FORMAT = False

name = "softmax"
points = 8

shape = test_case(points=1)(eight.shape)
rows_sum_to_1 = test_case(points=1)(eight.rows_sum_to_1)
shift_invariance = test_case(points=1)(eight.shift_invariance)
finite_at_1000 = test_case(points=1)(eight.finite_at_1000)
equals_torch = test_case(points=1)(eight.equals_torch)
cross_entropy_equals_torch = test_case(points=1)(eight.cross_entropy_equals_torch)
gradient = test_case(points=1)(eight.gradient)
probabilities = test_case(points=1)(eight.probabilities)
