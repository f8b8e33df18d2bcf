"""The lexicons are tidy tables, every one is documented, and their loader says where a table is broken."""

from __future__ import annotations

import re
import unicodedata
from importlib.resources import files
from pathlib import Path

import pytest

from extractors import lexicons
from extractors.lexicons import HEADERS, LexiconError, read_table

DATA = Path(str(files("extractors") / "data"))
TABLES = sorted(path.stem for path in DATA.glob("*.tsv"))
README = (DATA / "README.md").read_text(encoding="utf-8")


def lines_of(name: str) -> list[str]:
    return (DATA / f"{name}.tsv").read_text(encoding="utf-8").split("\n")


def test_every_typed_table_exists() -> None:
    assert set(HEADERS) <= set(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_table_has_a_header_and_even_rows(name: str) -> None:
    assert len(read_table(name)) > 0


@pytest.mark.parametrize("name", TABLES)
def test_table_is_sorted_and_has_no_row_twice(name: str) -> None:
    *rows, last = lines_of(name)[1:]
    assert last == "", "the file ends with a line feed"
    cells = [row.split("\t") for row in rows]
    assert cells == sorted(cells)
    assert len(set(rows)) == len(rows)


@pytest.mark.parametrize("name", TABLES)
def test_table_is_nfc_without_stray_blanks(name: str) -> None:
    text = "\n".join(lines_of(name))
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert not re.search(r"(?m)^[ \u3000]|[ \u3000]$|[ \u3000]\t|\t[ \u3000]|\ufeff|\u200b", text)


@pytest.mark.parametrize("name", TABLES)
def test_first_column_is_filled_and_not_repeated_needlessly(name: str) -> None:
    rows = read_table(name)
    key = next(iter(rows[0]))
    assert all(row[key] for row in rows)
    if name in {*HEADERS, "zh_event_heads"} - {"zh_places", "zh_townships"}:
        assert len({row[key] for row in rows}) == len(rows)


@pytest.mark.parametrize("name", TABLES)
def test_table_is_listed_in_the_readme(name: str) -> None:
    assert f"| {name}.tsv |" in README


def test_readme_lists_no_missing_table_and_every_script_exists() -> None:
    listed = re.findall(r"^\| (\w+)\.tsv \|.*\| *([^|]*) \|$", README, re.MULTILINE)
    assert {name for name, _ in listed} == set(TABLES)
    scripts = {script for _, script in listed if script.startswith("build_")}
    assert scripts
    assert {script for script in scripts if not (DATA / "scripts" / f"{script}.py").exists()} == set()


def test_lexicons_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in DATA.glob("*.tsv")) < 4_000_000


@pytest.mark.parametrize("column", ["name", "short"])
def test_no_form_of_a_body_means_two_bodies(column: str) -> None:
    forms = [form for row in read_table("zh_bodies") for form in row[column].split("|") if form]
    assert len(forms) == len(set(forms))


def test_suffix_kinds_and_flags_are_of_the_known_ones() -> None:
    kinds = {
        "government",
        "party",
        "congress",
        "consultative",
        "company",
        "association",
        "academic",
        "medical",
        "judicial",
        "media",
    }
    kinds |= {"military", "union", "unit"}
    assert {row["kind"] for row in read_table("zh_org_suffixes")} == kinds
    assert {row["kind"] for row in read_table("zh_bodies")} <= kinds
    assert {row["strong"] for row in read_table("zh_org_suffixes")} == {"0", "1"}


@pytest.mark.parametrize(
    ("form", "name", "province"),
    [
        ("莒南", "莒南县", "山东省"),
        ("本溪", "本溪市", "辽宁省"),
        ("赫山区", "赫山区", "湖南省"),
        ("延边州", "延边朝鲜族自治州", "吉林省"),
        ("襄樊", "襄樊市", "湖北省"),
        ("莱芜市", "莱芜市", "山东省"),
        ("雄安新区", "河北雄安新区", "河北省"),
        ("屯门区", "屯门区", "香港特别行政区"),
        ("高雄", "高雄市", "台湾省"),
    ],
)
def test_place_is_known_with_its_province(form: str, name: str, province: str) -> None:
    place = lexicons.place_forms()[form][0]
    assert place.name == name
    assert lexicons.places_by_code()[place.province_code].name == province


@pytest.mark.parametrize("word", ["和平", "文明", "红旗", "平安", "新华", "中原", "泰山", "东区"])
def test_ordinary_word_is_no_short_form_of_a_place(word: str) -> None:
    assert word not in lexicons.place_forms()


def test_current_places_come_before_abolished_ones_and_wider_before_narrower() -> None:
    assert next(place.level for place in lexicons.place_forms()["朝阳"]) == "prefecture"
    forms = lexicons.place_forms().values()
    assert all([bool(place.now) for place in places] == sorted(bool(place.now) for place in places) for places in forms)


def test_every_place_lies_in_a_known_province() -> None:
    by_code = lexicons.places_by_code()
    assert {by_code[place.province_code].level for place in lexicons.places()} == {"province"}


def test_every_township_lies_in_a_numbered_county() -> None:
    codes = {code for found in lexicons.townships().values() for code in found}
    assert all(re.fullmatch(r"\d{6}", code) for code in codes)
    assert len(codes) > 2_500


@pytest.mark.parametrize("surname", ["王", "欧阳", "司马", "买", "撒", "仝", "付", "尉迟", "完颜"])
def test_surname_is_known(surname: str) -> None:
    assert lexicons.surnames()[surname] > 0


def test_frequent_surname_weighs_more_than_a_word_that_is_also_one() -> None:
    odds = lexicons.surname_odds()
    assert odds["王"] > odds["于"] > odds["和"]


@pytest.mark.parametrize("word", ["高度", "方面", "于是", "明确", "全面", "曾经", "安全", "常委", "任务", "时任"])
def test_ordinary_word_stops_a_name(word: str) -> None:
    assert word in lexicons.name_stopwords()


@pytest.mark.parametrize("name", ["江泽民", "王毅", "温家宝", "李鹏", "朱镕基"])
def test_well_known_name_is_no_stopword(name: str) -> None:
    assert name not in lexicons.name_stopwords()


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("发改委", "国家发展和改革委员会"),
        ("中央纪委", "中国共产党中央纪律检查委员会"),
        ("钢协", "中国钢铁工业协会"),
        ("央行", "中国人民银行"),
        ("上合组织", "上海合作组织"),
        ("中国船舶集团", "中国船舶集团有限公司"),
    ],
)
def test_short_form_of_a_body_is_known(form: str, name: str) -> None:
    assert lexicons.body_forms()[form].name == name


@pytest.mark.parametrize("form", ["法国", "法兰西共和国", "巴黎", "阿联酋", "印尼"])
def test_foreign_place_is_known(form: str) -> None:
    assert form in lexicons.foreign_places()


def test_city_abroad_names_its_country() -> None:
    places = lexicons.foreign_places()
    assert all(place.of in places for place in places.values() if place.kind in ("city", "capital"))
    assert places["日内瓦"].of == "瑞士"


def test_missing_table_is_named() -> None:
    with pytest.raises(LexiconError, match=r"extractors/data/zh_nothing\.tsv"):
        read_table("zh_nothing")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("suffix\tkind\n局\tgovernment\n", r"zh_org_suffixes\.tsv:1: the header"),
        ("suffix\tkind\tstrong\n局\tgovernment\n", r"zh_org_suffixes\.tsv:2: 2 cells, not 3"),
        ("suffix\tkind\tstrong\n局\tgovernment\t1\n\n", r"zh_org_suffixes\.tsv:3: 1 cells"),
    ],
)
def test_broken_table_names_file_and_line(
    content: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "zh_org_suffixes.tsv").write_text(content, encoding="utf-8")
    monkeypatch.setattr(lexicons, "files", lambda package: tmp_path)
    with pytest.raises(LexiconError, match=message):
        read_table.__wrapped__("zh_org_suffixes")
