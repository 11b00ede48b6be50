### Bir bültenin veya uyarının kime gideceği: sözle, sayıyla ve seçmek için.

audience-head = 👥 <b>Kime gitsin?</b>
audience-everyone = 👥 Ağdaki herkes
# $who (String)
audience-from = 👥 Kimlere: { $who }
# $who (String)
audience-or = ➕ veya { $who }
audience-nobody-said = 👥 Henüz kimse seçilmedi.
# $who (String)
audience-only = 🔎 Yalnızca { $who }
# $who (String)
audience-without = 🚫 Hariç: { $who }
# $names (String)
audience-part-topics = { $names } konusunu takip edenler
# $names (String)
audience-part-groups = { $names } grubunun üyeleri
# $names (String)
audience-part-events = { $names } etkinliğine gelenler
# $names (String)
audience-part-languages = { $names } dilinde okuyanlar
# $names (String)
audience-part-countries = { $names } ülkesinde olanlar
audience-closed = 🔒 Arşivde yalnızca onlar bulabilecek.
# $people (Number)
audience-people = { $people ->
        [0] ⚠️ <b>Şu anda kimseye gitmez.</b>
       *[other] 📬 Şu anda <b>{ NUMBER($people) } kişiye</b> gider:
    }
# $language (String); $people (Number)
audience-readers = • { LANGUAGE($language) }: { NUMBER($people) }
# $language, $version (String); $people (Number)
audience-readers-other = • { LANGUAGE($language) }: { NUMBER($people) } – onlara giden sürüm: { LANGUAGE($version) }
# $people (Number)
audience-unreachable = Ayrıca ulaşılamayan { NUMBER($people) } kişi var
# $people (Number)
audience-paused = Ayrıca mesajları duraklatmış { NUMBER($people) } kişi var
audience-everyone-button = 📣 Herkes
# $feature (String); $count (Number)
audience-feature-button =
    { $feature ->
        [topics] 🏷 Konular
        [groups] 👥 Gruplar
        [events] 📅 Gelecek olanlar
        [languages] 🌐 Diller
       *[countries] 🌍 Ülkeler
    }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
# $part (String); $count (Number)
audience-narrow-button =
    { $part ->
        [only] 🔎 Yalnızca …
       *[without] 🚫 Hariç …
    }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
audience-clear-button = ↺ Baştan başla
audience-done-button = Tamam →
# $part (String)
audience-narrow =
    { $part ->
        [only] 🔎 <b>Yalnızca …</b>
            Seçilenlerden yalnızca burada belirttiğiniz her koşula uyanlara gider.
       *[without] 🚫 <b>Hariç …</b>
            Burada belirttiğiniz herhangi bir koşula uyanlara gitmez.
    }
# $feature (String)
# $part (String)
audience-pick =
    <b>{ $feature ->
        [topics] 🏷 Konular
        [groups] 👥 Gruplar
        [events] 📅 Gelecek olanlar
        [languages] 🌐 Diller
       *[countries] 🌍 Ülkeler
    }</b>
    { $part ->
        [any] Bir veya daha fazlasını işaretleyin: en az birine uyan herkese gider.
        [only] Bir veya daha fazlasını işaretleyin: o zaman yalnızca en az birine uyanlara gider.
       *[without] Bir veya daha fazlasını işaretleyin: herhangi birine uyanlara gitmez.
    }
    { $feature ->
        [topics] Bir konuya, onu takip edenler uyar.
        [groups] Bir gruba, üyeleri uyar.
        [events] Bir etkinliğe, geleceğini söyleyenler uyar.
        [languages] Bir dile, ayarlarında onu seçenler uyar.
       *[countries] Bir ülkeye, ayarlarında onu söyleyenler uyar. Adını da yazabilirsiniz.
    }
# $feature (String)
audience-nothing =
    { $feature ->
        [groups] Henüz grup yok. /groups ile bir tane oluşturabilirsiniz.
       *[events] Ajandada planlanmış bir şey yok.
    }
