"""Stands in for ``blis.py`` in the bundle: the one product of matrices that thinc asks of it, by NumPy.

The real one carries a second whole copy of BLIS, 17 MiB, beside the one in ``blis.cy`` and the OpenBLAS of NumPy.
"""

import numpy as np
from numpy.typing import NDArray


def gemm(
    first: NDArray[np.floating],
    second: NDArray[np.floating],
    out: NDArray[np.floating] | None = None,
    trans1: bool = False,
    trans2: bool = False,
    alpha: float = 1.0,
    beta: float = 1.0,
) -> NDArray[np.floating]:
    """``first @ second``, each turned over on demand, into ``out`` if given.

    Raises:
        NotImplementedError: more than a plain product is asked for, which thinc never does.
    """
    if alpha != 1.0 or (out is not None and beta != 0.0):
        raise NotImplementedError("Only a plain product is known here.")
    return np.matmul(first.T if trans1 else first, second.T if trans2 else second, out=out)
