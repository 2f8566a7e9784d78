"""What an archive may look like: a package of this program, or a workbook as many programs write them."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True)
class Profile:
    """The limits of one sort of archive; *canonical* allows exactly one way to write it."""

    name: str
    canonical: bool
    most_members: int
    most_bytes: int
    most_unpacked: int
    most_ratio: int = 200
    ratio_counts_from: int = MIB

    def is_bomb(self, packed: int, unpacked: int) -> bool:
        """Say whether so much comes out of so little that it was made to fill the memory."""
        return unpacked > self.ratio_counts_from and unpacked > self.most_ratio * max(packed, 1)


PACKAGE = Profile("package", canonical=True, most_members=64, most_bytes=310 * MIB, most_unpacked=300 * MIB)
WORKBOOK = Profile("workbook", canonical=False, most_members=2000, most_bytes=100 * MIB, most_unpacked=300 * MIB)
