"""What can be wrong with a workbook, each with the sentence that says how to mend it."""

from desktop.faults import Refused
from desktop.words import mark


class WorkbookRefused(Refused):
    """The file is not an xlsx workbook that can be read."""

    code = "workbook/not-xlsx"
    words = mark("这个文件不是 xlsx 工作簿。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (*.xlsx)”后再导入。")


class WorkbookNotThere(WorkbookRefused):
    """The file cannot be read."""

    code = "workbook/not-there"
    words = mark("找不到这个文件或读不了它。请检查文件是否还在、是否正被别的程序占用，然后重试。")


class WorkbookEmptyFile(WorkbookRefused):
    """The file has no bytes."""

    code = "workbook/empty-file"
    words = mark("这个文件是空的（0 字节），请重新拷贝后再导入。")


class WorkbookIsOld(WorkbookRefused):
    """A workbook of Excel 97–2003."""

    code = "workbook/old-xls"
    words = mark("这是旧版 .xls 工作簿。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (*.xlsx)”后再导入。")


class WorkbookHasPassword(WorkbookRefused):
    """The workbook is encrypted."""

    code = "workbook/password"
    words = mark("这个工作簿设了打开密码。请用 Excel 或 WPS 打开它，去掉密码，另存为 xlsx 后再导入。")


class WorkbookIsWebPage(WorkbookRefused):
    """A web page or XML that a system exported under the name of a workbook."""

    code = "workbook/web-page"
    words = mark(
        "这个文件其实是网页或 XML，不是 xlsx 工作簿。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (*.xlsx)”后再导入。"
    )


class WorkbookIsText(WorkbookRefused):
    """CSV or other text."""

    code = "workbook/text"
    words = mark(
        "这个文件其实是文本（如 CSV），不是 xlsx 工作簿。请用 Excel 或 WPS 打开它，把身份证号等列设为文本，另存为 xlsx 后再导入。"
    )


class WorkbookOfOtherSort(WorkbookRefused):
    """An archive, but of another program or format."""

    code = "workbook/other-sort"
    words = mark("这个文件是别的格式（如 xlsb、ods、docx 或压缩包），不是 xlsx 工作簿。请另存为 xlsx 后再导入。")


class WorkbookDamaged(WorkbookRefused):
    """The workbook is cut short or altered."""

    code = "workbook/damaged"
    words = mark(
        "这个工作簿已损坏或没有拷贝完整，读不出来。请重新拷贝；或用 Excel、WPS 打开修复，另存为 xlsx 后再导入。"
    )


class WorkbookSuspicious(WorkbookRefused):
    """The workbook is built as no honest program builds one."""

    code = "workbook/suspicious"
    words = mark(
        "这个工作簿的内部结构不正常（可能有害），已拒绝读取。请联系提供者，在 Excel 或 WPS 里重新另存为 xlsx。"
    )


class WorkbookTooBig(WorkbookRefused):
    """The workbook asks for more memory, time or cells than it is given."""

    code = "workbook/too-big"
    words = mark(
        "这个工作簿太大或太复杂，读不下来。请删去多余的工作表、空行空列和远处的单元格，或拆成几个文件后再导入。"
    )
