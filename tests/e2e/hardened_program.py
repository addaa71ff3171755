"""How the program is hardened, read off its file: no word of the build is believed."""

import os
import platform
import re
import subprocess

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]


def read(*arguments):
    return subprocess.run([*arguments, PROGRAM], check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout


header, segments, dynamic = read("readelf", "--file-header"), read("readelf", "--segments", "--wide"), read("readelf", "--dynamic", "--wide")
symbols = read("readelf", "--dyn-syms", "--wide")

assert re.search(r"Type:\s+DYN", header) and re.search(r"FLAGS_1.*\bPIE\b", dynamic), "the program is not position independent"
assert "GNU_RELRO" in segments, "what the loader has adjusted can be written to"
assert re.search(r"FLAGS.*BIND_NOW|FLAGS_1.*\bNOW\b", dynamic), "functions are bound late, so their table can be written to"
assert re.search(r"GNU_STACK.*\bRW\s", segments), "the stack can be executed"
assert not re.search(r"LOAD.*\bRWE\b", segments), "memory can be written and executed"
assert "__stack_chk_fail" in symbols, "no guard on the stack"
assert re.search(r"\b__\w+_chk\b", symbols), "no checked functions of the C library"
assert "__glibcxx_assert_fail" in symbols, "no checks of containers"
if platform.machine() == "x86_64":
    code = read("objdump", "--disassemble", "--no-show-raw-insn", "--section=.text")
    assert code.count("endbr64") > 1000, f"{code.count('endbr64')} functions begin with endbr64"
print("9 passed, 0 failed")
