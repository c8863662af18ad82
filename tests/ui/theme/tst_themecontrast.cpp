// SPDX-License-Identifier: GPL-3.0-or-later
// Every theme of ours, whatever there will be: words at 4.5:1, what has to be seen at 3:1 (WCAG 2.1,
// SC 1.4.3 and 1.4.11).
#include "ui/theme/lexicallayer.h"
#include "ui/theme/themecolours.h"

#include "tests/support/roomtests.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ThemeContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void whatIsPressedCanBeSeen_data() { wordsCanBeRead_data(); }
    void whatIsPressedCanBeSeen();
    void linesCanBeSeen_data() { wordsCanBeRead_data(); }
    void linesCanBeSeen();
};

/// A colour on another, for a message.
struct Pair
{
    QString name;
    QColor colour;
    QColor ground;
};

static QStringList tooClose(const QList<Pair> &pairs, double wanted)
{
    QStringList all;
    for (const Pair &pair : pairs) {
        const double reached = contrast(pair.colour, pair.ground);
        if (reached < wanted)
            all.append(u"%1: %2"_s.arg(pair.name).arg(reached, 0, 'f', 2));
    }
    return all;
}

static ThemeColours coloursUnder(const QString &theme)
{
    const std::optional<ThemeColours> colours = coloursNamed(theme);
    return colours ? *colours : ThemeColours();
}

void ThemeContrastTest::wordsCanBeRead_data()
{
    QTest::addColumn<QString>("theme");
    const KSyntaxHighlighting::Repository repository;
    int found = 0;
    for (const KSyntaxHighlighting::Theme &theme : repository.themes()) {
        if (!theme.name().startsWith(u"Onrecord"))
            continue;
        QTest::newRow(qPrintable(theme.name())) << theme.name();
        ++found;
    }
    QVERIFY(found >= 2);
}

void ThemeContrastTest::wordsCanBeRead()
{
    QFETCH(QString, theme);
    const ThemeColours colours = coloursUnder(theme);
    QList<Pair> pairs;
    for (const auto &[name, ground] : {std::pair(u"page"_s, colours.page),
                                       {u"pane"_s, colours.pane},
                                       {u"chrome"_s, colours.chrome},
                                       {u"selection"_s, colours.selection}}) {
        pairs.append({u"text on "_s + name, colours.text, ground});
        pairs.append({u"soft on "_s + name, colours.soft, ground});
    }
    for (const auto &[name, ground] :
         {std::pair(u"page"_s, colours.page), {u"pane"_s, colours.pane}}) {
        pairs.append({u"date on "_s + name, colours.date, ground});
        for (int number = 1; number <= inks; ++number)
            pairs.append(
                {u"actor %1 on %2"_s.arg(number).arg(name), colours.actor(number), ground});
    }
    const QStringList faults = tooClose(pairs, 4.5);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

/// The ring of the focus and of the selected statement, and the borders of fields and buttons.
void ThemeContrastTest::whatIsPressedCanBeSeen()
{
    QFETCH(QString, theme);
    const ThemeColours colours = coloursUnder(theme);
    const QPalette palette = toPalette(colours);
    QList<Pair> pairs;
    for (const auto &[name, ground] : {std::pair(u"page"_s, colours.page),
                                       {u"pane"_s, colours.pane},
                                       {u"chrome"_s, colours.chrome},
                                       {u"selection"_s, colours.selection}})
        pairs.append({u"accent on "_s + name, colours.accent, ground});
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        pairs.append(
            {u"border on role %1"_s.arg(role), palette.color(QPalette::Mid), palette.color(role)});
    const QStringList faults = tooClose(pairs, 3);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

/// The lines below the words of a statement, which tell its state, and its date's.
void ThemeContrastTest::linesCanBeSeen()
{
    QFETCH(QString, theme);
    const ThemeColours colours = coloursUnder(theme);
    QList<Pair> pairs{{u"date"_s, colours.date, colours.page},
                      {u"reporter"_s, colours.soft, colours.page}};
    for (int number = 1; number <= inks; ++number) {
        pairs.append({u"actor %1"_s.arg(number), colours.actor(number), colours.page});
        pairs.append(
            {u"actor %1, selected"_s.arg(number), colours.actor(number), colours.selection});
    }
    const QStringList faults = tooClose(pairs, 3);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ThemeContrastTest)
#include "tst_themecontrast.moc"
