"""`needlecase schema` and `needlecase check` agree: a case without an error is valid, one with an unknown key or word or a value of
the wrong kind is not. Over the shipped library, the templates and the broken cases."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import tomllib

import jsonschema

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
SOURCE = pathlib.Path(os.environ["NEEDLECASE_SOURCE_DIR"])
# Faults the schema must see as well: unknown key, missing key, wrong kind, unknown word, unknown format, an id with other characters.
SEEN_BY_SCHEMA = {"NC0107", "NC0108", "NC0109", "NC0111", "NC0120"}


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=300, env={"HOME": "/nonexistent", "LC_ALL": "C.UTF-8"})


def load(path):
    """The file as TOML, or nothing when it is none: then there is nothing for a schema to judge."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        return None


def errors_of(paths):
    found = {str(path): set() for path in paths}
    for entry in json.loads(run("check", "--format", "json", *map(str, paths)).stdout):
        if entry["severity"] == "error":
            found[entry["path"]].add(entry["number"])
    return found


def templates(folder):
    for region in ("neck", "upper-back", "shoulder"):
        for kind in ("ache", "bruise", "breathing", "question"):
            name = f"{region}-{kind}"
            made = run("new", "--region", region, "--id", name, "--symptom", kind, "--out", f"{folder}/{name}.toml")
            assert made.returncode == 0, made.stderr
    return sorted(pathlib.Path(folder).glob("*.toml"))


def main():
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    accepted = refused = 0
    with tempfile.TemporaryDirectory() as folder:
        shipped = [p for region in ("neck", "upper-back", "shoulder") for p in sorted((SOURCE / "scenarios" / region).glob("*.toml"))]
        broken = sorted((SOURCE / "tests/cases/fixtures").glob("*/*.toml"))
        paths = shipped + templates(folder) + broken
        for name, numbers in errors_of(paths).items():
            document = load(pathlib.Path(name))
            if document is None or "NC0100" in numbers:
                continue
            is_valid = validator.is_valid(document)
            if not numbers and not is_valid:
                sys.exit(f"{name}: check finds no error, the schema {next(validator.iter_errors(document)).message}")
            if numbers & SEEN_BY_SCHEMA and is_valid:
                sys.exit(f"{name}: check finds {sorted(numbers)}, the schema nothing")
            accepted += is_valid
            refused += not is_valid
    assert accepted > len(shipped) and refused > 25, (accepted, refused)
    print(f"schema and check agree: {accepted} files accepted, {refused} refused")


main()
