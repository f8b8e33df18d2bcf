"""What the tagger adds to the rules, and what it must leave alone."""

from __future__ import annotations

import pytest

from extractors.zh import components
from extractors.zh.components import OPTIONAL
from extractors.zh.confidence import BY_TAGGER
from extractors.zh.extractor import ChineseExtractor
from extractors.zh.name_mentions import NameMention
from extractors.zh.pipeline import PIPES
from extractors.zh.proposals import NAME_MARGIN, ORDINARY, POST_MARGIN, SUPPORT, Mentions, weigh, worth_tagging
from extractors.zh.roles_in_text import RoleMention
from extractors.zh.tagger.decoding import TaggedSpan
from ontology.articles import Article

TEXT = "南陵集团轮值星舰长陶立群、闻人牧野和白鹭县参加。记者罗永康"
RULES = [NameMention(9, 12, "陶立群")]


def span(word: str, label: str, nats: float) -> TaggedSpan:
    start = TEXT.index(word)
    return TaggedSpan(start, start + len(word), label, round(nats * 64))


def added(*tagged: TaggedSpan) -> Mentions:
    return weigh(TEXT, [], RULES, tagged, 64)


def test_sure_name_is_added_in_order() -> None:
    mentions = added(span("闻人牧野", "PER", NAME_MARGIN))
    assert [name.name for name in mentions.names] == ["陶立群", "闻人牧野"]
    assert mentions.proposed == {13}


def test_post_beside_a_name_lends_it_support() -> None:
    tagged = [span("闻人牧野", "PER", NAME_MARGIN - SUPPORT)]
    post = RoleMention(17, 18, "和", "和")
    assert len(weigh(TEXT, [post], [], tagged, 64).names) == 1
    assert len(weigh(TEXT, [], [], tagged, 64).names) == 0


def test_person_beside_it_in_a_list_lends_a_name_support() -> None:
    assert len(added(span("闻人牧野", "PER", NAME_MARGIN - SUPPORT)).names) == 2


def test_title_behind_a_name_lends_no_support() -> None:
    title = RoleMention(12, 13, "、", "、")
    tagged = [span("闻人牧野", "PER", NAME_MARGIN - 0.1)]
    assert len(weigh(TEXT, [title], RULES, tagged, 64).names) == 1


def test_signs_at_the_edges_are_no_part_of_a_name() -> None:
    assert weigh("出席的有：张岩松；", [], [], [TaggedSpan(4, 9, "PER", 900)], 64).names == (
        NameMention(5, 8, "张岩松"),
    )


@pytest.mark.parametrize(
    "tagged",
    [
        pytest.param(span("闻人牧野", "PER", NAME_MARGIN - SUPPORT - 0.1), id="unsure"),
        pytest.param(span("立群、", "PER", 20), id="no name by its characters"),
        pytest.param(span("立群", "PER", 20), id="inside a name of the rules"),
        pytest.param(span("白鹭县", "LOC", 20), id="no person"),
        pytest.param(span("罗永康", "PER", 20), id="who wrote the article"),
        pytest.param(span("参加", "PER", 20), id="a verb"),
        pytest.param(span("集团", "PER", NAME_MARGIN + ORDINARY - 0.1), id="an ordinary word"),
    ],
)
def test_other_names_are_not_added(tagged: TaggedSpan) -> None:
    assert added(tagged).names == tuple(RULES)


def test_sure_post_that_touches_a_name_is_added() -> None:
    mentions = added(span("轮值星舰长", "ROLE", POST_MARGIN))
    assert mentions.roles == (RoleMention(4, 9, "轮值星舰长", "轮值星舰长"),)
    assert mentions.proposed == {4}


@pytest.mark.parametrize(
    "tagged",
    [
        pytest.param(span("轮值星舰长", "ROLE", POST_MARGIN - 0.1), id="unsure"),
        pytest.param(span("集团", "ROLE", 20), id="touches no name"),
        pytest.param(span("陶立群", "ROLE", 20), id="is a name"),
    ],
)
def test_other_posts_are_not_added(tagged: TaggedSpan) -> None:
    assert added(tagged).roles == ()


def test_name_where_a_place_is_due_is_not_added() -> None:
    text, tagged = "陶立群在云渚会见客人", [TaggedSpan(4, 6, "PER", 900)]
    assert weigh(text, [], [], tagged, 64).names == ()
    assert weigh(text.replace("在", "请"), [], [], tagged, 64).names == (NameMention(4, 6, "云渚"),)


def test_what_is_said_of_people_alone_lends_support() -> None:
    tagged = [TaggedSpan(0, 3, "PER", round(64 * (NAME_MARGIN - SUPPORT)))]
    assert len(weigh("柏承志，历任讲师", [], [], tagged, 64).names) == 1
    assert len(weigh("柏承志，讲师", [], [], tagged, 64).names) == 0


def test_a_bare_list_is_tagged() -> None:
    assert worth_tagging("李广林　陶立群　辜鸿\n", 0, 11, [])


@pytest.mark.parametrize(
    ("told", "worth"), [([], False), ([2], True), ([9], False)], ids=["nothing told", "told in it", "told elsewhere"]
)
def test_sentences_without_a_name_or_post_are_not_tagged(told: list[int], *, worth: bool) -> None:
    assert worth_tagging("天气很好啊。真的。", 0, 6, told) is worth


def test_sentences_with_a_verb_are_tagged() -> None:
    assert worth_tagging("某某出席会议。", 0, 7, [])


def test_extractor_reads_without_the_tagger(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> None:
        raise AssertionError

    monkeypatch.setattr(components, "load_tagger", absent)
    extractor = ChineseExtractor(tagger=False)
    assert extractor.nlp.pipe_names == [name for name in PIPES if name != OPTIONAL]
    facts = extractor.extract(Article("a", "5月29日，南陵集团总经理陶立群主持召开工作会议。"))
    assert {person.name for person in facts.persons} == {"陶立群"}
    assert not any(piece.rule.endswith(BY_TAGGER) for fact in facts.facts for piece in fact.evidence)
    assert extractor.version != ChineseExtractor.version
