// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/visible.h"
#include "tests/ui/atthewindow.h"
#include "ui/startpage/recentfiles.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// An article that would turn words round wherever they are shown, and whoever reads them with it.
class UnseenCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void areShownInTheWindow();
    void areShownInMenusAndDialogs();
    void areShownOfFiles();
    void staysAsItWasWhatNobodyEdits();
    void areFound();

private:
    QStringList obeyed() const;
    bool rename(QStringView saying, const QString &to) const;

    std::unique_ptr<AtTheWindow> m_at;
};

static const char name[] = "quay\u202Etxt.exe\u200B.txt";

static const char article[] =
    "Title: Quay to \u202Eclose\n"
    "By Ola \u2066Hem\n"
    "Source: Brekkvik \u200FPost\n"
    "Published: 2026-11-12\n\n"
    "“We will \u202Eclose the quay\u202C on Sundays,” said Ana\u200B Ruiz, the harbour "
    "master, on Tuesday. 😀\n\n"
    "“Nobody \u2067asked the\u2069 crews,” said Bo Lind, who speaks for them.\n\n"
    "“The \U000E0041numbers were published in June,” Ana\u200B Ruiz said.\n";

void UnseenCharactersTest::init()
{
    forgetRecentFiles();
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(QString::fromUtf8(name), article);
    QVERIFY(m_at->read(QString::fromUtf8(name)));
    QVERIFY(m_at->reading().statements.size() >= 3);
}

void UnseenCharactersTest::cleanup()
{
    m_at.reset();
}

static bool isPlain(const QString &text)
{
    return shownPlainlyInLines(text) == text;
}

static QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            texts.append(index.data(role).toString());
        texts += textsOf(model, index);
    }
    return texts;
}

static QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.windowTitle(), widget.toolTip(), widget.accessibleName(),
                      widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts.append(field->text());
    if (const auto *field = qobject_cast<const QPlainTextEdit *>(&widget))
        texts.append(field->toPlainText());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        texts += textsOf(*view->model());
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip();
    return texts;
}

/// Texts of the window and of all in it that hold what nobody sees.
QStringList UnseenCharactersTest::obeyed() const
{
    QStringList found;
    QList<const QWidget *> widgets{m_at->window.get()};
    const QList<QWidget *> children = m_at->window->findChildren<QWidget *>();
    widgets.append({children.begin(), children.end()});
    for (const QWidget *widget : std::as_const(widgets)) {
        for (const QString &text : textsOf(*widget)) {
            if (!isPlain(text))
                found.append(QLatin1String(widget->metaObject()->className()) + u": "_s
                             + shownPlainly(text));
        }
    }
    return found;
}

/// Renames who says the words; with an empty name the one that stands in the dialog is taken.
/// False where the name that is proposed or the one that results is not what it has to be.
bool UnseenCharactersTest::rename(QStringView saying, const QString &to) const
{
    const QString statement = m_at->saying(saying);
    const QString before = m_at->speaker(statement);
    m_at->window->selectStatement(statement);
    m_at->press(Qt::Key_F2);
    auto *dialog = m_at->asked<QDialog>();
    auto *field = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
    if (!field || field->text() != shownPlainly(before))
        return false;
    if (!to.isEmpty())
        field->setText(to);
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !m_at->window->findChild<QDialog *>(); })
        && m_at->speaker(statement) == (to.isEmpty() ? before : to);
}

void UnseenCharactersTest::areShownInTheWindow()
{
    QCOMPARE(m_at->window->windowTitle(), u"Quay to [U+202E]close – Onrecord"_s);
    QVERIFY(m_at->clickRow(u"“We will [U+202E]close the quay[U+202C] on"_s));
    const ArticleView &view = *m_at->window->article();
    QVERIFY(isPlain(view.explanationAt(view.document().text().indexOf(u"crews"))));
    m_at->press(Qt::Key_F8); // the card
    QCOMPARE(obeyed(), QStringList());
}

void UnseenCharactersTest::areShownInMenusAndDialogs()
{
    QVERIFY(rename(u"“Nobody", u"Bo\u202e Lind"_s));
    m_at->press(Qt::Key_S);
    QVERIFY(m_at->asked<QDialog>());
    QCOMPARE(obeyed(), QStringList());
    auto *list = m_at->asked<QDialog>()->findChild<QListWidget *>();
    QVERIFY(!list->findItems(u"Bo[U+202E] Lind"_s, Qt::MatchContains).isEmpty());
    m_at->asked<QDialog>()->reject();
}

void UnseenCharactersTest::areShownOfFiles()
{
    auto *recent = m_at->window->findChild<QMenu *>(u"recent-menu"_s);
    QVERIFY(recent);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().constFirst()->text(), u"Quay to [U+202E]close"_s);
    QVERIFY(
        recent->actions().constFirst()->toolTip().endsWith(u"quay[U+202E]txt.exe[U+200B].txt"_s));
    m_at->press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_at->asked<QDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"export-path"_s);
    QVERIFY(field);
    QVERIFY(field->text().endsWith(u"quay[U+202E]txt.exe[U+200B].html"_s));
    QCOMPARE(obeyed(), QStringList());
    QTest::keyClick(field, Qt::Key_Return);
    const QString beside = QString::fromUtf8(name).chopped(4) + u".html"_s;
    QTRY_VERIFY(QFile::exists(m_at->path(beside)));

    m_at->write(u"gone\u202E.txt"_s, "");
    QVERIFY(!m_at->window->open(m_at->path(u"gone\u202E.txt"_s)));
    QCOMPARE(obeyed(), QStringList());
}

void UnseenCharactersTest::staysAsItWasWhatNobodyEdits()
{
    QVERIFY(rename(u"“Nobody", u"Bo\u202e Lind"_s));
    QVERIFY(rename(u"“Nobody", {}));
}

void UnseenCharactersTest::areFound()
{
    const QString &text = m_at->reading().document.text();
    const qsizetype begin = text.indexOf(u"\u2067asked");
    m_at->window->article()->setSelection({begin, begin + 6});
    m_at->press(Qt::Key_F, Qt::ControlModifier);
    auto *field = m_at->window->findChild<QLineEdit *>(u"find-field"_s);
    QVERIFY(field);
    QCOMPARE(field->text(), u"[U+2067]asked"_s);
    QCOMPARE(m_at->window->findChild<QLabel *>(u"find-count"_s)->text(), u"1 of 1"_s);
}

} // namespace onrecord

QTEST_MAIN(onrecord::UnseenCharactersTest)
#include "tst_unseencharacters.moc"
