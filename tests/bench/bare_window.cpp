// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <cstdio>

/// The floor that Lectern's start is compared with: a bare Qt window with the same text in a QTextBrowser.
/// Says "painted" when the text is on the screen, then waits to be measured and ended.
class BareReader final : public QTextBrowser
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTextBrowser::paintEvent(event);
        if (!m_painted)
            QMetaObject::invokeMethod(this, [] { std::puts("painted"); std::fflush(stdout); }, Qt::QueuedConnection);
        m_painted = true;
    }

private:
    bool m_painted = false;
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QFile file(app.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    BareReader reader;
    auto* document = new QTextDocument(&reader);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    const QStringList paragraphs = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"));
    for (const QString& paragraph : paragraphs) {
        if (cursor.position() > 0)
            cursor.insertBlock();
        cursor.insertText(paragraph);
    }
    cursor.endEditBlock();
    reader.setDocument(document);
    reader.resize(1200, 800);
    reader.show();
    return app.exec();
}
