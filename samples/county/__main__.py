"""`python -m samples.county`: enter the sample county into the database, where it is not yet.

The second time it only looks that it is there, so that `make demo` starts at once.
"""

from __future__ import annotations

import os
import sys


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "radslag.project.settings")
    import django

    django.setup()
    from samples.county.building import build

    return build()


if __name__ == "__main__":
    sys.exit(main())
