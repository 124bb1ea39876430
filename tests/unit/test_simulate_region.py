"""One seeded model of a region's Monday: the same figures each time, and what spreads the load."""

import pytest

from tests.simulate_region import CLIENTS, MEAN_ITEMS, Region, simulate

OURS, _, UNBATCHED, EXACT, _ = CLIENTS
SMALL = Region(laptops=400, capacity=3, seed=5)
AFTER_OUTAGE = Region(laptops=400, capacity=3, seed=5, down_for=600)


@pytest.mark.requirement("I8.7", "A6")
def test_every_entry_arrives_and_the_same_seed_gives_the_same_monday() -> None:
    first, second = simulate(SMALL, OURS), simulate(SMALL, OURS)
    assert first == second
    assert first.asked - first.refused == first.items
    assert 0.5 < first.items / (SMALL.laptops * MEAN_ITEMS) < 1.5
    assert simulate(Region(laptops=400, capacity=3, seed=6), OURS) != first


@pytest.mark.requirement("I8.7")
def test_jitter_spreads_the_load_after_an_outage_and_batching_shortens_the_drain() -> None:
    ours, exact = simulate(AFTER_OUTAGE, OURS), simulate(AFTER_OUTAGE, EXACT)
    assert ours.most_asked * 5 < exact.most_asked
    assert ours.refused < exact.refused
    assert simulate(SMALL, OURS).most_drained * 2 < simulate(SMALL, UNBATCHED).most_drained
