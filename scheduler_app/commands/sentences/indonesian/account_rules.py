"""The sentences of `sentences.account_rules`, for those who read Indonesian."""

from __future__ import annotations

ACCOUNT_RULES = {
    "account.first_person": "“{word}” berbicara untuk satu orang. Tulis “kami” atau sebut nama lembaganya, atau keluarkan akun ini.",
    "account.no_end_of_term": "{account} tidak memiliki akhir masa jabatan. Minta administrator mencatat akhir masa jabatannya.",
    "account.is_closed": "{account} sudah ditutup. Keluarkan akun ini.",
    "account.is_suspended": "{account} ditangguhkan oleh jaringannya. Minta dibukakan, atau keluarkan akun ini.",
    "account.term_not_begun": "{account} boleh berbicara mulai {day}. Pindahkan, atau keluarkan akun ini.",
    "account.term_over": "{account} boleh berbicara sampai {day}. Pindahkan, keluarkan akun ini, atau minta administrator mencatat akhir yang baru.",
    "account.nobody_allowed_it": "Tidak ada izin untuk {account} dalam berkas. Minta administrator mencatat dokumen dan tanggalnya.",
    "account.sign_in_is_needed": "{account} harus masuk lagi. Masuk lagi di halaman akun.",
    "account.sign_in_ends": "Sesi masuk {account} berakhir pada {day}. Masuklah lagi sebelum hari itu.",
    "account.sign_in_over": "Sesi masuk {account} telah berakhir pada {day}. Masuklah lagi di komputer yang mengirim untuk akun ini.",
    "account.sign_in_ends_before": "Sesi masuk {account} berakhir sebelum kiriman berangkat. Masuk lagi sebelum waktunya.",
    "account.two_step_unconfirmed": "Tidak ada yang mengonfirmasi verifikasi dua langkah {account} dalam {months} bulan. Lihat pengaturan akun itu lalu konfirmasikan.",
    "account.is_protected": "{account} adalah akun terlindung. Konfirmasikan bahwa kiriman ini memang untuk {account}.",
    "account.is_dormant": "{account} sudah diam selama {days} hari. Rencanakan lebih banyak untuknya, atau tutup.",
    "account.kinds_mixed": "Kiriman ini berbicara untuk jenis akun yang berbeda: {kinds}. Pisahkan kiriman itu, atau konfirmasikan bahwa memang begitu maksudnya.",
}
