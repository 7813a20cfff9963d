"""Reads files into text: plain text, Markdown and CSV, Word documents, PDF."""
