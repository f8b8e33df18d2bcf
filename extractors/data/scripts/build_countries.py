"""Build zh_countries.tsv: countries, territories, regions and foreign cities with their forms.

usage: python -m extractors.data.scripts.build_countries DATA_FOLDER

Names from lexicon/countries/territories.tsv; full and short forms and cities from hand/countries.tsv and
hand/cities.tsv.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from extractors.data.scripts.tables import merge_forms, read_hand, write_table

NO_PLACE = {"EU", "EZ", "UN", "XA", "XB", "ZZ", "HK", "MO", "TW", "CQ", "IC", "QO", "EA", "UM", "TF"}
ONE_CHARACTER = 1


def main() -> None:
    rows: dict[str, tuple[str, str, str, str]] = {}
    source = Path(sys.argv[1]) / "lexicon" / "countries" / "territories.tsv"
    with source.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            if row["code"] not in NO_PLACE and row["zh_Hans"]:
                rows[row["zh_Hans"]] = (row["zh_Hans"], "territory", "", "")
    for name, kind, forms, of in (line + [""] * (4 - len(line)) for line in read_hand("countries")):
        kept = "|".join(form for form in forms.split("|") if len(form) > ONE_CHARACTER)
        rows[name] = (name, kind, kept, of)
    for country, cities in read_hand("cities"):
        if country not in rows:
            raise ValueError(f"hand/cities.tsv: unknown country {country}")
        for index, city in enumerate(cities.split()):
            name, *others = city.split("|")
            rows.setdefault(name, (name, "capital" if index == 0 else "city", merge_forms(*others), country))
    write_table("zh_countries", ("name", "kind", "forms", "of"), rows.values())


if __name__ == "__main__":
    main()
