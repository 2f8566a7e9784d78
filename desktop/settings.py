"""Settings: numbers that no confirmed document fixes, each with a default, a label and a standing."""

from dataclasses import dataclass

from desktop.words import mark

UNCONFIRMED = mark("待区级确认")


@dataclass(frozen=True)
class Setting:
    """One adjustable number: its *standing* says whether a document confirms the default.

    It lies from *least* to *most*, or is one of *among*. Where it *computes*, records hold fields that were computed with it.
    """

    name: str
    default: int
    unit: str
    label: str
    source: str
    standing: str = UNCONFIRMED
    least: int = 1
    most: int = 9999
    among: tuple[int, ...] = ()
    computes: bool = False

    def takes(self, value: int) -> bool:
        """Return whether the setting may have this *value*."""
        return value in self.among if self.among else self.least <= value <= self.most


NORM = "国家基本公共卫生服务规范(第三版)"
WORK = "工作口径"
HOME_BEDS = "上海市家庭病床服务办法"
COPD = "慢阻肺患者健康服务规范（试行）"
GUIDE = "基层诊疗指南"
PUDONG = "浦卫基层〔2023〕8号"

SETTINGS: dict[str, Setting] = {
    setting.name: setting
    for setting in (
        Setting("control-line-set", 2017, "", mark("血压控制线版本"), NORM, "", computes=True),
        Setting("routine-days", 90, mark("天"), mark("常规随访间隔"), NORM, "", computes=True),
        Setting(
            "early-days", 14, mark("天"), mark("控制不满意、不良反应或危急情况后的随访期限"), NORM, "", computes=True
        ),
        Setting("grace-days", 7, mark("天"), mark("随访逾期宽限"), WORK, least=0),
        Setting("visit-gap-days", 14, mark("天"), mark("两次面访计为两次的最短间隔"), WORK, least=0),
        Setting("fresh-days", 90, mark("天"), mark("纳入管理不足几天的不计入规范管理率"), WORK, least=0),
        Setting("weight-jump-kg", 15, "kg", mark("体重与上次相差提示线"), WORK),
        Setting("height-jump-cm", 10, "cm", mark("身高与上次相差提示线"), WORK),
        Setting("home-bed-first-visit-days", 3, mark("天"), mark("家床申请至首访"), HOME_BEDS, least=0, computes=True),
        Setting("home-bed-window-days", 7, mark("天"), mark("家床查床周期"), HOME_BEDS, computes=True),
        Setting("home-bed-stable-window-days", 14, mark("天"), mark("病情稳定家床查床周期"), HOME_BEDS, computes=True),
        Setting("home-bed-cycle-days", 90, mark("天"), mark("家床续床周期"), HOME_BEDS, computes=True),
        Setting("home-bed-summary-days", 30, mark("天"), mark("家床阶段小结间隔"), HOME_BEDS, computes=True),
        Setting(
            "elder-bed-age", 60, mark("岁"), mark("老年家庭病床年龄（60 或 65）"), "沪府办发〔2019〕2号", among=(60, 65)
        ),
        Setting("lost-attempts", 3, mark("次"), mark("判为失访所需的联系次数"), WORK),
        Setting("call-again-days", 3, mark("天"), mark("没有联系上时隔几天再联系"), WORK, least=0, computes=True),
        Setting("tcm-monthly-colds", 11, mark("次"), mark("算作“几乎每月感冒”的一年次数"), WORK, computes=True),
        Setting(
            "tcm-recollect-days",
            14,
            mark("天"),
            mark("没有体质成立时的重新采集期限"),
            "老年人中医药健康管理服务技术规范",
            "",
            computes=True,
        ),
        Setting("tcm-technique-records", 3, mark("次"), mark("一类中医技术有几次记录才算开展"), WORK),
        Setting("assessment-feedback-days", 30, mark("天"), mark("健康评估报告反馈期限"), WORK, computes=True),
        Setting(
            "elder-home-services-yearly",
            2,
            mark("次"),
            mark("居家老人医养结合服务每年次数（不同日子）"),
            "沪松府办〔2023〕33号",
            "",
        ),
        Setting("copd-routine-days", 90, mark("天"), mark("慢阻肺常规随访间隔"), COPD, computes=True),
        Setting(
            "copd-uncontrolled-stage",
            3,
            "",
            mark("慢阻肺算作未控制的管理等级（3 急性加重期，2 含高风险）"),
            COPD,
            among=(2, 3),
            computes=True,
        ),
        Setting(
            "copd-airflow-limit-percent", 70, "%", mark("慢阻肺气流受限的FEV1/FVC界值"), GUIDE, most=100, computes=True
        ),
        Setting("copd-more-symptoms-cat", 10, mark("分"), mark("慢阻肺症状多的CAT界值"), GUIDE, computes=True),
        Setting("copd-more-symptoms-mmrc", 2, mark("级"), mark("慢阻肺症状多的mMRC界值"), GUIDE, computes=True),
        Setting("high-risk-glucose-days", 365, mark("天"), mark("糖尿病高危人群复查间隔"), NORM, computes=True),
        Setting("high-risk-days", 182, mark("天"), mark("高危人群复查间隔"), NORM, "", computes=True),
        Setting("screening-confirm-days", 14, mark("天"), mark("筛查阳性后追踪确诊期限"), NORM, "", computes=True),
        Setting("contact-days", 92, mark("天"), mark("签约居民主动联系间隔"), PUDONG, "", computes=True),
        Setting("contract-soon-days", 30, mark("天"), mark("签约几天内到期算即将到期"), WORK, least=0),
        Setting(
            "contract-most-years",
            3,
            mark("年"),
            mark("签约协议期最长几年"),
            "家庭医生签约服务高质量发展指导意见（2022）",
        ),
        Setting("child-age", 7, mark("岁"), mark("签约重点人群里不满几岁算儿童"), WORK),
        Setting("referral-result-days", 14, mark("天"), mark("上转后取得转诊结果的期限"), WORK, computes=True),
        Setting("down-referral-days", 7, mark("天"), mark("下转接收后的随访期限"), WORK, computes=True),
        Setting("long-prescription-least-days", 28, mark("天"), mark("长处方最短天数"), PUDONG, ""),
        Setting("long-prescription-most-days", 84, mark("天"), mark("长处方最长天数"), PUDONG, ""),
        Setting(
            "rehab-first-assessment-days",
            3,
            mark("天"),
            mark("康复疗程开始后初次评定的期限"),
            WORK,
            least=0,
            computes=True,
        ),
        Setting(
            "rehab-last-assessment-days",
            7,
            mark("天"),
            mark("康复疗程结束前几天内的评定算末次评定"),
            WORK,
            least=0,
            computes=True,
        ),
        Setting("berg-fall-risk", 40, mark("分"), mark("Berg平衡量表跌倒风险界值"), "Berg 平衡量表（通行教材）"),
        Setting("tug-fall-risk-seconds", 14, mark("秒"), mark("起立行走跌倒风险界值"), "起立行走试验（通行教材）"),
        Setting("braden-sore-risk", 18, mark("分"), mark("Braden压疮风险界值"), "Braden 量表（通行教材）"),
        Setting(
            "hospice-assessment-days", 1, mark("天"), mark("安宁疗护收治后首次评估的期限"), WORK, least=0, computes=True
        ),
        Setting("hospice-pain-days", 3, mark("天"), mark("重度疼痛后复评的期限"), WORK, least=0, computes=True),
        Setting("bereavement-days", 30, mark("天"), mark("死亡后首次哀伤随访的期限"), WORK, computes=True),
        Setting("hospice-reviewers-see", 1, "", mark("审核人可查看全部安宁疗护记录（1 是，0 否）"), WORK, among=(0, 1)),
        Setting("hospice-entry-sees", 0, "", mark("录入员可查看全部安宁疗护记录（1 是，0 否）"), WORK, among=(0, 1)),
        Setting("lock-minutes", 10, mark("分钟"), mark("无人操作自动锁屏（0 不锁）"), WORK, "", least=0),
        Setting("bulletin-reply-days", 30, mark("天"), mark("通报回复整改期限"), WORK, computes=True),
    )
}
