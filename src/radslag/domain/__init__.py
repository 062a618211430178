"""What is true and who may change it: one Django app per context.

Their order stands in .importlinter.
"""
