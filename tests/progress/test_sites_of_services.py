"""A service counts at the site that gave it, wherever the resident's file lies."""

import pytest

from tests.progress.small_ledger import CENTER, EAST, MEASURES, WEST, SmallLedger, spoiled

ON = "2025-06-30"
NAMES = (
    "home-bed-days", "home-bed-first-visit", "home-bed-rounds-on-time", "home-bed-volume", "home-beds-and-hospice",
    "hospice-admissions", "hospice-moves", "rehab-first-assessment", "rehab-sessions-by-place", "two-weeks-follow-up",
)  # fmt: skip


@pytest.fixture
def served(ledger: SmallLedger) -> SmallLedger:
    """A ledger in which the station served, in many ways, a patient whose file lies at the village clinic."""
    who = {"resident": ledger.patient(site=EAST), "site": WEST}
    ledger.add("home-bed-application", **who, applied_on="2025-05-01")
    bed = ledger.add("home-bed", **who, opened_on="2025-05-02", place="1")
    ledger.add("home-bed-visit", **who, home_bed=bed, given_on="2025-05-03", visitor="1")
    ledger.add("hospice-admission", **who, admitted_on="2025-05-01", place="1")
    ledger.add("rehabilitation-course", **who, started_on="2025-05-01", place="1")
    ledger.add("rehabilitation-session", **who, given_on="2025-05-02", place="1")
    ledger.seen(who["resident"], "2025-05-05", sbp_mmhg=182, site=WEST)
    return ledger


def test_a_service_counts_at_the_site_that_gave_it(served: SmallLedger) -> None:
    assert {MEASURES[name].subject for name in NAMES} == {"service"}
    at = {site: {name: len(served.rows(name, ON, site=site)) for name in NAMES} for site in ("", CENTER, EAST, WEST)}
    assert not any(at[EAST].values()), at[EAST]
    assert all(at[WEST].values()) and at[WEST] == at[CENTER] == at[""]
    anywhere = spoiled("home-bed-days", "(:all_sites = 1 OR b.site IN (SELECT site FROM asked_site))", "1 = 1")
    assert served.rows(anywhere, ON, site=EAST)  # the control
