// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Lexicon.h"

namespace lectern {

const Lexicon& Lexicon::german()
{
    using enum WordClass;
    static const Lexicon lexicon(
        {
            {Speech,
                u"sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären meint meinte meinten "
                u"schreibt schrieb schrieben "
                u"betont betonte betonten berichtet berichtete berichteten äußert äußerte äußerten teilt teilte "
                u"teilten fügt fügte "
                u"ergänzt ergänzte antwortet antwortete antworteten fragt fragte fragten warnt warnte warnten "
                u"kritisiert "
                u"kritisierte kritisierten kommentiert kommentierte kommentierten behauptet behauptete "
                u"behaupteten fordert forderte "
                u"forderten heißt hieß lautet lautete verkündet verkündete kündigt kündigte bestätigt bestätigte "
                u"bestätigten "
                u"begründet begründete versichert versicherte versicherten resümiert resümierte beschreibt "
                u"beschrieb unterstreicht "
                u"unterstrich bemerkt bemerkte bekräftigt bekräftigte entgegnet entgegnete erwidert erwiderte "
                u"erläutert erläuterte "
                u"ruft rief riefen konstatiert konstatierte klagt klagte lobt lobte twittert twitterte spricht "
                u"sprach sprachen verlautet "
                u"erzählt erzählte erzählten gibt gab zeigt zeigte führt führte bezeichnet bezeichnete nennt "
                u"nannte würdigt würdigte "
                u"schilderte räumt räumte stellt stellte urteilt urteilte skandierten prophezeit prophezeite "
                u"mahnt mahnte "
                u"appelliert appellierte verspricht versprach bedauert bedauerte verteidigt verteidigte meldet meldete "
                u"meldeten schätzt schätzte schätzten prangert prangerte prangerten verlangt verlangte verlangten "
                u"befand befindet befanden rügt rügte monierte moniert beklagt beklagte beklagten vermutet "
                u"vermutete hofft hoffte erinnert erinnerte argumentiert argumentierte plädiert plädierte "
                u"präzisiert präzisierte beteuert beteuerte dementiert dementierte titelt titelte notiert notierte "
                u"formuliert formulierte gesteht gestand jubelt jubelte scherzt scherzte witzelte spottet spottete "
                u"höhnte murmelt murmelte flüstert flüsterte schimpft schimpfte wettert wetterte verriet verrät "
                u"offenbart offenbarte wiederholt wiederholte rät riet äußern empfiehlt empfahl "
                u"berichten melden fordern schreiben meinen"},
            {Be, u"ist sind war waren wird werden wurde wurden sei wäre"},
            {Auxiliary,
                u"hat hatte haben hatten auch sich dazu dabei später heute gestern zuvor bereits weiter ferner "
                u"zudem jedoch "
                u"hingegen noch nun schließlich hierzu außerdem damals so unter anderem es dagegen wörtlich "
                u"offenbar zunächst unterdessen indessen allerdings dennoch trotzdem deshalb daher ebenfalls ebenso "
                u"insbesondere zugleich gleichzeitig anschließend bisher mittlerweile inzwischen jetzt wiederum "
                u"darauf daran darin dafür darüber darunter davon danach daraufhin"},
            {Preposition,
                u"von vom in im am an auf bei beim für mit nach aus zu zum zur über unter vor gegen während "
                u"seit gegenüber durch "
                u"um wegen trotz ohne bis zwischen neben hinter per angesichts aufgrund anlässlich bezüglich "
                u"hinsichtlich infolge innerhalb außerhalb dank statt anstatt samt außer entgegen gemäß nebst ab "
                u"seitens mittels anhand mangels zugunsten"},
            {Determiner, u"der die das den dem des ein eine einer eines einem einen sein seine ihr ihre ihrer seiner "
                         u"dieser diese dieses "
                         u"jeder jede mehrere viele einige beide zwei drei"},
            {Pronoun, u"er sie es ich wir man"},
            {Male, u"er herr"},
            {Female, u"sie frau"},
            {Conjunction, u"und aber oder denn doch sondern"},
            {Subordinator, u"dass daß wenn als weil obwohl nachdem bevor damit wie ob wo während"},
            {Relative, u"welcher welche welches deren dessen"},
            {Time, u"montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni "
                   u"juli august september "
                   u"oktober november dezember"},
            {Title, u"dr prof hr fr st nr bzw ca bspw usw"},
            {Verb, u"kam ging stand sah machte machten liegt lag bleibt blieb soll sollte sollen kann können konnte "
                   u"muss müssen will wollen "
                   u"wollte"},
            {Source, u"laut zufolge"},
        },
        {});
    return lexicon;
}

} // namespace lectern
