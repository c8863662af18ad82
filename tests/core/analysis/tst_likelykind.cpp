// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/likelykind.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class LikelyKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
};

void LikelyKindTest::guesses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ActorKind>("kind");

    const auto row = [](const QString &name, ActorKind kind) {
        QTest::newRow(qPrintable(name.isEmpty() ? u"nothing"_s : name)) << name << kind;
    };
    row({}, ActorKind::Person);
    row(u"😀"_s, ActorKind::Person);
    row(u"Pia Storm"_s, ActorKind::Person);
    row(u"Brandt"_s, ActorKind::Person);
    row(u"mayor Ana Ruiz"_s, ActorKind::Person);
    row(u"Dr. Ida Oake"_s, ActorKind::Person);
    row(u"Nordkyst Holdings Ltd"_s, ActorKind::Organisation);
    row(u"the Tarn Institute"_s, ActorKind::Organisation);
    row(u"The Tarn Institute"_s, ActorKind::Organisation);
    row(u"Bank of Tarn"_s, ActorKind::Organisation);
    row(u"the council"_s, ActorKind::Organisation);
    row(u"the Tarn council"_s, ActorKind::Organisation);
    row(u"two Nordkyst engineers"_s, ActorKind::Group);
    row(u"the crews"_s, ActorKind::Anonymous);
    row(u"two officials"_s, ActorKind::Anonymous);
    row(u"the report"_s, ActorKind::Document);
    row(u"an unnamed source"_s, ActorKind::Anonymous);
    row(u"  the   council "_s, ActorKind::Organisation);
}

void LikelyKindTest::guesses()
{
    QFETCH(QString, name);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    QTEST(likelyKindOf(name, *lexicon), "kind");
}

} // namespace onrecord

ONRECORD_TEST(onrecord::LikelyKindTest)
#include "tst_likelykind.moc"
