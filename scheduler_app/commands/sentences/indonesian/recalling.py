"""The sentences of `sentences.recalling`, for those who read Indonesian."""

from __future__ import annotations

RECALLING = {
    "newsroom.withdrawn": "Kiriman ini telah ditarik. Rencanakan baru jika tetap perlu tampil.",
    "recall.unknown": "Tidak ada penarikan seperti itu. Lihat daftar penarikan.",
    "recall.nothing_sent": "Tidak ada yang perlu ditarik. Lihat di mana kiriman ini tampil.",
    "recall.nothing_corrected": "Isinya masih sama. Di {account} ralatnya sama dengan yang dikirim, atau kosong. Tulis dulu ralat untuk akun ini.",
    "recall.own_proposal": "Orang kedua harus mengesahkannya. Minta penyelia lain untuk mengesahkannya.",
    "recall.decided": "Sudah diputuskan. Lihat sudah sejauh mana.",
    "recall.content_changed": "Ralatnya diubah sementara itu. Batalkan penarikan ini dan usulkan lagi.",
    "recall.not_to_try": "Tidak ada yang perlu dicoba lagi. Status akun ini: {state}. Lihat sudah sejauh mana.",
    "recall.not_by_hand": "Tidak ada yang perlu dikerjakan dengan tangan. Status akun ini: {state}. Lihat sudah sejauh mana.",
    "recall.no_note": "Tautan atau beberapa kata belum ada. Tulis apa yang Anda kerjakan, atau tempelkan tautan yang menunjukkannya.",
    "recall.not_offered": "Jaringan ini tidak bisa melakukannya. Kerjakan sendiri di jaringan itu, lalu catat di sini.",
    "recall.not_now": "Ralatnya belum boleh tampil sekarang. Akan dicoba lagi dengan sendirinya; periksa penahanan dan persetujuan.",
    "recall.interrupted": "Pekerjaannya terputus. Akan dikerjakan lagi dengan sendirinya.",
    "recall.deleted": "Kiriman ini telah ditarik.",
    "recall.corrected": "Kiriman ini diralat setelah dikirim.",
    "recall.no_correction": "Ralat adalah kiriman tersendiri. Tulis ralat sebagai kiriman baru, mintakan persetujuan, lalu sebutkan.",
}
