"""Heights of many blocks, with the top of any found in logarithmic time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Heights:
    """Whole-pixel heights, each changed, summed and searched in O(log n).

    A binary indexed tree: P. Fenwick, "A new data structure for cumulative frequency tables", 1994.

    Args:
        values: the first heights, at least 0.
    """

    def __init__(self, values: Iterable[int]) -> None:
        self._values = list(values)
        tree = [0, *self._values]
        for index in range(1, len(tree)):
            parent = index + (index & -index)
            if parent < len(tree):
                tree[parent] += tree[index]
        self._tree = tree
        self._top_bit = 1 << (len(self._values)).bit_length()
        self.total = sum(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def __setitem__(self, index: int, value: int) -> None:
        difference = value - self._values[index]
        if not difference:
            return
        self._values[index] = value
        self.total += difference
        node = index + 1
        while node < len(self._tree):
            self._tree[node] += difference
            node += node & -node

    def top(self, index: int) -> int:
        """The sum of the heights before ``index``."""
        result = 0
        while index:
            result += self._tree[index]
            index &= index - 1
        return result

    def find(self, y: int) -> int:
        """The block that the pixel ``y`` is in: the first for a negative one, the last beyond the end."""
        index = 0
        step = self._top_bit
        while step:
            node = index + step
            if node < len(self._tree) and self._tree[node] <= y:
                index = node
                y -= self._tree[node]
            step >>= 1
        return min(index, len(self._values) - 1)
