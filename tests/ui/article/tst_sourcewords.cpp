// SPDX-License-Identifier: GPL-3.0-or-later
// How the words that name a speaker are set: the name in the actor's colour and bold, what describes
// it and the comma behind it as all other words.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/theme/themecolours.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class SourceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void setsNamesApart_data();
    void setsNamesApart();

private:
    std::unique_ptr<AtTheWindow> m_at;
};

void SourceWordsTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    Preferences light = test::readingQuickly();
    light.theme = Preferences::Theme::Light;
    m_at->window->setPreferences(light);
}

void SourceWordsTest::setsNamesApart_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("from"); ///< in them
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isName");
    const QString source = u"Ana Ruiz, the harbour master,"_s;
    QTest::newRow("the name") << source << 0 << 8 << true;
    QTest::newRow("the comma behind it") << source << 8 << 1 << false;
    QTest::newRow("what she is") << source << 10 << 18 << false;
    QTest::newRow("the last comma") << source << 28 << 1 << false;
    QTest::newRow("the name alone") << u"Ana Ruiz said"_s << 0 << 8 << true;
    QTest::newRow("the cue") << u"Ana Ruiz said"_s << 9 << 4 << false;
}

void SourceWordsTest::setsNamesApart()
{
    QFETCH(QString, words);
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(bool, isName);
    const ArticleView *article = m_at->window->article();
    const QString &text = m_at->reading().document.text();
    const qsizetype begin = text.indexOf(words) + from;
    QVERIFY(begin >= from);
    const ReadActor *ana = test::actorNamed(m_at->reading(), u"Ana Ruiz"_s);
    QVERIFY(ana);
    const QColor ink = ThemeColours::light().actor(ana->colourNumber());
    const QImage picture = article->viewport()->grab().toImage();
    int letters = 0;
    int coloured = 0;
    for (qsizetype at = begin; at < begin + count; ++at) {
        if (text[at].isSpace())
            continue;
        ++letters;
        const QRect place = article->rectangleAt(at);
        bool isColoured = false;
        for (int y = place.top(); y <= place.bottom() && !isColoured; ++y) {
            for (int x = place.left() + 1; x < place.right() && !isColoured; ++x)
                isColoured = picture.rect().contains(x, y) && picture.pixelColor(x, y) == ink;
        }
        coloured += isColoured;
    }
    if (isName)
        QVERIFY2(coloured >= letters - 1, qPrintable(u"%1 of %2"_s.arg(coloured).arg(letters)));
    else
        QCOMPARE(coloured, 0);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SourceWordsTest)
#include "tst_sourcewords.moc"
