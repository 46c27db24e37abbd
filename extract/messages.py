"""The words of every problem and of every rule of reading, in both languages."""

from __future__ import annotations

from extract.catalogue_messages import CATALOGUE_MESSAGES
from extract.model import Problem

MEND = {"en": "mend: ", "zh": "修正："}
"""What stands before the words that say how to mend a problem."""

# code -> language -> (what is wrong, how to mend it); {blanks} are filled from `Problem.values`.
MESSAGES: dict[str, dict[str, tuple[str, str]]] = {
    "folder_missing": {
        "en": ("there is no such folder or file", "check the path"),
        "zh": ("没有这个文件夹或文件", "请检查路径"),
    },
    "folder_empty": {
        "en": ("the folder holds no reports", "put reports into it (txt, docx, html, pdf, doc, wps)"),
        "zh": ("文件夹里没有报告", "请放入报告（txt、docx、html、pdf、doc、wps）"),
    },
    "figures_lost": {
        "en": ("the text names figures that it has lost ({words})", "look them up in the original report"),
        "zh": ("文中有丢失的数字（{words}）", "请查阅报告原件"),
    },
    "report_failed": {
        "en": (
            "the program failed on this report, and its figures are missing ({reason})",
            "send the report and this line to those who maintain the program",
        ),
        "zh": ("程序处理这份报告时出错，其中的数字缺失（{reason}）", "请将报告和这一行信息发给程序维护人员"),
    },
    "report_crashed": {
        "en": (
            "the program that reads reports broke down at this one, and its figures are missing",
            "open the file and save it anew, or as plain text",
        ),
        "zh": ("读取这份报告时程序意外中止，其中的数字缺失", "请打开文件另存一份，或存为纯文本"),
    },
    "zip_empty": {
        "en": ("the zip file holds no files", "pack the reports into it, or hand them in one by one"),
        "zh": ("压缩包里没有文件", "请将报告放入压缩包，或逐个上传"),
    },
    "zip_broken": {
        "en": ("the zip file is damaged here, and this file in it cannot be unpacked", "pack it anew"),
        "zh": ("压缩包在这里已损坏，其中的文件无法解开", "请重新打包"),
    },
    "zip_locked": {
        "en": ("the file is locked by the zip file's password", "pack it without a password"),
        "zh": ("压缩包设有密码，文件无法解开", "请不设密码重新打包"),
    },
    "zip_in_zip": {
        "en": ("a zip file within a zip file is not opened", "hand it in by itself"),
        "zh": ("压缩包里的压缩包不予打开", "请单独上传"),
    },
    "arrivals_too_many": {
        "en": ("this file and those after it were left out: at most {limit} go at once", "hand in fewer at once"),
        "zh": ("这个文件及其后的文件没有收下：一次最多{limit}个", "请分批上传"),
    },
    "arrivals_too_large": {
        "en": ("this file and those after it were left out: all make over {limit} MB", "hand in fewer at once"),
        "zh": ("这个文件及其后的文件没有收下：合计超过{limit} MB", "请分批上传"),
    },
    "arrival_not_saved": {
        "en": ("the file could not be put into {folder} ({reason})", "make room, or ask for the right to write"),
        "zh": ("文件无法存入{folder}（{reason}）", "请腾出磁盘空间，或申请写入权限"),
    },
    "file_empty": {
        "en": ("the file is empty", "put the report's text into it, or remove it from the folder"),
        "zh": ("文件是空的", "请放入报告正文，或将它移出文件夹"),
    },
    "file_missing": {
        "en": ("the file is no longer there", "read the folder again"),
        "zh": ("文件已经不在了", "请重新读取文件夹"),
    },
    "file_forbidden": {
        "en": ("this computer does not let us open the file", "ask its owner for the right to read it"),
        "zh": ("没有权限打开这个文件", "请向文件的所有者申请读取权限"),
    },
    "folder_refused": {
        "en": (
            "the folder cannot be opened, so none of the files in it were read",
            "ask its owner for the right to open it",
        ),
        "zh": ("文件夹无法打开，里面的文件都没有读取", "请向文件夹的所有者申请打开权限"),
    },
    "file_refused": {
        "en": ("the file cannot be read ({reason})", "copy it to this computer's disk and try again"),
        "zh": ("文件无法读取（{reason}）", "请先复制到本机硬盘再试"),
    },
    "file_too_large": {
        "en": (
            "the file has {size} MB; files of more than {limit} MB are not read",
            "save it without pictures, or divide it into several files",
        ),
        "zh": ("文件有 {size} MB，超过 {limit} MB 的文件不读取", "请去掉图片后另存，或拆成几个文件"),
    },
    "file_unpacks_too_large": {
        "en": (
            "the file unpacks to more than {limit} MB, which no report does",
            "open it in Word and save its text as a new .docx",
        ),
        "zh": ("文件解压后超过 {limit} MB，不像是一份报告", "请用 Word 打开，将正文另存为新的 .docx"),
    },
    "file_encrypted": {
        "en": ("the file is locked by a password", "open it with the password and save it without one"),
        "zh": ("文件有密码保护", "请用密码打开，取消密码后另存"),
    },
    "file_broken": {
        "en": (
            "the file is damaged and cannot be read ({reason})",
            "open it in the program that made it and save it again, or fetch it anew",
        ),
        "zh": ("文件已损坏，无法读取（{reason}）", "请用原来的软件打开后另存，或重新获取一份"),
    },
    "file_misnamed": {
        "en": (
            "the name ends in “{suffix}”, but the file is of the kind {kind} and was read as such",
            "give the name the ending of {kind}",
        ),
        "zh": ("文件名以“{suffix}”结尾，内容却是 {kind} 格式，已按 {kind} 读取", "请将扩展名改为 {kind} 的扩展名"),
    },
    "file_suffix_unknown": {
        "en": (
            "files named “{suffix}” are not read as reports",
            "save the report as one of {known}, or remove the file from the folder",
        ),
        "zh": ("以“{suffix}”结尾的文件不作为报告读取", "请将报告另存为 {known} 之一，或将它移出文件夹"),
    },
    "file_kind_not_read": {
        "en": (
            "this is a file of the kind {kind}, which is not read",
            "open it and save or export the report as .docx, .pdf or .txt",
        ),
        "zh": ("这是 {kind} 格式的文件，本程序不读取", "请打开后将报告另存或导出为 .docx、.pdf 或 .txt"),
    },
    "file_is_picture": {
        "en": (
            "this is a picture, not text",
            "turn it into text with a program for text recognition (OCR) and save it as .txt or .docx",
        ),
        "zh": ("这是图片，不是文字", "请先用文字识别（OCR）软件转成文字，另存为 .txt 或 .docx"),
    },
    "file_without_text": {
        "en": (
            "there is no text in the file, perhaps only pictures",
            "turn the pictures into text with a program for text recognition (OCR)",
        ),
        "zh": ("文件里没有文字，可能只有图片", "请先用文字识别（OCR）软件将图片转成文字"),
    },
    "file_not_text": {
        "en": (
            "the content of the file is not text",
            "open it in the program that made it and save it as .docx or .txt",
        ),
        "zh": ("文件内容不是文字", "请用原来的软件打开，另存为 .docx 或 .txt"),
    },
    "text_damaged": {
        "en": (
            "{count} characters are broken (encoding {encoding}); they stand as \ufffd in the text",
            "compare these places with the original, and save the file again as UTF-8",
        ),
        "zh": ("有 {count} 处字符损坏（编码 {encoding}），正文中以 \ufffd 代替", "请对照原件补上，并以 UTF-8 重新保存"),
    },
    "html_no_article": {
        "en": ("no article was found on this web page", "open it in a browser, copy the article and save it as .txt"),
        "zh": ("在这个网页里没有找到正文", "请用浏览器打开，复制正文另存为 .txt"),
    },
    "docx_broken": {
        "en": ("the Word file is damaged", "open it in Word or WPS, let it be repaired, and save it again"),
        "zh": ("Word 文件已损坏", "请用 Word 或 WPS 打开并修复，再另存一份"),
    },
    "doc_broken": {
        "en": ("the Word 97-2003 file is damaged", "open it in Word or WPS, let it be repaired, and save it as .docx"),
        "zh": ("Word 97-2003 文件已损坏", "请用 Word 或 WPS 打开并修复，再另存为 .docx"),
    },
    "doc_not_word": {
        "en": (
            "this is no Word document, although it is an Office file",
            "open it in Word or WPS and save the report as .docx",
        ),
        "zh": ("这是 Office 文件，但不是 Word 文档", "请用 Word 或 WPS 打开，将报告另存为 .docx"),
    },
    "doc_too_old": {
        "en": ("the file was written by Word 95 or older", "open it in Word or WPS and save it as .docx"),
        "zh": ("文件由 Word 95 或更早的版本保存", "请用 Word 或 WPS 打开，另存为 .docx"),
    },
    "pdf_broken": {
        "en": ("the PDF file is damaged", "open it in a PDF reader and print it to a new PDF, or fetch it anew"),
        "zh": ("PDF 文件已损坏", "请用 PDF 阅读器打开并重新打印成 PDF，或重新获取一份"),
    },
    "pdf_needs_ocr": {
        "en": (
            "the PDF is scanned: it holds pictures and no text, so it needs OCR",
            "turn it into text with a program for text recognition (OCR)",
        ),
        "zh": ("PDF 是扫描件，只有图片没有文字，需要 OCR", "请先用文字识别（OCR）软件转成文字"),
    },
    "pdf_pages_need_ocr": {
        "en": (
            "these pages are scanned pictures without text and were not read: {pages}",
            "turn them into text with a program for text recognition (OCR)",
        ),
        "zh": ("以下页是扫描图片，没有文字，未能读取：{pages}", "请先用文字识别（OCR）软件将这些页转成文字"),
    },
    "pdf_pages_broken": {
        "en": (
            "these pages are damaged and were not read: {pages}",
            "open the file in a PDF reader and print it to a new PDF",
        ),
        "zh": ("以下页已损坏，未能读取：{pages}", "请用 PDF 阅读器打开并重新打印成 PDF"),
    },
}

MESSAGES |= CATALOGUE_MESSAGES

# code of `Reason.rule` -> language -> words. The interface and the command `explain` show them.
RULE_WORDS: dict[str, dict[str, str]] = {
    # whose a figure is
    "sentence": {"en": "The body that acts in the sentence", "zh": "句中写明的单位"},
    "sentence_before": {"en": "The body of the sentence before", "zh": "沿用前一句的单位"},
    "short_name": {"en": "A short name, completed from its context", "zh": "简称，按上下文补全"},
    "line_above": {"en": "The body in a line of its own above", "zh": "上方单独成行的单位"},
    "heading": {"en": "A heading, of the text or of a table", "zh": "标题或表头"},
    "listed": {"en": "The bodies listed, in turn", "zh": "与列出的单位依次对应"},
    "article": {"en": "The body the article is about", "zh": "全文所述的单位"},
    # whose and when
    "by_hand": {"en": "A person decided", "zh": "人工确定"},
    # when
    "years": {"en": "The years as stated", "zh": "写明的年份"},
    "relative": {"en": "Counted from the day of publication", "zh": "相对的年份，按发布时间推算"},
    "above": {"en": "Counted from the year spoken of before", "zh": "承接上文的年份"},
    "past_year": {"en": "The past year, counted from the day of publication", "zh": "过去一年，按发布时间推算"},
    "reported_year": {"en": "The year the report is about", "zh": "报告所述的年份"},
    "same": {"en": "The same time as told before", "zh": "与前文所述同一时期"},
    "past_years": {"en": "A total over several years", "zh": "多年合计"},
    "since": {"en": "Since a year", "zh": "自某年以来"},
    "term": {"en": "The years of the term of office", "zh": "本届任期"},
    "session_since": {"en": "The time since that session", "zh": "该次会议以来"},
    "session": {"en": "At the session itself", "zh": "会议当时"},
    "as_of": {"en": "The date up to which it counts", "zh": "截至的时间"},
    "unknown": {"en": "Words of time that name no year", "zh": "时间说法不确定"},
    "published": {"en": "Inferred from the day of publication", "zh": "按发布时间推定"},
    # when an article was published
    "declared": {"en": "The date the file carries", "zh": "文件自带的发布日期"},
    "date_label": {"en": "A label such as 'published on'", "zh": "“发布时间”等字样"},
    "date_session": {"en": "The date of the session", "zh": "会议日期"},
    "dateline": {"en": "The dateline", "zh": "电头"},
    "date_line": {"en": "A line with the date", "zh": "发布日期行"},
    "yearbook": {"en": "The year before that of the yearbook", "zh": "年鉴所记的上一年"},
    "date_in_text": {"en": "A date in the text", "zh": "正文中的日期"},
    "year_ahead": {"en": "The year that the report plans for", "zh": "文中安排工作的下一年"},
    "latest_year": {"en": "The latest year in the text", "zh": "文中最晚的年份"},
    # why a figure was set aside
    "other_organisation": {"en": "The figure of another organisation or person", "zh": "属于其他单位或个人"},
    "no_committee": {"en": "The text names no committee", "zh": "文中没有提到政协"},
    "excluded": {"en": "A wording that the catalogue excludes", "zh": "指标目录排除的写法"},
    "plan": {"en": "A plan or demand, not a result", "zh": "是计划或要求，不是结果"},
    "plan_title": {"en": "The heading says it is a plan or demand", "zh": "标题表明是计划或要求"},
    "subject_title": {"en": "The heading says it reports on another matter", "zh": "标题表明说的是其他事项"},
    "before_committees": {"en": "Of a time before there were committees", "zh": "说的是政协成立以前的事"},
    "part": {"en": "A part of another figure", "zh": "是其他数字的一部分"},
    "lost": {"en": "The text has lost part of the figure", "zh": "原文的数字残缺"},
    "unmatched_list": {"en": "A list whose names and figures do not match", "zh": "列表中的数字与名称数目不符"},
}


def problem_text(problem: Problem, language: str) -> str:
    """One line that says where, what and how to mend it, in `en` or `zh`.

    >>> problem_text(Problem("file_empty", "a.txt"), "en")
    "a.txt: the file is empty (mend: put the report's text into it, or remove it from the folder)"
    """
    what, mend = _words(problem, language)
    opening, closing = (" (", ")") if language == "en" else ("（", "）")
    return f"{_place(problem)}: {what}{opening}{MEND[language]}{mend}{closing}"


def problem_block(problem: Problem, language: str) -> str:
    """As `problem_text`, in several lines: what is wrong and where, the line it is in with a caret, how to mend it.

    >>> print(problem_block(Problem("yaml_tab", "a.yaml", 1, 3, (), "  1 | a:\\n    |   ^"), "en"))
    a.yaml:1:3: YAML does not allow a tab here
      1 | a:
        |   ^
      mend: indent with spaces
    """
    what, mend = _words(problem, language)
    lines = [f"{_place(problem)}: {what}", problem.excerpt, f"  {MEND[language]}{mend}"]
    return "\n".join(line for line in lines if line)


def _words(problem: Problem, language: str) -> tuple[str, str]:
    """What is wrong and how to mend it, their blanks filled."""
    what, mend = MESSAGES[problem.code][language]
    values = dict(problem.values)
    return what.format_map(values), mend.format_map(values)


def _place(problem: Problem) -> str:
    return f"{problem.path}:{problem.line}:{problem.column}" if problem.line else problem.path
