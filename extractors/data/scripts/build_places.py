"""Build zh_places.tsv and zh_townships.tsv: the administrative divisions of China, current and abolished.

usage: python -m extractors.data.scripts.build_places DATA_FOLDER

Sources: lexicon/divisions (provinces, cities, areas, streets; history.json and diff.json for what was renamed or
merged since 1980), lexicon/org_core/province_abbrev.tsv, hand/places.tsv (zones, Hong Kong, Macao, Taiwan, renamed
prefectures). A short form (莒南 of 莒南县) is given only where it is no ordinary word, no likely personal name and,
for districts, tagged as a place.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from extractors.data.scripts.build_name_stopwords import count_persons
from extractors.data.scripts.tables import merge_forms, read_hand, write_table

GENERIC = {
    "市辖区",
    "县",
    "省直辖县级行政区划",
    "自治区直辖县级行政区划",
    "省直辖行政单位",
    "省直辖县级行政单位",
    "郊区",
    "城区",
    "矿区",
    "新区",
    "市区",
    "特区",
}
BARE_DISTRICT = re.compile(r"[东西南北中]区|.+市区")
NO_WORD_TAGS = ("ns", "nz", "nt", "nr")
ETHNIC_TAIL = re.compile(r"(?:各族|联合)?(?:自治州|自治县|自治旗)$")


class Division(NamedTuple):
    name: str
    code: str
    level: str
    now: str


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def level_of(code: str) -> str:
    return "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"


def read_divisions(folder: Path) -> list[Division]:
    """Give current divisions (codes padded to six digits), then the abolished ones."""
    current = [
        Division(row["name"], row["code"].ljust(6, "0"), level, "")
        for table, level in (("provinces", "province"), ("cities", "prefecture"), ("areas", "county"))
        for row in read_csv(folder / f"{table}.csv")
        if row["name"] not in GENERIC and not BARE_DISTRICT.fullmatch(row["name"])
    ]
    current = [row._replace(level="zone") if is_zone(row) else row for row in current]
    known = {(row.name, row.code) for row in current}
    codes = {row.code for row in current}
    diff: dict[str, list[str]] = json.loads((folder / "diff.json").read_text(encoding="utf-8"))
    history: dict[str, str] = json.loads((folder / "history.json").read_text(encoding="utf-8"))
    by_hand = {form for row in read_hand("places") for form in (row[0], *row[3].split("|"))}
    old: dict[tuple[str, str], Division] = {}
    for code, name in history.items():
        if name in GENERIC or BARE_DISTRICT.fullmatch(name) or (name, code) in known or name in by_hand:
            continue
        if not re.fullmatch(r"[㐀-鿿]{2,}", name):
            continue
        now = "|".join(diff.get(code) or ([code] if code in codes else [])) or "?"
        if any((name, successor) in known for successor in now.split("|")):
            continue  # the same name under a newer code
        old[name, code[:4]] = Division(name, code, level_of(code), now)
    return current + list(old.values())


def is_zone(row: Division) -> bool:
    return row.level == "county" and row.code[4] == "7" and not re.search(r"[市县旗]$", row.name)


def read_tags(data: Path) -> dict[str, Counter[str]]:
    tags: dict[str, Counter[str]] = {}
    for line in (data / "lexicon" / "hanlp1" / "CoreNatureDictionary.txt").read_text(encoding="utf-8").splitlines():
        word, *cells = line.split()
        tags[word] = Counter({tag: int(n) for tag, n in zip(cells[::2], cells[1::2], strict=True)})
    return tags


def stems(row: Division, ethnic: re.Pattern[str]) -> list[str]:
    """Give the shorter forms that the name allows: 延边朝鲜族自治州 → 延边州, 延边; 莒南县 → 莒南."""
    name = row.name
    if ETHNIC_TAIL.search(name):
        stem = ethnic.sub("", ETHNIC_TAIL.sub("", name))
        kind = {"州": "州", "县": "县", "旗": "旗"}[name[-1]]
        return [stem + kind, stem] if len(stem) >= 2 else [stem + kind] if stem else []
    for tail in ("地区", "特别行政区", "市", "县", "区", "盟", "林区"):
        if name.endswith(tail) and len(name) - len(tail) >= 2:
            return [name.removesuffix(tail)]
    return []


def main() -> None:
    data = Path(sys.argv[1])
    folder = data / "lexicon" / "divisions"
    groups = (data / "lexicon" / "org_core" / "ethnic_groups_56.txt").read_text(encoding="utf-8").split()
    bare = [group.removesuffix("族") for group in groups if len(group) > 2]
    names = sorted({*groups, *bare, "蒙古", "哈萨克", "柯尔克孜"}, key=len, reverse=True)
    ethnic = re.compile(f"(?<=.)(?:{'|'.join(names)})+$")
    with (data / "lexicon" / "org_core" / "province_abbrev.tsv").open(encoding="utf-8") as table:
        provinces = {row["full"]: row["short"] for row in csv.DictReader(table, delimiter="\t")}
    tags, persons = read_tags(data), count_persons(data)
    divisions = read_divisions(folder)
    taken = Counter(form for row in divisions if not row.now for form in stems(row, ethnic))

    unsafe = {form for (line,) in read_hand("places_no_short") for form in line.split()}

    def is_safe(form: str, row: Division) -> bool:
        if form in provinces.values() or form in unsafe or form.endswith(("族", "自治")):
            return False
        if (row.level == "prefecture" and not row.now) or (form[-1] in "州县旗盟" and form + "市" != row.name):
            return True
        places = sum(n for tag, n in tags.get(form, Counter()).items() if tag.startswith("ns"))
        others = sum(n for tag, n in tags.get(form, Counter()).items() if not tag.startswith(NO_WORD_TAGS))
        if others > places or persons[form] > 1 or taken[form] > 1:
            return False
        return places > 0 if row.name.endswith("区") else True

    rows: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in divisions:
        shorts = provinces.get(row.name, "") if row.level == "province" else ""
        if row.level in ("prefecture", "county"):
            shorts = "|".join(form for form in stems(row, ethnic) if is_safe(form, row))
        rows[row.name, row.code] = (row.name, row.code, row.level, shorts, row.now)
    for name, code, level, shorts, now in (row + [""] * (5 - len(row)) for row in read_hand("places")):
        before = rows.get((name, code), ("",) * 5)
        rows[name, code] = (name, code, level, merge_forms(shorts, before[3]), now)
    write_table("zh_places", ("name", "code", "level", "short", "now"), rows.values())
    streets = [(row["name"], row["code"]) for row in read_csv(folder / "streets.csv")]
    write_table("zh_townships", ("name", "code"), [row for row in streets if re.fullmatch(r"[㐀-鿿]{2,}", row[0])])


if __name__ == "__main__":
    main()
