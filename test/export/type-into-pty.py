"""Types commands into a shell that has a terminal, each once the prompt stands there.

Arguments: a file of commands, one a JSON string a line, and the shell's own. What the shell shows
goes to standard output.
"""

import json
import os
import pty
import select
import sys
import time

# Written apart, so that the echo of these lines holds neither.
HOOK = {
    "bash": "PROMPT_COMMAND='echo \"<rea\"\"dy>\"'",
    "zsh": "precmd() { echo '<rea''dy>' }",
}
PROMPT = "PS1='<g''o>' PS2=''"

commands = [json.loads(line) for line in open(sys.argv[1]) if line.strip()]
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])

shown = b""


def wait_for_prompt(already):
    """Until a command has ended and the prompt stands there again."""
    end = time.monotonic() + 20
    while shown.count(b"<ready>") <= already or b"<go>" not in shown.rpartition(b"<ready>")[2]:
        if time.monotonic() > end:
            sys.exit("no prompt after: " + repr(shown[-300:]))
        look(0.5)


def look(seconds):
    global shown
    if select.select([terminal], [], [], seconds)[0]:
        shown += os.read(terminal, 65536)


def type_in(text):
    """A terminal takes a little at a time: what the shell echoes is read in between."""
    rest = text.encode()
    while rest:
        readable, writable, _ = select.select([terminal], [terminal], [], 5)
        if readable:
            look(0)
        elif writable:
            rest = rest[os.write(terminal, rest[:512]) :]


type_in(PROMPT + "\n" + HOOK[os.path.basename(sys.argv[2])] + "\n")
wait_for_prompt(0)
for command in commands:
    before = shown.count(b"<ready>")
    type_in(command + "\n")
    wait_for_prompt(before)
os.write(terminal, b"exit\n")
os.waitpid(child, 0)
sys.stdout.buffer.write(shown)
