"""exercise-00: Placeholder. Fill in the function; the text says what it must do."""

import torch


# TODO: your function: its arguments, one sentence that says what it returns, and between the marks the solution.
def placeholder(x: torch.Tensor) -> torch.Tensor:
    """Return x with the mean of each row taken away from it, in the shape and dtype of x."""
    # BEGIN SOLUTION
    mean = x.sum(dim=-1, keepdim=True) / x.shape[-1]
    return x - mean
    # END SOLUTION
