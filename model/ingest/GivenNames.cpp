// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ingest/GivenNames.h"

#include "model/quotation/Lexicon.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

/// Besides those that the lexicon of quotations has.
const QSet<QString>& moreNames()
{
    static const QSet<QString> names = [] {
        const QString list = u"abby adrian agnes agnieszka ahmed aidan aisha alain alberto alejandro aleksandra alessandra alessandro alessia alex alexandra "
                             "alfred alicia alina allison alyssa amelia amir amit ana anastasia anders andreas andrzej andré angelika anita anja anke anne "
                             "annette annika antje antoine anton antonia antonio arjun armin arne arno astrid audrey aurélie axel barry bastian beate beatrice "
                             "beatriz becky bernard bernd bernhard bert birgit björn blake bo bodo brad brent bridget brigitte brooke bruno burkhard caitlin "
                             "cameron camille carina carla carlos carmen caroline carsten cathy cecilia chad chantal charlie chiara chloe chloé christa "
                             "christiane christof christoph cindy claire clara clemens connie conrad constanze cora corinna cornelia cory craig cristina dagmar "
                             "damien dana daniela daria darren debbie denis detlef devin diego dieter dirk dmitri dominic dominik don doreen doug duncan edgar "
                             "eduardo edwin eileen ela elena elisa elisabeth elisabetta elke ella ellen elsa emil emilia erich erik erika erin ernst esther eva "
                             "ewa fabian fabio fatima federico felix fernando fiona florian francesca francesco francis francisca francisco franco franz "
                             "françois friederike friedrich fritz gabi gabriela gabriele gavin geoff georg gerd gerhard gianni gilles giorgio giovanni gisela "
                             "giulia giuseppe gordon graham greta guido guillaume guillermo gunnar gunter gustav günter günther hanna hannes hanno harald harry "
                             "hartmut hedwig heike heiko heiner heinrich heinz helga helmut hendrik henning herbert hermann hilde holger horst hubert hugo ian "
                             "igor ilse ina ines inga ingo ingrid irene irina iris isabel isabelle ivan jacek jake jakob jamie jan jana jane jannik jasmin "
                             "javier jay jenny jens jessie jill joachim joanna joanne jochen johan johann johanna johannes jon jonas jorge josef jost josé "
                             "julian juliane jutta kai karin karina karsten kate katharina kathrin kathy katie katja katrin kay kerstin kim kirsten klara konrad "
                             "konstantin kristin kristina krzysztof kurt lars laurence laurent lea leah lena leo leon leonie leslie lina lindsay liz lorenzo "
                             "louis louise luc luca lucas lucia lucy ludwig luigi luis luisa lukas luke lutz lydia lynn maciej mads magdalena maggie manfred "
                             "manuel manuela marc marcel marcin marcus maren margarita margit mariana marianne marina mario marion marlene marta martin martina "
                             "mathias mathieu matteo matthias matthieu max maximilian maya meike mel melanie merle mia micha michaela michal michel miguel "
                             "mikael milan miriam mirjam mohamed mohammed molly moritz nadia nadine nadja natalia natasha neil nick nicola nicolas nigel niklas "
                             "niko nikolai nils nina noel noemi nora norbert norman olaf ole oleg olga oliver olivier omar oscar oskar otto pablo paola paolo "
                             "pascal pat patrizia paula paulina pauline pedro penny per pete phil philipp philippe pia pierre pieter piotr priya quentin rachael "
                             "rafael raffaele rainer ralf ramon raphael raul rebekka regina regine reiner reinhard rené ricarda ricardo ricky roberto robin rod "
                             "rodrigo roland rolf roman ron rosa rosemary ross rowan rudi rudolf rupert sabrina sally salvatore sami sandro sascha saskia "
                             "sebastian selina sergej sergio severin shane shannon shaun sheila sibylle sigrid silke silvia simon simona simone sina sofia sonia "
                             "sonja sophie stacy stefanie steffen stella stephan stuart sue susanna susanne suzanne sven svenja sylvia tamara tanja tara tatjana "
                             "thea theo thilo thorsten till tilo timo tina tobias todd tomas tomasz torben torsten tracy travis trevor udo ulf uli ulrich ulrike "
                             "ute uwe valentin valentina valerie vanessa vera verena veronica veronika viktor viktoria viola vivian volker wendy werner wilhelm "
                             "will wolf wolfram xavier yannick yasmin yolanda yves yvonne zoe zoë"_s;
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return names;
}

} // namespace

bool beginsWithGivenName(QStringView name)
{
    const qsizetype end = name.indexOf(u' ');
    if (end <= 0)
        return false;
    const QStringView first = name.first(end);
    return Lexicon::english().classesOf(first).testAnyFlags(WordClass::Male | WordClass::Female) || moreNames().contains(first.toString().toLower());
}

} // namespace lectern
