"""The sentences of `sentences.office_rules`, for those who read Indonesian."""

from __future__ import annotations

OFFICE_RULES = {
    "approval.too_few": "Persetujuan kurang: {given} dari {needed}. Ajukan kiriman untuk disetujui.",
    "approval.for_another_time": "Disetujui untuk waktu lain. Ajukan lagi, atau pindahkan kembali.",
    "approval.by_its_author": "Penulis atau penyunting terakhirnya sendiri yang menyetujui. Minta penyelia lain.",
    "approval.of_other_words": "Yang disetujui adalah kata-kata lain. Ajukan lagi; pemberi persetujuan melihat perubahannya.",
    "approval.is_old": "Persetujuannya lebih dari {days} hari saat berangkat. Minta dilihat lagi.",
    "approval.headquarters_clears": "Topik {topic} diputuskan oleh Pusat. Kirim ke Pusat untuk persetujuan.",
    "approval.headquarters_cleared": "{by} di kantor pusat menyetujui persis ini pada {on} ({reference}).",
    "approval.headquarters_refused": "{by} di kantor pusat tidak menyetujui ini pada {on} ({reference}). Ubah kiriman dan ajukan lagi ke kantor pusat.",
    "clearance.unreadable": "Yang tersimpan bukan pernyataan tentang persetujuan kantor pusat. Beri tahu petugas keamanan Anda.",
    "clearance.no_name": "Sebutkan siapa yang menjawab di kantor pusat, dan nomor rujukannya. Isikan nama atau unit kerja, dan nomor surat mereka.",
    "clearance.in_the_future": "Tanggal jawaban tidak boleh setelah hari ini. Isikan tanggalnya lagi.",
    "clearance.not_asked": "Belum ada yang mengajukan kiriman ini, seperti bunyinya sekarang, ke kantor pusat. Ajukan dulu ke kantor pusat.",
    "clearance.nothing_changed": "Kiriman masih berbunyi seperti saat diajukan ke kantor pusat. Lakukan perubahan mereka, lalu catat jawabannya.",
    "clearance.page_unsigned": "Ini bukan halaman pengajuan Duta ke kantor pusat. Pilih berkasnya lagi.",
    "clearance.page_changed": "Halaman diubah setelah ditandatangani. Minta agar dibuat ulang.",
    "campaign.no_topic": "Kiriman belum punya topik. Pilih topik.",
    "campaign.no_purpose": "Kiriman tidak menyebutkan tujuannya. Sebutkan dalam satu kalimat apa yang ingin dicapai.",
    "campaign.credit_line_missing": "Baris kredit kampanye belum ada. Kepada mitra dijanjikan: {line}. Sisipkan.",
    "campaign.logo_missing": "Logo mitra {campaign} belum ada. Tambahkan ke gambar.",
    "hold.approve_again": "Harus disetujui lagi: {reason}. Kewaspadaan dinaikkan untuk {scope}, dan persetujuannya lebih lama dari itu. Ajukan persetujuan lagi.",
    "hold.covers_it": "Penahanan menghentikannya: {reason}. Cakupannya {scope}, dan tidak ada yang berangkat selama itu. Lihat penahanannya.",
    "quota.used_up": "{account} sudah memakai habis batasnya, {of}. Pindahkan ke sesudahnya.",
    "quota.nearly_used_up": "{account} masih punya {left} dari {of}. Simpan sisanya untuk yang mendesak.",
    "spending.beyond_the_cap": "Kiriman ini melampaui batas bulan ini sebesar {cap}. Dengan kiriman ini ({cost}), {after} akan terpakai; dengan alasan, kiriman tetap berangkat. Pindahkan ke bulan depan, atau beri alasan.",
    "spending.near_the_cap": "{after} dari {cap} akan terpakai bulan ini. Kiriman ini berbiaya {cost}; jaringan memungut biaya untuk setiap kiriman. Simpan sisanya untuk yang mendesak.",
    "quota.budget_used_up": "Anggaran {account} sudah habis. Pindahkan yang bisa menunggu ke bulan depan.",
    "post.never_allowed": "Kiriman tidak akan pernah boleh berangkat. Perbaiki salah satunya.",
}
