"""Everything that people read speaks English too: each marked text is translated, with its slots and without leftovers."""

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.cli.main import main
from desktop.cli.usage import language_of
from desktop.faults import Busy
from desktop.paths import translations
from desktop.records.dictionary import describe
from desktop.records.problems import hard
from desktop.records.reading import NOT_A_CHOICE
from desktop.services.catalog import catalog
from desktop.words import is_whole, mark, read_translations, tr, use_language

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = ROOT / "i18n" / "en.ts"
SLOT = re.compile(r"\{[^{}]*\}")
CHINESE = re.compile(r"[\u3001-\u303f\u3400-\u9fff\uff00-\uffef\U00020000-\U0003ffff]+")
WRITTEN_IN_WORKBOOKS = {
    "是",
    "否",
    "高血压、糖尿病、慢阻肺",
    "次",
    "周",
    "分钟",
    "姓名",
    "身份证号",
    "随访日期",
    "、",
    "示例",
    "未测",
}
DOCUMENT = re.compile(r"沪松府办〔2023〕33号 三\(二\)8")


def messages(file: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield source, translation and whether it is finished."""
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        yield message.findtext("source", ""), translation.text or "", translation.get("type") is None


def untranslated(file: Path) -> list[str]:
    """Return the sources that still say nothing in English."""
    return [source for source, said, is_finished in messages(file) if not is_finished or not said.strip()]


def wrong_slots(file: Path) -> list[str]:
    """Return the sources whose translation fills other slots."""
    return [source for source, said, _ in messages(file) if set(SLOT.findall(source)) != set(SLOT.findall(said))]


def chinese_left(file: Path) -> list[str]:
    """Return the translations that hold Chinese beyond the words that a register must hold and document numbers."""
    return [
        said
        for _, said, _ in messages(file)
        if not set(CHINESE.findall(DOCUMENT.sub("", said))) <= WRITTEN_IN_WORKBOOKS
    ]


def sources(file: Path) -> set[str]:
    """Return what is said in Chinese."""
    return {source for source, _, _ in messages(file)}


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The texts of code, measures and plans as they stand."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "build"))
        file = tmp_path_factory.mktemp("words") / "en.ts"
        importlib.import_module("words").gather(file)
    sys.modules.pop("words", None)
    return sources(file)


@pytest.fixture
def english() -> Iterator[None]:
    """Speak English, and Chinese again afterwards."""
    use_language("en", translations())
    yield
    use_language("zh", translations())


def a_file(folder: Path, *told: tuple[str, str, str]) -> Path:
    """Return a translation file with source, attributes and translation of each message."""
    lines = "".join(
        f"<message><source>{source}</source><translation{attributes}>{said}</translation></message>"
        for source, attributes, said in told
    )
    file = folder / "en.ts"
    file.write_text(f'<TS version="2.1"><context><name></name>{lines}</context></TS>', encoding="utf-8")
    return file


def test_every_marked_text_stands_in_the_translation_file(gathered: set[str]) -> None:
    missing = sorted(gathered - sources(ENGLISH))
    assert not missing, f"run build/words.py and translate: {missing}"


def test_measures_and_plans_speak_english_too(gathered: set[str]) -> None:
    assert {"老年家庭病床数", "应于 {due} 随访，尚在宽限内", "床日", "健康账户登记"} <= gathered


def test_no_text_that_left_the_code_stays_in_the_translation_file(gathered: set[str]) -> None:
    gone = sorted(sources(ENGLISH) - gathered)
    assert not gone, f"run build/words.py: {gone}"


def test_every_text_is_translated() -> None:
    assert untranslated(ENGLISH) == []


def test_a_translation_fills_the_slots_of_its_source() -> None:
    assert wrong_slots(ENGLISH) == []


def test_english_is_english() -> None:
    assert chinese_left(ENGLISH) == []


def test_a_text_that_lacks_something_would_be_found(tmp_path: Path) -> None:
    file = a_file(
        tmp_path,
        ("已保存：{title}。", "", "Saved."),
        ("草稿", ' type="unfinished"', "Draft"),
        ("空", "", " "),
        ("居民{name}", "", "居民 {name}"),
        ("好", "", "Good"),
    )
    assert wrong_slots(file) == ["已保存：{title}。"]
    assert untranslated(file) == ["草稿", "空"]
    assert chinese_left(file) == ["居民 {name}"]


def test_a_new_text_would_be_named(gathered: set[str], tmp_path: Path) -> None:
    file = a_file(tmp_path, *((source, "", "x") for source in ("居民", "没有的一句")))
    assert "男" in gathered - sources(file)
    assert sources(file) - gathered == {"没有的一句"}


def test_an_unfinished_translation_is_not_spoken(tmp_path: Path) -> None:
    file = a_file(tmp_path, ("草稿", ' type="unfinished"', "Draft"), ("居民", "", "Resident"))
    assert read_translations(file) == {"居民": "Resident"}


@pytest.mark.usefixtures("english")
def test_english_is_spoken_where_it_is_chosen() -> None:
    assert tr("找到 {n} 人", n=3) == "3 people found"
    said = Busy(holder="desk 2", since="08:00").sentence
    assert said.startswith("Another program is using the ledger (desk 2, since 08:00).")


@pytest.mark.usefixtures("english")
def test_a_problem_names_the_field_in_the_language_in_use() -> None:
    said = hard("sex", "sex", NOT_A_CHOICE, label=mark("性别")).sentence
    assert said == '"Sex" has no such choice. Choose one of those listed.'


def test_chinese_is_spoken_otherwise() -> None:
    use_language("fr", translations())
    assert tr("找到 {n} 人", n=3) == "找到 3 人"


@pytest.mark.usefixtures("english")
def test_the_data_dictionary_speaks_english_throughout() -> None:
    for kind in catalog().values():
        told = describe(kind)
        said = [told["title"]]
        for field in told["fields"]:
            said += [field["label"], field["unit"], field["hint"], *(choice["label"] for choice in field["choices"])]
        left = [one for one in said if not set(CHINESE.findall(DOCUMENT.sub("", one))) <= WRITTEN_IN_WORKBOOKS]
        assert left == [], kind.name


@pytest.mark.parametrize(
    ("given", "otherwise", "spoken"),
    [
        (["kinds"], "", "zh"),
        (["kinds"], "en", "en"),
        (["kinds", "--language", "en"], "", "en"),
        (["--language=zh", "kinds"], "en", "zh"),
        (["kinds", "--language"], "", "zh"),
        (["kinds"], "../en", "zh"),
    ],
)
def test_a_call_names_its_language_or_takes_that_of_the_surroundings(
    given: list[str], otherwise: str, spoken: str
) -> None:
    assert language_of(given, otherwise) == spoken


@pytest.mark.usefixtures("english")
def test_the_command_line_speaks_english_and_chinese_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds", "--language", "en"]) == 0
    assert "resident\tResident\t" in capsys.readouterr().out
    assert main(["kinds", "--language", "zh"]) == 0
    assert "resident\t居民\t" in capsys.readouterr().out


ONE_WORD = {"口令": "密码", "登录名": "账号", "用户名": "账号", "账号名": "账号", "恢复码": "恢复凭证"}


def test_one_thing_has_one_word_in_the_window_and_on_the_command_line() -> None:
    texts = {file: file.read_text("utf-8") for file in (ROOT / "desktop").rglob("*.py")}
    assert not [(file.name, word) for file, text in texts.items() for word in ONE_WORD if word in text]
    assert all(any(word in text for text in texts.values()) for word in ONE_WORD.values())  # the control


def test_half_a_character_makes_no_whole_text_and_is_looked_for_in_one_place() -> None:
    assert all(map(is_whole, ("", "zhou", "张\u00b7三", "𠮷", "\ue000\ud7ff")))
    assert not any(map(is_whole, ("\ud800", "张\udfff", "a\udcff")))
    spelled = [file.name for file in (ROOT / "desktop").rglob("*.py") if r"\ud800" in file.read_text("utf-8")]
    assert spelled == ["words.py"]
