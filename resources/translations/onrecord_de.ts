<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>onrecord::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import Marks…</source>
        <translation>&amp;Markierungen einlesen …</translation>
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
        <source>&amp;Headline, Byline, Outlet…</source>
        <translation>Überschrift, Verfasser, &amp;Medium …</translation>
    </message>
    <message>
        <source>&amp;Day of Publication…</source>
        <translation>&amp;Tag der Veröffentlichung …</translation>
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
        <source>Take Corrections of the Article Fo&amp;rmerly Here</source>
        <translation>Korrekturen des früheren Artikels überneh&amp;men</translation>
    </message>
    <message>
        <source>Put the Damaged &amp;Library Aside</source>
        <translation>Beschädigte &amp;Bibliothek beiseitelegen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen …</translation>
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
        <translation>Anderer &amp;Sprecher …</translation>
    </message>
    <message>
        <source>Speaker &amp;Unknown</source>
        <translation>Sprecher &amp;unbekannt</translation>
    </message>
    <message>
        <source>Kind of &amp;Verb…</source>
        <translation>Art des &amp;Verbs …</translation>
    </message>
    <message>
        <source>Certaint&amp;y of the Speaker…</source>
        <translation>&amp;Gewissheit des Sprechers …</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>&amp;Datum …</translation>
    </message>
    <message>
        <source>&amp;Edit Words</source>
        <translation>&amp;Wortlaut ändern</translation>
    </message>
    <message>
        <source>&amp;New Statement from Selection…</source>
        <translation>&amp;Neue Aussage aus der Auswahl …</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>Vor&amp;merken</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz …</translation>
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
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit …</translation>
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
</context>
<context>
    <name>onrecord::BundleDock</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
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
    <name>onrecord::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
</context>
<context>
    <name>onrecord::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
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
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
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
    <name>onrecord::OpeningProgress</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>Reading “%1”… Esc cancels.</source>
        <translation>„%1“ wird gelesen … Esc bricht ab.</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
</context>
<context>
    <name>onrecord::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
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
    <name>onrecord::ReviewCard</name>
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
        <source>Who warns of this?</source>
        <translation>Wer warnt davor?</translation>
    </message>
    <message>
        <source>Who asks this?</source>
        <translation>Wer fragt das?</translation>
    </message>
    <message>
        <source>Who did not comment?</source>
        <translation>Wer äußerte sich nicht?</translation>
    </message>
    <message>
        <source>Who thinks this?</source>
        <translation>Wer denkt das?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Does it still hold?</source>
        <translation>Gilt es noch?</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>0 left</source>
        <translation>noch 0</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) the machine is sure of were not looked at.</source>
        <translation>
            <numerusform>%n sichere Aussage wurde nicht angesehen.</numerusform>
            <numerusform>%n sichere Aussagen wurden nicht angesehen.</numerusform>
        </translation>
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
        <translation>jemand anders …</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
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
        <source>edit words</source>
        <translation>Wortlaut ändern</translation>
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
        <source>Before your correction: %1.</source>
        <translation>Vor Ihrer Korrektur: %1.</translation>
    </message>
    <message>
        <source>Before your correction: nobody.</source>
        <translation>Vor Ihrer Korrektur: niemand.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>onrecord::Sidebar</name>
    <message>
        <source>Filter: name, word…</source>
        <translation>Filter: Name, Wort …</translation>
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
        <translation>Der Artikel wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>No attribution found in %n paragraph(s). Create one: select text, Q.</source>
        <translation>
            <numerusform>Keine Zuschreibung in %n Absatz gefunden. Anlegen: Text auswählen, Q.</numerusform>
            <numerusform>Keine Zuschreibung in %n Absätzen gefunden. Anlegen: Text auswählen, Q.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onrecord::SidebarDock</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>onrecord::StatementModel</name>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>did not comment</source>
        <translation>äußerte sich nicht</translation>
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
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be placed: %1</source>
        <translation>ohne Stelle im Text: %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
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
        <source>No article is open</source>
        <translation>Kein Artikel offen</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Der Artikel wird gelesen …</translation>
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
        <translation>„%1“ wird gelesen …</translation>
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
</context>
<context>
    <name>onrecord::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
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
        <source>Find in article  Ctrl+F</source>
        <translation>Im Artikel suchen  Strg+F</translation>
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
</TS>
