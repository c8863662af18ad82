// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/placekeeping.h"

#include "ui/article/articleview.h"
#include "ui/session/session.h"
#include "ui/sidebar/sidebar.h"

#include <QDockWidget>
#include <QEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>

#include <utility>

namespace onrecord {

/// Looking where the reader is takes less than a millisecond, but scrolling asks often.
static constexpr int noteInterval = 300; // milliseconds

void takeUpNumbers(Session &session)
{
    const auto place = session.isOpen() ? keptPlace(session.path()) : std::nullopt;
    if (place && place->number == session.number())
        session.keepNumbers(place->actors, place->textSha256);
}

PlaceKeeping::PlaceKeeping(Session &session, ArticleView &article, Sidebar &sidebar,
                           const Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_article(article)
    , m_sidebar(sidebar)
    , m_actions(actions)
    , m_window(window)
{
    m_noting.setSingleShot(true);
    m_noting.setInterval(noteInterval);
    connect(&m_noting, &QTimer::timeout, this, &PlaceKeeping::note);
    const auto noteSoon = [this] {
        if (!m_noting.isActive())
            m_noting.start();
    };
    connect(article.verticalScrollBar(), &QScrollBar::valueChanged, this, noteSoon);
    connect(sidebar.filterField(), &QLineEdit::textChanged, this, noteSoon);
    connect(&session, &Session::documentChanged, this, &PlaceKeeping::takeUp);
    connect(&session, &Session::readingChanged, this, &PlaceKeeping::finish);
    window->installEventFilter(this);
    connect(&session, &Session::readingChanged, this, noteSoon);
    connect(&article, &ArticleView::selectionChanged, this, noteSoon);
    connect(&article, &ArticleView::caretMoved, this, noteSoon);
    connect(&article, &ArticleView::statementClicked, this, noteSoon);
    takeUp();
    finish();
}

bool PlaceKeeping::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        note();
        keep();
        KeptWindow kept = keptWindow();
        kept.geometry = m_window->saveGeometry();
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
            if (dock->isVisible() && !dock->isFloating())
                kept.widths.insert(dock->objectName(), dock->width());
        }
        keepWindow(kept);
    }
    return QObject::eventFilter(watched, event);
}

/// The file that was open is left, another is begun where it was left. A file that is read again, and
/// another article of the same one, are no business of this.
void PlaceKeeping::takeUp()
{
    const QString path = m_session.isOpen() ? m_session.path() : QString();
    m_text = m_session.document().article().textSha256;
    if (path == m_path)
        return;
    keep();
    m_path = path;
    m_place = {};
    m_keptActors.clear();
    m_wanted.reset();
    if (!path.isEmpty())
        widenPanes();
    const std::optional<KeptPlace> place = path.isEmpty() ? std::nullopt : keptPlace(path);
    if (!place)
        return;
    if (place->textSha256 == m_text)
        m_keptActors = place->actors;
    if (place->number != m_session.number() && place->number < m_session.bundle().size())
        m_session.openNumber(place->number);
    takeUpNumbers(m_session);
    if (place->textSize == m_session.document().text().size())
        goTo(*place);
}

/// Once a window; from then on they are as wide as the reader makes them.
void PlaceKeeping::widenPanes()
{
    if (std::exchange(m_hasWidths, true))
        return;
    const QMap<QString, int> widths = keptWindow().widths;
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        const int wide = widths.value(dock->objectName());
        if (!dock->isHidden() && wide > 0 && wide < m_window->width() / 2)
            m_window->resizeDocks({dock}, {wide}, Qt::Horizontal);
    }
}

/// \a text of the field, where it has words: blanks filter nothing, and nobody sees them.
static QString filterOf(const QString &text)
{
    return text.simplified().isEmpty() ? QString() : text;
}

void PlaceKeeping::goTo(const KeptPlace &place)
{
    m_place = place;
    scrollTo(place.top);
    m_sidebar.filterField()->setText(filterOf(place.filter));
    m_wanted = place;
}

/// What is about findings, once there are some.
void PlaceKeeping::finish()
{
    if (!m_session.isOpen() || !m_session.reading().complete)
        return;
    const std::optional<KeptPlace> wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted)
        return;
    QAction *review = m_actions[ActionId::ReviewMode];
    if (wanted->isReviewing && !review->isChecked())
        review->trigger();
    if (m_session.reading().statement(wanted->statement))
        Q_EMIT statementWanted(wanted->statement);
    scrollTo(wanted->top); // selecting has scrolled to the statement
}

void PlaceKeeping::scrollTo(qsizetype top)
{
    QScrollBar *bar = m_article.verticalScrollBar();
    if (top == 0) { // with what stands above it
        bar->setValue(bar->minimum());
        return;
    }
    m_article.scrollTo({top, top});
    bar->setValue(bar->value() + m_article.rectangleAt(top).y());
}

void PlaceKeeping::note()
{
    if (m_path.isEmpty() || m_wanted || m_session.path() != m_path)
        return;
    m_place.number = m_session.number();
    m_place.textSha256 = m_text;
    m_place.textSize = m_session.document().text().size();
    m_place.top = m_article.offsetAt({m_article.viewport()->width() / 2, 0});
    m_place.statement = m_article.selectedStatement();
    m_place.filter = filterOf(m_sidebar.filterField()->text());
    m_place.isReviewing = m_actions[ActionId::ReviewMode]->isChecked();
    constexpr qsizetype mostActors = 500; // of more than these nobody knows the numbers by heart
    if (m_session.reading().complete)
        m_place.actors = m_session.numbered().mid(0, mostActors);
    if (m_place.actors != m_keptActors)
        keep();
}

void PlaceKeeping::keep()
{
    if (m_path.isEmpty() || m_place.textSize <= 0)
        return;
    keepPlace(m_path, m_place);
    m_keptActors = m_place.actors;
}

} // namespace onrecord
