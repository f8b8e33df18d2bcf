"""Reposts found anew for what changed are those that a comparison of all articles finds."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from kg.duplicates import Signature, group_duplicates
from kg.reposts import group_reposts
from kg.workspace import Workspace
from ontology.articles import Article
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from pathlib import Path

_WORDS = "水务 财政 玻璃 桥梁 学校 会议 调研 代表 建设 项目 改革 服务 群众 干部 企业 安全 生产 春季 防汛 农田"


def _texts(chance: Random) -> list[str]:
    """Give texts of which many are others with sentences left out, in chains: longer, shorter, shorter yet."""
    words = _WORDS.split()
    texts: list[str] = []
    for topic in range(12):
        sentences = ["".join(chance.choices(words, k=9)) + f"{topic}" for _ in range(14)]
        texts += ["。".join(sentences[left // 2 : len(sentences) - (left + 1) // 2]) + "。" for left in range(5)]
        texts.append("。".join([*sentences[:-2], "".join(chance.choices(words, k=9))]) + "。")
    return texts


@pytest.mark.parametrize("seed", range(3))
def test_any_steps_give_the_reposts_of_all_at_once(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    days = [PartialDate(2024, 5, day) for day in (1, 2, 3)]
    articles = [Article(f"a{n}", text, "", chance.choice(days)) for n, text in enumerate(_texts(chance))]
    chance.shuffle(articles)
    with Workspace.create(tmp_path / "work") as workspace:
        present = articles[:40]
        for article in present:
            _put(workspace, article)
        group_reposts(workspace.db)
        _check(workspace)
        for article in articles[40:]:
            workspace.db.execute("DELETE FROM journal")
            _put(workspace, article)
            present.append(article)
            if chance.random() < 0.5:
                _take_out(workspace, present.pop(chance.randrange(len(present))))
            group_reposts(workspace.db)
            _check(workspace)


def _put(workspace: Workspace, article: Article) -> None:
    key = article.content_hash
    row = (key, article.title, str(article.published), article.text)
    workspace.db.execute("INSERT INTO articles VALUES (?, ?, ?, ?)", row)
    workspace.db.execute(
        "INSERT INTO found VALUES (?, 1, ?, '', ?, NULL, NULL, NULL, 'zh', '[]')", (article.id, key, article.id)
    )


def _take_out(workspace: Workspace, article: Article) -> None:
    workspace.db.execute("DELETE FROM articles WHERE hash = ?", (article.content_hash,))
    workspace.db.execute("DELETE FROM found WHERE hash = ?", (article.content_hash,))


def _check(workspace: Workspace) -> None:
    workspace.db.commit()
    rows = workspace.db.execute("SELECT hash, data FROM signatures")
    expected = group_duplicates({key: Signature.from_bytes(data) for key, data in rows})
    found = dict(workspace.db.execute("SELECT hash, of FROM duplicates"))
    assert found == {key: of for key, of in expected.items() if of != key}
    assert found
