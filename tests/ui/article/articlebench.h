// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/growingreading.h"
#include "tests/support/drawnreading.h"
#include "tests/support/readable.h"
#include "ui/article/articleview.h"

#include <QTest>

namespace onrecord::test {

/// \a text without a mark.
inline Reading plainReading(const QString &text)
{
    return readingOf(MarkedText::parse(text), {});
}

/// An article shown by itself, and where its words stand.
class ArticleBench
{
protected:
    void show(const Reading &reading, QSize size = {888, 640})
    {
        m_reading = reading;
        m_view = std::make_unique<ArticleView>();
        m_view->resize(size);
        m_view->setDocument(reading.document);
        m_view->setReading(reading);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    Span spanOf(const QString &words) const
    {
        const qsizetype begin = m_reading.document.text().indexOf(words);
        Q_ASSERT(begin >= 0);
        return {begin, begin + words.size()};
    }

    /// The middle of the first character of \a words.
    QPoint pointOn(const QString &words) const
    {
        return m_view->rectangleAt(spanOf(words).begin).center();
    }

    QImage pictureOf(QRect place) const
    {
        return m_view->viewport()->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
    }

    bool hasColour(QRect place, const QColor &colour) const
    {
        const QImage image = pictureOf(place);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == colour.rgb())
                    return true;
            }
        }
        return false;
    }

    Reading m_reading;
    std::unique_ptr<ArticleView> m_view;
};

} // namespace onrecord::test
