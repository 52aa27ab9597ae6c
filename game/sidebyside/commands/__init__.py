"""What the command line can do, one file a command: `add` tells its words, `run` does it."""
