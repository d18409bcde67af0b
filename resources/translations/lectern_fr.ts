<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>lectern</name>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation>Impossible de lire l’entrée standard : %1.</translation>
    </message>
    <message>
        <source>Say what to highlight: --quote TEXT or --quotation N.</source>
        <translation>Précisez ce qu’il faut surligner : --quote TEXT ou --quotation N.</translation>
    </message>
    <message>
        <source>A version is one of an article: name the article, too.</source>
        <translation>Une version est celle d’un article : indiquez aussi l’article.</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could be read again; say --from where.</source>
        <translation>« %1 » n’a pas d’adresse où le relire ; précisez laquelle avec --from.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>There is nothing to add in that folder.</source>
        <translation>Il n’y a rien à ajouter dans ce dossier.</translation>
    </message>
    <message>
        <source>--title is for one input only.</source>
        <translation>--title ne vaut que pour une seule entrée.</translation>
    </message>
    <message>
        <source>--all is for --reextract.</source>
        <translation>--all va avec --reextract.</translation>
    </message>
    <message>
        <source>Name an article, or say --all.</source>
        <translation>Indiquez un article, ou --all.</translation>
    </message>
    <message>
        <source>+TAG adds a tag and -TAG takes it away; “%1” is neither.</source>
        <translation>+TAG ajoute une étiquette et -TAG la retire ; « %1 » n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>There is no library at “%1”.</source>
        <translation>Il n’y a pas de bibliothèque à l’emplacement « %1 ».</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>--since takes a date like 2024-05-01 or a time like 2024-05-01T10:00:00Z, not “%1”.</source>
        <translation>--since attend une date comme 2024-05-01 ou une heure comme 2024-05-01T10:00:00Z, pas « %1 ».</translation>
    </message>
    <message>
        <source>Written    %1</source>
        <translation>Écrit      %1</translation>
    </message>
    <message>
        <source>Unchanged  %1</source>
        <translation>Inchangé   %1</translation>
    </message>
    <message>
        <source>The trash is empty; articles deleted for good: %1</source>
        <translation>La corbeille est vide ; articles supprimés définitivement : %1</translation>
    </message>
    <message>
        <source>The sample articles are in the library; begin with %1</source>
        <translation>Les articles d’exemple sont dans la bibliothèque ; commencez par %1</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 restauré</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>La bibliothèque est en ordre.</translation>
    </message>
    <message>
        <source>This build of Lectern has no window; see “lectern --help” for its commands.</source>
        <translation>Cette version de Lectern n’a pas de fenêtre ; « lectern --help » donne ses commandes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Name an article, or --all.</source>
        <translation>Indiquez un article, ou --all.</translation>
    </message>
    <message>
        <source>“%1” is an article and an annotation; give more of its identifier.</source>
        <translation>« %1 » désigne un article et une annotation ; donnez-en un identifiant plus long.</translation>
    </message>
    <message>
        <source>There is no article or annotation “%1” in the library.</source>
        <translation>Il n’y a ni article ni annotation « %1 » dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Say where: --at OFFSET or --before TEXT.</source>
        <translation>Précisez où : --at OFFSET ou --before TEXT.</translation>
    </message>
    <message>
        <source>%1 exact, %2 moved, %3 changed, %4 orphaned</source>
        <translation>intacts : %1, déplacés : %2, modifiés : %3, orphelins : %4</translation>
    </message>
    <message>
        <source>There is no version before version %1.</source>
        <translation>Il n’y a pas de version avant la version %1.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; “lectern --help” lists what works without one.</source>
        <translation>Il n’y a pas d’écran où afficher la fenêtre ; « lectern --help » indique ce qui fonctionne sans.</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read: save it as EPUB or as a web page first.</source>
        <translation>%1 est %2, que Lectern ne sait pas lire : enregistrez-le d’abord en EPUB ou en page web.</translation>
    </message>
    <message>
        <source>%1 is an archive of files, which can&apos;t be read as one article.</source>
        <translation>%1 est une archive de fichiers, qui ne peut pas être lue comme un article.</translation>
    </message>
    <message>
        <source>%1 is a damaged EPUB: %2.</source>
        <translation>%1 est un EPUB endommagé : %2.</translation>
    </message>
    <message>
        <source>%1 is copy-protected (%2), so that only its seller&apos;s own programs can read it.</source>
        <translation>%1 est protégé contre la copie (%2) : seuls les logiciels du vendeur peuvent le lire.</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>il n’a pas de document de paquet</translation>
    </message>
    <message>
        <source>it names nothing to read</source>
        <translation>il n’indique rien à lire</translation>
    </message>
    <message>
        <source>%1 has no text to read.</source>
        <translation>%1 ne contient pas de texte à lire.</translation>
    </message>
    <message>
        <source>%1 holds more text than is read as one article.</source>
        <translation>%1 contient trop de texte pour être lu comme un article.</translation>
    </message>
    <message>
        <source>%1 takes too long to read as an article.</source>
        <translation>La lecture de %1 comme article prend trop de temps.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2.</source>
        <translation>Impossible de récupérer « %1 » : %2.</translation>
    </message>
    <message>
        <source>it leads to “%1”, which is no web page</source>
        <translation>cela mène à « %1 », qui n’est pas une page web</translation>
    </message>
    <message>
        <source>it leads from a secure address to one that is not</source>
        <translation>cela mène d’une adresse sécurisée à une autre qui ne l’est pas</translation>
    </message>
    <message>
        <source>its redirects go round in a circle</source>
        <translation>les redirections tournent en rond</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>« %1 » n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>il y a plus de %1 redirections</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a media file</source>
        <translation>un fichier multimédia</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a web crawler archive (WARC)</source>
        <translation>une archive de robot d’indexation (WARC)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>%1 is too large to be read as an article.</source>
        <translation>%1 est trop volumineux pour être lu comme un article.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read.</source>
        <translation>%1 est %2, que Lectern ne sait pas lire.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 n’est pas un texte.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>Il n’y a rien à lire dans « %1 ».</translation>
    </message>
    <message>
        <source>%1 holds %2 pages: save each in a file of its own.</source>
        <translation>%1 contient %2 pages : enregistrez chacune dans son propre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged: its parts can&apos;t be told apart.</source>
        <translation>%1 est endommagé : impossible d’en distinguer les parties.</translation>
    </message>
    <message>
        <source>%1 has no text to read, only attachments.</source>
        <translation>%1 ne contient pas de texte à lire, seulement des pièces jointes.</translation>
    </message>
    <message>
        <source>The library is damaged: what an article was read from is not what was kept; check the library.</source>
        <translation>La bibliothèque est endommagée : la source conservée d’un article n’est pas celle qui a été lue ; vérifiez la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that is read.</source>
        <translation>« %1 » dépasse %2 Mo, la taille maximale lue.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Impossible de lire « %1 » : %2.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>“%1” is %2, not a file that can be read.</source>
        <translation>« %1 » est %2, pas un fichier lisible.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>L’entrée</translation>
    </message>
    <message>
        <source>the server refuses to show it (HTTP %1)</source>
        <translation>le serveur refuse de l’afficher (HTTP %1)</translation>
    </message>
    <message>
        <source>the server has no such page (HTTP 404)</source>
        <translation>le serveur n’a pas cette page (HTTP 404)</translation>
    </message>
    <message>
        <source>the page is gone (HTTP 410)</source>
        <translation>la page n’existe plus (HTTP 410)</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while (HTTP 429)</source>
        <translation>le serveur demande un peu de répit (HTTP 429)</translation>
    </message>
    <message>
        <source>the server failed (HTTP %1)</source>
        <translation>le serveur a échoué (HTTP %1)</translation>
    </message>
    <message>
        <source>the server answered HTTP %1</source>
        <translation>le serveur a répondu HTTP %1</translation>
    </message>
    <message>
        <source>the connection was refused by %1</source>
        <translation>%1 a refusé la connexion</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>l’hôte %1 est introuvable</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 a fermé la connexion</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>aucune connexion sécurisée à %1 n’a pu être établie</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>le réseau n’est pas disponible</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is fetched.</source>
        <translation>« %1 » dépasse %2, la taille maximale récupérée.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2 did not answer in time.</source>
        <translation>Impossible de récupérer « %1 » : %2 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Fetching “%1” was cancelled.</source>
        <translation>La récupération de « %1 » a été annulée.</translation>
    </message>
    <message>
        <source>the network said “%1”</source>
        <translation>le réseau a répondu « %1 »</translation>
    </message>
    <message>
        <source>%1 is a damaged web archive.</source>
        <translation>%1 est une archive web endommagée.</translation>
    </message>
    <message>
        <source>%1 holds no web page.</source>
        <translation>%1 ne contient pas de page web.</translation>
    </message>
    <message>
        <source>%1 holds more files than are read of one archive.</source>
        <translation>%1 contient plus de fichiers qu’on n’en lit d’une archive.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: it can&apos;t be unpacked.</source>
        <translation>%1 est endommagé ou incomplet : impossible de le décompresser.</translation>
    </message>
    <message>
        <source>%1 is incomplete: “%2” is missing in it.</source>
        <translation>%1 est incomplet : il y manque « %2 ».</translation>
    </message>
    <message>
        <source>%1 is locked with a password, so that it can&apos;t be read.</source>
        <translation>%1 est protégé par un mot de passe et ne peut donc pas être lu.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it can&apos;t be unpacked.</source>
        <translation>%1 est endommagé : impossible d’en décompresser « %2 ».</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read of one file.</source>
        <translation>%1, une fois décompressé, dépasse ce qu’on lit d’un fichier.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Impossible de créer le dossier « %1 ».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Impossible d’écrire « %1 » : %2.</translation>
    </message>
    <message>
        <source>“%1” is there but could not be read: %2.</source>
        <translation>« %1 » existe mais n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>« %1 » est un dossier.</translation>
    </message>
    <message>
        <source>“%1” was changed since Lectern wrote it; choose another name.</source>
        <translation>« %1 » a été modifié depuis que Lectern l’a écrit ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not Lectern&apos;s; choose another name.</source>
        <translation>« %1 » existe déjà et ne vient pas de Lectern ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This annotation is in the library already.</source>
        <translation>Cette annotation est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no annotation %1 in the library.</source>
        <translation>Il n’y a pas d’annotation %1 dans la bibliothèque.</translation>
    </message>
    <message>
        <source>What “%1” was read from was not kept, so it can&apos;t be read anew; add it again to keep it.</source>
        <translation>La source de « %1 » n’a pas été conservée : impossible de le relire ; ajoutez-le de nouveau pour la conserver.</translation>
    </message>
    <message>
        <source>No quotations were found in the article.</source>
        <translation>Aucune citation n’a été trouvée dans l’article.</translation>
    </message>
    <message>
        <source>There is no quotation %1: the last one is %2.</source>
        <translation>Il n’y a pas de citation %1 : la dernière est la %2.</translation>
    </message>
    <message>
        <source>An orphaned highlight has no passage in this version of its article; choose another place for it.</source>
        <translation>Un surlignage orphelin n’a pas de passage dans cette version de son article ; choisissez-lui un autre endroit.</translation>
    </message>
    <message>
        <source>It takes two highlights of one article or more to merge them.</source>
        <translation>Il faut au moins deux surlignages d’un même article pour les fusionner.</translation>
    </message>
    <message>
        <source>A highlight is split between words or characters of its own.</source>
        <translation>Un surlignage se scinde entre ses propres mots ou caractères.</translation>
    </message>
    <message>
        <source>The annotation %1 lies in the trash.</source>
        <translation>L’annotation %1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>The article has another text by now, in which the highlight can&apos;t be put back as it was.</source>
        <translation>L’article a désormais un autre texte, où le surlignage ne peut pas être remis tel qu’il était.</translation>
    </message>
    <message>
        <source>The article has no version %1.</source>
        <translation>L’article n’a pas de version %1.</translation>
    </message>
    <message>
        <source>The library is damaged: a highlight stands outside of its text; check and repair it.</source>
        <translation>La bibliothèque est endommagée : un surlignage se trouve hors de son texte ; vérifiez-la et réparez-la.</translation>
    </message>
    <message>
        <source>The article does not have the words “%1”.</source>
        <translation>L’article ne contient pas les mots « %1 ».</translation>
    </message>
    <message>
        <source>The article has these words in %1 places: say which with --occurrence, or what stands around them with --prefix or --suffix.</source>
        <translation>L’article contient ces mots à %1 endroits : précisez lequel avec --occurrence, ou ce qui les entoure avec --prefix ou --suffix.</translation>
    </message>
    <message>
        <source>A highlight needs the words that it is to mark.</source>
        <translation>Un surlignage a besoin des mots à surligner.</translation>
    </message>
    <message>
        <source>The sample article %1 is missing from the program.</source>
        <translation>L’article d’exemple %1 manque dans le programme.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>There is no annotation %1; give 8 characters or more of its identifier.</source>
        <translation>Il n’y a pas d’annotation %1 ; donnez au moins 8 caractères de son identifiant.</translation>
    </message>
    <message>
        <source>More than one annotation begins with %1; give more of its identifier.</source>
        <translation>Plusieurs annotations commencent par %1 ; donnez un identifiant plus long.</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>Il n’y a pas d’article %1 dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no article %1; give 8 characters or more of its identifier.</source>
        <translation>Il n’y a pas d’article %1 ; donnez au moins 8 caractères de son identifiant.</translation>
    </message>
    <message>
        <source>More than one article begins with %1; give more of its identifier.</source>
        <translation>Plusieurs articles commencent par %1 ; donnez un identifiant plus long.</translation>
    </message>
    <message>
        <source>There is no article from %1 in the library.</source>
        <translation>Il n’y a pas d’article provenant de %1 dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: an article has lost its content; check and repair it.</source>
        <translation>La bibliothèque %1 est endommagée : un article a perdu son contenu ; vérifiez-la et réparez-la.</translation>
    </message>
    <message>
        <source>%1 is not a library, so a backup does not replace it.</source>
        <translation>%1 n’est pas une bibliothèque et n’est donc pas remplacé par une sauvegarde.</translation>
    </message>
    <message>
        <source>The library %1 is open, so a backup does not replace it.</source>
        <translation>La bibliothèque %1 est ouverte et n’est donc pas remplacée par une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it was not restored.</source>
        <translation>La sauvegarde %1 est endommagée et n’a donc pas été restaurée.</translation>
    </message>
    <message>
        <source>%1 is not a file, so a backup does not replace it.</source>
        <translation>%1 n’est pas un fichier et n’est donc pas remplacé par une sauvegarde.</translation>
    </message>
    <message>
        <source>The library %1 is open; close it before restoring a backup.</source>
        <translation>La bibliothèque %1 est ouverte ; fermez-la avant de restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The former library could not be kept as %1, so nothing was restored.</source>
        <translation>L’ancienne bibliothèque n’a pas pu être conservée sous %1 ; rien n’a donc été restauré.</translation>
    </message>
    <message>
        <source>A library cannot be its own backup; give another file name.</source>
        <translation>Une bibliothèque ne peut pas être sa propre sauvegarde ; donnez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>A library cannot be restored from itself; give another file.</source>
        <translation>Une bibliothèque ne peut pas être restaurée à partir d’elle-même ; donnez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the library at %1.</source>
        <translation>Il n’y a pas de place pour une copie de la bibliothèque à l’emplacement %1.</translation>
    </message>
    <message>
        <source>A copy of the library could not be written to %1.</source>
        <translation>Impossible d’écrire une copie de la bibliothèque dans %1.</translation>
    </message>
    <message>
        <source>The library %1 can be read but not written.</source>
        <translation>La bibliothèque %1 peut être lue, mais pas modifiée.</translation>
    </message>
    <message>
        <source>A library cannot be made in the folder %1, which may not be written.</source>
        <translation>Impossible de créer une bibliothèque dans le dossier %1, qui n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The library %1 was made by another version of Lectern and must be opened for writing first.</source>
        <translation>La bibliothèque %1 vient d’une autre version de Lectern et doit d’abord être ouverte en écriture.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: it has no tables; restore a backup of it.</source>
        <translation>La bibliothèque %1 est endommagée : elle n’a pas de tables ; restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Lectern; update Lectern to open it.</source>
        <translation>La bibliothèque %1 vient d’un Lectern plus récent ; mettez Lectern à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library %1 is damaged; restore a backup of it.</source>
        <translation>La bibliothèque %1 est endommagée ; restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened safely.</source>
        <translation>La bibliothèque %1 n’a pas pu être ouverte en toute sécurité.</translation>
    </message>
    <message>
        <source>The library %1 was asked wrongly.</source>
        <translation>La bibliothèque %1 a reçu une demande incorrecte.</translation>
    </message>
    <message>
        <source>The search index of the articles is out of step.</source>
        <translation>L’index de recherche des articles n’est pas à jour.</translation>
    </message>
    <message>
        <source>The search index of the annotations is out of step.</source>
        <translation>L’index de recherche des annotations n’est pas à jour.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1.</source>
        <translation>La structure du fichier est endommagée : %1.</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not there.</source>
        <translation>Une ligne de la table %1 se rattache à quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>The article %1 has no content.</source>
        <translation>L’article %1 n’a pas de contenu.</translation>
    </message>
    <message>
        <source>The article %1 does not say how it was read.</source>
        <translation>L’article %1 ne dit pas comment il a été lu.</translation>
    </message>
    <message>
        <source>The article %1 does not say which of its versions is the newest.</source>
        <translation>L’article %1 ne dit pas laquelle de ses versions est la plus récente.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not the one that was stored.</source>
        <translation>Le texte de la version %1 n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not that of its HTML.</source>
        <translation>Le texte de la version %1 n’est pas celui de son HTML.</translation>
    </message>
    <message>
        <source>The version %1 is not prepared for the search.</source>
        <translation>La version %1 n’est pas préparée pour la recherche.</translation>
    </message>
    <message>
        <source>The image %1 is not the one that was stored.</source>
        <translation>L’image %1 n’est pas celle qui a été enregistrée.</translation>
    </message>
    <message>
        <source>The original %1 is not the one that was stored.</source>
        <translation>L’original %1 n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are.</source>
        <translation>L’annotation %1 n’est pas là où sont ses mots.</translation>
    </message>
    <message>
        <source>The annotation %1 is not tied to the newest version of its article.</source>
        <translation>L’annotation %1 n’est pas rattachée à la version la plus récente de son article.</translation>
    </message>
    <message>
        <source>The annotation %1 is not found by its tags.</source>
        <translation>L’annotation %1 est introuvable par ses étiquettes.</translation>
    </message>
    <message>
        <source>The tag %1 is not found by its name.</source>
        <translation>L’étiquette %1 est introuvable par son nom.</translation>
    </message>
    <message>
        <source>The search index of the articles was made anew.</source>
        <translation>L’index de recherche des articles a été reconstruit.</translation>
    </message>
    <message>
        <source>The search index of the annotations was made anew.</source>
        <translation>L’index de recherche des annotations a été reconstruit.</translation>
    </message>
    <message>
        <source>Articles that did not say how they were read stand in the inbox again.</source>
        <translation>Les articles qui ne disaient pas comment ils avaient été lus sont de retour dans la boîte de réception.</translation>
    </message>
    <message>
        <source>The newest versions of articles were found again.</source>
        <translation>Les versions les plus récentes des articles ont été retrouvées.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Il n’y a pas de bibliothèque à l’emplacement %1.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a library.</source>
        <translation>%1 n’est pas un fichier et ne peut donc pas être une bibliothèque.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2.</source>
        <translation>La bibliothèque %1 ne peut pas être lue : %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a Lectern library.</source>
        <translation>%1 est vide ; ce n’est donc pas une bibliothèque Lectern.</translation>
    </message>
    <message>
        <source>%1 is not a Lectern library.</source>
        <translation>%1 n’est pas une bibliothèque Lectern.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: its end is missing; restore a backup of it.</source>
        <translation>La bibliothèque %1 est endommagée : il en manque la fin ; restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish; try again.</source>
        <translation>Un autre programme écrit dans la bibliothèque %1 et n’a pas terminé ; réessayez.</translation>
    </message>
    <message>
        <source>The disk with the library %1 is full; nothing was changed.</source>
        <translation>Le disque de la bibliothèque %1 est plein ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There was not enough memory to work with the library %1.</source>
        <translation>Il n’y avait pas assez de mémoire pour travailler avec la bibliothèque %1.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened.</source>
        <translation>La bibliothèque %1 n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The disk with the library %1 did not read or write as it should; nothing was changed.</source>
        <translation>Le disque de la bibliothèque %1 n’a pas lu ou écrit comme il le devait ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is larger than the library %1 can hold.</source>
        <translation>C’est plus que ce que la bibliothèque %1 peut contenir.</translation>
    </message>
    <message>
        <source>The library %1 refused a change: %2.</source>
        <translation>La bibliothèque %1 a refusé une modification : %2.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Il n’y a pas d’étiquette « %1 ».</translation>
    </message>
    <message>
        <source>The library is damaged: an article has lost its content; check and repair it.</source>
        <translation>La bibliothèque est endommagée : un article a perdu son contenu ; vérifiez-la et réparez-la.</translation>
    </message>
    <message>
        <source>The library does not hold the image %1.</source>
        <translation>La bibliothèque ne contient pas l’image %1.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>The article’s words here have changed.</source>
        <translation>Le texte de l’article a changé ici.</translation>
    </message>
    <message>
        <source>No longer in the article; kept here.</source>
        <translation>N’est plus dans l’article ; conservé ici.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[image]</translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation>Surlignage (%1)</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié le %1</translation>
    </message>
    <message>
        <source>%1 highlight: %2</source>
        <translation>Surlignage (%1) : %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Paroles de %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
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
        <translation>La boîte de réception est vide</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Aucune lecture en cours</translation>
    </message>
    <message>
        <source>An article moves here when it is opened.</source>
        <translation>Un article arrive ici dès qu’il est ouvert.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>Press E to archive an article that is done.</source>
        <translation>Appuyez sur E pour archiver un article terminé.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Press S to star an article worth coming back to.</source>
        <translation>Appuyez sur S pour mettre en favori un article qui mérite qu’on y revienne.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Pas encore de surlignages</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H.</source>
        <translation>Sélectionnez un passage d’un article et appuyez sur H.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What is removed waits here until the trash is emptied.</source>
        <translation>Ce qui est supprimé attend ici que la corbeille soit vidée.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Aucun article ici</translation>
    </message>
    <message>
        <source>No article carries the tag “%1”. Drag one onto it, or press Shift+T.</source>
        <translation>Aucun article ne porte l’étiquette « %1 ». Faites-en glisser un dessus, ou appuyez sur Maj+T.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.</source>
        <translation>Appuyez sur Échap pour revoir toute la liste, ou sur Ctrl+Maj+F pour chercher dans les textes.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>Derniers ouverts d’abord</translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation>Par date de publication</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Par site</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>Les moins lus d’abord</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts d’abord</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lu</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln surlignage</numerusform>
            <numerusform>%Ln surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Ouvrir une &amp;adresse…</translation>
    </message>
    <message>
        <source>Open what is in the &amp;clipboard</source>
        <translation>Ouvrir le contenu du &amp;presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation>&amp;Exporter les surlignages…</translation>
    </message>
    <message>
        <source>Copy highlights as &amp;Markdown</source>
        <translation>Copier les surlignages en &amp;Markdown</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
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
        <source>&amp;Find in the page…</source>
        <translation>Rechercher dans la &amp;page…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Rechercher par&amp;tout…</translation>
    </message>
    <message>
        <source>&amp;Go to an article or command…</source>
        <translation>A&amp;ller à un article ou à une commande…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Archive, or take out again</source>
        <translation>&amp;Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>Move to the &amp;inbox</source>
        <translation>Déplacer vers la &amp;boîte de réception</translation>
    </message>
    <message>
        <source>&amp;Star, or take the star away</source>
        <translation>Ajouter aux &amp;favoris ou en retirer</translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation>É&amp;tiquettes de l’article…</translation>
    </message>
    <message>
        <source>&amp;Change the title…</source>
        <translation>&amp;Modifier le titre…</translation>
    </message>
    <message>
        <source>Check &amp;for changes</source>
        <translation>Vérifier les &amp;changements</translation>
    </message>
    <message>
        <source>Revie&amp;w changed highlights…</source>
        <translation>Passer en &amp;revue les surlignages modifiés…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Show the w&amp;hole page</source>
        <translation>Afficher la page &amp;entière</translation>
    </message>
    <message>
        <source>Rea&amp;d it anew from the saved page</source>
        <translation>Re&amp;lire depuis la page enregistrée</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>Mettre à la c&amp;orbeille</translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation>Sort&amp;ir de la corbeille</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>The whole &amp;quotation, with its speaker</source>
        <translation>La &amp;citation entière, avec la personne citée</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Jaune</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>P&amp;ink</source>
        <translation>&amp;Rose</translation>
    </message>
    <message>
        <source>Pu&amp;rple</source>
        <translation>Viole&amp;t</translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation>&amp;Note sur la sélection</translation>
    </message>
    <message>
        <source>Note on the &amp;current highlight</source>
        <translation>Note sur le surli&amp;gnage actuel</translation>
    </message>
    <message>
        <source>Spea&amp;ker of the highlight…</source>
        <translation>&amp;Personne citée dans le surlignage…</translation>
    </message>
    <message>
        <source>&amp;Tags of the highlight…</source>
        <translation>Éti&amp;quettes du surlignage…</translation>
    </message>
    <message>
        <source>Re&amp;move the highlight</source>
        <translation>Supprim&amp;er le surlignage</translation>
    </message>
    <message>
        <source>M&amp;erge with its neighbours</source>
        <translation>&amp;Fusionner avec ses voisins</translation>
    </message>
    <message>
        <source>&amp;Split at the selection or caret</source>
        <translation>Scin&amp;der à la sélection ou au curseur</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>Surlignage s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>Surlign&amp;age précédent</translation>
    </message>
    <message>
        <source>Copy as q&amp;uotation</source>
        <translation>C&amp;opier comme citation</translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation>Copier le &amp;lien vers le passage</translation>
    </message>
    <message>
        <source>C&amp;aret in the text</source>
        <translation>Curseur dans le te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Annotations</translation>
    </message>
    <message>
        <source>&amp;Nothing but the page</source>
        <translation>Rien que la &amp;page</translation>
    </message>
    <message>
        <source>Marks beside &amp;quotations</source>
        <translation>Repères à côté des &amp;citations</translation>
    </message>
    <message>
        <source>A&amp;ppearance…</source>
        <translation>Appar&amp;ence…</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sépia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Taille habit&amp;uelle</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>Lignes plus la&amp;rges</translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation>Lig&amp;nes plus étroites</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>En cour&amp;s</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archives</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>&amp;Favoris</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>Surli&amp;gnages</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>C&amp;orbeille</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>Vers la &amp;liste</translation>
    </message>
    <message>
        <source>To the &amp;page</source>
        <translation>Vers la pag&amp;e</translation>
    </message>
    <message>
        <source>To the a&amp;nnotations</source>
        <translation>Vers les a&amp;nnotations</translation>
    </message>
    <message>
        <source>To the quotations of the arti&amp;cle</source>
        <translation>Vers les citations de l’ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation>Ajouter les articles d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>À &amp;propos de Lectern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) stand exactly</source>
        <translation>
            <numerusform>%Ln surlignage intact</numerusform>
            <numerusform>%Ln surlignages intacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them elsewhere</source>
        <translation>
            <numerusform>dont %Ln déplacé</numerusform>
            <numerusform>dont %Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%Ln orphelin</numerusform>
            <numerusform>%Ln orphelins</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new version</source>
        <translation>
            <numerusform>%Ln avec une nouvelle version</numerusform>
            <numerusform>%Ln avec une nouvelle version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%Ln sans changement</numerusform>
            <numerusform>%Ln sans changement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose source was not kept</source>
        <translation>
            <numerusform>%Ln dont la source n’a pas été conservée</numerusform>
            <numerusform>%Ln dont la source n’a pas été conservée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues on other pages; add it with --join-pages to have them all.</source>
        <translation>Il continue sur d’autres pages ; ajoutez-le avec --join-pages pour les avoir toutes.</translation>
    </message>
    <message>
        <source>This build of Lectern has no fonts to print with; “lectern export” writes highlights and articles as text.</source>
        <translation>Cette version de Lectern n’a pas de polices pour imprimer ; « lectern export » écrit surlignages et articles en texte.</translation>
    </message>
    <message numerus="yes">
        <source>The article has these words in %n place(s) only.</source>
        <translation>
            <numerusform>L’article ne contient ces mots qu’à %Ln endroit.</numerusform>
            <numerusform>L’article ne contient ces mots qu’à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are in version %2.</source>
        <translation>L’annotation %1 n’est pas là où sont ses mots dans la version %2.</translation>
    </message>
    <message>
        <source>The annotation %1 is placed in a version that it does not belong to.</source>
        <translation>L’annotation %1 est placée dans une version à laquelle elle n’appartient pas.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregi&amp;strer en PDF…</translation>
    </message>
    <message>
        <source>Fetch and &amp;join its further pages</source>
        <translation>Récupérer et &amp;joindre les pages suivantes</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>&amp;Langue…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Texte &amp;justifié</translation>
    </message>
    <message>
        <source>Indented paragrap&amp;hs</source>
        <translation>Paragrap&amp;hes en retrait</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <comment>noun: a menu</comment>
        <translation>&amp;Surlignage</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>What you open arrives here: a file with Ctrl+O, an address with Ctrl+L.</source>
        <translation>Ce que vous ouvrez arrive ici : un fichier avec Ctrl+O, une adresse avec Ctrl+L.</translation>
    </message>
    <message>
        <source>The image could not be saved as “%1”.</source>
        <translation>L’image n’a pas pu être enregistrée sous « %1 ».</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>Règle &amp;de lecture</translation>
    </message>
    <message>
        <source>Smoo&amp;th scrolling</source>
        <translation>Défilement dou&amp;x</translation>
    </message>
    <message>
        <source>Loo&amp;k at the image…</source>
        <translation>&amp;Voir l’image…</translation>
    </message>
    <message>
        <source>&amp;Read aloud, or pause</source>
        <translation>&amp;Lire à voix haute ou mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>Phrase &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>Phrase &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Highlight this sentence</source>
        <translation>S&amp;urligner cette phrase</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;vite</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Plus len&amp;tement</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>&amp;Plan…</translation>
    </message>
    <message>
        <source>Lin&amp;ks of the article…</source>
        <translation>L&amp;iens de l’article…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>&amp;Filter the highlights…</source>
        <translation>F&amp;iltrer les surlignages…</translation>
    </message>
    <message>
        <source>S&amp;ort the highlights…</source>
        <translation>C&amp;hanger l’ordre des surlignages…</translation>
    </message>
    <message>
        <source>Annotations &amp;beside their passages</source>
        <translation>Annotations &amp;face à leur passage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
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
        <translation>Surlignage mis à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copied as a quotation.</source>
        <translation>Copié comme citation.</translation>
    </message>
    <message>
        <source>Link to the passage copied.</source>
        <translation>Lien vers le passage copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln surlignage mis à la corbeille.</numerusform>
            <numerusform>%Ln surlignages mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) copied.</source>
        <translation>
            <numerusform>%Ln citation copiée.</numerusform>
            <numerusform>%Ln citations copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationEdits</name>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>Modifier la personne citée</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Change extent</source>
        <translation>Modifier l’étendue</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>Supprimer %Ln surlignage</numerusform>
            <numerusform>Supprimer %Ln surlignages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>What you highlight stands here, beside its text.</source>
        <translation>Vos surlignages se placent ici, près du texte.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Rien n’est encore surligné</translation>
    </message>
    <message>
        <source>Select text in the article and press H.</source>
        <translation>Sélectionnez du texte dans l’article et appuyez sur H.</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet. Open the note to try again.</source>
        <translation>Ce que vous avez écrit ici n’est pas encore enregistré. Ouvrez la note pour réessayer.</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the article</source>
        <translation>
            <numerusform>%Ln n’est plus dans l’article</numerusform>
            <numerusform>%Ln ne sont plus dans l’article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Width of lines</source>
        <translation>&amp;Largeur des lignes</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Font of the page</source>
        <translation>Police de la page</translation>
    </message>
    <message>
        <source>Best serif</source>
        <translation>Meilleure police à empattements</translation>
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
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>Espacés</translation>
    </message>
    <message>
        <source>First line indented</source>
        <translation>En retrait</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>&amp;Justified and hyphenated</source>
        <translation>&amp;Justifié, avec césures</translation>
    </message>
    <message>
        <source>The open article does not tell its language, so its lines stay ragged.</source>
        <translation>L’article ouvert n’indique pas sa langue ; ses lignes restent donc en drapeau.</translation>
    </message>
    <message>
        <source>No hyphenation patterns for this article’s language (%1) are installed, so its lines stay ragged.</source>
        <translation>Aucun motif de césure n’est installé pour la langue de cet article (%1) ; ses lignes restent donc en drapeau.</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleActions</name>
    <message>
        <source>Archived.</source>
        <translation>Archivé.</translation>
    </message>
    <message>
        <source>Moved to the inbox.</source>
        <translation>Déplacé vers la boîte de réception.</translation>
    </message>
    <message>
        <source>Moved to “Reading”.</source>
        <translation>Déplacé vers « En cours ».</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>Mis à la corbeille.</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>Sorti de la corbeille.</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>Supprimer définitivement tout le contenu de la corbeille ?</translation>
    </message>
    <message>
        <source>The articles and highlights in it cannot be brought back.</source>
        <translation>Les articles et les surlignages qu’elle contient ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>Placé dans « %1 ».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln article mis à la corbeille.</numerusform>
            <numerusform>%Ln articles mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash.</source>
        <translation>
            <numerusform>%Ln article sorti de la corbeille.</numerusform>
            <numerusform>%Ln articles sortis de la corbeille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ArticleEdits</name>
    <message>
        <source>Move to another shelf</source>
        <translation>Changer d’étagère</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleList</name>
    <message>
        <source>Sort the list</source>
        <translation>Trier la liste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>lectern::BulkBar</name>
    <message>
        <source>Selected highlights</source>
        <translation>Surlignages sélectionnés</translation>
    </message>
    <message>
        <source>Tags of all selected (T)</source>
        <translation>Étiquettes de la sélection (T)</translation>
    </message>
    <message>
        <source>Remove all selected (Delete)</source>
        <translation>Supprimer la sélection (Suppr)</translation>
    </message>
    <message>
        <source>Select one alone (Escape)</source>
        <translation>N’en sélectionner qu’un (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CardActions</name>
    <message>
        <source>Note (Enter)</source>
        <translation>Note (Entrée)</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Étiquettes (T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>lectern::CardList</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Surlignages et notes</translation>
    </message>
</context>
<context>
    <name>lectern::CardMenu</name>
    <message>
        <source>Add &amp;Note</source>
        <translation>Ajouter une &amp;note</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>Modifier la &amp;note</translation>
    </message>
    <message>
        <source>Add &amp;Speaker</source>
        <translation>Indiquer la &amp;personne citée</translation>
    </message>
    <message>
        <source>Edit &amp;Speaker</source>
        <translation>Modifier la &amp;personne citée</translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation>Modifier les é&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation>&amp;Copier comme citation</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln surlignage</numerusform>
            <numerusform>%Ln surlignages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CommandPalette</name>
    <message>
        <source>Go to an article or a command</source>
        <translation>Aller à un article ou à une commande</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPage</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>Comparaison de deux versions</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Whole text</source>
        <translation>Te&amp;xte entier</translation>
    </message>
    <message>
        <source>Show what is the same in both, too</source>
        <translation>Afficher aussi ce qui est identique dans les deux</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Both have the same words.</source>
        <translation>Les deux ont le même texte.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>··· %n word(s) the same ···</source>
        <translation>
            <numerusform>··· %Ln mot identique ···</numerusform>
            <numerusform>··· %Ln mots identiques ···</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Endnotes</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Surlignages et notes</translation>
    </message>
    <message>
        <source>Highlights whose passage is no longer in the article</source>
        <translation>Surlignages dont le passage n’est plus dans l’article</translation>
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
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter vers un fichier</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exporter vers un dossier</translation>
    </message>
    <message>
        <source>There are no highlights to export yet.</source>
        <translation>Il n’y a pas encore de surlignages à exporter.</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>%1 est déjà à jour.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%Ln fichier écrit dans %1.</numerusform>
            <numerusform>%Ln fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExportDialog</name>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Exporter les surlignages</translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation>Surlignages de</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>A&amp;ll articles that have highlights</source>
        <translation>&amp;Tous les articles avec surlignages</translation>
    </message>
    <message>
        <source>Markdown: quotes, notes and tags</source>
        <translation>Markdown : citations, notes et étiquettes</translation>
    </message>
    <message>
        <source>Markdown: the whole article</source>
        <translation>Markdown : l’article entier</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, pour d’autres logiciels</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>To a f&amp;older…</source>
        <translation>Vers un &amp;dossier…</translation>
    </message>
    <message>
        <source>To a &amp;file…</source>
        <translation>Vers un f&amp;ichier…</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>L’article sélectionné (%Ln)</numerusform>
            <numerusform>Les %Ln articles sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExtentHandle</name>
    <message>
        <source>Start of the highlight</source>
        <translation>Début du surlignage</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>Fin du surlignage</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Only with a note</source>
        <translation>Seulement avec une note</translation>
    </message>
    <message>
        <source>Only those no longer in the article</source>
        <translation>Seulement ceux qui ne sont plus dans l’article</translation>
    </message>
    <message>
        <source>Filter of the annotations</source>
        <translation>Filtre des annotations</translation>
    </message>
    <message>
        <source>Words in quote, note or tags</source>
        <translation>Mots de la citation, de la note ou des étiquettes</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>Only with a tag</source>
        <translation>Seulement avec une étiquette</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Avec ou sans étiquette</translation>
    </message>
    <message>
        <source>Only with the tag “%1”</source>
        <translation>Seulement avec l’étiquette « %1 »</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 annotations shown</source>
        <translation>%1 annotations affichées sur %2</translation>
    </message>
    <message>
        <source>Only those whose words have changed</source>
        <translation>Seulement ceux dont le texte a changé</translation>
    </message>
    <message>
        <source>Sort the highlights</source>
        <translation>Trier les surlignages</translation>
    </message>
    <message>
        <source>As in the &amp;text</source>
        <translation>Comme dans le &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Les plus &amp;récents d’abord</translation>
    </message>
    <message>
        <source>Last &amp;changed first</source>
        <translation>Derniers &amp;modifiés d’abord</translation>
    </message>
    <message>
        <source>By c&amp;olour</source>
        <translation>Par &amp;couleur</translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Highlight this hit (Ctrl+Enter, or Ctrl+1 to 5 for a colour)</source>
        <translation>Surligner ce résultat (Ctrl+Entrée, ou Ctrl+1 à 5 pour une couleur)</translation>
    </message>
</context>
<context>
    <name>lectern::ImageController</name>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>Image copiée.</translation>
    </message>
</context>
<context>
    <name>lectern::ImageViewer</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image before (Page Up)</source>
        <translation>Image précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next image (Page Down)</source>
        <translation>Image suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Plus petit (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>Ajuster à la fenêtre (0)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Taille réelle (1)</translation>
    </message>
    <message>
        <source>Copy the image (Ctrl+C)</source>
        <translation>Copier l’image (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the image as… (Ctrl+S)</source>
        <translation>Enregistrer l’image sous… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>lectern::ImportController</name>
    <message>
        <source>That article was in the library already.</source>
        <translation>Cet article était déjà dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%Ln article ajouté</numerusform>
            <numerusform>%Ln articles ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1 of %2 files</source>
        <translation>arrêt après %1 fichiers sur %2</translation>
    </message>
    <message>
        <source>There is nothing to read in that folder.</source>
        <translation>Il n’y a rien à lire dans ce dossier.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 files…</source>
        <translation>Lecture de %1 : %2 fichiers sur %3…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture en cours : %1…</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation>« %1 » était déjà dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln fichier ou dossier</numerusform>
            <numerusform>%Ln fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln article…</numerusform>
            <numerusform>Lecture de %Ln articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library now.</source>
        <translation>
            <numerusform>%Ln article est maintenant dans la bibliothèque.</numerusform>
            <numerusform>%Ln articles sont maintenant dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être ouvert.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation>
            <numerusform>%Ln déjà dans la bibliothèque</numerusform>
            <numerusform>%Ln déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lu</numerusform>
            <numerusform>%Ln n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no further pages.</source>
        <translation>« %1 » n’a pas d’autres pages.</translation>
    </message>
    <message>
        <source>“%1” continues on other pages.</source>
        <translation>« %1 » continue sur d’autres pages.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les joindre</translation>
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
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. What was read is in the library.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu. Ce qui a été lu est dans la bibliothèque.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus. Ce qui a été lu est dans la bibliothèque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lectern speaks another language from its next start on.</source>
        <translation>Lectern changera de langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>lectern::LeftOutNote</name>
    <message>
        <source>This is all of the page.</source>
        <translation>Voici la page entière.</translation>
    </message>
    <message>
        <source>%1 of the page&apos;s text was left out.</source>
        <translation>%1 du texte de la page a été laissé de côté.</translation>
    </message>
    <message>
        <source>Show the article only</source>
        <translation>N’afficher que l’article</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
</context>
<context>
    <name>lectern::LibrarySidebar</name>
    <message>
        <source>Shelves and tags</source>
        <translation>Étagères et étiquettes</translation>
    </message>
</context>
<context>
    <name>lectern::MainActions</name>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>Ouvrir tous les articles d’un dossier</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse de l’article</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be read.</source>
        <translation>Le presse-papiers ne contient rien de lisible.</translation>
    </message>
    <message>
        <source>Highlights.md</source>
        <translation>Surlignages.md</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>A desktop reader with annotations. Everything is in one file on your own disk:
%1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un lecteur pour le bureau, avec annotations. Tout tient dans un seul fichier, sur votre propre disque :
%1

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lectern::MarginZone</name>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotations %1</source>
        <translation>Citations %1</translation>
    </message>
</context>
<context>
    <name>lectern::MergeController</name>
    <message>
        <source>No other highlight overlaps this one or stands beside it. Select over several to merge them.</source>
        <translation>Aucun autre surlignage ne chevauche celui-ci ni ne le touche. Sélectionnez-en plusieurs pour les fusionner.</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Fusionner les surlignages</translation>
    </message>
    <message>
        <source>Select a part of a highlight, or put the caret into one, to split it there.</source>
        <translation>Pour scinder un surlignage, sélectionnez-en une partie ou placez-y le curseur.</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>Scinder le surlignage</translation>
    </message>
    <message>
        <source>One highlight is %1 now.</source>
        <translation>Un surlignage a été scindé en %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are one now.</source>
        <translation>
            <numerusform>%Ln surlignage n’en fait plus qu’un.</numerusform>
            <numerusform>%Ln surlignages n’en font plus qu’un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lectern::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>lectern::NoteDocument</name>
    <message>
        <source>[picture]</source>
        <translation>[image]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[image : %1]</translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show the note as it will look (Ctrl+Shift+P)</source>
        <translation>Afficher la note telle qu’elle apparaîtra (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finish the note (Ctrl+Enter)</source>
        <translation>Terminer la note (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>Éditeur de note</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Note, en Markdown</translation>
    </message>
    <message>
        <source>Write a note. Markdown is welcome.</source>
        <translation>Écrivez une note. Le Markdown est bienvenu.</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Aperçu de la note</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>lectern::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Aller à la note</translation>
    </message>
</context>
<context>
    <name>lectern::OriginalController</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing else to show.</source>
        <translation>Il n’y a rien d’autre à afficher.</translation>
    </message>
    <message>
        <source>It reads the same as before.</source>
        <translation>Le texte est le même qu’avant.</translation>
    </message>
    <message>
        <source>“%1” was read anew.</source>
        <translation>« %1 » a été relu.</translation>
    </message>
    <message>
        <source>This is all of the page.</source>
        <translation>Voici la page entière.</translation>
    </message>
    <message>
        <source>This is the article only.</source>
        <translation>Voici seulement l’article.</translation>
    </message>
</context>
<context>
    <name>lectern::PageActions</name>
    <message>
        <source>Go to a heading</source>
        <translation>Aller à un titre</translation>
    </message>
    <message>
        <source>Go to a link; Enter opens it there</source>
        <translation>Aller à un lien ; Entrée l’ouvre ensuite</translation>
    </message>
</context>
<context>
    <name>lectern::PageFigures</name>
    <message>
        <source>Look at this image</source>
        <translation>Voir cette image</translation>
    </message>
</context>
<context>
    <name>lectern::PageImages</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>lectern::PageZone</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Bienvenue dans Lectern</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Choose an article from the list, or open one: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text.</source>
        <translation>Choisissez un article dans la liste, ou ouvrez-en un : Ctrl+O pour un fichier, Ctrl+L pour une adresse, ou bien déposez ou collez un texte.</translation>
    </message>
    <message>
        <source>Four short articles show in five minutes how it is used.
Or open something of your own: Ctrl+O for a file, Ctrl+L for an address, or drop or paste it here.</source>
        <translation>Quatre courts articles en montrent l’usage en cinq minutes.
Ou ouvrez ce que vous voulez lire : Ctrl+O pour un fichier, Ctrl+L pour une adresse, ou déposez-le ou collez-le ici.</translation>
    </message>
    <message>
        <source>Begin with the samples</source>
        <translation>Commencer par les exemples</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
</context>
<context>
    <name>lectern::PdfFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossible d’écrire « %1 » : %2</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file for the PDF.</source>
        <translation>« %1 » est un dossier ; indiquez un fichier pour le PDF.</translation>
    </message>
</context>
<context>
    <name>lectern::PrintController</name>
    <message>
        <source>Print the article</source>
        <translation>Imprimer l’article</translation>
    </message>
    <message>
        <source>The printer did not take the article. Is it switched on and connected?</source>
        <translation>L’imprimante n’a pas accepté l’article. Est-elle allumée et connectée ?</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>Enregistrer l’article en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Le PDF n’a pas pu être produit.</translation>
    </message>
    <message>
        <source>Setting page %1 of %2</source>
        <translation>Mise en page : %1 sur %2</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>lectern::PrintToFile</name>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Le PDF n’a pas pu être produit.</translation>
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
        <translation>Personne n’est cité ici.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationMarks</name>
    <message>
        <source>Quotation, no speaker named</source>
        <translation>Citation, personne non nommée</translation>
    </message>
    <message>
        <source>%1
Highlighted</source>
        <translation>%1
Surligné</translation>
    </message>
    <message>
        <source>%1
Click or press Q to highlight</source>
        <translation>%1
Cliquez ou appuyez sur Q pour surligner</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationPanel</name>
    <message>
        <source>Quotations of the article</source>
        <translation>Citations de l’article</translation>
    </message>
    <message>
        <source>Quotations by speaker</source>
        <translation>Citations par personne</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Personne n’est cité ici</translation>
    </message>
    <message>
        <source>Direct speech between quotation marks stands here, by who says it.</source>
        <translation>Les paroles entre guillemets se placent ici, classées par personne.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>What is said in an article stands here, by who says it.</source>
        <translation>Ce qui est dit dans un article se place ici, classé par personne.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationShelf</name>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>People and what they said</source>
        <translation>Les personnes et ce qu’elles ont dit</translation>
    </message>
    <message>
        <source>People and their words</source>
        <translation>Personnes et paroles</translation>
    </message>
    <message>
        <source>Search people and their words</source>
        <translation>Rechercher des personnes et leurs paroles</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 articles sur %2</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>Recherche de citations</translation>
    </message>
    <message>
        <source>What people say in your articles is being gathered.</source>
        <translation>Les paroles citées dans vos articles sont en cours de collecte.</translation>
    </message>
    <message>
        <source>Nobody said that</source>
        <translation>Personne n’a dit cela</translation>
    </message>
    <message>
        <source>No quotation fits “%1”.</source>
        <translation>Aucune citation ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>Personne n’est encore cité</translation>
    </message>
    <message>
        <source>What people say in your articles stands here, by who says it.</source>
        <translation>Ce que les gens disent dans vos articles se place ici, classé par personne.</translation>
    </message>
</context>
<context>
    <name>lectern::ReadAloudController</name>
    <message>
        <source>Nothing can be read aloud: no voice is there. On Debian, install qt6-speech-speechd-plugin, speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>Impossible de lire à voix haute : aucune voix n’est disponible. Sous Debian, installez qt6-speech-speechd-plugin, speech-dispatcher et une voix comme espeak-ng.</translation>
    </message>
    <message>
        <source>There is no voice for the language of this article (%1): another one reads it.</source>
        <translation>Il n’y a pas de voix pour la langue de cet article (%1) : une autre le lit.</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>lectern::ReadingProgress</name>
    <message numerus="yes">
        <source>%1% · %n min left</source>
        <comment>how far one has read</comment>
        <translation>
            <numerusform>%1 % · encore %Ln min</numerusform>
            <numerusform>%1 % · encore %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lu jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewController</name>
    <message>
        <source>Accept changed highlight</source>
        <translation>Accepter le surlignage modifié</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>Garder comme orphelin</translation>
    </message>
    <message>
        <source>There is nothing to review: every highlight stands on its own words.</source>
        <translation>Il n’y a rien à passer en revue : chaque surlignage est sur son texte.</translation>
    </message>
    <message>
        <source>All changed highlights are reviewed.</source>
        <translation>Tous les surlignages modifiés ont été passés en revue.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Sélectionnez d’abord les mots dans le texte.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewPanel</name>
    <message>
        <source>Review of changed highlights</source>
        <translation>Revue des surlignages modifiés</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Précédent (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Suivant (J)</translation>
    </message>
    <message>
        <source>Leave the review (Esc)</source>
        <translation>Quitter la revue (Échap)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>Autre &amp;endroit…</translation>
    </message>
    <message>
        <source>Keep as &amp;orphan</source>
        <translation>Garder comme &amp;orphelin</translation>
    </message>
    <message>
        <source>Place &amp;here</source>
        <translation>&amp;Placer ici</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Its words are these from now on (A)</source>
        <translation>Son texte est désormais celui-ci (A)</translation>
    </message>
    <message>
        <source>Select the passage in the page (P)</source>
        <translation>Sélectionner le passage dans la page (P)</translation>
    </message>
    <message>
        <source>Keep its former words and its note without a place in the text (O)</source>
        <translation>Garder son ancien texte et sa note, sans place dans l’article (O)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The passage is gone</source>
        <translation>Le passage a disparu</translation>
    </message>
    <message>
        <source>Some of its words changed</source>
        <translation>Certains mots ont changé</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The new version does not have this passage.</source>
        <translation>La nouvelle version ne contient pas ce passage.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Select the passage in the text, then press Enter</source>
        <translation>Sélectionnez le passage dans le texte, puis appuyez sur Entrée</translation>
    </message>
</context>
<context>
    <name>lectern::SayingModel</name>
    <message>
        <source>No speaker named</source>
        <translation>Personne non nommée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotation(s)</source>
        <translation>
            <numerusform>%1, %Ln citation</numerusform>
            <numerusform>%1, %Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1, surligné</translation>
    </message>
</context>
<context>
    <name>lectern::SayingView</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>&amp;Aller au passage</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Search texts, highlights and notes</source>
        <translation>Textes, surlignages, notes</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Titles, texts, highlights and notes. Try “a phrase”, -without, begin*, tag:history or in:notes.</source>
        <translation>Titres, textes, surlignages et notes. Essayez « une expression », -sans, début*, tag:histoire ou in:notes.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>Plus de %Ln résultat</numerusform>
            <numerusform>Plus de %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, begin*, tag:history, site:example.org, speaker:name, in:notes</source>
        <translation>Mots, « une expression », -sans, début*, tag:histoire, site:example.org, speaker:nom, in:notes</translation>
    </message>
    <message>
        <source>Nothing in the library fits “%1”. Fewer words find more, and so does the beginning of one: begin*.</source>
        <translation>Rien dans la bibliothèque ne correspond à « %1 ». Moins de mots trouvent davantage, tout comme le début d’un mot : début*.</translation>
    </message>
</context>
<context>
    <name>lectern::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Highlight in yellow (1)</source>
        <translation>Surligner en jaune (1)</translation>
    </message>
    <message>
        <source>Highlight in green (2)</source>
        <translation>Surligner en vert (2)</translation>
    </message>
    <message>
        <source>Highlight in blue (3)</source>
        <translation>Surligner en bleu (3)</translation>
    </message>
    <message>
        <source>Highlight in pink (4)</source>
        <translation>Surligner en rose (4)</translation>
    </message>
    <message>
        <source>Highlight in purple (5)</source>
        <translation>Surligner en violet (5)</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Ajouter une note (N)</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Ajouter une étiquette (T)</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>Copy link to this passage</source>
        <translation>Copier le lien vers ce passage</translation>
    </message>
</context>
<context>
    <name>lectern::Shortcuts</name>
    <message>
        <source>“%1” keeps its key: the one in the settings is that of “%2” already.</source>
        <translation>« %1 » garde sa touche : celle des réglages est déjà prise par « %2 ».</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Rechercher des mots ou des touches</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;All to their defaults</source>
        <translation>&amp;Tout par défaut</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>La &amp;prendre à cette action</translation>
    </message>
    <message>
        <source>“%1”, by this key:</source>
        <translation>« %1 », par cette touche :</translation>
    </message>
    <message>
        <source>Choose what another key is to do.</source>
        <translation>Choisissez ce qui doit changer de touche.</translation>
    </message>
    <message>
        <source>%1 is a key that the page itself needs.</source>
        <translation>%1 est une touche dont la page a besoin.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 est déjà la touche de « %2 ».</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsModel</name>
    <message>
        <source>A page on, or back</source>
        <translation>Une page plus loin, ou en arrière</translation>
    </message>
    <message>
        <source>Space, Shift+Space; Page down, Page up</source>
        <translation>Espace, Maj+Espace ; Page suiv., Page préc.</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>With a caret in the text: select by character or line</source>
        <translation>Avec un curseur dans le texte : sélectionner par caractère ou par ligne</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>With a caret: select by word</source>
        <translation>Avec un curseur : sélectionner par mot</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation>Ctrl+Maj+Gauche, Droite</translation>
    </message>
    <message>
        <source>With a caret: select by sentence</source>
        <translation>Avec un curseur : sélectionner par phrase</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation>Alt+Maj+Gauche, Droite</translation>
    </message>
    <message>
        <source>With a caret: select by paragraph</source>
        <translation>Avec un curseur : sélectionner par paragraphe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Maj+Haut, Bas</translation>
    </message>
    <message>
        <source>On a highlight: move its end, its start, by a word</source>
        <translation>Sur un surlignage : déplacer sa fin, son début d’un mot</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right; Up, Down</source>
        <translation>Alt+Maj+Gauche, Droite ; Haut, Bas</translation>
    </message>
    <message>
        <source>Into the bar beside the selection</source>
        <translation>Vers la barre à côté de la sélection</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leave the selection, the highlight, a field</source>
        <translation>Quitter la sélection, le surlignage, un champ</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Move the selected articles to the trash, in the list</source>
        <translation>Mettre à la corbeille les articles sélectionnés, dans la liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In page and list, always</source>
        <translation>Toujours, dans la page et la liste</translation>
    </message>
</context>
<context>
    <name>lectern::SidebarModel</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>lectern::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>Personne citée</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
</context>
<context>
    <name>lectern::SpeechBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
</context>
<context>
    <name>lectern::TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>lectern::TagEditor</name>
    <message>
        <source>Tag editor</source>
        <translation>Éditeur d’étiquettes</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
</context>
<context>
    <name>lectern::TagPopover</name>
    <message>
        <source>Tags of “%1”</source>
        <translation>Étiquettes de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Étiquettes de %Ln article</numerusform>
            <numerusform>Étiquettes de %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::VersionEdits</name>
    <message>
        <source>Go to another version</source>
        <translation>Passer à une autre version</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
</context>
<context>
    <name>lectern::VersionPage</name>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>&amp;Retour à la plus récente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>What differs in the newest version</source>
        <translation>Ce qui diffère dans la version la plus récente</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>En faire la plus récen&amp;te</translation>
    </message>
    <message>
        <source>Read this one from now on; the other is kept</source>
        <translation>Lire désormais celle-ci ; l’autre est conservée</translation>
    </message>
    <message>
        <source>You are looking at the version of %1, which is the newest.</source>
        <translation>Vous regardez la version du %1, qui est la plus récente.</translation>
    </message>
    <message>
        <source>You are looking at the version of %1.</source>
        <translation>Vous regardez la version du %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsController</name>
    <message>
        <source>Checking for changes…</source>
        <translation>Vérification des changements…</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could have changed.</source>
        <translation>« %1 » n’a pas d’adresse où il aurait pu changer.</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>« %1 » a changé.</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>« %1 » a changé : %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Passer en revue</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Nothing has changed since the version of %1, from which you went back.</source>
        <translation>Rien n’a changé depuis la version du %1, sur laquelle vous étiez revenu en arrière.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Rien n’a changé depuis le %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versions de « %1 »</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lue le</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>En faire la plus récen&amp;te</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (la plus récente)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Comparer avec la précédente</translation>
    </message>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation>&amp;Comparer avec la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%Ln intact</numerusform>
            <numerusform>%Ln intacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%Ln orphelin</numerusform>
            <numerusform>%Ln orphelins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::WindowApplication</name>
    <message>
        <source>The library %1 cannot be opened.</source>
        <translation>La bibliothèque %1 ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Choisir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Choose a library</source>
        <translation>Choisir une bibliothèque</translation>
    </message>
    <message>
        <source>Libraries of Lectern (*.lectern);;All files (*)</source>
        <translation>Bibliothèques Lectern (*.lectern);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>lectern::WindowBar</name>
    <message>
        <source>Whether all is saved</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
</TS>
