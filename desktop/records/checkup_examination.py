"""Second page of the health check-up form: organs and physical examination."""

from decimal import Decimal

from desktop.records.checkup_codes import (
    BREASTS,
    EDEMA,
    FOOT_PULSE,
    HEARING,
    LIPS,
    MOVING,
    NO_OR_YES,
    NODES,
    NONE_OR_SOME,
    NORMAL_OR_NOT,
    RALES,
    RECTUM,
    RHYTHM,
    SCLERA,
    SKIN,
    TEETH,
    THROAT,
    for_diabetes,
)
from desktop.records.checkup_general import CheckupGeneral
from desktop.records.questions import ask, choose, unless, when
from desktop.words import mark


class CheckupExamination(CheckupGeneral):
    """Organs and physical examination; of the starred items foot pulse is wanted of people with diabetes."""

    lips: str | None = choose(mark("口唇"), LIPS, complete=True, heading=mark("脏器功能"), source="表 口腔 口唇")
    teeth: str | None = choose(mark("齿列"), TEETH, many=True, alone={"1"}, complete=True, source="表 口腔 齿列")
    teeth_text: str | None = ask(
        mark("缺齿龋齿义齿位置"), longest=100, asked=unless("teeth", "1"), source="表 口腔 齿列"
    )
    throat: str | None = choose(mark("咽部"), THROAT, complete=True, source="表 口腔 咽部")
    left_sight: Decimal | None = ask(mark("左眼视力"), places=1, ge=0, le="5.3", complete=True, source="表 视力")
    right_sight: Decimal | None = ask(mark("右眼视力"), places=1, ge=0, le="5.3", complete=True, source="表 视力")
    left_corrected: Decimal | None = ask(mark("左眼矫正视力"), places=1, ge=0, le="5.3", source="表 视力 矫正视力")
    right_corrected: Decimal | None = ask(mark("右眼矫正视力"), places=1, ge=0, le="5.3", source="表 视力 矫正视力")
    hearing: str | None = choose(mark("听力"), HEARING, complete=True, source="表 听力")
    moving: str | None = choose(mark("运动功能"), MOVING, complete=True, source="表 运动功能")

    fundus: str | None = choose(mark("眼底"), NORMAL_OR_NOT, heading=mark("查体"), source="表 眼底*")
    fundus_text: str | None = ask(mark("眼底异常"), longest=100, asked=when("fundus", "2"), source="表 眼底*")
    skin: str | None = choose(mark("皮肤"), SKIN, complete=True, source="表 皮肤")
    skin_text: str | None = ask(mark("皮肤其他"), longest=100, asked=when("skin", "7"), source="表 皮肤")
    sclera: str | None = choose(mark("巩膜"), SCLERA, complete=True, source="表 巩膜")
    nodes: str | None = choose(mark("淋巴结"), NODES, complete=True, source="表 淋巴结")
    barrel_chest: str | None = choose(mark("桶状胸"), NO_OR_YES, complete=True, source="表 肺 桶状胸")
    breath_sounds: str | None = choose(mark("呼吸音"), NORMAL_OR_NOT, complete=True, source="表 肺 呼吸音")
    breath_sounds_text: str | None = ask(
        mark("呼吸音异常"), longest=100, asked=when("breath_sounds", "2"), source="表 肺 呼吸音"
    )
    rales: str | None = choose(mark("罗音"), RALES, complete=True, source="表 肺 罗音")
    heart_rate: int | None = ask(
        mark("心率"), unit=mark("次/分钟"), ge=30, le=220, complete=True, source="表 心脏 心率"
    )
    rhythm: str | None = choose(mark("心律"), RHYTHM, complete=True, source="表 心脏 心律")
    murmur: str | None = choose(mark("心脏杂音"), NONE_OR_SOME, complete=True, source="表 心脏 杂音", heads=("杂音",))
    murmur_text: str | None = ask(mark("心脏杂音说明"), longest=100, asked=when("murmur", "2"), source="表 心脏 杂音")
    tenderness: str | None = choose(
        mark("腹部压痛"), NONE_OR_SOME, complete=True, source="表 腹部 压痛", heads=("压痛",)
    )
    lump: str | None = choose(mark("腹部包块"), NONE_OR_SOME, complete=True, source="表 腹部 包块", heads=("包块",))
    liver: str | None = choose(mark("肝大"), NONE_OR_SOME, complete=True, source="表 腹部 肝大")
    spleen: str | None = choose(mark("脾大"), NONE_OR_SOME, complete=True, source="表 腹部 脾大")
    shifting_dullness: str | None = choose(mark("移动性浊音"), NONE_OR_SOME, complete=True, source="表 腹部 移动性浊音")
    abdomen_text: str | None = ask(mark("腹部异常说明"), longest=200, source="表 腹部")
    leg_edema: str | None = choose(mark("下肢水肿"), EDEMA, complete=True, source="表 下肢水肿")
    foot_pulse: str | None = choose(
        mark("足背动脉搏动"), FOOT_PULSE, complete=for_diabetes, source="表 足背动脉搏动*", heads=("足背动脉",)
    )
    rectum: str | None = choose(mark("肛门指诊"), RECTUM, source="表 肛门指诊*")
    breasts: str | None = choose(mark("乳腺"), BREASTS, many=True, alone={"1"}, source="表 乳腺*")
    vulva: str | None = choose(mark("外阴"), NORMAL_OR_NOT, source="表 妇科* 外阴")
    vagina: str | None = choose(mark("阴道"), NORMAL_OR_NOT, source="表 妇科* 阴道")
    cervix: str | None = choose(mark("宫颈"), NORMAL_OR_NOT, source="表 妇科* 宫颈")
    uterus: str | None = choose(mark("宫体"), NORMAL_OR_NOT, source="表 妇科* 宫体")
    adnexa: str | None = choose(mark("附件"), NORMAL_OR_NOT, source="表 妇科* 附件")
    examination_text: str | None = ask(mark("其他查体"), longest=200, source="表 其他*")
