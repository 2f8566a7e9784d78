"""Judges two files of residents: what speaks for one person, what against, each in words and with its weight."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.records.identity import from_fifteen, is_sound
from desktop.store.search_keys import full_spellings, plain_name, telephone_numbers
from desktop.words import mark, tr

SURE, LIKELY = 8, 4  # points from which a pair is called 很可能, 可能
ENOUGH = frozenset(
    {"same-number", "number-slip", "record-number", "name-birth", "name-phone", "sound-birth", "tail-birth"}
)
STRENGTHS = {"sure": mark("很可能"), "likely": mark("可能"), "open": mark("待核实")}
NEARLY = 2  # characters in which a number may differ and still be a slip
SHORTEST_PHONE = 7
CUT = ("cut", "lost")
WORDS = {
    "same-number": (12, mark("证件号码相同")),
    "number-slip": (6, mark("证件号码只差 {n} 位")),
    "record-number": (5, mark("健康档案编号相同")),
    "name-birth": (5, mark("同名同生日")),
    "name-phone": (4, mark("同名，电话相同")),
    "sound-birth": (3, mark("同生日、同性别，姓名读音相同或相近")),
    "tail-birth": (3, mark("证件号码尾号和出生日期相同")),
    "number-cut": (3, mark("一份的证件号码被表格截断")),
    "phone": (2, mark("电话相同")),
    "number-missing": (2, mark("一份没有证件号码")),
    "village": (1, mark("同一村（居）")),
    "numbers-differ": (-4, mark("但证件号码不同")),
    "sex-differs": (-3, mark("但性别不同")),
    "birth-differs": (-1, mark("但出生日期不同")),
}
# how people of the region and input methods mix up syllables
ALIKE = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"))


@dataclass(frozen=True)
class Facts:
    """What of a resident's file is compared."""

    id: str
    person: str
    name: str
    sex: str
    born_on: str
    id_number: str
    number_state: str
    phone: str
    contact_phone: str
    village: str
    record_number: str

    @property
    def number(self) -> str:
        """Return the document's number, a citizen's number of 15 digits in its 18 characters."""
        number = self.id_number.strip().upper()
        return from_fifteen(number) if len(number) == 15 and number.isdecimal() else number

    @property
    def phones(self) -> frozenset[str]:
        """Return the telephone numbers in digits, the family's included."""
        told = (number for one in (self.phone, self.contact_phone) for number in telephone_numbers(one))
        return frozenset(number for number in told if len(number) >= SHORTEST_PHONE)


@dataclass(frozen=True)
class Ground:
    """One reason for or against: *points* below 0 speak against."""

    code: str
    n: int = 0

    @property
    def points(self) -> int:
        """Return how much it weighs."""
        return WORDS[self.code][0]

    @property
    def sentence(self) -> str:
        """Return it in words."""
        return tr(WORDS[self.code][1], n=self.n)


def grounds_of(one: Facts, other: Facts) -> tuple[Ground, ...]:
    """Return every reason for and against, those for first, the weightiest before."""
    return tuple(sorted(_grounds(one, other), key=lambda ground: -ground.points))


def strength_of(points: int) -> str:
    """Return how sure a pair with so many points is: sure, likely or open."""
    return "sure" if points >= SURE else "likely" if points >= LIKELY else "open"


def is_worth_asking(grounds: tuple[Ground, ...]) -> bool:
    """Return whether a pair should be put before somebody."""
    return any(ground.code in ENOUGH for ground in grounds) and sum(ground.points for ground in grounds) > 0


def fold(pinyin: str) -> str:
    """Return a spelling without the differences that are mixed up."""
    for written, taken in ALIKE:
        pinyin = pinyin.replace(written, taken)
    return pinyin


def sound_alike(one: str, other: str) -> bool:
    """Return whether two names are read alike, whole and in any reading of the surname."""
    return not _readings(one).isdisjoint(_readings(other))


def _grounds(one: Facts, other: Facts) -> Iterator[Ground]:
    same_name = bool(one.name) and plain_name(one.name) == plain_name(other.name)
    same_birth = bool(one.born_on) and one.born_on == other.born_on
    same_sex = not one.sex or not other.sex or one.sex == other.sex or "0" in (one.sex, other.sex)
    yield from _of_numbers(one, other, same_name or sound_alike(one.name, other.name))
    if one.record_number and one.record_number == other.record_number:
        yield Ground("record-number")
    if same_name and same_birth:
        yield Ground("name-birth")
    elif same_birth and same_sex and sound_alike(one.name, other.name):
        yield Ground("sound-birth")
    if one.phones & other.phones:
        yield Ground("name-phone" if same_name else "phone")
    if one.village and one.village == other.village:
        yield Ground("village")
    if not same_sex:
        yield Ground("sex-differs")
    if one.born_on and other.born_on and not same_birth:
        yield Ground("birth-differs")


def _of_numbers(one: Facts, other: Facts, alike: bool) -> Iterator[Ground]:
    if one.number and other.number:
        if one.number == other.number:
            yield Ground("same-number")
            return
        differing = sum(a != b for a, b in zip(one.number, other.number, strict=False))
        is_same_length = len(one.number) == len(other.number)
        if is_same_length and differing <= NEARLY and alike:
            yield Ground("number-slip", differing)
            return
        if is_same_length and len(one.number) == 18 and one.number[6:] == other.number[6:] and alike:
            yield Ground("tail-birth")
        if is_sound(one.number) and is_sound(other.number):
            yield Ground("numbers-differ")
    elif one.number_state in CUT or other.number_state in CUT:
        yield Ground("number-cut")
    elif one.number or other.number:
        yield Ground("number-missing")


@lru_cache(maxsize=20_000)
def _readings(name: str) -> frozenset[str]:
    return frozenset(fold(spelled) for spelled in full_spellings(name))
