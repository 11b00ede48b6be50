### Onboarding, a screen per step; and the home screen of somebody who is known.

start-language =
    👋 <b>Le damos la bienvenida.</b>
    Le traigo los boletines y avisos de la red sobre los temas que elija, y recibo denuncias de violaciones de derechos.

    ¿En qué idioma hablamos?
start-consent =
    <b>Qué guardaría, y para qué</b>

    • Para llegar a usted: su identificador de Telegram, nombre y alias, cifrados.
    • Para enviarle lo importante a buena hora: idioma, zona horaria, horas de silencio, temas; y, solo si lo dice, su país y si Telegram está limitado allí.
    • Para avisarle: lo que responde sobre los eventos y qué mensajes se le enviaron.
    • Las denuncias se guardan aparte y cifradas; el equipo ve un código de caso, no a usted, salvo que elija lo contrario.

    /privacy lo muestra todo, se lo entrega en un archivo o lo borra, cuando quiera.

    ¿Está de acuerdo?
start-agree-button = ✅ Estoy de acuerdo
start-not-now-button = Ahora no
start-declined =
    De acuerdo. Guardo solo lo necesario para responderle aquí: su identificador de Telegram y su nombre, cifrados, su idioma y una zona horaria.

    Puede igualmente denunciar una violación, leer cómo se protegen sus datos y pedir ayuda. Para boletines, temas y agenda necesito su acuerdo.
start-country =
    🌍 <b>¿En qué país está?</b>
    No tiene que decirlo. También puede escribir su nombre.
start-country-found = 🌍 He encontrado estos. Toque el suyo o escriba el nombre otra vez.
start-zone =
    🕒 <b>¿Qué hora es donde está?</b>
    Toque el lugar cuya hora sea correcta. También puede escribir una ciudad.
# $count (Number): how many are followed
start-topics =
    🏷 <b>¿Sobre qué quiere recibir noticias?</b>
    Marque cuantos temas quiera; { $count ->
        [0] ninguno elegido
        [one] { $count } elegido
       *[other] { $count } elegidos
    }. Puede cambiarlo cuando quiera con /topics.
start-access =
    📶 <b>¿Está limitado su acceso a Telegram donde vive?</b>
    En ese caso, los mensajes pueden llegarle tarde. No tiene que decirlo.
# $summary (String): what is set, a line each
start-closing =
    ✅ <b>Todo listo. Esto es lo que recibirá:</b> boletines sobre sus temas, avisos de eventos en su hora y alertas urgentes.

    { $summary }
# $summary (String): what is set, a line each
start-home =
    🏠 <b>Qué bien verle.</b> Esto es lo que tiene configurado:

    { $summary }
start-cancelled = De acuerdo, lo dejamos aquí. Lo que me ha dicho queda guardado. Puede cambiarlo cuando quiera con /settings y /topics.
start-cancelled-unknown = De acuerdo, lo dejamos aquí. /start vuelve a empezar; /report y /help están siempre abiertos.
start-skip-button = Omitir
start-done-button = Listo ➡️
start-yes-button = Sí
start-no-button = No
start-back-button = ↩️ Atrás
start-cancel-button = ✖️ Salir
