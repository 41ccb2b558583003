extension TimeMark {
    /// What a word can be in a time.
    enum Role: Sendable {
        /// A day: "Dienstag", "tomorrow", "Mittwochvormittag".
        case day
        /// A weekday cut short that could be another word: "Di", "Sun".
        case shortDay
        case month
        /// A part of the day: "vormittags", "lunchtime".
        case part
        /// Something that happens every day and tells the time by it: "Frühschicht", "lunch".
        case moment
        /// An hour in words: "zehn", "four".
        case hour
        /// What stands before a clock time: "um", "gegen", "at".
        case clockLead
        /// "halb", "viertel", "half", "quarter".
        case fraction
        /// "Uhr", "o'clock".
        case clock
        /// "am", "pm", "ish".
        case meridiem
        case week
        /// "nächste", "this", "Ende".
        case coming
        case article
        /// What is counted, and so no time: "Minuten", "Leute".
        case unit
        /// "jeden", "every", "either": several days at once.
        case every
        /// "danach", "later": a time told by the one before it.
        case relative
        /// "once", "sobald": a time told by what happens then.
        case until

        /// Whether a time may begin with it.
        var beginsTime: Bool {
            switch self {
            case .moment, .clock, .meridiem, .article, .unit: false
            default: true
            }
        }
    }

    static let roles: WordTable<Role> = {
        var roles = WordTableBuilder<Role>(room: 1024)
        func set(_ role: Role, _ words: String) { roles.set(role, words) }
        for (full, _) in germanDays {
            for ending in [
                "", "s", "e", "vormittag", "nachmittag", "früh", "mittag", "abend", "morgen", "vormittags",
                "nachmittags",
            ] where full + ending != "montage" {
                // The fitting of a machine is no day.
                set(.day, full + ending)
            }
        }
        for (_, others) in germanDays { set(.day, others) }
        for day in ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] {
            set(.day, day)
            set(.day, day + "s")
            set(.day, day + "'s")
        }
        set(
            .day,
            """
            heute heut morgn übermorgen überübermorgen today tomorrow tonight tmrw tmr tomoz tomorow tommorow tommorrow
            2moro overmorrow pfingstmontag ostermontag tues weds thur thurs wensday wednsday thrusday teusday tusday
            dienstach donnerstach mittwoh dienstga dinstag donerstag freitach hüt hüüt hüte heit haid morra morgn muarng tuesdy
            thurday frday mondy wednsday saturdy morjen übermorgn
            """)
        set(.shortDay, "mo di mi do fr sa so mon tue wed thu fri sat")
        set(
            .month,
            """
            januar jänner jan februar feber feb märz april apr mai juni juno juli julei august aug september sept sep
            oktober okt november nov dezember dez january february march may june july october oct december dec
            """)
        set(
            .part,
            """
            vormittag vormittags vormittagen nachmittag nachmittags nachmittagen abend abends abenden mittag mittags
            spätnachmittag frühabend frühmorgens morgens frühs in-der-früh früh zmittag z'mittag zmorge znacht namittag
            vormittog nochmittog vomittag nomittag z'obig obig znüni-zeit morning mornings afternoon afternoons evening evenings noon midday lunchtime teatime
            arvo mornin afternoonish nachmittach mittagszeit vormittagsstunden
            """)
        set(
            .moment,
            """
            mittagsruhe mittagsstunde nachtruhe stallarbeit ponystunde abendbrot abendessen vormittagsrunde betriebsruhe frühschicht spätschicht nachtschicht tagschicht schicht mittagspause mittagessen feierabend frühstück essen
            frühstückspause schichtwechsel schichtübergabe schichtbeginn schichtende übergabe pause pausen kaffeepause
            öffnung ladenöffnung ladenschluss geschäftsschluss büroschluss dienstschluss betriebsschluss kassenschluss
            tisch sprechstunde visite praxisschluss service mittagsservice abendservice schulschluss schule unterricht
            brotzeit jause jausn znüni zvieri vesper kaffee tee mittagsgeschäft mittagsbetrieb
            tagesgeschäft stall melken messe frühmesse gottesdienst training probe dienst dienstbeginn frühdienst
            spätdienst arbeit arbeitsbeginn arbeitsende morgenrunde rundgang teamrunde frührunde kirche andacht
            lunch shift shifts breakfast brunch school service opening closing close hours tea dinner supper handover
            stand-up standup morning-prayers prayers assembly rounds ward-round milking church kickoff rush open work
            practice rehearsal session class classes dispatch changeover
            """)
        set(
            .hour,
            """
            eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf achte neune zehne dreie viere fünfe sechse
            siebene zwölfe elfe oans zwoa zwoi draa viare simme ochte neine zehni elfi nüni achti sibni zwo
            one two three four five six seven eight nine ten eleven twelve dreizehn vierzehn fünfzehn sechzehn siebzehn
            achtzehn neunzehn zwanzig
            """)
        set(
            .clockLead,
            """
            um gegen ab nach vor bis at around after before by from past until till zwischen between so ca etwa um's
            circa about zirka kurz shortly just schlag vorm nachm nochm vor'm nach'm afore efter zwüsche zwischn gega noch right straight direkt gleich
            """)
        set(.fraction, "halb halba hoiba hoib viertel viertl dreiviertel dreiviertl half quarter 'alf")
        set(.clock, "uhr o'clock oclock h hrs")
        set(.meridiem, "am pm a.m p.m ish sharp")
        set(
            .week,
            """
            woche wochen wochn week weeks kw kalenderwoche monat month months quartal quarter wochenanfang wochenende
            weekend wochenmitte monatsende monatsanfang jahr year mo
            """)
        set(.shortDay, "mo")
        set(
            .coming,
            """
            nächste nächsten nächster nächstes kommende kommenden kommender kommendes diese dieser diesen dieses next
            this coming folgende folgenden end ende anfang mitte übernächste übernächsten following early late mid
            nexte nägschte nextn nägsten naechsten
            """)
        set(
            .article,
            """
            der den dem die das the a an your my ihrer ihrem ihre ihren eurer eurem unserer dein deinem deiner eure meiner
            meinem da 'm 'n our their
            """)
        set(
            .unit,
            """
            minuten minute min minutes mins stunden stunde hours hour tagen tage wochen weeks days jahren years monaten
            monate months prozent percent euro leute mitarbeiter beschäftigte personen kunden filialen standorte mal
            times people staff million millionen tonnen meter kilometer km kg fahrzeuge stück teile punkte fragen
            questions sites jahre sätze seiten pages euros pounds dollar grad degrees cent lkw wagen betten plätze
            zimmer rooms beds vans trucks drivers fahrer kollegen colleagues more mehr andere weitere others customers
            of vans stores shops filialen häuser betriebe firms companies
            """)
        set(.every, "jeden jedem jede jeder every any each either both beide beiden täglich most whichever")
        set(.relative, "danach davor nachher vorher später later afterwards beforehand drauf darauf after before")
        set(
            .until,
            "once sobald nachdem while whilst when whenever wenn wann bevor ehe before wänn erst bis solange solang")
        for word in ["after", "before", "bis"] { set(.clockLead, word) }
        return WordTable(roles)
    }()

    /// The German weekdays, each with the names it has in the dialects.
    private static let germanDays: [(String, String)] = [
        ("montag", "mondog mäntig määntig mändig mendich maandag moondag mondoch muntig mentig"),
        (
            "dienstag",
            "deanstag ziischtig zischtig zaischdig dingsdag erchtag irda iada erdag dienschtag dienschdich aftermontag aftermendig"
        ),
        (
            "mittwoch",
            "middwoch mittwoche mittwuch miggdwoch middeweken mittwuche mictwoch mittwoach mitwoch mittwochs mittwochvormittag"
        ),
        (
            "donnerstag",
            "donnschdig donnersdog dunnschtig dunnstig dunschtig dunstig dorschdig dunnersdag pfinzda pfingsta pfinsta donnschtig donnersdach"
        ),
        ("freitag", "friitig freidog fritig freidich freedag freida freidach friitag freitog"),
        ("samstag", "samschtig samsda samsdag sonnabend sünnavend samschdich samschdag sonnabends samstog"),
        ("sonntag", "sunntig sunndag sonndich sunda sonntoch"),
    ]

    /// What stands before a part of the day in a greeting: "guten Morgen", "good evening".
    static let greetings: WordSet = [
        "guten", "gut", "schönen", "good", "einen", "gutn", "this", "every", "jeden", "sunny",
    ]
    /// What joins two times.
    static let alternatives: WordSet = [
        "oder", "or", "und", "bis", "and", "to", "bzw", "od", "till", "until", "beziehungsweise",
    ]
    /// What offers the second of two times.
    static let choices: WordSet = ["oder", "or", "od", "bzw", "beziehungsweise", "respektive"]
    /// What makes a window of two times.
    static let spans: WordSet = ["bis", "to", "till", "until", "til"]
    /// What opens such a window.
    static let windowLeads: WordSet = ["zwischen", "between"]
    /// What closes a window that was opened so.
    static let windowLinks: WordSet = ["und", "and", "bis"]
}
