extension ValueWords {
    /// The words of each kind, German and English.
    static let lists: [(ValueWords, String)] = [
        (
            .ours,
            """
            unser unsere unserem unseren unserer unseres mein meine meinen meinem our my
            """
        ),
        (
            .theirs,
            """
            ihr ihre ihrem ihren ihrer euer eure euren eurem eurer dein deine deinen deinem deiner your
            """
        ),
        (
            .denying,
            """
            kein keine keinen keinem keiner keinerlei nicht nie ohne weder noch statt no not never without
            neither nor don't doesn't didn't haven't hasn't isn't won't can't couldn't wasn't any nix
            """
        ),
        (
            .naming,
            """
            zu zum zur für fürs über von vom mit wie was welche welcher welches warum wo wann ob wer
            worauf womit der des die einer eines aus wofür auf on about of for how what which why where
            with who when from to that showing covering listing a one we as in
            """
        ),
        (
            .had,
            """
            heruntergeladen runtergeladen geladen geholt angefordert angefragt bestellt bekommen erhalten
            gekriegt hatten hattet hattest gelesen angesehen angeschaut gesehen downloaded received
            requested ordered grabbed had asked picked read saw seen looked reingeschaut durchgesehen
            vorliegen erhielten vergriffen geöffnet opened
            """
        ),
        (
            .numbers,
            """
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
            siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
            hundert zweihundert dreihundert tausend viertausend dutzend hälfte drittel viertel fünftel
            zehntel null anderthalb eineinhalb zweieinhalb halben two three four five six seven eight nine
            ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
            forty fifty sixty seventy eighty ninety hundred thousand dozen half third quarter fifth zero
            none twice nil zwoa zwoi drü fünfundzwanzig fünfunddreißig
            """
        ),
        (
            .into,
            """
            auf to statt bis instead and und down
            """
        ),
        (
            .shares,
            """
            prozent percent cent hälfte drittel viertel half third quarter
            """
        ),
        (
            .units,
            """
            prozent percent euro franken tage tagen tag stunden stunde minuten minute sekunden wochen
            monaten monate jahr jahre jahren tonnen kilo liter grad meter zentimeter millimeter kilometer
            stück kwh kilowattstunden watt bar days day hours hour minutes seconds weeks week months month
            year years tons tonnes pounds dollars quid degrees miles metres feet inches litres gallons k
            hr hrs mins grand euros gsm bags calls anrufe fahrten trips fälle cases
            """
        ),
        (
            .change,
            """
            weniger mehr statt anstatt halbiert doppelt halb schneller kürzer billiger günstiger ruhe
            keiner keine keines nie niemand kaum weg erledigt fewer less instead halved doubled faster
            quicker cheaper nobody none gone quiet never stopped down extra leerer voll pünktlich sorted
            """
        ),
        (
            .since,
            """
            seitdem seither seit danach nachher jetzt inzwischen mittlerweile heute nun since now
            afterwards today nowadays
            """
        ),
        (
            .placing,
            """
            in aus bei im nahe um von at near from of outside zu beim
            """
        ),
        (
            .alwaysCapital,
            """
            i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february
            march april may june july august september october november december montag dienstag mittwoch
            donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember jänner
            ihnen ihrem ihrer ihren ihr ihre pdf excel word linkedin google teams zoom ruhe minuten tagen
            wochen stunden monaten zeit jahr sachen hand anhang anlage uk us eu vat
            """
        ),
        (
            .somebody,
            """
            ein eine einem einer einen der die das dem den zwei drei vier herr frau kollege kollegin a an
            one another the two three four some somebody someone team similar viele andere anderer
            """
        ),
        (
            .conditions,
            """
            wenn falls sofern sobald if once when unless should
            """
        ),
        (
            .generally,
            """
            meist meistens oft fast selten immer häufig usually often most mostly nearly almost always
            rarely typically normally normalerweise üblicherweise durchschnittlich schnitt average
            """
        ),
        (
            .found,
            """
            gemessen nachgemessen mitgemessen gezählt nachgezählt verglichen ausgewertet getestet geprüft
            untersucht durchgesehen durchgeschaut durchgeblättert durchgerechnet nachgerechnet
            ausgerechnet umgerechnet überschlagen ausprobiert nachgefragt nachgeschaut nachgesehen
            herausgefunden rausgefunden gefunden findet fehlt fehlen steht zeigt ergab läuft liegt
            measured counted compared tested checked logged tracked analysed analyzed sectioned replayed
            found shows looked weighed timed missing broken returns points leads ran
            """
        ),
        (
            .addressed,
            """
            sie s' ihr du s mal einfach doch sich
            """
        ),
        (
            .contact,
            """
            melden schreiben antworten rufen klicken buchen sichern lassen sagen geben schicken senden
            wählen kommen besuchen fordern vereinbaren bestellen nehmen stellen haben können möchten
            wollen sind würden könnten hätten dürfen werden sollten kennen wissen erhalten bekommen
            kriegen finden nutzen testen profitieren entdecken erfahren freuen teilen informieren
            entscheiden unterschreiben tragen zögern wenden starten wechseln bitten verzeihen
            entschuldigen gestatten erlauben let reply send call book click give drop tell say ring text
            have see please feel contact visit order sign join grab get come reach message email shout
            pick choose download register subscribe unsubscribe hit schedule hear thank thanks forgive
            excuse sorry hope trust guess worth act imagine want need got happy point scan
            """
        ),
        (
            .doing,
            """
            check try count ask put take turn set log measure weigh look pull sort skip stay start stop
            leave swap change move keep write mark wipe clean run test split cut add remove use make note
            compare walk open close wait hang lay stick buy avoid switch drop raise lower record track
            watch listen go let begin group rank label tape paint print list photograph film fill drain
            flush heat cool dry soak fit bolt tighten loosen reset restart disable enable sample divide
            multiply order rotate shift hold pay claim file apply train pair rule read draw build replace
            tell before give plot bring block book limit allow have get strip
            """
        ),
        (
            .asking,
            """
            haben können möchten wollen sind würden könnten hätten dürfen werden sollten kennen wissen
            wenn denn dann waren mögen müssen hatten sollen wann bevor von wären brauchen ihnen schon wen
            gestern morgen machen suchen sehen
            """
        ),
        (
            .attached,
            """
            anbei anhang angehängt anlage beigelegt beigefügt beiliegend beiliegenden unten darunter
            verlinkt link dran unterschrift attached attachment enclosed below underneath linked pdf
            signature beiliegt hängt anhängt beifüge anhänge
            """
        ),
        (
            .pages,
            """
            seite seiten a4 a5 blatt page pages sheet side sides spalten zeilen columns lines rows
            schritte schritten steps punkte punkten points minute zeile spalte pdf xlsx
            """
        ),
        (
            .speaker,
            """
            ich wir i i'll i've we we've we'll i'm i'd
            """
        ),
        (
            .particles,
            """
            bei an dran unten
            """
        ),
        (
            .third,
            """
            er ihm seine seinen seinem seiner sein dort denen deren dessen die they their them theirs he
            him his she her hers sie they've he's she's they'd
            """
        ),
        (
            .auxiliaries,
            """
            hat haben hatte hatten ist sind wurde wurden war waren konnte konnten ham hom het isch
            """
        ),
        (
            .past,
            """
            brachte brachten kam kamen fiel fielen sank sanken stieg stiegen ging gingen nahm nahmen ließ
            ließen verlor verloren gewann gewannen fand fanden bekam bekamen schrieb schrieben hielt
            hielten zog zogen stellte stellten legte legten setzte setzten machte machten sparte sparten
            senkte senkten holte holten brauchte brauchten verkaufte verkauften schaffte schafften
            halbierte reduzierte went came fell rose cut got took found lost won kept put sold made
            brought gave wrote built drew let ran held met paid sent spent taught thought swapped grew
            shrank left began did became hung stuck bought caught chose broke drove rode slept read had
            """
        ),
        (
            .transfer,
            """
            schicke schick schicken schicks schickt sende senden zusenden zuschicken mail maile mailen
            simse faxe bring bringe bringen lege leg legen lass lasse dalassen geb gebe geben überlasse
            überlassen übersenden übersende übermitteln übermittle teile teilen schenke schenk schenken
            verschenke reiche reich leite weitergeben mitgeben mitbringen rüberschicken herüberschicken
            zukommen kriegen kriegst bekommen bekommst bekommt kriegt erhalten finden findest vorlesen
            vorles stelle stell häng hänge whatsappe schickn schicka schigen gebn schreibe aufschreiben
            aufschreibe send sending email text drop leave share sharing forward post pass attach hand
            give lend show put linked posted emailed popped whatsapp
            """
        ),
        (
            .toSender,
            """
            mir uns me us mich
            """
        ),
        (
            .having,
            """
            hab habe hätt hätte hätten haben ham hob hett ha have i've we've got had keep führe führen
            """
        ),
        (
            .showing,
            """
            zeige zeig zeigen vergleichen vergleiche durchgehen durchrechnen rechnen rechne erkläre
            erklären erzähl erzähle erzählen vorrechnen ausrechnen skizzieren anschauen schauen ansehen
            nebeneinander durchspielen show compare walk explain tell run through sketch look
            """
        ),
        (
            .benefits,
            """
            sparen spart einsparen senken senkt steigern steigert gewinnen erhöhen erhöht reduzieren
            reduziert verkaufen mehr weniger günstiger schneller save saves saving cut cuts grow grew
            boost boosts increase increases reduce reduces more less faster cheaper roi meetings leads
            bewerbungen kunden anfragen applicants
            """
        ),
        (
            .helpers,
            """
            kann können könnte könnten könnt kannst will wollen wollte möchte möchten würde würden werde
            werden wird soll sollen darf dürfen dürfte muss müssen mag mögen lassen lass um zu haben hat
            habe hätte sind wir sie die lasse helfen bin ist war waren wurden wurde gern gerne tät dat
            """
        ),
        (
            .notInfinitive,
            """
            ihnen oben unten gegen neben haben morgen gestern wegen zusammen einen keinen wochen sieben
            diesen meinen seinen allen beiden anderen selben draußen drüben innen außen worden bleiben
            kommen mögen wollen
            """
        ),
        (
            .then,
            """
            dann so da then it's you'll
            """
        ),
        (
            .faults,
            """
            fehlt fehlen fehler kaputt defekt falsch falsche falschen veraltet abgelaufen leer tot hängt
            klemmt tropft undicht lädt langsam geschlossen zugewachsen gesperrt verdreht lose locker
            schief riss rostet verkalkt verstopft missing broken wrong dead expired outdated empty error
            typo loose leaking cracked blocked stuck hangs 404 worn crooked misses lacks fails faulty
            mistake
            """
        ),
        (
            .asked,
            """
            gefragt fragten fragte fragtest frage wissen gesucht asked question wanted wondered wonder
            """
        ),
        (
            .only,
            """
            einfach bloß nur lediglich simpel simple simply just only plain afoch eifach
            """
        ),
        (
            .instead,
            """
            statt anstatt anstelle stattdessen instead rather
            """
        ),
        (
            .answers,
            """
            antwort kurz ehrlich nämlich heißt answer short honestly namely properly basically
            """
        ),
        (
            .urging,
            """
            dann einfach mal also und then just so and simply
            """
        ),
        (
            .urged,
            """
            probier probiert probierts nimm nehmt nehmts leg legt legts stell stellt schau schaut schauts
            dreh dreht zähl zählt frag fragt miss messt lasst tausch tauscht setz setzt fang fangt kauf
            spül kleb klebt druck druckt häng teil teilt trag tragt notier notiert prüf prüft wechsle
            reinige putz putzt mach machts schreib schreibt guck guckt achte achtet vergleich vergleicht
            sortier sortiert bestell streich streicht lüfte lüftet heiz heizt gieß gießt warte wartet test
            teste testet nutz nutzt verschieb schieb schiebt lies lest
            """
        ),
    ]
}
