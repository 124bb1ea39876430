"""The bill of materials (CycloneDX 1.6): every part of the lock, what is linked into it, and VEX.

usage: python packaging/sbom.py FILE     in build/package-env, where the parts are installed

The same locks and versions give the same file: its number comes from its content, its time from
SOURCE_DATE_EPOCH.
"""

import os
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.impact_analysis import ImpactAnalysisJustification, ImpactAnalysisState
from cyclonedx.model.license import LicenseExpression
from cyclonedx.model.vulnerability import (
    BomTarget,
    Vulnerability,
    VulnerabilityAnalysis,
    VulnerabilitySource,
)
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from embedded import embedded
from licences import parts
from packageurl import PackageURL

VEX = Path(__file__).with_name("vex.toml")
SCHEMA = SchemaVersion.V1_6
NAME = re.compile(r"^[A-Za-z0-9._-]+")


def main(file: Path) -> None:
    """Write the bill, after its schema has found it right."""
    bill = bill_of_materials()
    told = make_outputter(bill, OutputFormat.JSON, SCHEMA).output_as_string(indent=1)
    fault = JsonStrictValidator(SCHEMA).validate_str(told)
    if fault is not None:
        sys.exit(f"The bill of materials does not fit its schema: {fault}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(told + "\n", encoding="utf-8")
    print(f"{file}: {len(bill.components)} parts, {len(bill.vulnerabilities)} notes")


def bill_of_materials() -> Bom:
    """Give the bill with parts, what depends on what, and the notes on vulnerabilities."""
    whole = Component(
        name="rinnalla", version=version("rinnalla"), type=ComponentType.APPLICATION,
        licenses=[LicenseExpression("MIT")], bom_ref="rinnalla",
    )  # fmt: skip
    locked = {part.name: _component(part.name, part.version, part.licence) for part in parts()}
    inside = embedded()
    linked = {name: _linked(name, told) for name, told in inside.items()}
    bill = Bom(components=[*locked.values(), *linked.values()])
    bill.metadata.component = whole
    bill.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    bill.serial_number = uuid5(
        NAMESPACE_URL, " ".join(sorted(str(it.purl) for it in locked.values()))
    )
    direct = [locked[name] for name in _needed("rinnalla") if name in locked]
    own = [linked[name] for name, told in inside.items() if told["inside"] == "rinnalla"]
    bill.register_dependency(whole, [*direct, *own])
    for name, component in locked.items():
        below = [locked[it] for it in _needed(name) if it in locked]
        below += [linked[it] for it, told in inside.items() if told["inside"] == name]
        bill.register_dependency(component, below)
    by_name = {**locked, **linked}
    for note in notes({name: str(it.version) for name, it in by_name.items()}):
        bill.vulnerabilities.add(_vulnerability(note, by_name[note["part"]]))
    return bill


def notes(versions: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """Give each known vulnerability that the version inside still has, one by one."""
    for entry in tomllib.loads(VEX.read_text(encoding="utf-8"))["entry"]:
        if _numbers(versions[entry["part"]]) < _numbers(entry["until"]):
            for name in entry["ids"]:
                yield {"id": name, "part": entry["part"], "detail": entry["detail"]}


def _component(name: str, number: str, licence: str) -> Component:
    url = PackageURL("pypi", name=name, version=number)
    return Component(
        name=name, version=number, type=ComponentType.LIBRARY, purl=url, bom_ref=str(url),
        licenses=[LicenseExpression(licence)] if licence else [],
    )  # fmt: skip


def _linked(name: str, told: Mapping[str, str]) -> Component:
    properties = [
        Property(name="rinnalla:linked", value=told["way"]),
        Property(name="rinnalla:inside", value=told["inside"]),
    ]
    plain = name.partition(" (")[0]
    url = PackageURL("generic", name=plain.lower().replace(" ", "-"), version=told["version"])
    return Component(
        name=plain, version=told["version"], type=ComponentType.LIBRARY, purl=url, bom_ref=name,
        licenses=[LicenseExpression(told["licence"])], properties=properties,
    )  # fmt: skip


def _vulnerability(note: Mapping[str, str], component: Component) -> Vulnerability:
    return Vulnerability(
        id=note["id"],
        bom_ref=note["id"],  # not one by chance: the same locks give the same file
        source=VulnerabilitySource(name="NVD"),
        analysis=VulnerabilityAnalysis(
            state=ImpactAnalysisState.NOT_AFFECTED,
            justification=ImpactAnalysisJustification.CODE_NOT_REACHABLE,
            detail=note["detail"],
        ),
        affects=[BomTarget(ref=str(component.bom_ref.value))],
    )


def _needed(name: str) -> list[str]:
    """The distributions that one asks for, in the lock's spelling; none where it isn't here."""
    try:
        told = requires(name) or []
    except PackageNotFoundError:
        return []
    found = [NAME.match(line) for line in told if "extra ==" not in line]
    return sorted({it[0].lower().replace("_", "-").replace(".", "-") for it in found if it})


def _numbers(told: str) -> tuple[int, ...]:
    return tuple(int(part) for part in told.split(".") if part.isdigit())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
