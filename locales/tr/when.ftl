### Bir bültenin veya uyarının ne zaman gideceği ve ne zamana kadar geçerli olduğu.

when-head = 🕐 <b>Ne zaman gitsin?</b>
when-now = 🕐 Onaylanır onaylanmaz, hemen
# $local (String); $zone (String)
when-at = 🕐 { DATE($local, form: "long") } ({ ZONE($zone) })
# $local (String); $zone (String); $offset (String)
when-at-fold = 🕐 { DATE($local, form: "long") } ({ ZONE($zone) }, { $offset })
# $when (Datetime)
when-own-time = Sizin saatinizle: { DATE($when, form: "moment") }
# $local (String)
when-local = 🌅 Her okuyanın kendi saatiyle { DATE($local, form: "long") }
when-local-hint = Onaylandığında bu saatin geçmiş olduğu yerlerde hemen gider.
when-past = ⚠️ Bu an geçti. Lütfen başka bir an seçin.
# $count (Number); $unit (String)
when-keeps =
    ⌛ Gitmeye başladıktan { $unit ->
        [days] { $count ->
            [one] { $count } gün
           *[other] { $count } gün
        }
       *[hours] { $count ->
            [one] { $count } saat
           *[other] { $count } saat
        }
    } sonra artık kimseye iletilmez
# $when (String)
when-choice-button =
    { $when ->
        [now] Hemen
        [at] Belirli bir gün ve saatte
       *[local] Her okuyanın yerel saatinde
    }
when-zone-button = 🌍 Başka saat dilimi
when-keeps-button = ⌛ Geçerlilik süresi
when-done-button = Tamam →
when-keeps-ask =
    ⌛ <b>Ne kadar süre iletilmeye değer?</b>
    Gitmeye başladığı andan itibaren sayılır; herkese kendi saatinde gidiyorsa, son saat diliminde başladığı andan itibaren. O zamana kadar iletilemeyen kopyalar bırakılır ve sayılır: kimseye geç kalmış bir mesaj gitmez.
when-never-button = Süresiz
# $count (Number); $unit (String)
when-keeps-for-button =
    { $unit ->
        [days] { $count ->
            [one] { $count } gün
           *[other] { $count } gün
        }
       *[hours] { $count ->
            [one] { $count } saat
           *[other] { $count } saat
        }
    }
