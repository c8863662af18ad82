// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/windowstyle.h"

#include "ui/theme/themecolours.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagebutton.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

class WindowStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheFocus_data();
    void showsTheFocus();
    void showsWhatIsOn();
    void beginsFieldsAtOneEdge();
    void drawsSignsInTheInk_data();
    void drawsSignsInTheInk();
    void makesNoButtonsForTitlesOfDocks();
};

void WindowStyleTest::initTestCase()
{
    QApplication::setStyle(new WindowStyle(u"Fusion"_s));
}

/// How many pixels of \a widget have the colour \a wanted.
static int pixelsOf(QWidget &widget, const QColor &wanted)
{
    const QImage picture = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == wanted;
    }
    return count;
}

void WindowStyleTest::showsTheFocus_data()
{
    QTest::addColumn<ThemeColours>("colours");
    QTest::newRow("light") << ThemeColours::light();
    QTest::newRow("dark") << ThemeColours::dark();
    QTest::newRow("high contrast, light") << ThemeColours::highContrast(false);
    QTest::newRow("high contrast, dark") << ThemeColours::highContrast(true);
}

void WindowStyleTest::showsTheFocus()
{
    QFETCH(ThemeColours, colours);
    QApplication::setPalette(toPalette(colours));
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    const QList<QWidget *> widgets{new QLineEdit,  new QComboBox,
                                   new QSpinBox,   new QPushButton,
                                   new PageButton, new KeyButton(u"A"_s, u"accept"_s)};
    for (QWidget *each : widgets)
        column->addWidget(each);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *each : widgets) {
        each->setFocus(Qt::TabFocusReason);
        QVERIFY(each->hasFocus());
        // A ring has two long sides at least; its colour is tested to be seen in tst_themecolours.
        QVERIFY2(pixelsOf(*each, colours.accent) >= 20, each->metaObject()->className());
        widgets.at(each == widgets.first() ? 1 : 0)->setFocus();
        QVERIFY2(pixelsOf(*each, colours.accent) < 10, each->metaObject()->className());
    }
}

void WindowStyleTest::showsWhatIsOn()
{
    const ThemeColours colours = ThemeColours::light();
    QApplication::setPalette(toPalette(colours));
    PageButton button;
    button.setText(u"Review"_s);
    button.setCheckable(true);
    QVERIFY(pixelsOf(button, colours.selection) < 10);
    button.setChecked(true);
    QVERIFY(pixelsOf(button, colours.selection) > 100);
    QVERIFY(pixelsOf(button, colours.accent) >= 20);
}

/// Words in a field and in a box with choices below it.
void WindowStyleTest::beginsFieldsAtOneEdge()
{
    QApplication::setPalette(toPalette(ThemeColours::light()));
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QLineEdit field(u"|"_s);
    QComboBox choices;
    choices.addItem(u"|"_s);
    column->addWidget(&field);
    column->addWidget(&choices);
    window.resize(300, 100);
    window.show();
    window.setFocus(); // no caret, no ring
    const auto firstInk = [](QWidget &widget) {
        const QImage picture = widget.grab().toImage();
        const int y = picture.height() / 2;
        int x = 3; // behind the frame
        while (x < picture.width() && picture.pixelColor(x, y).lightness() > 120)
            ++x;
        return x;
    };
    QVERIFY(firstInk(field) < 20);
    QVERIFY2(std::abs(firstInk(field) - firstInk(choices)) <= 1,
             qPrintable(u"%1 and %2"_s.arg(firstInk(field)).arg(firstInk(choices))));
}

void WindowStyleTest::drawsSignsInTheInk_data()
{
    QTest::addColumn<ThemeColours>("colours");
    QTest::addColumn<QStyle::StandardPixmap>("sign");
    const std::pair<const char *, ThemeColours> themes[] = {{"light", ThemeColours::light()},
                                                            {"dark", ThemeColours::dark()}};
    for (const auto &[theme, colours] : themes) {
        QTest::addRow("clear, %s", theme) << colours << QStyle::SP_LineEditClearButton;
        QTest::addRow("more, %s", theme) << colours << QStyle::SP_ToolBarHorizontalExtensionButton;
        QTest::addRow("more below, %s", theme)
            << colours << QStyle::SP_ToolBarVerticalExtensionButton;
    }
}

/// The darkest and the lightest pixel of each sign on its ground are told apart in each theme.
void WindowStyleTest::drawsSignsInTheInk()
{
    QFETCH(ThemeColours, colours);
    QFETCH(QStyle::StandardPixmap, sign);
    QApplication::setPalette(toPalette(colours));
    const QColor ground = QApplication::palette().color(QPalette::Window);
    QImage picture(16, 16, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter painter(&picture);
    QApplication::style()->standardIcon(sign).paint(&painter, picture.rect());
    painter.end();
    double most = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, contrast(picture.pixelColor(x, y), ground));
    }
    QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
    // Nothing at the edge: a sign that is cut is another sign.
    for (int at = 0; at < 16; ++at)
        QCOMPARE(picture.pixelColor(at, 0), ground);
}

void WindowStyleTest::makesNoButtonsForTitlesOfDocks()
{
    const QDockWidget dock;
    QVERIFY(QApplication::style()
                ->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, &dock)
                .isNull());
    QVERIFY(!QApplication::style()->standardIcon(QStyle::SP_TitleBarCloseButton).isNull());
}

} // namespace onrecord

QTEST_MAIN(onrecord::WindowStyleTest)
#include "tst_windowstyle.moc"
