"""What server and readers say to each other through pipes: a JSON head, and a body of as many bytes as it says.

A frame is the length of the head (4 bytes, big endian), the head, the body; ``size`` in the head is the body's length.
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import IO

LENGTH = struct.Struct(">I")
Head = dict[str, Any]


def pack(head: Head, body: bytes = b"") -> bytes:
    """Write a frame."""
    raw = json.dumps({**head, "size": len(body)}, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return LENGTH.pack(len(raw)) + raw + body


def unpack_head(raw: bytes) -> Head:
    """Read the head of a frame."""
    head: Head = json.loads(raw.decode("utf-8", "surrogatepass"))
    return head


def read_frame(source: IO[bytes]) -> Head | None:
    """Read a frame without a body, waiting for it; ``None`` at the end."""
    length = source.read(LENGTH.size)
    if len(length) < LENGTH.size:
        return None
    return unpack_head(source.read(LENGTH.unpack(length)[0]))
