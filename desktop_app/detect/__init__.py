"""Finds private values in a text: where they are, what they are, how sure that is, and why."""
