"""A worker's CUDA device: started in the child, after the fork, and put back before each call.

Nothing here is touched on the CPU.
"""

from __future__ import annotations

import torch


class Cuda:
    """One CUDA device, ready for calls. What is needed later is taken before a submission can replace it."""

    def __init__(self, name: str) -> None:
        """Start the device, and load what the first operations load: seconds that no limit counts."""
        torch.cuda.init()  # type: ignore[no-untyped-call]
        self.device = torch.device(name)
        self._number = self.device.index
        self._set_device = torch.cuda.set_device
        self._synchronize = torch.cuda.synchronize
        self._seed = torch.cuda.default_generators[self._number].manual_seed
        self._multiply_in_tf32 = torch._C._set_cublas_allow_tf32
        self._convolve_in_tf32 = torch._C._set_cudnn_allow_tf32
        self._is_autocast_enabled = torch.is_autocast_enabled
        self._set_autocast_enabled = torch.set_autocast_enabled
        self.restore(0)
        for dtype in (torch.float32, torch.float64):
            numbers = torch.ones(4, 4, dtype=dtype, device=self.device)
            (numbers @ numbers).exp().sum(dim=0).cpu()

    def restore(self, seed: int) -> None:
        """Put the device's settings and its random stream where every call starts from.

        TF32 keeps 10 bits of a number: right float32 code would be off by a thousandth.
        """
        self._set_device(self._number)
        self._multiply_in_tf32(False)
        self._convolve_in_tf32(False)
        if self._is_autocast_enabled("cuda"):
            self._set_autocast_enabled("cuda", False)
        self._seed(seed)

    def is_lost(self) -> bool:
        """Return whether nothing works any more, as after an index out of range in a kernel."""
        try:
            self._synchronize()
        except Exception:
            return True
        return False


def start(device: str) -> tuple[Cuda | None, str]:
    """Return a CUDA device made ready, or None for the CPU, and what went wrong."""
    if not device.startswith("cuda"):
        return None, ""
    try:
        return Cuda(device), ""
    except Exception as error:
        first_line = str(error).strip().partition("\n")[0]
        return None, f"{device} does not start ({type(error).__name__}: {first_line})"
