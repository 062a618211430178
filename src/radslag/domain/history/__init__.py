"""The log that is only ever added to: who did what to which thing, each line sealed to the last."""
