"""Plans: every row of the documents is there, and a wrong file says in a sentence what to mend."""

import time
from datetime import date
from pathlib import Path

import pytest

from desktop.paths import resources
from desktop.progress.goals import Sign
from desktop.progress.plans import Plan, PlanDamaged, load_plans, plan_from, read_plans
from desktop.progress.strict_toml import LONGEST_FILE, LONGEST_LINE, Finding, read_toml
from desktop.progress.wording import UNITS

PLANS = load_plans(resources() / "plans")
TARGETS = [(plan, target) for plan in PLANS.values() for target in plan.targets]

SMALL = """
[plan]
id = "own"
title = "本街镇年度目标"
document = "镇卫〔2026〕1号"
issuer = "云泖镇"
district = "310117"
valid_from = 2026-01-01
valid_to = 2026-12-31

[[target]]
id = "OWN-1"
clause = "一"
title = "高血压患者规范管理率"
text = "高血压患者规范管理率达到85%"
measure = "hypertension-managed"
parameters = { visits = 4, by_phone = false }
goal = ">= 85 %"
due = 2026-12-31
theme = "chronic"
scope = "core"
at_center = "own figure"
source = "REC"
"""


def _read(folder: Path, content: str | bytes, name: str = "own.toml") -> tuple[Plan | None, tuple[Finding, ...]]:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return plan_from(file, read_toml(file))


def _codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.problem.code for finding in findings]


def test_the_shipped_plans_are_clean_and_whole() -> None:
    plans, findings = read_plans(resources() / "plans")
    assert [finding.sentence for finding in findings] == []
    assert {name: len(plan.targets) for name, plan in plans.items()} == {
        "national-basic-2017": 7,
        "pudong-2023": 33,
        "qingpu-2024": 29,
        "shanghai-2019": 53,
        "shanghai-2020": 18,
        "songjiang-2023-2025": 52,
    }


@pytest.mark.parametrize(
    ("plan", "prefix"),
    [
        ("songjiang-2023-2025", "SJ"),
        ("shanghai-2019", "SH19"),
        ("national-basic-2017", "NB"),
        ("pudong-2023", "PD"),
        ("qingpu-2024", "QP"),
        ("shanghai-2020", "SH20"),
    ],
)
def test_no_number_of_a_document_is_left_out(plan: str, prefix: str) -> None:
    ids = [target.id for target in PLANS[plan].targets]
    assert ids == [f"{prefix}-{number:02d}" for number in range(1, len(ids) + 1)]


def test_targets_with_a_measure_name_the_measures_of_the_house() -> None:
    counted = {target.id: target.measure for _, target in TARGETS if target.measure}
    assert counted == {
        "SJ-03": "three-center-health", "SJ-05": "tcm-special-disease", "SJ-06": "tcm-capacity-sites",
        "SJ-10": "three-centers-built", "SJ-12": "tcm-hall-upgraded", "SJ-13": "tcm-pavilion-stations",
        "SJ-14": "tcm-pavilion-clinics", "SJ-15": "tcm-demonstration-sites", "SJ-18": "contract-residents",
        "SJ-19": "contract-key-population", "SJ-22": "elder-records", "SJ-24": "hospice-admissions",
        "SJ-39": "home-bed-volume", "SJ-40": "rehab-sessions-by-place", "SJ-41": "rehab-first-assessment",
        "SH19-06": "hypertension-managed", "SH19-07": "diabetes-managed", "SH19-16": "home-beds-elders",
        "NB-01": "hypertension-managed", "NB-02": "hypertension-controlled", "NB-03": "diabetes-managed",
        "NB-04": "diabetes-controlled", "PD-06": "three-center-health", "PD-07": "tcm-special-disease",
        "QP-10": "contract-residents", "QP-22": "home-bed-volume", "SH20-02": "contract-key-population",
        "NB-05": "elder-managed", "NB-06": "elder-tcm-managed", "SJ-23": "elder-home-twice",
        "SJ-20": "contract-assessed", "PD-14": "contract-assessed", "PD-15": "contract-assessed",
        "QP-12": "contract-assessed", "NB-07": "health-records", "PD-04": "center-unit-cover",
        "PD-05": "center-unit-cover", "PD-10": "specialist-weeks", "PD-11": "long-prescriptions",
        "PD-12": "qc-passed", "PD-13": "contract-quarter-contact", "PD-16": "weekend-half-days",
        "PD-17": "weekend-half-days", "PD-18": "noon-service", "PD-19": "weekend-services",
        "PD-20": "site-service-cover", "PD-21": "specialist-titles", "PD-23": "referral-priority",
        "PD-24": "home-beds-and-hospice", "PD-25": "site-service-cover", "PD-26": "suitable-specialties",
        "PD-27": "tcm-sites", "PD-28": "expert-stations", "PD-29": "site-services-offered",
        "PD-30": "contract-packages", "PD-31": "contract-online-share", "PD-32": "site-service-cover",
        "PD-33": "certificates-held", "QP-07": "village-doctor-training", "QP-08": "bulletins-received",
        "QP-09": "sites-appraised", "QP-11": "contract-online-share", "QP-13": "qc-rounds",
        "QP-14": "center-units-built", "QP-16": "center-units-built", "QP-17": "center-units-evaluated",
        "QP-18": "site-services-offered", "QP-19": "certificates-held", "QP-20": "qc-rounds",
        "QP-21": "care-homes-served", "QP-24": "village-training-levels", "QP-25": "functional-community-people",
        "QP-26": "model-teams", "QP-27": "contract-double", "QP-28": "nurses-multi-skilled",
        "SH19-01": "contract-households", "SH19-03": "health-stations", "SH19-04": "assessment-centers",
        "SH19-05": "management-lists", "SH19-08": "screening-programmes", "SH19-09": "site-service-cover",
        "SH19-10": "contract-groups", "SH19-11": "referral-priority", "SH19-14": "care-homes-served",
        "SH19-15": "elder-checkups", "SH19-41": "doctor-team-posts", "SH19-44": "sites-appraised",
        "SH19-45": "rotations-held", "SH19-48": "disabled-trainings", "SH19-49": "rehab-sessions-of-category",
        "SH19-50": "functional-community-people", "SH19-51": "hospice-moves", "SH19-52": "cognition-screened",
        "SH19-53": "self-management-groups", "SH20-03": "contract-disabled-elders", "SH20-04": "qc-rounds",
        "SH20-05": "contract-one-record", "SH20-06": "qc-rounds", "SH20-08": "hospice-centers",
        "SH20-10": "qc-rounds", "SH20-12": "sites-appraised", "SH20-14": "home-visits",
        "SH20-15": "functional-community-people", "SH20-16": "grassroots-level", "SH20-17": "hospice-tcm",
        "SH20-18": "tcm-techniques-used", "SJ-07": "site-service-cover", "SJ-08": "certificates-held",
        "SJ-09": "certificates-held", "SJ-11": "center-units-evaluated", "SJ-16": "referral-priority",
        "SJ-17": "referrals-by-direction", "SJ-25": "essential-equipment", "SJ-26": "diagnostic-services",
        "SJ-31": "site-service-cover", "SJ-32": "yearly-task-lists", "SJ-33": "bulletins-received",
        "QP-02": "certificates-held", "QP-29": "home-beds-online", "SH19-02": "health-accounts",
        "SH19-46": "activities-held", "SJ-35": "staff-trained", "SJ-37": "site-service-cover", "SJ-42": "home-visits",
        "SJ-43": "functional-community-people", "SJ-44": "care-homes-served", "SJ-46": "qc-rounds-closed",
        "SJ-47": "staff-trained", "SJ-48": "herbal-doses", "SJ-49": "referral-desks", "SJ-50": "upper-tests-booked",
        "SJ-51": "sites-appraised", "SJ-52": "counselling-sessions", "PD-03": "tcm-special-disease",
        "QP-15": "rehab-sessions-by-place", "SJ-30": "appraisal-score-rate", "PD-08": "basic-diseases",
        "QP-04": "basic-diseases",
    }  # fmt: skip


def test_a_target_that_is_not_counted_says_what_it_waits_for() -> None:
    for _, target in TARGETS:
        assert bool(target.measure) + bool(target.waits_for) + bool(target.alias_of) == 1, target.id
        if target.source == "MAN" and not target.measure:
            assert any(awaited.what == "declared" for awaited in target.waits_for), target.id
    assert [str(one) for one in PLANS["shanghai-2019"].targets[36].waits_for] == [
        "base:gp-count",
        "base:resident-population",
    ]


def test_one_awaited_name_has_one_title_in_all_plans() -> None:
    titles: dict[str, set[str]] = {}
    for _, target in TARGETS:
        for awaited in target.waits_for:
            titles.setdefault(str(awaited), set()).add(awaited.title)
    assert [name for name, said in titles.items() if len(said) > 1] == []


def test_every_unit_of_the_shipped_plans_has_a_chinese_word() -> None:
    assert {target.goal.unit or target.unit for _, target in TARGETS} <= set(UNITS)


def test_only_a_trend_or_a_yes_carries_its_unit_apart() -> None:
    assert all(target.goal.sign in (Sign.UP, Sign.YES) for _, target in TARGETS if target.unit)


def test_strictly_more_than_sixty_percent_stays_strict() -> None:
    assert {target.id for _, target in TARGETS if target.goal.sign is Sign.MORE} == {"SH20-02"}


def test_the_national_rates_have_no_number_and_say_that_the_district_confirms_it() -> None:
    for target in PLANS["national-basic-2017"].targets:
        assert target.goal.sign is Sign.UP
        assert "待区级确认" in target.note


def test_a_district_brings_a_plan_as_one_file(tmp_path: Path) -> None:
    plan, findings = _read(tmp_path, SMALL)
    assert findings == ()
    assert plan is not None
    target = plan.target("OWN-1")
    assert target is not None
    assert (target.measure, dict(target.parameters), target.due) == (
        "hypertension-managed",
        {"visits": 4, "by_phone": False},
        date(2026, 12, 31),
    )


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('clause = "一"\n', "", "missing"),
        ('clause = "一"', 'clause = ""', "missing"),
        ('clause = "一"', "clause = 1", "bad-text"),
        ('clause = "一"', 'clause = "一\\u202e二"', "bad-text"),
        ('text = "高', 'text = "' + "长" * 600 + "高", "bad-text"),
        ('goal = ">= 85 %"', 'goal = "85"', "bad-goal"),
        ('goal = ">= 85 %"', 'gaol = ">= 85 %"', "unknown-key"),
        ('theme = "chronic"', 'theme = "慢病"', "unknown-word"),
        ("due = 2026-12-31", 'due = "2026-12-31"', "bad-date"),
        ("due = 2026-12-31", "due = 2026-12-31T08:00:00", "bad-date"),
        ("due = 2026-12-31", "standing = 1", "bad-flag"),
        ("due = 2026-12-31", "", "when-unclear"),
        ("due = 2026-12-31", 'due = 2026-12-31\nevery = "year"', "when-unclear"),
        ('measure = "hypertension-managed"', "", "count-unclear"),
        ('measure = "hypertension-managed"', 'measure = "a"\nwaits_for = { kind = { b = "乙" } }', "count-unclear"),
        ('measure = "hypertension-managed"', 'measure = "../secret"', "bad-name"),
        ('measure = "hypertension-managed"', 'waits_for = { kinds = { b = "乙" } }', "unknown-key"),
        ('measure = "hypertension-managed"', "waits_for = { kind = { b = 1 } }", "bad-text"),
        ('measure = "hypertension-managed"', 'waits_for = { kind = { "B c" = "乙" } }', "unknown-key"),
        ('measure = "hypertension-managed"', 'waits_for = "b"', "bad-table"),
        ('measure = "hypertension-managed"', 'alias_of = "OWN-9"', "alias-of-nothing"),
        ("visits = 4", "visits = 0.5", "bad-parameter"),
        ('district = "310117"', 'district = "松江"', "bad-district"),
        ('id = "own"', 'id = "other"', "id-is-not-file"),
        ("valid_to = 2026-12-31", "valid_to = 2025-12-31", "ends-before-start"),
        ("valid_from = 2026-01-01\n", "", "bad-date"),
        ("[plan]", "[plans]", "unknown-key"),
        ("[[target]]", "[target]", "no-targets"),
        ("[[target]]", "[[targets]]", "no-targets"),
    ],
)
def test_a_wrong_plan_is_not_taken_and_says_why(tmp_path: Path, old: str, new: str, code: str) -> None:
    assert old in SMALL
    plan, findings = _read(tmp_path, SMALL.replace(old, new, 1))
    assert plan is None
    assert code in _codes(findings)
    assert all(finding.sentence.startswith("own.toml") and finding.sentence.endswith("。") for finding in findings)


def test_a_finding_names_the_target_it_is_about(tmp_path: Path) -> None:
    _, findings = _read(tmp_path, SMALL.replace('scope = "core"', 'scope = "all"'))
    assert [finding.sentence for finding in findings] == [
        "own.toml OWN-1：“scope”只能是：core、secondary、context，请改正。"
    ]


def test_all_findings_of_a_file_come_at_once(tmp_path: Path) -> None:
    _, findings = _read(tmp_path, SMALL.replace('goal = ">= 85 %"', 'goal = "85"').replace('clause = "一"', ""))
    assert sorted(_codes(findings)) == ["bad-goal", "missing"]


def test_a_date_outside_the_validity_is_only_mentioned(tmp_path: Path) -> None:
    plan, findings = _read(tmp_path, SMALL.replace("due = 2026-12-31", "due = 2027-06-30"))
    assert plan is not None
    assert [(finding.problem.code, finding.is_hard) for finding in findings] == [("due-outside", False)]


def test_an_id_may_stand_only_once(tmp_path: Path) -> None:
    plan, findings = _read(tmp_path, SMALL + SMALL[SMALL.index("[[target]]") :])
    assert plan is None
    assert "id-twice" in _codes(findings)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfe[plan]", "not-utf-8"),
        (b"[plan", "not-toml"),
        (b"", "no-targets"),
        (b"a=" + b"[\n" * 5_000, "not-toml"),
        (b"a=" + b"9" * 1_900, "no-targets"),
        (b"#" * (LONGEST_FILE + 1), "file-too-long"),
        (b"#" * (LONGEST_LINE + 1), "line-overloaded"),
        (b'a="""\n"""', "line-overloaded"),
        (b"a" + b".a" * 900 + b"=1", "line-overloaded"),
        (b"['x'" + b".'x.y'" * 200 + b"]", "line-overloaded"),
    ],
    ids=["encoding", "half", "empty", "deep", "digits", "long", "line", "several-lines", "dotted", "quoted-dots"],
)
def test_a_hostile_file_is_a_sentence_too(tmp_path: Path, content: bytes, code: str) -> None:
    plan, findings = _read(tmp_path, content)
    assert plan is None
    assert code in _codes(findings)


@pytest.mark.parametrize(
    "line",
    ["x{number}" + ".a" * 900 + "=1", 'x{number}="' + '\\"' * 900, "x{number}='" + "'a" * 900],
    ids=["dotted-keys", "escaped-quotes", "half-strings"],
)
def test_a_file_made_to_be_slow_is_refused_at_once(tmp_path: Path, line: str) -> None:
    head = "[a" + ".a" * 900 + "]\n"
    lines = (line.format(number=number) for number in range(LONGEST_FILE // (len(line) + 8)))
    for content in (head + "\n".join(lines), line.format(number=0)):
        started = time.process_time()
        plan, _ = _read(tmp_path, content)
        assert plan is None
        assert time.process_time() - started < 1, "tomllib alone needs half a minute for the first of these"


def test_a_missing_file_and_a_folder_are_sentences(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    for name in ("nothing.toml", "folder.toml"):
        file = tmp_path / name
        assert _codes(plan_from(file, read_toml(file))[1]) == ["file-unreadable"]


def test_a_wrong_plan_leaves_the_others_in_place(tmp_path: Path) -> None:
    _read(tmp_path, SMALL)
    _read(tmp_path, "[plan", "broken.toml")
    plans, findings = read_plans(tmp_path)
    assert list(plans) == ["own"]
    assert _codes(findings) == ["not-toml"]
    with pytest.raises(PlanDamaged, match=r"broken\.toml"):
        load_plans(tmp_path)
