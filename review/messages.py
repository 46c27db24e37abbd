"""The words for what a store of decisions can meet with, in both languages."""

from __future__ import annotations

from extract.messages import MEND
from review.failures import StoreError

# code -> language -> (what is wrong, how to mend it); {reason} is what the database says.
STORE_MESSAGES: dict[str, dict[str, tuple[str, str]]] = {
    "store_address": {
        "en": (
            "this is not the address of a database",
            "write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME, or remove DATABASE_URL",
        ),
        "zh": (
            "这不是可用的数据库地址",
            "请写成 sqlite:///文件 或 postgresql://用户:密码@主机/数据库名，或删去 DATABASE_URL",
        ),
    },
    "store_folder": {
        "en": ("the file of decisions cannot be made here ({reason})", "give the program the right to write there"),
        "zh": ("无法在这里建立审核记录文件（{reason}）", "请让本程序有权在此写入"),
    },
    "store_locked": {
        "en": (
            "another program holds the database of decisions",
            "try again in a moment; nothing that was kept is lost",
        ),
        "zh": ("审核记录数据库正被其他程序占用", "请稍后再试；已保存的内容没有丢失"),
    },
    "store_read_only": {
        "en": ("the database of decisions may only be read", "ask its owner for the right to write to it"),
        "zh": ("审核记录数据库只能读取，不能写入", "请向其所有者申请写入权限"),
    },
    "store_gone": {
        "en": (
            "the database of decisions is no longer there",
            "put it back, or read everything again to begin an empty one",
        ),
        "zh": ("审核记录数据库已经不在了", "请放回原处；或点“重新读取”，从空白开始"),
    },
    "store_full": {
        "en": ("the disk of the database of decisions is full", "free some space and try again"),
        "zh": ("审核记录数据库所在的磁盘已满", "请腾出空间后再试"),
    },
    "store_broken": {
        "en": (
            "this file is not a database of decisions, or it is damaged",
            "put back a copy of it, or move it away to begin an empty one",
        ),
        "zh": ("这个文件不是审核记录数据库，或者已经损坏", "请换回备份；或将它移走，从空白开始"),
    },
    "store_forbidden": {
        "en": ("the database of decisions does not let us in ({reason})", "ask its owner for the right to use it"),
        "zh": ("无权使用审核记录数据库（{reason}）", "请向其所有者申请使用权限"),
    },
    "store_unreachable": {
        "en": (
            "the server of the database of decisions does not answer ({reason})",
            "see to it that it runs and that this computer reaches it",
        ),
        "zh": ("审核记录数据库服务器没有应答（{reason}）", "请确认服务器已启动、本机可以连接"),
    },
    "store_newer": {
        "en": ("a newer version of this program keeps decisions here", "update the program"),
        "zh": ("这里的审核记录由本程序的新版本保存", "请更新本程序"),
    },
    "store_failed": {
        "en": ("the database of decisions failed ({reason})", "send this line to those who maintain the program"),
        "zh": ("审核记录数据库出错（{reason}）", "请将这一行信息发给程序维护人员"),
    },
}


def store_text(error: StoreError, language: str) -> str:
    """One line that says which database, what is wrong and how to mend it, in `en` or `zh`.

    >>> store_text(StoreError("store_full", "data/decisions.sqlite3"), "en")
    'data/decisions.sqlite3: the disk of the database of decisions is full (mend: free some space and try again)'
    """
    what, mend = STORE_MESSAGES[error.code][language]
    opening, closing = (" (", ")") if language == "en" else ("(", ")")
    return f"{error.where}: {what.format(reason=error.reason)}{opening}{MEND[language]}{mend}{closing}"
