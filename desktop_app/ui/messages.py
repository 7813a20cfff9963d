"""What errors, policies and the archive say, in the window's language.

The English words are those of ``errors`` and of the files that raise them; scripts and logs go on reading those.
"""

from __future__ import annotations

from desktop_app.ui.language import QT_TRANSLATE_NOOP
from desktop_app.ui.notices import NOTICES
from desktop_app.ui.told import Told

MESSAGES = Told(
    "messages",
    (
        QT_TRANSLATE_NOOP("messages", "There is no text yet. Write something first."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The text has {length} characters; up to {limit} can be read at once. Split it and try again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The text holds half of a character (a lone surrogate) at position "
            "{position}. Remove it or paste the text again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This file is locked with a password. Open it in its own program, save it without one, and open that.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The engine stopped and was started again; your text is unchanged. Try once more.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The text changed after it was shown. Look at the new version and approve it.",
        ),
        QT_TRANSLATE_NOOP("messages", "This approval was used already. Approve again to send once more."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Another program has {chord} already. Choose another shortcut in the settings.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This keyboard has no key for {chord}. Choose another shortcut in the settings.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This desktop does not let programs have shortcuts. In its keyboard "
            "settings, bind one to the command: discreet rewrite --clipboard.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "A shortcut is Ctrl, Alt or Meta, with Shift if you like, and one letter, "
            "digit, F1 to F12 or Space: Ctrl+Alt+H.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Whether Discreet starts with your session could not be changed: {why}. The "
            "system's own settings for what starts with a session can do it; the "
            "command is discreet --tray.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "What is kept on this machine is damaged. Start Discreet again: it sets the "
            "damaged files aside, unchanged, and begins anew.",
        ),
        QT_TRANSLATE_NOOP("messages", "This is not the passphrase. Nothing was changed; type it again."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The policy in {source} cannot be followed: {why}. Nothing is sent until "
            "that is mended; discreet policy check tries a file.",
        ),
        QT_TRANSLATE_NOOP("messages", "There is no provider called {name}. Choose one of: {known}."),
        QT_TRANSLATE_NOOP("messages", "{name} is not on this machine, so it cannot be trusted with everything."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The model {name} is damaged: {file} is not as shipped. Install Discreet again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The model {name} is not complete: {file} cannot be read. Install Discreet again.",
        ),
        QT_TRANSLATE_NOOP("messages", "The list of models is damaged. Install Discreet again."),
        QT_TRANSLATE_NOOP("messages", "The list of models is missing. Install Discreet again."),
        QT_TRANSLATE_NOOP(
            "messages",
            "This file is larger than {limit} MB. Save a part of it as a file, or paste its text.",
        ),
        QT_TRANSLATE_NOOP("messages", "This is no file. Drop or choose one file, not a folder."),
        QT_TRANSLATE_NOOP("messages", "This file cannot be opened ({why}). Nothing was read."),
        QT_TRANSLATE_NOOP(
            "messages",
            "This file holds more than {limit} characters of text. Open a part of it, or paste what you need.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This PDF holds pictures of text and no text, as scanners make them. Run it "
            "through a program that reads scans (OCR), or type what you need.",
        ),
        QT_TRANSLATE_NOOP("messages", "This file holds no text."),
        QT_TRANSLATE_NOOP(
            "messages",
            "This is a file of an older Office. Save it as .docx, or as text, and open that.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This is no Word document. Text, Markdown, CSV, Word (.docx) and PDF can be read.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The address of {provider} in the settings is not usable. It should look "
            "like https://host/v1, without user name, password, query or special "
            "characters.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The address of {provider} starts with http:, so everything would cross the "
            "network readable to others. Use https://{host} instead; plain http is for "
            "servers on this machine only.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "There is no key for {name} yet. Add it in the settings; it goes into the system's keychain.",
        ),
        QT_TRANSLATE_NOOP("messages", "There is no key for {name} yet. Add it in the settings."),
        QT_TRANSLATE_NOOP("messages", "No model is chosen for {name}. Choose one in the settings."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The key for {provider} holds characters that no key has. Copy it again into the settings.",
        ),
        QT_TRANSLATE_NOOP("messages", "The key is empty. Copy it from the provider's website and paste it again."),
        QT_TRANSLATE_NOOP("messages", "{host} took too long to answer{detail}. Send again."),
        QT_TRANSLATE_NOOP("messages", "{host} took too long to answer. Try again."),
        QT_TRANSLATE_NOOP("messages", "The call to {host} failed unexpectedly ({kind})."),
        QT_TRANSLATE_NOOP("messages", "The exchange with {host} failed unexpectedly ({kind})."),
        QT_TRANSLATE_NOOP("messages", "{host} does not accept the request{detail}. Check the provider's settings."),
        QT_TRANSLATE_NOOP(
            "messages",
            "{host} wants the request to go to {other} instead. That was not approved, "
            "so it stopped here. If the provider has moved, change its address in the "
            "settings.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "{host} cannot be reached. Check the network, or start the server if it is yours.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The account at {host} has no credit left{detail}. Add credit there and send again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "{host} does not accept the key{detail}. Put the right key into the settings.",
        ),
        QT_TRANSLATE_NOOP("messages", "{host} received too many requests{detail}. Wait {pause} and send again."),
        QT_TRANSLATE_NOOP("messages", "{host} cannot answer now{detail}. Wait {pause} and send again."),
        QT_TRANSLATE_NOOP("messages", "another host"),
        QT_TRANSLATE_NOOP("messages", "another of its own addresses"),
        QT_TRANSLATE_NOOP("messages", "a message"),
        QT_TRANSLATE_NOOP("messages", "a Gemini reply"),
        QT_TRANSLATE_NOOP("messages", "a chat completion"),
        QT_TRANSLATE_NOOP("messages", "a response"),
        QT_TRANSLATE_NOOP("messages", "a little"),
        QT_TRANSLATE_NOOP("messages", "1 second"),
        QT_TRANSLATE_NOOP("messages", "{count} seconds"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The content filter of {host} does not let this text in{detail}. Ask differently.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The text is too long for this model at {host}{detail}. Shorten it and send again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "{host} does not know this model or address{detail}. Check both in the provider's settings.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The certificate of {host} cannot be trusted, so nothing was sent. Check "
            "the address in the settings and this machine's clock; in a company "
            "network, ask for its certificate to be installed.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "No secure connection to {host} was possible. Check the address and port in the settings.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Something tried to reach {place} without an approved request. It was turned away and nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "No address was found for {host}. Check the network connection and the address in the settings.",
        ),
        QT_TRANSLATE_NOOP("messages", "The provider sent something that is not part of {what}."),
        QT_TRANSLATE_NOOP("messages", "The provider answered with something that is no list of models."),
        QT_TRANSLATE_NOOP("messages", "The reply of {host} is longer than any model's. What arrived is kept."),
        QT_TRANSLATE_NOOP(
            "messages",
            "A part of the reply of {host} is longer than any real one. What arrived is kept.",
        ),
        QT_TRANSLATE_NOOP("messages", "The reply of {host} is not written in UTF-8. What arrived is kept."),
        QT_TRANSLATE_NOOP("messages", "{host} ended the reply early. What arrived is kept."),
        QT_TRANSLATE_NOOP("messages", "{host} answered without a reply (HTTP {status}). Send again."),
        QT_TRANSLATE_NOOP(
            "messages",
            "{host} answered with something that is no streamed reply. Check its address in the settings.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "{host} compressed its reply although it was asked not to. Ask whoever runs it.",
        ),
        QT_TRANSLATE_NOOP("messages", "{host} did not come to an end. What arrived is kept; ask for less at once."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The model reached its longest reply. What arrived is kept; ask it to go on.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The provider's content filter ended the reply. What arrived is kept; ask differently.",
        ),
        QT_TRANSLATE_NOOP("messages", "{host} was silent for too long. What arrived is kept; send again."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The connection to {host} broke before the reply was complete. What arrived is kept.",
        ),
        QT_TRANSLATE_NOOP("messages", "{host} closed the connection without an answer. Send again."),
        QT_TRANSLATE_NOOP(
            "messages",
            "{host} did not answer in time. Check the network connection and send again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The proxy {place} does not let this request through, so nothing was sent. "
            "Check its user name and password in HTTPS_PROXY, or ask whoever runs it to "
            "permit the provider's host.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The proxy {place} cannot be reached. Check the network and this system's proxy settings.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "A policy changed since this was looked at. Change a word to have it looked at again.",
        ),
        QT_TRANSLATE_NOOP("messages", "{policy} lets no server be trusted with everything. Leave the trust out."),
        QT_TRANSLATE_NOOP(
            "messages",
            "{policy} lets no server be trusted with everything. Take the trust from {provider}.",
        ),
        QT_TRANSLATE_NOOP("messages", "{policy} does not let anything go to {where}. Choose another provider."),
        QT_TRANSLATE_NOOP("messages", "{policy} wants the profile {profile} for {where}; it was put in place."),
        QT_TRANSLATE_NOOP("messages", "{policy} wants {kinds} hidden from {where}; what you kept is hidden."),
        QT_TRANSLATE_NOOP("messages", "{policy} wants {kind} replaced by {styles}; they are."),
        QT_TRANSLATE_NOOP("messages", "The recovery key cannot be kept ({why}). Try again."),
        QT_TRANSLATE_NOOP("messages", "A passphrase needs {count} characters or more."),
        QT_TRANSLATE_NOOP("messages", "{file} could not be deleted ({why}). Try again."),
        QT_TRANSLATE_NOOP("messages", "The keychain is locked and was not opened. Unlock it and try again."),
        QT_TRANSLATE_NOOP(
            "messages",
            "This recovery key belongs to another archive, or was replaced by a newer one.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "A recovery key has {expected} letters and digits; these are {count}. Compare them again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "There is a slip in the recovery key. Compare it letter by letter and type it again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The settings cannot be kept in {path}: {why}. They are in force until you quit.",
        ),
        QT_TRANSLATE_NOOP("messages", "there is no room on the disk; make room and try again"),
        QT_TRANSLATE_NOOP("messages", "the disk can only be read; make it writable and try again"),
        QT_TRANSLATE_NOOP("messages", "you may not write there; change its permissions and try again"),
        QT_TRANSLATE_NOOP("messages", "Nothing was sent, because the ledger cannot be written. {why}"),
        QT_TRANSLATE_NOOP("messages", "The end of the ledger cannot be marked: {why}. Mend that and try again."),
        QT_TRANSLATE_NOOP("messages", "Conversations are kept in memory only and forgotten when you quit."),
        QT_TRANSLATE_NOOP("messages", "Conversations are kept on this machine, encrypted."),
        QT_TRANSLATE_NOOP(
            "messages",
            "This system offers no keychain, so conversations are kept in memory only. "
            "Choose a passphrase to keep them, encrypted.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The keychain is locked or does not answer, so conversations are kept in "
            "memory only. Unlock it and try again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Kept conversations are locked. Type your passphrase, or the recovery key, "
            "to open them; until then new ones are kept in memory only.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The keychain has no key for the kept conversations any more. Type the "
            "recovery key to open them, or begin anew; until then new ones are kept in "
            "memory only.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This Word document unpacks to far more than can be read. Open a part of it.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This file is called {suffix} and is no {expected} file. Open it in the "
            "program it came from and save it again, or paste its text.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This {kind} file is damaged ({why}). Open it in another program, save it again, or paste its text.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This system asks for a proxy of a kind that Discreet does not use. Set "
            "HTTPS_PROXY to one that begins with http://, or name the provider's host "
            "in NO_PROXY.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The model of {name} in the settings holds half of a character. Type it again.",
        ),
        QT_TRANSLATE_NOOP("messages", "{host} has no address."),
        QT_TRANSLATE_NOOP(
            "messages",
            "{host} is not this machine here, as its name promises. Check the hosts file.",
        ),
        QT_TRANSLATE_NOOP("messages", "{host} compressed its answer although it was asked not to."),
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is longer than any list of models."),
        QT_TRANSLATE_NOOP("messages", "The X server cannot be reached, so no shortcut can be claimed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Shortcuts on a Mac need one more package: pip install 'discreet[macos]'. "
            "Until then: discreet rewrite --clipboard.",
        ),
        QT_TRANSLATE_NOOP("messages", "There is no display, so there are no keys to press."),
        *NOTICES,
    ),
)
