"""The mutation score: faults planted one at a time where they would harm most; do tests notice?

usage: python -m tests.mutation [--jobs N] [--only MODULE …] [--names TEXT] [--sample N] [--again F]

`equivalent.toml` names the mutants that no test can notice, each with its reason. Ends with 1 when
a module's score is under 90 percent, or when an equivalent is named that does not exist any more.

Own code and no library: mutmut 3 leaves decorated functions out (here: every context manager, so
the wiping of keys and the finishing of backups), cosmic-ray starts a Python for each mutant, which
would take hours; neither chooses the tests of a line.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from random import Random

from tests.mutation.coverage_map import CoverageMap, measured
from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.trial import ROOT, forked, run_tests, warm

MODULES = (
    *sorted(str(it.relative_to(ROOT)) for it in (ROOT / "app/security").glob("[!_]*.py")),
    "app/storage/backup.py",
    "app/storage/use_log.py",
)
# The tests of each module, the cheap ones that say most; a mutant is tried by those of them that
# run through its line. BESIDE are programs of their own, which no line tells.
OWN = {
    "audit_chain": (
        "tests/unit/test_audit_chain.py", "tests/unit/test_golden_keys.py",
        "tests/storage/test_use_log.py",
    ),
    "ballot_seal": (
        "tests/unit/test_ballot_seal.py",
        "tests/unit/test_security_lasting.py",
    ),
    "device_secret": ("tests/unit/test_device_secret.py", "tests/unit/test_wiped_buffers.py"),
    "disk_encryption": ("tests/unit/test_disk_encryption.py",),
    "errors": (
        "tests/unit/test_security_lasting.py",
    ),
    "escrow": (
        "tests/unit/test_escrow.py", "tests/unit/test_wiped_buffers.py",
        "tests/unit/test_security_lasting.py",
    ),
    "generations": ("tests/unit/test_generations.py", "tests/services/test_database_key.py"),
    "hardening": ("tests/unit/test_hardening.py",),
    "key_file": (
        "tests/unit/test_key_file.py", "tests/unit/test_key_file_edges.py",
        "tests/unit/test_golden_keys.py", "tests/unit/test_wiped_buffers.py",
        "tests/unit/test_hardening.py", "tests/unit/test_security_lasting.py",
    ),
    "key_file_disk": (
        "tests/unit/test_key_file_disk.py", "tests/unit/test_key_file_edges.py",
        "tests/services/test_key_changes.py",
    ),
    "key_file_fields": (
        "tests/unit/test_key_file_edges.py", "tests/unit/test_security_lasting.py",
    ),
    "keys": ("tests/unit/test_golden_keys.py", "tests/unit/test_wiped_buffers.py"),
    "log_receipt": (
        "tests/unit/test_log_receipt.py",
        "tests/unit/test_security_lasting.py",
    ),
    "machine_folder": ("tests/unit/test_machine_folder.py",),
    "organisation_config": (
        "tests/unit/test_organisation_config.py", "tests/services/test_organisation.py",
        "tests/unit/test_security_lasting.py",
    ),
    "organisation_keys": (
        "tests/unit/test_organisation_keys.py", "tests/unit/test_wiped_buffers.py",
        "tests/unit/test_security_lasting.py",
    ),
    "mounts": ("tests/unit/test_disk_encryption.py", "tests/storage/test_network_drive.py"),
    "signed_json": (
        "tests/unit/test_log_receipt.py", "tests/unit/test_security_lasting.py",
        "tests/services/test_sealed_folder.py",
    ),
    "package_seal": (
        "tests/unit/test_package_seal.py", "tests/unit/test_security_lasting.py",
    ),
    "passphrase": (
        "tests/unit/test_passphrase.py", "tests/unit/test_passphrase_bounds.py",
        "tests/unit/test_key_file_edges.py",
        "tests/unit/test_wiped_buffers.py",
    ),
    "pin": (
        "tests/unit/test_pin_memory.py", "tests/unit/test_wiped_buffers.py",
        "tests/unit/test_security_lasting.py",
    ),
    "recovery": ("tests/unit/test_recovery.py", "tests/unit/test_golden_keys.py"),
    "sealed_file": (
        "tests/unit/test_sealed_file.py", "tests/unit/test_sealing.py",
        "tests/unit/test_security_lasting.py",
    ),
    "sealing": (
        "tests/unit/test_sealing.py", "tests/unit/test_wiped_buffers.py",
        "tests/unit/test_security_lasting.py",
    ),
    "secrets": ("tests/unit/test_golden_keys.py", "tests/unit/test_wiped_buffers.py"),
    "shares": (
        "tests/unit/test_organisation_keys.py", "tests/unit/test_security_lasting.py",
    ),
    "backup": (
        "tests/storage/test_backup_edges.py", "tests/storage/test_backup_proof.py",
        "tests/services/test_backups.py",
        "tests/storage/test_hostile_notes.py",
    ),
    "use_log": ("tests/storage/test_use_log.py",),
}  # fmt: skip
BESIDE = dict.fromkeys(("device_secret", "passphrase"), ("tests/e2e/test_memory.py",))
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
NEEDED = 0.90
MOST_SECONDS = 20.0


def equivalents() -> dict[str, str]:
    """Give the mutants that no test can notice, with the reason of each."""
    rows = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("mutant", [])
    return {row["name"]: row["reason"] for row in rows}


def survived(mutant: Mutant, known: CoverageMap, scratch: Path, most: float) -> bool:
    """Run the mutant's tests; a test that fails, hangs or crashes has noticed it."""
    through = known.tests_for(mutant.module, mutant.line, most)
    # What runs while a test file is read belongs to no test: all of the module's are tried then.
    for tests in (through, tests_of([mutant.module]), BESIDE.get(Path(mutant.module).stem, ())):
        usual = sum(known.seconds.get(test, 20.0) for test in tests)
        planted = (mutant.module, mutant.source)
        if (
            tests
            and forked(partial(run_tests, tests, scratch, planted=planted), 60 + 5 * usual) != "0"
        ):
            return False
    return True


def tests_of(modules: Iterable[str]) -> list[str]:
    """Give the test files of these modules, each once."""
    every = [it for name in modules for it in OWN[Path(name).stem]]
    return [it for it in dict.fromkeys(every) if (ROOT / it).exists()]


def work_off(
    mutants: Sequence[Mutant],
    known: CoverageMap,
    scratch: Path,
    jobs: int,
    most: float,
) -> Iterator[tuple[Mutant, bool]]:
    """Try all mutants in so many processes; give each with whether it survived."""
    reading, writing = os.pipe()
    children = []
    for job in range(jobs):
        child = os.fork()
        if child == 0:
            os.close(reading)
            for number in range(job, len(mutants), jobs):
                lives = survived(mutants[number], known, scratch, most)
                os.write(writing, f"{number} {int(lives)}\n".encode())
            os._exit(0)
        children.append(child)
    os.close(writing)
    with os.fdopen(reading) as told:
        for line in told:
            which, verdict = line.split()
            yield mutants[int(which)], verdict == "1"
    for child in children:
        os.waitpid(child, 0)


def chosen_mutants(only: Sequence[str], names: str) -> list[Mutant]:
    """Give the mutants that were asked for."""
    modules = [it for it in MODULES if not only or any(part in it for part in only)]
    found = [it for name in modules for it in mutants_of(name, (ROOT / name).read_text("utf-8"))]
    return [it for it in found if names in it.name]


def sampled(mutants: Sequence[Mutant], most: int | None, seed: int) -> list[Mutant]:
    """Give so many mutants of each module, drawn by the seed; all of them without a number."""
    dice = Random(seed)  # noqa: S311 - a repeatable choice, no secret
    found = []
    for _, group in groupby(mutants, key=lambda it: it.module):
        module = list(group)
        few = most is not None and most < len(module)
        found += dice.sample(module, most or 0) if few else module
    return found


def main() -> int:
    """Plant, try, report."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", nargs="*", default=[], help="parts of the modules' paths")
    parser.add_argument("--names", default="", help="part of the mutants' names")
    parser.add_argument("--map", type=Path, help="keep what the tests run through in this file")
    parser.add_argument("--each", type=float, default=MOST_SECONDS, help="seconds of tests")
    parser.add_argument(
        "--again", type=Path, help="the output of a run: only what lived there is tried"
    )
    parser.add_argument("--sample", type=int, help="only so many of each module, by --seed")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    started = time.monotonic()
    scratch = Path(tempfile.mkdtemp(prefix="rinnalla-mutation-"))
    warm(MODULES)
    mutants = sampled(chosen_mutants(asked.only, asked.names), asked.sample, asked.seed)
    known = _map(asked.map, tests_of({it.module for it in mutants}), scratch)
    told = equivalents()
    tried = [it for it in mutants if it.name not in told]
    print(f"{len(mutants)} mutants, {len(mutants) - len(tried)} equivalent", flush=True)
    total: Counter[str] = Counter(it.module for it in tried)
    if asked.again is not None:  # tests were only added since: what was noticed stays noticed
        lived_there = asked.again.read_text(encoding="utf-8")
        tried = [it for it in tried if f"  {it.name}\n" in lived_there]
    lived: Counter[str] = Counter()
    for mutant, lives in work_off(tried, known, scratch, asked.jobs, asked.each):
        lived[mutant.module] += lives
        if lives:
            print(f"lives  {mutant.line:>4}  {mutant.name}", flush=True)
    shutil.rmtree(scratch, ignore_errors=True)
    return _report(
        total,
        lived,
        mutants,
        told,
        time.monotonic() - started,
        whole=not (asked.names or asked.sample),
    )


def _map(kept: Path | None, tests: Sequence[str], scratch: Path) -> CoverageMap:
    if kept is not None and kept.exists():
        found = json.loads(kept.read_text())
        lines = {
            name: {int(line): them for line, them in of_module.items()}
            for name, of_module in found["lines"].items()
        }
        return CoverageMap(lines, found["seconds"])
    known = measured(MODULES, tests, scratch)
    if kept is not None:
        kept.write_text(json.dumps({"lines": known.lines, "seconds": known.seconds}))
    return known


def _report(
    total: Counter[str], lived: Counter[str], mutants: Sequence[Mutant], told: dict[str, str],
    seconds: float, *, whole: bool,
) -> int:  # fmt: skip
    poor = 0
    for module in total:
        score = 1 - lived[module] / total[module]
        poor += score < NEEDED
        print(f"{module:<36} {total[module] - lived[module]:>4} of {total[module]:>4} {score:6.1%}")
    score = 1 - lived.total() / max(total.total(), 1)
    print(f"all: {score:.1%} of {total.total()} in {seconds:.0f} s")
    modules = {it.module for it in mutants}
    names = {it.name for it in mutants}
    gone = [it for it in told if it.split(":")[0] in modules and it not in names] if whole else []
    for name in gone:
        print(f"no such mutant any more: {name}")
    return 1 if poor or gone else 0


if __name__ == "__main__":
    sys.exit(main())
