// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainMenus.h"

#include "model/Words.h"
#include "ui/ActionCollection.h"
#include "ui/speech/SpeechEngine.h"

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

    QString translated(const char* text, const char* comment = nullptr)
    {
        return Words::tr(text, comment);
    }

    QList<ActionEntry> fileMenu()
    {
        return {{u"open"_s, translated("&Open files…"), {QKeySequence::Open}, u"open"_s},
            {u"openFolder"_s, translated("Open a &folder…"), {u"Ctrl+Shift+O"_s}},
            {u"openAddress"_s, translated("Open &address…"), {u"Ctrl+L"_s}, u"link"_s},
            {u"openClipboard"_s, translated("Open what is in the &clipboard"), {QKeySequence::Paste}, u"paste"_s}, {},
            {u"export"_s, translated("&Export highlights…"), {u"Ctrl+E"_s}, u"export"_s},
            {u"copyMarkdown"_s, translated("Copy highlights as &Markdown"), {u"Ctrl+Shift+C"_s}, u"copy"_s}, {},
            {u"print"_s, translated("&Print…"), {QKeySequence::Print}, u"print"_s},
            {u"savePdf"_s, translated("&Save as PDF…"), {u"Ctrl+Shift+P"_s}}, {},
            {u"emptyTrash"_s, translated("Empty the &trash…"), {u"Ctrl+Shift+Delete"_s}}, {},
            {u"quit"_s, translated("&Quit"), {u"Ctrl+Q"_s}, u"quit"_s}};
    }

    QList<ActionEntry> editMenu()
    {
        return {{u"undo"_s, translated("&Undo"), {QKeySequence::Undo}, u"undo"_s},
            {u"redo"_s, translated("&Redo"), {u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s}, u"redo"_s}, {},
            {u"find"_s, translated("&Find in the page…"), {QKeySequence::Find}, u"search"_s},
            {u"findNext"_s, translated("Find &next"), {u"F3"_s, u"Ctrl+G"_s}},
            {u"findPrevious"_s, translated("Find &previous"), {u"Shift+F3"_s, u"Ctrl+Shift+G"_s}}, {},
            {u"searchAll"_s, translated("&Search everything…"), {u"Ctrl+Shift+F"_s}, u"search"_s},
            {u"goTo"_s, translated("&Go to an article or command…"), {u"Ctrl+K"_s}},
            {u"filter"_s, translated("Fi&lter the list"), {u"/"_s}}};
    }

    QList<ActionEntry> articleMenu()
    {
        return {{u"nextArticle"_s, translated("&Next article"), {u"J"_s}, u"next"_s},
            {u"previousArticle"_s, translated("&Previous article"), {u"K"_s}, u"previous"_s}, {},
            {u"archive"_s, translated("&Archive, or take out again"), {u"E"_s}, u"archive"_s},
            {u"toInbox"_s, translated("Move to the &inbox"), {u"I"_s}, u"inbox"_s},
            {u"star"_s, translated("&Star, or take the star away"), {u"S"_s}, u"star"_s},
            {u"tagArticle"_s, translated("&Tags of the article…"), {u"Shift+T"_s}, u"tag"_s},
            {u"rename"_s, translated("&Change the title…"), {u"F2"_s}}, {},
            {u"checkForChanges"_s, translated("Check &for changes"), {u"F5"_s}, u"refresh"_s},
            {u"review"_s, translated("Revie&w changed highlights…"), {u"R"_s}},
            {u"versions"_s, translated("&Versions…"), {u"V"_s}},
            {u"wholePage"_s, translated("Show the w&hole page"), {u"Ctrl+Shift+W"_s}, {}, true},
            {u"readAgain"_s, translated("Rea&d it anew from the saved page"), {u"Shift+F5"_s}},
            {u"joinPages"_s, translated("Fetch and &join its further pages"), {u"Ctrl+Shift+J"_s}}, {},
            {u"trash"_s, translated("&Move to the trash"), {u"Ctrl+Backspace"_s}, u"trash"_s},
            {u"restore"_s, translated("Take out of the t&rash"), {u"Ctrl+Shift+Backspace"_s}, u"restore"_s}};
    }

    QList<ActionEntry> highlightMenu()
    {
        return {{u"highlight"_s, translated("&Highlight"), {u"H"_s}, u"highlights"_s},
            {u"takeQuotation"_s, translated("The whole &quotation, with its speaker"), {u"Q"_s}, u"quotation"_s},
            {u"color1"_s, translated("&Yellow"), {u"1"_s}}, {u"color2"_s, translated("&Green"), {u"2"_s}},
            {u"color3"_s, translated("&Blue"), {u"3"_s}}, {u"color4"_s, translated("P&ink"), {u"4"_s}},
            {u"color5"_s, translated("Pu&rple"), {u"5"_s}}, {},
            {u"noteSelection"_s, translated("&Note on the selection"), {u"N"_s}, u"note"_s},
            {u"noteHighlight"_s, translated("Note on the &current highlight"), {u"Shift+N"_s}, u"note"_s},
            {u"editSpeaker"_s, translated("Spea&ker of the highlight…"), {u"Shift+Q"_s}, u"quotation"_s},
            {u"tagHighlight"_s, translated("&Tags of the highlight…"), {u"T"_s}, u"tag"_s},
            {u"removeHighlight"_s, translated("Re&move the highlight"), {u"Delete"_s}, u"trash"_s}, {},
            {u"mergeHighlights"_s, translated("M&erge with its neighbours"), {u"M"_s}},
            {u"splitHighlight"_s, translated("&Split at the selection or caret"), {u"Shift+M"_s}}, {},
            {u"nextHighlight"_s, translated("Ne&xt highlight"), {u"N"_s}},
            {u"previousHighlight"_s, translated("&Previous highlight"), {u"P"_s}},
            {u"filterHighlights"_s, translated("&Filter the highlights…"), {u"Ctrl+Alt+F"_s}, u"search"_s},
            {u"sortHighlights"_s, translated("S&ort the highlights…"), {u"Ctrl+Alt+O"_s}, u"sort"_s}, {},
            {u"copyQuotation"_s, translated("Copy as q&uotation"), {u"Ctrl+Shift+Q"_s}, u"copy"_s},
            {u"copyLink"_s, translated("Copy &link to the passage"), {u"Ctrl+Shift+L"_s}, u"link"_s},
            {u"caret"_s, translated("C&aret in the text"), {u"F7"_s}, {}, true}};
    }

    QList<ActionEntry> viewMenu()
    {
        return {{u"showLibrary"_s, translated("&Library"), {u"F9"_s}, u"panel-left"_s, true},
            {u"showAnnotations"_s, translated("&Annotations"), {u"Shift+F9"_s}, u"panel-right"_s, true},
            {u"pageOnly"_s, translated("&Nothing but the page"), {u"F11"_s}, u"full-page"_s, true},
            {u"showQuotations"_s, translated("Marks beside &quotations"), {u"Ctrl+Alt+Q"_s}, u"quotation"_s, true},
            {u"ruler"_s, translated("Reading r&uler"), {u"Shift+R"_s}, u"ruler"_s, true},
            {u"softScrolling"_s, translated("Smoo&th scrolling"), {u"Ctrl+Alt+S"_s}, {}, true},
            {u"showImage"_s, translated("Loo&k at the image…"), {u"Shift+I"_s}, u"image"_s},
            {u"cardsBeside"_s, translated("Annotations &beside their passages"), {u"Ctrl+Alt+B"_s}, {}, true}, {},
            {u"appearance"_s, translated("A&ppearance…"), {u"Ctrl+,"_s}, u"appearance"_s},
            {u"language"_s, translated("Languag&e…"), {u"Ctrl+Alt+E"_s}},
            {u"light"_s, translated("L&ight"), {u"Ctrl+Alt+1"_s}, u"light"_s, true},
            {u"sepia"_s, translated("&Sepia"), {u"Ctrl+Alt+2"_s}, u"sepia"_s, true},
            {u"dark"_s, translated("&Dark"), {u"Ctrl+Alt+3"_s}, u"dark"_s, true},
            {u"system"_s, translated("As the s&ystem"), {u"Ctrl+Alt+4"_s}, {}, true},
            {u"contrast"_s, translated("High &contrast"), {u"Ctrl+Alt+5"_s}, u"contrast"_s, true}, {},
            {u"justify"_s, translated("&Justified lines"), {u"Ctrl+Alt+J"_s}, {}, true},
            {u"indent"_s, translated("Indented paragrap&hs"), {u"Ctrl+Alt+I"_s}, {}, true}, {},
            {u"larger"_s, translated("Lar&ger text"), {u"Ctrl++"_s, u"Ctrl+="_s}},
            {u"smaller"_s, translated("S&maller text"), {u"Ctrl+-"_s}},
            {u"usualSize"_s, translated("Usual si&ze"), {u"Ctrl+0"_s}},
            {u"wider"_s, translated("&Wider lines"), {u"Ctrl+Alt++"_s, u"Ctrl+Alt+="_s}},
            {u"narrower"_s, translated("Na&rrower lines"), {u"Ctrl+Alt+-"_s}}};
    }

    QList<ActionEntry> listenMenu()
    {
        return {{u"readAloud"_s, translated("&Read aloud, or pause"), {u"L"_s}, u"speak"_s},
            {u"stopReading"_s, translated("&Stop reading"), {u"Ctrl+."_s}, u"stop"_s}, {},
            {u"nextSentence"_s, translated("&Next sentence"), {u"."_s}, u"next"_s},
            {u"previousSentence"_s, translated("&Previous sentence"), {u","_s}, u"previous"_s},
            {u"highlightSentence"_s, translated("&Highlight this sentence"), {u"Shift+H"_s}, u"highlights"_s}, {},
            {u"faster"_s, translated("&Faster"), {u">"_s}}, {u"slower"_s, translated("S&lower"), {u"<"_s}}};
    }

    QList<ActionEntry> goMenu()
    {
        return {{u"goBack"_s, translated("&Back"), {u"Alt+Left"_s}},
            {u"goForward"_s, translated("&Forward"), {u"Alt+Right"_s}}, {},
            {u"outline"_s, translated("&Outline…"), {u"O"_s}, u"outline"_s},
            {u"links"_s, translated("Lin&ks of the article…"), {u"Shift+O"_s}, u"link"_s}, {},
            {u"shelf1"_s, translated("&Inbox"), {u"Alt+1"_s}, u"inbox"_s},
            {u"shelf2"_s, translated("&Reading"), {u"Alt+2"_s}, u"reading"_s},
            {u"shelf3"_s, translated("&Archive"), {u"Alt+3"_s}, u"archive"_s},
            {u"shelf4"_s, translated("&Starred"), {u"Alt+4"_s}, u"star"_s},
            {u"shelf5"_s, translated("&Highlights"), {u"Alt+5"_s}, u"highlights"_s},
            {u"shelf6"_s, translated("&Quotations"), {u"Alt+6"_s}, u"quotation"_s},
            {u"shelf7"_s, translated("&Trash"), {u"Alt+7"_s}, u"trash"_s}, {},
            {u"focusList"_s, translated("To the &list"), {u"F6"_s}}, {u"focusPage"_s, translated("To the &page"), {u"F8"_s}},
            {u"focusAnnotations"_s, translated("To the a&nnotations"), {u"Shift+F6"_s}},
            {u"focusQuotations"_s, translated("To the quotations of the arti&cle"), {u"Shift+F8"_s}}};
    }

    QList<ActionEntry> helpMenu()
    {
        return {{u"shortcuts"_s, translated("&Keyboard shortcuts"), {u"?"_s, u"F1"_s}, u"keyboard"_s},
            {u"samples"_s, translated("Add the &sample articles")},
            {u"about"_s, translated("&About Lectern"), {}, u"information"_s}};
    }

} // namespace

void addMainMenus(ActionCollection& actions, QMenuBar* bar)
{
    actions.addMenu(bar, translated("&File"), fileMenu());
    actions.addMenu(bar, translated("&Edit"), editMenu());
    actions.addMenu(bar, translated("&Article"), articleMenu());
    actions.addMenu(bar, translated("&Highlight", "noun: a menu"), highlightMenu());
    actions.addMenu(bar, translated("&View"), viewMenu());
    actions.addMenu(bar, translated("&Go"), goMenu());
    if (speechEngineMaker())
        actions.addMenu(bar, translated("&Listen"), listenMenu());
    actions.addMenu(bar, translated("Hel&p"), helpMenu());
}

} // namespace lectern
