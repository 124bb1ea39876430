"""What every channel can do, and the four ways in which it fails."""

from typing import Protocol

from app.domain.exchange import (
    ChannelCheck,
    ChannelKind,
    ExportUnit,
    OtherEntry,
    Outage,
    Receipt,
    Rendered,
)
from app.errors import UserError


class ChannelDown(UserError):
    """Nothing gets through right now, for no unit. `unclear`: this one may have arrived."""

    code = "channel-down"

    def __init__(
        self, outage: Outage, *, unclear: bool = False, retry_after: float | None = None
    ) -> None:
        super().__init__(outage=outage.value)
        self.outage = outage
        self.unclear = unclear
        self.retry_after = retry_after


class ChannelUnfit(UserError):
    """The other end takes no documents from us, or the settings name no such place; `reason`."""

    code = "channel-unfit"


class UnitRefused(UserError):
    """The other end refuses this unit; `reason`, and `place` in the resource, never its text."""

    code = "unit-refused"


class UnitConflict(UserError):
    """The other end has something else under our name, or several where one is meant."""

    code = "unit-conflict"


class AnswerUnclear(UserError):
    """This unit may or may not have arrived: it is asked for before it is sent again."""

    code = "answer-unclear"


class AwaitingReceipt(UserError):
    """It lies where the other end fetches it; its signed receipt has not come yet."""

    code = "awaiting-receipt"


class CannotAsk(UserError):
    """The other end offers no way to ask whether a unit arrived: the worker decides."""

    code = "cannot-ask"


class Channel(Protocol):
    """One way out. Nothing but a receipt that names unit and hash counts as delivered."""

    kind: ChannelKind

    def check(self) -> ChannelCheck:
        """Say what it allows; raises ChannelDown or ChannelUnfit."""

    def send(self, unit: ExportUnit, rendered: Rendered) -> Receipt:
        """Hand the unit over and give its receipt; sending it twice does no harm.

        Raises:
            ChannelDown, UnitRefused, UnitConflict, AnswerUnclear: see there.
        """

    def find(self, unit: ExportUnit, rendered: Rendered) -> Receipt | None:
        """Ask whether the unit arrived; None says surely not.

        Raises:
            ChannelDown, UnitConflict, AnswerUnclear, CannotAsk: see there.
        """

    def theirs(self, unit: ExportUnit, rendered: Rendered) -> OtherEntry | None:
        """Give what stands there under the unit's name in a conflict; None where it isn't told.

        Raises:
            ChannelDown, AnswerUnclear, CannotAsk: see there.
        """

    def withdraw(self, unit: ExportUnit, rendered: Rendered, earlier: Receipt) -> Receipt:
        """Mark what `earlier` confirmed as entered in error; `unit.withdraws` names it.

        Nothing is erased at the other end, and doing it twice does no harm.

        Raises:
            ChannelDown, UnitRefused, UnitConflict, AnswerUnclear: see there.
        """

    def close(self) -> None:
        """Let go of connections."""
