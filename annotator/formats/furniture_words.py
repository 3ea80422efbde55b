"""The words of page furniture, by what they are for: lines of a news site's page, not of its article."""

from __future__ import annotations

import re
from enum import StrEnum


class Furniture(StrEnum):
    """What a line of a site's page is for."""

    SHARING = "sharing"
    """Share bars, printing, comments."""
    READING = "reading"
    """Other articles: read more, related, most read."""
    ADVERT = "advert"
    """What introduces an advertisement."""
    SIGN_UP = "sign_up"
    """Newsletters, channels, following, donating."""
    NOTICE = "notice"
    """Rights, cookies, tags, ways around the page."""


# Whole lines, whatever follows in the text. Written without case and without punctuation at the ends.
LINES = {
    Furniture.SHARING: """
        share|share this|share this article|share this story|share this post|share article|share on
        share with friends|tweet|tweet this|retweet|pin it|copy link|link copied|email this
        email this article|e-mail this article|print|print this|print this article|print version
        printable version|print article|save article|save for later|comments|comment|add comment
        add a comment|add your comment|leave a comment|leave comment|leave a reply|leave a review
        leave your comment|post a comment|post comment|write a comment|view comments|show comments
        view all comments|read comments|no comments|no comments yet|join the conversation
        join the discussion|your email address will not be published|required fields are marked
        log in to comment|login to comment|поделиться|поделиться в соцсетях|поделитесь|комментарии
        комментировать|оставить комментарий|оставить отзыв|добавить комментарий|распечатать
        версия для печати|обсудить|поділитися|коментарі|залишити коментар|paylaş|şərh|şərhlər|şərh yaz
        rəy yaz|çap et|paylaşın|yorumlar|yorum yap|yorum yaz|yazdır|teilen|drucken|kommentare
        kommentar schreiben|kommentieren|partager|imprimer|commentaires|laisser un commentaire|commenter
        compartir|imprimir|comentarios|deja un comentario|dejar un comentario|compartilhar|compartilhe
        comentários|deixe um comentário|condividi|stampa|commenti|lascia un commento|udostępnij|drukuj
        komentarze|dodaj komentarz|شارك|مشاركة|تعليقات|التعليقات|أضف تعليق|اترك تعليقا|طباعة|اشتراک‌گذاری
        نظرات|ارسال نظر
    """,
    Furniture.READING: """
        read more|read more here|read also|also read|see also|see more|show more|load more|more news
        more stories|continue reading|keep reading|read next|up next|next article|previous article|next post
        previous post|next story|previous story|related|related articles|related article|related stories
        related news|related posts|related content|related topics|related links|related coverage
        related video|related videos|related materials|most read|most popular|most viewed|most shared
        most commented|most recent|trending|trending now|popular now|popular news|popular articles
        latest news|latest stories|latest articles|last news|other news|news feed|newsfeed|recommended
        recommended for you|recommended stories|recommended articles|recommended reading|editors picks
        editor's picks|editor’s picks|editors' picks|editors’ picks|you may also like|you might also like
        you might be interested in|we recommend|don't miss|don’t miss|more from the web|around the web
        from around the web|читайте также|читать также|читать далее|подробнее|по теме|материалы по теме
        новости по теме|похожие новости|другие новости|последние новости|лента новостей|популярное
        самое читаемое|самые читаемые|читайте також|читати далі|новини за темою|останні новини
        популярні новини|oxşar xəbərlər|digər xəbərlər|son xəbərlər|xəbər lenti|həmçinin oxuyun
        ən çox oxunan|ən çox oxunanlar|ilgili haberler|son haberler|diğer haberler|en çok okunan
        en çok okunanlar|ayrıca bakınız|mehr zum thema|lesen sie auch|auch interessant|weiterlesen
        meistgelesen|das könnte sie auch interessieren|lire aussi|à lire aussi|lire la suite|à lire
        les plus lus|articles les plus lus|sur le même sujet|leer más|lea también|lee también
        te puede interesar|lo más leído|lo más visto|noticias relacionadas|leia mais|leia também|mais lidas
        veja também|leggi anche|leggi tutto|i più letti|articoli correlati|czytaj także|czytaj więcej
        zobacz także|zobacz też|najczęściej czytane|polecamy|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|الأكثر قراءة
        مواضيع ذات صلة|أخبار ذات صلة|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین‌ها
    """,
    Furniture.ADVERT: """
        sponsored|sponsored content|promoted content|paid content|paid post|partner content|advertisement
        advertisements|advertising|advert|ad|story continues below|story continues below advertisement
        article continues below|article continues after advertisement|scroll to continue|skip advertisement
        skip ad|реклама|на правах рекламы|reklam|anzeige|werbung|publicité|publicidad|publicidade|pubblicità
        reklama|إعلان|تبلیغات
    """,
    Furniture.SIGN_UP: """
        subscribe|subscribe now|subscribe to our newsletter|subscribe to newsletter|subscribe to us
        newsletter|newsletters|sign up|sign up now|sign up for our newsletter|sign up for free
        join our newsletter|support us|donate|donate now|become a member|follow us|follow|подписаться
        подпишитесь|подписывайтесь на нас|подписаться на рассылку|мы в соцсетях|следите за нами|підписатися
        підпишіться|підписуйтесь на нас|abunə ol|abunə olun|bizi izləyin|abone ol|abone olun|bizi takip edin
        newsletter abonnieren|folgen sie uns|s'abonner|abonnez-vous|suivez-nous|suscríbete|suscribirse
        síguenos|assine|siga-nos|iscriviti|seguici|subskrybuj|obserwuj nas|تابعنا|تابعونا|اشترك
    """,
    Furniture.NOTICE: """
        skip to content|skip to main content|back to top|go to top|all rights reserved|terms of use
        terms of service|privacy policy|cookie policy|cookie settings|accept cookies|accept all cookies
        terms and conditions|tags|keywords|permalink|report an error|report a typo|send feedback
        republish this article|теги|все права защищены|нашли ошибку|усі права захищені
        bütün hüquqlar qorunur|tüm hakları saklıdır|etiketler|alle rechte vorbehalten|schlagwörter
        zur startseite|tous droits réservés|mots-clés|todos los derechos reservados|etiquetas
        todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|جميع الحقوق محفوظة
    """,
}

# Whole lines of which a part changes from page to page. The groups are named by their kinds.
_NETWORKS = "twitter|x|facebook|instagram|telegram|whatsapp|youtube|google news|linkedin|reddit|pinterest"
PATTERNS = re.compile(
    rf"""
      (?P<sign_up>
        follow\ (us|our|me)\b(\ \S+){{0,3}}(\ (on|at|in|via)\ .{{1,60}})?
      | (like|find|join|watch)\ us\ (on|in|at)\ .{{1,60}}
      | (follow|like)\ .{{1,60}}\ on\ ({_NETWORKS})\b.{{0,30}}
      | (sign\ up|subscribe|register)\ (for|to)\ (our|the|free|daily|weekly)\b.{{0,40}}
        \b(newsletters?|channel|alerts?|emails?)\b.{{0,40}}
      | (subscribe|join)\ (to\ )?(us|our)\b.{{0,30}}\ (on|in|channel|telegram|whatsapp).{{0,30}}
      | (подписывайтесь|подпишитесь)\ на\ (наш|нашу|наши|нас)\b.{{0,60}}
      | (підписуйтесь|підпишіться)\ на\ (наш|нашу|наші|нас)\b.{{0,60}}
      | (bizi|bizə)\ .{{1,40}}\ (izləyin|abunə\ olun)
      )
    | (?P<sharing>
        (share|tweet|post|email|send|save)(\ this)?(\ article|\ story|\ page)?
        \ (on|via|by|to)\ ({_NETWORKS}|e-?mail|print|a\ friend)
      | ((share(\ (on|via|to))?|tweet|print|e-?mail|save|copy\ link|comment|follow\ us|viber|messenger|vk
        |tiktok|{_NETWORKS})(\W+|$)){{2,}}
      | (\d+|no)\ (comments?|shares?|views?|likes?|replies|retweets)
      | (comments?|shares?|views?|likes?|прочитано|просмотров|просмотры|baxış|oxunub)\W*\d[\d\s.,]*
      )
    | (?P<advert>
        (advertisement|anzeige|publicidad|реклама)\W+(scroll|continue|story|article|weiter|sigue).{{0,60}}
      | (story|article|artikel)\ continues\ (below|after).{{0,40}}
      )
    | (?P<reading>
        (read|see|view|watch)\ (the\ )?(rest|full|whole|entire)(\ of\ (the|this))?
        (\ story|\ article|\ text|\ report|\ interview|\ post|\ version)?
        (\ here|\ at\ .{{1,40}}|\ on\ .{{1,40}}|\ below)
      | click\ here(\ (to|for)\ .{{1,80}})?
      | (more|most)\ (from|on|about|in)\ (this|our|the)\ (author|story|topic|section|site|series|subject)
      )
    | (?P<notice>
        (\(c\)|©|copyright)\W.{{0,120}}
      | .{{0,80}}\ball\ rights\ reserved\b.{{0,60}}
      | (this\ (site|website)|we)\ uses?\ cookies.{{0,100}}
      )
    """,
    re.VERBOSE,
)

# Before a colon: what follows is a teaser, a list of links or of tags.
LABELS = {
    Furniture.READING: """
        read more|read also|also read|see also|related|related article|related articles|related stories
        related story|related news|related video|more on this|read next|recommended|don't miss
        don’t miss|more|must read|also see|читайте также|читайте еще|по теме|подробнее|смотрите также
        читайте також|həmçinin oxuyun|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también
        lee también|leia também|leggi anche|czytaj także|zobacz także|اقرأ أيضا|اقرأ أيضًا
    """,
    Furniture.NOTICE: """
        tags|keywords|filed under|topics|теги|etiketler
    """,
}

# Headings and menu entries: furniture only among furniture.
MENU = """
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
"""
