### İkinci göz: ekibin sorduğu ve bir başkasının onayladığı şeyler; ve bildiren.

second-nobody = Buna bir başkasının onay vermesi gerekiyor, ama başka inceleyen ya da yönetici yok. Bir yönetici /staff ile birine görev verebilir.
second-own = Bunu siz istediniz. Kararı bir başkası vermeli.
second-over = Buna zaten karar verildi ya da süresi doldu.
second-needed = Buna kimse onay vermedi, bir saatlik süresi doldu ya da zaten yapıldı. Lütfen yeniden isteyin.
second-identity = <b>{ $code } vakasını bildiren</b>
    <b>Ad:</b> { $name }
    <b>İletişim:</b> { $contact }

    Baktığınız kaydedildi ve yöneticiler biliyor. Bu mesaj kaybolacak.
second-no-contact = verilmedi
second-identity-toast = Baktığınız yöneticilere bildirildi.
second-why = <b>{ $kind ->
        [reveal] Kimin bildirdiğini neden bilmeniz gerekiyor?
        [export] Bu vaka neden dışarı veriliyor?
        [aside] Bu gönderenden gelenler neden en sonda dursun?
       *[other] Bütün vakaların tablosu ne için gerekli?
    }</b>
    Bir iki cümleyle, en fazla { NUMBER($limit) } karakterle yazın. Onay verecek kişi bunu okur.
second-check = <b>{ $kind ->
        [reveal] Kimin bildirdiği sorulsun mu?
        [export] Vaka dışarı verilsin mi?
        [aside] Bu vakayı gönderenin kenara alınması istensin mi? Kim olduğunu kimse öğrenmez.
       *[other] Bütün vakaların tablosu alınsın mı?
    }</b>
    <blockquote>{ $reason }</blockquote>
second-send-button = ✅ Evet
second-anew-button = ✏️ Yeniden yaz
second-leave-button = ✖️ Çık
second-left = Hiçbir şey istenmedi, dışarı bir şey çıkmadı.
second-sent = ⏳ İkinci bir kişinin onayı gerekiyor. Onaylayabileceklere haber verildi; sonucu size yazacağım. Son karar zamanı: { DATE($until, form: "short") }.
second-asked-head = <b>👀 { $name } { $kind ->
        [close] bir vakayı kapatmak istiyor
        [export] bir vakayı dışarı vermek istiyor
        [reveal] kimin bildirdiğini görmek istiyor
        [aside] bir vakayı göndereni kenara almak istiyor
       *[other] bütün vakaların tablosunu istiyor
    }</b>
second-asked-case = Vaka <code>{ $code }</code>{ $severity ->
    [critical] {" "}– çok ağır
    [high] {" "}– ağır
    [medium] {" "}– orta
    [low] {" "}– hafif
   *[other] {""}
}
second-asked-close = Kapatma nedeni: { $reason }
second-asked-packet = 📦 { $form }
    Alıcı: { $recipient }{ $listed ->
        [yes] {" "}(yöneticilerin listesinde)
       *[no] {" "}– ⚠️ yöneticilerin listesinde değil
    }
    Deliller: { $copies }
    Bildirenin kimliği: { $named ->
        [yes] <b>birlikte gidiyor</b>
       *[no] burada kalıyor
    }
second-asked-reason = <blockquote>{ $reason }</blockquote>
second-asked-until = Son karar zamanı: { DATE($until, form: "short") }.
second-yes-button = ✅ Onayla
second-no-button = ✖️ Reddet
second-done = { $state ->
    [used] { $kind ->
        [aside] ✅ Tamam: bu gönderenden gelenler artık en sonda duruyor.
       *[close] ✅ Tamam: vaka kapatıldı.
    }
    [agreed] ✅ Onaylandı. Ekip arkadaşınız bunu bir saat içinde bir kez yapabilir.
    [refused] Reddedildi. Ekip arkadaşınıza bildirildi.
   *[lapsed] { $kind ->
        [aside] Bu vakada artık yapılamıyor. Ekip arkadaşınıza bildirildi.
       *[close] Bu istendikten sonra vaka değişti, o yüzden kapatılmadı. Ekip arkadaşınıza bildirildi.
    }
}
second-news = 👀 Bir ekip arkadaşınız ikinci bir göz istiyor.
second-look-button = 👀 Bak ve karar ver
second-decided = { $state ->
    [used] { $kind ->
        [aside] ✅ Onaylandı: bu gönderenden gelenler artık en sonda duruyor. Bkz. /aside.
       *[close] ✅ Onaylandı: vaka kapatıldı.
    }
    [agreed] ✅ Onaylandı: istediğinizi bir saat içinde bir kez yapabilirsiniz.
    [refused] İsteğiniz reddedildi.
   *[lapsed] { $kind ->
        [aside] İstediğiniz bu vakada artık yapılamıyor. Lütfen yeniden bakın.
       *[close] Siz istedikten sonra vaka değişti, o yüzden kapatılmadı. Lütfen yeniden bakın.
    }
}
second-unanswered = İsteğinize bir gün içinde kimse karar vermedi. Yeniden isteyebilirsiniz.
# $until (Datetime)
second-unfinished = ⚠️ Onaylanan şey ulaşmamış olabilir. Bu sohbette yoksa { DATE($until, form: "time") } saatine kadar yeniden yapabilirsiniz.
second-use-button = ▶️ Şimdi yap
second-identity-seen = 🔎 { $name }, <code>{ $code }</code> vakasını kimin bildirdiğine baktı.
second-packet-made = 📦 { $name }, <code>{ $code }</code> vakasını dışarı aldı: { $form }.
second-table-taken = 📊 { $name }, bütün vakaların tablosunu dışarı aldı.
second-nobody-known = Artık burada olmayan biri
second-case-agreed = ✅ Onaylandı, saat { DATE($until, form: "time") } olana kadar: { $kind ->
    [reveal] kimin bildirdiğini görebilirsiniz
   *[other] vakayı dışarı verebilirsiniz
}
second-case-asked = ⏳ { $whose ->
    [mine] İsteğiniz:
   *[theirs] Bir ekip arkadaşınızın isteği:
} { $kind ->
    [close] vakayı kapatmak
    [reveal] kimin bildirdiğini görmek
    [aside] göndereni kenara almak
   *[other] vakayı dışarı vermek
}; ikinci bir kişinin onayı gerekiyor.
second-reveal-button = 👤 Kim bildirdi
second-stored = 👀 İkinci göz için yaptığınız ya da karara bağladığınız istekler: { NUMBER($count) }
