// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/palette.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <cmath>

using namespace onrecord;

namespace {

/// Red, green and blue, or what they are turned into.
using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix &matrix, const Triple &colour)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * colour[column];
    }
    return result;
}

/// Linear light of "#rrggbb" (IEC 61966-2-1).
Triple lightOf(const char *name)
{
    Triple light{};
    for (size_t part = 0; part < 3; ++part) {
        const QByteArray digits(name + 1 + 2 * part, 2);
        const double value = digits.toInt(nullptr, 16) / 255.0;
        light[part] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return light;
}

double luminanceOf(const char *name)
{
    const Triple light = lightOf(name);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

double contrastOf(const char *one, const char *other)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Björn Ottosson, "A perceptual color space for image processing" (2020); distances in it are
/// as large as the difference that is seen, and 0.02 can just be seen.
Triple oklab(const Triple &light)
{
    const Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                          {0.2119034982, 0.6806995451, 0.1073969566},
                          {0.0883024619, 0.2817188376, 0.6299787005}}};
    const Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                        {1.9779984951, -2.4285922050, 0.4505937099},
                        {0.0259040371, 0.7827717662, -0.8086757660}}};
    Triple cones = times(toCones, light);
    for (double &cone : cones)
        cone = std::cbrt(cone);
    return times(toLab, cones);
}

double difference(const Triple &one, const Triple &other, const Matrix &vision)
{
    const auto seen = [&vision](const Triple &light) {
        Triple result = times(vision, light);
        for (double &part : result)
            part = std::clamp(part, 0.0, 1.0);
        return oklab(result);
    };
    const Triple a = seen(one);
    const Triple b = seen(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderTellsActorsApart_data();
    void everyReaderTellsActorsApart();
    void actorsCanBeRead();
    void coloursRepeatAfterTheLast();
};

void PaletteTest::everyReaderTellsActorsApart_data()
{
    // Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
    // Vision Deficiency" (2009), severity 1.
    const Matrix all{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    const Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
    const Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
    const Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};
    QTest::addColumn<Matrix>("vision");
    QTest::newRow("all three cones") << all;
    QTest::newRow("protanopia") << protanopia;
    QTest::newRow("deuteranopia") << deuteranopia;
    QTest::newRow("tritanopia") << tritanopia;
}

void PaletteTest::everyReaderTellsActorsApart()
{
    QFETCH(Matrix, vision);
    constexpr double clearlySeen = 0.065; // three times what can just be seen
    for (const Palette *palette : {&lightPalette(), &darkPalette()}) {
        for (size_t one = 0; one < palette->actors.size(); ++one) {
            for (size_t other = 0; other < one; ++other) {
                const char *const a = palette->actors[one];
                const char *const b = palette->actors[other];
                const double seen = difference(lightOf(a), lightOf(b), vision);
                QVERIFY2(seen >= clearlySeen,
                         qPrintable(QStringLiteral("%1 and %2 differ by %3")
                                        .arg(QLatin1StringView(a), QLatin1StringView(b))
                                        .arg(seen)));
            }
        }
    }
}

void PaletteTest::actorsCanBeRead()
{
    for (const Palette *palette : {&lightPalette(), &darkPalette()}) {
        for (const char *ink : palette->actors) {
            for (const char *ground : {palette->page, palette->pane, palette->selection}) {
                const double reached = contrastOf(ink, ground);
                QVERIFY2(reached >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2 has %3")
                                        .arg(QLatin1StringView(ink), QLatin1StringView(ground))
                                        .arg(reached)));
            }
        }
    }
}

void PaletteTest::coloursRepeatAfterTheLast()
{
    QCOMPARE(inkOf(0), -1);
    QCOMPARE(inkOf(1), 0);
    QCOMPARE(inkOf(8), 7);
    QCOMPARE(inkOf(9), 0);
}

ONRECORD_TEST(PaletteTest)
#include "tst_palette.moc"
