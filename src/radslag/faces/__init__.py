"""What meets the outside: pages and commands.

The faces do not know each other; `look` is what pages share.
"""
