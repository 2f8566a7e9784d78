"""A resident of the area that a site serves."""

import re
from datetime import date
from typing import Any

from desktop.records.episode import served_before
from desktop.records.identity import born_of, from_fifteen, is_sound, looks_like_number, mended, sex_of, turns_on
from desktop.records.problems import Problem, hard, hint, soft
from desktop.records.questions import Choice, ask, choose, codes, computed
from desktop.records.reading import A_DAY, narrowed
from desktop.records.record import DIED, Record
from desktop.records.rules import computes, history, rule
from desktop.records.rules import soft as softly
from desktop.words import mark

SEXES = (
    Choice("1", mark("男"), ("男性", "M", "m", "先生")),
    Choice("2", mark("女"), ("女性", "F", "f", "女士")),
    Choice("0", mark("未知"), ("不详",)),
    Choice("9", mark("未说明")),
)
DOCUMENTS = tuple(
    Choice(f"{number:02}", label)
    for number, label in (
        (1, mark("居民身份证")),
        (2, mark("居民户口簿")),
        (3, mark("护照")),
        (4, mark("军官证")),
        (5, mark("驾驶证")),
        (6, mark("港澳居民来往内地通行证")),
        (7, mark("台湾居民来往内地通行证")),
        (8, mark("港澳台居民居住证")),
        (9, mark("外国人永久居留身份证")),
        (99, mark("其他法定有效证件")),
    )
)
NUMBER_STATES = (
    Choice("cut", mark("号码尾数被表格截断")),
    Choice("lost", mark("号码变成科学计数")),
    Choice("check", mark("校验码不符")),
    Choice("missing", mark("没有号码")),
)
GROUPS = codes(
    Choice("1", mark("老年人"), ("老人", "65岁及以上")), Choice("2", mark("孕产妇"), ("孕妇", "产妇")),
    Choice("3", mark("儿童"), ("0-6岁儿童", "0~6岁儿童")), Choice("4", mark("残疾人"), ("残疾",)),
    Choice("5", mark("高血压"), ("高血压患者",)), Choice("6", mark("糖尿病"), ("糖尿病患者", "2型糖尿病")),
    Choice("7", mark("结核病等慢性病"), ("结核病", "肺结核")), Choice("8", mark("严重精神障碍"), ("精神障碍",)),
    Choice("9", mark("贫困人口"), ("低保", "特困")), Choice("10", mark("计划生育特殊家庭"), ("计生特殊家庭",)),
    Choice("11", mark("失能老人"), ("失能",)),
)  # fmt: skip
LEFT = codes(Choice("1", mark("死亡"), ("去世", "已故", "亡故")), Choice("2", mark("迁出"), ("搬迁", "外迁", "搬走")))
CITIZEN = frozenset({"01", "08", "09"})
OLD_LENGTH, FEWEST_FIGURES = 15, 7
MOBILE = re.compile(r"1\d{10}", re.ASCII)
RECORD_NUMBER = re.compile(r"\d{17}", re.ASCII)
SHAPES = {  # what the usual documents look like; only a hint, for none of it could be confirmed
    "03": re.compile(r"[A-Z0-9]{5,15}", re.ASCII),
    "06": re.compile(r"[HM]\d{8}(\d{2})?", re.ASCII),
    "07": re.compile(r"\d{8}|\d{10}[A-Z]?", re.ASCII),
}
PHONE = re.compile(r"[0-9 +()（）/、,，;；转*\-－—]{7,}")

NUMBER_WORDS = {
    "cut": mark("身份证号末几位被表格软件截成 0，先按无号码保存；有完整号码时请补上。"),
    "lost": mark("身份证号已变成科学计数（如 3.1E+17），先按无号码保存；有完整号码时请补上。"),
    "check": mark("身份证号校验码不符，先按无号码保存；请核对证件后补上。"),
    "missing": mark("没有身份证号，请补上；确实没有时请说明原因。"),
}
NOT_A_NUMBER = mark("身份证号不是 18 位或位数、字符有误，请照证件核对。")
WRONG_CHECK = mark("身份证号校验码不符，请照证件核对最后几位。")
WRONG_DAY = mark("身份证号里的出生日期并不存在，请照证件核对第 7～14 位。")
OLD_NUMBER = mark("这是 15 位旧号码，程序按换算成的 18 位号码核对；有新证件时请改填 18 位。")
NOT_A_PHONE = mark("“{label}”不像电话号码，请核对。")
NOT_A_RECORD_NUMBER = mark("“{label}”应为 17 位数字，请核对。")
NOT_SUCH_A_DOCUMENT = mark("“{label}”不像所选证件的号码，请照证件核对号码和证件类型。")
ODD_NAME = mark("“{label}”里有数字，请核对。")
BORN_DIFFERS = mark("出生日期与身份证号里的不一致，请核对；确实如此时请说明。")
SEX_DIFFERS = mark("性别与身份证号里的不一致，请核对；确实如此时请说明。")
LEFT_BEFORE = mark("死亡或迁出日期早于出生日期，请核对。")
SERVED_LATER = mark(
    "死亡日期之后还有 {n} 条这位居民的记录（最晚 {day}），请核对死亡日期；确实如此时请说明，并更正那些记录。"
)
SAME_NUMBER = mark("这个证件号码已登记在另一位居民名下，请先查找，不要重复建档。")


def mended_phone(text: str) -> str:
    """Return a telephone number in narrow figures, a mobile one without gaps."""
    narrow = narrowed(text)
    number = "".join(narrow.split())
    return number if MOBILE.fullmatch(number) else narrow


class Resident(Record):
    """居民基本信息（个人基本信息表，国家基本公共卫生服务规范第三版）"""

    title = mark("居民")
    family = "people"
    indexes = (("id_number",), ("name", "born_on"))

    name: str | None = ask(
        mark("姓名"), needed=True, with_="identity", longest=50, heads=("居民姓名", "患者姓名"), heading=mark("身份")
    )
    sex: str | None = choose(mark("性别"), SEXES, needed=True, with_="identity")
    born_on: date | None = ask(mark("出生日期"), needed=True, with_="identity", code="born", heads=("出生年月", "生日"))
    id_type: str | None = choose(mark("证件类型"), DOCUMENTS, with_="identity")
    id_number: str | None = ask(
        mark("证件号码"),
        with_="identity",
        longest=18,
        mend=mended,
        code="id",
        heads=("身份证号", "身份证", "身份证号码", "公民身份号码"),
    )
    number_state: str | None = choose(mark("号码状态"), NUMBER_STATES, with_="identity")
    phone: str | None = ask(
        mark("本人电话"),
        longest=20,
        mend=mended_phone,
        heads=("联系电话", "电话", "手机", "手机号", "联系方式"),
        heading=mark("联系与住址"),
    )
    contact_name: str | None = ask(mark("联系人"), longest=50, heads=("联系人姓名", "家属姓名"))
    contact_phone: str | None = ask(mark("联系人电话"), longest=20, mend=mended_phone, heads=("家属电话",))
    village: str | None = ask(mark("村（居）"), longest=50, heads=("所属村居", "村居", "村委", "居委", "村（居）委"))
    address: str | None = ask(mark("住址"), heads=("地址", "家庭住址", "现住址", "家庭地址"))
    household: str | None = ask(mark("户号"), longest=30, heads=("家庭编号", "户编号"))
    permanent: str | None = choose(mark("常住类型"), codes(mark("户籍"), mark("非户籍")))
    only_works_here: bool | None = ask(mark("仅在本地工作（功能社区）"))
    groups: str | None = choose(
        mark("重点人群"), GROUPS, many=True, heads=("人群分类", "人群类别"), heading=mark("管理")
    )
    record_number: str | None = ask(mark("健康档案编号"), longest=17, heads=("档案编号", "档案号"))
    recorded_on: date | None = ask(mark("建档日期"), heads=("建档时间",))
    height_cm: int | None = ask(mark("身高"), unit="cm", ge=50, le=250)
    left: str | None = choose(
        mark("离开原因"),
        LEFT,
        with_="left",
        needed=lambda record: record.left_on is not None,
        heading=mark("去向与备注"),
    )
    left_on: date | None = ask(mark("死亡或迁出日期"), with_="left", heads=("死亡日期", "迁出日期"))
    note: str | None = ask(mark("备注"))
    offered_number: str | None = ask(
        mark("待确认的证件号码"), longest=18, aside=True, hint=mark("登记簿带来、还没有人确认的号码")
    )
    turns_60_on: str | None = computed(mark("满60岁日期"), pattern=A_DAY, like="1990-05-01", heading=mark("推算"))
    turns_65_on: str | None = computed(mark("满65岁日期"), pattern=A_DAY, like="1995-05-01")

    @rule("id_number", code="id-shape", says=NOT_A_NUMBER)
    def a_citizen_number_has_its_shape(self) -> bool:
        return (self.id_type or "01") not in CITIZEN or looks_like_number(self.number)

    @rule("id_number", code="id-check", says=WRONG_CHECK)
    def a_citizen_number_ends_in_its_check_character(self) -> bool | Problem:
        shaped = (self.id_type or "01") in CITIZEN and looks_like_number(self.number)
        if shaped and born_of(self.number) is None:
            return hard("id_number", "id-check", WRONG_DAY)
        return not shaped or is_sound(self.number)

    @softly("id_number", "born_on", code="born-differs", says=BORN_DIFFERS)
    def the_birth_date_is_the_number_s(self) -> bool:
        return not self.has_sound_number or born_of(self.number) == self.born_on

    @softly("id_number", "sex", code="sex-differs", says=SEX_DIFFERS)
    def the_sex_is_the_number_s(self) -> bool:
        return not self.has_sound_number or sex_of(self.number) == self.sex

    @rule("left_on", "born_on", code="left-before", says=LEFT_BEFORE)
    def one_leaves_after_birth(self) -> bool:
        assert self.left_on and self.born_on
        return self.born_on <= self.left_on

    @history("left_on")
    def nobody_is_served_after_death(self, known: Any) -> Problem | None:
        assert self.left_on
        resting = known.resting_on("resident") if self.left == DIED else []
        days = [day for one in resting if (day := one.falls_on) and day > self.left_on and not one.may_follow_death()]
        return soft("left_on", "served-later", SERVED_LATER, n=len(days), day=max(days)) if days else None

    @history("born_on")
    def nobody_is_served_before_birth(self, known: Any) -> Problem | None:
        return served_before(self, "born_on", known)

    @history("id_number")
    def an_old_number_is_converted(self, known: Any) -> Problem | None:
        is_old = self.has_sound_number and len(self.id_number or "") == OLD_LENGTH
        return hint("id_number", "id-fifteen", OLD_NUMBER) if is_old else None

    @history("id_type", "id_number")
    def a_number_looks_like_its_document(self, known: Any) -> Problem | None:
        shape = SHAPES.get(self.id_type or "")
        is_odd = shape is not None and not shape.fullmatch(self.number)
        return hint("id_number", "id-odd", NOT_SUCH_A_DOCUMENT, label=self.label_of("id_number")) if is_odd else None

    @history("record_number")
    def a_record_number_has_17_figures(self, known: Any) -> Problem | None:
        if RECORD_NUMBER.fullmatch(self.record_number or ""):
            return None
        return hint("record_number", "record-number-odd", NOT_A_RECORD_NUMBER, label=self.label_of("record_number"))

    @history("phone")
    def one_can_be_called(self, known: Any) -> Problem | None:
        return _unlike_a_phone("phone", self.phone or "")

    @history("contact_phone")
    def relatives_can_be_called(self, known: Any) -> Problem | None:
        return _unlike_a_phone("contact_phone", self.contact_phone or "")

    @history("name")
    def a_name_holds_no_figures(self, known: Any) -> Problem | None:
        has_figures = any(character.isdecimal() for character in self.name or "")
        return hint("name", "name-odd", ODD_NAME, label=self.label_of("name")) if has_figures else None

    @history()
    def a_citizen_has_a_number(self, known: Any) -> Problem | None:
        if self.id_number is not None or (self.id_type or "01") != "01":
            return None
        state = self.number_state or "missing"
        return soft("id_number", f"id-{state}", NUMBER_WORDS[state])

    @history("id_number")
    def a_number_belongs_to_one_resident(self, known: Any) -> Problem | None:
        taken = any(known.having("resident", id_number=spelling) for spelling in self.number_spellings)
        return hard("id_number", "id-taken", SAME_NUMBER) if taken else None

    @computes("turns_60_on", "born_on")
    def from_60_on(self, known: Any) -> str | None:
        return turns_on(self.born_on, 60).isoformat() if self.born_on else None

    @computes("turns_65_on", "born_on")
    def from_65_on(self, known: Any) -> str | None:
        return turns_on(self.born_on, 65).isoformat() if self.born_on else None

    @property
    def number(self) -> str:
        """Return the document's number in its 18-character form where it is a citizen number."""
        number = (self.id_number or "").upper()
        return from_fifteen(number) if len(number) == 15 and number.isdecimal() else number

    @property
    def number_spellings(self) -> set[str]:
        """Return the ways in which registers write this number: X large or small, 18 characters or 15."""
        spellings = {self.id_number or ""}
        if self.has_sound_number:
            spellings |= {self.number, self.number.lower()}
            if self.number[6:8] == "19":
                spellings.add(self.number[:6] + self.number[8:17])
        return spellings

    @property
    def has_sound_number(self) -> bool:
        """Return whether birth date and sex can be read from the number."""
        return (self.id_type or "01") in CITIZEN and is_sound(self.number)


def _unlike_a_phone(field: str, written: str) -> Problem | None:
    """Return the advice to look again at a phone number that is none."""
    narrow = narrowed(written)
    is_phone = PHONE.fullmatch(narrow) and sum(character.isdecimal() for character in narrow) >= FEWEST_FIGURES
    return None if is_phone else hint(field, "phone-odd", NOT_A_PHONE, label=Resident.label_of(field))
