"""What the operating system gives a desktop program: hotkeys, the tray, the clipboard."""
