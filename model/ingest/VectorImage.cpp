// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/VectorImage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr qsizetype largestVectorImage = 1 << 20;
constexpr int mostVectorElements = 50'000;
constexpr int deepestVectorElement = 100;

constexpr auto shapes = std::to_array<QLatin1StringView>({"path"_L1, "rect"_L1, "circle"_L1, "ellipse"_L1, "line"_L1, "polyline"_L1,
    "polygon"_L1, "text"_L1, "image"_L1, "use"_L1});

constexpr auto forbiddenElements = std::to_array<QLatin1StringView>({"script"_L1, "foreignObject"_L1, "iframe"_L1, "a"_L1, "animate"_L1,
    "animateColor"_L1, "animateMotion"_L1, "animateTransform"_L1, "set"_L1, "handler"_L1, "audio"_L1, "video"_L1, "embed"_L1, "object"_L1,
    "feImage"_L1, "font"_L1, "font-face-uri"_L1});

template <class Names>
bool isOneOf(const Names& names, QStringView name)
{
    return std::ranges::any_of(names, [&](QLatin1StringView one) { return one == name; });
}

/// Nothing in it leads out of the image: url(#name) does not.
bool staysInside(QStringView css)
{
    if (css.contains("@import"_L1, Qt::CaseInsensitive) || css.contains(u'\\'))
        return false;
    for (qsizetype at = css.indexOf("url("_L1, 0, Qt::CaseInsensitive); at >= 0; at = css.indexOf("url("_L1, at + 1, Qt::CaseInsensitive)) {
        QStringView target = css.sliced(at + 4).trimmed();
        if (target.startsWith(u'"') || target.startsWith(u'\''))
            target = target.sliced(1);
        if (!target.startsWith(u'#'))
            return false;
    }
    return true;
}

bool isPictureInside(QStringView href)
{
    return href.startsWith("data:image/png"_L1) || href.startsWith("data:image/jpeg"_L1) || href.startsWith("data:image/webp"_L1);
}

bool isAllowed(const QXmlStreamAttribute& attribute, QStringView element)
{
    const QStringView value = QStringView(attribute.value()).trimmed();
    if (attribute.name() == "href"_L1 || attribute.name() == "src"_L1)
        return value.isEmpty() || value.startsWith(u'#') || (element == "image"_L1 && isPictureInside(value));
    return !attribute.name().startsWith("on"_L1, Qt::CaseInsensitive) && staysInside(value);
}

int pixelsOf(QStringView length)
{
    const QStringView number = length.endsWith("px"_L1) ? length.chopped(2) : length;
    const double pixels = number.toDouble();
    return pixels >= 1 && pixels <= 100'000 ? int(pixels) : 0;
}

} // namespace

VectorImage::VectorImage(const QByteArray& bytes)
{
    if (bytes.size() <= largestVectorImage)
        read(bytes);
}

void VectorImage::read(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return;
            break;
        case QXmlStreamReader::StartElement:
            if (!takeElement(xml))
                return;
            break;
        case QXmlStreamReader::EndElement: m_openIds.removeLast(); break;
        case QXmlStreamReader::Characters:
            if (!staysInside(xml.text()))
                return;
            break;
        case QXmlStreamReader::ProcessingInstruction: return;
        default: break;
        }
    }
    m_safe = !xml.hasError() && m_elements > 0 && !repeatsRepeated();
}

bool VectorImage::takeElement(QXmlStreamReader& xml)
{
    const QStringView name = xml.name();
    const QXmlStreamAttributes attributes = xml.attributes();
    if (++m_elements > mostVectorElements || m_openIds.size() >= deepestVectorElement)
        return false;
    if (isOneOf(forbiddenElements, name))
        return false;
    if (!std::ranges::all_of(attributes, [&](const QXmlStreamAttribute& attribute) { return isAllowed(attribute, name); }))
        return false;
    m_openIds.append(attributes.value("id"_L1).toString());
    m_draws = m_draws || isOneOf(shapes, name);
    if (m_elements == 1)
        takeSize(attributes);
    if (name == "use"_L1)
        noteUse(attributes);
    return m_elements > 1 || name == "svg"_L1;
}

void VectorImage::noteUse(const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == "href"_L1)
            m_repeated.insert(attribute.value().trimmed().mid(1).toString());
    }
    for (const QString& id : std::as_const(m_openIds))
        m_repeating.insert(id);
}

void VectorImage::takeSize(const QXmlStreamAttributes& attributes)
{
    m_width = pixelsOf(attributes.value("width"_L1));
    m_height = pixelsOf(attributes.value("height"_L1));
    const QStringList box = attributes.value("viewBox"_L1).toString().replace(u',', u' ').simplified().split(u' ');
    if (box.size() == 4 && (m_width == 0 || m_height == 0)) {
        m_width = pixelsOf(box[2]);
        m_height = pixelsOf(box[3]);
    }
}

bool VectorImage::repeatsRepeated() const
{
    QSet<QString> both = m_repeated;
    both.intersect(m_repeating).remove(QString());
    return !both.isEmpty();
}

} // namespace lectern
