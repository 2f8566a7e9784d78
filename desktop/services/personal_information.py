"""What a health record opens with: who somebody is, allergies, diseases before, family, disability, surroundings."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

FORM = "个人基本信息表（2017，选项待对照原表确认）"
NATIONS = (Choice("01", mark("汉族"), ("汉",)), Choice("99", mark("少数民族")))
BLOOD = codes(mark("A型"), mark("B型"), mark("O型"), mark("AB型"), mark("不详"))
RHESUS = codes(mark("阴性"), mark("阳性"), mark("不详"))
SCHOOLS = codes(
    mark("研究生"), mark("大学本科"), mark("大学专科和专科学校"), mark("中等专业学校"), mark("技工学校"), mark("高中"),
    mark("初中"), mark("小学"), mark("文盲或半文盲"), mark("不详"),
)  # fmt: skip
JOBS = codes(
    mark("国家机关、党群组织、企业、事业单位负责人"), mark("专业技术人员"), mark("办事人员和有关人员"),
    mark("商业、服务业人员"), mark("农、林、牧、渔、水利业生产人员"), mark("生产、运输设备操作人员及有关人员"), mark("军人"),
    mark("不便分类的其他从业人员"), Choice("8", mark("无职业"), ("无",)), start=0,
)  # fmt: skip
PAYMENTS = codes(
    Choice("1", mark("城镇职工基本医疗保险"), ("职工医保",)), Choice("2", mark("城镇居民基本医疗保险"), ("居民医保",)),
    Choice("3", mark("新型农村合作医疗"), ("新农合",)), mark("贫困救助"), mark("商业医疗保险"), mark("全公费"),
    Choice("7", mark("全自费"), ("自费",)), mark("其他"),
)  # fmt: skip
KITCHENS = codes(Choice("1", mark("无"), ("没有",)), mark("油烟机"), mark("换气扇"), mark("烟囱"))
FUELS = codes(mark("液化气"), mark("煤"), mark("天然气"), mark("沼气"), mark("柴火"), mark("其他"))
WATERS = codes(mark("自来水"), mark("经净化过滤的水"), mark("井水"), mark("河湖水"), mark("塘水"), mark("其他"))
LAVATORIES = codes(mark("卫生厕所"), mark("一格或二格粪池式"), mark("马桶"), mark("露天粪坑"), mark("简易棚厕"))
SHEDS = codes(Choice("1", mark("无"), ("没有",)), mark("单设"), mark("室内"), mark("室外"))
MARRIAGES = codes(mark("未婚"), mark("已婚"), mark("丧偶"), mark("离婚"), mark("未说明的婚姻状况"))
ALLERGIES = codes(Choice("1", mark("无"), ("没有", "否")), mark("青霉素"), mark("磺胺"), mark("链霉素"), mark("其他"))
EXPOSURES = codes(Choice("1", mark("无"), ("没有", "否")), mark("化学品"), mark("毒物"), mark("射线"))
DISEASES = codes(
    Choice("1", mark("无"), ("没有", "否")), mark("高血压"), mark("糖尿病"), mark("冠心病"), mark("慢性阻塞性肺疾病"),
    mark("恶性肿瘤"), mark("脑卒中"), mark("严重精神障碍"), mark("结核病"), mark("肝炎"), mark("其他法定传染病"),
    mark("职业病"), mark("其他"),
)  # fmt: skip
DISABILITIES = codes(
    Choice("1", mark("无残疾"), ("无",)), mark("视力残疾"), mark("听力残疾"), mark("言语残疾"), mark("肢体残疾"),
    mark("智力残疾"), mark("精神残疾"), mark("其他残疾"),
)  # fmt: skip
NONE = "1"
TWICE = mark("这位居民已有个人基本信息表，请打开那一份修改。")


class PersonalInformation(Record):
    """个人基本信息表（国家基本公共卫生服务规范第三版，选项待对照原表确认）"""

    title = mark("个人基本信息表")
    family = "people"
    dated_by = "given_on"
    indexes = (("resident", "given_on"),)

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    given_on: date | None = ask(mark("填表日期"), needed=True, code="date", heads=("日期",), source=FORM)
    workplace: str | None = ask(mark("工作单位"), longest=100, source=FORM)
    nation: str | None = choose(mark("民族"), NATIONS, complete=True, source=FORM)
    nation_text: str | None = ask(
        mark("少数民族名称"), longest=20, asked=when("nation", "99"), needed=True, source=FORM
    )
    blood: str | None = choose(mark("血型"), BLOOD, complete=True, source=FORM)
    rhesus: str | None = choose(mark("RH血型"), RHESUS, complete=True, source=FORM)
    school: str | None = choose(mark("文化程度"), SCHOOLS, complete=True, source=FORM)
    marriage: str | None = choose(mark("婚姻状况"), MARRIAGES, complete=True, source=FORM)
    job: str | None = choose(mark("职业"), JOBS, complete=True, source=FORM)
    payments: str | None = choose(
        mark("医疗费用支付方式"), PAYMENTS, many=True, complete=True, source=FORM, heads=("医保类型",)
    )
    allergies: str | None = choose(
        mark("药物过敏史"), ALLERGIES, many=True, alone={NONE}, complete=True, source=FORM, heading=mark("既往与家族")
    )
    allergies_other: str | None = ask(mark("其他过敏药物"), longest=100, source=FORM)
    exposures: str | None = choose(mark("暴露史"), EXPOSURES, many=True, alone={NONE}, complete=True, source=FORM)
    diseases: str | None = choose(
        mark("既往疾病"), DISEASES, many=True, alone={NONE}, complete=True, source=FORM, heads=("既往史",)
    )
    diseases_text: str | None = ask(mark("疾病名称与确诊时间"), longest=300, source=FORM)
    operations: str | None = ask(mark("手术史"), longest=300, source=FORM)
    injuries: str | None = ask(mark("外伤史"), longest=300, source=FORM)
    transfusions: str | None = ask(mark("输血史"), longest=300, source=FORM)
    father: str | None = choose(mark("父亲疾病"), DISEASES, many=True, alone={NONE}, source=FORM)
    mother: str | None = choose(mark("母亲疾病"), DISEASES, many=True, alone={NONE}, source=FORM)
    siblings: str | None = choose(mark("兄弟姐妹疾病"), DISEASES, many=True, alone={NONE}, source=FORM)
    children: str | None = choose(mark("子女疾病"), DISEASES, many=True, alone={NONE}, source=FORM)
    inherited: str | None = ask(mark("遗传病史"), longest=200, source=FORM)
    disabilities: str | None = choose(
        mark("残疾情况"), DISABILITIES, many=True, alone={NONE}, complete=True, source=FORM, heads=("残疾",)
    )
    kitchen: str | None = choose(mark("厨房排风设施"), KITCHENS, source=FORM, heading=mark("生活环境"))
    fuel: str | None = choose(mark("燃料类型"), FUELS, source=FORM)
    water: str | None = choose(mark("饮水"), WATERS, source=FORM)
    lavatory: str | None = choose(mark("厕所"), LAVATORIES, source=FORM)
    shed: str | None = choose(mark("禽畜栏"), SHEDS, source=FORM)
    care_insurance: bool | None = ask(mark("享受长护险"), heads=("长护险", "长期护理保险"))
    staff: str | None = refer(mark("建档人"), "staff", complete=True, heads=("责任医生",))

    @history("resident")
    def a_resident_has_one_form(self, known: Any) -> Problem | None:
        assert self.resident
        return hard("resident", "form-twice", TWICE) if known.of("personal-information", self.resident) else None
