"""Says at all times what the program makes of a form: class, score, next date."""

from desktop.records.kind import Kind
from desktop.screens.elided import Elided
from desktop.screens.form import FormView
from desktop.screens.record_line import told_value
from desktop.words import mark, tr

COMPUTED = mark("░ {words}（算）")
OF = mark("{label} {value}")
LEAST = 220  # px that nothing beside it takes


def live_line(form: FormView) -> Elided:
    """Return a line that follows *form*."""
    line = Elided(wants_room=True)
    line.setMinimumWidth(LEAST)
    line.setProperty("state", "computed")
    form.judged.connect(lambda: line.say(computed_words(form)))
    return line


def computed_words(form: FormView) -> str:
    """Return what is computed so far, kind by kind; blank where nothing is."""
    several = len(form.kinds) > 1
    parts = []
    for kind in form.kinds:
        words = "，".join(_told(form, kind))
        if words:
            parts.append(f"{tr(kind.title)}：{words}" if several else words)
    return tr(COMPUTED, words="　".join(parts)) if parts else ""


def _told(form: FormView, kind: Kind) -> list[str]:
    found = []
    for name in kind.computed:
        question = kind.by_name[name]
        value = form.input(name, kind.name).value()
        if value is not None and (question.choices or question.type == "date"):
            found.append(tr(OF, label=tr(question.label), value=told_value(question, value)))
    return found
