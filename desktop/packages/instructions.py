"""How anybody checks a package without this program: VERIFY.txt inside it, 核验说明 beside it."""

from datetime import datetime

from desktop.packages.container import DIGESTS, SIGNATURE
from desktop.words import mark, tr

_LINE = (
    "openssl cms -verify -cades -binary -inform DER -in {signature} -content {digests} "
    "-CAfile root.pem -purpose any -attime {epoch} -out /dev/null"
)
_VERIFY = """\
如何核验这个文件包（只需 openssl 1.1.1 以上）
==============================================
1. 把 .asice 文件改名为 .zip，解压到一个空文件夹，在该文件夹里打开命令行。
2. 把封存机构的根证书 root.pem 放进该文件夹。root.pem 必须另行取得（不在包内），并与纸面指纹核对：
     openssl x509 -in root.pem -noout -fingerprint -sha256
3. 核验签名（-attime 是封存时刻；Windows 上把 /dev/null 改为 NUL）：
     {line}
   显示 “CAdES Verification successful” 或 “CMS Verification successful” 即签名有效，清单未被改动。
4. 逐个核对清单 {digests} 里的文件：下面命令的结果应与清单中该文件的 DigestValue 相同：
     openssl dgst -sha256 -binary report.pdf | openssl base64
两步都通过，才说明这个包由该机构封存且没有任何改动。

How to check this package (openssl 1.1.1 or newer is enough)
============================================================
1. Rename the .asice file to .zip, unpack it into an empty folder and open a command line there.
2. Put the sealing site's root.pem into that folder. It must come another way (it is not in the package); compare
   its fingerprint with the paper:
     openssl x509 -in root.pem -noout -fingerprint -sha256
3. Check the signature (-attime is the moment of sealing; on Windows write NUL for /dev/null):
     {line}
   "CAdES Verification successful" or "CMS Verification successful": the signature holds, the list is unaltered.
4. Compare every file with the list {digests}: this must print the DigestValue given there:
     openssl dgst -sha256 -binary report.pdf | openssl base64
Only if both steps hold was the package sealed by that site and altered by nobody.
"""
_NOTE = mark(
    """核验说明

文件包：{file}
封存机构：{name}（{site}）{demo}
报送对象：{to}
期间：{period}    通道序号：{seq}
封存时间：{created}
包标识：
    {identity}

一、{loose}
二、凡数字以文件包 {file} 内的为准。散放的文件可能被人改动，文件包改动一个字节就会核验失败。
三、装有“社区卫生服务台账”的电脑：taizhang package verify {file} --trust root.pem
四、没有本程序的电脑：把文件包改名为 .zip 解压，按其中 VERIFY.txt 的步骤用 openssl 核验。
五、root.pem 由封存机构另行提供，使用前请与纸面指纹逐组核对：
    {fingerprint}
"""
)
_LOOSE = mark("旁边的 {names} 是文件包内同名文件的副本，供直接打开查看。")
_NO_LOOSE = mark("文件包已加密，只有收件机构能打开，旁边不放副本。")
_DEMO = mark("【演示数据，不是正式报送】")


def openssl_line(created: datetime) -> str:
    """Return the line that checks the signature of a package sealed at *created* (aware)."""
    return _LINE.format(signature=SIGNATURE, digests=DIGESTS, epoch=int(created.timestamp()))


def verify_text(created: datetime) -> bytes:
    """Return VERIFY.txt, Chinese and English in one."""
    return _VERIFY.format(line=openssl_line(created), digests=DIGESTS).encode()


def note_text(
    *,
    file: str,
    site: str,
    name: str,
    is_demo: bool,
    to: str,
    period: str,
    seq: int,
    created: str,
    identity: str,
    fingerprint: str,
    loose: list[str],
) -> str:
    """Return the one-page note that lies beside a package."""
    return tr(
        _NOTE,
        file=file,
        site=site,
        name=name,
        demo=tr(_DEMO) if is_demo else "",
        to=to,
        period=period or "—",
        seq=seq,
        created=created,
        identity=identity,
        fingerprint=fingerprint,
        loose=tr(_LOOSE, names="、".join(loose)) if loose else tr(_NO_LOOSE),
    )
