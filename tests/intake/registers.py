"""Makes registers as centers keep them, and knows what each of their rows must come to."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from desktop.gate.workbook import Sheet
from desktop.records.identity import check_character

FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张"
GIVEN = "安邦昌德恩凡国海和建静康兰丽美宁平秋荣珊涛文欣雅毓珍䶮𠮷"
VILLAGES = ("上浜村", "下浜村", "荷花居委", "菱塘居委")
DOCTORS = ("顾青", "陶然", "施 惠")
HEADS: dict[str, tuple[str, ...]] = {
    "name": ("姓名", "居民姓名", "患者姓名", "姓  名", "对象姓名"),
    "sex": ("性别", "性 别"),
    "id": ("身份证号", "身份证号码", "公民身份号码", "证件号码", "身份证", "身份证\n号码"),
    "born": ("出生日期", "出生年月", "生日", "出生年月日"),
    "phone": ("联系电话", "电话", "手机号码", "联系方式", "本人电话"),
    "address": ("住址", "家庭住址", "现住址", "地址", "详细地址"),
    "village": ("所属村居", "村居", "村（居）委", "居委会", "所在村"),
    "hypertension": ("高血压", "高血压患者", "是否高血压", "高血压(是/否)", "患高血压"),
    "diabetes": ("糖尿病", "2型糖尿病", "糖尿病患者", "有无糖尿病"),
    "signed": ("签约日期", "签约时间", "家庭医生签约日期"),
    "day": ("随访日期", "日期", "访视日期", "随访时间", "本次随访日期"),
    "way": ("方式", "随访方式", "随访形式", "访视方式"),
    "pressure": ("血压(mmHg)", "血压", "血压值", "血压（收缩压/舒张压）", "BP"),
    "sbp": ("收缩压", "高压", "收缩压(mmHg)", "SBP"),
    "dbp": ("舒张压", "低压", "舒张压(mmHg)", "DBP"),
    "height": ("身高cm", "身高", "身高（cm）", "身高(厘米)"),
    "weight": ("体重kg", "体重", "体重（公斤）", "目前体重(kg)"),
    "rate": ("心率", "心率(次/分)", "脉搏", "心率（次/分钟）"),
    "smoking": ("吸烟(支/日)", "日吸烟量", "吸烟量（支）", "每日吸烟"),
    "drinking": ("饮酒(两/日)", "日饮酒量", "饮酒量", "每日饮酒（两）"),
    "exercise": ("运动", "运动情况", "体育锻炼", "锻炼情况"),
    "salt": ("摄盐", "摄盐情况", "食盐摄入"),
    "symptoms": ("症状", "主要症状", "目前症状"),
    "adherence": ("服药", "服药依从性", "用药依从性"),
    "reaction": ("不良反应", "药物不良反应", "副作用"),
    "doctor": ("随访医生", "责任医生", "医生签名", "随访人员"),
    "number": ("序号", "编号", "No."),
    "other": ("民族", "文化程度", "录入人"),
}
UPPER = {
    "name": "基本信息", "sex": "基本信息", "id": "基本信息", "born": "基本信息", "phone": "联系方式", "address": "联系方式",
    "hypertension": "慢性病", "diabetes": "慢性病", "sbp": "血压", "dbp": "血压", "smoking": "生活方式",
    "drinking": "生活方式", "exercise": "生活方式", "salt": "生活方式",
}  # fmt: skip
WIDE = str.maketrans("0123456789/", "０１２３４５６７８９／")


@dataclass
class Human:
    """Somebody who does not exist."""

    name: str
    sex: int
    born: date
    number: str
    village: str


@dataclass
class Register:
    """A sheet, the statuses of its rows by Excel's row number, and figures of what it holds."""

    sheet: Sheet
    statuses: dict[int, str] = field(default_factory=dict)
    figures: dict[str, int] = field(default_factory=dict)


class Center:
    """Makes people, rosters and follow-up registers from one seed."""

    def __init__(self, seed: int, people: int = 60) -> None:
        self.chance = random.Random(seed)
        self._taken: set[str] = set()
        self._met: set[tuple[str, date]] = set()
        self.people = [self._human() for _ in range(people)]
        self.refused: set[str] = set()

    def roster(self) -> Register:
        """Return a roster with every defect that registers have."""
        columns = ["name", "sex", "id", "born", "phone", "address", "village", "hypertension", "diabetes", "signed"]
        rows: list[tuple[dict[str, Any], str]] = []
        defects = self._dealt(
            ["id-cut", "id-lost", "id-lost-text", "id-check", "id-missing", "born-differs", "sex-differs", "id-wide",
             "id-trim", "name-space", "name-missing", "born-unread"], len(self.people),
        )  # fmt: skip
        marked = sugar = signed = 0
        for human, defect in zip(self.people, defects, strict=True):
            cells, status = self._resident(human, defect)
            if not status.startswith("hard"):
                marked += cells["hypertension"] in ("是", "√", "1", "有")
                sugar += cells["diabetes"] in ("是", "√")
                signed += bool(cells["signed"])
            rows.append((cells, status))
        for human in self.chance.sample([one for one in self.people if one.number not in self.refused], 4):
            cells, _ = self._resident(human, "")
            rows.append((cells | {"hypertension": "", "diabetes": "", "signed": ""}, "duplicate"))
        register = self._laid_out(columns, rows, "重点人群花名册")
        register.figures = {
            "people": len(self.people) - len(self.refused), "hypertension": marked, "diabetes": sugar, "signed": signed,
        }  # fmt: skip
        return register

    def follow_ups(self, each: int = 3, *, title: str = "高血压患者随访登记", kept: bool = True) -> Register:
        """Return a year's follow-ups of everybody on the roster."""
        split = self.chance.random() < 0.4
        columns = [
            "name",
            "id",
            "day",
            "way",
            *(("sbp", "dbp") if split else ("pressure",)),
            "height",
            "weight",
            "rate",
        ]
        columns += ["smoking", "drinking", "exercise", "salt", "symptoms", "adherence", "reaction", "doctor"]
        served = [one for one in self.people if one.number not in self.refused]
        rows = []
        defects = iter(
            self._dealt(
                ["bp-missing", "bp-range", "bp-swapped", "date", "date-future", "heart-rate", "weight-jump"],
                len(served) * each,
            )
        )
        for human in served:
            rows += self._visits(human, [next(defects) for _ in range(each)])
        register = self._laid_out(columns, rows, title if kept else "登记表")
        register.figures = {"visits": sum(1 for _, status in rows if not status.startswith("hard"))}
        return register

    def _human(self) -> Human:
        while True:
            born = date(1930, 1, 1) + timedelta(self.chance.randrange(22000))
            name = self.chance.choice(FAMILY) + "".join(self.chance.sample(GIVEN, self.chance.choice((1, 2, 2))))
            body = f"310199{born:%Y%m%d}{self.chance.randrange(11, 999):03}"
            number = body + check_character(body)
            # somebody whose true number looks cut, or whose namesake shares his birthday, has no certain answer
            if number not in self._taken and not number.endswith("00") and (name, born) not in self._met:
                self._taken.add(number)
                self._met.add((name, born))
                return Human(name, 1 if int(number[16]) % 2 else 2, born, number, self.chance.choice(VILLAGES))

    def _dealt(self, defects: list[str], places: int) -> list[str]:
        dealt = defects + [""] * (places - len(defects))
        self.chance.shuffle(dealt)
        return dealt

    def _resident(self, human: Human, defect: str) -> tuple[dict[str, Any], str]:
        pick = self.chance.choice
        cells: dict[str, Any] = {
            "name": human.name,
            "sex": pick(("男", "男性", "M", "1")) if human.sex == 1 else pick(("女", "女性", "F", "2")),
            "id": human.number,
            "born": self._spelled(human.born),
            "phone": pick((f"1380000{self.chance.randrange(10**4):04}", 13800000000 + self.chance.randrange(10**6))),
            "address": f"{human.village}{self.chance.randrange(1, 90)}号",
            "village": human.village,
            "hypertension": pick(("是", "√", "1", "有", "否", "无", "")),
            "diabetes": pick(("是", "√", "否", "无", "", "")),
            "signed": pick(("", self._spelled(date(2025, 1, 1) + timedelta(self.chance.randrange(300))))),
        }
        status = "ok"
        match defect:
            case "id-cut":
                cells["id"], status = int(human.number[:15] + "000"), "soft:id-cut"
            case "id-lost":
                cells["id"], status = int(human.number[:6] + "0" * 12), "soft:id-lost"
            case "id-lost-text":
                cells["id"], status = "3.10199E+17", "soft:id-lost"
            case "id-check":
                wrong = pick([c for c in "123456789X" if c != human.number[17]])
                cells["id"], status = human.number[:17] + wrong, "soft:id-check"
            case "id-missing":
                cells["id"], status = pick(("", None, "无")), "soft:id-missing"
            case "born-differs":
                cells["born"], status = self._spelled(human.born + timedelta(pick((1, 365)))), "soft:born-differs"
            case "born-unread":
                cells["born"], status = "1950-02-30", "soft:born-differs"
            case "sex-differs":
                cells["sex"], status = ("女" if human.sex == 1 else "男"), "soft:sex-differs"
            case "id-wide":
                cells["id"], status = human.number.translate(WIDE), "repair:id-wide"
            case "id-trim":
                cells["id"], status = (
                    pick((f" {human.number} ", human.number[:6] + " " + human.number[6:])),
                    "repair:id-trim",
                )
            case "name-space":
                cells["name"], status = (
                    human.name[0] + pick((" ", "\u3000", "  ")) + human.name[1:],
                    "repair:name-space",
                )
            case "name-missing":
                cells["name"], status = "", "hard:name-missing"
                self.refused.add(human.number)
        return cells, status

    def _visits(self, human: Human, defects: list[str]) -> list[tuple[dict[str, Any], str]]:
        pick = self.chance.choice
        weight, day = self.chance.randrange(500, 900) / 10, date(2025, 1, 5) + timedelta(self.chance.randrange(40))
        before: float | None = None
        height = self.chance.randrange(160, 180)
        made = []
        for defect in defects:
            sbp, dbp = self.chance.randrange(105, 170), self.chance.randrange(60, 100)
            pulse, heavy = self.chance.randrange(55, 99), round(weight + self.chance.randrange(-15, 15) / 10, 1)
            status, written = "ok", self._spelled(day)
            match defect:
                case "bp-missing":
                    status = "hard:bp-missing"
                case "bp-range":
                    sbp, status = 1380, "hard:bp-range"
                case "bp-swapped":
                    sbp, dbp, status = dbp, sbp, "hard:bp-swapped"
                case "date":
                    written, status = "2025-02-30", "hard:date"
                case "date-future":
                    written, status = "2027-05-01", "hard:date-future"
                case "heart-rate":
                    pulse, status = 168, "soft:heart-rate"
                case "weight-jump":
                    heavy = round(weight + 18, 1)
            if not status.startswith("hard"):
                if before is not None and abs(heavy - before) > 15 and status == "ok":
                    status = "soft:weight-jump"
                before = heavy
            spelled = pick((f"{sbp}/{dbp}", f"{sbp}-{dbp}", f"{sbp}/{dbp}".translate(WIDE)))
            none = defect == "bp-missing"
            cells = {
                "name": human.name, "id": human.number, "day": written, "way": pick(("门诊", "家庭", "电话", "上门", "1", 3)),
                "pressure": "" if none else spelled, "sbp": None if none else sbp, "dbp": None if none else dbp,
                "height": height, "weight": pick((heavy, f"{heavy}")), "rate": pulse,
                "smoking": pick((0, 10, "不吸烟")), "drinking": pick((0, 1, 2, "无")),
                "exercise": pick(("3次/周 30分钟", "每天30分钟", "不运动", "5次/周，每次40分钟", "每周3次，每次半小时")),
                "salt": pick(("轻", "中", "重")), "symptoms": pick(("无", "1", "头痛头晕", "头痛头晕、心悸胸闷", "2,6")),
                "adherence": pick(("规律", "间断", "1", 2)), "reaction": pick(("无", "1", "有:干咳", "有（头晕）")),
                "doctor": pick(DOCTORS),
            }  # fmt: skip
            made.append((cells, status))
            day += timedelta(self.chance.randrange(20, 80))
        return made

    def _spelled(self, day: date) -> Any:
        return self.chance.choice(
            (day, f"{day:%Y%m%d}", f"{day.year}-{day.month}-{day.day}", f"{day.year}.{day.month}.{day.day}",
             f"{day.year}/{day.month}/{day.day}", f"{day.year}年{day.month}月{day.day}日", day.isoformat()),
        )  # fmt: skip

    def _laid_out(self, columns: list[str], rows: list[tuple[dict[str, Any], str]], title: str) -> Register:
        """Permute columns, add others, write titles and heads over one or two rows, and strew junk between."""
        chance = self.chance
        columns = [
            *columns,
            *(["number"] if chance.random() < 0.7 else []),
            *(["other"] if chance.random() < 0.5 else []),
        ]
        chance.shuffle(columns)
        heads = {column: chance.choice(HEADS[column]) for column in columns}
        wide = len(columns)
        lines: list[list[Any]] = [[f"{chance.choice(VILLAGES)}卫生室{title}"] + [""] * (wide - 1)]
        lines += [["填报单位：" + chance.choice(VILLAGES)] + [""] * (wide - 1)] * chance.choice((0, 1, 2))
        merged = [((0, 0), (0, wide - 1))] if chance.random() < 0.7 else []
        if chance.random() < 0.5:
            columns.sort(key=lambda column: UPPER.get(column, column))
            top = len(lines)
            lines += [[""] * wide, [heads[column] for column in columns]]
            for place, column in enumerate(columns):
                upper = UPPER.get(column)
                if upper is None:
                    lines[top][place], lines[top + 1][place] = heads[column], ""
                    merged.append(((top, place), (top + 1, place)))
                elif place == 0 or UPPER.get(columns[place - 1]) != upper:
                    lines[top][place] = upper
                    last = max(i for i, other in enumerate(columns) if UPPER.get(other) == upper)
                    if last > place:
                        merged.append(((top, place), (top, last)))
        else:
            lines.append([heads[column] for column in columns])
        leaf = lines[-1]
        register = Register(Sheet("", []))
        for number, (cells, status) in enumerate(rows, 1):
            if chance.random() < 0.05:
                lines.append(chance.choice(self._junk(wide, leaf)))
            told = cells | {"number": number, "other": chance.choice(("汉族", "小学", "", "大专"))}
            lines.append([told[column] for column in columns])
            register.statuses[len(lines)] = status
        lines += [
            [""] * wide,
            self._one(wide, "合计", f"{len(rows)}人次"),
            self._one(wide, "制表人：顾青", "审核人：陶然"),
        ]
        lines.append(self._one(wide, "注：本表人员均为虚构。"))
        blank = [[None if cell == "" else cell for cell in line] for line in lines]
        register.sheet = Sheet(chance.choice(("Sheet1", "汇总", "2025", "一季度")), blank, tuple(merged))
        return register

    def _junk(self, wide: int, leaf: list[Any]) -> list[list[Any]]:
        return [
            [""] * wide,
            self._one(wide, f"{self.chance.choice(VILLAGES)}（小计 {self.chance.randrange(90)} 人）"),
            self._one(wide, "本页小计", "25"),
            list(leaf),
            self._one(wide, "第 2 页 共 5 页"),
        ]

    def _one(self, wide: int, *texts: str) -> list[Any]:
        line: list[Any] = [""] * wide
        for text, place in zip(texts, self.chance.sample(range(wide), len(texts)), strict=True):
            line[place] = text
        return line
