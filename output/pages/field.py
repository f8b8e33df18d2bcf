"""Force-directed layout of thousands of nodes: the repulsion of all on all read off a grid, by Fourier transform.

Each node pushes every other away in proportion to 1 / distance; summed exactly, twenty thousand nodes make two hundred
million pairs a round. Here the nodes are laid on a grid as on a map of weights, one convolution gives the push at every
place of the map, and each node reads its own off it: a round costs milliseconds. Lines pull with the logarithm of their
length (LinLog), which lets groups that hang together stand apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Points = NDArray[np.float64]

GRID = 128
ROUNDS = 260
GRAVITY = 0.04
GOLDEN = 2.399963229728653  # radians: each next place on the opening spiral


def place_in_field(count: int, lines: list[tuple[int, int]]) -> Points:
    """Give places (``count`` rows of x, y, about 1 apart from their neighbours) for nodes 0 to ``count`` - 1.

    ``lines`` join two nodes by number. The nodes begin on a spiral in their given order, so that those given near each
    other begin near each other; the same input gives the same places.
    """
    import numpy as np  # noqa: PLC0415  (slow to import)

    places = np.arange(count, dtype=np.float64)
    turned = np.stack([np.cos(places * GOLDEN), np.sin(places * GOLDEN)], axis=1)
    spots: Points = np.sqrt(places + 0.5)[:, None] * turned
    ends = np.array(lines, dtype=np.int64).reshape(-1, 2)
    degree = np.bincount(ends.ravel(), minlength=count).astype(np.float64)
    mass = np.sqrt(degree + 1.0)
    push = _kernel()
    reach = float(np.sqrt(count))
    for step in range(ROUNDS):
        force = mass[:, None] * _repulsion(spots, mass, push)
        force -= GRAVITY * mass[:, None] * spots
        across = spots[ends[:, 1]] - spots[ends[:, 0]]
        length = np.maximum(np.hypot(across[:, 0], across[:, 1]), 1e-9)
        pull = across * (2.0 * np.log1p(length) / length)[:, None]
        for side, sense in ((0, 1.0), (1, -1.0)):
            for axis in (0, 1):
                force[:, axis] += sense * np.bincount(ends[:, side], pull[:, axis], minlength=count)
        heat = reach * 0.08 * (1.0 - step / ROUNDS) ** 1.5 + 0.01
        size = np.maximum(np.hypot(force[:, 0], force[:, 1]), 1e-12)
        spots += force * (np.minimum(size / (mass * 4.0), heat) / size)[:, None]
    return spots


def _kernel() -> NDArray[np.complex128]:
    """The push of one unit on all places of a doubled grid, transformed; x and y as real and imaginary parts."""
    import numpy as np  # noqa: PLC0415

    along = np.fft.fftfreq(2 * GRID, 1.0 / (2 * GRID))
    x, y = np.meshgrid(along, along, indexing="ij")
    square = x * x + y * y
    square[0, 0] = np.inf
    kernel: NDArray[np.complex128] = np.fft.fft2((x + 1j * y) / (square + 0.25))
    return kernel


def _repulsion(spots: Points, mass: NDArray[np.float64], push: NDArray[np.complex128]) -> Points:
    """The push on each node: weights shared out to the four nearest places of the grid, and read back likewise."""
    import numpy as np  # noqa: PLC0415

    low, high = spots.min(axis=0), spots.max(axis=0)
    cell = max(float((high - low).max()) / (GRID - 2), 1e-9)
    at = (spots - low) / cell
    corner = np.minimum(at.astype(np.int64), GRID - 2)
    part = at - corner
    board = np.zeros((2 * GRID, 2 * GRID))
    shares = []
    for dx in (0, 1):
        for dy in (0, 1):
            share = (part[:, 0] if dx else 1 - part[:, 0]) * (part[:, 1] if dy else 1 - part[:, 1])
            where = (corner[:, 0] + dx) * (2 * GRID) + corner[:, 1] + dy
            board += np.bincount(where, share * mass, minlength=4 * GRID * GRID).reshape(board.shape)
            shares.append((where, share))
    field = np.fft.ifft2(np.fft.fft2(board) * push).ravel()
    felt = sum(share * field[where] for where, share in shares)
    pushed: Points = np.stack([np.real(felt), np.imag(felt)], axis=1) / cell
    return pushed
