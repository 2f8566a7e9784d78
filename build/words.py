"""Gathers every text for people into i18n/en.ts; run it after a change, then translate what is unfinished."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "i18n" / "en.ts"


def gather(target: Path = FILE) -> None:
    """Bring *target* up to date with the marked texts and those of plans and measures; obsolete ones go."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "desktop").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    with TemporaryDirectory() as folder:
        marked = Path(folder) / "resources.py"
        lines = [f"mark({json.dumps(text, ensure_ascii=False)})\n" for text in resource_texts()]
        marked.write_text("".join(lines), encoding="utf-8")
        command = [
            str(lupdate), "-tr-function-alias", "QT_TR_NOOP+=mark", "-locations", "none", "-no-obsolete",
            "-source-language", "zh_CN", "-target-language", "en", *sources, str(marked), "-ts", str(target),
        ]  # fmt: skip
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def resource_texts() -> Iterator[str]:
    """Yield what the program says out of its measures and plans; the wording of a policy stays as it was issued."""
    sys.path.insert(0, str(ROOT))
    from desktop.progress.measures import load_measures
    from desktop.progress.plans import load_plans

    for measure in load_measures(ROOT / "resources" / "measures").values():
        yield from (measure.title, measure.definition, measure.unit, *measure.why.values(), *measure.parts.values())
        for parameter in measure.parameters.values():
            yield from (text for text in (parameter.label, parameter.unit) if text)
    for plan in load_plans(ROOT / "resources" / "plans").values():
        for demand in plan.targets:
            yield demand.title
            yield from (awaited.title for awaited in demand.waits_for)


if __name__ == "__main__":
    gather()
