"""Runs a program under a pseudo-terminal, presses keys when words are seen, and prints the screens as JSON.

The screen is drawn by the few control sequences that the program and its library use; another one ends the run.
"""
import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time
import unicodedata

COLUMNS, ROWS, STEPS, COMMAND = int(sys.argv[1]), int(sys.argv[2]), json.loads(sys.argv[3]), sys.argv[4:]
PATIENCE = 60


class Screen:
    def __init__(self):
        self.lines, self.row, self.column = [[" "] * COLUMNS for _ in range(ROWS)], 0, 0

    def put(self, letter):
        if unicodedata.combining(letter) and self.column > 0:
            cells = self.lines[self.row]
            cells[self.column - 1] = unicodedata.normalize("NFC", cells[self.column - 1] + letter)
            return
        if self.column == COLUMNS:
            self.column = 0
            self.down()
        self.lines[self.row][self.column] = letter
        self.column += 1

    def down(self):
        if self.row + 1 < ROWS:
            self.row += 1
        else:
            self.lines = self.lines[1:] + [[" "] * COLUMNS]

    def control(self, numbers, kind):
        count = int(numbers.split(";")[0] or 0) if not numbers.startswith("?") else 0
        many = max(count, 1)
        if kind == "A":
            self.row = max(0, self.row - many)
        elif kind == "B":
            self.row = min(ROWS - 1, self.row + many)
        elif kind == "C":
            self.column = min(COLUMNS - 1, self.column + many)
        elif kind == "D":
            self.column = max(0, self.column - many)
        elif kind == "G":
            self.column = many - 1
        elif kind == "H":
            self.row = self.column = 0
        elif kind == "J" and count == 0:
            self.lines[self.row][self.column:] = [" "] * (COLUMNS - self.column)
            for row in range(self.row + 1, ROWS):
                self.lines[row] = [" "] * COLUMNS
        elif kind == "K" and count in (0, 2):
            start = 0 if count == 2 else self.column
            self.lines[self.row][start:] = [" "] * (COLUMNS - start)
        elif kind not in "mhlnr":
            raise SystemExit(f"a control sequence that the screen does not know: {numbers}{kind}")

    def take(self, text):
        for control, letter in re.findall(r"\x1b\[([0-9;?]*[A-Za-z])|([\s\S])", text):
            if control:
                self.control(control[:-1], control[-1])
            elif letter == "\n":
                self.down()
            elif letter == "\r":
                self.column = 0
            elif letter == "\b":
                self.column = max(0, self.column - 1)
            elif letter >= " ":
                self.put(letter)

    def text(self):
        return "\n".join("".join(line).rstrip() for line in self.lines).rstrip() + "\n"


process, terminal = pty.fork()
if process == 0:
    os.execvp(COMMAND[0], COMMAND)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
screen, screens, pending, left = Screen(), [], b"", list(STEPS)
recent = ""  # what came since the last keys


def read(wait):
    """Takes what there is within so many seconds; false at the end of the program."""
    global pending, recent
    if not select.select([terminal], [], [], wait)[0]:
        return None
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        return False
    if not piece:
        return False
    pending += piece
    # A letter or a control sequence may be cut at the end of a piece.
    whole = len(pending) - len(re.search(rb"(\x1b(\[[0-9;?]*)?|[\xc0-\xff][\x80-\xbf]{0,2})?$", pending).group())
    cut = pending[:whole] if pending[whole:][:1] == b"\x1b" or not _is_letter(pending[whole:]) else pending
    pending = pending[len(cut):]
    recent += cut.decode("utf-8", "replace")
    screen.take(cut.decode("utf-8", "replace"))
    return True


def _is_letter(tail):
    try:
        tail.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


since = time.monotonic()
while True:
    got = read(0.3)
    if got is False:
        break
    if got is None and left and left[0]["seen"] in recent:
        recent = ""
        screens.append(screen.text())
        os.write(terminal, left.pop(0)["keys"].encode())
        since = time.monotonic()
    if time.monotonic() - since > PATIENCE:
        os.kill(process, 9)
        break
_, status = os.waitpid(process, 0)
screens.append(screen.text())
exit_code = os.waitstatus_to_exitcode(status)
print(json.dumps({"exitCode": exit_code, "screens": screens}))
