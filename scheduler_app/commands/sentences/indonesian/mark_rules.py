"""The sentences of `sentences.mark_rules`, for those who read Indonesian."""

from __future__ import annotations

MARK_RULES = {
    "tag.case": "#{tag} terbaca sebagai satu kata. Pembaca layar memisahkan kata lewat huruf besar. Tulis #{better}.",
    "tag.many_words": "#{tag} tampaknya terdiri atas beberapa kata. Awali setiap kata dengan huruf besar.",
    "tag.too_many": "Ada {count} tagar. {most} sudah cukup untuk {network}. Pertahankan yang penting saja.",
    "tag.to_avoid": "#{tag} perlu dihindari. Hapus, atau beri alasan.",
    "mention.of_another_network": "@{handle} adalah {name} di jaringan lain. Di sini tidak berarti apa-apa, atau milik orang lain. Tulis “{instead}”.",
    "mention.not_listed": "@{handle} belum tercatat. Periksa apakah nama akunnya benar.",
    "mention.high_office": "“{name}” adalah pejabat tinggi. Mintakan persetujuan satu atasan lagi.",
    "link.hides_its_target": "Tautan ini menyembunyikan tujuannya. Tujuannya {host}. Tulis alamat yang jelas.",
    "link.shortened": "Tautan ini dipendekkan oleh {host}. Pembaca tidak tahu tujuannya, dan tujuannya dapat diubah kemudian. Tulis alamat lengkapnya.",
    "link.not_secure": "{link} tidak aman. Tulis https://, dan periksa apakah dapat dibuka.",
    "link.does_not_answer": "Tautan {link} tidak dapat dibuka. Perbaiki, atau hapus.",
    "link.tracks": "Tautan ini membuntuti pembaca. Bagian pelacaknya tidak berguna bagi pembaca, tetapi banyak mengungkap tentang mereka. Hapus bagian itu.",
    "picture.no_description": "Gambar {picture} belum disertai kata. Tulis apa yang ditampilkan dan mengapa ada di sini.",
    "picture.file_name": "“{description}” adalah nama berkas. Tulis apa yang ditampilkan gambar.",
    "picture.needless_opening": "“{opening}” tidak perlu ditulis. Awali dengan apa yang terlihat.",
    "picture.short_description": "Deskripsinya sangat pendek. Tulis satu kalimat.",
    "picture.long_description": "Deskripsinya {length} karakter. Batasnya di sini {most}. Persingkat, dan sampaikan sisanya dalam teks.",
    "link.leads_elsewhere": "Tautan ini mengarah ke tempat lain: {target}. Pembaca mempercayai nama yang mereka lihat. Tulis ke mana tautan itu mengarah.",
}
