"""What was made of a corpus and may be asked for again: a bounded number of things, gone with the corpus."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Made = TypeVar("Made")

MOST_KEPT = 64
"""Charts: those of a page of small ones in both languages, and some more. Each has some 100 kB."""


class Kept(Generic[Made]):
    """The things asked for last, for all visitors together; those who ask must not change them.

    >>> kept = Kept[str]()
    >>> kept.made("a", lambda: "made"), kept.made("a", lambda: "made again")
    ('made', 'made')
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: OrderedDict[Hashable, Made] = OrderedDict()

    def __len__(self) -> int:
        return len(self._made)

    def made(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, or gave for this key before."""
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
        made = make()  # others need not wait for it
        with self._lock:
            self._made[key] = made
            while len(self._made) > MOST_KEPT:
                self._made.popitem(last=False)
        return made
