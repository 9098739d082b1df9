# Runs a program in a terminal of its own and types where it asks:
# type-answers.py '[["text to wait for", "keys to type"], ...]' PROGRAM WORD...
# Prints what the terminal showed; ends as the program did.
import fcntl
import json
import os
import pty
import signal
import struct
import sys
import termios

# A question that never comes ends it, too.
signal.alarm(60)
steps = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])
shown = ""
seen = 0
while True:
    try:
        data = os.read(terminal, 4096)
    except OSError:
        break
    if not data:
        break
    shown += data.decode(errors="replace")
    while steps and (at := shown.find(steps[0][0], seen)) >= 0:
        seen = len(shown)
        os.write(terminal, steps.pop(0)[1].encode())
_, status = os.waitpid(pid, 0)
sys.stdout.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
