// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

namespace lectern {

/// Looks through an SVG image for what is more than an image: scripts, styles and pictures from elsewhere, foreign content, entities,
/// and parts that are repeated within repeated parts, which take forever to draw.
class VectorImage final
{
public:
    explicit VectorImage(const QByteArray& bytes);

    /// Well formed, of a reasonable size, and nothing but an image.
    [[nodiscard]] bool isSafe() const { return m_safe; }
    /// There is something to see: not so in what holds the place of an image that loads later.
    [[nodiscard]] bool draws() const { return m_draws; }
    /// Pixels; 0 when it does not say.
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }

private:
    void read(const QByteArray& bytes);
    [[nodiscard]] bool takeElement(QXmlStreamReader& xml);
    void noteUse(const QXmlStreamAttributes& attributes);
    void takeSize(const QXmlStreamAttributes& attributes);
    [[nodiscard]] bool repeatsRepeated() const;

    bool m_safe = false;
    bool m_draws = false;
    int m_width = 0;
    int m_height = 0;
    int m_elements = 0;
    QStringList m_openIds;     // of the elements around, empty for one without
    QSet<QString> m_repeating; // ids of elements that repeat others
    QSet<QString> m_repeated;  // ids of those
};

} // namespace lectern
