"""What settings, archive, models, desktop and doctor tell besides errors, marked for translation.

The English words are those of the files that tell it.
"""

from __future__ import annotations

from desktop_app.ui.language import QT_TRANSLATE_NOOP

NOTICES = (
    QT_TRANSLATE_NOOP("messages", "The settings in {path} cannot be read ({why}). The defaults are in force."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The settings in {path} were written by a later version of Discreet and are left as they are. The "
        "defaults are in force; use the later version, or give the file another name to begin anew.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The settings in {path} cannot be understood. The defaults are in force; mend the file or remove it.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The settings in {path} could not be understood. They were moved to {name}; the defaults are in force.",
    ),
    QT_TRANSLATE_NOOP("messages", "provider names none of the providers; {name} is used."),
    QT_TRANSLATE_NOOP("messages", "rewriter names none of the providers; none is asked for other wording."),
    QT_TRANSLATE_NOOP("messages", "{provider} is left out: it has no base_url."),
    QT_TRANSLATE_NOOP("messages", "{provider} is left out: there is one practice provider only."),
    QT_TRANSLATE_NOOP("messages", "{key} is none of {words}; {value} is used."),
    QT_TRANSLATE_NOOP("messages", "{key} is neither true nor false; {value} is used."),
    QT_TRANSLATE_NOOP("messages", "retention_days is no number from 0 to {days}; nothing is deleted for its age."),
    QT_TRANSLATE_NOOP("messages", '{key} is not text; "{value}" is used.'),
    QT_TRANSLATE_NOOP("messages", "In {path}: {problems}"),
    QT_TRANSLATE_NOOP(
        "messages", "What is kept here was written by a later version of Discreet. Use that one to open it."
    ),
    QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be used ({why})."),
    QT_TRANSLATE_NOOP(
        "messages", "What was kept here has no key file any more. It was set aside, unchanged, as {name}."
    ),
    QT_TRANSLATE_NOOP("messages", "What was kept here has a damaged key file. It was set aside, unchanged, as {name}."),
    QT_TRANSLATE_NOOP(
        "messages", "What was kept here is damaged and does not open. It was set aside, unchanged, as {name}."
    ),
    QT_TRANSLATE_NOOP("messages", "The key file is missing, so what was kept here cannot be opened."),
    QT_TRANSLATE_NOOP("messages", "The key file is damaged, so what was kept here cannot be opened."),
    QT_TRANSLATE_NOOP("messages", "Nothing has been kept on this machine yet."),
    QT_TRANSLATE_NOOP(
        "messages", "Conversations are kept on this machine, encrypted; they open with {one} or {two} or {three}."
    ),
    QT_TRANSLATE_NOOP("messages", "Conversations are kept on this machine, encrypted; they open with {one} or {two}."),
    QT_TRANSLATE_NOOP("messages", "Conversations are kept on this machine, encrypted; they open with {one}."),
    QT_TRANSLATE_NOOP("messages", "the system's keychain"),
    QT_TRANSLATE_NOOP("messages", "your passphrase"),
    QT_TRANSLATE_NOOP("messages", "the recovery key"),
    QT_TRANSLATE_NOOP(
        "messages",
        "There is no room for anything more in {places}. Make room on that disk; what was kept before is untouched.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "You may not write in {places}, so nothing new is kept. Make the folder your own again, with its owner and "
        "permissions (chown, chmod u+w). What was kept before is untouched.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The disk with {places} can only be read, so nothing new is kept. Make it writable; systems mount a disk so "
        "after it had errors, so look at its health first. What was kept before is untouched.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing can be written in {places}. Look whether a file stands where a folder should, and at the disk's "
        "health.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "There is no display, so there is no window, tray or shortcut. The commands work; for the window, start "
        "Discreet from a desktop session, or set DISPLAY or WAYLAND_DISPLAY to that of one.",
    ),
    QT_TRANSLATE_NOOP("messages", "No keychain, so no key can be kept. {why}"),
    QT_TRANSLATE_NOOP(
        "messages",
        "Install and start GNOME Keyring (package gnome-keyring), KWallet (kwalletmanager) or KeePassXC with its "
        "Secret Service switched on, log in again, and restart Discreet.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Open Keychain Access and make sure that the login keychain exists, then restart Discreet.",
    ),
    QT_TRANSLATE_NOOP("messages", "Start the service Credential Manager, then restart Discreet."),
    QT_TRANSLATE_NOOP(
        "messages",
        "There is no session bus (D-Bus), through which keychains are reached. Start Discreet from a desktop session; "
        "from a remote shell, set DBUS_SESSION_BUS_ADDRESS to that of one.",
    ),
    # What became of a version of a model.
    QT_TRANSLATE_NOOP("messages", "Version {versions} is not used; version {version} is in use instead."),
    QT_TRANSLATE_NOOP(
        "messages", "The model {name} {version} gives wrong answers here ({score} right in its self-test)."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing is sent. Install Discreet again, or restart the computer after an update of its drivers.",
    ),
    QT_TRANSLATE_NOOP("messages", "The model {name} {version} cannot be opened or tested ({error})."),
    # What the desktop offers or lacks, and why.
    QT_TRANSLATE_NOOP("messages", "no display"),
    QT_TRANSLATE_NOOP("messages", "X11 key grab"),
    QT_TRANSLATE_NOOP("messages", "X11 key grab; {chord} is free"),
    QT_TRANSLATE_NOOP("messages", "X11 key grab; {chord} is taken, by a Discreet that runs or by another program"),
    QT_TRANSLATE_NOOP("messages", "X11 key grab; {keys} is no shortcut, choose another in the settings"),
    QT_TRANSLATE_NOOP("messages", "the system's own registration"),
    QT_TRANSLATE_NOOP("messages", "the desktop portal, if it knows global shortcuts"),
    QT_TRANSLATE_NOOP(
        "messages",
        "no desktop portal is running; bind a command in the desktop's settings: discreet rewrite --clipboard",
    ),
    QT_TRANSLATE_NOOP("messages", "the system's own tray"),
    QT_TRANSLATE_NOOP("messages", "StatusNotifier host on the session bus"),
    QT_TRANSLATE_NOOP("messages", "X11 tray that embeds icons"),
    QT_TRANSLATE_NOOP("messages", "no StatusNotifier host; on GNOME install the AppIndicator extension"),
    QT_TRANSLATE_NOOP("messages", "X11 tells of every change"),
    QT_TRANSLATE_NOOP("messages", "the system tells of every change; not yet tried there"),
    QT_TRANSLATE_NOOP(
        "messages",
        "Wayland shows the clipboard to the window in front only, so nothing can be watched; use the shortcut, or "
        "bind a key to: discreet rewrite --clipboard",
    ),
    QT_TRANSLATE_NOOP("messages", "notification service on the session bus"),
    QT_TRANSLATE_NOOP("messages", "none runs yet; the tray's icon shows that there is news"),
    QT_TRANSLATE_NOOP("messages", "the kernel and the egress guard"),
    QT_TRANSLATE_NOOP("messages", "the egress guard"),
    QT_TRANSLATE_NOOP("messages", "no accelerator was tried yet"),
    QT_TRANSLATE_NOOP("messages", "the installed onnxruntime offers no accelerator"),
    # Why a file could not be written.
    QT_TRANSLATE_NOOP("messages", "there is no room on the disk; make room and try again"),
    QT_TRANSLATE_NOOP("messages", "the disk can only be read; make it writable and try again"),
    QT_TRANSLATE_NOOP("messages", "you may not write there; change its permissions and try again"),
)
