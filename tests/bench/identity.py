"""Time and memory of identity on the articles of a workspace, and on copies of them with renamed people.

usage: python tests/bench/identity.py WORKSPACE [COPIES …]      (1 2 5 10 if none is given)

Each copy has its own content hashes and its own people: a name becomes another Chinese one of the same length.
Processor time is measured, which other programs on the machine disturb little.
"""

from __future__ import annotations

import gc
import math
import resource
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kg.identity.whole import identify_records
from kg.records import stored_records
from kg.workspace import Workspace
from ontology.iris import Iris

if TYPE_CHECKING:
    from kg.identity.records import Record

SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹"
GIVEN = "伟芳敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉"


def rename(name: str, copy: int) -> str:
    """Give another name of the same length, the same one for the same name."""
    if copy == 0:
        return name
    start = sum(map(ord, name)) * 31 + copy * 7919
    tail = "".join(GIVEN[(start // (7 + place) + ord(char)) % len(GIVEN)] for place, char in enumerate(name[1:]))
    return SURNAMES[start % len(SURNAMES)] + tail


def copy_record(record: Record, copy: int) -> Record:
    """Copy an article under another hash, with renamed people."""
    people = tuple(
        replace(person, name=rename(person.name, copy), aliases=tuple(rename(one, copy) for one in person.aliases))
        for person in record.persons
    )
    return record._replace(hash=f"{copy:02d}{record.hash[2:]}", persons=people)


def measure(records: list[Record], copies: int) -> tuple[int, float, float, int]:
    """Identify the articles and their copies: number of articles, seconds, peak memory in MB so far, people."""
    articles = [copy_record(record, copy) for copy in range(copies) for record in records]
    gc.collect()
    started = time.process_time()
    found = identify_records(articles, Iris()).resolution
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return len(articles), seconds, peak, sum(entity.kind == "person" for entity in found.entities.values())


def main() -> None:
    with Workspace.open(Path(sys.argv[1])) as place:
        records = list(stored_records(place.db))
    base = 0.0
    print("articles   seconds   per n log n   peak MB   people")
    for copies in map(int, sys.argv[2:] or ("1", "2", "5", "10")):
        count, seconds, peak, people = measure(records, copies)
        unit = seconds / (count * math.log(count))
        base = base or unit
        print(f"{count:>8}{seconds:>10.1f}{unit / base:>14.2f}{peak:>10.0f}{people:>9}")


if __name__ == "__main__":
    main()
