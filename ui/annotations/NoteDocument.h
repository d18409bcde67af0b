// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace lectern {

struct CardStyle;

/// A note as it is shown: Markdown set for a narrow column. HTML stays text; nothing is ever loaded, pictures are named instead; a link
/// that leads anywhere but into the web or to a mail is its words alone.
class NoteDocument final : public QTextDocument
{
    Q_OBJECT

public:
    NoteDocument(const QString& markdown, const CardStyle& style, QObject* parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void indentLists();
    void namePictures();
    void dropUnsafeLinks();
    void colorLinks(const QColor& color);
    void narrowBlocks(const QColor& quoted);
};

} // namespace lectern
