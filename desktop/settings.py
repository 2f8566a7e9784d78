"""Settings: numbers that no confirmed document fixes, each with a default, a label and a standing."""

from dataclasses import dataclass

from desktop.words import mark

UNCONFIRMED = mark("待区级确认")


@dataclass(frozen=True)
class Setting:
    """One adjustable number: its *standing* says whether a document confirms the default."""

    name: str
    default: int
    unit: str
    label: str
    source: str
    standing: str = UNCONFIRMED


SETTINGS: dict[str, Setting] = {
    setting.name: setting
    for setting in (
        Setting("control-line-set", 2017, "", mark("血压控制线版本"), "国家基本公共卫生服务规范(第三版)", ""),
        Setting("routine-days", 90, mark("天"), mark("常规随访间隔"), "国家基本公共卫生服务规范(第三版)", ""),
        Setting(
            "early-days",
            14,
            mark("天"),
            mark("控制不满意、不良反应或危急情况后的随访期限"),
            "国家基本公共卫生服务规范(第三版)",
            "",
        ),
        Setting("grace-days", 7, mark("天"), mark("随访逾期宽限"), "工作口径"),
        Setting("visit-gap-days", 14, mark("天"), mark("两次面访计为两次的最短间隔"), "工作口径"),
        Setting("weight-jump-kg", 15, "kg", mark("体重与上次相差提示线"), "工作口径"),
        Setting("home-bed-first-visit-days", 3, mark("天"), mark("家床申请至首访"), "上海市家庭病床服务办法"),
        Setting("home-bed-window-days", 7, mark("天"), mark("家床查床周期"), "上海市家庭病床服务办法"),
        Setting(
            "home-bed-stable-window-days",
            14,
            mark("天"),
            mark("病情稳定家床查床周期"),
            "上海市家庭病床服务办法",
        ),
        Setting("home-bed-cycle-days", 90, mark("天"), mark("家床续床周期"), "上海市家庭病床服务办法"),
        Setting("elder-bed-age", 60, mark("岁"), mark("老年家庭病床年龄"), "沪府办发〔2019〕2号"),
        Setting("lost-attempts", 3, mark("次"), mark("判为失访所需的联系次数"), "工作口径"),
    )
}
