"""The printed 上门路线单: in the order of the way, nothing cut, room to write, heads and codes on every page."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from desktop.progress.calls import Called
from desktop.progress.duties import Duty
from desktop.progress.route import Stop, in_order
from desktop.records.sheet_code import code_for
from desktop.reports.duty_papers import MOST, TooMany, draw_route
from desktop.reports.paper import SIDE
from tests.reports.reading import boxes, pages, raw_pages

DAY, AT = date(2025, 11, 14), datetime(2025, 11, 13, 16)
WHO = "01a20436-1560-791a-acbc-{:012x}"
LONG = "阿卜杜热西提·麦麦提图尔荪·买买提明江"


def stop(
    number: int, village: str = "东泖村", staff: str = "陆建华", *, days: int = 3, name: str = "", **more: object
) -> Stop:
    person = WHO.format(number)
    duty = Duty(
        person, name or f"张桂英{number:03}", "女", 71, village, f"{number:04}", "19900000000", "hypertension", person,
        DAY - timedelta(days), days, staff, "", staff, "late", more.pop("called", None),
    )  # fmt: skip
    told = {"address": f"{village}{number}号", "measured": ("2025-08-01 血压 142/84",), "drugs": "氨氯地平片 5mg ×1"}
    return Stop((duty,), code=code_for("hypertension-follow-up", person), **{**told, **more})


def drawn(stops: list[Stop], folder: Path) -> Path:
    return draw_route(stops, folder / "route.pdf", "云泖镇社区卫生服务中心", DAY, AT)


def test_everybody_stands_once_with_what_was_measured_last(tmp_path: Path) -> None:
    stops = [stop(number) for number in range(1, 31)]
    whole = "".join(pages(drawn(stops, tmp_path)))
    for one in stops:
        assert whole.count(one.first.name) == 1
    assert whole.count("血压142/84") == whole.count("氨氯地平片5mg×1") == whole.count("逾期3天") == 30


def test_every_page_repeats_its_heads_and_counts_the_pages(tmp_path: Path) -> None:
    found = pages(drawn([stop(number) for number in range(1, 31)], tmp_path))
    assert len(found) > 3
    for number, page in enumerate(found, start=1):
        assert all(head in page for head in ("居民", "住址与电话", "血压mmHg", "血糖mmol/L", "扫码登记", "上门路线单"))
        assert f"第{number}页共{len(found)}页" in page
    assert all("东泖村（续）·责任医生陆建华" in page for page in found[1:])
    assert "上门人员签名" in found[-1]
    assert "上门人员签名" not in found[0]


def test_every_doctor_begins_a_page_and_the_summary_is_never_alone(tmp_path: Path) -> None:
    for many in range(1, 18):
        stops = [stop(number) for number in range(1, many + 1)] + [stop(90, staff="沈医生")]
        *first, last = pages(drawn(stops, tmp_path))
        assert "责任医生沈医生" in last and "张桂英090" in last
        assert "张桂英" in first[-1] and "上门人员签名" in first[-1], many


def test_long_names_addresses_and_drugs_stay_in_their_columns(tmp_path: Path) -> None:
    drugs = "；".join(f"缬沙坦氢氯噻嗪片{number} 80mg/12.5mg ×1" for number in range(4))
    stops = [stop(1, name=LONG, address="东泖村" + "第十二村民小组" * 6 + "118号", drugs=drugs),
             stop(2, called=Called(2, DAY, "2", "无人接听"))]  # fmt: skip
    file = drawn(stops, tmp_path)
    (page,) = raw_pages(file)
    assert LONG in page, "a name is never cut"
    assert "已拨2次：无人接听11-14" in page
    for wide, _high, left, _low, right, _top in boxes(file):
        assert left >= SIDE - 1 and right <= wide - SIDE + 1


def test_houses_stand_in_the_order_of_their_numbers() -> None:
    ordered = sorted((stop(12), stop(9), stop(102), stop(5, address="")), key=in_order)
    assert [one.first.tail for one in ordered] == ["0009", "0012", "0102", "0005"]


def test_the_paper_is_black_and_white(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(drawn([stop(1)], tmp_path))
    picture = document[0].render(scale=1).to_pil().convert("RGB").tobytes()
    document.close()
    dots = zip(picture[::3], picture[1::3], picture[2::3], strict=True)
    assert max(max(dot) - min(dot) for dot in dots) < 24, "hardly any colour: nothing is lost in black and white"


def test_an_empty_day_says_so(tmp_path: Path) -> None:
    (page,) = pages(drawn([], tmp_path))
    assert "这一天没有要上门的人" in page


def test_more_than_a_day_s_bag_holds_is_refused_before_anything_is_drawn(tmp_path: Path) -> None:
    with pytest.raises(TooMany, match="缩小范围"):
        drawn([stop(number) for number in range(MOST + 1)], tmp_path)
    assert list(tmp_path.iterdir()) == []
