"""Proposes which kind of record a sheet is for and what its columns mean, by its head words and its titles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop.gate.workbook import Sheet
from desktop.intake.faults import EmptyWorkbook, NoHeads, UnknownKind
from desktop.intake.heads import INSIDE, HeadWords, asked_disease, bare, spellings
from desktop.intake.layout import Head, IsKnown, find_head, is_filled
from desktop.intake.mapping import Column, SheetMapping, WorkbookMapping
from desktop.records.kind import Kind

RESIDENT, DISEASES, CONTRACT = "resident", "disease-registration", "contract"
IDENTITY = frozenset({"name", "sex", "born_on", "id_type", "id_number"})
COMPANIONS = (DISEASES, CONTRACT)
CONTRACT_FIELDS = frozenset({"signed_on", "starts_on", "ends_on", "staff", "team", "package", "channel"})
DATED_BONUS, TITLE_BONUS, NEEDED_PENALTY = 6.0, 0.75, 0.5
_COMMON = frozenset({"随访", "登记", "记录", "患者", "居民", "服务", "管理", "情况", "申请", "评估", "评定"})
NUMBER_HEAD = "序号"
_ROSTER_ONLY = frozenset({"姓名", NUMBER_HEAD, "编号"})


@dataclass(frozen=True)
class Candidate:
    """One reading of a sheet: for *kind*, with these columns; the higher *worth*, the better it fits."""

    worth: float
    kind: str
    columns: tuple[Column, ...]
    constants: Mapping[str, str]


class Proposer:
    """Proposes mappings with the words of a catalog."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._kinds = kinds
        self._identity = HeadWords(kinds[RESIDENT], IDENTITY)

    @cached_property
    def _words(self) -> dict[str, HeadWords]:
        return {name: HeadWords(kind) for name, kind in self._kinds.items() if self._is_for_people(kind)}

    @cached_property
    def _known(self) -> frozenset[str]:
        return _ROSTER_ONLY.union(*(words.words for words in self._words.values()))

    @cached_property
    def _contract(self) -> HeadWords | None:
        return HeadWords(self._kinds[CONTRACT], CONTRACT_FIELDS) if CONTRACT in self._kinds else None

    @cached_property
    def _flags(self) -> dict[str, str]:
        """Return the disease that each yes-no head asks for."""
        if DISEASES not in self._kinds:
            return {}
        choices = self._kinds[DISEASES].by_name["disease"].choices
        return {asked_disease(word): one.value for one in choices for word in (one.label, *one.words, one.value)} | {
            "慢性阻塞性肺疾": "copd", "慢性阻塞性肺": "copd", "慢阻肺": "copd", "htn": "hypertension", "dm": "diabetes", "t2dm": "diabetes",
            "2型糖尿": "diabetes", "糖尿": "diabetes",
        }  # fmt: skip

    def propose(self, sheets: Iterable[Sheet], as_kind: str | None = None) -> WorkbookMapping:
        """Return the best reading of every sheet that has heads; raise NoHeads where none has."""
        if as_kind is not None and (as_kind not in self._kinds or not self._kinds[as_kind].by_hand):
            raise UnknownKind(kind=as_kind)
        found, is_empty = [], True
        for sheet in sheets:
            is_empty = is_empty and not any(is_filled(cell) for row in sheet.rows for cell in row)
            mapping = None if sheet.is_hidden else self.propose_sheet(sheet, as_kind)
            if mapping is not None:
                found.append(mapping)
        if is_empty:
            raise EmptyWorkbook
        if not found:
            raise NoHeads
        return WorkbookMapping(tuple(found))

    def propose_sheet(self, sheet: Sheet, as_kind: str | None = None) -> SheetMapping | None:
        """Return the best reading of one sheet, or None where its heads say too little."""
        as_kind = as_kind or self._own_template(sheet)
        head = find_head(sheet, self._knowing(as_kind))
        if head is None:
            return None
        titles = [sheet.name] + [str(cell) for row in sheet.rows[: head.first] for cell in row if isinstance(cell, str)]
        wanted = [as_kind] if as_kind else [name for name in self._words if name not in COMPANIONS]
        candidates = [self._candidate(name, head, "".join(titles)) for name in wanted]
        fitting = [one for one in candidates if one is not None]
        if not fitting:
            return None
        best = max(fitting, key=lambda one: one.worth)
        return SheetMapping(sheet.name, best.kind, head, best.columns, best.constants)

    def _own_template(self, sheet: Sheet) -> str | None:
        """Return the kind whose template or export this is: its title over a head row that begins with 序号."""
        corner = [row[0] if row else None for row in sheet.rows[:2]]
        if len(corner) < 2 or corner[1] != NUMBER_HEAD:
            return None
        return next((name for name, kind in self._kinds.items() if kind.by_hand and kind.title == corner[0]), None)

    def _knowing(self, as_kind: str | None) -> IsKnown:
        """Return what knows a head by its whole word; registers that are nobody's count only where they are meant."""
        if as_kind is None or as_kind in self._words:
            return self._is_known
        own = self._words_of(as_kind).words
        return lambda head: self._is_known(head) or not own.isdisjoint((*spellings(head), *spellings(head[-1:])))

    def _words_of(self, name: str) -> HeadWords:
        return self._words[name] if name in self._words else HeadWords(self._kinds[name])

    def _is_for_people(self, kind: Kind) -> bool:
        return kind.by_hand and (kind.name == RESIDENT or "resident" in kind.by_name)

    def _is_known(self, head: tuple[str, ...]) -> bool:
        """Return whether somebody knows a head by its whole word."""
        words = (*spellings(head), *spellings(head[-1:]))
        return asked_disease(head[-1]) in self._flags or not self._known.isdisjoint(words)

    def _candidate(self, name: str, head: Head, titles: str) -> Candidate | None:
        kind = self._kinds[name]
        meant: dict[int, Column] = {}
        worth = 0.0
        has_resident = RESIDENT in kind.by_name
        if has_resident:
            self._assign(meant, head, RESIDENT, self._identity)
        worth += self._assign(meant, head, name, self._words_of(name))
        own = {column.field for column in meant.values() if column.kind == name}
        if name == RESIDENT:
            self._add_companions(meant, head)
            worth += sum(1 for column in meant.values() if column.kind != RESIDENT)
        people = {column.field for column in meant.values() if column.kind == RESIDENT}
        if not own or (self._is_for_people(kind) and not people & {"name", "id_number"}):
            return None
        told = sum(1 for pair in _pairs(kind.title) if pair in titles)
        if kind.date_field and name != DISEASES:
            dated = next((c for c in meant.values() if c.kind == name and c.field == kind.date_field), None)
            if dated is None:
                return None
            # a day of signing is a contract's unless the titles speak of something else that is signed
            worth += DATED_BONUS if len(own) > 1 and (told or not self._is_signing(dated.head)) else 0.0
        constants = self._constants(kind, own, titles)
        worth += TITLE_BONUS * told
        missing = [q.name for q in kind.questions if q.needed and not q.computed and q.name not in own | {"resident"}]
        worth -= NEEDED_PENALTY * len([one for one in missing if one not in constants and not _inside(one, own)])
        columns = tuple(meant.get(place, Column(place, words)) for place, words in enumerate(head.columns))
        return Candidate(worth, name, columns, constants)

    def _is_signing(self, head: tuple[str, ...]) -> bool:
        return self._contract is not None and self._contract.meaning(head)[0] == "signed_on"

    def _assign(self, meant: dict[int, Column], head: Head, kind: str, words: HeadWords) -> float:
        """Give each field its surest column; return how sure they are together."""
        offers = []
        for place, levels in enumerate(head.columns):
            field, sure = words.meaning(levels)
            if sure == INSIDE and self._is_known(levels):
                continue  # 高血压 is no 血压: what others know by its whole word is not guessed at
            if field and place not in meant:
                offers.append((-sure, place, field))
        taken: set[str] = set()
        worth = 0.0
        for minus_sure, place, field in sorted(offers):
            if field not in taken:
                taken.add(field)
                meant[place] = Column(place, head.columns[place], kind, field)
                worth -= minus_sure
        return worth

    def _add_companions(self, meant: dict[int, Column], head: Head) -> None:
        """Read the columns of diseases and of a contract that rosters carry beside the resident."""
        taken = set()
        for place, levels in enumerate(head.columns):
            disease = self._flags.get(asked_disease(levels[-1])) if levels else None
            if disease and disease not in taken and place not in meant:
                taken.add(disease)
                meant[place] = Column(place, levels, DISEASES, "disease", disease)
        if not taken and DISEASES in self._words:
            only = HeadWords(self._kinds[DISEASES], frozenset({"disease"}))
            self._assign(meant, head, DISEASES, only)
        if self._contract is not None:
            before = dict(meant)
            self._assign(meant, head, CONTRACT, self._contract)
            if not any(column.kind == CONTRACT and column.field == "signed_on" for column in meant.values()):
                meant.clear()
                meant.update(before)

    def _constants(self, kind: Kind, own: set[str], titles: str) -> dict[str, str]:
        """Return what the titles say for the whole sheet: the disease of a register that has no column for it."""
        said = {}
        for question in kind.questions:
            if question.is_always_needed and question.type == "choice" and question.name not in own:
                named = [
                    c.value for c in question.choices if any(w in titles for w in (c.label, *c.words) if len(w) > 1)
                ]
                if len(named) == 1:
                    said[question.name] = named[0]
        return said


def _pairs(title: str) -> set[str]:
    """Return the pairs of characters in a kind's title that tell it from others."""
    plain = bare(title)
    return {plain[place : place + 2] for place in range(len(plain) - 1)} - _COMMON


def _inside(field: str, own: set[str]) -> bool:
    """Return whether a composite column answers *field*."""
    return (field in ("sbp_mmhg", "dbp_mmhg") and "pressure" in own) or (
        field.startswith("exercise_") and "exercise" in own
    )
