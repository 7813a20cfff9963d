<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>archive</name>
    <message>
        <source>Conversations are kept in memory only and forgotten when you quit.</source>
        <translation>Las conversaciones solo se guardan en la memoria y se olvidan al salir.</translation>
    </message>
    <message>
        <source>Write this down and keep it away from this machine. It opens your conversations if the keychain loses their key, and it is not shown again.</source>
        <translation>Anote esto y guárdelo lejos de este equipo. Abre sus conversaciones si el llavero pierde su clave, y no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Every conversation, and the ledger of what left, would be deleted. This cannot be undone.</source>
        <translation>Se borrarían todas las conversaciones y el registro de lo que salió. No se puede deshacer.</translation>
    </message>
    <message>
        <source>A passphrase, 8 characters or more</source>
        <translation>Una frase de acceso, 8 caracteres o más</translation>
    </message>
    <message>
        <source>Keep with this passphrase</source>
        <translation>Guardar con esta frase de acceso</translation>
    </message>
    <message>
        <source>Your passphrase, or the recovery key</source>
        <translation>Su frase de acceso o la clave de recuperación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The recovery key you wrote down</source>
        <translation>La clave de recuperación que anotó</translation>
    </message>
    <message>
        <source>Open with recovery key</source>
        <translation>Abrir con la clave de recuperación</translation>
    </message>
    <message>
        <source>The recovery key, if the keychain is gone</source>
        <translation>La clave de recuperación, si el llavero ya no está</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Set aside and begin anew</source>
        <translation>Apartar y empezar de nuevo</translation>
    </message>
    <message>
        <source>Keep conversations and the ledger</source>
        <translation>Guardar las conversaciones y el registro</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Crear una clave de recuperación</translation>
    </message>
    <message>
        <source>Delete everything kept…</source>
        <translation>Borrar todo lo guardado…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Make another recovery key</source>
        <translation>Crear otra clave de recuperación</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>What is older is deleted every day</source>
        <translation>Lo más antiguo se borra cada día</translation>
    </message>
    <message>
        <source>Until I delete them</source>
        <translation>Hasta que yo las borre</translation>
    </message>
    <message>
        <source>Nothing is deleted for its age</source>
        <translation>Nada se borra por su antigüedad</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Clave de recuperación: {key}</translation>
    </message>
    <message>
        <source>Everything that was kept is being deleted.</source>
        <translation>Se está borrando todo lo guardado.</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>Lo que se guarda en este equipo</translation>
    </message>
</context>
<context>
    <name>bars</name>
    <message>
        <source>Open to {host}</source>
        <translation>Abierto hacia {host}</translation>
    </message>
    <message>
        <source>Nothing is leaving</source>
        <translation>Nada sale</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Proveedores y claves</translation>
    </message>
</context>
<context>
    <name>bottom_bar</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies what would leave, to paste it elsewhere (Ctrl+Shift+C)</source>
        <translation>Copia lo que saldría, para pegarlo en otro sitio (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ends the reply; what has arrived is kept (Esc)</source>
        <translation>Termina la respuesta; lo recibido se conserva (Esc)</translation>
    </message>
    <message>
        <source>~{tokens} tokens</source>
        <translation>~{tokens} tokens</translation>
    </message>
    <message>
        <source>Approves exactly what is shown and sends it (Ctrl+Enter)</source>
        <translation>Aprueba exactamente lo que se muestra y lo envía (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Answers on this machine, without a key or a network.</source>
        <translation>Responde en este equipo, sin clave ni red.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>{name} · no model yet</source>
        <translation>{name} · aún sin modelo</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>Discreet is still starting. Try again in a moment.</source>
        <translation>Discreet aún se está iniciando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Vigilar el portapapeles</translation>
    </message>
    <message>
        <source>Looks at every text that is copied in any program, and hides what is private in it: by itself, or after asking. What password managers copy is not looked at. Restore clipboard, in the tray, takes it back.</source>
        <translation>Mira cada texto que se copia en cualquier programa y oculta lo privado: por sí mismo o tras preguntar. Lo que copian los gestores de contraseñas no se mira. «Restaurar el portapapeles», en el menú del icono, lo deshace.</translation>
    </message>
    <message>
        <source>Start with the session, in the tray</source>
        <translation>Iniciar con la sesión, solo como icono</translation>
    </message>
    <message>
        <source>Copied texts</source>
        <translation>Textos copiados</translation>
    </message>
    <message>
        <source>This is a large text. It is being read; nothing is hidden yet.</source>
        <translation>Es un texto largo. Se está leyendo; aún no hay nada oculto.</translation>
    </message>
    <message>
        <source>Nothing private was found in the clipboard.</source>
        <translation>No se ha encontrado nada privado en el portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard is as it was before.</source>
        <translation>El portapapeles está como antes.</translation>
    </message>
    <message>
        <source>Your values are back in the clipboard&apos;s text.</source>
        <translation>Sus datos vuelven a estar en el texto del portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that stands for a value of yours.</source>
        <translation>El portapapeles no contiene nada que sustituya a un dato suyo.</translation>
    </message>
    <message>
        <source>The clipboard changed at that moment, so it was not touched.</source>
        <translation>El portapapeles cambió en ese momento, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>Another program puts the text back each time. Its private values are in the clipboard.</source>
        <translation>Otro programa vuelve a poner el texto cada vez. Sus datos privados están en el portapapeles.</translation>
    </message>
    <message>
        <source>The program that copied this asks others not to look, so it was not read.</source>
        <translation>El programa que copió esto pide a los demás que no miren, así que no se ha leído.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>This text is larger than 5 MB. It was not read, and nothing is hidden in it. Copy less of it.</source>
        <translation>Este texto supera los 5 MB. No se ha leído y no hay nada oculto en él. Copie menos.</translation>
    </message>
    <message>
        <source>The program that copied this does not answer. It was not read, and nothing is hidden in it.</source>
        <translation>El programa que copió esto no responde. No se ha leído y no hay nada oculto.</translation>
    </message>
    <message>
        <source>The clipboard is not watched</source>
        <translation>El portapapeles no se vigila</translation>
    </message>
    <message>
        <source>Watching the clipboard, and asking</source>
        <translation>Vigila el portapapeles y pregunta</translation>
    </message>
    <message>
        <source>Watching the clipboard</source>
        <translation>Vigila el portapapeles</translation>
    </message>
    <message>
        <source>Watching the clipboard is paused</source>
        <translation>La vigilancia del portapapeles está en pausa</translation>
    </message>
    <message>
        <source>The clipboard needs your attention</source>
        <translation>El portapapeles necesita su atención</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>{values} in the clipboard: {kinds}.</source>
        <translation>{values} en el portapapeles: {kinds}.</translation>
    </message>
    <message>
        <source>{values} hidden in the clipboard: {kinds}.</source>
        <translation>Oculto en el portapapeles, {values}: {kinds}.</translation>
    </message>
    <message>
        <source>{count} private value</source>
        <translation>{count} dato privado</translation>
    </message>
    <message>
        <source>{count} private values</source>
        <translation>{count} datos privados</translation>
    </message>
    <message>
        <source>On Wayland only the window in front may see the clipboard, so Discreet cannot watch it here. “Sanitize clipboard now” shows it in a small window; so does the shortcut for marked text.</source>
        <translation>En Wayland solo la ventana delantera puede ver el portapapeles, así que Discreet no puede vigilarlo aquí. «Limpiar el portapapeles ahora» lo muestra en una ventana pequeña, igual que el atajo para el texto marcado.</translation>
    </message>
    <message>
        <source>Something private would still be left in it, so it was not touched.</source>
        <translation>Aún quedaría algo privado, así que no se ha tocado.</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar las conversaciones</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nueva conversación (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Proveedores y claves</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar las conversaciones</translation>
    </message>
    <message>
        <source>Delete this conversation</source>
        <translation>Eliminar esta conversación</translation>
    </message>
    <message>
        <source>Kept in memory only and forgotten when you quit; see Providers and keys.</source>
        <translation>Solo en memoria y olvidado al salir; vea Proveedores y claves.</translation>
    </message>
</context>
<context>
    <name>crashes</name>
    <message>
        <source>Report of the newest crash</source>
        <translation>Informe del último fallo</translation>
    </message>
    <message>
        <source>Erase the reports</source>
        <translation>Borrar los informes</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Discreet failed {count} times. The newest report, in full: where it failed, and nothing you wrote. It stays on this machine; to share it, copy it.</source>
        <translation>Discreet falló {count} veces. El informe más reciente, entero: dónde falló, y nada de lo que escribió. Se queda en esta máquina; para compartirlo, cópielo.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Text, Markdown, CSV, Word, PDF</source>
        <translation>Texto, Markdown, CSV, Word, PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>The file is in your text.</source>
        <translation>El archivo está en su texto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading {name} on this machine</source>
        <translation>Leyendo {name} en este equipo</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Whether the shortcut works</source>
        <translation>Si el atajo funciona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>Saltar la introducción</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>It works: the shortcut was heard.</source>
        <translation>Funciona: el atajo ha llegado.</translation>
    </message>
    <message>
        <source>Write as you always do. Discreet replaces what is private before anything is sent, shows you exactly what would leave, and puts your values back into the reply. Nothing leaves until you press Send.</source>
        <translation>Escriba como siempre. Discreet sustituye lo privado antes de enviar nada, muestra exactamente lo que saldría y devuelve sus datos a la respuesta. Nada sale hasta que pulse Enviar.</translation>
    </message>
    <message>
        <source>Choose who answers. Practice needs no key and no network; any other keeps its key in your system&apos;s keychain, and the key can be tested there.</source>
        <translation>Elija quién responde. La práctica no necesita clave ni red; en los demás, la clave queda en el llavero de su sistema y puede probarse ahí.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Elegir un proveedor</translation>
    </message>
    <message>
        <source>In any other program, a shortcut shows the marked text hidden or improved before it is replaced. Press it now to see whether it is heard.</source>
        <translation>En cualquier otro programa, un atajo muestra el texto marcado, oculto o mejorado, antes de sustituirlo. Púlselo ahora para ver si llega.</translation>
    </message>
    <message>
        <source>See it at work on a text about nobody.</source>
        <translation>Véalo en acción con un texto sobre nadie.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probar un ejemplo</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>as shipped</source>
        <translation>tal como se entregó</translation>
    </message>
    <message>
        <source>not as shipped</source>
        <translation>distinto de lo entregado</translation>
    </message>
    <message>
        <source>no known checksum</source>
        <translation>sin suma de comprobación conocida</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Discreet is still starting. Look again in a moment.</source>
        <translation>Discreet aún está arrancando. Compruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This is how Discreet stands on this machine. Nothing of it is sent anywhere.</source>
        <translation>Así está Discreet en este equipo. Nada de esto se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Nothing can be sent, or kept, until this is mended</source>
        <translation>No se puede enviar ni guardar nada hasta que esto se arregle</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>{all} MB, {models} of it for the models</source>
        <translation>{all} MB, de ellos {models} para los modelos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Time to check a prompt</source>
        <translation>Tiempo para comprobar un texto</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Kept from the network by</source>
        <translation>Apartado de la red por</translation>
    </message>
    <message>
        <source>Connections you approved</source>
        <translation>Conexiones que usted aprobó</translation>
    </message>
    <message>
        <source>Connections refused</source>
        <translation>Conexiones rechazadas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Este sistema</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>half of {runs} runs within {usual} ms, nearly all within {most} ms</source>
        <translation>la mitad de {runs} pasadas en {usual} ms, casi todas en {most} ms</translation>
    </message>
    <message>
        <source>Time a model takes</source>
        <translation>Tiempo que tarda un modelo</translation>
    </message>
    <message>
        <source>Memory a model takes</source>
        <translation>Memoria que ocupa un modelo</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>between {least} and {most} {unit}, now {last} {unit}</source>
        <translation>entre {least} y {most} {unit}, ahora {last} {unit}</translation>
    </message>
    <message>
        <source>on {place}, {verified} ({checksum})</source>
        <translation>en {place}, {verified} ({checksum})</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>learned</name>
    <message>
        <source>Nothing yet. What you mark as private is hidden in later conversations too; what you let through in two conversations, one after the other, is let through from then on. Secrets and card numbers never are.</source>
        <translation>Nada todavía. Lo que marca como privado se oculta también en conversaciones posteriores; lo que deja pasar en dos conversaciones seguidas se deja pasar desde entonces. Los secretos y los números de tarjeta, nunca.</translation>
    </message>
    <message>
        <source>From what you marked as private and what you let through. It stays on this machine, encrypted.</source>
        <translation>A partir de lo que marcó como privado y de lo que dejó pasar. Permanece en este equipo, cifrado.</translation>
    </message>
    <message>
        <source>Learn from what I mark and let through</source>
        <translation>Aprender de lo que marco y dejo pasar</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Lo que se ha aprendido</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Olvidar esto</translation>
    </message>
    <message>
        <source>Forget all of it…</source>
        <translation>Olvidarlo todo…</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>What Discreet learned from you</source>
        <translation>Lo que Discreet aprendió de usted</translation>
    </message>
    <message>
        <source>“{value}” is let through</source>
        <translation>«{value}» se deja pasar</translation>
    </message>
    <message>
        <source>“{value}” is hidden ({what})</source>
        <translation>«{value}» se oculta ({what})</translation>
    </message>
    <message>
        <source>Let through if less than {percent} % certain: {what}. You let all {count} of them through so far.</source>
        <translation>Se deja pasar con menos del {percent} % de certeza: {what}. Hasta ahora dejó pasar los {count}.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Note from Discreet</source>
        <translation>Nota de Discreet</translation>
    </message>
    <message>
        <source>You, earlier</source>
        <translation>Usted, antes</translation>
    </message>
    <message>
        <source>The reply, earlier</source>
        <translation>La respuesta, antes</translation>
    </message>
    <message>
        <source>Leaves this machine</source>
        <translation>Sale de este equipo</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Nothing would leave.</source>
        <translation>No saldría nada.</translation>
    </message>
    <message>
        <source>The raw request</source>
        <translation>La petición en bruto</translation>
    </message>
    <message>
        <source>What is sent along</source>
        <translation>Lo que se envía además</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Petición en bruto</translation>
    </message>
    <message>
        <source>Shows the exact bytes of the request</source>
        <translation>Muestra los bytes exactos de la petición</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Cómo sale</translation>
    </message>
    <message>
        <source>Nothing else is sent with it</source>
        <translation>No se envía nada más</translation>
    </message>
    <message>
        <source>Shown here before it is sent</source>
        <translation>Se muestra aquí antes de enviarse</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>{count} earlier message</source>
        <translation>{count} mensaje anterior</translation>
    </message>
    <message>
        <source>{count} earlier messages</source>
        <translation>{count} mensajes anteriores</translation>
    </message>
    <message>
        <source>Sent along: {parts}</source>
        <translation>Se envía además: {parts}</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Otro idioma se usa a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>Todavía no hay texto. Escriba algo primero.</translation>
    </message>
    <message>
        <source>The text has {length} characters; up to {limit} can be read at once. Split it and try again.</source>
        <translation>El texto tiene {length} caracteres; se pueden leer hasta {limit} a la vez. Divídalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) at position {position}. Remove it or paste the text again.</source>
        <translation>El texto contiene medio carácter (un sustituto suelto) en la posición {position}. Quítelo o pegue el texto de nuevo.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Open it in its own program, save it without one, and open that.</source>
        <translation>Este archivo está protegido con contraseña. Ábralo en su programa, guárdelo sin ella y abra ese.</translation>
    </message>
    <message>
        <source>The engine stopped and was started again; your text is unchanged. Try once more.</source>
        <translation>El motor se detuvo y se ha reiniciado; su texto no ha cambiado. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The text changed after it was shown. Look at the new version and approve it.</source>
        <translation>El texto cambió después de mostrarse. Mire la nueva versión y apruébela.</translation>
    </message>
    <message>
        <source>This approval was used already. Approve again to send once more.</source>
        <translation>Esta aprobación ya se usó. Apruebe de nuevo para enviar otra vez.</translation>
    </message>
    <message>
        <source>Another program has {chord} already. Choose another shortcut in the settings.</source>
        <translation>Otro programa ya tiene {chord}. Elija otro atajo en los ajustes.</translation>
    </message>
    <message>
        <source>This keyboard has no key for {chord}. Choose another shortcut in the settings.</source>
        <translation>Este teclado no tiene tecla para {chord}. Elija otro atajo en los ajustes.</translation>
    </message>
    <message>
        <source>This desktop does not let programs have shortcuts. In its keyboard settings, bind one to the command: discreet rewrite --clipboard.</source>
        <translation>Este escritorio no permite atajos a los programas. En sus ajustes de teclado, asigne uno a la orden: discreet rewrite --clipboard.</translation>
    </message>
    <message>
        <source>A shortcut is Ctrl, Alt or Meta, with Shift if you like, and one letter, digit, F1 to F12 or Space: Ctrl+Alt+H.</source>
        <translation>Un atajo es Ctrl, Alt o Meta, con Mayús si se quiere, y una letra, una cifra, F1 a F12 o Espacio: Ctrl+Alt+H.</translation>
    </message>
    <message>
        <source>Whether Discreet starts with your session could not be changed: {why}. The system&apos;s own settings for what starts with a session can do it; the command is discreet --tray.</source>
        <translation>No se pudo cambiar si Discreet arranca con su sesión: {why}. Los ajustes de inicio del sistema pueden hacerlo; la orden es discreet --tray.</translation>
    </message>
    <message>
        <source>What is kept on this machine is damaged. Start Discreet again: it sets the damaged files aside, unchanged, and begins anew.</source>
        <translation>Lo guardado en este equipo está dañado. Reinicie Discreet: aparta los archivos dañados, sin cambiarlos, y empieza de nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed; type it again.</source>
        <translation>Esa no es la frase de contraseña. No se cambió nada; escríbala otra vez.</translation>
    </message>
    <message>
        <source>The policy in {source} cannot be followed: {why}. Nothing is sent until that is mended; discreet policy check tries a file.</source>
        <translation>La directiva de {source} no se puede seguir: {why}. No se envía nada hasta corregirlo; discreet policy check prueba un archivo.</translation>
    </message>
    <message>
        <source>There is no provider called {name}. Choose one of: {known}.</source>
        <translation>No hay ningún proveedor llamado {name}. Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>{name} is not on this machine, so it cannot be trusted with everything.</source>
        <translation>{name} no está en este equipo, así que no se le puede confiar todo.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {file} is not as shipped. Install Discreet again.</source>
        <translation>El modelo {name} está dañado: {file} no es como se entregó. Instale Discreet de nuevo.</translation>
    </message>
    <message>
        <source>The model {name} is not complete: {file} cannot be read. Install Discreet again.</source>
        <translation>El modelo {name} está incompleto: {file} no se puede leer. Instale Discreet de nuevo.</translation>
    </message>
    <message>
        <source>The list of models is damaged. Install Discreet again.</source>
        <translation>La lista de modelos está dañada. Instale Discreet de nuevo.</translation>
    </message>
    <message>
        <source>The list of models is missing. Install Discreet again.</source>
        <translation>Falta la lista de modelos. Instale Discreet de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Save a part of it as a file, or paste its text.</source>
        <translation>Este archivo supera los {limit} MB. Guarde una parte como archivo o pegue su texto.</translation>
    </message>
    <message>
        <source>This is no file. Drop or choose one file, not a folder.</source>
        <translation>Esto no es un archivo. Elija un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>This file cannot be opened ({why}). Nothing was read.</source>
        <translation>Este archivo no se puede abrir ({why}). No se leyó nada.</translation>
    </message>
    <message>
        <source>This file holds more than {limit} characters of text. Open a part of it, or paste what you need.</source>
        <translation>Este archivo contiene más de {limit} caracteres de texto. Abra una parte o pegue lo que necesite.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of text and no text, as scanners make them. Run it through a program that reads scans (OCR), or type what you need.</source>
        <translation>Este PDF contiene imágenes de texto y ningún texto, como las que hacen los escáneres. Páselo por un programa de reconocimiento (OCR) o escriba lo que necesite.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Este archivo no contiene texto.</translation>
    </message>
    <message>
        <source>This is a file of an older Office. Save it as .docx, or as text, and open that.</source>
        <translation>Es un archivo de un Office antiguo. Guárdelo como .docx o como texto y abra ese.</translation>
    </message>
    <message>
        <source>This is no Word document. Text, Markdown, CSV, Word (.docx) and PDF can be read.</source>
        <translation>Esto no es un documento de Word. Se pueden leer texto, Markdown, CSV, Word (.docx) y PDF.</translation>
    </message>
    <message>
        <source>The address of {provider} in the settings is not usable. It should look like https://host/v1, without user name, password, query or special characters.</source>
        <translation>La dirección de {provider} en los ajustes no sirve. Debe parecerse a https://host/v1, sin usuario, contraseña, consulta ni caracteres especiales.</translation>
    </message>
    <message>
        <source>The address of {provider} starts with http:, so everything would cross the network readable to others. Use https://{host} instead; plain http is for servers on this machine only.</source>
        <translation>La dirección de {provider} empieza por http:, así que todo cruzaría la red legible para otros. Use https://{host}; http simple es solo para servidores de este equipo.</translation>
    </message>
    <message>
        <source>There is no key for {name} yet. Add it in the settings; it goes into the system&apos;s keychain.</source>
        <translation>Aún no hay clave para {name}. Añádala en los ajustes; va al llavero del sistema.</translation>
    </message>
    <message>
        <source>There is no key for {name} yet. Add it in the settings.</source>
        <translation>Aún no hay clave para {name}. Añádala en los ajustes.</translation>
    </message>
    <message>
        <source>No model is chosen for {name}. Choose one in the settings.</source>
        <translation>No hay modelo elegido para {name}. Elija uno en los ajustes.</translation>
    </message>
    <message>
        <source>The key for {provider} holds characters that no key has. Copy it again into the settings.</source>
        <translation>La clave de {provider} contiene caracteres que ninguna clave tiene. Cópiela otra vez en los ajustes.</translation>
    </message>
    <message>
        <source>The key is empty. Copy it from the provider&apos;s website and paste it again.</source>
        <translation>La clave está vacía. Cópiela del sitio del proveedor y péguela otra vez.</translation>
    </message>
    <message>
        <source>{host} took too long to answer{detail}. Send again.</source>
        <translation>{host} tardó demasiado en responder{detail}. Envíe de nuevo.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again.</source>
        <translation>{host} tardó demasiado en responder. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The call to {host} failed unexpectedly ({kind}).</source>
        <translation>La llamada a {host} falló de forma inesperada ({kind}).</translation>
    </message>
    <message>
        <source>The exchange with {host} failed unexpectedly ({kind}).</source>
        <translation>El intercambio con {host} falló de forma inesperada ({kind}).</translation>
    </message>
    <message>
        <source>{host} does not accept the request{detail}. Check the provider&apos;s settings.</source>
        <translation>{host} no acepta la petición{detail}. Revise los ajustes del proveedor.</translation>
    </message>
    <message>
        <source>{host} wants the request to go to {other} instead. That was not approved, so it stopped here. If the provider has moved, change its address in the settings.</source>
        <translation>{host} quiere que la petición vaya a {other}. Eso no se aprobó, así que se detuvo aquí. Si el proveedor se ha mudado, cambie su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the network, or start the server if it is yours.</source>
        <translation>No se puede llegar a {host}. Revise la red, o inicie el servidor si es suyo.</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left{detail}. Add credit there and send again.</source>
        <translation>La cuenta en {host} no tiene saldo{detail}. Añada saldo allí y envíe de nuevo.</translation>
    </message>
    <message>
        <source>{host} does not accept the key{detail}. Put the right key into the settings.</source>
        <translation>{host} no acepta la clave{detail}. Ponga la clave correcta en los ajustes.</translation>
    </message>
    <message>
        <source>{host} received too many requests{detail}. Wait {pause} and send again.</source>
        <translation>{host} recibió demasiadas peticiones{detail}. Espere {pause} y envíe de nuevo.</translation>
    </message>
    <message>
        <source>{host} cannot answer now{detail}. Wait {pause} and send again.</source>
        <translation>{host} no puede responder ahora{detail}. Espere {pause} y envíe de nuevo.</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>another of its own addresses</source>
        <translation>otra de sus direcciones</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a Gemini reply</source>
        <translation>una respuesta de Gemini</translation>
    </message>
    <message>
        <source>a chat completion</source>
        <translation>una respuesta de chat</translation>
    </message>
    <message>
        <source>a response</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>The content filter of {host} does not let this text in{detail}. Ask differently.</source>
        <translation>El filtro de contenido de {host} no admite este texto{detail}. Pregunte de otra manera.</translation>
    </message>
    <message>
        <source>The text is too long for this model at {host}{detail}. Shorten it and send again.</source>
        <translation>El texto es demasiado largo para este modelo en {host}{detail}. Acórtelo y envíe de nuevo.</translation>
    </message>
    <message>
        <source>{host} does not know this model or address{detail}. Check both in the provider&apos;s settings.</source>
        <translation>{host} no conoce este modelo o esta dirección{detail}. Revise ambos en los ajustes del proveedor.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing was sent. Check the address in the settings and this machine&apos;s clock; in a company network, ask for its certificate to be installed.</source>
        <translation>El certificado de {host} no es de fiar, así que no se envió nada. Revise la dirección en los ajustes y el reloj de este equipo; en una red de empresa, pida que se instale su certificado.</translation>
    </message>
    <message>
        <source>No secure connection to {host} was possible. Check the address and port in the settings.</source>
        <translation>No fue posible una conexión segura con {host}. Revise la dirección y el puerto en los ajustes.</translation>
    </message>
    <message>
        <source>Something tried to reach {place} without an approved request. It was turned away and nothing was sent.</source>
        <translation>Algo intentó llegar a {place} sin una petición aprobada. Se rechazó y no se envió nada.</translation>
    </message>
    <message>
        <source>No address was found for {host}. Check the network connection and the address in the settings.</source>
        <translation>No se encontró dirección para {host}. Revise la conexión y la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The provider sent something that is not part of {what}.</source>
        <translation>El proveedor envió algo que no forma parte de {what}.</translation>
    </message>
    <message>
        <source>The provider answered with something that is no list of models.</source>
        <translation>El proveedor respondió con algo que no es una lista de modelos.</translation>
    </message>
    <message>
        <source>The reply of {host} is longer than any model&apos;s. What arrived is kept.</source>
        <translation>La respuesta de {host} es más larga que la de cualquier modelo. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>A part of the reply of {host} is longer than any real one. What arrived is kept.</source>
        <translation>Una parte de la respuesta de {host} es más larga que cualquiera real. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>The reply of {host} is not written in UTF-8. What arrived is kept.</source>
        <translation>La respuesta de {host} no está en UTF-8. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>{host} ended the reply early. What arrived is kept.</source>
        <translation>{host} terminó la respuesta antes de tiempo. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>{host} answered without a reply (HTTP {status}). Send again.</source>
        <translation>{host} contestó sin respuesta (HTTP {status}). Envíe de nuevo.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no streamed reply. Check its address in the settings.</source>
        <translation>{host} respondió con algo que no es una respuesta en flujo. Revise su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>{host} compressed its reply although it was asked not to. Ask whoever runs it.</source>
        <translation>{host} comprimió su respuesta aunque se le pidió que no. Pregunte a quien lo gestiona.</translation>
    </message>
    <message>
        <source>{host} did not come to an end. What arrived is kept; ask for less at once.</source>
        <translation>{host} no terminaba. Lo que llegó se conserva; pida menos de una vez.</translation>
    </message>
    <message>
        <source>The model reached its longest reply. What arrived is kept; ask it to go on.</source>
        <translation>El modelo llegó a su respuesta más larga. Lo que llegó se conserva; pídale que siga.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the reply. What arrived is kept; ask differently.</source>
        <translation>El filtro de contenido del proveedor terminó la respuesta. Lo que llegó se conserva; pregunte de otra manera.</translation>
    </message>
    <message>
        <source>{host} was silent for too long. What arrived is kept; send again.</source>
        <translation>{host} estuvo callado demasiado tiempo. Lo que llegó se conserva; envíe de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the reply was complete. What arrived is kept.</source>
        <translation>La conexión con {host} se cortó antes de completar la respuesta. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>{host} closed the connection without an answer. Send again.</source>
        <translation>{host} cerró la conexión sin responder. Envíe de nuevo.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the network connection and send again.</source>
        <translation>{host} no respondió a tiempo. Revise la conexión y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The proxy {place} does not let this request through, so nothing was sent. Check its user name and password in HTTPS_PROXY, or ask whoever runs it to permit the provider&apos;s host.</source>
        <translation>El proxy {place} no deja pasar esta petición, así que no se envió nada. Revise usuario y contraseña en HTTPS_PROXY, o pida a quien lo gestiona que permita al proveedor.</translation>
    </message>
    <message>
        <source>The proxy {place} cannot be reached. Check the network and this system&apos;s proxy settings.</source>
        <translation>No se puede llegar al proxy {place}. Revise la red y los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>A policy changed since this was looked at. Change a word to have it looked at again.</source>
        <translation>Una directiva cambió desde que se revisó. Cambie una palabra para que se revise de nuevo.</translation>
    </message>
    <message>
        <source>{policy} lets no server be trusted with everything. Leave the trust out.</source>
        <translation>{policy} no permite confiar todo a ningún servidor. Quite esa confianza.</translation>
    </message>
    <message>
        <source>{policy} lets no server be trusted with everything. Take the trust from {provider}.</source>
        <translation>{policy} no permite confiar todo a ningún servidor. Retire la confianza a {provider}.</translation>
    </message>
    <message>
        <source>{policy} does not let anything go to {where}. Choose another provider.</source>
        <translation>{policy} no deja que nada vaya a {where}. Elija otro proveedor.</translation>
    </message>
    <message>
        <source>{policy} wants the profile {profile} for {where}; it was put in place.</source>
        <translation>{policy} quiere el perfil {profile} para {where}; se ha puesto.</translation>
    </message>
    <message>
        <source>{policy} wants {kinds} hidden from {where}; what you kept is hidden.</source>
        <translation>{policy} quiere ocultar a {where}: {kinds}; lo que había dejado queda oculto.</translation>
    </message>
    <message>
        <source>{policy} wants {kind} replaced by {styles}; they are.</source>
        <translation>{policy} quiere sustituir por {styles}: {kind}; así es.</translation>
    </message>
    <message>
        <source>The recovery key cannot be kept ({why}). Try again.</source>
        <translation>La clave de recuperación no se puede guardar ({why}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase needs {count} characters or more.</source>
        <translation>Una frase de contraseña necesita {count} caracteres o más.</translation>
    </message>
    <message>
        <source>{file} could not be deleted ({why}). Try again.</source>
        <translation>No se pudo borrar {file} ({why}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is locked and was not opened. Unlock it and try again.</source>
        <translation>El llavero está bloqueado y no se abrió. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another archive, or was replaced by a newer one.</source>
        <translation>Esta clave de recuperación es de otro archivo, o fue sustituida por una más nueva.</translation>
    </message>
    <message>
        <source>A recovery key has {expected} letters and digits; these are {count}. Compare them again.</source>
        <translation>Una clave de recuperación tiene {expected} letras y cifras; estas son {count}. Compárelas de nuevo.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key. Compare it letter by letter and type it again.</source>
        <translation>Hay un error en la clave de recuperación. Compárela letra por letra y escríbala otra vez.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path}: {why}. They are in force until you quit.</source>
        <translation>Los ajustes no se pueden guardar en {path}: {why}. Valen hasta que salga.</translation>
    </message>
    <message>
        <source>there is no room on the disk; make room and try again</source>
        <translation>no queda espacio en el disco; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the disk can only be read; make it writable and try again</source>
        <translation>el disco es de solo lectura; permita escribir en él e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>you may not write there; change its permissions and try again</source>
        <translation>no tiene permiso para escribir ahí; cambie los permisos e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Nothing was sent, because the ledger cannot be written. {why}</source>
        <translation>No se envió nada, porque el registro no se puede escribir. {why}</translation>
    </message>
    <message>
        <source>The end of the ledger cannot be marked: {why}. Mend that and try again.</source>
        <translation>No se puede marcar el final del registro: {why}. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Conversations are kept in memory only and forgotten when you quit.</source>
        <translation>Las conversaciones solo están en memoria y se olvidan al salir.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted.</source>
        <translation>Las conversaciones se guardan en este equipo, cifradas.</translation>
    </message>
    <message>
        <source>This system offers no keychain, so conversations are kept in memory only. Choose a passphrase to keep them, encrypted.</source>
        <translation>Este sistema no tiene llavero, así que las conversaciones solo están en memoria. Elija una frase de contraseña para guardarlas, cifradas.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so conversations are kept in memory only. Unlock it and try again.</source>
        <translation>El llavero está bloqueado o no responde, así que las conversaciones solo están en memoria. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Kept conversations are locked. Type your passphrase, or the recovery key, to open them; until then new ones are kept in memory only.</source>
        <translation>Las conversaciones guardadas están bloqueadas. Escriba su frase de contraseña o la clave de recuperación para abrirlas; hasta entonces las nuevas solo están en memoria.</translation>
    </message>
    <message>
        <source>The keychain has no key for the kept conversations any more. Type the recovery key to open them, or begin anew; until then new ones are kept in memory only.</source>
        <translation>El llavero ya no tiene la clave de las conversaciones guardadas. Escriba la clave de recuperación o empiece de nuevo; hasta entonces las nuevas solo están en memoria.</translation>
    </message>
    <message>
        <source>This Word document unpacks to far more than can be read. Open a part of it.</source>
        <translation>Este documento de Word, descomprimido, es mucho mayor de lo que se puede leer. Abra una parte.</translation>
    </message>
    <message>
        <source>This file is called {suffix} and is no {expected} file. Open it in the program it came from and save it again, or paste its text.</source>
        <translation>Este archivo se llama {suffix} y no lo es ({expected}). Ábralo en su programa de origen y guárdelo de nuevo, o pegue su texto.</translation>
    </message>
    <message>
        <source>This {kind} file is damaged ({why}). Open it in another program, save it again, or paste its text.</source>
        <translation>Este archivo {kind} está dañado ({why}). Ábralo en otro programa, guárdelo de nuevo, o pegue su texto.</translation>
    </message>
    <message>
        <source>This system asks for a proxy of a kind that Discreet does not use. Set HTTPS_PROXY to one that begins with http://, or name the provider&apos;s host in NO_PROXY.</source>
        <translation>Este sistema pide un proxy que Discreet no usa. Ponga en HTTPS_PROXY uno que empiece por http://, o nombre al proveedor en NO_PROXY.</translation>
    </message>
    <message>
        <source>The model of {name} in the settings holds half of a character. Type it again.</source>
        <translation>El modelo de {name} en los ajustes contiene medio carácter. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} has no address.</source>
        <translation>{host} no tiene dirección.</translation>
    </message>
    <message>
        <source>{host} is not this machine here, as its name promises. Check the hosts file.</source>
        <translation>{host} no es este equipo, como promete su nombre. Revise el archivo hosts.</translation>
    </message>
    <message>
        <source>{host} compressed its answer although it was asked not to.</source>
        <translation>{host} comprimió su respuesta aunque se le pidió que no.</translation>
    </message>
    <message>
        <source>The answer of {host} is longer than any list of models.</source>
        <translation>La respuesta de {host} es más larga que cualquier lista de modelos.</translation>
    </message>
    <message>
        <source>The X server cannot be reached, so no shortcut can be claimed.</source>
        <translation>No se puede llegar al servidor X, así que no hay atajo posible.</translation>
    </message>
    <message>
        <source>Shortcuts on a Mac need one more package: pip install &apos;discreet[macos]&apos;. Until then: discreet rewrite --clipboard.</source>
        <translation>En un Mac los atajos necesitan un paquete más: pip install &apos;discreet[macos]&apos;. Hasta entonces: discreet rewrite --clipboard.</translation>
    </message>
    <message>
        <source>There is no display, so there are no keys to press.</source>
        <translation>No hay pantalla, así que no hay teclas que pulsar.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). The defaults are in force.</source>
        <translation>Los ajustes de {path} no se pueden leer ({why}). Valen los predeterminados.</translation>
    </message>
    <message>
        <source>The settings in {path} were written by a later version of Discreet and are left as they are. The defaults are in force; use the later version, or give the file another name to begin anew.</source>
        <translation>Los ajustes de {path} los escribió una versión posterior de Discreet y se dejan como están. Valen los predeterminados; use la versión posterior, o dé otro nombre al archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be understood. The defaults are in force; mend the file or remove it.</source>
        <translation>Los ajustes de {path} no se entienden. Valen los predeterminados; corrija el archivo o elimínelo.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be understood. They were moved to {name}; the defaults are in force.</source>
        <translation>Los ajustes de {path} no se entendían. Se movieron a {name}; valen los predeterminados.</translation>
    </message>
    <message>
        <source>provider names none of the providers; {name} is used.</source>
        <translation>provider no nombra a ninguno de los proveedores; se usa {name}.</translation>
    </message>
    <message>
        <source>rewriter names none of the providers; none is asked for other wording.</source>
        <translation>rewriter no nombra a ninguno de los proveedores; a ninguno se le piden otras palabras.</translation>
    </message>
    <message>
        <source>{provider} is left out: it has no base_url.</source>
        <translation>{provider} se omite: no tiene base_url.</translation>
    </message>
    <message>
        <source>{provider} is left out: there is one practice provider only.</source>
        <translation>{provider} se omite: solo hay un proveedor de práctica.</translation>
    </message>
    <message>
        <source>{key} is none of {words}; {value} is used.</source>
        <translation>{key} no es ninguno de {words}; se usa {value}.</translation>
    </message>
    <message>
        <source>{key} is neither true nor false; {value} is used.</source>
        <translation>{key} no es ni true ni false; se usa {value}.</translation>
    </message>
    <message>
        <source>retention_days is no number from 0 to {days}; nothing is deleted for its age.</source>
        <translation>retention_days no es un número de 0 a {days}; nada se borra por su antigüedad.</translation>
    </message>
    <message>
        <source>{key} is not text; &quot;{value}&quot; is used.</source>
        <translation>{key} no es texto; se usa «{value}».</translation>
    </message>
    <message>
        <source>In {path}: {problems}</source>
        <translation>En {path}: {problems}</translation>
    </message>
    <message>
        <source>What is kept here was written by a later version of Discreet. Use that one to open it.</source>
        <translation>Lo que se guarda aquí lo escribió una versión posterior de Discreet. Ábralo con ella.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({why}).</source>
        <translation>La carpeta {folder} no se puede usar ({why}).</translation>
    </message>
    <message>
        <source>What was kept here has no key file any more. It was set aside, unchanged, as {name}.</source>
        <translation>Lo que se guardaba aquí ya no tiene archivo de clave. Se apartó, sin cambios, como {name}.</translation>
    </message>
    <message>
        <source>What was kept here has a damaged key file. It was set aside, unchanged, as {name}.</source>
        <translation>Lo que se guardaba aquí tiene dañado el archivo de clave. Se apartó, sin cambios, como {name}.</translation>
    </message>
    <message>
        <source>What was kept here is damaged and does not open. It was set aside, unchanged, as {name}.</source>
        <translation>Lo que se guardaba aquí está dañado y no se abre. Se apartó, sin cambios, como {name}.</translation>
    </message>
    <message>
        <source>The key file is missing, so what was kept here cannot be opened.</source>
        <translation>Falta el archivo de clave, así que lo guardado aquí no se puede abrir.</translation>
    </message>
    <message>
        <source>The key file is damaged, so what was kept here cannot be opened.</source>
        <translation>El archivo de clave está dañado, así que lo guardado aquí no se puede abrir.</translation>
    </message>
    <message>
        <source>Nothing has been kept on this machine yet.</source>
        <translation>Aún no se ha guardado nada en este equipo.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>su frase de contraseña</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>la clave de recuperación</translation>
    </message>
    <message>
        <source>The model {name} {version} gives wrong answers here ({score} right in its self-test).</source>
        <translation>El modelo {name} {version} da aquí respuestas erróneas (correctas en su autoprueba: {score}).</translation>
    </message>
    <message>
        <source>Nothing is sent. Install Discreet again, or restart the computer after an update of its drivers.</source>
        <translation>No se envía nada. Vuelva a instalar Discreet, o reinicie el equipo tras actualizar sus controladores.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one} or {two} or {three}.</source>
        <translation>Las conversaciones se guardan en este equipo, cifradas; se abren con {one}, {two} o {three}.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one} or {two}.</source>
        <translation>Las conversaciones se guardan en este equipo, cifradas; se abren con {one} o {two}.</translation>
    </message>
    <message>
        <source>Conversations are kept on this machine, encrypted; they open with {one}.</source>
        <translation>Las conversaciones se guardan en este equipo, cifradas; se abren con {one}.</translation>
    </message>
    <message>
        <source>There is no room for anything more in {places}. Make room on that disk; what was kept before is untouched.</source>
        <translation>Ya no cabe nada más en {places}. Libere espacio en ese disco; lo que ya estaba guardado sigue intacto.</translation>
    </message>
    <message>
        <source>You may not write in {places}, so nothing new is kept. Make the folder your own again, with its owner and permissions (chown, chmod u+w). What was kept before is untouched.</source>
        <translation>No puede escribir en {places}, así que no se guarda nada nuevo. Haga suya de nuevo la carpeta, con su propietario y sus permisos (chown, chmod u+w). Lo que ya estaba guardado sigue intacto.</translation>
    </message>
    <message>
        <source>The disk with {places} can only be read, so nothing new is kept. Make it writable; systems mount a disk so after it had errors, so look at its health first. What was kept before is untouched.</source>
        <translation>El disco de {places} es de solo lectura, así que no se guarda nada nuevo. Haga que se pueda escribir; los sistemas lo montan así tras errores, de modo que mire antes su estado. Lo que ya estaba guardado sigue intacto.</translation>
    </message>
    <message>
        <source>Nothing can be written in {places}. Look whether a file stands where a folder should, and at the disk&apos;s health.</source>
        <translation>No se puede escribir nada en {places}. Mire si hay un archivo donde debería haber una carpeta, y el estado del disco.</translation>
    </message>
    <message>
        <source>There is no display, so there is no window, tray or shortcut. The commands work; for the window, start Discreet from a desktop session, or set DISPLAY or WAYLAND_DISPLAY to that of one.</source>
        <translation>No hay pantalla, así que no hay ventana, bandeja ni atajo. Las órdenes funcionan; para la ventana, inicie Discreet desde una sesión de escritorio, o ponga en DISPLAY o WAYLAND_DISPLAY el valor de una.</translation>
    </message>
    <message>
        <source>No keychain, so no key can be kept. {why}</source>
        <translation>No hay llavero, así que no se puede guardar ninguna clave. {why}</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring (package gnome-keyring), KWallet (kwalletmanager) or KeePassXC with its Secret Service switched on, log in again, and restart Discreet.</source>
        <translation>Instale e inicie GNOME Keyring (paquete gnome-keyring), KWallet (kwalletmanager) o KeePassXC con su Secret Service activado, vuelva a iniciar sesión y reinicie Discreet.</translation>
    </message>
    <message>
        <source>Open Keychain Access and make sure that the login keychain exists, then restart Discreet.</source>
        <translation>Abra Acceso a Llaveros y compruebe que existe el llavero de inicio de sesión; después reinicie Discreet.</translation>
    </message>
    <message>
        <source>Start the service Credential Manager, then restart Discreet.</source>
        <translation>Inicie el servicio Administrador de credenciales y reinicie Discreet.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus), through which keychains are reached. Start Discreet from a desktop session; from a remote shell, set DBUS_SESSION_BUS_ADDRESS to that of one.</source>
        <translation>No hay bus de sesión (D-Bus), por el que se llega a los llaveros. Inicie Discreet desde una sesión de escritorio; desde un intérprete remoto, ponga en DBUS_SESSION_BUS_ADDRESS el valor de una.</translation>
    </message>
    <message>
        <source>Version {versions} is not used; version {version} is in use instead.</source>
        <translation>La versión {versions} no se usa; en su lugar se usa la versión {version}.</translation>
    </message>
    <message>
        <source>The model {name} {version} cannot be opened or tested ({error}).</source>
        <translation>El modelo {name} {version} no se puede abrir ni probar ({error}).</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>no hay pantalla</translation>
    </message>
    <message>
        <source>X11 key grab</source>
        <translation>captura de teclas de X11</translation>
    </message>
    <message>
        <source>X11 key grab; {chord} is free</source>
        <translation>captura de teclas de X11; {chord} está libre</translation>
    </message>
    <message>
        <source>X11 key grab; {chord} is taken, by a Discreet that runs or by another program</source>
        <translation>captura de teclas de X11; {chord} está ocupado, por un Discreet en marcha o por otro programa</translation>
    </message>
    <message>
        <source>X11 key grab; {keys} is no shortcut, choose another in the settings</source>
        <translation>captura de teclas de X11; {keys} no es un atajo, elija otro en los ajustes</translation>
    </message>
    <message>
        <source>the system&apos;s own registration</source>
        <translation>el registro del propio sistema</translation>
    </message>
    <message>
        <source>the desktop portal, if it knows global shortcuts</source>
        <translation>el portal del escritorio, si conoce atajos globales</translation>
    </message>
    <message>
        <source>no desktop portal is running; bind a command in the desktop&apos;s settings: discreet rewrite --clipboard</source>
        <translation>no hay portal de escritorio en marcha; asigne una orden en los ajustes del escritorio: discreet rewrite --clipboard</translation>
    </message>
    <message>
        <source>the system&apos;s own tray</source>
        <translation>la bandeja del propio sistema</translation>
    </message>
    <message>
        <source>StatusNotifier host on the session bus</source>
        <translation>anfitrión StatusNotifier en el bus de sesión</translation>
    </message>
    <message>
        <source>X11 tray that embeds icons</source>
        <translation>bandeja de X11 que incrusta iconos</translation>
    </message>
    <message>
        <source>no StatusNotifier host; on GNOME install the AppIndicator extension</source>
        <translation>sin anfitrión StatusNotifier; en GNOME instale la extensión AppIndicator</translation>
    </message>
    <message>
        <source>X11 tells of every change</source>
        <translation>X11 avisa de cada cambio</translation>
    </message>
    <message>
        <source>the system tells of every change; not yet tried there</source>
        <translation>el sistema avisa de cada cambio; aún no probado ahí</translation>
    </message>
    <message>
        <source>Wayland shows the clipboard to the window in front only, so nothing can be watched; use the shortcut, or bind a key to: discreet rewrite --clipboard</source>
        <translation>Wayland solo muestra el portapapeles a la ventana de delante, así que no se puede vigilar; use el atajo, o asigne una tecla a: discreet rewrite --clipboard</translation>
    </message>
    <message>
        <source>notification service on the session bus</source>
        <translation>servicio de notificaciones en el bus de sesión</translation>
    </message>
    <message>
        <source>none runs yet; the tray&apos;s icon shows that there is news</source>
        <translation>aún no hay ninguno; el icono de la bandeja muestra que hay novedades</translation>
    </message>
    <message>
        <source>the kernel and the egress guard</source>
        <translation>el núcleo y el guardia de salida</translation>
    </message>
    <message>
        <source>the egress guard</source>
        <translation>el guardia de salida</translation>
    </message>
    <message>
        <source>no accelerator was tried yet</source>
        <translation>aún no se ha probado ningún acelerador</translation>
    </message>
    <message>
        <source>the installed onnxruntime offers no accelerator</source>
        <translation>la onnxruntime instalada no ofrece ningún acelerador</translation>
    </message>
</context>
<context>
    <name>model_care</name>
    <message>
        <source>Test the models</source>
        <translation>Probar los modelos</translation>
    </message>
    <message>
        <source>Hides the values in made-up texts and puts them back; takes some seconds</source>
        <translation>Oculta los datos de textos inventados y los repone; tarda unos segundos</translation>
    </message>
    <message>
        <source>How far the test is</source>
        <translation>Avance de la prueba</translation>
    </message>
    <message>
        <source>Care of the models</source>
        <translation>Cuidado de los modelos</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>{failed} values were not hidden or did not come back. Install Discreet again.</source>
        <translation>{failed} datos no se ocultaron o no volvieron. Instale Discreet de nuevo.</translation>
    </message>
    <message>
        <source>All is well: {values} values in {texts} texts were hidden and came back.</source>
        <translation>Todo bien: {values} datos en {texts} textos se ocultaron y volvieron.</translation>
    </message>
    <message>
        <source>Go back from {name} {now} to {before}</source>
        <translation>Volver de {name} {now} a {before}</translation>
    </message>
    <message>
        <source>Takes the newer version away, from the next start on</source>
        <translation>Quita la versión más nueva, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Version {version} is used from the next start on.</source>
        <translation>La versión {version} se usará a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Back to writing</source>
        <translation>Volver a escribir</translation>
    </message>
</context>
<context>
    <name>pane_marks</name>
    <message>
        <source>Subject: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>{value}, leaves as it is because you keep it</source>
        <translation>{value}, sale tal cual porque usted lo mantiene</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>No policy is in force: you decide what goes to whom.</source>
        <translation>No rige ninguna política: usted decide qué va a quién.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>What may go to whom</source>
        <translation>Qué puede ir a quién</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Something unexpected went wrong ({kind}). Your text is unchanged. Try again; if it happens once more, start Discreet again.</source>
        <translation>Algo inesperado falló ({kind}). Su texto no ha cambiado. Inténtelo de nuevo; si vuelve a ocurrir, reinicie Discreet.</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} segundo</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{why} It goes out again in {seconds}, try {attempt} of {attempts}.</source>
        <translation>{why} Se envía de nuevo en {seconds}, intento {attempt} de {attempts}.</translation>
    </message>
    <message>
        <source>Discreet failed at an earlier time. Health has a report of it; it stays here and holds nothing you wrote.</source>
        <translation>Discreet falló en otro momento. En «Estado» hay un informe; se queda aquí y no contiene nada de lo que escribió.</translation>
    </message>
    <message>
        <source>The engine stopped. It is being started again; your text is unchanged.</source>
        <translation>El motor se detuvo. Se está iniciando de nuevo; su texto no ha cambiado.</translation>
    </message>
    <message>
        <source>The engine had stopped and was started again. Your text is unchanged and was checked again.</source>
        <translation>El motor se había detenido y se inició de nuevo. Su texto no ha cambiado y se ha vuelto a comprobar.</translation>
    </message>
    <message>
        <source>What you were writing when Discreet ended is back. It has not been sent.</source>
        <translation>Lo que estaba escribiendo cuando Discreet terminó está de vuelta. No se ha enviado.</translation>
    </message>
    <message>
        <source>Sums took the place of the rows. Ctrl+Z brings the rows back.</source>
        <translation>Sumas ocupan el lugar de las filas. Ctrl+Z recupera las filas.</translation>
    </message>
    <message>
        <source>Sums with noise (ε = {spent}) took the place of the rows. Ctrl+Z brings the rows back.</source>
        <translation>Sumas con ruido (ε = {spent}) ocupan el lugar de las filas. Ctrl+Z recupera las filas.</translation>
    </message>
    <message>
        <source>private value</source>
        <translation>dato privado</translation>
    </message>
    <message>
        <source>a {what} {form}</source>
        <translation>{what} {form}</translation>
    </message>
    <message>
        <source>a {what} in an earlier message {form}</source>
        <translation>{what} en un mensaje anterior {form}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>Not safe to send yet: {places} would still leave. Select it on the left and mark it as private, reword it, or keep it on purpose.</source>
        <translation>Aún no es seguro: {places} todavía saldría. Selecciónelo a la izquierda y márquelo como privado, reformúlelo o manténgalo a propósito.</translation>
    </message>
</context>
<context>
    <name>provider_form</name>
    <message>
        <source>OpenAI, or a server that speaks like it</source>
        <translation>OpenAI, o un servidor que habla como él</translation>
    </message>
    <message>
        <source>OpenAI, its newer language</source>
        <translation>OpenAI, su lenguaje más nuevo</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Añadir un proveedor…</translation>
    </message>
    <message>
        <source>Look for models on this machine</source>
        <translation>Buscar modelos en este equipo</translation>
    </message>
    <message>
        <source>Asks the usual ports of this machine, such as Ollama&apos;s; nothing leaves it</source>
        <translation>Consulta los puertos habituales de este equipo, como el de Ollama; nada sale de él</translation>
    </message>
    <message>
        <source>What it speaks</source>
        <translation>Qué lenguaje habla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you want to see it, such as work</source>
        <translation>Como quiera verlo, por ejemplo trabajo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Póngale primero un nombre.</translation>
    </message>
    <message>
        <source>Give its address, such as https://host/v1.</source>
        <translation>Indique su dirección, por ejemplo https://host/v1.</translation>
    </message>
    <message>
        <source>There is a provider called {name} already. Choose another name.</source>
        <translation>Ya hay un proveedor llamado {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Every server that answers here is in the list above already.</source>
        <translation>Todos los servidores que responden aquí ya están en la lista de arriba.</translation>
    </message>
    <message>
        <source>No server with models answers on the usual ports of this machine.</source>
        <translation>Ningún servidor con modelos responde en los puertos habituales de este equipo.</translation>
    </message>
    <message>
        <source>{count} model</source>
        <translation>{count} modelo</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} modelos</translation>
    </message>
    <message>
        <source>asks for a key</source>
        <translation>pide una clave</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Getting ready to look for private values…</source>
        <translation>Preparando la búsqueda de datos privados…</translation>
    </message>
    <message>
        <source>Private values cannot be looked for, so nothing can be sent</source>
        <translation>No se pueden buscar datos privados, así que no se puede enviar nada</translation>
    </message>
    <message>
        <source>Receiving the reply</source>
        <translation>Recibiendo la respuesta</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escriba algo primero</translation>
    </message>
    <message>
        <source>Not checked, so it cannot be sent</source>
        <translation>Sin comprobar, así que no se puede enviar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>A policy does not let this leave</source>
        <translation>Una política no deja salir esto</translation>
    </message>
    <message>
        <source>{count} private value would still leave</source>
        <translation>{count} dato privado todavía saldría</translation>
    </message>
    <message>
        <source>{count} private values would still leave</source>
        <translation>{count} datos privados todavía saldrían</translation>
    </message>
    <message>
        <source>{hidden} hidden, {leaving} left by you</source>
        <translation>{hidden} ocultos, {leaving} dejados por usted</translation>
    </message>
    <message>
        <source>Checked: {count} private value hidden</source>
        <translation>Comprobado: {count} dato privado oculto</translation>
    </message>
    <message>
        <source>Checked: {count} private values hidden</source>
        <translation>Comprobado: {count} datos privados ocultos</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>reads like {what}</source>
        <translation>se lee como: {what}</translation>
    </message>
    <message>
        <source>a US military address</source>
        <translation>una dirección militar de EE. UU.</translation>
    </message>
    <message>
        <source>a post office box</source>
        <translation>un apartado de correos</translation>
    </message>
    <message>
        <source>a house number and a street</source>
        <translation>un número y una calle</translation>
    </message>
    <message>
        <source>city, state and postcode</source>
        <translation>ciudad, estado y código postal</translation>
    </message>
    <message>
        <source>follows a US state</source>
        <translation>sigue a un estado de EE. UU.</translation>
    </message>
    <message>
        <source>introduced as a postcode</source>
        <translation>presentado como código postal</translation>
    </message>
    <message>
        <source>the form of a British postcode</source>
        <translation>la forma de un código postal británico</translation>
    </message>
    <message>
        <source>the form of a Canadian postcode</source>
        <translation>la forma de un código postal canadiense</translation>
    </message>
    <message>
        <source>the form of an Irish postcode</source>
        <translation>la forma de un código postal irlandés</translation>
    </message>
    <message>
        <source>says what somebody is</source>
        <translation>dice qué es alguien</translation>
    </message>
    <message>
        <source>says where somebody belongs</source>
        <translation>dice a qué pertenece alguien</translation>
    </message>
    <message>
        <source>the same value stands elsewhere</source>
        <translation>el mismo valor aparece en otro lugar</translation>
    </message>
    <message>
        <source>a person named elsewhere, by {form}</source>
        <translation>una persona nombrada en otro lugar ({form})</translation>
    </message>
    <message>
        <source>a wallet address</source>
        <translation>una dirección de monedero</translation>
    </message>
    <message>
        <source>an Ethereum address</source>
        <translation>una dirección de Ethereum</translation>
    </message>
    <message>
        <source>card number by the word before it</source>
        <translation>número de tarjeta por la palabra anterior</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>vehicle number</source>
        <translation>número de vehículo</translation>
    </message>
    <message>
        <source>introduced as an IMEI</source>
        <translation>presentado como IMEI</translation>
    </message>
    <message>
        <source>social security number by the words before it</source>
        <translation>número de seguridad social por las palabras anteriores</translation>
    </message>
    <message>
        <source>the form of a card number</source>
        <translation>la forma de un número de tarjeta</translation>
    </message>
    <message>
        <source>the form of a network card&apos;s address</source>
        <translation>la forma de la dirección de una tarjeta de red</translation>
    </message>
    <message>
        <source>the form of a social security number</source>
        <translation>la forma de un número de seguridad social</translation>
    </message>
    <message>
        <source>a condition or its treatment</source>
        <translation>una enfermedad o su tratamiento</translation>
    </message>
    <message>
        <source>a name with a legal form</source>
        <translation>un nombre con forma jurídica</translation>
    </message>
    <message>
        <source>the name of a school, a surgery or a shop</source>
        <translation>el nombre de un colegio, una consulta o una tienda</translation>
    </message>
    <message>
        <source>the name of an institution</source>
        <translation>el nombre de una institución</translation>
    </message>
    <message>
        <source>introduced as a password</source>
        <translation>presentado como contraseña</translation>
    </message>
    <message>
        <source>answers who it is</source>
        <translation>responde quién es</translation>
    </message>
    <message>
        <source>follows a title</source>
        <translation>sigue a un tratamiento</translation>
    </message>
    <message>
        <source>follows what somebody works as</source>
        <translation>sigue al oficio de alguien</translation>
    </message>
    <message>
        <source>is greeted</source>
        <translation>recibe un saludo</translation>
    </message>
    <message>
        <source>is introduced by name</source>
        <translation>se presenta por su nombre</translation>
    </message>
    <message>
        <source>is where somebody works</source>
        <translation>es donde trabaja alguien</translation>
    </message>
    <message>
        <source>names an occupation</source>
        <translation>nombra un oficio</translation>
    </message>
    <message>
        <source>signs the text</source>
        <translation>firma el texto</translation>
    </message>
    <message>
        <source>could be dialled</source>
        <translation>se podría marcar</translation>
    </message>
    <message>
        <source>a town, after a preposition</source>
        <translation>una ciudad tras una preposición</translation>
    </message>
    <message>
        <source>a month and its year</source>
        <translation>un mes y su año</translation>
    </message>
    <message>
        <source>a person&apos;s age</source>
        <translation>la edad de una persona</translation>
    </message>
    <message>
        <source>age and sex</source>
        <translation>edad y sexo</translation>
    </message>
    <message>
        <source>an amount with its currency</source>
        <translation>un importe con su moneda</translation>
    </message>
    <message>
        <source>introduced as a date of birth</source>
        <translation>presentado como fecha de nacimiento</translation>
    </message>
    <message>
        <source>introduced as an age</source>
        <translation>presentado como edad</translation>
    </message>
    <message>
        <source>latitude and longitude</source>
        <translation>latitud y longitud</translation>
    </message>
    <message>
        <source>the form of a date</source>
        <translation>la forma de una fecha</translation>
    </message>
    <message>
        <source>a given name behind what somebody is</source>
        <translation>un nombre de pila tras lo que alguien es</translation>
    </message>
    <message>
        <source>one of several names</source>
        <translation>uno de varios nombres</translation>
    </message>
    <message>
        <source>a cookie&apos;s value</source>
        <translation>el valor de una cookie</translation>
    </message>
    <message>
        <source>a key in a connection string</source>
        <translation>una clave en una cadena de conexión</translation>
    </message>
    <message>
        <source>a private key block</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>a private key file</source>
        <translation>un archivo de clave privada</translation>
    </message>
    <message>
        <source>the end of a private key block</source>
        <translation>el final de una clave privada</translation>
    </message>
    <message>
        <source>an address with a password in it</source>
        <translation>una dirección con una contraseña</translation>
    </message>
    <message>
        <source>follows an authorization scheme</source>
        <translation>sigue a un esquema de autorización</translation>
    </message>
    <message>
        <source>introduced as a key or token</source>
        <translation>presentado como clave o token</translation>
    </message>
    <message>
        <source>the words of a wallet</source>
        <translation>las palabras de un monedero</translation>
    </message>
    <message>
        <source>has the shape of {name}</source>
        <translation>tiene la forma de: {name}</translation>
    </message>
    <message>
        <source>a name behind an at sign</source>
        <translation>un nombre tras una arroba</translation>
    </message>
    <message>
        <source>a personal page</source>
        <translation>una página personal</translation>
    </message>
    <message>
        <source>the owner of a folder</source>
        <translation>el dueño de una carpeta</translation>
    </message>
    <message>
        <source>on your own list</source>
        <translation>en su propia lista</translation>
    </message>
    <message>
        <source>you hid it in an earlier conversation</source>
        <translation>oculto por usted en una conversación anterior</translation>
    </message>
    <message>
        <source>your own list frees no secrets and no proved numbers</source>
        <translation>su lista no libera secretos ni números probados</translation>
    </message>
    <message>
        <source>a placeholder you typed, kept apart from the one in use</source>
        <translation>un marcador que usted escribió, distinto del que está en uso</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>marcado por usted</translation>
    </message>
    <message>
        <source>checksum valid</source>
        <translation>suma de control válida</translation>
    </message>
    <message>
        <source>check digit valid</source>
        <translation>dígito de control válido</translation>
    </message>
    <message>
        <source>Luhn valid</source>
        <translation>dígito de Luhn válido</translation>
    </message>
    <message>
        <source>form valid</source>
        <translation>forma válida</translation>
    </message>
    <message>
        <source>known domain ending</source>
        <translation>terminación de dominio conocida</translation>
    </message>
    <message>
        <source>in the column &quot;{heading}&quot;</source>
        <translation>en la columna «{heading}»</translation>
    </message>
    <message>
        <source>stands behind &quot;{label}&quot;</source>
        <translation>sigue a «{label}»</translation>
    </message>
    <message>
        <source>behind the key &quot;{key}&quot;</source>
        <translation>tras la clave «{key}»</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; nearby</source>
        <translation>«{word}» cerca</translation>
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
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Ocultar todos</translation>
    </message>
    <message>
        <source>Hide none</source>
        <translation>Dejar todos</translation>
    </message>
    <message>
        <source>Private values</source>
        <translation>Datos privados</translation>
    </message>
    <message>
        <source>No private values found.</source>
        <translation>No se encontraron datos privados.</translation>
    </message>
    <message>
        <source>Changed figures have told about ε = {spent} of the real ones in this conversation so far.</source>
        <translation>Las cifras cambiadas han revelado cerca de ε = {spent} de las reales en esta conversación.</translation>
    </message>
    <message>
        <source>Your question may need</source>
        <translation>Su pregunta puede necesitar</translation>
    </message>
    <message>
        <source>You could also say</source>
        <translation>También podría decir</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Attach to prompt</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} de certeza</translation>
    </message>
    <message>
        <source>Private values and changes of wording are listed here, each with its reason.</source>
        <translation>Aquí se listan los datos privados y los cambios de redacción, cada uno con su motivo.</translation>
    </message>
    <message>
        <source>and {count} more value, handled alike</source>
        <translation>y {count} dato más, tratado igual</translation>
    </message>
    <message>
        <source>and {count} more values, handled alike</source>
        <translation>y {count} datos más, tratados igual</translation>
    </message>
    <message>
        <source>and {count} more change</source>
        <translation>y {count} cambio más</translation>
    </message>
    <message>
        <source>and {count} more changes</source>
        <translation>y {count} cambios más</translation>
    </message>
</context>
<context>
    <name>review_items</name>
    <message>
        <source>{value}, leaves as it is</source>
        <translation>{value}, sale tal cual</translation>
    </message>
    <message>
        <source>{value}, hidden as {replacement}</source>
        <translation>{value}, oculto como {replacement}</translation>
    </message>
</context>
<context>
    <name>review_offers</name>
    <message>
        <source>Adds this to your text. Ctrl+Z takes it back.</source>
        <translation>Añade esto a su texto. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>review_rows</name>
    <message>
        <source>, {count} times</source>
        <translation>, {count} veces</translation>
    </message>
    <message>
        <source>leaves as it is</source>
        <translation>sale tal cual</translation>
    </message>
    <message>
        <source>Hide {value}</source>
        <translation>Ocultar {value}</translation>
    </message>
    <message>
        <source>Leaves as it is. Press to hide.</source>
        <translation>Sale tal cual. Pulse para ocultarlo.</translation>
    </message>
    <message>
        <source>Hidden. Press to let it leave as it is.</source>
        <translation>Oculto. Pulse para dejarlo salir tal cual.</translation>
    </message>
    <message>
        <source>Right-click or Shift+F10 offers other ways to hide it.</source>
        <translation>Clic derecho o Mayús+F10 ofrece otras formas de ocultarlo.</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Dejarlo salir</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Make the change from {before} to {after} again</source>
        <translation>Rehacer el cambio de {before} a {after}</translation>
    </message>
    <message>
        <source>Undo the change from {before} to {after}</source>
        <translation>Deshacer el cambio de {before} a {after}</translation>
    </message>
</context>
<context>
    <name>review_tables</name>
    <message>
        <source>Counts, sums and means can leave instead.</source>
        <translation>En su lugar pueden salir recuentos, sumas y medias.</translation>
    </message>
    <message>
        <source>{count} tables of {rows} rows together</source>
        <translation>{count} tablas de {rows} filas en total</translation>
    </message>
    <message>
        <source>A table of {count} row</source>
        <translation>Una tabla de {count} fila</translation>
    </message>
    <message>
        <source>A table of {count} rows</source>
        <translation>Una tabla de {count} filas</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>Puts sums in the place of the rows in your text. Ctrl+Z takes it back.</source>
        <translation>Pone sumas en lugar de las filas de su texto. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Sums with noise</source>
        <translation>Sumas con ruido</translation>
    </message>
    <message>
        <source>The same with every figure changed by chance, so that nobody&apos;s row can be told from the sums. Ctrl+Z takes it back.</source>
        <translation>Lo mismo con cada cifra cambiada al azar, para que de las sumas no se adivine la fila de nadie. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>rewrite</name>
    <message>
        <source>Discreet is still starting. Choose again in a moment.</source>
        <translation>Discreet aún se está iniciando. Elija de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Type at the prompt</source>
        <translation>Escribir en la línea de órdenes</translation>
    </message>
    <message>
        <source>Put into the clipboard</source>
        <translation>Poner en el portapapeles</translation>
    </message>
    <message>
        <source>This is the clipboard&apos;s text: nothing was marked that could be replaced.</source>
        <translation>Es el texto del portapapeles: no había nada seleccionado que sustituir.</translation>
    </message>
    <message>
        <source>A terminal would run each line, so it goes into the clipboard.</source>
        <translation>Una terminal ejecutaría cada línea, así que va al portapapeles.</translation>
    </message>
    <message>
        <source>Nothing is marked and the clipboard has no text. Mark a text and press the shortcut.</source>
        <translation>No hay nada seleccionado y el portapapeles no tiene texto. Seleccione un texto y pulse el atajo.</translation>
    </message>
</context>
<context>
    <name>rewrite_popup</name>
    <message>
        <source>Discreet: marked text</source>
        <translation>Discreet: texto seleccionado</translation>
    </message>
    <message>
        <source>As it would become</source>
        <translation>Cómo quedaría</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Reading on this machine…</source>
        <translation>Leyendo en este equipo…</translation>
    </message>
    <message>
        <source>Something private would still be left in it.</source>
        <translation>Aún quedaría algo privado.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Hide and clarify</source>
        <translation>Ocultar y aclarar</translation>
    </message>
    <message>
        <source>Esc leaves all as it was</source>
        <translation>Esc deja todo como estaba</translation>
    </message>
    <message>
        <source>{count} private value hidden</source>
        <translation>{count} dato privado oculto</translation>
    </message>
    <message>
        <source>{count} private values hidden</source>
        <translation>{count} datos privados ocultos</translation>
    </message>
    <message>
        <source>{count} change of wording</source>
        <translation>{count} cambio de redacción</translation>
    </message>
    <message>
        <source>{count} changes of wording</source>
        <translation>{count} cambios de redacción</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nada que cambiar.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answers on this machine by telling what it received. Needs no key and no network.</source>
        <translation>Responde en este equipo diciendo lo que recibió. No necesita clave ni red.</translation>
    </message>
    <message>
        <source>Speaks the chat language of OpenAI; Ollama, LM Studio, vLLM and many others speak it too.</source>
        <translation>Habla el lenguaje de chat de OpenAI; también lo hablan Ollama, LM Studio, vLLM y muchos otros.</translation>
    </message>
    <message>
        <source>Speaks the newer language of OpenAI and asks it not to keep the exchange.</source>
        <translation>Habla el lenguaje más nuevo de OpenAI y le pide que no guarde el intercambio.</translation>
    </message>
    <message>
        <source>Speaks the message language of Anthropic.</source>
        <translation>Habla el lenguaje de mensajes de Anthropic.</translation>
    </message>
    <message>
        <source>Speaks the language of Google&apos;s Gemini.</source>
        <translation>Habla el lenguaje de Gemini de Google.</translation>
    </message>
    <message>
        <source>Speaks to Azure OpenAI; the model is the name of your deployment.</source>
        <translation>Habla con Azure OpenAI; el modelo es el nombre de su implementación.</translation>
    </message>
    <message>
        <source>Speaks the chat language of Mistral.</source>
        <translation>Habla el lenguaje de chat de Mistral.</translation>
    </message>
    <message>
        <source>Hands on to one of many companies, and only to those that do not keep or train on it.</source>
        <translation>Lo pasa a una de muchas empresas, y solo a las que no lo guardan ni entrenan con ello.</translation>
    </message>
    <message>
        <source>A key is kept in this system&apos;s keychain.</source>
        <translation>Hay una clave guardada en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>No key is kept. A model on this machine needs none.</source>
        <translation>No hay ninguna clave guardada. Un modelo en este equipo no la necesita.</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <translation>Proveedores y claves</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model&apos;s name at the provider</source>
        <translation>El nombre del modelo en el proveedor</translation>
    </message>
    <message>
        <source>Ask for models</source>
        <translation>Consultar los modelos</translation>
    </message>
    <message>
        <source>Asks the provider which models it offers; sends no text</source>
        <translation>Pregunta al proveedor qué modelos ofrece; no envía ningún texto</translation>
    </message>
    <message>
        <source>Send everything to it as I wrote it</source>
        <translation>Enviarle todo tal como lo escribí</translation>
    </message>
    <message>
        <source>For a server on this machine that you trust: nothing is hidden from it</source>
        <translation>Para un servidor de este equipo en el que confía: no se le oculta nada</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Pegue una clave</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <source>Asks the provider whether it accepts the key; sends no text and costs nothing</source>
        <translation>Pregunta al proveedor si acepta la clave; no envía texto ni cuesta nada</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Remove this provider…</source>
        <translation>Quitar este proveedor…</translation>
    </message>
    <message>
        <source>Remove it and its key</source>
        <translation>Quitarlo junto con su clave</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The settings are still being read…</source>
        <translation>Aún se están leyendo los ajustes…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Added. Ask for its models to choose one, and keep its key if it needs one.</source>
        <translation>Añadido. Consulte sus modelos para elegir uno y guarde su clave si la necesita.</translation>
    </message>
    <message>
        <source>The provider and its key were removed.</source>
        <translation>Se quitaron el proveedor y su clave.</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>Consultando los modelos…</translation>
    </message>
    <message>
        <source>{count} models. Type a part of a name to choose one.</source>
        <translation>{count} modelos. Escriba parte de un nombre para elegir uno.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
    <message>
        <source>The provider accepts the key.</source>
        <translation>El proveedor acepta la clave.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clave está en el llavero.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>Se quitó la clave.</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Leyendo el llavero…</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Reemplazar la clave</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Whether the shortcut works</source>
        <translation>Si el atajo funciona</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Shortcut for marked text</source>
        <translation>Atajo para el texto seleccionado</translation>
    </message>
    <message>
        <source>Shows a marked text with its private values hidden or its wording improved, before anything is replaced.</source>
        <translation>Muestra un texto seleccionado con sus datos privados ocultos o mejor redactado, antes de sustituir nada.</translation>
    </message>
    <message>
        <source>No shortcut.</source>
        <translation>Sin atajo.</translation>
    </message>
    <message>
        <source>Mark a text in any program and press {keys}.</source>
        <translation>Seleccione un texto en cualquier programa y pulse {keys}.</translation>
    </message>
</context>
<context>
    <name>styling</name>
    <message>
        <source>Replace with a placeholder</source>
        <translation>Sustituir por un marcador</translation>
    </message>
    <message>
        <source>Replace with a stand-in</source>
        <translation>Sustituir por un sustituto</translation>
    </message>
    <message>
        <source>Replace with a broader term</source>
        <translation>Sustituir por un término más amplio</translation>
    </message>
    <message>
        <source>Replace with a figure a little off</source>
        <translation>Sustituir por una cifra algo distinta</translation>
    </message>
    <message>
        <source>Replace with a label only</source>
        <translation>Sustituir solo por una etiqueta</translation>
    </message>
    <message>
        <source>Use a placeholder</source>
        <translation>Usar un marcador</translation>
    </message>
    <message>
        <source>Use a stand-in</source>
        <translation>Usar un sustituto</translation>
    </message>
    <message>
        <source>Use a broader term</source>
        <translation>Usar un término más amplio</translation>
    </message>
    <message>
        <source>Use a figure a little off</source>
        <translation>Usar una cifra algo distinta</translation>
    </message>
    <message>
        <source>Use a label only</source>
        <translation>Usar solo una etiqueta</translation>
    </message>
    <message>
        <source>All of this kind: {what}</source>
        <translation>Todo lo de este tipo: {what}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Sanitize clipboard now</source>
        <translation>Limpiar el portapapeles ahora</translation>
    </message>
    <message>
        <source>Restore clipboard</source>
        <translation>Restaurar el portapapeles</translation>
    </message>
    <message>
        <source>Watch clipboard</source>
        <translation>Vigilar el portapapeles</translation>
    </message>
    <message>
        <source>Open Discreet</source>
        <translation>Abrir Discreet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>Pause 10 minutes</source>
        <translation>Pausa de 10 minutos</translation>
    </message>
    <message>
        <source>Wayland does not allow it</source>
        <translation>Wayland no lo permite</translation>
    </message>
    <message>
        <source>Hide {values}</source>
        <translation>Ocultar {values}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Discreet goes on in the tray. To end it, choose Quit in the icon&apos;s menu.</source>
        <translation>Discreet sigue como icono. Para terminarlo, elija Salir en su menú.</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>Looks like a placeholder, but stands for nothing in this conversation</source>
        <translation>Parece un marcador, pero no representa nada en esta conversación</translation>
    </message>
    <message>
        <source>Could mean more than one thing, so it was left as the model wrote it</source>
        <translation>Podría significar varias cosas, así que quedó como lo escribió el modelo</translation>
    </message>
    <message>
        <source>A secret was not put here: this is an address or a call of a tool</source>
        <translation>Aquí no se puso ningún secreto: es una dirección o una llamada a una herramienta</translation>
    </message>
    <message>
        <source>A private value stands in an address; whoever opens it sends the value there</source>
        <translation>Hay un dato privado en una dirección; quien la abra lo envía allí</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribió</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>As sent and received</source>
        <translation>Tal como se envió y recibió</translation>
    </message>
    <message>
        <source>Shows what left this machine and what came back, before values were restored</source>
        <translation>Muestra lo que salió y lo que volvió, antes de restaurar los datos</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Copies the reply as it is shown: restored, or as received</source>
        <translation>Copia la respuesta como se muestra: restaurada o tal como llegó</translation>
    </message>
    <message>
        <source> · ended early</source>
        <translation> · terminada antes de tiempo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source> · arriving…</source>
        <translation> · llegando…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As you know it</source>
        <translation>Como usted lo conoce</translation>
    </message>
    <message>
        <source>Came back as {replacement}; restored on this machine</source>
        <translation>Volvió como {replacement}; restaurado en este equipo</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>Intercambios anteriores</translation>
    </message>
    <message>
        <source> · look at {count} place</source>
        <translation> · revise {count} lugar</translation>
    </message>
    <message>
        <source> · look at {count} places</source>
        <translation> · revise {count} lugares</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>You trust this server on your machine: what is found is sent to it as you wrote it.</source>
        <translation>Usted confía en este servidor de su equipo: lo encontrado se le envía tal como lo escribió.</translation>
    </message>
    <message>
        <source>Through the proxy {host}, which sees the host and not the text.</source>
        <translation>A través del proxy {host}, que ve el servidor y no el texto.</translation>
    </message>
    <message>
        <source>Probably too long: the model takes {tokens} tokens, its reply included ({source}).</source>
        <translation>Probablemente demasiado largo: el modelo admite {tokens} tokens, respuesta incluida ({source}).</translation>
    </message>
    <message>
        <source>About {cost} to read it, the reply comes on top (estimated by {source}).</source>
        <translation>Unos {cost} por leerlo, la respuesta aparte (estimado por {source}).</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>more than one space</source>
        <translation>más de un espacio</translation>
    </message>
    <message>
        <source>one kind of line end</source>
        <translation>un solo tipo de fin de línea</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>carácter invisible</translation>
    </message>
    <message>
        <source>plain space</source>
        <translation>espacio simple</translation>
    </message>
    <message>
        <source>ordinary form of the characters</source>
        <translation>forma corriente de los caracteres</translation>
    </message>
    <message>
        <source>straight quotation mark</source>
        <translation>comilla recta</translation>
    </message>
    <message>
        <source>space at the end of a line</source>
        <translation>espacio al final de una línea</translation>
    </message>
    <message>
        <source>many empty lines</source>
        <translation>muchas líneas vacías</translation>
    </message>
    <message>
        <source>space before the text</source>
        <translation>espacio antes del texto</translation>
    </message>
    <message>
        <source>empty lines after the text</source>
        <translation>líneas vacías tras el texto</translation>
    </message>
    <message>
        <source>space before a punctuation mark</source>
        <translation>espacio antes de un signo de puntuación</translation>
    </message>
    <message>
        <source>space after a punctuation mark</source>
        <translation>espacio tras un signo de puntuación</translation>
    </message>
    <message>
        <source>repeated punctuation mark</source>
        <translation>signo de puntuación repetido</translation>
    </message>
    <message>
        <source>“I” is a capital</source>
        <translation>«I» va en mayúscula</translation>
    </message>
    <message>
        <source>a sentence begins with a capital</source>
        <translation>una frase empieza con mayúscula</translation>
    </message>
    <message>
        <source>a question ends with a question mark</source>
        <translation>una pregunta acaba con signo de interrogación</translation>
    </message>
    <message>
        <source>a sentence ends with a full stop</source>
        <translation>una frase acaba con punto</translation>
    </message>
    <message>
        <source>a comma after what opens the sentence</source>
        <translation>una coma tras lo que abre la frase</translation>
    </message>
    <message>
        <source>a comma before a clause of its own</source>
        <translation>una coma ante una oración propia</translation>
    </message>
    <message>
        <source>written out</source>
        <translation>escrito completo</translation>
    </message>
    <message>
        <source>how the name is written</source>
        <translation>así se escribe el nombre</translation>
    </message>
    <message>
        <source>no “to” behind such a verb</source>
        <translation>sin «to» tras un verbo así</translation>
    </message>
    <message>
        <source>the plain form behind “do”</source>
        <translation>la forma base tras «do»</translation>
    </message>
    <message>
        <source>the plain form behind such a verb</source>
        <translation>la forma base tras un verbo así</translation>
    </message>
    <message>
        <source>the plain form behind “to”</source>
        <translation>la forma base tras «to»</translation>
    </message>
    <message>
        <source>the form in -ing behind this word</source>
        <translation>la forma en -ing tras esta palabra</translation>
    </message>
    <message>
        <source>agrees with the word it is said of</source>
        <translation>concuerda con la palabra de la que se dice</translation>
    </message>
    <message>
        <source>what is compared follows</source>
        <translation>sigue lo que se compara</translation>
    </message>
    <message>
        <source>“it” is missing</source>
        <translation>falta «it»</translation>
    </message>
    <message>
        <source>“the” is missing</source>
        <translation>falta «the»</translation>
    </message>
    <message>
        <source>what is only possible takes the present</source>
        <translation>lo que solo es posible va en presente</translation>
    </message>
    <message>
        <source>“although” and “but” say the same</source>
        <translation>«although» y «but» dicen lo mismo</translation>
    </message>
    <message>
        <source>said twice, by “more” and by the ending</source>
        <translation>dicho dos veces, por «more» y por la terminación</translation>
    </message>
    <message>
        <source>“since” is for when it began, “for” is for how long</source>
        <translation>«since» es para cuándo empezó, «for» para cuánto dura</translation>
    </message>
    <message>
        <source>“on” before a day</source>
        <translation>«on» ante un día</translation>
    </message>
    <message>
        <source>“in” before a time of day</source>
        <translation>«in» ante una parte del día</translation>
    </message>
    <message>
        <source>each single one</source>
        <translation>cada uno por separado</translation>
    </message>
    <message>
        <source>there are several</source>
        <translation>hay varios</translation>
    </message>
    <message>
        <source>the usual phrase</source>
        <translation>la expresión habitual</translation>
    </message>
    <message>
        <source>another form of the word fits the sentence</source>
        <translation>otra forma de la palabra encaja en la frase</translation>
    </message>
    <message>
        <source>another word fits the sentence</source>
        <translation>otra palabra encaja en la frase</translation>
    </message>
    <message>
        <source>a word or mark is missing</source>
        <translation>falta una palabra o un signo</translation>
    </message>
    <message>
        <source>a word too many</source>
        <translation>una palabra de más</translation>
    </message>
    <message>
        <source>describes how, so an adverb</source>
        <translation>dice cómo, luego un adverbio</translation>
    </message>
    <message>
        <source>a numbered line for each request</source>
        <translation>una línea numerada por petición</translation>
    </message>
    <message>
        <source>says little that the kept sentences do not</source>
        <translation>dice poco que no digan las frases conservadas</translation>
    </message>
    <message>
        <source>a clear and complete question</source>
        <translation>una pregunta clara y completa</translation>
    </message>
    <message>
        <source>proposed by the rewriter on this machine</source>
        <translation>propuesto por el redactor de este equipo</translation>
    </message>
    <message>
        <source>you attached the card of the subject</source>
        <translation>usted adjuntó la ficha del tema</translation>
    </message>
    <message>
        <source>addition: says how the answer should be laid out</source>
        <translation>añadido: dice cómo debe ordenarse la respuesta</translation>
    </message>
    <message>
        <source>addition: you chose it ({what})</source>
        <translation>añadido: lo eligió usted ({what})</translation>
    </message>
    <message>
        <source>addition: names what both are, so that the question cannot be read another way</source>
        <translation>añadido: nombra qué son ambos, para que la pregunta tenga un solo sentido</translation>
    </message>
    <message>
        <source>addition: the likeliest meaning, {meaning}; choose another where it is not</source>
        <translation>añadido: el significado más probable, {meaning}; elija otro si no lo es</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Qué extensión?</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>¿En qué forma?</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>¿A qué idioma?</translation>
    </message>
    <message>
        <source>In which programming language?</source>
        <translation>¿En qué lenguaje de programación?</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation>¿Qué versión?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>The prompt is long. Keep only what says most?</source>
        <translation>La petición es larga. ¿Conservar solo lo que más dice?</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>a quarter of it</source>
        <translation>una cuarta parte</translation>
    </message>
    <message>
        <source>The weekday of a date cannot be told while the date is hidden.</source>
        <translation>El día de la semana de una fecha no se puede decir mientras la fecha esté oculta.</translation>
    </message>
    <message>
        <source>Days between dates cannot be counted while the dates are hidden; stand-ins all move by the same days.</source>
        <translation>Los días entre fechas no se pueden contar mientras estén ocultas; los sustitutos se desplazan todos los mismos días.</translation>
    </message>
    <message>
        <source>An age cannot be worked out or judged while it is hidden.</source>
        <translation>Una edad no se puede calcular ni valorar mientras esté oculta.</translation>
    </message>
    <message>
        <source>Distances, routes and what is nearby cannot be told while the place is hidden.</source>
        <translation>Distancias, rutas y cercanías no se pueden decir mientras el lugar esté oculto.</translation>
    </message>
    <message>
        <source>The law and the rules of a place cannot be told while the place is hidden.</source>
        <translation>La ley y las normas de un lugar no se pueden decir mientras el lugar esté oculto.</translation>
    </message>
    <message>
        <source>Nothing can be calculated with an amount that is hidden.</source>
        <translation>No se puede calcular nada con un importe oculto.</translation>
    </message>
    <message>
        <source>Whether medicines and conditions go together cannot be told while they are hidden.</source>
        <translation>No se puede decir si medicinas y dolencias son compatibles mientras estén ocultas.</translation>
    </message>
    <message>
        <source>Nothing can be said about an organisation whose name is hidden.</source>
        <translation>No se puede decir nada de una organización cuyo nombre está oculto.</translation>
    </message>
    <message>
        <source>Letters, sounds and the origin of a name cannot be told while the name is hidden.</source>
        <translation>Letras, sonidos y origen de un nombre no se pueden decir mientras esté oculto.</translation>
    </message>
    <message>
        <source>Advice for an occupation needs at least its field.</source>
        <translation>Un consejo sobre una profesión necesita al menos su ámbito.</translation>
    </message>
    <message>
        <source>A network cannot be worked out while its addresses are hidden; stand-ins keep private ones private.</source>
        <translation>Una red no se puede calcular mientras sus direcciones estén ocultas; con sustitutos, las privadas siguen siendo privadas.</translation>
    </message>
    <message>
        <source>grammar</source>
        <translation>gramática</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>said more than once</source>
        <translation>dicho más de una vez</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>choice of words</source>
        <translation>elección de palabras</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>official number</source>
        <translation>número oficial</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>cuenta bancaria</translation>
    </message>
    <message>
        <source>internet address</source>
        <translation>dirección de internet</translation>
    </message>
    <message>
        <source>network card address</source>
        <translation>dirección de tarjeta de red</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>secret or key</source>
        <translation>secreto o clave</translation>
    </message>
    <message>
        <source>medical number</source>
        <translation>número médico</translation>
    </message>
    <message>
        <source>health detail</source>
        <translation>dato de salud</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>vehículo</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>número de dispositivo</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>número de cuenta</translation>
    </message>
    <message>
        <source>crypto wallet</source>
        <translation>monedero de criptomonedas</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordenadas</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>cantidad de dinero</translation>
    </message>
    <message>
        <source>origin, belief or politics</source>
        <translation>origen, creencia o política</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>puesto de trabajo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Money and accounts</source>
        <translation>Dinero y cuentas</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Health and beliefs</source>
        <translation>Salud y creencias</translation>
    </message>
    <message>
        <source>Time and age</source>
        <translation>Fecha y edad</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Hides contact details, official numbers, cards, accounts and secrets.</source>
        <translation>Oculta datos de contacto, números oficiales, tarjetas, cuentas y secretos.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Also hides names, addresses, places, organisations and dates of birth.</source>
        <translation>Oculta también nombres, direcciones, lugares, organizaciones y fechas de nacimiento.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Hides everything that could point to a person.</source>
        <translation>Oculta todo lo que pueda señalar a una persona.</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>[PERSON_1]: the value comes back in the reply.</source>
        <translation>[PERSON_1]: el dato vuelve en la respuesta.</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Sustitutos</translation>
    </message>
    <message>
        <source>Another name for a name: reads naturally, the value comes back in the reply.</source>
        <translation>Otro nombre por un nombre: se lee con naturalidad, el dato vuelve en la respuesta.</translation>
    </message>
    <message>
        <source>Broader terms</source>
        <translation>Términos más amplios</translation>
    </message>
    <message>
        <source>A hospital, aged 30 to 39: comes back in the reply where no other value has the same term.</source>
        <translation>Un hospital, de 30 a 39 años: vuelve en la respuesta si ningún otro dato tiene el mismo término.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Ages, dates and amounts a little off, all else as placeholders: a changed figure comes back where nothing else is written like it.</source>
        <translation>Edades, fechas e importes algo distintos, lo demás con marcadores: una cifra cambiada vuelve donde nada más se escribe igual.</translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation>Solo etiquetas</translation>
    </message>
    <message>
        <source>[PERSON]: one way, the value cannot come back in the reply.</source>
        <translation>[PERSON]: solo ida, el dato no puede volver en la respuesta.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Nothing about your wording changes.</source>
        <translation>Nada cambia en su redacción.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation.</source>
        <translation>Corrige ortografía, gramática y puntuación.</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Also makes the request easier to understand.</source>
        <translation>Además hace la petición más fácil de entender.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructurar</translation>
    </message>
    <message>
        <source>Also orders the request into parts.</source>
        <translation>Además ordena la petición en partes.</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>exactamente como está escrito</translation>
    </message>
    <message>
        <source>in other capitals</source>
        <translation>con otras mayúsculas</translation>
    </message>
    <message>
        <source>without its accents</source>
        <translation>sin sus acentos</translation>
    </message>
    <message>
        <source>as bare digits</source>
        <translation>solo en cifras</translation>
    </message>
    <message>
        <source>inside a web address</source>
        <translation>dentro de una dirección web</translation>
    </message>
    <message>
        <source>in encoded form</source>
        <translation>en forma codificada</translation>
    </message>
    <message>
        <source>found on a second look</source>
        <translation>hallado en una segunda revisión</translation>
    </message>
</context>
<context>
    <name>yours</name>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Write or paste your prompt here</source>
        <translation>Escriba o pegue aquí su petición</translation>
    </message>
    <message>
        <source>Stays on this machine</source>
        <translation>Se queda en este equipo</translation>
    </message>
    <message>
        <source>What is private is marked as you type.</source>
        <translation>Lo privado se marca mientras escribe.</translation>
    </message>
    <message>
        <source>Try a sample with an invented person</source>
        <translation>Probar un ejemplo con una persona inventada</translation>
    </message>
    <message>
        <source>Hide “{value}”</source>
        <translation>Ocultar «{value}»</translation>
    </message>
    <message>
        <source>Let “{value}” leave as it is</source>
        <translation>Dejar salir «{value}» tal cual</translation>
    </message>
    <message>
        <source>Mark as private: {what}</source>
        <translation>Marcar como privado: {what}</translation>
    </message>
    <message>
        <source>Write your prompt here. Shift+F10 on a marked value opens what you can do with it.</source>
        <translation>Escriba aquí. Mayús+F10 sobre un dato marcado muestra lo que puede hacer con él.</translation>
    </message>
    <message>
        <source>Private values: {values}</source>
        <translation>Datos privados: {values}</translation>
    </message>
    <message>
        <source>{count} character</source>
        <translation>{count} carácter</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
</context>
</TS>
