"""The words of page furniture: lines that belong to a news site's page and not to the article."""

from __future__ import annotations

import re

_LONGEST = 160
_LONGEST_ENTRY = 40
_EDGES = (
    " .,:;!?…-–—_*|/\\<>()[]{}\"'“”„«»‘’•·●■▪►▶→←↑↓›‹≫»➤➔#+=~¶†©®™📢📷🔴👉👇✅❗"
    "\N{ZERO WIDTH SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{VARIATION SELECTOR-16}"
)
_GAPS = re.compile(r"\s+")

# Whole lines, whatever follows in the text. Written without case and without punctuation at the ends.
_LINES = frozenset(
    """
    share|share this|share this article|share this story|share this post|share article|share on
    share with friends|tweet|tweet this|retweet|pin it|copy link|link copied|email this
    email this article|e-mail this article|print|print this|print this article|print version
    printable version|print article|save article|save for later|comments|comment|add comment
    add a comment|add your comment|leave a comment|leave comment|leave a reply|leave a review
    leave your comment|post a comment|post comment|write a comment|view comments|show comments
    view all comments|read comments|no comments|no comments yet|join the conversation
    join the discussion|your email address will not be published|required fields are marked
    log in to comment|login to comment|read more|read more here|read also|also read|see also
    see more|show more|load more|more news|more stories|continue reading|keep reading|read next
    up next|next article|previous article|next post|previous post|next story|previous story|related
    related articles|related article|related stories|related news|related posts|related content
    related topics|related links|related coverage|related video|related videos|related materials
    most read|most popular|most viewed|most shared|most commented|most recent|trending|trending now
    popular now|popular news|popular articles|latest news|latest stories|latest articles|last news
    other news|news feed|newsfeed|recommended|recommended for you|recommended stories
    recommended articles|recommended reading|editors picks|editor's picks|editor’s picks
    editors' picks|editors’ picks|you may also like|you might also like|you might be interested in
    we recommend|don't miss|don’t miss|more from the web|around the web|from around the web
    sponsored|sponsored content|promoted content|paid content|paid post|partner content
    advertisement|advertisements|advertising|advert|ad|story continues below
    story continues below advertisement|article continues below
    article continues after advertisement|scroll to continue|skip advertisement|skip ad
    skip to content|skip to main content|back to top|go to top|subscribe|subscribe now
    subscribe to our newsletter|subscribe to newsletter|subscribe to us|newsletter|newsletters
    sign up|sign up now|sign up for our newsletter|sign up for free|join our newsletter|support us
    donate|donate now|become a member|follow us|follow|all rights reserved|terms of use
    terms of service|privacy policy|cookie policy|cookie settings|accept cookies|accept all cookies
    terms and conditions|tags|keywords|permalink|report an error|report a typo|send feedback
    republish this article

    поделиться|поделиться в соцсетях|поделитесь|комментарии|комментировать|оставить комментарий
    оставить отзыв|добавить комментарий|читайте также|читать также|читать далее|подробнее|по теме
    материалы по теме|новости по теме|похожие новости|другие новости|последние новости
    лента новостей|популярное|самое читаемое|самые читаемые|подписаться|подпишитесь
    подписывайтесь на нас|подписаться на рассылку|реклама|на правах рекламы|теги|распечатать
    версия для печати|все права защищены|мы в соцсетях|следите за нами|обсудить|нашли ошибку
    поділитися|коментарі|залишити коментар|читайте також|читати далі|новини за темою|останні новини
    популярні новини|підписатися|підпишіться|підписуйтесь на нас|реклама|усі права захищені|paylaş
    şərh|şərhlər|şərh yaz|rəy yaz|oxşar xəbərlər|digər xəbərlər|son xəbərlər|xəbər lenti
    həmçinin oxuyun|ən çox oxunan|ən çox oxunanlar|abunə ol|abunə olun|bizi izləyin|reklam
    bütün hüquqlar qorunur|çap et|paylaşın|yorumlar|yorum yap|yorum yaz|ilgili haberler|son haberler
    diğer haberler|en çok okunan|en çok okunanlar|abone ol|abone olun|bizi takip edin
    tüm hakları saklıdır|yazdır|ayrıca bakınız|etiketler|teilen|drucken|kommentare
    kommentar schreiben|kommentieren|mehr zum thema|lesen sie auch|auch interessant|weiterlesen
    meistgelesen|das könnte sie auch interessieren|anzeige|werbung|newsletter abonnieren
    folgen sie uns|alle rechte vorbehalten|schlagwörter|zur startseite|partager|imprimer
    commentaires|laisser un commentaire|commenter|lire aussi|à lire aussi|lire la suite|à lire
    les plus lus|articles les plus lus|sur le même sujet|s'abonner|abonnez-vous|suivez-nous
    publicité|tous droits réservés|mots-clés|compartir|imprimir|comentarios|deja un comentario
    dejar un comentario|leer más|lea también|lee también|te puede interesar|lo más leído
    lo más visto|noticias relacionadas|suscríbete|suscribirse|síguenos|publicidad
    todos los derechos reservados|etiquetas|compartilhar|compartilhe|comentários|deixe um comentário
    leia mais|leia também|mais lidas|veja também|assine|siga-nos|publicidade
    todos os direitos reservados|condividi|stampa|commenti|lascia un commento|leggi anche
    leggi tutto|i più letti|articoli correlati|iscriviti|seguici|pubblicità
    tutti i diritti riservati|udostępnij|drukuj|komentarze|dodaj komentarz|czytaj także
    czytaj więcej|zobacz także|zobacz też|najczęściej czytane|polecamy|reklama|subskrybuj
    obserwuj nas|wszelkie prawa zastrzeżone|شارك|مشاركة|تعليقات|التعليقات|أضف تعليق|اترك تعليقا
    اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|الأكثر قراءة|مواضيع ذات صلة|أخبار ذات صلة|تابعنا|تابعونا|اشترك
    إعلان|طباعة|جميع الحقوق محفوظة|اشتراک‌گذاری|نظرات|ارسال نظر|بیشتر بخوانید|مطالب مرتبط
    اخبار مرتبط|پربازدیدترین‌ها|تبلیغات
    """.replace("\n", "|").split("|")
)

# Whole lines of which a part changes from page to page.
_NETWORKS = "twitter|x|facebook|instagram|telegram|whatsapp|youtube|google news|linkedin|reddit|pinterest"
_PATTERNS = re.compile(
    rf"""
      follow\ (us|our|me)\b(\ \S+){{0,3}}(\ (on|at|in|via)\ .{{1,60}})?
    | (like|find|join|watch)\ us\ (on|in|at)\ .{{1,60}}
    | (follow|like)\ .{{1,60}}\ on\ ({_NETWORKS})\b.{{0,30}}
    | (share|tweet|post|email|send|save)(\ this)?(\ article|\ story|\ page)?
      \ (on|via|by|to)\ ({_NETWORKS}|e-?mail|print|a\ friend)
    | (sign\ up|subscribe|register)\ (for|to)\ (our|the|free|daily|weekly)\b.{{0,40}}
      \b(newsletters?|channel|alerts?|emails?)\b.{{0,40}}
    | (subscribe|join)\ (to\ )?(us|our)\b.{{0,30}}\ (on|in|channel|telegram|whatsapp).{{0,30}}
    | (read|see|view|watch)\ (the\ )?(rest|full|whole|entire)(\ of\ (the|this))?
      (\ story|\ article|\ text|\ report|\ interview|\ post|\ version)?
      (\ here|\ at\ .{{1,40}}|\ on\ .{{1,40}}|\ below)
    | ((share|tweet|print|e-?mail|save|copy\ link|comment|follow\ us|viber|messenger|vk|tiktok|{_NETWORKS})
      (\W+|$)){{2,}}
    | click\ here(\ (to|for)\ .{{1,80}})?
    | (\d+|no)\ (comments?|shares?|views?|likes?|replies|retweets)
    | (comments?|shares?|views?|likes?|прочитано|просмотров|просмотры|baxış|oxunub)\W*\d[\d\s.,]*
    | (more|most)\ (from|on|about|in)\ (this|our|the)\ (author|story|topic|section|site|series|subject)
    | (\(c\)|©|copyright)\W.{{0,120}}
    | .{{0,80}}\ball\ rights\ reserved\b.{{0,60}}
    | (this\ (site|website)|we)\ uses?\ cookies.{{0,100}}
    | (подписывайтесь|подпишитесь)\ на\ (наш|нашу|наши|нас)\b.{{0,60}}
    | (підписуйтесь|підпишіться)\ на\ (наш|нашу|наші|нас)\b.{{0,60}}
    | (bizi|bizə)\ .{{1,40}}\ (izləyin|abunə\ olun)
    """,
    re.VERBOSE,
)

# Before a colon: what follows is a teaser, a list of links or of tags.
_LABELS = frozenset(
    """
    read more|read also|also read|see also|related|related article|related articles|related stories
    related story|related news|related video|more on this|tags|keywords|filed under|read next
    recommended|don't miss|don’t miss|more|topics|must read|also see|читайте также|читайте еще
    по теме|теги|подробнее|смотрите также|читайте також|теги|həmçinin oxuyun|etiketler
    lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|leia também
    leggi anche|czytaj także|zobacz także|اقرأ أيضا|اقرأ أيضًا
    """.replace("\n", "|").split("|")
)

# Headings and menu entries: furniture only among furniture.
_MENU = frozenset(
    """
    facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube|pinterest|messenger|viber
    vkontakte|social|top stories|top news|breaking news|home|politics|economy|economics|business
    finance|society|world|international|region|regional|culture|sport|sports|opinion|opinions
    analysis|analytics|interview|interviews|video|videos|photo|photos|gallery|multimedia|health
    science|technology|tech|weather|education|lifestyle|entertainment|news|news line|newsline
    all news|archive|about|about us|contact|contacts|contact us|search|login|log in|sign in|register
    menu|popular|feedback|careers|jobs|rss|главная|политика|экономика|общество|мир|в мире|культура
    спорт|наука|происшествия|видео|фото|контакты|о нас|поиск|siyasət|iqtisadiyyat|cəmiyyət|dünya
    mədəniyyət|idman|əlaqə|haqqımızda|foto|siyaset|ekonomi|dünya|spor|kültür|politik|wirtschaft
    kultur|politique|économie|société|monde|política|economía|sociedad|mundo|cultura|deportes
    """.replace("\n", "|").split("|")
)


def is_furniture(line: str) -> bool:
    """Whether ``line`` is page furniture wherever it stands."""
    if len(line) > _LONGEST:
        return False
    words = _plain(line)
    if not words:
        return False
    if words in _FURNITURE or _PATTERNS.fullmatch(words) is not None:
        return True
    label, colon, _ = words.partition(":")
    return bool(colon) and label.rstrip() in _LABEL_WORDS


def is_menu_entry(line: str) -> bool:
    """Whether ``line`` names a section or a page of a site: furniture only among furniture."""
    return len(line) <= _LONGEST_ENTRY and _plain(line) in _MENU_ENTRIES


def _plain(line: str) -> str:
    """The line without case, arrows, icons and punctuation at its ends."""
    plain = _GAPS.sub(" ", line.casefold()).strip(_EDGES)
    return f"© {plain}" if line.lstrip().startswith("©") else plain


def _entries(words: frozenset[str]) -> frozenset[str]:
    return frozenset(entry.strip().casefold() for entry in words if entry.strip())


_FURNITURE = _entries(_LINES)
_LABEL_WORDS = _entries(_LABELS)
_MENU_ENTRIES = _entries(_MENU)
