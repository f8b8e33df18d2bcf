"""The five scraped pages of the task: what is read of each, and what must not be."""

import pytest

from kg.reading import FoundArticle, read_articles

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def seeds(shared):
    found = list(read_articles([shared / "seeds"]))
    assert all(isinstance(item, FoundArticle) for item in found)
    return {item.article.id[:3]: item for item in found}


def words(found):
    return "\n".join(found.article.text[start:end] for start, end in found.article.body)


@pytest.mark.parametrize(
    ("seed", "title", "published", "by"),
    [
        ("000", "2024年钢协宣传委年会召开--努力塑造匹配中国钢铁全球优势地位的良好行业形象", "2024", "text"),
        ("001", "在XX系统宣传工作会议上的讲话材料", "2021-05-07", "line"),
        ("002", "思想引领,打造红色引擎——本钢集团党建工作系列报道之一", "2020-07-08", "line"),
        ("003", "2023年新闻宣传工作汇报", None, None),
        ("004", "薪火沂蒙永相传 不锈红心走在前莒南县政协汇识汇智汇力助推不锈钢产业高质量发展", "2024-04", "url"),
    ],
)
def test_headline_and_date(seeds, seed, title, published, by):
    article = seeds[seed].article
    assert article.title == title
    assert (article.published and str(article.published)) == published
    assert seeds[seed].dated_by == by
    assert article.language == "zh"


@pytest.mark.parametrize(
    ("seed", "absent"),
    [
        ("000", ["钢材77资讯网", "罗忠河", "蓝义高", "赵景星", "孟泰", "最新相关", "东吴证券"]),
        ("001", ["37.5 KB", "10页", "申明敬告", "文档介绍", "查看更多", "2021-05-07"]),
        ("002", ["本钢新闻", "2020-07-08"]),
        ("003", ["paidbegin", "paidend"]),
        ("004", ["原文链接", "免责声明", "李秀英", "赴山西考察", "热门资讯", "24-12-24"]),
    ],
)
def test_what_is_not_the_article_is_outside_the_body(seeds, seed, absent):
    assert [item for item in absent if item in words(seeds[seed])] == []


@pytest.mark.parametrize(
    ("seed", "share", "present"),
    [
        ("000", 0.72, ["聂振勇分别主持了下午", "迟明杰(山钢集团党委副书记)", "当天下午举办了工作交流研讨会"]),
        ("001", 0.95, ["同志们: 今天我们召开", "时代考卷!"]),
        ("002", 0.95, ["强化政治理论学习,补足精神之钙", "陈继壮", "奋进之路。"]),
        ("003", 0.95, ["大家下午好！", "一、强化组织领导、统筹谋划部署", "三、下一步工作打算"]),
        ("004", 0.70, ["赵洁", "汲取奋进力量,放大聚识“圆面”", "贡献智慧和力量。"]),
    ],
)
def test_all_of_the_article_is_in_the_body(seeds, seed, share, present):
    body = words(seeds[seed])
    assert [item for item in present if item not in body] == []
    assert len(body) > share * len(seeds[seed].article.text)


def test_source_and_byline_of_a_report(seeds):
    assert seeds["000"].article.source == "中国冶金报中国钢铁新闻网"
    assert seeds["000"].article.byline == "记者罗忠河报道 特约通讯员蓝义高摄影"


@pytest.mark.parametrize("name", ["dev", "dev-local"])
def test_people_of_annotated_facts_are_in_the_body(shared, name):
    """Cleaning costs no paragraph: whoever takes part in an annotated fact still stands in what is read."""
    total, missing = 0, []
    for item in read_articles([shared / "gold" / name / "articles.jsonl"]):
        assert isinstance(item, FoundArticle)
        body = "".join(words(item).split())  # names are printed spaced: 王　伟
        for person in people_of_facts(shared / "gold" / name / f"{item.article.id}.gold"):
            if person in item.article.text:
                total += 1
                if "".join(person.split()) not in body:
                    missing.append((item.article.id, person))
    assert total > 100
    assert missing == []


def people_of_facts(path):
    """Give the first field of every fact that is not optional: ``position NAME ; …``."""
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, _, fields = line.partition(" ")
        if kind in ("position", "part", "appoint", "appointment"):
            yield fields.split(";")[0].strip()
