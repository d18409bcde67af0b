// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quotation/Lexicon.h"

namespace lectern {

const Lexicon& Lexicon::english()
{
    using enum WordClass;
    static const Lexicon lexicon(
        {
            {Speech, u"said says wrote writes tweeted spoke speaks put puts went thought thinks knew "
                     u"read reads began begins swore"},
            {Speech | Telling, u"told tells"},
            {Speech | Participle, u"saying writing putting reading thinking"},
            {Speech | Participle | Telling, u"telling"},
            {Speech | BaseForm, u"say write think"},
            {Speech | BaseForm | Telling, u"tell"},
            {Judging, u"spoke made gave sought took found saw held hit drew shot led quoted"},
            {Judging | Participle, u"making giving seeking taking quoting"},
            {Be, u"is are was were be been being am 's got gets"},
            {Auxiliary,
                u"has have had will would could can may might should must did does do later also then once recently "
                u"previously "
                u"already still again just even only reportedly famously first now once often never always himself "
                u"herself "
                u"themselves itself soon not both all twice earlier further thus once instead eventually immediately "
                u"yet "
                u"initially actually similarly finally simply merely repeatedly publicly privately openly flatly ever "
                u"however meanwhile though too sometimes"},
            {Preposition,
                u"of in on at by for from with about after before during under over against between into through "
                u"without within among amid despite since until near to like regarding toward towards upon via "
                u"around across along following behind outside inside than per unlike alongside throughout because"},
            {Determiner,
                u"the a an this these those that his her their its my our your one some many most several another each "
                u"every both other no any two three four five six seven eight nine ten all such few"},
            {Pronoun, u"he she they it i we you who"},
            {Male, u"he his him himself mr sir"},
            {Female, u"she her herself mrs ms miss"},
            {Male, u"james robert john michael david william richard joseph thomas christopher charles daniel matthew "
                   u"anthony mark "
                   u"donald steven andrew paul joshua kenneth kevin brian timothy ronald jason george edward jeffrey "
                   u"ryan jacob "
                   u"nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander "
                   u"patrick frank "
                   u"raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah "
                   u"ethan jeremy "
                   u"walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan "
                   u"jesse bryan "
                   u"billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph "
                   u"bobby russell "
                   u"bradley philip eugene bill bob jim tom mike dan dave steve jeff greg ken ben sam tony rick ted "
                   u"tim matt chris "
                   u"bernie barack mitt newt jeb marco vladimir boris emmanuel karl hans klaus stefan markus wolfgang "
                   u"jürgen"},
            {Female, u"mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty "
                     u"sandra margaret "
                     u"ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca "
                     u"sharon laura "
                     u"cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine "
                     u"helen debra "
                     u"rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia "
                     u"lauren kelly "
                     u"christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria "
                     u"sara janice "
                     u"ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle "
                     u"marilyn beverly "
                     u"charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary ivanka melania "
                     u"angela ursula "
                     u"ada claudia petra sabine monika renate annegret annalena"},
            {Conjunction, u"and but or so yet nor &"},
            {Subordinator, u"when while as if because although though where whether that since once until unless after "
                           u"before how why what"},
            {Relative, u"who which whom whose that"},
            {Time, u"monday tuesday wednesday thursday friday saturday sunday january february march april june july "
                   u"hours minutes moments days weeks months years here there "
                   u"august september october november december today yesterday tomorrow earlier last next recently "
                   u"tonight"},
            {Title, u"mr mrs ms dr sen sens rep reps gov govs gen lt col sgt maj capt cpl adm rev prof hon pres st jr "
                    u"sr messrs supt "
                    u"atty insp cmdr fr vs no jan feb mar apr aug sept oct nov dec mt ft inc corp co ltd det dept"},
            {Verb, u"became become came goes came got took gave knew saw left kept held stood sat turned seemed seems "
                   u"wants wanted has "
                   u"had does did makes takes gets got looked appears appeared remained met went won lost ran used "
                   u"rose rises fell falls "
                   u"shook shakes ran runs drew draws brought brings bought built broke chose drove flew forgot grew "
                   u"heard hid hit held "
                   u"laid lay lent rode sang sent set shot sold spent stole struck taught threw wore flung hung led "
                   u"fought found "
                   u"felt dealt cut quit paid leaves hears rises"},
            {Source, u"according"},
        },
        {
            {Speech,
                u"acknowledge add admit* advise agree allege announce answer argue ask assert assure assume attest "
                u"aver* avow bark "
                u"beg* bellow blog* boast brag* caution charge chant chide claim clarify comment complain concede "
                u"conclude confess confide "
                u"confirm contend continue counter cry declare demand deny disclose emphasize emphasise exclaim "
                u"elaborate explain fume gripe gush guess hint hiss holler imply inform inquire insist "
                u"interject interrupt intone jest joke lament laugh lecture marvel mention moan mumble murmur muse "
                u"mutter note object "
                u"observe offer opine plead pledge point post predict press proclaim promise propose protest "
                u"question quip* rant reason reassure recall recount refute reflect remark remember remind repeat "
                u"reply report respond retort "
                u"retweet reveal roar scoff scold scream shout shriek sigh smile snap* snarl sneer snort speculate "
                u"state stress suggest summarize surmise tease testify text thunder "
                u"tout tweet underscore urge utter venture volunteer vow wail warn whine whisper wonder worry yell "
                u"detail "
                u"email e-mail counsel decry deadpan* crow enthuse riff rail relate specify echo sum* deadpan* "
                u"conjecture theorize vent "
                u"fire describe call praise concur* cite reiterate demur* exhort implore fret* bristle chuckle grumble "
                u"rejoin "
                u"sniff sob* stammer gasp huff ponder"},
            {Judging,
                u"call describe deride denounce dub* label brand blast slam* mock praise hail criticize criticise "
                u"characterize "
                u"characterise condemn attack accuse refer* dismiss depict portray term criticise vow want expect "
                u"believe feel need "
                u"promise offer raise urge dare ridicule lambaste rip* declare pronounce express voice blame warn "
                u"challenge pledge propose cite consider support oppose reject defend push invite "
                u"issue publish release introduce lash tout decry paint cast bemoan applaud endorse compare mention "
                u"title entitle name bill"},
            {Verb, u"walk look turn ask seem appear remain want expect believe feel need hope intend plan use happen "
                   u"start stop try move join serve lead play help show pause nod shake"},
        });
    return lexicon;
}

} // namespace lectern
