"""Discreet: use large cloud models without telling them who you are."""
