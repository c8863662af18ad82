<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Jeter</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>onrecord::AboutDialog</name>
    <message>
        <source>About Onrecord</source>
        <translation>À propos d’Onrecord</translation>
    </message>
    <message>
        <source>Onrecord %1</source>
        <translation>Onrecord %1</translation>
    </message>
    <message>
        <source>A reader for news that shows who said what, and when.

It works alone, on your own files; nothing leaves the machine. What it finds may be wrong: what you correct stays as you said it.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Un lecteur d’articles qui montre qui a dit quoi, et quand.

Il travaille seul, sur vos propres fichiers&#xa0;; rien ne quitte la machine. Ce qu’il trouve peut être faux&#xa0;: ce que vous corrigez reste comme vous l’avez dit.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>onrecord::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Actors and Topics</source>
        <translation>A&amp;cteurs et thèmes</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Ta&amp;ke Candidate</source>
        <translation>Choisir le can&amp;didat</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open in a &amp;New Window</source>
        <translation>Ouvrir dans une &amp;nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Take off the List of Recent Articles</source>
        <translation>Ôter de la li&amp;ste des articles récents</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Co&amp;ller comme article</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import Marks…</source>
        <translation>&amp;Importer des marques…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparer avec…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Copier comme c&amp;itation</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Rec&amp;hercher dans l’article</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Read the File A&amp;gain</source>
        <translation>Relire le fi&amp;chier</translation>
    </message>
    <message>
        <source>&amp;Read Carefully</source>
        <translation>&amp;Lire attentivement</translation>
    </message>
    <message>
        <source>&amp;Headline, Byline, Outlet…</source>
        <translation>Titre, si&amp;gnature, média…</translation>
    </message>
    <message>
        <source>&amp;Day of Publication…</source>
        <translation>&amp;Jour de publication…</translation>
    </message>
    <message>
        <source>Bring Back or Leave Out a &amp;Block</source>
        <translation>Rétablir ou écarter un &amp;bloc</translation>
    </message>
    <message>
        <source>Make Others’ Corrections My &amp;Own</source>
        <translation>Faire &amp;miennes les corrections d’autrui</translation>
    </message>
    <message>
        <source>Put the Damaged &amp;Library Aside</source>
        <translation>Mettre de côté la bibliothèque en&amp;dommagée</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Volet latéral</translation>
    </message>
    <message>
        <source>Filter S&amp;tatements</source>
        <translation>&amp;Filtrer les déclarations</translation>
    </message>
    <message>
        <source>List &amp;Verbatim Statements</source>
        <translation>Lister les déclarations &amp;mot pour mot</translation>
    </message>
    <message>
        <source>List &amp;Paraphrases</source>
        <translation>Lister les para&amp;phrases</translation>
    </message>
    <message>
        <source>Only What Needs &amp;Review</source>
        <translation>Seulement ce qui est à vé&amp;rifier</translation>
    </message>
    <message>
        <source>&amp;Hide Rejected</source>
        <translation>&amp;Masquer le rejeté</translation>
    </message>
    <message>
        <source>&amp;Group Statements Otherwise</source>
        <translation>&amp;Grouper autrement les déclarations</translation>
    </message>
    <message>
        <source>Put Actors in Another Or&amp;der</source>
        <translation>Ranger les act&amp;eurs autrement</translation>
    </message>
    <message>
        <source>List of &amp;Articles</source>
        <translation>Liste des ar&amp;ticles</translation>
    </message>
    <message>
        <source>H&amp;istory of Corrections</source>
        <translation>&amp;Historique des corrections</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Différences</translation>
    </message>
    <message>
        <source>&amp;Left-Out Blocks</source>
        <translation>&amp;Blocs écartés</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>C&amp;urseur dans le texte</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Not a Statemen&amp;t</source>
        <translation>&amp;Pas une déclaration</translation>
    </message>
    <message>
        <source>Other &amp;Speaker…</source>
        <translation>&amp;Autre locuteur…</translation>
    </message>
    <message>
        <source>Speaker &amp;Unknown</source>
        <translation>Locuteur in&amp;connu</translation>
    </message>
    <message>
        <source>Kind of &amp;Verb…</source>
        <translation>Genre de ver&amp;be…</translation>
    </message>
    <message>
        <source>Certaint&amp;y of the Speaker…</source>
        <translation>&amp;Certitude du locuteur…</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>&amp;Date…</translation>
    </message>
    <message>
        <source>&amp;Edit Words</source>
        <translation>Modifier les &amp;mots</translation>
    </message>
    <message>
        <source>&amp;New Statement from Selection…</source>
        <translation>&amp;Nouvelle déclaration d’après la sélection…</translation>
    </message>
    <message>
        <source>Selection Names the Spea&amp;ker</source>
        <translation>La sélection nomme le loc&amp;uteur</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>Mar&amp;quer</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>&amp;Back to the Question Before</source>
        <translation>Re&amp;venir à la question d’avant</translation>
    </message>
    <message>
        <source>Ask in the Order of the Te&amp;xt</source>
        <translation>Interroger dans l’ordre du te&amp;xte</translation>
    </message>
    <message>
        <source>Check a Sam&amp;ple of the Sure Ones</source>
        <translation>Vérifier un échanti&amp;llon des sûres</translation>
    </message>
    <message>
        <source>Take as It Stands No&amp;w</source>
        <translation>Reprendre tel que c’est maintena&amp;nt</translation>
    </message>
    <message>
        <source>Show What Is Most Like the Lost &amp;Place</source>
        <translation>Montrer ce qui ressemble le plus à l’endroit &amp;perdu</translation>
    </message>
    <message>
        <source>Place the Correction on the Selec&amp;tion</source>
        <translation>Placer la correction sur la sélec&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Drop the Correction</source>
        <translation>A&amp;bandonner la correction</translation>
    </message>
    <message>
        <source>&amp;Keep the Correction Unplaced</source>
        <translation>&amp;Garder la correction sans place</translation>
    </message>
    <message>
        <source>W&amp;ithdraw the Correction</source>
        <translation>R&amp;etirer la correction</translation>
    </message>
    <message>
        <source>Difference: Keep O&amp;urs</source>
        <translation>Différence&#xa0;: garder la &amp;nôtre</translation>
    </message>
    <message>
        <source>Difference: Take T&amp;heirs</source>
        <translation>Différence&#xa0;: prendre la &amp;leur</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Séparer…</translation>
    </message>
    <message>
        <source>&amp;Copy Actor as Markdown</source>
        <translation>Copier l’acteur en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy Actor as &amp;Table (CSV)</source>
        <translation>Copier l’acteur en &amp;tableau (CSV)</translation>
    </message>
    <message>
        <source>Copy Actor as C&amp;itations</source>
        <translation>Copier l’acteur en c&amp;itations</translation>
    </message>
    <message>
        <source>Actors &amp;and Topics in a Table</source>
        <translation>Acteurs &amp;et thèmes en tableau</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article of the File</source>
        <translation>Article suivant du &amp;fichier</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article of the File</source>
        <translation>Article précédent du f&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>Déclaration &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>Déclaration &amp;précédente</translation>
    </message>
    <message>
        <source>Next to &amp;Review</source>
        <translation>Prochaine à &amp;vérifier</translation>
    </message>
    <message>
        <source>Previous to Re&amp;view</source>
        <translation>Précédente à vé&amp;rifier</translation>
    </message>
    <message>
        <source>Next &amp;Left-Out Block</source>
        <translation>Prochain &amp;bloc écarté</translation>
    </message>
    <message>
        <source>Previous Left-&amp;Out Block</source>
        <translation>Bloc écarté précéd&amp;ent</translation>
    </message>
    <message>
        <source>Next by the &amp;Same Actor</source>
        <translation>Suivante du même &amp;acteur</translation>
    </message>
    <message>
        <source>Previous by the Same &amp;Actor</source>
        <translation>Précédente du même a&amp;cteur</translation>
    </message>
    <message>
        <source>Show What C&amp;hanged</source>
        <translation>Montrer les c&amp;hangements</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Vo&amp;let précédent</translation>
    </message>
    <message>
        <source>&amp;Menu of What Is Selected</source>
        <translation>&amp;Menu de la sélection</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <source>&amp;Guide and Legend</source>
        <translation>&amp;Guide et légende</translation>
    </message>
    <message>
        <source>List of &amp;Keys</source>
        <translation>Liste des &amp;touches</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;About Onrecord</source>
        <translation>À &amp;propos d’Onrecord</translation>
    </message>
    <message>
        <source>Compare with Another &amp;Version…</source>
        <translation>Comparer avec une autre &amp;version…</translation>
    </message>
    <message>
        <source>Two V&amp;ersions Compared</source>
        <translation>Deux v&amp;ersions comparées</translation>
    </message>
    <message>
        <source>Edit C&amp;ue</source>
        <translation>Modifier l’&amp;introducteur</translation>
    </message>
    <message>
        <source>To&amp;pic…</source>
        <translation>Su&amp;jet…</translation>
    </message>
    <message>
        <source>Change Only This &amp;One</source>
        <translation>Ne changer que &amp;celle-ci</translation>
    </message>
    <message>
        <source>Change All &amp;Like It</source>
        <translation>Changer toutes les &amp;pareilles</translation>
    </message>
    <message>
        <source>Preview What Would Chan&amp;ge</source>
        <translation>&amp;Aperçu des changements</translation>
    </message>
    <message>
        <source>What Is &amp;Known of the Actor…</source>
        <translation>Ce qu’on &amp;sait de l’acteur…</translation>
    </message>
    <message>
        <source>I&amp;dentifier of the Actor…</source>
        <translation>I&amp;dentifiant de l’acteur…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Speakers</source>
        <translation>Reti&amp;rer des locuteurs</translation>
    </message>
    <message>
        <source>Next of &amp;Those That Overlap Here</source>
        <translation>Suivante de &amp;celles qui se chevauchent ici</translation>
    </message>
    <message>
        <source>&amp;Keep the Text That Is Shown</source>
        <translation>&amp;Garder le texte affiché</translation>
    </message>
    <message>
        <source>Claim of the Reporte&amp;r’s Own</source>
        <translation>Affi&amp;rmation propre à l’article</translation>
    </message>
    <message>
        <source>Show What Was &amp;Undone</source>
        <translation>Montrer ce qui a été &amp;annulé</translation>
    </message>
    <message>
        <source>Next Di&amp;fference of the Versions</source>
        <translation>&amp;Différence suivante des versions</translation>
    </message>
    <message>
        <source>Previous D&amp;ifference of the Versions</source>
        <translation>D&amp;ifférence précédente des versions</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Article in a Window of Its Own</source>
        <translation>&amp;Article dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Ne&amp;xt Window</source>
        <translation>Fenêtre &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Window</source>
        <translation>Fenêtre &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>Articles &amp;ouverts…</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of a Similar Article</source>
        <translation>&amp;Reprendre les corrections d’un article semblable</translation>
    </message>
    <message>
        <source>Cancel Rea&amp;ding</source>
        <translation>Annuler la le&amp;cture</translation>
    </message>
</context>
<context>
    <name>onrecord::ActorCards</name>
    <message>
        <source>Select an actor or a statement to copy what the actor says.</source>
        <translation>Choisissez un acteur ou une déclaration pour copier ce que dit l’acteur.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n statement(s) of %1.</source>
        <translation>
            <numerusform>%n déclaration de %1 copiée.</numerusform>
            <numerusform>%n déclarations de %1 copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onrecord::ActorDialog</name>
    <message>
        <source>What is known of the actor</source>
        <translation>Ce qu’on sait de l’acteur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Of your own, such as Q42 of Wikidata or a desk’s code</source>
        <translation>Le vôtre, par exemple Q42 de Wikidata ou un code de la rédaction</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleChanges</name>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n reportée</numerusform>
            <numerusform>%n reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed</source>
        <translation>
            <numerusform>%n n’a pas pu être placée</numerusform>
            <numerusform>%n n’ont pas pu être placées</numerusform>
        </translation>
    </message>
    <message>
        <source>The article changed since you corrected it: %1.</source>
        <translation>L’article a changé depuis que vous l’avez corrigé&#xa0;: %1.</translation>
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
        <translation>Par %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleOpening</name>
    <message>
        <source>Onrecord opens files of this machine only; it fetches nothing from the network.</source>
        <translation>Onrecord n’ouvre que les fichiers de cette machine&#xa0;; il ne va rien chercher sur le réseau.</translation>
    </message>
</context>
<context>
    <name>onrecord::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Endroit dans l’article</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Drop a file here, press Ctrl+O to choose one, or Ctrl+V to read text you have copied.
Who said what, and when, is marked in the text.</source>
        <translation>Déposez un fichier ici, appuyez sur Ctrl+O pour en choisir un, ou sur Ctrl+V pour lire un texte que vous avez copié.
Qui a dit quoi, et quand, est marqué dans le texte.</translation>
    </message>
</context>
<context>
    <name>onrecord::BlockCorrections</name>
    <message numerus="yes">
        <source>&amp;All %n Block(s)</source>
        <translation>
            <numerusform>&amp;Le %n bloc</numerusform>
            <numerusform>&amp;Les %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n block(s)</source>
        <translation>
            <numerusform>Rétablir %n bloc</numerusform>
            <numerusform>Rétablir %n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring Back the Left-Out Block</source>
        <translation>Rétablir le &amp;bloc écarté</translation>
    </message>
    <message>
        <source>Leave This Paragraph &amp;Out</source>
        <translation>É&amp;carter ce paragraphe</translation>
    </message>
</context>
<context>
    <name>onrecord::BucketChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>onrecord::BucketChips</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>more ▾</source>
        <translation>autres ▾</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>onrecord::BundleDock</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>onrecord::BundleModel</name>
    <message>
        <source>same text</source>
        <translation>même texte</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same text as “%1”</source>
        <translation>Presque le même texte que «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>onrecord::BundlePane</name>
    <message>
        <source>Filter articles…</source>
        <translation>Filtrer les articles…</translation>
    </message>
    <message>
        <source>Filter articles by headline, outlet or day</source>
        <translation>Filtrer les articles par titre, média ou jour</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Articles of the file</source>
        <translation>Articles du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 articles sur %2</translation>
    </message>
    <message>
        <source>%1, %2 without text</source>
        <translation>%1, dont %2 sans texte</translation>
    </message>
</context>
<context>
    <name>onrecord::CandidateBox</name>
    <message>
        <source>%1, now</source>
        <translation>%1, actuel</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
</context>
<context>
    <name>onrecord::CarefulReading</name>
    <message>
        <source>This article is long, so it was read quickly only.</source>
        <translation>Cet article est long&#xa0;: il n’a été lu que rapidement.</translation>
    </message>
</context>
<context>
    <name>onrecord::ChangedWordsView</name>
    <message>
        <source>Now: no longer in the article</source>
        <translation>Maintenant&#xa0;: n’est plus dans l’article</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::CommandModel</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activé)</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
</context>
<context>
    <name>onrecord::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Find a command by words of its name</source>
        <translation>Trouver une commande par les mots de son nom</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes qui conviennent</translation>
    </message>
    <message>
        <source>No command has these words in its name.</source>
        <translation>Aucune commande n’a ces mots dans son nom.</translation>
    </message>
</context>
<context>
    <name>onrecord::ComparePane</name>
    <message>
        <source>Differences between two readers</source>
        <translation>Différences entre deux lecteurs</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Readings (*.html *.json *.jsonl *.ann *.csv *.xml *.qdpx *.qde)</source>
        <translation>Lectures (*.html *.json *.jsonl *.ann *.csv *.xml *.qdpx *.qde)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing is compared. “Compare with…” in the File menu (%1) lays another reader’s saved file beside this one.</source>
        <translation>Rien n’est comparé. «&#xa0;Comparer avec…&#xa0;» dans le menu Fichier (%1) met le fichier enregistré d’un autre lecteur à côté de celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left</source>
        <translation>
            <numerusform>%1&#xa0;: %n à décider</numerusform>
            <numerusform>%1&#xa0;: %n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all differences are decided.</source>
        <translation>%1&#xa0;: toutes les différences sont décidées.</translation>
    </message>
    <message>
        <source>%1: no difference. Both say the same.</source>
        <translation>%1&#xa0;: aucune différence. Les deux disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its statements have no certain place here.</source>
        <translation>
            <numerusform>%n de ses déclarations n’a pas de place sûre ici.</numerusform>
            <numerusform>%n de ses déclarations n’ont pas de place sûre ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>La fin du fichier manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) in both.</source>
        <translation>
            <numerusform>%n déclaration dans les deux.</numerusform>
            <numerusform>%n déclarations dans les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same speaker in %1 % of all.</source>
        <translation>Même locuteur dans %1&#xa0;% de toutes.</translation>
    </message>
    <message>
        <source>Krippendorff’s α %1.</source>
        <translation>α de Krippendorff&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Krippendorff’s α needs more than one speaker.</source>
        <translation>L’α de Krippendorff demande plus d’un locuteur.</translation>
    </message>
    <message>
        <source>1: the two agree everywhere. 0: as often as by chance. From 0.8 on readings count as reliable.</source>
        <translation>1&#xa0;: les deux s’accordent partout. 0&#xa0;: aussi souvent que par hasard. À partir de 0,8 les lectures passent pour fiables.</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Prendre de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>Lecture de %1… Échap annule.</translation>
    </message>
    <message>
        <source>← keep ours · → take theirs · E %1</source>
        <translation>← garder la nôtre · → prendre la leur · E %1</translation>
    </message>
</context>
<context>
    <name>onrecord::CopyCommands</name>
    <message>
        <source>Select a statement or some words to copy them as a citation.</source>
        <translation>Sélectionnez une déclaration ou quelques mots pour les copier comme citation.</translation>
    </message>
</context>
<context>
    <name>onrecord::CorrectionMenu</name>
    <message>
        <source>&amp;Give To</source>
        <translation>&amp;Donner à</translation>
    </message>
    <message>
        <source>Kind of &amp;Verb</source>
        <translation>Genre de &amp;verbe</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>&amp;Certitude</translation>
    </message>
    <message>
        <source>Co&amp;py Actor</source>
        <translation>Co&amp;pier l’acteur</translation>
    </message>
</context>
<context>
    <name>onrecord::CorrectionQuestions</name>
    <message>
        <source>No date stands in the sentence of %1. The article has this day:</source>
        <translation>La phrase de %1 ne contient aucune date. L’article a ce jour :</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Select the words that name who says it, then press R.</source>
        <translation>Sélectionnez les mots qui nomment qui le dit, puis appuyez sur R.</translation>
    </message>
    <message>
        <source>Choose a statement, select the words that name who says it, then press R.</source>
        <translation>Choisissez une déclaration, sélectionnez les mots qui nomment qui le dit, puis appuyez sur R.</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Nom de l’acteur</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Select the words that the reporter asserts, then press Y.</source>
        <translation>Sélectionnez les mots que l’article affirme lui-même, puis appuyez sur Y.</translation>
    </message>
    <message>
        <source>Somebody said these words: they are no claim of the reporter’s own.</source>
        <translation>Quelqu’un a dit ces mots&#x202f;: ils ne sont pas une affirmation propre à l’article.</translation>
    </message>
    <message>
        <source>There is no other topic to merge this one with.</source>
        <translation>Il n’y a pas d’autre thème avec lequel fusionner celui-ci.</translation>
    </message>
    <message>
        <source>%1 belongs under</source>
        <translation>%1 relève de</translation>
    </message>
    <message>
        <source>%1 is the same as</source>
        <translation>%1 est le même que</translation>
    </message>
    <message>
        <source>Tab: the other end. Arrow keys: by letters, with Ctrl words, with Alt sentences. + and −: parts. Enter takes it, Esc leaves all as it was.</source>
        <translation>Tab&#xa0;: l’autre bout. Flèches&#xa0;: par lettre, avec Ctrl par mot, avec Alt par phrase. + et −&#xa0;: parties. Entrée valide, Échap laisse tout comme avant.</translation>
    </message>
    <message>
        <source>Select the words that were said, then press E.</source>
        <translation>Sélectionnez les mots qui ont été dits, puis appuyez sur E.</translation>
    </message>
    <message>
        <source>Select the words that report it, such as “said”, then press C.</source>
        <translation>Sélectionnez les mots qui la rapportent, comme « a dit », puis appuyez sur C.</translation>
    </message>
    <message>
        <source>The words that report it. %1</source>
        <translation>Les mots qui la rapportent. %1</translation>
    </message>
    <message>
        <source>These are the words that were said already.</source>
        <translation>Ce sont déjà les mots qui ont été dits.</translation>
    </message>
    <message>
        <source>These are the words that report it already.</source>
        <translation>Ce sont déjà les mots qui le rapportent.</translation>
    </message>
    <message>
        <source>These words were said themselves. Select words beside them.</source>
        <translation>Ces mots ont eux-mêmes été dits. Sélectionnez des mots à côté.</translation>
    </message>
</context>
<context>
    <name>onrecord::CoverageBar</name>
    <message>
        <source>%1 words attributed, %2 in the reporter’s voice, %3 left out</source>
        <translation>%1 mots attribués, %2 dans la voix du journaliste, %3 écartés</translation>
    </message>
</context>
<context>
    <name>onrecord::DateDialog</name>
    <message>
        <source>When is “%1”?</source>
        <translation>Quand est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Meant is</source>
        <translation>&amp;Ce qui est désigné</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>as it was read: %1</source>
        <translation>comme lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the day chosen</source>
        <translation>le jour choisi</translation>
    </message>
    <message>
        <source>its month</source>
        <translation>son mois</translation>
    </message>
    <message>
        <source>its year</source>
        <translation>son année</translation>
    </message>
    <message>
        <source>about: when what is told happens</source>
        <translation>porte sur&#xa0;: quand a lieu ce qui est raconté</translation>
    </message>
    <message>
        <source>said on: the day it was said</source>
        <translation>dit le&#xa0;: le jour où cela a été dit</translation>
    </message>
    <message>
        <source>published: the day of the article</source>
        <translation>publié&#xa0;: le jour de l’article</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>onrecord::DifferenceDelegate</name>
    <message>
        <source>%1 (kept)</source>
        <translation>%1 (gardée)</translation>
    </message>
</context>
<context>
    <name>onrecord::DifferenceModel</name>
    <message>
        <source>only ours</source>
        <translation>seulement chez nous</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>seulement chez l’autre</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>autre locuteur</translation>
    </message>
    <message>
        <source>another cue or source</source>
        <translation>autre introducteur ou autre source</translation>
    </message>
    <message>
        <source>another verb, certainty or topic</source>
        <translation>autre verbe, autre certitude ou autre thème</translation>
    </message>
    <message>
        <source>no cue, no source</source>
        <translation>ni introducteur ni source</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>pas une déclaration</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>ours: %1</source>
        <translation>la nôtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>la leur&#xa0;: %1</translation>
    </message>
    <message>
        <source>ours is kept</source>
        <translation>la nôtre est gardée</translation>
    </message>
    <message>
        <source>mark it</source>
        <translation>la marquer</translation>
    </message>
    <message>
        <source>choose the speaker</source>
        <translation>choisir qui parle</translation>
    </message>
    <message>
        <source>edit the cue</source>
        <translation>modifier l’introducteur</translation>
    </message>
    <message>
        <source>edit the source</source>
        <translation>modifier la source</translation>
    </message>
    <message>
        <source>choose the verb</source>
        <translation>choisir le verbe</translation>
    </message>
    <message>
        <source>choose the certainty</source>
        <translation>choisir la certitude</translation>
    </message>
    <message>
        <source>choose the topic</source>
        <translation>choisir le sujet</translation>
    </message>
    <message>
        <source>edit the words</source>
        <translation>modifier les mots</translation>
    </message>
</context>
<context>
    <name>onrecord::DockTitle</name>
    <message>
        <source>Drag to the other side</source>
        <translation>Faire glisser de l’autre côté</translation>
    </message>
</context>
<context>
    <name>onrecord::Explanation</name>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>speaker, verb: Ana Ruiz denies</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Double-click, or press H, to correct it</source>
        <translation>Double-cliquez, ou appuyez sur H, pour corriger</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publié %1</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>Dans la voix du journaliste</translation>
    </message>
</context>
<context>
    <name>onrecord::ExportChoices</name>
    <message>
        <source>Include private &amp;notes</source>
        <translation>Inclure les &amp;notes privées</translation>
    </message>
    <message>
        <source>Include what was &amp;corrected, when and by whom</source>
        <translation>Inclure ce qui a été &amp;corrigé, quand et par qui</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8, for Excel</source>
        <translation>&amp;Signaler comme UTF-8, pour Excel</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>Déclarations&#xa0;:</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Be&amp;ginning of the file:</source>
        <translation>&amp;Début du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Who says what in it:</source>
        <translation>&amp;Qui y dit quoi&#xa0;:</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>The export would be written over the article; choose another name.</source>
        <translation>L’export serait écrit par-dessus l’article&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1”, the text that goes beside the export, would be written over the article; choose another name.</source>
        <translation>« %1 », le texte qui accompagne l’export, écraserait l’article ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is there already. Export again to write over it.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Exportez encore une fois pour le remplacer.</translation>
    </message>
    <message>
        <source>That file is there already. Export again to write over it.</source>
        <translation>Ce fichier existe déjà. Exportez encore une fois pour le remplacer.</translation>
    </message>
    <message>
        <source>Making “%1”… Esc cancels.</source>
        <translation>Préparation de «&#xa0;%1&#xa0;»… Échap annule.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
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
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>HTML page, excerpts only</source>
        <translation>Page HTML, extraits seulement</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
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
        <translation>JSON, une ligne</translation>
    </message>
    <message>
        <source>Web annotations (W3C)</source>
        <translation>Annotations web (W3C)</translation>
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
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>Discourse Network Analyzer</source>
        <translation>Discourse Network Analyzer</translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation>Réseau (GraphML)</translation>
    </message>
    <message>
        <source>Dates (TIMEX3)</source>
        <translation>Dates (TIMEX3)</translation>
    </message>
    <message>
        <source>Pages to print or to send, with marks that black and white leaves legible.</source>
        <translation>Des pages à imprimer ou à envoyer, avec des marques lisibles en noir et blanc.</translation>
    </message>
    <message>
        <source>One page that anybody can open, filter and print, and that Onrecord opens again with the corrections in it.</source>
        <translation>Une page que chacun peut ouvrir, filtrer et imprimer, et qu’Onrecord rouvre avec les corrections.</translation>
    </message>
    <message>
        <source>The same page with only the paragraphs in which somebody is reported, where the whole text may not be passed on.</source>
        <translation>La même page avec les seuls paragraphes où quelqu’un s’exprime, quand le texte entier ne peut être transmis.</translation>
    </message>
    <message>
        <source>A row for each statement, for spreadsheets.</source>
        <translation>Une ligne par déclaration, pour les tableurs.</translation>
    </message>
    <message>
        <source>Statements by actor and topic, for notes and wikis.</source>
        <translation>Les déclarations par acteur et par thème, pour notes et wikis.</translation>
    </message>
    <message>
        <source>Everything Onrecord found, for programs.</source>
        <translation>Tout ce qu’Onrecord a trouvé, pour les programmes.</translation>
    </message>
    <message>
        <source>The same on one line, for programs that read lines.</source>
        <translation>La même chose sur une ligne, pour les programmes qui lisent des lignes.</translation>
    </message>
    <message>
        <source>Annotations for readers that know the W3C’s standard.</source>
        <translation>Des annotations pour les lecteurs qui connaissent la norme du W3C.</translation>
    </message>
    <message>
        <source>The marked text, for libraries and editions.</source>
        <translation>Le texte balisé, pour bibliothèques et éditions.</translation>
    </message>
    <message>
        <source>Marks beside the text, for brat and training programs.</source>
        <translation>Les marques à côté du texte, pour brat et les programmes d’apprentissage.</translation>
    </message>
    <message>
        <source>A coded source for ATLAS.ti, MAXQDA, NVivo and QualCoder.</source>
        <translation>Une source codée pour ATLAS.ti, MAXQDA, NVivo et QualCoder.</translation>
    </message>
    <message>
        <source>A list of events, and the text beside it as a second file.</source>
        <translation>Une liste d’événements, et à côté le texte dans un second fichier.</translation>
    </message>
    <message>
        <source>Actors and topics as a graph, for Gephi and the like.</source>
        <translation>Acteurs et thèmes en graphe, pour Gephi et semblables.</translation>
    </message>
    <message>
        <source>What each expression of time means, for programs.</source>
        <translation>Ce que désigne chaque expression de temps, pour les programmes.</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>le texte entier</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>actors</source>
        <translation>les acteurs</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>les thèmes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>les jours</translation>
    </message>
    <message>
        <source>what was corrected or confirmed</source>
        <translation>ce qui a été corrigé ou confirmé</translation>
    </message>
    <message>
        <source>actors who speak on a topic</source>
        <translation>acteurs qui s’expriment sur un sujet</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>les notes privées</translation>
    </message>
    <message>
        <source>who corrected what, and when</source>
        <translation>qui a corrigé quoi, et quand</translation>
    </message>
    <message>
        <source>In it: %1.</source>
        <translation>Contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation>Ne contient pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Onrecord opens it again with its corrections.</source>
        <translation>Onrecord le rouvre avec ses corrections.</translation>
    </message>
    <message>
        <source>As something is left out, Onrecord cannot open it again.</source>
        <translation>Comme il manque quelque chose, Onrecord ne peut pas le rouvrir.</translation>
    </message>
</context>
<context>
    <name>onrecord::FilterBar</name>
    <message>
        <source>Verbatim</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>“%1” ✕</source>
        <translation>«&#xa0;%1&#xa0;» ✕</translation>
    </message>
    <message>
        <source>Clear the filter “%1”</source>
        <translation>Effacer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 sur %n déclaration</numerusform>
            <numerusform>%1 sur %n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <translation>
            <numerusform>%1 sur %n affirmation</numerusform>
            <numerusform>%1 sur %n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Esc</source>
        <translation>%1 · Échap</translation>
    </message>
</context>
<context>
    <name>onrecord::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>onrecord::FindingFilter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>onrecord::FormerSteps</name>
    <message>
        <source>Withdraw: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::Guide</name>
    <message>
        <source>en</source>
        <comment>the folder of the guide in this language, as in resources/help; en where there is none</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>onrecord::HeadDialog</name>
    <message>
        <source>What is known of the article</source>
        <translation>Ce que l’on sait de l’article</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Such as 2026-11-17 or 17 November 2026</source>
        <translation>Par exemple 2026-11-17 ou 17 November 2026</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://</source>
        <translation>Une adresse web commence par https:// ou http://</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>The day is not known</source>
        <translation>Le jour n’est pas connu</translation>
    </message>
    <message>
        <source>Write a day</source>
        <translation>Écrivez un jour</translation>
    </message>
    <message>
        <source>This is no day: write it as 2026-11-17</source>
        <translation>Ce n’est pas un jour&#xa0;: écrivez 2026-11-17</translation>
    </message>
</context>
<context>
    <name>onrecord::HelpWindow</name>
    <message>
        <source>Guide to Onrecord</source>
        <translation>Guide d’Onrecord</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryDelegate</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>retirée %1</translation>
    </message>
    <message>
        <source>withdrawn by %1, %2</source>
        <translation>retirée par %1, %2</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>auparavant %1</translation>
    </message>
    <message>
        <source>dated before what was said ahead of it</source>
        <translation>daté d’avant ce qui a été dit auparavant</translation>
    </message>
</context>
<context>
    <name>onrecord::HistoryPane</name>
    <message>
        <source>Filter: who, what, word…</source>
        <translation>Filtre&#xa0;: qui, quoi, mot…</translation>
    </message>
    <message>
        <source>Filter the history by reader, kind or words</source>
        <translation>Filtrer l’historique par lecteur, genre ou mots</translation>
    </message>
    <message>
        <source>By &amp;time</source>
        <translation>Par &amp;date</translation>
    </message>
    <message>
        <source>By &amp;person</source>
        <translation>Par &amp;personne</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Only Those in &amp;Force</source>
        <translation>Seulement celles en &amp;vigueur</translation>
    </message>
    <message>
        <source>Only &amp;Withdrawn Ones</source>
        <translation>Seulement les reti&amp;rées</translation>
    </message>
    <message>
        <source>Order of the history, and what is shown</source>
        <translation>Ordre de l’historique, et ce qui est montré</translation>
    </message>
    <message>
        <source>History of corrections, newest first</source>
        <translation>Historique des corrections, la dernière d’abord</translation>
    </message>
    <message>
        <source>Nothing has been corrected yet.</source>
        <translation>Rien n’a encore été corrigé.</translation>
    </message>
    <message>
        <source>There is none of these.</source>
        <translation>Il n’y en a aucune.</translation>
    </message>
    <message>
        <source>No correction is like that. Esc shows all.</source>
        <translation>Aucune correction ne convient. Échap les montre toutes.</translation>
    </message>
    <message>
        <source>&amp;Withdraw the Correction</source>
        <translation>&amp;Retirer la correction</translation>
    </message>
    <message>
        <source>Put the Correction in Force A&amp;gain</source>
        <translation>Remettre la correction en vi&amp;gueur</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put in Force Again: %1</source>
        <translation>Remettre en vigueur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ImportDialog</name>
    <message>
        <source>&amp;Take them over as my corrections</source>
        <translation>Les &amp;prendre comme mes corrections</translation>
    </message>
    <message>
        <source>&amp;Show them as another reader’s:</source>
        <translation>Les &amp;montrer comme celles d’un autre lecteur&#xa0;:</translation>
    </message>
    <message>
        <source>Import Marks</source>
        <translation>Importer des marques</translation>
    </message>
    <message numerus="yes">
        <source>%1 marks %n statement(s)</source>
        <translation>
            <numerusform>%1 marque %n déclaration</numerusform>
            <numerusform>%1 marque %n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n speaker(s).</source>
        <translation>
            <numerusform>de %n locuteur.</numerusform>
            <numerusform>de %n locuteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>and names no speaker but by the words of the article.</source>
        <translation>et ne nomme de locuteur que par les mots de l’article.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) elsewhere than the file says.</source>
        <translation>
            <numerusform>%n d’entre elles est ailleurs que ne le dit le fichier.</numerusform>
            <numerusform>%n d’entre elles sont ailleurs que ne le dit le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be placed in this article.</source>
        <translation>
            <numerusform>%n n’a pas pu être placée dans cet article.</numerusform>
            <numerusform>%n n’ont pas pu être placées dans cet article.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the file is missing: only the statements before it can be taken.</source>
        <translation>La fin du fichier manque : seules les déclarations qui précèdent peuvent être reprises.</translation>
    </message>
    <message>
        <source>In both: %1, with the same speaker: %2 · only in the file: %3 · only here: %4</source>
        <translation>Dans les deux&#xa0;: %1, avec le même locuteur&#xa0;: %2 · seulement dans le fichier&#xa0;: %3 · seulement ici&#xa0;: %4</translation>
    </message>
    <message>
        <source>Added by it: %1 · given to another speaker: %2 · other words: %3 · all corrections: %4</source>
        <translation>Ajoutées par lui&#xa0;: %1 · données à un autre locuteur&#xa0;: %2 · autres mots&#xa0;: %3 · corrections en tout&#xa0;: %4</translation>
    </message>
    <message>
        <source>It says nothing that is not shown already.</source>
        <translation>Il ne dit rien qui ne soit déjà montré.</translation>
    </message>
    <message>
        <source>Title, byline, outlet, day of the article: %1</source>
        <translation>Titre, signature, média, jour de l’article&#xa0;: %1</translation>
    </message>
    <message>
        <source>corrections taken as they were said there: %1</source>
        <translation>corrections prises telles qu’elles y sont dites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not &amp;placed:</source>
        <translation>Non &amp;placées&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Not taken, as the article may say otherwise there now:</source>
        <translation>&amp;Non prises, car l’article peut dire autre chose à cet endroit&#xa0;:</translation>
    </message>
    <message>
        <source>The file has another title, byline, outlet or day of the article and does not say that a reader corrected it: not taken.</source>
        <translation>Le fichier a un autre titre, une autre signature, un autre média ou jour de l’article et ne dit pas qu’un lecteur l’a corrigé&#xa0;: non pris.</translation>
    </message>
    <message>
        <source>(no words given)</source>
        <translation>(sans mots)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Name of the other reader</source>
        <translation>Nom de l’autre lecteur</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>speakers that the file does not tell: %1</source>
        <translation>locuteurs que le fichier ne dit pas : %1</translation>
    </message>
    <message>
        <source>actors described otherwise: %1</source>
        <translation>acteurs décrits autrement : %1</translation>
    </message>
    <message>
        <source>dates that mean something else: %1</source>
        <translation>dates qui veulent dire autre chose&#x202f;: %1</translation>
    </message>
    <message>
        <source>claims marked or taken off: %1</source>
        <translation>affirmations marquées ou retirées&#x202f;: %1</translation>
    </message>
    <message>
        <source>dates and claims without a place in this article: %1</source>
        <translation>dates et affirmations sans place dans cet article&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>onrecord::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>onrecord::KeyReasons</name>
    <message>
        <source>Choose a statement first: click on one, or press J.</source>
        <translation>Choisissez d’abord une déclaration : cliquez dessus ou appuyez sur J.</translation>
    </message>
    <message>
        <source>This statement is rejected already.</source>
        <translation>Cette déclaration est déjà rejetée.</translation>
    </message>
    <message>
        <source>Nothing that was said of this statement is out of date.</source>
        <translation>Aucune correction de cette déclaration n’est dépassée.</translation>
    </message>
    <message>
        <source>There is no candidate %1 here: S finds whoever else it may be.</source>
        <translation>Il n’y a pas de candidat %1 ici : S trouve qui d’autre cela peut être.</translation>
    </message>
    <message>
        <source>A topic is chosen: choose an actor first, in the list.</source>
        <translation>Un thème est choisi : choisissez d’abord un acteur dans la liste.</translation>
    </message>
    <message>
        <source>Choose an actor first, in the list or by a statement of theirs.</source>
        <translation>Choisissez d’abord un acteur, dans la liste ou par l’une de ses déclarations.</translation>
    </message>
    <message>
        <source>There is no other actor to merge this one with.</source>
        <translation>Il n’y a pas d’autre acteur avec lequel fusionner celui-ci.</translation>
    </message>
    <message>
        <source>There is nothing to split off %1.</source>
        <translation>Il n’y a rien à séparer de %1.</translation>
    </message>
    <message>
        <source>This key goes back in the review, which F8 begins.</source>
        <translation>Cette touche revient en arrière dans la vérification, que F8 commence.</translation>
    </message>
    <message>
        <source>Select words of the block that is to be left out, or choose one that was with L.</source>
        <translation>Sélectionnez des mots du bloc à écarter, ou choisissez avec L un bloc qui l’a été.</translation>
    </message>
    <message>
        <source>No left-out block is shown.</source>
        <translation>Aucun bloc écarté n’est affiché.</translation>
    </message>
    <message>
        <source>Nothing was asked before this.</source>
        <translation>Rien n’a été demandé avant cela.</translation>
    </message>
    <message>
        <source>A sample of the sure ones is checked once nothing is left to review.</source>
        <translation>Un échantillon des déclarations sûres est vérifié quand il ne reste rien à revoir.</translation>
    </message>
</context>
<context>
    <name>onrecord::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Single letters act in the article and in the sidebar. Preferences switch them off.</source>
        <translation>Les lettres seules agissent dans l’article et dans le volet latéral. Les préférences les désactivent.</translation>
    </message>
</context>
<context>
    <name>onrecord::LeftOutStrips</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>rétablir</translation>
    </message>
</context>
<context>
    <name>onrecord::MainWindow</name>
    <message>
        <source>Pasted article</source>
        <translation>Article collé</translation>
    </message>
    <message>
        <source>%1 – Onrecord</source>
        <translation>%1 – Onrecord</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
</context>
<context>
    <name>onrecord::MarkingBar</name>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>abandonner</translation>
    </message>
    <message>
        <source>New statement: %1</source>
        <translation>Nouvelle déclaration : %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>Introducteur : %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Source: %1, that is %2</source>
        <translation>Source : %1, c’est-à-dire %2</translation>
    </message>
    <message>
        <source>Select the words that report it, such as “said”, and press C; without any press Enter.</source>
        <translation>Sélectionnez les mots qui la rapportent, comme « a dit », et appuyez sur C ; s’il n’y en a pas, sur Entrée.</translation>
    </message>
    <message>
        <source>Select the words that name who says it and press R; or press Enter and choose.</source>
        <translation>Sélectionnez les mots qui nomment qui le dit et appuyez sur R ; ou appuyez sur Entrée et choisissez.</translation>
    </message>
    <message>
        <source>Enter adds it; it is one step to undo.</source>
        <translation>Entrée l’ajoute ; c’est une seule étape à annuler.</translation>
    </message>
</context>
<context>
    <name>onrecord::MarksImport</name>
    <message>
        <source>Import Marks</source>
        <translation>Importer des marques</translation>
    </message>
    <message>
        <source>Marks (*.json *.jsonl *.html *.ann *.csv *.xml *.qdpx *.qde)</source>
        <translation>Marques (*.json *.jsonl *.html *.ann *.csv *.xml *.qdpx *.qde)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show Marks of %1</source>
        <translation>Montrer les marques de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of %1 are shown. They are somebody else’s until you make them yours.</source>
        <translation>
            <numerusform>%n correction de %1 est montrée. Elle est à quelqu’un d’autre jusqu’à ce que vous la fassiez vôtre.</numerusform>
            <numerusform>%n corrections de %1 sont montrées. Elles sont à quelqu’un d’autre jusqu’à ce que vous les fassiez vôtres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrections taken over: %n.</source>
        <translation>
            <numerusform>Corrections reprises&#xa0;: %n.</numerusform>
            <numerusform>Corrections reprises&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>Lecture de %1… Échap annule.</translation>
    </message>
</context>
<context>
    <name>onrecord::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>onrecord::Navigator</name>
    <message>
        <source>No other statement has words in common with this place.</source>
        <translation>Aucune autre déclaration n’a de mots communs avec cet endroit.</translation>
    </message>
    <message>
        <source>There is no statement in this article.</source>
        <translation>Il n’y a pas de déclaration dans cet article.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Il ne reste rien à vérifier.</translation>
    </message>
    <message>
        <source>Choose a statement of an actor first.</source>
        <translation>Choisissez d’abord une déclaration d’un acteur.</translation>
    </message>
</context>
<context>
    <name>onrecord::NoteDialog</name>
    <message>
        <source>Note on the statement</source>
        <translation>Note sur la déclaration</translation>
    </message>
    <message>
        <source>Throw away what you have written?</source>
        <translation>Jeter ce que vous avez écrit&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer d’écrire</translation>
    </message>
</context>
<context>
    <name>onrecord::OpenDialog</name>
    <message>
        <source>Open an Article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Articles and exported pages (%1)</source>
        <translation>Articles et pages exportées (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>onrecord::OpeningProgress</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Reading “%1”… Esc cancels.</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»… Échap annule.</translation>
    </message>
</context>
<context>
    <name>onrecord::PaneDock</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>onrecord::PreferencesDialog</name>
    <message>
        <source>&amp;Font of the article</source>
        <translation>&amp;Police de l’article</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Single &amp;letters act in article and sidebar</source>
        <translation>Les &amp;lettres seules agissent dans l’article et le volet</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Carefully, after a quick first look</source>
        <translation>Attentivement, après un premier coup d’œil</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Rapidement</translation>
    </message>
    <message>
        <source>Stands beside your corrections; may be empty</source>
        <translation>Figure à côté de vos corrections&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>Lar&amp;geur de ligne</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>L&amp;ecture</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language changes when Onrecord is started again.</source>
        <translation>La langue change au prochain démarrage d’Onrecord.</translation>
    </message>
</context>
<context>
    <name>onrecord::PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>onrecord::Printer</name>
    <message>
        <source>Marks: words said, underlined, with the number of their speaker behind them; on grey ground those in quotation marks; a line of dots where the reading is to be checked, of dashes where a reader corrected it, a wave where the text changed since. Speakers are bold, the words that report them italic.</source>
        <translation>Marques&#xa0;: les mots dits, soulignés, suivis du numéro de leur locuteur&#xa0;; sur fond gris ceux entre guillemets&#xa0;; une ligne de points là où la lecture est à vérifier, de tirets là où un lecteur l’a corrigée, une vague là où le texte a changé depuis. Les locuteurs sont en gras, les mots qui rapportent en italique.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Qui a dit quoi</translation>
    </message>
</context>
<context>
    <name>onrecord::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un article &amp;récent</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’article</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
</context>
<context>
    <name>onrecord::RecentModel</name>
    <message>
        <source>opened %1</source>
        <translation>ouvert %1</translation>
    </message>
</context>
<context>
    <name>onrecord::Reloading</name>
    <message>
        <source>“%1” was changed on the disk. What you see is as it was before.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié sur le disque. Ce que vous voyez est l’état d’avant.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted. Its text stays open here, and corrections are kept as before; export it to keep the text.</source>
        <translation>« %1 » a été déplacé ou supprimé. Le texte reste ouvert ici et les corrections sont conservées comme avant ; exportez-le pour garder le texte.</translation>
    </message>
</context>
<context>
    <name>onrecord::ReviewCard</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 à faire</translation>
    </message>
    <message>
        <source>By doubt ▾</source>
        <translation>Par doute ▾</translation>
    </message>
    <message>
        <source>By text ▾</source>
        <translation>Par texte ▾</translation>
    </message>
    <message>
        <source>Asked by doubt; press for the order of the text</source>
        <translation>Questions par ordre de doute&#xa0;; appuyez pour l’ordre du texte</translation>
    </message>
    <message>
        <source>Asked in the order of the text; press for doubt</source>
        <translation>Questions dans l’ordre du texte&#xa0;; appuyez pour le doute</translation>
    </message>
    <message>
        <source>0 left</source>
        <translation>0 restante</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Il ne reste rien à vérifier.</translation>
    </message>
    <message>
        <source>Every statement was looked at.</source>
        <translation>Chaque déclaration a été regardée.</translation>
    </message>
    <message>
        <source>One statement the machine is sure of was not looked at.</source>
        <translation>Une déclaration dont la machine est sûre n’a pas été regardée.</translation>
    </message>
    <message>
        <source>%1 statements the machine is sure of were not looked at.</source>
        <translation>%1 déclarations dont la machine est sûre n’ont pas été regardées.</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>la vérifier</translation>
    </message>
    <message>
        <source>check a sample of %1</source>
        <translation>vérifier un échantillon de %1</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>the key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>somebody else…</source>
        <translation>quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>c’est juste</translation>
    </message>
    <message>
        <source>it is one</source>
        <translation>c’en est une</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>take as it stands</source>
        <translation>prendre tel quel</translation>
    </message>
    <message>
        <source>not a statement</source>
        <translation>pas une déclaration</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>make them one…</source>
        <translation>les réunir…</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Sujet : %1</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>Introducteur : %1</translation>
    </message>
    <message>
        <source>Before the correction: %1.</source>
        <translation>Avant la correction : %1.</translation>
    </message>
    <message>
        <source>Before the correction: nobody.</source>
        <translation>Avant la correction : personne.</translation>
    </message>
    <message>
        <source>Verb: %1</source>
        <translation>Verbe : %1</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Certitude : %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ScopeBar</name>
    <message>
        <source>What the correction is meant for</source>
        <translation>À quoi vaut la correction</translation>
    </message>
    <message>
        <source>Other statements</source>
        <translation>Autres déclarations</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <translation>%1, de %2 à %3, %4, %5</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celle-ci</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Maj Entrée</translation>
    </message>
    <message>
        <source>the %1 ticked</source>
        <translation>les %1 cochées</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>les %1</translation>
    </message>
    <message>
        <source>close preview</source>
        <translation>fermer l’aperçu</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>%1 of %2 will change · one step to undo</source>
        <translation>%1 sur %2 changeront · une seule étape à annuler</translation>
    </message>
    <message>
        <source>just corrected</source>
        <translation>vient d’être corrigée</translation>
    </message>
</context>
<context>
    <name>onrecord::SelectionCorrections</name>
    <message>
        <source>Give %1 statements to %2</source>
        <translation>Donner %1 déclarations à %2</translation>
    </message>
    <message>
        <source>Remove %1 from the Speakers</source>
        <translation>Retirer %1 des locuteurs</translation>
    </message>
    <message>
        <source>Give %1 statements to nobody</source>
        <translation>Ne donner %1 déclarations à personne</translation>
    </message>
    <message>
        <source>Change what is known of the article</source>
        <translation>Modifier ce que l’on sait de l’article</translation>
    </message>
    <message>
        <source>Split %1 Off %2</source>
        <translation>Séparer %1 de %2</translation>
    </message>
    <message>
        <source>Give Words of %1 to %2</source>
        <translation>Donner des propos de %1 à %2</translation>
    </message>
    <message>
        <source>Change What Is Known of %1</source>
        <translation>Changer ce qu’on sait de %1</translation>
    </message>
</context>
<context>
    <name>onrecord::ShortcutsPage</name>
    <message>
        <source>N&amp;one</source>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Comme d’&amp;habitude</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>L’ô&amp;ter de là</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press the key that the action is to have</source>
        <translation>Appuyez sur la touche que l’action doit avoir</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 est déjà la touche de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>onrecord::Sidebar</name>
    <message>
        <source>Filter: name, word…</source>
        <translation>Filtre&#xa0;: nom, mot…</translation>
    </message>
    <message>
        <source>Filter statements by name or word</source>
        <translation>Filtrer les déclarations par nom ou mot</translation>
    </message>
    <message>
        <source>Find like it</source>
        <translation>Trouver semblable</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Statements by actor</source>
        <translation>Déclarations par acteur</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By kind of verb</source>
        <translation>Par genre de verbe</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Comme dans le texte</translation>
    </message>
    <message>
        <source>Group statements</source>
        <translation>Grouper les déclarations</translation>
    </message>
    <message>
        <source>Actors by first statement</source>
        <translation>Acteurs par première déclaration</translation>
    </message>
    <message>
        <source>Actors by words</source>
        <translation>Acteurs par nombre de mots</translation>
    </message>
    <message>
        <source>Actors by name</source>
        <translation>Acteurs par nom</translation>
    </message>
    <message>
        <source>Actors by what needs review</source>
        <translation>Acteurs par besoin de vérification</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Who said what will stand here once an article is open.</source>
        <translation>Qui a dit quoi figurera ici dès qu’un article est ouvert.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Lecture de l’article…</translation>
    </message>
    <message numerus="yes">
        <source>No attribution found in %n paragraph(s). Create one: select text, Q.</source>
        <translation>
            <numerusform>Aucune attribution trouvée dans %n paragraphe. Pour en créer une&#xa0;: sélectionnez du texte, Q.</numerusform>
            <numerusform>Aucune attribution trouvée dans %n paragraphes. Pour en créer une&#xa0;: sélectionnez du texte, Q.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled before anything was found. F5 begins again.</source>
        <translation>La lecture a été annulée avant que rien ne soit trouvé. F5 recommence.</translation>
    </message>
</context>
<context>
    <name>onrecord::SourceDialog</name>
    <message>
        <source>Name, alias or role</source>
        <translation>Nom, alias ou fonction</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Kind of the new actor</source>
        <translation>Genre du nouvel acteur</translation>
    </message>
    <message>
        <source>Kind of a new actor:</source>
        <translation>Genre d’un nouvel acteur :</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Maj Entrée</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>nouvel acteur</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <comment>the keys</comment>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>un autre type</translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <comment>the keys</comment>
        <translation>Alt Entrée</translation>
    </message>
    <message>
        <source>and somebody else</source>
        <translation>et quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <comment>the keys</comment>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>show in the text</source>
        <translation>montrer dans le texte</translation>
    </message>
    <message>
        <source>Nobody: the speaker is unknown</source>
        <translation>Personne&#xa0;: le locuteur est inconnu</translation>
    </message>
    <message>
        <source>nobody unknown</source>
        <translation>personne inconnu</translation>
    </message>
    <message>
        <source>New actor: “%1”</source>
        <translation>Nouvel acteur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Together: %1. Enter takes them.</source>
        <translation>Ensemble&#xa0;: %1. Entrée les prend.</translation>
    </message>
    <message>
        <source>No actor is “%1”. Shift+Enter makes a new one.</source>
        <translation>Aucun acteur n’est « %1 ». Maj+Entrée en crée un nouveau.</translation>
    </message>
    <message>
        <source>No actor is “%1”.</source>
        <translation>Aucun acteur n’est « %1 ».</translation>
    </message>
</context>
<context>
    <name>onrecord::SplitDialog</name>
    <message>
        <source>Split an Actor</source>
        <translation>Séparer un acteur</translation>
    </message>
    <message>
        <source>A new name, or somebody of the article</source>
        <translation>Un nouveau nom, ou quelqu’un de l’article</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>They are taken for %1 now. Say somebody else.</source>
        <translation>C’est déjà %1. Indiquez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Which mentions and statements of %1 are somebody else’s?</source>
        <translation>Quelles mentions et déclarations de %1 sont de quelqu’un d’autre ?</translation>
    </message>
    <message>
        <source>Tick with Space what is theirs.</source>
        <translation>Cochez avec Espace ce qui est à lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) chosen. Whose are they?</source>
        <translation>
            <numerusform>%n endroit choisi. À qui est-il ?</numerusform>
            <numerusform>%n endroits choisis. À qui sont-ils ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) go to %1.</source>
        <translation>
            <numerusform>%n endroit va à %1.</numerusform>
            <numerusform>%n endroits vont à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for %1, who is in the article already.</source>
        <translation>
            <numerusform>%n endroit pour %1, qui est déjà dans l’article.</numerusform>
            <numerusform>%n endroits pour %1, qui est déjà dans l’article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onrecord::StartButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>onrecord::StartPage</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n article</numerusform>
            <numerusform>%1&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>web pages, text, Word, PDF, e-mail, archives’ bundles, an Onrecord export</source>
        <translation>pages web, texte, Word, PDF, courriel, lots d’archives, un export d’Onrecord</translation>
    </message>
    <message>
        <source>Nothing has been opened yet. Open a file, paste an article, or look at the sample first.</source>
        <translation>Rien n’a encore été ouvert. Ouvrez un fichier, collez un article, ou regardez d’abord l’exemple.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>in a new window</source>
        <translation>dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>take off this list</source>
        <translation>ôter de cette liste</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>All of it is read on this machine. Nothing is sent, and the files you open are never written to.</source>
        <translation>Tout est lu sur cette machine. Rien n’est envoyé, et les fichiers que vous ouvrez ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>%1 (exported page)</source>
        <translation>%1 (page exportée)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>exported page</source>
        <translation>page exportée</translation>
    </message>
</context>
<context>
    <name>onrecord::StatementMarking</name>
    <message>
        <source>Select other words that were said, then press Q.</source>
        <translation>Sélectionnez d’autres mots qui ont été dits, puis appuyez sur Q.</translation>
    </message>
    <message>
        <source>Select the words that were said, then press Q.</source>
        <translation>Sélectionnez les mots qui ont été dits, puis appuyez sur Q.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>These words were said themselves. Select words beside them.</source>
        <translation>Ces mots ont eux-mêmes été dits. Sélectionnez des mots à côté.</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela ?</translation>
    </message>
</context>
<context>
    <name>onrecord::StatementModel</name>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Non attribué</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and what it answers</source>
        <translation>%1 et ce à quoi cela répond</translation>
    </message>
    <message>
        <source>earlier and later</source>
        <translation>avant et après</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>Dans la voix du journaliste</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>claim in the reporter’s own words, %1, %2</source>
        <translation>affirmation du journaliste, %1, %2</translation>
    </message>
    <message>
        <source>Could not be placed</source>
        <translation>Sans place dans le texte</translation>
    </message>
    <message>
        <source>could not be placed: %1</source>
        <translation>sans place dans le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Did not comment</source>
        <translation>N’ont pas commenté</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymes</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, actor %2, %n statement(s)</source>
        <translation>
            <numerusform>%1, acteur %2, %n déclaration</numerusform>
            <numerusform>%1, acteur %2, %n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to review</source>
        <translation>
            <numerusform>, %n à vérifier</numerusform>
            <numerusform>, %n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>day not told</source>
        <translation>jour non précisé</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>Note privée : %1</translation>
    </message>
</context>
<context>
    <name>onrecord::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel reading (Esc)</source>
        <translation>Annuler la lecture (Échap)</translation>
    </message>
    <message>
        <source>Read carefully; reading quickly…</source>
        <translation>Lu attentivement&#xa0;; lecture rapide en cours…</translation>
    </message>
    <message>
        <source>Read carefully</source>
        <translation>Lu attentivement</translation>
    </message>
    <message>
        <source>Read quickly; reading carefully…</source>
        <translation>Lu rapidement&#xa0;; lecture attentive en cours…</translation>
    </message>
    <message>
        <source>Reading carefully…</source>
        <translation>Lecture attentive en cours…</translation>
    </message>
    <message>
        <source>Reading quickly…</source>
        <translation>Lecture rapide en cours…</translation>
    </message>
    <message>
        <source>Read quickly: what careful reading needs is missing or damaged</source>
        <translation>Lu rapidement&#xa0;: ce qu’il faut à la lecture attentive manque ou est endommagé</translation>
    </message>
    <message>
        <source>Read quickly</source>
        <translation>Lu rapidement</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Lecture de l’article…</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left out</source>
        <translation>
            <numerusform>%n bloc écarté</numerusform>
            <numerusform>%n blocs écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>attributed %1%</source>
        <translation>attribué %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1”: %n article(s) so far</source>
        <translation>
            <numerusform>Lecture de «&#xa0;%1&#xa0;»&#xa0;: %n article jusqu’ici</numerusform>
            <numerusform>Lecture de «&#xa0;%1&#xa0;»&#xa0;: %n articles jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Rien ne quitte cette machine</translation>
    </message>
    <message>
        <source>Corrections cannot be saved</source>
        <translation>Les corrections ne peuvent pas être enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of others, not yet yours</source>
        <translation>
            <numerusform>%n correction d’autrui, pas encore vôtre</numerusform>
            <numerusform>%n corrections d’autrui, pas encore vôtres</numerusform>
        </translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Pas encore de corrections</translation>
    </message>
    <message>
        <source>All corrections are saved</source>
        <translation>Toutes les corrections sont enregistrées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>the reading of the article</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>how the article was read</comment>
        <translation>Attentivement</translation>
    </message>
    <message>
        <source>Quick</source>
        <comment>how the article was read</comment>
        <translation>Rapidement</translation>
    </message>
    <message>
        <source>Reading was cancelled; F5 begins again</source>
        <translation>Lecture annulée&#xa0;; F5 recommence</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet yours</source>
        <translation>
            <numerusform>%n pas encore à vous</numerusform>
            <numerusform>%n pas encore à vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Leave it at what is shown (Esc)</source>
        <translation>En rester à ce qui est affiché (Échap)</translation>
    </message>
</context>
<context>
    <name>onrecord::StepNotice</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé : %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli : %1.</translation>
    </message>
    <message>
        <source>It is in %1, out of view.</source>
        <translation>C’est dans %1, hors de vue.</translation>
    </message>
</context>
<context>
    <name>onrecord::StoreMessages</name>
    <message numerus="yes">
        <source>%n correction(s) came with this page. They are somebody else’s and stay with the page.</source>
        <translation>
            <numerusform>%n correction est venue avec cette page. Elle est à quelqu’un d’autre et reste avec la page.</numerusform>
            <numerusform>%n corrections sont venues avec cette page. Elles sont à quelqu’un d’autre et restent avec la page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another article</source>
        <translation>Un autre article</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was here before and has corrections, which are kept with it.</source>
        <translation>%1 était ici auparavant et a des corrections, qui restent avec lui.</translation>
    </message>
    <message>
        <source>%1 reads much like this article and has corrections, which are kept with it.</source>
        <translation>%1 ressemble beaucoup à cet article et a des corrections, qui restent avec lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) could be read of it and are in a new one.</source>
        <translation>
            <numerusform>%n correction a pu en être lue et se trouve dans une nouvelle.</numerusform>
            <numerusform>%n corrections ont pu en être lues et se trouvent dans une nouvelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read of it; a new one was begun.</source>
        <translation>Rien n’a pu en être lu&#xa0;; une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>The damaged library lies at “%1” now. %2</source>
        <translation>La bibliothèque endommagée se trouve maintenant sous «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of the Article That Was Here</source>
        <translation>&amp;Reprendre les corrections de l’article qui était ici</translation>
    </message>
    <message>
        <source>Take Over Co&amp;rrections of a Similar Article</source>
        <translation>&amp;Reprendre les corrections d’un article semblable</translation>
    </message>
</context>
<context>
    <name>onrecord::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Find in article  %1</source>
        <translation>Rechercher dans l’article  %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>onrecord::TopicDialog</name>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>A topic of the article, or a new one</source>
        <translation>Un sujet de l’article, ou un nouveau</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <comment>the keys</comment>
        <translation>Maj Entrée</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>tel que saisi</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Aucun sujet</translation>
    </message>
    <message>
        <source>New topic: “%1”</source>
        <translation>Nouveau sujet : « %1 »</translation>
    </message>
</context>
<context>
    <name>onrecord::TopicGridDialog</name>
    <message>
        <source>Actors and Topics</source>
        <translation>Acteurs et thèmes</translation>
    </message>
    <message>
        <source>How many statements each actor makes on each topic. Enter goes there.</source>
        <translation>Combien de déclarations chaque acteur fait sur chaque thème. Entrée y mène.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>onrecord::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>onrecord::UnplacedCorrections</name>
    <message>
        <source>What it was said of is not in this article. X drops it, Escape keeps it.</source>
        <translation>Ce dont elle parlait n’est pas dans cet article. X l’abandonne, Échap la garde.</translation>
    </message>
    <message>
        <source>Nothing in the article is like %1. Select the words that it belongs to, then press E; X drops it, Escape keeps it.</source>
        <translation>Rien dans l’article ne ressemble à %1. Sélectionnez les mots auxquels elle appartient, puis appuyez sur E&#xa0;; X l’abandonne, Échap la garde.</translation>
    </message>
    <message>
        <source>%1 is most like %2 (%3%). E places the correction there, or on other words that you select; X drops it, Escape keeps it.</source>
        <translation>%1 ressemble le plus à %2 (%3&#xa0;%). E y place la correction, ou sur d’autres mots que vous sélectionnez&#xa0;; X l’abandonne, Échap la garde.</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, then press E.</source>
        <translation>Sélectionnez les mots auxquels elle appartient, puis appuyez sur E.</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Abandonner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take %1 as It Stands</source>
        <translation>Prendre %1 tel quel</translation>
    </message>
</context>
<context>
    <name>onrecord::VersionModel</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>no cue</source>
        <translation>sans introducteur</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>now quoted</source>
        <translation>désormais entre guillemets</translation>
    </message>
    <message>
        <source>no longer quoted</source>
        <translation>plus entre guillemets</translation>
    </message>
    <message>
        <source>another verb</source>
        <translation>autre verbe</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>autre locuteur</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>later: %1</source>
        <translation>après : %1</translation>
    </message>
</context>
<context>
    <name>onrecord::VersionsPane</name>
    <message>
        <source>Differences between two versions</source>
        <translation>Différences entre deux versions</translation>
    </message>
    <message>
        <source>Compare with Another Version</source>
        <translation>Comparer avec une autre version</translation>
    </message>
    <message>
        <source>Articles and exported pages (%1)</source>
        <translation>Articles et pages exportées (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1… Esc cancels.</source>
        <translation>Lecture de %1… Échap annule.</translation>
    </message>
    <message>
        <source>Nothing is compared. “Compare with Another Version…” in the File menu (%1) lays another version of this article beside it: a file, since the library keeps corrections and no texts.</source>
        <translation>Rien n’est comparé. « Comparer avec une autre version… » dans le menu Fichier (%1) place à côté une autre version de cet article : un fichier, car la bibliothèque garde des corrections et non des textes.</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2 :</translation>
    </message>
    <message>
        <source>everybody says the same in both.</source>
        <translation>chacun dit la même chose dans les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) the same.</source>
        <translation>
            <numerusform>%n déclaration identique.</numerusform>
            <numerusform>%n déclarations identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may be two articles.</source>
        <translation>Ce sont peut-être deux articles.</translation>
    </message>
    <message>
        <source>The days do not tell which version is older.</source>
        <translation>Les jours ne disent pas quelle version est la plus ancienne.</translation>
    </message>
    <message>
        <source>It is the older version.</source>
        <translation>C’est la version la plus ancienne.</translation>
    </message>
    <message>
        <source>It is the newer version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>%1 is %2 here.</source>
        <translation>%1 est ici %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n in both versions</source>
        <translation>
            <numerusform>%n dans les deux versions</numerusform>
            <numerusform>%n dans les deux versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changée</numerusform>
            <numerusform>%n changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost with its statement</source>
        <translation>
            <numerusform>%n perdue avec sa déclaration</numerusform>
            <numerusform>%n perdues avec leur déclaration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the other version</source>
        <translation>
            <numerusform>%n seulement dans l’autre version</numerusform>
            <numerusform>%n seulement dans l’autre version</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements that were corrected: %1.</source>
        <translation>Déclarations corrigées : %1.</translation>
    </message>
</context>
<context>
    <name>onrecord::WindowList</name>
    <message>
        <source>No other window is open.</source>
        <translation>Aucune autre fenêtre n’est ouverte.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Articles ouverts</translation>
    </message>
</context>
<context>
    <name>onrecord::main</name>
    <message>
        <source>the picture cannot be written to %1.</source>
        <translation>l’image ne peut pas être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>onrecord::wording</name>
    <message>
        <source>%1 names them</source>
        <translation>%1 les nomme</translation>
    </message>
    <message>
        <source>not named in the text</source>
        <translation>pas nommé dans le texte</translation>
    </message>
    <message>
        <source>last named before the words</source>
        <translation>nommé en dernier avant les mots</translation>
    </message>
    <message>
        <source>last named before %1</source>
        <translation>nommé en dernier avant %1</translation>
    </message>
    <message>
        <source>named before in this paragraph</source>
        <translation>nommé plus haut dans ce paragraphe</translation>
    </message>
    <message>
        <source>named before in %1</source>
        <translation>nommé plus haut dans le %1</translation>
    </message>
    <message>
        <source>named later, in %1</source>
        <translation>nommé plus loin, dans le %1</translation>
    </message>
    <message>
        <source>speaks just before and after</source>
        <translation>parle juste avant et juste après</translation>
    </message>
    <message>
        <source>speaks just before</source>
        <translation>parle juste avant</translation>
    </message>
    <message>
        <source>speaks just after</source>
        <translation>parle juste après</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>Donnée à personne</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Donnée à %1</translation>
    </message>
    <message>
        <source>Verb set to “%1”</source>
        <translation>Verbe mis à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Marked as “%1”</source>
        <translation>Notée comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>%1: %2 – no longer in the article</source>
        <translation>%1&#xa0;: %2 – n’est plus dans l’article</translation>
    </message>
    <message>
        <source>%1: %2 – now: %3</source>
        <translation>%1&#xa0;: %2 – maintenant&#xa0;: %3</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmer %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rejeter %1</translation>
    </message>
    <message>
        <source>Give %1 to nobody</source>
        <translation>Ne donner %1 à personne</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>Donner %1 à %2</translation>
    </message>
    <message>
        <source>Change the verb of %1 to “%2”</source>
        <translation>Changer le verbe de %1 en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Change the words of %1 to %2</source>
        <translation>Changer les mots de %1 en %2</translation>
    </message>
    <message>
        <source>Add the statement %1</source>
        <translation>Ajouter la déclaration %1</translation>
    </message>
    <message>
        <source>Add the statement %1 by %2</source>
        <translation>Ajouter la déclaration %1 de %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Fusionner %1 avec %2</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>Marquer %1</translation>
    </message>
    <message>
        <source>Take the flag off %1</source>
        <translation>Ôter la marque de %1</translation>
    </message>
    <message>
        <source>Take the note off %1</source>
        <translation>Ôter la note de %1</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>Écrire une note sur %1</translation>
    </message>
    <message>
        <source>Set the day of publication to %1</source>
        <translation>Fixer le jour de publication au %1</translation>
    </message>
    <message>
        <source>Mark %1 as “%2”</source>
        <translation>Noter %1 comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the topic %1 to %2</source>
        <translation>Renommer le thème %1 en %2</translation>
    </message>
    <message>
        <source>Merge the topic %1 into %2</source>
        <translation>Fusionner le thème %1 avec %2</translation>
    </message>
    <message>
        <source>Set %1 to %2, %3</source>
        <translation>Fixer %1 à %2, %3</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Change the headline to %1</source>
        <translation>Changer le titre en %1</translation>
    </message>
    <message>
        <source>Change the byline to %1</source>
        <translation>Changer la signature en %1</translation>
    </message>
    <message>
        <source>Change the outlet to %1</source>
        <translation>Changer le média en %1</translation>
    </message>
    <message>
        <source>Change the address to %1</source>
        <translation>Changer l’adresse en %1</translation>
    </message>
    <message>
        <source>Change the language to %1</source>
        <translation>Changer la langue en %1</translation>
    </message>
    <message>
        <source>Take the headline away</source>
        <translation>Ôter le titre</translation>
    </message>
    <message>
        <source>Take the byline away</source>
        <translation>Ôter la signature</translation>
    </message>
    <message>
        <source>Take the outlet away</source>
        <translation>Ôter le média</translation>
    </message>
    <message>
        <source>Take the address away</source>
        <translation>Ôter l’adresse</translation>
    </message>
    <message>
        <source>Take the language away</source>
        <translation>Ôter la langue</translation>
    </message>
    <message>
        <source>a time not named</source>
        <translation>un moment non précisé</translation>
    </message>
    <message>
        <source>corrected, was read as %1</source>
        <translation>corrigé, lu comme %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>printemps %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>été %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>automne %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>hiver %1</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>premier trimestre %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>deuxième trimestre %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>troisième trimestre %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>quatrième trimestre %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>premier semestre %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>second semestre %1</translation>
    </message>
    <message>
        <source>a year not named</source>
        <translation>une année non précisée</translation>
    </message>
    <message>
        <source>weekend of week %1 of %2</source>
        <translation>week-end de la semaine %1 de %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semaine %1 de %2</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>some</source>
        <translation>quelques</translation>
    </message>
    <message>
        <source>a day not known</source>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <source>a week not known</source>
        <translation>une semaine inconnue</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>a month not known</source>
        <translation>un mois inconnu</translation>
    </message>
    <message>
        <source>a quarter not known</source>
        <translation>un trimestre inconnu</translation>
    </message>
    <message>
        <source>a year not known</source>
        <translation>une année inconnue</translation>
    </message>
    <message>
        <source>a decade not known</source>
        <translation>une décennie inconnue</translation>
    </message>
    <message>
        <source>a century not known</source>
        <translation>un siècle inconnu</translation>
    </message>
    <message>
        <source>some decades</source>
        <translation>quelques décennies</translation>
    </message>
    <message>
        <source>some centuries</source>
        <translation>quelques siècles</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>the past</source>
        <translation>le passé</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>l’avenir</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>les années %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It stands so in the words.</source>
        <translation>C’est ainsi dans les mots.</translation>
    </message>
    <message>
        <source>Counted from the day of publication, %1.</source>
        <translation>Compté à partir du jour de publication, %1.</translation>
    </message>
    <message>
        <source>The last one up to the day of publication, %1: the verb tells of the past.</source>
        <translation>Le dernier jusqu’au jour de publication, %1&#xa0;: le verbe parle du passé.</translation>
    </message>
    <message>
        <source>The next one from the day of publication, %1: the verb looks ahead.</source>
        <translation>Le prochain à partir du jour de publication, %1&#xa0;: le verbe regarde vers l’avenir.</translation>
    </message>
    <message>
        <source>The one nearest to the day of publication, %1; no verb tells which.</source>
        <translation>Le plus proche du jour de publication, %1&#xa0;; aucun verbe ne dit lequel.</translation>
    </message>
    <message>
        <source>Counted from %1, which the article spoke of before.</source>
        <translation>Compté à partir de %1, dont l’article parlait auparavant.</translation>
    </message>
    <message>
        <source>A reader set it.</source>
        <translation>Un lecteur l’a fixé.</translation>
    </message>
    <message>
        <source>Open: the day of publication is not known.</source>
        <translation>Ouvert&#xa0;: le jour de publication n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 is of a kind Onrecord cannot read; save it as DOCX or ODT.</source>
        <translation>%1 est d’un genre qu’Onrecord ne sait pas lire&#xa0;; enregistrez-le en DOCX ou ODT.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet; save the sheet as CSV.</source>
        <translation>%1 est une feuille de calcul&#xa0;; enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>%1 holds slides; save them as PDF.</source>
        <translation>%1 contient des diapositives&#xa0;; enregistrez-les en PDF.</translation>
    </message>
    <message>
        <source>%1 is a message of Outlook; save it as EML.</source>
        <translation>%1 est un message d’Outlook&#xa0;; enregistrez-le en EML.</translation>
    </message>
    <message>
        <source>%1 is packed; unpack it and open the article in it.</source>
        <translation>%1 est compressé ; décompressez-le et ouvrez l’article qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is an archive of files; unpack it and open the article in it.</source>
        <translation>%1 est une archive de fichiers&#xa0;; décompressez-la et ouvrez l’article qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is of a kind Onrecord cannot read; save it as text.</source>
        <translation>%1 est d’un genre qu’Onrecord ne sait pas lire&#xa0;; enregistrez-le en texte.</translation>
    </message>
    <message>
        <source>%1 does not exist; check the name.</source>
        <translation>%1 n’existe pas&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 may not be opened by you; ask for the right to it.</source>
        <translation>Vous ne pouvez pas ouvrir %1&#xa0;; demandez-en le droit.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 est un dossier&#xa0;; indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; save its text to a file first.</source>
        <translation>%1 est un périphérique ou un tube&#xa0;; enregistrez d’abord son texte dans un fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end; try again or use a copy.</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout&#xa0;; réessayez ou prenez une copie.</translation>
    </message>
    <message>
        <source>%1 was there a moment ago and is gone.</source>
        <translation>%1 était là à l’instant et a disparu.</translation>
    </message>
    <message>
        <source>%1 is empty; there is no text to read.</source>
        <translation>%1 est vide&#xa0;; il n’y a pas de texte à lire.</translation>
    </message>
    <message>
        <source>%1 holds no text but binary data; open the article itself.</source>
        <translation>%1 ne contient pas de texte mais des données binaires&#xa0;; ouvrez l’article lui-même.</translation>
    </message>
    <message>
        <source>%1 holds no text to read; open the article itself.</source>
        <translation>%1 ne contient pas de texte à lire&#xa0;; ouvrez l’article lui-même.</translation>
    </message>
    <message>
        <source>%1 asks for a password; save it without one.</source>
        <translation>%1 demande un mot de passe&#xa0;; enregistrez-le sans.</translation>
    </message>
    <message>
        <source>%1 is larger than Onrecord takes; split it.</source>
        <translation>%1 est plus grand que ce qu’Onrecord accepte&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>%1 holds no article; name a folder with text files.</source>
        <translation>%1 ne contient pas d’article&#xa0;; indiquez un dossier avec des fichiers de texte.</translation>
    </message>
    <message>
        <source>%1 holds several articles; name a folder for the outcome.</source>
        <translation>%1 contient plusieurs articles&#xa0;; indiquez un dossier pour le résultat.</translation>
    </message>
    <message>
        <source>%1 would be written twice; give the inputs different names.</source>
        <translation>%1 serait écrit deux fois&#xa0;; donnez aux entrées des noms différents.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be written, as the disk is full.</source>
        <translation>%1 n’a pas pu être écrit, car le disque est plein.</translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing; fetch it again.</source>
        <translation>%1 est tronqué, la fin manque ; récupérez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is.</source>
        <translation>%1 est endommagé et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 and was left as it is.</source>
        <translation>%1 est endommagé à l’octet %2 et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 was saved by a later Onrecord; update this one.</source>
        <translation>%1 a été enregistré par un Onrecord plus récent&#xa0;; mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>%1 holds nothing that Onrecord saved.</source>
        <translation>%1 ne contient rien qu’Onrecord ait enregistré.</translation>
    </message>
    <message>
        <source>%1 holds statements from an article, not the article; open the article itself, then import this file over it.</source>
        <translation>%1 contient des déclarations tirées d’un article, pas l’article ; ouvrez l’article lui-même, puis importez-y ce fichier.</translation>
    </message>
    <message>
        <source>%1 holds statements from an article, not the article; open the article itself.</source>
        <translation>%1 contient des déclarations tirées d’un article, pas l’article ; ouvrez l’article lui-même.</translation>
    </message>
    <message>
        <source>%1 holds dates from an article, not the article; open the article itself.</source>
        <translation>%1 contient des dates tirées d’un article, pas l’article ; ouvrez l’article lui-même.</translation>
    </message>
    <message>
        <source>%1 holds no statements that somebody marked; choose an export of Onrecord, W3C annotations, brat, Citron, CoreNLP or REFI-QDA.</source>
        <translation>%1 ne contient pas de déclarations que quelqu’un ait marquées&#xa0;; choisissez un export d’Onrecord, des annotations W3C, brat, Citron, CoreNLP ou REFI-QDA.</translation>
    </message>
    <message>
        <source>%1 holds no statements; there is nothing to import.</source>
        <translation>%1 ne contient aucune déclaration ; il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>%1 is a page of Onrecord without what opens it again; choose a whole page, or an export as JSON, CSV, TEI, W3C annotations, brat or REFI-QDA.</source>
        <translation>%1 est une page d’Onrecord sans ce qui permet de la rouvrir ; choisissez une page entière, ou un export en JSON, CSV, TEI, annotations W3C, brat ou REFI-QDA.</translation>
    </message>
    <message>
        <source>%1 is an export in the format %3, which cannot be imported; choose a page of Onrecord, or an export as JSON, CSV, TEI, W3C annotations, brat or REFI-QDA.</source>
        <translation>%1 est un export au format %3, qui ne peut pas être importé ; choisissez une page d’Onrecord, ou un export en JSON, CSV, TEI, annotations W3C, brat ou REFI-QDA.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close that and try again.</source>
        <translation>%1 est utilisé par un autre programme&#xa0;; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 is missing or wrong in this Onrecord; install it again.</source>
        <translation>%1 manque ou est faux dans cet Onrecord&#xa0;; réinstallez-le.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>not a statement</source>
        <translation>pas une déclaration</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>actor renamed</source>
        <translation>acteur renommé</translation>
    </message>
    <message>
        <source>actors merged</source>
        <translation>acteurs fusionnés</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>sans marque</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>jour de publication</translation>
    </message>
    <message>
        <source>topic renamed</source>
        <translation>thème renommé</translation>
    </message>
    <message>
        <source>topics merged</source>
        <translation>thèmes fusionnés</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>date %1</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc %1</translation>
    </message>
    <message>
        <source>belongs to the article</source>
        <translation>appartient à l’article</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>could not be placed in the text</source>
        <translation>n’a pas pu être placée dans le texte</translation>
    </message>
    <message>
        <source>to review again: the words are no longer in the article</source>
        <translation>à revoir&#xa0;: les mots ne sont plus dans l’article</translation>
    </message>
    <message>
        <source>to review again: the article says %1 now</source>
        <translation>à revoir&#xa0;: l’article dit maintenant %1</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Comment cela a été dit</translation>
    </message>
    <message>
        <source>“Not a freeze”</source>
        <translation>«&#xa0;Pas de gel&#xa0;»</translation>
    </message>
    <message>
        <source>Word for word, in quotation marks.</source>
        <translation>Mot pour mot, entre guillemets.</translation>
    </message>
    <message>
        <source>was “not needed”</source>
        <translation>était «&#xa0;inutile&#xa0;»</translation>
    </message>
    <message>
        <source>A report with some of the speaker’s own words.</source>
        <translation>Un compte rendu avec quelques mots du locuteur lui-même.</translation>
    </message>
    <message>
        <source>that it was sold</source>
        <translation>que c’était vendu</translation>
    </message>
    <message>
        <source>A report in other words.</source>
        <translation>Un compte rendu en d’autres mots.</translation>
    </message>
    <message>
        <source>declined to comment</source>
        <translation>n’a pas souhaité commenter</translation>
    </message>
    <message>
        <source>Silence, which is a position too.</source>
        <translation>Le silence, qui est aussi une position.</translation>
    </message>
    <message>
        <source>Who, and when</source>
        <translation>Qui, et quand</translation>
    </message>
    <message>
        <source>a late boat</source>
        <translation>un bateau en retard</translation>
    </message>
    <message>
        <source>Actor 1, statement a: 1a is its name in text, list and print.</source>
        <translation>Acteur 1, déclaration a&#xa0;: 1a est son nom dans le texte, la liste et l’impression.</translation>
    </message>
    <message>
        <source>Marta Holm</source>
        <translation>Marta Holm</translation>
    </message>
    <message>
        <source>The words that name the speaker.</source>
        <translation>Les mots qui nomment le locuteur.</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>exige</translation>
    </message>
    <message>
        <source>The words that report the statement.</source>
        <translation>Les mots qui rapportent la déclaration.</translation>
    </message>
    <message>
        <source>A date; point at it for the day that is meant.</source>
        <translation>Une date&#xa0;; pointez-la pour voir le jour désigné.</translation>
    </message>
    <message>
        <source>1,900 a week</source>
        <translation>1&#x202f;900 par semaine</translation>
    </message>
    <message>
        <source>The reporter says so; nobody else is named.</source>
        <translation>Le journaliste le dit&#xa0;; personne d’autre n’est nommé.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>À quel point c’est sûr</translation>
    </message>
    <message>
        <source>a vote in May</source>
        <translation>un vote en mai</translation>
    </message>
    <message>
        <source>Found by the program, which is sure.</source>
        <translation>Trouvé par le programme, qui en est sûr.</translation>
    </message>
    <message>
        <source>Found, but to be reviewed by a reader.</source>
        <translation>Trouvé, mais à vérifier par un lecteur.</translation>
    </message>
    <message>
        <source>“We never”</source>
        <translation>«&#xa0;Jamais nous&#xa0;»</translation>
    </message>
    <message>
        <source>Confirmed by a reader.</source>
        <translation>Confirmé par un lecteur.</translation>
    </message>
    <message>
        <source>to share it</source>
        <translation>de le partager</translation>
    </message>
    <message>
        <source>Corrected or added by a reader.</source>
        <translation>Corrigé ou ajouté par un lecteur.</translation>
    </message>
    <message>
        <source>until spring</source>
        <translation>jusqu’au printemps</translation>
    </message>
    <message>
        <source>Confirmed or corrected once; its words have changed since.</source>
        <translation>Confirmé ou corrigé une fois&#xa0;; ses mots ont changé depuis.</translation>
    </message>
    <message>
        <source>and it is gone</source>
        <translation>et c’est parti</translation>
    </message>
    <message>
        <source>Flagged by a reader.</source>
        <translation>Marqué par un lecteur.</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>Positions par acteur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Kind of verb</source>
        <translation>Genre de verbe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>repères</translation>
    </message>
    <message>
        <source>quiet reading</source>
        <translation>lecture calme</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Other actors</source>
        <translation>Autres acteurs</translation>
    </message>
    <message>
        <source>Did not comment</source>
        <translation>N’ont pas commenté</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>In the reporter’s own words</source>
        <translation>Dans la voix du journaliste</translation>
    </message>
    <message>
        <source>Corrections whose place was not found</source>
        <translation>Corrections dont la place n’a pas été trouvée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>end of quote</source>
        <translation>fin de citation</translation>
    </message>
    <message>
        <source>end of paraphrase</source>
        <translation>fin de paraphrase</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>No statements were found in this article.</source>
        <translation>Aucune déclaration n’a été trouvée dans cet article.</translation>
    </message>
    <message>
        <source>Automatic attributions may be wrong.</source>
        <translation>Les attributions automatiques peuvent être fausses.</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>all actors</source>
        <translation>tous les acteurs</translation>
    </message>
    <message>
        <source>Go to the positions</source>
        <translation>Aller aux positions</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que signifient les marques</translation>
    </message>
    <message>
        <source>What the dates mean</source>
        <translation>Ce que signifient les dates</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Lines on paper: the kind of verb</source>
        <translation>Lignes sur papier&#xa0;: le genre de verbe</translation>
    </message>
    <message>
        <source>these words</source>
        <translation>ces mots</translation>
    </message>
    <message>
        <source>Excerpts: only the paragraphs in which somebody is reported.</source>
        <translation>Extraits : seulement les paragraphes où quelqu’un s’exprime.</translation>
    </message>
    <message>
        <source>So the article says. A reader has corrected it; what holds stands above.</source>
        <translation>C’est ce que dit l’article. Un lecteur l’a corrigé&#xa0;; ce qui vaut est au-dessus.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>paraphrase of %1, %2: </source>
        <translation>paraphrase de %1, %2&#xa0;: </translation>
    </message>
    <message>
        <source>quote by %1, %2: </source>
        <translation>citation de %1, %2&#xa0;: </translation>
    </message>
    <message>
        <source>did not comment</source>
        <translation>n’a pas commenté</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 à vérifier</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1% of the words are attributed, %2% are the reporter’s own, %3% were not read.</source>
        <translation>%1&#xa0;% des mots sont attribués, %2&#xa0;% sont du journaliste, %3&#xa0;% n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Made with %1 on %2, %3 UTC.</source>
        <translation>Fait avec %1 le %2 à %3 UTC.</translation>
    </message>
    <message>
        <source>Showing </source>
        <translation>Montrés&#xa0;: </translation>
    </message>
    <message>
        <source> · without %1</source>
        <translation> · sans %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d/M</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>about the article</source>
        <translation>sur l’article</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who claims this?</source>
        <translation>Qui affirme cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who confirms this?</source>
        <translation>Qui confirme cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who denies this?</source>
        <translation>Qui dément cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who pledges this?</source>
        <translation>Qui s’y engage&#xa0;?</translation>
    </message>
    <message>
        <source>Who demands this?</source>
        <translation>Qui exige cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who criticises this?</source>
        <translation>Qui critique cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who supports this?</source>
        <translation>Qui soutient cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who expects this?</source>
        <translation>Qui s’attend à cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who predicts this?</source>
        <translation>Qui prédit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who warns of this?</source>
        <translation>Qui met en garde contre cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who asks this?</source>
        <translation>Qui demande cela&#xa0;?</translation>
    </message>
    <message>
        <source>Who did not comment?</source>
        <translation>Qui n’a pas commenté&#xa0;?</translation>
    </message>
    <message>
        <source>Who thinks this?</source>
        <translation>Qui pense cela&#xa0;?</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <translation>%1 ou %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: is it %2?</source>
        <translation>%1&#xa0;: est-ce %2&#xa0;?</translation>
    </message>
    <message>
        <source>Which day is “%1”?</source>
        <translation>Quel jour est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>confidence high</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>confidence medium</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>confidence low</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>Does it still hold?</source>
        <translation>Est-ce encore valable&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it end?</source>
        <translation>Où cela finit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Is this a statement at all?</source>
        <translation>Est-ce bien une déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>%1, %2: its words are other ones now</source>
        <translation>%1, %2&#xa0;: ses mots ne sont plus les mêmes</translation>
    </message>
    <message>
        <source>the words of %1, %2</source>
        <translation>les mots de %1, %2</translation>
    </message>
    <message>
        <source>whether %1 is listed, %2</source>
        <translation>si %1 figure dans la liste, %2</translation>
    </message>
    <message>
        <source>a date in %1, %2</source>
        <translation>une date dans %1, %2</translation>
    </message>
    <message>
        <source>whose %1 is, %2</source>
        <translation>à qui est %1, %2</translation>
    </message>
    <message>
        <source>who %1 %2, %3</source>
        <translation>qui %1 %2, %3</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>Two close</source>
        <translation>Deux proches</translation>
    </message>
    <message>
        <source>Pronoun only</source>
        <translation>Pronom seul</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Où cela finit</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>Déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>à personne</translation>
    </message>
    <message>
        <source>“%1” in %2 is now %3.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 est maintenant %3.</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>une fois encore</translation>
    </message>
    <message>
        <source>%1 more times</source>
        <translation>%1 fois encore</translation>
    </message>
    <message>
        <source>The same “%1” is left to nobody %2.</source>
        <translation>Le même «&#xa0;%1&#xa0;» reste sans locuteur %2.</translation>
    </message>
    <message>
        <source>The same “%1” leads to %2 %3.</source>
        <translation>Le même «&#xa0;%1&#xa0;» mène à %2 %3.</translation>
    </message>
    <message>
        <source>“%1”, and pronouns behind it, lead to %2 %3.</source>
        <translation>«&#xa0;%1&#xa0;» et des pronoms qui le suivent mènent %3 à %2.</translation>
    </message>
    <message>
        <source>you marked it</source>
        <translation>vous l’avez marquée</translation>
    </message>
    <message>
        <source>its words changed</source>
        <translation>ses mots ont changé</translation>
    </message>
    <message>
        <source>goes on from it, %1</source>
        <translation>en est la suite, %1</translation>
    </message>
    <message>
        <source>same chain: %1, %2</source>
        <translation>même chaîne&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>same name: %1, %2</source>
        <translation>même nom&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>None of them was checked.</source>
        <translation>Aucune n’a été vérifiée.</translation>
    </message>
    <message>
        <source>%1 of %2 were wrong.</source>
        <translation>%1 sur %2 étaient fausses.</translation>
    </message>
    <message>
        <source>With a confidence of 95%, between %1% and %2% of all the sure ones are.</source>
        <translation>Avec une confiance de 95&#xa0;%, entre %1&#xa0;% et %2&#xa0;% de toutes les sûres le sont.</translation>
    </message>
    <message>
        <source>You marked this statement.</source>
        <translation>Vous avez marqué cette déclaration.</translation>
    </message>
    <message>
        <source>%1 right before %2</source>
        <translation>%1 juste avant %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>%1 right after %2</source>
        <translation>%1 juste après %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1, after a quotation</source>
        <translation>%1, après une citation</translation>
    </message>
    <message>
        <source>%1, before a quotation</source>
        <translation>%1, avant une citation</translation>
    </message>
    <message>
        <source>the quotation was left open in the paragraph before and goes on here</source>
        <translation>la citation est restée ouverte au paragraphe précédent et continue ici</translation>
    </message>
    <message>
        <source>the sentence goes on from the statement before</source>
        <translation>la phrase poursuit la déclaration précédente</translation>
    </message>
    <message>
        <source>%1 goes on from the statement before</source>
        <translation>%1 poursuit la déclaration précédente</translation>
    </message>
    <message>
        <source>%1 names the source</source>
        <translation>%1 nomme la source</translation>
    </message>
    <message>
        <source>the line begins with the speaker, %1</source>
        <translation>la ligne commence par le locuteur, %1</translation>
    </message>
    <message>
        <source>%1, before a clause with “that”</source>
        <translation>%1, avant une proposition en «&#xa0;that&#xa0;»</translation>
    </message>
    <message>
        <source>%1, before a clause</source>
        <translation>%1, avant une proposition</translation>
    </message>
    <message>
        <source>%1, after a clause</source>
        <translation>%1, après une proposition</translation>
    </message>
    <message>
        <source>%1, before “to”</source>
        <translation>%1, avant «&#xa0;to&#xa0;»</translation>
    </message>
    <message>
        <source>%1, with its object</source>
        <translation>%1, avec son objet</translation>
    </message>
    <message>
        <source>%1 is a noun that reports</source>
        <translation>%1 est un nom qui rapporte</translation>
    </message>
    <message>
        <source>words in quotation marks inside a sentence</source>
        <translation>mots entre guillemets à l’intérieur d’une phrase</translation>
    </message>
    <message>
        <source>%1, with words in quotation marks</source>
        <translation>%1, avec des mots entre guillemets</translation>
    </message>
    <message>
        <source>a paragraph that is a quotation, after a statement in the one before</source>
        <translation>un paragraphe qui est une citation, après une déclaration dans le précédent</translation>
    </message>
    <message>
        <source>the headline sets %1 apart from the words</source>
        <translation>le titre détache %1 des mots</translation>
    </message>
    <message>
        <source>%1 stands after a dash behind the words</source>
        <translation>%1 se trouve après un tiret derrière les mots</translation>
    </message>
    <message>
        <source>words in quotation marks that no source could be tied to</source>
        <translation>mots entre guillemets auxquels aucune source n’a pu être rattachée</translation>
    </message>
    <message>
        <source>who spoke just before</source>
        <translation>qui parlait juste avant</translation>
    </message>
    <message>
        <source>named in the paragraph before</source>
        <translation>nommé au paragraphe précédent</translation>
    </message>
    <message>
        <source>you gave it to %1</source>
        <translation>vous l’avez donnée à %1</translation>
    </message>
    <message>
        <source>you said that nobody is named for it</source>
        <translation>vous avez dit que personne n’est nommé pour cela</translation>
    </message>
    <message>
        <source>it is too doubtful that it was %1</source>
        <translation>il est trop douteux que ce soit %1</translation>
    </message>
    <message>
        <source>nobody is named for it</source>
        <translation>personne n’est nommé pour cela</translation>
    </message>
    <message>
        <source>%1 is named</source>
        <translation>%1 est nommé</translation>
    </message>
    <message>
        <source>so it is %1’s</source>
        <translation>c’est donc à %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>most likely %1</source>
        <translation>très probablement %1</translation>
    </message>
    <message>
        <source>%1 is most likely %2</source>
        <translation>%1 est très probablement %2</translation>
    </message>
    <message>
        <source>%1 is speaking here</source>
        <translation>%1 parle ici</translation>
    </message>
    <message>
        <source>the article gives no name for %1</source>
        <translation>l’article ne donne pas de nom pour %1</translation>
    </message>
    <message>
        <source>it could also be %1</source>
        <translation>ce pourrait aussi être %1</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>%1 did not comment</source>
        <translation>%1 n’a pas commenté</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>dit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded</source>
        <translation>
            <numerusform>%n caractère n’a pas pu être décodé</numerusform>
            <numerusform>%n caractères n’ont pas pu être décodés</numerusform>
        </translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lu comme %1</translation>
    </message>
    <message>
        <source>its marks could not be read</source>
        <translation>ses marques n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>withdrawn by its publisher</source>
        <translation>retiré par son éditeur</translation>
    </message>
    <message>
        <source>published on %1, which may be either of two days</source>
        <translation>publié le %1, qui peut être l’un de deux jours</translation>
    </message>
    <message>
        <source>not in English: findings are for English only</source>
        <translation>pas en anglais&#xa0;: seuls les textes anglais sont analysés</translation>
    </message>
    <message>
        <source>an exported page without its findings: read anew</source>
        <translation>une page exportée sans ses résultats&#xa0;: relue</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>confirme</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>dément</translation>
    </message>
    <message>
        <source>admits</source>
        <translation>admet</translation>
    </message>
    <message>
        <source>disagrees with</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>n’est pas d’accord</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rejette</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>s’oppose à</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>prévoit</translation>
    </message>
    <message>
        <source>urges</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>accuse</translation>
    </message>
    <message>
        <source>blames</source>
        <translation>tient pour responsable</translation>
    </message>
    <message>
        <source>praises</source>
        <translation>loue</translation>
    </message>
    <message>
        <source>welcomes</source>
        <translation>salue</translation>
    </message>
    <message>
        <source>expects</source>
        <translation>s’attend à</translation>
    </message>
    <message>
        <source>predicts</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>hopes</source>
        <translation>espère</translation>
    </message>
    <message>
        <source>wants</source>
        <translation>veut</translation>
    </message>
    <message>
        <source>fears</source>
        <translation>craint</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>doute</translation>
    </message>
    <message>
        <source>pledges</source>
        <translation>s’engage</translation>
    </message>
    <message>
        <source>criticises</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>met en garde</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>sans commentaire</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>pense</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>ajoutée à la main</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>mots changés</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>partly verbatim</source>
        <translation>en partie mot pour mot</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>nuancé</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditionnel</translation>
    </message>
    <message>
        <source>reported second hand</source>
        <translation>rapporté de seconde main</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>about</source>
        <translation>porte sur</translation>
    </message>
    <message>
        <source>said on</source>
        <translation>dit le</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>denied in</source>
        <translation>démenti dans</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Put under no topic</source>
        <translation>Ne classer sous aucun sujet</translation>
    </message>
    <message>
        <source>Put under “%1”</source>
        <translation>Classer sous « %1 »</translation>
    </message>
    <message>
        <source>Change the colour of %1: %2</source>
        <translation>Changer la couleur de %1 : %2</translation>
    </message>
    <message>
        <source>Take the description off %1</source>
        <translation>Retirer la description de %1</translation>
    </message>
    <message>
        <source>Describe %1 as %2</source>
        <translation>Décrire %1 comme %2</translation>
    </message>
    <message>
        <source>Take the identifier off %1</source>
        <translation>Retirer l’identifiant de %1</translation>
    </message>
    <message>
        <source>Identify %1 as %2</source>
        <translation>Identifier %1 comme %2</translation>
    </message>
    <message>
        <source>Split %1 off %2: %3</source>
        <translation>Séparer %1 de %2 : %3</translation>
    </message>
    <message>
        <source>Give %1 to %2 instead of %3</source>
        <translation>Donner %1 à %2 plutôt qu’à %3</translation>
    </message>
    <message>
        <source>Take the cue off %1</source>
        <translation>Retirer l’introducteur de %1</translation>
    </message>
    <message>
        <source>Change the cue of %1 to %2</source>
        <translation>Changer l’introducteur de %1 en %2</translation>
    </message>
    <message>
        <source>Take the source off %1</source>
        <translation>Retirer la source de %1</translation>
    </message>
    <message>
        <source>Change the source of %1 to %2</source>
        <translation>Changer la source de %1 en %2</translation>
    </message>
    <message>
        <source>Mark %1 as a claim of the reporter’s own</source>
        <translation>Marquer %1 comme affirmation propre à l’article</translation>
    </message>
    <message>
        <source>Take %1 off the reporter’s own claims</source>
        <translation>Retirer %1 des affirmations propres à l’article</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>affirmation&#xa0;%1</translation>
    </message>
    <message>
        <source>the reporter’s own</source>
        <translation>propre à l’article</translation>
    </message>
    <message>
        <source>Put %1 under no topic</source>
        <translation>Ne classer %1 sous aucun sujet</translation>
    </message>
    <message>
        <source>Put %1 under the topic %2</source>
        <translation>Classer %1 sous le sujet %2</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>kind of %1</source>
        <translation>genre de %1</translation>
    </message>
    <message>
        <source>colour of %1</source>
        <translation>couleur de %1</translation>
    </message>
    <message>
        <source>description of %1</source>
        <translation>description de %1</translation>
    </message>
    <message>
        <source>identifier of %1</source>
        <translation>identifiant de %1</translation>
    </message>
    <message>
        <source>mentions %1</source>
        <translation>mentions %1</translation>
    </message>
    <message>
        <source>Is %1 the same as %2?</source>
        <translation>%1 est-il le même que %2 ?</translation>
    </message>
    <message>
        <source>Same actor?</source>
        <translation>Même acteur ?</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>couleur %1</translation>
    </message>
    <message>
        <source>as its number has it</source>
        <translation>selon son numéro</translation>
    </message>
    <message>
        <source>Careful reading found a statement here, quick reading did not.</source>
        <translation>La lecture attentive trouve ici une déclaration, la lecture rapide non.</translation>
    </message>
    <message>
        <source>Quick reading found a statement here, careful reading did not.</source>
        <translation>La lecture rapide trouve ici une déclaration, la lecture attentive non.</translation>
    </message>
    <message>
        <source>Quick and careful reading have different speakers for it.</source>
        <translation>Lecture rapide et lecture attentive l’attribuent à des personnes différentes.</translation>
    </message>
    <message>
        <source>Readings differ</source>
        <translation>Lectures en désaccord</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à&#xa0;: %1</translation>
    </message>
    <message>
        <source>you chose them</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>%1 chose them</source>
        <translation>choisi par : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>weekday, day, month, year</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>You set it.</source>
        <translation>Vous l’avez fixé.</translation>
    </message>
    <message>
        <source>%1 set it.</source>
        <translation>Fixé par : %1.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern of a day</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a day</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>that it is a statement</source>
        <translation>que c’est une déclaration</translation>
    </message>
    <message>
        <source>words</source>
        <comment>of a statement</comment>
        <translation>mots</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <translation>Vous l’avez confirmé.</translation>
    </message>
    <message>
        <source>%1 confirmed it.</source>
        <translation>Confirmé par : %1.</translation>
    </message>
    <message>
        <source>You chose: %1.</source>
        <translation>Choisi par vous : %1.</translation>
    </message>
    <message>
        <source>%1 chose: %2.</source>
        <translation>%1 a choisi : %2.</translation>
    </message>
    <message>
        <source>confirmed already</source>
        <translation>déjà confirmé</translation>
    </message>
    <message>
        <source>corrected already</source>
        <translation>déjà corrigé</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>marqué à la main</translation>
    </message>
    <message>
        <source>%1 marked this statement</source>
        <translation>%1 a marqué cette déclaration</translation>
    </message>
    <message>
        <source>%1 gave it to %2</source>
        <translation>%1 l’a attribuée à %2</translation>
    </message>
    <message>
        <source>%1 said that nobody is named for it</source>
        <translation>%1 a dit que personne n’est nommé pour cela</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>week-ends</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>décennies</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siècles</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 déclaration</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 déclarations</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 mot</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
    <message>
        <source>%1 actor</source>
        <translation>%1 acteur</translation>
    </message>
    <message>
        <source>%1 actors</source>
        <translation>%1 acteurs</translation>
    </message>
    <message>
        <source>%1 statement that was found is left out of this page.</source>
        <translation>%1 déclaration trouvée n’est pas dans cette page.</translation>
    </message>
    <message>
        <source>%1 statements that were found are left out of this page.</source>
        <translation>%1 déclarations trouvées ne sont pas dans cette page.</translation>
    </message>
    <message>
        <source> of %1 actor</source>
        <translation> sur %1 acteur</translation>
    </message>
    <message>
        <source> of %1 actors</source>
        <translation> sur %1 acteurs</translation>
    </message>
    <message>
        <source>somebody else (signed “%1”)</source>
        <translation>quelqu’un d’autre (signé « %1 »)</translation>
    </message>
    <message>
        <source>with a private note</source>
        <translation>avec une note privée</translation>
    </message>
    <message>
        <source>a fare freeze</source>
        <translation>un gel des tarifs</translation>
    </message>
    <message>
        <source>With a private note; the list shows this sign.</source>
        <translation>Avec une note privée ; la liste montre ce signe.</translation>
    </message>
</context>
</TS>
