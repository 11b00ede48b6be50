### Los casos en cifras: imágenes, textos y tabla.

figures-none = Todavía no hay casos que contar.
figures-choose = <b>📊 Los casos en cifras</b>
    Las imágenes son para quienes trabajan en los casos; piénselo antes de pasar una.
figures-category = Por categoría
figures-country = Por país
figures-week = Por semana
figures-look = Primera mirada
figures-backlog = Casos abiertos
figures-table-button = 📄 Tabla de los casos (CSV)
figures-toast = Dibujando…
figures-head = <b>{ $plot }</b>
figures-line = { $name }: { $number }
figures-few = Los números menores de { NUMBER($few) } no se dan: podrían señalar a alguien.
# $weeks (Number); $mondays (String): yes or no
figures-weeks = Casos de las últimas { NUMBER($weeks) } semanas{ $mondays ->
        [yes] ; el día es el lunes de la semana
       *[no] {""}
    }.
figures-rest = los demás
figures-unknown = sin indicar
figures-wait-hour = menos de 1 h
figures-wait-hours = de 1 a 4 h
figures-wait-day = de 4 a 24 h
figures-wait-days = de 1 a 3 días
figures-wait-week = de 3 a 7 días
figures-wait-longer = más
figures-wait-waits = aún espera
figures-table-toast = La tabla va en camino. Se avisa a la administración.
figures-table-caption =
    { $count ->
        [one] Un caso.
       *[other] { NUMBER($count) } casos.
    } Sin nombres ni relatos; pero una línea puede señalar a alguien, sobre todo si un país o una categoría tiene menos de { NUMBER($few) }. No la pase tal cual.
