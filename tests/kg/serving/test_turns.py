"""Clients take turns, none holds everything, and too many are sent away."""

from __future__ import annotations

import asyncio

import pytest

from kg.serving.protocol import ProtocolError
from kg.serving.turns import Turns


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def served(turns: Turns, order: list[str], client: str) -> asyncio.Task[None]:
    async def one() -> None:
        await turns.take(client)
        order.append(client)

    return asyncio.ensure_future(one())


def test_one_who_asks_a_hundred_times_does_not_keep_another_waiting() -> None:
    async def run() -> list[str]:
        turns, order = Turns(1, 5, 1000), []
        await turns.take("first")
        for client in ["many"] * 100 + ["few", "other"]:
            served(turns, order, client)
        await settle()
        giving = "first"
        for _ in range(6):
            turns.give(giving)
            await settle()
            giving = order[-1]
        return order

    assert asyncio.run(run()) == ["many", "few", "other", "many", "many", "many"]


def test_no_client_holds_every_slot() -> None:
    async def run() -> tuple[list[str], list[str]]:
        turns, order = Turns(3, 2, 100), []
        for client in ["greedy"] * 4 + ["modest"]:
            served(turns, order, client)
        await settle()
        turns.give("modest")
        await settle()
        before = list(order)
        turns.give("greedy")
        await settle()
        return before, order

    before, after = asyncio.run(run())
    assert before == ["greedy", "greedy", "modest"]
    assert after == [*before, "greedy"]


def test_slots_grow_and_shrink() -> None:
    async def run() -> list[int]:
        turns, order, seen = Turns(1, 9, 100), [], []
        for number in range(4):
            served(turns, order, str(number))
        await settle()
        seen.append(len(order))
        turns.grow()
        await settle()
        seen.append(len(order))
        turns.shrink()
        turns.give("0")
        await settle()
        seen.append(len(order))
        turns.give("1")
        await settle()
        return [*seen, len(order)]

    assert asyncio.run(run()) == [1, 2, 2, 3]


def test_too_many_are_sent_away_at_once() -> None:
    async def run() -> tuple[int, int]:
        turns = Turns(1, 9, 8)
        await turns.take("a")
        for client in "bcdefgh":
            served(turns, [], client)
            served(turns, [], client)
        await settle()
        waiting = turns.waiting
        with pytest.raises(ProtocolError) as refused:
            await turns.take("z")
        return waiting, refused.value.status

    assert asyncio.run(run()) == (8, 503)


def test_one_client_cannot_fill_the_waiting_room() -> None:
    async def run() -> int:
        turns = Turns(1, 9, 8)
        await turns.take("a")
        tasks = [served(turns, [], "a") for _ in range(8)]
        await settle()
        await turns_left(turns, tasks)
        return turns.waiting

    async def turns_left(turns: Turns, tasks: list[asyncio.Task[None]]) -> None:
        refused = [task for task in tasks if task.done()]
        assert len(refused) == 6
        assert all(isinstance(task.exception(), ProtocolError) for task in refused)

    assert asyncio.run(run()) == 2


def test_one_who_leaves_gives_the_place_up() -> None:
    async def run() -> list[str]:
        turns, order = Turns(1, 9, 100), []
        await turns.take("a")
        leaving = served(turns, order, "b")
        served(turns, order, "c")
        await settle()
        leaving.cancel()
        await settle()
        turns.give("a")
        await settle()
        last = served(turns, order, "d")
        await settle()
        turns.give("c")
        turns_up = asyncio.gather(last)
        await turns_up
        return order

    assert asyncio.run(run()) == ["c", "d"]


def test_a_slot_that_comes_as_its_client_leaves_is_not_lost() -> None:
    async def run() -> list[str]:
        turns, order = Turns(1, 9, 100), []
        await turns.take("a")
        leaving = served(turns, order, "b")
        await settle()
        turns.give("a")  # b has the slot, and has not yet been told
        leaving.cancel()
        await settle()
        await asyncio.wait_for(turns.take("c"), 1)
        return order

    assert asyncio.run(run()) == []
