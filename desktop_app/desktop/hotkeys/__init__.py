"""One shortcut that works in every program, one file a system. No hook: none of them sees any other key."""
