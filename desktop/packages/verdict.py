"""What is said of a package: four verdicts, a code for each reason, a sentence that says what to do."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from desktop.packages.manifest import Manifest
from desktop.words import mark, tr

EXIT_CODES = {"good": 0, "refused": 2, "damaged": 3, "clock": 2}

SENTENCES = {
    "good/verified": mark("核验通过：由{name}（{site}）封存，此后没有任何改动。"),
    "good/demo": mark("核验通过，但这是演示数据：由{name}（{site}）的演示台账封存，不能作为正式报送。"),
    "good/already-received": mark("核验通过：这个包以前已经收过，不用再收。"),
    "good/gap": mark("核验通过：由{name}（{site}）封存。但它前面还缺第 {missing} 号，请向对方索取。"),
    "damaged/empty": mark("文件是空的（0 字节），请重新拷贝。"),
    "damaged/cut-short": mark("文件不完整，后面缺了一截，请重新拷贝，或请对方重新发送。"),
    "damaged/bytes": mark("文件中有字节被改动或拷贝出错，请重新拷贝，或请对方重新发送。"),
    "damaged/member": mark("包内的 {member} 被替换或改动过，与封存时不同，请勿使用，并联系封存机构。"),
    "damaged/signature": mark("包的签名与内容不符，封存之后被改动过，请勿使用，并联系封存机构。"),
    "damaged/manifest": mark("包的说明 manifest.json 与内容不符或读不懂，请勿使用，并联系封存机构。"),
    "damaged/pdf": mark("包内报告 PDF 的签章无效，或签章后被改动过，请勿使用，并联系封存机构。"),
    "damaged/encryption": mark("加密文件已损坏或不完整，没有取出任何内容。请重新拷贝，或请对方重新发送。"),
    "refused/not-there": mark("找不到这个文件或读不了它，请检查路径后重试。"),
    "refused/not-a-package": mark("这不是本程序封存的文件包（.asice），请确认选对了文件。"),
    "refused/structure": mark("文件的内部结构不正常（可能有害），已拒绝打开，请联系发送方核实。"),
    "refused/too-big": mark("文件过大，或解开后过大，已拒绝打开，请联系发送方拆分后再发。"),
    "refused/too-many-rows": mark("包内的数据行数超过上限，已拒绝打开，请联系发送方拆分后再发。"),
    "refused/encrypted": mark("文件已加密，只有收件机构能打开：请在收件机构的台账里接收并核验。"),
    "refused/not-for-us": mark("文件不是加密给本机构的，打不开，请核对收件机构，或请对方重新发送。"),
    "refused/untrusted-root": mark(
        "文件自称由{name}（{site}）封存，但还没有可信的根证书可以对照。"
        "请向该机构索取 root.pem，与纸面指纹核对后，用 --trust root.pem 再核验。"
    ),
    "refused/unknown-signer": mark(
        "签名人自称是{name}（{site}），名称相同，但不是您信任的那把钥匙：可能是冒名，也可能对方换了证书。"
        "请勿使用，并用电话与该机构核对指纹。"
    ),
    "refused/wrong-sender": mark("签名人是{name}（{site}），与包内写的发送机构不同，请勿使用，并联系双方核实。"),
    "refused/pdf-signer": mark("包内报告 PDF 的签章人不是封存机构，请勿使用，并联系封存机构。"),
    "refused/newer-format": mark("这个包由更新版本的程序封存，请先升级本程序再打开。"),
    "refused/other-receiver": mark("这个包是发给 {to} 的，不是发给本机构的，请转交或退回。"),
    "refused/older": mark("已经收过更新的包（第 {last} 号），这个旧包（第 {seq} 号）不再收取，请核对是否发错。"),
    "refused/fork": mark(
        "同一序号（第 {seq} 号）出现了两个不同的包：对方的台账可能被复制或恢复过旧备份。请联系对方核实后再收。"
    ),
    "refused/expired": mark("封存机构的证书在 {end} 已到期。请先核对本机日期；日期无误时，请对方换发证书后重新封存。"),
    "clock/before-certificate": mark(
        "本机时间（{now}）早于签名证书的生效时间（{start}），无法判断。请先校准本机的日期和时间，再核验一次。"
    ),
    "clock/before-sealing": mark(
        "本机时间（{now}）早于封存时间（{created}），无法判断。请先校准本机的日期和时间，再核验一次。"
    ),
}
# said behind any other good verdict on the package of a demo ledger
DEMO_TOO = mark("这是演示数据，不能作为正式报送。")
# said instead where more is known than the code tells
MISSING = mark("包内缺少 {member}：封存之后被删去，或拷贝不完整。请勿使用，并联系封存机构重新发送。")


def exit_code_of(verdicts: Iterable["Verdict"]) -> int:
    """Return the exit code for many files: damage outweighs refusal, and refusal outweighs what was good."""
    return max((verdict.exit_code for verdict in verdicts), default=0)


@dataclass(frozen=True)
class Verdict:
    """One judgement; *code* begins with the verdict: `damaged/cut-short`."""

    code: str
    identity: str | None = None
    manifest: Manifest | None = None
    slots: dict[str, object] = field(default_factory=dict)
    is_demo: bool = False
    says: str = ""

    @property
    def verdict(self) -> str:
        """`good`, `refused`, `damaged` or `clock`."""
        return self.code.split("/")[0]

    @property
    def is_good(self) -> bool:
        """Whether the package is what it says."""
        return self.verdict == "good"

    @property
    def exit_code(self) -> int:
        """The exit code of the command line for this verdict alone."""
        return EXIT_CODES[self.verdict]

    @property
    def sentence(self) -> str:
        """What to tell people, in the language in use."""
        sentence = tr(self.says or SENTENCES[self.code], **self.slots)
        is_silent = self.is_demo and self.is_good and self.code != "good/demo"
        return sentence + tr(DEMO_TOO) if is_silent else sentence

    def to_json(self, file: str) -> dict[str, Any]:
        """Return what `package verify --json` says of *file*."""
        channel = self.manifest.channel if self.manifest else None
        return {
            "file": file,
            "verdict": self.verdict,
            "code": self.code,
            "sentence": self.sentence,
            "from": channel.site if channel else None,
            "to": channel.to if channel else None,
            "type": channel.type if channel else None,
            "seq": self.manifest.seq if self.manifest else None,
            "identity": self.identity,
            "demo": self.is_demo,
        }
