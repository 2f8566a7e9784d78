"""How the bound papers of an episode are called; which records begin one."""

from desktop.words import mark

TITLES = {
    "home-bed": mark("家床病历"),
    "hospice-admission": mark("安宁病历"),
    "rehabilitation-course": mark("康复治疗册"),
}
YEAR_TITLE = mark("个人全年随访册")
