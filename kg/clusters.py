"""Union-find: groups of things that are pairwise linked, step by step; the outcome does not depend on the order."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Clusters(Generic[T]):
    """Disjoint groups over ordered, hashable values; a group is known by its smallest member."""

    __slots__ = ("_parent",)

    def __init__(self) -> None:
        """Begin with every value on its own."""
        self._parent: dict[T, T] = {}

    def find(self, value: T) -> T:
        """Give the smallest member of the group of ``value``, which is a group of its own if never linked."""
        root = value
        while (above := self._parent.get(root, root)) != root:
            root = above
        while (above := self._parent.get(value, value)) != root:
            self._parent[value] = root
            value = above
        return root

    def link(self, first: T, second: T) -> None:
        """Make the groups of two values one."""
        first, second = self.find(first), self.find(second)
        if first != second:
            low, high = (first, second) if first < second else (second, first)  # type: ignore[operator]
            self._parent[high] = low
