// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "ui/corrections/sourcerows.h"

#include <QDialog>

class QComboBox;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListWidget;

namespace onrecord {

class FlowLayout;

/// Choosing who is speaking, by typing: names, aliases, roles and the numbers that the rows show are looked through.
/// Enter takes the marked row, Shift+Enter makes an actor of what was typed (of digits alone nothing else does),
/// Alt+Enter adds the marked row to those who speak together, Ctrl+Enter says that the words in the text are to be shown instead. A new actor has the
/// kind that the machine would take it for, until the reader chooses another (Alt+Up, Alt+Down).
class SourceDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Offer
    {
        bool newActor = true;
        bool nobody = true;
        QStringList first; ///< Actor::ids to stand at the top, the likeliest first
        QString without; ///< Actor::id that may not be chosen
        bool joint = false; ///< several may be chosen, who speak together
        QStringList present = {}; ///< Actor::ids of who has it now: with whom another would speak
        bool fromText = false; ///< the words that name the speaker may be shown in the text
        QString named =
            {}; ///< what a new actor is called while nothing is typed; empty: none is offered
    };

    SourceDialog(const Reading &reading, const QString &question, const Offer &offer,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const onrecord::SourceChoice &choice);
    void chosenTogether(const QList<onrecord::SourceChoice> &choices); ///< two at least
    void fromTextWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRows(const Reading &reading, const Offer &offer);
    void list();
    void addHint(const QString &words);
    void guessKind();
    void stepKind(int by);
    void nextKind() { stepKind(1); }
    void chooseKind();
    bool stepsKind(const QKeyEvent &key);
    bool takesKey(const QKeyEvent &key);
    void take();
    void takeTyped();
    void addTogether();
    void takeFromText();
    void showTogether();
    void addKeys(FlowLayout *keys);
    SourceChoice typed() const;
    std::optional<SourceChoice> marked() const;

    const Offer m_offer;
    QList<SourceRow> m_rows;
    QList<SourceChoice> m_together; ///< who speak together, as far as they were chosen
    const Reading m_reading;
    QLineEdit *m_field; // Owned as children, as are those below.
    QListWidget *m_list;
    QComboBox *m_kind;
    bool m_isKindChosen = false; ///< by the reader, for what is typed now
    QLabel *m_togetherLabel;
};

} // namespace onrecord

Q_DECLARE_METATYPE(onrecord::SourceChoice)
