"""A setting's own value of this ledger, with the reason for leaving the default."""

from typing import Any

from desktop.records.control import control_lines
from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.settings import SETTINGS
from desktop.words import mark, tr

AMONG = mark("“{label}”只能填 {among}，请改填其中一个。")
RANGE = mark("“{label}”应在 {least}～{most} 之间，请核对。")
TWICE = mark("这个设置已经改过，请打开那一份修改。")


class SettingValue(Record):
    """参数设置（与默认值不同的参数，注明理由）"""

    title = mark("参数设置")
    family = "ledger"
    travels = "local"

    name: str | None = choose(
        mark("参数"), tuple(Choice(setting.name, setting.label) for setting in SETTINGS.values()), needed=True
    )
    value: int | None = ask(mark("数值"), ge=0, le=9999, needed=True)
    reason: str | None = ask(mark("理由"), needed=True, hint=mark("如区级通知的文号"))

    @history("value", "name")
    def the_value_is_one_that_the_setting_takes(self, known: Any) -> Problem | None:
        setting = SETTINGS.get(self.name or "")
        if setting is None or self.value is None or setting.takes(self.value):
            return None
        if setting.among:
            among = tr("、").join(str(one) for one in setting.among)
            return hard("value", "setting-among", AMONG, label=setting.label, among=among)
        return hard("value", "setting-range", RANGE, label=setting.label, least=setting.least, most=setting.most)

    @rule("value", "name", code="line-set-unknown", says=mark("没有这个版本的血压控制线，请填写 2017 等已有版本。"))
    def the_control_lines_are_known(self) -> bool:
        return self.name != "control-line-set" or any(line.line_set == self.value for line in control_lines())

    @history("name")
    def a_setting_has_one_value(self, known: Any) -> Problem | None:
        return hard("name", "setting-twice", TWICE) if known.having("setting-value", name=self.name) else None
