// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace onrecord {

class BundleDelegate;
class BundleModel;
class BundleOrder;
class FilterField;
class PageButton;
class Session;
class ThemeColours;

/// The list of the articles of a file of several, beside the one that is open: searched and sorted;
/// choosing one opens it.
class BundlePane final : public QWidget
{
    Q_OBJECT

public:
    explicit BundlePane(Session &session, QWidget *parent = nullptr);

    void setColours(const ThemeColours &colours);
    QListView *list() const { return m_list; }
    QString heading() const; ///< "24 articles, 3 without text"
    QSize sizeHint() const override { return {252, 400}; }

    /// What was found in the article \a number when it was open before; nothing where that is known better already.
    void setCounted(qsizetype number, int statements, int toReview);

    /// Opens the article after or before the open one, in the order that is shown.
    void step(bool forward);

Q_SIGNALS:
    /// So much was found in the open article, the \a number-th of the file, rejected statements left out.
    void counted(qsizetype number, int statements, int toReview);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showName();
    void setUpHead();
    void addOrders();
    void setUpList();
    void showBundle();
    void showOpen();
    void tellFound();
    void openRow(const QModelIndex &row);

    Session &m_session; // Not owned.
    BundleModel *m_model; // Owned as children, as are those below.
    BundleOrder *m_order;
    BundleDelegate *m_delegate;
    QLabel *m_name;
    QLabel *m_count;
    FilterField *m_filter;
    PageButton *m_sorting;
    QListView *m_list;
    bool m_isShowing = false; ///< the current row follows the open article, not the other way round
};

} // namespace onrecord
