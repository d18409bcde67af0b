<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lectern</name>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to highlight: --quote TEXT or --quotation N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is one of an article: name the article, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no address at which it could be read again; say --from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--title is for one input only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all is for --reextract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an article, or say --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+TAG adds a tag and -TAG takes it away; “%1” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since takes a date like 2024-05-01 or a time like 2024-05-01T10:00:00Z, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty; articles deleted for good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample articles are in the library; begin with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Lectern has no window; see “lectern --help” for its commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an article, or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an article and an annotation; give more of its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article or annotation “%1” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where: --at OFFSET or --before TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exact, %2 moved, %3 changed, %4 orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version before version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show the window on; “lectern --help” lists what works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read: save it as EPUB or as a web page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive of files, which can&apos;t be read as one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a damaged EPUB: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copy-protected (%2), so that only its seller&apos;s own programs can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no text to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more text than is read as one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes too long to read as an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to “%1”, which is no web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads from a secure address to one that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its redirects go round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a media file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web crawler archive (WARC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be read as an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 pages: save each in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its parts can&apos;t be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no text to read, only attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged: what an article was read from is not what was kept; check the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refuses to show it (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no such page (HTTP 404)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is gone (HTTP 410)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while (HTTP 429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server failed (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching “%1” was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network said “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a damaged web archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more files than are read of one archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: it can&apos;t be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: “%2” is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked with a password, so that it can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it can&apos;t be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read of one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there but could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed since Lectern wrote it; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already and is not Lectern&apos;s; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This annotation is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation %1 in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” was read from was not kept, so it can&apos;t be read anew; add it again to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotations were found in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quotation %1: the last one is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An orphaned highlight has no passage in this version of its article; choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two highlights of one article or more to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A highlight is split between words or characters of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation %1 lies in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has another text by now, in which the highlight can&apos;t be put back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged: a highlight stands outside of its text; check and repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article does not have the words “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has these words in %1 places: say which with --occurrence, or what stands around them with --prefix or --suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A highlight needs the words that it is to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample article %1 is missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation %1; give 8 characters or more of its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one annotation begins with %1; give more of its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article %1; give 8 characters or more of its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one article begins with %1; give more of its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article from %1 in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged: an article has lost its content; check and repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a library, so a backup does not replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is open, so a backup does not replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it was not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file, so a backup does not replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is open; close it before restoring a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former library could not be kept as %1, so nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library cannot be its own backup; give another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library cannot be restored from itself; give another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a copy of the library at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the library could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 can be read but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library cannot be made in the folder %1, which may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was made by another version of Lectern and must be opened for writing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged: it has no tables; restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Lectern; update Lectern to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged; restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was asked wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of the articles is out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of the annotations is out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article %1 has no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article %1 does not say how it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article %1 does not say which of its versions is the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the version %1 is not the one that was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the version %1 is not that of its HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version %1 is not prepared for the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is not the one that was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original %1 is not the one that was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation %1 is not tied to the newest version of its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation %1 is not found by its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 is not found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of the articles was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of the annotations was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that did not say how they were read stand in the inbox again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest versions of articles were found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a Lectern library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Lectern library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged: its end is missing; restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library %1 is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to work with the library %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library %1 did not read or write as it should; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the library %1 can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 refused a change: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged: an article has lost its content; check and repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library does not hold the image %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s words here have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the article; kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 highlight: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with Ctrl+O or an address with Ctrl+L, or drop or paste a text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article moves here when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press E to archive an article that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S to star an article worth coming back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage of an article and press H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is removed waits here until the trash is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article carries the tag “%1”. Drag one onto it, or press Shift+T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is in the &amp;clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy highlights as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to an article or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive, or take out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star, or take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revie&amp;w changed highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the w&amp;hole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;d it anew from the saved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole &amp;quotation, with its speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu&amp;rple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the &amp;current highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker of the highlight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags of the highlight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge with its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at the selection or caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;aret in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing but the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks beside &amp;quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the a&amp;nnotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the quotations of the a&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) stand exactly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them elsewhere</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new version</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose source was not kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It continues on other pages; add it with --join-pages to have them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Lectern has no fonts to print with; “lectern export” writes highlights and articles as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The article has these words in %n place(s) only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are in version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation %1 is placed in a version that it does not belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and &amp;join its further pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indented paragrap&amp;hs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <comment>noun: a menu</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationController</name>
    <message>
        <source>Highlight moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the passage copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationEdits</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you highlight stands here, beside its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text in the article and press H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet. Open the note to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best serif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ArticleActions</name>
    <message>
        <source>Archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to “Reading”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles and highlights in it cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ArticleEdits</name>
    <message>
        <source>Move to another shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ArticleList</name>
    <message>
        <source>Sort the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::CardActions</name>
    <message>
        <source>Note (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::CardList</name>
    <message>
        <source>Highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::CardMenu</name>
    <message>
        <source>Add &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::CommandPalette</name>
    <message>
        <source>Go to an article or a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPage</name>
    <message>
        <source>Comparison of two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is the same in both, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>··· %n word(s) the same ···</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Endnotes</name>
    <message>
        <source>Highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights whose passage is no longer in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ExportController</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no highlights to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExportDialog</name>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll articles that have highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: quotes, notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExtentHandle</name>
    <message>
        <source>Start of the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Only with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those no longer in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in quote, note or tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 annotations shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ImportController</name>
    <message>
        <source>That article was in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no further pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” continues on other pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ImportReport</name>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. All others are in the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern speaks another language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::LibrarySidebar</name>
    <message>
        <source>Shelves and tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::MainActions</name>
    <message>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop reader with annotations. Everything is in one file on your own disk:
%1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::MarginZone</name>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::MergeController</name>
    <message>
        <source>No other highlight overlaps this one or stands beside it. Select over several to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a part of a highlight, or put the caret into one, to split it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One highlight is %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are one now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::MessageRow</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::NoteDocument</name>
    <message>
        <source>[picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the note as it will look (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the note (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note. Markdown is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::NotePopover</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::OriginalController</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing else to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads the same as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the article only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::OutlineMenu</name>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::PageImages</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::PageZone</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open something to read: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article from the list, or open one: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sample articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::PdfFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file for the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::PrintController</name>
    <message>
        <source>Print the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the article. Is it switched on and connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::PrintToFile</name>
    <message>
        <source>The PDF could not be painted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::PrintedArticle</name>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::QuotationController</name>
    <message>
        <source>Nobody is quoted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::QuotationMarks</name>
    <message>
        <source>Quotation, no speaker named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click or press Q to highlight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::QuotationPanel</name>
    <message>
        <source>Quotations of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations by speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct speech between quotation marks stands here, by who says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said in an article stands here, by who says it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::QuotationShelf</name>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people and their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say in your articles is being gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say in your articles stands here, by who says it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ReadingProgress</name>
    <message numerus="yes">
        <source>%1% · %n min left</source>
        <comment>how far one has read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ReviewController</name>
    <message>
        <source>Accept changed highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to review: every highlight stands on its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changed highlights are reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ReviewPanel</name>
    <message>
        <source>Review of changed highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the review (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as &amp;orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are these from now on (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage in the page (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its former words and its note without a place in the text (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version does not have this passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage in the text, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::SayingModel</name>
    <message>
        <source>No speaker named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::SayingView</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search texts, highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, texts, highlights and notes. Try “a phrase”, -without, begin*, tag:history or in:notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, begin*, tag:history, site:example.org, speaker:name, in:notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in yellow (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in green (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in blue (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in pink (4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in purple (5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to this passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::Shortcuts</name>
    <message>
        <source>“%1” keeps its key: the one in the settings is that of “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All to their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, by this key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what another key is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a key that the page itself needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsModel</name>
    <message>
        <source>A page on, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Shift+Space; Page down, Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a caret in the text: select by character or line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a caret: select by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a caret: select by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a caret: select by paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a highlight: move its end, its start, by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right; Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the bar beside the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the selection, the highlight, a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected articles to the trash, in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In page and list, always</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::SidebarModel</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::TagEditor</name>
    <message>
        <source>Tag editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::TagPopover</name>
    <message>
        <source>Tags of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::VersionEdits</name>
    <message>
        <source>Go to another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::VersionPage</name>
    <message>
        <source>&amp;Back to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in the newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this one from now on; the other is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at the version of %1, which is the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at the version of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::VersionsController</name>
    <message>
        <source>Checking for changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no address at which it could have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the version of %1, from which you went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::WindowApplication</name>
    <message>
        <source>The library %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries of Lectern (*.lectern);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::WindowBar</name>
    <message>
        <source>Whether all is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
