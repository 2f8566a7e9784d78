"""What ends an import before a row is written, each with the sentence that says what to do."""

from desktop.faults import Refused
from desktop.words import mark


class ImportRefused(Refused):
    """The workbook can be read, but not as a register."""

    code = "import/refused"
    words = mark("这个工作簿不能导入，请检查表头和内容后重试。")


class EmptyWorkbook(ImportRefused):
    """No sheet holds anything."""

    code = "import/empty"
    words = mark("这个工作簿里没有内容。请确认选对了文件，表中至少要有一行表头和一行数据。")


class NoHeads(ImportRefused):
    """No sheet has heads that say what its columns are."""

    code = "import/no-heads"
    words = mark(
        "没有找到可以识别的表头：表中要有“姓名”或“身份证号”列，以及这类记录的其他列（如“随访日期”）。"
        "请对照模板修改表头，或用 --as 和 --map 指明类别与列。"
    )


class NoRows(ImportRefused):
    """There are heads, but nothing under them."""

    code = "import/no-rows"
    words = mark("表头下面没有可以导入的数据行，请填写后再导入。")


class UnknownKind(ImportRefused):
    """The user named a kind that does not exist or is not for import."""

    code = "import/unknown-kind"
    words = mark("没有“{kind}”这类记录，或这类记录不能导入。请用 taizhang kinds 查看类别名。")


class BadMapping(ImportRefused):
    """The mapping file cannot be read."""

    code = "import/bad-map"
    words = mark("列对应文件读不懂（{place}）。请重新预览并保存列对应，再修改后使用。")


class MappingOfOther(ImportRefused):
    """The mapping file does not fit this workbook."""

    code = "import/map-differs"
    words = mark("列对应文件与这个工作簿不符：工作表“{sheet}”的 {column} 列表头不同。请重新预览并保存列对应。")


class StalePreview(ImportRefused):
    """The ledger changed between preview and commit."""

    code = "import/stale"
    words = mark("预览之后台账有了新的改动，这次没有导入任何一行。请重新预览，再确认导入。")


class NoFolder(ImportRefused):
    """The error copy is to lie in a folder that is not there."""

    code = "import/no-folder"
    words = mark("放错误副本的文件夹 {place} 不存在，请先建好文件夹或换一个位置。")


class SameFile(ImportRefused):
    """The error copy would overwrite the user's own file."""

    code = "import/same-file"
    words = mark("错误副本不能覆盖原来的工作簿，请换一个文件名（以 .xlsx 结尾）。")
