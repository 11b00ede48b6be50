### /alert: who has to know; the rest is shared with /publish.

alert-audience =
    🚨 <b>Nouvelle alerte : qui doit savoir ?</b>
    Une alerte est courte et arrive tout de suite, même pendant les heures de silence. À n’utiliser que si attendre ferait du tort.
alert-everyone-button = 📣 Tout le réseau
alert-topic-button = 🏷 Celles et ceux qui suivent un thème
alert-more-button = ⚙️ Plus de choix
alert-topic =
    🏷 <b>Quel thème ?</b>
    L’alerte va à quiconque le suit.
