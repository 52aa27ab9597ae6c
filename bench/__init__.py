"""Speed and size, measured side by side in one run. Numbers for people to read; no test depends on them."""
