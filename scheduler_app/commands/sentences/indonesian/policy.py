"""The sentences of `sentences.policy`, for those who read Indonesian."""

from __future__ import annotations

POLICY = {
    "fix.no_longer_fits": "Perbaikan itu tidak lagi cocok. Lihat temuannya lagi.",
    "policy.no_such_version": "Tidak ada versi {version} dari aturan. Lihat daftar versi.",
    "policy.blocked": "Aturan {rule} menghentikannya. Ini menyangkut {account}; seluruhnya ada {count} penghalang. Lihat temuannya, lalu perbaiki.",
    "policy.stops_now": "Sebuah aturan menghentikannya pada waktunya. Lihat temuannya, perbaiki, lalu kirim lagi.",
    "policy.reason_needed": "Aturan {rule} memperingatkan. Ini menyangkut {account}; seluruhnya ada {count} peringatan terbuka. Perbaiki, atau sebutkan mengapa kali ini benar.",
    "policy.no_such_finding": "Aturan {rule} tidak mempersoalkan kiriman ini. Lihat temuannya lagi.",
    "policy.cannot_be_kept": "Aturan {rule} tidak dapat dikesampingkan. Perbaiki, atau minta administrator mengubah aturannya.",
    "policy.no_reason": "Sebutkan alasannya dalam beberapa kata. Tulis alasannya.",
    "policy.no_fix": "Duta tidak dapat memperbaiki temuan {rule}. Lihat temuannya, lalu ubah sendiri kirimannya.",
    "account.term_backwards": "Masa jabatan akan berakhir sebelum mulai. Betulkan.",
    "quota.makes_no_sense": "Tidak mungkin tersisa {left} dari {of}. Perbaiki salah satu dari kedua angka itu.",
    "spending.no_amount": "Itu bukan jumlah untuk sebulan. Betulkan.",
    "spending.costs_nothing": "Di {network} tidak ada yang dipungut biaya. Pilih akun dari jaringan yang memungut biaya.",
    "spending.no_cap": "Batas itu tidak ada. Lihat daftar batas.",
    "spending.reads_stopped": "{account} tidak ditanyakan. Itu berbiaya, dan batas bulan ini sebesar {cap} sudah tercapai. Kiriman tidak dihentikan karenanya. Tunggu bulan depan, atau minta batas lain kepada administrator.",
    "campaign.no_name": "Kampanye ini tidak bernama. Beri nama.",
    "campaign.backwards": "Kampanye akan berakhir sebelum dimulai. Betulkan.",
    "translation.none_to_confirm": "Tidak ada dalam {language} yang menunggu konfirmasi. Lihat lagi temuan pada kiriman ini.",
    "name.empty": "Ada nama yang kosong. Isi, atau keluarkan.",
    "name.unknown": "Nama {name} tidak dikenal di sini. Lihat daftar nama.",
}
