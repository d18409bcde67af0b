// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/SemanticHtml.h"
#include "tests/ui/WindowFixture.h"
#include "ui/speech/ReadAloud.h"
#include "ui/support/MessageBar.h"

#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

/// Says nothing aloud, but keeps what it was asked.
class SilentEngine final : public SpeechEngine
{
public:
    void setLanguage(const QString& language) override
    {
        if (language == u"tlh"_s)
            Q_EMIT languageMissing();
    }
    void setSpeed(double wanted) override { speed = wanted; }
    void say(const QString& text) override
    {
        said << text;
        speaking = true;
    }
    void stop() override { speaking = false; }

    QStringList said;
    double speed = 0;
    bool speaking = false;
};

} // namespace

/// Reading aloud, with an engine that makes no sound.
class ReadAloudTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m.reset(); }

    void sentencesAreSaidOneAfterTheOther();
    void aPauseBeginsItsSentenceAgain();
    void oneGoesByTheSentence();
    void anotherSpeedHoldsAtOnce();
    void theEngineIsMadeWhenItIsFirstAsked();
    void withoutAVoiceItIsSaidWhy();
    void anEngineThatFailsIsMadeAnew();
    void aMissingLanguageIsTold();

    void theWindowMarksAndFollowsWhatIsSaid();
    void aKeyHighlightsWhatIsSaid();
    void anotherArticleEndsIt();
    void theBarShowsWhatCanBeDone();

private:
    [[nodiscard]] SilentEngine* engine() const { return m_engine; }
    [[nodiscard]] QWidget* bar() const { return m->window()->findChild<QWidget*>(u"speechBar"_s); }
    void finish() const { Q_EMIT m_engine->finished(); }

    std::unique_ptr<WindowFixture> m;
    QPointer<SilentEngine> m_engine;
    int m_made = 0;
    bool m_hasVoice = true;
    std::shared_ptr<const ArticleContent> m_text = std::make_shared<const ArticleContent>(
        contentFromHtml("<h2>Ice</h2><p>Dr. Adler came. It was cold.</p><pre>code</pre><p>The end.</p>"));
};

void ReadAloudTest::initTestCase()
{
    speechEngineMaker() = [this]() -> std::unique_ptr<SpeechEngine> {
        ++m_made;
        if (!m_hasVoice)
            return nullptr;
        auto engine = std::make_unique<SilentEngine>();
        m_engine = engine.get();
        return engine;
    };
}

void ReadAloudTest::init()
{
    m_made = 0;
    m_hasVoice = true;
    m = std::make_unique<WindowFixture>();
}

void ReadAloudTest::sentencesAreSaidOneAfterTheOther()
{
    ReadAloud reading;
    reading.setArticle(m_text, u"en"_s);
    QSignalSpy sentences(&reading, &ReadAloud::sentenceChanged);
    reading.start(0);
    QCOMPARE(engine()->said, QStringList{u"Ice"_s});
    finish();
    finish();
    finish();
    QCOMPARE(engine()->said, (QStringList{u"Ice"_s, u"Dr. Adler came."_s, u"It was cold."_s, u"The end."_s}));
    QCOMPARE(reading.state(), ReadAloud::State::Speaking);
    finish();
    QCOMPARE(reading.state(), ReadAloud::State::Stopped);
    QVERIFY(reading.sentence().isEmpty());
    QCOMPARE(sentences.size(), 5); // the last one: nothing
    reading.start(m_text->text.indexOf(u"cold"));
    QCOMPARE(engine()->said.last(), u"It was cold."_s);
}

void ReadAloudTest::aPauseBeginsItsSentenceAgain()
{
    ReadAloud reading;
    reading.setArticle(m_text, u"en"_s);
    reading.start(0);
    finish();
    reading.pause();
    QCOMPARE(reading.state(), ReadAloud::State::Paused);
    QVERIFY(!engine()->speaking);
    QVERIFY(!reading.sentence().isEmpty());
    reading.resume();
    QCOMPARE(engine()->said, (QStringList{u"Ice"_s, u"Dr. Adler came."_s, u"Dr. Adler came."_s}));
}

void ReadAloudTest::oneGoesByTheSentence()
{
    ReadAloud reading;
    reading.setArticle(m_text, u"en"_s);
    reading.next(); // nothing is read yet
    reading.start(0);
    reading.previous(); // there is none before
    QCOMPARE(engine()->said, (QStringList{u"Ice"_s, u"Ice"_s}));
    reading.next();
    reading.next();
    reading.previous();
    QCOMPARE(engine()->said.last(), u"Dr. Adler came."_s);
    reading.pause();
    reading.next();
    QVERIFY(!engine()->speaking); // it is only gone to
    QCOMPARE(m_text->text.sliced(reading.sentence().start, reading.sentence().length()), u"It was cold."_s);
}

void ReadAloudTest::anotherSpeedHoldsAtOnce()
{
    ReadAloud reading;
    reading.setArticle(m_text, u"en"_s);
    reading.setSpeed(1.5);
    reading.start(0);
    QCOMPARE(engine()->speed, 1.5);
    reading.setSpeed(100);
    QCOMPARE(engine()->speed, ReadAloud::fastest);
    QCOMPARE(engine()->said, (QStringList{u"Ice"_s, u"Ice"_s}));
}

void ReadAloudTest::theEngineIsMadeWhenItIsFirstAsked()
{
    m->show();
    m->open(m->harbour());
    QCOMPARE(m_made, 0);
    m->trigger("readAloud");
    QCOMPARE(m_made, 1);
    m->trigger("stopReading");
    m->trigger("readAloud");
    QCOMPARE(m_made, 1);
}

void ReadAloudTest::withoutAVoiceItIsSaidWhy()
{
    m_hasVoice = false;
    m->show();
    m->open(m->harbour());
    m->trigger("readAloud");
    const QStringList told = m->window()->findChild<MessageBar*>()->texts();
    QVERIFY2(told.join(u' ').contains(u"no voice is there"_s), qPrintable(told.join(u' ')));
    QVERIFY(!m->isEnabled("stopReading"));
}

void ReadAloudTest::anEngineThatFailsIsMadeAnew()
{
    ReadAloud reading;
    reading.setArticle(m_text, u"en"_s);
    QSignalSpy failed(&reading, &ReadAloud::failed);
    reading.start(0);
    Q_EMIT engine()->failed(u"gone"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(reading.state(), ReadAloud::State::Stopped);
    reading.start(0);
    QCOMPARE(m_made, 2);
    QCOMPARE(engine()->said, QStringList{u"Ice"_s});
}

void ReadAloudTest::aMissingLanguageIsTold()
{
    ReadAloud reading;
    reading.setArticle(m_text, u"tlh"_s);
    QSignalSpy missing(&reading, &ReadAloud::languageMissing);
    reading.start(0);
    QCOMPARE(missing.size(), 1);
    QCOMPARE(reading.state(), ReadAloud::State::Speaking); // all the same
}

void ReadAloudTest::theWindowMarksAndFollowsWhatIsSaid()
{
    const QUuid article = WindowFixture::add(*m->disk(), u"A long shore"_s, QByteArray("<p>The tide came in. It went out again, and nobody wrote it down.</p>").repeated(120));
    m->show();
    m->open(article);
    m->reader()->setFocus();
    const QImage before = m->reader()->viewport()->grab().toImage();
    m->press(Qt::Key_L);
    QCOMPARE(engine()->said, QStringList{u"The tide came in."_s});
    QVERIFY(m->reader()->viewport()->grab().toImage() != before);
    for (int i = 0; i < 100; ++i)
        finish();
    QVERIFY(m->reader()->place().offset > 1000);
    m->reader()->setPlace({}); // who looks elsewhere is left alone
    finish();
    QCOMPARE(m->reader()->place().offset, 0);
    m->press(Qt::Key_Period);
    QVERIFY(m->reader()->place().offset > 1000); // and who asks for the next sentence is shown it
    m->press(Qt::Key_L);
    QVERIFY(!engine()->speaking);
    m->press(Qt::Key_L);
    QVERIFY(engine()->speaking);
}

void ReadAloudTest::aKeyHighlightsWhatIsSaid()
{
    m->show();
    m->open(m->harbour());
    m->reader()->setFocus();
    QVERIFY(!m->isEnabled("highlightSentence"));
    m->press(Qt::Key_L);
    finish();
    m->press(Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(m->session()->flush());
    const QList<Annotation> kept = m->disk()->openArticle(m->harbour())->annotations;
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].quote.exact, u"By March the water was open again."_s);
    QCOMPARE(engine()->said.size(), 2); // reading goes on
}

void ReadAloudTest::anotherArticleEndsIt()
{
    m->show();
    m->open(m->harbour());
    m->trigger("readAloud");
    QVERIFY(engine()->speaking);
    m->open(m->bread());
    QVERIFY(!engine()->speaking);
    m->trigger("readAloud");
    QCOMPARE(engine()->said.last(), u"One loaf a day is enough for two people."_s);
}

void ReadAloudTest::theBarShowsWhatCanBeDone()
{
    m->show();
    m->open(m->harbour());
    QVERIFY(!bar());
    m->trigger("readAloud");
    QVERIFY(bar()->isVisible());
    m->trigger("faster");
    QCOMPARE(bar()->findChild<QLabel*>(u"speechSpeed"_s)->text(), QString(QLocale().toString(1.1) + u'×'));
    const QList<QToolButton*> buttons = bar()->findChildren<QToolButton*>();
    for (const QToolButton* button : buttons)
        QVERIFY(!button->accessibleName().isEmpty());
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!engine()->speaking);
    m->close();
    m->show();
    m->open(m->harbour());
    m->trigger("readAloud");
    QCOMPARE(engine()->speed, 1.1); // is kept
}

QTEST_MAIN(ReadAloudTest)
#include "ReadAloudTest.moc"
