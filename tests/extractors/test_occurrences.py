"""Where people and bodies stand besides the places that tell facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from ontology.facts import ArticleFacts


def read(text: str) -> ArticleFacts:
    return load_extractor().extract(Article("test", text, "", PartialDate(2024, 5, 30)))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("县政协主席陶立群讲话。陶主席说，要抓落实。", {"陶立群", "陶主席"}),
        ("南陵集团总经理陶立群讲话。陶总一来就下了车间。", {"陶立群", "陶总"}),
        ("北川大学教授马丁·施罗德作报告。施罗德说，感谢邀请。", {"马丁·施罗德", "施罗德"}),
        ("北川大学教授马丁·施罗德（Martin Schroder）作报告。", {"马丁·施罗德", "Martin Schroder"}),
        ("县长陶立群讲话。会后，郝主席回家了。", {"陶立群"}),
    ],
)
def test_person_is_known_by_all_printed_forms(text: str, forms: set[str]) -> None:
    person = read(text).persons[0]
    assert {person.name, *person.aliases} == forms


def test_person_is_mentioned_wherever_the_name_stands() -> None:
    text = "县长陶立群讲话。有人记得陶立群的家乡。"
    assert [text[start:end] for start, end in read(text).persons[0].mentions] == ["陶立群", "陶立群"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("南陵重工股份有限公司董事长陶立群讲话。客人看好南陵重工。", "南陵重工"),
        ("东海省青禾市市长陶立群讲话。东海省公布名单。", "东海省青禾市"),
        ("白鹭县县长陶立群讲话。白鹭县决定，由县政府负责。", "县政府"),
        ("东海钢铁协会会长陶立群讲话。会后，协会表示感谢。", "协会"),
    ],
)
def test_body_is_known_by_forms_that_tell_no_fact(text: str, form: str) -> None:
    body = read(text).organisations[0]
    assert form in (body.name, *body.aliases)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("南陵政法大学校长陶立群讲话。南陵政法大学的客人。", "南陵政法"),
        ("东海钢铁协会会长陶立群讲话，北川纺织协会会长郝建业致辞。协会很多。", "协会"),
        ("白鹭县县长陶立群讲话。白鹭县和青禾县签约，青禾县来了客人，县政府负责接待。", "县政府"),
    ],
)
def test_form_that_could_be_another_body_is_none(text: str, form: str) -> None:
    assert all(form not in (body.name, *body.aliases) for body in read(text).organisations)
