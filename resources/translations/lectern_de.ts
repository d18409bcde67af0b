<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>lectern</name>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation>Die Standardeingabe konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Say what to highlight: --quote TEXT or --quotation N.</source>
        <translation>Es fehlt, was markiert werden soll: --quote TEXT oder --quotation N.</translation>
    </message>
    <message>
        <source>A version is one of an article: name the article, too.</source>
        <translation>Eine Fassung gehört zu einem Artikel: auch den Artikel nennen.</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could be read again; say --from where.</source>
        <translation>„%1“ hat keine Adresse, unter der es sich erneut lesen ließe; mit --from angeben, woher.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is nothing to add in that folder.</source>
        <translation>In diesem Ordner gibt es nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>--title is for one input only.</source>
        <translation>--title gilt nur für eine einzige Eingabe.</translation>
    </message>
    <message>
        <source>--all is for --reextract.</source>
        <translation>--all gehört zu --reextract.</translation>
    </message>
    <message>
        <source>Name an article, or say --all.</source>
        <translation>Einen Artikel nennen oder --all angeben.</translation>
    </message>
    <message>
        <source>+TAG adds a tag and -TAG takes it away; “%1” is neither.</source>
        <translation>+TAG fügt ein Schlagwort hinzu, -TAG nimmt es weg; „%1“ ist keins von beiden.</translation>
    </message>
    <message>
        <source>There is no library at “%1”.</source>
        <translation>Unter „%1“ gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>--since takes a date like 2024-05-01 or a time like 2024-05-01T10:00:00Z, not “%1”.</source>
        <translation>--since erwartet ein Datum wie 2024-05-01 oder einen Zeitpunkt wie 2024-05-01T10:00:00Z, nicht „%1“.</translation>
    </message>
    <message>
        <source>Written    %1</source>
        <translation>Geschrieben  %1</translation>
    </message>
    <message>
        <source>Unchanged  %1</source>
        <translation>Unverändert  %1</translation>
    </message>
    <message>
        <source>The trash is empty; articles deleted for good: %1</source>
        <translation>Der Papierkorb ist leer; endgültig gelöschte Artikel: %1</translation>
    </message>
    <message>
        <source>The sample articles are in the library; begin with %1</source>
        <translation>Die Beispielartikel sind in der Bibliothek; den Anfang macht %1</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert in %1</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>This build of Lectern has no window; see “lectern --help” for its commands.</source>
        <translation>Dieses Lectern ist ohne Fenster gebaut; „lectern --help“ nennt seine Befehle.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name an article, or --all.</source>
        <translation>Einen Artikel nennen oder --all angeben.</translation>
    </message>
    <message>
        <source>“%1” is an article and an annotation; give more of its identifier.</source>
        <translation>„%1“ ist ein Artikel und eine Anmerkung; mehr von der Kennung angeben.</translation>
    </message>
    <message>
        <source>There is no article or annotation “%1” in the library.</source>
        <translation>In der Bibliothek gibt es keinen Artikel und keine Anmerkung „%1“.</translation>
    </message>
    <message>
        <source>Say where: --at OFFSET or --before TEXT.</source>
        <translation>Es fehlt, wo: --at OFFSET oder --before TEXT.</translation>
    </message>
    <message>
        <source>%1 exact, %2 moved, %3 changed, %4 orphaned</source>
        <translation>%1 unverändert, %2 verschoben, %3 geändert, %4 verwaist</translation>
    </message>
    <message>
        <source>There is no version before version %1.</source>
        <translation>Vor Fassung %1 gibt es keine andere.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; “lectern --help” lists what works without one.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster; „lectern --help“ nennt, was ohne geht.</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read: save it as EPUB or as a web page first.</source>
        <translation>%1 ist %2; das kann Lectern nicht lesen. Es hilft, vorher als EPUB oder als Webseite zu speichern.</translation>
    </message>
    <message>
        <source>%1 is an archive of files, which can&apos;t be read as one article.</source>
        <translation>%1 ist ein Archiv aus Dateien; das lässt sich nicht als ein Artikel lesen.</translation>
    </message>
    <message>
        <source>%1 is a damaged EPUB: %2.</source>
        <translation>%1 ist ein beschädigtes EPUB: %2.</translation>
    </message>
    <message>
        <source>%1 is copy-protected (%2), so that only its seller&apos;s own programs can read it.</source>
        <translation>%1 ist kopiergeschützt (%2) und nur mit den Programmen des Verkäufers lesbar.</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>das Paketdokument fehlt</translation>
    </message>
    <message>
        <source>it names nothing to read</source>
        <translation>es nennt nichts zu lesen</translation>
    </message>
    <message>
        <source>%1 has no text to read.</source>
        <translation>%1 enthält keinen Text zum Lesen.</translation>
    </message>
    <message>
        <source>%1 holds more text than is read as one article.</source>
        <translation>%1 enthält mehr Text, als sich als ein Artikel lesen lässt.</translation>
    </message>
    <message>
        <source>%1 takes too long to read as an article.</source>
        <translation>%1 als Artikel zu lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2.</source>
        <translation>„%1“ konnte nicht abgerufen werden: %2.</translation>
    </message>
    <message>
        <source>it leads to “%1”, which is no web page</source>
        <translation>es führt zu „%1“, und das ist keine Webseite</translation>
    </message>
    <message>
        <source>it leads from a secure address to one that is not</source>
        <translation>es führt von einer sicheren Adresse zu einer unsicheren</translation>
    </message>
    <message>
        <source>its redirects go round in a circle</source>
        <translation>die Weiterleitungen führen im Kreis</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>„%1“ ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>es leitet mehr als %1-mal weiter</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a media file</source>
        <translation>eine Mediendatei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a web crawler archive (WARC)</source>
        <translation>ein Webcrawler-Archiv (WARC)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>%1 is too large to be read as an article.</source>
        <translation>%1 ist zu groß, um als Artikel gelesen zu werden.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read.</source>
        <translation>%1 ist %2; das kann Lectern nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>In „%1“ gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>%1 holds %2 pages: save each in a file of its own.</source>
        <translation>%1 enthält %2 Seiten: jede in einer eigenen Datei speichern.</translation>
    </message>
    <message>
        <source>%1 is damaged: its parts can&apos;t be told apart.</source>
        <translation>%1 ist beschädigt: Die Teile lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>%1 has no text to read, only attachments.</source>
        <translation>%1 enthält keinen Text zum Lesen, nur Anhänge.</translation>
    </message>
    <message>
        <source>The library is damaged: what an article was read from is not what was kept; check the library.</source>
        <translation>Die Bibliothek ist beschädigt: Die aufbewahrte Quelle eines Artikels ist nicht die, aus der er gelesen wurde; die Bibliothek prüfen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that is read.</source>
        <translation>„%1“ ist größer als %2 MB; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>“%1” is %2, not a file that can be read.</source>
        <translation>„%1“ ist %2, keine lesbare Datei.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Die Eingabe</translation>
    </message>
    <message>
        <source>the server refuses to show it (HTTP %1)</source>
        <translation>der Server zeigt die Seite nicht (HTTP %1)</translation>
    </message>
    <message>
        <source>the server has no such page (HTTP 404)</source>
        <translation>der Server hat keine solche Seite (HTTP 404)</translation>
    </message>
    <message>
        <source>the page is gone (HTTP 410)</source>
        <translation>die Seite gibt es nicht mehr (HTTP 410)</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while (HTTP 429)</source>
        <translation>der Server möchte eine Weile in Ruhe gelassen werden (HTTP 429)</translation>
    </message>
    <message>
        <source>the server failed (HTTP %1)</source>
        <translation>der Server hat versagt (HTTP %1)</translation>
    </message>
    <message>
        <source>the server answered HTTP %1</source>
        <translation>der Server antwortete mit HTTP %1</translation>
    </message>
    <message>
        <source>the connection was refused by %1</source>
        <translation>%1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>der Host %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>zu %1 kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>das Netz ist nicht verfügbar</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is fetched.</source>
        <translation>„%1“ ist größer als %2; mehr wird nicht abgerufen.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2 did not answer in time.</source>
        <translation>„%1“ konnte nicht abgerufen werden: %2 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Fetching “%1” was cancelled.</source>
        <translation>Das Abrufen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>the network said “%1”</source>
        <translation>das Netz meldete „%1“</translation>
    </message>
    <message>
        <source>%1 is a damaged web archive.</source>
        <translation>%1 ist ein beschädigtes Webarchiv.</translation>
    </message>
    <message>
        <source>%1 holds no web page.</source>
        <translation>%1 enthält keine Webseite.</translation>
    </message>
    <message>
        <source>%1 holds more files than are read of one archive.</source>
        <translation>%1 enthält mehr Dateien, als aus einem Archiv gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: it can&apos;t be unpacked.</source>
        <translation>%1 ist beschädigt oder unvollständig: Entpacken ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 is incomplete: “%2” is missing in it.</source>
        <translation>%1 ist unvollständig: „%2“ fehlt darin.</translation>
    </message>
    <message>
        <source>%1 is locked with a password, so that it can&apos;t be read.</source>
        <translation>%1 ist mit einem Passwort geschützt und deshalb nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it can&apos;t be unpacked.</source>
        <translation>%1 ist beschädigt: „%2“ darin lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read of one file.</source>
        <translation>%1 ergibt entpackt mehr, als aus einer Datei gelesen wird.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is there but could not be read: %2.</source>
        <translation>„%1“ ist vorhanden, konnte aber nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” was changed since Lectern wrote it; choose another name.</source>
        <translation>„%1“ wurde geändert, seit Lectern es geschrieben hat; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not Lectern&apos;s; choose another name.</source>
        <translation>„%1“ gibt es schon und stammt nicht von Lectern; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This annotation is in the library already.</source>
        <translation>Diese Anmerkung ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no annotation %1 in the library.</source>
        <translation>In der Bibliothek gibt es keine Anmerkung %1.</translation>
    </message>
    <message>
        <source>What “%1” was read from was not kept, so it can&apos;t be read anew; add it again to keep it.</source>
        <translation>Die Quelle von „%1“ wurde nicht aufbewahrt, deshalb lässt es sich nicht neu lesen; erneutes Hinzufügen bewahrt sie auf.</translation>
    </message>
    <message>
        <source>No quotations were found in the article.</source>
        <translation>Im Artikel wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>There is no quotation %1: the last one is %2.</source>
        <translation>Es gibt kein Zitat %1: Das letzte ist %2.</translation>
    </message>
    <message>
        <source>An orphaned highlight has no passage in this version of its article; choose another place for it.</source>
        <translation>Eine verwaiste Markierung hat in dieser Fassung ihres Artikels keine Stelle; eine andere für sie wählen.</translation>
    </message>
    <message>
        <source>It takes two highlights of one article or more to merge them.</source>
        <translation>Zum Verbinden braucht es mindestens zwei Markierungen eines Artikels.</translation>
    </message>
    <message>
        <source>A highlight is split between words or characters of its own.</source>
        <translation>Geteilt wird eine Markierung zwischen ihren eigenen Wörtern oder Zeichen.</translation>
    </message>
    <message>
        <source>The annotation %1 lies in the trash.</source>
        <translation>Die Anmerkung %1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The article has another text by now, in which the highlight can&apos;t be put back as it was.</source>
        <translation>Der Artikel hat inzwischen einen anderen Text, in dem sich die Markierung nicht wie zuvor wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>The article has no version %1.</source>
        <translation>Der Artikel hat keine Fassung %1.</translation>
    </message>
    <message>
        <source>The library is damaged: a highlight stands outside of its text; check and repair it.</source>
        <translation>Die Bibliothek ist beschädigt: Eine Markierung steht außerhalb ihres Textes; die Bibliothek prüfen und reparieren.</translation>
    </message>
    <message>
        <source>The article does not have the words “%1”.</source>
        <translation>Im Artikel kommen die Wörter „%1“ nicht vor.</translation>
    </message>
    <message>
        <source>The article has these words in %1 places: say which with --occurrence, or what stands around them with --prefix or --suffix.</source>
        <translation>Diese Wörter stehen an %1 Stellen im Artikel: mit --occurrence angeben, welche, oder mit --prefix oder --suffix, was sie umgibt.</translation>
    </message>
    <message>
        <source>A highlight needs the words that it is to mark.</source>
        <translation>Eine Markierung braucht die Wörter, die sie markieren soll.</translation>
    </message>
    <message>
        <source>The sample article %1 is missing from the program.</source>
        <translation>Der Beispielartikel %1 fehlt im Programm.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no annotation %1; give 8 characters or more of its identifier.</source>
        <translation>Es gibt keine Anmerkung %1; mindestens 8 Zeichen der Kennung angeben.</translation>
    </message>
    <message>
        <source>More than one annotation begins with %1; give more of its identifier.</source>
        <translation>Mehr als eine Anmerkung beginnt mit %1; mehr von der Kennung angeben.</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>In der Bibliothek gibt es keinen Artikel %1.</translation>
    </message>
    <message>
        <source>There is no article %1; give 8 characters or more of its identifier.</source>
        <translation>Es gibt keinen Artikel %1; mindestens 8 Zeichen der Kennung angeben.</translation>
    </message>
    <message>
        <source>More than one article begins with %1; give more of its identifier.</source>
        <translation>Mehr als ein Artikel beginnt mit %1; mehr von der Kennung angeben.</translation>
    </message>
    <message>
        <source>There is no article from %1 in the library.</source>
        <translation>In der Bibliothek gibt es keinen Artikel von %1.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: an article has lost its content; check and repair it.</source>
        <translation>Die Bibliothek %1 ist beschädigt: Ein Artikel hat seinen Inhalt verloren; die Bibliothek prüfen und reparieren.</translation>
    </message>
    <message>
        <source>%1 is not a library, so a backup does not replace it.</source>
        <translation>%1 ist keine Bibliothek und wird deshalb nicht durch eine Sicherung ersetzt.</translation>
    </message>
    <message>
        <source>The library %1 is open, so a backup does not replace it.</source>
        <translation>Die Bibliothek %1 ist geöffnet und wird deshalb nicht durch eine Sicherung ersetzt.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it was not restored.</source>
        <translation>Die Sicherung %1 ist beschädigt und wurde deshalb nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is not a file, so a backup does not replace it.</source>
        <translation>%1 ist keine Datei und wird deshalb nicht durch eine Sicherung ersetzt.</translation>
    </message>
    <message>
        <source>The library %1 is open; close it before restoring a backup.</source>
        <translation>Die Bibliothek %1 ist geöffnet; sie vor dem Wiederherstellen einer Sicherung schließen.</translation>
    </message>
    <message>
        <source>The former library could not be kept as %1, so nothing was restored.</source>
        <translation>Die bisherige Bibliothek konnte nicht als %1 aufbewahrt werden, deshalb wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>A library cannot be its own backup; give another file name.</source>
        <translation>Eine Bibliothek kann nicht ihre eigene Sicherung sein; einen anderen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>A library cannot be restored from itself; give another file.</source>
        <translation>Eine Bibliothek lässt sich nicht aus sich selbst wiederherstellen; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the library at %1.</source>
        <translation>Unter %1 ist kein Platz für eine Kopie der Bibliothek.</translation>
    </message>
    <message>
        <source>A copy of the library could not be written to %1.</source>
        <translation>Eine Kopie der Bibliothek konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The library %1 can be read but not written.</source>
        <translation>Die Bibliothek %1 lässt sich lesen, aber nicht beschreiben.</translation>
    </message>
    <message>
        <source>A library cannot be made in the folder %1, which may not be written.</source>
        <translation>Im Ordner %1 kann keine Bibliothek angelegt werden: Er ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The library %1 was made by another version of Lectern and must be opened for writing first.</source>
        <translation>Die Bibliothek %1 stammt von einer anderen Version von Lectern und muss zuerst zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: it has no tables; restore a backup of it.</source>
        <translation>Die Bibliothek %1 ist beschädigt: Sie hat keine Tabellen; eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Lectern; update Lectern to open it.</source>
        <translation>Die Bibliothek %1 stammt von einem neueren Lectern; zum Öffnen Lectern aktualisieren.</translation>
    </message>
    <message>
        <source>The library %1 is damaged; restore a backup of it.</source>
        <translation>Die Bibliothek %1 ist beschädigt; eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened safely.</source>
        <translation>Die Bibliothek %1 konnte nicht sicher geöffnet werden.</translation>
    </message>
    <message>
        <source>The library %1 was asked wrongly.</source>
        <translation>Die Bibliothek %1 wurde falsch abgefragt.</translation>
    </message>
    <message>
        <source>The search index of the articles is out of step.</source>
        <translation>Der Suchindex der Artikel ist nicht auf dem Stand der Bibliothek.</translation>
    </message>
    <message>
        <source>The search index of the annotations is out of step.</source>
        <translation>Der Suchindex der Anmerkungen ist nicht auf dem Stand der Bibliothek.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1.</source>
        <translation>Die Struktur der Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not there.</source>
        <translation>Eine Zeile der Tabelle %1 gehört zu etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The article %1 has no content.</source>
        <translation>Der Artikel %1 hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The article %1 does not say how it was read.</source>
        <translation>Zum Artikel %1 fehlt, wie er gelesen wurde.</translation>
    </message>
    <message>
        <source>The article %1 does not say which of its versions is the newest.</source>
        <translation>Zum Artikel %1 fehlt, welche seiner Fassungen die neueste ist.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not the one that was stored.</source>
        <translation>Der Text der Fassung %1 ist nicht der, der gespeichert wurde.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not that of its HTML.</source>
        <translation>Der Text der Fassung %1 ist nicht der ihres HTML.</translation>
    </message>
    <message>
        <source>The version %1 is not prepared for the search.</source>
        <translation>Die Fassung %1 ist nicht für die Suche aufbereitet.</translation>
    </message>
    <message>
        <source>The image %1 is not the one that was stored.</source>
        <translation>Das Bild %1 ist nicht das, das gespeichert wurde.</translation>
    </message>
    <message>
        <source>The original %1 is not the one that was stored.</source>
        <translation>Das Original %1 ist nicht das, das gespeichert wurde.</translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are.</source>
        <translation>Die Anmerkung %1 steht nicht dort, wo ihre Wörter stehen.</translation>
    </message>
    <message>
        <source>The annotation %1 is not tied to the newest version of its article.</source>
        <translation>Die Anmerkung %1 gehört nicht zur neuesten Fassung ihres Artikels.</translation>
    </message>
    <message>
        <source>The annotation %1 is not found by its tags.</source>
        <translation>Die Anmerkung %1 ist über ihre Schlagwörter nicht zu finden.</translation>
    </message>
    <message>
        <source>The tag %1 is not found by its name.</source>
        <translation>Das Schlagwort %1 ist über seinen Namen nicht zu finden.</translation>
    </message>
    <message>
        <source>The search index of the articles was made anew.</source>
        <translation>Der Suchindex der Artikel wurde neu angelegt.</translation>
    </message>
    <message>
        <source>The search index of the annotations was made anew.</source>
        <translation>Der Suchindex der Anmerkungen wurde neu angelegt.</translation>
    </message>
    <message>
        <source>Articles that did not say how they were read stand in the inbox again.</source>
        <translation>Artikel, zu denen fehlte, wie sie gelesen wurden, liegen wieder im Eingang.</translation>
    </message>
    <message>
        <source>The newest versions of articles were found again.</source>
        <translation>Die neuesten Fassungen von Artikeln wurden wiedergefunden.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Unter %1 gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a library.</source>
        <translation>%1 ist keine Datei und kann deshalb keine Bibliothek sein.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2.</source>
        <translation>Die Bibliothek %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a Lectern library.</source>
        <translation>%1 ist leer und damit keine Lectern-Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is not a Lectern library.</source>
        <translation>%1 ist keine Lectern-Bibliothek.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: its end is missing; restore a backup of it.</source>
        <translation>Die Bibliothek %1 ist beschädigt: Das Ende fehlt; eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish; try again.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek %1 und wurde nicht fertig; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk with the library %1 is full; nothing was changed.</source>
        <translation>Der Datenträger mit der Bibliothek %1 ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There was not enough memory to work with the library %1.</source>
        <translation>Für die Bibliothek %1 reichte der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened.</source>
        <translation>Die Bibliothek %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The disk with the library %1 did not read or write as it should; nothing was changed.</source>
        <translation>Der Datenträger mit der Bibliothek %1 las oder schrieb nicht, wie er sollte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is larger than the library %1 can hold.</source>
        <translation>Das ist größer, als die Bibliothek %1 fassen kann.</translation>
    </message>
    <message>
        <source>The library %1 refused a change: %2.</source>
        <translation>Die Bibliothek %1 hat eine Änderung abgelehnt: %2.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>The library is damaged: an article has lost its content; check and repair it.</source>
        <translation>Die Bibliothek ist beschädigt: Ein Artikel hat seinen Inhalt verloren; die Bibliothek prüfen und reparieren.</translation>
    </message>
    <message>
        <source>The library does not hold the image %1.</source>
        <translation>Die Bibliothek enthält das Bild %1 nicht.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>The article’s words here have changed.</source>
        <translation>Der Wortlaut hat sich hier geändert.</translation>
    </message>
    <message>
        <source>No longer in the article; kept here.</source>
        <translation>Nicht mehr im Artikel; hier aufbewahrt.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation>Markierung in %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert am %1</translation>
    </message>
    <message>
        <source>%1 highlight: %2</source>
        <translation>Markierung in %1: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Keine Lektüre</translation>
    </message>
    <message>
        <source>An article moves here when it is opened.</source>
        <translation>Geöffnete Artikel kommen hierher.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>Press E to archive an article that is done.</source>
        <translation>E legt einen gelesenen Artikel ins Archiv.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
    <message>
        <source>Press S to star an article worth coming back to.</source>
        <translation>S gibt einem Artikel einen Stern, der noch einmal gelesen werden will.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Noch keine Markierungen</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H.</source>
        <translation>Eine Stelle in einem Artikel auswählen und H drücken.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What is removed waits here until the trash is emptied.</source>
        <translation>Was entfernt wird, bleibt hier, bis der Papierkorb geleert wird.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Hier sind keine Artikel</translation>
    </message>
    <message>
        <source>No article carries the tag “%1”. Drag one onto it, or press Shift+T.</source>
        <translation>Kein Artikel trägt das Schlagwort „%1“. Einen darauf ziehen oder Umschalt+T drücken.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.</source>
        <translation>Esc zeigt wieder die ganze Liste, Strg+Umschalt+F durchsucht die Texte.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>Zuletzt geöffnete zuerst</translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation>Nach Erscheinungsdatum</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Website</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>Am wenigsten gelesene zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>Dateien ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>&amp;Adresse öffnen…</translation>
    </message>
    <message>
        <source>Open what is in the &amp;clipboard</source>
        <translation>Inhalt der &amp;Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation>Markierungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Copy highlights as &amp;Markdown</source>
        <translation>Markierungen als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>&amp;Papierkorb leeren…</translation>
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
        <source>&amp;Find in the page…</source>
        <translation>Auf der Seite &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Alles durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Go to an article or command…</source>
        <translation>&amp;Gehe zu Artikel oder Befehl…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>&amp;Liste filtern</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Archive, or take out again</source>
        <translation>&amp;Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Move to the &amp;inbox</source>
        <translation>In den &amp;Eingang legen</translation>
    </message>
    <message>
        <source>&amp;Star, or take the star away</source>
        <translation>&amp;Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation>Schla&amp;gwörter des Artikels…</translation>
    </message>
    <message>
        <source>&amp;Change the title…</source>
        <translation>&amp;Titel ändern…</translation>
    </message>
    <message>
        <source>Check &amp;for changes</source>
        <translation>Auf Änderungen &amp;prüfen</translation>
    </message>
    <message>
        <source>Revie&amp;w changed highlights…</source>
        <translation>Geänderte Markierungen d&amp;urchsehen…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Fassungen…</translation>
    </message>
    <message>
        <source>Show the w&amp;hole page</source>
        <translation>Gan&amp;ze Seite zeigen</translation>
    </message>
    <message>
        <source>Rea&amp;d it anew from the saved page</source>
        <translation>Aus der gespeicherten Seite neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den Papier&amp;korb legen</translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation>Aus dem Papierkorb zu&amp;rückholen</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>The whole &amp;quotation, with its speaker</source>
        <translation>Ganzes &amp;Zitat mit zitierter Person</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>G&amp;rün</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>P&amp;ink</source>
        <translation>R&amp;osa</translation>
    </message>
    <message>
        <source>Pu&amp;rple</source>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation>&amp;Notiz zur Auswahl</translation>
    </message>
    <message>
        <source>Note on the &amp;current highlight</source>
        <translation>Not&amp;iz zur aktuellen Markierung</translation>
    </message>
    <message>
        <source>Spea&amp;ker of the highlight…</source>
        <translation>Zitierte &amp;Person der Markierung…</translation>
    </message>
    <message>
        <source>&amp;Tags of the highlight…</source>
        <translation>Schlag&amp;wörter der Markierung…</translation>
    </message>
    <message>
        <source>Re&amp;move the highlight</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>M&amp;erge with its neighbours</source>
        <translation>Mit Na&amp;chbarn verbinden</translation>
    </message>
    <message>
        <source>&amp;Split at the selection or caret</source>
        <translation>An Auswahl oder Textcursor &amp;teilen</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>Nächste M&amp;arkierung</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>Vorige Mar&amp;kierung</translation>
    </message>
    <message>
        <source>Copy as q&amp;uotation</source>
        <translation>Al&amp;s Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation>&amp;Link zur Stelle kopieren</translation>
    </message>
    <message>
        <source>C&amp;aret in the text</source>
        <translation>Te&amp;xtcursor zeigen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Nothing but the page</source>
        <translation>&amp;Nur die Seite</translation>
    </message>
    <message>
        <source>Marks beside &amp;quotations</source>
        <translation>&amp;Zeichen neben Zitaten</translation>
    </message>
    <message>
        <source>A&amp;ppearance…</source>
        <translation>Darstellun&amp;g…</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Übl&amp;iche Größe</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>Brei&amp;tere Zeilen</translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation>Sch&amp;malere Zeilen</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Eingang</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Le&amp;ktüre</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiv</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Z&amp;itate</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>To the &amp;page</source>
        <translation>Zur Sei&amp;te</translation>
    </message>
    <message>
        <source>To the a&amp;nnotations</source>
        <translation>Zu den A&amp;nmerkungen</translation>
    </message>
    <message>
        <source>To the quotations of the arti&amp;cle</source>
        <translation>Zu den Zitaten des A&amp;rtikels</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation>Bei&amp;spielartikel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>Ü&amp;ber Lectern</translation>
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
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) stand exactly</source>
        <translation>
            <numerusform>%Ln Markierung unverändert</numerusform>
            <numerusform>%Ln Markierungen unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them elsewhere</source>
        <translation>
            <numerusform>%Ln davon an anderer Stelle</numerusform>
            <numerusform>%Ln davon an anderer Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%Ln verwaist</numerusform>
            <numerusform>%Ln verwaist</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new version</source>
        <translation>
            <numerusform>%Ln mit neuer Fassung</numerusform>
            <numerusform>%Ln mit neuer Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%Ln wie zuvor</numerusform>
            <numerusform>%Ln wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose source was not kept</source>
        <translation>
            <numerusform>%Ln ohne aufbewahrte Quelle</numerusform>
            <numerusform>%Ln ohne aufbewahrte Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues on other pages; add it with --join-pages to have them all.</source>
        <translation>Der Artikel geht auf weiteren Seiten weiter; mit --join-pages hinzugefügt, kommen alle mit.</translation>
    </message>
    <message>
        <source>This build of Lectern has no fonts to print with; “lectern export” writes highlights and articles as text.</source>
        <translation>Dieses Lectern ist ohne Schriften zum Drucken gebaut; „lectern export“ schreibt Markierungen und Artikel als Text.</translation>
    </message>
    <message numerus="yes">
        <source>The article has these words in %n place(s) only.</source>
        <translation>
            <numerusform>Diese Wörter stehen nur an %Ln Stelle im Artikel.</numerusform>
            <numerusform>Diese Wörter stehen nur an %Ln Stellen im Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are in version %2.</source>
        <translation>Die Anmerkung %1 steht in der Fassung %2 nicht dort, wo ihre Wörter stehen.</translation>
    </message>
    <message>
        <source>The annotation %1 is placed in a version that it does not belong to.</source>
        <translation>Die Anmerkung %1 steht in einer Fassung, zu der sie nicht gehört.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Fetch and &amp;join its further pages</source>
        <translation>Weitere Seiten &amp;holen und anfügen</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>S&amp;prache…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Bl&amp;ocksatz</translation>
    </message>
    <message>
        <source>Indented paragrap&amp;hs</source>
        <translation>Absätze einrü&amp;cken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <comment>noun: a menu</comment>
        <translation>&amp;Markierung</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you open arrives here: a file with Ctrl+O, an address with Ctrl+L.</source>
        <translation>Geöffnetes kommt hier an: eine Datei mit Strg+O, eine Adresse mit Strg+L.</translation>
    </message>
    <message>
        <source>The image could not be saved as “%1”.</source>
        <translation>Das Bild konnte nicht als „%1“ gespeichert werden.</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>L&amp;eselineal</translation>
    </message>
    <message>
        <source>Smoo&amp;th scrolling</source>
        <translation>Weicher Bildlau&amp;f</translation>
    </message>
    <message>
        <source>Loo&amp;k at the image…</source>
        <translation>Bild &amp;vergrößert ansehen…</translation>
    </message>
    <message>
        <source>&amp;Read aloud, or pause</source>
        <translation>Vorlesen oder &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Vorlesen &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>&amp;Nächster Satz</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>&amp;Voriger Satz</translation>
    </message>
    <message>
        <source>&amp;Highlight this sentence</source>
        <translation>Diesen Satz &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>&amp;Gliederung…</translation>
    </message>
    <message>
        <source>Lin&amp;ks of the article…</source>
        <translation>Links &amp;des Artikels…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>&amp;Filter the highlights…</source>
        <translation>Markierungen &amp;filtern…</translation>
    </message>
    <message>
        <source>S&amp;ort the highlights…</source>
        <translation>Markier&amp;ungen sortieren…</translation>
    </message>
    <message>
        <source>Annotations &amp;beside their passages</source>
        <translation>Anmerk&amp;ungen neben ihren Stellen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationController</name>
    <message>
        <source>Highlight moved to the trash.</source>
        <translation>Markierung in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copied as a quotation.</source>
        <translation>Als Zitat kopiert.</translation>
    </message>
    <message>
        <source>Link to the passage copied.</source>
        <translation>Link zur Stelle kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln Markierung in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Markierungen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) copied.</source>
        <translation>
            <numerusform>%Ln Zitat kopiert.</numerusform>
            <numerusform>%Ln Zitate kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationEdits</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>Zitierte Person ändern</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Change extent</source>
        <translation>Umfang ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung entfernen</numerusform>
            <numerusform>%Ln Markierungen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>What you highlight stands here, beside its text.</source>
        <translation>Markiertes steht hier, neben seinem Text.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Noch nichts markiert</translation>
    </message>
    <message>
        <source>Select text in the article and press H.</source>
        <translation>Text im Artikel auswählen und H drücken.</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet. Open the note to try again.</source>
        <translation>Das Geschriebene ist noch nicht gespeichert. Zum erneuten Versuch die Notiz öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the article</source>
        <translation>
            <numerusform>%Ln nicht mehr im Artikel</numerusform>
            <numerusform>%Ln nicht mehr im Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Width of lines</source>
        <translation>Zeilen&amp;breite</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Font of the page</source>
        <translation>Schrift der Seite</translation>
    </message>
    <message>
        <source>Best serif</source>
        <translation>Beste Serifenschrift</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>size of letters in points</comment>
        <translation>%1 pt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>width of a line</comment>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>Mit Abstand</translation>
    </message>
    <message>
        <source>First line indented</source>
        <translation>Mit Einzug</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>&amp;Justified and hyphenated</source>
        <translation>Bloc&amp;ksatz mit Silbentrennung</translation>
    </message>
    <message>
        <source>The open article does not tell its language, so its lines stay ragged.</source>
        <translation>Der geöffnete Artikel nennt seine Sprache nicht; deshalb bleibt es beim Flattersatz.</translation>
    </message>
    <message>
        <source>No hyphenation patterns for this article’s language (%1) are installed, so its lines stay ragged.</source>
        <translation>Für die Sprache dieses Artikels (%1) sind keine Trennmuster installiert; deshalb bleibt es beim Flattersatz.</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleActions</name>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Moved to the inbox.</source>
        <translation>In den Eingang gelegt.</translation>
    </message>
    <message>
        <source>Moved to “Reading”.</source>
        <translation>In die „Lektüre“ gelegt.</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>Aus dem Papierkorb zurückgeholt.</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>The articles and highlights in it cannot be brought back.</source>
        <translation>Die Artikel und Markierungen darin lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>In „%1“ gelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln Artikel in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Artikel in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash.</source>
        <translation>
            <numerusform>%Ln Artikel aus dem Papierkorb zurückgeholt.</numerusform>
            <numerusform>%Ln Artikel aus dem Papierkorb zurückgeholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ArticleEdits</name>
    <message>
        <source>Move to another shelf</source>
        <translation>In ein anderes Regal stellen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleList</name>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>lectern::BulkBar</name>
    <message>
        <source>Selected highlights</source>
        <translation>Ausgewählte Markierungen</translation>
    </message>
    <message>
        <source>Tags of all selected (T)</source>
        <translation>Schlagwörter aller ausgewählten (T)</translation>
    </message>
    <message>
        <source>Remove all selected (Delete)</source>
        <translation>Alle ausgewählten entfernen (Entf)</translation>
    </message>
    <message>
        <source>Select one alone (Escape)</source>
        <translation>Nur eine auswählen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CardActions</name>
    <message>
        <source>Note (Enter)</source>
        <translation>Notiz (Eingabetaste)</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Schlagwörter (T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>lectern::CardList</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
</context>
<context>
    <name>lectern::CardMenu</name>
    <message>
        <source>Add &amp;Note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Add &amp;Speaker</source>
        <translation>&amp;Zitierte Person angeben</translation>
    </message>
    <message>
        <source>Edit &amp;Speaker</source>
        <translation>&amp;Zitierte Person ändern</translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation>&amp;Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation>Als Zitat &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CommandPalette</name>
    <message>
        <source>Go to an article or a command</source>
        <translation>Gehe zu einem Artikel oder Befehl</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPage</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>Vergleich zweier Fassungen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Whole text</source>
        <translation>&amp;Ganzer Text</translation>
    </message>
    <message>
        <source>Show what is the same in both, too</source>
        <translation>Auch zeigen, was in beiden gleich ist</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Both have the same words.</source>
        <translation>Beide haben denselben Wortlaut.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>··· %n word(s) the same ···</source>
        <translation>
            <numerusform>··· %Ln Wort gleich ···</numerusform>
            <numerusform>··· %Ln Wörter gleich ···</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Endnotes</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Highlights whose passage is no longer in the article</source>
        <translation>Markierungen, deren Stelle nicht mehr im Artikel ist</translation>
    </message>
</context>
<context>
    <name>lectern::ExportController</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>There are no highlights to export yet.</source>
        <translation>Es gibt noch keine Markierungen zum Exportieren.</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>%1 ist bereits auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Datei in %1 geschrieben.</numerusform>
            <numerusform>%Ln Dateien in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExportDialog</name>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>A&amp;ll articles that have highlights</source>
        <translation>A&amp;lle Artikel mit Markierungen</translation>
    </message>
    <message>
        <source>Markdown: quotes, notes and tags</source>
        <translation>Markdown: Zitate, Notizen und Schlagwörter</translation>
    </message>
    <message>
        <source>Markdown: the whole article</source>
        <translation>Markdown: ganzer Artikel</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, für andere Programme</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>To a f&amp;older…</source>
        <translation>In &amp;Ordner…</translation>
    </message>
    <message>
        <source>To a &amp;file…</source>
        <translation>In &amp;Datei…</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>Der ausgewählte Artikel (%Ln)</numerusform>
            <numerusform>Die %Ln ausgewählten Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExtentHandle</name>
    <message>
        <source>Start of the highlight</source>
        <translation>Anfang der Markierung</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>Ende der Markierung</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Only with a note</source>
        <translation>Nur mit Notiz</translation>
    </message>
    <message>
        <source>Only those no longer in the article</source>
        <translation>Nur die nicht mehr im Artikel stehenden</translation>
    </message>
    <message>
        <source>Filter of the annotations</source>
        <translation>Filter der Anmerkungen</translation>
    </message>
    <message>
        <source>Words in quote, note or tags</source>
        <translation>Wörter in Zitat, Notiz oder Schlagwörtern</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Anmerkungen filtern</translation>
    </message>
    <message>
        <source>Only with a tag</source>
        <translation>Nur mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Mit oder ohne Schlagwort</translation>
    </message>
    <message>
        <source>Only with the tag “%1”</source>
        <translation>Nur mit dem Schlagwort „%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 annotations shown</source>
        <translation>%1 von %2 Anmerkungen sichtbar</translation>
    </message>
    <message>
        <source>Only those whose words have changed</source>
        <translation>Nur die mit geändertem Wortlaut</translation>
    </message>
    <message>
        <source>Sort the highlights</source>
        <translation>Markierungen sortieren</translation>
    </message>
    <message>
        <source>As in the &amp;text</source>
        <translation>Wie im &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>Last &amp;changed first</source>
        <translation>Zuletzt &amp;geänderte zuerst</translation>
    </message>
    <message>
        <source>By c&amp;olour</source>
        <translation>Nach &amp;Farbe</translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Highlight this hit (Ctrl+Enter, or Ctrl+1 to 5 for a colour)</source>
        <translation>Diesen Treffer markieren (Strg+Eingabetaste oder Strg+1 bis 5 für eine Farbe)</translation>
    </message>
</context>
<context>
    <name>lectern::ImageController</name>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
</context>
<context>
    <name>lectern::ImageViewer</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image before (Page Up)</source>
        <translation>Voriges Bild (Bild auf)</translation>
    </message>
    <message>
        <source>Next image (Page Down)</source>
        <translation>Nächstes Bild (Bild ab)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>An das Fenster anpassen (0)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Originalgröße (1)</translation>
    </message>
    <message>
        <source>Copy the image (Ctrl+C)</source>
        <translation>Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save the image as… (Ctrl+S)</source>
        <translation>Bild speichern unter… (Strg+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown.</source>
        <translation>Dieses Bild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lectern::ImportController</name>
    <message>
        <source>That article was in the library already.</source>
        <translation>Dieser Artikel war schon in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%Ln Artikel hinzugefügt</numerusform>
            <numerusform>%Ln Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1 of %2 files</source>
        <translation>bei %1 von %2 Dateien angehalten</translation>
    </message>
    <message>
        <source>There is nothing to read in that folder.</source>
        <translation>In diesem Ordner gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 files…</source>
        <translation>%1 wird gelesen: %2 von %3 Dateien…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation>„%1“ war schon in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner</numerusform>
            <numerusform>%Ln Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s)…</source>
        <translation>
            <numerusform>%Ln Artikel wird gelesen…</numerusform>
            <numerusform>%Ln Artikel werden gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library now.</source>
        <translation>
            <numerusform>%Ln Artikel ist jetzt in der Bibliothek.</numerusform>
            <numerusform>%Ln Artikel sind jetzt in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht geöffnet werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation>
            <numerusform>%Ln schon in der Bibliothek</numerusform>
            <numerusform>%Ln schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no further pages.</source>
        <translation>„%1“ hat keine weiteren Seiten.</translation>
    </message>
    <message>
        <source>“%1” continues on other pages.</source>
        <translation>„%1“ geht auf weiteren Seiten weiter.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Anfügen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of what was done, as a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>lectern::ImportReport</name>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. What was read is in the library.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden. Was gelesen wurde, ist in der Bibliothek.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden. Was gelesen wurde, ist in der Bibliothek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lectern speaks another language from its next start on.</source>
        <translation>Eine andere Sprache spricht Lectern ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>lectern::LeftOutNote</name>
    <message>
        <source>This is all of the page.</source>
        <translation>Das ist die ganze Seite.</translation>
    </message>
    <message>
        <source>%1 of the page&apos;s text was left out.</source>
        <translation>%1 des Textes der Seite wurden weggelassen.</translation>
    </message>
    <message>
        <source>Show the article only</source>
        <translation>Nur den Artikel zeigen</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Ganze Seite zeigen</translation>
    </message>
</context>
<context>
    <name>lectern::LibrarySidebar</name>
    <message>
        <source>Shelves and tags</source>
        <translation>Regale und Schlagwörter</translation>
    </message>
</context>
<context>
    <name>lectern::MainActions</name>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>Artikel (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>Alle Artikel eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse des Artikels</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be read.</source>
        <translation>In der Zwischenablage ist nichts Lesbares.</translation>
    </message>
    <message>
        <source>Highlights.md</source>
        <translation>Markierungen.md</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>A desktop reader with annotations. Everything is in one file on your own disk:
%1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Leseprogramm mit Anmerkungen. Alles liegt in einer einzigen Datei auf der eigenen Festplatte:
%1

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lectern::MarginZone</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotations %1</source>
        <translation>Zitate %1</translation>
    </message>
</context>
<context>
    <name>lectern::MergeController</name>
    <message>
        <source>No other highlight overlaps this one or stands beside it. Select over several to merge them.</source>
        <translation>Keine andere Markierung überschneidet diese oder grenzt an sie. Zum Verbinden eine Auswahl über mehrere ziehen.</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Markierungen verbinden</translation>
    </message>
    <message>
        <source>Select a part of a highlight, or put the caret into one, to split it there.</source>
        <translation>Zum Teilen einen Teil einer Markierung auswählen oder den Textcursor hineinsetzen.</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>Markierung teilen</translation>
    </message>
    <message>
        <source>One highlight is %1 now.</source>
        <translation>Aus einer Markierung sind %1 geworden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are one now.</source>
        <translation>
            <numerusform>%Ln Markierung ist jetzt eine.</numerusform>
            <numerusform>%Ln Markierungen sind jetzt eine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lectern::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>lectern::NoteDocument</name>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show the note as it will look (Ctrl+Shift+P)</source>
        <translation>Zeigen, wie die Notiz aussehen wird (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finish the note (Ctrl+Enter)</source>
        <translation>Notiz abschließen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>Notizeditor</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Write a note. Markdown is welcome.</source>
        <translation>Eine Notiz schreiben. Markdown ist willkommen.</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>lectern::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Zur Fußnote</translation>
    </message>
</context>
<context>
    <name>lectern::OriginalController</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing else to show.</source>
        <translation>Mehr ist nicht zu zeigen.</translation>
    </message>
    <message>
        <source>It reads the same as before.</source>
        <translation>Der Text ist derselbe wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” was read anew.</source>
        <translation>„%1“ wurde neu gelesen.</translation>
    </message>
    <message>
        <source>This is all of the page.</source>
        <translation>Das ist die ganze Seite.</translation>
    </message>
    <message>
        <source>This is the article only.</source>
        <translation>Das ist nur der Artikel.</translation>
    </message>
</context>
<context>
    <name>lectern::PageActions</name>
    <message>
        <source>Go to a heading</source>
        <translation>Gehe zu einer Überschrift</translation>
    </message>
    <message>
        <source>Go to a link; Enter opens it there</source>
        <translation>Gehe zu einem Link; dort öffnet ihn die Eingabetaste</translation>
    </message>
</context>
<context>
    <name>lectern::PageFigures</name>
    <message>
        <source>Look at this image</source>
        <translation>Dieses Bild ansehen</translation>
    </message>
</context>
<context>
    <name>lectern::PageImages</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>lectern::PageZone</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Willkommen bei Lectern</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Choose an article from the list, or open one: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text.</source>
        <translation>Einen Artikel aus der Liste wählen oder einen öffnen: mit Strg+O eine Datei, mit Strg+L eine Adresse – oder einen Text hierher ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>Four short articles show in five minutes how it is used.
Or open something of your own: Ctrl+O for a file, Ctrl+L for an address, or drop or paste it here.</source>
        <translation>Vier kurze Artikel zeigen in fünf Minuten, wie es geht.
Oder etwas Eigenes öffnen: mit Strg+O eine Datei, mit Strg+L eine Adresse – oder es hierher ziehen oder hier einfügen.</translation>
    </message>
    <message>
        <source>Begin with the samples</source>
        <translation>Mit den Beispielen beginnen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
</context>
<context>
    <name>lectern::PdfFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file for the PDF.</source>
        <translation>„%1“ ist ein Ordner; für das PDF wird eine Datei gebraucht.</translation>
    </message>
</context>
<context>
    <name>lectern::PrintController</name>
    <message>
        <source>Print the article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>The printer did not take the article. Is it switched on and connected?</source>
        <translation>Der Drucker hat den Artikel nicht angenommen. Ist er eingeschaltet und angeschlossen?</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>Artikel als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Das PDF konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>Setting page %1 of %2</source>
        <translation>Seite %1 von %2 wird gesetzt</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>lectern::PrintToFile</name>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Das PDF konnte nicht erzeugt werden.</translation>
    </message>
</context>
<context>
    <name>lectern::PrintedArticle</name>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationController</name>
    <message>
        <source>Nobody is quoted here.</source>
        <translation>Hier wird niemand zitiert.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationMarks</name>
    <message>
        <source>Quotation, no speaker named</source>
        <translation>Zitat, keine Person genannt</translation>
    </message>
    <message>
        <source>%1
Highlighted</source>
        <translation>%1
Markiert</translation>
    </message>
    <message>
        <source>%1
Click or press Q to highlight</source>
        <translation>%1
Zum Markieren klicken oder Q drücken</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationPanel</name>
    <message>
        <source>Quotations of the article</source>
        <translation>Zitate des Artikels</translation>
    </message>
    <message>
        <source>Quotations by speaker</source>
        <translation>Zitate nach Personen</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Hier wird niemand zitiert</translation>
    </message>
    <message>
        <source>Direct speech between quotation marks stands here, by who says it.</source>
        <translation>Wörtliche Rede in Anführungszeichen steht hier, nach Personen geordnet.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>What is said in an article stands here, by who says it.</source>
        <translation>Was in einem Artikel gesagt wird, steht hier, nach Personen geordnet.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationShelf</name>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>People and what they said</source>
        <translation>Personen und was sie sagten</translation>
    </message>
    <message>
        <source>People and their words</source>
        <translation>Personen und ihre Worte</translation>
    </message>
    <message>
        <source>Search people and their words</source>
        <translation>Personen und ihre Worte durchsuchen</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 von %2 Artikeln</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>Zitate werden gesucht</translation>
    </message>
    <message>
        <source>What people say in your articles is being gathered.</source>
        <translation>Was Personen in den Artikeln sagen, wird zusammengetragen.</translation>
    </message>
    <message>
        <source>Nobody said that</source>
        <translation>Das hat niemand gesagt</translation>
    </message>
    <message>
        <source>No quotation fits “%1”.</source>
        <translation>Kein Zitat passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>Noch wird niemand zitiert</translation>
    </message>
    <message>
        <source>What people say in your articles stands here, by who says it.</source>
        <translation>Was Personen in den Artikeln sagen, steht hier, nach Personen geordnet.</translation>
    </message>
</context>
<context>
    <name>lectern::ReadAloudController</name>
    <message>
        <source>Nothing can be read aloud: no voice is there. On Debian, install qt6-speech-speechd-plugin, speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>Vorlesen ist nicht möglich: Es gibt keine Stimme. Unter Debian hilft es, qt6-speech-speechd-plugin, speech-dispatcher und eine Stimme wie espeak-ng zu installieren.</translation>
    </message>
    <message>
        <source>There is no voice for the language of this article (%1): another one reads it.</source>
        <translation>Für die Sprache dieses Artikels (%1) gibt es keine Stimme: Eine andere liest ihn vor.</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>lectern::ReadingProgress</name>
    <message numerus="yes">
        <source>%1% · %n min left</source>
        <comment>how far one has read</comment>
        <translation>
            <numerusform>%1 % · noch %Ln min</numerusform>
            <numerusform>%1 % · noch %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewController</name>
    <message>
        <source>Accept changed highlight</source>
        <translation>Geänderte Markierung übernehmen</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>Verwaist behalten</translation>
    </message>
    <message>
        <source>There is nothing to review: every highlight stands on its own words.</source>
        <translation>Es gibt nichts durchzusehen: Jede Markierung steht auf ihrem Wortlaut.</translation>
    </message>
    <message>
        <source>All changed highlights are reviewed.</source>
        <translation>Alle geänderten Markierungen sind durchgesehen.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Erst die Wörter im Text auswählen.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Andere Stelle wählen</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewPanel</name>
    <message>
        <source>Review of changed highlights</source>
        <translation>Durchsicht geänderter Markierungen</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Zurück (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Weiter (J)</translation>
    </message>
    <message>
        <source>Leave the review (Esc)</source>
        <translation>Durchsicht verlassen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>Andere &amp;Stelle…</translation>
    </message>
    <message>
        <source>Keep as &amp;orphan</source>
        <translation>&amp;Verwaist behalten</translation>
    </message>
    <message>
        <source>Place &amp;here</source>
        <translation>&amp;Hier einsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Its words are these from now on (A)</source>
        <translation>Von jetzt an gilt dieser Wortlaut (A)</translation>
    </message>
    <message>
        <source>Select the passage in the page (P)</source>
        <translation>Die Stelle auf der Seite auswählen (P)</translation>
    </message>
    <message>
        <source>Keep its former words and its note without a place in the text (O)</source>
        <translation>Früheren Wortlaut und Notiz behalten, ohne Stelle im Text (O)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The passage is gone</source>
        <translation>Die Stelle ist nicht mehr da</translation>
    </message>
    <message>
        <source>Some of its words changed</source>
        <translation>Einige Wörter haben sich geändert</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The new version does not have this passage.</source>
        <translation>Die neue Fassung enthält diese Stelle nicht.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Select the passage in the text, then press Enter</source>
        <translation>Die Stelle im Text auswählen, dann die Eingabetaste drücken</translation>
    </message>
</context>
<context>
    <name>lectern::SayingModel</name>
    <message>
        <source>No speaker named</source>
        <translation>Keine Person genannt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotation(s)</source>
        <translation>
            <numerusform>%1, %Ln Zitat</numerusform>
            <numerusform>%1, %Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1, markiert</translation>
    </message>
</context>
<context>
    <name>lectern::SayingView</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>&amp;Zur Stelle gehen</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Search texts, highlights and notes</source>
        <translation>Texte, Markierungen, Notizen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Titles, texts, highlights and notes. Try “a phrase”, -without, begin*, tag:history or in:notes.</source>
        <translation>Titel, Texte, Markierungen und Notizen. Möglich sind „eine Wendung“, -ohne, anfang*, tag:geschichte oder in:notes.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>Mehr als %Ln Treffer</numerusform>
            <numerusform>Mehr als %Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, begin*, tag:history, site:example.org, speaker:name, in:notes</source>
        <translation>Wörter, „eine Wendung“, -ohne, anfang*, tag:geschichte, site:example.org, speaker:name, in:notes</translation>
    </message>
    <message>
        <source>Nothing in the library fits “%1”. Fewer words find more, and so does the beginning of one: begin*.</source>
        <translation>Nichts in der Bibliothek passt zu „%1“. Weniger Wörter finden mehr, ebenso der Anfang eines Wortes: anfang*.</translation>
    </message>
</context>
<context>
    <name>lectern::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Highlight in yellow (1)</source>
        <translation>Gelb markieren (1)</translation>
    </message>
    <message>
        <source>Highlight in green (2)</source>
        <translation>Grün markieren (2)</translation>
    </message>
    <message>
        <source>Highlight in blue (3)</source>
        <translation>Blau markieren (3)</translation>
    </message>
    <message>
        <source>Highlight in pink (4)</source>
        <translation>Rosa markieren (4)</translation>
    </message>
    <message>
        <source>Highlight in purple (5)</source>
        <translation>Violett markieren (5)</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Notiz hinzufügen (N)</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Schlagwort hinzufügen (T)</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy link to this passage</source>
        <translation>Link zu dieser Stelle kopieren</translation>
    </message>
</context>
<context>
    <name>lectern::Shortcuts</name>
    <message>
        <source>“%1” keeps its key: the one in the settings is that of “%2” already.</source>
        <translation>„%1“ behält seine Taste: Die in den Einstellungen gehört schon zu „%2“.</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Nach Wörtern oder Tasten suchen</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Die neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;All to their defaults</source>
        <translation>&amp;Alle auf Standard</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Dort wegnehmen</translation>
    </message>
    <message>
        <source>“%1”, by this key:</source>
        <translation>„%1“ mit dieser Taste:</translation>
    </message>
    <message>
        <source>Choose what another key is to do.</source>
        <translation>Wählen, was eine andere Taste bekommen soll.</translation>
    </message>
    <message>
        <source>%1 is a key that the page itself needs.</source>
        <translation>%1 braucht die Seite selbst.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsModel</name>
    <message>
        <source>A page on, or back</source>
        <translation>Eine Seite weiter oder zurück</translation>
    </message>
    <message>
        <source>Space, Shift+Space; Page down, Page up</source>
        <translation>Leertaste, Umschalt+Leertaste; Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Zum Anfang oder zum Ende</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>With a caret in the text: select by character or line</source>
        <translation>Mit Textcursor: nach Zeichen oder Zeilen auswählen</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>With a caret: select by word</source>
        <translation>Mit Textcursor: nach Wörtern auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation>Strg+Umschalt+Links, Rechts</translation>
    </message>
    <message>
        <source>With a caret: select by sentence</source>
        <translation>Mit Textcursor: nach Sätzen auswählen</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation>Alt+Umschalt+Links, Rechts</translation>
    </message>
    <message>
        <source>With a caret: select by paragraph</source>
        <translation>Mit Textcursor: nach Absätzen auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Strg+Umschalt+Hoch, Runter</translation>
    </message>
    <message>
        <source>On a highlight: move its end, its start, by a word</source>
        <translation>Auf einer Markierung: Ende, Anfang um ein Wort versetzen</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right; Up, Down</source>
        <translation>Alt+Umschalt+Links, Rechts; Hoch, Runter</translation>
    </message>
    <message>
        <source>Into the bar beside the selection</source>
        <translation>In die Leiste neben der Auswahl</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leave the selection, the highlight, a field</source>
        <translation>Auswahl, Markierung oder Feld verlassen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move the selected articles to the trash, in the list</source>
        <translation>In der Liste: ausgewählte Artikel in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In page and list, always</source>
        <translation>Immer, auf der Seite und in der Liste</translation>
    </message>
</context>
<context>
    <name>lectern::SidebarModel</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>lectern::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>Zitierte Person</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer sagt das</translation>
    </message>
</context>
<context>
    <name>lectern::SpeechBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>lectern::TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>lectern::TagEditor</name>
    <message>
        <source>Tag editor</source>
        <translation>Schlagworteditor</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>lectern::TagPopover</name>
    <message>
        <source>Tags of “%1”</source>
        <translation>Schlagwörter von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Artikel</numerusform>
            <numerusform>Schlagwörter von %Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::VersionEdits</name>
    <message>
        <source>Go to another version</source>
        <translation>Zu einer anderen Fassung wechseln</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
</context>
<context>
    <name>lectern::VersionPage</name>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>&amp;Zurück zur neuesten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>What differs in the newest version</source>
        <translation>Was in der neuesten Fassung anders ist</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>Zur &amp;neuesten machen</translation>
    </message>
    <message>
        <source>Read this one from now on; the other is kept</source>
        <translation>Von jetzt an diese lesen; die andere bleibt erhalten</translation>
    </message>
    <message>
        <source>You are looking at the version of %1, which is the newest.</source>
        <translation>Gezeigt wird die Fassung vom %1; sie ist die neueste.</translation>
    </message>
    <message>
        <source>You are looking at the version of %1.</source>
        <translation>Gezeigt wird die Fassung vom %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsController</name>
    <message>
        <source>Checking for changes…</source>
        <translation>Änderungen werden gesucht…</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could have changed.</source>
        <translation>„%1“ hat keine Adresse, an der sich etwas geändert haben könnte.</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>„%1“ hat sich geändert.</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>„%1“ hat sich geändert: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Nothing has changed since the version of %1, from which you went back.</source>
        <translation>Seit der Fassung vom %1, von der zurückgegangen wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Seit dem %1 hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Fassungen von „%1“</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>Zur &amp;neuesten machen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (neueste)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>Mit der &amp;vorigen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation>Mit der neuesten &amp;vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%Ln verwaist</numerusform>
            <numerusform>%Ln verwaist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::WindowApplication</name>
    <message>
        <source>The library %1 cannot be opened.</source>
        <translation>Die Bibliothek %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Andere Bibliothek wählen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose a library</source>
        <translation>Bibliothek wählen</translation>
    </message>
    <message>
        <source>Libraries of Lectern (*.lectern);;All files (*)</source>
        <translation>Lectern-Bibliotheken (*.lectern);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>lectern::WindowBar</name>
    <message>
        <source>Whether all is saved</source>
        <translation>Ob alles gespeichert ist</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
</TS>
