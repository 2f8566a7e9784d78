"""Each target of the three centers has one place on board and paper."""

from desktop.paths import resources
from desktop.progress.centers import CENTERS, center_of
from desktop.progress.plans import load_plans

TARGETS = {target.id: target for plan in load_plans(resources() / "plans").values() for target in plan.targets}


def test_targets_stand_with_the_center_that_they_are_about() -> None:
    """What several centers share, what another theme asks and what is only shown stands with none of them."""
    told = {
        "SJ-40": "rehabilitation", "SJ-41": "rehabilitation", "SH19-48": "rehabilitation",
        "SJ-39": "nursing", "SJ-42": "nursing", "SH19-16": "nursing",
        "SJ-03": "health", "SH19-04": "health", "SH19-05": "health",
        "SJ-10": "", "SJ-11": "", "SJ-24": "", "SH19-06": "",
    }  # fmt: skip
    assert {name: center_of(TARGETS[name]) for name in told} == told


def test_a_home_bed_counts_for_nursing_though_its_title_names_rehabilitation() -> None:
    assert "康复" in TARGETS["SJ-42"].title and center_of(TARGETS["SJ-42"]) == "nursing"


def test_what_is_only_shown_stands_with_no_center() -> None:
    shown = [one for one in TARGETS.values() if one.scope == "context"]
    assert shown and not any(map(center_of, shown))


def test_no_kind_or_theme_belongs_to_two_centers() -> None:
    for told in ("families", "themes", "first"):
        every = [name for center in CENTERS for name in getattr(center, told)]
        assert len(every) == len(set(every))
