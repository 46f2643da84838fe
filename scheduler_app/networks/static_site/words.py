"""The few words a site says by itself, in its readers' languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "thaa", "syrc", "nkoo"})
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Words:
    """``all_posts`` leads back to the front of the site; ``corrected`` stands before the time it was."""

    older: str
    newer: str
    all_posts: str
    nothing_yet: str
    withdrawn: str
    corrected: str


_ENGLISH = Words(
    "Older posts",
    "Newer posts",
    "All posts",
    "Nothing has been published yet.",
    "This post was taken back.",
    "Corrected",
)
_WORDS = {
    "ar": Words("منشورات أقدم", "منشورات أحدث", "كل المنشورات", "لم يُنشر شيء بعد.", "أُزيل هذا المنشور.", "صُحِّح"),
    "de": Words(
        "Ältere Beiträge",
        "Neuere Beiträge",
        "Alle Beiträge",
        "Noch ist nichts veröffentlicht.",
        "Dieser Beitrag wurde entfernt.",
        "Berichtigt",
    ),
    "en": _ENGLISH,
    "es": Words(
        "Publicaciones anteriores",
        "Más recientes",
        "Todas las publicaciones",
        "Todavía no hay nada.",
        "Esta publicación fue retirada.",
        "Corregido",
    ),
    "fa": Words(
        "نوشته‌های قدیمی‌تر",
        "نوشته‌های تازه‌تر",
        "همهٔ نوشته‌ها",
        "هنوز چیزی منتشر نشده است.",
        "این نوشته برداشته شد.",
        "تصحیح شد",
    ),
    "fr": Words(
        "Plus anciens",
        "Plus récents",
        "Toutes les publications",
        "Rien n’a encore été publié.",
        "Cette publication a été retirée.",
        "Corrigé",
    ),
    "he": Words("פוסטים ישנים יותר", "פוסטים חדשים יותר", "כל הפוסטים", "עדיין לא פורסם דבר.", "הפוסט הוסר.", "תוקן"),
    "hi": Words(
        "पुरानी पोस्ट", "नई पोस्ट", "सभी पोस्ट", "अभी तक कुछ प्रकाशित नहीं हुआ है।", "यह पोस्ट हटा दी गई है।", "सुधारा गया"
    ),
    "id": Words(
        "Kiriman lebih lama",
        "Kiriman lebih baru",
        "Semua kiriman",
        "Belum ada yang diterbitkan.",
        "Kiriman ini telah ditarik.",
        "Diralat",
    ),
    "ja": Words(
        "以前の投稿", "新しい投稿", "すべての投稿", "まだ投稿はありません。", "この投稿は取り下げられました。", "訂正"
    ),
    "ko": Words("이전 글", "다음 글", "모든 글", "아직 게시된 글이 없습니다.", "이 글은 삭제되었습니다.", "정정"),
    "ne": Words(
        "पुराना पोस्टहरू", "नयाँ पोस्टहरू", "सबै पोस्टहरू", "अहिलेसम्म केही प्रकाशित भएको छैन।", "यो पोस्ट हटाइएको छ।", "सच्याइएको"
    ),
    "nl": Words(
        "Oudere berichten",
        "Nieuwere berichten",
        "Alle berichten",
        "Er is nog niets geplaatst.",
        "Dit bericht is verwijderd.",
        "Gecorrigeerd",
    ),
    "pt": Words(
        "Publicações anteriores",
        "Mais recentes",
        "Todas as publicações",
        "Ainda não há publicações.",
        "Esta publicação foi retirada.",
        "Corrigido",
    ),
    "ru": Words(
        "Более ранние", "Более новые", "Все записи", "Пока ничего не опубликовано.", "Эта запись удалена.", "Исправлено"
    ),
    "sw": Words(
        "Machapisho ya zamani",
        "Machapisho mapya",
        "Machapisho yote",
        "Bado hakuna kilichochapishwa.",
        "Chapisho hili limeondolewa.",
        "Imesahihishwa",
    ),
    "th": Words("โพสต์เก่ากว่า", "โพสต์ใหม่กว่า", "โพสต์ทั้งหมด", "ยังไม่มีโพสต์", "โพสต์นี้ถูกลบแล้ว", "แก้ไขแล้ว"),
    "tr": Words(
        "Daha eski",
        "Daha yeni",
        "Tüm gönderiler",
        "Henüz bir şey yayımlanmadı.",
        "Bu gönderi kaldırıldı.",
        "Düzeltildi",
    ),
    "ur": Words(
        "پرانی پوسٹیں",
        "نئی پوسٹیں",
        "تمام پوسٹیں",
        "ابھی تک کچھ شائع نہیں ہوا۔",
        "یہ پوسٹ ہٹا دی گئی ہے۔",
        "درست کیا گیا",
    ),
    "zh": Words("更早的内容", "较新的内容", "全部内容", "尚未发布任何内容。", "该内容已被移除。", "已更正"),
}


def words_in(language: str) -> Words:
    """The words in this language, or in English."""
    return _WORDS.get(language.partition("-")[0].lower(), _ENGLISH)


def tag_or_nothing(language: str) -> str:
    """The language when it is shaped like a BCP 47 tag: it goes into pages and must not bring anything else along."""
    return language if _TAG.fullmatch(language) else ""


def direction(language: str) -> str:
    """``rtl`` or ``ltr``."""
    main, *rest = language.lower().split("-")
    if rest and len(rest[0]) == 4:
        return "rtl" if rest[0] in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if main in _RIGHT_TO_LEFT else "ltr"
