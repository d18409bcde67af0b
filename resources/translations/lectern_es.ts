<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>lectern</name>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation>No se pudo leer la entrada estándar: %1.</translation>
    </message>
    <message>
        <source>Say what to highlight: --quote TEXT or --quotation N.</source>
        <translation>Falta indicar qué resaltar: --quote TEXT o --quotation N.</translation>
    </message>
    <message>
        <source>A version is one of an article: name the article, too.</source>
        <translation>Una versión lo es de un artículo: hay que indicar también el artículo.</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could be read again; say --from where.</source>
        <translation>«%1» no tiene dirección en la que volver a leerlo; hay que indicarla con --from.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>There is nothing to add in that folder.</source>
        <translation>En esa carpeta no hay nada que añadir.</translation>
    </message>
    <message>
        <source>--title is for one input only.</source>
        <translation>--title es solo para una entrada.</translation>
    </message>
    <message>
        <source>--all is for --reextract.</source>
        <translation>--all es para --reextract.</translation>
    </message>
    <message>
        <source>Name an article, or say --all.</source>
        <translation>Hay que indicar un artículo o --all.</translation>
    </message>
    <message>
        <source>+TAG adds a tag and -TAG takes it away; “%1” is neither.</source>
        <translation>+TAG añade una etiqueta y -TAG la quita; «%1» no es ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>There is no library at “%1”.</source>
        <translation>No hay ninguna biblioteca en «%1».</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>--since takes a date like 2024-05-01 or a time like 2024-05-01T10:00:00Z, not “%1”.</source>
        <translation>--since espera una fecha como 2024-05-01 o una hora como 2024-05-01T10:00:00Z, no «%1».</translation>
    </message>
    <message>
        <source>Written    %1</source>
        <translation>Escrito      %1</translation>
    </message>
    <message>
        <source>Unchanged  %1</source>
        <translation>Sin cambios  %1</translation>
    </message>
    <message>
        <source>The trash is empty; articles deleted for good: %1</source>
        <translation>La papelera está vacía; artículos eliminados definitivamente: %1</translation>
    </message>
    <message>
        <source>The sample articles are in the library; begin with %1</source>
        <translation>Los artículos de ejemplo están en la biblioteca; para empezar: %1</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia de seguridad en %1</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 restaurado</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>La biblioteca está en orden.</translation>
    </message>
    <message>
        <source>This build of Lectern has no window; see “lectern --help” for its commands.</source>
        <translation>Esta compilación de Lectern no tiene ventana; «lectern --help» muestra sus comandos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Name an article, or --all.</source>
        <translation>Hay que indicar un artículo o --all.</translation>
    </message>
    <message>
        <source>“%1” is an article and an annotation; give more of its identifier.</source>
        <translation>«%1» es un artículo y una anotación; hay que dar más caracteres de su identificador.</translation>
    </message>
    <message>
        <source>There is no article or annotation “%1” in the library.</source>
        <translation>No hay ningún artículo ni anotación «%1» en la biblioteca.</translation>
    </message>
    <message>
        <source>Say where: --at OFFSET or --before TEXT.</source>
        <translation>Falta indicar dónde: --at OFFSET o --before TEXT.</translation>
    </message>
    <message>
        <source>%1 exact, %2 moved, %3 changed, %4 orphaned</source>
        <translation>intactos: %1, desplazados: %2, modificados: %3, huérfanos: %4</translation>
    </message>
    <message>
        <source>There is no version before version %1.</source>
        <translation>No hay ninguna versión anterior a la %1.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; “lectern --help” lists what works without one.</source>
        <translation>No hay pantalla en la que mostrar la ventana; «lectern --help» enumera lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>una presentación de PowerPoint</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read: save it as EPUB or as a web page first.</source>
        <translation>%1 es %2, que Lectern no puede leer: hay que guardarlo antes como EPUB o como página web.</translation>
    </message>
    <message>
        <source>%1 is an archive of files, which can&apos;t be read as one article.</source>
        <translation>%1 es un archivo comprimido con varios archivos, que no se puede leer como un artículo.</translation>
    </message>
    <message>
        <source>%1 is a damaged EPUB: %2.</source>
        <translation>%1 es un EPUB dañado: %2.</translation>
    </message>
    <message>
        <source>%1 is copy-protected (%2), so that only its seller&apos;s own programs can read it.</source>
        <translation>%1 está protegido contra copia (%2), de modo que solo lo pueden leer los programas del vendedor.</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>no tiene documento de paquete</translation>
    </message>
    <message>
        <source>it names nothing to read</source>
        <translation>no indica nada que leer</translation>
    </message>
    <message>
        <source>%1 has no text to read.</source>
        <translation>%1 no tiene texto que leer.</translation>
    </message>
    <message>
        <source>%1 holds more text than is read as one article.</source>
        <translation>%1 contiene más texto del que se lee como un artículo.</translation>
    </message>
    <message>
        <source>%1 takes too long to read as an article.</source>
        <translation>Leer %1 como artículo lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2.</source>
        <translation>No se pudo obtener «%1»: %2.</translation>
    </message>
    <message>
        <source>it leads to “%1”, which is no web page</source>
        <translation>lleva a «%1», que no es una página web</translation>
    </message>
    <message>
        <source>it leads from a secure address to one that is not</source>
        <translation>lleva de una dirección segura a otra que no lo es</translation>
    </message>
    <message>
        <source>its redirects go round in a circle</source>
        <translation>las redirecciones dan vueltas en círculo</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>«%1» no es una dirección http o https.</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>redirige más de %1 veces</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a media file</source>
        <translation>un archivo multimedia</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un documento ofimático antiguo</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a web crawler archive (WARC)</source>
        <translation>un archivo de rastreador web (WARC)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>%1 is too large to be read as an article.</source>
        <translation>%1 es demasiado grande para leerse como un artículo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read.</source>
        <translation>%1 es %2, que Lectern no puede leer.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 no es un texto.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>En «%1» no hay nada que leer.</translation>
    </message>
    <message>
        <source>%1 holds %2 pages: save each in a file of its own.</source>
        <translation>%1 contiene %2 páginas: hay que guardar cada una en su propio archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its parts can&apos;t be told apart.</source>
        <translation>%1 está dañado: no se pueden distinguir sus partes.</translation>
    </message>
    <message>
        <source>%1 has no text to read, only attachments.</source>
        <translation>%1 no tiene texto que leer, solo adjuntos.</translation>
    </message>
    <message>
        <source>The library is damaged: what an article was read from is not what was kept; check the library.</source>
        <translation>La biblioteca está dañada: la fuente conservada de un artículo no es la que se leyó; hay que comprobar la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that is read.</source>
        <translation>«%1» supera los %2 MB, lo máximo que se lee.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>“%1” is %2, not a file that can be read.</source>
        <translation>«%1» es %2, no un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>the server refuses to show it (HTTP %1)</source>
        <translation>el servidor se niega a mostrarlo (HTTP %1)</translation>
    </message>
    <message>
        <source>the server has no such page (HTTP 404)</source>
        <translation>el servidor no tiene esa página (HTTP 404)</translation>
    </message>
    <message>
        <source>the page is gone (HTTP 410)</source>
        <translation>la página ya no existe (HTTP 410)</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while (HTTP 429)</source>
        <translation>el servidor pide una pausa (HTTP 429)</translation>
    </message>
    <message>
        <source>the server failed (HTTP %1)</source>
        <translation>el servidor ha fallado (HTTP %1)</translation>
    </message>
    <message>
        <source>the server answered HTTP %1</source>
        <translation>el servidor respondió HTTP %1</translation>
    </message>
    <message>
        <source>the connection was refused by %1</source>
        <translation>%1 rechazó la conexión</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>no se encontró el servidor %1</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 cerró la conexión</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>no se pudo establecer una conexión segura con %1</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>la red no está disponible</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is fetched.</source>
        <translation>«%1» supera %2, lo máximo que se obtiene.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2 did not answer in time.</source>
        <translation>No se pudo obtener «%1»: %2 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Fetching “%1” was cancelled.</source>
        <translation>Se canceló la obtención de «%1».</translation>
    </message>
    <message>
        <source>the network said “%1”</source>
        <translation>la red respondió «%1»</translation>
    </message>
    <message>
        <source>%1 is a damaged web archive.</source>
        <translation>%1 es un archivo web dañado.</translation>
    </message>
    <message>
        <source>%1 holds no web page.</source>
        <translation>%1 no contiene ninguna página web.</translation>
    </message>
    <message>
        <source>%1 holds more files than are read of one archive.</source>
        <translation>%1 contiene más archivos de los que se leen de uno comprimido.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: it can&apos;t be unpacked.</source>
        <translation>%1 está dañado o incompleto: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>%1 is incomplete: “%2” is missing in it.</source>
        <translation>%1 está incompleto: falta «%2».</translation>
    </message>
    <message>
        <source>%1 is locked with a password, so that it can&apos;t be read.</source>
        <translation>%1 está protegido con contraseña, así que no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it can&apos;t be unpacked.</source>
        <translation>%1 está dañado: no se puede descomprimir «%2».</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read of one file.</source>
        <translation>%1, una vez descomprimido, supera lo que se lee de un archivo.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>No se pudo crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is there but could not be read: %2.</source>
        <translation>«%1» existe, pero no se pudo leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>“%1” was changed since Lectern wrote it; choose another name.</source>
        <translation>«%1» ha cambiado desde que Lectern lo escribió; hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not Lectern&apos;s; choose another name.</source>
        <translation>«%1» ya existe y no es de Lectern; hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>This annotation is in the library already.</source>
        <translation>Esta anotación ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no annotation %1 in the library.</source>
        <translation>No hay ninguna anotación %1 en la biblioteca.</translation>
    </message>
    <message>
        <source>What “%1” was read from was not kept, so it can&apos;t be read anew; add it again to keep it.</source>
        <translation>La fuente de «%1» no se conservó, así que no se puede volver a leer; si se añade otra vez, se conservará.</translation>
    </message>
    <message>
        <source>No quotations were found in the article.</source>
        <translation>No se encontró ninguna cita en el artículo.</translation>
    </message>
    <message>
        <source>There is no quotation %1: the last one is %2.</source>
        <translation>No hay ninguna cita %1: la última es la %2.</translation>
    </message>
    <message>
        <source>An orphaned highlight has no passage in this version of its article; choose another place for it.</source>
        <translation>Un resaltado huérfano no tiene pasaje en esta versión de su artículo; hay que elegirle otro lugar.</translation>
    </message>
    <message>
        <source>It takes two highlights of one article or more to merge them.</source>
        <translation>Para fusionar hacen falta al menos dos resaltados de un mismo artículo.</translation>
    </message>
    <message>
        <source>A highlight is split between words or characters of its own.</source>
        <translation>Un resaltado se divide entre sus propias palabras o caracteres.</translation>
    </message>
    <message>
        <source>The annotation %1 lies in the trash.</source>
        <translation>La anotación %1 está en la papelera.</translation>
    </message>
    <message>
        <source>The article has another text by now, in which the highlight can&apos;t be put back as it was.</source>
        <translation>El artículo tiene ahora otro texto, en el que el resaltado no se puede reponer como estaba.</translation>
    </message>
    <message>
        <source>The article has no version %1.</source>
        <translation>El artículo no tiene versión %1.</translation>
    </message>
    <message>
        <source>The library is damaged: a highlight stands outside of its text; check and repair it.</source>
        <translation>La biblioteca está dañada: un resaltado está fuera de su texto; hay que comprobarla y repararla.</translation>
    </message>
    <message>
        <source>The article does not have the words “%1”.</source>
        <translation>El artículo no contiene las palabras «%1».</translation>
    </message>
    <message>
        <source>The article has these words in %1 places: say which with --occurrence, or what stands around them with --prefix or --suffix.</source>
        <translation>El artículo contiene estas palabras en %1 lugares: hay que indicar cuál con --occurrence, o qué las rodea con --prefix o --suffix.</translation>
    </message>
    <message>
        <source>A highlight needs the words that it is to mark.</source>
        <translation>Un resaltado necesita las palabras que ha de resaltar.</translation>
    </message>
    <message>
        <source>The sample article %1 is missing from the program.</source>
        <translation>Falta en el programa el artículo de ejemplo %1.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
    <message>
        <source>There is no annotation %1; give 8 characters or more of its identifier.</source>
        <translation>No hay ninguna anotación %1; hay que dar al menos 8 caracteres de su identificador.</translation>
    </message>
    <message>
        <source>More than one annotation begins with %1; give more of its identifier.</source>
        <translation>Más de una anotación empieza por %1; hay que dar más caracteres de su identificador.</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>No hay ningún artículo %1 en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no article %1; give 8 characters or more of its identifier.</source>
        <translation>No hay ningún artículo %1; hay que dar al menos 8 caracteres de su identificador.</translation>
    </message>
    <message>
        <source>More than one article begins with %1; give more of its identifier.</source>
        <translation>Más de un artículo empieza por %1; hay que dar más caracteres de su identificador.</translation>
    </message>
    <message>
        <source>There is no article from %1 in the library.</source>
        <translation>No hay ningún artículo de %1 en la biblioteca.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: an article has lost its content; check and repair it.</source>
        <translation>La biblioteca %1 está dañada: un artículo ha perdido su contenido; hay que comprobarla y repararla.</translation>
    </message>
    <message>
        <source>%1 is not a library, so a backup does not replace it.</source>
        <translation>%1 no es una biblioteca, así que no se sustituye por una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library %1 is open, so a backup does not replace it.</source>
        <translation>La biblioteca %1 está abierta, así que no se sustituye por una copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it was not restored.</source>
        <translation>La copia de seguridad %1 está dañada, así que no se ha restaurado.</translation>
    </message>
    <message>
        <source>%1 is not a file, so a backup does not replace it.</source>
        <translation>%1 no es un archivo, así que no se sustituye por una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library %1 is open; close it before restoring a backup.</source>
        <translation>La biblioteca %1 está abierta; hay que cerrarla antes de restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The former library could not be kept as %1, so nothing was restored.</source>
        <translation>La biblioteca anterior no se pudo conservar como %1, así que no se ha restaurado nada.</translation>
    </message>
    <message>
        <source>A library cannot be its own backup; give another file name.</source>
        <translation>Una biblioteca no puede ser su propia copia de seguridad; hay que dar otro nombre de archivo.</translation>
    </message>
    <message>
        <source>A library cannot be restored from itself; give another file.</source>
        <translation>Una biblioteca no se puede restaurar a partir de sí misma; hay que dar otro archivo.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the library at %1.</source>
        <translation>No hay espacio para una copia de la biblioteca en %1.</translation>
    </message>
    <message>
        <source>A copy of the library could not be written to %1.</source>
        <translation>No se pudo escribir una copia de la biblioteca en %1.</translation>
    </message>
    <message>
        <source>The library %1 can be read but not written.</source>
        <translation>La biblioteca %1 se puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>A library cannot be made in the folder %1, which may not be written.</source>
        <translation>No se puede crear una biblioteca en la carpeta %1, en la que no se permite escribir.</translation>
    </message>
    <message>
        <source>The library %1 was made by another version of Lectern and must be opened for writing first.</source>
        <translation>La biblioteca %1 se creó con otra versión de Lectern y hay que abrirla primero para escritura.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: it has no tables; restore a backup of it.</source>
        <translation>La biblioteca %1 está dañada: no tiene tablas; hay que restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Lectern; update Lectern to open it.</source>
        <translation>La biblioteca %1 se creó con un Lectern más reciente; hay que actualizar Lectern para abrirla.</translation>
    </message>
    <message>
        <source>The library %1 is damaged; restore a backup of it.</source>
        <translation>La biblioteca %1 está dañada; hay que restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened safely.</source>
        <translation>La biblioteca %1 no se pudo abrir de forma segura.</translation>
    </message>
    <message>
        <source>The library %1 was asked wrongly.</source>
        <translation>La biblioteca %1 recibió una consulta incorrecta.</translation>
    </message>
    <message>
        <source>The search index of the articles is out of step.</source>
        <translation>El índice de búsqueda de los artículos no está al día.</translation>
    </message>
    <message>
        <source>The search index of the annotations is out of step.</source>
        <translation>El índice de búsqueda de las anotaciones no está al día.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1.</source>
        <translation>La estructura del archivo está dañada: %1.</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not there.</source>
        <translation>Una fila de la tabla %1 pertenece a algo que no existe.</translation>
    </message>
    <message>
        <source>The article %1 has no content.</source>
        <translation>El artículo %1 no tiene contenido.</translation>
    </message>
    <message>
        <source>The article %1 does not say how it was read.</source>
        <translation>El artículo %1 no indica cómo se leyó.</translation>
    </message>
    <message>
        <source>The article %1 does not say which of its versions is the newest.</source>
        <translation>El artículo %1 no indica cuál de sus versiones es la más reciente.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not the one that was stored.</source>
        <translation>El texto de la versión %1 no es el que se guardó.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not that of its HTML.</source>
        <translation>El texto de la versión %1 no es el de su HTML.</translation>
    </message>
    <message>
        <source>The version %1 is not prepared for the search.</source>
        <translation>La versión %1 no está preparada para la búsqueda.</translation>
    </message>
    <message>
        <source>The image %1 is not the one that was stored.</source>
        <translation>La imagen %1 no es la que se guardó.</translation>
    </message>
    <message>
        <source>The original %1 is not the one that was stored.</source>
        <translation>El original %1 no es el que se guardó.</translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are.</source>
        <translation>La anotación %1 no está donde están sus palabras.</translation>
    </message>
    <message>
        <source>The annotation %1 is not tied to the newest version of its article.</source>
        <translation>La anotación %1 no está ligada a la versión más reciente de su artículo.</translation>
    </message>
    <message>
        <source>The annotation %1 is not found by its tags.</source>
        <translation>La anotación %1 no se encuentra por sus etiquetas.</translation>
    </message>
    <message>
        <source>The tag %1 is not found by its name.</source>
        <translation>La etiqueta %1 no se encuentra por su nombre.</translation>
    </message>
    <message>
        <source>The search index of the articles was made anew.</source>
        <translation>El índice de búsqueda de los artículos se ha rehecho.</translation>
    </message>
    <message>
        <source>The search index of the annotations was made anew.</source>
        <translation>El índice de búsqueda de las anotaciones se ha rehecho.</translation>
    </message>
    <message>
        <source>Articles that did not say how they were read stand in the inbox again.</source>
        <translation>Los artículos que no indicaban cómo se leyeron vuelven a estar en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>The newest versions of articles were found again.</source>
        <translation>Se han vuelto a encontrar las versiones más recientes de los artículos.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>No hay ninguna biblioteca en %1.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a library.</source>
        <translation>%1 no es un archivo, así que no puede ser una biblioteca.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2.</source>
        <translation>La biblioteca %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a Lectern library.</source>
        <translation>%1 está vacío, así que no es una biblioteca de Lectern.</translation>
    </message>
    <message>
        <source>%1 is not a Lectern library.</source>
        <translation>%1 no es una biblioteca de Lectern.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: its end is missing; restore a backup of it.</source>
        <translation>La biblioteca %1 está dañada: le falta el final; hay que restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish; try again.</source>
        <translation>Otro programa está escribiendo en la biblioteca %1 y no ha terminado; hay que volver a intentarlo.</translation>
    </message>
    <message>
        <source>The disk with the library %1 is full; nothing was changed.</source>
        <translation>El disco de la biblioteca %1 está lleno; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There was not enough memory to work with the library %1.</source>
        <translation>No había memoria suficiente para trabajar con la biblioteca %1.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened.</source>
        <translation>La biblioteca %1 no se pudo abrir.</translation>
    </message>
    <message>
        <source>The disk with the library %1 did not read or write as it should; nothing was changed.</source>
        <translation>El disco de la biblioteca %1 no leyó o no escribió como debía; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is larger than the library %1 can hold.</source>
        <translation>Es más de lo que cabe en la biblioteca %1.</translation>
    </message>
    <message>
        <source>The library %1 refused a change: %2.</source>
        <translation>La biblioteca %1 rechazó un cambio: %2.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>No hay ninguna etiqueta «%1».</translation>
    </message>
    <message>
        <source>The library is damaged: an article has lost its content; check and repair it.</source>
        <translation>La biblioteca está dañada: un artículo ha perdido su contenido; hay que comprobarla y repararla.</translation>
    </message>
    <message>
        <source>The library does not hold the image %1.</source>
        <translation>La biblioteca no contiene la imagen %1.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>The article’s words here have changed.</source>
        <translation>El texto del artículo ha cambiado aquí.</translation>
    </message>
    <message>
        <source>No longer in the article; kept here.</source>
        <translation>Ya no está en el artículo; se conserva aquí.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[imagen]</translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation>Resaltado (%1)</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificado el %1</translation>
    </message>
    <message>
        <source>%1 highlight: %2</source>
        <translation>Resaltado (%1): %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Palabras de %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
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
        <translation>La bandeja de entrada está vacía</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Ninguna lectura en curso</translation>
    </message>
    <message>
        <source>An article moves here when it is opened.</source>
        <translation>Un artículo pasa aquí en cuanto se abre.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>No hay nada archivado</translation>
    </message>
    <message>
        <source>Press E to archive an article that is done.</source>
        <translation>Con E se archiva un artículo ya leído.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Aún no hay favoritos</translation>
    </message>
    <message>
        <source>Press S to star an article worth coming back to.</source>
        <translation>Con S se añade a favoritos un artículo al que merece la pena volver.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Aún no hay resaltados</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H.</source>
        <translation>Seleccionar un pasaje de un artículo y pulsar H.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What is removed waits here until the trash is emptied.</source>
        <translation>Lo que se elimina espera aquí hasta que se vacíe la papelera.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Aquí no hay artículos</translation>
    </message>
    <message>
        <source>No article carries the tag “%1”. Drag one onto it, or press Shift+T.</source>
        <translation>Ningún artículo lleva la etiqueta «%1». Se le puede arrastrar uno encima o pulsar Mayúsculas+T.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.</source>
        <translation>Con Escape se vuelve a ver toda la lista; con Control+Mayúsculas+F se busca en los textos.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>Últimos abiertos primero</translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation>Por fecha de publicación</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Por sitio web</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>Menos leídos primero</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leído</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln resaltado</numerusform>
            <numerusform>%Ln resaltados</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Abrir una &amp;dirección…</translation>
    </message>
    <message>
        <source>Open what is in the &amp;clipboard</source>
        <translation>Abrir lo que hay en el &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation>&amp;Exportar resaltados…</translation>
    </message>
    <message>
        <source>Copy highlights as &amp;Markdown</source>
        <translation>Copiar resaltados como &amp;Markdown</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>&amp;Buscar en la página…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Buscar en &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Go to an article or command…</source>
        <translation>&amp;Ir a un artículo o comando…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Archive, or take out again</source>
        <translation>Arc&amp;hivar o desarchivar</translation>
    </message>
    <message>
        <source>Move to the &amp;inbox</source>
        <translation>Mover a la &amp;bandeja de entrada</translation>
    </message>
    <message>
        <source>&amp;Star, or take the star away</source>
        <translation>Añadir a &amp;favoritos o quitar</translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation>&amp;Etiquetas del artículo…</translation>
    </message>
    <message>
        <source>&amp;Change the title…</source>
        <translation>Cambiar el &amp;título…</translation>
    </message>
    <message>
        <source>Check &amp;for changes</source>
        <translation>Buscar &amp;cambios</translation>
    </message>
    <message>
        <source>Revie&amp;w changed highlights…</source>
        <translation>&amp;Revisar los resaltados modificados…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>Show the w&amp;hole page</source>
        <translation>&amp;Mostrar la página completa</translation>
    </message>
    <message>
        <source>Rea&amp;d it anew from the saved page</source>
        <translation>Volver a &amp;leer desde la página guardada</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation>Sacar &amp;de la papelera</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>The whole &amp;quotation, with its speaker</source>
        <translation>La &amp;cita completa, con la persona citada</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Amarillo</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>A&amp;zul</translation>
    </message>
    <message>
        <source>P&amp;ink</source>
        <translation>Ro&amp;sa</translation>
    </message>
    <message>
        <source>Pu&amp;rple</source>
        <translation>&amp;Morado</translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation>Nota so&amp;bre la selección</translation>
    </message>
    <message>
        <source>Note on the &amp;current highlight</source>
        <translation>Nota sobre el resaltado act&amp;ual</translation>
    </message>
    <message>
        <source>Spea&amp;ker of the highlight…</source>
        <translation>&amp;Persona citada en el resaltado…</translation>
    </message>
    <message>
        <source>&amp;Tags of the highlight…</source>
        <translation>&amp;Etiquetas del resaltado…</translation>
    </message>
    <message>
        <source>Re&amp;move the highlight</source>
        <translation>&amp;Quitar el resaltado</translation>
    </message>
    <message>
        <source>M&amp;erge with its neighbours</source>
        <translation>&amp;Fusionar con los contiguos</translation>
    </message>
    <message>
        <source>&amp;Split at the selection or caret</source>
        <translation>&amp;Dividir en la selección o el cursor</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>Resaltado si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>Resaltado an&amp;terior</translation>
    </message>
    <message>
        <source>Copy as q&amp;uotation</source>
        <translation>C&amp;opiar como cita</translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation>Copiar el en&amp;lace al pasaje</translation>
    </message>
    <message>
        <source>C&amp;aret in the text</source>
        <translation>Cursor en el te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anotaciones</translation>
    </message>
    <message>
        <source>&amp;Nothing but the page</source>
        <translation>Solo la &amp;página</translation>
    </message>
    <message>
        <source>Marks beside &amp;quotations</source>
        <translation>Marcas junto a las &amp;citas</translation>
    </message>
    <message>
        <source>A&amp;ppearance…</source>
        <translation>Apari&amp;encia…</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el siste&amp;ma</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Tamaño habit&amp;ual</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>Lí&amp;neas más anchas</translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation>Líneas más estrec&amp;has</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Bandeja de entrada</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>En &amp;lectura</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hivados</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>&amp;Favoritos</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Resaltados</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papelera</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>A la l&amp;ista</translation>
    </message>
    <message>
        <source>To the &amp;page</source>
        <translation>A la pá&amp;gina</translation>
    </message>
    <message>
        <source>To the a&amp;nnotations</source>
        <translation>A las a&amp;notaciones</translation>
    </message>
    <message>
        <source>To the quotations of the arti&amp;cle</source>
        <translation>A las citas del ar&amp;tículo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation>Añadir los artículos de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>A&amp;cerca de Lectern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>A&amp;yuda</translation>
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
            <numerusform>%Ln resaltado intacto</numerusform>
            <numerusform>%Ln resaltados intactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them elsewhere</source>
        <translation>
            <numerusform>%Ln de ellos en otro lugar</numerusform>
            <numerusform>%Ln de ellos en otro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%Ln huérfano</numerusform>
            <numerusform>%Ln huérfanos</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>No se pudo escribir en la salida estándar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new version</source>
        <translation>
            <numerusform>%Ln con una versión nueva</numerusform>
            <numerusform>%Ln con una versión nueva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%Ln como antes</numerusform>
            <numerusform>%Ln como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose source was not kept</source>
        <translation>
            <numerusform>%Ln cuya fuente no se conservó</numerusform>
            <numerusform>%Ln cuya fuente no se conservó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues on other pages; add it with --join-pages to have them all.</source>
        <translation>Continúa en otras páginas; con --join-pages se añaden todas.</translation>
    </message>
    <message>
        <source>This build of Lectern has no fonts to print with; “lectern export” writes highlights and articles as text.</source>
        <translation>Esta compilación de Lectern no tiene fuentes para imprimir; «lectern export» escribe resaltados y artículos como texto.</translation>
    </message>
    <message numerus="yes">
        <source>The article has these words in %n place(s) only.</source>
        <translation>
            <numerusform>El artículo contiene estas palabras solo en %Ln lugar.</numerusform>
            <numerusform>El artículo contiene estas palabras solo en %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are in version %2.</source>
        <translation>La anotación %1 no está donde están sus palabras en la versión %2.</translation>
    </message>
    <message>
        <source>The annotation %1 is placed in a version that it does not belong to.</source>
        <translation>La anotación %1 está colocada en una versión a la que no pertenece.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Fetch and &amp;join its further pages</source>
        <translation>Obtener y &amp;unir sus demás páginas</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>&amp;Idioma…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Texto &amp;justificado</translation>
    </message>
    <message>
        <source>Indented paragrap&amp;hs</source>
        <translation>Pá&amp;rrafos con sangría</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <comment>noun: a menu</comment>
        <translation>Re&amp;saltado</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What you open arrives here: a file with Ctrl+O, an address with Ctrl+L.</source>
        <translation>Lo que se abre llega aquí: un archivo con Control+O, una dirección con Control+L.</translation>
    </message>
    <message>
        <source>The image could not be saved as “%1”.</source>
        <translation>No se pudo guardar la imagen como «%1».</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>Regla &amp;de lectura</translation>
    </message>
    <message>
        <source>Smoo&amp;th scrolling</source>
        <translation>Despla&amp;zamiento suave</translation>
    </message>
    <message>
        <source>Loo&amp;k at the image…</source>
        <translation>&amp;Ver la imagen…</translation>
    </message>
    <message>
        <source>&amp;Read aloud, or pause</source>
        <translation>&amp;Leer en voz alta o pausar</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>Oración &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>Oración &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Highlight this sentence</source>
        <translation>&amp;Resaltar esta oración</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más rá&amp;pido</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Más l&amp;ento</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>Índic&amp;e…</translation>
    </message>
    <message>
        <source>Lin&amp;ks of the article…</source>
        <translation>Enlace&amp;s del artículo…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Es&amp;cuchar</translation>
    </message>
    <message>
        <source>&amp;Filter the highlights…</source>
        <translation>F&amp;iltrar los resaltados…</translation>
    </message>
    <message>
        <source>S&amp;ort the highlights…</source>
        <translation>Orde&amp;nar los resaltados…</translation>
    </message>
    <message>
        <source>Annotations &amp;beside their passages</source>
        <translation>Anotaciones &amp;frente a su pasaje</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
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
        <translation>Resaltado movido a la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copied as a quotation.</source>
        <translation>Copiado como cita.</translation>
    </message>
    <message>
        <source>Link to the passage copied.</source>
        <translation>Enlace al pasaje copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln resaltado movido a la papelera.</numerusform>
            <numerusform>%Ln resaltados movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) copied.</source>
        <translation>
            <numerusform>%Ln cita copiada.</numerusform>
            <numerusform>%Ln citas copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationEdits</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Cambiar el color</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>Cambiar la persona citada</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Editar las etiquetas</translation>
    </message>
    <message>
        <source>Change extent</source>
        <translation>Cambiar la extensión</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>Quitar %Ln resaltado</numerusform>
            <numerusform>Quitar %Ln resaltados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>What you highlight stands here, beside its text.</source>
        <translation>Lo resaltado aparece aquí, junto a su texto.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Aún no hay nada resaltado</translation>
    </message>
    <message>
        <source>Select text in the article and press H.</source>
        <translation>Seleccionar texto del artículo y pulsar H.</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet. Open the note to try again.</source>
        <translation>Lo escrito aquí aún no se ha guardado. Para volver a intentarlo, basta con abrir la nota.</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the article</source>
        <translation>
            <numerusform>%Ln ya no está en el artículo</numerusform>
            <numerusform>%Ln ya no están en el artículo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Width of lines</source>
        <translation>&amp;Ancho de línea</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Font of the page</source>
        <translation>Fuente de la página</translation>
    </message>
    <message>
        <source>Best serif</source>
        <translation>La mejor con serifas</translation>
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
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>Separados</translation>
    </message>
    <message>
        <source>First line indented</source>
        <translation>Con sangría</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>&amp;Justified and hyphenated</source>
        <translation>&amp;Justificado, con guiones</translation>
    </message>
    <message>
        <source>The open article does not tell its language, so its lines stay ragged.</source>
        <translation>El artículo abierto no indica su idioma, así que sus líneas quedan sin justificar.</translation>
    </message>
    <message>
        <source>No hyphenation patterns for this article’s language (%1) are installed, so its lines stay ragged.</source>
        <translation>No hay patrones de división de palabras instalados para el idioma de este artículo (%1), así que sus líneas quedan sin justificar.</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleActions</name>
    <message>
        <source>Archived.</source>
        <translation>Archivado.</translation>
    </message>
    <message>
        <source>Moved to the inbox.</source>
        <translation>Movido a la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Moved to “Reading”.</source>
        <translation>Movido a «En lectura».</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>Movido a la papelera.</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>Sacado de la papelera.</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>¿Eliminar definitivamente todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>The articles and highlights in it cannot be brought back.</source>
        <translation>Los artículos y resaltados que contiene no se podrán recuperar.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>Puesto en «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln artículo movido a la papelera.</numerusform>
            <numerusform>%Ln artículos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash.</source>
        <translation>
            <numerusform>%Ln artículo sacado de la papelera.</numerusform>
            <numerusform>%Ln artículos sacados de la papelera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ArticleEdits</name>
    <message>
        <source>Move to another shelf</source>
        <translation>Mover a otro estante</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Editar las etiquetas</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleList</name>
    <message>
        <source>Sort the list</source>
        <translation>Ordenar la lista</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>lectern::BulkBar</name>
    <message>
        <source>Selected highlights</source>
        <translation>Resaltados seleccionados</translation>
    </message>
    <message>
        <source>Tags of all selected (T)</source>
        <translation>Etiquetas de los seleccionados (T)</translation>
    </message>
    <message>
        <source>Remove all selected (Delete)</source>
        <translation>Quitar los seleccionados (Suprimir)</translation>
    </message>
    <message>
        <source>Select one alone (Escape)</source>
        <translation>Seleccionar solo uno (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CardActions</name>
    <message>
        <source>Note (Enter)</source>
        <translation>Nota (Intro)</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Etiquetas (T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Suprimir)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>lectern::CardList</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Resaltados y notas</translation>
    </message>
</context>
<context>
    <name>lectern::CardMenu</name>
    <message>
        <source>Add &amp;Note</source>
        <translation>Añadir una &amp;nota</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>Editar la &amp;nota</translation>
    </message>
    <message>
        <source>Add &amp;Speaker</source>
        <translation>Indicar la &amp;persona citada</translation>
    </message>
    <message>
        <source>Edit &amp;Speaker</source>
        <translation>Cambiar la &amp;persona citada</translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation>Editar las &amp;etiquetas</translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation>&amp;Copiar como cita</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln resaltado</numerusform>
            <numerusform>%Ln resaltados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CommandPalette</name>
    <message>
        <source>Go to an article or a command</source>
        <translation>Ir a un artículo o comando</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPage</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>Comparación de dos versiones</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Whole text</source>
        <translation>Texto &amp;completo</translation>
    </message>
    <message>
        <source>Show what is the same in both, too</source>
        <translation>Mostrar también lo que es igual en ambas</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Both have the same words.</source>
        <translation>Ambas tienen el mismo texto.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>··· %n word(s) the same ···</source>
        <translation>
            <numerusform>··· %Ln palabra igual ···</numerusform>
            <numerusform>··· %Ln palabras iguales ···</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Endnotes</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Resaltados y notas</translation>
    </message>
    <message>
        <source>Highlights whose passage is no longer in the article</source>
        <translation>Resaltados cuyo pasaje ya no está en el artículo</translation>
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
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>There are no highlights to export yet.</source>
        <translation>Aún no hay resaltados que exportar.</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>%1 ya está al día.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%Ln archivo escrito en %1.</numerusform>
            <numerusform>%Ln archivos escritos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExportDialog</name>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Exportar resaltados</translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation>Resaltados de</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>A&amp;ll articles that have highlights</source>
        <translation>&amp;Todos los artículos con resaltados</translation>
    </message>
    <message>
        <source>Markdown: quotes, notes and tags</source>
        <translation>Markdown: citas, notas y etiquetas</translation>
    </message>
    <message>
        <source>Markdown: the whole article</source>
        <translation>Markdown: el artículo completo</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, para otros programas</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>To a f&amp;older…</source>
        <translation>A una car&amp;peta…</translation>
    </message>
    <message>
        <source>To a &amp;file…</source>
        <translation>A un &amp;archivo…</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>El artículo seleccionado (%Ln)</numerusform>
            <numerusform>Los %Ln artículos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExtentHandle</name>
    <message>
        <source>Start of the highlight</source>
        <translation>Inicio del resaltado</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>Final del resaltado</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Only with a note</source>
        <translation>Solo con nota</translation>
    </message>
    <message>
        <source>Only those no longer in the article</source>
        <translation>Solo los que ya no están en el artículo</translation>
    </message>
    <message>
        <source>Filter of the annotations</source>
        <translation>Filtro de las anotaciones</translation>
    </message>
    <message>
        <source>Words in quote, note or tags</source>
        <translation>Palabras de la cita, la nota o las etiquetas</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrar anotaciones</translation>
    </message>
    <message>
        <source>Only with a tag</source>
        <translation>Solo con una etiqueta</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Con o sin etiqueta</translation>
    </message>
    <message>
        <source>Only with the tag “%1”</source>
        <translation>Solo con la etiqueta «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 annotations shown</source>
        <translation>%1 de %2 anotaciones visibles</translation>
    </message>
    <message>
        <source>Only those whose words have changed</source>
        <translation>Solo los que han cambiado de texto</translation>
    </message>
    <message>
        <source>Sort the highlights</source>
        <translation>Ordenar los resaltados</translation>
    </message>
    <message>
        <source>As in the &amp;text</source>
        <translation>Como en el &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Más &amp;recientes primero</translation>
    </message>
    <message>
        <source>Last &amp;changed first</source>
        <translation>Últimos &amp;modificados primero</translation>
    </message>
    <message>
        <source>By c&amp;olour</source>
        <translation>Por &amp;color</translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Resultado anterior (Mayúsculas+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Highlight this hit (Ctrl+Enter, or Ctrl+1 to 5 for a colour)</source>
        <translation>Resaltar este resultado (Control+Intro, o Control+1 a 5 para un color)</translation>
    </message>
</context>
<context>
    <name>lectern::ImageController</name>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
</context>
<context>
    <name>lectern::ImageViewer</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image before (Page Up)</source>
        <translation>Imagen anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next image (Page Down)</source>
        <translation>Imagen siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeña (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>Ajustar a la ventana (0)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Tamaño real (1)</translation>
    </message>
    <message>
        <source>Copy the image (Ctrl+C)</source>
        <translation>Copiar la imagen (Control+C)</translation>
    </message>
    <message>
        <source>Save the image as… (Ctrl+S)</source>
        <translation>Guardar la imagen como… (Control+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>lectern::ImportController</name>
    <message>
        <source>That article was in the library already.</source>
        <translation>Ese artículo ya estaba en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%Ln artículo añadido</numerusform>
            <numerusform>%Ln artículos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1 of %2 files</source>
        <translation>detenido en %1 de %2 archivos</translation>
    </message>
    <message>
        <source>There is nothing to read in that folder.</source>
        <translation>En esa carpeta no hay nada que leer.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 files…</source>
        <translation>Leyendo %1: %2 de %3 archivos…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation>«%1» ya estaba en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln archivo o carpeta</numerusform>
            <numerusform>%Ln archivos y carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s)…</source>
        <translation>
            <numerusform>Leyendo %Ln artículo…</numerusform>
            <numerusform>Leyendo %Ln artículos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library now.</source>
        <translation>
            <numerusform>%Ln artículo está ahora en la biblioteca.</numerusform>
            <numerusform>%Ln artículos están ahora en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>No se pudo abrir %Ln archivo.</numerusform>
            <numerusform>No se pudieron abrir %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation>
            <numerusform>%Ln ya estaba en la biblioteca</numerusform>
            <numerusform>%Ln ya estaban en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no further pages.</source>
        <translation>«%1» no tiene más páginas.</translation>
    </message>
    <message>
        <source>“%1” continues on other pages.</source>
        <translation>«%1» continúa en otras páginas.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlas</translation>
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
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. What was read is in the library.</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo. Lo que se leyó está en la biblioteca.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos. Lo que se leyó está en la biblioteca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lectern speaks another language from its next start on.</source>
        <translation>Lectern cambiará de idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>lectern::LeftOutNote</name>
    <message>
        <source>This is all of the page.</source>
        <translation>Esta es la página completa.</translation>
    </message>
    <message>
        <source>%1 of the page&apos;s text was left out.</source>
        <translation>Se ha omitido el %1 del texto de la página.</translation>
    </message>
    <message>
        <source>Show the article only</source>
        <translation>Mostrar solo el artículo</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar la página completa</translation>
    </message>
</context>
<context>
    <name>lectern::LibrarySidebar</name>
    <message>
        <source>Shelves and tags</source>
        <translation>Estantes y etiquetas</translation>
    </message>
</context>
<context>
    <name>lectern::MainActions</name>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>Artículos (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>Abrir todos los artículos de una carpeta</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Dirección del artículo</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be read.</source>
        <translation>El portapapeles no contiene nada que se pueda leer.</translation>
    </message>
    <message>
        <source>Highlights.md</source>
        <translation>Resaltados.md</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Título del artículo</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>A desktop reader with annotations. Everything is in one file on your own disk:
%1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un lector de escritorio con anotaciones. Todo está en un solo archivo, en el propio disco:
%1

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lectern::MarginZone</name>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotations %1</source>
        <translation>Citas %1</translation>
    </message>
</context>
<context>
    <name>lectern::MergeController</name>
    <message>
        <source>No other highlight overlaps this one or stands beside it. Select over several to merge them.</source>
        <translation>Ningún otro resaltado se solapa con este ni lo toca. Para fusionar varios, hay que abarcarlos con la selección.</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Fusionar resaltados</translation>
    </message>
    <message>
        <source>Select a part of a highlight, or put the caret into one, to split it there.</source>
        <translation>Para dividir un resaltado, hay que seleccionar una parte o poner el cursor en él.</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>Dividir el resaltado</translation>
    </message>
    <message>
        <source>One highlight is %1 now.</source>
        <translation>Un resaltado se ha dividido en %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are one now.</source>
        <translation>
            <numerusform>%Ln resaltado es ahora uno solo.</numerusform>
            <numerusform>%Ln resaltados son ahora uno solo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>lectern::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>lectern::NoteDocument</name>
    <message>
        <source>[picture]</source>
        <translation>[imagen]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[imagen: %1]</translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show the note as it will look (Ctrl+Shift+P)</source>
        <translation>Mostrar la nota tal como se verá (Control+Mayúsculas+P)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Finish the note (Ctrl+Enter)</source>
        <translation>Terminar la nota (Control+Intro)</translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>Editor de notas</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Nota, en Markdown</translation>
    </message>
    <message>
        <source>Write a note. Markdown is welcome.</source>
        <translation>Escribir una nota. Se admite Markdown.</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vista previa de la nota</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>lectern::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Ir a la nota</translation>
    </message>
</context>
<context>
    <name>lectern::OriginalController</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is nothing else to show.</source>
        <translation>No hay nada más que mostrar.</translation>
    </message>
    <message>
        <source>It reads the same as before.</source>
        <translation>El texto es el mismo que antes.</translation>
    </message>
    <message>
        <source>“%1” was read anew.</source>
        <translation>«%1» se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>This is all of the page.</source>
        <translation>Esta es la página completa.</translation>
    </message>
    <message>
        <source>This is the article only.</source>
        <translation>Este es solo el artículo.</translation>
    </message>
</context>
<context>
    <name>lectern::PageActions</name>
    <message>
        <source>Go to a heading</source>
        <translation>Ir a un encabezado</translation>
    </message>
    <message>
        <source>Go to a link; Enter opens it there</source>
        <translation>Ir a un enlace; allí se abre con Intro</translation>
    </message>
</context>
<context>
    <name>lectern::PageFigures</name>
    <message>
        <source>Look at this image</source>
        <translation>Ver esta imagen</translation>
    </message>
</context>
<context>
    <name>lectern::PageImages</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>lectern::PageZone</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Bienvenidos a Lectern</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Choose an article from the list, or open one: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text.</source>
        <translation>Elegir un artículo de la lista o abrir uno: Control+O para un archivo, Control+L para una dirección; también se puede arrastrar o pegar un texto.</translation>
    </message>
    <message>
        <source>Four short articles show in five minutes how it is used.
Or open something of your own: Ctrl+O for a file, Ctrl+L for an address, or drop or paste it here.</source>
        <translation>Cuatro artículos breves muestran su uso en cinco minutos.
También se puede abrir algo propio: Control+O para un archivo, Control+L para una dirección, o arrastrarlo o pegarlo aquí.</translation>
    </message>
    <message>
        <source>Begin with the samples</source>
        <translation>Empezar por los ejemplos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
</context>
<context>
    <name>lectern::PdfFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file for the PDF.</source>
        <translation>«%1» es una carpeta; hay que indicar un archivo para el PDF.</translation>
    </message>
</context>
<context>
    <name>lectern::PrintController</name>
    <message>
        <source>Print the article</source>
        <translation>Imprimir el artículo</translation>
    </message>
    <message>
        <source>The printer did not take the article. Is it switched on and connected?</source>
        <translation>La impresora no aceptó el artículo. ¿Está encendida y conectada?</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>Guardar el artículo como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>No se pudo generar el PDF.</translation>
    </message>
    <message>
        <source>Setting page %1 of %2</source>
        <translation>Componiendo la página %1 de %2</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>lectern::PrintToFile</name>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>No se pudo generar el PDF.</translation>
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
        <translation>Aquí no se cita a nadie.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationMarks</name>
    <message>
        <source>Quotation, no speaker named</source>
        <translation>Cita, sin persona nombrada</translation>
    </message>
    <message>
        <source>%1
Highlighted</source>
        <translation>%1
Resaltada</translation>
    </message>
    <message>
        <source>%1
Click or press Q to highlight</source>
        <translation>%1
Clic o tecla Q para resaltar</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationPanel</name>
    <message>
        <source>Quotations of the article</source>
        <translation>Citas del artículo</translation>
    </message>
    <message>
        <source>Quotations by speaker</source>
        <translation>Citas por persona</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Aquí no se cita a nadie</translation>
    </message>
    <message>
        <source>Direct speech between quotation marks stands here, by who says it.</source>
        <translation>Lo que se dice entre comillas aparece aquí, ordenado por persona.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>What is said in an article stands here, by who says it.</source>
        <translation>Lo que se dice en un artículo aparece aquí, ordenado por persona.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationShelf</name>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>People and what they said</source>
        <translation>Personas y lo que dijeron</translation>
    </message>
    <message>
        <source>People and their words</source>
        <translation>Personas y sus palabras</translation>
    </message>
    <message>
        <source>Search people and their words</source>
        <translation>Buscar personas y sus palabras</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 de %2 artículos</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>Buscando citas</translation>
    </message>
    <message>
        <source>What people say in your articles is being gathered.</source>
        <translation>Se está reuniendo lo que se dice en los artículos.</translation>
    </message>
    <message>
        <source>Nobody said that</source>
        <translation>Nadie ha dicho eso</translation>
    </message>
    <message>
        <source>No quotation fits “%1”.</source>
        <translation>Ninguna cita coincide con «%1».</translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>Aún no se cita a nadie</translation>
    </message>
    <message>
        <source>What people say in your articles stands here, by who says it.</source>
        <translation>Lo que se dice en los artículos aparece aquí, ordenado por persona.</translation>
    </message>
</context>
<context>
    <name>lectern::ReadAloudController</name>
    <message>
        <source>Nothing can be read aloud: no voice is there. On Debian, install qt6-speech-speechd-plugin, speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>No se puede leer en voz alta: no hay ninguna voz. En Debian, hay que instalar qt6-speech-speechd-plugin, speech-dispatcher y una voz como espeak-ng.</translation>
    </message>
    <message>
        <source>There is no voice for the language of this article (%1): another one reads it.</source>
        <translation>No hay voz para el idioma de este artículo (%1): lo lee otra.</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>lectern::ReadingProgress</name>
    <message numerus="yes">
        <source>%1% · %n min left</source>
        <comment>how far one has read</comment>
        <translation>
            <numerusform>%1 % · queda %Ln min</numerusform>
            <numerusform>%1 % · quedan %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Leído hasta el final</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewController</name>
    <message>
        <source>Accept changed highlight</source>
        <translation>Aceptar el resaltado modificado</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>Conservar como huérfano</translation>
    </message>
    <message>
        <source>There is nothing to review: every highlight stands on its own words.</source>
        <translation>No hay nada que revisar: cada resaltado está en su texto.</translation>
    </message>
    <message>
        <source>All changed highlights are reviewed.</source>
        <translation>Todos los resaltados modificados están revisados.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Primero hay que seleccionar las palabras en el texto.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewPanel</name>
    <message>
        <source>Review of changed highlights</source>
        <translation>Revisión de resaltados modificados</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Anterior (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Siguiente (J)</translation>
    </message>
    <message>
        <source>Leave the review (Esc)</source>
        <translation>Salir de la revisión (Escape)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>Otro &amp;lugar…</translation>
    </message>
    <message>
        <source>Keep as &amp;orphan</source>
        <translation>Conservar como &amp;huérfano</translation>
    </message>
    <message>
        <source>Place &amp;here</source>
        <translation>&amp;Colocar aquí</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Its words are these from now on (A)</source>
        <translation>A partir de ahora, su texto es este (A)</translation>
    </message>
    <message>
        <source>Select the passage in the page (P)</source>
        <translation>Seleccionar el pasaje en la página (P)</translation>
    </message>
    <message>
        <source>Keep its former words and its note without a place in the text (O)</source>
        <translation>Conservar su texto anterior y su nota, sin lugar en el artículo (O)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The passage is gone</source>
        <translation>El pasaje ya no está</translation>
    </message>
    <message>
        <source>Some of its words changed</source>
        <translation>Han cambiado algunas palabras</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The new version does not have this passage.</source>
        <translation>La nueva versión no contiene este pasaje.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Select the passage in the text, then press Enter</source>
        <translation>Seleccionar el pasaje en el texto y pulsar Intro</translation>
    </message>
</context>
<context>
    <name>lectern::SayingModel</name>
    <message>
        <source>No speaker named</source>
        <translation>Sin persona nombrada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotation(s)</source>
        <translation>
            <numerusform>%1, %Ln cita</numerusform>
            <numerusform>%1, %Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1, resaltada</translation>
    </message>
</context>
<context>
    <name>lectern::SayingView</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>&amp;Ir al pasaje</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Escape)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Search texts, highlights and notes</source>
        <translation>Textos, resaltados y notas</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La búsqueda ha fallado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Titles, texts, highlights and notes. Try “a phrase”, -without, begin*, tag:history or in:notes.</source>
        <translation>Títulos, textos, resaltados y notas. También «una frase», -sin, comienzo*, tag:historia o in:notes.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>Más de %Ln resultado</numerusform>
            <numerusform>Más de %Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, begin*, tag:history, site:example.org, speaker:name, in:notes</source>
        <translation>Palabras, «una frase», -sin, comienzo*, tag:historia, site:example.org, speaker:nombre, in:notes</translation>
    </message>
    <message>
        <source>Nothing in the library fits “%1”. Fewer words find more, and so does the beginning of one: begin*.</source>
        <translation>Nada en la biblioteca coincide con «%1». Con menos palabras se encuentra más, y también con el comienzo de una: comienzo*.</translation>
    </message>
</context>
<context>
    <name>lectern::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Highlight in yellow (1)</source>
        <translation>Resaltar en amarillo (1)</translation>
    </message>
    <message>
        <source>Highlight in green (2)</source>
        <translation>Resaltar en verde (2)</translation>
    </message>
    <message>
        <source>Highlight in blue (3)</source>
        <translation>Resaltar en azul (3)</translation>
    </message>
    <message>
        <source>Highlight in pink (4)</source>
        <translation>Resaltar en rosa (4)</translation>
    </message>
    <message>
        <source>Highlight in purple (5)</source>
        <translation>Resaltar en morado (5)</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Añadir una nota (N)</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Añadir una etiqueta (T)</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <source>Copy link to this passage</source>
        <translation>Copiar el enlace a este pasaje</translation>
    </message>
</context>
<context>
    <name>lectern::Shortcuts</name>
    <message>
        <source>“%1” keeps its key: the one in the settings is that of “%2” already.</source>
        <translation>«%1» conserva su tecla: la de los ajustes ya es la de «%2».</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Buscar por palabras o teclas</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulsar la nueva tecla</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Pre&amp;determinada</translation>
    </message>
    <message>
        <source>&amp;All to their defaults</source>
        <translation>&amp;Todas predeterminadas</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Quitársela</translation>
    </message>
    <message>
        <source>“%1”, by this key:</source>
        <translation>«%1», con esta tecla:</translation>
    </message>
    <message>
        <source>Choose what another key is to do.</source>
        <translation>Elegir lo que debe tener otra tecla.</translation>
    </message>
    <message>
        <source>%1 is a key that the page itself needs.</source>
        <translation>%1 es una tecla que necesita la propia página.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ya es la tecla de «%2».</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsModel</name>
    <message>
        <source>A page on, or back</source>
        <translation>Una página adelante o atrás</translation>
    </message>
    <message>
        <source>Space, Shift+Space; Page down, Page up</source>
        <translation>Espacio, Mayúsculas+Espacio; Av Pág, Re Pág</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>With a caret in the text: select by character or line</source>
        <translation>Con el cursor en el texto: seleccionar por caracteres o líneas</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayúsculas+flechas</translation>
    </message>
    <message>
        <source>With a caret: select by word</source>
        <translation>Con el cursor: seleccionar por palabras</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation>Control+Mayúsculas+Izquierda, Derecha</translation>
    </message>
    <message>
        <source>With a caret: select by sentence</source>
        <translation>Con el cursor: seleccionar por oraciones</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation>Alt+Mayúsculas+Izquierda, Derecha</translation>
    </message>
    <message>
        <source>With a caret: select by paragraph</source>
        <translation>Con el cursor: seleccionar por párrafos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Control+Mayúsculas+Arriba, Abajo</translation>
    </message>
    <message>
        <source>On a highlight: move its end, its start, by a word</source>
        <translation>En un resaltado: mover su final, su inicio, una palabra</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right; Up, Down</source>
        <translation>Alt+Mayúsculas+Izquierda, Derecha; Arriba, Abajo</translation>
    </message>
    <message>
        <source>Into the bar beside the selection</source>
        <translation>A la barra junto a la selección</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Leave the selection, the highlight, a field</source>
        <translation>Dejar la selección, el resaltado, un campo</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Move the selected articles to the trash, in the list</source>
        <translation>En la lista: mover los artículos seleccionados a la papelera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In page and list, always</source>
        <translation>Siempre, en la página y la lista</translation>
    </message>
</context>
<context>
    <name>lectern::SidebarModel</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>lectern::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>Persona citada</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
</context>
<context>
    <name>lectern::SpeechBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
</context>
<context>
    <name>lectern::TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>lectern::TagEditor</name>
    <message>
        <source>Tag editor</source>
        <translation>Editor de etiquetas</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>lectern::TagPopover</name>
    <message>
        <source>Tags of “%1”</source>
        <translation>Etiquetas de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Etiquetas de %Ln artículo</numerusform>
            <numerusform>Etiquetas de %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::VersionEdits</name>
    <message>
        <source>Go to another version</source>
        <translation>Ir a otra versión</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
</context>
<context>
    <name>lectern::VersionPage</name>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>&amp;Volver a la más reciente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>What differs in the newest version</source>
        <translation>Lo que cambia en la versión más reciente</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>Co&amp;nvertirla en la más reciente</translation>
    </message>
    <message>
        <source>Read this one from now on; the other is kept</source>
        <translation>Leer esta a partir de ahora; la otra se conserva</translation>
    </message>
    <message>
        <source>You are looking at the version of %1, which is the newest.</source>
        <translation>Esta es la versión del %1, la más reciente.</translation>
    </message>
    <message>
        <source>You are looking at the version of %1.</source>
        <translation>Esta es la versión del %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsController</name>
    <message>
        <source>Checking for changes…</source>
        <translation>Buscando cambios…</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could have changed.</source>
        <translation>«%1» no tiene una dirección en la que pueda haber cambiado.</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>«%1» ha cambiado.</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>«%1» ha cambiado: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nothing has changed since the version of %1, from which you went back.</source>
        <translation>Nada ha cambiado desde la versión del %1, que se abandonó por una anterior.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Nada ha cambiado desde el %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versiones de «%1»</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leída el</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>Co&amp;nvertirla en la más reciente</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (la última)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Comparar con la anterior</translation>
    </message>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation>&amp;Comparar con la más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%Ln intacto</numerusform>
            <numerusform>%Ln intactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%Ln huérfano</numerusform>
            <numerusform>%Ln huérfanos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::WindowApplication</name>
    <message>
        <source>The library %1 cannot be opened.</source>
        <translation>La biblioteca %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Elegir otra biblioteca…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Choose a library</source>
        <translation>Elegir una biblioteca</translation>
    </message>
    <message>
        <source>Libraries of Lectern (*.lectern);;All files (*)</source>
        <translation>Bibliotecas de Lectern (*.lectern);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>lectern::WindowBar</name>
    <message>
        <source>Whether all is saved</source>
        <translation>Si está todo guardado</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
</TS>
