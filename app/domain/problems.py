"""What keeps a draft from being saved: a code, the field it belongs to, values for the sentence."""

import dataclasses
from collections.abc import Mapping


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """`code` has its words in `ui/messages.py`; `field` is the draft's attribute name."""

    code: str
    field: str
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)
