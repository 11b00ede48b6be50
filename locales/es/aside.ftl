### Envíos masivos apartados: solo para la administración, por caso y nunca por persona.

aside-nobody = De este caso ya nada lleva a una cuenta, así que no se puede apartar a nadie.
aside-button = 🗂 Apartar a quien lo envía
aside-stands = 🗂 <b>Apartado:</b> va detrás de todos los demás, no avisa a nadie y no cuenta como retrasado. Quien lo toma lo convierte en un caso como cualquier otro.
aside-head = <b>🗂 Cuentas apartadas</b> ({ NUMBER($count) })
    Se muestran por el caso en que se pidió. Reciben las mismas respuestas que cualquiera; lo que envían va al final. Un peligro siempre avisa. Termina por sí solo al cabo de { $days ->
        [one] un día
       *[other] { NUMBER($days) } días
    }. Un botón devuelve una cuenta entre las demás.
aside-line = <code>{ $code }</code> – del { DATE($since, form: "date") } al { DATE($until, form: "date") }
aside-no-case = un caso que ya no está vinculado
aside-lift-button = ↩️ De nuevo entre las demás
aside-lifted = ✅ Hecho. Lo que espera suyo está donde habría estado.
