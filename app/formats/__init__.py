"""Rows and snapshots in, FHIR, Sosmeta JSON and manifests out: pure functions without a clock."""
