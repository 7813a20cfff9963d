<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>archive</name>
    <message>
        <source>Conversations are kept in memory only and forgotten when you quit.</source>
        <translation>Les conversations ne restent qu’en mémoire et sont oubliées quand vous quittez.</translation>
    </message>
    <message>
        <source>Write this down and keep it away from this machine. It opens your conversations if the keychain loses their key, and it is not shown again.</source>
        <translation>Notez ceci et gardez-le loin de cet ordinateur. Cela ouvre vos conversations si le trousseau perd leur clé, et ne sera plus montré.</translation>
    </message>
    <message>
        <source>Every conversation, and the ledger of what left, would be deleted. This cannot be undone.</source>
        <translation>Toutes les conversations et le registre de ce qui est sorti seraient supprimés. C’est irréversible.</translation>
    </message>
    <message>
        <source>A passphrase, 8 characters or more</source>
        <translation>Une phrase secrète, 8 caractères ou plus</translation>
    </message>
    <message>
        <source>Keep with this passphrase</source>
        <translation>Garder avec cette phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase, or the recovery key</source>
        <translation>Votre phrase secrète, ou la clé de secours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The recovery key you wrote down</source>
        <translation>La clé de secours que vous avez notée</translation>
    </message>
    <message>
        <source>Open with recovery key</source>
        <translation>Ouvrir avec la clé de secours</translation>
    </message>
    <message>
        <source>The recovery key, if the keychain is gone</source>
        <translation>La clé de secours, si le trousseau a disparu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Set aside and begin anew</source>
        <translation>Mettre de côté et recommencer</translation>
    </message>
    <message>
        <source>Keep conversations and the ledger</source>
        <translation>Garder les conversations et le registre</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Créer une clé de secours</translation>
    </message>
    <message>
        <source>Delete everything kept…</source>
        <translation>Supprimer tout ce qui est gardé…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Make another recovery key</source>
        <translation>Créer une autre clé de secours</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>What is older is deleted every day</source>
        <translation>Ce qui est plus ancien est supprimé chaque jour</translation>
    </message>
    <message>
        <source>Until I delete them</source>
        <translation>Jusqu’à ce que je les supprime</translation>
    </message>
    <message>
        <source>Nothing is deleted for its age</source>
        <translation>Rien n’est supprimé à cause de son âge</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Clé de secours : {key}</translation>
    </message>
    <message>
        <source>Everything that was kept is being deleted.</source>
        <translation>Tout ce qui était gardé est en cours de suppression.</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>Ce qui est gardé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>bars</name>
    <message>
        <source>Open to {host}</source>
        <translation>Ouvert vers {host}</translation>
    </message>
    <message>
        <source>Nothing is leaving</source>
        <translation>Rien ne sort</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Fournisseurs et clés</translation>
    </message>
</context>
<context>
    <name>bottom_bar</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies what would leave, to paste it elsewhere (Ctrl+Shift+C)</source>
        <translation>Copie ce qui sortirait, pour le coller ailleurs (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ends the reply; what has arrived is kept (Esc)</source>
        <translation>Arrête la réponse ; ce qui est arrivé est conservé (Échap)</translation>
    </message>
    <message>
        <source>~{tokens} tokens</source>
        <translation>~{tokens} jetons</translation>
    </message>
    <message>
        <source>Approves exactly what is shown and sends it (Ctrl+Enter)</source>
        <translation>Approuve exactement ce qui est affiché et l’envoie (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Answers on this machine, without a key or a network.</source>
        <translation>Répond sur cette machine, sans clé ni réseau.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>{name} · no model yet</source>
        <translation>{name} · pas encore de modèle</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Discreet is still starting. Try again in a moment.</source>
        <translation>Discreet démarre encore. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Surveiller le presse-papiers</translation>
    </message>
    <message>
        <source>Looks at every text that is copied in any program, and hides what is private in it: by itself, or after asking. What password managers copy is not looked at. Restore clipboard, in the tray, takes it back.</source>
        <translation>Regarde chaque texte copié dans n’importe quel programme et masque ce qu’il a de privé : automatiquement ou après l’avoir demandé. Ce que copient les gestionnaires de mots de passe n’est pas regardé. « Rétablir le presse-papiers », dans le menu de l’icône, l’annule.</translation>
    </message>
    <message>
        <source>Start with the session, in the tray</source>
        <translation>Démarrer avec la session, en icône seulement</translation>
    </message>
    <message>
        <source>Copied texts</source>
        <translation>Textes copiés</translation>
    </message>
    <message>
        <source>This is a large text. It is being read; nothing is hidden yet.</source>
        <translation>C’est un texte long. Il est en cours de lecture ; rien n’est encore masqué.</translation>
    </message>
    <message>
        <source>Nothing private was found in the clipboard.</source>
        <translation>Rien de privé n’a été trouvé dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The clipboard is as it was before.</source>
        <translation>Le presse-papiers est comme avant.</translation>
    </message>
    <message>
        <source>Your values are back in the clipboard&apos;s text.</source>
        <translation>Vos valeurs sont de nouveau dans le texte du presse-papiers.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that stands for a value of yours.</source>
        <translation>Le presse-papiers ne contient rien qui remplace une de vos valeurs.</translation>
    </message>
    <message>
        <source>The clipboard changed at that moment, so it was not touched.</source>
        <translation>Le presse-papiers a changé à cet instant ; il n’a donc pas été touché.</translation>
    </message>
    <message>
        <source>Another program puts the text back each time. Its private values are in the clipboard.</source>
        <translation>Un autre programme remet le texte à chaque fois. Ses valeurs privées sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The program that copied this asks others not to look, so it was not read.</source>
        <translation>Le programme qui a copié ceci demande aux autres de ne pas regarder ; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This text is larger than 5 MB. It was not read, and nothing is hidden in it. Copy less of it.</source>
        <translation>Ce texte dépasse 5 Mo. Il n’a pas été lu et rien n’y est masqué. Copiez-en moins.</translation>
    </message>
    <message>
        <source>The program that copied this does not answer. It was not read, and nothing is hidden in it.</source>
        <translation>Le programme qui a copié ceci ne répond pas. Le contenu n’a pas été lu et rien n’y est masqué.</translation>
    </message>
    <message>
        <source>The clipboard is not watched</source>
        <translation>Le presse-papiers n’est pas surveillé</translation>
    </message>
    <message>
        <source>Watching the clipboard, and asking</source>
        <translation>Surveille le presse-papiers et demande</translation>
    </message>
    <message>
        <source>Watching the clipboard</source>
        <translation>Surveille le presse-papiers</translation>
    </message>
    <message>
        <source>Watching the clipboard is paused</source>
        <translation>La surveillance du presse-papiers est en pause</translation>
    </message>
    <message>
        <source>The clipboard needs your attention</source>
        <translation>Le presse-papiers demande votre attention</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>{values} in the clipboard: {kinds}.</source>
        <translation>{values} dans le presse-papiers : {kinds}.</translation>
    </message>
    <message>
        <source>{values} hidden in the clipboard: {kinds}.</source>
        <translation>Masqué dans le presse-papiers, {values} : {kinds}.</translation>
    </message>
    <message>
        <source>{count} private value</source>
        <translation>{count} valeur privée</translation>
    </message>
    <message>
        <source>{count} private values</source>
        <translation>{count} valeurs privées</translation>
    </message>
    <message>
        <source>On Wayland only the window in front may see the clipboard, so Discreet cannot watch it here. “Sanitize clipboard now” shows it in a small window; so does the shortcut for marked text.</source>
        <translation>Sous Wayland, seule la fenêtre au premier plan peut voir le presse-papiers ; Discreet ne peut donc pas le surveiller ici. « Nettoyer le presse-papiers » le montre dans une petite fenêtre, tout comme le raccourci pour le texte sélectionné.</translation>
    </message>
    <message>
        <source>Something private would still be left in it, so it was not touched.</source>
        <translation>Il y resterait quelque chose de privé ; rien n’a donc été touché.</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Hide conversations</source>
        <translation>Masquer les conversations</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Fournisseurs et clés</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>Delete this conversation</source>
        <translation>Supprimer cette conversation</translation>
    </message>
    <message>
        <source>Kept in memory only and forgotten when you quit; see Providers and keys.</source>
        <translation>Gardé en mémoire seulement et oublié à la fermeture ; voir Fournisseurs et clés.</translation>
    </message>
</context>
<context>
    <name>crashes</name>
    <message>
        <source>Report of the newest crash</source>
        <translation>Rapport de la dernière erreur</translation>
    </message>
    <message>
        <source>Erase the reports</source>
        <translation>Effacer les rapports</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Discreet failed {count} times. The newest report, in full: where it failed, and nothing you wrote. It stays on this machine; to share it, copy it.</source>
        <translation>Discreet s’est arrêté {count} fois. Le rapport le plus récent, en entier : l’endroit de l’erreur, et rien de ce que vous avez écrit. Il reste sur cette machine ; pour le transmettre, copiez-le.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Text, Markdown, CSV, Word, PDF</source>
        <translation>Texte, Markdown, CSV, Word, PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>The file is in your text.</source>
        <translation>Le fichier est dans votre texte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading {name} on this machine</source>
        <translation>Lecture de {name} sur cette machine</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Whether the shortcut works</source>
        <translation>Si le raccourci fonctionne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>Passer l’introduction</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} sur {steps}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>It works: the shortcut was heard.</source>
        <translation>Il fonctionne : le raccourci a été reçu.</translation>
    </message>
    <message>
        <source>Write as you always do. Discreet replaces what is private before anything is sent, shows you exactly what would leave, and puts your values back into the reply. Nothing leaves until you press Send.</source>
        <translation>Écrivez comme d’habitude. Discreet remplace ce qui est privé avant tout envoi, montre exactement ce qui sortirait et remet vos valeurs dans la réponse. Rien ne sort avant que vous n’appuyiez sur Envoyer.</translation>
    </message>
    <message>
        <source>Choose who answers. Practice needs no key and no network; any other keeps its key in your system&apos;s keychain, and the key can be tested there.</source>
        <translation>Choisissez qui répond. « Essai » n’a besoin ni de clé ni de réseau ; pour tout autre, la clé reste dans le trousseau de votre système et peut y être testée.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Choisir un fournisseur</translation>
    </message>
    <message>
        <source>In any other program, a shortcut shows the marked text hidden or improved before it is replaced. Press it now to see whether it is heard.</source>
        <translation>Dans tout autre programme, un raccourci montre le texte sélectionné masqué ou amélioré avant de le remplacer. Essayez-le maintenant pour voir s’il est reçu.</translation>
    </message>
    <message>
        <source>See it at work on a text about nobody.</source>
        <translation>Voyez-le à l’œuvre sur un texte qui ne parle de personne.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>as shipped</source>
        <translation>tel que livré</translation>
    </message>
    <message>
        <source>not as shipped</source>
        <translation>différent de ce qui a été livré</translation>
    </message>
    <message>
        <source>no known checksum</source>
        <translation>aucune somme de contrôle connue</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Discreet is still starting. Look again in a moment.</source>
        <translation>Discreet démarre encore. Vérifiez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>This is how Discreet stands on this machine. Nothing of it is sent anywhere.</source>
        <translation>Voici l’état de Discreet sur cet ordinateur. Rien n’en est envoyé nulle part.</translation>
    </message>
    <message>
        <source>{all} MB, {models} of it for the models</source>
        <translation>{all} Mo, dont {models} pour les modèles</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Time to check a prompt</source>
        <translation>Temps pour vérifier un texte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Kept from the network by</source>
        <translation>Tenu hors du réseau par</translation>
    </message>
    <message>
        <source>Connections you approved</source>
        <translation>Connexions que vous avez approuvées</translation>
    </message>
    <message>
        <source>Connections refused</source>
        <translation>Connexions refusées</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Ce système</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>half of {runs} runs within {usual} ms, nearly all within {most} ms</source>
        <translation>la moitié de {runs} passages en {usual} ms, presque tous en {most} ms</translation>
    </message>
    <message>
        <source>Time a model takes</source>
        <translation>Temps que prend un modèle</translation>
    </message>
    <message>
        <source>Memory a model takes</source>
        <translation>Mémoire que prend un modèle</translation>
    </message>
    <message>
        <source>on {place}, {verified} ({checksum})</source>
        <translation>sur {place}, {verified} ({checksum})</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Note from Discreet</source>
        <translation>Note de Discreet</translation>
    </message>
    <message>
        <source>You, earlier</source>
        <translation>Vous, auparavant</translation>
    </message>
    <message>
        <source>The reply, earlier</source>
        <translation>La réponse, auparavant</translation>
    </message>
    <message>
        <source>Leaves this machine</source>
        <translation>Sort de cette machine</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Ce qui sort de cette machine</translation>
    </message>
    <message>
        <source>Nothing would leave.</source>
        <translation>Rien ne sortirait.</translation>
    </message>
    <message>
        <source>The raw request</source>
        <translation>La requête brute</translation>
    </message>
    <message>
        <source>What is sent along</source>
        <translation>Ce qui est envoyé avec</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Requête brute</translation>
    </message>
    <message>
        <source>Shows the exact bytes of the request</source>
        <translation>Montre les octets exacts de la requête</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Comment cela sort</translation>
    </message>
    <message>
        <source>Nothing else is sent with it</source>
        <translation>Rien d’autre n’est envoyé</translation>
    </message>
    <message>
        <source>Shown here before it is sent</source>
        <translation>Affiché ici avant l’envoi</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>{count} earlier message</source>
        <translation>{count} message antérieur</translation>
    </message>
    <message>
        <source>{count} earlier messages</source>
        <translation>{count} messages antérieurs</translation>
    </message>
    <message>
        <source>Sent along: {parts}</source>
        <translation>Envoyé avec : {parts}</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Clair, contraste élevé</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Une autre langue s’applique au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>model_care</name>
    <message>
        <source>Test the models</source>
        <translation>Tester les modèles</translation>
    </message>
    <message>
        <source>Hides the values in made-up texts and puts them back; takes some seconds</source>
        <translation>Masque les données de textes inventés et les remet en place ; prend quelques secondes</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Avancement du test</translation>
    </message>
    <message>
        <source>Care of the models</source>
        <translation>Entretien des modèles</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>{failed} values were not hidden or did not come back. Install Discreet again.</source>
        <translation>{failed} données n’ont pas été masquées ou ne sont pas revenues. Réinstallez Discreet.</translation>
    </message>
    <message>
        <source>All is well: {values} values in {texts} texts were hidden and came back.</source>
        <translation>Tout va bien : {values} données dans {texts} textes ont été masquées et sont revenues.</translation>
    </message>
    <message>
        <source>Go back from {name} {now} to {before}</source>
        <translation>Revenir de {name} {now} à {before}</translation>
    </message>
    <message>
        <source>Takes the newer version away, from the next start on</source>
        <translation>Retire la version plus récente, dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Version {version} is used from the next start on.</source>
        <translation>La version {version} sera utilisée dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Back to writing</source>
        <translation>Retour à l’écriture</translation>
    </message>
</context>
<context>
    <name>pane_marks</name>
    <message>
        <source>Subject: {name}</source>
        <translation>Sujet : {name}</translation>
    </message>
    <message>
        <source>{value}, leaves as it is because you keep it</source>
        <translation>{value}, sort tel quel parce que vous le gardez</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>No policy is in force: you decide what goes to whom.</source>
        <translation>Aucune règle n’est en vigueur : vous décidez de ce qui va à qui.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What may go to whom</source>
        <translation>Ce qui peut aller à qui</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Something unexpected went wrong ({kind}). Your text is unchanged. Try again; if it happens once more, start Discreet again.</source>
        <translation>Une erreur inattendue est survenue ({kind}). Votre texte est inchangé. Réessayez ; si cela se reproduit, relancez Discreet.</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} seconde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} secondes</translation>
    </message>
    <message>
        <source>{why} It goes out again in {seconds}, try {attempt} of {attempts}.</source>
        <translation>{why} Nouvel envoi dans {seconds}, essai {attempt} sur {attempts}.</translation>
    </message>
    <message>
        <source>Discreet failed at an earlier time. Health has a report of it; it stays here and holds nothing you wrote.</source>
        <translation>Discreet s’est arrêté sur une erreur. La page « État » en garde un rapport ; il reste ici et ne contient rien de ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>What you were writing when Discreet ended is back. It has not been sent.</source>
        <translation>Ce que vous écriviez quand Discreet s’est arrêté est de retour. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>private value</source>
        <translation>valeur privée</translation>
    </message>
    <message>
        <source>a {what} {form}</source>
        <translation>{what} {form}</translation>
    </message>
    <message>
        <source>a {what} in an earlier message {form}</source>
        <translation>{what} dans un message antérieur {form}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>Not safe to send yet: {places} would still leave. Select it on the left and mark it as private, reword it, or keep it on purpose.</source>
        <translation>Pas encore sûr : {places} sortirait encore. Sélectionnez-le à gauche et marquez-le comme privé, reformulez-le ou gardez-le exprès.</translation>
    </message>
</context>
<context>
    <name>provider_form</name>
    <message>
        <source>OpenAI, or a server that speaks like it</source>
        <translation>OpenAI, ou un serveur qui parle comme lui</translation>
    </message>
    <message>
        <source>OpenAI, its newer language</source>
        <translation>OpenAI, son langage plus récent</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Look for models on this machine</source>
        <translation>Chercher des modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Asks the usual ports of this machine, such as Ollama&apos;s; nothing leaves it</source>
        <translation>Interroge les ports habituels de cet ordinateur, comme celui d’Ollama ; rien n’en sort</translation>
    </message>
    <message>
        <source>What it speaks</source>
        <translation>Ce qu’il parle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you want to see it, such as work</source>
        <translation>Comme vous voulez le voir, par exemple travail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
    <message>
        <source>Give its address, such as https://host/v1.</source>
        <translation>Donnez son adresse, par exemple https://host/v1.</translation>
    </message>
    <message>
        <source>There is a provider called {name} already. Choose another name.</source>
        <translation>Il y a déjà un fournisseur appelé {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Every server that answers here is in the list above already.</source>
        <translation>Tous les serveurs qui répondent ici sont déjà dans la liste ci-dessus.</translation>
    </message>
    <message>
        <source>No server with models answers on the usual ports of this machine.</source>
        <translation>Aucun serveur de modèles ne répond sur les ports habituels de cet ordinateur.</translation>
    </message>
    <message>
        <source>{count} model</source>
        <translation>{count} modèle</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modèles</translation>
    </message>
    <message>
        <source>asks for a key</source>
        <translation>demande une clé</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Getting ready to look for private values…</source>
        <translation>Préparation de la recherche de valeurs privées…</translation>
    </message>
    <message>
        <source>Private values cannot be looked for, so nothing can be sent</source>
        <translation>La recherche de valeurs privées est impossible, donc rien ne peut être envoyé</translation>
    </message>
    <message>
        <source>Receiving the reply</source>
        <translation>Réception de la réponse</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Écrivez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Not checked, so it cannot be sent</source>
        <translation>Non vérifié, donc pas d’envoi possible</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>A policy does not let this leave</source>
        <translation>Une règle interdit cet envoi</translation>
    </message>
    <message>
        <source>{count} private value would still leave</source>
        <translation>{count} valeur privée sortirait encore</translation>
    </message>
    <message>
        <source>{count} private values would still leave</source>
        <translation>{count} valeurs privées sortiraient encore</translation>
    </message>
    <message>
        <source>{hidden} hidden, {leaving} left by you</source>
        <translation>{hidden} masquées, {leaving} laissées par vous</translation>
    </message>
    <message>
        <source>Checked: {count} private value hidden</source>
        <translation>Vérifié : {count} valeur privée masquée</translation>
    </message>
    <message>
        <source>Checked: {count} private values hidden</source>
        <translation>Vérifié : {count} valeurs privées masquées</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>Hide none</source>
        <translation>Tout laisser</translation>
    </message>
    <message>
        <source>Private values</source>
        <translation>Valeurs privées</translation>
    </message>
    <message>
        <source>No private values found.</source>
        <translation>Aucune valeur privée trouvée.</translation>
    </message>
    <message>
        <source>Changed figures have told about ε = {spent} of the real ones in this conversation so far.</source>
        <translation>Les chiffres modifiés ont révélé environ ε = {spent} des vrais dans cette conversation.</translation>
    </message>
    <message>
        <source>Your question may need</source>
        <translation>Votre question peut nécessiter</translation>
    </message>
    <message>
        <source>You could also say</source>
        <translation>Vous pourriez aussi préciser</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Attach to prompt</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>sûr à {share}</translation>
    </message>
    <message>
        <source>Private values and changes of wording are listed here, each with its reason.</source>
        <translation>Les valeurs privées et les changements de formulation sont listés ici, chacun avec sa raison.</translation>
    </message>
    <message>
        <source>and {count} more value, handled alike</source>
        <translation>et {count} autre valeur, traitée de même</translation>
    </message>
    <message>
        <source>and {count} more values, handled alike</source>
        <translation>et {count} autres valeurs, traitées de même</translation>
    </message>
    <message>
        <source>and {count} more change</source>
        <translation>et {count} autre changement</translation>
    </message>
    <message>
        <source>and {count} more changes</source>
        <translation>et {count} autres changements</translation>
    </message>
</context>
<context>
    <name>review_items</name>
    <message>
        <source>{value}, leaves as it is</source>
        <translation>{value}, sort tel quel</translation>
    </message>
    <message>
        <source>{value}, hidden as {replacement}</source>
        <translation>{value}, masqué par {replacement}</translation>
    </message>
</context>
<context>
    <name>review_offers</name>
    <message>
        <source>Adds this to your text. Ctrl+Z takes it back.</source>
        <translation>Ajoute ceci à votre texte. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>review_rows</name>
    <message>
        <source>, {count} times</source>
        <translation>, {count} fois</translation>
    </message>
    <message>
        <source>leaves as it is</source>
        <translation>sort tel quel</translation>
    </message>
    <message>
        <source>Hide {value}</source>
        <translation>Masquer {value}</translation>
    </message>
    <message>
        <source>Leaves as it is. Press to hide.</source>
        <translation>Sort tel quel. Appuyez pour masquer.</translation>
    </message>
    <message>
        <source>Hidden. Press to let it leave as it is.</source>
        <translation>Masqué. Appuyez pour le laisser sortir tel quel.</translation>
    </message>
    <message>
        <source>Right-click or Shift+F10 offers other ways to hide it.</source>
        <translation>Clic droit ou Maj+F10 propose d’autres façons de le masquer.</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Laisser sortir</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Make the change from {before} to {after} again</source>
        <translation>Refaire le changement de {before} en {after}</translation>
    </message>
    <message>
        <source>Undo the change from {before} to {after}</source>
        <translation>Annuler le changement de {before} en {after}</translation>
    </message>
</context>
<context>
    <name>rewrite</name>
    <message>
        <source>Discreet is still starting. Choose again in a moment.</source>
        <translation>Discreet démarre encore. Choisissez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Type at the prompt</source>
        <translation>Taper à l’invite</translation>
    </message>
    <message>
        <source>Put into the clipboard</source>
        <translation>Mettre dans le presse-papiers</translation>
    </message>
    <message>
        <source>This is the clipboard&apos;s text: nothing was marked that could be replaced.</source>
        <translation>C’est le texte du presse-papiers : rien de remplaçable n’était sélectionné.</translation>
    </message>
    <message>
        <source>A terminal would run each line, so it goes into the clipboard.</source>
        <translation>Un terminal exécuterait chaque ligne ; le texte va donc dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing is marked and the clipboard has no text. Mark a text and press the shortcut.</source>
        <translation>Rien n’est sélectionné et le presse-papiers n’a pas de texte. Sélectionnez un texte et appuyez sur le raccourci.</translation>
    </message>
</context>
<context>
    <name>rewrite_popup</name>
    <message>
        <source>Discreet: marked text</source>
        <translation>Discreet : texte sélectionné</translation>
    </message>
    <message>
        <source>As it would become</source>
        <translation>Ce qu’il deviendrait</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Reading on this machine…</source>
        <translation>Lecture sur cette machine…</translation>
    </message>
    <message>
        <source>Something private would still be left in it.</source>
        <translation>Il y resterait quelque chose de privé.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Clarifier</translation>
    </message>
    <message>
        <source>Hide and clarify</source>
        <translation>Masquer et clarifier</translation>
    </message>
    <message>
        <source>Esc leaves all as it was</source>
        <translation>Échap laisse tout tel quel</translation>
    </message>
    <message>
        <source>{count} private value hidden</source>
        <translation>{count} valeur privée masquée</translation>
    </message>
    <message>
        <source>{count} private values hidden</source>
        <translation>{count} valeurs privées masquées</translation>
    </message>
    <message>
        <source>{count} change of wording</source>
        <translation>{count} changement de formulation</translation>
    </message>
    <message>
        <source>{count} changes of wording</source>
        <translation>{count} changements de formulation</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Rien à changer.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answers on this machine by telling what it received. Needs no key and no network.</source>
        <translation>Répond sur cet ordinateur en disant ce qu’il a reçu. N’a besoin ni de clé ni de réseau.</translation>
    </message>
    <message>
        <source>Speaks the chat language of OpenAI; Ollama, LM Studio, vLLM and many others speak it too.</source>
        <translation>Parle le langage de discussion d’OpenAI ; Ollama, LM Studio, vLLM et bien d’autres le parlent aussi.</translation>
    </message>
    <message>
        <source>Speaks the newer language of OpenAI and asks it not to keep the exchange.</source>
        <translation>Parle le langage plus récent d’OpenAI et lui demande de ne pas garder l’échange.</translation>
    </message>
    <message>
        <source>Speaks the message language of Anthropic.</source>
        <translation>Parle le langage de messages d’Anthropic.</translation>
    </message>
    <message>
        <source>Speaks the language of Google&apos;s Gemini.</source>
        <translation>Parle le langage de Gemini de Google.</translation>
    </message>
    <message>
        <source>Speaks to Azure OpenAI; the model is the name of your deployment.</source>
        <translation>Parle à Azure OpenAI ; le modèle est le nom de votre déploiement.</translation>
    </message>
    <message>
        <source>Speaks the chat language of Mistral.</source>
        <translation>Parle le langage de discussion de Mistral.</translation>
    </message>
    <message>
        <source>Hands on to one of many companies, and only to those that do not keep or train on it.</source>
        <translation>Transmet à l’une de nombreuses entreprises, et seulement à celles qui ne gardent rien et n’entraînent rien avec.</translation>
    </message>
    <message>
        <source>A key is kept in this system&apos;s keychain.</source>
        <translation>Une clé est gardée dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>No key is kept. A model on this machine needs none.</source>
        <translation>Aucune clé n’est gardée. Un modèle sur cet ordinateur n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Fournisseurs et clés</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model&apos;s name at the provider</source>
        <translation>Le nom du modèle chez le fournisseur</translation>
    </message>
    <message>
        <source>Ask for models</source>
        <translation>Demander les modèles</translation>
    </message>
    <message>
        <source>Asks the provider which models it offers; sends no text</source>
        <translation>Demande au fournisseur quels modèles il propose ; n’envoie aucun texte</translation>
    </message>
    <message>
        <source>Send everything to it as I wrote it</source>
        <translation>Tout lui envoyer tel que je l’ai écrit</translation>
    </message>
    <message>
        <source>For a server on this machine that you trust: nothing is hidden from it</source>
        <translation>Pour un serveur de cet ordinateur en qui vous avez confiance : rien ne lui est caché</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Collez une clé</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts the key; sends no text and costs nothing</source>
        <translation>Demande au fournisseur s’il accepte la clé ; n’envoie aucun texte et ne coûte rien</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>Retirer ce fournisseur…</translation>
    </message>
    <message>
        <source>Remove it and its key</source>
        <translation>Le retirer avec sa clé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The settings are still being read…</source>
        <translation>Les réglages sont encore en cours de lecture…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Added. Ask for its models to choose one, and keep its key if it needs one.</source>
        <translation>Ajouté. Demandez ses modèles pour en choisir un, et gardez sa clé s’il en faut une.</translation>
    </message>
    <message>
        <source>The provider and its key were removed.</source>
        <translation>Le fournisseur et sa clé ont été retirés.</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>Demande des modèles…</translation>
    </message>
    <message>
        <source>{count} models. Type a part of a name to choose one.</source>
        <translation>{count} modèles. Tapez une partie d’un nom pour en choisir un.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Demande au fournisseur…</translation>
    </message>
    <message>
        <source>The provider accepts the key.</source>
        <translation>Le fournisseur accepte la clé.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clé est dans le trousseau.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>La clé a été retirée.</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Lecture du trousseau…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Whether the shortcut works</source>
        <translation>Si le raccourci fonctionne</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Shortcut for marked text</source>
        <translation>Raccourci pour le texte sélectionné</translation>
    </message>
    <message>
        <source>Shows a marked text with its private values hidden or its wording improved, before anything is replaced.</source>
        <translation>Montre un texte sélectionné avec ses valeurs privées masquées ou une meilleure formulation, avant tout remplacement.</translation>
    </message>
    <message>
        <source>No shortcut.</source>
        <translation>Aucun raccourci.</translation>
    </message>
    <message>
        <source>Mark a text in any program and press {keys}.</source>
        <translation>Sélectionnez un texte dans n’importe quel programme et appuyez sur {keys}.</translation>
    </message>
</context>
<context>
    <name>styling</name>
    <message>
        <source>Replace with a placeholder</source>
        <translation>Remplacer par un repère</translation>
    </message>
    <message>
        <source>Replace with a stand-in</source>
        <translation>Remplacer par un substitut</translation>
    </message>
    <message>
        <source>Replace with a broader term</source>
        <translation>Remplacer par un terme plus large</translation>
    </message>
    <message>
        <source>Replace with a figure a little off</source>
        <translation>Remplacer par un chiffre un peu décalé</translation>
    </message>
    <message>
        <source>Replace with a label only</source>
        <translation>Remplacer par une simple étiquette</translation>
    </message>
    <message>
        <source>Use a placeholder</source>
        <translation>Utiliser un repère</translation>
    </message>
    <message>
        <source>Use a stand-in</source>
        <translation>Utiliser un substitut</translation>
    </message>
    <message>
        <source>Use a broader term</source>
        <translation>Utiliser un terme plus large</translation>
    </message>
    <message>
        <source>Use a figure a little off</source>
        <translation>Utiliser un chiffre un peu décalé</translation>
    </message>
    <message>
        <source>Use a label only</source>
        <translation>Utiliser une simple étiquette</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Sanitize clipboard now</source>
        <translation>Nettoyer le presse-papiers</translation>
    </message>
    <message>
        <source>Restore clipboard</source>
        <translation>Rétablir le presse-papiers</translation>
    </message>
    <message>
        <source>Watch clipboard</source>
        <translation>Surveiller le presse-papiers</translation>
    </message>
    <message>
        <source>Open Discreet</source>
        <translation>Ouvrir Discreet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Reprendre la surveillance</translation>
    </message>
    <message>
        <source>Pause 10 minutes</source>
        <translation>Pause de 10 minutes</translation>
    </message>
    <message>
        <source>Wayland does not allow it</source>
        <translation>Wayland ne le permet pas</translation>
    </message>
    <message>
        <source>Hide {values}</source>
        <translation>Masquer {values}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Discreet goes on in the tray. To end it, choose Quit in the icon&apos;s menu.</source>
        <translation>Discreet continue en icône. Pour l’arrêter, choisissez Quitter dans son menu.</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>Looks like a placeholder, but stands for nothing in this conversation</source>
        <translation>Ressemble à un repère, mais ne correspond à rien dans cette conversation</translation>
    </message>
    <message>
        <source>Could mean more than one thing, so it was left as the model wrote it</source>
        <translation>Pourrait avoir plusieurs sens, donc laissé tel que le modèle l’a écrit</translation>
    </message>
    <message>
        <source>A secret was not put here: this is an address or a call of a tool</source>
        <translation>Aucun secret n’a été remis ici : c’est une adresse ou un appel d’outil</translation>
    </message>
    <message>
        <source>A private value stands in an address; whoever opens it sends the value there</source>
        <translation>Une valeur privée figure dans une adresse ; l’ouvrir y envoie la valeur</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>As sent and received</source>
        <translation>Tel qu’envoyé et reçu</translation>
    </message>
    <message>
        <source>Shows what left this machine and what came back, before values were restored</source>
        <translation>Montre ce qui est sorti et ce qui est revenu, avant la remise des valeurs</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copies the reply as it is shown: restored, or as received</source>
        <translation>Copie la réponse telle qu’affichée : restaurée ou telle que reçue</translation>
    </message>
    <message>
        <source> · ended early</source>
        <translation> · arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source> · arriving…</source>
        <translation> · en cours…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As you know it</source>
        <translation>Tel que vous le connaissez</translation>
    </message>
    <message>
        <source>Came back as {replacement}; restored on this machine</source>
        <translation>Revenu sous la forme {replacement} ; restauré sur cette machine</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>Échanges précédents</translation>
    </message>
    <message>
        <source> · look at {count} place</source>
        <translation> · {count} endroit à voir</translation>
    </message>
    <message>
        <source> · look at {count} places</source>
        <translation> · {count} endroits à voir</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>You trust this server on your machine: what is found is sent to it as you wrote it.</source>
        <translation>Vous faites confiance à ce serveur de votre machine : ce qui est trouvé lui est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Through the proxy {host}, which sees the host and not the text.</source>
        <translation>Par le proxy {host}, qui voit l’hôte et non le texte.</translation>
    </message>
    <message>
        <source>Probably too long: the model takes {tokens} tokens, its reply included ({source}).</source>
        <translation>Sans doute trop long : le modèle accepte {tokens} jetons, réponse comprise ({source}).</translation>
    </message>
    <message>
        <source>About {cost} to read it, the reply comes on top (estimated by {source}).</source>
        <translation>Environ {cost} pour la lecture, la réponse en plus (estimé par {source}).</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>official number</source>
        <translation>numéro officiel</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>compte bancaire</translation>
    </message>
    <message>
        <source>internet address</source>
        <translation>adresse internet</translation>
    </message>
    <message>
        <source>network card address</source>
        <translation>adresse de carte réseau</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>secret or key</source>
        <translation>secret ou clé</translation>
    </message>
    <message>
        <source>medical number</source>
        <translation>numéro médical</translation>
    </message>
    <message>
        <source>health detail</source>
        <translation>donnée de santé</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>numéro d’appareil</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>numéro de compte</translation>
    </message>
    <message>
        <source>crypto wallet</source>
        <translation>portefeuille crypto</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordonnées</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>somme d’argent</translation>
    </message>
    <message>
        <source>origin, belief or politics</source>
        <translation>origine, croyance ou politique</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>intitulé de poste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Money and accounts</source>
        <translation>Argent et comptes</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Health and beliefs</source>
        <translation>Santé et convictions</translation>
    </message>
    <message>
        <source>Time and age</source>
        <translation>Date et âge</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Hides contact details, official numbers, cards, accounts and secrets.</source>
        <translation>Masque coordonnées, numéros officiels, cartes, comptes et secrets.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Also hides names, addresses, places, organisations and dates of birth.</source>
        <translation>Masque aussi noms, adresses, lieux, organisations et dates de naissance.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Hides everything that could point to a person.</source>
        <translation>Masque tout ce qui pourrait désigner une personne.</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>[PERSON_1]: the value comes back in the reply.</source>
        <translation>[PERSON_1] : la valeur revient dans la réponse.</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Substituts</translation>
    </message>
    <message>
        <source>Another name for a name: reads naturally, the value comes back in the reply.</source>
        <translation>Un autre nom pour un nom : se lit naturellement, la valeur revient dans la réponse.</translation>
    </message>
    <message>
        <source>Broader terms</source>
        <translation>Termes plus larges</translation>
    </message>
    <message>
        <source>A hospital, aged 30 to 39: comes back in the reply where no other value has the same term.</source>
        <translation>Un hôpital, 30 à 39 ans : revient dans la réponse si aucune autre valeur n’a le même terme.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Ages, dates and amounts a little off, all else as placeholders: a changed figure comes back where nothing else is written like it.</source>
        <translation>Âges, dates et montants un peu décalés, le reste en repères : un chiffre modifié revient si rien d’autre ne s’écrit ainsi.</translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation>Étiquettes seules</translation>
    </message>
    <message>
        <source>[PERSON]: one way, the value cannot come back in the reply.</source>
        <translation>[PERSON] : sens unique, la valeur ne peut pas revenir dans la réponse.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Nothing about your wording changes.</source>
        <translation>Rien ne change dans votre formulation.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation.</source>
        <translation>Corrige l’orthographe, la grammaire et la ponctuation.</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Clarifier</translation>
    </message>
    <message>
        <source>Also makes the request easier to understand.</source>
        <translation>Rend aussi la demande plus facile à comprendre.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structurer</translation>
    </message>
    <message>
        <source>Also orders the request into parts.</source>
        <translation>Ordonne aussi la demande en parties.</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>exactement comme écrit</translation>
    </message>
    <message>
        <source>in other capitals</source>
        <translation>avec d’autres majuscules</translation>
    </message>
    <message>
        <source>without its accents</source>
        <translation>sans ses accents</translation>
    </message>
    <message>
        <source>as bare digits</source>
        <translation>en simples chiffres</translation>
    </message>
    <message>
        <source>inside a web address</source>
        <translation>dans une adresse web</translation>
    </message>
    <message>
        <source>in encoded form</source>
        <translation>sous forme codée</translation>
    </message>
    <message>
        <source>found on a second look</source>
        <translation>trouvé au second examen</translation>
    </message>
</context>
<context>
    <name>yours</name>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Write or paste your prompt here</source>
        <translation>Écrivez ou collez votre demande ici</translation>
    </message>
    <message>
        <source>Stays on this machine</source>
        <translation>Reste sur cette machine</translation>
    </message>
    <message>
        <source>What is private is marked as you type.</source>
        <translation>Ce qui est privé est marqué pendant la saisie.</translation>
    </message>
    <message>
        <source>Try a sample with an invented person</source>
        <translation>Essayer un exemple avec une personne inventée</translation>
    </message>
    <message>
        <source>Hide “{value}”</source>
        <translation>Masquer « {value} »</translation>
    </message>
    <message>
        <source>Let “{value}” leave as it is</source>
        <translation>Laisser sortir « {value} » tel quel</translation>
    </message>
    <message>
        <source>Mark as private: {what}</source>
        <translation>Marquer comme privé : {what}</translation>
    </message>
    <message>
        <source>Write your prompt here. Shift+F10 on a marked value opens what you can do with it.</source>
        <translation>Écrivez ici. Maj+F10 sur une valeur marquée montre ce que vous pouvez en faire.</translation>
    </message>
    <message>
        <source>Private values: {values}</source>
        <translation>Valeurs privées : {values}</translation>
    </message>
    <message>
        <source>{count} character</source>
        <translation>{count} caractère</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
</context>
</TS>
