"""What a readable scenario must also be: one rule per file, each a `check` that yields problems."""
