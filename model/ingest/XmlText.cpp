// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/XmlText.h"

#include "model/ingest/HtmlTree.h"

#include <QXmlStreamReader>

namespace lectern {

namespace {

class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    /// As the parser of HTML reads it; nothing for what it does not know.
    QString resolveUndeclaredEntity(const QString& name) override
    {
        const QByteArray written = '&' + name.left(32).toUtf8() + ';';
        HtmlTree tree("<!DOCTYPE html><body>x" + written);
        const QString text = QString::fromUtf8(tree.body()->firstChild->text).sliced(1);
        return text.contains(u'&') || text.contains(u'<') ? QString() : text;
    }
};

} // namespace

QXmlStreamEntityResolver& htmlEntities()
{
    static HtmlEntities resolver;
    return resolver;
}

QString elementText(QXmlStreamReader& xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        depth += int(xml.isStartElement()) - int(xml.isEndElement());
        if (xml.isCharacters() || xml.isEntityReference())
            text += xml.text();
    }
    return text.simplified();
}

} // namespace lectern
