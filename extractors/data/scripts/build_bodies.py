"""Build zh_bodies.tsv and zh_colleges.tsv: well-known bodies and the universities and colleges of China.

usage: python -m extractors.data.scripts.build_bodies DATA_FOLDER

Bodies: hand/bodies.tsv, lexicon/org_core (party and state bodies, central state companies), less the short forms of
hand/bodies_no_short.tsv. A short form given to two bodies
stays with the first that has it, in the order hand, party and state, companies. Colleges: lexicon/colleges.csv,
bare names.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

from extractors.data.scripts.tables import merge_forms, read_hand, write_table

LEGAL_FORM = re.compile(r"(?:有限责任|股份有限|有限|股份)?公司$")
KINDS = {"民主党派和工商联": "consultative", "群团组织": "association", "党中央机构": "party"}


def main() -> None:
    folder = Path(sys.argv[1]) / "lexicon"
    rows: dict[str, tuple[str, str]] = {}
    names: dict[str, str] = {}
    unsafe = {form for (line,) in read_hand("bodies_no_short") for form in line.split()}

    def add(name: str, short: str, kind: str) -> None:
        name = names.get(name, name)
        before, kind = rows.get(name, ("", kind))
        stem = LEGAL_FORM.sub("", name)
        stem = stem if stem.endswith("集团") else ""
        offered = [form for form in merge_forms(before, short, stem).split("|") if form not in unsafe]
        forms = [form for form in offered if names.setdefault(form, name) == name]
        rows[name] = ("|".join(form for form in forms if form not in ("", name)), kind)
        names.setdefault(name, name)

    for line in read_hand("bodies"):
        add(line[1], line[2] if len(line) > 2 else "", line[0])
    with (folder / "org_core" / "party_state_bodies.tsv").open(encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            add(row["full"], row["short"].replace(",", "|"), KINDS.get(row["category"], "government"))
    with (folder / "org_core" / "central_soe_2026.tsv").open(encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            add(row["full"], row["short"].replace(",", "|"), "company")
    write_table("zh_bodies", ("name", "short", "kind"), [(name, *row) for name, row in rows.items()])
    with (folder / "colleges.csv").open(encoding="utf-8-sig", newline="") as table:
        colleges = {(name.strip(), province.strip()) for province, name in csv.reader(table)}
    write_table("zh_colleges", ("name", "province"), colleges)


if __name__ == "__main__":
    main()
