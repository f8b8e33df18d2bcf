"""Reposts are one article; reports that only look alike are not."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import assert_within

from kg.duplicates import Signature, SignatureError, are_reposts, compute_signature, group_duplicates
from kg.reading.layout import lay_out
from ontology.articles import Article
from ontology.dates import PartialDate

REPORT = """6月3日，海州市政协召开第十届委员会第三次会议，审议通过市政协常委会工作报告。
市政协主席林可为主持会议并讲话，副主席沈一舟、欧阳胜出席会议，秘书长钱立本通报有关情况。
会议指出，过去一年，市政协围绕中心、服务大局，组织委员开展调研视察36次，提交提案412件，办复率达到百分之百。
会议强调，要坚持建言资政和凝聚共识双向发力，把协商民主贯穿履职全过程，推动各项任务落到实处。
会议还表决通过了有关人事事项，孙若谷任副秘书长，免去赵长河办公室主任职务。"""
NOTICE = """海州市人民政府决定：任命{}为海州市财政局局长，任职时间自{}起计算，试用期一年。
请各有关单位按照干部管理权限办理相关手续，并将本通知在本单位公开栏张贴，接受干部群众监督。
如有不同意见，请于公示期内以书面形式向市人力资源和社会保障局反映，反映情况应当实事求是并署真实姓名。"""


def article(text, published=None, **known):
    layout = lay_out(text)
    return Article(
        id="a", text=text, body=layout.body, published=PartialDate.parse(published) if published else None, **known
    )


def reposts(one, other):
    first, second = compute_signature(one), compute_signature(other)
    assert are_reposts(first, second) == are_reposts(second, first)
    return are_reposts(first, second)


@pytest.mark.parametrize(
    "copy",
    [
        REPORT,
        REPORT.replace("\n", "\n\n　　"),
        REPORT.replace("，", ","),
        "海州新闻网\n海州市政协召开会议\n" + REPORT + "\n【编辑:沈某】\n相关阅读\n别的文章",
        "本报海州6月3日讯（记者 沈某）" + REPORT,
        "据新华社电 " + REPORT,
        REPORT.rsplit("\n", 1)[0],
        REPORT + "\n会前，与会人员参观了海州规划展览馆，听取了情况介绍。",
        REPORT.replace("36次", "３６次"),
        REPORT.replace("把协商民主", "将协商民主").replace("将协商", "把协商"),
        REPORT.replace("还表决", "表决"),
    ],
)
def test_copies_are_one_article(copy):
    assert reposts(article(REPORT, "2024-06-03"), article(copy, "2024-06-05"))
    assert reposts(article(REPORT), article(copy))


@pytest.mark.parametrize(
    "other",
    [
        REPORT.replace("沈一舟", "沈一帆"),
        REPORT.replace("孙若谷", "周慧芳"),
        REPORT.replace("36次", "38次"),
        REPORT.replace("6月3日", "7月3日"),
        REPORT.replace("第三次", "第四次"),
        REPORT.replace("任副秘书长", "任秘书长"),
        REPORT.replace("孙若谷任", "孙若谷不再任"),
        REPORT.replace("海州", "云泽"),
    ],
)
def test_one_other_name_number_or_word_keeps_articles_apart(other):
    assert not reposts(article(REPORT, "2024-06-03"), article(other, "2024-06-03"))


def test_notices_from_one_form_stay_apart():
    notices = [
        NOTICE.format(name, day) for name, day in (("林可为", "6月3日"), ("沈一舟", "6月3日"), ("林可为", "9月3日"))
    ]
    signatures = {str(place): compute_signature(article(text)) for place, text in enumerate(notices)}
    assert group_duplicates(signatures) == {"0": "0", "1": "1", "2": "2"}


def test_the_same_words_long_after_are_another_report():
    assert not reposts(article(REPORT, "2023-06-03"), article(REPORT, "2024-06-03"))


def test_short_texts_are_one_only_if_equal_and_of_one_day():
    text = "林可为当选海州市政协主席。"
    assert reposts(article(text, "2024-06-03"), article("林可为当选海州市政协主席", "2024-06-03"))
    assert not reposts(article(text, "2024-06-03"), article(text, "2024-06-04"))
    assert not reposts(article(text, "2024-06-03"), article("沈一舟当选海州市政协主席。", "2024-06-03"))


def test_a_traditional_copy_is_the_same_article():
    from opencc import OpenCC

    assert reposts(article(REPORT), article(OpenCC("s2t").convert(REPORT), language="zh-Hant"))


def test_the_longest_stands_for_the_others():
    long, short = article(REPORT), article(REPORT.rsplit("\n", 1)[0])
    assert group_duplicates(
        {"b": compute_signature(short), "a": compute_signature(long), "c": compute_signature(short)}
    ) == {
        "a": "a",
        "b": "a",
        "c": "a",
    }


def test_the_earliest_stands_for_equal_ones():
    signatures = {
        key: compute_signature(article(REPORT, day)) for key, day in (("a", "2024-06-04"), ("b", "2024-06-03"))
    }
    assert group_duplicates(signatures) == {"a": "b", "b": "b"}


SENTENCES = REPORT.split("\n") + NOTICE.format("林可为", "6月3日").split("\n")


@given(
    st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True), min_size=1, max_size=8),
    st.randoms(),
)
@settings(max_examples=60, deadline=None)
def test_groups_do_not_depend_on_the_order(texts, random):
    items = [(f"h{place}", compute_signature(article("\n".join(lines)))) for place, lines in enumerate(texts)]
    expected = group_duplicates(dict(items))
    random.shuffle(items)
    found = group_duplicates(dict(items))
    assert found == expected
    assert all(found[found[key]] == found[key] for key in found)


@given(st.text(max_size=300), st.dates())
@settings(deadline=None)
def test_a_signature_survives_its_bytes(text, day):
    signature = compute_signature(Article(id="a", text=text, published=PartialDate(day.year, day.month, day.day)))
    assert Signature.from_bytes(signature.to_bytes()) == signature


@pytest.mark.parametrize("data", [b"", b"\x00" * 9, b"\x01" * 40])
def test_bytes_of_something_else_are_refused(data):
    with pytest.raises(SignatureError):
        Signature.from_bytes(data)


def test_the_signature_is_the_same_everywhere():
    """Cached signatures of another machine or release must be comparable; if not, raise ``SIGNATURE_VERSION``."""
    assert compute_signature(article(REPORT, "2024-06-03")).digest[:3] == (442940451, 851773879, 453323038)


@pytest.mark.slow
def test_thousands_of_notices_from_one_form_take_seconds():
    names = random.Random(7)
    texts = [
        NOTICE.format("".join(names.choices("林沈周吴郑王冯陈褚卫蒋韩杨朱秦", k=3)), f"{n % 12 + 1}月{n % 28 + 1}日")
        for n in range(3000)
    ]
    signatures = {}

    def group() -> dict[str, str]:
        signatures.update((f"{place:05d}", compute_signature(article(text))) for place, text in enumerate(texts))
        return group_duplicates(signatures)

    assert_within(60, group)
    groups = group_duplicates(signatures)
    same = {}
    for key in sorted(groups):
        clauses = signatures[key].clauses
        assert signatures[groups[key]].clauses == clauses
        same.setdefault(clauses, key)


@pytest.mark.parametrize("words", ["好，" * 20_000, "任命" * 10_000, "一。" * 9_000 + "二。" * 9_000])
def test_repetitive_texts_take_seconds_at_most(words):
    def compare() -> None:
        one, other = (compute_signature(Article(id="a", text=text)) for text in (words, words + "结束，新的一天"))
        are_reposts(one, other)

    assert_within(10, compare)
