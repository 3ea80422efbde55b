<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>“{words}” · the only one before it</source>
        <translation>„{words}“ · der einzige davor</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>named right before “{words}”</source>
        <translation>unmittelbar vor „{words}“ genannt</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>“{words}” · who is quoted</source>
        <translation>„{words}“ · wer zitiert wird</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>“{words}” · last speaker before it</source>
        <translation>„{words}“ · letzter Sprecher davor</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>“{words}” · last person before it</source>
        <translation>„{words}“ · letzte Person davor</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <location filename="../../annotator/ui/article_view/overlays.py"/>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <location filename="../../annotator/ui/article_view/overlays.py"/>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <location filename="../../annotator/ui/article_view/overlays.py"/>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>the {role} takes in {what} behind it: {done} of {seen} times</source>
        <translation>{role} endet nach {what}: {done} von {seen} Mal</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>the {role} takes in {what} before it: {done} of {seen} times</source>
        <translation>{role} beginnt schon mit {what}: {done} von {seen} Mal</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>the {role} ends before {what}: {done} of {seen} times</source>
        <translation>{role} endet vor {what}: {done} von {seen} Mal</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>the {role} begins behind {what}: {done} of {seen} times</source>
        <translation>{role} beginnt hinter {what}: {done} von {seen} Mal</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>an adverb</source>
        <translation>einem Adverb</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a modal verb</source>
        <translation>einem Modalverb</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a verb</source>
        <translation>einem Verb</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a noun</source>
        <translation>einem Substantiv</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>an adjective</source>
        <translation>einem Adjektiv</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>an article</source>
        <translation>einem Artikelwort</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a preposition</source>
        <translation>einer Präposition</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>“to”</source>
        <translation>„to“</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a pronoun</source>
        <translation>einem Pronomen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a conjunction</source>
        <translation>einer Konjunktion</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_moves.py"/>
        <source>Some claims have a “{name}” already, from before the codebook was changed.</source>
        <translation>Manche Aussagen haben schon ein „{name}“, aus der Zeit vor der Änderung des Kodierbuchs.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_moves.py"/>
        <source>Give the attribute another name.</source>
        <translation>Geben Sie dem Merkmal einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>There must be at least one actor type.</source>
        <translation>Es muss mindestens einen Akteurstyp geben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>There are {count} actor types; {most} are the most there can be.</source>
        <translation>Es sind {count} Akteurstypen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>Every claim has a note already; “{name}” cannot be an attribute.</source>
        <translation>Jede Aussage hat schon eine Notiz; „{name}“ kann kein Merkmal sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>The colour “{colour}” of “{name}” is not written as # and six digits, like #1f5fa8.</source>
        <translation>Die Farbe „{colour}“ von „{name}“ ist nicht als # mit sechs Ziffern geschrieben, wie #1f5fa8.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>A label has no name.</source>
        <translation>Eine Bezeichnung hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>The name “{name}” is used twice.</source>
        <translation>Der Name „{name}“ ist doppelt vergeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>The key “{key}” of “{name}” is not a single character.</source>
        <translation>Die Taste „{key}“ von „{name}“ ist kein einzelnes Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>The key “{key}” is that of “{name}” and of “{other}”.</source>
        <translation>Die Taste „{key}“ gehört sowohl zu „{name}“ als auch zu „{other}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Write what it should match.</source>
        <translation>Schreiben Sie, worauf er passen soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression is longer than {count} characters.</source>
        <translation>Der Ausdruck ist länger als {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Split it into several rules.</source>
        <translation>Teilen Sie ihn in mehrere Regeln auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression is broken at character {place}: {reason}.</source>
        <translation>Der Ausdruck ist an Zeichen {place} fehlerhaft: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Put a backslash before a sign that should stand for itself.</source>
        <translation>Setzen Sie einen umgekehrten Schrägstrich vor ein Zeichen, das für sich selbst stehen soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression is too large.</source>
        <translation>Der Ausdruck ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Make it simpler.</source>
        <translation>Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>it refers back to a group</source>
        <translation>er verweist auf eine Gruppe zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>it repeats what repeats or has alternatives already</source>
        <translation>er wiederholt, was sich schon wiederholt oder Alternativen hat</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>it has too many repetitions</source>
        <translation>er hat zu viele Wiederholungen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression could take for ever, because {reason}, at character {place}.</source>
        <translation>Der Ausdruck könnte endlos rechnen, denn {reason}, an Zeichen {place}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Make it simpler, or write several rules.</source>
        <translation>Vereinfachen Sie ihn, oder schreiben Sie mehrere Regeln.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/linking.py"/>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>named last, together</source>
        <translation>zuletzt zusammen genannt</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>They are left out.</source>
        <translation>Sie werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>They are left out, or only counted.</source>
        <translation>Sie werden weggelassen oder nur gezählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Mentions of actors</source>
        <translation>Nennungen von Akteuren</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <location filename="../../annotator/ui/panel/actor_model.py"/>
        <location filename="../../annotator/ui/panel/panel.py"/>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Which source, cue and content belong together</source>
        <translation>Welche Quelle, welches Signalwort und welcher Inhalt zusammengehören</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Each part of the claim is written by itself.</source>
        <translation>Jeder Teil der Aussage wird für sich geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Annotations nested or sharing words</source>
        <translation>Verschachtelte oder überlappende Annotationen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The accepted, then the longest is written; the others are left out.</source>
        <translation>Die angenommene, dann die längste wird geschrieben; die anderen werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Parts with a gap in them</source>
        <translation>Teile mit einer Lücke</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Written from the first word to the last, with what is between.</source>
        <translation>Vom ersten bis zum letzten Wort geschrieben, mit dem, was dazwischen steht.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The claim is left out.</source>
        <translation>Die Aussage wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Boundaries inside of a token</source>
        <translation>Grenzen innerhalb eines Tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Widened to whole tokens.</source>
        <translation>Auf ganze Tokens erweitert.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The annotation is left out.</source>
        <translation>Die Annotation wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Rejected annotations</source>
        <translation>Abgelehnte Annotationen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Suggestions that wait for a decision</source>
        <translation>Offene Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Which coder decided</source>
        <translation>Welcher Bearbeiter entschied</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Written without the coder’s name.</source>
        <translation>Ohne den Namen des Bearbeiters geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Which actor is meant</source>
        <translation>Welcher Akteur gemeint ist</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Written without the actor.</source>
        <translation>Ohne den Akteur geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Stance, topic, certainty, notes of claims</source>
        <translation>Haltung, Thema, Gewissheit, Notizen von Aussagen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The claim is written without them.</source>
        <translation>Die Aussage wird ohne sie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Confidence and reason of suggestions</source>
        <translation>Konfidenz und Grund von Vorschlägen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The annotation is written without them.</source>
        <translation>Die Annotation wird ohne sie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Other names, outside ids, notes of actors</source>
        <translation>Weitere Namen, äußere Kennungen, Notizen von Akteuren</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The actor is written without them.</source>
        <translation>Der Akteur wird ohne sie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>What a corrected annotation was proposed as</source>
        <translation>Als was eine berichtigte Annotation vorgeschlagen war</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Only the corrected one is written.</source>
        <translation>Nur die berichtigte wird geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Outlet, author, date and the like</source>
        <translation>Medium, Autor, Datum und dergleichen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The article is written without them.</source>
        <translation>Der Artikel wird ohne sie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Spaces and line ends as they are in the text</source>
        <translation>Leerzeichen und Zeilenenden, wie sie im Text stehen</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Tokens are written with one space between them.</source>
        <translation>Tokens werden mit je einem Leerzeichen geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Some characters of the text</source>
        <translation>Einige Zeichen des Textes</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>They are replaced by others.</source>
        <translation>Sie werden durch andere ersetzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Long titles, names and values</source>
        <translation>Lange Titel, Namen und Werte</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>They are cut to what there is room for.</source>
        <translation>Sie werden gekürzt, bis sie passen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The words of the articles</source>
        <translation>Der Wortlaut der Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Something else: {name}</source>
        <translation>Etwas anderes: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>It is changed as little as makes it fit.</source>
        <translation>Es wird so wenig wie möglich geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>It is left out.</source>
        <translation>Es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>name in your actor list</source>
        <translation>Name in Ihrer Akteursliste</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>alias in your actor list</source>
        <translation>weiterer Name in Ihrer Akteursliste</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>new in this project</source>
        <translation>neu in diesem Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>surname of {name}</source>
        <translation>Nachname von {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>short for {name}</source>
        <translation>kurz für {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/optional_suggesters.py"/>
        <source>“{entry}” is not of the form LABEL=type.</source>
        <translation>„{entry}“ hat nicht die Form BEZEICHNUNG=Typ.</translation>
    </message>
    <message>
        <location filename="../../annotator/desk.py"/>
        <source>{key} find any action</source>
        <translation>{key} findet jede Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/article_line.py"/>
        <source>the line has annotations but no &quot;schema&quot;: &quot;{schema}&quot;</source>
        <translation>die Zeile hat Annotationen, aber kein &quot;schema&quot;: &quot;{schema}&quot;</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/article_line.py"/>
        <location filename="../../annotator/formats/citron/layout.py"/>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <location filename="../../annotator/formats/prodigy/reader.py"/>
        <source>the object has no “text”</source>
        <translation>das Objekt hat kein „text“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/article_line.py"/>
        <source>the key “{key}” stands both in the object and in its “meta”</source>
        <translation>der Schlüssel „{key}“ steht sowohl im Objekt als auch in seinem „meta“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/articles.py"/>
        <location filename="../../annotator/formats/web_annotation/reader.py"/>
        <source>{path} is not UTF-8 text</source>
        <translation>{path} ist kein UTF-8-Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/articles.py"/>
        <source>{path} is missing, though there are annotations for it</source>
        <translation>{path} fehlt, obwohl es Annotationen dazu gibt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/interpretation.py"/>
        <location filename="../../annotator/formats/citron/reader.py"/>
        <source>the attribution {id} has neither cue nor content</source>
        <translation>die Zuschreibung {id} hat weder Signalwort noch Inhalt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/interpretation.py"/>
        <source>{id} is left out, for it names {reference}, which cannot be read</source>
        <translation>{id} ist ausgelassen, denn es nennt {reference}, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/interpretation.py"/>
        <source>{id} names {reference}, which is not there</source>
        <translation>{id} nennt {reference}, das es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/polnear.py"/>
        <source>{folder} has no folders “text” and “attributions”.</source>
        <translation>{folder} hat keine Ordner „text“ und „attributions“.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/polnear.py"/>
        <source>Choose the folder that holds both.</source>
        <translation>Wählen Sie den Ordner, der beide enthält.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>two annotations have the id “{id}”</source>
        <translation>zwei Annotationen haben die Kennung „{id}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>the line is no annotation: “{line}”</source>
        <translation>die Zeile ist keine Annotation: „{line}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>“{fragment}” is not the beginning and end of a span</source>
        <translation>„{fragment}“ ist nicht Anfang und Ende einer Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Wrongly decoded letters</source>
        <translation>Falsch dekodierte Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Puts right letters that were read in a wrong encoding. What is read right is left alone.</source>
        <translation>Berichtigt Zeichen, die in einer falschen Kodierung gelesen wurden. Was richtig gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Hyphens at line ends</source>
        <translation>Trennstriche am Zeilenende</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Joins words that were divided at the end of a line. Compounds such as “well-known” keep their hyphen.</source>
        <translation>Fügt Wörter zusammen, die am Zeilenende getrennt wurden. Zusammensetzungen wie „well-known“ behalten ihren Bindestrich.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Characters that cannot be seen</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away soft hyphens, byte order marks and spaces without width, but not where a script or an emoji needs them.</source>
        <translation>Entfernt weiche Trennstriche, Bytereihenfolge-Marken und Leerzeichen ohne Breite, aber nicht, wo eine Schrift oder ein Emoji sie braucht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Unusual spaces</source>
        <translation>Ungewöhnliche Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Makes plain spaces of those that do not break or are of another width.</source>
        <translation>Macht aus geschützten und anders breiten Leerzeichen gewöhnliche.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>By-lines</source>
        <translation>Autorenzeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines that only say who wrote, reported or edited the article, at its top or end.</source>
        <translation>Entfernt Zeilen am Anfang oder Ende, die nur sagen, wer den Artikel geschrieben, recherchiert oder redigiert hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Datelines</source>
        <translation>Ortsmarken</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away place, day and agency before the first sentence. The sentence itself stays.</source>
        <translation>Entfernt Ort, Tag und Agentur vor dem ersten Satz. Der Satz selbst bleibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Advertisements</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines that only announce an advertisement or sponsored content.</source>
        <translation>Entfernt Zeilen, die nur eine Anzeige oder bezahlte Inhalte ankündigen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Read more</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines that lead to other articles: “Read more”, “Related”, “Most read”.</source>
        <translation>Entfernt Zeilen, die zu anderen Artikeln führen: „Lesen Sie auch“, „Mehr zum Thema“, „Meistgelesen“.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Share bars</source>
        <translation>Teilen-Leisten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines of buttons to share, print or comment.</source>
        <translation>Entfernt Zeilen mit Schaltflächen zum Teilen, Drucken oder Kommentieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Newsletters and channels</source>
        <translation>Newsletter und Kanäle</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines that ask to subscribe, to follow or to donate.</source>
        <translation>Entfernt Zeilen, die zum Abonnieren, Folgen oder Spenden auffordern.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Rights and notices</source>
        <translation>Rechte und Hinweise</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines on copyright, cookies and tags, and the ways around a page.</source>
        <translation>Entfernt Zeilen über Urheberrecht, Cookies und Schlagwörter sowie Wegweiser der Seite.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Repeated headers and page numbers</source>
        <translation>Kopfzeilen und Seitenzahlen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away page numbers, and lines that stand again about a page further on. The first one stays.</source>
        <translation>Entfernt Seitenzahlen und Zeilen, die etwa eine Seite später wiederkehren. Die erste bleibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Large gaps</source>
        <translation>Große Lücken</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Makes one of several blank lines or spaces, and takes spaces from the ends of lines.</source>
        <translation>Macht aus mehreren Leerzeilen oder Leerzeichen eine oder eines und entfernt Leerzeichen am Zeilenende.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>no column looks like the text of articles</source>
        <translation>keine Spalte sieht nach dem Text von Artikeln aus</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>Choose it by the option “text” from: {known}.</source>
        <translation>Wählen Sie sie mit der Option „text“ aus: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is no column “{name}”</source>
        <translation>es gibt keine Spalte „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll/reader.py"/>
        <location filename="../../annotator/formats/delimited.py"/>
        <location filename="../../annotator/formats/exchange/json_array.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll/reader.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the line is not valid UTF-8 at byte {byte}</source>
        <translation>die Zeile ist an Byte {byte} kein gültiges UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll/reader.py"/>
        <source>the line is no word with its tag: “{line}”</source>
        <translation>die Zeile ist kein Wort mit seiner Marke: „{line}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll/reader.py"/>
        <source>the columns between the words and their tags are left aside</source>
        <translation>die Spalten zwischen den Wörtern und ihren Marken bleiben unbeachtet</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/damage.py"/>
        <location filename="../../annotator/formats/dna/database.py"/>
        <location filename="../../annotator/formats/refi_qda/xml_stream.py"/>
        <source>{what} is damaged: {reason}</source>
        <translation>{what} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is empty</source>
        <translation>{source} ist leer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it holds NUL characters</source>
        <translation>{source} ist kein Text: sie enthält NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>Save or convert it as plain text and import that.</source>
        <translation>Speichern oder wandeln Sie sie als reinen Text, und importieren Sie den.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it is {kind}</source>
        <translation>{source} ist kein Text, sondern {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it begins as {encoding} but byte {byte} is not valid</source>
        <translation>{source} ist kein Text: sie beginnt als {encoding}, aber Byte {byte} ist nicht gültig</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>Speichern Sie sie als UTF-8, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it holds NUL bytes</source>
        <translation>{source} ist kein Text: sie enthält NUL-Bytes</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it is UTF-8 but byte {byte} is not valid</source>
        <translation>{source} ist kein Text: sie ist UTF-8, aber Byte {byte} ist nicht gültig</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it holds binary data</source>
        <translation>{source} ist kein Text: sie enthält Binärdaten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: its encoding is not known</source>
        <translation>{source} ist kein Text: die Zeichenkodierung ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/delimited.py"/>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/discourse/networks.py"/>
        <source>a two-mode network has no {stance} between actors</source>
        <translation>ein Netzwerk mit zwei Arten von Knoten hat kein {stance} zwischen Akteuren</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/discourse/networks.py"/>
        <source>Choose one-mode.</source>
        <translation>Wählen Sie one-mode.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>{what} is no project of DNA 3</source>
        <translation>{what} ist kein Projekt von DNA 3</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>Import projects of DNA 2 into DNA 3 first.</source>
        <translation>Importieren Sie Projekte von DNA 2 zuerst in DNA 3.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>{what} cannot be added to: {reason}</source>
        <translation>{what} lässt sich nicht ergänzen: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>there is no file {what}</source>
        <translation>es gibt keine Datei {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <source>the project does not tell what was added to it</source>
        <translation>das Projekt sagt nicht, was ihm hinzugefügt wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <source>document {number}: {reason}</source>
        <translation>Dokument {number}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <source>the document has no text</source>
        <translation>das Dokument hat keinen Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <location filename="../../annotator/formats/docbin/reader.py"/>
        <location filename="../../annotator/formats/exchange/units.py"/>
        <location filename="../../annotator/formats/refi_qda/texts.py"/>
        <source>{start}–{end} is not a span</source>
        <translation>{start}–{end} ist keine Spanne</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <location filename="../../annotator/formats/exchange/units.py"/>
        <location filename="../../annotator/formats/refi_qda/texts.py"/>
        <source>the span {start}–{end} ends after the text, which has {count} characters</source>
        <translation>die Spanne {start}–{end} endet hinter dem Text, der {count} Zeichen hat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <source>statement {number}: {reason}</source>
        <translation>Statement {number}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/tables.py"/>
        <source>the project has no coder</source>
        <translation>das Projekt hat keinen Kodierer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/writer.py"/>
        <source>a project of DNA can only be added to</source>
        <translation>ein Projekt von DNA lässt sich nur ergänzen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/writer.py"/>
        <source>Name a .dna file by the option “base”; what is written is a copy of it.</source>
        <translation>Nennen Sie mit der Option „base“ eine .dna-Datei; geschrieben wird eine Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the file would unpack to more than {size} MB, which is not believable</source>
        <translation>die Datei ergäbe entpackt mehr als {size} MB, was nicht glaubhaft ist</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the file is cut off</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the file is not packed as spaCy packs it: {reason}</source>
        <translation>die Datei ist nicht so gepackt, wie spaCy es tut: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <location filename="../../annotator/formats/docbin/reader.py"/>
        <source>the file does not hold what spaCy stores: {reason}</source>
        <translation>die Datei enthält nicht, was spaCy speichert: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the numbers of tokens in the file do not agree</source>
        <translation>die Anzahlen der Tokens in der Datei passen nicht zusammen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the entities in the file are damaged</source>
        <translation>die Entitäten in der Datei sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reader.py"/>
        <source>spaCy cannot read the document: {reason}</source>
        <translation>spaCy kann das Dokument nicht lesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/writer.py"/>
        <source>spaCy has no tokenizer for “{language}”</source>
        <translation>spaCy hat keinen Tokenizer für „{language}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/writer.py"/>
        <source>Give a code such as en, de or xx.</source>
        <translation>Geben Sie einen Code wie en, de oder xx an.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <location filename="../../annotator/formats/inputs.py"/>
        <source>the file is of no known format</source>
        <translation>die Datei hat kein bekanntes Format</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/native.py"/>
        <location filename="../../annotator/formats/prodigy/reader.py"/>
        <source>the line is not a JSON object</source>
        <translation>die Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <source>two entities have the id “{id}”</source>
        <translation>zwei Entitäten haben die Kennung „{id}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <location filename="../../annotator/formats/prodigy/reader.py"/>
        <source>the span {start}–{end} has no label</source>
        <translation>die Spanne {start}–{end} hat keine Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/documents.py"/>
        <location filename="../../annotator/formats/inception/cas.py"/>
        <location filename="../../annotator/formats/inception/tsv_reader.py"/>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/epub.py"/>
        <source>there are no words in the book</source>
        <translation>in dem Buch stehen keine Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/epub.py"/>
        <source>the book does not say what is in it</source>
        <translation>das Buch sagt nicht, was darin ist</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/json_array.py"/>
        <source>line {line}: there is no JSON object where one should be</source>
        <translation>Zeile {line}: wo ein JSON-Objekt stehen sollte, ist keines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/json_array.py"/>
        <source>line {line}: the file is cut off, as its list is not closed</source>
        <translation>Zeile {line}: die Datei ist abgeschnitten, denn ihre Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/odd_units.py"/>
        <source>offsets are counted in {unit}</source>
        <translation>Positionen sind gezählt in {unit}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” cannot be read: {reason}</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>the ZIP file is damaged: {reason}</source>
        <translation>die ZIP-Datei ist beschädigt: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>the ZIP file holds {count} files, which is not believable</source>
        <translation>die ZIP-Datei enthält {count} Dateien, was nicht glaubhaft ist</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>the ZIP file would unpack to {size} MB</source>
        <translation>die ZIP-Datei würde entpackt {size} MB groß</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>Unpack it yourself.</source>
        <translation>Entpacken Sie sie selbst.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <location filename="../../annotator/formats/office.py"/>
        <source>“{name}” is not in the ZIP file</source>
        <translation>„{name}“ ist nicht in der ZIP-Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” in the ZIP file cannot be read: {reason}</source>
        <translation>„{name}“ in der ZIP-Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” in the ZIP file is larger than it says</source>
        <translation>„{name}“ in der ZIP-Datei ist größer, als sie angibt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” names a file outside the ZIP file</source>
        <translation>„{name}“ benennt eine Datei außerhalb der ZIP-Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” would unpack to {size} MB, which is not believable</source>
        <translation>„{name}“ würde entpackt {size} MB groß, was nicht glaubhaft ist</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/units.py"/>
        <source>the span {start}–{end} is “{found}” in the text, but “{words}” is written beside it</source>
        <translation>die Spanne {start}–{end} ist im Text „{found}“, daneben steht aber „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/file_search.py"/>
        <source>it cannot be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/file_search.py"/>
        <source>it is not a file but a pipe, a socket or a device</source>
        <translation>ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/file_search.py"/>
        <source>the folder is empty</source>
        <translation>der Ordner ist leer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>“{value}” is no choice for {name}</source>
        <translation>„{value}“ steht für {name} nicht zur Wahl</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>Choose one of: {choices}.</source>
        <translation>Wählen Sie aus: {choices}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>the format has no option “{name}”</source>
        <translation>das Format hat keine Option „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>It has: {known}.</source>
        <translation>Es hat: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>It has none.</source>
        <translation>Es hat keine.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas.py"/>
        <source>the CAS cannot be read: {reason}</source>
        <translation>das CAS kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_json.py"/>
        <source>the file is not a CAS in JSON</source>
        <translation>die Datei ist kein CAS in JSON</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_xmi.py"/>
        <source>the file has annotations of a type that is not defined: {reason}</source>
        <translation>die Datei hat Annotationen eines Typs, der nicht definiert ist: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_xmi.py"/>
        <source>Choose the folder or ZIP file that has “{name}” beside it.</source>
        <translation>Wählen Sie den Ordner oder die ZIP-Datei, worin auch „{name}“ steht.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_xmi.py"/>
        <source>the file declares a document type, which is not read</source>
        <translation>die Datei deklariert einen Dokumenttyp, was nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_xmi.py"/>
        <source>“{name}” is missing, which defines the types of the annotations</source>
        <translation>„{name}“ fehlt, worin die Typen der Annotationen definiert sind</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_reader.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_reader.py"/>
        <source>the sentence does not begin at {place}, where its first token does</source>
        <translation>der Satz beginnt nicht bei {place} wie sein erstes Token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>“{sign}” is no kind of layer</source>
        <translation>„{sign}“ ist keine Art von Ebene</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>the sentence has no tokens</source>
        <translation>der Satz hat keine Tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>the line has {found} columns, but the layers need {count}</source>
        <translation>die Zeile hat {found} Spalten, doch die Ebenen brauchen {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>the line does not begin with the number and the place of a token</source>
        <translation>die Zeile beginnt nicht mit Nummer und Stelle eines Tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>the file does not begin with “{begin}”</source>
        <translation>die Datei beginnt nicht mit „{begin}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>version {version} of the format is not known</source>
        <translation>Fassung {version} des Formats ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inputs.py"/>
        <source>the file is not named as one of the format “{format}”</source>
        <translation>die Datei heißt nicht wie eine des Formats „{format}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inputs.py"/>
        <source>the JSON is not whole, and does not tell its format up to where it breaks off</source>
        <translation>das JSON ist nicht vollständig und verrät sein Format nicht, so weit es reicht</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>the object has no “{key}”</source>
        <translation>das Objekt hat kein „{key}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the file is not text: it holds NUL bytes</source>
        <translation>die Datei ist kein Text: sie enthält NUL-Bytes</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the file is one JSON value over many lines</source>
        <translation>die Datei ist ein einziger JSON-Wert über viele Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Write one object per line.</source>
        <translation>Schreiben Sie ein Objekt je Zeile.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the JSON is nested too deeply</source>
        <translation>das JSON ist zu tief geschachtelt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the JSON is cut off at column {column}, or half a surrogate pair is in it</source>
        <translation>das JSON bricht in Spalte {column} ab, oder ein halbes Ersatzzeichenpaar steht darin</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the JSON is malformed at column {column}: {why}</source>
        <translation>das JSON ist in Spalte {column} fehlerhaft: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the file is not valid {encoding}: {reason}</source>
        <translation>die Datei ist kein gültiges {encoding}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio/reader.py"/>
        <source>the task has no text under “{name}”</source>
        <translation>die Aufgabe hat keinen Text unter „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio/tasks.py"/>
        <source>the region {id} has no offsets into the text</source>
        <translation>die Region {id} hat keine Positionen im Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio/tasks.py"/>
        <source>there is no JSON object where one should be</source>
        <translation>wo ein JSON-Objekt stehen sollte, ist keines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/metadata_patterns.py"/>
        <source>none of the first lines fits</source>
        <translation>keine der ersten Zeilen passt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/metadata_patterns.py"/>
        <source>the name does not fit the pattern: {reason}</source>
        <translation>der Name passt nicht zum Muster: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/metadata_patterns.py"/>
        <source>the text does not fit the pattern: {reason}</source>
        <translation>der Text passt nicht zum Muster: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>it is longer than {count} characters</source>
        <translation>er ist länger als {count} Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>“{rest}” does not fit “{pattern}”</source>
        <translation>„{rest}“ passt nicht zu „{pattern}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>The pattern is broken at character {place}: a brace stands alone.</source>
        <translation>Das Muster ist an Zeichen {place} fehlerhaft: eine geschweifte Klammer steht allein.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>Write fields as {example}.</source>
        <translation>Schreiben Sie Felder so: {example}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>The pattern has no field.</source>
        <translation>Das Muster hat kein Feld.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>The pattern has a field twice, or too many.</source>
        <translation>Das Muster hat ein Feld doppelt oder zu viele.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>Name each field once.</source>
        <translation>Nennen Sie jedes Feld einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>“{code}” is no part of a date.</source>
        <translation>„{code}“ ist kein Teil eines Datums.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Known are: {known}.</source>
        <translation>Bekannt sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>“{codes}” is no whole date.</source>
        <translation>„{codes}“ ist kein ganzes Datum.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>Name day, month and year once each: {example}.</source>
        <translation>Nennen Sie Tag, Monat und Jahr je einmal: {example}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>{schema} is newer than this program, which reads {known}</source>
        <translation>{schema} ist neuer als dieses Programm, das {known} liest</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>the schema {schema!r} is not known; this program reads {known}</source>
        <translation>das Schema {schema!r} ist unbekannt; dieses Programm liest {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>unknown key “{first}” in {place}</source>
        <translation>unbekannter Schlüssel „{first}“ in {place}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} lacks the key “{first}”</source>
        <translation>{place} fehlt der Schlüssel „{first}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} cannot be {first}</source>
        <translation>{place} kann nicht {first} sein</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} should be {first}, not {second}</source>
        <translation>{place} sollte {first} sein, nicht {second}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} is less than {first}</source>
        <translation>{place} ist kleiner als {first}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} is more than {first}</source>
        <translation>{place} ist größer als {first}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} is not a pair of offsets</source>
        <translation>{place} ist kein Paar von Textstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} is empty</source>
        <translation>{place} ist leer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>the line</source>
        <translation>der Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>two actors have the id “{id}”</source>
        <translation>zwei Akteure haben die Kennung „{id}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>two mentions have the id “{id}”</source>
        <translation>zwei Nennungen haben die Kennung „{id}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>two claims have the id “{id}”</source>
        <translation>zwei Aussagen haben die Kennung „{id}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the residue</source>
        <translation>das Beiwerk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <location filename="../../annotator/formats/refi_qda/texts.py"/>
        <source>the text holds a NUL character</source>
        <translation>der Text enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>mention {id}</source>
        <translation>Nennung {id}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>claim {id}</source>
        <translation>Aussage {id}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} has neither cue nor content</source>
        <translation>{what} hat weder Signalwort noch Inhalt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the source of {what}</source>
        <translation>die Quelle von {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the cue of {what}</source>
        <translation>das Signalwort von {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the content of {what}</source>
        <translation>der Inhalt von {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} refers to actor “{actor}”, which is not among the line&apos;s actors</source>
        <translation>{what} verweist auf den Akteur „{actor}“, der nicht unter den Akteuren der Zeile ist</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} has no suggestion behind it, so its decision should be “accepted”</source>
        <translation>hinter {what} steht kein Vorschlag, also sollte die Entscheidung „accepted“ lauten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} is decided, but the line names no coder</source>
        <translation>{what} ist entschieden, aber die Zeile nennt keinen Bearbeiter</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the suggestion of {what}</source>
        <translation>der Vorschlag von {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} says “{said}” but the text has “{has}” at {start}-{end}</source>
        <translation>{what} sagt „{said}“, aber im Text steht „{has}“ bei {start}-{end}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} is empty or reversed at {start}-{end}</source>
        <translation>{what} ist bei {start}-{end} leer oder verkehrt herum</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} ends at {end}, but the text has only {count} characters</source>
        <translation>{what} endet bei {end}, aber der Text hat nur {count} Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what}: its parts overlap or are not in reading order</source>
        <translation>{what}: die Teile überlappen oder stehen nicht in Lesefolge</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/office.py"/>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the document is protected by a password</source>
        <translation>das Dokument ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/office.py"/>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>Save it without one and import that.</source>
        <translation>Speichern Sie es ohne und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/office.py"/>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>the document is protected by a password, or of an old office program</source>
        <translation>das Dokument ist durch ein Passwort geschützt oder von einem alten Büroprogramm</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/office.py"/>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>Save it as a current format without a password and import that.</source>
        <translation>Speichern Sie es in einem heutigen Format ohne Passwort und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet_rows.py"/>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>Parquet needs the library pyarrow, which is not installed</source>
        <translation>Parquet braucht die Bibliothek pyarrow, die nicht installiert ist</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet_rows.py"/>
        <source>Save it as CSV.</source>
        <translation>Speichern Sie die Datei als CSV.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet_rows.py"/>
        <source>Install annotator[parquet], or save it as CSV.</source>
        <translation>Installieren Sie annotator[parquet], oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the file is no PDF</source>
        <translation>die Datei ist kein PDF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the PDF holds pictures of pages and no text</source>
        <translation>das PDF enthält Bilder von Seiten und keinen Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>Have its text recognized and import that.</source>
        <translation>Lassen Sie den Text erkennen und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>{count} of {total} pages hold no text</source>
        <translation>{count} von {total} Seiten enthalten keinen Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the PDF is encrypted, though perhaps without a password</source>
        <translation>das PDF ist verschlüsselt, vielleicht ohne Passwort</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>Print it into a new PDF and import that.</source>
        <translation>Drucken Sie es in ein neues PDF und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the PDF has {count} pages, which is not an article</source>
        <translation>das PDF hat {count} Seiten, was kein Artikel ist</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/press_export.py"/>
        <source>the file is no export of a press database that is known</source>
        <translation>die Datei ist kein Export einer bekannten Pressedatenbank</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy/reader.py"/>
        <source>the file holds patterns to look for, not articles</source>
        <translation>die Datei enthält Suchmuster, keine Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/project.py"/>
        <source>the file holds a codebook without texts</source>
        <translation>die Datei enthält ein Kodierbuch ohne Texte</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/project.py"/>
        <source>Export the whole project from the other program.</source>
        <translation>Exportieren Sie das ganze Projekt aus dem anderen Programm.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/project.py"/>
        <source>the file is no REFI-QDA project</source>
        <translation>die Datei ist kein REFI-QDA-Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>there is no project.qde in the file</source>
        <translation>in der Datei gibt es keine project.qde</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>“{name}” has no plain text</source>
        <translation>„{name}“ hat keinen reinen Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>the text “{path}” is not in the project</source>
        <translation>der Text „{path}“ ist nicht im Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>“{name}” is no text</source>
        <translation>„{name}“ ist kein Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>{count} selections on pages of “{name}” are not read</source>
        <translation>{count} Auswahlen auf Seiten von „{name}“ werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>the last character of a span is counted with it</source>
        <translation>das letzte Zeichen einer Spanne zählt mit</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/texts.py"/>
        <source>the selection has no position</source>
        <translation>die Auswahl hat keine Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/xml_stream.py"/>
        <location filename="../../annotator/formats/safe_xml.py"/>
        <source>{what} declares a document type, which is not read</source>
        <translation>{what} deklariert einen Dokumenttyp, was nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>there is no format “{name}”</source>
        <translation>es gibt kein Format „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>the add-on format “{name}” cannot be loaded: {error}</source>
        <translation>das Zusatzformat „{name}“ kann nicht geladen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>the add-on format “{name}” is no format</source>
        <translation>das Zusatzformat „{name}“ ist kein Format</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>the table of {name} has more rows than a sheet, which has room for {count}</source>
        <translation>die Tabelle {name} hat mehr Zeilen als ein Tabellenblatt, das {count} fasst</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>Choose CSV.</source>
        <translation>Wählen Sie CSV.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>“{words}…” is too long for a cell, which has room for {count} characters</source>
        <translation>„{words}…“ ist zu lang für eine Zelle, die {count} Zeichen fasst</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>Install annotator[parquet], or choose CSV.</source>
        <translation>Installieren Sie annotator[parquet], oder wählen Sie CSV.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/rich_text.py"/>
        <source>the file is no RTF document</source>
        <translation>die Datei ist kein RTF-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/self_check.py"/>
        <source>{name}, line {line}: {reason}</source>
        <translation>{name}, Zeile {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/self_check.py"/>
        <source>{name} holds {count} records instead of {expected}</source>
        <translation>{name} enthält {count} statt {expected} Datensätze</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/self_check.py"/>
        <source>{name} does not hold what was written into it</source>
        <translation>{name} enthält nicht, was hineingeschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/self_check.py"/>
        <source>the format “{name}” can be written but not read</source>
        <translation>das Format „{name}“ kann geschrieben, aber nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>more than {count} blank rows stand before it</source>
        <translation>mehr als {count} leere Zeilen stehen davor</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>there is no sheet “{name}”</source>
        <translation>es gibt kein Tabellenblatt „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the first row cannot be read: {reason}</source>
        <translation>die erste Zeile kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the row cannot be read: {reason}</source>
        <translation>die Zeile kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the row has {count} columns, but the table has {expected}</source>
        <translation>die Zeile hat {count} Spalten, die Tabelle aber {expected}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the row holds bytes that are not of the file&apos;s encoding</source>
        <translation>die Zeile enthält Bytes, die nicht zur Kodierung der Datei gehören</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/articles.py"/>
        <source>the annotation is on several articles</source>
        <translation>die Annotation betrifft mehrere Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/articles.py"/>
        <source>the selector “{kind}” tells no place in a text</source>
        <translation>der Selektor „{kind}“ nennt keine Stelle in einem Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/model.py"/>
        <source>the object is no annotation</source>
        <translation>das Objekt ist keine Annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/model.py"/>
        <source>the annotation has no target</source>
        <translation>die Annotation hat kein Ziel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/places.py"/>
        <source>the text has no “{words}”</source>
        <translation>im Text steht „{words}“ nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/places.py"/>
        <source>“{words}” stands {count} times in the text</source>
        <translation>„{words}“ steht {count} Mal im Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reader.py"/>
        <source>the text of “{source}” is not there</source>
        <translation>der Text von „{source}“ ist nicht da</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reader.py"/>
        <source>Put it beside the annotations, as a text file of that name, and import the folder.</source>
        <translation>Legen Sie ihn als Textdatei dieses Namens neben die Annotationen, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is larger than {size} MB</source>
        <translation>die Seite ist größer als {size} MB</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is too large to find its article, so all of it was read</source>
        <translation>die Seite ist zu groß, um ihren Artikel zu finden; sie wurde ganz gelesen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>there are no words in the page</source>
        <translation>auf der Seite stehen keine Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>there is no page in the web archive</source>
        <translation>im Web-Archiv gibt es keine Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/rendering.py"/>
        <source>The picture could not be written to “{out}”.</source>
        <translation>Das Bild konnte nicht nach „{out}“ geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Two actors are needed to merge.</source>
        <translation>Zum Zusammenführen braucht es zwei Akteure.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <location filename="../../annotator/services/rules.py"/>
        <location filename="../../annotator/storage/articles.py"/>
        <location filename="../../annotator/storage/items.py"/>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>An actor cannot be merged with itself.</source>
        <translation>Ein Akteur kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>“{name}” is the name of the actor that is split.</source>
        <translation>„{name}“ ist der Name des Akteurs, der geteilt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Give the new one another name.</source>
        <translation>Geben Sie dem neuen einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Choose what goes to the new actor.</source>
        <translation>Wählen Sie, was an den neuen Akteur geht.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Some of what is chosen is not linked to “{name}” any more.</source>
        <translation>Manches davon ist nicht mehr mit „{name}“ verknüpft.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Look at the list again.</source>
        <translation>Sehen Sie die Liste noch einmal durch.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>An actor needs a name.</source>
        <translation>Ein Akteur braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>Type one.</source>
        <translation>Tippen Sie einen ein.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>The codebook has no actor type “{type}”.</source>
        <translation>Das Kodierbuch hat keinen Akteurstyp „{type}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>Choose one of its types, or add this one to the codebook.</source>
        <translation>Wählen Sie einen seiner Typen, oder nehmen Sie diesen ins Kodierbuch auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>“{name}” is a name of “{other}” already.</source>
        <translation>„{name}“ ist schon ein Name von „{other}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>Merge the two, or leave this name out.</source>
        <translation>Führen Sie die beiden zusammen, oder lassen Sie diesen Namen weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>An outside id needs both its scheme and its id.</source>
        <translation>Eine äußere Kennung braucht beides, Schema und Kennung.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>For instance “wikidata: Q42”.</source>
        <translation>Zum Beispiel „wikidata: Q42“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <location filename="../../annotator/services/codebook_editing.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>The codebook has no actor type “{actor_type}”.</source>
        <translation>Das Kodierbuch hat keinen Akteurstyp „{actor_type}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>These words are marked as an actor already.</source>
        <translation>Diese Wörter sind schon als Akteur markiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>Select the mark to change it.</source>
        <translation>Wählen Sie die Markierung, um sie zu ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>A claim needs a content.</source>
        <translation>Eine Aussage braucht einen Inhalt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>Select what is claimed first.</source>
        <translation>Wählen Sie zuerst, was ausgesagt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>Nothing is selected there.</source>
        <translation>Dort ist nichts ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>Select the words to mark.</source>
        <translation>Wählen Sie die Wörter, die markiert werden sollen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>The parts of a role must stand in order and without overlap.</source>
        <translation>Die Teile einer Rolle müssen der Reihe nach und ohne Überlappung stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>The project has no article “{identifier}”.</source>
        <translation>Das Projekt hat keinen Artikel „{identifier}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>These lines are no page furniture: annotations stand on them ({count}).</source>
        <translation>Diese Zeilen sind kein Beiwerk: Annotationen stehen darauf ({count}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>Reject or remove them first.</source>
        <translation>Lehnen Sie sie zuerst ab, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>There are no words on these lines.</source>
        <translation>Auf diesen Zeilen stehen keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>Choose lines that have some.</source>
        <translation>Wählen Sie Zeilen, auf denen welche stehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>There is no place for backups of “{name}”: {reason}.</source>
        <translation>Für Sicherungen von „{name}“ ist kein Platz: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>Check that “{place}” may be written.</source>
        <translation>Prüfen Sie, ob in „{place}“ geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>“{name}” could not be put aside: {reason}.</source>
        <translation>„{name}“ konnte nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>Restore the backup into another file.</source>
        <translation>Stellen Sie die Sicherung in einer anderen Datei wieder her.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>No backup of “{name}” was made, because the disk has too little room for one.</source>
        <translation>Von „{name}“ wurde keine Sicherung gemacht, weil der Datenträger dafür zu wenig Platz hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>Your work is saved as before. Free some space on the disk of “{folder}”.</source>
        <translation>Ihre Arbeit wird gespeichert wie bisher. Schaffen Sie Platz auf dem Datenträger von „{folder}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/beside.py"/>
        <source>Another process of this program could not be started: {error}.</source>
        <translation>Ein weiterer Prozess dieses Programms ließ sich nicht starten: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <source>The trained claim model was made by another version of this program.</source>
        <translation>Das trainierte Aussagenmodell stammt von einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <source>Train it again, or go back to the model that ships with the program.</source>
        <translation>Trainieren Sie es neu, oder kehren Sie zum mitgelieferten Modell zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>The claim model in “{folder}” is damaged.</source>
        <translation>Das Aussagenmodell in „{folder}“ ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <source>The trained model in “{folder}” could not be changed: {reason}.</source>
        <translation>Das trainierte Modell in „{folder}“ ließ sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <source>Everything else goes on as before.</source>
        <translation>Alles andere geht weiter wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cleaning.py"/>
        <source>There is no rule “{name}” for cleaning.</source>
        <translation>Es gibt keine Bereinigungsregel „{name}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cleaning.py"/>
        <source>Choose all, none, harmless, or some of: {known}.</source>
        <translation>Wählen Sie all, none, harmless oder einige von: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cleaning.py"/>
        <source>what cleaning changed does not fit the text, so the original text is not known</source>
        <translation>was die Bereinigung geändert hat, passt nicht zum Text; der Originaltext ist daher nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cleaning.py"/>
        <source>articles with annotations are not cleaned: {count}</source>
        <translation>Artikel mit Annotationen werden nicht bereinigt: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>This article could not be suggested on: each worker of the cluster that read it ended.</source>
        <translation>Für diesen Artikel gibt es keine Vorschläge: Jeder Prozess des Clusters, der ihn las, brach ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>The cluster cannot work ({error}).</source>
        <translation>Der Cluster kann nicht arbeiten ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>This program has to be installed for its workers, and its scheduler to be running.</source>
        <translation>Dieses Programm muss für seine Prozesse installiert sein, und sein Scheduler muss laufen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>This article could not be suggested on ({error}).</source>
        <translation>Für diesen Artikel gibt es keine Vorschläge ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>A cluster needs the library dask, which is not installed.</source>
        <translation>Ein Cluster braucht die Bibliothek dask, die nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>Install annotator[cluster].</source>
        <translation>Installieren Sie annotator[cluster].</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>No cluster answers at {address} ({error}).</source>
        <translation>Unter {address} antwortet kein Cluster ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>“{address}” is not an address such as tcp://127.0.0.1:8786.</source>
        <translation>„{address}“ ist keine Adresse wie tcp://127.0.0.1:8786.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_editing.py"/>
        <source>The codebook has no version {number}.</source>
        <translation>Das Kodierbuch hat keine Fassung {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_editing.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>The codebook has no attribute “{name}”.</source>
        <translation>Das Kodierbuch hat kein Merkmal „{name}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_editing.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>The codebook has no value “{value}” for {attribute}.</source>
        <translation>Das Kodierbuch hat keinen Wert „{value}“ für {attribute}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>Its brackets are nested too deeply.</source>
        <translation>Seine Klammern sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>A codebook is an object in braces: { … }.</source>
        <translation>Ein Kodierbuch ist ein Objekt in geschweiften Klammern: { … }.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>“{field}” is missing.</source>
        <translation>„{field}“ fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>“{field}” is not a list in brackets: [ … ].</source>
        <translation>„{field}“ ist keine Liste in eckigen Klammern: [ … ].</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>An entry of “{field}” is not an object in braces: {{ … }}.</source>
        <translation>Ein Eintrag von „{field}“ ist kein Objekt in geschweiften Klammern: {{ … }}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>“{field}” is not text in quotation marks.</source>
        <translation>„{field}“ ist kein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>“{field}” is not a list of names.</source>
        <translation>„{field}“ ist keine Liste von Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>There is no codebook “{name}”.</source>
        <translation>Es gibt kein Kodierbuch „{name}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>Name a file, or one of these: {names}.</source>
        <translation>Nennen Sie eine Datei oder eines von diesen: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” is not JSON: line {line}, column {column}: {reason}.</source>
        <translation>Das Kodierbuch „{file}“ ist kein JSON: Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>Mend that line, or export a codebook to see how one is written.</source>
        <translation>Bessern Sie die Zeile aus, oder exportieren Sie ein Kodierbuch, um zu sehen, wie man eines schreibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” cannot be used. Line {line}: {reason}</source>
        <translation>Das Kodierbuch „{file}“ kann nicht verwendet werden. Zeile {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” cannot be read: {reason}.</source>
        <translation>Das Kodierbuch „{file}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” cannot be written: {reason}.</source>
        <translation>Das Kodierbuch „{file}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” is not UTF-8 text. Line {line} holds other bytes.</source>
        <translation>Das Kodierbuch „{file}“ ist kein UTF-8-Text. Zeile {line} enthält andere Bytes.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/concordance.py"/>
        <source>In “{title}”: {reason}</source>
        <translation>In „{title}“: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/copies.py"/>
        <source>Nothing that you decided is here to be carried over.</source>
        <translation>Hier ist nichts, was Sie entschieden haben und was zu übertragen wäre.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/copies.py"/>
        <source>Decide on something first.</source>
        <translation>Entscheiden Sie zuerst etwas.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_beside.py"/>
        <source>The process that writes the file ended before it was done.</source>
        <translation>Der Prozess, der die Datei schreibt, endete, bevor er fertig war.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_beside.py"/>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The old file is as it was.</source>
        <translation>Die alte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_beside.py"/>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>“{out}” could not be written: {reason}.</source>
        <translation>„{out}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>{title} cannot hold everything ({touched}).</source>
        <translation>{title} kann nicht alles aufnehmen ({touched}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>Choose to flatten or to skip what does not fit, or another format.</source>
        <translation>Wählen Sie, ob vereinfacht oder weggelassen wird, was nicht passt, oder ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The format “{format_name}” can be read but not written.</source>
        <translation>Das Format „{format_name}“ kann gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>“{out}” is the file that is added to, which stays as it is.</source>
        <translation>„{out}“ ist die Datei, die ergänzt werden soll; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/files.py"/>
        <source>Mend the file first; nothing was scored.</source>
        <translation>Bessern Sie zuerst die Datei aus; nichts wurde gewertet.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/format_choices.py"/>
        <source>No file to add to is chosen.</source>
        <translation>Es ist keine Datei gewählt, zu der hinzugefügt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/format_choices.py"/>
        <source>What is written is a copy of it.</source>
        <translation>Geschrieben wird eine Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/format_choices.py"/>
        <source>There is no file “{base}”.</source>
        <translation>Es gibt keine Datei „{base}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/format_choices.py"/>
        <source>Choose the file that is to be added to.</source>
        <translation>Wählen Sie die Datei, zu der hinzugefügt werden soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/habit_training.py"/>
        <source>No claim model ships with this installation.</source>
        <translation>Mit dieser Installation wird kein Aussagenmodell ausgeliefert.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/habit_training.py"/>
        <source>Train a new one with --besides.</source>
        <translation>Trainieren Sie mit --besides ein neues.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>“{label}” was left out and is kept with the article: {count}</source>
        <translation>„{label}“ wurde ausgelassen und bleibt beim Artikel vermerkt: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>“{label}” was taken for {target}: {count}</source>
        <translation>„{label}“ wurde als {target} genommen: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>the same text is in the project already: “{title}”</source>
        <translation>derselbe Text ist schon im Projekt: „{title}“</translation>
    </message>
    <message>
        <location filename="../../annotator/services/occurrences.py"/>
        <source>There is no such occurrence in the article (any more).</source>
        <translation>Eine solche Stelle gibt es im Artikel nicht (mehr).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/occurrences.py"/>
        <source>The codebook has no actor type “{name}”.</source>
        <translation>Das Kodierbuch hat keinen Akteurstyp „{name}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>Type some words.</source>
        <translation>Tippen Sie ein paar Wörter ein.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The expression is longer than {limit} characters.</source>
        <translation>Der Ausdruck ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>Make several of it.</source>
        <translation>Machen Sie mehrere daraus.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The expression is broken: {reason}.</source>
        <translation>Der Ausdruck ist fehlerhaft: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>Mend it, or look for it as plain words.</source>
        <translation>Bessern Sie ihn aus, oder suchen Sie ihn als einfache Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The expression is nested too deeply.</source>
        <translation>Der Ausdruck ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The expression takes too long on this text.</source>
        <translation>Der Ausdruck braucht auf diesem Text zu lange.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>Make it simpler, or look for plain words.</source>
        <translation>Vereinfachen Sie ihn, oder suchen Sie einfache Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/placing.py"/>
        <source>“{out}” is there already.</source>
        <translation>„{out}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/placing.py"/>
        <source>Choose a new folder, or one that is empty.</source>
        <translation>Wählen Sie einen neuen Ordner oder einen leeren.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/program_log.py"/>
        <source>The log folder “{folder}” cannot be made: {reason}.</source>
        <translation>Der Protokollordner „{folder}“ kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/program_log.py"/>
        <source>The program works without it, but keeps no log.</source>
        <translation>Das Programm arbeitet auch ohne ihn, führt dann aber kein Protokoll.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project_models.py"/>
        <source>It takes at least {least} articles that are done, with claims in them.</source>
        <translation>Es braucht mindestens {least} fertige Artikel mit Aussagen darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project_models.py"/>
        <location filename="../../annotator/services/training.py"/>
        <source>Decide more articles first.</source>
        <translation>Bearbeiten Sie zuerst weitere Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects.py"/>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>Der Ordner „{folder}“ kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects.py"/>
        <source>Check the permissions of the folder above it, or make a project elsewhere.</source>
        <translation>Prüfen Sie die Rechte des übergeordneten Ordners, oder legen Sie ein Projekt anderswo an.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading_beside.py"/>
        <source>The process that reads the files ended before it was done, so not everything was taken in.</source>
        <translation>Der Prozess, der die Dateien liest, endete, bevor er fertig war; daher wurde nicht alles aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading_beside.py"/>
        <source>What was stored can be undone; take the files in again to get the rest.</source>
        <translation>Was gespeichert ist, lässt sich rückgängig machen; nehmen Sie die Dateien noch einmal auf, um den Rest zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading_beside.py"/>
        <source>The process that looks at the files ended before it was done.</source>
        <translation>Der Prozess, der die Dateien ansieht, endete, bevor er fertig war.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading_beside.py"/>
        <source>Nothing was taken in; try it again.</source>
        <translation>Es wurde nichts aufgenommen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/repairing.py"/>
        <source>Nothing of a project could be read in “{name}”. It was left as it is.</source>
        <translation>In „{name}“ war nichts von einem Projekt zu lesen. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/repairing.py"/>
        <source>Restore a backup of it.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Only an actor&apos;s mention has one span.</source>
        <translation>Nur die Nennung eines Akteurs hat genau eine Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Choose a mention.</source>
        <translation>Wählen Sie eine Nennung.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Only a claim has parts.</source>
        <translation>Nur eine Aussage hat Teile.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Choose a claim.</source>
        <translation>Wählen Sie eine Aussage.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Reject the claim instead.</source>
        <translation>Lehnen Sie stattdessen die Aussage ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Only an actor&apos;s mention has a type.</source>
        <translation>Nur die Nennung eines Akteurs hat einen Typ.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Only a claim has attributes.</source>
        <translation>Nur eine Aussage hat Merkmale.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>No suggestion of at least {threshold:.2f} waits in this article.</source>
        <translation>In diesem Artikel wartet kein Vorschlag von mindestens {threshold:.2f}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>The parts must stand in the text, in order and without overlap.</source>
        <translation>Die Teile müssen im Text stehen, der Reihe nach und ohne Überlappung.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>There are no words there.</source>
        <translation>Dort stehen keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Select some.</source>
        <translation>Wählen Sie welche.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>This claim has no cue that a rule could go by.</source>
        <translation>Diese Aussage hat kein Signalwort, nach dem sich eine Regel richten könnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Reject it, or give it a cue.</source>
        <translation>Lehnen Sie sie ab, oder geben Sie ihr ein Signalwort.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Only a claim that was suggested has a reason that a rule could go by.</source>
        <translation>Nur eine vorgeschlagene Aussage hat einen Grund, nach dem eine Regel gehen könnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Choose such a claim with Tab.</source>
        <translation>Wählen Sie eine solche Aussage mit Tab.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>That rule is not in the list any more.</source>
        <translation>Diese Regel ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>There is a rule on “{pattern}” with the same label and scope already.</source>
        <translation>Es gibt schon eine Regel zu „{pattern}“ mit demselben Typ und Bereich.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Switch it on in the list of rules.</source>
        <translation>Schalten Sie sie in der Liste der Regeln ein.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>A rule needs words.</source>
        <translation>Eine Regel braucht Wörter.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Write what should never be suggested.</source>
        <translation>Schreiben Sie, was nie vorgeschlagen werden soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>The words of a rule are longer than {count} characters.</source>
        <translation>Die Wörter einer Regel sind länger als {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Write an expression instead.</source>
        <translation>Schreiben Sie stattdessen einen Ausdruck.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting.py"/>
        <source>The built-in suggesters read English; articles in another language: {count}.</source>
        <translation>Die eingebauten Vorschläge gibt es nur für Englisch; Artikel in einer anderen Sprache: {count}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/surroundings.py"/>
        <source>A project is written all the time, in files that belong together (one ends in “-wal”); what is carried over in between can be torn. Close the project before you open it on another machine, or keep it in another folder.</source>
        <translation>Ein Projekt wird ständig geschrieben, in Dateien, die zusammengehören (eine endet auf „-wal“); was dazwischen übertragen wird, kann zerrissen sein. Schließen Sie das Projekt, bevor Sie es auf einem anderen Rechner öffnen, oder legen Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/surroundings.py"/>
        <source>“{name}” lies in a folder that {keeper} keeps in step with other machines.</source>
        <translation>„{name}“ liegt in einem Ordner, den {keeper} mit anderen Rechnern abgleicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>There are {claims} decided claims to learn from; it takes at least {least}.</source>
        <translation>Zu lernen ist aus {claims} entschiedenen Aussagen; es braucht mindestens {least}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training_sources.py"/>
        <source>Mend the file first; nothing was learned.</source>
        <translation>Bringen Sie zuerst die Datei in Ordnung; gelernt wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/articles.py"/>
        <source>That article is not in the project any more.</source>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>No copy of “{name}” was made: {reason}.</source>
        <translation>Von „{name}“ wurde keine Kopie gemacht: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>Check that “{folder}” is there and may be written.</source>
        <translation>Prüfen Sie, ob „{folder}“ da ist und darin geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>“{name}” exists already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>The backup was cancelled.</source>
        <translation>Die Sicherung wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>No copy of “{name}” was made, because the project is damaged: {reason}.</source>
        <translation>Von „{name}“ wurde keine Kopie gemacht, weil das Projekt beschädigt ist: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>Run “annotator check” on it; earlier backups were left as they are.</source>
        <translation>Prüfen Sie es mit „annotator check“; frühere Sicherungen blieben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk is full, so nothing was changed</source>
        <translation>der Datenträger ist voll, daher wurde nichts geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Free some space and do it again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the file may not be written</source>
        <translation>die Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Check its permissions, or open it read-only.</source>
        <translation>Prüfen Sie die Rechte, oder öffnen Sie sie schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Close that program and do it again.</source>
        <translation>Schließen Sie jenes Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>it cannot be opened</source>
        <translation>sie kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Check that the folder exists and may be written.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob er beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk reported an error, so nothing was changed</source>
        <translation>der Datenträger meldete einen Fehler, daher wurde nichts geändert</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Check the disk, and how much of it you may use; a copy of the file on another one can be opened.</source>
        <translation>Prüfen Sie den Datenträger und wie viel Sie davon nutzen dürfen; eine Kopie der Datei auf einem anderen lässt sich öffnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>a text in it cannot be read</source>
        <translation>ein Text darin ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>“{name}” could not be saved or read: {sentence}.</source>
        <translation>„{name}“ konnte nicht gespeichert oder gelesen werden: {sentence}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>what it holds cannot be read: {error}</source>
        <translation>was sie enthält, ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>“{name}” is damaged or not a project ({finding}). It was left as it is.</source>
        <translation>„{name}“ ist beschädigt oder kein Projekt ({finding}). Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Restore a backup of it, or save what can be read with “annotator repair”.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder retten Sie mit „annotator repair“, was noch lesbar ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/items.py"/>
        <source>That mention is not there any more.</source>
        <translation>Diese Nennung gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/items.py"/>
        <source>That claim is not there any more.</source>
        <translation>Diese Aussage gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/items.py"/>
        <source>That actor is not in the list any more.</source>
        <translation>Dieser Akteur ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>“{name}” cannot be opened for writing: {reason}.</source>
        <translation>„{name}“ kann nicht zum Schreiben geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>Check the folder&apos;s permissions, or open it read-only.</source>
        <translation>Prüfen Sie die Rechte des Ordners, oder öffnen Sie sie schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>“{name}” is open in another window.</source>
        <translation>„{name}“ ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>Close it there, or open it here read-only.</source>
        <translation>Schließen Sie es dort, oder öffnen Sie es hier schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>“{name}” is open on the machine “{machine}”, as the lock file beside it says (since {since}).</source>
        <translation>„{name}“ ist auf dem Rechner „{machine}“ geöffnet, wie die Sperrdatei daneben sagt (seit {since}).</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>Close it there and let the folder be carried over, or open it here read-only. If it is not open there any more, delete “{name}.lock”.</source>
        <translation>Schließen Sie es dort und lassen Sie den Ordner übertragen, oder öffnen Sie es hier schreibgeschützt. Ist es dort nicht mehr geöffnet, löschen Sie „{name}.lock“.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>“{name}” is not at its place any more, so nothing was changed.</source>
        <translation>„{name}“ ist nicht mehr an ihrem Ort; darum wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>Put it back, or connect its disk again: work goes on from there.</source>
        <translation>Legen Sie sie zurück, oder verbinden Sie den Datenträger wieder: Dann geht die Arbeit weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>Another file was put in the place of “{name}”, so nothing was changed.</source>
        <translation>An die Stelle von „{name}“ kam eine andere Datei; darum wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>It is read again in a moment.</source>
        <translation>Sie wird gleich neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>“{name}” was not closed properly the last time, and “{name}-wal”, which held what was saved last, is missing. If no other program has opened the project since, the latest decisions may be lost.</source>
        <translation>„{name}“ wurde das letzte Mal nicht ordentlich geschlossen, und „{name}-wal“ mit dem zuletzt Gespeicherten fehlt. Hat seither kein anderes Programm das Projekt geöffnet, können die letzten Entscheidungen verloren sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>“{name}” exists already and was left as it is.</source>
        <translation>„{name}“ gibt es schon; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>Choose another name, or open it.</source>
        <translation>Wählen Sie einen anderen Namen, oder öffnen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>“{name}” is open read-only, so nothing can be changed.</source>
        <translation>„{name}“ ist schreibgeschützt geöffnet, daher lässt sich nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>Close it in the other window and open it here again.</source>
        <translation>Schließen Sie es im anderen Fenster, und öffnen Sie es hier noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>“{name}” is a database of another program, not a project. It was left as it is.</source>
        <translation>„{name}“ ist die Datenbank eines anderen Programms, kein Projekt. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>Choose a project file.</source>
        <translation>Wählen Sie eine Projektdatei.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/queue_conditions.py"/>
        <source>“{date}” is no date.</source>
        <translation>„{date}“ ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/queue_conditions.py"/>
        <source>Write it as year-month-day: 2026-02-28.</source>
        <translation>Schreiben Sie es als Jahr-Monat-Tag: 2026-02-28.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>The name “{start}…” is too long for a project.</source>
        <translation>Der Name „{start}…“ ist zu lang für ein Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Choose a shorter one, or a folder that is not so deep.</source>
        <translation>Wählen Sie einen kürzeren oder einen weniger tief liegenden Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <location filename="../../annotator/storage/salvage.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>There is no project “{path}”.</source>
        <translation>Es gibt kein Projekt „{path}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Make it with “annotator new”.</source>
        <translation>Legen Sie es mit „annotator new“ an.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>its first bytes are not those of a project file</source>
        <translation>die ersten Bytes sind nicht die einer Projektdatei</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>“{name}” was written by a newer version of this program (schema {version}; this one knows {known}). It was left as it is.</source>
        <translation>„{name}“ wurde von einer neueren Version dieses Programms geschrieben (Schema {version}; diese kennt {known}). Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Update the program, or export the project to JSONL with the newer one.</source>
        <translation>Erneuern Sie das Programm, oder exportieren Sie das Projekt mit dem neueren als JSONL.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>“{name}” is of an older version and must be brought up to date first.</source>
        <translation>„{name}“ stammt von einer älteren Version und muss zuerst auf den neuen Stand gebracht werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Open it once for writing; a backup is made beside it.</source>
        <translation>Öffnen Sie es einmal zum Schreiben; daneben wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/upgrade.py"/>
        <source>“{name}” was not brought up to date. It is as it was before.</source>
        <translation>„{name}“ wurde nicht auf den neuen Stand gebracht. Es ist alles, wie es war.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/upgrade.py"/>
        <source>Open it again when there is time for it.</source>
        <translation>Öffnen Sie das Projekt wieder, wenn Zeit dafür ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/batches.py"/>
        <source>A worker of the cluster has version {theirs} of this program, and this is {ours}.</source>
        <translation>Ein Prozess des Clusters hat Version {theirs} dieses Programms, hier ist es {ours}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/batches.py"/>
        <source>Install the same version everywhere.</source>
        <translation>Installieren Sie überall dieselbe Version.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>The model could not be written to “{folder}”: {reason}.</source>
        <translation>Das Modell ließ sich nicht nach „{folder}“ schreiben: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>There is no claim model in “{folder}”.</source>
        <translation>In „{folder}“ liegt kein Aussagenmodell.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>Choose another one, or go back to the model that ships with the program.</source>
        <translation>Wählen Sie ein anderes, oder kehren Sie zum mitgelieferten Modell zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>The claim model in “{folder}” is of version {version}; this program reads version {own}.</source>
        <translation>Das Aussagenmodell in „{folder}“ hat Version {version}; dieses Programm liest Version {own}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>Train it again with this program, or go back to the model that ships with it.</source>
        <translation>Trainieren Sie es mit diesem Programm neu, oder kehren Sie zum mitgelieferten Modell zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggester has been stopped.</source>
        <translation>Die Vorschläge wurden angehalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggester could not be started: {error}.</source>
        <translation>Das Programm für Vorschläge konnte nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggester stopped {deaths} times in a row and was not started again.</source>
        <translation>Das Programm für Vorschläge brach {deaths}-mal hintereinander ab und wurde nicht mehr gestartet.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggester stopped while reading this article, twice; it was left out.</source>
        <translation>Das Programm für Vorschläge brach bei diesem Artikel zweimal ab; er wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>The language model that belongs to this program is missing.</source>
        <translation>Das Sprachmodell, das zu diesem Programm gehört, fehlt.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>Install the program again; everything but suggestions works meanwhile.</source>
        <translation>Installieren Sie das Programm neu; alles außer den Vorschlägen geht einstweilen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>No English language model is installed (looked for {names}).</source>
        <translation>Es ist kein englisches Sprachmodell installiert (gesucht: {names}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>Install one of these packages into the environment the program runs in.</source>
        <translation>Installieren Sie eines dieser Pakete in die Umgebung, in der das Programm läuft.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>The language model {name} is damaged ({error}).</source>
        <translation>Das Sprachmodell {name} ist beschädigt ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>Install this package again.</source>
        <translation>Installieren Sie dieses Paket neu.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>The language model {name} is for spaCy {wanted}, and this is {here}.</source>
        <translation>Das Sprachmodell {name} ist für spaCy {wanted}, und dies ist {here}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>Install the version of it that goes with this one.</source>
        <translation>Installieren Sie die Fassung, die zu dieser passt.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>Name the address to ask, such as http://127.0.0.1:11434.</source>
        <translation>Nennen Sie die Adresse, die gefragt werden soll, etwa http://127.0.0.1:11434.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>An address with a name or password before the host is not taken.</source>
        <translation>Eine Adresse mit Name oder Passwort vor dem Rechner wird nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{url}” is not an address such as http://127.0.0.1:11434.</source>
        <translation>„{url}“ ist keine Adresse wie http://127.0.0.1:11434.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{host}” is not on this machine, and nothing leaves this machine.</source>
        <translation>„{host}“ ist nicht auf diesem Rechner, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>To allow it, name {entry} as an allowed host.</source>
        <translation>Um ihn zu erlauben, nennen Sie {entry} unter den anderen Rechnern.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{entry}” does not name a host, as HOST or HOST:PORT.</source>
        <translation>„{entry}“ nennt keinen Rechner in der Form NAME oder NAME:PORT.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{port}” is not a port; ports go from 1 to 65535.</source>
        <translation>„{port}“ ist kein Port; Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{host}” is not a host as it is usually written, such as 127.0.0.1 or localhost.</source>
        <translation>„{host}“ ist kein Rechner, wie man ihn gewöhnlich schreibt, etwa 127.0.0.1 oder localhost.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/answers.py"/>
        <source>“{model}” did not answer in the form it was asked for.</source>
        <translation>„{model}“ hat nicht in der verlangten Form geantwortet.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} does not answer as a web server does.</source>
        <translation>{address} antwortet nicht wie ein Webserver.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>Nothing answers at {address} ({error}).</source>
        <translation>Unter {address} antwortet nichts ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} points to another address, which is never followed.</source>
        <translation>{address} verweist auf eine andere Adresse; dem wird nie gefolgt.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>The answer of {address} is longer than {most} bytes and was not read.</source>
        <translation>Die Antwort von {address} ist länger als {most} Byte und wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} does not answer as an endpoint for chat completions does.</source>
        <translation>{address} antwortet nicht wie ein Endpunkt für „chat completions“.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} did not answer within {seconds} seconds.</source>
        <translation>{address} hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} refused (HTTP {status}): {message}</source>
        <translation>{address} lehnt ab (HTTP {status}): {message}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} refused (HTTP {status}).</source>
        <translation>{address} lehnt ab (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/further.py"/>
        <source>Name the model to ask for at {address}.</source>
        <translation>Nennen Sie das Modell, das unter {address} gefragt werden soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/installed.py"/>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>“{name}” is not a spaCy pipeline.</source>
        <translation>„{name}“ ist keine spaCy-Pipeline.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/installed.py"/>
        <source>The spaCy pipeline “{name}” is not installed.</source>
        <translation>Die spaCy-Pipeline „{name}“ ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/installed.py"/>
        <source>Name its folder.</source>
        <translation>Nennen Sie ihren Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/installed.py"/>
        <source>Install its package into the environment the program runs in, or name its folder.</source>
        <translation>Installieren Sie ihr Paket in die Umgebung, in der das Programm läuft, oder nennen Sie ihren Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/model_suggester.py"/>
        <source>{address} did not answer and is left alone for a while.</source>
        <translation>{address} hat nicht geantwortet und wird eine Weile nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/model_suggester.py"/>
        <source>“{model}”: {missing} of {total} suggestions left out, their words are not in the article.</source>
        <translation>„{model}“: {missing} von {total} Vorschlägen ausgelassen, ihre Wörter stehen nicht im Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/model_suggester.py"/>
        <source>“{model}”: {unfit} suggestions left out, they are not of the form it was asked for.</source>
        <translation>„{model}“: Vorschläge ausgelassen, die nicht die verlangte Form haben: {unfit}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>The spaCy pipeline “{name}” failed on this article ({error}).</source>
        <translation>Die spaCy-Pipeline „{name}“ ist an diesem Artikel gescheitert ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>“{name}” could not be loaded as a spaCy pipeline ({error}).</source>
        <translation>„{name}“ konnte nicht als spaCy-Pipeline geladen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>The spaCy pipeline “{name}” does not look for names.</source>
        <translation>Die spaCy-Pipeline „{name}“ sucht keine Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>The spaCy pipeline “{name}” is for spaCy {wanted}, and this is {here}.</source>
        <translation>Die spaCy-Pipeline „{name}“ ist für spaCy {wanted}, und dies ist {here}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>{reason} The model that ships with the program finds the claims meanwhile.</source>
        <translation>{reason} Inzwischen findet das mitgelieferte Modell die Aussagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>{reason} Claims are found by rules meanwhile.</source>
        <translation>{reason} Aussagen werden solange nach Regeln gefunden.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>The suggester “{name}” could not be loaded ({error}).</source>
        <translation>Das Programm für Vorschläge „{name}“ konnte nicht geladen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>The suggester “{name}” failed on this article ({error}).</source>
        <translation>Das Programm für Vorschläge „{name}“ ist an diesem Artikel gescheitert ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>The suggester “{name}” suggested {count} places outside this article&apos;s text.</source>
        <translation>Das Programm für Vorschläge „{name}“ schlug Stellen außerhalb des Artikels vor: {count}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/worker.py"/>
        <source>The optional suggesters failed on this article; the log says why.</source>
        <translation>Die zusätzlichen Programme für Vorschläge sind an diesem Artikel gescheitert; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Actor &amp;list</source>
        <translation>Akteurs&amp;liste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Go to the actor list; letters filter it by name and alias.</source>
        <translation>Geht zur Akteursliste; Buchstaben filtern sie nach Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>&amp;Add an actor…</source>
        <translation>&amp;Akteur anlegen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Put a new actor on the list.</source>
        <translation>Setzt einen neuen Akteur auf die Liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>&amp;Edit the actor…</source>
        <translation>Akteur &amp;bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Change the name, type, other names, ids or note of the chosen or current item&apos;s actor.</source>
        <translation>Ändert Name, Typ, weitere Namen, Kennungen oder Notiz des gewählten oder aktuellen Akteurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>&amp;Merge actors…</source>
        <translation>Akteure &amp;zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Make the chosen actors one, or the current item&apos;s actor and another.</source>
        <translation>Macht aus den gewählten Akteuren einen, oder aus dem aktuellen und einem anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>&amp;Split the actor…</source>
        <translation>Akteur &amp;teilen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Give some of the actor&apos;s mentions and claims to a new one.</source>
        <translation>Gibt manche Nennungen und Aussagen des Akteurs an einen neuen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Remo&amp;ve the actor…</source>
        <translation>Akteur ent&amp;fernen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Take the actor off the list; its mentions and claims stay.</source>
        <translation>Nimmt den Akteur von der Liste; seine Nennungen und Aussagen bleiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Merge “{name}” with</source>
        <translation>„{name}“ zusammenführen mit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <location filename="../../annotator/ui/actions/linking.py"/>
        <source>A name, or a part of one</source>
        <translation>Ein Name oder ein Teil davon</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Remove the actor</source>
        <translation>Akteur entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Remove “{name}” from the actor list?</source>
        <translation>„{name}“ von der Akteursliste entfernen?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Linked to it: {uses}. They stay, and are linked to nobody then.</source>
        <translation>Damit verknüpft: {uses}. Sie bleiben und sind dann mit niemandem verknüpft.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>No actor is chosen: choose one in the actor list, or an item.</source>
        <translation>Kein Akteur ist gewählt: Wählen Sie einen in der Akteursliste oder eine Annotation.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>This item is linked to no actor yet: L links it.</source>
        <translation>Diese Annotation ist noch mit keinem Akteur verknüpft: L verknüpft sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Several actors are chosen: choose one.</source>
        <translation>Mehrere Akteure sind gewählt: Wählen Sie einen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <source>This project is open read-only: it can be read and exported, not changed.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet: Es lässt sich lesen und exportieren, nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>There is no other actor</source>
        <translation>Es gibt keinen anderen Akteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>No other actor is called like that</source>
        <translation>Kein anderer Akteur heißt so</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/annotating.py"/>
        <source>The codebook has only %n types.</source>
        <translation>
            <numerusform>Das Kodierbuch hat nur %n Typ.</numerusform>
            <numerusform>Das Kodierbuch hat nur %n Typen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/annotating.py"/>
        <source>Select words to annotate, or choose a mention to label.</source>
        <translation>Wählen Sie Wörter zum Annotieren oder eine Nennung für den Typ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <source>Close the dialog first, then open the file again.</source>
        <translation>Schließen Sie zuerst den Dialog, und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <source>Import “{name}” into “{project}”?</source>
        <translation>„{name}“ in „{project}“ importieren?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <source>Import %n files into “{project}”?</source>
        <translation>
            <numerusform>%n Datei in „{project}“ importieren?</numerusform>
            <numerusform>%n Dateien in „{project}“ importieren?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <source>Into a &amp;new project…</source>
        <translation>In ein &amp;neues Projekt …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 1</source>
        <translation>Typ 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 2</source>
        <translation>Typ 2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 3</source>
        <translation>Typ 3</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 4</source>
        <translation>Typ 4</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 5</source>
        <translation>Typ 5</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 6</source>
        <translation>Typ 6</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 7</source>
        <translation>Typ 7</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 8</source>
        <translation>Typ 8</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 9</source>
        <translation>Typ 9</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 10</source>
        <translation>Typ 10</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 11</source>
        <translation>Typ 11</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 12</source>
        <translation>Typ 12</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 13</source>
        <translation>Typ 13</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 14</source>
        <translation>Typ 14</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 15</source>
        <translation>Typ 15</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 16</source>
        <translation>Typ 16</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 17</source>
        <translation>Typ 17</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 18</source>
        <translation>Typ 18</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 19</source>
        <translation>Typ 19</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 20</source>
        <translation>Typ 20</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <location filename="../../annotator/ui/actions/context_menu.py"/>
        <source>La&amp;bel</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Give the current mention this type; with text selected, annotate it.</source>
        <translation>Gibt der aktuellen Nennung diesen Typ; ausgewählten Text annotiert es.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Take the current suggestion as it is, and go on to the next.</source>
        <translation>Nimmt den aktuellen Vorschlag, wie er ist, und geht zum nächsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Turn the current suggestion down, or remove what was annotated by hand.</source>
        <translation>Weist den aktuellen Vorschlag ab oder entfernt, was von Hand annotiert wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Next suggestion</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go to the next suggestion that waits for a decision.</source>
        <translation>Geht zum nächsten Vorschlag, der auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Previous suggestion</source>
        <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go to the suggestion before that waits for a decision.</source>
        <translation>Geht zum vorigen Vorschlag, der auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Next annotation, d&amp;ecided or not</source>
        <translation>Nächste Annotation, auch &amp;entschiedene</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go to the next annotation, whether it waits for a decision or has one.</source>
        <translation>Geht zur nächsten Annotation, ob sie auf eine Entscheidung wartet oder schon eine hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Previous annotation, decided &amp;or not</source>
        <translation>Vorige Annotation, auch ents&amp;chiedene</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go to the annotation before, whether it waits for a decision or has one.</source>
        <translation>Geht zur vorigen Annotation, ob sie auf eine Entscheidung wartet oder schon eine hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Annotation at t&amp;he caret</source>
        <translation>Annotation an der Schreib&amp;marke</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Take up the annotation that the caret is in; again: the next larger one around it.</source>
        <translation>Nimmt die Annotation auf, in der die Schreibmarke steht; noch einmal: die nächstgrößere darum.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Accept all above a &amp;confidence…</source>
        <translation>Alle ab einer &amp;Konfidenz annehmen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Take every suggestion above the threshold, in one step that can be undone.</source>
        <translation>Nimmt jeden Vorschlag ab der Schwelle, in einem Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Done, open the next article</source>
        <translation>&amp;Fertig, nächsten Artikel öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Mark the article done and open the next one.</source>
        <translation>Kennzeichnet den Artikel als fertig und öffnet den nächsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Ne&amp;xt article</source>
        <translation>Nächster A&amp;rtikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Open the next article without marking this one.</source>
        <translation>Öffnet den nächsten Artikel, ohne diesen zu kennzeichnen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>S&amp;kip this article</source>
        <translation>Artikel über&amp;springen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Mark the article skipped and open the next one.</source>
        <translation>Kennzeichnet den Artikel als übersprungen und öffnet den nächsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Suggest on &amp;this article</source>
        <translation>Für &amp;diesen Artikel vorschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Have suggestions made for the open article.</source>
        <translation>Lässt Vorschläge für den offenen Artikel machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Suggest on all articles</source>
        <translation>Für alle Artikel vorschla&amp;gen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Have suggestions made for every article that has none yet, in one step that can be undone.</source>
        <translation>Lässt Vorschläge für jeden Artikel machen, der noch keine hat, in einem Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Boun&amp;daries</source>
        <translation>G&amp;renzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Move the ends of the current item with the arrow keys.</source>
        <translation>Verschiebt Anfang und Ende der aktuellen Annotation mit den Pfeiltasten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Link to an actor…</source>
        <translation>Mit Akteur &amp;verknüpfen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Say who this is; a new name makes a new actor.</source>
        <translation>Sagt, wer das ist; ein neuer Name legt einen neuen Akteur an.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Unlink</source>
        <translation>Verknüpfung &amp;lösen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Say that this is not who it was linked to.</source>
        <translation>Sagt, dass dies nicht der verknüpfte Akteur ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Every occurrence…</source>
        <translation>&amp;Jedes Vorkommen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Annotate, label or remove every occurrence of these words, in the article or in the project.</source>
        <translation>Annotiert, ändert oder entfernt jedes Vorkommen dieser Wörter, im Artikel oder im Projekt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Build a &amp;claim</source>
        <translation>&amp;Aussage bilden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Propose the claim of the verb at the caret, or make the selected text what is claimed.</source>
        <translation>Schlägt die Aussage zum Verb an der Schreibmarke vor oder macht den ausgewählten Text zum Inhalt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Stance…</source>
        <translation>Haltu&amp;ng…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Set the stance of the current claim.</source>
        <translation>Legt die Haltung der aktuellen Aussage fest.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Topic…</source>
        <translation>T&amp;hema…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Set the topic of the current claim.</source>
        <translation>Legt das Thema der aktuellen Aussage fest.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Certaint&amp;y…</source>
        <translation>&amp;Gewissheit…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Set how certain the source is of the current claim.</source>
        <translation>Legt fest, wie gewiss sich die Quelle der aktuellen Aussage ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Note…</source>
        <translation>Noti&amp;z…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Write a note on the current claim.</source>
        <translation>Schreibt eine Notiz zur aktuellen Aussage.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Widen the selection</source>
        <translation>Auswahl &amp;erweitern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Grow the selection: word, phrase, clause, sentence, paragraph.</source>
        <translation>Erweitert die Auswahl: Wort, Wortgruppe, Teilsatz, Satz, Absatz.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Narrow the selection again</source>
        <translation>Auswahl wieder verkleinern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go back from what the selection has grown to, step by step.</source>
        <translation>Nimmt die Erweiterung der Auswahl Schritt für Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Page &amp;furniture</source>
        <translation>Bei&amp;werk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Mark the selected lines as page furniture, or unmark them.</source>
        <translation>Kennzeichnet die ausgewählten Zeilen als Beiwerk der Seite oder hebt das auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <location filename="../../annotator/ui/actions/ordering.py"/>
        <source>Type to choose</source>
        <translation>Tippen, um zu wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <source>The codebook has no such attribute.</source>
        <translation>Das Kodierbuch hat kein solches Merkmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <source>take the value away</source>
        <translation>den Wert wegnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Re&amp;pair into a new file…</source>
        <translation>In eine neue Datei &amp;retten…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>repaired</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Repairing</source>
        <translation>Wird gerettet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <source>Projects (*.annotator)</source>
        <translation>Projekte (*.annotator)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>A project is being restored already.</source>
        <translation>Es wird schon ein Projekt wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Restored. The file that was there before is kept as “{name}”.</source>
        <translation>Wiederhergestellt. Die bisherige Datei bleibt als „{name}“ erhalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <location filename="../../annotator/ui/session.py"/>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <source>No article is open.</source>
        <translation>Es ist kein Artikel offen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Nothing is current: choose an item with Tab or the mouse.</source>
        <translation>Nichts ist aktuell: Wählen Sie mit Tab oder der Maus eine Annotation.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>This is for claims: choose one with Tab or the mouse.</source>
        <translation>Das gilt für Aussagen: Wählen Sie mit Tab oder der Maus eine.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <source>Ends of the {part}: ←  → word · Shift character · Alt the start · {key} next part · Del drops · Enter · Esc</source>
        <translation>{part}: ←  → Wort · Umschalt Zeichen · Alt Anfang · {key} weiter · Entf weglassen · Eingabe · Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <source>A mention has one span; rejecting it takes it away.</source>
        <translation>Eine Nennung hat genau eine Stelle; Ablehnen nimmt sie weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <source>Drag a handle, or ←  → by word · Shift by character · Alt the start · Enter keeps · Esc leaves</source>
        <translation>Griff ziehen, oder ←  → Wort · Umschalt Zeichen · Alt Anfang · Eingabe übernimmt · Esc verlässt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <source>{part} ({number} of {count})</source>
        <translation>{part} ({number} von {count})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>&amp;Parts of the claim</source>
        <translation>Teile &amp;der Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text the source of the current claim; without a selection, move its ends.</source>
        <translation>Macht den ausgewählten Text zur Quelle der aktuellen Aussage; ohne Auswahl verschiebt es deren Grenzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>&amp;Cue</source>
        <translation>&amp;Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text the cue of the current claim; without a selection, move its ends.</source>
        <translation>Macht den ausgewählten Text zum Signalwort der aktuellen Aussage; ohne Auswahl verschiebt es dessen Grenzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>C&amp;ontent</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text the content of the current claim; without a selection, move its ends.</source>
        <translation>Macht den ausgewählten Text zum Inhalt der aktuellen Aussage; ohne Auswahl verschiebt es dessen Grenzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Add to the source</source>
        <translation>Zur Quelle hinzunehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text a further part of the current claim&apos;s source.</source>
        <translation>Macht den ausgewählten Text zu einem weiteren Teil der Quelle der aktuellen Aussage.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Add to the cue</source>
        <translation>Zum Signalwort hinzunehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text a further part of the current claim&apos;s cue.</source>
        <translation>Macht den ausgewählten Text zu einem weiteren Teil des Signalworts der aktuellen Aussage.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Add to the content</source>
        <translation>Zum Inhalt hinzunehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text a further part of the current claim&apos;s content.</source>
        <translation>Macht den ausgewählten Text zu einem weiteren Teil des Inhalts der aktuellen Aussage.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Claim: now select what is claimed, then {key}</source>
        <translation>Aussage: jetzt wählen, was ausgesagt wird, dann {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Claim: now select the cue (“warned”, “according to”), then {key}</source>
        <translation>Aussage: jetzt das Signalwort wählen („warned“, „according to“), dann {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Claim: now select whose statement it is, then {key}</source>
        <translation>Aussage: jetzt wählen, von wem sie ist, dann {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Claim: Enter keeps it</source>
        <translation>Aussage: Eingabe übernimmt sie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source> · Enter without a selection leaves it out · Esc cancels</source>
        <translation> · Eingabe ohne Auswahl lässt es weg · Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Enter keeps this claim · words selected: {source} source, {cue} cue, {content} content, Shift adds · {source}, {cue} alone: none · Esc</source>
        <translation>Eingabe übernimmt · Auswahl: {source} Quelle, {cue} Signalwort, {content} Inhalt, Umschalt dazu · {source}, {cue} allein: ohne · Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Select what is claimed (W widens it) or a cue, then press K.</source>
        <translation>Wählen Sie, was ausgesagt wird (W erweitert), oder ein Signalwort, dann drücken Sie K.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>A claim needs a content: select what is claimed.</source>
        <translation>Eine Aussage braucht einen Inhalt: Wählen Sie, was ausgesagt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>Select the words to add first.</source>
        <translation>Wählen Sie zuerst die Wörter, die hinzukommen sollen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>This claim is here already: U, Q and J correct its parts, A accepts it.</source>
        <translation>Diese Aussage gibt es schon: U, Q und J berichtigen ihre Teile, A nimmt sie an.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>This claim has no source: select whose statement it is, then press the key again.</source>
        <translation>Diese Aussage hat keine Quelle: Wählen Sie, von wem sie ist, und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>This claim has no cue: select it, then press the key again.</source>
        <translation>Diese Aussage hat kein Signalwort: Wählen Sie es, und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>This claim has no content: select what is claimed, then press the key again.</source>
        <translation>Diese Aussage hat keinen Inhalt: Wählen Sie, was ausgesagt wird, und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook.py"/>
        <source>Import a codebook</source>
        <translation>Kodierbuch importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook.py"/>
        <source>Codebooks (*.json)</source>
        <translation>Kodierbücher (*.json)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook.py"/>
        <source>Export the codebook</source>
        <translation>Kodierbuch exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook.py"/>
        <source>The codebook was written to {file}.</source>
        <translation>Das Kodierbuch wurde nach {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 1</source>
        <translation>Merkmal 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 2</source>
        <translation>Merkmal 2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 3</source>
        <translation>Merkmal 3</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 4</source>
        <translation>Merkmal 4</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 5</source>
        <translation>Merkmal 5</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 6</source>
        <translation>Merkmal 6</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 7</source>
        <translation>Merkmal 7</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 8</source>
        <translation>Merkmal 8</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 9</source>
        <translation>Merkmal 9</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Att&amp;ribute</source>
        <translation>&amp;Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Set this attribute of the current claim.</source>
        <translation>Legt dieses Merkmal der aktuellen Aussage fest.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>An attribute of the claim…</source>
        <translation>Ein Merkmal der Aussage…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Choose one of the codebook&apos;s attributes, then its value for the current claim.</source>
        <translation>Wählt ein Merkmal des Kodierbuchs, dann seinen Wert für die aktuelle Aussage.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>&amp;Codebook…</source>
        <translation>&amp;Kodierbuch…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>See and change the labels: names, definitions, examples, rules, colours and keys.</source>
        <translation>Zeigt und ändert die Bezeichnungen: Namen, Definitionen, Beispiele, Regeln, Farben und Tasten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>&amp;Import a codebook…</source>
        <translation>Kodierbuch &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Take the labels of a file; what that changes is told before it is saved.</source>
        <translation>Übernimmt die Bezeichnungen einer Datei; was das ändert, wird vor dem Speichern gesagt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>E&amp;xport the codebook…</source>
        <translation>Kodierbuch &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Write the labels to a file, for another project or another coder.</source>
        <translation>Schreibt die Bezeichnungen in eine Datei, für ein anderes Projekt oder andere Bearbeiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>This claim has no cue.</source>
        <translation>Diese Aussage hat kein Signalwort.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>This mention is linked to no actor yet; L links it.</source>
        <translation>Diese Nennung ist noch mit keinem Akteur verknüpft; L verknüpft sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>Looking…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>No actor of the project is called so.</source>
        <translation>Kein Akteur des Projekts heißt so.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>{done} of {total} articles</source>
        <translation>{done} von {total} Artikeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>there are more: narrow the search</source>
        <translation>es gibt mehr: engen Sie die Suche ein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>That is nowhere in the project.</source>
        <translation>Das steht nirgends im Projekt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>Type words and press Enter: every place of them in the project is listed here.</source>
        <translation>Tippen Sie Wörter, und drücken Sie die Eingabetaste: Jede Stelle im Projekt wird hier aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/context_menu.py"/>
        <source>&amp;Annotate as</source>
        <translation>&amp;Annotieren als</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copy_actions.py"/>
        <source>Cop&amp;ies of this article…</source>
        <translation>K&amp;opien dieses Artikels…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copy_actions.py"/>
        <source>Show where copies of the article differ, and carry your decisions over to them.</source>
        <translation>Zeigt, worin sich Kopien des Artikels unterscheiden, und überträgt Ihre Entscheidungen auf sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>Articles are being compared; that can be cancelled below.</source>
        <translation>Artikel werden gerade verglichen; das lässt sich unten abbrechen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>Looking for copies</source>
        <translation>Kopien werden gesucht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>No other article of this project is a copy of this one.</source>
        <translation>Kein anderer Artikel dieses Projekts ist eine Kopie von diesem.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>%n decisions carried over to {copies}</source>
        <translation>
            <numerusform>%n Entscheidung auf {copies} übertragen</numerusform>
            <numerusform>%n Entscheidungen auf {copies} übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/copying.py"/>
        <location filename="../../annotator/ui/article_pane.py"/>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>%n copies</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>Z takes it back</source>
        <translation>Z nimmt es zurück</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>%n articles are copies of others, in {groups}</source>
        <translation>
            <numerusform>%n Artikel ist Kopie eines anderen, in {groups}</numerusform>
            <numerusform>%n Artikel sind Kopien anderer, in {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Train on this project…</source>
        <translation>An diesem &amp;Projekt trainieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Let the program learn from your decisions which claims you mean, or undo that.</source>
        <translation>Lässt das Programm aus Ihren Entscheidungen lernen, welche Aussagen Sie meinen, oder nimmt das zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Your name, the font, the look, what happens at the start.</source>
        <translation>Ihr Name, die Schrift, das Aussehen, was beim Start geschieht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Give the keys to the next part: queue, article, panel.</source>
        <translation>Gibt die Tasten dem nächsten Teil: Artikelliste, Artikel, Seitenleiste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Give the keys to the part before: panel, article, queue.</source>
        <translation>Gibt die Tasten dem vorigen Teil: Seitenleiste, Artikel, Artikelliste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Actors</source>
        <translation>&amp;Akteure</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Claims</source>
        <translation>A&amp;ussagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Pan&amp;el</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Show the suggestions of the open article, one card each.</source>
        <translation>Zeigt die Vorschläge zum offenen Artikel, je eine Karte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Show the actors of the article, or of the whole project.</source>
        <translation>Zeigt die Akteure des Artikels oder des ganzen Projekts.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Show the claims of the open article by whose they are.</source>
        <translation>Zeigt die Aussagen des offenen Artikels danach, von wem sie sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>&amp;Learn the keys</source>
        <translation>Tasten &amp;lernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>An article that teaches the keys by being annotated; your own projects stay as they are.</source>
        <translation>Ein Artikel, der beim Annotieren die Tasten lehrt; Ihre eigenen Projekte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Stop the lesson</source>
        <translation>Lektion &amp;beenden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Leave the lesson and go back to where you were.</source>
        <translation>Verlässt die Lektion und geht dahin zurück, wo Sie waren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/exporting.py"/>
        <source>An export is under way; it can be cancelled below.</source>
        <translation>Ein Export läuft; er kann unten abgebrochen werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/exporting.py"/>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <source>looking…</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <source>That is not found in this article.</source>
        <translation>Das kommt in diesem Artikel nicht vor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <location filename="../../annotator/ui/panel/review_model.py"/>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <source>{number} of more than {all}</source>
        <translation>{number} von mehr als {all}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/going.py"/>
        <source>This article is neither done nor skipped.</source>
        <translation>Dieser Artikel ist weder fertig noch übersprungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/going.py"/>
        <source>No other article is left to do here.</source>
        <translation>Hier ist kein weiterer Artikel mehr zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/helping.py"/>
        <source>Find any action</source>
        <translation>Aktion finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/helping.py"/>
        <source>Type a few letters</source>
        <translation>Ein paar Buchstaben tippen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/helping.py"/>
        <source>The log folder is {folder}; its path was copied.</source>
        <translation>Der Protokollordner ist {folder}; sein Pfad wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>Select words, or put the caret in one.</source>
        <translation>Wählen Sie Wörter, oder setzen Sie die Schreibmarke in eines.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>“{words}” is highlighted.</source>
        <translation>„{words}“ wird hervorgehoben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>“{words}” is highlighted no more.</source>
        <translation>„{words}“ wird nicht mehr hervorgehoben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>The expression “{words}” takes too long, so it is highlighted no more.</source>
        <translation>Der Ausdruck „{words}“ braucht zu lange und wird daher nicht mehr hervorgehoben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>Make it simpler in the list of highlights (Shift+H).</source>
        <translation>Vereinfachen Sie ihn in der Liste der Hervorhebungen (Umschalt+H).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>Looking at the files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>An import is under way; it can be cancelled below.</source>
        <translation>Ein Import läuft; er lässt sich unten abbrechen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>This project is open read-only, so nothing can be imported.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet, daher lässt sich nichts importieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/linking.py"/>
        <source>Link to an actor</source>
        <translation>Mit Akteur verknüpfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/linking.py"/>
        <source>new actor</source>
        <translation>neuer Akteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Annotate</source>
        <translation>&amp;Annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Project</source>
        <translation>P&amp;rojekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Only with this case</source>
        <translation>Nur in dieser Schreibung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>In any case</source>
        <translation>Groß oder klein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>counts anew</source>
        <translation>zählt neu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>counting…</source>
        <translation>zählt …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>{count} in {articles}</source>
        <translation>{count} in {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <location filename="../../annotator/ui/training_words.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Annotate %n more in this article</source>
        <translation>
            <numerusform>%n weiteres in diesem Artikel annotieren</numerusform>
            <numerusform>%n weitere in diesem Artikel annotieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Annotate %n in this article as …</source>
        <translation>
            <numerusform>%n in diesem Artikel annotieren als …</numerusform>
            <numerusform>%n in diesem Artikel annotieren als …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Accept %n waiting in this article</source>
        <translation>
            <numerusform>%n wartende Nennung in diesem Artikel annehmen</numerusform>
            <numerusform>%n wartende Nennungen in diesem Artikel annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Label all %n in this article as …</source>
        <translation>
            <numerusform>Typ von %n in diesem Artikel ändern …</numerusform>
            <numerusform>Typ aller %n in diesem Artikel ändern …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Remove all %n in this article</source>
        <translation>
            <numerusform>%n in diesem Artikel entfernen</numerusform>
            <numerusform>Alle %n in diesem Artikel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Annotate in the whole project</source>
        <translation>Im ganzen Projekt annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Annotate in the whole project as …</source>
        <translation>Im ganzen Projekt annotieren als …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Accept what waits in the whole project</source>
        <translation>Wartende im ganzen Projekt annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Label all in the whole project as …</source>
        <translation>Typ im ganzen Projekt ändern …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Remove all in the whole project</source>
        <translation>Alle im ganzen Projekt entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>suggestions are rejected</source>
        <translation>Vorschläge werden abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Occurrences are being written; that can be cancelled below.</source>
        <translation>Vorkommen werden gerade geschrieben; das lässt sich unten abbrechen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Select words, or choose a mention of an actor, first.</source>
        <translation>Wählen Sie zuerst Wörter oder die Nennung eines Akteurs.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Every occurrence of “{words}”</source>
        <translation>Jedes Vorkommen von „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>What to do with them</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Label as</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>A type of actor</source>
        <translation>Ein Akteurstyp</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Every occurrence</source>
        <translation>Jedes Vorkommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>%n more annotated</source>
        <translation>
            <numerusform>%n weitere annotiert</numerusform>
            <numerusform>%n weitere annotiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>%n labelled</source>
        <translation>
            <numerusform>Typ von %n geändert</numerusform>
            <numerusform>Typ von %n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ordering.py"/>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Order of the queue</source>
        <translation>Reihenfolge der Artikelliste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/originals.py"/>
        <source>This article was not cleaned: its text is the one that came in.</source>
        <translation>Dieser Artikel wurde nicht bereinigt: Sein Text ist der, der importiert wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <source>Open &amp;read-only</source>
        <translation>&amp;Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <source>Open &amp;anyway</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>“{path}” is not there any more.</source>
        <translation>„{path}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>It may have been moved, or be on a drive that is not connected. Open it where it is now.</source>
        <translation>Vielleicht wurde das Projekt verschoben, oder es liegt auf einem Laufwerk, das nicht angeschlossen ist. Öffnen Sie es dort, wo es jetzt liegt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>&amp;Recent projects</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <source>Note on the claim</source>
        <translation>Notiz zur Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <source>Flagged.</source>
        <translation>Mit Merkzeichen versehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <source>The flag is taken away.</source>
        <translation>Das Merkzeichen ist entfernt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/reviewing.py"/>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/reviewing.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Undo: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/reviewing.py"/>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/reviewing.py"/>
        <source>Redo: {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Ne&amp;ver suggest this again…</source>
        <translation>Nie &amp;wieder vorschlagen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Take the rule that is offered, or make one of the current suggestion.</source>
        <translation>Nimmt die angebotene Regel oder macht eine aus dem aktuellen Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Never suggest this in this artic&amp;le</source>
        <translation>&amp;In diesem Artikel nie wieder vorschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Make a rule of what is offered, or of the current suggestion, for this article only.</source>
        <translation>Macht aus dem Angebotenen oder dem aktuellen Vorschlag eine Regel nur für diesen Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Never suggest &amp;for this reason…</source>
        <translation>Aus diesem Grund nie wieder vorsch&amp;lagen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Make a rule of how the current claim was found, whatever its words; its card says how.</source>
        <translation>Macht eine Regel daraus, wie die aktuelle Aussage gefunden wurde, mit welchen Worten auch immer; ihre Karte sagt, wie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Note on the &amp;article…</source>
        <translation>Notiz z&amp;um Artikel…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Write a note on the open article; it stands under its title.</source>
        <translation>Schreibt eine Notiz zum offenen Artikel; sie steht unter seinem Titel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Fla&amp;g this article</source>
        <translation>Artikel mit Merkzei&amp;chen versehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Flag the open article, so that the queue can be narrowed to it; again takes the flag away.</source>
        <translation>Versieht den offenen Artikel mit einem Merkzeichen, nach dem sich die Artikelliste einengen lässt; noch einmal entfernt es.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Queue b&amp;y outlet, date, flag…</source>
        <translation>Artikelliste ei&amp;nengen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Narrow the queue to an outlet, a language, some days or flagged articles; Esc there clears it.</source>
        <translation>Engt die Artikelliste auf ein Medium, eine Sprache, Tage oder Artikel mit Merkzeichen ein; Esc dort hebt das auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>Show all articles again</source>
        <translation>Wieder alle Artikel zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Show articles of any outlet, language and day again, flagged or not.</source>
        <translation>Zeigt wieder Artikel aller Medien, Sprachen und Tage, mit oder ohne Merkzeichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>&amp;Sort the queue…</source>
        <translation>Artikelliste &amp;sortieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Choose what the queue is sorted by: import, doubt, claims, what waits, date or outlet.</source>
        <translation>Wählen Sie, wonach die Artikelliste sortiert ist: Import, Zweifel, Aussagen, Offenes, Datum oder Medium.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles &amp;as imported</source>
        <translation>Artikel &amp;wie importiert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles &amp;least certain first</source>
        <translation>&amp;Ungewisseste Artikel zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles with &amp;most claims first</source>
        <translation>Artikel mit den &amp;meisten Aussagen zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles with most &amp;waiting first</source>
        <translation>Artikel mit am meisten &amp;Offenem zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>&amp;Newest articles first</source>
        <translation>&amp;Neueste Artikel zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Ol&amp;dest articles first</source>
        <translation>Ä&amp;lteste Artikel zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles by &amp;outlet</source>
        <translation>Artikel nach Me&amp;dium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue the way the articles came.</source>
        <translation>Sortiert die Artikelliste so, wie die Artikel kamen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by what would teach most: the sum of doubt over waiting suggestions.</source>
        <translation>Sortiert die Artikelliste danach, woraus am meisten zu lernen ist: nach der Summe der Zweifel an offenen Vorschlägen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by what matters most: the number of claims, without rejected ones.</source>
        <translation>Sortiert die Artikelliste danach, was am meisten zählt: nach der Zahl der Aussagen ohne abgelehnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by how much is left to decide: the number of suggestions that wait.</source>
        <translation>Sortiert die Artikelliste danach, wie viel noch zu entscheiden ist: nach der Zahl der offenen Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by date, those without a date at the end.</source>
        <translation>Sortiert die Artikelliste nach dem Datum; Artikel ohne Datum stehen am Ende.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by outlet, those without one at the end.</source>
        <translation>Sortiert die Artikelliste nach dem Medium; Artikel ohne Medium stehen am Ende.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>&amp;Rules from rejections…</source>
        <translation>&amp;Regeln aus Ablehnungen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>See what is never suggested; switch rules on and off, change and remove them.</source>
        <translation>Zeigt, was nie vorgeschlagen wird; Regeln lassen sich schalten, ändern und entfernen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Take &amp;up this article again</source>
        <translation>Diesen Artikel wieder a&amp;ufnehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Say that the article is not done, or not to be skipped, after all.</source>
        <translation>Sagen, dass der Artikel doch nicht fertig oder doch nicht zu überspringen ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Never suggest {subject}</source>
        <translation>Nie vorschlagen: {subject}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>holds back %n suggestions that wait now</source>
        <translation>
            <numerusform>hält %n offenen Vorschlag zurück</numerusform>
            <numerusform>hält %n offene Vorschläge zurück</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>in this project</source>
        <translation>in diesem Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>in this article</source>
        <translation>in diesem Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>{key} does this at once</source>
        <translation>{key} tut das sofort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>with any label</source>
        <translation>mit jedem Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>by an expression…</source>
        <translation>mit einem Ausdruck…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>change the words first</source>
        <translation>zuerst die Wörter ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Looking for what the rule holds</source>
        <translation>Sucht, was die Regel zurückhält</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Rule added; it holds %n suggestions back. Z takes it back.</source>
        <translation>
            <numerusform>Regel angelegt; sie hält %n Vorschlag zurück. Z nimmt sie zurück.</numerusform>
            <numerusform>Regel angelegt; sie hält %n Vorschläge zurück. Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Rule added. Z takes it back.</source>
        <translation>Regel angelegt. Z nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Next &amp;occurrence</source>
        <translation>Nächstes &amp;Vorkommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Go to the next place of what was looked for last.</source>
        <translation>Geht zur nächsten Stelle des zuletzt Gesuchten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Pre&amp;vious occurrence</source>
        <translation>V&amp;origes Vorkommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Go to the place before of what was looked for last.</source>
        <translation>Geht zur vorigen Stelle des zuletzt Gesuchten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Find in the &amp;project…</source>
        <translation>Im &amp;Projekt suchen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>List every place of some words in the project, with its context.</source>
        <translation>Führt jede Stelle gesuchter Wörter im Projekt auf, mit ihrer Umgebung.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Concor&amp;dance of this actor or cue</source>
        <translation>Konkor&amp;danz zu Akteur oder Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>List every place of the current mention&apos;s actor, or of the current claim&apos;s cue.</source>
        <translation>Führt jede Stelle des Akteurs der aktuellen Nennung oder des Signalworts der aktuellen Aussage auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>&amp;Highlight these words</source>
        <translation>Wörter &amp;hervorheben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Highlight the selected words or the word at the caret wherever they stand, or no more.</source>
        <translation>Hebt die ausgewählten Wörter oder das Wort an der Schreibmarke überall hervor, oder nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>H&amp;ighlights…</source>
        <translation>Hervorheb&amp;ungen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Everything that is highlighted while reading: add, change, switch on and off, remove.</source>
        <translation>Alles, was beim Lesen hervorgehoben wird: hinzufügen, ändern, schalten, entfernen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/viewing.py"/>
        <source>Rejected ones are shown.</source>
        <translation>Abgelehnte werden gezeigt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/viewing.py"/>
        <source>Rejected ones are hidden.</source>
        <translation>Abgelehnte sind ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/viewing.py"/>
        <source>The selection has not been widened.</source>
        <translation>Die Auswahl wurde nicht erweitert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/walking.py"/>
        <source>Nothing is annotated where the caret is.</source>
        <translation>An der Schreibmarke ist nichts annotiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/walking.py"/>
        <source>Nothing waits in this article. D marks it done and opens the next.</source>
        <translation>In diesem Artikel wartet nichts. D kennzeichnet ihn als fertig und öffnet den nächsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/walking.py"/>
        <source>Nothing is annotated in this article yet.</source>
        <translation>In diesem Artikel ist noch nichts annotiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Make a new project file.</source>
        <translation>Legt eine neue Projektdatei an.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>&amp;Open project…</source>
        <translation>Projekt &amp;öffnen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Open a project file.</source>
        <translation>Öffnet eine Projektdatei.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Open the &amp;sample</source>
        <translation>Beispiel ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Make a project from the sample articles; it can be thrown away.</source>
        <translation>Legt ein Projekt aus den Beispielartikeln an; man kann es wegwerfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Add articles from files.</source>
        <translation>Nimmt Artikel aus Dateien auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Add articles from every file in a folder.</source>
        <translation>Nimmt Artikel aus jeder Datei eines Ordners auf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Import &amp;with options…</source>
        <translation>Importieren &amp;mit Optionen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Add articles from files, choosing how these are read.</source>
        <translation>Fügt Artikel aus Dateien hinzu und fragt, wie diese zu lesen sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Import a folder with options…</source>
        <translation>Ordner mit Optionen importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Add articles from every file in a folder, choosing how these are read.</source>
        <translation>Fügt Artikel aus allen Dateien eines Ordners hinzu und fragt, wie diese zu lesen sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Write the articles with their annotations to a file.</source>
        <translation>Schreibt die Artikel mit ihren Annotationen in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Back &amp;up now</source>
        <translation>Jetzt sic&amp;hern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Copy the project as it is now; this also happens by itself while you work.</source>
        <translation>Kopiert das Projekt, wie es jetzt ist; das geschieht bei der Arbeit auch von selbst.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Restore a &amp;backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Go back to the project as it was, in a new file or in its place.</source>
        <translation>Kehrt zu einem früheren Stand des Projekts zurück, in einer neuen Datei oder an seiner Stelle.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Close the project; everything is saved already.</source>
        <translation>Schließt das Projekt; alles ist schon gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Leave the program; everything is saved already.</source>
        <translation>Verlässt das Programm; alles ist schon gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Take back what was done last, even what was done before the project was last closed.</source>
        <translation>Nimmt das Letzte zurück, auch was vor dem letzten Schließen des Projekts geschah.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Do again what was taken back.</source>
        <translation>Tut noch einmal, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Copy the selected text.</source>
        <translation>Kopiert den ausgewählten Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Find in article…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Look for words in the open article.</source>
        <translation>Sucht Wörter im offenen Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Filter the &amp;queue</source>
        <translation>Artikel &amp;filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Look for articles by their words.</source>
        <translation>Sucht Artikel nach ihren Wörtern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Find any &amp;action…</source>
        <translation>&amp;Aktion finden…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Type a few letters of what you want to do.</source>
        <translation>Tippen Sie ein paar Buchstaben dessen, was Sie tun möchten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Make the article&apos;s text larger.</source>
        <translation>Macht den Text des Artikels größer.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Make the article&apos;s text smaller.</source>
        <translation>Macht den Text des Artikels kleiner.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Usual text size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Give the article&apos;s text its usual size.</source>
        <translation>Gibt dem Text des Artikels seine übliche Größe.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Show or hide &amp;rejected suggestions</source>
        <translation>&amp;Abgelehnte Vorschläge ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Show what was rejected, in the text and in the review list.</source>
        <translation>Zeigt, was abgelehnt wurde, im Text und in der Prüfliste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Show the &amp;original text</source>
        <translation>&amp;Originaltext zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>What the article was before it was cleaned, and which rule changed what.</source>
        <translation>Zeigt, wie der Artikel vor der Bereinigung war und welche Regel was geändert hat.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>&amp;Theme</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Follow the system&apos;s light or dark.</source>
        <translation>Folgt dem Hell oder Dunkel des Systems.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Dark ink on a light page.</source>
        <translation>Dunkle Schrift auf heller Seite.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Light ink on a dark page.</source>
        <translation>Helle Schrift auf dunkler Seite.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Help on this place</source>
        <translation>Hilfe &amp;zu dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>The page of the manual on where you are, also in dialogs; in the article&apos;s text, all keys.</source>
        <translation>Die Seite des Handbuchs zu der Stelle, an der Sie sind, auch in Dialogen; im Text des Artikels alle Tasten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Everything about this program, from the quick start to its words.</source>
        <translation>Alles über dieses Programm, vom Schnellstart bis zu seinen Begriffen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Every key on one page; there they can be changed.</source>
        <translation>Alle Tasten auf einer Seite; dort lassen sie sich ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Show the log &amp;folder</source>
        <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Where the program keeps its log and reports of its mistakes; they hold no text of any article.</source>
        <translation>Hier liegen das Protokoll und die Fehlerberichte des Programms; sie enthalten keinen Text aus Artikeln.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;About annotator</source>
        <translation>&amp;Über annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>What this program is, the versions of its parts, and their licences.</source>
        <translation>Was dieses Programm ist, die Versionen seiner Teile und deren Lizenzen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>alias</source>
        <translation>weiterer Name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>begins the name</source>
        <translation>Anfang des Namens</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>acronym</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>same title</source>
        <translation>gleicher Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>in the source</source>
        <translation>in der Quelle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>last speaker</source>
        <translation>letzter Sprecher</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>named before</source>
        <translation>davor genannt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>named after</source>
        <translation>danach genannt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>in the list</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>{mentions} and {claims} in {articles}</source>
        <translation>{mentions} und {claims} in {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actor_wording.py"/>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actor_wording.py"/>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <location filename="../../annotator/ui/queue/model.py"/>
        <location filename="../../annotator/ui/reports.py"/>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_pane.py"/>
        <source>What the keys do now</source>
        <translation>Was die Tasten jetzt tun</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_pane.py"/>
        <source>No article is open.
Choose one in the queue at the left.</source>
        <translation>Kein Artikel ist offen.
Wählen Sie links in der Artikelliste einen aus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_pane.py"/>
        <source>There are no articles in this project yet.
Drop files or a folder here.</source>
        <translation>In diesem Projekt gibt es noch keine Artikel.
Legen Sie Dateien oder einen Ordner hier ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/header.py"/>
        <source>{decided} of {total} decided</source>
        <translation>{decided} von {total} entschieden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/header_block.py"/>
        <location filename="../../annotator/ui/queue/model.py"/>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>flagged</source>
        <translation>Merkzeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>mention</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>source of a claim</source>
        <translation>Quelle einer Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>cue of a claim</source>
        <translation>Signalwort einer Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>content of a claim</source>
        <translation>Inhalt einer Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>actor {name}</source>
        <translation>Akteur {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>no actor</source>
        <translation>kein Akteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/view.py"/>
        <source>Article text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backing_up.py"/>
        <source>A backup is being made.</source>
        <translation>Eine Sicherung wird gemacht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backing_up.py"/>
        <source>Backed up.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} goes to the next suggestion.</source>
        <translation>{key} geht zum nächsten Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} accepts the current suggestion: try it on “Nora Quist”.</source>
        <translation>{key} nimmt den aktuellen Vorschlag an: Versuchen Sie es bei „Nora Quist“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} rejects: “Tuesday” is nobody.</source>
        <translation>{key} lehnt ab: „Tuesday“ ist niemand.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} moves the ends of “Alder Ferry”: the right arrow, then Enter.</source>
        <translation>{key} verschiebt die Grenzen von „Alder Ferry“: Pfeil nach rechts, dann Eingabe.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} is the label “state”: give it to “Marenza”.</source>
        <translation>{key} ist der Typ „state“: Geben Sie ihn „Marenza“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Select “Alder Gazette”, and {key} makes it a media outlet.</source>
        <translation>Wählen Sie „Alder Gazette“; {key} macht ein Medium daraus.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} says who “Quist” is; Enter takes the first name.</source>
        <translation>{key} sagt, wer „Quist“ ist; Eingabe nimmt den ersten Namen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} sets the stance of the claim “promised”.</source>
        <translation>{key} legt die Haltung der Aussage „promised“ fest.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Select “that the boat was too old”, and {key} begins a claim.</source>
        <translation>Wählen Sie „that the boat was too old“; {key} beginnt eine Aussage.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>On “Bo Lind”, {key} and then Enter annotate every place of the name.</source>
        <translation>Bei „Bo Lind“ annotieren {key} und dann Eingabe jede Stelle des Namens.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} takes the last step back.</source>
        <translation>{key} nimmt den letzten Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} accepts all that is sure enough, at once.</source>
        <translation>{key} nimmt alles auf einmal an, was sicher genug ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} marks the article done and opens the next.</source>
        <translation>{key} kennzeichnet den Artikel als fertig und öffnet den nächsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Stop the lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{done} of {all} learnt</source>
        <translation>{done} von {all} gelernt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Well done: you know the whole loop.</source>
        <translation>Gut gemacht: Sie kennen den ganzen Ablauf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Well done. The lesson can be taken again whenever you like.</source>
        <translation>Gut gemacht. Die Lektion lässt sich jederzeit wiederholen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{keys} shows every key, {palette} finds any action. Next, try the sample.</source>
        <translation>{keys} zeigt alle Tasten, {palette} findet jede Aktion. Als Nächstes: das Beispiel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>“{action}” in the menu</source>
        <translation>„{action}“ im Menü</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/colour_field.py"/>
        <source>as the look has it</source>
        <translation>wie das Aussehen es vorgibt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/colour_field.py"/>
        <source>Colour as # and six digits</source>
        <translation>Farbe als # mit sechs Ziffern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/colour_field.py"/>
        <location filename="../../annotator/ui/dialogs/export_options.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/colour_field.py"/>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>other names, with commas between them</source>
        <translation>andere Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>E&amp;xample</source>
        <translation>Bei&amp;spiel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>Ru&amp;le</source>
        <translation>Re&amp;gel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>Also &amp;called</source>
        <translation>Heißt auc&amp;h</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>Colou&amp;r</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>&amp;Key</source>
        <translation>Tas&amp;te</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>What suggesters and other people&apos;s files call so gets this type.</source>
        <translation>Was Vorschläge und Dateien anderer so nennen, bekommt diesen Typ.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>{key} is the key of “{title}”, so it will not work here.</source>
        <translation>{key} ist die Taste von „{title}“ und wirkt hier daher nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/leaving.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Codebook</source>
        <translation>Kodierbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/leaving.py"/>
        <source>The codebook was changed, and the changes are not saved.</source>
        <translation>Das Kodierbuch wurde geändert, und die Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>What saving will touch</source>
        <translation>Was das Speichern berührt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>Saving changes no annotation.</source>
        <translation>Das Speichern ändert keine Annotation.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>“{name}” is taken out: {uses}</source>
        <translation>„{name}“ entfällt: {uses}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>What becomes of “{name}”</source>
        <translation>Was aus „{name}“ wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>stays on its annotations</source>
        <translation>bleibt an seinen Annotationen stehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>becomes “{name}”</source>
        <translation>wird „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>“{before}” leaves the codebook and stays on its annotations: {uses}</source>
        <translation>„{before}“ verlässt das Kodierbuch und bleibt an seinen Annotationen stehen: {uses}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>renames “{before}” to “{after}”: {uses}</source>
        <translation>benennt „{before}“ in „{after}“ um: {uses}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>%n actors</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>Labels of the codebook</source>
        <translation>Bezeichnungen des Kodierbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>Actor types</source>
        <translation>Akteurstypen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>Attributes of claims</source>
        <translation>Merkmale von Aussagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/versions.py"/>
        <source>Versions of the codebook</source>
        <translation>Fassungen des Kodierbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/versions.py"/>
        <source>Choose an older version to bring it back; nothing is saved yet.</source>
        <translation>Eine ältere Fassung wählen, um sie zurückzuholen; gespeichert wird noch nichts.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/panel/actor_model.py"/>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Cue of a claim</source>
        <translation>Signalwort einer Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>As in the queue</source>
        <translation>Wie in der Artikelliste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By what stands left</source>
        <translation>Nach dem, was links steht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By what stands right</source>
        <translation>Nach dem, was rechts steht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By the match</source>
        <translation>Nach dem Treffer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Find in the project</source>
        <translation>Im Projekt suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>What to look for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Order of the lines</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Close the concordance</source>
        <translation>Konkordanz schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>About annotator</source>
        <translation>Über annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Who is acting, and who claims what: annotation of political news, on this machine alone.</source>
        <translation>Wer handelt, und wer sagt was: Annotation politischer Nachrichten, allein auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Free software under the MIT licence, without any warranty. It is made of:</source>
        <translation>Freie Software unter der MIT-Lizenz, ohne jede Gewähr. Sie besteht aus:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>%n parts with their licences</source>
        <translation>
            <numerusform>%n Teil mit Lizenz</numerusform>
            <numerusform>%n Teile mit ihren Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Add an actor</source>
        <translation>Akteur anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Edit the actor</source>
        <translation>Akteur bearbeiten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>One on each line</source>
        <translation>Einer je Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>One on each line, for instance wikidata: Q42</source>
        <translation>Eine je Zeile, zum Beispiel wikidata: Q42</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>&amp;Other names</source>
        <translation>&amp;Andere Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Outside &amp;ids</source>
        <translation>Äußere &amp;Kennungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>No&amp;te</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Ctrl+Enter saves from any field.</source>
        <translation>Strg+Eingabe speichert aus jedem Feld.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>“{name}” stays as another name.</source>
        <translation>„{name}“ bleibt als weiterer Name.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>%n mentions of type “{old}” become “{new}” too.</source>
        <translation>
            <numerusform>%n Nennung vom Typ „{old}“ wird auch „{new}“.</numerusform>
            <numerusform>%n Nennungen vom Typ „{old}“ werden auch „{new}“.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Line {number} of the outside ids is “{line}”.</source>
        <translation>Zeile {number} der äußeren Kennungen lautet „{line}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Write the scheme and the id: “wikidata: Q42”.</source>
        <translation>Schreiben Sie Schema und Kennung: „wikidata: Q42“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>The outside ids have “{scheme}” twice.</source>
        <translation>Die äußeren Kennungen haben „{scheme}“ doppelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Restore into a &amp;new file…</source>
        <translation>In einer &amp;neuen Datei wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Put in the &amp;place of the project</source>
        <translation>An die Stelle des &amp;Projekts setzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>The project&apos;s file as it is now is kept beside it.</source>
        <translation>Die jetzige Datei des Projekts bleibt daneben erhalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>“{name}” as it was. A backup becomes a new file, or takes the project&apos;s place; then the file that is there now is kept beside it under another name.</source>
        <translation>Frühere Stände von „{name}“. Eine Sicherung wird eine neue Datei oder kommt an die Stelle des Projekts; die jetzige Datei bleibt dann unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>There is no backup of “{name}” yet.</source>
        <translation>Von „{name}“ gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/queue/table.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>Articles are cleaned when they are imported. Their original text is kept, and nothing is taken from articles that have annotations.</source>
        <translation>Artikel werden beim Importieren bereinigt. Ihr Originaltext bleibt erhalten, und Artikeln mit Annotationen wird nichts genommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>Rules for cleaning</source>
        <translation>Bereinigungsregeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>&amp;Harmless ones</source>
        <translation>&amp;Harmlose</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>Those that take no words away.</source>
        <translation>Die, die keine Wörter entfernen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>What the rule changes in it</source>
        <translation>Was die Regel daran ändert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>&amp;Try it on a text of yours</source>
        <translation>An einem eigenen &amp;Text ausprobieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>Codebook of the new project</source>
        <translation>Kodierbuch des neuen Projekts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>Labels of this codebook</source>
        <translation>Bezeichnungen dieses Kodierbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>&amp;Codebook: the labels to annotate with. It can be changed at any time.</source>
        <translation>&amp;Kodierbuch: die Bezeichnungen zum Annotieren. Es lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <location filename="../../annotator/ui/panel/actor_table.py"/>
        <location filename="../../annotator/ui/panel/panel.py"/>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Add &amp;value</source>
        <translation>&amp;Wert hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;portieren…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>&amp;Title</source>
        <translation>Tite&amp;l</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Versi&amp;on</source>
        <translation>&amp;Fassung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Title of the codebook</source>
        <translation>Titel des Kodierbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Add a label like the current one. (Insert)</source>
        <translation>Fügt eine Bezeichnung wie die aktuelle hinzu. (Einfg)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Add a value to the current attribute. (Shift+Insert)</source>
        <translation>Fügt dem aktuellen Merkmal einen Wert hinzu. (Umschalt+Einfg)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Take the current label out. (Delete)</source>
        <translation>Nimmt die aktuelle Bezeichnung heraus. (Entf)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Move the current label up. (Alt+Up)</source>
        <translation>Schiebt die aktuelle Bezeichnung nach oben. (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Move the current label down. (Alt+Down)</source>
        <translation>Schiebt die aktuelle Bezeichnung nach unten. (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Take the labels of a file; nothing is saved yet.</source>
        <translation>Übernimmt die Bezeichnungen einer Datei; gespeichert wird noch nichts.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Write what stands here to a file.</source>
        <translation>Schreibt, was hier steht, in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>This project is open read-only: its codebook cannot be changed.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet: Sein Kodierbuch lässt sich nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Counting what stands on annotations…</source>
        <translation>Zählt, was an Annotationen steht …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>not all of its words are there</source>
        <translation>nicht alle ihre Wörter stehen dort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>decided otherwise there, which stands</source>
        <translation>dort anders entschieden, das gilt weiter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>another suggestion waits there on these words</source>
        <translation>auf diesen Wörtern ist dort ein anderer Vorschlag offen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Copies of “{title}”</source>
        <translation>Kopien von „{title}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Carry over to &amp;all</source>
        <translation>Auf &amp;alle übertragen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>The copies are being compared with this article…</source>
        <translation>Die Kopien werden mit diesem Artikel verglichen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Mark with Space which copies get your decisions. They go over where the text is the same; what is decided there stands.</source>
        <translation>Markieren Sie mit der Leertaste, welche Kopien Ihre Entscheidungen bekommen. Übertragen wird, wo der Text derselbe ist; was dort entschieden ist, gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>%n decisions do not go over to this copy</source>
        <translation>
            <numerusform>%n Entscheidung wird nicht auf diese Kopie übertragen</numerusform>
            <numerusform>%n Entscheidungen werden nicht auf diese Kopie übertragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Every decision goes over to this copy, or is there already</source>
        <translation>Jede Entscheidung wird auf diese Kopie übertragen oder ist schon dort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>%n decisions go over to {copies}</source>
        <translation>
            <numerusform>%n Entscheidung wird auf {copies} übertragen</numerusform>
            <numerusform>%n Entscheidungen werden auf {copies} übertragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Nothing is to go over.</source>
        <translation>Nichts ist zu übertragen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Carry over to &amp;marked ({count})</source>
        <translation>Auf &amp;markierte übertragen ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Copies of the article</source>
        <translation>Kopien des Artikels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Go over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>There already</source>
        <translation>Schon dort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Stay here</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>What does not go over, and why</source>
        <translation>Was nicht übertragen wird, und warum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/errors.py"/>
        <source>The program made a mistake. Your work is saved.</source>
        <translation>Das Programm hat einen Fehler gemacht. Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/errors.py"/>
        <source>A report could not be written; its details are below. Nothing was sent anywhere.</source>
        <translation>Ein Bericht konnte nicht geschrieben werden; seine Einzelheiten stehen unten. Es wurde nichts versendet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/errors.py"/>
        <source>The program ended by a mistake the last time. Your work is saved.</source>
        <translation>Das Programm wurde beim letzten Mal durch einen Fehler beendet. Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/errors.py"/>
        <source>A report is in {log}. It holds no text of any article, and nothing was sent anywhere; please attach it when you tell us.</source>
        <translation>Ein Bericht steht in {log}. Er enthält keinen Text aus Artikeln, und es wurde nichts versendet; bitte hängen Sie ihn an, wenn Sie uns davon berichten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Only decisions of {coder}</source>
        <translation>&amp;Nur Entscheidungen von {coder}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Without the names of coders</source>
        <translation>&amp;Ohne die Namen der Bearbeiter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>They are called coder-1, coder-2; notes stay as they are.</source>
        <translation>Sie heißen coder-1, coder-2; Notizen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>all articles</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>only {status}</source>
        <translation>nur {status}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Export with these losses</source>
        <translation>Mit diesen Verlusten &amp;exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_report.py"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_report.py"/>
        <source>What was lost</source>
        <translation>Was verloren ging</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>In one &amp;ZIP file</source>
        <translation>In einer &amp;ZIP-Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>A folder of several files is written.</source>
        <translation>Ein Ordner mit mehreren Dateien wird geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>This folder is there already; choose a new one, or one that is empty.</source>
        <translation>Diesen Ordner gibt es schon; wählen Sie einen neuen oder leeren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>This file is there already, and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Highlights while reading</source>
        <translation>Hervorhebungen beim Lesen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Words to highlight, or an expression</source>
        <translation>Wörter zum Hervorheben oder ein Ausdruck</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Words or expression</source>
        <translation>Wörter oder Ausdruck</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Only with this &amp;case</source>
        <translation>Nur in dieser &amp;Schreibung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Whole words</source>
        <translation>&amp;Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Take the marked entry from the list (Del)</source>
        <translation>Nimmt den markierten Eintrag aus der Liste (Entf)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>only with this case</source>
        <translation>nur in dieser Schreibung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>whole words</source>
        <translation>ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>The first articles</source>
        <translation>Die ersten Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Refused: {reason}</source>
        <translation>Abgewiesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>kept as metadata</source>
        <translation>bleibt in den Metadaten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Taken for</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Column “{name}” is taken for</source>
        <translation>Spalte „{name}“ gilt als</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>How often, and on what</source>
        <translation>Wie oft und wofür</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <location filename="../../annotator/ui/loss_words.py"/>
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Label “{name}” becomes</source>
        <translation>Bezeichnung „{name}“ wird zu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>stays, outside the codebook</source>
        <translation>bleibt, ohne Platz im Kodierbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>added to the codebook</source>
        <translation>kommt ins Kodierbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>left out, kept as metadata</source>
        <translation>entfällt, bleibt in den Metadaten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>File na&amp;mes</source>
        <translation>Dat&amp;einamen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>What the pattern finds in the names of the files</source>
        <translation>Was das Muster in den Dateinamen findet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>First lines of the &amp;text</source>
        <translation>Erste Zeilen des &amp;Texts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>What the patterns find in the texts</source>
        <translation>Was die Muster in den Texten finden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>&amp;Names and text</source>
        <translation>&amp;Namen und Text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>&amp;Labels</source>
        <translation>&amp;Bezeichnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>What to decide</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_report.py"/>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_report.py"/>
        <source>Stopped; what was imported before stays. {report}</source>
        <translation>Angehalten; was vorher importiert wurde, bleibt. {report}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_report.py"/>
        <source>Cancelled; what was imported before stays. {report}</source>
        <translation>Abgebrochen; was vorher importiert wurde, bleibt. {report}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_report.py"/>
        <source>What was skipped and why, and what else to know</source>
        <translation>Was übergangen wurde und warum, und was sonst zu wissen ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_report.py"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>more than {files}</source>
        <translation>mehr als {files}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>%n articles shown</source>
        <translation>
            <numerusform>%n Artikel gezeigt</numerusform>
            <numerusform>%n Artikel gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>The pattern of the file names is broken.</source>
        <translation>Das Muster der Dateinamen ist fehlerhaft.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>A pattern of the first lines is broken.</source>
        <translation>Ein Muster der ersten Zeilen ist fehlerhaft.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>No column is taken for the text yet.</source>
        <translation>Noch gilt keine Spalte als Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>Told by each file</source>
        <translation>Wird je Datei erkannt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>The first &amp;articles as they would be taken</source>
        <translation>Die ersten &amp;Artikel, wie sie übernommen würden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>Files of several formats, each read as usual.</source>
        <translation>Dateien mehrerer Formate, jede wie üblich gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>could also be: {formats}</source>
        <translation>könnte auch sein: {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Keys of the chosen action</source>
        <translation>Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Another key for the chosen action</source>
        <translation>Eine weitere Taste für die gewählte Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>&amp;Add this key</source>
        <translation>Taste &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>&amp;Give it its own keys back</source>
        <translation>&amp;Eigene Tasten zurückgeben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>&amp;Take it over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Choose an action above to change its keys.</source>
        <translation>Wählen Sie oben eine Aktion, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Keys of “{action}”</source>
        <translation>Tasten von „{action}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>{key} is taken by “{title}”.</source>
        <translation>{key} gehört schon zu „{title}“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>{key} moves the caret in the text.</source>
        <translation>{key} bewegt die Schreibmarke im Text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>{key} would get in the way of typing: hold Ctrl or Alt with it.</source>
        <translation>{key} käme dem Tippen in die Quere: Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Kept.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>Look for an action or a key</source>
        <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>Change what does not fit as little as makes it fit.</source>
        <translation>Was nicht passt, so wenig wie möglich ändern, damit es passt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>Write only annotations that fit as they are.</source>
        <translation>Nur Annotationen schreiben, die passen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>Counting what this format cannot hold…</source>
        <translation>Was dieses Format nicht aufnehmen kann, wird gezählt …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>Everything fits: nothing will be lost.</source>
        <translation>Alles passt: Nichts geht verloren.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>What this format cannot hold of the articles chosen:</source>
        <translation>Was dieses Format von den gewählten Artikeln nicht aufnehmen kann:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>&amp;Make it fit</source>
        <translation>&amp;Passend machen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>&amp;Leave those out</source>
        <translation>Weg&amp;lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>What this format cannot hold</source>
        <translation>Was dieses Format nicht aufnehmen kann</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>Not held</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>Touches</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>Merge actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>Which one stays? ← → choose, Enter merges.</source>
        <translation>Welcher bleibt? ← → wählen, Eingabe führt zusammen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>Their outside ids differ: {schemes}. Are they the same? The note keeps the other.</source>
        <translation>Ihre äußeren Kennungen unterscheiden sich: {schemes}. Sind sie dieselben? Die Notiz bewahrt die andere.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>“{name}” will have {uses}.</source>
        <translation>„{name}“ wird haben: {uses}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>Other names: {names}</source>
        <translation>Andere Namen: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>%n mentions change their type to “{type}”.</source>
        <translation>
            <numerusform>%n Nennung ändert ihren Typ in „{type}“.</numerusform>
            <numerusform>%n Nennungen ändern ihren Typ in „{type}“.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>“{name}” stays</source>
        <translation>„{name}“ bleibt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>STAYS</source>
        <translation>BLEIBT</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>LEAVES</source>
        <translation>GEHT</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/note.py"/>
        <source>&amp;Keep (Ctrl+Enter)</source>
        <translation>Ü&amp;bernehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/note.py"/>
        <source>Keep the note (Ctrl+Enter)</source>
        <translation>Notiz übernehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>Original text</source>
        <translation>Originaltext</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>What was changed, by rules</source>
        <translation>Was geändert wurde, nach Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>Struck through: taken away. Underlined: stands there now. The rest is unchanged.</source>
        <translation>Durchgestrichen: entfernt. Unterstrichen: steht jetzt da. Der Rest ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>Line {line}: {words}</source>
        <translation>Zeile {line}: {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>Line {line}: {before} → {after}</source>
        <translation>Zeile {line}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pattern_pane.py"/>
        <source>Fields: {fields}</source>
        <translation>Felder: {fields}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pattern_pane.py"/>
        <source>Fits {count} of {total}</source>
        <translation>Passt auf {count} von {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pattern_pane.py"/>
        <source>Example: {pattern}</source>
        <translation>Beispiel: {pattern}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>versions of the codebook</source>
        <translation>Fassungen des Kodierbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>original texts</source>
        <translation>Originaltexte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>steps of the history</source>
        <translation>Schritte des Verlaufs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>Repair</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>Everything could be saved into “{name}”.</source>
        <translation>Alles konnte in „{name}“ gerettet werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>What could be read was saved into “{name}”.</source>
        <translation>Was lesbar war, wurde in „{name}“ gerettet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>What was saved and what was lost</source>
        <translation>Was gerettet wurde und was verloren ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>&amp;Open the new project</source>
        <translation>Das neue Projekt &amp;öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>{what}: {saved} saved, {lost} lost, perhaps more</source>
        <translation>{what}: {saved} gerettet, {lost} verloren, vielleicht mehr</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>{what}: {saved} saved, {lost} lost</source>
        <translation>{what}: {saved} gerettet, {lost} verloren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>{what}: all {saved} saved</source>
        <translation>{what}: alle {saved} gerettet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>Lost: the article “{title}”, whose text cannot be read whole</source>
        <translation>Verloren: der Artikel „{title}“, dessen Text nicht ganz lesbar ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>%n links to what is lost were taken away</source>
        <translation>
            <numerusform>%n Verweis auf Verlorenes wurde entfernt</numerusform>
            <numerusform>%n Verweise auf Verlorenes wurden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>%n steps cannot be undone any more</source>
        <translation>
            <numerusform>%n Schritt lässt sich nicht mehr rückgängig machen</numerusform>
            <numerusform>%n Schritte lassen sich nicht mehr rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Add a rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>mentions of actors</source>
        <translation>Nennungen von Akteuren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>claims, by their cue</source>
        <translation>Aussagen, nach ihrem Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>any label</source>
        <translation>jeder Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>any cue</source>
        <translation>jedes Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>the whole project</source>
        <translation>ganzes Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>only “{title}”</source>
        <translation>nur „{title}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Never suggest &amp;words</source>
        <translation>Nie vorgeschlagene &amp;Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>A&amp;mong</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Found &amp;as</source>
        <translation>&amp;Gefunden als</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>With the &amp;label</source>
        <translation>Mit dem &amp;Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Counting…</source>
        <translation>Zählt …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Holds back %n suggestions that wait now.</source>
        <translation>
            <numerusform>Hält %n wartenden Vorschlag zurück.</numerusform>
            <numerusform>Hält %n wartende Vorschläge zurück.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>No suggestion that waits now is like that; it will hold those to come.</source>
        <translation>Kein wartender Vorschlag ist so; sie gilt für künftige.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Rules from rejections</source>
        <translation>Regeln aus Ablehnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Switch off</source>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>What a rule covers is held back: unseen, but in the project until the rule goes.</source>
        <translation>Was eine Regel trifft, wird zurückgehalten: unsichtbar, aber im Projekt, bis die Regel entfällt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Add a rule (Ins)</source>
        <translation>Legt eine Regel an (Einfg)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Change the current rule (Enter)</source>
        <translation>Ändert die aktuelle Regel (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Switch the current rule on or off (Space)</source>
        <translation>Schaltet die aktuelle Regel ein oder aus (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Remove the current rule (Del)</source>
        <translation>Entfernt die aktuelle Regel (Entf)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Switch on</source>
        <translation>Ein&amp;schalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>No rules yet.
Rejecting the same words twice with the same label offers one.</source>
        <translation>Noch keine Regeln.
Wer dieselben Wörter mit demselben Typ zweimal ablehnt, bekommt eine angeboten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>{key} makes one of the current suggestion.</source>
        <translation>{key} macht eine aus dem aktuellen Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Never suggest</source>
        <translation>Nie vorschlagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Holds back</source>
        <translation>Hält zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Switched</source>
        <translation>Geschaltet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Open the &amp;last project at start</source>
        <translation>Beim Start das &amp;letzte Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>&amp;Coder</source>
        <translation>&amp;Bearbeiter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Signs your decisions from now on.</source>
        <translation>Zeichnet ab jetzt Ihre Entscheidungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>&amp;Reading font</source>
        <translation>Lese&amp;schrift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Line &amp;width</source>
        <translation>&amp;Zeilenbreite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Accept &amp;above</source>
        <translation>&amp;Annehmen ab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>The confidence that is offered first.</source>
        <translation>Die Konfidenz, die zuerst angeboten wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>&amp;Back up every</source>
        <translation>Si&amp;cherung alle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Only if something has changed. Backups are in the File menu.</source>
        <translation>Nur wenn sich etwas geändert hat. Sicherungen stehen im Menü „Datei“.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>G&amp;eneral</source>
        <translation>Allgeme&amp;in</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>S&amp;uggesters</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Clean&amp;ing</source>
        <translation>B&amp;ereinigung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>The usual serif</source>
        <translation>Die übliche Serifenschrift</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Split the actor “{name}”</source>
        <translation>Akteur „{name}“ teilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Filter the sentences</source>
        <translation>Sätze filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Looking for the mentions and claims of this actor…</source>
        <translation>Sucht die Nennungen und Aussagen dieses Akteurs…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>The new actor&apos;s name</source>
        <translation>Der Name des neuen Akteurs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Nothing is linked to this actor.</source>
        <translation>Mit diesem Akteur ist nichts verknüpft.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>&amp;Split</source>
        <translation>Tei&amp;len</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Mark with Space what goes to a new actor; an article&apos;s line marks all in it.</source>
        <translation>Mit der Leertaste markieren, was an einen neuen Akteur geht; die Zeile eines Artikels markiert alles darin.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>{marked} of {all} go to the new actor</source>
        <translation>{marked} von {all} gehen an den neuen Akteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Mentions and claims of the actor</source>
        <translation>Nennungen und Aussagen des Akteurs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Nothing leaves this machine: only addresses on it are taken. To allow another, name it here.</source>
        <translation>Nichts verlässt diesen Rechner: Nur Adressen auf ihm werden angenommen. Um einen anderen zu erlauben, nennen Sie ihn hier.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Packages or folders, with commas between them.</source>
        <translation>Pakete oder Ordner, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Which actor type a label is, where the usual table does not fit.</source>
        <translation>Welcher Akteurstyp eine Bezeichnung ist, wo die übliche Tabelle nicht passt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>A server that speaks as OpenAI’s does, such as Ollama or llama.cpp.</source>
        <translation>Ein Server, der wie der von OpenAI spricht, etwa Ollama oder llama.cpp.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Also take names from spaCy &amp;pipelines</source>
        <translation>Auch Namen von spaC&amp;y-Pipelines übernehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Also ask a language &amp;model on this machine</source>
        <translation>Auch ein Sprach&amp;modell auf diesem Rechner fragen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>La&amp;bels</source>
        <translation>Bezei&amp;chnungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>M&amp;odel</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Other &amp;hosts</source>
        <translation>Andere &amp;Rechner</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Name the model to ask for.</source>
        <translation>Nennen Sie das Modell, das gefragt werden soll.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Articles may be sent to {hosts}.</source>
        <translation>Artikel können gesendet werden an: {hosts}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_difference.py"/>
        <source>Where the copy differs</source>
        <translation>Worin sich die Kopie unterscheidet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_difference.py"/>
        <source>only in this article</source>
        <translation>nur in diesem Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_difference.py"/>
        <source>only in the copy</source>
        <translation>nur in der Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Accept all above a confidence</source>
        <translation>Alle ab einer Konfidenz annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Accept from confidence</source>
        <translation>Annehmen ab Konfidenz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Up and down change it by 0.05, Page Up and Page Down by 0.50.</source>
        <translation>Pfeil auf und ab ändern sie um 0,05, Bild auf und ab um 0,50.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Accept from &amp;confidence</source>
        <translation>Annehmen ab &amp;Konfidenz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>↑ ↓ change it</source>
        <translation>↑ ↓ ändern sie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>%n suggestions of this article would be accepted, in one step that Z takes back.</source>
        <translation>
            <numerusform>%n Vorschlag dieses Artikels würde angenommen, in einem Schritt, den Z zurücknimmt.</numerusform>
            <numerusform>%n Vorschläge dieses Artikels würden angenommen, in einem Schritt, den Z zurücknimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>&amp;Accept %n</source>
        <translation>
            <numerusform>%n &amp;annehmen</numerusform>
            <numerusform>%n &amp;annehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Nothing by “{by}” of at least {threshold} has been decided yet, so nobody knows.</source>
        <translation>Noch ist nichts von „{by}“ ab {threshold} entschieden, daher weiß es niemand.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Of %n decided suggestions by “{by}” of at least {threshold}, {accepted} were accepted as they were: {share} % ({low}–{high} %).</source>
        <translation>
            <numerusform>Von %n entschiedenem Vorschlag von „{by}“ ab {threshold} wurde {accepted} angenommen, wie er war: {share} % ({low}–{high} %).</numerusform>
            <numerusform>Von %n entschiedenen Vorschlägen von „{by}“ ab {threshold} wurden {accepted} angenommen, wie sie waren: {share} % ({low}–{high} %).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>That is too few to rely on.</source>
        <translation>Das ist zu wenig, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Decide some by hand first, and this will say how far their confidence can be trusted.</source>
        <translation>Entscheiden Sie zuerst einige von Hand; dann steht hier, wie weit ihrer Konfidenz zu trauen ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Corrected ones count as decided, not as accepted as they were. In brackets: where the true share lies, 95 times in 100.</source>
        <translation>Korrigierte zählen als entschieden, nicht als angenommen, wie sie waren. In Klammern: wo der wahre Anteil liegt, 95-mal von 100.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Train on this project</source>
        <translation>An diesem Projekt trainieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>The program can learn from your decisions which claims you mean. What it learned is tried on articles of yours that were left out, and you choose whether to use it. Nothing leaves this machine.</source>
        <translation>Das Programm kann aus Ihren Entscheidungen lernen, welche Aussagen Sie meinen. Was es gelernt hat, wird an ausgelassenen Artikeln von Ihnen erprobt, und Sie wählen, ob es verwendet wird. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Cancel training</source>
        <translation>Training &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Use the new model</source>
        <translation>Das &amp;neue Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Keep the present one</source>
        <translation>Das &amp;jetzige behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Return to the model that ships</source>
        <translation>&amp;Zurück zum mitgelieferten Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Learns from</source>
        <translation>Lernt aus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Learns</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>In use now</source>
        <translation>Jetzt in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>You can close this and work on; the status bar shows how far it is.</source>
        <translation>Sie können dies schließen und weiterarbeiten; unten steht, wie weit es ist.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Finish at least five articles with claims in them first.</source>
        <translation>Stellen Sie zuerst mindestens fünf Artikel mit Aussagen fertig.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Start again</source>
        <translation>Neu &amp;beginnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>whole claim: source and content</source>
        <translation>ganze Aussage: Quelle und Inhalt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>whole claim, nothing to correct</source>
        <translation>ganze Aussage, nichts zu berichtigen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>Right, in % (F1)</source>
        <translation>Richtig, in % (F1)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>The model that ships</source>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>The new model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <source>Bringing a project up to date</source>
        <translation>Ein Projekt wird auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <source>“{name}” was made by an older version of this program and is brought up to date. First a copy is put beside it. With a large project this takes minutes.</source>
        <translation>„{name}“ stammt aus einer älteren Version dieses Programms und wird auf den neuen Stand gebracht. Zuerst wird eine Kopie daneben gelegt. Bei einem großen Projekt dauert das Minuten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <source>Step {step} of {steps}: copying the project · {time}</source>
        <translation>Schritt {step} von {steps}: Projekt wird kopiert · {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <source>Step {step} of {steps}: changing the project · {time}</source>
        <translation>Schritt {step} von {steps}: Projekt wird geändert · {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Why nothing can be found</source>
        <translation>Warum nichts gefunden werden kann</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Previous occurrence</source>
        <translation>Voriges Vorkommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Next occurrence</source>
        <translation>Nächstes Vorkommen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>The queue, and finding things</source>
        <translation>Die Artikelliste und das Suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Reviewing suggestions</source>
        <translation>Vorschläge prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Annotating by hand</source>
        <translation>Von Hand annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Actors and linking</source>
        <translation>Akteure und Zuordnung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>The codebook</source>
        <translation>Das Kodierbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Rules, and every occurrence at once</source>
        <translation>Regeln und alle Vorkommen auf einmal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Importing articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Exporting a dataset</source>
        <translation>Einen Datensatz exportieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Training, and other suggesters</source>
        <translation>Training und weitere Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Projects and safety</source>
        <translation>Projekte und Sicherheit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Settings, keys and look</source>
        <translation>Einstellungen, Tasten und Aussehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>The words of this program</source>
        <translation>Die Begriffe dieses Programms</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Look for words in the manual</source>
        <translation>Wörter im Handbuch suchen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>The page before</source>
        <translation>Die vorige Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>The page after</source>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Every key on one page, to change there</source>
        <translation>Alle Tasten auf einer Seite, dort zu ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>The pages are in English; keys and menus are named as yours are.</source>
        <translation>Die Seiten sind auf Englisch; Tasten und Menüs heißen darin wie bei Ihnen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/help/window.py"/>
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Mint, full line</source>
        <translation>Minzgrün, volle Linie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Pink, dashes</source>
        <translation>Rosa, Striche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Violet, dots</source>
        <translation>Violett, Punkte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Orange, thick line</source>
        <translation>Orange, dicke Linie</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Cyan, dashes and dots</source>
        <translation>Cyan, Striche und Punkte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Grey, thick dashes</source>
        <translation>Grau, dicke Striche</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlights.py"/>
        <source>“{words}” is in the list already.</source>
        <translation>„{words}“ ist schon in der Liste.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/long_work.py"/>
        <source>This has to wait: {work} is still being written.</source>
        <translation>Das muss warten: „{work}“ wird noch geschrieben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/long_work.py"/>
        <source>Try again when it is done, or cancel it below.</source>
        <translation>Versuchen Sie es danach noch einmal, oder brechen Sie es unten ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/long_work.py"/>
        <source>Cancelling: {title}</source>
        <translation>Wird abgebrochen: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/loss_words.py"/>
        <source>{count} of %n annotations</source>
        <translation>
            <numerusform>{count} von %n Annotation</numerusform>
            <numerusform>{count} von %n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/loss_words.py"/>
        <source>{count} of %n articles</source>
        <translation>
            <numerusform>{count} von %n Artikel</numerusform>
            <numerusform>{count} von %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>Queue</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>Panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>&amp;Move panels</source>
        <translation>Leisten &amp;verschieben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>Show the bars by which the panels can be moved.</source>
        <translation>Zeigt die Griffe, an denen sich die Leisten verschieben lassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source> (read-only)</source>
        <translation> (schreibgeschützt)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notice.py"/>
        <source>Compare it with a backup: “Restore a backup…” in the menu “File” shows them.</source>
        <translation>Vergleichen Sie es mit einer Sicherung: „Sicherung wiederherstellen…“ im Menü „Datei“ zeigt sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notice.py"/>
        <source>Do not say this again of this project.</source>
        <translation>Bei diesem Projekt nicht noch einmal sagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notice.py"/>
        <source>About this project</source>
        <translation>Über dieses Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notice.py"/>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>“{name}” is back, and work goes on.</source>
        <translation>„{name}“ ist wieder da, die Arbeit geht weiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>Another program took away “{name}-wal”, which held what you did last. It was saved again.</source>
        <translation>Ein anderes Programm hat „{name}-wal“ weggenommen, worin das zuletzt Getane war. Es wurde neu gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>“{name}” is not at its place any more. Nothing can be saved until it is back.</source>
        <translation>„{name}“ ist nicht mehr an ihrem Ort. Bis sie zurück ist, kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>Another program has changed “{name}”, and it was read again.</source>
        <translation>Ein anderes Programm hat „{name}“ geändert; die Datei wurde neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>Another file was put in the place of “{name}”.</source>
        <translation>An die Stelle von „{name}“ kam eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>Another program has replaced “{name}”, and it was read again. What was open before is among the backups.</source>
        <translation>Ein anderes Programm hat „{name}“ ersetzt; die Datei wurde neu gelesen. Was zuvor geöffnet war, ist bei den Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>What you did is kept among the backups.</source>
        <translation>Was Sie getan haben, bleibt bei den Sicherungen erhalten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actor_model.py"/>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panel/actor_model.py"/>
        <source>%n aliases</source>
        <translation>
            <numerusform>%n weiterer Name</numerusform>
            <numerusform>%n weitere Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actor_table.py"/>
        <source>Enter goes to where an actor is named, F2 edits, M merges, Del removes.</source>
        <translation>Eingabe geht dahin, wo ein Akteur genannt wird, F2 bearbeitet, M führt zusammen, Entf entfernt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>Filter by name or alias</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>Enter goes to the list, Esc leaves it.</source>
        <translation>Eingabe geht zur Liste, Esc verlässt sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>No actor has these letters in its name or an alias.
Esc shows all again.</source>
        <translation>Kein Akteur hat diese Buchstaben in einem seiner Namen.
Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>No actors in this project yet.
Accepting a suggestion adds its actor; L links one.</source>
        <translation>Noch keine Akteure in diesem Projekt.
Ein angenommener Vorschlag bringt seinen Akteur mit; L verknüpft einen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>Open an article to see who acts in it.</source>
        <translation>Öffnen Sie einen Artikel, um zu sehen, wer darin handelt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>No actors in this article yet.
Accepting a suggestion adds its actor; L links one.</source>
        <translation>Noch keine Akteure in diesem Artikel.
Ein angenommener Vorschlag bringt seinen Akteur mit; L verknüpft einen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>This actor is not named in the open article.</source>
        <translation>Dieser Akteur wird im offenen Artikel nicht genannt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>label</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>link</source>
        <translation>verknüpfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>for this reason</source>
        <translation>aus diesem Grund</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <source>source not named</source>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>CLAIM</source>
        <translation>AUSSAGE</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>ACTOR</source>
        <translation>AKTEUR</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/panel/card_layout.py"/>
        <source>confidence {number}</source>
        <translation>Konfidenz {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card_attributes.py"/>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card_attributes.py"/>
        <source>“{label}” is not in the codebook</source>
        <translation>„{label}“ ist nicht im Kodierbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card_attributes.py"/>
        <source>{label} (not in the codebook)</source>
        <translation>{label} (nicht im Kodierbuch)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <source>Open an article to see what is claimed in it.</source>
        <translation>Öffnen Sie einen Artikel, um zu sehen, was darin ausgesagt wird.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <source>No claims in this article yet.
Select what is claimed, and press K.</source>
        <translation>Noch keine Aussagen in diesem Artikel.
Wählen Sie, was ausgesagt wird, und drücken Sie K.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <source>Claims by actor</source>
        <translation>Aussagen nach Akteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/panel.py"/>
        <source>Review, actors and claims</source>
        <translation>Prüfen, Akteure und Aussagen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/panel.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/review_list.py"/>
        <source>Suggestions to review</source>
        <translation>Vorschläge zum Prüfen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/review_list.py"/>
        <source>Open an article to review what was suggested on it.</source>
        <translation>Öffnen Sie einen Artikel, um die Vorschläge dazu zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/review_list.py"/>
        <source>Everything here is decided.
D marks the article done and opens the next.</source>
        <translation>Hier ist alles entschieden.
D kennzeichnet den Artikel als fertig und öffnet den nächsten.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/review_list.py"/>
        <source>No suggestions here.
Select words and press 1 to 9 for an actor, K for a claim.</source>
        <translation>Hier gibt es keine Vorschläge.
Wählen Sie Wörter, dann 1 bis 9 für einen Akteur, K für eine Aussage.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <source>Show only {word} articles</source>
        <translation>Nur diese Artikel zeigen: {word}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>doubt {sum}</source>
        <translation>Zweifel {sum}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>{left} of {all} left</source>
        <translation>noch {left} von {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>%n pending</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>%n decided</source>
        <translation>
            <numerusform>%n entschieden</numerusform>
            <numerusform>%n entschieden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Published from</source>
        <translation>Erschienen ab</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Published until</source>
        <translation>Erschienen bis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Flagged only</source>
        <translation>Nur mit Merkzeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>With copies only</source>
        <translation>Nur mit Kopien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Show all articles again (Esc)</source>
        <translation>Wieder alle Artikel zeigen (Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>any outlet</source>
        <translation>alle Medien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>any language</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>any day</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>A year, a month or a day: 2026, 2026-02 or 2026-02-28</source>
        <translation>Ein Jahr, ein Monat oder ein Tag: 2026, 2026-02 oder 2026-02-28</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>More filters…</source>
        <translation>Weitere Filter…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>Outlet, language, days, flag (Ctrl+Shift+L)</source>
        <translation>Medium, Sprache, Tage, Merkzeichen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>Show all articles again (Ctrl+Shift+L, then Esc)</source>
        <translation>Wieder alle Artikel zeigen (Strg+Umschalt+L, dann Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>Only {what}</source>
        <translation>Nur {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>with copies</source>
        <translation>mit Kopien</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>As imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Least certain first</source>
        <translation>Ungewisseste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Most claims first</source>
        <translation>Meiste Aussagen zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Most waiting first</source>
        <translation>Am meisten Offenes zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: as imported</source>
        <translation>Reihenfolge: wie importiert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: least certain first</source>
        <translation>Reihenfolge: ungewisseste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: most claims first</source>
        <translation>Reihenfolge: meiste Aussagen zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: most waiting first</source>
        <translation>Reihenfolge: am meisten Offenes zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: newest first</source>
        <translation>Reihenfolge: neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: oldest first</source>
        <translation>Reihenfolge: älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: by outlet</source>
        <translation>Reihenfolge: nach Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>the way they came</source>
        <translation>so, wie sie kamen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>what would teach most</source>
        <translation>woraus am meisten zu lernen ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>what matters most</source>
        <translation>was am meisten zählt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>where most is left to decide</source>
        <translation>wo am meisten zu entscheiden bleibt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>by date</source>
        <translation>nach dem Datum</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>in alphabetical order</source>
        <translation>in alphabetischer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>What would teach most: the sum of doubt over waiting suggestions.</source>
        <translation>Woraus am meisten zu lernen ist: Summe der Zweifel an offenen Vorschlägen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>What matters most: the number of claims, without rejected ones.</source>
        <translation>Was am meisten zählt: Zahl der Aussagen ohne abgelehnte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Where most is left to decide: the number of suggestions that wait.</source>
        <translation>Wo am meisten zu entscheiden bleibt: die Zahl der offenen Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Articles without a date are at the end.</source>
        <translation>Artikel ohne Datum stehen am Ende.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Articles without an outlet are at the end.</source>
        <translation>Artikel ohne Medium stehen am Ende.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Articles come in the order in which they were imported.</source>
        <translation>Artikel stehen in der Reihenfolge, in der sie importiert wurden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>A suggestion of confidence 0.5 is a doubt of 1, falling evenly to 0 at confidence 0 and 1. Articles without waiting suggestions come last.</source>
        <translation>Ein Vorschlag mit Konfidenz 0,5 ist ein Zweifel von 1; bis Konfidenz 0 und 1 nimmt er gleichmäßig auf 0 ab. Artikel ohne offene Vorschläge kommen zuletzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Waiting and decided claims count alike.</source>
        <translation>Offene und entschiedene Aussagen zählen gleich.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Mentions and claims count alike.</source>
        <translation>Nennungen und Aussagen zählen gleich.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Of one day, those imported last come first.</source>
        <translation>Bei gleichem Datum kommen zuletzt importierte zuerst.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Of one day, those imported first come first.</source>
        <translation>Bei gleichem Datum kommen zuerst importierte zuerst.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Those of one outlet come in the order in which they were imported.</source>
        <translation>Artikel desselben Mediums kommen in der Reihenfolge, in der sie importiert wurden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Rows keep their places while you work; they are sorted anew as you go on to the next article.</source>
        <translation>Während Sie arbeiten, behalten die Zeilen ihren Platz; neu sortiert wird, wenn Sie zum nächsten Artikel gehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Choose what the queue is sorted by</source>
        <translation>Wählen, wonach die Artikelliste sortiert ist</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/widget.py"/>
        <source>Filter articles…</source>
        <translation>Artikel filtern…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/widget.py"/>
        <source>Filter articles by their words</source>
        <translation>Artikel nach ihren Wörtern filtern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/widget.py"/>
        <source>No article is like that.</source>
        <translation>Kein Artikel ist so.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/widget.py"/>
        <source>No articles yet.
Drop files or a folder here, or press Ctrl+I.</source>
        <translation>Noch keine Artikel.
Ziehen Sie Dateien oder einen Ordner hierher, oder drücken Sie Strg+I.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>cue “{words}”</source>
        <translation>Signalwort „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>subject “{words}”</source>
        <translation>Subjekt „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>nearest subject “{words}”</source>
        <translation>nächstes Subjekt „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>object “{words}”</source>
        <translation>Objekt „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>possessor “{words}”</source>
        <translation>Genitiv „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>agent “{words}”</source>
        <translation>Urheber „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” before the cue</source>
        <translation>„{words}“ vor dem Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” beside the cue</source>
        <translation>„{words}“ neben dem Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}”, which the participle describes</source>
        <translation>„{words}“, vom Partizip beschrieben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” before a colon</source>
        <translation>„{words}“ vor einem Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” speaks</source>
        <translation>„{words}“ spricht</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>clause after “{words}”</source>
        <translation>Teilsatz nach „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>phrase after “{words}”</source>
        <translation>Wortgruppe nach „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>source after “{words}”</source>
        <translation>Quelle nach „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>repeats “{words}”</source>
        <translation>wiederholt „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>ends with “{words}” of your actor list</source>
        <translation>endet mit „{words}“ aus Ihrer Akteursliste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>in your actor list</source>
        <translation>in Ihrer Akteursliste</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>surname of “{words}”</source>
        <translation>Nachname von „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>accepted once as {words}</source>
        <translation>einmal angenommen als {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>accepted {count} times as {words}</source>
        <translation>{count}-mal angenommen als {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” is the source of a claim</source>
        <translation>„{words}“ ist die Quelle einer Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>heads the source of a claim</source>
        <translation>Kern der Quelle einer Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a name that heads the source of a claim</source>
        <translation>ein Name als Kern der Quelle einer Aussage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>initials of “{words}”</source>
        <translation>Anfangsbuchstaben von „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>named entity</source>
        <translation>Eigenname</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a word for a body</source>
        <translation>ein Wort für eine Körperschaft</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a word for a person</source>
        <translation>ein Wort für eine Person</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a word for a group of people</source>
        <translation>ein Wort für eine Gruppe</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a word for a medium</source>
        <translation>ein Wort für ein Medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>it speaks here</source>
        <translation>es spricht hier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>it acts here</source>
        <translation>es handelt hier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>it belongs to a state here</source>
        <translation>es gehört hier zu einem Staat</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>{count} more in this article</source>
        <translation>{count} weitere in diesem Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>state in the gazetteer</source>
        <translation>Staat im Ortsverzeichnis</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>capital of {words}</source>
        <translation>Hauptstadt von {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a name of {words}</source>
        <translation>ein Name von {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>speaks before a colon</source>
        <translation>spricht vor einem Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>agency of the dateline</source>
        <translation>Agentur der Ortsmarke</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>its words name a body</source>
        <translation>seine Wörter nennen eine Körperschaft</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>words in quotation marks</source>
        <translation>Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>clause after the cue</source>
        <translation>Teilsatz nach dem Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>clause before the cue</source>
        <translation>Teilsatz vor dem Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>the words after it</source>
        <translation>die Wörter danach</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>the sentence it belongs to</source>
        <translation>der Satz, zu dem es gehört</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>the clause the adverb belongs to</source>
        <translation>der Teilsatz, zu dem das Adverb gehört</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>set into the clause it reports</source>
        <translation>in den berichteten Satz eingeschoben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>what is said of the object</source>
        <translation>was vom Objekt gesagt wird</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>its subject is part of the content</source>
        <translation>sein Subjekt ist Teil des Inhalts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>spaCy pipeline “{words}”</source>
        <translation>spaCy-Pipeline „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>label {words}</source>
        <translation>Bezeichnung {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>carried over from “{words}”</source>
        <translation>übertragen aus „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>language model “{words}” on this machine</source>
        <translation>Sprachmodell „{words}“ auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>language model “{words}” at {place}</source>
        <translation>Sprachmodell „{words}“ auf {place}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>nearest subject</source>
        <translation>nächstes Subjekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>possessor</source>
        <translation>Genitiv</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>agent</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>before the cue</source>
        <translation>vor dem Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>beside the cue</source>
        <translation>neben dem Signalwort</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>which the participle describes</source>
        <translation>vom Partizip beschrieben</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>before a colon</source>
        <translation>vor einem Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>speaks</source>
        <translation>spricht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n imported</source>
        <translation>
            <numerusform>%n importiert</numerusform>
            <numerusform>%n importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n of them cleaned</source>
        <translation>
            <numerusform>%n davon bereinigt</numerusform>
            <numerusform>%n davon bereinigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n known with new annotations</source>
        <translation>
            <numerusform>%n bekannt, mit neuen Annotationen</numerusform>
            <numerusform>%n bekannt, mit neuen Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n duplicate</source>
        <translation>
            <numerusform>%n doppelt</numerusform>
            <numerusform>%n doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n actor mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>A rule that is offered</source>
        <translation>Eine angebotene Regel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>Twice rejected</source>
        <translation>Zweimal abgelehnt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>Rejected %n times</source>
        <translation>
            <numerusform>%n-mal abgelehnt</numerusform>
            <numerusform>%n-mal abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>{often}: never suggest {subject} again?</source>
        <translation>{often}: {subject} nie wieder vorschlagen?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>{key}: in this project</source>
        <translation>{key}: in diesem Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>{key}: in this article</source>
        <translation>{key}: in diesem Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>goes away by itself</source>
        <translation>vergeht von selbst</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>claims found as: {reason}</source>
        <translation>Aussagen, gefunden als: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>claims with the cue matching /{words}/</source>
        <translation>Aussagen mit einem Signalwort wie /{words}/</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>claims with the cue “{words}”</source>
        <translation>Aussagen mit dem Signalwort „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>{words} as {label}</source>
        <translation>{words} als {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/session.py"/>
        <source>Open one, or make a new one.</source>
        <translation>Öffnen Sie eines, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/session.py"/>
        <source>Cancelled; everything is as it was before.</source>
        <translation>Abgebrochen; alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>The settings cannot be saved in “{path}”.</source>
        <translation>Die Einstellungen können nicht in „{path}“ gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>What you choose holds until you leave the program. Check the permissions of the folder.</source>
        <translation>Was Sie wählen, gilt, bis Sie das Programm beenden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>a folder is in its place</source>
        <translation>an ihrer Stelle liegt ein Ordner</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>it is no text</source>
        <translation>die Datei ist kein Text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>its end is missing</source>
        <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>it holds something else</source>
        <translation>die Datei enthält etwas anderes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>The settings in “{path}” cannot be read: {finding}. The usual ones are used.</source>
        <translation>Die Einstellungen in „{path}“ können nicht gelesen werden: {finding}. Es gelten die üblichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>What you choose now holds until you leave the program.</source>
        <translation>Was Sie jetzt wählen, gilt, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>The settings could not be read: {finding}. The usual ones are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden: {finding}. Es gelten die üblichen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>What was there is kept in “{aside}”. Your projects are not concerned.</source>
        <translation>Was dort stand, ist in „{aside}“ aufgehoben. Ihre Projekte sind nicht betroffen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>The settings were written by a newer version of this program; what this one knows of them is used.</source>
        <translation>Die Einstellungen wurden von einer neueren Version dieses Programms geschrieben; was diese davon kennt, wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>They are kept as they were in “{aside}”.</source>
        <translation>In „{aside}“ sind sie unverändert aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_watch.py"/>
        <source>The settings could not be saved to “{name}”.</source>
        <translation>Die Einstellungen ließen sich nicht in „{name}“ speichern.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_watch.py"/>
        <source>They hold until you leave the program, and are saved as soon as that file can be written. Check that its disk has room and its folder may be written.</source>
        <translation>Sie gelten, bis Sie das Programm verlassen, und werden gespeichert, sobald sich die Datei schreiben lässt. Prüfen Sie, ob der Datenträger Platz hat und in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_watch.py"/>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <location filename="../../annotator/ui/training.py"/>
        <source>See it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>● Saved</source>
        <translation>● Gespeichert</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Coder: {name}</source>
        <translation>Bearbeiter: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>● Saved {time}</source>
        <translation>● Gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>The suggesters were set anew; “Suggest on this article” asks them.</source>
        <translation>Die Programme für Vorschläge wurden neu eingestellt; „Für diesen Artikel vorschlagen“ fragt sie.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Looking for actors and claims…</source>
        <translation>Sucht Akteure und Aussagen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>That is under way; it can be cancelled below.</source>
        <translation>Das läuft schon; es lässt sich unten abbrechen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Every article has been suggested on.</source>
        <translation>Für jeden Artikel gibt es schon Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Suggesting</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Cancelled; what was found stays.</source>
        <translation>Abgebrochen; was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>The optional suggesters are still looking…</source>
        <translation>Die zusätzlichen Programme für Vorschläge suchen noch …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>“Suggest on this article” in the menu Review tries again. Annotating by hand always works.</source>
        <translation>„Für diesen Artikel vorschlagen“ im Menü Prüfen versucht es noch einmal. Von Hand zu annotieren geht immer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Suggested on %n articles.</source>
        <translation>
            <numerusform>Vorschläge für %n Artikel gemacht.</numerusform>
            <numerusform>Vorschläge für %n Artikel gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Suggesting stopped: {reason}</source>
        <translation>Die Vorschläge sind angehalten: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Everything else goes on; opening an article tries again.</source>
        <translation>Alles andere geht weiter; wird ein Artikel geöffnet, folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting_told.py"/>
        <source>The built-in suggesters read English; this article is in {language}.</source>
        <translation>Die eingebauten Vorschläge gibt es nur für Englisch; die Sprache dieses Artikels: {language}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The training stopped unexpectedly.</source>
        <translation>Das Training brach unerwartet ab.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The training could not be started: {reason}.</source>
        <translation>Das Training ließ sich nicht beginnen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>Claims are found as before; it can be started again.</source>
        <translation>Aussagen werden wie zuvor gefunden; es kann neu begonnen werden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>Training was cancelled; claims are found as before.</source>
        <translation>Das Training wurde abgebrochen; Aussagen werden wie zuvor gefunden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The new model finds claims from now on; “Suggest on this article” asks it.</source>
        <translation>Das neue Modell findet ab jetzt die Aussagen; „Für diesen Artikel vorschlagen“ fragt es.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The new model was forgotten; claims are found as before.</source>
        <translation>Das neue Modell wurde verworfen; Aussagen werden wie zuvor gefunden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The model that ships finds claims from now on.</source>
        <translation>Das mitgelieferte Modell findet ab jetzt die Aussagen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The model is trained; what it is worth can be seen below.</source>
        <translation>Das Modell ist trainiert; was es taugt, ist unten zu sehen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>A trained model waits</source>
        <translation>Ein trainiertes Modell wartet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/training_words.py"/>
        <source>%n finished articles</source>
        <translation>
            <numerusform>%n fertiger Artikel</numerusform>
            <numerusform>%n fertige Artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>{counted} and more</source>
        <translation>{counted} und mehr</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>{own}; besides, the articles that ship with the program</source>
        <translation>{own}; dazu die mitgelieferten Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>a quarter of an hour or more, beside your work</source>
        <translation>eine Viertelstunde oder mehr, neben Ihrer Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>a minute or so, beside your work</source>
        <translation>etwa eine Minute, neben Ihrer Arbeit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>which claims you mean, and where they begin and end</source>
        <translation>welche Aussagen Sie meinen und wo sie beginnen und enden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>where claims begin and end; from {many} articles on also which ones you mean</source>
        <translation>wo Aussagen beginnen und enden; ab {many} Artikeln auch, welche Sie meinen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>the model that ships with the program</source>
        <translation>das mitgelieferte Modell</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>trained on {articles} of this project, {date}</source>
        <translation>trainiert an diesem Projekt ({articles}), {date}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>Reading the articles…</source>
        <translation>Die Artikel werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>Trying it on articles left out, {part} of {parts}…</source>
        <translation>Erprobung an ausgelassenen Artikeln, {part} von {parts}…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>Learning from everything…</source>
        <translation>Lernen aus allem…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/training_words.py"/>
        <source>Measured on %n articles of yours that it had not learned from when it was tried.</source>
        <translation>
            <numerusform>Gemessen an %n Artikel von Ihnen, aus dem es bei der Erprobung nicht gelernt hatte.</numerusform>
            <numerusform>Gemessen an %n Artikeln von Ihnen, aus denen es bei der Erprobung nicht gelernt hatte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>There it finds no more whole claims than the model that ships.</source>
        <translation>Dort findet es nicht mehr ganze Aussagen als das mitgelieferte.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>It draws boundaries as you do:</source>
        <translation>Es zieht Grenzen wie Sie:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>That is too few articles to rely on.</source>
        <translation>Das sind zu wenige Artikel, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>&amp;What can be done…</source>
        <translation>&amp;Was getan werden kann…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Who is acting, and who claims what</source>
        <translation>Wer handelt, und wer sagt was</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Read the news, decide on what is suggested, annotate what is missing. Everything is saved at once in one file on this machine; nothing ever leaves it.</source>
        <translation>Lesen Sie die Nachrichten, entscheiden Sie über die Vorschläge, annotieren Sie, was fehlt. Alles wird sofort in einer Datei auf diesem Rechner gespeichert; nichts verlässt ihn je.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Or drop articles here: files, or a folder.</source>
        <translation>Oder ziehen Sie Artikel hierher: Dateien oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>accept many</source>
        <translation>viele annehmen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>annotate</source>
        <translation>annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>annotate everywhere</source>
        <translation>überall annotieren</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>add claim</source>
        <translation>Aussage bilden</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>article status</source>
        <translation>Artikelstatus</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>page furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>codebook</source>
        <translation>Kodierbuch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>add actor</source>
        <translation>Akteur anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>merge actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>split actor</source>
        <translation>Akteur teilen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>remove actor</source>
        <translation>Akteur entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>label everywhere</source>
        <translation>überall Typ ändern</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>remove everywhere</source>
        <translation>überall entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>add rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>switch rule</source>
        <translation>Regel schalten</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>carry over to copies</source>
        <translation>auf Kopien übertragen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>flag</source>
        <translation>Merkzeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>{edit} on {count}</source>
        <translation>{edit} für {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>{edit} “{detail}”</source>
        <translation>{edit} „{detail}“</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Annotator JSON lines</source>
        <translation>Annotator-JSON-Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Everything in the project, one article and coder in each line.</source>
        <translation>Alles aus dem Projekt, je Zeile ein Artikel und Bearbeiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Prodigy JSON lines</source>
        <translation>Prodigy-JSON-Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Tasks for Prodigy, one article and coder in each line.</source>
        <translation>Aufgaben für Prodigy, je Zeile ein Artikel und Bearbeiter.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Interface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>spans_manual</source>
        <translation>spans_manual</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>ner_manual</source>
        <translation>ner_manual</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>doccano JSON lines</source>
        <translation>doccano-JSON-Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Sequence labelling for doccano, one article in each line.</source>
        <translation>Sequence Labeling für doccano, je Zeile ein Artikel.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>A file for each coder</source>
        <translation>Eine Datei je Bearbeiter</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Offsets count</source>
        <translation>Positionen zählen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>code points</source>
        <translation>Codepoints</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>graphemes</source>
        <translation>Grapheme</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>detect</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Label Studio JSON</source>
        <translation>Label-Studio-JSON</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Tasks for Label Studio with the annotations of each coder.</source>
        <translation>Aufgaben für Label Studio mit den Annotationen jedes Bearbeiters.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Labeling configuration beside it</source>
        <translation>Labeling-Konfiguration dazu</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Name of the text among the data</source>
        <translation>Name des Textes unter den Daten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>brat standoff</source>
        <translation>brat-Standoff</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Texts with standoff files for brat; the PolNeAR profile writes the layout of that corpus.</source>
        <translation>Texte mit Standoff-Dateien für brat; das Profil PolNeAR schreibt die Anordnung jenes Korpus.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>polnear</source>
        <translation>polnear</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>CoNLL-2003</source>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>One word and its tags in each line, for sequence taggers.</source>
        <translation>Ein Wort und seine Tags in jeder Zeile, für Sequenz-Tagger.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Exact text in comments</source>
        <translation>Genauer Text in Kommentaren</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>IOB2</source>
        <translation>IOB2</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>IOB1</source>
        <translation>IOB1</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>BILOU</source>
        <translation>BILOU</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>UIMA CAS JSON (INCEpTION)</source>
        <translation>UIMA CAS JSON (INCEpTION)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Texts with typed annotations for INCEpTION, as JSON.</source>
        <translation>Texte mit typisierten Annotationen für INCEpTION, als JSON.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>UIMA CAS XMI (INCEpTION)</source>
        <translation>UIMA CAS XMI (INCEpTION)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Texts with typed annotations for INCEpTION and older UIMA tools, as XML.</source>
        <translation>Texte mit typisierten Annotationen für INCEpTION und ältere UIMA-Programme, als XML.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>WebAnno TSV 3.3 (INCEpTION)</source>
        <translation>WebAnno TSV 3.3 (INCEpTION)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>One token and its annotations in each line, as INCEpTION and WebAnno exchange it.</source>
        <translation>Ein Token und seine Annotationen in jeder Zeile, wie INCEpTION und WebAnno es austauschen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Docs with entities, spans and relations, for training spaCy.</source>
        <translation>Dokumente mit Entitäten, Spannen und Relationen, um spaCy zu trainieren.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Language of the tokenizer</source>
        <translation>Sprache des Tokenizers</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Key of the spans</source>
        <translation>Schlüssel der Spannen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>A project for MAXQDA, ATLAS.ti, NVivo, QualCoder and others.</source>
        <translation>Ein Projekt für MAXQDA, ATLAS.ti, NVivo, QualCoder und andere.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>MAXQDA</source>
        <translation>MAXQDA</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>ATLAS.ti</source>
        <translation>ATLAS.ti</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>NVivo</source>
        <translation>NVivo</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>QualCoder</source>
        <translation>QualCoder</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>DNA project</source>
        <translation>DNA-Projekt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Statements added to a copy of a project of Discourse Network Analyzer.</source>
        <translation>Statements, zur Kopie eines Projekts von Discourse Network Analyzer hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>DNA project to add to (a copy is written)</source>
        <translation>DNA-Projekt, zu dem hinzugefügt wird (als Kopie)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>DNA event list</source>
        <translation>DNA-Ereignisliste</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>One statement in each row, as Discourse Network Analyzer lists events.</source>
        <translation>Ein Statement in jeder Zeile, wie Discourse Network Analyzer Ereignisse auflistet.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Discourse network (DNA)</source>
        <translation>Diskursnetzwerk (DNA)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Who stands with whom over what, as a matrix or a graph.</source>
        <translation>Wer mit wem worüber einig ist, als Matrix oder Graph.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Stance (one-mode)</source>
        <translation>Haltung (one-mode)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>two-mode</source>
        <translation>two-mode</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>one-mode</source>
        <translation>one-mode</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>UCINET DL</source>
        <translation>UCINET DL</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>ignored</source>
        <translation>nicht beachtet</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>congruence</source>
        <translation>Kongruenz</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Tables of actors, mentions, claims</source>
        <translation>Tabellen der Akteure, Nennungen, Aussagen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Rows for spreadsheets and statistics.</source>
        <translation>Zeilen für Tabellenkalkulation und Statistik.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Annotations as linked data, each with its words and their context.</source>
        <translation>Annotationen als verknüpfte Daten, je mit ihren Wörtern und deren Umgebung.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Citron JSON (BBC)</source>
        <translation>Citron JSON (BBC)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Quotes with source and cue, as Citron of the BBC reads them.</source>
        <translation>Zitate mit Quelle und Signalwort, wie Citron von der BBC sie liest.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Press database (LexisNexis, Nexis Uni, Factiva)</source>
        <translation>Pressedatenbank (LexisNexis, Nexis Uni, Factiva)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>What of the page is read</source>
        <translation>Was von der Seite gelesen wird</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Split what a press database exported</source>
        <translation>Teilen, was eine Pressedatenbank exportiert hat</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>page</source>
        <translation>ganze Seite</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>RTF document</source>
        <translation>RTF-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>joined</source>
        <translation>zusammengefügt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>as printed</source>
        <translation>wie gedruckt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>What becomes an article</source>
        <translation>Was zum Artikel wird</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>book</source>
        <translation>ganzes Buch</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Table of articles (CSV)</source>
        <translation>Artikeltabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the text</source>
        <translation>Spalte des Textes</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the title</source>
        <translation>Spalte des Titels</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the outlet</source>
        <translation>Spalte des Mediums</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the author</source>
        <translation>Spalte des Autors</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the date</source>
        <translation>Spalte des Datums</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the address</source>
        <translation>Spalte der Adresse</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the language</source>
        <translation>Spalte der Sprache</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the identifier</source>
        <translation>Spalte der Kennung</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Dates such as 1/2/2024</source>
        <translation>Daten wie 1/2/2024</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Names of the columns in the first row</source>
        <translation>Spaltennamen in der ersten Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>unclear</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>found out</source>
        <translation>wird ermittelt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>pipe</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Table of articles (Excel)</source>
        <translation>Artikeltabelle (Excel)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Table of articles (Parquet)</source>
        <translation>Tabelle mit Artikeln (Parquet)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>JSON articles</source>
        <translation>Artikel in JSON</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Key of the list of articles</source>
        <translation>Schlüssel der Artikelliste</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>JSON lines with keys of their own</source>
        <translation>JSON-Zeilen mit eigenen Schlüsseln</translation>
    </message>
</context>
</TS>
