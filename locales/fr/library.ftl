### The library of briefings and alerts.

library-mine = 📚 <b>Notes</b> sur vos thèmes et pour tout le réseau, les plus récentes d’abord.
# $topic (String): its name; $count (Number): how many there are
library-of-topic = 📚 <b>{ $topic }</b> : { $count ->
        [one] { NUMBER($count) } note
       *[other] { NUMBER($count) } notes
    }, les plus récentes d’abord.
# $typed (String): words as typed; $count (Number): how many were found
library-found =
    🔎 <b>{ $typed }</b> : { $count ->
        [one] { NUMBER($count) } résultat
       *[other] { NUMBER($count) } résultats
    }, les plus récents d’abord.
    Pour chercher autre chose, envoyez d’autres mots.
# $period (String): which span of time; $count (Number): how many there are
library-of-period =
    📚 <b>{ $period ->
        [week] Cette semaine
        [month] Ce mois-ci
        [year] Cette année
       *[missed] Avant votre arrivée
    }</b>, sur vos thèmes et pour tout le réseau : { $count ->
        [one] { NUMBER($count) } note
       *[other] { NUMBER($count) } notes
    }
# $page, $pages (Number)
library-page = Page { $page } sur { $pages }.
# $number (Number): in the list; $title (String); $when (Datetime): of publication
library-line = { $number }. <b>{ $title }</b> · { DATE($when, form: "date") }
# $count (Number): how many of the list are older than the person's consent
library-missed =
    📬 { $count ->
        [one] { NUMBER($count) } d’entre elles date
       *[other] { NUMBER($count) } d’entre elles datent
    } d’avant votre arrivée.
# $count (Number)
library-missed-button = 📬 Avant mon arrivée ({ NUMBER($count) })
library-empty = 📚 Rien n’a encore été publié sur vos thèmes. Plus de thèmes, plus à lire :
# $topic (String): its name
library-topic-empty = 📚 Rien n’a encore été publié sur <b>{ $topic }</b>.
# $period (String): which span of time
library-period-empty =
    📚 <b>{ $period ->
        [week] Cette semaine
        [month] Ce mois-ci
        [year] Cette année
       *[missed] Avant votre arrivée
    }</b> : rien sur vos thèmes ni pour tout le réseau.
# $typed (String): words as typed
library-nothing-found =
    🔎 Rien trouvé pour <b>{ $typed }</b>.
    Envoyez d’autres mots, ou moins de mots : le début d’un mot suffit, et les accents ne comptent pas. Ou cherchez par thème ou par date.
library-ask-words =
    🔎 <b>Que cherchez-vous ?</b>
    Envoyez un ou plusieurs mots dans un message. Le début d’un mot suffit, et les accents ne comptent pas.
library-search-ended = La recherche est terminée.
library-by-topic = 🏷 <b>Quel thème ?</b> Vous pouvez tous les lire, que vous les suiviez ou non.
library-by-date = 📅 <b>De quand ?</b> Sur vos thèmes et pour tout le réseau.
library-search-button = 🔎 Chercher
library-topic-button = 🏷 Thème
library-date-button = 📅 Date
library-week-button = Semaine
library-month-button = Mois
library-year-button = Année
library-all-button = 📚 Mes notes
library-topics-button = 🏷 Mes thèmes
library-back-button = ↩️ Retour à la liste

# $page, $pages (Number): of one text
library-part = 📄 Page { $page } sur { $pages }
# $when (Datetime)
library-published = Publié : { DATE($when, form: "moment") }
# $count (Number): pictures or files
library-media-button = { $count ->
        [one] 🖼 Voir l’image ou le fichier
       *[other] 🖼 Voir les { NUMBER($count) } images ou fichiers
    }
library-sent-toast = C’est plus bas.
library-share-button = 🔗 Partager
# $title (String); $link (String): web address
library-share =
    🔗 <b>{ $title }</b>
    { $link }

    Qui ouvre ce lien lit le texte ici. Vous pouvez transférer ce message, ou envoyer le lien :
library-send-link-button = 📨 Envoyer le lien à quelqu’un
library-back-to-text-button = ↩️ Retour au texte
