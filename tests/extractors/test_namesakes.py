"""Two heads of two countries who go by one name in one article."""

from __future__ import annotations

import pytest

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import ArticleFacts, Participation, Position


def read(text: str) -> ArticleFacts:
    return load_extractor().extract(Article("test", text, "", PartialDate(2023, 3, 14)))


def held(facts: ArticleFacts) -> dict[str, set[str]]:
    """Give for each person, by id, the posts with the body before them."""
    bodies = {body.id: body.name for body in facts.organisations}
    found: dict[str, set[str]] = {}
    for fact in facts.facts:
        if isinstance(fact, Position):
            found.setdefault(fact.person, set()).add(bodies.get(fact.organisation or "", "") + fact.role)
    return found


def test_heads_of_two_countries_of_one_name_are_two_people() -> None:
    text = (
        "近日，沙特王储瓦伦科夫、阿联酋总统瓦伦科夫分别向陶立群致电祝贺。\n"
        "3月13日，陶立群在北京会见阿联酋总统瓦伦科夫。瓦伦科夫表示，愿加强合作。"
    )
    facts = read(text)
    posts = held(facts)
    people = [person for person in facts.persons if person.name == "瓦伦科夫"]
    assert [posts[person.id] for person in people] == [{"沙特王储"}, {"阿联酋总统"}]
    first, second = (sorted(text[slice(*span)] for span in person.mentions) for person in people)
    assert (len(first), len(second)) == (1, 3)
    agents = {fact.agent for fact in facts.facts if isinstance(fact, Participation)}
    assert people[1].id in agents
    assert people[0].id not in agents


def test_head_of_a_country_is_not_the_governor_of_that_name() -> None:
    facts = read("沙特王储瓦伦科夫会见来宾。利雅得省副省长瓦伦科夫到机场送行。")
    assert sorted(map(sorted, held(facts).values())) == [["利雅得省副省长"], ["沙特王储"]]


def test_the_president_of_a_country_is_not_its_vice_president_of_that_name() -> None:
    text = (
        "致电的有沙特王储瓦伦科夫、阿联酋总统瓦伦科夫。\n"
        "阿联酋副总统兼总理瓦伦科夫也致电祝贺。瓦伦科夫在北京会见陶立群。"
    )
    facts = read(text)
    posts = held(facts)
    people = [person for person in facts.persons if person.name == "瓦伦科夫"]
    assert [posts[person.id] for person in people] == [{"沙特王储"}, {"阿联酋总统"}, {"阿联酋副总统", "阿联酋总理"}]
    agents = {fact.agent for fact in facts.facts if isinstance(fact, Participation)}
    assert people[2].id in agents
    assert not {people[0].id, people[1].id} & agents


@pytest.mark.parametrize(
    "text",
    [
        "沙特王储瓦伦科夫到访。沙特首相瓦伦科夫表示，愿加强合作。",
        "伊朗总统瓦伦科夫到访巴林。瓦伦科夫曾任伊朗驻巴林大使。",
        "世界卫生组织总干事瓦伦科夫会见挪威前首相瓦伦科夫。",
        "伊朗副总统瓦伦科夫当选总统。伊朗总统瓦伦科夫发表讲话。",
        "伊朗副总统瓦伦科夫3日宣誓就任总统。伊朗总统瓦伦科夫发表讲话。",
        "伊朗副总统瓦伦科夫到访。伊朗外长瓦伦科夫表示，愿加强合作。",
    ],
)
def test_other_posts_of_one_name_stay_with_one_person(text: str) -> None:
    assert sum(person.name == "瓦伦科夫" for person in read(text).persons) == 1
