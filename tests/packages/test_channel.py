"""Order and audience of packages."""

from dataclasses import replace

from desktop.packages.channel import ChannelState, Receiver, place_in_channel
from desktop.packages.manifest import Manifest
from desktop.packages.seal import SealedPackage
from desktop.packages.verify import verify
from tests.packages.conftest import Site, manifest


def place(described: Manifest, received: dict[int, str], identity: str = "new") -> str:
    receiver = Receiver("310117", {described.channel: ChannelState(received)})
    return place_in_channel(described, identity, receiver)[0]


def of_type(kind: str, seq: int, previous: str | None) -> Manifest:
    plain = manifest(seq=seq, previous=previous)
    return replace(plain, channel=replace(plain.channel, type=kind))


def test_the_next_one_is_good() -> None:
    assert place(of_type("report", 1, None), {}) == "good/verified"
    assert place(of_type("report", 3, "two"), {1: "one", 2: "two"}) == "good/verified"


def test_a_repeat_is_good_and_already_received() -> None:
    assert place(of_type("report", 2, "one"), {1: "one", 2: "two"}, "two") == "good/already-received"


def test_two_packages_of_one_number_are_a_fork() -> None:
    assert place(of_type("sync", 2, "one"), {1: "one", 2: "two"}) == "refused/fork"
    assert place(of_type("sync", 3, "another two"), {1: "one", 2: "two"}) == "refused/fork"


def test_reports_only_move_forward_and_syncs_come_in_any_order() -> None:
    assert place(of_type("report", 2, "one"), {1: "one", 3: "three"}) == "refused/older"
    assert place(of_type("sync", 2, "one"), {1: "one", 3: "three"}) == "good/verified"


def test_a_gap_is_named() -> None:
    described = of_type("sync", 9, "eight")
    receiver = Receiver("310117", {described.channel: ChannelState({1: "one", 5: "five"})})
    assert place_in_channel(described, "new", receiver) == ("good/gap", {"missing": "2–4、6–8"})


def test_a_package_for_another_site_is_not_ours(sealed: SealedPackage, site: Site) -> None:
    verdict = verify(sealed.file, replace(site.judge(), receiver=Receiver("999999")))
    assert verdict.code == "refused/other-receiver" and "310117" in verdict.sentence
    gap = verify(sealed.file, replace(site.judge(), receiver=Receiver("310117")))
    assert gap.code == "good/gap" and "1–6" in gap.sentence
