### The library of briefings and alerts.

# $page, $pages (Number)
library-list =
    📚 <b>Notes</b> sur vos thèmes et pour tout le réseau, les plus récentes d’abord.{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } sur { $pages }.
    }
# $number (Number): in the list; $title (String); $when (Datetime): of publication
library-line = { $number }. <b>{ $title }</b> · { DATE($when, form: "date") }
# $when (Datetime)
library-published = Publié : { DATE($when, form: "moment") }
library-empty = 📚 Rien n’a encore été publié sur vos thèmes. Plus de thèmes, plus à lire :
library-topics-button = 🏷 Mes thèmes
library-back-button = ↩️ Retour à la liste
