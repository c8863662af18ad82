// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer is told over the marks of an article.
#include "ui/article/explanation.h"

#include "core/html/html.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/datedialog.h"
#include "ui/corrections/sourcedialog.h"

#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhyAStatementIsAnActors_data();
    void tellsWhyAStatementIsAnActors();
    void tellsWhatAReaderSaid();
    void tellsWhyADateHasItsDay();
    void tellsWhoDecided_data();
    void tellsWhoDecided();
    void tellsOfEachWhereMarksOverlap();
    void keepsItsLinesShort();

private:
    /// What is told where the pointer rests on the first place of \a words.
    QString told(const QString &words) const;

    std::unique_ptr<AtTheWindow> m_at;
};

void ExplanationTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(u"orlow.html"_s, toHtml(sampleReading(), {.session = sampleSession()}, {}));
    QVERIFY(m_at->read(u"orlow.html"_s));
}

void ExplanationTest::cleanup()
{
    QToolTip::hideText();
    m_at.reset();
}

QString ExplanationTest::told(const QString &words) const
{
    const ArticleView *article = m_at->window->article();
    const qsizetype begin = m_at->reading().document.text().indexOf(words);
    const QPoint place = article->rectangleAt(begin).center();
    QHelpEvent rest(QEvent::ToolTip, place, article->viewport()->mapToGlobal(place));
    QApplication::sendEvent(article->viewport(), &rest);
    return QToolTip::text();
}

void ExplanationTest::tellsWhyAStatementIsAnActors_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    QTest::newRow("named") << u"never promised"_s << u"1a  Ana Ruiz says · verbatim"_s
                           << u"“said” right after “Ana Ruiz”, after a quotation."_s;
    QTest::newRow("a pronoun") << u"the toll had"_s << u"1b  Ana Ruiz denies · paraphrase"_s
                               << u"“She” is most likely Ana Ruiz"_s;
    QTest::newRow("as likely somebody else")
        << u"the toll had"_s << u"1b"_s << u"it could also be Bo Lind"_s;
    QTest::newRow("nobody") << u"No toll"_s << u"–a  Nobody named says"_s
                            << u"that no source could be tied to"_s;
    QTest::newRow("silence") << u"declined to"_s << u"4a  Vexholm no comment"_s
                             << u"“declined to comment” after “Vexholm”."_s;
}

void ExplanationTest::tellsWhyAStatementIsAnActors()
{
    QFETCH(QString, words);
    QFETCH(QString, what);
    QFETCH(QString, why);
    const QString tip = told(words);
    QVERIFY2(tip.startsWith(what), qPrintable(tip));
    // On lines of its own, wherever these are broken.
    const QString below = tip.mid(tip.indexOf(u'\n')).simplified();
    QVERIFY2(below.contains(why), qPrintable(tip));
}

void ExplanationTest::tellsWhatAReaderSaid()
{
    m_at->window->selectStatement(u"s6"_s);
    m_at->press(Qt::Key_S);
    auto *picker = m_at->asked<SourceDialog>();
    QVERIFY(picker);
    auto *field = picker->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"vexh"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_at->speaker(u"s6"_s), u"Vexholm"_s);
    QTRY_VERIFY(!m_at->window->findChild<SourceDialog *>());
    QString tip = told(u"No toll"_s);
    QVERIFY2(tip.contains(u"you gave it to Vexholm"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"corrected"_s), qPrintable(tip));
}

void ExplanationTest::tellsWhyADateHasItsDay()
{
    const QString tip = told(u"Monday"_s);
    QVERIFY2(tip.startsWith(u"Monday 16 November 2026"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"day of publication"_s), qPrintable(tip));
    QVERIFY2(told(u"The ferry"_s).contains(u"reporter’s own words"_s),
             qPrintable(told(u"ferry"_s)));
    (void)told(u"finance councillor"_s);
    QTRY_COMPARE(QToolTip::text(), QString()); // no mark is there
}

void ExplanationTest::tellsWhoDecided_data()
{
    QTest::addColumn<bool>("isPage"); // somebody else's, with what they said
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("statement");
    QTest::newRow("you") << false << u"You set it."_s << u"you gave it to Ana Ruiz"_s;
    QTest::newRow("the author of a page") << true << u"somebody else (signed “Kim Dahl”) set it."_s
                                          << u"somebody else (signed “Kim Dahl”) gave it to"_s;
}

/// As the card and the dialog of the date do.
void ExplanationTest::tellsWhoDecided()
{
    QFETCH(bool, isPage);
    QFETCH(QString, date);
    QFETCH(QString, statement);
    Session &session = m_at->window->session();
    session.setReaderName(u"Kim Dahl"_s);
    const qsizetype monday = m_at->reading().document.text().indexOf(u"Monday");
    Correction day = session.correctionOf(SetDate{u"2026-11-09"_s, DateRole::SaidOn});
    day.target = session.anchored({{monday, monday + 6}});
    QVERIFY(session.correct(day));
    const ActorRef ana = session.reference(u"a1"_s);
    QVERIFY(session.correct(session.correctionOf(u"s6"_s, SetSpeakers{{ana}})));
    if (isPage) {
        const QByteArray page = session.exported(ExportFormat::Html, {}, {});
        m_at = std::make_unique<AtTheWindow>(); // with a library of its own
        m_at->write(u"sent.html"_s, page);
        QVERIFY(m_at->read(u"sent.html"_s));
    }
    const QString ofDate = told(u"Monday"_s);
    QVERIFY2(ofDate.contains(date), qPrintable(ofDate));
    const QString ofStatement = told(u"No toll"_s).simplified();
    QVERIFY2(ofStatement.contains(statement, Qt::CaseInsensitive), qPrintable(ofStatement));

    m_at->click(m_at->reading().document.text().indexOf(u"Monday") + 2);
    m_at->press(Qt::Key_D);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text().contains(date); }));
    dialog->close();
}

/// The innermost first, each with its own reason.
void ExplanationTest::tellsOfEachWhereMarksOverlap()
{
    const QString tip = told(u"gift to"_s);
    const qsizetype inner = tip.indexOf(u"Bo Lind says"_s);
    const qsizetype outer = tip.indexOf(u"two officials says"_s);
    QVERIFY2(inner >= 0 && inner < outer, qPrintable(tip));
    QVERIFY2(tip.mid(inner, outer - inner).contains(u"Bo Lind is named"_s), qPrintable(tip));
    QVERIFY2(tip.mid(outer).contains(u"gives no name for"_s), qPrintable(tip));
}

/// A tool tip in plain text is as wide as its longest line.
void ExplanationTest::keepsItsLinesShort()
{
    m_at->write(u"long.txt"_s,
                "The deputy chairwoman of the association of the islands’ ferry passengers, "
                "Wilhelmina Oosterhuis-Vandenbroucke, met Maximiliane Hohenstein of the "
                "harbour board.\n\n"
                "“The evening boat has to stay,” she told the members of the committee.\n");
    QVERIFY(m_at->read(u"long.txt"_s));
    const QString tip = told(u"evening boat"_s);
    const QStringList lines = tip.split(u'\n');
    QVERIFY2(lines.size() > 2, qPrintable(tip));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 100 && !line.isEmpty(), qPrintable(tip));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ExplanationTest)
#include "tst_explanation.moc"
