import Checklist
import Linguistics

/// What a sketch says where its author was not asked: plain, plausible sentences to be replaced by the author's own.
struct SketchSample {
    let sketch: ScenarioSketch
    private let language: Language

    init(_ sketch: ScenarioSketch) {
        self.sketch = sketch
        language = sketch.language
    }

    func words(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    // MARK: People

    /// How people are addressed, before their names.
    private static let titles: Set = [
        "herr", "frau", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "mr.", "mrs.", "ms.", "dr.", "prof.",
    ]

    private var titles: [Substring] {
        let all = sketch.name.split(separator: " ")
        return Array(all.dropLast().prefix { SketchSample.titles.contains($0.lowercased()) })
    }

    /// The name without titles.
    var name: String { sketch.name.split(separator: " ").dropFirst(titles.count).joined(separator: " ") }

    /// The title and the last name, or the whole name where no title is known.
    var salutation: String {
        guard !titles.isEmpty, let last = sketch.name.split(separator: " ").last else { return sketch.name }
        return (titles + [last]).joined(separator: " ")
    }

    var role: String { words("Leitung des Betriebs", "Head of Operations") }
    var industry: String { words("Handwerk und Mittelstand", "medium-sized business") }
    var size: String { words("rund 40 Beschäftigte", "about 40 people") }

    // MARK: Circumstances

    var title: String {
        switch sketch.channel {
        case .phone: words("Ein Anruf bei \(sketch.company)", "A call to \(sketch.company)")
        case .email: words("Eine E-Mail an \(sketch.company)", "An e-mail to \(sketch.company)")
        case .linkedin: words("Eine Nachricht an \(sketch.company)", "A message to \(sketch.company)")
        }
    }

    var goal: String {
        words("Zehn Minuten am Telefon, mit Tag und Uhrzeit.", "Ten minutes on the phone, with a day and a time.")
    }
    var seller: String { words("Muster & Partner", "Sample & Partners") }
    var offer: String {
        words(
            "Muster & Partner nimmt Betrieben ab, was sie jede Woche Stunden kostet.",
            "Sample & Partners takes off firms' hands what costs them hours every week.")
    }
    var value: String {
        words(
            "Prüfliste mit acht Fragen für einen Rundgang im eigenen Haus",
            "checklist of eight questions for a walk round the site")
    }
    var factId: String { words("standort", "site") }
    var fact: String { words("hat im Mai einen zweiten Standort eröffnet", "opened a second site in May") }
    var trigger: Trigger? {
        sketch.temperature == .cold
            ? nil
            : Trigger(
                what: words(
                    "hat über die Website nach einem Beispiel aus der Praxis gefragt",
                    "asked on the website for a worked example"), when: words("am Montag", "on Monday"))
    }
    var basis: String {
        sketch.temperature == .cold
            ? "{consent: presumed, relation: none, source: \(words("von der Website der Firma", "from the company's website"))}"
            : "{consent: express, relation: enquiry, source: \(words("aus der Anfrage vom Montag", "from the enquiry on Monday"))}"
    }
    var free: [String] {
        language == .german ? ["Mittwoch um zehn", "Freitag um acht"] : ["Wednesday at ten", "Friday at eight"]
    }

    // MARK: Need and objection

    var needId: String { words("bedarf", "need") }
    var objectionId: String { words("einwand", "objection") }
    var needTopics: [String] { topics(of: sketch.need) }
    var objectionTopics: [String] { topics(of: sketch.objection).filter { !needTopics.contains($0) } }

    /// Words that count what a need is about and do not name it.
    private static let ordinals: Set = [
        "erste", "ersten", "zweite", "zweiten", "dritte", "dritten", "vierte", "vierten", "letzte", "letzten",
        "first", "second", "third", "fourth", "last",
    ]

    /// The words that say what a text is about, six at most.
    private func topics(of text: String) -> [String] {
        var seen: Set<String> = []
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        let heavy = words.filter { word in
            let folded = Text(word).foldedWords.first ?? ""
            return word.count > 3 && !LightWords.contains(folded, language) && !SketchSample.ordinals.contains(folded)
                && seen.insert(folded).inserted
        }
        return Array((heavy.isEmpty && text == sketch.need ? [text] : heavy).prefix(6))
    }

    var need: String { sketch.need.withoutStop }

    var questions: [String] {
        language == .german
            ? [
                "Wie oft kommt das bei Ihnen vor: \(need)?", "Wie gehen Sie heute damit um: \(need)?",
                "Wie viele Stunden in der Woche verlieren Ihre Leute damit: \(need)?",
            ]
            : [
                "How often does that happen at your place: \(need)?", "How do you deal with that today: \(need)?",
                "How many hours a week do your people lose to that: \(need)?",
            ]
    }
    var guarded: String { words("Das läuft bei uns schon irgendwie.", "We manage, one way or another.") }
    var open: String {
        words(
            "Ehrlich gesagt ist das unser wunder Punkt: \(need). Letzte Woche erst wieder, zweimal.",
            "To be honest, that is our sore point: \(need). Twice last week alone.")
    }
    var resolved: String {
        words("Na gut, so herum kann man es auch sehen.", "Fair enough, one can look at it like that.")
    }
}
