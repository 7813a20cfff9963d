"""Runs small models: which there are, whether their files are the ones shipped, and where they run."""
