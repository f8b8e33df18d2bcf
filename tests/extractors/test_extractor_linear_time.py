"""Reading takes time in proportion to the length of the text, however odd the text is."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

import pytest
from timing import TRIES, assert_linear, cpu_seconds

from extractors.registry import load_extractor
from extractors.zh.sentences import LONGEST_SENTENCE, split_sentences
from ontology.articles import Article
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.slow

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰"
ROLES = ("副市长", "党委书记", "总经理", "秘书长", "局长", "主任")
VERBS = ("出席会议并讲话", "主持座谈会", "指出", "到现场调研", "任总经理", "会见", "召开会议", "表示，要抓好落实")
SMALL = 20_000
LARGE = 2_000_000


def person(number: int) -> str:
    return SURNAMES[number % 20] + GIVEN[number // 20 % 26] + GIVEN[number // 520 % 26]


def body(number: int) -> str:
    stem = "甲乙丙丁戊己庚辛壬癸"[number % 10] + GIVEN[number // 10 % 26] + GIVEN[number // 260 % 26]
    return stem + ("集团", "教育局", "大学", "协会")[number % 4]


def town(number: int) -> str:
    return "".join(GIVEN[number // 26**place % 26] for place in range(3)) + "县"


def told(length: int, write: Callable[[int], str], joint: str = "") -> str:
    """Write one thing after another up to a length."""

    def pieces() -> Iterator[str]:
        written = number = 0
        while written < length:
            piece = write(number) + joint
            yield piece
            written += len(piece)
            number += 1

    return "".join(pieces())[:length]


SHAPES: dict[str, Callable[[int], str]] = {
    "short sentences": lambda n: told(n, lambda i: f"{body(i)}{ROLES[i % 6]}{person(i)}{VERBS[i % 8]}。"),
    "short lines": lambda n: told(n, lambda i: f"{body(i)}{ROLES[i % 6]}{person(i)}{VERBS[i % 8]}。\n"),
    "many meetings": lambda n: told(
        n, lambda i: f"5月{i % 28 + 1}日，{body(i)}{town(i)}座谈会召开，{person(i)}主持会议。"
    ),
    "many towns": lambda n: told(n, lambda i: f"他来到{town(i)}，见到{town(i)}委书记{person(i)}。"),
    "a list of names": lambda n: "出席会议的有：" + told(n, person, "、"),
    "names appointed to many posts": lambda n: (
        "任命" + told(n // 2, person, "、") + "为" + told(n // 2, lambda i: body(i) + ROLES[i % 6], "、")
    ),
    "one sentence of names and posts": lambda n: told(n, lambda i: body(i) + ROLES[i % 6] + person(i), "，"),
    "one sentence without a comma": lambda n: told(n, lambda i: body(i) + ROLES[i % 6] + person(i)),
    "one sentence of deeds": lambda n: told(n, lambda i: body(i) + ROLES[i % 6] + person(i) + VERBS[i % 8], "，"),
    "many names and many verbs": lambda n: told(n // 2, person, "、") + told(n // 2, lambda i: VERBS[i % 8], "，"),
    "posts in parentheses": lambda n: told(n, lambda i: f"{person(i)}（{body(i)}{ROLES[i % 6]}）", "、"),
    "one man a thousand times": lambda n: told(n, lambda _: "南陵市市长王伟出席会议，"),
    "definitions": lambda n: told(n, lambda i: f"{body(i)}（以下简称{body(i)[:3]}）召开会议。"),
    "relative bodies": lambda n: told(n, lambda i: f"县{town(i)[:2]}局局长{person(i)}、集团{town(i)[:2]}部部长王伟。"),
    "bare posts": lambda n: told(n, lambda i: f"部长{person(i)}、主席{person(i + 1)}。"),
    "dates": lambda n: told(n, lambda i: f"{i % 12 + 1}月{i % 28 + 1}日至{i % 28 + 1}日，近日，"),
    "adverbs behind a person": lambda n: told(n, lambda i: "市长王伟" + "对就向" * 40 + "表示感谢，"),
    "reasons behind a person": lambda n: told(n, lambda i: "王伟" + "因以" * 40 + "任南陵市市长。"),
    "blanks between names": lambda n: "市长王伟" + " " * n + "李强",
    "brackets within brackets": lambda n: "（" * (n // 2) + "市长王伟出席会议" + "）" * (n // 2) + "会议",
    "quotes within quotes": lambda n: "“" * (n // 2) + "甲集团" + "”" * (n // 2) + "市长王伟出席会议",
    "words in no order": lambda n: "".join(
        islice(
            cycle(["王伟", "任", "局长", "免去", "为", "的", "会议", "出席", "、", "在", "集团", "召开", "由"]), n // 2
        )
    ),
}
RUNS = (
    "（", "）", "“", "”", "《", "、", "，", "·", "会", "任", "王", "会议", "任命", "免去", "市", "县", "集团", "局长", "主席", "王伟", "王伟、", "出席", "主持",
    "召开", "在", "对", "因", "的", "为", "了", "其", "第一", "1", "1月", "1月1日", " ", "\u3000", "等", "代表", "兼", "副", "阿", "·阿", "委员会", "作报告",
    "（简称", "由", "分别", "指出", "不再担任", "\t", "\r", "\u200b", "會議", "x",
)  # fmt: skip


def read(text: str) -> None:
    load_extractor().extract(Article("a1", text, published=PartialDate(2024, 5, 30)))


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    read("5月29日，南陵市市长王伟出席会议。")


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_text_takes_twice_the_time(shape: str) -> None:
    assert_linear(lambda length: read(SHAPES[shape](length)), SMALL)


@pytest.mark.parametrize("run", RUNS)
def test_a_run_of_one_word_takes_linear_time(run: str) -> None:
    assert_linear(lambda length: read(run * (length // len(run))), SMALL)


@pytest.mark.parametrize("shape", ["one sentence of deeds", "short sentences"])
def test_a_book_is_read_nearly_as_fast_as_an_article(shape: str) -> None:
    text = SHAPES[shape](LARGE)
    assert "\n" not in text
    runs = []
    for _ in range(TRIES):
        runs.append((cpu_seconds(lambda: read(text[: LARGE // 20])), cpu_seconds(lambda: read(text))))
        article, book = runs[-1]
        if book < 20 * article * 2:
            return
    pytest.fail(f"seconds for a twentieth, and for all: {runs}")


@pytest.mark.parametrize("text", ["王" * 10_001, "王，" * 5_000, "\n".join(["王伟。", "王" * 9_000, "（" * 7_000])])
def test_no_piece_is_longer_than_the_limit_and_none_is_lost(text: str) -> None:
    pieces = split_sentences(text)
    assert max(end - start for start, end in pieces) <= LONGEST_SENTENCE
    assert "".join(text[start:end] for start, end in pieces).replace("\n", "") == text.replace("\n", "")
