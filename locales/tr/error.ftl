### When the fault is ours: an apology, what became of what was sent, and nothing internal.

# $code (String): under which staff find what happened
error-surprise = Özür dileriz, bizim tarafımızda bir sorun oluştu. Lütfen biraz sonra yeniden deneyin. Sorun sürerse ekibe şu kodu iletin: <code>{ $code }</code>
error-storage = Özür dileriz, şu anda hiçbir şey kaydedemiyorum: <b>bu henüz alınmadı.</b> Denemeyi sürdürüyorum ve alınır alınmaz yanıt veririm. O zamana kadar gönderdiğinizi silmeyin.
# $limit (Number): megabytes
error-file-too-big = Bu dosya çok büyük: Telegram en fazla { NUMBER($limit) } MB almama izin veriyor. Dosya kaydedilmedi. Lütfen daha küçük bir dosya ya da birkaç parça hâlinde gönderin.
error-file-lost = Bu dosyayı Telegram’dan alamadım. Dosya kaydedilmedi. Lütfen yeniden gönderin.
