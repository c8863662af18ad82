<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>onrecord::AboutDialog</name>
    <message>
        <source>About Onrecord</source>
        <translation>Über Onrecord</translation>
    </message>
    <message>
        <source>Onrecord %1</source>
        <translation>Onrecord&#xa0;%1</translation>
    </message>
    <message>
        <source>A reader for news that shows who said what, and when.

It works alone, on your own files; nothing leaves the machine. What it finds may be wrong: what you correct stays as you said it.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Ein Leser für Nachrichten, der zeigt, wer was wann gesagt hat.

Er arbeitet allein, auf Ihren eigenen Dateien; nichts verlässt den Rechner. Was er findet, kann falsch sein: Was Sie korrigieren, bleibt, wie Sie es gesagt haben.

Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>onrecord::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import Marks…</source>
        <translation>&amp;Markierungen einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rück&amp;wärts suchen</translation>
    </message>
    <message>
        <source>Read the File A&amp;gain</source>
        <translation>Datei &amp;neu lesen</translation>
    </message>
    <message>
        <source>&amp;Read Carefully</source>
        <translation>&amp;Gründlich lesen</translation>
    </message>
    <message>
        <source>&amp;Headline, Byline, Outlet…</source>
        <translation>Überschrift, Verfasser, &amp;Medium&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Day of Publication…</source>
        <translation>&amp;Tag der Veröffentlichung&#xa0;…</translation>
    </message>
    <message>
        <source>Bring Back or Leave Out a &amp;Block</source>
        <translation>A&amp;bsatz zurückholen oder weglassen</translation>
    </message>
    <message>
        <source>Make Others’ Corrections My &amp;Own</source>
        <translation>Fremde Korrekturen über&amp;nehmen</translation>
    </message>
    <message>
        <source>Put the Damaged &amp;Library Aside</source>
        <translation>Beschädigte &amp;Bibliothek beiseitelegen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Only What Needs &amp;Review</source>
        <translation>Nur was zu &amp;prüfen ist</translation>
    </message>
    <message>
        <source>&amp;Hide Rejected</source>
        <translation>&amp;Verworfenes ausblenden</translation>
    </message>
    <message>
        <source>List of &amp;Articles</source>
        <translation>&amp;Artikelliste</translation>
    </message>
    <message>
        <source>H&amp;istory of Corrections</source>
        <translation>V&amp;erlauf der Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Left-Out Blocks</source>
        <translation>&amp;Weggelassene Absätze</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>&amp;Cursor im Text</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Not a Statemen&amp;t</source>
        <translation>&amp;Keine Aussage</translation>
    </message>
    <message>
        <source>Other &amp;Speaker…</source>
        <translation>Anderer &amp;Sprecher&#xa0;…</translation>
    </message>
    <message>
        <source>Speaker &amp;Unknown</source>
        <translation>Sprecher &amp;unbekannt</translation>
    </message>
    <message>
        <source>Kind of &amp;Verb…</source>
        <translation>Art des &amp;Verbs&#xa0;…</translation>
    </message>
    <message>
        <source>Certaint&amp;y of the Speaker…</source>
        <translation>&amp;Gewissheit des Sprechers&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>&amp;Datum&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit Words</source>
        <translation>&amp;Wortlaut ändern</translation>
    </message>
    <message>
        <source>&amp;New Statement from Selection…</source>
        <translation>&amp;Neue Aussage aus der Auswahl&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>Vor&amp;merken</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Take as It Stands No&amp;w</source>
        <translation>Übernehmen, wie es &amp;jetzt dasteht</translation>
    </message>
    <message>
        <source>Show What Is Most Like the Lost &amp;Place</source>
        <translation>Die ähnlichste Ste&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Place the Correction on the Selec&amp;tion</source>
        <translation>Korrektur auf die Auswahl set&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Drop the Correction</source>
        <translation>Korrektur ve&amp;rwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep the Correction Unplaced</source>
        <translation>Korrektur ohne Stelle beh&amp;alten</translation>
    </message>
    <message>
        <source>W&amp;ithdraw the Correction</source>
        <translation>Korrektur zurückne&amp;hmen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article of the File</source>
        <translation>Nächster Artikel der &amp;Datei</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article of the File</source>
        <translation>&amp;Voriger Artikel der Datei</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>&amp;Nächste Aussage</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>Vori&amp;ge Aussage</translation>
    </message>
    <message>
        <source>Next to &amp;Review</source>
        <translation>Nächste zu &amp;prüfende</translation>
    </message>
    <message>
        <source>Previous to Re&amp;view</source>
        <translation>Vorige z&amp;u prüfende</translation>
    </message>
    <message>
        <source>Next &amp;Left-Out Block</source>
        <translation>Nächster &amp;weggelassener Absatz</translation>
    </message>
    <message>
        <source>Previous Left-&amp;Out Block</source>
        <translation>Voriger weggelassener A&amp;bsatz</translation>
    </message>
    <message>
        <source>Next by the &amp;Same Actor</source>
        <translation>Nächste desselben &amp;Akteurs</translation>
    </message>
    <message>
        <source>Previous by the Same &amp;Actor</source>
        <translation>Vorige desselben A&amp;kteurs</translation>
    </message>
    <message>
        <source>Show What C&amp;hanged</source>
        <translation>Ä&amp;nderungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Guide and Legend</source>
        <translation>&amp;Anleitung und Legende</translation>
    </message>
    <message>
        <source>List of &amp;Keys</source>
        <translation>Liste der &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Onrecord</source>
        <translation>Ü&amp;ber Onrecord</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Actors and Topics</source>
        <translation>A&amp;kteure und Themen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Ta&amp;ke Candidate</source>
        <translation>Kan&amp;didat wählen</translation>
    </message>
    <message>
        <source>Open in a &amp;New Window</source>
        <translation>In neuem Fens&amp;ter öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Beisp&amp;iel öffnen</translation>
    </message>
    <message>
        <source>&amp;Take off the List of Recent Articles</source>
        <translation>Von der &amp;Liste der zuletzt geöffneten streichen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;Vergleichen mit&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken&#xa0;…</translation>
    </message>
    <message>
        <source>Filter S&amp;tatements</source>
        <translation>Aussagen &amp;filtern</translation>
    </message>
    <message>
        <source>List &amp;Verbatim Statements</source>
        <translation>Wörtliche Aussa&amp;gen aufführen</translation>
    </message>
    <message>
        <source>List &amp;Paraphrases</source>
        <translation>Sinngemä&amp;ße Aussagen aufführen</translation>
    </message>
    <message>
        <source>&amp;Group Statements Otherwise</source>
        <translation>Aussagen anders grup&amp;pieren</translation>
    </message>
    <message>
        <source>Put Actors in Another Or&amp;der</source>
        <translation>Akteure anders o&amp;rdnen</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>Selection Names the Spea&amp;ker</source>
        <translation>Auswahl nennt den Sp&amp;recher</translation>
    </message>
    <message>
        <source>&amp;Back to the Question Before</source>
        <translation>&amp;Zurück zur vorigen Frage</translation>
    </message>
    <message>
        <source>Ask in the Order of the Te&amp;xt</source>
        <translation>In der Reihenfolge des Te&amp;xts fragen</translation>
    </message>
    <message>
        <source>Check a Sam&amp;ple of the Sure Ones</source>
        <translation>Stich&amp;probe der sicheren prüfen</translation>
    </message>
    <message>
        <source>Difference: Keep O&amp;urs</source>
        <translation>Unterschied: &amp;unsere behalten</translation>
    </message>
    <message>
        <source>Difference: Take T&amp;heirs</source>
        <translation>Unterschied: an&amp;dere übernehmen</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Auf&amp;teilen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy Actor as Markdown</source>
        <translation>Akteur als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy Actor as &amp;Table (CSV)</source>
        <translation>Akteur als &amp;Tabelle kopieren (CSV)</translation>
    </message>
    <message>
        <source>Copy Actor as C&amp;itations</source>
        <translation>Akteur als &amp;Zitate kopieren</translation>
    </message>
    <message>
        <source>Actors &amp;and Topics in a Table</source>
        <translation>Akteure und Themen als Ta&amp;belle</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Menu of What Is Selected</source>
        <translation>&amp;Menü zur Auswahl</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>Befehl &amp;finden&#xa0;…</translation>
    </message>
    <message>
        <source>Compare with Another &amp;Version…</source>
        <translation>Mit anderer &amp;Fassung vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Two V&amp;ersions Compared</source>
        <translation>Zwei Fassungen v&amp;erglichen</translation>
    </message>
    <message>
        <source>Edit C&amp;ue</source>
        <translation>Redew&amp;orte ändern</translation>
    </message>
    <message>
        <source>To&amp;pic…</source>
        <translation>T&amp;hema&#xa0;…</translation>
    </message>
    <message>
        <source>Change Only This &amp;One</source>
        <translation>Nur &amp;diese ändern</translation>
    </message>
    <message>
        <source>Change All &amp;Like It</source>
        <translation>Alle &amp;gleichen ändern</translation>
    </message>
    <message>
        <source>Preview What Would Chan&amp;ge</source>
        <translation>&amp;Vorschau der Änderungen</translation>
    </message>
    <message>
        <source>What Is &amp;Known of the Actor…</source>
        <translation>Was man über den Akteur &amp;weiß&#xa0;…</translation>
    </message>
    <message>
        <source>I&amp;dentifier of the Actor…</source>
        <translation>Ke&amp;nnung des Akteurs&#xa0;…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Speakers</source>
        <translation>Aus den Sprechern ent&amp;fernen</translation>
    </message>
    <message>
        <source>Next of &amp;Those That Overlap Here</source>
        <translation>Nächste von &amp;denen, die sich hier überlagern</translation>
    </message>
    <message>
        <source>&amp;Keep the Text That Is Shown</source>
        <translation>Gezeigten Text &amp;behalten</translation>
    </message>
    <message>
        <source>Claim of the Reporte&amp;r’s Own</source>
        <translation>&amp;Eigene Behauptung des Artikels</translation>
    </message>
    <message>
        <source>Show What Was &amp;Undone</source>
        <translation>Rückgängig &amp;Gemachtes zeigen</translation>
    </message>
    <message>
        <source>Next Di&amp;fference of the Versions</source>
        <translation>Nächster &amp;Unterschied der Fassungen</translation>
    </message>
    <message>
        <source>Previous D&amp;ifference of the Versions</source>
        <translation>Voriger Unter&amp;schied der Fassungen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Article in a Window of Its Own</source>
        <translation>&amp;Artikel in eigenem Fenster</translation>
    </message>
    <message>
        <source>Ne&amp;xt Window</source>
        <translation>Nä&amp;chstes Fenster</translation>
    </message>
    <message>
        <source>&amp;Previous Window</source>
        <translation>&amp;Voriges Fenster</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Offene Artikel …</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of a Similar Article</source>
        <translation>Ko&amp;rrekturen eines ähnlichen Artikels übernehmen</translation>
    </message>
    <message>
        <source>Cancel Rea&amp;ding</source>
        <translation>Lesen abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>onrecord::ActorCards</name>
    <message>
        <source>Select an actor or a statement to copy what the actor says.</source>
        <translation>Wählen Sie einen Akteur oder eine Aussage, um zu kopieren, was der Akteur sagt.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n statement(s) of %1.</source>
        <translation>
            <numerusform>%n Aussage von&#xa0;%1 kopiert.</numerusform>
            <numerusform>%n Aussagen von&#xa0;%1 kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onrecord::ActorDialog</name>
    <message>
        <source>What is known of the actor</source>
        <translation>Was man über den Akteur weiß</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>Of your own, such as Q42 of Wikidata or a desk’s code</source>
        <translation>Eine eigene, etwa Q42 aus Wikidata oder ein Kürzel der Redaktion</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleChanges</name>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed</source>
        <translation>
            <numerusform>%n ohne Stelle im Text</numerusform>
            <numerusform>%n ohne Stelle im Text</numerusform>
        </translation>
    </message>
    <message>
        <source>The article changed since you corrected it: %1.</source>
        <translation>Der Artikel hat sich geändert, seit Sie ihn korrigiert haben:&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleHeader</name>
    <message>
        <source>By </source>
        <translation>By </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleOpening</name>
    <message>
        <source>Onrecord opens files of this machine only; it fetches nothing from the network.</source>
        <translation>Onrecord öffnet nur Dateien dieses Rechners; aus dem Netz holt es nichts.</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Drop a file here, press Ctrl+O to choose one, or Ctrl+V to read text you have copied.
Who said what, and when, is marked in the text.</source>
        <translation>Ziehen Sie eine Datei hierher, wählen Sie eine mit Strg+O oder lesen Sie mit Strg+V kopierten Text.
Wer was wann gesagt hat, ist im Text markiert.</translation>
    </message>
</context>
<context>
    <name>onrecord::BlockCorrections</name>
    <message numerus="yes">
        <source>&amp;All %n Block(s)</source>
        <translation>
            <numerusform>&amp;Den %n Absatz</numerusform>
            <numerusform>&amp;Alle&#xa0;%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n block(s)</source>
        <translation>
            <numerusform>%n Absatz zurückholen</numerusform>
            <numerusform>%n Absätze zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring Back the Left-Out Block</source>
        <translation>Weggelassenen A&amp;bsatz zurückholen</translation>
    </message>
    <message>
        <source>Leave This Paragraph &amp;Out</source>
        <translation>Diesen Absatz &amp;weglassen</translation>
    </message>
</context>
<context>
    <name>onrecord::BucketChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>onrecord::BucketChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>more ▾</source>
        <translation>weitere ▾</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1 &#xa0;%2</translation>
    </message>
</context>
<context>
    <name>onrecord::BundleDock</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>onrecord::BundleModel</name>
    <message>
        <source>same text</source>
        <translation>gleicher Text</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same text as “%1”</source>
        <translation>Fast derselbe Text wie „%1“</translation>
    </message>
</context>
<context>
    <name>onrecord::BundlePane</name>
    <message>
        <source>Filter articles…</source>
        <translation>Artikel filtern&#xa0;…</translation>
    </message>
    <message>
        <source>Filter articles by headline, outlet or day</source>
        <translation>Artikel nach Überschrift, Medium oder Tag filtern</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Articles of the file</source>
        <translation>Artikel der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 von&#xa0;%2 Artikeln</translation>
    </message>
    <message>
        <source>%1, %2 without text</source>
        <translation>%1,&#xa0;%2 ohne Text</translation>
    </message>
</context>
<context>
    <name>onrecord::CandidateBox</name>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste&#xa0;%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>onrecord::CarefulReading</name>
    <message>
        <source>This article is long, so it was read quickly only.</source>
        <translation>Dieser Artikel ist lang und wurde deshalb nur schnell gelesen.</translation>
    </message>
</context>
<context>
    <name>onrecord::ChangedWordsView</name>
    <message>
        <source>Now: no longer in the article</source>
        <translation>Jetzt: nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>onrecord::CommandModel</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (ein)</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>onrecord::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find a command by words of its name</source>
        <translation>Einen Befehl nach Wörtern seines Namens finden</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>No command has these words in its name.</source>
        <translation>Kein Befehl hat diese Wörter im Namen.</translation>
    </message>
</context>
<context>
    <name>onrecord::ComparePane</name>
    <message>
        <source>Differences between two readers</source>
        <translation>Unterschiede zwischen zwei Lesern</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Readings (*.html *.json *.jsonl *.ann *.csv *.xml *.qdpx *.qde)</source>
        <translation>Lesarten (*.html *.json *.jsonl *.ann *.csv *.xml *.qdpx *.qde)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing is compared. “Compare with…” in the File menu (%1) lays another reader’s saved file beside this one.</source>
        <translation>Nichts wird verglichen. „Vergleichen mit&#xa0;…“ im Menü Datei (%1) legt die gespeicherte Datei eines anderen Lesers neben diese.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left</source>
        <translation>
            <numerusform>%1: noch&#xa0;%n</numerusform>
            <numerusform>%1: noch&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all differences are decided.</source>
        <translation>%1: Alle Unterschiede sind entschieden.</translation>
    </message>
    <message>
        <source>%1: no difference. Both say the same.</source>
        <translation>%1: kein Unterschied. Beide sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its statements have no certain place here.</source>
        <translation>
            <numerusform>%n Aussage daraus hat hier keine sichere Stelle.</numerusform>
            <numerusform>%n Aussagen daraus haben hier keine sichere Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Das Ende der Datei fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) in both.</source>
        <translation>
            <numerusform>%n Aussage in beiden.</numerusform>
            <numerusform>%n Aussagen in beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same speaker in %1 % of all.</source>
        <translation>Gleicher Sprecher in&#xa0;%1&#xa0;% von allen.</translation>
    </message>
    <message>
        <source>Krippendorff’s α %1.</source>
        <translation>Krippendorffs α&#xa0;%1.</translation>
    </message>
    <message>
        <source>Krippendorff’s α needs more than one speaker.</source>
        <translation>Krippendorffs α braucht mehr als einen Sprecher.</translation>
    </message>
    <message>
        <source>1: the two agree everywhere. 0: as often as by chance. From 0.8 on readings count as reliable.</source>
        <translation>1: Die beiden stimmen überall überein. 0: so oft wie durch Zufall. Ab 0,8 gelten Lesarten als verlässlich.</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Übernehmen von&#xa0;%1:&#xa0;%2</translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>%1 wird gelesen … Esc bricht ab.</translation>
    </message>
    <message>
        <source>← keep ours · → take theirs · E %1</source>
        <translation>← unsere behalten · → andere übernehmen · E %1</translation>
    </message>
</context>
<context>
    <name>onrecord::CopyCommands</name>
    <message>
        <source>Select a statement or some words to copy them as a citation.</source>
        <translation>Wählen Sie eine Aussage oder einige Wörter, um sie als Zitat zu kopieren.</translation>
    </message>
</context>
<context>
    <name>onrecord::CorrectionMenu</name>
    <message>
        <source>&amp;Give To</source>
        <translation>&amp;Geben an</translation>
    </message>
    <message>
        <source>Kind of &amp;Verb</source>
        <translation>Art des &amp;Verbs</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>Ge&amp;wissheit</translation>
    </message>
    <message>
        <source>Co&amp;py Actor</source>
        <translation>Akteur ko&amp;pieren</translation>
    </message>
</context>
<context>
    <name>onrecord::CorrectionQuestions</name>
    <message>
        <source>No date stands in the sentence of %1. The article has this day:</source>
        <translation>Im Satz von %1 steht kein Datum. Der Artikel hat diesen Tag:</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Select the words that name who says it, then press R.</source>
        <translation>Wählen Sie die Wörter aus, die nennen, wer es sagt; dann R.</translation>
    </message>
    <message>
        <source>Choose a statement, select the words that name who says it, then press R.</source>
        <translation>Wählen Sie eine Aussage, dann die Wörter, die nennen, wer es sagt; dann R.</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Name des Akteurs</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>Select the words that the reporter asserts, then press Y.</source>
        <translation>Wählen Sie die Worte aus, die der Artikel selbst behauptet, und drücken Sie Y.</translation>
    </message>
    <message>
        <source>Somebody said these words: they are no claim of the reporter’s own.</source>
        <translation>Diese Worte hat jemand gesagt: Sie sind keine eigene Behauptung des Artikels.</translation>
    </message>
    <message>
        <source>There is no other topic to merge this one with.</source>
        <translation>Es gibt kein anderes Thema, mit dem sich dieses zusammenführen ließe.</translation>
    </message>
    <message>
        <source>%1 belongs under</source>
        <translation>%1 gehört unter</translation>
    </message>
    <message>
        <source>%1 is the same as</source>
        <translation>%1 ist dasselbe wie</translation>
    </message>
    <message>
        <source>Tab: the other end. Arrow keys: by letters, with Ctrl words, with Alt sentences. + and −: parts. Enter takes it, Esc leaves all as it was.</source>
        <translation>Tab: das andere Ende. Pfeiltasten: um Buchstaben, mit Strg um Wörter, mit Alt um Sätze. + und −: Teile. Enter übernimmt, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Select the words that were said, then press E.</source>
        <translation>Wählen Sie die Wörter aus, die gesagt wurden; dann E.</translation>
    </message>
    <message>
        <source>Select the words that report it, such as “said”, then press C.</source>
        <translation>Wählen Sie die Worte aus, die es wiedergeben, etwa „sagte“, und drücken Sie C.</translation>
    </message>
    <message>
        <source>The words that report it. %1</source>
        <translation>Die Worte, die es wiedergeben. %1</translation>
    </message>
    <message>
        <source>These are the words that were said already.</source>
        <translation>Das sind bereits die Worte, die gesagt wurden.</translation>
    </message>
    <message>
        <source>These are the words that report it already.</source>
        <translation>Das sind bereits die Wörter, die davon berichten.</translation>
    </message>
    <message>
        <source>These words were said themselves. Select words beside them.</source>
        <translation>Diese Worte wurden selbst gesagt. Wählen Sie Worte daneben aus.</translation>
    </message>
</context>
<context>
    <name>onrecord::CoverageBar</name>
    <message>
        <source>%1 words attributed, %2 in the reporter’s voice, %3 left out</source>
        <translation>%1 Wörter zugeschrieben,&#xa0;%2 in den Worten des Artikels,&#xa0;%3 weggelassen</translation>
    </message>
</context>
<context>
    <name>onrecord::DateDialog</name>
    <message>
        <source>When is “%1”?</source>
        <translation>Wann ist „%1“?</translation>
    </message>
    <message>
        <source>&amp;Meant is</source>
        <translation>&amp;Gemeint ist</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>as it was read: %1</source>
        <translation>wie gelesen:&#xa0;%1</translation>
    </message>
    <message>
        <source>the day chosen</source>
        <translation>der gewählte Tag</translation>
    </message>
    <message>
        <source>its month</source>
        <translation>sein Monat</translation>
    </message>
    <message>
        <source>its year</source>
        <translation>sein Jahr</translation>
    </message>
    <message>
        <source>about: when what is told happens</source>
        <translation>betrifft: wann das Erzählte geschieht</translation>
    </message>
    <message>
        <source>said on: the day it was said</source>
        <translation>gesagt am: der Tag, an dem es gesagt wurde</translation>
    </message>
    <message>
        <source>published: the day of the article</source>
        <translation>veröffentlicht: der Tag des Artikels</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>onrecord::DifferenceDelegate</name>
    <message>
        <source>%1 (kept)</source>
        <translation>%1 (behalten)</translation>
    </message>
</context>
<context>
    <name>onrecord::DifferenceModel</name>
    <message>
        <source>only ours</source>
        <translation>nur bei uns</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>nur bei den anderen</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>anderer Wortlaut</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>anderer Sprecher</translation>
    </message>
    <message>
        <source>another cue or source</source>
        <translation>andere Redeworte oder andere Quelle</translation>
    </message>
    <message>
        <source>another verb, certainty or topic</source>
        <translation>anderes Verb, andere Gewissheit oder anderes Thema</translation>
    </message>
    <message>
        <source>no cue, no source</source>
        <translation>weder Redeworte noch Quelle</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>keine Aussage</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>ours: %1</source>
        <translation>unsere:&#xa0;%1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>andere:&#xa0;%1</translation>
    </message>
    <message>
        <source>ours is kept</source>
        <translation>unsere bleibt</translation>
    </message>
    <message>
        <source>mark it</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>choose the speaker</source>
        <translation>Sprecher wählen</translation>
    </message>
    <message>
        <source>edit the cue</source>
        <translation>Redeworte ändern</translation>
    </message>
    <message>
        <source>edit the source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>choose the verb</source>
        <translation>Verb wählen</translation>
    </message>
    <message>
        <source>choose the certainty</source>
        <translation>Gewissheit wählen</translation>
    </message>
    <message>
        <source>choose the topic</source>
        <translation>Thema wählen</translation>
    </message>
    <message>
        <source>edit the words</source>
        <translation>Wörter ändern</translation>
    </message>
</context>
<context>
    <name>onrecord::DockTitle</name>
    <message>
        <source>Drag to the other side</source>
        <translation>Auf die andere Seite ziehen</translation>
    </message>
</context>
<context>
    <name>onrecord::Explanation</name>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>speaker, verb: Ana Ruiz denies</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz:&#xa0;%1</translation>
    </message>
    <message>
        <source>Double-click, or press H, to correct it</source>
        <translation>Doppelklick oder H, um es zu korrigieren</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Veröffentlicht&#xa0;%1</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>In den Worten des Artikels</translation>
    </message>
</context>
<context>
    <name>onrecord::ExportChoices</name>
    <message>
        <source>Include private &amp;notes</source>
        <translation>Private &amp;Notizen einschließen</translation>
    </message>
    <message>
        <source>Include what was &amp;corrected, when and by whom</source>
        <translation>Ein&amp;schließen, was korrigiert wurde, wann und von wem</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8, for Excel</source>
        <translation>Als UTF-8 &amp;kennzeichnen, für Excel</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>Aussagen:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>onrecord::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Be&amp;ginning of the file:</source>
        <translation>An&amp;fang der Datei:</translation>
    </message>
    <message>
        <source>&amp;Who says what in it:</source>
        <translation>&amp;Wer darin was sagt:</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The export would be written over the article; choose another name.</source>
        <translation>Der Export würde über den Artikel geschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1”, the text that goes beside the export, would be written over the article; choose another name.</source>
        <translation>„%1“, der Text neben dem Export, würde den Artikel überschreiben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is there already. Export again to write over it.</source>
        <translation>Die Datei „%1“ gibt es schon. Noch einmal exportieren überschreibt sie.</translation>
    </message>
    <message>
        <source>That file is there already. Export again to write over it.</source>
        <translation>Diese Datei gibt es schon. Noch einmal exportieren überschreibt sie.</translation>
    </message>
    <message>
        <source>Making “%1”… Esc cancels.</source>
        <translation>„%1“ wird erstellt … Esc bricht ab.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>onrecord::ExportWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>HTML page, excerpts only</source>
        <translation>HTML-Seite, nur Auszüge</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one line</source>
        <translation>JSON, eine Zeile</translation>
    </message>
    <message>
        <source>Web annotations (W3C)</source>
        <translation>Web-Annotationen (W3C)</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer</source>
        <translation>Discourse Network Analyzer</translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation>Netz (GraphML)</translation>
    </message>
    <message>
        <source>Dates (TIMEX3)</source>
        <translation>Zeitangaben (TIMEX3)</translation>
    </message>
    <message>
        <source>Pages to print or to send, with marks that black and white leaves legible.</source>
        <translation>Seiten zum Drucken oder Verschicken, mit Markierungen, die auch schwarzweiß lesbar sind.</translation>
    </message>
    <message>
        <source>One page that anybody can open, filter and print, and that Onrecord opens again with the corrections in it.</source>
        <translation>Eine Seite, die jeder öffnen, filtern und drucken kann und die Onrecord mit ihren Korrekturen wieder öffnet.</translation>
    </message>
    <message>
        <source>The same page with only the paragraphs in which somebody is reported, where the whole text may not be passed on.</source>
        <translation>Dieselbe Seite nur mit den Absätzen, in denen jemand zu Wort kommt, wo der ganze Text nicht weitergegeben werden darf.</translation>
    </message>
    <message>
        <source>A row for each statement, for spreadsheets.</source>
        <translation>Eine Zeile je Aussage, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Statements by actor and topic, for notes and wikis.</source>
        <translation>Aussagen nach Akteur und Thema, für Notizen und Wikis.</translation>
    </message>
    <message>
        <source>Everything Onrecord found, for programs.</source>
        <translation>Alles, was Onrecord gefunden hat, für Programme.</translation>
    </message>
    <message>
        <source>The same on one line, for programs that read lines.</source>
        <translation>Dasselbe in einer Zeile, für Programme, die Zeilen lesen.</translation>
    </message>
    <message>
        <source>Annotations for readers that know the W3C’s standard.</source>
        <translation>Annotationen für Leser, die den Standard des W3C kennen.</translation>
    </message>
    <message>
        <source>The marked text, for libraries and editions.</source>
        <translation>Der ausgezeichnete Text, für Bibliotheken und Editionen.</translation>
    </message>
    <message>
        <source>Marks beside the text, for brat and training programs.</source>
        <translation>Markierungen neben dem Text, für brat und Trainingsprogramme.</translation>
    </message>
    <message>
        <source>A coded source for ATLAS.ti, MAXQDA, NVivo and QualCoder.</source>
        <translation>Eine kodierte Quelle für ATLAS.ti, MAXQDA, NVivo und QualCoder.</translation>
    </message>
    <message>
        <source>A list of events, and the text beside it as a second file.</source>
        <translation>Eine Liste von Ereignissen, und daneben der Text als zweite Datei.</translation>
    </message>
    <message>
        <source>Actors and topics as a graph, for Gephi and the like.</source>
        <translation>Akteure und Themen als Graph, für Gephi und Ähnliches.</translation>
    </message>
    <message>
        <source>What each expression of time means, for programs.</source>
        <translation>Was jede Zeitangabe bedeutet, für Programme.</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>der ganze Text</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>what was corrected or confirmed</source>
        <translation>was korrigiert oder bestätigt wurde</translation>
    </message>
    <message>
        <source>actors who speak on a topic</source>
        <translation>Akteure, die sich zu einem Thema äußern</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>private Notizen</translation>
    </message>
    <message>
        <source>who corrected what, and when</source>
        <translation>wer was wann korrigiert hat</translation>
    </message>
    <message>
        <source>In it: %1.</source>
        <translation>Darin:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation>Nicht darin:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Onrecord opens it again with its corrections.</source>
        <translation>Onrecord öffnet es mit seinen Korrekturen wieder.</translation>
    </message>
    <message>
        <source>As something is left out, Onrecord cannot open it again.</source>
        <translation>Da etwas weggelassen ist, kann Onrecord es nicht wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>onrecord::FilterBar</name>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Sinngemäß</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>“%1” ✕</source>
        <translation>„%1“ ✕</translation>
    </message>
    <message>
        <source>Clear the filter “%1”</source>
        <translation>Den Filter „%1“ leeren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 von %n Aussage</numerusform>
            <numerusform>%1 von %n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <translation>
            <numerusform>%1 von %n Behauptung</numerusform>
            <numerusform>%1 von %n Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Esc</source>
        <translation>%1 · Esc</translation>
    </message>
</context>
<context>
    <name>onrecord::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>onrecord::FindingFilter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>onrecord::FormerSteps</name>
    <message>
        <source>Withdraw: %1</source>
        <translation>Zurücknehmen:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>onrecord::Guide</name>
    <message>
        <source>en</source>
        <comment>the folder of the guide in this language, as in resources/help; en where there is none</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>onrecord::HeadDialog</name>
    <message>
        <source>What is known of the article</source>
        <translation>Was über den Artikel bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Verfasser</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Such as 2026-11-17 or 17 November 2026</source>
        <translation>Etwa 2026-11-17 oder 17 November 2026</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://</source>
        <translation>Eine Webadresse beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The day is not known</source>
        <translation>Der Tag ist nicht bekannt</translation>
    </message>
    <message>
        <source>Write a day</source>
        <translation>Geben Sie einen Tag ein</translation>
    </message>
    <message>
        <source>This is no day: write it as 2026-11-17</source>
        <translation>Das ist kein Tag: Schreiben Sie ihn als 2026-11-17</translation>
    </message>
</context>
<context>
    <name>onrecord::HelpWindow</name>
    <message>
        <source>Guide to Onrecord</source>
        <translation>Anleitung zu Onrecord</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryDelegate</name>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute,&#xa0;%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern,&#xa0;%1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>zurückgenommen&#xa0;%1</translation>
    </message>
    <message>
        <source>withdrawn by %1, %2</source>
        <translation>zurückgenommen von&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>früher&#xa0;%1</translation>
    </message>
    <message>
        <source>dated before what was said ahead of it</source>
        <translation>früher datiert als das, was davor gesagt wurde</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryPane</name>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation>Noch nichts korrigiert.</translation>
    </message>
    <message>
        <source>History of corrections, newest first</source>
        <translation>Verlauf der Korrekturen, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Withdraw the Correction</source>
        <translation>Korrektur zurückne&amp;hmen</translation>
    </message>
    <message>
        <source>Put the Correction in Force A&amp;gain</source>
        <translation>Korrektur &amp;wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Put in Force Again: %1</source>
        <translation>Wieder in Kraft setzen: %1</translation>
    </message>
    <message>
        <source>Filter: who, what, word…</source>
        <translation>Filter: wer, was, Wort&#xa0;…</translation>
    </message>
    <message>
        <source>Filter the history by reader, kind or words</source>
        <translation>Den Verlauf nach Leser, Art oder Wörtern filtern</translation>
    </message>
    <message>
        <source>By &amp;time</source>
        <translation>Nach &amp;Zeit</translation>
    </message>
    <message>
        <source>By &amp;person</source>
        <translation>Nach &amp;Person</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Only Those in &amp;Force</source>
        <translation>Nur &amp;geltende</translation>
    </message>
    <message>
        <source>Only &amp;Withdrawn Ones</source>
        <translation>Nur &amp;zurückgenommene</translation>
    </message>
    <message>
        <source>Order of the history, and what is shown</source>
        <translation>Reihenfolge des Verlaufs, und was gezeigt wird</translation>
    </message>
    <message>
        <source>There is none of these.</source>
        <translation>Davon gibt es keine.</translation>
    </message>
    <message>
        <source>No correction is like that. Esc shows all.</source>
        <translation>Keine Korrektur passt. Esc zeigt alle.</translation>
    </message>
</context>
<context>
    <name>onrecord::ImportDialog</name>
    <message>
        <source>&amp;Take them over as my corrections</source>
        <translation>Als meine Korrekturen über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Show them as another reader’s:</source>
        <translation>Als die eines anderen &amp;Lesers zeigen:</translation>
    </message>
    <message>
        <source>Import Marks</source>
        <translation>Markierungen einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 marks %n statement(s)</source>
        <translation>
            <numerusform>%1 markiert&#xa0;%n Aussage</numerusform>
            <numerusform>%1 markiert&#xa0;%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n speaker(s).</source>
        <translation>
            <numerusform>von&#xa0;%n Sprecher.</numerusform>
            <numerusform>von&#xa0;%n Sprechern.</numerusform>
        </translation>
    </message>
    <message>
        <source>and names no speaker but by the words of the article.</source>
        <translation>und nennt Sprecher nur mit den Worten des Artikels.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) elsewhere than the file says.</source>
        <translation>
            <numerusform>%n davon steht anderswo, als die Datei sagt.</numerusform>
            <numerusform>%n davon stehen anderswo, als die Datei sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed in this article.</source>
        <translation>
            <numerusform>%n fand in diesem Artikel keine Stelle.</numerusform>
            <numerusform>%n fanden in diesem Artikel keine Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file is missing: only the statements before it can be taken.</source>
        <translation>Das Ende der Datei fehlt: Nur die Aussagen davor können übernommen werden.</translation>
    </message>
    <message>
        <source>In both: %1, with the same speaker: %2 · only in the file: %3 · only here: %4</source>
        <translation>In beiden:&#xa0;%1, mit gleichem Sprecher:&#xa0;%2 · nur in der Datei:&#xa0;%3 · nur hier:&#xa0;%4</translation>
    </message>
    <message>
        <source>Added by it: %1 · given to another speaker: %2 · other words: %3 · all corrections: %4</source>
        <translation>Dadurch neu:&#xa0;%1 · anderem Sprecher gegeben:&#xa0;%2 · anderer Wortlaut:&#xa0;%3 · Korrekturen insgesamt:&#xa0;%4</translation>
    </message>
    <message>
        <source>It says nothing that is not shown already.</source>
        <translation>Es sagt nichts, was nicht schon gezeigt wird.</translation>
    </message>
    <message>
        <source>Title, byline, outlet, day of the article: %1</source>
        <translation>Titel, Verfasser, Medium, Tag des Artikels:&#xa0;%1</translation>
    </message>
    <message>
        <source>corrections taken as they were said there: %1</source>
        <translation>Korrekturen, übernommen wie dort gesagt:&#xa0;%1</translation>
    </message>
    <message>
        <source>Not &amp;placed:</source>
        <translation>Ohne &amp;Stelle im Text:</translation>
    </message>
    <message>
        <source>&amp;Not taken, as the article may say otherwise there now:</source>
        <translation>N&amp;icht übernommen, da der Artikel dort jetzt anderes sagen kann:</translation>
    </message>
    <message>
        <source>The file has another title, byline, outlet or day of the article and does not say that a reader corrected it: not taken.</source>
        <translation>Die Datei hat andere Angaben zu Titel, Verfasser, Medium oder Tag und sagt nicht, dass ein Leser sie korrigiert hat: nicht übernommen.</translation>
    </message>
    <message>
        <source>(no words given)</source>
        <translation>(ohne Wortlaut)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 –&#xa0;%2</translation>
    </message>
    <message>
        <source>Name of the other reader</source>
        <translation>Name des anderen Lesers</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>speakers that the file does not tell: %1</source>
        <translation>Sprecher, die die Datei nicht nennt: %1</translation>
    </message>
    <message>
        <source>actors described otherwise: %1</source>
        <translation>anders beschriebene Akteure: %1</translation>
    </message>
    <message>
        <source>dates that mean something else: %1</source>
        <translation>Zeitangaben mit anderer Bedeutung: %1</translation>
    </message>
    <message>
        <source>claims marked or taken off: %1</source>
        <translation>als Behauptung markiert oder nicht mehr: %1</translation>
    </message>
    <message>
        <source>dates and claims without a place in this article: %1</source>
        <translation>Zeitangaben und Behauptungen ohne Stelle in diesem Artikel: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>onrecord::KeyReasons</name>
    <message>
        <source>Choose a statement first: click on one, or press J.</source>
        <translation>Wählen Sie zuerst eine Aussage: durch einen Klick oder mit J.</translation>
    </message>
    <message>
        <source>This statement is rejected already.</source>
        <translation>Diese Aussage ist bereits abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing that was said of this statement is out of date.</source>
        <translation>Keine Korrektur dieser Aussage ist veraltet.</translation>
    </message>
    <message>
        <source>There is no candidate %1 here: S finds whoever else it may be.</source>
        <translation>Hier gibt es keinen Kandidaten %1: S findet, wer es sonst sein kann.</translation>
    </message>
    <message>
        <source>A topic is chosen: choose an actor first, in the list.</source>
        <translation>Ein Thema ist gewählt: Wählen Sie zuerst in der Liste einen Akteur.</translation>
    </message>
    <message>
        <source>Choose an actor first, in the list or by a statement of theirs.</source>
        <translation>Wählen Sie zuerst einen Akteur, in der Liste oder durch eine seiner Aussagen.</translation>
    </message>
    <message>
        <source>There is no other actor to merge this one with.</source>
        <translation>Es gibt keinen anderen Akteur, mit dem sich dieser zusammenführen ließe.</translation>
    </message>
    <message>
        <source>There is nothing to split off %1.</source>
        <translation>Von %1 lässt sich nichts abtrennen.</translation>
    </message>
    <message>
        <source>This key goes back in the review, which F8 begins.</source>
        <translation>Diese Taste geht in der Prüfung zurück, die F8 beginnt.</translation>
    </message>
    <message>
        <source>Select words of the block that is to be left out, or choose one that was with L.</source>
        <translation>Wählen Sie Wörter des Absatzes aus, der wegbleiben soll, oder mit L einen, der weggelassen wurde.</translation>
    </message>
    <message>
        <source>No left-out block is shown.</source>
        <translation>Es wird kein weggelassener Absatz gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was asked before this.</source>
        <translation>Davor wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>A sample of the sure ones is checked once nothing is left to review.</source>
        <translation>Eine Stichprobe der sicheren wird geprüft, wenn nichts mehr offen ist.</translation>
    </message>
</context>
<context>
    <name>onrecord::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Single letters act in the article and in the sidebar. Preferences switch them off.</source>
        <translation>Einzelne Buchstaben wirken im Artikel und in der Seitenleiste. In den Einstellungen lassen sie sich abschalten.</translation>
    </message>
</context>
<context>
    <name>onrecord::LeftOutStrips</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>zurückholen</translation>
    </message>
</context>
<context>
    <name>onrecord::MainWindow</name>
    <message>
        <source>Pasted article</source>
        <translation>Eingefügter Artikel</translation>
    </message>
    <message>
        <source>%1 – Onrecord</source>
        <translation>%1 – Onrecord</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick&#xa0;…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>onrecord::MarkingBar</name>
    <message>
        <source>cue</source>
        <translation>Redeworte</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>New statement: %1</source>
        <translation>Neue Aussage: %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>Redeworte: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Source: %1, that is %2</source>
        <translation>Quelle: %1, das ist %2</translation>
    </message>
    <message>
        <source>Select the words that report it, such as “said”, and press C; without any press Enter.</source>
        <translation>Wählen Sie die Worte aus, die es wiedergeben, etwa „sagte“, und drücken Sie C; gibt es keine, die Eingabetaste.</translation>
    </message>
    <message>
        <source>Select the words that name who says it and press R; or press Enter and choose.</source>
        <translation>Wählen Sie die Worte aus, die nennen, wer es sagt, und drücken Sie R; oder drücken Sie die Eingabetaste und wählen Sie.</translation>
    </message>
    <message>
        <source>Enter adds it; it is one step to undo.</source>
        <translation>Die Eingabetaste fügt sie hinzu; es ist ein einziger Schritt zum Rückgängigmachen.</translation>
    </message>
</context>
<context>
    <name>onrecord::MarksImport</name>
    <message>
        <source>Import Marks</source>
        <translation>Markierungen einlesen</translation>
    </message>
    <message>
        <source>Marks (*.json *.jsonl *.html *.ann *.csv *.xml *.qdpx *.qde)</source>
        <translation>Markierungen (*.json *.jsonl *.html *.ann *.csv *.xml *.qdpx *.qde)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show Marks of %1</source>
        <translation>Markierungen von&#xa0;%1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of %1 are shown. They are somebody else’s until you make them yours.</source>
        <translation>
            <numerusform>%n Korrektur von&#xa0;%1 wird gezeigt. Sie gehört jemand anderem, bis Sie sie zu Ihrer machen.</numerusform>
            <numerusform>%n Korrekturen von&#xa0;%1 werden gezeigt. Sie gehören jemand anderem, bis Sie sie zu Ihren machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrections taken over: %n.</source>
        <translation>
            <numerusform>Übernommene Korrekturen:&#xa0;%n.</numerusform>
            <numerusform>Übernommene Korrekturen:&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>%1 wird gelesen … Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>onrecord::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>onrecord::Navigator</name>
    <message>
        <source>No other statement has words in common with this place.</source>
        <translation>Keine andere Aussage hat Worte mit dieser Stelle gemeinsam.</translation>
    </message>
    <message>
        <source>There is no statement in this article.</source>
        <translation>In diesem Artikel gibt es keine Aussage.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>Choose a statement of an actor first.</source>
        <translation>Wählen Sie zuerst eine Aussage eines Akteurs.</translation>
    </message>
</context>
<context>
    <name>onrecord::NoteDialog</name>
    <message>
        <source>Note on the statement</source>
        <translation>Notiz zur Aussage</translation>
    </message>
    <message>
        <source>Throw away what you have written?</source>
        <translation>Geschriebenes verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>onrecord::OpenDialog</name>
    <message>
        <source>Open an Article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles and exported pages (%1)</source>
        <translation>Artikel und exportierte Seiten (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>onrecord::OpeningProgress</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick&#xa0;…</translation>
    </message>
    <message>
        <source>Reading “%1”… Esc cancels.</source>
        <translation>„%1“ wird gelesen … Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>onrecord::PaneDock</name>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>onrecord::PreferencesDialog</name>
    <message>
        <source>&amp;Font of the article</source>
        <translation>&amp;Schrift des Artikels</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Single &amp;letters act in article and sidebar</source>
        <translation>Einzelne &amp;Buchstaben wirken in Artikel und Seitenleiste</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Stands beside your corrections; may be empty</source>
        <translation>Steht bei Ihren Korrekturen; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>Zeilen&amp;breite</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Carefully, after a quick first look</source>
        <translation>Gründlich, nach einem schnellen ersten Blick</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes when Onrecord is started again.</source>
        <translation>Die Sprache wechselt, wenn Onrecord das nächste Mal gestartet wird.</translation>
    </message>
</context>
<context>
    <name>onrecord::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Seiten werden umbrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>onrecord::Printer</name>
    <message>
        <source>Marks: words said, underlined, with the number of their speaker behind them; on grey ground those in quotation marks; a line of dots where the reading is to be checked, of dashes where a reader corrected it, a wave where the text changed since. Speakers are bold, the words that report them italic.</source>
        <translation>Markierungen: Gesagtes ist unterstrichen, dahinter die Nummer des Sprechers; auf grauem Grund, was in Anführungszeichen steht; eine Punktlinie, wo die Lesart zu prüfen ist, eine Strichlinie, wo ein Leser sie korrigiert hat, eine Welle, wo sich der Text seither geändert hat. Sprecher sind fett, berichtende Wörter kursiv.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was gesagt hat</translation>
    </message>
</context>
<context>
    <name>onrecord::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>onrecord::RecentModel</name>
    <message>
        <source>opened %1</source>
        <translation>geöffnet&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>onrecord::Reloading</name>
    <message>
        <source>“%1” was changed on the disk. What you see is as it was before.</source>
        <translation>„%1“ wurde auf der Platte geändert. Was Sie sehen, ist der Stand davor.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted. Its text stays open here, and corrections are kept as before; export it to keep the text.</source>
        <translation>„%1“ wurde verschoben oder gelöscht. Der Text bleibt hier offen, und Korrekturen werden gespeichert wie bisher; exportieren Sie ihn, um den Text zu behalten.</translation>
    </message>
</context>
<context>
    <name>onrecord::ReviewCard</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>0 left</source>
        <translation>noch 0</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>somebody else…</source>
        <translation>jemand anders&#xa0;…</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>es gilt</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>take as it stands</source>
        <translation>übernehmen, wie es dasteht</translation>
    </message>
    <message>
        <source>not a statement</source>
        <translation>keine Aussage</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch&#xa0;%1</translation>
    </message>
    <message>
        <source>By doubt ▾</source>
        <translation>Nach Zweifel ▾</translation>
    </message>
    <message>
        <source>By text ▾</source>
        <translation>Nach Text ▾</translation>
    </message>
    <message>
        <source>Asked by doubt; press for the order of the text</source>
        <translation>Gefragt wird nach Zweifel; drücken für die Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Asked in the order of the text; press for doubt</source>
        <translation>Gefragt wird in der Reihenfolge des Textes; drücken für Zweifel</translation>
    </message>
    <message>
        <source>Every statement was looked at.</source>
        <translation>Jede Aussage wurde angesehen.</translation>
    </message>
    <message>
        <source>One statement the machine is sure of was not looked at.</source>
        <translation>Eine Aussage, deren sich die Maschine sicher ist, wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>%1 statements the machine is sure of were not looked at.</source>
        <translation>%1 Aussagen, deren sich die Maschine sicher ist, wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>check a sample of %1</source>
        <translation>Stichprobe von&#xa0;%1 prüfen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>the key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>it is one</source>
        <translation>ist eine</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>vormerken</translation>
    </message>
    <message>
        <source>make them one…</source>
        <translation>zu einem machen&#xa0;…</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Redeworte</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>Redeworte: %1</translation>
    </message>
    <message>
        <source>Before the correction: %1.</source>
        <translation>Vor der Korrektur: %1.</translation>
    </message>
    <message>
        <source>Before the correction: nobody.</source>
        <translation>Vor der Korrektur: niemand.</translation>
    </message>
    <message>
        <source>Verb: %1</source>
        <translation>Verb: %1</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Gewissheit: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ScopeBar</name>
    <message>
        <source>What the correction is meant for</source>
        <translation>Wofür die Korrektur gilt</translation>
    </message>
    <message>
        <source>Other statements</source>
        <translation>Andere Aussagen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <translation>%1, von&#xa0;%2 zu&#xa0;%3,&#xa0;%4,&#xa0;%5</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>nur diese</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Umschalt Enter</translation>
    </message>
    <message>
        <source>the %1 ticked</source>
        <translation>die&#xa0;%1 angehakten</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle&#xa0;%1</translation>
    </message>
    <message>
        <source>close preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>anhaken</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>%1 of %2 will change · one step to undo</source>
        <translation>%1 von&#xa0;%2 ändern sich · ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>just corrected</source>
        <translation>eben korrigiert</translation>
    </message>
</context>
<context>
    <name>onrecord::SelectionCorrections</name>
    <message>
        <source>Give %1 statements to %2</source>
        <translation>%1 Aussagen&#xa0;%2 geben</translation>
    </message>
    <message>
        <source>Remove %1 from the Speakers</source>
        <translation>%1 aus den Sprechern entfernen</translation>
    </message>
    <message>
        <source>Give %1 statements to nobody</source>
        <translation>%1 Aussagen niemandem geben</translation>
    </message>
    <message>
        <source>Change what is known of the article</source>
        <translation>Angaben zum Artikel ändern</translation>
    </message>
    <message>
        <source>Split %1 Off %2</source>
        <translation>%1 von&#xa0;%2 abspalten</translation>
    </message>
    <message>
        <source>Give Words of %1 to %2</source>
        <translation>Worte von %1 an %2 geben</translation>
    </message>
    <message>
        <source>Change What Is Known of %1</source>
        <translation>Angaben zu %1 ändern</translation>
    </message>
</context>
<context>
    <name>onrecord::ShortcutsPage</name>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Wie ü&amp;blich</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>Dort weg&amp;nehmen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the key that the action is to have</source>
        <translation>Drücken Sie die Taste, die die Aktion haben soll</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ist schon die Taste von „%2“.</translation>
    </message>
</context>
<context>
    <name>onrecord::Sidebar</name>
    <message>
        <source>Filter: name, word…</source>
        <translation>Filter: Name, Wort&#xa0;…</translation>
    </message>
    <message>
        <source>Filter statements by name or word</source>
        <translation>Aussagen nach Name oder Wort filtern</translation>
    </message>
    <message>
        <source>Statements by actor</source>
        <translation>Aussagen nach Akteur</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By kind of verb</source>
        <translation>Nach Art des Verbs</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Group statements</source>
        <translation>Aussagen gruppieren</translation>
    </message>
    <message>
        <source>Actors by first statement</source>
        <translation>Akteure nach erster Aussage</translation>
    </message>
    <message>
        <source>Actors by words</source>
        <translation>Akteure nach Wortzahl</translation>
    </message>
    <message>
        <source>Actors by name</source>
        <translation>Akteure nach Name</translation>
    </message>
    <message>
        <source>Actors by what needs review</source>
        <translation>Akteure nach Prüfbedarf</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Who said what will stand here once an article is open.</source>
        <translation>Wer was gesagt hat, steht hier, sobald ein Artikel offen ist.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Der Artikel wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>No attribution found in %n paragraph(s). Create one: select text, Q.</source>
        <translation>
            <numerusform>Keine Zuschreibung in %n Absatz gefunden. Anlegen: Text auswählen, Q.</numerusform>
            <numerusform>Keine Zuschreibung in %n Absätzen gefunden. Anlegen: Text auswählen, Q.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find like it</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reading was cancelled before anything was found. F5 begins again.</source>
        <translation>Das Lesen wurde abgebrochen, bevor etwas gefunden war. F5 beginnt neu.</translation>
    </message>
</context>
<context>
    <name>onrecord::SourceDialog</name>
    <message>
        <source>Name, alias or role</source>
        <translation>Name, Alias oder Rolle</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Kind of the new actor</source>
        <translation>Art des neuen Akteurs</translation>
    </message>
    <message>
        <source>Kind of a new actor:</source>
        <translation>Art eines neuen Akteurs:</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Umschalt Enter</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>neuer Akteur</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <comment>the keys</comment>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>eine andere Art</translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <comment>the keys</comment>
        <translation>Alt Enter</translation>
    </message>
    <message>
        <source>and somebody else</source>
        <translation>und noch jemand</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <comment>the keys</comment>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>show in the text</source>
        <translation>im Text zeigen</translation>
    </message>
    <message>
        <source>Nobody: the speaker is unknown</source>
        <translation>Niemand: Der Sprecher ist unbekannt</translation>
    </message>
    <message>
        <source>nobody unknown</source>
        <translation>niemand unbekannt</translation>
    </message>
    <message>
        <source>New actor: “%1”</source>
        <translation>Neuer Akteur: „%1“</translation>
    </message>
    <message>
        <source>Together: %1. Enter takes them.</source>
        <translation>Zusammen:&#xa0;%1. Enter übernimmt.</translation>
    </message>
    <message>
        <source>No actor is “%1”. Shift+Enter makes a new one.</source>
        <translation>Kein Akteur ist „%1“. Umschalt+Enter legt einen neuen an.</translation>
    </message>
    <message>
        <source>No actor is “%1”.</source>
        <translation>Kein Akteur ist „%1“.</translation>
    </message>
</context>
<context>
    <name>onrecord::SplitDialog</name>
    <message>
        <source>Split an Actor</source>
        <translation>Akteur aufteilen</translation>
    </message>
    <message>
        <source>A new name, or somebody of the article</source>
        <translation>Ein neuer Name oder jemand aus dem Artikel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Auf&amp;teilen</translation>
    </message>
    <message>
        <source>They are taken for %1 now. Say somebody else.</source>
        <translation>Dafür gelten sie jetzt: %1. Nennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Which mentions and statements of %1 are somebody else’s?</source>
        <translation>Welche Nennungen und Aussagen von %1 gehören jemand anderem?</translation>
    </message>
    <message>
        <source>Tick with Space what is theirs.</source>
        <translation>Kreuzen Sie mit der Leertaste an, was ihm gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) chosen. Whose are they?</source>
        <translation>
            <numerusform>%n Stelle ausgewählt. Wem gehört sie?</numerusform>
            <numerusform>%n Stellen ausgewählt. Wem gehören sie?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) go to %1.</source>
        <translation>
            <numerusform>%n Stelle geht an %1.</numerusform>
            <numerusform>%n Stellen gehen an %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for %1, who is in the article already.</source>
        <translation>
            <numerusform>%n Stelle für %1 (schon im Artikel).</numerusform>
            <numerusform>%n Stellen für %1 (schon im Artikel).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onrecord::StartButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>onrecord::StartPage</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1:&#xa0;%n Artikel</numerusform>
            <numerusform>%1:&#xa0;%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute&#xa0;%1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>web pages, text, Word, PDF, e-mail, archives’ bundles, an Onrecord export</source>
        <translation>Webseiten, Text, Word, PDF, E-Mail, Bündel aus Archiven, ein Onrecord-Export</translation>
    </message>
    <message>
        <source>Nothing has been opened yet. Open a file, paste an article, or look at the sample first.</source>
        <translation>Noch wurde nichts geöffnet. Öffnen Sie eine Datei, fügen Sie einen Artikel ein oder sehen Sie zuerst das Beispiel an.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Zuletzt gelesene Artikel</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>in a new window</source>
        <translation>in neuem Fenster</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>take off this list</source>
        <translation>von der Liste nehmen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>All of it is read on this machine. Nothing is sent, and the files you open are never written to.</source>
        <translation>Alles wird auf diesem Rechner gelesen. Nichts wird gesendet, und in die Dateien, die Sie öffnen, wird nie geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 (exported page)</source>
        <translation>%1 (exportierte Seite)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>exported page</source>
        <translation>exportierte Seite</translation>
    </message>
</context>
<context>
    <name>onrecord::StatementMarking</name>
    <message>
        <source>Select other words that were said, then press Q.</source>
        <translation>Wählen Sie andere Worte aus, die gesagt wurden, und drücken Sie Q.</translation>
    </message>
    <message>
        <source>Select the words that were said, then press Q.</source>
        <translation>Wählen Sie die Worte aus, die gesagt wurden, und drücken Sie Q.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Wählen Sie zuerst die Worte aus.</translation>
    </message>
    <message>
        <source>These words were said themselves. Select words beside them.</source>
        <translation>Diese Worte wurden selbst gesagt. Wählen Sie Worte daneben aus.</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
</context>
<context>
    <name>onrecord::StatementModel</name>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, actor %2, %n statement(s)</source>
        <translation>
            <numerusform>%1, Akteur %2, %n Aussage</numerusform>
            <numerusform>%1, Akteur %2, %n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to review</source>
        <translation>
            <numerusform>, %n zu prüfen</numerusform>
            <numerusform>, %n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>day not told</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Nicht zugeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and what it answers</source>
        <translation>%1 und worauf es antwortet</translation>
    </message>
    <message>
        <source>earlier and later</source>
        <translation>früher und später</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>In den Worten des Artikels</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>claim in the reporter’s own words, %1, %2</source>
        <translation>Behauptung in den Worten des Artikels, %1, %2</translation>
    </message>
    <message>
        <source>Could not be placed</source>
        <translation>Ohne Stelle im Text</translation>
    </message>
    <message>
        <source>could not be placed: %1</source>
        <translation>ohne Stelle im Text: %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not comment</source>
        <translation>Ohne Stellungnahme</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>Private Notiz: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading (Esc)</source>
        <translation>Lesen abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Read carefully; reading quickly…</source>
        <translation>Gründlich gelesen; schnelles Lesen läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Read carefully</source>
        <translation>Gründlich gelesen</translation>
    </message>
    <message>
        <source>Read quickly; reading carefully…</source>
        <translation>Schnell gelesen; gründliches Lesen läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Reading carefully…</source>
        <translation>Gründliches Lesen läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Reading quickly…</source>
        <translation>Schnelles Lesen läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Read quickly: what careful reading needs is missing or damaged</source>
        <translation>Schnell gelesen: Was gründliches Lesen braucht, fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Read quickly</source>
        <translation>Schnell gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Der Artikel wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left out</source>
        <translation>
            <numerusform>%n Absatz weggelassen</numerusform>
            <numerusform>%n Absätze weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>attributed %1%</source>
        <translation>zugeschrieben %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”: %n article(s) so far</source>
        <translation>
            <numerusform>„%1“ wird gelesen: bisher %n Artikel</numerusform>
            <numerusform>„%1“ wird gelesen: bisher %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>All corrections are saved</source>
        <translation>Alle Korrekturen gespeichert</translation>
    </message>
    <message>
        <source>Corrections cannot be saved</source>
        <translation>Korrekturen lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Kein Artikel offen</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of others, not yet yours</source>
        <translation>
            <numerusform>%n Korrektur von anderen, noch nicht Ihre</numerusform>
            <numerusform>%n Korrekturen von anderen, noch nicht Ihre</numerusform>
        </translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Noch keine Korrekturen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>the reading of the article</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>how the article was read</comment>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Quick</source>
        <comment>how the article was read</comment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Reading was cancelled; F5 begins again</source>
        <translation>Lesen abgebrochen; F5 beginnt neu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet yours</source>
        <translation>
            <numerusform>%n noch nicht Ihre</numerusform>
            <numerusform>%n noch nicht Ihre</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Leave it at what is shown (Esc)</source>
        <translation>Es bei dem belassen, was zu sehen ist (Esc)</translation>
    </message>
</context>
<context>
    <name>onrecord::StepNotice</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>It is in %1, out of view.</source>
        <translation>Es steht in %1, außer Sicht.</translation>
    </message>
</context>
<context>
    <name>onrecord::StoreMessages</name>
    <message numerus="yes">
        <source>%n correction(s) came with this page. They are somebody else’s and stay with the page.</source>
        <translation>
            <numerusform>%n Korrektur kam mit dieser Seite. Sie gehört jemand anderem und bleibt bei der Seite.</numerusform>
            <numerusform>%n Korrekturen kamen mit dieser Seite. Sie gehören jemand anderem und bleiben bei der Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another article</source>
        <translation>Ein anderer Artikel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 was here before and has corrections, which are kept with it.</source>
        <translation>%1 war vorher hier und hat Korrekturen, die bei ihm bleiben.</translation>
    </message>
    <message>
        <source>%1 reads much like this article and has corrections, which are kept with it.</source>
        <translation>%1 liest sich ganz ähnlich wie dieser Artikel und hat Korrekturen, die bei ihm bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) could be read of it and are in a new one.</source>
        <translation>
            <numerusform>%n Korrektur ließ sich daraus lesen und steht in einer neuen.</numerusform>
            <numerusform>%n Korrekturen ließen sich daraus lesen und stehen in einer neuen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read of it; a new one was begun.</source>
        <translation>Daraus ließ sich nichts lesen; eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The damaged library lies at “%1” now. %2</source>
        <translation>Die beschädigte Bibliothek liegt jetzt als „%1“.&#xa0;%2</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of the Article That Was Here</source>
        <translation>Ko&amp;rrekturen des Artikels übernehmen, der hier war</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of a Similar Article</source>
        <translation>Ko&amp;rrekturen eines ähnlichen Artikels übernehmen</translation>
    </message>
</context>
<context>
    <name>onrecord::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Find in article  %1</source>
        <translation>Im Artikel suchen &#xa0;%1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>onrecord::TopicDialog</name>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>A topic of the article, or a new one</source>
        <translation>Ein Thema des Artikels oder ein neues</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Umschalt Eingabe</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>New topic: “%1”</source>
        <translation>Neues Thema: „%1“</translation>
    </message>
</context>
<context>
    <name>onrecord::TopicGridDialog</name>
    <message>
        <source>Actors and Topics</source>
        <translation>Akteure und Themen</translation>
    </message>
    <message>
        <source>How many statements each actor makes on each topic. Enter goes there.</source>
        <translation>Wie viele Aussagen jeder Akteur zu jedem Thema macht. Enter führt dorthin.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>onrecord::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>onrecord::UnplacedCorrections</name>
    <message>
        <source>What it was said of is not in this article. X drops it, Escape keeps it.</source>
        <translation>Wovon sie handelte, steht nicht in diesem Artikel. X verwirft sie, Esc behält sie.</translation>
    </message>
    <message>
        <source>Nothing in the article is like %1. Select the words that it belongs to, then press E; X drops it, Escape keeps it.</source>
        <translation>Nichts im Artikel ähnelt&#xa0;%1. Wählen Sie die Wörter aus, zu denen sie gehört, dann E; X verwirft sie, Esc behält sie.</translation>
    </message>
    <message>
        <source>%1 is most like %2 (%3%). E places the correction there, or on other words that you select; X drops it, Escape keeps it.</source>
        <translation>%1 ähnelt am meisten&#xa0;%2 (%3&#xa0;%). E setzt die Korrektur dorthin oder auf andere Wörter, die Sie auswählen; X verwirft sie, Esc behält sie.</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, then press E.</source>
        <translation>Wählen Sie die Wörter aus, zu denen sie gehört; dann E.</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Verwerfen:&#xa0;%1</translation>
    </message>
    <message>
        <source>Take %1 as It Stands</source>
        <translation>%1 übernehmen, wie es dasteht</translation>
    </message>
</context>
<context>
    <name>onrecord::VersionModel</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no cue</source>
        <translation>keine Redeworte</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>now quoted</source>
        <translation>jetzt wörtlich</translation>
    </message>
    <message>
        <source>no longer quoted</source>
        <translation>nicht mehr wörtlich</translation>
    </message>
    <message>
        <source>another verb</source>
        <translation>anderes Verb</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>andere Quelle</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>früher: %1</translation>
    </message>
    <message>
        <source>later: %1</source>
        <translation>später: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::VersionsPane</name>
    <message>
        <source>Differences between two versions</source>
        <translation>Unterschiede zweier Fassungen</translation>
    </message>
    <message>
        <source>Compare with Another Version</source>
        <translation>Mit anderer Fassung vergleichen</translation>
    </message>
    <message>
        <source>Articles and exported pages (%1)</source>
        <translation>Artikel und exportierte Seiten (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>%1 wird gelesen … Esc bricht ab.</translation>
    </message>
    <message>
        <source>Nothing is compared. “Compare with Another Version…” in the File menu (%1) lays another version of this article beside it: a file, since the library keeps corrections and no texts.</source>
        <translation>Nichts wird verglichen. „Mit anderer Fassung vergleichen …“ im Menü Datei (%1) legt eine andere Fassung dieses Artikels daneben: eine Datei, denn die Bibliothek bewahrt Korrekturen und keine Texte auf.</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>everybody says the same in both.</source>
        <translation>alle sagen in beiden dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) the same.</source>
        <translation>
            <numerusform>%n Aussage gleich.</numerusform>
            <numerusform>%n Aussagen gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may be two articles.</source>
        <translation>Es können zwei Artikel sein.</translation>
    </message>
    <message>
        <source>The days do not tell which version is older.</source>
        <translation>Die Tage sagen nicht, welche Fassung älter ist.</translation>
    </message>
    <message>
        <source>It is the older version.</source>
        <translation>Es ist die ältere Fassung.</translation>
    </message>
    <message>
        <source>It is the newer version.</source>
        <translation>Es ist die neuere Fassung.</translation>
    </message>
    <message>
        <source>%1 is %2 here.</source>
        <translation>%1 heißt hier %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n in both versions</source>
        <translation>
            <numerusform>%n in beiden Fassungen</numerusform>
            <numerusform>%n in beiden Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost with its statement</source>
        <translation>
            <numerusform>%n mit ihrer Aussage entfallen</numerusform>
            <numerusform>%n mit ihrer Aussage entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other version</source>
        <translation>
            <numerusform>%n nur in der anderen Fassung</numerusform>
            <numerusform>%n nur in der anderen Fassung</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements that were corrected: %1.</source>
        <translation>Korrigierte Aussagen: %1.</translation>
    </message>
</context>
<context>
    <name>onrecord::WindowList</name>
    <message>
        <source>No other window is open.</source>
        <translation>Es ist kein anderes Fenster offen.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
</context>
<context>
    <name>onrecord::main</name>
    <message>
        <source>the picture cannot be written to %1.</source>
        <translation>Das Bild lässt sich nicht nach&#xa0;%1 schreiben.</translation>
    </message>
</context>
<context>
    <name>onrecord::wording</name>
    <message>
        <source>%1 names them</source>
        <translation>%1 nennt sie</translation>
    </message>
    <message>
        <source>not named in the text</source>
        <translation>nicht im Text genannt</translation>
    </message>
    <message>
        <source>last named before the words</source>
        <translation>zuletzt genannt vor dem Gesagten</translation>
    </message>
    <message>
        <source>last named before %1</source>
        <translation>zuletzt genannt vor&#xa0;%1</translation>
    </message>
    <message>
        <source>named before in this paragraph</source>
        <translation>früher in diesem Absatz genannt</translation>
    </message>
    <message>
        <source>named before in %1</source>
        <translation>früher genannt in&#xa0;%1</translation>
    </message>
    <message>
        <source>named later, in %1</source>
        <translation>später genannt, in&#xa0;%1</translation>
    </message>
    <message>
        <source>speaks just before and after</source>
        <translation>spricht unmittelbar davor und danach</translation>
    </message>
    <message>
        <source>speaks just before</source>
        <translation>spricht unmittelbar davor</translation>
    </message>
    <message>
        <source>speaks just after</source>
        <translation>spricht unmittelbar danach</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>Niemandem gegeben</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>%1 gegeben</translation>
    </message>
    <message>
        <source>Verb set to “%1”</source>
        <translation>Verb gesetzt auf „%1“</translation>
    </message>
    <message>
        <source>Marked as “%1”</source>
        <translation>Gekennzeichnet als „%1“</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>%1: %2 – no longer in the article</source>
        <translation>%1:&#xa0;%2 – nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>%1: %2 – now: %3</source>
        <translation>%1:&#xa0;%2 – jetzt:&#xa0;%3</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Give %1 to nobody</source>
        <translation>%1 niemandem geben</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>%1 an&#xa0;%2 geben</translation>
    </message>
    <message>
        <source>Change the verb of %1 to “%2”</source>
        <translation>Verb von&#xa0;%1 in „%2“ ändern</translation>
    </message>
    <message>
        <source>Change the words of %1 to %2</source>
        <translation>Wortlaut von&#xa0;%1 in&#xa0;%2 ändern</translation>
    </message>
    <message>
        <source>Add the statement %1</source>
        <translation>Aussage&#xa0;%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the statement %1 by %2</source>
        <translation>Aussage&#xa0;%1 von&#xa0;%2 hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in&#xa0;%2 umbenennen</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit&#xa0;%2 zusammenführen</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>%1 vormerken</translation>
    </message>
    <message>
        <source>Take the flag off %1</source>
        <translation>Vormerkung von&#xa0;%1 aufheben</translation>
    </message>
    <message>
        <source>Take the note off %1</source>
        <translation>Notiz zu&#xa0;%1 entfernen</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>Notiz zu&#xa0;%1 schreiben</translation>
    </message>
    <message>
        <source>Set the day of publication to %1</source>
        <translation>Tag der Veröffentlichung auf&#xa0;%1 setzen</translation>
    </message>
    <message>
        <source>Mark %1 as “%2”</source>
        <translation>%1 als „%2“ kennzeichnen</translation>
    </message>
    <message>
        <source>Rename the topic %1 to %2</source>
        <translation>Thema&#xa0;%1 in&#xa0;%2 umbenennen</translation>
    </message>
    <message>
        <source>Merge the topic %1 into %2</source>
        <translation>Thema&#xa0;%1 mit&#xa0;%2 zusammenführen</translation>
    </message>
    <message>
        <source>Set %1 to %2, %3</source>
        <translation>%1 auf&#xa0;%2 setzen,&#xa0;%3</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Change the headline to %1</source>
        <translation>Überschrift in&#xa0;%1 ändern</translation>
    </message>
    <message>
        <source>Change the byline to %1</source>
        <translation>Verfasser in&#xa0;%1 ändern</translation>
    </message>
    <message>
        <source>Change the outlet to %1</source>
        <translation>Medium in&#xa0;%1 ändern</translation>
    </message>
    <message>
        <source>Change the address to %1</source>
        <translation>Adresse in&#xa0;%1 ändern</translation>
    </message>
    <message>
        <source>Change the language to %1</source>
        <translation>Sprache in&#xa0;%1 ändern</translation>
    </message>
    <message>
        <source>Take the headline away</source>
        <translation>Überschrift entfernen</translation>
    </message>
    <message>
        <source>Take the byline away</source>
        <translation>Verfasser entfernen</translation>
    </message>
    <message>
        <source>Take the outlet away</source>
        <translation>Medium entfernen</translation>
    </message>
    <message>
        <source>Take the address away</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Take the language away</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>a time not named</source>
        <translation>eine nicht genannte Zeit</translation>
    </message>
    <message>
        <source>corrected, was read as %1</source>
        <translation>korrigiert, gelesen wurde&#xa0;%1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>Frühjahr&#xa0;%1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>Sommer&#xa0;%1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>Herbst&#xa0;%1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>Winter&#xa0;%1</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>erstes Quartal&#xa0;%1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>zweites Quartal&#xa0;%1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>drittes Quartal&#xa0;%1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>viertes Quartal&#xa0;%1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>erstes Halbjahr&#xa0;%1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>zweites Halbjahr&#xa0;%1</translation>
    </message>
    <message>
        <source>a year not named</source>
        <translation>ein nicht genanntes Jahr</translation>
    </message>
    <message>
        <source>weekend of week %1 of %2</source>
        <translation>Wochenende der Woche&#xa0;%1 in&#xa0;%2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche&#xa0;%1 in&#xa0;%2</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>mittags</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>a day not known</source>
        <translation>ein nicht bekannter Tag</translation>
    </message>
    <message>
        <source>a week not known</source>
        <translation>eine nicht bekannte Woche</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>das Wochenende</translation>
    </message>
    <message>
        <source>a month not known</source>
        <translation>ein nicht bekannter Monat</translation>
    </message>
    <message>
        <source>a quarter not known</source>
        <translation>ein nicht bekanntes Quartal</translation>
    </message>
    <message>
        <source>a year not known</source>
        <translation>ein nicht bekanntes Jahr</translation>
    </message>
    <message>
        <source>a decade not known</source>
        <translation>ein nicht bekanntes Jahrzehnt</translation>
    </message>
    <message>
        <source>a century not known</source>
        <translation>ein nicht bekanntes Jahrhundert</translation>
    </message>
    <message>
        <source>some decades</source>
        <translation>einige Jahrzehnte</translation>
    </message>
    <message>
        <source>some centuries</source>
        <translation>einige Jahrhunderte</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>the past</source>
        <translation>die Vergangenheit</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>die Zukunft</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>die&#xa0;%1er Jahre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>It stands so in the words.</source>
        <translation>So steht es in den Worten.</translation>
    </message>
    <message>
        <source>Counted from the day of publication, %1.</source>
        <translation>Gerechnet vom Tag der Veröffentlichung,&#xa0;%1.</translation>
    </message>
    <message>
        <source>The last one up to the day of publication, %1: the verb tells of the past.</source>
        <translation>Der letzte bis zum Tag der Veröffentlichung,&#xa0;%1: Das Verb spricht von Vergangenem.</translation>
    </message>
    <message>
        <source>The next one from the day of publication, %1: the verb looks ahead.</source>
        <translation>Der nächste ab dem Tag der Veröffentlichung,&#xa0;%1: Das Verb blickt voraus.</translation>
    </message>
    <message>
        <source>The one nearest to the day of publication, %1; no verb tells which.</source>
        <translation>Der dem Tag der Veröffentlichung nächste,&#xa0;%1; kein Verb sagt, welcher.</translation>
    </message>
    <message>
        <source>Counted from %1, which the article spoke of before.</source>
        <translation>Gerechnet von&#xa0;%1, wovon der Artikel vorher sprach.</translation>
    </message>
    <message>
        <source>A reader set it.</source>
        <translation>Ein Leser hat es gesetzt.</translation>
    </message>
    <message>
        <source>Open: the day of publication is not known.</source>
        <translation>Offen: Der Tag der Veröffentlichung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is of a kind Onrecord cannot read; save it as DOCX or ODT.</source>
        <translation>%1 ist von einer Art, die Onrecord nicht lesen kann; speichern Sie es als DOCX oder ODT.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet; save the sheet as CSV.</source>
        <translation>%1 ist eine Tabelle; speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>%1 holds slides; save them as PDF.</source>
        <translation>%1 enthält Folien; speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>%1 is a message of Outlook; save it as EML.</source>
        <translation>%1 ist eine Nachricht aus Outlook; speichern Sie sie als EML.</translation>
    </message>
    <message>
        <source>%1 is packed; unpack it and open the article in it.</source>
        <translation>%1 ist gepackt; entpacken Sie es und öffnen Sie den Artikel darin.</translation>
    </message>
    <message>
        <source>%1 is an archive of files; unpack it and open the article in it.</source>
        <translation>%1 ist ein Archiv aus Dateien; entpacken Sie es und öffnen Sie den Artikel darin.</translation>
    </message>
    <message>
        <source>%1 is of a kind Onrecord cannot read; save it as text.</source>
        <translation>%1 ist von einer Art, die Onrecord nicht lesen kann; speichern Sie es als Text.</translation>
    </message>
    <message>
        <source>%1 does not exist; check the name.</source>
        <translation>%1 gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 may not be opened by you; ask for the right to it.</source>
        <translation>%1 dürfen Sie nicht öffnen; bitten Sie um das Recht dazu.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; save its text to a file first.</source>
        <translation>%1 ist ein Gerät oder eine Pipe; speichern Sie den Text erst in einer Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end; try again or use a copy.</source>
        <translation>%1 ließ sich nicht zu Ende lesen; versuchen Sie es noch einmal oder nehmen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>%1 was there a moment ago and is gone.</source>
        <translation>%1 war eben noch da und ist fort.</translation>
    </message>
    <message>
        <source>%1 is empty; there is no text to read.</source>
        <translation>%1 ist leer; es gibt keinen Text zu lesen.</translation>
    </message>
    <message>
        <source>%1 holds no text but binary data; open the article itself.</source>
        <translation>%1 enthält keinen Text, sondern Binärdaten; öffnen Sie den Artikel selbst.</translation>
    </message>
    <message>
        <source>%1 holds no text to read; open the article itself.</source>
        <translation>%1 enthält keinen Text zum Lesen; öffnen Sie den Artikel selbst.</translation>
    </message>
    <message>
        <source>%1 asks for a password; save it without one.</source>
        <translation>%1 verlangt ein Passwort; speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>%1 is larger than Onrecord takes; split it.</source>
        <translation>%1 ist größer, als Onrecord es annimmt; teilen Sie es.</translation>
    </message>
    <message>
        <source>%1 holds no article; name a folder with text files.</source>
        <translation>%1 enthält keinen Artikel; nennen Sie einen Ordner mit Textdateien.</translation>
    </message>
    <message>
        <source>%1 holds several articles; name a folder for the outcome.</source>
        <translation>%1 enthält mehrere Artikel; nennen Sie einen Ordner für das Ergebnis.</translation>
    </message>
    <message>
        <source>%1 would be written twice; give the inputs different names.</source>
        <translation>%1 würde zweimal geschrieben; geben Sie den Eingaben verschiedene Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1 ließ sich nicht schreiben; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be written, as the disk is full.</source>
        <translation>%1 ließ sich nicht schreiben, da die Platte voll ist.</translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing; fetch it again.</source>
        <translation>%1 ist abgeschnitten, das Ende fehlt; holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is.</source>
        <translation>%1 ist beschädigt und blieb, wie es war.</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 and was left as it is.</source>
        <translation>%1 ist bei Byte&#xa0;%2 beschädigt und blieb, wie es war.</translation>
    </message>
    <message>
        <source>%1 was saved by a later Onrecord; update this one.</source>
        <translation>%1 wurde von einem neueren Onrecord gespeichert; aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>%1 holds nothing that Onrecord saved.</source>
        <translation>%1 enthält nichts, was Onrecord gespeichert hat.</translation>
    </message>
    <message>
        <source>%1 holds statements from an article, not the article; open the article itself, then import this file over it.</source>
        <translation>%1 enthält Aussagen aus einem Artikel, nicht den Artikel; öffnen Sie den Artikel selbst und importieren Sie dann diese Datei dazu.</translation>
    </message>
    <message>
        <source>%1 holds statements from an article, not the article; open the article itself.</source>
        <translation>%1 enthält Aussagen aus einem Artikel, nicht den Artikel; öffnen Sie den Artikel selbst.</translation>
    </message>
    <message>
        <source>%1 holds dates from an article, not the article; open the article itself.</source>
        <translation>%1 enthält Daten aus einem Artikel, nicht den Artikel; öffnen Sie den Artikel selbst.</translation>
    </message>
    <message>
        <source>%1 holds no statements that somebody marked; choose an export of Onrecord, W3C annotations, brat, Citron, CoreNLP or REFI-QDA.</source>
        <translation>%1 enthält keine von jemandem markierten Aussagen; wählen Sie einen Export von Onrecord, W3C-Annotationen, brat, Citron, CoreNLP oder REFI-QDA.</translation>
    </message>
    <message>
        <source>%1 holds no statements; there is nothing to import.</source>
        <translation>%1 enthält keine Aussagen; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 is a page of Onrecord without what opens it again; choose a whole page, or an export as JSON, CSV, TEI, W3C annotations, brat or REFI-QDA.</source>
        <translation>%1 ist eine Seite von Onrecord ohne das, womit sie sich wieder öffnen lässt; wählen Sie eine ganze Seite oder einen Export als JSON, CSV, TEI, W3C-Annotationen, brat oder REFI-QDA.</translation>
    </message>
    <message>
        <source>%1 is an export in the format %3, which cannot be imported; choose a page of Onrecord, or an export as JSON, CSV, TEI, W3C annotations, brat or REFI-QDA.</source>
        <translation>%1 ist ein Export im Format %3, der sich nicht importieren lässt; wählen Sie eine Seite von Onrecord oder einen Export als JSON, CSV, TEI, W3C-Annotationen, brat oder REFI-QDA.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close that and try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt; schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is missing or wrong in this Onrecord; install it again.</source>
        <translation>%1 fehlt in diesem Onrecord oder ist falsch; installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not a statement</source>
        <translation>keine Aussage</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>actor renamed</source>
        <translation>Akteur umbenannt</translation>
    </message>
    <message>
        <source>actors merged</source>
        <translation>Akteure zusammengeführt</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>vormerken</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>nicht vorgemerkt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>topic renamed</source>
        <translation>Thema umbenannt</translation>
    </message>
    <message>
        <source>topics merged</source>
        <translation>Themen zusammengeführt</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>Datum&#xa0;%1</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Absatz&#xa0;%1</translation>
    </message>
    <message>
        <source>belongs to the article</source>
        <translation>gehört zum Artikel</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>could not be placed in the text</source>
        <translation>fand keine Stelle im Text</translation>
    </message>
    <message>
        <source>to review again: the words are no longer in the article</source>
        <translation>neu zu prüfen: Die Wörter stehen nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>to review again: the article says %1 now</source>
        <translation>neu zu prüfen: Der Artikel sagt jetzt&#xa0;%1</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Wie es gesagt wurde</translation>
    </message>
    <message>
        <source>“Not a freeze”</source>
        <translation>„Kein Stopp“</translation>
    </message>
    <message>
        <source>Word for word, in quotation marks.</source>
        <translation>Wort für Wort, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>was “not needed”</source>
        <translation>sei „nicht nötig“</translation>
    </message>
    <message>
        <source>A report with some of the speaker’s own words.</source>
        <translation>Ein Bericht mit einigen eigenen Worten des Sprechers.</translation>
    </message>
    <message>
        <source>that it was sold</source>
        <translation>dass es verkauft sei</translation>
    </message>
    <message>
        <source>A report in other words.</source>
        <translation>Ein Bericht in anderen Worten.</translation>
    </message>
    <message>
        <source>declined to comment</source>
        <translation>wollte nicht Stellung nehmen</translation>
    </message>
    <message>
        <source>Silence, which is a position too.</source>
        <translation>Schweigen, das auch eine Position ist.</translation>
    </message>
    <message>
        <source>Who, and when</source>
        <translation>Wer, und wann</translation>
    </message>
    <message>
        <source>a late boat</source>
        <translation>ein spätes Boot</translation>
    </message>
    <message>
        <source>Actor 1, statement a: 1a is its name in text, list and print.</source>
        <translation>Akteur 1, Aussage a: 1a ist ihr Name in Text, Liste und Druck.</translation>
    </message>
    <message>
        <source>Marta Holm</source>
        <translation>Marta Holm</translation>
    </message>
    <message>
        <source>The words that name the speaker.</source>
        <translation>Die Wörter, die den Sprecher nennen.</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>fordert</translation>
    </message>
    <message>
        <source>The words that report the statement.</source>
        <translation>Die Wörter, die von der Aussage berichten.</translation>
    </message>
    <message>
        <source>A date; point at it for the day that is meant.</source>
        <translation>Ein Datum; zeigen Sie darauf, um den gemeinten Tag zu sehen.</translation>
    </message>
    <message>
        <source>1,900 a week</source>
        <translation>1.900 pro Woche</translation>
    </message>
    <message>
        <source>The reporter says so; nobody else is named.</source>
        <translation>Der Artikel selbst sagt es; niemand sonst ist genannt.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>a vote in May</source>
        <translation>eine Abstimmung im Mai</translation>
    </message>
    <message>
        <source>Found by the program, which is sure.</source>
        <translation>Vom Programm gefunden, das sich sicher ist.</translation>
    </message>
    <message>
        <source>Found, but to be reviewed by a reader.</source>
        <translation>Gefunden, aber von einem Leser zu prüfen.</translation>
    </message>
    <message>
        <source>“We never”</source>
        <translation>„Nie haben wir“</translation>
    </message>
    <message>
        <source>Confirmed by a reader.</source>
        <translation>Von einem Leser bestätigt.</translation>
    </message>
    <message>
        <source>to share it</source>
        <translation>es zu teilen</translation>
    </message>
    <message>
        <source>Corrected or added by a reader.</source>
        <translation>Von einem Leser korrigiert oder hinzugefügt.</translation>
    </message>
    <message>
        <source>until spring</source>
        <translation>bis zum Frühjahr</translation>
    </message>
    <message>
        <source>Confirmed or corrected once; its words have changed since.</source>
        <translation>Einmal bestätigt oder korrigiert; der Wortlaut hat sich seither geändert.</translation>
    </message>
    <message>
        <source>and it is gone</source>
        <translation>und es ist fort</translation>
    </message>
    <message>
        <source>Flagged by a reader.</source>
        <translation>Von einem Leser vorgemerkt.</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>Positionen nach Akteur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kind of verb</source>
        <translation>Art des Verbs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>quiet reading</source>
        <translation>ruhiges Lesen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Other actors</source>
        <translation>Andere Akteure</translation>
    </message>
    <message>
        <source>Did not comment</source>
        <translation>Ohne Stellungnahme</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Nicht zugeschrieben</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>In den Worten des Artikels</translation>
    </message>
    <message>
        <source>Corrections whose place was not found</source>
        <translation>Korrekturen, deren Stelle nicht gefunden wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>end of quote</source>
        <translation>Ende des Zitats</translation>
    </message>
    <message>
        <source>end of paraphrase</source>
        <translation>Ende der Paraphrase</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>No statements were found in this article.</source>
        <translation>In diesem Artikel wurden keine Aussagen gefunden.</translation>
    </message>
    <message>
        <source>Automatic attributions may be wrong.</source>
        <translation>Automatische Zuschreibungen können falsch sein.</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>all actors</source>
        <translation>alle Akteure</translation>
    </message>
    <message>
        <source>Go to the positions</source>
        <translation>Zu den Positionen</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Markierungen bedeuten</translation>
    </message>
    <message>
        <source>What the dates mean</source>
        <translation>Was die Daten bedeuten</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Lines on paper: the kind of verb</source>
        <translation>Linien auf Papier: die Art des Verbs</translation>
    </message>
    <message>
        <source>these words</source>
        <translation>diese Wörter</translation>
    </message>
    <message>
        <source>Excerpts: only the paragraphs in which somebody is reported.</source>
        <translation>Auszüge: nur die Absätze, in denen jemand zu Wort kommt.</translation>
    </message>
    <message>
        <source>So the article says. A reader has corrected it; what holds stands above.</source>
        <translation>So steht es im Artikel. Ein Leser hat es berichtigt; was gilt, steht darüber.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>paraphrase of %1, %2: </source>
        <translation>Paraphrase von&#xa0;%1,&#xa0;%2: </translation>
    </message>
    <message>
        <source>quote by %1, %2: </source>
        <translation>Zitat von&#xa0;%1,&#xa0;%2: </translation>
    </message>
    <message>
        <source>did not comment</source>
        <translation>ohne Stellungnahme</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von&#xa0;%2</translation>
    </message>
    <message>
        <source>%1% of the words are attributed, %2% are the reporter’s own, %3% were not read.</source>
        <translation>%1&#xa0;% der Wörter sind zugeschrieben,&#xa0;%2&#xa0;% sind die des Artikels,&#xa0;%3&#xa0;% wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Made with %1 on %2, %3 UTC.</source>
        <translation>Erstellt mit&#xa0;%1 am&#xa0;%2,&#xa0;%3 UTC.</translation>
    </message>
    <message>
        <source>Showing </source>
        <translation>Gezeigt: </translation>
    </message>
    <message>
        <source> · without %1</source>
        <translation> · ohne&#xa0;%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>about the article</source>
        <translation>über den Artikel</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz&#xa0;%1</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Who claims this?</source>
        <translation>Wer behauptet das?</translation>
    </message>
    <message>
        <source>Who confirms this?</source>
        <translation>Wer bestätigt das?</translation>
    </message>
    <message>
        <source>Who denies this?</source>
        <translation>Wer bestreitet das?</translation>
    </message>
    <message>
        <source>Who pledges this?</source>
        <translation>Wer sagt das zu?</translation>
    </message>
    <message>
        <source>Who demands this?</source>
        <translation>Wer fordert das?</translation>
    </message>
    <message>
        <source>Who criticises this?</source>
        <translation>Wer kritisiert das?</translation>
    </message>
    <message>
        <source>Who supports this?</source>
        <translation>Wer unterstützt das?</translation>
    </message>
    <message>
        <source>Who expects this?</source>
        <translation>Wer erwartet das?</translation>
    </message>
    <message>
        <source>Who predicts this?</source>
        <translation>Wer sagt das voraus?</translation>
    </message>
    <message>
        <source>Who warns of this?</source>
        <translation>Wer warnt davor?</translation>
    </message>
    <message>
        <source>Who asks this?</source>
        <translation>Wer fragt das?</translation>
    </message>
    <message>
        <source>Who did not comment?</source>
        <translation>Wer hat nicht Stellung genommen?</translation>
    </message>
    <message>
        <source>Who thinks this?</source>
        <translation>Wer meint das?</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <translation>%1 oder&#xa0;%2?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: is it %2?</source>
        <translation>%1: Ist das&#xa0;%2?</translation>
    </message>
    <message>
        <source>Which day is “%1”?</source>
        <translation>Welcher Tag ist „%1“?</translation>
    </message>
    <message>
        <source>confidence high</source>
        <translation>Sicherheit hoch</translation>
    </message>
    <message>
        <source>confidence medium</source>
        <translation>Sicherheit mittel</translation>
    </message>
    <message>
        <source>confidence low</source>
        <translation>Sicherheit gering</translation>
    </message>
    <message>
        <source>Does it still hold?</source>
        <translation>Gilt es noch?</translation>
    </message>
    <message>
        <source>Where does it end?</source>
        <translation>Wo endet es?</translation>
    </message>
    <message>
        <source>Is this a statement at all?</source>
        <translation>Ist das überhaupt eine Aussage?</translation>
    </message>
    <message>
        <source>%1, %2: its words are other ones now</source>
        <translation>%1,&#xa0;%2: Der Wortlaut ist jetzt ein anderer</translation>
    </message>
    <message>
        <source>the words of %1, %2</source>
        <translation>der Wortlaut von&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>whether %1 is listed, %2</source>
        <translation>ob&#xa0;%1 aufgeführt wird,&#xa0;%2</translation>
    </message>
    <message>
        <source>a date in %1, %2</source>
        <translation>ein Datum in&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>whose %1 is, %2</source>
        <translation>von wem&#xa0;%1 ist,&#xa0;%2</translation>
    </message>
    <message>
        <source>who %1 %2, %3</source>
        <translation>wer&#xa0;%1&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Two close</source>
        <translation>Zwei gleichauf</translation>
    </message>
    <message>
        <source>Pronoun only</source>
        <translation>Nur Pronomen</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Wo es endet</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>Aussage?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>niemandes</translation>
    </message>
    <message>
        <source>“%1” in %2 is now %3.</source>
        <translation>„%1“ in&#xa0;%2 ist jetzt&#xa0;%3.</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>%1 more times</source>
        <translation>%1 weitere Male</translation>
    </message>
    <message>
        <source>The same “%1” is left to nobody %2.</source>
        <translation>Dasselbe „%1“ bleibt&#xa0;%2 ohne Sprecher.</translation>
    </message>
    <message>
        <source>The same “%1” leads to %2 %3.</source>
        <translation>Dasselbe „%1“ führt&#xa0;%3 zu&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1”, and pronouns behind it, lead to %2 %3.</source>
        <translation>„%1“ und Pronomen danach führen %3 zu %2.</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>von Ihnen markiert</translation>
    </message>
    <message>
        <source>its words changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>goes on from it, %1</source>
        <translation>setzt es fort,&#xa0;%1</translation>
    </message>
    <message>
        <source>same chain: %1, %2</source>
        <translation>gleiche Kette:&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>same name: %1, %2</source>
        <translation>gleicher Name:&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>None of them was checked.</source>
        <translation>Keine davon wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 were wrong.</source>
        <translation>%1 von&#xa0;%2 waren falsch.</translation>
    </message>
    <message>
        <source>With a confidence of 95%, between %1% and %2% of all the sure ones are.</source>
        <translation>Mit 95&#xa0;% Sicherheit sind es zwischen&#xa0;%1&#xa0;% und&#xa0;%2&#xa0;% aller sicheren.</translation>
    </message>
    <message>
        <source>You marked this statement.</source>
        <translation>Diese Aussage haben Sie markiert.</translation>
    </message>
    <message>
        <source>%1 right before %2</source>
        <translation>%1 direkt vor&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 right after %2</source>
        <translation>%1 direkt nach&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, after a quotation</source>
        <translation>%1, nach einem Zitat</translation>
    </message>
    <message>
        <source>%1, before a quotation</source>
        <translation>%1, vor einem Zitat</translation>
    </message>
    <message>
        <source>the quotation was left open in the paragraph before and goes on here</source>
        <translation>das Zitat blieb im Absatz davor offen und geht hier weiter</translation>
    </message>
    <message>
        <source>the sentence goes on from the statement before</source>
        <translation>der Satz setzt die vorige Aussage fort</translation>
    </message>
    <message>
        <source>%1 goes on from the statement before</source>
        <translation>%1 setzt die vorige Aussage fort</translation>
    </message>
    <message>
        <source>%1 names the source</source>
        <translation>%1 nennt die Quelle</translation>
    </message>
    <message>
        <source>the line begins with the speaker, %1</source>
        <translation>die Zeile beginnt mit dem Sprecher,&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, before a clause with “that”</source>
        <translation>%1, vor einem Nebensatz mit „that“</translation>
    </message>
    <message>
        <source>%1, before a clause</source>
        <translation>%1, vor einem Nebensatz</translation>
    </message>
    <message>
        <source>%1, after a clause</source>
        <translation>%1, nach einem Nebensatz</translation>
    </message>
    <message>
        <source>%1, before “to”</source>
        <translation>%1, vor „to“</translation>
    </message>
    <message>
        <source>%1, with its object</source>
        <translation>%1, mit Objekt</translation>
    </message>
    <message>
        <source>%1 is a noun that reports</source>
        <translation>%1 ist ein Substantiv, das berichtet</translation>
    </message>
    <message>
        <source>words in quotation marks inside a sentence</source>
        <translation>Wörter in Anführungszeichen innerhalb eines Satzes</translation>
    </message>
    <message>
        <source>%1, with words in quotation marks</source>
        <translation>%1, mit Wörtern in Anführungszeichen</translation>
    </message>
    <message>
        <source>a paragraph that is a quotation, after a statement in the one before</source>
        <translation>ein Absatz, der ein Zitat ist, nach einer Aussage im Absatz davor</translation>
    </message>
    <message>
        <source>the headline sets %1 apart from the words</source>
        <translation>die Überschrift setzt&#xa0;%1 vom Gesagten ab</translation>
    </message>
    <message>
        <source>%1 stands after a dash behind the words</source>
        <translation>%1 steht nach einem Strich hinter dem Gesagten</translation>
    </message>
    <message>
        <source>words in quotation marks that no source could be tied to</source>
        <translation>Wörter in Anführungszeichen, denen keine Quelle zuzuordnen war</translation>
    </message>
    <message>
        <source>who spoke just before</source>
        <translation>der unmittelbar davor sprach</translation>
    </message>
    <message>
        <source>named in the paragraph before</source>
        <translation>im Absatz davor genannt</translation>
    </message>
    <message>
        <source>you gave it to %1</source>
        <translation>Sie haben es&#xa0;%1 gegeben</translation>
    </message>
    <message>
        <source>you said that nobody is named for it</source>
        <translation>Sie haben gesagt, dass niemand dafür genannt ist</translation>
    </message>
    <message>
        <source>it is too doubtful that it was %1</source>
        <translation>dass es&#xa0;%1 war, ist zu zweifelhaft</translation>
    </message>
    <message>
        <source>nobody is named for it</source>
        <translation>niemand ist dafür genannt</translation>
    </message>
    <message>
        <source>%1 is named</source>
        <translation>%1 ist genannt</translation>
    </message>
    <message>
        <source>so it is %1’s</source>
        <translation>also ist es von&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist&#xa0;%2</translation>
    </message>
    <message>
        <source>most likely %1</source>
        <translation>am ehesten&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is most likely %2</source>
        <translation>%1 ist am ehesten&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 is speaking here</source>
        <translation>%1 spricht hier</translation>
    </message>
    <message>
        <source>the article gives no name for %1</source>
        <translation>der Artikel gibt&#xa0;%1 keinen Namen</translation>
    </message>
    <message>
        <source>it could also be %1</source>
        <translation>es könnte auch&#xa0;%1 sein</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>%1 did not comment</source>
        <translation>%1 nahm nicht Stellung</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>gesagt&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded</source>
        <translation>
            <numerusform>%n Zeichen ließ sich nicht entschlüsseln</numerusform>
            <numerusform>%n Zeichen ließen sich nicht entschlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen als&#xa0;%1</translation>
    </message>
    <message>
        <source>its marks could not be read</source>
        <translation>seine Markierungen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>withdrawn by its publisher</source>
        <translation>vom Verlag zurückgezogen</translation>
    </message>
    <message>
        <source>published on %1, which may be either of two days</source>
        <translation>veröffentlicht am&#xa0;%1, was einer von zwei Tagen sein kann</translation>
    </message>
    <message>
        <source>not in English: findings are for English only</source>
        <translation>nicht auf Englisch: Gefunden wird nur in englischem Text</translation>
    </message>
    <message>
        <source>an exported page without its findings: read anew</source>
        <translation>eine exportierte Seite ohne ihre Befunde: neu gelesen</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>admits</source>
        <translation>räumt ein</translation>
    </message>
    <message>
        <source>disagrees with</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>ist anderer Meinung</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>weist zurück</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>weigert sich</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>ist gegen</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>plant</translation>
    </message>
    <message>
        <source>urges</source>
        <translation>drängt</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>beschuldigt</translation>
    </message>
    <message>
        <source>blames</source>
        <translation>macht verantwortlich</translation>
    </message>
    <message>
        <source>praises</source>
        <translation>lobt</translation>
    </message>
    <message>
        <source>welcomes</source>
        <translation>begrüßt</translation>
    </message>
    <message>
        <source>expects</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>predicts</source>
        <translation>sagt voraus</translation>
    </message>
    <message>
        <source>hopes</source>
        <translation>hofft</translation>
    </message>
    <message>
        <source>wants</source>
        <translation>will</translation>
    </message>
    <message>
        <source>fears</source>
        <translation>fürchtet</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>pledges</source>
        <translation>sagt zu</translation>
    </message>
    <message>
        <source>criticises</source>
        <translation>kritisiert</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>kein Kommentar</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>meint</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>partly verbatim</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>abgeschwächt</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>reported second hand</source>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>about</source>
        <translation>betrifft</translation>
    </message>
    <message>
        <source>said on</source>
        <translation>gesagt am</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>denied in</source>
        <translation>bestritten in</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und&#xa0;%2</translation>
    </message>
    <message>
        <source>Put under no topic</source>
        <translation>Keinem Thema zuordnen</translation>
    </message>
    <message>
        <source>Put under “%1”</source>
        <translation>Unter „%1“ einordnen</translation>
    </message>
    <message>
        <source>Change the colour of %1: %2</source>
        <translation>Farbe von %1 ändern: %2</translation>
    </message>
    <message>
        <source>Take the description off %1</source>
        <translation>Beschreibung von %1 entfernen</translation>
    </message>
    <message>
        <source>Describe %1 as %2</source>
        <translation>%1 beschreiben als %2</translation>
    </message>
    <message>
        <source>Take the identifier off %1</source>
        <translation>Kennung von %1 entfernen</translation>
    </message>
    <message>
        <source>Identify %1 as %2</source>
        <translation>%1 kennzeichnen als %2</translation>
    </message>
    <message>
        <source>Split %1 off %2: %3</source>
        <translation>%1 von %2 abtrennen: %3</translation>
    </message>
    <message>
        <source>Give %1 to %2 instead of %3</source>
        <translation>%1 an %2 geben statt an %3</translation>
    </message>
    <message>
        <source>Take the cue off %1</source>
        <translation>Redeworte von %1 entfernen</translation>
    </message>
    <message>
        <source>Change the cue of %1 to %2</source>
        <translation>Redeworte von %1 ändern in %2</translation>
    </message>
    <message>
        <source>Take the source off %1</source>
        <translation>Quelle von %1 entfernen</translation>
    </message>
    <message>
        <source>Change the source of %1 to %2</source>
        <translation>Quelle von %1 ändern in %2</translation>
    </message>
    <message>
        <source>Mark %1 as a claim of the reporter’s own</source>
        <translation>%1 als eigene Behauptung des Artikels kennzeichnen</translation>
    </message>
    <message>
        <source>Take %1 off the reporter’s own claims</source>
        <translation>%1 aus den eigenen Behauptungen des Artikels nehmen</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>Behauptung&#xa0;%1</translation>
    </message>
    <message>
        <source>the reporter’s own</source>
        <translation>eigene des Artikels</translation>
    </message>
    <message>
        <source>Put %1 under no topic</source>
        <translation>%1 keinem Thema zuordnen</translation>
    </message>
    <message>
        <source>Put %1 under the topic %2</source>
        <translation>%1 unter das Thema %2 einordnen</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Redeworte</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>description of %1</source>
        <translation>Beschreibung von %1</translation>
    </message>
    <message>
        <source>identifier of %1</source>
        <translation>Kennung von %1</translation>
    </message>
    <message>
        <source>mentions %1</source>
        <translation>Nennungen %1</translation>
    </message>
    <message>
        <source>Is %1 the same as %2?</source>
        <translation>Ist %1 dasselbe wie %2?</translation>
    </message>
    <message>
        <source>Same actor?</source>
        <translation>Derselbe Akteur?</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>as its number has it</source>
        <translation>wie seine Nummer</translation>
    </message>
    <message>
        <source>Careful reading found a statement here, quick reading did not.</source>
        <translation>Gründliches Lesen fand hier eine Aussage, schnelles nicht.</translation>
    </message>
    <message>
        <source>Quick reading found a statement here, careful reading did not.</source>
        <translation>Schnelles Lesen fand hier eine Aussage, gründliches nicht.</translation>
    </message>
    <message>
        <source>Quick and careful reading have different speakers for it.</source>
        <translation>Schnelles und gründliches Lesen nennen dafür verschiedene Sprecher.</translation>
    </message>
    <message>
        <source>Readings differ</source>
        <translation>Lesarten uneins</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an: %1</translation>
    </message>
    <message>
        <source>you chose them</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>%1 chose them</source>
        <translation>gewählt von: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>weekday, day, month, year</comment>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>You set it.</source>
        <translation>Sie haben es gesetzt.</translation>
    </message>
    <message>
        <source>%1 set it.</source>
        <translation>Gesetzt von: %1.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern of a day</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a day</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>that it is a statement</source>
        <translation>dass es eine Aussage ist</translation>
    </message>
    <message>
        <source>words</source>
        <comment>of a statement</comment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <translation>Sie haben es bestätigt.</translation>
    </message>
    <message>
        <source>%1 confirmed it.</source>
        <translation>Bestätigt von: %1.</translation>
    </message>
    <message>
        <source>You chose: %1.</source>
        <translation>Von Ihnen gewählt: %1.</translation>
    </message>
    <message>
        <source>%1 chose: %2.</source>
        <translation>%1 hat gewählt: %2.</translation>
    </message>
    <message>
        <source>confirmed already</source>
        <translation>schon bestätigt</translation>
    </message>
    <message>
        <source>corrected already</source>
        <translation>schon korrigiert</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>von Hand markiert</translation>
    </message>
    <message>
        <source>%1 marked this statement</source>
        <translation>%1 hat diese Aussage markiert</translation>
    </message>
    <message>
        <source>%1 gave it to %2</source>
        <translation>%1 hat sie %2 zugeschrieben</translation>
    </message>
    <message>
        <source>%1 said that nobody is named for it</source>
        <translation>%1 hat gesagt, dass niemand dafür genannt ist</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>Wochenenden</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>Jahrhunderte</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 Aussage</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 Aussagen</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 Wort</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>%1 actor</source>
        <translation>%1 Akteur</translation>
    </message>
    <message>
        <source>%1 actors</source>
        <translation>%1 Akteuren</translation>
    </message>
    <message>
        <source>%1 statement that was found is left out of this page.</source>
        <translation>%1 gefundene Aussage fehlt auf dieser Seite.</translation>
    </message>
    <message>
        <source>%1 statements that were found are left out of this page.</source>
        <translation>%1 gefundene Aussagen fehlen auf dieser Seite.</translation>
    </message>
    <message>
        <source> of %1 actor</source>
        <translation> von %1 Akteur</translation>
    </message>
    <message>
        <source> of %1 actors</source>
        <translation> von %1 Akteuren</translation>
    </message>
    <message>
        <source>somebody else (signed “%1”)</source>
        <translation>jemand anderes (gezeichnet „%1“)</translation>
    </message>
    <message>
        <source>with a private note</source>
        <translation>mit privater Notiz</translation>
    </message>
    <message>
        <source>a fare freeze</source>
        <translation>ein Preisstopp</translation>
    </message>
    <message>
        <source>With a private note; the list shows this sign.</source>
        <translation>Mit einer privaten Notiz; das Zeichen steht in der Liste.</translation>
    </message>
</context>
</TS>
