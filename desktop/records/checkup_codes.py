"""Code lists of the health check-up form, and which people its starred items are wanted of."""

from typing import Any

from desktop.records.questions import Choice, codes
from desktop.words import mark

PURPOSES = codes(
    Choice("1", mark("老年人健康管理"), ("老年人", "老年人体检")), Choice("2", mark("高血压年度检查"), ("高血压",)),
    Choice("3", mark("糖尿病年度检查"), ("糖尿病", "2型糖尿病")), Choice("4", mark("慢阻肺年度检查"), ("慢阻肺",)),
    Choice("5", mark("签约居民体检"), ("签约",)), mark("其他"),
)  # fmt: skip
ELDERS, DIABETES = "1", "3"

SYMPTOMS = codes(
    Choice("1", mark("无症状"), ("无", "没有")), mark("头痛"), mark("头晕"), mark("心悸"), mark("胸闷"), mark("胸痛"),
    mark("慢性咳嗽"), mark("咳痰"), mark("呼吸困难"), mark("多饮"), mark("多尿"), mark("体重下降"), mark("乏力"),
    mark("关节肿痛"), mark("视力模糊"), mark("手脚麻木"), mark("尿急"), mark("尿痛"), mark("便秘"), mark("腹泻"),
    mark("恶心呕吐"), mark("眼花"), mark("耳鸣"), mark("乳房胀痛"), mark("其他"),
)  # fmt: skip
HEALTH_FEELINGS = codes(mark("满意"), mark("基本满意"), mark("说不清楚"), mark("不太满意"), mark("不满意"))
SELF_CARE_BANDS = codes(
    Choice("1", mark("可自理（0～3分）"), ("可自理",)), Choice("2", mark("轻度依赖（4～8分）"), ("轻度依赖",)),
    Choice("3", mark("中度依赖（9～18分）"), ("中度依赖",)),
    Choice("4", mark("不能自理（≥19分）"), ("不能自理", "重度依赖")),
)  # fmt: skip
ROUGH_SCREENS = codes(Choice("1", mark("粗筛阴性"), ("阴性",)), Choice("2", mark("粗筛阳性"), ("阳性",)))
POSITIVE = "2"

EXERCISE = codes(mark("每天"), mark("每周一次以上"), mark("偶尔"), Choice("4", mark("不锻炼"), ("从不",)))
DIET = codes(mark("荤素均衡"), mark("荤食为主"), mark("素食为主"), mark("嗜盐"), mark("嗜油"), mark("嗜糖"))
SMOKING = codes(Choice("1", mark("从不吸烟"), ("从不",)), mark("已戒烟"), Choice("3", mark("吸烟"), ("现吸",)))
DRINKING = codes(Choice("1", mark("从不"), ("不饮酒",)), mark("偶尔"), mark("经常"), mark("每天"))
SOBER = codes(mark("未戒酒"), mark("已戒酒"))
YES_OR_NO = codes(mark("是"), mark("否"))
DRINKS = codes(mark("白酒"), mark("啤酒"), mark("红酒"), mark("黄酒"), mark("其他"))
NONE_OR_SOME = codes(Choice("1", mark("无"), ("没有",)), mark("有"))
NO_OR_YES = codes(mark("否"), mark("是"))

LIPS = codes(mark("红润"), mark("苍白"), mark("发绀"), mark("皲裂"), mark("疱疹"))
TEETH = codes(mark("正常"), mark("缺齿"), mark("龋齿"), Choice("4", mark("义齿"), ("假牙",)))
THROAT = codes(mark("无充血"), mark("充血"), mark("淋巴滤泡增生"))
HEARING = codes(Choice("1", mark("听见"), ("正常",)), mark("听不清或无法听见"))
MOVING = codes(Choice("1", mark("可顺利完成"), ("正常",)), mark("无法独立完成任何一个动作"))
NORMAL_OR_NOT = codes(Choice("1", mark("正常"), ("未见异常",)), mark("异常"))
SKIN = codes(mark("正常"), mark("潮红"), mark("苍白"), mark("发绀"), mark("黄染"), mark("色素沉着"), mark("其他"))
SCLERA = codes(mark("正常"), mark("黄染"), mark("充血"), mark("其他"))
NODES = codes(mark("未触及"), mark("锁骨上"), mark("腋窝"), mark("其他"))
RALES = codes(mark("无"), mark("干罗音"), mark("湿罗音"), mark("其他"))
RHYTHM = codes(Choice("1", mark("齐"), ("律齐",)), Choice("2", mark("不齐"), ("律不齐",)), mark("绝对不齐"))
EDEMA = codes(mark("无"), mark("单侧"), mark("双侧不对称"), mark("双侧对称"))
FOOT_PULSE = codes(  # not the list of the diabetes follow-up
    mark("未触及"), mark("触及双侧对称"), mark("触及左侧弱或消失"), mark("触及右侧弱或消失")
)  # fmt: skip
RECTUM = codes(mark("未及异常"), mark("触痛"), mark("包块"), mark("前列腺异常"), mark("其他"))
BREASTS = codes(mark("未见异常"), mark("乳房切除"), mark("异常泌乳"), mark("乳腺包块"), mark("其他"))
NEGATIVE_OR_POSITIVE = codes(Choice("1", mark("阴性"), ("-",)), Choice("2", mark("阳性"), ("+",)))

BRAIN = codes(
    mark("未发现"), mark("缺血性卒中"), mark("脑出血"), mark("蛛网膜下腔出血"),
    Choice("5", mark("短暂性脑缺血发作"), ("TIA",)), mark("其他"),
)  # fmt: skip
KIDNEYS = codes(
    mark("未发现"), mark("糖尿病肾病"), mark("肾功能衰竭"), mark("急性肾炎"), mark("慢性肾炎"), mark("其他")
)
HEART = codes(
    mark("未发现"), mark("心肌梗死"), mark("心绞痛"), mark("冠状动脉血运重建"), mark("充血性心力衰竭"),
    mark("心前区疼痛"), mark("其他"),
)  # fmt: skip
VESSELS = codes(mark("未发现"), mark("夹层动脉瘤"), mark("动脉闭塞性疾病"), mark("其他"))
EYES = codes(mark("未发现"), mark("视网膜出血或渗出"), mark("视乳头水肿"), mark("白内障"), mark("其他"))
FOUND = codes(mark("未发现"), mark("有"))
ADHERENCE = codes(mark("规律"), mark("间断"), mark("不服药"))
EVALUATIONS = codes(Choice("1", mark("体检无异常"), ("无异常",)), Choice("2", mark("有异常"), ("异常",)))
GUIDANCE = codes(mark("纳入慢性病患者健康管理"), mark("建议复查"), mark("建议转诊"))
RISKS = codes(
    mark("戒烟"), mark("健康饮酒"), mark("饮食"), mark("锻炼"), mark("减体重"), mark("建议接种疫苗"), mark("其他")
)


def serves(record: Any, purpose: str) -> bool:
    """Return whether the check-up is done for *purpose*."""
    return purpose in (record.purposes or "").split(",")


def for_elders(record: Any) -> bool:
    """Tell that the norm wants the item of elders."""
    return serves(record, ELDERS)


def for_diabetes(record: Any) -> bool:
    """Tell that the norm wants the item of people with diabetes."""
    return serves(record, DIABETES)


def for_elders_or_diabetes(record: Any) -> bool:
    """Tell that the norm wants the item of elders and of people with diabetes."""
    return for_elders(record) or for_diabetes(record)
