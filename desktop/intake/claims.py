"""Whom a row speaks of: name, number, birth date and sex as written, mended where that needs no question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.gate.workbook_wire import Cell
from desktop.intake.cells import given, mended_name, plain_text
from desktop.intake.findings import Finding, finding, repaired
from desktop.intake.mapping import Column
from desktop.intake.numbers import NumberRead, is_cut_text, read_number
from desktop.records.identity import born_of, is_sound, looks_like_number, sex_of
from desktop.records.kind import Kind
from desktop.records.problems import Problem
from desktop.records.reading import read_answer
from desktop.records.resident import CITIZEN
from desktop.words import mark

BORN_DIFFERS = mark("表中出生日期“{written}”与身份证号不一致，已按身份证号记为 {taken}，请核实并说明。")
SEX_DIFFERS = mark("表中性别“{written}”与身份证号不一致，已按身份证号记为{taken}，请核实并说明。")


@dataclass(frozen=True)
class Claim:
    """The person of a row: *answers* for the resident's fields, and what was found while reading them."""

    answers: Mapping[str, object]
    findings: tuple[Finding, ...]
    number: NumberRead
    born: date | None
    sex: str

    @property
    def name(self) -> str:
        """Return the name, or ""."""
        return str(self.answers.get("name") or "")

    @property
    def is_sound(self) -> bool:
        """Return whether the row carries a citizen's number that can be believed."""
        return is_sound(self.number.number)


class ClaimReader:
    """Reads the identity columns of one sheet."""

    def __init__(self, resident: Kind, columns: Mapping[str, Column], today: date) -> None:
        self._kind = resident
        self._columns = columns
        self._today = today
        self._distrusts_zeros = False

    def read_all(self, rows: Sequence[Sequence[Cell]]) -> list[Claim]:
        """Return whom each row speaks of; beside numbers cut and kept as text one that ends in 000 is not believed either.

        One cut number of eleven has a check character that fits by chance; one true number of a thousand ends so.
        """
        self._distrusts_zeros = any(is_cut_text(self._cell(cells, "id_number")) for cells in rows)
        return [self.read(cells) for cells in rows]

    def read(self, cells: Sequence[Cell]) -> Claim:
        """Return whom the row speaks of; the number wins over what is written beside it."""
        answers: dict[str, object] = {}
        findings: list[Finding] = []
        name, had_gap = mended_name(self._cell(cells, "name"))
        answers["name"] = name or None
        number = self._number(cells, answers, findings)
        if had_gap and name:
            findings.append(repaired("name-space"))
        written_born, written_sex = self._written(cells, "born_on"), self._written(cells, "sex")
        born, sex = self._read("born_on", written_born), self._read("sex", written_sex)
        if is_sound(number.number):
            taken_born, taken_sex = born_of(number.number), sex_of(number.number)
            if written_born is not None and born != taken_born:
                slots = {"written": plain_text(self._cell(cells, "born_on")), "taken": str(taken_born)}
                findings.append(finding("soft", "born-differs", BORN_DIFFERS, "born_on", **slots))
            if written_sex is not None and sex not in (taken_sex, "0", "9"):
                label = self._kind.by_name["sex"].label_of(taken_sex)
                slots = {"written": plain_text(self._cell(cells, "sex")), "taken": label}
                findings.append(finding("soft", "sex-differs", SEX_DIFFERS, "sex", **slots))
            answers["born_on"], answers["sex"] = taken_born, taken_sex
            return Claim(answers, tuple(findings), number, taken_born, taken_sex)
        answers["born_on"], answers["sex"] = written_born, written_sex
        return Claim(answers, tuple(findings), number, *self._from_doubtful(number, born, sex))

    def _number(self, cells: Sequence[Cell], answers: dict[str, object], findings: list[Finding]) -> NumberRead:
        cell = self._cell(cells, "id_number")
        id_type = self._read("id_type", self._written(cells, "id_type"))
        if isinstance(id_type, str):
            answers["id_type"] = id_type
            if id_type not in CITIZEN:
                answers["id_number"] = plain_text(cell).replace(" ", "") or None
                return NumberRead(str(answers["id_number"] or ""))
        number = read_number(cell)
        if self._distrusts_zeros and number.number.endswith("000"):
            number = NumberRead("", "cut", (), number.number)
        findings.extend(repaired(one) for one in number.repairs)
        answers["id_number"] = number.number or None
        answers["number_state"] = number.state or None
        return number

    def _cell(self, cells: Sequence[Cell], field: str) -> Cell:
        column = self._columns.get(field)
        return cells[column.place] if column is not None and column.place < len(cells) else None

    def _written(self, cells: Sequence[Cell], field: str) -> object:
        return given(self._kind.by_name[field], self._cell(cells, field))

    def _read(self, field: str, written: object) -> object:
        value = read_answer(self._kind.by_name[field], written, self._today)
        return None if isinstance(value, Problem) else value

    @staticmethod
    def _from_doubtful(number: NumberRead, born: object, sex: object) -> tuple[date | None, str]:
        """Return birth date and sex as written; digits of a doubtful number only fill what nobody wrote."""
        digits = number.written if looks_like_number(number.written) else ""
        told_born = born if isinstance(born, date) else born_of(digits) if digits else None
        told_sex = sex if isinstance(sex, str) else sex_of(digits) if digits and number.state == "check" else ""
        return told_born, told_sex
