"""The tables of the archive, as the steps that made them. A step that has been released is never changed."""

from __future__ import annotations

_FIRST = """
CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    vault_key TEXT NOT NULL,
    spent REAL NOT NULL
) STRICT;
CREATE TABLE turns (
    conversation TEXT NOT NULL REFERENCES conversations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    original TEXT NOT NULL,
    sent TEXT NOT NULL,
    received TEXT NOT NULL,
    restored TEXT NOT NULL,
    partial INTEGER NOT NULL,
    PRIMARY KEY (conversation, place)
) STRICT;
CREATE TABLE vault (
    conversation TEXT NOT NULL REFERENCES conversations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    replacement TEXT NOT NULL,
    value TEXT NOT NULL,
    type TEXT,
    style TEXT NOT NULL,
    identity INTEGER NOT NULL,
    PRIMARY KEY (conversation, place)
) STRICT;
-- What the person decided: a value to keep has no type, one to hide has the type they gave it.
CREATE TABLE decisions (
    conversation TEXT NOT NULL REFERENCES conversations ON DELETE CASCADE,
    value TEXT NOT NULL,
    type TEXT,
    PRIMARY KEY (conversation, value)
) STRICT;
CREATE TABLE unsent (
    conversation TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE TABLE ledger (
    number INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    body BLOB
) STRICT;
-- Which value left as what with which request; a value that was kept left as itself.
CREATE TABLE carried (
    number INTEGER NOT NULL REFERENCES ledger ON DELETE CASCADE,
    conversation TEXT NOT NULL REFERENCES conversations ON DELETE CASCADE,
    place INTEGER NOT NULL,
    value TEXT NOT NULL,
    replacement TEXT NOT NULL,
    PRIMARY KEY (number, place)
) STRICT;
CREATE INDEX carried_by_conversation ON carried (conversation);
"""
_RETURNS = "ALTER TABLE vault ADD COLUMN returns INTEGER NOT NULL DEFAULT 1"
# What is to be known about places of a restored reply; both ends count code points.
_FLAGS = """
CREATE TABLE flags (
    conversation TEXT NOT NULL,
    turn INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    PRIMARY KEY (conversation, turn, place),
    FOREIGN KEY (conversation, turn) REFERENCES turns ON DELETE CASCADE
) STRICT;
"""
# What was decided about a value, last, in a conversation; the score is that of a value that merely read like its type.
_DECIDED = """
CREATE TABLE lessons (
    conversation TEXT NOT NULL REFERENCES conversations ON DELETE CASCADE,
    value TEXT NOT NULL,
    type TEXT NOT NULL,
    verdict TEXT NOT NULL,
    score REAL,
    time TEXT NOT NULL,
    PRIMARY KEY (conversation, value)
) STRICT;
"""
# Versions before this step kept what a trusted server on this machine might read as the person's own decisions. The two
# cannot be told apart, so what went as itself to this machine only is not decided any more; the person is asked again.
_UNDECIDED = """
DELETE FROM decisions WHERE type IS NULL AND EXISTS (
    SELECT 1 FROM carried JOIN ledger USING (number)
    WHERE carried.conversation = decisions.conversation AND carried.value = decisions.value
        AND carried.replacement = carried.value AND ledger.kind = 'request'
) AND NOT EXISTS (
    SELECT 1 FROM carried JOIN ledger USING (number)
    WHERE carried.conversation = decisions.conversation AND carried.value = decisions.value
        AND carried.replacement = carried.value AND ledger.kind = 'request'
        AND json_extract(ledger.facts, '$.host') NOT IN ('localhost', '::1')
        AND json_extract(ledger.facts, '$.host') NOT LIKE '127.%'
);
"""
MIGRATIONS = (_FIRST, _RETURNS, _FLAGS, _DECIDED, _UNDECIDED)
"""The steps, oldest first; a database remembers how many it has taken."""
