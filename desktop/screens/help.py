"""What F1 shows: the keys of the page that is open, and how its work goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.screens.cards import said, scrolled
from desktop.words import mark, tr

WIDTH = 340
Keys = tuple[tuple[str, str], ...]

EVERYWHERE: Keys = (
    ("Enter / Tab", mark("下一项；Shift+Tab 上一项")),
    ("1 2 3 … / zs", mark("按编号或拼音首字母选择")),
    ("Ctrl+K", mark("找人、页面、登记种类、字段")),
    ("Ctrl+N", mark("新增")),
    ("Ctrl+S", mark("保存")),
    ("Ctrl+F", mark("查找")),
    ("Ctrl+P", mark("打印")),
    ("Ctrl+Z / Ctrl+Y", mark("撤销自己刚才的保存、重做")),
    ("Ctrl+Alt+Z", mark("最近 30 步，点一步撤销或重做")),
    ("F2", mark("修改")),
    ("F5", mark("刷新")),
    ("Esc", mark("返回，或收起提示")),
)
PAGES: dict[str, tuple[tuple[str, ...], Keys]] = {
    "workbench": (
        (mark("今天该办的事、没填完的草稿和指标差距都在这里；点一项就到那里办。"),),
        (),
    ),
    "residents": (
        (
            mark("按姓名、拼音首字母、证件号码后几位或电话查找，回车打开。"),
            mark("打开后右边是这个人的全部服务，回车打开一条修改。"),
        ),
        (("↑ ↓", mark("选人")), ("Enter", mark("打开"))),
    ),
    "entry": (
        (
            mark("先选人，再选登记什么；同一个人有两种病时可以一次填两份随访。"),
            mark("血压一次输入 138/86；日期可以写 20260905、2026.9.5、今天、昨天，或只按 j、z、q。"),
            mark("填到一半可以离开，草稿会自动保存，下次接着填。"),
        ),
        (
            ("F4", mark("沿用上次的内容")),
            ("PgDn / PgUp", mark("下一段、上一段")),
            ("F2", mark("改动程序算出的值，须说明原因")),
            ("Ctrl+B", mark("成批补录一叠纸质记录")),
        ),
    ),
    "center": (
        (
            mark("机构、设备、人员、培训、质控、通报等登记簿。左边选登记簿，回车打开一条。"),
            mark("有下属站点时先在上方选机构，新增的记录归到所选机构。"),
        ),
        (),
    ),
    "follow-ups": (
        (
            mark("谁该随访、谁逾期、谁失访都由记录算出，办完登记后自动消失，不用打勾。"),
            mark("打不通电话时登记一次联系，够了规定次数再登记失访。"),
        ),
        (
            ("Enter", mark("登记这一项")),
            ("← →", mark("换一类：应办、逾期、今天……")),
            ("F6", mark("只看本人的，或看全部")),
            ("F7", mark("登记一次联系")),
            ("F8", mark("登记失访、死亡、迁出")),
        ),
    ),
    "review": (
        (
            mark("先看有说明的和不寻常的，其余可以一次通过；退回时写明原因，录入人会看到。"),
            mark("自己录入的由另一位审核人审核。结账后再改的，须写明原因并列入更正单。"),
        ),
        (
            ("Enter", mark("通过这一条")),
            ("Ctrl+Enter", mark("其余没有异常的全部通过，先问一次")),
            ("Tab", mark("写退回原因，按 Enter 退回")),
            ("Ctrl+PgDn", mark("下一栏；Ctrl+PgUp 上一栏")),
        ),
    ),
    "progress": (
        (
            mark("每个数都可以点开，看背后的名单；灰色条是应达到的进度。"),
            mark("显示“—”表示缺基数或登记，不是 0；按提示补上即可。"),
        ),
        (
            ("Enter", mark("打开名单；在名单里打开记录或居民")),
            ("F2", mark("修改打开的记录")),
            ("Esc", mark("按原路返回")),
        ),
    ),
    "reports": (
        (
            mark("先编制、逐页核对，再封存；封存后内容不能改，要改就重新编制。"),
            mark("把整个文件夹交给上级：包、报告、数据表和核验说明缺一不可。"),
        ),
        (
            ("Ctrl+PgDn", mark("下一栏；Ctrl+PgUp 上一栏")),
            (mark("空格"), mark("平台补录：已录的打勾")),
        ),
    ),
    "exchange": ((), ()),
    "settings": (
        (mark("账号、机构、参数、备份、证书；Excel 登记簿也从这里导入。"),),
        (("Ctrl+PgDn", mark("下一栏；Ctrl+PgUp 上一栏")),),
    ),
}


class HelpPanel(QFrame):
    """A panel at the right of the page; F1 or Esc closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedWidth(WIDTH)
        self.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(said(tr("帮助"), "section"), 1)
        close = QPushButton(tr("关闭　F1"))
        close.setProperty("role", "quiet")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.hide)
        head.addWidget(close)
        self._column.addLayout(head)
        self._shown: QWidget | None = None

    def toggle(self, page: str) -> None:
        """Show the help of *page*, or hide what is shown."""
        if self.isVisible():
            self.hide()
            return
        self.show_page(page)
        self.show()

    def show_page(self, page: str) -> None:
        """Fill the panel with the words and keys of *page*."""
        words, keys = PAGES.get(page, ((), ()))
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for sentence in words:
            label = said(tr(sentence))
            label.setWordWrap(True)
            column.addWidget(label)
        for title, told in ((tr("这一页"), keys), (tr("到处都能用"), EVERYWHERE)):
            if told:
                column.addWidget(said(title, "caption"))
                column.addLayout(_table(told))
        column.addStretch(1)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = scrolled(body)
        self._column.addWidget(self._shown, 1)


def _table(keys: Keys) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (key, words) in enumerate(keys):
        name, label = said(tr(key), "key"), said(tr(words))
        label.setWordWrap(True)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label, row, 1)
    return grid
