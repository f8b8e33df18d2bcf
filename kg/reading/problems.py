"""What the reader could not read, or not read whole: one clear line each, in Chinese or English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from ontology.errors import KgError

Severity = Literal["error", "warning", "skipped"]
"""``error``: not read; ``warning``: read, but something is amiss; ``skipped``: not of a kind the reader looks at."""

ProblemCode = Literal[
    "archive_broken",
    "archive_encrypted",
    "archive_nested",
    "archive_too_many",
    "binary",
    "bomb",
    "characters_replaced",
    "compressed_broken",
    "compressed_cut",
    "dangling_link",
    "empty",
    "encoding_unknown",
    "field_invalid",
    "hidden",
    "json_invalid",
    "no_match",
    "no_records",
    "no_text",
    "not_chinese",
    "not_found",
    "not_object",
    "not_regular",
    "seen_before",
    "too_large",
    "unknown_kind",
    "unreadable",
    "warc_broken",
    "warc_other",
]

_MESSAGES: dict[ProblemCode, tuple[Severity, str, str]] = {
    "archive_broken": ("error", "压缩包损坏（{}）", "the archive is broken ({})"),
    "archive_encrypted": ("error", "压缩包内文件已加密", "encrypted member of an archive"),
    "archive_nested": ("error", "压缩包套压缩包，请先解开", "an archive inside an archive: unpack it first"),
    "archive_too_many": ("error", "压缩包内文件过多（只读前 {} 个）", "too many members (only the first {} are read)"),
    "binary": ("error", "不是文本，而是{}", "not text but {}"),
    "bomb": ("error", "解压后膨胀过大（{}），疑为压缩炸弹，已停止", "expands too much ({}), stopped: perhaps a bomb"),
    "characters_replaced": ("warning", "有 {} 处字节无法解码，已用 � 代替", "{} undecodable bytes replaced by �"),
    "compressed_broken": ("error", "压缩数据损坏（{}）", "compressed data broken ({})"),
    "compressed_cut": ("error", "压缩数据不完整，后面部分缺失", "compressed data cut short"),
    "dangling_link": ("error", "链接指向的文件不存在", "a link to a file that does not exist"),
    "empty": ("error", "空文件", "the file is empty"),
    "encoding_unknown": ("error", "无法识别文字编码", "no known text encoding fits"),
    "field_invalid": ("warning", "字段无效，已忽略：{}", "invalid field, ignored: {}"),
    "hidden": ("skipped", "隐藏文件，已跳过", "hidden, skipped"),
    "json_invalid": ("error", "不是有效的 JSON（{}）", "no valid JSON ({})"),
    "no_match": ("error", "没有文件符合此通配符", "no file matches this pattern"),
    "no_records": ("error", "其中没有文章", "holds no article"),
    "no_text": ("error", "没有正文（缺少 text 或内容为空）", "has no text (no `text`, or nothing in it)"),
    "not_chinese": ("warning", "几乎没有汉字，可能不是中文文章", "hardly any Chinese characters"),
    "not_found": ("error", "文件不存在", "no such file"),
    "not_object": ("error", "不是 JSON 对象，而是 {}", "not a JSON object but {}"),
    "not_regular": ("error", "不是普通文件（{}），未打开", "not a regular file ({}), not opened"),
    "seen_before": ("skipped", "与已读文件是同一个（链接），已跳过", "the same file again (a link), skipped"),
    "too_large": ("error", "单篇超过 {}，未读", "one article larger than {}, not read"),
    "unknown_kind": ("skipped", "不认识的文件类型，已跳过", "unknown kind of file, skipped"),
    "unreadable": ("error", "无法读取（{}）", "cannot be read ({})"),
    "warc_broken": ("error", "WARC 数据损坏或不完整（{}）", "WARC data broken or cut short ({})"),
    "warc_other": ("skipped", "{} 条记录不是网页或文本，已跳过", "{} records that are no page or text, skipped"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not read, or not read whole.

    ``path`` says where, in one line: the file as the user gave it or relative to the folder given, then ``!member`` of
    an archive and ``:n`` for the n-th record or line. ``detail`` fills the gap in the message. Three strings, so a
    workspace can store it and build it again.
    """

    path: str
    code: ProblemCode
    detail: str = ""

    def __post_init__(self) -> None:
        """Refuse codes that have no message."""
        if self.code not in _MESSAGES:
            raise ValueError(f"no problem code {self.code!r}; known are {', '.join(get_args(ProblemCode))}")

    @property
    def severity(self) -> Severity:
        """How bad it is; ``error`` and ``warning`` make ``--strict`` fail."""
        return _MESSAGES[self.code][0]

    def reason(self, lang: Literal["zh", "en"] = "zh") -> str:
        """Say what is wrong, in one line."""
        detail = "二进制数据" if lang == "zh" and self.detail == "binary data" else self.detail
        return _MESSAGES[self.code][1 if lang == "zh" else 2].replace("{}", detail)

    def line(self, lang: Literal["zh", "en"] = "zh") -> str:
        """Say where and what is wrong, in one line."""
        return f"{self.path}: {self.reason(lang)}"


class ReadingError(KgError):
    """Raised inside the reader where a file or record cannot be read on; becomes a ``Problem`` at its edge."""

    def __init__(self, code: ProblemCode, detail: str = "") -> None:
        """Take what a ``Problem`` needs but the place."""
        super().__init__(f"{code} {detail}".strip())
        self.code: ProblemCode = code
        self.detail = detail

    def at(self, path: str) -> Problem:
        """Say where it happened."""
        return Problem(path, self.code, self.detail)
