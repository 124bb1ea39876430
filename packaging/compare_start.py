"""Start of the frozen program against the unfrozen one: until the unlock window is painted.

usage: python packaging/compare_start.py [ROUNDS]     the two in turns; ends with 1 beyond 1.3 ×

Processor time of the process, because that does not depend on who else uses the machine; the best
of the rounds, because everything that disturbs makes it longer.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUDGET = 1.3
PROGRAMS = {
    "unfrozen": ROOT / ".venv" / "bin" / "rinnalla",
    "frozen": ROOT / "dist" / "rinnalla" / "rinnalla",
}


def main(rounds: int) -> int:
    """Measure in turns, print both and their ratio."""
    best = dict.fromkeys(PROGRAMS, float("inf"))
    with tempfile.TemporaryDirectory(prefix="start-") as home:
        (Path(home) / "data").mkdir()
        (Path(home) / "data" / "store.keys").touch()  # else the first start would be painted
        environment = {
            "PATH": os.environ["PATH"], "HOME": home, "RINNALLA_HOME": home, "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        for _ in range(rounds + 1):  # the first fills the disk cache
            for name, program in PROGRAMS.items():
                best[name] = min(best[name], _seconds(program, environment))
    ratio = best["frozen"] / best["unfrozen"]
    told = ", ".join(f"{name} {seconds * 1000:.0f} ms" for name, seconds in best.items())
    print(f"start to painted unlock window: {told}; {ratio:.2f} x, budget {BUDGET} x")
    return int(ratio > BUDGET)


def _seconds(program: Path, environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "--measure-start"], env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
