<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>archive</name>
    <message>
        <source>Conversations are kept in memory only and forgotten when you quit.</source>
        <translation>Unterhaltungen bleiben nur im Arbeitsspeicher und sind nach dem Beenden vergessen.</translation>
    </message>
    <message>
        <source>Write this down and keep it away from this machine. It opens your conversations if the keychain loses their key, and it is not shown again.</source>
        <translation>Schreiben Sie dies auf und bewahren Sie es nicht bei diesem Rechner auf. Es öffnet Ihre Unterhaltungen, falls der Schlüsselbund ihren Schlüssel verliert, und wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Every conversation, and the ledger of what left, would be deleted. This cannot be undone.</source>
        <translation>Alle Unterhaltungen und das Verzeichnis dessen, was hinausging, würden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>A passphrase, 8 characters or more</source>
        <translation>Eine Passphrase, mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>Keep with this passphrase</source>
        <translation>Mit dieser Passphrase aufbewahren</translation>
    </message>
    <message>
        <source>Your passphrase, or the recovery key</source>
        <translation>Ihre Passphrase oder der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The recovery key you wrote down</source>
        <translation>Der aufgeschriebene Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Open with recovery key</source>
        <translation>Mit Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
        <source>The recovery key, if the keychain is gone</source>
        <translation>Der Wiederherstellungsschlüssel, falls der Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Set aside and begin anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Keep conversations and the ledger</source>
        <translation>Unterhaltungen und Verzeichnis aufbewahren</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Wiederherstellungsschlüssel erzeugen</translation>
    </message>
    <message>
        <source>Delete everything kept…</source>
        <translation>Alles Aufbewahrte löschen…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Make another recovery key</source>
        <translation>Neuen Wiederherstellungsschlüssel erzeugen</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>What is older is deleted every day</source>
        <translation>Älteres wird täglich gelöscht</translation>
    </message>
    <message>
        <source>Until I delete them</source>
        <translation>Bis ich sie lösche</translation>
    </message>
    <message>
        <source>Nothing is deleted for its age</source>
        <translation>Nichts wird wegen seines Alters gelöscht</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Wiederherstellungsschlüssel: {key}</translation>
    </message>
    <message>
        <source>Everything that was kept is being deleted.</source>
        <translation>Alles Aufbewahrte wird gelöscht.</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>Was auf diesem Rechner aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>bars</name>
    <message>
        <source>Open to {host}</source>
        <translation>Offen zu {host}</translation>
    </message>
    <message>
        <source>Nothing is leaving</source>
        <translation>Nichts geht hinaus</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Anbieter und Schlüssel</translation>
    </message>
</context>
<context>
    <name>bottom_bar</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies what would leave, to paste it elsewhere (Ctrl+Shift+C)</source>
        <translation>Kopiert, was hinausginge, um es anderswo einzufügen (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends the reply; what has arrived is kept (Esc)</source>
        <translation>Beendet die Antwort; was angekommen ist, bleibt (Esc)</translation>
    </message>
    <message>
        <source>~{tokens} tokens</source>
        <translation>~{tokens} Token</translation>
    </message>
    <message>
        <source>Approves exactly what is shown and sends it (Ctrl+Enter)</source>
        <translation>Gibt genau das Gezeigte frei und sendet es (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Answers on this machine, without a key or a network.</source>
        <translation>Antwortet auf diesem Rechner, ohne Schlüssel und ohne Netz.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>{name} · no model yet</source>
        <translation>{name} · noch kein Modell</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Discreet is still starting. Try again in a moment.</source>
        <translation>Discreet startet noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Zwischenablage beobachten</translation>
    </message>
    <message>
        <source>Looks at every text that is copied in any program, and hides what is private in it: by itself, or after asking. What password managers copy is not looked at. Restore clipboard, in the tray, takes it back.</source>
        <translation>Sieht jeden Text an, der in irgendeinem Programm kopiert wird, und verbirgt, was darin privat ist: von selbst oder nach einer Frage. Was Passwortverwaltungen kopieren, wird nicht angesehen. „Zwischenablage wiederherstellen“ im Menü des Symbols macht es rückgängig.</translation>
    </message>
    <message>
        <source>Start with the session, in the tray</source>
        <translation>Mit der Sitzung starten, nur als Symbol</translation>
    </message>
    <message>
        <source>Copied texts</source>
        <translation>Kopierte Texte</translation>
    </message>
    <message>
        <source>This is a large text. It is being read; nothing is hidden yet.</source>
        <translation>Das ist ein langer Text. Er wird gelesen; noch ist nichts verborgen.</translation>
    </message>
    <message>
        <source>Nothing private was found in the clipboard.</source>
        <translation>In der Zwischenablage wurde nichts Privates gefunden.</translation>
    </message>
    <message>
        <source>The clipboard is as it was before.</source>
        <translation>Die Zwischenablage ist wie zuvor.</translation>
    </message>
    <message>
        <source>Your values are back in the clipboard&apos;s text.</source>
        <translation>Ihre Angaben stehen wieder im Text der Zwischenablage.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that stands for a value of yours.</source>
        <translation>In der Zwischenablage steht nichts, was eine Ihrer Angaben ersetzt.</translation>
    </message>
    <message>
        <source>The clipboard changed at that moment, so it was not touched.</source>
        <translation>Die Zwischenablage änderte sich in diesem Augenblick, darum blieb sie unberührt.</translation>
    </message>
    <message>
        <source>Another program puts the text back each time. Its private values are in the clipboard.</source>
        <translation>Ein anderes Programm setzt den Text jedes Mal wieder ein. Seine privaten Angaben stehen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The program that copied this asks others not to look, so it was not read.</source>
        <translation>Das Programm, das dies kopierte, bittet andere, nicht hinzusehen; darum wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>This text is larger than 5 MB. It was not read, and nothing is hidden in it. Copy less of it.</source>
        <translation>Dieser Text ist größer als 5 MB. Er wurde nicht gelesen, und nichts darin ist verborgen. Kopieren Sie weniger davon.</translation>
    </message>
    <message>
        <source>The program that copied this does not answer. It was not read, and nothing is hidden in it.</source>
        <translation>Das Programm, das dies kopierte, antwortet nicht. Es wurde nicht gelesen, und nichts darin ist verborgen.</translation>
    </message>
    <message>
        <source>The clipboard is not watched</source>
        <translation>Die Zwischenablage wird nicht beobachtet</translation>
    </message>
    <message>
        <source>Watching the clipboard, and asking</source>
        <translation>Beobachtet die Zwischenablage und fragt</translation>
    </message>
    <message>
        <source>Watching the clipboard</source>
        <translation>Beobachtet die Zwischenablage</translation>
    </message>
    <message>
        <source>Watching the clipboard is paused</source>
        <translation>Das Beobachten der Zwischenablage ruht</translation>
    </message>
    <message>
        <source>The clipboard needs your attention</source>
        <translation>Die Zwischenablage braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>{values} in the clipboard: {kinds}.</source>
        <translation>{values} in der Zwischenablage: {kinds}.</translation>
    </message>
    <message>
        <source>{values} hidden in the clipboard: {kinds}.</source>
        <translation>{values} in der Zwischenablage verborgen: {kinds}.</translation>
    </message>
    <message>
        <source>{count} private value</source>
        <translation>{count} private Angabe</translation>
    </message>
    <message>
        <source>{count} private values</source>
        <translation>{count} private Angaben</translation>
    </message>
    <message>
        <source>On Wayland only the window in front may see the clipboard, so Discreet cannot watch it here. “Sanitize clipboard now” shows it in a small window; so does the shortcut for marked text.</source>
        <translation>Unter Wayland darf nur das vorderste Fenster die Zwischenablage sehen, darum kann Discreet sie hier nicht beobachten. „Zwischenablage jetzt bereinigen“ zeigt sie in einem kleinen Fenster, das Kürzel für markierten Text ebenso.</translation>
    </message>
    <message>
        <source>Something private would still be left in it, so it was not touched.</source>
        <translation>Es bliebe noch etwas Privates darin, darum blieb es unberührt.</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Hide conversations</source>
        <translation>Unterhaltungen ausblenden</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neue Unterhaltung (Strg+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Anbieter und Schlüssel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Unterhaltungen zeigen</translation>
    </message>
    <message>
        <source>Delete this conversation</source>
        <translation>Diese Unterhaltung löschen</translation>
    </message>
    <message>
        <source>Kept in memory only and forgotten when you quit; see Providers and keys.</source>
        <translation>Nur im Arbeitsspeicher und beim Beenden vergessen; siehe Anbieter und Schlüssel.</translation>
    </message>
</context>
<context>
    <name>crashes</name>
    <message>
        <source>Report of the newest crash</source>
        <translation>Bericht des letzten Absturzes</translation>
    </message>
    <message>
        <source>Erase the reports</source>
        <translation>Berichte löschen</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>Discreet failed {count} times. The newest report, in full: where it failed, and nothing you wrote. It stays on this machine; to share it, copy it.</source>
        <translation>Discreet ist {count}-mal abgestürzt. Der neueste Bericht, vollständig: wo es geschah, und nichts, was Sie geschrieben haben. Er bleibt auf diesem Rechner; zum Weitergeben kopieren Sie ihn.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Text, Markdown, CSV, Word, PDF</source>
        <translation>Text, Markdown, CSV, Word, PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>The file is in your text.</source>
        <translation>Die Datei steht in Ihrem Text.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading {name} on this machine</source>
        <translation>{name} wird auf diesem Rechner gelesen</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Whether the shortcut works</source>
        <translation>Ob das Kürzel funktioniert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>Einführung überspringen</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It works: the shortcut was heard.</source>
        <translation>Es funktioniert: Das Kürzel kam an.</translation>
    </message>
    <message>
        <source>Write as you always do. Discreet replaces what is private before anything is sent, shows you exactly what would leave, and puts your values back into the reply. Nothing leaves until you press Send.</source>
        <translation>Schreiben Sie wie immer. Discreet ersetzt Privates, bevor etwas gesendet wird, zeigt genau, was hinausginge, und setzt Ihre Angaben in die Antwort wieder ein. Nichts geht hinaus, bevor Sie auf Senden drücken.</translation>
    </message>
    <message>
        <source>Choose who answers. Practice needs no key and no network; any other keeps its key in your system&apos;s keychain, and the key can be tested there.</source>
        <translation>Wählen Sie, wer antwortet. Die Übung braucht weder Schlüssel noch Netz; bei jedem anderen liegt der Schlüssel im Schlüsselbund Ihres Systems und lässt sich dort prüfen.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Anbieter wählen</translation>
    </message>
    <message>
        <source>In any other program, a shortcut shows the marked text hidden or improved before it is replaced. Press it now to see whether it is heard.</source>
        <translation>In jedem anderen Programm zeigt ein Kürzel den markierten Text verborgen oder verbessert, bevor er ersetzt wird. Drücken Sie es jetzt, um zu sehen, ob es ankommt.</translation>
    </message>
    <message>
        <source>See it at work on a text about nobody.</source>
        <translation>Sehen Sie es an einem Text über niemanden.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>as shipped</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>not as shipped</source>
        <translation>nicht wie ausgeliefert</translation>
    </message>
    <message>
        <source>no known checksum</source>
        <translation>keine bekannte Prüfsumme</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Discreet is still starting. Look again in a moment.</source>
        <translation>Discreet startet noch. Prüfen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is how Discreet stands on this machine. Nothing of it is sent anywhere.</source>
        <translation>So steht es um Discreet auf diesem Rechner. Nichts davon wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Nothing can be sent, or kept, until this is mended</source>
        <translation>Bis das behoben ist, kann nichts gesendet oder aufbewahrt werden</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>{all} MB, {models} of it for the models</source>
        <translation>{all} MB, davon {models} für die Modelle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Time to check a prompt</source>
        <translation>Zeit zum Prüfen eines Textes</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Kept from the network by</source>
        <translation>Vom Netz ferngehalten durch</translation>
    </message>
    <message>
        <source>Connections you approved</source>
        <translation>Von Ihnen freigegebene Verbindungen</translation>
    </message>
    <message>
        <source>Connections refused</source>
        <translation>Verweigerte Verbindungen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Dieses System</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>half of {runs} runs within {usual} ms, nearly all within {most} ms</source>
        <translation>die Hälfte von {runs} Läufen in {usual} ms, fast alle in {most} ms</translation>
    </message>
    <message>
        <source>Time a model takes</source>
        <translation>Zeit, die ein Modell braucht</translation>
    </message>
    <message>
        <source>Memory a model takes</source>
        <translation>Speicher, den ein Modell braucht</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>between {least} and {most} {unit}, now {last} {unit}</source>
        <translation>zwischen {least} und {most} {unit}, jetzt {last} {unit}</translation>
    </message>
    <message>
        <source>on {place}, {verified} ({checksum})</source>
        <translation>auf {place}, {verified} ({checksum})</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>learned</name>
    <message>
        <source>Nothing yet. What you mark as private is hidden in later conversations too; what you let through in two conversations, one after the other, is let through from then on. Secrets and card numbers never are.</source>
        <translation>Noch nichts. Was Sie als privat markieren, wird auch in späteren Unterhaltungen verborgen; was Sie in zwei Unterhaltungen nacheinander durchlassen, wird von da an durchgelassen. Geheimnisse und Kartennummern nie.</translation>
    </message>
    <message>
        <source>From what you marked as private and what you let through. It stays on this machine, encrypted.</source>
        <translation>Aus dem, was Sie als privat markiert und was Sie durchgelassen haben. Es bleibt verschlüsselt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Learn from what I mark and let through</source>
        <translation>Aus dem lernen, was ich markiere und durchlasse</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Dies vergessen</translation>
    </message>
    <message>
        <source>Forget all of it…</source>
        <translation>Alles vergessen …</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What Discreet learned from you</source>
        <translation>Was Discreet von Ihnen gelernt hat</translation>
    </message>
    <message>
        <source>“{value}” is let through</source>
        <translation>„{value}“ wird durchgelassen</translation>
    </message>
    <message>
        <source>“{value}” is hidden ({what})</source>
        <translation>„{value}“ wird verborgen ({what})</translation>
    </message>
    <message>
        <source>Let through if less than {percent} % certain: {what}. You let all {count} of them through so far.</source>
        <translation>Durchgelassen, wenn weniger als {percent} % sicher: {what}. Bisher haben Sie alle {count} davon durchgelassen.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Note from Discreet</source>
        <translation>Notiz von Discreet</translation>
    </message>
    <message>
        <source>You, earlier</source>
        <translation>Sie, früher</translation>
    </message>
    <message>
        <source>The reply, earlier</source>
        <translation>Die Antwort, früher</translation>
    </message>
    <message>
        <source>Leaves this machine</source>
        <translation>Verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>Nothing would leave.</source>
        <translation>Nichts ginge hinaus.</translation>
    </message>
    <message>
        <source>The raw request</source>
        <translation>Die rohe Anfrage</translation>
    </message>
    <message>
        <source>What is sent along</source>
        <translation>Was mitgesendet wird</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Rohe Anfrage</translation>
    </message>
    <message>
        <source>Shows the exact bytes of the request</source>
        <translation>Zeigt die genauen Bytes der Anfrage</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Wie es hinausgeht</translation>
    </message>
    <message>
        <source>Nothing else is sent with it</source>
        <translation>Sonst wird nichts mitgesendet</translation>
    </message>
    <message>
        <source>Shown here before it is sent</source>
        <translation>Wird hier gezeigt, bevor es gesendet wird</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>{count} earlier message</source>
        <translation>{count} frühere Nachricht</translation>
    </message>
    <message>
        <source>{count} earlier messages</source>
        <translation>{count} frühere Nachrichten</translation>
    </message>
    <message>
        <source>Sent along: {parts}</source>
        <translation>Mitgesendet: {parts}</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>Es gibt noch keinen Text. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The text has {length} characters; up to {limit} can be read at once. Split it and try again.</source>
        <translation>Der Text hat {length} Zeichen; bis zu {limit} können auf einmal gelesen werden. Teilen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) at position {position}. Remove it or paste the text again.</source>
        <translation>Der Text enthält an Stelle {position} ein halbes Zeichen (ein einzelnes Surrogat). Entfernen Sie es oder fügen Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Open it in its own program, save it without one, and open that.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt. Öffnen Sie sie in ihrem Programm, speichern Sie sie ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The engine stopped and was started again; your text is unchanged. Try once more.</source>
        <translation>Die Textprüfung blieb stehen und wurde neu gestartet; Ihr Text ist unverändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text changed after it was shown. Look at the new version and approve it.</source>
        <translation>Der Text hat sich geändert, nachdem er gezeigt wurde. Sehen Sie sich die neue Fassung an und geben Sie sie frei.</translation>
    </message>
    <message>
        <source>This approval was used already. Approve again to send once more.</source>
        <translation>Diese Freigabe wurde schon benutzt. Geben Sie noch einmal frei, um erneut zu senden.</translation>
    </message>
    <message>
        <source>Another program has {chord} already. Choose another shortcut in the settings.</source>
        <translation>Ein anderes Programm hat {chord} schon. Wählen Sie in den Einstellungen ein anderes Tastenkürzel.</translation>
    </message>
    <message>
        <source>This keyboard has no key for {chord}. Choose another shortcut in the settings.</source>
        <translation>Diese Tastatur hat keine Taste für {chord}. Wählen Sie in den Einstellungen ein anderes Tastenkürzel.</translation>
    </message>
    <message>
        <source>This desktop does not let programs have shortcuts. In its keyboard settings, bind one to the command: discreet rewrite --clipboard.</source>
        <translation>Dieser Desktop erlaubt Programmen keine Tastenkürzel. Legen Sie in seinen Tastatureinstellungen eines auf den Befehl: discreet rewrite --clipboard.</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta, with Shift if you like, and one letter, digit, F1 to F12 or Space: Ctrl+Alt+H.</source>
        <translation>Ein Tastenkürzel ist Strg, Alt oder Meta, auf Wunsch mit Umschalt, und ein Buchstabe, eine Ziffer, F1 bis F12 oder die Leertaste: Ctrl+Alt+H.</translation>
    </message>
    <message>
        <source>Whether Discreet starts with your session could not be changed: {why}. The system&apos;s own settings for what starts with a session can do it; the command is discreet --tray.</source>
        <translation>Ob Discreet mit Ihrer Sitzung startet, konnte nicht geändert werden: {why}. In den Einstellungen des Systems für den Autostart geht es; der Befehl ist discreet --tray.</translation>
    </message>
    <message>
        <source>What is kept on this machine is damaged. Start Discreet again: it sets the damaged files aside, unchanged, and begins anew.</source>
        <translation>Was auf diesem Rechner aufbewahrt wird, ist beschädigt. Starten Sie Discreet neu: Es legt die beschädigten Dateien unverändert beiseite und beginnt von vorn.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed; type it again.</source>
        <translation>Das ist nicht die Passphrase. Nichts wurde geändert; geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The policy in {source} cannot be followed: {why}. Nothing is sent until that is mended; discreet policy check tries a file.</source>
        <translation>Die Richtlinie in {source} kann nicht befolgt werden: {why}. Bis das behoben ist, wird nichts gesendet; discreet policy check prüft eine Datei.</translation>
    </message>
    <message>
        <source>There is no provider called {name}. Choose one of: {known}.</source>
        <translation>Es gibt keinen Anbieter namens {name}. Wählen Sie einen von: {known}.</translation>
    </message>
    <message>
        <source>{name} is not on this machine, so it cannot be trusted with everything.</source>
        <translation>{name} ist nicht auf diesem Rechner und kann daher nicht alles lesen dürfen.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {file} is not as shipped. Install Discreet again.</source>
        <translation>Das Modell {name} ist beschädigt: {file} ist nicht wie ausgeliefert. Installieren Sie Discreet neu.</translation>
    </message>
    <message>
        <source>The model {name} is not complete: {file} cannot be read. Install Discreet again.</source>
        <translation>Das Modell {name} ist unvollständig: {file} kann nicht gelesen werden. Installieren Sie Discreet neu.</translation>
    </message>
    <message>
        <source>The list of models is damaged. Install Discreet again.</source>
        <translation>Die Liste der Modelle ist beschädigt. Installieren Sie Discreet neu.</translation>
    </message>
    <message>
        <source>The list of models is missing. Install Discreet again.</source>
        <translation>Die Liste der Modelle fehlt. Installieren Sie Discreet neu.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Save a part of it as a file, or paste its text.</source>
        <translation>Diese Datei ist größer als {limit} MB. Speichern Sie einen Teil davon als Datei oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>This is no file. Drop or choose one file, not a folder.</source>
        <translation>Das ist keine Datei. Wählen Sie eine Datei, keinen Ordner.</translation>
    </message>
    <message>
        <source>This file cannot be opened ({why}). Nothing was read.</source>
        <translation>Diese Datei kann nicht geöffnet werden ({why}). Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>This file holds more than {limit} characters of text. Open a part of it, or paste what you need.</source>
        <translation>Diese Datei enthält mehr als {limit} Zeichen Text. Öffnen Sie einen Teil davon oder fügen Sie ein, was Sie brauchen.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of text and no text, as scanners make them. Run it through a program that reads scans (OCR), or type what you need.</source>
        <translation>Dieses PDF enthält Bilder von Text und keinen Text, wie Scanner sie machen. Lesen Sie es mit einem Texterkennungsprogramm (OCR) ein oder tippen Sie, was Sie brauchen.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This is a file of an older Office. Save it as .docx, or as text, and open that.</source>
        <translation>Das ist eine Datei eines älteren Office. Speichern Sie sie als .docx oder als Text und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>This is no Word document. Text, Markdown, CSV, Word (.docx) and PDF can be read.</source>
        <translation>Das ist kein Word-Dokument. Text, Markdown, CSV, Word (.docx) und PDF können gelesen werden.</translation>
    </message>
    <message>
        <source>The address of {provider} in the settings is not usable. It should look like https://host/v1, without user name, password, query or special characters.</source>
        <translation>Die Adresse von {provider} in den Einstellungen ist nicht brauchbar. Sie sollte wie https://host/v1 aussehen, ohne Benutzername, Passwort, Abfrage oder Sonderzeichen.</translation>
    </message>
    <message>
        <source>The address of {provider} starts with http:, so everything would cross the network readable to others. Use https://{host} instead; plain http is for servers on this machine only.</source>
        <translation>Die Adresse von {provider} beginnt mit http:, alles ginge also für andere lesbar durchs Netz. Nehmen Sie https://{host}; einfaches http ist nur für Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There is no key for {name} yet. Add it in the settings; it goes into the system&apos;s keychain.</source>
        <translation>Für {name} gibt es noch keinen Schlüssel. Tragen Sie ihn in den Einstellungen ein; er kommt in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is no key for {name} yet. Add it in the settings.</source>
        <translation>Für {name} gibt es noch keinen Schlüssel. Tragen Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>No model is chosen for {name}. Choose one in the settings.</source>
        <translation>Für {name} ist kein Modell gewählt. Wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>The key for {provider} holds characters that no key has. Copy it again into the settings.</source>
        <translation>Der Schlüssel für {provider} enthält Zeichen, die kein Schlüssel hat. Kopieren Sie ihn noch einmal in die Einstellungen.</translation>
    </message>
    <message>
        <source>The key is empty. Copy it from the provider&apos;s website and paste it again.</source>
        <translation>Der Schlüssel ist leer. Kopieren Sie ihn von der Website des Anbieters und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>{host} took too long to answer{detail}. Send again.</source>
        <translation>{host} brauchte zu lange für eine Antwort{detail}. Senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again.</source>
        <translation>{host} brauchte zu lange für eine Antwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The call to {host} failed unexpectedly ({kind}).</source>
        <translation>Der Aufruf von {host} schlug unerwartet fehl ({kind}).</translation>
    </message>
    <message>
        <source>The exchange with {host} failed unexpectedly ({kind}).</source>
        <translation>Der Austausch mit {host} schlug unerwartet fehl ({kind}).</translation>
    </message>
    <message>
        <source>{host} does not accept the request{detail}. Check the provider&apos;s settings.</source>
        <translation>{host} nimmt die Anfrage nicht an{detail}. Prüfen Sie die Einstellungen des Anbieters.</translation>
    </message>
    <message>
        <source>{host} wants the request to go to {other} instead. That was not approved, so it stopped here. If the provider has moved, change its address in the settings.</source>
        <translation>{host} möchte, dass die Anfrage an {other} geht. Das wurde nicht freigegeben, darum endete sie hier. Ist der Anbieter umgezogen, ändern Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the network, or start the server if it is yours.</source>
        <translation>{host} ist nicht erreichbar. Prüfen Sie das Netz, oder starten Sie den Server, wenn es Ihrer ist.</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left{detail}. Add credit there and send again.</source>
        <translation>Das Konto bei {host} hat kein Guthaben mehr{detail}. Laden Sie es dort auf und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>{host} does not accept the key{detail}. Put the right key into the settings.</source>
        <translation>{host} nimmt den Schlüssel nicht an{detail}. Tragen Sie den richtigen in die Einstellungen ein.</translation>
    </message>
    <message>
        <source>{host} received too many requests{detail}. Wait {pause} and send again.</source>
        <translation>{host} hat zu viele Anfragen erhalten{detail}. Warten Sie {pause} und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>{host} cannot answer now{detail}. Wait {pause} and send again.</source>
        <translation>{host} kann jetzt nicht antworten{detail}. Warten Sie {pause} und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>einen anderen Rechner</translation>
    </message>
    <message>
        <source>another of its own addresses</source>
        <translation>eine andere seiner Adressen</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>einer Nachricht</translation>
    </message>
    <message>
        <source>a Gemini reply</source>
        <translation>einer Antwort von Gemini</translation>
    </message>
    <message>
        <source>a chat completion</source>
        <translation>einer Chat-Antwort</translation>
    </message>
    <message>
        <source>a response</source>
        <translation>einer Antwort</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>The content filter of {host} does not let this text in{detail}. Ask differently.</source>
        <translation>Der Inhaltsfilter von {host} lässt diesen Text nicht zu{detail}. Fragen Sie anders.</translation>
    </message>
    <message>
        <source>The text is too long for this model at {host}{detail}. Shorten it and send again.</source>
        <translation>Der Text ist für dieses Modell bei {host} zu lang{detail}. Kürzen Sie ihn und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>{host} does not know this model or address{detail}. Check both in the provider&apos;s settings.</source>
        <translation>{host} kennt dieses Modell oder diese Adresse nicht{detail}. Prüfen Sie beides in den Einstellungen des Anbieters.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing was sent. Check the address in the settings and this machine&apos;s clock; in a company network, ask for its certificate to be installed.</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen, darum wurde nichts gesendet. Prüfen Sie die Adresse in den Einstellungen und die Uhr dieses Rechners; im Firmennetz lassen Sie dessen Zertifikat installieren.</translation>
    </message>
    <message>
        <source>No secure connection to {host} was possible. Check the address and port in the settings.</source>
        <translation>Zu {host} war keine sichere Verbindung möglich. Prüfen Sie Adresse und Port in den Einstellungen.</translation>
    </message>
    <message>
        <source>Something tried to reach {place} without an approved request. It was turned away and nothing was sent.</source>
        <translation>Etwas wollte {place} ohne freigegebene Anfrage erreichen. Es wurde abgewiesen und nichts gesendet.</translation>
    </message>
    <message>
        <source>No address was found for {host}. Check the network connection and the address in the settings.</source>
        <translation>Für {host} wurde keine Adresse gefunden. Prüfen Sie die Netzverbindung und die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The provider sent something that is not part of {what}.</source>
        <translation>Der Anbieter hat etwas gesendet, das nicht Teil von {what} ist.</translation>
    </message>
    <message>
        <source>The provider answered with something that is no list of models.</source>
        <translation>Der Anbieter hat mit etwas geantwortet, das keine Liste von Modellen ist.</translation>
    </message>
    <message>
        <source>The reply of {host} is longer than any model&apos;s. What arrived is kept.</source>
        <translation>Die Antwort von {host} ist länger als die irgendeines Modells. Was ankam, bleibt.</translation>
    </message>
    <message>
        <source>A part of the reply of {host} is longer than any real one. What arrived is kept.</source>
        <translation>Ein Teil der Antwort von {host} ist länger als jeder echte. Was ankam, bleibt.</translation>
    </message>
    <message>
        <source>The reply of {host} is not written in UTF-8. What arrived is kept.</source>
        <translation>Die Antwort von {host} ist nicht in UTF-8 geschrieben. Was ankam, bleibt.</translation>
    </message>
    <message>
        <source>{host} ended the reply early. What arrived is kept.</source>
        <translation>{host} hat die Antwort vorzeitig beendet. Was ankam, bleibt.</translation>
    </message>
    <message>
        <source>{host} answered without a reply (HTTP {status}). Send again.</source>
        <translation>{host} hat ohne eine Antwort geantwortet (HTTP {status}). Senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no streamed reply. Check its address in the settings.</source>
        <translation>{host} hat mit etwas geantwortet, das keine Antwort im Strom ist. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{host} compressed its reply although it was asked not to. Ask whoever runs it.</source>
        <translation>{host} hat die Antwort gepackt, obwohl darum gebeten war, es nicht zu tun. Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>{host} did not come to an end. What arrived is kept; ask for less at once.</source>
        <translation>{host} kam zu keinem Ende. Was ankam, bleibt; fragen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>The model reached its longest reply. What arrived is kept; ask it to go on.</source>
        <translation>Das Modell hat seine längste Antwort erreicht. Was ankam, bleibt; bitten Sie es, fortzufahren.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the reply. What arrived is kept; ask differently.</source>
        <translation>Der Inhaltsfilter des Anbieters hat die Antwort beendet. Was ankam, bleibt; fragen Sie anders.</translation>
    </message>
    <message>
        <source>{host} was silent for too long. What arrived is kept; send again.</source>
        <translation>{host} schwieg zu lange. Was ankam, bleibt; senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the reply was complete. What arrived is kept.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor die Antwort vollständig war. Was ankam, bleibt.</translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer. Send again.</source>
        <translation>{host} hat die Verbindung ohne Antwort geschlossen. Senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the network connection and send again.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet. Prüfen Sie die Netzverbindung und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The proxy {place} does not let this request through, so nothing was sent. Check its user name and password in HTTPS_PROXY, or ask whoever runs it to permit the provider&apos;s host.</source>
        <translation>Der Proxy {place} lässt diese Anfrage nicht durch, darum wurde nichts gesendet. Prüfen Sie Benutzername und Passwort in HTTPS_PROXY, oder bitten Sie den Betreiber, den Anbieter zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy {place} cannot be reached. Check the network and this system&apos;s proxy settings.</source>
        <translation>Der Proxy {place} ist nicht erreichbar. Prüfen Sie das Netz und die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>A policy changed since this was looked at. Change a word to have it looked at again.</source>
        <translation>Eine Richtlinie hat sich geändert, seit dies geprüft wurde. Ändern Sie ein Wort, damit es neu geprüft wird.</translation>
    </message>
    <message>
        <source>{policy} lets no server be trusted with everything. Leave the trust out.</source>
        <translation>{policy} erlaubt keinem Server, alles zu lesen. Lassen Sie das Vertrauen weg.</translation>
    </message>
    <message>
        <source>{policy} lets no server be trusted with everything. Take the trust from {provider}.</source>
        <translation>{policy} erlaubt keinem Server, alles zu lesen. Entziehen Sie {provider} das Vertrauen.</translation>
    </message>
    <message>
        <source>{policy} does not let anything go to {where}. Choose another provider.</source>
        <translation>{policy} lässt nichts zu {where}. Wählen Sie einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>{policy} wants the profile {profile} for {where}; it was put in place.</source>
        <translation>{policy} verlangt für {where} das Profil {profile}; es wurde eingestellt.</translation>
    </message>
    <message>
        <source>{policy} wants {kinds} hidden from {where}; what you kept is hidden.</source>
        <translation>{policy} verlangt, dass vor {where} verborgen wird: {kinds}; was Sie durchgelassen hatten, ist verborgen.</translation>
    </message>
    <message>
        <source>{policy} wants {kind} replaced by {styles}; they are.</source>
        <translation>{policy} verlangt Ersatz durch {styles} für: {kind}; so ist es.</translation>
    </message>
    <message>
        <source>The recovery key cannot be kept ({why}). Try again.</source>
        <translation>Der Wiederherstellungsschlüssel kann nicht abgelegt werden ({why}). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A passphrase needs {count} characters or more.</source>
        <translation>Eine Passphrase braucht mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>{file} could not be deleted ({why}). Try again.</source>
        <translation>{file} konnte nicht gelöscht werden ({why}). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain is locked and was not opened. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht geöffnet. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another archive, or was replaced by a newer one.</source>
        <translation>Dieser Wiederherstellungsschlüssel gehört zu einem anderen Archiv oder wurde durch einen neueren ersetzt.</translation>
    </message>
    <message>
        <source>A recovery key has {expected} letters and digits; these are {count}. Compare them again.</source>
        <translation>Ein Wiederherstellungsschlüssel hat {expected} Buchstaben und Ziffern; dies sind {count}. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key. Compare it letter by letter and type it again.</source>
        <translation>Im Wiederherstellungsschlüssel ist ein Fehler. Vergleichen Sie ihn Zeichen für Zeichen und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path}: {why}. They are in force until you quit.</source>
        <translation>Die Einstellungen können in {path} nicht abgelegt werden: {why}. Sie gelten, bis Sie beenden.</translation>
    </message>
    <message>
        <source>there is no room on the disk; make room and try again</source>
        <translation>auf dem Datenträger ist kein Platz; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the disk can only be read; make it writable and try again</source>
        <translation>der Datenträger kann nur gelesen werden; machen Sie ihn beschreibbar und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>you may not write there; change its permissions and try again</source>
        <translation>Sie dürfen dort nicht schreiben; ändern Sie die Rechte und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Nothing was sent, because the ledger cannot be written. {why}</source>
        <translation>Nichts wurde gesendet, weil das Verzeichnis nicht geschrieben werden kann. {why}</translation>
    </message>
    <message>
        <source>The end of the ledger cannot be marked: {why}. Mend that and try again.</source>
        <translation>Das Ende des Verzeichnisses kann nicht markiert werden: {why}. Beheben Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Conversations are kept in memory only and forgotten when you quit.</source>
        <translation>Unterhaltungen bleiben nur im Speicher und sind vergessen, wenn Sie beenden.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted.</source>
        <translation>Unterhaltungen werden auf diesem Rechner verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>This system offers no keychain, so conversations are kept in memory only. Choose a passphrase to keep them, encrypted.</source>
        <translation>Dieses System hat keinen Schlüsselbund, darum bleiben Unterhaltungen nur im Speicher. Wählen Sie eine Passphrase, um sie verschlüsselt aufzubewahren.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so conversations are kept in memory only. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder antwortet nicht, darum bleiben Unterhaltungen nur im Speicher. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Kept conversations are locked. Type your passphrase, or the recovery key, to open them; until then new ones are kept in memory only.</source>
        <translation>Aufbewahrte Unterhaltungen sind gesperrt. Geben Sie Ihre Passphrase oder den Wiederherstellungsschlüssel ein, um sie zu öffnen; bis dahin bleiben neue nur im Speicher.</translation>
    </message>
    <message>
        <source>The keychain has no key for the kept conversations any more. Type the recovery key to open them, or begin anew; until then new ones are kept in memory only.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel mehr für die aufbewahrten Unterhaltungen. Geben Sie den Wiederherstellungsschlüssel ein oder beginnen Sie neu; bis dahin bleiben neue nur im Speicher.</translation>
    </message>
    <message>
        <source>This Word document unpacks to far more than can be read. Open a part of it.</source>
        <translation>Dieses Word-Dokument ist entpackt weit größer, als gelesen werden kann. Öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>This file is called {suffix} and is no {expected} file. Open it in the program it came from and save it again, or paste its text.</source>
        <translation>Diese Datei heißt {suffix}, ist aber keine ({expected}). Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie neu, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>This {kind} file is damaged ({why}). Open it in another program, save it again, or paste its text.</source>
        <translation>Diese Datei ({kind}) ist beschädigt ({why}). Öffnen Sie sie in einem anderen Programm, speichern Sie sie neu, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>This system asks for a proxy of a kind that Discreet does not use. Set HTTPS_PROXY to one that begins with http://, or name the provider&apos;s host in NO_PROXY.</source>
        <translation>Dieses System verlangt einen Proxy, den Discreet nicht benutzt. Setzen Sie HTTPS_PROXY auf einen, der mit http:// beginnt, oder nennen Sie den Anbieter in NO_PROXY.</translation>
    </message>
    <message>
        <source>The model of {name} in the settings holds half of a character. Type it again.</source>
        <translation>Das Modell von {name} in den Einstellungen enthält ein halbes Zeichen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>{host} has no address.</source>
        <translation>{host} hat keine Adresse.</translation>
    </message>
    <message>
        <source>{host} is not this machine here, as its name promises. Check the hosts file.</source>
        <translation>{host} ist nicht dieser Rechner, wie der Name verspricht. Prüfen Sie die hosts-Datei.</translation>
    </message>
    <message>
        <source>{host} compressed its answer although it was asked not to.</source>
        <translation>{host} hat die Antwort gepackt, obwohl darum gebeten war, es nicht zu tun.</translation>
    </message>
    <message>
        <source>The answer of {host} is longer than any list of models.</source>
        <translation>Die Antwort von {host} ist länger als jede Liste von Modellen.</translation>
    </message>
    <message>
        <source>The X server cannot be reached, so no shortcut can be claimed.</source>
        <translation>Der X-Server ist nicht erreichbar, darum ist kein Tastenkürzel möglich.</translation>
    </message>
    <message>
        <source>Shortcuts on a Mac need one more package: pip install &apos;discreet[macos]&apos;. Until then: discreet rewrite --clipboard.</source>
        <translation>Tastenkürzel auf einem Mac brauchen ein weiteres Paket: pip install &apos;discreet[macos]&apos;. Bis dahin: discreet rewrite --clipboard.</translation>
    </message>
    <message>
        <source>There is no display, so there are no keys to press.</source>
        <translation>Es gibt keinen Bildschirm und damit keine Tasten.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). The defaults are in force.</source>
        <translation>Die Einstellungen in {path} lassen sich nicht lesen ({why}). Es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings in {path} were written by a later version of Discreet and are left as they are. The defaults are in force; use the later version, or give the file another name to begin anew.</source>
        <translation>Die Einstellungen in {path} hat eine neuere Version von Discreet geschrieben; sie bleiben, wie sie sind. Es gelten die Vorgaben; nehmen Sie die neuere Version, oder geben Sie der Datei einen anderen Namen, um neu anzufangen.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be understood. The defaults are in force; mend the file or remove it.</source>
        <translation>Die Einstellungen in {path} sind nicht zu verstehen. Es gelten die Vorgaben; bringen Sie die Datei in Ordnung oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be understood. They were moved to {name}; the defaults are in force.</source>
        <translation>Die Einstellungen in {path} waren nicht zu verstehen. Sie liegen jetzt in {name}; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>provider names none of the providers; {name} is used.</source>
        <translation>provider nennt keinen der Anbieter; {name} wird genommen.</translation>
    </message>
    <message>
        <source>rewriter names none of the providers; none is asked for other wording.</source>
        <translation>rewriter nennt keinen der Anbieter; keiner wird um andere Worte gebeten.</translation>
    </message>
    <message>
        <source>{provider} is left out: it has no base_url.</source>
        <translation>{provider} bleibt weg: Es fehlt base_url.</translation>
    </message>
    <message>
        <source>{provider} is left out: there is one practice provider only.</source>
        <translation>{provider} bleibt weg: Es gibt nur einen Anbieter zum Üben.</translation>
    </message>
    <message>
        <source>{key} is none of {words}; {value} is used.</source>
        <translation>{key} ist keines von {words}; {value} wird genommen.</translation>
    </message>
    <message>
        <source>{key} is neither true nor false; {value} is used.</source>
        <translation>{key} ist weder true noch false; {value} wird genommen.</translation>
    </message>
    <message>
        <source>retention_days is no number from 0 to {days}; nothing is deleted for its age.</source>
        <translation>retention_days ist keine Zahl von 0 bis {days}; nichts wird seines Alters wegen gelöscht.</translation>
    </message>
    <message>
        <source>{key} is not text; &quot;{value}&quot; is used.</source>
        <translation>{key} ist kein Text; „{value}“ wird genommen.</translation>
    </message>
    <message>
        <source>In {path}: {problems}</source>
        <translation>In {path}: {problems}</translation>
    </message>
    <message>
        <source>What is kept here was written by a later version of Discreet. Use that one to open it.</source>
        <translation>Was hier aufbewahrt ist, hat eine neuere Version von Discreet geschrieben. Öffnen Sie es mit ihr.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({why}).</source>
        <translation>Der Ordner {folder} ist nicht zu gebrauchen ({why}).</translation>
    </message>
    <message>
        <source>What was kept here has no key file any more. It was set aside, unchanged, as {name}.</source>
        <translation>Was hier aufbewahrt war, hat keine Schlüsseldatei mehr. Es wurde unverändert als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>What was kept here has a damaged key file. It was set aside, unchanged, as {name}.</source>
        <translation>Was hier aufbewahrt war, hat eine beschädigte Schlüsseldatei. Es wurde unverändert als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>What was kept here is damaged and does not open. It was set aside, unchanged, as {name}.</source>
        <translation>Was hier aufbewahrt war, ist beschädigt und lässt sich nicht öffnen. Es wurde unverändert als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The key file is missing, so what was kept here cannot be opened.</source>
        <translation>Die Schlüsseldatei fehlt; was hier aufbewahrt ist, lässt sich darum nicht öffnen.</translation>
    </message>
    <message>
        <source>The key file is damaged, so what was kept here cannot be opened.</source>
        <translation>Die Schlüsseldatei ist beschädigt; was hier aufbewahrt ist, lässt sich darum nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing has been kept on this machine yet.</source>
        <translation>Auf diesem Rechner ist noch nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>Ihrer Passphrase</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>dem Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The model {name} {version} gives wrong answers here ({score} right in its self-test).</source>
        <translation>Das Modell {name} {version} gibt hier falsche Antworten (im Selbsttest richtig: {score}).</translation>
    </message>
    <message>
        <source>Nothing is sent. Install Discreet again, or restart the computer after an update of its drivers.</source>
        <translation>Nichts wird gesendet. Installieren Sie Discreet neu, oder starten Sie den Rechner nach einer Aktualisierung seiner Treiber neu.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one} or {two} or {three}.</source>
        <translation>Unterhaltungen werden auf diesem Rechner verschlüsselt aufbewahrt; sie öffnen sich mit {one}, {two} oder {three}.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one} or {two}.</source>
        <translation>Unterhaltungen werden auf diesem Rechner verschlüsselt aufbewahrt; sie öffnen sich mit {one} oder {two}.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one}.</source>
        <translation>Unterhaltungen werden auf diesem Rechner verschlüsselt aufbewahrt; sie öffnen sich mit {one}.</translation>
    </message>
    <message>
        <source>There is no room for anything more in {places}. Make room on that disk; what was kept before is untouched.</source>
        <translation>In {places} ist für nichts mehr Platz. Schaffen Sie auf diesem Datenträger Platz; was schon aufbewahrt war, ist unberührt.</translation>
    </message>
    <message>
        <source>You may not write in {places}, so nothing new is kept. Make the folder your own again, with its owner and permissions (chown, chmod u+w). What was kept before is untouched.</source>
        <translation>In {places} dürfen Sie nicht schreiben, darum wird nichts Neues aufbewahrt. Machen Sie den Ordner wieder zu Ihrem, mit Eigentümer und Rechten (chown, chmod u+w). Was schon aufbewahrt war, ist unberührt.</translation>
    </message>
    <message>
        <source>The disk with {places} can only be read, so nothing new is kept. Make it writable; systems mount a disk so after it had errors, so look at its health first. What was kept before is untouched.</source>
        <translation>Der Datenträger mit {places} lässt sich nur lesen, darum wird nichts Neues aufbewahrt. Machen Sie ihn beschreibbar; Systeme hängen einen Datenträger nach Fehlern so ein, sehen Sie also zuerst nach seinem Zustand. Was schon aufbewahrt war, ist unberührt.</translation>
    </message>
    <message>
        <source>Nothing can be written in {places}. Look whether a file stands where a folder should, and at the disk&apos;s health.</source>
        <translation>In {places} lässt sich nichts schreiben. Sehen Sie nach, ob eine Datei steht, wo ein Ordner sein sollte, und nach dem Zustand des Datenträgers.</translation>
    </message>
    <message>
        <source>There is no display, so there is no window, tray or shortcut. The commands work; for the window, start Discreet from a desktop session, or set DISPLAY or WAYLAND_DISPLAY to that of one.</source>
        <translation>Es gibt keine Anzeige, also weder Fenster noch Infobereich noch Tastenkürzel. Die Befehle gehen; für das Fenster starten Sie Discreet aus einer Desktop-Sitzung, oder setzen Sie DISPLAY oder WAYLAND_DISPLAY auf deren Wert.</translation>
    </message>
    <message>
        <source>No keychain, so no key can be kept. {why}</source>
        <translation>Kein Schlüsselbund, darum lässt sich kein Schlüssel aufbewahren. {why}</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring (package gnome-keyring), KWallet (kwalletmanager) or KeePassXC with its Secret Service switched on, log in again, and restart Discreet.</source>
        <translation>Installieren und starten Sie GNOME Keyring (Paket gnome-keyring), KWallet (kwalletmanager) oder KeePassXC mit eingeschaltetem Secret Service, melden Sie sich neu an und starten Sie Discreet neu.</translation>
    </message>
    <message>
        <source>Open Keychain Access and make sure that the login keychain exists, then restart Discreet.</source>
        <translation>Öffnen Sie die Schlüsselbundverwaltung und sehen Sie nach, ob es den Schlüsselbund „Anmeldung“ gibt; starten Sie dann Discreet neu.</translation>
    </message>
    <message>
        <source>Start the service Credential Manager, then restart Discreet.</source>
        <translation>Starten Sie den Dienst Anmeldeinformationsverwaltung, dann Discreet neu.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus), through which keychains are reached. Start Discreet from a desktop session; from a remote shell, set DBUS_SESSION_BUS_ADDRESS to that of one.</source>
        <translation>Es gibt keinen Sitzungsbus (D-Bus), über den Schlüsselbunde erreicht werden. Starten Sie Discreet aus einer Desktop-Sitzung; in einer entfernten Shell setzen Sie DBUS_SESSION_BUS_ADDRESS auf deren Wert.</translation>
    </message>
    <message>
        <source>Version {versions} is not used; version {version} is in use instead.</source>
        <translation>Version {versions} wird nicht verwendet; stattdessen ist Version {version} im Einsatz.</translation>
    </message>
    <message>
        <source>The model {name} {version} cannot be opened or tested ({error}).</source>
        <translation>Das Modell {name} {version} lässt sich nicht öffnen oder prüfen ({error}).</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>keine Anzeige</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>X11-Tastengriff</translation>
    </message>
    <message>
        <source>X11 key grab; {chord} is free</source>
        <translation>X11-Tastengriff; {chord} ist frei</translation>
    </message>
    <message>
        <source>X11 key grab; {chord} is taken, by a Discreet that runs or by another program</source>
        <translation>X11-Tastengriff; {chord} ist vergeben, an ein laufendes Discreet oder ein anderes Programm</translation>
    </message>
    <message>
        <source>X11 key grab; {keys} is no shortcut, choose another in the settings</source>
        <translation>X11-Tastengriff; {keys} ist kein Tastenkürzel, wählen Sie in den Einstellungen ein anderes</translation>
    </message>
    <message>
        <source>the system&apos;s own registration</source>
        <translation>die Anmeldung des Systems</translation>
    </message>
    <message>
        <source>the desktop portal, if it knows global shortcuts</source>
        <translation>das Desktop-Portal, wenn es globale Tastenkürzel kennt</translation>
    </message>
    <message>
        <source>no desktop portal is running; bind a command in the desktop&apos;s settings: discreet rewrite --clipboard</source>
        <translation>es läuft kein Desktop-Portal; legen Sie in den Einstellungen des Desktops einen Befehl auf Tasten: discreet rewrite --clipboard</translation>
    </message>
    <message>
        <source>the system&apos;s own tray</source>
        <translation>der Infobereich des Systems</translation>
    </message>
    <message>
        <source>StatusNotifier host on the session bus</source>
        <translation>StatusNotifier-Dienst am Sitzungsbus</translation>
    </message>
    <message>
        <source>X11 tray that embeds icons</source>
        <translation>X11-Infobereich, der Symbole einbettet</translation>
    </message>
    <message>
        <source>no StatusNotifier host; on GNOME install the AppIndicator extension</source>
        <translation>kein StatusNotifier-Dienst; installieren Sie unter GNOME die Erweiterung AppIndicator</translation>
    </message>
    <message>
        <source>X11 tells of every change</source>
        <translation>X11 meldet jede Änderung</translation>
    </message>
    <message>
        <source>the system tells of every change; not yet tried there</source>
        <translation>das System meldet jede Änderung; dort noch nicht erprobt</translation>
    </message>
    <message>
        <source>Wayland shows the clipboard to the window in front only, so nothing can be watched; use the shortcut, or bind a key to: discreet rewrite --clipboard</source>
        <translation>Wayland zeigt die Zwischenablage nur dem vordersten Fenster, darum lässt sie sich nicht beobachten; nehmen Sie das Tastenkürzel, oder legen Sie eine Taste auf: discreet rewrite --clipboard</translation>
    </message>
    <message>
        <source>notification service on the session bus</source>
        <translation>Benachrichtigungsdienst am Sitzungsbus</translation>
    </message>
    <message>
        <source>none runs yet; the tray&apos;s icon shows that there is news</source>
        <translation>noch läuft keiner; das Symbol im Infobereich zeigt, dass es Neues gibt</translation>
    </message>
    <message>
        <source>the kernel and the egress guard</source>
        <translation>Betriebssystemkern und Ausgangswächter</translation>
    </message>
    <message>
        <source>the egress guard</source>
        <translation>der Ausgangswächter</translation>
    </message>
    <message>
        <source>no accelerator was tried yet</source>
        <translation>noch kein Beschleuniger wurde versucht</translation>
    </message>
    <message>
        <source>the installed onnxruntime offers no accelerator</source>
        <translation>die installierte onnxruntime bietet keinen Beschleuniger</translation>
    </message>
</context>
<context>
    <name>model_care</name>
    <message>
        <source>Test the models</source>
        <translation>Modelle testen</translation>
    </message>
    <message>
        <source>Hides the values in made-up texts and puts them back; takes some seconds</source>
        <translation>Verbirgt die Angaben in erfundenen Texten und setzt sie wieder ein; dauert einige Sekunden</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Care of the models</source>
        <translation>Pflege der Modelle</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>{failed} values were not hidden or did not come back. Install Discreet again.</source>
        <translation>{failed} Angaben wurden nicht verborgen oder kamen nicht zurück. Installieren Sie Discreet neu.</translation>
    </message>
    <message>
        <source>All is well: {values} values in {texts} texts were hidden and came back.</source>
        <translation>Alles in Ordnung: {values} Angaben in {texts} Texten wurden verborgen und kamen zurück.</translation>
    </message>
    <message>
        <source>Go back from {name} {now} to {before}</source>
        <translation>Von {name} {now} zurück zu {before}</translation>
    </message>
    <message>
        <source>Takes the newer version away, from the next start on</source>
        <translation>Entfernt die neuere Version; gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Version {version} is used from the next start on.</source>
        <translation>Version {version} wird ab dem nächsten Start verwendet.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Back to writing</source>
        <translation>Zurück zum Schreiben</translation>
    </message>
</context>
<context>
    <name>pane_marks</name>
    <message>
        <source>Subject: {name}</source>
        <translation>Thema: {name}</translation>
    </message>
    <message>
        <source>{value}, leaves as it is because you keep it</source>
        <translation>{value}, geht hinaus, wie es ist, weil Sie es so wollen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>No policy is in force: you decide what goes to whom.</source>
        <translation>Es gilt keine Richtlinie: Sie entscheiden, was an wen geht.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>What may go to whom</source>
        <translation>Was an wen gehen darf</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Something unexpected went wrong ({kind}). Your text is unchanged. Try again; if it happens once more, start Discreet again.</source>
        <translation>Etwas Unerwartetes ging schief ({kind}). Ihr Text ist unverändert. Versuchen Sie es erneut; wenn es wieder geschieht, starten Sie Discreet neu.</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} Sekunde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{why} It goes out again in {seconds}, try {attempt} of {attempts}.</source>
        <translation>{why} Sie geht in {seconds} erneut hinaus, Versuch {attempt} von {attempts}.</translation>
    </message>
    <message>
        <source>Discreet failed at an earlier time. Health has a report of it; it stays here and holds nothing you wrote.</source>
        <translation>Discreet ist früher einmal abgestürzt. Unter „Zustand“ liegt ein Bericht davon; er bleibt hier und enthält nichts, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>The engine stopped. It is being started again; your text is unchanged.</source>
        <translation>Die Textprüfung ist stehen geblieben. Sie wird neu gestartet; Ihr Text ist unverändert.</translation>
    </message>
    <message>
        <source>The engine had stopped and was started again. Your text is unchanged and was checked again.</source>
        <translation>Die Textprüfung war stehen geblieben und wurde neu gestartet. Ihr Text ist unverändert und wurde noch einmal geprüft.</translation>
    </message>
    <message>
        <source>What you were writing when Discreet ended is back. It has not been sent.</source>
        <translation>Was Sie schrieben, als Discreet endete, ist wieder da. Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Sums took the place of the rows. Ctrl+Z brings the rows back.</source>
        <translation>Summen stehen an der Stelle der Zeilen. Strg+Z bringt die Zeilen zurück.</translation>
    </message>
    <message>
        <source>Sums with noise (ε = {spent}) took the place of the rows. Ctrl+Z brings the rows back.</source>
        <translation>Summen mit Rauschen (ε = {spent}) stehen an der Stelle der Zeilen. Strg+Z bringt die Zeilen zurück.</translation>
    </message>
    <message>
        <source>private value</source>
        <translation>private Angabe</translation>
    </message>
    <message>
        <source>a {what} {form}</source>
        <translation>{what} {form}</translation>
    </message>
    <message>
        <source>a {what} in an earlier message {form}</source>
        <translation>{what} in einer früheren Nachricht {form}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>Not safe to send yet: {places} would still leave. Select it on the left and mark it as private, reword it, or keep it on purpose.</source>
        <translation>Noch nicht sicher: {places} ginge noch hinaus. Markieren Sie es links als privat, formulieren Sie es um oder lassen Sie es bewusst stehen.</translation>
    </message>
</context>
<context>
    <name>provider_form</name>
    <message>
        <source>OpenAI, or a server that speaks like it</source>
        <translation>OpenAI oder ein Server, der so spricht</translation>
    </message>
    <message>
        <source>OpenAI, its newer language</source>
        <translation>OpenAI, dessen neuere Sprache</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Anbieter hinzufügen…</translation>
    </message>
    <message>
        <source>Look for models on this machine</source>
        <translation>Modelle auf diesem Rechner suchen</translation>
    </message>
    <message>
        <source>Asks the usual ports of this machine, such as Ollama&apos;s; nothing leaves it</source>
        <translation>Fragt die üblichen Ports dieses Rechners, etwa den von Ollama; nichts verlässt ihn</translation>
    </message>
    <message>
        <source>What it speaks</source>
        <translation>Was er spricht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you want to see it, such as work</source>
        <translation>Wie er heißen soll, etwa Arbeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Geben Sie ihm zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Give its address, such as https://host/v1.</source>
        <translation>Geben Sie seine Adresse an, etwa https://host/v1.</translation>
    </message>
    <message>
        <source>There is a provider called {name} already. Choose another name.</source>
        <translation>Einen Anbieter namens {name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Every server that answers here is in the list above already.</source>
        <translation>Jeder Server, der hier antwortet, steht schon in der Liste oben.</translation>
    </message>
    <message>
        <source>No server with models answers on the usual ports of this machine.</source>
        <translation>Auf den üblichen Ports dieses Rechners antwortet kein Server mit Modellen.</translation>
    </message>
    <message>
        <source>{count} model</source>
        <translation>{count} Modell</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
    <message>
        <source>asks for a key</source>
        <translation>verlangt einen Schlüssel</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Getting ready to look for private values…</source>
        <translation>Suche nach privaten Angaben wird vorbereitet…</translation>
    </message>
    <message>
        <source>Private values cannot be looked for, so nothing can be sent</source>
        <translation>Private Angaben können nicht gesucht werden, also kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Receiving the reply</source>
        <translation>Antwort kommt an</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Not checked, so it cannot be sent</source>
        <translation>Nicht geprüft, also nicht zu senden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>A policy does not let this leave</source>
        <translation>Eine Richtlinie lässt das nicht hinaus</translation>
    </message>
    <message>
        <source>{count} private value would still leave</source>
        <translation>{count} private Angabe ginge noch hinaus</translation>
    </message>
    <message>
        <source>{count} private values would still leave</source>
        <translation>{count} private Angaben gingen noch hinaus</translation>
    </message>
    <message>
        <source>{hidden} hidden, {leaving} left by you</source>
        <translation>{hidden} verborgen, {leaving} von Ihnen gelassen</translation>
    </message>
    <message>
        <source>Checked: {count} private value hidden</source>
        <translation>Geprüft: {count} private Angabe verborgen</translation>
    </message>
    <message>
        <source>Checked: {count} private values hidden</source>
        <translation>Geprüft: {count} private Angaben verborgen</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>reads like {what}</source>
        <translation>liest sich so: {what}</translation>
    </message>
    <message>
        <source>a US military address</source>
        <translation>eine Adresse des US-Militärs</translation>
    </message>
    <message>
        <source>a post office box</source>
        <translation>ein Postfach</translation>
    </message>
    <message>
        <source>a house number and a street</source>
        <translation>Hausnummer und Straße</translation>
    </message>
    <message>
        <source>city, state and postcode</source>
        <translation>Stadt, Bundesstaat und Postleitzahl</translation>
    </message>
    <message>
        <source>follows a US state</source>
        <translation>steht hinter einem US-Bundesstaat</translation>
    </message>
    <message>
        <source>introduced as a postcode</source>
        <translation>als Postleitzahl eingeführt</translation>
    </message>
    <message>
        <source>the form of a British postcode</source>
        <translation>die Form einer britischen Postleitzahl</translation>
    </message>
    <message>
        <source>the form of a Canadian postcode</source>
        <translation>die Form einer kanadischen Postleitzahl</translation>
    </message>
    <message>
        <source>the form of an Irish postcode</source>
        <translation>die Form einer irischen Postleitzahl</translation>
    </message>
    <message>
        <source>says what somebody is</source>
        <translation>sagt, was jemand ist</translation>
    </message>
    <message>
        <source>says where somebody belongs</source>
        <translation>sagt, wozu jemand gehört</translation>
    </message>
    <message>
        <source>the same value stands elsewhere</source>
        <translation>derselbe Wert steht an anderer Stelle</translation>
    </message>
    <message>
        <source>a person named elsewhere, by {form}</source>
        <translation>eine Person, die anderswo genannt ist ({form})</translation>
    </message>
    <message>
        <source>a wallet address</source>
        <translation>die Adresse einer Geldbörse</translation>
    </message>
    <message>
        <source>an Ethereum address</source>
        <translation>eine Ethereum-Adresse</translation>
    </message>
    <message>
        <source>card number by the word before it</source>
        <translation>Kartennummer nach dem Wort davor</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>vehicle number</source>
        <translation>Fahrzeugnummer</translation>
    </message>
    <message>
        <source>introduced as an IMEI</source>
        <translation>als IMEI eingeführt</translation>
    </message>
    <message>
        <source>social security number by the words before it</source>
        <translation>Sozialversicherungsnummer nach den Wörtern davor</translation>
    </message>
    <message>
        <source>the form of a card number</source>
        <translation>die Form einer Kartennummer</translation>
    </message>
    <message>
        <source>the form of a network card&apos;s address</source>
        <translation>die Form der Adresse einer Netzwerkkarte</translation>
    </message>
    <message>
        <source>the form of a social security number</source>
        <translation>die Form einer Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>a condition or its treatment</source>
        <translation>eine Krankheit oder ihre Behandlung</translation>
    </message>
    <message>
        <source>a name with a legal form</source>
        <translation>ein Name mit Rechtsform</translation>
    </message>
    <message>
        <source>the name of a school, a surgery or a shop</source>
        <translation>der Name einer Schule, Praxis oder eines Geschäfts</translation>
    </message>
    <message>
        <source>the name of an institution</source>
        <translation>der Name einer Einrichtung</translation>
    </message>
    <message>
        <source>introduced as a password</source>
        <translation>als Passwort eingeführt</translation>
    </message>
    <message>
        <source>answers who it is</source>
        <translation>antwortet, wer es ist</translation>
    </message>
    <message>
        <source>follows a title</source>
        <translation>steht hinter einer Anrede</translation>
    </message>
    <message>
        <source>follows what somebody works as</source>
        <translation>steht hinter dem, als was jemand arbeitet</translation>
    </message>
    <message>
        <source>is greeted</source>
        <translation>wird begrüßt</translation>
    </message>
    <message>
        <source>is introduced by name</source>
        <translation>wird mit Namen vorgestellt</translation>
    </message>
    <message>
        <source>is where somebody works</source>
        <translation>ist, wo jemand arbeitet</translation>
    </message>
    <message>
        <source>names an occupation</source>
        <translation>nennt einen Beruf</translation>
    </message>
    <message>
        <source>signs the text</source>
        <translation>unterschreibt den Text</translation>
    </message>
    <message>
        <source>could be dialled</source>
        <translation>könnte gewählt werden</translation>
    </message>
    <message>
        <source>a town, after a preposition</source>
        <translation>ein Ort nach einem Verhältniswort</translation>
    </message>
    <message>
        <source>a month and its year</source>
        <translation>ein Monat mit Jahr</translation>
    </message>
    <message>
        <source>a person&apos;s age</source>
        <translation>das Alter einer Person</translation>
    </message>
    <message>
        <source>age and sex</source>
        <translation>Alter und Geschlecht</translation>
    </message>
    <message>
        <source>an amount with its currency</source>
        <translation>ein Betrag mit Währung</translation>
    </message>
    <message>
        <source>introduced as a date of birth</source>
        <translation>als Geburtsdatum eingeführt</translation>
    </message>
    <message>
        <source>introduced as an age</source>
        <translation>als Alter eingeführt</translation>
    </message>
    <message>
        <source>latitude and longitude</source>
        <translation>Breite und Länge</translation>
    </message>
    <message>
        <source>the form of a date</source>
        <translation>die Form eines Datums</translation>
    </message>
    <message>
        <source>a given name behind what somebody is</source>
        <translation>ein Vorname hinter dem, was jemand ist</translation>
    </message>
    <message>
        <source>one of several names</source>
        <translation>einer von mehreren Namen</translation>
    </message>
    <message>
        <source>a cookie&apos;s value</source>
        <translation>der Wert eines Cookies</translation>
    </message>
    <message>
        <source>a key in a connection string</source>
        <translation>ein Schlüssel in einer Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>a private key block</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a private key file</source>
        <translation>eine Datei mit privatem Schlüssel</translation>
    </message>
    <message>
        <source>the end of a private key block</source>
        <translation>das Ende eines privaten Schlüssels</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>eine Adresse mit einem Passwort darin</translation>
    </message>
    <message>
        <source>follows an authorization scheme</source>
        <translation>steht hinter einem Anmeldeverfahren</translation>
    </message>
    <message>
        <source>introduced as a key or token</source>
        <translation>als Schlüssel oder Token eingeführt</translation>
    </message>
    <message>
        <source>the words of a wallet</source>
        <translation>die Wörter einer Geldbörse</translation>
    </message>
    <message>
        <source>has the shape of {name}</source>
        <translation>hat die Form von: {name}</translation>
    </message>
    <message>
        <source>a name behind an at sign</source>
        <translation>ein Name hinter einem At-Zeichen</translation>
    </message>
    <message>
        <source>a personal page</source>
        <translation>eine persönliche Seite</translation>
    </message>
    <message>
        <source>the owner of a folder</source>
        <translation>der Besitzer eines Ordners</translation>
    </message>
    <message>
        <source>on your own list</source>
        <translation>auf Ihrer eigenen Liste</translation>
    </message>
    <message>
        <source>you hid it in an earlier conversation</source>
        <translation>in einer früheren Unterhaltung von Ihnen verborgen</translation>
    </message>
    <message>
        <source>your own list frees no secrets and no proved numbers</source>
        <translation>Ihre Liste gibt keine Geheimnisse und keine bewiesenen Nummern frei</translation>
    </message>
    <message>
        <source>a placeholder you typed, kept apart from the one in use</source>
        <translation>ein Platzhalter, den Sie geschrieben haben, getrennt von dem benutzten</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>von Ihnen markiert</translation>
    </message>
    <message>
        <source>checksum valid</source>
        <translation>Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>check digit valid</source>
        <translation>Prüfziffer stimmt</translation>
    </message>
    <message>
        <source>Luhn valid</source>
        <translation>Luhn-Prüfziffer stimmt</translation>
    </message>
    <message>
        <source>form valid</source>
        <translation>Form stimmt</translation>
    </message>
    <message>
        <source>known domain ending</source>
        <translation>bekannte Domain-Endung</translation>
    </message>
    <message>
        <source>in the column &quot;{heading}&quot;</source>
        <translation>in der Spalte „{heading}“</translation>
    </message>
    <message>
        <source>stands behind &quot;{label}&quot;</source>
        <translation>steht hinter „{label}“</translation>
    </message>
    <message>
        <source>behind the key &quot;{key}&quot;</source>
        <translation>hinter dem Schlüssel „{key}“</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; nearby</source>
        <translation>„{word}“ in der Nähe</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <translation>{first}; {rest}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Alle verbergen</translation>
    </message>
    <message>
        <source>Hide none</source>
        <translation>Alle lassen</translation>
    </message>
    <message>
        <source>Private values</source>
        <translation>Private Angaben</translation>
    </message>
    <message>
        <source>No private values found.</source>
        <translation>Keine privaten Angaben gefunden.</translation>
    </message>
    <message>
        <source>Changed figures have told about ε = {spent} of the real ones in this conversation so far.</source>
        <translation>Geänderte Zahlen haben in dieser Unterhaltung bisher etwa ε = {spent} über die echten verraten.</translation>
    </message>
    <message>
        <source>Your question may need</source>
        <translation>Ihre Frage braucht vielleicht</translation>
    </message>
    <message>
        <source>You could also say</source>
        <translation>Sie könnten auch sagen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles rückgängig</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Attach to prompt</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} sicher</translation>
    </message>
    <message>
        <source>Private values and changes of wording are listed here, each with its reason.</source>
        <translation>Hier stehen private Angaben und Änderungen der Formulierung, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>and {count} more value, handled alike</source>
        <translation>und {count} weitere Angabe, ebenso behandelt</translation>
    </message>
    <message>
        <source>and {count} more values, handled alike</source>
        <translation>und {count} weitere Angaben, ebenso behandelt</translation>
    </message>
    <message>
        <source>and {count} more change</source>
        <translation>und {count} weitere Änderung</translation>
    </message>
    <message>
        <source>and {count} more changes</source>
        <translation>und {count} weitere Änderungen</translation>
    </message>
</context>
<context>
    <name>review_items</name>
    <message>
        <source>{value}, leaves as it is</source>
        <translation>{value}, geht hinaus, wie es ist</translation>
    </message>
    <message>
        <source>{value}, hidden as {replacement}</source>
        <translation>{value}, verborgen als {replacement}</translation>
    </message>
</context>
<context>
    <name>review_offers</name>
    <message>
        <source>Adds this to your text. Ctrl+Z takes it back.</source>
        <translation>Fügt das Ihrem Text hinzu. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>review_rows</name>
    <message>
        <source>, {count} times</source>
        <translation>, {count}-mal</translation>
    </message>
    <message>
        <source>leaves as it is</source>
        <translation>geht hinaus, wie es ist</translation>
    </message>
    <message>
        <source>Hide {value}</source>
        <translation>{value} verbergen</translation>
    </message>
    <message>
        <source>Leaves as it is. Press to hide.</source>
        <translation>Geht hinaus, wie es ist. Drücken, um es zu verbergen.</translation>
    </message>
    <message>
        <source>Hidden. Press to let it leave as it is.</source>
        <translation>Verborgen. Drücken, um es so hinauszulassen.</translation>
    </message>
    <message>
        <source>Right-click or Shift+F10 offers other ways to hide it.</source>
        <translation>Rechtsklick oder Umschalt+F10 bietet andere Arten, es zu verbergen.</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Hinauslassen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Make the change from {before} to {after} again</source>
        <translation>Die Änderung von {before} zu {after} wieder vornehmen</translation>
    </message>
    <message>
        <source>Undo the change from {before} to {after}</source>
        <translation>Die Änderung von {before} zu {after} rückgängig machen</translation>
    </message>
</context>
<context>
    <name>review_tables</name>
    <message>
        <source>Counts, sums and means can leave instead.</source>
        <translation>Stattdessen können Anzahlen, Summen und Mittelwerte hinausgehen.</translation>
    </message>
    <message>
        <source>{count} tables of {rows} rows together</source>
        <translation>{count} Tabellen mit zusammen {rows} Zeilen</translation>
    </message>
    <message>
        <source>A table of {count} row</source>
        <translation>Eine Tabelle mit {count} Zeile</translation>
    </message>
    <message>
        <source>A table of {count} rows</source>
        <translation>Eine Tabelle mit {count} Zeilen</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Puts sums in the place of the rows in your text. Ctrl+Z takes it back.</source>
        <translation>Setzt in Ihrem Text Summen an die Stelle der Zeilen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Sums with noise</source>
        <translation>Summen mit Rauschen</translation>
    </message>
    <message>
        <source>The same with every figure changed by chance, so that nobody&apos;s row can be told from the sums. Ctrl+Z takes it back.</source>
        <translation>Dasselbe, jede Zahl vom Zufall verändert, sodass niemandes Zeile aus den Summen zu erraten ist. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>rewrite</name>
    <message>
        <source>Discreet is still starting. Choose again in a moment.</source>
        <translation>Discreet startet noch. Wählen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Type at the prompt</source>
        <translation>In die Eingabezeile tippen</translation>
    </message>
    <message>
        <source>Put into the clipboard</source>
        <translation>In die Zwischenablage</translation>
    </message>
    <message>
        <source>This is the clipboard&apos;s text: nothing was marked that could be replaced.</source>
        <translation>Das ist der Text der Zwischenablage: Es war nichts markiert, das ersetzt werden könnte.</translation>
    </message>
    <message>
        <source>A terminal would run each line, so it goes into the clipboard.</source>
        <translation>Ein Terminal würde jede Zeile ausführen, darum geht es in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing is marked and the clipboard has no text. Mark a text and press the shortcut.</source>
        <translation>Nichts ist markiert und die Zwischenablage hat keinen Text. Markieren Sie einen Text und drücken Sie das Kürzel.</translation>
    </message>
</context>
<context>
    <name>rewrite_popup</name>
    <message>
        <source>Discreet: marked text</source>
        <translation>Discreet: markierter Text</translation>
    </message>
    <message>
        <source>As it would become</source>
        <translation>Wie es würde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Reading on this machine…</source>
        <translation>Wird auf diesem Rechner gelesen…</translation>
    </message>
    <message>
        <source>Something private would still be left in it.</source>
        <translation>Etwas Privates bliebe noch darin.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Verdeutlichen</translation>
    </message>
    <message>
        <source>Hide and clarify</source>
        <translation>Verbergen und verdeutlichen</translation>
    </message>
    <message>
        <source>Esc leaves all as it was</source>
        <translation>Esc lässt alles, wie es war</translation>
    </message>
    <message>
        <source>{count} private value hidden</source>
        <translation>{count} private Angabe verborgen</translation>
    </message>
    <message>
        <source>{count} private values hidden</source>
        <translation>{count} private Angaben verborgen</translation>
    </message>
    <message>
        <source>{count} change of wording</source>
        <translation>{count} Änderung der Formulierung</translation>
    </message>
    <message>
        <source>{count} changes of wording</source>
        <translation>{count} Änderungen der Formulierung</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answers on this machine by telling what it received. Needs no key and no network.</source>
        <translation>Antwortet auf diesem Rechner und sagt, was es erhalten hat. Braucht weder Schlüssel noch Netz.</translation>
    </message>
    <message>
        <source>Speaks the chat language of OpenAI; Ollama, LM Studio, vLLM and many others speak it too.</source>
        <translation>Spricht die Chat-Sprache von OpenAI; auch Ollama, LM Studio, vLLM und viele andere sprechen sie.</translation>
    </message>
    <message>
        <source>Speaks the newer language of OpenAI and asks it not to keep the exchange.</source>
        <translation>Spricht die neuere Sprache von OpenAI und bittet, den Austausch nicht aufzubewahren.</translation>
    </message>
    <message>
        <source>Speaks the message language of Anthropic.</source>
        <translation>Spricht die Nachrichten-Sprache von Anthropic.</translation>
    </message>
    <message>
        <source>Speaks the language of Google&apos;s Gemini.</source>
        <translation>Spricht die Sprache von Googles Gemini.</translation>
    </message>
    <message>
        <source>Speaks to Azure OpenAI; the model is the name of your deployment.</source>
        <translation>Spricht mit Azure OpenAI; das Modell ist der Name Ihrer Bereitstellung.</translation>
    </message>
    <message>
        <source>Speaks the chat language of Mistral.</source>
        <translation>Spricht die Chat-Sprache von Mistral.</translation>
    </message>
    <message>
        <source>Hands on to one of many companies, and only to those that do not keep or train on it.</source>
        <translation>Reicht an eines von vielen Unternehmen weiter, und nur an solche, die nichts aufbewahren oder damit trainieren.</translation>
    </message>
    <message>
        <source>A key is kept in this system&apos;s keychain.</source>
        <translation>Ein Schlüssel liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>No key is kept. A model on this machine needs none.</source>
        <translation>Es ist kein Schlüssel hinterlegt. Ein Modell auf diesem Rechner braucht keinen.</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Anbieter und Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model&apos;s name at the provider</source>
        <translation>Der Name des Modells beim Anbieter</translation>
    </message>
    <message>
        <source>Ask for models</source>
        <translation>Modelle erfragen</translation>
    </message>
    <message>
        <source>Asks the provider which models it offers; sends no text</source>
        <translation>Fragt den Anbieter, welche Modelle er hat; sendet keinen Text</translation>
    </message>
    <message>
        <source>Send everything to it as I wrote it</source>
        <translation>Ihm alles so senden, wie ich es schrieb</translation>
    </message>
    <message>
        <source>For a server on this machine that you trust: nothing is hidden from it</source>
        <translation>Für einen Server auf diesem Rechner, dem Sie vertrauen: vor ihm wird nichts verborgen</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts the key; sends no text and costs nothing</source>
        <translation>Fragt den Anbieter, ob er den Schlüssel annimmt; sendet keinen Text und kostet nichts</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>Diesen Anbieter entfernen…</translation>
    </message>
    <message>
        <source>Remove it and its key</source>
        <translation>Ihn und seinen Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The settings are still being read…</source>
        <translation>Die Einstellungen werden noch gelesen…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Added. Ask for its models to choose one, and keep its key if it needs one.</source>
        <translation>Hinzugefügt. Erfragen Sie seine Modelle, um eines zu wählen, und speichern Sie seinen Schlüssel, falls er einen braucht.</translation>
    </message>
    <message>
        <source>The provider and its key were removed.</source>
        <translation>Der Anbieter und sein Schlüssel wurden entfernt.</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>Modelle werden erfragt…</translation>
    </message>
    <message>
        <source>{count} models. Type a part of a name to choose one.</source>
        <translation>{count} Modelle. Tippen Sie einen Teil eines Namens, um eines zu wählen.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Der Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>The provider accepts the key.</source>
        <translation>Der Anbieter nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>Der Schlüssel wurde entfernt.</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Schlüsselbund wird geöffnet…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Whether the shortcut works</source>
        <translation>Ob das Kürzel funktioniert</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Shortcut for marked text</source>
        <translation>Kürzel für markierten Text</translation>
    </message>
    <message>
        <source>Shows a marked text with its private values hidden or its wording improved, before anything is replaced.</source>
        <translation>Zeigt einen markierten Text mit verborgenen privaten Angaben oder besserer Formulierung, bevor etwas ersetzt wird.</translation>
    </message>
    <message>
        <source>No shortcut.</source>
        <translation>Kein Kürzel.</translation>
    </message>
    <message>
        <source>Mark a text in any program and press {keys}.</source>
        <translation>Markieren Sie in irgendeinem Programm einen Text und drücken Sie {keys}.</translation>
    </message>
</context>
<context>
    <name>styling</name>
    <message>
        <source>Replace with a placeholder</source>
        <translation>Durch einen Platzhalter ersetzen</translation>
    </message>
    <message>
        <source>Replace with a stand-in</source>
        <translation>Durch einen Stellvertreter ersetzen</translation>
    </message>
    <message>
        <source>Replace with a broader term</source>
        <translation>Durch einen weiteren Begriff ersetzen</translation>
    </message>
    <message>
        <source>Replace with a figure a little off</source>
        <translation>Durch eine leicht veränderte Zahl ersetzen</translation>
    </message>
    <message>
        <source>Replace with a label only</source>
        <translation>Nur durch eine Bezeichnung ersetzen</translation>
    </message>
    <message>
        <source>Use a placeholder</source>
        <translation>Platzhalter verwenden</translation>
    </message>
    <message>
        <source>Use a stand-in</source>
        <translation>Stellvertreter verwenden</translation>
    </message>
    <message>
        <source>Use a broader term</source>
        <translation>Weiteren Begriff verwenden</translation>
    </message>
    <message>
        <source>Use a figure a little off</source>
        <translation>Leicht veränderte Zahl verwenden</translation>
    </message>
    <message>
        <source>Use a label only</source>
        <translation>Nur Bezeichnung verwenden</translation>
    </message>
    <message>
        <source>All of this kind: {what}</source>
        <translation>Alles dieser Art: {what}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Sanitize clipboard now</source>
        <translation>Zwischenablage jetzt bereinigen</translation>
    </message>
    <message>
        <source>Restore clipboard</source>
        <translation>Zwischenablage wiederherstellen</translation>
    </message>
    <message>
        <source>Watch clipboard</source>
        <translation>Zwischenablage beobachten</translation>
    </message>
    <message>
        <source>Open Discreet</source>
        <translation>Discreet öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Pause 10 minutes</source>
        <translation>10 Minuten Pause</translation>
    </message>
    <message>
        <source>Wayland does not allow it</source>
        <translation>Wayland lässt es nicht zu</translation>
    </message>
    <message>
        <source>Hide {values}</source>
        <translation>{values} verbergen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Discreet goes on in the tray. To end it, choose Quit in the icon&apos;s menu.</source>
        <translation>Discreet läuft als Symbol weiter. Zum Beenden wählen Sie „Beenden“ in dessen Menü.</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>Looks like a placeholder, but stands for nothing in this conversation</source>
        <translation>Sieht wie ein Platzhalter aus, steht aber in dieser Unterhaltung für nichts</translation>
    </message>
    <message>
        <source>Could mean more than one thing, so it was left as the model wrote it</source>
        <translation>Könnte mehr als eines bedeuten und blieb, wie das Modell es schrieb</translation>
    </message>
    <message>
        <source>A secret was not put here: this is an address or a call of a tool</source>
        <translation>Hier wurde kein Geheimnis eingesetzt: Dies ist eine Adresse oder ein Werkzeugaufruf</translation>
    </message>
    <message>
        <source>A private value stands in an address; whoever opens it sends the value there</source>
        <translation>Eine private Angabe steht in einer Adresse; wer sie öffnet, sendet die Angabe dorthin</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie schrieben</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>As sent and received</source>
        <translation>Wie gesendet und empfangen</translation>
    </message>
    <message>
        <source>Shows what left this machine and what came back, before values were restored</source>
        <translation>Zeigt, was diesen Rechner verließ und was zurückkam, bevor Angaben eingesetzt wurden</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copies the reply as it is shown: restored, or as received</source>
        <translation>Kopiert die Antwort, wie sie gezeigt wird: eingesetzt oder wie empfangen</translation>
    </message>
    <message>
        <source> · ended early</source>
        <translation> · vorzeitig beendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source> · arriving…</source>
        <translation> · kommt an…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As you know it</source>
        <translation>Wie Sie es kennen</translation>
    </message>
    <message>
        <source>Came back as {replacement}; restored on this machine</source>
        <translation>Kam als {replacement} zurück; auf diesem Rechner eingesetzt</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>Bisheriges</translation>
    </message>
    <message>
        <source> · look at {count} place</source>
        <translation> · {count} Stelle ansehen</translation>
    </message>
    <message>
        <source> · look at {count} places</source>
        <translation> · {count} Stellen ansehen</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>You trust this server on your machine: what is found is sent to it as you wrote it.</source>
        <translation>Sie vertrauen diesem Server auf Ihrem Rechner: Gefundenes geht an ihn, wie Sie es schrieben.</translation>
    </message>
    <message>
        <source>Through the proxy {host}, which sees the host and not the text.</source>
        <translation>Über den Proxy {host}, der das Ziel sieht, aber nicht den Text.</translation>
    </message>
    <message>
        <source>Probably too long: the model takes {tokens} tokens, its reply included ({source}).</source>
        <translation>Wahrscheinlich zu lang: Das Modell fasst {tokens} Token, die Antwort eingeschlossen ({source}).</translation>
    </message>
    <message>
        <source>About {cost} to read it, the reply comes on top (estimated by {source}).</source>
        <translation>Etwa {cost} fürs Lesen, die Antwort kommt dazu (geschätzt nach {source}).</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>more than one space</source>
        <translation>mehr als ein Leerzeichen</translation>
    </message>
    <message>
        <source>one kind of line end</source>
        <translation>eine Art von Zeilenende</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>plain space</source>
        <translation>einfaches Leerzeichen</translation>
    </message>
    <message>
        <source>ordinary form of the characters</source>
        <translation>gewöhnliche Form der Zeichen</translation>
    </message>
    <message>
        <source>straight quotation mark</source>
        <translation>gerades Anführungszeichen</translation>
    </message>
    <message>
        <source>space at the end of a line</source>
        <translation>Leerzeichen am Zeilenende</translation>
    </message>
    <message>
        <source>many empty lines</source>
        <translation>viele leere Zeilen</translation>
    </message>
    <message>
        <source>space before the text</source>
        <translation>Leerraum vor dem Text</translation>
    </message>
    <message>
        <source>empty lines after the text</source>
        <translation>leere Zeilen nach dem Text</translation>
    </message>
    <message>
        <source>space before a punctuation mark</source>
        <translation>Leerzeichen vor einem Satzzeichen</translation>
    </message>
    <message>
        <source>space after a punctuation mark</source>
        <translation>Leerzeichen nach einem Satzzeichen</translation>
    </message>
    <message>
        <source>repeated punctuation mark</source>
        <translation>wiederholtes Satzzeichen</translation>
    </message>
    <message>
        <source>“I” is a capital</source>
        <translation>„I“ ist groß</translation>
    </message>
    <message>
        <source>a sentence begins with a capital</source>
        <translation>ein Satz beginnt groß</translation>
    </message>
    <message>
        <source>a question ends with a question mark</source>
        <translation>eine Frage endet mit einem Fragezeichen</translation>
    </message>
    <message>
        <source>a sentence ends with a full stop</source>
        <translation>ein Satz endet mit einem Punkt</translation>
    </message>
    <message>
        <source>a comma after what opens the sentence</source>
        <translation>ein Komma nach dem, was den Satz eröffnet</translation>
    </message>
    <message>
        <source>a comma before a clause of its own</source>
        <translation>ein Komma vor einem eigenen Satz</translation>
    </message>
    <message>
        <source>written out</source>
        <translation>ausgeschrieben</translation>
    </message>
    <message>
        <source>how the name is written</source>
        <translation>so schreibt sich der Name</translation>
    </message>
    <message>
        <source>no “to” behind such a verb</source>
        <translation>kein „to“ nach so einem Verb</translation>
    </message>
    <message>
        <source>the plain form behind “do”</source>
        <translation>die Grundform nach „do“</translation>
    </message>
    <message>
        <source>the plain form behind such a verb</source>
        <translation>die Grundform nach so einem Verb</translation>
    </message>
    <message>
        <source>the plain form behind “to”</source>
        <translation>die Grundform nach „to“</translation>
    </message>
    <message>
        <source>the form in -ing behind this word</source>
        <translation>die Form auf -ing nach diesem Wort</translation>
    </message>
    <message>
        <source>agrees with the word it is said of</source>
        <translation>richtet sich nach dem Wort, von dem es gesagt wird</translation>
    </message>
    <message>
        <source>what is compared follows</source>
        <translation>es folgt, womit verglichen wird</translation>
    </message>
    <message>
        <source>“it” is missing</source>
        <translation>„it“ fehlt</translation>
    </message>
    <message>
        <source>“the” is missing</source>
        <translation>„the“ fehlt</translation>
    </message>
    <message>
        <source>what is only possible takes the present</source>
        <translation>was nur möglich ist, steht im Präsens</translation>
    </message>
    <message>
        <source>“although” and “but” say the same</source>
        <translation>„although“ und „but“ sagen dasselbe</translation>
    </message>
    <message>
        <source>said twice, by “more” and by the ending</source>
        <translation>doppelt gesagt, durch „more“ und durch die Endung</translation>
    </message>
    <message>
        <source>“since” is for when it began, “for” is for how long</source>
        <translation>„since“ sagt, seit wann, „for“, wie lange</translation>
    </message>
    <message>
        <source>“on” before a day</source>
        <translation>„on“ vor einem Tag</translation>
    </message>
    <message>
        <source>“in” before a time of day</source>
        <translation>„in“ vor einer Tageszeit</translation>
    </message>
    <message>
        <source>each single one</source>
        <translation>jedes einzelne</translation>
    </message>
    <message>
        <source>there are several</source>
        <translation>es sind mehrere</translation>
    </message>
    <message>
        <source>the usual phrase</source>
        <translation>die übliche Wendung</translation>
    </message>
    <message>
        <source>another form of the word fits the sentence</source>
        <translation>eine andere Form des Worts passt in den Satz</translation>
    </message>
    <message>
        <source>another word fits the sentence</source>
        <translation>ein anderes Wort passt in den Satz</translation>
    </message>
    <message>
        <source>a word or mark is missing</source>
        <translation>ein Wort oder Zeichen fehlt</translation>
    </message>
    <message>
        <source>a word too many</source>
        <translation>ein Wort zu viel</translation>
    </message>
    <message>
        <source>describes how, so an adverb</source>
        <translation>sagt, wie, also ein Adverb</translation>
    </message>
    <message>
        <source>a numbered line for each request</source>
        <translation>eine nummerierte Zeile für jede Bitte</translation>
    </message>
    <message>
        <source>says little that the kept sentences do not</source>
        <translation>sagt wenig, was die übrigen Sätze nicht sagen</translation>
    </message>
    <message>
        <source>a clear and complete question</source>
        <translation>eine klare und vollständige Frage</translation>
    </message>
    <message>
        <source>proposed by the rewriter on this machine</source>
        <translation>vorgeschlagen vom Umformulierer auf diesem Rechner</translation>
    </message>
    <message>
        <source>you attached the card of the subject</source>
        <translation>Sie haben die Karte des Fachgebiets angehängt</translation>
    </message>
    <message>
        <source>addition: says how the answer should be laid out</source>
        <translation>Zusatz: sagt, wie die Antwort gegliedert sein soll</translation>
    </message>
    <message>
        <source>addition: you chose it ({what})</source>
        <translation>Zusatz: von Ihnen gewählt ({what})</translation>
    </message>
    <message>
        <source>addition: names what both are, so that the question cannot be read another way</source>
        <translation>Zusatz: nennt, was beide sind, damit die Frage eindeutig ist</translation>
    </message>
    <message>
        <source>addition: the likeliest meaning, {meaning}; choose another where it is not</source>
        <translation>Zusatz: die wahrscheinlichste Bedeutung, {meaning}; wählen Sie eine andere, wenn sie es nicht ist</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lang?</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>In welcher Form?</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>In welche Sprache?</translation>
    </message>
    <message>
        <source>In which programming language?</source>
        <translation>In welcher Programmiersprache?</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation>Welche Version?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>The prompt is long. Keep only what says most?</source>
        <translation>Die Anfrage ist lang. Nur behalten, was am meisten sagt?</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>die Hälfte davon</translation>
    </message>
    <message>
        <source>a quarter of it</source>
        <translation>ein Viertel davon</translation>
    </message>
    <message>
        <source>The weekday of a date cannot be told while the date is hidden.</source>
        <translation>Der Wochentag eines Datums lässt sich nicht sagen, solange das Datum verborgen ist.</translation>
    </message>
    <message>
        <source>Days between dates cannot be counted while the dates are hidden; stand-ins all move by the same days.</source>
        <translation>Tage zwischen Daten lassen sich nicht zählen, solange die Daten verborgen sind; Stellvertreter verschieben sich alle um gleich viele Tage.</translation>
    </message>
    <message>
        <source>An age cannot be worked out or judged while it is hidden.</source>
        <translation>Ein Alter lässt sich nicht ausrechnen oder beurteilen, solange es verborgen ist.</translation>
    </message>
    <message>
        <source>Distances, routes and what is nearby cannot be told while the place is hidden.</source>
        <translation>Entfernungen, Wege und was in der Nähe ist lassen sich nicht sagen, solange der Ort verborgen ist.</translation>
    </message>
    <message>
        <source>The law and the rules of a place cannot be told while the place is hidden.</source>
        <translation>Recht und Regeln eines Orts lassen sich nicht sagen, solange der Ort verborgen ist.</translation>
    </message>
    <message>
        <source>Nothing can be calculated with an amount that is hidden.</source>
        <translation>Mit einem verborgenen Betrag lässt sich nichts berechnen.</translation>
    </message>
    <message>
        <source>Whether medicines and conditions go together cannot be told while they are hidden.</source>
        <translation>Ob Medikamente und Leiden zusammengehen, lässt sich nicht sagen, solange sie verborgen sind.</translation>
    </message>
    <message>
        <source>Nothing can be said about an organisation whose name is hidden.</source>
        <translation>Über eine Organisation mit verborgenem Namen lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Letters, sounds and the origin of a name cannot be told while the name is hidden.</source>
        <translation>Buchstaben, Klang und Herkunft eines Namens lassen sich nicht sagen, solange er verborgen ist.</translation>
    </message>
    <message>
        <source>Advice for an occupation needs at least its field.</source>
        <translation>Rat zu einem Beruf braucht mindestens das Fachgebiet.</translation>
    </message>
    <message>
        <source>A network cannot be worked out while its addresses are hidden; stand-ins keep private ones private.</source>
        <translation>Ein Netz lässt sich nicht ausrechnen, solange seine Adressen verborgen sind; bei Stellvertretern bleiben private Adressen privat.</translation>
    </message>
    <message>
        <source>grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>said more than once</source>
        <translation>mehrfach gesagt</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>choice of words</source>
        <translation>Wortwahl</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>official number</source>
        <translation>amtliche Nummer</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>internet address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>network card address</source>
        <translation>Netzwerkkartenadresse</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>secret or key</source>
        <translation>Geheimnis oder Schlüssel</translation>
    </message>
    <message>
        <source>medical number</source>
        <translation>medizinische Nummer</translation>
    </message>
    <message>
        <source>health detail</source>
        <translation>Gesundheitsangabe</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>crypto wallet</source>
        <translation>Krypto-Wallet</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>origin, belief or politics</source>
        <translation>Herkunft, Glaube oder Politik</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Money and accounts</source>
        <translation>Geld und Konten</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Health and beliefs</source>
        <translation>Gesundheit und Überzeugungen</translation>
    </message>
    <message>
        <source>Time and age</source>
        <translation>Zeit und Alter</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Hides contact details, official numbers, cards, accounts and secrets.</source>
        <translation>Verbirgt Kontaktdaten, amtliche Nummern, Karten, Konten und Geheimnisse.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Also hides names, addresses, places, organisations and dates of birth.</source>
        <translation>Verbirgt auch Namen, Anschriften, Orte, Organisationen und Geburtsdaten.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Hides everything that could point to a person.</source>
        <translation>Verbirgt alles, was auf eine Person hinweisen könnte.</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>[PERSON_1]: the value comes back in the reply.</source>
        <translation>[PERSON_1]: Die Angabe kommt in der Antwort zurück.</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Another name for a name: reads naturally, the value comes back in the reply.</source>
        <translation>Ein anderer Name für einen Namen: liest sich natürlich, die Angabe kommt in der Antwort zurück.</translation>
    </message>
    <message>
        <source>Broader terms</source>
        <translation>Weitere Begriffe</translation>
    </message>
    <message>
        <source>A hospital, aged 30 to 39: comes back in the reply where no other value has the same term.</source>
        <translation>Ein Krankenhaus, 30 bis 39 Jahre: kommt in der Antwort zurück, wo keine andere Angabe denselben Begriff hat.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Ages, dates and amounts a little off, all else as placeholders: a changed figure comes back where nothing else is written like it.</source>
        <translation>Alter, Daten und Beträge leicht verändert, alles andere als Platzhalter: Eine geänderte Zahl kommt zurück, wo nichts anderes so geschrieben ist.</translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation>Nur Bezeichnungen</translation>
    </message>
    <message>
        <source>[PERSON]: one way, the value cannot come back in the reply.</source>
        <translation>[PERSON]: nur hin, die Angabe kann in der Antwort nicht zurückkommen.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Nothing about your wording changes.</source>
        <translation>An Ihrer Formulierung ändert sich nichts.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation.</source>
        <translation>Korrigiert Rechtschreibung, Grammatik und Zeichensetzung.</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Verdeutlichen</translation>
    </message>
    <message>
        <source>Also makes the request easier to understand.</source>
        <translation>Macht die Bitte auch leichter verständlich.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Gliedern</translation>
    </message>
    <message>
        <source>Also orders the request into parts.</source>
        <translation>Ordnet die Bitte auch in Teile.</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>genau wie geschrieben</translation>
    </message>
    <message>
        <source>in other capitals</source>
        <translation>in anderer Großschreibung</translation>
    </message>
    <message>
        <source>without its accents</source>
        <translation>ohne Akzente</translation>
    </message>
    <message>
        <source>as bare digits</source>
        <translation>als bloße Ziffern</translation>
    </message>
    <message>
        <source>inside a web address</source>
        <translation>in einer Webadresse</translation>
    </message>
    <message>
        <source>in encoded form</source>
        <translation>in kodierter Form</translation>
    </message>
    <message>
        <source>found on a second look</source>
        <translation>bei erneuter Prüfung gefunden</translation>
    </message>
</context>
<context>
    <name>yours</name>
    <message>
        <source>Yours</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Write or paste your prompt here</source>
        <translation>Hier schreiben oder einfügen</translation>
    </message>
    <message>
        <source>Stays on this machine</source>
        <translation>Bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>What is private is marked as you type.</source>
        <translation>Privates wird beim Tippen markiert.</translation>
    </message>
    <message>
        <source>Try a sample with an invented person</source>
        <translation>Beispiel mit einer erfundenen Person ausprobieren</translation>
    </message>
    <message>
        <source>Hide “{value}”</source>
        <translation>„{value}“ verbergen</translation>
    </message>
    <message>
        <source>Let “{value}” leave as it is</source>
        <translation>„{value}“ so hinauslassen</translation>
    </message>
    <message>
        <source>Mark as private: {what}</source>
        <translation>Als privat markieren: {what}</translation>
    </message>
    <message>
        <source>Write your prompt here. Shift+F10 on a marked value opens what you can do with it.</source>
        <translation>Schreiben Sie hier. Umschalt+F10 auf einer markierten Angabe zeigt, was Sie damit tun können.</translation>
    </message>
    <message>
        <source>Private values: {values}</source>
        <translation>Private Angaben: {values}</translation>
    </message>
    <message>
        <source>{count} character</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
</context>
</TS>
