"""Build zh_name_stopwords.tsv: ordinary words of 2 to 4 characters that begin with a surname.

usage: python -m extractors.data.scripts.build_name_stopwords DATA_FOLDER

A word of lexicon/hanlp1 (CoreNatureDictionary, CustomDictionary) or of PKU is kept unless the corpora (PKU nr, MSRA
PER, Boson person_name, the person list of hanlp1) show it as a person in more than one of fifty uses. A word that
none but CustomDictionary knows must moreover look unlike a name (likelihood of its characters), since that list
holds untagged names. ``freq`` adds the counts of the lists; ``as_name`` is the number of uses as a person.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from extractors.data.scripts.corpora import HAN, read_boson, read_msra_persons, read_pku
from extractors.data.scripts.tables import read_hand, write_table
from extractors.lexicons import given_chars, surname_odds, surnames

MIN_FREQ = {"CoreNatureDictionary.txt": 2, "custom/CustomDictionary.txt": 5}
NAME_TAGS = ("nr", "nrf", "nrj", "nr1", "nr2")


LIKE_A_NAME = {True: 1.0, False: 6.0}
PLACE_OR_ADDRESS_ENDINGS = "镇乡村氏姓某庄庙街路县区桥湾坪岭山河江湖海州祠寺庵宫殿阁郡堡"


def likeness(word: str) -> float:
    """Give the log-likelihood ratio that the characters of a word make a surname and a given name."""
    odds, given = surname_odds()[word[0]], [given_chars().get(char) for char in word[1:]]
    if len(given) > 2 or None in given:
        return -10.0
    columns = ("single",) if len(given) == 1 else ("first", "second")
    return odds + sum(float(getattr(entry, column)) for entry, column in zip(given, columns, strict=True))


def count_words(data: Path) -> tuple[Counter[str], set[str]]:
    """Count the words of the lists and of PKU; the second value are the words that only CustomDictionary knows."""
    found: Counter[str] = Counter()
    sure: set[str] = set()
    for name, least in MIN_FREQ.items():
        for line in (data / "lexicon" / "hanlp1" / name).read_text(encoding="utf-8-sig").splitlines():
            word, *cells = line.split()
            tags = dict(zip(cells[::2], cells[1::2], strict=True))
            freq = sum(int(count) for tag, count in tags.items() if tag not in NAME_TAGS)
            if freq >= least:
                found[word] += freq
                sure |= {word} if name.startswith("Core") else set()
    for words in read_pku(data):
        found.update(word for word, tag in words if tag != "nr")
        sure.update(word for word, tag in words if tag != "nr")
    return found, set(found) - sure


def count_persons(data: Path) -> Counter[str]:
    found: Counter[str] = Counter(read_msra_persons(data))
    for words in read_pku(data):
        found.update(word for word, tag in words if tag == "nr")
    for record in read_boson(data):
        found.update(entity.strip() for entity, kind in record if kind == "person_name")
    persons = data / "lexicon" / "hanlp1" / "custom" / "人名词典.txt"
    for line in persons.read_text(encoding="utf-8-sig").splitlines():
        name, tag, count = ([*line.split(), "", "0"])[:3]
        if tag == "nr":
            found[name] += int(count)
    return found


def main() -> None:
    data = Path(sys.argv[1])
    (words, unsure), persons = count_words(data), count_persons(data)
    rows = []
    singles = {surname for surname in surnames() if len(surname) == 1}
    own = {line[0] for line in read_hand("name_stopwords")}
    for word in set(words) | own:
        if not (2 <= len(word) <= 4 and HAN.fullmatch(word) and word[0] in singles):
            continue
        doubtful = word not in own and (len(word) == 3 or word in unsure)
        if doubtful and word[-1] not in PLACE_OR_ADDRESS_ENDINGS and likeness(word) > LIKE_A_NAME[word in unsure]:
            continue
        if word in own or persons[word] * 50 <= words[word]:
            rows.append((word, max(words[word], 1), persons[word]))
    write_table("zh_name_stopwords", ("word", "freq", "as_name"), rows)


if __name__ == "__main__":
    main()
