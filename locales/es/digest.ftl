### A digest: what a person's topics brought since the last one.

# $count (Number): briefings in it
digest-head =
    📬 <b>Su resumen:</b> { $count ->
        [one] { NUMBER($count) } boletín
       *[other] { NUMBER($count) } boletines
    } sobre sus temas. Toque uno para leerlo aquí.
digest-back-button = ↩️ Volver al resumen
digest-rhythm-button = ⏱ ¿Cada cuánto?
digest-topics-button = 🏷 Mis temas
digest-below-toast = Está más abajo.
# $people (Number): who gather its topics
digest-later = ⏱ { $people ->
        [one] { NUMBER($people) } de esas personas lo encontrará en su próximo resumen
       *[other] { NUMBER($people) } de esas personas lo encontrarán en su próximo resumen
    }
digest-withdrawn = <i>El contenido de este resumen se ha retirado.</i>
