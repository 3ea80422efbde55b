<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>linked</source>
        <translation>linked</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>“{words}” · the only one before it</source>
        <translation>“{words}” · the only one before it</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>named right before “{words}”</source>
        <translation>named right before “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>“{words}” · who is quoted</source>
        <translation>“{words}” · who is quoted</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>“{words}” · last speaker before it</source>
        <translation>“{words}” · last speaker before it</translation>
    </message>
    <message>
        <location filename="../../annotator/core/actor_reading.py"/>
        <source>“{words}” · last person before it</source>
        <translation>“{words}” · last person before it</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <location filename="../../annotator/ui/article_view/overlays.py"/>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <location filename="../../annotator/ui/article_view/overlays.py"/>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>cue</source>
        <translation>cue</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <location filename="../../annotator/ui/article_view/overlays.py"/>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>the {role} takes in {what} behind it: {done} of {seen} times</source>
        <translation>the {role} takes in {what} behind it: {done} of {seen} times</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>the {role} takes in {what} before it: {done} of {seen} times</source>
        <translation>the {role} takes in {what} before it: {done} of {seen} times</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>the {role} ends before {what}: {done} of {seen} times</source>
        <translation>the {role} ends before {what}: {done} of {seen} times</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>the {role} begins behind {what}: {done} of {seen} times</source>
        <translation>the {role} begins behind {what}: {done} of {seen} times</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>an adverb</source>
        <translation>an adverb</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a modal verb</source>
        <translation>a modal verb</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a verb</source>
        <translation>a verb</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a noun</source>
        <translation>a noun</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>an adjective</source>
        <translation>an adjective</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>an article</source>
        <translation>an article</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a preposition</source>
        <translation>a preposition</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>“to”</source>
        <translation>“to”</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a pronoun</source>
        <translation>a pronoun</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>a conjunction</source>
        <translation>a conjunction</translation>
    </message>
    <message>
        <location filename="../../annotator/core/boundary_words.py"/>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_moves.py"/>
        <source>Some claims have a “{name}” already, from before the codebook was changed.</source>
        <translation>Some claims have a “{name}” already, from before the codebook was changed.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_moves.py"/>
        <source>Give the attribute another name.</source>
        <translation>Give the attribute another name.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>There must be at least one actor type.</source>
        <translation>There must be at least one actor type.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>There are {count} actor types; {most} are the most there can be.</source>
        <translation>There are {count} actor types; {most} are the most there can be.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>Every claim has a note already; “{name}” cannot be an attribute.</source>
        <translation>Every claim has a note already; “{name}” cannot be an attribute.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>The colour “{colour}” of “{name}” is not written as # and six digits, like #1f5fa8.</source>
        <translation>The colour “{colour}” of “{name}” is not written as # and six digits, like #1f5fa8.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>A label has no name.</source>
        <translation>A label has no name.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>The name “{name}” is used twice.</source>
        <translation>The name “{name}” is used twice.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>The key “{key}” of “{name}” is not a single character.</source>
        <translation>The key “{key}” of “{name}” is not a single character.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/codebook_rules.py"/>
        <source>The key “{key}” is that of “{name}” and of “{other}”.</source>
        <translation>The key “{key}” is that of “{name}” and of “{other}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression is empty.</source>
        <translation>The expression is empty.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Write what it should match.</source>
        <translation>Write what it should match.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression is longer than {count} characters.</source>
        <translation>The expression is longer than {count} characters.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Split it into several rules.</source>
        <translation>Split it into several rules.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression is broken at character {place}: {reason}.</source>
        <translation>The expression is broken at character {place}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Put a backslash before a sign that should stand for itself.</source>
        <translation>Put a backslash before a sign that should stand for itself.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression is too large.</source>
        <translation>The expression is too large.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Make it simpler.</source>
        <translation>Make it simpler.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>it refers back to a group</source>
        <translation>it refers back to a group</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>it repeats what repeats or has alternatives already</source>
        <translation>it repeats what repeats or has alternatives already</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>it has too many repetitions</source>
        <translation>it has too many repetitions</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>The expression could take for ever, because {reason}, at character {place}.</source>
        <translation>The expression could take for ever, because {reason}, at character {place}.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/expressions.py"/>
        <source>Make it simpler, or write several rules.</source>
        <translation>Make it simpler, or write several rules.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/linking.py"/>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>named last, together</source>
        <translation>named last, together</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>They are left out.</source>
        <translation>They are left out.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>They are left out, or only counted.</source>
        <translation>They are left out, or only counted.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Mentions of actors</source>
        <translation>Mentions of actors</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <location filename="../../annotator/ui/panel/actor_model.py"/>
        <location filename="../../annotator/ui/panel/panel.py"/>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Which source, cue and content belong together</source>
        <translation>Which source, cue and content belong together</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Each part of the claim is written by itself.</source>
        <translation>Each part of the claim is written by itself.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Annotations nested or sharing words</source>
        <translation>Annotations nested or sharing words</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The accepted, then the longest is written; the others are left out.</source>
        <translation>The accepted, then the longest is written; the others are left out.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Parts with a gap in them</source>
        <translation>Parts with a gap in them</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Written from the first word to the last, with what is between.</source>
        <translation>Written from the first word to the last, with what is between.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The claim is left out.</source>
        <translation>The claim is left out.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Boundaries inside of a token</source>
        <translation>Boundaries inside of a token</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Widened to whole tokens.</source>
        <translation>Widened to whole tokens.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The annotation is left out.</source>
        <translation>The annotation is left out.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Rejected annotations</source>
        <translation>Rejected annotations</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Suggestions that wait for a decision</source>
        <translation>Suggestions that wait for a decision</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Which coder decided</source>
        <translation>Which coder decided</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Written without the coder’s name.</source>
        <translation>Written without the coder’s name.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Which actor is meant</source>
        <translation>Which actor is meant</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Written without the actor.</source>
        <translation>Written without the actor.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Stance, topic, certainty, notes of claims</source>
        <translation>Stance, topic, certainty, notes of claims</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The claim is written without them.</source>
        <translation>The claim is written without them.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Confidence and reason of suggestions</source>
        <translation>Confidence and reason of suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The annotation is written without them.</source>
        <translation>The annotation is written without them.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Other names, outside ids, notes of actors</source>
        <translation>Other names, outside ids, notes of actors</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The actor is written without them.</source>
        <translation>The actor is written without them.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>What a corrected annotation was proposed as</source>
        <translation>What a corrected annotation was proposed as</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Only the corrected one is written.</source>
        <translation>Only the corrected one is written.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Outlet, author, date and the like</source>
        <translation>Outlet, author, date and the like</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The article is written without them.</source>
        <translation>The article is written without them.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Spaces and line ends as they are in the text</source>
        <translation>Spaces and line ends as they are in the text</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Tokens are written with one space between them.</source>
        <translation>Tokens are written with one space between them.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Some characters of the text</source>
        <translation>Some characters of the text</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>They are replaced by others.</source>
        <translation>They are replaced by others.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Long titles, names and values</source>
        <translation>Long titles, names and values</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>They are cut to what there is room for.</source>
        <translation>They are cut to what there is room for.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>The words of the articles</source>
        <translation>The words of the articles</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>Something else: {name}</source>
        <translation>Something else: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>It is changed as little as makes it fit.</source>
        <translation>It is changed as little as makes it fit.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/loss_words.py"/>
        <source>It is left out.</source>
        <translation>It is left out.</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>name in your actor list</source>
        <translation>name in your actor list</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>alias in your actor list</source>
        <translation>alias in your actor list</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>new in this project</source>
        <translation>new in this project</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>surname of {name}</source>
        <translation>surname of {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>surname</source>
        <translation>surname</translation>
    </message>
    <message>
        <location filename="../../annotator/core/name_book.py"/>
        <source>short for {name}</source>
        <translation>short for {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/core/optional_suggesters.py"/>
        <source>“{entry}” is not of the form LABEL=type.</source>
        <translation>“{entry}” is not of the form LABEL=type.</translation>
    </message>
    <message>
        <location filename="../../annotator/desk.py"/>
        <source>{key} find any action</source>
        <translation>{key} find any action</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/article_line.py"/>
        <source>the line has annotations but no &quot;schema&quot;: &quot;{schema}&quot;</source>
        <translation>the line has annotations but no &quot;schema&quot;: &quot;{schema}&quot;</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/article_line.py"/>
        <location filename="../../annotator/formats/citron/layout.py"/>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <location filename="../../annotator/formats/prodigy/reader.py"/>
        <source>the object has no “text”</source>
        <translation>the object has no “text”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/article_line.py"/>
        <source>the key “{key}” stands both in the object and in its “meta”</source>
        <translation>the key “{key}” stands both in the object and in its “meta”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/articles.py"/>
        <location filename="../../annotator/formats/web_annotation/reader.py"/>
        <source>{path} is not UTF-8 text</source>
        <translation>{path} is not UTF-8 text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/articles.py"/>
        <source>{path} is missing, though there are annotations for it</source>
        <translation>{path} is missing, though there are annotations for it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/interpretation.py"/>
        <location filename="../../annotator/formats/citron/reader.py"/>
        <source>the attribution {id} has neither cue nor content</source>
        <translation>the attribution {id} has neither cue nor content</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/interpretation.py"/>
        <source>{id} is left out, for it names {reference}, which cannot be read</source>
        <translation>{id} is left out, for it names {reference}, which cannot be read</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/interpretation.py"/>
        <source>{id} names {reference}, which is not there</source>
        <translation>{id} names {reference}, which is not there</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/polnear.py"/>
        <source>{folder} has no folders “text” and “attributions”.</source>
        <translation>{folder} has no folders “text” and “attributions”.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/polnear.py"/>
        <source>Choose the folder that holds both.</source>
        <translation>Choose the folder that holds both.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>two annotations have the id “{id}”</source>
        <translation>two annotations have the id “{id}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>the line is no annotation: “{line}”</source>
        <translation>the line is no annotation: “{line}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/brat/standoff.py"/>
        <source>“{fragment}” is not the beginning and end of a span</source>
        <translation>“{fragment}” is not the beginning and end of a span</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Wrongly decoded letters</source>
        <translation>Wrongly decoded letters</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Puts right letters that were read in a wrong encoding. What is read right is left alone.</source>
        <translation>Puts right letters that were read in a wrong encoding. What is read right is left alone.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Hyphens at line ends</source>
        <translation>Hyphens at line ends</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Joins words that were divided at the end of a line. Compounds such as “well-known” keep their hyphen.</source>
        <translation>Joins words that were divided at the end of a line. Compounds such as “well-known” keep their hyphen.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Characters that cannot be seen</source>
        <translation>Characters that cannot be seen</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away soft hyphens, byte order marks and spaces without width, but not where a script or an emoji needs them.</source>
        <translation>Takes away soft hyphens, byte order marks and spaces without width, but not where a script or an emoji needs them.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Unusual spaces</source>
        <translation>Unusual spaces</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Makes plain spaces of those that do not break or are of another width.</source>
        <translation>Makes plain spaces of those that do not break or are of another width.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>By-lines</source>
        <translation>By-lines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines that only say who wrote, reported or edited the article, at its top or end.</source>
        <translation>Takes away lines that only say who wrote, reported or edited the article, at its top or end.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Datelines</source>
        <translation>Datelines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away place, day and agency before the first sentence. The sentence itself stays.</source>
        <translation>Takes away place, day and agency before the first sentence. The sentence itself stays.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Advertisements</source>
        <translation>Advertisements</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines that only announce an advertisement or sponsored content.</source>
        <translation>Takes away lines that only announce an advertisement or sponsored content.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines that lead to other articles: “Read more”, “Related”, “Most read”.</source>
        <translation>Takes away lines that lead to other articles: “Read more”, “Related”, “Most read”.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Share bars</source>
        <translation>Share bars</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines of buttons to share, print or comment.</source>
        <translation>Takes away lines of buttons to share, print or comment.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Newsletters and channels</source>
        <translation>Newsletters and channels</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines that ask to subscribe, to follow or to donate.</source>
        <translation>Takes away lines that ask to subscribe, to follow or to donate.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Rights and notices</source>
        <translation>Rights and notices</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away lines on copyright, cookies and tags, and the ways around a page.</source>
        <translation>Takes away lines on copyright, cookies and tags, and the ways around a page.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Repeated headers and page numbers</source>
        <translation>Repeated headers and page numbers</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Takes away page numbers, and lines that stand again about a page further on. The first one stays.</source>
        <translation>Takes away page numbers, and lines that stand again about a page further on. The first one stays.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Large gaps</source>
        <translation>Large gaps</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/cleaning/rules.py"/>
        <source>Makes one of several blank lines or spaces, and takes spaces from the ends of lines.</source>
        <translation>Makes one of several blank lines or spaces, and takes spaces from the ends of lines.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>no column looks like the text of articles</source>
        <translation>no column looks like the text of articles</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>Choose it by the option “text” from: {known}.</source>
        <translation>Choose it by the option “text” from: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <source>there is no column “{name}”</source>
        <translation>there is no column “{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/columns.py"/>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>There are: {known}.</source>
        <translation>There are: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll/reader.py"/>
        <location filename="../../annotator/formats/delimited.py"/>
        <location filename="../../annotator/formats/exchange/json_array.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll/reader.py"/>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the line is not valid UTF-8 at byte {byte}</source>
        <translation>the line is not valid UTF-8 at byte {byte}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll/reader.py"/>
        <source>the line is no word with its tag: “{line}”</source>
        <translation>the line is no word with its tag: “{line}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/conll/reader.py"/>
        <source>the columns between the words and their tags are left aside</source>
        <translation>the columns between the words and their tags are left aside</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/damage.py"/>
        <location filename="../../annotator/formats/dna/database.py"/>
        <location filename="../../annotator/formats/refi_qda/xml_stream.py"/>
        <source>{what} is damaged: {reason}</source>
        <translation>{what} is damaged: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a PDF document</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>a ZIP archive or an office document</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an image</source>
        <translation>an image</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a compressed file</source>
        <translation>a compressed file</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>an old office document</source>
        <translation>an old office document</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>a database</source>
        <translation>a database</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>the file</source>
        <translation>the file</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is empty</source>
        <translation>{source} is empty</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it holds NUL characters</source>
        <translation>{source} is not text: it holds NUL characters</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>Save or convert it as plain text and import that.</source>
        <translation>Save or convert it as plain text and import that.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it is {kind}</source>
        <translation>{source} is not text: it is {kind}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it begins as {encoding} but byte {byte} is not valid</source>
        <translation>{source} is not text: it begins as {encoding} but byte {byte} is not valid</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>Save it as UTF-8 and import it again.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it holds NUL bytes</source>
        <translation>{source} is not text: it holds NUL bytes</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it is UTF-8 but byte {byte} is not valid</source>
        <translation>{source} is not text: it is UTF-8 but byte {byte} is not valid</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: it holds binary data</source>
        <translation>{source} is not text: it holds binary data</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/decoding.py"/>
        <source>{source} is not text: its encoding is not known</source>
        <translation>{source} is not text: its encoding is not known</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/delimited.py"/>
        <source>a quotation mark is not closed</source>
        <translation>a quotation mark is not closed</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/discourse/networks.py"/>
        <source>a two-mode network has no {stance} between actors</source>
        <translation>a two-mode network has no {stance} between actors</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/discourse/networks.py"/>
        <source>Choose one-mode.</source>
        <translation>Choose one-mode.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>{what} is no project of DNA 3</source>
        <translation>{what} is no project of DNA 3</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>Import projects of DNA 2 into DNA 3 first.</source>
        <translation>Import projects of DNA 2 into DNA 3 first.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>{what} cannot be added to: {reason}</source>
        <translation>{what} cannot be added to: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/database.py"/>
        <source>there is no file {what}</source>
        <translation>there is no file {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <source>the project does not tell what was added to it</source>
        <translation>the project does not tell what was added to it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <source>document {number}: {reason}</source>
        <translation>document {number}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <source>the document has no text</source>
        <translation>the document has no text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <location filename="../../annotator/formats/docbin/reader.py"/>
        <location filename="../../annotator/formats/exchange/units.py"/>
        <location filename="../../annotator/formats/refi_qda/texts.py"/>
        <source>{start}–{end} is not a span</source>
        <translation>{start}–{end} is not a span</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <location filename="../../annotator/formats/exchange/units.py"/>
        <location filename="../../annotator/formats/refi_qda/texts.py"/>
        <source>the span {start}–{end} ends after the text, which has {count} characters</source>
        <translation>the span {start}–{end} ends after the text, which has {count} characters</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/reader.py"/>
        <source>statement {number}: {reason}</source>
        <translation>statement {number}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/tables.py"/>
        <source>the project has no coder</source>
        <translation>the project has no coder</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/writer.py"/>
        <source>a project of DNA can only be added to</source>
        <translation>a project of DNA can only be added to</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/dna/writer.py"/>
        <source>Name a .dna file by the option “base”; what is written is a copy of it.</source>
        <translation>Name a .dna file by the option “base”; what is written is a copy of it.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the file would unpack to more than {size} MB, which is not believable</source>
        <translation>the file would unpack to more than {size} MB, which is not believable</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the file is cut off</source>
        <translation>the file is cut off</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the file is not packed as spaCy packs it: {reason}</source>
        <translation>the file is not packed as spaCy packs it: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <location filename="../../annotator/formats/docbin/reader.py"/>
        <source>the file does not hold what spaCy stores: {reason}</source>
        <translation>the file does not hold what spaCy stores: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the numbers of tokens in the file do not agree</source>
        <translation>the numbers of tokens in the file do not agree</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/packing.py"/>
        <source>the entities in the file are damaged</source>
        <translation>the entities in the file are damaged</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/reader.py"/>
        <source>spaCy cannot read the document: {reason}</source>
        <translation>spaCy cannot read the document: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/writer.py"/>
        <source>spaCy has no tokenizer for “{language}”</source>
        <translation>spaCy has no tokenizer for “{language}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/docbin/writer.py"/>
        <source>Give a code such as en, de or xx.</source>
        <translation>Give a code such as en, de or xx.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <location filename="../../annotator/formats/inputs.py"/>
        <source>the file is of no known format</source>
        <translation>the file is of no known format</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <location filename="../../annotator/formats/json_articles.py"/>
        <location filename="../../annotator/formats/native.py"/>
        <location filename="../../annotator/formats/prodigy/reader.py"/>
        <source>the line is not a JSON object</source>
        <translation>the line is not a JSON object</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <source>two entities have the id “{id}”</source>
        <translation>two entities have the id “{id}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/doccano/reader.py"/>
        <location filename="../../annotator/formats/prodigy/reader.py"/>
        <source>the span {start}–{end} has no label</source>
        <translation>the span {start}–{end} has no label</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/documents.py"/>
        <location filename="../../annotator/formats/inception/cas.py"/>
        <location filename="../../annotator/formats/inception/tsv_reader.py"/>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the text is empty</source>
        <translation>the text is empty</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/epub.py"/>
        <source>there are no words in the book</source>
        <translation>there are no words in the book</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/epub.py"/>
        <source>the book does not say what is in it</source>
        <translation>the book does not say what is in it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/json_array.py"/>
        <source>line {line}: there is no JSON object where one should be</source>
        <translation>line {line}: there is no JSON object where one should be</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/json_array.py"/>
        <source>line {line}: the file is cut off, as its list is not closed</source>
        <translation>line {line}: the file is cut off, as its list is not closed</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/odd_units.py"/>
        <source>offsets are counted in {unit}</source>
        <translation>offsets are counted in {unit}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” cannot be read: {reason}</source>
        <translation>“{name}” cannot be read: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>the ZIP file is damaged: {reason}</source>
        <translation>the ZIP file is damaged: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>the ZIP file holds {count} files, which is not believable</source>
        <translation>the ZIP file holds {count} files, which is not believable</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>the ZIP file would unpack to {size} MB</source>
        <translation>the ZIP file would unpack to {size} MB</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>Unpack it yourself.</source>
        <translation>Unpack it yourself.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <location filename="../../annotator/formats/office.py"/>
        <source>“{name}” is not in the ZIP file</source>
        <translation>“{name}” is not in the ZIP file</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” in the ZIP file cannot be read: {reason}</source>
        <translation>“{name}” in the ZIP file cannot be read: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” in the ZIP file is larger than it says</source>
        <translation>“{name}” in the ZIP file is larger than it says</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” names a file outside the ZIP file</source>
        <translation>“{name}” names a file outside the ZIP file</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/tree.py"/>
        <source>“{name}” would unpack to {size} MB, which is not believable</source>
        <translation>“{name}” would unpack to {size} MB, which is not believable</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/exchange/units.py"/>
        <source>the span {start}–{end} is “{found}” in the text, but “{words}” is written beside it</source>
        <translation>the span {start}–{end} is “{found}” in the text, but “{words}” is written beside it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/file_search.py"/>
        <source>it cannot be read: {reason}</source>
        <translation>it cannot be read: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/file_search.py"/>
        <source>it is not a file but a pipe, a socket or a device</source>
        <translation>it is not a file but a pipe, a socket or a device</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/file_search.py"/>
        <source>the folder is empty</source>
        <translation>the folder is empty</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>“{value}” is no choice for {name}</source>
        <translation>“{value}” is no choice for {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>Choose one of: {choices}.</source>
        <translation>Choose one of: {choices}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>the format has no option “{name}”</source>
        <translation>the format has no option “{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>It has: {known}.</source>
        <translation>It has: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/format.py"/>
        <source>It has none.</source>
        <translation>It has none.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas.py"/>
        <source>the CAS cannot be read: {reason}</source>
        <translation>the CAS cannot be read: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_json.py"/>
        <source>the file is not a CAS in JSON</source>
        <translation>the file is not a CAS in JSON</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_xmi.py"/>
        <source>the file has annotations of a type that is not defined: {reason}</source>
        <translation>the file has annotations of a type that is not defined: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_xmi.py"/>
        <source>Choose the folder or ZIP file that has “{name}” beside it.</source>
        <translation>Choose the folder or ZIP file that has “{name}” beside it.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_xmi.py"/>
        <source>the file declares a document type, which is not read</source>
        <translation>the file declares a document type, which is not read</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/cas_xmi.py"/>
        <source>“{name}” is missing, which defines the types of the annotations</source>
        <translation>“{name}” is missing, which defines the types of the annotations</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_reader.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>the file is not UTF-8 text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_reader.py"/>
        <source>the sentence does not begin at {place}, where its first token does</source>
        <translation>the sentence does not begin at {place}, where its first token does</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>“{sign}” is no kind of layer</source>
        <translation>“{sign}” is no kind of layer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>the sentence has no tokens</source>
        <translation>the sentence has no tokens</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>the line has {found} columns, but the layers need {count}</source>
        <translation>the line has {found} columns, but the layers need {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>the line does not begin with the number and the place of a token</source>
        <translation>the line does not begin with the number and the place of a token</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>the file does not begin with “{begin}”</source>
        <translation>the file does not begin with “{begin}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inception/tsv_table.py"/>
        <source>version {version} of the format is not known</source>
        <translation>version {version} of the format is not known</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inputs.py"/>
        <source>the file is not named as one of the format “{format}”</source>
        <translation>the file is not named as one of the format “{format}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/inputs.py"/>
        <source>the JSON is not whole, and does not tell its format up to where it breaks off</source>
        <translation>the JSON is not whole, and does not tell its format up to where it breaks off</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_articles.py"/>
        <source>the object has no “{key}”</source>
        <translation>the object has no “{key}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the file is not text: it holds NUL bytes</source>
        <translation>the file is not text: it holds NUL bytes</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the file is one JSON value over many lines</source>
        <translation>the file is one JSON value over many lines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>Write one object per line.</source>
        <translation>Write one object per line.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the JSON is nested too deeply</source>
        <translation>the JSON is nested too deeply</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the JSON is cut off at column {column}, or half a surrogate pair is in it</source>
        <translation>the JSON is cut off at column {column}, or half a surrogate pair is in it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the JSON is malformed at column {column}: {why}</source>
        <translation>the JSON is malformed at column {column}: {why}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/json_lines.py"/>
        <source>the file is not valid {encoding}: {reason}</source>
        <translation>the file is not valid {encoding}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio/reader.py"/>
        <source>the task has no text under “{name}”</source>
        <translation>the task has no text under “{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio/tasks.py"/>
        <source>the region {id} has no offsets into the text</source>
        <translation>the region {id} has no offsets into the text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/label_studio/tasks.py"/>
        <source>there is no JSON object where one should be</source>
        <translation>there is no JSON object where one should be</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/metadata_patterns.py"/>
        <source>none of the first lines fits</source>
        <translation>none of the first lines fits</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/metadata_patterns.py"/>
        <source>the name does not fit the pattern: {reason}</source>
        <translation>the name does not fit the pattern: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/metadata_patterns.py"/>
        <source>the text does not fit the pattern: {reason}</source>
        <translation>the text does not fit the pattern: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>it is longer than {count} characters</source>
        <translation>it is longer than {count} characters</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>“{rest}” does not fit “{pattern}”</source>
        <translation>“{rest}” does not fit “{pattern}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>The pattern is broken at character {place}: a brace stands alone.</source>
        <translation>The pattern is broken at character {place}: a brace stands alone.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>Write fields as {example}.</source>
        <translation>Write fields as {example}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>The pattern has no field.</source>
        <translation>The pattern has no field.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>The pattern has a field twice, or too many.</source>
        <translation>The pattern has a field twice, or too many.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>Name each field once.</source>
        <translation>Name each field once.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>“{code}” is no part of a date.</source>
        <translation>“{code}” is no part of a date.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Known are: {known}.</source>
        <translation>Known are: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>“{codes}” is no whole date.</source>
        <translation>“{codes}” is no whole date.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/name_patterns.py"/>
        <source>Name day, month and year once each: {example}.</source>
        <translation>Name day, month and year once each: {example}.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>{schema} is newer than this program, which reads {known}</source>
        <translation>{schema} is newer than this program, which reads {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native.py"/>
        <source>the schema {schema!r} is not known; this program reads {known}</source>
        <translation>the schema {schema!r} is not known; this program reads {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>unknown key “{first}” in {place}</source>
        <translation>unknown key “{first}” in {place}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} lacks the key “{first}”</source>
        <translation>{place} lacks the key “{first}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} cannot be {first}</source>
        <translation>{place} cannot be {first}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} should be {first}, not {second}</source>
        <translation>{place} should be {first}, not {second}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} is less than {first}</source>
        <translation>{place} is less than {first}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} is more than {first}</source>
        <translation>{place} is more than {first}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} is not a pair of offsets</source>
        <translation>{place} is not a pair of offsets</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>{place} is empty</source>
        <translation>{place} is empty</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_errors.py"/>
        <source>the line</source>
        <translation>the line</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>two actors have the id “{id}”</source>
        <translation>two actors have the id “{id}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>two mentions have the id “{id}”</source>
        <translation>two mentions have the id “{id}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>two claims have the id “{id}”</source>
        <translation>two claims have the id “{id}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the residue</source>
        <translation>the residue</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <location filename="../../annotator/formats/refi_qda/texts.py"/>
        <source>the text holds a NUL character</source>
        <translation>the text holds a NUL character</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>mention {id}</source>
        <translation>mention {id}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>claim {id}</source>
        <translation>claim {id}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} has neither cue nor content</source>
        <translation>{what} has neither cue nor content</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the source of {what}</source>
        <translation>the source of {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the cue of {what}</source>
        <translation>the cue of {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the content of {what}</source>
        <translation>the content of {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} refers to actor “{actor}”, which is not among the line&apos;s actors</source>
        <translation>{what} refers to actor “{actor}”, which is not among the line&apos;s actors</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} has no suggestion behind it, so its decision should be “accepted”</source>
        <translation>{what} has no suggestion behind it, so its decision should be “accepted”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} is decided, but the line names no coder</source>
        <translation>{what} is decided, but the line names no coder</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>the suggestion of {what}</source>
        <translation>the suggestion of {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} says “{said}” but the text has “{has}” at {start}-{end}</source>
        <translation>{what} says “{said}” but the text has “{has}” at {start}-{end}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} is empty or reversed at {start}-{end}</source>
        <translation>{what} is empty or reversed at {start}-{end}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what} ends at {end}, but the text has only {count} characters</source>
        <translation>{what} ends at {end}, but the text has only {count} characters</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/native_reader.py"/>
        <source>{what}: its parts overlap or are not in reading order</source>
        <translation>{what}: its parts overlap or are not in reading order</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/office.py"/>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the document is protected by a password</source>
        <translation>the document is protected by a password</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/office.py"/>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>Save it without one and import that.</source>
        <translation>Save it without one and import that.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/office.py"/>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>the document is protected by a password, or of an old office program</source>
        <translation>the document is protected by a password, or of an old office program</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/office.py"/>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>Save it as a current format without a password and import that.</source>
        <translation>Save it as a current format without a password and import that.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet_rows.py"/>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>Parquet needs the library pyarrow, which is not installed</source>
        <translation>Parquet needs the library pyarrow, which is not installed</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet_rows.py"/>
        <source>Save it as CSV.</source>
        <translation>Save it as CSV.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/parquet_rows.py"/>
        <source>Install annotator[parquet], or save it as CSV.</source>
        <translation>Install annotator[parquet], or save it as CSV.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the file is no PDF</source>
        <translation>the file is no PDF</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the PDF holds pictures of pages and no text</source>
        <translation>the PDF holds pictures of pages and no text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>Have its text recognized and import that.</source>
        <translation>Have its text recognized and import that.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>{count} of {total} pages hold no text</source>
        <translation>{count} of {total} pages hold no text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the PDF is encrypted, though perhaps without a password</source>
        <translation>the PDF is encrypted, though perhaps without a password</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>Print it into a new PDF and import that.</source>
        <translation>Print it into a new PDF and import that.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/pdf.py"/>
        <source>the PDF has {count} pages, which is not an article</source>
        <translation>the PDF has {count} pages, which is not an article</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/press_export.py"/>
        <source>the file is no export of a press database that is known</source>
        <translation>the file is no export of a press database that is known</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/prodigy/reader.py"/>
        <source>the file holds patterns to look for, not articles</source>
        <translation>the file holds patterns to look for, not articles</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/project.py"/>
        <source>the file holds a codebook without texts</source>
        <translation>the file holds a codebook without texts</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/project.py"/>
        <source>Export the whole project from the other program.</source>
        <translation>Export the whole project from the other program.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/project.py"/>
        <source>the file is no REFI-QDA project</source>
        <translation>the file is no REFI-QDA project</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>there is no project.qde in the file</source>
        <translation>there is no project.qde in the file</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>“{name}” has no plain text</source>
        <translation>“{name}” has no plain text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>the text “{path}” is not in the project</source>
        <translation>the text “{path}” is not in the project</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>“{name}” is no text</source>
        <translation>“{name}” is no text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>{count} selections on pages of “{name}” are not read</source>
        <translation>{count} selections on pages of “{name}” are not read</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/reader.py"/>
        <source>the last character of a span is counted with it</source>
        <translation>the last character of a span is counted with it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/texts.py"/>
        <source>the selection has no position</source>
        <translation>the selection has no position</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/refi_qda/xml_stream.py"/>
        <location filename="../../annotator/formats/safe_xml.py"/>
        <source>{what} declares a document type, which is not read</source>
        <translation>{what} declares a document type, which is not read</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>there is no format “{name}”</source>
        <translation>there is no format “{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>the add-on format “{name}” cannot be loaded: {error}</source>
        <translation>the add-on format “{name}” cannot be loaded: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>the add-on format “{name}” is no format</source>
        <translation>the add-on format “{name}” is no format</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>the table of {name} has more rows than a sheet, which has room for {count}</source>
        <translation>the table of {name} has more rows than a sheet, which has room for {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>Choose CSV.</source>
        <translation>Choose CSV.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>“{words}…” is too long for a cell, which has room for {count} characters</source>
        <translation>“{words}…” is too long for a cell, which has room for {count} characters</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/result_tables/sheets.py"/>
        <source>Install annotator[parquet], or choose CSV.</source>
        <translation>Install annotator[parquet], or choose CSV.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/rich_text.py"/>
        <source>the file is no RTF document</source>
        <translation>the file is no RTF document</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/self_check.py"/>
        <source>{name}, line {line}: {reason}</source>
        <translation>{name}, line {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/self_check.py"/>
        <source>{name} holds {count} records instead of {expected}</source>
        <translation>{name} holds {count} records instead of {expected}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/self_check.py"/>
        <source>{name} does not hold what was written into it</source>
        <translation>{name} does not hold what was written into it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/self_check.py"/>
        <source>the format “{name}” can be written but not read</source>
        <translation>the format “{name}” can be written but not read</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>more than {count} blank rows stand before it</source>
        <translation>more than {count} blank rows stand before it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/spreadsheet.py"/>
        <source>there is no sheet “{name}”</source>
        <translation>there is no sheet “{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the first row cannot be read: {reason}</source>
        <translation>the first row cannot be read: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the row cannot be read: {reason}</source>
        <translation>the row cannot be read: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the row has {count} columns, but the table has {expected}</source>
        <translation>the row has {count} columns, but the table has {expected}</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/tables.py"/>
        <source>the row holds bytes that are not of the file&apos;s encoding</source>
        <translation>the row holds bytes that are not of the file&apos;s encoding</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/articles.py"/>
        <source>the annotation is on several articles</source>
        <translation>the annotation is on several articles</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/articles.py"/>
        <source>the selector “{kind}” tells no place in a text</source>
        <translation>the selector “{kind}” tells no place in a text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/model.py"/>
        <source>the object is no annotation</source>
        <translation>the object is no annotation</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/model.py"/>
        <source>the annotation has no target</source>
        <translation>the annotation has no target</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/places.py"/>
        <source>the text has no “{words}”</source>
        <translation>the text has no “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/places.py"/>
        <source>“{words}” stands {count} times in the text</source>
        <translation>“{words}” stands {count} times in the text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reader.py"/>
        <source>the text of “{source}” is not there</source>
        <translation>the text of “{source}” is not there</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_annotation/reader.py"/>
        <source>Put it beside the annotations, as a text file of that name, and import the folder.</source>
        <translation>Put it beside the annotations, as a text file of that name, and import the folder.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is larger than {size} MB</source>
        <translation>the page is larger than {size} MB</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>the page is too large to find its article, so all of it was read</source>
        <translation>the page is too large to find its article, so all of it was read</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>there are no words in the page</source>
        <translation>there are no words in the page</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/web_page.py"/>
        <source>there is no page in the web archive</source>
        <translation>there is no page in the web archive</translation>
    </message>
    <message>
        <location filename="../../annotator/rendering.py"/>
        <source>The picture could not be written to “{out}”.</source>
        <translation>The picture could not be written to “{out}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Two actors are needed to merge.</source>
        <translation>Two actors are needed to merge.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <location filename="../../annotator/services/rules.py"/>
        <location filename="../../annotator/storage/articles.py"/>
        <location filename="../../annotator/storage/items.py"/>
        <source>Choose another one.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>An actor cannot be merged with itself.</source>
        <translation>An actor cannot be merged with itself.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>“{name}” is the name of the actor that is split.</source>
        <translation>“{name}” is the name of the actor that is split.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Give the new one another name.</source>
        <translation>Give the new one another name.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Nothing is chosen.</source>
        <translation>Nothing is chosen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Choose what goes to the new actor.</source>
        <translation>Choose what goes to the new actor.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Some of what is chosen is not linked to “{name}” any more.</source>
        <translation>Some of what is chosen is not linked to “{name}” any more.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_editing.py"/>
        <source>Look at the list again.</source>
        <translation>Look at the list again.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>An actor needs a name.</source>
        <translation>An actor needs a name.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>Type one.</source>
        <translation>Type one.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>The codebook has no actor type “{type}”.</source>
        <translation>The codebook has no actor type “{type}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>Choose one of its types, or add this one to the codebook.</source>
        <translation>Choose one of its types, or add this one to the codebook.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>“{name}” is a name of “{other}” already.</source>
        <translation>“{name}” is a name of “{other}” already.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>Merge the two, or leave this name out.</source>
        <translation>Merge the two, or leave this name out.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>An outside id needs both its scheme and its id.</source>
        <translation>An outside id needs both its scheme and its id.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/actor_rules.py"/>
        <source>For instance “wikidata: Q42”.</source>
        <translation>For instance “wikidata: Q42”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <location filename="../../annotator/services/codebook_editing.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>The codebook has no actor type “{actor_type}”.</source>
        <translation>The codebook has no actor type “{actor_type}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>These words are marked as an actor already.</source>
        <translation>These words are marked as an actor already.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>Select the mark to change it.</source>
        <translation>Select the mark to change it.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>A claim needs a content.</source>
        <translation>A claim needs a content.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>Select what is claimed first.</source>
        <translation>Select what is claimed first.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>Nothing is selected there.</source>
        <translation>Nothing is selected there.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>Select the words to mark.</source>
        <translation>Select the words to mark.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/annotating.py"/>
        <source>The parts of a role must stand in order and without overlap.</source>
        <translation>The parts of a role must stand in order and without overlap.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>The project has no article “{identifier}”.</source>
        <translation>The project has no article “{identifier}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>These lines are no page furniture: annotations stand on them ({count}).</source>
        <translation>These lines are no page furniture: annotations stand on them ({count}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>Reject or remove them first.</source>
        <translation>Reject or remove them first.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>There are no words on these lines.</source>
        <translation>There are no words on these lines.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/articles.py"/>
        <source>Choose lines that have some.</source>
        <translation>Choose lines that have some.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>There is no place for backups of “{name}”: {reason}.</source>
        <translation>There is no place for backups of “{name}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>Check that “{place}” may be written.</source>
        <translation>Check that “{place}” may be written.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>“{name}” could not be put aside: {reason}.</source>
        <translation>“{name}” could not be put aside: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>Restore the backup into another file.</source>
        <translation>Restore the backup into another file.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>No backup of “{name}” was made, because the disk has too little room for one.</source>
        <translation>No backup of “{name}” was made, because the disk has too little room for one.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/backups.py"/>
        <source>Your work is saved as before. Free some space on the disk of “{folder}”.</source>
        <translation>Your work is saved as before. Free some space on the disk of “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/beside.py"/>
        <source>Another process of this program could not be started: {error}.</source>
        <translation>Another process of this program could not be started: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <source>The trained claim model was made by another version of this program.</source>
        <translation>The trained claim model was made by another version of this program.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <source>Train it again, or go back to the model that ships with the program.</source>
        <translation>Train it again, or go back to the model that ships with the program.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>The claim model in “{folder}” is damaged.</source>
        <translation>The claim model in “{folder}” is damaged.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <source>The trained model in “{folder}” could not be changed: {reason}.</source>
        <translation>The trained model in “{folder}” could not be changed: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/claim_models.py"/>
        <source>Everything else goes on as before.</source>
        <translation>Everything else goes on as before.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cleaning.py"/>
        <source>There is no rule “{name}” for cleaning.</source>
        <translation>There is no rule “{name}” for cleaning.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cleaning.py"/>
        <source>Choose all, none, harmless, or some of: {known}.</source>
        <translation>Choose all, none, harmless, or some of: {known}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cleaning.py"/>
        <source>what cleaning changed does not fit the text, so the original text is not known</source>
        <translation>what cleaning changed does not fit the text, so the original text is not known</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cleaning.py"/>
        <source>articles with annotations are not cleaned: {count}</source>
        <translation>articles with annotations are not cleaned: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>This article could not be suggested on: each worker of the cluster that read it ended.</source>
        <translation>This article could not be suggested on: each worker of the cluster that read it ended.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>The cluster cannot work ({error}).</source>
        <translation>The cluster cannot work ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>This program has to be installed for its workers, and its scheduler to be running.</source>
        <translation>This program has to be installed for its workers, and its scheduler to be running.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>This article could not be suggested on ({error}).</source>
        <translation>This article could not be suggested on ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>A cluster needs the library dask, which is not installed.</source>
        <translation>A cluster needs the library dask, which is not installed.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>Install annotator[cluster].</source>
        <translation>Install annotator[cluster].</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>No cluster answers at {address} ({error}).</source>
        <translation>No cluster answers at {address} ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/cluster.py"/>
        <source>“{address}” is not an address such as tcp://127.0.0.1:8786.</source>
        <translation>“{address}” is not an address such as tcp://127.0.0.1:8786.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_editing.py"/>
        <source>The codebook has no version {number}.</source>
        <translation>The codebook has no version {number}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_editing.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>The codebook has no attribute “{name}”.</source>
        <translation>The codebook has no attribute “{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_editing.py"/>
        <location filename="../../annotator/services/review.py"/>
        <source>The codebook has no value “{value}” for {attribute}.</source>
        <translation>The codebook has no value “{value}” for {attribute}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>Its brackets are nested too deeply.</source>
        <translation>Its brackets are nested too deeply.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>A codebook is an object in braces: { … }.</source>
        <translation>A codebook is an object in braces: { … }.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>“{field}” is missing.</source>
        <translation>“{field}” is missing.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>“{field}” is not a list in brackets: [ … ].</source>
        <translation>“{field}” is not a list in brackets: [ … ].</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>An entry of “{field}” is not an object in braces: {{ … }}.</source>
        <translation>An entry of “{field}” is not an object in braces: {{ … }}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>“{field}” is not text in quotation marks.</source>
        <translation>“{field}” is not text in quotation marks.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebook_json.py"/>
        <source>“{field}” is not a list of names.</source>
        <translation>“{field}” is not a list of names.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>There is no codebook “{name}”.</source>
        <translation>There is no codebook “{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>Name a file, or one of these: {names}.</source>
        <translation>Name a file, or one of these: {names}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” is not JSON: line {line}, column {column}: {reason}.</source>
        <translation>The codebook “{file}” is not JSON: line {line}, column {column}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>Mend that line, or export a codebook to see how one is written.</source>
        <translation>Mend that line, or export a codebook to see how one is written.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” cannot be used. Line {line}: {reason}</source>
        <translation>The codebook “{file}” cannot be used. Line {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” cannot be read: {reason}.</source>
        <translation>The codebook “{file}” cannot be read: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” cannot be written: {reason}.</source>
        <translation>The codebook “{file}” cannot be written: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/codebooks.py"/>
        <source>The codebook “{file}” is not UTF-8 text. Line {line} holds other bytes.</source>
        <translation>The codebook “{file}” is not UTF-8 text. Line {line} holds other bytes.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/concordance.py"/>
        <source>In “{title}”: {reason}</source>
        <translation>In “{title}”: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/copies.py"/>
        <source>Nothing that you decided is here to be carried over.</source>
        <translation>Nothing that you decided is here to be carried over.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/copies.py"/>
        <source>Decide on something first.</source>
        <translation>Decide on something first.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_beside.py"/>
        <source>The process that writes the file ended before it was done.</source>
        <translation>The process that writes the file ended before it was done.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_beside.py"/>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The old file is as it was.</source>
        <translation>The old file is as it was.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/export_beside.py"/>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>“{out}” could not be written: {reason}.</source>
        <translation>“{out}” could not be written: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>Choose a shorter name.</source>
        <translation>Choose a shorter name.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>{title} cannot hold everything ({touched}).</source>
        <translation>{title} cannot hold everything ({touched}).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>Choose to flatten or to skip what does not fit, or another format.</source>
        <translation>Choose to flatten or to skip what does not fit, or another format.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>The format “{format_name}” can be read but not written.</source>
        <translation>The format “{format_name}” can be read but not written.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/exporting.py"/>
        <source>“{out}” is the file that is added to, which stays as it is.</source>
        <translation>“{out}” is the file that is added to, which stays as it is.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/files.py"/>
        <source>Mend the file first; nothing was scored.</source>
        <translation>Mend the file first; nothing was scored.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/format_choices.py"/>
        <source>No file to add to is chosen.</source>
        <translation>No file to add to is chosen.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/format_choices.py"/>
        <source>What is written is a copy of it.</source>
        <translation>What is written is a copy of it.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/format_choices.py"/>
        <source>There is no file “{base}”.</source>
        <translation>There is no file “{base}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/format_choices.py"/>
        <source>Choose the file that is to be added to.</source>
        <translation>Choose the file that is to be added to.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/habit_training.py"/>
        <source>No claim model ships with this installation.</source>
        <translation>No claim model ships with this installation.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/habit_training.py"/>
        <source>Train a new one with --besides.</source>
        <translation>Train a new one with --besides.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>“{label}” was left out and is kept with the article: {count}</source>
        <translation>“{label}” was left out and is kept with the article: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>“{label}” was taken for {target}: {count}</source>
        <translation>“{label}” was taken for {target}: {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/services/importing.py"/>
        <source>the same text is in the project already: “{title}”</source>
        <translation>the same text is in the project already: “{title}”</translation>
    </message>
    <message>
        <location filename="../../annotator/services/occurrences.py"/>
        <source>There is no such occurrence in the article (any more).</source>
        <translation>There is no such occurrence in the article (any more).</translation>
    </message>
    <message>
        <location filename="../../annotator/services/occurrences.py"/>
        <source>The codebook has no actor type “{name}”.</source>
        <translation>The codebook has no actor type “{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>There is nothing to look for.</source>
        <translation>There is nothing to look for.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>Type some words.</source>
        <translation>Type some words.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The expression is longer than {limit} characters.</source>
        <translation>The expression is longer than {limit} characters.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>Make several of it.</source>
        <translation>Make several of it.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The expression is broken: {reason}.</source>
        <translation>The expression is broken: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>Mend it, or look for it as plain words.</source>
        <translation>Mend it, or look for it as plain words.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The expression is nested too deeply.</source>
        <translation>The expression is nested too deeply.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>The expression takes too long on this text.</source>
        <translation>The expression takes too long on this text.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/patterns.py"/>
        <source>Make it simpler, or look for plain words.</source>
        <translation>Make it simpler, or look for plain words.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/placing.py"/>
        <source>“{out}” is there already.</source>
        <translation>“{out}” is there already.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/placing.py"/>
        <source>Choose a new folder, or one that is empty.</source>
        <translation>Choose a new folder, or one that is empty.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/program_log.py"/>
        <source>The log folder “{folder}” cannot be made: {reason}.</source>
        <translation>The log folder “{folder}” cannot be made: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/program_log.py"/>
        <source>The program works without it, but keeps no log.</source>
        <translation>The program works without it, but keeps no log.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project_models.py"/>
        <source>It takes at least {least} articles that are done, with claims in them.</source>
        <translation>It takes at least {least} articles that are done, with claims in them.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/project_models.py"/>
        <location filename="../../annotator/services/training.py"/>
        <source>Decide more articles first.</source>
        <translation>Decide more articles first.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects.py"/>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>The folder “{folder}” cannot be made: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/projects.py"/>
        <source>Check the permissions of the folder above it, or make a project elsewhere.</source>
        <translation>Check the permissions of the folder above it, or make a project elsewhere.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading_beside.py"/>
        <source>The process that reads the files ended before it was done, so not everything was taken in.</source>
        <translation>The process that reads the files ended before it was done, so not everything was taken in.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading_beside.py"/>
        <source>What was stored can be undone; take the files in again to get the rest.</source>
        <translation>What was stored can be undone; take the files in again to get the rest.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading_beside.py"/>
        <source>The process that looks at the files ended before it was done.</source>
        <translation>The process that looks at the files ended before it was done.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/reading_beside.py"/>
        <source>Nothing was taken in; try it again.</source>
        <translation>Nothing was taken in; try it again.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/repairing.py"/>
        <source>Nothing of a project could be read in “{name}”. It was left as it is.</source>
        <translation>Nothing of a project could be read in “{name}”. It was left as it is.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/repairing.py"/>
        <source>Restore a backup of it.</source>
        <translation>Restore a backup of it.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Only an actor&apos;s mention has one span.</source>
        <translation>Only an actor&apos;s mention has one span.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Choose a mention.</source>
        <translation>Choose a mention.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Only a claim has parts.</source>
        <translation>Only a claim has parts.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Choose a claim.</source>
        <translation>Choose a claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Reject the claim instead.</source>
        <translation>Reject the claim instead.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Only an actor&apos;s mention has a type.</source>
        <translation>Only an actor&apos;s mention has a type.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Only a claim has attributes.</source>
        <translation>Only a claim has attributes.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>No suggestion of at least {threshold:.2f} waits in this article.</source>
        <translation>No suggestion of at least {threshold:.2f} waits in this article.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>The parts must stand in the text, in order and without overlap.</source>
        <translation>The parts must stand in the text, in order and without overlap.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>There are no words there.</source>
        <translation>There are no words there.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/review.py"/>
        <source>Select some.</source>
        <translation>Select some.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>This claim has no cue that a rule could go by.</source>
        <translation>This claim has no cue that a rule could go by.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Reject it, or give it a cue.</source>
        <translation>Reject it, or give it a cue.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Only a claim that was suggested has a reason that a rule could go by.</source>
        <translation>Only a claim that was suggested has a reason that a rule could go by.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Choose such a claim with Tab.</source>
        <translation>Choose such a claim with Tab.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>That rule is not in the list any more.</source>
        <translation>That rule is not in the list any more.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>There is a rule on “{pattern}” with the same label and scope already.</source>
        <translation>There is a rule on “{pattern}” with the same label and scope already.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Switch it on in the list of rules.</source>
        <translation>Switch it on in the list of rules.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>A rule needs words.</source>
        <translation>A rule needs words.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Write what should never be suggested.</source>
        <translation>Write what should never be suggested.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>The words of a rule are longer than {count} characters.</source>
        <translation>The words of a rule are longer than {count} characters.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/rules.py"/>
        <source>Write an expression instead.</source>
        <translation>Write an expression instead.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/suggesting.py"/>
        <source>The built-in suggesters read English; articles in another language: {count}.</source>
        <translation>The built-in suggesters read English; articles in another language: {count}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/surroundings.py"/>
        <source>A project is written all the time, in files that belong together (one ends in “-wal”); what is carried over in between can be torn. Close the project before you open it on another machine, or keep it in another folder.</source>
        <translation>A project is written all the time, in files that belong together (one ends in “-wal”); what is carried over in between can be torn. Close the project before you open it on another machine, or keep it in another folder.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/surroundings.py"/>
        <source>“{name}” lies in a folder that {keeper} keeps in step with other machines.</source>
        <translation>“{name}” lies in a folder that {keeper} keeps in step with other machines.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training.py"/>
        <source>There are {claims} decided claims to learn from; it takes at least {least}.</source>
        <translation>There are {claims} decided claims to learn from; it takes at least {least}.</translation>
    </message>
    <message>
        <location filename="../../annotator/services/training_sources.py"/>
        <source>Mend the file first; nothing was learned.</source>
        <translation>Mend the file first; nothing was learned.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/articles.py"/>
        <source>That article is not in the project any more.</source>
        <translation>That article is not in the project any more.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>No copy of “{name}” was made: {reason}.</source>
        <translation>No copy of “{name}” was made: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>Check that “{folder}” is there and may be written.</source>
        <translation>Check that “{folder}” is there and may be written.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>“{name}” exists already.</source>
        <translation>“{name}” exists already.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>The backup was cancelled.</source>
        <translation>The backup was cancelled.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>No copy of “{name}” was made, because the project is damaged: {reason}.</source>
        <translation>No copy of “{name}” was made, because the project is damaged: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/backup.py"/>
        <source>Run “annotator check” on it; earlier backups were left as they are.</source>
        <translation>Run “annotator check” on it; earlier backups were left as they are.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk is full, so nothing was changed</source>
        <translation>the disk is full, so nothing was changed</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Free some space and do it again.</source>
        <translation>Free some space and do it again.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the file may not be written</source>
        <translation>the file may not be written</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Check its permissions, or open it read-only.</source>
        <translation>Check its permissions, or open it read-only.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>another program is writing to it</source>
        <translation>another program is writing to it</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Close that program and do it again.</source>
        <translation>Close that program and do it again.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>it cannot be opened</source>
        <translation>it cannot be opened</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Check that the folder exists and may be written.</source>
        <translation>Check that the folder exists and may be written.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>the disk reported an error, so nothing was changed</source>
        <translation>the disk reported an error, so nothing was changed</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Check the disk, and how much of it you may use; a copy of the file on another one can be opened.</source>
        <translation>Check the disk, and how much of it you may use; a copy of the file on another one can be opened.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>a text in it cannot be read</source>
        <translation>a text in it cannot be read</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>“{name}” could not be saved or read: {sentence}.</source>
        <translation>“{name}” could not be saved or read: {sentence}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>what it holds cannot be read: {error}</source>
        <translation>what it holds cannot be read: {error}</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>“{name}” is damaged or not a project ({finding}). It was left as it is.</source>
        <translation>“{name}” is damaged or not a project ({finding}). It was left as it is.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/failures.py"/>
        <source>Restore a backup of it, or save what can be read with “annotator repair”.</source>
        <translation>Restore a backup of it, or save what can be read with “annotator repair”.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/items.py"/>
        <source>That mention is not there any more.</source>
        <translation>That mention is not there any more.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/items.py"/>
        <source>That claim is not there any more.</source>
        <translation>That claim is not there any more.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/items.py"/>
        <source>That actor is not in the list any more.</source>
        <translation>That actor is not in the list any more.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>“{name}” cannot be opened for writing: {reason}.</source>
        <translation>“{name}” cannot be opened for writing: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>Check the folder&apos;s permissions, or open it read-only.</source>
        <translation>Check the folder&apos;s permissions, or open it read-only.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>“{name}” is open in another window.</source>
        <translation>“{name}” is open in another window.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>Close it there, or open it here read-only.</source>
        <translation>Close it there, or open it here read-only.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>“{name}” is open on the machine “{machine}”, as the lock file beside it says (since {since}).</source>
        <translation>“{name}” is open on the machine “{machine}”, as the lock file beside it says (since {since}).</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/lock.py"/>
        <source>Close it there and let the folder be carried over, or open it here read-only. If it is not open there any more, delete “{name}.lock”.</source>
        <translation>Close it there and let the folder be carried over, or open it here read-only. If it is not open there any more, delete “{name}.lock”.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>“{name}” is not at its place any more, so nothing was changed.</source>
        <translation>“{name}” is not at its place any more, so nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>Put it back, or connect its disk again: work goes on from there.</source>
        <translation>Put it back, or connect its disk again: work goes on from there.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>Another file was put in the place of “{name}”, so nothing was changed.</source>
        <translation>Another file was put in the place of “{name}”, so nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>It is read again in a moment.</source>
        <translation>It is read again in a moment.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/outside.py"/>
        <source>“{name}” was not closed properly the last time, and “{name}-wal”, which held what was saved last, is missing. If no other program has opened the project since, the latest decisions may be lost.</source>
        <translation>“{name}” was not closed properly the last time, and “{name}-wal”, which held what was saved last, is missing. If no other program has opened the project since, the latest decisions may be lost.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>“{name}” exists already and was left as it is.</source>
        <translation>“{name}” exists already and was left as it is.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>Choose another name, or open it.</source>
        <translation>Choose another name, or open it.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>“{name}” is open read-only, so nothing can be changed.</source>
        <translation>“{name}” is open read-only, so nothing can be changed.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>Close it in the other window and open it here again.</source>
        <translation>Close it in the other window and open it here again.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>“{name}” is a database of another program, not a project. It was left as it is.</source>
        <translation>“{name}” is a database of another program, not a project. It was left as it is.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/project_file.py"/>
        <source>Choose a project file.</source>
        <translation>Choose a project file.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/queue_conditions.py"/>
        <source>“{date}” is no date.</source>
        <translation>“{date}” is no date.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/queue_conditions.py"/>
        <source>Write it as year-month-day: 2026-02-28.</source>
        <translation>Write it as year-month-day: 2026-02-28.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>The name “{start}…” is too long for a project.</source>
        <translation>The name “{start}…” is too long for a project.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Choose a shorter one, or a folder that is not so deep.</source>
        <translation>Choose a shorter one, or a folder that is not so deep.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <location filename="../../annotator/storage/salvage.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>“{name}” cannot be read: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>There is no project “{path}”.</source>
        <translation>There is no project “{path}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Make it with “annotator new”.</source>
        <translation>Make it with “annotator new”.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>its first bytes are not those of a project file</source>
        <translation>its first bytes are not those of a project file</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>“{name}” was written by a newer version of this program (schema {version}; this one knows {known}). It was left as it is.</source>
        <translation>“{name}” was written by a newer version of this program (schema {version}; this one knows {known}). It was left as it is.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Update the program, or export the project to JSONL with the newer one.</source>
        <translation>Update the program, or export the project to JSONL with the newer one.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>“{name}” is of an older version and must be brought up to date first.</source>
        <translation>“{name}” is of an older version and must be brought up to date first.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/refusals.py"/>
        <source>Open it once for writing; a backup is made beside it.</source>
        <translation>Open it once for writing; a backup is made beside it.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/upgrade.py"/>
        <source>“{name}” was not brought up to date. It is as it was before.</source>
        <translation>“{name}” was not brought up to date. It is as it was before.</translation>
    </message>
    <message>
        <location filename="../../annotator/storage/upgrade.py"/>
        <source>Open it again when there is time for it.</source>
        <translation>Open it again when there is time for it.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/batches.py"/>
        <source>A worker of the cluster has version {theirs} of this program, and this is {ours}.</source>
        <translation>A worker of the cluster has version {theirs} of this program, and this is {ours}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/batches.py"/>
        <source>Install the same version everywhere.</source>
        <translation>Install the same version everywhere.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>The model could not be written to “{folder}”: {reason}.</source>
        <translation>The model could not be written to “{folder}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>There is no claim model in “{folder}”.</source>
        <translation>There is no claim model in “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>Choose another one, or go back to the model that ships with the program.</source>
        <translation>Choose another one, or go back to the model that ships with the program.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>The claim model in “{folder}” is of version {version}; this program reads version {own}.</source>
        <translation>The claim model in “{folder}” is of version {version}; this program reads version {own}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/claims/model/model.py"/>
        <source>Train it again with this program, or go back to the model that ships with it.</source>
        <translation>Train it again with this program, or go back to the model that ships with it.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggester has been stopped.</source>
        <translation>The suggester has been stopped.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggester could not be started: {error}.</source>
        <translation>The suggester could not be started: {error}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggester stopped {deaths} times in a row and was not started again.</source>
        <translation>The suggester stopped {deaths} times in a row and was not started again.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/client.py"/>
        <source>The suggester stopped while reading this article, twice; it was left out.</source>
        <translation>The suggester stopped while reading this article, twice; it was left out.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>The language model that belongs to this program is missing.</source>
        <translation>The language model that belongs to this program is missing.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>Install the program again; everything but suggestions works meanwhile.</source>
        <translation>Install the program again; everything but suggestions works meanwhile.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>No English language model is installed (looked for {names}).</source>
        <translation>No English language model is installed (looked for {names}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>Install one of these packages into the environment the program runs in.</source>
        <translation>Install one of these packages into the environment the program runs in.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>The language model {name} is damaged ({error}).</source>
        <translation>The language model {name} is damaged ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>Install this package again.</source>
        <translation>Install this package again.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <source>The language model {name} is for spaCy {wanted}, and this is {here}.</source>
        <translation>The language model {name} is for spaCy {wanted}, and this is {here}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/language.py"/>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>Install the version of it that goes with this one.</source>
        <translation>Install the version of it that goes with this one.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>Name the address to ask, such as http://127.0.0.1:11434.</source>
        <translation>Name the address to ask, such as http://127.0.0.1:11434.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>An address with a name or password before the host is not taken.</source>
        <translation>An address with a name or password before the host is not taken.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{url}” is not an address such as http://127.0.0.1:11434.</source>
        <translation>“{url}” is not an address such as http://127.0.0.1:11434.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{host}” is not on this machine, and nothing leaves this machine.</source>
        <translation>“{host}” is not on this machine, and nothing leaves this machine.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>To allow it, name {entry} as an allowed host.</source>
        <translation>To allow it, name {entry} as an allowed host.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{entry}” does not name a host, as HOST or HOST:PORT.</source>
        <translation>“{entry}” does not name a host, as HOST or HOST:PORT.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{port}” is not a port; ports go from 1 to 65535.</source>
        <translation>“{port}” is not a port; ports go from 1 to 65535.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/address.py"/>
        <source>“{host}” is not a host as it is usually written, such as 127.0.0.1 or localhost.</source>
        <translation>“{host}” is not a host as it is usually written, such as 127.0.0.1 or localhost.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/answers.py"/>
        <source>“{model}” did not answer in the form it was asked for.</source>
        <translation>“{model}” did not answer in the form it was asked for.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} does not answer as a web server does.</source>
        <translation>{address} does not answer as a web server does.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>Nothing answers at {address} ({error}).</source>
        <translation>Nothing answers at {address} ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} points to another address, which is never followed.</source>
        <translation>{address} points to another address, which is never followed.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>The answer of {address} is longer than {most} bytes and was not read.</source>
        <translation>The answer of {address} is longer than {most} bytes and was not read.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} does not answer as an endpoint for chat completions does.</source>
        <translation>{address} does not answer as an endpoint for chat completions does.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} did not answer within {seconds} seconds.</source>
        <translation>{address} did not answer within {seconds} seconds.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} refused (HTTP {status}): {message}</source>
        <translation>{address} refused (HTTP {status}): {message}</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/endpoint.py"/>
        <source>{address} refused (HTTP {status}).</source>
        <translation>{address} refused (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/further.py"/>
        <source>Name the model to ask for at {address}.</source>
        <translation>Name the model to ask for at {address}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/installed.py"/>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>“{name}” is not a spaCy pipeline.</source>
        <translation>“{name}” is not a spaCy pipeline.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/installed.py"/>
        <source>The spaCy pipeline “{name}” is not installed.</source>
        <translation>The spaCy pipeline “{name}” is not installed.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/installed.py"/>
        <source>Name its folder.</source>
        <translation>Name its folder.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/installed.py"/>
        <source>Install its package into the environment the program runs in, or name its folder.</source>
        <translation>Install its package into the environment the program runs in, or name its folder.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/model_suggester.py"/>
        <source>{address} did not answer and is left alone for a while.</source>
        <translation>{address} did not answer and is left alone for a while.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/model_suggester.py"/>
        <source>“{model}”: {missing} of {total} suggestions left out, their words are not in the article.</source>
        <translation>“{model}”: {missing} of {total} suggestions left out, their words are not in the article.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/model_suggester.py"/>
        <source>“{model}”: {unfit} suggestions left out, they are not of the form it was asked for.</source>
        <translation>“{model}”: {unfit} suggestions left out, they are not of the form it was asked for.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>The spaCy pipeline “{name}” failed on this article ({error}).</source>
        <translation>The spaCy pipeline “{name}” failed on this article ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>“{name}” could not be loaded as a spaCy pipeline ({error}).</source>
        <translation>“{name}” could not be loaded as a spaCy pipeline ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>The spaCy pipeline “{name}” does not look for names.</source>
        <translation>The spaCy pipeline “{name}” does not look for names.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/optional/pipeline.py"/>
        <source>The spaCy pipeline “{name}” is for spaCy {wanted}, and this is {here}.</source>
        <translation>The spaCy pipeline “{name}” is for spaCy {wanted}, and this is {here}.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>{reason} The model that ships with the program finds the claims meanwhile.</source>
        <translation>{reason} The model that ships with the program finds the claims meanwhile.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>{reason} Claims are found by rules meanwhile.</source>
        <translation>{reason} Claims are found by rules meanwhile.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>The suggester “{name}” could not be loaded ({error}).</source>
        <translation>The suggester “{name}” could not be loaded ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>The suggester “{name}” failed on this article ({error}).</source>
        <translation>The suggester “{name}” failed on this article ({error}).</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/registry.py"/>
        <source>The suggester “{name}” suggested {count} places outside this article&apos;s text.</source>
        <translation>The suggester “{name}” suggested {count} places outside this article&apos;s text.</translation>
    </message>
    <message>
        <location filename="../../annotator/suggest/worker.py"/>
        <source>The optional suggesters failed on this article; the log says why.</source>
        <translation>The optional suggesters failed on this article; the log says why.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Actor &amp;list</source>
        <translation>Actor &amp;list</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Go to the actor list; letters filter it by name and alias.</source>
        <translation>Go to the actor list; letters filter it by name and alias.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>&amp;Add an actor…</source>
        <translation>&amp;Add an actor…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Put a new actor on the list.</source>
        <translation>Put a new actor on the list.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>&amp;Edit the actor…</source>
        <translation>&amp;Edit the actor…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Change the name, type, other names, ids or note of the chosen or current item&apos;s actor.</source>
        <translation>Change the name, type, other names, ids or note of the chosen or current item&apos;s actor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>&amp;Merge actors…</source>
        <translation>&amp;Merge actors…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Make the chosen actors one, or the current item&apos;s actor and another.</source>
        <translation>Make the chosen actors one, or the current item&apos;s actor and another.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>&amp;Split the actor…</source>
        <translation>&amp;Split the actor…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Give some of the actor&apos;s mentions and claims to a new one.</source>
        <translation>Give some of the actor&apos;s mentions and claims to a new one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Remo&amp;ve the actor…</source>
        <translation>Remo&amp;ve the actor…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_actions.py"/>
        <source>Take the actor off the list; its mentions and claims stay.</source>
        <translation>Take the actor off the list; its mentions and claims stay.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Merge “{name}” with</source>
        <translation>Merge “{name}” with</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <location filename="../../annotator/ui/actions/linking.py"/>
        <source>A name, or a part of one</source>
        <translation>A name, or a part of one</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Remove the actor</source>
        <translation>Remove the actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Remove “{name}” from the actor list?</source>
        <translation>Remove “{name}” from the actor list?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Linked to it: {uses}. They stay, and are linked to nobody then.</source>
        <translation>Linked to it: {uses}. They stay, and are linked to nobody then.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>No actor is chosen: choose one in the actor list, or an item.</source>
        <translation>No actor is chosen: choose one in the actor list, or an item.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>This item is linked to no actor yet: L links it.</source>
        <translation>This item is linked to no actor yet: L links it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>Several actors are chosen: choose one.</source>
        <translation>Several actors are chosen: choose one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <source>This project is open read-only: it can be read and exported, not changed.</source>
        <translation>This project is open read-only: it can be read and exported, not changed.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>There is no other actor</source>
        <translation>There is no other actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/actor_work.py"/>
        <source>No other actor is called like that</source>
        <translation>No other actor is called like that</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/annotating.py"/>
        <source>The codebook has only %n types.</source>
        <translation>
            <numerusform>The codebook has only %n type.</numerusform>
            <numerusform>The codebook has only %n types.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/annotating.py"/>
        <source>Select words to annotate, or choose a mention to label.</source>
        <translation>Select words to annotate, or choose a mention to label.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <source>Close the dialog first, then open the file again.</source>
        <translation>Close the dialog first, then open the file again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <source>Import “{name}” into “{project}”?</source>
        <translation>Import “{name}” into “{project}”?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <source>Import %n files into “{project}”?</source>
        <translation>
            <numerusform>Import %n file into “{project}”?</numerusform>
            <numerusform>Import %n files into “{project}”?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/arriving.py"/>
        <source>Into a &amp;new project…</source>
        <translation>Into a &amp;new project…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 1</source>
        <translation>Label 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 2</source>
        <translation>Label 2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 3</source>
        <translation>Label 3</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 4</source>
        <translation>Label 4</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 5</source>
        <translation>Label 5</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 6</source>
        <translation>Label 6</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 7</source>
        <translation>Label 7</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 8</source>
        <translation>Label 8</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 9</source>
        <translation>Label 9</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 10</source>
        <translation>Label 10</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 11</source>
        <translation>Label 11</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 12</source>
        <translation>Label 12</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 13</source>
        <translation>Label 13</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 14</source>
        <translation>Label 14</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 15</source>
        <translation>Label 15</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 16</source>
        <translation>Label 16</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 17</source>
        <translation>Label 17</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 18</source>
        <translation>Label 18</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 19</source>
        <translation>Label 19</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Label 20</source>
        <translation>Label 20</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <location filename="../../annotator/ui/actions/context_menu.py"/>
        <source>La&amp;bel</source>
        <translation>La&amp;bel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Give the current mention this type; with text selected, annotate it.</source>
        <translation>Give the current mention this type; with text selected, annotate it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Accept</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Take the current suggestion as it is, and go on to the next.</source>
        <translation>Take the current suggestion as it is, and go on to the next.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Reject</source>
        <translation>&amp;Reject</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Turn the current suggestion down, or remove what was annotated by hand.</source>
        <translation>Turn the current suggestion down, or remove what was annotated by hand.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Next suggestion</source>
        <translation>&amp;Next suggestion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go to the next suggestion that waits for a decision.</source>
        <translation>Go to the next suggestion that waits for a decision.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Previous suggestion</source>
        <translation>&amp;Previous suggestion</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go to the suggestion before that waits for a decision.</source>
        <translation>Go to the suggestion before that waits for a decision.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Next annotation, d&amp;ecided or not</source>
        <translation>Next annotation, d&amp;ecided or not</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go to the next annotation, whether it waits for a decision or has one.</source>
        <translation>Go to the next annotation, whether it waits for a decision or has one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Previous annotation, decided &amp;or not</source>
        <translation>Previous annotation, decided &amp;or not</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go to the annotation before, whether it waits for a decision or has one.</source>
        <translation>Go to the annotation before, whether it waits for a decision or has one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Annotation at t&amp;he caret</source>
        <translation>Annotation at t&amp;he caret</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Take up the annotation that the caret is in; again: the next larger one around it.</source>
        <translation>Take up the annotation that the caret is in; again: the next larger one around it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Accept all above a &amp;confidence…</source>
        <translation>Accept all above a &amp;confidence…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Take every suggestion above the threshold, in one step that can be undone.</source>
        <translation>Take every suggestion above the threshold, in one step that can be undone.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Done, open the next article</source>
        <translation>&amp;Done, open the next article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Mark the article done and open the next one.</source>
        <translation>Mark the article done and open the next one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Ne&amp;xt article</source>
        <translation>Ne&amp;xt article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Open the next article without marking this one.</source>
        <translation>Open the next article without marking this one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>S&amp;kip this article</source>
        <translation>S&amp;kip this article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Mark the article skipped and open the next one.</source>
        <translation>Mark the article skipped and open the next one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Suggest on &amp;this article</source>
        <translation>Suggest on &amp;this article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Have suggestions made for the open article.</source>
        <translation>Have suggestions made for the open article.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Suggest on all articles</source>
        <translation>&amp;Suggest on all articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Have suggestions made for every article that has none yet, in one step that can be undone.</source>
        <translation>Have suggestions made for every article that has none yet, in one step that can be undone.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Boun&amp;daries</source>
        <translation>Boun&amp;daries</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Move the ends of the current item with the arrow keys.</source>
        <translation>Move the ends of the current item with the arrow keys.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Link to an actor…</source>
        <translation>&amp;Link to an actor…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Say who this is; a new name makes a new actor.</source>
        <translation>Say who this is; a new name makes a new actor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Unlink</source>
        <translation>&amp;Unlink</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Say that this is not who it was linked to.</source>
        <translation>Say that this is not who it was linked to.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Every occurrence…</source>
        <translation>&amp;Every occurrence…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Annotate, label or remove every occurrence of these words, in the article or in the project.</source>
        <translation>Annotate, label or remove every occurrence of these words, in the article or in the project.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Build a &amp;claim</source>
        <translation>Build a &amp;claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Propose the claim of the verb at the caret, or make the selected text what is claimed.</source>
        <translation>Propose the claim of the verb at the caret, or make the selected text what is claimed.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Stance…</source>
        <translation>&amp;Stance…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Set the stance of the current claim.</source>
        <translation>Set the stance of the current claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Topic…</source>
        <translation>&amp;Topic…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Set the topic of the current claim.</source>
        <translation>Set the topic of the current claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Certaint&amp;y…</source>
        <translation>Certaint&amp;y…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Set how certain the source is of the current claim.</source>
        <translation>Set how certain the source is of the current claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Write a note on the current claim.</source>
        <translation>Write a note on the current claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>&amp;Widen the selection</source>
        <translation>&amp;Widen the selection</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Grow the selection: word, phrase, clause, sentence, paragraph.</source>
        <translation>Grow the selection: word, phrase, clause, sentence, paragraph.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Narrow the selection again</source>
        <translation>Narrow the selection again</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Go back from what the selection has grown to, step by step.</source>
        <translation>Go back from what the selection has grown to, step by step.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Page &amp;furniture</source>
        <translation>Page &amp;furniture</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/article_actions.py"/>
        <source>Mark the selected lines as page furniture, or unmark them.</source>
        <translation>Mark the selected lines as page furniture, or unmark them.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <location filename="../../annotator/ui/actions/ordering.py"/>
        <source>Type to choose</source>
        <translation>Type to choose</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <source>The codebook has no such attribute.</source>
        <translation>The codebook has no such attribute.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/attributes.py"/>
        <source>take the value away</source>
        <translation>take the value away</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Re&amp;pair into a new file…</source>
        <translation>Re&amp;pair into a new file…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>repaired</source>
        <translation>repaired</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Repairing</source>
        <translation>Repairing</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <source>Projects (*.annotator)</source>
        <translation>Projects (*.annotator)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>A project is being restored already.</source>
        <translation>A project is being restored already.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Restored. The file that was there before is kept as “{name}”.</source>
        <translation>Restored. The file that was there before is kept as “{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/backups.py"/>
        <source>Restored.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <location filename="../../annotator/ui/session.py"/>
        <source>No project is open.</source>
        <translation>No project is open.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <source>No article is open.</source>
        <translation>No article is open.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Nothing is current: choose an item with Tab or the mouse.</source>
        <translation>Nothing is current: choose an item with Tab or the mouse.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/binding.py"/>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>This is for claims: choose one with Tab or the mouse.</source>
        <translation>This is for claims: choose one with Tab or the mouse.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <source>Ends of the {part}: ←  → word · Shift character · Alt the start · {key} next part · Del drops · Enter · Esc</source>
        <translation>Ends of the {part}: ←  → word · Shift character · Alt the start · {key} next part · Del drops · Enter · Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <source>A mention has one span; rejecting it takes it away.</source>
        <translation>A mention has one span; rejecting it takes it away.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <source>Drag a handle, or ←  → by word · Shift by character · Alt the start · Enter keeps · Esc leaves</source>
        <translation>Drag a handle, or ←  → by word · Shift by character · Alt the start · Enter keeps · Esc leaves</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/boundaries.py"/>
        <source>{part} ({number} of {count})</source>
        <translation>{part} ({number} of {count})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>&amp;Parts of the claim</source>
        <translation>&amp;Parts of the claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text the source of the current claim; without a selection, move its ends.</source>
        <translation>Make the selected text the source of the current claim; without a selection, move its ends.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>&amp;Cue</source>
        <translation>&amp;Cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text the cue of the current claim; without a selection, move its ends.</source>
        <translation>Make the selected text the cue of the current claim; without a selection, move its ends.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>C&amp;ontent</source>
        <translation>C&amp;ontent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text the content of the current claim; without a selection, move its ends.</source>
        <translation>Make the selected text the content of the current claim; without a selection, move its ends.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Add to the source</source>
        <translation>Add to the source</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text a further part of the current claim&apos;s source.</source>
        <translation>Make the selected text a further part of the current claim&apos;s source.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Add to the cue</source>
        <translation>Add to the cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text a further part of the current claim&apos;s cue.</source>
        <translation>Make the selected text a further part of the current claim&apos;s cue.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Add to the content</source>
        <translation>Add to the content</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_actions.py"/>
        <source>Make the selected text a further part of the current claim&apos;s content.</source>
        <translation>Make the selected text a further part of the current claim&apos;s content.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Claim: now select what is claimed, then {key}</source>
        <translation>Claim: now select what is claimed, then {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Claim: now select the cue (“warned”, “according to”), then {key}</source>
        <translation>Claim: now select the cue (“warned”, “according to”), then {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Claim: now select whose statement it is, then {key}</source>
        <translation>Claim: now select whose statement it is, then {key}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Claim: Enter keeps it</source>
        <translation>Claim: Enter keeps it</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source> · Enter without a selection leaves it out · Esc cancels</source>
        <translation> · Enter without a selection leaves it out · Esc cancels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Enter keeps this claim · words selected: {source} source, {cue} cue, {content} content, Shift adds · {source}, {cue} alone: none · Esc</source>
        <translation>Enter keeps this claim · words selected: {source} source, {cue} cue, {content} content, Shift adds · {source}, {cue} alone: none · Esc</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>Select what is claimed (W widens it) or a cue, then press K.</source>
        <translation>Select what is claimed (W widens it) or a cue, then press K.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>A claim needs a content: select what is claimed.</source>
        <translation>A claim needs a content: select what is claimed.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>Select the words to add first.</source>
        <translation>Select the words to add first.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_building.py"/>
        <source>This claim is here already: U, Q and J correct its parts, A accepts it.</source>
        <translation>This claim is here already: U, Q and J correct its parts, A accepts it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>This claim has no source: select whose statement it is, then press the key again.</source>
        <translation>This claim has no source: select whose statement it is, then press the key again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>This claim has no cue: select it, then press the key again.</source>
        <translation>This claim has no cue: select it, then press the key again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/claim_parts.py"/>
        <source>This claim has no content: select what is claimed, then press the key again.</source>
        <translation>This claim has no content: select what is claimed, then press the key again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook.py"/>
        <source>Import a codebook</source>
        <translation>Import a codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook.py"/>
        <source>Codebooks (*.json)</source>
        <translation>Codebooks (*.json)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook.py"/>
        <source>Export the codebook</source>
        <translation>Export the codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook.py"/>
        <source>The codebook was written to {file}.</source>
        <translation>The codebook was written to {file}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 1</source>
        <translation>Attribute 1</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 2</source>
        <translation>Attribute 2</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 3</source>
        <translation>Attribute 3</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 4</source>
        <translation>Attribute 4</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 5</source>
        <translation>Attribute 5</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 6</source>
        <translation>Attribute 6</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 7</source>
        <translation>Attribute 7</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 8</source>
        <translation>Attribute 8</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Attribute 9</source>
        <translation>Attribute 9</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Att&amp;ribute</source>
        <translation>Att&amp;ribute</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Set this attribute of the current claim.</source>
        <translation>Set this attribute of the current claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>An attribute of the claim…</source>
        <translation>An attribute of the claim…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Choose one of the codebook&apos;s attributes, then its value for the current claim.</source>
        <translation>Choose one of the codebook&apos;s attributes, then its value for the current claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>&amp;Codebook…</source>
        <translation>&amp;Codebook…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>See and change the labels: names, definitions, examples, rules, colours and keys.</source>
        <translation>See and change the labels: names, definitions, examples, rules, colours and keys.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>&amp;Import a codebook…</source>
        <translation>&amp;Import a codebook…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Take the labels of a file; what that changes is told before it is saved.</source>
        <translation>Take the labels of a file; what that changes is told before it is saved.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>E&amp;xport the codebook…</source>
        <translation>E&amp;xport the codebook…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/codebook_actions.py"/>
        <source>Write the labels to a file, for another project or another coder.</source>
        <translation>Write the labels to a file, for another project or another coder.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>This claim has no cue.</source>
        <translation>This claim has no cue.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>This mention is linked to no actor yet; L links it.</source>
        <translation>This mention is linked to no actor yet; L links it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>No actor of the project is called so.</source>
        <translation>No actor of the project is called so.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>{done} of {total} articles</source>
        <translation>{done} of {total} articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>there are more: narrow the search</source>
        <translation>there are more: narrow the search</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>That is nowhere in the project.</source>
        <translation>That is nowhere in the project.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <source>Type words and press Enter: every place of them in the project is listed here.</source>
        <translation>Type words and press Enter: every place of them in the project is listed here.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/concordance.py"/>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/context_menu.py"/>
        <source>&amp;Annotate as</source>
        <translation>&amp;Annotate as</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copy_actions.py"/>
        <source>Cop&amp;ies of this article…</source>
        <translation>Cop&amp;ies of this article…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copy_actions.py"/>
        <source>Show where copies of the article differ, and carry your decisions over to them.</source>
        <translation>Show where copies of the article differ, and carry your decisions over to them.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>Articles are being compared; that can be cancelled below.</source>
        <translation>Articles are being compared; that can be cancelled below.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>Looking for copies</source>
        <translation>Looking for copies</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>No other article of this project is a copy of this one.</source>
        <translation>No other article of this project is a copy of this one.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>%n decisions carried over to {copies}</source>
        <translation>
            <numerusform>%n decision carried over to {copies}</numerusform>
            <numerusform>%n decisions carried over to {copies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/copying.py"/>
        <location filename="../../annotator/ui/article_pane.py"/>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>Z takes it back</source>
        <translation>Z takes it back</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>%n articles are copies of others, in {groups}</source>
        <translation>
            <numerusform>%n article is a copy of another, in {groups}</numerusform>
            <numerusform>%n articles are copies of others, in {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/copying.py"/>
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Train on this project…</source>
        <translation>&amp;Train on this project…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Let the program learn from your decisions which claims you mean, or undo that.</source>
        <translation>Let the program learn from your decisions which claims you mean, or undo that.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>Se&amp;ttings…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Your name, the font, the look, what happens at the start.</source>
        <translation>Your name, the font, the look, what happens at the start.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Next part of the window</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Give the keys to the next part: queue, article, panel.</source>
        <translation>Give the keys to the next part: queue, article, panel.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Previous part of the window</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Give the keys to the part before: panel, article, queue.</source>
        <translation>Give the keys to the part before: panel, article, queue.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Actors</source>
        <translation>&amp;Actors</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Pan&amp;el</source>
        <translation>Pan&amp;el</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Show the suggestions of the open article, one card each.</source>
        <translation>Show the suggestions of the open article, one card each.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Show the actors of the article, or of the whole project.</source>
        <translation>Show the actors of the article, or of the whole project.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Show the claims of the open article by whose they are.</source>
        <translation>Show the claims of the open article by whose they are.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>&amp;Learn the keys</source>
        <translation>&amp;Learn the keys</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>An article that teaches the keys by being annotated; your own projects stay as they are.</source>
        <translation>An article that teaches the keys by being annotated; your own projects stay as they are.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>&amp;Stop the lesson</source>
        <translation>&amp;Stop the lesson</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/desk_actions.py"/>
        <source>Leave the lesson and go back to where you were.</source>
        <translation>Leave the lesson and go back to where you were.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/exporting.py"/>
        <source>An export is under way; it can be cancelled below.</source>
        <translation>An export is under way; it can be cancelled below.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/exporting.py"/>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <source>looking…</source>
        <translation>looking…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <source>That is not found in this article.</source>
        <translation>That is not found in this article.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <location filename="../../annotator/ui/panel/review_model.py"/>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/finding.py"/>
        <source>{number} of more than {all}</source>
        <translation>{number} of more than {all}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/going.py"/>
        <source>This article is neither done nor skipped.</source>
        <translation>This article is neither done nor skipped.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/going.py"/>
        <source>No other article is left to do here.</source>
        <translation>No other article is left to do here.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/helping.py"/>
        <source>Find any action</source>
        <translation>Find any action</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/helping.py"/>
        <source>Type a few letters</source>
        <translation>Type a few letters</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/helping.py"/>
        <source>The log folder is {folder}; its path was copied.</source>
        <translation>The log folder is {folder}; its path was copied.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>Select words, or put the caret in one.</source>
        <translation>Select words, or put the caret in one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>“{words}” is highlighted.</source>
        <translation>“{words}” is highlighted.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>“{words}” is highlighted no more.</source>
        <translation>“{words}” is highlighted no more.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>The expression “{words}” takes too long, so it is highlighted no more.</source>
        <translation>The expression “{words}” takes too long, so it is highlighted no more.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/highlighting.py"/>
        <source>Make it simpler in the list of highlights (Shift+H).</source>
        <translation>Make it simpler in the list of highlights (Shift+H).</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>Looking at the files</source>
        <translation>Looking at the files</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>Import articles</source>
        <translation>Import articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>An import is under way; it can be cancelled below.</source>
        <translation>An import is under way; it can be cancelled below.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>This project is open read-only, so nothing can be imported.</source>
        <translation>This project is open read-only, so nothing can be imported.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/importing.py"/>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/linking.py"/>
        <source>Link to an actor</source>
        <translation>Link to an actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/linking.py"/>
        <source>new actor</source>
        <translation>new actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Annotate</source>
        <translation>&amp;Annotate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Only with this case</source>
        <translation>Only with this case</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>In any case</source>
        <translation>In any case</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>counts anew</source>
        <translation>counts anew</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>counting…</source>
        <translation>counting…</translation>
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
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Annotate %n more in this article</source>
        <translation>
            <numerusform>Annotate %n more in this article</numerusform>
            <numerusform>Annotate %n more in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Annotate %n in this article as …</source>
        <translation>
            <numerusform>Annotate %n in this article as …</numerusform>
            <numerusform>Annotate %n in this article as …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Accept %n waiting in this article</source>
        <translation>
            <numerusform>Accept %n waiting in this article</numerusform>
            <numerusform>Accept %n waiting in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Label all %n in this article as …</source>
        <translation>
            <numerusform>Label all %n in this article as …</numerusform>
            <numerusform>Label all %n in this article as …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Remove all %n in this article</source>
        <translation>
            <numerusform>Remove all %n in this article</numerusform>
            <numerusform>Remove all %n in this article</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Annotate in the whole project</source>
        <translation>Annotate in the whole project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Annotate in the whole project as …</source>
        <translation>Annotate in the whole project as …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Accept what waits in the whole project</source>
        <translation>Accept what waits in the whole project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Label all in the whole project as …</source>
        <translation>Label all in the whole project as …</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>Remove all in the whole project</source>
        <translation>Remove all in the whole project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrence_choices.py"/>
        <source>suggestions are rejected</source>
        <translation>suggestions are rejected</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Occurrences are being written; that can be cancelled below.</source>
        <translation>Occurrences are being written; that can be cancelled below.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Select words, or choose a mention of an actor, first.</source>
        <translation>Select words, or choose a mention of an actor, first.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Every occurrence of “{words}”</source>
        <translation>Every occurrence of “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>What to do with them</source>
        <translation>What to do with them</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Label as</source>
        <translation>Label as</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>A type of actor</source>
        <translation>A type of actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>Every occurrence</source>
        <translation>Every occurrence</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>%n more annotated</source>
        <translation>
            <numerusform>%n more annotated</numerusform>
            <numerusform>%n more annotated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>%n labelled</source>
        <translation>
            <numerusform>%n labelled</numerusform>
            <numerusform>%n labelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/occurrences.py"/>
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ordering.py"/>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Order of the queue</source>
        <translation>Order of the queue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/originals.py"/>
        <source>This article was not cleaned: its text is the one that came in.</source>
        <translation>This article was not cleaned: its text is the one that came in.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <source>Open project</source>
        <translation>Open project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <source>Open &amp;read-only</source>
        <translation>Open &amp;read-only</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/projects.py"/>
        <source>Open &amp;anyway</source>
        <translation>Open &amp;anyway</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>“{path}” is not there any more.</source>
        <translation>“{path}” is not there any more.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>It may have been moved, or be on a drive that is not connected. Open it where it is now.</source>
        <translation>It may have been moved, or be on a drive that is not connected. Open it where it is now.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remove from the list</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>&amp;Recent projects</source>
        <translation>&amp;Recent projects</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (not found)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/recent.py"/>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <source>Note on the article</source>
        <translation>Note on the article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <source>Note on the claim</source>
        <translation>Note on the claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <source>Flagged.</source>
        <translation>Flagged.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/remarks.py"/>
        <source>The flag is taken away.</source>
        <translation>The flag is taken away.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/reviewing.py"/>
        <source>Nothing to undo.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/reviewing.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Undo: {edit}</source>
        <translation>Undo: {edit}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/reviewing.py"/>
        <source>Nothing to redo.</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/reviewing.py"/>
        <source>Redo: {edit}</source>
        <translation>Redo: {edit}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Ne&amp;ver suggest this again…</source>
        <translation>Ne&amp;ver suggest this again…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Take the rule that is offered, or make one of the current suggestion.</source>
        <translation>Take the rule that is offered, or make one of the current suggestion.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Never suggest this in this artic&amp;le</source>
        <translation>Never suggest this in this artic&amp;le</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Make a rule of what is offered, or of the current suggestion, for this article only.</source>
        <translation>Make a rule of what is offered, or of the current suggestion, for this article only.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Never suggest &amp;for this reason…</source>
        <translation>Never suggest &amp;for this reason…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Make a rule of how the current claim was found, whatever its words; its card says how.</source>
        <translation>Make a rule of how the current claim was found, whatever its words; its card says how.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Note on the &amp;article…</source>
        <translation>Note on the &amp;article…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Write a note on the open article; it stands under its title.</source>
        <translation>Write a note on the open article; it stands under its title.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Fla&amp;g this article</source>
        <translation>Fla&amp;g this article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Flag the open article, so that the queue can be narrowed to it; again takes the flag away.</source>
        <translation>Flag the open article, so that the queue can be narrowed to it; again takes the flag away.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Queue b&amp;y outlet, date, flag…</source>
        <translation>Queue b&amp;y outlet, date, flag…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Narrow the queue to an outlet, a language, some days or flagged articles; Esc there clears it.</source>
        <translation>Narrow the queue to an outlet, a language, some days or flagged articles; Esc there clears it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>Show all articles again</source>
        <translation>Show all articles again</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Show articles of any outlet, language and day again, flagged or not.</source>
        <translation>Show articles of any outlet, language and day again, flagged or not.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>&amp;Sort the queue…</source>
        <translation>&amp;Sort the queue…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Choose what the queue is sorted by: import, doubt, claims, what waits, date or outlet.</source>
        <translation>Choose what the queue is sorted by: import, doubt, claims, what waits, date or outlet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles &amp;as imported</source>
        <translation>Articles &amp;as imported</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles &amp;least certain first</source>
        <translation>Articles &amp;least certain first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles with &amp;most claims first</source>
        <translation>Articles with &amp;most claims first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles with most &amp;waiting first</source>
        <translation>Articles with most &amp;waiting first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>&amp;Newest articles first</source>
        <translation>&amp;Newest articles first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Ol&amp;dest articles first</source>
        <translation>Ol&amp;dest articles first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Articles by &amp;outlet</source>
        <translation>Articles by &amp;outlet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue the way the articles came.</source>
        <translation>Sort the queue the way the articles came.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by what would teach most: the sum of doubt over waiting suggestions.</source>
        <translation>Sort the queue by what would teach most: the sum of doubt over waiting suggestions.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by what matters most: the number of claims, without rejected ones.</source>
        <translation>Sort the queue by what matters most: the number of claims, without rejected ones.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by how much is left to decide: the number of suggestions that wait.</source>
        <translation>Sort the queue by how much is left to decide: the number of suggestions that wait.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by date, those without a date at the end.</source>
        <translation>Sort the queue by date, those without a date at the end.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Sort the queue by outlet, those without one at the end.</source>
        <translation>Sort the queue by outlet, those without one at the end.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>&amp;Rules from rejections…</source>
        <translation>&amp;Rules from rejections…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>See what is never suggested; switch rules on and off, change and remove them.</source>
        <translation>See what is never suggested; switch rules on and off, change and remove them.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Take &amp;up this article again</source>
        <translation>Take &amp;up this article again</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/rule_actions.py"/>
        <source>Say that the article is not done, or not to be skipped, after all.</source>
        <translation>Say that the article is not done, or not to be skipped, after all.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Never suggest {subject}</source>
        <translation>Never suggest {subject}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>holds back %n suggestions that wait now</source>
        <translation>
            <numerusform>holds back %n suggestion that waits now</numerusform>
            <numerusform>holds back %n suggestions that wait now</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>in this project</source>
        <translation>in this project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>in this article</source>
        <translation>in this article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>{key} does this at once</source>
        <translation>{key} does this at once</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>with any label</source>
        <translation>with any label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>by an expression…</source>
        <translation>by an expression…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>change the words first</source>
        <translation>change the words first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Looking for what the rule holds</source>
        <translation>Looking for what the rule holds</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Rule added; it holds %n suggestions back. Z takes it back.</source>
        <translation>
            <numerusform>Rule added; it holds %n suggestion back. Z takes it back.</numerusform>
            <numerusform>Rule added; it holds %n suggestions back. Z takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/ruling.py"/>
        <source>Rule added. Z takes it back.</source>
        <translation>Rule added. Z takes it back.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Next &amp;occurrence</source>
        <translation>Next &amp;occurrence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Go to the next place of what was looked for last.</source>
        <translation>Go to the next place of what was looked for last.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Pre&amp;vious occurrence</source>
        <translation>Pre&amp;vious occurrence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Go to the place before of what was looked for last.</source>
        <translation>Go to the place before of what was looked for last.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Find in the &amp;project…</source>
        <translation>Find in the &amp;project…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>List every place of some words in the project, with its context.</source>
        <translation>List every place of some words in the project, with its context.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Concor&amp;dance of this actor or cue</source>
        <translation>Concor&amp;dance of this actor or cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>List every place of the current mention&apos;s actor, or of the current claim&apos;s cue.</source>
        <translation>List every place of the current mention&apos;s actor, or of the current claim&apos;s cue.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>&amp;Highlight these words</source>
        <translation>&amp;Highlight these words</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Highlight the selected words or the word at the caret wherever they stand, or no more.</source>
        <translation>Highlight the selected words or the word at the caret wherever they stand, or no more.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>H&amp;ighlights…</source>
        <translation>H&amp;ighlights…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/search_actions.py"/>
        <source>Everything that is highlighted while reading: add, change, switch on and off, remove.</source>
        <translation>Everything that is highlighted while reading: add, change, switch on and off, remove.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/viewing.py"/>
        <source>Rejected ones are shown.</source>
        <translation>Rejected ones are shown.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/viewing.py"/>
        <source>Rejected ones are hidden.</source>
        <translation>Rejected ones are hidden.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/viewing.py"/>
        <source>The selection has not been widened.</source>
        <translation>The selection has not been widened.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/walking.py"/>
        <source>Nothing is annotated where the caret is.</source>
        <translation>Nothing is annotated where the caret is.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/walking.py"/>
        <source>Nothing waits in this article. D marks it done and opens the next.</source>
        <translation>Nothing waits in this article. D marks it done and opens the next.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/walking.py"/>
        <source>Nothing is annotated in this article yet.</source>
        <translation>Nothing is annotated in this article yet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>&amp;New project…</source>
        <translation>&amp;New project…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Make a new project file.</source>
        <translation>Make a new project file.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>&amp;Open project…</source>
        <translation>&amp;Open project…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Open a project file.</source>
        <translation>Open a project file.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Make a project from the sample articles; it can be thrown away.</source>
        <translation>Make a project from the sample articles; it can be thrown away.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Import articles…</source>
        <translation>&amp;Import articles…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Add articles from files.</source>
        <translation>Add articles from files.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Import a &amp;folder…</source>
        <translation>Import a &amp;folder…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Add articles from every file in a folder.</source>
        <translation>Add articles from every file in a folder.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Import &amp;with options…</source>
        <translation>Import &amp;with options…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Add articles from files, choosing how these are read.</source>
        <translation>Add articles from files, choosing how these are read.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Import a folder with options…</source>
        <translation>Import a folder with options…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Add articles from every file in a folder, choosing how these are read.</source>
        <translation>Add articles from every file in a folder, choosing how these are read.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Write the articles with their annotations to a file.</source>
        <translation>Write the articles with their annotations to a file.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Back &amp;up now</source>
        <translation>Back &amp;up now</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Copy the project as it is now; this also happens by itself while you work.</source>
        <translation>Copy the project as it is now; this also happens by itself while you work.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Restore a &amp;backup…</source>
        <translation>Restore a &amp;backup…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Go back to the project as it was, in a new file or in its place.</source>
        <translation>Go back to the project as it was, in a new file or in its place.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Close project</source>
        <translation>&amp;Close project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Close the project; everything is saved already.</source>
        <translation>Close the project; everything is saved already.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Leave the program; everything is saved already.</source>
        <translation>Leave the program; everything is saved already.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Take back what was done last, even what was done before the project was last closed.</source>
        <translation>Take back what was done last, even what was done before the project was last closed.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Do again what was taken back.</source>
        <translation>Do again what was taken back.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Copy the selected text.</source>
        <translation>Copy the selected text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Find in article…</source>
        <translation>&amp;Find in article…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Look for words in the open article.</source>
        <translation>Look for words in the open article.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Filter the &amp;queue</source>
        <translation>Filter the &amp;queue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Look for articles by their words.</source>
        <translation>Look for articles by their words.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Find any &amp;action…</source>
        <translation>Find any &amp;action…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Type a few letters of what you want to do.</source>
        <translation>Type a few letters of what you want to do.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Make the article&apos;s text larger.</source>
        <translation>Make the article&apos;s text larger.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Make the article&apos;s text smaller.</source>
        <translation>Make the article&apos;s text smaller.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Usual text size</source>
        <translation>&amp;Usual text size</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Give the article&apos;s text its usual size.</source>
        <translation>Give the article&apos;s text its usual size.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Show or hide &amp;rejected suggestions</source>
        <translation>Show or hide &amp;rejected suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Show what was rejected, in the text and in the review list.</source>
        <translation>Show what was rejected, in the text and in the review list.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Show the &amp;original text</source>
        <translation>Show the &amp;original text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>What the article was before it was cleaned, and which rule changed what.</source>
        <translation>What the article was before it was cleaned, and which rule changed what.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Like the &amp;system</source>
        <translation>Like the &amp;system</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Follow the system&apos;s light or dark.</source>
        <translation>Follow the system&apos;s light or dark.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Dark ink on a light page.</source>
        <translation>Dark ink on a light page.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Light ink on a dark page.</source>
        <translation>Light ink on a dark page.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;Help on this place</source>
        <translation>&amp;Help on this place</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>The page of the manual on where you are, also in dialogs; in the article&apos;s text, all keys.</source>
        <translation>The page of the manual on where you are, also in dialogs; in the article&apos;s text, all keys.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Everything about this program, from the quick start to its words.</source>
        <translation>Everything about this program, from the quick start to its words.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>All &amp;keys</source>
        <translation>All &amp;keys</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Every key on one page; there they can be changed.</source>
        <translation>Every key on one page; there they can be changed.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Show the log &amp;folder</source>
        <translation>Show the log &amp;folder</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>Where the program keeps its log and reports of its mistakes; they hold no text of any article.</source>
        <translation>Where the program keeps its log and reports of its mistakes; they hold no text of any article.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>&amp;About annotator</source>
        <translation>&amp;About annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actions/window_actions.py"/>
        <source>What this program is, the versions of its parts, and their licences.</source>
        <translation>What this program is, the versions of its parts, and their licences.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>begins the name</source>
        <translation>begins the name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>acronym</source>
        <translation>acronym</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>same title</source>
        <translation>same title</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>in the source</source>
        <translation>in the source</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>last speaker</source>
        <translation>last speaker</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>named before</source>
        <translation>named before</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>named after</source>
        <translation>named after</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>similar</source>
        <translation>similar</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>in the list</source>
        <translation>in the list</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>{mentions} and {claims} in {articles}</source>
        <translation>{mentions} and {claims} in {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actor_wording.py"/>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
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
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/actor_wording.py"/>
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_pane.py"/>
        <source>What the keys do now</source>
        <translation>What the keys do now</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_pane.py"/>
        <source>No article is open.
Choose one in the queue at the left.</source>
        <translation>No article is open.
Choose one in the queue at the left.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_pane.py"/>
        <source>There are no articles in this project yet.
Drop files or a folder here.</source>
        <translation>There are no articles in this project yet.
Drop files or a folder here.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/header.py"/>
        <source>{decided} of {total} decided</source>
        <translation>{decided} of {total} decided</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/header_block.py"/>
        <location filename="../../annotator/ui/queue/model.py"/>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>source of a claim</source>
        <translation>source of a claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>cue of a claim</source>
        <translation>cue of a claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>content of a claim</source>
        <translation>content of a claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>actor {name}</source>
        <translation>actor {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/span_access.py"/>
        <source>no actor</source>
        <translation>no actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/article_view/view.py"/>
        <source>Article text</source>
        <translation>Article text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backing_up.py"/>
        <source>A backup is being made.</source>
        <translation>A backup is being made.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/backing_up.py"/>
        <source>Backed up.</source>
        <translation>Backed up.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} goes to the next suggestion.</source>
        <translation>{key} goes to the next suggestion.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} accepts the current suggestion: try it on “Nora Quist”.</source>
        <translation>{key} accepts the current suggestion: try it on “Nora Quist”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} rejects: “Tuesday” is nobody.</source>
        <translation>{key} rejects: “Tuesday” is nobody.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} moves the ends of “Alder Ferry”: the right arrow, then Enter.</source>
        <translation>{key} moves the ends of “Alder Ferry”: the right arrow, then Enter.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} is the label “state”: give it to “Marenza”.</source>
        <translation>{key} is the label “state”: give it to “Marenza”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Select “Alder Gazette”, and {key} makes it a media outlet.</source>
        <translation>Select “Alder Gazette”, and {key} makes it a media outlet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} says who “Quist” is; Enter takes the first name.</source>
        <translation>{key} says who “Quist” is; Enter takes the first name.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} sets the stance of the claim “promised”.</source>
        <translation>{key} sets the stance of the claim “promised”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Select “that the boat was too old”, and {key} begins a claim.</source>
        <translation>Select “that the boat was too old”, and {key} begins a claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>On “Bo Lind”, {key} and then Enter annotate every place of the name.</source>
        <translation>On “Bo Lind”, {key} and then Enter annotate every place of the name.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} takes the last step back.</source>
        <translation>{key} takes the last step back.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} accepts all that is sure enough, at once.</source>
        <translation>{key} accepts all that is sure enough, at once.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{key} marks the article done and opens the next.</source>
        <translation>{key} marks the article done and opens the next.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Stop the lesson</source>
        <translation>Stop the lesson</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{done} of {all} learnt</source>
        <translation>{done} of {all} learnt</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Well done: you know the whole loop.</source>
        <translation>Well done: you know the whole loop.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>Well done. The lesson can be taken again whenever you like.</source>
        <translation>Well done. The lesson can be taken again whenever you like.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>{keys} shows every key, {palette} finds any action. Next, try the sample.</source>
        <translation>{keys} shows every key, {palette} finds any action. Next, try the sample.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source>“{action}” in the menu</source>
        <translation>“{action}” in the menu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/coach.py"/>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/colour_field.py"/>
        <source>as the look has it</source>
        <translation>as the look has it</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/colour_field.py"/>
        <source>Colour as # and six digits</source>
        <translation>Colour as # and six digits</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/colour_field.py"/>
        <location filename="../../annotator/ui/dialogs/export_options.py"/>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/colour_field.py"/>
        <source>Choose a colour</source>
        <translation>Choose a colour</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>other names, with commas between them</source>
        <translation>other names, with commas between them</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>E&amp;xample</source>
        <translation>E&amp;xample</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>Ru&amp;le</source>
        <translation>Ru&amp;le</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>Also &amp;called</source>
        <translation>Also &amp;called</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>Colou&amp;r</source>
        <translation>Colou&amp;r</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>&amp;Key</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>What suggesters and other people&apos;s files call so gets this type.</source>
        <translation>What suggesters and other people&apos;s files call so gets this type.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/fields.py"/>
        <source>{key} is the key of “{title}”, so it will not work here.</source>
        <translation>{key} is the key of “{title}”, so it will not work here.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/leaving.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/leaving.py"/>
        <source>The codebook was changed, and the changes are not saved.</source>
        <translation>The codebook was changed, and the changes are not saved.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>What saving will touch</source>
        <translation>What saving will touch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>Saving changes no annotation.</source>
        <translation>Saving changes no annotation.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>“{name}” is taken out: {uses}</source>
        <translation>“{name}” is taken out: {uses}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>What becomes of “{name}”</source>
        <translation>What becomes of “{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>stays on its annotations</source>
        <translation>stays on its annotations</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>becomes “{name}”</source>
        <translation>becomes “{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>“{before}” leaves the codebook and stays on its annotations: {uses}</source>
        <translation>“{before}” leaves the codebook and stays on its annotations: {uses}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>renames “{before}” to “{after}”: {uses}</source>
        <translation>renames “{before}” to “{after}”: {uses}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/codebook/touching.py"/>
        <source>%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>Labels of the codebook</source>
        <translation>Labels of the codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>Actor types</source>
        <translation>Actor types</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>Attributes of claims</source>
        <translation>Attributes of claims</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/tree.py"/>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/versions.py"/>
        <source>Versions of the codebook</source>
        <translation>Versions of the codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/codebook/versions.py"/>
        <source>Choose an older version to bring it back; nothing is saved yet.</source>
        <translation>Choose an older version to bring it back; nothing is saved yet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/model.py"/>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/panel/actor_model.py"/>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Cue of a claim</source>
        <translation>Cue of a claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>As in the queue</source>
        <translation>As in the queue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By what stands left</source>
        <translation>By what stands left</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By what stands right</source>
        <translation>By what stands right</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By the match</source>
        <translation>By the match</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By article</source>
        <translation>By article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Find in the project</source>
        <translation>Find in the project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Order of the lines</source>
        <translation>Order of the lines</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/concordance/widget.py"/>
        <source>Close the concordance</source>
        <translation>Close the concordance</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>About annotator</source>
        <translation>About annotator</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copy versions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Who is acting, and who claims what: annotation of political news, on this machine alone.</source>
        <translation>Who is acting, and who claims what: annotation of political news, on this machine alone.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Free software under the MIT licence, without any warranty. It is made of:</source>
        <translation>Free software under the MIT licence, without any warranty. It is made of:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>%n parts with their licences</source>
        <translation>
            <numerusform>%n part with its licence</numerusform>
            <numerusform>%n parts with their licences</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/about.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Add an actor</source>
        <translation>Add an actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Edit the actor</source>
        <translation>Edit the actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>One on each line</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>One on each line, for instance wikidata: Q42</source>
        <translation>One on each line, for instance wikidata: Q42</translation>
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
        <translation>&amp;Type</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>&amp;Other names</source>
        <translation>&amp;Other names</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Outside &amp;ids</source>
        <translation>Outside &amp;ids</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Ctrl+Enter saves from any field.</source>
        <translation>Ctrl+Enter saves from any field.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>“{name}” stays as another name.</source>
        <translation>“{name}” stays as another name.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>%n mentions of type “{old}” become “{new}” too.</source>
        <translation>
            <numerusform>%n mention of type “{old}” becomes “{new}” too.</numerusform>
            <numerusform>%n mentions of type “{old}” become “{new}” too.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Line {number} of the outside ids is “{line}”.</source>
        <translation>Line {number} of the outside ids is “{line}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Write the scheme and the id: “wikidata: Q42”.</source>
        <translation>Write the scheme and the id: “wikidata: Q42”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>The outside ids have “{scheme}” twice.</source>
        <translation>The outside ids have “{scheme}” twice.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/actor_editor.py"/>
        <source>Leave one of them out.</source>
        <translation>Leave one of them out.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Restore into a &amp;new file…</source>
        <translation>Restore into a &amp;new file…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Put in the &amp;place of the project</source>
        <translation>Put in the &amp;place of the project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>The project&apos;s file as it is now is kept beside it.</source>
        <translation>The project&apos;s file as it is now is kept beside it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>“{name}” as it was. A backup becomes a new file, or takes the project&apos;s place; then the file that is there now is kept beside it under another name.</source>
        <translation>“{name}” as it was. A backup becomes a new file, or takes the project&apos;s place; then the file that is there now is kept beside it under another name.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>There is no backup of “{name}” yet.</source>
        <translation>There is no backup of “{name}” yet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>not readable</source>
        <translation>not readable</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Backups, newest first</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/queue/table.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/backups.py"/>
        <location filename="../../annotator/ui/wording.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>Articles are cleaned when they are imported. Their original text is kept, and nothing is taken from articles that have annotations.</source>
        <translation>Articles are cleaned when they are imported. Their original text is kept, and nothing is taken from articles that have annotations.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>Rules for cleaning</source>
        <translation>Rules for cleaning</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>&amp;All</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>&amp;Harmless ones</source>
        <translation>&amp;Harmless ones</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>Those that take no words away.</source>
        <translation>Those that take no words away.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>What the rule changes in it</source>
        <translation>What the rule changes in it</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/cleaning.py"/>
        <source>&amp;Try it on a text of yours</source>
        <translation>&amp;Try it on a text of yours</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>Codebook of the new project</source>
        <translation>Codebook of the new project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>Labels of this codebook</source>
        <translation>Labels of this codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <source>&amp;Codebook: the labels to annotate with. It can be changed at any time.</source>
        <translation>&amp;Codebook: the labels to annotate with. It can be changed at any time.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_choice.py"/>
        <location filename="../../annotator/ui/panel/actor_table.py"/>
        <location filename="../../annotator/ui/panel/panel.py"/>
        <source>Actors</source>
        <translation>Actors</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Add &amp;value</source>
        <translation>Add &amp;value</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>&amp;Up</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Do&amp;wn</source>
        <translation>Do&amp;wn</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;port…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Versi&amp;on</source>
        <translation>Versi&amp;on</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Title of the codebook</source>
        <translation>Title of the codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Add a label like the current one. (Insert)</source>
        <translation>Add a label like the current one. (Insert)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Add a value to the current attribute. (Shift+Insert)</source>
        <translation>Add a value to the current attribute. (Shift+Insert)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Take the current label out. (Delete)</source>
        <translation>Take the current label out. (Delete)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Move the current label up. (Alt+Up)</source>
        <translation>Move the current label up. (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Move the current label down. (Alt+Down)</source>
        <translation>Move the current label down. (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Take the labels of a file; nothing is saved yet.</source>
        <translation>Take the labels of a file; nothing is saved yet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Write what stands here to a file.</source>
        <translation>Write what stands here to a file.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>This project is open read-only: its codebook cannot be changed.</source>
        <translation>This project is open read-only: its codebook cannot be changed.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/codebook_editor.py"/>
        <source>Counting what stands on annotations…</source>
        <translation>Counting what stands on annotations…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>not all of its words are there</source>
        <translation>not all of its words are there</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>decided otherwise there, which stands</source>
        <translation>decided otherwise there, which stands</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>another suggestion waits there on these words</source>
        <translation>another suggestion waits there on these words</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Copies of “{title}”</source>
        <translation>Copies of “{title}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Carry over to &amp;all</source>
        <translation>Carry over to &amp;all</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>The copies are being compared with this article…</source>
        <translation>The copies are being compared with this article…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Mark with Space which copies get your decisions. They go over where the text is the same; what is decided there stands.</source>
        <translation>Mark with Space which copies get your decisions. They go over where the text is the same; what is decided there stands.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>claim</source>
        <translation>claim</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>%n decisions do not go over to this copy</source>
        <translation>
            <numerusform>%n decision does not go over to this copy</numerusform>
            <numerusform>%n decisions do not go over to this copy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Every decision goes over to this copy, or is there already</source>
        <translation>Every decision goes over to this copy, or is there already</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>%n decisions go over to {copies}</source>
        <translation>
            <numerusform>%n decision goes over to {copies}</numerusform>
            <numerusform>%n decisions go over to {copies}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Nothing is to go over.</source>
        <translation>Nothing is to go over.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Carry over to &amp;marked ({count})</source>
        <translation>Carry over to &amp;marked ({count})</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Copies of the article</source>
        <translation>Copies of the article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Outlet</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Alike</source>
        <translation>Alike</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Go over</source>
        <translation>Go over</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>There already</source>
        <translation>There already</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/copies.py"/>
        <source>What does not go over, and why</source>
        <translation>What does not go over, and why</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/errors.py"/>
        <source>The program made a mistake. Your work is saved.</source>
        <translation>The program made a mistake. Your work is saved.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/errors.py"/>
        <source>A report could not be written; its details are below. Nothing was sent anywhere.</source>
        <translation>A report could not be written; its details are below. Nothing was sent anywhere.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/errors.py"/>
        <source>The program ended by a mistake the last time. Your work is saved.</source>
        <translation>The program ended by a mistake the last time. Your work is saved.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/errors.py"/>
        <source>A report is in {log}. It holds no text of any article, and nothing was sent anywhere; please attach it when you tell us.</source>
        <translation>A report is in {log}. It holds no text of any article, and nothing was sent anywhere; please attach it when you tell us.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Only decisions of {coder}</source>
        <translation>&amp;Only decisions of {coder}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Without the names of coders</source>
        <translation>&amp;Without the names of coders</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>They are called coder-1, coder-2; notes stay as they are.</source>
        <translation>They are called coder-1, coder-2; notes stay as they are.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>all articles</source>
        <translation>all articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>only {status}</source>
        <translation>only {status}</translation>
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
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>F&amp;ile</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export.py"/>
        <source>&amp;Export with these losses</source>
        <translation>&amp;Export with these losses</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_report.py"/>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_report.py"/>
        <source>What was lost</source>
        <translation>What was lost</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>In one &amp;ZIP file</source>
        <translation>In one &amp;ZIP file</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>A folder of several files is written.</source>
        <translation>A folder of several files is written.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>This folder is there already; choose a new one, or one that is empty.</source>
        <translation>This folder is there already; choose a new one, or one that is empty.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>This file is there already, and will be replaced.</source>
        <translation>This file is there already, and will be replaced.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/export_target.py"/>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Highlights while reading</source>
        <translation>Highlights while reading</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Words to highlight, or an expression</source>
        <translation>Words to highlight, or an expression</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Words or expression</source>
        <translation>Words or expression</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regular expression</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Only with this &amp;case</source>
        <translation>Only with this &amp;case</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Whole words</source>
        <translation>&amp;Whole words</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ve</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>Take the marked entry from the list (Del)</source>
        <translation>Take the marked entry from the list (Del)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Highlight</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Look</source>
        <translation>&amp;Look</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>expression</source>
        <translation>expression</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>only with this case</source>
        <translation>only with this case</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/highlights.py"/>
        <source>whole words</source>
        <translation>whole words</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>The first articles</source>
        <translation>The first articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_articles.py"/>
        <source>Refused: {reason}</source>
        <translation>Refused: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>kept as metadata</source>
        <translation>kept as metadata</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>outlet</source>
        <translation>outlet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>author</source>
        <translation>author</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>address (URL)</source>
        <translation>address (URL)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>identifier</source>
        <translation>identifier</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Taken for</source>
        <translation>Taken for</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Column “{name}” is taken for</source>
        <translation>Column “{name}” is taken for</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>How often, and on what</source>
        <translation>How often, and on what</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <location filename="../../annotator/ui/loss_words.py"/>
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>Label “{name}” becomes</source>
        <translation>Label “{name}” becomes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>stays, outside the codebook</source>
        <translation>stays, outside the codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>added to the codebook</source>
        <translation>added to the codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_decisions.py"/>
        <source>left out, kept as metadata</source>
        <translation>left out, kept as metadata</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>File na&amp;mes</source>
        <translation>File na&amp;mes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>What the pattern finds in the names of the files</source>
        <translation>What the pattern finds in the names of the files</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>First lines of the &amp;text</source>
        <translation>First lines of the &amp;text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>What the patterns find in the texts</source>
        <translation>What the patterns find in the texts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>&amp;Names and text</source>
        <translation>&amp;Names and text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_pages.py"/>
        <source>What to decide</source>
        <translation>What to decide</translation>
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
        <translation>Stopped; what was imported before stays. {report}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_report.py"/>
        <source>Cancelled; what was imported before stays. {report}</source>
        <translation>Cancelled; what was imported before stays. {report}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_report.py"/>
        <source>What was skipped and why, and what else to know</source>
        <translation>What was skipped and why, and what else to know</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_report.py"/>
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>more than {files}</source>
        <translation>more than {files}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>%n articles shown</source>
        <translation>
            <numerusform>%n article shown</numerusform>
            <numerusform>%n articles shown</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>The pattern of the file names is broken.</source>
        <translation>The pattern of the file names is broken.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>A pattern of the first lines is broken.</source>
        <translation>A pattern of the first lines is broken.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/import_state.py"/>
        <source>No column is taken for the text yet.</source>
        <translation>No column is taken for the text yet.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>Told by each file</source>
        <translation>Told by each file</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>The first &amp;articles as they would be taken</source>
        <translation>The first &amp;articles as they would be taken</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>Files of several formats, each read as usual.</source>
        <translation>Files of several formats, each read as usual.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/importing.py"/>
        <source>could also be: {formats}</source>
        <translation>could also be: {formats}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Keys of the chosen action</source>
        <translation>Keys of the chosen action</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Another key for the chosen action</source>
        <translation>Another key for the chosen action</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>&amp;Add this key</source>
        <translation>&amp;Add this key</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>&amp;Give it its own keys back</source>
        <translation>&amp;Give it its own keys back</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>&amp;Take it over</source>
        <translation>&amp;Take it over</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Choose an action above to change its keys.</source>
        <translation>Choose an action above to change its keys.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Keys of “{action}”</source>
        <translation>Keys of “{action}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>{key} is taken by “{title}”.</source>
        <translation>{key} is taken by “{title}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>{key} moves the caret in the text.</source>
        <translation>{key} moves the caret in the text.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>{key} would get in the way of typing: hold Ctrl or Alt with it.</source>
        <translation>{key} would get in the way of typing: hold Ctrl or Alt with it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_editor.py"/>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>Look for an action or a key</source>
        <translation>Look for an action or a key</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/key_page.py"/>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>Change what does not fit as little as makes it fit.</source>
        <translation>Change what does not fit as little as makes it fit.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>Write only annotations that fit as they are.</source>
        <translation>Write only annotations that fit as they are.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>Counting what this format cannot hold…</source>
        <translation>Counting what this format cannot hold…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>Everything fits: nothing will be lost.</source>
        <translation>Everything fits: nothing will be lost.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>What this format cannot hold of the articles chosen:</source>
        <translation>What this format cannot hold of the articles chosen:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_panel.py"/>
        <source>What does not fit</source>
        <translation>What does not fit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>&amp;Make it fit</source>
        <translation>&amp;Make it fit</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>&amp;Leave those out</source>
        <translation>&amp;Leave those out</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>What this format cannot hold</source>
        <translation>What this format cannot hold</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>Not held</source>
        <translation>Not held</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/loss_table.py"/>
        <source>Touches</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>Merge actors</source>
        <translation>Merge actors</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>Which one stays? ← → choose, Enter merges.</source>
        <translation>Which one stays? ← → choose, Enter merges.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>Their outside ids differ: {schemes}. Are they the same? The note keeps the other.</source>
        <translation>Their outside ids differ: {schemes}. Are they the same? The note keeps the other.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>“{name}” will have {uses}.</source>
        <translation>“{name}” will have {uses}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>Other names: {names}</source>
        <translation>Other names: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>%n mentions change their type to “{type}”.</source>
        <translation>
            <numerusform>%n mention changes its type to “{type}”.</numerusform>
            <numerusform>%n mentions change their type to “{type}”.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>“{name}” stays</source>
        <translation>“{name}” stays</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>STAYS</source>
        <translation>STAYS</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/merge_actors.py"/>
        <source>LEAVES</source>
        <translation>LEAVES</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/note.py"/>
        <source>&amp;Keep (Ctrl+Enter)</source>
        <translation>&amp;Keep (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/note.py"/>
        <source>Keep the note (Ctrl+Enter)</source>
        <translation>Keep the note (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>Original text</source>
        <translation>Original text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>What was changed, by rules</source>
        <translation>What was changed, by rules</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>Struck through: taken away. Underlined: stands there now. The rest is unchanged.</source>
        <translation>Struck through: taken away. Underlined: stands there now. The rest is unchanged.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>Line {line}: {words}</source>
        <translation>Line {line}: {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/original.py"/>
        <source>Line {line}: {before} → {after}</source>
        <translation>Line {line}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pattern_pane.py"/>
        <source>Fields: {fields}</source>
        <translation>Fields: {fields}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pattern_pane.py"/>
        <source>Fits {count} of {total}</source>
        <translation>Fits {count} of {total}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/pattern_pane.py"/>
        <source>Example: {pattern}</source>
        <translation>Example: {pattern}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>claims</source>
        <translation>claims</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <location filename="../../annotator/formats/registry.py"/>
        <source>actors</source>
        <translation>actors</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>suggestions</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>rules</source>
        <translation>rules</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>versions of the codebook</source>
        <translation>versions of the codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>original texts</source>
        <translation>original texts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>steps of the history</source>
        <translation>steps of the history</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>Everything could be saved into “{name}”.</source>
        <translation>Everything could be saved into “{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>What could be read was saved into “{name}”.</source>
        <translation>What could be read was saved into “{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>What was saved and what was lost</source>
        <translation>What was saved and what was lost</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>&amp;Open the new project</source>
        <translation>&amp;Open the new project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>{what}: {saved} saved, {lost} lost, perhaps more</source>
        <translation>{what}: {saved} saved, {lost} lost, perhaps more</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>{what}: {saved} saved, {lost} lost</source>
        <translation>{what}: {saved} saved, {lost} lost</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>{what}: all {saved} saved</source>
        <translation>{what}: all {saved} saved</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>Lost: the article “{title}”, whose text cannot be read whole</source>
        <translation>Lost: the article “{title}”, whose text cannot be read whole</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>%n links to what is lost were taken away</source>
        <translation>
            <numerusform>%n link to what is lost was taken away</numerusform>
            <numerusform>%n links to what is lost were taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/repair_report.py"/>
        <source>%n steps cannot be undone any more</source>
        <translation>
            <numerusform>%n step cannot be undone any more</numerusform>
            <numerusform>%n steps cannot be undone any more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Change the rule</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>mentions of actors</source>
        <translation>mentions of actors</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>claims, by their cue</source>
        <translation>claims, by their cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>any label</source>
        <translation>any label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>any cue</source>
        <translation>any cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>the whole project</source>
        <translation>the whole project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>only “{title}”</source>
        <translation>only “{title}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Never suggest &amp;words</source>
        <translation>Never suggest &amp;words</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>A&amp;mong</source>
        <translation>A&amp;mong</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Found &amp;as</source>
        <translation>Found &amp;as</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>With the &amp;label</source>
        <translation>With the &amp;label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>Holds back %n suggestions that wait now.</source>
        <translation>
            <numerusform>Holds back %n suggestion that waits now.</numerusform>
            <numerusform>Holds back %n suggestions that wait now.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rule_editor.py"/>
        <source>No suggestion that waits now is like that; it will hold those to come.</source>
        <translation>No suggestion that waits now is like that; it will hold those to come.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Rules from rejections</source>
        <translation>Rules from rejections</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Switch off</source>
        <translation>&amp;Switch off</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>What a rule covers is held back: unseen, but in the project until the rule goes.</source>
        <translation>What a rule covers is held back: unseen, but in the project until the rule goes.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Add a rule (Ins)</source>
        <translation>Add a rule (Ins)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Change the current rule (Enter)</source>
        <translation>Change the current rule (Enter)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Switch the current rule on or off (Space)</source>
        <translation>Switch the current rule on or off (Space)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Remove the current rule (Del)</source>
        <translation>Remove the current rule (Del)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>&amp;Switch on</source>
        <translation>&amp;Switch on</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>No rules yet.
Rejecting the same words twice with the same label offers one.</source>
        <translation>No rules yet.
Rejecting the same words twice with the same label offers one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>{key} makes one of the current suggestion.</source>
        <translation>{key} makes one of the current suggestion.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Never suggest</source>
        <translation>Never suggest</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Holds back</source>
        <translation>Holds back</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>Switched</source>
        <translation>Switched</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/rules.py"/>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source> characters</source>
        <translation> characters</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Open the &amp;last project at start</source>
        <translation>Open the &amp;last project at start</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>&amp;Coder</source>
        <translation>&amp;Coder</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Signs your decisions from now on.</source>
        <translation>Signs your decisions from now on.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>&amp;Reading font</source>
        <translation>&amp;Reading font</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Text &amp;size</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Line &amp;width</source>
        <translation>Line &amp;width</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Accept &amp;above</source>
        <translation>Accept &amp;above</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>The confidence that is offered first.</source>
        <translation>The confidence that is offered first.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>&amp;Back up every</source>
        <translation>&amp;Back up every</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Only if something has changed. Backups are in the File menu.</source>
        <translation>Only if something has changed. Backups are in the File menu.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Another language is used from the next start on.</source>
        <translation>Another language is used from the next start on.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>G&amp;eneral</source>
        <translation>G&amp;eneral</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>S&amp;uggesters</source>
        <translation>S&amp;uggesters</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>Clean&amp;ing</source>
        <translation>Clean&amp;ing</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/settings.py"/>
        <source>The usual serif</source>
        <translation>The usual serif</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Split the actor “{name}”</source>
        <translation>Split the actor “{name}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Filter the sentences</source>
        <translation>Filter the sentences</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Looking for the mentions and claims of this actor…</source>
        <translation>Looking for the mentions and claims of this actor…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>The new actor&apos;s name</source>
        <translation>The new actor&apos;s name</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Nothing is linked to this actor.</source>
        <translation>Nothing is linked to this actor.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>&amp;Split</source>
        <translation>&amp;Split</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Mark with Space what goes to a new actor; an article&apos;s line marks all in it.</source>
        <translation>Mark with Space what goes to a new actor; an article&apos;s line marks all in it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>{marked} of {all} go to the new actor</source>
        <translation>{marked} of {all} go to the new actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/split_actor.py"/>
        <source>Mentions and claims of the actor</source>
        <translation>Mentions and claims of the actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Nothing leaves this machine: only addresses on it are taken. To allow another, name it here.</source>
        <translation>Nothing leaves this machine: only addresses on it are taken. To allow another, name it here.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Packages or folders, with commas between them.</source>
        <translation>Packages or folders, with commas between them.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Which actor type a label is, where the usual table does not fit.</source>
        <translation>Which actor type a label is, where the usual table does not fit.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>A server that speaks as OpenAI’s does, such as Ollama or llama.cpp.</source>
        <translation>A server that speaks as OpenAI’s does, such as Ollama or llama.cpp.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Also take names from spaCy &amp;pipelines</source>
        <translation>Also take names from spaCy &amp;pipelines</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Also ask a language &amp;model on this machine</source>
        <translation>Also ask a language &amp;model on this machine</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Names</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>La&amp;bels</source>
        <translation>La&amp;bels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>M&amp;odel</source>
        <translation>M&amp;odel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Other &amp;hosts</source>
        <translation>Other &amp;hosts</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Name the model to ask for.</source>
        <translation>Name the model to ask for.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/suggesters.py"/>
        <source>Articles may be sent to {hosts}.</source>
        <translation>Articles may be sent to {hosts}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_difference.py"/>
        <source>Where the copy differs</source>
        <translation>Where the copy differs</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_difference.py"/>
        <source>only in this article</source>
        <translation>only in this article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/text_difference.py"/>
        <source>only in the copy</source>
        <translation>only in the copy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Accept all above a confidence</source>
        <translation>Accept all above a confidence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Accept from confidence</source>
        <translation>Accept from confidence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Up and down change it by 0.05, Page Up and Page Down by 0.50.</source>
        <translation>Up and down change it by 0.05, Page Up and Page Down by 0.50.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Accept from &amp;confidence</source>
        <translation>Accept from &amp;confidence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>↑ ↓ change it</source>
        <translation>↑ ↓ change it</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>%n suggestions of this article would be accepted, in one step that Z takes back.</source>
        <translation>
            <numerusform>%n suggestion of this article would be accepted, in one step that Z takes back.</numerusform>
            <numerusform>%n suggestions of this article would be accepted, in one step that Z takes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>&amp;Accept %n</source>
        <translation>
            <numerusform>&amp;Accept %n</numerusform>
            <numerusform>&amp;Accept %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Nothing by “{by}” of at least {threshold} has been decided yet, so nobody knows.</source>
        <translation>Nothing by “{by}” of at least {threshold} has been decided yet, so nobody knows.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Of %n decided suggestions by “{by}” of at least {threshold}, {accepted} were accepted as they were: {share} % ({low}–{high} %).</source>
        <translation>
            <numerusform>Of %n decided suggestion by “{by}” of at least {threshold}, {accepted} was accepted as it was: {share} % ({low}–{high} %).</numerusform>
            <numerusform>Of %n decided suggestions by “{by}” of at least {threshold}, {accepted} were accepted as they were: {share} % ({low}–{high} %).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>That is too few to rely on.</source>
        <translation>That is too few to rely on.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Decide some by hand first, and this will say how far their confidence can be trusted.</source>
        <translation>Decide some by hand first, and this will say how far their confidence can be trusted.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/threshold.py"/>
        <source>Corrected ones count as decided, not as accepted as they were. In brackets: where the true share lies, 95 times in 100.</source>
        <translation>Corrected ones count as decided, not as accepted as they were. In brackets: where the true share lies, 95 times in 100.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Train on this project</source>
        <translation>Train on this project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>The program can learn from your decisions which claims you mean. What it learned is tried on articles of yours that were left out, and you choose whether to use it. Nothing leaves this machine.</source>
        <translation>The program can learn from your decisions which claims you mean. What it learned is tried on articles of yours that were left out, and you choose whether to use it. Nothing leaves this machine.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Cancel training</source>
        <translation>&amp;Cancel training</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Use the new model</source>
        <translation>&amp;Use the new model</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Keep the present one</source>
        <translation>&amp;Keep the present one</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Return to the model that ships</source>
        <translation>&amp;Return to the model that ships</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Learns from</source>
        <translation>Learns from</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Learns</source>
        <translation>Learns</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>In use now</source>
        <translation>In use now</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>You can close this and work on; the status bar shows how far it is.</source>
        <translation>You can close this and work on; the status bar shows how far it is.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>Finish at least five articles with claims in them first.</source>
        <translation>Finish at least five articles with claims in them first.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/training.py"/>
        <source>&amp;Start again</source>
        <translation>&amp;Start again</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>whole claim: source and content</source>
        <translation>whole claim: source and content</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>whole claim, nothing to correct</source>
        <translation>whole claim, nothing to correct</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>Right, in % (F1)</source>
        <translation>Right, in % (F1)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>The model that ships</source>
        <translation>The model that ships</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/trial_table.py"/>
        <source>The new model</source>
        <translation>The new model</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <source>Bringing a project up to date</source>
        <translation>Bringing a project up to date</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <source>“{name}” was made by an older version of this program and is brought up to date. First a copy is put beside it. With a large project this takes minutes.</source>
        <translation>“{name}” was made by an older version of this program and is brought up to date. First a copy is put beside it. With a large project this takes minutes.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <source>Step {step} of {steps}: copying the project · {time}</source>
        <translation>Step {step} of {steps}: copying the project · {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/dialogs/upgrade.py"/>
        <source>Step {step} of {steps}: changing the project · {time}</source>
        <translation>Step {step} of {steps}: changing the project · {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Find in article</source>
        <translation>Find in article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Why nothing can be found</source>
        <translation>Why nothing can be found</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Previous occurrence</source>
        <translation>Previous occurrence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/find_bar.py"/>
        <source>Next occurrence</source>
        <translation>Next occurrence</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Quick start</source>
        <translation>Quick start</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>The queue, and finding things</source>
        <translation>The queue, and finding things</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Reviewing suggestions</source>
        <translation>Reviewing suggestions</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Annotating by hand</source>
        <translation>Annotating by hand</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Actors and linking</source>
        <translation>Actors and linking</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>The codebook</source>
        <translation>The codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Rules, and every occurrence at once</source>
        <translation>Rules, and every occurrence at once</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Importing articles</source>
        <translation>Importing articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Exporting a dataset</source>
        <translation>Exporting a dataset</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Training, and other suggesters</source>
        <translation>Training, and other suggesters</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Projects and safety</source>
        <translation>Projects and safety</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>Settings, keys and look</source>
        <translation>Settings, keys and look</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/pages.py"/>
        <source>The words of this program</source>
        <translation>The words of this program</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Look for words in the manual</source>
        <translation>Look for words in the manual</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Pages of the manual</source>
        <translation>Pages of the manual</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>The page before</source>
        <translation>The page before</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>The page after</source>
        <translation>The page after</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>Every key on one page, to change there</source>
        <translation>Every key on one page, to change there</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/help/window.py"/>
        <source>The pages are in English; keys and menus are named as yours are.</source>
        <translation>The pages are in English; keys and menus are named as yours are.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/help/window.py"/>
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Mint, full line</source>
        <translation>Mint, full line</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Pink, dashes</source>
        <translation>Pink, dashes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Violet, dots</source>
        <translation>Violet, dots</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Orange, thick line</source>
        <translation>Orange, thick line</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Cyan, dashes and dots</source>
        <translation>Cyan, dashes and dots</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlight_styles.py"/>
        <source>Grey, thick dashes</source>
        <translation>Grey, thick dashes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/highlights.py"/>
        <source>“{words}” is in the list already.</source>
        <translation>“{words}” is in the list already.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Albanian</source>
        <translation>Albanian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Armenian</source>
        <translation>Armenian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Azerbaijani</source>
        <translation>Azerbaijani</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Belarusian</source>
        <translation>Belarusian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Bangla</source>
        <translation>Bangla</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Bosnian</source>
        <translation>Bosnian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Croatian</source>
        <translation>Croatian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Czech</source>
        <translation>Czech</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Danish</source>
        <translation>Danish</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Estonian</source>
        <translation>Estonian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Galician</source>
        <translation>Galician</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Georgian</source>
        <translation>Georgian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Hungarian</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Icelandic</source>
        <translation>Icelandic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Irish</source>
        <translation>Irish</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Lithuanian</source>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Macedonian</source>
        <translation>Macedonian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Malay</source>
        <translation>Malay</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Norwegian Bokmål</source>
        <translation>Norwegian Bokmål</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegian Nynorsk</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Romanian</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Serbian</source>
        <translation>Serbian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Slovak</source>
        <translation>Slovak</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Slovenian</source>
        <translation>Slovenian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/language_names.py"/>
        <source>Welsh</source>
        <translation>Welsh</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/long_work.py"/>
        <source>This has to wait: {work} is still being written.</source>
        <translation>This has to wait: {work} is still being written.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/long_work.py"/>
        <source>Try again when it is done, or cancel it below.</source>
        <translation>Try again when it is done, or cancel it below.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/long_work.py"/>
        <source>Cancelling: {title}</source>
        <translation>Cancelling: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/loss_words.py"/>
        <source>{count} of %n annotations</source>
        <translation>
            <numerusform>{count} of %n annotation</numerusform>
            <numerusform>{count} of %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/loss_words.py"/>
        <source>{count} of %n articles</source>
        <translation>
            <numerusform>{count} of %n article</numerusform>
            <numerusform>{count} of %n articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>&amp;Move panels</source>
        <translation>&amp;Move panels</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source>Show the bars by which the panels can be moved.</source>
        <translation>Show the bars by which the panels can be moved.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/main_window.py"/>
        <source> (read-only)</source>
        <translation> (read-only)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notice.py"/>
        <source>Compare it with a backup: “Restore a backup…” in the menu “File” shows them.</source>
        <translation>Compare it with a backup: “Restore a backup…” in the menu “File” shows them.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notice.py"/>
        <source>Do not say this again of this project.</source>
        <translation>Do not say this again of this project.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notice.py"/>
        <source>About this project</source>
        <translation>About this project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/notice.py"/>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>“{name}” is back, and work goes on.</source>
        <translation>“{name}” is back, and work goes on.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>Another program took away “{name}-wal”, which held what you did last. It was saved again.</source>
        <translation>Another program took away “{name}-wal”, which held what you did last. It was saved again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>“{name}” is not at its place any more. Nothing can be saved until it is back.</source>
        <translation>“{name}” is not at its place any more. Nothing can be saved until it is back.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>Another program has changed “{name}”, and it was read again.</source>
        <translation>Another program has changed “{name}”, and it was read again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>Another file was put in the place of “{name}”.</source>
        <translation>Another file was put in the place of “{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>Another program has replaced “{name}”, and it was read again. What was open before is among the backups.</source>
        <translation>Another program has replaced “{name}”, and it was read again. What was open before is among the backups.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/outside.py"/>
        <source>What you did is kept among the backups.</source>
        <translation>What you did is kept among the backups.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actor_model.py"/>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/panel/actor_model.py"/>
        <source>%n aliases</source>
        <translation>
            <numerusform>%n alias</numerusform>
            <numerusform>%n aliases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actor_table.py"/>
        <source>Enter goes to where an actor is named, F2 edits, M merges, Del removes.</source>
        <translation>Enter goes to where an actor is named, F2 edits, M merges, Del removes.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>Filter by name or alias</source>
        <translation>Filter by name or alias</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>Enter goes to the list, Esc leaves it.</source>
        <translation>Enter goes to the list, Esc leaves it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>Whole project</source>
        <translation>Whole project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>No actor has these letters in its name or an alias.
Esc shows all again.</source>
        <translation>No actor has these letters in its name or an alias.
Esc shows all again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>No actors in this project yet.
Accepting a suggestion adds its actor; L links one.</source>
        <translation>No actors in this project yet.
Accepting a suggestion adds its actor; L links one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>Open an article to see who acts in it.</source>
        <translation>Open an article to see who acts in it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>No actors in this article yet.
Accepting a suggestion adds its actor; L links one.</source>
        <translation>No actors in this article yet.
Accepting a suggestion adds its actor; L links one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/actors.py"/>
        <source>This actor is not named in the open article.</source>
        <translation>This actor is not named in the open article.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>reject</source>
        <translation>reject</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>boundaries</source>
        <translation>boundaries</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>stance</source>
        <translation>stance</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>certainty</source>
        <translation>certainty</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>attribute</source>
        <translation>attribute</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>for this reason</source>
        <translation>for this reason</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <source>source not named</source>
        <translation>source not named</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>CLAIM</source>
        <translation>CLAIM</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>ACTOR</source>
        <translation>ACTOR</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card.py"/>
        <location filename="../../annotator/ui/panel/card_layout.py"/>
        <source>confidence {number}</source>
        <translation>confidence {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card_attributes.py"/>
        <source>note: {note}</source>
        <translation>note: {note}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card_attributes.py"/>
        <source>“{label}” is not in the codebook</source>
        <translation>“{label}” is not in the codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/card_attributes.py"/>
        <source>{label} (not in the codebook)</source>
        <translation>{label} (not in the codebook)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <source>Open an article to see what is claimed in it.</source>
        <translation>Open an article to see what is claimed in it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <source>No claims in this article yet.
Select what is claimed, and press K.</source>
        <translation>No claims in this article yet.
Select what is claimed, and press K.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/claims.py"/>
        <source>Claims by actor</source>
        <translation>Claims by actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/panel.py"/>
        <source>Review, actors and claims</source>
        <translation>Review, actors and claims</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/panel.py"/>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/review_list.py"/>
        <source>Suggestions to review</source>
        <translation>Suggestions to review</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/review_list.py"/>
        <source>Open an article to review what was suggested on it.</source>
        <translation>Open an article to review what was suggested on it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/review_list.py"/>
        <source>Everything here is decided.
D marks the article done and opens the next.</source>
        <translation>Everything here is decided.
D marks the article done and opens the next.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/panel/review_list.py"/>
        <source>No suggestions here.
Select words and press 1 to 9 for an actor, K for a claim.</source>
        <translation>No suggestions here.
Select words and press 1 to 9 for an actor, K for a claim.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/chips.py"/>
        <source>Show only {word} articles</source>
        <translation>Show only {word} articles</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>doubt {sum}</source>
        <translation>doubt {sum}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>{left} of {all} left</source>
        <translation>{left} of {all} left</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/queue/model.py"/>
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Published from</source>
        <translation>Published from</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Published until</source>
        <translation>Published until</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Flagged only</source>
        <translation>Flagged only</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>With copies only</source>
        <translation>With copies only</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>Show all articles again (Esc)</source>
        <translation>Show all articles again (Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>any outlet</source>
        <translation>any outlet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>any language</source>
        <translation>any language</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>any day</source>
        <translation>any day</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing.py"/>
        <source>A year, a month or a day: 2026, 2026-02 or 2026-02-28</source>
        <translation>A year, a month or a day: 2026, 2026-02 or 2026-02-28</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>More…</source>
        <translation>More…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>More filters…</source>
        <translation>More filters…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>Outlet, language, days, flag (Ctrl+Shift+L)</source>
        <translation>Outlet, language, days, flag (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>Show all articles again (Ctrl+Shift+L, then Esc)</source>
        <translation>Show all articles again (Ctrl+Shift+L, then Esc)</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>Only {what}</source>
        <translation>Only {what}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/narrowing_sign.py"/>
        <source>with copies</source>
        <translation>with copies</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>As imported</source>
        <translation>As imported</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Least certain first</source>
        <translation>Least certain first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Most claims first</source>
        <translation>Most claims first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Most waiting first</source>
        <translation>Most waiting first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>By outlet</source>
        <translation>By outlet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: as imported</source>
        <translation>Order: as imported</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: least certain first</source>
        <translation>Order: least certain first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: most claims first</source>
        <translation>Order: most claims first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: most waiting first</source>
        <translation>Order: most waiting first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: newest first</source>
        <translation>Order: newest first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: oldest first</source>
        <translation>Order: oldest first</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Order: by outlet</source>
        <translation>Order: by outlet</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>the way they came</source>
        <translation>the way they came</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>what would teach most</source>
        <translation>what would teach most</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>what matters most</source>
        <translation>what matters most</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>where most is left to decide</source>
        <translation>where most is left to decide</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>by date</source>
        <translation>by date</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>in alphabetical order</source>
        <translation>in alphabetical order</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>What would teach most: the sum of doubt over waiting suggestions.</source>
        <translation>What would teach most: the sum of doubt over waiting suggestions.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>What matters most: the number of claims, without rejected ones.</source>
        <translation>What matters most: the number of claims, without rejected ones.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Where most is left to decide: the number of suggestions that wait.</source>
        <translation>Where most is left to decide: the number of suggestions that wait.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Articles without a date are at the end.</source>
        <translation>Articles without a date are at the end.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Articles without an outlet are at the end.</source>
        <translation>Articles without an outlet are at the end.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Articles come in the order in which they were imported.</source>
        <translation>Articles come in the order in which they were imported.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>A suggestion of confidence 0.5 is a doubt of 1, falling evenly to 0 at confidence 0 and 1. Articles without waiting suggestions come last.</source>
        <translation>A suggestion of confidence 0.5 is a doubt of 1, falling evenly to 0 at confidence 0 and 1. Articles without waiting suggestions come last.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Waiting and decided claims count alike.</source>
        <translation>Waiting and decided claims count alike.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Mentions and claims count alike.</source>
        <translation>Mentions and claims count alike.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Of one day, those imported last come first.</source>
        <translation>Of one day, those imported last come first.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Of one day, those imported first come first.</source>
        <translation>Of one day, those imported first come first.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Those of one outlet come in the order in which they were imported.</source>
        <translation>Those of one outlet come in the order in which they were imported.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Rows keep their places while you work; they are sorted anew as you go on to the next article.</source>
        <translation>Rows keep their places while you work; they are sorted anew as you go on to the next article.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/order_sign.py"/>
        <source>Choose what the queue is sorted by</source>
        <translation>Choose what the queue is sorted by</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/widget.py"/>
        <source>Filter articles…</source>
        <translation>Filter articles…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/widget.py"/>
        <source>Filter articles by their words</source>
        <translation>Filter articles by their words</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/widget.py"/>
        <source>No article is like that.</source>
        <translation>No article is like that.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/queue/widget.py"/>
        <source>No articles yet.
Drop files or a folder here, or press Ctrl+I.</source>
        <translation>No articles yet.
Drop files or a folder here, or press Ctrl+I.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>cue “{words}”</source>
        <translation>cue “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>subject “{words}”</source>
        <translation>subject “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>nearest subject “{words}”</source>
        <translation>nearest subject “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>object “{words}”</source>
        <translation>object “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>possessor “{words}”</source>
        <translation>possessor “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>agent “{words}”</source>
        <translation>agent “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” before the cue</source>
        <translation>“{words}” before the cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” beside the cue</source>
        <translation>“{words}” beside the cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}”, which the participle describes</source>
        <translation>“{words}”, which the participle describes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” before a colon</source>
        <translation>“{words}” before a colon</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” speaks</source>
        <translation>“{words}” speaks</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>clause after “{words}”</source>
        <translation>clause after “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>phrase after “{words}”</source>
        <translation>phrase after “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>source after “{words}”</source>
        <translation>source after “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>repeats “{words}”</source>
        <translation>repeats “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>ends with “{words}” of your actor list</source>
        <translation>ends with “{words}” of your actor list</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>in your actor list</source>
        <translation>in your actor list</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>surname of “{words}”</source>
        <translation>surname of “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>accepted once as {words}</source>
        <translation>accepted once as {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>accepted {count} times as {words}</source>
        <translation>accepted {count} times as {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>“{words}” is the source of a claim</source>
        <translation>“{words}” is the source of a claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>heads the source of a claim</source>
        <translation>heads the source of a claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a name that heads the source of a claim</source>
        <translation>a name that heads the source of a claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>initials of “{words}”</source>
        <translation>initials of “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>named entity</source>
        <translation>named entity</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a word for a body</source>
        <translation>a word for a body</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a word for a person</source>
        <translation>a word for a person</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a word for a group of people</source>
        <translation>a word for a group of people</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a word for a medium</source>
        <translation>a word for a medium</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>it speaks here</source>
        <translation>it speaks here</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>it acts here</source>
        <translation>it acts here</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>it belongs to a state here</source>
        <translation>it belongs to a state here</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>{count} more in this article</source>
        <translation>{count} more in this article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>state in the gazetteer</source>
        <translation>state in the gazetteer</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>capital of {words}</source>
        <translation>capital of {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>a name of {words}</source>
        <translation>a name of {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>speaks before a colon</source>
        <translation>speaks before a colon</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>agency of the dateline</source>
        <translation>agency of the dateline</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>its words name a body</source>
        <translation>its words name a body</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>words in quotation marks</source>
        <translation>words in quotation marks</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>clause after the cue</source>
        <translation>clause after the cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>clause before the cue</source>
        <translation>clause before the cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>the words after it</source>
        <translation>the words after it</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>no source</source>
        <translation>no source</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>the sentence it belongs to</source>
        <translation>the sentence it belongs to</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>the clause the adverb belongs to</source>
        <translation>the clause the adverb belongs to</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>set into the clause it reports</source>
        <translation>set into the clause it reports</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>what is said of the object</source>
        <translation>what is said of the object</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>its subject is part of the content</source>
        <translation>its subject is part of the content</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>spaCy pipeline “{words}”</source>
        <translation>spaCy pipeline “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>label {words}</source>
        <translation>label {words}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>carried over from “{words}”</source>
        <translation>carried over from “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>language model “{words}” on this machine</source>
        <translation>language model “{words}” on this machine</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>language model “{words}” at {place}</source>
        <translation>language model “{words}” at {place}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>nearest subject</source>
        <translation>nearest subject</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>possessor</source>
        <translation>possessor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>before the cue</source>
        <translation>before the cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>beside the cue</source>
        <translation>beside the cue</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>which the participle describes</source>
        <translation>which the participle describes</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>before a colon</source>
        <translation>before a colon</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/reasons.py"/>
        <source>speaks</source>
        <translation>speaks</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n of them cleaned</source>
        <translation>
            <numerusform>%n of them cleaned</numerusform>
            <numerusform>%n of them cleaned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n known with new annotations</source>
        <translation>
            <numerusform>%n known with new annotations</numerusform>
            <numerusform>%n known with new annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n duplicate</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/reports.py"/>
        <source>%n actor mentions</source>
        <translation>
            <numerusform>%n actor mention</numerusform>
            <numerusform>%n actor mentions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>A rule that is offered</source>
        <translation>A rule that is offered</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>Twice rejected</source>
        <translation>Twice rejected</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>Rejected %n times</source>
        <translation>
            <numerusform>Rejected %n time</numerusform>
            <numerusform>Rejected %n times</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>{often}: never suggest {subject} again?</source>
        <translation>{often}: never suggest {subject} again?</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>{key}: in this project</source>
        <translation>{key}: in this project</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>{key}: in this article</source>
        <translation>{key}: in this article</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_offer.py"/>
        <source>goes away by itself</source>
        <translation>goes away by itself</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>claims found as: {reason}</source>
        <translation>claims found as: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>claims with the cue matching /{words}/</source>
        <translation>claims with the cue matching /{words}/</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>claims with the cue “{words}”</source>
        <translation>claims with the cue “{words}”</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/rule_words.py"/>
        <source>{words} as {label}</source>
        <translation>{words} as {label}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/session.py"/>
        <source>Open one, or make a new one.</source>
        <translation>Open one, or make a new one.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/session.py"/>
        <source>Cancelled; everything is as it was before.</source>
        <translation>Cancelled; everything is as it was before.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>The settings cannot be saved in “{path}”.</source>
        <translation>The settings cannot be saved in “{path}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>What you choose holds until you leave the program. Check the permissions of the folder.</source>
        <translation>What you choose holds until you leave the program. Check the permissions of the folder.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>a folder is in its place</source>
        <translation>a folder is in its place</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>it is no text</source>
        <translation>it is no text</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>its end is missing</source>
        <translation>its end is missing</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>it holds something else</source>
        <translation>it holds something else</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>The settings in “{path}” cannot be read: {finding}. The usual ones are used.</source>
        <translation>The settings in “{path}” cannot be read: {finding}. The usual ones are used.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>What you choose now holds until you leave the program.</source>
        <translation>What you choose now holds until you leave the program.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>The settings could not be read: {finding}. The usual ones are used.</source>
        <translation>The settings could not be read: {finding}. The usual ones are used.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>What was there is kept in “{aside}”. Your projects are not concerned.</source>
        <translation>What was there is kept in “{aside}”. Your projects are not concerned.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>The settings were written by a newer version of this program; what this one knows of them is used.</source>
        <translation>The settings were written by a newer version of this program; what this one knows of them is used.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_file.py"/>
        <source>They are kept as they were in “{aside}”.</source>
        <translation>They are kept as they were in “{aside}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_watch.py"/>
        <source>The settings could not be saved to “{name}”.</source>
        <translation>The settings could not be saved to “{name}”.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_watch.py"/>
        <source>They hold until you leave the program, and are saved as soon as that file can be written. Check that its disk has room and its folder may be written.</source>
        <translation>They hold until you leave the program, and are saved as soon as that file can be written. Check that its disk has room and its folder may be written.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/settings_watch.py"/>
        <source>The settings are saved.</source>
        <translation>The settings are saved.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <location filename="../../annotator/ui/training.py"/>
        <source>See it</source>
        <translation>See it</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>● Saved</source>
        <translation>● Saved</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>Coder: {name}</source>
        <translation>Coder: {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/status_bar.py"/>
        <source>● Saved {time}</source>
        <translation>● Saved {time}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>The suggesters were set anew; “Suggest on this article” asks them.</source>
        <translation>The suggesters were set anew; “Suggest on this article” asks them.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Looking for actors and claims…</source>
        <translation>Looking for actors and claims…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>That is under way; it can be cancelled below.</source>
        <translation>That is under way; it can be cancelled below.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Every article has been suggested on.</source>
        <translation>Every article has been suggested on.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Suggesting</source>
        <translation>Suggesting</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Cancelled; what was found stays.</source>
        <translation>Cancelled; what was found stays.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>The optional suggesters are still looking…</source>
        <translation>The optional suggesters are still looking…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>“Suggest on this article” in the menu Review tries again. Annotating by hand always works.</source>
        <translation>“Suggest on this article” in the menu Review tries again. Annotating by hand always works.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Suggested on %n articles.</source>
        <translation>
            <numerusform>Suggested on %n article.</numerusform>
            <numerusform>Suggested on %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Suggesting stopped: {reason}</source>
        <translation>Suggesting stopped: {reason}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting.py"/>
        <source>Everything else goes on; opening an article tries again.</source>
        <translation>Everything else goes on; opening an article tries again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/suggesting_told.py"/>
        <source>The built-in suggesters read English; this article is in {language}.</source>
        <translation>The built-in suggesters read English; this article is in {language}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The training stopped unexpectedly.</source>
        <translation>The training stopped unexpectedly.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The training could not be started: {reason}.</source>
        <translation>The training could not be started: {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>Claims are found as before; it can be started again.</source>
        <translation>Claims are found as before; it can be started again.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>Training was cancelled; claims are found as before.</source>
        <translation>Training was cancelled; claims are found as before.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The new model finds claims from now on; “Suggest on this article” asks it.</source>
        <translation>The new model finds claims from now on; “Suggest on this article” asks it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The new model was forgotten; claims are found as before.</source>
        <translation>The new model was forgotten; claims are found as before.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The model that ships finds claims from now on.</source>
        <translation>The model that ships finds claims from now on.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>The model is trained; what it is worth can be seen below.</source>
        <translation>The model is trained; what it is worth can be seen below.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training.py"/>
        <source>A trained model waits</source>
        <translation>A trained model waits</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/training_words.py"/>
        <source>%n finished articles</source>
        <translation>
            <numerusform>%n finished article</numerusform>
            <numerusform>%n finished articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>{counted} and more</source>
        <translation>{counted} and more</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>{own}; besides, the articles that ship with the program</source>
        <translation>{own}; besides, the articles that ship with the program</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>a quarter of an hour or more, beside your work</source>
        <translation>a quarter of an hour or more, beside your work</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>a minute or so, beside your work</source>
        <translation>a minute or so, beside your work</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>which claims you mean, and where they begin and end</source>
        <translation>which claims you mean, and where they begin and end</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>where claims begin and end; from {many} articles on also which ones you mean</source>
        <translation>where claims begin and end; from {many} articles on also which ones you mean</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>the model that ships with the program</source>
        <translation>the model that ships with the program</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>trained on {articles} of this project, {date}</source>
        <translation>trained on {articles} of this project, {date}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>Reading the articles…</source>
        <translation>Reading the articles…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>Trying it on articles left out, {part} of {parts}…</source>
        <translation>Trying it on articles left out, {part} of {parts}…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>Learning from everything…</source>
        <translation>Learning from everything…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/ui/training_words.py"/>
        <source>Measured on %n articles of yours that it had not learned from when it was tried.</source>
        <translation>
            <numerusform>Measured on %n article of yours that it had not learned from when it was tried.</numerusform>
            <numerusform>Measured on %n articles of yours that it had not learned from when it was tried.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>There it finds no more whole claims than the model that ships.</source>
        <translation>There it finds no more whole claims than the model that ships.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>It draws boundaries as you do:</source>
        <translation>It draws boundaries as you do:</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/training_words.py"/>
        <source>That is too few articles to rely on.</source>
        <translation>That is too few articles to rely on.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>&amp;What can be done…</source>
        <translation>&amp;What can be done…</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Recent projects</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Who is acting, and who claims what</source>
        <translation>Who is acting, and who claims what</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Read the news, decide on what is suggested, annotate what is missing. Everything is saved at once in one file on this machine; nothing ever leaves it.</source>
        <translation>Read the news, decide on what is suggested, annotate what is missing. Everything is saved at once in one file on this machine; nothing ever leaves it.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/welcome.py"/>
        <source>Or drop articles here: files, or a folder.</source>
        <translation>Or drop articles here: files, or a folder.</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/wording.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>accept many</source>
        <translation>accept many</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>annotate</source>
        <translation>annotate</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>annotate everywhere</source>
        <translation>annotate everywhere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>add claim</source>
        <translation>add claim</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>article status</source>
        <translation>article status</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>page furniture</source>
        <translation>page furniture</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>codebook</source>
        <translation>codebook</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>add actor</source>
        <translation>add actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>merge actors</source>
        <translation>merge actors</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>split actor</source>
        <translation>split actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>remove actor</source>
        <translation>remove actor</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>label everywhere</source>
        <translation>label everywhere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>remove everywhere</source>
        <translation>remove everywhere</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>add rule</source>
        <translation>add rule</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>switch rule</source>
        <translation>switch rule</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>remove rule</source>
        <translation>remove rule</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>carry over to copies</source>
        <translation>carry over to copies</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>flag</source>
        <translation>flag</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>{edit} on {count}</source>
        <translation>{edit} on {count}</translation>
    </message>
    <message>
        <location filename="../../annotator/ui/work_wording.py"/>
        <source>{edit} “{detail}”</source>
        <translation>{edit} “{detail}”</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Annotator JSON lines</source>
        <translation>Annotator JSON lines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Everything in the project, one article and coder in each line.</source>
        <translation>Everything in the project, one article and coder in each line.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Prodigy JSON lines</source>
        <translation>Prodigy JSON lines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Tasks for Prodigy, one article and coder in each line.</source>
        <translation>Tasks for Prodigy, one article and coder in each line.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>relations</source>
        <translation>relations</translation>
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
        <translation>all</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>doccano JSON lines</source>
        <translation>doccano JSON lines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Sequence labelling for doccano, one article in each line.</source>
        <translation>Sequence labelling for doccano, one article in each line.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>A file for each coder</source>
        <translation>A file for each coder</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Offsets count</source>
        <translation>Offsets count</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>spans</source>
        <translation>spans</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>code points</source>
        <translation>code points</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>UTF-16 units</source>
        <translation>UTF-16 units</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>graphemes</source>
        <translation>graphemes</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>detect</source>
        <translation>detect</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Tasks for Label Studio with the annotations of each coder.</source>
        <translation>Tasks for Label Studio with the annotations of each coder.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Labeling configuration beside it</source>
        <translation>Labeling configuration beside it</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Name of the text among the data</source>
        <translation>Name of the text among the data</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Texts with standoff files for brat; the PolNeAR profile writes the layout of that corpus.</source>
        <translation>Texts with standoff files for brat; the PolNeAR profile writes the layout of that corpus.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>plain</source>
        <translation>plain</translation>
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
        <translation>One word and its tags in each line, for sequence taggers.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Between columns</source>
        <translation>Between columns</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Exact text in comments</source>
        <translation>Exact text in comments</translation>
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
        <translation>tab</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>UIMA CAS JSON (INCEpTION)</source>
        <translation>UIMA CAS JSON (INCEpTION)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Texts with typed annotations for INCEpTION, as JSON.</source>
        <translation>Texts with typed annotations for INCEpTION, as JSON.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>UIMA CAS XMI (INCEpTION)</source>
        <translation>UIMA CAS XMI (INCEpTION)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Texts with typed annotations for INCEpTION and older UIMA tools, as XML.</source>
        <translation>Texts with typed annotations for INCEpTION and older UIMA tools, as XML.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>WebAnno TSV 3.3 (INCEpTION)</source>
        <translation>WebAnno TSV 3.3 (INCEpTION)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>One token and its annotations in each line, as INCEpTION and WebAnno exchange it.</source>
        <translation>One token and its annotations in each line, as INCEpTION and WebAnno exchange it.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Docs with entities, spans and relations, for training spaCy.</source>
        <translation>Docs with entities, spans and relations, for training spaCy.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Language of the tokenizer</source>
        <translation>Language of the tokenizer</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Key of the spans</source>
        <translation>Key of the spans</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA project</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>A project for MAXQDA, ATLAS.ti, NVivo, QualCoder and others.</source>
        <translation>A project for MAXQDA, ATLAS.ti, NVivo, QualCoder and others.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>For</source>
        <translation>For</translation>
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
        <translation>DNA project</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Statements added to a copy of a project of Discourse Network Analyzer.</source>
        <translation>Statements added to a copy of a project of Discourse Network Analyzer.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>DNA project to add to (a copy is written)</source>
        <translation>DNA project to add to (a copy is written)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>DNA event list</source>
        <translation>DNA event list</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>One statement in each row, as Discourse Network Analyzer lists events.</source>
        <translation>One statement in each row, as Discourse Network Analyzer lists events.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Discourse network (DNA)</source>
        <translation>Discourse network (DNA)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Who stands with whom over what, as a matrix or a graph.</source>
        <translation>Who stands with whom over what, as a matrix or a graph.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Stance (one-mode)</source>
        <translation>Stance (one-mode)</translation>
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
        <translation>ignored</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>congruence</source>
        <translation>congruence</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Tables of actors, mentions, claims</source>
        <translation>Tables of actors, mentions, claims</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Rows for spreadsheets and statistics.</source>
        <translation>Rows for spreadsheets and statistics.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Table</source>
        <translation>Table</translation>
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
        <translation>Annotations as linked data, each with its words and their context.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Citron JSON (BBC)</source>
        <translation>Citron JSON (BBC)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Quotes with source and cue, as Citron of the BBC reads them.</source>
        <translation>Quotes with source and cue, as Citron of the BBC reads them.</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Press database (LexisNexis, Nexis Uni, Factiva)</source>
        <translation>Press database (LexisNexis, Nexis Uni, Factiva)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>What of the page is read</source>
        <translation>What of the page is read</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Split what a press database exported</source>
        <translation>Split what a press database exported</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Word document</source>
        <translation>Word document</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>OpenDocument text</source>
        <translation>OpenDocument text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>RTF document</source>
        <translation>RTF document</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>joined</source>
        <translation>joined</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>as printed</source>
        <translation>as printed</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>EPUB book</source>
        <translation>EPUB book</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>What becomes an article</source>
        <translation>What becomes an article</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>chapter</source>
        <translation>chapter</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>book</source>
        <translation>book</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Table of articles (CSV)</source>
        <translation>Table of articles (CSV)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the text</source>
        <translation>Column of the text</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the title</source>
        <translation>Column of the title</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the outlet</source>
        <translation>Column of the outlet</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the author</source>
        <translation>Column of the author</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the date</source>
        <translation>Column of the date</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the address</source>
        <translation>Column of the address</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the language</source>
        <translation>Column of the language</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Column of the identifier</source>
        <translation>Column of the identifier</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Dates such as 1/2/2024</source>
        <translation>Dates such as 1/2/2024</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Names of the columns in the first row</source>
        <translation>Names of the columns in the first row</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>unclear</source>
        <translation>unclear</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>day first</source>
        <translation>day first</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>month first</source>
        <translation>month first</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>found out</source>
        <translation>found out</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>pipe</source>
        <translation>pipe</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Table of articles (Excel)</source>
        <translation>Table of articles (Excel)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Table of articles (Parquet)</source>
        <translation>Table of articles (Parquet)</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>JSON articles</source>
        <translation>JSON articles</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>Key of the list of articles</source>
        <translation>Key of the list of articles</translation>
    </message>
    <message>
        <location filename="../../annotator/formats/registry.py"/>
        <source>JSON lines with keys of their own</source>
        <translation>JSON lines with keys of their own</translation>
    </message>
</context>
</TS>
