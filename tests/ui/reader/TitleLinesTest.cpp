// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/TitleLines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

/// The line beneath an article's title.
class TitleLinesTest final : public QObject
{
    Q_OBJECT

private:
    static QString lineOf(const QString& byline, const QString& site, const QString& published)
    {
        Article article;
        article.metadata.byline = byline;
        article.metadata.site = site;
        article.metadata.published = published;
        article.words = 1500;
        return bylineOf(article).replace(QChar::Nbsp, u' ').simplified();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void line()
    {
        QVERIFY(lineOf(u"Ada Field"_s, u"Coast Gazette"_s, u"2024-05-03"_s).startsWith(u"Ada Field · Coast Gazette · 3 May 2024 · "_s));
        QVERIFY(lineOf({}, u"Coast Gazette"_s, {}).startsWith(u"Coast Gazette · "_s));
    }

    void whoseSiteHasTheirNameIsNamedOnce() { QCOMPARE(lineOf(u"Ada Field"_s, u"ADA FIELD"_s, {}).count(u"field"_s, Qt::CaseInsensitive), 1); }
};

QTEST_GUILESS_MAIN(TitleLinesTest)
#include "TitleLinesTest.moc"
