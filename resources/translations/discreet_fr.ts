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
        <translation>Répond sur cet ordinateur, sans clé ni réseau.</translation>
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
        <translation>Discreet s’est arrêté {count} fois. Le rapport le plus récent, en entier : l’endroit de l’erreur, et rien de ce que vous avez écrit. Il reste sur cet ordinateur ; pour le transmettre, copiez-le.</translation>
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
        <translation>Lecture de {name} sur cet ordinateur</translation>
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
        <source>In the way</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Nothing can be sent, or kept, until this is mended</source>
        <translation>Rien ne peut être envoyé ni conservé tant que ce n’est pas réparé</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
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
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>between {least} and {most} {unit}, now {last} {unit}</source>
        <translation>entre {least} et {most} {unit}, maintenant {last} {unit}</translation>
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
    <name>learned</name>
    <message>
        <source>Nothing yet. What you mark as private is hidden in later conversations too; what you let through in two conversations, one after the other, is let through from then on. Secrets and card numbers never are.</source>
        <translation>Rien encore. Ce que vous marquez comme privé est aussi masqué dans les conversations suivantes ; ce que vous laissez passer dans deux conversations de suite passe désormais. Les secrets et les numéros de carte, jamais.</translation>
    </message>
    <message>
        <source>From what you marked as private and what you let through. It stays on this machine, encrypted.</source>
        <translation>D’après ce que vous avez marqué comme privé et ce que vous avez laissé passer. Cela reste sur cet ordinateur, chiffré.</translation>
    </message>
    <message>
        <source>Learn from what I mark and let through</source>
        <translation>Apprendre de ce que je marque et laisse passer</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Oublier ceci</translation>
    </message>
    <message>
        <source>Forget all of it…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What Discreet learned from you</source>
        <translation>Ce que Discreet a appris de vous</translation>
    </message>
    <message>
        <source>“{value}” is let through</source>
        <translation>« {value} » passe</translation>
    </message>
    <message>
        <source>“{value}” is hidden ({what})</source>
        <translation>« {value} » est masqué ({what})</translation>
    </message>
    <message>
        <source>Let through if less than {percent} % certain: {what}. You let all {count} of them through so far.</source>
        <translation>Laissé passer si la certitude est inférieure à {percent} % : {what}. Jusqu’ici, vous les avez laissés passer tous les {count}.</translation>
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
        <translation>Sort de cet ordinateur</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Ce qui sort de cet ordinateur</translation>
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
    <name>messages</name>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>Il n’y a pas encore de texte. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The text has {length} characters; up to {limit} can be read at once. Split it and try again.</source>
        <translation>Le texte compte {length} caractères ; on peut en lire {limit} à la fois. Divisez-le et réessayez.</translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) at position {position}. Remove it or paste the text again.</source>
        <translation>Le texte contient une moitié de caractère (un substitut isolé) à la position {position}. Supprimez-la ou collez le texte à nouveau.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Open it in its own program, save it without one, and open that.</source>
        <translation>Ce fichier est protégé par un mot de passe. Ouvrez-le dans son programme, enregistrez-le sans mot de passe et ouvrez celui-là.</translation>
    </message>
    <message>
        <source>The engine stopped and was started again; your text is unchanged. Try once more.</source>
        <translation>Le moteur s’est arrêté et a été relancé ; votre texte est inchangé. Réessayez.</translation>
    </message>
    <message>
        <source>The text changed after it was shown. Look at the new version and approve it.</source>
        <translation>Le texte a changé après avoir été montré. Regardez la nouvelle version et approuvez-la.</translation>
    </message>
    <message>
        <source>This approval was used already. Approve again to send once more.</source>
        <translation>Cette approbation a déjà servi. Approuvez de nouveau pour renvoyer.</translation>
    </message>
    <message>
        <source>Another program has {chord} already. Choose another shortcut in the settings.</source>
        <translation>Un autre programme utilise déjà {chord}. Choisissez un autre raccourci dans les réglages.</translation>
    </message>
    <message>
        <source>This keyboard has no key for {chord}. Choose another shortcut in the settings.</source>
        <translation>Ce clavier n’a pas de touche pour {chord}. Choisissez un autre raccourci dans les réglages.</translation>
    </message>
    <message>
        <source>This desktop does not let programs have shortcuts. In its keyboard settings, bind one to the command: discreet rewrite --clipboard.</source>
        <translation>Ce bureau n’autorise pas les programmes à avoir des raccourcis. Dans ses réglages du clavier, associez-en un à la commande : discreet rewrite --clipboard.</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta, with Shift if you like, and one letter, digit, F1 to F12 or Space: Ctrl+Alt+H.</source>
        <translation>Un raccourci, c’est Ctrl, Alt ou Meta, avec Maj si vous voulez, et une lettre, un chiffre, F1 à F12 ou Espace : Ctrl+Alt+H.</translation>
    </message>
    <message>
        <source>Whether Discreet starts with your session could not be changed: {why}. The system&apos;s own settings for what starts with a session can do it; the command is discreet --tray.</source>
        <translation>Le démarrage de Discreet avec votre session n’a pas pu être changé : {why}. Les réglages du système pour le démarrage le permettent ; la commande est discreet --tray.</translation>
    </message>
    <message>
        <source>What is kept on this machine is damaged. Start Discreet again: it sets the damaged files aside, unchanged, and begins anew.</source>
        <translation>Ce qui est conservé sur cet ordinateur est endommagé. Relancez Discreet : il met de côté les fichiers endommagés, inchangés, et recommence.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed; type it again.</source>
        <translation>Ce n’est pas la phrase secrète. Rien n’a été changé ; saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The policy in {source} cannot be followed: {why}. Nothing is sent until that is mended; discreet policy check tries a file.</source>
        <translation>La règle dans {source} ne peut pas être suivie : {why}. Rien n’est envoyé tant que ce n’est pas réparé ; discreet policy check essaie un fichier.</translation>
    </message>
    <message>
        <source>There is no provider called {name}. Choose one of: {known}.</source>
        <translation>Il n’y a pas de fournisseur appelé {name}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>{name} is not on this machine, so it cannot be trusted with everything.</source>
        <translation>{name} n’est pas sur cet ordinateur ; on ne peut donc pas tout lui confier.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {file} is not as shipped. Install Discreet again.</source>
        <translation>Le modèle {name} est endommagé : {file} n’est pas tel que livré. Réinstallez Discreet.</translation>
    </message>
    <message>
        <source>The model {name} is not complete: {file} cannot be read. Install Discreet again.</source>
        <translation>Le modèle {name} est incomplet : {file} est illisible. Réinstallez Discreet.</translation>
    </message>
    <message>
        <source>The list of models is damaged. Install Discreet again.</source>
        <translation>La liste des modèles est endommagée. Réinstallez Discreet.</translation>
    </message>
    <message>
        <source>The list of models is missing. Install Discreet again.</source>
        <translation>La liste des modèles manque. Réinstallez Discreet.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Save a part of it as a file, or paste its text.</source>
        <translation>Ce fichier dépasse {limit} Mo. Enregistrez-en une partie dans un fichier ou collez son texte.</translation>
    </message>
    <message>
        <source>This is no file. Drop or choose one file, not a folder.</source>
        <translation>Ce n’est pas un fichier. Choisissez un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>This file cannot be opened ({why}). Nothing was read.</source>
        <translation>Ce fichier ne peut pas être ouvert ({why}). Rien n’a été lu.</translation>
    </message>
    <message>
        <source>This file holds more than {limit} characters of text. Open a part of it, or paste what you need.</source>
        <translation>Ce fichier contient plus de {limit} caractères de texte. Ouvrez-en une partie ou collez ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of text and no text, as scanners make them. Run it through a program that reads scans (OCR), or type what you need.</source>
        <translation>Ce PDF contient des images de texte et pas de texte, comme en font les scanners. Passez-le dans un programme de reconnaissance (OCR) ou tapez ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>This is a file of an older Office. Save it as .docx, or as text, and open that.</source>
        <translation>C’est un fichier d’un ancien Office. Enregistrez-le en .docx ou en texte, puis ouvrez celui-là.</translation>
    </message>
    <message>
        <source>This is no Word document. Text, Markdown, CSV, Word (.docx) and PDF can be read.</source>
        <translation>Ce n’est pas un document Word. Texte, Markdown, CSV, Word (.docx) et PDF peuvent être lus.</translation>
    </message>
    <message>
        <source>The address of {provider} in the settings is not usable. It should look like https://host/v1, without user name, password, query or special characters.</source>
        <translation>L’adresse de {provider} dans les réglages n’est pas utilisable. Elle doit ressembler à https://host/v1, sans nom d’utilisateur, mot de passe, requête ni caractères spéciaux.</translation>
    </message>
    <message>
        <source>The address of {provider} starts with http:, so everything would cross the network readable to others. Use https://{host} instead; plain http is for servers on this machine only.</source>
        <translation>L’adresse de {provider} commence par http: ; tout circulerait donc lisible par d’autres. Utilisez https://{host} ; le http simple est réservé aux serveurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no key for {name} yet. Add it in the settings; it goes into the system&apos;s keychain.</source>
        <translation>Il n’y a pas encore de clé pour {name}. Ajoutez-la dans les réglages ; elle va dans le trousseau du système.</translation>
    </message>
    <message>
        <source>There is no key for {name} yet. Add it in the settings.</source>
        <translation>Il n’y a pas encore de clé pour {name}. Ajoutez-la dans les réglages.</translation>
    </message>
    <message>
        <source>No model is chosen for {name}. Choose one in the settings.</source>
        <translation>Aucun modèle n’est choisi pour {name}. Choisissez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>The key for {provider} holds characters that no key has. Copy it again into the settings.</source>
        <translation>La clé de {provider} contient des caractères qu’aucune clé n’a. Copiez-la de nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>The key is empty. Copy it from the provider&apos;s website and paste it again.</source>
        <translation>La clé est vide. Copiez-la depuis le site du fournisseur et collez-la de nouveau.</translation>
    </message>
    <message>
        <source>{host} took too long to answer{detail}. Send again.</source>
        <translation>{host} a mis trop de temps à répondre{detail}. Renvoyez.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again.</source>
        <translation>{host} a mis trop de temps à répondre. Réessayez.</translation>
    </message>
    <message>
        <source>The call to {host} failed unexpectedly ({kind}).</source>
        <translation>L’appel à {host} a échoué de façon inattendue ({kind}).</translation>
    </message>
    <message>
        <source>The exchange with {host} failed unexpectedly ({kind}).</source>
        <translation>L’échange avec {host} a échoué de façon inattendue ({kind}).</translation>
    </message>
    <message>
        <source>{host} does not accept the request{detail}. Check the provider&apos;s settings.</source>
        <translation>{host} n’accepte pas la requête{detail}. Vérifiez les réglages du fournisseur.</translation>
    </message>
    <message>
        <source>{host} wants the request to go to {other} instead. That was not approved, so it stopped here. If the provider has moved, change its address in the settings.</source>
        <translation>{host} veut que la requête aille à {other}. Ce n’était pas approuvé, elle s’est donc arrêtée ici. Si le fournisseur a déménagé, changez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the network, or start the server if it is yours.</source>
        <translation>{host} est injoignable. Vérifiez le réseau, ou démarrez le serveur si c’est le vôtre.</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left{detail}. Add credit there and send again.</source>
        <translation>Le compte chez {host} n’a plus de crédit{detail}. Ajoutez-en et renvoyez.</translation>
    </message>
    <message>
        <source>{host} does not accept the key{detail}. Put the right key into the settings.</source>
        <translation>{host} n’accepte pas la clé{detail}. Mettez la bonne clé dans les réglages.</translation>
    </message>
    <message>
        <source>{host} received too many requests{detail}. Wait {pause} and send again.</source>
        <translation>{host} a reçu trop de requêtes{detail}. Attendez {pause} et renvoyez.</translation>
    </message>
    <message>
        <source>{host} cannot answer now{detail}. Wait {pause} and send again.</source>
        <translation>{host} ne peut pas répondre maintenant{detail}. Attendez {pause} et renvoyez.</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>un autre hôte</translation>
    </message>
    <message>
        <source>another of its own addresses</source>
        <translation>une autre de ses adresses</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>a Gemini reply</source>
        <translation>une réponse de Gemini</translation>
    </message>
    <message>
        <source>a chat completion</source>
        <translation>une réponse de discussion</translation>
    </message>
    <message>
        <source>a response</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} secondes</translation>
    </message>
    <message>
        <source>The content filter of {host} does not let this text in{detail}. Ask differently.</source>
        <translation>Le filtre de contenu de {host} n’admet pas ce texte{detail}. Demandez autrement.</translation>
    </message>
    <message>
        <source>The text is too long for this model at {host}{detail}. Shorten it and send again.</source>
        <translation>Le texte est trop long pour ce modèle chez {host}{detail}. Raccourcissez-le et renvoyez.</translation>
    </message>
    <message>
        <source>{host} does not know this model or address{detail}. Check both in the provider&apos;s settings.</source>
        <translation>{host} ne connaît pas ce modèle ou cette adresse{detail}. Vérifiez les deux dans les réglages du fournisseur.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing was sent. Check the address in the settings and this machine&apos;s clock; in a company network, ask for its certificate to be installed.</source>
        <translation>Le certificat de {host} n’est pas digne de confiance, rien n’a donc été envoyé. Vérifiez l’adresse dans les réglages et l’horloge de cet ordinateur ; en entreprise, demandez l’installation de son certificat.</translation>
    </message>
    <message>
        <source>No secure connection to {host} was possible. Check the address and port in the settings.</source>
        <translation>Aucune connexion sûre avec {host} n’a été possible. Vérifiez l’adresse et le port dans les réglages.</translation>
    </message>
    <message>
        <source>Something tried to reach {place} without an approved request. It was turned away and nothing was sent.</source>
        <translation>Quelque chose a tenté de joindre {place} sans requête approuvée. C’était refusé et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No address was found for {host}. Check the network connection and the address in the settings.</source>
        <translation>Aucune adresse n’a été trouvée pour {host}. Vérifiez la connexion et l’adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The provider sent something that is not part of {what}.</source>
        <translation>Le fournisseur a envoyé quelque chose qui ne fait pas partie de {what}.</translation>
    </message>
    <message>
        <source>The provider answered with something that is no list of models.</source>
        <translation>Le fournisseur a répondu par quelque chose qui n’est pas une liste de modèles.</translation>
    </message>
    <message>
        <source>The reply of {host} is longer than any model&apos;s. What arrived is kept.</source>
        <translation>La réponse de {host} est plus longue que celle d’aucun modèle. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>A part of the reply of {host} is longer than any real one. What arrived is kept.</source>
        <translation>Une partie de la réponse de {host} est plus longue qu’aucune vraie. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>The reply of {host} is not written in UTF-8. What arrived is kept.</source>
        <translation>La réponse de {host} n’est pas en UTF-8. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>{host} ended the reply early. What arrived is kept.</source>
        <translation>{host} a terminé la réponse trop tôt. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>{host} answered without a reply (HTTP {status}). Send again.</source>
        <translation>{host} a répondu sans réponse (HTTP {status}). Renvoyez.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no streamed reply. Check its address in the settings.</source>
        <translation>{host} a répondu par quelque chose qui n’est pas une réponse en flux. Vérifiez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>{host} compressed its reply although it was asked not to. Ask whoever runs it.</source>
        <translation>{host} a compressé sa réponse alors qu’on lui avait demandé le contraire. Demandez à qui le gère.</translation>
    </message>
    <message>
        <source>{host} did not come to an end. What arrived is kept; ask for less at once.</source>
        <translation>{host} n’en finissait pas. Ce qui est arrivé est gardé ; demandez moins à la fois.</translation>
    </message>
    <message>
        <source>The model reached its longest reply. What arrived is kept; ask it to go on.</source>
        <translation>Le modèle a atteint sa réponse la plus longue. Ce qui est arrivé est gardé ; demandez-lui de continuer.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the reply. What arrived is kept; ask differently.</source>
        <translation>Le filtre de contenu du fournisseur a terminé la réponse. Ce qui est arrivé est gardé ; demandez autrement.</translation>
    </message>
    <message>
        <source>{host} was silent for too long. What arrived is kept; send again.</source>
        <translation>{host} est resté silencieux trop longtemps. Ce qui est arrivé est gardé ; renvoyez.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the reply was complete. What arrived is kept.</source>
        <translation>La connexion à {host} s’est rompue avant la fin de la réponse. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer. Send again.</source>
        <translation>{host} a fermé la connexion sans répondre. Renvoyez.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the network connection and send again.</source>
        <translation>{host} n’a pas répondu à temps. Vérifiez la connexion et renvoyez.</translation>
    </message>
    <message>
        <source>The proxy {place} does not let this request through, so nothing was sent. Check its user name and password in HTTPS_PROXY, or ask whoever runs it to permit the provider&apos;s host.</source>
        <translation>Le proxy {place} ne laisse pas passer cette requête, rien n’a donc été envoyé. Vérifiez nom et mot de passe dans HTTPS_PROXY, ou demandez à qui le gère d’autoriser le fournisseur.</translation>
    </message>
    <message>
        <source>The proxy {place} cannot be reached. Check the network and this system&apos;s proxy settings.</source>
        <translation>Le proxy {place} est injoignable. Vérifiez le réseau et les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>A policy changed since this was looked at. Change a word to have it looked at again.</source>
        <translation>Une règle a changé depuis cet examen. Changez un mot pour qu’il soit refait.</translation>
    </message>
    <message>
        <source>{policy} lets no server be trusted with everything. Leave the trust out.</source>
        <translation>{policy} ne permet de tout confier à aucun serveur. Retirez cette confiance.</translation>
    </message>
    <message>
        <source>{policy} lets no server be trusted with everything. Take the trust from {provider}.</source>
        <translation>{policy} ne permet de tout confier à aucun serveur. Retirez la confiance à {provider}.</translation>
    </message>
    <message>
        <source>{policy} does not let anything go to {where}. Choose another provider.</source>
        <translation>{policy} ne laisse rien partir vers {where}. Choisissez un autre fournisseur.</translation>
    </message>
    <message>
        <source>{policy} wants the profile {profile} for {where}; it was put in place.</source>
        <translation>{policy} veut le profil {profile} pour {where} ; il a été mis en place.</translation>
    </message>
    <message>
        <source>{policy} wants {kinds} hidden from {where}; what you kept is hidden.</source>
        <translation>{policy} veut masquer à {where} : {kinds} ; ce que vous aviez gardé est masqué.</translation>
    </message>
    <message>
        <source>{policy} wants {kind} replaced by {styles}; they are.</source>
        <translation>{policy} veut remplacer par {styles} : {kind} ; c’est fait.</translation>
    </message>
    <message>
        <source>The recovery key cannot be kept ({why}). Try again.</source>
        <translation>La clé de secours ne peut pas être gardée ({why}). Réessayez.</translation>
    </message>
    <message>
        <source>A passphrase needs {count} characters or more.</source>
        <translation>Une phrase secrète demande {count} caractères ou plus.</translation>
    </message>
    <message>
        <source>{file} could not be deleted ({why}). Try again.</source>
        <translation>{file} n’a pas pu être supprimé ({why}). Réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked and was not opened. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé et n’a pas été ouvert. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another archive, or was replaced by a newer one.</source>
        <translation>Cette clé de secours appartient à une autre archive, ou a été remplacée par une plus récente.</translation>
    </message>
    <message>
        <source>A recovery key has {expected} letters and digits; these are {count}. Compare them again.</source>
        <translation>Une clé de secours compte {expected} lettres et chiffres ; en voici {count}. Comparez de nouveau.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key. Compare it letter by letter and type it again.</source>
        <translation>Il y a une erreur dans la clé de secours. Comparez lettre par lettre et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path}: {why}. They are in force until you quit.</source>
        <translation>Les réglages ne peuvent pas être gardés dans {path} : {why}. Ils valent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>there is no room on the disk; make room and try again</source>
        <translation>il n’y a plus de place sur le disque ; faites de la place et réessayez</translation>
    </message>
    <message>
        <source>the disk can only be read; make it writable and try again</source>
        <translation>le disque est en lecture seule ; rendez-le inscriptible et réessayez</translation>
    </message>
    <message>
        <source>you may not write there; change its permissions and try again</source>
        <translation>vous n’avez pas le droit d’y écrire ; changez les droits et réessayez</translation>
    </message>
    <message>
        <source>Nothing was sent, because the ledger cannot be written. {why}</source>
        <translation>Rien n’a été envoyé, car le registre ne peut pas être écrit. {why}</translation>
    </message>
    <message>
        <source>The end of the ledger cannot be marked: {why}. Mend that and try again.</source>
        <translation>La fin du registre ne peut pas être marquée : {why}. Réparez cela et réessayez.</translation>
    </message>
    <message>
        <source>Conversations are kept in memory only and forgotten when you quit.</source>
        <translation>Les conversations restent seulement en mémoire et sont oubliées quand vous quittez.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted.</source>
        <translation>Les conversations sont gardées sur cet ordinateur, chiffrées.</translation>
    </message>
    <message>
        <source>This system offers no keychain, so conversations are kept in memory only. Choose a passphrase to keep them, encrypted.</source>
        <translation>Ce système n’a pas de trousseau ; les conversations restent donc en mémoire. Choisissez une phrase secrète pour les garder, chiffrées.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so conversations are kept in memory only. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé ou ne répond pas ; les conversations restent donc en mémoire. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Kept conversations are locked. Type your passphrase, or the recovery key, to open them; until then new ones are kept in memory only.</source>
        <translation>Les conversations gardées sont verrouillées. Saisissez votre phrase secrète ou la clé de secours pour les ouvrir ; d’ici là, les nouvelles restent en mémoire.</translation>
    </message>
    <message>
        <source>The keychain has no key for the kept conversations any more. Type the recovery key to open them, or begin anew; until then new ones are kept in memory only.</source>
        <translation>Le trousseau n’a plus la clé des conversations gardées. Saisissez la clé de secours ou recommencez ; d’ici là, les nouvelles restent en mémoire.</translation>
    </message>
    <message>
        <source>This Word document unpacks to far more than can be read. Open a part of it.</source>
        <translation>Une fois décompressé, ce document Word dépasse de loin ce qui peut être lu. Ouvrez-en une partie.</translation>
    </message>
    <message>
        <source>This file is called {suffix} and is no {expected} file. Open it in the program it came from and save it again, or paste its text.</source>
        <translation>Ce fichier s’appelle {suffix} et n’en est pas un ({expected}). Ouvrez-le dans son programme d’origine et enregistrez-le de nouveau, ou collez son texte.</translation>
    </message>
    <message>
        <source>This {kind} file is damaged ({why}). Open it in another program, save it again, or paste its text.</source>
        <translation>Ce fichier {kind} est endommagé ({why}). Ouvrez-le dans un autre programme, enregistrez-le de nouveau, ou collez son texte.</translation>
    </message>
    <message>
        <source>This system asks for a proxy of a kind that Discreet does not use. Set HTTPS_PROXY to one that begins with http://, or name the provider&apos;s host in NO_PROXY.</source>
        <translation>Ce système demande un proxy que Discreet n’utilise pas. Donnez à HTTPS_PROXY une adresse qui commence par http://, ou nommez le fournisseur dans NO_PROXY.</translation>
    </message>
    <message>
        <source>The model of {name} in the settings holds half of a character. Type it again.</source>
        <translation>Le modèle de {name} dans les réglages contient une moitié de caractère. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{host} has no address.</source>
        <translation>{host} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>{host} is not this machine here, as its name promises. Check the hosts file.</source>
        <translation>{host} n’est pas cet ordinateur, comme son nom le promet. Vérifiez le fichier hosts.</translation>
    </message>
    <message>
        <source>{host} compressed its answer although it was asked not to.</source>
        <translation>{host} a compressé sa réponse alors qu’on lui avait demandé le contraire.</translation>
    </message>
    <message>
        <source>The answer of {host} is longer than any list of models.</source>
        <translation>La réponse de {host} est plus longue que toute liste de modèles.</translation>
    </message>
    <message>
        <source>The X server cannot be reached, so no shortcut can be claimed.</source>
        <translation>Le serveur X est injoignable, aucun raccourci n’est donc possible.</translation>
    </message>
    <message>
        <source>Shortcuts on a Mac need one more package: pip install &apos;discreet[macos]&apos;. Until then: discreet rewrite --clipboard.</source>
        <translation>Sur un Mac, les raccourcis demandent un paquet de plus : pip install &apos;discreet[macos]&apos;. D’ici là : discreet rewrite --clipboard.</translation>
    </message>
    <message>
        <source>There is no display, so there are no keys to press.</source>
        <translation>Il n’y a pas d’écran, donc pas de touches.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). The defaults are in force.</source>
        <translation>Les réglages dans {path} ne peuvent pas être lus ({why}). Les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings in {path} were written by a later version of Discreet and are left as they are. The defaults are in force; use the later version, or give the file another name to begin anew.</source>
        <translation>Les réglages dans {path} ont été écrits par une version plus récente de Discreet et restent tels quels. Les valeurs par défaut s’appliquent ; utilisez la version plus récente, ou donnez un autre nom au fichier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be understood. The defaults are in force; mend the file or remove it.</source>
        <translation>Les réglages dans {path} sont incompréhensibles. Les valeurs par défaut s’appliquent ; corrigez le fichier ou supprimez-le.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be understood. They were moved to {name}; the defaults are in force.</source>
        <translation>Les réglages dans {path} étaient incompréhensibles. Ils ont été déplacés dans {name} ; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>provider names none of the providers; {name} is used.</source>
        <translation>provider ne nomme aucun des fournisseurs ; {name} est utilisé.</translation>
    </message>
    <message>
        <source>rewriter names none of the providers; none is asked for other wording.</source>
        <translation>rewriter ne nomme aucun des fournisseurs ; aucun n’est sollicité pour une autre formulation.</translation>
    </message>
    <message>
        <source>{provider} is left out: it has no base_url.</source>
        <translation>{provider} est ignoré : il n’a pas de base_url.</translation>
    </message>
    <message>
        <source>{provider} is left out: there is one practice provider only.</source>
        <translation>{provider} est ignoré : il n’y a qu’un seul fournisseur d’entraînement.</translation>
    </message>
    <message>
        <source>{key} is none of {words}; {value} is used.</source>
        <translation>{key} n’est aucun de {words} ; {value} est utilisé.</translation>
    </message>
    <message>
        <source>{key} is neither true nor false; {value} is used.</source>
        <translation>{key} n’est ni true ni false ; {value} est utilisé.</translation>
    </message>
    <message>
        <source>retention_days is no number from 0 to {days}; nothing is deleted for its age.</source>
        <translation>retention_days n’est pas un nombre de 0 à {days} ; rien n’est supprimé en raison de son âge.</translation>
    </message>
    <message>
        <source>{key} is not text; &quot;{value}&quot; is used.</source>
        <translation>{key} n’est pas du texte ; « {value} » est utilisé.</translation>
    </message>
    <message>
        <source>In {path}: {problems}</source>
        <translation>Dans {path} : {problems}</translation>
    </message>
    <message>
        <source>What is kept here was written by a later version of Discreet. Use that one to open it.</source>
        <translation>Ce qui est conservé ici a été écrit par une version plus récente de Discreet. Utilisez celle-ci pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({why}).</source>
        <translation>Le dossier {folder} est inutilisable ({why}).</translation>
    </message>
    <message>
        <source>What was kept here has no key file any more. It was set aside, unchanged, as {name}.</source>
        <translation>Ce qui était conservé ici n’a plus de fichier de clé. Il a été mis de côté, inchangé, sous {name}.</translation>
    </message>
    <message>
        <source>What was kept here has a damaged key file. It was set aside, unchanged, as {name}.</source>
        <translation>Ce qui était conservé ici a un fichier de clé endommagé. Il a été mis de côté, inchangé, sous {name}.</translation>
    </message>
    <message>
        <source>What was kept here is damaged and does not open. It was set aside, unchanged, as {name}.</source>
        <translation>Ce qui était conservé ici est endommagé et ne s’ouvre pas. Il a été mis de côté, inchangé, sous {name}.</translation>
    </message>
    <message>
        <source>The key file is missing, so what was kept here cannot be opened.</source>
        <translation>Le fichier de clé manque : ce qui est conservé ici ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The key file is damaged, so what was kept here cannot be opened.</source>
        <translation>Le fichier de clé est endommagé : ce qui est conservé ici ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Nothing has been kept on this machine yet.</source>
        <translation>Rien n’a encore été conservé sur cette machine.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>votre phrase secrète</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>la clé de récupération</translation>
    </message>
    <message>
        <source>The model {name} {version} gives wrong answers here ({score} right in its self-test).</source>
        <translation>Le modèle {name} {version} donne ici de mauvaises réponses (justes à son autotest : {score}).</translation>
    </message>
    <message>
        <source>Nothing is sent. Install Discreet again, or restart the computer after an update of its drivers.</source>
        <translation>Rien n’est envoyé. Réinstallez Discreet, ou redémarrez l’ordinateur après une mise à jour de ses pilotes.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one} or {two} or {three}.</source>
        <translation>Les conversations sont conservées sur cette machine, chiffrées ; elles s’ouvrent avec {one}, {two} ou {three}.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one} or {two}.</source>
        <translation>Les conversations sont conservées sur cette machine, chiffrées ; elles s’ouvrent avec {one} ou {two}.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one}.</source>
        <translation>Les conversations sont conservées sur cette machine, chiffrées ; elles s’ouvrent avec {one}.</translation>
    </message>
    <message>
        <source>There is no room for anything more in {places}. Make room on that disk; what was kept before is untouched.</source>
        <translation>Il n’y a plus de place dans {places}. Libérez de l’espace sur ce disque ; ce qui était déjà conservé est intact.</translation>
    </message>
    <message>
        <source>You may not write in {places}, so nothing new is kept. Make the folder your own again, with its owner and permissions (chown, chmod u+w). What was kept before is untouched.</source>
        <translation>Vous n’avez pas le droit d’écrire dans {places}, donc rien de nouveau n’est conservé. Reprenez possession du dossier, propriétaire et droits compris (chown, chmod u+w). Ce qui était déjà conservé est intact.</translation>
    </message>
    <message>
        <source>The disk with {places} can only be read, so nothing new is kept. Make it writable; systems mount a disk so after it had errors, so look at its health first. What was kept before is untouched.</source>
        <translation>Le disque de {places} est en lecture seule, donc rien de nouveau n’est conservé. Rendez-le inscriptible ; un système monte ainsi un disque après des erreurs, vérifiez donc d’abord son état. Ce qui était déjà conservé est intact.</translation>
    </message>
    <message>
        <source>Nothing can be written in {places}. Look whether a file stands where a folder should, and at the disk&apos;s health.</source>
        <translation>Rien ne peut être écrit dans {places}. Vérifiez qu’aucun fichier n’occupe la place d’un dossier, et l’état du disque.</translation>
    </message>
    <message>
        <source>There is no display, so there is no window, tray or shortcut. The commands work; for the window, start Discreet from a desktop session, or set DISPLAY or WAYLAND_DISPLAY to that of one.</source>
        <translation>Il n’y a pas d’affichage, donc ni fenêtre, ni zone de notification, ni raccourci. Les commandes fonctionnent ; pour la fenêtre, lancez Discreet depuis une session de bureau, ou donnez à DISPLAY ou WAYLAND_DISPLAY la valeur de l’une d’elles.</translation>
    </message>
    <message>
        <source>No keychain, so no key can be kept. {why}</source>
        <translation>Pas de trousseau, donc aucune clé ne peut être conservée. {why}</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring (package gnome-keyring), KWallet (kwalletmanager) or KeePassXC with its Secret Service switched on, log in again, and restart Discreet.</source>
        <translation>Installez et lancez GNOME Keyring (paquet gnome-keyring), KWallet (kwalletmanager) ou KeePassXC avec son Secret Service activé, rouvrez votre session et relancez Discreet.</translation>
    </message>
    <message>
        <source>Open Keychain Access and make sure that the login keychain exists, then restart Discreet.</source>
        <translation>Ouvrez Trousseaux d’accès et vérifiez que le trousseau de session existe, puis relancez Discreet.</translation>
    </message>
    <message>
        <source>Start the service Credential Manager, then restart Discreet.</source>
        <translation>Démarrez le service Gestionnaire d’informations d’identification, puis relancez Discreet.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus), through which keychains are reached. Start Discreet from a desktop session; from a remote shell, set DBUS_SESSION_BUS_ADDRESS to that of one.</source>
        <translation>Il n’y a pas de bus de session (D-Bus), par lequel on atteint les trousseaux. Lancez Discreet depuis une session de bureau ; depuis un shell distant, donnez à DBUS_SESSION_BUS_ADDRESS la valeur de l’une d’elles.</translation>
    </message>
    <message>
        <source>Version {versions} is not used; version {version} is in use instead.</source>
        <translation>La version {versions} n’est pas utilisée ; la version {version} l’est à sa place.</translation>
    </message>
    <message>
        <source>The model {name} {version} cannot be opened or tested ({error}).</source>
        <translation>Le modèle {name} {version} ne peut pas être ouvert ni testé ({error}).</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>pas d’affichage</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>capture de touches X11</translation>
    </message>
    <message>
        <source>X11 key grab; {chord} is free</source>
        <translation>capture de touches X11 ; {chord} est libre</translation>
    </message>
    <message>
        <source>X11 key grab; {chord} is taken, by a Discreet that runs or by another program</source>
        <translation>capture de touches X11 ; {chord} est pris, par un Discreet en cours ou par un autre programme</translation>
    </message>
    <message>
        <source>X11 key grab; {keys} is no shortcut, choose another in the settings</source>
        <translation>capture de touches X11 ; {keys} n’est pas un raccourci, choisissez-en un autre dans les réglages</translation>
    </message>
    <message>
        <source>the system&apos;s own registration</source>
        <translation>l’enregistrement du système</translation>
    </message>
    <message>
        <source>the desktop portal, if it knows global shortcuts</source>
        <translation>le portail du bureau, s’il connaît les raccourcis globaux</translation>
    </message>
    <message>
        <source>no desktop portal is running; bind a command in the desktop&apos;s settings: discreet rewrite --clipboard</source>
        <translation>aucun portail de bureau ne fonctionne ; liez une commande dans les réglages du bureau : discreet rewrite --clipboard</translation>
    </message>
    <message>
        <source>the system&apos;s own tray</source>
        <translation>la zone de notification du système</translation>
    </message>
    <message>
        <source>StatusNotifier host on the session bus</source>
        <translation>hôte StatusNotifier sur le bus de session</translation>
    </message>
    <message>
        <source>X11 tray that embeds icons</source>
        <translation>zone X11 qui incorpore les icônes</translation>
    </message>
    <message>
        <source>no StatusNotifier host; on GNOME install the AppIndicator extension</source>
        <translation>pas d’hôte StatusNotifier ; sous GNOME, installez l’extension AppIndicator</translation>
    </message>
    <message>
        <source>X11 tells of every change</source>
        <translation>X11 signale chaque changement</translation>
    </message>
    <message>
        <source>the system tells of every change; not yet tried there</source>
        <translation>le système signale chaque changement ; pas encore essayé là</translation>
    </message>
    <message>
        <source>Wayland shows the clipboard to the window in front only, so nothing can be watched; use the shortcut, or bind a key to: discreet rewrite --clipboard</source>
        <translation>Wayland ne montre le presse-papiers qu’à la fenêtre au premier plan, rien ne peut donc être surveillé ; utilisez le raccourci, ou liez une touche à : discreet rewrite --clipboard</translation>
    </message>
    <message>
        <source>notification service on the session bus</source>
        <translation>service de notification sur le bus de session</translation>
    </message>
    <message>
        <source>none runs yet; the tray&apos;s icon shows that there is news</source>
        <translation>aucun ne fonctionne encore ; l’icône de la zone de notification signale les nouveautés</translation>
    </message>
    <message>
        <source>the kernel and the egress guard</source>
        <translation>le noyau et le garde des sorties</translation>
    </message>
    <message>
        <source>the egress guard</source>
        <translation>le garde des sorties</translation>
    </message>
    <message>
        <source>no accelerator was tried yet</source>
        <translation>aucun accélérateur n’a encore été essayé</translation>
    </message>
    <message>
        <source>the installed onnxruntime offers no accelerator</source>
        <translation>l’onnxruntime installé n’offre aucun accélérateur</translation>
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
        <source>The engine stopped. It is being started again; your text is unchanged.</source>
        <translation>Le moteur s’est arrêté. Il redémarre ; votre texte est inchangé.</translation>
    </message>
    <message>
        <source>The engine had stopped and was started again. Your text is unchanged and was checked again.</source>
        <translation>Le moteur s’était arrêté et a redémarré. Votre texte est inchangé et a été vérifié de nouveau.</translation>
    </message>
    <message>
        <source>What you were writing when Discreet ended is back. It has not been sent.</source>
        <translation>Ce que vous écriviez quand Discreet s’est arrêté est de retour. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sums took the place of the rows. Ctrl+Z brings the rows back.</source>
        <translation>Des sommes ont pris la place des lignes. Ctrl+Z ramène les lignes.</translation>
    </message>
    <message>
        <source>Sums with noise (ε = {spent}) took the place of the rows. Ctrl+Z brings the rows back.</source>
        <translation>Des sommes bruitées (ε = {spent}) ont pris la place des lignes. Ctrl+Z ramène les lignes.</translation>
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
    <name>reasons</name>
    <message>
        <source>reads like {what}</source>
        <translation>se lit comme : {what}</translation>
    </message>
    <message>
        <source>a US military address</source>
        <translation>une adresse militaire américaine</translation>
    </message>
    <message>
        <source>a post office box</source>
        <translation>une boîte postale</translation>
    </message>
    <message>
        <source>a house number and a street</source>
        <translation>un numéro et une rue</translation>
    </message>
    <message>
        <source>city, state and postcode</source>
        <translation>ville, État et code postal</translation>
    </message>
    <message>
        <source>follows a US state</source>
        <translation>suit un État américain</translation>
    </message>
    <message>
        <source>introduced as a postcode</source>
        <translation>annoncé comme code postal</translation>
    </message>
    <message>
        <source>the form of a British postcode</source>
        <translation>la forme d’un code postal britannique</translation>
    </message>
    <message>
        <source>the form of a Canadian postcode</source>
        <translation>la forme d’un code postal canadien</translation>
    </message>
    <message>
        <source>the form of an Irish postcode</source>
        <translation>la forme d’un code postal irlandais</translation>
    </message>
    <message>
        <source>says what somebody is</source>
        <translation>dit ce que quelqu’un est</translation>
    </message>
    <message>
        <source>says where somebody belongs</source>
        <translation>dit à quoi quelqu’un appartient</translation>
    </message>
    <message>
        <source>the same value stands elsewhere</source>
        <translation>la même valeur figure ailleurs</translation>
    </message>
    <message>
        <source>a person named elsewhere, by {form}</source>
        <translation>une personne nommée ailleurs ({form})</translation>
    </message>
    <message>
        <source>a wallet address</source>
        <translation>une adresse de portefeuille</translation>
    </message>
    <message>
        <source>an Ethereum address</source>
        <translation>une adresse Ethereum</translation>
    </message>
    <message>
        <source>card number by the word before it</source>
        <translation>numéro de carte d’après le mot qui précède</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <source>vehicle number</source>
        <translation>numéro de véhicule</translation>
    </message>
    <message>
        <source>introduced as an IMEI</source>
        <translation>annoncé comme IMEI</translation>
    </message>
    <message>
        <source>social security number by the words before it</source>
        <translation>numéro de sécurité sociale d’après les mots qui précèdent</translation>
    </message>
    <message>
        <source>the form of a card number</source>
        <translation>la forme d’un numéro de carte</translation>
    </message>
    <message>
        <source>the form of a network card&apos;s address</source>
        <translation>la forme de l’adresse d’une carte réseau</translation>
    </message>
    <message>
        <source>the form of a social security number</source>
        <translation>la forme d’un numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>a condition or its treatment</source>
        <translation>une maladie ou son traitement</translation>
    </message>
    <message>
        <source>a name with a legal form</source>
        <translation>un nom avec une forme juridique</translation>
    </message>
    <message>
        <source>the name of a school, a surgery or a shop</source>
        <translation>le nom d’une école, d’un cabinet ou d’un magasin</translation>
    </message>
    <message>
        <source>the name of an institution</source>
        <translation>le nom d’une institution</translation>
    </message>
    <message>
        <source>introduced as a password</source>
        <translation>annoncé comme mot de passe</translation>
    </message>
    <message>
        <source>answers who it is</source>
        <translation>répond qui c’est</translation>
    </message>
    <message>
        <source>follows a title</source>
        <translation>suit un titre</translation>
    </message>
    <message>
        <source>follows what somebody works as</source>
        <translation>suit le métier de quelqu’un</translation>
    </message>
    <message>
        <source>is greeted</source>
        <translation>est salué</translation>
    </message>
    <message>
        <source>is introduced by name</source>
        <translation>est présenté par son nom</translation>
    </message>
    <message>
        <source>is where somebody works</source>
        <translation>est le lieu de travail de quelqu’un</translation>
    </message>
    <message>
        <source>names an occupation</source>
        <translation>nomme un métier</translation>
    </message>
    <message>
        <source>signs the text</source>
        <translation>signe le texte</translation>
    </message>
    <message>
        <source>could be dialled</source>
        <translation>pourrait être composé</translation>
    </message>
    <message>
        <source>a town, after a preposition</source>
        <translation>une ville après une préposition</translation>
    </message>
    <message>
        <source>a month and its year</source>
        <translation>un mois et son année</translation>
    </message>
    <message>
        <source>a person&apos;s age</source>
        <translation>l’âge d’une personne</translation>
    </message>
    <message>
        <source>age and sex</source>
        <translation>âge et sexe</translation>
    </message>
    <message>
        <source>an amount with its currency</source>
        <translation>un montant avec sa monnaie</translation>
    </message>
    <message>
        <source>introduced as a date of birth</source>
        <translation>annoncé comme date de naissance</translation>
    </message>
    <message>
        <source>introduced as an age</source>
        <translation>annoncé comme âge</translation>
    </message>
    <message>
        <source>latitude and longitude</source>
        <translation>latitude et longitude</translation>
    </message>
    <message>
        <source>the form of a date</source>
        <translation>la forme d’une date</translation>
    </message>
    <message>
        <source>a given name behind what somebody is</source>
        <translation>un prénom derrière ce que quelqu’un est</translation>
    </message>
    <message>
        <source>one of several names</source>
        <translation>un nom parmi plusieurs</translation>
    </message>
    <message>
        <source>a cookie&apos;s value</source>
        <translation>la valeur d’un cookie</translation>
    </message>
    <message>
        <source>a key in a connection string</source>
        <translation>une clé dans une chaîne de connexion</translation>
    </message>
    <message>
        <source>a private key block</source>
        <translation>une clé privée</translation>
    </message>
    <message>
        <source>a private key file</source>
        <translation>un fichier de clé privée</translation>
    </message>
    <message>
        <source>the end of a private key block</source>
        <translation>la fin d’une clé privée</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>une adresse contenant un mot de passe</translation>
    </message>
    <message>
        <source>follows an authorization scheme</source>
        <translation>suit un schéma d’autorisation</translation>
    </message>
    <message>
        <source>introduced as a key or token</source>
        <translation>annoncé comme clé ou jeton</translation>
    </message>
    <message>
        <source>the words of a wallet</source>
        <translation>les mots d’un portefeuille</translation>
    </message>
    <message>
        <source>has the shape of {name}</source>
        <translation>a la forme de : {name}</translation>
    </message>
    <message>
        <source>a name behind an at sign</source>
        <translation>un nom derrière une arobase</translation>
    </message>
    <message>
        <source>a personal page</source>
        <translation>une page personnelle</translation>
    </message>
    <message>
        <source>the owner of a folder</source>
        <translation>le propriétaire d’un dossier</translation>
    </message>
    <message>
        <source>on your own list</source>
        <translation>sur votre propre liste</translation>
    </message>
    <message>
        <source>you hid it in an earlier conversation</source>
        <translation>masqué par vous dans une conversation précédente</translation>
    </message>
    <message>
        <source>your own list frees no secrets and no proved numbers</source>
        <translation>votre liste ne libère ni secrets ni numéros prouvés</translation>
    </message>
    <message>
        <source>a placeholder you typed, kept apart from the one in use</source>
        <translation>un repère que vous avez écrit, distinct de celui utilisé</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>marqué par vous</translation>
    </message>
    <message>
        <source>checksum valid</source>
        <translation>somme de contrôle valide</translation>
    </message>
    <message>
        <source>check digit valid</source>
        <translation>chiffre de contrôle valide</translation>
    </message>
    <message>
        <source>Luhn valid</source>
        <translation>clé de Luhn valide</translation>
    </message>
    <message>
        <source>form valid</source>
        <translation>forme valide</translation>
    </message>
    <message>
        <source>known domain ending</source>
        <translation>terminaison de domaine connue</translation>
    </message>
    <message>
        <source>in the column &quot;{heading}&quot;</source>
        <translation>dans la colonne « {heading} »</translation>
    </message>
    <message>
        <source>stands behind &quot;{label}&quot;</source>
        <translation>suit « {label} »</translation>
    </message>
    <message>
        <source>behind the key &quot;{key}&quot;</source>
        <translation>derrière la clé « {key} »</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; nearby</source>
        <translation>« {word} » à proximité</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <translation>{first} ; {rest}</translation>
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
        <source>Tables</source>
        <translation>Tableaux</translation>
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
    <name>review_tables</name>
    <message>
        <source>Counts, sums and means can leave instead.</source>
        <translation>Des nombres, sommes et moyennes peuvent partir à la place.</translation>
    </message>
    <message>
        <source>{count} tables of {rows} rows together</source>
        <translation>{count} tableaux de {rows} lignes en tout</translation>
    </message>
    <message>
        <source>A table of {count} row</source>
        <translation>Un tableau de {count} ligne</translation>
    </message>
    <message>
        <source>A table of {count} rows</source>
        <translation>Un tableau de {count} lignes</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sommes</translation>
    </message>
    <message>
        <source>Puts sums in the place of the rows in your text. Ctrl+Z takes it back.</source>
        <translation>Met des sommes à la place des lignes de votre texte. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Sums with noise</source>
        <translation>Sommes bruitées</translation>
    </message>
    <message>
        <source>The same with every figure changed by chance, so that nobody&apos;s row can be told from the sums. Ctrl+Z takes it back.</source>
        <translation>De même, chaque chiffre étant modifié au hasard, pour que personne ne se devine dans les sommes. Ctrl+Z annule.</translation>
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
        <translation>Lecture sur cet ordinateur…</translation>
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
    <message>
        <source>All of this kind: {what}</source>
        <translation>Tout ce qui est de ce genre : {what}</translation>
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
        <translation>Revenu sous la forme {replacement} ; restauré sur cet ordinateur</translation>
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
    <name>wording</name>
    <message>
        <source>more than one space</source>
        <translation>plus d’une espace</translation>
    </message>
    <message>
        <source>one kind of line end</source>
        <translation>une seule sorte de fin de ligne</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>caractère invisible</translation>
    </message>
    <message>
        <source>plain space</source>
        <translation>espace simple</translation>
    </message>
    <message>
        <source>ordinary form of the characters</source>
        <translation>forme ordinaire des caractères</translation>
    </message>
    <message>
        <source>straight quotation mark</source>
        <translation>guillemet droit</translation>
    </message>
    <message>
        <source>space at the end of a line</source>
        <translation>espace en fin de ligne</translation>
    </message>
    <message>
        <source>many empty lines</source>
        <translation>beaucoup de lignes vides</translation>
    </message>
    <message>
        <source>space before the text</source>
        <translation>espace avant le texte</translation>
    </message>
    <message>
        <source>empty lines after the text</source>
        <translation>lignes vides après le texte</translation>
    </message>
    <message>
        <source>space before a punctuation mark</source>
        <translation>espace avant un signe de ponctuation</translation>
    </message>
    <message>
        <source>space after a punctuation mark</source>
        <translation>espace après un signe de ponctuation</translation>
    </message>
    <message>
        <source>repeated punctuation mark</source>
        <translation>signe de ponctuation répété</translation>
    </message>
    <message>
        <source>“I” is a capital</source>
        <translation>« I » prend la majuscule</translation>
    </message>
    <message>
        <source>a sentence begins with a capital</source>
        <translation>une phrase commence par une majuscule</translation>
    </message>
    <message>
        <source>a question ends with a question mark</source>
        <translation>une question finit par un point d’interrogation</translation>
    </message>
    <message>
        <source>a sentence ends with a full stop</source>
        <translation>une phrase finit par un point</translation>
    </message>
    <message>
        <source>a comma after what opens the sentence</source>
        <translation>une virgule après ce qui ouvre la phrase</translation>
    </message>
    <message>
        <source>a comma before a clause of its own</source>
        <translation>une virgule devant une proposition indépendante</translation>
    </message>
    <message>
        <source>written out</source>
        <translation>écrit en entier</translation>
    </message>
    <message>
        <source>how the name is written</source>
        <translation>graphie du nom</translation>
    </message>
    <message>
        <source>no “to” behind such a verb</source>
        <translation>pas de « to » après un tel verbe</translation>
    </message>
    <message>
        <source>the plain form behind “do”</source>
        <translation>la forme de base après « do »</translation>
    </message>
    <message>
        <source>the plain form behind such a verb</source>
        <translation>la forme de base après un tel verbe</translation>
    </message>
    <message>
        <source>the plain form behind “to”</source>
        <translation>la forme de base après « to »</translation>
    </message>
    <message>
        <source>the form in -ing behind this word</source>
        <translation>la forme en -ing après ce mot</translation>
    </message>
    <message>
        <source>agrees with the word it is said of</source>
        <translation>s’accorde avec le mot dont on parle</translation>
    </message>
    <message>
        <source>what is compared follows</source>
        <translation>ce qui est comparé suit</translation>
    </message>
    <message>
        <source>“it” is missing</source>
        <translation>« it » manque</translation>
    </message>
    <message>
        <source>“the” is missing</source>
        <translation>« the » manque</translation>
    </message>
    <message>
        <source>what is only possible takes the present</source>
        <translation>ce qui n’est que possible se met au présent</translation>
    </message>
    <message>
        <source>“although” and “but” say the same</source>
        <translation>« although » et « but » disent la même chose</translation>
    </message>
    <message>
        <source>said twice, by “more” and by the ending</source>
        <translation>dit deux fois, par « more » et par la terminaison</translation>
    </message>
    <message>
        <source>“since” is for when it began, “for” is for how long</source>
        <translation>« since » dit depuis quand, « for » combien de temps</translation>
    </message>
    <message>
        <source>“on” before a day</source>
        <translation>« on » devant un jour</translation>
    </message>
    <message>
        <source>“in” before a time of day</source>
        <translation>« in » devant un moment de la journée</translation>
    </message>
    <message>
        <source>each single one</source>
        <translation>chacun pris à part</translation>
    </message>
    <message>
        <source>there are several</source>
        <translation>il y en a plusieurs</translation>
    </message>
    <message>
        <source>the usual phrase</source>
        <translation>la tournure habituelle</translation>
    </message>
    <message>
        <source>another form of the word fits the sentence</source>
        <translation>une autre forme du mot convient à la phrase</translation>
    </message>
    <message>
        <source>another word fits the sentence</source>
        <translation>un autre mot convient à la phrase</translation>
    </message>
    <message>
        <source>a word or mark is missing</source>
        <translation>il manque un mot ou un signe</translation>
    </message>
    <message>
        <source>a word too many</source>
        <translation>un mot de trop</translation>
    </message>
    <message>
        <source>describes how, so an adverb</source>
        <translation>dit comment, donc un adverbe</translation>
    </message>
    <message>
        <source>a numbered line for each request</source>
        <translation>une ligne numérotée par demande</translation>
    </message>
    <message>
        <source>says little that the kept sentences do not</source>
        <translation>dit peu que les phrases gardées ne disent</translation>
    </message>
    <message>
        <source>a clear and complete question</source>
        <translation>une question claire et complète</translation>
    </message>
    <message>
        <source>proposed by the rewriter on this machine</source>
        <translation>proposé par le reformulateur sur cette machine</translation>
    </message>
    <message>
        <source>you attached the card of the subject</source>
        <translation>vous avez joint la fiche du domaine</translation>
    </message>
    <message>
        <source>addition: says how the answer should be laid out</source>
        <translation>ajout : dit comment présenter la réponse</translation>
    </message>
    <message>
        <source>addition: you chose it ({what})</source>
        <translation>ajout : vous l’avez choisi ({what})</translation>
    </message>
    <message>
        <source>addition: names what both are, so that the question cannot be read another way</source>
        <translation>ajout : nomme ce que sont les deux, pour que la question n’ait qu’un sens</translation>
    </message>
    <message>
        <source>addition: the likeliest meaning, {meaning}; choose another where it is not</source>
        <translation>ajout : le sens le plus probable, {meaning} ; choisissez-en un autre si ce n’est pas le bon</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui est-ce ?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>De quelle longueur ?</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>Sous quelle forme ?</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>Vers quelle langue ?</translation>
    </message>
    <message>
        <source>In which programming language?</source>
        <translation>Dans quel langage de programmation ?</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation>Quelle version ?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>The prompt is long. Keep only what says most?</source>
        <translation>La demande est longue. Ne garder que l’essentiel ?</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>a quarter of it</source>
        <translation>un quart</translation>
    </message>
    <message>
        <source>The weekday of a date cannot be told while the date is hidden.</source>
        <translation>Le jour de la semaine d’une date ne peut être dit tant que la date est masquée.</translation>
    </message>
    <message>
        <source>Days between dates cannot be counted while the dates are hidden; stand-ins all move by the same days.</source>
        <translation>Les jours entre des dates ne peuvent être comptés tant qu’elles sont masquées ; les substituts se décalent tous du même nombre de jours.</translation>
    </message>
    <message>
        <source>An age cannot be worked out or judged while it is hidden.</source>
        <translation>Un âge ne peut être calculé ni apprécié tant qu’il est masqué.</translation>
    </message>
    <message>
        <source>Distances, routes and what is nearby cannot be told while the place is hidden.</source>
        <translation>Distances, trajets et proximité ne peuvent être dits tant que le lieu est masqué.</translation>
    </message>
    <message>
        <source>The law and the rules of a place cannot be told while the place is hidden.</source>
        <translation>Le droit et les règles d’un lieu ne peuvent être dits tant que le lieu est masqué.</translation>
    </message>
    <message>
        <source>Nothing can be calculated with an amount that is hidden.</source>
        <translation>Rien ne peut être calculé avec un montant masqué.</translation>
    </message>
    <message>
        <source>Whether medicines and conditions go together cannot be told while they are hidden.</source>
        <translation>On ne peut dire si médicaments et maladies vont ensemble tant qu’ils sont masqués.</translation>
    </message>
    <message>
        <source>Nothing can be said about an organisation whose name is hidden.</source>
        <translation>Rien ne peut être dit d’une organisation dont le nom est masqué.</translation>
    </message>
    <message>
        <source>Letters, sounds and the origin of a name cannot be told while the name is hidden.</source>
        <translation>Les lettres, les sons et l’origine d’un nom ne peuvent être dits tant qu’il est masqué.</translation>
    </message>
    <message>
        <source>Advice for an occupation needs at least its field.</source>
        <translation>Un conseil sur une profession demande au moins son domaine.</translation>
    </message>
    <message>
        <source>A network cannot be worked out while its addresses are hidden; stand-ins keep private ones private.</source>
        <translation>Un réseau ne peut être calculé tant que ses adresses sont masquées ; avec des substituts, les adresses privées le restent.</translation>
    </message>
    <message>
        <source>grammar</source>
        <translation>grammaire</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>said more than once</source>
        <translation>dit plus d’une fois</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>choice of words</source>
        <translation>choix des mots</translation>
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
        <translation>Reste sur cet ordinateur</translation>
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
