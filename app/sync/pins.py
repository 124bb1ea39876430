"""TLS that trusts the organisation's own certificates and no others."""

import ssl
from collections.abc import Sequence


def pinned_trust(certificates: Sequence[bytes]) -> ssl.SSLContext:
    """Give a trust for which a server counts only if its chain reaches one of these (DER).

    Name, dates and signatures are judged as always. An authority that the system trusts, but that
    is not named here, counts for nothing: neither a stranger's nor that of a company's proxy.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # A pin may be the server's own certificate or one in the middle, not only a root.
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    for certificate in certificates:
        context.load_verify_locations(cadata=certificate)
    return context
