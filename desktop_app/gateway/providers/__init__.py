"""The languages that providers speak: one file each, behind one small protocol, listed in the registry."""
