### The library of briefings and alerts.

# $page, $pages (Number)
library-list =
    📚 <b>Boletines</b> sobre sus temas y para todo el mundo, primero los más recientes.{ $pages ->
        [1] {""}
       *[other] {" "}Página { $page } de { $pages }.
    }
# $number (Number): in the list; $title (String); $when (Datetime): of publication
library-line = { $number }. <b>{ $title }</b> · { DATE($when, form: "date") }
# $when (Datetime)
library-published = Publicado: { DATE($when, form: "moment") }
library-empty = 📚 Aún no se ha publicado nada sobre sus temas. Más temas, más que leer:
library-topics-button = 🏷 Mis temas
library-back-button = ↩️ Volver a la lista
