### A digest: what a person's topics brought since the last one.

# $count (Number): briefings in it
digest-head =
    📬 <b>Votre résumé :</b> { $count ->
        [one] { NUMBER($count) } note
       *[other] { NUMBER($count) } notes
    } sur vos thèmes. Touchez-en une pour la lire ici.
digest-back-button = ↩️ Retour au résumé
digest-rhythm-button = ⏱ À quel rythme ?
digest-topics-button = 🏷 Mes thèmes
digest-below-toast = C’est plus bas.
# $people (Number): who gather its topics
digest-later = ⏱ { $people ->
        [one] { NUMBER($people) } de ces personnes la trouvera dans son prochain résumé
       *[other] { NUMBER($people) } de ces personnes la trouveront dans leur prochain résumé
    }
digest-withdrawn = <i>Le contenu de ce résumé a été retiré.</i>
