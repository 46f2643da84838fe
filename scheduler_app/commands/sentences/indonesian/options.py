"""The sentences of `sentences.options`, for those who read Indonesian."""

from __future__ import annotations

OPTIONS = {
    "option.unknown": "{network} tidak mengenal opsi “{option}”. Hapus opsi itu di sana.",
    "option.not_taken": "{network} tidak menerima “{value}” untuk opsi “{option}”. Pilih yang diterimanya.",
    "post.bad_option": "“{option}” bukan nama opsi. Betulkan.",
    "post.too_many_options": "Kiriman punya terlalu banyak opsi. Paling banyak {limit}. Hapus sebagian.",
}
