"""`python -m radslag.faces.cli`: the same as `radslag`."""

import sys

from radslag.faces.cli.main import main

sys.exit(main())
