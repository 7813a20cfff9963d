"""Replaces private values, remembers what stands for what, verifies that nothing slipped, and puts values back."""
