"""Declares the kinds of duty: what is to be done, which form answers it, and where the ledger keeps the day."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.words import mark

GOING_ON = "COALESCE({0}.result, '1') = '1'"
FACE_TO_FACE = "{0}.way IN ('1', '2') AND " + GOING_ON
RUNNING = "{0}.ended_on IS NULL"
ILL_WITH_COPD = (
    "EXISTS (SELECT 1 FROM disease_registration g WHERE g.resident = {0}.resident AND NOT g.void"
    " AND g.disease = 'copd' AND g.ended_on IS NULL)"
)
SIGNED = (
    "EXISTS (SELECT 1 FROM contract c WHERE c.resident = {0}.resident AND NOT c.void AND c.starts_on <= :day"
    " AND c.ends_on >= :day AND (c.cancelled_on IS NULL OR c.cancelled_on > :day))"
)
SCALES = (
    "barthel-assessment", "modified-barthel-assessment", "fim-assessment", "fugl-meyer-assessment",
    "brunnstrom-assessment", "muscle-strength", "muscle-tone", "berg-assessment", "function-tests",
)  # fmt: skip


@dataclass(frozen=True)
class Promise:
    """A day that every record of *kind* keeps in its field *due*, and what shows that the promise was kept.

    Kept is it where the field *kept* is filled, or by a later record of one of the kinds *by*: of the same person, or,
    with *within*, of the same episode, to which that field of theirs refers. *plus* is a setting whose days are added
    to *due*. *where* and *counts* are conditions on the record and on the later one, which they call {0}; *closed* is
    the kind of record that ends the episode.
    """

    kind: str
    due: str
    kept: str = ""
    by: tuple[str, ...] = ()
    within: str = ""
    plus: str = ""
    where: str = ""
    counts: str = ""
    closed: str = ""


@dataclass(frozen=True)
class DutyKind:
    """One kind of duty: its words, the kinds of form that answer it, and its code among the reasons to call.

    Without *promises* a measure finds it. *edits* says that the record itself is opened, for its own answer is missing.
    Duties of a *crowd* (a whole community once a year) are looked for only when asked for by name.
    """

    title: str
    opens: tuple[str, ...]
    call: str
    promises: tuple[Promise, ...] = ()
    edits: bool = False
    crowd: bool = False
    after_death: bool = False


def _each(kind: str, due: str, within: str = "", **more: str) -> Promise:
    """Return the promise of the next record of the same kind."""
    return Promise(kind, due, by=(kind,), within=within, **more)


COPD_SEEN = {"counts": FACE_TO_FACE, "where": ILL_WITH_COPD}
BED = {"within": "home_bed", "closed": "home-bed-closing"}
CARE = {"within": "hospice_admission", "closed": "hospice-closing"}
GRIEF = "bereavement-contact"

DUTIES: Mapping[str, DutyKind] = {
    "hypertension": DutyKind(mark("高血压随访"), ("hypertension-follow-up",), "1"),
    "diabetes": DutyKind(mark("2型糖尿病随访"), ("diabetes-follow-up",), "2"),
    "hypertension-revisit": DutyKind(mark("高血压两周复访"), ("hypertension-follow-up",), "1"),
    "diabetes-revisit": DutyKind(mark("2型糖尿病两周复访"), ("diabetes-follow-up",), "2"),
    "copd": DutyKind(mark("慢阻肺随访"), ("copd-follow-up",), "3", (
        _each("copd-follow-up", "next_on", **COPD_SEEN),
        Promise("disease-registration", "registered_on", plus="copd-routine-days", by=("copd-follow-up",),
                where="{0}.disease = 'copd' AND {0}.ended_on IS NULL", counts=FACE_TO_FACE),
    )),
    "high-risk": DutyKind(mark("高危人群复查"), ("high-risk-registration",), "8", (
        Promise("high-risk-registration", "check_due_on", where=RUNNING),
    ), edits=True),
    "screening": DutyKind(mark("筛查阳性追踪"), ("screening",), "8", (
        Promise("screening", "confirm_due_on", kept="conclusion"),
    ), edits=True),
    "home-bed-round": DutyKind(mark("家床查床"), ("home-bed-visit",), "6"),
    "home-bed-first-visit": DutyKind(mark("家床申请首访"), ("home-bed-application",), "6", (
        Promise("home-bed-application", "first_visit_due_on", kept="first_visit_on", by=("home-bed",),
                within="application", where="COALESCE({0}.decision, '1') = '1'"),
    ), edits=True),
    "home-bed-renewal": DutyKind(mark("家床续床"), ("home-bed-renewal",), "6", (
        Promise("home-bed", "cycle_ends_on", by=("home-bed-renewal",), **BED),
        _each("home-bed-renewal", "cycle_ends_on", **BED),
    )),
    "home-bed-summary": DutyKind(mark("家床阶段小结"), ("home-bed-summary",), "6", (
        Promise("home-bed", "opened_on", plus="home-bed-summary-days", by=("home-bed-summary",), **BED),
        _each("home-bed-summary", "next_on", **BED),
    )),
    "hospice-assessment": DutyKind(mark("安宁疗护首次评估"), ("hospice-assessment",), "13", (
        Promise("hospice-admission", "assessment_due_on", by=("hospice-assessment",), **CARE),
    )),
    "hospice-pain": DutyKind(mark("疼痛复评"), ("hospice-assessment",), "13", (
        _each("hospice-assessment", "pain_due_on", **CARE),
    )),
    "hospice-meeting": DutyKind(mark("安宁家庭会议"), ("family-meeting",), "13", (
        _each("family-meeting", "next_on", **CARE),
    )),
    "bereavement": DutyKind(mark("哀伤随访"), (GRIEF,), "9", (
        Promise("hospice-closing", "bereavement_due_on", kept="bereavement_on", by=(GRIEF,), within="hospice_admission"),
        _each(GRIEF, "next_on", within="hospice_admission"),
    ), after_death=True),
    "rehabilitation-first": DutyKind(mark("康复初次评定"), ("barthel-assessment",), "12", (
        Promise("rehabilitation-course", "first_due_on", by=SCALES, within="rehabilitation_course", where=RUNNING),
    )),
    "referral-result": DutyKind(mark("上转结果追踪"), ("referral",), "7", (
        Promise("referral", "result_due_on", kept="result_on"),
    ), edits=True),
    "referral-seen": DutyKind(mark("下转后随访"), ("referral",), "7", (
        Promise("referral", "seen_due_on", kept="seen_on"),
    ), edits=True),
    "upper-test": DutyKind(mark("上级检查报告取回"), ("upper-test-booking",), "7", (
        Promise("upper-test-booking", "booked_on", kept="reported_on"),
    ), edits=True),
    "long-prescription": DutyKind(mark("长处方到期续方"), ("long-prescription",), "11", (
        _each("long-prescription", "runs_out_on"),
    )),
    "assessment-feedback": DutyKind(mark("健康评估报告反馈"), ("health-assessment",), "5", (
        Promise("health-assessment", "feedback_due_on", kept="fed_back_on"),
    ), edits=True),
    "constitution": DutyKind(mark("中医体质重新采集"), ("tcm-constitution",), "4", (
        _each("tcm-constitution", "recollect_on"),
    )),
    "elder-home-service": DutyKind(mark("居家医养结合服务"), ("elder-home-service",), "16", (
        _each("elder-home-service", "next_on"),
    )),
    "nursing": DutyKind(mark("约定护理"), ("nursing-visit",), "14", (_each("nursing-visit", "next_on"),)),
    "counselling": DutyKind(mark("心理咨询复诊"), ("counselling-session",), "15", (
        _each("counselling-session", "next_on"),
    )),
    "contract": DutyKind(mark("签约到期，请续约"), ("contract",), "5"),
    "contract-contact": DutyKind(mark("签约季度联系"), ("contract-contact",), "5", (
        Promise("contract", "starts_on", plus="contact-days", by=("contract-contact",), counts="{0}.next_due_on IS NOT NULL",
                where="{0}.ends_on >= :day AND ({0}.cancelled_on IS NULL OR {0}.cancelled_on > :day)"),
        _each("contract-contact", "next_due_on", counts="{0}.next_due_on IS NOT NULL", where=SIGNED),
    ), crowd=True),
    "checkup": DutyKind(mark("年度健康体检"), ("health-checkup",), "4", (_each("health-checkup", "next_on"),), crowd=True),
}  # fmt: skip
DAILY = frozenset(name for name, kind in DUTIES.items() if not kind.crowd)
FOLLOW_UPS = {"hypertension": "hypertension-follow-up", "diabetes": "diabetes-follow-up"}
LOSABLE = {**FOLLOW_UPS, "copd": "copd-follow-up"}  # those who can be lost: patients under management
