hold-button = ⚖️ Hukuki koruma
hold-again-button = ⚖️ Yeni gerekçe
hold-lift-button = Korumayı kaldır
hold-ask = <b>Hukuki koruma</b>
    Bu vaka neden saklanmalı? Lütfen gerekçeyi yazın (en çok { NUMBER($limit) } karakter): örneğin hangi mahkeme ya da dava. Vakayı inceleyenler bunu görür.
    Koruma sürdükçe vakadan hiçbir şey silinmez.
hold-leave-button = ✖️ Çık
hold-left = Hiçbir şey değişmedi.
hold-done = <code>{ $code }</code> koruma altında. Koruma kaldırılana kadar hiçbir şeyi silinmez.
hold-lifted = <code>{ $code }</code> üzerindeki koruma kaldırıldı. { $days ->
    [0] Artık süresi dolduğunda silinir.
   *[other] Süresi dolduysa, silinmeden { NUMBER($days) } gün önce ekibe haber verilir.
}
hold-stands = ⚖️ <b>Hukuki koruma</b>, { DATE($since, form: "date") } tarihinden beri: { $reason }
hold-warning = <b>Süre doldu:</b> { $count ->
    [one] bu vaka
   *[other] bu { NUMBER($count) } vaka
} silinecek. Anlatılanlar, deliller ve kimin bildirdiği geri gelmemek üzere yok edilir; kod ve tarihler kalır. Bir yöneticinin koyduğu hukuki koruma vakayı korur.
hold-warning-line = • <code>{ $code }</code> – en erken { DATE($at, form: "date") }
hold-open-button = { $code }
