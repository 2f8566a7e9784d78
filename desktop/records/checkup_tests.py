"""Third page of the health check-up form: auxiliary tests and present problems."""

from decimal import Decimal

from desktop.records.checkup_codes import (
    BRAIN,
    EYES,
    FOUND,
    HEART,
    KIDNEYS,
    NEGATIVE_OR_POSITIVE,
    NORMAL_OR_NOT,
    VESSELS,
    for_elders,
    for_elders_or_diabetes,
)
from desktop.records.checkup_examination import CheckupExamination
from desktop.records.questions import ask, choose, when
from desktop.words import mark


class CheckupTests(CheckupExamination):
    """Auxiliary tests and present problems; the norm wants of elders blood, urine, liver, kidneys, lipids, ECG, B-scan."""

    hemoglobin_g: int | None = ask(
        mark("血红蛋白"), unit="g/L", ge=20, le=260, complete=for_elders, heading=mark("辅助检查"), source="表 血常规*",
        heads=("Hb", "HGB"),
    )  # fmt: skip
    white_cells: Decimal | None = ask(
        mark("白细胞"), unit="×10⁹/L", places=1, ge=0, le=300, complete=for_elders, source="表 血常规*", heads=("WBC",)
    )
    platelets: int | None = ask(
        mark("血小板"), unit="×10⁹/L", ge=0, le=2000, complete=for_elders, source="表 血常规*", heads=("PLT",)
    )
    blood_other: str | None = ask(mark("血常规其他"), longest=100, source="表 血常规*")
    urine_protein: str | None = ask(mark("尿蛋白"), longest=20, complete=for_elders, source="表 尿常规*")
    urine_sugar: str | None = ask(mark("尿糖"), longest=20, complete=for_elders, source="表 尿常规*")
    urine_ketone: str | None = ask(mark("尿酮体"), longest=20, complete=for_elders, source="表 尿常规*")
    urine_blood: str | None = ask(mark("尿潜血"), longest=20, complete=for_elders, source="表 尿常规*")
    urine_other: str | None = ask(mark("尿常规其他"), longest=100, source="表 尿常规*")
    fasting_glucose_mmol: Decimal | None = ask(
        mark("空腹血糖"), unit="mmol/L", places=1, ge="1.0", le="40.0", complete=for_elders_or_diabetes,
        source="表 空腹血糖*", heads=("血糖", "FBG"),
    )  # fmt: skip
    ecg: str | None = choose(mark("心电图"), NORMAL_OR_NOT, complete=for_elders, source="表 心电图*")
    ecg_text: str | None = ask(mark("心电图异常"), longest=200, asked=when("ecg", "2"), source="表 心电图*")
    microalbumin_mg: Decimal | None = ask(
        mark("尿微量白蛋白"), unit="mg/dL", places=1, ge=0, le=1000, source="表 尿微量白蛋白*"
    )
    stool_blood: str | None = choose(mark("大便潜血"), NEGATIVE_OR_POSITIVE, source="表 大便潜血*")
    hba1c_percent: Decimal | None = ask(
        mark("糖化血红蛋白"), unit="%", places=1, ge="3.0", le="20.0", source="表 糖化血红蛋白*", heads=("HbA1c",)
    )
    hbsag: str | None = choose(
        mark("乙型肝炎表面抗原"), NEGATIVE_OR_POSITIVE, source="表 乙型肝炎表面抗原*", heads=("HBsAg",)
    )
    alt_u: Decimal | None = ask(
        mark("血清谷丙转氨酶"), unit="U/L", places=1, ge=0, le=9999, complete=for_elders, source="表 肝功能*",
        heads=("ALT", "谷丙转氨酶"),
    )  # fmt: skip
    ast_u: Decimal | None = ask(
        mark("血清谷草转氨酶"), unit="U/L", places=1, ge=0, le=9999, complete=for_elders, source="表 肝功能*",
        heads=("AST", "谷草转氨酶"),
    )  # fmt: skip
    albumin_g: Decimal | None = ask(mark("白蛋白"), unit="g/L", places=1, ge=5, le=90, source="表 肝功能*")
    bilirubin_umol: Decimal | None = ask(
        mark("总胆红素"), unit="μmol/L", places=1, ge=0, le=999, complete=for_elders, source="表 肝功能*"
    )
    bound_bilirubin_umol: Decimal | None = ask(
        mark("结合胆红素"), unit="μmol/L", places=1, ge=0, le=999, source="表 肝功能*"
    )
    creatinine_umol: Decimal | None = ask(
        mark("血清肌酐"), unit="μmol/L", places=1, ge=5, le=3000, complete=for_elders, source="表 肾功能*",
        heads=("肌酐",),
    )  # fmt: skip
    urea_mmol: Decimal | None = ask(
        mark("血尿素"), unit="mmol/L", places=1, ge=0, le=100, complete=for_elders, source="表 肾功能*",
        heads=("血尿素氮", "尿素"),
    )  # fmt: skip
    potassium_mmol: Decimal | None = ask(mark("血钾浓度"), unit="mmol/L", places=1, ge=1, le=12, source="表 肾功能*")
    sodium_mmol: Decimal | None = ask(mark("血钠浓度"), unit="mmol/L", places=1, ge=80, le=220, source="表 肾功能*")
    cholesterol_mmol: Decimal | None = ask(
        mark("总胆固醇"), unit="mmol/L", places=2, ge=0, le=50, complete=for_elders, source="表 血脂*", heads=("TC",)
    )
    triglyceride_mmol: Decimal | None = ask(
        mark("甘油三酯"), unit="mmol/L", places=2, ge=0, le=99, complete=for_elders, source="表 血脂*", heads=("TG",)
    )
    ldl_mmol: Decimal | None = ask(
        mark("低密度脂蛋白胆固醇"), unit="mmol/L", places=2, ge=0, le=30, complete=for_elders, source="表 血脂*",
        heads=("LDL-C", "LDL"),
    )  # fmt: skip
    hdl_mmol: Decimal | None = ask(
        mark("高密度脂蛋白胆固醇"), unit="mmol/L", places=2, ge=0, le=30, complete=for_elders, source="表 血脂*",
        heads=("HDL-C", "HDL"),
    )  # fmt: skip
    chest_film: str | None = choose(mark("胸部X线片"), NORMAL_OR_NOT, source="表 胸部X线片*", heads=("胸片",))
    chest_film_text: str | None = ask(
        mark("胸片异常"), longest=200, asked=when("chest_film", "2"), source="表 胸部X线片*"
    )
    belly_scan: str | None = choose(
        mark("腹部B超"), NORMAL_OR_NOT, complete=for_elders, source="表 B超* 腹部B超", heads=("B超",)
    )
    belly_scan_text: str | None = ask(
        mark("腹部B超异常"), longest=200, asked=when("belly_scan", "2"), source="表 B超* 腹部B超"
    )
    other_scan: str | None = choose(mark("其他B超"), NORMAL_OR_NOT, source="表 B超* 其他")
    other_scan_text: str | None = ask(
        mark("其他B超异常"), longest=200, asked=when("other_scan", "2"), source="表 B超* 其他"
    )
    smear: str | None = choose(mark("宫颈涂片"), NORMAL_OR_NOT, source="表 宫颈涂片*")
    smear_text: str | None = ask(mark("宫颈涂片异常"), longest=100, asked=when("smear", "2"), source="表 宫颈涂片*")
    tests_other: str | None = ask(
        mark("其他辅助检查"), longest=500, source="表 其他*", hint=mark("区级增加的项目，如尿酸、肿瘤标志物")
    )

    brain: str | None = choose(
        mark("脑血管疾病"), BRAIN, many=True, alone={"1"}, complete=True, heading=mark("现存主要健康问题"),
        source="表 脑血管疾病",
    )  # fmt: skip
    kidneys: str | None = choose(mark("肾脏疾病"), KIDNEYS, many=True, alone={"1"}, complete=True, source="表 肾脏疾病")
    heart: str | None = choose(mark("心脏疾病"), HEART, many=True, alone={"1"}, complete=True, source="表 心脏疾病")
    vessels: str | None = choose(mark("血管疾病"), VESSELS, many=True, alone={"1"}, complete=True, source="表 血管疾病")
    eyes: str | None = choose(mark("眼部疾病"), EYES, many=True, alone={"1"}, complete=True, source="表 眼部疾病")
    nerves: str | None = choose(mark("神经系统疾病"), FOUND, complete=True, source="表 神经系统疾病")
    nerves_text: str | None = ask(
        mark("神经系统疾病名称"), longest=100, asked=when("nerves", "2"), source="表 神经系统疾病"
    )
    systems: str | None = choose(mark("其他系统疾病"), FOUND, complete=True, source="表 其他系统疾病")
    systems_text: str | None = ask(
        mark("其他系统疾病名称"), longest=100, asked=when("systems", "2"), source="表 其他系统疾病"
    )
    problems_text: str | None = ask(mark("健康问题其他说明"), longest=200, source="表 现存主要健康问题 其他")
