#!/usr/bin/env bash
# Looks the locked versions up in the lists of known vulnerabilities (PyPI's, else OSV). Ends with 1 where one is found,
# and with 0, saying NOT LOOKED UP, where no list can be reached: that is neither a failure nor a pass, and a release waits
# for a machine that reaches one (docs/packaging.md). What is linked into the parts is in vex.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build
for list in pypi osv; do
  if told=$(build/tools-env/bin/pip-audit -r requirements.lock --require-hashes --disable-pip --progress-spinner off \
      --timeout 20 -s "$list" -f json 2>build/audit.log); then found=0; else found=$?; fi
  counts=$(build/tools-env/bin/python -c '
import json, sys
parts = json.load(sys.stdin)["dependencies"]
asked = [part for part in parts if "vulns" in part]
print(len(parts), len(asked), sum(len(part["vulns"]) for part in asked))' <<<"$told" 2>/dev/null) || continue
  read -r parts asked bad <<<"$counts"
  [ "$asked" -gt 0 ] || continue
  echo "$list: $asked of $parts parts looked up, $bad known vulnerabilities"
  [ "$bad" -eq 0 ] || { build/tools-env/bin/pip-audit -r requirements.lock --require-hashes --disable-pip -s "$list" || true; exit 1; }
  exit "$found"
done
echo "NOT LOOKED UP: no list of vulnerabilities can be reached from here. Run it where one can be, before a release." >&2
