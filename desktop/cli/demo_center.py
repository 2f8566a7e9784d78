"""The fictional center's own registers of the year, told as wishes: every hospital, document and person is made up."""

from datetime import date, timedelta
from typing import Any

from desktop.cli.demo_year import Year

HOSPITALS = ("云泖区中心医院（虚构）", "云泖区中医医院（虚构）")
MEETINGS = ("2025-04-18", "2025-06-18", "2025-08-20", "2025-10-22", "2025-11-19")
WORKDAYS = ",".join(f"{day}{half}" for day in "12345" for half in ("am", "pm"))
EXPERTS = (("程望舒（虚构）", "3", "骨科"), ("陶静姝（虚构）", "2", "内分泌科"), ("葛怀远（虚构）", "1", "心血管内科"))
NAMED = ("staff", "doctor-team", "evidence-document", "health-station", "yearly-goal")
# Kind, columns and rows. The name of a record of those kinds stands for it; what the center lacks is told too.
REGISTERS: tuple[tuple[str, str, tuple[tuple[object, ...], ...]], ...] = (
    ("staff", "name job is_tcm tcm_qualified works", (
        ("何敏秋", "4", False, False, True), ("蒋立群", "6", False, False, True),
    )),
    ("doctor-team", "name leader nurse public_health tcm_doctor pharmacist therapist village_doctor area standing formed_on", (
        ("东片家庭医生团队", "陆建华", "周敏", "何敏秋", "沈佩珏", "蒋立群", None, "顾䶮", "东泖村、南浦居委", "1", "2022-03-01"),
        ("西片家庭医生团队", "沈佩珏", "周敏", "何敏秋", None, None, "𠮷田宁", "顾䶮", "西塘村、北汇村、中泾居委", "1", "2023-06-01"),
    )),
    ("site-service", "site service offered way began_on weekly_half_days partner", (
        (None, "1", True, "1", "2018-03-01", 10, None), (None, "2", True, "2", "2021-06-15", 6, HOSPITALS[0]),
        (None, "3", True, "3", "2016-01-04", 10, HOSPITALS[0]), (None, "4", True, "1", "2019-09-02", 4, None),
        (None, "5", False, None, None, None, None), (None, "6", True, "1", "2025-04-01", 3, None),
        (None, "11", True, "1", "2025-03-10", 1, None), (None, "13", True, "1", "2023-01-09", 10, None),
        (None, "14", True, "1", "2015-05-04", 3, None), (None, "15", True, "1", "2021-10-08", None, None),
        (None, "18", True, "2", "2025-09-15", None, HOSPITALS[0]), (None, "19", True, "1", "2024-05-06", 10, HOSPITALS[0]),
        (None, "21", False, None, None, None, None), (None, "24", True, "3", "2024-07-01", None, HOSPITALS[1]),
        ("YM01", "1", True, "2", "2024-11-08", 5, None), ("YM03", "22", True, "1", "2025-06-23", 2, None),
    )),
    ("equipment", "site form name count place installed_on state checked_on check_due_on staff retired_on", (
        (None, "1", "自动体外除颤仪", 1, "门诊大厅", "2023-03-01", "1", "2025-03-04", "2026-03-03", "周敏", None),
        (None, "2", "心电监护仪", 2, "观察室", "2021-05-10", "1", "2025-05-12", "2026-05-11", "周敏", None),
        (None, "3", "雾化仪", 2, "观察室", "2022-02-21", "1", None, None, "周敏", None),
        (None, "4", "简易肺功能仪", 1, "全科诊室", "2017-04-10", "4", "2024-04-08", None, "陆建华", "2025-10-20"),
        (None, "5", "制氧机", 2, "观察室", "2020-11-02", "1", "2025-11-03", "2026-11-02", "周敏", None),
        (None, "6", "中医定向透药治疗仪", 1, "中医馆", "2025-05-18", "1", None, None, "沈佩珏", None),
        (None, "7", "四肢联动康复训练器", 1, "康复室", "2023-05-10", "1", None, None, "𠮷田宁", None),
        (None, "9", "心电图机", 1, "心电图室", "2018-03-01", "1", "2025-03-04", "2026-03-03", "陆建华", None),
        ("YM01", "14", "电子血压计", 2, "诊室", "2024-01-15", "1", "2025-01-14", "2026-01-13", "顾䶮", None),
        ("YM03", "14", "电子血压计", 2, "诊室", "2024-01-15", "3", "2024-01-15", "2025-01-14", "顾䶮", None),
    )),
    ("opening-calendar", "site service from_on half_days noon evenings published", (
        (None, "1", "2025-01-02", f"{WORKDAYS},6am", True, None, True), (None, "2", "2025-01-02", "2am,4am,6am", False, None, True),
        (None, "4", "2025-01-02", WORKDAYS, False, "3", True), (None, "5", "2025-01-02", "1am,3am,5am", False, None, True),
        (None, "8", "2025-04-07", "6am", False, None, True), ("YM01", "1", "2025-01-02", WORKDAYS, False, None, True),
        ("YM02", "1", "2025-01-02", "1am,3am,5am", False, None, False), ("YM03", "1", "2025-01-02", WORKDAYS, False, None, True),
    )),
    ("expert-station", "name form hospital expert department opened_on staff agreement", (
        ("骨伤专家工作室（虚构）", "1", HOSPITALS[0], "程望舒（虚构）", "骨科", "2025-02-20", "陆建华", True),
    )),
    ("care-home", "name form village beds elders contracted signed_on agreement_ends_on team staff rounds_weekly", (
        ("云泖颐养院（虚构）", "1", "东泖村", 30, 22, 18, "2024-05-01", "2026-04-30", "东片家庭医生团队", "陆建华", 1),
        ("南浦长者照护之家（虚构）", "2", "南浦居委", 12, 8, 3, "2023-07-01", "2025-06-30", "东片家庭医生团队", "陆建华", None),
        ("西塘日间照护站（虚构）", "3", "西塘村", 10, 9, None, None, None, None, None, None),
    )),
    ("functional-community", "name form people contracted signed_on ends_on team services activities", (
        ("云泖小学（虚构）", "3", 140, 46, "2025-03-05", "2026-03-04", "西片家庭医生团队", "晨检指导、健康讲座", 3),
        ("云泖农机合作社（虚构）", "5", 38, 17, "2025-06-10", "2026-06-09", "东片家庭医生团队", "血压测量、义诊", 1),
    )),
    ("health-station", "site name form village address opened_on connected items staff", (
        ("YM03", "南浦健康小屋（虚构）", "2", "南浦居委", "南浦社区服务站一楼", "2025-03-17", True, "身高、体重、血压、血糖", "顾䶮"),
        ("YM01", "东泖自测点（虚构）", "3", "东泖村", "东泖村卫生室", "2024-11-08", False, "血压", "顾䶮"),
    )),
    ("self-management-group", "site name theme village formed_on staff members is_new", (
        ("YM01", "东泖高血压自我管理小组", "1", "东泖村", "2024-03-12", "陆建华", 14, False),
        ("YM02", "西塘糖尿病自我管理小组", "2", "西塘村", "2025-03-18", "陆建华", 9, True),
        ("YM03", "南浦健康自我管理小组", "6", "南浦居委", "2025-04-15", "沈佩珏", 16, True),
    )),
    ("satisfaction-survey", "subject began_on ended_on way asked answered satisfied complaints correction", (
        ("1", "2025-06-09", "2025-06-13", "1", 80, 74, 68, "候诊时间长", "增开周六上午门诊"),
        ("2", "2025-09-08", "2025-09-12", "2", 60, 51, 44, "联系偏少", "按季度列出应联系名单"),
        ("3", "2025-11-17", "2025-11-19", "2", 20, 18, 17, None, None), ("7", "2025-10-20", "2025-10-24", "1", 40, 38, 37, None, None),
    )),
    ("community-activity", "held_on form place media items attendees staff partner evidence", (
        ("2025-02-17", "1", None, "1,2", 42, None, "陆建华", None, "公示照片（虚构）"),
        ("2025-03-24", "3", "西塘村活动室", None, None, 31, "陆建华", None, "签到表（虚构）"),
        ("2025-05-19", "2", "镇文化广场", None, None, 64, "周敏", "镇文化中心（虚构）", "照片（虚构）"),
        ("2025-09-13", "5", "中心会议室", None, None, 18, "周敏", None, "签到表（虚构）"),
        ("2025-10-29", "7", "南浦居委", None, None, 27, "沈佩珏", None, "照片（虚构）"),
    )),
    ("training", "held_on topic theme level form organiser staff hours village_doctors doctors nurses passed", (
        ("2025-04-22", "高血压、糖尿病规范随访", "1", "3", "1", "云泖镇社区卫生服务中心", "陆建华", 3, 1, 2, 1, 4),
        ("2025-06-26", "中医适宜技术", "4", "3", "3", "云泖镇社区卫生服务中心", "沈佩珏", 4, 1, 1, 1, 3),
        ("2025-09-18", "村卫生室常见病处理", "1", "2", "1", "云泖区培训点（虚构）", None, 8, 1, None, None, 1),
    )),
    ("staff-training", "staff theme began_on ended_on hours organiser outcome certificate", (
        ("陆建华", "8", "2025-10-15", "2025-10-15", 4, "云泖区培训点（虚构）", "1", None),
        ("顾䶮", "1", "2025-03-03", "2025-06-27", 96, "云泖区培训点（虚构）", "1", "（虚构）ZY-2025-07"),
        ("周敏", "2", "2025-04-07", "2025-07-11", 80, "云泖区培训点（虚构）", "1", "（虚构）HL-2025-03"),
        ("沈佩珏", "5", "2025-09-01", "2025-09-05", 40, "云泖区培训点（虚构）", "1", None),
        ("何敏秋", "1", "2025-09-08", "2025-12-12", 60, "云泖区培训点（虚构）", "2", None),
    )),
    ("rotation", "staff visitor form institution department began_on ended_on outcome", (
        ("陆建华", None, "2", HOSPITALS[0], "内分泌科", "2025-03-03", "2025-05-30", "合格"),
        ("𠮷田宁", None, "1", HOSPITALS[1], "康复科", "2023-09-04", "2023-12-01", "合格"),
        (None, "方予安（虚构）", "4", "云泖区疾控中心（虚构）", None, "2025-07-01", "2025-10-31", None),
    )),
    ("evidence-document", "name form number issuer dated_on about place pages staff", (
        ("年度工作安排（虚构）", "1", "（虚构）YM-2025-01", "云泖镇社区卫生服务中心", "2025-01-20", "年度任务清单", "档案柜 2-1", 6, "何敏秋"),
        ("康复中心运行管理制度（虚构）", "2", None, "云泖镇社区卫生服务中心", "2024-10-20", "三大中心评价机制", "档案柜 2-3", 9, "𠮷田宁"),
        ("社区健康服务清单公示（虚构）", "6", None, "云泖镇社区卫生服务中心", "2025-02-17", "服务清单发布", "档案柜 2-4", 2, "周敏"),
    )),
    ("yearly-goal", "year measure name goal basis staff", (
        (2025, "hypertension-managed", "高血压规范管理率", ">= 45 %", "年度工作安排（虚构）自定", "陆建华"),
        (2025, "contract-residents", "签约覆盖率", ">= 45 %", "年度工作安排（虚构）自定", "陆建华"),
        (2025, "elder-checkups", "老年人体检率", ">= 75 %", "年度工作安排（虚构）自定", "何敏秋"),
    )),
    ("yearly-task", "year task goal staff due_on state done_on progress evidence", (
        (2025, "发布社区健康服务清单", None, "周敏", "2025-02-28", "3", "2025-02-17", None, "社区健康服务清单公示（虚构）"),
        (2025, "健康管理中心建成运行", None, "何敏秋", "2025-12-15", "3", "2025-11-28", None, None),
        (2025, "逐户排查漏访的高血压患者", "高血压规范管理率", "陆建华", "2025-11-30", "2", None, "已完成三个村居", None),
        (2025, "开设门诊小手术", None, "陆建华", "2025-12-31", "1", None, "等待场地改造", None),
        (2025, "老年人体检扫尾", "老年人体检率", None, "2026-01-31", "2", None, "还有未到检老人", None),
    )),
    ("bulletin", "received_on form document issuer points replied_on correction staff closed_on", (
        ("2025-07-21", "3", "上半年监测评估报告（虚构）", "云泖区评估组（虚构）", "高血压面对面随访偏少", "2025-08-11", "补访并按周核对", "陆建华", "2025-10-31"),
        ("2025-10-13", "2", "家庭病床督查反馈（虚构）", "云泖区评估组（虚构）", "个别查床间隔过长", "2025-10-30", "随访待办每日查看", "周敏", None),
        ("2025-12-16", "1", "三季度签约服务通报（虚构）", "云泖区评估组（虚构）", "季度主动联系不足", None, None, "陆建华", None),
    )),
    ("appraisal", "site subject period appraised_on appraiser score full_score problems evidence", (
        (None, "1", "2024", "2025-04-18", "云泖区评估组（虚构）", 81.5, 100, "检查设备不全", None),
        (None, "3", "2025H1", "2025-08-06", "云泖区评估组（虚构）", 92, 100, None, "康复中心运行管理制度（虚构）"),
        (None, "4", "2025", "2025-12-04", "云泖区评估组（虚构）", 76, 100, "运行管理制度未成文", None),
        ("YM03", "7", "2025", "2025-12-10", "云泖区评估组（虚构）", 88, 100, None, None),
        ("YM01", "9", "2025H1", "2025-07-15", "云泖镇社区卫生服务中心", 90, 100, None, None),
    )),
    ("certificate", "name awarded_on awarded_by valid_until_on note", (
        ("10", "2025-11-05", "云泖镇健康促进小组（虚构）", "2027-11-04", "骨伤康复特色（虚构）"),
    )),
    ("qc-round", "held_on subject form level inspectors checked passed findings correct_by_on correction corrected_on", (
        ("2025-04-16", "1", "1", "3", "质控小组（虚构）", 20, 17, "三份协议缺服务包", "2025-05-16", "已补签", "2025-05-09"),
        ("2025-11-12", "1", "1", "3", "质控小组（虚构）", 20, 18, "两人季度内没有主动联系", "2025-12-26", None, None),
        ("2025-06-18", "2", "2", "3", "质控小组（虚构）", 12, 11, "一次查床记录过简", "2025-07-02", "已补充", "2025-06-27"),
        ("2025-09-24", "4", "3", "2", "云泖区质控组（虚构）", 10, 10, None, None, None, None),
    )),
)  # fmt: skip


def registers(year: Year) -> dict[Any, str]:
    """Tell every register of the center and return the records that others call by name."""
    named: dict[Any, str] = dict(year.staff)
    for kind, columns, rows in REGISTERS:
        for row in rows:
            told = dict(zip(columns.split(), row, strict=True))
            linked = {name: value if name == "name" else named.get(value, value) for name, value in told.items()}
            made = year.wish(kind, **linked)
            if kind in NAMED:
                named[told["name"]] = made
            if kind == "self-management-group":
                _meetings(year, made, linked)
            if kind == "qc-round":
                _samples(year, made, linked)
    _specialists(year)
    return named


def _meetings(year: Year, group: str, told: dict[str, object]) -> None:
    for held_on in MEETINGS[: year.rng.choice((3, 4, 5))]:
        year.wish(
            "self-management-session", site=told["site"], self_management_group=group, held_on=held_on, staff=told["staff"],
            topic=year.rng.choice(("合理膳食", "科学运动", "按时服药", "血压自测")), attendees=year.rng.randrange(6, 10), minutes=60,
        )  # fmt: skip


def _samples(year: Year, held: str, told: dict[str, object]) -> None:
    for number, person in enumerate(year.rng.sample(year.people, min(4, len(year.people)))):
        flaw = {"outcome": "2", "defects": "2", "finding": told["findings"], "corrected_on": told["corrected_on"]}
        is_flawed = number == 0 and told["findings"] is not None
        year.wish(
            "qc-sample", qc_round=held, resident=person.id, checked_on=told["held_on"], number=f"{number + 1:02}",
            material="服务记录", **flaw if is_flawed else {"outcome": "1"},
        )  # fmt: skip


def _specialists(year: Year) -> None:
    for week in range(44):
        expert, rank, department = year.rng.choice(EXPERTS)
        slots = year.rng.randrange(6, 13)
        year.wish(
            "specialist-session", held_on=date(2025, 2, 20) + timedelta(7 * week), half_day="1", form="1", expert=expert,
            rank=rank, hospital=HOSPITALS[0], department=department, host=year.staff["陆建华"], patients=slots - 1,
            slots_received=slots, slots_used=slots - 1,
        )  # fmt: skip
