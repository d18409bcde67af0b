<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>lectern</name>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation>تعذّرت قراءة الدخل القياسي: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Say what to highlight: --quote TEXT or --quotation N.</source>
        <translation>حدّد ما يُظلَّل: ⁦--quote TEXT⁩ أو ⁦--quotation N⁩.</translation>
    </message>
    <message>
        <source>A version is one of an article: name the article, too.</source>
        <translation>الإصدار يخص مقالة بعينها: اذكر المقالة أيضًا.</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could be read again; say --from where.</source>
        <translation>ليس للمقالة «⁨%1⁩» عنوان ويب تُقرأ منه مجددًا؛ حدّد المصدر بالخيار ⁦--from⁩.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>There is nothing to add in that folder.</source>
        <translation>لا شيء يُضاف في ذلك المجلد.</translation>
    </message>
    <message>
        <source>--title is for one input only.</source>
        <translation>الخيار ⁦--title⁩ لمدخل واحد فقط.</translation>
    </message>
    <message>
        <source>--all is for --reextract.</source>
        <translation>الخيار ⁦--all⁩ يُستعمل مع ⁦--reextract⁩.</translation>
    </message>
    <message>
        <source>Name an article, or say --all.</source>
        <translation>اذكر مقالة، أو استعمل ⁦--all⁩.</translation>
    </message>
    <message>
        <source>+TAG adds a tag and -TAG takes it away; “%1” is neither.</source>
        <translation>تضيف ⁦+TAG⁩ وسمًا وتزيله ⁦-TAG⁩؛ أما «⁨%1⁩» فليس أيًّا منهما.</translation>
    </message>
    <message>
        <source>There is no library at “%1”.</source>
        <translation>لا توجد مكتبة في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>--since takes a date like 2024-05-01 or a time like 2024-05-01T10:00:00Z, not “%1”.</source>
        <translation>يقبل ⁦--since⁩ تاريخًا مثل ⁦2024-05-01⁩ أو وقتًا مثل ⁦2024-05-01T10:00:00Z⁩، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Written    %1</source>
        <translation>كُتب        ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unchanged  %1</source>
        <translation>لم يتغيّر    ⁨%1⁩</translation>
    </message>
    <message>
        <source>The trash is empty; articles deleted for good: %1</source>
        <translation>المهملات فارغة؛ المقالات المحذوفة نهائيًا: %1</translation>
    </message>
    <message>
        <source>The sample articles are in the library; begin with %1</source>
        <translation>المقالات النموذجية في المكتبة؛ ابدأ بالمقالة %1</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>حُفظت النسخة الاحتياطية في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>استُعيدت ⁨%1⁩</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
    <message>
        <source>This build of Lectern has no window; see “lectern --help” for its commands.</source>
        <translation>هذا البناء من Lectern بلا نافذة؛ للأوامر راجع «⁦lectern --help⁩».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Name an article, or --all.</source>
        <translation>اذكر مقالة، أو استعمل ⁦--all⁩.</translation>
    </message>
    <message>
        <source>“%1” is an article and an annotation; give more of its identifier.</source>
        <translation>«⁨%1⁩» مقالة وتعليق معًا؛ اكتب مزيدًا من المعرّف.</translation>
    </message>
    <message>
        <source>There is no article or annotation “%1” in the library.</source>
        <translation>لا توجد في المكتبة مقالة ولا تعليق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Say where: --at OFFSET or --before TEXT.</source>
        <translation>حدّد الموضع: ⁦--at OFFSET⁩ أو ⁦--before TEXT⁩.</translation>
    </message>
    <message>
        <source>%1 exact, %2 moved, %3 changed, %4 orphaned</source>
        <translation>%1 مطابقة، %2 منقولة، %3 متغيّرة، %4 بلا موضع</translation>
    </message>
    <message>
        <source>There is no version before version %1.</source>
        <translation>لا إصدار قبل الإصدار %1.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; “lectern --help” lists what works without one.</source>
        <translation>لا شاشة لعرض النافذة عليها؛ يسرد «⁦lectern --help⁩» ما يعمل من دونها.</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>عرض تقديمي من PowerPoint</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read: save it as EPUB or as a web page first.</source>
        <translation>%1: هذا %2، ولا يستطيع Lectern قراءته؛ احفظه أولًا بصيغة EPUB أو صفحة ويب.</translation>
    </message>
    <message>
        <source>%1 is an archive of files, which can&apos;t be read as one article.</source>
        <translation>%1: هذا أرشيف ملفات، ولا يُقرأ مقالةً واحدة.</translation>
    </message>
    <message>
        <source>%1 is a damaged EPUB: %2.</source>
        <translation>%1: ملف EPUB تالف: %2.</translation>
    </message>
    <message>
        <source>%1 is copy-protected (%2), so that only its seller&apos;s own programs can read it.</source>
        <translation>%1: محمي من النسخ (%2)، فلا تقرؤه إلا برامج بائعه.</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>ليس فيه مستند الحزمة</translation>
    </message>
    <message>
        <source>it names nothing to read</source>
        <translation>لا يذكر شيئًا يُقرأ</translation>
    </message>
    <message>
        <source>%1 has no text to read.</source>
        <translation>%1: لا نص فيه للقراءة.</translation>
    </message>
    <message>
        <source>%1 holds more text than is read as one article.</source>
        <translation>%1: فيه نص أكثر مما يُقرأ مقالةً واحدة.</translation>
    </message>
    <message>
        <source>%1 takes too long to read as an article.</source>
        <translation>%1: تستغرق قراءته مقالةً وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2.</source>
        <translation>تعذّر جلب «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>it leads to “%1”, which is no web page</source>
        <translation>يقود إلى «⁨%1⁩»، وهذا ليس صفحة ويب</translation>
    </message>
    <message>
        <source>it leads from a secure address to one that is not</source>
        <translation>يقود من عنوان آمن إلى آخر غير آمن</translation>
    </message>
    <message>
        <source>its redirects go round in a circle</source>
        <translation>تدور إعادات توجيهه في حلقة</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>ليس «⁨%1⁩» عنوان http ولا https.</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>يعيد التوجيه أكثر من %1 مرة</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a media file</source>
        <translation>ملف وسائط</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>مستند مكتبي قديم</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a web crawler archive (WARC)</source>
        <translation>أرشيف زاحف ويب (WARC)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>%1 is too large to be read as an article.</source>
        <translation>%1: أكبر من أن يُقرأ مقالةً.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: فارغ.</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read.</source>
        <translation>%1: هذا %2، ولا يستطيع Lectern قراءته.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1: ليس نصًا.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>لا شيء يُقرأ في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 holds %2 pages: save each in a file of its own.</source>
        <translation>%1: فيه %2 من الصفحات؛ احفظ كلًّا منها في ملف مستقل.</translation>
    </message>
    <message>
        <source>%1 is damaged: its parts can&apos;t be told apart.</source>
        <translation>%1: تالف، إذ يتعذّر تمييز أجزائه.</translation>
    </message>
    <message>
        <source>%1 has no text to read, only attachments.</source>
        <translation>%1: لا نص فيه للقراءة، بل مرفقات فحسب.</translation>
    </message>
    <message>
        <source>The library is damaged: what an article was read from is not what was kept; check the library.</source>
        <translation>المكتبة تالفة: مصدر إحدى المقالات ليس كما حُفظ؛ افحص المكتبة.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that is read.</source>
        <translation>حجم «⁨%1⁩» أكبر من %2 ميغابايت، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>تعذّرت قراءة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>“%1” is %2, not a file that can be read.</source>
        <translation>«⁨%1⁩»: هذا %2، وليس ملفًا يُقرأ.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>the server refuses to show it (HTTP %1)</source>
        <translation>يرفض الخادم عرضه (HTTP %1)</translation>
    </message>
    <message>
        <source>the server has no such page (HTTP 404)</source>
        <translation>لا توجد هذه الصفحة في الخادم (HTTP 404)</translation>
    </message>
    <message>
        <source>the page is gone (HTTP 410)</source>
        <translation>لم تعد الصفحة موجودة (HTTP 410)</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while (HTTP 429)</source>
        <translation>يطلب الخادم التمهّل قليلًا (HTTP 429)</translation>
    </message>
    <message>
        <source>the server failed (HTTP %1)</source>
        <translation>أخفق الخادم (HTTP %1)</translation>
    </message>
    <message>
        <source>the server answered HTTP %1</source>
        <translation>أجاب الخادم HTTP %1</translation>
    </message>
    <message>
        <source>the connection was refused by %1</source>
        <translation>رفض ⁨%1⁩ الاتصال</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>لم يُعثر على المضيف ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>أغلق ⁨%1⁩ الاتصال</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>لم يُجب ⁨%1⁩ في الوقت المناسب</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>تعذّر إنشاء اتصال آمن بالمضيف ⁨%1⁩</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is fetched.</source>
        <translation>حجم «⁨%1⁩» أكبر من %2، وهو أقصى ما يُجلب.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2 did not answer in time.</source>
        <translation>تعذّر جلب «⁨%1⁩»: لم يُجب ⁨%2⁩ في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Fetching “%1” was cancelled.</source>
        <translation>أُلغي جلب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>the network said “%1”</source>
        <translation>أفادت الشبكة: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 is a damaged web archive.</source>
        <translation>%1: أرشيف ويب تالف.</translation>
    </message>
    <message>
        <source>%1 holds no web page.</source>
        <translation>%1: لا صفحة ويب فيه.</translation>
    </message>
    <message>
        <source>%1 holds more files than are read of one archive.</source>
        <translation>%1: فيه ملفات أكثر مما يُقرأ من أرشيف واحد.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: it can&apos;t be unpacked.</source>
        <translation>%1: تالف أو ناقص، إذ يتعذّر فكّ ضغطه.</translation>
    </message>
    <message>
        <source>%1 is incomplete: “%2” is missing in it.</source>
        <translation>%1: ناقص، إذ لا يوجد فيه «⁨%2⁩».</translation>
    </message>
    <message>
        <source>%1 is locked with a password, so that it can&apos;t be read.</source>
        <translation>%1: مقفل بكلمة مرور، فلا تمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it can&apos;t be unpacked.</source>
        <translation>%1: تالف، إذ يتعذّر فكّ ضغط «⁨%2⁩» منه.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read of one file.</source>
        <translation>%1: يُفكّ إلى أكثر مما يُقرأ من ملف واحد.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>تعذّر إنشاء المجلد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا شيء للتصدير.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>تعذّرت كتابة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is there but could not be read: %2.</source>
        <translation>الملف «⁨%1⁩» موجود لكن تعذّرت قراءته: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>إن «⁨%1⁩» مجلد.</translation>
    </message>
    <message>
        <source>“%1” was changed since Lectern wrote it; choose another name.</source>
        <translation>تغيّر «⁨%1⁩» منذ أن كتبه Lectern؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not Lectern&apos;s; choose another name.</source>
        <translation>الملف «⁨%1⁩» موجود من قبل ولم يكتبه Lectern؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This annotation is in the library already.</source>
        <translation>هذا التعليق في المكتبة من قبل.</translation>
    </message>
    <message>
        <source>There is no annotation %1 in the library.</source>
        <translation>لا يوجد تعليق %1 في المكتبة.</translation>
    </message>
    <message>
        <source>What “%1” was read from was not kept, so it can&apos;t be read anew; add it again to keep it.</source>
        <translation>لم يُحفظ مصدر المقالة «⁨%1⁩»، فلا تمكن قراءتها من جديد؛ أضفها مرة أخرى ليُحفظ.</translation>
    </message>
    <message>
        <source>No quotations were found in the article.</source>
        <translation>لم يُعثر على اقتباسات في المقالة.</translation>
    </message>
    <message>
        <source>There is no quotation %1: the last one is %2.</source>
        <translation>لا يوجد اقتباس رقمه %1: فالأخير رقمه %2.</translation>
    </message>
    <message>
        <source>An orphaned highlight has no passage in this version of its article; choose another place for it.</source>
        <translation>ليس للتظليل الذي بلا موضع مقطع في هذا الإصدار من مقالته؛ اختر له موضعًا آخر.</translation>
    </message>
    <message>
        <source>It takes two highlights of one article or more to merge them.</source>
        <translation>يحتاج الدمج إلى تظليلين أو أكثر من مقالة واحدة.</translation>
    </message>
    <message>
        <source>A highlight is split between words or characters of its own.</source>
        <translation>يُقسَّم التظليل بين كلماته أو محارفه هو.</translation>
    </message>
    <message>
        <source>The annotation %1 lies in the trash.</source>
        <translation>التعليق %1 في المهملات.</translation>
    </message>
    <message>
        <source>The article has another text by now, in which the highlight can&apos;t be put back as it was.</source>
        <translation>صار للمقالة نص آخر لا يمكن أن يعود إليه التظليل كما كان.</translation>
    </message>
    <message>
        <source>The article has no version %1.</source>
        <translation>ليس للمقالة إصدار %1.</translation>
    </message>
    <message>
        <source>The library is damaged: a highlight stands outside of its text; check and repair it.</source>
        <translation>المكتبة تالفة: أحد التظليلات خارج نصّه؛ افحصها وأصلحها.</translation>
    </message>
    <message>
        <source>The article does not have the words “%1”.</source>
        <translation>ليست في المقالة الكلمات «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The article has these words in %1 places: say which with --occurrence, or what stands around them with --prefix or --suffix.</source>
        <translation>ترد هذه الكلمات في المقالة في %1 من المواضع: حدّد أيّها بالخيار ⁦--occurrence⁩، أو ما يحيط بها بالخيار ⁦--prefix⁩ أو ⁦--suffix⁩.</translation>
    </message>
    <message>
        <source>A highlight needs the words that it is to mark.</source>
        <translation>يحتاج التظليل إلى الكلمات التي يُعلّمها.</translation>
    </message>
    <message>
        <source>The sample article %1 is missing from the program.</source>
        <translation>المقالة النموذجية %1 مفقودة من البرنامج.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>لا مكتبة مفتوحة.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>There is no annotation %1; give 8 characters or more of its identifier.</source>
        <translation>لا يوجد تعليق %1؛ اكتب 8 محارف أو أكثر من معرّفه.</translation>
    </message>
    <message>
        <source>More than one annotation begins with %1; give more of its identifier.</source>
        <translation>يبدأ أكثر من تعليق بالرمز %1؛ اكتب مزيدًا من المعرّف.</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>لا توجد مقالة %1 في المكتبة.</translation>
    </message>
    <message>
        <source>There is no article %1; give 8 characters or more of its identifier.</source>
        <translation>لا توجد مقالة %1؛ اكتب 8 محارف أو أكثر من معرّفها.</translation>
    </message>
    <message>
        <source>More than one article begins with %1; give more of its identifier.</source>
        <translation>تبدأ أكثر من مقالة بالرمز %1؛ اكتب مزيدًا من المعرّف.</translation>
    </message>
    <message>
        <source>There is no article from %1 in the library.</source>
        <translation>لا توجد في المكتبة مقالة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: an article has lost its content; check and repair it.</source>
        <translation>المكتبة ⁨%1⁩ تالفة: فقدت إحدى المقالات محتواها؛ افحصها وأصلحها.</translation>
    </message>
    <message>
        <source>%1 is not a library, so a backup does not replace it.</source>
        <translation>ليس ⁨%1⁩ مكتبة، فلن تحلّ نسخة احتياطية محلّه.</translation>
    </message>
    <message>
        <source>The library %1 is open, so a backup does not replace it.</source>
        <translation>المكتبة ⁨%1⁩ مفتوحة، فلن تحلّ نسخة احتياطية محلّها.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it was not restored.</source>
        <translation>النسخة الاحتياطية ⁨%1⁩ تالفة، فلم تُستعد.</translation>
    </message>
    <message>
        <source>%1 is not a file, so a backup does not replace it.</source>
        <translation>ليس ⁨%1⁩ ملفًا، فلن تحلّ نسخة احتياطية محلّه.</translation>
    </message>
    <message>
        <source>The library %1 is open; close it before restoring a backup.</source>
        <translation>المكتبة ⁨%1⁩ مفتوحة؛ أغلقها قبل استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The former library could not be kept as %1, so nothing was restored.</source>
        <translation>تعذّر حفظ المكتبة السابقة باسم ⁨%1⁩، فلم يُستعد شيء.</translation>
    </message>
    <message>
        <source>A library cannot be its own backup; give another file name.</source>
        <translation>لا تكون المكتبة نسخة احتياطية من نفسها؛ اختر اسم ملف آخر.</translation>
    </message>
    <message>
        <source>A library cannot be restored from itself; give another file.</source>
        <translation>لا تُستعاد المكتبة من نفسها؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the library at %1.</source>
        <translation>لا مساحة لنسخة من المكتبة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A copy of the library could not be written to %1.</source>
        <translation>تعذّرت كتابة نسخة من المكتبة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The library %1 can be read but not written.</source>
        <translation>تمكن قراءة المكتبة ⁨%1⁩ دون الكتابة فيها.</translation>
    </message>
    <message>
        <source>A library cannot be made in the folder %1, which may not be written.</source>
        <translation>لا يمكن إنشاء مكتبة في المجلد ⁨%1⁩، فالكتابة فيه غير مسموح بها.</translation>
    </message>
    <message>
        <source>The library %1 was made by another version of Lectern and must be opened for writing first.</source>
        <translation>أُنشئت المكتبة ⁨%1⁩ بإصدار آخر من Lectern، ويجب أن تُفتح للكتابة أولًا.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: it has no tables; restore a backup of it.</source>
        <translation>المكتبة ⁨%1⁩ تالفة: لا جداول فيها؛ استعد نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Lectern; update Lectern to open it.</source>
        <translation>أُنشئت المكتبة ⁨%1⁩ بإصدار أحدث من Lectern؛ حدّث Lectern لتفتحها.</translation>
    </message>
    <message>
        <source>The library %1 is damaged; restore a backup of it.</source>
        <translation>المكتبة ⁨%1⁩ تالفة؛ استعد نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened safely.</source>
        <translation>تعذّر فتح المكتبة ⁨%1⁩ على نحو آمن.</translation>
    </message>
    <message>
        <source>The library %1 was asked wrongly.</source>
        <translation>وُجّه إلى المكتبة ⁨%1⁩ استعلام خاطئ.</translation>
    </message>
    <message>
        <source>The search index of the articles is out of step.</source>
        <translation>فهرس البحث في المقالات غير متزامن.</translation>
    </message>
    <message>
        <source>The search index of the annotations is out of step.</source>
        <translation>فهرس البحث في التعليقات غير متزامن.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1.</source>
        <translation>بنية الملف تالفة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not there.</source>
        <translation>في الجدول %1 صف يتبع شيئًا لا وجود له.</translation>
    </message>
    <message>
        <source>The article %1 has no content.</source>
        <translation>لا محتوى للمقالة %1.</translation>
    </message>
    <message>
        <source>The article %1 does not say how it was read.</source>
        <translation>لا تذكر المقالة %1 كيف قُرئت.</translation>
    </message>
    <message>
        <source>The article %1 does not say which of its versions is the newest.</source>
        <translation>لا تذكر المقالة %1 أيّ إصداراتها الأحدث.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not the one that was stored.</source>
        <translation>نص الإصدار %1 ليس كما خُزّن.</translation>
    </message>
    <message>
        <source>The text of the version %1 is not that of its HTML.</source>
        <translation>نص الإصدار %1 ليس نص HTML الخاص به.</translation>
    </message>
    <message>
        <source>The version %1 is not prepared for the search.</source>
        <translation>الإصدار %1 غير مهيّأ للبحث.</translation>
    </message>
    <message>
        <source>The image %1 is not the one that was stored.</source>
        <translation>الصورة %1 ليست كما خُزّنت.</translation>
    </message>
    <message>
        <source>The original %1 is not the one that was stored.</source>
        <translation>الأصل %1 ليس كما خُزّن.</translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are.</source>
        <translation>التعليق %1 ليس حيث كلماته.</translation>
    </message>
    <message>
        <source>The annotation %1 is not tied to the newest version of its article.</source>
        <translation>التعليق %1 غير مرتبط بأحدث إصدار من مقالته.</translation>
    </message>
    <message>
        <source>The annotation %1 is not found by its tags.</source>
        <translation>لا يُعثر على التعليق %1 بوسومه.</translation>
    </message>
    <message>
        <source>The tag %1 is not found by its name.</source>
        <translation>لا يُعثر على الوسم %1 باسمه.</translation>
    </message>
    <message>
        <source>The search index of the articles was made anew.</source>
        <translation>أُعيد إنشاء فهرس البحث في المقالات.</translation>
    </message>
    <message>
        <source>The search index of the annotations was made anew.</source>
        <translation>أُعيد إنشاء فهرس البحث في التعليقات.</translation>
    </message>
    <message>
        <source>Articles that did not say how they were read stand in the inbox again.</source>
        <translation>عادت إلى الوارد المقالات التي لم تذكر كيف قُرئت.</translation>
    </message>
    <message>
        <source>The newest versions of articles were found again.</source>
        <translation>حُدّدت أحدث إصدارات المقالات من جديد.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>لا توجد مكتبة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a library.</source>
        <translation>ليس ⁨%1⁩ ملفًا، فلا يمكن أن يكون مكتبة.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة المكتبة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a Lectern library.</source>
        <translation>الملف ⁨%1⁩ فارغ، فليس مكتبة Lectern.</translation>
    </message>
    <message>
        <source>%1 is not a Lectern library.</source>
        <translation>ليس ⁨%1⁩ مكتبة Lectern.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: its end is missing; restore a backup of it.</source>
        <translation>المكتبة ⁨%1⁩ تالفة: نهايتها مفقودة؛ استعد نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish; try again.</source>
        <translation>يكتب برنامج آخر في المكتبة ⁨%1⁩ ولم ينتهِ بعد؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk with the library %1 is full; nothing was changed.</source>
        <translation>القرص الذي عليه المكتبة ⁨%1⁩ ممتلئ؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There was not enough memory to work with the library %1.</source>
        <translation>لا تكفي الذاكرة للعمل مع المكتبة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The library %1 could not be opened.</source>
        <translation>تعذّر فتح المكتبة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The disk with the library %1 did not read or write as it should; nothing was changed.</source>
        <translation>لم يقرأ القرص الذي عليه المكتبة ⁨%1⁩ أو يكتب كما ينبغي؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is larger than the library %1 can hold.</source>
        <translation>هذا أكبر مما تتسع له المكتبة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The library %1 refused a change: %2.</source>
        <translation>رفضت المكتبة ⁨%1⁩ التغيير: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>لا يوجد وسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The library is damaged: an article has lost its content; check and repair it.</source>
        <translation>المكتبة تالفة: فقدت إحدى المقالات محتواها؛ افحصها وأصلحها.</translation>
    </message>
    <message>
        <source>The library does not hold the image %1.</source>
        <translation>ليست الصورة %1 في المكتبة.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>The article’s words here have changed.</source>
        <translation>تغيّرت كلمات المقالة هنا.</translation>
    </message>
    <message>
        <source>No longer in the article; kept here.</source>
        <translation>لم يعد في المقالة؛ محفوظ هنا.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[صورة]</translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation>تظليل %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>عُدّل في %1</translation>
    </message>
    <message>
        <source>%1 highlight: %2</source>
        <translation>تظليل %1: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>القائل: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>الوارد فارغ</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>لا شيء قيد القراءة</translation>
    </message>
    <message>
        <source>An article moves here when it is opened.</source>
        <translation>تنتقل المقالة إلى هنا عند فتحها.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>Press E to archive an article that is done.</source>
        <translation>اضغط E لأرشفة مقالة فرغت منها.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>لا نجوم بعد</translation>
    </message>
    <message>
        <source>Press S to star an article worth coming back to.</source>
        <translation>اضغط S لوضع نجمة على مقالة تستحق العودة إليها.</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>لا تظليلات بعد</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H.</source>
        <translation>حدّد مقطعًا من مقالة واضغط H.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
    <message>
        <source>What is removed waits here until the trash is emptied.</source>
        <translation>ما يُزال ينتظر هنا إلى أن تُفرغ المهملات.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>لا مقالات هنا</translation>
    </message>
    <message>
        <source>No article carries the tag “%1”. Drag one onto it, or press Shift+T.</source>
        <translation>لا مقالة تحمل الوسم «⁨%1⁩». اسحب مقالة إليه، أو اضغط Shift+T.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>لا شيء يطابق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.</source>
        <translation>اضغط Escape لرؤية القائمة كلها، أو Ctrl+Shift+F للبحث في النصوص.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>آخر ما فُتح أولًا</translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation>حسب تاريخ النشر</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>الأقل قراءة أولًا</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>لا تظليلات</numerusform>
            <numerusform>تظليل واحد</numerusform>
            <numerusform>تظليلان</numerusform>
            <numerusform>%Ln تظليلات</numerusform>
            <numerusform>%Ln تظليلًا</numerusform>
            <numerusform>%Ln تظليل</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ذات النجمة</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;فتح ملفات…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>فتح &amp;عنوان ويب…</translation>
    </message>
    <message>
        <source>Open what is in the &amp;clipboard</source>
        <translation>فتح محتوى ال&amp;حافظة</translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation>ت&amp;صدير التظليلات…</translation>
    </message>
    <message>
        <source>Copy highlights as &amp;Markdown</source>
        <translation>نسخ التظليلات بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>إفرا&amp;غ المهملات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>&amp;بحث في الصفحة…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن التا&amp;لي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>بحث في &amp;كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Go to an article or command…</source>
        <translation>ا&amp;نتقال إلى مقالة أو أمر…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>ت&amp;صفية القائمة</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>المقالة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>المقالة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Archive, or take out again</source>
        <translation>&amp;أرشفة أو إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Move to the &amp;inbox</source>
        <translation>نقل إلى ال&amp;وارد</translation>
    </message>
    <message>
        <source>&amp;Star, or take the star away</source>
        <translation>وضع ال&amp;نجمة أو إزالتها</translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation>وسو&amp;م المقالة…</translation>
    </message>
    <message>
        <source>&amp;Change the title…</source>
        <translation>تغيير ال&amp;عنوان…</translation>
    </message>
    <message>
        <source>Check &amp;for changes</source>
        <translation>التح&amp;قق من وجود تغييرات</translation>
    </message>
    <message>
        <source>Revie&amp;w changed highlights…</source>
        <translation>م&amp;راجعة التظليلات المتغيّرة…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>الإ&amp;صدارات…</translation>
    </message>
    <message>
        <source>Show the w&amp;hole page</source>
        <translation>عر&amp;ض الصفحة كاملة</translation>
    </message>
    <message>
        <source>Rea&amp;d it anew from the saved page</source>
        <translation>قراءتها من &amp;جديد من الصفحة المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>نقل إلى الم&amp;هملات</translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation>إ&amp;خراج من المهملات</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;تظليل</translation>
    </message>
    <message>
        <source>The whole &amp;quotation, with its speaker</source>
        <translation>الاقتباس &amp;كله مع قائله</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>أ&amp;صفر</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>أ&amp;خضر</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>أ&amp;زرق</translation>
    </message>
    <message>
        <source>P&amp;ink</source>
        <translation>&amp;وردي</translation>
    </message>
    <message>
        <source>Pu&amp;rple</source>
        <translation>&amp;بنفسجي</translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation>&amp;ملاحظة على النص المحدد</translation>
    </message>
    <message>
        <source>Note on the &amp;current highlight</source>
        <translation>ملاحظة على التظليل ال&amp;حالي</translation>
    </message>
    <message>
        <source>Spea&amp;ker of the highlight…</source>
        <translation>&amp;قائل التظليل…</translation>
    </message>
    <message>
        <source>&amp;Tags of the highlight…</source>
        <translation>و&amp;سوم التظليل…</translation>
    </message>
    <message>
        <source>Re&amp;move the highlight</source>
        <translation>&amp;إزالة التظليل</translation>
    </message>
    <message>
        <source>M&amp;erge with its neighbours</source>
        <translation>&amp;دمج مع المجاور</translation>
    </message>
    <message>
        <source>&amp;Split at the selection or caret</source>
        <translation>تقسيم &amp;عند التحديد أو المؤشر</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>التظليل التال&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>الت&amp;ظليل السابق</translation>
    </message>
    <message>
        <source>Copy as q&amp;uotation</source>
        <translation>&amp;نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation>نسخ &amp;رابط المقطع</translation>
    </message>
    <message>
        <source>C&amp;aret in the text</source>
        <translation>مؤ&amp;شر في النص</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>ال&amp;تعليقات</translation>
    </message>
    <message>
        <source>&amp;Nothing but the page</source>
        <translation>الص&amp;فحة وحدها</translation>
    </message>
    <message>
        <source>Marks beside &amp;quotations</source>
        <translation>علامات بجانب الا&amp;قتباسات</translation>
    </message>
    <message>
        <source>A&amp;ppearance…</source>
        <translation>الم&amp;ظهر…</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>فات&amp;ح</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;سيبيا</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>نص &amp;أكبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>الح&amp;جم المعتاد</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>س&amp;طور أعرض</translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation>سطور أ&amp;ضيق</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>ال&amp;وارد</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;قيد القراءة</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>الأر&amp;شيف</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>ذات ال&amp;نجمة</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>الت&amp;ظليلات</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>الاقت&amp;باسات</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>الم&amp;هملات</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>إلى القائ&amp;مة</translation>
    </message>
    <message>
        <source>To the &amp;page</source>
        <translation>إلى ال&amp;صفحة</translation>
    </message>
    <message>
        <source>To the a&amp;nnotations</source>
        <translation>إلى الت&amp;عليقات</translation>
    </message>
    <message>
        <source>To the quotations of the arti&amp;cle</source>
        <translation>إلى اقتبا&amp;سات المقالة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation>إضافة الم&amp;قالات النموذجية</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>&amp;حول Lectern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>الم&amp;قالة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) stand exactly</source>
        <translation>
            <numerusform>لا تظليلات في موضعها تمامًا</numerusform>
            <numerusform>تظليل واحد في موضعه تمامًا</numerusform>
            <numerusform>تظليلان في موضعهما تمامًا</numerusform>
            <numerusform>%Ln تظليلات في موضعها تمامًا</numerusform>
            <numerusform>%Ln تظليلًا في موضعه تمامًا</numerusform>
            <numerusform>%Ln تظليل في موضعه تمامًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them elsewhere</source>
        <translation>
            <numerusform>لا شيء منها في مكان آخر</numerusform>
            <numerusform>واحد منها في مكان آخر</numerusform>
            <numerusform>اثنان منها في مكان آخر</numerusform>
            <numerusform>%Ln منها في مكان آخر</numerusform>
            <numerusform>%Ln منها في مكان آخر</numerusform>
            <numerusform>%Ln منها في مكان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيّر</numerusform>
            <numerusform>متغيّر واحد</numerusform>
            <numerusform>متغيّران</numerusform>
            <numerusform>%Ln متغيّرة</numerusform>
            <numerusform>%Ln متغيّرًا</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>لا شيء بلا موضع</numerusform>
            <numerusform>واحد بلا موضع</numerusform>
            <numerusform>اثنان بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>تعذّرت الكتابة في الخرج القياسي: ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new version</source>
        <translation>
            <numerusform>لا إصدار جديد</numerusform>
            <numerusform>واحدة بإصدار جديد</numerusform>
            <numerusform>اثنتان بإصدار جديد</numerusform>
            <numerusform>%Ln بإصدار جديد</numerusform>
            <numerusform>%Ln بإصدار جديد</numerusform>
            <numerusform>%Ln بإصدار جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>لا شيء كما كان</numerusform>
            <numerusform>واحدة كما كانت</numerusform>
            <numerusform>اثنتان كما كانتا</numerusform>
            <numerusform>%Ln كما كانت</numerusform>
            <numerusform>%Ln كما كانت</numerusform>
            <numerusform>%Ln كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose source was not kept</source>
        <translation>
            <numerusform>لا شيء بلا مصدر محفوظ</numerusform>
            <numerusform>واحدة لم يُحفظ مصدرها</numerusform>
            <numerusform>اثنتان لم يُحفظ مصدرهما</numerusform>
            <numerusform>%Ln لم يُحفظ مصدرها</numerusform>
            <numerusform>%Ln لم يُحفظ مصدرها</numerusform>
            <numerusform>%Ln لم يُحفظ مصدرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يخفق شيء</numerusform>
            <numerusform>أخفقت واحدة</numerusform>
            <numerusform>أخفقت اثنتان</numerusform>
            <numerusform>أخفقت %Ln</numerusform>
            <numerusform>أخفقت %Ln</numerusform>
            <numerusform>أخفقت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues on other pages; add it with --join-pages to have them all.</source>
        <translation>للمقالة تتمة في صفحات أخرى؛ أضفها مع ⁦--join-pages⁩ لتحصل عليها كلها.</translation>
    </message>
    <message>
        <source>This build of Lectern has no fonts to print with; “lectern export” writes highlights and articles as text.</source>
        <translation>هذا البناء من Lectern بلا خطوط للطباعة؛ يكتب «⁦lectern export⁩» التظليلات والمقالات نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>The article has these words in %n place(s) only.</source>
        <translation>
            <numerusform>لا ترد هذه الكلمات في المقالة.</numerusform>
            <numerusform>ترد هذه الكلمات في المقالة في موضع واحد فقط.</numerusform>
            <numerusform>ترد هذه الكلمات في المقالة في موضعين فقط.</numerusform>
            <numerusform>ترد هذه الكلمات في المقالة في %Ln مواضع فقط.</numerusform>
            <numerusform>ترد هذه الكلمات في المقالة في %Ln موضعًا فقط.</numerusform>
            <numerusform>ترد هذه الكلمات في المقالة في %Ln موضع فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are in version %2.</source>
        <translation>التعليق %1 ليس حيث كلماته في الإصدار %2.</translation>
    </message>
    <message>
        <source>The annotation %1 is placed in a version that it does not belong to.</source>
        <translation>وُضع التعليق %1 في إصدار لا يتبعه.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حف&amp;ظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Fetch and &amp;join its further pages</source>
        <translation>ج&amp;لب الصفحات التالية وضمّها</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>ال&amp;لغة…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>ض&amp;بط السطور على الجانبين</translation>
    </message>
    <message>
        <source>Indented paragrap&amp;hs</source>
        <translation>مسافة بادئة للفق&amp;رات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <comment>noun: a menu</comment>
        <translation>الت&amp;ظليل</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>لا إضافة</numerusform>
            <numerusform>أُضيفت واحدة</numerusform>
            <numerusform>أُضيفت اثنتان</numerusform>
            <numerusform>أُضيفت %Ln</numerusform>
            <numerusform>أُضيفت %Ln</numerusform>
            <numerusform>أُضيفت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What you open arrives here: a file with Ctrl+O, an address with Ctrl+L.</source>
        <translation>يصل إلى هنا ما تفتحه: ملف (Ctrl+O) أو عنوان ويب (Ctrl+L).</translation>
    </message>
    <message>
        <source>The image could not be saved as “%1”.</source>
        <translation>تعذّر حفظ الصورة باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>&amp;مسطرة القراءة</translation>
    </message>
    <message>
        <source>Smoo&amp;th scrolling</source>
        <translation>تمر&amp;ير سلس</translation>
    </message>
    <message>
        <source>Loo&amp;k at the image…</source>
        <translation>عرض الص&amp;ورة…</translation>
    </message>
    <message>
        <source>&amp;Read aloud, or pause</source>
        <translation>&amp;قراءة جهرية أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>إ&amp;يقاف القراءة</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>الجملة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>الجملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Highlight this sentence</source>
        <translation>ت&amp;ظليل هذه الجملة</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>أسر&amp;ع</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>أ&amp;بطأ</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>الم&amp;حتويات…</translation>
    </message>
    <message>
        <source>Lin&amp;ks of the article…</source>
        <translation>رواب&amp;ط المقالة…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>اس&amp;تماع</translation>
    </message>
    <message>
        <source>&amp;Filter the highlights…</source>
        <translation>تص&amp;فية التظليلات…</translation>
    </message>
    <message>
        <source>S&amp;ort the highlights…</source>
        <translation>ترتيب التظ&amp;ليلات…</translation>
    </message>
    <message>
        <source>Annotations &amp;beside their passages</source>
        <translation>التعليقات بجانب مقاطع&amp;ها</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationController</name>
    <message>
        <source>Highlight moved to the trash.</source>
        <translation>نُقل التظليل إلى المهملات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copied as a quotation.</source>
        <translation>نُسخ كاقتباس.</translation>
    </message>
    <message>
        <source>Link to the passage copied.</source>
        <translation>نُسخ رابط المقطع.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) moved to the trash.</source>
        <translation>
            <numerusform>لم تُنقل تظليلات إلى المهملات.</numerusform>
            <numerusform>نُقل تظليل واحد إلى المهملات.</numerusform>
            <numerusform>نُقل تظليلان إلى المهملات.</numerusform>
            <numerusform>نُقلت %Ln تظليلات إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln تظليلًا إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln تظليل إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) copied.</source>
        <translation>
            <numerusform>لم تُنسخ اقتباسات.</numerusform>
            <numerusform>نُسخ اقتباس واحد.</numerusform>
            <numerusform>نُسخ اقتباسان.</numerusform>
            <numerusform>نُسخت %Ln اقتباسات.</numerusform>
            <numerusform>نُسخ %Ln اقتباسًا.</numerusform>
            <numerusform>نُسخ %Ln اقتباس.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationEdits</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>تحرير القائل</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>تحرير الوسوم</translation>
    </message>
    <message>
        <source>Change extent</source>
        <translation>تغيير الحدود</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>إزالة التظليلات</numerusform>
            <numerusform>إزالة تظليل واحد</numerusform>
            <numerusform>إزالة تظليلين</numerusform>
            <numerusform>إزالة %Ln تظليلات</numerusform>
            <numerusform>إزالة %Ln تظليلًا</numerusform>
            <numerusform>إزالة %Ln تظليل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation>لا شيء يوافق التصفية</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقالة مفتوحة</translation>
    </message>
    <message>
        <source>What you highlight stands here, beside its text.</source>
        <translation>ما تظلّله يظهر هنا بجانب نصّه.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>لم يُظلَّل شيء بعد</translation>
    </message>
    <message>
        <source>Select text in the article and press H.</source>
        <translation>حدّد نصًا في المقالة واضغط H.</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet. Open the note to try again.</source>
        <translation>لم يُحفظ بعد ما كتبته هنا. افتح الملاحظة لتحاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the article</source>
        <translation>
            <numerusform>كلها في المقالة</numerusform>
            <numerusform>واحد لم يعد في المقالة</numerusform>
            <numerusform>اثنان لم يعودا في المقالة</numerusform>
            <numerusform>%Ln لم تعد في المقالة</numerusform>
            <numerusform>%Ln لم تعد في المقالة</numerusform>
            <numerusform>%Ln لم تعد في المقالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;نوع الخط</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;حجم الخط</translation>
    </message>
    <message>
        <source>&amp;Width of lines</source>
        <translation>&amp;عرض السطور</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>ا&amp;رتفاع السطر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Font of the page</source>
        <translation>خط الصفحة</translation>
    </message>
    <message>
        <source>Best serif</source>
        <translation>أفضل خط مذيّل</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>size of letters in points</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>width of a line</comment>
        <translation>
            <numerusform>بلا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln حروف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>فراغ بينها</translation>
    </message>
    <message>
        <source>First line indented</source>
        <translation>إزاحة السطر الأول</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>&amp;Justified and hyphenated</source>
        <translation>&amp;ضبط السطور مع تقطيع الكلمات</translation>
    </message>
    <message>
        <source>The open article does not tell its language, so its lines stay ragged.</source>
        <translation>لا تذكر المقالة المفتوحة لغتها، فتبقى سطورها غير مضبوطة.</translation>
    </message>
    <message>
        <source>No hyphenation patterns for this article’s language (%1) are installed, so its lines stay ragged.</source>
        <translation>لم تُثبَّت أنماط تقطيع للغة هذه المقالة (%1)، فتبقى سطورها غير مضبوطة.</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleActions</name>
    <message>
        <source>Archived.</source>
        <translation>نُقلت إلى الأرشيف.</translation>
    </message>
    <message>
        <source>Moved to the inbox.</source>
        <translation>نُقلت إلى الوارد.</translation>
    </message>
    <message>
        <source>Moved to “Reading”.</source>
        <translation>نُقلت إلى «قيد القراءة».</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>نُقلت إلى المهملات.</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>أُخرجت من المهملات.</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>أتريد حذف كل ما في المهملات نهائيًا؟</translation>
    </message>
    <message>
        <source>The articles and highlights in it cannot be brought back.</source>
        <translation>لا يمكن استرجاع ما فيها من مقالات وتظليلات.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>وُضعت في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash.</source>
        <translation>
            <numerusform>لم تُنقل مقالات إلى المهملات.</numerusform>
            <numerusform>نُقلت مقالة واحدة إلى المهملات.</numerusform>
            <numerusform>نُقلت مقالتان إلى المهملات.</numerusform>
            <numerusform>نُقلت %Ln مقالات إلى المهملات.</numerusform>
            <numerusform>نُقلت %Ln مقالة إلى المهملات.</numerusform>
            <numerusform>نُقلت %Ln مقالة إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash.</source>
        <translation>
            <numerusform>لم تُخرج مقالات من المهملات.</numerusform>
            <numerusform>أُخرجت مقالة واحدة من المهملات.</numerusform>
            <numerusform>أُخرجت مقالتان من المهملات.</numerusform>
            <numerusform>أُخرجت %Ln مقالات من المهملات.</numerusform>
            <numerusform>أُخرجت %Ln مقالة من المهملات.</numerusform>
            <numerusform>أُخرجت %Ln مقالة من المهملات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ArticleEdits</name>
    <message>
        <source>Move to another shelf</source>
        <translation>نقل إلى رف آخر</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>وضع نجمة</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>تحرير الوسوم</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>إخراج من المهملات</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleList</name>
    <message>
        <source>Sort the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>lectern::BulkBar</name>
    <message>
        <source>Selected highlights</source>
        <translation>التظليلات المحددة</translation>
    </message>
    <message>
        <source>Tags of all selected (T)</source>
        <translation>وسوم كل المحدد (T)</translation>
    </message>
    <message>
        <source>Remove all selected (Delete)</source>
        <translation>إزالة كل المحدد (Delete)</translation>
    </message>
    <message>
        <source>Select one alone (Escape)</source>
        <translation>تحديد واحد فقط (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CardActions</name>
    <message>
        <source>Note (Enter)</source>
        <translation>ملاحظة (Enter)</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>وسوم (T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>إزالة (Delete)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>lectern::CardList</name>
    <message>
        <source>Highlights and notes</source>
        <translation>التظليلات والملاحظات</translation>
    </message>
</context>
<context>
    <name>lectern::CardMenu</name>
    <message>
        <source>Add &amp;Note</source>
        <translation>إضافة م&amp;لاحظة</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>تحرير الم&amp;لاحظة</translation>
    </message>
    <message>
        <source>Add &amp;Speaker</source>
        <translation>إضافة &amp;قائل</translation>
    </message>
    <message>
        <source>Edit &amp;Speaker</source>
        <translation>تحرير ال&amp;قائل</translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation>تحرير الو&amp;سوم</translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation>&amp;نسخ كاقتباس</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>الل&amp;ون</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>لا تظليلات</numerusform>
            <numerusform>تظليل واحد</numerusform>
            <numerusform>تظليلان</numerusform>
            <numerusform>%Ln تظليلات</numerusform>
            <numerusform>%Ln تظليلًا</numerusform>
            <numerusform>%Ln تظليل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CommandPalette</name>
    <message>
        <source>Go to an article or a command</source>
        <translation>انتقال إلى مقالة أو أمر</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPage</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>مقارنة إصدارين</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>التغيير ال&amp;تالي</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Whole text</source>
        <translation>النص &amp;كاملًا</translation>
    </message>
    <message>
        <source>Show what is the same in both, too</source>
        <translation>إظهار ما هو نفسه في كليهما أيضًا</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Both have the same words.</source>
        <translation>الكلمات نفسها في كليهما.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>··· %n word(s) the same ···</source>
        <translation>
            <numerusform>··· بلا كلمات ···</numerusform>
            <numerusform>··· كلمة واحدة كما هي ···</numerusform>
            <numerusform>··· كلمتان كما هما ···</numerusform>
            <numerusform>··· %Ln كلمات كما هي ···</numerusform>
            <numerusform>··· %Ln كلمة كما هي ···</numerusform>
            <numerusform>··· %Ln كلمة كما هي ···</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Endnotes</name>
    <message>
        <source>Highlights and notes</source>
        <translation>التظليلات والملاحظات</translation>
    </message>
    <message>
        <source>Highlights whose passage is no longer in the article</source>
        <translation>تظليلات لم يعد مقطعها في المقالة</translation>
    </message>
</context>
<context>
    <name>lectern::ExportController</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>ملف Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>تصدير إلى ملف</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>There are no highlights to export yet.</source>
        <translation>لا تظليلات للتصدير بعد.</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>محتوى ⁨%1⁩ محدّث من قبل.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>نُسخ إلى الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>لم تُكتب ملفات في ⁨%1⁩.</numerusform>
            <numerusform>كُتب ملف واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب ملفان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln ملفات في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln ملفًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln ملف في ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExportDialog</name>
    <message>
        <source>This article</source>
        <translation>هذه المقالة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>تصدير التظليلات</translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;صيغة الملف</translation>
    </message>
    <message>
        <source>A&amp;ll articles that have highlights</source>
        <translation>&amp;كل المقالات التي فيها تظليلات</translation>
    </message>
    <message>
        <source>Markdown: quotes, notes and tags</source>
        <translation>ملف Markdown: الاقتباسات والملاحظات والوسوم</translation>
    </message>
    <message>
        <source>Markdown: the whole article</source>
        <translation>ملف Markdown: المقالة كاملة</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>ملف JSON لبرامج أخرى</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>To a f&amp;older…</source>
        <translation>إلى م&amp;جلد…</translation>
    </message>
    <message>
        <source>To a &amp;file…</source>
        <translation>إلى &amp;ملف…</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>المقالات المحددة</numerusform>
            <numerusform>المقالة المحددة</numerusform>
            <numerusform>المقالتان المحددتان</numerusform>
            <numerusform>المقالات المحددة (%Ln)</numerusform>
            <numerusform>المقالات المحددة (%Ln)</numerusform>
            <numerusform>المقالات المحددة (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExtentHandle</name>
    <message>
        <source>Start of the highlight</source>
        <translation>بداية التظليل</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>نهاية التظليل</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Only with a note</source>
        <translation>ما عليه ملاحظة فقط</translation>
    </message>
    <message>
        <source>Only those no longer in the article</source>
        <translation>ما لم يعد في المقالة فقط</translation>
    </message>
    <message>
        <source>Filter of the annotations</source>
        <translation>تصفية التعليقات</translation>
    </message>
    <message>
        <source>Words in quote, note or tags</source>
        <translation>كلمات في الاقتباس أو الملاحظة أو الوسوم</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>تصفية التعليقات</translation>
    </message>
    <message>
        <source>Only with a tag</source>
        <translation>ما له وسم فقط</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>أي وسم أو بلا وسم</translation>
    </message>
    <message>
        <source>Only with the tag “%1”</source>
        <translation>ما له الوسم «⁨%1⁩» فقط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 annotations shown</source>
        <translation>يظهر %L1 من %L2 من التعليقات</translation>
    </message>
    <message>
        <source>Only those whose words have changed</source>
        <translation>ما تغيّرت كلماته فقط</translation>
    </message>
    <message>
        <source>Sort the highlights</source>
        <translation>ترتيب التظليلات</translation>
    </message>
    <message>
        <source>As in the &amp;text</source>
        <translation>كما في ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>ال&amp;أحدث أولًا</translation>
    </message>
    <message>
        <source>Last &amp;changed first</source>
        <translation>آخر ما &amp;عُدّل أولًا</translation>
    </message>
    <message>
        <source>By c&amp;olour</source>
        <translation>حسب ال&amp;لون</translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذه المقالة</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Highlight this hit (Ctrl+Enter, or Ctrl+1 to 5 for a colour)</source>
        <translation>تظليل هذه النتيجة (Ctrl+Enter، أو Ctrl+1 إلى 5 للون)</translation>
    </message>
</context>
<context>
    <name>lectern::ImageController</name>
    <message>
        <source>Image %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظت باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
</context>
<context>
    <name>lectern::ImageViewer</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Image before (Page Up)</source>
        <translation>الصورة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Next image (Page Down)</source>
        <translation>الصورة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>تصغير (⁦-⁩)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (⁦+⁩)</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>ملء النافذة (0)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>الحجم الأصلي (1)</translation>
    </message>
    <message>
        <source>Copy the image (Ctrl+C)</source>
        <translation>نسخ الصورة (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the image as… (Ctrl+S)</source>
        <translation>حفظ الصورة باسم… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>lectern::ImportController</name>
    <message>
        <source>That article was in the library already.</source>
        <translation>كانت تلك المقالة في المكتبة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>لم تُضف مقالات</numerusform>
            <numerusform>أُضيفت مقالة واحدة</numerusform>
            <numerusform>أُضيفت مقالتان</numerusform>
            <numerusform>أُضيفت %Ln مقالات</numerusform>
            <numerusform>أُضيفت %Ln مقالة</numerusform>
            <numerusform>أُضيفت %Ln مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1 of %2 files</source>
        <translation>توقّفت عند %L1 من %L2 من الملفات</translation>
    </message>
    <message>
        <source>There is nothing to read in that folder.</source>
        <translation>لا شيء يُقرأ في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 files…</source>
        <translation>قراءة ⁨%1⁩: %L2 من %L3 من الملفات…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation>كانت المقالة «⁨%1⁩» في المكتبة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>لا ملفات ولا مجلدات</numerusform>
            <numerusform>ملف أو مجلد واحد</numerusform>
            <numerusform>ملفان أو مجلدان</numerusform>
            <numerusform>%Ln من الملفات والمجلدات</numerusform>
            <numerusform>%Ln من الملفات والمجلدات</numerusform>
            <numerusform>%Ln من الملفات والمجلدات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s)…</source>
        <translation>
            <numerusform>قراءة المقالات…</numerusform>
            <numerusform>قراءة مقالة واحدة…</numerusform>
            <numerusform>قراءة مقالتين…</numerusform>
            <numerusform>قراءة %Ln مقالات…</numerusform>
            <numerusform>قراءة %Ln مقالة…</numerusform>
            <numerusform>قراءة %Ln مقالة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library now.</source>
        <translation>
            <numerusform>لم تُضف مقالات إلى المكتبة.</numerusform>
            <numerusform>في المكتبة الآن مقالة جديدة واحدة.</numerusform>
            <numerusform>في المكتبة الآن مقالتان جديدتان.</numerusform>
            <numerusform>في المكتبة الآن %Ln مقالات جديدة.</numerusform>
            <numerusform>في المكتبة الآن %Ln مقالة جديدة.</numerusform>
            <numerusform>في المكتبة الآن %Ln مقالة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>لم يتعذّر فتح أي ملف.</numerusform>
            <numerusform>تعذّر فتح ملف واحد.</numerusform>
            <numerusform>تعذّر فتح ملفين.</numerusform>
            <numerusform>تعذّر فتح %Ln ملفات.</numerusform>
            <numerusform>تعذّر فتح %Ln ملفًا.</numerusform>
            <numerusform>تعذّر فتح %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation>
            <numerusform>لا شيء في المكتبة من قبل</numerusform>
            <numerusform>واحدة في المكتبة من قبل</numerusform>
            <numerusform>اثنتان في المكتبة من قبل</numerusform>
            <numerusform>%Ln في المكتبة من قبل</numerusform>
            <numerusform>%Ln في المكتبة من قبل</numerusform>
            <numerusform>%Ln في المكتبة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>لم تتعذّر قراءة شيء</numerusform>
            <numerusform>تعذّرت قراءة واحد</numerusform>
            <numerusform>تعذّرت قراءة اثنين</numerusform>
            <numerusform>تعذّرت قراءة %Ln</numerusform>
            <numerusform>تعذّرت قراءة %Ln</numerusform>
            <numerusform>تعذّرت قراءة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no further pages.</source>
        <translation>ليس للمقالة «⁨%1⁩» صفحات أخرى.</translation>
    </message>
    <message>
        <source>“%1” continues on other pages.</source>
        <translation>للمقالة «⁨%1⁩» تتمة في صفحات أخرى.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>ضمّها</translation>
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
        <translation>ما تعذّرت قراءته</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. What was read is in the library.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي ملف. ما قُرئ في المكتبة.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد. ما قُرئ في المكتبة.</numerusform>
            <numerusform>تعذّرت قراءة ملفين. ما قُرئ في المكتبة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات. ما قُرئ في المكتبة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا. ما قُرئ في المكتبة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف. ما قُرئ في المكتبة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lectern speaks another language from its next start on.</source>
        <translation>يتكلم Lectern باللغة الجديدة بدءًا من تشغيله التالي.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;لغة البرنامج</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
</context>
<context>
    <name>lectern::LeftOutNote</name>
    <message>
        <source>This is all of the page.</source>
        <translation>هذه هي الصفحة كلها.</translation>
    </message>
    <message>
        <source>%1 of the page&apos;s text was left out.</source>
        <translation>تُرك %1 من نص الصفحة.</translation>
    </message>
    <message>
        <source>Show the article only</source>
        <translation>عرض المقالة وحدها</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>عرض الصفحة كاملة</translation>
    </message>
</context>
<context>
    <name>lectern::LibrarySidebar</name>
    <message>
        <source>Shelves and tags</source>
        <translation>الرفوف والوسوم</translation>
    </message>
</context>
<context>
    <name>lectern::MainActions</name>
    <message>
        <source>Open articles</source>
        <translation>فتح مقالات</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>المقالات (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>فتح كل مقالات مجلد</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>عنوان الويب للمقالة</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be read.</source>
        <translation>ليس في الحافظة ما يُقرأ.</translation>
    </message>
    <message>
        <source>Highlights.md</source>
        <translation>تظليلات.md</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>عنوان المقالة</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>A desktop reader with annotations. Everything is in one file on your own disk:
%1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>قارئ لسطح المكتب مع تعليقاتك. كل شيء في ملف واحد على قرصك أنت:
⁨%1⁩

برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>lectern::MarginZone</name>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Quotations %1</source>
        <translation>الاقتباسات %L1</translation>
    </message>
</context>
<context>
    <name>lectern::MergeController</name>
    <message>
        <source>No other highlight overlaps this one or stands beside it. Select over several to merge them.</source>
        <translation>لا تظليل آخر يتداخل مع هذا أو يجاوره. حدّد نصًا يمتد على عدة تظليلات لدمجها.</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>دمج التظليلات</translation>
    </message>
    <message>
        <source>Select a part of a highlight, or put the caret into one, to split it there.</source>
        <translation>حدّد جزءًا من تظليل أو ضع المؤشر فيه لتقسيمه هناك.</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>تقسيم التظليل</translation>
    </message>
    <message>
        <source>One highlight is %1 now.</source>
        <translation>قُسّم التظليل الواحد إلى %L1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are one now.</source>
        <translation>
            <numerusform>دُمجت التظليلات في واحد.</numerusform>
            <numerusform>صار التظليل واحدًا.</numerusform>
            <numerusform>دُمج تظليلان في واحد.</numerusform>
            <numerusform>دُمجت %Ln تظليلات في واحد.</numerusform>
            <numerusform>دُمج %Ln تظليلًا في واحد.</numerusform>
            <numerusform>دُمج %Ln تظليل في واحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>lectern::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>lectern::NoteDocument</name>
    <message>
        <source>[picture]</source>
        <translation>[صورة]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[صورة: %1]</translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Show the note as it will look (Ctrl+Shift+P)</source>
        <translation>عرض الملاحظة كما ستبدو (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Finish the note (Ctrl+Enter)</source>
        <translation>إنهاء الملاحظة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>محرّر الملاحظة</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>ملاحظة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Write a note. Markdown is welcome.</source>
        <translation>اكتب ملاحظة. يمكنك استعمال Markdown.</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>معاينة الملاحظة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظة</translation>
    </message>
</context>
<context>
    <name>lectern::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>انتقال إلى الحاشية</translation>
    </message>
</context>
<context>
    <name>lectern::OriginalController</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is nothing else to show.</source>
        <translation>لا شيء آخر لعرضه.</translation>
    </message>
    <message>
        <source>It reads the same as before.</source>
        <translation>جاءت القراءة كما كانت.</translation>
    </message>
    <message>
        <source>“%1” was read anew.</source>
        <translation>قُرئت المقالة «⁨%1⁩» من جديد.</translation>
    </message>
    <message>
        <source>This is all of the page.</source>
        <translation>هذه هي الصفحة كلها.</translation>
    </message>
    <message>
        <source>This is the article only.</source>
        <translation>هذه هي المقالة وحدها.</translation>
    </message>
</context>
<context>
    <name>lectern::PageActions</name>
    <message>
        <source>Go to a heading</source>
        <translation>انتقال إلى عنوان فرعي</translation>
    </message>
    <message>
        <source>Go to a link; Enter opens it there</source>
        <translation>انتقال إلى رابط؛ ثم يفتحه Enter هناك</translation>
    </message>
</context>
<context>
    <name>lectern::PageFigures</name>
    <message>
        <source>Look at this image</source>
        <translation>عرض هذه الصورة</translation>
    </message>
</context>
<context>
    <name>lectern::PageImages</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>lectern::PageZone</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>مرحبًا بك في Lectern</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Choose an article from the list, or open one: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text.</source>
        <translation>اختر مقالة من القائمة، أو افتح واحدة: ملفًا (Ctrl+O) أو عنوان ويب (Ctrl+L)، أو أفلت نصًا أو ألصقه.</translation>
    </message>
    <message>
        <source>Four short articles show in five minutes how it is used.
Or open something of your own: Ctrl+O for a file, Ctrl+L for an address, or drop or paste it here.</source>
        <translation>تريك أربع مقالات قصيرة في خمس دقائق كيف يُستعمل.
أو افتح شيئًا من عندك: ملفًا (Ctrl+O) أو عنوان ويب (Ctrl+L)، أو أفلته هنا أو ألصقه.</translation>
    </message>
    <message>
        <source>Begin with the samples</source>
        <translation>البدء بالنماذج</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
</context>
<context>
    <name>lectern::PdfFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذّرت كتابة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file for the PDF.</source>
        <translation>إن «⁨%1⁩» مجلد؛ اختر اسم ملف لمستند PDF.</translation>
    </message>
</context>
<context>
    <name>lectern::PrintController</name>
    <message>
        <source>Print the article</source>
        <translation>طباعة المقالة</translation>
    </message>
    <message>
        <source>The printer did not take the article. Is it switched on and connected?</source>
        <translation>لم تقبل الطابعة المقالة. أهي مشغّلة وموصولة؟</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>حفظ المقالة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>تعذّر رسم مستند PDF.</translation>
    </message>
    <message>
        <source>Setting page %1 of %2</source>
        <translation>تنضيد الصفحة %L1 من %L2</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>lectern::PrintToFile</name>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>تعذّر رسم مستند PDF.</translation>
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
        <translation>لا يُقتبس هنا قول أحد.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationMarks</name>
    <message>
        <source>Quotation, no speaker named</source>
        <translation>اقتباس لم يُذكر قائله</translation>
    </message>
    <message>
        <source>%1
Highlighted</source>
        <translation>%1
مظلَّل</translation>
    </message>
    <message>
        <source>%1
Click or press Q to highlight</source>
        <translation>%1
انقر أو اضغط Q للتظليل</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationPanel</name>
    <message>
        <source>Quotations of the article</source>
        <translation>اقتباسات المقالة</translation>
    </message>
    <message>
        <source>Quotations by speaker</source>
        <translation>الاقتباسات حسب القائل</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>لا يُقتبس هنا قول أحد</translation>
    </message>
    <message>
        <source>Direct speech between quotation marks stands here, by who says it.</source>
        <translation>يظهر هنا الكلام المباشر بين علامات الاقتباس حسب قائله.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقالة مفتوحة</translation>
    </message>
    <message>
        <source>What is said in an article stands here, by who says it.</source>
        <translation>يظهر هنا ما يُقال في المقالة حسب قائله.</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationShelf</name>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>People and what they said</source>
        <translation>الأشخاص وما قالوه</translation>
    </message>
    <message>
        <source>People and their words</source>
        <translation>الأشخاص وأقوالهم</translation>
    </message>
    <message>
        <source>Search people and their words</source>
        <translation>بحث في الأشخاص وأقوالهم</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 من %2 من المقالات</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>بحث عن الاقتباسات</translation>
    </message>
    <message>
        <source>What people say in your articles is being gathered.</source>
        <translation>يجري جمع ما يقوله الناس في مقالاتك.</translation>
    </message>
    <message>
        <source>Nobody said that</source>
        <translation>لم يقل ذلك أحد</translation>
    </message>
    <message>
        <source>No quotation fits “%1”.</source>
        <translation>لا اقتباس يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>لم يُقتبس قول أحد بعد</translation>
    </message>
    <message>
        <source>What people say in your articles stands here, by who says it.</source>
        <translation>يظهر هنا ما يقوله الناس في مقالاتك حسب قائله.</translation>
    </message>
</context>
<context>
    <name>lectern::ReadAloudController</name>
    <message>
        <source>Nothing can be read aloud: no voice is there. On Debian, install qt6-speech-speechd-plugin, speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>تتعذّر القراءة الجهرية: لا صوت متاح. ثبّت في Debian الحزمتين ⁦qt6-speech-speechd-plugin⁩ و⁦speech-dispatcher⁩ وصوتًا مثل ⁦espeak-ng⁩.</translation>
    </message>
    <message>
        <source>There is no voice for the language of this article (%1): another one reads it.</source>
        <translation>لا صوت للغة هذه المقالة (%1): يقرؤها صوت آخر.</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
</context>
<context>
    <name>lectern::ReadingProgress</name>
    <message numerus="yes">
        <source>%1% · %n min left</source>
        <comment>how far one has read</comment>
        <translation>
            <numerusform>%1٪ · بقي أقل من دقيقة</numerusform>
            <numerusform>%1٪ · بقيت دقيقة</numerusform>
            <numerusform>%1٪ · بقيت دقيقتان</numerusform>
            <numerusform>%1٪ · بقيت %Ln دقائق</numerusform>
            <numerusform>%1٪ · بقيت %Ln دقيقة</numerusform>
            <numerusform>%1٪ · بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>قُرئت حتى النهاية</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewController</name>
    <message>
        <source>Accept changed highlight</source>
        <translation>قبول التظليل المتغيّر</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>الإبقاء بلا موضع</translation>
    </message>
    <message>
        <source>There is nothing to review: every highlight stands on its own words.</source>
        <translation>لا شيء للمراجعة: كل تظليل على كلماته.</translation>
    </message>
    <message>
        <source>All changed highlights are reviewed.</source>
        <translation>رُوجعت كل التظليلات المتغيّرة.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>حدّد الكلمات في النص أولًا.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار موضع آخر</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewPanel</name>
    <message>
        <source>Review of changed highlights</source>
        <translation>مراجعة التظليلات المتغيّرة</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>السابق (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>التالي (J)</translation>
    </message>
    <message>
        <source>Leave the review (Esc)</source>
        <translation>الخروج من المراجعة (Esc)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>&amp;موضع آخر…</translation>
    </message>
    <message>
        <source>Keep as &amp;orphan</source>
        <translation>الإبقاء &amp;بلا موضع</translation>
    </message>
    <message>
        <source>Place &amp;here</source>
        <translation>الوضع &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Its words are these from now on (A)</source>
        <translation>هذه كلماته من الآن فصاعدًا (A)</translation>
    </message>
    <message>
        <source>Select the passage in the page (P)</source>
        <translation>تحديد المقطع في الصفحة (P)</translation>
    </message>
    <message>
        <source>Keep its former words and its note without a place in the text (O)</source>
        <translation>الإبقاء على كلماته السابقة وملاحظته بلا موضع في النص (O)</translation>
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
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>The passage is gone</source>
        <translation>لم يعد المقطع موجودًا</translation>
    </message>
    <message>
        <source>Some of its words changed</source>
        <translation>تغيّرت بعض كلماته</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>The new version does not have this passage.</source>
        <translation>ليس في الإصدار الجديد هذا المقطع.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Select the passage in the text, then press Enter</source>
        <translation>حدّد المقطع في النص، ثم اضغط Enter</translation>
    </message>
</context>
<context>
    <name>lectern::SayingModel</name>
    <message>
        <source>No speaker named</source>
        <translation>لم يُذكر القائل</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotation(s)</source>
        <translation>
            <numerusform>%1، لا اقتباسات</numerusform>
            <numerusform>%1، اقتباس واحد</numerusform>
            <numerusform>%1، اقتباسان</numerusform>
            <numerusform>%1، %Ln اقتباسات</numerusform>
            <numerusform>%1، %Ln اقتباسًا</numerusform>
            <numerusform>%1، %Ln اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1، مظلَّل</translation>
    </message>
</context>
<context>
    <name>lectern::SayingView</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>ا&amp;نتقال إلى المقطع</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;تظليل</translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Search texts, highlights and notes</source>
        <translation>بحث في النصوص والتظليلات والملاحظات</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>أخفق البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Titles, texts, highlights and notes. Try “a phrase”, -without, begin*, tag:history or in:notes.</source>
        <translation>العناوين والنصوص والتظليلات والملاحظات. جرّب «عبارة» أو ⁦-دون⁩ أو ⁦بداية*⁩ أو ⁦tag:تاريخ⁩ أو ⁦in:notes⁩.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>نتائج كثيرة</numerusform>
            <numerusform>أكثر من نتيجة واحدة</numerusform>
            <numerusform>أكثر من نتيجتين</numerusform>
            <numerusform>أكثر من %Ln نتائج</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, begin*, tag:history, site:example.org, speaker:name, in:notes</source>
        <translation>كلمات، «عبارة»، ⁦-دون⁩، ⁦بداية*⁩، ⁦tag:تاريخ⁩، ⁦site:example.org⁩، ⁦speaker:اسم⁩، ⁦in:notes⁩</translation>
    </message>
    <message>
        <source>Nothing in the library fits “%1”. Fewer words find more, and so does the beginning of one: begin*.</source>
        <translation>لا شيء في المكتبة يطابق «⁨%1⁩». الكلمات الأقل تجد أكثر، وكذلك بداية كلمة: ⁦بداية*⁩.</translation>
    </message>
</context>
<context>
    <name>lectern::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>النص المحدد</translation>
    </message>
    <message>
        <source>Highlight in yellow (1)</source>
        <translation>تظليل بالأصفر (1)</translation>
    </message>
    <message>
        <source>Highlight in green (2)</source>
        <translation>تظليل بالأخضر (2)</translation>
    </message>
    <message>
        <source>Highlight in blue (3)</source>
        <translation>تظليل بالأزرق (3)</translation>
    </message>
    <message>
        <source>Highlight in pink (4)</source>
        <translation>تظليل بالوردي (4)</translation>
    </message>
    <message>
        <source>Highlight in purple (5)</source>
        <translation>تظليل بالبنفسجي (5)</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>إضافة ملاحظة (N)</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>إضافة وسم (T)</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Copy link to this passage</source>
        <translation>نسخ رابط هذا المقطع</translation>
    </message>
</context>
<context>
    <name>lectern::Shortcuts</name>
    <message>
        <source>“%1” keeps its key: the one in the settings is that of “%2” already.</source>
        <translation>يحتفظ الأمر «⁨%1⁩» بمفتاحه: فالمفتاح المذكور في الإعدادات هو للأمر «⁨%2⁩».</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>بحث بالكلمات أو المفاتيح</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>ا&amp;فتراضي</translation>
    </message>
    <message>
        <source>&amp;All to their defaults</source>
        <translation>ال&amp;كل إلى الافتراضي</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>أ&amp;خذه من هناك</translation>
    </message>
    <message>
        <source>“%1”, by this key:</source>
        <translation>«⁨%1⁩» بهذا المفتاح:</translation>
    </message>
    <message>
        <source>Choose what another key is to do.</source>
        <translation>اختر ما تريد له مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a key that the page itself needs.</source>
        <translation>المفتاح ⁨%1⁩ تحتاج إليه الصفحة نفسها.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>المفتاح ⁨%1⁩ هو للأمر «⁨%2⁩» من قبل.</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsModel</name>
    <message>
        <source>A page on, or back</source>
        <translation>صفحة إلى الأمام أو الخلف</translation>
    </message>
    <message>
        <source>Space, Shift+Space; Page down, Page up</source>
        <translation>المسافة، Shift+المسافة؛ Page Down، Page Up</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home، End</translation>
    </message>
    <message>
        <source>With a caret in the text: select by character or line</source>
        <translation>بمؤشر في النص: التحديد بالمحرف أو السطر</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+الأسهم</translation>
    </message>
    <message>
        <source>With a caret: select by word</source>
        <translation>بالمؤشر: التحديد بالكلمة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation>⁦Ctrl+Shift+←, →⁩</translation>
    </message>
    <message>
        <source>With a caret: select by sentence</source>
        <translation>بالمؤشر: التحديد بالجملة</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation>⁦Alt+Shift+←, →⁩</translation>
    </message>
    <message>
        <source>With a caret: select by paragraph</source>
        <translation>بالمؤشر: التحديد بالفقرة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>⁦Ctrl+Shift+↑, ↓⁩</translation>
    </message>
    <message>
        <source>On a highlight: move its end, its start, by a word</source>
        <translation>على تظليل: تحريك نهايته أو بدايته كلمة</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right; Up, Down</source>
        <translation>⁦Alt+Shift+←, →; ↑, ↓⁩</translation>
    </message>
    <message>
        <source>Into the bar beside the selection</source>
        <translation>إلى الشريط المجاور للنص المحدد</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leave the selection, the highlight, a field</source>
        <translation>مغادرة النص المحدد أو التظليل أو الحقل</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Move the selected articles to the trash, in the list</source>
        <translation>نقل المقالات المحددة إلى المهملات (في القائمة)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>In page and list, always</source>
        <translation>في الصفحة والقائمة دائمًا</translation>
    </message>
</context>
<context>
    <name>lectern::SidebarModel</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>lectern::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>من يقولها</translation>
    </message>
</context>
<context>
    <name>lectern::SpeechBar</name>
    <message>
        <source>Read aloud</source>
        <translation>قراءة جهرية</translation>
    </message>
</context>
<context>
    <name>lectern::TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation>إزالة الوسم %1</translation>
    </message>
</context>
<context>
    <name>lectern::TagEditor</name>
    <message>
        <source>Tag editor</source>
        <translation>محرّر الوسوم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>lectern::TagPopover</name>
    <message>
        <source>Tags of “%1”</source>
        <translation>وسوم «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>وسوم المقالات</numerusform>
            <numerusform>وسوم مقالة واحدة</numerusform>
            <numerusform>وسوم مقالتين</numerusform>
            <numerusform>وسوم %Ln مقالات</numerusform>
            <numerusform>وسوم %Ln مقالة</numerusform>
            <numerusform>وسوم %Ln مقالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::VersionEdits</name>
    <message>
        <source>Go to another version</source>
        <translation>انتقال إلى إصدار آخر</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
</context>
<context>
    <name>lectern::VersionPage</name>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>ال&amp;عودة إلى الأحدث</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>What differs in the newest version</source>
        <translation>ما يختلف في أحدث إصدار</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>&amp;جعله الأحدث</translation>
    </message>
    <message>
        <source>Read this one from now on; the other is kept</source>
        <translation>قراءة هذا من الآن فصاعدًا؛ ويبقى الآخر محفوظًا</translation>
    </message>
    <message>
        <source>You are looking at the version of %1, which is the newest.</source>
        <translation>أنت تطالع إصدار %1، وهو الأحدث.</translation>
    </message>
    <message>
        <source>You are looking at the version of %1.</source>
        <translation>أنت تطالع إصدار %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsController</name>
    <message>
        <source>Checking for changes…</source>
        <translation>جارٍ التحقق من وجود تغييرات…</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could have changed.</source>
        <translation>ليس للمقالة «⁨%1⁩» عنوان ويب ربما تغيّرت فيه.</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>تغيّرت المقالة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>تغيّرت المقالة «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Nothing has changed since the version of %1, from which you went back.</source>
        <translation>لم يتغيّر شيء منذ إصدار %1 الذي رجعت عنه.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>لم يتغيّر شيء منذ %1.</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>إصدارات «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تاريخ القراءة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>&amp;جعله الأحدث</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (الأحدث)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>م&amp;قارنة بما قبله</translation>
    </message>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation>م&amp;قارنة بالأحدث</translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>لا مطابق</numerusform>
            <numerusform>واحد مطابق</numerusform>
            <numerusform>اثنان مطابقان</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقًا</numerusform>
            <numerusform>%Ln مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيّر</numerusform>
            <numerusform>متغيّر واحد</numerusform>
            <numerusform>متغيّران</numerusform>
            <numerusform>%Ln متغيّرة</numerusform>
            <numerusform>%Ln متغيّرًا</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>لا شيء بلا موضع</numerusform>
            <numerusform>واحد بلا موضع</numerusform>
            <numerusform>اثنان بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::WindowApplication</name>
    <message>
        <source>The library %1 cannot be opened.</source>
        <translation>تعذّر فتح المكتبة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>اختيار مكتبة أخرى…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Choose a library</source>
        <translation>اختيار مكتبة</translation>
    </message>
    <message>
        <source>Libraries of Lectern (*.lectern);;All files (*)</source>
        <translation>مكتبات Lectern (*.lectern);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>lectern::WindowBar</name>
    <message>
        <source>Whether all is saved</source>
        <translation>هل حُفظ كل شيء</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>حُفظ كل شيء</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
</TS>
