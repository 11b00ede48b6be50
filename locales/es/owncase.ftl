### What reporters do with their own cases: consents, names, who may see them, passphrases.

owncase-on-hold = Este caso se conserva por motivos legales: ahora no se puede destruir. Puede desvincularlo de esta cuenta: 🔑.
owncase-no-passphrase = Guarde primero una frase secreta: sin ella, nadie podría volver a abrir este caso.
owncase-wrong = Este código y esta frase no abren ningún caso. Revise ambos y escriba la frase de nuevo.
# $minutes (Number): to wait
owncase-tries = { $minutes ->
    [one] Demasiados intentos. Inténtelo de nuevo en un minuto.
   *[other] Demasiados intentos. Inténtelo de nuevo en { NUMBER($minutes) } minutos.
}
owncase-agreed-button = 🔐 Lo que acepto
owncase-who-button = 👤 Quién soy
owncase-bar-button = 🚫 Quién no debe verlo
owncase-passphrase-button = 🔑 Frase secreta
owncase-leave-button = 🔒 Cerrarlo aquí
owncase-back-button = ← El caso
# $code (String): case code
owncase-consents = <b>🔐 Lo que acepta: { $code }</b>
    Nada se da por hecho. Toque para aceptar, toque otra vez para retirarlo; se avisa al equipo.

    <b>Gobierno:</b> expertos de la ONU pueden escribirle con los nombres. <b>Informes de la ONU:</b> los nombres pueden figurar en sus informes públicos. <b>Socios:</b> el caso puede pasarse a organizaciones socias. <b>Nuestros informes:</b> puede figurar en ellos, sin nombres.

    Los expertos de la ONU necesitan saber quién presenta el caso: no aceptan casos anónimos.
# $consent (String): which; $given (String): yes or no
owncase-consent-button = { $given ->
    [yes] ☑️
   *[no] ▫️
} { $consent ->
    [un_government] Nombres al gobierno
    [un_public] Nombres en informes de la ONU
    [partners] Compartir con socios
   *[public] Nuestros informes públicos
}
owncase-consent-toast = Guardado.
# $code (String): case code; $who (String): what staff know
owncase-who = <b>👤 Quién es usted para el equipo: { $code }</b>
    { $who ->
        [anonymous] Persona anónima: solo ven el código del caso.
        [pseudonym] Ven el nombre que usted inventó.
       *[named] Su nombre está sellado aparte del caso. Para verlo hay que dar un motivo, y cada consulta queda anotada.
    }
owncase-who-more = Puede contar más sobre usted. No se puede retirar.
owncase-who-pseudonym-button = ✏️ Un nombre inventado
owncase-who-named-button = 🪪 Mi nombre, sellado aparte
owncase-who-said = ✅ Guardado. Se avisa a quien lleva el caso.
owncase-type-pseudonym = <b>Un nombre inventado</b>
    Escriba cómo puede llamarle el equipo. No su nombre real.
owncase-type-name = <b>Su nombre</b>
    Escríbalo como el equipo puede conocerlo. Se sella aparte del caso: para verlo hay que dar un motivo, y cada consulta queda anotada.
owncase-type-contact = <b>¿Cómo más se le puede contactar?</b>
    Un teléfono, una dirección, lo que sea seguro para usted. Se sella con su nombre.
# $limit (Number): characters; $to (String): admins, trustees or all
owncase-type-wish = <b>¿Quién no debe ver su caso?</b>
    Escriba quién es y, si quiere, por qué (hasta { NUMBER($limit) } caracteres). Solo lo leen { $to ->
        [trustees] personas que no son admins, a quienes se confían los nombres y que no han tenido nada que ver con su caso
        [all] los admins, todos
       *[admins] los admins que no han tenido nada que ver con su caso
    }.
owncase-skip-button = No indicarlo
owncase-out-button = ✖️ Ahora no
# $code (String): case code
owncase-bar = <b>🚫 ¿Quién no debe ver { $code }?</b>
    A nadie se le muestra quién trabaja aquí. Si alguien del equipo no debe ver su caso, puede quitárselo a quien lo tiene ahora o escribir quién es: a los admins que no han tenido nada que ver con su caso o, si se trata de un admin, a otras personas a quienes se confían los nombres.
owncase-bar-holder-button = 🚫 Quitárselo a quien lo tiene
owncase-bar-tell-button = ✉️ Escribir a los admins
owncase-bar-trust-button = ✉️ No a los admins
owncase-bar-all-button = ✉️ Escribir a todos los admins
owncase-bar-nobody = No hay nadie que pueda leerlo y no haya tenido nada que ver con su caso. Puede elegir a otras personas, que quizá sean a quienes se refiere, o quitar el caso a quien lo tiene.
owncase-barred = ✅ Hecho. Quien tenía el caso ya no puede verlo; espera a otra persona.
owncase-wish-sent = ✅ Enviado a quienes eligió, y a nadie más.
owncase-wish-news = 🚫 <code>{ $code }</code>: quien lo denunció ha escrito quién no debe verlo.
owncase-wish-button = Leerlo
# $code (String): case code; $text (String): as typed
owncase-wish-shown = <b>{ $code }: quién no debe verlo</b>
    <blockquote>{ $text }</blockquote>
    Escrito para usted y otras personas elegidas para ello. No hable con nadie a quien pueda referirse.
owncase-wish-bars-button = 🚫 Quién puede verlo
# $code (String): case code
owncase-passphrase = <b>🔑 Una frase secreta para { $code }</b>
    Con el código y la frase puede abrir este caso desde cualquier teléfono y cuenta: /case. Entonces también puede desvincularlo de esta cuenta.
    La frase se muestra una sola vez. Nadie podrá repetírsela.
owncase-passphrase-stands = Hay una frase guardada. Una nueva la sustituye.
owncase-passphrase-show-button = 👁 Mostrarme una ahora
# $code (String): case code; $phrase (String): words
owncase-passphrase-shown = <b>Anote ambos en papel:</b>

    <code>{ $code }</code>
    <code>{ $phrase }</code>

    Mayúsculas y espacios no importan. El botón borra este mensaje.
owncase-passphrase-replaces = La frase anterior no abrirá nada en cuanto lo toque.
owncase-passphrase-kept-button = ✅ La he anotado
owncase-passphrase-kept-toast = Guardada.
owncase-passphrase-kept = ✅ Desde ahora el código y la frase abren { $code }: /case
owncase-passphrase-unlink-button = ✂️ Desvincular de esta cuenta
owncase-passphrase-cut-button = ✂️ Sí, desvincularlo
owncase-unlink = <b>✂️ ¿Desvincular { $code } de esta cuenta?</b>
    Entonces nada de aquí llevará a él: ni /mycases ni este chat, y no llegarán noticias. Solo lo abrirán el código y la frase: /case. No se puede deshacer.
owncase-unlink-staff = ⚠️ Usted también trabaja con casos. Después nadie sabrá que este es suyo, ni siquiera el programa: déjelo a sus colegas.
owncase-unlinked = <b>✂️ Desvinculado.</b>
    Ya nada lleva de esta cuenta a él. Lo que hay en este chat puede limpiarlo ahora.
owncase-type-code = <b>🔑 Abrir un caso</b>
    Escriba el código del caso. Su mensaje se borra enseguida.
owncase-type-phrase = <b>🔑 La frase secreta</b>
    Escriba las palabras en su orden. Su mensaje se borra enseguida.
owncase-anew-button = ← Otro código
owncase-opened = 🔓 <b>Está abierto aquí por un rato.</b>
owncase-time-over = 🔒 Se acabó el tiempo: el caso está cerrado aquí. /case lo abre otra vez.
owncase-left = 🔒 Aquí ya no hay nada abierto.
owncase-reopen-button = 🔓 Pedir que se reabra
owncase-reopening-asked = Los revisores saben que usted pide reabrirlo. Cuando esté abierto, podrá añadir algo.
owncase-reopening-known = Ya lo pidió. Los revisores lo saben.
