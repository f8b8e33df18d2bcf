"""Reposts of one article: found by MinHash, confirmed word by word, and never two reports that only look alike.

Serial news and forms (appointments, weather, markets) share most of their words and differ in what matters: names,
numbers, dates. Articles therefore count as one only if, clause by clause, one adds or leaves out whole clauses but
nothing inside a clause says something else.
"""

from __future__ import annotations

import re
import struct
import unicodedata
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from rensa import RMinHash

from ontology.errors import KgError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy.typing as npt
    from opencc import OpenCC

    from ontology.articles import Article

SIGNATURE_VERSION = 1
"""First byte of a stored signature; changes when signatures of before are no longer comparable."""
MIN_LENGTH = 60
"""Letters and digits below which only equal texts of the same day are one article."""
MIN_JACCARD = 0.6
"""Share of common 5-grams that two reposts have at least; a copy without every third sentence still has it."""
MIN_CONTAINED = 0.9
"""Share of the shorter text's 5-grams that must be in the longer one."""
MAX_DAYS_APART = 31
"""Days between the publication dates of two reposts at most, where both are known to the day."""
MAX_LENGTH = 20_000
"""Letters and digits of an article that are compared."""

_PERMUTATIONS = 128
_BANDS = 32
_ROWS = _PERMUTATIONS // _BANDS
_SEED = 20
_GRAM = 5
_MULTIPLIER = 0x9E3779B97F4A7C15
_MAX_BUCKET = 256
_MAX_COMPARED = 24
_HEADER = struct.Struct("<Bii")
_CLAUSE = re.compile(r"[^\w%.·]+|(?<!\d)\.|\.(?!\d)|_+")
_OPENING = re.compile(
    r"^\s*[（(【\[]?(?:据?\S{2,14}?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯|消息)|据?\S{2,10}?(?:社电|讯|网消息)|本(?:报|台)(?:讯|消息))"
    r"(?:[（(][^（()）]{2,40}[）)])?[】\]\s:：,，]*"
)
_NUMBER = re.compile(r"\d+(?:\.\d+)?%?|[〇零一二两三四五六七八九十百千万亿]{2,}")
_JUNK = re.compile(r"完|page|media|span|url|https?|www|com|cn|原标题|责任|责任编辑|资料图")
_HARMLESS = re.compile(
    r"[的地得了着和与及并等在将也还又则就都于为对这该其一个是]|同志|先生|女士|以及|进行|已经?|我国|中国|据悉|目前|此次|本次"
    r"|今天|日前|近日|(?:\d{4}年)?\d{1,2}月|\d{4}年"
)
_LONGEST_CHANGE = 200


class SignatureError(KgError):
    """Stored bytes that are no signature of this version; compute it again."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What is needed to compare an article with others: MinHash digest, publication day, clauses of its body."""

    digest: tuple[int, ...]
    day: int
    """Proleptic ordinal of the publication day; 0 where it is not known to the day."""
    clauses: tuple[str, ...]

    @property
    def length(self) -> int:
        """Letters and digits in the body."""
        return sum(map(len, self.clauses))

    def to_bytes(self) -> bytes:
        """Pack for a cache; the same signature gives the same bytes."""
        words = zlib.compress("\n".join(self.clauses).encode("utf-16-le", "surrogatepass"), 9)
        numbers = struct.pack(f"<{len(self.digest)}I", *self.digest)
        return _HEADER.pack(SIGNATURE_VERSION, self.day, len(self.digest)) + numbers + words

    @classmethod
    def from_bytes(cls, data: bytes) -> Signature:
        """Unpack; raises ``SignatureError`` for bytes of another version."""
        try:
            version, day, size = _HEADER.unpack_from(data)
            if version != SIGNATURE_VERSION:
                raise SignatureError(f"signature of version {version}, not {SIGNATURE_VERSION}: compute it again")
            digest = struct.unpack_from(f"<{size}I", data, _HEADER.size)
            words = zlib.decompress(data[_HEADER.size + 4 * size :]).decode("utf-16-le", "surrogatepass")
        except (struct.error, zlib.error, UnicodeDecodeError) as error:
            raise SignatureError("broken signature: compute it again") from error
        return cls(digest, day, tuple(words.split("\n")) if words else ())


def compute_signature(article: Article) -> Signature:
    """Compute the signature of an article from its body and publication date; a pure function."""
    text = "\n".join(article.text[start:end] for start, end in article.regions)
    if article.language == "zh-Hant":
        text = _simplifier().convert(text)
    clauses = tuple(_clauses(text))
    published = article.published
    day = published.earliest.toordinal() if published and published.day else 0
    joined = "".join(clauses)
    minhash = RMinHash(num_perm=_PERMUTATIONS, seed=_SEED)
    minhash.update(sorted(_grams(joined)))
    return Signature(tuple(minhash.digest()), day, clauses)


@cache
def _simplifier() -> OpenCC:
    from opencc import OpenCC  # noqa: PLC0415  (reads its dictionaries, so only where it is needed)

    return OpenCC("t2s")


def _clauses(text: str) -> Iterator[str]:
    """Cut normalised text into what stands between punctuation signs."""
    left = MAX_LENGTH
    text = _OPENING.sub("", text[: 2 * MAX_LENGTH])
    normal = unicodedata.normalize("NFKC", text).lower()
    for clause in _CLAUSE.split(normal):
        if clause and left > 0 and _JUNK.fullmatch(clause) is None:
            yield clause[:left]
            left -= len(clause)


def _grams(text: str) -> set[str]:
    return {text[start : start + _GRAM] for start in range(max(1, len(text) - _GRAM + 1))}


def group_duplicates(signatures: Mapping[str, Signature], fixed: Mapping[str, str] | None = None) -> dict[str, str]:
    """Map every article (by content hash) to the one that stands for it, often itself.

    The longest body stands for its reposts, then the earliest day, then the smallest hash. Each article is compared
    with those that may stand for it only, in this order: the result depends on the set of articles alone, and two
    articles are never joined by way of a third. For those in ``fixed`` it is known which one stands for them.
    """
    known = fixed or {}
    last_day = date.max.toordinal()
    order = sorted(signatures, key=lambda key: (-signatures[key].length, signatures[key].day or last_day, key))
    buckets: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    standing: dict[str, str] = {}
    for key in order:
        signature = signatures[key]
        bands = [(band, *signature.digest[band * _ROWS : (band + 1) * _ROWS]) for band in range(_BANDS)]
        if key in known:
            standing[key] = known[key]
        else:
            standing[key] = _find_leader(signature, bands, buckets, signatures) or key
        if standing[key] == key:
            for band in bands:
                buckets[band].append(key)
    return standing


def _find_leader(
    signature: Signature,
    bands: list[tuple[int, ...]],
    buckets: Mapping[tuple[int, ...], list[str]],
    signatures: Mapping[str, Signature],
) -> str | None:
    shared = Counter(leader for band in bands for leader in buckets.get(band, ())[:_MAX_BUCKET])
    likely = sorted(shared, key=lambda leader: (-shared[leader], leader))[:_MAX_COMPARED]
    return next((leader for leader in likely if are_reposts(signatures[leader], signature)), None)


def digest_place() -> tuple[int, int]:
    """Tell where the digest stands in a packed signature: its first byte, counted from 1, and the number of bytes."""
    return _HEADER.size + 1, 4 * _PERMUTATIONS


def band_numbers(digests: bytes) -> npt.NDArray[np.uint64]:
    """Number the bands of packed digests, one after the other: a row an article; equal bands have equal numbers."""
    words = np.frombuffer(digests, dtype="<u4").reshape(-1, _BANDS, _ROWS).astype(np.uint64)
    numbers = np.zeros(words.shape[:2], dtype=np.uint64) + np.arange(_BANDS, dtype=np.uint64)
    for row in range(_ROWS):
        numbers = numbers * np.uint64(_MULTIPLIER) + words[:, :, row]
    return numbers


def are_reposts(one: Signature, other: Signature) -> bool:
    """Tell whether two signatures are of one article: enough in common, and nothing said differently."""
    if one.day and other.day and abs(one.day - other.day) > MAX_DAYS_APART:
        return False
    if min(one.length, other.length) < MIN_LENGTH:
        return one.clauses == other.clauses and one.day == other.day
    if one.clauses == other.clauses:
        return True
    grams, others = _grams("".join(one.clauses)), _grams("".join(other.clauses))
    common = len(grams & others)
    if common < MIN_JACCARD * len(grams | others) or common < MIN_CONTAINED * min(len(grams), len(others)):
        return False
    return not _differ(one.clauses, other.clauses)


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether some clause was changed, not just left out: another name, number or word in its place."""
    matcher = SequenceMatcher(None, one, other)
    return any(
        tag == "replace" and _contradict("".join(one[a:b]), "".join(other[c:d]))
        for tag, a, b, c, d in matcher.get_opcodes()
    )


def _contradict(one: str, other: str) -> bool:
    """Compare what two articles say at the same place; harmless small words may differ."""
    numbers, others = set(_NUMBER.findall(one)), set(_NUMBER.findall(other))
    if numbers - others and others - numbers:
        return True
    if len(one) > _LONGEST_CHANGE or len(other) > _LONGEST_CHANGE:
        return True
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal" and not (_harmless(one[a:b]) and _harmless(other[c:d])):
            return True
    return False


def _harmless(words: str) -> bool:
    return not words or _HARMLESS.fullmatch(words) is not None
