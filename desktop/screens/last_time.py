"""Shows in grey what the visits before answered, and takes it over block by block: 生活方式同上次."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.records.carrying import FIELD, answers_of, blocks_of, spoken
from desktop.records.kind import Kind
from desktop.records.reading import Value
from desktop.screens.inputs.field import Input

Inputs = Mapping[tuple[str, str], Input]
Block = tuple[str, str]  # kind, code
Last = Mapping[str, Mapping[str, Any]]  # kind → code of a block → the record that answered it last


class LastTime:
    """The blocks of a form; each kind remembers for itself which it took over."""

    def __init__(self, kinds: Sequence[Kind], inputs: Inputs) -> None:
        self.kinds = {kind.name: kind for kind in kinds}
        self.offered: dict[Block, Any] = {}
        self._old: dict[Input, dict[str, Value]] = {}
        self._taken: dict[Block, dict[Input, dict[str, Value]]] = {}
        self._inputs: dict[Block, list[Input]] = {}
        for kind in kinds:
            for code, fields in blocks_of(kind).items():
                found = (inputs.get((kind.name, field)) or inputs.get(("", field)) for field in fields)
                self._inputs[kind.name, code] = list(dict.fromkeys(made for made in found if made is not None))

    def title(self, block: Block) -> str:
        """Return what the block is called; two kinds of one contact call the same block alike."""
        kind, code = block
        return self.kinds[kind].by_name[FIELD].label_of(code)

    def inputs_of(self, title: str) -> list[Input]:
        """Return the inputs of all blocks called *title*."""
        return [made for block, inputs in self._inputs.items() if self.title(block) == title for made in inputs]

    @property
    def titles(self) -> list[str]:
        """Return what the blocks of this form are called, each once."""
        return list(dict.fromkeys(map(self.title, self._inputs)))

    def block_of(self, made: Input | None) -> str:
        """Return the title of the block that *made* belongs to, or ""."""
        return next((self.title(block) for block, inputs in self._inputs.items() if made in inputs), "")

    def is_offered(self, title: str) -> bool:
        """Return whether an earlier visit answered this block and it was not taken over yet."""
        return any(self.title(block) == title for block in self.offered.keys() - self._taken.keys())

    def is_taken(self, made: Input) -> bool:
        """Return whether *made* belongs to a block that was taken over."""
        return any(made in inputs for inputs in self._taken.values())

    def day_of(self, title: str) -> date | None:
        """Return the day of the visit that the block would be taken from, or None."""
        days = [self._day(block) for block in self.offered if self.title(block) == title]
        return max((day for day in days if day != date.min), default=None)

    def offer(self, last: Last) -> None:
        """Show the answers of *last* in grey, of what two kinds share the newest; what was offered before goes."""
        self.offered = {(kind, code): one for kind, blocks in last.items() for code, one in blocks.items()}
        for made in self._old:
            made.remind(None)
        self._old = {}
        for block in sorted(self.offered, key=self._day):
            told = answers_of(self.kinds[block[0]], block[1], self.offered[block])
            for made in self._inputs[block]:
                own = {question.name: told.get(question.name) for question in made.questions}
                if any(value is not None for value in own.values()):
                    self._old[made] = own
        for made, answers in self._old.items():
            made.remind(answers[made.question.name])

    def accept(self, title: str) -> None:
        """Take the block *title* over: blanks and what is marked as a problem are filled; the rest stays as it was typed.

        A block of which something was typed otherwise was asked.
        """
        blocks = [block for block in self.offered if self.title(block) == title and block not in self._taken]
        for block in blocks:
            for made, answers in self._answers(block).items():
                if made.value() is None or made.is_odd:
                    made.unexplain()
                    made.set_answers(answers)
        for block in blocks:
            if all(made.answers() == answers for made, answers in self._answers(block).items()):
                self._take(block)

    def restore(self, kind: str, codes: str) -> None:
        """Count the blocks of a saved record or a draft as taken over, as it says."""
        for block in ((kind, code) for code in codes.split(",")):
            if block in self._inputs:
                self._take(block)

    def clear(self) -> None:
        """Forget everything, for the next form."""
        for block in list(self._taken):
            self._let_go(block)
        self.offer({})

    def hear(self, made: Input) -> None:
        """Count a block as asked anew once one of its answers changed."""
        for block, before in list(self._taken.items()):
            if made in before and made.answers() != before[made]:
                self._let_go(block)

    def carried(self, kind: Kind) -> dict[str, Value]:
        """Return what a record of *kind* is told about it."""
        if FIELD not in kind.by_name:
            return {}
        return {FIELD: spoken([code for name, code in self._taken if name == kind.name])}

    def _answers(self, block: Block) -> dict[Input, dict[str, Value]]:
        return {made: self._old[made] for made in self._inputs[block] if made in self._old}

    def _day(self, block: Block) -> date:
        return getattr(self.offered[block], self.kinds[block[0]].date_field) or date.min

    def _take(self, block: Block) -> None:
        self._taken[block] = {made: made.answers() for made in self._inputs[block]}
        _show(self._inputs[block], True)

    def _let_go(self, block: Block) -> None:
        gone = self._taken.pop(block)
        _show((made for made in gone if not self.is_taken(made)), False)


def _show(inputs: Iterable[Input], is_taken: bool) -> None:
    for made in inputs:
        made.take(is_taken)
