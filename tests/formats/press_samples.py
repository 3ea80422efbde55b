"""Exports of press databases, as these print them; the articles are made up."""

LEXIS = """                               1 of 2 DOCUMENTS


                          The Guardian (London)

                        January 5, 2010 Tuesday

                             Final Edition

Ministers meet in the capital
as the talks go on

BYLINE: Anna Berg in Baku

SECTION: GUARDIAN INTERNATIONAL PAGES; Pg. 17

LENGTH: 35 words

DATELINE: BAKU

The ministers of both countries said that the talks
would go on and that an agreement was near.

"We are close," said the minister. Section: he did
not say more.

LOAD-DATE: January 5, 2010

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                   Copyright 2010 Guardian Newspapers Limited
                              All Rights Reserved


                               2 of 2 DOCUMENTS

                              Die Zeit

                          5. Januar 2010

HEADLINE: Minister treffen sich

LÄNGE: 12 Wörter

Die Minister sagten, die Gespräche gingen weiter.

UPDATE: 6. Januar 2010
SPRACHE: DEUTSCH; GERMAN
"""
NEXIS_UNI = """Ministers meet in the capital

The New York Times

January 5, 2010 Tuesday

Late Edition - Final



Copyright 2010 The New York Times Company

Section: Section A; Column 0; Foreign Desk; Pg. 4

Length: 30 words

Byline: By ANNA BERG

Dateline: BAKU

Body


The ministers of both countries said that the talks would go on and that an agreement was near.

"We are close," said the minister.

https://www.nytimes.com/x

Graphic


PHOTO: The minister

Classification


Language: ENGLISH

Publication-Type: Newspaper

Load-Date: January 5, 2010


End of Document

Second article

Turan

March 1, 2012

Length: 5 words

Body

Talks failed on Monday.

Load-Date: March 2, 2012

End of Document
"""
FACTIVA = """HD
Ministers meet in the capital
BY
By Anna Berg
WC
512 words
PD
5 January 2010
SN
The Guardian
SC
GRDN
LA
English
CY
(c) 2010
LP
The ministers of both countries said that the talks would go on.

A second paragraph of the lead.
TD
"We are close," said the minister.
CO
x : X Corp
IN
i1 : Foo
NS
gpir : Politics
RE
azerb : Azerbaijan
AN
Document GRDN000020100105e6150000a

SE  News
HD  Other headline
PD  6 January 2010
SN  Reuters News
TD  Body here. IN the morning.
AN  Document LBA0000020100105e6150000b

Search Summary
Text: foo
"""
FACTIVA_PLAIN = """News
Ministers meet in the capital
By Anna Berg
512 words
5 January 2010
10:15
The Guardian
GRDN
17
English
(c) 2010 Guardian

The ministers said talks would go on.
A second paragraph.

Document GRDN000020100105e6150000a

A longer headline over two lines that goes
on here
300 words
6 January 2010
Reuters News
LBA
English
(c) 2010 Reuters
Body.

Document LBA0000020100105e6150000b

(c) 2010 Factiva, Inc. All rights reserved.
"""
