"""The ways in which a login ends without an access token."""

from app.errors import UserError


class LoginFailed(UserError):
    """No login; value `reason`, never what the server said.

    Reasons: refused (by whoever logged in), wrong-state, wrong-issuer, code-expired, too-late (no
    answer came), not-told (the server tells no such way), elsewhere (its login is at a host that
    nobody confirmed), refused-here (the server refuses this program), expired (log in again),
    not-open (no login was ever done), no-key.
    """

    code = "login-failed"

    @property
    def reason(self) -> str:
        """Give the reason's code."""
        return str(self.values["reason"])
