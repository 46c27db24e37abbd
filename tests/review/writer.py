"""Writes decisions to a store one after the other, and notes each that was kept: python writer.py URL NAME COUNT FILE.

Begun anew after it was killed, it goes on with the first that it has not noted: that one may have been kept already.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from review.failures import StoreError
from review.model import Decision, Target
from review.store import open_store


def main(url: str, name: str, count: int, noted: Path) -> None:
    """Write what is not noted yet."""
    store = open_store(url)
    first = len(noted.read_bytes()) if noted.exists() else 0
    with noted.open("ab", buffering=0) as notes:
        for number in range(first, count):
            made = Decision(
                f"{name}-{number}", "right", name, datetime.now(UTC), "", Target("a1", "甲.txt", start=number)
            )
            while True:
                try:
                    store.append(made)
                    break
                except StoreError as error:
                    if error.code != "store_locked":
                        raise
            notes.write(b".")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
