"""Bytes to text: UTF-8, UTF-16, GB18030 and Big5 told apart without being told."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from kg.reading.problems import ReadingError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
_SAMPLE = 32 * 1024
_MAX_DAMAGE = 0.02
"""Share of undecodable places above which an encoding does not fit."""
_MAX_UTF8_DAMAGE = 0.1
"""The same for UTF-8, which text in another encoding hardly ever fits for long."""

_FREQUENT = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等"
    "部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线"
    "内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设"
    "及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热"
    "领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类"
    "八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素"
    "技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京"
    "，。、：；“”《》（）\u3000\n0123456789 "
    "這個為國來時們會過說發動產種後學經進著電裡實現體製機當點從業對還開關間樣與應於無題質氣變條結問建軍黨員總設組見計別論運農強決戰處隊門"
    "領導東壓爭濟階術極聯認權證轉單風帶場車達議報類離華確張馬節話廣記傳許準選標親院區縣長書會記"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, and the number of places where bytes fit no character (now U+FFFD)."""

    text: str
    encoding: str
    damaged: int = 0


def decode(data: bytes) -> Decoded:
    """Decode a whole text.

    A byte order mark decides; else UTF-8, if it fits but for a few bytes; else the candidate whose text reads most
    like Chinese. Raises ``ReadingError`` where none fits.
    """
    encoding = guess_encoding(data)
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, text.count("�") - _honest_marks(data, encoding))


def guess_encoding(data: bytes) -> str:
    """Name the codec of a text or of its beginning; raises ``ReadingError`` where none fits."""
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return codec
    if _fits_utf8(data):
        return "utf-8"
    foreign = _FOREIGN.search(data)
    start = foreign.start() if foreign else 0
    samples = {"utf-16-le": data[:_SAMPLE], "utf-16-be": data[:_SAMPLE]}
    scored = sorted(
        ((_score(samples.get(codec, data[start : start + _SAMPLE]), codec), codec) for codec in _CANDIDATES),
        reverse=True,
    )
    return scored[0][1] if scored[0][0] > 0 else _other_encoding(data[:_SAMPLE])


def _other_encoding(sample: bytes) -> str:
    """Ask charset-normalizer for the encodings of other languages; the four above it tells apart less well."""
    best = from_bytes(sample).best()
    if best is None:
        raise ReadingError("encoding_unknown")
    return best.encoding


def _fits_utf8(data: bytes) -> bool:
    """Tell whether this is UTF-8 but for a few bad places; a character cut off at the end is no bad place."""
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(data, final=False)
    if "\0" in text:
        return False
    damaged = text.count("�") - _honest_marks(data, "utf-8")
    if damaged == 0:
        return True
    foreign = sum(1 for sign in text if sign > "\x7f") - damaged
    return damaged <= max(1, _MAX_UTF8_DAMAGE * len(text)) and foreign > 4 * damaged


def _honest_marks(data: bytes, codec: str) -> int:
    """Count the U+FFFD that are in the file itself."""
    return data.count("�".encode(codec)) if codec in ("utf-8", "utf-8-sig") else 0


_FOREIGN = re.compile(rb"[\x80-\xff]")
_ODD = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff�]")
_WIDE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")


def _score(sample: bytes, codec: str) -> float:
    """Tell how much a decoding reads like Chinese, from 0 to 1; 0 where it does not fit."""
    if codec.startswith("utf-16") and len(sample) % 2:
        sample = sample[:-1]
    text = sample.decode(codec, "replace").removesuffix("�")
    if not text:
        return 0.0
    odd = len(_ODD.findall(text))
    if odd > _MAX_DAMAGE * len(text) and odd > 1:
        return 0.0
    frequent = sum(1 for sign in text if sign in _FREQUENT or " " <= sign <= "~")
    wide = len(_WIDE.findall(text))
    return (frequent / len(text)) * (0.5 + 0.5 * wide / len(text))
