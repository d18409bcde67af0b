<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lectern</name>
    <message>
        <source>Standard input could not be read: %1.</source>
        <translation>无法读取标准输入：%1。</translation>
    </message>
    <message>
        <source>Say what to highlight: --quote TEXT or --quotation N.</source>
        <translation>请指明要高亮的内容：--quote TEXT 或 --quotation N。</translation>
    </message>
    <message>
        <source>A version is one of an article: name the article, too.</source>
        <translation>版本属于某篇文章：请同时指明文章。</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could be read again; say --from where.</source>
        <translation>“%1”没有可供重新读取的网址；请用 --from 指明来源。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>There is nothing to add in that folder.</source>
        <translation>该文件夹中没有可添加的内容。</translation>
    </message>
    <message>
        <source>--title is for one input only.</source>
        <translation>--title 只能用于单个输入。</translation>
    </message>
    <message>
        <source>--all is for --reextract.</source>
        <translation>--all 须与 --reextract 一起使用。</translation>
    </message>
    <message>
        <source>Name an article, or say --all.</source>
        <translation>请指明文章，或使用 --all。</translation>
    </message>
    <message>
        <source>+TAG adds a tag and -TAG takes it away; “%1” is neither.</source>
        <translation>+TAG 添加标签，-TAG 移除标签；“%1”两者都不是。</translation>
    </message>
    <message>
        <source>There is no library at “%1”.</source>
        <translation>“%1”处没有文库。</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>--since takes a date like 2024-05-01 or a time like 2024-05-01T10:00:00Z, not “%1”.</source>
        <translation>--since 需要 2024-05-01 这样的日期，或 2024-05-01T10:00:00Z 这样的时间，而不是“%1”。</translation>
    </message>
    <message>
        <source>Written    %1</source>
        <translation>已写入    %1</translation>
    </message>
    <message>
        <source>Unchanged  %1</source>
        <translation>未变动    %1</translation>
    </message>
    <message>
        <source>The trash is empty; articles deleted for good: %1</source>
        <translation>回收站已清空；永久删除的文章：%1</translation>
    </message>
    <message>
        <source>The sample articles are in the library; begin with %1</source>
        <translation>示例文章已放入文库；请从 %1 开始</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>文库完好。</translation>
    </message>
    <message>
        <source>This build of Lectern has no window; see “lectern --help” for its commands.</source>
        <translation>此构建的 Lectern 不含窗口；命令请见“lectern --help”。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Name an article, or --all.</source>
        <translation>请指明文章，或使用 --all。</translation>
    </message>
    <message>
        <source>“%1” is an article and an annotation; give more of its identifier.</source>
        <translation>“%1”既是文章又是批注；请多给出几位标识符。</translation>
    </message>
    <message>
        <source>There is no article or annotation “%1” in the library.</source>
        <translation>文库中没有文章或批注“%1”。</translation>
    </message>
    <message>
        <source>Say where: --at OFFSET or --before TEXT.</source>
        <translation>请指明位置：--at OFFSET 或 --before TEXT。</translation>
    </message>
    <message>
        <source>%1 exact, %2 moved, %3 changed, %4 orphaned</source>
        <translation>%1 处一致，%2 处移动，%3 处更改，%4 处孤立</translation>
    </message>
    <message>
        <source>There is no version before version %1.</source>
        <translation>版本 %1 之前没有其他版本。</translation>
    </message>
    <message>
        <source>There is no display to show the window on; “lectern --help” lists what works without one.</source>
        <translation>没有可显示窗口的屏幕；“lectern --help”列出了无需屏幕的功能。</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read: save it as EPUB or as a web page first.</source>
        <translation>%1是%2，Lectern 无法读取：请先存为 EPUB 或网页。</translation>
    </message>
    <message>
        <source>%1 is an archive of files, which can&apos;t be read as one article.</source>
        <translation>%1是文件归档，不能作为一篇文章读取。</translation>
    </message>
    <message>
        <source>%1 is a damaged EPUB: %2.</source>
        <translation>%1是已损坏的 EPUB：%2。</translation>
    </message>
    <message>
        <source>%1 is copy-protected (%2), so that only its seller&apos;s own programs can read it.</source>
        <translation>%1有版权保护（%2），只有其销售方的程序才能读取。</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>缺少包文档</translation>
    </message>
    <message>
        <source>it names nothing to read</source>
        <translation>其中没有可读的内容</translation>
    </message>
    <message>
        <source>%1 has no text to read.</source>
        <translation>%1没有可读的文字。</translation>
    </message>
    <message>
        <source>%1 holds more text than is read as one article.</source>
        <translation>%1的文字过多，不能作为一篇文章读取。</translation>
    </message>
    <message>
        <source>%1 takes too long to read as an article.</source>
        <translation>将%1作为文章读取耗时过长。</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2.</source>
        <translation>无法获取“%1”：%2。</translation>
    </message>
    <message>
        <source>it leads to “%1”, which is no web page</source>
        <translation>它指向“%1”，而那不是网页</translation>
    </message>
    <message>
        <source>it leads from a secure address to one that is not</source>
        <translation>它从安全网址转到了不安全的网址</translation>
    </message>
    <message>
        <source>its redirects go round in a circle</source>
        <translation>它的重定向陷入循环</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>“%1”不是 http 或 https 网址。</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>重定向超过 %1 次</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>a media file</source>
        <translation>媒体文件</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>旧式办公文档</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a web crawler archive (WARC)</source>
        <translation>网络爬虫归档 (WARC)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>%1 is too large to be read as an article.</source>
        <translation>%1过大，不能作为文章读取。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空的。</translation>
    </message>
    <message>
        <source>%1 is %2, which Lectern can&apos;t read.</source>
        <translation>%1是%2，Lectern 无法读取。</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1不是文本。</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>“%1”中没有可读的内容。</translation>
    </message>
    <message>
        <source>%1 holds %2 pages: save each in a file of its own.</source>
        <translation>%1包含 %2 个页面：请将每个页面存为单独的文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: its parts can&apos;t be told apart.</source>
        <translation>%1已损坏：无法区分其各个部分。</translation>
    </message>
    <message>
        <source>%1 has no text to read, only attachments.</source>
        <translation>%1没有可读的文字，只有附件。</translation>
    </message>
    <message>
        <source>The library is damaged: what an article was read from is not what was kept; check the library.</source>
        <translation>文库已损坏：文章的来源与所保存的不符；请检查文库。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that is read.</source>
        <translation>“%1”大于 %2 MB，超出可读取的上限。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>“%1” is %2, not a file that can be read.</source>
        <translation>“%1”是%2，不是可读取的文件。</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>输入内容</translation>
    </message>
    <message>
        <source>the server refuses to show it (HTTP %1)</source>
        <translation>服务器拒绝显示 (HTTP %1)</translation>
    </message>
    <message>
        <source>the server has no such page (HTTP 404)</source>
        <translation>服务器上没有此页面 (HTTP 404)</translation>
    </message>
    <message>
        <source>the page is gone (HTTP 410)</source>
        <translation>页面已不存在 (HTTP 410)</translation>
    </message>
    <message>
        <source>the server asks to be left alone for a while (HTTP 429)</source>
        <translation>服务器请求暂时不要访问 (HTTP 429)</translation>
    </message>
    <message>
        <source>the server failed (HTTP %1)</source>
        <translation>服务器出错 (HTTP %1)</translation>
    </message>
    <message>
        <source>the server answered HTTP %1</source>
        <translation>服务器回应 HTTP %1</translation>
    </message>
    <message>
        <source>the connection was refused by %1</source>
        <translation>%1 拒绝了连接</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>找不到主机 %1</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 关闭了连接</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 未及时响应</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>无法与 %1 建立安全连接</translation>
    </message>
    <message>
        <source>the network is not available</source>
        <translation>网络不可用</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is fetched.</source>
        <translation>“%1”大于 %2，超出可获取的上限。</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2 did not answer in time.</source>
        <translation>无法获取“%1”：%2 未及时响应。</translation>
    </message>
    <message>
        <source>Fetching “%1” was cancelled.</source>
        <translation>已取消获取“%1”。</translation>
    </message>
    <message>
        <source>the network said “%1”</source>
        <translation>网络返回“%1”</translation>
    </message>
    <message>
        <source>%1 is a damaged web archive.</source>
        <translation>%1是已损坏的网页归档。</translation>
    </message>
    <message>
        <source>%1 holds no web page.</source>
        <translation>%1不含网页。</translation>
    </message>
    <message>
        <source>%1 holds more files than are read of one archive.</source>
        <translation>%1所含文件过多，超出单个归档可读取的上限。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: it can&apos;t be unpacked.</source>
        <translation>%1已损坏或不完整：无法解压。</translation>
    </message>
    <message>
        <source>%1 is incomplete: “%2” is missing in it.</source>
        <translation>%1不完整：缺少“%2”。</translation>
    </message>
    <message>
        <source>%1 is locked with a password, so that it can&apos;t be read.</source>
        <translation>%1有密码保护，无法读取。</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it can&apos;t be unpacked.</source>
        <translation>%1已损坏：其中的“%2”无法解压。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read of one file.</source>
        <translation>%1解压后过大，超出单个文件可读取的上限。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is there but could not be read: %2.</source>
        <translation>“%1”已存在，但无法读取：%2。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>“%1” was changed since Lectern wrote it; choose another name.</source>
        <translation>“%1”在 Lectern 写入之后被更改过；请另选名称。</translation>
    </message>
    <message>
        <source>“%1” is there already and is not Lectern&apos;s; choose another name.</source>
        <translation>“%1”已存在，且不是由 Lectern 写入的；请另选名称。</translation>
    </message>
    <message>
        <source>This annotation is in the library already.</source>
        <translation>此批注已在文库中。</translation>
    </message>
    <message>
        <source>There is no annotation %1 in the library.</source>
        <translation>文库中没有批注 %1。</translation>
    </message>
    <message>
        <source>What “%1” was read from was not kept, so it can&apos;t be read anew; add it again to keep it.</source>
        <translation>“%1”的来源未保存，无法重新读取；请再次添加以保存来源。</translation>
    </message>
    <message>
        <source>No quotations were found in the article.</source>
        <translation>未在文章中找到引语。</translation>
    </message>
    <message>
        <source>There is no quotation %1: the last one is %2.</source>
        <translation>没有第 %1 条引语：最后一条是第 %2 条。</translation>
    </message>
    <message>
        <source>An orphaned highlight has no passage in this version of its article; choose another place for it.</source>
        <translation>孤立的高亮在文章的此版本中没有对应文段；请为它另选位置。</translation>
    </message>
    <message>
        <source>It takes two highlights of one article or more to merge them.</source>
        <translation>合并需要同一篇文章中的至少两处高亮。</translation>
    </message>
    <message>
        <source>A highlight is split between words or characters of its own.</source>
        <translation>只能在高亮自身的词或字符之间拆分。</translation>
    </message>
    <message>
        <source>The annotation %1 lies in the trash.</source>
        <translation>批注 %1 在回收站中。</translation>
    </message>
    <message>
        <source>The article has another text by now, in which the highlight can&apos;t be put back as it was.</source>
        <translation>文章的文字已经不同，无法照原样放回此高亮。</translation>
    </message>
    <message>
        <source>The article has no version %1.</source>
        <translation>文章没有版本 %1。</translation>
    </message>
    <message>
        <source>The library is damaged: a highlight stands outside of its text; check and repair it.</source>
        <translation>文库已损坏：有高亮超出了其文字范围；请检查并修复。</translation>
    </message>
    <message>
        <source>The article does not have the words “%1”.</source>
        <translation>文章中没有“%1”这些字词。</translation>
    </message>
    <message>
        <source>The article has these words in %1 places: say which with --occurrence, or what stands around them with --prefix or --suffix.</source>
        <translation>文章中有 %1 处这样的字词：请用 --occurrence 指明是哪一处，或用 --prefix、--suffix 给出其前后文字。</translation>
    </message>
    <message>
        <source>A highlight needs the words that it is to mark.</source>
        <translation>高亮需要指明要标记的字词。</translation>
    </message>
    <message>
        <source>The sample article %1 is missing from the program.</source>
        <translation>程序中缺少示例文章 %1。</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>未打开任何文库。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>There is no annotation %1; give 8 characters or more of its identifier.</source>
        <translation>没有批注 %1；请给出至少 8 位标识符。</translation>
    </message>
    <message>
        <source>More than one annotation begins with %1; give more of its identifier.</source>
        <translation>不止一条批注以 %1 开头；请多给出几位标识符。</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>文库中没有文章 %1。</translation>
    </message>
    <message>
        <source>There is no article %1; give 8 characters or more of its identifier.</source>
        <translation>没有文章 %1；请给出至少 8 位标识符。</translation>
    </message>
    <message>
        <source>More than one article begins with %1; give more of its identifier.</source>
        <translation>不止一篇文章以 %1 开头；请多给出几位标识符。</translation>
    </message>
    <message>
        <source>There is no article from %1 in the library.</source>
        <translation>文库中没有来自 %1 的文章。</translation>
    </message>
    <message>
        <source>The library %1 is damaged: an article has lost its content; check and repair it.</source>
        <translation>文库 %1 已损坏：有文章丢失了内容；请检查并修复。</translation>
    </message>
    <message>
        <source>%1 is not a library, so a backup does not replace it.</source>
        <translation>%1 不是文库，因此备份不会替换它。</translation>
    </message>
    <message>
        <source>The library %1 is open, so a backup does not replace it.</source>
        <translation>文库 %1 正处于打开状态，因此备份不会替换它。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it was not restored.</source>
        <translation>备份 %1 已损坏，因此未予恢复。</translation>
    </message>
    <message>
        <source>%1 is not a file, so a backup does not replace it.</source>
        <translation>%1 不是文件，因此备份不会替换它。</translation>
    </message>
    <message>
        <source>The library %1 is open; close it before restoring a backup.</source>
        <translation>文库 %1 正处于打开状态；请先关闭它再恢复备份。</translation>
    </message>
    <message>
        <source>The former library could not be kept as %1, so nothing was restored.</source>
        <translation>无法将原文库保存为 %1，因此未恢复任何内容。</translation>
    </message>
    <message>
        <source>A library cannot be its own backup; give another file name.</source>
        <translation>文库不能作为自身的备份；请使用其他文件名。</translation>
    </message>
    <message>
        <source>A library cannot be restored from itself; give another file.</source>
        <translation>文库不能从自身恢复；请使用其他文件。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the library at %1.</source>
        <translation>%1 处没有空间存放文库副本。</translation>
    </message>
    <message>
        <source>A copy of the library could not be written to %1.</source>
        <translation>无法将文库副本写入 %1。</translation>
    </message>
    <message>
        <source>The library %1 can be read but not written.</source>
        <translation>文库 %1 可读取，但不可写入。</translation>
    </message>
    <message>
        <source>A library cannot be made in the folder %1, which may not be written.</source>
        <translation>无法在文件夹 %1 中创建文库：该文件夹不可写入。</translation>
    </message>
    <message>
        <source>The library %1 was made by another version of Lectern and must be opened for writing first.</source>
        <translation>文库 %1 由其他版本的 Lectern 创建，须先以可写方式打开。</translation>
    </message>
    <message>
        <source>The library %1 is damaged: it has no tables; restore a backup of it.</source>
        <translation>文库 %1 已损坏：其中没有数据表；请恢复其备份。</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Lectern; update Lectern to open it.</source>
        <translation>文库 %1 由更新版本的 Lectern 创建；请更新 Lectern 后再打开。</translation>
    </message>
    <message>
        <source>The library %1 is damaged; restore a backup of it.</source>
        <translation>文库 %1 已损坏；请恢复其备份。</translation>
    </message>
    <message>
        <source>The library %1 could not be opened safely.</source>
        <translation>无法安全地打开文库 %1。</translation>
    </message>
    <message>
        <source>The library %1 was asked wrongly.</source>
        <translation>对文库 %1 的查询有误。</translation>
    </message>
    <message>
        <source>The search index of the articles is out of step.</source>
        <translation>文章的搜索索引不同步。</translation>
    </message>
    <message>
        <source>The search index of the annotations is out of step.</source>
        <translation>批注的搜索索引不同步。</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1.</source>
        <translation>文件结构已损坏：%1。</translation>
    </message>
    <message>
        <source>A row of the table %1 belongs to something that is not there.</source>
        <translation>表 %1 中有一行所属的对象不存在。</translation>
    </message>
    <message>
        <source>The article %1 has no content.</source>
        <translation>文章 %1 没有内容。</translation>
    </message>
    <message>
        <source>The article %1 does not say how it was read.</source>
        <translation>文章 %1 未记录阅读情况。</translation>
    </message>
    <message>
        <source>The article %1 does not say which of its versions is the newest.</source>
        <translation>文章 %1 未记录哪个版本最新。</translation>
    </message>
    <message>
        <source>The text of the version %1 is not the one that was stored.</source>
        <translation>版本 %1 的文字与所存储的不符。</translation>
    </message>
    <message>
        <source>The text of the version %1 is not that of its HTML.</source>
        <translation>版本 %1 的文字与其 HTML 不符。</translation>
    </message>
    <message>
        <source>The version %1 is not prepared for the search.</source>
        <translation>版本 %1 尚未准备好供搜索。</translation>
    </message>
    <message>
        <source>The image %1 is not the one that was stored.</source>
        <translation>图像 %1 与所存储的不符。</translation>
    </message>
    <message>
        <source>The original %1 is not the one that was stored.</source>
        <translation>原件 %1 与所存储的不符。</translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are.</source>
        <translation>批注 %1 不在其字词所在之处。</translation>
    </message>
    <message>
        <source>The annotation %1 is not tied to the newest version of its article.</source>
        <translation>批注 %1 未关联到其文章的最新版本。</translation>
    </message>
    <message>
        <source>The annotation %1 is not found by its tags.</source>
        <translation>无法通过标签找到批注 %1。</translation>
    </message>
    <message>
        <source>The tag %1 is not found by its name.</source>
        <translation>无法通过名称找到标签 %1。</translation>
    </message>
    <message>
        <source>The search index of the articles was made anew.</source>
        <translation>已重建文章的搜索索引。</translation>
    </message>
    <message>
        <source>The search index of the annotations was made anew.</source>
        <translation>已重建批注的搜索索引。</translation>
    </message>
    <message>
        <source>Articles that did not say how they were read stand in the inbox again.</source>
        <translation>未记录阅读情况的文章已放回收件箱。</translation>
    </message>
    <message>
        <source>The newest versions of articles were found again.</source>
        <translation>已重新确定各文章的最新版本。</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>%1 处没有文库。</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a library.</source>
        <translation>%1 不是文件，因此不可能是文库。</translation>
    </message>
    <message>
        <source>The library %1 cannot be read: %2.</source>
        <translation>无法读取文库 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a Lectern library.</source>
        <translation>%1 是空的，因此不是 Lectern 文库。</translation>
    </message>
    <message>
        <source>%1 is not a Lectern library.</source>
        <translation>%1 不是 Lectern 文库。</translation>
    </message>
    <message>
        <source>The library %1 is damaged: its end is missing; restore a backup of it.</source>
        <translation>文库 %1 已损坏：缺少末尾部分；请恢复其备份。</translation>
    </message>
    <message>
        <source>Another program is writing to the library %1 and did not finish; try again.</source>
        <translation>另一个程序正在写入文库 %1，尚未完成；请重试。</translation>
    </message>
    <message>
        <source>The disk with the library %1 is full; nothing was changed.</source>
        <translation>文库 %1 所在磁盘已满；未作任何更改。</translation>
    </message>
    <message>
        <source>There was not enough memory to work with the library %1.</source>
        <translation>内存不足，无法处理文库 %1。</translation>
    </message>
    <message>
        <source>The library %1 could not be opened.</source>
        <translation>无法打开文库 %1。</translation>
    </message>
    <message>
        <source>The disk with the library %1 did not read or write as it should; nothing was changed.</source>
        <translation>文库 %1 所在磁盘读写异常；未作任何更改。</translation>
    </message>
    <message>
        <source>This is larger than the library %1 can hold.</source>
        <translation>超出了文库 %1 所能容纳的大小。</translation>
    </message>
    <message>
        <source>The library %1 refused a change: %2.</source>
        <translation>文库 %1 拒绝了更改：%2。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>没有标签“%1”。</translation>
    </message>
    <message>
        <source>The library is damaged: an article has lost its content; check and repair it.</source>
        <translation>文库已损坏：有文章丢失了内容；请检查并修复。</translation>
    </message>
    <message>
        <source>The library does not hold the image %1.</source>
        <translation>文库中没有图像 %1。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>The article’s words here have changed.</source>
        <translation>文章此处的字词已更改。</translation>
    </message>
    <message>
        <source>No longer in the article; kept here.</source>
        <translation>文章中已无此内容；保留在此。</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>%1 highlight</source>
        <translation>%1高亮</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>%1 highlight: %2</source>
        <translation>%1高亮：%2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>说话人：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>展开</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>收件箱是空的</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>没有在读的文章</translation>
    </message>
    <message>
        <source>An article moves here when it is opened.</source>
        <translation>文章打开后会移到这里。</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>归档是空的</translation>
    </message>
    <message>
        <source>Press E to archive an article that is done.</source>
        <translation>按 E 可归档读完的文章。</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>还没有星标</translation>
    </message>
    <message>
        <source>Press S to star an article worth coming back to.</source>
        <translation>按 S 可为值得重读的文章加星标。</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>还没有高亮</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H.</source>
        <translation>在文章中选择一段文字，然后按 H。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What is removed waits here until the trash is emptied.</source>
        <translation>移除的内容会留在这里，直到清空回收站。</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>这里没有文章</translation>
    </message>
    <message>
        <source>No article carries the tag “%1”. Drag one onto it, or press Shift+T.</source>
        <translation>没有文章带有标签“%1”。将文章拖到标签上，或按 Shift+T。</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>没有与“%1”相符的内容</translation>
    </message>
    <message>
        <source>Press Escape to see the whole list, or Ctrl+Shift+F to search the texts.</source>
        <translation>按 Escape 显示整个列表，或按 Ctrl+Shift+F 搜索全文。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>最近打开的在前</translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation>按发布日期</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按网站</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>读得最少的在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>最短的在前</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读 %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 处高亮</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>打开网址(&amp;A)…</translation>
    </message>
    <message>
        <source>Open what is in the &amp;clipboard</source>
        <translation>打开剪贴板内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export highlights…</source>
        <translation>导出高亮(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy highlights as &amp;Markdown</source>
        <translation>以 Markdown 复制高亮(&amp;M)</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>清空回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>在页面中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>搜索全部(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Go to an article or command…</source>
        <translation>转到文章或命令(&amp;G)…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list</source>
        <translation>筛选列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Archive, or take out again</source>
        <translation>归档或取出(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the &amp;inbox</source>
        <translation>移到收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Star, or take the star away</source>
        <translation>添加或移除星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation>文章标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Change the title…</source>
        <translation>更改标题(&amp;C)…</translation>
    </message>
    <message>
        <source>Check &amp;for changes</source>
        <translation>检查更改(&amp;F)</translation>
    </message>
    <message>
        <source>Revie&amp;w changed highlights…</source>
        <translation>复查已更改的高亮(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Show the w&amp;hole page</source>
        <translation>显示整个页面(&amp;H)</translation>
    </message>
    <message>
        <source>Rea&amp;d it anew from the saved page</source>
        <translation>从保存的页面重新读取(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation>从回收站取出(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>The whole &amp;quotation, with its speaker</source>
        <translation>整段引语及说话人(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>绿色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;ink</source>
        <translation>粉色(&amp;I)</translation>
    </message>
    <message>
        <source>Pu&amp;rple</source>
        <translation>紫色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation>为所选文字写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Note on the &amp;current highlight</source>
        <translation>为当前高亮写笔记(&amp;C)</translation>
    </message>
    <message>
        <source>Spea&amp;ker of the highlight…</source>
        <translation>高亮的说话人(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tags of the highlight…</source>
        <translation>高亮的标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Re&amp;move the highlight</source>
        <translation>移除高亮(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;erge with its neighbours</source>
        <translation>与相邻高亮合并(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Split at the selection or caret</source>
        <translation>在所选处或光标处拆分(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt highlight</source>
        <translation>下一处高亮(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>上一处高亮(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as q&amp;uotation</source>
        <translation>复制为引文(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link to the passage</source>
        <translation>复制文段链接(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;aret in the text</source>
        <translation>文本光标(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Nothing but the page</source>
        <translation>仅显示页面(&amp;N)</translation>
    </message>
    <message>
        <source>Marks beside &amp;quotations</source>
        <translation>引语旁的标记(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;ppearance…</source>
        <translation>外观(&amp;P)…</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>棕褐(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Wider lines</source>
        <translation>加宽行宽(&amp;W)</translation>
    </message>
    <message>
        <source>Na&amp;rrower lines</source>
        <translation>收窄行宽(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>在读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>引语(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>回收站(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>转到列表(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;page</source>
        <translation>转到页面(&amp;P)</translation>
    </message>
    <message>
        <source>To the a&amp;nnotations</source>
        <translation>转到批注(&amp;N)</translation>
    </message>
    <message>
        <source>To the quotations of the arti&amp;cle</source>
        <translation>转到文章的引语(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation>添加示例文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>关于 Lectern(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>帮助(&amp;P)</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) stand exactly</source>
        <translation>
            <numerusform>%n 处高亮保持一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them elsewhere</source>
        <translation>
            <numerusform>其中 %n 处换了位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n 处孤立</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new version</source>
        <translation>
            <numerusform>%n 篇有新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n 篇未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose source was not kept</source>
        <translation>
            <numerusform>%n 篇未保存来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 篇失败</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues on other pages; add it with --join-pages to have them all.</source>
        <translation>文章在其他页面上还有续文；添加时使用 --join-pages 可获取全部。</translation>
    </message>
    <message>
        <source>This build of Lectern has no fonts to print with; “lectern export” writes highlights and articles as text.</source>
        <translation>此构建的 Lectern 没有可供打印的字体；“lectern export”可将高亮和文章输出为文本。</translation>
    </message>
    <message numerus="yes">
        <source>The article has these words in %n place(s) only.</source>
        <translation>
            <numerusform>文章中只有 %n 处这样的字词。</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotation %1 does not stand where its words are in version %2.</source>
        <translation>批注 %1 不在版本 %2 中其字词所在之处。</translation>
    </message>
    <message>
        <source>The annotation %1 is placed in a version that it does not belong to.</source>
        <translation>批注 %1 放在了不属于它的版本中。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Fetch and &amp;join its further pages</source>
        <translation>获取并合并后续页面(&amp;J)</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>语言(&amp;E)…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>两端对齐(&amp;J)</translation>
    </message>
    <message>
        <source>Indented paragrap&amp;hs</source>
        <translation>段首缩进(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <comment>noun: a menu</comment>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>What you open arrives here: a file with Ctrl+O, an address with Ctrl+L.</source>
        <translation>打开的内容会出现在这里：Ctrl+O 打开文件，Ctrl+L 打开网址。</translation>
    </message>
    <message>
        <source>The image could not be saved as “%1”.</source>
        <translation>无法将图像存为“%1”。</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>阅读尺(&amp;B)</translation>
    </message>
    <message>
        <source>Smoo&amp;th scrolling</source>
        <translation>平滑滚动(&amp;T)</translation>
    </message>
    <message>
        <source>Loo&amp;k at the image…</source>
        <translation>查看图像(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Read aloud, or pause</source>
        <translation>朗读或暂停(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止朗读(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>下一句(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>上一句(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Highlight this sentence</source>
        <translation>高亮此句(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>放慢(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Outline…</source>
        <translation>大纲(&amp;O)…</translation>
    </message>
    <message>
        <source>Lin&amp;ks of the article…</source>
        <translation>文章链接(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>朗读(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Filter the highlights…</source>
        <translation>筛选高亮(&amp;F)…</translation>
    </message>
    <message>
        <source>S&amp;ort the highlights…</source>
        <translation>排序高亮(&amp;U)…</translation>
    </message>
    <message>
        <source>Annotations &amp;beside their passages</source>
        <translation>批注与文段并排(&amp;F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationController</name>
    <message>
        <source>Highlight moved to the trash.</source>
        <translation>高亮已移到回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Copied as a quotation.</source>
        <translation>已复制为引文。</translation>
    </message>
    <message>
        <source>Link to the passage copied.</source>
        <translation>已复制文段链接。</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 处高亮已移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 条引文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationEdits</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>编辑说话人</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Change extent</source>
        <translation>更改范围</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>移除 %n 处高亮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AnnotationPane</name>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nothing meets the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>What you highlight stands here, beside its text.</source>
        <translation>您的高亮会显示在这里，就在文字旁边。</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>还没有高亮</translation>
    </message>
    <message>
        <source>Select text in the article and press H.</source>
        <translation>在文章中选择文字，然后按 H。</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet. Open the note to try again.</source>
        <translation>您在此写下的内容尚未保存。打开笔记可重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the article</source>
        <translation>
            <numerusform>%n 处已不在文章中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width of lines</source>
        <translation>行宽(&amp;W)</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Font of the page</source>
        <translation>页面字体</translation>
    </message>
    <message>
        <source>Best serif</source>
        <translation>最佳衬线字体</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>size of letters in points</comment>
        <translation>%1 磅</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <comment>width of a line</comment>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>段间留空</translation>
    </message>
    <message>
        <source>First line indented</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>&amp;Justified and hyphenated</source>
        <translation>两端对齐并断词(&amp;J)</translation>
    </message>
    <message>
        <source>The open article does not tell its language, so its lines stay ragged.</source>
        <translation>打开的文章未注明语言，因此不作两端对齐。</translation>
    </message>
    <message>
        <source>No hyphenation patterns for this article’s language (%1) are installed, so its lines stay ragged.</source>
        <translation>未安装本文语言（%1）的断词规则，因此不作两端对齐。</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleActions</name>
    <message>
        <source>Archived.</source>
        <translation>已归档。</translation>
    </message>
    <message>
        <source>Moved to the inbox.</source>
        <translation>已移到收件箱。</translation>
    </message>
    <message>
        <source>Moved to “Reading”.</source>
        <translation>已移到“在读”。</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>已移到回收站。</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>已从回收站取出。</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>要永久删除回收站中的所有内容吗？</translation>
    </message>
    <message>
        <source>The articles and highlights in it cannot be brought back.</source>
        <translation>其中的文章和高亮将无法找回。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>已放入“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 篇文章已移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash.</source>
        <translation>
            <numerusform>%n 篇文章已从回收站取出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ArticleEdits</name>
    <message>
        <source>Move to another shelf</source>
        <translation>移到其他书架</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>添加星标</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>从回收站取出</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleList</name>
    <message>
        <source>Sort the list</source>
        <translation>排序列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>lectern::BulkBar</name>
    <message>
        <source>Selected highlights</source>
        <translation>所选高亮</translation>
    </message>
    <message>
        <source>Tags of all selected (T)</source>
        <translation>所有所选项的标签 (T)</translation>
    </message>
    <message>
        <source>Remove all selected (Delete)</source>
        <translation>移除所有所选项 (Delete)</translation>
    </message>
    <message>
        <source>Select one alone (Escape)</source>
        <translation>只选一处 (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CardActions</name>
    <message>
        <source>Note (Enter)</source>
        <translation>笔记 (Enter)</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>标签 (T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除 (Delete)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>lectern::CardList</name>
    <message>
        <source>Highlights and notes</source>
        <translation>高亮和笔记</translation>
    </message>
</context>
<context>
    <name>lectern::CardMenu</name>
    <message>
        <source>Add &amp;Note</source>
        <translation>添加笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>编辑笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Add &amp;Speaker</source>
        <translation>添加说话人(&amp;S)</translation>
    </message>
    <message>
        <source>Edit &amp;Speaker</source>
        <translation>编辑说话人(&amp;S)</translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation>编辑标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation>复制为引文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 处高亮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::CommandPalette</name>
    <message>
        <source>Go to an article or a command</source>
        <translation>转到文章或命令</translation>
    </message>
</context>
<context>
    <name>lectern::ComparisonPage</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>两个版本的比较</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Whole text</source>
        <translation>全文(&amp;W)</translation>
    </message>
    <message>
        <source>Show what is the same in both, too</source>
        <translation>同时显示两者相同的部分</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Both have the same words.</source>
        <translation>两者的文字相同。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>··· %n word(s) the same ···</source>
        <translation>
            <numerusform>··· %n 字相同 ···</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Endnotes</name>
    <message>
        <source>Highlights and notes</source>
        <translation>高亮和笔记</translation>
    </message>
    <message>
        <source>Highlights whose passage is no longer in the article</source>
        <translation>原文段已不在文章中的高亮</translation>
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
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>There are no highlights to export yet.</source>
        <translation>还没有可导出的高亮。</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>%1 已是最新。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExportDialog</name>
    <message>
        <source>This article</source>
        <translation>这篇文章</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>导出高亮</translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>格式(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ll articles that have highlights</source>
        <translation>所有带高亮的文章(&amp;L)</translation>
    </message>
    <message>
        <source>Markdown: quotes, notes and tags</source>
        <translation>Markdown：引文、笔记和标签</translation>
    </message>
    <message>
        <source>Markdown: the whole article</source>
        <translation>Markdown：整篇文章</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON，供其他程序使用</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>To a f&amp;older…</source>
        <translation>到文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>To a &amp;file…</source>
        <translation>到文件(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>所选的 %n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ExtentHandle</name>
    <message>
        <source>Start of the highlight</source>
        <translation>高亮的起点</translation>
    </message>
    <message>
        <source>End of the highlight</source>
        <translation>高亮的终点</translation>
    </message>
</context>
<context>
    <name>lectern::FilterBar</name>
    <message>
        <source>Only with a note</source>
        <translation>仅带笔记的</translation>
    </message>
    <message>
        <source>Only those no longer in the article</source>
        <translation>仅文章中已不存在的</translation>
    </message>
    <message>
        <source>Filter of the annotations</source>
        <translation>批注筛选</translation>
    </message>
    <message>
        <source>Words in quote, note or tags</source>
        <translation>引文、笔记或标签中的字词</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <source>Only with a tag</source>
        <translation>仅带某个标签的</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>任何标签或无标签</translation>
    </message>
    <message>
        <source>Only with the tag “%1”</source>
        <translation>仅带标签“%1”的</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 annotations shown</source>
        <translation>显示 %1 条批注，共 %2 条</translation>
    </message>
    <message>
        <source>Only those whose words have changed</source>
        <translation>仅字词已更改的</translation>
    </message>
    <message>
        <source>Sort the highlights</source>
        <translation>排序高亮</translation>
    </message>
    <message>
        <source>As in the &amp;text</source>
        <translation>按正文顺序(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>最新的在前(&amp;N)</translation>
    </message>
    <message>
        <source>Last &amp;changed first</source>
        <translation>最近更改的在前(&amp;C)</translation>
    </message>
    <message>
        <source>By c&amp;olour</source>
        <translation>按颜色(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一个结果 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一个结果 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Highlight this hit (Ctrl+Enter, or Ctrl+1 to 5 for a colour)</source>
        <translation>高亮此结果 (Ctrl+Enter，或按 Ctrl+1 至 5 选择颜色)</translation>
    </message>
</context>
<context>
    <name>lectern::ImageController</name>
    <message>
        <source>Image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>保存图像</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已存为“%1”。</translation>
    </message>
    <message>
        <source>Image copied.</source>
        <translation>图像已复制。</translation>
    </message>
</context>
<context>
    <name>lectern::ImageViewer</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Image before (Page Up)</source>
        <translation>上一张图像 (Page Up)</translation>
    </message>
    <message>
        <source>Next image (Page Down)</source>
        <translation>下一张图像 (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>As large as fits (0)</source>
        <translation>适合窗口 (0)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>实际大小 (1)</translation>
    </message>
    <message>
        <source>Copy the image (Ctrl+C)</source>
        <translation>复制图像 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the image as… (Ctrl+S)</source>
        <translation>图像另存为… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>This image can&apos;t be shown.</source>
        <translation>无法显示此图像。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>lectern::ImportController</name>
    <message>
        <source>That article was in the library already.</source>
        <translation>该文章已在文库中。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>已添加 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1 of %2 files</source>
        <translation>在 %1 / %2 个文件处停止</translation>
    </message>
    <message>
        <source>There is nothing to read in that folder.</source>
        <translation>该文件夹中没有可读的内容。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 files…</source>
        <translation>正在读取 %1：第 %2 个，共 %3 个文件…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation>“%1”已在文库中。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n 个文件和文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n article(s)…</source>
        <translation>
            <numerusform>正在读取 %n 篇文章…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library now.</source>
        <translation>
            <numerusform>%n 篇文章已加入文库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n 个文件无法打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library already</source>
        <translation>
            <numerusform>%n 篇已在文库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no further pages.</source>
        <translation>“%1”没有后续页面。</translation>
    </message>
    <message>
        <source>“%1” continues on other pages.</source>
        <translation>“%1”在其他页面上还有续文。</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of what was done, as a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>lectern::ImportReport</name>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. What was read is in the library.</source>
        <translation>
            <numerusform>%n 个文件无法读取。已读取的均在文库中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lectern speaks another language from its next start on.</source>
        <translation>Lectern 会在下次启动后改用所选语言。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>lectern::LeftOutNote</name>
    <message>
        <source>This is all of the page.</source>
        <translation>这是整个页面。</translation>
    </message>
    <message>
        <source>%1 of the page&apos;s text was left out.</source>
        <translation>页面文字中有 %1 未收录。</translation>
    </message>
    <message>
        <source>Show the article only</source>
        <translation>仅显示文章</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整个页面</translation>
    </message>
</context>
<context>
    <name>lectern::LibrarySidebar</name>
    <message>
        <source>Shelves and tags</source>
        <translation>书架和标签</translation>
    </message>
</context>
<context>
    <name>lectern::MainActions</name>
    <message>
        <source>Open articles</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>文章 (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.eml *.epub *.zip *.md *.markdown *.txt *.text);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>打开文件夹中的所有文章</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>文章的网址</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be read.</source>
        <translation>剪贴板中没有可读的内容。</translation>
    </message>
    <message>
        <source>Highlights.md</source>
        <translation>高亮.md</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>A desktop reader with annotations. Everything is in one file on your own disk:
%1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>一款带批注功能的桌面阅读器。一切都保存在您磁盘上的一个文件中：
%1

自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lectern::MarginZone</name>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Quotations %1</source>
        <translation>引语 %1</translation>
    </message>
</context>
<context>
    <name>lectern::MergeController</name>
    <message>
        <source>No other highlight overlaps this one or stands beside it. Select over several to merge them.</source>
        <translation>没有其他高亮与此处重叠或相邻。要合并多处高亮，请选择跨越它们的文字。</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>合并高亮</translation>
    </message>
    <message>
        <source>Select a part of a highlight, or put the caret into one, to split it there.</source>
        <translation>请选择高亮的一部分，或将光标放入高亮中，以便在该处拆分。</translation>
    </message>
    <message>
        <source>Split highlight</source>
        <translation>拆分高亮</translation>
    </message>
    <message>
        <source>One highlight is %1 now.</source>
        <translation>一处高亮现已拆为 %1 处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are one now.</source>
        <translation>
            <numerusform>%n 处高亮已合为一处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lectern::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lectern::NoteDocument</name>
    <message>
        <source>[picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show the note as it will look (Ctrl+Shift+P)</source>
        <translation>预览笔记的显示效果 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish the note (Ctrl+Enter)</source>
        <translation>完成笔记 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Note editor</source>
        <translation>笔记编辑器</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>笔记 (Markdown)</translation>
    </message>
    <message>
        <source>Write a note. Markdown is welcome.</source>
        <translation>写笔记。可使用 Markdown。</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>笔记预览</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>lectern::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>转到注释</translation>
    </message>
</context>
<context>
    <name>lectern::OriginalController</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is nothing else to show.</source>
        <translation>没有其他可显示的内容。</translation>
    </message>
    <message>
        <source>It reads the same as before.</source>
        <translation>读取结果与之前相同。</translation>
    </message>
    <message>
        <source>“%1” was read anew.</source>
        <translation>“%1”已重新读取。</translation>
    </message>
    <message>
        <source>This is all of the page.</source>
        <translation>这是整个页面。</translation>
    </message>
    <message>
        <source>This is the article only.</source>
        <translation>这是文章正文。</translation>
    </message>
</context>
<context>
    <name>lectern::PageActions</name>
    <message>
        <source>Go to a heading</source>
        <translation>转到标题</translation>
    </message>
    <message>
        <source>Go to a link; Enter opens it there</source>
        <translation>转到链接；到达后按 Enter 打开</translation>
    </message>
</context>
<context>
    <name>lectern::PageFigures</name>
    <message>
        <source>Look at this image</source>
        <translation>查看此图像</translation>
    </message>
</context>
<context>
    <name>lectern::PageImages</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>lectern::PageZone</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>欢迎使用 Lectern</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有打开的内容</translation>
    </message>
    <message>
        <source>Choose an article from the list, or open one: Ctrl+O for a file, Ctrl+L for an address, or drop or paste a text.</source>
        <translation>请从列表中选择文章，或打开新的：Ctrl+O 打开文件，Ctrl+L 打开网址，也可拖放或粘贴文字。</translation>
    </message>
    <message>
        <source>Four short articles show in five minutes how it is used.
Or open something of your own: Ctrl+O for a file, Ctrl+L for an address, or drop or paste it here.</source>
        <translation>四篇短文，五分钟带您了解用法。
或打开自己的内容：Ctrl+O 打开文件，Ctrl+L 打开网址，也可拖放或粘贴到这里。</translation>
    </message>
    <message>
        <source>Begin with the samples</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
</context>
<context>
    <name>lectern::PdfFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is a folder; name a file for the PDF.</source>
        <translation>“%1”是文件夹；请为 PDF 指定文件名。</translation>
    </message>
</context>
<context>
    <name>lectern::PrintController</name>
    <message>
        <source>Print the article</source>
        <translation>打印文章</translation>
    </message>
    <message>
        <source>The printer did not take the article. Is it switched on and connected?</source>
        <translation>打印机没有接收文章。它是否已开机并连接？</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>将文章存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>无法绘制 PDF。</translation>
    </message>
    <message>
        <source>Setting page %1 of %2</source>
        <translation>正在排版第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>lectern::PrintToFile</name>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>无法绘制 PDF。</translation>
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
        <translation>这里没有引语。</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationMarks</name>
    <message>
        <source>Quotation, no speaker named</source>
        <translation>引语，未指明说话人</translation>
    </message>
    <message>
        <source>%1
Highlighted</source>
        <translation>%1
已高亮</translation>
    </message>
    <message>
        <source>%1
Click or press Q to highlight</source>
        <translation>%1
点击或按 Q 可高亮</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationPanel</name>
    <message>
        <source>Quotations of the article</source>
        <translation>文章的引语</translation>
    </message>
    <message>
        <source>Quotations by speaker</source>
        <translation>按说话人排列的引语</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>这里没有引语</translation>
    </message>
    <message>
        <source>Direct speech between quotation marks stands here, by who says it.</source>
        <translation>引号中的话会按说话人显示在这里。</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>What is said in an article stands here, by who says it.</source>
        <translation>文章中的话会按说话人显示在这里。</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationShelf</name>
    <message>
        <source>Quotations</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>People and what they said</source>
        <translation>人物及其所说的话</translation>
    </message>
    <message>
        <source>People and their words</source>
        <translation>人物及其话语</translation>
    </message>
    <message>
        <source>Search people and their words</source>
        <translation>搜索人物及其话语</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 / %2 篇文章</translation>
    </message>
    <message>
        <source>Looking for quotations</source>
        <translation>正在查找引语</translation>
    </message>
    <message>
        <source>What people say in your articles is being gathered.</source>
        <translation>正在收集您文章中人们所说的话。</translation>
    </message>
    <message>
        <source>Nobody said that</source>
        <translation>没有人这样说过</translation>
    </message>
    <message>
        <source>No quotation fits “%1”.</source>
        <translation>没有与“%1”相符的引语。</translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>还没有引语</translation>
    </message>
    <message>
        <source>What people say in your articles stands here, by who says it.</source>
        <translation>您文章中人们所说的话会按说话人显示在这里。</translation>
    </message>
</context>
<context>
    <name>lectern::ReadAloudController</name>
    <message>
        <source>Nothing can be read aloud: no voice is there. On Debian, install qt6-speech-speechd-plugin, speech-dispatcher and a voice such as espeak-ng.</source>
        <translation>无法朗读：没有可用的语音。在 Debian 上，请安装 qt6-speech-speechd-plugin、speech-dispatcher 和一种语音，例如 espeak-ng。</translation>
    </message>
    <message>
        <source>There is no voice for the language of this article (%1): another one reads it.</source>
        <translation>没有适合本文语言（%1）的语音：改用其他语音朗读。</translation>
    </message>
</context>
<context>
    <name>lectern::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>lectern::ReadingProgress</name>
    <message numerus="yes">
        <source>%1% · %n min left</source>
        <comment>how far one has read</comment>
        <translation>
            <numerusform>%1% · 还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>已读完</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewController</name>
    <message>
        <source>Accept changed highlight</source>
        <translation>接受更改后的高亮</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>保留为孤立高亮</translation>
    </message>
    <message>
        <source>There is nothing to review: every highlight stands on its own words.</source>
        <translation>没有需要复查的内容：每处高亮都在自己的字词上。</translation>
    </message>
    <message>
        <source>All changed highlights are reviewed.</source>
        <translation>所有更改过的高亮都已复查。</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>请先在正文中选择字词。</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>另选位置</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewPanel</name>
    <message>
        <source>Review of changed highlights</source>
        <translation>复查已更改的高亮</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>上一处 (K)</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>下一处 (J)</translation>
    </message>
    <message>
        <source>Leave the review (Esc)</source>
        <translation>退出复查 (Esc)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>另选位置(&amp;P)…</translation>
    </message>
    <message>
        <source>Keep as &amp;orphan</source>
        <translation>保留为孤立(&amp;O)</translation>
    </message>
    <message>
        <source>Place &amp;here</source>
        <translation>放在这里(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Its words are these from now on (A)</source>
        <translation>今后以这些字词为准 (A)</translation>
    </message>
    <message>
        <source>Select the passage in the page (P)</source>
        <translation>在页面中选择文段 (P)</translation>
    </message>
    <message>
        <source>Keep its former words and its note without a place in the text (O)</source>
        <translation>保留原有字词和笔记，但在正文中不设位置 (O)</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The passage is gone</source>
        <translation>文段已不存在</translation>
    </message>
    <message>
        <source>Some of its words changed</source>
        <translation>部分字词已更改</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The new version does not have this passage.</source>
        <translation>新版本中没有此文段。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>Select the passage in the text, then press Enter</source>
        <translation>在正文中选择文段，然后按 Enter</translation>
    </message>
</context>
<context>
    <name>lectern::SayingModel</name>
    <message>
        <source>No speaker named</source>
        <translation>未指明说话人</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quotation(s)</source>
        <translation>
            <numerusform>%1，%n 条引语</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1，已高亮</translation>
    </message>
</context>
<context>
    <name>lectern::SayingView</name>
    <message>
        <source>&amp;Go to the Passage</source>
        <translation>转到文段(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Search texts, highlights and notes</source>
        <translation>搜索正文、高亮和笔记</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜索失败</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Titles, texts, highlights and notes. Try “a phrase”, -without, begin*, tag:history or in:notes.</source>
        <translation>标题、正文、高亮和笔记。可试试“短语”、-排除、开头*、tag:历史 或 in:notes。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>超过 %n 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, begin*, tag:history, site:example.org, speaker:name, in:notes</source>
        <translation>字词、“短语”、-排除、开头*、tag:历史、site:example.org、speaker:姓名、in:notes</translation>
    </message>
    <message>
        <source>Nothing in the library fits “%1”. Fewer words find more, and so does the beginning of one: begin*.</source>
        <translation>文库中没有与“%1”相符的内容。字词越少，找到的越多；也可只写开头：开头*。</translation>
    </message>
</context>
<context>
    <name>lectern::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>所选文字</translation>
    </message>
    <message>
        <source>Highlight in yellow (1)</source>
        <translation>以黄色高亮 (1)</translation>
    </message>
    <message>
        <source>Highlight in green (2)</source>
        <translation>以绿色高亮 (2)</translation>
    </message>
    <message>
        <source>Highlight in blue (3)</source>
        <translation>以蓝色高亮 (3)</translation>
    </message>
    <message>
        <source>Highlight in pink (4)</source>
        <translation>以粉色高亮 (4)</translation>
    </message>
    <message>
        <source>Highlight in purple (5)</source>
        <translation>以紫色高亮 (5)</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>添加笔记 (N)</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>添加标签 (T)</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>Copy link to this passage</source>
        <translation>复制此文段的链接</translation>
    </message>
</context>
<context>
    <name>lectern::Shortcuts</name>
    <message>
        <source>“%1” keeps its key: the one in the settings is that of “%2” already.</source>
        <translation>“%1”保留原按键：设置中的按键已用于“%2”。</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>按字词或按键搜索</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>请按新按键</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All to their defaults</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>改用于此(&amp;T)</translation>
    </message>
    <message>
        <source>“%1”, by this key:</source>
        <translation>“%1”使用此按键：</translation>
    </message>
    <message>
        <source>Choose what another key is to do.</source>
        <translation>选择要更改按键的操作。</translation>
    </message>
    <message>
        <source>%1 is a key that the page itself needs.</source>
        <translation>%1 是页面本身需要的按键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 已是“%2”的按键。</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsModel</name>
    <message>
        <source>A page on, or back</source>
        <translation>向后或向前翻一页</translation>
    </message>
    <message>
        <source>Space, Shift+Space; Page down, Page up</source>
        <translation>空格、Shift+空格；Page Down、Page Up</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>转到开头或末尾</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>With a caret in the text: select by character or line</source>
        <translation>有文本光标时：按字符或按行选择</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>With a caret: select by word</source>
        <translation>有光标时：按词选择</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation>Ctrl+Shift+←、→</translation>
    </message>
    <message>
        <source>With a caret: select by sentence</source>
        <translation>有光标时：按句选择</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation>Alt+Shift+←、→</translation>
    </message>
    <message>
        <source>With a caret: select by paragraph</source>
        <translation>有光标时：按段选择</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+↑、↓</translation>
    </message>
    <message>
        <source>On a highlight: move its end, its start, by a word</source>
        <translation>在高亮上：将其终点、起点移动一个词</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right; Up, Down</source>
        <translation>Alt+Shift+←、→；↑、↓</translation>
    </message>
    <message>
        <source>Into the bar beside the selection</source>
        <translation>进入所选文字旁的工具条</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leave the selection, the highlight, a field</source>
        <translation>离开所选文字、高亮或输入框</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Move the selected articles to the trash, in the list</source>
        <translation>将所选文章移到回收站（在列表中）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In page and list, always</source>
        <translation>页面和列表中始终可用</translation>
    </message>
</context>
<context>
    <name>lectern::SidebarModel</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>lectern::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>谁说的</translation>
    </message>
</context>
<context>
    <name>lectern::SpeechBar</name>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>lectern::TagChip</name>
    <message>
        <source>Remove tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>lectern::TagEditor</name>
    <message>
        <source>Tag editor</source>
        <translation>标签编辑器</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>lectern::TagPopover</name>
    <message>
        <source>Tags of “%1”</source>
        <translation>“%1”的标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>%n 篇文章的标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::VersionEdits</name>
    <message>
        <source>Go to another version</source>
        <translation>转到其他版本</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
</context>
<context>
    <name>lectern::VersionPage</name>
    <message>
        <source>&amp;Back to the newest</source>
        <translation>返回最新版本(&amp;B)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>What differs in the newest version</source>
        <translation>最新版本有何不同</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>设为最新(&amp;M)</translation>
    </message>
    <message>
        <source>Read this one from now on; the other is kept</source>
        <translation>今后阅读此版本；另一版本仍会保留</translation>
    </message>
    <message>
        <source>You are looking at the version of %1, which is the newest.</source>
        <translation>您正在查看 %1 的版本，即最新版本。</translation>
    </message>
    <message>
        <source>You are looking at the version of %1.</source>
        <translation>您正在查看 %1 的版本。</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsController</name>
    <message>
        <source>Checking for changes…</source>
        <translation>正在检查更改…</translation>
    </message>
    <message>
        <source>“%1” has no address at which it could have changed.</source>
        <translation>“%1”没有可供检查更改的网址。</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>“%1”已更改。</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>“%1”已更改：%2。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nothing has changed since the version of %1, from which you went back.</source>
        <translation>自您返回之前的 %1 版本以来没有更改。</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>自 %1 以来没有更改。</translation>
    </message>
</context>
<context>
    <name>lectern::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>“%1”的版本</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>读取于</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make this the newest</source>
        <translation>设为最新(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation>%1（最新）</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>与前一版本比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with the newest</source>
        <translation>与最新版本比较(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%n 处一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphaned</source>
        <translation>
            <numerusform>%n 处孤立</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::WindowApplication</name>
    <message>
        <source>The library %1 cannot be opened.</source>
        <translation>无法打开文库 %1。</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>选择其他文库…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Choose a library</source>
        <translation>选择文库</translation>
    </message>
    <message>
        <source>Libraries of Lectern (*.lectern);;All files (*)</source>
        <translation>Lectern 文库 (*.lectern);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>lectern::WindowBar</name>
    <message>
        <source>Whether all is saved</source>
        <translation>是否全部已保存</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
</TS>
