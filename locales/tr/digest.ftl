### A digest: what a person's topics brought since the last one.

# $count (Number): briefings in it
digest-head =
    📬 <b>Özetiniz:</b> konularınızda { $count ->
        [one] { NUMBER($count) } bülten
       *[other] { NUMBER($count) } bülten
    } var. Burada okumak için birine dokunun.
digest-back-button = ↩️ Özete dön
digest-rhythm-button = ⏱ Ne sıklıkla?
digest-topics-button = 🏷 Konularım
digest-below-toast = Aşağıda.
# $people (Number): who gather its topics
digest-later = ⏱ { $people ->
        [one] Bunlardan { NUMBER($people) } kişi bir sonraki özetinde bulacak
       *[other] Bunlardan { NUMBER($people) } kişi bir sonraki özetinde bulacak
    }
digest-withdrawn = <i>Bu özetin içeriği geri çekildi.</i>
