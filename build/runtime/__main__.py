"""``python -m build.runtime``: builds the runtime into the default cache and says how large it is."""

import sys

from build.runtime import RuntimeBuildError, default_cache, ensure
from build.runtime.sizes import find_brotli, sizes, table


def main() -> int:
    """Says the folder and the table, or why there is none."""
    try:
        site = ensure(default_cache(), lambda line: print(line, file=sys.stderr, flush=True))
    except RuntimeBuildError as error:
        print(error, file=sys.stderr)
        return 1
    print(site)
    print(table(list(sizes(site, find_brotli()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
