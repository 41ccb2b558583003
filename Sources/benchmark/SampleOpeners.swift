import Roleplay

/// Openers made from varied parts, the same for the same seed: enough kinds that no cache and no branch predictor
/// learns them by heart.
struct SampleOpeners {
    private var random: SeededNumbers

    init(seed: UInt64) { random = SeededNumbers(seed: seed) }

    /// The next line of JSON, without its line break.
    mutating func next(_ number: Int) -> String {
        let isGerman = below(3) > 0
        let company = pick(Self.names) + " " + pick(isGerman ? Self.germanTrades : Self.englishTrades)
        let name = pick(Self.names)
        let town = pick(Self.towns)
        let figure = 3 + below(240)
        let warm = below(2) == 0
        let parts = isGerman ? Self.german : Self.english
        var text = pick(parts.greetings).replacing("{name}", with: name)
        for group in [parts.entries, parts.offers, parts.questions, parts.values, parts.steps, parts.endings]
        where below(4) > 0 {
            text += (below(3) == 0 ? "\\n" : " ") + pick(group)
        }
        text = text.replacing("{town}", with: town).replacing("{figure}", with: "\(figure)")
            .replacing("{company}", with: company)
        if below(5) == 0 { text = text.lowercased() }
        let channel = ["phone", "email", "linkedin"][below(3)]
        let facts =
            isGerman
            ? ["eröffnet ein Lager in \(town)", "rund \(figure) Beschäftigte"]
            : ["opens a warehouse in \(town)", "about \(figure) people"]
        let trigger =
            warm
            ? (isGerman
                ? #"{"what":"hat die Vorlage zur Tourenplanung geladen","when":"gestern"}"#
                : #"{"what":"downloaded the route planning sheet","when":"yesterday"}"#) : "null"
        return
            #"{"id":"s\#(number)","language":"\#(isGerman ? "de" : "en")","channel":"\#(channel)","temperature":"\#(warm ? "warm" : "cold")","touch":\#(1 + below(3)),"audience":"business","prospect":{"name":"\#(name)","role":"\#(isGerman ? "Betriebsleiter" : "Operations Manager")","company":"\#(company)","industry":"\#(isGerman ? "Logistik" : "logistics")","facts":["\#(facts[0])","\#(facts[1])"],"trigger":\#(trigger)},"subject":\#(channel == "email" ? "\"\(town) / \(figure)\"" : "null"),"text":"\#(text)"}"#
    }

    private mutating func below(_ count: Int) -> Int { random.below(count) }

    private mutating func pick(_ parts: [String]) -> String { parts[below(parts.count)] }

    private struct Parts {
        let greetings: [String]
        let entries: [String]
        let offers: [String]
        let questions: [String]
        let values: [String]
        let steps: [String]
        let endings: [String]
    }

    private static let names = [
        "Angerer", "Brennecke", "Corrigan", "Dallinger", "Eberle", "Falk", "Gruber", "Hofstätter", "Imhof", "Jansen",
        "Köster", "Lindqvist", "Moser", "Nowak", "Oltmanns", "Pryce", "Quandt", "Rüegg", "Søgaard", "Thöni",
    ]
    private static let towns = [
        "Aalen", "Bregenz", "Chur", "Dachau", "Erfurt", "Fürth", "Gmünd", "Hörsching", "Cork", "Leeds", "Limerick",
        "Perth", "Zwickau", "Würzburg",
    ]
    private static let germanTrades = ["Spedition", "Metallbau GmbH", "Bäckerei", "Gebäudetechnik AG", "Pflegedienst"]
    private static let englishTrades = ["Haulage", "Fabrication Ltd", "Bakery", "Building Services", "Home Care"]

    private static let german = Parts(
        greetings: [
            "Guten Tag Frau {name},", "Hallo Herr {name},", "Servus {name}, Resi hier.", "Sehr geehrte Frau {name},",
            "Moin Herr {name}, Jonas Behrens aus Leer.",
        ],
        entries: [
            "Sie eröffnen im März in {town} ein Lager mit {figure} Stellplätzen.",
            "in der Zeitung stand, dass Sie {figure} Leute für {town} suchen.",
            "gestern haben Sie unsere Vorlage zur Tourenplanung geladen.",
            "ich bin beim Lesen Ihrer Stellenanzeige hängen geblieben: Disponent, {town}, ab sofort.",
            "viele Betriebe in Ihrer Branche haben derzeit Mühe mit der Planung.",
            "ich hoffe, es geht Ihnen gut.",
        ],
        offers: [
            "Wir sind der führende Anbieter für innovative Lösungen.",
            "Unsere Software plant Touren, prüft Zeiten und schreibt Berichte.",
            "Seit 1998 begleiten wir Betriebe wie {company} bei der Umstellung.",
        ],
        questions: [
            "Wer plant bei Ihnen morgens die Touren, und wie lange dauert das?",
            "Was passiert, wenn in {town} ein Fahrer ausfällt?", "Haben Sie Bedarf?",
            "Mich würde interessieren, wie Sie die Retouren heute zählen.",
            "Ist das eher ein Thema der Zeit oder der Leute?",
        ],
        values: [
            "Ein Betrieb in {town} hat seine Leerfahrten so von {figure} auf 12 im Monat gebracht.",
            "Ich hänge Ihnen die Checkliste an, mit der man die Woche in zehn Minuten prüft.",
            "Gern sende ich Ihnen unsere Broschüre.",
            "Auf Ihrer Seite führt der Verweis „Anfahrt“ ins Leere, das wollte ich Ihnen sagen.",
        ],
        steps: [
            "Passt Ihnen ein kurzes Telefonat am Dienstag um 10 oder am Donnerstag ab 14 Uhr?",
            "Hätten Sie nächste Woche eine halbe Stunde Zeit?", "Ich rufe Sie am Mittwoch an.",
            "Eine Viertelstunde genügt, lieber vormittags oder nach der Mittagspause?",
            "Ich freue mich auf Ihre Rückmeldung.",
        ],
        endings: [
            "Falls nicht, genügt ein kurzes Nein.", "Nur noch heute!", "Viele Grüße, Katrin Behnke",
            "Mit freundlichen Grüßen",
        ])

    private static let english = Parts(
        greetings: ["Hi {name},", "Dear Ms {name},", "Good morning, Hannah Pryce here.", "Hello {name}, quick one."],
        entries: [
            "you are opening a warehouse in {town} with {figure} bays in March.",
            "your advert for {figure} drivers in {town} caught my eye on the train.",
            "yesterday you downloaded our route planning sheet.", "I hope this finds you well.",
            "many hauliers are struggling with planning these days.",
        ],
        offers: [
            "We are the leading provider of innovative solutions.",
            "Our software plans routes, checks hours and writes reports.",
        ],
        questions: [
            "Who plans the routes in the morning, and how long does it take?",
            "What happens when a driver in {town} calls in sick?", "What are your biggest challenges?",
            "I'd be curious how you count returns today.",
        ],
        values: [
            "A firm in {town} cut its empty miles from {figure} to 12 a month that way.",
            "I have attached the checklist with which you can check a week in ten minutes.",
            "Happy to send our brochure.",
        ],
        steps: [
            "Would Tuesday at 10 or Thursday after 2 suit you for a short call?", "Can we meet next week?",
            "I'll call you on Wednesday.", "Fifteen minutes would do, morning or after lunch?",
        ],
        endings: ["If not, a short no will do.", "This offer ends today!", "Kind regards", "Cheers, Tom"])
}
