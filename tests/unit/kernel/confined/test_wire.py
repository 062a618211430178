"""Messages come over whole, or not at all."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radslag.kernel.confined import wire

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def through(*messages: tuple[wire.Head, bytes]) -> io.BytesIO:
    pipe = io.BytesIO()
    for head, body in messages:
        wire.send(pipe, head, body)
    pipe.seek(0)
    return pipe


@given(st.dictionaries(st.text(), PLAIN), st.binary(), st.binary())
def test_what_is_sent_is_received(head: wire.Head, body: bytes, second: bytes) -> None:
    pipe = through((head, body), ({}, second))
    assert wire.receive(pipe) == (head, body)
    assert wire.receive(pipe) == ({}, second)


def test_a_name_that_is_no_text_comes_over() -> None:
    assert wire.receive(through(({"name": "\udcff.pdf"}, b"")))[0] == {"name": "\udcff.pdf"}


@pytest.mark.parametrize("kept", [0, 1, 7, 8, 12, 20])
def test_a_message_cut_short_is_the_end(kept: int) -> None:
    whole = through(({"a": 1}, b"body and more")).getvalue()
    with pytest.raises(EOFError):
        wire.receive(io.BytesIO(whole[:kept]))


@pytest.mark.parametrize(
    "head", [b"[1]", b"{", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 100_000], ids=len
)
def test_a_head_that_is_no_object_is_garbled(head: bytes) -> None:
    with pytest.raises(wire.GarbledError):
        wire.receive(io.BytesIO(struct.pack(">II", len(head), 0) + head))


def test_a_message_without_measure_is_not_waited_for() -> None:
    with pytest.raises(wire.GarbledError):
        wire.receive(io.BytesIO(struct.pack(">II", 2**32 - 1, 0)))
