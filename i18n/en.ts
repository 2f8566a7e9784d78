<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>请用 --ledger 指明台账文件夹（或设置 TAIZHANG_LEDGER）。</source>
        <translation>Name the ledger folder with --ledger (or set TAIZHANG_LEDGER).</translation>
    </message>
    <message>
        <source>请用 --user 和 --password-file 指明账号和密码文件（或设置 TAIZHANG_USER、TAIZHANG_PASSWORD_FILE）。</source>
        <translation>Name account and password file with --user and --password-file (or set TAIZHANG_USER and TAIZHANG_PASSWORD_FILE).</translation>
    </message>
    <message>
        <source>读不了密码文件 {file}：请检查路径；密码写在第一行，用 UTF-8 保存。</source>
        <translation>Cannot read the password file {file}: check the path; the password stands in its first line, saved as UTF-8.</translation>
    </message>
    <message>
        <source>--clock 读不懂，请写成 2025-12-31T08:00:00 的样子。</source>
        <translation>The time of --clock cannot be read. Write it like 2025-12-31T08:00:00.</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>Make a new ledger</translation>
    </message>
    <message>
        <source>备份成一个文件</source>
        <translation>Back up into one file</translation>
    </message>
    <message>
        <source>把备份恢复到一个新文件夹</source>
        <translation>Restore a backup into a new folder</translation>
    </message>
    <message>
        <source>检查整个台账</source>
        <translation>Check the whole ledger</translation>
    </message>
    <message>
        <source>核对流水的哈希链</source>
        <translation>Check the hash chain of the journal</translation>
    </message>
    <message>
        <source>账号与角色</source>
        <translation>Accounts and roles</translation>
    </message>
    <message>
        <source>显示的姓名</source>
        <translation>Name to show</translation>
    </message>
    <message>
        <source>在哪个机构工作，如村医的卫生室；不写即本机构</source>
        <translation>at which site the account works, as the clinic of a village doctor; the ledger&apos;s own where it is left out</translation>
    </message>
    <message>
        <source>账号对应哪位人员</source>
        <translation>which member of staff the account belongs to</translation>
    </message>
    <message>
        <source>人员登记的编号或姓名；写空字符串取消</source>
        <translation>id or name in the staff register; an empty string takes it away</translation>
    </message>
    <message>
        <source>重新生成三份恢复凭证，旧的作废</source>
        <translation>Make three new recovery shares; the old ones open nothing any more</translation>
    </message>
    <message>
        <source>用三份恢复凭证中的两份重新打开台账</source>
        <translation>Open the ledger again with two of the three recovery shares</translation>
    </message>
    <message>
        <source>台账已建好。下面三份恢复凭证只显示这一次，请抄写或打印，分三处保管；任意两份可以重新打开台账。</source>
        <translation>The ledger is ready. The three recovery shares below are shown only this once: copy or print them and keep them in three places. Any two of them open the ledger again.</translation>
    </message>
    <message>
        <source>下面三份新恢复凭证只显示这一次，请抄写或打印，分三处保管；旧的恢复凭证已经作废。</source>
        <translation>The three new recovery shares below are shown only this once: copy or print them and keep them in three places. The old ones open nothing any more.</translation>
    </message>
    <message>
        <source>已用恢复凭证打开台账，新密码已生效。</source>
        <translation>Opened the ledger with the recovery shares; the new password is in force.</translation>
    </message>
    <message>
        <source>自检：类别、方案、指标、字体、翻译、加密</source>
        <translation>Self-test: kinds, plans, measures, fonts, translations, encryption</translation>
    </message>
    <message>
        <source>建立虚构的演示中心</source>
        <translation>Build a fictional demo center</translation>
    </message>
    <message>
        <source>在登记簿之外再虚构的居民数</source>
        <translation>Number of further fictional residents beside the registers</translation>
    </message>
    <message>
        <source>已备份并核验：{file}</source>
        <translation>Backed up and verified: {file}</translation>
    </message>
    <message>
        <source>已恢复到：{folder}</source>
        <translation>Restored to: {folder}</translation>
    </message>
    <message>
        <source>找不到或打不开：{place}。请检查路径后重试。</source>
        <translation>{place} cannot be found or opened. Check the path and try again.</translation>
    </message>
    <message>
        <source>程序出错，没有做完；已经保存的记录不受影响。请把日志 {log} 交给维护人员。</source>
        <translation>The program failed and did not finish; saved records are not affected. Give the log {log} to whoever maintains the program.</translation>
    </message>
    <message>
        <source>已按要求中断；已经保存的记录不受影响。需要时请重新运行。</source>
        <translation>Stopped as asked; saved records are not affected. Run it again if needed.</translation>
    </message>
    <message>
        <source>社区卫生服务台账</source>
        <translation>Community Health Service Ledger</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>Show the version</translation>
    </message>
    <message>
        <source>台账文件夹，也可设置 TAIZHANG_LEDGER</source>
        <translation>Folder of the ledger; TAIZHANG_LEDGER does the same</translation>
    </message>
    <message>
        <source>账号，也可设置 TAIZHANG_USER</source>
        <translation>Account; TAIZHANG_USER does the same</translation>
    </message>
    <message>
        <source>密码文件，也可设置 TAIZHANG_PASSWORD_FILE</source>
        <translation>password file; TAIZHANG_PASSWORD_FILE may be set instead</translation>
    </message>
    <message>
        <source>标准输出只写 JSON</source>
        <translation>Only JSON on standard output</translation>
    </message>
    <message>
        <source>指定时间，只用于演示和练习台账</source>
        <translation>Set the time; demo and training ledgers only</translation>
    </message>
    <message>
        <source>语言：中文或英文，也可设置 TAIZHANG_LANGUAGE</source>
        <translation>Language: Chinese or English; TAIZHANG_LANGUAGE does the same</translation>
    </message>
    <message>
        <source>输出</source>
        <translation>the output</translation>
    </message>
    <message>
        <source>还缺少 {all}</source>
        <translation>{all} is missing</translation>
    </message>
    <message>
        <source>这一行不是要求的 JSON 对象：需要 kind、action 和 values。</source>
        <translation>This line is not the JSON object asked for: it needs kind, action and values.</translation>
    </message>
    <message>
        <source>这一行太长（超过 {most} 个字符），没有处理，请拆开后再试。</source>
        <translation>This line is too long (more than {most} characters) and was not processed. Split it and try again.</translation>
    </message>
    <message>
        <source>“{name}”的值只能是文字、整数、true/false 或 null；小数请写成文字，如 &quot;65.5&quot;。</source>
        <translation>The value of &quot;{name}&quot; can only be text, a whole number, true/false or null; write decimals as text, like &quot;65.5&quot;.</translation>
    </message>
    <message>
        <source>“{name}”里有无法保存的字符，请重新输入。</source>
        <translation>&quot;{name}&quot; holds characters that cannot be saved. Enter it again.</translation>
    </message>
    <message>
        <source>没有“{kind}”这类记录，用 taizhang kinds 查看全部类别。</source>
        <translation>There is no kind of record &quot;{kind}&quot;. Run taizhang kinds to see all kinds.</translation>
    </message>
    <message>
        <source>打不开要读的文件，请检查路径后重试。</source>
        <translation>The file cannot be opened. Check the path and try again.</translation>
    </message>
    <message>
        <source>数据字典只能写成 .xlsx 或 .md 文件，请改文件名后重试。</source>
        <translation>The data dictionary can only be an .xlsx or .md file; change the file&apos;s name and try again.</translation>
    </message>
    <message>
        <source>列出全部记录类别和字段，或写成数据字典</source>
        <translation>list all kinds and fields, or write them as a data dictionary</translation>
    </message>
    <message>
        <source>数据字典：工作簿或网页文本</source>
        <translation>data dictionary: a workbook or a text page</translation>
    </message>
    <message>
        <source>逐行执行 JSON 操作</source>
        <translation>Carry out JSON operations line by line</translation>
    </message>
    <message>
        <source>按行导出记录</source>
        <translation>Export records line by line</translation>
    </message>
    <message>
        <source>内容摘要</source>
        <translation>Digest of the content</translation>
    </message>
    <message>
        <source>按姓名、拼音首字母、号码尾数、电话找人</source>
        <translation>Find people by name, pinyin initials, number tail or phone</translation>
    </message>
    <message>
        <source>导入 Excel 登记簿</source>
        <translation>Import an Excel register</translation>
    </message>
    <message>
        <source>按改过的列对应关系导入</source>
        <translation>Import by the meanings of columns that you adjusted</translation>
    </message>
    <message>
        <source>写出程序认出的列对应关系，改好后用 --map 读回</source>
        <translation>Write the meanings of columns that the program found; adjust them and read them back with --map</translation>
    </message>
    <message>
        <source>撤销自己的一次导入</source>
        <translation>Take an own import back</translation>
    </message>
    <message>
        <source>数据字典已生成：{file}</source>
        <translation>Data dictionary written: {file}</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>已撤销 {n} 条；{kept} 条之后改动过，予以保留。</source>
        <translation>{n} entries taken back; {kept} were changed since and stay.</translation>
    </message>
    <message>
        <source>程序不完整：{part}。请重新安装。</source>
        <translation>The program is incomplete: {part}. Please install it again.</translation>
    </message>
    <message>
        <source>{n} 类记录</source>
        <translation>{n} kinds of records</translation>
    </message>
    <message>
        <source>{n} 个方案，{m} 条目标</source>
        <translation>{n} plans, {m} targets</translation>
    </message>
    <message>
        <source>{n} 个指标口径</source>
        <translation>{n} measures</translation>
    </message>
    <message>
        <source>{n} 个图标</source>
        <translation>{n} icons</translation>
    </message>
    <message>
        <source>英文 {n} 句</source>
        <translation>{n} English sentences</translation>
    </message>
    <message>
        <source>三份恢复凭证任意两份可用</source>
        <translation>Any two of the three recovery shares open it</translation>
    </message>
    <message>
        <source>{n} 行</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>程序遇到了没有料到的问题，已写入日志；请重试，仍不行请联系管理员。</source>
        <translation>The program met a problem nobody expected and noted it in the log. Please try again; if it stays, ask your administrator.</translation>
    </message>
    <message>
        <source>无法处理这份输入，请检查后重试。</source>
        <translation>This input cannot be used. Check it and try again.</translation>
    </message>
    <message>
        <source>读不了：{place}。可能没有读取权限，或正被别的程序占用；请检查后重试，文件没有改动。</source>
        <translation>Cannot read {place}. You may lack the right to read it, or another program is using it. Check and try again; the file was not changed.</translation>
    </message>
    <message>
        <source>文件已损坏或被改动，请用最近的备份恢复。</source>
        <translation>The file is damaged or was altered. Restore the latest backup.</translation>
    </message>
    <message>
        <source>台账正被另一个程序使用（{holder}，自 {since} 起），请先关闭它再试。</source>
        <translation>Another program is using the ledger ({holder}, since {since}). Close it first, then try again.</translation>
    </message>
    <message>
        <source>当前账号没有这项权限，请换用有权限的账号，或请管理员授权。</source>
        <translation>This account has no right to do that. Use an account that has, or ask the administrator to grant it.</translation>
    </message>
    <message>
        <source>磁盘空间不足或无法写入：{place}。请清理磁盘或换一个位置后再做。已经保存的记录都保留，包括这次已存好的。</source>
        <translation>The disk is full or cannot be written: {place}. Make room or choose another place, then try again. All records that were saved are kept, those saved just now included.</translation>
    </message>
    <message>
        <source>这不是压缩包格式的文件，请确认选对了文件。</source>
        <translation>This file is not an archive. Check that you chose the right file.</translation>
    </message>
    <message>
        <source>文件已损坏、不完整或被改动，请重新拷贝，或请对方重新发送。</source>
        <translation>The file is damaged, incomplete or was altered. Copy it again, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>文件不完整，后面缺了一截，请重新拷贝，或请对方重新发送。</source>
        <translation>The file is incomplete, its end is missing. Copy it again, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>文件末尾多出了 {extra} 个字节，与生成时不同，请重新拷贝，或请对方重新发送。</source>
        <translation>The file has {extra} bytes too many at its end; it is not as it was made. Copy it again, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>文件的内部结构不正常（可能有害），已拒绝打开，请联系发送方核实。</source>
        <translation>The inner structure of the file is not normal (it may be harmful), so it was not opened. Check with the sender.</translation>
    </message>
    <message>
        <source>文件过大，或解开后过大，已拒绝打开。请拆分后再试，或联系发送方核实。</source>
        <translation>The file is too large, or too large once unpacked, so it was not opened. Split it and try again, or check with the sender.</translation>
    </message>
    <message>
        <source>这个文件不是 xlsx 工作簿。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (*.xlsx)”后再导入。</source>
        <translation>This file is not an xlsx workbook. Open it in Excel or WPS, save it as &quot;Excel Workbook (*.xlsx)&quot; and import that.</translation>
    </message>
    <message>
        <source>找不到这个文件或读不了它。请检查文件是否还在、是否正被别的程序占用，然后重试。</source>
        <translation>This file cannot be found or read. Check that it is still there and not in use by another program, then try again.</translation>
    </message>
    <message>
        <source>这个文件是空的（0 字节），请重新拷贝后再导入。</source>
        <translation>This file is empty (0 bytes). Copy it again and import that.</translation>
    </message>
    <message>
        <source>这是旧版 .xls 工作簿。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (*.xlsx)”后再导入。</source>
        <translation>This is an old .xls workbook. Open it in Excel or WPS, save it as &quot;Excel Workbook (*.xlsx)&quot; and import that.</translation>
    </message>
    <message>
        <source>这个工作簿设了打开密码。请用 Excel 或 WPS 打开它，去掉密码，另存为 xlsx 后再导入。</source>
        <translation>This workbook has an opening password. Open it in Excel or WPS, remove the password, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>这个文件其实是网页或 XML，不是 xlsx 工作簿。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (*.xlsx)”后再导入。</source>
        <translation>This file is in fact a web page or XML, not an xlsx workbook. Open it in Excel or WPS, save it as &quot;Excel Workbook (*.xlsx)&quot; and import that.</translation>
    </message>
    <message>
        <source>这个文件其实是文本（如 CSV），不是 xlsx 工作簿。请用 Excel 或 WPS 打开它，把身份证号等列设为文本，另存为 xlsx 后再导入。</source>
        <translation>This file is in fact text (such as CSV), not an xlsx workbook. Open it in Excel or WPS, set columns such as the ID number to text, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>这个文件是别的格式（如 xlsb、ods、docx 或压缩包），不是 xlsx 工作簿。请另存为 xlsx 后再导入。</source>
        <translation>This file has another format (such as xlsb, ods, docx or an archive); it is not an xlsx workbook. Save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>这个工作簿已损坏或没有拷贝完整，读不出来。请重新拷贝；或用 Excel、WPS 打开修复，另存为 xlsx 后再导入。</source>
        <translation>This workbook is damaged or was not copied completely and cannot be read. Copy it again, or repair it in Excel or WPS, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>这个工作簿的内部结构不正常（可能有害），已拒绝读取。请联系提供者，在 Excel 或 WPS 里重新另存为 xlsx。</source>
        <translation>The inner structure of this workbook is not normal (it may be harmful), so it was not read. Ask whoever provided it to save it again as xlsx in Excel or WPS.</translation>
    </message>
    <message>
        <source>这个工作簿太大或太复杂，读不下来。请删去多余的工作表、空行空列和远处的单元格，或拆成几个文件后再导入。</source>
        <translation>This workbook is too large or too complex to read. Delete surplus sheets, empty rows and columns and cells far outside, or split it into several files, and import those.</translation>
    </message>
    <message>
        <source>这个加密文件不是发给本机构的，打不开。请核对收件机构，或请对方重新发送。</source>
        <translation>This encrypted file is not meant for this site and cannot be opened. Check the receiving site, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>收件机构的加密标识不正确，请用对方的机构开通文件重新登记。</source>
        <translation>The encryption identity of the receiving site is not correct. Register that site again with its enrolment file.</translation>
    </message>
    <message>
        <source>加密文件已损坏或不完整，没有取出任何内容。请重新拷贝，或请对方重新发送。</source>
        <translation>The encrypted file is damaged or incomplete; nothing was taken out of it. Copy it again, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>第 {number} 份恢复凭证有错字或少了词，请对照纸面逐词检查（每份 {words} 个词，看前四个字母即可）。</source>
        <translation>Recovery share {number} has a misspelt or missing word. Compare it with the paper word by word ({words} words in each share, the first four letters are enough).</translation>
    </message>
    <message>
        <source>需要两份不同的恢复凭证才能打开，请再输入另一份。</source>
        <translation>Two different recovery shares are needed. Enter the other one.</translation>
    </message>
    <message>
        <source>这两份恢复凭证不是同一次打印的，请使用同一批凭证（前几个词相同）。</source>
        <translation>These two recovery shares are not from the same printing. Use shares of one set (their first words are the same).</translation>
    </message>
    <message>
        <source>练习台账不能签发或封存，请在正式台账或演示台账中操作。</source>
        <translation>A training ledger can neither sign nor seal. Do this in a real or demo ledger.</translation>
    </message>
    <message>
        <source>机构代码只能用字母、数字和短横，最多 32 位；机构名称须有 1 至 60 个字。请改正后重试。</source>
        <translation>A site code has only letters, digits and hyphens, at most 32; a site name has 1 to 60 characters. Correct it and try again.</translation>
    </message>
    <message>
        <source>这里没有台账的钥匙文件 keys.json。请确认台账文件夹选对了，或用备份恢复到新的文件夹。</source>
        <translation>The key file keys.json is not here. Check that you chose the right ledger folder, or restore a backup into a new folder.</translation>
    </message>
    <message>
        <source>两份钥匙文件 keys.json 和 keys.copy.json 都已损坏，台账打不开。请用最近的备份恢复到新的文件夹。</source>
        <translation>Both key files, keys.json and keys.copy.json, are damaged and the ledger cannot be opened. Restore the latest backup into a new folder.</translation>
    </message>
    <message>
        <source>账号或密码不对，请重新输入。忘记密码时，可请管理员重设，或用两份恢复凭证打开。</source>
        <translation>Account or password is wrong; enter them again. If you forgot the password, ask the administrator to set a new one, or open the ledger with two recovery shares.</translation>
    </message>
    <message>
        <source>这个账号已经有密码了，请换一个账号，或修改它的密码。</source>
        <translation>This account has a password already; choose another account, or change its password.</translation>
    </message>
    <message>
        <source>没有这个账号，请检查后重试。</source>
        <translation>There is no such account; check it and try again.</translation>
    </message>
    <message>
        <source>这是最后一个能打开台账的账号，不能停用。请先新增另一个账号。</source>
        <translation>This is the last account that can open the ledger and cannot be disabled. Add another account first.</translation>
    </message>
    <message>
        <source>密码太短：至少 {least} 个字符，请换一个长一些的密码。</source>
        <translation>The password is too short: at least {least} characters. Choose a longer one.</translation>
    </message>
    <message>
        <source>这个文件夹里已经有一个台账，请换一个空文件夹。</source>
        <translation>There is already a ledger in this folder. Choose an empty folder.</translation>
    </message>
    <message>
        <source>恢复凭证本身完好，但不属于这个台账，或已被后来打印的凭证取代。请找出最近一次打印的凭证。</source>
        <translation>The recovery share itself is sound, but it does not belong to this ledger or was replaced by shares printed later. Find the shares of the latest printing.</translation>
    </message>
    <message>
        <source>核验说明

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
</source>
        <translation>How to verify

Package: {file}
Sealed by: {name} ({site}) {demo}
Reported to: {to}
Period: {period}    Channel number: {seq}
Sealed at: {created}
Package identity:
    {identity}

1. {loose}
2. All figures are those inside the package {file}. Loose files may have been altered; a package of which a single byte was changed fails verification.
3. On a computer with the Community Health Service Ledger: taizhang package verify {file} --trust root.pem
4. On a computer without this program: rename the package to .zip, unpack it and follow the openssl steps in its VERIFY.txt.
5. root.pem comes separately from the sealing site. Before use, compare it group by group with the fingerprint on paper:
    {fingerprint}
</translation>
    </message>
    <message>
        <source>旁边的 {names} 是文件包内同名文件的副本，供直接打开查看。</source>
        <translation>{names} beside it are copies of the files of the same name inside the package, for opening directly.</translation>
    </message>
    <message>
        <source>文件包已加密，只有收件机构能打开，旁边不放副本。</source>
        <translation>The package is encrypted and only the receiving site can open it; there are no copies beside it.</translation>
    </message>
    <message>
        <source>【演示数据，不是正式报送】</source>
        <translation>[Demo data, not an official report]</translation>
    </message>
    <message>
        <source>报告 PDF 无法签章（文件不完整，或已经有签名）。请重新生成报告后再封存。</source>
        <translation>The report PDF cannot be signed (the file is incomplete or already has a signature). Make the report again, then seal it.</translation>
    </message>
    <message>
        <source>这里已经有同名的封存文件 {file}。封存过的文件不会被覆盖，请换一个文件夹。</source>
        <translation>A sealed file named {file} is already here. Sealed files are never overwritten; choose another folder.</translation>
    </message>
    <message>
        <source>签章证书属于 {signer}，不能替 {site} 封存。请检查机构代码。</source>
        <translation>The signing certificate belongs to {signer} and cannot seal for {site}. Check the site code.</translation>
    </message>
    <message>
        <source>要封存的内容太大或名称不合规（{member}），请缩小期间或分开报送。</source>
        <translation>What is to be sealed is too large or has an improper name ({member}). Shorten the period or report in parts.</translation>
    </message>
    <message>
        <source>机构根证书指纹

机构：{name}（{site}）{demo}
有效期：{start} 至 {end}

SHA-256 指纹：
{groups}

请用电话与对方逐组核对。十六组全部一致，才可以把随附的 root.pem 登记为可信；有一组不同就不要登记。
</source>
        <translation>Fingerprint of the site&apos;s root certificate

Site: {name} ({site}) {demo}
Valid: {start} to {end}

SHA-256 fingerprint:
{groups}

Compare it with the other side by telephone, group by group. Only when all sixteen groups agree may the root.pem beside this sheet be registered as trusted; if one differs, do not register it.
</translation>
    </message>
    <message>
        <source>【演示】</source>
        <translation>[Demo]</translation>
    </message>
    <message>
        <source>这个文件不是机构根证书 root.pem。请向对方索取由“taizhang trust export”导出的 root.pem，并核对纸面指纹。</source>
        <translation>This file is not a site&apos;s root certificate root.pem. Ask the other side for the root.pem written by &quot;taizhang trust export&quot;, and compare it with the fingerprint on paper.</translation>
    </message>
    <message>
        <source>核验通过：由{name}（{site}）封存，此后没有任何改动。</source>
        <translation>Verified: sealed by {name} ({site}) and not changed since.</translation>
    </message>
    <message>
        <source>核验通过，但这是演示数据：由{name}（{site}）的演示台账封存，不能作为正式报送。</source>
        <translation>Verified, but this is demo data: sealed by the demo ledger of {name} ({site}) and no official report.</translation>
    </message>
    <message>
        <source>核验通过：这个包以前已经收过，不用再收。</source>
        <translation>Verified: this package was received before and need not be received again.</translation>
    </message>
    <message>
        <source>核验通过：由{name}（{site}）封存。但它前面还缺第 {missing} 号，请向对方索取。</source>
        <translation>Verified: sealed by {name} ({site}). But number {missing} before it is missing; ask the sender for it.</translation>
    </message>
    <message>
        <source>文件是空的（0 字节），请重新拷贝。</source>
        <translation>The file is empty (0 bytes). Copy it again.</translation>
    </message>
    <message>
        <source>文件中有字节被改动或拷贝出错，请重新拷贝，或请对方重新发送。</source>
        <translation>Bytes in the file were altered or copied wrongly. Copy it again, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>包内的 {member} 被替换或改动过，与封存时不同，请勿使用，并联系封存机构。</source>
        <translation>{member} in the package was replaced or altered since it was sealed. Do not use it; contact the sealing site.</translation>
    </message>
    <message>
        <source>包的签名与内容不符，封存之后被改动过，请勿使用，并联系封存机构。</source>
        <translation>The signature does not fit the content: the package was altered after sealing. Do not use it; contact the sealing site.</translation>
    </message>
    <message>
        <source>包的说明 manifest.json 与内容不符或读不懂，请勿使用，并联系封存机构。</source>
        <translation>The package&apos;s manifest.json does not fit its content or cannot be read. Do not use it; contact the sealing site.</translation>
    </message>
    <message>
        <source>包内报告 PDF 的签章无效，或签章后被改动过，请勿使用，并联系封存机构。</source>
        <translation>The signature of the report PDF in the package is not valid, or the PDF was altered after signing. Do not use it; contact the sealing site.</translation>
    </message>
    <message>
        <source>找不到这个文件或读不了它，请检查路径后重试。</source>
        <translation>This file cannot be found or read. Check the path and try again.</translation>
    </message>
    <message>
        <source>这不是本程序封存的文件包（.asice），请确认选对了文件。</source>
        <translation>This is not a package sealed by this program (.asice). Check that you chose the right file.</translation>
    </message>
    <message>
        <source>文件过大，或解开后过大，已拒绝打开，请联系发送方拆分后再发。</source>
        <translation>The file is too large, or too large once unpacked, so it was not opened. Ask the sender to split it and send it again.</translation>
    </message>
    <message>
        <source>包内的数据行数超过上限，已拒绝打开，请联系发送方拆分后再发。</source>
        <translation>The package holds more rows than allowed, so it was not opened. Ask the sender to split it and send it again.</translation>
    </message>
    <message>
        <source>文件已加密，只有收件机构能打开：请在收件机构的台账里接收并核验。</source>
        <translation>The file is encrypted and only the receiving site can open it: receive and verify it in that site&apos;s ledger.</translation>
    </message>
    <message>
        <source>已经收过更新的包（第 {last} 号），这个旧包（第 {seq} 号）不再收取，请核对是否发错。</source>
        <translation>A newer package (number {last}) was already received, so this older one (number {seq}) is not taken. Check whether it was sent by mistake.</translation>
    </message>
    <message>
        <source>这是演示数据，不能作为正式报送。</source>
        <translation> This is demo data and no official report.</translation>
    </message>
    <message>
        <source>包内缺少 {member}：封存之后被删去，或拷贝不完整。请勿使用，并联系封存机构重新发送。</source>
        <translation>The package lacks {member}: it was removed after sealing, or the copy is incomplete. Do not use it; ask the sealing site to send it again.</translation>
    </message>
    <message>
        <source>文件不是加密给本机构的，打不开，请核对收件机构，或请对方重新发送。</source>
        <translation>The file is not encrypted for this site and cannot be opened. Check the receiving site, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>文件自称由{name}（{site}）封存，但还没有可信的根证书可以对照。请向该机构索取 root.pem，与纸面指纹核对后，用 --trust root.pem 再核验。</source>
        <translation>The file says it was sealed by {name} ({site}), but there is no trusted root certificate to compare with. Ask that site for its root.pem, compare it with the fingerprint on paper, then verify again with --trust root.pem.</translation>
    </message>
    <message>
        <source>签名人自称是{name}（{site}），名称相同，但不是您信任的那把钥匙：可能是冒名，也可能对方换了证书。请勿使用，并用电话与该机构核对指纹。</source>
        <translation>The signer claims to be {name} ({site}). The name is the same, but it is not the key you trust: somebody may pose as that site, or it changed its certificate. Do not use it; compare the fingerprint with that site by telephone.</translation>
    </message>
    <message>
        <source>签名人是{name}（{site}），与包内写的发送机构不同，请勿使用，并联系双方核实。</source>
        <translation>The signer is {name} ({site}), not the sending site written in the package. Do not use it; check with both.</translation>
    </message>
    <message>
        <source>包内报告 PDF 的签章人不是封存机构，请勿使用，并联系封存机构。</source>
        <translation>The report PDF in the package was not signed by the sealing site. Do not use it; contact the sealing site.</translation>
    </message>
    <message>
        <source>这个包由更新版本的程序封存，请先升级本程序再打开。</source>
        <translation>This package was sealed by a newer version of the program. Update this program first, then open it.</translation>
    </message>
    <message>
        <source>这个包是发给 {to} 的，不是发给本机构的，请转交或退回。</source>
        <translation>This package is addressed to {to}, not to this site. Pass it on or return it.</translation>
    </message>
    <message>
        <source>同一序号（第 {seq} 号）出现了两个不同的包：对方的台账可能被复制或恢复过旧备份。请联系对方核实后再收。</source>
        <translation>Two different packages carry the same number ({seq}): the other side&apos;s ledger may have been copied or restored from an old backup. Check with that site before receiving.</translation>
    </message>
    <message>
        <source>封存机构的证书在 {end} 已到期。请先核对本机日期；日期无误时，请对方换发证书后重新封存。</source>
        <translation>The certificate of the sealing site expired on {end}. Check this computer&apos;s date first; if it is right, ask that site to renew its certificate and seal again.</translation>
    </message>
    <message>
        <source>本机时间（{now}）早于签名证书的生效时间（{start}），无法判断。请先校准本机的日期和时间，再核验一次。</source>
        <translation>This computer&apos;s time ({now}) is before the signing certificate begins ({start}), so nothing can be judged. Set its date and time right, then verify again.</translation>
    </message>
    <message>
        <source>本机时间（{now}）早于封存时间（{created}），无法判断。请先校准本机的日期和时间，再核验一次。</source>
        <translation>This computer&apos;s time ({now}) is before the sealing ({created}), so nothing can be judged. Set its date and time right, then verify again.</translation>
    </message>
    <message>
        <source>看不懂目标“{goal}”，请写成 &gt;= 50 %、&gt; 60 %、= 100 %、&gt;= 1、&lt;= 15 minutes、3-6 months、up 或 yes。</source>
        <translation>The goal &quot;{goal}&quot; cannot be read. Write &gt;= 50 %, &gt; 60 %, = 100 %, &gt;= 1, &lt;= 15 minutes, 3-6 months, up or yes.</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>服务记录</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>年度口径</source>
        <translation>full-year reading</translation>
    </message>
    <message>
        <source>进度口径</source>
        <translation>to-date reading</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>程序自带的口径文件有误（{name}：{finding}），请重新安装程序。</source>
        <translation>A measure that comes with the program is wrong ({name}: {finding}). Install the program again.</translation>
    </message>
    <message>
        <source>“{key}”缺少整数或是否的 default，请补上。</source>
        <translation>&quot;{key}&quot; lacks a default that is a whole number or true/false. Add it.</translation>
    </message>
    <message>
        <source>程序自带的方案文件有误，请重新安装程序。{finding}</source>
        <translation>A plan that comes with the program is wrong. Install the program again. {finding}</translation>
    </message>
    <message>
        <source>“{key}”应与文件名相同，请改正其一。</source>
        <translation>&quot;{key}&quot; must be the same as the file name. Correct one of them.</translation>
    </message>
    <message>
        <source>“{key}”早于 valid_from，请改正。</source>
        <translation>&quot;{key}&quot; is before valid_from. Correct it.</translation>
    </message>
    <message>
        <source>“{key}”应是 6 位行政区划代码，请改正。</source>
        <translation>&quot;{key}&quot; must be an administrative code of 6 digits. Correct it.</translation>
    </message>
    <message>
        <source>应有 1 至 {most} 个 [[target]]，请补全或拆分。</source>
        <translation>There must be 1 to {most} [[target]] tables. Complete or split the plan.</translation>
    </message>
    <message>
        <source>编号重复，请改为不同的编号。</source>
        <translation>This number is used twice. Give each target its own.</translation>
    </message>
    <message>
        <source>alias_of 应指向本方案里另一条自己的指标，请改正。</source>
        <translation>alias_of must point to another own target of this plan. Correct it.</translation>
    </message>
    <message>
        <source>同一方案里有两条指标用同一口径，重复的一条请用 alias_of。</source>
        <translation>Two targets of this plan use the same measure. Write alias_of for the one that repeats it.</translation>
    </message>
    <message>
        <source>打不开这个文件，请检查它是否存在、是否有权读取。</source>
        <translation>This file cannot be opened. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>文件超过 {most} KB，不是一份方案，请核对文件。</source>
        <translation>The file has more than {most} KB and is not a plan. Check the file.</translation>
    </message>
    <message>
        <source>第 {line} 行过长或写法过于复杂，请拆成普通的单行。</source>
        <translation>Line {line} is too long or too complex. Split it into plain single lines.</translation>
    </message>
    <message>
        <source>文件不是 UTF-8 编码，请另存为 UTF-8 后重试。</source>
        <translation>The file is not UTF-8. Save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>文件不合 TOML 写法（第 {line} 行附近），请改正后重试。</source>
        <translation>The file is not written as TOML (near line {line}). Correct it and try again.</translation>
    </message>
    <message>
        <source>缺少“{key}”，请补上。</source>
        <translation>&quot;{key}&quot; is missing. Add it.</translation>
    </message>
    <message>
        <source>“{key}”应是一行 {longest} 字以内的文字，请改正。</source>
        <translation>&quot;{key}&quot; must be one line of at most {longest} characters. Correct it.</translation>
    </message>
    <message>
        <source>“{key}”应是一列名称，请改正。</source>
        <translation>&quot;{key}&quot; must be a list of names. Correct it.</translation>
    </message>
    <message>
        <source>“{key}”应是几组编号，每组至少两个，请改正。</source>
        <translation>&quot;{key}&quot; must be groups of numbers with at least two in each. Correct it.</translation>
    </message>
    <message>
        <source>“{key}”只能是：{known}，请改正。</source>
        <translation>&quot;{key}&quot; can only be: {known}. Correct it.</translation>
    </message>
    <message>
        <source>“{key}”应是不带引号的日期，如 2025-12-31，请改正。</source>
        <translation>&quot;{key}&quot; must be a date without quotes, like 2025-12-31. Correct it.</translation>
    </message>
    <message>
        <source>“{key}”只能是 true 或 false，请改正。</source>
        <translation>&quot;{key}&quot; can only be true or false. Correct it.</translation>
    </message>
    <message>
        <source>“{key}”应是一组“名称 = 值”，请改正。</source>
        <translation>&quot;{key}&quot; must be a set of &quot;name = value&quot;. Correct it.</translation>
    </message>
    <message>
        <source>不认识“{key}”，请检查拼写或删去。</source>
        <translation>&quot;{key}&quot; is not known. Check the spelling or delete it.</translation>
    </message>
    <message>
        <source>“{key}”应由小写字母、数字和短横线组成，请改正。</source>
        <translation>&quot;{key}&quot; must be small letters, digits and hyphens. Correct it.</translation>
    </message>
    <message>
        <source>三大中心</source>
        <translation>The three centers</translation>
    </message>
    <message>
        <source>家庭病床</source>
        <translation>Home beds</translation>
    </message>
    <message>
        <source>安宁疗护</source>
        <translation>Hospice care</translation>
    </message>
    <message>
        <source>中医药服务</source>
        <translation>TCM services</translation>
    </message>
    <message>
        <source>家庭医生签约</source>
        <translation>Family-doctor contracts</translation>
    </message>
    <message>
        <source>慢性病与公共卫生</source>
        <translation>Chronic disease and public health</translation>
    </message>
    <message>
        <source>老年人健康</source>
        <translation>Elder health</translation>
    </message>
    <message>
        <source>分级诊疗与转诊</source>
        <translation>Tiered care and referral</translation>
    </message>
    <message>
        <source>健康档案</source>
        <translation>Health records</translation>
    </message>
    <message>
        <source>服务网络与可及性</source>
        <translation>Service network and access</translation>
    </message>
    <message>
        <source>治理与评价</source>
        <translation>Governance and evaluation</translation>
    </message>
    <message>
        <source>人才队伍</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>健康社区</source>
        <translation>Healthy community</translation>
    </message>
    <message>
        <source>核心</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>仅展示</source>
        <translation>Shown only</translation>
    </message>
    <message>
        <source>本中心数据</source>
        <translation>Own figure</translation>
    </message>
    <message>
        <source>本中心是否完成及日期</source>
        <translation>Done by this center, with date</translation>
    </message>
    <message>
        <source>所辖站点占比</source>
        <translation>Share of own sites</translation>
    </message>
    <message>
        <source>对区级总量的贡献</source>
        <translation>Contribution to the district total</translation>
    </message>
    <message>
        <source>本中心部分，或仅展示</source>
        <translation>Own share, or shown only</translation>
    </message>
    <message>
        <source>由服务记录计数</source>
        <translation>Counted from service records</translation>
    </message>
    <message>
        <source>服务记录与基数</source>
        <translation>Service records and base figures</translation>
    </message>
    <message>
        <source>登记清单</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>填报</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>每季度</source>
        <translation>every quarter</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>每天</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>文中写明</source>
        <translation>stated in the text</translation>
    </message>
    <message>
        <source>按方案截止日</source>
        <translation>end of the plan</translation>
    </message>
    <message>
        <source>村卫生室</source>
        <translation>Village clinic</translation>
    </message>
    <message>
        <source>中心</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>区级</source>
        <translation>District</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>上级医院</source>
        <translation>Upper hospital</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>登记表</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>基数</source>
        <translation>Base figure</translation>
    </message>
    <message>
        <source>申报数</source>
        <translation>Declared figure</translation>
    </message>
    <message>
        <source>due、every、standing 须写且只写其中一项，请改正。</source>
        <translation>Write exactly one of due, every and standing. Correct it.</translation>
    </message>
    <message>
        <source>measure、waits_for、alias_of 须写且只写其中一项，请改正。</source>
        <translation>Write exactly one of measure, waits_for and alias_of. Correct it.</translation>
    </message>
    <message>
        <source>期限 {due} 不在方案的有效期内，请核对。</source>
        <translation>The date due {due} is outside the plan&apos;s validity. Check it.</translation>
    </message>
    <message>
        <source>目标带有数字时单位写在 goal 里，请删去“{key}”。</source>
        <translation>Where the goal has a number, its unit stands in goal. Delete &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>“{key}”里应是“名称 = 数字、是否或短文字”，请改正。</source>
        <translation>&quot;{key}&quot; must hold &quot;name = number, true/false or short text&quot;. Correct it.</translation>
    </message>
    <message>
        <source>/千人</source>
        <translation>per 1,000</translation>
    </message>
    <message>
        <source>/万人</source>
        <translation>per 10,000</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>个月/五年</source>
        <translation>months in five years</translation>
    </message>
    <message>
        <source>年</source>
        <translation>years</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>attendances</translation>
    </message>
    <message>
        <source>个半天/周末</source>
        <translation>half-days/weekend</translation>
    </message>
    <message>
        <source>份/年</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>平方米</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>公顷/年</source>
        <translation>ha/year</translation>
    </message>
    <message>
        <source>公里/年</source>
        <translation>km/year</translation>
    </message>
    <message>
        <source>家</source>
        <translation>sites</translation>
    </message>
    <message>
        <source>个</source>
        <translation>items</translation>
    </message>
    <message>
        <source>间</source>
        <translation>rooms</translation>
    </message>
    <message>
        <source>项</source>
        <translation>items</translation>
    </message>
    <message>
        <source>种</source>
        <translation>types</translation>
    </message>
    <message>
        <source>类</source>
        <translation>kinds</translation>
    </message>
    <message>
        <source>级</source>
        <translation>levels</translation>
    </message>
    <message>
        <source>方面</source>
        <translation>aspects</translation>
    </message>
    <message>
        <source>份</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>截至 {day} 已过有效期的方案：{plans}。新方案下发前仍按原目标统计。</source>
        <translation>Plans no longer in force on {day}: {plans}. Until new ones arrive, their targets go on being counted.</translation>
    </message>
    <message>
        <source>持续提升</source>
        <translation>rising</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>done</translation>
    </message>
    <message>
        <source>工作方案里还没有方案，请在 plans 里至少写一个。</source>
        <translation>The working plan has no plan yet. Write at least one under plans.</translation>
    </message>
    <message>
        <source>找不到方案“{plan}”，请核对名称或先导入它。</source>
        <translation>There is no plan &quot;{plan}&quot;. Check the name or import it first.</translation>
    </message>
    <message>
        <source>编号 {id} 在两个方案里都有，请改其中一个。</source>
        <translation>The number {id} occurs in two plans. Change one of them.</translation>
    </message>
    <message>
        <source>same 里的编号不在所列方案里，请核对。</source>
        <translation>A number under same is in none of the listed plans. Check it.</translation>
    </message>
    <message>
        <source>请填写“{label}”。</source>
        <translation>Fill in &quot;{label}&quot;.</translation>
    </message>
    <message>
        <source>这类记录没有“{name}”这一项，请检查字段名。</source>
        <translation>This kind of record has no &quot;{name}&quot;. Check the field name.</translation>
    </message>
    <message>
        <source>“{label}”指向的记录不在台账里，请先登记或重新选择。</source>
        <translation>The record that &quot;{label}&quot; points to is not in the ledger. Register it first or choose again.</translation>
    </message>
    <message>
        <source>“{label}”改动了程序计算的结果，请说明理由。</source>
        <translation>&quot;{label}&quot; changes a result that the program calculated. Give the reason.</translation>
    </message>
    <message>
        <source>良好</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>规律</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>间断</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>不服药</source>
        <translation>Takes none</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>老年人健康管理</source>
        <translation>Elder health management</translation>
    </message>
    <message>
        <source>高血压年度检查</source>
        <translation>Annual check, hypertension</translation>
    </message>
    <message>
        <source>糖尿病年度检查</source>
        <translation>Annual check, diabetes</translation>
    </message>
    <message>
        <source>慢阻肺年度检查</source>
        <translation>Annual check, COPD</translation>
    </message>
    <message>
        <source>签约居民体检</source>
        <translation>Check-up of a contracted resident</translation>
    </message>
    <message>
        <source>头痛</source>
        <translation>Headache</translation>
    </message>
    <message>
        <source>头晕</source>
        <translation>Dizziness</translation>
    </message>
    <message>
        <source>心悸</source>
        <translation>Palpitations</translation>
    </message>
    <message>
        <source>胸闷</source>
        <translation>Chest tightness</translation>
    </message>
    <message>
        <source>胸痛</source>
        <translation>Chest pain</translation>
    </message>
    <message>
        <source>慢性咳嗽</source>
        <translation>Chronic cough</translation>
    </message>
    <message>
        <source>咳痰</source>
        <translation>Sputum</translation>
    </message>
    <message>
        <source>体重下降</source>
        <translation>Weight loss</translation>
    </message>
    <message>
        <source>乏力</source>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>关节肿痛</source>
        <translation>Swollen, painful joints</translation>
    </message>
    <message>
        <source>尿急</source>
        <translation>Urgent urination</translation>
    </message>
    <message>
        <source>尿痛</source>
        <translation>Painful urination</translation>
    </message>
    <message>
        <source>便秘</source>
        <translation>Constipation</translation>
    </message>
    <message>
        <source>腹泻</source>
        <translation>Diarrhoea</translation>
    </message>
    <message>
        <source>眼花</source>
        <translation>Dim vision</translation>
    </message>
    <message>
        <source>耳鸣</source>
        <translation>Tinnitus</translation>
    </message>
    <message>
        <source>乳房胀痛</source>
        <translation>Breast tenderness</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>说不清楚</source>
        <translation>Cannot say</translation>
    </message>
    <message>
        <source>不太满意</source>
        <translation>Not very satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>可自理（0～3分）</source>
        <translation>Independent (0–3)</translation>
    </message>
    <message>
        <source>轻度依赖（4～8分）</source>
        <translation>Mildly dependent (4–8)</translation>
    </message>
    <message>
        <source>中度依赖（9～18分）</source>
        <translation>Moderately dependent (9–18)</translation>
    </message>
    <message>
        <source>不能自理（≥19分）</source>
        <translation>Unable (≥19)</translation>
    </message>
    <message>
        <source>粗筛阴性</source>
        <translation>Screening negative</translation>
    </message>
    <message>
        <source>粗筛阳性</source>
        <translation>Screening positive</translation>
    </message>
    <message>
        <source>每周一次以上</source>
        <translation>More than once a week</translation>
    </message>
    <message>
        <source>不锻炼</source>
        <translation>Never exercises</translation>
    </message>
    <message>
        <source>荤素均衡</source>
        <translation>Balanced diet</translation>
    </message>
    <message>
        <source>荤食为主</source>
        <translation>Mostly meat</translation>
    </message>
    <message>
        <source>素食为主</source>
        <translation>Mostly vegetarian</translation>
    </message>
    <message>
        <source>嗜盐</source>
        <translation>Much salt</translation>
    </message>
    <message>
        <source>嗜油</source>
        <translation>Much oil</translation>
    </message>
    <message>
        <source>嗜糖</source>
        <translation>Much sugar</translation>
    </message>
    <message>
        <source>从不吸烟</source>
        <translation>Never smoked</translation>
    </message>
    <message>
        <source>已戒烟</source>
        <translation>Has quit</translation>
    </message>
    <message>
        <source>吸烟</source>
        <translation>Smokes</translation>
    </message>
    <message>
        <source>从不</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>经常</source>
        <translation>Often</translation>
    </message>
    <message>
        <source>未戒酒</source>
        <translation>Still drinks</translation>
    </message>
    <message>
        <source>已戒酒</source>
        <translation>Has quit drinking</translation>
    </message>
    <message>
        <source>白酒</source>
        <translation>Spirits</translation>
    </message>
    <message>
        <source>啤酒</source>
        <translation>Beer</translation>
    </message>
    <message>
        <source>红酒</source>
        <translation>Wine</translation>
    </message>
    <message>
        <source>黄酒</source>
        <translation>Rice wine</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>红润</source>
        <translation>Ruddy</translation>
    </message>
    <message>
        <source>苍白</source>
        <translation>Pale</translation>
    </message>
    <message>
        <source>发绀</source>
        <translation>Cyanotic</translation>
    </message>
    <message>
        <source>皲裂</source>
        <translation>Chapped</translation>
    </message>
    <message>
        <source>疱疹</source>
        <translation>Herpes</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>缺齿</source>
        <translation>Missing teeth</translation>
    </message>
    <message>
        <source>龋齿</source>
        <translation>Caries</translation>
    </message>
    <message>
        <source>义齿</source>
        <translation>Dentures</translation>
    </message>
    <message>
        <source>无充血</source>
        <translation>No congestion</translation>
    </message>
    <message>
        <source>充血</source>
        <translation>Congestion</translation>
    </message>
    <message>
        <source>淋巴滤泡增生</source>
        <translation>Lymphoid follicles</translation>
    </message>
    <message>
        <source>听见</source>
        <translation>Hears</translation>
    </message>
    <message>
        <source>听不清或无法听见</source>
        <translation>Hears badly or not</translation>
    </message>
    <message>
        <source>可顺利完成</source>
        <translation>Done smoothly</translation>
    </message>
    <message>
        <source>无法独立完成任何一个动作</source>
        <translation>Cannot do any of them alone</translation>
    </message>
    <message>
        <source>异常</source>
        <translation>Abnormal</translation>
    </message>
    <message>
        <source>潮红</source>
        <translation>Flushed</translation>
    </message>
    <message>
        <source>黄染</source>
        <translation>Jaundiced</translation>
    </message>
    <message>
        <source>色素沉着</source>
        <translation>Pigmented</translation>
    </message>
    <message>
        <source>未触及</source>
        <translation>Not palpable</translation>
    </message>
    <message>
        <source>锁骨上</source>
        <translation>Supraclavicular</translation>
    </message>
    <message>
        <source>腋窝</source>
        <translation>Axillary</translation>
    </message>
    <message>
        <source>干罗音</source>
        <translation>Dry rales</translation>
    </message>
    <message>
        <source>湿罗音</source>
        <translation>Moist rales</translation>
    </message>
    <message>
        <source>齐</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>不齐</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>绝对不齐</source>
        <translation>Absolutely irregular</translation>
    </message>
    <message>
        <source>单侧</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>双侧不对称</source>
        <translation>Both sides, asymmetric</translation>
    </message>
    <message>
        <source>双侧对称</source>
        <translation>Both sides, symmetric</translation>
    </message>
    <message>
        <source>触及双侧对称</source>
        <translation>Palpable, symmetric</translation>
    </message>
    <message>
        <source>触及左侧弱或消失</source>
        <translation>Left weak or absent</translation>
    </message>
    <message>
        <source>触及右侧弱或消失</source>
        <translation>Right weak or absent</translation>
    </message>
    <message>
        <source>未及异常</source>
        <translation>Nothing abnormal felt</translation>
    </message>
    <message>
        <source>触痛</source>
        <translation>Tenderness</translation>
    </message>
    <message>
        <source>包块</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>前列腺异常</source>
        <translation>Prostate abnormal</translation>
    </message>
    <message>
        <source>未见异常</source>
        <translation>Nothing abnormal</translation>
    </message>
    <message>
        <source>乳房切除</source>
        <translation>Mastectomy</translation>
    </message>
    <message>
        <source>异常泌乳</source>
        <translation>Abnormal lactation</translation>
    </message>
    <message>
        <source>乳腺包块</source>
        <translation>Breast mass</translation>
    </message>
    <message>
        <source>阴性</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>阳性</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>未发现</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>缺血性卒中</source>
        <translation>Ischaemic stroke</translation>
    </message>
    <message>
        <source>脑出血</source>
        <translation>Cerebral haemorrhage</translation>
    </message>
    <message>
        <source>蛛网膜下腔出血</source>
        <translation>Subarachnoid haemorrhage</translation>
    </message>
    <message>
        <source>短暂性脑缺血发作</source>
        <translation>Transient ischaemic attack</translation>
    </message>
    <message>
        <source>糖尿病肾病</source>
        <translation>Diabetic nephropathy</translation>
    </message>
    <message>
        <source>肾功能衰竭</source>
        <translation>Renal failure</translation>
    </message>
    <message>
        <source>急性肾炎</source>
        <translation>Acute nephritis</translation>
    </message>
    <message>
        <source>慢性肾炎</source>
        <translation>Chronic nephritis</translation>
    </message>
    <message>
        <source>心肌梗死</source>
        <translation>Myocardial infarction</translation>
    </message>
    <message>
        <source>心绞痛</source>
        <translation>Angina pectoris</translation>
    </message>
    <message>
        <source>冠状动脉血运重建</source>
        <translation>Coronary revascularisation</translation>
    </message>
    <message>
        <source>充血性心力衰竭</source>
        <translation>Congestive heart failure</translation>
    </message>
    <message>
        <source>心前区疼痛</source>
        <translation>Precordial pain</translation>
    </message>
    <message>
        <source>夹层动脉瘤</source>
        <translation>Dissecting aneurysm</translation>
    </message>
    <message>
        <source>动脉闭塞性疾病</source>
        <translation>Arterial occlusive disease</translation>
    </message>
    <message>
        <source>视网膜出血或渗出</source>
        <translation>Retinal haemorrhage or exudate</translation>
    </message>
    <message>
        <source>视乳头水肿</source>
        <translation>Papilloedema</translation>
    </message>
    <message>
        <source>白内障</source>
        <translation>Cataract</translation>
    </message>
    <message>
        <source>体检无异常</source>
        <translation>Nothing abnormal at check-up</translation>
    </message>
    <message>
        <source>有异常</source>
        <translation>Abnormal findings</translation>
    </message>
    <message>
        <source>纳入慢性病患者健康管理</source>
        <translation>Joined to chronic-disease management</translation>
    </message>
    <message>
        <source>建议复查</source>
        <translation>Recheck advised</translation>
    </message>
    <message>
        <source>建议转诊</source>
        <translation>Referral advised</translation>
    </message>
    <message>
        <source>戒烟</source>
        <translation>Stop smoking</translation>
    </message>
    <message>
        <source>健康饮酒</source>
        <translation>Drink sensibly</translation>
    </message>
    <message>
        <source>饮食</source>
        <translation>Diet</translation>
    </message>
    <message>
        <source>锻炼</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>减体重</source>
        <translation>Lose weight</translation>
    </message>
    <message>
        <source>建议接种疫苗</source>
        <translation>Vaccination advised</translation>
    </message>
    <message>
        <source>控制满意</source>
        <translation>Well controlled</translation>
    </message>
    <message>
        <source>控制不满意</source>
        <translation>Not controlled</translation>
    </message>
    <message>
        <source>不良反应</source>
        <translation>Adverse reaction</translation>
    </message>
    <message>
        <source>并发症</source>
        <translation>Complication</translation>
    </message>
    <message>
        <source>这位居民没有登记这个病种，本次随访暂不计入指标；请补做慢病登记。</source>
        <translation>This disease is not registered for this resident, so the follow-up is not counted yet. Add the disease registration.</translation>
    </message>
    <message>
        <source>有新出现或加重的并发症，或不良反应难以控制：建议转诊，两周内主动随访转诊结果。</source>
        <translation>A complication is new or worse, or the adverse reaction is hard to control: suggest a referral and follow up its result within two weeks.</translation>
    </message>
    <message>
        <source>这位居民已于 {day} 终止管理，随访日期在那之后；请核对日期，或先恢复管理。</source>
        <translation>Management of this resident ended on {day}, before the follow-up date. Check the date, or resume the management first.</translation>
    </message>
    <message>
        <source>收缩压</source>
        <translation>Systolic pressure</translation>
    </message>
    <message>
        <source>体征</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>舒张压</source>
        <translation>Diastolic pressure</translation>
    </message>
    <message>
        <source>血压为自测</source>
        <translation>Pressure measured at home</translation>
    </message>
    <message>
        <source>体检日期</source>
        <translation>Check-up date</translation>
    </message>
    <message>
        <source>体检类别</source>
        <translation>Check-up type</translation>
    </message>
    <message>
        <source>一次体检可同时算老年人体检和慢病年度检查</source>
        <translation>One check-up may count as the elder check-up and the annual chronic-disease check</translation>
    </message>
    <message>
        <source>体温</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>一般状况</source>
        <translation>General condition</translation>
    </message>
    <message>
        <source>脉率</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>呼吸频率</source>
        <translation>Respiratory rate</translation>
    </message>
    <message>
        <source>左侧收缩压</source>
        <translation>Systolic, left</translation>
    </message>
    <message>
        <source>左侧舒张压</source>
        <translation>Diastolic, left</translation>
    </message>
    <message>
        <source>右侧收缩压</source>
        <translation>Systolic, right</translation>
    </message>
    <message>
        <source>右侧舒张压</source>
        <translation>Diastolic, right</translation>
    </message>
    <message>
        <source>身高</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>体重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>腰围</source>
        <translation>Waist</translation>
    </message>
    <message>
        <source>老年人健康状态自我评估</source>
        <translation>Elder&apos;s own view of health</translation>
    </message>
    <message>
        <source>老年人生活自理能力自我评估</source>
        <translation>Elder&apos;s self-care ability</translation>
    </message>
    <message>
        <source>老年人认知功能</source>
        <translation>Elder&apos;s cognition</translation>
    </message>
    <message>
        <source>简易智力状态检查总分</source>
        <translation>MMSE score</translation>
    </message>
    <message>
        <source>老年人情感状态</source>
        <translation>Elder&apos;s mood</translation>
    </message>
    <message>
        <source>老年人抑郁评分</source>
        <translation>Geriatric depression score</translation>
    </message>
    <message>
        <source>锻炼频率</source>
        <translation>Exercise frequency</translation>
    </message>
    <message>
        <source>生活方式</source>
        <translation>Way of life</translation>
    </message>
    <message>
        <source>每次锻炼时间</source>
        <translation>Minutes per exercise</translation>
    </message>
    <message>
        <source>坚持锻炼时间</source>
        <translation>Years of exercise</translation>
    </message>
    <message>
        <source>锻炼方式</source>
        <translation>Kind of exercise</translation>
    </message>
    <message>
        <source>饮食习惯</source>
        <translation>Eating habits</translation>
    </message>
    <message>
        <source>吸烟状况</source>
        <translation>Smoking status</translation>
    </message>
    <message>
        <source>开始吸烟年龄</source>
        <translation>Age began smoking</translation>
    </message>
    <message>
        <source>戒烟年龄</source>
        <translation>Age quit smoking</translation>
    </message>
    <message>
        <source>饮酒频率</source>
        <translation>Drinking frequency</translation>
    </message>
    <message>
        <source>是否戒酒</source>
        <translation>Has quit drinking</translation>
    </message>
    <message>
        <source>戒酒年龄</source>
        <translation>Age quit drinking</translation>
    </message>
    <message>
        <source>开始饮酒年龄</source>
        <translation>Age began drinking</translation>
    </message>
    <message>
        <source>近一年内是否曾醉酒</source>
        <translation>Drunk in the past year</translation>
    </message>
    <message>
        <source>饮酒种类</source>
        <translation>Kinds of alcohol</translation>
    </message>
    <message>
        <source>职业病危害因素接触史</source>
        <translation>Occupational exposure</translation>
    </message>
    <message>
        <source>接触工种</source>
        <translation>Kind of work</translation>
    </message>
    <message>
        <source>从业时间</source>
        <translation>Years in the work</translation>
    </message>
    <message>
        <source>粉尘</source>
        <translation>Dust</translation>
    </message>
    <message>
        <source>粉尘防护措施</source>
        <translation>Dust, protection</translation>
    </message>
    <message>
        <source>放射物质</source>
        <translation>Radioactive substances</translation>
    </message>
    <message>
        <source>放射物质防护措施</source>
        <translation>Radioactive substances, protection</translation>
    </message>
    <message>
        <source>物理因素</source>
        <translation>Physical factors</translation>
    </message>
    <message>
        <source>物理因素防护措施</source>
        <translation>Physical factors, protection</translation>
    </message>
    <message>
        <source>化学物质</source>
        <translation>Chemicals</translation>
    </message>
    <message>
        <source>化学物质防护措施</source>
        <translation>Chemicals, protection</translation>
    </message>
    <message>
        <source>其他毒物</source>
        <translation>Other poisons</translation>
    </message>
    <message>
        <source>其他毒物防护措施</source>
        <translation>Other poisons, protection</translation>
    </message>
    <message>
        <source>目标体重</source>
        <translation>Goal weight</translation>
    </message>
    <message>
        <source>体质指数</source>
        <translation>Body mass index</translation>
    </message>
    <message>
        <source>其他体征</source>
        <translation>Other signs</translation>
    </message>
    <message>
        <source>日吸烟量</source>
        <translation>Cigarettes per day</translation>
    </message>
    <message>
        <source>支</source>
        <translation>cigarettes</translation>
    </message>
    <message>
        <source>目标日吸烟量</source>
        <translation>Goal cigarettes per day</translation>
    </message>
    <message>
        <source>日饮酒量</source>
        <translation>Alcohol per day</translation>
    </message>
    <message>
        <source>两</source>
        <translation>liang</translation>
    </message>
    <message>
        <source>目标日饮酒量</source>
        <translation>Goal alcohol per day</translation>
    </message>
    <message>
        <source>运动次数</source>
        <translation>Exercise per week</translation>
    </message>
    <message>
        <source>次/周</source>
        <translation>times/week</translation>
    </message>
    <message>
        <source>每次运动</source>
        <translation>Minutes each time</translation>
    </message>
    <message>
        <source>目标运动次数</source>
        <translation>Goal exercise per week</translation>
    </message>
    <message>
        <source>目标每次运动</source>
        <translation>Goal minutes each time</translation>
    </message>
    <message>
        <source>心理调整</source>
        <translation>Psychological adjustment</translation>
    </message>
    <message>
        <source>遵医行为</source>
        <translation>Follows medical advice</translation>
    </message>
    <message>
        <source>辅助检查</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>血红蛋白</source>
        <translation>Haemoglobin</translation>
    </message>
    <message>
        <source>白细胞</source>
        <translation>White blood cells</translation>
    </message>
    <message>
        <source>血小板</source>
        <translation>Platelets</translation>
    </message>
    <message>
        <source>血常规其他</source>
        <translation>Blood count, other</translation>
    </message>
    <message>
        <source>尿蛋白</source>
        <translation>Urine protein</translation>
    </message>
    <message>
        <source>尿糖</source>
        <translation>Urine glucose</translation>
    </message>
    <message>
        <source>尿酮体</source>
        <translation>Urine ketones</translation>
    </message>
    <message>
        <source>尿潜血</source>
        <translation>Urine occult blood</translation>
    </message>
    <message>
        <source>尿常规其他</source>
        <translation>Urinalysis, other</translation>
    </message>
    <message>
        <source>心电图</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>心电图异常</source>
        <translation>ECG, findings</translation>
    </message>
    <message>
        <source>尿微量白蛋白</source>
        <translation>Urine microalbumin</translation>
    </message>
    <message>
        <source>大便潜血</source>
        <translation>Faecal occult blood</translation>
    </message>
    <message>
        <source>乙型肝炎表面抗原</source>
        <translation>Hepatitis B surface antigen</translation>
    </message>
    <message>
        <source>血清谷丙转氨酶</source>
        <translation>Serum ALT</translation>
    </message>
    <message>
        <source>血清谷草转氨酶</source>
        <translation>Serum AST</translation>
    </message>
    <message>
        <source>白蛋白</source>
        <translation>Albumin</translation>
    </message>
    <message>
        <source>总胆红素</source>
        <translation>Total bilirubin</translation>
    </message>
    <message>
        <source>结合胆红素</source>
        <translation>Conjugated bilirubin</translation>
    </message>
    <message>
        <source>血清肌酐</source>
        <translation>Serum creatinine</translation>
    </message>
    <message>
        <source>血尿素</source>
        <translation>Blood urea</translation>
    </message>
    <message>
        <source>血钾浓度</source>
        <translation>Potassium</translation>
    </message>
    <message>
        <source>血钠浓度</source>
        <translation>Sodium</translation>
    </message>
    <message>
        <source>总胆固醇</source>
        <translation>Total cholesterol</translation>
    </message>
    <message>
        <source>甘油三酯</source>
        <translation>Triglycerides</translation>
    </message>
    <message>
        <source>低密度脂蛋白胆固醇</source>
        <translation>LDL cholesterol</translation>
    </message>
    <message>
        <source>高密度脂蛋白胆固醇</source>
        <translation>HDL cholesterol</translation>
    </message>
    <message>
        <source>胸部X线片</source>
        <translation>Chest X-ray</translation>
    </message>
    <message>
        <source>胸片异常</source>
        <translation>Chest X-ray, findings</translation>
    </message>
    <message>
        <source>腹部B超</source>
        <translation>Abdominal ultrasound</translation>
    </message>
    <message>
        <source>腹部B超异常</source>
        <translation>Abdominal ultrasound, findings</translation>
    </message>
    <message>
        <source>其他B超</source>
        <translation>Other ultrasound</translation>
    </message>
    <message>
        <source>其他B超异常</source>
        <translation>Other ultrasound, findings</translation>
    </message>
    <message>
        <source>宫颈涂片</source>
        <translation>Cervical smear</translation>
    </message>
    <message>
        <source>宫颈涂片异常</source>
        <translation>Cervical smear, findings</translation>
    </message>
    <message>
        <source>其他辅助检查</source>
        <translation>Other tests</translation>
    </message>
    <message>
        <source>区级增加的项目，如尿酸、肿瘤标志物</source>
        <translation>Items added by the district, such as uric acid or tumour markers</translation>
    </message>
    <message>
        <source>脑血管疾病</source>
        <translation>Cerebrovascular disease</translation>
    </message>
    <message>
        <source>现存主要健康问题</source>
        <translation>Main health problems</translation>
    </message>
    <message>
        <source>肾脏疾病</source>
        <translation>Kidney disease</translation>
    </message>
    <message>
        <source>心脏疾病</source>
        <translation>Heart disease</translation>
    </message>
    <message>
        <source>血管疾病</source>
        <translation>Vascular disease</translation>
    </message>
    <message>
        <source>眼部疾病</source>
        <translation>Eye disease</translation>
    </message>
    <message>
        <source>神经系统疾病</source>
        <translation>Nervous system disease</translation>
    </message>
    <message>
        <source>神经系统疾病名称</source>
        <translation>Nervous system disease, name</translation>
    </message>
    <message>
        <source>其他系统疾病</source>
        <translation>Other system disease</translation>
    </message>
    <message>
        <source>其他系统疾病名称</source>
        <translation>Other system disease, name</translation>
    </message>
    <message>
        <source>健康问题其他说明</source>
        <translation>Health problems, other details</translation>
    </message>
    <message>
        <source>服药依从性</source>
        <translation>Medication adherence</translation>
    </message>
    <message>
        <source>服药依从与分类</source>
        <translation>Adherence and class</translation>
    </message>
    <message>
        <source>药物不良反应</source>
        <translation>Adverse drug reaction</translation>
    </message>
    <message>
        <source>不良反应说明</source>
        <translation>Adverse reaction, details</translation>
    </message>
    <message>
        <source>不良反应难以控制</source>
        <translation>Adverse reaction hard to control</translation>
    </message>
    <message>
        <source>新出现或加重的并发症</source>
        <translation>New or worse complication</translation>
    </message>
    <message>
        <source>此次随访分类</source>
        <translation>Class of this follow-up</translation>
    </message>
    <message>
        <source>药物1</source>
        <translation>Drug 1</translation>
    </message>
    <message>
        <source>用药情况</source>
        <translation>Medication</translation>
    </message>
    <message>
        <source>下次随访日期应晚于这次随访日期，请核对。</source>
        <translation>The next follow-up must lie after this one. Please check.</translation>
    </message>
    <message>
        <source>身高和目标体重</source>
        <translation>height and target weight</translation>
    </message>
    <message>
        <source>这位居民 {day} 已有一份同类随访，请核对是否重复。</source>
        <translation>This resident already has a follow-up of this kind on {day}; please check whether it is a duplicate.</translation>
    </message>
    <message>
        <source>沿用上次</source>
        <translation>As last time</translation>
    </message>
    <message>
        <source>没有重新询问、照上次填写的项目</source>
        <translation>Items that were not asked again but filled in as last time</translation>
    </message>
    <message>
        <source>药物1每日次数</source>
        <translation>Drug 1, times a day</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>药物1每次剂量</source>
        <translation>Drug 1, dose</translation>
    </message>
    <message>
        <source>药物2</source>
        <translation>Drug 2</translation>
    </message>
    <message>
        <source>药物2每日次数</source>
        <translation>Drug 2, times a day</translation>
    </message>
    <message>
        <source>药物2每次剂量</source>
        <translation>Drug 2, dose</translation>
    </message>
    <message>
        <source>药物3</source>
        <translation>Drug 3</translation>
    </message>
    <message>
        <source>药物3每日次数</source>
        <translation>Drug 3, times a day</translation>
    </message>
    <message>
        <source>药物3每次剂量</source>
        <translation>Drug 3, dose</translation>
    </message>
    <message>
        <source>其他药物</source>
        <translation>Other drugs</translation>
    </message>
    <message>
        <source>转诊原因</source>
        <translation>Reason for referral</translation>
    </message>
    <message>
        <source>转诊与下次随访</source>
        <translation>Referral and next follow-up</translation>
    </message>
    <message>
        <source>转诊机构及科别</source>
        <translation>Referred to (hospital and department)</translation>
    </message>
    <message>
        <source>下次随访日期</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>随访医生</source>
        <translation>Follow-up doctor</translation>
    </message>
    <message>
        <source>收缩压应高于舒张压，请核对两个数是否录反。</source>
        <translation>Systolic must be above diastolic. Check whether the two were swapped.</translation>
    </message>
    <message>
        <source>体重与上次相差超过 {kg} 千克，请核对；属实时请说明。</source>
        <translation>The weight differs from the last by more than {kg} kg. Check it; if it is true, explain.</translation>
    </message>
    <message>
        <source>上次（{day}）身高 {last} cm，这次相差超过 {cm} 厘米，请核对。</source>
        <translation>The height was {last} cm last time ({day}); this one differs by more than {cm} cm. Please check.</translation>
    </message>
    <message>
        <source>诊断编码不像 ICD-10（如 I10.x00、E11.900），请核对；确实如此时请说明。</source>
        <translation>The diagnosis code does not look like ICD-10 (such as I10.x00 or E11.900). Check it; if it is right, explain.</translation>
    </message>
    <message>
        <source>“{label}”是另一位居民的，请重新选择。</source>
        <translation>&quot;{label}&quot; belongs to another resident. Choose again.</translation>
    </message>
    <message>
        <source>“{label}”早于开始日期（{day}），请核对日期。</source>
        <translation>&quot;{label}&quot; is before the start ({day}). Check the date.</translation>
    </message>
    <message>
        <source>“{label}”之前还有 {n} 条相关记录（最早 {day}），请核对日期；确实如此时请说明，并更正那些记录。</source>
        <translation>{n} records that belong to it lie before “{label}” (the first on {day}). Check the date; if it is right, explain it and mend those records.</translation>
    </message>
    <message>
        <source>“{label}”之后还有 {n} 条相关记录（最晚 {day}），请核对日期；确实如此时请说明，并更正那些记录。</source>
        <translation>{n} records that belong to it lie after “{label}” (the last on {day}). Check the date; if it is right, explain it and mend those records.</translation>
    </message>
    <message>
        <source>“{label}”晚于结束日期（{day}），请核对日期。</source>
        <translation>&quot;{label}&quot; is after the end ({day}). Check the date.</translation>
    </message>
    <message>
        <source>这个报告期已经登记过，请打开那一份结账或修改。</source>
        <translation>This period is registered already; open it to close or change it.</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>结账日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>报告期写成 2025、2025H1、2025Q4 或 2025-12。</source>
        <translation>Write the period like 2025, 2025H1, 2025Q4 or 2025-12.</translation>
    </message>
    <message>
        <source>报告期还没有结束，期末当天或之后才能结账。</source>
        <translation>The period has not ended yet; close it on its last day or later.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>“{label}”读不懂，请按“{like}”的样子填写。</source>
        <translation>&quot;{label}&quot; cannot be read. Write it like &quot;{like}&quot;.</translation>
    </message>
    <message>
        <source>“{label}”只填数字、不写单位和其他符号（如 {like}），请核对。</source>
        <translation>“{label}” takes a number only, without unit or other signs (such as {like}); please check.</translation>
    </message>
    <message>
        <source>“{label}”只填整数（如 {like}），请核对。</source>
        <translation>“{label}” takes a whole number (such as {like}); please check.</translation>
    </message>
    <message>
        <source>“{label}”最多 {places} 位小数（如 {like}），请核对。</source>
        <translation>“{label}” takes at most {places} decimal places (such as {like}); please check.</translation>
    </message>
    <message>
        <source>“{label}”应在 {least}～{most} {unit}之间，请核对。</source>
        <translation>&quot;{label}&quot; must be between {least} and {most} {unit}. Check it.</translation>
    </message>
    <message>
        <source>“{label}”不应小于 {least} {unit}，请核对。</source>
        <translation>“{label}” should not be below {least} {unit}; please check.</translation>
    </message>
    <message>
        <source>“{label}”没有这个选项，请从列出的选项中选择。</source>
        <translation>&quot;{label}&quot; has no such choice. Choose one of those listed.</translation>
    </message>
    <message>
        <source>“{label}”要填文字，请重新输入。</source>
        <translation>“{label}” takes text; please enter it again.</translation>
    </message>
    <message>
        <source>“{label}”要填“是”或“否”，请重新选择。</source>
        <translation>“{label}” takes yes or no; please choose again.</translation>
    </message>
    <message>
        <source>“{label}”不是台账里的一条记录，请从列表中选择。</source>
        <translation>“{label}” is no record of the ledger; please choose from the list.</translation>
    </message>
    <message>
        <source>“{label}”中的“{alone}”不能与其他选项同时选，请去掉一边。</source>
        <translation>“{alone}” cannot stand with other choices in “{label}”; please remove one side.</translation>
    </message>
    <message>
        <source>“{label}”太长，最多 {most} 个字，请缩短。</source>
        <translation>&quot;{label}&quot; is too long: at most {most} characters. Shorten it.</translation>
    </message>
    <message>
        <source>“{label}”还没有开始，请核对年份和月份。</source>
        <translation>“{label}” has not begun yet, please check year and month.</translation>
    </message>
    <message>
        <source>“{label}”晚于今天，请核对日期。</source>
        <translation>&quot;{label}&quot; is after today. Check the date.</translation>
    </message>
    <message>
        <source>“{label}”写的 {given} 这一天不存在，请核对日期。</source>
        <translation>“{label}” says {given}, a day that does not exist; please check the date.</translation>
    </message>
    <message>
        <source>“{label}”应在 {first} 年到 {last} 年之间，请核对年份。</source>
        <translation>“{label}” should lie between {first} and {last}; please check the year.</translation>
    </message>
    <message>
        <source>“{label}”里有无法保存的字符，请重新输入。</source>
        <translation>&quot;{label}&quot; holds characters that cannot be saved. Enter it again.</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>字段名</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>数据元</source>
        <translation>Data element</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>提示的话</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>text</translation>
    </message>
    <message>
        <source>单选</source>
        <translation>one choice</translation>
    </message>
    <message>
        <source>多选</source>
        <translation>several choices</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>whole number</translation>
    </message>
    <message>
        <source>小数</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>是否</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>引用</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>必须修改</source>
        <translation>Must be mended</translation>
    </message>
    <message>
        <source>请核实并说明</source>
        <translation>Please check and explain</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>有条件必填</source>
        <translation>needed under a condition</translation>
    </message>
    <message>
        <source>表上要求</source>
        <translation>asked by the form</translation>
    </message>
    <message>
        <source>有条件要求</source>
        <translation>asked under a condition</translation>
    </message>
    <message>
        <source>程序计算，可改</source>
        <translation>computed, may be overruled</translation>
    </message>
    <message>
        <source>{codes} 不与其他同选</source>
        <translation>{codes} excludes the rest</translation>
    </message>
    <message>
        <source>可晚于今天</source>
        <translation>may lie after today</translation>
    </message>
    <message>
        <source>，{n} 位小数</source>
        <translation>, {n} decimal places</translation>
    </message>
    <message>
        <source>如 {like}</source>
        <translation>such as {like}</translation>
    </message>
    <message>
        <source>{n} 字以内</source>
        <translation>up to {n} characters</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>Awaiting review</translation>
    </message>
    <message>
        <source>已审核</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>门诊</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>家庭</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>继续随访</source>
        <translation>Continue follow-up</translation>
    </message>
    <message>
        <source>应办</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>逾期一年以上</source>
        <translation>More than a year overdue</translation>
    </message>
    <message>
        <source>{days} 天内</source>
        <translation>Within {days} days</translation>
    </message>
    <message>
        <source>已约定</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>稍后再联系</source>
        <translation>Contact later</translation>
    </message>
    <message>
        <source>失访</source>
        <translation>Lost to follow-up</translation>
    </message>
    <message>
        <source>逾期最久的在前</source>
        <translation>Longest overdue first</translation>
    </message>
    <message>
        <source>按村（居）</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>按姓名</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>按约定日期</source>
        <translation>By agreed date</translation>
    </message>
    <message>
        <source>最久没有联系的在前</source>
        <translation>Longest without contact first</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>迁出</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>拒访</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>“{label}”早于这位居民的出生日期（{day}），请核对日期，或核对是否选错了人。</source>
        <translation>&quot;{label}&quot; is before the resident was born ({day}). Check the date, or whether the right person was chosen.</translation>
    </message>
    <message>
        <source>结果原因要用文字写明（如“三次电话无人接听”），不能只有数字；如果是把日期填错了格，请改正本次结果。</source>
        <translation>Write the reason of the result in words (such as “nobody answered three calls”), not in figures only; if a date went into the wrong field, please correct the result.</translation>
    </message>
    <message>
        <source>“{label}”晚于这位居民的死亡日期（{day}），请核对日期，或核对是否选错了人。</source>
        <translation>&quot;{label}&quot; is after the resident died ({day}). Check the date, or whether the right person was chosen.</translation>
    </message>
    <message>
        <source>“{label}”早于“{other}”（{day}），请核对日期。</source>
        <translation>“{label}” is before “{other}” ({day}), please check the dates.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>服务人员</source>
        <translation>Staff member</translation>
    </message>
    <message>
        <source>审核状态</source>
        <translation>Review state</translation>
    </message>
    <message>
        <source>平台已录</source>
        <translation>Entered on the platform</translation>
    </message>
    <message>
        <source>线上平台是否已经录入</source>
        <translation>Whether the online platform has it already</translation>
    </message>
    <message>
        <source>随访日期</source>
        <translation>Follow-up date</translation>
    </message>
    <message>
        <source>本次随访</source>
        <translation>This follow-up</translation>
    </message>
    <message>
        <source>随访方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>本次结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>结果原因</source>
        <translation>Reason for the outcome</translation>
    </message>
    <message>
        <source>失访、死亡、迁出、拒访时写明日期和原因</source>
        <translation>For lost, died, moved away or refused: give date and reason</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>未说明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>居民身份证</source>
        <translation>Resident ID card</translation>
    </message>
    <message>
        <source>居民户口簿</source>
        <translation>Household register</translation>
    </message>
    <message>
        <source>护照</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>军官证</source>
        <translation>Military officer&apos;s card</translation>
    </message>
    <message>
        <source>驾驶证</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>港澳居民来往内地通行证</source>
        <translation>Mainland travel permit (Hong Kong, Macao)</translation>
    </message>
    <message>
        <source>台湾居民来往内地通行证</source>
        <translation>Mainland travel permit (Taiwan)</translation>
    </message>
    <message>
        <source>港澳台居民居住证</source>
        <translation>Residence permit (Hong Kong, Macao, Taiwan)</translation>
    </message>
    <message>
        <source>外国人永久居留身份证</source>
        <translation>Foreigner&apos;s permanent residence card</translation>
    </message>
    <message>
        <source>其他法定有效证件</source>
        <translation>Other valid document</translation>
    </message>
    <message>
        <source>号码尾数被表格截断</source>
        <translation>Number&apos;s end cut off by the spreadsheet</translation>
    </message>
    <message>
        <source>号码变成科学计数</source>
        <translation>Number turned into scientific notation</translation>
    </message>
    <message>
        <source>校验码不符</source>
        <translation>Check digit does not fit</translation>
    </message>
    <message>
        <source>没有号码</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>老年人</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>孕产妇</source>
        <translation>Pregnant and post-partum women</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>残疾人</source>
        <translation>Disabled people</translation>
    </message>
    <message>
        <source>高血压</source>
        <translation>Hypertension</translation>
    </message>
    <message>
        <source>糖尿病</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>结核病等慢性病</source>
        <translation>Tuberculosis and other chronic disease</translation>
    </message>
    <message>
        <source>严重精神障碍</source>
        <translation>Severe mental disorder</translation>
    </message>
    <message>
        <source>贫困人口</source>
        <translation>People in poverty</translation>
    </message>
    <message>
        <source>计划生育特殊家庭</source>
        <translation>Special family-planning families</translation>
    </message>
    <message>
        <source>失能老人</source>
        <translation>Disabled elders</translation>
    </message>
    <message>
        <source>身份证号末几位被表格软件截成 0，先按无号码保存；有完整号码时请补上。</source>
        <translation>The spreadsheet cut the last digits of the ID number to 0; it is kept without a number for now. Add the complete number when you have it.</translation>
    </message>
    <message>
        <source>身份证号已变成科学计数（如 3.1E+17），先按无号码保存；有完整号码时请补上。</source>
        <translation>The ID number turned into scientific notation (such as 3.1E+17); it is kept without a number for now. Add the complete number when you have it.</translation>
    </message>
    <message>
        <source>身份证号校验码不符，先按无号码保存；请核对证件后补上。</source>
        <translation>The check digit of the ID number does not fit; it is kept without a number for now. Check the document and add it.</translation>
    </message>
    <message>
        <source>没有身份证号，请补上；确实没有时请说明原因。</source>
        <translation>The ID number is missing. Add it; if there is none, give the reason.</translation>
    </message>
    <message>
        <source>身份证号不是 18 位或位数、字符有误，请照证件核对。</source>
        <translation>The ID number is not 18 characters long or has a wrong character. Check it against the document.</translation>
    </message>
    <message>
        <source>身份证号校验码不符，请照证件核对最后几位。</source>
        <translation>The check digit of the ID number does not fit. Check the last digits against the document.</translation>
    </message>
    <message>
        <source>身份证号里的出生日期并不存在，请照证件核对第 7～14 位。</source>
        <translation>The birth date in this ID number does not exist; check digits 7 to 14 against the card.</translation>
    </message>
    <message>
        <source>这是 15 位旧号码，程序按换算成的 18 位号码核对；有新证件时请改填 18 位。</source>
        <translation>This is an old 15-digit number, checked as the 18-digit one that it converts to; enter the 18 digits when there is a new card.</translation>
    </message>
    <message>
        <source>“{label}”不像电话号码，请核对。</source>
        <translation>“{label}” does not look like a phone number; please check.</translation>
    </message>
    <message>
        <source>“{label}”应为 17 位数字，请核对。</source>
        <translation>“{label}” has 17 figures, please check.</translation>
    </message>
    <message>
        <source>“{label}”不像所选证件的号码，请照证件核对号码和证件类型。</source>
        <translation>“{label}” does not look like the number of the chosen document, please check number and type against the document.</translation>
    </message>
    <message>
        <source>“{label}”里有数字，请核对。</source>
        <translation>“{label}” holds digits; please check.</translation>
    </message>
    <message>
        <source>出生日期与身份证号里的不一致，请核对；确实如此时请说明。</source>
        <translation>The birth date differs from that in the ID number. Check it; if it is right, explain.</translation>
    </message>
    <message>
        <source>性别与身份证号里的不一致，请核对；确实如此时请说明。</source>
        <translation>The sex differs from that in the ID number. Check it; if it is right, explain.</translation>
    </message>
    <message>
        <source>死亡或迁出日期早于出生日期，请核对。</source>
        <translation>The date of death or moving is before the birth date. Check it.</translation>
    </message>
    <message>
        <source>死亡日期之后还有 {n} 条这位居民的记录（最晚 {day}），请核对死亡日期；确实如此时请说明，并更正那些记录。</source>
        <translation>{n} records of this resident lie after the date of death (the last on {day}). Check the date of death; if it is right, explain it and correct those records.</translation>
    </message>
    <message>
        <source>这个证件号码已登记在另一位居民名下，请先查找，不要重复建档。</source>
        <translation>This document number is registered for another resident. Search first; do not register anybody twice.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>号码状态</source>
        <translation>State of the number</translation>
    </message>
    <message>
        <source>本人电话</source>
        <translation>Own phone</translation>
    </message>
    <message>
        <source>联系与住址</source>
        <translation>Contact and address</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>联系人电话</source>
        <translation>Contact person&apos;s phone</translation>
    </message>
    <message>
        <source>没有“{kind}”这类待办，可用的有：{known}。</source>
        <translation>There is no duty “{kind}”; known are: {known}.</translation>
    </message>
    <message>
        <source>哪一类：应办、逾期、已约定、失访等</source>
        <translation>which view: due, overdue, agreed, lost and so on</translation>
    </message>
    <message>
        <source>哪一种待办；体检等成批的事项要这样指明</source>
        <translation>which duty; those for many people at once, such as check-ups, have to be named</translation>
    </message>
    <message>
        <source>村（居）</source>
        <translation>Village (neighbourhood)</translation>
    </message>
    <message>
        <source>责任医生的记录编号</source>
        <translation>record id of the responsible doctor</translation>
    </message>
    <message>
        <source>提前几天</source>
        <translation>how many days ahead</translation>
    </message>
    <message>
        <source>打印名单</source>
        <translation>print the list</translation>
    </message>
    <message>
        <source>打印上门路线单</source>
        <translation>print the route sheet</translation>
    </message>
    <message>
        <source>打印带码的空白记录表，每人每种一份</source>
        <translation>print empty sheets with a code, one a person and kind</translation>
    </message>
    <message>
        <source>路线单的日期</source>
        <translation>day of the route sheet</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>户号</source>
        <translation>Household number</translation>
    </message>
    <message>
        <source>常住类型</source>
        <translation>Residence type</translation>
    </message>
    <message>
        <source>户籍</source>
        <translation>Registered here</translation>
    </message>
    <message>
        <source>非户籍</source>
        <translation>Registered elsewhere</translation>
    </message>
    <message>
        <source>仅在本地工作（功能社区）</source>
        <translation>Only works here (functional community)</translation>
    </message>
    <message>
        <source>重点人群</source>
        <translation>Key populations</translation>
    </message>
    <message>
        <source>管理</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>健康档案编号</source>
        <translation>Health record number</translation>
    </message>
    <message>
        <source>建档日期</source>
        <translation>Health record opened</translation>
    </message>
    <message>
        <source>离开原因</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>去向与备注</source>
        <translation>Whereabouts and remarks</translation>
    </message>
    <message>
        <source>死亡或迁出日期</source>
        <translation>Date of death or moving</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>待确认的证件号码</source>
        <translation>ID number to be confirmed</translation>
    </message>
    <message>
        <source>登记簿带来、还没有人确认的号码</source>
        <translation>A number that came with a register and nobody has confirmed</translation>
    </message>
    <message>
        <source>满60岁日期</source>
        <translation>Turns 60 on</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>满65岁日期</source>
        <translation>Turns 65 on</translation>
    </message>
    <message>
        <source>社区卫生服务站</source>
        <translation>Community health station</translation>
    </message>
    <message>
        <source>分中心</source>
        <translation>Branch center</translation>
    </message>
    <message>
        <source>社区卫生服务中心</source>
        <translation>Community health center</translation>
    </message>
    <message>
        <source>区卫生健康委</source>
        <translation>District health commission</translation>
    </message>
    <message>
        <source>机构代码 {site} 已经登记，请核对代码，或打开那一份修改。</source>
        <translation>The site code {site} is registered already. Please check it, or open that record and change it.</translation>
    </message>
    <message>
        <source>没有填上级机构代码，这个机构的服务不会计入任何中心的指标，请补填。</source>
        <translation>No code of the site above is given: what this site does counts for no center. Please add it.</translation>
    </message>
    <message>
        <source>机构代码</source>
        <translation>Site code</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>Site name</translation>
    </message>
    <message>
        <source>机构类别</source>
        <translation>Site type</translation>
    </message>
    <message>
        <source>上级机构代码</source>
        <translation>Code of the higher site</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>所在村（居）</source>
        <translation>Villages (neighbourhoods)</translation>
    </message>
    <message>
        <source>可写多个，用顿号分开</source>
        <translation>Several may be written, separated by 、</translation>
    </message>
    <message>
        <source>中医馆服务能力提升验收日期</source>
        <translation>TCM hall upgrade accepted on</translation>
    </message>
    <message>
        <source>中医阁验收日期</source>
        <translation>TCM pavilion accepted on</translation>
    </message>
    <message>
        <source>中医药特色示范站确认日期</source>
        <translation>TCM model station confirmed on</translation>
    </message>
    <message>
        <source>停用日期</source>
        <translation>Out of use since</translation>
    </message>
    <message>
        <source>上级机构代码不能是本机构自己的代码，请核对。</source>
        <translation>A site cannot be above itself. Please check the code of the site above.</translation>
    </message>
    <message>
        <source>医生</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>护士</source>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>乡村医生</source>
        <translation>Village doctor</translation>
    </message>
    <message>
        <source>公共卫生医师</source>
        <translation>Public health doctor</translation>
    </message>
    <message>
        <source>康复治疗师</source>
        <translation>Rehabilitation therapist</translation>
    </message>
    <message>
        <source>药师</source>
        <translation>Pharmacist</translation>
    </message>
    <message>
        <source>健康管理师</source>
        <translation>Health manager</translation>
    </message>
    <message>
        <source>社会工作者</source>
        <translation>Social worker</translation>
    </message>
    <message>
        <source>行政人员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>中医类别</source>
        <translation>TCM category</translation>
    </message>
    <message>
        <source>中医药服务培训考核合格</source>
        <translation>Passed the TCM training</translation>
    </message>
    <message>
        <source>“一专多能”护理证书</source>
        <translation>Multi-skill nursing certificate</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>单位负责人</source>
        <translation>Head of the site</translation>
    </message>
    <message>
        <source>统计负责人</source>
        <translation>Head of statistics</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>填表人</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>报出日期</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>表号</source>
        <translation>Form number</translation>
    </message>
    <message>
        <source>制定机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Approval number</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>填报单位（盖章）</source>
        <translation>Reporting site (seal)</translation>
    </message>
    <message>
        <source>行政区划代码</source>
        <translation>Administrative code</translation>
    </message>
    <message>
        <source>（盖章处）</source>
        <translation>(seal here)</translation>
    </message>
    <message>
        <source>年    月    日</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>有 {n} 个字无法在纸上显示（编码 {codes}），请核对这些字后再生成报表。</source>
        <translation>{n} characters cannot be shown on paper (codes {codes}). Check them, then make the report again.</translation>
    </message>
    <message>
        <source>草稿 · 未封存</source>
        <translation>Draft · not sealed</translation>
    </message>
    <message>
        <source>共 {n} 页</source>
        <translation>of {n}</translation>
    </message>
    <message>
        <source>数据摘要 {digest} · {said}</source>
        <translation>Digest {digest} · {said}</translation>
    </message>
    <message>
        <source>第 {n} 页</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>文件编号 {id}</source>
        <translation>Document {id}</translation>
    </message>
    <message>
        <source>生成于 {moment}</source>
        <translation>Made at {moment}</translation>
    </message>
    <message>
        <source>完成 {value}，目标 {goal}</source>
        <translation>{value} done, goal {goal}</translation>
    </message>
    <message>
        <source>“运动”读不懂，导入时留空；请按“3次/周 30分钟”的样子填写，或说明。</source>
        <translation>The exercise entry cannot be read and stays empty on import. Write it like &quot;3次/周 30分钟&quot; (times a week, minutes), or explain.</translation>
    </message>
    <message>
        <source>血压</source>
        <translation>Blood pressure</translation>
    </message>
    <message>
        <source>指标名称</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>依据条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>进度值</source>
        <translation>To-date value</translation>
    </message>
    <message>
        <source>差距</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>是否达标</source>
        <translation>Reached?</translation>
    </message>
    <message>
        <source>缺什么</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>表样对应文件 {file} 有误：{finding}</source>
        <translation>The form map {file} is wrong: {finding}</translation>
    </message>
    <message>
        <source>应有 [form]，写明 title（表名）和 sheet（工作表名）。</source>
        <translation>There must be a [form] that gives title (the form&apos;s name) and sheet (the worksheet&apos;s name).</translation>
    </message>
    <message>
        <source>不认识“{key}”，只用 [form]、[cells] 和 [targets.编号]。</source>
        <translation>&quot;{key}&quot; is not known; only [form], [cells] and [targets.NUMBER] are used.</translation>
    </message>
    <message>
        <source>“{cell}”不是单元格地址，请写成 D8 这样。</source>
        <translation>&quot;{cell}&quot; is not a cell address. Write it like D8.</translation>
    </message>
    <message>
        <source>单元格 {cell} 写了两次，请只留一处。</source>
        <translation>Cell {cell} is written twice. Keep only one.</translation>
    </message>
    <message>
        <source>没有写任何单元格，请在 [cells] 或 [targets.编号] 里写。</source>
        <translation>No cell is written. Write some under [cells] or [targets.NUMBER].</translation>
    </message>
    <message>
        <source>文件太大，不像表样对应文件，请核对。</source>
        <translation>The file is too large for a form map. Check it.</translation>
    </message>
    <message>
        <source>找不到这个文件或读不了它，请核对文件名。</source>
        <translation>This file cannot be found or read. Check the file name.</translation>
    </message>
    <message>
        <source>不是 UTF-8 的 TOML 文件，请改正。</source>
        <translation>It is not a TOML file in UTF-8. Correct it.</translation>
    </message>
    <message>
        <source>[targets] 下应是各指标的编号，如 [targets.SJ-13]。</source>
        <translation>Under [targets] stand the numbers of targets, such as [targets.SJ-13].</translation>
    </message>
    <message>
        <source>{target} 的“{column}”不是可填的列，可用：{known}。</source>
        <translation>&quot;{column}&quot; of {target} is no column to fill. Possible: {known}.</translation>
    </message>
    <message>
        <source>{name} 里应是“名称 = 值”。</source>
        <translation>{name} must hold &quot;name = value&quot;.</translation>
    </message>
    <message>
        <source>{name} 的“{key}”应写在引号里。</source>
        <translation>&quot;{key}&quot; of {name} must stand in quotes.</translation>
    </message>
    <message>
        <source>打开日历（Alt+↓）</source>
        <translation>Open the calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>（算）</source>
        <translation> (calc.)</translation>
    </message>
    <message>
        <source>（已改）</source>
        <translation> (changed)</translation>
    </message>
    <message>
        <source>姓名、拼音首字母或号码后几位</source>
        <translation>Name, pinyin initials or last digits of the number</translation>
    </message>
    <message>
        <source>“{label}”没有找到“{typed}”，请换一种写法或先登记。</source>
        <translation>&quot;{label}&quot;: nothing found for &quot;{typed}&quot;. Write it differently or register it first.</translation>
    </message>
    <message>
        <source>属实时在这里写明原因</source>
        <translation>If it is true, give the reason here</translation>
    </message>
    <message>
        <source>{sentence} 说明里只有数字，不算说明；如果是下一格的数，请改填到那里。</source>
        <translation>{sentence} Figures alone are no explanation; if this is the number of the next field, please enter it there.</translation>
    </message>
    <message>
        <source>已说明原因，随记录保存并给审核人看。</source>
        <translation>Explained; the reason is saved with the record and shown to the reviewer.</translation>
    </message>
    <message>
        <source>关闭这条提示</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>显示或收起全文</source>
        <translation>Show the whole text, or fold it</translation>
    </message>
    <message>
        <source>在平台上录好一条，在方格里打✓；回来后打开“平台补录”，选清单 {number}，按行号打勾，如 1-12,15。</source>
        <translation>Enter one on the platform and tick its box; then open “Platform list”, choose sheet {number} and tick by line number, such as 1-12,15.</translation>
    </message>
    <message>
        <source>这条记录在台账里已作废，请在平台上删除或作废。</source>
        <translation>This record was voided in the ledger; please delete or void it on the platform.</translation>
    </message>
    <message>
        <source>清单 {number} · 共 {n} 条（{told}）</source>
        <translation>Sheet {number} · {n} records ({told})</translation>
    </message>
    <message>
        <source>补录人：＿＿＿＿＿＿＿＿&#x3000;&#x3000;日期：＿＿＿＿年＿＿月＿＿日</source>
        <translation>Entered by: ________    Date: ________</translation>
    </message>
    <message>
        <source>这一时期没有需要补录的记录。</source>
        <translation>No record of this period waits for the platform.</translation>
    </message>
    <message>
        <source>{years}岁</source>
        <translation>{years} years</translation>
    </message>
    <message>
        <source>档案号 {number}</source>
        <translation>File no. {number}</translation>
    </message>
    <message>
        <source>近 {number} 次血压，最近一次 {last}</source>
        <translation>Last {number} pressures, the latest {last}</translation>
    </message>
    <message>
        <source>录入员</source>
        <translation>Data clerk</translation>
    </message>
    <message>
        <source>系统管理员</source>
        <translation>System administrator</translation>
    </message>
    <message>
        <source>这个账号已被占用，请换一个。</source>
        <translation>This account is taken; choose another one.</translation>
    </message>
    <message>
        <source>演示台账</source>
        <translation>Demo ledger</translation>
    </message>
    <message>
        <source>恢复副本 · {day}</source>
        <translation>Restored copy · {day}</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>村医</source>
        <translation>Village doctor</translation>
    </message>
    <message>
        <source>记录类别</source>
        <translation>kind of record</translation>
    </message>
    <message>
        <source>类别名</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>有 {n} 份没有填完的登记，最近一份：{title}。</source>
        <translation>{n} entries are unfinished, the latest: {title}.</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>检查人员</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open the ledger</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>显示密码</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>用恢复凭证打开…</source>
        <translation>Use recovery shares…</translation>
    </message>
    <message>
        <source>其他台账…</source>
        <translation>Other ledger…</translation>
    </message>
    <message>
        <source>请输入账号。</source>
        <translation>Enter the account.</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>请先在名单里选一个账号。</source>
        <translation>Choose an account in the list first.</translation>
    </message>
    <message>
        <source>不对应任何人员</source>
        <translation>belongs to nobody</translation>
    </message>
    <message>
        <source>安宁疗护记录只给收治登记上的责任医生、责任护士看：用的就是这里的对应关系；不设时按姓名对应。</source>
        <translation>Hospice records are shown to the doctor and nurse named in the admission only: this is how they are known. Without it names are compared.</translation>
    </message>
    <message>
        <source>请填写账号和密码。</source>
        <translation>Fill in account and password.</translation>
    </message>
    <message>
        <source>请选择村医所在的站点：他的随访待办只列这个站点的居民。</source>
        <translation>Choose the site of the village doctor: his duties list the people of that site only.</translation>
    </message>
    <message>
        <source>重设密码（停用的同时启用）</source>
        <translation>Set a new password (and enable)</translation>
    </message>
    <message>
        <source>所在站点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>每个机构一个台账，只放在本机或移动盘上，不连网。建好后给出三份恢复凭证，请先备好纸笔或打印机。</source>
        <translation>Each site has one ledger, on this PC or a stick, never on a network. Three recovery shares follow: have paper and pen or a printer ready.</translation>
    </message>
    <message>
        <source>存放文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>管理员账号</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>选择一个空文件夹，台账将建在那里</source>
        <translation>Choose an empty folder for the ledger</translation>
    </message>
    <message>
        <source>区里编给本机构的代码（字母、数字、短横线），如 310117-01；建好后不能改。</source>
        <translation>The district&apos;s code for this site (letters, figures, hyphens), such as 310117-01; it cannot be changed later.</translation>
    </message>
    <message>
        <source>站、村卫生室填所属中心的代码；中心填区的代码，如 310117。</source>
        <translation>Stations and clinics: the code of their center; a center: the district&apos;s, such as 310117.</translation>
    </message>
    <message>
        <source>字母或汉字均可，登录时用；其他人的账号建好后在“设置 · 账号”里新增。</source>
        <translation>Letters or characters, for logging in; other people&apos;s accounts are added later in Settings · Accounts.</translation>
    </message>
    <message>
        <source>至少 {least} 个字符。忘记时只有恢复凭证能打开。</source>
        <translation>At least {least} characters. Once forgotten, only the recovery shares open the ledger.</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>建立台账</source>
        <translation>Make the ledger</translation>
    </message>
    <message>
        <source>正在建立…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>两次输入的密码不同，请重新输入。</source>
        <translation>The two passwords differ; please type them again.</translation>
    </message>
    <message>
        <source>这个文件夹里已有别的文件，请换一个空文件夹，或在后面添一个新文件夹名。</source>
        <translation>Other files lie in this folder; choose an empty one, or add the name of a new folder behind it.</translation>
    </message>
    <message>
        <source>修改自己的密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>密码已修改，下次登录用新密码。</source>
        <translation>The password is changed; use the new one at the next log-in.</translation>
    </message>
    <message>
        <source>密码已重设，请当面告知本人。</source>
        <translation>A new password is set; tell it to its owner in person.</translation>
    </message>
    <message>
        <source>对应人员</source>
        <translation>Member of staff</translation>
    </message>
    <message>
        <source>× 已停用</source>
        <translation>× Disabled</translation>
    </message>
    <message>
        <source>✓ 可登录</source>
        <translation>✓ Can log in</translation>
    </message>
    <message>
        <source>改为此角色</source>
        <translation>Give this role</translation>
    </message>
    <message>
        <source>再点一次，停用所选账号</source>
        <translation>Click again to disable the chosen account</translation>
    </message>
    <message>
        <source>设为对应人员</source>
        <translation>Set as the account&apos;s person</translation>
    </message>
    <message>
        <source>新增账号</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>显示姓名</source>
        <translation>Name shown</translation>
    </message>
    <message>
        <source>用恢复凭证打开</source>
        <translation>Open with recovery shares</translation>
    </message>
    <message>
        <source>输入三份恢复凭证中的任意两份（逐词照抄，词与词之间空一格），再为一个账号设新密码。旧密码随即失效，记录不变。</source>
        <translation>Type any two of the three recovery shares (word by word, one space between words), then set a new password for an account. Its old password opens nothing any more; the records stay as they are.</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>第一份恢复凭证</source>
        <translation>First recovery share</translation>
    </message>
    <message>
        <source>第二份恢复凭证</source>
        <translation>Second recovery share</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>设新密码</source>
        <translation>Set the new password</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>请填写“{field}”。</source>
        <translation>Fill in “{field}”.</translation>
    </message>
    <message>
        <source>两次输入的新密码不同，请重新输入。</source>
        <translation>The two new passwords differ; type them again.</translation>
    </message>
    <message>
        <source>已新增账号。</source>
        <translation>Account added.</translation>
    </message>
    <message>
        <source>角色已修改，这个人下次登录时生效。</source>
        <translation>Role changed; it holds from this person&apos;s next log-in.</translation>
    </message>
    <message>
        <source>已设定账号对应的人员。</source>
        <translation>The account&apos;s person is set.</translation>
    </message>
    <message>
        <source>账号已停用，其记录保留。</source>
        <translation>Account disabled; its records stay.</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>初评</source>
        <translation>First assessment</translation>
    </message>
    <message>
        <source>中评</source>
        <translation>Interim assessment</translation>
    </message>
    <message>
        <source>末评</source>
        <translation>Final assessment</translation>
    </message>
    <message>
        <source>独立</source>
        <translation>Independent</translation>
    </message>
    <message>
        <source>需少量帮助</source>
        <translation>Needs little help</translation>
    </message>
    <message>
        <source>需大量帮助</source>
        <translation>Needs much help</translation>
    </message>
    <message>
        <source>完全依赖</source>
        <translation>Total dependence</translation>
    </message>
    <message>
        <source>需帮助</source>
        <translation>Needs help</translation>
    </message>
    <message>
        <source>需部分帮助</source>
        <translation>Needs some help</translation>
    </message>
    <message>
        <source>失禁</source>
        <translation>Incontinent</translation>
    </message>
    <message>
        <source>偶尔失禁</source>
        <translation>Occasional accidents</translation>
    </message>
    <message>
        <source>能控制</source>
        <translation>Continent</translation>
    </message>
    <message>
        <source>左侧</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>右侧</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>双侧</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>分级界值待区级确认</source>
        <translation>Cut-offs await the district&apos;s confirmation</translation>
    </message>
    <message>
        <source>WS/T 431（≤40 重度，41～60 中度，61～99 轻度，100 无需依赖）</source>
        <translation>WS/T 431 (≤40 severe, 41–60 moderate, 61–99 mild, 100 independent)</translation>
    </message>
    <message>
        <source>五级（0～20，25～45，50～70，75～95，100）</source>
        <translation>Five levels (0–20, 25–45, 50–70, 75–95, 100)</translation>
    </message>
    <message>
        <source>四级（&lt;20，20～39，40～60，&gt;60）</source>
        <translation>Four levels (&lt;20, 20–39, 40–60, &gt;60)</translation>
    </message>
    <message>
        <source>重度依赖</source>
        <translation>Severe dependence</translation>
    </message>
    <message>
        <source>中度依赖</source>
        <translation>Moderate dependence</translation>
    </message>
    <message>
        <source>轻度依赖</source>
        <translation>Mild dependence</translation>
    </message>
    <message>
        <source>无需依赖</source>
        <translation>Independent</translation>
    </message>
    <message>
        <source>还有 {n} 项没有评，总分不计算。</source>
        <translation>{n} items are not scored yet; no total is computed.</translation>
    </message>
    <message>
        <source>Barthel评定</source>
        <translation>Barthel assessment</translation>
    </message>
    <message>
        <source>康复疗程</source>
        <translation>Rehabilitation course</translation>
    </message>
    <message>
        <source>疗程以外的评定可不选</source>
        <translation>May stay empty for an assessment outside a course</translation>
    </message>
    <message>
        <source>评定日期</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>评定阶段</source>
        <translation>Stage of assessment</translation>
    </message>
    <message>
        <source>评定人</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>进食</source>
        <translation>Feeding</translation>
    </message>
    <message>
        <source>洗澡</source>
        <translation>Bathing</translation>
    </message>
    <message>
        <source>修饰</source>
        <translation>Grooming</translation>
    </message>
    <message>
        <source>穿衣</source>
        <translation>Dressing</translation>
    </message>
    <message>
        <source>控制大便</source>
        <translation>Bowels</translation>
    </message>
    <message>
        <source>控制小便</source>
        <translation>Bladder</translation>
    </message>
    <message>
        <source>如厕</source>
        <translation>Toilet use</translation>
    </message>
    <message>
        <source>床椅转移</source>
        <translation>Transfer bed–chair</translation>
    </message>
    <message>
        <source>平地行走</source>
        <translation>Walking on the level</translation>
    </message>
    <message>
        <source>上下楼梯</source>
        <translation>Stairs</translation>
    </message>
    <message>
        <source>Barthel总分</source>
        <translation>Barthel index</translation>
    </message>
    <message>
        <source>分级标准</source>
        <translation>Grading standard</translation>
    </message>
    <message>
        <source>不选时按 WS/T 431</source>
        <translation>WS/T 431 when empty</translation>
    </message>
    <message>
        <source>依赖程度</source>
        <translation>Degree of dependence</translation>
    </message>
    <message>
        <source>这个基数在同一截至日期已经填过，请打开那一份修改。</source>
        <translation>This base figure already exists for the same date. Open that one and change it.</translation>
    </message>
    <message>
        <source>基数名称</source>
        <translation>Name of the base figure</translation>
    </message>
    <message>
        <source>按服务日期计，截至 {on}；尚未开始的月份为“—”。作废的记录和草稿不计。</source>
        <translation>Counted by service date up to {on}; months not yet begun show &quot;—&quot;. Voided records and drafts do not count.</translation>
    </message>
    <message>
        <source>本期没有记录的服务：{names}。</source>
        <translation>Services without records in this period: {names}.</translation>
    </message>
    <message>
        <source>各项服务记录数</source>
        <translation>Records of each service</translation>
    </message>
    <message>
        <source>服务（单位：条）</source>
        <translation>Service (records)</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>本期没有服务记录（零报告）。</source>
        <translation>No service records in this period (nil report).</translation>
    </message>
    <message>
        <source>已超过 400 天，请更新</source>
        <translation>Older than 400 days, update it</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>所用基数与申报数</source>
        <translation>Base and declared figures used</translation>
    </message>
    <message>
        <source>本期没有用到基数或申报数。</source>
        <translation>No base or declared figures are used in this period.</translation>
    </message>
    <message>
        <source>数据质量说明</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>记录数</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>资料不全</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>不全占比</source>
        <translation>Share incomplete</translation>
    </message>
    <message>
        <source>须审核</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>已审核占比</source>
        <translation>Share reviewed</translation>
    </message>
    <message>
        <source>本期没有服务记录。</source>
        <translation>No service records in this period.</translation>
    </message>
    <message>
        <source>在册居民 {residents} 人，其中无身份证号 {without} 人（待补）；姓名、性别、出生日期相同而尚未判定是否同一人的 {pairs} 对。待审核的记录已计入各项数字，已审核占比见下表。资料不全指国家规定表式中应填而未填的项目。</source>
        <translation>{residents} residents on the register, {without} of them without an ID number (to be added); {pairs} pairs share name, sex and birth date and have not been judged yet. Records awaiting review are counted in all figures; the share reviewed is in the table below. Incomplete means that items asked for by the national form are not filled in.</translation>
    </message>
    <message>
        <source>文件已定</source>
        <translation>Set by document</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>取值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>依据状态</source>
        <translation>State of the basis</translation>
    </message>
    <message>
        <source>口径参数</source>
        <translation>Parameters of the measures</translation>
    </message>
    <message>
        <source>本期口径没有可调参数。</source>
        <translation>The measures of this period have no adjustable parameters.</translation>
    </message>
    <message>
        <source>填报单位</source>
        <translation>Reporting site</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>数据截至</source>
        <translation>Data up to</translation>
    </message>
    <message>
        <source>工作方案</source>
        <translation>Working plan</translation>
    </message>
    <message>
        <source>依据文件</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>{n} 条，末条摘要 {head}</source>
        <translation>{n} entries, digest of the last {head}</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>如统计年鉴、公安人口数据</source>
        <translation>Such as the yearbook or police population data</translation>
    </message>
    <message>
        <source>康复中心</source>
        <translation>Rehabilitation center</translation>
    </message>
    <message>
        <source>护理中心</source>
        <translation>Nursing center</translation>
    </message>
    <message>
        <source>健康管理中心</source>
        <translation>Health-management center</translation>
    </message>
    <message>
        <source>本期列入指标 {n} 项：已有数据 {known} 项，其中达标 {reached} 项、未达标 {short} 项、只看趋势 {trend} 项；尚缺数据 {waiting} 项，表中以“—”表示并写明缺什么。</source>
        <translation>This period lists {n} indicators: {known} have data, of which {reached} reached their goal, {short} did not and {trend} show a trend only; {waiting} still lack data and stand as &quot;—&quot; in the table with what is missing.</translation>
    </message>
    <message>
        <source>达成</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>所选方案没有三大中心的指标。</source>
        <translation>The chosen plans have no indicators for the three centers.</translation>
    </message>
    <message>
        <source>依据文件：{legend}。</source>
        <translation>Documents: {legend}.</translation>
    </message>
    <message>
        <source>指标完成情况</source>
        <translation>Standing of the indicators</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>年度值</source>
        <translation>Full-year value</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>To go</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>应办（进度口径）</source>
        <translation>Due (to date)</translation>
    </message>
    <message>
        <source>已办（进度口径）</source>
        <translation>Done (to date)</translation>
    </message>
    <message>
        <source>所据记录已审核</source>
        <translation>Underlying records reviewed</translation>
    </message>
    <message>
        <source>所据记录总数</source>
        <translation>Underlying records in all</translation>
    </message>
    <message>
        <source>所选方案没有指标。</source>
        <translation>The chosen plans have no indicators.</translation>
    </message>
    <message>
        <source>年度值按年度口径；进度值按进度口径，只看截至日应办的。“—”表示没有分母或尚缺数据，不是 0。</source>
        <translation>Full-year values use the full-year reading; to-date values count only what was due by the date. &quot;—&quot; means nothing to count out of or missing data, not 0.</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>申报数，或尚无登记可计。</source>
        <translation>A declared figure, or no register to count from yet.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>政策原文</source>
        <translation>Wording of the policy</translation>
    </message>
    <message>
        <source>台账口径</source>
        <translation>How the ledger counts</translation>
    </message>
    <message>
        <source>指标口径</source>
        <translation>Measures of the indicators</translation>
    </message>
    <message>
        <source>缺数</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>看趋势</source>
        <translation>Trend only</translation>
    </message>
    <message>
        <source>✓ 已建成</source>
        <translation>✓ Built</translation>
    </message>
    <message>
        <source>× 未达标</source>
        <translation>× Not reached</translation>
    </message>
    <message>
        <source>× 未建成</source>
        <translation>× Not built</translation>
    </message>
    <message>
        <source>建成运行</source>
        <translation>Built and running</translation>
    </message>
    <message>
        <source>日常监测（方案之外）</source>
        <translation>Routine monitoring (outside the plans)</translation>
    </message>
    <message>
        <source>标准化</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>示范性</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>本机构已登记过这个中心，请打开那一份修改。</source>
        <translation>This site has recorded this center already. Open that record and change it.</translation>
    </message>
    <message>
        <source>已建成运行</source>
        <translation>Built and running</translation>
    </message>
    <message>
        <source>投入运行日期</source>
        <translation>In operation since</translation>
    </message>
    <message>
        <source>建设等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>验收日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>已建立运行管理和评价机制</source>
        <translation>Management and evaluation in place</translation>
    </message>
    <message>
        <source>最近评价日期</source>
        <translation>Last evaluated on</translation>
    </message>
    <message>
        <source>评价结果</source>
        <translation>Evaluation result</translation>
    </message>
    <message>
        <source>本人拒绝</source>
        <translation>Refused by the person</translation>
    </message>
    <message>
        <source>重签</source>
        <translation>Signed anew</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>居民社区</source>
        <translation>Residential community</translation>
    </message>
    <message>
        <source>商务楼宇</source>
        <translation>Office building</translation>
    </message>
    <message>
        <source>产业园区</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>养老机构</source>
        <translation>Care home</translation>
    </message>
    <message>
        <source>企事业单位</source>
        <translation>Enterprise or institution</translation>
    </message>
    <message>
        <source>养老院</source>
        <translation>Nursing home</translation>
    </message>
    <message>
        <source>长者照护之家</source>
        <translation>Elder care house</translation>
    </message>
    <message>
        <source>日间照护机构</source>
        <translation>Day-care institution</translation>
    </message>
    <message>
        <source>护理院</source>
        <translation>Nursing hospital</translation>
    </message>
    <message>
        <source>综合为老服务中心</source>
        <translation>Integrated elder-service center</translation>
    </message>
    <message>
        <source>机构类型</source>
        <translation>Institution type</translation>
    </message>
    <message>
        <source>核定床位</source>
        <translation>Approved beds</translation>
    </message>
    <message>
        <source>入住老人</source>
        <translation>Elders living in</translation>
    </message>
    <message>
        <source>签约老人</source>
        <translation>Elders with a contract</translation>
    </message>
    <message>
        <source>在床家床数</source>
        <translation>Home beds open</translation>
    </message>
    <message>
        <source>签约日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>协议到期日期</source>
        <translation>Agreement ends on</translation>
    </message>
    <message>
        <source>对接家庭医生团队</source>
        <translation>Family-doctor team</translation>
    </message>
    <message>
        <source>每周巡诊</source>
        <translation>Rounds per week</translation>
    </message>
    <message>
        <source>协议到期日期早于签约日期，请核对。</source>
        <translation>The agreement ends before it was signed. Check the dates.</translation>
    </message>
    <message>
        <source>签约老人多于入住老人，请核对。</source>
        <translation>More elders have a contract than live in. Check it.</translation>
    </message>
    <message>
        <source>协议开始日期</source>
        <translation>Contract begins</translation>
    </message>
    <message>
        <source>协议结束日期</source>
        <translation>Contract ends</translation>
    </message>
    <message>
        <source>家庭医生</source>
        <translation>Family doctor</translation>
    </message>
    <message>
        <source>团队</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>区级医院</source>
        <translation>District hospital</translation>
    </message>
    <message>
        <source>市级医院</source>
        <translation>City hospital</translation>
    </message>
    <message>
        <source>双签约</source>
        <translation>Double signing</translation>
    </message>
    <message>
        <source>同时与城市医疗集团（区级医院）签约</source>
        <translation>Also signed with the city&apos;s hospital group (district hospital)</translation>
    </message>
    <message>
        <source>签约服务包</source>
        <translation>Service packages</translation>
    </message>
    <message>
        <source>签约渠道</source>
        <translation>Signing channel</translation>
    </message>
    <message>
        <source>协议已阅读并签字</source>
        <translation>Agreement read and signed</translation>
    </message>
    <message>
        <source>解约日期早于签约日期，请核对。</source>
        <translation>Cancelled before it was signed. Check the dates.</translation>
    </message>
    <message>
        <source>纸质</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>线上</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>协议期超过 {years} 年，请核对开始和结束日期；属实时请说明。</source>
        <translation>The agreement runs for more than {years} years, please check both dates; explain where it is so.</translation>
    </message>
    <message>
        <source>这位居民在这一时期已有另一份有效的协议（{first} 至 {last}），请核对是否重复；重签的请先登记原协议解约。</source>
        <translation>This resident has another agreement valid in this time ({first} to {last}), please check for a repeat; where it is signed anew, first record the cancelling of the former.</translation>
    </message>
    <message>
        <source>社区类型</source>
        <translation>Community type</translation>
    </message>
    <message>
        <source>续约</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>解约日期</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>解约原因</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>协议结束日期早于开始日期，请核对。</source>
        <translation>The contract ends before it begins. Check the dates.</translation>
    </message>
    <message>
        <source>这个申报数在同一截至日期已经填过，请打开那一份修改。</source>
        <translation>This declared figure already exists for the same date. Open that one and change it.</translation>
    </message>
    <message>
        <source>申报项目</source>
        <translation>Item declared</translation>
    </message>
    <message>
        <source>无症状</source>
        <translation>No symptoms</translation>
    </message>
    <message>
        <source>多饮</source>
        <translation>Excessive thirst</translation>
    </message>
    <message>
        <source>多食</source>
        <translation>Excessive hunger</translation>
    </message>
    <message>
        <source>多尿</source>
        <translation>Frequent urination</translation>
    </message>
    <message>
        <source>视力模糊</source>
        <translation>Blurred vision</translation>
    </message>
    <message>
        <source>感染</source>
        <translation>Infection</translation>
    </message>
    <message>
        <source>手脚麻木</source>
        <translation>Numb hands or feet</translation>
    </message>
    <message>
        <source>下肢浮肿</source>
        <translation>Leg oedema</translation>
    </message>
    <message>
        <source>体重明显下降</source>
        <translation>Marked weight loss</translation>
    </message>
    <message>
        <source>意识或行为改变</source>
        <translation>Change in consciousness or behaviour</translation>
    </message>
    <message>
        <source>呼气有烂苹果样丙酮味</source>
        <translation>Fruity acetone breath</translation>
    </message>
    <message>
        <source>持续性心动过速（每分钟超过100次）</source>
        <translation>Lasting tachycardia (above 100/min)</translation>
    </message>
    <message>
        <source>体温超过39℃</source>
        <translation>Temperature above 39 °C</translation>
    </message>
    <message>
        <source>咳嗽</source>
        <translation>Cough</translation>
    </message>
    <message>
        <source>气急</source>
        <translation>Breathlessness</translation>
    </message>
    <message>
        <source>喘憋</source>
        <translation>Wheezing</translation>
    </message>
    <message>
        <source>咯血</source>
        <translation>Coughing blood</translation>
    </message>
    <message>
        <source>无阳性体征</source>
        <translation>No positive signs</translation>
    </message>
    <message>
        <source>双下肢浮肿</source>
        <translation>Oedema of both legs</translation>
    </message>
    <message>
        <source>杵状指</source>
        <translation>Clubbed fingers</translation>
    </message>
    <message>
        <source>口唇紫绀</source>
        <translation>Cyanosed lips</translation>
    </message>
    <message>
        <source>甲床紫绀</source>
        <translation>Cyanosed nails</translation>
    </message>
    <message>
        <source>呼吸音减弱</source>
        <translation>Weak breath sounds</translation>
    </message>
    <message>
        <source>肺部啰音</source>
        <translation>Lung rales</translation>
    </message>
    <message>
        <source>颈静脉怒张</source>
        <translation>Distended neck veins</translation>
    </message>
    <message>
        <source>意识障碍</source>
        <translation>Disturbed consciousness</translation>
    </message>
    <message>
        <source>静息时呼吸困难突然加重</source>
        <translation>Sudden dyspnoea at rest</translation>
    </message>
    <message>
        <source>紫绀新出现或加重</source>
        <translation>New or worse cyanosis</translation>
    </message>
    <message>
        <source>外周水肿新出现或加重</source>
        <translation>New or worse peripheral oedema</translation>
    </message>
    <message>
        <source>其他不能处理的疾病</source>
        <translation>Other illness beyond this site</translation>
    </message>
    <message>
        <source>大咯血</source>
        <translation>Massive haemoptysis</translation>
    </message>
    <message>
        <source>0级</source>
        <translation>Grade 0</translation>
    </message>
    <message>
        <source>1级</source>
        <translation>Grade 1</translation>
    </message>
    <message>
        <source>2级</source>
        <translation>Grade 2</translation>
    </message>
    <message>
        <source>3级</source>
        <translation>Grade 3</translation>
    </message>
    <message>
        <source>4级</source>
        <translation>Grade 4</translation>
    </message>
    <message>
        <source>GOLD 1级</source>
        <translation>GOLD 1</translation>
    </message>
    <message>
        <source>GOLD 2级</source>
        <translation>GOLD 2</translation>
    </message>
    <message>
        <source>GOLD 3级</source>
        <translation>GOLD 3</translation>
    </message>
    <message>
        <source>GOLD 4级</source>
        <translation>GOLD 4</translation>
    </message>
    <message>
        <source>症状少</source>
        <translation>Few symptoms</translation>
    </message>
    <message>
        <source>症状多</source>
        <translation>Many symptoms</translation>
    </message>
    <message>
        <source>A组</source>
        <translation>Group A</translation>
    </message>
    <message>
        <source>B组</source>
        <translation>Group B</translation>
    </message>
    <message>
        <source>C组</source>
        <translation>Group C</translation>
    </message>
    <message>
        <source>D组</source>
        <translation>Group D</translation>
    </message>
    <message>
        <source>E组</source>
        <translation>Group E</translation>
    </message>
    <message>
        <source>稳定期低风险</source>
        <translation>Stable, low risk</translation>
    </message>
    <message>
        <source>稳定期高风险</source>
        <translation>Stable, high risk</translation>
    </message>
    <message>
        <source>急性加重期</source>
        <translation>Acute exacerbation</translation>
    </message>
    <message>
        <source>轻微</source>
        <translation>Mild</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>Severe</translation>
    </message>
    <message>
        <source>熟练</source>
        <translation>Skilled</translation>
    </message>
    <message>
        <source>不熟练</source>
        <translation>Not skilled</translation>
    </message>
    <message>
        <source>未掌握</source>
        <translation>Not mastered</translation>
    </message>
    <message>
        <source>未接种</source>
        <translation>Not vaccinated</translation>
    </message>
    <message>
        <source>流感疫苗</source>
        <translation>Influenza vaccine</translation>
    </message>
    <message>
        <source>肺炎疫苗</source>
        <translation>Pneumonia vaccine</translation>
    </message>
    <message>
        <source>吸入支气管舒张剂后 FEV1/FVC 不低于 {percent}%，不符合慢阻肺的气流受限；请核对检查结果或诊断。</source>
        <translation>FEV1/FVC after bronchodilator is not below {percent} %, which does not fit the airflow limitation of COPD. Check the result or the diagnosis.</translation>
    </message>
    <message>
        <source>有危急情况：先处理、紧急转诊，两周内主动随访转诊结果。</source>
        <translation>Critical condition: treat, refer urgently and follow up the result of the referral within two weeks.</translation>
    </message>
    <message>
        <source>CAT评分</source>
        <translation>CAT score</translation>
    </message>
    <message>
        <source>mMRC分级</source>
        <translation>mMRC grade</translation>
    </message>
    <message>
        <source>症状评估</source>
        <translation>Symptom assessment</translation>
    </message>
    <message>
        <source>年内急性加重次数</source>
        <translation>Exacerbations in the year</translation>
    </message>
    <message>
        <source>因急性加重住院次数</source>
        <translation>Admissions for exacerbation</translation>
    </message>
    <message>
        <source>阳性体征</source>
        <translation>Positive signs</translation>
    </message>
    <message>
        <source>FEV1</source>
        <translation>FEV1</translation>
    </message>
    <message>
        <source>肺功能与评估</source>
        <translation>Lung function and assessment</translation>
    </message>
    <message>
        <source>FEV1/FVC</source>
        <translation>FEV1/FVC</translation>
    </message>
    <message>
        <source>FEV1占预计值</source>
        <translation>FEV1, % predicted</translation>
    </message>
    <message>
        <source>血氧饱和度</source>
        <translation>Oxygen saturation</translation>
    </message>
    <message>
        <source>气流受限分级</source>
        <translation>Airflow limitation</translation>
    </message>
    <message>
        <source>综合评估分组</source>
        <translation>Combined assessment group</translation>
    </message>
    <message>
        <source>A～D 或 A、B、E，按所用版本填写</source>
        <translation>A–D or A, B, E, by the edition in use</translation>
    </message>
    <message>
        <source>管理等级</source>
        <translation>Management level</translation>
    </message>
    <message>
        <source>吸入装置使用</source>
        <translation>Inhaler use</translation>
    </message>
    <message>
        <source>吸入装置指导</source>
        <translation>Inhaler advice</translation>
    </message>
    <message>
        <source>肺康复指导</source>
        <translation>Pulmonary rehabilitation advice</translation>
    </message>
    <message>
        <source>家庭氧疗</source>
        <translation>Home oxygen</translation>
    </message>
    <message>
        <source>无创呼吸机</source>
        <translation>Non-invasive ventilator</translation>
    </message>
    <message>
        <source>住院次数多于急性加重次数，请核对。</source>
        <translation>More admissions than exacerbations. Check it.</translation>
    </message>
    <message>
        <source>心悸或出汗</source>
        <translation>Palpitations or sweating</translation>
    </message>
    <message>
        <source>食欲减退或恶心呕吐</source>
        <translation>Poor appetite, nausea or vomiting</translation>
    </message>
    <message>
        <source>多饮多尿或腹痛</source>
        <translation>Thirst and urination, or abdominal pain</translation>
    </message>
    <message>
        <source>深大呼吸或皮肤潮红</source>
        <translation>Deep breathing or flushed skin</translation>
    </message>
    <message>
        <source>突发异常如视力骤降或妊娠哺乳期血糖高</source>
        <translation>Sudden trouble, such as loss of sight or high glucose in pregnancy or lactation</translation>
    </message>
    <message>
        <source>触及正常</source>
        <translation>Palpable, normal</translation>
    </message>
    <message>
        <source>减弱（双侧）</source>
        <translation>Weak (both)</translation>
    </message>
    <message>
        <source>减弱（左侧）</source>
        <translation>Weak (left)</translation>
    </message>
    <message>
        <source>减弱（右侧）</source>
        <translation>Weak (right)</translation>
    </message>
    <message>
        <source>消失（双侧）</source>
        <translation>Absent (both)</translation>
    </message>
    <message>
        <source>消失（左侧）</source>
        <translation>Absent (left)</translation>
    </message>
    <message>
        <source>消失（右侧）</source>
        <translation>Absent (right)</translation>
    </message>
    <message>
        <source>偶尔</source>
        <translation>Occasionally</translation>
    </message>
    <message>
        <source>频繁</source>
        <translation>Frequent</translation>
    </message>
    <message>
        <source>2型糖尿病随访</source>
        <translation>Type 2 diabetes follow-up</translation>
    </message>
    <message>
        <source>高血压两周复访</source>
        <translation>Hypertension, two-week revisit</translation>
    </message>
    <message>
        <source>2型糖尿病两周复访</source>
        <translation>Type 2 diabetes, two-week revisit</translation>
    </message>
    <message>
        <source>高危人群复查</source>
        <translation>High-risk review</translation>
    </message>
    <message>
        <source>筛查阳性追踪</source>
        <translation>Positive screening to follow up</translation>
    </message>
    <message>
        <source>家床申请首访</source>
        <translation>First visit after home-bed application</translation>
    </message>
    <message>
        <source>安宁疗护首次评估</source>
        <translation>First hospice assessment</translation>
    </message>
    <message>
        <source>安宁家庭会议</source>
        <translation>Hospice family meeting</translation>
    </message>
    <message>
        <source>康复初次评定</source>
        <translation>First rehabilitation assessment</translation>
    </message>
    <message>
        <source>上转结果追踪</source>
        <translation>Result of up-referral</translation>
    </message>
    <message>
        <source>下转后随访</source>
        <translation>Visit after down-referral</translation>
    </message>
    <message>
        <source>上级检查报告取回</source>
        <translation>Report of upper-hospital test to fetch</translation>
    </message>
    <message>
        <source>长处方到期续方</source>
        <translation>Long prescription running out</translation>
    </message>
    <message>
        <source>健康评估报告反馈</source>
        <translation>Feedback of health assessment</translation>
    </message>
    <message>
        <source>中医体质重新采集</source>
        <translation>TCM constitution to be collected again</translation>
    </message>
    <message>
        <source>居家医养结合服务</source>
        <translation>Home elder service</translation>
    </message>
    <message>
        <source>约定护理</source>
        <translation>Nursing agreed on</translation>
    </message>
    <message>
        <source>心理咨询复诊</source>
        <translation>Next counselling session</translation>
    </message>
    <message>
        <source>签约到期，请续约</source>
        <translation>Contract expires, renew it</translation>
    </message>
    <message>
        <source>签约季度联系</source>
        <translation>Quarterly contact of contract</translation>
    </message>
    <message>
        <source>年度健康体检</source>
        <translation>Yearly check-up</translation>
    </message>
    <message>
        <source>症状</source>
        <translation>Symptoms</translation>
    </message>
    <message>
        <source>其他症状</source>
        <translation>Other symptoms</translation>
    </message>
    <message>
        <source>危急情况</source>
        <translation>Critical conditions</translation>
    </message>
    <message>
        <source>足背动脉搏动</source>
        <translation>Dorsalis pedis pulse</translation>
    </message>
    <message>
        <source>主食</source>
        <translation>Staple food</translation>
    </message>
    <message>
        <source>克/天</source>
        <translation>g/day</translation>
    </message>
    <message>
        <source>目标主食</source>
        <translation>Goal staple food</translation>
    </message>
    <message>
        <source>空腹血糖</source>
        <translation>Fasting glucose</translation>
    </message>
    <message>
        <source>随机血糖</source>
        <translation>Random glucose</translation>
    </message>
    <message>
        <source>只作参考，不计入控制率</source>
        <translation>For information only; not counted as control</translation>
    </message>
    <message>
        <source>血糖为自测</source>
        <translation>Glucose measured at home</translation>
    </message>
    <message>
        <source>糖化血红蛋白</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>糖化血红蛋白检查日期</source>
        <translation>HbA1c tested on</translation>
    </message>
    <message>
        <source>低血糖反应</source>
        <translation>Hypoglycaemia</translation>
    </message>
    <message>
        <source>胰岛素种类</source>
        <translation>Insulin type</translation>
    </message>
    <message>
        <source>胰岛素用法和用量</source>
        <translation>Insulin use and dose</translation>
    </message>
    <message>
        <source>糖化血红蛋白检查日期晚于随访日期，请核对。</source>
        <translation>The HbA1c test is after the follow-up. Check the date.</translation>
    </message>
    <message>
        <source>血糖、血压已达危急值或有危急情况：先处理、紧急转诊，两周内主动随访转诊结果。</source>
        <translation>Glucose or pressure is critical, or a critical condition exists: treat, refer urgently and follow up the result of the referral within two weeks.</translation>
    </message>
    <message>
        <source>连续两次控制不满意或不良反应未控制：建议转诊，两周内主动随访转诊结果。</source>
        <translation>Not controlled, or an adverse reaction not settled, twice in a row: referral is advised; follow up its result within two weeks.</translation>
    </message>
    <message>
        <source>2型糖尿病</source>
        <translation>Type 2 diabetes</translation>
    </message>
    <message>
        <source>慢阻肺</source>
        <translation>COPD</translation>
    </message>
    <message>
        <source>糖尿病随访</source>
        <translation>Diabetes follow-up</translation>
    </message>
    <message>
        <source>慢阻肺随访</source>
        <translation>COPD follow-up</translation>
    </message>
    <message>
        <source>老年人体检</source>
        <translation>Elder check-up</translation>
    </message>
    <message>
        <source>签约联系</source>
        <translation>Contract contact</translation>
    </message>
    <message>
        <source>转诊结果追踪</source>
        <translation>Referral result</translation>
    </message>
    <message>
        <source>筛查追踪</source>
        <translation>Screening follow-through</translation>
    </message>
    <message>
        <source>哀伤随访</source>
        <translation>Bereavement follow-up</translation>
    </message>
    <message>
        <source>长处方续方</source>
        <translation>Renewal of long prescription</translation>
    </message>
    <message>
        <source>康复评定</source>
        <translation>Rehabilitation assessment</translation>
    </message>
    <message>
        <source>短信</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>经村居或家属</source>
        <translation>Through village or family</translation>
    </message>
    <message>
        <source>已联系上并约定</source>
        <translation>Reached, appointment made</translation>
    </message>
    <message>
        <source>无人接听</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>空号或停机</source>
        <translation>Number not in use</translation>
    </message>
    <message>
        <source>拒绝</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>外出暂不能来</source>
        <translation>Away, cannot come now</translation>
    </message>
    <message>
        <source>已搬离</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>已去世</source>
        <translation>Has died</translation>
    </message>
    <message>
        <source>已在 {days} 个不同日期联系不上：可判为失访，请在随访记录里登记失访及原因。</source>
        <translation>Not reached on {days} different days: may be judged lost. Record the loss and its reason in a follow-up.</translation>
    </message>
    <message>
        <source>联系尝试</source>
        <translation>Contact attempt</translation>
    </message>
    <message>
        <source>联系事由</source>
        <translation>Reason for contact</translation>
    </message>
    <message>
        <source>联系日期</source>
        <translation>Contact date</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Way of contact</translation>
    </message>
    <message>
        <source>联系结果</source>
        <translation>Result of contact</translation>
    </message>
    <message>
        <source>联系人员</source>
        <translation>Contacted by</translation>
    </message>
    <message>
        <source>约定日期</source>
        <translation>Appointment date</translation>
    </message>
    <message>
        <source>再次联系日期</source>
        <translation>Date to contact again</translation>
    </message>
    <message>
        <source>填了约定日期的为约定日期；没有联系上或外出、住院的，隔几天再联系</source>
        <translation>The agreed date where one is given; some days later where nobody was reached, or who was away or in hospital</translation>
    </message>
    <message>
        <source>约定日期早于联系日期，请核对。</source>
        <translation>The agreed date is before the call, please check.</translation>
    </message>
    <message>
        <source>误诊</source>
        <translation>Misdiagnosed</translation>
    </message>
    <message>
        <source>终止管理日期之后还有这个病种的随访（{day}），请核对终止日期；属实时请说明。</source>
        <translation>There is a follow-up of this disease after the closing date ({day}); please check it, or explain if it is true.</translation>
    </message>
    <message>
        <source>这位居民已登记过该病种且未终止管理，请勿重复登记。</source>
        <translation>This disease is registered for this resident and its management has not ended. Do not register it twice.</translation>
    </message>
    <message>
        <source>慢病登记</source>
        <translation>Disease registration</translation>
    </message>
    <message>
        <source>病种</source>
        <translation>Disease</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>不知道时留空，按建账之前算</source>
        <translation>Leave empty if unknown; it counts as before the records began</translation>
    </message>
    <message>
        <source>确诊日期</source>
        <translation>Diagnosed on</translation>
    </message>
    <message>
        <source>确诊单位</source>
        <translation>Diagnosed at</translation>
    </message>
    <message>
        <source>有家族史</source>
        <translation>Family history</translation>
    </message>
    <message>
        <source>管理分级</source>
        <translation>Management level</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>随访间隔</source>
        <translation>Follow-up interval</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>责任医生</source>
        <translation>Responsible doctor</translation>
    </message>
    <message>
        <source>终止管理日期</source>
        <translation>Management ended on</translation>
    </message>
    <message>
        <source>终止原因</source>
        <translation>Reason for ending</translation>
    </message>
    <message>
        <source>终止管理日期早于登记日期，请核对。</source>
        <translation>Management ends before the registration. Check the dates.</translation>
    </message>
    <message>
        <source>治疗型</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>康复型</source>
        <translation>Rehabilitation</translation>
    </message>
    <message>
        <source>安宁疗护型</source>
        <translation>Hospice</translation>
    </message>
    <message>
        <source>血压测量</source>
        <translation>Blood pressure measurement</translation>
    </message>
    <message>
        <source>末梢血糖检测</source>
        <translation>Capillary glucose test</translation>
    </message>
    <message>
        <source>康复指导</source>
        <translation>Rehabilitation advice</translation>
    </message>
    <message>
        <source>护理指导</source>
        <translation>Nursing advice</translation>
    </message>
    <message>
        <source>保健咨询</source>
        <translation>Health-care advice</translation>
    </message>
    <message>
        <source>营养改善指导</source>
        <translation>Nutrition advice</translation>
    </message>
    <message>
        <source>中医药指导</source>
        <translation>TCM advice</translation>
    </message>
    <message>
        <source>心理疏导</source>
        <translation>Psychological counselling</translation>
    </message>
    <message>
        <source>居家</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>社区照护机构</source>
        <translation>Community care institution</translation>
    </message>
    <message>
        <source>与家人同住</source>
        <translation>With family</translation>
    </message>
    <message>
        <source>独居</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>纯老家庭</source>
        <translation>Elders only</translation>
    </message>
    <message>
        <source>机构养老</source>
        <translation>In a care home</translation>
    </message>
    <message>
        <source>这位老人当天已登记过医养结合服务；一年两次须在不同的两天。</source>
        <translation>A combined medical and elder-care service is already recorded for this elder on this day; the two in a year must be on different days.</translation>
    </message>
    <message>
        <source>这位老人今年的医养结合服务已满 {times} 次，本次照常登记。</source>
        <translation>This elder has had the {times} combined services of this year; this one is recorded all the same.</translation>
    </message>
    <message>
        <source>居家老人医养结合服务</source>
        <translation>Combined medical and elder care at home</translation>
    </message>
    <message>
        <source>服务日期</source>
        <translation>Service date</translation>
    </message>
    <message>
        <source>居住情况</source>
        <translation>Living situation</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Services given</translation>
    </message>
    <message>
        <source>末梢血糖</source>
        <translation>Capillary glucose</translation>
    </message>
    <message>
        <source>健康状况</source>
        <translation>State of health</translation>
    </message>
    <message>
        <source>指导意见</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>下次服务日期</source>
        <translation>Next service</translation>
    </message>
    <message>
        <source>这位居民在这一天已有未撤的家庭病床，请先撤床或核对建床日期。</source>
        <translation>This resident has an open home bed on this day. Close it first, or check the opening date.</translation>
    </message>
    <message>
        <source>这位居民之后另有一张家庭病床，而这张床还没有撤床记录；补录时请说明，并随后登记撤床。</source>
        <translation>This resident has a later home bed, while this one has no closing. Explain when entering it afterwards, and record the closing next.</translation>
    </message>
    <message>
        <source>所选的家床申请是另一位居民的，请重新选择。</source>
        <translation>The chosen home-bed application belongs to another resident. Choose again.</translation>
    </message>
    <message>
        <source>撤床记录里写的建床日期是 {day}，建床天数按它计算；改了建床日期，请一并改正撤床记录。</source>
        <translation>The closing record says that the bed opened on {day}, and counts the bed days from there. When you change the opening date, correct the closing record too.</translation>
    </message>
    <message>
        <source>建床日期早于申请日期（{day}），请核对。</source>
        <translation>The opening is before the application ({day}). Check the dates.</translation>
    </message>
    <message>
        <source>家床建床</source>
        <translation>Home-bed opening</translation>
    </message>
    <message>
        <source>家床申请</source>
        <translation>Home-bed application</translation>
    </message>
    <message>
        <source>建床日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>家床号</source>
        <translation>Home-bed number</translation>
    </message>
    <message>
        <source>家床类型</source>
        <translation>Home-bed type</translation>
    </message>
    <message>
        <source>建床地点</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>建床诊断</source>
        <translation>Diagnosis at opening</translation>
    </message>
    <message>
        <source>诊断编码</source>
        <translation>Diagnosis code</translation>
    </message>
    <message>
        <source>责任护士</source>
        <translation>Responsible nurse</translation>
    </message>
    <message>
        <source>病情稳定</source>
        <translation>Condition stable</translation>
    </message>
    <message>
        <source>稳定的查床周期较长</source>
        <translation>Stable patients are visited at longer intervals</translation>
    </message>
    <message>
        <source>计划撤床日期</source>
        <translation>Planned closing</translation>
    </message>
    <message>
        <source>服务协议已签</source>
        <translation>Service agreement signed</translation>
    </message>
    <message>
        <source>有线上服务</source>
        <translation>Served on-line</translation>
    </message>
    <message>
        <source>互联网+家庭病床</source>
        <translation>Internet + home bed</translation>
    </message>
    <message>
        <source>长护险</source>
        <translation>Long-term care insurance</translation>
    </message>
    <message>
        <source>最近续床日期</source>
        <translation>Last renewed on</translation>
    </message>
    <message>
        <source>首次查床期限</source>
        <translation>First visit by</translation>
    </message>
    <message>
        <source>续床到期日期</source>
        <translation>Renewal due by</translation>
    </message>
    <message>
        <source>计划撤床日期早于建床日期，请核对。</source>
        <translation>The planned closing is before the opening. Check the dates.</translation>
    </message>
    <message>
        <source>续床日期早于建床日期，请核对。</source>
        <translation>The renewal is before the opening. Check the dates.</translation>
    </message>
    <message>
        <source>同意建床</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>不予建床</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>退回补充</source>
        <translation>Returned for completion</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>诊断日期</source>
        <translation>Diagnosed on</translation>
    </message>
    <message>
        <source>病情摘要</source>
        <translation>Summary of the illness</translation>
    </message>
    <message>
        <source>收治指征和建床意见</source>
        <translation>Indications and opinion</translation>
    </message>
    <message>
        <source>申请医生</source>
        <translation>Applied by doctor</translation>
    </message>
    <message>
        <source>首次访视期限</source>
        <translation>First visit by</translation>
    </message>
    <message>
        <source>首次访视日期</source>
        <translation>First visit on</translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation>Authorised agent</translation>
    </message>
    <message>
        <source>家床协议</source>
        <translation>Home-bed agreement</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>签字人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>与患者关系</source>
        <translation>Relation to the patient</translation>
    </message>
    <message>
        <source>知情同意书已签</source>
        <translation>Informed consent signed</translation>
    </message>
    <message>
        <source>已告知收费与医保规定</source>
        <translation>Told about fees and insurance rules</translation>
    </message>
    <message>
        <source>已告知居家治疗风险</source>
        <translation>Told about the risks of treatment at home</translation>
    </message>
    <message>
        <source>协议有效期至</source>
        <translation>Agreement valid until</translation>
    </message>
    <message>
        <source>约定的服务内容</source>
        <translation>Services agreed</translation>
    </message>
    <message>
        <source>经办医生</source>
        <translation>Doctor in charge</translation>
    </message>
    <message>
        <source>处理结果</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>不建床或退回的原因</source>
        <translation>Reason for refusing or returning</translation>
    </message>
    <message>
        <source>首次访视早于申请日期，请核对。</source>
        <translation>The first visit is before the application. Check the dates.</translation>
    </message>
    <message>
        <source>治愈</source>
        <translation>Cured</translation>
    </message>
    <message>
        <source>好转</source>
        <translation>Improved</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>No effect</translation>
    </message>
    <message>
        <source>未治</source>
        <translation>Not treated</translation>
    </message>
    <message>
        <source>转院</source>
        <translation>Moved to hospital</translation>
    </message>
    <message>
        <source>这张家床已登记过撤床，请勿重复登记。</source>
        <translation>The closing of this home bed is recorded already. Do not record it twice.</translation>
    </message>
    <message>
        <source>这张家床在撤床日期之后还有查床、小结、续床、护理计划或暂停记录（{day}），请核对撤床日期。</source>
        <translation>This home bed has visits, summaries, renewals, nursing plans or pauses after the closing date ({day}). Check the closing date.</translation>
    </message>
    <message>
        <source>建床日期与建床登记（{day}）不一致，请核对。</source>
        <translation>The opening date differs from the opening record ({day}). Check it.</translation>
    </message>
    <message>
        <source>撤床之前（{day}）这位居民已另建家庭病床，请核对撤床日期。</source>
        <translation>This resident got another home bed before the closing ({day}). Check the closing date.</translation>
    </message>
    <message>
        <source>转归为死亡：请在居民信息里补上死亡日期。</source>
        <translation>Outcome is death: add the date of death to the resident&apos;s details.</translation>
    </message>
    <message>
        <source>家床撤床</source>
        <translation>Home-bed closing</translation>
    </message>
    <message>
        <source>建床评估</source>
        <translation>Opening assessment</translation>
    </message>
    <message>
        <source>续床评估</source>
        <translation>Renewal assessment</translation>
    </message>
    <message>
        <source>病情变化评估</source>
        <translation>Assessment after a change</translation>
    </message>
    <message>
        <source>撤床评估</source>
        <translation>Closing assessment</translation>
    </message>
    <message>
        <source>可下床活动</source>
        <translation>Gets out of bed</translation>
    </message>
    <message>
        <source>借助器具活动</source>
        <translation>Moves with aids</translation>
    </message>
    <message>
        <source>卧床</source>
        <translation>Bedridden</translation>
    </message>
    <message>
        <source>保姆或护工</source>
        <translation>Nanny or care worker</translation>
    </message>
    <message>
        <source>机构人员</source>
        <translation>Institution staff</translation>
    </message>
    <message>
        <source>无照护人</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>适合</source>
        <translation>Suitable</translation>
    </message>
    <message>
        <source>需改进后适合</source>
        <translation>Suitable after changes</translation>
    </message>
    <message>
        <source>不适合</source>
        <translation>Not suitable</translation>
    </message>
    <message>
        <source>无明显风险</source>
        <translation>No marked risk</translation>
    </message>
    <message>
        <source>跌倒</source>
        <translation>Falls</translation>
    </message>
    <message>
        <source>误吸</source>
        <translation>Aspiration</translation>
    </message>
    <message>
        <source>管路滑脱</source>
        <translation>Tube slipping out</translation>
    </message>
    <message>
        <source>走失</source>
        <translation>Wandering off</translation>
    </message>
    <message>
        <source>符合建床条件</source>
        <translation>Meets the conditions</translation>
    </message>
    <message>
        <source>不符合建床条件</source>
        <translation>Does not meet the conditions</translation>
    </message>
    <message>
        <source>建议住院</source>
        <translation>Hospital advised</translation>
    </message>
    <message>
        <source>家床评估</source>
        <translation>Home-bed assessment</translation>
    </message>
    <message>
        <source>家床</source>
        <translation>Home bed</translation>
    </message>
    <message>
        <source>评估类型</source>
        <translation>Assessment type</translation>
    </message>
    <message>
        <source>评估医生</source>
        <translation>Assessing doctor</translation>
    </message>
    <message>
        <source>评估护士</source>
        <translation>Assessing nurse</translation>
    </message>
    <message>
        <source>病情评估</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>活动能力</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <source>Barthel评分</source>
        <translation>Barthel index</translation>
    </message>
    <message>
        <source>护理风险</source>
        <translation>Nursing risks</translation>
    </message>
    <message>
        <source>主要照护人</source>
        <translation>Main carer</translation>
    </message>
    <message>
        <source>居家环境</source>
        <translation>Home surroundings</translation>
    </message>
    <message>
        <source>服务需求</source>
        <translation>Service needs</translation>
    </message>
    <message>
        <source>评估结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>结论说明</source>
        <translation>Conclusion, details</translation>
    </message>
    <message>
        <source>请选择家床申请或家床：建床评估对应申请，续床、撤床评估对应家床。</source>
        <translation>Choose the application or the home bed: an opening assessment belongs to an application, a renewal or closing assessment to a home bed.</translation>
    </message>
    <message>
        <source>撤床日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>建床天数</source>
        <translation>Days open</translation>
    </message>
    <message>
        <source>建床当天计入，撤床当天不计；当天建撤计 1 天</source>
        <translation>The day of opening counts, the day of closing does not; opened and closed on one day counts 1</translation>
    </message>
    <message>
        <source>转归</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>撤床诊断</source>
        <translation>Diagnosis at closing</translation>
    </message>
    <message>
        <source>经过治疗及撤床时情况</source>
        <translation>Treatment and state at closing</translation>
    </message>
    <message>
        <source>撤床医生</source>
        <translation>Closing doctor</translation>
    </message>
    <message>
        <source>住院</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>这张家床在这几天已登记暂停，请核对起止日期。</source>
        <translation>A pause of this home bed is recorded for these days. Check the dates.</translation>
    </message>
    <message>
        <source>家床暂停</source>
        <translation>Home-bed pause</translation>
    </message>
    <message>
        <source>暂停日期</source>
        <translation>Paused on</translation>
    </message>
    <message>
        <source>恢复日期</source>
        <translation>Resumed on</translation>
    </message>
    <message>
        <source>恢复查床的那一天；还没有恢复时留空</source>
        <translation>The day visits begin again; leave empty until then</translation>
    </message>
    <message>
        <source>暂停原因</source>
        <translation>Reason for the pause</translation>
    </message>
    <message>
        <source>恢复日期早于暂停日期，请核对。</source>
        <translation>Resumed before it was paused. Check the dates.</translation>
    </message>
    <message>
        <source>一级（主管医师）</source>
        <translation>Level 1 (resident doctor)</translation>
    </message>
    <message>
        <source>二级（主治医师）</source>
        <translation>Level 2 (attending doctor)</translation>
    </message>
    <message>
        <source>三级（高级职称医师）</source>
        <translation>Level 3 (senior doctor)</translation>
    </message>
    <message>
        <source>伤口造口</source>
        <translation>Wound and stoma</translation>
    </message>
    <message>
        <source>静脉导管</source>
        <translation>Venous catheter</translation>
    </message>
    <message>
        <source>糖尿病足</source>
        <translation>Diabetic foot</translation>
    </message>
    <message>
        <source>管道护理</source>
        <translation>Tube care</translation>
    </message>
    <message>
        <source>压疮</source>
        <translation>Pressure sores</translation>
    </message>
    <message>
        <source>慢病护理</source>
        <translation>Chronic-disease nursing</translation>
    </message>
    <message>
        <source>注射采血</source>
        <translation>Injection and blood samples</translation>
    </message>
    <message>
        <source>其他护理</source>
        <translation>Other nursing</translation>
    </message>
    <message>
        <source>家床查床</source>
        <translation>Home-bed visit</translation>
    </message>
    <message>
        <source>中医师（中医诊疗）</source>
        <translation>TCM doctor (TCM care)</translation>
    </message>
    <message>
        <source>查床及时率按家床登记上的“病情稳定”分段，与这次所填不同；病情确有变化的，请同时修改家床登记。</source>
        <translation>Timely rounds are judged by “stable” in the home bed&apos;s registration, which differs from this round. If the condition changed, please change the registration too.</translation>
    </message>
    <message>
        <source>这张家床自 {day} 起暂停（住院或外出），查床日期在暂停期间；请核对日期，或在暂停登记里补上恢复日期。</source>
        <translation>This home bed pauses since {day} (in hospital or away) and the round lies within the pause; please check the date, or add the day of return to the pause.</translation>
    </message>
    <message>
        <source>查床日期</source>
        <translation>Visit date</translation>
    </message>
    <message>
        <source>入户时间</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>出户时间</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>查床人员类别</source>
        <translation>Visitor&apos;s profession</translation>
    </message>
    <message>
        <source>查床及时率只算医生的查床；中医类别的责任医生查床也选医生</source>
        <translation>Only doctors’ rounds count for timeliness; a responsible doctor of TCM also chooses doctor for a round</translation>
    </message>
    <message>
        <source>查床级别</source>
        <translation>Visit level</translation>
    </message>
    <message>
        <source>查床人员</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>主诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>病情与处置</source>
        <translation>Condition and treatment</translation>
    </message>
    <message>
        <source>体格检查</source>
        <translation>Physical examination</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>护理项目</source>
        <translation>Nursing item</translation>
    </message>
    <message>
        <source>联系人沟通情况</source>
        <translation>Talk with the contact person</translation>
    </message>
    <message>
        <source>下次查床期限</source>
        <translation>Next visit by</translation>
    </message>
    <message>
        <source>出户时间早于入户时间，请核对。</source>
        <translation>Left before arriving. Check the times.</translation>
    </message>
    <message>
        <source>病房</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>本院住院</source>
        <translation>From own ward</translation>
    </message>
    <message>
        <source>上级医院转来</source>
        <translation>From an upper hospital</translation>
    </message>
    <message>
        <source>本人或家属要求</source>
        <translation>Asked by patient or family</translation>
    </message>
    <message>
        <source>3天以内</source>
        <translation>Within 3 days</translation>
    </message>
    <message>
        <source>1～3周</source>
        <translation>1–3 weeks</translation>
    </message>
    <message>
        <source>1～3个月</source>
        <translation>1–3 months</translation>
    </message>
    <message>
        <source>3～6个月</source>
        <translation>3–6 months</translation>
    </message>
    <message>
        <source>6个月以上</source>
        <translation>More than 6 months</translation>
    </message>
    <message>
        <source>充分告知</source>
        <translation>Fully informed</translation>
    </message>
    <message>
        <source>不做有创抢救</source>
        <translation>No invasive rescue</translation>
    </message>
    <message>
        <source>希望在家离世</source>
        <translation>Wishes to die at home</translation>
    </message>
    <message>
        <source>希望在机构离世</source>
        <translation>Wishes to die in care</translation>
    </message>
    <message>
        <source>未表达</source>
        <translation>Not expressed</translation>
    </message>
    <message>
        <source>这位居民在这一天已有未结束的安宁疗护，请先登记结束或核对日期。</source>
        <translation>This resident has hospice care open on this day. Record its closing first, or check the date.</translation>
    </message>
    <message>
        <source>这位居民之后另有一次安宁疗护，而这一次还没有结束记录；补录时请说明，并随后登记结束。</source>
        <translation>This resident has later hospice care, while this one has no closing. Explain when entering it afterwards, and record the closing next.</translation>
    </message>
    <message>
        <source>安宁疗护收治</source>
        <translation>Hospice admission</translation>
    </message>
    <message>
        <source>收治日期</source>
        <translation>Admitted on</translation>
    </message>
    <message>
        <source>收治时间</source>
        <translation>Admitted at</translation>
    </message>
    <message>
        <source>用于24小时内评估；不填按当天零点算</source>
        <translation>For the assessment within 24 hours; counted from midnight when empty</translation>
    </message>
    <message>
        <source>服务地点</source>
        <translation>Service place</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>主要诊断</source>
        <translation>Main diagnosis</translation>
    </message>
    <message>
        <source>终末期依据</source>
        <translation>Basis for end of life</translation>
    </message>
    <message>
        <source>预计生存期</source>
        <translation>Expected survival</translation>
    </message>
    <message>
        <source>医疗决策人与患者关系</source>
        <translation>Decision maker&apos;s relation to the patient</translation>
    </message>
    <message>
        <source>意愿</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>首次评估期限</source>
        <translation>First assessment by</translation>
    </message>
    <message>
        <source>收治后24小时</source>
        <translation>24 hours after admission</translation>
    </message>
    <message>
        <source>预计生存期超过 6 个月，一般不收治安宁疗护；属实时请说明。</source>
        <translation>Hospice care is not usually begun with more than 6 months of expected survival. If it is true, explain.</translation>
    </message>
    <message>
        <source>收治评估</source>
        <translation>At admission</translation>
    </message>
    <message>
        <source>每周评估</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>继续家床治疗</source>
        <translation>Continue home-bed treatment</translation>
    </message>
    <message>
        <source>调整方案</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>申请续床</source>
        <translation>Apply for renewal</translation>
    </message>
    <message>
        <source>准备撤床</source>
        <translation>Prepare closing</translation>
    </message>
    <message>
        <source>建议住院或转诊</source>
        <translation>Hospital or referral advised</translation>
    </message>
    <message>
        <source>家床阶段小结</source>
        <translation>Home-bed interim summary</translation>
    </message>
    <message>
        <source>小结日期</source>
        <translation>Summary date</translation>
    </message>
    <message>
        <source>阶段开始日期</source>
        <translation>Stage began on</translation>
    </message>
    <message>
        <source>医生查床次数</source>
        <translation>Doctor&apos;s visits</translation>
    </message>
    <message>
        <source>护理次数</source>
        <translation>Nursing visits</translation>
    </message>
    <message>
        <source>病情变化</source>
        <translation>Change in condition</translation>
    </message>
    <message>
        <source>诊疗经过</source>
        <translation>Course of treatment</translation>
    </message>
    <message>
        <source>病情趋势</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>下阶段安排</source>
        <translation>Next stage</translation>
    </message>
    <message>
        <source>下阶段计划</source>
        <translation>Plan for the next stage</translation>
    </message>
    <message>
        <source>下次小结期限</source>
        <translation>Next summary by</translation>
    </message>
    <message>
        <source>阶段开始日期晚于小结日期，请核对。</source>
        <translation>The stage began after the summary. Check the dates.</translation>
    </message>
    <message>
        <source>疼痛复评</source>
        <translation>Pain reassessment</translation>
    </message>
    <message>
        <source>结束评估</source>
        <translation>At closing</translation>
    </message>
    <message>
        <source>临床判断</source>
        <translation>Clinical judgement</translation>
    </message>
    <message>
        <source>PPI</source>
        <translation>PPI</translation>
    </message>
    <message>
        <source>本地预估表</source>
        <translation>Local estimate table</translation>
    </message>
    <message>
        <source>周</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>安宁疗护评估</source>
        <translation>Hospice assessment</translation>
    </message>
    <message>
        <source>心血管风险</source>
        <translation>Cardiovascular risk</translation>
    </message>
    <message>
        <source>糖尿病风险</source>
        <translation>Diabetes risk</translation>
    </message>
    <message>
        <source>慢阻肺风险</source>
        <translation>COPD risk</translation>
    </message>
    <message>
        <source>肿瘤风险</source>
        <translation>Cancer risk</translation>
    </message>
    <message>
        <source>骨质疏松</source>
        <translation>Osteoporosis</translation>
    </message>
    <message>
        <source>跌倒风险</source>
        <translation>Risk of falls</translation>
    </message>
    <message>
        <source>营养</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>心理</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>中医体质</source>
        <translation>TCM constitution</translation>
    </message>
    <message>
        <source>低风险</source>
        <translation>Low risk</translation>
    </message>
    <message>
        <source>中风险</source>
        <translation>Medium risk</translation>
    </message>
    <message>
        <source>高风险</source>
        <translation>High risk</translation>
    </message>
    <message>
        <source>情绪问题</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>睡眠问题</source>
        <translation>Sleep</translation>
    </message>
    <message>
        <source>家庭关系</source>
        <translation>Family relations</translation>
    </message>
    <message>
        <source>老年心理</source>
        <translation>Mental health of elders</translation>
    </message>
    <message>
        <source>青少年心理</source>
        <translation>Mental health of teenagers</translation>
    </message>
    <message>
        <source>慢病适应</source>
        <translation>Living with chronic disease</translation>
    </message>
    <message>
        <source>哀伤</source>
        <translation>Grief</translation>
    </message>
    <message>
        <source>面谈</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>团体辅导</source>
        <translation>Group counselling</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>继续咨询</source>
        <translation>Continue counselling</translation>
    </message>
    <message>
        <source>转介专科</source>
        <translation>Referred to a specialist</translation>
    </message>
    <message>
        <source>心理咨询</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>咨询日期</source>
        <translation>Counselling date</translation>
    </message>
    <message>
        <source>咨询方式</source>
        <translation>Way of counselling</translation>
    </message>
    <message>
        <source>咨询人员</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>咨询主题</source>
        <translation>Counselling theme</translation>
    </message>
    <message>
        <source>PHQ-9总分</source>
        <translation>PHQ-9 total</translation>
    </message>
    <message>
        <source>GAD-7总分</source>
        <translation>GAD-7 total</translation>
    </message>
    <message>
        <source>咨询时长</source>
        <translation>Length of counselling</translation>
    </message>
    <message>
        <source>咨询结果</source>
        <translation>Result of counselling</translation>
    </message>
    <message>
        <source>转介机构</source>
        <translation>Referred to institution</translation>
    </message>
    <message>
        <source>下次咨询日期</source>
        <translation>Next counselling</translation>
    </message>
    <message>
        <source>线上推送</source>
        <translation>Sent online</translation>
    </message>
    <message>
        <source>邮寄</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>未出报告</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>未反馈</source>
        <translation>Not fed back</translation>
    </message>
    <message>
        <source>已反馈</source>
        <translation>Fed back</translation>
    </message>
    <message>
        <source>报告还没有反馈给居民，暂算未反馈；反馈后请补上反馈日期。</source>
        <translation>The report was not yet fed back to the resident and counts as not fed back. Add the feedback date afterwards.</translation>
    </message>
    <message>
        <source>评估日期</source>
        <translation>Assessment date</translation>
    </message>
    <message>
        <source>评估内容</source>
        <translation>Areas assessed</translation>
    </message>
    <message>
        <source>总体风险</source>
        <translation>Overall risk</translation>
    </message>
    <message>
        <source>主要健康问题</source>
        <translation>Main health problems</translation>
    </message>
    <message>
        <source>干预建议</source>
        <translation>Interventions advised</translation>
    </message>
    <message>
        <source>报告日期</source>
        <translation>Report date</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Feedback date</translation>
    </message>
    <message>
        <source>反馈方式</source>
        <translation>Way of feedback</translation>
    </message>
    <message>
        <source>完成状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>反馈期限</source>
        <translation>Feedback due by</translation>
    </message>
    <message>
        <source>报告日期早于评估日期，请核对。</source>
        <translation>The report is before the assessment. Check the dates.</translation>
    </message>
    <message>
        <source>反馈日期早于报告日期，请核对。</source>
        <translation>The feedback is before the report. Check the dates.</translation>
    </message>
    <message>
        <source>已填反馈日期而没有报告日期，请补上报告日期。</source>
        <translation>There is a feedback date but no report date. Add the report date.</translation>
    </message>
    <message>
        <source>评估时间</source>
        <translation>Assessed at</translation>
    </message>
    <message>
        <source>评估时机</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>评估人</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>KPS评分</source>
        <translation>KPS score</translation>
    </message>
    <message>
        <source>功能状态与疼痛</source>
        <translation>Function and pain</translation>
    </message>
    <message>
        <source>PPS评分</source>
        <translation>PPS score</translation>
    </message>
    <message>
        <source>1级 一次咽下无呛咳</source>
        <translation>Level 1, one swallow without choking</translation>
    </message>
    <message>
        <source>2级 分两次以上咽下无呛咳</source>
        <translation>Level 2, several swallows without choking</translation>
    </message>
    <message>
        <source>3级 一次咽下有呛咳</source>
        <translation>Level 3, one swallow with choking</translation>
    </message>
    <message>
        <source>4级 分两次以上咽下有呛咳</source>
        <translation>Level 4, several swallows with choking</translation>
    </message>
    <message>
        <source>5级 频繁呛咳不能全部咽下</source>
        <translation>Level 5, chokes often, cannot finish</translation>
    </message>
    <message>
        <source>没有填写任何测试结果，请至少填写一项。</source>
        <translation>No test result is filled in. Fill in at least one.</translation>
    </message>
    <message>
        <source>起立行走用时达到 {line} 秒，有跌倒风险，请做防跌倒指导。</source>
        <translation>Timed up and go takes {line} seconds or more, a risk of falls: give advice on preventing falls.</translation>
    </message>
    <message>
        <source>饮水试验有呛咳：请做吞咽功能评估，并交代进食体位与食物性状。</source>
        <translation>Choking in the water test: assess swallowing, and advise on position and texture of food.</translation>
    </message>
    <message>
        <source>康复短测</source>
        <translation>Short rehabilitation tests</translation>
    </message>
    <message>
        <source>10米步行时间</source>
        <translation>10-metre walk</translation>
    </message>
    <message>
        <source>秒</source>
        <translation>s</translation>
    </message>
    <message>
        <source>步行速度</source>
        <translation>Walking speed</translation>
    </message>
    <message>
        <source>米/秒</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>6分钟步行距离</source>
        <translation>6-minute walk</translation>
    </message>
    <message>
        <source>“{label}”像是按 {wrong} 填的：{given} {wrong} 约合 {value} {unit}，请核对后改填。</source>
        <translation>“{label}” looks as if entered in {wrong}: {given} {wrong} is about {value} {unit}; please check and enter that.</translation>
    </message>
    <message>
        <source>按身高 {height} cm 算，体重 {given} kg 不合常理，像是按斤填的（合 {value} kg）；请核对，属实时请说明。</source>
        <translation>With a height of {height} cm a weight of {given} kg is implausible; it looks as if entered in jin ({value} kg). Please check; explain if it is true.</translation>
    </message>
    <message>
        <source>米</source>
        <translation>m</translation>
    </message>
    <message>
        <source>尺</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>斤</source>
        <translation>jin</translation>
    </message>
    <message>
        <source>毫升</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>起立行走时间</source>
        <translation>Timed up and go</translation>
    </message>
    <message>
        <source>洼田饮水试验</source>
        <translation>Water swallowing test</translation>
    </message>
    <message>
        <source>疼痛评分</source>
        <translation>Pain score</translation>
    </message>
    <message>
        <source>MMSE总分</source>
        <translation>MMSE total</translation>
    </message>
    <message>
        <source>MoCA总分</source>
        <translation>MoCA total</translation>
    </message>
    <message>
        <source>关节活动度</source>
        <translation>Range of motion</translation>
    </message>
    <message>
        <source>测试时所用辅具</source>
        <translation>Aid used in the test</translation>
    </message>
    <message>
        <source>疼痛部位</source>
        <translation>Place of pain</translation>
    </message>
    <message>
        <source>疼痛性质</source>
        <translation>Character of pain</translation>
    </message>
    <message>
        <source>每日爆发痛</source>
        <translation>Breakthrough pain per day</translation>
    </message>
    <message>
        <source>疼痛（ESAS）</source>
        <translation>Pain (ESAS)</translation>
    </message>
    <message>
        <source>症状评估（ESAS）</source>
        <translation>Symptoms (ESAS)</translation>
    </message>
    <message>
        <source>疲乏</source>
        <translation>Tiredness</translation>
    </message>
    <message>
        <source>嗜睡</source>
        <translation>Drowsiness</translation>
    </message>
    <message>
        <source>恶心</source>
        <translation>Nausea</translation>
    </message>
    <message>
        <source>食欲差</source>
        <translation>Lack of appetite</translation>
    </message>
    <message>
        <source>气短</source>
        <translation>Shortness of breath</translation>
    </message>
    <message>
        <source>抑郁</source>
        <translation>Depression</translation>
    </message>
    <message>
        <source>焦虑</source>
        <translation>Anxiety</translation>
    </message>
    <message>
        <source>总体感受差</source>
        <translation>Poor wellbeing</translation>
    </message>
    <message>
        <source>ESAS总分</source>
        <translation>ESAS total</translation>
    </message>
    <message>
        <source>预后与计划</source>
        <translation>Prognosis and plan</translation>
    </message>
    <message>
        <source>预计生存期单位</source>
        <translation>Unit of survival</translation>
    </message>
    <message>
        <source>生存期预估方法</source>
        <translation>Method of estimate</translation>
    </message>
    <message>
        <source>症状处理计划</source>
        <translation>Symptom plan</translation>
    </message>
    <message>
        <source>疼痛缓解期限</source>
        <translation>Pain relief by</translation>
    </message>
    <message>
        <source>评分 4 分及以上：72 小时内降到 3 分</source>
        <translation>Score of 4 or more: down to 3 within 72 hours</translation>
    </message>
    <message>
        <source>疼痛 4 分及以上：请处理并在 24 小时内复评。</source>
        <translation>Pain of 4 or more: treat it and reassess within 24 hours.</translation>
    </message>
    <message>
        <source>出院</source>
        <translation>Discharged</translation>
    </message>
    <message>
        <source>转居家</source>
        <translation>Moved home</translation>
    </message>
    <message>
        <source>转病房</source>
        <translation>Moved to the ward</translation>
    </message>
    <message>
        <source>转其他机构</source>
        <translation>Moved to another institution</translation>
    </message>
    <message>
        <source>完全知晓</source>
        <translation>Fully aware</translation>
    </message>
    <message>
        <source>部分知晓</source>
        <translation>Partly aware</translation>
    </message>
    <message>
        <source>不知晓</source>
        <translation>Not aware</translation>
    </message>
    <message>
        <source>要</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>未决定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>家中</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>本院病房</source>
        <translation>Own ward</translation>
    </message>
    <message>
        <source>其他医院</source>
        <translation>Other hospital</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>家属代述</source>
        <translation>Told by family</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>意愿由家属代述：患者能表达时请再向本人确认。</source>
        <translation>The wishes were told by the family. When the patient can speak, confirm them with the patient.</translation>
    </message>
    <message>
        <source>患者意愿</source>
        <translation>Patient&apos;s wishes</translation>
    </message>
    <message>
        <source>记录日期</source>
        <translation>Recorded on</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>表达人</source>
        <translation>Expressed by</translation>
    </message>
    <message>
        <source>对病情的知晓</source>
        <translation>Awareness of the illness</translation>
    </message>
    <message>
        <source>心肺复苏</source>
        <translation>Cardiopulmonary resuscitation</translation>
    </message>
    <message>
        <source>气管插管与机械通气</source>
        <translation>Intubation and ventilation</translation>
    </message>
    <message>
        <source>管饲营养</source>
        <translation>Tube feeding</translation>
    </message>
    <message>
        <source>转院抢救</source>
        <translation>Transfer for rescue</translation>
    </message>
    <message>
        <source>希望离世的地点</source>
        <translation>Wished place of death</translation>
    </message>
    <message>
        <source>信仰与习俗要求</source>
        <translation>Faith and customs</translation>
    </message>
    <message>
        <source>未了心愿</source>
        <translation>Unfulfilled wishes</translation>
    </message>
    <message>
        <source>意愿书已签字</source>
        <translation>Statement of wishes signed</translation>
    </message>
    <message>
        <source>这次安宁疗护已登记过结束，请勿重复登记。</source>
        <translation>The closing of this hospice care is recorded already. Do not record it twice.</translation>
    </message>
    <message>
        <source>结束原因为死亡：请在居民信息里补上死亡日期。</source>
        <translation>Closed because of death: add the date of death to the resident&apos;s details.</translation>
    </message>
    <message>
        <source>安宁疗护结束</source>
        <translation>Hospice closing</translation>
    </message>
    <message>
        <source>脑卒中</source>
        <translation>Stroke</translation>
    </message>
    <message>
        <source>收缩压130～139或舒张压85～89</source>
        <translation>Systolic 130–139 or diastolic 85–89</translation>
    </message>
    <message>
        <source>超重肥胖或腹型肥胖</source>
        <translation>Overweight, obesity or abdominal obesity</translation>
    </message>
    <message>
        <source>一级或二级亲属家族史</source>
        <translation>First- or second-degree relative affected</translation>
    </message>
    <message>
        <source>长期高盐饮食</source>
        <translation>High-salt diet for long</translation>
    </message>
    <message>
        <source>长期过量饮酒</source>
        <translation>Too much alcohol for long</translation>
    </message>
    <message>
        <source>年龄55岁及以上</source>
        <translation>Aged 55 or over</translation>
    </message>
    <message>
        <source>空腹血糖受损或糖耐量减低</source>
        <translation>Impaired fasting glucose or tolerance</translation>
    </message>
    <message>
        <source>长期吸烟</source>
        <translation>Smoking for long</translation>
    </message>
    <message>
        <source>粉尘或有害气体接触</source>
        <translation>Dust or harmful gases</translation>
    </message>
    <message>
        <source>确诊转慢病管理</source>
        <translation>Diagnosed, moved to chronic-disease management</translation>
    </message>
    <message>
        <source>不再高危</source>
        <translation>No longer at high risk</translation>
    </message>
    <message>
        <source>这位居民在这个病种的高危名册里还没有结束，请勿重复登记。</source>
        <translation>This resident is still on the high-risk register for this disease. Do not register twice.</translation>
    </message>
    <message>
        <source>这位居民已登记为该病种患者，不再列入高危名册；请核对病种。</source>
        <translation>This resident is registered as a patient with this disease and is no longer on the high-risk register. Check the disease.</translation>
    </message>
    <message>
        <source>高危人群登记</source>
        <translation>High-risk registration</translation>
    </message>
    <message>
        <source>高危病种</source>
        <translation>At high risk of</translation>
    </message>
    <message>
        <source>高危因素</source>
        <translation>Risk factors</translation>
    </message>
    <message>
        <source>最近复查日期</source>
        <translation>Last recheck</translation>
    </message>
    <message>
        <source>下次复查期限</source>
        <translation>Next recheck by</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>结束原因</source>
        <translation>Reason for ending</translation>
    </message>
    <message>
        <source>复查日期早于登记日期，请核对。</source>
        <translation>The recheck is before the registration. Check the dates.</translation>
    </message>
    <message>
        <source>结束日期早于登记日期，请核对。</source>
        <translation>The end is before the registration. Check the dates.</translation>
    </message>
    <message>
        <source>结束日期之后还有评估、转移、家庭会议或意愿记录（{day}），请核对结束日期。</source>
        <translation>There are assessments, moves, meetings or wishes after the closing date ({day}); please check it.</translation>
    </message>
    <message>
        <source>结束之前（{day}）这位居民已另有安宁疗护收治，请核对结束日期。</source>
        <translation>Before this end ({day}) the resident already has another hospice admission; please check the day of the end.</translation>
    </message>
    <message>
        <source>死亡地点</source>
        <translation>Place of death</translation>
    </message>
    <message>
        <source>在意愿地点离世</source>
        <translation>Died where wished</translation>
    </message>
    <message>
        <source>末期症状得到控制</source>
        <translation>Final symptoms controlled</translation>
    </message>
    <message>
        <source>哀伤随访期限</source>
        <translation>Bereavement follow-up by</translation>
    </message>
    <message>
        <source>死亡后几天见参数设置</source>
        <translation>How many days after the death: see the settings</translation>
    </message>
    <message>
        <source>哀伤随访日期</source>
        <translation>Bereavement follow-up on</translation>
    </message>
    <message>
        <source>哀伤随访人员</source>
        <translation>Bereavement follow-up staff</translation>
    </message>
    <message>
        <source>哀伤随访情况</source>
        <translation>Bereavement follow-up, notes</translation>
    </message>
    <message>
        <source>哀伤随访早于结束日期，请核对。</source>
        <translation>The bereavement follow-up is before the closing. Check the dates.</translation>
    </message>
    <message>
        <source>头痛头晕</source>
        <translation>Headache, dizziness</translation>
    </message>
    <message>
        <source>恶心呕吐</source>
        <translation>Nausea and vomiting</translation>
    </message>
    <message>
        <source>眼花耳鸣</source>
        <translation>Dim vision, tinnitus</translation>
    </message>
    <message>
        <source>呼吸困难</source>
        <translation>Difficulty breathing</translation>
    </message>
    <message>
        <source>心悸胸闷</source>
        <translation>Palpitations, chest tightness</translation>
    </message>
    <message>
        <source>鼻衄出血不止</source>
        <translation>Nosebleed that will not stop</translation>
    </message>
    <message>
        <source>四肢发麻</source>
        <translation>Numb limbs</translation>
    </message>
    <message>
        <source>下肢水肿</source>
        <translation>Leg oedema</translation>
    </message>
    <message>
        <source>轻</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>中</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>重</source>
        <translation>High</translation>
    </message>
    <message>
        <source>意识改变</source>
        <translation>Changed consciousness</translation>
    </message>
    <message>
        <source>剧烈头痛或头晕</source>
        <translation>Severe headache or dizziness</translation>
    </message>
    <message>
        <source>视力模糊或眼痛</source>
        <translation>Blurred vision or eye pain</translation>
    </message>
    <message>
        <source>心悸或胸闷</source>
        <translation>Palpitations or chest tightness</translation>
    </message>
    <message>
        <source>喘憋不能平卧</source>
        <translation>Breathless, cannot lie flat</translation>
    </message>
    <message>
        <source>妊娠期或哺乳期血压升高</source>
        <translation>Raised pressure in pregnancy or lactation</translation>
    </message>
    <message>
        <source>高血压随访</source>
        <translation>Hypertension follow-up</translation>
    </message>
    <message>
        <source>口唇</source>
        <translation>Lips</translation>
    </message>
    <message>
        <source>脏器功能</source>
        <translation>Organ function</translation>
    </message>
    <message>
        <source>齿列</source>
        <translation>Teeth</translation>
    </message>
    <message>
        <source>缺齿龋齿义齿位置</source>
        <translation>Missing, decayed or false teeth: where</translation>
    </message>
    <message>
        <source>咽部</source>
        <translation>Pharynx</translation>
    </message>
    <message>
        <source>左眼视力</source>
        <translation>Vision, left</translation>
    </message>
    <message>
        <source>右眼视力</source>
        <translation>Vision, right</translation>
    </message>
    <message>
        <source>左眼矫正视力</source>
        <translation>Corrected vision, left</translation>
    </message>
    <message>
        <source>右眼矫正视力</source>
        <translation>Corrected vision, right</translation>
    </message>
    <message>
        <source>听力</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>眼底</source>
        <translation>Fundus</translation>
    </message>
    <message>
        <source>查体</source>
        <translation>Physical examination</translation>
    </message>
    <message>
        <source>眼底异常</source>
        <translation>Fundus, findings</translation>
    </message>
    <message>
        <source>皮肤</source>
        <translation>Skin</translation>
    </message>
    <message>
        <source>皮肤其他</source>
        <translation>Skin, other</translation>
    </message>
    <message>
        <source>巩膜</source>
        <translation>Sclera</translation>
    </message>
    <message>
        <source>淋巴结</source>
        <translation>Lymph nodes</translation>
    </message>
    <message>
        <source>桶状胸</source>
        <translation>Barrel chest</translation>
    </message>
    <message>
        <source>呼吸音</source>
        <translation>Breath sounds</translation>
    </message>
    <message>
        <source>呼吸音异常</source>
        <translation>Breath sounds, findings</translation>
    </message>
    <message>
        <source>罗音</source>
        <translation>Rales</translation>
    </message>
    <message>
        <source>心率</source>
        <translation>Heart rate</translation>
    </message>
    <message>
        <source>次/分钟</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>心律</source>
        <translation>Heart rhythm</translation>
    </message>
    <message>
        <source>心脏杂音</source>
        <translation>Heart murmur</translation>
    </message>
    <message>
        <source>心脏杂音说明</source>
        <translation>Heart murmur, details</translation>
    </message>
    <message>
        <source>腹部压痛</source>
        <translation>Abdominal tenderness</translation>
    </message>
    <message>
        <source>腹部包块</source>
        <translation>Abdominal mass</translation>
    </message>
    <message>
        <source>肝大</source>
        <translation>Enlarged liver</translation>
    </message>
    <message>
        <source>脾大</source>
        <translation>Enlarged spleen</translation>
    </message>
    <message>
        <source>移动性浊音</source>
        <translation>Shifting dullness</translation>
    </message>
    <message>
        <source>腹部异常说明</source>
        <translation>Abdomen, findings</translation>
    </message>
    <message>
        <source>肛门指诊</source>
        <translation>Rectal examination</translation>
    </message>
    <message>
        <source>乳腺</source>
        <translation>Breasts</translation>
    </message>
    <message>
        <source>外阴</source>
        <translation>Vulva</translation>
    </message>
    <message>
        <source>阴道</source>
        <translation>Vagina</translation>
    </message>
    <message>
        <source>宫颈</source>
        <translation>Cervix</translation>
    </message>
    <message>
        <source>宫体</source>
        <translation>Uterus</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Adnexa</translation>
    </message>
    <message>
        <source>其他查体</source>
        <translation>Other findings</translation>
    </message>
    <message>
        <source>摄盐情况</source>
        <translation>Salt intake</translation>
    </message>
    <message>
        <source>目标摄盐</source>
        <translation>Goal salt intake</translation>
    </message>
    <message>
        <source>心率不在 40～150 次/分钟之间，请核对；属实时请说明。</source>
        <translation>The heart rate is not between 40 and 150/min. Check it; if it is true, explain.</translation>
    </message>
    <message>
        <source>血压已达危急值或有危急情况：先处理、紧急转诊，两周内主动随访转诊结果。</source>
        <translation>The pressure is critical, or a critical condition exists: treat, refer urgently and follow up the result of the referral within two weeks.</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>Import record</translation>
    </message>
    <message>
        <source>导入日期</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>文件摘要</source>
        <translation>File digest</translation>
    </message>
    <message>
        <source>文件内容的 SHA-256</source>
        <translation>SHA-256 of the file&apos;s content</translation>
    </message>
    <message>
        <source>导入类别</source>
        <translation>Kind imported</translation>
    </message>
    <message>
        <source>应处理行数</source>
        <translation>Rows to handle</translation>
    </message>
    <message>
        <source>比行数多的，导入中途断了，再导入同一个文件会接着做完</source>
        <translation>Where it exceeds the rows, the import broke off; importing the same file again finishes it</translation>
    </message>
    <message>
        <source>选择现有的 Excel 登记簿（.xlsx）：居民花名册、随访登记簿、家床和康复登记等。表头、合并格、小计行、写法不一都不用先改；导入前先预览，导入后可以整次撤销。</source>
        <translation>Choose an Excel register as you have it (.xlsx): resident rolls, follow-up registers, home-bed and rehabilitation registers. Title rows, merged cells, subtotals and mixed spellings may stay as they are; you see a preview before the import, and a whole import can be taken back.</translation>
    </message>
    <message>
        <source>选择工作簿…</source>
        <translation>Choose a workbook…</translation>
    </message>
    <message>
        <source>也可以把文件拖到这里。</source>
        <translation>Or drag the file here.</translation>
    </message>
    <message>
        <source>导入过的登记簿</source>
        <translation>Imported registers</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>下一项；Shift+Tab 上一项</source>
        <translation>Next item; Shift+Tab for the one before</translation>
    </message>
    <message>
        <source>按编号或拼音首字母选择</source>
        <translation>Choose by number or pinyin initials</translation>
    </message>
    <message>
        <source>找人、页面、登记种类、字段</source>
        <translation>Find people, pages, kinds, fields</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>撤销自己刚才的保存、重做</source>
        <translation>Undo your last save, redo</translation>
    </message>
    <message>
        <source>最近 30 步，点一步撤销或重做</source>
        <translation>The last 30 steps; click one to undo or redo it</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>返回，或收起提示</source>
        <translation>Back, or close a notice</translation>
    </message>
    <message>
        <source>今天该办的事、没填完的草稿和指标差距都在这里；点一项就到那里办。</source>
        <translation>What is to do today, unfinished drafts and gaps to the targets; click one to go and do it.</translation>
    </message>
    <message>
        <source>按姓名、拼音首字母、证件号码后几位或电话查找，回车打开。</source>
        <translation>Search by name, pinyin initials, last digits of the ID number or phone; Enter opens.</translation>
    </message>
    <message>
        <source>打开后右边是这个人的全部服务，回车打开一条修改。</source>
        <translation>At the right stands every service of the person; Enter opens one to change it.</translation>
    </message>
    <message>
        <source>选人</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>先选人，再选登记什么；同一个人有两种病时可以一次填两份随访。</source>
        <translation>Choose the person, then what to register; two follow-ups at once where somebody has two diseases.</translation>
    </message>
    <message>
        <source>血压一次输入 138/86；日期可以写 20260905、2026.9.5、今天、昨天，或只按 j、z、q。</source>
        <translation>Enter a blood pressure as 138/86; dates as 20260905 or 2026.9.5, or just j, z, q for today and the days before.</translation>
    </message>
    <message>
        <source>填到一半可以离开，草稿会自动保存，下次接着填。</source>
        <translation>You may leave half-way: the draft is kept and you go on later.</translation>
    </message>
    <message>
        <source>沿用上次的内容</source>
        <translation>Take over the last answers</translation>
    </message>
    <message>
        <source>下一段、上一段</source>
        <translation>Next and previous section</translation>
    </message>
    <message>
        <source>改动程序算出的值，须说明原因</source>
        <translation>Overrule what the program computed, with a reason</translation>
    </message>
    <message>
        <source>成批补录一叠纸质记录</source>
        <translation>Enter a pile of paper one after the other</translation>
    </message>
    <message>
        <source>机构、设备、人员、培训、质控、通报等登记簿。左边选登记簿，回车打开一条。</source>
        <translation>Registers of sites, equipment, staff, training, quality checks and bulletins. Choose one at the left; Enter opens a record.</translation>
    </message>
    <message>
        <source>有下属站点时先在上方选机构，新增的记录归到所选机构。</source>
        <translation>With sites below yours choose the site on top first; new records belong to it.</translation>
    </message>
    <message>
        <source>谁该随访、谁逾期、谁失访都由记录算出，办完登记后自动消失，不用打勾。</source>
        <translation>Who is due, overdue or lost follows from the records and goes by itself once it is registered: nothing to tick.</translation>
    </message>
    <message>
        <source>打不通电话时登记一次联系，够了规定次数再登记失访。</source>
        <translation>Take down a call that nobody answered; after enough of them register the loss.</translation>
    </message>
    <message>
        <source>登记这一项</source>
        <translation>Register this one</translation>
    </message>
    <message>
        <source>换一类：应办、逾期、今天……</source>
        <translation>Another view: due, overdue, today …</translation>
    </message>
    <message>
        <source>只看本人的，或看全部</source>
        <translation>Mine only, or all</translation>
    </message>
    <message>
        <source>登记一次联系</source>
        <translation>Take down a contact</translation>
    </message>
    <message>
        <source>登记失访、死亡、迁出</source>
        <translation>Register loss, death, moving away</translation>
    </message>
    <message>
        <source>先看有说明的和不寻常的，其余可以一次通过；退回时写明原因，录入人会看到。</source>
        <translation>Look at what is explained or unusual first, pass the rest at once; give a reason when you send one back: its author sees it.</translation>
    </message>
    <message>
        <source>自己录入的由另一位审核人审核。结账后再改的，须写明原因并列入更正单。</source>
        <translation>What you entered yourself another reviewer reviews. Changes after closing need a reason and go to the correction sheet.</translation>
    </message>
    <message>
        <source>通过这一条</source>
        <translation>Pass this one</translation>
    </message>
    <message>
        <source>其余没有异常的全部通过，先问一次</source>
        <translation>Pass all the rest that has nothing odd, after asking once</translation>
    </message>
    <message>
        <source>写退回原因，按 Enter 退回</source>
        <translation>Write why and press Enter to send back</translation>
    </message>
    <message>
        <source>下一栏；Ctrl+PgUp 上一栏</source>
        <translation>Next tab; Ctrl+PgUp the one before</translation>
    </message>
    <message>
        <source>每个数都可以点开，看背后的名单；灰色条是应达到的进度。</source>
        <translation>Every number opens into its list; the grey bar shows what is due by now.</translation>
    </message>
    <message>
        <source>显示“—”表示缺基数或登记，不是 0；按提示补上即可。</source>
        <translation>“—” means that a base figure or register is missing, not 0; add what it asks for.</translation>
    </message>
    <message>
        <source>打开名单；在名单里打开记录或居民</source>
        <translation>Open the list; within the list, the record or the person</translation>
    </message>
    <message>
        <source>修改打开的记录</source>
        <translation>Edit the record that is open</translation>
    </message>
    <message>
        <source>按原路返回</source>
        <translation>Go back the way you came</translation>
    </message>
    <message>
        <source>先编制、逐页核对，再封存；封存后内容不能改，要改就重新编制。</source>
        <translation>Make it, check every page, then seal; what is sealed cannot change: make and seal it again.</translation>
    </message>
    <message>
        <source>把整个文件夹交给上级：包、报告、数据表和核验说明缺一不可。</source>
        <translation>Hand over the whole folder: package, report, tables and verification page belong together.</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>平台补录：已录的打勾</source>
        <translation>Platform list: tick what is entered</translation>
    </message>
    <message>
        <source>账号、机构、参数、备份、证书；Excel 登记簿也从这里导入。</source>
        <translation>Accounts, sites, parameters, backups, certificates; Excel registers are imported here too.</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>关闭&#x3000;F1</source>
        <translation>Close&#x3000;F1</translation>
    </message>
    <message>
        <source>这一页</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>到处都能用</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>未导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>撤销所选的导入</source>
        <translation>Take back the chosen import</translation>
    </message>
    <message>
        <source>再点一次，撤销所选的导入</source>
        <translation>Click again to take back the chosen import</translation>
    </message>
    <message>
        <source>最近的在前</source>
        <translation>Latest first</translation>
    </message>
    <message>
        <source>选择登记簿</source>
        <translation>Choose a register</translation>
    </message>
    <message>
        <source>各状态行数</source>
        <translation>Rows by status</translation>
    </message>
    <message>
        <source>列对应</source>
        <translation>Column map</translation>
    </message>
    <message>
        <source>优质服务基层行基本标准</source>
        <translation>Quality Service action, basic standard</translation>
    </message>
    <message>
        <source>优质服务基层行推荐标准</source>
        <translation>Quality Service action, recommended standard</translation>
    </message>
    <message>
        <source>老年友善医疗机构</source>
        <translation>Elder-friendly institution</translation>
    </message>
    <message>
        <source>儿童友好医疗机构</source>
        <translation>Child-friendly institution</translation>
    </message>
    <message>
        <source>安宁疗护示范基地</source>
        <translation>Hospice model base</translation>
    </message>
    <message>
        <source>社区医院</source>
        <translation>Community hospital</translation>
    </message>
    <message>
        <source>全科医生教学基地</source>
        <translation>GP teaching base</translation>
    </message>
    <message>
        <source>示范性社区康复中心</source>
        <translation>Model community rehabilitation center</translation>
    </message>
    <message>
        <source>中医药特色示范站</source>
        <translation>TCM model station</translation>
    </message>
    <message>
        <source>社区特色品牌</source>
        <translation>Community brand</translation>
    </message>
    <message>
        <source>同质化试点病种</source>
        <translation>Same-quality care pilot disease</translation>
    </message>
    <message>
        <source>服务站（村卫生室）标准化建设</source>
        <translation>Standard building of stations and village clinics</translation>
    </message>
    <message>
        <source>称号与等级</source>
        <translation>Titles and grades</translation>
    </message>
    <message>
        <source>称号</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>称号说明</source>
        <translation>Title, details</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>授予日期</source>
        <translation>Awarded on</translation>
    </message>
    <message>
        <source>授予单位</source>
        <translation>Awarded by</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>最近复核日期</source>
        <translation>Last reviewed on</translation>
    </message>
    <message>
        <source>撤销日期早于授予日期，请核对。</source>
        <translation>Withdrawn before it was awarded. Check the dates.</translation>
    </message>
    <message>
        <source>本机构这个月的业务汇总已经填过，请打开那一份修改。</source>
        <translation>This site&apos;s summary of this month exists already. Open that one and change it.</translation>
    </message>
    <message>
        <source>基本病种编码里有不像 ICD-10 的内容，请核对；各编码用顿号或逗号分开。</source>
        <translation>The basic disease codes hold something unlike ICD-10. Check them; separate codes with 、 or a comma.</translation>
    </message>
    <message>
        <source>月度业务汇总</source>
        <translation>Monthly summary</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>门急诊人次</source>
        <translation>Outpatient and emergency visits</translation>
    </message>
    <message>
        <source>中医人次</source>
        <translation>TCM visits</translation>
    </message>
    <message>
        <source>总处方数</source>
        <translation>Prescriptions</translation>
    </message>
    <message>
        <source>张</source>
        <translation>items</translation>
    </message>
    <message>
        <source>中药饮片处方数</source>
        <translation>Herbal prescriptions</translation>
    </message>
    <message>
        <source>长处方数</source>
        <translation>Long prescriptions</translation>
    </message>
    <message>
        <source>延伸处方数</source>
        <translation>Extended prescriptions</translation>
    </message>
    <message>
        <source>基本病种编码</source>
        <translation>Basic disease codes</translation>
    </message>
    <message>
        <source>本月诊治过的病种，用顿号分开</source>
        <translation>Diseases treated this month, separated by 、</translation>
    </message>
    <message>
        <source>基本病种数</source>
        <translation>Basic diseases</translation>
    </message>
    <message>
        <source>月末日期</source>
        <translation>End of month</translation>
    </message>
    <message>
        <source>中医人次多于门急诊人次，请核对。</source>
        <translation>More TCM visits than visits. Check it.</translation>
    </message>
    <message>
        <source>饮片处方数多于总处方数，请核对。</source>
        <translation>More herbal prescriptions than prescriptions. Check it.</translation>
    </message>
    <message>
        <source>长处方数多于总处方数，请核对。</source>
        <translation>More long prescriptions than prescriptions. Check it.</translation>
    </message>
    <message>
        <source>延伸处方数多于总处方数，请核对。</source>
        <translation>More extended prescriptions than prescriptions. Check it.</translation>
    </message>
    <message>
        <source>上级医院下转</source>
        <translation>Referred down by an upper hospital</translation>
    </message>
    <message>
        <source>残疾人康复</source>
        <translation>Rehabilitation of the disabled</translation>
    </message>
    <message>
        <source>运动功能</source>
        <translation>Motor function</translation>
    </message>
    <message>
        <source>日常生活活动</source>
        <translation>Activities of daily living</translation>
    </message>
    <message>
        <source>言语</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>吞咽</source>
        <translation>Swallowing</translation>
    </message>
    <message>
        <source>认知</source>
        <translation>Cognition</translation>
    </message>
    <message>
        <source>心肺功能</source>
        <translation>Heart and lungs</translation>
    </message>
    <message>
        <source>疼痛</source>
        <translation>Pain</translation>
    </message>
    <message>
        <source>二便</source>
        <translation>Bladder and bowels</translation>
    </message>
    <message>
        <source>无变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>加重</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>慢性病</source>
        <translation>Chronic disease</translation>
    </message>
    <message>
        <source>康复</source>
        <translation>Rehabilitation</translation>
    </message>
    <message>
        <source>中医</source>
        <translation>TCM</translation>
    </message>
    <message>
        <source>签约</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>护理</source>
        <translation>Nursing</translation>
    </message>
    <message>
        <source>转诊</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>居民档案</source>
        <translation>Resident&apos;s file</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Broken off</translation>
    </message>
    <message>
        <source>疗程开始日期</source>
        <translation>Course began on</translation>
    </message>
    <message>
        <source>康复地点</source>
        <translation>Place of rehabilitation</translation>
    </message>
    <message>
        <source>长期处方</source>
        <translation>Long prescription</translation>
    </message>
    <message>
        <source>延伸处方</source>
        <translation>Extended prescription</translation>
    </message>
    <message>
        <source>长期处方兼延伸处方</source>
        <translation>Long and extended prescription</translation>
    </message>
    <message>
        <source>医疗用毒性药品</source>
        <translation>Toxic medicines</translation>
    </message>
    <message>
        <source>放射性药品</source>
        <translation>Radioactive medicines</translation>
    </message>
    <message>
        <source>易制毒药品</source>
        <translation>Drug precursors</translation>
    </message>
    <message>
        <source>麻醉药品</source>
        <translation>Narcotics</translation>
    </message>
    <message>
        <source>精神药品</source>
        <translation>Psychotropics</translation>
    </message>
    <message>
        <source>抗微生物药物</source>
        <translation>Antimicrobials</translation>
    </message>
    <message>
        <source>需特殊储存的药品</source>
        <translation>Medicines with special storage</translation>
    </message>
    <message>
        <source>以上都没有</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>长处方天数应在 {least}～{most} 天之间，请核对。</source>
        <translation>A long prescription covers {least} to {most} days. Check it.</translation>
    </message>
    <message>
        <source>超过 4 周的长处方须严格评估病情，请确认已评估。</source>
        <translation>More than 4 weeks asks for a strict assessment of the condition. Confirm that it was done.</translation>
    </message>
    <message>
        <source>超过 4 周的长处方须患者签字同意，请确认已签字。</source>
        <translation>More than 4 weeks needs the patient&apos;s signature. Confirm that it was given.</translation>
    </message>
    <message>
        <source>这类药品不得开具长处方，请核对药品；属结核病等规定可开的情形时请说明。</source>
        <translation>These medicines may not be prescribed for long. Check them; explain if the rules allow it, as for tuberculosis.</translation>
    </message>
    <message>
        <source>长处方</source>
        <translation>Long prescription</translation>
    </message>
    <message>
        <source>开具日期</source>
        <translation>Prescribed on</translation>
    </message>
    <message>
        <source>处方类型</source>
        <translation>Prescription type</translation>
    </message>
    <message>
        <source>开方医生</source>
        <translation>Prescribed by</translation>
    </message>
    <message>
        <source>诊断</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>诊断明确病情稳定</source>
        <translation>Diagnosis clear, condition stable</translation>
    </message>
    <message>
        <source>药品</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>含不得开长处方的药品</source>
        <translation>Medicines not allowed for long</translation>
    </message>
    <message>
        <source>处方天数</source>
        <translation>Days covered</translation>
    </message>
    <message>
        <source>已评估病情</source>
        <translation>Condition assessed</translation>
    </message>
    <message>
        <source>患者已签字同意</source>
        <translation>Patient signed</translation>
    </message>
    <message>
        <source>原开方医院</source>
        <translation>Hospital that prescribed first</translation>
    </message>
    <message>
        <source>代配药</source>
        <translation>Drugs fetched for the patient</translation>
    </message>
    <message>
        <source>由家属或家庭医生团队代配</source>
        <translation>Fetched by family or the doctor&apos;s team</translation>
    </message>
    <message>
        <source>处方流转</source>
        <translation>Prescription passed on</translation>
    </message>
    <message>
        <source>流转到社会药房或上级医院药房</source>
        <translation>Passed on to a pharmacy or upper hospital</translation>
    </message>
    <message>
        <source>配送到家</source>
        <translation>Delivered home</translation>
    </message>
    <message>
        <source>药品用完日期</source>
        <translation>Medicines last until</translation>
    </message>
    <message>
        <source>长处方只给诊断明确、病情稳定的患者；属实时请说明。</source>
        <translation>Long prescriptions are only for patients with a clear diagnosis and a stable condition. If it is true, explain.</translation>
    </message>
    <message>
        <source>功能障碍</source>
        <translation>Impairments</translation>
    </message>
    <message>
        <source>康复目标</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>计划治疗次数</source>
        <translation>Treatments planned</translation>
    </message>
    <message>
        <source>康复医师</source>
        <translation>Rehabilitation doctor</translation>
    </message>
    <message>
        <source>初评期限</source>
        <translation>First assessment by</translation>
    </message>
    <message>
        <source>开始后几天见参数设置</source>
        <translation>How many days after the start: see the settings</translation>
    </message>
    <message>
        <source>这一天起的评定算末评；天数见参数设置</source>
        <translation>An assessment from this day on counts as the last; for the days see the settings</translation>
    </message>
    <message>
        <source>疗程结束日期</source>
        <translation>Course ended on</translation>
    </message>
    <message>
        <source>末评不早于</source>
        <translation>Final assessment not before</translation>
    </message>
    <message>
        <source>疗程结果</source>
        <translation>Result of the course</translation>
    </message>
    <message>
        <source>疗程小结</source>
        <translation>Summary of the course</translation>
    </message>
    <message>
        <source>疗程结束日期早于开始日期，请核对。</source>
        <translation>The course ended before it began. Check the dates.</translation>
    </message>
    <message>
        <source>运动疗法</source>
        <translation>Exercise therapy</translation>
    </message>
    <message>
        <source>作业疗法</source>
        <translation>Occupational therapy</translation>
    </message>
    <message>
        <source>言语吞咽</source>
        <translation>Speech and swallowing</translation>
    </message>
    <message>
        <source>物理因子</source>
        <translation>Physical agents</translation>
    </message>
    <message>
        <source>中医康复</source>
        <translation>TCM rehabilitation</translation>
    </message>
    <message>
        <source>护理门诊</source>
        <translation>Nursing clinic</translation>
    </message>
    <message>
        <source>伤口护理</source>
        <translation>Wound care</translation>
    </message>
    <message>
        <source>造口护理</source>
        <translation>Stoma care</translation>
    </message>
    <message>
        <source>静脉导管维护</source>
        <translation>Venous catheter care</translation>
    </message>
    <message>
        <source>糖尿病足护理</source>
        <translation>Diabetic foot care</translation>
    </message>
    <message>
        <source>导尿管护理</source>
        <translation>Urinary catheter care</translation>
    </message>
    <message>
        <source>鼻饲管护理</source>
        <translation>Nasogastric tube care</translation>
    </message>
    <message>
        <source>压疮护理</source>
        <translation>Pressure sore care</translation>
    </message>
    <message>
        <source>母婴护理</source>
        <translation>Mother and baby care</translation>
    </message>
    <message>
        <source>慢病护理指导</source>
        <translation>Chronic-disease nursing advice</translation>
    </message>
    <message>
        <source>注射</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>康复护理</source>
        <translation>Rehabilitation nursing</translation>
    </message>
    <message>
        <source>采集标本</source>
        <translation>Taking samples</translation>
    </message>
    <message>
        <source>吸氧或雾化</source>
        <translation>Oxygen or nebuliser</translation>
    </message>
    <message>
        <source>灌肠或直肠给药</source>
        <translation>Enema or rectal medication</translation>
    </message>
    <message>
        <source>中医护理</source>
        <translation>TCM nursing</translation>
    </message>
    <message>
        <source>照护者培训</source>
        <translation>Carer training</translation>
    </message>
    <message>
        <source>门诊医嘱</source>
        <translation>Clinic order</translation>
    </message>
    <message>
        <source>互联网+护理</source>
        <translation>Internet + nursing</translation>
    </message>
    <message>
        <source>出院延续护理</source>
        <translation>Care after discharge</translation>
    </message>
    <message>
        <source>护理服务</source>
        <translation>Nursing service</translation>
    </message>
    <message>
        <source>护理日期</source>
        <translation>Nursing date</translation>
    </message>
    <message>
        <source>护理地点</source>
        <translation>Nursing place</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>项次</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>服务来源</source>
        <translation>Service source</translation>
    </message>
    <message>
        <source>开单医生</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>护理评估</source>
        <translation>Nursing assessment</translation>
    </message>
    <message>
        <source>达到目标</source>
        <translation>Reached the goal</translation>
    </message>
    <message>
        <source>部分达到</source>
        <translation>Partly reached</translation>
    </message>
    <message>
        <source>未达到</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>家床护理计划</source>
        <translation>Home-bed nursing plan</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Plan date</translation>
    </message>
    <message>
        <source>护理诊断</source>
        <translation>Nursing diagnosis</translation>
    </message>
    <message>
        <source>护理目标</source>
        <translation>Nursing goals</translation>
    </message>
    <message>
        <source>护理措施</source>
        <translation>Nursing measures</translation>
    </message>
    <message>
        <source>每周护理次数</source>
        <translation>Nursing visits per week</translation>
    </message>
    <message>
        <source>停止日期早于计划日期，请核对。</source>
        <translation>Stopped before the plan. Check the dates.</translation>
    </message>
    <message>
        <source>效果评价</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>发生不良事件</source>
        <translation>Adverse event</translation>
    </message>
    <message>
        <source>不良事件说明</source>
        <translation>Adverse event, details</translation>
    </message>
    <message>
        <source>已指导照护者</source>
        <translation>Carer instructed</translation>
    </message>
    <message>
        <source>下次护理日期</source>
        <translation>Next nursing</translation>
    </message>
    <message>
        <source>只有居家护理才有入户时间，请核对护理地点。</source>
        <translation>Only nursing at home has an arrival time. Check the place.</translation>
    </message>
    <message>
        <source>辅具适配</source>
        <translation>Assistive devices</translation>
    </message>
    <message>
        <source>心理康复</source>
        <translation>Psychological rehabilitation</translation>
    </message>
    <message>
        <source>智能康复</source>
        <translation>Smart rehabilitation</translation>
    </message>
    <message>
        <source>康复治疗记录</source>
        <translation>Rehabilitation treatment</translation>
    </message>
    <message>
        <source>治疗日期</source>
        <translation>Treatment date</translation>
    </message>
    <message>
        <source>治疗类别</source>
        <translation>Treatment category</translation>
    </message>
    <message>
        <source>治疗项目</source>
        <translation>Treatment item</translation>
    </message>
    <message>
        <source>治疗时长</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>治疗地点</source>
        <translation>Place of treatment</translation>
    </message>
    <message>
        <source>治疗部位</source>
        <translation>Part treated</translation>
    </message>
    <message>
        <source>治疗反应</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>治疗师</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>同一人</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Different people</translation>
    </message>
    <message>
        <source>这两位居民已经判定过，请打开那一份修改。</source>
        <translation>These two residents were judged already. Open that record and change it.</translation>
    </message>
    <message>
        <source>两位居民的证件号码不同，判为同一人时请说明依据。</source>
        <translation>The two residents have different document numbers. Give the grounds if they are the same person.</translation>
    </message>
    <message>
        <source>同一人判定</source>
        <translation>Same-person decision</translation>
    </message>
    <message>
        <source>另一位居民</source>
        <translation>Other resident</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>判定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>两处选了同一份档案，请选择另一位居民。</source>
        <translation>The same record was chosen twice. Choose another resident.</translation>
    </message>
    <message>
        <source>上报包</source>
        <translation>Report package</translation>
    </message>
    <message>
        <source>名册包</source>
        <translation>Line-list package</translation>
    </message>
    <message>
        <source>同步包</source>
        <translation>Sync package</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>方案下发</source>
        <translation>Plan handed down</translation>
    </message>
    <message>
        <source>信任文件</source>
        <translation>Trust file</translation>
    </message>
    <message>
        <source>机构开通文件</source>
        <translation>Enrolment file</translation>
    </message>
    <message>
        <source>程序更新</source>
        <translation>Program update</translation>
    </message>
    <message>
        <source>封存登记</source>
        <translation>Seal record</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>缺数据</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>接收机构</source>
        <translation>Receiving site</translation>
    </message>
    <message>
        <source>核验说明</source>
        <translation>How to verify</translation>
    </message>
    <message>
        <source>文件包</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>封存机构</source>
        <translation>Sealed by</translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>依据方案</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>封存时间</source>
        <translation>Sealed at</translation>
    </message>
    <message>
        <source>通道序号</source>
        <translation>Channel number</translation>
    </message>
    <message>
        <source>包标识</source>
        <translation>Package identity</translation>
    </message>
    <message>
        <source>根证书指纹（SHA-256）</source>
        <translation>Root certificate fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>一、这是什么</source>
        <translation>1. What this is</translation>
    </message>
    <message>
        <source>二、包内有什么</source>
        <translation>2. What is in the package</translation>
    </message>
    <message>
        <source>三、用来核对的三个数</source>
        <translation>3. Three numbers to compare</translation>
    </message>
    <message>
        <source>根证书指纹应与封存机构另行提供的纸面指纹逐组相同；不同就不要采信，请电话询问该机构。</source>
        <translation>The root certificate&apos;s fingerprint must agree group by group with the fingerprint on paper that the sealing site gave separately. If it differs, do not trust it; ask that site by telephone.</translation>
    </message>
    <message>
        <source>四、怎样核验</source>
        <translation>4. How to verify</translation>
    </message>
    <message>
        <source>有“社区卫生服务台账”的电脑，运行下面一行；显示“核验通过”才可采信：</source>
        <translation>On a computer with the Community Health Service Ledger run the line below; trust the package only when it says &quot;Verified&quot;:</translation>
    </message>
    <message>
        <source>没有本程序的电脑，把文件包改名为 .zip 解压，在该文件夹里用 openssl：</source>
        <translation>On a computer without this program, rename the package to .zip, unpack it and use openssl in that folder:</translation>
    </message>
    <message>
        <source>详细步骤见包内 VERIFY.txt。文件包改动一个字节，核验就不会通过。</source>
        <translation>The detailed steps are in VERIFY.txt inside the package. If a single byte of the package was changed, verification fails.</translation>
    </message>
    <message>
        <source>旁边的 {names} 是包内同名文件的副本，供直接查看；数字以包内的为准。</source>
        <translation>{names} beside it are copies of the files of the same name inside the package, for viewing; the figures are those inside.</translation>
    </message>
    <message>
        <source>上一包标识</source>
        <translation>Identity of the package before</translation>
    </message>
    <message>
        <source>数据摘要</source>
        <translation>Digest of the figures</translation>
    </message>
    <message>
        <source>封存日期</source>
        <translation>Sealed on</translation>
    </message>
    <message>
        <source>“{label}”只能填 {among}，请改填其中一个。</source>
        <translation>“{label}” can only be {among}. Please choose one of these.</translation>
    </message>
    <message>
        <source>“{label}”应在 {least}～{most} 之间，请核对。</source>
        <translation>“{label}” must lie from {least} to {most}. Please check.</translation>
    </message>
    <message>
        <source>这个设置已经改过，请打开那一份修改。</source>
        <translation>This setting was changed before. Open that record and change it.</translation>
    </message>
    <message>
        <source>参数设置</source>
        <translation>Parameter setting</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>选一行，按 Enter 修改。标着“待区级确认”的数是工作口径，区里有文后请改成文件里的数并写明文号。</source>
        <translation>Choose a row and press Enter to change it. Numbers marked &quot;Awaits the district&apos;s confirmation&quot; are working assumptions; once the district has decided, enter its number and the number of the document.</translation>
    </message>
    <message>
        <source>默认</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>出处或修改理由</source>
        <translation>Source, or reason for the change</translation>
    </message>
    <message>
        <source>理由，如区级通知的文号</source>
        <translation>Reason, such as the number of the district&apos;s notice</translation>
    </message>
    <message>
        <source>可能重复的居民档案</source>
        <translation>Possible duplicates of residents</translation>
    </message>
    <message>
        <source>共 {n} 对，最可能的在前</source>
        <translation>{n} pairs, the likeliest first</translation>
    </message>
    <message>
        <source>已判为同一人：{person}</source>
        <translation>Judged as one person: {person}</translation>
    </message>
    <message>
        <source>已记住不是同一人：{person}</source>
        <translation>Remembered as not the same: {person}</translation>
    </message>
    <message>
        <source>把握</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Back to default</translation>
    </message>
    <message>
        <source>恢复默认值</source>
        <translation>Set back to default</translation>
    </message>
    <message>
        <source>正在保存参数…</source>
        <translation>Saving the setting…</translation>
    </message>
    <message>
        <source>参数已修改，指标会按新的数重新计算。</source>
        <translation>Parameter changed; the indicators are calculated again with it.</translation>
    </message>
    <message>
        <source>如区级通知的文号</source>
        <translation>Such as the number of the district&apos;s notice</translation>
    </message>
    <message>
        <source>没有这个版本的血压控制线，请填写 2017 等已有版本。</source>
        <translation>There is no such edition of the pressure limits. Fill in one that exists, such as 2017.</translation>
    </message>
    <message>
        <source>中医特色专病专科</source>
        <translation>TCM special clinic</translation>
    </message>
    <message>
        <source>专病专科名称</source>
        <translation>Special clinic&apos;s name</translation>
    </message>
    <message>
        <source>主治病种</source>
        <translation>Main diseases</translation>
    </message>
    <message>
        <source>开设日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>停办日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>心电诊断</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>影像诊断</source>
        <translation>Imaging</translation>
    </message>
    <message>
        <source>检验</source>
        <translation>Laboratory</translation>
    </message>
    <message>
        <source>超声诊断</source>
        <translation>Ultrasound</translation>
    </message>
    <message>
        <source>门诊外科小手术</source>
        <translation>Outpatient minor surgery</translation>
    </message>
    <message>
        <source>标准化口腔诊室</source>
        <translation>Standard dental room</translation>
    </message>
    <message>
        <source>妇科</source>
        <translation>Gynaecology</translation>
    </message>
    <message>
        <source>儿科</source>
        <translation>Paediatrics</translation>
    </message>
    <message>
        <source>眼耳鼻喉科</source>
        <translation>Eye, ear, nose and throat</translation>
    </message>
    <message>
        <source>皮肤科</source>
        <translation>Dermatology</translation>
    </message>
    <message>
        <source>心理咨询点</source>
        <translation>Counselling point</translation>
    </message>
    <message>
        <source>药学门诊</source>
        <translation>Pharmacy clinic</translation>
    </message>
    <message>
        <source>发热哨点</source>
        <translation>Fever sentinel</translation>
    </message>
    <message>
        <source>先诊疗后付费</source>
        <translation>Treatment before payment</translation>
    </message>
    <message>
        <source>免收住院预交费</source>
        <translation>No deposit on admission</translation>
    </message>
    <message>
        <source>医保电子凭证</source>
        <translation>Electronic insurance card</translation>
    </message>
    <message>
        <source>远程会诊平台</source>
        <translation>Tele-consultation platform</translation>
    </message>
    <message>
        <source>转诊服务专窗</source>
        <translation>Referral service desk</translation>
    </message>
    <message>
        <source>儿童早期发展基地</source>
        <translation>Early childhood development base</translation>
    </message>
    <message>
        <source>云HIS</source>
        <translation>Cloud HIS</translation>
    </message>
    <message>
        <source>戒烟门诊</source>
        <translation>Smoking cessation clinic</translation>
    </message>
    <message>
        <source>中药代煎配送</source>
        <translation>Herbal decoction and delivery</translation>
    </message>
    <message>
        <source>本机构开展</source>
        <translation>Done on site</translation>
    </message>
    <message>
        <source>上级机构远程诊断</source>
        <translation>Tele-diagnosis by an upper site</translation>
    </message>
    <message>
        <source>委托外送</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>本机构已登记过这项服务，请打开那一份修改。</source>
        <translation>This site has recorded this service already. Open that record and change it.</translation>
    </message>
    <message>
        <source>机构服务项目</source>
        <translation>Services of the site</translation>
    </message>
    <message>
        <source>已开展</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>开展方式</source>
        <translation>Way offered</translation>
    </message>
    <message>
        <source>开展日期</source>
        <translation>Offered since</translation>
    </message>
    <message>
        <source>停止日期</source>
        <translation>Stopped on</translation>
    </message>
    <message>
        <source>支持单位</source>
        <translation>Supported by</translation>
    </message>
    <message>
        <source>停止日期早于开展日期，请核对。</source>
        <translation>Stopped before it began. Check the dates.</translation>
    </message>
    <message>
        <source>如海派中医流派、上级中医医院</source>
        <translation>Such as a Shanghai school of TCM or an upper TCM hospital</translation>
    </message>
    <message>
        <source>每周开诊</source>
        <translation>Sessions per week</translation>
    </message>
    <message>
        <source>周一上午</source>
        <translation>Mon morning</translation>
    </message>
    <message>
        <source>周一下午</source>
        <translation>Mon afternoon</translation>
    </message>
    <message>
        <source>周二上午</source>
        <translation>Tue morning</translation>
    </message>
    <message>
        <source>周二下午</source>
        <translation>Tue afternoon</translation>
    </message>
    <message>
        <source>周三上午</source>
        <translation>Wed morning</translation>
    </message>
    <message>
        <source>周三下午</source>
        <translation>Wed afternoon</translation>
    </message>
    <message>
        <source>周四上午</source>
        <translation>Thu morning</translation>
    </message>
    <message>
        <source>周四下午</source>
        <translation>Thu afternoon</translation>
    </message>
    <message>
        <source>周五上午</source>
        <translation>Fri morning</translation>
    </message>
    <message>
        <source>周五下午</source>
        <translation>Fri afternoon</translation>
    </message>
    <message>
        <source>周六上午</source>
        <translation>Sat morning</translation>
    </message>
    <message>
        <source>周六下午</source>
        <translation>Sat afternoon</translation>
    </message>
    <message>
        <source>周日上午</source>
        <translation>Sun morning</translation>
    </message>
    <message>
        <source>周日下午</source>
        <translation>Sun afternoon</translation>
    </message>
    <message>
        <source>全科门诊</source>
        <translation>General practice clinic</translation>
    </message>
    <message>
        <source>预防接种门诊</source>
        <translation>Vaccination clinic</translation>
    </message>
    <message>
        <source>妇幼保健门诊</source>
        <translation>Maternal and child clinic</translation>
    </message>
    <message>
        <source>中医门诊</source>
        <translation>TCM clinic</translation>
    </message>
    <message>
        <source>康复门诊</source>
        <translation>Rehabilitation clinic</translation>
    </message>
    <message>
        <source>口腔门诊</source>
        <translation>Dental clinic</translation>
    </message>
    <message>
        <source>中医健康管理</source>
        <translation>TCM health management</translation>
    </message>
    <message>
        <source>{day} {weekday}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>待填的服务记录表</source>
        <translation>Sheets to fill in</translation>
    </message>
    <message>
        <source>共 {n} 份，一次最多打印 {most} 份；请先按村（居）、医生或事项缩小范围。</source>
        <translation>{n} sheets; at most {most} are printed at once. Narrow by village, doctor or duty first.</translation>
    </message>
    <message>
        <source>本机构同一服务在这一天已有生效的开诊安排，请打开那一份修改，或先填结束日期。</source>
        <translation>This site already has opening hours for this service on this day. Open that record and change it, or give it an end date first.</translation>
    </message>
    <message>
        <source>开诊日历</source>
        <translation>Opening calendar</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>开诊半天</source>
        <translation>Half-days open</translation>
    </message>
    <message>
        <source>工作日午间连续服务</source>
        <translation>Open through lunchtime on workdays</translation>
    </message>
    <message>
        <source>晚间服务</source>
        <translation>Evening service</translation>
    </message>
    <message>
        <source>半天</source>
        <translation>half-days</translation>
    </message>
    <message>
        <source>每周开诊半天数</source>
        <translation>Half-days a week</translation>
    </message>
    <message>
        <source>周末半天数</source>
        <translation>Half-days at weekends</translation>
    </message>
    <message>
        <source>已向居民公布</source>
        <translation>Announced to residents</translation>
    </message>
    <message>
        <source>节假日安排等</source>
        <translation>Such as arrangements for holidays</translation>
    </message>
    <message>
        <source>结束日期早于生效日期，请核对。</source>
        <translation>The end is before the beginning. Check the dates.</translation>
    </message>
    <message>
        <source>停办日期早于开设日期，请核对。</source>
        <translation>Closed before it opened. Check the dates.</translation>
    </message>
    <message>
        <source>针刺类</source>
        <translation>Acupuncture</translation>
    </message>
    <message>
        <source>推拿类</source>
        <translation>Tuina</translation>
    </message>
    <message>
        <source>刮痧类</source>
        <translation>Gua sha</translation>
    </message>
    <message>
        <source>拔罐类</source>
        <translation>Cupping</translation>
    </message>
    <message>
        <source>灸类</source>
        <translation>Moxibustion</translation>
    </message>
    <message>
        <source>敷熨熏浴类</source>
        <translation>Compress, ironing, fumigation, bath</translation>
    </message>
    <message>
        <source>中医微创类</source>
        <translation>TCM minimally invasive</translation>
    </message>
    <message>
        <source>骨伤类</source>
        <translation>Bone-setting</translation>
    </message>
    <message>
        <source>肛肠类</source>
        <translation>Anorectal</translation>
    </message>
    <message>
        <source>气功类</source>
        <translation>Qigong</translation>
    </message>
    <message>
        <source>其他类</source>
        <translation>Other techniques</translation>
    </message>
    <message>
        <source>巡诊</source>
        <translation>Round visit</translation>
    </message>
    <message>
        <source>所选人员不是中医类别，也未登记中医药服务培训考核合格，不能登记中医服务。</source>
        <translation>The chosen staff member is neither in a TCM category nor registered as having passed the TCM training, so no TCM service can be recorded.</translation>
    </message>
    <message>
        <source>没有诊断，没有技术，也没有饮片：请核对是否漏填。</source>
        <translation>No diagnosis, no technique and no herbs: please check whether something was left out.</translation>
    </message>
    <message>
        <source>所选人员的中医资质还没有登记，请在人员登记里补上；暂时保存时请说明。</source>
        <translation>The TCM qualification of the chosen staff member is not registered yet. Add it to the staff register; explain to save for now.</translation>
    </message>
    <message>
        <source>中医诊疗</source>
        <translation>TCM visit</translation>
    </message>
    <message>
        <source>就诊日期</source>
        <translation>Visit date</translation>
    </message>
    <message>
        <source>接诊人员</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>诊疗地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>中医诊断</source>
        <translation>TCM diagnosis</translation>
    </message>
    <message>
        <source>证候</source>
        <translation>TCM pattern</translation>
    </message>
    <message>
        <source>西医诊断</source>
        <translation>Western diagnosis</translation>
    </message>
    <message>
        <source>技术类别</source>
        <translation>Technique category</translation>
    </message>
    <message>
        <source>技术名称</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>中药饮片剂数</source>
        <translation>Herbal doses</translation>
    </message>
    <message>
        <source>剂</source>
        <translation>doses</translation>
    </message>
    <message>
        <source>代煎</source>
        <translation>Decocted for the patient</translation>
    </message>
    <message>
        <source>配送</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>待区级确认</source>
        <translation>Awaits the district&apos;s confirmation</translation>
    </message>
    <message>
        <source>血压控制线版本</source>
        <translation>Edition of the pressure limits</translation>
    </message>
    <message>
        <source>常规随访间隔</source>
        <translation>Usual follow-up interval</translation>
    </message>
    <message>
        <source>控制不满意、不良反应或危急情况后的随访期限</source>
        <translation>Follow-up after poor control, adverse reaction or critical condition</translation>
    </message>
    <message>
        <source>随访逾期宽限</source>
        <translation>Days of grace for a follow-up</translation>
    </message>
    <message>
        <source>两次面访计为两次的最短间隔</source>
        <translation>Shortest gap for two face-to-face follow-ups</translation>
    </message>
    <message>
        <source>纳入管理不足几天的不计入规范管理率</source>
        <translation>Days under management before somebody counts in the management rate</translation>
    </message>
    <message>
        <source>体重与上次相差提示线</source>
        <translation>Weight difference that is pointed out</translation>
    </message>
    <message>
        <source>身高与上次相差提示线</source>
        <translation>Difference of height from last time that is asked about</translation>
    </message>
    <message>
        <source>家床申请至首访</source>
        <translation>Home-bed application to first visit</translation>
    </message>
    <message>
        <source>家床查床周期</source>
        <translation>Home-bed visit interval</translation>
    </message>
    <message>
        <source>病情稳定家床查床周期</source>
        <translation>Home-bed visit interval, stable</translation>
    </message>
    <message>
        <source>家床续床周期</source>
        <translation>Home-bed renewal interval</translation>
    </message>
    <message>
        <source>老年家庭病床年龄（60 或 65）</source>
        <translation>Age for home beds of the elderly (60 or 65)</translation>
    </message>
    <message>
        <source>没有联系上时隔几天再联系</source>
        <translation>Days until contacting again somebody who was not reached</translation>
    </message>
    <message>
        <source>算作“几乎每月感冒”的一年次数</source>
        <translation>Colds a year that count as &quot;almost every month&quot;</translation>
    </message>
    <message>
        <source>没有体质成立时的重新采集期限</source>
        <translation>Collect again when no constitution holds</translation>
    </message>
    <message>
        <source>一类中医技术有几次记录才算开展</source>
        <translation>Records of a TCM technique category before it counts as offered</translation>
    </message>
    <message>
        <source>健康评估报告反馈期限</source>
        <translation>Feedback of health assessments</translation>
    </message>
    <message>
        <source>慢阻肺常规随访间隔</source>
        <translation>COPD follow-up interval</translation>
    </message>
    <message>
        <source>慢阻肺算作未控制的管理等级（3 急性加重期，2 含高风险）</source>
        <translation>COPD level that counts as not controlled (3 exacerbation, 2 includes high risk)</translation>
    </message>
    <message>
        <source>慢阻肺气流受限的FEV1/FVC界值</source>
        <translation>FEV1/FVC line of the airflow limitation of COPD</translation>
    </message>
    <message>
        <source>慢阻肺症状多的CAT界值</source>
        <translation>CAT score for many COPD symptoms</translation>
    </message>
    <message>
        <source>慢阻肺症状多的mMRC界值</source>
        <translation>mMRC from which COPD counts as with more symptoms</translation>
    </message>
    <message>
        <source>糖尿病高危人群复查间隔</source>
        <translation>Recheck interval, high risk of diabetes</translation>
    </message>
    <message>
        <source>高危人群复查间隔</source>
        <translation>Recheck interval, high risk</translation>
    </message>
    <message>
        <source>筛查阳性后追踪确诊期限</source>
        <translation>Confirmation after a positive screening</translation>
    </message>
    <message>
        <source>签约居民主动联系间隔</source>
        <translation>Active contact interval under contract</translation>
    </message>
    <message>
        <source>签约几天内到期算即将到期</source>
        <translation>Days before its end from which a contract counts as expiring</translation>
    </message>
    <message>
        <source>签约协议期最长几年</source>
        <translation>Longest agreement with a family doctor</translation>
    </message>
    <message>
        <source>签约重点人群里不满几岁算儿童</source>
        <translation>Age below which somebody counts as a child among the key groups of contracts</translation>
    </message>
    <message>
        <source>上转后取得转诊结果的期限</source>
        <translation>Result of a referral up</translation>
    </message>
    <message>
        <source>下转接收后的随访期限</source>
        <translation>Follow-up after a return</translation>
    </message>
    <message>
        <source>长处方最短天数</source>
        <translation>Long prescription, fewest days</translation>
    </message>
    <message>
        <source>长处方最长天数</source>
        <translation>Long prescription, most days</translation>
    </message>
    <message>
        <source>家床阶段小结间隔</source>
        <translation>Home-bed summary interval</translation>
    </message>
    <message>
        <source>居家老人医养结合服务每年次数（不同日子）</source>
        <translation>Home services for elders a year (on different days)</translation>
    </message>
    <message>
        <source>康复疗程开始后初次评定的期限</source>
        <translation>Time for the first assessment of a rehabilitation course</translation>
    </message>
    <message>
        <source>康复疗程结束前几天内的评定算末次评定</source>
        <translation>Days before the end of a course in which an assessment counts as the last</translation>
    </message>
    <message>
        <source>Berg平衡量表跌倒风险界值</source>
        <translation>Berg score that means a risk of falls</translation>
    </message>
    <message>
        <source>起立行走跌倒风险界值</source>
        <translation>Timed up and go that means a risk of falls</translation>
    </message>
    <message>
        <source>Braden压疮风险界值</source>
        <translation>Braden score up to which there is a risk of pressure sores</translation>
    </message>
    <message>
        <source>安宁疗护收治后首次评估的期限</source>
        <translation>Time for the first assessment after a hospice admission</translation>
    </message>
    <message>
        <source>重度疼痛后复评的期限</source>
        <translation>Time for another assessment after severe pain</translation>
    </message>
    <message>
        <source>死亡后首次哀伤随访的期限</source>
        <translation>Time for the first bereavement contact after a death</translation>
    </message>
    <message>
        <source>审核人可查看全部安宁疗护记录（1 是，0 否）</source>
        <translation>Reviewers see all hospice records (1 yes, 0 no)</translation>
    </message>
    <message>
        <source>录入员可查看全部安宁疗护记录（1 是，0 否）</source>
        <translation>Entry clerks see all hospice records (1 yes, 0 no)</translation>
    </message>
    <message>
        <source>无人操作自动锁屏（0 不锁）</source>
        <translation>Lock the window after idle minutes (0 never)</translation>
    </message>
    <message>
        <source>通报回复整改期限</source>
        <translation>Days to answer a circular</translation>
    </message>
    <message>
        <source>岁</source>
        <translation>years</translation>
    </message>
    <message>
        <source>判为失访所需的联系次数</source>
        <translation>Contact attempts before lost</translation>
    </message>
    <message>
        <source>这不是加密台账，而是普通的 SQLite 文件。请选择正确的台账文件夹，或用备份恢复。</source>
        <translation>This is no encrypted ledger but a plain SQLite file. Choose the right ledger folder, or restore a backup.</translation>
    </message>
    <message>
        <source>密钥打不开这个台账：数据库与密钥文件不是一套，或文件已损坏。请用备份恢复。</source>
        <translation>The key does not open this ledger: database and key file do not belong together, or a file is damaged. Restore a backup.</translation>
    </message>
    <message>
        <source>这个台账是用较新版本的程序建立的，本程序打不开，也没有改动它。请先升级程序。</source>
        <translation>This ledger was made by a newer version of the program. This one cannot open it and changed nothing. Please upgrade the program first.</translation>
    </message>
    <message>
        <source>这个文件夹里没有台账。请检查文件夹，或用 taizhang init 新建、用 taizhang restore 恢复。</source>
        <translation>There is no ledger in this folder. Check the folder, or make one with taizhang init or taizhang restore.</translation>
    </message>
    <message>
        <source>填写“{name}”</source>
        <translation>Fill in &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>先看名单</source>
        <translation>See the list first</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>{title} · {person} · {what} · {at}</source>
        <translation>{title} · {person} · {what} · {at}</translation>
    </message>
    <message>
        <source>{what} {n} 条 · {at}</source>
        <translation>{what} {n} · {at}</translation>
    </message>
    <message>
        <source>已撤销：{step}。</source>
        <translation>Undone: {step}.</translation>
    </message>
    <message>
        <source>已重做：{step}。</source>
        <translation>Redone: {step}.</translation>
    </message>
    <message>
        <source>{step}：后来又有改动或已被引用，没有撤销；请打开记录更正。</source>
        <translation>{step}: changed or used since, not undone; open the record to correct it.</translation>
    </message>
    <message>
        <source>没有可以重做的撤销。</source>
        <translation>There is no undone step to redo.</translation>
    </message>
    <message>
        <source>最近的保存：点一下撤销，再点一下重做</source>
        <translation>Last saves: click to undo, click again to redo</translation>
    </message>
    <message>
        <source>（已撤销）</source>
        <translation>(undone)</translation>
    </message>
    <message>
        <source>台账正忙（可能在备份、导入或被别的程序读取），这次没有保存，请稍后再试。</source>
        <translation>The ledger is busy (backing up, importing or being read by another program). Nothing was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>台账数据库有损坏的部分。请停止录入，用最近的备份恢复到新的文件夹。</source>
        <translation>Parts of the ledger&apos;s database are damaged. Stop entering data and restore the latest backup into a new folder.</translation>
    </message>
    <message>
        <source>没有“{kind}”这类记录，请检查类别名。</source>
        <translation>There is no kind of record &quot;{kind}&quot;. Check its name.</translation>
    </message>
    <message>
        <source>记录编号不是 UUID，请检查。</source>
        <translation>The record number is not a UUID. Check it.</translation>
    </message>
    <message>
        <source>操作编号不是 UUID，请检查。</source>
        <translation>The operation number is not a UUID. Check it.</translation>
    </message>
    <message>
        <source>没有这条记录，无法作废或恢复。</source>
        <translation>There is no such record to void or restore.</translation>
    </message>
    <message>
        <source>还有别的记录用着这一条（例如这位居民的服务），请先作废或改正那些记录。</source>
        <translation>Other records still rest on this one (for example this resident&apos;s services); please void or correct those first.</translation>
    </message>
    <message>
        <source>这条记录已作废，请先恢复再修改。</source>
        <translation>This record is void. Restore it before you change it.</translation>
    </message>
    <message>
        <source>作废或恢复记录必须写明原因。</source>
        <translation>Give a reason for voiding or restoring a record.</translation>
    </message>
    <message>
        <source>这个操作编号已经用在另一条记录或另一种操作上；每次操作请用新的编号，重试时编号、操作和记录都不变。</source>
        <translation>This operation number was used for another record or another action. Use a new one for each operation; a retry keeps number, action and record.</translation>
    </message>
    <message>
        <source>“{kind}”由程序自己记录，不能直接填写。</source>
        <translation>&quot;{kind}&quot; is recorded by the program itself and cannot be filled in by hand.</translation>
    </message>
    <message>
        <source>{sentences}</source>
        <translation>{sentences}</translation>
    </message>
    <message>
        <source>上次打开的台账不在原处了：{folder}。请插好移动盘后重试，或重新选择。</source>
        <translation>The ledger opened last is no longer there: {folder}. Plug in the stick and try again, or choose again.</translation>
    </message>
    <message>
        <source>纸质登记簿如此，已逐一核对</source>
        <translation>As in the paper register; checked one by one</translation>
    </message>
    <message>
        <source>演示数据没有通过检查：{codes}。</source>
        <translation>The demo data did not pass the checks: {codes}.</translation>
    </message>
    <message>
        <source>{folder} 里已有别的文件或没有建完的演示，不会动它。请另选一个空文件夹（--folder），或清空它再试。</source>
        <translation>{folder} holds other files or an unfinished demo and is left alone. Choose another empty folder (--folder), or empty it and try again.</translation>
    </message>
    <message>
        <source>沿用已有的演示台账：{folder}</source>
        <translation>Reusing the demo ledger that is there: {folder}</translation>
    </message>
    <message>
        <source>新建演示台账：{name}（{site}）</source>
        <translation>New demo ledger: {name} ({site})</translation>
    </message>
    <message>
        <source>记录了一年的服务：{n} 条。</source>
        <translation>Recorded a year of services: {n} records.</translation>
    </message>
    <message>
        <source>导入 {file}：{rows} 行，{told}</source>
        <translation>Imported {file}: {rows} rows, {told}</translation>
    </message>
    <message>
        <source>{day} 的完成情况（{plan}）：</source>
        <translation>Standing on {day} ({plan}):</translation>
    </message>
    <message>
        <source>还差 {n}</source>
        <translation>{n} to go</translation>
    </message>
    <message>
        <source>沿用已封存的上报包：{file}</source>
        <translation>Reusing the sealed report package: {file}</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>密码文件</source>
        <translation>Password file</translation>
    </message>
    <message>
        <source>上报包、报表和核验说明</source>
        <translation>Report package, reports and verification sheet</translation>
    </message>
    <message>
        <source>共 {rows} 行：新增 {created} 条，更新 {updated} 条。</source>
        <translation>{rows} rows in all: {created} created, {updated} updated.</translation>
    </message>
    <message>
        <source>没有对应字段、未导入的列：{columns}；要导入，用 --map-out 写出对应关系，改好后用 --map 读回。</source>
        <translation>Columns without a field, not imported: {columns}. To import them, write the mapping with --map-out, change it and read it back with --map.</translation>
    </message>
    <message>
        <source>没有导入的工作表：{sheets}（隐藏的，或找不到认识的表头）。</source>
        <translation>Worksheets not imported: {sheets} (hidden, or without heads that are known).</translation>
    </message>
    <message>
        <source>有 {n} 行没有导入；用 --errors 另存一份带原因的副本，改好后再导入。</source>
        <translation>{n} rows were not imported. Use --errors to save a copy that gives the reasons, mend them and import it again.</translation>
    </message>
    <message>
        <source>导入编号 {id}；要整次撤销，用 taizhang undo {id}。</source>
        <translation>Import number {id}. To take the whole import back, run taizhang undo {id}.</translation>
    </message>
    <message>
        <source>请写明要核验的文件，或用 --list 给出文件清单。</source>
        <translation>Name the files to verify, or give a list of files with --list.</translation>
    </message>
    <message>
        <source>打不开清单或根证书文件，请检查路径后重试。</source>
        <translation>The list or the root certificate cannot be opened. Check the path and try again.</translation>
    </message>
    <message>
        <source>核验上报包，不需要台账</source>
        <translation>Verify report packages; needs no ledger</translation>
    </message>
    <message>
        <source>本机构的根证书</source>
        <translation>The root certificate of this site</translation>
    </message>
    <message>
        <source>导出根证书 root.pem 和指纹</source>
        <translation>Export the root certificate root.pem and its fingerprint</translation>
    </message>
    <message>
        <source>显示根证书指纹</source>
        <translation>Show the fingerprint of the root certificate</translation>
    </message>
    <message>
        <source>没有“{plan}”这个方案，用 taizhang plans 查看全部方案。</source>
        <translation>There is no plan &quot;{plan}&quot;. Run taizhang plans to see all plans.</translation>
    </message>
    <message>
        <source>日期“{day}”读不懂，请写成 2025-12-31 的样子。</source>
        <translation>The date &quot;{day}&quot; cannot be read. Write it like 2025-12-31.</translation>
    </message>
    <message>
        <source>台账里没有代码为“{site}”的机构，请检查 --site。</source>
        <translation>The ledger has no site with the code “{site}”: check --site.</translation>
    </message>
    <message>
        <source>报告期“{period}”读不懂，请写成 2025、2025H1、2025Q4 或 2025-12。</source>
        <translation>The period &quot;{period}&quot; cannot be read. Write it like 2025, 2025H1, 2025Q4 or 2025-12.</translation>
    </message>
    <message>
        <source>随访待办</source>
        <translation>Follow-ups due</translation>
    </message>
    <message>
        <source>这个方案里没有“{target}”这条目标，用 taizhang plans 查看编号。</source>
        <translation>This plan has no target &quot;{target}&quot;. Run taizhang plans to see the numbers.</translation>
    </message>
    <message>
        <source>--set 要写成 declared:文件（申报数）或 base:文件（基数）。</source>
        <translation>Write --set as declared:FILE (declared figures) or base:FILE (base figures).</translation>
    </message>
    <message>
        <source>申报数文件读不懂：每行应是一个 JSON 对象，含 name、value、date、source。</source>
        <translation>The file of declared figures cannot be read: each line must be one JSON object with name, value, date and source.</translation>
    </message>
    <message>
        <source>列出方案与文号</source>
        <translation>List the plans with their document numbers</translation>
    </message>
    <message>
        <source>列出指标口径与参数</source>
        <translation>List the measures and their parameters</translation>
    </message>
    <message>
        <source>各目标的完成情况</source>
        <translation>Standing of every target</translation>
    </message>
    <message>
        <source>一个数背后的名单</source>
        <translation>The list behind one number</translation>
    </message>
    <message>
        <source>没有指标用到“{name}”这个基数，请核对名称；progress 的“等待”里写着各指标要的名称。</source>
        <translation>No indicator uses a base figure called “{name}”. Please check the name; what progress waits for names those that are wanted.</translation>
    </message>
    <message>
        <source>随访待办：到期和逾期的人</source>
        <translation>Follow-ups: who is due and who is overdue</translation>
    </message>
    <message>
        <source>录入基数，如常住人口</source>
        <translation>Enter a base figure, such as the resident population</translation>
    </message>
    <message>
        <source>截至日期在已结账的报告期内时，写明更正原因</source>
        <translation>the reason for the amendment where the closing date lies in a closed period</translation>
    </message>
    <message>
        <source>从文件录入申报数或基数</source>
        <translation>Enter declared or base figures from a file</translation>
    </message>
    <message>
        <source>等待：{what}</source>
        <translation>Waits for: {what}</translation>
    </message>
    <message>
        <source>这一版还不能封存“{type}”类型的包，目前只能封存上报包 report。</source>
        <translation>This version cannot yet seal packages of type &quot;{type}&quot;; for now only the type report can be sealed.</translation>
    </message>
    <message>
        <source>生成报表</source>
        <translation>Make reports</translation>
    </message>
    <message>
        <source>生成 report.pdf 和 tables.xlsx 草稿</source>
        <translation>Make report.pdf and tables.xlsx as drafts</translation>
    </message>
    <message>
        <source>封存与核验</source>
        <translation>Seal and verify</translation>
    </message>
    <message>
        <source>封存上报包</source>
        <translation>Seal a report package</translation>
    </message>
    <message>
        <source>这一版封存的上报包不带个人名单，请去掉 --names 再封存。</source>
        <translation>This version seals reports without a list of people; leave --names out and seal again.</translation>
    </message>
    <message>
        <source>报表草稿已生成：{file}</source>
        <translation>Draft reports made: {file}</translation>
    </message>
    <message>
        <source>核验：{sentence}</source>
        <translation>Verification: {sentence}</translation>
    </message>
    <message>
        <source>已封存：{file}</source>
        <translation>Sealed: {file}</translation>
    </message>
    <message>
        <source>包标识：{identity}</source>
        <translation>Package identity: {identity}</translation>
    </message>
    <message>
        <source>“{label}”的姓名不在人员登记里，导入时留空；请管理员先登记人员，或说明。</source>
        <translation>The name in &quot;{label}&quot; is not in the staff register and stays empty on import. Ask the administrator to register the person first, or explain.</translation>
    </message>
    <message>
        <source>表中出生日期“{written}”与身份证号不一致，已按身份证号记为 {taken}，请核实并说明。</source>
        <translation>The birth date &quot;{written}&quot; in the table differs from the ID number; {taken} was taken from the ID number. Check and explain.</translation>
    </message>
    <message>
        <source>表中性别“{written}”与身份证号不一致，已按身份证号记为{taken}，请核实并说明。</source>
        <translation>The sex &quot;{written}&quot; in the table differs from the ID number; {taken} was taken from the ID number. Check and explain.</translation>
    </message>
    <message>
        <source>“{head}”一栏看不出是或否，请写“是”“否”或打√。</source>
        <translation>Column &quot;{head}&quot; cannot be read as yes or no. Write 是 or 否 (yes or no), or a tick √.</translation>
    </message>
    <message>
        <source>“{head}”一栏有不认识的病种，请写高血压、糖尿病或慢阻肺，用顿号分开。</source>
        <translation>Column &quot;{head}&quot; has a disease that is not known. Write hypertension, diabetes or COPD (高血压、糖尿病、慢阻肺), separated by 、.</translation>
    </message>
    <message>
        <source>导入结果</source>
        <translation>Import result</translation>
    </message>
    <message>
        <source>未导入，必须修改：</source>
        <translation>Not imported, must be corrected:</translation>
    </message>
    <message>
        <source>未导入，请核实并说明：</source>
        <translation>Not imported, check and explain:</translation>
    </message>
    <message>
        <source>这个工作簿不能导入，请检查表头和内容后重试。</source>
        <translation>This workbook cannot be imported. Check its headings and content and try again.</translation>
    </message>
    <message>
        <source>这个工作簿里没有内容。请确认选对了文件，表中至少要有一行表头和一行数据。</source>
        <translation>This workbook has no content. Check that you chose the right file; it needs at least one row of headings and one row of data.</translation>
    </message>
    <message>
        <source>没有找到可以识别的表头：表中要有“姓名”或“身份证号”列，以及这类记录的其他列（如“随访日期”）。请对照模板修改表头，或用 --as 和 --map 指明类别与列。</source>
        <translation>No headings were recognised: the table needs a column 姓名 (name) or 身份证号 (ID number) and the other columns of its kind of record (such as 随访日期, follow-up date). Adjust the headings to the template, or name kind and columns with --as and --map.</translation>
    </message>
    <message>
        <source>表头下面没有可以导入的数据行，请填写后再导入。</source>
        <translation>There are no rows to import under the headings. Fill them in and import again.</translation>
    </message>
    <message>
        <source>没有“{kind}”这类记录，或这类记录不能导入。请用 taizhang kinds 查看类别名。</source>
        <translation>There is no kind of record &quot;{kind}&quot;, or it cannot be imported. Run taizhang kinds to see the names.</translation>
    </message>
    <message>
        <source>列对应文件读不懂（{place}）。请重新预览并保存列对应，再修改后使用。</source>
        <translation>The column map cannot be read ({place}). Preview again, save the column map and then change it.</translation>
    </message>
    <message>
        <source>列对应文件与这个工作簿不符：工作表“{sheet}”的 {column} 列表头不同。请重新预览并保存列对应。</source>
        <translation>The column map does not fit this workbook: in sheet &quot;{sheet}&quot; the heading of column {column} is different. Preview again and save the column map.</translation>
    </message>
    <message>
        <source>预览之后台账有了新的改动，这次没有导入任何一行。请重新预览，再确认导入。</source>
        <translation>The ledger has changed since the preview, so no row was imported. Preview again, then confirm the import.</translation>
    </message>
    <message>
        <source>放错误副本的文件夹 {place} 不存在，请先建好文件夹或换一个位置。</source>
        <translation>The folder {place} for the error copy does not exist. Please make it first or choose another place.</translation>
    </message>
    <message>
        <source>错误副本不能覆盖原来的工作簿，请换一个文件名（以 .xlsx 结尾）。</source>
        <translation>The error copy must not overwrite the original workbook. Choose another file name (ending in .xlsx).</translation>
    </message>
    <message>
        <source>身份证号里的全角数字已改成半角。</source>
        <translation>Full-width digits in the ID number were changed to ordinary ones.</translation>
    </message>
    <message>
        <source>身份证号里多余的空格或符号已去掉。</source>
        <translation>Surplus spaces or signs in the ID number were removed.</translation>
    </message>
    <message>
        <source>身份证号末尾的小写 x 已改成大写。</source>
        <translation>The small x at the end of the ID number was changed to X.</translation>
    </message>
    <message>
        <source>15 位旧身份证号已换算成 18 位。</source>
        <translation>The old ID number of 15 digits was converted to 18.</translation>
    </message>
    <message>
        <source>姓名里的空格已去掉。</source>
        <translation>Spaces in the name were removed.</translation>
    </message>
    <message>
        <source>与“{sheet}”第 {row} 行是同一人，没有重复建档。</source>
        <translation>Same person as row {row} of &quot;{sheet}&quot;; no second record was made.</translation>
    </message>
    <message>
        <source>这个身份证号已登记在另一位居民名下（姓名不同），请照证件核对号码和姓名。</source>
        <translation>This ID number is registered for another resident (with another name). Check number and name against the document.</translation>
    </message>
    <message>
        <source>有几位同名、同性别、同出生日期的居民，分不清是哪一位，请补上身份证号。</source>
        <translation>Several residents share this name, sex and birth date, so it is not clear which one is meant. Add the ID number.</translation>
    </message>
    <message>
        <source>这位居民原先没有可用的身份证号，本行带来了完整号码：确认后补上。</source>
        <translation>This resident had no usable ID number; this row brings the complete one, which is added once you confirm it.</translation>
    </message>
    <message>
        <source>这位居民所在的那一行没有导入，请先处理那一行。</source>
        <translation>The row of this resident was not imported. Settle that row first.</translation>
    </message>
    <message>
        <source>台账里没有这位居民（按身份证号，或按姓名、性别、出生日期都找不到），请先导入或登记居民，再导入本行。</source>
        <translation>This resident is not in the ledger (neither by ID number nor by name, sex and birth date). Import or register the resident first, then import this row.</translation>
    </message>
    <message>
        <source>身份证号是台账里另一个姓名的居民的，已按号码归到那位居民，请核实并说明。</source>
        <translation>In the ledger the ID number belongs to a resident with another name; the row was given to that resident. Check and explain.</translation>
    </message>
    <message>
        <source>与“{sheet}”第 {row} 行完全相同，没有重复登记。</source>
        <translation>Identical to row {row} of &quot;{sheet}&quot;; it was not recorded twice.</translation>
    </message>
    <message>
        <source>工作进展报告，已签章</source>
        <translation>Progress report, signed</translation>
    </message>
    <message>
        <source>报告各表的数据</source>
        <translation>The data of the report&apos;s tables</translation>
    </message>
    <message>
        <source>封存说明：机构、期间、各项数据和摘要</source>
        <translation>Sealing statement: site, period, figures and digests</translation>
    </message>
    <message>
        <source>用 openssl 核验的步骤（中、英文）</source>
        <translation>How to verify with openssl (in Chinese and English)</translation>
    </message>
    <message>
        <source>报告期“{period}”还没有开始，请选择已经开始的报告期。</source>
        <translation>The period &quot;{period}&quot; has not begun yet. Choose one that has.</translation>
    </message>
    <message>
        <source>编制期间台账一直在变动，数据没有冻结成功。请等其他人保存完，再编制一次。</source>
        <translation>The ledger kept changing while the report was made, so the figures could not be frozen. Wait until others have saved, then make it again.</translation>
    </message>
    <message>
        <source>报送对象“{to}”不是机构代码，或就是本机构。请填写上级机构的代码（字母、数字和短横，最多 32 位）。</source>
        <translation>&quot;{to}&quot; is not a site code, or is this site itself. Give the code of the higher site (letters, digits and hyphens, at most 32).</translation>
    </message>
    <message>
        <source>正在冻结数据…</source>
        <translation>Freezing the figures…</translation>
    </message>
    <message>
        <source>正在生成工作簿…</source>
        <translation>Making the workbook…</translation>
    </message>
    <message>
        <source>正在排版报告…</source>
        <translation>Setting the report…</translation>
    </message>
    <message>
        <source>正在填写区级表样…</source>
        <translation>Filling in the district form…</translation>
    </message>
    <message>
        <source>常住人口</source>
        <translation>Resident population</translation>
    </message>
    <message>
        <source>65岁及以上常住人口</source>
        <translation>Resident population aged 65+</translation>
    </message>
    <message>
        <source>重点人群人数</source>
        <translation>People in key populations</translation>
    </message>
    <message>
        <source>家庭户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>全科医生人数</source>
        <translation>General practitioners</translation>
    </message>
    <message>
        <source>口径“{measure}”没有参数“{name}”，请核对方案里的写法。</source>
        <translation>The measure &quot;{measure}&quot; has no parameter &quot;{name}&quot;. Check how the plan writes it.</translation>
    </message>
    <message>
        <source>口径“{measure}”返回的内容不合约定，请重新安装程序。</source>
        <translation>The measure &quot;{measure}&quot; returned something other than agreed. Install the program again.</translation>
    </message>
    <message>
        <source>气虚质</source>
        <translation>Qi deficiency</translation>
    </message>
    <message>
        <source>阳虚质</source>
        <translation>Yang deficiency</translation>
    </message>
    <message>
        <source>阴虚质</source>
        <translation>Yin deficiency</translation>
    </message>
    <message>
        <source>痰湿质</source>
        <translation>Phlegm-dampness</translation>
    </message>
    <message>
        <source>湿热质</source>
        <translation>Damp-heat</translation>
    </message>
    <message>
        <source>血瘀质</source>
        <translation>Blood stasis</translation>
    </message>
    <message>
        <source>气郁质</source>
        <translation>Qi stagnation</translation>
    </message>
    <message>
        <source>特禀质</source>
        <translation>Special constitution</translation>
    </message>
    <message>
        <source>平和质</source>
        <translation>Balanced</translation>
    </message>
    <message>
        <source>倾向是</source>
        <translation>Tends to</translation>
    </message>
    <message>
        <source>基本是</source>
        <translation>Mostly yes</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>很少</source>
        <translation>Rarely</translation>
    </message>
    <message>
        <source>有时</source>
        <translation>Sometimes</translation>
    </message>
    <message>
        <source>总是</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>一年感冒 7 次不在量表的分档里：请再问一次，仍是 7 次时建议选“经常”并说明。</source>
        <translation>Seven colds a year are in no band of the scale. Ask again; if it is still 7, &quot;Often&quot; is advised, with an explanation.</translation>
    </message>
    <message>
        <source>一年过敏超过 6 次不在量表的分档里：请再问是否每次遇到都过敏，并选定第 17 题的答案。</source>
        <translation>More than 6 allergies a year are in no band of the scale. Ask whether every contact causes one, and choose the answer to question 17.</translation>
    </message>
    <message>
        <source>填表日期</source>
        <translation>Date filled in</translation>
    </message>
    <message>
        <source>医生签名</source>
        <translation>Doctor&apos;s signature</translation>
    </message>
    <message>
        <source>一年感冒次数</source>
        <translation>Colds in a year</translation>
    </message>
    <message>
        <source>一年过敏次数</source>
        <translation>Allergies in a year</translation>
    </message>
    <message>
        <source>每次遇到某种原因都过敏</source>
        <translation>Allergic at every contact with some cause</translation>
    </message>
    <message>
        <source>腹围</source>
        <translation>Abdominal girth</translation>
    </message>
    <message>
        <source>精力充沛</source>
        <translation>Full of energy</translation>
    </message>
    <message>
        <source>请根据近一年的体验和感觉回答</source>
        <translation>Answer from what was felt in the past year</translation>
    </message>
    <message>
        <source>容易疲乏</source>
        <translation>Tires easily</translation>
    </message>
    <message>
        <source>容易气短</source>
        <translation>Short of breath easily</translation>
    </message>
    <message>
        <source>说话声音低弱无力</source>
        <translation>Weak, low voice</translation>
    </message>
    <message>
        <source>闷闷不乐、情绪低沉</source>
        <translation>Gloomy, low in spirits</translation>
    </message>
    <message>
        <source>容易精神紧张、焦虑不安</source>
        <translation>Easily tense or anxious</translation>
    </message>
    <message>
        <source>因生活状态改变而感到孤独、失落</source>
        <translation>Lonely or lost after a change in life</translation>
    </message>
    <message>
        <source>容易感到害怕或受到惊吓</source>
        <translation>Easily afraid or startled</translation>
    </message>
    <message>
        <source>感到身体超重不轻松</source>
        <translation>Feels heavy, overweight</translation>
    </message>
    <message>
        <source>按体质指数</source>
        <translation>By body mass index</translation>
    </message>
    <message>
        <source>眼睛干涩</source>
        <translation>Dry eyes</translation>
    </message>
    <message>
        <source>手脚发凉</source>
        <translation>Cold hands or feet</translation>
    </message>
    <message>
        <source>胃脘部、背部或腰膝部怕冷</source>
        <translation>Stomach, back or knees sensitive to cold</translation>
    </message>
    <message>
        <source>比一般人耐受不了寒冷</source>
        <translation>Bears cold worse than others</translation>
    </message>
    <message>
        <source>容易患感冒</source>
        <translation>Catches colds easily</translation>
    </message>
    <message>
        <source>按一年感冒次数</source>
        <translation>By colds in a year</translation>
    </message>
    <message>
        <source>没有感冒也会鼻塞、流鼻涕</source>
        <translation>Blocked or runny nose without a cold</translation>
    </message>
    <message>
        <source>口粘口腻或睡眠打鼾</source>
        <translation>Sticky mouth, or snores</translation>
    </message>
    <message>
        <source>容易过敏</source>
        <translation>Allergic easily</translation>
    </message>
    <message>
        <source>按一年过敏次数</source>
        <translation>By allergies in a year</translation>
    </message>
    <message>
        <source>皮肤容易起荨麻疹</source>
        <translation>Gets hives easily</translation>
    </message>
    <message>
        <source>皮肤在不知不觉中出现青紫瘀斑</source>
        <translation>Bruises without noticing</translation>
    </message>
    <message>
        <source>皮肤一抓就红并出现抓痕</source>
        <translation>Scratching leaves red marks</translation>
    </message>
    <message>
        <source>皮肤或口唇干</source>
        <translation>Dry skin or lips</translation>
    </message>
    <message>
        <source>肢体麻木或固定部位疼痛</source>
        <translation>Numb limbs or pain in a fixed place</translation>
    </message>
    <message>
        <source>面部或鼻部油腻或油亮</source>
        <translation>Oily face or nose</translation>
    </message>
    <message>
        <source>面色或目眶晦黯或出现褐斑</source>
        <translation>Dull face or eye rims, or brown spots</translation>
    </message>
    <message>
        <source>皮肤湿疹、疮疖</source>
        <translation>Eczema or boils</translation>
    </message>
    <message>
        <source>口干咽燥、总想喝水</source>
        <translation>Dry mouth and throat, wants to drink</translation>
    </message>
    <message>
        <source>口苦或嘴里有异味</source>
        <translation>Bitter taste or bad breath</translation>
    </message>
    <message>
        <source>腹部肥大</source>
        <translation>Large belly</translation>
    </message>
    <message>
        <source>按腹围</source>
        <translation>By abdominal girth</translation>
    </message>
    <message>
        <source>吃（喝）凉的东西不舒服或怕凉</source>
        <translation>Cold food or drink is unpleasant</translation>
    </message>
    <message>
        <source>大便黏滞不爽、解不尽</source>
        <translation>Sticky stools, unfinished feeling</translation>
    </message>
    <message>
        <source>容易大便干燥</source>
        <translation>Dry stools easily</translation>
    </message>
    <message>
        <source>舌苔厚腻</source>
        <translation>Thick, greasy tongue coating</translation>
    </message>
    <message>
        <source>可由调查员填写</source>
        <translation>May be filled in by the interviewer</translation>
    </message>
    <message>
        <source>舌下静脉瘀紫或增粗</source>
        <translation>Purple or thick veins under the tongue</translation>
    </message>
    <message>
        <source>{age}岁</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>粗竖线为目标值，线下为目标数；深色条为已达标，浅灰条为未达标或只看趋势。</source>
        <translation>The thick upright is the goal, its number below the line; dark bars have reached it, light grey bars have not or show a trend only.</translation>
    </message>
    <message>
        <source>缺：{names}</source>
        <translation>Missing: {names}</translation>
    </message>
    <message>
        <source>本期尚无有数据的核心比率指标，图从略。</source>
        <translation>No core indicator that is a rate has data in this period; the chart is left out.</translation>
    </message>
    <message>
        <source>另有 {n} 项核心指标不是比率或尚缺数据，见下表。</source>
        <translation> {n} further core indicators are not rates or lack data; see the table below.</translation>
    </message>
    <message>
        <source>条</source>
        <translation>records</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>M{month}</translation>
    </message>
    <message>
        <source>各行按本行最高月份取高，行间不可比高低。</source>
        <translation>Each row is scaled to its own highest month; heights cannot be compared between rows.</translation>
    </message>
    <message>
        <source>斜线条为未满的月份（截至 {on}）。</source>
        <translation>Hatched bars are months not yet over (up to {on}).</translation>
    </message>
    <message>
        <source>只画记录最多的 {n} 项。</source>
        <translation>Only the {n} services with most records are drawn.</translation>
    </message>
    <message>
        <source>表样 {file} 里有图表、图片或宏，填表后会丢失，请先在 Excel 或 WPS 里去掉它们再用作表样。</source>
        <translation>The form {file} holds charts, pictures or macros that would be lost when filling it in. Remove them in Excel or WPS before using it.</translation>
    </message>
    <message>
        <source>表样里没有名为“{sheet}”的工作表，请核对。</source>
        <translation>The form has no sheet named &quot;{sheet}&quot;. Check it.</translation>
    </message>
    <message>
        <source>不认识“{figure}”，请核对名称。</source>
        <translation>&quot;{figure}&quot; is not known. Check the name.</translation>
    </message>
    <message>
        <source>单元格 {cell} 在表样的边框之外，请核对。</source>
        <translation>Cell {cell} is outside the form&apos;s borders. Check it.</translation>
    </message>
    <message>
        <source>单元格 {cell} 是合并单元格的一部分，请写它左上角的地址。</source>
        <translation>Cell {cell} is part of a merged cell. Write the address of its upper left cell.</translation>
    </message>
    <message>
        <source>单元格 {cell} 里是公式，不能填数，请换一格。</source>
        <translation>Cell {cell} holds a formula and cannot be filled. Use another cell.</translation>
    </message>
    <message>
        <source>社区卫生服务工作进展报告</source>
        <translation>Progress report of community health services</translation>
    </message>
    <message>
        <source>{period}（数据截至 {on}）</source>
        <translation>{period} (data up to {on})</translation>
    </message>
    <message>
        <source>一、</source>
        <translation>1. </translation>
    </message>
    <message>
        <source>二、</source>
        <translation>2. </translation>
    </message>
    <message>
        <source>核心指标与目标值</source>
        <translation>Core indicators and goals</translation>
    </message>
    <message>
        <source>三、</source>
        <translation>3. </translation>
    </message>
    <message>
        <source>四、</source>
        <translation>4. </translation>
    </message>
    <message>
        <source>五、</source>
        <translation>5. </translation>
    </message>
    <message>
        <source>六、</source>
        <translation>6. </translation>
    </message>
    <message>
        <source>七、</source>
        <translation>7. </translation>
    </message>
    <message>
        <source>八、</source>
        <translation>8. </translation>
    </message>
    <message>
        <source>口径参数与签署</source>
        <translation>Parameters and signatures</translation>
    </message>
    <message>
        <source>现将本单位{period}执行{plans}的进展情况报送如下，请审阅。</source>
        <translation>We submit how this site stands in {period} against {plans}, for your review.</translation>
    </message>
    <message>
        <source>{to}：</source>
        <translation>{to}:</translation>
    </message>
    <message>
        <source>小结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>数据质量</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>怎样读</source>
        <translation>How to read this</translation>
    </message>
    <message>
        <source>比率按两位小数存放，与纸面相同；精确值请用分子除以分母。“—”表示没有分母或尚缺数据，不是 0。</source>
        <translation>Rates are stored with two decimals, as on paper; divide &quot;Count&quot; by &quot;Out of&quot; for the exact value. &quot;—&quot; means nothing to count out of or missing data, not 0.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>数字与同编号的报告相同；带“草稿”字样的不得作为正式报送，正式数据以封存的文件包为准。</source>
        <translation>The figures are those of the report with the same number. Anything marked as a draft is no official report; official figures are those in the sealed package.</translation>
    </message>
    <message>
        <source>{title}登记簿</source>
        <translation>{title}: register</translation>
    </message>
    <message>
        <source>{title}在管名册</source>
        <translation>{title}: roster</translation>
    </message>
    <message>
        <source>共 {n} 条。</source>
        <translation>{n} records. </translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>证件尾号</source>
        <translation>Document number ends</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>这一时期没有登记。</source>
        <translation>Nothing was recorded in this period.</translation>
    </message>
    <message>
        <source>待办事项</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>应办日期</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>逾期（天）</source>
        <translation>Overdue (days)</translation>
    </message>
    <message>
        <source>结果（手填）</source>
        <translation>Result (by hand)</translation>
    </message>
    <message>
        <source>共 {n} 人次，其中逾期 {late} 人次。按村（居）、责任医生分组，组内逾期最久的在前。</source>
        <translation>{n} in all, {late} overdue. Grouped by village (neighbourhood) and responsible doctor, longest overdue first.</translation>
    </message>
    <message>
        <source>本表含个人信息，用后请收回保管。</source>
        <translation>This list holds personal data; collect and keep it after use.</translation>
    </message>
    <message>
        <source>没有到期或逾期的待办。</source>
        <translation>Nobody is due or overdue.</translation>
    </message>
    <message>
        <source>（续）</source>
        <translation> (continued)</translation>
    </message>
    <message>
        <source>{village} · 责任医生 {doctor} · {n} 人次（逾期 {late}）</source>
        <translation>{village} · responsible doctor {doctor} · {n} visits ({late} overdue)</translation>
    </message>
    <message>
        <source>未填村（居）</source>
        <translation>No village given</translation>
    </message>
    <message>
        <source>未指定</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>逾期 {n}</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>还有 {n}</source>
        <translation>{n} left</translation>
    </message>
    <message>
        <source>第 {page} 页 共 {pages} 页</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>截至 {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>保存&#x3000;Ctrl+S</source>
        <translation>Save&#x3000;Ctrl+S</translation>
    </message>
    <message>
        <source>保存并下一位（还有 {n} 位）&#x3000;Ctrl+S</source>
        <translation>Save and next ({n} left)&#x3000;Ctrl+S</translation>
    </message>
    <message>
        <source>PgDn 下一段</source>
        <translation>PgDn next section</translation>
    </message>
    <message>
        <source>F4 同上次</source>
        <translation>F4 as last time</translation>
    </message>
    <message>
        <source>沿用日期、方式、医生</source>
        <translation>Keep date, way and doctor</translation>
    </message>
    <message>
        <source>放弃草稿</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>草稿已存</source>
        <translation>Draft kept</translation>
    </message>
    <message>
        <source>已恢复上次没有保存的草稿</source>
        <translation>The draft not saved last time is back</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>今年第 {n} 次</source>
        <translation>No. {n} this year</translation>
    </message>
    <message>
        <source>修改已保存的记录</source>
        <translation>Change a saved record</translation>
    </message>
    <message>
        <source>还有 {n} 处需要修改或说明，已标出；草稿已保留。</source>
        <translation>{n} places must still be corrected or explained; they are marked. The draft is kept.</translation>
    </message>
    <message>
        <source>没有保存：{sentences}</source>
        <translation>Not saved: {sentences}</translation>
    </message>
    <message>
        <source>已记下 {name} 的联系</source>
        <translation>Contact with {name} taken down</translation>
    </message>
    <message>
        <source>刚才记下的联系后来又有改动，没有撤销；请打开那条联系记录更正。</source>
        <translation>The contact just taken down was changed since and was not taken back; open its record to correct it.</translation>
    </message>
    <message>
        <source>为 {person} 登记</source>
        <translation>For {person}</translation>
    </message>
    <message>
        <source>已保存：{title} · {person}。</source>
        <translation>Saved: {title} · {person}.</translation>
    </message>
    <message>
        <source>这份名单已全部登记。</source>
        <translation>Everybody on this list is recorded.</translation>
    </message>
    <message>
        <source>撤销&#x3000;Ctrl+Z</source>
        <translation>Undo&#x3000;Ctrl+Z</translation>
    </message>
    <message>
        <source>已撤销刚才的保存：{title} · {person}。</source>
        <translation>The last save was undone: {title} · {person}.</translation>
    </message>
    <message>
        <source>刚才保存的记录后来又有改动或已被引用，没有撤销；请打开记录更正。</source>
        <translation>The record saved last was changed or referred to since, so it was not undone. Open the record and correct it.</translation>
    </message>
    <message>
        <source>没有可以撤销的保存。</source>
        <translation>There is no save to undo.</translation>
    </message>
    <message>
        <source>为谁登记？</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>{title}：为谁登记？</source>
        <translation>{title}: for whom?</translation>
    </message>
    <message>
        <source>没有填完的草稿</source>
        <translation>Unfinished drafts</translation>
    </message>
    <message>
        <source>{about}&#x3000;{at}</source>
        <translation>{about}&#x3000;{at}</translation>
    </message>
    <message>
        <source>这里将用来在村卫生室、站点与中心之间交换同步包并显示回执；现在请用“报表”页生成上报包，用 U 盘或邮件送出。</source>
        <translation>Here sync packages will be exchanged between village clinics, stations and the center, with their receipts. For now, make a report package on the Reports page and send it by stick or e-mail.</translation>
    </message>
    <message>
        <source>去报表页</source>
        <translation>Go to Reports</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>这台电脑上还没有打开过台账。</source>
        <translation>No ledger was opened on this computer yet.</translation>
    </message>
    <message>
        <source>打开其他台账，或把一份备份恢复到新的文件夹；正在用的台账不受影响。</source>
        <translation>Open another ledger, or restore a backup into a new folder; the ledger in use is not touched.</translation>
    </message>
    <message>
        <source>返回登录</source>
        <translation>Back to the log-in</translation>
    </message>
    <message>
        <source>打开台账文件夹…</source>
        <translation>Open a ledger folder…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>选择台账所在的文件夹</source>
        <translation>Choose the folder of the ledger</translation>
    </message>
    <message>
        <source>选择备份文件</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>选择一个空文件夹，备份将恢复到那里</source>
        <translation>Choose an empty folder to restore the backup into</translation>
    </message>
    <message>
        <source>台账备份 (*.taizhang)</source>
        <translation>Ledger backup (*.taizhang)</translation>
    </message>
    <message>
        <source>正在核验并恢复备份…</source>
        <translation>Verifying and restoring the backup…</translation>
    </message>
    <message>
        <source>这个文件夹里没有台账。请换一个文件夹，或在这里新建台账、从备份恢复。</source>
        <translation>There is no ledger in this folder. Choose another one, or make or restore a ledger here.</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>New ledger…</translation>
    </message>
    <message>
        <source>新建台账由机构的系统管理员做一次；已有台账的机构请打开或恢复，不要另建。</source>
        <translation>A site&apos;s administrator makes its ledger once; a site that has one opens or restores it and makes no other.</translation>
    </message>
    <message>
        <source>正在查找到期和逾期的待办…</source>
        <translation>Looking for who is due and overdue…</translation>
    </message>
    <message>
        <source>没有逾期的待办，{days} 天内也没有到期的。</source>
        <translation>Nothing is overdue, and nothing falls due within {days} days.</translation>
    </message>
    <message>
        <source>全部村（居）</source>
        <translation>All villages</translation>
    </message>
    <message>
        <source>全部医生</source>
        <translation>All doctors</translation>
    </message>
    <message>
        <source>日常事项</source>
        <translation>Daily duties</translation>
    </message>
    <message>
        <source>姓名、拼音、尾号、电话&#x3000;Ctrl+F</source>
        <translation>Name, pinyin, last digits, phone&#x3000;Ctrl+F</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>{name}（本人）</source>
        <translation>{name} (me)</translation>
    </message>
    <message>
        <source>未指定医生</source>
        <translation>No doctor assigned</translation>
    </message>
    <message>
        <source>{view}：共 {n} 项，其中逾期 {late} 项</source>
        <translation>{view}: {n} duties, {late} overdue</translation>
    </message>
    <message>
        <source>这一类没有待办；换一类，或放宽村（居）、医生、事项。</source>
        <translation>Nothing of this sort waits; choose another view, or widen village, doctor or duty.</translation>
    </message>
    <message>
        <source>打印&#x3000;Ctrl+P</source>
        <translation>Print&#x3000;Ctrl+P</translation>
    </message>
    <message>
        <source>从选中的开始登记&#x3000;Enter</source>
        <translation>Record from the chosen one on&#x3000;Enter</translation>
    </message>
    <message>
        <source>登记联系&#x3000;F7</source>
        <translation>Take down a call&#x3000;F7</translation>
    </message>
    <message>
        <source>登记失访等&#x3000;F8</source>
        <translation>Register loss etc.&#x3000;F8</translation>
    </message>
    <message>
        <source>本人／全部&#x3000;F6</source>
        <translation>Mine / all&#x3000;F6</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Setting the pages…</translation>
    </message>
    <message>
        <source>空白记录表</source>
        <translation>Empty sheets</translation>
    </message>
    <message>
        <source>! 逾期 {n} 天</source>
        <translation>! {n} days overdue</translation>
    </message>
    <message>
        <source>还有 {n} 天</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>约定今天</source>
        <translation>Agreed today</translation>
    </message>
    <message>
        <source>已拨 {n} 次 · {outcome} {day}</source>
        <translation>Called {n}× · {outcome} {day}</translation>
    </message>
    <message>
        <source>! 约定 {day}，未见记录</source>
        <translation>! Agreed {day}, no record seen</translation>
    </message>
    <message>
        <source>! {n} 天联系不上，可登记失访 F8</source>
        <translation>! Not reached on {n} days, may be registered as lost: F8</translation>
    </message>
    <message>
        <source>! {day} {outcome}，请登记 F8</source>
        <translation>! {day} {outcome}, please register: F8</translation>
    </message>
    <message>
        <source>{meeting}（已拨 {n} 次）</source>
        <translation>{meeting} (called {n}×)</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>联系情况</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>共同项目</source>
        <translation>Shared items</translation>
    </message>
    <message>
        <source>工作表“{sheet}”读作：{kind}</source>
        <translation>Sheet &quot;{sheet}&quot; read as: {kind}</translation>
    </message>
    <message>
        <source>这一列的含义</source>
        <translation>Meaning of this column</translation>
    </message>
    <message>
        <source>（导入结果）</source>
        <translation>(import result)</translation>
    </message>
    <message>
        <source>正在读取并核对…</source>
        <translation>Reading and checking…</translation>
    </message>
    <message>
        <source>正在导入，请不要关闭程序…</source>
        <translation>Importing, do not close the program…</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>另存错误副本</source>
        <translation>Save the error copy</translation>
    </message>
    <message>
        <source>已另存：{file}（标出 {n} 行）</source>
        <translation>Saved: {file} ({n} rows marked)</translation>
    </message>
    <message>
        <source>已撤销 {n} 条。</source>
        <translation>{n} entries taken back.</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>列的含义</source>
        <translation>Meaning of the columns</translation>
    </message>
    <message>
        <source>导入登记簿</source>
        <translation>Import a register</translation>
    </message>
    <message>
        <source>统一说明（下面没有单独说明的都用这一句）</source>
        <translation>One explanation (for everything below without its own)</translation>
    </message>
    <message>
        <source>单独说明这一类</source>
        <translation>Explain this kind alone</translation>
    </message>
    <message>
        <source>留空的类别不导入。</source>
        <translation>Kinds left empty are not imported.</translation>
    </message>
    <message>
        <source>{rows} 行：可导入 {fine} 行，待说明 {asking} 行，不导入 {out} 行。</source>
        <translation>{rows} rows: {fine} ready, {asking} to be explained, {out} not imported.</translation>
    </message>
    <message>
        <source>第 {rows} 行</source>
        <translation>Rows {rows}</translation>
    </message>
    <message>
        <source>共 {rows} 行：新增 {created} 条，更新 {updated} 条，补全号码 {completed} 人。</source>
        <translation>{rows} rows in all: {created} created, {updated} updated, {completed} numbers completed.</translation>
    </message>
    <message>
        <source>没有写入任何内容。</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>有 {n} 行没有导入。可以另存一份带原因的副本，改好后再导入；已导入的行不会重复。</source>
        <translation>{n} rows were not imported. You can save a copy that gives the reasons, mend them and import it again; rows already imported are not repeated.</translation>
    </message>
    <message>
        <source>{n} 处：{sentence}</source>
        <translation>{n} places: {sentence}</translation>
    </message>
    <message>
        <source>除重复的行以外，全部都已导入。</source>
        <translation>Everything was imported except repeated rows.</translation>
    </message>
    <message>
        <source>另存错误副本…</source>
        <translation>Save the error copy…</translation>
    </message>
    <message>
        <source>继续导入</source>
        <translation>Import another</translation>
    </message>
    <message>
        <source>整次撤销</source>
        <translation>Take it all back</translation>
    </message>
    <message>
        <source>再点一次，撤销这次导入</source>
        <translation>Click again to take this import back</translation>
    </message>
    <message>
        <source>有 {n} 条后来被改动或引用，保留未动。</source>
        <translation>{n} entries were changed or referred to since and stay as they are.</translation>
    </message>
    <message>
        <source>✓ 可以导入</source>
        <translation>✓ Ready</translation>
    </message>
    <message>
        <source>✓ 已修正，可以导入</source>
        <translation>✓ Repaired, ready</translation>
    </message>
    <message>
        <source>! 请核实并说明</source>
        <translation>! Check and explain</translation>
    </message>
    <message>
        <source>– 重复，不再导入</source>
        <translation>– Repeated, not imported again</translation>
    </message>
    <message>
        <source>× 必须修改，不导入</source>
        <translation>× Must be corrected, not imported</translation>
    </message>
    <message>
        <source>! 补全证件号码，请确认</source>
        <translation>! Completes the document number, confirm</translation>
    </message>
    <message>
        <source>血压（收缩压/舒张压）</source>
        <translation>Blood pressure (systolic/diastolic)</translation>
    </message>
    <message>
        <source>运动（次/周、分钟/次）</source>
        <translation>Exercise (times/week, minutes each)</translation>
    </message>
    <message>
        <source>（不导入这一列）</source>
        <translation>(do not import this column)</translation>
    </message>
    <message>
        <source>其中 {n} 行已在台账，没有变化。</source>
        <translation> {n} of these rows are in the ledger already, unchanged.</translation>
    </message>
    <message>
        <source>找人、页面、操作&#x3000;Ctrl+K</source>
        <translation>Find people, pages, actions&#x3000;Ctrl+K</translation>
    </message>
    <message>
        <source>没有找到“{typed}”，换一种写法再试</source>
        <translation>Nothing found for “{typed}”; try another spelling</translation>
    </message>
    <message>
        <source>登记什么？输入编号或拼音首字母，回车选用绿框里的一项。</source>
        <translation>Record what? Type a number or pinyin initials; Enter takes the item in the green frame.</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>服务登记</source>
        <translation>Record services</translation>
    </message>
    <message>
        <source>中心登记</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>数据交换</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>返回&#x3000;Esc</source>
        <translation>Back&#x3000;Esc</translation>
    </message>
    <message>
        <source>打印…&#x3000;Ctrl+P</source>
        <translation>Print…&#x3000;Ctrl+P</translation>
    </message>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>共 {n} 页，A4</source>
        <translation>{n} pages, A4</translation>
    </message>
    <message>
        <source>已另存为：{file}</source>
        <translation>Saved as: {file}</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>已送到打印机：{printer}，共 {n} 页。</source>
        <translation>Sent to the printer {printer}, {n} pages.</translation>
    </message>
    <message>
        <source>已故</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>已迁出</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>缺证件号码</source>
        <translation>No document number</translation>
    </message>
    <message>
        <source>多份档案合并</source>
        <translation>Several files shown as one</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、证件号码后几位或电话</source>
        <translation>Name, pinyin initials, last digits of the document number, or phone</translation>
    </message>
    <message>
        <source>共 {n} 人，按村（居）、姓名排列</source>
        <translation>{n} people, by village (neighbourhood) and name</translation>
    </message>
    <message>
        <source>找到 {n} 人</source>
        <translation>{n} people found</translation>
    </message>
    <message>
        <source>前 {n} 人，再多输入一些可缩小范围</source>
        <translation>First {n} people; type more to narrow the search</translation>
    </message>
    <message>
        <source>没有找到“{typed}”。换一种写法，或按 Ctrl+N 登记新居民。</source>
        <translation>Nothing found for &quot;{typed}&quot;. Write it differently, or press Ctrl+N to register a new resident.</translation>
    </message>
    <message>
        <source>正在读取名单…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>在管病种</source>
        <translation>Diseases under management</translation>
    </message>
    <message>
        <source>返回名单&#x3000;Esc</source>
        <translation>Back to the list&#x3000;Esc</translation>
    </message>
    <message>
        <source>后来又有改动，没有撤销；请打开居民资料更正。</source>
        <translation>Changed since and not taken back; open the resident&apos;s file to correct it.</translation>
    </message>
    <message>
        <source>修改资料&#x3000;F2</source>
        <translation>Change details&#x3000;F2</translation>
    </message>
    <message>
        <source>登记服务&#x3000;Ctrl+N</source>
        <translation>Record a service&#x3000;Ctrl+N</translation>
    </message>
    <message>
        <source>基本资料</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>在管</source>
        <translation>Under management</translation>
    </message>
    <message>
        <source>90 天内的待办</source>
        <translation>Due within 90 days</translation>
    </message>
    <message>
        <source>已拆开：两份档案各自保留原来的记录。</source>
        <translation>Taken apart: each file keeps its own records.</translation>
    </message>
    <message>
        <source>线上平台</source>
        <translation>On-line platform</translation>
    </message>
    <message>
        <source>血压 mmHg</source>
        <translation>Blood pressure mmHg</translation>
    </message>
    <message>
        <source>服务记录&#x3000;共 {n} 条，最近的在前</source>
        <translation>Service records&#x3000;{n}, latest first</translation>
    </message>
    <message>
        <source>没有在管的登记、签约或床位。</source>
        <translation>No registration, contract or bed is open.</translation>
    </message>
    <message>
        <source>没有待办。</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>区级、市级指标（仅展示，不由本机构完成）</source>
        <translation>District and city indicators (shown only, not done by this site)</translation>
    </message>
    <message>
        <source>本年还没有服务记录。</source>
        <translation>No service records this year yet.</translation>
    </message>
    <message>
        <source>所选方案没有单独要求这个中心的指标，相关服务见下方各主题。</source>
        <translation>The chosen plan asks nothing of this center alone; see the themes below for its services.</translation>
    </message>
    <message>
        <source>✓ 已建成运行</source>
        <translation>✓ Built and running</translation>
    </message>
    <message>
        <source>✓ 已建成 {n} 家</source>
        <translation>✓ {n} built</translation>
    </message>
    <message>
        <source>× 未建成运行</source>
        <translation>× Not built</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>口径出处</source>
        <translation>Source of the measure</translation>
    </message>
    <message>
        <source>（已超过一年，请更新）</source>
        <translation> (older than a year, update it)</translation>
    </message>
    <message>
        <source>{value}，截至 {day}，来源：{source}</source>
        <translation>{value}, as of {day}, source: {source}</translation>
    </message>
    <message>
        <source>所据记录 {all} 条，已审核 {n} 条</source>
        <translation>{all} underlying records, {n} reviewed</translation>
    </message>
    <message>
        <source>同一指标的其他要求</source>
        <translation>Other demands on the same indicator</translation>
    </message>
    <message>
        <source>，期限 {day}</source>
        <translation>, due {day}</translation>
    </message>
    <message>
        <source>未达标的在前，按期限排；名单 {rows} 行{sum}。</source>
        <translation>Not reached first, then by date due; {rows} rows{sum}.</translation>
    </message>
    <message>
        <source>只写编号的，是您的账号不能看到姓名的人；需要看到人时，请由单位负责人打开同一份名单。</source>
        <translation> Rows with a number only are people whose names your account may not see; to see who they are, let the head of the site open the same list.</translation>
    </message>
    <message>
        <source>这里没有人。</source>
        <translation>Nobody is here.</translation>
    </message>
    <message>
        <source>这一项没有名单：它由登记表或申报数得出。</source>
        <translation>There is no list: this figure comes from a register or was declared.</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>，合计 {n} {unit}</source>
        <translation>, {n} {unit} in all</translation>
    </message>
    <message>
        <source>，合计 {n} / {all}</source>
        <translation>, {n} / {all} in all</translation>
    </message>
    <message>
        <source>居民 / 机构</source>
        <translation>Resident / site</translation>
    </message>
    <message>
        <source>更正单</source>
        <translation>Correction sheet</translation>
    </message>
    <message>
        <source>{period}于 {day} 结账，此后改动 {n} 条，列于下表；结账前的改动不列。姓名只显示首字。</source>
        <translation>{period} was closed on {day}; {n} changes since are listed below, changes before are not. Names show their first character only.</translation>
    </message>
    <message>
        <source>序</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>更正内容（原值 → 现值）</source>
        <translation>Correction (before → now)</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>更正人和时间</source>
        <translation>By and when</translation>
    </message>
    <message>
        <source>{label}：{before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>另有 {n} 项</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>截至 {on}，共 {n} 项</source>
        <translation>Up to {on}, {n} items</translation>
    </message>
    <message>
        <source>另有 {n} 项背景指标</source>
        <translation>{n} background indicators besides</translation>
    </message>
    <message>
        <source>区级、市级指标仅展示，不由本机构完成，不计入上面的项数；报告把它们一并列出，共 {all} 项。</source>
        <translation>District and city indicators are only shown; this site does not have to meet them, and they are not counted above. The report lists them with the rest: {all} in all.</translation>
    </message>
    <message>
        <source>计算中断了，请按 F5 重新计算。</source>
        <translation>The calculation was interrupted. Press F5 to calculate again.</translation>
    </message>
    <message>
        <source>已保存，正在重新计算。</source>
        <translation>Saved; calculating again.</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在停止，已完成的部分会保留…</source>
        <translation>Stopping; what is done is kept…</translation>
    </message>
    <message>
        <source>✓ 达标</source>
        <translation>✓ Reached</translation>
    </message>
    <message>
        <source>还没有“{name}”的记录，登记后自动计算。</source>
        <translation>No records of &quot;{name}&quot; yet; it is calculated once there are some.</translation>
    </message>
    <message>
        <source>等待基数“{name}”，填入后立即计算。</source>
        <translation>Waits for the base figure &quot;{name}&quot;; it is calculated once filled in.</translation>
    </message>
    <message>
        <source>等待申报数“{name}”，填入后立即计算。</source>
        <translation>Waits for the declared figure &quot;{name}&quot;; it is calculated once filled in.</translation>
    </message>
    <message>
        <source>这一版还不能自动计算，需要：{names}。</source>
        <translation>This version cannot calculate it yet; it needs: {names}.</translation>
    </message>
    <message>
        <source>所辖范围内没有可以计算的对象。</source>
        <translation>Nothing in this area can be calculated.</translation>
    </message>
    <message>
        <source>超出 {gap} {unit}</source>
        <translation>{gap} {unit} above</translation>
    </message>
    <message>
        <source>还差 {gap} {unit}</source>
        <translation>{gap} {unit} to go</translation>
    </message>
    <message>
        <source>进度 {value}</source>
        <translation>To date {value}</translation>
    </message>
    <message>
        <source>目标 {goal}</source>
        <translation>Goal {goal}</translation>
    </message>
    <message>
        <source>日常监测</source>
        <translation>Routine monitoring</translation>
    </message>
    <message>
        <source>近况</source>
        <translation>Lately</translation>
    </message>
    <message>
        <source>正在查找以前的记录…</source>
        <translation>Looking for earlier records…</translation>
    </message>
    <message>
        <source>空腹血糖 mmol/L</source>
        <translation>Fasting glucose mmol/L</translation>
    </message>
    <message>
        <source>其他服务</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>以前的记录</source>
        <translation>Earlier records</translation>
    </message>
    <message>
        <source>还没有这类记录，这是第一次。</source>
        <translation>No record of this kind yet; this is the first.</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>90 天内没有其他待办。</source>
        <translation>Nothing else is due within 90 days.</translation>
    </message>
    <message>
        <source>住址与电话</source>
        <translation>Address and phone</translation>
    </message>
    <message>
        <source>事项与期限</source>
        <translation>Duty and date</translation>
    </message>
    <message>
        <source>上次测量与用药</source>
        <translation>Last values and drugs</translation>
    </message>
    <message>
        <source>血糖 mmol/L</source>
        <translation>Glucose mmol/L</translation>
    </message>
    <message>
        <source>其他与签名（手填）</source>
        <translation>Other and signature (by hand)</translation>
    </message>
    <message>
        <source>上门路线单</source>
        <translation>Route sheet</translation>
    </message>
    <message>
        <source>这一天没有要上门的人。</source>
        <translation>Nobody is to be visited on this day.</translation>
    </message>
    <message>
        <source>责任医生 {name}</source>
        <translation>Doctor {name}</translation>
    </message>
    <message>
        <source>未指定责任医生</source>
        <translation>No doctor named</translation>
    </message>
    <message>
        <source>共 {n} 户次，按村（居）、门牌排列。本表含个人信息，用后请收回保管。</source>
        <translation>{n} visits by village and address. This sheet holds personal data: keep it safe and hand it back.</translation>
    </message>
    <message>
        <source>实访 ______ 人&#x3000;&#x3000;未遇 ______ 人&#x3000;&#x3000;出发 ____:____&#x3000;&#x3000;返回 ____:____&#x3000;&#x3000;上门人员签名 ______________</source>
        <translation>Visited ______    Not met ______    Left ____:____    Back ____:____    Signature ______________</translation>
    </message>
    <message>
        <source>{village} · {n} 人</source>
        <translation>{village} · {n} people</translation>
    </message>
    <message>
        <source>{village}（续） · {doctor}</source>
        <translation>{village} (continued) · {doctor}</translation>
    </message>
    <message>
        <source>逾期 {n} 天</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>{day} 前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>当天到期</source>
        <translation>Due on the day</translation>
    </message>
    <message>
        <source>已约定当天</source>
        <translation>Agreed for the day</translation>
    </message>
    <message>
        <source>如 2025、2025Q4、2025-12</source>
        <translation>Such as 2025, 2025Q4 or 2025-12</translation>
    </message>
    <message>
        <source>编制</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>更换文件夹…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>类别名称或拼音首字母</source>
        <translation>Title of the kind or pinyin initials</translation>
    </message>
    <message>
        <source>共 {n} 类；选一类，再选要打印或导出什么</source>
        <translation>{n} kinds; choose one, then what to print or export</translation>
    </message>
    <message>
        <source>在管名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>填报模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>已导出 {n} 条：{file}。文件含个人信息，用后请妥善保管。</source>
        <translation>{n} records exported: {file}. The file holds personal data; keep it safe.</translation>
    </message>
    <message>
        <source>归类</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>存放到</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>选择存放报表的文件夹</source>
        <translation>Choose the folder for the reports</translation>
    </message>
    <message>
        <source>还没有编制报表。选好报告期和方案，点“编制”，报告会显示在这里。</source>
        <translation>No report yet. Choose period and plan and click &quot;Make&quot;; the report appears here.</translation>
    </message>
    <message>
        <source>还没有编制过报表，请由单位负责人编制；编制好的最近一份会显示在这里。</source>
        <translation>No report has been made yet; let the head of the site make one. The latest one is shown here.</translation>
    </message>
    <message>
        <source>报表已编制：数据截至 {on}，摘要 {digest}。</source>
        <translation>Report made: data up to {on}, digest {digest}.</translation>
    </message>
    <message>
        <source>正在编制报表…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>正在封存…</source>
        <translation>Sealing…</translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>报告预览</source>
        <translation>Report preview</translation>
    </message>
    <message>
        <source>先编制报表，核对无误后再封存。</source>
        <translation>Make the report first and check it before sealing.</translation>
    </message>
    <message>
        <source>封存后内容不能再改；要改就重新编制、重新封存。</source>
        <translation>Once sealed, nothing can be changed; to change it, make and seal it again.</translation>
    </message>
    <message>
        <source>练习台账只能编制，不能封存。</source>
        <translation>A training ledger can make reports but not seal them.</translation>
    </message>
    <message>
        <source>封存由单位负责人、系统管理员或村医操作，请换人登录。</source>
        <translation>The head of the site, the system administrator or the village doctor seals; change the user.</translation>
    </message>
    <message>
        <source>✓ 已封存为第 {seq} 号</source>
        <translation>✓ Sealed as number {seq}</translation>
    </message>
    <message>
        <source>封存</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>封存 {period}报告</source>
        <translation>Seal the report {period}</translation>
    </message>
    <message>
        <source>报告期或方案改了：先重新编制，核对无误后再封存。</source>
        <translation>Period or plan has changed: make the report anew, check it, then seal.</translation>
    </message>
    <message>
        <source>还没有办完的：{what}。照样可以封存。</source>
        <translation>Not settled yet: {what}. You may seal all the same.</translation>
    </message>
    <message>
        <source>记录都已审核，报告期已结账。</source>
        <translation>All records are reviewed and the period is closed.</translation>
    </message>
    <message>
        <source>待审核 {n} 条</source>
        <translation>{n} waiting for review</translation>
    </message>
    <message>
        <source>退回 {n} 条</source>
        <translation>{n} sent back</translation>
    </message>
    <message>
        <source>报告期未结账</source>
        <translation>period not closed</translation>
    </message>
    <message>
        <source>报送对象的机构代码</source>
        <translation>Site code of the receiver</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>报送对象（上级机构代码）</source>
        <translation>Reported to (code of the higher site)</translation>
    </message>
    <message>
        <source>包标识 {identity}</source>
        <translation>Package identity {identity}</translation>
    </message>
    <message>
        <source>✓ 核验通过</source>
        <translation>✓ Verified</translation>
    </message>
    <message>
        <source>! 核验通过（演示）</source>
        <translation>! Verified (demo)</translation>
    </message>
    <message>
        <source>× 不能采信</source>
        <translation>× Not to be trusted</translation>
    </message>
    <message>
        <source>× 已损坏或被改动</source>
        <translation>× Damaged or altered</translation>
    </message>
    <message>
        <source>! 无法判断</source>
        <translation>! Cannot be judged</translation>
    </message>
    <message>
        <source>核验</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>把上报包拖到这里，或点下面的按钮。别的机构的包，还要它的 root.pem。</source>
        <translation>Drag a report package here, or click the button below. For packages of another site its root.pem is needed too.</translation>
    </message>
    <message>
        <source>选择文件包…</source>
        <translation>Choose packages…</translation>
    </message>
    <message>
        <source>选择 root.pem…</source>
        <translation>Choose root.pem…</translation>
    </message>
    <message>
        <source>选择要核验的文件包</source>
        <translation>Choose the packages to verify</translation>
    </message>
    <message>
        <source>选择 root.pem</source>
        <translation>Choose root.pem</translation>
    </message>
    <message>
        <source>打不开这个根证书文件，请检查后重试。</source>
        <translation>This root certificate file cannot be opened. Check it and try again.</translation>
    </message>
    <message>
        <source>{name}（{site}）指纹 {print}</source>
        <translation>{name} ({site}), fingerprint {print}</translation>
    </message>
    <message>
        <source>只在这次核验中采信，请先与纸面指纹核对：</source>
        <translation>Trusted for this verification only; compare it with the fingerprint on paper first:</translation>
    </message>
    <message>
        <source>登记新居民&#x3000;Ctrl+N</source>
        <translation>Register a new resident&#x3000;Ctrl+N</translation>
    </message>
    <message>
        <source>新居民</source>
        <translation>New resident</translation>
    </message>
    <message>
        <source>已保存居民资料：{person}。</source>
        <translation>Resident saved: {person}.</translation>
    </message>
    <message>
        <source>15 位旧号码已换算成 18 位：{number}，请与证件核对。</source>
        <translation>The old 15-digit number was converted to 18: {number}; please check it against the card.</translation>
    </message>
    <message>
        <source>最近 30 步：撤销与重做（Ctrl+Alt+Z）</source>
        <translation>Last 30 steps: undo and redo (Ctrl+Alt+Z)</translation>
    </message>
    <message>
        <source>换人（Ctrl+L）</source>
        <translation>Change user (Ctrl+L)</translation>
    </message>
    <message>
        <source>锁定（Ctrl+Shift+L）</source>
        <translation>Lock (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>{day}&#x3000;{weekday}</source>
        <translation>{day}&#x3000;{weekday}</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>7 天内到期</source>
        <translation>Due in 7 days</translation>
    </message>
    <message>
        <source>退回待改</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>没有填完</source>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>打开名单</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>等得最久的</source>
        <translation>Waiting longest</translation>
    </message>
    <message>
        <source>台账保管</source>
        <translation>Keeping the ledger</translation>
    </message>
    <message>
        <source>! 未建成运行</source>
        <translation>! Not built</translation>
    </message>
    <message>
        <source>— 未登记</source>
        <translation>— Not recorded</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>上次统计于 {at}，正在重新统计…</source>
        <translation>Counted at {at}; counting again…</translation>
    </message>
    <message>
        <source>统计于 {at}</source>
        <translation>Counted at {at}</translation>
    </message>
    <message>
        <source>! 还没有备份</source>
        <translation>! No backup yet</translation>
    </message>
    <message>
        <source>上次备份 {at}（{days} 天前）</source>
        <translation>Last backup {at} ({days} days ago)</translation>
    </message>
    <message>
        <source>✓ 今天已备份（{at}）</source>
        <translation>✓ Backed up today ({at})</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>正在备份并核验…</source>
        <translation>Backing up and verifying…</translation>
    </message>
    <message>
        <source>已备份并核验：{file}。</source>
        <translation>Backed up and verified: {file}.</translation>
    </message>
    <message>
        <source>流水 {n} 条</source>
        <translation>Journal: {n} entries</translation>
    </message>
    <message>
        <source>居民 {n} 人</source>
        <translation>{n} residents</translation>
    </message>
    <message>
        <source>恢复演练：还没有记录</source>
        <translation>Restore drill: none recorded</translation>
    </message>
    <message>
        <source>恢复演练：{tried} 恢复并打开过 {made} 的备份</source>
        <translation>Restore drill: the backup of {made} was restored and opened on {tried}</translation>
    </message>
    <message>
        <source>社区卫生服务综合评价</source>
        <translation>Community health services, overall</translation>
    </message>
    <message>
        <source>年度绩效考核</source>
        <translation>Annual performance review</translation>
    </message>
    <message>
        <source>康复中心评价</source>
        <translation>Rehabilitation center evaluation</translation>
    </message>
    <message>
        <source>护理中心评价</source>
        <translation>Nursing center evaluation</translation>
    </message>
    <message>
        <source>健康管理中心评价</source>
        <translation>Health-management center evaluation</translation>
    </message>
    <message>
        <source>签约服务评价</source>
        <translation>Contract service evaluation</translation>
    </message>
    <message>
        <source>中医药示范站评价</source>
        <translation>TCM model station evaluation</translation>
    </message>
    <message>
        <source>全科医生考核</source>
        <translation>GP assessment</translation>
    </message>
    <message>
        <source>村卫生室管理考核</source>
        <translation>Village clinic management review</translation>
    </message>
    <message>
        <source>评价考核</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>评价内容</source>
        <translation>What is evaluated</translation>
    </message>
    <message>
        <source>评价期</source>
        <translation>Evaluation period</translation>
    </message>
    <message>
        <source>评价日期</source>
        <translation>Evaluated on</translation>
    </message>
    <message>
        <source>评价单位</source>
        <translation>Evaluated by</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>评价等次</source>
        <translation>Grade given</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Shortcomings</translation>
    </message>
    <message>
        <source>改进措施</source>
        <translation>Improvements</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>得分高于满分，请核对。</source>
        <translation>The score is above the full score. Check it.</translation>
    </message>
    <message>
        <source>评价期写成 2025、2025H1、2025Q4 或 2025-12。</source>
        <translation>Write the evaluation period like 2025, 2025H1, 2025Q4 or 2025-12.</translation>
    </message>
    <message>
        <source>评价日期早于评价期开始，请核对。</source>
        <translation>The evaluation is before its period begins. Check the dates.</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <source>来院面谈</source>
        <translation>Interview on site</translation>
    </message>
    <message>
        <source>小组活动</source>
        <translation>Group activity</translation>
    </message>
    <message>
        <source>信函或卡片</source>
        <translation>Letter or card</translation>
    </message>
    <message>
        <source>配偶</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>子女</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>父母</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>兄弟姐妹</source>
        <translation>Sibling</translation>
    </message>
    <message>
        <source>其他亲属</source>
        <translation>Other relative</translation>
    </message>
    <message>
        <source>照护者</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>平稳</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>悲伤明显但可自我调节</source>
        <translation>Clearly grieving, copes</translation>
    </message>
    <message>
        <source>复杂性哀伤倾向</source>
        <translation>Tends to complicated grief</translation>
    </message>
    <message>
        <source>这次安宁疗护还没有登记死亡，请先登记结束（死亡）再记录哀伤随访。</source>
        <translation>No death is recorded for this hospice care yet. Record its closing (died) first, then the bereavement follow-up.</translation>
    </message>
    <message>
        <source>哀伤随访日期早于死亡日期（{day}），请核对。</source>
        <translation>The bereavement follow-up is before the death ({day}). Check the date.</translation>
    </message>
    <message>
        <source>这是第一次哀伤随访，已超过死亡后 {days} 天。</source>
        <translation>This is the first bereavement contact, more than {days} days after the death.</translation>
    </message>
    <message>
        <source>有复杂性哀伤倾向：建议转介心理服务。</source>
        <translation>Tends to complicated grief: referral to psychological services is advised.</translation>
    </message>
    <message>
        <source>哀伤辅导</source>
        <translation>Bereavement support</translation>
    </message>
    <message>
        <source>随访人员</source>
        <translation>Follow-up staff</translation>
    </message>
    <message>
        <source>对象与逝者关系</source>
        <translation>Relation to the deceased</translation>
    </message>
    <message>
        <source>哀伤状况</source>
        <translation>State of grief</translation>
    </message>
    <message>
        <source>辅导内容</source>
        <translation>Support given</translation>
    </message>
    <message>
        <source>家属需求</source>
        <translation>Needs of the family</translation>
    </message>
    <message>
        <source>已转介心理服务</source>
        <translation>Referred to psychological services</translation>
    </message>
    <message>
        <source>对安宁疗护服务满意</source>
        <translation>Satisfied with the hospice care</translation>
    </message>
    <message>
        <source>0分</source>
        <translation>0 points</translation>
    </message>
    <message>
        <source>1分</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>2分</source>
        <translation>2 points</translation>
    </message>
    <message>
        <source>3分</source>
        <translation>3 points</translation>
    </message>
    <message>
        <source>4分</source>
        <translation>4 points</translation>
    </message>
    <message>
        <source>可独立步行</source>
        <translation>Walks independently</translation>
    </message>
    <message>
        <source>需辅助步行</source>
        <translation>Walks with aid</translation>
    </message>
    <message>
        <source>需乘轮椅</source>
        <translation>Uses a wheelchair</translation>
    </message>
    <message>
        <source>Berg 总分低于 {line} 分，有跌倒风险，请做防跌倒指导。</source>
        <translation>A Berg score below {line} means a risk of falls: give advice on preventing falls.</translation>
    </message>
    <message>
        <source>Berg平衡评定</source>
        <translation>Berg balance assessment</translation>
    </message>
    <message>
        <source>由坐到站</source>
        <translation>Sitting to standing</translation>
    </message>
    <message>
        <source>独立站立</source>
        <translation>Standing unsupported</translation>
    </message>
    <message>
        <source>独立坐</source>
        <translation>Sitting unsupported</translation>
    </message>
    <message>
        <source>由站到坐</source>
        <translation>Standing to sitting</translation>
    </message>
    <message>
        <source>闭眼站立</source>
        <translation>Standing with eyes closed</translation>
    </message>
    <message>
        <source>双足并拢站立</source>
        <translation>Standing with feet together</translation>
    </message>
    <message>
        <source>站立位上肢前伸</source>
        <translation>Reaching forward while standing</translation>
    </message>
    <message>
        <source>站立位从地上拾物</source>
        <translation>Picking up from the floor</translation>
    </message>
    <message>
        <source>转身向后看</source>
        <translation>Turning to look behind</translation>
    </message>
    <message>
        <source>转身一周</source>
        <translation>Turning 360 degrees</translation>
    </message>
    <message>
        <source>双足交替踏台阶</source>
        <translation>Alternate foot on stool</translation>
    </message>
    <message>
        <source>双足前后站立</source>
        <translation>One foot in front</translation>
    </message>
    <message>
        <source>单腿站立</source>
        <translation>Standing on one leg</translation>
    </message>
    <message>
        <source>Berg总分</source>
        <translation>Berg score</translation>
    </message>
    <message>
        <source>平衡能力</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Ⅰ期</source>
        <translation>Stage I</translation>
    </message>
    <message>
        <source>Ⅱ期</source>
        <translation>Stage II</translation>
    </message>
    <message>
        <source>Ⅲ期</source>
        <translation>Stage III</translation>
    </message>
    <message>
        <source>Ⅳ期</source>
        <translation>Stage IV</translation>
    </message>
    <message>
        <source>Ⅴ期</source>
        <translation>Stage V</translation>
    </message>
    <message>
        <source>Ⅵ期</source>
        <translation>Stage VI</translation>
    </message>
    <message>
        <source>Brunnstrom分期</source>
        <translation>Brunnstrom stages</translation>
    </message>
    <message>
        <source>患侧</source>
        <translation>Affected side</translation>
    </message>
    <message>
        <source>上肢分期</source>
        <translation>Arm, stage</translation>
    </message>
    <message>
        <source>手分期</source>
        <translation>Hand, stage</translation>
    </message>
    <message>
        <source>下肢分期</source>
        <translation>Leg, stage</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>督查反馈</source>
        <translation>Inspection feedback</translation>
    </message>
    <message>
        <source>监测评估报告</source>
        <translation>Monitoring report</translation>
    </message>
    <message>
        <source>考核结果</source>
        <translation>Review result</translation>
    </message>
    <message>
        <source>表扬</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>待回复</source>
        <translation>Awaiting answer</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>Being mended</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>通报与整改</source>
        <translation>Circulars and rectification</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>通报类型</source>
        <translation>Circular type</translation>
    </message>
    <message>
        <source>文号或标题</source>
        <translation>Number or title</translation>
    </message>
    <message>
        <source>发文单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>涉及本单位的问题</source>
        <translation>Shortcomings of this site</translation>
    </message>
    <message>
        <source>回复期限</source>
        <translation>Answer due by</translation>
    </message>
    <message>
        <source>回复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>整改完成日期</source>
        <translation>Mended on</translation>
    </message>
    <message>
        <source>整改状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>回复日期早于收到日期，请核对。</source>
        <translation>Answered before it was received. Check the dates.</translation>
    </message>
    <message>
        <source>整改完成日期早于收到日期，请核对。</source>
        <translation>Mended before it was received. Check the dates.</translation>
    </message>
    <message>
        <source>房屋面积</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>人员配备</source>
        <translation>Staffing</translation>
    </message>
    <message>
        <source>设备配置</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>服务项目</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>运行数据</source>
        <translation>Operating data</translation>
    </message>
    <message>
        <source>制度文件</source>
        <translation>Rules and procedures</translation>
    </message>
    <message>
        <source>建设清单条目</source>
        <translation>Building checklist item</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>要求值</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>实际值</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>达到要求</source>
        <translation>Requirement met</translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>判定“达到要求”之前请填写实际值。</source>
        <translation>Fill in the actual value before you judge the requirement as met.</translation>
    </message>
    <message>
        <source>家庭医生团队主动联系</source>
        <translation>By the family-doctor team</translation>
    </message>
    <message>
        <source>居民来访或来电</source>
        <translation>Resident came or called</translation>
    </message>
    <message>
        <source>面对面</source>
        <translation>Face to face</translation>
    </message>
    <message>
        <source>微信或APP</source>
        <translation>WeChat or app</translation>
    </message>
    <message>
        <source>集体活动</source>
        <translation>Group event</translation>
    </message>
    <message>
        <source>健康咨询</source>
        <translation>Health advice</translation>
    </message>
    <message>
        <source>慢病管理</source>
        <translation>Chronic-disease management</translation>
    </message>
    <message>
        <source>用药指导</source>
        <translation>Medication advice</translation>
    </message>
    <message>
        <source>健康评估</source>
        <translation>Health assessment</translation>
    </message>
    <message>
        <source>预约转诊</source>
        <translation>Referral appointment</translation>
    </message>
    <message>
        <source>疫苗接种</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>签约回访</source>
        <translation>Contract check call</translation>
    </message>
    <message>
        <source>已联系上</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>未联系上</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>信息有误</source>
        <translation>Wrong details</translation>
    </message>
    <message>
        <source>要求解约</source>
        <translation>Asked to cancel</translation>
    </message>
    <message>
        <source>这一天没有有效签约，本次联系不计入季度主动联系；请核对日期或签约记录。</source>
        <translation>No contract was valid on this day, so this does not count as the quarterly contact. Check the date or the contract.</translation>
    </message>
    <message>
        <source>签约主动联系</source>
        <translation>Active contact under contract</translation>
    </message>
    <message>
        <source>签约协议</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>发起方</source>
        <translation>Begun by</translation>
    </message>
    <message>
        <source>联系内容</source>
        <translation>Content of the contact</translation>
    </message>
    <message>
        <source>情况记录</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>签约信息真实有效</source>
        <translation>Contract details are true</translation>
    </message>
    <message>
        <source>电话回访核实签约是否真实时填写</source>
        <translation>Fill in when a check call verified the contract</translation>
    </message>
    <message>
        <source>下次主动联系期限</source>
        <translation>Next active contact by</translation>
    </message>
    <message>
        <source>使用日期不在协议有效期内（{first} 至 {last}），请核对日期。</source>
        <translation>The date of use is outside the contract ({first} to {last}). Check the date.</translation>
    </message>
    <message>
        <source>这一项目按包内次数已用完，本次照常登记；请核对次数。</source>
        <translation>The number in the package is used up. This use is recorded all the same; check the number.</translation>
    </message>
    <message>
        <source>服务包使用</source>
        <translation>Package use</translation>
    </message>
    <message>
        <source>使用日期</source>
        <translation>Date of use</translation>
    </message>
    <message>
        <source>服务包项目</source>
        <translation>Package item</translation>
    </message>
    <message>
        <source>本次使用次数</source>
        <translation>Times used now</translation>
    </message>
    <message>
        <source>包内次数</source>
        <translation>Times in the package</translation>
    </message>
    <message>
        <source>此前已用次数</source>
        <translation>Times used before</translation>
    </message>
    <message>
        <source>剩余次数</source>
        <translation>Times left</translation>
    </message>
    <message>
        <source>此前已用次数多于包内次数，请核对。</source>
        <translation>More was used before than the package holds. Check it.</translation>
    </message>
    <message>
        <source>普通团队</source>
        <translation>Ordinary team</translation>
    </message>
    <message>
        <source>标杆团队</source>
        <translation>Model team</translation>
    </message>
    <message>
        <source>家庭医生工作室</source>
        <translation>Family doctor&apos;s studio</translation>
    </message>
    <message>
        <source>家庭医生团队</source>
        <translation>Family-doctor team</translation>
    </message>
    <message>
        <source>团队名称</source>
        <translation>Team name</translation>
    </message>
    <message>
        <source>团队长</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>社区护士</source>
        <translation>Community nurse</translation>
    </message>
    <message>
        <source>中医师</source>
        <translation>TCM doctor</translation>
    </message>
    <message>
        <source>服务片区</source>
        <translation>Area served</translation>
    </message>
    <message>
        <source>写村居名称，用顿号分开</source>
        <translation>Villages (neighbourhoods), separated by 、</translation>
    </message>
    <message>
        <source>团队称号</source>
        <translation>Team title</translation>
    </message>
    <message>
        <source>称号确认日期</source>
        <translation>Title confirmed on</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>撤销日期早于成立日期，请核对。</source>
        <translation>Disbanded before it was founded. Check the dates.</translation>
    </message>
    <message>
        <source>除颤仪</source>
        <translation>Defibrillator</translation>
    </message>
    <message>
        <source>心电监护仪</source>
        <translation>ECG monitor</translation>
    </message>
    <message>
        <source>雾化仪</source>
        <translation>Nebuliser</translation>
    </message>
    <message>
        <source>简易肺功能仪</source>
        <translation>Simple spirometer</translation>
    </message>
    <message>
        <source>供氧设备</source>
        <translation>Oxygen supply</translation>
    </message>
    <message>
        <source>中医诊疗设备</source>
        <translation>TCM equipment</translation>
    </message>
    <message>
        <source>康复训练设备</source>
        <translation>Rehabilitation equipment</translation>
    </message>
    <message>
        <source>智能康复设备</source>
        <translation>Smart rehabilitation equipment</translation>
    </message>
    <message>
        <source>心电图机</source>
        <translation>ECG machine</translation>
    </message>
    <message>
        <source>超声设备</source>
        <translation>Ultrasound</translation>
    </message>
    <message>
        <source>放射设备</source>
        <translation>Radiology equipment</translation>
    </message>
    <message>
        <source>检验设备</source>
        <translation>Laboratory equipment</translation>
    </message>
    <message>
        <source>眼底相机</source>
        <translation>Fundus camera</translation>
    </message>
    <message>
        <source>电子血压计</source>
        <translation>Electronic sphygmomanometer</translation>
    </message>
    <message>
        <source>护理设备</source>
        <translation>Nursing equipment</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>维修</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>报废</source>
        <translation>Scrapped</translation>
    </message>
    <message>
        <source>医疗设备</source>
        <translation>Medical equipment</translation>
    </message>
    <message>
        <source>设备类别</source>
        <translation>Equipment type</translation>
    </message>
    <message>
        <source>设备名称</source>
        <translation>Equipment name</translation>
    </message>
    <message>
        <source>规格型号</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>台</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>设备编号</source>
        <translation>Equipment number</translation>
    </message>
    <message>
        <source>放置地点</source>
        <translation>Placed in</translation>
    </message>
    <message>
        <source>启用日期</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>设备状态</source>
        <translation>State of the equipment</translation>
    </message>
    <message>
        <source>最近检定日期</source>
        <translation>Last calibrated on</translation>
    </message>
    <message>
        <source>下次检定日期</source>
        <translation>Next calibration by</translation>
    </message>
    <message>
        <source>保管人</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>停用日期早于启用日期，请核对。</source>
        <translation>Out of use before it was in use. Check the dates.</translation>
    </message>
    <message>
        <source>下次检定日期早于最近检定日期，请核对。</source>
        <translation>The next calibration is before the last. Check the dates.</translation>
    </message>
    <message>
        <source>程序自动保留最近 7 天、4 周和 12 个月各一份；导入和升级前也会先备份。请定期另存一份到 U 盘，放在别处。</source>
        <translation>The program keeps one backup for each of the last 7 days, 4 weeks and 12 months, and makes one before imports and upgrades. Save another to a stick from time to time and keep it elsewhere.</translation>
    </message>
    <message>
        <source>恢复演练（建议每季度一次）：退出后在登录窗口选“从备份恢复”，恢复到一个新的空文件夹，登录后核对居民数和指标，再删除那个文件夹。正在用的台账不受影响。</source>
        <translation>Restore drill (every quarter is advised): leave the program, choose &quot;Restore a backup&quot; in the log-in window, restore into a new empty folder, log in, compare residents and indicators, then delete that folder. The ledger in use is not touched.</translation>
    </message>
    <message>
        <source>这个台账还没有备份。按“立即备份”做第一份，再另存一份到 U 盘。</source>
        <translation>This ledger has no backup yet. Press “Back up now” for the first one, then keep another on a stick.</translation>
    </message>
    <message>
        <source>现在打开的是 {day} 的备份恢复出来的副本。要改用它、不再用原来的台账时，请系统管理员确认。</source>
        <translation>This is a copy restored from the backup of {day}. To use it from now on instead of the original ledger, let the administrator confirm.</translation>
    </message>
    <message>
        <source>改用这份副本</source>
        <translation>Use this copy</translation>
    </message>
    <message>
        <source>再点一次：确认改用，原来的台账不再登记</source>
        <translation>Once more: use it, nothing is entered in the original any more</translation>
    </message>
    <message>
        <source>已确认：这份副本就是正在用的台账，下次登录起窗口上方不再标注。</source>
        <translation>Confirmed: this copy is the ledger in use; from the next log-in on the head of the window no longer marks it.</translation>
    </message>
    <message>
        <source>导入前</source>
        <translation>Before import</translation>
    </message>
    <message>
        <source>升级前</source>
        <translation>Before upgrade</translation>
    </message>
    <message>
        <source>恢复前</source>
        <translation>Before restore</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>备份到其他位置…</source>
        <translation>Back up elsewhere…</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>恢复演练</source>
        <translation>Restore drill</translation>
    </message>
    <message>
        <source>选择存放备份的位置</source>
        <translation>Choose where to keep the backup</translation>
    </message>
    <message>
        <source>日常</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>会议纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>Name of the evidence</translation>
    </message>
    <message>
        <source>材料类型</source>
        <translation>Evidence type</translation>
    </message>
    <message>
        <source>出具单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>材料日期</source>
        <translation>Date of the evidence</translation>
    </message>
    <message>
        <source>证明事项</source>
        <translation>What it proves</translation>
    </message>
    <message>
        <source>写指标编号或任务，用顿号分开</source>
        <translation>Numbers of indicators or tasks, separated by 、</translation>
    </message>
    <message>
        <source>存放位置</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>档案柜号或电子文件夹，不写个人信息</source>
        <translation>Cabinet number or folder; no personal data</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>页</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>电子文件校验值</source>
        <translation>Digest of the electronic file</translation>
    </message>
    <message>
        <source>SHA-256，小写十六进制</source>
        <translation>SHA-256, small hexadecimal</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>专家工作室</source>
        <translation>Specialist studio</translation>
    </message>
    <message>
        <source>名中医基层工作站</source>
        <translation>Renowned TCM doctor&apos;s grass-roots station</translation>
    </message>
    <message>
        <source>联合病房</source>
        <translation>Joint ward</translation>
    </message>
    <message>
        <source>专科医联体</source>
        <translation>Specialty alliance</translation>
    </message>
    <message>
        <source>工作室名称</source>
        <translation>Studio name</translation>
    </message>
    <message>
        <source>工作室类型</source>
        <translation>Studio type</translation>
    </message>
    <message>
        <source>派出医院</source>
        <translation>Sending hospital</translation>
    </message>
    <message>
        <source>专家姓名</source>
        <translation>Specialist&apos;s name</translation>
    </message>
    <message>
        <source>专业</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>挂牌日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>对接医生</source>
        <translation>Partner doctor</translation>
    </message>
    <message>
        <source>已签协议</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>停办日期早于挂牌日期，请核对。</source>
        <translation>Closed before it opened. Check the dates.</translation>
    </message>
    <message>
        <source>病情告知</source>
        <translation>Disclosure of the illness</translation>
    </message>
    <message>
        <source>预后与预计生存期</source>
        <translation>Prognosis and expected survival</translation>
    </message>
    <message>
        <source>治疗目标</source>
        <translation>Goals of care</translation>
    </message>
    <message>
        <source>症状控制</source>
        <translation>Symptom control</translation>
    </message>
    <message>
        <source>是否有创抢救</source>
        <translation>Invasive rescue or not</translation>
    </message>
    <message>
        <source>离世地点</source>
        <translation>Place of death</translation>
    </message>
    <message>
        <source>家属分工</source>
        <translation>Tasks within the family</translation>
    </message>
    <message>
        <source>死亡教育</source>
        <translation>Talking about death</translation>
    </message>
    <message>
        <source>后事准备</source>
        <translation>Arrangements after death</translation>
    </message>
    <message>
        <source>社会支持</source>
        <translation>Social support</translation>
    </message>
    <message>
        <source>达成一致</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>部分一致</source>
        <translation>Partly agreed</translation>
    </message>
    <message>
        <source>未达成一致</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>机构内</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>家庭会议</source>
        <translation>Family meeting</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Meeting date</translation>
    </message>
    <message>
        <source>会议形式</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>团队参加人员</source>
        <translation>Team members present</translation>
    </message>
    <message>
        <source>写岗位和姓名，用顿号分开</source>
        <translation>Positions and names, separated by 、</translation>
    </message>
    <message>
        <source>参加家属与患者关系</source>
        <translation>Family present, relation to the patient</translation>
    </message>
    <message>
        <source>患者本人参加</source>
        <translation>Patient took part</translation>
    </message>
    <message>
        <source>会议内容</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>会议结果</source>
        <translation>Result of the meeting</translation>
    </message>
    <message>
        <source>决定事项</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>下次会议日期</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>最大帮助</source>
        <translation>Maximal assistance</translation>
    </message>
    <message>
        <source>中等帮助</source>
        <translation>Moderate assistance</translation>
    </message>
    <message>
        <source>最小帮助</source>
        <translation>Minimal assistance</translation>
    </message>
    <message>
        <source>监护或准备</source>
        <translation>Supervision or set-up</translation>
    </message>
    <message>
        <source>有条件的独立</source>
        <translation>Modified independence</translation>
    </message>
    <message>
        <source>完全独立</source>
        <translation>Complete independence</translation>
    </message>
    <message>
        <source>基本独立</source>
        <translation>Mostly independent</translation>
    </message>
    <message>
        <source>极重度依赖</source>
        <translation>Very severe dependence</translation>
    </message>
    <message>
        <source>FIM评定</source>
        <translation>FIM assessment</translation>
    </message>
    <message>
        <source>梳洗修饰</source>
        <translation>Grooming</translation>
    </message>
    <message>
        <source>穿上衣</source>
        <translation>Dressing, upper body</translation>
    </message>
    <message>
        <source>穿裤子</source>
        <translation>Dressing, lower body</translation>
    </message>
    <message>
        <source>上厕所</source>
        <translation>Toileting</translation>
    </message>
    <message>
        <source>排尿管理</source>
        <translation>Bladder management</translation>
    </message>
    <message>
        <source>排便管理</source>
        <translation>Bowel management</translation>
    </message>
    <message>
        <source>床椅轮椅转移</source>
        <translation>Transfer bed, chair, wheelchair</translation>
    </message>
    <message>
        <source>厕所转移</source>
        <translation>Transfer toilet</translation>
    </message>
    <message>
        <source>浴盆淋浴转移</source>
        <translation>Transfer tub, shower</translation>
    </message>
    <message>
        <source>步行或轮椅</source>
        <translation>Walking or wheelchair</translation>
    </message>
    <message>
        <source>理解</source>
        <translation>Comprehension</translation>
    </message>
    <message>
        <source>认知功能</source>
        <translation>Cognition</translation>
    </message>
    <message>
        <source>表达</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>社会交往</source>
        <translation>Social interaction</translation>
    </message>
    <message>
        <source>解决问题</source>
        <translation>Problem solving</translation>
    </message>
    <message>
        <source>记忆</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>运动功能分</source>
        <translation>Motor score</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>认知功能分</source>
        <translation>Cognitive score</translation>
    </message>
    <message>
        <source>FIM总分</source>
        <translation>FIM total</translation>
    </message>
    <message>
        <source>独立程度</source>
        <translation>Degree of independence</translation>
    </message>
    <message>
        <source>运动功能正常</source>
        <translation>Motor function normal</translation>
    </message>
    <message>
        <source>轻度障碍</source>
        <translation>Mild impairment</translation>
    </message>
    <message>
        <source>中度障碍</source>
        <translation>Moderate impairment</translation>
    </message>
    <message>
        <source>明显障碍</source>
        <translation>Marked impairment</translation>
    </message>
    <message>
        <source>严重障碍</source>
        <translation>Severe impairment</translation>
    </message>
    <message>
        <source>Fugl-Meyer评定</source>
        <translation>Fugl-Meyer assessment</translation>
    </message>
    <message>
        <source>上肢反射活动</source>
        <translation>Arm reflex activity</translation>
    </message>
    <message>
        <source>上肢（66分）</source>
        <translation>Arm (66 points)</translation>
    </message>
    <message>
        <source>上肢屈肌协同运动</source>
        <translation>Arm flexor synergy</translation>
    </message>
    <message>
        <source>上肢伸肌协同运动</source>
        <translation>Arm extensor synergy</translation>
    </message>
    <message>
        <source>上肢伴协同运动的活动</source>
        <translation>Arm, mixing synergies</translation>
    </message>
    <message>
        <source>上肢脱离协同运动的活动</source>
        <translation>Arm, out of synergy</translation>
    </message>
    <message>
        <source>上肢反射亢进</source>
        <translation>Arm hyperreflexia</translation>
    </message>
    <message>
        <source>腕稳定性</source>
        <translation>Wrist stability</translation>
    </message>
    <message>
        <source>手功能</source>
        <translation>Hand function</translation>
    </message>
    <message>
        <source>上肢协调与速度</source>
        <translation>Arm coordination and speed</translation>
    </message>
    <message>
        <source>下肢反射活动</source>
        <translation>Leg reflex activity</translation>
    </message>
    <message>
        <source>下肢（34分）</source>
        <translation>Leg (34 points)</translation>
    </message>
    <message>
        <source>下肢屈肌协同运动</source>
        <translation>Leg flexor synergy</translation>
    </message>
    <message>
        <source>下肢伸肌协同运动</source>
        <translation>Leg extensor synergy</translation>
    </message>
    <message>
        <source>坐位伴协同运动的活动</source>
        <translation>Sitting, mixing synergies</translation>
    </message>
    <message>
        <source>站位脱离协同运动的活动</source>
        <translation>Standing, out of synergy</translation>
    </message>
    <message>
        <source>下肢反射亢进</source>
        <translation>Leg hyperreflexia</translation>
    </message>
    <message>
        <source>下肢协调与速度</source>
        <translation>Leg coordination and speed</translation>
    </message>
    <message>
        <source>上肢得分</source>
        <translation>Arm score</translation>
    </message>
    <message>
        <source>下肢得分</source>
        <translation>Leg score</translation>
    </message>
    <message>
        <source>Fugl-Meyer总分</source>
        <translation>Fugl-Meyer total</translation>
    </message>
    <message>
        <source>障碍程度</source>
        <translation>Degree of impairment</translation>
    </message>
    <message>
        <source>功能社区</source>
        <translation>Functional community</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>服务人数</source>
        <translation>People served</translation>
    </message>
    <message>
        <source>已签约人数</source>
        <translation>People with a contract</translation>
    </message>
    <message>
        <source>服务团队</source>
        <translation>Service team</translation>
    </message>
    <message>
        <source>年内活动次数</source>
        <translation>Events this year</translation>
    </message>
    <message>
        <source>协议结束日期早于签约日期，请核对。</source>
        <translation>The agreement ends before it was signed. Check the dates.</translation>
    </message>
    <message>
        <source>已签约人数多于服务人数，请核对。</source>
        <translation>More people have a contract than are served. Check it.</translation>
    </message>
    <message>
        <source>出院或撤床日期早于入院或建床日期，请核对。</source>
        <translation>The discharge or closing is before the admission or opening. Check the dates.</translation>
    </message>
    <message>
        <source>“{label}”晚于体检日期，请核对。</source>
        <translation>“{label}” is later than the check-up, please check.</translation>
    </message>
    <message>
        <source>戒除的年龄小于开始的年龄，请核对两个数是否录反。</source>
        <translation>The age of giving up is below the age of starting, please check whether they are swapped.</translation>
    </message>
    <message>
        <source>“{label}”大于体检时的年龄（{age} 岁），请核对。</source>
        <translation>“{label}” is above the age at the check-up ({age}), please check.</translation>
    </message>
    <message>
        <source>这位居民到今年年底还不满 65 岁，本次体检不计入老年人健康管理；请核对体检类别。</source>
        <translation>This resident is under 65 at the end of this year, so the check-up does not count as elder health management. Check its type.</translation>
    </message>
    <message>
        <source>这位居民今年年底已满 65 岁，体检类别没有选老年人健康管理，本次不算老年人体检；一次体检可以同时选几类。</source>
        <translation>This resident is 65 or over at the end of this year, but the type of check-up does not include elder health management, so it does not count as a check-up for elders. One check-up may have several types.</translation>
    </message>
    <message>
        <source>血压或血糖已达危急值：先处理、紧急转诊，两周内主动随访转诊结果。</source>
        <translation>Pressure or glucose is critical: treat, refer urgently and follow up the result of the referral within two weeks.</translation>
    </message>
    <message>
        <source>住院治疗情况</source>
        <translation>Hospital treatment</translation>
    </message>
    <message>
        <source>健康体检</source>
        <translation>Health check-up</translation>
    </message>
    <message>
        <source>住院1入院日期</source>
        <translation>Stay 1, admitted</translation>
    </message>
    <message>
        <source>住院1出院日期</source>
        <translation>Stay 1, discharged</translation>
    </message>
    <message>
        <source>住院1原因</source>
        <translation>Stay 1, reason</translation>
    </message>
    <message>
        <source>住院1医疗机构</source>
        <translation>Stay 1, hospital</translation>
    </message>
    <message>
        <source>住院1病案号</source>
        <translation>Stay 1, case number</translation>
    </message>
    <message>
        <source>住院2入院日期</source>
        <translation>Stay 2, admitted</translation>
    </message>
    <message>
        <source>住院2出院日期</source>
        <translation>Stay 2, discharged</translation>
    </message>
    <message>
        <source>住院2原因</source>
        <translation>Stay 2, reason</translation>
    </message>
    <message>
        <source>住院2医疗机构</source>
        <translation>Stay 2, hospital</translation>
    </message>
    <message>
        <source>住院2病案号</source>
        <translation>Stay 2, case number</translation>
    </message>
    <message>
        <source>家床1建床日期</source>
        <translation>Home bed 1, opened</translation>
    </message>
    <message>
        <source>家床1撤床日期</source>
        <translation>Home bed 1, closed</translation>
    </message>
    <message>
        <source>家床1原因</source>
        <translation>Home bed 1, reason</translation>
    </message>
    <message>
        <source>家床1医疗机构</source>
        <translation>Home bed 1, institution</translation>
    </message>
    <message>
        <source>家床1病案号</source>
        <translation>Home bed 1, case number</translation>
    </message>
    <message>
        <source>家床2建床日期</source>
        <translation>Home bed 2, opened</translation>
    </message>
    <message>
        <source>家床2撤床日期</source>
        <translation>Home bed 2, closed</translation>
    </message>
    <message>
        <source>家床2原因</source>
        <translation>Home bed 2, reason</translation>
    </message>
    <message>
        <source>家床2医疗机构</source>
        <translation>Home bed 2, institution</translation>
    </message>
    <message>
        <source>家床2病案号</source>
        <translation>Home bed 2, case number</translation>
    </message>
    <message>
        <source>主要用药情况</source>
        <translation>Main medication</translation>
    </message>
    <message>
        <source>药物1用法</source>
        <translation>Drug 1, use</translation>
    </message>
    <message>
        <source>药物1用量</source>
        <translation>Drug 1, amount</translation>
    </message>
    <message>
        <source>药物1用药时间</source>
        <translation>Drug 1, taken for</translation>
    </message>
    <message>
        <source>药物1服药依从性</source>
        <translation>Drug 1, adherence</translation>
    </message>
    <message>
        <source>药物2用法</source>
        <translation>Drug 2, use</translation>
    </message>
    <message>
        <source>药物2用量</source>
        <translation>Drug 2, amount</translation>
    </message>
    <message>
        <source>药物2用药时间</source>
        <translation>Drug 2, taken for</translation>
    </message>
    <message>
        <source>药物2服药依从性</source>
        <translation>Drug 2, adherence</translation>
    </message>
    <message>
        <source>药物3用法</source>
        <translation>Drug 3, use</translation>
    </message>
    <message>
        <source>药物3用量</source>
        <translation>Drug 3, amount</translation>
    </message>
    <message>
        <source>药物3用药时间</source>
        <translation>Drug 3, taken for</translation>
    </message>
    <message>
        <source>药物3服药依从性</source>
        <translation>Drug 3, adherence</translation>
    </message>
    <message>
        <source>药物4</source>
        <translation>Drug 4</translation>
    </message>
    <message>
        <source>药物4用法</source>
        <translation>Drug 4, use</translation>
    </message>
    <message>
        <source>药物4用量</source>
        <translation>Drug 4, amount</translation>
    </message>
    <message>
        <source>药物4用药时间</source>
        <translation>Drug 4, taken for</translation>
    </message>
    <message>
        <source>药物4服药依从性</source>
        <translation>Drug 4, adherence</translation>
    </message>
    <message>
        <source>药物5</source>
        <translation>Drug 5</translation>
    </message>
    <message>
        <source>药物5用法</source>
        <translation>Drug 5, use</translation>
    </message>
    <message>
        <source>药物5用量</source>
        <translation>Drug 5, amount</translation>
    </message>
    <message>
        <source>药物5用药时间</source>
        <translation>Drug 5, taken for</translation>
    </message>
    <message>
        <source>药物5服药依从性</source>
        <translation>Drug 5, adherence</translation>
    </message>
    <message>
        <source>药物6</source>
        <translation>Drug 6</translation>
    </message>
    <message>
        <source>药物6用法</source>
        <translation>Drug 6, use</translation>
    </message>
    <message>
        <source>药物6用量</source>
        <translation>Drug 6, amount</translation>
    </message>
    <message>
        <source>药物6用药时间</source>
        <translation>Drug 6, taken for</translation>
    </message>
    <message>
        <source>药物6服药依从性</source>
        <translation>Drug 6, adherence</translation>
    </message>
    <message>
        <source>接种1名称</source>
        <translation>Vaccination 1, name</translation>
    </message>
    <message>
        <source>非免疫规划预防接种史</source>
        <translation>Vaccinations outside the national programme</translation>
    </message>
    <message>
        <source>接种1日期</source>
        <translation>Vaccination 1, date</translation>
    </message>
    <message>
        <source>接种1机构</source>
        <translation>Vaccination 1, institution</translation>
    </message>
    <message>
        <source>接种2名称</source>
        <translation>Vaccination 2, name</translation>
    </message>
    <message>
        <source>接种2日期</source>
        <translation>Vaccination 2, date</translation>
    </message>
    <message>
        <source>接种2机构</source>
        <translation>Vaccination 2, institution</translation>
    </message>
    <message>
        <source>接种3名称</source>
        <translation>Vaccination 3, name</translation>
    </message>
    <message>
        <source>接种3日期</source>
        <translation>Vaccination 3, date</translation>
    </message>
    <message>
        <source>接种3机构</source>
        <translation>Vaccination 3, institution</translation>
    </message>
    <message>
        <source>健康评价</source>
        <translation>Health evaluation</translation>
    </message>
    <message>
        <source>健康评价与指导</source>
        <translation>Evaluation and advice</translation>
    </message>
    <message>
        <source>异常1</source>
        <translation>Abnormal finding 1</translation>
    </message>
    <message>
        <source>异常2</source>
        <translation>Abnormal finding 2</translation>
    </message>
    <message>
        <source>异常3</source>
        <translation>Abnormal finding 3</translation>
    </message>
    <message>
        <source>异常4</source>
        <translation>Abnormal finding 4</translation>
    </message>
    <message>
        <source>健康指导</source>
        <translation>Health advice</translation>
    </message>
    <message>
        <source>危险因素控制</source>
        <translation>Risk factor control</translation>
    </message>
    <message>
        <source>减体重目标</source>
        <translation>Weight goal</translation>
    </message>
    <message>
        <source>建议接种的疫苗</source>
        <translation>Vaccines advised</translation>
    </message>
    <message>
        <source>危险因素控制其他</source>
        <translation>Risk factor control, other</translation>
    </message>
    <message>
        <source>结果反馈日期</source>
        <translation>Result fed back on</translation>
    </message>
    <message>
        <source>下次体检期限</source>
        <translation>Next check-up by</translation>
    </message>
    <message>
        <source>慢病随访</source>
        <translation>Chronic-disease follow-up</translation>
    </message>
    <message>
        <source>中医药健康管理</source>
        <translation>TCM health management</translation>
    </message>
    <message>
        <source>肿瘤筛查</source>
        <translation>Cancer screening</translation>
    </message>
    <message>
        <source>眼底检查</source>
        <translation>Fundus examination</translation>
    </message>
    <message>
        <source>口腔检查</source>
        <translation>Dental examination</translation>
    </message>
    <message>
        <source>骨密度检查</source>
        <translation>Bone density</translation>
    </message>
    <message>
        <source>康复训练</source>
        <translation>Rehabilitation training</translation>
    </message>
    <message>
        <source>生活方式干预</source>
        <translation>Lifestyle intervention</translation>
    </message>
    <message>
        <source>心理辅导</source>
        <translation>Psychological support</translation>
    </message>
    <message>
        <source>家属</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>“已完成项目”里有清单上没有的项目，请核对。</source>
        <translation>&quot;Items done&quot; has an item that is not on the list. Check it.</translation>
    </message>
    <message>
        <source>健康管理清单</source>
        <translation>Health-management list</translation>
    </message>
    <message>
        <source>出具日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>出具人</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>依据的健康评估</source>
        <translation>Underlying health assessment</translation>
    </message>
    <message>
        <source>清单项目</source>
        <translation>Items on the list</translation>
    </message>
    <message>
        <source>项目说明</source>
        <translation>Items, details</translation>
    </message>
    <message>
        <source>签收方式</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>已完成项目</source>
        <translation>Items done</translation>
    </message>
    <message>
        <source>最近核对日期</source>
        <translation>Last checked on</translation>
    </message>
    <message>
        <source>核对日期早于出具日期，请核对。</source>
        <translation>The check is before the issue. Check the dates.</translation>
    </message>
    <message>
        <source>智慧健康驿站</source>
        <translation>Smart health station</translation>
    </message>
    <message>
        <source>智慧健康小屋</source>
        <translation>Smart health hut</translation>
    </message>
    <message>
        <source>社区自测点</source>
        <translation>Community self-test point</translation>
    </message>
    <message>
        <source>楼宇健康角</source>
        <translation>Office-building health corner</translation>
    </message>
    <message>
        <source>健康驿站</source>
        <translation>Health station</translation>
    </message>
    <message>
        <source>驿站名称</source>
        <translation>Station name</translation>
    </message>
    <message>
        <source>驿站类型</source>
        <translation>Station type</translation>
    </message>
    <message>
        <source>开放日期</source>
        <translation>Open since</translation>
    </message>
    <message>
        <source>数据已接入</source>
        <translation>Data connected</translation>
    </message>
    <message>
        <source>测量结果能导出或接入平台</source>
        <translation>Readings can be exported or reach the platform</translation>
    </message>
    <message>
        <source>可测项目</source>
        <translation>Measurements possible</translation>
    </message>
    <message>
        <source>停用日期早于开放日期，请核对。</source>
        <translation>Out of use before it opened. Check the dates.</translation>
    </message>
    <message>
        <source>同意续床</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>不再续床</source>
        <translation>Do not renew</translation>
    </message>
    <message>
        <source>续床后请把建床登记里的“最近续床日期”改为 {day}，续床到期才会顺延。</source>
        <translation>After renewing, change &quot;Last renewed on&quot; in the opening record to {day}; only then does the renewal date move on.</translation>
    </message>
    <message>
        <source>上一周期已于 {day} 到期，本次续床逾期。</source>
        <translation>The last period ended on {day}; this renewal is late.</translation>
    </message>
    <message>
        <source>家床续床</source>
        <translation>Home-bed renewal</translation>
    </message>
    <message>
        <source>续床日期</source>
        <translation>Renewed on</translation>
    </message>
    <message>
        <source>续床意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>续床理由</source>
        <translation>Reason for renewing</translation>
    </message>
    <message>
        <source>续签协议</source>
        <translation>Agreement renewed</translation>
    </message>
    <message>
        <source>本周期到期日期</source>
        <translation>Period ends on</translation>
    </message>
    <message>
        <source>症状难以控制</source>
        <translation>Symptoms hard to control</translation>
    </message>
    <message>
        <source>照护困难</source>
        <translation>Care too hard</translation>
    </message>
    <message>
        <source>患者或家属意愿</source>
        <translation>Wish of patient or family</translation>
    </message>
    <message>
        <source>临终</source>
        <translation>Dying</translation>
    </message>
    <message>
        <source>安宁转介</source>
        <translation>Hospice transfer</translation>
    </message>
    <message>
        <source>转介日期</source>
        <translation>Transferred on</translation>
    </message>
    <message>
        <source>转出地点</source>
        <translation>From</translation>
    </message>
    <message>
        <source>转入地点</source>
        <translation>To</translation>
    </message>
    <message>
        <source>转入机构</source>
        <translation>To institution</translation>
    </message>
    <message>
        <source>转介原因</source>
        <translation>Reason for the transfer</translation>
    </message>
    <message>
        <source>已交接病情与方案</source>
        <translation>Condition and plan handed over</translation>
    </message>
    <message>
        <source>转出地点与转入地点相同，请核对。</source>
        <translation>From and to are the same. Check them.</translation>
    </message>
    <message>
        <source>能立即复述且1分钟后能回忆三件物品</source>
        <translation>Repeats at once and recalls three items after 1 minute</translation>
    </message>
    <message>
        <source>不能</source>
        <translation>Cannot</translation>
    </message>
    <message>
        <source>不常感到伤心或情绪低落</source>
        <translation>Not often sad or low</translation>
    </message>
    <message>
        <source>常感到或不太好</source>
        <translation>Often, or not very well</translation>
    </message>
    <message>
        <source>文盲</source>
        <translation>Illiterate</translation>
    </message>
    <message>
        <source>小学</source>
        <translation>Primary school</translation>
    </message>
    <message>
        <source>中学及以上</source>
        <translation>Secondary school or above</translation>
    </message>
    <message>
        <source>认知功能粗筛阳性：请做简易智力状态检查，必要时转诊。</source>
        <translation>Cognition screening positive: do the MMSE, refer if needed.</translation>
    </message>
    <message>
        <source>情感状态粗筛阳性：请做老年抑郁量表，必要时转诊。</source>
        <translation>Mood screening positive: do the geriatric depression scale, refer if needed.</translation>
    </message>
    <message>
        <source>认知与情感筛查</source>
        <translation>Cognition and mood screening</translation>
    </message>
    <message>
        <source>筛查日期</source>
        <translation>Screened on</translation>
    </message>
    <message>
        <source>筛查人</source>
        <translation>Screened by</translation>
    </message>
    <message>
        <source>三件物品回忆</source>
        <translation>Recall of three items</translation>
    </message>
    <message>
        <source>认知粗筛结果</source>
        <translation>Cognition screening result</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>判读简易智力状态检查时用</source>
        <translation>Used to read the MMSE</translation>
    </message>
    <message>
        <source>伤心或情绪低落</source>
        <translation>Sad or low</translation>
    </message>
    <message>
        <source>情感粗筛结果</source>
        <translation>Mood screening result</translation>
    </message>
    <message>
        <source>老年抑郁量表总分</source>
        <translation>Geriatric depression scale, total</translation>
    </message>
    <message>
        <source>已建议转诊</source>
        <translation>Referral advised</translation>
    </message>
    <message>
        <source>大量帮助</source>
        <translation>Much help</translation>
    </message>
    <message>
        <source>少量帮助</source>
        <translation>Little help</translation>
    </message>
    <message>
        <source>只有平地行走为 0 分（完全依赖）时才评轮椅操作，请核对。</source>
        <translation>The wheelchair is only scored when walking on the level is 0 (total dependence). Check it.</translation>
    </message>
    <message>
        <source>改良Barthel评定</source>
        <translation>Modified Barthel assessment</translation>
    </message>
    <message>
        <source>轮椅操作</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <source>改良Barthel总分</source>
        <translation>Modified Barthel index</translation>
    </message>
    <message>
        <source>2-级</source>
        <translation>Grade 2-</translation>
    </message>
    <message>
        <source>2+级</source>
        <translation>Grade 2+</translation>
    </message>
    <message>
        <source>3-级</source>
        <translation>Grade 3-</translation>
    </message>
    <message>
        <source>3+级</source>
        <translation>Grade 3+</translation>
    </message>
    <message>
        <source>4-级</source>
        <translation>Grade 4-</translation>
    </message>
    <message>
        <source>4+级</source>
        <translation>Grade 4+</translation>
    </message>
    <message>
        <source>5-级</source>
        <translation>Grade 5-</translation>
    </message>
    <message>
        <source>5级</source>
        <translation>Grade 5</translation>
    </message>
    <message>
        <source>没有填写任何肌群的肌力，请至少填写一项。</source>
        <translation>No muscle strength is filled in. Fill in at least one.</translation>
    </message>
    <message>
        <source>徒手肌力评定</source>
        <translation>Manual muscle test</translation>
    </message>
    <message>
        <source>左肩外展肌</source>
        <translation>Shoulder abductors, left</translation>
    </message>
    <message>
        <source>右肩外展肌</source>
        <translation>Shoulder abductors, right</translation>
    </message>
    <message>
        <source>左屈肘肌</source>
        <translation>Elbow flexors, left</translation>
    </message>
    <message>
        <source>右屈肘肌</source>
        <translation>Elbow flexors, right</translation>
    </message>
    <message>
        <source>左伸肘肌</source>
        <translation>Elbow extensors, left</translation>
    </message>
    <message>
        <source>右伸肘肌</source>
        <translation>Elbow extensors, right</translation>
    </message>
    <message>
        <source>左伸腕肌</source>
        <translation>Wrist extensors, left</translation>
    </message>
    <message>
        <source>右伸腕肌</source>
        <translation>Wrist extensors, right</translation>
    </message>
    <message>
        <source>左屈指肌</source>
        <translation>Finger flexors, left</translation>
    </message>
    <message>
        <source>右屈指肌</source>
        <translation>Finger flexors, right</translation>
    </message>
    <message>
        <source>左屈髋肌</source>
        <translation>Hip flexors, left</translation>
    </message>
    <message>
        <source>右屈髋肌</source>
        <translation>Hip flexors, right</translation>
    </message>
    <message>
        <source>左伸膝肌</source>
        <translation>Knee extensors, left</translation>
    </message>
    <message>
        <source>右伸膝肌</source>
        <translation>Knee extensors, right</translation>
    </message>
    <message>
        <source>左踝背屈肌</source>
        <translation>Ankle dorsiflexors, left</translation>
    </message>
    <message>
        <source>右踝背屈肌</source>
        <translation>Ankle dorsiflexors, right</translation>
    </message>
    <message>
        <source>其他肌群</source>
        <translation>Other muscles</translation>
    </message>
    <message>
        <source>1+级</source>
        <translation>Grade 1+</translation>
    </message>
    <message>
        <source>没有填写任何肌群的肌张力，请至少填写一项。</source>
        <translation>No muscle tone is filled in. Fill in at least one.</translation>
    </message>
    <message>
        <source>肌张力评定</source>
        <translation>Muscle tone assessment</translation>
    </message>
    <message>
        <source>左肩内收肌</source>
        <translation>Shoulder adductors, left</translation>
    </message>
    <message>
        <source>右肩内收肌</source>
        <translation>Shoulder adductors, right</translation>
    </message>
    <message>
        <source>左屈腕肌</source>
        <translation>Wrist flexors, left</translation>
    </message>
    <message>
        <source>右屈腕肌</source>
        <translation>Wrist flexors, right</translation>
    </message>
    <message>
        <source>左髋内收肌</source>
        <translation>Hip adductors, left</translation>
    </message>
    <message>
        <source>右髋内收肌</source>
        <translation>Hip adductors, right</translation>
    </message>
    <message>
        <source>左踝跖屈肌</source>
        <translation>Ankle plantar flexors, left</translation>
    </message>
    <message>
        <source>右踝跖屈肌</source>
        <translation>Ankle plantar flexors, right</translation>
    </message>
    <message>
        <source>家庭医生签约服务</source>
        <translation>Family-doctor contract services</translation>
    </message>
    <message>
        <source>康复服务</source>
        <translation>Rehabilitation services</translation>
    </message>
    <message>
        <source>基本公共卫生服务</source>
        <translation>Basic public health services</translation>
    </message>
    <message>
        <source>处方点评</source>
        <translation>Prescription review</translation>
    </message>
    <message>
        <source>标化工作量数据</source>
        <translation>Standard workload data</translation>
    </message>
    <message>
        <source>日常质控</source>
        <translation>Routine quality control</translation>
    </message>
    <message>
        <source>专项质控</source>
        <translation>Special quality control</translation>
    </message>
    <message>
        <source>上级督查</source>
        <translation>Inspection from above</translation>
    </message>
    <message>
        <source>自查</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>年终考核</source>
        <translation>Year-end review</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>质控检查</source>
        <translation>Quality-control check</translation>
    </message>
    <message>
        <source>检查日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>质控内容</source>
        <translation>What was checked</translation>
    </message>
    <message>
        <source>质控形式</source>
        <translation>Form of the check</translation>
    </message>
    <message>
        <source>组织层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>抽查份数</source>
        <translation>Samples taken</translation>
    </message>
    <message>
        <source>合格份数</source>
        <translation>Samples passed</translation>
    </message>
    <message>
        <source>合格率</source>
        <translation>Pass rate</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Mend by</translation>
    </message>
    <message>
        <source>整改情况</source>
        <translation>How it was mended</translation>
    </message>
    <message>
        <source>合格份数多于抽查份数，请核对。</source>
        <translation>More samples passed than were taken. Check it.</translation>
    </message>
    <message>
        <source>整改完成日期早于检查日期，请核对。</source>
        <translation>Mended before the check. Check the dates.</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>有缺陷</source>
        <translation>Has defects</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>记录不及时</source>
        <translation>Not recorded in time</translation>
    </message>
    <message>
        <source>内容不真实</source>
        <translation>Content not true</translation>
    </message>
    <message>
        <source>处置不规范</source>
        <translation>Not handled by the rules</translation>
    </message>
    <message>
        <source>签名缺失</source>
        <translation>Signature missing</translation>
    </message>
    <message>
        <source>回访不属实</source>
        <translation>Call-back not true</translation>
    </message>
    <message>
        <source>样本检查日期早于质控检查日期（{day}），请核对。</source>
        <translation>The sample is before the check ({day}). Check the dates.</translation>
    </message>
    <message>
        <source>质控抽样</source>
        <translation>Quality-control sample</translation>
    </message>
    <message>
        <source>抽查个人资料时选择</source>
        <translation>Choose when a person&apos;s records were sampled</translation>
    </message>
    <message>
        <source>样本编号</source>
        <translation>Sample number</translation>
    </message>
    <message>
        <source>抽查资料</source>
        <translation>Record sampled</translation>
    </message>
    <message>
        <source>抽查结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>缺陷类型</source>
        <translation>Defect types</translation>
    </message>
    <message>
        <source>问题描述</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改日期</source>
        <translation>Mended on</translation>
    </message>
    <message>
        <source>整改说明</source>
        <translation>How it was mended</translation>
    </message>
    <message>
        <source>整改日期早于检查日期，请核对。</source>
        <translation>Mended before the check. Check the dates.</translation>
    </message>
    <message>
        <source>上转</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下转</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>优先预约</source>
        <translation>Priority appointment</translation>
    </message>
    <message>
        <source>优先就诊</source>
        <translation>Priority visit</translation>
    </message>
    <message>
        <source>优先检查</source>
        <translation>Priority examination</translation>
    </message>
    <message>
        <source>优先住院</source>
        <translation>Priority admission</translation>
    </message>
    <message>
        <source>优先会诊</source>
        <translation>Priority consultation</translation>
    </message>
    <message>
        <source>未享受优先</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>诊断不明</source>
        <translation>Diagnosis unclear</translation>
    </message>
    <message>
        <source>病情加重或危急</source>
        <translation>Worse or critical</translation>
    </message>
    <message>
        <source>需要专科检查</source>
        <translation>Needs specialist tests</translation>
    </message>
    <message>
        <source>需要手术或住院</source>
        <translation>Needs surgery or admission</translation>
    </message>
    <message>
        <source>康复期或稳定期转回社区</source>
        <translation>Back to the community, recovering or stable</translation>
    </message>
    <message>
        <source>转诊平台</source>
        <translation>Referral platform</translation>
    </message>
    <message>
        <source>电话预约</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>纸质转诊单</source>
        <translation>Paper referral slip</translation>
    </message>
    <message>
        <source>服务专窗</source>
        <translation>Service desk</translation>
    </message>
    <message>
        <source>已就诊并有结果</source>
        <translation>Seen, with result</translation>
    </message>
    <message>
        <source>未去就诊</source>
        <translation>Did not go</translation>
    </message>
    <message>
        <source>自行去其他医院</source>
        <translation>Went to another hospital</translation>
    </message>
    <message>
        <source>失去联系</source>
        <translation>Contact lost</translation>
    </message>
    <message>
        <source>双向转诊</source>
        <translation>Two-way referral</translation>
    </message>
    <message>
        <source>转诊日期</source>
        <translation>Referral date</translation>
    </message>
    <message>
        <source>转诊方向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>对方机构</source>
        <translation>Other institution</translation>
    </message>
    <message>
        <source>上转填转往的医院，下转填转来的医院</source>
        <translation>Up: the hospital referred to; down: the hospital referred from</translation>
    </message>
    <message>
        <source>科室</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>初步诊断</source>
        <translation>First diagnosis</translation>
    </message>
    <message>
        <source>紧急转诊</source>
        <translation>Urgent referral</translation>
    </message>
    <message>
        <source>转诊途径</source>
        <translation>Referral channel</translation>
    </message>
    <message>
        <source>享受的优先</source>
        <translation>Priorities given</translation>
    </message>
    <message>
        <source>上级就诊日期</source>
        <translation>Seen at the upper hospital on</translation>
    </message>
    <message>
        <source>取得结果期限</source>
        <translation>Result due by</translation>
    </message>
    <message>
        <source>转诊结果</source>
        <translation>Referral result</translation>
    </message>
    <message>
        <source>闭环情况</source>
        <translation>Loop closed</translation>
    </message>
    <message>
        <source>下转接收日期</source>
        <translation>Received back on</translation>
    </message>
    <message>
        <source>下转后随访期限</source>
        <translation>Follow-up after return by</translation>
    </message>
    <message>
        <source>下转后随访日期</source>
        <translation>Followed up after return on</translation>
    </message>
    <message>
        <source>上级就诊日期早于转诊日期，请核对。</source>
        <translation>Seen at the upper hospital before the referral. Check the dates.</translation>
    </message>
    <message>
        <source>结果反馈日期早于转诊日期，请核对。</source>
        <translation>The feedback is before the referral. Check the dates.</translation>
    </message>
    <message>
        <source>下转后随访日期早于接收日期，请核对。</source>
        <translation>The follow-up is before the return. Check the dates.</translation>
    </message>
    <message>
        <source>只有下转才有接收日期，请核对转诊方向。</source>
        <translation>Only a referral down is received back. Check the direction.</translation>
    </message>
    <message>
        <source>上级医院进修</source>
        <translation>Training at an upper hospital</translation>
    </message>
    <message>
        <source>专科轮训</source>
        <translation>Specialty rotation</translation>
    </message>
    <message>
        <source>多点执业</source>
        <translation>Multi-site practice</translation>
    </message>
    <message>
        <source>疾控人员下沉</source>
        <translation>CDC staff posted here</translation>
    </message>
    <message>
        <source>上级专家派驻</source>
        <translation>Upper-hospital specialist posted here</translation>
    </message>
    <message>
        <source>进修轮训</source>
        <translation>Training and rotation</translation>
    </message>
    <message>
        <source>下沉人员姓名</source>
        <translation>Name of the person posted</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>进修或派出单位</source>
        <translation>Training or sending institution</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Began on</translation>
    </message>
    <message>
        <source>月数</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>满一个月计一月</source>
        <translation>Whole months only</translation>
    </message>
    <message>
        <source>结束日期早于开始日期，请核对。</source>
        <translation>The end is before the beginning. Check the dates.</translation>
    </message>
    <message>
        <source>社区卫生服务总体</source>
        <translation>Community health services overall</translation>
    </message>
    <message>
        <source>现场问卷</source>
        <translation>Questionnaire on site</translation>
    </message>
    <message>
        <source>电话回访</source>
        <translation>Telephone survey</translation>
    </message>
    <message>
        <source>线上问卷</source>
        <translation>Online questionnaire</translation>
    </message>
    <message>
        <source>第三方调查</source>
        <translation>Third-party survey</translation>
    </message>
    <message>
        <source>满意度调查</source>
        <translation>Satisfaction survey</translation>
    </message>
    <message>
        <source>调查对象服务</source>
        <translation>Service surveyed</translation>
    </message>
    <message>
        <source>调查日期</source>
        <translation>Surveyed on</translation>
    </message>
    <message>
        <source>调查方式</source>
        <translation>Way of survey</translation>
    </message>
    <message>
        <source>发放份数</source>
        <translation>Questionnaires given out</translation>
    </message>
    <message>
        <source>有效份数</source>
        <translation>Valid questionnaires</translation>
    </message>
    <message>
        <source>满意份数</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>主要意见</source>
        <translation>Main opinions</translation>
    </message>
    <message>
        <source>有效份数多于发放份数，请核对。</source>
        <translation>More valid questionnaires than given out. Check it.</translation>
    </message>
    <message>
        <source>满意份数多于有效份数，请核对。</source>
        <translation>More satisfied than valid questionnaires. Check it.</translation>
    </message>
    <message>
        <source>调查日期早于开始日期，请核对。</source>
        <translation>The survey is before the beginning. Check the dates.</translation>
    </message>
    <message>
        <source>脑卒中高危</source>
        <translation>High risk of stroke</translation>
    </message>
    <message>
        <source>大肠癌</source>
        <translation>Colorectal cancer</translation>
    </message>
    <message>
        <source>认知障碍</source>
        <translation>Cognitive impairment</translation>
    </message>
    <message>
        <source>首诊测压</source>
        <translation>Pressure at first visit</translation>
    </message>
    <message>
        <source>体检</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>社区活动</source>
        <translation>Community event</translation>
    </message>
    <message>
        <source>专项筛查</source>
        <translation>Screening campaign</translation>
    </message>
    <message>
        <source>确诊</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>排除</source>
        <translation>Ruled out</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>已有 3 个不同日期血压升高：初步诊断高血压，建议转诊确诊，两周内随访转诊结果。</source>
        <translation>Raised pressure on 3 different days: first diagnosis hypertension. Refer for confirmation and follow up the result within two weeks.</translation>
    </message>
    <message>
        <source>测得的数值已达筛查阳性的界值，请核对筛查结果；仍判为阴性时请说明。</source>
        <translation>The reading has reached the screening threshold. Check the result; explain if it stays negative.</translation>
    </message>
    <message>
        <source>社区筛查</source>
        <translation>Community screening</translation>
    </message>
    <message>
        <source>筛查病种</source>
        <translation>Screened for</translation>
    </message>
    <message>
        <source>筛查场合</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>筛查人员</source>
        <translation>Screening staff</translation>
    </message>
    <message>
        <source>大便潜血试验</source>
        <translation>Faecal occult blood test</translation>
    </message>
    <message>
        <source>风险问卷</source>
        <translation>Risk questionnaire</translation>
    </message>
    <message>
        <source>筛查所见</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>筛查结果</source>
        <translation>Screening result</translation>
    </message>
    <message>
        <source>追踪期限</source>
        <translation>Follow through by</translation>
    </message>
    <message>
        <source>转诊机构</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>确诊结果</source>
        <translation>Confirmation result</translation>
    </message>
    <message>
        <source>已纳入管理</source>
        <translation>Under management</translation>
    </message>
    <message>
        <source>转诊日期早于筛查日期，请核对。</source>
        <translation>The referral is before the screening. Check the dates.</translation>
    </message>
    <message>
        <source>确诊日期早于筛查日期，请核对。</source>
        <translation>The confirmation is before the screening. Check the dates.</translation>
    </message>
    <message>
        <source>可自理</source>
        <translation>Independent</translation>
    </message>
    <message>
        <source>不能自理</source>
        <translation>Unable</translation>
    </message>
    <message>
        <source>老年人生活自理能力评估</source>
        <translation>Elder self-care assessment</translation>
    </message>
    <message>
        <source>进餐</source>
        <translation>Eating</translation>
    </message>
    <message>
        <source>梳洗</source>
        <translation>Washing</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Moving</translation>
    </message>
    <message>
        <source>自理能力</source>
        <translation>Self-care ability</translation>
    </message>
    <message>
        <source>肿瘤</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>综合</source>
        <translation>General</translation>
    </message>
    <message>
        <source>健康自我管理小组</source>
        <translation>Self-management group</translation>
    </message>
    <message>
        <source>小组名称</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>小组主题</source>
        <translation>Group theme</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>指导医生</source>
        <translation>Guiding doctor</translation>
    </message>
    <message>
        <source>组员人数</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>当年新建</source>
        <translation>New this year</translation>
    </message>
    <message>
        <source>结束日期早于成立日期，请核对。</source>
        <translation>The end is before the founding. Check the dates.</translation>
    </message>
    <message>
        <source>活动日期不在小组成立至结束之间，请核对。</source>
        <translation>The session is outside the life of the group. Check the date.</translation>
    </message>
    <message>
        <source>世界家庭医生日主题活动</source>
        <translation>World family doctor day</translation>
    </message>
    <message>
        <source>健康讲座</source>
        <translation>Health lecture</translation>
    </message>
    <message>
        <source>义诊咨询</source>
        <translation>Free consultation</translation>
    </message>
    <message>
        <source>急救与AED培训</source>
        <translation>First aid and AED training</translation>
    </message>
    <message>
        <source>家庭医生服务专线宣传</source>
        <translation>Promotion of the family-doctor line</translation>
    </message>
    <message>
        <source>中医药文化宣传</source>
        <translation>TCM culture</translation>
    </message>
    <message>
        <source>公示栏</source>
        <translation>Notice board</translation>
    </message>
    <message>
        <source>公众号或网站</source>
        <translation>Official account or web site</translation>
    </message>
    <message>
        <source>印发到户</source>
        <translation>Printed for every household</translation>
    </message>
    <message>
        <source>社区活动与发布</source>
        <translation>Community activity and publication</translation>
    </message>
    <message>
        <source>活动日期</source>
        <translation>Session date</translation>
    </message>
    <message>
        <source>活动类别</source>
        <translation>Sort of activity</translation>
    </message>
    <message>
        <source>活动名称</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>发布途径</source>
        <translation>Way of publication</translation>
    </message>
    <message>
        <source>清单项目数</source>
        <translation>Items of the list</translation>
    </message>
    <message>
        <source>合作单位</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>留存材料</source>
        <translation>Material kept</translation>
    </message>
    <message>
        <source>照片、签到表、发布稿的存放处</source>
        <translation>Where photos, attendance lists and publications are kept</translation>
    </message>
    <message>
        <source>讲座、义诊和培训请填写参加人数；没有人参加时填 0。</source>
        <translation>For lectures, consultations and trainings fill in how many came; 0 where nobody did.</translation>
    </message>
    <message>
        <source>活动主题</source>
        <translation>Session theme</translation>
    </message>
    <message>
        <source>参加人数</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>测量血压血糖人数</source>
        <translation>Pressure or glucose measured</translation>
    </message>
    <message>
        <source>活动时长</source>
        <translation>Length of the session</translation>
    </message>
    <message>
        <source>发放健康积分</source>
        <translation>Health points given</translation>
    </message>
    <message>
        <source>活动记录</source>
        <translation>Session record</translation>
    </message>
    <message>
        <source>家庭自测</source>
        <translation>Measured at home</translation>
    </message>
    <message>
        <source>慢病管理支持中心</source>
        <translation>Chronic-disease support center</translation>
    </message>
    <message>
        <source>可穿戴设备</source>
        <translation>Wearable device</translation>
    </message>
    <message>
        <source>没有填写任何测量值，请至少填写一项。</source>
        <translation>No reading is filled in. Fill in at least one.</translation>
    </message>
    <message>
        <source>自测值已达危急值：请当天联系居民核实，必要时紧急转诊。</source>
        <translation>The reading is critical: contact the resident today to confirm, and refer urgently if needed.</translation>
    </message>
    <message>
        <source>自测值</source>
        <translation>Own reading</translation>
    </message>
    <message>
        <source>测量日期</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>测量来源</source>
        <translation>Source of the reading</translation>
    </message>
    <message>
        <source>住院医师</source>
        <translation>Resident doctor</translation>
    </message>
    <message>
        <source>主治医师</source>
        <translation>Attending doctor</translation>
    </message>
    <message>
        <source>副主任医师</source>
        <translation>Associate chief doctor</translation>
    </message>
    <message>
        <source>主任医师</source>
        <translation>Chief doctor</translation>
    </message>
    <message>
        <source>专家门诊</source>
        <translation>Specialist clinic</translation>
    </message>
    <message>
        <source>名中医工作室</source>
        <translation>Renowned TCM doctor&apos;s studio</translation>
    </message>
    <message>
        <source>联合病房查房</source>
        <translation>Joint ward round</translation>
    </message>
    <message>
        <source>带教讲课</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <source>病例讨论</source>
        <translation>Case discussion</translation>
    </message>
    <message>
        <source>上午</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>下午</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>晚间</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>专家下沉门诊</source>
        <translation>Visiting specialist clinic</translation>
    </message>
    <message>
        <source>服务形式</source>
        <translation>Form of service</translation>
    </message>
    <message>
        <source>专家职称</source>
        <translation>Specialist&apos;s title</translation>
    </message>
    <message>
        <source>专业科室</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>中医专家</source>
        <translation>TCM specialist</translation>
    </message>
    <message>
        <source>诊疗人数</source>
        <translation>Patients seen</translation>
    </message>
    <message>
        <source>到号数</source>
        <translation>Appointments received</translation>
    </message>
    <message>
        <source>用号数</source>
        <translation>Appointments used</translation>
    </message>
    <message>
        <source>带教人数</source>
        <translation>People taught</translation>
    </message>
    <message>
        <source>用号数多于到号数，请核对。</source>
        <translation>More appointments used than received. Check it.</translation>
    </message>
    <message>
        <source>中医药服务培训</source>
        <translation>TCM training</translation>
    </message>
    <message>
        <source>一专多能护理培训</source>
        <translation>Multi-skill nursing training</translation>
    </message>
    <message>
        <source>乡村医生培训</source>
        <translation>Village doctor training</translation>
    </message>
    <message>
        <source>全科医生转岗培训</source>
        <translation>GP conversion training</translation>
    </message>
    <message>
        <source>安宁疗护培训</source>
        <translation>Hospice training</translation>
    </message>
    <message>
        <source>康复治疗培训</source>
        <translation>Rehabilitation therapy training</translation>
    </message>
    <message>
        <source>家庭病床培训</source>
        <translation>Home-bed training</translation>
    </message>
    <message>
        <source>全科医生能力评估考核</source>
        <translation>GP ability assessment</translation>
    </message>
    <message>
        <source>未考核</source>
        <translation>Not examined</translation>
    </message>
    <message>
        <source>考核合格：请在人员登记里把“{label}”改为“是”，之后才能登记相应服务。</source>
        <translation>Passed: change &quot;{label}&quot; to &quot;Yes&quot; in the staff register; only then can the services be recorded.</translation>
    </message>
    <message>
        <source>人员培训考核</source>
        <translation>Staff training and examination</translation>
    </message>
    <message>
        <source>培训项目</source>
        <translation>Training programme</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Class hours</translation>
    </message>
    <message>
        <source>培训单位</source>
        <translation>Training institution</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>情志调摄</source>
        <translation>Emotional balance</translation>
    </message>
    <message>
        <source>饮食调养</source>
        <translation>Diet</translation>
    </message>
    <message>
        <source>起居调摄</source>
        <translation>Daily routine</translation>
    </message>
    <message>
        <source>运动保健</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>穴位保健</source>
        <translation>Acupoint care</translation>
    </message>
    <message>
        <source>有几种体质得分并列最高，请由中医师判定主要体质。</source>
        <translation>Several constitutions share the highest score. Let the TCM doctor decide the main one.</translation>
    </message>
    <message>
        <source>阴虚质与阳虚质同时成立，请重新核对答案，并请中医师协助判定。</source>
        <translation>Yin and Yang deficiency hold together. Check the answers, and let the TCM doctor help decide.</translation>
    </message>
    <message>
        <source>没有一种体质成立：请核对答案，仍然如此时两周后重新采集。</source>
        <translation>No constitution holds: check the answers; if it stays so, collect them again in two weeks.</translation>
    </message>
    <message>
        <source>老年人中医体质辨识</source>
        <translation>Elder TCM constitution identification</translation>
    </message>
    <message>
        <source>气虚质得分</source>
        <translation>Qi deficiency, score</translation>
    </message>
    <message>
        <source>体质辨识</source>
        <translation>Constitution</translation>
    </message>
    <message>
        <source>阳虚质得分</source>
        <translation>Yang deficiency, score</translation>
    </message>
    <message>
        <source>阴虚质得分</source>
        <translation>Yin deficiency, score</translation>
    </message>
    <message>
        <source>痰湿质得分</source>
        <translation>Phlegm-dampness, score</translation>
    </message>
    <message>
        <source>湿热质得分</source>
        <translation>Damp-heat, score</translation>
    </message>
    <message>
        <source>血瘀质得分</source>
        <translation>Blood stasis, score</translation>
    </message>
    <message>
        <source>气郁质得分</source>
        <translation>Qi stagnation, score</translation>
    </message>
    <message>
        <source>特禀质得分</source>
        <translation>Special constitution, score</translation>
    </message>
    <message>
        <source>平和质得分</source>
        <translation>Balanced, score</translation>
    </message>
    <message>
        <source>主要体质</source>
        <translation>Main constitution</translation>
    </message>
    <message>
        <source>得分最高的一种；并列时由中医师判定</source>
        <translation>The highest score; the TCM doctor decides when several are equal</translation>
    </message>
    <message>
        <source>中医师判定</source>
        <translation>Decided by the TCM doctor</translation>
    </message>
    <message>
        <source>得分并列或互相矛盾时</source>
        <translation>When scores are equal or contradict each other</translation>
    </message>
    <message>
        <source>重新采集日期</source>
        <translation>Collect again by</translation>
    </message>
    <message>
        <source>中医药保健指导</source>
        <translation>TCM health advice</translation>
    </message>
    <message>
        <source>保健指导</source>
        <translation>Health advice</translation>
    </message>
    <message>
        <source>指导内容</source>
        <translation>Advice given</translation>
    </message>
    <message>
        <source>指导人</source>
        <translation>Advised by</translation>
    </message>
    <message>
        <source>远程会诊</source>
        <translation>Tele-consultation</translation>
    </message>
    <message>
        <source>远程影像诊断</source>
        <translation>Tele-imaging</translation>
    </message>
    <message>
        <source>远程心电诊断</source>
        <translation>Tele-ECG</translation>
    </message>
    <message>
        <source>远程超声诊断</source>
        <translation>Tele-ultrasound</translation>
    </message>
    <message>
        <source>远程检验诊断</source>
        <translation>Tele-laboratory</translation>
    </message>
    <message>
        <source>留社区处理</source>
        <translation>Stays in the community</translation>
    </message>
    <message>
        <source>补充检查</source>
        <translation>More tests</translation>
    </message>
    <message>
        <source>未得到答复</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>会诊类别</source>
        <translation>Consultation type</translation>
    </message>
    <message>
        <source>会诊医院</source>
        <translation>Consulting hospital</translation>
    </message>
    <message>
        <source>会诊科室</source>
        <translation>Consulting department</translation>
    </message>
    <message>
        <source>会诊目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>答复用时</source>
        <translation>Hours to answer</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>会诊意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>答复日期早于申请日期，请核对。</source>
        <translation>Answered before it was asked. Check the dates.</translation>
    </message>
    <message>
        <source>已有答复日期，处理结果不能是“未得到答复”。</source>
        <translation>There is an answer date, so the result cannot be &quot;No answer yet&quot;.</translation>
    </message>
    <message>
        <source>社区级</source>
        <translation>Community level</translation>
    </message>
    <message>
        <source>全科医生培训</source>
        <translation>GP training</translation>
    </message>
    <message>
        <source>康复培训</source>
        <translation>Rehabilitation training</translation>
    </message>
    <message>
        <source>慢病管理培训</source>
        <translation>Chronic-disease training</translation>
    </message>
    <message>
        <source>公共卫生培训</source>
        <translation>Public health training</translation>
    </message>
    <message>
        <source>急救培训</source>
        <translation>First-aid training</translation>
    </message>
    <message>
        <source>集中授课</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>操作演练</source>
        <translation>Practical exercise</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>培训日期</source>
        <translation>Training date</translation>
    </message>
    <message>
        <source>培训内容</source>
        <translation>Training content</translation>
    </message>
    <message>
        <source>培训类别</source>
        <translation>Training category</translation>
    </message>
    <message>
        <source>培训级别</source>
        <translation>Training level</translation>
    </message>
    <message>
        <source>培训形式</source>
        <translation>Form of training</translation>
    </message>
    <message>
        <source>举办单位</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>授课人</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>组织者</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>乡村医生人数</source>
        <translation>Village doctors</translation>
    </message>
    <message>
        <source>医生人数</source>
        <translation>Doctors</translation>
    </message>
    <message>
        <source>护士人数</source>
        <translation>Nurses</translation>
    </message>
    <message>
        <source>其他人员人数</source>
        <translation>Other staff</translation>
    </message>
    <message>
        <source>培训人次</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>考核合格人数</source>
        <translation>Passed the examination</translation>
    </message>
    <message>
        <source>考核合格人数多于培训人次，请核对。</source>
        <translation>More passed than attended. Check it.</translation>
    </message>
    <message>
        <source>这一项目在同一生效日期已有权重，请打开那一份修改。</source>
        <translation>This item already has a weight from the same date. Open that record and change it.</translation>
    </message>
    <message>
        <source>标化工作量权重</source>
        <translation>Standard workload weight</translation>
    </message>
    <message>
        <source>服务种类</source>
        <translation>Kind of service</translation>
    </message>
    <message>
        <source>与数据字典的种类名一致</source>
        <translation>As named in the data dictionary</translation>
    </message>
    <message>
        <source>同一种类分项计量时填写，如查床人员类别或护理项目的编号</source>
        <translation>Fill in when parts of one kind weigh differently, such as the visitor&apos;s profession or the number of a nursing item</translation>
    </message>
    <message>
        <source>截至 {on}：{n} 件，标化工作量 {weighted}，其中 {unweighed} 件未定权重；Enter 打开明细</source>
        <translation>Up to {on}: {n} services, standardised {weighted}, {unweighed} of them without weight; Enter opens the list</translation>
    </message>
    <message>
        <source>截至 {on}：{n} 件。还没有载入权重表，标化工作量为“—”；Enter 打开明细</source>
        <translation>Up to {on}: {n} services. No weight table is loaded, standardised workload is “—”; Enter opens the list</translation>
    </message>
    <message>
        <source>已导出：{file}</source>
        <translation>Exported: {file}</translation>
    </message>
    <message>
        <source>{n} 件未定权重</source>
        <translation>{n} without weight</translation>
    </message>
    <message>
        <source>权重情况</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>导出&#x3000;Ctrl+S</source>
        <translation>Export&#x3000;Ctrl+S</translation>
    </message>
    <message>
        <source>这一年已为这个指标定过目标，请打开那一份修改。</source>
        <translation>There is already a goal for this indicator in this year. Open that record and change it.</translation>
    </message>
    <message>
        <source>年度目标</source>
        <translation>Yearly goal</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>指标代号</source>
        <translation>Indicator code</translation>
    </message>
    <message>
        <source>与指标口径里的代号一致</source>
        <translation>As in the measures</translation>
    </message>
    <message>
        <source>目标名称</source>
        <translation>Goal name</translation>
    </message>
    <message>
        <source>如 &gt;= 75 %、&gt;= 200、up</source>
        <translation>Such as &gt;= 75 %, &gt;= 200 or up</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>任务已完成而没有佐证材料，检查时请补上。</source>
        <translation>The task is done but has no evidence. Add it for inspections.</translation>
    </message>
    <message>
        <source>年度任务</source>
        <translation>Yearly task</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>文件条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>如 沪松府办〔2023〕33号 三(二)8</source>
        <translation>Such as 沪松府办〔2023〕33号 三(二)8</translation>
    </message>
    <message>
        <source>协同部门或人员</source>
        <translation>Departments or people involved</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>Complete by</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>进展说明</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>已填完成日期，进度应为“已完成”，请核对。</source>
        <translation>There is a completion date, so the progress must be &quot;Done&quot;. Check it.</translation>
    </message>
    <message>
        <source>这是最后一个可用的系统管理员，不能停用或改成其他角色。请先新增另一位系统管理员。</source>
        <translation>This is the last system administrator in use and can neither be disabled nor given another role. Add another system administrator first.</translation>
    </message>
    <message>
        <source>机构登记里没有代码为 {site} 的机构，请先在“设置 · 机构”里登记。</source>
        <translation>No site with the code {site} is registered; register it under Settings · Sites first.</translation>
    </message>
    <message>
        <source>人员登记里没有这个人，或有几位同名：请写人员编号。</source>
        <translation>Nobody of this name is in the staff register, or several are: write the staff id.</translation>
    </message>
    <message>
        <source>备份与台账核对不一致，没有留下这份备份。请先运行 taizhang check 检查台账。</source>
        <translation>The backup did not agree with the ledger and was not kept. Run taizhang check first.</translation>
    </message>
    <message>
        <source>流水 {replica}：{count} 条，编号连续，逐条校验一致。</source>
        <translation>Journal {replica}: {count} entries, numbered without gaps, each one verified.</translation>
    </message>
    <message>
        <source>外机构流水 {replica}：收到 {count} 条，逐条校验一致。</source>
        <translation>Journal of another site {replica}: {count} entries received, each one verified.</translation>
    </message>
    <message>
        <source>流水还是空的。</source>
        <translation>The journal is still empty.</translation>
    </message>
    <message>
        <source>流水 {replica} 第 {seq} 条与它的校验值不符：内容被改动或损坏。请用最近的备份恢复。</source>
        <translation>Entry {seq} of journal {replica} does not fit its digest: it was altered or damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>流水 {replica} 第 {seq} 条之前缺了条目。请用最近的备份恢复。</source>
        <translation>Entries are missing before entry {seq} of journal {replica}. Restore the latest backup.</translation>
    </message>
    <message>
        <source>流水 {replica} 第 {seq} 条没有接在上一条之后：有条目被替换。请用最近的备份恢复。</source>
        <translation>Entry {seq} of journal {replica} does not follow the one before: entries were replaced. Restore the latest backup.</translation>
    </message>
    <message>
        <source>流水 {replica} 第 {seq} 条的时钟早于上一条：顺序被改动。请用最近的备份恢复。</source>
        <translation>The clock of entry {seq} of journal {replica} is before that of the entry before: the order was altered. Restore the latest backup.</translation>
    </message>
    <message>
        <source>流水 {replica} 第 {seq} 条之后读不出来：内容被改动或损坏。请用最近的备份恢复。</source>
        <translation>Journal {replica} cannot be read after entry {seq}: it was altered or damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>数据库每一页都完好。</source>
        <translation>Every page of the database is sound.</translation>
    </message>
    <message>
        <source>数据库有损坏的页。请停止录入，用最近的备份恢复到新的文件夹。</source>
        <translation>The database has damaged pages. Stop entering data and restore the latest backup into a new folder.</translation>
    </message>
    <message>
        <source>数据库结构完好。</source>
        <translation>The structure of the database is sound.</translation>
    </message>
    <message>
        <source>数据库结构损坏。请停止录入，用最近的备份恢复到新的文件夹。</source>
        <translation>The structure of the database is damaged. Stop entering data and restore the latest backup into a new folder.</translation>
    </message>
    <message>
        <source>本机计数与流水一致。</source>
        <translation>This computer&apos;s counter agrees with the journal.</translation>
    </message>
    <message>
        <source>流水比本机记得的短或不同：可能被换回了旧文件。请把较新的文件放回，或用备份恢复。</source>
        <translation>The journal is shorter than this computer remembers, or different: an old file may have been put back. Put the newer file back, or restore a backup.</translation>
    </message>
    <message>
        <source>数据表与流水一致（{count} 条记录）。</source>
        <translation>The tables agree with the journal ({count} records).</translation>
    </message>
    <message>
        <source>有 {count} 条记录与流水不一致，第一条是 {record}。请用最近的备份恢复，或联系管理员重放流水。</source>
        <translation>{count} records do not agree with the journal, the first is {record}. Restore the latest backup, or ask the administrator to replay the journal.</translation>
    </message>
    <message>
        <source>台账文件比本机记得的旧：本机记得第 {known} 条流水，文件里只有到第 {found} 条，可能被人换回了旧文件。请把较新的文件放回，或用 taizhang restore 把最近的备份恢复到新文件夹。</source>
        <translation>The ledger file is older than this computer remembers: it remembers entry {known}, the file reaches only entry {found}. An old file may have been put back. Put the newer file back, or restore the latest backup into a new folder with taizhang restore.</translation>
    </message>
    <message>
        <source>这不是本程序的备份文件，请选择由“备份”生成的文件。</source>
        <translation>This is not a backup of this program. Choose a file made by &quot;Back up&quot;.</translation>
    </message>
    <message>
        <source>备份文件不完整或被改动，没有恢复任何内容。请换用另一份备份。</source>
        <translation>The backup file is incomplete or was altered; nothing was restored. Use another backup.</translation>
    </message>
    <message>
        <source>正式台账不能用 --clock 指定时间；只有演示台账和练习台账可以。</source>
        <translation>A real ledger does not take a time with --clock; only demo and training ledgers do.</translation>
    </message>
    <message>
        <source>没有这个账号，或者它已停用，请联系系统管理员。</source>
        <translation>There is no such account, or it was disabled; please ask the system administrator.</translation>
    </message>
    <message>
        <source>密码连续输错多次，请等 {seconds} 秒再试。忘记密码时，可请管理员重设，或用两份恢复凭证打开。</source>
        <translation>The password was wrong several times. Wait {seconds} seconds and try again. If you forgot it, ask the administrator to set a new one, or open the ledger with two recovery shares.</translation>
    </message>
    <message>
        <source>没有找到这次导入或保存，请检查编号。</source>
        <translation>There is no such import or save. Check the number.</translation>
    </message>
    <message>
        <source>{period}已经结账，录入的账号不能撤销这期的记录，请由审核人或单位负责人写明原因后更正。</source>
        <translation>{period} is closed; an entry account cannot take back its records. Ask a reviewer or the head to amend with a reason.</translation>
    </message>
    <message>
        <source>只能撤销自己的导入或保存；别人的请由本人或系统管理员撤销，或逐条更正。</source>
        <translation>You can only take back your own imports and saves. Let their author or a system administrator take back others, or correct them one by one.</translation>
    </message>
    <message>
        <source>{name} 不能是“{given}”，只能是 {all} 之一</source>
        <translation>{name} cannot be &quot;{given}&quot;, only one of {all}</translation>
    </message>
    <message>
        <source>{name} 要写整数，不能是“{given}”</source>
        <translation>{name} must be a whole number, not &quot;{given}&quot;</translation>
    </message>
    <message>
        <source>{name} 后面缺少内容</source>
        <translation>{name} lacks its value</translation>
    </message>
    <message>
        <source>多出了 {all}</source>
        <translation>{all} is too much</translation>
    </message>
    <message>
        <source>不认识的内容</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>没有这个命令</source>
        <translation>there is no such command</translation>
    </message>
    <message>
        <source>{name} 要在 {least} 到 {most} 之间</source>
        <translation>{name} must lie between {least} and {most}</translation>
    </message>
    <message>
        <source>有一处读不懂</source>
        <translation>something cannot be read</translation>
    </message>
    <message>
        <source>里面有认不出的字符</source>
        <translation>it holds characters that cannot be read</translation>
    </message>
    <message>
        <source>命令与参数</source>
        <translation>Commands and arguments</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>命令写法不对：{detail}。用 {program} --help 查看写法。</source>
        <translation>The command is not written correctly: {detail}. Run {program} --help to see how.</translation>
    </message>
    <message>
        <source>用法：</source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>显示这份说明</source>
        <translation>Show this help</translation>
    </message>
    <message>
        <source>░ {words}（算）</source>
        <translation>░ {words} (calc.)</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>正式台账</source>
        <translation>Real ledger</translation>
    </message>
    <message>
        <source>练习台账</source>
        <translation>Training ledger</translation>
    </message>
    <message>
        <source>界面 PySide6（LGPL-3.0） · 数据库 SQLCipher · 签名 pyHanko · 加密 cryptography、pyrage · 报表 reportlab、matplotlib、XlsxWriter · 字体 Noto Sans SC、Noto Serif SC、HanaMinB（OFL） · 图标 Lucide（ISC）</source>
        <translation>Interface PySide6 (LGPL-3.0) · database SQLCipher · signatures pyHanko · encryption cryptography, pyrage · reports reportlab, matplotlib, XlsxWriter · fonts Noto Sans SC, Noto Serif SC, HanaMinB (OFL) · icons Lucide (ISC)</translation>
    </message>
    <message>
        <source>版本 {version} · Python {python}</source>
        <translation>Version {version} · Python {python}</translation>
    </message>
    <message>
        <source>{mark} · {name}（{site}）</source>
        <translation>{mark} · {name} ({site})</translation>
    </message>
    <message>
        <source>台账位置：{folder}</source>
        <translation>Ledger folder: {folder}</translation>
    </message>
    <message>
        <source>副本编号：{replica}</source>
        <translation>Replica number: {replica}</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>恢复凭证</source>
        <translation>Recovery shares</translation>
    </message>
    <message>
        <source>信任与证书</source>
        <translation>Trust and certificate</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>新增机构</source>
        <translation>Add a site</translation>
    </message>
    <message>
        <source>机构信息已保存。</source>
        <translation>Site saved.</translation>
    </message>
    <message>
        <source>区里第一次核验本机构的上报包时，要用 root.pem，并用电话或纸面与下面的指纹逐组核对。这件事只做一次。</source>
        <translation>When the district first verifies a report package of this site, it needs root.pem and compares the fingerprint below group by group, by telephone or on paper. This is done only once.</translation>
    </message>
    <message>
        <source>练习台账没有证书，不能封存，也没有指纹。</source>
        <translation>A training ledger has no certificate: it cannot seal and has no fingerprint.</translation>
    </message>
    <message>
        <source>导出 root.pem 和指纹…</source>
        <translation>Export root.pem and fingerprint…</translation>
    </message>
    <message>
        <source>选择存放 root.pem 的位置</source>
        <translation>Choose where to keep root.pem</translation>
    </message>
    <message>
        <source>已导出到 {folder}</source>
        <translation>Exported to {folder}</translation>
    </message>
    <message>
        <source>签约居民健康评估率</source>
        <translation>Health assessment of contracted residents</translation>
    </message>
    <message>
        <source>到这一天有有效签约的居民中，本年内做了健康评估、出具报告并已反馈的占比。有报告没有反馈的是未反馈，不算完成。</source>
        <translation>Share of the residents with a valid contract on this day who in this year had a health assessment with a report that was fed back. A report not fed back does not count as done.</translation>
    </message>
    <message>
        <source>本年已评估、报告并反馈</source>
        <translation>Assessed, reported and fed back this year</translation>
    </message>
    <message>
        <source>本年有评估，报告还没有反馈</source>
        <translation>Assessed this year, report not fed back yet</translation>
    </message>
    <message>
        <source>本年没有健康评估</source>
        <translation>No health assessment this year</translation>
    </message>
    <message>
        <source>只看 65 岁及以上的签约居民</source>
        <translation>Only contracted residents aged 65+</translation>
    </message>
    <message>
        <source>重点人群签约率</source>
        <translation>Contract rate of key populations</translation>
    </message>
    <message>
        <source>重点人群中有有效签约的人 ÷ 重点人群人数（基数），各类人群合并后一人只计一次。老年人、儿童按这一天的年龄，高血压、糖尿病、慢阻肺按在管登记，其余按居民档案的人群标记。</source>
        <translation>People of key populations with a valid contract ÷ people in key populations (base figure); a person in several groups counts once. Elders and children by age on this day; hypertension, diabetes and COPD by open registration; the others by the marks in the resident&apos;s record.</translation>
    </message>
    <message>
        <source>签约有效，{due} 到期</source>
        <translation>Contract valid until {due}</translation>
    </message>
    <message>
        <source>签约即将到期（{due}），请续约</source>
        <translation>Contract expires soon ({due}), renew it</translation>
    </message>
    <message>
        <source>属重点人群，没有有效签约</source>
        <translation>In a key population, no valid contract</translation>
    </message>
    <message>
        <source>已死亡或迁出</source>
        <translation>Died or moved away</translation>
    </message>
    <message>
        <source>所选评价在到这一天最近一次的得分 ÷ 满分，同一天有几份的合计；有几个机构被评的，得分之和 ÷ 满分之和。没有填得分或满分的另列，不计入；没有评价记录时不计算。</source>
        <translation>Score ÷ full score of the last evaluation of the chosen sort up to the day, several on one day together; with several sites, sum ÷ sum. Those without scores are listed apart; not counted where nothing is recorded.</translation>
    </message>
    <message>
        <source>至少有一人到这一天有有效签约的家庭（同一机构、同一户号）÷ 家庭户数（基数）。没有户号的居民、仅在本地工作的人不计；一人在几处有档的，按最早的一份算一户；居民档案都没有户号时不计算。</source>
        <translation>Households (same site, same household number) with at least one valid contract on the day ÷ households (base figure). Residents without a household number and those who only work here do not count; a person of several files is one household, of the oldest file; not counted where no file has a household number.</translation>
    </message>
    <message>
        <source>常住居民家庭医生签约率</source>
        <translation>Family-doctor contract rate of residents</translation>
    </message>
    <message>
        <source>到这一天有有效签约的居民 ÷ 常住人口（基数）。有效签约：协议已开始、未到期、未解约，本人健在未迁出；一人只计一次；仅在本地工作的人计入功能社区，不在此列。</source>
        <translation>Residents with a valid contract on this day ÷ resident population (base figure). Valid: begun, not expired, not cancelled, the person alive and here; each person counts once; those who only work here count for functional communities instead.</translation>
    </message>
    <message>
        <source>签约已于 {due} 到期</source>
        <translation>Contract expired on {due}</translation>
    </message>
    <message>
        <source>已解约</source>
        <translation>Contract cancelled</translation>
    </message>
    <message>
        <source>没有签约</source>
        <translation>No contract</translation>
    </message>
    <message>
        <source>仅在本地工作，计入功能社区</source>
        <translation>Only works here, counts for functional communities</translation>
    </message>
    <message>
        <source>2型糖尿病患者血糖控制率</source>
        <translation>Type 2 diabetes, glucose control rate</translation>
    </message>
    <message>
        <source>最近一次空腹血糖 {amount}，已控制</source>
        <translation>Last fasting glucose {amount}, controlled</translation>
    </message>
    <message>
        <source>最近一次空腹血糖 {amount}，未控制</source>
        <translation>Last fasting glucose {amount}, not controlled</translation>
    </message>
    <message>
        <source>期内没有可计的空腹血糖</source>
        <translation>No fasting glucose that counts</translation>
    </message>
    <message>
        <source>电话随访的血糖也算</source>
        <translation>Glucose by telephone counts too</translation>
    </message>
    <message>
        <source>自测的血糖也算</source>
        <translation>Glucose measured at home counts too</translation>
    </message>
    <message>
        <source>2型糖尿病患者规范管理率</source>
        <translation>Type 2 diabetes, standard management rate</translation>
    </message>
    <message>
        <source>面访 {amount} 次，已达到要求</source>
        <translation>{amount} face-to-face follow-ups, enough</translation>
    </message>
    <message>
        <source>面访 {amount} 次，还差 {missing} 次</source>
        <translation>{amount} face-to-face follow-ups, {missing} to go</translation>
    </message>
    <message>
        <source>纳入管理不足规定天数，暂不计入</source>
        <translation>Managed for too few days, not counted yet</translation>
    </message>
    <message>
        <source>到今天还没有过完一个季度，暂无应访</source>
        <translation>No quarter is over yet, nothing due</translation>
    </message>
    <message>
        <source>一年面对面随访次数</source>
        <translation>Face-to-face follow-ups a year</translation>
    </message>
    <message>
        <source>居家老人医养结合服务年内满两次比例</source>
        <translation>Elders with two combined services at home in the year</translation>
    </message>
    <message>
        <source>本年服务 {amount} 次</source>
        <translation>{amount} services this year</translation>
    </message>
    <message>
        <source>本年服务 {amount} 次，还差 {missing} 次</source>
        <translation>{amount} services this year, {missing} to go</translation>
    </message>
    <message>
        <source>已死亡或迁出，本年内没有满次</source>
        <translation>Died or moved away without the full number this year</translation>
    </message>
    <message>
        <source>老年人健康管理率</source>
        <translation>Elder health management rate</translation>
    </message>
    <message>
        <source>本年已体检并有评价、指导</source>
        <translation>Checked this year, with evaluation and advice</translation>
    </message>
    <message>
        <source>本年有体检，缺健康评价或健康指导</source>
        <translation>Checked this year, evaluation or advice missing</translation>
    </message>
    <message>
        <source>本年没有体检</source>
        <translation>No check-up this year</translation>
    </message>
    <message>
        <source>社区活动与发布次数</source>
        <translation>Community activities and publications</translation>
    </message>
    <message>
        <source>本年内登记的所选类别的社区活动或信息发布次数，另列参加人数。</source>
        <translation>Community activities or publications of the chosen sort registered this year; those who came are shown apart.</translation>
    </message>
    <message>
        <source>活动与发布</source>
        <translation>Activities and publications</translation>
    </message>
    <message>
        <source>参加人次</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>活动类别（社区活动与发布的选项编码）</source>
        <translation>Sort (code of community activities)</translation>
    </message>
    <message>
        <source>评价得分率</source>
        <translation>Score reached in evaluation</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>最近一次得分（按百分之一分计：{amount}）</source>
        <translation>Last score (in hundredths of a point: {amount})</translation>
    </message>
    <message>
        <source>最近一次失分（按百分之一分计：{amount}）</source>
        <translation>Points lost last (in hundredths of a point: {amount})</translation>
    </message>
    <message>
        <source>没有填得分或满分</source>
        <translation>Score or full score not filled in</translation>
    </message>
    <message>
        <source>评价内容（评价考核的选项编码）</source>
        <translation>What is evaluated (code of evaluations)</translation>
    </message>
    <message>
        <source>提供健康评估服务的中心占比</source>
        <translation>Share of centers that offer health assessment</translation>
    </message>
    <message>
        <source>本年评估 {amount} 次</source>
        <translation>{amount} assessments this year</translation>
    </message>
    <message>
        <source>没有健康评估记录</source>
        <translation>No health assessment recorded</translation>
    </message>
    <message>
        <source>社区基本病种数</source>
        <translation>Basic diseases in the community</translation>
    </message>
    <message>
        <source>到这一天最近一个有月度业务汇总的月份里诊治过的基本病种数（按诊断编码前三位去重）；几家机构都有汇总的，取病种最多的一家，各家病种多有重复，不相加。是一个月的数，全年去重的病种数台账看不到。</source>
        <translation>Basic diseases treated in the last month up to the day that has a monthly summary (by the first three characters of the code); where several sites have one, the site with most: their diseases overlap and are not summed. It is one month&apos;s number; the year&apos;s distinct total is not in the ledger.</translation>
    </message>
    <message>
        <source>同月 {amount} 种，不是最多的一家</source>
        <translation>{amount} in the same month, not the most</translation>
    </message>
    <message>
        <source>最近一个月、病种最多的一家</source>
        <translation>Last month, site with most diseases</translation>
    </message>
    <message>
        <source>通报与监测评估份数</source>
        <translation>Bulletins and monitoring reports</translation>
    </message>
    <message>
        <source>本年内收到的所选类型的通报或监测评估报告份数，按整改状态分列。文件没有规定间隔，有一份即为开展。</source>
        <translation>Bulletins or monitoring reports of the chosen sort received this year, by state of correction. The document sets no interval; one is enough.</translation>
    </message>
    <message>
        <source>已完成整改</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>通报类型（通报与整改的选项编码）</source>
        <translation>Sort of bulletin (code of bulletins)</translation>
    </message>
    <message>
        <source>养老机构签约或对接率</source>
        <translation>Care homes with agreement or team</translation>
    </message>
    <message>
        <source>养老机构名册（停办的除外）中，到这一天有有效服务协议的占比；也可改看明确了对接家庭医生团队的占比。只看养老机构时计养老院和护理院，否则连同长者照护之家、日间照护机构等社区托养机构。名册为空时不计算。</source>
        <translation>Share of registered care homes (closed ones left out) with a valid agreement on the day, or, if chosen, with a named family-doctor team. With care homes only, nursing homes and care institutions count; else day-care and other community institutions too. Not counted where the register is empty.</translation>
    </message>
    <message>
        <source>协议有效</source>
        <translation>Agreement valid</translation>
    </message>
    <message>
        <source>已明确对接团队</source>
        <translation>Team named</translation>
    </message>
    <message>
        <source>没有服务协议</source>
        <translation>No agreement</translation>
    </message>
    <message>
        <source>协议已于 {due} 到期</source>
        <translation>Agreement ended {due}</translation>
    </message>
    <message>
        <source>没有明确对接团队</source>
        <translation>No team named</translation>
    </message>
    <message>
        <source>只看养老院和护理院</source>
        <translation>Care and nursing homes only</translation>
    </message>
    <message>
        <source>看对接团队，不看协议</source>
        <translation>Look at the team, not the agreement</translation>
    </message>
    <message>
        <source>社区康复或护理中心服务功能覆盖率</source>
        <translation>Centers with a rehabilitation or nursing center in service</translation>
    </message>
    <message>
        <source>所选中心（康复、护理或健康管理）已建成运行的社区卫生服务中心占比；在一个中心就是是否建成。三大中心里完全没有登记这一个时不计算。</source>
        <translation>Share of community health centers whose chosen center (rehabilitation, nursing or health management) is in service; at one center whether it is. Not counted where none of that sort is registered.</translation>
    </message>
    <message>
        <source>三大中心里没有登记这一个</source>
        <translation>This sort is not registered among the three centers</translation>
    </message>
    <message>
        <source>哪个中心（1 康复，2 护理，3 健康管理）</source>
        <translation>Which center (1 rehabilitation, 2 nursing, 3 health management)</translation>
    </message>
    <message>
        <source>建成的中心数</source>
        <translation>Centers in service</translation>
    </message>
    <message>
        <source>到这一天已建成运行的所选中心（康复、护理或健康管理）数；可只计示范性的，可只计本年投入运行（没有运行日期时按验收日期）的。台账不分建设批次。</source>
        <translation>Number of chosen centers (rehabilitation, nursing or health management) in service on the day; demonstration ones only, or those that began this year only, if chosen (by the day of acceptance where none of beginning is given). The ledger knows no building batches.</translation>
    </message>
    <message>
        <source>只计示范性的</source>
        <translation>Demonstration ones only</translation>
    </message>
    <message>
        <source>只计本年投入运行的</source>
        <translation>Begun this year only</translation>
    </message>
    <message>
        <source>三大中心本年已评价的占比</source>
        <translation>Share of the three centers evaluated this year</translation>
    </message>
    <message>
        <source>已建成运行的康复中心、护理中心、健康管理中心里，本年内评价过的占比：有该中心的评价考核记录，或三大中心登记的最近评价日期在本年；可同时要求已建立运行管理和评价机制。台账不分建设批次。没有建成的中心、或机制和评价都从来没有登记过时不计算。</source>
        <translation>Of the rehabilitation, nursing and health-management centers in service the share evaluated this year: by an evaluation record or by the last evaluation date of the center&apos;s register; the mechanism of running and evaluation may be asked for too. The ledger knows no building batches. Not counted where no center is in service, or neither mechanism nor evaluation was ever registered.</translation>
    </message>
    <message>
        <source>本年已评价</source>
        <translation>Evaluated this year</translation>
    </message>
    <message>
        <source>本年尚未评价</source>
        <translation>Not evaluated yet this year</translation>
    </message>
    <message>
        <source>尚未登记已建立运行管理和评价机制</source>
        <translation>No mechanism of running and evaluation registered</translation>
    </message>
    <message>
        <source>机制和评价都还没有登记</source>
        <translation>Neither mechanism nor evaluation registered</translation>
    </message>
    <message>
        <source>哪个中心（0 三个都看，1 康复，2 护理，3 健康管理）</source>
        <translation>Which center (0 all three, 1 rehabilitation, 2 nursing, 3 health management)</translation>
    </message>
    <message>
        <source>同时要求已建立运行管理和评价机制</source>
        <translation>Ask for the mechanism of running and evaluation too</translation>
    </message>
    <message>
        <source>持有的称号数</source>
        <translation>Titles held</translation>
    </message>
    <message>
        <source>到这一天持有的所选称号数：已授予、没有过期、没有撤销，中心和所辖站点的都算；同一机构的同一称号登记了几份的只计一个，社区特色品牌、同质化试点病种和其他称号每份算一个；可只计本年授予的。</source>
        <translation>Titles of the chosen sort held on the day: awarded, not expired, not withdrawn; those of the center and its sites; the same title on several records of one site counts once, brands, pilot diseases and other titles each; awarded this year only, if chosen.</translation>
    </message>
    <message>
        <source>持有，有效</source>
        <translation>Held and valid</translation>
    </message>
    <message>
        <source>已过期或撤销</source>
        <translation>Expired or withdrawn</translation>
    </message>
    <message>
        <source>同一机构的同一称号，已计一份</source>
        <translation>The same title of this site is counted already</translation>
    </message>
    <message>
        <source>称号（称号与等级的选项编码）</source>
        <translation>Title (code of titles and grades)</translation>
    </message>
    <message>
        <source>另一个也算的称号（0 为没有）</source>
        <translation>Another title that counts too (0 for none)</translation>
    </message>
    <message>
        <source>老年认知障碍筛查率</source>
        <translation>Screening of elders for cognitive disorder</translation>
    </message>
    <message>
        <source>当年 12 月 31 日前满 65 岁、本年内做过认知功能粗筛或认知障碍社区筛查的居民 ÷ 65 岁及以上常住人口（基数）。从来没有筛查记录时不计算。</source>
        <translation>Residents who turn 65 by 31 December and were screened for cognition this year ÷ resident population aged 65 and over (base figure). Not counted where no screening was ever recorded.</translation>
    </message>
    <message>
        <source>本年已筛查</source>
        <translation>Screened this year</translation>
    </message>
    <message>
        <source>本年没有筛查</source>
        <translation>Not screened this year</translation>
    </message>
    <message>
        <source>台账里还没有筛查记录</source>
        <translation>No screening in the ledger yet</translation>
    </message>
    <message>
        <source>已死亡或迁出，本年内没有完成</source>
        <translation>Died or moved away without it this year</translation>
    </message>
    <message>
        <source>失能老人，没有有效签约</source>
        <translation>Disabled elder without a valid contract</translation>
    </message>
    <message>
        <source>签约覆盖的重点人群类数</source>
        <translation>Key groups covered by contracts</translation>
    </message>
    <message>
        <source>老年人、孕产妇、儿童、残疾人、高血压、糖尿病、结核病等慢性病、严重精神障碍、贫困人口、计划生育特殊家庭十类人群中，至少有一人有有效签约的类数。老年人、儿童按这一天的年龄，高血压、糖尿病按在管登记，其余按居民档案的人群标记。</source>
        <translation>Of ten groups (elders, pregnant women, children, disabled people, hypertension, diabetes, tuberculosis and other chronic disease, severe mental disorder, poor people, special families) the number with at least one valid contract. Elders and children by age on the day, hypertension and diabetes by open registration, the others by the marks of the resident&apos;s file.</translation>
    </message>
    <message>
        <source>户</source>
        <translation>households</translation>
    </message>
    <message>
        <source>有有效签约</source>
        <translation>Valid contract</translation>
    </message>
    <message>
        <source>到这一天有有效签约的居民中，恰有一个健康档案编号、且这个编号没有别人用的占比；同一人在几处的登记合并后看。</source>
        <translation>Of residents with a valid contract on the day the share with exactly one health-record number that nobody else has; files of one person are seen together.</translation>
    </message>
    <message>
        <source>一人一档</source>
        <translation>One person, one record</translation>
    </message>
    <message>
        <source>没有健康档案编号</source>
        <translation>No health-record number</translation>
    </message>
    <message>
        <source>有 {amount} 个不同的健康档案编号</source>
        <translation>{amount} different health-record numbers</translation>
    </message>
    <message>
        <source>健康档案编号与别人相同</source>
        <translation>Health-record number shared with somebody</translation>
    </message>
    <message>
        <source>互联网签约占比</source>
        <translation>Share of contracts signed on-line</translation>
    </message>
    <message>
        <source>本年内签订的协议中，签约渠道为线上的占比；没有填签约渠道的另列，不计入。改签、解约的渠道台账没有记录。</source>
        <translation>Of the contracts signed this year the share signed on-line; those without a channel are listed apart and not counted. The ledger does not know the channel of changes and cancellations.</translation>
    </message>
    <message>
        <source>线上签约</source>
        <translation>Signed on-line</translation>
    </message>
    <message>
        <source>纸质签约</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>没有填签约渠道</source>
        <translation>No channel given</translation>
    </message>
    <message>
        <source>到这一天有有效签约的居民中，签约时选了服务包的占比；一人只计一次。协议都没有填服务包时不计算。</source>
        <translation>Of residents with a valid contract on the day the share that chose a package; each person once. Not counted where no contract names a package.</translation>
    </message>
    <message>
        <source>选了服务包</source>
        <translation>Package chosen</translation>
    </message>
    <message>
        <source>没有选服务包</source>
        <translation>No package chosen</translation>
    </message>
    <message>
        <source>协议都没有填服务包</source>
        <translation>No contract names a package</translation>
    </message>
    <message>
        <source>到这一天有有效签约的居民中，本季度内由中心主动联系上至少一次的占比。主动联系、慢病随访、体检、家床查床、联系上的电话都算；居民自己来访来电、随访失访的不算。</source>
        <translation>Of residents with a valid contract on the day the share reached at least once this quarter by the center&apos;s own act. Contacts, chronic follow-ups, check-ups, home-bed visits and answered calls count; visits and calls by the resident, and lost follow-ups, do not.</translation>
    </message>
    <message>
        <source>本季度已主动联系</source>
        <translation>Contacted this quarter</translation>
    </message>
    <message>
        <source>本季度还没有主动联系</source>
        <translation>Not contacted yet this quarter</translation>
    </message>
    <message>
        <source>心理咨询人次</source>
        <translation>Counselling sessions</translation>
    </message>
    <message>
        <source>本年内社区心理咨询点的咨询人次，按咨询方式分列。</source>
        <translation>Sessions of the community counselling point this year, by way.</translation>
    </message>
    <message>
        <source>年内在管的2型糖尿病患者中，最近一次糖尿病随访的空腹血糖低于控制线（7.0 mmol/L）的占比。等于控制线不算控制；随机血糖不算；没有测量的按未控制计；电话随访和自测的血糖默认不算；死亡、迁出、误诊的不计入，失访、拒访仍在分母。年度口径看当年，进度口径看最近 12 个月。</source>
        <translation>Share of the patients with type 2 diabetes under management in the year whose last fasting glucose in a diabetes follow-up lies below the line (7.0 mmol/L). The line itself is not controlled; random values do not count; none measured counts as not controlled; values by telephone or self-measured do not count by default. Those who died, moved away or were misdiagnosed are left out; those lost or refusing stay in the denominator. The yearly reading looks at the year, the reading up to today at the last 12 months.</translation>
    </message>
    <message>
        <source>死亡、迁出或误诊，不计入</source>
        <translation>died, moved away or misdiagnosed, not counted</translation>
    </message>
    <message>
        <source>年内在管的2型糖尿病患者中，面对面随访达到规定次数的占比。相隔不足规定天数（默认 14 天）的两次面访算一次；年内纳入管理的按完整季度计，至少一次；纳入管理不足规定天数（默认 90 天）的不计入，另列；死亡、迁出、误诊的不计入，失访、拒访仍在分母，终止后又登记的从头一次登记算起。进度口径只要求到今天为止已经过完的季度。</source>
        <translation>Share of the patients with type 2 diabetes under management in the year whose face-to-face follow-ups reached the number asked for. Two visits closer than the set number of days (14 by default) count as one; who was enrolled within the year owes one for each full quarter, at least one; who has been under management for fewer than the set number of days (90 by default) is listed apart. Those who died, moved away or were misdiagnosed are left out; those lost or refusing stay in the denominator; who is registered again after an ending counts from the first registration. The reading up to today asks only for the quarters that are over by today.</translation>
    </message>
    <message>
        <source>检查检验服务项目数</source>
        <translation>Diagnostic services</translation>
    </message>
    <message>
        <source>心电、影像、检验、超声四项中已提供的项数，本机构开展、远程诊断、委托外送都算，所辖站点开展的也算；有几个中心时，每个中心都提供才算一项。</source>
        <translation>Of ECG, imaging, laboratory and ultrasound the number offered, by the center, by remote diagnosis or by agreement, sites included; with several centers each of them has to offer it.</translation>
    </message>
    <message>
        <source>本年内残疾人康复训练（评估、指导）的人次，同时适配了辅助器具的单列。</source>
        <translation>Rehabilitation training (assessment, guidance) of disabled people this year, those fitted with an aid shown apart.</translation>
    </message>
    <message>
        <source>康复训练并适配辅助器具</source>
        <translation>Training with an aid fitted</translation>
    </message>
    <message>
        <source>家庭医生团队岗位种类数</source>
        <translation>Sorts of posts in family-doctor teams</translation>
    </message>
    <message>
        <source>社区护士、公共卫生医师、药师、健康管理师、康复治疗师、社会工作者六种岗位中，到这一天在册的家庭医生团队配有的种数，任一团队配有即算；营养师和心理咨询师在团队登记里没有单列，不计。</source>
        <translation>Of community nurse, public-health doctor, pharmacist, health manager, rehabilitation therapist and social worker the number of posts filled in any registered team on the day; nutritionist and counsellor are not told apart in the register and not counted.</translation>
    </message>
    <message>
        <source>65岁及以上老年人体检率</source>
        <translation>Check-up of residents aged 65 and over</translation>
    </message>
    <message>
        <source>当年 12 月 31 日前满 65 岁、本年内做过老年人体检的居民 ÷ 65 岁及以上常住人口（基数）；体检类别含老年人健康管理、或没有填类别的算老年人体检，只为慢病年度检查等做的不算；体检后有没有评价和指导不论（那是老年人健康管理率）。从来没有体检记录时不计算。</source>
        <translation>Residents who turn 65 by 31 December and had a check-up for elders this year ÷ resident population aged 65 and over (base figure). A check-up whose type includes elder health management, or has no type, is one for elders; one made only for the yearly check of a chronic disease or for another reason is not. Whether evaluation and guidance followed does not matter here. Not counted where no check-up was ever recorded.</translation>
    </message>
    <message>
        <source>本年已体检</source>
        <translation>Checked up this year</translation>
    </message>
    <message>
        <source>本年有体检，体检类别不含老年人健康管理</source>
        <translation>Check-up this year, but its type does not include elder health management</translation>
    </message>
    <message>
        <source>当年 12 月 31 日前满 65 岁、本年内在两个不同日子接受居家医养结合服务的居民 ÷ 65 岁及以上常住人口（基数）。在养老机构做的服务不计；这一天有设在养老机构的家庭病床、或本年最近一次服务登记为机构养老的居民不列入未满次名单（基数仍含住养老机构的老人）。</source>
        <translation>Residents who turn 65 by 31 December and had combined medical and elder care at home on two different days of this year ÷ resident population aged 65+ (base figure). Services given in care homes do not count; who has a home bed in a care home on this day, or lives in one by the latest service of this year, is not listed as short (the base figure still includes elders in care homes).</translation>
    </message>
    <message>
        <source>住在养老机构，不属居家</source>
        <translation>Lives in a care home, not at home</translation>
    </message>
    <message>
        <source>当年 12 月 31 日前满 65 岁、本年内做过老年人体检并有健康评价和健康指导的居民 ÷ 65 岁及以上常住人口（基数）。有体检而没有评价或指导的列为未完成。体检类别含老年人健康管理、或没有填类别的算老年人体检，只为慢病年度检查等做的不算。</source>
        <translation>Residents who turn 65 by 31 December and in this year had a check-up for elders with evaluation and advice ÷ resident population aged 65+ (base figure). A check-up without evaluation or advice counts as not done. A check-up whose type includes elder health management, or has no type, is one for elders; one made only for the yearly check of a chronic disease or for another reason is not.</translation>
    </message>
    <message>
        <source>65岁及以上老年人建档率</source>
        <translation>Residents aged 65+ with a health record</translation>
    </message>
    <message>
        <source>到这一天年满 65 岁、已建健康档案的居民 ÷ 65 岁及以上常住人口（基数）。有建档日期或健康档案编号即为已建档。</source>
        <translation>Residents aged 65+ on this day with a health record ÷ resident population aged 65+ (base figure). A record exists when its date or its number is given.</translation>
    </message>
    <message>
        <source>已建档</source>
        <translation>Has a record</translation>
    </message>
    <message>
        <source>没有建档日期和健康档案编号</source>
        <translation>Neither date nor number of a health record</translation>
    </message>
    <message>
        <source>老年人中医药健康管理率</source>
        <translation>Elder TCM health management rate</translation>
    </message>
    <message>
        <source>当年 12 月 31 日前满 65 岁、本年内体质辨识 33 项答全并有中医药保健指导的居民 ÷ 65 岁及以上常住人口（基数）。</source>
        <translation>Residents who turn 65 by 31 December and in this year answered all 33 items of the constitution and got TCM health advice ÷ resident population aged 65+ (base figure).</translation>
    </message>
    <message>
        <source>本年已辨识并有指导</source>
        <translation>Identified this year, with advice</translation>
    </message>
    <message>
        <source>本年有辨识，题目未答全或缺保健指导</source>
        <translation>Identified this year, answers or advice missing</translation>
    </message>
    <message>
        <source>本年没有体质辨识</source>
        <translation>No constitution identified this year</translation>
    </message>
    <message>
        <source>必备医疗设备种类数</source>
        <translation>Sorts of essential equipment</translation>
    </message>
    <message>
        <source>除颤仪、心电监护仪、雾化仪、简易肺功能仪、供氧设备、中医诊疗设备六种中已配备的种数，登记为停用、报废的不算，所辖站点配备的也算；有几个中心时，每个中心都配备才算一种。</source>
        <translation>Of defibrillator, ECG monitor, nebuliser, simple spirometer, oxygen and TCM equipment the sorts in place; out of use or scrapped ones do not count, those of the sites do; with several centers each of them has to have it.</translation>
    </message>
    <message>
        <source>专家工作室、联合病房、名中医工作站数</source>
        <translation>Expert stations, joint wards, TCM master stations</translation>
    </message>
    <message>
        <source>到这一天在办的专家工作室、名中医基层工作站和联合病房数，中心和所辖站点的都算；专科医联体等其他形式不计。</source>
        <translation>Expert stations, TCM master stations and joint wards open on the day, at the center and its sites; specialist alliances and other forms do not count.</translation>
    </message>
    <message>
        <source>按期随访率</source>
        <translation>Follow-ups on time</translation>
    </message>
    <message>
        <source>人·病种</source>
        <translation>people and diseases</translation>
    </message>
    <message>
        <source>下次应于 {due} 随访</source>
        <translation>Next due on {due}</translation>
    </message>
    <message>
        <source>应于 {due} 随访，尚在宽限内</source>
        <translation>Due on {due}, within grace</translation>
    </message>
    <message>
        <source>应于 {due} 随访，已逾期 {missing} 天</source>
        <translation>Due on {due}, {missing} days overdue</translation>
    </message>
    <message>
        <source>登记以来没有面对面随访，也不知道登记日期</source>
        <translation>Never followed up face to face, registration date unknown</translation>
    </message>
    <message>
        <source>已死亡或迁出，请终止管理</source>
        <translation>Died or moved away, end the management</translation>
    </message>
    <message>
        <source>到这一天协议有效的功能社区登记的已签约人数，按社区类型分列；没有填人数的另列，不计入。</source>
        <translation>People contracted in functional communities with a valid agreement on the day, by type; those without a number are listed apart.</translation>
    </message>
    <message>
        <source>没有填已签约人数</source>
        <translation>Number of contracted people not filled in</translation>
    </message>
    <message>
        <source>社区类型（功能社区的选项编码，0 为全部）</source>
        <translation>Type (code of functional communities, 0 for all)</translation>
    </message>
    <message>
        <source>优质服务基层行达标中心数</source>
        <translation>Centers that meet the primary-care quality standards</translation>
    </message>
    <message>
        <source>到这一天达到优质服务基层行基本标准或推荐标准的社区卫生服务中心数，按达到的最高等级分列，所辖站点的等级不算。</source>
        <translation>Community health centers that meet the basic or recommended standard of the primary-care quality campaign on the day, by the highest grade; grades of sites do not count.</translation>
    </message>
    <message>
        <source>没有登记有效的等级</source>
        <translation>No valid grade registered</translation>
    </message>
    <message>
        <source>推荐标准</source>
        <translation>Recommended standard</translation>
    </message>
    <message>
        <source>基本标准</source>
        <translation>Basic standard</translation>
    </message>
    <message>
        <source>到这一天已登记开通健康账户的居民 ÷ 常住人口（基数）。本人健在未迁出；一人只计一次；仅在本地工作的人不计。从来没有登记过健康账户时不计算。</source>
        <translation>Residents with a registered health account on the day ÷ resident population (base figure). Alive and not moved away; each person once; those who only work here do not count. Not counted where none was ever registered.</translation>
    </message>
    <message>
        <source>已开通健康账户</source>
        <translation>Account opened</translation>
    </message>
    <message>
        <source>没有登记健康账户</source>
        <translation>No health account registered</translation>
    </message>
    <message>
        <source>台账里还没有登记过健康账户</source>
        <translation>No health account in the ledger yet</translation>
    </message>
    <message>
        <source>到这一天已建健康档案的居民 ÷ 常住人口（基数）。有建档日期或健康档案编号即为已建档；仅在本地工作的人不计。</source>
        <translation>Residents with a health record on the day ÷ resident population (base figure). A date or a number of the record is enough; people who only work here do not count.</translation>
    </message>
    <message>
        <source>智慧健康小屋（驿站）数</source>
        <translation>Smart health stations</translation>
    </message>
    <message>
        <source>到这一天开放的智慧健康驿站和智慧健康小屋数；社区自测点、楼宇健康角不计。</source>
        <translation>Smart health stations and cabins open on the day; self-test points and corners in buildings do not count.</translation>
    </message>
    <message>
        <source>本年内中医诊疗记录里代煎或配送的中药饮片剂数，一张方子又代煎又配送的只计一次。</source>
        <translation>Doses of herbal medicine decocted or delivered this year in TCM visits; a prescription both decocted and delivered counts once.</translation>
    </message>
    <message>
        <source>没有填剂数</source>
        <translation>Doses not filled in</translation>
    </message>
    <message>
        <source>代煎并配送</source>
        <translation>Decocted and delivered</translation>
    </message>
    <message>
        <source>只代煎</source>
        <translation>Decocted only</translation>
    </message>
    <message>
        <source>只配送</source>
        <translation>Delivered only</translation>
    </message>
    <message>
        <source>家庭病床床日数</source>
        <translation>Home-bed days</translation>
    </message>
    <message>
        <source>本年内的床日。建床当天计，撤床当天不计；同一天建撤计 1 天；没有撤床的，到死亡或迁出为止（没有日期的到随访发现那天或最后一次查床为止）。</source>
        <translation>Bed days of this year. The day of opening counts, the day of closing does not; opened and closed on one day counts 1; a bed that nobody closed ends with a death or a move away (without a date, when a follow-up found it or at the last visit).</translation>
    </message>
    <message>
        <source>床日</source>
        <translation>bed days</translation>
    </message>
    <message>
        <source>本年 {amount} 床日</source>
        <translation>{amount} bed days this year</translation>
    </message>
    <message>
        <source>家庭病床首访及时率</source>
        <translation>Home-bed first visits on time</translation>
    </message>
    <message>
        <source>首访期限在本年内的家床申请（去年年底的申请也在内）中，在规定天数内做了首次访视的占比。申请单没有填首访日期时，以该床最早的查床日期代替。只看期限已过的申请；期限内死亡或迁出而没有首访的不计入。</source>
        <translation>Share of the home-bed applications whose time for the first visit ends this year (made late last year included) with a first visit within the days set. Where the application gives no first visit, the bed&apos;s earliest visit stands for it. Only applications whose time is over; who died or moved away within it without a visit does not count.</translation>
    </message>
    <message>
        <source>期限内已首访</source>
        <translation>First visit in time</translation>
    </message>
    <message>
        <source>首访晚于 {due}</source>
        <translation>First visit after {due}</translation>
    </message>
    <message>
        <source>{due} 前没有首访</source>
        <translation>No first visit by {due}</translation>
    </message>
    <message>
        <source>应于 {due} 前首访</source>
        <translation>First visit due by {due}</translation>
    </message>
    <message>
        <source>家庭病床查床及时率</source>
        <translation>Home-bed visits on time</translation>
    </message>
    <message>
        <source>每张床从建床日起按查床周期分段（家床登记为病情稳定的周期较长，住院等暂停的日子不计，没有撤床的到死亡或迁出为止，没有日期的到随访发现那天或最后一次查床为止），本年内已满的每段至少有一次医生查床即为及时。护士等的上门不算查床。</source>
        <translation>Each bed is cut into windows from its opening (longer where its registration says stable; days of a pause do not count; one that nobody closed ends with a death or a move away, without a date when a follow-up found it or at the last visit); a window that is full within the year is in time with at least one doctor&apos;s round. Visits by nurses and others are no rounds.</translation>
    </message>
    <message>
        <source>周期</source>
        <translation>periods</translation>
    </message>
    <message>
        <source>到 {due} 的一个周期内有医生查床 {amount} 次</source>
        <translation>{amount} doctor&apos;s visits in the period to {due}</translation>
    </message>
    <message>
        <source>到 {due} 的一个周期内没有医生查床</source>
        <translation>No doctor&apos;s visit in the period to {due}</translation>
    </message>
    <message>
        <source>应于 {due} 前由医生查床</source>
        <translation>Doctor&apos;s visit due by {due}</translation>
    </message>
    <message>
        <source>本周期已有医生查床</source>
        <translation>Visited by a doctor in this period</translation>
    </message>
    <message>
        <source>暂停中</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>家庭病床服务量</source>
        <translation>Home-bed volume</translation>
    </message>
    <message>
        <source>本年内新建的家庭病床数，另列床日数（没有撤床的，到死亡或迁出为止，没有日期的到随访发现那天或最后一次查床为止）和查床次数（医生、护士等都算）。</source>
        <translation>Home beds opened this year, with bed days (of one that nobody closed until a death or a move away, without a date until a follow-up found it or the last visit) and visits beside (doctors, nurses and others).</translation>
    </message>
    <message>
        <source>新建床数</source>
        <translation>Beds opened</translation>
    </message>
    <message>
        <source>床日数</source>
        <translation>Bed days</translation>
    </message>
    <message>
        <source>查床次数</source>
        <translation>Bed visits</translation>
    </message>
    <message>
        <source>本年内新建的家庭病床张数与接受过安宁疗护的患者人数之和，分列。安宁疗护一人只计一次，本年收治、或往年收治到本年才结束或未结束的都算（死亡、迁出即结束；没有日期的按随访发现那天，也没有发现的，往年收治而没有结束记录的不算）。</source>
        <translation>Home beds opened this year and patients in hospice care this year, summed and shown apart. A hospice patient counts once, whether admitted this year or earlier and ended this year or still in care (a death or a move away ends it; without a date on the day a follow-up found it; where nothing found it, whoever was admitted in an earlier year and has no closing is left out).</translation>
    </message>
    <message>
        <source>家庭病床新建</source>
        <translation>Home beds opened</translation>
    </message>
    <message>
        <source>安宁疗护患者</source>
        <translation>Hospice patients</translation>
    </message>
    <message>
        <source>老年家庭病床数</source>
        <translation>Home beds for elders</translation>
    </message>
    <message>
        <source>本年内为建床当天已满规定年龄的患者新建的家庭病床。规定年龄小于 65 时按 60 岁，否则按 65 岁。</source>
        <translation>Home beds opened this year for patients of the set age on the day of opening. The age is 60 when set below 65, else 65.</translation>
    </message>
    <message>
        <source>建床时已满规定年龄</source>
        <translation>Of the set age at opening</translation>
    </message>
    <message>
        <source>建床时未满规定年龄</source>
        <translation>Below the set age at opening</translation>
    </message>
    <message>
        <source>有线上服务的家庭病床数</source>
        <translation>Home beds served on-line</translation>
    </message>
    <message>
        <source>本年内到居民家中的服务人次，按记录分列：家床查床、居家康复治疗、居家护理、上门巡诊（居家或巡诊的中医诊疗、居家的医养结合服务）；可不计居家康复和护理。一次上门做了几种服务的，各计一次。</source>
        <translation>Services at residents&apos; homes this year, by record: home-bed visits, home rehabilitation, home nursing, rounds (TCM visits at home or on rounds, home elder services); home rehabilitation and nursing may be left out. Several services of one visit count each.</translation>
    </message>
    <message>
        <source>居家康复</source>
        <translation>Home rehabilitation</translation>
    </message>
    <message>
        <source>居家护理</source>
        <translation>Home nursing</translation>
    </message>
    <message>
        <source>上门巡诊</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>居家康复和居家护理也计</source>
        <translation>Count home rehabilitation and nursing too</translation>
    </message>
    <message>
        <source>安宁疗护收治人次</source>
        <translation>Hospice admissions</translation>
    </message>
    <message>
        <source>开展安宁疗护的社区卫生服务中心占比</source>
        <translation>Share of centers that offer hospice</translation>
    </message>
    <message>
        <source>本年内做过居家或病房安宁疗护（本年收治，或往年收治、到本年才结束或未结束；死亡、迁出即结束，没有日期的按随访发现那天，也没有发现的，往年收治而没有结束记录的不算）的社区卫生服务中心占比，所辖站点收治的也算；在一个中心就是是否开展。从来没有收治记录时不计算。</source>
        <translation>Share of community health centers that gave home or ward hospice care this year (admitted this year, or before and not ended until this year; a death or a move away ends it; without a date on the day a follow-up found it; where nothing found it, whoever was admitted in an earlier year and has no closing is left out), their sites included; at one center whether it did. Not counted where nobody was ever admitted.</translation>
    </message>
    <message>
        <source>没有安宁疗护收治记录</source>
        <translation>No hospice admission recorded</translation>
    </message>
    <message>
        <source>本年内安宁疗护在居家、病房、门诊、养老机构、上级医院之间的转介次数，另列本年收治的居家、病房、门诊例数。</source>
        <translation>Moves of hospice patients this year between home, ward, out-patients, care home and upper hospital; admissions this year at home, ward and out-patients shown apart.</translation>
    </message>
    <message>
        <source>场所之间的转介</source>
        <translation>Moves between places</translation>
    </message>
    <message>
        <source>居家收治</source>
        <translation>Admitted at home</translation>
    </message>
    <message>
        <source>病房收治</source>
        <translation>Admitted to the ward</translation>
    </message>
    <message>
        <source>门诊收治</source>
        <translation>Admitted as out-patients</translation>
    </message>
    <message>
        <source>安宁疗护中医适宜技术应用率</source>
        <translation>TCM techniques used in hospice</translation>
    </message>
    <message>
        <source>本年内接受过安宁疗护的收治例次（本年收治，或往年收治、到本年才结束或未结束；死亡、迁出即结束，没有日期的按随访发现那天，也没有发现的，往年收治而没有结束记录的不算）中，收治期间用过中医技术的占比。没有收治时不计算。</source>
        <translation>Of hospice cases served this year (admitted this year, or before and not ended until this year; a death or a move away ends it; without a date on the day a follow-up found it; where nothing found it, whoever was admitted in an earlier year and has no closing is left out) the share with TCM techniques during the stay. Not counted where nobody was admitted.</translation>
    </message>
    <message>
        <source>收治期间用过中医技术</source>
        <translation>TCM techniques used during the stay</translation>
    </message>
    <message>
        <source>收治期间没有中医技术记录</source>
        <translation>No TCM technique recorded during the stay</translation>
    </message>
    <message>
        <source>高血压患者血压控制率</source>
        <translation>Hypertension, pressure control rate</translation>
    </message>
    <message>
        <source>最近一次收缩压 {amount}，已控制</source>
        <translation>Last systolic pressure {amount}, controlled</translation>
    </message>
    <message>
        <source>最近一次收缩压 {amount}，未控制</source>
        <translation>Last systolic pressure {amount}, not controlled</translation>
    </message>
    <message>
        <source>期内没有可计的血压</source>
        <translation>No pressure that counts</translation>
    </message>
    <message>
        <source>电话随访的血压也算</source>
        <translation>Pressure by telephone counts too</translation>
    </message>
    <message>
        <source>自测的血压也算</source>
        <translation>Pressure measured at home counts too</translation>
    </message>
    <message>
        <source>高血压患者规范管理率</source>
        <translation>Hypertension, standard management rate</translation>
    </message>
    <message>
        <source>4—12周长期处方数</source>
        <translation>Long prescriptions of 4–12 weeks</translation>
    </message>
    <message>
        <source>长处方登记（没有汇总的月份）</source>
        <translation>Registered prescriptions (months without summary)</translation>
    </message>
    <message>
        <source>本年内做过健康评估的居民中，本年内出具了健康管理清单的占比；一人只计一次。没有健康评估、或从来没有登记过清单时不计算。</source>
        <translation>Of residents assessed this year the share given a health-management list this year; each person once. Not counted where nobody was assessed or no list was ever registered.</translation>
    </message>
    <message>
        <source>本年已出具清单</source>
        <translation>List given this year</translation>
    </message>
    <message>
        <source>已评估，还没有出具清单</source>
        <translation>Assessed, no list given yet</translation>
    </message>
    <message>
        <source>已评估；台账里还没有登记过清单</source>
        <translation>Assessed; no list in the ledger yet</translation>
    </message>
    <message>
        <source>到这一天在册、称号为标杆团队的家庭医生团队数。</source>
        <translation>Family-doctor teams on the register on the day that are called model teams.</translation>
    </message>
    <message>
        <source>工作日午间连续服务覆盖率</source>
        <translation>Centers open over noon on working days</translation>
    </message>
    <message>
        <source>按这一天生效的开诊日历，有工作日午间连续服务的社区卫生服务中心占比，所辖站点的也算；在一个中心就是是否开展。没有生效的开诊日历时不计算。</source>
        <translation>Share of community health centers open over noon on working days by the calendar in force on the day, their sites included; at one center whether it is. Not counted where no calendar is in force.</translation>
    </message>
    <message>
        <source>午间连续服务</source>
        <translation>Open over noon</translation>
    </message>
    <message>
        <source>开诊日历里没有午间服务</source>
        <translation>No noon service in the calendar</translation>
    </message>
    <message>
        <source>没有生效的开诊日历</source>
        <translation>No calendar in force</translation>
    </message>
    <message>
        <source>在岗护士中有“一专多能”护理证书的占比：人员登记里写明，或有考核合格、未过期的一专多能护理培训。在岗护士都没有填写、也没有培训登记时不计算。</source>
        <translation>Share of nurses at work with the multi-skill certificate: written in the staff register, or a passed and valid training. Not counted where no nurse has either filled in.</translation>
    </message>
    <message>
        <source>有“一专多能”护理证书</source>
        <translation>Multi-skill certificate held</translation>
    </message>
    <message>
        <source>尚未取得</source>
        <translation>Not yet obtained</translation>
    </message>
    <message>
        <source>还没有登记证书或培训</source>
        <translation>No certificate or training registered yet</translation>
    </message>
    <message>
        <source>质控抽查合格率</source>
        <translation>Pass rate of quality samples</translation>
    </message>
    <message>
        <source>本年内所选内容的质控检查抽查的份数中，合格的份数占比；抽查份数或合格份数没有填的检查另列，不计入。</source>
        <translation>Of the samples checked in quality rounds of the chosen subject this year the share that passed; rounds without numbers are listed apart.</translation>
    </message>
    <message>
        <source>合格 {amount} 份</source>
        <translation>{amount} passed</translation>
    </message>
    <message>
        <source>不合格 {amount} 份</source>
        <translation>{amount} not passed</translation>
    </message>
    <message>
        <source>没有填抽查份数或合格份数</source>
        <translation>Samples or passes not filled in</translation>
    </message>
    <message>
        <source>质控内容（质控检查的选项编码）</source>
        <translation>Subject (code of quality rounds)</translation>
    </message>
    <message>
        <source>质控问题整改完成率</source>
        <translation>Findings of quality rounds closed</translation>
    </message>
    <message>
        <source>本年内所选内容的质控检查中，问题已整改完成，或抽查全部合格且没有问题的占比。没有质控检查时不计算。</source>
        <translation>Of quality rounds of the chosen subject this year the share whose findings are closed, or where all samples passed without findings. Not counted where there was no round.</translation>
    </message>
    <message>
        <source>已整改完成</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>抽查全部合格，没有问题</source>
        <translation>All samples passed, no findings</translation>
    </message>
    <message>
        <source>尚未整改完成，期限 {due}</source>
        <translation>Not closed yet, due {due}</translation>
    </message>
    <message>
        <source>质控检查次数</source>
        <translation>Quality rounds</translation>
    </message>
    <message>
        <source>本年内所选内容的质控检查次数，按质控形式分列。文件没有规定间隔，有一次即为开展。</source>
        <translation>Quality rounds of the chosen subject this year, by form. The document sets no interval; one is enough.</translation>
    </message>
    <message>
        <source>对接转诊服务专窗的上级医院数</source>
        <translation>Upper hospitals reached by the referral desk</translation>
    </message>
    <message>
        <source>本年内经服务专窗转诊过居民的对方医院数，同名的医院只计一家。</source>
        <translation>Hospitals to which residents were referred by the service desk this year; hospitals of one name count once.</translation>
    </message>
    <message>
        <source>本年经专窗转诊过</source>
        <translation>Referred by the desk this year</translation>
    </message>
    <message>
        <source>上转居民享受优先的占比</source>
        <translation>Share of up-referrals given priority</translation>
    </message>
    <message>
        <source>本年内上转的居民中享受优先的人次占比：优先就诊、优先检查、优先住院（三优先），可再算优先预约、优先会诊（五优先）；可只看转诊当天有有效签约的居民。没有填优先项目的算未享受。没有上转记录时不计算。</source>
        <translation>Of up-referrals this year the share with priority visit, exam or admission (three priorities), with priority booking and consultation too if chosen (five); only of residents with a valid contract on the day, if chosen. No entry counts as none given. Not counted where there was no up-referral.</translation>
    </message>
    <message>
        <source>享受了优先</source>
        <translation>Priority given</translation>
    </message>
    <message>
        <source>没有填优先项目</source>
        <translation>Priorities not filled in</translation>
    </message>
    <message>
        <source>转诊当天没有有效签约</source>
        <translation>No valid contract on the day of referral</translation>
    </message>
    <message>
        <source>只看有有效签约的居民</source>
        <translation>Residents with a valid contract only</translation>
    </message>
    <message>
        <source>优先预约、优先会诊也算</source>
        <translation>Count priority booking and consultation too</translation>
    </message>
    <message>
        <source>双向转诊人次</source>
        <translation>Two-way referrals</translation>
    </message>
    <message>
        <source>本年内的上转和下转人次，分列。</source>
        <translation>Up- and down-referrals this year, shown apart.</translation>
    </message>
    <message>
        <source>康复初次评定率</source>
        <translation>First rehabilitation assessments</translation>
    </message>
    <message>
        <source>疗程</source>
        <translation>courses</translation>
    </message>
    <message>
        <source>期限内已初评</source>
        <translation>First assessment in time</translation>
    </message>
    <message>
        <source>评定晚于 {due}</source>
        <translation>Assessed after {due}</translation>
    </message>
    <message>
        <source>{due} 前没有评定</source>
        <translation>No assessment by {due}</translation>
    </message>
    <message>
        <source>应于 {due} 前初评</source>
        <translation>First assessment due by {due}</translation>
    </message>
    <message>
        <source>三类场所康复治疗人次</source>
        <translation>Rehabilitation treatments by place</translation>
    </message>
    <message>
        <source>本年内的康复治疗记录，按门诊、住院、居家分列。</source>
        <translation>Rehabilitation treatments of this year at the clinic, on the ward and at home.</translation>
    </message>
    <message>
        <source>所选类别的康复治疗人次</source>
        <translation>Rehabilitation sessions of the chosen sort</translation>
    </message>
    <message>
        <source>本年内所选治疗类别的康复治疗人次，按治疗地点分列。</source>
        <translation>Rehabilitation sessions of the chosen sort this year, by place.</translation>
    </message>
    <message>
        <source>治疗类别（康复治疗记录的选项编码）</source>
        <translation>Sort of treatment (code of rehabilitation sessions)</translation>
    </message>
    <message>
        <source>本年轮训人数</source>
        <translation>Staff in rotation this year</translation>
    </message>
    <message>
        <source>本年内有所选进修轮训（本年开始，或往年开始、结束日期在本年或以后；没有结束日期的只计开始那年）的本机构在岗人员数，一人只计一次；登记为不在岗的不计。文件没有规定间隔，有一人即为开展；台账不分全科医生与其他医生。</source>
        <translation>Own staff at work with the chosen training or rotation this year (begun this year, or begun before with an end date this year or later; without an end date only in the year of its beginning), each once; who is recorded as not at work is left out. The document sets no interval, one is enough; the ledger does not tell general practitioners from other doctors.</translation>
    </message>
    <message>
        <source>本年有轮训</source>
        <translation>Rotation this year</translation>
    </message>
    <message>
        <source>形式（进修轮训的选项编码）</source>
        <translation>Form (code of rotations)</translation>
    </message>
    <message>
        <source>高血压、糖尿病、脑卒中高危、大肠癌四种筛查中，本年内至少筛查过一人的种数。</source>
        <translation>Of screening for hypertension, diabetes, stroke risk and bowel cancer the sorts with at least one person this year.</translation>
    </message>
    <message>
        <source>到这一天在办的居民健康自我管理小组数，另列组员人数和本年内活动次数。</source>
        <translation>Health self-management groups on the day; members and meetings this year are shown apart.</translation>
    </message>
    <message>
        <source>小组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>组员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>本年活动</source>
        <translation>Meetings this year</translation>
    </message>
    <message>
        <source>服务项目覆盖率</source>
        <translation>Sites that offer a service</translation>
    </message>
    <message>
        <source>已开展所选服务项目的社区卫生服务中心占比，所辖站点开展的也算；在一个中心就是是否开展。机构服务项目里完全没有登记这一项时不计算，有中心登记而另一中心没有登记的，没有登记的算未开展。</source>
        <translation>Share of community health centers that offer the chosen service, their sites included; at one center whether it does. Not counted where the service is registered nowhere; where only other centers registered it, a center without entry counts as not offering.</translation>
    </message>
    <message>
        <source>登记为未开展、尚未开始或已停止</source>
        <translation>Registered as not offered, not begun or ended</translation>
    </message>
    <message>
        <source>机构服务项目里没有登记这一项</source>
        <translation>This service is not registered</translation>
    </message>
    <message>
        <source>服务项目（机构服务项目的选项编码）</source>
        <translation>Service (code of site services)</translation>
    </message>
    <message>
        <source>开展所选服务项目的机构数</source>
        <translation>Sites that offer the chosen service</translation>
    </message>
    <message>
        <source>已开展所选服务项目（未停止）的机构数，中心和所辖站点各算一家；可只计本年开展的。</source>
        <translation>Sites that offer the chosen service (not ended), centers and sites each once; begun this year only, if chosen.</translation>
    </message>
    <message>
        <source>只计本年开展的</source>
        <translation>Begun this year only</translation>
    </message>
    <message>
        <source>本年已评价的机构占比</source>
        <translation>Share of sites evaluated this year</translation>
    </message>
    <message>
        <source>本年内有所选评价考核记录（记在被评机构名下）的机构占比：社区卫生服务中心、中医药特色示范站或村卫生室。从来没有登记过这种评价时不计算。</source>
        <translation>Share of sites with an evaluation of the chosen sort this year (kept under the site evaluated): centers, TCM demonstration stations or village clinics. Not counted where none was ever registered.</translation>
    </message>
    <message>
        <source>没有登记过这种评价</source>
        <translation>No evaluation of this sort registered</translation>
    </message>
    <message>
        <source>被评机构（1 中心，2 中医药特色示范站，3 村卫生室）</source>
        <translation>Who is evaluated (1 center, 2 TCM demonstration station, 3 village clinic)</translation>
    </message>
    <message>
        <source>下沉医师职称达标率</source>
        <translation>Visiting doctors of the rank wanted</translation>
    </message>
    <message>
        <source>本年内上级医师下沉门诊（专家门诊、专家工作室、名中医工作室）中，由主治及以上职称的医师开设的占比。没有记录时不计算。</source>
        <translation>Of sessions of visiting upper-hospital doctors this year (expert clinics, stations, TCM masters) the share by attending doctors or higher. Not counted where nothing is recorded.</translation>
    </message>
    <message>
        <source>主治及以上</source>
        <translation>Attending or higher</translation>
    </message>
    <message>
        <source>专家下沉门诊达标周占比</source>
        <translation>Weeks with enough expert clinics</translation>
    </message>
    <message>
        <source>本年已过完的每一周（周一至周日，跨年的周归周日所在的那年）里，主治及以上的上级专家在中心和所辖站点的门诊（专家门诊、专家工作室、名中医工作室）达到规定次数的周占比；每个中心分别计。从来没有专家下沉门诊记录时不计算。</source>
        <translation>Of the whole weeks of this year (Monday to Sunday; a week across the new year belongs to the year of its Sunday) the share with the wanted number of expert sessions (attending or higher) at the center and its sites; each center by itself. Not counted where no session was ever recorded.</translation>
    </message>
    <message>
        <source>这一周 {amount} 次</source>
        <translation>{amount} in this week</translation>
    </message>
    <message>
        <source>这一周 {amount} 次，少 {missing} 次</source>
        <translation>{amount} in this week, {missing} too few</translation>
    </message>
    <message>
        <source>每周几次算达标</source>
        <translation>Sessions a week</translation>
    </message>
    <message>
        <source>人员培训考核人数</source>
        <translation>Staff trained and examined</translation>
    </message>
    <message>
        <source>考核合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>已参加</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>中医类别人员，不在此列</source>
        <translation>TCM staff, not counted here</translation>
    </message>
    <message>
        <source>培训项目（人员培训考核的选项编码）</source>
        <translation>Training (code of staff training)</translation>
    </message>
    <message>
        <source>只计本年的</source>
        <translation>This year only</translation>
    </message>
    <message>
        <source>只计考核合格的</source>
        <translation>Passed only</translation>
    </message>
    <message>
        <source>只计非中医类别人员</source>
        <translation>Non-TCM staff only</translation>
    </message>
    <message>
        <source>妇科、儿科、眼耳鼻喉科、皮肤科、口腔科（标准化口腔诊室）、心理科（心理咨询点）六项中已开展的项数，所辖站点开展的也算；有几个中心时，每个中心都开展才算一项。</source>
        <translation>Of gynaecology, paediatrics, eye and ENT, dermatology, dentistry (standard dental room) and psychology (counselling point) the number offered, sites included; with several centers each of them has to offer it.</translation>
    </message>
    <message>
        <source>口腔科</source>
        <translation>Dentistry</translation>
    </message>
    <message>
        <source>心理科</source>
        <translation>Psychology</translation>
    </message>
    <message>
        <source>提供中医药服务的站点占比</source>
        <translation>Sites offering TCM services</translation>
    </message>
    <message>
        <source>近 12 个月有中医诊疗记录的服务站和村卫生室占比；另列每个站点的技术类别数（12 个月内记录达到规定次数的类别）。</source>
        <translation>Share of the stations and village clinics with a TCM visit in the last 12 months; beside it the technique categories of each site (those recorded the set number of times within 12 months).</translation>
    </message>
    <message>
        <source>近 12 个月开展技术 {amount} 类</source>
        <translation>{amount} technique categories in 12 months</translation>
    </message>
    <message>
        <source>近 12 个月没有中医诊疗记录</source>
        <translation>No TCM visit in 12 months</translation>
    </message>
    <message>
        <source>中医药特色示范站（村卫生室）数</source>
        <translation>TCM model stations (village clinics)</translation>
    </message>
    <message>
        <source>已确认为中医药特色示范的服务站和村卫生室数。</source>
        <translation>Stations and village clinics confirmed as TCM model stations.</translation>
    </message>
    <message>
        <source>已通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>尚未通过</source>
        <translation>Not passed yet</translation>
    </message>
    <message>
        <source>中医馆服务能力提升完成率</source>
        <translation>TCM halls upgraded</translation>
    </message>
    <message>
        <source>村卫生室中医阁建设完成率</source>
        <translation>TCM pavilions at village clinics</translation>
    </message>
    <message>
        <source>已验收中医阁的村卫生室 ÷ 所辖村卫生室（停用的除外）。</source>
        <translation>Village clinics with an accepted TCM pavilion ÷ own village clinics (without those out of use).</translation>
    </message>
    <message>
        <source>服务站中医阁建设完成率</source>
        <translation>TCM pavilions at stations</translation>
    </message>
    <message>
        <source>已验收中医阁的社区卫生服务站 ÷ 所辖社区卫生服务站（停用的除外）。</source>
        <translation>Community health stations with an accepted TCM pavilion ÷ own stations (without those out of use).</translation>
    </message>
    <message>
        <source>中医馆、中医阁、示范站点占比</source>
        <translation>Share with TCM hall, pavilion or demonstration title</translation>
    </message>
    <message>
        <source>中医馆服务能力提升、中医阁或中医药特色示范站三者至少通过一项的机构占比，包括中心、分中心、服务站和村卫生室（停用的除外）。</source>
        <translation>Share of sites with at least one of: TCM hall upgraded, TCM pavilion, TCM demonstration station; centers, branches, stations and village clinics (closed ones left out).</translation>
    </message>
    <message>
        <source>中医特色专病（专科）服务覆盖率</source>
        <translation>Centers with a TCM special clinic</translation>
    </message>
    <message>
        <source>有在办的中医特色专病（专科）门诊的社区卫生服务中心占比，所辖站点开设的也算；在一个中心就是是否开设。</source>
        <translation>Share of the community health centers with an open TCM special clinic, those at their sites included; for a single center, whether there is one.</translation>
    </message>
    <message>
        <source>在办 {amount} 个</source>
        <translation>{amount} open</translation>
    </message>
    <message>
        <source>没有在办的中医特色专病（专科）门诊</source>
        <translation>No TCM special clinic is open</translation>
    </message>
    <message>
        <source>每周至少开诊半天数（没有填的不看）</source>
        <translation>At least so many half-days a week (not looked at where none is filled in)</translation>
    </message>
    <message>
        <source>在用的中医适宜技术类别数</source>
        <translation>TCM techniques in use</translation>
    </message>
    <message>
        <source>近 12 个月内，中心和所辖站点的中医诊疗记录达到规定次数的技术类别数；西医适宜技术台账没有记录，不计。</source>
        <translation>Sorts of techniques with the wanted number of TCM visits at the center and its sites in the last 12 months; Western techniques are not recorded.</translation>
    </message>
    <message>
        <source>有记录，但次数不够</source>
        <translation>Recorded, but too seldom</translation>
    </message>
    <message>
        <source>中医诊疗人次占比</source>
        <translation>Share of TCM visits</translation>
    </message>
    <message>
        <source>本年内有月度业务汇总的机构和月份里，中医诊疗人次（同一人同日同一机构计一次，技术另计项次）÷ 门急诊人次。没有汇总的月份不计入，另列。</source>
        <translation>TCM visits (a person counts once a day and site, techniques apart) ÷ outpatient and emergency visits, for the sites and months of this year with a monthly summary. Months without one are left out and listed.</translation>
    </message>
    <message>
        <source>中医 {amount} 人次</source>
        <translation>TCM: {amount} visits</translation>
    </message>
    <message>
        <source>其他 {amount} 人次</source>
        <translation>Other: {amount} visits</translation>
    </message>
    <message>
        <source>中医 {amount} 人次，但这个月没有业务汇总</source>
        <translation>TCM: {amount} visits, but no monthly summary</translation>
    </message>
    <message>
        <source>中医 {amount} 人次，多于这个月的门急诊人次，请核对业务汇总</source>
        <translation>TCM: {amount} visits, more than all visits of the month; check the monthly summary</translation>
    </message>
    <message>
        <source>社区健康管理中心覆盖率</source>
        <translation>Health-management centers</translation>
    </message>
    <message>
        <source>健康管理中心已建成运行的社区卫生服务中心占比；在一个中心就是是否建成。</source>
        <translation>Share of the community health centers with a health-management center built and running; for a single center, whether it is built.</translation>
    </message>
    <message>
        <source>尚未建成</source>
        <translation>Not built yet</translation>
    </message>
    <message>
        <source>三大中心建成数</source>
        <translation>The three centers built</translation>
    </message>
    <message>
        <source>康复中心、护理中心、健康管理中心中已建成运行的个数。</source>
        <translation>How many of rehabilitation, nursing and health-management center are built and running.</translation>
    </message>
    <message>
        <source>两周复访率</source>
        <translation>Two-week revisits</translation>
    </message>
    <message>
        <source>期限内已复访</source>
        <translation>Revisited in time</translation>
    </message>
    <message>
        <source>复访晚于 {due}</source>
        <translation>Revisited after {due}</translation>
    </message>
    <message>
        <source>{due} 前没有复访</source>
        <translation>No revisit by {due}</translation>
    </message>
    <message>
        <source>应于 {due} 前复访</source>
        <translation>Revisit due by {due}</translation>
    </message>
    <message>
        <source>期限未到，已复访</source>
        <translation>Time not over, revisited</translation>
    </message>
    <message>
        <source>期限内死亡或迁出</source>
        <translation>Died or moved away in the time</translation>
    </message>
    <message>
        <source>管理人群血压控制率</source>
        <translation>Pressure control of managed patients</translation>
    </message>
    <message>
        <source>管理人群血糖控制率</source>
        <translation>Glucose control of managed patients</translation>
    </message>
    <message>
        <source>健康档案建档率</source>
        <translation>Residents with a health record</translation>
    </message>
    <message>
        <source>街镇标准化建设项目完成/开工率</source>
        <translation>Sub-districts/towns with standard building projects done or started</translation>
    </message>
    <message>
        <source>社区卫生服务设施15分钟慢行可达覆盖率</source>
        <translation>Health service within a 15-minute walk</translation>
    </message>
    <message>
        <source>15分钟慢行可达覆盖率</source>
        <translation>Reached within a 15-minute walk</translation>
    </message>
    <message>
        <source>中医特色专病专科门诊设置率</source>
        <translation>Communities with a TCM special clinic</translation>
    </message>
    <message>
        <source>社区康复中心服务功能覆盖率</source>
        <translation>Coverage of rehabilitation-center functions</translation>
    </message>
    <message>
        <source>社区护理中心服务功能覆盖率</source>
        <translation>Coverage of nursing-center functions</translation>
    </message>
    <message>
        <source>社区健康管理中心服务功能覆盖率</source>
        <translation>Coverage of health-management-center functions</translation>
    </message>
    <message>
        <source>社区基本病种服务数</source>
        <translation>Basic diseases served</translation>
    </message>
    <message>
        <source>上级医院专家号源社区开放比例</source>
        <translation>Specialist appointments of upper hospitals open to the community</translation>
    </message>
    <message>
        <source>上级医院专家下沉门诊每周次数</source>
        <translation>Visiting specialist sessions per week</translation>
    </message>
    <message>
        <source>4—12周长期处方数（及超范围名单）</source>
        <translation>Long prescriptions of 4–12 weeks (and list of those outside)</translation>
    </message>
    <message>
        <source>签约信息准确率</source>
        <translation>Accuracy of contract details</translation>
    </message>
    <message>
        <source>签约居民季度主动联系率</source>
        <translation>Quarterly active contact of contracted residents</translation>
    </message>
    <message>
        <source>65岁及以上签约老年人年度健康评估率</source>
        <translation>Yearly health assessment of contracted elders aged 65+</translation>
    </message>
    <message>
        <source>全部签约居民健康评估率</source>
        <translation>Health assessment of all contracted residents</translation>
    </message>
    <message>
        <source>周末服务半天数</source>
        <translation>Half-days open at weekends</translation>
    </message>
    <message>
        <source>周末预防接种门诊半天数</source>
        <translation>Vaccination half-days at weekends</translation>
    </message>
    <message>
        <source>工作日午间延时服务</source>
        <translation>Open through lunchtime on workdays</translation>
    </message>
    <message>
        <source>周末服务项目</source>
        <translation>Services at weekends</translation>
    </message>
    <message>
        <source>下沉医师职称条件</source>
        <translation>Title of visiting doctors</translation>
    </message>
    <message>
        <source>重点人群健康管理</source>
        <translation>Health management of key populations</translation>
    </message>
    <message>
        <source>上转居民享受三优先人次</source>
        <translation>Referrals up given the three priorities</translation>
    </message>
    <message>
        <source>家庭病床与安宁疗护服务量</source>
        <translation>Home-bed and hospice volume</translation>
    </message>
    <message>
        <source>适宜专科设置数</source>
        <translation>Suitable specialties offered</translation>
    </message>
    <message>
        <source>中医馆/中医阁/示范站点数</source>
        <translation>TCM halls, pavilions and model sites</translation>
    </message>
    <message>
        <source>专家工作室/联合病房/名中医工作站数</source>
        <translation>Specialist studios, joint wards, renowned TCM doctors&apos; stations</translation>
    </message>
    <message>
        <source>签约服务包签约率</source>
        <translation>Contracts with a service package</translation>
    </message>
    <message>
        <source>线上签约占比</source>
        <translation>Share signed online</translation>
    </message>
    <message>
        <source>老年友善/儿童友好机构</source>
        <translation>Elder- and child-friendly institutions</translation>
    </message>
    <message>
        <source>社区卫生服务中心（分中心）标准化建设数</source>
        <translation>Standard community health centers (branches)</translation>
    </message>
    <message>
        <source>标准化建设中心数</source>
        <translation>Standard centers built</translation>
    </message>
    <message>
        <source>服务站（村卫生室）标准化建设数</source>
        <translation>Standard stations (village clinics)</translation>
    </message>
    <message>
        <source>重点建设项目数</source>
        <translation>Key building projects</translation>
    </message>
    <message>
        <source>重点建设项目</source>
        <translation>Key building project</translation>
    </message>
    <message>
        <source>社区基本病种应用数</source>
        <translation>Basic diseases in use</translation>
    </message>
    <message>
        <source>签约居民社区就诊依从性</source>
        <translation>Contracted residents who come to the community first</translation>
    </message>
    <message>
        <source>常住人口社区诊疗服务占比</source>
        <translation>Share of residents&apos; visits made in the community</translation>
    </message>
    <message>
        <source>社区诊疗占比</source>
        <translation>Share of community visits</translation>
    </message>
    <message>
        <source>乡村医生培训人次</source>
        <translation>Village doctors trained (attendances)</translation>
    </message>
    <message>
        <source>到这一天在管的高血压、2型糖尿病患者（一人患两种病计两次）中，没有逾期随访的占比。下次应访日 = 最近一次面对面随访 + 随访间隔（按管理分级，未定的按常规间隔），超过宽限才算逾期；从未随访的、终止后又登记还没有随访的，从登记日起算。</source>
        <translation>Share of the patients with hypertension or type 2 diabetes under management on the day (once for each disease) whose follow-up is not overdue. Next due = last face-to-face follow-up + interval (by grade, else the routine one); overdue only after the grace days; who was never seen, or not since being registered again, is due from the registration.</translation>
    </message>
    <message>
        <source>本年内在床过、登记为有线上服务（互联网+）的家庭病床；没有撤床的，到死亡或迁出为止（没有日期的到随访发现那天或最后一次查床为止）。</source>
        <translation>Home beds open at some time this year that are registered as served on-line (Internet +); one that nobody closed ends with a death or a move away (without a date, when a follow-up found it or at the last visit).</translation>
    </message>
    <message>
        <source>本年内居家或病房收治的安宁疗护，按服务地点分列；门诊收治另列，不计入。</source>
        <translation>Hospice care begun this year at home or in the ward, by place; out-patients are listed apart and not counted.</translation>
    </message>
    <message>
        <source>门诊收治，不计入</source>
        <translation>Admitted as out-patients, not counted</translation>
    </message>
    <message>
        <source>年内在管的高血压患者中，最近一次高血压随访中由医务人员测得的血压低于控制线（140/90，测量当天满 65 岁的 150/90）的占比。没有测量的按未控制计；电话随访和自测的血压默认不算；死亡、迁出、误诊的不计入，失访、拒访仍在分母。年度口径看当年，进度口径看最近 12 个月。</source>
        <translation>Share of the patients with hypertension under management in the year whose last pressure measured by staff in a hypertension follow-up lies below the line (140/90; 150/90 for who was 65 on that day). None measured counts as not controlled; values by telephone or self-measured do not count by default. Those who died, moved away or were misdiagnosed are left out; those lost or refusing stay in the denominator. The yearly reading looks at the year, the reading up to today at the last 12 months.</translation>
    </message>
    <message>
        <source>年内在管的高血压患者中，面对面随访达到规定次数的占比。相隔不足规定天数（默认 14 天）的两次面访算一次；年内纳入管理的按完整季度计，至少一次；纳入管理不足规定天数（默认 90 天）的不计入，另列；死亡、迁出、误诊的不计入，失访、拒访仍在分母，终止后又登记的从头一次登记算起。进度口径只要求到今天为止已经过完的季度。</source>
        <translation>Share of the patients with hypertension under management in the year whose face-to-face follow-ups reached the number asked for. Two visits closer than the set number of days (14 by default) count as one; who was enrolled within the year owes one for each full quarter, at least one; who has been under management for fewer than the set number of days (90 by default) is listed apart. Those who died, moved away or were misdiagnosed are left out; those lost or refusing stay in the denominator; who is registered again after an ending counts from the first registration. The reading up to today asks only for the quarters that are over by today.</translation>
    </message>
    <message>
        <source>处方 {amount} 天，不在规定天数内</source>
        <translation>prescribed for {amount} days, outside the set range</translation>
    </message>
    <message>
        <source>期限在本年内、分类为控制不满意、不良反应、并发症，或有危急情况的随访中，规定天数（默认 14 天）内再有联系（含电话）的占比。只看期限已过的随访；期限未到的另列。</source>
        <translation>Share of the follow-ups due within the year with poor control, adverse reaction, complication or a danger sign that had another contact (telephone included) within the set number of days (14 by default). Only those whose time is over; the others are listed.</translation>
    </message>
    <message>
        <source>监测通报反馈</source>
        <translation>Feedback on monitoring circulars</translation>
    </message>
    <message>
        <source>纳入年度绩效考核</source>
        <translation>Part of the annual performance review</translation>
    </message>
    <message>
        <source>常住人口签约率</source>
        <translation>Contract rate of the resident population</translation>
    </message>
    <message>
        <source>互联网签约比率</source>
        <translation>Share of online contracts</translation>
    </message>
    <message>
        <source>签约服务质控次数</source>
        <translation>Quality checks of contract services</translation>
    </message>
    <message>
        <source>示范性社区康复中心建成数</source>
        <translation>Model community rehabilitation centers</translation>
    </message>
    <message>
        <source>康复中心运行监测</source>
        <translation>Monitoring of rehabilitation centers</translation>
    </message>
    <message>
        <source>社区护理中心建设数（第二批）</source>
        <translation>Community nursing centers (second batch)</translation>
    </message>
    <message>
        <source>首批护理中心跟踪评价</source>
        <translation>Follow-up evaluation of the first nursing centers</translation>
    </message>
    <message>
        <source>标准化口腔诊室建设数（第二批）</source>
        <translation>Standard dental rooms (second batch)</translation>
    </message>
    <message>
        <source>安宁疗护示范基地数</source>
        <translation>Hospice model bases</translation>
    </message>
    <message>
        <source>安宁疗护日常质控</source>
        <translation>Routine hospice quality control</translation>
    </message>
    <message>
        <source>养老机构家庭医生团队对接率</source>
        <translation>Care homes with a family-doctor team</translation>
    </message>
    <message>
        <source>按推荐标准评价的社区数</source>
        <translation>Communities evaluated by the recommended standard</translation>
    </message>
    <message>
        <source>三级乡村医生培训</source>
        <translation>Village doctors trained at three levels</translation>
    </message>
    <message>
        <source>功能社区签约人数</source>
        <translation>Contracts in functional communities</translation>
    </message>
    <message>
        <source>家庭医生标杆团队数</source>
        <translation>Model family-doctor teams</translation>
    </message>
    <message>
        <source>双签约人数</source>
        <translation>Double contracts</translation>
    </message>
    <message>
        <source>一专多能护士培训率</source>
        <translation>Nurses with multi-skill training</translation>
    </message>
    <message>
        <source>互联网+家庭病床例数</source>
        <translation>Internet + home beds</translation>
    </message>
    <message>
        <source>家庭签约覆盖率</source>
        <translation>Households with a contract</translation>
    </message>
    <message>
        <source>健康账户拥有率</source>
        <translation>Residents with a health account</translation>
    </message>
    <message>
        <source>线上自助开通</source>
        <translation>Opened on-line by the resident</translation>
    </message>
    <message>
        <source>机构协助开通</source>
        <translation>Opened with help of the site</translation>
    </message>
    <message>
        <source>平台批量开通</source>
        <translation>Opened by the platform in bulk</translation>
    </message>
    <message>
        <source>这位居民已登记过健康账户，请打开那一份修改。</source>
        <translation>This resident has a health account registered; open it to change it.</translation>
    </message>
    <message>
        <source>健康账户登记</source>
        <translation>Register of health accounts</translation>
    </message>
    <message>
        <source>开通日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>开通方式</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>最近查看日期</source>
        <translation>Last looked at</translation>
    </message>
    <message>
        <source>最近查看日期早于开通日期，请核对。</source>
        <translation>The day of the last look lies before the opening; please check.</translation>
    </message>
    <message>
        <source>街镇智慧健康小屋数</source>
        <translation>Smart health huts per sub-district/town</translation>
    </message>
    <message>
        <source>提供健康评估服务的中心比例</source>
        <translation>Centers offering health assessment</translation>
    </message>
    <message>
        <source>健康管理清单出具率</source>
        <translation>Health-management lists issued</translation>
    </message>
    <message>
        <source>糖尿病患者规范管理率</source>
        <translation>Diabetes, standard management rate</translation>
    </message>
    <message>
        <source>社区筛查行动病种数</source>
        <translation>Diseases in community screening</translation>
    </message>
    <message>
        <source>本年内做过健康评估的社区卫生服务中心占比，所辖站点做的也算；在一个中心就是是否开展。从来没有评估记录时不计算。</source>
        <translation>Share of community health centers with a health assessment this year, those of their sites included; at one center whether it is done. Not counted where none was ever recorded.</translation>
    </message>
    <message>
        <source>只计本年授予的</source>
        <translation>Awarded this year only</translation>
    </message>
    <message>
        <source>居民档案标记为失能老人、到这一天有有效签约的居民 ÷ 失能老人人数（基数）；一人只计一次。居民档案都没有标记失能老人时不计算。</source>
        <translation>Residents marked as disabled elders with a valid contract on the day ÷ disabled elders (base figure); each person once. Not counted where no file has the mark.</translation>
    </message>
    <message>
        <source>到这一天有有效签约、登记为双签约的居民人数；没有登记是否双签约的，以协议写明区级医院（医疗集团）为准；一人只计一次。</source>
        <translation>Residents with a contract valid on this day that is recorded as double signing; where that is not recorded, one that names a district hospital (hospital group); a person counts once.</translation>
    </message>
    <message>
        <source>登记为双签约，或协议写明区级医院</source>
        <translation>Recorded as double signing, or the contract names a district hospital</translation>
    </message>
    <message>
        <source>台账里还没有体检记录</source>
        <translation>No check-up in the ledger yet</translation>
    </message>
    <message>
        <source>本年在册 {amount} 例</source>
        <translation>{amount} in care this year</translation>
    </message>
    <message>
        <source>本年没有在册</source>
        <translation>None in care this year</translation>
    </message>
    <message>
        <source>本年内的长处方数：某机构某月的月度业务汇总填了长处方数的按汇总，没有填的按长处方登记中规定天数（默认 28～84 天，即 4—12 周）的张数（只登记为延伸处方的不算）；登记中超出这个范围的另列，不计入。汇总和登记都没有时不计算。</source>
        <translation>Long prescriptions of the year: from a site&apos;s monthly summary where it gives them, else those registered with the set number of days (28 to 84 by default, 4 to 12 weeks; one registered as an extended prescription alone does not count); others are listed and not counted. Without summary and register there is no figure.</translation>
    </message>
    <message>
        <source>初评期限在本年内的康复疗程（去年年底开始的也在内）中，在规定天数内用任一功能评定量表做了评定的占比。只看期限已过的疗程；期限内死亡或迁出而没有评定的不计入。</source>
        <translation>Share of the rehabilitation courses whose time for the first assessment ends this year (begun late last year included) that were assessed with any of the scales within the set number of days. Only courses whose time is over; who died or moved away within it without an assessment does not count.</translation>
    </message>
    <message>
        <source>没有专家下沉门诊记录</source>
        <translation>No expert session recorded</translation>
    </message>
    <message>
        <source>参加过所选培训项目的在岗人员数，一人只计一次；可只计本年的、只计考核过的（合格或不合格）、只计考核合格且证书有效的、只计非中医类别人员。</source>
        <translation>Staff at work who took the chosen training, each once; this year only, examined only (passed or failed), passed and valid only, or non-TCM staff only, if chosen.</translation>
    </message>
    <message>
        <source>只计考核过的</source>
        <translation>Examined only</translation>
    </message>
    <message>
        <source>中医馆服务能力提升已验收的社区卫生服务中心占比；在一个中心就是是否完成。台账不登记哪个中心没有中医馆，每个中心都计入。</source>
        <translation>Share of the community health centers whose TCM hall upgrade was accepted; for a single center, whether it is done. The ledger does not say which center has no TCM hall: every center counts.</translation>
    </message>
    <message>
        <source>本年内家庭医生开单预约的上级医院检查检验人次，按优先预约与否分列；登记为取消的另列，不计入。</source>
        <translation>Tests at upper hospitals booked by family doctors this year, with and without priority; cancelled ones are listed apart.</translation>
    </message>
    <message>
        <source>普通预约</source>
        <translation>Booked without priority</translation>
    </message>
    <message>
        <source>本年内乡村医生培训的人次，只计登记的乡村医生人数，按市、区、社区三级分列；没有填人数的培训另列，不计入。</source>
        <translation>Attendances of village doctors at trainings this year, by city, district and community level; only the number of village doctors counts, trainings without it are listed apart.</translation>
    </message>
    <message>
        <source>没有填乡村医生人数</source>
        <translation>Number of village doctors not filled in</translation>
    </message>
    <message>
        <source>乡村医生培训级数</source>
        <translation>Levels of village-doctor training</translation>
    </message>
    <message>
        <source>市、区、社区三级中，本年内办过乡村医生培训的级数。</source>
        <translation>Of city, district and community level the number with a village-doctor training this year.</translation>
    </message>
    <message>
        <source>周末开诊半天数</source>
        <translation>Weekend half-days open</translation>
    </message>
    <message>
        <source>按这一天生效的开诊日历，周末开诊的半天数：周六上午、周日上午，可再计两个下午；可只看一种服务，所辖站点的开诊也算。有几个中心时，每个中心都开诊才算一个半天。</source>
        <translation>Half-days open at the weekend by the calendar in force on the day: Saturday and Sunday morning, the afternoons too if chosen; one service only, if chosen; opening at sites counts. With several centers a half-day counts where each of them is open.</translation>
    </message>
    <message>
        <source>个半天</source>
        <translation>half-days</translation>
    </message>
    <message>
        <source>服务（开诊日历的选项编码，0 为任何服务）</source>
        <translation>Service (code of opening calendar, 0 for any)</translation>
    </message>
    <message>
        <source>只看上午</source>
        <translation>Mornings only</translation>
    </message>
    <message>
        <source>周末服务项目数</source>
        <translation>Services at the weekend</translation>
    </message>
    <message>
        <source>按这一天生效的开诊日历，妇保、儿保、中医健康管理三项中周末开诊的项数，所辖站点的开诊也算；开诊日历里妇保和儿保同为妇幼保健门诊，开了两项都算。有几个中心时，每个中心都开才算一项。</source>
        <translation>Of women&apos;s care, child care and TCM health management the number open at the weekend by the calendar in force on the day, sites included; women&apos;s and child care share one clinic in the calendar, which counts for both. With several centers each of them has to be open.</translation>
    </message>
    <message>
        <source>妇保</source>
        <translation>Women&apos;s care</translation>
    </message>
    <message>
        <source>儿保</source>
        <translation>Child care</translation>
    </message>
    <message>
        <source>年度任务清单</source>
        <translation>Yearly task list</translation>
    </message>
    <message>
        <source>本年度有任务清单的机构数，另列已完成和未完成的任务数。清单里至少要有一项写明责任人和期限的任务；已取消的任务不算。</source>
        <translation>Sites with a task list of the year; tasks done and open are shown apart. A list needs at least one task with owner and due date; cancelled tasks do not count.</translation>
    </message>
    <message>
        <source>没有写明责任人</source>
        <translation>No owner written</translation>
    </message>
    <message>
        <source>已完成的任务</source>
        <translation>Tasks done</translation>
    </message>
    <message>
        <source>未完成的任务</source>
        <translation>Tasks open</translation>
    </message>
    <message>
        <source>完成或开工标准化建设项目的街镇占比（%）</source>
        <translation>Share of towns with a standard building project done or begun (%)</translation>
    </message>
    <message>
        <source>向社区开放的专家号源占比（%）</source>
        <translation>Share of specialist appointments open to communities (%)</translation>
    </message>
    <message>
        <source>重点人群健康管理率</source>
        <translation>Share of the key groups under health management</translation>
    </message>
    <message>
        <source>签约居民社区就诊依从性（%）</source>
        <translation>Adherence of contracted residents to community care (%)</translation>
    </message>
    <message>
        <source>社区心理咨询点覆盖率</source>
        <translation>Coverage of counselling points</translation>
    </message>
    <message>
        <source>签约重点人群覆盖（十类）</source>
        <translation>Key populations with contracts (ten groups)</translation>
    </message>
    <message>
        <source>转诊五优先</source>
        <translation>Five priorities on referral</translation>
    </message>
    <message>
        <source>社区托养机构数</source>
        <translation>Community care institutions</translation>
    </message>
    <message>
        <source>社区综合为老服务中心数</source>
        <translation>Integrated elder-service centers</translation>
    </message>
    <message>
        <source>综合为老服务中心数</source>
        <translation>Integrated elder-service centers</translation>
    </message>
    <message>
        <source>养老/托养机构签约覆盖率</source>
        <translation>Care institutions with an agreement</translation>
    </message>
    <message>
        <source>65岁以上老年人免费体检率</source>
        <translation>Free check-ups of residents aged 65+</translation>
    </message>
    <message>
        <source>独居高龄老人志愿服务覆盖率</source>
        <translation>Volunteers for the oldest living alone</translation>
    </message>
    <message>
        <source>示范型睦邻点数</source>
        <translation>Model neighbourhood points</translation>
    </message>
    <message>
        <source>居民健康素养水平</source>
        <translation>Health literacy of residents</translation>
    </message>
    <message>
        <source>居民健康素养水平（%）</source>
        <translation>Health literacy of residents (%)</translation>
    </message>
    <message>
        <source>社区市民健身中心覆盖率</source>
        <translation>Coverage of community fitness centers</translation>
    </message>
    <message>
        <source>市民健身中心覆盖率</source>
        <translation>Coverage of fitness centers</translation>
    </message>
    <message>
        <source>学校体育设施开放率</source>
        <translation>School sports grounds opened</translation>
    </message>
    <message>
        <source>新建公园健身面积比例</source>
        <translation>Fitness area in new parks</translation>
    </message>
    <message>
        <source>已建公园可健身面积比例</source>
        <translation>Area usable for fitness in existing parks</translation>
    </message>
    <message>
        <source>人均体育场地面积</source>
        <translation>Sports area per head</translation>
    </message>
    <message>
        <source>青少年体育俱乐部数</source>
        <translation>Youth sports clubs</translation>
    </message>
    <message>
        <source>经常参加体育锻炼人数比例</source>
        <translation>Regular exercisers</translation>
    </message>
    <message>
        <source>体质达标率</source>
        <translation>Fitness standard reached</translation>
    </message>
    <message>
        <source>每年新建绿地</source>
        <translation>New green land per year</translation>
    </message>
    <message>
        <source>每年新建绿道</source>
        <translation>New greenways per year</translation>
    </message>
    <message>
        <source>人均公园绿地面积</source>
        <translation>Park area per head</translation>
    </message>
    <message>
        <source>公园免费开放率</source>
        <translation>Parks open free of charge</translation>
    </message>
    <message>
        <source>公园延长开放率</source>
        <translation>Parks with extended hours</translation>
    </message>
    <message>
        <source>街镇食品安全科普站数</source>
        <translation>Food-safety stations per sub-district/town</translation>
    </message>
    <message>
        <source>区市级示范科普站数</source>
        <translation>City-level model stations per district</translation>
    </message>
    <message>
        <source>区市级食品安全示范科普站数</source>
        <translation>City-level food-safety model stations per district</translation>
    </message>
    <message>
        <source>成人吸烟率</source>
        <translation>Adult smoking rate</translation>
    </message>
    <message>
        <source>15分钟生活圈</source>
        <translation>15-minute living circle</translation>
    </message>
    <message>
        <source>每万人口全科医生数</source>
        <translation>General practitioners per 10,000 residents</translation>
    </message>
    <message>
        <source>养老护理人员数</source>
        <translation>Elder-care workers</translation>
    </message>
    <message>
        <source>每千人社会体育指导员数</source>
        <translation>Sports instructors per 1,000 residents</translation>
    </message>
    <message>
        <source>社区全科教学基地数</source>
        <translation>GP teaching bases</translation>
    </message>
    <message>
        <source>家庭医生团队岗位配置</source>
        <translation>Roles in family-doctor teams</translation>
    </message>
    <message>
        <source>社区养老“十助”服务</source>
        <translation>The &quot;ten helps&quot; for elders in the community</translation>
    </message>
    <message>
        <source>社区心理咨询点数</source>
        <translation>Counselling points</translation>
    </message>
    <message>
        <source>社区健康服务评估机制</source>
        <translation>Evaluation of community health services</translation>
    </message>
    <message>
        <source>全科医生上级医院专科轮训</source>
        <translation>GP rotations in upper hospitals</translation>
    </message>
    <message>
        <source>社区健康服务清单发布</source>
        <translation>List of community health services published</translation>
    </message>
    <message>
        <source>儿童生长发育监测</source>
        <translation>Child growth monitoring</translation>
    </message>
    <message>
        <source>残疾人社区康复服务人次</source>
        <translation>Rehabilitation of the disabled in the community</translation>
    </message>
    <message>
        <source>中医特色康复人次</source>
        <translation>TCM rehabilitation</translation>
    </message>
    <message>
        <source>在校学生签约人数</source>
        <translation>Contracts of students</translation>
    </message>
    <message>
        <source>安宁疗护场所衔接例数</source>
        <translation>Hospice care across places</translation>
    </message>
    <message>
        <source>老年认知障碍筛查人数</source>
        <translation>Elders screened for cognition</translation>
    </message>
    <message>
        <source>健康自我管理小组数</source>
        <translation>Self-management groups</translation>
    </message>
    <message>
        <source>智慧健康驿站建成数</source>
        <translation>Smart health stations built</translation>
    </message>
    <message>
        <source>智慧健康驿站数</source>
        <translation>Smart health stations</translation>
    </message>
    <message>
        <source>失能老人签约率</source>
        <translation>Contract rate of disabled elders</translation>
    </message>
    <message>
        <source>失能老人人数</source>
        <translation>Disabled elders</translation>
    </message>
    <message>
        <source>签约服务质控督查次数</source>
        <translation>Inspections of contract quality</translation>
    </message>
    <message>
        <source>签约居民一人一档率</source>
        <translation>Contracted residents with their own record</translation>
    </message>
    <message>
        <source>标化工作量数据质控</source>
        <translation>Quality control of workload data</translation>
    </message>
    <message>
        <source>区社区培训基地数</source>
        <translation>Community training bases in the district</translation>
    </message>
    <message>
        <source>社区培训基地数</source>
        <translation>Community training bases</translation>
    </message>
    <message>
        <source>开展安宁疗护的社区卫生服务中心比例</source>
        <translation>Centers offering hospice care</translation>
    </message>
    <message>
        <source>区级安宁疗护中心数</source>
        <translation>District hospice centers</translation>
    </message>
    <message>
        <source>家庭病床质量督查</source>
        <translation>Home-bed quality inspections</translation>
    </message>
    <message>
        <source>发热筛查零报告</source>
        <translation>Nil reports of fever screening</translation>
    </message>
    <message>
        <source>发热筛查</source>
        <translation>Fever screening</translation>
    </message>
    <message>
        <source>法定传染病</source>
        <translation>Notifiable diseases</translation>
    </message>
    <message>
        <source>食源性疾病</source>
        <translation>Food-borne diseases</translation>
    </message>
    <message>
        <source>死亡病例</source>
        <translation>Deaths</translation>
    </message>
    <message>
        <source>这一天这个项目已经报过，请打开那一份修改。</source>
        <translation>This item was reported for this day; open it to change it.</translation>
    </message>
    <message>
        <source>零报告登记</source>
        <translation>Register of nil reports</translation>
    </message>
    <message>
        <source>报告项目</source>
        <translation>Reported item</translation>
    </message>
    <message>
        <source>发现例数</source>
        <translation>Cases found</translation>
    </message>
    <message>
        <source>例</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>没有时填 0，即零报告</source>
        <translation>0 where there was none: that is the zero report</translation>
    </message>
    <message>
        <source>情况说明</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>村卫生室纳入精细化管理率</source>
        <translation>Village clinics under detailed management</translation>
    </message>
    <message>
        <source>安宁疗护规范文件数</source>
        <translation>Hospice standard documents</translation>
    </message>
    <message>
        <source>家庭病床与上门巡诊人次</source>
        <translation>Home-bed visits and rounds at home</translation>
    </message>
    <message>
        <source>优质服务基层行达标等级</source>
        <translation>Level reached in the Quality Service action</translation>
    </message>
    <message>
        <source>安宁疗护中医适宜技术应用</source>
        <translation>TCM techniques in hospice care</translation>
    </message>
    <message>
        <source>社区适宜技术项目数</source>
        <translation>Suitable techniques in the community</translation>
    </message>
    <message>
        <source>社区门诊量占常住居民门诊总量比例</source>
        <translation>Community share of residents&apos; outpatient visits</translation>
    </message>
    <message>
        <source>基本和重大公共卫生服务管理指标达标率</source>
        <translation>Public health management indicators reached</translation>
    </message>
    <message>
        <source>公共卫生指标达标率</source>
        <translation>Share of public health indicators that reach their target</translation>
    </message>
    <message>
        <source>站/村室中医药服务能力</source>
        <translation>TCM capacity of stations and village clinics</translation>
    </message>
    <message>
        <source>门诊适宜外科小手术覆盖率</source>
        <translation>Outpatient minor surgery</translation>
    </message>
    <message>
        <source>三病同质化诊疗试点病种数</source>
        <translation>Diseases in the same-quality care pilot</translation>
    </message>
    <message>
        <source>一社区一品牌数</source>
        <translation>Brands, one per community</translation>
    </message>
    <message>
        <source>三大中心建成数（康复/护理/健康管理）</source>
        <translation>The three centers built (rehabilitation, nursing, health management)</translation>
    </message>
    <message>
        <source>三大中心运行管理和评价机制</source>
        <translation>Management and evaluation of the three centers</translation>
    </message>
    <message>
        <source>中医馆服务能力提升建设完成率</source>
        <translation>TCM halls upgraded</translation>
    </message>
    <message>
        <source>街镇中医药特色示范站（村卫生室）数</source>
        <translation>TCM model stations (village clinics) per sub-district/town</translation>
    </message>
    <message>
        <source>双向转诊人次（上转/下转）</source>
        <translation>Two-way referrals (up / down)</translation>
    </message>
    <message>
        <source>常住居民家庭医生签约服务覆盖率</source>
        <translation>Family-doctor contract coverage of residents</translation>
    </message>
    <message>
        <source>签约质量四个有效</source>
        <translation>Contract quality, the four &quot;effectives&quot;</translation>
    </message>
    <message>
        <source>四个有效中已报出的方面数</source>
        <translation>How many of the four “effective” sides are reported</translation>
    </message>
    <message>
        <source>安宁疗护服务开展</source>
        <translation>Hospice care offered</translation>
    </message>
    <message>
        <source>必备医疗设备配置率</source>
        <translation>Essential medical equipment in place</translation>
    </message>
    <message>
        <source>检查检验服务项目</source>
        <translation>Tests offered</translation>
    </message>
    <message>
        <source>疾控新招录人员下沉社区时长</source>
        <translation>Months that new CDC staff work in the community</translation>
    </message>
    <message>
        <source>疾控人员下沉月数</source>
        <translation>Months of CDC staff in the community</translation>
    </message>
    <message>
        <source>社区医生五年内进修率</source>
        <translation>Doctors with upper-hospital training in five years</translation>
    </message>
    <message>
        <source>社区医生五年内进修月数</source>
        <translation>Months of further training of community doctors within five years</translation>
    </message>
    <message>
        <source>社区卫生服务综合评价（三维八项）</source>
        <translation>Overall evaluation (three dimensions, eight items)</translation>
    </message>
    <message>
        <source>区域多学科远程会诊平台覆盖率</source>
        <translation>Coverage of the tele-consultation platform</translation>
    </message>
    <message>
        <source>年度目标与任务清单</source>
        <translation>Yearly goals and tasks</translation>
    </message>
    <message>
        <source>定期监测评估</source>
        <translation>Regular monitoring and evaluation</translation>
    </message>
    <message>
        <source>方案执行期</source>
        <translation>Period of the plan</translation>
    </message>
    <message>
        <source>全科医生能力评估考核次数</source>
        <translation>GP ability assessments</translation>
    </message>
    <message>
        <source>医联体预留号源/床位比例</source>
        <translation>Appointments and beds reserved in the alliance</translation>
    </message>
    <message>
        <source>社区卫生云/云HIS建成</source>
        <translation>Community cloud and cloud HIS built</translation>
    </message>
    <message>
        <source>15分钟社区生活圈</source>
        <translation>15-minute community living circle</translation>
    </message>
    <message>
        <source>三类场所康复人次</source>
        <translation>Rehabilitation visits by place</translation>
    </message>
    <message>
        <source>康复功能评定率</source>
        <translation>Functional assessment in rehabilitation</translation>
    </message>
    <message>
        <source>居家康复护理与巡诊人次</source>
        <translation>Rehabilitation nursing and rounds at home</translation>
    </message>
    <message>
        <source>有零报告的天数占比</source>
        <translation>Share of days with a (zero) report</translation>
    </message>
    <message>
        <source>预留号源和床位的占比（%）</source>
        <translation>Share of appointments and beds reserved (%)</translation>
    </message>
    <message>
        <source>养老机构签约覆盖率</source>
        <translation>Care homes with a contract</translation>
    </message>
    <message>
        <source>互联网签约服务人次</source>
        <translation>Internet services under contract</translation>
    </message>
    <message>
        <source>签约服务质控落实</source>
        <translation>Contract quality control in place</translation>
    </message>
    <message>
        <source>非中医类别人员中医培训考核合格数</source>
        <translation>Staff of other categories qualified in TCM</translation>
    </message>
    <message>
        <source>中药饮片代煎配送剂数</source>
        <translation>Herbal doses decocted and delivered</translation>
    </message>
    <message>
        <source>转诊服务专窗对接</source>
        <translation>Referral service desk connected</translation>
    </message>
    <message>
        <source>预约上级检查检验人次</source>
        <translation>Upper-hospital tests booked</translation>
    </message>
    <message>
        <source>中医药示范站督导评价</source>
        <translation>Supervision of TCM model stations</translation>
    </message>
    <message>
        <source>社区心理咨询点运行</source>
        <translation>Counselling points in operation</translation>
    </message>
    <message>
        <source>算</source>
        <translation>calc.</translation>
    </message>
    <message>
        <source>            年       月       日</source>
        <translation>        year    month    day</translation>
    </message>
    <message>
        <source>目前</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>服务人员签名</source>
        <translation>Signature of staff</translation>
    </message>
    <message>
        <source>居民（家属）签名</source>
        <translation>Signature of resident (family)</translation>
    </message>
    <message>
        <source>填表人签名</source>
        <translation>Signature of who filled it in</translation>
    </message>
    <message>
        <source>负责人签名</source>
        <translation>Signature of the head</translation>
    </message>
    <message>
        <source>“{label}”在台账里找不到，或有几条分不清；请填写编号，或填写那条记录的日期（如 2025-03-01）。</source>
        <translation>&quot;{label}&quot; is not in the ledger, or fits several records. Give its number, or the date of that record (such as 2025-03-01).</translation>
    </message>
    <message>
        <source>填表说明</source>
        <translation>How to fill this in</translation>
    </message>
    <message>
        <source>一行填一条记录；表头请不要改动，也不要合并单元格。</source>
        <translation>One record on each row; do not change the headings or merge cells.</translation>
    </message>
    <message>
        <source>带 * 的列必填。首列写着“示例”的一行不会导入，可以删去。</source>
        <translation>Columns with * must be filled in. The row that begins with &quot;示例&quot; (example) is not imported and may be deleted.</translation>
    </message>
    <message>
        <source>证件号码列已设为文本格式，请直接填写完整号码，避免末几位变成 0。</source>
        <translation>The column for the document number is set to text: enter the complete number there, so that its last digits do not turn into 0.</translation>
    </message>
    <message>
        <source>日期写成 2025-09-05；有下拉箭头的列请选择；可多选的列用顿号分开。</source>
        <translation>Write dates like 2025-09-05; choose in columns with a drop-down arrow; where several may be chosen, separate them with 、.</translation>
    </message>
    <message>
        <source>居民按证件号码认定；没有号码时按姓名、性别、出生日期认定，须先在台账里建档。</source>
        <translation>Residents are recognised by their document number; without one by name, sex and birth date, and then they must be in the ledger already.</translation>
    </message>
    <message>
        <source>血压按规定可以不测时（如电话随访）填“未测”，其余没有的内容留空。</source>
        <translation>Where the rules allow a blood pressure not to be measured (as by telephone), write &quot;未测&quot; (not measured); leave everything else you do not have empty.</translation>
    </message>
    <message>
        <source>&amp;C&amp;9第 &amp;P 页&#x3000;共 &amp;N 页</source>
        <translation>&amp;C&amp;9Page &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Must be filled in</translation>
    </message>
    <message>
        <source>留空时由程序计算</source>
        <translation>Calculated by the program when empty</translation>
    </message>
    <message>
        <source>填写姓名</source>
        <translation>Enter the name</translation>
    </message>
    <message>
        <source>填写编号、名称，或那条记录的日期</source>
        <translation>Enter number, name, or the date of that record</translation>
    </message>
    <message>
        <source>可多选，用顿号分开</source>
        <translation>Several may be chosen, separated by 、</translation>
    </message>
    <message>
        <source>出处：{source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>不能完成</source>
        <translation>Cannot do it</translation>
    </message>
    <message>
        <source>部分完成</source>
        <translation>Does part of it</translation>
    </message>
    <message>
        <source>独立完成</source>
        <translation>Does it alone</translation>
    </message>
    <message>
        <source>残疾人康复训练</source>
        <translation>Training of a disabled resident</translation>
    </message>
    <message>
        <source>翻身</source>
        <translation>Turning over</translation>
    </message>
    <message>
        <source>坐</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>站</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>转移</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>步行</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>上下台阶</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>穿脱衣服</source>
        <translation>Dressing and undressing</translation>
    </message>
    <message>
        <source>洗漱</source>
        <translation>Washing</translation>
    </message>
    <message>
        <source>入厕</source>
        <translation>Using the toilet</translation>
    </message>
    <message>
        <source>交流</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>做家务</source>
        <translation>Housework</translation>
    </message>
    <message>
        <source>参加集体活动</source>
        <translation>Group activities</translation>
    </message>
    <message>
        <source>训练评估总分</source>
        <translation>Training assessment, total</translation>
    </message>
    <message>
        <source>每项 0～2 分的记分法待区级确认</source>
        <translation>Scoring of 0–2 for each item awaits the district&apos;s confirmation</translation>
    </message>
    <message>
        <source>适配的辅助器具</source>
        <translation>Assistive devices fitted</translation>
    </message>
    <message>
        <source>训练计划</source>
        <translation>Training plan</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>CT</translation>
    </message>
    <message>
        <source>磁共振</source>
        <translation>MRI</translation>
    </message>
    <message>
        <source>超声</source>
        <translation>Ultrasound scan</translation>
    </message>
    <message>
        <source>胃肠镜</source>
        <translation>Gastroscopy or colonoscopy</translation>
    </message>
    <message>
        <source>动态心电图</source>
        <translation>Ambulatory ECG</translation>
    </message>
    <message>
        <source>动态血压</source>
        <translation>Ambulatory blood pressure</translation>
    </message>
    <message>
        <source>肺功能</source>
        <translation>Lung function</translation>
    </message>
    <message>
        <source>已预约待检</source>
        <translation>Booked, not done yet</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>上级检查预约</source>
        <translation>Upper-hospital test booking</translation>
    </message>
    <message>
        <source>开单日期</source>
        <translation>Ordered on</translation>
    </message>
    <message>
        <source>检查类别</source>
        <translation>Type of test</translation>
    </message>
    <message>
        <source>检查项目</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>检查医院</source>
        <translation>Hospital of the test</translation>
    </message>
    <message>
        <source>约定检查日期</source>
        <translation>Booked for</translation>
    </message>
    <message>
        <source>实际检查日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>报告取回日期</source>
        <translation>Report received on</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Test result</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>State of the booking</translation>
    </message>
    <message>
        <source>实际检查日期早于开单日期，请核对。</source>
        <translation>Done before it was ordered. Check the dates.</translation>
    </message>
    <message>
        <source>报告取回日期早于实际检查日期，请核对。</source>
        <translation>The report came before the test. Check the dates.</translation>
    </message>
    <message>
        <source>请用 --record 指明要打印的记录，或用 --empty 打印空表。</source>
        <translation>Name the record to print with --record, or print an empty form with --empty.</translation>
    </message>
    <message>
        <source>生成一类记录的 Excel 填报模板</source>
        <translation>write the Excel template of a kind</translation>
    </message>
    <message>
        <source>按模板的列导出一类记录</source>
        <translation>export the records of a kind in the columns of its template</translation>
    </message>
    <message>
        <source>打印表单：填好的、空白的，或整本病历</source>
        <translation>print forms: filled, empty, or a whole book</translation>
    </message>
    <message>
        <source>平台补录清单</source>
        <translation>Platform list</translation>
    </message>
    <message>
        <source>空表</source>
        <translation>empty form</translation>
    </message>
    <message>
        <source>空表；--record 写居民的编号时，印上这位居民和打开表单的码</source>
        <translation>empty sheet; with --record and a resident&apos;s id it names the resident and carries the code that opens the form</translation>
    </message>
    <message>
        <source>空表份数</source>
        <translation>how many empty forms</translation>
    </message>
    <message>
        <source>整本：这次建床、收治或疗程的全部记录</source>
        <translation>the whole book: every record of this home bed, admission or course</translation>
    </message>
    <message>
        <source>签到表：培训、小组活动</source>
        <translation>attendance lists: training, group meetings</translation>
    </message>
    <message>
        <source>个人全年随访册，与 --kind resident 合用</source>
        <translation>a patient&apos;s follow-ups of a year, with --kind resident</translation>
    </message>
    <message>
        <source>打印登记簿或在管名册</source>
        <translation>print a register or a roster</translation>
    </message>
    <message>
        <source>在管名册：期末仍在管的</source>
        <translation>roster: what stands open at the end of the period</translation>
    </message>
    <message>
        <source>模板已生成：{file}</source>
        <translation>Template written: {file}</translation>
    </message>
    <message>
        <source>已导出 {n} 条：{file}</source>
        <translation>Exported {n} records: {file}</translation>
    </message>
    <message>
        <source>共 {n} 份</source>
        <translation>{n} forms</translation>
    </message>
    <message>
        <source>已生成：{file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>已生成：{file}（{n} 条）</source>
        <translation>Written: {file} ({n} records)</translation>
    </message>
    <message>
        <source>家床病历</source>
        <translation>Home bed record</translation>
    </message>
    <message>
        <source>安宁病历</source>
        <translation>Hospice record</translation>
    </message>
    <message>
        <source>康复治疗册</source>
        <translation>Rehabilitation record</translation>
    </message>
    <message>
        <source>个人全年随访册</source>
        <translation>Follow-ups of the year</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>{title}&#x3000;{n} 份</source>
        <translation>{title}: {n}</translation>
    </message>
    <message>
        <source>台账里没有这条“{title}”记录，或已作废，请核对编号。</source>
        <translation>The ledger has no such record of “{title}”, or it is void: check the id.</translation>
    </message>
    <message>
        <source>第 {n} 次</source>
        <translation>Visit {n}</translation>
    </message>
    <message>
        <source>导出登记</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出日期</source>
        <translation>Exported on</translation>
    </message>
    <message>
        <source>导出类别</source>
        <translation>Exported kind</translation>
    </message>
    <message>
        <source>导出事由</source>
        <translation>Reason for the export</translation>
    </message>
    <message>
        <source>没有“{name}”这份清单。自带的有：{known}；也可以给出清单文件（.toml）的路径。</source>
        <translation>There is no checklist “{name}”. Those that ship: {known}; or give the path of a checklist file (.toml).</translation>
    </message>
    <message>
        <source>载入三大中心建设清单；不写名称时列出自带的清单</source>
        <translation>load a checklist of the three centers; without a name list those that ship</translation>
    </message>
    <message>
        <source>“{title}”已载入：{n} 条，有变动 {changed} 条。</source>
        <translation>“{title}” loaded: {n} items, {changed} changed.</translation>
    </message>
    <message>
        <source>可能重复的居民档案，附理由；判定用 apply 写 same-person</source>
        <translation>possible duplicates of residents with reasons; judge them by apply of same-person</translation>
    </message>
    <message>
        <source>没有可能重复的居民档案。</source>
        <translation>No possible duplicates of residents.</translation>
    </message>
    <message>
        <source>报告期：结账、取消结账、列出</source>
        <translation>periods: close, reopen, list</translation>
    </message>
    <message>
        <source>更正单：结账后改动了什么</source>
        <translation>correction sheet: what was changed after closing</translation>
    </message>
    <message>
        <source>审核：列出待审核的记录，通过没有异常的</source>
        <translation>review: list what waits, pass what has no remarks</translation>
    </message>
    <message>
        <source>没有异常、不缺项的一次全部通过</source>
        <translation>pass at once all without remarks or gaps</translation>
    </message>
    <message>
        <source>{period}已结账（{day}）。此后的改动须写明原因，并列入更正单。</source>
        <translation>{period} is closed ({day}). Changes from now on need a reason and go to the correction sheet.</translation>
    </message>
    <message>
        <source>{period}已取消结账。</source>
        <translation>{period} is open again.</translation>
    </message>
    <message>
        <source>结账后没有改动。</source>
        <translation>Nothing was changed after closing.</translation>
    </message>
    <message>
        <source>待审核 {n} 条：异常 {odd} 条，缺项 {some} 条，其余 {rest} 条。</source>
        <translation>{n} wait for review: {odd} with remarks, {some} with gaps, {rest} others.</translation>
    </message>
    <message>
        <source>已通过 {n} 条；要整批撤回，用 taizhang undo {id}。</source>
        <translation>{n} passed; to take the whole batch back: taizhang undo {id}.</translation>
    </message>
    <message>
        <source>请用 --kind 和 --period 指明补录哪一类、哪一时期的记录，或用 --sheet 和 --done 打勾。</source>
        <translation>Name kind and period by --kind and --period, or tick by --sheet and --done.</translation>
    </message>
    <message>
        <source>平台补录：线上平台还缺的记录，打印补录清单，按行号打勾</source>
        <translation>platform list: what the on-line platform still lacks, print it, tick by line number</translation>
    </message>
    <message>
        <source>补录清单的编号</source>
        <translation>number of the sheet</translation>
    </message>
    <message>
        <source>已在平台录好的行号</source>
        <translation>line numbers entered on the platform</translation>
    </message>
    <message>
        <source>已打勾 {n} 条。</source>
        <translation>{n} ticked.</translation>
    </message>
    <message>
        <source>{shows}：平台还缺 {n} 条。</source>
        <translation>{shows}: {n} still missing on the platform.</translation>
    </message>
    <message>
        <source>清单 {number} 已生成：{file}</source>
        <translation>Sheet {number} written: {file}</translation>
    </message>
    <message>
        <source>按人员和项目统计工作量（件数和标化工作量）</source>
        <translation>workload by staff and item (counts and standardised)</translation>
    </message>
    <message>
        <source>写成工作簿</source>
        <translation>write a workbook</translation>
    </message>
    <message>
        <source>列出数字背后的记录，与 --staff 合用</source>
        <translation>list the records behind the number, with --staff</translation>
    </message>
    <message>
        <source>人员的记录编号；不写为没有填人员的记录</source>
        <translation>record id of the member of staff; without it those without staff</translation>
    </message>
    <message>
        <source>只列这一类服务</source>
        <translation>this kind only</translation>
    </message>
    <message>
        <source>只列这一项目</source>
        <translation>this item only</translation>
    </message>
    <message>
        <source>人员	件数	标化工作量	未定权重件数</source>
        <translation>staff	count	standardised	without weight</translation>
    </message>
    <message>
        <source>这份清单没有载入。{findings}</source>
        <translation>This checklist was not loaded. {findings}</translation>
    </message>
    <message>
        <source>清单应有 1 到 {most} 个 [[item]] 条目，请核对文件。</source>
        <translation>A checklist has 1 to {most} [[item]] entries; please check the file.</translation>
    </message>
    <message>
        <source>血压 {value}</source>
        <translation>Blood pressure {value}</translation>
    </message>
    <message>
        <source>空腹血糖 {value}</source>
        <translation>Fasting glucose {value}</translation>
    </message>
    <message>
        <source>随机血糖 {value}</source>
        <translation>Random glucose {value}</translation>
    </message>
    <message>
        <source>未填服务人员</source>
        <translation>no staff filled in</translation>
    </message>
    <message>
        <source>只给为其服务的人看</source>
        <translation>Shown only to those who serve</translation>
    </message>
    <message>
        <source>已拨 {n} 次：{outcome} {day}</source>
        <translation>Called {n}×: {outcome} {day}</translation>
    </message>
    <message>
        <source>约定 {day}</source>
        <translation>Agreed {day}</translation>
    </message>
    <message>
        <source>扫码登记</source>
        <translation>Scan to register</translation>
    </message>
    <message>
        <source>数据字典</source>
        <translation>Data dictionary</translation>
    </message>
    <message>
        <source>本页由程序的记录声明生成（`python3 build/dictionary.py`），请勿手改。录入界面、Excel 模板、打印表单、导入检查和 `taizhang kinds` 都出自同一份声明。“数据元”只写已见到出处的标准编号，其余待确认，留空。</source>
        <translation>This page is made from the declarations of the program (`python3 build/dictionary.py`); do not edit it. Forms, Excel templates, printed sheets, import checks and `taizhang kinds` all come from the same declarations. “Data element” gives standard numbers only where their source was seen; the others wait for confirmation and stay blank.</translation>
    </message>
    <message>
        <source>依据：{form}</source>
        <translation>After: {form}</translation>
    </message>
    <message>
        <source>检查时会说的话（花括号处填入具体内容）：</source>
        <translation>What is said when something is wrong (braces hold what is filled in):</translation>
    </message>
    <message>
        <source>导出含有居民姓名和证件号码，请写明事由（命令行用 --reason）；事由会记入台账。</source>
        <translation>An export holds names and ID numbers of residents; give the reason (--reason on the command line); the ledger keeps it.</translation>
    </message>
    <message>
        <source>未录</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>已录后有改动</source>
        <translation>Changed after entry</translation>
    </message>
    <message>
        <source>已录后作废</source>
        <translation>Voided after entry</translation>
    </message>
    <message>
        <source>已录</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>改动后又改回原值，请核对后打勾。</source>
        <translation>Changed and changed back; please check and tick.</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>标化工作量</source>
        <translation>Standardised workload</translation>
    </message>
    <message>
        <source>件数按服务日期计，截至 {on}；作废的记录和草稿不计。标化工作量 = 件数 × 服务当日有效的权重；没有权重的项目只计件数，另表列出，不按 0 计。</source>
        <translation>Counts are by service date up to {on}; voided records and drafts do not count. Standardised workload = count × weight in force on the day of service; items without weight are counted and listed apart, not taken as 0.</translation>
    </message>
    <message>
        <source>还没有载入权重表，只列件数。权重表用 taizhang template --kind workload-weight 生成模板后填报导入。</source>
        <translation>No weight table is loaded; counts only. Make a template by taizhang template --kind workload-weight, fill it in and import it.</translation>
    </message>
    <message>
        <source>本期的项目都有权重。</source>
        <translation>Every item of this period has a weight.</translation>
    </message>
    <message>
        <source>按人员</source>
        <translation>By staff</translation>
    </message>
    <message>
        <source>按人员和项目</source>
        <translation>By staff and item</translation>
    </message>
    <message>
        <source>种类名</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>项目编号</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>未定权重件数</source>
        <translation>Without weight</translation>
    </message>
    <message>
        <source>未定权重的项目</source>
        <translation>Items without weight</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>这一摞表的共同内容填一次；每一份都会带上，个别不同的在那一份里改。空着的以后逐份填写。</source>
        <translation>Fill in once what this pile has in common; every sheet takes it over, exceptions are changed there. What is blank is filled in one by one.</translation>
    </message>
    <message>
        <source>开始录入&#x3000;Enter</source>
        <translation>Begin&#x3000;Enter</translation>
    </message>
    <message>
        <source>{village} 共 {n} 人；输入姓名、首字母或号码后几位</source>
        <translation>{village}: {n} people; type name, initials or last digits</translation>
    </message>
    <message>
        <source>本批已存 {n} 份</source>
        <translation>{n} saved in this batch</translation>
    </message>
    <message>
        <source>这一批还没有存。选好居民，填完保存，就列在这里。</source>
        <translation>Nothing of this pile is saved yet. Choose a resident, fill in and save; it will be listed here.</translation>
    </message>
    <message>
        <source>F3 改上一份 · Ctrl+Z 撤销上一份</source>
        <translation>F3 change the last one · Ctrl+Z take it back</translation>
    </message>
    <message>
        <source>成批补录：按纸质登记簿的顺序</source>
        <translation>Batch entry in the order of the paper register</translation>
    </message>
    <message>
        <source>第 {next} 份，本批已存 {n}</source>
        <translation>No. {next}, {n} saved in this batch</translation>
    </message>
    <message>
        <source>结束这一批&#x3000;Esc</source>
        <translation>End this batch&#x3000;Esc</translation>
    </message>
    <message>
        <source>这一批已结束：{title}，共存 {n} 份。</source>
        <translation>Batch ended: {title}, {n} saved.</translation>
    </message>
    <message>
        <source>已撤销第 {n} 份：{person}。</source>
        <translation>No. {n} taken back: {person}.</translation>
    </message>
    <message>
        <source>这一份后来又有改动或已被引用，没有撤销。</source>
        <translation>It was changed or used since and was not taken back.</translation>
    </message>
    <message>
        <source>在 {n} 个不同日期联系不上，最近一次 {day}：{outcome}</source>
        <translation>not reached on {n} days, the last on {day}: {outcome}</translation>
    </message>
    <message>
        <source>{day} 联系得知：{outcome}</source>
        <translation>learnt by a contact on {day}: {outcome}</translation>
    </message>
    <message>
        <source>联系 {name}：{what}</source>
        <translation>Contact {name}: {what}</translation>
    </message>
    <message>
        <source>记下&#x3000;Enter</source>
        <translation>Keep&#x3000;Enter</translation>
    </message>
    <message>
        <source>不记&#x3000;Esc</source>
        <translation>Leave&#x3000;Esc</translation>
    </message>
    <message>
        <source>全部机构</source>
        <translation>All sites</translation>
    </message>
    <message>
        <source>共 {n} 条</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>{n} / {all} 条</source>
        <translation>{n} / {all} records</translation>
    </message>
    <message>
        <source>还没有登记。按 Ctrl+N 新增，或在“设置 · 导入登记簿”里从 Excel 导入。</source>
        <translation>Nothing registered yet. Press Ctrl+N for a new one, or import from Excel under “Settings · Import registers”.</translation>
    </message>
    <message>
        <source>已保存：{title}。</source>
        <translation>Saved: {title}.</translation>
    </message>
    <message>
        <source>已撤销刚才的保存。</source>
        <translation>The last save was taken back.</translation>
    </message>
    <message>
        <source>这条记录后来又有改动或已被引用，没有撤销；请打开记录更正。</source>
        <translation>This record was changed or used since and was not taken back; open it to correct it.</translation>
    </message>
    <message>
        <source>只供查看</source>
        <translation>To read only</translation>
    </message>
    <message>
        <source>在这本登记簿里查找</source>
        <translation>Find in this register</translation>
    </message>
    <message>
        <source>新增&#x3000;Ctrl+N</source>
        <translation>New&#x3000;Ctrl+N</translation>
    </message>
    <message>
        <source>现行文件没有规定三大中心的面积、人员和设备数值：自带清单只列条目，要求值留空，待区级确认。区级下发清单后从文件载入；已经填写的实际值不会被改动。</source>
        <translation>No document states area, staff or equipment figures for the three centers: the lists that ship name the items and leave the requirement blank, to be confirmed by the district. Load the district&apos;s list from a file when it comes; actual values that are filled in stay.</translation>
    </message>
    <message>
        <source>“{title}”已载入：共 {n} 条，有变动 {changed} 条。</source>
        <translation>“{title}” loaded: {n} items, {changed} changed.</translation>
    </message>
    <message>
        <source>载入{title}</source>
        <translation>Load {title}</translation>
    </message>
    <message>
        <source>从文件载入…</source>
        <translation>Load from a file…</translation>
    </message>
    <message>
        <source>选择建设清单</source>
        <translation>Choose a checklist</translation>
    </message>
    <message>
        <source>未结账</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已结账 {day}</source>
        <translation>Closed {day}</translation>
    </message>
    <message>
        <source>结账后再改这一期的记录，须由审核人或单位负责人写明原因，并列入更正单。本中心结账，下属站点同时结账。</source>
        <translation>After closing, records of the period are changed by reviewer or head only, with a reason, and go to the correction sheet. Closing at the center closes its sites too.</translation>
    </message>
    <message>
        <source>{period}还没有结账。</source>
        <translation>{period} is not closed yet.</translation>
    </message>
    <message>
        <source>{period}于 {day} 结账，此后改动 {n} 条。</source>
        <translation>{period} was closed on {day}; {n} changes since.</translation>
    </message>
    <message>
        <source>{period}于 {day} 结账，此后没有改动。</source>
        <translation>{period} was closed on {day}; no changes since.</translation>
    </message>
    <message>
        <source>结账</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>再按一次：确认结账</source>
        <translation>Press again to close</translation>
    </message>
    <message>
        <source>取消结账</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>再按一次：确认取消</source>
        <translation>Press again to reopen</translation>
    </message>
    <message>
        <source>结账以后改动的记录会列在这里；这一期还没有结账。</source>
        <translation>Records changed after closing will be listed here; this period is not closed yet.</translation>
    </message>
    <message>
        <source>结账以后没有改动，更正单是空的。</source>
        <translation>Nothing was changed after closing; the correction sheet is empty.</translation>
    </message>
    <message>
        <source>还没有过完的报告期。</source>
        <translation>No period is over yet.</translation>
    </message>
    <message>
        <source>取消结账的原因</source>
        <translation>Why it is reopened</translation>
    </message>
    <message>
        <source>更正单&#x3000;Ctrl+P</source>
        <translation>Correction sheet&#x3000;Ctrl+P</translation>
    </message>
    <message>
        <source>{period}已结账。</source>
        <translation>{period} is closed.</translation>
    </message>
    <message>
        <source>更正单-{period}.pdf</source>
        <translation>correction-sheet-{period}.pdf</translation>
    </message>
    <message>
        <source>更正内容</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>更正人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>在名单里按 ← → 换一类</source>
        <translation>← → in the list for another view</translation>
    </message>
    <message>
        <source>打印当前名单</source>
        <translation>Print this list</translation>
    </message>
    <message>
        <source>1 名单</source>
        <translation>1 list</translation>
    </message>
    <message>
        <source>{n} 上门路线单 {day}</source>
        <translation>{n} route sheet {day}</translation>
    </message>
    <message>
        <source>4 空白记录表（带码）</source>
        <translation>4 empty sheets (with code)</translation>
    </message>
    <message>
        <source>不打印&#x3000;Esc</source>
        <translation>Do not print&#x3000;Esc</translation>
    </message>
    <message>
        <source>成批补录&#x3000;Ctrl+B</source>
        <translation>Batch entry&#x3000;Ctrl+B</translation>
    </message>
    <message>
        <source>平台补录</source>
        <translation>Platform list</translation>
    </message>
    <message>
        <source>近 {number} 次空腹血糖，最近一次 {last}</source>
        <translation>Last {number} fasting glucoses, the last one {last}</translation>
    </message>
    <message>
        <source>如 138/86</source>
        <translation>such as 138/86</translation>
    </message>
    <message>
        <source>由两份档案合并显示</source>
        <translation>Two files shown as one</translation>
    </message>
    <message>
        <source>由 {n} 份档案合并显示</source>
        <translation>{n} files shown as one</translation>
    </message>
    <message>
        <source>另一份：{words}</source>
        <translation>Other file: {words}</translation>
    </message>
    <message>
        <source>拆开…</source>
        <translation>Take apart…</translation>
    </message>
    <message>
        <source>确认拆开</source>
        <translation>Take apart</translation>
    </message>
    <message>
        <source>不拆</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>写明拆开的理由，例如：核对身份证后不是同一人</source>
        <translation>Write why, for example: the ID cards show two people</translation>
    </message>
    <message>
        <source>灰色为 {day} 的答案，都没变按 F4</source>
        <translation>Grey: answers of {day}; F4 if nothing changed</translation>
    </message>
    <message>
        <source>同 {day}&#x3000;F4</source>
        <translation>As {day}&#x3000;F4</translation>
    </message>
    <message>
        <source>✓ 沿用上次；改动任何一项即按重新询问保存</source>
        <translation>✓ As last time; changing one of them saves them as asked anew</translation>
    </message>
    <message>
        <source>✓ 沿用</source>
        <translation>✓ As last time</translation>
    </message>
    <message>
        <source>缺证件号码的居民</source>
        <translation>Residents without ID number</translation>
    </message>
    <message>
        <source>共 {n} 人，其中 {some} 人有候选号码，排在前面</source>
        <translation>{n} people, {some} of them with a candidate stand first</translation>
    </message>
    <message>
        <source>每位居民都有可用的证件号码。</source>
        <translation>Every resident has a usable ID number.</translation>
    </message>
    <message>
        <source>已补上证件号码：{person}</source>
        <translation>ID number added: {person}</translation>
    </message>
    <message>
        <source>已记住不采用这个号码：{person}</source>
        <translation>Remembered not to use this number: {person}</translation>
    </message>
    <message>
        <source>1 采用候选号码</source>
        <translation>1 use the candidate</translation>
    </message>
    <message>
        <source>2 不采用</source>
        <translation>2 do not use</translation>
    </message>
    <message>
        <source>打开资料&#x3000;回车</source>
        <translation>Open the file&#x3000;Enter</translation>
    </message>
    <message>
        <source>1 比较两份档案</source>
        <translation>1 compare the two files</translation>
    </message>
    <message>
        <source>采用前请与身份证或医保凭证核对。号码已在另一份档案里的，先判定两份档案是不是同一人。</source>
        <translation>Check it against the ID or insurance card first. Where another file has the number, judge first whether both are one person.</translation>
    </message>
    <message>
        <source>15 位旧号码</source>
        <translation>Old 15-digit number</translation>
    </message>
    <message>
        <source>采用登记簿带来的号码，已与证件核对</source>
        <translation>Number from the register, checked against the card</translation>
    </message>
    <message>
        <source>现状</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>候选号码</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>候选从哪里来</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>1 同一人</source>
        <translation>1 the same person</translation>
    </message>
    <message>
        <source>2 不是同一人</source>
        <translation>2 not the same</translation>
    </message>
    <message>
        <source>0 以后再说</source>
        <translation>0 later</translation>
    </message>
    <message>
        <source>先建的档案</source>
        <translation>File made first</translation>
    </message>
    <message>
        <source>后建的档案</source>
        <translation>File made later</translation>
    </message>
    <message>
        <source>≠ 不同</source>
        <translation>≠ differs</translation>
    </message>
    <message>
        <source>理由：{reasons}</source>
        <translation>Reasons: {reasons}</translation>
    </message>
    <message>
        <source>写明依据，例如：核对身份证原件，其中一份号码录错；回车确认</source>
        <translation>Write the grounds, for example: ID card seen, one number was mistyped; Enter confirms</translation>
    </message>
    <message>
        <source>判为同一人只是合并显示和计数，两份档案的记录都不改动；判错了可以撤销，或在居民页面拆开。</source>
        <translation>Judging two files as one person only shows and counts them together, neither is changed; it can be undone, or taken apart on the residents&apos; page.</translation>
    </message>
    <message>
        <source>建档机构</source>
        <translation>Site of the file</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>{n} 条，最近 {day}</source>
        <translation>{n} records, last {day}</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>时期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>导出事由（记入台账）</source>
        <translation>Reason for export (kept in the ledger)</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>在管名册（期末）</source>
        <translation>Roster (end of period)</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>生成填报模板…</source>
        <translation>Make template…</translation>
    </message>
    <message>
        <source>导出这一时期的记录…</source>
        <translation>Export the records of this period…</translation>
    </message>
    <message>
        <source>时期空着时导出全部。</source>
        <translation>Without a period everything is exported.</translation>
    </message>
    <message>
        <source>导出含有居民姓名和证件号码，请先写明事由。</source>
        <translation>An export holds names and ID numbers of residents; please write the reason first.</translation>
    </message>
    <message>
        <source>份数填 1 到 200。</source>
        <translation>Copies: 1 to 200.</translation>
    </message>
    <message>
        <source>可能重复 {n} 对</source>
        <translation>{n} possible duplicates</translation>
    </message>
    <message>
        <source>缺号码 {n} 人</source>
        <translation>{n} without number</translation>
    </message>
    <message>
        <source>{title}（{day}）</source>
        <translation>{title} ({day})</translation>
    </message>
    <message>
        <source>{title}（整本）</source>
        <translation>{title} (whole book)</translation>
    </message>
    <message>
        <source>个人全年随访册 {year}</source>
        <translation>All follow-ups of {year}</translation>
    </message>
    <message>
        <source>现在的名单</source>
        <translation>The list now</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>All staff</translation>
    </message>
    <message>
        <source>清单 {number} · {n} 条</source>
        <translation>Sheet {number} · {n}</translation>
    </message>
    <message>
        <source>{title}（{n}）</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>录后有改</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>正在查找平台还缺的记录…</source>
        <translation>Looking for what the platform lacks…</translation>
    </message>
    <message>
        <source>这一时期的记录都已在平台录好。换一个时期，或等新的服务登记后再来。</source>
        <translation>Everything of this period is on the platform. Choose another period, or come back after new services.</translation>
    </message>
    <message>
        <source>共 {n} 条待补录；空格打勾，回车打开记录</source>
        <translation>{n} wait for the platform; Space ticks, Enter opens</translation>
    </message>
    <message>
        <source>共 {n} 条待补录，先列最早的 {most} 条；空格打勾，回车打开记录</source>
        <translation>{n} wait for the platform, the oldest {most} first; Space ticks, Enter opens</translation>
    </message>
    <message>
        <source>按行号打勾，如 1-12,15</source>
        <translation>Tick by line, such as 1-12,15</translation>
    </message>
    <message>
        <source>全部打勾</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>保存打勾（{n}）&#x3000;Ctrl+S</source>
        <translation>Save ticks ({n})&#x3000;Ctrl+S</translation>
    </message>
    <message>
        <source>打印清单&#x3000;Ctrl+P</source>
        <translation>Print list&#x3000;Ctrl+P</translation>
    </message>
    <message>
        <source>已打勾 {n} 条：平台已录。</source>
        <translation>{n} ticked as entered on the platform.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>已撤销 {n} 条的打勾。</source>
        <translation>{n} ticks taken back.</translation>
    </message>
    <message>
        <source>还没有打勾的行：按空格逐条打勾，或输入行号。</source>
        <translation>Nothing ticked yet: press Space on a line, or type line numbers.</translation>
    </message>
    <message>
        <source>签约至 {day}</source>
        <translation>Contract until {day}</translation>
    </message>
    <message>
        <source>没有有效签约</source>
        <translation>No valid contract</translation>
    </message>
    <message>
        <source>已登记{what}（{day}）</source>
        <translation>Registered as: {what} ({day})</translation>
    </message>
    <message>
        <source>缺证件号码，请补上</source>
        <translation>No ID number, please add it</translation>
    </message>
    <message>
        <source>上次（{day}）{what}</source>
        <translation>Last time ({day}): {what}</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>没有一种体质成立</source>
        <translation>No constitution applies</translation>
    </message>
    <message>
        <source>没有答完，不能判定</source>
        <translation>Not all questions answered, no judgement</translation>
    </message>
    <message>
        <source>（{blocks}沿用上次）</source>
        <translation>({blocks} as last time)</translation>
    </message>
    <message>
        <source>机构与能力</source>
        <translation>Site and abilities</translation>
    </message>
    <message>
        <source>人员与团队</source>
        <translation>Staff and teams</translation>
    </message>
    <message>
        <source>协作</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>质量与任务</source>
        <translation>Quality and tasks</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>登记簿与表格</source>
        <translation>Registers and tables</translation>
    </message>
    <message>
        <source>工作量</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>退回给我的 {n} 条：按 Enter 打开，改好保存后自动重新送审。</source>
        <translation>{n} sent back to me: Enter opens; saving sends it to review again.</translation>
    </message>
    <message>
        <source>已退回 {n} 条，等录入的人改。</source>
        <translation>{n} sent back, waiting for their authors.</translation>
    </message>
    <message>
        <source>没有退回的记录。</source>
        <translation>Nothing was sent back.</translation>
    </message>
    <message>
        <source>原样重新送审</source>
        <translation>Send again unchanged</translation>
    </message>
    <message>
        <source>没有要改的？写明理由，原样重新送审</source>
        <translation>Nothing to change? Write why and send it again unchanged</translation>
    </message>
    <message>
        <source>退回原因：{reason}（{reviewer}）</source>
        <translation>Sent back because: {reason} ({reviewer})</translation>
    </message>
    <message>
        <source>已重新送审：{title} · {person}。</source>
        <translation>Sent to review again: {title} · {person}.</translation>
    </message>
    <message>
        <source>退回原因</source>
        <translation>Why it was sent back</translation>
    </message>
    <message>
        <source>退回人</source>
        <translation>Sent back by</translation>
    </message>
    <message>
        <source>! 退回给我的 {n} 条：{title} · {person}，{reason}</source>
        <translation>! {n} sent back to me: {title} · {person}, {reason}</translation>
    </message>
    <message>
        <source>查看退回的记录</source>
        <translation>See what was sent back</translation>
    </message>
    <message>
        <source>返回名单</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>通过没有异常的 {n} 条？</source>
        <translation>Pass the {n} records with nothing odd?</translation>
    </message>
    <message>
        <source>通过&#x3000;Enter</source>
        <translation>Pass&#x3000;Enter</translation>
    </message>
    <message>
        <source>不通过&#x3000;Esc</source>
        <translation>Do not pass  Esc</translation>
    </message>
    <message>
        <source>打开记录&#x3000;F2</source>
        <translation>Open&#x3000;F2</translation>
    </message>
    <message>
        <source>退回原因（Tab 到这里，写好按 Enter 退回）</source>
        <translation>Reason for sending back (Tab comes here, Enter sends back)</translation>
    </message>
    <message>
        <source>缺项</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>已填内容</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>正在查找待审核的记录…</source>
        <translation>Looking for what waits for review…</translation>
    </message>
    <message>
        <source>待审核 {n} 条：有异常 {odd} 条，缺项 {some} 条，其余 {rest} 条没有异常。</source>
        <translation>{n} wait for review: {odd} with remarks, {some} with gaps, {rest} others without.</translation>
    </message>
    <message>
        <source>待审核 {n} 条，先列最近录入的 {most} 条：有异常 {odd} 条，缺项 {some} 条，其余 {rest} 条没有异常。</source>
        <translation>{n} wait for review, the latest {most} first: {odd} with remarks, {some} with gaps, {rest} others without.</translation>
    </message>
    <message>
        <source>其中本人录入的 {n} 条不成批通过，请另一位审核人审核。</source>
        <translation>{n} that you entered yourself do not pass in the batch; another reviewer has to look.</translation>
    </message>
    <message>
        <source>没有等着审核的记录。</source>
        <translation>Nothing waits for review.</translation>
    </message>
    <message>
        <source>其余 {n} 条全部通过&#x3000;Ctrl+Enter</source>
        <translation>Pass the other {n}&#x3000;Ctrl+Enter</translation>
    </message>
    <message>
        <source>已通过 {n} 条，可按 Ctrl+Z 整批撤回。</source>
        <translation>{n} passed; Ctrl+Z takes the batch back.</translation>
    </message>
    <message>
        <source>已通过 {n} 条；{left} 条没有通过：{why}</source>
        <translation>{n} passed; {left} not: {why}</translation>
    </message>
    <message>
        <source>已通过：{title} · {person}。</source>
        <translation>Passed: {title} · {person}.</translation>
    </message>
    <message>
        <source>已退回：{title} · {person}。</source>
        <translation>Sent back: {title} · {person}.</translation>
    </message>
    <message>
        <source>先看什么</source>
        <translation>What to look at first</translation>
    </message>
    <message>
        <source>录入人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>结账与更正</source>
        <translation>Closing and corrections</translation>
    </message>
    <message>
        <source>缺 {n} 项：{some}</source>
        <translation>{n} missing: {some}</translation>
    </message>
    <message>
        <source>本人录入</source>
        <translation>entered by me</translation>
    </message>
    <message>
        <source>说明：{words}</source>
        <translation>Explained: {words}</translation>
    </message>
    <message>
        <source>没有说明</source>
        <translation>not explained</translation>
    </message>
    <message>
        <source>无异常</source>
        <translation>nothing odd</translation>
    </message>
    <message>
        <source>外机构</source>
        <translation>other site</translation>
    </message>
    <message>
        <source>扫码：{title}</source>
        <translation>Scanned: {title}</translation>
    </message>
    <message>
        <source>{words}（另一份档案）</source>
        <translation>{words} (other file)</translation>
    </message>
    <message>
        <source>作废选中记录的原因（如重复登记、录错了人）</source>
        <translation>Why the selected record is voided (such as registered twice, wrong person)</translation>
    </message>
    <message>
        <source>再按一次：确认作废</source>
        <translation>Press again to void</translation>
    </message>
    <message>
        <source>已作废：{title} {day}。记录仍保留，可按 Ctrl+Z 恢复。</source>
        <translation>Voided: {title} {day}. The record is kept; Ctrl+Z restores it.</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Logged in</translation>
    </message>
    <message>
        <source>锁屏</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>换人</source>
        <translation>Handed on</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>登录登记</source>
        <translation>Log-in</translation>
    </message>
    <message>
        <source>汉族</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>少数民族</source>
        <translation>Ethnic minority</translation>
    </message>
    <message>
        <source>A型</source>
        <translation>Type A</translation>
    </message>
    <message>
        <source>B型</source>
        <translation>Type B</translation>
    </message>
    <message>
        <source>O型</source>
        <translation>Type O</translation>
    </message>
    <message>
        <source>AB型</source>
        <translation>Type AB</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>研究生</source>
        <translation>Postgraduate</translation>
    </message>
    <message>
        <source>大学本科</source>
        <translation>University</translation>
    </message>
    <message>
        <source>大学专科和专科学校</source>
        <translation>College</translation>
    </message>
    <message>
        <source>中等专业学校</source>
        <translation>Secondary vocational school</translation>
    </message>
    <message>
        <source>技工学校</source>
        <translation>Technical school</translation>
    </message>
    <message>
        <source>高中</source>
        <translation>High school</translation>
    </message>
    <message>
        <source>初中</source>
        <translation>Junior high school</translation>
    </message>
    <message>
        <source>文盲或半文盲</source>
        <translation>Illiterate or semi-literate</translation>
    </message>
    <message>
        <source>国家机关、党群组织、企业、事业单位负责人</source>
        <translation>Head of a state organ, party or public organisation, enterprise or institution</translation>
    </message>
    <message>
        <source>专业技术人员</source>
        <translation>Professional or technician</translation>
    </message>
    <message>
        <source>办事人员和有关人员</source>
        <translation>Clerk or related</translation>
    </message>
    <message>
        <source>商业、服务业人员</source>
        <translation>Commerce or services</translation>
    </message>
    <message>
        <source>农、林、牧、渔、水利业生产人员</source>
        <translation>Agriculture, forestry, husbandry, fishery or water works</translation>
    </message>
    <message>
        <source>生产、运输设备操作人员及有关人员</source>
        <translation>Production or transport operator or related</translation>
    </message>
    <message>
        <source>军人</source>
        <translation>Military</translation>
    </message>
    <message>
        <source>不便分类的其他从业人员</source>
        <translation>Other occupation</translation>
    </message>
    <message>
        <source>无职业</source>
        <translation>No occupation</translation>
    </message>
    <message>
        <source>城镇职工基本医疗保险</source>
        <translation>Basic insurance of urban employees</translation>
    </message>
    <message>
        <source>城镇居民基本医疗保险</source>
        <translation>Basic insurance of urban residents</translation>
    </message>
    <message>
        <source>新型农村合作医疗</source>
        <translation>New rural cooperative scheme</translation>
    </message>
    <message>
        <source>贫困救助</source>
        <translation>Poverty relief</translation>
    </message>
    <message>
        <source>商业医疗保险</source>
        <translation>Commercial insurance</translation>
    </message>
    <message>
        <source>全公费</source>
        <translation>Fully at public expense</translation>
    </message>
    <message>
        <source>全自费</source>
        <translation>Fully self-paid</translation>
    </message>
    <message>
        <source>油烟机</source>
        <translation>Range hood</translation>
    </message>
    <message>
        <source>换气扇</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>烟囱</source>
        <translation>Chimney</translation>
    </message>
    <message>
        <source>液化气</source>
        <translation>Liquefied gas</translation>
    </message>
    <message>
        <source>煤</source>
        <translation>Coal</translation>
    </message>
    <message>
        <source>天然气</source>
        <translation>Natural gas</translation>
    </message>
    <message>
        <source>沼气</source>
        <translation>Biogas</translation>
    </message>
    <message>
        <source>柴火</source>
        <translation>Firewood</translation>
    </message>
    <message>
        <source>自来水</source>
        <translation>Tap water</translation>
    </message>
    <message>
        <source>经净化过滤的水</source>
        <translation>Purified or filtered water</translation>
    </message>
    <message>
        <source>井水</source>
        <translation>Well water</translation>
    </message>
    <message>
        <source>河湖水</source>
        <translation>River or lake water</translation>
    </message>
    <message>
        <source>塘水</source>
        <translation>Pond water</translation>
    </message>
    <message>
        <source>卫生厕所</source>
        <translation>Sanitary lavatory</translation>
    </message>
    <message>
        <source>一格或二格粪池式</source>
        <translation>One- or two-chamber pit</translation>
    </message>
    <message>
        <source>马桶</source>
        <translation>Chamber pot</translation>
    </message>
    <message>
        <source>露天粪坑</source>
        <translation>Open pit</translation>
    </message>
    <message>
        <source>简易棚厕</source>
        <translation>Simple shed</translation>
    </message>
    <message>
        <source>单设</source>
        <translation>Apart</translation>
    </message>
    <message>
        <source>室内</source>
        <translation>Indoors</translation>
    </message>
    <message>
        <source>室外</source>
        <translation>Outdoors</translation>
    </message>
    <message>
        <source>未婚</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>已婚</source>
        <translation>Married</translation>
    </message>
    <message>
        <source>丧偶</source>
        <translation>Widowed</translation>
    </message>
    <message>
        <source>离婚</source>
        <translation>Divorced</translation>
    </message>
    <message>
        <source>未说明的婚姻状况</source>
        <translation>Marital status not stated</translation>
    </message>
    <message>
        <source>青霉素</source>
        <translation>Penicillin</translation>
    </message>
    <message>
        <source>磺胺</source>
        <translation>Sulfonamides</translation>
    </message>
    <message>
        <source>链霉素</source>
        <translation>Streptomycin</translation>
    </message>
    <message>
        <source>化学品</source>
        <translation>Chemicals</translation>
    </message>
    <message>
        <source>毒物</source>
        <translation>Poisons</translation>
    </message>
    <message>
        <source>射线</source>
        <translation>Radiation</translation>
    </message>
    <message>
        <source>冠心病</source>
        <translation>Coronary heart disease</translation>
    </message>
    <message>
        <source>慢性阻塞性肺疾病</source>
        <translation>Chronic obstructive pulmonary disease</translation>
    </message>
    <message>
        <source>恶性肿瘤</source>
        <translation>Malignant tumour</translation>
    </message>
    <message>
        <source>结核病</source>
        <translation>Tuberculosis</translation>
    </message>
    <message>
        <source>肝炎</source>
        <translation>Hepatitis</translation>
    </message>
    <message>
        <source>其他法定传染病</source>
        <translation>Other notifiable disease</translation>
    </message>
    <message>
        <source>职业病</source>
        <translation>Occupational disease</translation>
    </message>
    <message>
        <source>无残疾</source>
        <translation>No disability</translation>
    </message>
    <message>
        <source>视力残疾</source>
        <translation>Visual disability</translation>
    </message>
    <message>
        <source>听力残疾</source>
        <translation>Hearing disability</translation>
    </message>
    <message>
        <source>言语残疾</source>
        <translation>Speech disability</translation>
    </message>
    <message>
        <source>肢体残疾</source>
        <translation>Physical disability</translation>
    </message>
    <message>
        <source>智力残疾</source>
        <translation>Intellectual disability</translation>
    </message>
    <message>
        <source>精神残疾</source>
        <translation>Mental disability</translation>
    </message>
    <message>
        <source>其他残疾</source>
        <translation>Other disability</translation>
    </message>
    <message>
        <source>这位居民已有个人基本信息表，请打开那一份修改。</source>
        <translation>This resident has a personal information sheet; open it to change it.</translation>
    </message>
    <message>
        <source>个人基本信息表</source>
        <translation>Personal information sheet</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>少数民族名称</source>
        <translation>Name of the minority</translation>
    </message>
    <message>
        <source>血型</source>
        <translation>Blood group</translation>
    </message>
    <message>
        <source>RH血型</source>
        <translation>Rhesus factor</translation>
    </message>
    <message>
        <source>婚姻状况</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>医疗费用支付方式</source>
        <translation>Payment of medical costs</translation>
    </message>
    <message>
        <source>药物过敏史</source>
        <translation>Drug allergies</translation>
    </message>
    <message>
        <source>既往与家族</source>
        <translation>Past and family history</translation>
    </message>
    <message>
        <source>其他过敏药物</source>
        <translation>Other allergens</translation>
    </message>
    <message>
        <source>暴露史</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>既往疾病</source>
        <translation>Past diseases</translation>
    </message>
    <message>
        <source>疾病名称与确诊时间</source>
        <translation>Disease and date of diagnosis</translation>
    </message>
    <message>
        <source>手术史</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>外伤史</source>
        <translation>Injuries</translation>
    </message>
    <message>
        <source>输血史</source>
        <translation>Transfusions</translation>
    </message>
    <message>
        <source>父亲疾病</source>
        <translation>Father&apos;s diseases</translation>
    </message>
    <message>
        <source>母亲疾病</source>
        <translation>Mother&apos;s diseases</translation>
    </message>
    <message>
        <source>兄弟姐妹疾病</source>
        <translation>Siblings&apos; diseases</translation>
    </message>
    <message>
        <source>子女疾病</source>
        <translation>Children&apos;s diseases</translation>
    </message>
    <message>
        <source>遗传病史</source>
        <translation>Hereditary diseases</translation>
    </message>
    <message>
        <source>残疾情况</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>厨房排风设施</source>
        <translation>Kitchen ventilation</translation>
    </message>
    <message>
        <source>生活环境</source>
        <translation>Surroundings</translation>
    </message>
    <message>
        <source>燃料类型</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>饮水</source>
        <translation>Drinking water</translation>
    </message>
    <message>
        <source>厕所</source>
        <translation>Lavatory</translation>
    </message>
    <message>
        <source>禽畜栏</source>
        <translation>Animal pen</translation>
    </message>
    <message>
        <source>享受长护险</source>
        <translation>Long-term care insurance</translation>
    </message>
    <message>
        <source>建档人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Entered later</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>not filled</translation>
    </message>
    <message>
        <source>（不列出）</source>
        <translation>(not listed)</translation>
    </message>
    <message>
        <source>另一条记录</source>
        <translation>another record</translation>
    </message>
    <message>
        <source>{period}已经结账。要改动这期的记录，请写明原因，这次改动将列入更正单。</source>
        <translation>{period} is closed. To change its records write the reason; the change goes to the correction sheet.</translation>
    </message>
    <message>
        <source>{period}已经结账，录入的账号不能再改动这期的记录，请由审核人或单位负责人写明原因后更正。</source>
        <translation>{period} is closed; an entry account can no longer change its records. Ask a reviewer or the head to amend with a reason.</translation>
    </message>
    <message>
        <source>{period}已经结账。要取消结账或改动结账日期，请写明原因。</source>
        <translation>{period} is closed. To reopen it or change the closing date write the reason.</translation>
    </message>
    <message>
        <source>结账和取消结账由单位负责人或系统管理员办理，请换用他们的账号。</source>
        <translation>Closing and reopening is for the head or the administrator; please use their account.</translation>
    </message>
    <message>
        <source>很可能</source>
        <translation>very likely</translation>
    </message>
    <message>
        <source>可能</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>证件号码相同</source>
        <translation>same ID number</translation>
    </message>
    <message>
        <source>证件号码只差 {n} 位</source>
        <translation>ID numbers differ by {n} digits only</translation>
    </message>
    <message>
        <source>健康档案编号相同</source>
        <translation>same health-record number</translation>
    </message>
    <message>
        <source>同名同生日</source>
        <translation>same name and birthday</translation>
    </message>
    <message>
        <source>同名，电话相同</source>
        <translation>same name and phone</translation>
    </message>
    <message>
        <source>同生日、同性别，姓名读音相同或相近</source>
        <translation>same birthday and sex, names sound alike</translation>
    </message>
    <message>
        <source>证件号码尾号和出生日期相同</source>
        <translation>same end of ID number and birth date</translation>
    </message>
    <message>
        <source>一份的证件号码被表格截断</source>
        <translation>one ID number was cut by a spreadsheet</translation>
    </message>
    <message>
        <source>电话相同</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>一份没有证件号码</source>
        <translation>one has no ID number</translation>
    </message>
    <message>
        <source>同一村（居）</source>
        <translation>same village</translation>
    </message>
    <message>
        <source>但证件号码不同</source>
        <translation>but the ID numbers differ</translation>
    </message>
    <message>
        <source>但性别不同</source>
        <translation>but the sex differs</translation>
    </message>
    <message>
        <source>但出生日期不同</source>
        <translation>but the birth dates differ</translation>
    </message>
    <message>
        <source>由 15 位号码换算</source>
        <translation>converted from 15 digits</translation>
    </message>
    <message>
        <source>导入的登记簿里有完整号码</source>
        <translation>the imported register has the whole number</translation>
    </message>
    <message>
        <source>另一份同名、同生日、同性别的档案有号码</source>
        <translation>another file of the same name, birthday and sex has a number</translation>
    </message>
    <message>
        <source>还没有候选，请看证件原件</source>
        <translation>no candidate yet, see the card</translation>
    </message>
    <message>
        <source>行号“{given}”读不懂或超出了清单（1～{most}），请写成 1-12,15 的样子。</source>
        <translation>Line numbers “{given}” cannot be read or lie outside the sheet (1–{most}); write them as 1-12,15.</translation>
    </message>
    <message>
        <source>没有第 {number} 号补录清单，请核对清单左上角的编号；太早的清单请重新打印。</source>
        <translation>There is no platform list no. {number}; check the number on top left, or print a new one where it is too old.</translation>
    </message>
    <message>
        <source>编号 {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>安宁疗护记录只给为这位居民服务的人看：收治登记上的责任医生和责任护士、审核人、单位负责人。需要查看时请找责任医生或单位负责人；您本人就是责任医生或护士时，请系统管理员把您的账号与“人员”对应起来。</source>
        <translation>Hospice records are shown to those who serve the resident only: doctor and nurse of the admission, reviewers, the head. Ask the doctor or the head; if you are the doctor or nurse, let the administrator set which member of staff your account belongs to.</translation>
    </message>
    <message>
        <source>这条记录由别人录入，录入的账号不能作废或恢复它，请由本人、审核人或单位负责人处理。</source>
        <translation>Somebody else entered this record; an entry account cannot void or restore it. Ask its author, a reviewer or the head.</translation>
    </message>
    <message>
        <source>这条记录由别人录入并已审核，录入的账号不能再改；有误请审核人退回或更正。</source>
        <translation>Somebody else entered this record and it is reviewed; an entry account cannot change it. Ask a reviewer to send it back or correct it.</translation>
    </message>
    <message>
        <source>自己录入的记录由另一位审核人审核，不能自己通过。</source>
        <translation>What one entered oneself another reviewer reviews; it cannot be passed by oneself.</translation>
    </message>
    <message>
        <source>本机构只有您一人审核，您自己录入的记录由上级中心审核。</source>
        <translation>You are the only reviewer here; what you entered yourself is reviewed by the center above.</translation>
    </message>
    <message>
        <source>退回记录必须写明原因，录入的人照着改。</source>
        <translation>Sending back needs a reason, which the author goes by.</translation>
    </message>
    <message>
        <source>{title}签到表</source>
        <translation>Attendance list: {title}</translation>
    </message>
    <message>
        <source>单位（科室）</source>
        <translation>Unit (department)</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Sort of staff</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>首次评估</source>
        <translation>First assessment</translation>
    </message>
    <message>
        <source>定期复评</source>
        <translation>Regular reassessment</translation>
    </message>
    <message>
        <source>结束时</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>Braden评分 {line} 分及以下有压疮风险：请制定预防措施并按期复评。</source>
        <translation>A Braden score of {line} or less means a risk of pressure sores: please plan prevention and assess again in time.</translation>
    </message>
    <message>
        <source>四项评分都空着，请至少填写一项；确未评估时请说明。</source>
        <translation>None of the four scores is filled in; fill in at least one, or explain that none was taken.</translation>
    </message>
    <message>
        <source>护理风险评估</source>
        <translation>Nursing risk assessment</translation>
    </message>
    <message>
        <source>Braden评分</source>
        <translation>Braden score</translation>
    </message>
    <message>
        <source>Morse评分</source>
        <translation>Morse score</translation>
    </message>
    <message>
        <source>NRS2002评分</source>
        <translation>NRS2002 score</translation>
    </message>
    <message>
        <source>谵妄筛查</source>
        <translation>Delirium screening</translation>
    </message>
    <message>
        <source>已有压疮</source>
        <translation>Pressure sore present</translation>
    </message>
    <message>
        <source>三个月内跌倒过</source>
        <translation>Fell within three months</translation>
    </message>
    <message>
        <source>预防措施</source>
        <translation>Preventive measures</translation>
    </message>
    <message>
        <source>下次评估日期</source>
        <translation>Next assessment on</translation>
    </message>
    <message>
        <source>下次评估日期不晚于评估日期，请核对；属实时请说明。</source>
        <translation>The next assessment is not after this one; please check, or explain if it is true.</translation>
    </message>
    <message>
        <source>正在保存，统计先让开；请稍后再看。</source>
        <translation>A save is going on, counting gives way; please look again soon.</translation>
    </message>
    <message>
        <source>这一格没有可沿用的上次答案；可按 F4 沿用的是：{blocks}。</source>
        <translation>This field has no answer of last time to take over; F4 takes over: {blocks}.</translation>
    </message>
    <message>
        <source>没有可沿用的上次答案。</source>
        <translation>There is no answer of last time to take over.</translation>
    </message>
    <message>
        <source>没有在建的家庭病床，请先登记申请和建床；补录已撤床期间的记录时不必理会。</source>
        <translation>There is no open home bed: please register the application and the opening first; for earlier records of a bed closed since, go on.</translation>
    </message>
    <message>
        <source>您的账号没有这项权限，请由{who}操作。</source>
        <translation>Your account does not have this right. Ask: {who}.</translation>
    </message>
    <message>
        <source>检查人员看数字，数字背后的人按编号看，不显示姓名和号码。需要看到人时，请由单位负责人打开同一份名单。</source>
        <translation>An inspector sees figures, and the people behind them by number, without names or ID numbers. To see who they are, let the head of the site open the same list.</translation>
    </message>
    <message>
        <source>修改&#x3000;F2</source>
        <translation>Edit  F2</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>（本台账没有）</source>
        <translation>(not in this ledger)</translation>
    </message>
    <message>
        <source>台账恢复凭证</source>
        <translation>Recovery share of the ledger</translation>
    </message>
    <message>
        <source>第 {n} 份，共 {most} 份</source>
        <translation>Share {n} of {most}</translation>
    </message>
    <message>
        <source>{name}（{site}）&#x3000;{day}</source>
        <translation>{name} ({site})  {day}</translation>
    </message>
    <message>
        <source>忘记密码时，凭三份中的任意两份可以重新打开这个台账；只有一份打不开。</source>
        <translation>When the password is lost, any two of the three shares open this ledger again; one alone does not.</translation>
    </message>
    <message>
        <source>请装入信封封好，写上机构名称和份号，三份交三个人分三处保管，不要放在一起，也不要放在这台电脑旁边。</source>
        <translation>Seal it in an envelope with the site&apos;s name and the number of the share; three people keep the three in three places, never together, never beside this PC.</translation>
    </message>
    <message>
        <source>不要拍照、扫描或存进电脑；复印件和原件一样能打开台账。</source>
        <translation>Do not photograph, scan or store it; a copy opens the ledger just as well.</translation>
    </message>
    <message>
        <source>使用时在登录窗口选“用恢复凭证打开”，按编号逐词输入，词与词之间空一格。</source>
        <translation>To use it, choose “Open with recovery shares” at the log-in and type the words by their numbers, a space between them.</translation>
    </message>
    <message>
        <source>保管人（签名）：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;领取日期：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Keeper (signature): ______________________  Received on: ______________</translation>
    </message>
    <message>
        <source>恢复凭证：只显示这一次</source>
        <translation>Recovery shares: shown only this once</translation>
    </message>
    <message>
        <source>“{name}”的台账已建好。请先把下面三份恢复凭证逐份抄写或打印，关闭后任何人都无法再看到。</source>
        <translation>The ledger of “{name}” is made. Copy or print the three recovery shares below first; once closed, nobody can see them again.</translation>
    </message>
    <message>
        <source>三份交三个人、分三处保管，不拍照、不存电脑。忘记密码时，任意两份可以重新打开台账；少于两份，台账就再也打不开。</source>
        <translation>Give them to three people in three places; no photos, nothing on a computer. With a lost password any two open the ledger again; with fewer it can never be opened.</translation>
    </message>
    <message>
        <source>第 {n} 份</source>
        <translation>Share {n}</translation>
    </message>
    <message>
        <source>打印三份（每份一页）…</source>
        <translation>Print all three (a page each)…</translation>
    </message>
    <message>
        <source>正在准备打印…</source>
        <translation>Preparing to print…</translation>
    </message>
    <message>
        <source>已送到打印机：{printer}。请核对三页都已打出、字迹清楚，再打勾。</source>
        <translation>Sent to the printer {printer}. See that all three pages came out and can be read, then tick the box.</translation>
    </message>
    <message>
        <source>已抄写或打印三份</source>
        <translation>All three are copied or printed</translation>
    </message>
    <message>
        <source>去登录</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>恢复凭证还没有抄写或打印。现在关闭就再也看不到它们；确实要关闭，请再关一次。</source>
        <translation>The recovery shares are neither copied nor printed. If you close now, nobody can see them again; to close all the same, close once more.</translation>
    </message>
    <message>
        <source>接收结果的程序已经断开，后面的操作没有做；已经做完的都已保存。请查对后继续做余下的。</source>
        <translation>Whatever read the answers has gone; what came after was not done, what was done is saved. Please check, then do the rest.</translation>
    </message>
    <message>
        <source>* 为必填；“算”为程序计算，手填时可空。□ 中打✓或涂黑。</source>
        <translation>* must be filled in; &quot;calc.&quot; is calculated by the program and may stay empty by hand. Tick or blacken □.</translation>
    </message>
    <message>
        <source>下次登录时生效（锁定或换人后即可），对这台电脑上的每个账号都一样。</source>
        <translation>Takes effect at the next log-in (locking or switching is enough), for every account on this PC.</translation>
    </message>
    <message>
        <source>这台电脑设置了 TAIZHANG_LANGUAGE，语言由它决定，这里不能改。</source>
        <translation>TAIZHANG_LANGUAGE is set on this PC and decides the language; it cannot be changed here.</translation>
    </message>
    <message>
        <source>语言 Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>这里没有图形界面，打不开窗口。请在桌面环境里运行，或使用命令（taizhang --help 列出全部命令）。</source>
        <translation>There is no graphical screen here, so the window cannot be opened. Run it in a desktop session, or use the commands (taizhang --help lists them all).</translation>
    </message>
    <message>
        <source>忘记密码时，建账时给出的三份恢复凭证中任意两份可以重新打开台账。凭证丢失、有人离岗或可能被别人看到时，请重新生成一套：旧的三份随即作废，所有人的密码不变。请先备好纸笔或打印机。</source>
        <translation>When a password is lost, any two of the three recovery shares that were given out with the ledger open it again. When shares are lost, their keeper leaves or somebody else may have seen them, make a new set: the old three open nothing any more, everybody&apos;s password stays. Have pen and paper or a printer at hand.</translation>
    </message>
    <message>
        <source>请先输入您现在的密码。</source>
        <translation>Type your present password first.</translation>
    </message>
    <message>
        <source>重新生成恢复凭证</source>
        <translation>Make new recovery shares</translation>
    </message>
    <message>
        <source>再点一次：生成新的，旧的三份作废</source>
        <translation>Once more: make new ones, the old three open nothing</translation>
    </message>
    <message>
        <source>“{name}”的新恢复凭证已生成，旧的三份已经作废。请把下面三份逐份抄写或打印，关闭后任何人都无法再看到。</source>
        <translation>The new recovery shares of {name} are made; the old three open nothing any more. Copy or print the three below one by one: once they are closed nobody can see them again.</translation>
    </message>
    <message>
        <source>新的恢复凭证已生效，旧的三份请销毁。</source>
        <translation>The new recovery shares are in force; destroy the old three.</translation>
    </message>
</context>
</TS>
