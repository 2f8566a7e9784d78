"""Codes that plans choose by number: each still means what the target asks for."""

import pytest

from desktop.paths import resources
from desktop.progress.plans import load_plans
from desktop.services.catalog import catalog

TARGETS = {target.id: target for plan in load_plans(resources() / "plans").values() for target in plan.targets}
# measure and parameter: the question whose code it chooses
CHOOSES = {
    ("site-service-cover", "service"): ("site-service", "service"),
    ("site-services-offered", "service"): ("site-service", "service"),
    ("certificates-held", "name"): ("certificate", "name"),
    ("certificates-held", "or_name"): ("certificate", "name"),
    ("sites-appraised", "topic"): ("appraisal", "subject"),
    ("appraisal-score-rate", "topic"): ("appraisal", "subject"),
    ("bulletins-received", "form"): ("bulletin", "form"),
    ("staff-trained", "theme"): ("staff-training", "theme"),
    ("rotations-held", "form"): ("rotation", "form"),
    ("qc-rounds", "topic"): ("qc-round", "subject"),
    ("qc-rounds-closed", "topic"): ("qc-round", "subject"),
    ("qc-passed", "topic"): ("qc-round", "subject"),
    ("weekend-half-days", "service"): ("opening-calendar", "service"),
    ("functional-community-people", "form"): ("functional-community", "form"),
    ("activities-held", "form"): ("community-activity", "form"),
    ("rehab-sessions-of-category", "category"): ("rehabilitation-session", "category"),
}
MEANT = {
    "SJ-07": "门诊外科小手术", "SJ-08": "同质化试点病种", "SJ-09": "社区特色品牌", "SJ-30": "社区卫生服务综合评价",
    "SJ-31": "远程会诊平台", "SJ-33": "监测评估报告", "SJ-35": "全科医生能力评估考核", "SJ-37": "云HIS",
    "SJ-46": "家庭医生签约服务", "SJ-47": "中医药服务培训", "SJ-51": "中医药示范站评价", "PD-12": "家庭医生签约服务",
    "PD-17": "预防接种门诊", "PD-20": "免收住院预交费", "PD-25": "标准化口腔诊室", "PD-29": "药学门诊", "PD-32": "先诊疗后付费",
    "PD-33": "老年友善医疗机构、儿童友好医疗机构", "QP-02": "服务站（村卫生室）标准化建设", "QP-08": "通报", "QP-09": "年度绩效考核", "QP-13": "家庭医生签约服务",
    "QP-18": "标准化口腔诊室", "QP-19": "安宁疗护示范基地", "QP-20": "安宁疗护", "SH19-09": "心理咨询点",
    "SH19-46": "社区健康服务清单发布",
    "SH19-44": "社区卫生服务综合评价", "SH19-45": "专科轮训", "SH19-49": "中医康复", "SH19-50": "学校",
    "SH20-04": "家庭医生签约服务", "SH20-06": "标化工作量数据", "SH20-10": "家庭病床", "SH20-12": "村卫生室管理考核",
}  # fmt: skip


def _chosen(target_id: str) -> str:
    target, kinds, labels = TARGETS[target_id], catalog(), []
    for name, value in target.parameters:
        if (target.measure, name) in CHOOSES and value:
            kind, field = CHOOSES[target.measure, name]
            choices = {choice.value: choice.label for choice in kinds[kind].by_name[field].choices}
            labels.append(choices[str(value)])
    return "、".join(labels)


@pytest.mark.parametrize("target_id", sorted(MEANT))
def test_a_code_means_what_its_target_asks_for(target_id: str) -> None:
    assert _chosen(target_id) == MEANT[target_id]


def test_every_target_that_chooses_a_code_is_held_to_its_words() -> None:
    choosing = {one for one in TARGETS if _chosen(one)}
    assert choosing == set(MEANT)
