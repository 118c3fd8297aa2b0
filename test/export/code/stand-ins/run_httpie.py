"""Runs HTTPie in one process, as a start of it takes most of a second.

Arguments: the folder, then the numbers of rows. For each lies a file of its words there, with a NUL
behind each, and another with its input where it reads one.
"""

import os
import sys

from httpie.context import Environment
from httpie.core import main

folder = sys.argv[1]
for row in sys.argv[2:]:
    noted = os.path.join(folder, f"httpie-{row}.words")
    if not os.path.exists(noted):
        # The shell has not started it: the file that it was to read is not there.
        print(f"row-{row}.", "not started", file=sys.stderr)
        continue
    words = open(noted, "rb").read().split(b"\0")[:-1]
    given = os.path.join(folder, f"httpie-{row}.input")
    stdin = open(given, "rb") if os.path.exists(given) else None
    nowhere = open(os.devnull, "w")
    environment = Environment(
        stdin=stdin,
        stdin_isatty=stdin is None,
        stdout=nowhere,
        stdout_isatty=False,
        stderr=sys.stderr,
        stderr_isatty=False,
        config_dir=os.path.join(folder, ".httpie"),
    )
    try:
        status = main(["http", *map(os.fsdecode, words)], environment)
    except BaseException as error:
        print(f"row-{row}.", repr(error), file=sys.stderr)
    else:
        if status != 0:
            print(f"row-{row}.", status, file=sys.stderr)
