"""Keeps what is typed into a form every moment, so that a kill or a lock loses nothing."""

from collections.abc import Mapping
from typing import Any

from desktop.records.reading import Value, as_value
from desktop.screens.form import FormView
from desktop.screens.people_rows import person_named
from desktop.screens.tasks import Task, task_of, title_of
from desktop.screens.work_desk import WorkDesk
from desktop.store.drafts import Draft, clear_draft, drafts_of, load_draft, save_draft


def content_of(form: FormView) -> dict[str, object]:
    """Return what stands in *form* as plain data."""
    kinds = {}
    for kind in form.kinds:
        answers = {name: as_value(value) for name, value in form.answers(kind).items() if value is not None}
        kinds[kind.name] = {"answers": answers, "explained": form.explained(kind)}
    return {"kinds": kinds}


def fill(form: FormView, content: Mapping[str, Any]) -> None:
    """Put back what a draft held."""
    for name, told in content["kinds"].items():
        answers: dict[str, Value] = told["answers"]
        form.give(answers, name)
        form.explain({field: words for field, words in told["explained"].items() if _has(form, field, name)}, name)
    form.judge_now()


def keep(desk: WorkDesk, task: Task, content: Mapping[str, object]) -> None:
    """Keep a draft."""
    save_draft(desk.shelf, desk.session.account, task.form, content)


def forget(desk: WorkDesk, task: Task) -> None:
    """Forget a draft."""
    clear_draft(desk.shelf, desk.session.account, task.form)


def kept(desk: WorkDesk, task: Task) -> Draft | None:
    """Return the draft of a task, or None."""
    return load_draft(desk.shelf, desk.session.account, task.form)


def open_drafts(desk: WorkDesk) -> list[tuple[Task, Draft]]:
    """Return one's own unfinished entries, the newest first."""
    found = [(task_of(draft.form), draft) for draft in drafts_of(desk.shelf, desk.session.account)]
    return [(task, draft) for task, draft in found if task is not None and set(task.kinds) <= set(desk.kinds)]


def about(desk: WorkDesk, task: Task, draft: Draft) -> str:
    """Return what a draft is about in words: the form and the person, where nobody is kept yet the name as typed."""
    title = title_of(task.kinds, desk.kinds)
    told: Any = draft.content["kinds"]
    typed = next((one["answers"].get("name") for one in told.values()), None)
    name = person_named(desk, task.resident).name if task.resident else str(typed or "")
    return " · ".join(part for part in (title, name) if part)


def _has(form: FormView, field: str, kind: str) -> bool:
    return (kind, field) in form.inputs or ("", field) in form.inputs
