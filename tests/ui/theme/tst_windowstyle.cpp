// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/windowstyle.h"

#include "ui/theme/themecolours.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagebutton.h"

#include "tests/support/roomtests.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHash>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOption>
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
    void drawsWhereControlsEnd_data();
    void drawsWhereControlsEnd();
    void drawsWhatIsTicked_data();
    void drawsWhatIsTicked();
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

static const std::pair<const char *, ThemeColours> themes[] = {
    {"light", ThemeColours::light()},
    {"dark", ThemeColours::dark()},
    {"high contrast, light", ThemeColours::highContrast(false)},
    {"high contrast, dark", ThemeColours::highContrast(true)}};

void WindowStyleTest::showsTheFocus_data()
{
    QTest::addColumn<ThemeColours>("colours");
    for (const auto &[theme, colours] : themes)
        QTest::newRow(theme) << colours;
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

/// The contrast with \a ground of the pixels that have the most on each way from the middle of \a picture to its
/// edges; of these ways, the one with the least.
static double contrastAround(const QImage &picture, const QColor &ground)
{
    double least = 21;
    const QPoint middle = picture.rect().center();
    for (const QPoint way : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
        double most = 1;
        for (QPoint at = middle; picture.rect().contains(at); at += way)
            most = std::max(most, contrast(picture.pixelColor(at), ground));
        least = std::min(least, most);
    }
    return least;
}

/// \a element alone on \a ground, in a square of 17 pixels.
static QImage drawn(QStyle::PrimitiveElement element, QStyle::State state, const QColor &ground)
{
    QImage picture(17, 17, QImage::Format_RGB32);
    picture.fill(ground);
    QStyleOptionViewItem item;
    QStyleOptionButton button;
    QStyleOption *option = &button;
    if (element == QStyle::PE_IndicatorItemViewItemCheck) {
        item.features = QStyleOptionViewItem::HasCheckIndicator;
        item.checkState = state & QStyle::State_On ? Qt::Checked
            : state & QStyle::State_NoChange       ? Qt::PartiallyChecked
                                                   : Qt::Unchecked;
        option = &item;
    }
    option->rect = QRect(1, 1, 15, 15); // an odd number: with a middle
    option->state = state;
    option->palette = QApplication::palette();
    QPainter painter(&picture);
    QApplication::style()->drawPrimitive(element, option, &painter);
    return picture;
}

void WindowStyleTest::drawsWhereControlsEnd_data()
{
    QTest::addColumn<ThemeColours>("colours");
    QTest::addColumn<QString>("control");
    for (const auto &[theme, colours] : themes) {
        for (const char *control :
             {"check", "radio", "row", "field", "choices", "own choices", "number", "button"})
            QTest::addRow("%s, %s", control, theme) << colours << QString::fromLatin1(control);
    }
}

/// What nobody ticked, chose or wrote in yet has an outline of 3:1 on all sides (WCAG 2.1, 1.4.11).
void WindowStyleTest::drawsWhereControlsEnd()
{
    QFETCH(ThemeColours, colours);
    QFETCH(QString, control);
    QApplication::setPalette(toPalette(colours));
    const QStyle::State off = QStyle::State_Enabled | QStyle::State_Off;
    const QHash<QString, QStyle::PrimitiveElement> indicators{
        {u"check"_s, QStyle::PE_IndicatorCheckBox},
        {u"radio"_s, QStyle::PE_IndicatorRadioButton},
        {u"row"_s, QStyle::PE_IndicatorItemViewItemCheck}};
    const QHash<QString, QWidget *> widgets{{u"field"_s, new QLineEdit},
                                            {u"choices"_s, new QComboBox},
                                            {u"own choices"_s, new QComboBox},
                                            {u"number"_s, new QSpinBox},
                                            {u"button"_s, new QPushButton}};
    qobject_cast<QComboBox *>(widgets[u"own choices"_s])->setEditable(true);
    qobject_cast<QSpinBox *>(widgets[u"number"_s])->setSpecialValueText(u" "_s);
    for (const QColor &ground : {colours.chrome, colours.page, colours.pane}) {
        QImage picture;
        if (indicators.contains(control)) {
            picture = drawn(indicators[control], off, ground);
        } else {
            QWidget *widget = widgets[control];
            QPalette palette = QApplication::palette();
            palette.setColor(QPalette::Window, ground);
            widget->setPalette(palette);
            widget->resize(61, 27);
            picture = widget->grab().toImage();
        }
        const double around = contrastAround(picture, ground);
        QVERIFY2(around >= 3, qPrintable(QString::number(around)));
    }
    qDeleteAll(widgets);
}

void WindowStyleTest::drawsWhatIsTicked_data()
{
    QTest::addColumn<ThemeColours>("colours");
    QTest::addColumn<QStyle::PrimitiveElement>("element");
    QTest::addColumn<bool>("isInPart");
    for (const auto &[theme, colours] : themes) {
        QTest::addRow("check, %s", theme) << colours << QStyle::PE_IndicatorCheckBox << false;
        QTest::addRow("in part, %s", theme) << colours << QStyle::PE_IndicatorCheckBox << true;
        QTest::addRow("radio, %s", theme) << colours << QStyle::PE_IndicatorRadioButton << false;
        QTest::addRow("row, %s", theme)
            << colours << QStyle::PE_IndicatorItemViewItemCheck << false;
        QTest::addRow("row in part, %s", theme)
            << colours << QStyle::PE_IndicatorItemViewItemCheck << true;
    }
}

/// The tick, within the outline, has 4.5:1 on what an empty box is filled with.
void WindowStyleTest::drawsWhatIsTicked()
{
    QFETCH(ThemeColours, colours);
    QFETCH(QStyle::PrimitiveElement, element);
    QFETCH(bool, isInPart);
    QApplication::setPalette(toPalette(colours));
    const QRect within(5, 5, 7, 7);
    const auto inner = [&](QStyle::State state) {
        return drawn(element, QStyle::State_Enabled | state, colours.chrome).copy(within);
    };
    const QImage empty = inner(QStyle::State_Off);
    const QImage ticked = inner(isInPart ? QStyle::State_NoChange : QStyle::State_On);
    int signs = 0;
    for (int y = 0; y < within.height(); ++y) {
        for (int x = 0; x < within.width(); ++x)
            signs += contrast(ticked.pixelColor(x, y), empty.pixelColor(x, y)) >= 4.5;
    }
    QVERIFY2(signs >= 7, qPrintable(QString::number(signs)));
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

ONRECORD_WINDOW_TEST(onrecord::WindowStyleTest)
#include "tst_windowstyle.moc"
