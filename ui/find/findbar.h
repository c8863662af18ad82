// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/matches.h"
#include "ui/widgets/plainfield.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace onrecord {

/// Finds words in the article as they are typed. After the last match comes the first. The
/// article's caret stays where it is.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void setText(const QString &text); ///< the article's
    /// Shows the bar ready for typing; looks from \a offset on. \a words, where not empty, are
    /// looked for at once.
    void start(qsizetype offset, const QString &words);
    void next();
    void previous();
    void stop();

    PlainField *field() const { return m_field; }

Q_SIGNALS:
    /// What is found now, and which of it the reader is at (-1: none).
    void found(const onrecord::Spans &matches, qsizetype current);
    void stopped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void goTo(qsizetype match);

    QString m_text;
    qsizetype m_from = 0;
    Spans m_matches;
    qsizetype m_current = -1;
    PlainField *m_field; // Owned as children, as are those below.
    QLabel *m_count;
    QCheckBox *m_case;
    QCheckBox *m_whole;
};

} // namespace onrecord
