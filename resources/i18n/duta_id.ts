<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AccountActs</name>
    <message>
        <source>Asking the network…</source>
        <translation>Bertanya ke jejaring…</translation>
    </message>
    <message>
        <source>Remove the sign-in</source>
        <translation>Hapus tanda masuk</translation>
    </message>
    <message>
        <source>This computer forgets what signs {account} in, and tells the network where it can be told. Nothing is sent for it from here until somebody signs in again. Its posts and its record stay.</source>
        <translation>Komputer ini melupakan tanda masuk {account} dan memberi tahu jejaringnya jika bisa. Tidak ada yang dikirim untuk akun ini dari sini sampai seseorang masuk lagi. Unggahan dan catatannya tetap ada.</translation>
    </message>
    <message>
        <source>Removing the sign-in…</source>
        <translation>Menghapus tanda masuk…</translation>
    </message>
    <message>
        <source>The sign-in is removed from this computer.</source>
        <translation>Tanda masuk sudah dihapus dari komputer ini.</translation>
    </message>
</context>
<context>
    <name>AccountPicker</name>
    <message>
        <source>City, country, language, network or name</source>
        <translation>Kota, negara, bahasa, jejaring, atau nama</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Cari akun</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>No account is like that.</source>
        <translation>Tidak ada akun seperti itu.</translation>
    </message>
    <message>
        <source>Enter adds or takes off · Esc closes</source>
        <translation>Enter menambah atau melepas · Esc menutup</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Opening the workspace…</source>
        <translation>Membuka ruang kerja…</translation>
    </message>
    <message>
        <source>Only an administrator connects accounts.</source>
        <translation>Hanya administrator yang menghubungkan akun.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Tambah akun…</translation>
    </message>
    <message>
        <source>&amp;Check the account now</source>
        <translation>&amp;Periksa akun sekarang</translation>
    </message>
    <message>
        <source>Close the &amp;details</source>
        <translation>Tutup &amp;rincian</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Tambah akun…</translation>
    </message>
    <message>
        <source>Find by name, network, mission, country or language</source>
        <translation>Cari menurut nama, jejaring, perwakilan, negara, atau bahasa</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Cari akun</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu tindakan</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Belum ada akun.</translation>
    </message>
    <message>
        <source>Start with practice accounts to try things safely, or connect your first real account.</source>
        <translation>Mulailah dengan akun latihan untuk mencoba dengan aman, atau hubungkan akun asli pertama Anda.</translation>
    </message>
    <message>
        <source>Untick the box to see all of them.</source>
        <translation>Hapus centang untuk melihat semuanya.</translation>
    </message>
    <message>
        <source>No account needs attention.</source>
        <translation>Tidak ada akun yang perlu tindakan.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Coba kata lain.</translation>
    </message>
    <message>
        <source>No account is called that.</source>
        <translation>Tidak ada akun dengan kata itu.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Look at the account first. If the post is there, readers would see it twice.</source>
        <translation>Lihat dulu akunnya. Bila unggahan itu ada, pembaca akan melihatnya dua kali.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>{post} will not be sent to {account}.</source>
        <translation>{post} tidak akan dikirim ke {account}.</translation>
    </message>
    <message>
        <source>{count} deliveries will not be sent.</source>
        <translation>{count} kiriman tidak akan dikirim.</translation>
    </message>
    <message>
        <source>The post itself stays, and can be planned anew.</source>
        <translation>Unggahannya sendiri tetap ada, dan dapat dijadwalkan lagi.</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Keluarkan dari jadwal</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Masuk lagi</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Connect the account</source>
        <translation>Hubungkan akun</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Tambahkan akun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Lanjutkan di peramban</translation>
    </message>
    <message>
        <source>Another, by hand: WeChat, Weibo, Instagram…</source>
        <translation>Lainnya, manual: WeChat, Weibo, Instagram…</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Reader&apos;s time</source>
        <translation>Waktu pembaca</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Waktu saya</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Unggahan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Opening the workspace…</source>
        <translation>Membuka ruang kerja…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Setujui…</translation>
    </message>
    <message>
        <source>&amp;Request changes…</source>
        <translation>&amp;Minta perbaikan…</translation>
    </message>
    <message>
        <source>&amp;Open where it is written</source>
        <translation>&amp;Buka di tempat menulis</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>Unggahan &amp;berikutnya</translation>
    </message>
    <message>
        <source>Next &amp;version</source>
        <translation>&amp;Versi berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation>Versi s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>{post} goes back to {name}.</source>
        <translation>{post} kembali ke {name}.</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Minta perbaikan</translation>
    </message>
    <message>
        <source>Your signature stands for exactly what you have seen:</source>
        <translation>Tanda tangan Anda berlaku tepat untuk yang telah Anda lihat:</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Approve {count} posts</source>
        <translation>Setujui {count} unggahan</translation>
    </message>
    <message>
        <source>“{post}” is approved and has no time yet.</source>
        <translation>“{post}” disetujui dan belum punya waktu.</translation>
    </message>
    <message>
        <source>It can be sent now, or get a time.</source>
        <translation>Bisa dikirim sekarang, atau diberi waktu.</translation>
    </message>
    <message>
        <source>Go to the post</source>
        <translation>Buka unggahan</translation>
    </message>
    <message>
        <source>No posts are waiting for you.</source>
        <translation>Tidak ada unggahan yang menunggu Anda.</translation>
    </message>
    <message>
        <source>What officers submit appears here, due first.</source>
        <translation>Yang diajukan petugas tampil di sini, yang terdekat lebih dulu.</translation>
    </message>
    <message>
        <source>Approve {count} posts…</source>
        <translation>Setujui {count} unggahan…</translation>
    </message>
    <message>
        <source>Together only what you have opened and ticked one by one, and nothing is special about.</source>
        <translation>Bersama-sama hanya yang sudah Anda buka dan centang satu per satu, dan tidak ada hal khusus padanya.</translation>
    </message>
    <message>
        <source>{mine} for you · {all} in all</source>
        <translation>{mine} untuk Anda · {all} seluruhnya</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Persetujuan</translation>
    </message>
</context>
<context>
    <name>AudienceCard</name>
    <message>
        <source>Readers</source>
        <translation>Pembaca</translation>
    </message>
    <message>
        <source>Readers in {city}</source>
        <translation>Pembaca di {city}</translation>
    </message>
    <message>
        <source>Shows or hides what is known of them</source>
        <translation>Menampilkan atau menyembunyikan hal yang diketahui tentang mereka</translation>
    </message>
    <message>
        <source>It is {time} in {city}</source>
        <translation>Di {city} sekarang {time}</translation>
    </message>
    <message>
        <source>Weekend: {days}</source>
        <translation>Akhir pekan: {days}</translation>
    </message>
    <message>
        <source>Quiet hours: {first} to {last}</source>
        <translation>Jam tenang: {first} sampai {last}</translation>
    </message>
    <message>
        <source>Languages: {languages}</source>
        <translation>Bahasa: {languages}</translation>
    </message>
    <message>
        <source>Nothing special in the next 30 days</source>
        <translation>Tidak ada yang khusus dalam 30 hari ke depan</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{when}: {name}, holiday</source>
        <translation>{when}: {name}, hari libur</translation>
    </message>
    <message>
        <source>{when}: {name}, fasting</source>
        <translation>{when}: {name}, puasa</translation>
    </message>
    <message>
        <source>{when}: {name}, sensitive</source>
        <translation>{when}: {name}, peka</translation>
    </message>
    <message>
        <source>{day} (estimated: it may be a day earlier or later)</source>
        <translation>{day} (perkiraan: dapat lebih awal atau lambat sehari)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Making the practice workspace…</source>
        <translation>Membuat ruang kerja latihan…</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Import a plan</source>
        <translation>Impor rencana</translation>
    </message>
    <message>
        <source>A plan is a table with a row for each post.</source>
        <translation>Rencana adalah tabel dengan satu baris untuk setiap unggahan.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with its pictures in a folder “pictures” beside it.</source>
        <translation>Simpan sebagai CSV dalam UTF-8, dengan gambarnya di folder “pictures” di sampingnya.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Pilih berkas…</translation>
    </message>
    <message>
        <source>Save an &amp;empty plan…</source>
        <translation>Simpan rencana &amp;kosong…</translation>
    </message>
    <message>
        <source>Show in Drafts</source>
        <translation>Tampilkan di Draf</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Membaca {file}…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Mengimpor…</translation>
    </message>
    <message>
        <source>One post came in.</source>
        <translation>Satu unggahan masuk.</translation>
    </message>
    <message>
        <source>{count} posts came in.</source>
        <translation>{count} unggahan masuk.</translation>
    </message>
    <message>
        <source>Planned deliveries: {count}.</source>
        <translation>Kiriman terencana: {count}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Disimpan sebagai {file}.</translation>
    </message>
    <message>
        <source>{ready} of {all} rows are ready.</source>
        <translation>{ready} dari {all} baris siap.</translation>
    </message>
    <message>
        <source>One needs a look.</source>
        <translation>Satu perlu dilihat.</translation>
    </message>
    <message>
        <source>{count} need a look.</source>
        <translation>{count} perlu dilihat.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Pilih berkas lain…</translation>
    </message>
    <message>
        <source>&amp;Only those that stay out: {count}</source>
        <translation>&amp;Hanya yang tidak masuk: {count}</translation>
    </message>
    <message>
        <source>&amp;Save it with its reason…</source>
        <translation>&amp;Simpan dengan alasannya…</translation>
    </message>
    <message>
        <source>&amp;Save the {count} with reasons…</source>
        <translation>&amp;Simpan {count} dengan alasan…</translation>
    </message>
    <message>
        <source>Import 1 post</source>
        <translation>Impor 1 unggahan</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>Impor {count} unggahan</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>Rencana (*.csv)</translation>
    </message>
    <message>
        <source>{plan}, left out</source>
        <translation>{plan}, tidak masuk</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Minggu sebelumnya</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Minggu berikutnya</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Hari sebelumnya</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Hari berikutnya</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Bulan berikutnya</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>{count} deliveries are in {file}</source>
        <translation>{count} pengiriman ada di {file}</translation>
    </message>
    <message>
        <source>One delivery is in {file}</source>
        <translation>Satu pengiriman ada di {file}</translation>
    </message>
    <message>
        <source>Nothing is planned in this time.</source>
        <translation>Tidak ada yang direncanakan dalam waktu ini.</translation>
    </message>
    <message>
        <source>Nothing here answers to the filter.</source>
        <translation>Tidak ada yang sesuai dengan saringan.</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} deliveries are drawn. A filter shows fewer.</source>
        <translation>Hanya {shown} kiriman pertama dari {all} yang digambar. Saringan menampilkan lebih sedikit.</translation>
    </message>
</context>
<context>
    <name>CalendarTools</name>
    <message>
        <source>Each reader&apos;s time</source>
        <translation>Waktu tiap pembaca</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Waktu saya</translation>
    </message>
    <message>
        <source>Whose time is shown</source>
        <translation>Waktu siapa yang ditampilkan</translation>
    </message>
    <message>
        <source>Second clock beside the hours</source>
        <translation>Jam kedua di samping jam</translation>
    </message>
    <message>
        <source>Second &amp;clock</source>
        <translation>&amp;Jam kedua</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Countries whose holidays, weekends and sensitive days are shown</source>
        <translation>Negara yang hari libur, akhir pekan, dan hari sensitifnya ditampilkan</translation>
    </message>
    <message>
        <source>Colour by state</source>
        <translation>Warna menurut status</translation>
    </message>
    <message>
        <source>Colour by campaign</source>
        <translation>Warna menurut kampanye</translation>
    </message>
    <message>
        <source>Colour by account</source>
        <translation>Warna menurut akun</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Arti warna</translation>
    </message>
    <message>
        <source>&amp;Campaigns</source>
        <translation>&amp;Kampanye</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>What each account would show</source>
        <translation>Yang akan tampil di tiap akun</translation>
    </message>
    <message>
        <source>As readers &amp;see it</source>
        <translation>Seperti &amp;dilihat pembaca</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Minta perbaikan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>To: {accounts}</source>
        <translation>Ke: {accounts}</translation>
    </message>
    <message>
        <source>You wrote or edited this post, so another person must approve it.</source>
        <translation>Anda menulis atau menyunting unggahan ini, jadi orang lain harus menyetujuinya.</translation>
    </message>
    <message>
        <source>Can approve: {names}</source>
        <translation>Dapat menyetujui: {names}</translation>
    </message>
    <message>
        <source>Nobody else can approve it.</source>
        <translation>Tidak ada orang lain yang dapat menyetujuinya.</translation>
    </message>
    <message>
        <source>You may not approve this post.</source>
        <translation>Anda tidak boleh menyetujui unggahan ini.</translation>
    </message>
    <message>
        <source>You have approved it. It waits for somebody else.</source>
        <translation>Anda sudah menyetujuinya. Kini menunggu orang lain.</translation>
    </message>
    <message>
        <source>Something must be fixed first: see the checks.</source>
        <translation>Ada yang harus diperbaiki dulu: lihat pemeriksaan.</translation>
    </message>
    <message>
        <source>Open every version first: those without a tick.</source>
        <translation>Buka dulu setiap versi: yang belum bercentang.</translation>
    </message>
    <message>
        <source>Tick what you have looked at first.</source>
        <translation>Centang dulu yang sudah Anda periksa.</translation>
    </message>
</context>
<context>
    <name>CauseStrip</name>
    <message>
        <source>Retry all {count}</source>
        <translation>Coba lagi semua {count}</translation>
    </message>
    <message>
        <source>Reconnect, then retry all {count}</source>
        <translation>Sambungkan lagi, lalu coba lagi semua {count}</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Sambungkan lagi…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>I have looked at it</source>
        <translation>Sudah saya periksa</translation>
    </message>
    <message>
        <source>&amp;Source and facts are right</source>
        <translation>&amp;Sumber dan fakta benar</translation>
    </message>
    <message>
        <source>Nothing is &amp;confidential</source>
        <translation>Tidak ada yang &amp;rahasia</translation>
    </message>
    <message>
        <source>A&amp;ccounts and hour fit the news</source>
        <translation>&amp;Akun dan jam sesuai dengan keadaan</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>First steps</source>
        <translation>Langkah pertama</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup saja</translation>
    </message>
    <message>
        <source>Show the first steps no more</source>
        <translation>Jangan tampilkan langkah pertama lagi</translation>
    </message>
    <message>
        <source>First steps: {done} of {all}</source>
        <translation>Langkah pertama: {done} dari {all}</translation>
    </message>
    <message>
        <source>Send a first post</source>
        <translation>Kirim unggahan pertama</translation>
    </message>
    <message>
        <source>Plan a post for another day</source>
        <translation>Jadwalkan unggahan untuk hari lain</translation>
    </message>
    <message>
        <source>Connect the first real account</source>
        <translation>Hubungkan akun asli pertama</translation>
    </message>
    <message>
        <source>Give a second person a key</source>
        <translation>Beri orang kedua sebuah kunci</translation>
    </message>
    <message>
        <source>Let a second administrator keep the root key</source>
        <translation>Biarkan administrator kedua memegang kunci utama</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Tidak ada yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Temua&amp;n berikutnya</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Temuan sebelum&amp;nya</translation>
    </message>
    <message>
        <source>&amp;Fix this finding</source>
        <translation>&amp;Perbaiki temuan ini</translation>
    </message>
    <message>
        <source>To fix: {count}</source>
        <translation>Harus diperbaiki: {count}</translation>
    </message>
    <message>
        <source>Needs a reason: {count}</source>
        <translation>Perlu alasan: {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>Untuk diketahui: {count}</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Belum ada yang diperiksa</translation>
    </message>
    <message>
        <source>The checks begin with the first word.</source>
        <translation>Pemeriksaan mulai pada kata pertama.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Belum ada akun</translation>
    </message>
    <message>
        <source>Choose who is to say it: each account has its own rules.</source>
        <translation>Pilih siapa yang menyampaikannya: setiap akun punya aturan sendiri.</translation>
    </message>
    <message>
        <source>All rules are content with it.</source>
        <translation>Semua aturan terpenuhi.</translation>
    </message>
    <message>
        <source>Checks: {counts}</source>
        <translation>Pemeriksaan: {counts}</translation>
    </message>
    <message>
        <source>Fix: {what}</source>
        <translation>Perbaiki: {what}</translation>
    </message>
    <message>
        <source>Fixed: {what}</source>
        <translation>Diperbaiki: {what}</translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Membuka ruang kerja…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Gandakan</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (salinan)</translation>
    </message>
    <message>
        <source>Words that were not saved</source>
        <translation>Teks yang belum tersimpan</translation>
    </message>
    <message>
        <source>{name} (my copy)</source>
        <translation>{name} (salinan saya)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>What would appear</source>
        <translation>Yang akan tampil</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Bagian {number} dari {count}</translation>
    </message>
    <message>
        <source>Picture {number}, for those who cannot see it:</source>
        <translation>Gambar {number}, bagi yang tidak dapat melihatnya:</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>How much more fits</source>
        <translation>Sisa ruang untuk teks</translation>
    </message>
</context>
<context>
    <name>CutLine</name>
    <message>
        <source>Drag it, or move it with the arrow keys: with Ctrl by a whole sentence.</source>
        <translation>Seret, atau pindahkan dengan tombol panah: dengan Ctrl sejauh satu kalimat.</translation>
    </message>
    <message>
        <source>Cut between part {one} and part {other}</source>
        <translation>Potongan antara bagian {one} dan bagian {other}</translation>
    </message>
    <message>
        <source>Ends with “{before}”, goes on with “{after}”.</source>
        <translation>Berakhir dengan “{before}”, berlanjut dengan “{after}”.</translation>
    </message>
</context>
<context>
    <name>CutPreview</name>
    <message>
        <source>As {network} shows it</source>
        <translation>Seperti ditampilkan {network}</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>Move to…</source>
        <translation>Pindahkan ke…</translation>
    </message>
    <message>
        <source>Deliveries of {day}</source>
        <translation>Pengiriman pada {day}</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Looking at what was stopped…</source>
        <translation>Melihat yang dihentikan…</translation>
    </message>
    <message>
        <source>Wh&amp;y, for the record</source>
        <translation>&amp;Alasan, untuk catatan</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Semuanya sudah diputuskan.</translation>
    </message>
    <message>
        <source>Carry out {count} decisions</source>
        <translation>Jalankan {count} keputusan</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Jalankan</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Moved {what} to {day}, {time} in {city}.</source>
        <translation>{what} dipindahkan ke {day}, pukul {time} di {city}.</translation>
    </message>
    <message>
        <source>Took {what} out of the plan.</source>
        <translation>{what} dikeluarkan dari rencana.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Dibatalkan: {what}</translation>
    </message>
</context>
<context>
    <name>DeliveryTable</name>
    <message>
        <source>Post</source>
        <translation>Unggahan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Reader&apos;s time</source>
        <translation>Waktu pembaca</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Waktu saya</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
</context>
<context>
    <name>DeliveryView</name>
    <message>
        <source>About what is chosen</source>
        <translation>Tentang yang dipilih</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Yang sudah dicoba</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Belum ada yang dicoba.</translation>
    </message>
    <message>
        <source>{name} could not post it: {reason}</source>
        <translation>{name} tidak bisa mengunggahnya: {reason}</translation>
    </message>
    <message>
        <source>{name} posted it by hand.</source>
        <translation>{name} mengunggahnya secara manual.</translation>
    </message>
    <message>
        <source>{name} took it to post it, and said no more.</source>
        <translation>{name} mengambilnya untuk diunggah, lalu tidak ada kabar.</translation>
    </message>
    <message>
        <source>{name} is posting it.</source>
        <translation>{name} sedang mengunggahnya.</translation>
    </message>
    <message>
        <source>{count} deliveries are chosen</source>
        <translation>{count} kiriman dipilih</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Language of the description</source>
        <translation>Bahasa deskripsi</translation>
    </message>
    <message>
        <source>Use description from library</source>
        <translation>Pakai deskripsi dari pustaka</translation>
    </message>
    <message>
        <source>&amp;Describe what matters in this picture for someone who cannot see it</source>
        <translation>&amp;Jelaskan yang penting dalam gambar ini bagi orang yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>&amp;Describe what happens in this film for someone who cannot see it</source>
        <translation>&amp;Jelaskan yang terjadi dalam film ini bagi orang yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>Description of film {number}</source>
        <translation>Deskripsi film {number}</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>Deskripsi gambar {number}</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>kelebihan {count}</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} dari {most}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Workspaces of Duta (*.duta);;All files (*)</source>
        <translation>Ruang kerja Duta (*.duta);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Asking the other program for the workspace…</source>
        <translation>Meminta ruang kerja dari program lain…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Tidak ada ruang kerja yang terbuka.</translation>
    </message>
    <message>
        <source>The background sender asked for this workspace and has it now.</source>
        <translation>Pengirim latar meminta ruang kerja ini dan kini memegangnya.</translation>
    </message>
    <message>
        <source>Another window of Duta asked for this workspace and has it now.</source>
        <translation>Jendela Duta lain meminta ruang kerja ini dan kini memegangnya.</translation>
    </message>
    <message>
        <source>Another program asked for this workspace and has it now.</source>
        <translation>Program lain meminta ruang kerja ini dan kini memegangnya.</translation>
    </message>
    <message>
        <source>Nothing is sent from here, and the lists stay as they were.</source>
        <translation>Tidak ada yang dikirim dari sini, dan daftar tetap seperti tadi.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ambil kembali</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>The report is {path}</source>
        <translation>Laporannya {path}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the account</source>
        <translation>Rincian akun</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Pengeluaran</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Siapa boleh apa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Warna akun</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Tanda masuk</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Masuk lagi…</translation>
    </message>
    <message>
        <source>Remove the sign-in…</source>
        <translation>Hapus tanda masuk…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Change the papers…</source>
        <translation>Ubah berkas…</translation>
    </message>
    <message>
        <source>What it still takes</source>
        <translation>Yang masih bisa dikirim</translation>
    </message>
    <message>
        <source>Nothing limits it, as far as anybody knows.</source>
        <translation>Sejauh diketahui, tidak ada yang membatasinya.</translation>
    </message>
    <message>
        <source>Only who plans posts changes the weekly plan.</source>
        <translation>Hanya yang menjadwalkan unggahan yang mengubah rencana mingguan.</translation>
    </message>
    <message>
        <source>Weekly plan of the mission…</source>
        <translation>Rencana mingguan perwakilan…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Nothing that you did is on record about this account.</source>
        <translation>Tidak ada tindakan Anda yang tercatat tentang akun ini.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>The account is in service.</source>
        <translation>Akun ini dipakai.</translation>
    </message>
    <message>
        <source>Take out of service…</source>
        <translation>Hentikan pemakaian…</translation>
    </message>
    <message>
        <source>Out of service since {day}: nothing is sent from it.</source>
        <translation>Tidak dipakai sejak {day}: tidak ada yang dikirim darinya.</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>Pakai kembali</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>Hanya administrator yang mengubah ini.</translation>
    </message>
    <message>
        <source>&amp;Crop…</source>
        <translation>&amp;Potong…</translation>
    </message>
    <message>
        <source>Crop and focal point</source>
        <translation>Potongan dan titik fokus</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Pindah ke depan</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Pindah ke belakang</translation>
    </message>
    <message>
        <source>Remove from the post</source>
        <translation>Keluarkan dari unggahan</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>How {name} differs</source>
        <translation>Perbedaan {name}</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Isinya sama.</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Shelves</source>
        <translation>Rak</translation>
    </message>
    <message>
        <source>Only posts with these words</source>
        <translation>Hanya unggahan dengan kata ini</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Membuka ruang kerja…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Gandakan</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>Si&amp;mpan</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Kembalikan</translation>
    </message>
    <message>
        <source>&amp;Find in the drafts</source>
        <translation>&amp;Cari di draf</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (salinan)</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Tidak ada yang dikembalikan.</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>Tidak ada draf.</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Tidak ada yang menunggu persetujuan.</translation>
    </message>
    <message>
        <source>Everything that is approved has its time.</source>
        <translation>Semua yang disetujui sudah berjadwal.</translation>
    </message>
    <message>
        <source>Nothing is put away.</source>
        <translation>Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>No post here has these words.</source>
        <translation>Tidak ada unggahan di sini dengan kata ini.</translation>
    </message>
    <message>
        <source>What you write appears here until it leaves.</source>
        <translation>Yang Anda tulis tampil di sini sampai terkirim.</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Perlu perbaikan</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Approved, no time</source>
        <translation>Disetujui, belum berjadwal</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Disimpan</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop pictures here, paste them, or choose them.</source>
        <translation>Jatuhkan gambar di sini, tempelkan, atau pilih.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Tambah bagian</translation>
    </message>
    <message>
        <source>Add a &amp;part to the thread</source>
        <translation>Tambah &amp;bagian utas</translation>
    </message>
    <message>
        <source>Direction of the para&amp;graph</source>
        <translation>Arah para&amp;graf</translation>
    </message>
    <message>
        <source>Move a cut</source>
        <translation>Pindahkan potongan</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Penulisan</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Pindahkan bagian</translation>
    </message>
    <message>
        <source>Join two parts</source>
        <translation>Gabungkan dua bagian</translation>
    </message>
    <message>
        <source>Take a part away</source>
        <translation>Hapus bagian</translation>
    </message>
</context>
<context>
    <name>ExemptionDialog</name>
    <message>
        <source>Let one post pass</source>
        <translation>Loloskan satu unggahan</translation>
    </message>
    <message>
        <source>The post passes this hold when a second person has agreed. An edit ends that again.</source>
        <translation>Unggahan lolos dari penahanan ini bila orang kedua setuju. Suntingan mengakhirinya lagi.</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Unggahan</translation>
    </message>
    <message>
        <source>Why it must &amp;go</source>
        <translation>Mengapa &amp;harus terkirim</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Minta orang kedua</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the calendar</source>
        <translation>Ekspor kalender</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Kertas (PDF)</translation>
    </message>
    <message>
        <source>Other calendars (ICS)</source>
        <translation>Kalender lain (ICS)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Lembar kerja (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Page for an intranet (HTML)</source>
        <translation>Halaman untuk intranet (HTML)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>One for each month</source>
        <translation>Satu untuk setiap bulan</translation>
    </message>
    <message>
        <source>One for each week</source>
        <translation>Satu untuk setiap minggu</translation>
    </message>
    <message>
        <source>Add a &amp;list of every delivery</source>
        <translation>Tambahkan &amp;daftar semua pengiriman</translation>
    </message>
    <message>
        <source>&amp;Leave out what nobody approved yet</source>
        <translation>&amp;Tanpa yang belum disetujui siapa pun</translation>
    </message>
    <message>
        <source>Only what the calendar&apos;s filter shows goes out.</source>
        <translation>Hanya yang ditampilkan saringan kalender yang diekspor.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Page {number}…</source>
        <translation>Halaman {number}…</translation>
    </message>
    <message>
        <source>calendar {first} to {last}</source>
        <translation>kalender {first} sampai {last}</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Hari terakhir mendahului hari pertama.</translation>
    </message>
    <message>
        <source>Reading what is planned…</source>
        <translation>Membaca yang direncanakan…</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Sebagai</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Hari</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Kertas</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Hala&amp;man</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>No. {number} · {topic}</source>
        <translation>No. {number} · {topic}</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Ditulis oleh {name}</translation>
    </message>
    <message>
        <source>Last changed by {name}</source>
        <translation>Terakhir diubah oleh {name}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Sumber: {source}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>{account} – {state}</source>
        <translation>{account} – {state}</translation>
    </message>
    <message>
        <source>{account} – not planned yet</source>
        <translation>{account} – belum dijadwalkan</translation>
    </message>
    <message>
        <source>No account is chosen yet.</source>
        <translation>Belum ada akun yang dipilih.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>{name} approved what is written now</source>
        <translation>{name} menyetujui yang tertulis sekarang</translation>
    </message>
    <message>
        <source>{name} asks for changes: {reason}</source>
        <translation>{name} meminta perbaikan: {reason}</translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>tidak seorang pun di sini</translation>
    </message>
    <message>
        <source>{count} more needed. Can approve: {names}</source>
        <translation>Masih perlu {count}. Dapat menyetujui: {names}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Nothing you may see is on record yet.</source>
        <translation>Belum ada catatan yang dapat Anda lihat.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fill in the template</source>
        <translation>Isi templat</translation>
    </message>
    <message>
        <source>What does {template} say this time?</source>
        <translation>Kali ini apa isi {template}?</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>Bagaimana jadinya</translation>
    </message>
    <message>
        <source>What is left empty stays in braces; the checks will remind you.</source>
        <translation>Yang dikosongkan tetap dalam kurung kurawal; pemeriksaan akan mengingatkan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Pakai</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>Keep, because…</source>
        <translation>Pertahankan, karena…</translation>
    </message>
    <message>
        <source>On all {count} accounts</source>
        <translation>Di semua {count} akun</translation>
    </message>
    <message>
        <source>On {accounts} and {count} more</source>
        <translation>Di {accounts} dan {count} lagi</translation>
    </message>
    <message>
        <source>On {accounts}</source>
        <translation>Di {accounts}</translation>
    </message>
    <message>
        <source>One more person will have to approve it.</source>
        <translation>Satu orang lagi harus menyetujuinya.</translation>
    </message>
    <message>
        <source>Kept by {name}: {reason}</source>
        <translation>Dipertahankan oleh {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>FollowLine</name>
    <message>
        <source>Language of these words</source>
        <translation>Bahasa teks ini</translation>
    </message>
    <message>
        <source>See difference</source>
        <translation>Lihat perbedaan</translation>
    </message>
    <message>
        <source>Take the words for all</source>
        <translation>Pakai teks untuk semua</translation>
    </message>
    <message>
        <source>See &amp;difference</source>
        <translation>Lihat per&amp;bedaan</translation>
    </message>
    <message>
        <source>&amp;Take the words for all</source>
        <translation>Pakai &amp;teks untuk semua</translation>
    </message>
    <message>
        <source>Every account without words of its own shows this.</source>
        <translation>Semua akun tanpa teks sendiri menampilkan ini.</translation>
    </message>
    <message>
        <source>Words of its own.</source>
        <translation>Teks sendiri.</translation>
    </message>
    <message>
        <source>Words of its own. No account reads them yet.</source>
        <translation>Teks sendiri. Belum ada akun yang memakainya.</translation>
    </message>
    <message>
        <source>Follows the words for all. What you write here is only for this one.</source>
        <translation>Mengikuti teks untuk semua. Yang Anda tulis di sini hanya untuk yang ini.</translation>
    </message>
    <message>
        <source>Language of each account</source>
        <translation>Bahasa masing-masing akun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>It is there</source>
        <translation>Sudah terbit</translation>
    </message>
    <message>
        <source>You have seen {post} on {account}. It will count as sent and is not sent again.</source>
        <translation>Anda sudah melihat {post} di {account}. Ia dianggap terkirim dan tidak dikirim lagi.</translation>
    </message>
    <message>
        <source>&amp;Address of the post, copied from the browser</source>
        <translation>&amp;Alamat unggahan, disalin dari peramban</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Go to a day and press Ctrl+V to put it there, or Esc to leave it.</source>
        <translation>Pilih hari lalu tekan Ctrl+V untuk menaruhnya di sana, atau Esc untuk membiarkannya.</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Take the pictures for all</source>
        <translation>Ambil gambar untuk semua</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;Pustaka…</translation>
    </message>
    <message>
        <source>Without description: {count}</source>
        <translation>Tanpa deskripsi: {count}</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>About the post</source>
        <translation>Tentang unggahan</translation>
    </message>
    <message>
        <source>Name of the post, for your team</source>
        <translation>Nama unggahan, untuk tim Anda</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>What it should achieve</source>
        <translation>Apa yang ingin dicapai</translation>
    </message>
    <message>
        <source>Where facts and figures come from</source>
        <translation>Asal fakta dan angka</translation>
    </message>
    <message>
        <source>Topic, campaign, source</source>
        <translation>Topik, kampanye, sumber</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Version history</source>
        <translation>Riwayat versi</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versi, yang terbaru di depan</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Dibandingkan dengan</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Yang berbeda</translation>
    </message>
    <message>
        <source>Restore as a new version</source>
        <translation>Pulihkan sebagai versi baru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{version} · as it is now</source>
        <translation>{version} · seperti sekarang</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Keduanya sama.</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold posts</source>
        <translation>Tahan unggahan</translation>
    </message>
    <message>
        <source>What is stopped</source>
        <translation>Yang ditahan</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>Shown to everyone, such as: earthquake in the host country</source>
        <translation>Terlihat oleh semua orang, misalnya: gempa bumi di negara setempat</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>Nothing is planned there now. What is planned later will be stopped too.</source>
        <translation>Saat ini tidak ada rencana di sana. Yang direncanakan kemudian juga akan ditahan.</translation>
    </message>
    <message>
        <source>Stops {posts} posts on {accounts} accounts.</source>
        <translation>Menahan {posts} unggahan di {accounts} akun.</translation>
    </message>
    <message>
        <source>The next is due in {span}.</source>
        <translation>Berikutnya {span} lagi.</translation>
    </message>
    <message>
        <source>Being sent at this moment, and not to be stopped:</source>
        <translation>Sedang dikirim saat ini dan tidak dapat dihentikan:</translation>
    </message>
    <message>
        <source>Hold {count} posts</source>
        <translation>Tahan {count} unggahan</translation>
    </message>
    <message>
        <source>Stops everything that has not left yet. Nothing resumes by itself.</source>
        <translation>Menghentikan semua yang belum terkirim. Tidak ada yang berlanjut dengan sendirinya.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Apa</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Mengapa</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>What is held</source>
        <translation>Yang ditahan</translation>
    </message>
    <message>
        <source>Nothing is held, and nothing waits for a decision.</source>
        <translation>Tidak ada yang ditahan, dan tidak ada yang menunggu keputusan.</translation>
    </message>
    <message>
        <source>Over, and waiting for decisions</source>
        <translation>Berakhir, dan menunggu keputusan</translation>
    </message>
    <message>
        <source>{undecided} of {lines} wait for a decision.</source>
        <translation>{undecided} dari {lines} menunggu keputusan.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Insiden terbuka</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Yang terjadi…</translation>
    </message>
    <message>
        <source>Keeps one delivery back.</source>
        <translation>Menahan satu kiriman.</translation>
    </message>
    <message>
        <source>Keeps {count} deliveries back.</source>
        <translation>Menahan {count} kiriman.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Lepaskan…</translation>
    </message>
    <message>
        <source>Let one post pass…</source>
        <translation>Loloskan satu unggahan…</translation>
    </message>
    <message>
        <source>{post} may pass: {reason}</source>
        <translation>{post} boleh lolos: {reason}</translation>
    </message>
    <message>
        <source>{post} was edited since: it needs to be proposed again.</source>
        <translation>{post} disunting sejak itu: perlu diusulkan lagi.</translation>
    </message>
    <message>
        <source>{name} asks that {post} may pass: {reason}</source>
        <translation>{name} meminta agar {post} lolos: {reason}</translation>
    </message>
    <message>
        <source>{name} agrees…</source>
        <translation>{name} setuju…</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Lepaskan penahanan</translation>
    </message>
    <message>
        <source>Release “{reason}”?</source>
        <translation>Lepaskan “{reason}”?</translation>
    </message>
    <message>
        <source>Nothing is sent by that. One delivery waits for your decision then.</source>
        <translation>Tidak ada yang terkirim karenanya. Satu kiriman lalu menunggu keputusan Anda.</translation>
    </message>
    <message>
        <source>Nothing is sent by that. {count} deliveries wait for your decision then.</source>
        <translation>Tidak ada yang terkirim karenanya. {count} kiriman lalu menunggu keputusan Anda.</translation>
    </message>
    <message>
        <source>Release and decide</source>
        <translation>Lepaskan dan putuskan</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Tetap tahan</translation>
    </message>
    <message>
        <source>{post} leaves despite the hold, exactly as it reads now: {reason}</source>
        <translation>{post} terkirim meski ada penahanan, persis seperti bunyinya kini: {reason}</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Loloskan</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Needs me</source>
        <translation>Perlu saya</translation>
    </message>
    <message>
        <source>Next 36 hours</source>
        <translation>36 jam ke depan</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Key dates ahead</source>
        <translation>Tanggal penting ke depan</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Sudah ditinjau</translation>
    </message>
    <message>
        <source>Say that you looked at all of these as they are now</source>
        <translation>Nyatakan bahwa Anda telah melihat semuanya seperti sekarang</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Sedang dibaca…</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>Menunggu Anda: {count}</translation>
    </message>
    <message>
        <source>Nothing needs you, and nothing is planned.</source>
        <translation>Tidak ada yang perlu Anda, dan tidak ada yang dijadwalkan.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Tidak ada yang perlu Anda sekarang.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>Nothing leaves in the next 36 hours.</source>
        <translation>Tidak ada yang terkirim dalam 36 jam ke depan.</translation>
    </message>
    <message>
        <source>Looked at, as they are now.</source>
        <translation>Sudah dilihat, seperti adanya sekarang.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Tidak ada yang perlu Anda.</translation>
    </message>
    <message>
        <source>Only those who plan posts can say so.</source>
        <translation>Hanya yang menjadwalkan unggahan yang dapat menyatakannya.</translation>
    </message>
    <message>
        <source>No holidays or sensitive days in the next weeks.</source>
        <translation>Tidak ada hari libur atau hari sensitif dalam minggu-minggu mendatang.</translation>
    </message>
    <message>
        <source>{day} (estimated)</source>
        <translation>{day} (perkiraan)</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>{day}, {time}: one delivery that day</source>
        <translation>{day}, {time}: satu pengiriman hari itu</translation>
    </message>
    <message>
        <source>{day}, {time}: {count} deliveries that day</source>
        <translation>{day}, {time}: {count} pengiriman hari itu</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>Files taken in</source>
        <translation>Berkas yang diambil</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Berkas yang tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Taking in {number} of {count}: {name}</source>
        <translation>Mengambil {number} dari {count}: {name}</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Posts that wait for approval</source>
        <translation>Unggahan yang menunggu persetujuan</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Insiden</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>What happened, what was decided, or what was learned</source>
        <translation>Yang terjadi, yang diputuskan, atau yang dipelajari</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Tambah &amp;catatan</translation>
    </message>
    <message>
        <source>&amp;Close the incident with this</source>
        <translation>&amp;Tutup insiden dengan ini</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
    <message>
        <source>Keep the selection as a snippet…</source>
        <translation>Simpan pilihan sebagai cuplikan…</translation>
    </message>
    <message>
        <source>Keep the post as a template…</source>
        <translation>Simpan unggahan sebagai templat…</translation>
    </message>
    <message>
        <source>Snippets, hashtags and templates…</source>
        <translation>Cuplikan, tagar, dan templat…</translation>
    </message>
    <message>
        <source>Use the template {name}</source>
        <translation>Pakai templat {name}</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join this workspace</source>
        <translation>Bergabung dengan ruang kerja ini</translation>
    </message>
    <message>
        <source>Call an administrator, or go there: have them read the fingerprint of the root key aloud. Whoever could change the workspace could also change a message, so do not take it from one.</source>
        <translation>Telepon administrator atau datangi: minta mereka membacakan sidik jari kunci utama. Siapa pun yang bisa mengubah ruang kerja juga bisa mengubah pesan, jadi jangan ambil dari pesan.</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>PIN baru</translation>
    </message>
    <message>
        <source>PIN, once more</source>
        <translation>PIN, sekali lagi</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Sidik jari</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>&amp;Anda adalah</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>Sa&amp;lin barisnya</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Bergabung</translation>
    </message>
    <message>
        <source>This computer has joined. Your key counts once an administrator has registered it; send them:</source>
        <translation>Komputer ini sudah bergabung. Kunci Anda berlaku setelah administrator mendaftarkannya; kirimkan:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep, because…</source>
        <translation>Pertahankan, karena…</translation>
    </message>
    <message>
        <source>Your reason holds for exactly these words. Approvers and the audit see it with your name.</source>
        <translation>Alasan Anda berlaku tepat untuk kata-kata ini. Penyetuju dan catatan audit melihatnya bersama nama Anda.</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>Dengan kata-kata &amp;Anda</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pertahankan</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Belum tersimpan: {why}</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Perintah dan tombolnya</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Tombol baru</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Pakai tombol ini</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>“{command}” has these keys already.</source>
        <translation>“{command}” sudah memakai tombol ini.</translation>
    </message>
</context>
<context>
    <name>LeftUnsaved</name>
    <message>
        <source>Your text is here (last change {time}).</source>
        <translation>Teks Anda ada di sini (perubahan terakhir {time}).</translation>
    </message>
    <message>
        <source>It was not in the workspace yet when Duta ended.</source>
        <translation>Teks ini belum ada di ruang kerja saat Duta berakhir.</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Choose from the library</source>
        <translation>Pilih dari pustaka</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Cari menurut nama</translation>
    </message>
    <message>
        <source>Find pictures by name</source>
        <translation>Cari gambar menurut nama</translation>
    </message>
    <message>
        <source>Pictures and films of the library</source>
        <translation>Gambar dan film di pustaka</translation>
    </message>
    <message>
        <source>No picture has such a name.</source>
        <translation>Tidak ada gambar dengan nama itu.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>Pustaka masih kosong.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several.</source>
        <translation>Tahan Ctrl untuk memilih beberapa.</translation>
    </message>
    <message>
        <source>Add to the post</source>
        <translation>Tambahkan ke unggahan</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Locked. {name} goes on with the PIN.</source>
        <translation>Terkunci. {name} melanjutkan dengan PIN.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Lanjutkan sebagai {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>&amp;Save this version</source>
        <translation>&amp;Simpan versi ini</translation>
    </message>
    <message>
        <source>Version &amp;history…</source>
        <translation>&amp;Riwayat versi…</translation>
    </message>
    <message>
        <source>Restore the version of {version}</source>
        <translation>Pulihkan versi {version}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>See what is held</source>
        <translation>Lihat yang ditahan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Decide for each</source>
        <translation>Putuskan satu per satu</translation>
    </message>
</context>
<context>
    <name>ManyOf</name>
    <message>
        <source>{name}: all</source>
        <translation>{name}: semua</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Pictures and films</source>
        <translation>Gambar dan film</translation>
    </message>
    <message>
        <source>Pictures and films of this part</source>
        <translation>Gambar dan film bagian ini</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>Tambahkan &amp;gambar…</translation>
    </message>
    <message>
        <source>Add from the &amp;library…</source>
        <translation>Tambahkan dari &amp;pustaka…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Tempel gambar</translation>
    </message>
    <message>
        <source>Describe the &amp;picture</source>
        <translation>Jelaskan &amp;gambar</translation>
    </message>
    <message>
        <source>Choose pictures and films</source>
        <translation>Pilih gambar dan film</translation>
    </message>
    <message>
        <source>Pictures and films ({kinds})</source>
        <translation>Gambar dan film ({kinds})</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Pindahkan gambar</translation>
    </message>
    <message>
        <source>Remove a picture</source>
        <translation>Keluarkan gambar</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Gambar tempelan</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Tambahkan gambar</translation>
    </message>
    <message>
        <source>Follow in pictures</source>
        <translation>Ikuti gambar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
</context>
<context>
    <name>MissedDialog</name>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Kirim sekarang</translation>
    </message>
    <message>
        <source>{count} deliveries missed their time.</source>
        <translation>{count} kiriman terlewat waktunya.</translation>
    </message>
    <message>
        <source>One delivery missed its time.</source>
        <translation>Satu kiriman terlewat waktunya.</translation>
    </message>
    <message>
        <source>Nothing leaves before you decide about it.</source>
        <translation>Tidak ada yang terkirim sebelum Anda memutuskannya.</translation>
    </message>
    <message>
        <source>&amp;Next free slot</source>
        <translation>&amp;Slot kosong berikutnya</translation>
    </message>
    <message>
        <source>Another &amp;time…</source>
        <translation>&amp;Waktu lain…</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Batalkan</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Putuskan &amp;nanti</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Pilih semu&amp;a</translation>
    </message>
    <message>
        <source>There is no free slot in the next ninety days. Choose another time instead.</source>
        <translation>Tidak ada slot kosong dalam sembilan puluh hari ke depan. Pilih waktu lain.</translation>
    </message>
</context>
<context>
    <name>MissionStep</name>
    <message>
        <source>Such as KBRI Den Haag</source>
        <translation>Misalnya KBRI Den Haag</translation>
    </message>
    <message>
        <source>&amp;Name of the mission</source>
        <translation>&amp;Nama perwakilan</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>N&amp;egara</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>K&amp;ota</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona waktu</translation>
    </message>
    <message>
        <source>&amp;First language of its readers</source>
        <translation>Bahasa &amp;utama pembacanya</translation>
    </message>
    <message>
        <source>&amp;Second language</source>
        <translation>Bahasa &amp;kedua</translation>
    </message>
    <message>
        <source>T&amp;hird language</source>
        <translation>Bahasa ke&amp;tiga</translation>
    </message>
    <message>
        <source>&amp;Weekend</source>
        <translation>Ha&amp;ri libur pekanan</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Kedutaan</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Konsulat</translation>
    </message>
    <message>
        <source>Permanent mission</source>
        <translation>Perutusan tetap</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Kantor pusat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>{day}: {count} deliveries</source>
        <translation>{day}: {count} pengiriman</translation>
    </message>
    <message>
        <source>{day}: one delivery</source>
        <translation>{day}: satu pengiriman</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to…</source>
        <translation>Pindahkan ke…</translation>
    </message>
    <message>
        <source>{post} on {account}</source>
        <translation>{post} di {account}</translation>
    </message>
    <message>
        <source>&amp;Time in {city}</source>
        <translation>&amp;Waktu di {city}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>{asked} does not exist there on that day: clocks go forward. {real} is used.</source>
        <translation>{asked} tidak ada di sana pada hari itu: jam dimajukan. Dipakai {real}.</translation>
    </message>
    <message>
        <source>It comes twice there on that day: clocks go back. The first one is used.</source>
        <translation>Jam itu terjadi dua kali di sana pada hari itu: jam dimundurkan. Dipakai yang pertama.</translation>
    </message>
    <message>
        <source>This is outside what was approved: it needs approval again.</source>
        <translation>Ini di luar yang disetujui: perlu persetujuan lagi.</translation>
    </message>
</context>
<context>
    <name>NeedYou</name>
    <message>
        <source>Nothing needs you now</source>
        <translation>Tidak ada yang perlu Anda sekarang</translation>
    </message>
</context>
<context>
    <name>NotPostedDialog</name>
    <message>
        <source>Not posted</source>
        <translation>Tidak terbit</translation>
    </message>
    <message>
        <source>It waits in the outbox for a decision: another time or not at all, with your reason beside it.</source>
        <translation>Menunggu keputusan di kotak keluar: lain waktu atau tidak sama sekali, beserta alasan Anda.</translation>
    </message>
    <message>
        <source>&amp;Why it could not be posted</source>
        <translation>&amp;Mengapa tidak bisa diunggah</translation>
    </message>
    <message>
        <source>It is not posted</source>
        <translation>Tidak terbit</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>You may read this post.</source>
        <translation>Anda boleh membaca unggahan ini.</translation>
    </message>
    <message>
        <source>Your role does not write.</source>
        <translation>Peran Anda tidak menulis.</translation>
    </message>
    <message>
        <source>Waiting for {names}.</source>
        <translation>Menunggu {names}.</translation>
    </message>
    <message>
        <source>Waiting for approval.</source>
        <translation>Menunggu persetujuan.</translation>
    </message>
    <message>
        <source>What they look at stays as it is meanwhile.</source>
        <translation>Yang sedang mereka lihat tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Take back to edit</source>
        <translation>Tarik untuk disunting</translation>
    </message>
    <message>
        <source>This has left.</source>
        <translation>Ini sudah terkirim.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>What was sent stays on record as it was. Duplicate it to say it again.</source>
        <translation>Yang terkirim tetap tercatat seperti adanya. Gandakan untuk menyampaikannya lagi.</translation>
    </message>
    <message>
        <source>A change asks for approval again.</source>
        <translation>Perubahan memerlukan persetujuan lagi.</translation>
    </message>
    <message>
        <source>This is approved, exactly as it reads.</source>
        <translation>Ini disetujui, persis seperti isinya.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Somebody else changed this post meanwhile.</source>
        <translation>Orang lain telah mengubah unggahan ini.</translation>
    </message>
    <message>
        <source>Your words are still here. Nothing of theirs is written over.</source>
        <translation>Teks Anda masih di sini. Milik mereka tidak tertimpa.</translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Simpan punya saya sebagai salinan</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Pakai punya mereka</translation>
    </message>
    <message>
        <source>Your text is here (last change {time}).</source>
        <translation>Teks Anda ada di sini (perubahan terakhir {time}).</translation>
    </message>
    <message>
        <source>It was not in the workspace yet. Undo brings back what was.</source>
        <translation>Teks ini belum ada di ruang kerja. Urungkan mengembalikan yang sebelumnya.</translation>
    </message>
    <message>
        <source>Look at it and approve…</source>
        <translation>Lihat dan setujui…</translation>
    </message>
    <message>
        <source>{name} approves here…</source>
        <translation>{name} menyetujui di sini…</translation>
    </message>
    <message>
        <source>Approve here…</source>
        <translation>Setujui di sini…</translation>
    </message>
    <message>
        <source>Go on as {name}…</source>
        <translation>Lanjutkan sebagai {name}…</translation>
    </message>
    <message>
        <source>{name} asks for changes.</source>
        <translation>{name} meminta perbaikan.</translation>
    </message>
    <message>
        <source>About: “{words}”</source>
        <translation>Tentang: “{words}”</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>As usual there</source>
        <translation>Seperti biasa di sana</translation>
    </message>
</context>
<context>
    <name>OptionalDay</name>
    <message>
        <source>{name} is known</source>
        <translation>{name} diketahui</translation>
    </message>
</context>
<context>
    <name>OutDialog</name>
    <message>
        <source>Take out of service</source>
        <translation>Hentikan pemakaian</translation>
    </message>
    <message>
        <source>Nothing is sent from {account} any more until somebody puts it back. What is planned for it waits; its record and its sign-in stay. To stop it only for a while, use a hold.</source>
        <translation>Tidak ada lagi yang dikirim dari {account} sampai seseorang memakainya kembali. Yang sudah direncanakan menunggu; catatan dan tanda masuknya tetap ada. Untuk berhenti sebentar saja, gunakan penahanan.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Mengapa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Such as: the term of the ambassador is over</source>
        <translation>Misalnya: masa tugas duta besar sudah selesai</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
    </message>
    <message>
        <source>What is held…</source>
        <translation>Yang ditahan…</translation>
    </message>
    <message>
        <source>Lists of the outbox</source>
        <translation>Daftar kotak keluar</translation>
    </message>
    <message>
        <source>What is &amp;held…</source>
        <translation>Yang &amp;ditahan…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a page, a command, or words of a post</source>
        <translation>Ketik halaman, perintah, atau kata dari unggahan</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cari atau jalankan perintah</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ pilih · Enter buka · Esc tutup</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Nothing answers to these words.</source>
        <translation>Tidak ada yang cocok dengan kata-kata ini.</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers of {account}</source>
        <translation>Berkas {account}</translation>
    </message>
    <message>
        <source>&amp;Office that answers for it</source>
        <translation>&amp;Bagian yang bertanggung jawab</translation>
    </message>
    <message>
        <source>&amp;Decision that allowed it</source>
        <translation>&amp;Keputusan yang mengizinkannya</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Tanggal keputusan</translation>
    </message>
    <message>
        <source>First day it may speak</source>
        <translation>Hari pertama boleh bersuara</translation>
    </message>
    <message>
        <source>Last day it may speak</source>
        <translation>Hari terakhir boleh bersuara</translation>
    </message>
    <message>
        <source>Two-step sign-in last seen</source>
        <translation>Verifikasi dua langkah terakhir terlihat</translation>
    </message>
    <message>
        <source>&amp;Protected: whoever sends names the account</source>
        <translation>&amp;Dilindungi: pengirim menyebut nama akun</translation>
    </message>
    <message>
        <source>Put on file</source>
        <translation>Simpan ke berkas</translation>
    </message>
</context>
<context>
    <name>PartBox</name>
    <message>
        <source>Further forward</source>
        <translation>Lebih awal</translation>
    </message>
    <message>
        <source>Further back</source>
        <translation>Lebih akhir</translation>
    </message>
    <message>
        <source>Join with the next part</source>
        <translation>Gabungkan dengan bagian berikutnya</translation>
    </message>
    <message>
        <source>Take this part away</source>
        <translation>Hapus bagian ini</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Bagian {number} dari {count}</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Teks unggahan</translation>
    </message>
    <message>
        <source>Write once. Adjust for each account where you need to.</source>
        <translation>Tulis sekali. Sesuaikan per akun bila perlu.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Tetapkan frasa sandi</translation>
    </message>
    <message>
        <source>Passphrase of the vault file</source>
        <translation>Frasa sandi berkas brankas</translation>
    </message>
    <message>
        <source>Duta keeps keys and sign-ins in an encrypted file on this computer. The passphrase opens it each time Duta starts. Nobody can find it out or replace it: write it down and keep it apart from this computer. Four or five words are good.</source>
        <translation>Duta menyimpan kunci dan tanda masuk dalam berkas terenkripsi di komputer ini. Frasa sandi membukanya setiap kali Duta dimulai. Tidak ada yang bisa menemukan atau menggantinya: catat dan simpan terpisah dari komputer ini. Empat atau lima kata sudah baik.</translation>
    </message>
    <message>
        <source>Keys and sign-ins lie in an encrypted file on this computer, which opens with it.</source>
        <translation>Kunci dan tanda masuk ada dalam berkas terenkripsi di komputer ini, yang terbuka dengannya.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frasa sandi, sekali lagi</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Tetapkan frasa sandi</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Salin: {what}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People and roles</source>
        <translation>Orang dan peran</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Tidak ada ruang kerja yang terbuka.</translation>
    </message>
    <message>
        <source>Whoever keeps the root key adds and changes people on the command line, with duta members.</source>
        <translation>Yang memegang kunci utama menambah dan mengubah orang di baris perintah, dengan duta members.</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>One person writes, another approves: nothing leaves without both. Each chooses a PIN here, which nobody else sees and nobody can find out. Who administers keeps the root key, with which people are added.</source>
        <translation>Satu orang menulis, yang lain menyetujui: tidak ada yang keluar tanpa keduanya. Masing-masing memilih PIN di sini, yang tidak dilihat dan tidak bisa ditemukan orang lain. Yang mengelola memegang kunci utama untuk menambah orang.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>Orang kedua</translation>
    </message>
    <message>
        <source>The second person comes &amp;later</source>
        <translation>Orang kedua &amp;menyusul</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>menulis</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>menyetujui</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>mengelola</translation>
    </message>
    <message>
        <source>PIN, six characters or more</source>
        <translation>PIN, enam karakter atau lebih</translation>
    </message>
    <message>
        <source>PIN, once more</source>
        <translation>PIN, sekali lagi</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Tugasnya</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Go on as {name}…</source>
        <translation>Lanjutkan sebagai {name}…</translation>
    </message>
    <message>
        <source>Nobody else has a key on this computer</source>
        <translation>Tidak ada orang lain yang punya kunci di komputer ini</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture {number}: {words}</source>
        <translation>Gambar {number}: {words}</translation>
    </message>
    <message>
        <source>Film {number}, {length}: {words}</source>
        <translation>Film {number}, {length}: {words}</translation>
    </message>
    <message>
        <source>has no description yet</source>
        <translation>belum ada deskripsi</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>It has no description.</source>
        <translation>Tidak ada deskripsi.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Copy picture {number}</source>
        <translation>Salin gambar {number}</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Salin deskripsi</translation>
    </message>
    <message>
        <source>Copy the description of picture {number}</source>
        <translation>Salin deskripsi gambar {number}</translation>
    </message>
</context>
<context>
    <name>PinChange</name>
    <message>
        <source>Change your PIN</source>
        <translation>Ubah PIN Anda</translation>
    </message>
    <message>
        <source>From then on the new PIN opens the key of {name} on this computer, and no other does.</source>
        <translation>Sejak itu PIN baru membuka kunci {name} di komputer ini, dan tidak ada yang lain.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN sampai sekarang</translation>
    </message>
    <message>
        <source>New PIN, six characters or more</source>
        <translation>PIN baru, enam karakter atau lebih</translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation>PIN baru, sekali lagi</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>The PIN and its repetition are not the same.</source>
        <translation>PIN dan pengulangannya tidak sama.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;PIN of {name}</source>
        <translation>&amp;PIN {name}</translation>
    </message>
</context>
<context>
    <name>PlacingCanvas</name>
    <message>
        <source>Crop and focal point</source>
        <translation>Potongan dan titik fokus</translation>
    </message>
    <message>
        <source>Arrow keys move the focal point, with Shift the crop, with Ctrl its right and lower edge.</source>
        <translation>Tombol panah menggeser titik fokus, dengan Shift potongannya, dengan Ctrl tepi kanan dan bawahnya.</translation>
    </message>
</context>
<context>
    <name>PlacingDialog</name>
    <message>
        <source>Crop and focal point</source>
        <translation>Potongan dan titik fokus</translation>
    </message>
    <message>
        <source>Focal point from the left</source>
        <translation>Titik fokus dari kiri</translation>
    </message>
    <message>
        <source>Focal point from the top</source>
        <translation>Titik fokus dari atas</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Tepi kiri</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Tepi atas</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Tepi kanan</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Tepi bawah</translation>
    </message>
    <message>
        <source>Whole picture, middle</source>
        <translation>Seluruh gambar, tengah</translation>
    </message>
    <message>
        <source>Must stay in sight</source>
        <translation>Harus tetap terlihat</translation>
    </message>
    <message>
        <source>From the &amp;left</source>
        <translation>Dari &amp;kiri</translation>
    </message>
    <message>
        <source>From the &amp;top</source>
        <translation>Dari &amp;atas</translation>
    </message>
    <message>
        <source>Part that is shown</source>
        <translation>Bagian yang ditampilkan</translation>
    </message>
    <message>
        <source>L&amp;eft edge</source>
        <translation>Tepi k&amp;iri</translation>
    </message>
    <message>
        <source>&amp;Upper edge</source>
        <translation>Tepi ata&amp;s</translation>
    </message>
    <message>
        <source>&amp;Right edge</source>
        <translation>Tepi kana&amp;n</translation>
    </message>
    <message>
        <source>L&amp;ower edge</source>
        <translation>Tepi &amp;bawah</translation>
    </message>
    <message>
        <source>As the networks show it</source>
        <translation>Seperti ditampilkan jejaring</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Unggahan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Menjadi apa</translation>
    </message>
    <message>
        <source>{problem} And {count} more.</source>
        <translation>{problem} Dan {count} lagi.</translation>
    </message>
    <message>
        <source>A draft without a time</source>
        <translation>Draf tanpa waktu</translation>
    </message>
    <message>
        <source>One planned delivery</source>
        <translation>Satu kiriman terencana</translation>
    </message>
    <message>
        <source>{count} planned deliveries</source>
        <translation>{count} kiriman terencana</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Rows of the plan</source>
        <translation>Baris rencana</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Post by hand</source>
        <translation>Unggah manual</translation>
    </message>
    <message>
        <source>Looking whether it may leave…</source>
        <translation>Memeriksa apakah boleh terbit…</translation>
    </message>
    <message>
        <source>&amp;Open the account&apos;s page</source>
        <translation>&amp;Buka halaman akun</translation>
    </message>
    <message>
        <source>&amp;Address of the post, if you have it</source>
        <translation>&amp;Alamat unggahan, jika ada</translation>
    </message>
    <message>
        <source>It is &amp;posted</source>
        <translation>&amp;Sudah terbit</translation>
    </message>
    <message>
        <source>&amp;Not posted…</source>
        <translation>&amp;Tidak terbit…</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <translation>&amp;Kembalikan</translation>
    </message>
    <message>
        <source>It is due as before, for whoever takes it next.</source>
        <translation>Tetap perlu diunggah, oleh siapa pun yang mengambilnya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Open the account&apos;s page on {network}</source>
        <translation>&amp;Buka halaman akun di {network}</translation>
    </message>
    <message>
        <source>It is yours since {time}; nobody else is shown it. Post it as it stands here, then say so within an hour: without a word nobody knows whether it was posted.</source>
        <translation>Ini tugas Anda sejak {time}; tidak ditampilkan kepada orang lain. Unggah persis seperti di sini, lalu nyatakan dalam satu jam: tanpa kabar tidak ada yang tahu apakah sudah terbit.</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Set up our mission…</source>
        <translation>Siapkan perwakilan kami…</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer. Everybody&apos;s PIN here is {pin}.</source>
        <translation>Latihan: tidak ada yang keluar dari komputer ini. PIN semua orang di sini {pin}.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Choose an account, and its readers&apos; view appears here.</source>
        <translation>Pilih sebuah akun, dan tampilan bagi pembacanya muncul di sini.</translation>
    </message>
    <message>
        <source>Preview for {account}</source>
        <translation>Pratinjau untuk {account}</translation>
    </message>
    <message>
        <source>The arrow keys go from line to line.</source>
        <translation>Tombol panah berpindah dari baris ke baris.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <source>Account whose readers see this</source>
        <translation>Akun yang pembacanya melihat ini</translation>
    </message>
    <message>
        <source>Show what is folded</source>
        <translation>Tampilkan yang dilipat</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>Selebar ponsel</translation>
    </message>
    <message>
        <source>In the dark</source>
        <translation>Dalam mode gelap</translation>
    </message>
</context>
<context>
    <name>PrimaryAction</name>
    <message>
        <source>See the checks</source>
        <translation>Lihat pemeriksaan</translation>
    </message>
    <message>
        <source>Submit, or the &amp;next step</source>
        <translation>Ajukan, atau langkah &amp;berikutnya</translation>
    </message>
    <message>
        <source>Take back to edit</source>
        <translation>Tarik untuk disunting</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Tambahkan ke antrean</translation>
    </message>
    <message>
        <source>Send now to 1 account…</source>
        <translation>Kirim sekarang ke 1 akun…</translation>
    </message>
    <message>
        <source>Send now to {count} accounts…</source>
        <translation>Kirim sekarang ke {count} akun…</translation>
    </message>
    <message>
        <source>Duplicate as a new draft</source>
        <translation>Gandakan sebagai draf baru</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Ajukan persetujuan</translation>
    </message>
    <message>
        <source>Submit for approval {arrow} {names}</source>
        <translation>Ajukan persetujuan {arrow} {names}</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Peran Anda tidak boleh melakukan ini.</translation>
    </message>
    <message>
        <source>Choose at least one account first.</source>
        <translation>Pilih dahulu setidaknya satu akun.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Tulis sesuatu dahulu.</translation>
    </message>
    <message>
        <source>Is being saved…</source>
        <translation>Sedang disimpan…</translation>
    </message>
    <message>
        <source>Is being checked…</source>
        <translation>Sedang diperiksa…</translation>
    </message>
    <message>
        <source>Fix first: {count}.</source>
        <translation>Perbaiki dulu: {count}.</translation>
    </message>
    <message>
        <source>Needs a reason first: {count}.</source>
        <translation>Perlu alasan dulu: {count}.</translation>
    </message>
    <message>
        <source>It is approved and in the queue.</source>
        <translation>Sudah disetujui dan dalam antrean.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Pilih &amp;Semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naik selangkah</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turun selangkah</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Weekly plan</source>
        <translation>Rencana pekanan</translation>
    </message>
    <message>
        <source>At these hours of its readers a mission speaks. The next free slot is one of them.</source>
        <translation>Pada jam-jam pembacanya ini suatu perwakilan berbicara. Slot kosong berikutnya salah satunya.</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Weekend in {city}: {days}.</source>
        <translation>Akhir pekan di {city}: {days}.</translation>
    </message>
    <message>
        <source>{word} is no time. Write times such as 10:00 or 15.30.</source>
        <translation>{word} bukan jam. Tulis jam seperti 10:00 atau 15.30.</translation>
    </message>
</context>
<context>
    <name>ReadersView</name>
    <message>
        <source>Preview for {account}</source>
        <translation>Pratinjau untuk {account}</translation>
    </message>
    <message>
        <source>The arrow keys go from line to line.</source>
        <translation>Tombol panah berpindah dari baris ke baris.</translation>
    </message>
</context>
<context>
    <name>Rearranging</name>
    <message>
        <source>Choose a delivery first.</source>
        <translation>Pilih dulu satu pengiriman.</translation>
    </message>
    <message>
        <source>You can see the plan of {account}, but not change it. Ask an officer of this account.</source>
        <translation>Anda dapat melihat rencana {account}, tetapi tidak dapat mengubahnya. Tanyakan kepada petugas akun ini.</translation>
    </message>
    <message>
        <source>{post} can no longer be moved. Its state is: {state}</source>
        <translation>{post} tidak dapat dipindahkan lagi. Statusnya: {state}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Request changes</source>
        <translation>Minta perbaikan</translation>
    </message>
    <message>
        <source>What should change in {post}?</source>
        <translation>Apa yang perlu diubah pada {post}?</translation>
    </message>
    <message>
        <source>About: “{words}”</source>
        <translation>Tentang: “{words}”</translation>
    </message>
    <message>
        <source>About the post as a whole. To point at words, select them first.</source>
        <translation>Tentang unggahan secara keseluruhan. Untuk menunjuk kata, pilih dulu kata itu.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Please check the facts.</source>
        <translation>Mohon periksa faktanya.</translation>
    </message>
    <message>
        <source>The tone does not fit.</source>
        <translation>Nadanya kurang sesuai.</translation>
    </message>
    <message>
        <source>Another time would be better.</source>
        <translation>Sebaiknya di waktu lain.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>After the hold</source>
        <translation>Setelah penahanan</translation>
    </message>
    <message>
        <source>One delivery was stopped. Nothing leaves before you decide about it.</source>
        <translation>Satu kiriman dihentikan. Tidak ada yang terkirim sebelum Anda memutuskan.</translation>
    </message>
    <message>
        <source>&amp;Keep its time</source>
        <translation>&amp;Pertahankan waktunya</translation>
    </message>
    <message>
        <source>Another &amp;time…</source>
        <translation>&amp;Waktu lain…</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Kirim sekarang</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>Kem&amp;bali ke draf</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Batalkan</translation>
    </message>
    <message>
        <source>Choose a time &amp;later</source>
        <translation>Pilih waktu &amp;nanti</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Pilih semu&amp;a</translation>
    </message>
    <message>
        <source>{count} deliveries were stopped. Nothing leaves before you decide about it.</source>
        <translation>{count} kiriman dihentikan. Tidak ada yang terkirim sebelum Anda memutuskan.</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Post</source>
        <translation>Unggahan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Dijadwalkan untuk</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Yang dilakukan</translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <source>Rights of this picture</source>
        <translation>Hak atas gambar ini</translation>
    </message>
    <message>
        <source>Embassy photo, bought for the web, CC BY 4.0 …</source>
        <translation>Foto kedutaan, dibeli untuk web, CC BY 4.0 …</translation>
    </message>
    <message>
        <source>Photo: …</source>
        <translation>Foto: …</translation>
    </message>
    <message>
        <source>May be shown &amp;until</source>
        <translation>Boleh ditampilkan &amp;sampai</translation>
    </message>
    <message>
        <source>Last day it may be shown</source>
        <translation>Hari terakhir boleh ditampilkan</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Tidak ada orang yang dapat dikenali</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>Mereka setuju</translation>
    </message>
    <message>
        <source>They have not agreed</source>
        <translation>Mereka belum setuju</translation>
    </message>
    <message>
        <source>&amp;Licence or source</source>
        <translation>&amp;Lisensi atau sumber</translation>
    </message>
    <message>
        <source>&amp;Who is named</source>
        <translation>Nama &amp;yang disebut</translation>
    </message>
    <message>
        <source>&amp;People in it</source>
        <translation>&amp;Orang di dalamnya</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>RightsLine</name>
    <message>
        <source>&amp;Rights…</source>
        <translation>&amp;Hak…</translation>
    </message>
    <message>
        <source>Rights: {words}</source>
        <translation>Hak: {words}</translation>
    </message>
    <message>
        <source>nothing is on file yet</source>
        <translation>belum ada catatan</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>berakhir pada {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>people agreed</source>
        <translation>orangnya setuju</translation>
    </message>
    <message>
        <source>people have not agreed</source>
        <translation>orangnya belum setuju</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>1 account</source>
        <translation>1 akun</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count} akun</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Last change {when}</source>
        <translation>Perubahan terakhir {when}</translation>
    </message>
    <message>
        <source>Only on this computer: open it and choose an account.</source>
        <translation>Hanya di komputer ini: buka dan pilih akun.</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>Belum ada teks</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Posts</source>
        <translation>Unggahan</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>Duta looks at every post before it can leave: length, links, pictures without a description, secrets, weekends and holidays of the readers. These packs add more; take those that fit your ministry.</source>
        <translation>Duta memeriksa setiap unggahan sebelum keluar: panjang, tautan, gambar tanpa deskripsi, rahasia, akhir pekan, dan hari libur pembaca. Paket ini menambah lagi; pilih yang cocok untuk kementerian Anda.</translation>
    </message>
</context>
<context>
    <name>SafeKeeping</name>
    <message>
        <source>Join…</source>
        <translation>Bergabung…</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <translation>Tetapkan frasa sandi…</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>Berikan frasa sandi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Lock, PIN and secrets</source>
        <translation>Kunci layar, PIN, dan rahasia</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Mengunci sendiri</translation>
    </message>
    <message>
        <source>after {minutes} minutes without a touch</source>
        <translation>setelah {minutes} menit tanpa sentuhan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>&amp;Lock by itself</source>
        <translation>&amp;Mengunci sendiri</translation>
    </message>
    <message>
        <source>A locked window opens with your PIN; sending goes on meanwhile.</source>
        <translation>Jendela yang terkunci terbuka dengan PIN Anda; pengiriman tetap berjalan.</translation>
    </message>
    <message>
        <source>Change your &amp;PIN…</source>
        <translation>Ubah &amp;PIN Anda…</translation>
    </message>
    <message>
        <source>Keys of people</source>
        <translation>Kunci orang</translation>
    </message>
    <message>
        <source>Sign-ins of accounts</source>
        <translation>Tanda masuk akun</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>Gambar dan film</translation>
    </message>
    <message>
        <source>Settings of this computer</source>
        <translation>Pengaturan komputer ini</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Simpan tampilan ini…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nama tampilan</translation>
    </message>
</context>
<context>
    <name>SecretsStep</name>
    <message>
        <source>Trying</source>
        <translation>Mencoba</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <translation>Tetapkan frasa sandi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Trying where this computer keeps passwords and keys…</source>
        <translation>Mencoba tempat komputer ini menyimpan sandi dan kunci…</translation>
    </message>
    <message>
        <source>A secret could be read. {where}</source>
        <translation>Sebuah rahasia bisa dibaca. {where}</translation>
    </message>
    <message>
        <source>Nothing was made yet.</source>
        <translation>Belum ada yang dibuat.</translation>
    </message>
    <message>
        <source>Give the passphrase…</source>
        <translation>Berikan frasa sandi…</translation>
    </message>
</context>
<context>
    <name>SendNowDialog</name>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>Looking at the post…</source>
        <translation>Melihat unggahan…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Send “{post}” now</source>
        <translation>Kirim “{post}” sekarang</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>An approval is missing. It can come from {names}.</source>
        <translation>Persetujuan belum ada. Dapat diberikan oleh {names}.</translation>
    </message>
    <message>
        <source>An approval is missing, and nobody here can give it.</source>
        <translation>Persetujuan belum ada, dan tidak ada yang dapat memberikannya di sini.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>Send to 1 practice account</source>
        <translation>Kirim ke 1 akun latihan</translation>
    </message>
    <message>
        <source>Send to {count} practice accounts</source>
        <translation>Kirim ke {count} akun latihan</translation>
    </message>
    <message>
        <source>Send to 1 official account</source>
        <translation>Kirim ke 1 akun resmi</translation>
    </message>
    <message>
        <source>Send to {count} official accounts</source>
        <translation>Kirim ke {count} akun resmi</translation>
    </message>
    <message>
        <source>Send to {count} accounts, official ones among them</source>
        <translation>Kirim ke {count} akun, di antaranya yang resmi</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>Set up our mission</source>
        <translation>Siapkan perwakilan kami</translation>
    </message>
    <message>
        <source>Add the first account…</source>
        <translation>Tambah akun pertama…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>&amp;Lewati dulu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The workspace is made. Connect the first account now, or later on the accounts page; writing and approving can be tried without one.</source>
        <translation>Ruang kerja sudah dibuat. Hubungkan akun pertama sekarang, atau nanti di halaman akun; menulis dan menyetujui bisa dicoba tanpa akun.</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Sandi dan kunci</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Akun pertama</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Langkah {number} dari {all}: {title}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Buat ruang kerja</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The PIN and its repetition are not the same.</source>
        <translation>PIN dan pengulangannya tidak sama.</translation>
    </message>
    <message>
        <source>Making the workspace and its keys…</source>
        <translation>Membuat ruang kerja dan kuncinya…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>How Duta looks</source>
        <translation>Tampilan Duta</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast, as the system</source>
        <translation>Kontras tinggi, seperti sistem</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Kontras tinggi, terang</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Kontras tinggi, gelap</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Beside the clock of this workspace, at the foot of the window.</source>
        <translation>Di samping jam ruang kerja ini, di bagian bawah jendela.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Clock {number}</source>
        <translation>Jam {number}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Go on sending when this window is closed</source>
        <translation>Tetap mengirim saat jendela ini ditutup</translation>
    </message>
    <message>
        <source>A small program goes on in the background and gives way when you open Duta again. Otherwise posts leave only while a window of Duta is open.</source>
        <translation>Program kecil terus bekerja di latar belakang dan memberi jalan saat Anda membuka Duta lagi. Jika tidak, unggahan hanya terkirim selama jendela Duta terbuka.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Letters alone are keys in lists and in the calendar</source>
        <translation>Huruf saja menjadi tombol pintas di daftar dan kalender</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Opening the workspace…</source>
        <translation>Membuka ruang kerja…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Semua pintasan</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>Panel samping</translation>
    </message>
    <message>
        <source>About this post</source>
        <translation>Tentang unggahan ini</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Tutup panel samping</translation>
    </message>
    <message>
        <source>No post is chosen</source>
        <translation>Tidak ada unggahan yang dipilih</translation>
    </message>
    <message>
        <source>Choose one in any list to see it here.</source>
        <translation>Pilih satu di daftar mana pun untuk melihatnya di sini.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New post</source>
        <translation>Unggahan baru</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message>
        <source>{page}: {count} waiting for you</source>
        <translation>{page}: {count} menunggu Anda</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>&amp;Suggestions for this word</source>
        <translation>&amp;Saran untuk kata ini</translation>
    </message>
    <message>
        <source>No dictionary for {language} on this computer: spelling is not checked.</source>
        <translation>Tidak ada kamus untuk {language} di komputer ini: ejaan tidak diperiksa.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Spelling of {word}</source>
        <translation>Ejaan {word}</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Mencari saran…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to the known names</source>
        <translation>Tamb&amp;ahkan “{word}” ke nama yang dikenal</translation>
    </message>
    <message>
        <source>An administrator can add “{word}” to the known names</source>
        <translation>Administrator dapat menambahkan “{word}” ke nama yang dikenal</translation>
    </message>
    <message>
        <source>The text can only be read now</source>
        <translation>Teks sekarang hanya dapat dibaca</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Tidak ada saran</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What changed, checks and approvals</source>
        <translation>Perubahan, pemeriksaan, dan persetujuan</translation>
    </message>
    <message>
        <source>Sent back before</source>
        <translation>Pernah dikembalikan</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>What changed since it was last approved</source>
        <translation>Yang berubah sejak terakhir disetujui</translation>
    </message>
    <message>
        <source>Nothing was approved for this account before: read it whole.</source>
        <translation>Belum pernah ada yang disetujui untuk akun ini: bacalah seluruhnya.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Tidak ada keberatan.</translation>
    </message>
    <message>
        <source>On {accounts}</source>
        <translation>Di {accounts}</translation>
    </message>
    <message>
        <source>Kept by {name}: {reason}</source>
        <translation>Dipertahankan oleh {name}: {reason}</translation>
    </message>
    <message>
        <source>Approvals: {given} of {needed}</source>
        <translation>Persetujuan: {given} dari {needed}</translation>
    </message>
    <message>
        <source>Because of {rule}</source>
        <translation>Karena {rule}</translation>
    </message>
    <message>
        <source>Solo mode is on: its author alone is enough, and everything is marked.</source>
        <translation>Mode tunggal aktif: penulisnya saja cukup, dan semuanya ditandai.</translation>
    </message>
    <message>
        <source>Approved by {names}</source>
        <translation>Disetujui oleh {names}</translation>
    </message>
    <message>
        <source>Can approve: {names}</source>
        <translation>Dapat menyetujui: {names}</translation>
    </message>
    <message>
        <source>{count} people are missing: nobody who may approve is left.</source>
        <translation>Kurang {count} orang: tidak ada lagi yang boleh menyetujui.</translation>
    </message>
    <message>
        <source>{name} may not: {why}</source>
        <translation>{name} tidak boleh: {why}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sending: not started</source>
        <translation>Pengiriman: belum mulai</translation>
    </message>
    <message>
        <source>Sending: on</source>
        <translation>Pengiriman: aktif</translation>
    </message>
    <message>
        <source>Sending: off</source>
        <translation>Pengiriman: mati</translation>
    </message>
    <message>
        <source>Next: {post} ({clocks})</source>
        <translation>Berikutnya: {post} ({clocks})</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Snippets, hashtags and templates</source>
        <translation>Cuplikan, tagar, dan templat</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Semua yang ada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Untuk semua</translation>
    </message>
</context>
<context>
    <name>StockPicker</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Yang dapat disisipkan</translation>
    </message>
    <message>
        <source>Change what there is…</source>
        <translation>Ubah yang ada…</translation>
    </message>
    <message>
        <source>Nothing fits. Keep words you use often as a snippet or a template.</source>
        <translation>Tidak ada yang cocok. Simpan kata-kata yang sering dipakai sebagai cuplikan atau templat.</translation>
    </message>
</context>
<context>
    <name>TargetChip</name>
    <message>
        <source>Take {account} off</source>
        <translation>Lepas {account}</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>now {time} in {city}</source>
        <translation>kini {time} di {city}</translation>
    </message>
    <message>
        <source>Protected: type {handle}</source>
        <translation>Dilindungi: ketik {handle}</translation>
    </message>
    <message>
        <source>Not again: {state}</source>
        <translation>Tidak dikirim lagi: {state}</translation>
    </message>
</context>
<context>
    <name>TargetsBar</name>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Add or take off accounts</source>
        <translation>Tambah atau lepas akun</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Keep as a set</source>
        <translation>Simpan sebagai kumpulan</translation>
    </message>
    <message>
        <source>There are: {names}. The same name takes its place.</source>
        <translation>Sudah ada: {names}. Nama yang sama menggantikannya.</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nama kumpulan</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Akun…</translation>
    </message>
    <message>
        <source>&amp;Keep these accounts as a set…</source>
        <translation>Simpan a&amp;kun ini sebagai kumpulan…</translation>
    </message>
    <message>
        <source>Take an account off</source>
        <translation>Lepas akun</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Another time</source>
        <translation>Waktu lain</translation>
    </message>
    <message>
        <source>Plan it for then</source>
        <translation>Jadwalkan untuk saat itu</translation>
    </message>
    <message>
        <source>{count} deliveries, each on the clock of its readers</source>
        <translation>{count} kiriman, masing-masing menurut jam pembacanya</translation>
    </message>
    <message>
        <source>{post} on {account}</source>
        <translation>{post} di {account}</translation>
    </message>
    <message>
        <source>&amp;Time there</source>
        <translation>&amp;Waktu di sana</translation>
    </message>
    <message>
        <source>&amp;Time in {city}</source>
        <translation>&amp;Waktu di {city}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>This is outside what was approved: it needs approval again.</source>
        <translation>Ini di luar yang disetujui: perlu persetujuan lagi.</translation>
    </message>
    <message>
        <source>It leaves only when it has been approved for that time.</source>
        <translation>Baru terkirim bila disetujui untuk waktu itu.</translation>
    </message>
    <message>
        <source>{asked} does not exist there on that day: clocks go forward. {real} is used.</source>
        <translation>{asked} tidak ada di sana pada hari itu: jam dimajukan. Dipakai {real}.</translation>
    </message>
    <message>
        <source>It comes twice there on that day: clocks go back. The first one is used.</source>
        <translation>Jam itu terjadi dua kali di sana pada hari itu: jam dimundurkan. Dipakai yang pertama.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Cari atau jalankan perintah</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Tahan…</translation>
    </message>
    <message>
        <source>Stop what has not left yet</source>
        <translation>Hentikan yang belum terkirim</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Pengamat</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation>{count} perlu Anda</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Tidak ada yang menunggu Anda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Duta</source>
        <translation>Buka Duta</translation>
    </message>
    <message>
        <source>Hold everything…</source>
        <translation>Tahan semuanya…</translation>
    </message>
    <message>
        <source>Mute notes until tomorrow</source>
        <translation>Senyapkan pemberitahuan sampai besok</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Tidak ada yang direncanakan</translation>
    </message>
    <message>
        <source>Next: {post} ({clocks})</source>
        <translation>Berikutnya: {post} ({clocks})</translation>
    </message>
</context>
<context>
    <name>TypedTimeField</name>
    <message>
        <source>fri 10, besok 15.00, 1 oct 9am</source>
        <translation>jumat 10, besok 15.00, 1 okt jam 9</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Pilih hari dari kalender</translation>
    </message>
    <message>
        <source>Choose the day from a calendar (Alt+Down)</source>
        <translation>Pilih hari dari kalender (Alt+Panah Bawah)</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>VariantFields</name>
    <message>
        <source>Title, where a network shows one</source>
        <translation>Judul, bila jejaring menampilkannya</translation>
    </message>
    <message>
        <source>https://… as a card or at the end, where a network takes links</source>
        <translation>https://… sebagai kartu atau di akhir, bila jejaring menerima tautan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Link and options</source>
        <translation>Tautan dan opsi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsi</translation>
    </message>
</context>
<context>
    <name>VariantTabs</name>
    <message>
        <source>Variants</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Words of their own for a language or a network</source>
        <translation>Teks tersendiri untuk bahasa atau jejaring</translation>
    </message>
    <message>
        <source>Next &amp;variant</source>
        <translation>&amp;Versi berikutnya</translation>
    </message>
    <message>
        <source>Pre&amp;vious variant</source>
        <translation>Versi &amp;sebelumnya</translation>
    </message>
    <message>
        <source>{name}: words of its own</source>
        <translation>{name}: teks sendiri</translation>
    </message>
    <message>
        <source>{name}: follows the words for all</source>
        <translation>{name}: mengikuti teks untuk semua</translation>
    </message>
    <message>
        <source>{standing}. To fix or to explain: {count}</source>
        <translation>{standing}. Perlu diperbaiki atau dijelaskan: {count}</translation>
    </message>
    <message>
        <source>Own words in {name}</source>
        <translation>Teks tersendiri dalam {name}</translation>
    </message>
    <message>
        <source>Own words on {name}</source>
        <translation>Teks tersendiri di {name}</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Teks tersendiri</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>{day}: {count} planned</source>
        <translation>{day}: {count} dijadwalkan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Duta</source>
        <translation>Selamat datang di Duta</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Bagaimana Anda ingin mulai?</translation>
    </message>
    <message>
        <source>Try it with practice accounts</source>
        <translation>Coba dengan akun latihan</translation>
    </message>
    <message>
        <source>A demo embassy with sample posts. Nothing leaves this computer.</source>
        <translation>Kedutaan contoh dengan unggahan contoh. Tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Set up our mission</source>
        <translation>Siapkan perwakilan kami</translation>
    </message>
    <message>
        <source>Your mission, two people, a safe place for keys, the first account and the rules.</source>
        <translation>Perwakilan Anda, dua orang, tempat aman untuk kunci, akun pertama, dan aturan.</translation>
    </message>
    <message>
        <source>Open an existing workspace…</source>
        <translation>Buka ruang kerja yang sudah ada…</translation>
    </message>
    <message>
        <source>One that somebody gave you. A computer that is new to it joins by comparing a fingerprint.</source>
        <translation>Yang diberikan seseorang kepada Anda. Komputer baru bergabung dengan membandingkan sidik jari.</translation>
    </message>
</context>
<context>
    <name>WhatToPost</name>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Open the &amp;folder with the pictures</source>
        <translation>Buka &amp;folder gambar</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Bagian {number} dari {count}</translation>
    </message>
    <message>
        <source>Pictures of part {number}</source>
        <translation>Gambar bagian {number}</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Next &amp;free slot</source>
        <translation>Slot &amp;kosong berikutnya</translation>
    </message>
    <message>
        <source>Same loca&amp;l time</source>
        <translation>Waktu setempat &amp;sama</translation>
    </message>
    <message>
        <source>Same &amp;moment</source>
        <translation>Saat &amp;bersamaan</translation>
    </message>
    <message>
        <source>Decide late&amp;r</source>
        <translation>&amp;Nanti saja</translation>
    </message>
    <message>
        <source>At this time on the clock of each account&apos;s readers</source>
        <translation>Pada jam ini menurut waktu pembaca tiap akun</translation>
    </message>
    <message>
        <source>Everywhere at once, when the clock shows this here</source>
        <translation>Di semua tempat sekaligus, saat jam di sini menunjukkan ini</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Hari dan jam</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Yang sesudahnya</translation>
    </message>
    <message>
        <source>&amp;Weekly plan of a mission…</source>
        <translation>Rencana &amp;pekanan perwakilan…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Choose accounts first: their readers&apos; week says which slots there are.</source>
        <translation>Pilih akun dulu: pekan pembacanya menentukan slot yang ada.</translation>
    </message>
    <message>
        <source>There is no free slot in the next ninety days. Type a time instead.</source>
        <translation>Tidak ada slot kosong dalam sembilan puluh hari ke depan. Ketik waktunya saja.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Rests on: {clause}</source>
        <translation>Berdasarkan: {clause}</translation>
    </message>
    <message>
        <source>Not so: “{text}”</source>
        <translation>Jangan begini: “{text}”</translation>
    </message>
    <message>
        <source>But so: “{text}”</source>
        <translation>Melainkan begini: “{text}”</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Aturan {rule}</translation>
    </message>
</context>
<context>
    <name>account kinds</name>
    <message>
        <source>Institution</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>account rights</name>
    <message>
        <source>write</source>
        <translation>menulis</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>menjadwalkan</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>menyetujui</translation>
    </message>
    <message>
        <source>send now</source>
        <translation>mengirim sekarang</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>menarik kembali</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>menghubungkan</translation>
    </message>
</context>
<context>
    <name>account sets</name>
    <message>
        <source>{name} · set of {count}</source>
        <translation>{name} · kumpulan {count} akun</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Network and kind</source>
        <translation>Jejaring dan jenis</translation>
    </message>
    <message>
        <source>Country and languages</source>
        <translation>Negara dan bahasa</translation>
    </message>
    <message>
        <source>Sign-in until</source>
        <translation>Masuk sampai</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Unggahan terakhir</translation>
    </message>
    <message>
        <source>Still takes</source>
        <translation>Sisa kiriman</translation>
    </message>
    <message>
        <source>over</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>dalam {span}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} lalu</translation>
    </message>
    <message>
        <source>{left} of {all} posts</source>
        <translation>{left} dari {all} unggahan</translation>
    </message>
    <message>
        <source>more on {day}</source>
        <translation>bertambah {day}</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Teks terpanjang</translation>
    </message>
    <message>
        <source>Most parts of a thread</source>
        <translation>Bagian utas terbanyak</translation>
    </message>
    <message>
        <source>Most pictures</source>
        <translation>Gambar terbanyak</translation>
    </message>
    <message>
        <source>Longest description of a picture</source>
        <translation>Deskripsi gambar terpanjang</translation>
    </message>
    <message>
        <source>The network says that it is in order.</source>
        <translation>Jejaring menyatakan akun ini baik.</translation>
    </message>
    <message>
        <source>The network does not accept the sign-in any more.</source>
        <translation>Jejaring tidak lagi menerima tanda masuk ini.</translation>
    </message>
    <message>
        <source>The network has stopped this account.</source>
        <translation>Jejaring telah menghentikan akun ini.</translation>
    </message>
    <message>
        <source>The network says that this account is closed.</source>
        <translation>Jejaring menyatakan akun ini ditutup.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jejaring</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Readers&apos; zone</source>
        <translation>Zona waktu pembaca</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>belum ada di berkas</translation>
    </message>
    <message>
        <source>Office that answers for it</source>
        <translation>Bagian yang bertanggung jawab</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Diizinkan oleh</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>Diizinkan pada</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Two-step sign-in last seen</source>
        <translation>Verifikasi dua langkah terakhir terlihat</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Dilindungi</translation>
    </message>
    <message>
        <source>yes: whoever sends names the account</source>
        <translation>ya: pengirim menyebut nama akun</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Tanda masuk</translation>
    </message>
    <message>
        <source>This account needs none.</source>
        <translation>Akun ini tidak memerlukannya.</translation>
    </message>
    <message>
        <source>Sends from this computer</source>
        <translation>Mengirim dari komputer ini</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>{name}, on {day}</source>
        <translation>{name}, pada {day}</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Dimasukkan oleh</translation>
    </message>
    <message>
        <source>Signed in until</source>
        <translation>Masuk sampai</translation>
    </message>
    <message>
        <source>the network names no end</source>
        <translation>jejaring tidak menyebut batas</translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left} dari {all}</translation>
    </message>
    <message>
        <source>{amount}, more on {day}</source>
        <translation>{amount}, bertambah {day}</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Sisa anggaran</translation>
    </message>
    <message>
        <source>Posts it still takes</source>
        <translation>Unggahan yang masih bisa</translation>
    </message>
    <message>
        <source>The network asked to wait until</source>
        <translation>Jejaring meminta menunggu sampai</translation>
    </message>
    <message>
        <source>Spent this month</source>
        <translation>Terpakai bulan ini</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Masih akan datang</translation>
    </message>
    <message>
        <source>Posts that are planned</source>
        <translation>Unggahan terjadwal</translation>
    </message>
    <message>
        <source>Signed in until {day}.</source>
        <translation>Masuk sampai {day}.</translation>
    </message>
    <message>
        <source>It still takes {left} of {all} posts.</source>
        <translation>Masih bisa {left} dari {all} unggahan.</translation>
    </message>
    <message>
        <source>It lacks a right: {right}.</source>
        <translation>Satu izin kurang: {right}.</translation>
    </message>
    <message>
        <source>Only an administrator connects accounts.</source>
        <translation>Hanya administrator yang menghubungkan akun.</translation>
    </message>
    <message>
        <source>{account} is closed to you.</source>
        <translation>{account} tertutup bagi Anda.</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>hanya melihat</translation>
    </message>
    <message>
        <source>not on this account: {rights}</source>
        <translation>tidak pada akun ini: {rights}</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
</context>
<context>
    <name>bands</name>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Biru kehijauan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Tanpa warna</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hari ini</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>&amp;Periode sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>Periode &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Undo in the calendar</source>
        <translation>&amp;Urungkan di kalender</translation>
    </message>
    <message>
        <source>&amp;Redo in the calendar</source>
        <translation>Ulan&amp;gi di kalender</translation>
    </message>
    <message>
        <source>Cu&amp;t, to put it on another day</source>
        <translation>Po&amp;tong untuk dipindahkan ke hari lain</translation>
    </message>
    <message>
        <source>&amp;Put it on this day</source>
        <translation>&amp;Taruh pada hari ini</translation>
    </message>
    <message>
        <source>&amp;Take out of the plan</source>
        <translation>&amp;Keluarkan dari rencana</translation>
    </message>
    <message>
        <source>&amp;Open the post</source>
        <translation>&amp;Buka unggahan</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>Pi&amp;ndahkan ke…</translation>
    </message>
    <message>
        <source>&amp;Export the calendar…</source>
        <translation>&amp;Ekspor kalender…</translation>
    </message>
    <message>
        <source>Calendar: &amp;month</source>
        <translation>Kalender: b&amp;ulan</translation>
    </message>
    <message>
        <source>Calendar: &amp;week</source>
        <translation>Kalender: &amp;minggu</translation>
    </message>
    <message>
        <source>Calendar: &amp;day</source>
        <translation>Kalender: ha&amp;ri</translation>
    </message>
    <message>
        <source>Calendar: a&amp;genda</source>
        <translation>Kalender: a&amp;genda</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>This move needs approval again.</source>
        <translation>Pemindahan ini memerlukan persetujuan lagi.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} pengiriman</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Pembaca</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>No campaign: colour of the state</source>
        <translation>Tanpa kampanye: warna status</translation>
    </message>
    <message>
        <source>Sensitive: {name} ({where})</source>
        <translation>Sensitif: {name} ({where})</translation>
    </message>
    <message>
        <source>Holiday: {name} ({where})</source>
        <translation>Hari libur: {name} ({where})</translation>
    </message>
    <message>
        <source>Fasting: {name} ({where})</source>
        <translation>Puasa: {name} ({where})</translation>
    </message>
    <message>
        <source>Weekend in {where}</source>
        <translation>Akhir pekan di {where}</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Kampanye: {name}</translation>
    </message>
    <message>
        <source>{words}, estimated</source>
        <translation>{words}, perkiraan</translation>
    </message>
    <message>
        <source>{places} and {count} more</source>
        <translation>{places} dan {count} lagi</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>{count} deliveries stopped because {account} needs a new sign-in.</source>
        <translation>{count} kiriman terhenti karena {account} perlu masuk lagi.</translation>
    </message>
    <message>
        <source>An administrator can sign in again.</source>
        <translation>Administrator dapat masuk lagi.</translation>
    </message>
    <message>
        <source>{account} is signed in again; {count} deliveries that stopped before still wait.</source>
        <translation>{account} sudah masuk lagi; {count} kiriman yang terhenti sebelumnya masih menunggu.</translation>
    </message>
    <message>
        <source>{count} deliveries on {account} stopped for one cause: {cause}</source>
        <translation>{count} kiriman di {account} terhenti karena satu sebab: {cause}</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Must fix</source>
        <translation>Harus diperbaiki</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Perlu alasan</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Perlu diketahui</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>{city} {time} · here {mine}</source>
        <translation>{city} {time} · di sini {mine}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Maju</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Cari atau jalankan perintah…</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>&amp;Tahan…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>&amp;Impor rencana…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kunci</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>Bilah sisi &amp;sempit</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>Yang perlu &amp;Anda</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Unggahan baru</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Bagian jendela &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>B&amp;uka ruang kerja…</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Panel &amp;samping</translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation>Bagian jendela &amp;sebelumnya</translation>
    </message>
    <message>
        <source>Set up our &amp;mission…</source>
        <translation>Siapkan perwakilan ka&amp;mi…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>Semua &amp;pintasan</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Lanjutkan di peramban Anda</translation>
    </message>
    <message>
        <source>Your browser shows the network&apos;s own page. Sign in there as the account, and allow Duta to post. Then come back here: Duta notices by itself, for five minutes.</source>
        <translation>Peramban Anda menampilkan halaman jejaring itu sendiri. Masuklah di sana sebagai akun tersebut dan izinkan Duta mengunggah. Lalu kembalilah ke sini: Duta mengetahuinya sendiri, selama lima menit.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Menunggu peramban</translation>
    </message>
    <message>
        <source>Open the page &amp;again</source>
        <translation>Buka halamannya &amp;lagi</translation>
    </message>
    <message>
        <source>Co&amp;py its address</source>
        <translation>&amp;Salin alamatnya</translation>
    </message>
    <message>
        <source>Paste the &amp;code instead</source>
        <translation>Tempel &amp;kode saja</translation>
    </message>
    <message>
        <source>Code, or the address at which the browser ended</source>
        <translation>Kode, atau alamat tempat peramban berakhir</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Pakai</translation>
    </message>
    <message>
        <source>If the browser is on another computer, or ends at a page that does not open: copy that page&apos;s whole address, or the code it shows, and paste it here.</source>
        <translation>Jika peramban ada di komputer lain, atau berakhir di halaman yang tidak terbuka: salin seluruh alamat halaman itu, atau kode yang ditampilkannya, dan tempel di sini.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>{account} is connected. No post was made to try it.</source>
        <translation>{account} sudah terhubung. Tidak ada unggahan percobaan.</translation>
    </message>
    <message>
        <source>Asking the network whether all is in order…</source>
        <translation>Bertanya ke jejaring apakah semuanya baik…</translation>
    </message>
    <message>
        <source>The account is there</source>
        <translation>Akun sudah ada</translation>
    </message>
    <message>
        <source>{account} can be chosen for posts now.</source>
        <translation>{account} kini bisa dipilih untuk unggahan.</translation>
    </message>
    <message>
        <source>When the hour of one has come, somebody is asked to post it.</source>
        <translation>Saat waktunya tiba, seseorang diminta mengunggahnya.</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>Akun siapa ini?</translation>
    </message>
    <message>
        <source>&amp;Mission</source>
        <translation>&amp;Perwakilan</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Language of its readers</source>
        <translation>&amp;Bahasa pembacanya</translation>
    </message>
    <message>
        <source>On which network is the account?</source>
        <translation>Di jejaring mana akun itu?</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Jejaring</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Yang Anda perlukan</translation>
    </message>
    <message>
        <source>What you need for {network}</source>
        <translation>Yang Anda perlukan untuk {network}</translation>
    </message>
    <message>
        <source>The network shows it to whoever registered the ministry&apos;s app there.</source>
        <translation>Jejaring menampilkannya kepada orang yang mendaftarkan aplikasi kementerian di sana.</translation>
    </message>
    <message>
        <source>Register it with the app at the network: a sign-in comes back to it.</source>
        <translation>Daftarkan alamat ini pada aplikasi di jejaring: proses masuk kembali ke sana.</translation>
    </message>
    <message>
        <source>Address for the app</source>
        <translation>Alamat untuk aplikasi</translation>
    </message>
    <message>
        <source>Id of the ministry&apos;s app</source>
        <translation>Id aplikasi kementerian</translation>
    </message>
    <message>
        <source>Kept on this computer for all accounts of this network. Leave it empty if there is none.</source>
        <translation>Disimpan di komputer ini untuk semua akun jejaring ini. Kosongkan jika tidak ada.</translation>
    </message>
    <message>
        <source>Secret of the ministry&apos;s app</source>
        <translation>Rahasia aplikasi kementerian</translation>
    </message>
    <message>
        <source>Which account is it?</source>
        <translation>Akun yang mana?</translation>
    </message>
    <message>
        <source>Accounts that the sign-in opens</source>
        <translation>Akun yang dibuka tanda masuk ini</translation>
    </message>
    <message>
        <source>The sign-in opens no account. Sign in as whoever looks after one.</source>
        <translation>Tanda masuk ini tidak membuka akun mana pun. Masuklah sebagai orang yang mengurusnya.</translation>
    </message>
    <message>
        <source>It is an account of this workspace already: it is signed in anew.</source>
        <translation>Ini sudah menjadi akun ruang kerja ini: akan dimasukkan lagi.</translation>
    </message>
    <message>
        <source>It lacks rights that posts need: {rights}. Give them at the network, then begin again.</source>
        <translation>Izin yang diperlukan unggahan belum ada: {rights}. Berikan di jejaring, lalu mulai lagi.</translation>
    </message>
    <message>
        <source>An app password, made in Bluesky&apos;s settings under Privacy and security for Duta alone. Never the account&apos;s own password. It costs nothing.</source>
        <translation>Sandi aplikasi yang dibuat khusus untuk Duta di pengaturan Bluesky, bagian Privasi dan keamanan. Jangan pernah sandi akun itu sendiri. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>The secret address of a webhook, from the channel&apos;s settings under Integrations; or a bot of your own that may write in the channel. It costs nothing.</source>
        <translation>Alamat rahasia webhook dari pengaturan kanal, bagian Integrasi; atau bot Anda sendiri yang boleh menulis di kanal itu. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>Somebody who looks after the Page, and the ministry&apos;s own app at Meta for Developers with its id and secret. It costs nothing.</source>
        <translation>Orang yang mengurus Halaman, dan aplikasi kementerian sendiri di Meta for Developers dengan id dan rahasianya. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>The name of the server on which the account lives, and whoever can sign in to it in a browser. Pixelfed, Friendica, GoToSocial and others work too. It costs nothing.</source>
        <translation>Nama server tempat akun itu berada, dan orang yang bisa masuk di peramban. Pixelfed, Friendica, GoToSocial, dan lainnya juga bisa. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>The key of a bot that was invited into the channel, from Slack&apos;s page for apps, and the channel&apos;s id. It costs nothing.</source>
        <translation>Kunci bot yang sudah diundang ke kanal, dari halaman aplikasi Slack, dan id kanalnya. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>The secret address of an incoming webhook, from Slack&apos;s page for apps. It takes words only. It costs nothing.</source>
        <translation>Alamat rahasia webhook masuk dari halaman aplikasi Slack. Hanya menerima teks. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>The secret address of a workflow that posts to the channel, made in Teams under Workflows. It costs nothing.</source>
        <translation>Alamat rahasia alur kerja yang mengunggah ke kanal, dibuat di Teams bagian Workflows. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>The key of a bot, which BotFather gives, and the channel in which the bot is an administrator that may post. It costs nothing.</source>
        <translation>Kunci bot yang diberikan BotFather, dan kanal tempat bot itu menjadi administrator yang boleh mengunggah. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>The address of the site, and whoever may publish there. It needs WordPress 5.6 or newer with https. It costs nothing.</source>
        <translation>Alamat situs, dan orang yang boleh menerbitkan di sana. Perlu WordPress 5.6 atau lebih baru dengan https. Tidak ada biaya.</translation>
    </message>
    <message>
        <source>The ministry&apos;s own app at X&apos;s page for developers, with its id, and whoever can sign in to the account in a browser. X charges for each post: set a budget first.</source>
        <translation>Aplikasi kementerian sendiri di halaman pengembang X dengan id-nya, dan orang yang bisa masuk ke akun di peramban. X menagih setiap unggahan: tetapkan anggaran dulu.</translation>
    </message>
    <message>
        <source>Whoever can sign in to the account.</source>
        <translation>Orang yang bisa masuk ke akun itu.</translation>
    </message>
    <message>
        <source>writing in the channel</source>
        <translation>menulis di saluran</translation>
    </message>
    <message>
        <source>seeing the channel</source>
        <translation>melihat saluran</translation>
    </message>
    <message>
        <source>posting in the channel</source>
        <translation>mengunggah di saluran</translation>
    </message>
    <message>
        <source>correcting what was posted</source>
        <translation>memperbaiki yang sudah diunggah</translation>
    </message>
    <message>
        <source>taking back what was posted</source>
        <translation>menarik kembali yang sudah diunggah</translation>
    </message>
    <message>
        <source>posting on the Page</source>
        <translation>mengunggah di Halaman</translation>
    </message>
    <message>
        <source>making posts public on the site</source>
        <translation>menerbitkan tulisan di situs</translation>
    </message>
    <message>
        <source>adding pictures to the site</source>
        <translation>menambah gambar di situs</translation>
    </message>
    <message>
        <source>correcting what is public on the site</source>
        <translation>memperbaiki yang sudah terbit di situs</translation>
    </message>
    <message>
        <source>taking back what is public on the site</source>
        <translation>menarik kembali yang sudah terbit di situs</translation>
    </message>
    <message>
        <source>Which account do you post to by hand?</source>
        <translation>Akun mana yang diunggah manual?</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Jejaring</translation>
    </message>
    <message>
        <source>Its &amp;name there</source>
        <translation>&amp;Namanya di sana</translation>
    </message>
    <message>
        <source>&amp;Address of its page</source>
        <translation>&amp;Alamat halamannya</translation>
    </message>
    <message>
        <source>Posts for it are written, approved and planned like all others. At their hour somebody is asked to post them, and is shown the words and pictures to copy.</source>
        <translation>Unggahannya ditulis, disetujui, dan direncanakan seperti yang lain. Pada waktunya seseorang diminta mengunggahnya, dengan teks dan gambar untuk disalin.</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>No description</source>
        <translation>Tanpa deskripsi</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>{count} left</source>
        <translation>Sisa {count}</translation>
    </message>
    <message>
        <source>{count} bytes left</source>
        <translation>Sisa {count} bita</translation>
    </message>
    <message>
        <source>Characters: {count}</source>
        <translation>Karakter: {count}</translation>
    </message>
    <message>
        <source>{count} too many for {networks}</source>
        <translation>{count} terlalu banyak untuk {networks}</translation>
    </message>
    <message>
        <source>{count} bytes too many for {networks}</source>
        <translation>{count} bita terlalu banyak untuk {networks}</translation>
    </message>
    <message>
        <source>{network} ({limit})</source>
        <translation>{network} ({limit})</translation>
    </message>
    <message>
        <source>{network}: {account}</source>
        <translation>{network}: {account}</translation>
    </message>
    <message>
        <source>{used} of {limit} characters</source>
        <translation>{used} dari {limit} karakter</translation>
    </message>
    <message>
        <source>{used} of {limit} weighted characters</source>
        <translation>{used} dari {limit} karakter berbobot</translation>
    </message>
    <message>
        <source>{used} of {limit} bytes</source>
        <translation>{used} dari {limit} bita</translation>
    </message>
    <message>
        <source>{used} characters, without a limit</source>
        <translation>{used} karakter, tanpa batas</translation>
    </message>
    <message>
        <source>The end of this text is too long for an account; it is tinted from “{words}” on.</source>
        <translation>Akhir teks ini terlalu panjang untuk sebuah akun; bagian sejak “{words}” diberi warna.</translation>
    </message>
</context>
<context>
    <name>describing</name>
    <message>
        <source>This version</source>
        <translation>Versi ini</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Untuk semua</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>Deskripsi gambar {number}</translation>
    </message>
    <message>
        <source>What must stay visible of picture {number}</source>
        <translation>Bagian gambar {number} yang harus tetap terlihat</translation>
    </message>
    <message>
        <source>Cut of picture {number}</source>
        <translation>Potongan gambar {number}</translation>
    </message>
    <message>
        <source>Option {name}</source>
        <translation>Opsi {name}</translation>
    </message>
    <message>
        <source>{field}, part {part}</source>
        <translation>{field}, bagian {part}</translation>
    </message>
    <message>
        <source>{came} new, {went} taken away</source>
        <translation>{came} baru, {went} diambil</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Every delivery</source>
        <translation>Semua pengiriman</translation>
    </message>
    <message>
        <source>Reader&apos;s time</source>
        <translation>Waktu pembaca</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Time in {city}</source>
        <translation>Waktu {city}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jejaring</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Unggahan</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>As of {date}, {time} in {city}</source>
        <translation>Keadaan {date}, {time} di {city}</translation>
    </message>
    <message>
        <source>{workspace}: calendar</source>
        <translation>{workspace}: kalender</translation>
    </message>
    <message>
        <source>Nothing is planned in this time.</source>
        <translation>Tidak ada yang direncanakan dalam waktu ini.</translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Write “{words}”</source>
        <translation>Tulis “{words}”</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Change {count} places</source>
        <translation>Ubah di {count} tempat</translation>
    </message>
    <message>
        <source>Make a thread of {count}</source>
        <translation>Jadikan utas {count} bagian</translation>
    </message>
    <message>
        <source>Say that it is {language}</source>
        <translation>Nyatakan bahwa ini {language}</translation>
    </message>
    <message>
        <source>Choose “{value}”</source>
        <translation>Pilih “{value}”</translation>
    </message>
    <message>
        <source>Change the pictures</source>
        <translation>Ubah gambar</translation>
    </message>
    <message>
        <source>Make the picture fit</source>
        <translation>Sesuaikan gambar</translation>
    </message>
    <message>
        <source>Write it in {language} too</source>
        <translation>Tulis juga dalam {language}</translation>
    </message>
    <message>
        <source>Make it about: {topic}</source>
        <translation>Jadikan tentang: {topic}</translation>
    </message>
    <message>
        <source>Take the account out</source>
        <translation>Keluarkan akunnya</translation>
    </message>
    <message>
        <source>Take the accounts out</source>
        <translation>Keluarkan akun-akunnya</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>Pindahkan ke {when}</translation>
    </message>
</context>
<context>
    <name>holding</name>
    <message>
        <source>{what}, but for what is approved anew</source>
        <translation>{what}, kecuali yang disetujui ulang</translation>
    </message>
    <message>
        <source>{what}: “{reason}” ({who}, {clock})</source>
        <translation>{what}: “{reason}” ({who}, {clock})</translation>
    </message>
    <message>
        <source>On hold: nothing of this leaves until a supervisor releases it.</source>
        <translation>Ditahan: tidak ada yang terkirim sampai penyelia melepaskannya.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>A country</source>
        <translation>Sebuah negara</translation>
    </message>
    <message>
        <source>A mission</source>
        <translation>Sebuah perwakilan</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Sebuah jejaring</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Sebuah akun</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>Sebuah kampanye</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>{name} · {topic} · one account</source>
        <translation>{name} · {topic} · satu akun</translation>
    </message>
    <message>
        <source>{name} · {topic} · {count} accounts</source>
        <translation>{name} · {topic} · {count} akun</translation>
    </message>
    <message>
        <source>No time yet · waits {waited}</source>
        <translation>Belum ada waktu · menunggu {waited}</translation>
    </message>
    <message>
        <source>Its time passed {late} ago</source>
        <translation>Waktunya lewat {late} lalu</translation>
    </message>
    <message>
        <source>Due in {due} · waits {waited}</source>
        <translation>{due} lagi · menunggu {waited}</translation>
    </message>
    <message>
        <source>You may not approve this one</source>
        <translation>Anda tidak boleh menyetujui yang ini</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>A hold began</source>
        <translation>Penahanan dimulai</translation>
    </message>
    <message>
        <source>The level was heightened</source>
        <translation>Tingkat dinaikkan</translation>
    </message>
    <message>
        <source>Could not be stopped any more</source>
        <translation>Tidak dapat dihentikan lagi</translation>
    </message>
    <message>
        <source>Proposed to let it pass</source>
        <translation>Usul untuk meloloskan</translation>
    </message>
    <message>
        <source>A second person let it pass</source>
        <translation>Orang kedua meloloskannya</translation>
    </message>
    <message>
        <source>It may pass no more</source>
        <translation>Tidak lolos lagi</translation>
    </message>
    <message>
        <source>The hold was released</source>
        <translation>Penahanan dilepaskan</translation>
    </message>
    <message>
        <source>The level was lowered</source>
        <translation>Tingkat diturunkan</translation>
    </message>
    <message>
        <source>Decided after the hold</source>
        <translation>Diputuskan setelah penahanan</translation>
    </message>
    <message>
        <source>A recall was proposed</source>
        <translation>Penarikan diusulkan</translation>
    </message>
    <message>
        <source>The recall was confirmed</source>
        <translation>Penarikan dikonfirmasi</translation>
    </message>
    <message>
        <source>The recall was withdrawn</source>
        <translation>Penarikan dibatalkan</translation>
    </message>
    <message>
        <source>The recall came to</source>
        <translation>Hasil penarikan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Closed, and learned</source>
        <translation>Ditutup, dan dipelajari</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Institution</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Unggahan</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The file cannot be written.</source>
        <translation>Berkas tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>This computer does not let Duta write {path}.</source>
        <translation>Komputer ini tidak mengizinkan Duta menulis {path}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Some rows belong to nothing.</source>
        <translation>Ada baris yang tidak terkait apa pun.</translation>
    </message>
    <message>
        <source>The workspace was changed outside Duta.</source>
        <translation>Ruang kerja diubah di luar Duta.</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>Pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The workspace&apos;s log has grown large.</source>
        <translation>Catatan ruang kerja membesar.</translation>
    </message>
    <message>
        <source>Another program may be reading the file all the time.</source>
        <translation>Mungkin program lain terus membaca berkasnya.</translation>
    </message>
    <message>
        <source>Close other programs that have it open.</source>
        <translation>Tutup program lain yang membukanya.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Berkas ruang kerja rusak.</translation>
    </message>
    <message>
        <source>Some of its pages cannot be read.</source>
        <translation>Sebagian halamannya tidak terbaca.</translation>
    </message>
    <message>
        <source>Leave it as it is, and restore the last backup beside it.</source>
        <translation>Biarkan apa adanya, dan pulihkan cadangan terakhir di sampingnya.</translation>
    </message>
    <message>
        <source>Searching is out of order.</source>
        <translation>Pencarian bermasalah.</translation>
    </message>
    <message>
        <source>The list of words does not fit the posts.</source>
        <translation>Daftar kata tidak cocok dengan unggahan.</translation>
    </message>
    <message>
        <source>Build the search anew.</source>
        <translation>Bangun ulang pencarian.</translation>
    </message>
    <message>
        <source>The account {account} is not unique.</source>
        <translation>Akun {account} tidak tunggal.</translation>
    </message>
    <message>
        <source>That name stands on several networks: {networks}.</source>
        <translation>Nama itu ada di beberapa jejaring: {networks}.</translation>
    </message>
    <message>
        <source>Write the network before it.</source>
        <translation>Tulis jejaringnya di depan.</translation>
    </message>
    <message>
        <source>The post is there already.</source>
        <translation>Unggahan sudah ada.</translation>
    </message>
    <message>
        <source>The row was brought in before.</source>
        <translation>Baris ini sudah pernah dimasukkan.</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything.</source>
        <translation>Anda tidak perlu berbuat apa-apa.</translation>
    </message>
    <message>
        <source>{date} is no date.</source>
        <translation>{date} bukan tanggal.</translation>
    </message>
    <message>
        <source>A date is written as 2027-03-31.</source>
        <translation>Tanggal ditulis seperti 2027-03-31.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Belum ada namanya.</translation>
    </message>
    <message>
        <source>Nobody would find it again.</source>
        <translation>Tak akan ada yang menemukannya lagi.</translation>
    </message>
    <message>
        <source>There is nothing in {name}.</source>
        <translation>{name} masih kosong.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>Tidak ada kata-katanya.</translation>
    </message>
    <message>
        <source>Write something into it.</source>
        <translation>Tulis sesuatu di dalamnya.</translation>
    </message>
    <message>
        <source>There is one called {name} already.</source>
        <translation>Sudah ada yang bernama {name}.</translation>
    </message>
    <message>
        <source>Two of the same name could not be told apart.</source>
        <translation>Dua yang bernama sama tak dapat dibedakan.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Sudah tidak ada.</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile.</source>
        <translation>Seseorang telah menghapusnya.</translation>
    </message>
    <message>
        <source>Look what there is.</source>
        <translation>Lihat apa yang ada.</translation>
    </message>
    <message>
        <source>The set of accounts has no name.</source>
        <translation>Kumpulan akun ini tidak bernama.</translation>
    </message>
    <message>
        <source>There is no account in this set.</source>
        <translation>Tidak ada akun dalam kumpulan ini.</translation>
    </message>
    <message>
        <source>A set is made of the accounts that were chosen.</source>
        <translation>Kumpulan dibuat dari akun-akun yang dipilih.</translation>
    </message>
    <message>
        <source>Choose the accounts first.</source>
        <translation>Pilih akunnya dulu.</translation>
    </message>
    <message>
        <source>This set of accounts is not there any more.</source>
        <translation>Kumpulan akun ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>{time} on day {weekday} is no slot.</source>
        <translation>{time} pada hari {weekday} bukan jadwal.</translation>
    </message>
    <message>
        <source>Days are numbered from 1 for Monday to 7 for Sunday, times are whole minutes.</source>
        <translation>Hari bernomor 1 untuk Senin sampai 7 untuk Minggu, waktu dalam menit bulat.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Betulkan.</translation>
    </message>
    <message>
        <source>That is too many slots for a week.</source>
        <translation>Terlalu banyak jadwal untuk sepekan.</translation>
    </message>
    <message>
        <source>A mission has at most {limit}.</source>
        <translation>Satu perwakilan paling banyak {limit}.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Kurangi beberapa.</translation>
    </message>
    <message>
        <source>This version is not there any more.</source>
        <translation>Versi ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>A later one took its place.</source>
        <translation>Versi yang lebih baru menggantikannya.</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>Lihat lagi daftar versinya.</translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation>Itu bukan jam.</translation>
    </message>
    <message>
        <source>A time is written as 10:00.</source>
        <translation>Jam ditulis seperti 10:00.</translation>
    </message>
    <message>
        <source>{time_mode} is no way to mean a time.</source>
        <translation>{time_mode} bukan cara mengartikan waktu.</translation>
    </message>
    <message>
        <source>It is the reader&apos;s local time, or the same moment for all.</source>
        <translation>Pilihannya waktu setempat pembaca, atau saat yang sama bagi semua.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Jamnya belum ada.</translation>
    </message>
    <message>
        <source>There is a date, but no time.</source>
        <translation>Ada tanggal, tetapi tanpa jam.</translation>
    </message>
    <message>
        <source>Add a time, or take the date out.</source>
        <translation>Tambahkan jam, atau hapus tanggalnya.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Tanggalnya belum ada.</translation>
    </message>
    <message>
        <source>There is a time, but no date.</source>
        <translation>Ada jam, tetapi tanpa tanggal.</translation>
    </message>
    <message>
        <source>Add a date, or take the time out.</source>
        <translation>Tambahkan tanggal, atau hapus jamnya.</translation>
    </message>
    <message>
        <source>There is a description without a picture.</source>
        <translation>Ada deskripsi tanpa gambar.</translation>
    </message>
    <message>
        <source>Nothing would be described by it.</source>
        <translation>Tidak ada yang dideskripsikannya.</translation>
    </message>
    <message>
        <source>Name the picture, or take the description out.</source>
        <translation>Sebut gambarnya, atau hapus deskripsinya.</translation>
    </message>
    <message>
        <source>{value} is no focal point.</source>
        <translation>{value} bukan titik fokus.</translation>
    </message>
    <message>
        <source>It is how far the point is from the left and from the top, in percent.</source>
        <translation>Itu jarak titik dari kiri dan dari atas, dalam persen.</translation>
    </message>
    <message>
        <source>Write it such as 50,20.</source>
        <translation>Tulis misalnya 50,20.</translation>
    </message>
    <message>
        <source>{value} is no crop.</source>
        <translation>{value} bukan potongan gambar.</translation>
    </message>
    <message>
        <source>It is the left, top, right and bottom edge, in percent.</source>
        <translation>Itu tepi kiri, atas, kanan, dan bawah, dalam persen.</translation>
    </message>
    <message>
        <source>Write it such as 10,0,90,100.</source>
        <translation>Tulis misalnya 10,0,90,100.</translation>
    </message>
    <message>
        <source>It says what of a picture is meant.</source>
        <translation>Itu menyatakan bagian gambar yang dimaksud.</translation>
    </message>
    <message>
        <source>Name the picture, or leave the cell empty.</source>
        <translation>Sebutkan gambarnya, atau kosongkan selnya.</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>Gambar belum punya deskripsi.</translation>
    </message>
    <message>
        <source>People who cannot see it would miss it.</source>
        <translation>Orang yang tidak bisa melihatnya akan kehilangan isinya.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Tulis deskripsinya.</translation>
    </message>
    <message>
        <source>There is a formula in place of text.</source>
        <translation>Ada rumus sebagai ganti teks.</translation>
    </message>
    <message>
        <source>A spreadsheet would run it.</source>
        <translation>Lembar kerja akan menjalankannya.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>Tulis teksnya langsung.</translation>
    </message>
    <message>
        <source>Columns are missing.</source>
        <translation>Ada kolom yang belum ada.</translation>
    </message>
    <message>
        <source>The plan needs: {columns}.</source>
        <translation>Rencana memerlukan: {columns}.</translation>
    </message>
    <message>
        <source>Add them, or start from the sample plan.</source>
        <translation>Tambahkan, atau mulai dari contoh rencana.</translation>
    </message>
    <message>
        <source>Some columns are not known.</source>
        <translation>Ada kolom yang tidak dikenal.</translation>
    </message>
    <message>
        <source>These mean nothing to Duta: {columns}.</source>
        <translation>Ini tidak berarti bagi Duta: {columns}.</translation>
    </message>
    <message>
        <source>Rename or remove them.</source>
        <translation>Ganti namanya atau hapus.</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>Belum ada akun yang disebut.</translation>
    </message>
    <message>
        <source>The post would appear nowhere.</source>
        <translation>Unggahan tidak akan tampil di mana pun.</translation>
    </message>
    <message>
        <source>Name at least one account.</source>
        <translation>Sebut sedikitnya satu akun.</translation>
    </message>
    <message>
        <source>There is no account {account}.</source>
        <translation>Tidak ada akun {account}.</translation>
    </message>
    <message>
        <source>This workspace does not know it.</source>
        <translation>Ruang kerja ini tidak mengenalnya.</translation>
    </message>
    <message>
        <source>Look at the spelling.</source>
        <translation>Periksa ejaannya.</translation>
    </message>
    <message>
        <source>{topic} is no topic.</source>
        <translation>{topic} bukan topik.</translation>
    </message>
    <message>
        <source>The plan&apos;s topics are fixed words.</source>
        <translation>Topik rencana memakai kata tertentu.</translation>
    </message>
    <message>
        <source>Look at the sample plan.</source>
        <translation>Lihat contoh rencana.</translation>
    </message>
    <message>
        <source>There is no picture {picture}.</source>
        <translation>Tidak ada gambar {picture}.</translation>
    </message>
    <message>
        <source>It is not in the folder of pictures.</source>
        <translation>Tidak ada di folder gambar.</translation>
    </message>
    <message>
        <source>Put it there, or correct the name.</source>
        <translation>Taruh di sana, atau betulkan namanya.</translation>
    </message>
    <message>
        <source>The picture lies outside the folder.</source>
        <translation>Gambar berada di luar folder.</translation>
    </message>
    <message>
        <source>{picture} leads somewhere else.</source>
        <translation>{picture} mengarah ke tempat lain.</translation>
    </message>
    <message>
        <source>Put it into the folder of pictures.</source>
        <translation>Taruh di folder gambar.</translation>
    </message>
    <message>
        <source>The post has no text.</source>
        <translation>Unggahan belum berisi teks.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>Tidak ada yang bisa dibaca.</translation>
    </message>
    <message>
        <source>Write some.</source>
        <translation>Tulis sesuatu.</translation>
    </message>
    <message>
        <source>The post has no name.</source>
        <translation>Unggahan belum bernama.</translation>
    </message>
    <message>
        <source>It could not be told from the others.</source>
        <translation>Tidak bisa dibedakan dari yang lain.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Tulis namanya.</translation>
    </message>
    <message>
        <source>Two posts have this name.</source>
        <translation>Dua unggahan bernama sama.</translation>
    </message>
    <message>
        <source>They could not be told apart.</source>
        <translation>Keduanya tidak bisa dibedakan.</translation>
    </message>
    <message>
        <source>The approval has expired.</source>
        <translation>Persetujuannya sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>It was given too long ago to count today.</source>
        <translation>Diberikan terlalu lama untuk masih berlaku hari ini.</translation>
    </message>
    <message>
        <source>More people must approve it.</source>
        <translation>Masih diperlukan persetujuan orang lain.</translation>
    </message>
    <message>
        <source>Somebody approved it, and by the rules that is not enough.</source>
        <translation>Sudah ada yang menyetujui, tetapi menurut aturan belum cukup.</translation>
    </message>
    <message>
        <source>A certain group must approve it too.</source>
        <translation>Kelompok tertentu juga harus menyetujui.</translation>
    </message>
    <message>
        <source>The rules want one of them among those who approve.</source>
        <translation>Aturan meminta salah satu dari mereka ikut menyetujui.</translation>
    </message>
    <message>
        <source>These words stand there more than once.</source>
        <translation>Kata-kata ini muncul lebih dari sekali.</translation>
    </message>
    <message>
        <source>“{words}” stands there {times} times, so it is not clear which are meant.</source>
        <translation>“{words}” muncul {times} kali, sehingga tidak jelas yang mana yang dimaksud.</translation>
    </message>
    <message>
        <source>Mark more of the text.</source>
        <translation>Tandai bagian teks yang lebih panjang.</translation>
    </message>
    <message>
        <source>There is no such approval rule.</source>
        <translation>Aturan persetujuan itu tidak ada.</translation>
    </message>
    <message>
        <source>No rule is called {rule}; somebody may have removed it.</source>
        <translation>Tidak ada aturan bernama {rule}; mungkin sudah dihapus.</translation>
    </message>
    <message>
        <source>That is no country.</source>
        <translation>Itu bukan negara.</translation>
    </message>
    <message>
        <source>{country} is not the two letters of a country.</source>
        <translation>{country} bukan kode dua huruf suatu negara.</translation>
    </message>
    <message>
        <source>Give two letters, such as JP.</source>
        <translation>Berikan dua huruf, misalnya JP.</translation>
    </message>
    <message>
        <source>An empty name stands in every text, so the rule {rule} would count everywhere.</source>
        <translation>Nama kosong ada di setiap teks, sehingga aturan {rule} akan berlaku di mana-mana.</translation>
    </message>
    <message>
        <source>Give a name, or take the condition away.</source>
        <translation>Berikan nama, atau hapus syaratnya.</translation>
    </message>
    <message>
        <source>There are too many approval rules.</source>
        <translation>Aturan persetujuan terlalu banyak.</translation>
    </message>
    <message>
        <source>At most {most} are kept.</source>
        <translation>Paling banyak {most} yang disimpan.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Hapus satu terlebih dahulu.</translation>
    </message>
    <message>
        <source>You cannot say who stands in there.</source>
        <translation>Anda tidak dapat menentukan penggantinya.</translation>
    </message>
    <message>
        <source>The supervisor who is away says so, or an administrator.</source>
        <translation>Penyelia yang berhalangan yang menentukannya, atau administrator.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Mintalah salah satu dari mereka.</translation>
    </message>
    <message>
        <source>Nobody can stand in there.</source>
        <translation>Tidak ada yang dapat menggantikan di sana.</translation>
    </message>
    <message>
        <source>{name} approves nothing.</source>
        <translation>{name} tidak menyetujui apa pun.</translation>
    </message>
    <message>
        <source>Name a supervisor who is away.</source>
        <translation>Sebutkan penyelia yang berhalangan.</translation>
    </message>
    <message>
        <source>{name} cannot sign.</source>
        <translation>{name} tidak dapat menandatangani.</translation>
    </message>
    <message>
        <source>There is no key for this member yet.</source>
        <translation>Anggota ini belum memiliki kunci.</translation>
    </message>
    <message>
        <source>Let an administrator make one.</source>
        <translation>Mintalah administrator membuatnya.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Hari itu sudah lewat.</translation>
    </message>
    <message>
        <source>Standing in would end before it begins.</source>
        <translation>Penggantian akan berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>Give a last day that is still to come.</source>
        <translation>Berikan hari terakhir yang belum lewat.</translation>
    </message>
    <message>
        <source>That is too long to stand in.</source>
        <translation>Itu terlalu lama untuk menggantikan.</translation>
    </message>
    <message>
        <source>Somebody stands in for at most {most} days.</source>
        <translation>Seseorang menggantikan paling lama {most} hari.</translation>
    </message>
    <message>
        <source>Give an earlier last day.</source>
        <translation>Berikan hari terakhir yang lebih awal.</translation>
    </message>
    <message>
        <source>Nobody stands in there.</source>
        <translation>Tidak ada yang menggantikan di sana.</translation>
    </message>
    <message>
        <source>They do not stand in for each other; it may have ended.</source>
        <translation>Mereka tidak saling menggantikan; mungkin sudah berakhir.</translation>
    </message>
    <message>
        <source>Look at the list of those who stand in.</source>
        <translation>Lihat daftar pengganti.</translation>
    </message>
    <message>
        <source>This signature does not count here.</source>
        <translation>Tanda tangan ini tidak berlaku di sini.</translation>
    </message>
    <message>
        <source>Whoever signed may not approve posts on this account.</source>
        <translation>Penanda tangan tidak berwenang menyetujui kiriman di akun ini.</translation>
    </message>
    <message>
        <source>Ask a supervisor of this account.</source>
        <translation>Mintalah penyelia akun ini.</translation>
    </message>
    <message>
        <source>Solo mode is over.</source>
        <translation>Mode sendiri sudah berakhir.</translation>
    </message>
    <message>
        <source>The author approved this alone while that was allowed.</source>
        <translation>Penulis menyetujuinya sendiri selagi itu diizinkan.</translation>
    </message>
    <message>
        <source>The record of an approval was changed.</source>
        <translation>Catatan persetujuan telah diubah.</translation>
    </message>
    <message>
        <source>It is no longer what somebody signed, so nothing leaves on its word.</source>
        <translation>Isinya bukan lagi yang ditandatangani, maka tidak ada yang dikirim atas dasar itu.</translation>
    </message>
    <message>
        <source>Tell your administrator, then ask for approval again.</source>
        <translation>Beri tahu administrator, lalu mintalah persetujuan lagi.</translation>
    </message>
    <message>
        <source>An approval cannot be read.</source>
        <translation>Sebuah persetujuan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Its record says nothing that Duta knows.</source>
        <translation>Catatannya tidak berisi sesuatu yang dikenal Duta.</translation>
    </message>
    <message>
        <source>“{words}” does not stand there.</source>
        <translation>“{words}” tidak ada di sana.</translation>
    </message>
    <message>
        <source>The words may have been changed meanwhile.</source>
        <translation>Mungkin kata-katanya sudah diubah sementara itu.</translation>
    </message>
    <message>
        <source>Look at the post again and choose the words anew.</source>
        <translation>Lihat kiriman lagi dan pilih kata-katanya kembali.</translation>
    </message>
    <message>
        <source>Approvals cannot last that long.</source>
        <translation>Persetujuan tidak dapat berlaku selama itu.</translation>
    </message>
    <message>
        <source>They last from one to {most} days.</source>
        <translation>Masa berlakunya satu sampai {most} hari.</translation>
    </message>
    <message>
        <source>Choose a number of days between them.</source>
        <translation>Pilih jumlah hari di antaranya.</translation>
    </message>
    <message>
        <source>So many approvals cannot be asked for.</source>
        <translation>Jumlah persetujuan itu tidak dapat diminta.</translation>
    </message>
    <message>
        <source>A rule asks for none up to {most}.</source>
        <translation>Sebuah aturan meminta nol sampai {most}.</translation>
    </message>
    <message>
        <source>Choose a number between them.</source>
        <translation>Pilih angka di antaranya.</translation>
    </message>
    <message>
        <source>The approval rule has no name.</source>
        <translation>Aturan persetujuan ini tidak punya nama.</translation>
    </message>
    <message>
        <source>People see its name when it asks for an approval.</source>
        <translation>Orang melihat namanya ketika aturan meminta persetujuan.</translation>
    </message>
    <message>
        <source>The rule “{rule}” asks for nobody.</source>
        <translation>Aturan “{rule}” tidak meminta siapa pun.</translation>
    </message>
    <message>
        <source>It names people who must approve, and no approvals.</source>
        <translation>Aturan itu menyebut orang yang harus menyetujui, tetapi tanpa jumlah persetujuan.</translation>
    </message>
    <message>
        <source>Ask for at least one approval.</source>
        <translation>Mintalah sedikitnya satu persetujuan.</translation>
    </message>
    <message>
        <source>Two approval rules have one name.</source>
        <translation>Dua aturan persetujuan bernama sama.</translation>
    </message>
    <message>
        <source>Each rule is known by its name.</source>
        <translation>Setiap aturan dikenal dari namanya.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Ganti nama salah satunya.</translation>
    </message>
    <message>
        <source>The approval rules cannot be read.</source>
        <translation>Aturan persetujuan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>They say something that this version of Duta does not know.</source>
        <translation>Isinya tidak dikenal oleh versi Duta ini.</translation>
    </message>
    <message>
        <source>Update Duta, or ask your administrator to set the rules again.</source>
        <translation>Perbarui Duta, atau minta administrator menetapkan aturan lagi.</translation>
    </message>
    <message>
        <source>The stand-in would end before it begins.</source>
        <translation>Penggantian akan berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>The two times are the wrong way round.</source>
        <translation>Kedua waktunya terbalik.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves.</source>
        <translation>Tidak ada yang menggantikan dirinya sendiri.</translation>
    </message>
    <message>
        <source>Whoever is away and whoever stands in are one person.</source>
        <translation>Yang pergi dan yang menggantikan adalah orang yang sama.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Pilih orang lain.</translation>
    </message>
    <message>
        <source>A stand-in cannot be read.</source>
        <translation>Sebuah penggantian tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Tell your administrator, then name the stand-in again.</source>
        <translation>Beri tahu administrator, lalu tunjuk penggantinya lagi.</translation>
    </message>
    <message>
        <source>There is a focal point or a crop, and no picture.</source>
        <translation>Ada titik fokus atau potongan, tetapi tidak ada gambar.</translation>
    </message>
    <message>
        <source>The plan is stored in an old way.</source>
        <translation>Rencana disimpan dengan cara lama.</translation>
    </message>
    <message>
        <source>Its letters would come out wrong ({encoding}).</source>
        <translation>Hurufnya akan keliru ({encoding}).</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Simpan sebagai CSV dalam UTF-8.</translation>
    </message>
    <message>
        <source>The pack is damaged.</source>
        <translation>Paket rusak.</translation>
    </message>
    <message>
        <source>{path} cannot be read to its end.</source>
        <translation>{path} tidak terbaca sampai habis.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Minta lagi.</translation>
    </message>
    <message>
        <source>There is no pack there.</source>
        <translation>Di sana tidak ada paket.</translation>
    </message>
    <message>
        <source>Nothing lies at {path}.</source>
        <translation>Tidak ada apa-apa di {path}.</translation>
    </message>
    <message>
        <source>Look at the name.</source>
        <translation>Periksa namanya.</translation>
    </message>
    <message>
        <source>That file is no pack.</source>
        <translation>Berkas itu bukan paket.</translation>
    </message>
    <message>
        <source>{path} holds something else.</source>
        <translation>{path} berisi hal lain.</translation>
    </message>
    <message>
        <source>Look at its name.</source>
        <translation>Periksa namanya.</translation>
    </message>
    <message>
        <source>A newer Duta made this pack.</source>
        <translation>Duta yang lebih baru membuat paket ini.</translation>
    </message>
    <message>
        <source>This one does not know all that is in it.</source>
        <translation>Yang ini tidak mengenal seluruh isinya.</translation>
    </message>
    <message>
        <source>Install the newest Duta.</source>
        <translation>Pasang Duta yang terbaru.</translation>
    </message>
    <message>
        <source>There is no post {number}.</source>
        <translation>Tidak ada unggahan {number}.</translation>
    </message>
    <message>
        <source>No post carries that number.</source>
        <translation>Tidak ada unggahan bernomor itu.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>A cell is too large.</source>
        <translation>Sebuah sel terlalu besar.</translation>
    </message>
    <message>
        <source>No post needs that much text.</source>
        <translation>Tidak ada unggahan yang perlu teks sebanyak itu.</translation>
    </message>
    <message>
        <source>Shorten it, and look for a missing quotation mark.</source>
        <translation>Persingkat, dan cari tanda kutip yang hilang.</translation>
    </message>
    <message>
        <source>A column stands there twice.</source>
        <translation>Sebuah kolom muncul dua kali.</translation>
    </message>
    <message>
        <source>{column} must not be repeated.</source>
        <translation>{column} tidak boleh berulang.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Hapus salah satunya.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>Sebuah kolom tidak bernama.</translation>
    </message>
    <message>
        <source>It is number {position}.</source>
        <translation>Itu kolom nomor {position}.</translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation>Beri nama, atau hapus.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Tabel kosong.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Tidak ada yang bisa dimasukkan.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <source>That is a spreadsheet file.</source>
        <translation>Itu berkas lembar kerja.</translation>
    </message>
    <message>
        <source>Duta reads plain tables.</source>
        <translation>Duta membaca tabel biasa.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tidak ada berkas seperti itu.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Berkas tidak terbaca.</translation>
    </message>
    <message>
        <source>This computer does not let Duta open {path}.</source>
        <translation>Komputer ini tidak mengizinkan Duta membuka {path}.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Periksa izinnya.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>Berkas itu bukan teks.</translation>
    </message>
    <message>
        <source>A plan is a table in a text file.</source>
        <translation>Rencana adalah tabel dalam berkas teks.</translation>
    </message>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>Ada tanda kutip yang hilang.</translation>
    </message>
    <message>
        <source>A cell begins with one and never ends.</source>
        <translation>Sebuah sel dimulai dengan kutip dan tidak ditutup.</translation>
    </message>
    <message>
        <source>Look at the row before the next post.</source>
        <translation>Periksa baris sebelum unggahan berikutnya.</translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation>Sel pada baris ini kurang.</translation>
    </message>
    <message>
        <source>Some of its columns are missing.</source>
        <translation>Sebagian kolomnya tidak ada.</translation>
    </message>
    <message>
        <source>Look at its commas and quotation marks.</source>
        <translation>Periksa koma dan tanda kutipnya.</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>Sel pada baris ini berlebih.</translation>
    </message>
    <message>
        <source>There are more of them than columns.</source>
        <translation>Jumlahnya melebihi kolom.</translation>
    </message>
    <message>
        <source>Put text with commas into quotation marks.</source>
        <translation>Beri tanda kutip pada teks yang berkoma.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Berkas terlalu besar.</translation>
    </message>
    <message>
        <source>It has {bytes} bytes; {limit} are possible.</source>
        <translation>Ukurannya {bytes} bita; paling banyak {limit}.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Bagi menjadi beberapa.</translation>
    </message>
    <message>
        <source>Somebody else is taking the workspace over.</source>
        <translation>Orang lain sedang mengambil alih ruang kerja.</translation>
    </message>
    <message>
        <source>Another program asked for it a moment ago.</source>
        <translation>Program lain baru saja memintanya.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This workspace lies on a database server.</source>
        <translation>Ruang kerja ini ada di peladen basis data.</translation>
    </message>
    <message>
        <source>Duta makes copies of files only.</source>
        <translation>Duta hanya menyalin berkas.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its backups.</source>
        <translation>Minta cadangannya kepada pengelola peladen.</translation>
    </message>
    <message>
        <source>A backup cannot replace its own workspace.</source>
        <translation>Cadangan tidak bisa menimpa ruang kerjanya sendiri.</translation>
    </message>
    <message>
        <source>Both have the same name.</source>
        <translation>Namanya sama.</translation>
    </message>
    <message>
        <source>The database library here has a known fault.</source>
        <translation>Pustaka basis data di sini punya cacat yang dikenal.</translation>
    </message>
    <message>
        <source>It can only do harm when two programs write at once, and Duta prevents that.</source>
        <translation>Hanya merugikan bila dua program menulis bersamaan, dan Duta mencegahnya.</translation>
    </message>
    <message>
        <source>Install the newest Duta when there is one.</source>
        <translation>Pasang Duta yang terbaru bila sudah ada.</translation>
    </message>
    <message>
        <source>A picture in the pack is not the one it names.</source>
        <translation>Gambar dalam paket bukan yang disebutnya.</translation>
    </message>
    <message>
        <source>The pack was changed after it was made; nothing was brought in.</source>
        <translation>Paket diubah setelah dibuat; tidak ada yang dimasukkan.</translation>
    </message>
    <message>
        <source>There is nothing to put into the pack.</source>
        <translation>Tidak ada isi untuk paket.</translation>
    </message>
    <message>
        <source>No post was chosen.</source>
        <translation>Belum ada unggahan yang dipilih.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Pilih sedikitnya satu.</translation>
    </message>
    <message>
        <source>The pack is too large.</source>
        <translation>Paket terlalu besar.</translation>
    </message>
    <message>
        <source>It holds more than Duta takes in at once.</source>
        <translation>Isinya melebihi yang bisa diterima sekaligus.</translation>
    </message>
    <message>
        <source>Ask for it in several parts.</source>
        <translation>Minta dalam beberapa bagian.</translation>
    </message>
    <message>
        <source>{name} is too large for a pack.</source>
        <translation>{name} terlalu besar untuk sebuah paket.</translation>
    </message>
    <message>
        <source>Take it out, or hand it over by itself.</source>
        <translation>Keluarkan, atau serahkan tersendiri.</translation>
    </message>
    <message>
        <source>The pack holds something unexpected.</source>
        <translation>Isi paket tidak terduga.</translation>
    </message>
    <message>
        <source>It was not made by Duta, or was changed; nothing was brought in.</source>
        <translation>Bukan buatan Duta, atau sudah diubah; tidak ada yang dimasukkan.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Cakram penuh.</translation>
    </message>
    <message>
        <source>Nothing was half-written.</source>
        <translation>Tidak ada yang tertulis setengah.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No network can be reached.</source>
        <translation>Tidak ada jaringan yang terjangkau.</translation>
    </message>
    <message>
        <source>Nothing was found out about the links ({links}), neither good nor bad.</source>
        <translation>Tidak ada yang diketahui tentang tautan-tautan itu ({links}), baik maupun buruk.</translation>
    </message>
    <message>
        <source>Connect this computer, then follow them again.</source>
        <translation>Sambungkan komputer ini, lalu ikuti lagi tautan-tautan itu.</translation>
    </message>
    <message>
        <source>Another program holds the workspace.</source>
        <translation>Program lain memegang ruang kerja.</translation>
    </message>
    <message>
        <source>A database browser or a backup may have it open.</source>
        <translation>Mungkin peramban basis data atau pencadangan membukanya.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Tutup, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The workspace was too busy.</source>
        <translation>Ruang kerja terlalu sibuk.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Tidak menjawab pada waktunya.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>Ruang kerja tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>This computer does not let Duta change the file.</source>
        <translation>Komputer ini tidak mengizinkan Duta mengubah berkasnya.</translation>
    </message>
    <message>
        <source>Look at the permissions of file and folder.</source>
        <translation>Periksa izin berkas dan folder.</translation>
    </message>
    <message>
        <source>Duta does not touch it any further.</source>
        <translation>Duta tidak menyentuhnya lagi.</translation>
    </message>
    <message>
        <source>That file is no workspace.</source>
        <translation>Berkas itu bukan ruang kerja.</translation>
    </message>
    <message>
        <source>Something else is in it.</source>
        <translation>Isinya lain.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened here.</source>
        <translation>Ruang kerja tidak bisa dibuka di sini.</translation>
    </message>
    <message>
        <source>Its folder is missing or closed to Duta.</source>
        <translation>Foldernya tidak ada atau tertutup bagi Duta.</translation>
    </message>
    <message>
        <source>Look whether the folder exists and may be written.</source>
        <translation>Periksa apakah folder ada dan boleh ditulis.</translation>
    </message>
    <message>
        <source>The disk reported trouble.</source>
        <translation>Cakram melaporkan gangguan.</translation>
    </message>
    <message>
        <source>It may be failing.</source>
        <translation>Mungkin mulai rusak.</translation>
    </message>
    <message>
        <source>Copy your files elsewhere, and have the disk looked at.</source>
        <translation>Salin berkas Anda ke tempat lain, dan periksakan cakramnya.</translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation>Peladen basis data tidak menjawab.</translation>
    </message>
    <message>
        <source>The network or the server is down.</source>
        <translation>Jaringan atau peladennya mati.</translation>
    </message>
    <message>
        <source>Look at both, then try again.</source>
        <translation>Periksa keduanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Another Duta has this workspace open.</source>
        <translation>Duta lain membuka ruang kerja ini.</translation>
    </message>
    <message>
        <source>Only one program at a time may send from it.</source>
        <translation>Hanya satu program yang boleh mengirim darinya.</translation>
    </message>
    <message>
        <source>Close the other one, or take the workspace over.</source>
        <translation>Tutup yang lain, atau ambil alih ruang kerjanya.</translation>
    </message>
    <message>
        <source>This workspace is empty.</source>
        <translation>Ruang kerja ini kosong.</translation>
    </message>
    <message>
        <source>Nobody has set it up.</source>
        <translation>Belum ada yang menyiapkannya.</translation>
    </message>
    <message>
        <source>Set it up, or open another one.</source>
        <translation>Siapkan, atau buka yang lain.</translation>
    </message>
    <message>
        <source>There is a workspace here already.</source>
        <translation>Di sini sudah ada ruang kerja.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The sample does not describe a workspace.</source>
        <translation>Contohnya tidak menggambarkan ruang kerja.</translation>
    </message>
    <message>
        <source>{file} was changed.</source>
        <translation>{file} telah diubah.</translation>
    </message>
    <message>
        <source>Install Duta afresh.</source>
        <translation>Pasang ulang Duta.</translation>
    </message>
    <message>
        <source>That is no address of a workspace.</source>
        <translation>Itu bukan alamat ruang kerja.</translation>
    </message>
    <message>
        <source>It has to be a file, or a PostgreSQL address with a database.</source>
        <translation>Harus berupa berkas, atau alamat PostgreSQL dengan basis data.</translation>
    </message>
    <message>
        <source>{path} is left as it is.</source>
        <translation>{path} dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>Restore the last backup beside it.</source>
        <translation>Pulihkan cadangan terakhir di sampingnya.</translation>
    </message>
    <message>
        <source>That is a folder, not a workspace.</source>
        <translation>Itu folder, bukan ruang kerja.</translation>
    </message>
    <message>
        <source>{path} holds files.</source>
        <translation>{path} berisi berkas.</translation>
    </message>
    <message>
        <source>Choose the workspace inside it.</source>
        <translation>Pilih ruang kerja di dalamnya.</translation>
    </message>
    <message>
        <source>There is no workspace there.</source>
        <translation>Di sana tidak ada ruang kerja.</translation>
    </message>
    <message>
        <source>Look at the name, or make a new one.</source>
        <translation>Periksa namanya, atau buat yang baru.</translation>
    </message>
    <message>
        <source>The workspace is on a shared folder.</source>
        <translation>Ruang kerja ada di folder bersama.</translation>
    </message>
    <message>
        <source>Opening {folder} from two computers can damage it.</source>
        <translation>Membuka {folder} dari dua komputer bisa merusaknya.</translation>
    </message>
    <message>
        <source>Move it to this computer, or use a server for the team.</source>
        <translation>Pindahkan ke komputer ini, atau pakai peladen untuk tim.</translation>
    </message>
    <message>
        <source>The workspace is in a synced folder.</source>
        <translation>Ruang kerja ada di folder tersinkron.</translation>
    </message>
    <message>
        <source>{service} copies {folder} while Duta writes, which can damage it.</source>
        <translation>{service} menyalin {folder} saat Duta menulis, dan itu bisa merusaknya.</translation>
    </message>
    <message>
        <source>Move it to another folder of this computer.</source>
        <translation>Pindahkan ke folder lain di komputer ini.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>Ruang tidak cukup.</translation>
    </message>
    <message>
        <source>{needed} bytes are needed, {free} are free.</source>
        <translation>Perlu {needed} bita, tersedia {free}.</translation>
    </message>
    <message>
        <source>This folder is not suited.</source>
        <translation>Folder ini tidak cocok.</translation>
    </message>
    <message>
        <source>Its file system cannot do what a workspace needs.</source>
        <translation>Sistem berkasnya tidak mampu menampung ruang kerja.</translation>
    </message>
    <message>
        <source>Move the workspace to a folder on this computer&apos;s own disk.</source>
        <translation>Pindahkan ruang kerja ke cakram komputer ini sendiri.</translation>
    </message>
    <message>
        <source>That database is not one of Duta&apos;s.</source>
        <translation>Basis data itu bukan milik Duta.</translation>
    </message>
    <message>
        <source>{path} holds other tables.</source>
        <translation>{path} berisi tabel lain.</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>Ruang kerja tidak terbaca.</translation>
    </message>
    <message>
        <source>The database stores text in an old way.</source>
        <translation>Basis data menyimpan teks dengan cara lama.</translation>
    </message>
    <message>
        <source>It has to be UTF8.</source>
        <translation>Harus UTF8.</translation>
    </message>
    <message>
        <source>Make a new database with the encoding UTF8.</source>
        <translation>Buat basis data baru dengan pengodean UTF8.</translation>
    </message>
    <message>
        <source>The workspace is read-only.</source>
        <translation>Ruang kerja hanya bisa dibaca.</translation>
    </message>
    <message>
        <source>Duta may not change the file.</source>
        <translation>Duta tidak boleh mengubah berkasnya.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder is read-only.</source>
        <translation>Folder ruang kerja hanya bisa dibaca.</translation>
    </message>
    <message>
        <source>Duta has to write beside the file.</source>
        <translation>Duta harus menulis di samping berkasnya.</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s permissions.</source>
        <translation>Periksa izin foldernya.</translation>
    </message>
    <message>
        <source>A newer Duta made this workspace.</source>
        <translation>Duta yang lebih baru membuat ruang kerja ini.</translation>
    </message>
    <message>
        <source>This one does not know all that is in it, so it leaves it alone.</source>
        <translation>Yang ini tidak mengenal seluruh isinya, jadi tidak disentuh.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Pengaturan tidak terbaca.</translation>
    </message>
    <message>
        <source>{path} is damaged; it names this computer, so it is not replaced.</source>
        <translation>{path} rusak; berkas itu menamai komputer ini, jadi tidak diganti.</translation>
    </message>
    <message>
        <source>Correct it by hand, or put a copy back.</source>
        <translation>Betulkan sendiri, atau kembalikan salinannya.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Pengaturan tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>This computer does not let Duta change {path}.</source>
        <translation>Komputer ini tidak mengizinkan Duta mengubah {path}.</translation>
    </message>
    <message>
        <source>The list of certificate authorities is gone.</source>
        <translation>Daftar otoritas sertifikat hilang.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} tidak ada.</translation>
    </message>
    <message>
        <source>Correct the settings.</source>
        <translation>Betulkan pengaturan.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is wrong.</source>
        <translation>Alamat proksi keliru.</translation>
    </message>
    <message>
        <source>It has to begin with http:// or https://.</source>
        <translation>Harus mulai dengan http:// atau https://.</translation>
    </message>
    <message>
        <source>Duta made a mistake of its own.</source>
        <translation>Duta melakukan kesalahan sendiri.</translation>
    </message>
    <message>
        <source>Nothing more was done.</source>
        <translation>Tidak ada yang dilakukan lagi.</translation>
    </message>
    <message>
        <source>Send the log to whoever looks after Duta here.</source>
        <translation>Kirim log kepada pengurus Duta di sini.</translation>
    </message>
    <message>
        <source>The demo&apos;s folder cannot be written.</source>
        <translation>Folder demo tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>{folder} cannot be emptied or written here.</source>
        <translation>{folder} tidak bisa dikosongkan atau ditulis di sini.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Sebut folder lain.</translation>
    </message>
    <message>
        <source>That folder is not a demo&apos;s.</source>
        <translation>Folder itu bukan folder demo.</translation>
    </message>
    <message>
        <source>{folder} holds something else; nothing was touched.</source>
        <translation>{folder} berisi hal lain; tidak ada yang disentuh.</translation>
    </message>
    <message>
        <source>The calendar could not be drawn.</source>
        <translation>Kalender tidak bisa digambar.</translation>
    </message>
    <message>
        <source>This computer cannot draw ({why}).</source>
        <translation>Komputer ini tidak bisa menggambar ({why}).</translation>
    </message>
    <message>
        <source>Install the libraries and fonts that Qt needs.</source>
        <translation>Pasang pustaka dan fon yang diperlukan Qt.</translation>
    </message>
    <message>
        <source>The network did not name the post.</source>
        <translation>Jejaring tidak menyebut unggahannya.</translation>
    </message>
    <message>
        <source>It answered, so the post may be public or not.</source>
        <translation>Jejaring menjawab, jadi unggahan mungkin tampil, mungkin tidak.</translation>
    </message>
    <message>
        <source>Look at the account before you send again.</source>
        <translation>Lihat akunnya sebelum mengirim lagi.</translation>
    </message>
    <message>
        <source>The network&apos;s answer broke off.</source>
        <translation>Jawaban jejaring terputus.</translation>
    </message>
    <message>
        <source>The post may be public or not; Duta looks for it.</source>
        <translation>Unggahan mungkin tampil, mungkin tidak; Duta mencarinya.</translation>
    </message>
    <message>
        <source>If it stays open, look at the account before you send again.</source>
        <translation>Jika tetap belum jelas, lihat akunnya sebelum mengirim lagi.</translation>
    </message>
    <message>
        <source>The network&apos;s answer lacks something.</source>
        <translation>Jawaban jejaring tidak lengkap.</translation>
    </message>
    <message>
        <source>The network answered with far too much.</source>
        <translation>Jawaban jejaring terlalu besar.</translation>
    </message>
    <message>
        <source>The network&apos;s answer cannot be read.</source>
        <translation>Jawaban jejaring tidak terbaca.</translation>
    </message>
    <message>
        <source>The network hung up.</source>
        <translation>Jejaring memutus sambungan.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Jejaring tidak menjawab pada waktunya.</translation>
    </message>
    <message>
        <source>The network had a failure of its own.</source>
        <translation>Jejaring mengalami gangguan.</translation>
    </message>
    <message>
        <source>That is on their side.</source>
        <translation>Itu di pihak mereka.</translation>
    </message>
    <message>
        <source>It is looked up or tried again by itself.</source>
        <translation>Diperiksa atau dicoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>The network cannot be reached.</source>
        <translation>Jejaring tidak terjangkau.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Tidak ada yang terkirim.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Dicoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>The network did not take the call.</source>
        <translation>Jejaring tidak menyambut sambungan.</translation>
    </message>
    <message>
        <source>The network&apos;s address was not found.</source>
        <translation>Alamat jejaring tidak ditemukan.</translation>
    </message>
    <message>
        <source>Nothing was sent. Perhaps this computer is offline.</source>
        <translation>Tidak ada yang terkirim. Mungkin komputer ini luring.</translation>
    </message>
    <message>
        <source>Look at the connection; it is tried again by itself.</source>
        <translation>Periksa sambungannya; dicoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>No safe connection came about.</source>
        <translation>Sambungan aman tidak terbentuk.</translation>
    </message>
    <message>
        <source>The network&apos;s certificate is not trusted here.</source>
        <translation>Sertifikat jejaring tidak dipercaya di sini.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody may be listening in.</source>
        <translation>Tidak ada yang terkirim: mungkin ada yang menyadap.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network connection.</source>
        <translation>Tanyakan kepada pengelola jaringan di sini.</translation>
    </message>
    <message>
        <source>The proxy did not let it through.</source>
        <translation>Proksi tidak meneruskannya.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Periksa proksi di pengaturan.</translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation>Alamatnya mengarah ke jaringan pribadi.</translation>
    </message>
    <message>
        <source>Correct the account&apos;s address.</source>
        <translation>Betulkan alamat akun.</translation>
    </message>
    <message>
        <source>The account&apos;s address is none.</source>
        <translation>Alamat akun bukan alamat yang sah.</translation>
    </message>
    <message>
        <source>The network has moved.</source>
        <translation>Jejaring berpindah alamat.</translation>
    </message>
    <message>
        <source>The network asked us to wait.</source>
        <translation>Jejaring meminta kita menunggu.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Dilanjutkan secara otomatis.</translation>
    </message>
    <message>
        <source>There was not enough time left.</source>
        <translation>Waktunya tidak cukup lagi.</translation>
    </message>
    <message>
        <source>The network refuses what it says or shows.</source>
        <translation>Jejaring menolak isinya.</translation>
    </message>
    <message>
        <source>The post breaks one of their rules.</source>
        <translation>Unggahan melanggar salah satu aturan mereka.</translation>
    </message>
    <message>
        <source>Change it and have it approved again.</source>
        <translation>Ubah, lalu mintakan persetujuan lagi.</translation>
    </message>
    <message>
        <source>The network has this post already.</source>
        <translation>Jejaring sudah memiliki unggahan ini.</translation>
    </message>
    <message>
        <source>It does not take the same one twice.</source>
        <translation>Yang sama tidak diterima dua kali.</translation>
    </message>
    <message>
        <source>Look at the account, then say that it is there or cancel.</source>
        <translation>Lihat akunnya, lalu catat bahwa sudah ada atau batalkan.</translation>
    </message>
    <message>
        <source>The account may not post there.</source>
        <translation>Akun tidak boleh mengunggah di sana.</translation>
    </message>
    <message>
        <source>The network does not allow it.</source>
        <translation>Jejaring tidak mengizinkannya.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s rights on the network.</source>
        <translation>Periksa hak akun di jejaring itu.</translation>
    </message>
    <message>
        <source>The network closed or locked the account.</source>
        <translation>Jejaring menutup atau mengunci akun.</translation>
    </message>
    <message>
        <source>Nothing leaves from it until that is settled.</source>
        <translation>Tidak ada yang berangkat sampai itu selesai.</translation>
    </message>
    <message>
        <source>Settle it with the network.</source>
        <translation>Selesaikan dengan jejaring itu.</translation>
    </message>
    <message>
        <source>The account&apos;s limit is reached.</source>
        <translation>Batas akun tercapai.</translation>
    </message>
    <message>
        <source>The network takes no more from it for now.</source>
        <translation>Untuk sementara jejaring tidak menerima lagi.</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>Kirim lagi nanti.</translation>
    </message>
    <message>
        <source>The sign-in is no longer accepted.</source>
        <translation>Kredensial masuk tidak diterima lagi.</translation>
    </message>
    <message>
        <source>The network wants to see who we are.</source>
        <translation>Jejaring ingin memastikan siapa kita.</translation>
    </message>
    <message>
        <source>Sign in again, then send again.</source>
        <translation>Masuk lagi, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>What it belongs to is gone.</source>
        <translation>Induknya sudah tidak ada.</translation>
    </message>
    <message>
        <source>The network no longer has what the post answers.</source>
        <translation>Jejaring tidak lagi memiliki yang dijawab unggahan ini.</translation>
    </message>
    <message>
        <source>Change it, or cancel.</source>
        <translation>Ubah atau batalkan.</translation>
    </message>
    <message>
        <source>The news site is being changed.</source>
        <translation>Situs berita sedang diubah.</translation>
    </message>
    <message>
        <source>Another program holds it; nothing was published.</source>
        <translation>Program lain sedang memakainya; tidak ada yang terbit.</translation>
    </message>
    <message>
        <source>The news site cannot be written.</source>
        <translation>Situs berita tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>Its folder does not take files; nothing was published.</source>
        <translation>Foldernya tidak menerima berkas; tidak ada yang terbit.</translation>
    </message>
    <message>
        <source>Look at the folder.</source>
        <translation>Periksa foldernya.</translation>
    </message>
    <message>
        <source>The disk of the news site is full.</source>
        <translation>Cakram situs berita penuh.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Tidak ada yang terbit.</translation>
    </message>
    <message>
        <source>Make room; it is tried again by itself.</source>
        <translation>Kosongkan ruang; dicoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>The folder holds other files.</source>
        <translation>Folder berisi berkas lain.</translation>
    </message>
    <message>
        <source>{folder} is not empty and no news site.</source>
        <translation>{folder} tidak kosong dan bukan situs berita.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Pilih folder kosong.</translation>
    </message>
    <message>
        <source>A news site cannot show this picture.</source>
        <translation>Situs berita tidak bisa menampilkan gambar ini.</translation>
    </message>
    <message>
        <source>{media_type} is not shown by every browser.</source>
        <translation>{media_type} tidak ditampilkan semua peramban.</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, GIF or WebP picture.</source>
        <translation>Pakai gambar JPEG, PNG, GIF atau WebP.</translation>
    </message>
    <message>
        <source>The account names no folder.</source>
        <translation>Akun tidak menyebut folder.</translation>
    </message>
    <message>
        <source>Its news site needs one.</source>
        <translation>Situs beritanya memerlukannya.</translation>
    </message>
    <message>
        <source>Enter a folder.</source>
        <translation>Isi sebuah folder.</translation>
    </message>
    <message>
        <source>The folder is another account&apos;s.</source>
        <translation>Folder itu milik akun lain.</translation>
    </message>
    <message>
        <source>{folder} holds somebody else&apos;s news site.</source>
        <translation>{folder} berisi situs berita akun lain.</translation>
    </message>
    <message>
        <source>Correct the account&apos;s folder.</source>
        <translation>Betulkan folder akun.</translation>
    </message>
    <message>
        <source>The news site is read-only here.</source>
        <translation>Situs berita hanya bisa dibaca di sini.</translation>
    </message>
    <message>
        <source>The news site is damaged.</source>
        <translation>Situs berita rusak.</translation>
    </message>
    <message>
        <source>Its list in {folder} cannot be read; nothing was published.</source>
        <translation>Daftarnya di {folder} tidak terbaca; tidak ada yang terbit.</translation>
    </message>
    <message>
        <source>Restore its site.json from a copy.</source>
        <translation>Pulihkan site.json dari salinan.</translation>
    </message>
    <message>
        <source>The news site is gone.</source>
        <translation>Situs berita hilang.</translation>
    </message>
    <message>
        <source>There is none in {folder} any more.</source>
        <translation>Di {folder} tidak ada lagi.</translation>
    </message>
    <message>
        <source>Bring the folder back, or connect the account again.</source>
        <translation>Kembalikan foldernya, atau hubungkan akun lagi.</translation>
    </message>
    <message>
        <source>This machine is not signed in to the account.</source>
        <translation>Komputer ini belum masuk ke akun tersebut.</translation>
    </message>
    <message>
        <source>What signs it in lies only in the keyring of the machine that connected it.</source>
        <translation>Kredensialnya hanya tersimpan di penyimpan sandi komputer yang menghubungkannya.</translation>
    </message>
    <message>
        <source>Sign in to the account again on this machine.</source>
        <translation>Masuk lagi ke akun itu di komputer ini.</translation>
    </message>
    <message>
        <source>The ministry&apos;s own app is not known on this machine.</source>
        <translation>Aplikasi milik kementerian belum dikenal di komputer ini.</translation>
    </message>
    <message>
        <source>This network wants every organisation to register an app of its own.</source>
        <translation>Jaringan ini menghendaki setiap lembaga mendaftarkan aplikasinya sendiri.</translation>
    </message>
    <message>
        <source>Give the app&apos;s id and secret, then sign in again.</source>
        <translation>Masukkan ID dan rahasia aplikasinya, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>The sign-in belongs to another account.</source>
        <translation>Kredensial masuk ini milik akun lain.</translation>
    </message>
    <message>
        <source>Duta sends only as the account that was connected, never as another.</source>
        <translation>Duta hanya mengirim sebagai akun yang telah dihubungkan, tidak pernah sebagai akun lain.</translation>
    </message>
    <message>
        <source>Sign in again, as exactly this account.</source>
        <translation>Masuk lagi, tepat sebagai akun ini.</translation>
    </message>
    <message>
        <source>The network gave no sign-in.</source>
        <translation>Jejaring tidak memberikan kredensial masuk.</translation>
    </message>
    <message>
        <source>It answered, but with nothing that signs the account in. What was kept before is still there.</source>
        <translation>Jejaring menjawab, tetapi tanpa apa pun yang dapat dipakai akun untuk masuk. Yang tersimpan sebelumnya masih ada.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, sign in to the account again.</source>
        <translation>Coba lagi; jika tetap demikian, masuk lagi ke akun itu.</translation>
    </message>
    <message>
        <source>What was kept of the sign-in cannot be read.</source>
        <translation>Kredensial masuk yang tersimpan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Another program may have changed it where this computer keeps secrets.</source>
        <translation>Mungkin program lain telah mengubahnya di tempat komputer ini menyimpan rahasia.</translation>
    </message>
    <message>
        <source>What signs the account in could not be read.</source>
        <translation>Kredensial masuk akun tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The place where this computer keeps secrets does not open. Nothing was sent.</source>
        <translation>Tempat komputer ini menyimpan rahasia tidak terbuka. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Unlock the keyring; Duta tries again by itself.</source>
        <translation>Buka kunci gantungan kunci; Duta mencoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The sign-in is just being renewed.</source>
        <translation>Kredensial masuk sedang diperbarui.</translation>
    </message>
    <message>
        <source>Another program of Duta is doing that and took too long. Nothing was sent.</source>
        <translation>Program Duta lain sedang mengerjakannya dan terlalu lama. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything: Duta tries again by itself.</source>
        <translation>Anda tidak perlu melakukan apa pun: Duta mencoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>Duta cannot write to its own folder.</source>
        <translation>Duta tidak dapat menulis ke foldernya sendiri.</translation>
    </message>
    <message>
        <source>Without {path} two programs could renew a sign-in at once and lose it.</source>
        <translation>Tanpa {path}, dua program dapat memperbarui kredensial masuk secara bersamaan lalu kehilangannya.</translation>
    </message>
    <message>
        <source>Make the folder writable or free some room; Duta tries again by itself.</source>
        <translation>Jadikan folder dapat ditulis atau kosongkan ruang; Duta mencoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>This network has no such way to sign in.</source>
        <translation>Jejaring ini tidak memiliki cara masuk seperti itu.</translation>
    </message>
    <message>
        <source>Each network offers ways of its own.</source>
        <translation>Setiap jejaring menawarkan caranya sendiri.</translation>
    </message>
    <message>
        <source>Choose one of those it offers.</source>
        <translation>Pilih salah satu yang ditawarkan.</translation>
    </message>
    <message>
        <source>The app&apos;s id is missing.</source>
        <translation>ID aplikasi belum ada.</translation>
    </message>
    <message>
        <source>The network knows the ministry&apos;s app by it.</source>
        <translation>Dengan itu jejaring mengenali aplikasi kementerian.</translation>
    </message>
    <message>
        <source>Copy it from the network&apos;s page for developers.</source>
        <translation>Salin dari halaman pengembang di jejaring itu.</translation>
    </message>
    <message>
        <source>The network does not take what was given.</source>
        <translation>Tidak diterima oleh jejaring.</translation>
    </message>
    <message>
        <source>It may not have been copied whole, or it was taken back there.</source>
        <translation>Mungkin tidak tersalin utuh, atau sudah dicabut di sana.</translation>
    </message>
    <message>
        <source>Look whether it is whole and still good, then try again.</source>
        <translation>Periksa apakah utuh dan masih berlaku, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The network knows no such account or channel.</source>
        <translation>Jejaring tidak mengenal akun atau saluran itu.</translation>
    </message>
    <message>
        <source>It may be closed, or this sign-in may not see it.</source>
        <translation>Mungkin sudah ditutup, atau tidak terlihat dengan tanda masuk ini.</translation>
    </message>
    <message>
        <source>Look at its name or number, and invite the bot there first.</source>
        <translation>Periksa nama atau nomornya, dan undang bot ke sana lebih dulu.</translation>
    </message>
    <message>
        <source>The network does not let this sign-in see it.</source>
        <translation>Jejaring tidak mengizinkan tanda masuk ini melihatnya.</translation>
    </message>
    <message>
        <source>The account or channel is there, and the right to see it is lacking.</source>
        <translation>Akun atau salurannya ada, tetapi hak untuk melihatnya belum ada.</translation>
    </message>
    <message>
        <source>Have it invited there or given the right, then try again.</source>
        <translation>Mintalah undangan atau hak di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>What answers there is not this network.</source>
        <translation>Yang menjawab di sana bukan jejaring ini.</translation>
    </message>
    <message>
        <source>The server at that address speaks in another way.</source>
        <translation>Server di alamat itu berbicara dengan cara lain.</translation>
    </message>
    <message>
        <source>Look at the spelling of the address, then try again.</source>
        <translation>Periksa ejaan alamatnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The address of the server was not found.</source>
        <translation>Alamat server tidak ditemukan.</translation>
    </message>
    <message>
        <source>It may be misspelt, or this computer is not online.</source>
        <translation>Mungkin salah ejaan, atau komputer ini tidak daring.</translation>
    </message>
    <message>
        <source>Look at its spelling, and whether this computer is online.</source>
        <translation>Periksa ejaannya, dan apakah komputer ini daring.</translation>
    </message>
    <message>
        <source>The network cannot be reached now.</source>
        <translation>Jejaring tidak dapat dijangkau sekarang.</translation>
    </message>
    <message>
        <source>It did not answer from here, or had a failure of its own. Nothing was connected.</source>
        <translation>Tidak ada jawaban, atau ada gangguan di pihaknya. Tidak ada yang terhubung.</translation>
    </message>
    <message>
        <source>This network wants no app of the ministry&apos;s own.</source>
        <translation>Jejaring ini tidak memerlukan aplikasi kementerian sendiri.</translation>
    </message>
    <message>
        <source>Accounts of it are signed in without one. Nothing was kept.</source>
        <translation>Akunnya masuk tanpa aplikasi. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Sign in to the account right away.</source>
        <translation>Masuklah langsung ke akunnya.</translation>
    </message>
    <message>
        <source>Accounts of this network are not signed in.</source>
        <translation>Akun jejaring ini tidak perlu masuk.</translation>
    </message>
    <message>
        <source>It needs none, or this copy of Duta does not know how.</source>
        <translation>Jejaring ini tidak memerlukannya, atau salinan Duta ini tidak tahu caranya.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Pilih jejaring lain.</translation>
    </message>
    <message>
        <source>This account is connected already.</source>
        <translation>Akun ini sudah terhubung.</translation>
    </message>
    <message>
        <source>The workspace knows {account} as one of its accounts.</source>
        <translation>Ruang kerja sudah mengenal {account} sebagai salah satu akunnya.</translation>
    </message>
    <message>
        <source>Sign in to it anew instead, on each machine that shall send for it.</source>
        <translation>Masuk lagi saja, di setiap mesin yang akan mengirim untuknya.</translation>
    </message>
    <message>
        <source>It goes into the audit, so that others can see why the account is silent.</source>
        <translation>Alasan masuk ke audit agar orang lain tahu mengapa akun ini diam.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Tulis alasannya dalam beberapa kata.</translation>
    </message>
    <message>
        <source>This account is out of service already.</source>
        <translation>Akun ini sudah tidak dipakai.</translation>
    </message>
    <message>
        <source>Somebody took {account} out before you.</source>
        <translation>Seseorang sudah menghentikan {account} sebelum Anda.</translation>
    </message>
    <message>
        <source>This account is in service already.</source>
        <translation>Akun ini sudah dipakai.</translation>
    </message>
    <message>
        <source>Somebody put {account} back before you.</source>
        <translation>Seseorang sudah memakai {account} kembali sebelum Anda.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>Itu bukan alamat peladen.</translation>
    </message>
    <message>
        <source>A server is written like mastodon.example, and only addresses with https are safe.</source>
        <translation>Peladen ditulis seperti mastodon.example, dan hanya alamat dengan https yang aman.</translation>
    </message>
    <message>
        <source>Nothing there signs the account in.</source>
        <translation>Tidak ada yang dapat dipakai untuk masuk.</translation>
    </message>
    <message>
        <source>The address or code that was pasted holds no code.</source>
        <translation>Alamat atau kode yang ditempel tidak berisi kode.</translation>
    </message>
    <message>
        <source>Copy the whole address at which the browser ended.</source>
        <translation>Salin seluruh alamat tempat peramban berakhir.</translation>
    </message>
    <message>
        <source>That answer belongs to another sign-in.</source>
        <translation>Jawaban itu milik proses masuk lain.</translation>
    </message>
    <message>
        <source>It was not begun here, or somebody else began it. Nothing was done.</source>
        <translation>Proses itu tidak dimulai di sini, atau dimulai orang lain. Tidak ada yang dilakukan.</translation>
    </message>
    <message>
        <source>Begin again, and use only the address that Duta shows.</source>
        <translation>Mulai lagi, dan pakai hanya alamat yang ditampilkan Duta.</translation>
    </message>
    <message>
        <source>The network did not allow the sign-in.</source>
        <translation>Jejaring tidak mengizinkan masuk.</translation>
    </message>
    <message>
        <source>Somebody said no on its page, or the account may not use the app.</source>
        <translation>Seseorang menolak di halamannya, atau akun tidak boleh memakai aplikasi itu.</translation>
    </message>
    <message>
        <source>Sign in again and allow it, as a person who may.</source>
        <translation>Masuk lagi dan izinkan, sebagai orang yang berhak.</translation>
    </message>
    <message>
        <source>The network did not take the code.</source>
        <translation>Jejaring tidak menerima kodenya.</translation>
    </message>
    <message>
        <source>A code is good once and for a short time.</source>
        <translation>Sebuah kode hanya berlaku sekali dan sebentar.</translation>
    </message>
    <message>
        <source>Sign in again from the beginning.</source>
        <translation>Masuk lagi dari awal.</translation>
    </message>
    <message>
        <source>The network does not accept the app.</source>
        <translation>Jejaring tidak menerima aplikasinya.</translation>
    </message>
    <message>
        <source>The app&apos;s id or secret is wrong, or the app was closed ({why}).</source>
        <translation>ID atau rahasia aplikasi salah, atau aplikasinya ditutup ({why}).</translation>
    </message>
    <message>
        <source>Have whoever registered the app look at it, then give its id and secret again.</source>
        <translation>Minta pendaftar aplikasi memeriksanya, lalu masukkan lagi ID dan rahasianya.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>Masa masuk sudah berakhir.</translation>
    </message>
    <message>
        <source>The network does not renew it any more.</source>
        <translation>Jejaring tidak memperbaruinya lagi.</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>Masuk lagi ke akun itu.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Proses masuk terlalu lama.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser within {minutes} minutes.</source>
        <translation>Tidak ada yang kembali dari peramban dalam {minutes} menit.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>Mulai lagi.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Proses masuk dibatalkan.</translation>
    </message>
    <message>
        <source>Begin again when you like.</source>
        <translation>Mulai lagi kapan saja.</translation>
    </message>
    <message>
        <source>This sign-in is over.</source>
        <translation>Proses masuk ini sudah selesai.</translation>
    </message>
    <message>
        <source>Each sign-in is good for one answer.</source>
        <translation>Setiap proses masuk hanya untuk satu jawaban.</translation>
    </message>
    <message>
        <source>Another program stands in the way.</source>
        <translation>Program lain menghalangi.</translation>
    </message>
    <message>
        <source>The network comes back to port {port} of this machine, and another program has it.</source>
        <translation>Jejaring kembali ke porta {port} di mesin ini, dan program lain memakainya.</translation>
    </message>
    <message>
        <source>Close the other program, or another sign-in that is still open. Then begin again.</source>
        <translation>Tutup program itu, atau proses masuk lain yang masih terbuka. Lalu mulai lagi.</translation>
    </message>
    <message>
        <source>The account has sent too much since then.</source>
        <translation>Akun ini sudah mengirim terlalu banyak sejak saat itu.</translation>
    </message>
    <message>
        <source>Its newest posts were looked through; this one is not among them, which proves nothing.</source>
        <translation>Kiriman terbarunya sudah diperiksa; yang ini tidak ada di antaranya, dan itu belum membuktikan apa-apa.</translation>
    </message>
    <message>
        <source>Look at the account, then say that it is there or send again.</source>
        <translation>Lihat akunnya, lalu nyatakan sudah ada atau kirim lagi.</translation>
    </message>
    <message>
        <source>Only its first parts are public.</source>
        <translation>Hanya bagian-bagian awalnya yang sudah terbit.</translation>
    </message>
    <message>
        <source>The others could not follow in time.</source>
        <translation>Bagian lainnya tidak sempat menyusul.</translation>
    </message>
    <message>
        <source>Send it again to add what is missing, or recall it.</source>
        <translation>Kirim lagi untuk menambahkan yang belum ada, atau tarik kembali.</translation>
    </message>
    <message>
        <source>It is a protected account.</source>
        <translation>Akun ini dilindungi.</translation>
    </message>
    <message>
        <source>Whoever sends to @{account} names it, so that nothing goes there by mistake.</source>
        <translation>Siapa pun yang mengirim ke @{account} menyebut namanya, agar tidak ada yang terkirim ke sana tanpa sengaja.</translation>
    </message>
    <message>
        <source>Type its name, then send.</source>
        <translation>Ketik namanya, lalu kirim.</translation>
    </message>
    <message>
        <source>Its hour passed.</source>
        <translation>Waktunya terlewat.</translation>
    </message>
    <message>
        <source>It could not leave in time, and late posts never leave by themselves.</source>
        <translation>Unggahan tidak sempat berangkat, dan yang terlambat tidak pernah berangkat sendiri.</translation>
    </message>
    <message>
        <source>Send it again, or cancel it.</source>
        <translation>Kirim lagi atau batalkan.</translation>
    </message>
    <message>
        <source>Its words changed.</source>
        <translation>Teksnya berubah.</translation>
    </message>
    <message>
        <source>They are other than those that were planned and approved.</source>
        <translation>Kata-katanya bukan yang direncanakan dan disetujui.</translation>
    </message>
    <message>
        <source>Plan it again with the present words.</source>
        <translation>Jadwalkan lagi dengan teks yang sekarang.</translation>
    </message>
    <message>
        <source>It waits its turn.</source>
        <translation>Menunggu giliran.</translation>
    </message>
    <message>
        <source>The account spoke a moment ago.</source>
        <translation>Akun ini baru saja mengirim.</translation>
    </message>
    <message>
        <source>This network is not known here.</source>
        <translation>Jejaring ini tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>The account belongs to a network that this copy of Duta does not have.</source>
        <translation>Akun ini berada di jejaring yang tidak dimiliki salinan Duta ini.</translation>
    </message>
    <message>
        <source>Sending was cut off.</source>
        <translation>Pengiriman terputus.</translation>
    </message>
    <message>
        <source>The post may be public or not; Duta looks for it on the network.</source>
        <translation>Unggahan mungkin sudah tampil, mungkin belum; Duta mencarinya di jejaring.</translation>
    </message>
    <message>
        <source>It surely did not appear.</source>
        <translation>Pasti belum tampil.</translation>
    </message>
    <message>
        <source>Duta looked: the network does not have it.</source>
        <translation>Duta sudah memeriksa: jejaring tidak memilikinya.</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>Dikirim lagi secara otomatis.</translation>
    </message>
    <message>
        <source>It is sent again safely.</source>
        <translation>Dikirim lagi dengan aman.</translation>
    </message>
    <message>
        <source>The network takes the same key only once.</source>
        <translation>Jejaring hanya menerima kunci yang sama satu kali.</translation>
    </message>
    <message>
        <source>Duta cannot look it up.</source>
        <translation>Duta tidak bisa memeriksanya.</translation>
    </message>
    <message>
        <source>This network does not say whether a post is there.</source>
        <translation>Jejaring ini tidak memberi tahu apakah sebuah unggahan ada.</translation>
    </message>
    <message>
        <source>Look at the account yourself, then say what you saw.</source>
        <translation>Lihat sendiri akunnya, lalu catat hasilnya.</translation>
    </message>
    <message>
        <source>Another sender took it over.</source>
        <translation>Diambil alih pengirim lain.</translation>
    </message>
    <message>
        <source>This computer no longer had the right to send it.</source>
        <translation>Komputer ini tidak lagi berhak mengirimnya.</translation>
    </message>
    <message>
        <source>Taken out of the plan.</source>
        <translation>Dikeluarkan dari rencana.</translation>
    </message>
    <message>
        <source>A member cancelled it.</source>
        <translation>Seorang anggota membatalkannya.</translation>
    </message>
    <message>
        <source>Plan it anew if it should leave after all.</source>
        <translation>Jadwalkan lagi bila tetap harus berangkat.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Tidak ada pengiriman seperti itu.</translation>
    </message>
    <message>
        <source>It may have been taken away meanwhile.</source>
        <translation>Mungkin sudah dihapus sementara itu.</translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation>Sudah dijadwalkan.</translation>
    </message>
    <message>
        <source>The post has a time for {account} ({state}).</source>
        <translation>Unggahan ini sudah punya waktu untuk {account} ({state}).</translation>
    </message>
    <message>
        <source>Move or cancel that one.</source>
        <translation>Pindahkan atau batalkan yang itu.</translation>
    </message>
    <message>
        <source>It can no longer be moved.</source>
        <translation>Tidak bisa dipindahkan lagi.</translation>
    </message>
    <message>
        <source>It is time to post it by hand.</source>
        <translation>Saatnya diunggah secara manual.</translation>
    </message>
    <message>
        <source>Duta cannot send to this account.</source>
        <translation>Duta tidak bisa mengirim ke akun ini.</translation>
    </message>
    <message>
        <source>Take it, post it on the account&apos;s page, then say that it is posted.</source>
        <translation>Ambil, unggah di halaman akun, lalu nyatakan bahwa sudah terbit.</translation>
    </message>
    <message>
        <source>Nobody said whether it was posted.</source>
        <translation>Tidak ada yang mengatakan apakah sudah terbit.</translation>
    </message>
    <message>
        <source>Somebody took it to post it by hand, and an hour has passed.</source>
        <translation>Seseorang mengambilnya untuk diunggah manual, dan satu jam telah berlalu.</translation>
    </message>
    <message>
        <source>Look at the account, then say that it is there or post it again.</source>
        <translation>Lihat akunnya, lalu nyatakan sudah ada atau unggah lagi.</translation>
    </message>
    <message>
        <source>It could not be posted by hand.</source>
        <translation>Tidak bisa diunggah secara manual.</translation>
    </message>
    <message>
        <source>Somebody tried, and said why not.</source>
        <translation>Seseorang mencoba dan menulis alasannya.</translation>
    </message>
    <message>
        <source>Mend the cause and post it at another time, or let it go.</source>
        <translation>Atasi penyebabnya dan unggah pada waktu lain, atau batalkan.</translation>
    </message>
    <message>
        <source>Duta sends this one itself.</source>
        <translation>Yang ini dikirim Duta sendiri.</translation>
    </message>
    <message>
        <source>Nobody posts by hand to this account.</source>
        <translation>Akun ini tidak diunggah secara manual.</translation>
    </message>
    <message>
        <source>{who} is posting it.</source>
        <translation>{who} sedang mengunggahnya.</translation>
    </message>
    <message>
        <source>Two people would post it twice.</source>
        <translation>Dua orang akan mengunggahnya dua kali.</translation>
    </message>
    <message>
        <source>Ask {who}. Whoever knows better can say that it is posted, or that it is not.</source>
        <translation>Tanyakan kepada {who}. Siapa pun yang tahu dapat menyatakan sudah terbit atau belum.</translation>
    </message>
    <message>
        <source>{who} has posted it already.</source>
        <translation>{who} sudah mengunggahnya.</translation>
    </message>
    <message>
        <source>It stands on the account.</source>
        <translation>Sudah ada di akun.</translation>
    </message>
    <message>
        <source>It is not time yet.</source>
        <translation>Belum waktunya.</translation>
    </message>
    <message>
        <source>It is shown for posting when its hour comes.</source>
        <translation>Akan ditampilkan untuk diunggah saat waktunya tiba.</translation>
    </message>
    <message>
        <source>Wait for its hour, or move it.</source>
        <translation>Tunggu waktunya, atau pindahkan.</translation>
    </message>
    <message>
        <source>Another post of this account is being posted.</source>
        <translation>Unggahan lain untuk akun ini sedang dikerjakan.</translation>
    </message>
    <message>
        <source>One follows the other, so that none appears twice.</source>
        <translation>Satu per satu, agar tidak ada yang tampil dua kali.</translation>
    </message>
    <message>
        <source>Say first what became of that one.</source>
        <translation>Nyatakan dulu bagaimana akhirnya yang itu.</translation>
    </message>
    <message>
        <source>It is not to be posted.</source>
        <translation>Ini tidak untuk diunggah.</translation>
    </message>
    <message>
        <source>It is {state} by now.</source>
        <translation>Keadaannya kini {state}.</translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation>Lihat di kotak keluar.</translation>
    </message>
    <message>
        <source>Nobody has taken it.</source>
        <translation>Belum ada yang mengambilnya.</translation>
    </message>
    <message>
        <source>Only what somebody took can be posted.</source>
        <translation>Hanya yang sudah diambil seseorang yang bisa diunggah.</translation>
    </message>
    <message>
        <source>Take it first.</source>
        <translation>Ambil dulu.</translation>
    </message>
    <message>
        <source>Whoever decides what follows has to know why.</source>
        <translation>Yang memutuskan kelanjutannya perlu tahu alasannya.</translation>
    </message>
    <message>
        <source>Say why it could not be posted.</source>
        <translation>Tulis mengapa tidak bisa diunggah.</translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation>Tidak ada jejaring seperti itu.</translation>
    </message>
    <message>
        <source>{network} is not among those that people post to.</source>
        <translation>{network} tidak termasuk yang diunggah manual.</translation>
    </message>
    <message>
        <source>Choose one of the list, or “Another network”.</source>
        <translation>Pilih satu dari daftar, atau “Jejaring lain”.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namanya belum ada.</translation>
    </message>
    <message>
        <source>Everybody has to know which account is meant.</source>
        <translation>Semua orang harus tahu akun mana yang dimaksud.</translation>
    </message>
    <message>
        <source>Type what the account is called there.</source>
        <translation>Ketik nama akun di sana.</translation>
    </message>
    <message>
        <source>It is not out of the plan.</source>
        <translation>Itu tidak dikeluarkan dari rencana.</translation>
    </message>
    <message>
        <source>Look at it in the calendar.</source>
        <translation>Lihat di kalender.</translation>
    </message>
    <message>
        <source>That is settled already.</source>
        <translation>Itu sudah jelas.</translation>
    </message>
    <message>
        <source>It does not wait for anybody.</source>
        <translation>Tidak menunggu siapa pun.</translation>
    </message>
    <message>
        <source>It changed meanwhile.</source>
        <translation>Sementara itu berubah.</translation>
    </message>
    <message>
        <source>Somebody else, or the sender, was faster; nothing was done.</source>
        <translation>Orang lain, atau pengirim, lebih cepat; tidak ada yang dilakukan.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Lihat lagi.</translation>
    </message>
    <message>
        <source>This computer was too slow.</source>
        <translation>Komputer ini terlalu lambat.</translation>
    </message>
    <message>
        <source>Nothing left it.</source>
        <translation>Tidak ada yang terkirim.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back.</source>
        <translation>Jam komputer ini dimundurkan.</translation>
    </message>
    <message>
        <source>By the new time it was too early; nothing left.</source>
        <translation>Menurut waktu yang baru masih terlalu awal; tidak ada yang terkirim.</translation>
    </message>
    <message>
        <source>It leaves at its hour by itself.</source>
        <translation>Kiriman ini terkirim sendiri pada waktunya.</translation>
    </message>
    <message>
        <source>This computer slept while sending.</source>
        <translation>Komputer ini tidur saat mengirim.</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation>Belum ada yang menyetujui.</translation>
    </message>
    <message>
        <source>It leaves only when a supervisor has approved exactly this.</source>
        <translation>Unggahan hanya berangkat setelah penyelia menyetujui persis isi ini.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Minta persetujuan penyelia.</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Tidak disetujui tepat waktu.</translation>
    </message>
    <message>
        <source>Its hour came without an approval.</source>
        <translation>Waktunya tiba tanpa persetujuan.</translation>
    </message>
    <message>
        <source>Have it approved, then send it again.</source>
        <translation>Mintakan persetujuan, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>It changed after it was approved.</source>
        <translation>Berubah setelah disetujui.</translation>
    </message>
    <message>
        <source>What was approved is not what would leave.</source>
        <translation>Yang disetujui bukan yang akan berangkat.</translation>
    </message>
    <message>
        <source>Ask for approval again.</source>
        <translation>Ajukan persetujuan lagi.</translation>
    </message>
    <message>
        <source>It was approved, but not for this account.</source>
        <translation>Disetujui, tetapi bukan untuk akun ini.</translation>
    </message>
    <message>
        <source>An approval names its accounts.</source>
        <translation>Persetujuan menyebut akun-akunnya.</translation>
    </message>
    <message>
        <source>The account is another one.</source>
        <translation>Akunnya bukan yang sama.</translation>
    </message>
    <message>
        <source>Behind its name stands another identity than was approved.</source>
        <translation>Di balik namanya ada identitas lain daripada yang disetujui.</translation>
    </message>
    <message>
        <source>Look whose account it is, then ask for approval again.</source>
        <translation>Periksa milik siapa akun itu, lalu ajukan persetujuan lagi.</translation>
    </message>
    <message>
        <source>Enough people said yes.</source>
        <translation>Cukup orang yang menyetujui.</translation>
    </message>
    <message>
        <source>Nothing leaves without the approvals it needs.</source>
        <translation>Tidak ada yang berangkat tanpa persetujuan yang diperlukan.</translation>
    </message>
    <message>
        <source>Submit the post for approval.</source>
        <translation>Ajukan kiriman untuk disetujui.</translation>
    </message>
    <message>
        <source>Nobody approves their own work.</source>
        <translation>Tidak ada yang menyetujui pekerjaannya sendiri.</translation>
    </message>
    <message>
        <source>Two people see every post: whoever wrote it, and somebody else.</source>
        <translation>Dua orang melihat setiap kiriman: penulisnya, dan orang lain.</translation>
    </message>
    <message>
        <source>What leaves is what was approved.</source>
        <translation>Yang berangkat adalah yang disetujui.</translation>
    </message>
    <message>
        <source>An approval is for exactly the words and pictures that were seen.</source>
        <translation>Persetujuan berlaku untuk kata dan gambar yang dilihat saat itu.</translation>
    </message>
    <message>
        <source>Submit the post again.</source>
        <translation>Ajukan lagi kirimannya.</translation>
    </message>
    <message>
        <source>An approval is not too old.</source>
        <translation>Persetujuan tidak terlalu lama.</translation>
    </message>
    <message>
        <source>What was right weeks ago may be wrong today.</source>
        <translation>Yang benar beberapa minggu lalu mungkin keliru hari ini.</translation>
    </message>
    <message>
        <source>Ask for a fresh look.</source>
        <translation>Minta dilihat lagi.</translation>
    </message>
    <message>
        <source>Some topics are cleared by headquarters.</source>
        <translation>Beberapa topik diputuskan oleh Pusat.</translation>
    </message>
    <message>
        <source>Missions tell one story, and statements are made in the capital.</source>
        <translation>Perwakilan menyampaikan satu narasi, dan pernyataan dibuat di ibu kota.</translation>
    </message>
    <message>
        <source>Send it to headquarters for clearance.</source>
        <translation>Kirim ke Pusat untuk persetujuan.</translation>
    </message>
    <message>
        <source>What headquarters did not clear does not leave.</source>
        <translation>Yang tidak disetujui kantor pusat tidak dikirim.</translation>
    </message>
    <message>
        <source>Their no is on record, about exactly these words.</source>
        <translation>Penolakan mereka tercatat, untuk kata-kata yang persis ini.</translation>
    </message>
    <message>
        <source>Change the post and ask headquarters again.</source>
        <translation>Ubah kiriman dan ajukan lagi ke kantor pusat.</translation>
    </message>
    <message>
        <source>Every post is for something.</source>
        <translation>Setiap kiriman ada tujuannya.</translation>
    </message>
    <message>
        <source>A topic and a purpose make posts findable and worth reading.</source>
        <translation>Topik dan tujuan membuat kiriman mudah ditemukan dan layak dibaca.</translation>
    </message>
    <message>
        <source>Choose a topic, and say what the post is for.</source>
        <translation>Pilih topik, dan sebutkan tujuan kirimannya.</translation>
    </message>
    <message>
        <source>Partners are credited.</source>
        <translation>Mitra disebutkan.</translation>
    </message>
    <message>
        <source>Who pays or helps was promised to be named.</source>
        <translation>Pihak yang membiayai atau membantu telah dijanjikan akan disebut.</translation>
    </message>
    <message>
        <source>Insert the campaign&apos;s credit line and logo.</source>
        <translation>Sisipkan baris kredit dan logo kampanye.</translation>
    </message>
    <message>
        <source>No hold covers it.</source>
        <translation>Tidak ada penahanan yang mencakupnya.</translation>
    </message>
    <message>
        <source>Stop means stop, for everything in the hold&apos;s scope.</source>
        <translation>Berhenti berarti berhenti, untuk semua dalam cakupannya.</translation>
    </message>
    <message>
        <source>Wait until the hold is released, or ask for an exemption.</source>
        <translation>Tunggu sampai penahanan dilepas, atau minta pengecualian.</translation>
    </message>
    <message>
        <source>Approved since the level was heightened.</source>
        <translation>Disetujui sejak kewaspadaan dinaikkan.</translation>
    </message>
    <message>
        <source>What was approved before the event may be wrong by now.</source>
        <translation>Yang disetujui sebelum kejadian mungkin sudah tidak tepat.</translation>
    </message>
    <message>
        <source>While the level is heightened, a supervisor looks at it once more.</source>
        <translation>Selama kewaspadaan dinaikkan, seorang penyelia memeriksanya sekali lagi.</translation>
    </message>
    <message>
        <source>The network still takes a post.</source>
        <translation>Jaringan masih menerima kiriman.</translation>
    </message>
    <message>
        <source>Networks count posts, and some of them cost money.</source>
        <translation>Jaringan menghitung kiriman, dan sebagian berbiaya.</translation>
    </message>
    <message>
        <source>Move what can wait.</source>
        <translation>Pindahkan yang bisa menunggu.</translation>
    </message>
    <message>
        <source>The month&apos;s money lasts.</source>
        <translation>Uang bulan ini cukup.</translation>
    </message>
    <message>
        <source>Some networks charge for every post, and much more for one with a link.</source>
        <translation>Beberapa jaringan memungut biaya untuk setiap kiriman, dan jauh lebih banyak untuk yang bertautan.</translation>
    </message>
    <message>
        <source>Move what can wait, or say why it cannot.</source>
        <translation>Pindahkan yang bisa menunggu, atau katakan mengapa tidak bisa.</translation>
    </message>
    <message>
        <source>Approvals are missing: {given} of {needed}.</source>
        <translation>Persetujuan kurang: {given} dari {needed}.</translation>
    </message>
    <message>
        <source>Nothing leaves before all of them are there.</source>
        <translation>Tidak ada yang berangkat sebelum semuanya ada.</translation>
    </message>
    <message>
        <source>It was approved for another time.</source>
        <translation>Disetujui untuk waktu lain.</translation>
    </message>
    <message>
        <source>The planned moment lies outside of what was approved.</source>
        <translation>Waktu yang direncanakan di luar yang disetujui.</translation>
    </message>
    <message>
        <source>Submit it again, or move it back.</source>
        <translation>Ajukan lagi, atau pindahkan kembali.</translation>
    </message>
    <message>
        <source>Its author or last editor approved it.</source>
        <translation>Penulis atau penyunting terakhirnya sendiri yang menyetujui.</translation>
    </message>
    <message>
        <source>That approval does not count.</source>
        <translation>Persetujuan itu tidak dihitung.</translation>
    </message>
    <message>
        <source>Other words were approved.</source>
        <translation>Yang disetujui adalah kata-kata lain.</translation>
    </message>
    <message>
        <source>The post was changed after the approval.</source>
        <translation>Kiriman diubah setelah disetujui.</translation>
    </message>
    <message>
        <source>Submit it again; the approver sees what changed.</source>
        <translation>Ajukan lagi; pemberi persetujuan melihat perubahannya.</translation>
    </message>
    <message>
        <source>The approval is more than {days} days old when it leaves.</source>
        <translation>Persetujuannya lebih dari {days} hari saat berangkat.</translation>
    </message>
    <message>
        <source>What was right then may be wrong by then.</source>
        <translation>Yang dulu benar mungkin nanti keliru.</translation>
    </message>
    <message>
        <source>Headquarters clears the topic {topic}.</source>
        <translation>Topik {topic} diputuskan oleh Pusat.</translation>
    </message>
    <message>
        <source>It is outside of what a mission decides alone.</source>
        <translation>Ini di luar yang diputuskan perwakilan sendiri.</translation>
    </message>
    <message>
        <source>{by} at headquarters cleared exactly this on {on} ({reference}).</source>
        <translation>{by} di kantor pusat menyetujui persis ini pada {on} ({reference}).</translation>
    </message>
    <message>
        <source>Their yes stands for the approval more, as long as nothing is changed.</source>
        <translation>Persetujuan mereka menggantikan satu persetujuan tambahan, selama tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{by} at headquarters did not clear this on {on} ({reference}).</source>
        <translation>{by} di kantor pusat tidak menyetujui ini pada {on} ({reference}).</translation>
    </message>
    <message>
        <source>Their answer is on record, about exactly these words.</source>
        <translation>Jawaban mereka tercatat, untuk kata-kata yang persis ini.</translation>
    </message>
    <message>
        <source>What is stored is no statement about a clearance.</source>
        <translation>Yang tersimpan bukan pernyataan tentang persetujuan kantor pusat.</translation>
    </message>
    <message>
        <source>It was changed behind Duta&apos;s back, or a newer Duta wrote it.</source>
        <translation>Ia diubah tanpa sepengetahuan Duta, atau ditulis oleh Duta yang lebih baru.</translation>
    </message>
    <message>
        <source>Tell your security officer.</source>
        <translation>Beri tahu petugas keamanan Anda.</translation>
    </message>
    <message>
        <source>Say who answered at headquarters, and under which reference.</source>
        <translation>Sebutkan siapa yang menjawab di kantor pusat, dan nomor rujukannya.</translation>
    </message>
    <message>
        <source>The record has to stand without whoever wrote it.</source>
        <translation>Catatan harus jelas tanpa penulisnya.</translation>
    </message>
    <message>
        <source>Enter a name or an office, and the number of their message.</source>
        <translation>Isikan nama atau unit kerja, dan nomor surat mereka.</translation>
    </message>
    <message>
        <source>The answer cannot be of a later day than today.</source>
        <translation>Tanggal jawaban tidak boleh setelah hari ini.</translation>
    </message>
    <message>
        <source>The day is that of headquarters&apos; message.</source>
        <translation>Tanggalnya adalah tanggal surat kantor pusat.</translation>
    </message>
    <message>
        <source>Enter the day again.</source>
        <translation>Isikan tanggalnya lagi.</translation>
    </message>
    <message>
        <source>Nobody asked headquarters about this post as it reads now.</source>
        <translation>Belum ada yang mengajukan kiriman ini, seperti bunyinya sekarang, ke kantor pusat.</translation>
    </message>
    <message>
        <source>An answer counts for exactly the words that were asked about.</source>
        <translation>Jawaban hanya berlaku untuk kata-kata yang persis diajukan.</translation>
    </message>
    <message>
        <source>Ask headquarters first.</source>
        <translation>Ajukan dulu ke kantor pusat.</translation>
    </message>
    <message>
        <source>The post still reads as headquarters was asked about it.</source>
        <translation>Kiriman masih berbunyi seperti saat diajukan ke kantor pusat.</translation>
    </message>
    <message>
        <source>They cleared it with changes, and none was made.</source>
        <translation>Mereka menyetujuinya dengan perubahan, dan belum ada yang diubah.</translation>
    </message>
    <message>
        <source>Make their changes, then put the answer on record.</source>
        <translation>Lakukan perubahan mereka, lalu catat jawabannya.</translation>
    </message>
    <message>
        <source>This is no page with which Duta asked headquarters.</source>
        <translation>Ini bukan halaman pengajuan Duta ke kantor pusat.</translation>
    </message>
    <message>
        <source>It carries no signature.</source>
        <translation>Tidak ada tanda tangan di dalamnya.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Pilih berkasnya lagi.</translation>
    </message>
    <message>
        <source>The page was changed after it was signed.</source>
        <translation>Halaman diubah setelah ditandatangani.</translation>
    </message>
    <message>
        <source>Or whoever signed it may not.</source>
        <translation>Atau penanda tangannya tidak berhak.</translation>
    </message>
    <message>
        <source>Ask for it to be written anew.</source>
        <translation>Minta agar dibuat ulang.</translation>
    </message>
    <message>
        <source>The post has no topic.</source>
        <translation>Kiriman belum punya topik.</translation>
    </message>
    <message>
        <source>Topics decide who approves and what the figures say.</source>
        <translation>Topik menentukan siapa yang menyetujui dan apa kata angkanya.</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Pilih topik.</translation>
    </message>
    <message>
        <source>The post does not say what it is for.</source>
        <translation>Kiriman tidak menyebutkan tujuannya.</translation>
    </message>
    <message>
        <source>It belongs to no campaign and has no purpose of its own.</source>
        <translation>Ia tidak termasuk kampanye dan tidak punya tujuan sendiri.</translation>
    </message>
    <message>
        <source>Say in a sentence what it is to achieve.</source>
        <translation>Sebutkan dalam satu kalimat apa yang ingin dicapai.</translation>
    </message>
    <message>
        <source>The campaign&apos;s credit line is missing.</source>
        <translation>Baris kredit kampanye belum ada.</translation>
    </message>
    <message>
        <source>Its partners were promised: {line}.</source>
        <translation>Kepada mitra dijanjikan: {line}.</translation>
    </message>
    <message>
        <source>Insert it.</source>
        <translation>Sisipkan.</translation>
    </message>
    <message>
        <source>The partner&apos;s logo of {campaign} is missing.</source>
        <translation>Logo mitra {campaign} belum ada.</translation>
    </message>
    <message>
        <source>It was promised to stand on every post.</source>
        <translation>Logo itu dijanjikan ada di setiap kiriman.</translation>
    </message>
    <message>
        <source>Add it to the pictures.</source>
        <translation>Tambahkan ke gambar.</translation>
    </message>
    <message>
        <source>It has to be approved again: {reason}.</source>
        <translation>Harus disetujui lagi: {reason}.</translation>
    </message>
    <message>
        <source>The level is heightened on {scope}, and the approval is older than that.</source>
        <translation>Kewaspadaan dinaikkan untuk {scope}, dan persetujuannya lebih lama dari itu.</translation>
    </message>
    <message>
        <source>A hold stops it: {reason}.</source>
        <translation>Penahanan menghentikannya: {reason}.</translation>
    </message>
    <message>
        <source>It covers {scope}, and nothing leaves while it lasts.</source>
        <translation>Cakupannya {scope}, dan tidak ada yang berangkat selama itu.</translation>
    </message>
    <message>
        <source>Look at the hold.</source>
        <translation>Lihat penahanannya.</translation>
    </message>
    <message>
        <source>{account} has used up its limit of {of}.</source>
        <translation>{account} sudah memakai habis batasnya, {of}.</translation>
    </message>
    <message>
        <source>The network takes nothing more before it is renewed.</source>
        <translation>Jaringan tidak menerima lagi sebelum diperbarui.</translation>
    </message>
    <message>
        <source>Move it behind that moment.</source>
        <translation>Pindahkan ke sesudahnya.</translation>
    </message>
    <message>
        <source>{account} has {left} of {of} left.</source>
        <translation>{account} masih punya {left} dari {of}.</translation>
    </message>
    <message>
        <source>The network, or the budget, will soon take nothing more.</source>
        <translation>Jaringan atau anggaran sebentar lagi tidak menerima.</translation>
    </message>
    <message>
        <source>Keep the rest for what cannot wait.</source>
        <translation>Simpan sisanya untuk yang mendesak.</translation>
    </message>
    <message>
        <source>It goes beyond this month&apos;s cap of {cap}.</source>
        <translation>Kiriman ini melampaui batas bulan ini sebesar {cap}.</translation>
    </message>
    <message>
        <source>With this post ({cost}) {after} will be spent; with a reason it leaves all the same.</source>
        <translation>Dengan kiriman ini ({cost}), {after} akan terpakai; dengan alasan, kiriman tetap berangkat.</translation>
    </message>
    <message>
        <source>Move it to next month, or give a reason.</source>
        <translation>Pindahkan ke bulan depan, atau beri alasan.</translation>
    </message>
    <message>
        <source>{after} of {cap} will be spent this month.</source>
        <translation>{after} dari {cap} akan terpakai bulan ini.</translation>
    </message>
    <message>
        <source>This post costs {cost}; the network charges for each.</source>
        <translation>Kiriman ini berbiaya {cost}; jaringan memungut biaya untuk setiap kiriman.</translation>
    </message>
    <message>
        <source>The budget of {account} is used up.</source>
        <translation>Anggaran {account} sudah habis.</translation>
    </message>
    <message>
        <source>Duta goes on sending; each post costs more than was planned.</source>
        <translation>Duta tetap mengirim; tiap kiriman melebihi rencana biaya.</translation>
    </message>
    <message>
        <source>Move what can wait to next month.</source>
        <translation>Pindahkan yang bisa menunggu ke bulan depan.</translation>
    </message>
    <message>
        <source>The post would never be allowed to leave.</source>
        <translation>Kiriman tidak akan pernah boleh berangkat.</translation>
    </message>
    <message>
        <source>Its embargo ends after its last moment.</source>
        <translation>Embargonya berakhir setelah batas waktunya.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>Its hour lies outside the approved window.</source>
        <translation>Waktunya di luar rentang yang disetujui.</translation>
    </message>
    <message>
        <source>Ask for approval again, or move it back.</source>
        <translation>Ajukan persetujuan lagi, atau kembalikan waktunya.</translation>
    </message>
    <message>
        <source>Changes were requested.</source>
        <translation>Perlu perbaikan.</translation>
    </message>
    <message>
        <source>A supervisor wants it otherwise.</source>
        <translation>Penyelia meminta perubahan.</translation>
    </message>
    <message>
        <source>Make the changes, then ask for approval again.</source>
        <translation>Perbaiki, lalu ajukan persetujuan lagi.</translation>
    </message>
    <message>
        <source>The approval was withdrawn.</source>
        <translation>Persetujuan ditarik.</translation>
    </message>
    <message>
        <source>That happened before the post left.</source>
        <translation>Itu terjadi sebelum unggahan berangkat.</translation>
    </message>
    <message>
        <source>Another person must approve it.</source>
        <translation>Orang lain yang harus menyetujui.</translation>
    </message>
    <message>
        <source>You wrote this post or edited it last.</source>
        <translation>Anda penulis atau penyunting terakhir unggahan ini.</translation>
    </message>
    <message>
        <source>Ask another supervisor.</source>
        <translation>Minta penyelia lain.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Alasannya belum ada.</translation>
    </message>
    <message>
        <source>The author needs to know what to change.</source>
        <translation>Penulis perlu tahu apa yang harus diubah.</translation>
    </message>
    <message>
        <source>Say what has to change.</source>
        <translation>Sebutkan apa yang harus diubah.</translation>
    </message>
    <message>
        <source>Nobody asked for an approval.</source>
        <translation>Belum ada yang meminta persetujuan.</translation>
    </message>
    <message>
        <source>The post has not been submitted.</source>
        <translation>Unggahan ini belum diajukan.</translation>
    </message>
    <message>
        <source>Submit it first.</source>
        <translation>Ajukan dulu.</translation>
    </message>
    <message>
        <source>The approval would end before it begins.</source>
        <translation>Persetujuan berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>Its window is the wrong way round.</source>
        <translation>Rentang waktunya terbalik.</translation>
    </message>
    <message>
        <source>Correct the two times.</source>
        <translation>Betulkan kedua waktunya.</translation>
    </message>
    <message>
        <source>A hold stops it.</source>
        <translation>Sedang ditahan.</translation>
    </message>
    <message>
        <source>Nothing it covers leaves until somebody releases it.</source>
        <translation>Yang tercakup tidak berangkat sampai ada yang melepaskannya.</translation>
    </message>
    <message>
        <source>When it is released, decide whether this should still leave.</source>
        <translation>Setelah dilepaskan, putuskan apakah ini tetap dikirim.</translation>
    </message>
    <message>
        <source>That hold is released already.</source>
        <translation>Penahanan itu sudah dilepaskan.</translation>
    </message>
    <message>
        <source>Look at the holds again.</source>
        <translation>Lihat lagi daftar penahanan.</translation>
    </message>
    <message>
        <source>It has to be approved again.</source>
        <translation>Harus disetujui lagi.</translation>
    </message>
    <message>
        <source>The level is heightened: what was approved before the event is looked at once more.</source>
        <translation>Kewaspadaan dinaikkan: yang disetujui sebelum kejadian diperiksa sekali lagi.</translation>
    </message>
    <message>
        <source>Approve it again, then decide whether it should still leave.</source>
        <translation>Setujui lagi, lalu putuskan apakah tetap dikirim.</translation>
    </message>
    <message>
        <source>There is no line {number}.</source>
        <translation>Tidak ada baris {number}.</translation>
    </message>
    <message>
        <source>The list may have changed meanwhile.</source>
        <translation>Daftar mungkin sudah berubah.</translation>
    </message>
    <message>
        <source>Everybody is shown why posts are held.</source>
        <translation>Semua orang melihat mengapa unggahan ditahan.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sebutkan alasannya.</translation>
    </message>
    <message>
        <source>There is nothing like that to hold.</source>
        <translation>Tidak ada yang bisa ditahan.</translation>
    </message>
    <message>
        <source>{scope} {value} is not known here.</source>
        <translation>{scope} {value} tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>Holding everything needs no name.</source>
        <translation>Menahan semuanya tidak perlu nama.</translation>
    </message>
    <message>
        <source>A name was given although everything is meant.</source>
        <translation>Ada nama padahal yang dimaksud semuanya.</translation>
    </message>
    <message>
        <source>Leave the name out, or choose what it names.</source>
        <translation>Kosongkan namanya, atau pilih apa yang dinamai.</translation>
    </message>
    <message>
        <source>Something went wrong inside Duta.</source>
        <translation>Ada yang salah di dalam Duta.</translation>
    </message>
    <message>
        <source>This is Duta&apos;s own mistake, not yours. What was saved is safe.</source>
        <translation>Ini kesalahan Duta sendiri, bukan Anda. Yang tersimpan aman.</translation>
    </message>
    <message>
        <source>Send the report to whoever looks after Duta here.</source>
        <translation>Kirim laporannya kepada pengurus Duta di sini.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Peran Anda tidak mengizinkan ini.</translation>
    </message>
    <message>
        <source>It needs the right to {right}.</source>
        <translation>Diperlukan hak untuk {right}.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation>Minta orang yang berhak.</translation>
    </message>
    <message>
        <source>The account {account} is closed to you for this.</source>
        <translation>Akun {account} tertutup bagi Anda untuk hal ini.</translation>
    </message>
    <message>
        <source>It needs the right to {right} on this account.</source>
        <translation>Ini memerlukan hak {right} pada akun tersebut.</translation>
    </message>
    <message>
        <source>Ask somebody who may, or leave the account out.</source>
        <translation>Mintalah kepada yang berhak, atau keluarkan akun itu.</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>Tidak ada anggota seperti itu.</translation>
    </message>
    <message>
        <source>This workspace does not know {member}.</source>
        <translation>Ruang kerja ini tidak mengenal {member}.</translation>
    </message>
    <message>
        <source>Look who there is.</source>
        <translation>Lihat siapa saja yang ada.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Tidak ada yang bernama {name}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Yang ada: {names}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Pilih salah satu.</translation>
    </message>
    <message>
        <source>Two members are called {name}.</source>
        <translation>Dua anggota bernama {name}.</translation>
    </message>
    <message>
        <source>They cannot be told apart by name.</source>
        <translation>Nama saja tidak membedakan mereka.</translation>
    </message>
    <message>
        <source>An administrator has to rename one.</source>
        <translation>Pengelola harus mengganti salah satunya.</translation>
    </message>
    <message>
        <source>It is not known who you are.</source>
        <translation>Belum diketahui siapa Anda.</translation>
    </message>
    <message>
        <source>There is no such mission.</source>
        <translation>Tidak ada perwakilan seperti itu.</translation>
    </message>
    <message>
        <source>Look which there are.</source>
        <translation>Lihat perwakilan yang ada.</translation>
    </message>
    <message>
        <source>That short name is taken.</source>
        <translation>Nama pendek itu sudah dipakai.</translation>
    </message>
    <message>
        <source>There is a mission called {slug}.</source>
        <translation>Sudah ada perwakilan bernama {slug}.</translation>
    </message>
    <message>
        <source>Choose another short name.</source>
        <translation>Pilih nama pendek lain.</translation>
    </message>
    <message>
        <source>Look at the spelling, or connect it first.</source>
        <translation>Periksa ejaannya, atau hubungkan dulu.</translation>
    </message>
    <message>
        <source>That account is there already.</source>
        <translation>Akun itu sudah ada.</translation>
    </message>
    <message>
        <source>{network} has {handle} in this workspace.</source>
        <translation>{network} sudah memiliki {handle} di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>Pakai yang itu.</translation>
    </message>
    <message>
        <source>The post is not meant for {account}.</source>
        <translation>Unggahan ini bukan untuk {account}.</translation>
    </message>
    <message>
        <source>The account is not among its targets.</source>
        <translation>Akun itu tidak termasuk sasarannya.</translation>
    </message>
    <message>
        <source>Add the account to the post first.</source>
        <translation>Tambahkan dulu akun itu ke unggahan.</translation>
    </message>
    <message>
        <source>The post was taken off this account.</source>
        <translation>Unggahan dilepas dari akun ini.</translation>
    </message>
    <message>
        <source>Somebody removed the account from its targets.</source>
        <translation>Seseorang menghapus akun ini dari sasarannya.</translation>
    </message>
    <message>
        <source>The account cannot be sent from now.</source>
        <translation>Akun belum bisa dipakai mengirim.</translation>
    </message>
    <message>
        <source>Its sign-in is missing, or the network locked it.</source>
        <translation>Kredensial masuknya tidak ada, atau dikunci jejaring.</translation>
    </message>
    <message>
        <source>Sign in again or have it unlocked, then send again.</source>
        <translation>Masuk lagi atau mintalah dibuka, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>Tidak ada kampanye seperti itu.</translation>
    </message>
    <message>
        <source>Choose one that exists, or leave it empty.</source>
        <translation>Pilih yang ada, atau kosongkan.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Nama itu sudah dipakai.</translation>
    </message>
    <message>
        <source>There is a campaign {name}.</source>
        <translation>Sudah ada kampanye {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is no such post.</source>
        <translation>Tidak ada unggahan seperti itu.</translation>
    </message>
    <message>
        <source>It may have been named wrongly.</source>
        <translation>Mungkin salah sebut.</translation>
    </message>
    <message>
        <source>The post has no words of its own.</source>
        <translation>Unggahan belum punya teks sendiri.</translation>
    </message>
    <message>
        <source>Its versions have nothing to follow.</source>
        <translation>Versi-versinya tidak punya yang diikuti.</translation>
    </message>
    <message>
        <source>Write the general text first.</source>
        <translation>Tulis dulu teks umumnya.</translation>
    </message>
    <message>
        <source>Two versions are for the same readers.</source>
        <translation>Dua versi untuk pembaca yang sama.</translation>
    </message>
    <message>
        <source>Only one of them can be shown.</source>
        <translation>Hanya satu yang bisa ditampilkan.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Simpan salah satunya.</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>Belum ada akun yang dipilih.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Pilih sedikitnya satu akun.</translation>
    </message>
    <message>
        <source>The post has no words.</source>
        <translation>Unggahan belum berisi teks.</translation>
    </message>
    <message>
        <source>On {account} the post would be empty.</source>
        <translation>Di {account} unggahan akan kosong.</translation>
    </message>
    <message>
        <source>Neither its language nor the general text has words.</source>
        <translation>Teks bahasanya maupun teks umum belum ada.</translation>
    </message>
    <message>
        <source>Write words for it.</source>
        <translation>Tulis teks untuknya.</translation>
    </message>
    <message>
        <source>The post has too many parts.</source>
        <translation>Bagian unggahan terlalu banyak.</translation>
    </message>
    <message>
        <source>More than {limit} is more than anybody reads.</source>
        <translation>Lebih dari {limit} tidak akan terbaca.</translation>
    </message>
    <message>
        <source>Divide it into several posts.</source>
        <translation>Bagi menjadi beberapa unggahan.</translation>
    </message>
    <message>
        <source>The post has too many pictures.</source>
        <translation>Gambar unggahan terlalu banyak.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} terlalu besar.</translation>
    </message>
    <message>
        <source>It may have {megabytes} MB.</source>
        <translation>Paling besar {megabytes} MB.</translation>
    </message>
    <message>
        <source>The file {name} is damaged.</source>
        <translation>Berkas {name} rusak.</translation>
    </message>
    <message>
        <source>That is no picture or film Duta can use.</source>
        <translation>Itu bukan gambar atau film yang dapat dipakai Duta.</translation>
    </message>
    <message>
        <source>JPEG, PNG, GIF, WebP, HEIC, AVIF, TIFF and BMP can be used, MP4, MOV and WebM.</source>
        <translation>JPEG, PNG, GIF, WebP, HEIC, AVIF, TIFF, dan BMP dapat dipakai, juga MP4, MOV, dan WebM.</translation>
    </message>
    <message>
        <source>The network knows what is said beside the words.</source>
        <translation>Jaringan mengenal hal yang dinyatakan di samping kata-kata.</translation>
    </message>
    <message>
        <source>What it does not know it passes over: what was meant for few would be seen by all.</source>
        <translation>Yang tidak dikenalnya akan dilewati: yang dimaksudkan untuk sedikit orang akan dilihat semua orang.</translation>
    </message>
    <message>
        <source>Take the option away there, or choose a value that the network takes.</source>
        <translation>Hapus opsi itu di sana, atau pilih nilai yang diterima jaringan.</translation>
    </message>
    <message>
        <source>{network} knows no option “{option}”.</source>
        <translation>{network} tidak mengenal opsi “{option}”.</translation>
    </message>
    <message>
        <source>It would be passed over, and the post would appear without it.</source>
        <translation>Opsi itu akan dilewati, dan kiriman akan tampil tanpanya.</translation>
    </message>
    <message>
        <source>Take it away there.</source>
        <translation>Hapus opsi itu di sana.</translation>
    </message>
    <message>
        <source>{network} does not take “{value}” for the option “{option}”.</source>
        <translation>{network} tidak menerima “{value}” untuk opsi “{option}”.</translation>
    </message>
    <message>
        <source>Each network has its own values and lengths.</source>
        <translation>Setiap jaringan punya nilai dan panjangnya sendiri.</translation>
    </message>
    <message>
        <source>Choose one that it takes.</source>
        <translation>Pilih yang diterimanya.</translation>
    </message>
    <message>
        <source>“{option}” is no name of an option.</source>
        <translation>“{option}” bukan nama opsi.</translation>
    </message>
    <message>
        <source>Such names are written in small letters, such as visibility.</source>
        <translation>Nama seperti itu ditulis dengan huruf kecil, misalnya visibility.</translation>
    </message>
    <message>
        <source>The post has too many options.</source>
        <translation>Kiriman punya terlalu banyak opsi.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>Paling banyak {limit}.</translation>
    </message>
    <message>
        <source>Take some away.</source>
        <translation>Hapus sebagian.</translation>
    </message>
    <message>
        <source>The planned time lies ahead.</source>
        <translation>Waktu rencana masih di depan.</translation>
    </message>
    <message>
        <source>What is past cannot be sent.</source>
        <translation>Yang sudah lewat tidak dapat dikirim.</translation>
    </message>
    <message>
        <source>Move it to a time to come.</source>
        <translation>Pindahkan ke waktu yang akan datang.</translation>
    </message>
    <message>
        <source>Readers are awake.</source>
        <translation>Pembaca sedang terjaga.</translation>
    </message>
    <message>
        <source>A post at night is not read, and may wake somebody.</source>
        <translation>Kiriman malam hari tidak dibaca dan dapat membangunkan orang.</translation>
    </message>
    <message>
        <source>Move it to the morning.</source>
        <translation>Pindahkan ke pagi hari.</translation>
    </message>
    <message>
        <source>It is no holiday.</source>
        <translation>Bukan hari libur.</translation>
    </message>
    <message>
        <source>On holidays, at home or where the readers are, many posts are out of place.</source>
        <translation>Pada hari libur, di tanah air atau di negara pembaca, banyak kiriman tidak pada tempatnya.</translation>
    </message>
    <message>
        <source>Move it behind the holidays, or say why it fits.</source>
        <translation>Pindahkan ke sesudah libur, atau jelaskan mengapa sesuai.</translation>
    </message>
    <message>
        <source>Readers are at work.</source>
        <translation>Pembaca sedang bekerja.</translation>
    </message>
    <message>
        <source>Their weekend may not be yours.</source>
        <translation>Akhir pekan mereka mungkin berbeda dengan akhir pekan Anda.</translation>
    </message>
    <message>
        <source>Check that the day is meant.</source>
        <translation>Periksa apakah hari itu memang dimaksud.</translation>
    </message>
    <message>
        <source>It is no sensitive period.</source>
        <translation>Bukan masa peka.</translation>
    </message>
    <message>
        <source>Silence before elections, talks, mourning: a cheerful post does harm.</source>
        <translation>Masa tenang, perundingan, berkabung: kiriman ceria dapat merugikan.</translation>
    </message>
    <message>
        <source>Move it behind the period, or have it approved once more.</source>
        <translation>Pindahkan ke sesudah masa itu, atau mintakan persetujuan sekali lagi.</translation>
    </message>
    <message>
        <source>There is room between two posts.</source>
        <translation>Ada jeda di antara dua kiriman.</translation>
    </message>
    <message>
        <source>Posts right after each other push each other away.</source>
        <translation>Kiriman yang berdempetan saling menggeser.</translation>
    </message>
    <message>
        <source>Move it a little.</source>
        <translation>Geser sedikit.</translation>
    </message>
    <message>
        <source>It is not too much for one day.</source>
        <translation>Tidak terlalu banyak dalam satu hari.</translation>
    </message>
    <message>
        <source>Readers turn away from accounts that never stop.</source>
        <translation>Pembaca meninggalkan akun yang tidak pernah berhenti.</translation>
    </message>
    <message>
        <source>Move it to another day.</source>
        <translation>Pindahkan ke hari lain.</translation>
    </message>
    <message>
        <source>The hour exists once.</source>
        <translation>Jam itu ada tepat satu kali.</translation>
    </message>
    <message>
        <source>Clocks that change skip an hour or show one twice.</source>
        <translation>Pergantian jam melewati satu jam atau menampilkannya dua kali.</translation>
    </message>
    <message>
        <source>Check what the readers&apos; clock will show.</source>
        <translation>Periksa apa yang akan ditunjukkan jam pembaca.</translation>
    </message>
    <message>
        <source>The embargo is over.</source>
        <translation>Embargo sudah berakhir.</translation>
    </message>
    <message>
        <source>What is under embargo leaves neither early nor by mistake.</source>
        <translation>Yang masih diembargo tidak keluar lebih awal atau karena keliru.</translation>
    </message>
    <message>
        <source>Move it to the end of the embargo.</source>
        <translation>Pindahkan ke akhir embargo.</translation>
    </message>
    <message>
        <source>It is still worth saying.</source>
        <translation>Masih layak disampaikan.</translation>
    </message>
    <message>
        <source>Nobody wants an invitation to what is over.</source>
        <translation>Tidak ada yang mau undangan ke acara yang sudah selesai.</translation>
    </message>
    <message>
        <source>Write what is new, or cancel it.</source>
        <translation>Tulis yang baru, atau batalkan.</translation>
    </message>
    <message>
        <source>The computer that sends is on.</source>
        <translation>Komputer pengirim menyala.</translation>
    </message>
    <message>
        <source>A computer that is off sends nothing.</source>
        <translation>Komputer yang mati tidak mengirim apa pun.</translation>
    </message>
    <message>
        <source>Choose another time, or leave a computer on.</source>
        <translation>Pilih waktu lain, atau biarkan komputer menyala.</translation>
    </message>
    <message>
        <source>Each account has words of its own.</source>
        <translation>Setiap akun punya kata-katanya sendiri.</translation>
    </message>
    <message>
        <source>Some networks forbid the same words on several accounts.</source>
        <translation>Beberapa jaringan melarang kata-kata yang sama di beberapa akun.</translation>
    </message>
    <message>
        <source>Write a variant, or let the others share the first.</source>
        <translation>Tulis varian, atau biarkan yang lain membagikan yang pertama.</translation>
    </message>
    <message>
        <source>It was not said a short while ago.</source>
        <translation>Belum lama ini tidak disampaikan.</translation>
    </message>
    <message>
        <source>Readers notice what is repeated.</source>
        <translation>Pembaca memperhatikan pengulangan.</translation>
    </message>
    <message>
        <source>Say it in other words, or wait.</source>
        <translation>Sampaikan dengan kata lain, atau tunggu.</translation>
    </message>
    <message>
        <source>Films have captions.</source>
        <translation>Film memiliki takarir.</translation>
    </message>
    <message>
        <source>Many watch without sound, and some cannot hear.</source>
        <translation>Banyak yang menonton tanpa suara, dan sebagian tidak dapat mendengar.</translation>
    </message>
    <message>
        <source>Check that the film has captions, then say so.</source>
        <translation>Periksa takarir film itu, lalu nyatakan.</translation>
    </message>
    <message>
        <source>The network takes the pictures.</source>
        <translation>Jaringan menerima gambar-gambarnya.</translation>
    </message>
    <message>
        <source>Each network has its own limits.</source>
        <translation>Setiap jaringan punya batasnya sendiri.</translation>
    </message>
    <message>
        <source>Choose fewer, smaller or other pictures.</source>
        <translation>Pilih gambar yang lebih sedikit, lebih kecil, atau lain.</translation>
    </message>
    <message>
        <source>The pictures may be used.</source>
        <translation>Gambar boleh digunakan.</translation>
    </message>
    <message>
        <source>Rights end, and people in pictures have a say.</source>
        <translation>Hak dapat berakhir, dan orang di dalam gambar berhak bersuara.</translation>
    </message>
    <message>
        <source>Renew the rights, or choose another picture.</source>
        <translation>Perbarui haknya, atau pilih gambar lain.</translation>
    </message>
    <message>
        <source>The picture was not shown a short while ago.</source>
        <translation>Gambar itu belum lama ini tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Readers scroll past what they know.</source>
        <translation>Pembaca melewati yang sudah mereka kenal.</translation>
    </message>
    <message>
        <source>Choose another picture if there is one.</source>
        <translation>Pilih gambar lain bila ada.</translation>
    </message>
    <message>
        <source>The planned time has passed.</source>
        <translation>Waktu rencananya sudah lewat.</translation>
    </message>
    <message>
        <source>It cannot be sent in the past.</source>
        <translation>Kiriman tidak dapat dikirim di masa lalu.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Pilih waktu yang akan datang.</translation>
    </message>
    <message>
        <source>The planned time is less than {minutes} minutes away.</source>
        <translation>Waktu rencananya kurang dari {minutes} menit lagi.</translation>
    </message>
    <message>
        <source>That is too close for a second look.</source>
        <translation>Terlalu dekat untuk diperiksa lagi.</translation>
    </message>
    <message>
        <source>At that hour readers sleep.</source>
        <translation>Pada jam itu pembaca tidur.</translation>
    </message>
    <message>
        <source>Between {from} and {until} the account keeps quiet.</source>
        <translation>Antara {from} dan {until} akun tidak mengirim.</translation>
    </message>
    <message>
        <source>It is a holiday: {name} ({country}).</source>
        <translation>Hari libur: {name} ({country}).</translation>
    </message>
    <message>
        <source>Many posts are out of place on that day.</source>
        <translation>Banyak kiriman tidak pada tempatnya pada hari itu.</translation>
    </message>
    <message>
        <source>Move it, or say why it fits.</source>
        <translation>Pindahkan, atau jelaskan mengapa sesuai.</translation>
    </message>
    <message>
        <source>It is probably a holiday: {name} ({country}).</source>
        <translation>Kemungkinan hari libur: {name} ({country}).</translation>
    </message>
    <message>
        <source>The day follows the moon and may fall a day earlier or later.</source>
        <translation>Harinya mengikuti bulan dan dapat jatuh sehari lebih awal atau lebih lambat.</translation>
    </message>
    <message>
        <source>Readers probably fast: {name} ({country}).</source>
        <translation>Pembaca kemungkinan berpuasa: {name} ({country}).</translation>
    </message>
    <message>
        <source>The month may begin a day earlier or later.</source>
        <translation>Bulan itu dapat dimulai sehari lebih awal atau lebih lambat.</translation>
    </message>
    <message>
        <source>Keep food and drink for the evening.</source>
        <translation>Simpan makanan dan minuman untuk malam hari.</translation>
    </message>
    <message>
        <source>It is the weekend in {city}.</source>
        <translation>Akhir pekan di {city}.</translation>
    </message>
    <message>
        <source>Readers there may be away.</source>
        <translation>Pembaca di sana mungkin sedang pergi.</translation>
    </message>
    <message>
        <source>It is a sensitive period: {name}.</source>
        <translation>Masa peka: {name}.</translation>
    </message>
    <message>
        <source>An administrator marked these days.</source>
        <translation>Administrator menandai hari-hari ini.</translation>
    </message>
    <message>
        <source>Move it behind the period.</source>
        <translation>Pindahkan ke sesudah masa itu.</translation>
    </message>
    <message>
        <source>Another post is less than {minutes} minutes away.</source>
        <translation>Kiriman lain berjarak kurang dari {minutes} menit.</translation>
    </message>
    <message>
        <source>They would push each other away.</source>
        <translation>Keduanya akan saling menggeser.</translation>
    </message>
    <message>
        <source>The account says enough on that day.</source>
        <translation>Akun itu sudah cukup banyak berbicara pada hari itu.</translation>
    </message>
    <message>
        <source>More than {most} posts a day are too many.</source>
        <translation>Lebih dari {most} kiriman sehari terlalu banyak.</translation>
    </message>
    <message>
        <source>The clocks skip {wall} on that day.</source>
        <translation>Jam melewati {wall} pada hari itu.</translation>
    </message>
    <message>
        <source>Readers will see it at {shown}.</source>
        <translation>Pembaca akan melihatnya pukul {shown}.</translation>
    </message>
    <message>
        <source>{wall} comes twice on that day.</source>
        <translation>{wall} muncul dua kali pada hari itu.</translation>
    </message>
    <message>
        <source>It leaves the first time.</source>
        <translation>Kiriman keluar pada yang pertama.</translation>
    </message>
    <message>
        <source>It is under embargo until {until}.</source>
        <translation>Diembargo hingga {until}.</translation>
    </message>
    <message>
        <source>Nothing leaves before.</source>
        <translation>Tidak ada yang keluar sebelum itu.</translation>
    </message>
    <message>
        <source>It was worth saying until {until}.</source>
        <translation>Layak disampaikan hingga {until}.</translation>
    </message>
    <message>
        <source>It would come too late.</source>
        <translation>Akan terlambat.</translation>
    </message>
    <message>
        <source>The computer is off from {from} until {until}.</source>
        <translation>Komputer mati dari {from} hingga {until}.</translation>
    </message>
    <message>
        <source>Nothing is sent at that time.</source>
        <translation>Tidak ada yang dikirim pada waktu itu.</translation>
    </message>
    <message>
        <source>Choose another time, or leave it on.</source>
        <translation>Pilih waktu lain, atau biarkan menyala.</translation>
    </message>
    <message>
        <source>{account} says the same ({percent} %).</source>
        <translation>{account} menyampaikan hal yang sama ({percent} %).</translation>
    </message>
    <message>
        <source>This network forbids the same words on several accounts.</source>
        <translation>Jaringan ini melarang kata-kata yang sama di beberapa akun.</translation>
    </message>
    <message>
        <source>Write words of its own for each.</source>
        <translation>Tulis kata-kata tersendiri untuk masing-masing.</translation>
    </message>
    <message>
        <source>Who follows both reads it twice.</source>
        <translation>Yang mengikuti keduanya membacanya dua kali.</translation>
    </message>
    <message>
        <source>Write a variant, or say why.</source>
        <translation>Tulis varian, atau jelaskan alasannya.</translation>
    </message>
    <message>
        <source>The account said this {days} days ago ({percent} % alike).</source>
        <translation>Akun ini menyampaikannya {days} hari lalu ({percent} % mirip).</translation>
    </message>
    <message>
        <source>A sister account said this {days} days ago ({percent} % alike).</source>
        <translation>Akun lain kita menyampaikannya {days} hari lalu ({percent} % mirip).</translation>
    </message>
    <message>
        <source>Say it in other words.</source>
        <translation>Sampaikan dengan kata lain.</translation>
    </message>
    <message>
        <source>The film may have no captions.</source>
        <translation>Film ini mungkin tidak memiliki takarir.</translation>
    </message>
    <message>
        <source>Many watch without sound.</source>
        <translation>Banyak yang menonton tanpa suara.</translation>
    </message>
    <message>
        <source>Check it, then say so.</source>
        <translation>Periksa, lalu nyatakan.</translation>
    </message>
    <message>
        <source>{network} takes no post with fewer than {least} pictures.</source>
        <translation>{network} tidak menerima kiriman dengan kurang dari {least} gambar.</translation>
    </message>
    <message>
        <source>Here the account&apos;s own server, or the network, is for pictures alone.</source>
        <translation>Di sini server akun itu sendiri, atau jejaringnya, khusus untuk gambar.</translation>
    </message>
    <message>
        <source>Add a picture, or leave the account out.</source>
        <translation>Tambahkan gambar, atau jangan sertakan akun itu.</translation>
    </message>
    <message>
        <source>{count} pictures are too many for {network}.</source>
        <translation>{count} gambar terlalu banyak untuk {network}.</translation>
    </message>
    <message>
        <source>It takes {most}.</source>
        <translation>Paling banyak {most}.</translation>
    </message>
    <message>
        <source>The film is too long for {network}.</source>
        <translation>Film ini terlalu panjang untuk {network}.</translation>
    </message>
    <message>
        <source>It lasts {seconds} seconds, of at most {most}.</source>
        <translation>Film ini berdurasi {seconds} detik, paling lama {most}.</translation>
    </message>
    <message>
        <source>Cut it, or choose another.</source>
        <translation>Potong film ini, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The film is too short for {network}.</source>
        <translation>Film ini terlalu pendek untuk {network}.</translation>
    </message>
    <message>
        <source>It lasts {seconds} seconds, and {least} are wanted at least.</source>
        <translation>Film ini berdurasi {seconds} detik, sedikitnya harus {least}.</translation>
    </message>
    <message>
        <source>The film does not say how long it is.</source>
        <translation>Film ini tidak menyebutkan durasinya.</translation>
    </message>
    <message>
        <source>{network} takes {most} seconds.</source>
        <translation>{network} menerima {most} detik.</translation>
    </message>
    <message>
        <source>Look at its length yourself.</source>
        <translation>Periksa sendiri durasinya.</translation>
    </message>
    <message>
        <source>The film is too narrow for {network}.</source>
        <translation>Film ini terlalu sempit untuk {network}.</translation>
    </message>
    <message>
        <source>The film is too wide for {network}.</source>
        <translation>Film ini terlalu lebar untuk {network}.</translation>
    </message>
    <message>
        <source>{network} does not take films of this kind.</source>
        <translation>{network} tidak menerima film jenis ini.</translation>
    </message>
    <message>
        <source>It is written as {codec}; {taken} is taken.</source>
        <translation>Film ini disimpan sebagai {codec}; yang diterima adalah {taken}.</translation>
    </message>
    <message>
        <source>Export it again that way.</source>
        <translation>Ekspor kembali dengan cara itu.</translation>
    </message>
    <message>
        <source>The film does not say how its pictures are written.</source>
        <translation>Film ini tidak menyebutkan cara gambarnya disimpan.</translation>
    </message>
    <message>
        <source>{network} does not take every way.</source>
        <translation>{network} tidak menerima semua cara.</translation>
    </message>
    <message>
        <source>Try it on a test account first.</source>
        <translation>Coba dahulu di akun uji coba.</translation>
    </message>
    <message>
        <source>{network} shows a film only by itself.</source>
        <translation>{network} hanya menampilkan film sendirian.</translation>
    </message>
    <message>
        <source>Something else stands beside it.</source>
        <translation>Ada hal lain di sampingnya.</translation>
    </message>
    <message>
        <source>Take the film, or what stands beside it, out.</source>
        <translation>Keluarkan film itu atau yang ada di sampingnya.</translation>
    </message>
    <message>
        <source>The pictures do not say where they were taken.</source>
        <translation>Gambar tidak menyebutkan di mana ia diambil.</translation>
    </message>
    <message>
        <source>That can put people in danger, and is nobody&apos;s business.</source>
        <translation>Hal itu dapat membahayakan orang, dan bukan urusan siapa pun.</translation>
    </message>
    <message>
        <source>Bring the picture in as JPEG, PNG, WebP or GIF.</source>
        <translation>Masukkan gambar sebagai JPEG, PNG, WebP, atau GIF.</translation>
    </message>
    <message>
        <source>A picture of the kind {type} may say where it was taken.</source>
        <translation>Gambar berjenis {type} mungkin menyebutkan di mana ia diambil.</translation>
    </message>
    <message>
        <source>Duta cannot remove that from this kind.</source>
        <translation>Duta tidak dapat menghapusnya dari jenis ini.</translation>
    </message>
    <message>
        <source>Bring it in as JPEG or PNG.</source>
        <translation>Masukkan sebagai JPEG atau PNG.</translation>
    </message>
    <message>
        <source>The picture is too narrow for {network}.</source>
        <translation>Gambar terlalu sempit untuk {network}.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels.</source>
        <translation>Ukurannya {width} × {height} piksel.</translation>
    </message>
    <message>
        <source>Cut it to a wider form.</source>
        <translation>Potong menjadi lebih lebar.</translation>
    </message>
    <message>
        <source>The picture is too wide for {network}.</source>
        <translation>Gambar terlalu lebar untuk {network}.</translation>
    </message>
    <message>
        <source>Its pixels are {width} × {height}.</source>
        <translation>Pikselnya {width} × {height}.</translation>
    </message>
    <message>
        <source>Cut it to a narrower form.</source>
        <translation>Potong menjadi lebih sempit.</translation>
    </message>
    <message>
        <source>The picture has more pixels than {network} takes.</source>
        <translation>Gambar memiliki lebih banyak piksel daripada yang diterima {network}.</translation>
    </message>
    <message>
        <source>There are {width} × {height}.</source>
        <translation>Ada {width} × {height}.</translation>
    </message>
    <message>
        <source>Nobody is named for the picture.</source>
        <translation>Tidak ada pembuat yang disebutkan untuk gambar ini.</translation>
    </message>
    <message>
        <source>The licence {licence} asks for it.</source>
        <translation>Lisensi {licence} memintanya.</translation>
    </message>
    <message>
        <source>Fill in the credit.</source>
        <translation>Isi kreditnya.</translation>
    </message>
    <message>
        <source>The post does not name who made the picture: {credit}.</source>
        <translation>Kiriman tidak menyebutkan pembuat gambar: {credit}.</translation>
    </message>
    <message>
        <source>Whoever made it is named wherever it is shown.</source>
        <translation>Pembuatnya disebutkan di mana pun gambar ditampilkan.</translation>
    </message>
    <message>
        <source>Add the credit to the text.</source>
        <translation>Tambahkan kredit pada teks.</translation>
    </message>
    <message>
        <source>Take some out.</source>
        <translation>Keluarkan beberapa.</translation>
    </message>
    <message>
        <source>{network} does not take {type}.</source>
        <translation>{network} tidak menerima {type}.</translation>
    </message>
    <message>
        <source>Each network takes certain kinds of pictures.</source>
        <translation>Setiap jaringan menerima jenis gambar tertentu.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Pilih gambar lain.</translation>
    </message>
    <message>
        <source>The picture is too large for {network}.</source>
        <translation>Gambar terlalu besar untuk {network}.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB of at most {most}.</source>
        <translation>Ukurannya {megabytes} MB dari paling banyak {most}.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Pilih yang lebih kecil.</translation>
    </message>
    <message>
        <source>The picture&apos;s rights are not on file.</source>
        <translation>Hak atas gambar belum tercatat.</translation>
    </message>
    <message>
        <source>Only pictures with known rights may be used here.</source>
        <translation>Hanya gambar dengan hak yang diketahui boleh digunakan di sini.</translation>
    </message>
    <message>
        <source>Fill in the rights.</source>
        <translation>Isi haknya.</translation>
    </message>
    <message>
        <source>The picture&apos;s rights ended on {until}.</source>
        <translation>Hak atas gambar berakhir pada {until}.</translation>
    </message>
    <message>
        <source>It may not be shown any more.</source>
        <translation>Tidak boleh ditampilkan lagi.</translation>
    </message>
    <message>
        <source>Renew them, or choose another picture.</source>
        <translation>Perbarui, atau pilih gambar lain.</translation>
    </message>
    <message>
        <source>Somebody in the picture did not agree.</source>
        <translation>Seseorang di dalam gambar tidak setuju.</translation>
    </message>
    <message>
        <source>It may not be shown.</source>
        <translation>Tidak boleh ditampilkan.</translation>
    </message>
    <message>
        <source>The account showed this picture in the last {days} days.</source>
        <translation>Akun menampilkan gambar ini dalam {days} hari terakhir.</translation>
    </message>
    <message>
        <source>Choose another if there is one.</source>
        <translation>Pilih yang lain bila ada.</translation>
    </message>
    <message>
        <source>{language} is no language.</source>
        <translation>{language} bukan bahasa.</translation>
    </message>
    <message>
        <source>A language is written as en, id or pt-BR.</source>
        <translation>Bahasa ditulis seperti en, id atau pt-BR.</translation>
    </message>
    <message>
        <source>{link} is no web address.</source>
        <translation>{link} bukan alamat web.</translation>
    </message>
    <message>
        <source>It has to begin with https:// and hold no spaces.</source>
        <translation>Harus mulai dengan https:// dan tanpa spasi.</translation>
    </message>
    <message>
        <source>The time a post may be late is wrong.</source>
        <translation>Batas keterlambatan keliru.</translation>
    </message>
    <message>
        <source>It has to be more than nothing.</source>
        <translation>Harus lebih dari nol.</translation>
    </message>
    <message>
        <source>Somebody else changed the post meanwhile.</source>
        <translation>Orang lain sementara itu mengubah unggahan.</translation>
    </message>
    <message>
        <source>Nothing was saved; your text is still here.</source>
        <translation>Tidak ada yang disimpan; teks Anda masih ada.</translation>
    </message>
    <message>
        <source>Look at the difference, then save again.</source>
        <translation>Lihat bedanya, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The post waits before the approvers or is planned.</source>
        <translation>Unggahan menunggu persetujuan atau sudah terjadwal.</translation>
    </message>
    <message>
        <source>Only what nobody waits for can be put away.</source>
        <translation>Hanya yang tidak ditunggu siapa pun yang dapat disimpan.</translation>
    </message>
    <message>
        <source>Take it back, or cancel it in the calendar, first.</source>
        <translation>Tarik kembali, atau batalkan di kalender, dahulu.</translation>
    </message>
    <message>
        <source>The post is being sent.</source>
        <translation>Unggahan sedang dikirim.</translation>
    </message>
    <message>
        <source>It cannot be changed at this moment.</source>
        <translation>Saat ini tidak bisa diubah.</translation>
    </message>
    <message>
        <source>Wait until it has left.</source>
        <translation>Tunggu sampai berangkat.</translation>
    </message>
    <message>
        <source>The post is public already.</source>
        <translation>Unggahan sudah tampil.</translation>
    </message>
    <message>
        <source>Its words stay as readers saw them.</source>
        <translation>Teksnya tetap seperti yang dilihat pembaca.</translation>
    </message>
    <message>
        <source>Write a new one, or recall it.</source>
        <translation>Tulis yang baru, atau tarik kembali.</translation>
    </message>
    <message>
        <source>It is not known whether the post is public.</source>
        <translation>Belum diketahui apakah unggahan sudah tampil.</translation>
    </message>
    <message>
        <source>It cannot be changed before that is clear.</source>
        <translation>Sebelum jelas, tidak bisa diubah.</translation>
    </message>
    <message>
        <source>Settle that first.</source>
        <translation>Perjelas dulu.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Terlalu panjang.</translation>
    </message>
    <message>
        <source>The {field} may have {limit} characters.</source>
        <translation>{field} paling banyak {limit} karakter.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Persingkat.</translation>
    </message>
    <message>
        <source>There is an invisible character in the text.</source>
        <translation>Ada karakter tak terlihat di teks.</translation>
    </message>
    <message>
        <source>The {field} holds one that cannot be shown.</source>
        <translation>{field} berisi karakter yang tidak bisa ditampilkan.</translation>
    </message>
    <message>
        <source>Type that place anew.</source>
        <translation>Ketik ulang bagian itu.</translation>
    </message>
    <message>
        <source>It cannot be stored.</source>
        <translation>Tidak bisa disimpan.</translation>
    </message>
    <message>
        <source>The text holds characters that are none.</source>
        <translation>Teks berisi yang bukan karakter.</translation>
    </message>
    <message>
        <source>They cannot be stored.</source>
        <translation>Tidak bisa disimpan.</translation>
    </message>
    <message>
        <source>A stored text cannot be read as it was approved.</source>
        <translation>Teks tersimpan tidak terbaca seperti saat disetujui.</translation>
    </message>
    <message>
        <source>Somebody changed it outside Duta.</source>
        <translation>Ada yang mengubahnya di luar Duta.</translation>
    </message>
    <message>
        <source>Restore a backup of the workspace.</source>
        <translation>Pulihkan cadangan ruang kerja.</translation>
    </message>
    <message>
        <source>There is no picture {name}.</source>
        <translation>Tidak ada gambar {name}.</translation>
    </message>
    <message>
        <source>It is not in the folder.</source>
        <translation>Tidak ada di folder.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be read.</source>
        <translation>Gambar {name} tidak terbaca.</translation>
    </message>
    <message>
        <source>This computer does not let Duta open it.</source>
        <translation>Komputer ini tidak mengizinkan Duta membukanya.</translation>
    </message>
    <message>
        <source>A picture could not be read.</source>
        <translation>Sebuah gambar tidak terbaca.</translation>
    </message>
    <message>
        <source>Nothing was sent: {file} did not open on this computer.</source>
        <translation>Tidak ada yang terkirim: {file} tidak bisa dibuka di komputer ini.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Perkecil.</translation>
    </message>
    <message>
        <source>The picture {name} has too many pixels.</source>
        <translation>Piksel gambar {name} terlalu banyak.</translation>
    </message>
    <message>
        <source>It is {width} × {height}.</source>
        <translation>Ukurannya {width} × {height}.</translation>
    </message>
    <message>
        <source>{name} cannot be made to fit.</source>
        <translation>{name} tidak dapat disesuaikan.</translation>
    </message>
    <message>
        <source>It moves, or the network takes no kind of picture that Duta writes.</source>
        <translation>Gambar itu bergerak, atau jejaring tidak menerima jenis gambar yang dapat ditulis Duta.</translation>
    </message>
    <message>
        <source>It cannot be opened to its end.</source>
        <translation>Tidak bisa dibuka sampai habis.</translation>
    </message>
    <message>
        <source>Export it again from where it came.</source>
        <translation>Ekspor lagi dari asalnya.</translation>
    </message>
    <message>
        <source>Convert it.</source>
        <translation>Konversikan.</translation>
    </message>
    <message>
        <source>{name} changed while it was read.</source>
        <translation>{name} berubah selagi dibaca.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Tidak ada yang disimpan darinya.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then bring it in again.</source>
        <translation>Tunggu sampai selesai, lalu masukkan kembali.</translation>
    </message>
    <message>
        <source>The picture {name} has the wrong ending.</source>
        <translation>Akhiran gambar {name} keliru.</translation>
    </message>
    <message>
        <source>Inside it is {found}.</source>
        <translation>Isinya {found}.</translation>
    </message>
    <message>
        <source>Correct its ending.</source>
        <translation>Betulkan akhirannya.</translation>
    </message>
    <message>
        <source>A picture&apos;s cut or its focal point lies outside of it.</source>
        <translation>Potongan gambar atau titik fokusnya berada di luar gambar.</translation>
    </message>
    <message>
        <source>Nothing of the picture would be left, or nothing is there.</source>
        <translation>Tidak ada yang tersisa dari gambar, atau tidak ada apa-apa di sana.</translation>
    </message>
    <message>
        <source>Choose them again.</source>
        <translation>Pilih lagi.</translation>
    </message>
    <message>
        <source>No form of the picture {name} fits the network.</source>
        <translation>Tidak ada bentuk gambar {name} yang cocok untuk jaringan.</translation>
    </message>
    <message>
        <source>Neither smaller nor as another kind of file does it take it.</source>
        <translation>Baik diperkecil maupun sebagai jenis berkas lain, jaringan tidak menerimanya.</translation>
    </message>
    <message>
        <source>Several pictures begin with {media}.</source>
        <translation>Beberapa gambar berawalan {media}.</translation>
    </message>
    <message>
        <source>One has to be meant.</source>
        <translation>Harus satu yang dimaksud.</translation>
    </message>
    <message>
        <source>Write more of its name.</source>
        <translation>Tulis lebih banyak dari namanya.</translation>
    </message>
    <message>
        <source>A picture is not in this workspace.</source>
        <translation>Sebuah gambar tidak ada di ruang kerja ini.</translation>
    </message>
    <message>
        <source>The post names one that was never brought in.</source>
        <translation>Unggahan menyebut gambar yang belum dimasukkan.</translation>
    </message>
    <message>
        <source>Bring it in again.</source>
        <translation>Masukkan lagi.</translation>
    </message>
    <message>
        <source>A picture is named wrongly in the workspace.</source>
        <translation>Nama gambar di ruang kerja keliru.</translation>
    </message>
    <message>
        <source>A picture of the post is gone.</source>
        <translation>Gambar unggahan hilang.</translation>
    </message>
    <message>
        <source>Its file is no longer on this computer.</source>
        <translation>Berkasnya tidak ada lagi di komputer ini.</translation>
    </message>
    <message>
        <source>A picture was changed outside Duta.</source>
        <translation>Gambar diubah di luar Duta.</translation>
    </message>
    <message>
        <source>It is not the one that was approved, so it was not sent.</source>
        <translation>Bukan yang disetujui, jadi tidak dikirim.</translation>
    </message>
    <message>
        <source>Bring it in again and have it approved.</source>
        <translation>Masukkan lagi dan mintakan persetujuan.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept here.</source>
        <translation>Gambar tidak bisa disimpan di sini.</translation>
    </message>
    <message>
        <source>Their folder cannot be written on this computer.</source>
        <translation>Foldernya tidak bisa ditulis di komputer ini.</translation>
    </message>
    <message>
        <source>Those days cannot be shown.</source>
        <translation>Hari-hari itu tidak bisa ditampilkan.</translation>
    </message>
    <message>
        <source>From {first} to {last} is more than a year, or backwards.</source>
        <translation>Dari {first} sampai {last} lebih dari setahun, atau terbalik.</translation>
    </message>
    <message>
        <source>Choose other days.</source>
        <translation>Pilih hari lain.</translation>
    </message>
    <message>
        <source>There is no such month.</source>
        <translation>Tidak ada bulan seperti itu.</translation>
    </message>
    <message>
        <source>{year}-{month} is not in the calendar.</source>
        <translation>{year}-{month} tidak ada di kalender.</translation>
    </message>
    <message>
        <source>Choose another month.</source>
        <translation>Pilih bulan lain.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Waktu itu sudah lewat.</translation>
    </message>
    <message>
        <source>For {account} it was {wall}.</source>
        <translation>Untuk {account} waktunya {wall}.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Pilih waktu yang lebih kemudian.</translation>
    </message>
    <message>
        <source>That is too far ahead.</source>
        <translation>Terlalu jauh ke depan.</translation>
    </message>
    <message>
        <source>{wall} is more than three years away for {account}.</source>
        <translation>{wall} lebih dari tiga tahun lagi untuk {account}.</translation>
    </message>
    <message>
        <source>Look at the year.</source>
        <translation>Periksa tahunnya.</translation>
    </message>
    <message>
        <source>That is no date.</source>
        <translation>Itu bukan tanggal.</translation>
    </message>
    <message>
        <source>No calendar holds {wall}.</source>
        <translation>{wall} tidak ada di kalender mana pun.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Tidak ada zona waktu {zone}.</translation>
    </message>
    <message>
        <source>A zone is named as Asia/Tokyo.</source>
        <translation>Zona dinamai seperti Asia/Tokyo.</translation>
    </message>
    <message>
        <source>The time names a zone of its own.</source>
        <translation>Waktunya menyebut zona sendiri.</translation>
    </message>
    <message>
        <source>{wall} is not what the reader&apos;s clock shows.</source>
        <translation>{wall} bukan yang ditunjukkan jam pembaca.</translation>
    </message>
    <message>
        <source>Give the time as the reader&apos;s clock shows it.</source>
        <translation>Tulis waktu seperti di jam pembaca.</translation>
    </message>
    <message>
        <source>That time does not exist.</source>
        <translation>Waktu itu tidak ada.</translation>
    </message>
    <message>
        <source>Clocks are put forward over it, so the post goes out as much later.</source>
        <translation>Jam dimajukan melewatinya, jadi unggahan berangkat sebanyak itu lebih lambat.</translation>
    </message>
    <message>
        <source>Choose another time if that does not suit.</source>
        <translation>Pilih waktu lain bila tidak cocok.</translation>
    </message>
    <message>
        <source>That time comes twice.</source>
        <translation>Waktu itu terjadi dua kali.</translation>
    </message>
    <message>
        <source>Clocks go back; the first one is taken.</source>
        <translation>Jam dimundurkan; yang pertama yang dipakai.</translation>
    </message>
    <message>
        <source>There is no such sensitive period.</source>
        <translation>Masa peka itu tidak ada.</translation>
    </message>
    <message>
        <source>Somebody may have taken it out already.</source>
        <translation>Mungkin sudah dihapus oleh orang lain.</translation>
    </message>
    <message>
        <source>The sensitive period has no name.</source>
        <translation>Masa peka ini belum bernama.</translation>
    </message>
    <message>
        <source>People have to read why those days are marked.</source>
        <translation>Orang perlu membaca mengapa hari-hari itu ditandai.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Beri nama.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Masa itu berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>Its last day lies before its first.</source>
        <translation>Hari terakhirnya mendahului hari pertamanya.</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <translation>Perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>The period is too long.</source>
        <translation>Masa itu terlalu panjang.</translation>
    </message>
    <message>
        <source>It may have at most {days} days.</source>
        <translation>Paling lama {days} hari.</translation>
    </message>
    <message>
        <source>Divide it, or mark fewer days.</source>
        <translation>Bagi menjadi beberapa masa, atau tandai lebih sedikit hari.</translation>
    </message>
    <message>
        <source>A sensitive period cannot mean {severity}.</source>
        <translation>Masa peka tidak dapat berarti {severity}.</translation>
    </message>
    <message>
        <source>It either blocks posts or asks for another approval.</source>
        <translation>Masa peka memblokir kiriman atau meminta persetujuan tambahan.</translation>
    </message>
    <message>
        <source>No weekday is chosen.</source>
        <translation>Belum ada hari yang dipilih.</translation>
    </message>
    <message>
        <source>It has to come again on some day of the week.</source>
        <translation>Ini harus berulang pada suatu hari dalam sepekan.</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>Pilih paling sedikit satu hari.</translation>
    </message>
    <message>
        <source>No month has such a day.</source>
        <translation>Tidak ada bulan dengan tanggal itu.</translation>
    </message>
    <message>
        <source>{day} is no day of a month.</source>
        <translation>{day} bukan tanggal dalam sebulan.</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 31, or the last.</source>
        <translation>Pilih tanggal 1 sampai 31, atau hari terakhir.</translation>
    </message>
    <message>
        <source>Not every month has that weekday so often.</source>
        <translation>Tidak setiap bulan memuat hari itu sebanyak itu.</translation>
    </message>
    <message>
        <source>Some months have no number {nth} of it.</source>
        <translation>Sebagian bulan tidak memiliki yang ke-{nth}.</translation>
    </message>
    <message>
        <source>Choose the first to the fourth, or the last.</source>
        <translation>Pilih yang pertama sampai keempat, atau yang terakhir.</translation>
    </message>
    <message>
        <source>The time names a zone.</source>
        <translation>Waktu itu menyebut zona.</translation>
    </message>
    <message>
        <source>It is meant as each account&apos;s readers see it.</source>
        <translation>Yang dimaksud adalah jam para pembaca tiap akun.</translation>
    </message>
    <message>
        <source>Give the time without a zone.</source>
        <translation>Tulis waktu tanpa zona.</translation>
    </message>
    <message>
        <source>There are two ends.</source>
        <translation>Ada dua batas akhir.</translation>
    </message>
    <message>
        <source>A last day and a number of times may not agree.</source>
        <translation>Hari terakhir dan jumlah pengulangan bisa saling bertentangan.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Pilih salah satu dari keduanya.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Ini akan berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Hari terakhir mendahului hari pertama.</translation>
    </message>
    <message>
        <source>That is no number of times.</source>
        <translation>Itu bukan jumlah pengulangan.</translation>
    </message>
    <message>
        <source>Something can come again 1 to {most} times.</source>
        <translation>Sesuatu bisa berulang 1 sampai {most} kali.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Tulis angka lain.</translation>
    </message>
    <message>
        <source>What comes again cannot be read.</source>
        <translation>Pengulangan ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Its record was changed outside Duta.</source>
        <translation>Catatannya diubah di luar Duta.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Beri tahu administrator Anda.</translation>
    </message>
    <message>
        <source>There is no such series.</source>
        <translation>Tidak ada seri seperti itu.</translation>
    </message>
    <message>
        <source>The post does not come again.</source>
        <translation>Kiriman ini tidak berulang.</translation>
    </message>
    <message>
        <source>Post {number} belongs to no series.</source>
        <translation>Kiriman {number} tidak termasuk seri mana pun.</translation>
    </message>
    <message>
        <source>Look which posts do.</source>
        <translation>Lihat kiriman mana yang berulang.</translation>
    </message>
    <message>
        <source>The post comes again already.</source>
        <translation>Kiriman ini sudah berulang.</translation>
    </message>
    <message>
        <source>Post {number} has its series.</source>
        <translation>Kiriman {number} sudah punya seri.</translation>
    </message>
    <message>
        <source>Change that one.</source>
        <translation>Ubah seri itu.</translation>
    </message>
    <message>
        <source>{day} lies in the past.</source>
        <translation>{day} sudah berlalu.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Pilih hari yang belum lewat.</translation>
    </message>
    <message>
        <source>It would never come.</source>
        <translation>Ini tidak akan pernah tiba.</translation>
    </message>
    <message>
        <source>There is no such day before the end.</source>
        <translation>Tidak ada hari seperti itu sebelum batas akhir.</translation>
    </message>
    <message>
        <source>Posts are made at most {most} days ahead.</source>
        <translation>Kiriman dibuat paling jauh {most} hari ke depan.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Pilih hari yang lebih awal.</translation>
    </message>
    <message>
        <source>The day came too soon.</source>
        <translation>Hari itu tiba terlalu cepat.</translation>
    </message>
    <message>
        <source>It was over before anybody made its post: no machine of the workspace was on.</source>
        <translation>Hari itu lewat sebelum kirimannya dibuat: tidak ada komputer ruang kerja ini yang menyala.</translation>
    </message>
    <message>
        <source>Write a post by hand if it still matters.</source>
        <translation>Tulis kiriman sendiri bila masih perlu.</translation>
    </message>
    <message>
        <source>A rule stops this day.</source>
        <translation>Sebuah aturan menahan hari ini.</translation>
    </message>
    <message>
        <source>The rule {rule} does not let its post be planned or asked about.</source>
        <translation>Aturan {rule} tidak mengizinkan kirimannya dijadwalkan atau diajukan.</translation>
    </message>
    <message>
        <source>Mend the post and plan it by hand, or leave the day out.</source>
        <translation>Perbaiki kiriman dan jadwalkan sendiri, atau lewati hari ini.</translation>
    </message>
    <message>
        <source>A rule wants a reason.</source>
        <translation>Sebuah aturan meminta alasan.</translation>
    </message>
    <message>
        <source>The rule {rule} warns about this day&apos;s post.</source>
        <translation>Aturan {rule} memperingatkan tentang kiriman hari ini.</translation>
    </message>
    <message>
        <source>Give a reason and ask for approval, or change the post.</source>
        <translation>Berikan alasan dan ajukan persetujuan, atau ubah kirimannya.</translation>
    </message>
    <message>
        <source>It comes again otherwise by now.</source>
        <translation>Pengulangannya kini berbeda.</translation>
    </message>
    <message>
        <source>Somebody changed the series, and this day was taken out of the plan.</source>
        <translation>Seseorang mengubah seri ini, dan hari ini dikeluarkan dari rencana.</translation>
    </message>
    <message>
        <source>It comes no more.</source>
        <translation>Ini tidak berulang lagi.</translation>
    </message>
    <message>
        <source>Somebody ended the series, and this day was taken out of the plan.</source>
        <translation>Seseorang mengakhiri seri ini, dan hari ini dikeluarkan dari rencana.</translation>
    </message>
    <message>
        <source>No mission of yours is in {country}.</source>
        <translation>Tidak ada perwakilan Anda di {country}.</translation>
    </message>
    <message>
        <source>Your missions are in {countries}.</source>
        <translation>Perwakilan Anda berada di {countries}.</translation>
    </message>
    <message>
        <source>Choose one of these, or everywhere.</source>
        <translation>Pilih salah satunya, atau semua negara.</translation>
    </message>
    <message>
        <source>The voice fits the account.</source>
        <translation>Gaya bahasanya sesuai dengan akunnya.</translation>
    </message>
    <message>
        <source>An institution has no “I”, and an office-holder&apos;s account ends with the office.</source>
        <translation>Lembaga tidak memakai “saya”, dan akun pejabat berakhir bersama jabatannya.</translation>
    </message>
    <message>
        <source>Write as the institution, or take this account out.</source>
        <translation>Tulis atas nama lembaga, atau keluarkan akun ini.</translation>
    </message>
    <message>
        <source>The account is in order and inside its dates.</source>
        <translation>Akunnya sah dan masih dalam masa berlakunya.</translation>
    </message>
    <message>
        <source>Official accounts are allowed in writing, for a time, and answered for by an office.</source>
        <translation>Akun resmi diizinkan secara tertulis, untuk jangka waktu tertentu, dan menjadi tanggung jawab suatu kantor.</translation>
    </message>
    <message>
        <source>Have an administrator look at the account&apos;s papers.</source>
        <translation>Minta administrator memeriksa berkas akun itu.</translation>
    </message>
    <message>
        <source>The sign-in lasts until the post leaves.</source>
        <translation>Sesi masuk masih berlaku saat kiriman berangkat.</translation>
    </message>
    <message>
        <source>A sign-in that ends before the hour keeps the post from leaving.</source>
        <translation>Sesi masuk yang berakhir sebelum jamnya menahan kiriman.</translation>
    </message>
    <message>
        <source>Sign in again in good time.</source>
        <translation>Masuk lagi sebelum waktunya.</translation>
    </message>
    <message>
        <source>Two-step sign-in was looked at within a year.</source>
        <translation>Verifikasi dua langkah diperiksa dalam setahun terakhir.</translation>
    </message>
    <message>
        <source>Accounts of embassies have been taken over by stolen passwords alone.</source>
        <translation>Akun kedutaan pernah diambil alih hanya dengan sandi curian.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings and confirm it.</source>
        <translation>Lihat pengaturan akun itu lalu konfirmasikan.</translation>
    </message>
    <message>
        <source>A protected account is confirmed by its name.</source>
        <translation>Akun terlindung dikonfirmasi dengan namanya.</translation>
    </message>
    <message>
        <source>A post on the wrong account cannot be taken back from those who saw it.</source>
        <translation>Kiriman di akun yang salah tidak dapat ditarik dari orang yang sudah melihatnya.</translation>
    </message>
    <message>
        <source>Read the account&apos;s name before you go on.</source>
        <translation>Baca nama akunnya sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>Accounts are looked after or closed.</source>
        <translation>Akun dirawat atau ditutup.</translation>
    </message>
    <message>
        <source>An account that nobody watches misleads readers and invites thieves.</source>
        <translation>Akun yang tidak diawasi menyesatkan pembaca dan mengundang pencuri.</translation>
    </message>
    <message>
        <source>Plan something for it, or close it.</source>
        <translation>Rencanakan sesuatu untuknya, atau tutup.</translation>
    </message>
    <message>
        <source>One post speaks with one kind of voice.</source>
        <translation>Satu kiriman berbicara dengan satu jenis suara.</translation>
    </message>
    <message>
        <source>What an institution says is seldom what a person would say.</source>
        <translation>Ucapan lembaga jarang sama dengan ucapan pribadi.</translation>
    </message>
    <message>
        <source>Divide the post, or confirm that it is meant so.</source>
        <translation>Pisahkan kiriman itu, atau konfirmasikan bahwa memang begitu maksudnya.</translation>
    </message>
    <message>
        <source>“{word}” speaks for one person.</source>
        <translation>“{word}” berbicara untuk satu orang.</translation>
    </message>
    <message>
        <source>The account belongs to an institution.</source>
        <translation>Akun ini milik lembaga.</translation>
    </message>
    <message>
        <source>Write “we” or name the institution, or take this account out.</source>
        <translation>Tulis “kami” atau sebut nama lembaganya, atau keluarkan akun ini.</translation>
    </message>
    <message>
        <source>{account} has no end of term.</source>
        <translation>{account} tidak memiliki akhir masa jabatan.</translation>
    </message>
    <message>
        <source>An office-holder&apos;s account passes on with the office.</source>
        <translation>Akun pejabat berpindah bersama jabatannya.</translation>
    </message>
    <message>
        <source>Have an administrator file the end of the term.</source>
        <translation>Minta administrator mencatat akhir masa jabatannya.</translation>
    </message>
    <message>
        <source>{account} is closed.</source>
        <translation>{account} sudah ditutup.</translation>
    </message>
    <message>
        <source>Nothing leaves from a closed account.</source>
        <translation>Tidak ada yang berangkat dari akun yang ditutup.</translation>
    </message>
    <message>
        <source>Take this account out.</source>
        <translation>Keluarkan akun ini.</translation>
    </message>
    <message>
        <source>{account} is suspended by its network.</source>
        <translation>{account} ditangguhkan oleh jaringannya.</translation>
    </message>
    <message>
        <source>Nothing can leave from it now.</source>
        <translation>Sekarang tidak ada yang dapat berangkat darinya.</translation>
    </message>
    <message>
        <source>Have it unlocked, or take this account out.</source>
        <translation>Minta dibukakan, atau keluarkan akun ini.</translation>
    </message>
    <message>
        <source>{account} may speak from {day} on.</source>
        <translation>{account} boleh berbicara mulai {day}.</translation>
    </message>
    <message>
        <source>The post would leave before that day.</source>
        <translation>Kiriman akan berangkat sebelum hari itu.</translation>
    </message>
    <message>
        <source>Move it, or take this account out.</source>
        <translation>Pindahkan, atau keluarkan akun ini.</translation>
    </message>
    <message>
        <source>{account} may speak until {day}.</source>
        <translation>{account} boleh berbicara sampai {day}.</translation>
    </message>
    <message>
        <source>The post would leave after that day.</source>
        <translation>Kiriman akan berangkat setelah hari itu.</translation>
    </message>
    <message>
        <source>Move it, take this account out, or have an administrator file a new end.</source>
        <translation>Pindahkan, keluarkan akun ini, atau minta administrator mencatat akhir yang baru.</translation>
    </message>
    <message>
        <source>No approval of {account} is on file.</source>
        <translation>Tidak ada izin untuk {account} dalam berkas.</translation>
    </message>
    <message>
        <source>An official account is allowed in writing before it speaks.</source>
        <translation>Akun resmi diizinkan secara tertulis sebelum berbicara.</translation>
    </message>
    <message>
        <source>Have an administrator file the document and its date.</source>
        <translation>Minta administrator mencatat dokumen dan tanggalnya.</translation>
    </message>
    <message>
        <source>{account} has to be signed in again.</source>
        <translation>{account} harus masuk lagi.</translation>
    </message>
    <message>
        <source>Without a sign-in the post cannot leave.</source>
        <translation>Tanpa masuk, kiriman tidak dapat berangkat.</translation>
    </message>
    <message>
        <source>Sign in again on the accounts page.</source>
        <translation>Masuk lagi di halaman akun.</translation>
    </message>
    <message>
        <source>The sign-in of {account} ends on {day}.</source>
        <translation>Sesi masuk {account} berakhir pada {day}.</translation>
    </message>
    <message>
        <source>From then on nothing leaves from the account until somebody signs in.</source>
        <translation>Sejak saat itu tidak ada yang terkirim dari akun ini sampai seseorang masuk lagi.</translation>
    </message>
    <message>
        <source>Sign in again before that day.</source>
        <translation>Masuklah lagi sebelum hari itu.</translation>
    </message>
    <message>
        <source>The sign-in of {account} ended on {day}.</source>
        <translation>Sesi masuk {account} telah berakhir pada {day}.</translation>
    </message>
    <message>
        <source>Nothing leaves from the account until somebody signs in.</source>
        <translation>Tidak ada yang terkirim dari akun ini sampai seseorang masuk lagi.</translation>
    </message>
    <message>
        <source>Sign in again on the machine that sends for it.</source>
        <translation>Masuklah lagi di komputer yang mengirim untuk akun ini.</translation>
    </message>
    <message>
        <source>The sign-in of {account} ends before the post leaves.</source>
        <translation>Sesi masuk {account} berakhir sebelum kiriman berangkat.</translation>
    </message>
    <message>
        <source>The network will ask for it again by then.</source>
        <translation>Saat itu jaringan akan memintanya lagi.</translation>
    </message>
    <message>
        <source>Nobody confirmed the two-step sign-in of {account} within {months} months.</source>
        <translation>Tidak ada yang mengonfirmasi verifikasi dua langkah {account} dalam {months} bulan.</translation>
    </message>
    <message>
        <source>A stolen password alone must not be enough.</source>
        <translation>Sandi curian saja tidak boleh cukup.</translation>
    </message>
    <message>
        <source>{account} is a protected account.</source>
        <translation>{account} adalah akun terlindung.</translation>
    </message>
    <message>
        <source>Every post on it is confirmed by its name.</source>
        <translation>Setiap kiriman di sana dikonfirmasi dengan namanya.</translation>
    </message>
    <message>
        <source>Confirm that the post is meant for {account}.</source>
        <translation>Konfirmasikan bahwa kiriman ini memang untuk {account}.</translation>
    </message>
    <message>
        <source>{account} has been silent for {days} days.</source>
        <translation>{account} sudah diam selama {days} hari.</translation>
    </message>
    <message>
        <source>Readers take a silent account for an abandoned one.</source>
        <translation>Pembaca menganggap akun yang diam sebagai akun terbengkalai.</translation>
    </message>
    <message>
        <source>Plan more for it, or close it.</source>
        <translation>Rencanakan lebih banyak untuknya, atau tutup.</translation>
    </message>
    <message>
        <source>The post speaks for different kinds of accounts: {kinds}.</source>
        <translation>Kiriman ini berbicara untuk jenis akun yang berbeda: {kinds}.</translation>
    </message>
    <message>
        <source>The fix no longer fits.</source>
        <translation>Perbaikan itu tidak lagi cocok.</translation>
    </message>
    <message>
        <source>The words were changed meanwhile.</source>
        <translation>Kata-katanya sudah berubah sementara itu.</translation>
    </message>
    <message>
        <source>Look at the findings again.</source>
        <translation>Lihat temuannya lagi.</translation>
    </message>
    <message>
        <source>The rule has no setting {name}.</source>
        <translation>Aturan itu tidak memiliki setelan {name}.</translation>
    </message>
    <message>
        <source>It can be tuned by: {known}.</source>
        <translation>Yang dapat diatur: {known}.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Pilih salah satunya.</translation>
    </message>
    <message>
        <source>The setting {name} does not take that.</source>
        <translation>Setelan {name} tidak menerima itu.</translation>
    </message>
    <message>
        <source>It wants another kind of value: {kind}.</source>
        <translation>Ia meminta jenis nilai lain: {kind}.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Tidak ada aturan {rule}.</translation>
    </message>
    <message>
        <source>It may belong to a newer Duta, or to a pack that is not installed.</source>
        <translation>Mungkin milik Duta yang lebih baru, atau paket yang tidak dipasang.</translation>
    </message>
    <message>
        <source>Look at the list of rules.</source>
        <translation>Lihat daftar aturan.</translation>
    </message>
    <message>
        <source>The rule cannot be limited to that.</source>
        <translation>Aturan tidak dapat dibatasi begitu.</translation>
    </message>
    <message>
        <source>{name} does not know {value}.</source>
        <translation>{name} tidak mengenal {value}.</translation>
    </message>
    <message>
        <source>There is no rule pack {pack}.</source>
        <translation>Tidak ada paket aturan {pack}.</translation>
    </message>
    <message>
        <source>There are: {packs}.</source>
        <translation>Yang ada: {packs}.</translation>
    </message>
    <message>
        <source>The rule pack {pack} is not installed.</source>
        <translation>Paket aturan {pack} tidak terpasang.</translation>
    </message>
    <message>
        <source>There is nothing to take out.</source>
        <translation>Tidak ada yang perlu dikeluarkan.</translation>
    </message>
    <message>
        <source>There is no version {version} of the rules.</source>
        <translation>Tidak ada versi {version} dari aturan.</translation>
    </message>
    <message>
        <source>Versions are counted from the first change.</source>
        <translation>Versi dihitung sejak perubahan pertama.</translation>
    </message>
    <message>
        <source>Look at the list of versions.</source>
        <translation>Lihat daftar versi.</translation>
    </message>
    <message>
        <source>The rule {rule} stops it.</source>
        <translation>Aturan {rule} menghentikannya.</translation>
    </message>
    <message>
        <source>It concerns {account}. Findings that stop it, in all: {count}.</source>
        <translation>Ini menyangkut {account}. Temuan yang menghentikannya seluruhnya: {count}.</translation>
    </message>
    <message>
        <source>Look at the findings, and mend them.</source>
        <translation>Lihat temuannya, lalu perbaiki.</translation>
    </message>
    <message>
        <source>A rule stops it at its hour.</source>
        <translation>Sebuah aturan menghentikannya pada waktunya.</translation>
    </message>
    <message>
        <source>It was in order when it was planned; since then a term ended or an event is over.</source>
        <translation>Saat direncanakan semuanya beres; sejak itu masa berlaku berakhir atau acaranya usai.</translation>
    </message>
    <message>
        <source>Look at the findings, mend it, then send it again.</source>
        <translation>Lihat temuannya, perbaiki, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The rule {rule} warns.</source>
        <translation>Aturan {rule} memperingatkan.</translation>
    </message>
    <message>
        <source>It concerns {account}. Open warnings in all: {count}.</source>
        <translation>Ini menyangkut {account}. Peringatan terbuka seluruhnya: {count}.</translation>
    </message>
    <message>
        <source>Mend it, or say why it is right this time.</source>
        <translation>Perbaiki, atau sebutkan mengapa kali ini benar.</translation>
    </message>
    <message>
        <source>The rule {rule} has nothing against this post.</source>
        <translation>Aturan {rule} tidak mempersoalkan kiriman ini.</translation>
    </message>
    <message>
        <source>It may have been mended meanwhile.</source>
        <translation>Mungkin sudah diperbaiki sementara itu.</translation>
    </message>
    <message>
        <source>The rule {rule} cannot be set aside.</source>
        <translation>Aturan {rule} tidak dapat dikesampingkan.</translation>
    </message>
    <message>
        <source>A reason is enough for warnings only.</source>
        <translation>Alasan hanya cukup untuk peringatan.</translation>
    </message>
    <message>
        <source>Mend it, or have an administrator change the rule.</source>
        <translation>Perbaiki, atau minta administrator mengubah aturannya.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Sebutkan alasannya dalam beberapa kata.</translation>
    </message>
    <message>
        <source>“Other” alone tells nobody anything.</source>
        <translation>“Lainnya” saja tidak menjelaskan apa pun.</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>Tulis alasannya.</translation>
    </message>
    <message>
        <source>Duta cannot mend what {rule} found.</source>
        <translation>Duta tidak dapat memperbaiki temuan {rule}.</translation>
    </message>
    <message>
        <source>It takes a person&apos;s judgement.</source>
        <translation>Ini perlu pertimbangan manusia.</translation>
    </message>
    <message>
        <source>Look at the finding, and change the post yourself.</source>
        <translation>Lihat temuannya, lalu ubah sendiri kirimannya.</translation>
    </message>
    <message>
        <source>The term would end before it begins.</source>
        <translation>Masa jabatan akan berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>One of the two days is wrong.</source>
        <translation>Salah satu dari dua tanggal itu keliru.</translation>
    </message>
    <message>
        <source>{left} of {of} cannot be left.</source>
        <translation>Tidak mungkin tersisa {left} dari {of}.</translation>
    </message>
    <message>
        <source>No more can be left than there was.</source>
        <translation>Yang tersisa tidak mungkin lebih banyak daripada yang ada.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Perbaiki salah satu dari kedua angka itu.</translation>
    </message>
    <message>
        <source>That is no amount for a month.</source>
        <translation>Itu bukan jumlah untuk sebulan.</translation>
    </message>
    <message>
        <source>A cap is between nothing and a million dollars.</source>
        <translation>Batas berada di antara nol dan satu juta dolar.</translation>
    </message>
    <message>
        <source>Nothing is charged on {network}.</source>
        <translation>Di {network} tidak ada yang dipungut biaya.</translation>
    </message>
    <message>
        <source>There is nothing to limit.</source>
        <translation>Tidak ada yang perlu dibatasi.</translation>
    </message>
    <message>
        <source>Choose an account of a network that charges.</source>
        <translation>Pilih akun dari jaringan yang memungut biaya.</translation>
    </message>
    <message>
        <source>There is no such cap.</source>
        <translation>Batas itu tidak ada.</translation>
    </message>
    <message>
        <source>Look at the list of caps.</source>
        <translation>Lihat daftar batas.</translation>
    </message>
    <message>
        <source>{account} was not asked about.</source>
        <translation>{account} tidak ditanyakan.</translation>
    </message>
    <message>
        <source>That costs, and this month&apos;s cap of {cap} is reached. Posts are not stopped by it.</source>
        <translation>Itu berbiaya, dan batas bulan ini sebesar {cap} sudah tercapai. Kiriman tidak dihentikan karenanya.</translation>
    </message>
    <message>
        <source>Wait for next month, or ask an administrator for another cap.</source>
        <translation>Tunggu bulan depan, atau minta batas lain kepada administrator.</translation>
    </message>
    <message>
        <source>The campaign has no name.</source>
        <translation>Kampanye ini tidak bernama.</translation>
    </message>
    <message>
        <source>Posts find their campaign by its name.</source>
        <translation>Kiriman menemukan kampanyenya lewat nama.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Beri nama.</translation>
    </message>
    <message>
        <source>The campaign would end before it begins.</source>
        <translation>Kampanye akan berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>Nothing in {language} waits to be confirmed.</source>
        <translation>Tidak ada dalam {language} yang menunggu konfirmasi.</translation>
    </message>
    <message>
        <source>No machine wrote these words, or somebody has read them already.</source>
        <translation>Kata-kata ini tidak ditulis mesin, atau sudah dibaca seseorang.</translation>
    </message>
    <message>
        <source>Look at the findings of the post again.</source>
        <translation>Lihat lagi temuan pada kiriman ini.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Ada nama yang kosong.</translation>
    </message>
    <message>
        <source>Names, spellings and handles have to be written out.</source>
        <translation>Nama, ejaan, dan nama akun harus ditulis lengkap.</translation>
    </message>
    <message>
        <source>Fill it in, or take it out.</source>
        <translation>Isi, atau keluarkan.</translation>
    </message>
    <message>
        <source>The name {name} is not known here.</source>
        <translation>Nama {name} tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>It may be spelled otherwise.</source>
        <translation>Mungkin ejaannya lain.</translation>
    </message>
    <message>
        <source>Look at the list of names.</source>
        <translation>Lihat daftar nama.</translation>
    </message>
    <message>
        <source>It waits for a decision.</source>
        <translation>Menunggu keputusan.</translation>
    </message>
    <message>
        <source>A hold that is over had stopped it.</source>
        <translation>Penahanan yang sudah berakhir telah menghentikannya.</translation>
    </message>
    <message>
        <source>Decide under the released holds whether and when it leaves.</source>
        <translation>Putuskan di daftar penahanan yang dilepas, apakah dan kapan kiriman ini keluar.</translation>
    </message>
    <message>
        <source>The hold lets this post pass already.</source>
        <translation>Penahanan sudah meloloskan kiriman ini.</translation>
    </message>
    <message>
        <source>Two people agreed to exactly what it says now.</source>
        <translation>Dua orang menyetujui persis isi yang sekarang.</translation>
    </message>
    <message>
        <source>A second person has to say yes.</source>
        <translation>Orang kedua harus menyetujuinya.</translation>
    </message>
    <message>
        <source>You proposed this exemption yourself.</source>
        <translation>Anda sendiri yang mengusulkan pengecualian ini.</translation>
    </message>
    <message>
        <source>Ask another supervisor to confirm it.</source>
        <translation>Minta penyelia lain untuk mengesahkannya.</translation>
    </message>
    <message>
        <source>The post was edited meanwhile.</source>
        <translation>Kiriman ini diubah sementara itu.</translation>
    </message>
    <message>
        <source>It reads otherwise than when its exemption was proposed.</source>
        <translation>Isinya berbeda dari saat pengecualiannya diusulkan.</translation>
    </message>
    <message>
        <source>Look at it, and propose the exemption again.</source>
        <translation>Periksa, lalu usulkan lagi pengecualiannya.</translation>
    </message>
    <message>
        <source>Nobody proposed this exemption.</source>
        <translation>Tidak ada yang mengusulkan pengecualian ini.</translation>
    </message>
    <message>
        <source>One supervisor proposes it, and another confirms it.</source>
        <translation>Seorang penyelia mengusulkan, penyelia lain mengesahkan.</translation>
    </message>
    <message>
        <source>Propose it with a reason.</source>
        <translation>Usulkan dengan alasannya.</translation>
    </message>
    <message>
        <source>There is nothing to decide here.</source>
        <translation>Tidak ada yang perlu diputuskan di sini.</translation>
    </message>
    <message>
        <source>No released hold waits for a decision about this delivery.</source>
        <translation>Tidak ada penahanan yang dilepas yang menunggu keputusan tentang pengiriman ini.</translation>
    </message>
    <message>
        <source>No exemption is needed.</source>
        <translation>Pengecualian tidak diperlukan.</translation>
    </message>
    <message>
        <source>The level is only heightened: an approval given now lets the post pass.</source>
        <translation>Kewaspadaan hanya dinaikkan: persetujuan yang diberikan sekarang meloloskan kiriman ini.</translation>
    </message>
    <message>
        <source>Approve it again.</source>
        <translation>Setujui lagi.</translation>
    </message>
    <message>
        <source>It has to be approved again first.</source>
        <translation>Harus disetujui lagi lebih dahulu.</translation>
    </message>
    <message>
        <source>The level is heightened, and nobody approved it since.</source>
        <translation>Kewaspadaan dinaikkan, dan belum ada yang menyetujuinya sejak itu.</translation>
    </message>
    <message>
        <source>Approve it again, then decide.</source>
        <translation>Setujui lagi, lalu putuskan.</translation>
    </message>
    <message>
        <source>Another hold still stops it.</source>
        <translation>Penahanan lain masih menghentikannya.</translation>
    </message>
    <message>
        <source>It cannot leave while that hold is in force.</source>
        <translation>Kiriman tidak bisa keluar selama penahanan itu berlaku.</translation>
    </message>
    <message>
        <source>Release that hold first, or choose a later time.</source>
        <translation>Lepaskan dulu penahanan itu, atau pilih waktu yang lebih lambat.</translation>
    </message>
    <message>
        <source>Back to draft.</source>
        <translation>Kembali ke draf.</translation>
    </message>
    <message>
        <source>A supervisor took it out of the plan after a hold.</source>
        <translation>Seorang penyelia mengeluarkannya dari rencana setelah penahanan.</translation>
    </message>
    <message>
        <source>Write it anew, have it approved and plan it again.</source>
        <translation>Tulis ulang, mintakan persetujuan, lalu rencanakan lagi.</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>Tidak ada insiden seperti itu.</translation>
    </message>
    <message>
        <source>Nothing of that name is on record.</source>
        <translation>Tidak ada catatan dengan nama itu.</translation>
    </message>
    <message>
        <source>Look at the list of incidents.</source>
        <translation>Lihat daftar insiden.</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>Insiden ini sudah ditutup.</translation>
    </message>
    <message>
        <source>Nothing can be added to it any more.</source>
        <translation>Tidak ada lagi yang bisa ditambahkan.</translation>
    </message>
    <message>
        <source>Add what is new to another incident.</source>
        <translation>Tambahkan hal baru pada insiden lain.</translation>
    </message>
    <message>
        <source>Some words are missing.</source>
        <translation>Kata-katanya belum ada.</translation>
    </message>
    <message>
        <source>An empty note helps nobody.</source>
        <translation>Catatan kosong tidak menolong siapa pun.</translation>
    </message>
    <message>
        <source>Write a sentence.</source>
        <translation>Tulis satu kalimat.</translation>
    </message>
    <message>
        <source>That step cannot be written by hand.</source>
        <translation>Langkah itu tidak bisa ditulis dengan tangan.</translation>
    </message>
    <message>
        <source>{step} is written by Duta when it happens.</source>
        <translation>{step} ditulis oleh Duta ketika terjadi.</translation>
    </message>
    <message>
        <source>Write a note or a decision.</source>
        <translation>Tulis catatan atau keputusan.</translation>
    </message>
    <message>
        <source>A hold of this incident is still in force.</source>
        <translation>Penahanan dari insiden ini masih berlaku.</translation>
    </message>
    <message>
        <source>Closing would end a story that goes on.</source>
        <translation>Menutupnya akan mengakhiri cerita yang masih berjalan.</translation>
    </message>
    <message>
        <source>Release the hold first.</source>
        <translation>Lepaskan dulu penahanannya.</translation>
    </message>
    <message>
        <source>A recall of this incident is not finished.</source>
        <translation>Penarikan dari insiden ini belum selesai.</translation>
    </message>
    <message>
        <source>Finish the recall first.</source>
        <translation>Selesaikan dulu penarikannya.</translation>
    </message>
    <message>
        <source>The list changed meanwhile.</source>
        <translation>Daftarnya berubah sementara itu.</translation>
    </message>
    <message>
        <source>Something stands in it that you have not seen.</source>
        <translation>Ada sesuatu di dalamnya yang belum Anda lihat.</translation>
    </message>
    <message>
        <source>Look at the list again, then confirm it.</source>
        <translation>Lihat lagi daftarnya, lalu sahkan.</translation>
    </message>
    <message>
        <source>Keep this computer as it is and tell your security officer.</source>
        <translation>Biarkan komputer ini apa adanya dan beri tahu petugas keamanan Anda.</translation>
    </message>
    <message>
        <source>The audit was changed.</source>
        <translation>Jejak audit diubah.</translation>
    </message>
    <message>
        <source>Entry {serial} was changed outside Duta. Earlier entries are intact.</source>
        <translation>Catatan {serial} diubah di luar Duta. Catatan sebelumnya utuh.</translation>
    </message>
    <message>
        <source>The audit has a gap.</source>
        <translation>Jejak audit bercelah.</translation>
    </message>
    <message>
        <source>Entry {serial} is missing. Earlier entries are intact.</source>
        <translation>Catatan {serial} hilang. Catatan sebelumnya utuh.</translation>
    </message>
    <message>
        <source>The audit has an entry too many.</source>
        <translation>Jejak audit berisi catatan yang berlebih.</translation>
    </message>
    <message>
        <source>Entry {serial} was put in outside Duta. Earlier entries are intact.</source>
        <translation>Catatan {serial} disisipkan di luar Duta. Catatan sebelumnya utuh.</translation>
    </message>
    <message>
        <source>The audit is out of order.</source>
        <translation>Urutan jejak audit kacau.</translation>
    </message>
    <message>
        <source>Entry {serial} stands in another&apos;s place. Earlier entries are intact.</source>
        <translation>Catatan {serial} berada di tempat catatan lain. Catatan sebelumnya utuh.</translation>
    </message>
    <message>
        <source>The beginning of the audit is missing.</source>
        <translation>Awal jejak audit hilang.</translation>
    </message>
    <message>
        <source>Its first entries were taken away outside Duta.</source>
        <translation>Catatan pertamanya dihapus di luar Duta.</translation>
    </message>
    <message>
        <source>The end of the audit is missing.</source>
        <translation>Akhir jejak audit hilang.</translation>
    </message>
    <message>
        <source>It ends with entry {end}, but it was longer. The entries that are there are intact.</source>
        <translation>Jejak berakhir pada catatan {end}, padahal dahulu lebih panjang. Catatan yang ada utuh.</translation>
    </message>
    <message>
        <source>The audit was made anew.</source>
        <translation>Jejak audit dibuat ulang.</translation>
    </message>
    <message>
        <source>Entry {serial} is another than this computer verified before.</source>
        <translation>Catatan {serial} berbeda dari yang pernah diperiksa komputer ini.</translation>
    </message>
    <message>
        <source>The audit was written past Duta.</source>
        <translation>Jejak audit ditulis tanpa melalui Duta.</translation>
    </message>
    <message>
        <source>That begins at entry {serial}. Earlier entries are intact.</source>
        <translation>Itu dimulai pada catatan {serial}. Catatan sebelumnya utuh.</translation>
    </message>
    <message>
        <source>That is no time to keep records.</source>
        <translation>Itu bukan lama penyimpanan catatan.</translation>
    </message>
    <message>
        <source>Records are kept for 1 to 73200 days, or for ever.</source>
        <translation>Catatan disimpan selama 1 sampai 73200 hari, atau selamanya.</translation>
    </message>
    <message>
        <source>Give another number of days.</source>
        <translation>Berikan jumlah hari yang lain.</translation>
    </message>
    <message>
        <source>made the workspace</source>
        <translation>membuat ruang kerja</translation>
    </message>
    <message>
        <source>moved deliveries, because zone rules changed</source>
        <translation>memindahkan pengiriman karena aturan zona waktu berubah</translation>
    </message>
    <message>
        <source>wrote a post</source>
        <translation>menulis kiriman</translation>
    </message>
    <message>
        <source>put a post away</source>
        <translation>menyimpan unggahan</translation>
    </message>
    <message>
        <source>brought a post back</source>
        <translation>mengembalikan unggahan</translation>
    </message>
    <message>
        <source>changed a post</source>
        <translation>mengubah kiriman</translation>
    </message>
    <message>
        <source>took posts out in a pack</source>
        <translation>mengeluarkan kiriman dalam paket</translation>
    </message>
    <message>
        <source>added a picture</source>
        <translation>menambahkan gambar</translation>
    </message>
    <message>
        <source>added a campaign</source>
        <translation>menambahkan kampanye</translation>
    </message>
    <message>
        <source>asked for approval</source>
        <translation>meminta persetujuan</translation>
    </message>
    <message>
        <source>took the request for approval back</source>
        <translation>menarik kembali permintaan persetujuan</translation>
    </message>
    <message>
        <source>approved a post</source>
        <translation>menyetujui kiriman</translation>
    </message>
    <message>
        <source>asked for changes</source>
        <translation>meminta perubahan</translation>
    </message>
    <message>
        <source>took a post out in a review package</source>
        <translation>mengeluarkan kiriman dalam paket tinjauan</translation>
    </message>
    <message>
        <source>tried to take in a review answer that was refused</source>
        <translation>mencoba menerima jawaban tinjauan yang ditolak</translation>
    </message>
    <message>
        <source>took in an answer to a review package</source>
        <translation>mencatat jawaban atas paket tinjauan</translation>
    </message>
    <message>
        <source>planned a post</source>
        <translation>menjadwalkan kiriman</translation>
    </message>
    <message>
        <source>moved a delivery</source>
        <translation>memindahkan pengiriman</translation>
    </message>
    <message>
        <source>planned a delivery again</source>
        <translation>menjadwalkan ulang pengiriman</translation>
    </message>
    <message>
        <source>cancelled a delivery</source>
        <translation>membatalkan pengiriman</translation>
    </message>
    <message>
        <source>sent a post</source>
        <translation>mengirim kiriman</translation>
    </message>
    <message>
        <source>was refused by the network</source>
        <translation>ditolak oleh jejaring</translation>
    </message>
    <message>
        <source>could not learn whether a post is public</source>
        <translation>tidak dapat memastikan apakah kiriman sudah tayang</translation>
    </message>
    <message>
        <source>held a delivery</source>
        <translation>menahan pengiriman</translation>
    </message>
    <message>
        <source>missed the hour of a delivery</source>
        <translation>melewatkan waktu pengiriman</translation>
    </message>
    <message>
        <source>tried to send; it goes again later</source>
        <translation>mencoba mengirim; akan dicoba lagi nanti</translation>
    </message>
    <message>
        <source>found a post on the network</source>
        <translation>menemukan kiriman di jejaring</translation>
    </message>
    <message>
        <source>took a post to post it by hand</source>
        <translation>mengambil unggahan untuk diunggah manual</translation>
    </message>
    <message>
        <source>posted by hand</source>
        <translation>mengunggah secara manual</translation>
    </message>
    <message>
        <source>did not post by hand</source>
        <translation>tidak jadi mengunggah secara manual</translation>
    </message>
    <message>
        <source>started a hold</source>
        <translation>memulai penahanan</translation>
    </message>
    <message>
        <source>released a hold</source>
        <translation>melepas penahanan</translation>
    </message>
    <message>
        <source>heightened the level</source>
        <translation>menaikkan kewaspadaan</translation>
    </message>
    <message>
        <source>lowered the level again</source>
        <translation>menurunkan kewaspadaan kembali</translation>
    </message>
    <message>
        <source>marked a sensitive period</source>
        <translation>menandai masa peka</translation>
    </message>
    <message>
        <source>removed a sensitive period</source>
        <translation>menghapus masa peka</translation>
    </message>
    <message>
        <source>changed a rule</source>
        <translation>mengubah aturan</translation>
    </message>
    <message>
        <source>restored a rule</source>
        <translation>memulihkan aturan</translation>
    </message>
    <message>
        <source>installed a rule pack</source>
        <translation>memasang paket aturan</translation>
    </message>
    <message>
        <source>removed a rule pack</source>
        <translation>mengeluarkan paket aturan</translation>
    </message>
    <message>
        <source>read the rules</source>
        <translation>membaca aturan</translation>
    </message>
    <message>
        <source>went on in spite of a warning</source>
        <translation>melanjutkan meski ada peringatan</translation>
    </message>
    <message>
        <source>made an account that people post to</source>
        <translation>membuat akun yang diunggah manual</translation>
    </message>
    <message>
        <source>connected an account</source>
        <translation>menghubungkan akun</translation>
    </message>
    <message>
        <source>signed an account in anew</source>
        <translation>masuk lagi ke akun</translation>
    </message>
    <message>
        <source>signed an account out</source>
        <translation>keluar dari akun</translation>
    </message>
    <message>
        <source>kept the app of a network</source>
        <translation>menyimpan aplikasi sebuah jejaring</translation>
    </message>
    <message>
        <source>forgot the app of a network</source>
        <translation>melupakan aplikasi sebuah jejaring</translation>
    </message>
    <message>
        <source>filed the papers of an account</source>
        <translation>mencatat berkas akun</translation>
    </message>
    <message>
        <source>chose the colour of an account</source>
        <translation>memilih warna sebuah akun</translation>
    </message>
    <message>
        <source>took an account out of service</source>
        <translation>menghentikan pemakaian sebuah akun</translation>
    </message>
    <message>
        <source>put an account back into service</source>
        <translation>memakai kembali sebuah akun</translation>
    </message>
    <message>
        <source>changed a campaign</source>
        <translation>mengubah kampanye</translation>
    </message>
    <message>
        <source>filed what an account may still send</source>
        <translation>mencatat sisa kiriman sebuah akun</translation>
    </message>
    <message>
        <source>forgot what limited an account</source>
        <translation>menghapus batas sebuah akun</translation>
    </message>
    <message>
        <source>set how much may be spent in a month</source>
        <translation>menetapkan berapa yang boleh dibelanjakan dalam sebulan</translation>
    </message>
    <message>
        <source>took away the cap on what is spent in a month</source>
        <translation>mencabut batas belanja sebulan</translation>
    </message>
    <message>
        <source>reached a level of a cap on spending</source>
        <translation>mencapai suatu tingkat dari batas belanja</translation>
    </message>
    <message>
        <source>said that a machine translated a post</source>
        <translation>menyatakan kiriman diterjemahkan mesin</translation>
    </message>
    <message>
        <source>confirmed a translation</source>
        <translation>mengonfirmasi terjemahan</translation>
    </message>
    <message>
        <source>followed the links of a post</source>
        <translation>memeriksa tautan sebuah kiriman</translation>
    </message>
    <message>
        <source>put headquarters&apos; answer on record</source>
        <translation>mencatat jawaban kantor pusat</translation>
    </message>
    <message>
        <source>made a package for clearance by headquarters</source>
        <translation>membuat paket untuk izin Pusat</translation>
    </message>
    <message>
        <source>filed a name that posts mention</source>
        <translation>mencatat nama yang disebut kiriman</translation>
    </message>
    <message>
        <source>removed a name that posts mention</source>
        <translation>menghapus nama yang disebut kiriman</translation>
    </message>
    <message>
        <source>filed the rights of a picture</source>
        <translation>mencatat hak atas gambar</translation>
    </message>
    <message>
        <source>began the register of members with a new root key</source>
        <translation>memulai daftar anggota dengan kunci akar baru</translation>
    </message>
    <message>
        <source>let a computer join the workspace</source>
        <translation>menggabungkan sebuah komputer ke ruang kerja</translation>
    </message>
    <message>
        <source>added a member</source>
        <translation>menambah anggota</translation>
    </message>
    <message>
        <source>changed a member</source>
        <translation>mengubah anggota</translation>
    </message>
    <message>
        <source>ended a membership</source>
        <translation>mengakhiri keanggotaan</translation>
    </message>
    <message>
        <source>let a membership end when its time was over</source>
        <translation>mengakhiri keanggotaan karena masanya habis</translation>
    </message>
    <message>
        <source>gave the root key to another administrator</source>
        <translation>memberikan kunci akar kepada administrator lain</translation>
    </message>
    <message>
        <source>gave the workspace another root key</source>
        <translation>memberi ruang kerja kunci akar lain</translation>
    </message>
    <message>
        <source>set the approval rules</source>
        <translation>menetapkan aturan persetujuan</translation>
    </message>
    <message>
        <source>let somebody stand in for a supervisor</source>
        <translation>menunjuk pengganti seorang penyelia</translation>
    </message>
    <message>
        <source>ended that somebody stood in for a supervisor</source>
        <translation>mengakhiri penggantian seorang penyelia</translation>
    </message>
    <message>
        <source>switched solo mode on</source>
        <translation>menyalakan mode sendirian</translation>
    </message>
    <message>
        <source>switched solo mode off</source>
        <translation>mematikan mode sendirian</translation>
    </message>
    <message>
        <source>gave a wrong PIN</source>
        <translation>memasukkan PIN yang salah</translation>
    </message>
    <message>
        <source>had given a wrong PIN at a computer without the workspace</source>
        <translation>telah memberikan PIN yang salah di komputer tanpa ruang kerja</translation>
    </message>
    <message>
        <source>tried a PIN while it was locked</source>
        <translation>mencoba PIN saat terkunci</translation>
    </message>
    <message>
        <source>changed the PIN</source>
        <translation>mengganti PIN</translation>
    </message>
    <message>
        <source>took the audit out</source>
        <translation>mengeluarkan jejak audit</translation>
    </message>
    <message>
        <source>deleted a record whose time was over</source>
        <translation>menghapus arsip yang masa simpannya habis</translation>
    </message>
    <message>
        <source>took records out into an archive</source>
        <translation>mengeluarkan catatan ke dalam arsip</translation>
    </message>
    <message>
        <source>changed how long records are kept</source>
        <translation>mengubah lama penyimpanan catatan</translation>
    </message>
    <message>
        <source>proposed to exempt a post from a hold</source>
        <translation>mengusulkan pengecualian kiriman dari penahanan</translation>
    </message>
    <message>
        <source>confirmed an exemption from a hold</source>
        <translation>mengesahkan pengecualian dari penahanan</translation>
    </message>
    <message>
        <source>ended an exemption with solo mode</source>
        <translation>mengakhiri pengecualian bersama mode sendirian</translation>
    </message>
    <message>
        <source>decided what becomes of a post after a hold</source>
        <translation>memutuskan nasib kiriman setelah penahanan</translation>
    </message>
    <message>
        <source>opened an incident</source>
        <translation>membuka insiden</translation>
    </message>
    <message>
        <source>wrote a note into an incident</source>
        <translation>menulis catatan pada insiden</translation>
    </message>
    <message>
        <source>closed an incident</source>
        <translation>menutup insiden</translation>
    </message>
    <message>
        <source>took an incident out</source>
        <translation>mengeluarkan insiden</translation>
    </message>
    <message>
        <source>stopped sending from an account, because its network refuses it</source>
        <translation>menghentikan pengiriman dari akun karena ditolak jejaringnya</translation>
    </message>
    <message>
        <source>proposed to take back what was sent</source>
        <translation>mengusulkan penarikan kiriman yang sudah terkirim</translation>
    </message>
    <message>
        <source>confirmed a recall</source>
        <translation>mengesahkan penarikan</translation>
    </message>
    <message>
        <source>withdrew a recall</source>
        <translation>membatalkan usulan penarikan</translation>
    </message>
    <message>
        <source>had a recall tried again</source>
        <translation>meminta penarikan dicoba lagi</translation>
    </message>
    <message>
        <source>did a recall by hand</source>
        <translation>melakukan penarikan dengan tangan</translation>
    </message>
    <message>
        <source>took a sent post back</source>
        <translation>menarik kiriman yang sudah terkirim</translation>
    </message>
    <message>
        <source>could not take a sent post back</source>
        <translation>tidak dapat menarik kiriman yang sudah terkirim</translation>
    </message>
    <message>
        <source>could not learn whether a post was taken back</source>
        <translation>tidak dapat memastikan apakah kiriman sudah ditarik</translation>
    </message>
    <message>
        <source>reviewed what goes out next</source>
        <translation>meninjau apa yang akan keluar berikutnya</translation>
    </message>
    <message>
        <source>let a post come again</source>
        <translation>membuat kiriman berulang</translation>
    </message>
    <message>
        <source>changed how a post comes again</source>
        <translation>mengubah pengulangan kiriman</translation>
    </message>
    <message>
        <source>ended that a post comes again</source>
        <translation>mengakhiri pengulangan kiriman</translation>
    </message>
    <message>
        <source>made the post of a day of a series</source>
        <translation>membuat kiriman untuk satu hari dari seri</translation>
    </message>
    <message>
        <source>came too late for a day of a series</source>
        <translation>terlambat untuk satu hari dari seri</translation>
    </message>
    <message>
        <source>kept a template, a snippet or a hashtag set</source>
        <translation>menyimpan templat, cuplikan, atau kumpulan tagar</translation>
    </message>
    <message>
        <source>removed a template, a snippet or a hashtag set</source>
        <translation>menghapus templat, cuplikan, atau kumpulan tagar</translation>
    </message>
    <message>
        <source>kept a set of accounts</source>
        <translation>menyimpan kumpulan akun</translation>
    </message>
    <message>
        <source>removed a set of accounts</source>
        <translation>menghapus kumpulan akun</translation>
    </message>
    <message>
        <source>set the weekly plan of a mission</source>
        <translation>menetapkan rencana pekanan suatu perwakilan</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Kiriman ini telah ditarik.</translation>
    </message>
    <message>
        <source>This post was removed from the news site, and the same delivery cannot show it again.</source>
        <translation>Kiriman ini dihapus dari situs berita, dan pengiriman yang sama tidak bisa menampilkannya lagi.</translation>
    </message>
    <message>
        <source>Plan it anew if it should appear after all.</source>
        <translation>Rencanakan baru jika tetap perlu tampil.</translation>
    </message>
    <message>
        <source>There is no such recall.</source>
        <translation>Tidak ada penarikan seperti itu.</translation>
    </message>
    <message>
        <source>Look at the list of recalls.</source>
        <translation>Lihat daftar penarikan.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Tidak ada yang perlu ditarik.</translation>
    </message>
    <message>
        <source>The post is public on none of these accounts, or somebody is taking it back already.</source>
        <translation>Kiriman ini tidak tampil di akun-akun itu, atau sudah sedang ditarik.</translation>
    </message>
    <message>
        <source>Look where the post stands.</source>
        <translation>Lihat di mana kiriman ini tampil.</translation>
    </message>
    <message>
        <source>It still says the same.</source>
        <translation>Isinya masih sama.</translation>
    </message>
    <message>
        <source>On {account} the correction says what was sent, or nothing.</source>
        <translation>Di {account} ralatnya sama dengan yang dikirim, atau kosong.</translation>
    </message>
    <message>
        <source>Write the correction for this account first.</source>
        <translation>Tulis dulu ralat untuk akun ini.</translation>
    </message>
    <message>
        <source>A second person has to confirm it.</source>
        <translation>Orang kedua harus mengesahkannya.</translation>
    </message>
    <message>
        <source>You proposed this recall yourself.</source>
        <translation>Anda sendiri yang mengusulkan penarikan ini.</translation>
    </message>
    <message>
        <source>It was decided already.</source>
        <translation>Sudah diputuskan.</translation>
    </message>
    <message>
        <source>This recall was confirmed or withdrawn meanwhile.</source>
        <translation>Penarikan ini sudah disahkan atau dibatalkan sementara itu.</translation>
    </message>
    <message>
        <source>Look how far it is.</source>
        <translation>Lihat sudah sejauh mana.</translation>
    </message>
    <message>
        <source>The correction was edited meanwhile.</source>
        <translation>Ralatnya diubah sementara itu.</translation>
    </message>
    <message>
        <source>It reads otherwise than when it was proposed.</source>
        <translation>Isinya berbeda dari saat diusulkan.</translation>
    </message>
    <message>
        <source>Withdraw this recall and propose it anew.</source>
        <translation>Batalkan penarikan ini dan usulkan lagi.</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>Tidak ada yang perlu dicoba lagi.</translation>
    </message>
    <message>
        <source>This account is {state}.</source>
        <translation>Status akun ini: {state}.</translation>
    </message>
    <message>
        <source>There is nothing to do by hand.</source>
        <translation>Tidak ada yang perlu dikerjakan dengan tangan.</translation>
    </message>
    <message>
        <source>A link or a few words are missing.</source>
        <translation>Tautan atau beberapa kata belum ada.</translation>
    </message>
    <message>
        <source>Others must be able to see what was done.</source>
        <translation>Orang lain harus bisa melihat apa yang telah dikerjakan.</translation>
    </message>
    <message>
        <source>Write what you did, or paste a link that shows it.</source>
        <translation>Tulis apa yang Anda kerjakan, atau tempelkan tautan yang menunjukkannya.</translation>
    </message>
    <message>
        <source>The network cannot do this.</source>
        <translation>Jaringan ini tidak bisa melakukannya.</translation>
    </message>
    <message>
        <source>It does not let posts be taken away or changed from outside.</source>
        <translation>Jaringan ini tidak mengizinkan kiriman dihapus atau diubah dari luar.</translation>
    </message>
    <message>
        <source>Do it on the network yourself, then say so here.</source>
        <translation>Kerjakan sendiri di jaringan itu, lalu catat di sini.</translation>
    </message>
    <message>
        <source>The correction may not appear now.</source>
        <translation>Ralatnya belum boleh tampil sekarang.</translation>
    </message>
    <message>
        <source>A hold covers it, it was edited, or its approval does not reach this far.</source>
        <translation>Ada penahanan, isinya diubah, atau persetujuannya tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>It is tried again by itself; look at holds and approvals.</source>
        <translation>Akan dicoba lagi dengan sendirinya; periksa penahanan dan persetujuan.</translation>
    </message>
    <message>
        <source>The work was cut off.</source>
        <translation>Pekerjaannya terputus.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done; doing it twice is harmless.</source>
        <translation>Tidak diketahui apakah sudah selesai; mengerjakannya dua kali tidak berbahaya.</translation>
    </message>
    <message>
        <source>It is done again by itself.</source>
        <translation>Akan dikerjakan lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>Two people had it removed after it was sent.</source>
        <translation>Dua orang memutuskan menghapusnya setelah dikirim.</translation>
    </message>
    <message>
        <source>It was corrected after it was sent.</source>
        <translation>Kiriman ini diralat setelah dikirim.</translation>
    </message>
    <message>
        <source>Readers see the corrected words now.</source>
        <translation>Pembaca sekarang melihat kata-kata yang sudah diralat.</translation>
    </message>
    <message>
        <source>A correction is a post of its own.</source>
        <translation>Ralat adalah kiriman tersendiri.</translation>
    </message>
    <message>
        <source>What was sent stays on record as it was written.</source>
        <translation>Yang sudah dikirim tetap tercatat seperti aslinya.</translation>
    </message>
    <message>
        <source>Write the correction as a new post, have it approved, and name it.</source>
        <translation>Tulis ralat sebagai kiriman baru, mintakan persetujuan, lalu sebutkan.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory.</source>
        <translation>Rahasia disimpan di dalam memori.</translation>
    </message>
    <message>
        <source>They are gone when Duta ends.</source>
        <translation>Semuanya hilang saat Duta ditutup.</translation>
    </message>
    <message>
        <source>This is for trying things out.</source>
        <translation>Ini hanya untuk mencoba-coba.</translation>
    </message>
    <message>
        <source>Secrets are kept in a vault file.</source>
        <translation>Rahasia disimpan di berkas brankas.</translation>
    </message>
    <message>
        <source>It is encrypted, and a passphrase opens it.</source>
        <translation>Berkas itu terenkripsi dan dibuka dengan frasa sandi.</translation>
    </message>
    <message>
        <source>Keep the passphrase apart from this computer.</source>
        <translation>Simpan frasa sandi terpisah dari komputer ini.</translation>
    </message>
    <message>
        <source>Secrets are kept in this system&apos;s keyring.</source>
        <translation>Rahasia disimpan di gantungan kunci sistem ini.</translation>
    </message>
    <message>
        <source>It opens when you sign in to this computer.</source>
        <translation>Terbuka saat Anda masuk ke komputer ini.</translation>
    </message>
    <message>
        <source>Lock the screen when you leave.</source>
        <translation>Kunci layar saat Anda pergi.</translation>
    </message>
    <message>
        <source>The keyring does not open.</source>
        <translation>Gantungan kunci tidak terbuka.</translation>
    </message>
    <message>
        <source>The keyring did not keep a secret.</source>
        <translation>Gantungan kunci tidak menyimpan rahasia.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring took it, and has nothing when asked for it.</source>
        <translation>Gantungan kunci komputer ini menerimanya, tetapi tidak memilikinya saat diminta.</translation>
    </message>
    <message>
        <source>Have the keyring looked at, or use a vault file.</source>
        <translation>Minta gantungan kunci diperiksa, atau gunakan berkas brankas.</translation>
    </message>
    <message>
        <source>The vault file does not open.</source>
        <translation>Berkas brankas tidak terbuka.</translation>
    </message>
    <message>
        <source>That is not the passphrase of {path}, or the file was changed.</source>
        <translation>Itu bukan frasa sandi {path}, atau berkasnya telah diubah.</translation>
    </message>
    <message>
        <source>Look at the spelling, then try again.</source>
        <translation>Periksa ejaannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The vault file needs its passphrase.</source>
        <translation>Berkas brankas memerlukan frasa sandinya.</translation>
    </message>
    <message>
        <source>{path} opens with nothing else.</source>
        <translation>{path} tidak dapat dibuka dengan cara lain.</translation>
    </message>
    <message>
        <source>Give the passphrase, then try again.</source>
        <translation>Masukkan frasa sandi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The vault file cannot be read.</source>
        <translation>Berkas brankas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{path} is damaged, or closed to you. Duta leaves it as it is.</source>
        <translation>{path} rusak atau tertutup bagi Anda. Duta membiarkannya apa adanya.</translation>
    </message>
    <message>
        <source>Put a copy of the file back, or look at its permissions.</source>
        <translation>Kembalikan salinan berkas itu, atau periksa izinnya.</translation>
    </message>
    <message>
        <source>The vault file is in use.</source>
        <translation>Berkas brankas sedang dipakai.</translation>
    </message>
    <message>
        <source>Another program has been changing {path} for too long.</source>
        <translation>Program lain terlalu lama mengubah {path}.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Tutup program lain itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is a vault file already.</source>
        <translation>Berkas brankas sudah ada.</translation>
    </message>
    <message>
        <source>{path} was left as it is.</source>
        <translation>{path} dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>Open it with the passphrase it was made with.</source>
        <translation>Bukalah dengan frasa sandi yang dipakai saat membuatnya.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Frasa sandi terlalu pendek.</translation>
    </message>
    <message>
        <source>Take four or five words.</source>
        <translation>Pakailah empat atau lima kata.</translation>
    </message>
    <message>
        <source>A key is damaged.</source>
        <translation>Sebuah kunci rusak.</translation>
    </message>
    <message>
        <source>What this computer&apos;s vault keeps for the member cannot be read.</source>
        <translation>Yang disimpan brankas komputer ini untuk anggota itu tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Have an administrator register another key.</source>
        <translation>Minta administrator mendaftarkan kunci lain.</translation>
    </message>
    <message>
        <source>Your key is not on this computer.</source>
        <translation>Kunci Anda tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>Signing needs the key that belongs to you.</source>
        <translation>Untuk menandatangani diperlukan kunci milik Anda.</translation>
    </message>
    <message>
        <source>Make a key here and have it registered, or work where your key is.</source>
        <translation>Buat kunci di sini dan mintalah agar didaftarkan, atau bekerjalah di tempat kunci Anda berada.</translation>
    </message>
    <message>
        <source>The root key is not on this computer.</source>
        <translation>Kunci akar tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>Only administrators who keep it can change the register of members.</source>
        <translation>Hanya administrator yang menyimpannya dapat mengubah daftar anggota.</translation>
    </message>
    <message>
        <source>Ask an administrator who keeps it.</source>
        <translation>Mintalah kepada administrator yang menyimpannya.</translation>
    </message>
    <message>
        <source>There is a key for you already.</source>
        <translation>Sudah ada kunci untuk Anda.</translation>
    </message>
    <message>
        <source>Another one would take its place.</source>
        <translation>Kunci lain akan menggantikannya.</translation>
    </message>
    <message>
        <source>Go on with the key you have.</source>
        <translation>Lanjutkan dengan kunci yang ada.</translation>
    </message>
    <message>
        <source>That is no public key.</source>
        <translation>Itu bukan kunci publik.</translation>
    </message>
    <message>
        <source>A public key is one line of 43 letters, digits and signs.</source>
        <translation>Kunci publik adalah satu baris berisi 43 huruf, angka, dan tanda.</translation>
    </message>
    <message>
        <source>Copy the whole line.</source>
        <translation>Salin seluruh barisnya.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN itu tidak benar.</translation>
    </message>
    <message>
        <source>After five wrong ones it locks for a while.</source>
        <translation>Setelah lima kali salah, PIN terkunci untuk sementara.</translation>
    </message>
    <message>
        <source>Try again with care.</source>
        <translation>Coba lagi dengan teliti.</translation>
    </message>
    <message>
        <source>Tries left before it locks: {left}.</source>
        <translation>Sisa percobaan sebelum terkunci: {left}.</translation>
    </message>
    <message>
        <source>The PIN is locked.</source>
        <translation>PIN terkunci.</translation>
    </message>
    <message>
        <source>There were too many wrong ones. It opens again in {minutes} minutes.</source>
        <translation>Terlalu banyak PIN yang salah. Terbuka lagi dalam {minutes} menit.</translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation>Tunggu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Tidak ada yang diketik.</translation>
    </message>
    <message>
        <source>{question}: it was left empty.</source>
        <translation>{question}: dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Type it, then try again.</source>
        <translation>Ketiklah, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message>
        <source>It is asked for twice, because nobody sees what is typed.</source>
        <translation>Diminta dua kali karena yang diketik tidak terlihat.</translation>
    </message>
    <message>
        <source>Type it twice again.</source>
        <translation>Ketik dua kali lagi.</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>PIN terlalu pendek.</translation>
    </message>
    <message>
        <source>The workspace has no name.</source>
        <translation>Ruang kerja belum bernama.</translation>
    </message>
    <message>
        <source>Everybody who works in it sees its name.</source>
        <translation>Semua yang bekerja di dalamnya melihat namanya.</translation>
    </message>
    <message>
        <source>Write one, such as that of your mission.</source>
        <translation>Tulis nama, misalnya nama perwakilan Anda.</translation>
    </message>
    <message>
        <source>The mission has no name.</source>
        <translation>Perwakilan belum bernama.</translation>
    </message>
    <message>
        <source>It stands beside its accounts and its posts.</source>
        <translation>Namanya tampil di samping akun dan unggahannya.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Tulis namanya.</translation>
    </message>
    <message>
        <source>The mission has no language.</source>
        <translation>Perwakilan belum punya bahasa.</translation>
    </message>
    <message>
        <source>Duta has to know in what its readers read.</source>
        <translation>Duta perlu tahu bahasa pembacanya.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Jam komputer ini salah.</translation>
    </message>
    <message>
        <source>It is {minutes} minutes ahead of the workspace&apos;s, and what is signed carries its time.</source>
        <translation>Jamnya {minutes} menit lebih cepat daripada jam ruang kerja, dan yang ditandatangani membawa waktunya.</translation>
    </message>
    <message>
        <source>Set the clock right, then try again.</source>
        <translation>Betulkan jamnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The one this computer knows did not name it. Nothing is believed or sent.</source>
        <translation>Kunci yang dikenal komputer ini tidak menyebutnya. Tidak ada yang dipercaya atau dikirim.</translation>
    </message>
    <message>
        <source>It needs at least {least} characters.</source>
        <translation>Diperlukan sedikitnya {least} karakter.</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords (keyring).</source>
        <translation>Komputer ini tidak punya tempat aman untuk sandi (keyring).</translation>
    </message>
    <message>
        <source>Duta keeps secrets only in the system&apos;s own keyring or in an encrypted file.</source>
        <translation>Duta menyimpan rahasia hanya di keyring sistem atau dalam berkas terenkripsi.</translation>
    </message>
    <message>
        <source>Set a passphrase for such a file, or have a keyring switched on.</source>
        <translation>Tetapkan frasa sandi untuk berkas itu, atau minta keyring diaktifkan.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Gantungan kunci terkunci.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is there and does not open by itself.</source>
        <translation>Gantungan kunci komputer ini ada dan tidak terbuka dengan sendirinya.</translation>
    </message>
    <message>
        <source>Unlock it, usually by signing in to the desktop again. Then try again.</source>
        <translation>Buka kuncinya, biasanya dengan masuk lagi ke desktop. Lalu coba lagi.</translation>
    </message>
    <message>
        <source>The keyring stayed locked.</source>
        <translation>Gantungan kunci tetap terkunci.</translation>
    </message>
    <message>
        <source>The system asked for the keyring&apos;s password and got none.</source>
        <translation>Sistem meminta kata sandi gantungan kunci dan tidak menerimanya.</translation>
    </message>
    <message>
        <source>Try again and type the password when the system asks for it.</source>
        <translation>Coba lagi dan ketik kata sandinya saat sistem memintanya.</translation>
    </message>
    <message>
        <source>The keyring has stopped.</source>
        <translation>Gantungan kunci berhenti.</translation>
    </message>
    <message>
        <source>The program that keeps this computer&apos;s secrets has ended.</source>
        <translation>Program yang menyimpan rahasia komputer ini telah berakhir.</translation>
    </message>
    <message>
        <source>Sign out of the computer and in again, or start the keyring. Then try again.</source>
        <translation>Keluar dari komputer lalu masuk lagi, atau jalankan gantungan kunci. Lalu coba lagi.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Gantungan kunci tidak menjawab.</translation>
    </message>
    <message>
        <source>It was asked and said nothing for {seconds} seconds.</source>
        <translation>Gantungan kunci ditanya dan diam selama {seconds} detik.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; if there is none, sign out and in again.</source>
        <translation>Cari jendela yang meminta kata sandinya; jika tidak ada, keluar lalu masuk lagi.</translation>
    </message>
    <message>
        <source>It answered with a fault of its own ({why}).</source>
        <translation>Gantungan kunci menjawab dengan kesalahannya sendiri ({why}).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, have whoever looks after this computer look at the keyring.</source>
        <translation>Coba lagi; jika tetap demikian, minta pengelola komputer ini memeriksa gantungan kunci.</translation>
    </message>
    <message>
        <source>A secret in the keyring is incomplete.</source>
        <translation>Sebuah rahasia di gantungan kunci tidak lengkap.</translation>
    </message>
    <message>
        <source>It was kept in several parts, and some of them are missing or were changed.</source>
        <translation>Rahasia itu disimpan dalam beberapa bagian, dan sebagian hilang atau diubah.</translation>
    </message>
    <message>
        <source>Sign in to the account again on this machine, or have another key registered.</source>
        <translation>Masuk lagi ke akun itu di komputer ini, atau daftarkan kunci lain.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Pilih yang lebih panjang.</translation>
    </message>
    <message>
        <source>The workspace has no administrator.</source>
        <translation>Ruang kerja ini tidak punya administrator.</translation>
    </message>
    <message>
        <source>Somebody has to keep its root key.</source>
        <translation>Harus ada yang menyimpan kunci akarnya.</translation>
    </message>
    <message>
        <source>Name an administrator in the file.</source>
        <translation>Sebutkan seorang administrator di dalam berkas.</translation>
    </message>
    <message>
        <source>{name} has no role.</source>
        <translation>{name} tidak punya peran.</translation>
    </message>
    <message>
        <source>A member is a viewer, an officer, a supervisor or an administrator.</source>
        <translation>Anggota adalah pengamat, petugas, supervisor, atau administrator.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Pilih peran.</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>Anggota ini tidak punya nama.</translation>
    </message>
    <message>
        <source>Everybody is known by a name here.</source>
        <translation>Semua orang di sini dikenal dengan nama.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Berikan nama.</translation>
    </message>
    <message>
        <source>{name} is no administrator.</source>
        <translation>{name} bukan administrator.</translation>
    </message>
    <message>
        <source>Only administrators keep the root key.</source>
        <translation>Hanya administrator yang menyimpan kunci akar.</translation>
    </message>
    <message>
        <source>Make {name} an administrator first.</source>
        <translation>Jadikan {name} administrator terlebih dahulu.</translation>
    </message>
    <message>
        <source>{name} is the last administrator.</source>
        <translation>{name} adalah administrator terakhir.</translation>
    </message>
    <message>
        <source>Nobody else keeps the root key.</source>
        <translation>Tidak ada orang lain yang menyimpan kunci akar.</translation>
    </message>
    <message>
        <source>Share it with another administrator first.</source>
        <translation>Bagikan dahulu kepada administrator lain.</translation>
    </message>
    <message>
        <source>Another root key needs a reason.</source>
        <translation>Kunci akar lain memerlukan alasan.</translation>
    </message>
    <message>
        <source>It stands in the register for good.</source>
        <translation>Alasan itu tercatat dalam daftar untuk selamanya.</translation>
    </message>
    <message>
        <source>Say why: who left, for instance.</source>
        <translation>Tulis sebabnya: misalnya siapa yang pergi.</translation>
    </message>
    <message>
        <source>Solo mode needs a reason.</source>
        <translation>Mode sendirian memerlukan alasan.</translation>
    </message>
    <message>
        <source>Everybody who reads the audit will see it.</source>
        <translation>Semua yang membaca jejak audit akan melihatnya.</translation>
    </message>
    <message>
        <source>Solo mode is on already.</source>
        <translation>Mode sendirian sudah menyala.</translation>
    </message>
    <message>
        <source>It stays on until an administrator ends it.</source>
        <translation>Mode ini tetap menyala sampai administrator mengakhirinya.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Lanjutkan.</translation>
    </message>
    <message>
        <source>Solo mode is off already.</source>
        <translation>Mode sendirian sudah mati.</translation>
    </message>
    <message>
        <source>Two people are needed for approvals.</source>
        <translation>Persetujuan memerlukan dua orang.</translation>
    </message>
    <message>
        <source>That is another fingerprint.</source>
        <translation>Itu sidik jari yang lain.</translation>
    </message>
    <message>
        <source>It is not that of this workspace&apos;s root key.</source>
        <translation>Itu bukan sidik jari kunci akar ruang kerja ini.</translation>
    </message>
    <message>
        <source>Compare it with an administrator again; if it differs, do not join.</source>
        <translation>Bandingkan sekali lagi dengan administrator; jika berbeda, jangan bergabung.</translation>
    </message>
    <message>
        <source>This workspace has no register of members.</source>
        <translation>Ruang kerja ini tidak memiliki daftar anggota.</translation>
    </message>
    <message>
        <source>It was made by an early Duta.</source>
        <translation>Ruang kerja ini dibuat oleh Duta versi awal.</translation>
    </message>
    <message>
        <source>Make the workspace anew.</source>
        <translation>Buat ulang ruang kerjanya.</translation>
    </message>
    <message>
        <source>This computer has not joined the workspace.</source>
        <translation>Komputer ini belum bergabung dengan ruang kerja.</translation>
    </message>
    <message>
        <source>It does not know the root key yet, and believes no signature without it.</source>
        <translation>Komputer ini belum mengenal kunci akar, dan tanpanya tidak memercayai tanda tangan apa pun.</translation>
    </message>
    <message>
        <source>Join, and compare the fingerprint with an administrator.</source>
        <translation>Bergabunglah, dan cocokkan sidik kunci dengan administrator.</translation>
    </message>
    <message>
        <source>The workspace has another root key.</source>
        <translation>Ruang kerja memiliki kunci akar lain.</translation>
    </message>
    <message>
        <source>Duta reads files of this kind up to {most} MiB.</source>
        <translation>Duta membaca berkas jenis ini sampai {most} MiB.</translation>
    </message>
    <message>
        <source>Ask for one with fewer posts.</source>
        <translation>Mintalah berkas dengan kiriman lebih sedikit.</translation>
    </message>
    <message>
        <source>This is no file of Duta&apos;s.</source>
        <translation>Ini bukan berkas Duta.</translation>
    </message>
    <message>
        <source>It begins like neither a review package nor an answer to one.</source>
        <translation>Awalnya bukan paket tinjauan maupun jawabannya.</translation>
    </message>
    <message>
        <source>Choose the file again, or ask for it to be sent again.</source>
        <translation>Pilih berkasnya lagi, atau minta dikirim ulang.</translation>
    </message>
    <message>
        <source>This is another kind of file.</source>
        <translation>Ini jenis berkas lain.</translation>
    </message>
    <message>
        <source>A review package was given in the place of an answer, or the other way round.</source>
        <translation>Paket tinjauan diberikan sebagai ganti jawaban, atau sebaliknya.</translation>
    </message>
    <message>
        <source>Open packages, and take in answers.</source>
        <translation>Bukalah paket, dan catatlah jawaban.</translation>
    </message>
    <message>
        <source>A newer Duta wrote this file.</source>
        <translation>Berkas ini ditulis oleh Duta yang lebih baru.</translation>
    </message>
    <message>
        <source>This Duta does not know its version.</source>
        <translation>Duta ini tidak mengenal versinya.</translation>
    </message>
    <message>
        <source>Install the newest Duta, then try again.</source>
        <translation>Pasang Duta terbaru, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file was changed.</source>
        <translation>Berkas telah diubah.</translation>
    </message>
    <message>
        <source>It is not as it was signed: changed or damaged on its way. Nothing in it is believed.</source>
        <translation>Isinya tidak seperti ketika ditandatangani: ada yang diubah atau rusak di jalan. Isinya tidak dipercaya.</translation>
    </message>
    <message>
        <source>Have it sent again. If it happens twice, tell your security officer.</source>
        <translation>Minta dikirim ulang. Jika terjadi dua kali, beri tahu petugas keamanan Anda.</translation>
    </message>
    <message>
        <source>The file does not make sense.</source>
        <translation>Isi berkas tidak masuk akal.</translation>
    </message>
    <message>
        <source>Its signature holds, but Duta would not have written this. Nothing in it is believed.</source>
        <translation>Tanda tangannya sah, tetapi Duta tidak akan menulisnya begini. Isinya tidak dipercaya.</translation>
    </message>
    <message>
        <source>Tell your security officer who sent it.</source>
        <translation>Beri tahu petugas keamanan Anda siapa pengirimnya.</translation>
    </message>
    <message>
        <source>Your key is not the registered one.</source>
        <translation>Kunci Anda bukan yang terdaftar.</translation>
    </message>
    <message>
        <source>What it signs counts for nothing in this workspace.</source>
        <translation>Yang ditandatanganinya tidak berlaku di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Have an administrator register this computer&apos;s key, or sign where your registered key is.</source>
        <translation>Minta administrator mendaftarkan kunci komputer ini, atau tanda tangani di tempat kunci terdaftar Anda.</translation>
    </message>
    <message>
        <source>A review package needs at least one.</source>
        <translation>Paket tinjauan memerlukan paling sedikit satu kiriman.</translation>
    </message>
    <message>
        <source>Choose posts, then try again.</source>
        <translation>Pilih kiriman, lalu coba lagi.</translation>
    </message>
    <message>
        <source>These are too many posts.</source>
        <translation>Kiriman terlalu banyak.</translation>
    </message>
    <message>
        <source>A review package takes up to {most}.</source>
        <translation>Satu paket tinjauan memuat sampai {most} kiriman.</translation>
    </message>
    <message>
        <source>Make several packages.</source>
        <translation>Buatlah beberapa paket.</translation>
    </message>
    <message>
        <source>This computer does not know the workspace.</source>
        <translation>Komputer ini tidak mengenal ruang kerjanya.</translation>
    </message>
    <message>
        <source>The root key in the package has never been compared here.</source>
        <translation>Kunci akar dalam paket belum pernah dibandingkan di sini.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with an administrator, then join.</source>
        <translation>Bandingkan sidik jarinya dengan administrator, lalu bergabunglah.</translation>
    </message>
    <message>
        <source>The package names another root key.</source>
        <translation>Paket menyebut kunci akar lain.</translation>
    </message>
    <message>
        <source>This computer knows a different one for this workspace. The package is not believed.</source>
        <translation>Komputer ini mengenal kunci lain untuk ruang kerja ini. Paket tidak dipercaya.</translation>
    </message>
    <message>
        <source>Ask an administrator what happened.</source>
        <translation>Tanyakan kepada administrator apa yang terjadi.</translation>
    </message>
    <message>
        <source>The package is outdated.</source>
        <translation>Paket sudah usang.</translation>
    </message>
    <message>
        <source>The register of members has changed since it was made.</source>
        <translation>Daftar anggota telah berubah sejak paket dibuat.</translation>
    </message>
    <message>
        <source>Ask for a new package.</source>
        <translation>Mintalah paket baru.</translation>
    </message>
    <message>
        <source>The package shows another register of members.</source>
        <translation>Paket menunjukkan daftar anggota lain.</translation>
    </message>
    <message>
        <source>It differs from what this computer has seen. The package is not believed.</source>
        <translation>Daftarnya berbeda dari yang pernah dilihat komputer ini. Paket tidak dipercaya.</translation>
    </message>
    <message>
        <source>The register in the package is broken.</source>
        <translation>Daftar dalam paket rusak.</translation>
    </message>
    <message>
        <source>Statement {serial} was not signed by the root key, or does not follow the one before.</source>
        <translation>Pernyataan {serial} tidak ditandatangani kunci akar, atau tidak menyambung yang sebelumnya.</translation>
    </message>
    <message>
        <source>Nobody who may ask made this package.</source>
        <translation>Paket ini tidak dibuat oleh orang yang berhak meminta.</translation>
    </message>
    <message>
        <source>Whoever signed it is no member, is one no longer, or uses another key.</source>
        <translation>Penanda tangannya bukan anggota, bukan lagi anggota, atau memakai kunci lain.</translation>
    </message>
    <message>
        <source>Ask the office who sent it.</source>
        <translation>Tanyakan kepada kantor siapa pengirimnya.</translation>
    </message>
    <message>
        <source>The clocks differ.</source>
        <translation>Jam tidak sama.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the package was not made yet.</source>
        <translation>Menurut jam komputer ini, paket belum dibuat.</translation>
    </message>
    <message>
        <source>Set the clocks right, then try again.</source>
        <translation>Setel jamnya dengan benar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>It was made more than {days} days ago.</source>
        <translation>Paket dibuat lebih dari {days} hari yang lalu.</translation>
    </message>
    <message>
        <source>This post is not in the package.</source>
        <translation>Kiriman ini tidak ada dalam paket.</translation>
    </message>
    <message>
        <source>It has no post {number}.</source>
        <translation>Tidak ada kiriman {number} di dalamnya.</translation>
    </message>
    <message>
        <source>Choose one of the posts it shows.</source>
        <translation>Pilih salah satu kiriman yang ditampilkan.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Belum ada keputusan.</translation>
    </message>
    <message>
        <source>An answer needs at least one decision.</source>
        <translation>Jawaban memerlukan paling sedikit satu keputusan.</translation>
    </message>
    <message>
        <source>Approve a post or send one back.</source>
        <translation>Setujui atau kembalikan satu kiriman.</translation>
    </message>
    <message>
        <source>The answer belongs to another workspace.</source>
        <translation>Jawaban ini milik ruang kerja lain.</translation>
    </message>
    <message>
        <source>It says nothing about the posts here.</source>
        <translation>Isinya tidak menyangkut kiriman di sini.</translation>
    </message>
    <message>
        <source>Take it in where the package was made.</source>
        <translation>Catatlah di tempat paketnya dibuat.</translation>
    </message>
    <message>
        <source>The answer names another root key.</source>
        <translation>Jawaban menyebut kunci akar lain.</translation>
    </message>
    <message>
        <source>Its author believes a root key that is not this workspace&apos;s.</source>
        <translation>Penulisnya memercayai kunci akar yang bukan milik ruang kerja ini.</translation>
    </message>
    <message>
        <source>Compare fingerprints with whoever answered.</source>
        <translation>Bandingkan sidik jari dengan yang menjawab.</translation>
    </message>
    <message>
        <source>The answer knows another register of members.</source>
        <translation>Jawaban mengenal daftar anggota lain.</translation>
    </message>
    <message>
        <source>Its author saw a register that this workspace does not have.</source>
        <translation>Penulisnya melihat daftar yang tidak ada di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Tell an administrator: one of the two may have been restored or changed.</source>
        <translation>Beri tahu administrator: salah satunya mungkin dipulihkan atau diubah.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the answer was not given yet.</source>
        <translation>Menurut jam komputer ini, jawaban belum diberikan.</translation>
    </message>
    <message>
        <source>Whoever answered may not sign here.</source>
        <translation>Yang menjawab tidak boleh menandatangani di sini.</translation>
    </message>
    <message>
        <source>They are no member, are one no longer, or used a key that is not in use.</source>
        <translation>Ia bukan anggota, bukan lagi anggota, atau memakai kunci yang tidak dipakai.</translation>
    </message>
    <message>
        <source>Ask a supervisor who is a member.</source>
        <translation>Mintalah kepada pengawas yang masih anggota.</translation>
    </message>
    <message>
        <source>The answer is outdated.</source>
        <translation>Jawaban sudah usang.</translation>
    </message>
    <message>
        <source>The post was edited after the package was made.</source>
        <translation>Kiriman disunting setelah paket dibuat.</translation>
    </message>
    <message>
        <source>Send a new package.</source>
        <translation>Kirim paket baru.</translation>
    </message>
    <message>
        <source>The answer is about another account.</source>
        <translation>Jawaban menyangkut akun lain.</translation>
    </message>
    <message>
        <source>It names an account that the post is not meant for.</source>
        <translation>Jawaban menyebut akun yang bukan tujuan kiriman ini.</translation>
    </message>
    <message>
        <source>An account it names is another one by now: its server, handle or identity changed.</source>
        <translation>Akun yang disebutnya kini lain: peladen, nama, atau identitasnya berubah.</translation>
    </message>
    <message>
        <source>Look at the account, then send a new package.</source>
        <translation>Periksa akunnya, lalu kirim paket baru.</translation>
    </message>
    <message>
        <source>By now the rules ask for more or other approvals than the package showed.</source>
        <translation>Aturan kini meminta persetujuan yang lain daripada yang ditunjukkan paket.</translation>
    </message>
    <message>
        <source>Somebody else has decided about the post since it was given.</source>
        <translation>Orang lain telah memutuskan tentang kiriman ini sejak jawaban diberikan.</translation>
    </message>
    <message>
        <source>Talk to both, then send a new package.</source>
        <translation>Bicaralah dengan keduanya, lalu kirim paket baru.</translation>
    </message>
    <message>
        <source>The time for which it was given is over.</source>
        <translation>Waktu yang disetujui sudah lewat.</translation>
    </message>
    <message>
        <source>Plan the post anew, then send a new package.</source>
        <translation>Rencanakan kirimannya lagi, lalu kirim paket baru.</translation>
    </message>
    <message>
        <source>This was taken in before.</source>
        <translation>Ini sudah dicatat sebelumnya.</translation>
    </message>
    <message>
        <source>It is on record already and counts once.</source>
        <translation>Sudah tercatat dan berlaku satu kali.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The register of members became shorter.</source>
        <translation>Daftar anggota menjadi lebih pendek.</translation>
    </message>
    <message>
        <source>This computer has seen {serial} statements, and there are {found}. Nothing is believed or sent.</source>
        <translation>Komputer ini pernah melihat {serial} pernyataan, sekarang ada {found}. Tidak ada yang dipercaya atau dikirim.</translation>
    </message>
    <message>
        <source>Have the database restored.</source>
        <translation>Minta basis data dipulihkan.</translation>
    </message>
    <message>
        <source>The register of members was made anew.</source>
        <translation>Daftar anggota dibuat ulang.</translation>
    </message>
    <message>
        <source>Statement {serial} is another one than this computer has seen. Nothing is believed or sent.</source>
        <translation>Pernyataan {serial} berbeda dari yang pernah dilihat komputer ini. Tidak ada yang dipercaya atau dikirim.</translation>
    </message>
    <message>
        <source>Tell an administrator.</source>
        <translation>Beri tahu administrator.</translation>
    </message>
    <message>
        <source>The register of members was changed.</source>
        <translation>Daftar anggota telah diubah.</translation>
    </message>
    <message>
        <source>Statement {serial} does not carry the root key&apos;s signature. Nothing is believed or sent.</source>
        <translation>Pernyataan {serial} tidak membawa tanda tangan kunci akar. Tidak ada yang dipercaya atau dikirim.</translation>
    </message>
    <message>
        <source>The register of members is out of order.</source>
        <translation>Daftar anggota tidak berurutan.</translation>
    </message>
    <message>
        <source>Statement {serial} does not follow the one before. Nothing is believed or sent.</source>
        <translation>Pernyataan {serial} tidak menyambung yang sebelumnya. Tidak ada yang dipercaya atau dikirim.</translation>
    </message>
    <message>
        <source>The register of members is not this workspace&apos;s.</source>
        <translation>Daftar anggota bukan milik ruang kerja ini.</translation>
    </message>
    <message>
        <source>Statement {serial} belongs to another one. Nothing is believed or sent.</source>
        <translation>Pernyataan {serial} milik ruang kerja lain. Tidak ada yang dipercaya atau dikirim.</translation>
    </message>
    <message>
        <source>The register of members cannot be read.</source>
        <translation>Daftar anggota tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Statement {serial} says nothing that this Duta understands.</source>
        <translation>Pernyataan {serial} tidak dipahami oleh Duta ini.</translation>
    </message>
    <message>
        <source>This computer&apos;s settings are damaged.</source>
        <translation>Pengaturan komputer ini rusak.</translation>
    </message>
    <message>
        <source>What they say about the workspace&apos;s root key cannot be read.</source>
        <translation>Keterangan tentang kunci akar ruang kerja tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Put a copy of the settings file back.</source>
        <translation>Kembalikan salinan berkas pengaturan.</translation>
    </message>
    <message>
        <source>Another administrator was faster.</source>
        <translation>Administrator lain lebih cepat.</translation>
    </message>
    <message>
        <source>The register of members has just been changed.</source>
        <translation>Daftar anggota baru saja diubah.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat what you did.</source>
        <translation>Lihat lagi, lalu ulangi yang tadi Anda lakukan.</translation>
    </message>
    <message>
        <source>Each word of a hashtag begins with a capital.</source>
        <translation>Setiap kata dalam tagar diawali huruf besar.</translation>
    </message>
    <message>
        <source>Screen readers then say it as words, and people read it without a slip.</source>
        <translation>Dengan begitu pembaca layar mengucapkannya sebagai kata, dan orang tidak salah baca.</translation>
    </message>
    <message>
        <source>Write the words with capitals.</source>
        <translation>Tulis kata-katanya dengan huruf besar.</translation>
    </message>
    <message>
        <source>Hashtags are few.</source>
        <translation>Tagarnya sedikit.</translation>
    </message>
    <message>
        <source>Networks show posts with many of them to fewer people, or refuse them.</source>
        <translation>Jaringan membatasi atau menolak kiriman dengan banyak tagar.</translation>
    </message>
    <message>
        <source>Keep those that matter.</source>
        <translation>Pertahankan yang penting saja.</translation>
    </message>
    <message>
        <source>Hashtags to avoid stay out.</source>
        <translation>Tagar yang dihindari tidak dipakai.</translation>
    </message>
    <message>
        <source>Some belong to a quarrel, and some are hidden by networks.</source>
        <translation>Sebagian menjadi bagian pertikaian, sebagian disembunyikan jaringan.</translation>
    </message>
    <message>
        <source>Take it out, or give a reason.</source>
        <translation>Hapus, atau beri alasan.</translation>
    </message>
    <message>
        <source>Handles are those of this network.</source>
        <translation>Nama akun yang disebut milik jaringan ini.</translation>
    </message>
    <message>
        <source>A handle of another network means nobody here, or somebody else.</source>
        <translation>Nama akun jaringan lain tidak berarti apa-apa di sini, atau milik orang lain.</translation>
    </message>
    <message>
        <source>Choose the handle from the list of names.</source>
        <translation>Pilih nama akun dari daftar nama.</translation>
    </message>
    <message>
        <source>Naming people in high office takes one more approval.</source>
        <translation>Menyebut pejabat tinggi memerlukan persetujuan tambahan.</translation>
    </message>
    <message>
        <source>A mistake in their name, title or words is an affair of state.</source>
        <translation>Kekeliruan pada nama, gelar, atau ucapan mereka menjadi urusan negara.</translation>
    </message>
    <message>
        <source>Have one more supervisor approve it.</source>
        <translation>Mintakan persetujuan satu atasan lagi.</translation>
    </message>
    <message>
        <source>Links are secure and say where they lead.</source>
        <translation>Tautan aman dan menunjukkan tujuannya.</translation>
    </message>
    <message>
        <source>Readers cannot tell a hidden address from a false one.</source>
        <translation>Pembaca tidak dapat membedakan alamat tersembunyi dari yang palsu.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://.</source>
        <translation>Tulis alamat lengkapnya, dengan https://.</translation>
    </message>
    <message>
        <source>Links answer.</source>
        <translation>Tautan dapat dibuka.</translation>
    </message>
    <message>
        <source>A dead link on an official account costs trust.</source>
        <translation>Tautan mati pada akun resmi mengurangi kepercayaan.</translation>
    </message>
    <message>
        <source>Correct it, or take it out.</source>
        <translation>Perbaiki, atau hapus.</translation>
    </message>
    <message>
        <source>Links do not follow readers around.</source>
        <translation>Tautan tidak membuntuti pembaca.</translation>
    </message>
    <message>
        <source>Their tracking parts say nothing to readers, and much about them.</source>
        <translation>Bagian pelacaknya tidak berguna bagi pembaca, tetapi banyak mengungkap tentang mereka.</translation>
    </message>
    <message>
        <source>Take these parts out.</source>
        <translation>Hapus bagian itu.</translation>
    </message>
    <message>
        <source>Every picture has words for those who cannot see it.</source>
        <translation>Setiap gambar disertai kata bagi yang tidak dapat melihatnya.</translation>
    </message>
    <message>
        <source>Many readers hear a post. A picture without words is silence to them.</source>
        <translation>Banyak pembaca mendengarkan kiriman. Gambar tanpa kata adalah keheningan bagi mereka.</translation>
    </message>
    <message>
        <source>Write what it shows and why it is there.</source>
        <translation>Tulis apa yang ditampilkan dan mengapa ada di sini.</translation>
    </message>
    <message>
        <source>The words for a picture say what there is to see.</source>
        <translation>Kata untuk gambar menjelaskan apa yang terlihat.</translation>
    </message>
    <message>
        <source>A file name, or “image of”, says nothing to those who listen.</source>
        <translation>Nama berkas, atau “gambar dari”, tidak berarti bagi pendengar.</translation>
    </message>
    <message>
        <source>Write one sentence, or two.</source>
        <translation>Tulis satu atau dua kalimat.</translation>
    </message>
    <message>
        <source>#{tag} is read as one word.</source>
        <translation>#{tag} terbaca sebagai satu kata.</translation>
    </message>
    <message>
        <source>Screen readers tell words apart by capitals.</source>
        <translation>Pembaca layar memisahkan kata lewat huruf besar.</translation>
    </message>
    <message>
        <source>Write #{better}.</source>
        <translation>Tulis #{better}.</translation>
    </message>
    <message>
        <source>#{tag} seems to be several words.</source>
        <translation>#{tag} tampaknya terdiri atas beberapa kata.</translation>
    </message>
    <message>
        <source>Begin each word with a capital.</source>
        <translation>Awali setiap kata dengan huruf besar.</translation>
    </message>
    <message>
        <source>There are {count} hashtags.</source>
        <translation>Ada {count} tagar.</translation>
    </message>
    <message>
        <source>{most} are enough for {network}.</source>
        <translation>{most} sudah cukup untuk {network}.</translation>
    </message>
    <message>
        <source>#{tag} is to be avoided.</source>
        <translation>#{tag} perlu dihindari.</translation>
    </message>
    <message>
        <source>It is on the workspace&apos;s list.</source>
        <translation>Tagar ini ada dalam daftar ruang kerja.</translation>
    </message>
    <message>
        <source>@{handle} is {name} on another network.</source>
        <translation>@{handle} adalah {name} di jaringan lain.</translation>
    </message>
    <message>
        <source>Here it means nobody, or somebody else.</source>
        <translation>Di sini tidak berarti apa-apa, atau milik orang lain.</translation>
    </message>
    <message>
        <source>Write “{instead}”.</source>
        <translation>Tulis “{instead}”.</translation>
    </message>
    <message>
        <source>Nobody has listed @{handle} yet.</source>
        <translation>@{handle} belum tercatat.</translation>
    </message>
    <message>
        <source>Duta cannot tell whose it is.</source>
        <translation>Duta tidak dapat memastikan pemiliknya.</translation>
    </message>
    <message>
        <source>Look whether it is the right one.</source>
        <translation>Periksa apakah nama akunnya benar.</translation>
    </message>
    <message>
        <source>“{name}” is in high office.</source>
        <translation>“{name}” adalah pejabat tinggi.</translation>
    </message>
    <message>
        <source>A mistake in name, title or words is an affair of state.</source>
        <translation>Kekeliruan pada nama, gelar, atau ucapan menjadi urusan negara.</translation>
    </message>
    <message>
        <source>This link hides where it leads.</source>
        <translation>Tautan ini menyembunyikan tujuannya.</translation>
    </message>
    <message>
        <source>It leads to {host}.</source>
        <translation>Tujuannya {host}.</translation>
    </message>
    <message>
        <source>Write a plain address.</source>
        <translation>Tulis alamat yang jelas.</translation>
    </message>
    <message>
        <source>This link is shortened by {host}.</source>
        <translation>Tautan ini dipendekkan oleh {host}.</translation>
    </message>
    <message>
        <source>Readers cannot see where it leads, and it can be led elsewhere later.</source>
        <translation>Pembaca tidak tahu tujuannya, dan tujuannya dapat diubah kemudian.</translation>
    </message>
    <message>
        <source>Write the whole address.</source>
        <translation>Tulis alamat lengkapnya.</translation>
    </message>
    <message>
        <source>This link is not secure.</source>
        <translation>Tautan ini tidak aman.</translation>
    </message>
    <message>
        <source>What readers send to {host} can be read on the way.</source>
        <translation>Yang dikirim pembaca ke {host} dapat dibaca di jalan.</translation>
    </message>
    <message>
        <source>Write https://, and look whether it answers.</source>
        <translation>Tulis https://, dan periksa apakah dapat dibuka.</translation>
    </message>
    <message>
        <source>The link {link} did not answer.</source>
        <translation>Tautan {link} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>This link leads to another place: {target}.</source>
        <translation>Tautan ini mengarah ke tempat lain: {target}.</translation>
    </message>
    <message>
        <source>Readers trust the name they see.</source>
        <translation>Pembaca mempercayai nama yang mereka lihat.</translation>
    </message>
    <message>
        <source>Write where it leads.</source>
        <translation>Tulis ke mana tautan itu mengarah.</translation>
    </message>
    <message>
        <source>This link follows readers around.</source>
        <translation>Tautan ini membuntuti pembaca.</translation>
    </message>
    <message>
        <source>Its tracking parts say nothing to readers, and much about them.</source>
        <translation>Bagian pelacaknya tidak berguna bagi pembaca, tetapi banyak mengungkap tentang mereka.</translation>
    </message>
    <message>
        <source>Picture {picture} has no words.</source>
        <translation>Gambar {picture} belum disertai kata.</translation>
    </message>
    <message>
        <source>Those who cannot see it hear nothing.</source>
        <translation>Yang tidak dapat melihatnya tidak mendengar apa pun.</translation>
    </message>
    <message>
        <source>“{description}” is the name of a file.</source>
        <translation>“{description}” adalah nama berkas.</translation>
    </message>
    <message>
        <source>It says nothing to those who listen.</source>
        <translation>Itu tidak berarti bagi pendengar.</translation>
    </message>
    <message>
        <source>Write what the picture shows.</source>
        <translation>Tulis apa yang ditampilkan gambar.</translation>
    </message>
    <message>
        <source>“{opening}” can be left out.</source>
        <translation>“{opening}” tidak perlu ditulis.</translation>
    </message>
    <message>
        <source>Screen readers say by themselves that it is a picture.</source>
        <translation>Pembaca layar sudah menyebutkan bahwa ini gambar.</translation>
    </message>
    <message>
        <source>Begin with what there is to see.</source>
        <translation>Awali dengan apa yang terlihat.</translation>
    </message>
    <message>
        <source>The description is very short.</source>
        <translation>Deskripsinya sangat pendek.</translation>
    </message>
    <message>
        <source>Below {shortest} characters it can hardly say what there is to see.</source>
        <translation>Kurang dari {shortest} karakter hampir tidak menjelaskan apa pun.</translation>
    </message>
    <message>
        <source>The description has {length} characters.</source>
        <translation>Deskripsinya {length} karakter.</translation>
    </message>
    <message>
        <source>{most} are taken here.</source>
        <translation>Batasnya di sini {most}.</translation>
    </message>
    <message>
        <source>Shorten it, and say the rest in the text.</source>
        <translation>Persingkat, dan sampaikan sisanya dalam teks.</translation>
    </message>
    <message>
        <source>The text is as long as the network allows.</source>
        <translation>Panjang teks tidak melebihi batas jaringan.</translation>
    </message>
    <message>
        <source>Each network counts in its own way, and refuses what is longer.</source>
        <translation>Setiap jaringan menghitung dengan caranya sendiri dan menolak yang lebih panjang.</translation>
    </message>
    <message>
        <source>Shorten the text, or make a thread of it.</source>
        <translation>Persingkat teksnya, atau jadikan utas.</translation>
    </message>
    <message>
        <source>Every part says or shows something.</source>
        <translation>Setiap bagian mengatakan atau menampilkan sesuatu.</translation>
    </message>
    <message>
        <source>Networks refuse what is empty.</source>
        <translation>Jaringan menolak yang kosong.</translation>
    </message>
    <message>
        <source>Write something, add a picture, or take the part out.</source>
        <translation>Tulis sesuatu, tambahkan gambar, atau hapus bagian itu.</translation>
    </message>
    <message>
        <source>No field of a template is left unfilled.</source>
        <translation>Tidak ada isian templat yang tertinggal.</translation>
    </message>
    <message>
        <source>Readers would see the field instead of what was meant.</source>
        <translation>Pembaca akan melihat isiannya, bukan maksudnya.</translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation>Lengkapi setiap isian.</translation>
    </message>
    <message>
        <source>The words are in the language they are said to be in.</source>
        <translation>Kata-katanya memakai bahasa yang dinyatakan.</translation>
    </message>
    <message>
        <source>Screen readers pronounce them, and networks show them, by that language.</source>
        <translation>Pembaca layar mengucapkannya, dan jaringan menampilkannya, menurut bahasa itu.</translation>
    </message>
    <message>
        <source>Set the language that the words are in.</source>
        <translation>Pilih bahasa yang dipakai teksnya.</translation>
    </message>
    <message>
        <source>The readers of the account know the language.</source>
        <translation>Pembaca akun memahami bahasanya.</translation>
    </message>
    <message>
        <source>What they cannot read does not reach them.</source>
        <translation>Yang tidak dapat mereka baca tidak sampai kepada mereka.</translation>
    </message>
    <message>
        <source>Choose another language, or translate the text.</source>
        <translation>Pilih bahasa lain, atau terjemahkan teksnya.</translation>
    </message>
    <message>
        <source>It is said in every language that is asked for here.</source>
        <translation>Disampaikan dalam setiap bahasa yang diminta di sini.</translation>
    </message>
    <message>
        <source>Some accounts speak to readers of two languages.</source>
        <translation>Beberapa akun berbicara kepada pembaca dua bahasa.</translation>
    </message>
    <message>
        <source>Add the missing language.</source>
        <translation>Tambahkan bahasa yang belum ada.</translation>
    </message>
    <message>
        <source>The words are spelt as in the dictionary.</source>
        <translation>Ejaannya sesuai dengan kamus.</translation>
    </message>
    <message>
        <source>A slip in a name is what readers remember.</source>
        <translation>Salah ketik pada nama adalah hal yang diingat pembaca.</translation>
    </message>
    <message>
        <source>Look at the word again.</source>
        <translation>Periksa kembali katanya.</translation>
    </message>
    <message>
        <source>Sensitive words are weighed before they are used.</source>
        <translation>Kata yang peka ditimbang sebelum dipakai.</translation>
    </message>
    <message>
        <source>Some words hurt, provoke or take a position without being meant to.</source>
        <translation>Beberapa kata menyinggung, memancing, atau menyatakan posisi tanpa disengaja.</translation>
    </message>
    <message>
        <source>Say it in other words, or give a reason.</source>
        <translation>Gunakan kata lain, atau beri alasan.</translation>
    </message>
    <message>
        <source>Nothing internal leaves the house.</source>
        <translation>Tidak ada yang internal keluar.</translation>
    </message>
    <message>
        <source>Papers for internal use carry marks; a text with such a mark was copied from one.</source>
        <translation>Dokumen internal diberi tanda; teks dengan tanda itu disalin darinya.</translation>
    </message>
    <message>
        <source>Take the passage out, or ask whoever wrote it.</source>
        <translation>Hapus bagian itu, atau tanyakan kepada penulisnya.</translation>
    </message>
    <message>
        <source>Personal data is not published.</source>
        <translation>Data pribadi tidak dipublikasikan.</translation>
    </message>
    <message>
        <source>Numbers and addresses of persons can be used against them, and the law protects them.</source>
        <translation>Nomor dan alamat seseorang dapat disalahgunakan, dan undang-undang melindunginya.</translation>
    </message>
    <message>
        <source>Take them out, or give the mission&apos;s own contact instead.</source>
        <translation>Hapus, atau cantumkan kontak perwakilan sebagai gantinya.</translation>
    </message>
    <message>
        <source>Words are not shouted in capitals.</source>
        <translation>Kata tidak diteriakkan dengan huruf besar.</translation>
    </message>
    <message>
        <source>Capitals are harder to read, and some screen readers spell them out.</source>
        <translation>Huruf besar lebih sulit dibaca, dan sebagian pembaca layar mengejanya.</translation>
    </message>
    <message>
        <source>Write them as in a sentence.</source>
        <translation>Tulis seperti dalam kalimat biasa.</translation>
    </message>
    <message>
        <source>Letters are letters.</source>
        <translation>Huruf adalah huruf.</translation>
    </message>
    <message>
        <source>Dressed-up letters are silent or spelt out in screen readers, and cannot be searched.</source>
        <translation>Huruf hias tidak terbaca atau dieja oleh pembaca layar, dan tidak dapat dicari.</translation>
    </message>
    <message>
        <source>Write plain letters.</source>
        <translation>Tulis dengan huruf biasa.</translation>
    </message>
    <message>
        <source>Nothing hides in the text.</source>
        <translation>Tidak ada yang tersembunyi dalam teks.</translation>
    </message>
    <message>
        <source>Invisible characters and look-alike letters deceive readers, or come along when copying.</source>
        <translation>Karakter tak terlihat dan huruf yang mirip menyesatkan pembaca, atau ikut tersalin.</translation>
    </message>
    <message>
        <source>Take them out, and type addresses anew.</source>
        <translation>Hapus, dan ketik ulang alamatnya.</translation>
    </message>
    <message>
        <source>Sentences are short.</source>
        <translation>Kalimatnya pendek.</translation>
    </message>
    <message>
        <source>Long sentences are understood by few at the first reading.</source>
        <translation>Kalimat panjang jarang dipahami sekali baca.</translation>
    </message>
    <message>
        <source>Make two of it.</source>
        <translation>Jadikan dua kalimat.</translation>
    </message>
    <message>
        <source>Figures and claims name where they come from.</source>
        <translation>Angka dan pernyataan menyebutkan sumbernya.</translation>
    </message>
    <message>
        <source>Official statements rest on sources that can be named.</source>
        <translation>Pernyataan resmi bersandar pada sumber yang dapat disebut.</translation>
    </message>
    <message>
        <source>Add a link, name the source, or file it with the post.</source>
        <translation>Tambahkan tautan, sebut sumbernya, atau catat pada kiriman.</translation>
    </message>
    <message>
        <source>No side is taken between parties.</source>
        <translation>Tidak memihak partai mana pun.</translation>
    </message>
    <message>
        <source>Civil servants are neutral in elections and party matters.</source>
        <translation>Aparatur negara netral dalam pemilu dan urusan partai.</translation>
    </message>
    <message>
        <source>Say it in other words, or have one more supervisor approve it.</source>
        <translation>Gunakan kata lain, atau mintakan persetujuan tambahan.</translation>
    </message>
    <message>
        <source>No single firm is advertised.</source>
        <translation>Tidak mengiklankan satu perusahaan.</translation>
    </message>
    <message>
        <source>A mission promotes a country&apos;s trade, not one firm&apos;s shop.</source>
        <translation>Perwakilan mempromosikan perdagangan negara, bukan toko satu perusahaan.</translation>
    </message>
    <message>
        <source>Say it neutrally, or give a reason.</source>
        <translation>Sampaikan secara netral, atau beri alasan.</translation>
    </message>
    <message>
        <source>A person has read what a machine translated.</source>
        <translation>Terjemahan mesin telah dibaca manusia.</translation>
    </message>
    <message>
        <source>Machines mistake names, tones and double meanings.</source>
        <translation>Mesin keliru pada nama, nada, dan makna ganda.</translation>
    </message>
    <message>
        <source>Have somebody who knows the language read it and confirm.</source>
        <translation>Minta orang yang menguasai bahasanya membaca dan mengonfirmasi.</translation>
    </message>
    <message>
        <source>Too long for {network} by {over}.</source>
        <translation>Terlalu panjang {over} untuk {network}.</translation>
    </message>
    <message>
        <source>The network counts {used}, and takes {limit}.</source>
        <translation>Jaringan menghitung {used}, dan batasnya {limit}.</translation>
    </message>
    <message>
        <source>The thread has {parts} parts.</source>
        <translation>Utasnya terdiri atas {parts} bagian.</translation>
    </message>
    <message>
        <source>{network} takes {limit}.</source>
        <translation>{network} menerima {limit}.</translation>
    </message>
    <message>
        <source>Take parts out, or join some.</source>
        <translation>Hapus beberapa bagian, atau gabungkan.</translation>
    </message>
    <message>
        <source>Part {part} says and shows nothing.</source>
        <translation>Bagian {part} tidak mengatakan atau menampilkan apa pun.</translation>
    </message>
    <message>
        <source>“{placeholder}” is still to be filled in.</source>
        <translation>“{placeholder}” masih harus diisi.</translation>
    </message>
    <message>
        <source>Readers would see it as it stands.</source>
        <translation>Pembaca akan melihatnya apa adanya.</translation>
    </message>
    <message>
        <source>Write what belongs there.</source>
        <translation>Tulis isi yang semestinya.</translation>
    </message>
    <message>
        <source>“{marker}” marks what does not leave the house.</source>
        <translation>“{marker}” menandai hal yang tidak boleh keluar.</translation>
    </message>
    <message>
        <source>The text was perhaps copied from an internal paper.</source>
        <translation>Teks ini mungkin disalin dari dokumen internal.</translation>
    </message>
    <message>
        <source>The translation into {language} is not confirmed.</source>
        <translation>Terjemahan ke {language} belum dikonfirmasi.</translation>
    </message>
    <message>
        <source>A machine made it, and no person has read it.</source>
        <translation>Mesin yang membuatnya, dan belum ada orang yang membacanya.</translation>
    </message>
    <message>
        <source>This reads like {detected}, not {declared}.</source>
        <translation>Ini terbaca seperti {detected}, bukan {declared}.</translation>
    </message>
    <message>
        <source>Screen readers and networks go by the language that is set.</source>
        <translation>Pembaca layar dan jaringan mengikuti bahasa yang dipilih.</translation>
    </message>
    <message>
        <source>Set the language, or look at the text again.</source>
        <translation>Pilih bahasanya, atau periksa kembali teksnya.</translation>
    </message>
    <message>
        <source>The account&apos;s readers do not know {language}.</source>
        <translation>Pembaca akun ini tidak memahami {language}.</translation>
    </message>
    <message>
        <source>Their languages are: {languages}.</source>
        <translation>Bahasa mereka: {languages}.</translation>
    </message>
    <message>
        <source>Translate the text, or choose another.</source>
        <translation>Terjemahkan teksnya, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The post is also wanted in {language}.</source>
        <translation>Kiriman ini juga diminta dalam {language}.</translation>
    </message>
    <message>
        <source>A rule asks for this language here.</source>
        <translation>Sebuah aturan meminta bahasa ini di sini.</translation>
    </message>
    <message>
        <source>Add a variant in it.</source>
        <translation>Tambahkan varian dalam bahasa itu.</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>Kamus tidak mengenal “{word}”.</translation>
    </message>
    <message>
        <source>It may be a slip of the keys, or a name.</source>
        <translation>Mungkin salah ketik, atau sebuah nama.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s national number: {text}.</source>
        <translation>Ini tampak seperti nomor induk kependudukan: {text}.</translation>
    </message>
    <message>
        <source>This looks like the number of a passport: {text}.</source>
        <translation>Ini tampak seperti nomor paspor: {text}.</translation>
    </message>
    <message>
        <source>This looks like a telephone number: {text}.</source>
        <translation>Ini tampak seperti nomor telepon: {text}.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address: {text}.</source>
        <translation>Ini tampak seperti alamat surel: {text}.</translation>
    </message>
    <message>
        <source>This looks like somebody&apos;s home address: {text}.</source>
        <translation>Ini tampak seperti alamat rumah seseorang: {text}.</translation>
    </message>
    <message>
        <source>The title counts {used}.</source>
        <translation>Judulnya dihitung {used}.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Persingkat judulnya.</translation>
    </message>
    <message>
        <source>{network} does not take these characters: {characters}.</source>
        <translation>{network} tidak menerima karakter ini: {characters}.</translation>
    </message>
    <message>
        <source>A text with one of them is sent back.</source>
        <translation>Teks yang memuatnya dikembalikan.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Hapus karakter itu.</translation>
    </message>
    <message>
        <source>{count} different links are too many.</source>
        <translation>{count} tautan berbeda terlalu banyak.</translation>
    </message>
    <message>
        <source>{network} takes {most}.</source>
        <translation>{network} menerima {most}.</translation>
    </message>
    <message>
        <source>{count} different people named are too many.</source>
        <translation>{count} orang berbeda yang disebut terlalu banyak.</translation>
    </message>
    <message>
        <source>The text has {count} broken characters: {names}.</source>
        <translation>Teks memuat {count} karakter rusak: {names}.</translation>
    </message>
    <message>
        <source>Nobody can keep or send them.</source>
        <translation>Karakter itu tidak dapat disimpan atau dikirim.</translation>
    </message>
    <message>
        <source>“{word}” is probably “{meant}”.</source>
        <translation>“{word}” mungkin seharusnya “{meant}”.</translation>
    </message>
    <message>
        <source>It is often written so by mistake.</source>
        <translation>Kata ini sering ditulis keliru.</translation>
    </message>
    <message>
        <source>Correct it, or leave it if it is a name.</source>
        <translation>Perbaiki, atau biarkan jika itu sebuah nama.</translation>
    </message>
    <message>
        <source>“{word}” is a sensitive word.</source>
        <translation>“{word}” termasuk kata yang peka.</translation>
    </message>
    <message>
        <source>The list suggests: {instead}.</source>
        <translation>Daftar menyarankan: {instead}.</translation>
    </message>
    <message>
        <source>Write that instead, or give a reason.</source>
        <translation>Tulis itu sebagai gantinya, atau beri alasan.</translation>
    </message>
    <message>
        <source>It is on the list, and nothing is suggested instead.</source>
        <translation>Kata ini ada dalam daftar, tanpa saran pengganti.</translation>
    </message>
    <message>
        <source>“{claim}” needs a source.</source>
        <translation>“{claim}” memerlukan sumber.</translation>
    </message>
    <message>
        <source>Neither the text nor the post names one.</source>
        <translation>Baik teks maupun kiriman tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>“{word}” may take a side between parties.</source>
        <translation>“{word}” dapat terkesan memihak partai.</translation>
    </message>
    <message>
        <source>“{word}” advertises for a firm.</source>
        <translation>“{word}” mengiklankan sebuah perusahaan.</translation>
    </message>
    <message>
        <source>Whoever has it can act in that person&apos;s name.</source>
        <translation>Siapa pun yang memilikinya dapat bertindak atas nama orang itu.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Hapus.</translation>
    </message>
    <message>
        <source>Only the mission&apos;s own numbers belong in a post.</source>
        <translation>Hanya nomor perwakilan yang boleh tercantum.</translation>
    </message>
    <message>
        <source>Take it out, or have an administrator list it as official.</source>
        <translation>Hapus, atau minta administrator mencatatnya sebagai kontak resmi.</translation>
    </message>
    <message>
        <source>Only official addresses belong in a post.</source>
        <translation>Hanya alamat resmi yang boleh tercantum.</translation>
    </message>
    <message>
        <source>Where people live is nobody else&apos;s business.</source>
        <translation>Tempat tinggal orang bukan urusan umum.</translation>
    </message>
    <message>
        <source>“{text}” is written in capitals.</source>
        <translation>“{text}” ditulis dengan huruf besar.</translation>
    </message>
    <message>
        <source>Write it as in a sentence.</source>
        <translation>Tulis seperti dalam kalimat biasa.</translation>
    </message>
    <message>
        <source>“{text}” is written in dressed-up letters.</source>
        <translation>“{text}” ditulis dengan huruf hias.</translation>
    </message>
    <message>
        <source>Screen readers spell them out or skip them.</source>
        <translation>Pembaca layar mengejanya atau melewatinya.</translation>
    </message>
    <message>
        <source>The order of letters is turned around by force.</source>
        <translation>Urutan huruf dibalik secara paksa.</translation>
    </message>
    <message>
        <source>{count} hidden characters do it: {names}.</source>
        <translation>Penyebabnya {count} karakter tersembunyi: {names}.</translation>
    </message>
    <message>
        <source>Take out all of them.</source>
        <translation>Hapus semuanya.</translation>
    </message>
    <message>
        <source>Characters that nobody sees stand in the text.</source>
        <translation>Ada karakter tak terlihat dalam teks.</translation>
    </message>
    <message>
        <source>{count} in all: {names}. They often come along when copying.</source>
        <translation>Seluruhnya {count}: {names}. Sering ikut tersalin.</translation>
    </message>
    <message>
        <source>“{text}” has letters that only look like others.</source>
        <translation>“{text}” memuat huruf yang hanya mirip huruf lain.</translation>
    </message>
    <message>
        <source>It can be taken for {read}.</source>
        <translation>Dapat disangka {read}.</translation>
    </message>
    <message>
        <source>Type the address anew, or take it out.</source>
        <translation>Ketik ulang alamatnya, atau hapus.</translation>
    </message>
    <message>
        <source>This sentence has {words} words.</source>
        <translation>Kalimat ini terdiri atas {words} kata.</translation>
    </message>
    <message>
        <source>Up to {most} are understood at the first reading.</source>
        <translation>Hingga {most} kata mudah dipahami sekali baca.</translation>
    </message>
    <message>
        <source>X has these words already.</source>
        <translation>X sudah memuat kalimat ini.</translation>
    </message>
    <message>
        <source>It does not take the same words from one account twice within hours.</source>
        <translation>X tidak menerima kalimat yang sama dari satu akun dua kali dalam beberapa jam.</translation>
    </message>
    <message>
        <source>Look at the account, then change the post or cancel it.</source>
        <translation>Lihat akunnya, lalu ubah atau batalkan kirimannya.</translation>
    </message>
    <message>
        <source>The credits on X are used up.</source>
        <translation>Kredit di X sudah habis.</translation>
    </message>
    <message>
        <source>X charges for each post, in advance.</source>
        <translation>X memungut biaya tiap kiriman, di muka.</translation>
    </message>
    <message>
        <source>Buy credits in X&apos;s developer console, then send again.</source>
        <translation>Beli kredit di konsol pengembang X, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The spending limit on X is reached.</source>
        <translation>Batas belanja di X sudah tercapai.</translation>
    </message>
    <message>
        <source>Somebody set it in X&apos;s developer console.</source>
        <translation>Batas itu ditetapkan seseorang di konsol pengembang X.</translation>
    </message>
    <message>
        <source>Raise it there, then send again.</source>
        <translation>Naikkan di sana, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>X has suspended the account.</source>
        <translation>X menangguhkan akun ini.</translation>
    </message>
    <message>
        <source>Nothing can be sent from it until that is settled.</source>
        <translation>Tidak ada yang bisa dikirim dari akun ini sampai urusannya selesai.</translation>
    </message>
    <message>
        <source>Settle it with X, then send again.</source>
        <translation>Selesaikan dengan X, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The ministry&apos;s app may not post on X.</source>
        <translation>Aplikasi kementerian tidak boleh mengirim di X.</translation>
    </message>
    <message>
        <source>It is in no project of X&apos;s developer console that allows it.</source>
        <translation>Aplikasi itu tidak berada dalam proyek di konsol pengembang X yang mengizinkannya.</translation>
    </message>
    <message>
        <source>Put the app into a project there, then send again.</source>
        <translation>Masukkan aplikasinya ke sebuah proyek di sana, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The film is too long for this account.</source>
        <translation>Filmnya terlalu panjang untuk akun ini.</translation>
    </message>
    <message>
        <source>How long films may be depends on the account&apos;s plan with X.</source>
        <translation>Panjang film yang boleh bergantung pada paket akun di X.</translation>
    </message>
    <message>
        <source>Shorten the film and have it approved again.</source>
        <translation>Pendekkan filmnya dan mintakan persetujuan lagi.</translation>
    </message>
    <message>
        <source>X cannot use the film.</source>
        <translation>X tidak dapat memakai film ini.</translation>
    </message>
    <message>
        <source>It looked at the file and gave up.</source>
        <translation>X memeriksa berkasnya lalu menolak.</translation>
    </message>
    <message>
        <source>No more films can be sent today.</source>
        <translation>Hari ini tidak bisa mengirim film lagi.</translation>
    </message>
    <message>
        <source>Bluesky takes only so many from an account, and only when its e-mail address is confirmed.</source>
        <translation>Bluesky membatasi jumlah film per akun, dan hanya menerima bila alamat surelnya sudah dikonfirmasi.</translation>
    </message>
    <message>
        <source>Send it again tomorrow, or confirm the address there.</source>
        <translation>Kirim lagi besok, atau konfirmasi alamatnya di sana.</translation>
    </message>
    <message>
        <source>Bluesky cannot use the film.</source>
        <translation>Bluesky tidak dapat memakai film ini.</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264, AAC) and have it approved again.</source>
        <translation>Ubah menjadi MP4 (H.264, AAC) dan mintakan persetujuan lagi.</translation>
    </message>
    <message>
        <source>Bluesky is still working on the film.</source>
        <translation>Bluesky masih mengolah filmnya.</translation>
    </message>
    <message>
        <source>That is no handle.</source>
        <translation>Itu bukan nama pengguna.</translation>
    </message>
    <message>
        <source>A handle looks like name.bsky.social, without anything around it.</source>
        <translation>Nama pengguna berbentuk nama.bsky.social, tanpa tambahan apa pun.</translation>
    </message>
    <message>
        <source>Write the whole handle.</source>
        <translation>Tulis nama penggunanya lengkap.</translation>
    </message>
    <message>
        <source>There is no app password.</source>
        <translation>Kata sandi aplikasinya tidak ada.</translation>
    </message>
    <message>
        <source>Bluesky gives app passwords under Settings, Privacy and security.</source>
        <translation>Bluesky memberikannya di Settings, Privacy and security.</translation>
    </message>
    <message>
        <source>Make one there and paste it here.</source>
        <translation>Buat di sana dan tempelkan di sini.</translation>
    </message>
    <message>
        <source>That is the account&apos;s own password.</source>
        <translation>Itu kata sandi akun itu sendiri.</translation>
    </message>
    <message>
        <source>Whoever has it can take the account away; Duta does not keep it.</source>
        <translation>Siapa pun yang memilikinya dapat mengambil alih akun; Duta tidak menyimpannya.</translation>
    </message>
    <message>
        <source>Make an app password under Settings, Privacy and security, and give that.</source>
        <translation>Buat kata sandi aplikasi di Pengaturan, Privasi dan keamanan, lalu berikan itu.</translation>
    </message>
    <message>
        <source>X is still working on the film.</source>
        <translation>X masih mengolah filmnya.</translation>
    </message>
    <message>
        <source>The server has seen this post before.</source>
        <translation>Server sudah pernah melihat kiriman ini.</translation>
    </message>
    <message>
        <source>It does not say what became of it.</source>
        <translation>Server tidak mengatakan apa yang terjadi dengannya.</translation>
    </message>
    <message>
        <source>The server cannot use the picture or film.</source>
        <translation>Server tidak dapat memakai gambar atau film ini.</translation>
    </message>
    <message>
        <source>The account&apos;s server takes no polls.</source>
        <translation>Server akun ini tidak menerima jajak pendapat.</translation>
    </message>
    <message>
        <source>It would show the words without the answers to choose from.</source>
        <translation>Server itu akan menampilkan teksnya tanpa pilihan jawaban.</translation>
    </message>
    <message>
        <source>Ask in words instead, or leave this account out.</source>
        <translation>Ajukan pertanyaannya dalam teks, atau jangan sertakan akun ini.</translation>
    </message>
    <message>
        <source>The account&apos;s server takes no post without a picture.</source>
        <translation>Server akun ini tidak menerima kiriman tanpa gambar.</translation>
    </message>
    <message>
        <source>It is a server for pictures, such as Pixelfed.</source>
        <translation>Ini server khusus gambar, seperti Pixelfed.</translation>
    </message>
    <message>
        <source>Add a picture, or leave this account out.</source>
        <translation>Tambahkan gambar, atau jangan sertakan akun ini.</translation>
    </message>
    <message>
        <source>The account&apos;s server changes no posts.</source>
        <translation>Server akun ini tidak mengubah kiriman.</translation>
    </message>
    <message>
        <source>What was said there stays as it is.</source>
        <translation>Yang sudah disampaikan di sana tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Recall the post and say it anew.</source>
        <translation>Tarik kembali kiriman itu dan sampaikan lagi.</translation>
    </message>
    <message>
        <source>That is no access key.</source>
        <translation>Itu bukan kunci akses.</translation>
    </message>
    <message>
        <source>A server gives one under Preferences, Development, for an application of your own.</source>
        <translation>Server memberikannya di Preferences, Development, untuk aplikasi milik sendiri.</translation>
    </message>
    <message>
        <source>It looked at the file and gave up; nothing is public.</source>
        <translation>Server memeriksa berkasnya lalu menolak; belum ada yang terbit.</translation>
    </message>
    <message>
        <source>Convert the file or use another, and have it approved again.</source>
        <translation>Ubah formatnya atau pakai yang lain, dan mintakan persetujuan lagi.</translation>
    </message>
    <message>
        <source>The server is still working on the film.</source>
        <translation>Server masih mengolah filmnya.</translation>
    </message>
    <message>
        <source>Nothing is public yet.</source>
        <translation>Belum ada yang terbit.</translation>
    </message>
    <message>
        <source>A correction cannot add or remove parts.</source>
        <translation>Koreksi tidak bisa menambah atau mengurangi bagian.</translation>
    </message>
    <message>
        <source>{before} parts are public, the correction has {now}.</source>
        <translation>{before} bagian sudah terbit, koreksinya {now}.</translation>
    </message>
    <message>
        <source>Write the correction in as many parts, or recall the thread.</source>
        <translation>Tulis koreksinya dalam jumlah bagian yang sama, atau tarik kembali untaiannya.</translation>
    </message>
    <message>
        <source>There is more than one $cashtag.</source>
        <translation>Ada lebih dari satu $cashtag.</translation>
    </message>
    <message>
        <source>X takes one in a post.</source>
        <translation>X menerima satu dalam satu kiriman.</translation>
    </message>
    <message>
        <source>Remove the others and have it approved again.</source>
        <translation>Hapus yang lain dan mintakan persetujuan lagi.</translation>
    </message>
    <message>
        <source>X does not let the account answer there.</source>
        <translation>X tidak mengizinkan akun ini menjawab di sana.</translation>
    </message>
    <message>
        <source>The other side has not spoken to the account.</source>
        <translation>Pihak lain belum menyapa akun ini.</translation>
    </message>
    <message>
        <source>Send it as a post of its own, or cancel it.</source>
        <translation>Kirim sebagai kiriman tersendiri, atau batalkan.</translation>
    </message>
    <message>
        <source>The sign-in was renewed just now.</source>
        <translation>Kredensial masuk baru saja diperbarui.</translation>
    </message>
    <message>
        <source>It had ended before its time; nothing was sent with it.</source>
        <translation>Masa berlakunya berakhir lebih awal; tidak ada yang terkirim dengannya.</translation>
    </message>
    <message>
        <source>The post is not there any more.</source>
        <translation>Kirimannya sudah tidak ada.</translation>
    </message>
    <message>
        <source>Facebook knows no such post, or hides it from the Page&apos;s sign-in.</source>
        <translation>Facebook tidak mengenal kiriman itu, atau menyembunyikannya dari kredensial Halaman.</translation>
    </message>
    <message>
        <source>Look at the Page, then cancel.</source>
        <translation>Lihat Halamannya, lalu batalkan.</translation>
    </message>
    <message>
        <source>Facebook has these words already.</source>
        <translation>Facebook sudah memuat kalimat ini.</translation>
    </message>
    <message>
        <source>It does not take the same words from one Page twice within a short time.</source>
        <translation>Facebook tidak menerima kalimat yang sama dari satu Halaman dua kali dalam waktu singkat.</translation>
    </message>
    <message>
        <source>Look at the Page, then say that it is there or cancel.</source>
        <translation>Lihat Halamannya, lalu nyatakan sudah ada atau batalkan.</translation>
    </message>
    <message>
        <source>Facebook has blocked the Page.</source>
        <translation>Facebook memblokir Halaman ini.</translation>
    </message>
    <message>
        <source>It counts something the Page did as against its rules.</source>
        <translation>Facebook menganggap sesuatu yang dilakukan Halaman melanggar aturannya.</translation>
    </message>
    <message>
        <source>Look at the Page&apos;s quality there and settle it.</source>
        <translation>Lihat kualitas Halaman di sana dan selesaikan.</translation>
    </message>
    <message>
        <source>Facebook wants a person to prove who they are.</source>
        <translation>Facebook meminta seseorang membuktikan identitasnya.</translation>
    </message>
    <message>
        <source>Until then it takes no posts for the Page.</source>
        <translation>Sebelum itu Facebook tidak menerima kiriman untuk Halaman ini.</translation>
    </message>
    <message>
        <source>Somebody who manages the Page confirms their identity in Facebook, then send again.</source>
        <translation>Pengelola Halaman mengonfirmasi identitasnya di Facebook, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The picture is too large for Facebook.</source>
        <translation>Gambarnya terlalu besar untuk Facebook.</translation>
    </message>
    <message>
        <source>It takes pictures of up to 4 MB.</source>
        <translation>Facebook menerima gambar hingga 4 MB.</translation>
    </message>
    <message>
        <source>Use a smaller picture and have it approved again.</source>
        <translation>Pakai gambar yang lebih kecil dan mintakan persetujuan lagi.</translation>
    </message>
    <message>
        <source>Facebook is still working on the film.</source>
        <translation>Facebook masih mengolah filmnya.</translation>
    </message>
    <message>
        <source>It has all of it and will show it by itself.</source>
        <translation>Facebook sudah menerima seluruhnya dan akan menayangkannya sendiri.</translation>
    </message>
    <message>
        <source>Facebook stopped taking the film.</source>
        <translation>Facebook berhenti menerima filmnya.</translation>
    </message>
    <message>
        <source>It asked for the same piece again and again; nothing is public.</source>
        <translation>Facebook meminta bagian yang sama berulang kali; belum ada yang terbit.</translation>
    </message>
    <message>
        <source>Facebook named an address that is not its own.</source>
        <translation>Facebook menyebut alamat yang bukan miliknya.</translation>
    </message>
    <message>
        <source>The sign-in was not shown to it, and nothing was sent.</source>
        <translation>Kredensial tidak dikirim ke sana, dan tidak ada yang terkirim.</translation>
    </message>
    <message>
        <source>Send again; if it stays so, tell whoever looks after Duta here.</source>
        <translation>Kirim lagi; bila tetap begitu, beri tahu penanggung jawab Duta.</translation>
    </message>
    <message>
        <source>Facebook&apos;s pages for developers give one to a person who looks after Pages.</source>
        <translation>Halaman pengembang Facebook memberikannya kepada orang yang mengelola Halaman.</translation>
    </message>
    <message>
        <source>The sign-in opens no Page.</source>
        <translation>Kredensial ini tidak membuka Halaman mana pun.</translation>
    </message>
    <message>
        <source>The person looks after none, or chose none in Facebook&apos;s dialog.</source>
        <translation>Orang itu tidak mengelola Halaman, atau tidak memilihnya di dialog Facebook.</translation>
    </message>
    <message>
        <source>Sign in again and choose the Pages, or let somebody else sign in.</source>
        <translation>Masuk lagi dan pilih Halamannya, atau minta orang lain masuk.</translation>
    </message>
    <message>
        <source>Telegram broke off in the middle of an album.</source>
        <translation>Telegram berhenti di tengah-tengah album.</translation>
    </message>
    <message>
        <source>Some of its pictures may be public, and a bot cannot look.</source>
        <translation>Sebagian gambarnya mungkin sudah terbit, dan bot tidak dapat melihatnya.</translation>
    </message>
    <message>
        <source>Look at the channel, then say that it is there or send again.</source>
        <translation>Lihat kanalnya, lalu nyatakan sudah ada atau kirim lagi.</translation>
    </message>
    <message>
        <source>Telegram took the message and will show it later.</source>
        <translation>Telegram menerima pesannya dan akan menampilkannya nanti.</translation>
    </message>
    <message>
        <source>It did not say under which number, so Duta cannot find it again.</source>
        <translation>Telegram tidak menyebutkan nomornya sehingga Duta tidak dapat menemukannya lagi.</translation>
    </message>
    <message>
        <source>Look at the channel, then say that it is there.</source>
        <translation>Lihat kanalnya, lalu nyatakan sudah ada.</translation>
    </message>
    <message>
        <source>The chat has become another one.</source>
        <translation>Obrolan itu telah berganti menjadi obrolan lain.</translation>
    </message>
    <message>
        <source>Telegram gave it a new number; nothing was sent.</source>
        <translation>Telegram memberinya nomor baru; tidak ada yang terkirim.</translation>
    </message>
    <message>
        <source>Connect the channel again.</source>
        <translation>Hubungkan kanalnya lagi.</translation>
    </message>
    <message>
        <source>The bot may not do this in the channel.</source>
        <translation>Bot tidak boleh melakukan ini di kanal.</translation>
    </message>
    <message>
        <source>It lacks a right there, or is not in the channel any more.</source>
        <translation>Bot kekurangan hak di sana, atau sudah tidak ada di kanal.</translation>
    </message>
    <message>
        <source>Make the bot an administrator who may post, change and delete messages.</source>
        <translation>Jadikan bot administrator yang boleh memasang, mengubah, dan menghapus pesan.</translation>
    </message>
    <message>
        <source>These are not the letters of a bot.</source>
        <translation>Ini bukan huruf-huruf sebuah bot.</translation>
    </message>
    <message>
        <source>They are digits, a colon and many letters.</source>
        <translation>Bentuknya angka, titik dua, dan banyak huruf.</translation>
    </message>
    <message>
        <source>Copy them whole from @BotFather.</source>
        <translation>Salin seluruhnya dari @BotFather.</translation>
    </message>
    <message>
        <source>This is not a channel.</source>
        <translation>Ini bukan kanal.</translation>
    </message>
    <message>
        <source>Duta posts to channels, not to groups or people.</source>
        <translation>Duta memasang di kanal, bukan di grup atau ke orang.</translation>
    </message>
    <message>
        <source>Give its name such as @channel, or its number.</source>
        <translation>Masukkan namanya, misalnya @kanal, atau nomornya.</translation>
    </message>
    <message>
        <source>A correction on Telegram can neither add nor remove pictures.</source>
        <translation>Koreksi di Telegram tidak dapat menambah atau menghapus gambar.</translation>
    </message>
    <message>
        <source>It can change the words and replace a picture by another.</source>
        <translation>Koreksi dapat mengubah kata-kata dan mengganti gambar dengan gambar lain.</translation>
    </message>
    <message>
        <source>Slack named an address that is not its own.</source>
        <translation>Slack menyebut alamat yang bukan miliknya.</translation>
    </message>
    <message>
        <source>The file was not shown to it, and nothing was sent.</source>
        <translation>Berkasnya tidak dikirim ke sana, dan tidak ada yang terkirim.</translation>
    </message>
    <message>
        <source>Slack took the files and shows the message in a moment.</source>
        <translation>Slack menerima berkasnya dan sebentar lagi menampilkan pesannya.</translation>
    </message>
    <message>
        <source>It did not say yet which message that is.</source>
        <translation>Slack belum menyebutkan pesan yang mana.</translation>
    </message>
    <message>
        <source>A correction on Slack changes words only.</source>
        <translation>Koreksi di Slack hanya mengubah kata-kata.</translation>
    </message>
    <message>
        <source>What a message shows beside its words stays as it is.</source>
        <translation>Yang ditampilkan pesan di samping kata-katanya tetap seperti semula.</translation>
    </message>
    <message>
        <source>Recall the post and send it anew.</source>
        <translation>Tarik posnya dan kirim yang baru.</translation>
    </message>
    <message>
        <source>This does not sign a bot of Slack in.</source>
        <translation>Ini tidak dapat memasukkan bot Slack.</translation>
    </message>
    <message>
        <source>It begins with xoxb.</source>
        <translation>Awalannya xoxb.</translation>
    </message>
    <message>
        <source>This is not the ID of a channel.</source>
        <translation>Ini bukan ID kanal.</translation>
    </message>
    <message>
        <source>It begins with C and holds capital letters and digits.</source>
        <translation>Awalannya C dan berisi huruf besar serta angka.</translation>
    </message>
    <message>
        <source>Copy it from the end of what Slack says about the channel.</source>
        <translation>Salin dari bagian akhir keterangan Slack tentang kanal itu.</translation>
    </message>
    <message>
        <source>This is not the address of a webhook on Discord.</source>
        <translation>Ini bukan alamat webhook Discord.</translation>
    </message>
    <message>
        <source>Such an address begins with https://discord.com and says webhooks.</source>
        <translation>Alamatnya diawali https://discord.com dan memuat kata webhooks.</translation>
    </message>
    <message>
        <source>Copy it whole from the channel&apos;s settings, under Integrations.</source>
        <translation>Salin seluruhnya dari pengaturan kanal, di bagian Integrasi.</translation>
    </message>
    <message>
        <source>This does not sign a bot in.</source>
        <translation>Ini tidak dapat memasukkan bot.</translation>
    </message>
    <message>
        <source>It has three pieces with dots between them.</source>
        <translation>Bentuknya tiga bagian yang dipisahkan titik.</translation>
    </message>
    <message>
        <source>Copy what the developer portal shows for the bot, whole.</source>
        <translation>Salin seluruhnya yang ditampilkan portal pengembang untuk bot itu.</translation>
    </message>
    <message>
        <source>This is not the number of a channel.</source>
        <translation>Ini bukan nomor kanal.</translation>
    </message>
    <message>
        <source>A channel&apos;s name is not enough, for names change.</source>
        <translation>Nama kanal tidak cukup karena nama dapat berubah.</translation>
    </message>
    <message>
        <source>Switch on the developer mode in Discord, then copy the channel&apos;s ID.</source>
        <translation>Aktifkan mode pengembang di Discord, lalu salin ID kanalnya.</translation>
    </message>
    <message>
        <source>This is not the address of a webhook in Slack.</source>
        <translation>Ini bukan alamat webhook Slack.</translation>
    </message>
    <message>
        <source>Such an address begins with https://hooks.slack.com.</source>
        <translation>Alamatnya diawali https://hooks.slack.com/services.</translation>
    </message>
    <message>
        <source>Copy it whole from the app&apos;s page there.</source>
        <translation>Salin seluruhnya dari halaman aplikasinya di sana.</translation>
    </message>
    <message>
        <source>The message is too long for Teams.</source>
        <translation>Pesannya terlalu panjang untuk Teams.</translation>
    </message>
    <message>
        <source>Teams takes 28 KB, with everything around the words.</source>
        <translation>Teams menerima 28 KB, termasuk semua yang menyertai kata-katanya.</translation>
    </message>
    <message>
        <source>Shorten it and have it approved again.</source>
        <translation>Persingkat dan mintakan persetujuan lagi.</translation>
    </message>
    <message>
        <source>This is not the address of a workflow in Teams.</source>
        <translation>Ini bukan alamat alur kerja Teams.</translation>
    </message>
    <message>
        <source>Such an address is long and ends with a signature.</source>
        <translation>Alamatnya panjang dan diakhiri tanda tangan.</translation>
    </message>
    <message>
        <source>Copy it whole from the channel&apos;s workflows.</source>
        <translation>Salin seluruhnya dari alur kerja kanal itu.</translation>
    </message>
    <message>
        <source>Addresses of this kind ended in May 2026.</source>
        <translation>Alamat jenis ini berakhir pada Mei 2026.</translation>
    </message>
    <message>
        <source>Teams takes nothing there any more.</source>
        <translation>Teams tidak lagi menerima apa pun di sana.</translation>
    </message>
    <message>
        <source>Make a workflow in the channel that posts what it is sent, and copy its address.</source>
        <translation>Buat alur kerja di kanal yang memasang kiriman, lalu salin alamatnya.</translation>
    </message>
    <message>
        <source>The site answers as if nobody had signed in.</source>
        <translation>Situs menjawab seolah-olah tidak ada yang masuk.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the site&apos;s web server does not pass them on.</source>
        <translation>Nama atau kata sandinya salah, atau server web situs tidak meneruskannya.</translation>
    </message>
    <message>
        <source>Look at both; if they are right, have whoever runs the site pass the Authorization header on.</source>
        <translation>Periksa keduanya; jika benar, mintalah pengelola situs meneruskan header Authorization.</translation>
    </message>
    <message>
        <source>The site takes no application passwords.</source>
        <translation>Situs tidak menerima kata sandi aplikasi.</translation>
    </message>
    <message>
        <source>A plugin or setting has switched them off, or the site is older than WordPress 5.6.</source>
        <translation>Sebuah plugin atau pengaturan mematikannya, atau situs lebih lama dari WordPress 5.6.</translation>
    </message>
    <message>
        <source>Have whoever runs the site switch them on for this user.</source>
        <translation>Mintalah pengelola situs menyalakannya untuk pengguna ini.</translation>
    </message>
    <message>
        <source>The user may not publish there.</source>
        <translation>Pengguna tidak boleh menerbitkan di sana.</translation>
    </message>
    <message>
        <source>On the site this user may write but not make public.</source>
        <translation>Di situs itu pengguna ini boleh menulis, tetapi tidak boleh menerbitkan.</translation>
    </message>
    <message>
        <source>Have whoever runs the site make the user an author or editor.</source>
        <translation>Mintalah pengelola situs menjadikan pengguna ini penulis atau editor.</translation>
    </message>
    <message>
        <source>The file is too large for the site.</source>
        <translation>Berkas terlalu besar untuk situs ini.</translation>
    </message>
    <message>
        <source>Its host takes only smaller ones; nothing is public.</source>
        <translation>Servernya hanya menerima yang lebih kecil; belum ada yang terbit.</translation>
    </message>
    <message>
        <source>Use a smaller file and have it approved again, or have whoever runs the site raise the limit.</source>
        <translation>Gunakan berkas yang lebih kecil lalu mintakan persetujuan lagi, atau mintalah pengelola situs menaikkan batasnya.</translation>
    </message>
    <message>
        <source>The site has no room left for files.</source>
        <translation>Situs tidak punya ruang lagi untuk berkas.</translation>
    </message>
    <message>
        <source>What it may keep is used up; nothing is public.</source>
        <translation>Jatah ruangnya habis; belum ada yang terbit.</translation>
    </message>
    <message>
        <source>Have whoever runs the site make room, then send again.</source>
        <translation>Mintalah pengelola situs mengosongkan ruang, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The site does not take the file.</source>
        <translation>Situs tidak menerima berkas itu.</translation>
    </message>
    <message>
        <source>It does not allow this type, or not this size; nothing is public.</source>
        <translation>Jenis atau ukurannya tidak diizinkan; belum ada yang terbit.</translation>
    </message>
    <message>
        <source>Convert the file or use a smaller one, and have it approved again.</source>
        <translation>Ubah jenis berkas atau gunakan yang lebih kecil, lalu mintakan persetujuan lagi.</translation>
    </message>
    <message>
        <source>The site does not offer what Duta needs.</source>
        <translation>Situs tidak menyediakan yang diperlukan Duta.</translation>
    </message>
    <message>
        <source>A plugin has closed a part of the site to programs, or that part has moved.</source>
        <translation>Sebuah plugin menutup sebagian situs bagi program, atau bagian itu berpindah alamat.</translation>
    </message>
    <message>
        <source>Have whoever runs the site open it, or sign in to the site again.</source>
        <translation>Mintalah pengelola situs membukanya, atau masuk lagi ke situs itu.</translation>
    </message>
    <message>
        <source>Something in front of the site stopped the request.</source>
        <translation>Sesuatu di depan situs menghentikan permintaan.</translation>
    </message>
    <message>
        <source>A firewall or a plugin for safety answered in its place.</source>
        <translation>Sebuah firewall atau plugin keamanan menjawab menggantikannya.</translation>
    </message>
    <message>
        <source>Have whoever runs the site let Duta through, then send again.</source>
        <translation>Mintalah pengelola situs mengizinkan Duta lewat, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The site has no such category.</source>
        <translation>Situs tidak punya kategori itu.</translation>
    </message>
    <message>
        <source>It knows none called {category}, and Duta makes none.</source>
        <translation>Tidak ada kategori bernama {category}, dan Duta tidak membuatnya.</translation>
    </message>
    <message>
        <source>Look at the spelling, or have the category made on the site.</source>
        <translation>Periksa ejaannya, atau mintalah kategori itu dibuat di situs.</translation>
    </message>
    <message>
        <source>No WordPress was found there.</source>
        <translation>WordPress tidak ditemukan di sana.</translation>
    </message>
    <message>
        <source>The address leads to no site run by WordPress, or the site is closed to programs.</source>
        <translation>Alamat itu bukan situs WordPress, atau situs itu tertutup bagi program.</translation>
    </message>
    <message>
        <source>Look at the spelling; if it is right, ask whoever runs the site.</source>
        <translation>Periksa ejaannya; jika sudah benar, tanyakan kepada pengelola situs.</translation>
    </message>
    <message>
        <source>The name of the user is missing.</source>
        <translation>Nama pengguna belum ada.</translation>
    </message>
    <message>
        <source>It is the name with which one signs in to the site; it has no colon.</source>
        <translation>Itu nama yang dipakai untuk masuk ke situs, tanpa titik dua.</translation>
    </message>
    <message>
        <source>Type the user&apos;s name.</source>
        <translation>Ketik nama penggunanya.</translation>
    </message>
    <message>
        <source>That is no application password.</source>
        <translation>Itu bukan kata sandi aplikasi.</translation>
    </message>
    <message>
        <source>It has 24 letters and digits, and is not the one with which one signs in.</source>
        <translation>Kata sandi itu terdiri atas 24 huruf dan angka, bukan kata sandi untuk masuk.</translation>
    </message>
    <message>
        <source>Make one on the site under Users, Profile, Application Passwords, and paste it here.</source>
        <translation>Buatlah di situs pada Pengguna, Profil, Kata Sandi Aplikasi, lalu tempel di sini.</translation>
    </message>
    <message>
        <source>Somebody has thrown the post away.</source>
        <translation>Seseorang telah membuang kiriman itu.</translation>
    </message>
    <message>
        <source>It lies in the trash of the site, and Duta does not send it past them.</source>
        <translation>Kiriman itu ada di tempat sampah situs, dan Duta tidak mengirimnya lagi tanpa mereka.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the site; plan it anew if it is still wanted.</source>
        <translation>Tanyakan kepada pengelola situs; rencanakan kembali jika masih diperlukan.</translation>
    </message>
    <message>
        <source>The site gives posts other names.</source>
        <translation>Situs memberi nama lain pada kiriman.</translation>
    </message>
    <message>
        <source>A plugin changes the name in a post&apos;s address, so nobody could look for it later. Nothing is public.</source>
        <translation>Sebuah plugin mengubah nama dalam alamat kiriman, sehingga nanti tidak dapat dicari. Belum ada yang terbit.</translation>
    </message>
    <message>
        <source>Have whoever runs the site switch that off for Duta&apos;s user.</source>
        <translation>Mintalah pengelola situs mematikannya untuk pengguna Duta.</translation>
    </message>
    <message>
        <source>The site changes what is sent.</source>
        <translation>Situs mengubah yang dikirim.</translation>
    </message>
    <message>
        <source>Words, links or descriptions of pictures were missing in its draft. Nothing is public.</source>
        <translation>Kata, tautan, atau deskripsi gambar hilang dalam drafnya. Belum ada yang terbit.</translation>
    </message>
    <message>
        <source>Look at the draft on the site, and have the plugin that does it switched off.</source>
        <translation>Lihat draf di situs, dan mintalah plugin penyebabnya dimatikan.</translation>
    </message>
    <message>
        <source>The site puts the post into another language.</source>
        <translation>Situs menaruh kiriman dalam bahasa lain.</translation>
    </message>
    <message>
        <source>Its draft does not stand in {language}. Nothing is public.</source>
        <translation>Drafnya bukan dalam bahasa {language}. Belum ada yang terbit.</translation>
    </message>
    <message>
        <source>Look at the site&apos;s languages, or take the option language_plugin away.</source>
        <translation>Periksa bahasa-bahasa situs, atau hapus opsi language_plugin.</translation>
    </message>
    <message>
        <source>The site keeps the post back.</source>
        <translation>Situs menahan kiriman itu.</translation>
    </message>
    <message>
        <source>It took it, but calls it {status}: somebody there is to look at it first.</source>
        <translation>Situs menerimanya, tetapi berstatus {status}: seseorang di sana harus melihatnya dulu.</translation>
    </message>
    <message>
        <source>Look at the post on the site, and make it public there or cancel.</source>
        <translation>Lihat kiriman itu di situs, lalu terbitkan di sana atau batalkan.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where the account lives, such as mastodon.example.</source>
        <translation>Tempat akun berada, misalnya mastodon.example.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Alamat situs</translation>
    </message>
    <message>
        <source>Such as example.org or example.org/news.</source>
        <translation>Misalnya example.org atau example.org/news.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>The name with which you sign in to the site.</source>
        <translation>Nama yang Anda pakai untuk masuk ke situs itu.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>The whole name, such as name.bsky.social.</source>
        <translation>Nama lengkapnya, misalnya name.bsky.social.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Kata sandi aplikasi</translation>
    </message>
    <message>
        <source>Made in the account&apos;s settings for Duta alone. Never the account&apos;s own password.</source>
        <translation>Dibuat di pengaturan akun hanya untuk Duta. Jangan pernah kata sandi akun itu sendiri.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Kunci akses</translation>
    </message>
    <message>
        <source>From the server&apos;s preferences, under Development.</source>
        <translation>Dari preferensi server, di bagian Pengembangan.</translation>
    </message>
    <message>
        <source>Key of the bot</source>
        <translation>Kunci bot</translation>
    </message>
    <message>
        <source>The network shows it to whoever made the bot.</source>
        <translation>Jejaring menunjukkannya kepada pembuat bot.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Its public name, such as @name, or its number.</source>
        <translation>Nama publiknya, misalnya @nama, atau nomornya.</translation>
    </message>
    <message>
        <source>Its id, at the end of its details, such as C0123456789.</source>
        <translation>ID-nya, di akhir rinciannya, misalnya C0123456789.</translation>
    </message>
    <message>
        <source>Its number, copied from its menu with developer mode on.</source>
        <translation>Nomornya, disalin dari menunya dengan mode pengembang aktif.</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Alamat rahasia</translation>
    </message>
    <message>
        <source>The whole address that was made for the channel. Whoever has it can post there.</source>
        <translation>Alamat lengkap yang dibuat untuk kanal itu. Siapa pun yang memilikinya dapat mengirim ke sana.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>How the account shall be called in Duta.</source>
        <translation>Bagaimana akun ini akan disebut di Duta.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Made with the ministry&apos;s own app, by somebody who looks after the Page.</source>
        <translation>Dibuat dengan aplikasi kementerian sendiri, oleh orang yang mengurus Halaman itu.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Di peramban</translation>
    </message>
    <message>
        <source>With an access key</source>
        <translation>Dengan kunci akses</translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation>Dengan kata sandi aplikasi</translation>
    </message>
    <message>
        <source>With an app password, on a server of its own</source>
        <translation>Dengan kata sandi aplikasi, di server tersendiri</translation>
    </message>
    <message>
        <source>Through a bot</source>
        <translation>Melalui bot</translation>
    </message>
    <message>
        <source>By a secret address</source>
        <translation>Dengan alamat rahasia</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Dengan kunci</translation>
    </message>
</context>
<context>
    <name>missed</name>
    <message>
        <source>One delivery missed its time ({first}).</source>
        <translation>Satu kiriman melewati waktunya ({first}).</translation>
    </message>
    <message>
        <source>{count} deliveries missed their time ({first} – {last}).</source>
        <translation>{count} kiriman melewati waktunya ({first} – {last}).</translation>
    </message>
    <message>
        <source>This computer slept, was off or offline, or nobody had approved them. Late posts never leave by themselves.</source>
        <translation>Komputer ini tidur, mati atau luring, atau belum ada yang menyetujuinya. Unggahan yang terlambat tidak pernah terkirim sendiri.</translation>
    </message>
    <message>
        <source>One delivery missed its time while this computer slept ({first} – {last}).</source>
        <translation>Satu kiriman terlewat waktunya selama komputer ini tertidur ({first} – {last}).</translation>
    </message>
    <message>
        <source>{count} deliveries missed their time while this computer slept ({first} – {last}).</source>
        <translation>{count} kiriman terlewat waktunya selama komputer ini tertidur ({first} – {last}).</translation>
    </message>
    <message>
        <source>Late posts never leave by themselves.</source>
        <translation>Kiriman yang terlambat tidak pernah terkirim dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>here {time}</source>
        <translation>di sini {time}</translation>
    </message>
    <message>
        <source>{count} cities</source>
        <translation>{count} kota</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} lagi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Times are the reader&apos;s; days are those of {city}.</source>
        <translation>Jam menurut pembaca; hari menurut {city}.</translation>
    </message>
    <message>
        <source>As of {date}, {time} in {city}</source>
        <translation>Per {date}, {time} di {city}</translation>
    </message>
    <message>
        <source>“Tokyo +2” stands for Tokyo and two other cities.</source>
        <translation>“Tokyo +2” berarti Tokyo dan dua kota lain.</translation>
    </message>
    <message>
        <source>Nothing planned in this week.</source>
        <translation>Tidak ada yang direncanakan minggu ini.</translation>
    </message>
    <message>
        <source>Nothing planned in {month}.</source>
        <translation>Belum ada rencana di bulan {month}.</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Nobody knows whether this was sent: {names}</source>
        <translation>Tidak diketahui apakah ini terkirim: {names}</translation>
    </message>
    <message>
        <source>Nobody knows whether {count} were sent: {names}</source>
        <translation>Tidak diketahui apakah {count} ini terkirim: {names}</translation>
    </message>
    <message>
        <source>A network refused this: {names}</source>
        <translation>Jejaring menolak ini: {names}</translation>
    </message>
    <message>
        <source>Networks refused {count}: {names}</source>
        <translation>Jejaring menolak {count}: {names}</translation>
    </message>
    <message>
        <source>Missed its time: {names}</source>
        <translation>Melewatkan waktunya: {names}</translation>
    </message>
    <message>
        <source>{count} missed their time: {names}</source>
        <translation>{count} melewatkan waktunya: {names}</translation>
    </message>
    <message>
        <source>To post by hand: {names}</source>
        <translation>Unggah manual: {names}</translation>
    </message>
    <message>
        <source>{count} to post by hand: {names}</source>
        <translation>{count} perlu diunggah manual: {names}</translation>
    </message>
    <message>
        <source>Sign in again: {names}</source>
        <translation>Masuk lagi: {names}</translation>
    </message>
    <message>
        <source>Sign in again on {count} accounts: {names}</source>
        <translation>Masuk lagi di {count} akun: {names}</translation>
    </message>
    <message>
        <source>Its network stopped this account: {names}</source>
        <translation>Akun ini dihentikan jejaringnya: {names}</translation>
    </message>
    <message>
        <source>Networks stopped {count} accounts: {names}</source>
        <translation>Jejaring menghentikan {count} akun: {names}</translation>
    </message>
    <message>
        <source>Waits for your approval: {names}</source>
        <translation>Menunggu persetujuan Anda: {names}</translation>
    </message>
    <message>
        <source>{count} wait for your approval: {names}</source>
        <translation>{count} menunggu persetujuan Anda: {names}</translation>
    </message>
    <message>
        <source>Changes are requested: {names}</source>
        <translation>Perlu perbaikan: {names}</translation>
    </message>
    <message>
        <source>Changes are requested on {count}: {names}</source>
        <translation>{count} perlu perbaikan: {names}</translation>
    </message>
    <message>
        <source>Stopped by a hold: {names}</source>
        <translation>Ditahan: {names}</translation>
    </message>
    <message>
        <source>{count} are stopped by a hold: {names}</source>
        <translation>{count} ditahan: {names}</translation>
    </message>
    <message>
        <source>An incident is open: {names}</source>
        <translation>Ada insiden terbuka: {names}</translation>
    </message>
    <message>
        <source>{count} incidents are open: {names}</source>
        <translation>{count} insiden terbuka: {names}</translation>
    </message>
    <message>
        <source>The sign-in ends soon: {names}</source>
        <translation>Masa masuk segera berakhir: {names}</translation>
    </message>
    <message>
        <source>{count} sign-ins end soon: {names}</source>
        <translation>{count} masa masuk segera berakhir: {names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>{account} needs a new sign-in</source>
        <translation>{account} perlu masuk lagi</translation>
    </message>
    <message>
        <source>What is planned there waits until somebody signs in again.</source>
        <translation>Yang direncanakan di sana menunggu sampai ada yang masuk lagi.</translation>
    </message>
    <message>
        <source>{post} → {account}</source>
        <translation>{post} → {account}</translation>
    </message>
    <message>
        <source>Nobody knows whether {post} was sent</source>
        <translation>Tidak ada yang tahu apakah {post} terkirim</translation>
    </message>
    <message>
        <source>Please look at {account} before it is sent again.</source>
        <translation>Periksa {account} dulu sebelum dikirim lagi.</translation>
    </message>
    <message>
        <source>One delivery missed its time.</source>
        <translation>Satu kiriman terlewat waktunya.</translation>
    </message>
    <message>
        <source>{count} deliveries missed their time.</source>
        <translation>{count} kiriman terlewat waktunya.</translation>
    </message>
    <message>
        <source>Nothing leaves before you decide about it.</source>
        <translation>Tidak ada yang terkirim sebelum Anda memutuskannya.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Captions, one line for each picture</source>
        <translation>Takarir, satu baris tiap gambar</translation>
    </message>
    <message>
        <source>Categories, with commas between them</source>
        <translation>Kategori, dipisahkan koma</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>First picture above the text</source>
        <translation>Gambar pertama di atas teks</translation>
    </message>
    <message>
        <source>Languages of the site come from</source>
        <translation>Bahasa situs berasal dari</translation>
    </message>
    <message>
        <source>Poll: one answer a line</source>
        <translation>Jajak pendapat: satu jawaban tiap baris</translation>
    </message>
    <message>
        <source>Poll: hours it is open</source>
        <translation>Jajak pendapat: lama dibuka (jam)</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Siapa yang boleh menjawab</translation>
    </message>
    <message>
        <source>Pictures are covered first</source>
        <translation>Gambar ditutupi dahulu</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tag, dipisahkan koma</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Siapa yang melihatnya</translation>
    </message>
    <message>
        <source>Warning in front of it</source>
        <translation>Peringatan di depannya</translation>
    </message>
    <message>
        <source>There and in the text</source>
        <translation>Di sana dan di dalam teks</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Only people who are named</source>
        <translation>Hanya yang disebut</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Pengikut</translation>
    </message>
    <message>
        <source>People we follow</source>
        <translation>Yang kami ikuti</translation>
    </message>
    <message>
        <source>People who are named</source>
        <translation>Yang disebut</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak seorang pun</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Tidak di sana</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Hanya di sana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Polylang</source>
        <translation>Polylang</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Hanya pengikut</translation>
    </message>
    <message>
        <source>Everybody, in all lists</source>
        <translation>Semua orang, di semua daftar</translation>
    </message>
    <message>
        <source>Everybody, not in public lists</source>
        <translation>Semua orang, tidak di daftar publik</translation>
    </message>
    <message>
        <source>WPML</source>
        <translation>WPML</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>The network took it.</source>
        <translation>Jejaring menerimanya.</translation>
    </message>
    <message>
        <source>The network said no.</source>
        <translation>Jejaring menolak.</translation>
    </message>
    <message>
        <source>The network asked to wait.</source>
        <translation>Jejaring meminta menunggu.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>The answer was lost: it may be public.</source>
        <translation>Jawabannya hilang: mungkin sudah terbit.</translation>
    </message>
    <message>
        <source>No answer was written down.</source>
        <translation>Tidak ada jawaban yang tercatat.</translation>
    </message>
    <message>
        <source>It was posted by hand.</source>
        <translation>Diunggah secara manual.</translation>
    </message>
    <message>
        <source>It could not be posted.</source>
        <translation>Tidak bisa diunggah.</translation>
    </message>
    <message>
        <source>It was put back unposted.</source>
        <translation>Dikembalikan tanpa diunggah.</translation>
    </message>
    <message>
        <source>Nobody has said yet what became of it.</source>
        <translation>Belum ada kabar tentang hasilnya.</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Percobaan {number}</translation>
    </message>
    <message>
        <source>Details of {number}</source>
        <translation>Rincian {number}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Lamanya</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Dikirim oleh</translation>
    </message>
    <message>
        <source>Number on the network</source>
        <translation>Nomor di jejaring</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>&amp;Post by hand…</source>
        <translation>&amp;Unggah manual…</translation>
    </message>
    <message>
        <source>&amp;It is there…</source>
        <translation>Sudah ter&amp;bit…</translation>
    </message>
    <message>
        <source>It is not there: send &amp;again…</source>
        <translation>Belum terbit: kirim &amp;lagi…</translation>
    </message>
    <message>
        <source>T&amp;ry again now</source>
        <translation>Co&amp;ba lagi sekarang</translation>
    </message>
    <message>
        <source>&amp;Send now…</source>
        <translation>&amp;Kirim sekarang…</translation>
    </message>
    <message>
        <source>Another &amp;time…</source>
        <translation>&amp;Waktu lain…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Pindahkan…</translation>
    </message>
    <message>
        <source>Choose all with this ca&amp;use</source>
        <translation>Pilih semua dengan &amp;sebab ini</translation>
    </message>
    <message>
        <source>Re&amp;connect…</source>
        <translation>Sam&amp;bungkan lagi…</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Lihat</translation>
    </message>
    <message>
        <source>&amp;Open the post</source>
        <translation>&amp;Buka unggahan</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <translation>Salin te&amp;ks</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>Salin ala&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Batalkan…</translation>
    </message>
    <message>
        <source>{post} → {account}</source>
        <translation>{post} → {account}</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Segera</translation>
    </message>
    <message>
        <source>Deliveries that are due</source>
        <translation>Kiriman yang menunggu waktunya</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Tidak ada yang direncanakan.</translation>
    </message>
    <message>
        <source>Posts that have a time appear here, in the order they will leave.</source>
        <translation>Unggahan yang sudah punya waktu muncul di sini, menurut urutan terkirimnya.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Deliveries that are being sent</source>
        <translation>Kiriman yang sedang dikirim</translation>
    </message>
    <message>
        <source>Nothing is being sent at this moment.</source>
        <translation>Tidak ada yang sedang dikirim saat ini.</translation>
    </message>
    <message>
        <source>What leaves stays here until its network has answered.</source>
        <translation>Yang dikirim tampak di sini sampai jejaringnya menjawab.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Deliveries to post by hand</source>
        <translation>Kiriman yang diunggah manual</translation>
    </message>
    <message>
        <source>Nothing is to be posted by hand now.</source>
        <translation>Tidak ada yang perlu diunggah manual saat ini.</translation>
    </message>
    <message>
        <source>Where Duta cannot send, somebody is asked here when the hour of a post has come.</source>
        <translation>Di tempat yang tidak bisa dikirimi Duta, seseorang diminta di sini saat waktunya tiba.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu tindakan</translation>
    </message>
    <message>
        <source>Deliveries that need attention</source>
        <translation>Kiriman yang perlu tindakan</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Tidak ada yang perlu tindakan.</translation>
    </message>
    <message>
        <source>What a hold or a network stopped would wait here for a decision.</source>
        <translation>Yang dihentikan oleh penahanan atau jejaring menunggu keputusan di sini.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Deliveries whose end nobody knows</source>
        <translation>Kiriman yang hasilnya tidak diketahui</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>Tidak ada yang diragukan.</translation>
    </message>
    <message>
        <source>Where a network does not say whether it took a post, somebody is asked to look.</source>
        <translation>Bila jejaring tidak mengatakan apakah menerima unggahan, seseorang diminta melihat.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Deliveries that missed their time</source>
        <translation>Kiriman yang melewati waktunya</translation>
    </message>
    <message>
        <source>Nothing missed its time.</source>
        <translation>Tidak ada yang terlewat.</translation>
    </message>
    <message>
        <source>What could not leave in time never leaves late by itself. It would wait here.</source>
        <translation>Yang tidak terkirim pada waktunya tidak pernah terkirim sendiri terlambat. Ia menunggu di sini.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Sent deliveries</source>
        <translation>Kiriman yang terkirim</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Belum ada yang terkirim.</translation>
    </message>
    <message>
        <source>What has appeared, and where, will stand here.</source>
        <translation>Yang sudah terbit, dan di mana, akan tampak di sini.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Unggahan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>looks on</source>
        <translation>melihat saja</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>menulis</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>menyetujui</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>mengelola</translation>
    </message>
    <message>
        <source>keeps the root key</source>
        <translation>memegang kunci utama</translation>
    </message>
    <message>
        <source>has no key yet</source>
        <translation>belum punya kunci</translation>
    </message>
</context>
<context>
    <name>post states</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Perlu perbaikan</translation>
    </message>
    <message>
        <source>Approved, no time</source>
        <translation>Disetujui, belum berjadwal</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
</context>
<context>
    <name>previews</name>
    <message>
        <source>The title stands here.</source>
        <translation>Judul berada di sini.</translation>
    </message>
    <message>
        <source>Show content</source>
        <translation>Tampilkan isi</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Pictures that the network does not take: {count}</source>
        <translation>Gambar yang tidak diterima jejaring: {count}</translation>
    </message>
    <message>
        <source>The page&apos;s own title and picture appear here.</source>
        <translation>Judul dan gambar dari halaman itu sendiri muncul di sini.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Baca selengkapnya</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Tampilkan lebih banyak</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Lihat selengkapnya</translation>
    </message>
    <message>
        <source>Picture {number}: {description}</source>
        <translation>Gambar {number}: {description}</translation>
    </message>
    <message>
        <source>Film {number}: {description}</source>
        <translation>Film {number}: {description}</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>tanpa deskripsi</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Bagian {number} dari {count}</translation>
    </message>
    <message>
        <source>A poll: {answers}</source>
        <translation>Jajak pendapat: {answers}</translation>
    </message>
    <message>
        <source>Link: {link}</source>
        <translation>Tautan: {link}</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>{date} is a holiday in {city}: {name}.</source>
        <translation>{date} hari libur di {city}: {name}.</translation>
    </message>
    <message>
        <source>{date} is in {name}, which is kept in {city}.</source>
        <translation>{date} jatuh dalam {name}, yang dijalankan di {city}.</translation>
    </message>
    <message>
        <source>{date} is a sensitive day in {city}: {name}.</source>
        <translation>{date} hari peka di {city}: {name}.</translation>
    </message>
    <message>
        <source>{city} by hand {time} (here {mine})</source>
        <translation>{city} manual {time} (di sini {mine})</translation>
    </message>
    <message>
        <source>{city} {time} (here {mine})</source>
        <translation>{city} {time} (di sini {mine})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In {city} that time is over.</source>
        <translation>Di {city} waktu itu sudah lewat.</translation>
    </message>
    <message>
        <source>{asked} does not exist in {city} on {date}: clocks go forward. {real} is used.</source>
        <translation>{asked} tidak ada di {city} pada {date}: jam dimajukan. Dipakai {real}.</translation>
    </message>
    <message>
        <source>{real} comes twice in {city} on {date}: clocks go back. The first one is used.</source>
        <translation>{real} ada dua kali di {city} pada {date}: jam dimundurkan. Dipakai yang pertama.</translation>
    </message>
    <message>
        <source>{weekday} is weekend in {city}.</source>
        <translation>{weekday} akhir pekan di {city}.</translation>
    </message>
    <message>
        <source>The date is estimated.</source>
        <translation>Tanggalnya perkiraan.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It is meant so</source>
        <translation>Memang dimaksudkan begitu</translation>
    </message>
    <message>
        <source>It is not so here</source>
        <translation>Tidak demikian di sini</translation>
    </message>
    <message>
        <source>It was agreed</source>
        <translation>Sudah disepakati</translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>It was confirmed</source>
        <translation>Sudah dipastikan</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alasan lain</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>Keep its time</source>
        <translation>Pertahankan waktunya</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Kembali ke draf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose a time later</source>
        <translation>Pilih waktu nanti</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>Pada {time}</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>{count} min</source>
        <translation>{count} mnt</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} jam</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} hari</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Must be fixed</source>
        <translation>Harus diperbaiki</translation>
    </message>
    <message>
        <source>Needs an approval more</source>
        <translation>Perlu satu persetujuan lagi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Perlu diketahui</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>Terkirim manual</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu tindakan</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Sign-in ends soon</source>
        <translation>Tanda masuk segera berakhir</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Masuk lagi</translation>
    </message>
    <message>
        <source>Stopped by its network</source>
        <translation>Dihentikan jejaring</translation>
    </message>
    <message>
        <source>Closed by its network</source>
        <translation>Ditutup jejaring</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Posted by hand</source>
        <translation>Diunggah manual</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Di komputer lain</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Insert a template</source>
        <translation>Sisipkan templat</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Sisipkan cuplikan</translation>
    </message>
    <message>
        <source>Insert a hashtag set</source>
        <translation>Sisipkan kumpulan tagar</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>Sebut seseorang</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Sisipkan emoji</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Cuplikan</translation>
    </message>
    <message>
        <source>Hashtag sets</source>
        <translation>Kumpulan tagar</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Cuplikan baru</translation>
    </message>
    <message>
        <source>New hashtag set</source>
        <translation>Kumpulan tagar baru</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Words that are written again and again.</source>
        <translation>Kata-kata yang ditulis berulang kali.</translation>
    </message>
    <message>
        <source>Hashtags that go together, with spaces between.</source>
        <translation>Tagar yang dipakai bersama, dipisahkan spasi.</translation>
    </message>
    <message>
        <source>{date} in braces is a field to fill in. A line of --- begins another part.</source>
        <translation>{date} dalam kurung kurawal adalah isian. Baris --- memulai bagian lain.</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>Trade</source>
        <translation>Perdagangan</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investasi</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Pariwisata</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Kuliner</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Kerajinan</translation>
    </message>
    <message>
        <source>Performing arts</source>
        <translation>Seni pertunjukan</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>Warisan budaya</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diaspora</translation>
    </message>
    <message>
        <source>Consular</source>
        <translation>Kekonsuleran</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Hari besar</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
</context>
<context>
    <name>typed time</name>
    <message>
        <source>Type a day and a time, such as “fri 10” or “besok 15.00”.</source>
        <translation>Ketik hari dan jamnya, misalnya “fri 10” atau “besok 15.00”.</translation>
    </message>
    <message>
        <source>“{words}” is not understood. Try “fri 10” or “besok 15.00”.</source>
        <translation>“{words}” tidak dimengerti. Coba “fri 10” atau “besok 15.00”.</translation>
    </message>
    <message>
        <source>Two different days are written. Leave one out.</source>
        <translation>Tertulis dua hari yang berbeda. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>Two times are written. Leave one out.</source>
        <translation>Tertulis dua jam. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>There is no such day: {words}.</source>
        <translation>Tidak ada hari seperti itu: {words}.</translation>
    </message>
    <message>
        <source>There is no such time: {words}.</source>
        <translation>Tidak ada jam seperti itu: {words}.</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>{date} adalah hari {weekday}.</translation>
    </message>
    <message>
        <source>That is too far ahead.</source>
        <translation>Itu terlalu jauh ke depan.</translation>
    </message>
    <message>
        <source>{weekday} {date}, {time}</source>
        <translation>{weekday} {date}, pukul {time}</translation>
    </message>
    <message>
        <source>{when}, as no time is written</source>
        <translation>{when}, karena jamnya tidak ditulis</translation>
    </message>
</context>
<context>
    <name>variants</name>
    <message>
        <source>For all</source>
        <translation>Untuk semua</translation>
    </message>
    <message>
        <source>{language} on {network}</source>
        <translation>{language} di {network}</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Somebody who left</source>
        <translation>Seseorang yang sudah keluar</translation>
    </message>
    <message>
        <source>Name: “{before}” became “{after}”.</source>
        <translation>Nama: “{before}” menjadi “{after}”.</translation>
    </message>
    <message>
        <source>Topic: {before} became {after}.</source>
        <translation>Topik: {before} menjadi {after}.</translation>
    </message>
    <message>
        <source>Accounts that came: {accounts}.</source>
        <translation>Akun yang ditambahkan: {accounts}.</translation>
    </message>
    <message>
        <source>Accounts that went: {accounts}.</source>
        <translation>Akun yang dikeluarkan: {accounts}.</translation>
    </message>
</context>
</TS>
