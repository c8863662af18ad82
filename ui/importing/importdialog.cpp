// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdialog.h"

#include "core/text/nativename.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/widgets/plainfield.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

ImportDialog::ImportDialog(const QString &file, const ImportedReading &imported,
                           const MarksAgainst &against, QWidget *parent)
    : QDialog(parent)
    , m_imported(imported)
    , m_against(against)
    , m_column(new QVBoxLayout(this))
    , m_asCorrections(new QRadioButton(tr("&Take them over as my corrections"), this))
    , m_asOpinion(new QRadioButton(tr("&Show them as another reader’s:"), this))
    , m_reader(new PlainField(this))
{
    setObjectName(u"import-dialog"_s);
    setWindowTitle(tr("Import Marks"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    m_column->setSpacing(10);
    addSentences(file);
    addNotTaken();
    addChoice(file);
    addButtons();
}

/// What is in the file, how far it agrees, and what it would change: a line each.
void ImportDialog::addSentences(const QString &file)
{
    const Agreement &agreement = m_against.agreement;
    const qsizetype all = m_imported.statements.size() + m_imported.unplaced.size();
    const qsizetype speakers = m_imported.speakers();
    QStringList found{tr("%1 marks %n statement(s)", nullptr, int(all))
                          .arg(shownPlainly(shownName(QFileInfo(file).fileName())))};
    found << (speakers > 0 ? tr("by %n speaker(s).", nullptr, int(speakers))
                           : tr("and names no speaker but by the words of the article."));
    if (const qsizetype moved = m_imported.moved(); moved > 0)
        found << tr("%n of them stand(s) elsewhere than the file says.", nullptr, int(moved));
    if (!m_imported.unplaced.isEmpty())
        found << tr("%n could not be placed in this article.", nullptr,
                    int(m_imported.unplaced.size()));
    addLine(u"import-found"_s, found.join(u' '));
    addLine(u"import-agreement"_s,
            tr("In both: %1, with the same speaker: %2 · only in the file: %3 · only here: %4")
                .arg(QString::number(agreement.both), QString::number(agreement.sameSpeaker),
                     QString::number(agreement.onlyTheirs), QString::number(agreement.onlyOurs)));
    const QString changes =
        tr("Added by it: %1 · given to another speaker: %2 · other words: %3 · all corrections: %4")
            .arg(QString::number(m_against.added), QString::number(m_against.otherSpeaker),
                 QString::number(m_against.otherWords),
                 QString::number(m_against.corrections.size()));
    addLine(u"import-changes"_s,
            m_against.corrections.isEmpty() ? tr("It says nothing that is not shown already.")
                                            : changes);
    QStringList further;
    if (agreement.untold > 0)
        further << tr("speakers that the file does not tell: %1").arg(agreement.untold);
    if (m_against.ofHead > 0)
        further << tr("Title, byline, outlet, day of the article: %1").arg(m_against.ofHead);
    if (m_against.ofActors > 0)
        further << tr("actors described otherwise: %1").arg(m_against.ofActors);
    if (m_against.dates > 0)
        further << tr("dates that mean something else: %1").arg(m_against.dates);
    if (m_against.claims > 0)
        further << tr("claims marked or taken off: %1").arg(m_against.claims);
    if (m_imported.unplacedBeside > 0)
        further << tr("dates and claims without a place in this article: %1")
                       .arg(m_imported.unplacedBeside);
    if (m_against.asSaid > 0)
        further << tr("corrections taken as they were said there: %1").arg(m_against.asSaid);
    if (!further.isEmpty())
        addLine(u"import-further"_s, further.join(u" · "_s));
}

void ImportDialog::addLine(const QString &name, const QString &words)
{
    auto *label = new QLabel(words, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

/// Nothing is dropped without a word: what has no place, and what was left as it is here.
void ImportDialog::addNotTaken()
{
    addStatements(u"import-unplaced"_s, tr("Not &placed:"), m_imported.unplaced);
    addStatements(u"import-not-taken"_s,
                  tr("&Not taken, as the article may say otherwise there now:"),
                  m_against.notTaken);
    if (m_imported.isOtherHead)
        addLine(u"import-other-head"_s,
                tr("The file has another title, byline, outlet or day of the article and does not "
                   "say that a reader corrected it: not taken."));
}

void ImportDialog::addStatements(const QString &name, const QString &heading,
                                 const QList<UnplacedStatement> &statements)
{
    if (statements.isEmpty())
        return;
    auto *list = new QListWidget(this);
    list->setObjectName(name);
    for (const UnplacedStatement &each : statements) {
        constexpr qsizetype longestShown = 120;
        const QString words = shownPlainly(wording::excerpt(each.words, longestShown));
        const QString shown = words.isEmpty() ? tr("(no words given)") : words;
        list->addItem(each.speakers.isEmpty()
                          ? shown
                          : tr("%1 – %2").arg(shown, shownPlainly(wording::listed(each.speakers))));
    }
    constexpr int mostLines = 4;
    const int lines = std::min(mostLines, int(statements.size()) + 1);
    list->setFixedHeight(lines * fontMetrics().lineSpacing() + 16);
    auto *label = new QLabel(heading, this);
    label->setWordWrap(true);
    label->setBuddy(list);
    m_column->addWidget(label);
    m_column->addWidget(list);
}

void ImportDialog::addChoice(const QString &file)
{
    m_asCorrections->setObjectName(u"import-as-corrections"_s);
    m_asOpinion->setObjectName(u"import-as-opinion"_s);
    m_reader->setObjectName(u"import-reader"_s);
    m_reader->setAccessibleName(tr("Name of the other reader"));
    m_reader->setValue(shownName(QFileInfo(file).completeBaseName()));
    m_reader->setEnabled(false);
    m_asCorrections->setChecked(true);
    connect(m_asOpinion, &QRadioButton::toggled, m_reader, &QWidget::setEnabled);
    auto *row = new QHBoxLayout;
    row->addWidget(m_asOpinion);
    row->addWidget(m_reader, 1);
    m_column->addWidget(m_asCorrections);
    m_column->addLayout(row);
}

void ImportDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"import-accept"_s);
    ok->setDefault(true);
    const bool saysAnything = !m_against.corrections.isEmpty();
    ok->setEnabled(saysAnything);
    m_asCorrections->setEnabled(saysAnything);
    m_asOpinion->setEnabled(saysAnything);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(buttons);
}

ImportDialog::As ImportDialog::choice() const
{
    return m_asOpinion->isChecked() ? As::Opinion : As::Corrections;
}

QString ImportDialog::otherReader() const
{
    return m_reader->value().trimmed();
}

} // namespace onrecord
