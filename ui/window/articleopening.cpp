// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articleopening.h"

#include "core/text/nativename.h"
#include "core/wording/wording.h"
#include "core/workspace/openedfile.h"
#include "core/workspace/pastedarticle.h"
#include "ui/session/session.h"
#include "ui/startpage/recentfiles.h"
#include "ui/window/droppedarticles.h"
#include "ui/window/opendialog.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace onrecord {

ArticleOpening::ArticleOpening(Session &session, const Actions &actions, const QString &pasted,
                               QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_pasted(pasted)
    , m_window(window)
{
    connect(&session, &Session::opened, this, &ArticleOpening::noteOpened);
    connect(&session, &Session::openingFailed, this,
            [this](const Error &error) { Q_EMIT failed(wording::sentence(error)); });
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(actions[ActionId::Open], &QAction::triggered, this, &ArticleOpening::choose);
    connect(actions[ActionId::PasteArticle], &QAction::triggered, this, [this] {
        // Null where nothing has been copied yet.
        if (const QMimeData *copied = QGuiApplication::clipboard()->mimeData())
            paste(*copied);
        else
            paste(QMimeData());
    });
    connect(actions[ActionId::OpenSample], &QAction::triggered, this, &ArticleOpening::openSample);
}

bool ArticleOpening::open(const QString &path)
{
    const Result<void> done = m_session.open(path);
    if (done)
        noteOpened(path);
    else
        Q_EMIT failed(wording::sentence(done.error()));
    return done.has_value();
}

void ArticleOpening::begin(const QString &path)
{
    if (opensAtOnce(path))
        open(path);
    else
        m_session.openLater(path);
}

void ArticleOpening::noteOpened(const QString &path)
{
    if (m_isRemembering)
        rememberFile(path);
    Q_EMIT opened(path);
}

static PastedForms formsOf(const QMimeData &pasted)
{
    PastedForms forms{pasted.html(), {}, pasted.text()};
    for (const QString &type : {u"text/rtf"_s, u"application/rtf"_s, u"text/richtext"_s}) {
        if (forms.rtf.isEmpty())
            forms.rtf = pasted.data(type);
    }
    return forms;
}

void ArticleOpening::paste(const QMimeData &pasted)
{
    const PastedForms forms = formsOf(pasted);
    const Result<PastedFile> file = pastedFile(forms);
    if (!file) {
        Q_EMIT failed(wording::sentence(file.error()));
        return;
    }
    openKept(*file, forms.text);
}

void ArticleOpening::openSample()
{
    QFile sample(u":/samples/reservoir.txt"_s);
    if (!sample.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = sample.readAll();
    openKept({bytes, u"reservoir.txt"_s}, QString::fromUtf8(bytes));
}

void ArticleOpening::openKept(const PastedFile &file, const QString &text)
{
    const Result<QString> path = keepPasted(file, m_pasted);
    if (!path) {
        // It can be read all the same.
        openText(text);
        Q_EMIT failed(wording::sentence(path.error()));
    } else if (m_session.isOpen()) {
        Q_EMIT newWindowWanted(*path);
    } else {
        begin(*path);
    }
}

void ArticleOpening::openText(const QString &text)
{
    if (const Result<void> opened = m_session.openText(text); !opened)
        Q_EMIT failed(wording::sentence(opened.error()));
}

void ArticleOpening::openAll(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    begin(paths.first());
    for (const QString &path : paths.mid(1))
        Q_EMIT newWindowWanted(path);
}

void ArticleOpening::choose()
{
    auto *dialog = new OpenDialog(m_window);
    connect(dialog, &QFileDialog::accepted, this, [this, dialog] {
        QStringList paths; // not selectedFiles(), which have lost what is not UTF-8
        const QList<QUrl> addresses = dialog->selectedUrls();
        for (const QUrl &address : addresses)
            paths.append(pathInAddress(address.toEncoded()));
        openAll(paths);
    });
    dialog->open();
}

bool ArticleOpening::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (drag->mimeData()->hasUrls() || drag->mimeData()->hasText())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        take(static_cast<QDropEvent *>(event));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void ArticleOpening::take(QDropEvent *event)
{
    const DroppedArticles dropped = articlesIn(*event->mimeData());
    if (!dropped.paths.isEmpty())
        openAll(dropped.paths);
    else if (dropped.isRemote)
        Q_EMIT failed(tr("Onrecord opens files of this machine only; it fetches nothing from the "
                         "network."));
    else if (event->mimeData()->hasText())
        paste(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace onrecord
