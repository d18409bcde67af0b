<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>lectern</name>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation>Не вдалося прочитати стандартний ввід: %1.</translation>
    </message>
    <message>
        <source>Say what to highlight: --quote TEXT or --quotation N.</source>
        <translation>Скажіть, що виділити: --quote TEXT або --quotation N.</translation>
    </message>
    <message>
        <source>A version is one of an article: name the article, too.</source>
        <translation>Версія належить статті: назвіть і статтю.</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could be read again; say --from where.</source>
        <translation>Стаття «%1» не має адреси, за якою її можна прочитати знову; скажіть звідки: --from.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартний ввід</translation>
    </message>
    <message>
        <source>There is nothing to add in that folder.</source>
        <translation>У цій теці немає чого додати.</translation>
    </message>
    <message>
        <source>--title is for one input only.</source>
        <translation>--title підходить лише для одного джерела.</translation>
    </message>
    <message>
        <source>--all is for --reextract.</source>
        <translation>--all поєднується з --reextract.</translation>
    </message>
    <message>
        <source>Name an article, or say --all.</source>
        <translation>Назвіть статтю або вкажіть --all.</translation>
    </message>
    <message>
        <source>+TAG adds a tag and -TAG takes it away; “%1” is neither.</source>
        <translation>+TAG додає мітку, -TAG знімає її; «%1» — ні те, ні те.</translation>
    </message>
    <message>
        <source>There is no library at “%1”.</source>
        <translation>За адресою «%1» немає бібліотеки.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Нова версія</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>--since takes a date like 2024-05-01 or a time like 2024-05-01T10:00:00Z, not “%1”.</source>
        <translation>--since приймає дату на зразок 2024-05-01 або час на зразок 2024-05-01T10:00:00Z, а не «%1».</translation>
    </message>
    <message>
        <source>Written    %1</source>
        <translation>Записано   %1</translation>
    </message>
    <message>
        <source>Unchanged  %1</source>
        <translation>Без змін   %1</translation>
    </message>
    <message>
        <source>The trash is empty; articles deleted for good: %1</source>
        <translation>Кошик порожній; видалено статей назавжди: %1</translation>
    </message>
    <message>
        <source>The sample articles are in the library; begin with %1</source>
        <translation>Приклади статей у бібліотеці; почніть із %1</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Резервну копію записано: %1</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Відновлено %1</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>Бібліотека в порядку.</translation>
    </message>
    <message>
        <source>This build of Lectern has no window; see “lectern --help” for its commands.</source>
        <translation>Ця збірка Lectern не має вікна; команди перелічує «lectern --help».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Name an article, or --all.</source>
        <translation>Назвіть статтю або вкажіть --all.</translation>
    </message>
    <message>
        <source>“%1” is an article and an annotation; give more of its identifier.</source>
        <translation>«%1» — і стаття, і анотація; наведіть більше знаків ідентифікатора.</translation>
    </message>
    <message>
        <source>There is no article or annotation “%1” in the library.</source>
        <translation>У бібліотеці немає статті чи анотації «%1».</translation>
    </message>
    <message>
        <source>Say where: --at OFFSET or --before TEXT.</source>
        <translation>Скажіть де: --at OFFSET або --before TEXT.</translation>
    </message>
    <message>
        <source>%1 exact, %2 moved, %3 changed, %4 orphaned</source>
        <translation>%1 точно, %2 переміщено, %3 змінено, %4 без місця</translation>
    </message>
    <message>
        <source>There is no version before version %1.</source>
        <translation>До версії %1 немає жодної іншої.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; “lectern --help” lists what works without one.</source>
        <translation>Немає дисплея, щоб показати вікно; «lectern --help» перелічує, що працює без нього.</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>файл OpenDocument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>книга Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>презентація PowerPoint</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read: save it as EPUB or as a web page first.</source>
        <translation>%1 — це %2, а такого Lectern не читає: спершу збережіть його як EPUB або вебсторінку.</translation>
    </message>
    <message>
        <source>%1 is an archive of files, which can&apos;t be read as one article.</source>
        <translation>%1 — це архів файлів, його не можна прочитати як одну статтю.</translation>
    </message>
    <message>
        <source>%1 is a damaged EPUB: %2.</source>
        <translation>%1 — пошкоджений EPUB: %2.</translation>
    </message>
    <message>
        <source>%1 is copy-protected (%2), so that only its seller&apos;s own programs can read it.</source>
        <translation>%1 має захист від копіювання (%2), тож його читають лише програми продавця.</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>немає опису пакунка</translation>
    </message>
    <message>
        <source>it names nothing to read</source>
        <translation>у ньому не названо нічого для читання</translation>
    </message>
    <message>
        <source>%1 has no text to read.</source>
        <translation>%1 не має тексту для читання.</translation>
    </message>
    <message>
        <source>%1 holds more text than is read as one article.</source>
        <translation>%1 містить більше тексту, ніж читають як одну статтю.</translation>
    </message>
    <message>
        <source>%1 takes too long to read as an article.</source>
        <translation>%1 читається надто довго як на одну статтю.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2.</source>
        <translation>Не вдалося отримати «%1»: %2.</translation>
    </message>
    <message>
        <source>it leads to “%1”, which is no web page</source>
        <translation>адреса веде до «%1», а це не вебсторінка</translation>
    </message>
    <message>
        <source>it leads from a secure address to one that is not</source>
        <translation>захищена адреса веде до незахищеної</translation>
    </message>
    <message>
        <source>its redirects go round in a circle</source>
        <translation>переспрямування йдуть по колу</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>«%1» — не адреса http чи https.</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>переспрямувань більше ніж %1</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>стиснений файл</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a media file</source>
        <translation>аудіо- чи відеофайл</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>старий офісний документ</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>a web crawler archive (WARC)</source>
        <translation>архів вебсторінок (WARC)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>%1 is too large to be read as an article.</source>
        <translation>%1 завеликий, щоб читати його як статтю.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 порожній.</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read.</source>
        <translation>%1 — це %2, а такого Lectern не читає.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 — не текст.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>У «%1» немає чого читати.</translation>
    </message>
    <message>
        <source>%1 holds %2 pages: save each in a file of its own.</source>
        <translation>%1 містить %2 сторінок: збережіть кожну в окремому файлі.</translation>
    </message>
    <message>
        <source>%1 is damaged: its parts can&apos;t be told apart.</source>
        <translation>%1 пошкоджений: його частини не відрізнити одну від одної.</translation>
    </message>
    <message>
        <source>%1 has no text to read, only attachments.</source>
        <translation>%1 не має тексту для читання, лише вкладення.</translation>
    </message>
    <message>
        <source>The library is damaged: what an article was read from is not what was kept; check the library.</source>
        <translation>Бібліотеку пошкоджено: джерело статті не таке, яким його зберегли; перевірте бібліотеку.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that is read.</source>
        <translation>«%1» має понад %2 МБ, а це найбільше, що можна прочитати.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Не вдалося прочитати «%1»: %2.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>тека</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>сокет</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>пристрій</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файлу «%1» немає.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>доступ заборонено</translation>
    </message>
    <message>
        <source>“%1” is %2, not a file that can be read.</source>
        <translation>«%1» — це %2, а не файл, який можна прочитати.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Вхідні дані</translation>
    </message>
    <message>
        <source>the server refuses to show it (HTTP %1)</source>
        <translation>сервер відмовляється це показати (HTTP %1)</translation>
    </message>
    <message>
        <source>the server has no such page (HTTP 404)</source>
        <translation>на сервері немає такої сторінки (HTTP 404)</translation>
    </message>
    <message>
        <source>the page is gone (HTTP 410)</source>
        <translation>сторінки вже немає (HTTP 410)</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while (HTTP 429)</source>
        <translation>сервер просить трохи зачекати (HTTP 429)</translation>
    </message>
    <message>
        <source>the server failed (HTTP %1)</source>
        <translation>збій на сервері (HTTP %1)</translation>
    </message>
    <message>
        <source>the server answered HTTP %1</source>
        <translation>сервер відповів HTTP %1</translation>
    </message>
    <message>
        <source>the connection was refused by %1</source>
        <translation>%1 відмовив у з’єднанні</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>вузла %1 не знайдено</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 розірвав з’єднання</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 не відповів вчасно</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>не вдалося встановити захищене з’єднання з %1</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>мережа недоступна</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is fetched.</source>
        <translation>«%1» має понад %2, а це найбільше, що можна отримати.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2 did not answer in time.</source>
        <translation>Не вдалося отримати «%1»: %2 не відповів вчасно.</translation>
    </message>
    <message>
        <source>Fetching “%1” was cancelled.</source>
        <translation>Отримання «%1» скасовано.</translation>
    </message>
    <message>
        <source>the network said “%1”</source>
        <translation>мережа повідомила: «%1»</translation>
    </message>
    <message>
        <source>%1 is a damaged web archive.</source>
        <translation>%1 — пошкоджений вебархів.</translation>
    </message>
    <message>
        <source>%1 holds no web page.</source>
        <translation>%1 не містить вебсторінки.</translation>
    </message>
    <message>
        <source>%1 holds more files than are read of one archive.</source>
        <translation>%1 містить більше файлів, ніж читають з одного архіву.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: it can&apos;t be unpacked.</source>
        <translation>%1 пошкоджений або неповний: його не вдається розпакувати.</translation>
    </message>
    <message>
        <source>%1 is incomplete: “%2” is missing in it.</source>
        <translation>%1 неповний: бракує «%2».</translation>
    </message>
    <message>
        <source>%1 is locked with a password, so that it can&apos;t be read.</source>
        <translation>%1 захищено паролем, тож прочитати його не можна.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it can&apos;t be unpacked.</source>
        <translation>%1 пошкоджений: «%2» у ньому не розпаковується.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read of one file.</source>
        <translation>%1 після розпакування більший, ніж читають з одного файлу.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Не вдалося створити теку «%1».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Немає чого експортувати.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Не вдалося записати «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is there but could not be read: %2.</source>
        <translation>«%1» існує, але прочитати його не вдалося: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» — це тека.</translation>
    </message>
    <message>
        <source>“%1” was changed since Lectern wrote it; choose another name.</source>
        <translation>«%1» змінили після того, як Lectern його записав; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not Lectern&apos;s; choose another name.</source>
        <translation>«%1» уже існує й записаний не Lectern; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>This annotation is in the library already.</source>
        <translation>Ця анотація вже є в бібліотеці.</translation>
    </message>
    <message>
        <source>There is no annotation %1 in the library.</source>
        <translation>У бібліотеці немає анотації %1.</translation>
    </message>
    <message>
        <source>What “%1” was read from was not kept, so it can&apos;t be read anew; add it again to keep it.</source>
        <translation>Джерело статті «%1» не збережено, тож прочитати її заново не можна; додайте її ще раз, щоб зберегти його.</translation>
    </message>
    <message>
        <source>No quotations were found in the article.</source>
        <translation>У статті не знайдено цитат.</translation>
    </message>
    <message>
        <source>There is no quotation %1: the last one is %2.</source>
        <translation>Цитати %1 немає: остання — %2.</translation>
    </message>
    <message>
        <source>An orphaned highlight has no passage in this version of its article; choose another place for it.</source>
        <translation>Виділення без місця не має уривка в цій версії статті; виберіть для нього інше місце.</translation>
    </message>
    <message>
        <source>It takes two highlights of one article or more to merge them.</source>
        <translation>Щоб об’єднати, треба щонайменше два виділення однієї статті.</translation>
    </message>
    <message>
        <source>A highlight is split between words or characters of its own.</source>
        <translation>Виділення ділять лише між його власними словами чи знаками.</translation>
    </message>
    <message>
        <source>The annotation %1 lies in the trash.</source>
        <translation>Анотація %1 лежить у кошику.</translation>
    </message>
    <message>
        <source>The article has another text by now, in which the highlight can&apos;t be put back as it was.</source>
        <translation>У статті тепер інший текст, тож повернути виділення, яким воно було, не можна.</translation>
    </message>
    <message>
        <source>The article has no version %1.</source>
        <translation>У статті немає версії %1.</translation>
    </message>
    <message>
        <source>The library is damaged: a highlight stands outside of its text; check and repair it.</source>
        <translation>Бібліотеку пошкоджено: виділення лежить поза своїм текстом; перевірте й полагодьте її.</translation>
    </message>
    <message>
        <source>The article does not have the words “%1”.</source>
        <translation>У статті немає слів «%1».</translation>
    </message>
    <message>
        <source>The article has these words in %1 places: say which with --occurrence, or what stands around them with --prefix or --suffix.</source>
        <translation>Ці слова є у статті в кількох місцях (%1): укажіть котре через --occurrence або що стоїть поруч через --prefix чи --suffix.</translation>
    </message>
    <message>
        <source>A highlight needs the words that it is to mark.</source>
        <translation>Виділенню потрібні слова, які воно позначить.</translation>
    </message>
    <message>
        <source>The sample article %1 is missing from the program.</source>
        <translation>У програмі бракує прикладу статті %1.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Жодної бібліотеки не відкрито.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Імпорт скасовано.</translation>
    </message>
    <message>
        <source>There is no annotation %1; give 8 characters or more of its identifier.</source>
        <translation>Анотації %1 немає; наведіть щонайменше 8 знаків ідентифікатора.</translation>
    </message>
    <message>
        <source>More than one annotation begins with %1; give more of its identifier.</source>
        <translation>Із %1 починається більше ніж одна анотація; наведіть більше знаків ідентифікатора.</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>У бібліотеці немає статті %1.</translation>
    </message>
    <message>
        <source>There is no article %1; give 8 characters or more of its identifier.</source>
        <translation>Статті %1 немає; наведіть щонайменше 8 знаків ідентифікатора.</translation>
    </message>
    <message>
        <source>More than one article begins with %1; give more of its identifier.</source>
        <translation>Із %1 починається більше ніж одна стаття; наведіть більше знаків ідентифікатора.</translation>
    </message>
    <message>
        <source>There is no article from %1 in the library.</source>
        <translation>У бібліотеці немає статті з адреси %1.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: an article has lost its content; check and repair it.</source>
        <translation>Бібліотеку %1 пошкоджено: стаття втратила вміст; перевірте й полагодьте її.</translation>
    </message>
    <message>
        <source>%1 is not a library, so a backup does not replace it.</source>
        <translation>%1 — не бібліотека, тож резервна копія її не замінить.</translation>
    </message>
    <message>
        <source>The library %1 is open, so a backup does not replace it.</source>
        <translation>Бібліотека %1 відкрита, тож резервна копія її не замінить.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it was not restored.</source>
        <translation>Резервну копію %1 пошкоджено, тому її не відновлено.</translation>
    </message>
    <message>
        <source>%1 is not a file, so a backup does not replace it.</source>
        <translation>%1 — не файл, тож резервна копія його не замінить.</translation>
    </message>
    <message>
        <source>The library %1 is open; close it before restoring a backup.</source>
        <translation>Бібліотека %1 відкрита; закрийте її, перш ніж відновлювати резервну копію.</translation>
    </message>
    <message>
        <source>The former library could not be kept as %1, so nothing was restored.</source>
        <translation>Не вдалося зберегти попередню бібліотеку як %1, тому нічого не відновлено.</translation>
    </message>
    <message>
        <source>A library cannot be its own backup; give another file name.</source>
        <translation>Бібліотека не може бути власною резервною копією; вкажіть іншу назву файлу.</translation>
    </message>
    <message>
        <source>A library cannot be restored from itself; give another file.</source>
        <translation>Бібліотеку не можна відновити з неї самої; вкажіть інший файл.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the library at %1.</source>
        <translation>Бракує місця для копії бібліотеки в %1.</translation>
    </message>
    <message>
        <source>A copy of the library could not be written to %1.</source>
        <translation>Не вдалося записати копію бібліотеки в %1.</translation>
    </message>
    <message>
        <source>The library %1 can be read but not written.</source>
        <translation>Бібліотеку %1 можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>A library cannot be made in the folder %1, which may not be written.</source>
        <translation>У теці %1 не можна створити бібліотеку: запис у неї заборонено.</translation>
    </message>
    <message>
        <source>The library %1 was made by another version of Lectern and must be opened for writing first.</source>
        <translation>Бібліотеку %1 створено іншою версією Lectern; спершу її треба відкрити для запису.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: it has no tables; restore a backup of it.</source>
        <translation>Бібліотеку %1 пошкоджено: у ній немає таблиць; відновіть її з резервної копії.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Lectern; update Lectern to open it.</source>
        <translation>Бібліотеку %1 створено новішою версією Lectern; оновіть Lectern, щоб її відкрити.</translation>
    </message>
    <message>
        <source>The library %1 is damaged; restore a backup of it.</source>
        <translation>Бібліотеку %1 пошкоджено; відновіть її з резервної копії.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened safely.</source>
        <translation>Не вдалося безпечно відкрити бібліотеку %1.</translation>
    </message>
    <message>
        <source>The library %1 was asked wrongly.</source>
        <translation>До бібліотеки %1 надіслано хибний запит.</translation>
    </message>
    <message>
        <source>The search index of the articles is out of step.</source>
        <translation>Пошуковий покажчик статей не узгоджений.</translation>
    </message>
    <message>
        <source>The search index of the annotations is out of step.</source>
        <translation>Пошуковий покажчик анотацій не узгоджений.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1.</source>
        <translation>Структуру файлу пошкоджено: %1.</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not there.</source>
        <translation>Рядок таблиці %1 належить тому, чого немає.</translation>
    </message>
    <message>
        <source>The article %1 has no content.</source>
        <translation>Стаття %1 не має вмісту.</translation>
    </message>
    <message>
        <source>The article %1 does not say how it was read.</source>
        <translation>У статті %1 не записано, як її читали.</translation>
    </message>
    <message>
        <source>The article %1 does not say which of its versions is the newest.</source>
        <translation>У статті %1 не записано, котра версія найновіша.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not the one that was stored.</source>
        <translation>Текст версії %1 не такий, яким його зберегли.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not that of its HTML.</source>
        <translation>Текст версії %1 не збігається з її HTML.</translation>
    </message>
    <message>
        <source>The version %1 is not prepared for the search.</source>
        <translation>Версію %1 не підготовлено до пошуку.</translation>
    </message>
    <message>
        <source>The image %1 is not the one that was stored.</source>
        <translation>Зображення %1 не таке, яким його зберегли.</translation>
    </message>
    <message>
        <source>The original %1 is not the one that was stored.</source>
        <translation>Оригінал %1 не такий, яким його зберегли.</translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are.</source>
        <translation>Анотація %1 стоїть не там, де її слова.</translation>
    </message>
    <message>
        <source>The annotation %1 is not tied to the newest version of its article.</source>
        <translation>Анотацію %1 не пов’язано з найновішою версією її статті.</translation>
    </message>
    <message>
        <source>The annotation %1 is not found by its tags.</source>
        <translation>Анотація %1 не знаходиться за своїми мітками.</translation>
    </message>
    <message>
        <source>The tag %1 is not found by its name.</source>
        <translation>Мітка %1 не знаходиться за своєю назвою.</translation>
    </message>
    <message>
        <source>The search index of the articles was made anew.</source>
        <translation>Пошуковий покажчик статей побудовано заново.</translation>
    </message>
    <message>
        <source>The search index of the annotations was made anew.</source>
        <translation>Пошуковий покажчик анотацій побудовано заново.</translation>
    </message>
    <message>
        <source>Articles that did not say how they were read stand in the inbox again.</source>
        <translation>Статті, про які не було записано, як їх читали, знову у «Вхідних».</translation>
    </message>
    <message>
        <source>The newest versions of articles were found again.</source>
        <translation>Найновіші версії статей визначено знову.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Бібліотеки %1 немає.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a library.</source>
        <translation>%1 — не файл, тож не може бути бібліотекою.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати бібліотеку %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не вдалося записати %1: %2.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a Lectern library.</source>
        <translation>Файл %1 порожній, тож це не бібліотека Lectern.</translation>
    </message>
    <message>
        <source>%1 is not a Lectern library.</source>
        <translation>%1 — не бібліотека Lectern.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: its end is missing; restore a backup of it.</source>
        <translation>Бібліотеку %1 пошкоджено: бракує її кінця; відновіть її з резервної копії.</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish; try again.</source>
        <translation>Інша програма записує в бібліотеку %1 і ще не закінчила; спробуйте знову.</translation>
    </message>
    <message>
        <source>The disk with the library %1 is full; nothing was changed.</source>
        <translation>Диск із бібліотекою %1 заповнено; нічого не змінено.</translation>
    </message>
    <message>
        <source>There was not enough memory to work with the library %1.</source>
        <translation>Забракло пам’яті для роботи з бібліотекою %1.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened.</source>
        <translation>Не вдалося відкрити бібліотеку %1.</translation>
    </message>
    <message>
        <source>The disk with the library %1 did not read or write as it should; nothing was changed.</source>
        <translation>Диск із бібліотекою %1 читає чи записує з помилками; нічого не змінено.</translation>
    </message>
    <message>
        <source>This is larger than the library %1 can hold.</source>
        <translation>Це більше, ніж може вмістити бібліотека %1.</translation>
    </message>
    <message>
        <source>The library %1 refused a change: %2.</source>
        <translation>Бібліотека %1 відхилила зміну: %2.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Мітці потрібна назва.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Мітки «%1» немає.</translation>
    </message>
    <message>
        <source>The library is damaged: an article has lost its content; check and repair it.</source>
        <translation>Бібліотеку пошкоджено: стаття втратила вміст; перевірте й полагодьте її.</translation>
    </message>
    <message>
        <source>The library does not hold the image %1.</source>
        <translation>У бібліотеці немає зображення %1.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Рожевий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>The article’s words here have changed.</source>
        <translation>Слова статті в цьому місці змінилися.</translation>
    </message>
    <message>
        <source>No longer in the article; kept here.</source>
        <translation>У статті цього вже немає; збережено тут.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[зображення]</translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation>%1 колір виділення</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Створено %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Змінено %1</translation>
    </message>
    <message>
        <source>%1 highlight: %2</source>
        <translation>%1 колір виділення: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Мовець: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Нотатка: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Мітки: %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Розгорнути</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Вхідних немає</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Зараз нічого не читаєте</translation>
    </message>
    <message>
        <source>An article moves here when it is opened.</source>
        <translation>Стаття потрапляє сюди, щойно її відкрито.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Архів порожній</translation>
    </message>
    <message>
        <source>Press E to archive an article that is done.</source>
        <translation>Натисніть E, щоб перемістити прочитану статтю в архів.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Зірочок ще немає</translation>
    </message>
    <message>
        <source>Press S to star an article worth coming back to.</source>
        <translation>Натисніть S, щоб позначити зірочкою статтю, до якої варто повернутися.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Виділень ще немає</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H.</source>
        <translation>Виберіть уривок статті й натисніть H.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Кошик порожній</translation>
    </message>
    <message>
        <source>What is removed waits here until the trash is emptied.</source>
        <translation>Видалене чекає тут, доки кошик не спорожнять.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Тут немає статей</translation>
    </message>
    <message>
        <source>No article carries the tag “%1”. Drag one onto it, or press Shift+T.</source>
        <translation>Жодна стаття не має мітки «%1». Перетягніть статтю на мітку або натисніть Shift+T.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Ніщо не відповідає «%1»</translation>
    </message>
    <message>
        <source>Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.</source>
        <translation>Натисніть Escape, щоб побачити весь список, або Ctrl+Shift+F, щоб шукати в текстах.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу найстаріші</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>Спершу нещодавно відкриті</translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation>За датою публікації</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>За сайтом</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>Спершу найменш прочитані</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Спершу найдовші</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Спершу найкоротші</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не розпочато</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n виділення</numerusform>
            <numerusform>%n виділення</numerusform>
            <numerusform>%n виділень</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читаю</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Відкрити файли…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Відкрити &amp;теку…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Відкрити &amp;адресу…</translation>
    </message>
    <message>
        <source>Open what is in the &amp;clipboard</source>
        <translation>Відкрити вміст &amp;буфера обміну</translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation>&amp;Експортувати виділення…</translation>
    </message>
    <message>
        <source>Copy highlights as &amp;Markdown</source>
        <translation>Копіювати виділення як &amp;Markdown</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>Спорожнити &amp;кошик…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>&amp;Знайти на сторінці…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Знайти &amp;далі</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Знайти п&amp;опереднє</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Шукати всюди…</translation>
    </message>
    <message>
        <source>&amp;Go to an article or command…</source>
        <translation>Пере&amp;йти до статті чи команди…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>&amp;Фільтрувати список</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Наступна стаття</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Попередня стаття</translation>
    </message>
    <message>
        <source>&amp;Archive, or take out again</source>
        <translation>&amp;Архівувати або повернути з архіву</translation>
    </message>
    <message>
        <source>Move to the &amp;inbox</source>
        <translation>Перемістити до в&amp;хідних</translation>
    </message>
    <message>
        <source>&amp;Star, or take the star away</source>
        <translation>Поставити або зняти &amp;зірочку</translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation>&amp;Мітки статті…</translation>
    </message>
    <message>
        <source>&amp;Change the title…</source>
        <translation>Змінити заг&amp;оловок…</translation>
    </message>
    <message>
        <source>Check &amp;for changes</source>
        <translation>П&amp;еревірити, чи є зміни</translation>
    </message>
    <message>
        <source>Revie&amp;w changed highlights…</source>
        <translation>Пере&amp;глянути змінені виділення…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Версії…</translation>
    </message>
    <message>
        <source>Show the w&amp;hole page</source>
        <translation>Показати всю &amp;сторінку</translation>
    </message>
    <message>
        <source>Rea&amp;d it anew from the saved page</source>
        <translation>П&amp;рочитати заново зі збереженої сторінки</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>Перемістити до &amp;кошика</translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation>Поверну&amp;ти з кошика</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Виділити</translation>
    </message>
    <message>
        <source>The whole &amp;quotation, with its speaker</source>
        <translation>Уся &amp;цитата з мовцем</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Жовтий</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Зелений</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Синій</translation>
    </message>
    <message>
        <source>P&amp;ink</source>
        <translation>&amp;Рожевий</translation>
    </message>
    <message>
        <source>Pu&amp;rple</source>
        <translation>&amp;Фіолетовий</translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation>&amp;Нотатка до вибраного</translation>
    </message>
    <message>
        <source>Note on the &amp;current highlight</source>
        <translation>Нотатка до &amp;поточного виділення</translation>
    </message>
    <message>
        <source>Spea&amp;ker of the highlight…</source>
        <translation>&amp;Мовець виділення…</translation>
    </message>
    <message>
        <source>&amp;Tags of the highlight…</source>
        <translation>Мі&amp;тки виділення…</translation>
    </message>
    <message>
        <source>Re&amp;move the highlight</source>
        <translation>Ви&amp;далити виділення</translation>
    </message>
    <message>
        <source>M&amp;erge with its neighbours</source>
        <translation>О&amp;б’єднати із сусідніми</translation>
    </message>
    <message>
        <source>&amp;Split at the selection or caret</source>
        <translation>Р&amp;озділити за вибраним або курсором</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>Наступне виді&amp;лення</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>Поп&amp;ереднє виділення</translation>
    </message>
    <message>
        <source>Copy as q&amp;uotation</source>
        <translation>&amp;Копіювати як цитату</translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation>Копіювати посил&amp;ання на уривок</translation>
    </message>
    <message>
        <source>C&amp;aret in the text</source>
        <translation>К&amp;урсор у тексті</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Анотації</translation>
    </message>
    <message>
        <source>&amp;Nothing but the page</source>
        <translation>&amp;Лише сторінка</translation>
    </message>
    <message>
        <source>Marks beside &amp;quotations</source>
        <translation>Позначки біля &amp;цитат</translation>
    </message>
    <message>
        <source>A&amp;ppearance…</source>
        <translation>О&amp;формлення…</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>С&amp;вітла</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Сепія</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Більший т&amp;екст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Ме&amp;нший текст</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Звичайний розмір</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>Ши&amp;рші рядки</translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation>В&amp;ужчі рядки</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Вхідні</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Читаю</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архів</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Із &amp;зірочкою</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>Ви&amp;ділення</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Цитати</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Кошик</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>До &amp;списку</translation>
    </message>
    <message>
        <source>To the &amp;page</source>
        <translation>До с&amp;торінки</translation>
    </message>
    <message>
        <source>To the a&amp;nnotations</source>
        <translation>До ан&amp;отацій</translation>
    </message>
    <message>
        <source>To the quotations of the arti&amp;cle</source>
        <translation>До ц&amp;итат статті</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбінації клавіш</translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation>Додати &amp;приклади статей</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>Про &amp;Lectern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) stand exactly</source>
        <translation>
            <numerusform>%n виділення точно на місці</numerusform>
            <numerusform>%n виділення точно на місці</numerusform>
            <numerusform>%n виділень точно на місці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them elsewhere</source>
        <translation>
            <numerusform>%n з них в іншому місці</numerusform>
            <numerusform>%n з них в іншому місці</numerusform>
            <numerusform>%n з них в іншому місці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n без місця</numerusform>
            <numerusform>%n без місця</numerusform>
            <numerusform>%n без місця</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>Не вдалося записати у стандартний вивід: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new version</source>
        <translation>
            <numerusform>%n з новою версією</numerusform>
            <numerusform>%n з новою версією</numerusform>
            <numerusform>%n з новою версією</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n без змін</numerusform>
            <numerusform>%n без змін</numerusform>
            <numerusform>%n без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose source was not kept</source>
        <translation>
            <numerusform>%n без збереженого джерела</numerusform>
            <numerusform>%n без збереженого джерела</numerusform>
            <numerusform>%n без збереженого джерела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n не вдалося</numerusform>
            <numerusform>%n не вдалося</numerusform>
            <numerusform>%n не вдалося</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues on other pages; add it with --join-pages to have them all.</source>
        <translation>Стаття має продовження на інших сторінках; додайте її з --join-pages, щоб мати всі.</translation>
    </message>
    <message>
        <source>This build of Lectern has no fonts to print with; “lectern export” writes highlights and articles as text.</source>
        <translation>Ця збірка Lectern не має шрифтів для друку; «lectern export» записує виділення та статті як текст.</translation>
    </message>
    <message numerus="yes">
        <source>The article has these words in %n place(s) only.</source>
        <translation>
            <numerusform>Ці слова є у статті лише в %n місці.</numerusform>
            <numerusform>Ці слова є у статті лише у %n місцях.</numerusform>
            <numerusform>Ці слова є у статті лише у %n місцях.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are in version %2.</source>
        <translation>Анотація %1 стоїть не там, де її слова у версії %2.</translation>
    </message>
    <message>
        <source>The annotation %1 is placed in a version that it does not belong to.</source>
        <translation>Анотацію %1 розміщено у версії, до якої вона не належить.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Fetch and &amp;join its further pages</source>
        <translation>Завантажити й &amp;долучити наступні сторінки</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>&amp;Мова…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Висока &amp;контрастність</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Вирівнювання за &amp;шириною</translation>
    </message>
    <message>
        <source>Indented paragrap&amp;hs</source>
        <translation>Абзацні в&amp;ідступи</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>У&amp;перед</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <comment>noun: a menu</comment>
        <translation>&amp;Виділення</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n додано</numerusform>
            <numerusform>%n додано</numerusform>
            <numerusform>%n додано</numerusform>
        </translation>
    </message>
    <message>
        <source>What you open arrives here: a file with Ctrl+O, an address with Ctrl+L.</source>
        <translation>Тут з’являється те, що ви відкриваєте: файл (Ctrl+O) чи адреса (Ctrl+L).</translation>
    </message>
    <message>
        <source>The image could not be saved as “%1”.</source>
        <translation>Не вдалося зберегти зображення як «%1».</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>Лінійка для &amp;читання</translation>
    </message>
    <message>
        <source>Smoo&amp;th scrolling</source>
        <translation>&amp;Плавне прокручування</translation>
    </message>
    <message>
        <source>Loo&amp;k at the image…</source>
        <translation>Пере&amp;глянути зображення…</translation>
    </message>
    <message>
        <source>&amp;Read aloud, or pause</source>
        <translation>&amp;Читати вголос або призупинити</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Зупинити читання</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>&amp;Наступне речення</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>&amp;Попереднє речення</translation>
    </message>
    <message>
        <source>&amp;Highlight this sentence</source>
        <translation>&amp;Виділити це речення</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Швидше</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>П&amp;овільніше</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>З&amp;міст…</translation>
    </message>
    <message>
        <source>Lin&amp;ks of the article…</source>
        <translation>Поси&amp;лання статті…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>С&amp;лухати</translation>
    </message>
    <message>
        <source>&amp;Filter the highlights…</source>
        <translation>Ф&amp;ільтрувати виділення…</translation>
    </message>
    <message>
        <source>S&amp;ort the highlights…</source>
        <translation>Упор&amp;ядкувати виділення…</translation>
    </message>
    <message>
        <source>Annotations &amp;beside their passages</source>
        <translation>Ан&amp;отації поруч з уривками</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
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
        <translation>Виділення переміщено до кошика.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Copied as a quotation.</source>
        <translation>Скопійовано як цитату.</translation>
    </message>
    <message>
        <source>Link to the passage copied.</source>
        <translation>Посилання на уривок скопійовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) moved to the trash.</source>
        <translation>
            <numerusform>%n виділення переміщено до кошика.</numerusform>
            <numerusform>%n виділення переміщено до кошика.</numerusform>
            <numerusform>%n виділень переміщено до кошика.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) copied.</source>
        <translation>
            <numerusform>%n цитату скопійовано.</numerusform>
            <numerusform>%n цитати скопійовано.</numerusform>
            <numerusform>%n цитат скопійовано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationEdits</name>
    <message>
        <source>Highlight</source>
        <translation>Виділити</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Змінити колір</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>Змінити мовця</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Змінити мітки</translation>
    </message>
    <message>
        <source>Change extent</source>
        <translation>Змінити межі</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>Видалити %n виділення</numerusform>
            <numerusform>Видалити %n виділення</numerusform>
            <numerusform>Видалити %n виділень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation>Ніщо не відповідає фільтру</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Жодної статті не відкрито</translation>
    </message>
    <message>
        <source>What you highlight stands here, beside its text.</source>
        <translation>Виділене з’явиться тут, поруч зі своїм текстом.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Ще нічого не виділено</translation>
    </message>
    <message>
        <source>Select text in the article and press H.</source>
        <translation>Виберіть текст у статті й натисніть H.</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet. Open the note to try again.</source>
        <translation>Написане тут ще не збережено. Відкрийте нотатку, щоб спробувати знову.</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the article</source>
        <translation>
            <numerusform>%n більше немає у статті</numerusform>
            <numerusform>%n більше немає у статті</numerusform>
            <numerusform>%n більше немає у статті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Розмір</translation>
    </message>
    <message>
        <source>&amp;Width of lines</source>
        <translation>Ширина р&amp;ядків</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>&amp;Висота рядка</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Font of the page</source>
        <translation>Шрифт сторінки</translation>
    </message>
    <message>
        <source>Best serif</source>
        <translation>Найкращий із засічками</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>size of letters in points</comment>
        <translation>%1 пт</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>width of a line</comment>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знаки</numerusform>
            <numerusform>%n знаків</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>З проміжками</translation>
    </message>
    <message>
        <source>First line indented</source>
        <translation>З абзацним відступом</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзаци</translation>
    </message>
    <message>
        <source>&amp;Justified and hyphenated</source>
        <translation>За шириною, з &amp;переносами</translation>
    </message>
    <message>
        <source>The open article does not tell its language, so its lines stay ragged.</source>
        <translation>Мову відкритої статті не вказано, тому рядки лишаються нерівними.</translation>
    </message>
    <message>
        <source>No hyphenation patterns for this article’s language (%1) are installed, so its lines stay ragged.</source>
        <translation>Шаблони переносів для мови цієї статті (%1) не встановлено, тому рядки лишаються нерівними.</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleActions</name>
    <message>
        <source>Archived.</source>
        <translation>Переміщено в архів.</translation>
    </message>
    <message>
        <source>Moved to the inbox.</source>
        <translation>Переміщено до вхідних.</translation>
    </message>
    <message>
        <source>Moved to “Reading”.</source>
        <translation>Переміщено до «Читаю».</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>Переміщено до кошика.</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>Повернуто з кошика.</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>Остаточно видалити все з кошика?</translation>
    </message>
    <message>
        <source>The articles and highlights in it cannot be brought back.</source>
        <translation>Статті та виділення з нього повернути не можна.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Спорожнити кошик</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>Переміщено до «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash.</source>
        <translation>
            <numerusform>%n статтю переміщено до кошика.</numerusform>
            <numerusform>%n статті переміщено до кошика.</numerusform>
            <numerusform>%n статей переміщено до кошика.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash.</source>
        <translation>
            <numerusform>%n статтю повернуто з кошика.</numerusform>
            <numerusform>%n статті повернуто з кошика.</numerusform>
            <numerusform>%n статей повернуто з кошика.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ArticleEdits</name>
    <message>
        <source>Move to another shelf</source>
        <translation>Перемістити на іншу полицю</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Поставити зірочку</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Зняти зірочку</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Змінити заголовок</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Змінити мітки</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Перемістити до кошика</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Повернути з кошика</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleList</name>
    <message>
        <source>Sort the list</source>
        <translation>Упорядкувати список</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фільтрувати список</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
</context>
<context>
    <name>lectern::BulkBar</name>
    <message>
        <source>Selected highlights</source>
        <translation>Вибрані виділення</translation>
    </message>
    <message>
        <source>Tags of all selected (T)</source>
        <translation>Мітки всіх вибраних (T)</translation>
    </message>
    <message>
        <source>Remove all selected (Delete)</source>
        <translation>Видалити всі вибрані (Delete)</translation>
    </message>
    <message>
        <source>Select one alone (Escape)</source>
        <translation>Залишити вибраним одне (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n вибрано</numerusform>
            <numerusform>%n вибрано</numerusform>
            <numerusform>%n вибрано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CardActions</name>
    <message>
        <source>Note (Enter)</source>
        <translation>Нотатка (Enter)</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Мітки (T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Видалити (Delete)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
</context>
<context>
    <name>lectern::CardList</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Виділення та нотатки</translation>
    </message>
</context>
<context>
    <name>lectern::CardMenu</name>
    <message>
        <source>Add &amp;Note</source>
        <translation>Додати &amp;нотатку</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>Змінити &amp;нотатку</translation>
    </message>
    <message>
        <source>Add &amp;Speaker</source>
        <translation>Додати &amp;мовця</translation>
    </message>
    <message>
        <source>Edit &amp;Speaker</source>
        <translation>Змінити &amp;мовця</translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation>Змінити мі&amp;тки</translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation>&amp;Копіювати як цитату</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Ко&amp;лір</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n виділення</numerusform>
            <numerusform>%n виділення</numerusform>
            <numerusform>%n виділень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CommandPalette</name>
    <message>
        <source>Go to an article or a command</source>
        <translation>Перейти до статті чи команди</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPage</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>Порівняння двох версій</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Попередня зміна</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Н&amp;аступна зміна</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Whole text</source>
        <translation>&amp;Увесь текст</translation>
    </message>
    <message>
        <source>Show what is the same in both, too</source>
        <translation>Показати й те, що однакове в обох</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Both have the same words.</source>
        <translation>Слова в обох однакові.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Зміна %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>··· %n word(s) the same ···</source>
        <translation>
            <numerusform>··· %n слово без змін ···</numerusform>
            <numerusform>··· %n слова без змін ···</numerusform>
            <numerusform>··· %n слів без змін ···</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Endnotes</name>
    <message>
        <source>Highlights and notes</source>
        <translation>Виділення та нотатки</translation>
    </message>
    <message>
        <source>Highlights whose passage is no longer in the article</source>
        <translation>Виділення, уривків яких у статті вже немає</translation>
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
        <translation>Вебсторінка (*.html)</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Експорт у файл</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Експорт у теку</translation>
    </message>
    <message>
        <source>There are no highlights to export yet.</source>
        <translation>Ще немає виділень для експорту.</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>%1 — уже все актуальне.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Скопійовано в буфер обміну.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n файл записано: %1.</numerusform>
            <numerusform>%n файли записано: %1.</numerusform>
            <numerusform>%n файлів записано: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExportDialog</name>
    <message>
        <source>This article</source>
        <translation>Ця стаття</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Експорт виділень</translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>A&amp;ll articles that have highlights</source>
        <translation>Усі статті з ви&amp;діленнями</translation>
    </message>
    <message>
        <source>Markdown: quotes, notes and tags</source>
        <translation>Markdown: цитати, нотатки та мітки</translation>
    </message>
    <message>
        <source>Markdown: the whole article</source>
        <translation>Markdown: уся стаття</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON для інших програм</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>To a f&amp;older…</source>
        <translation>У &amp;теку…</translation>
    </message>
    <message>
        <source>To a &amp;file…</source>
        <translation>У фай&amp;л…</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>%n вибрана стаття</numerusform>
            <numerusform>%n вибрані статті</numerusform>
            <numerusform>%n вибраних статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExtentHandle</name>
    <message>
        <source>Start of the highlight</source>
        <translation>Початок виділення</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>Кінець виділення</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Only with a note</source>
        <translation>Лише з нотаткою</translation>
    </message>
    <message>
        <source>Only those no longer in the article</source>
        <translation>Лише ті, яких у статті вже немає</translation>
    </message>
    <message>
        <source>Filter of the annotations</source>
        <translation>Фільтр анотацій</translation>
    </message>
    <message>
        <source>Words in quote, note or tags</source>
        <translation>Слова цитати, нотатки чи міток</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Фільтрувати анотації</translation>
    </message>
    <message>
        <source>Only with a tag</source>
        <translation>Лише з міткою</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Будь-яка мітка або жодної</translation>
    </message>
    <message>
        <source>Only with the tag “%1”</source>
        <translation>Лише з міткою «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2 annotations shown</source>
        <translation>Показано анотацій: %1 з %2</translation>
    </message>
    <message>
        <source>Only those whose words have changed</source>
        <translation>Лише ті, чиї слова змінилися</translation>
    </message>
    <message>
        <source>Sort the highlights</source>
        <translation>Упорядкувати виділення</translation>
    </message>
    <message>
        <source>As in the &amp;text</source>
        <translation>Як у &amp;тексті</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Спершу &amp;найновіші</translation>
    </message>
    <message>
        <source>Last &amp;changed first</source>
        <translation>Спершу нещодавно &amp;змінені</translation>
    </message>
    <message>
        <source>By c&amp;olour</source>
        <translation>За &amp;кольором</translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Знайти в цій статті</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Highlight this hit (Ctrl+Enter, or Ctrl+1 to 5 for a colour)</source>
        <translation>Виділити цей збіг (Ctrl+Enter або Ctrl+1–5 для кольору)</translation>
    </message>
</context>
<context>
    <name>lectern::ImageController</name>
    <message>
        <source>Image %1</source>
        <translation>Зображення %1</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Збережено як «%1».</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>Зображення скопійовано.</translation>
    </message>
</context>
<context>
    <name>lectern::ImageViewer</name>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Image before (Page Up)</source>
        <translation>Попереднє зображення (Page Up)</translation>
    </message>
    <message>
        <source>Next image (Page Down)</source>
        <translation>Наступне зображення (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Зменшити (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Збільшити (+)</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>На все вікно (0)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Власний розмір (1)</translation>
    </message>
    <message>
        <source>Copy the image (Ctrl+C)</source>
        <translation>Копіювати зображення (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the image as… (Ctrl+S)</source>
        <translation>Зберегти зображення як… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown.</source>
        <translation>Це зображення не можна показати.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>lectern::ImportController</name>
    <message>
        <source>That article was in the library already.</source>
        <translation>Ця стаття вже була в бібліотеці.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n статтю додано</numerusform>
            <numerusform>%n статті додано</numerusform>
            <numerusform>%n статей додано</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1 of %2 files</source>
        <translation>зупинено на %1 з %2 файлів</translation>
    </message>
    <message>
        <source>There is nothing to read in that folder.</source>
        <translation>У цій теці немає чого читати.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показати їх</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>вставлений текст</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 files…</source>
        <translation>Читання «%1»: %2 з %3 файлів…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання «%1»…</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation>Стаття «%1» уже була в бібліотеці.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n файл або тека</numerusform>
            <numerusform>%n файли й теки</numerusform>
            <numerusform>%n файлів і тек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s)…</source>
        <translation>
            <numerusform>Читання %n статті…</numerusform>
            <numerusform>Читання %n статей…</numerusform>
            <numerusform>Читання %n статей…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library now.</source>
        <translation>
            <numerusform>%n стаття тепер у бібліотеці.</numerusform>
            <numerusform>%n статті тепер у бібліотеці.</numerusform>
            <numerusform>%n статей тепер у бібліотеці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n файл не вдалося відкрити.</numerusform>
            <numerusform>%n файли не вдалося відкрити.</numerusform>
            <numerusform>%n файлів не вдалося відкрити.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation>
            <numerusform>%n уже в бібліотеці</numerusform>
            <numerusform>%n уже в бібліотеці</numerusform>
            <numerusform>%n уже в бібліотеці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n не вдалося прочитати</numerusform>
            <numerusform>%n не вдалося прочитати</numerusform>
            <numerusform>%n не вдалося прочитати</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no further pages.</source>
        <translation>Стаття «%1» не має інших сторінок.</translation>
    </message>
    <message>
        <source>“%1” continues on other pages.</source>
        <translation>Стаття «%1» має продовження на інших сторінках.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Долучити їх</translation>
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
        <translation>Що не вдалося прочитати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. What was read is in the library.</source>
        <translation>
            <numerusform>%n файл не вдалося прочитати. Прочитане — в бібліотеці.</numerusform>
            <numerusform>%n файли не вдалося прочитати. Прочитане — в бібліотеці.</numerusform>
            <numerusform>%n файлів не вдалося прочитати. Прочитане — в бібліотеці.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Lectern speaks another language from its next start on.</source>
        <translation>Іншою мовою Lectern заговорить після перезапуску.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
</context>
<context>
    <name>lectern::LeftOutNote</name>
    <message>
        <source>This is all of the page.</source>
        <translation>Це вся сторінка.</translation>
    </message>
    <message>
        <source>%1 of the page&apos;s text was left out.</source>
        <translation>Опущено %1 тексту сторінки.</translation>
    </message>
    <message>
        <source>Show the article only</source>
        <translation>Показати лише статтю</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Показати всю сторінку</translation>
    </message>
</context>
<context>
    <name>lectern::LibrarySidebar</name>
    <message>
        <source>Shelves and tags</source>
        <translation>Полиці та мітки</translation>
    </message>
</context>
<context>
    <name>lectern::MainActions</name>
    <message>
        <source>Open articles</source>
        <translation>Відкрити статті</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>Статті (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>Відкрити всі статті теки</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Адреса статті</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be read.</source>
        <translation>У буфері обміну немає нічого, що можна прочитати.</translation>
    </message>
    <message>
        <source>Highlights.md</source>
        <translation>Виділення.md</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Заголовок статті</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>A desktop reader with annotations. Everything is in one file on your own disk:
%1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Настільна читалка з анотаціями. Усе лежить в одному файлі на вашому диску:
%1

Вільна програма за ліцензією GNU General Public License, версія 3 чи новіша.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>lectern::MarginZone</name>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Quotations %1</source>
        <translation>Цитати %1</translation>
    </message>
</context>
<context>
    <name>lectern::MergeController</name>
    <message>
        <source>No other highlight overlaps this one or stands beside it. Select over several to merge them.</source>
        <translation>Жодне інше виділення не накладається на це й не стоїть поруч. Щоб об’єднати кілька, виберіть текст через них.</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Об’єднати виділення</translation>
    </message>
    <message>
        <source>Select a part of a highlight, or put the caret into one, to split it there.</source>
        <translation>Виберіть частину виділення або поставте в нього курсор, щоб розділити його там.</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>Розділити виділення</translation>
    </message>
    <message>
        <source>One highlight is %1 now.</source>
        <translation>Одне виділення розділено, тепер їх %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are one now.</source>
        <translation>
            <numerusform>%n виділення об’єднано в одне.</numerusform>
            <numerusform>%n виділення об’єднано в одне.</numerusform>
            <numerusform>%n виділень об’єднано в одне.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>lectern::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Прибрати це повідомлення</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>lectern::NoteDocument</name>
    <message>
        <source>[picture]</source>
        <translation>[зображення]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[зображення: %1]</translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Show the note as it will look (Ctrl+Shift+P)</source>
        <translation>Показати, як виглядатиме нотатка (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Finish the note (Ctrl+Enter)</source>
        <translation>Завершити нотатку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>Редактор нотатки</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Нотатка в Markdown</translation>
    </message>
    <message>
        <source>Write a note. Markdown is welcome.</source>
        <translation>Напишіть нотатку. Можна в Markdown.</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Перегляд нотатки</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
</context>
<context>
    <name>lectern::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Перейти до примітки</translation>
    </message>
</context>
<context>
    <name>lectern::OriginalController</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>There is nothing else to show.</source>
        <translation>Більше нічого показати.</translation>
    </message>
    <message>
        <source>It reads the same as before.</source>
        <translation>Читається так само, як і раніше.</translation>
    </message>
    <message>
        <source>“%1” was read anew.</source>
        <translation>Статтю «%1» прочитано заново.</translation>
    </message>
    <message>
        <source>This is all of the page.</source>
        <translation>Це вся сторінка.</translation>
    </message>
    <message>
        <source>This is the article only.</source>
        <translation>Це лише стаття.</translation>
    </message>
</context>
<context>
    <name>lectern::PageActions</name>
    <message>
        <source>Go to a heading</source>
        <translation>Перейти до заголовка</translation>
    </message>
    <message>
        <source>Go to a link; Enter opens it there</source>
        <translation>Перейти до посилання; Enter відкриє його там</translation>
    </message>
</context>
<context>
    <name>lectern::PageFigures</name>
    <message>
        <source>Look at this image</source>
        <translation>Переглянути це зображення</translation>
    </message>
</context>
<context>
    <name>lectern::PageImages</name>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
</context>
<context>
    <name>lectern::PageZone</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Вітаємо в Lectern</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Нічого не відкрито</translation>
    </message>
    <message>
        <source>Choose an article from the list, or open one: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text.</source>
        <translation>Виберіть статтю зі списку або відкрийте нову: Ctrl+O — файл, Ctrl+L — адреса, або перетягніть чи вставте текст.</translation>
    </message>
    <message>
        <source>Four short articles show in five minutes how it is used.
Or open something of your own: Ctrl+O for a file, Ctrl+L for an address, or drop or paste it here.</source>
        <translation>Чотири короткі статті за п’ять хвилин покажуть, як ним користуватися.
Або відкрийте щось своє: файл (Ctrl+O), адресу (Ctrl+L), або перетягніть чи вставте сюди.</translation>
    </message>
    <message>
        <source>Begin with the samples</source>
        <translation>Почати з прикладів</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Відкрити файли…</translation>
    </message>
</context>
<context>
    <name>lectern::PdfFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Не вдалося записати «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file for the PDF.</source>
        <translation>«%1» — це тека; назвіть файл для PDF.</translation>
    </message>
</context>
<context>
    <name>lectern::PrintController</name>
    <message>
        <source>Print the article</source>
        <translation>Друк статті</translation>
    </message>
    <message>
        <source>The printer did not take the article. Is it switched on and connected?</source>
        <translation>Принтер не прийняв статтю. Чи він увімкнений і під’єднаний?</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Надіслано на друк.</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>Зберегти статтю як PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Не вдалося намалювати PDF.</translation>
    </message>
    <message>
        <source>Setting page %1 of %2</source>
        <translation>Верстання сторінки %1 з %2</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>lectern::PrintToFile</name>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Не вдалося намалювати PDF.</translation>
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
        <translation>Тут нікого не цитують.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationMarks</name>
    <message>
        <source>Quotation, no speaker named</source>
        <translation>Цитата без названого мовця</translation>
    </message>
    <message>
        <source>%1
Highlighted</source>
        <translation>%1
Виділено</translation>
    </message>
    <message>
        <source>%1
Click or press Q to highlight</source>
        <translation>%1
Клацніть або натисніть Q, щоб виділити</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationPanel</name>
    <message>
        <source>Quotations of the article</source>
        <translation>Цитати статті</translation>
    </message>
    <message>
        <source>Quotations by speaker</source>
        <translation>Цитати за мовцями</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Тут нікого не цитують</translation>
    </message>
    <message>
        <source>Direct speech between quotation marks stands here, by who says it.</source>
        <translation>Тут з’являється пряма мова в лапках — за тими, хто її каже.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Жодної статті не відкрито</translation>
    </message>
    <message>
        <source>What is said in an article stands here, by who says it.</source>
        <translation>Сказане у статті з’являється тут — за тими, хто це каже.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationShelf</name>
    <message>
        <source>Quotations</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>People and what they said</source>
        <translation>Люди та їхні вислови</translation>
    </message>
    <message>
        <source>People and their words</source>
        <translation>Люди та їхні слова</translation>
    </message>
    <message>
        <source>Search people and their words</source>
        <translation>Пошук людей та їхніх слів</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 з %2 статей</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>Пошук цитат</translation>
    </message>
    <message>
        <source>What people say in your articles is being gathered.</source>
        <translation>Збираємо те, що люди кажуть у ваших статтях.</translation>
    </message>
    <message>
        <source>Nobody said that</source>
        <translation>Такого ніхто не казав</translation>
    </message>
    <message>
        <source>No quotation fits “%1”.</source>
        <translation>Жодна цитата не відповідає «%1».</translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>Ще нікого не цитують</translation>
    </message>
    <message>
        <source>What people say in your articles stands here, by who says it.</source>
        <translation>Те, що люди кажуть у ваших статтях, з’являється тут — за тими, хто це каже.</translation>
    </message>
</context>
<context>
    <name>lectern::ReadAloudController</name>
    <message>
        <source>Nothing can be read aloud: no voice is there. On Debian, install qt6-speech-speechd-plugin, speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>Читати вголос нічим: немає жодного голосу. У Debian встановіть qt6-speech-speechd-plugin, speech-dispatcher і голос, наприклад espeak-ng.</translation>
    </message>
    <message>
        <source>There is no voice for the language of this article (%1): another one reads it.</source>
        <translation>Для мови цієї статті (%1) немає голосу: її читає інший.</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
</context>
<context>
    <name>lectern::ReadingProgress</name>
    <message numerus="yes">
        <source>%1% · %n min left</source>
        <comment>how far one has read</comment>
        <translation>
            <numerusform>%1% · лишилася %n хв</numerusform>
            <numerusform>%1% · лишилося %n хв</numerusform>
            <numerusform>%1% · лишилося %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Прочитано до кінця</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewController</name>
    <message>
        <source>Accept changed highlight</source>
        <translation>Прийняти змінене виділення</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>Лишити без місця</translation>
    </message>
    <message>
        <source>There is nothing to review: every highlight stands on its own words.</source>
        <translation>Переглядати нічого: кожне виділення стоїть на своїх словах.</translation>
    </message>
    <message>
        <source>All changed highlights are reviewed.</source>
        <translation>Усі змінені виділення переглянуто.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Спершу виберіть слова в тексті.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Вибрати інше місце</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewPanel</name>
    <message>
        <source>Review of changed highlights</source>
        <translation>Перегляд змінених виділень</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Попереднє (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Наступне (J)</translation>
    </message>
    <message>
        <source>Leave the review (Esc)</source>
        <translation>Вийти з перегляду (Esc)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Прийняти</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>Інше &amp;місце…</translation>
    </message>
    <message>
        <source>Keep as &amp;orphan</source>
        <translation>Лишити &amp;без місця</translation>
    </message>
    <message>
        <source>Place &amp;here</source>
        <translation>Розмістити &amp;тут</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Its words are these from now on (A)</source>
        <translation>Відтепер його слова такі (A)</translation>
    </message>
    <message>
        <source>Select the passage in the page (P)</source>
        <translation>Вибрати уривок на сторінці (P)</translation>
    </message>
    <message>
        <source>Keep its former words and its note without a place in the text (O)</source>
        <translation>Зберегти колишні слова й нотатку без місця в тексті (O)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>The passage is gone</source>
        <translation>Уривка вже немає</translation>
    </message>
    <message>
        <source>Some of its words changed</source>
        <translation>Деякі слова змінилися</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Як було</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Як є</translation>
    </message>
    <message>
        <source>The new version does not have this passage.</source>
        <translation>У новій версії цього уривка немає.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Нотатка: %1</translation>
    </message>
    <message>
        <source>Select the passage in the text, then press Enter</source>
        <translation>Виберіть уривок у тексті й натисніть Enter</translation>
    </message>
</context>
<context>
    <name>lectern::SayingModel</name>
    <message>
        <source>No speaker named</source>
        <translation>Мовця не названо</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotation(s)</source>
        <translation>
            <numerusform>%1, %n цитата</numerusform>
            <numerusform>%1, %n цитати</numerusform>
            <numerusform>%1, %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1, виділено</translation>
    </message>
</context>
<context>
    <name>lectern::SayingView</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>&amp;Перейти до уривка</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Виділити</translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрити пошук (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Search texts, highlights and notes</source>
        <translation>Пошук у текстах, виділеннях і нотатках</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Пошук не вдався</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Titles, texts, highlights and notes. Try “a phrase”, -without, begin*, tag:history or in:notes.</source>
        <translation>Заголовки, тексти, виділення та нотатки. Спробуйте «словосполучення», -без, почат*, tag:історія або in:notes.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>Понад %n збіг</numerusform>
            <numerusform>Понад %n збіги</numerusform>
            <numerusform>Понад %n збігів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, begin*, tag:history, site:example.org, speaker:name, in:notes</source>
        <translation>Слова, «словосполучення», -без, почат*, tag:історія, site:example.org, speaker:ім’я, in:notes</translation>
    </message>
    <message>
        <source>Nothing in the library fits “%1”. Fewer words find more, and so does the beginning of one: begin*.</source>
        <translation>У бібліотеці ніщо не відповідає «%1». Менше слів знайдуть більше, а початок слова — ще більше: почат*.</translation>
    </message>
</context>
<context>
    <name>lectern::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Вибраний текст</translation>
    </message>
    <message>
        <source>Highlight in yellow (1)</source>
        <translation>Виділити жовтим (1)</translation>
    </message>
    <message>
        <source>Highlight in green (2)</source>
        <translation>Виділити зеленим (2)</translation>
    </message>
    <message>
        <source>Highlight in blue (3)</source>
        <translation>Виділити синім (3)</translation>
    </message>
    <message>
        <source>Highlight in pink (4)</source>
        <translation>Виділити рожевим (4)</translation>
    </message>
    <message>
        <source>Highlight in purple (5)</source>
        <translation>Виділити фіолетовим (5)</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Додати нотатку (N)</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Додати мітку (T)</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Копіювати як цитату</translation>
    </message>
    <message>
        <source>Copy link to this passage</source>
        <translation>Копіювати посилання на цей уривок</translation>
    </message>
</context>
<context>
    <name>lectern::Shortcuts</name>
    <message>
        <source>“%1” keeps its key: the one in the settings is that of “%2” already.</source>
        <translation>«%1» зберігає свою клавішу: ту, що в налаштуваннях, уже має «%2».</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Пошук за словами чи клавішами</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Натисніть нову клавішу</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистити</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Типова</translation>
    </message>
    <message>
        <source>&amp;All to their defaults</source>
        <translation>&amp;Усі типові</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Забрати звідти</translation>
    </message>
    <message>
        <source>“%1”, by this key:</source>
        <translation>«%1» — цією клавішею:</translation>
    </message>
    <message>
        <source>Choose what another key is to do.</source>
        <translation>Виберіть, що має робити інша клавіша.</translation>
    </message>
    <message>
        <source>%1 is a key that the page itself needs.</source>
        <translation>Клавіша %1 потрібна самій сторінці.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 — це вже клавіша для «%2».</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsModel</name>
    <message>
        <source>A page on, or back</source>
        <translation>На сторінку вперед або назад</translation>
    </message>
    <message>
        <source>Space, Shift+Space; Page down, Page up</source>
        <translation>Пробіл, Shift+Пробіл; Page Down, Page Up</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>До початку або кінця</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>With a caret in the text: select by character or line</source>
        <translation>З курсором у тексті: вибрати за знаками чи рядками</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+стрілки</translation>
    </message>
    <message>
        <source>With a caret: select by word</source>
        <translation>З курсором: вибрати за словами</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation>Ctrl+Shift+←, →</translation>
    </message>
    <message>
        <source>With a caret: select by sentence</source>
        <translation>З курсором: вибрати за реченнями</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation>Alt+Shift+←, →</translation>
    </message>
    <message>
        <source>With a caret: select by paragraph</source>
        <translation>З курсором: вибрати за абзацами</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+↑, ↓</translation>
    </message>
    <message>
        <source>On a highlight: move its end, its start, by a word</source>
        <translation>На виділенні: посунути кінець, початок на слово</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right; Up, Down</source>
        <translation>Alt+Shift+←, →; ↑, ↓</translation>
    </message>
    <message>
        <source>Into the bar beside the selection</source>
        <translation>До панелі біля вибраного тексту</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leave the selection, the highlight, a field</source>
        <translation>Вийти з вибраного тексту, виділення, поля</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Move the selected articles to the trash, in the list</source>
        <translation>Перемістити вибрані статті до кошика (у списку)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Що робиться</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>In page and list, always</source>
        <translation>На сторінці та у списку, завжди</translation>
    </message>
</context>
<context>
    <name>lectern::SidebarModel</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
</context>
<context>
    <name>lectern::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Хто це каже</translation>
    </message>
</context>
<context>
    <name>lectern::SpeechBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Читання вголос</translation>
    </message>
</context>
<context>
    <name>lectern::TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation>Зняти мітку %1</translation>
    </message>
</context>
<context>
    <name>lectern::TagEditor</name>
    <message>
        <source>Tag editor</source>
        <translation>Редактор міток</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
</context>
<context>
    <name>lectern::TagPopover</name>
    <message>
        <source>Tags of “%1”</source>
        <translation>Мітки статті «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Мітки %n статті</numerusform>
            <numerusform>Мітки %n статей</numerusform>
            <numerusform>Мітки %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::VersionEdits</name>
    <message>
        <source>Go to another version</source>
        <translation>Перейти до іншої версії</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Нова версія</translation>
    </message>
</context>
<context>
    <name>lectern::VersionPage</name>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>&amp;Назад до найновішої</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>What differs in the newest version</source>
        <translation>Чим відрізняється найновіша версія</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>&amp;Зробити найновішою</translation>
    </message>
    <message>
        <source>Read this one from now on; the other is kept</source>
        <translation>Відтепер читати цю; іншу буде збережено</translation>
    </message>
    <message>
        <source>You are looking at the version of %1, which is the newest.</source>
        <translation>Ви переглядаєте версію від %1, найновішу.</translation>
    </message>
    <message>
        <source>You are looking at the version of %1.</source>
        <translation>Ви переглядаєте версію від %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsController</name>
    <message>
        <source>Checking for changes…</source>
        <translation>Перевірка змін…</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could have changed.</source>
        <translation>Стаття «%1» не має адреси, за якою могла б змінитися.</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>Стаття «%1» змінилася.</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>Стаття «%1» змінилася: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Nothing has changed since the version of %1, from which you went back.</source>
        <translation>Нічого не змінилося від версії %1, з якої ви повернулися.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Нічого не змінилося від %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Версії статті «%1»</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>&amp;Зробити найновішою</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (найновіша)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Порівняти з попередньою</translation>
    </message>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation>&amp;Порівняти з найновішою</translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%n точно</numerusform>
            <numerusform>%n точно</numerusform>
            <numerusform>%n точно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n без місця</numerusform>
            <numerusform>%n без місця</numerusform>
            <numerusform>%n без місця</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::WindowApplication</name>
    <message>
        <source>The library %1 cannot be opened.</source>
        <translation>Бібліотеку %1 не вдається відкрити.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Вибрати іншу бібліотеку…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Choose a library</source>
        <translation>Вибір бібліотеки</translation>
    </message>
    <message>
        <source>Libraries of Lectern (*.lectern);;All files (*)</source>
        <translation>Бібліотеки Lectern (*.lectern);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>lectern::WindowBar</name>
    <message>
        <source>Whether all is saved</source>
        <translation>Чи все збережено</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Усе збережено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
</context>
</TS>
