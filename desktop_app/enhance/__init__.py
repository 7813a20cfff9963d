"""Improves how a prompt is put, on protected text only: every change is an edit with a reason, and can be undone."""
