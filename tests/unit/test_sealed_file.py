"""An export that is sealed: of any length, opened by one key, whole or refused."""

import io
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.security.sealed_file import MAGIC, PIECE, lines_of, read_sealed, write_sealed
from app.security.sealing import OVERHEAD, SealBroken, public_key_of, seal

PRIVATE = bytes(range(1, 33))
PUBLIC = public_key_of(PRIVATE)
HEAD = len(MAGIC) + 32 + OVERHEAD
BODY = bytes(range(256)) * 600  # 150 KiB: three pieces
GOLDEN = bytes.fromhex(
    "52494e4e414c4c412d5345414c45442d310a635e1b3b99f83f7e4a7f7ede6356b3eeddee2f1a9b3e"
    "a9778ffa6054989d3b61a8b8a04551709e012467378b7207dad4d6f9244ab54b22b38bbafc541104"
    "a5c336c47cf7701c54fbe3909b58e3312b9e876cef7fe0d652f06e9359dc45048a88857c58e2440b"
    "03df1081"
)


def sealed(content: bytes, step: int = 10_000) -> bytes:
    file = io.BytesIO()
    parts = (content[i : i + step] for i in range(0, len(content), step))
    write_sealed(file, PUBLIC, "log", parts)
    return file.getvalue()


def opened(content: bytes, private: bytes = PRIVATE, purpose: str = "log") -> bytes:
    return b"".join(read_sealed(io.BytesIO(content), private, purpose))


WHOLE = sealed(BODY)
SMALL = sealed(b"two\nlines\n")


@pytest.mark.requirement("I3.3", "S3")
@given(st.integers(0, 3 * PIECE), st.integers(1, 2 * PIECE))
@settings(max_examples=30)
def test_a_sealed_export_comes_back_whole(length: int, step: int) -> None:
    content = (BODY * 2)[:length]
    assert opened(sealed(content, step)) == content


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE])
def test_at_the_edges_of_a_piece_too(length: int) -> None:
    assert opened(sealed(BODY[:length])) == BODY[:length]


@pytest.mark.requirement("I3.3", "S3")
def test_what_was_sealed_once_opens_for_ever() -> None:
    assert opened(GOLDEN) == b"two\nlines\n"


@pytest.mark.requirement("I3.3", "S3")
def test_only_the_right_key_and_purpose_open_it() -> None:
    with pytest.raises(SealBroken):
        opened(SMALL, bytes(32))
    with pytest.raises(SealBroken):
        opened(SMALL, purpose="answer")


@pytest.mark.requirement("I3.3", "S3")
@settings(max_examples=60)
@given(st.integers(0, len(SMALL) * 8 - 1), st.integers(0, len(SMALL) - 1))
def test_no_changed_or_cut_export_opens(bit: int, length: int) -> None:
    flipped = bytearray(SMALL)
    flipped[bit // 8] ^= 1 << bit % 8
    for bad in (bytes(flipped), SMALL[:length], SMALL + b"x"):
        with pytest.raises(SealBroken):
            opened(bad)


@pytest.mark.requirement("I3.3", "S3")
def test_pieces_are_not_moved_left_out_or_cut_off() -> None:
    whole = PIECE + 16
    head, pieces = WHOLE[:HEAD], [WHOLE[i : i + whole] for i in range(HEAD, len(WHOLE), whole)]
    assert len(pieces) == 3
    first, second, third = pieces
    for bad in ((second, first, third), (first, third), (first, second), (first,), (),
                (first, second, third, third)):  # fmt: skip
        with pytest.raises(SealBroken):
            opened(head + b"".join(bad))


@pytest.mark.requirement("I3.3", "S3")
@given(st.binary(max_size=200))
def test_foreign_bytes_are_no_sealed_export(content: bytes) -> None:
    for bad in (content, MAGIC + content):
        with pytest.raises(SealBroken):
            opened(bad)


@pytest.mark.requirement("I3.3", "S3")
def test_a_piece_is_full_before_the_next_begins() -> None:
    for length, pieces in ((0, 1), (PIECE, 1), (PIECE + 1, 2), (2 * PIECE, 2)):
        assert len(sealed(BODY[:length])) == HEAD + length + pieces * 16


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_file_key_of_another_length_is_none(length: int) -> None:
    with pytest.raises(SealBroken):
        opened(MAGIC + seal(PUBLIC, "log", bytes(length)))


@pytest.mark.requirement("I3.3")
def test_a_line_may_be_as_long_as_told_and_no_longer() -> None:
    assert list(lines_of([b"ab\n", b"cd", b"e\nfgh"], 3)) == [b"ab", b"cde", b"fgh"]
    with pytest.raises(SealBroken):
        list(lines_of([b"ab\n", b"cd", b"ef"], 3))


@pytest.mark.requirement("I3.3")
@given(st.lists(st.binary(max_size=9)), st.binary(max_size=50))
def test_lines_are_found_wherever_pieces_end(cuts: list[bytes], text: bytes) -> None:
    places = sorted({0, len(text), *(len(cut) % (len(text) + 1) for cut in cuts)})
    pieces = [text[a:b] for a, b in pairwise(places)]
    expected = text.split(b"\n")
    assert list(lines_of(pieces, 100)) == (expected if expected[-1] else expected[:-1])
    with pytest.raises(SealBroken):
        list(lines_of([b"x" * 60, b"y" * 60], 100))
