"""A hybrid logical clock: never goes back, stays near the PC's time, orders entries across replicas."""

from collections.abc import Callable
from datetime import datetime

Now = Callable[[], datetime]


class HybridClock:
    """Gives out stamps of 16 hex digits: 12 for milliseconds since 1970, 4 for a counter."""

    def __init__(self, now: Now, last: str = "0" * 16) -> None:
        self._now = now
        self.last = last

    def tick(self) -> str:
        """Return a stamp later than every stamp given out or seen."""
        wall = int(self._now().timestamp() * 1000)
        return self._move(wall, int(self.last[:12], 16), int(self.last[12:], 16) + 1)

    def saw(self, stamp: str) -> None:
        """Stay ahead of a stamp that came from another replica."""
        self.last = max(self.last, stamp)

    def _move(self, wall: int, seen: int, counter: int) -> str:
        if wall > seen:
            seen, counter = wall, 0
        elif counter > 0xFFFF:
            seen, counter = seen + 1, 0
        self.last = f"{seen:012x}{counter:04x}"
        return self.last
