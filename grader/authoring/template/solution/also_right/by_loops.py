"""Row by row, as a beginner might."""

import torch


# TODO: another right solution, as unlike yours as a student would write it.
def placeholder(x):
    rows = []
    for row in x:
        rows.append(row - sum(row) / len(row))
    return torch.stack(rows)
