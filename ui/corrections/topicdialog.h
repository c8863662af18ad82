// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace onrecord {

/// What a statement is about, chosen by typing: one of the article's topics, another that the reader
/// names, or none. Enter takes the marked row, Shift+Enter what was typed. Deletes itself.
class TopicDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a now is the present one, empty for none; it is marked at first.
    TopicDialog(const QStringList &topics, const QString &now, QWidget *parent);

Q_SIGNALS:
    void answered(const QString &topic); ///< empty: it is on none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void take();
    void takeTyped();
    void answer(const QString &topic);

    const QStringList m_topics;
    const QString m_now;
    QLineEdit *m_field; // Owned as children, as is the list.
    QListWidget *m_list;
};

} // namespace onrecord
