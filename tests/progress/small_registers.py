"""Fills the registers and services of a center so that every measure has something to count."""

from tests.progress.small_ledger import CENTER, EAST, SmallLedger

MADE_ON = "2025-03-03"


def fill_registers(ledger: SmallLedger) -> None:
    """Write one of everything that a measure of registers, staff or quality checks counts."""
    ledger.add("site-service", service="5", offered=True, began_on=MADE_ON)
    ledger.add("site-service", service="6", offered=True, began_on=MADE_ON, site=EAST)
    ledger.add("equipment", form="1", name="除颤仪", count=1)
    ledger.add("certificate", name="10", awarded_on=MADE_ON)
    ledger.add("certificate", name="10", awarded_on=MADE_ON, site=EAST)
    ledger.add("center-unit", unit="rehabilitation", in_place=True, mechanism=True, evaluated_on=MADE_ON)
    ledger.add("appraisal", subject="1", appraised_on=MADE_ON)
    ledger.add("bulletin", form="1", document="区通报1号", received_on=MADE_ON)
    ledger.add("yearly-task", year=2025, task="建中医阁", staff="s1", due_on="2025-12-31", state="2")
    ledger.add("care-home", name="云泖敬老院", form="1", signed_on=MADE_ON)
    ledger.add("functional-community", name="云泖园区", form="2", contracted=30, signed_on=MADE_ON)
    ledger.add("health-station", name="云泖驿站", form="1", opened_on=MADE_ON)
    ledger.add("doctor-team", name="第一团队", leader="s1", nurse="s2", standing="2")
    ledger.add("expert-station", name="心内工作室", form="1", hospital="区中心医院", opened_on=MADE_ON)
    ledger.add("opening-calendar", service="1", half_days="1am,6am", weekend=1, noon=True, from_on=MADE_ON)
    ledger.add("monthly-summary", month="2025-04", ends_on="2025-04-30", disease_codes="I10", diseases=1)
    ledger.add("community-activity", form="1", held_on=MADE_ON)
    for site in (CENTER, EAST):
        group = ledger.add("self-management-group", name="高血压小组", members=12, formed_on=MADE_ON, site=site)
        ledger.add("self-management-session", self_management_group=group, topic="限盐", held_on=MADE_ON, site=site)
        ledger.add("specialist-session", form="1", rank="3", hospital="区中心医院", held_on=MADE_ON, site=site)
        ledger.add("qc-round", subject="1", form="1", level="3", checked=10, passed=9, held_on=MADE_ON, site=site)
        ledger.add("training", theme="1", level="3", village_doctors=6, held_on=MADE_ON, site=site)
    ledger.add("staff", "s1", name="周敏", job="1", works=True)
    ledger.add("staff", "s2", name="吴芳", job="2", multi_skilled=True)
    ledger.add("staff-training", staff="s1", theme="1", outcome="1", ended_on=MADE_ON)
    ledger.add("rotation", staff="s1", form="2", institution="区中心医院", began_on=MADE_ON)


def fill_services(ledger: SmallLedger, resident: str, site: str) -> None:
    """Write one of every service that a count of services or a share of people rests on."""
    given = {"resident": resident, "given_on": MADE_ON, "site": site}
    ledger.add("referral", direction="up", institution="区中心医院", priorities="2", channel="4", **given)
    ledger.add("screening", disease="hypertension", outcome="1", **given)
    ledger.add("mind-screening", cognition="1", **given)
    ledger.add("disabled-training", **given)
    ledger.add("upper-test-booking", test="1", hospital="区中心医院", **given)
    ledger.add("counselling-session", way="1", **given)
    ledger.add("health-management-list", items="1", **given)
    ledger.add("long-prescription", prescription="1", days=28, **given)
    ledger.add("rehabilitation-session", category="5", place="3", **given)
    for number in range(3):
        ledger.add(
            "tcm-visit", technique="1", herbal_doses=7, decocted=True, **{**given, "given_on": f"2025-06-0{number + 1}"}
        )
    ledger.add("home-bed", resident=resident, opened_on=MADE_ON, online=True, site=site)
    ledger.add("hospice-transfer", from_place="1", to_place="2", **given)
    more = {"district_hospital": "区中心医院", "package": "基础包", "channel": "2", "signed_on": MADE_ON}
    ledger.add("contract", resident=resident, starts_on="2025-02-01", ends_on="2026-01-31", site=site, **more)
