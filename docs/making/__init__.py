"""Makes docs/reference and docs/images from the code: `python -m docs.making [--check]`."""
