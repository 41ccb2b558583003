import Linguistics

/// The grammar words that tell one kind of question from another.
extension NeedsQuestion {
    static let senderSubjects = WordClass(
        60,
        """
        ich wir ich's wir's i we i'd we'd i'll we'll i'm we're i've we've ma mir's i's ichs wirs
        """)
    static let recipients = WordClass(
        61,
        """
        yis yiz yez sie ihr du you ihnen euch dir dich ihre ihrem ihren ihrer ihres euer eure eurem euren eurer dein deine
        deinem deinen deiner your yours y'all u ye youse sie's ihr's du's s' si dihr eich enk habts you're
        you've you'd ihna eana eier urs ur
        """)
    static let senders = WordClass(
        62,
        """
        ich wir mir mich uns unser unsere unserem unseren unserer unseres mein meine meinen meinem meiner i we
        me us our my ours mine i'd we'd i'll we'll i'm we're i've we've mi mia
        """)
    /// Who speaks for the firm, where "ich" may only be thinking aloud.
    static let sellers = WordClass(63, "wir uns unser unsere unseren unserem we our us ours")
    static let senderObjects = WordClass(
        64,
        """
        mir mich uns me us unser unsere unseren unserem unserer our my mein meine meinen meiner unsern unsrer
        """)
    static let pointers = WordClass(
        65,
        """
        das es sich die dir dabei dazu davon darüber it them that this one these those den ihn
        """)
    static let wishes = WordClass(
        66,
        """
        wotsch wänd möchten möchtest möchtet mögen magst mögt mag wollen willst wollt want fancy would care
        mocht mechadn mechst mechts woin wuist
        """)
    static let requests = WordClass(
        67,
        """
        können könnten könntest könntet kannst könnt würden würdest würdet dürfen dürfte can could would will
        may might geben schicken gibst schickst
        """)
    static let havings = WordClass(
        68,
        """
        haben hätten habt hättet hast hättest have got händ hend hobts hom hesch hond sind ist is san did has
        """)
    static let alternatives = WordClass(69, "oder or eher lieber rather entweder either")
    static let choices = WordClass(70, "oder or")
    static let pleases = WordClass(71, "bitte please")
    static let whys = WordClass(72, "warum wieso weshalb why")
    static let whos = WordClass(73, "wer who who's whos wea wem wen")
    /// What a date is called.
    static let dates = WordClass(74, "tag termin uhrzeit zeitpunkt datum tage day date time slot days")
    static let whens = WordClass(75, "wann when wann's when's whens wanns")
    static let places = WordClass(76, "on in at over auf im bei so in down up with mit out")
    /// What happens to a letter.
    static let arrivals = WordClass(
        77,
        """
        bekomen gesehen gsehn gesehn gseh gelesen glesen bekommen gekriegt kriegt erhalten angekommen ankommen
        gsegn gseng übercho überchoo durchgelesen angeschaut angesehen ogschaut aglueget seen received arrived
        landed gotten
        """)
    static let arrived = WordClass(78, "angekommen arrived eingetroffen arrive ankommen aakoo okumma")
    /// What one does with papers.
    static let views = WordClass(
        79,
        """
        ansehen anschauen anzusehen anzuschauen prüfen geprüft durchsehen durchgesehen lesen durchlesen
        gesichtet sichten studieren studiert review reviewed look looked read angucken angeguckt durchgehen
        überflogen
        """)
    static let whethers = WordClass(80, "ob if whether")
    static let needs = WordClass(
        81,
        """
        brauchen brauchst braucht benötigen benötigt bräuchten suchen suchst sucht brauchn need want needed
        """)
    static let stills = WordClass(83, "noch still weiterhin immer")
    static let tags = WordClass(
        84,
        """
        oder ja okay ok gell gelle ne nicht richtig right yeah yes no huh eh wa nä nech gä gäll oda woll wahr
        stimmt's stimmts recht correct odr innit deal einverstanden
        """)
    /// Words of somebody who guesses, and would be put right.
    static let guesses = WordClass(
        85,
        """
        noch bestimmt vermutlich wahrscheinlich wohl still probably presumably guess nehme
        """)
    /// Words that push for a yes in a statement with a tag.
    static let pushes = WordClass(86, "doch auch wollen will möchten schade sicher wouldn't don't want doesn't won't")
    static let interruptions = WordClass(
        87,
        """
        weitersprechen weiterreden störe stör stören ungelegen disturbing interrupting
        """)
    /// What asks whether something is still of concern.
    static let concerns = WordClass(
        88,
        """
        thema relevant topic issue priority akut aktuell concern radar problem bother something looking
        interesse interessant interest interesting list liste agenda plan
        """)
    /// Verbs that a question hangs on: "Wissen Sie, wie", "could you tell me what".
    static let tellers = WordClass(
        89,
        """
        telling saying sharing explaining mitzuteilen sagn sogen erzähln verzellä verraten verrätst sagen sagst sagt erzählen erzählst fragen wissen weißt wisst wissts erklären
        schildern beschreiben mitteilen einschätzen abschätzen beantworten tell ask know share say explain idea
        describe confirm sag verrat nachsehen säge sägn sogn verzelle verraten entschieden überlegt decided
        festgelegt settled sure sicher klar
        """)
    static let embedders = WordClass(
        90,
        """
        wie was wer wo wann warum wieso womit woran welche welcher welches welchen welchem wieviel wieviele wem
        wen wohin woher wodurch worauf weshalb wofür inwieweit inwiefern ob ob's wie's wo's was's how what who
        where when why which whose whether if wia wos ob'st obs what's who's how's where's wobei wovon wozu
        worum worin wonach
        """)
    static let prepositions = WordClass(
        91,
        """
        an auf bei für in mit nach über um unter von vor zu aus ab bis seit wegen at on for with from to by
        about of
        """)
    static let reports = WordClass(92, "fragt fragte fragten gefragt asks asked heißt lautet lautete stellt fragten")
    static let answers = WordClass(
        93,
        """
        nein nope niemand nobody keiner no-one nothing nichts genau eben richtig exactly simple klar logisch
        """)
    static let causes = WordClass(94, "weil because")
    /// Words without a topic: grammar, and what any question may hold.
    static let light = WordClass(
        95,
        """
        der die das den dem des ein eine einen einem einer eines und oder aber auch an am auf aus bei beim mit
        von vom zu zum zur für über unter nach vor seit bis um als im in so sehr mehr noch schon nur mal einmal
        denn eigentlich überhaupt grundsätzlich generell aktuell derzeit momentan zurzeit gerade grad moment
        jetzt heute momentan bisher immer oft meist dann da dort hier dabei dazu davon damit daran darauf
        darüber dafür darin daraus es er sich man ich wir sie ihr du ihnen euch dir dich mir mich uns ihre
        ihrem ihren ihrer ihres euer eure eurem euren eurer dein deine deinem deinen deiner unser unsere
        unserem unseren unserer mein meine sie's ihr's wie was wer wo wann warum wieso weshalb welche welcher
        welches welchen welchem wem wen wieviel viele viel vielen ist sind seid war waren wäre wären haben habt
        hat hast hatten hätten hätte wird werden wurde wurden kann können könnte könnten soll sollen darf
        dürfen möchten wollen will würde würden muss müssen gibt gibt's gibts geht geht's gehts macht machen
        tun tut kommt kommen läuft läuft's liegt liegt's liegts steht sieht aus dass wenn ob weil nicht kein
        keine keinen nichts nein ja ganz etwas was alle alles eher lieber gern gerne bitte eben halt wohl
        vielleicht etwa ungefähr herr frau selbst selber besonders aktuellen aktuelle größte größten größter
        größtes meisten wichtigsten wichtigste haus hause betrieb unternehmen firma team bereich alltag thema
        themen jahr quartal monat woche zeit so stimmt trifft finden sehen sagen denke tun's auch beides eines
        eins einer darum hängt the a an and or but in on at of to for with from by about as is are was were has
        have had been be being will can could would should may might do does did done doing that this these
        those it its it's that's not no yes so very more most much many any some all you your yours you're
        you've you'd i we me us our my they them their he she how what who where when why which whose there
        here then now just only also still yet already currently moment right present today these days at if
        whether because go going goes get getting happen happens happening work works make makes look looks
        looking find see say said face facing currently biggest main company business team firm quarter
        quarters year month week next two something anything things thing else really actually generally out
        off up down into over than one ones way what's how's who's isn't is'nt doesn't don't guys maybe perhaps
        please quick kurz kurze mind like would want need treating mr mrs ms dear hello hallo hey des wos wia
        ned net nix grod scho eam san isch gerade zwei drei paar einige ersten ur rn whats whos hows wat ye ya
        ihne ihna eana eich gonna going far stimmt's gell recht okay geschäft geschäfte branche liaba lieber
        besser better prefer haengt erst got anbieter lieferant lieferanten dienstleister supplier provider
        current abläufe abläufen processes operations themen vorstellungen wünsche pläne anliegen schwerpunkte
        baustelle baustellen vordergrund erwartungen vorhaben topics plans ideas change ändern verbessern
        nächstes improve stehen beschäftigen beschäftigt didn't haven't hasn't wasn't weren't aren't won't
        wouldn't couldn't can't isn't passt passen ginge klappt suit suits oh hi hiya unterstützen helfen help
        support guten guter jetzigen bisherigen jetziger derzeitigen händ hend hom hobts take gleich nochmal
        wieder bald später morgen gestern richtung sachen zurzeit ähm äh uhm hmm haha lol sorted bedient
        versorgt side seite atm rn gröste grösten grösste grössten habts min mins minute easier handier
        passender urs
        """)

    /// The classes of this file, for the vocabulary.
    static let wordClasses = [
        senderSubjects, recipients, senders, sellers, senderObjects, pointers, wishes, requests, havings,
        alternatives, choices, pleases, whys, whos, dates, whens, places, arrivals, arrived, views, whethers, needs,
        stills, tags, guesses, pushes, interruptions, concerns, tellers, embedders, prepositions, reports,
        answers, causes, light,
    ]
}
