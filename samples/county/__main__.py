"""`python -m samples.county`: enter the sample county into the database, where it is not yet.

The second time it only looks that it is there, so that `make demo` starts at once.
"""

from __future__ import annotations

import sys


def main() -> int:
    from radslag.faces.cli import ledger, networks

    networks.enter()
    ledger.make_ready()
    from samples.county.building import build

    return build()


if __name__ == "__main__":
    sys.exit(main())
