"""Reads and writes a store of attempts as another program would, from docs/record.md alone."""
import hashlib
import json
import os
import pathlib
import sqlite3

ROOT = pathlib.Path(os.environ["NEEDLECASE_SOURCE_DIR"])
ENVELOPE = ("previous", "attempt", "sequence", "at_ms", "boot", "boot_ms", "former", "kind")
CHAIN_START = "0" * 64


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def events(store):
    """Every event, oldest first: (attempt, sequence, kind, members), the members in one line as `visit=0 urgency=contact`."""
    if not os.path.exists(store):
        return []
    # Not read-only: what a kill left half-written is rolled back, as it is when the program starts again.
    with sqlite3.connect(store, timeout=10) as database:
        if not database.execute("select 1 from sqlite_master where name = 'entries'").fetchone():
            return []  # killed before the table was made
        entries = [json.loads(text) for text, in database.execute("select text from entries order by position")]
    return [(entry["attempt"], entry["sequence"], entry["kind"],
             " ".join(f"{name}={value}" for name, value in entry.items() if name not in ENVELOPE)) for entry in entries]


def kinds(store):
    return [kind for _, _, kind, _ in events(store)]


def empty_store(path):
    """A store of the newest schema that holds nothing."""
    store = sqlite3.connect(path)
    migrations = sorted((ROOT / "src/store/sql/migrations").glob("*.sql"))
    for migration in migrations:
        store.executescript(migration.read_text())
    store.execute("drop table events")
    store.execute(f"pragma application_id = {0x4E444C43}")
    store.execute(f"pragma user_version = {len(migrations)}")
    return store


def append(store, attempt, sequence, at_ms, kind, members):
    """Adds an event to the end of the chain."""
    count, head = store.execute("select entries, hash from head").fetchone()
    entry = {"previous": head, "attempt": attempt, "sequence": sequence, "at_ms": at_ms, "kind": kind, **members}
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    store.execute("insert into entries (position, attempt, sequence, text) values (?, ?, ?, ?)", (count + 1, attempt, sequence, text))
    store.execute("update head set entries = ?, hash = ?", (count + 1, sha256(text.encode())))


def add_edition(store, kind, data):
    """Adds the bytes of a case or a guidance; returns the hash that names them."""
    store.execute("insert or ignore into editions (hash, kind, meaning, bytes, seal) values (?, ?, '', ?, ?)",
                  (sha256(data), kind, data.decode(), sha256(f"{sha256(data)}\n{kind}\n".encode())))
    return sha256(data)


def shipped_guidance():
    """The shipped guidance as a record keeps it: of every file its name, its size and its bytes."""
    files = sorted((ROOT / "scenarios/guidance").glob("*.toml"))
    return b"".join(b"%s\n%d\n%s" % (path.name.encode(), path.stat().st_size, path.read_bytes()) for path in files)
