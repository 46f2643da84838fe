"""The sentences of `sentences.holding`, for those who read Indonesian."""

from __future__ import annotations

HOLDING = {
    "hold.released": "Menunggu keputusan. Putuskan di daftar penahanan yang dilepas, apakah dan kapan kiriman ini keluar.",
    "exemption.in_force": "Penahanan sudah meloloskan kiriman ini.",
    "exemption.own_proposal": "Orang kedua harus menyetujuinya. Minta penyelia lain untuk mengesahkannya.",
    "exemption.post_edited": "Kiriman ini diubah sementara itu. Periksa, lalu usulkan lagi pengecualiannya.",
    "exemption.not_proposed": "Tidak ada yang mengusulkan pengecualian ini. Usulkan dengan alasannya.",
    "review.nothing_to_decide": "Tidak ada yang perlu diputuskan di sini. Lihat lagi daftarnya.",
    "exemption.approve_instead": "Pengecualian tidak diperlukan. Setujui lagi.",
    "review.approve_again": "Harus disetujui lagi lebih dahulu. Setujui lagi, lalu putuskan.",
    "review.still_held": "Penahanan lain masih menghentikannya. Lepaskan dulu penahanan itu, atau pilih waktu yang lebih lambat.",
    "delivery.back_to_draft": "Kembali ke draf. Tulis ulang, mintakan persetujuan, lalu rencanakan lagi.",
    "incident.unknown": "Tidak ada insiden seperti itu. Lihat daftar insiden.",
    "incident.closed": "Insiden ini sudah ditutup. Tambahkan hal baru pada insiden lain.",
    "incident.no_words": "Kata-katanya belum ada. Tulis satu kalimat.",
    "incident.not_by_hand": "Langkah itu tidak bisa ditulis dengan tangan. {step} ditulis oleh Duta ketika terjadi. Tulis catatan atau keputusan.",
    "incident.hold_active": "Penahanan dari insiden ini masih berlaku. Lepaskan dulu penahanannya.",
    "incident.recall_open": "Penarikan dari insiden ini belum selesai. Selesaikan dulu penarikannya.",
    "look_ahead.changed": "Daftarnya berubah sementara itu. Lihat lagi daftarnya, lalu sahkan.",
}
