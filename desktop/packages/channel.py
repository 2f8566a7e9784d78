"""Numbers and receivers: does this package come to us, and does it come next?"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.packages.manifest import IN_ANY_ORDER, Channel, Manifest


@dataclass(frozen=True)
class ChannelState:
    """What was received on one channel: number → identity of the package."""

    received: Mapping[int, str] = field(default_factory=dict)

    @property
    def last(self) -> int:
        """The highest number received."""
        return max(self.received, default=0)

    def missing_before(self, seq: int) -> list[int]:
        """Return the numbers below *seq* that have not come."""
        return [number for number in range(1, seq) if number not in self.received]


@dataclass(frozen=True)
class Receiver:
    """Who judges: the own site, and what it has received."""

    site: str
    channels: Mapping[Channel, ChannelState] = field(default_factory=dict)


def place_in_channel(manifest: Manifest, identity: str, receiver: Receiver) -> tuple[str, dict[str, object]]:
    """Return the code that order and audience alone lead to, and the slots of its sentence."""
    if manifest.channel.to != receiver.site:
        return "refused/other-receiver", {"to": manifest.channel.to}
    state = receiver.channels.get(manifest.channel, ChannelState())
    earlier = state.received.get(manifest.seq)
    if earlier == identity:
        return "good/already-received", {}
    before = state.received.get(manifest.seq - 1)
    if earlier is not None or (before is not None and manifest.previous != before):
        return "refused/fork", {"seq": manifest.seq}
    if manifest.seq < state.last and manifest.channel.type not in IN_ANY_ORDER:
        return "refused/older", {"seq": manifest.seq, "last": state.last}
    missing = state.missing_before(manifest.seq)
    if missing:
        return "good/gap", {"missing": _ranges(missing)}
    return "good/verified", {}


def _ranges(numbers: list[int]) -> str:
    """Return `3–5、8` for 3, 4, 5, 8."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return "、".join(f"{first}" if first == last else f"{first}–{last}" for first, last in runs)
