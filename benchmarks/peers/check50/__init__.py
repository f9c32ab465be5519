"""The eight checks for check50, which runs each in a process of its own."""

import sys
from pathlib import Path

import check50
import check50.py

sys.path.insert(0, str(Path(__file__).parent))
# Imported here, and with it torch, so that the processes of the checks find it loaded.
import eight


def run(check, function):
    """Import what was handed in, and say a failed assert in check50's way."""
    module = check50.py.import_("softmax.py")
    try:
        check(getattr(module, function))
    except AssertionError as error:
        raise check50.Failure(f"{check.__doc__} {error}") from error


@check50.check(timeout=600)
def shape():
    """the answer has the shape of the argument"""
    run(eight.shape, "softmax")


@check50.check(timeout=600)
def rows_sum_to_1():
    """each row of the answer adds up to 1"""
    run(eight.rows_sum_to_1, "softmax")


@check50.check(timeout=600)
def shift_invariance():
    """a number added to all logits changes nothing"""
    run(eight.shift_invariance, "softmax")


@check50.check(timeout=600)
def finite_at_1000():
    """logits around 1000 do no harm"""
    run(eight.finite_at_1000, "softmax")


@check50.check(timeout=600)
def equals_torch():
    """it equals torch's softmax on 20 inputs"""
    run(eight.equals_torch, "softmax")


@check50.check(timeout=600)
def cross_entropy_equals_torch():
    """the cross-entropy equals torch's on 20 inputs"""
    run(eight.cross_entropy_equals_torch, "cross_entropy")


@check50.check(timeout=600)
def gradient():
    """the gradient agrees with differences"""
    run(eight.gradient, "softmax")


@check50.check(timeout=600)
def probabilities():
    """for 100 drawn inputs each row is made of probabilities"""
    run(eight.probabilities, "softmax")
