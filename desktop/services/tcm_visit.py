"""TCM visit: diagnosis, one technique or herbal prescription, and who may give it."""

from datetime import date
from typing import Any

from desktop.records.diagnosis import NOT_ICD10, looks_like_icd10
from desktop.records.problems import Problem, hard, hint, soft
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Service
from desktop.records.rules import history
from desktop.records.rules import soft as softly
from desktop.words import mark

TECHNIQUES = codes(
    Choice("1", mark("针刺类"), ("针刺", "针灸", "体针", "电针")),
    Choice("2", mark("推拿类"), ("推拿", "按摩")),
    Choice("3", mark("刮痧类"), ("刮痧",)),
    Choice("4", mark("拔罐类"), ("拔罐", "火罐")),
    Choice("5", mark("灸类"), ("艾灸", "灸", "灸法")),
    Choice("6", mark("敷熨熏浴类"), ("敷熨熏浴", "中药熏洗", "敷贴", "穴位敷贴")),
    Choice("7", mark("中医微创类"), ("中医微创", "针刀")),
    Choice("8", mark("骨伤类"), ("骨伤", "正骨")),
    Choice("9", mark("肛肠类"), ("肛肠",)),
    Choice("10", mark("气功类"), ("气功", "功法", "八段锦")),
    Choice("11", mark("其他类"), ("其他",)),
)
PLACES = codes(mark("门诊"), mark("病房"), Choice("3", mark("居家"), ("家庭", "上门", "家庭病床")), mark("巡诊"))
NOT_QUALIFIED = mark("所选人员不是中医类别，也未登记中医药服务培训考核合格，不能登记中医服务。")
NOTHING_DONE = mark("没有诊断，没有技术，也没有饮片：请核对是否漏填。")
QUALIFICATION_UNKNOWN = mark("所选人员的中医资质还没有登记，请在人员登记里补上；暂时保存时请说明。")


class TcmVisit(Service):
    """中医诊疗记录（同一人同日同一机构计一人次，技术计项次）"""

    title = mark("中医诊疗")
    family = "tcm"
    weighed_by = "technique"
    indexes = (("given_on",),)

    given_on: date | None = ask(mark("就诊日期"), needed=True, code="date", heads=("日期", "诊疗日期", "就诊时间"))
    staff: str | None = refer(mark("接诊人员"), "staff", needed=True, heads=("医生", "接诊医生", "操作人员"))
    place: str | None = choose(mark("诊疗地点"), PLACES, heads=("地点",))
    tcm_diagnosis: str | None = ask(
        mark("中医诊断"), longest=60, complete=True, source="GB/T 15657 疾病", heads=("中医病名", "病名")
    )
    syndrome: str | None = ask(
        mark("证候"), longest=60, complete=True, source="GB/T 15657 证候", heads=("证型", "辨证")
    )
    diagnosis: str | None = ask(mark("西医诊断"), longest=100, heads=("诊断",))
    icd10: str | None = ask(mark("诊断编码"), longest=20, heads=("ICD-10", "疾病编码"))
    technique: str | None = choose(
        mark("技术类别"),
        TECHNIQUES,
        with_="technique",
        needed=lambda record: record.technique_name is not None,
        source="中医医疗技术分类",
        heads=("中医技术", "适宜技术类别"),
    )
    technique_name: str | None = ask(
        mark("技术名称"),
        longest=60,
        with_="technique",
        asked=when("technique"),
        needed=when("technique", "11"),
        complete=True,
        heads=("适宜技术", "治疗项目"),
    )
    herbal_doses: int | None = ask(
        mark("中药饮片剂数"), unit=mark("剂"), ge=0, le=90,
        needed=lambda record: record.decocted or record.delivered or False, heads=("剂数", "饮片剂数"),
    )  # fmt: skip
    decocted: bool | None = ask(mark("代煎"))
    delivered: bool | None = ask(mark("配送"), heads=("快递",))
    note: str | None = ask(mark("备注"))

    @softly("icd10", code="icd10", says=NOT_ICD10)
    def the_code_has_the_shape_of_icd10(self) -> bool:
        return looks_like_icd10(self.icd10 or "")

    @history()
    def something_was_found_or_done(self, known: Any) -> Problem | None:
        told = (
            self.tcm_diagnosis, self.syndrome, self.diagnosis, self.icd10, self.technique, self.technique_name,
            self.herbal_doses, self.decocted, self.delivered,
        )  # fmt: skip
        return None if any(told) else hint("tcm_diagnosis", "nothing-done", NOTHING_DONE)

    @history("staff")
    def only_tcm_or_qualified_staff_give_it(self, known: Any) -> Problem | None:
        person = known.get("staff", self.staff)
        if person is None or person.is_tcm or person.tcm_qualified:
            return None
        if person.is_tcm is None or person.tcm_qualified is None:
            return soft("staff", "tcm-unknown", QUALIFICATION_UNKNOWN)
        return hard("staff", "tcm-unqualified", NOT_QUALIFIED)
