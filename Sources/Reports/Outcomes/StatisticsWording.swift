import Linguistics
import Outcomes

/// The sentences of the statistics, the same on the terminal and on a page.
struct StatisticsWording {
    let report: StatisticsReport
    let language: Language
    var figures: Figures { Figures(language: language) }

    func words(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    var title: String { words("Was Ihre Einstiege bringen", "What your openers bring") }

    /// What was counted and what was not.
    var scope: String {
        let summary = report.summary
        let total = report.total.sent
        var sentences: [String] = []
        if let selection = report.selection {
            sentences.append(words("Auswahl: \(selection).", "Selection: \(selection)."))
        }
        if let days = summary.days {
            let (first, last) = (figures.day(days.lowerBound), figures.day(days.upperBound))
            sentences.append(
                words(
                    "Gezählt: \(figures.whole(total)) Kontakte vom \(first) bis \(last), alle mindestens \(summary.maturity) Tage alt.",
                    "Counted: \(figures.whole(total)) contacts from \(first) to \(last), all at least \(summary.maturity) days old."
                ))
        } else {
            sentences.append(
                words(
                    "Noch ist kein Kontakt \(summary.maturity) Tage alt, und vorher zählt keiner.",
                    "No contact is \(summary.maturity) days old yet, and before that none counts."))
        }
        if summary.young.sent > 0 {
            let (sent, answers) = (figures.whole(summary.young.sent), figures.whole(summary.young.answers))
            sentences.append(
                words(
                    "Jünger und noch nicht gezählt: \(sent), davon schon beantwortet: \(answers). Schnelle Antworten ohne das Schweigen daneben ließen alles Neue zu gut aussehen.",
                    "Younger and not yet counted: \(sent), of them answered already: \(answers). Quick answers without the silence beside them would make everything new look too good."
                ))
        }
        return sentences.joined(separator: " ")
    }

    /// How to read the table.
    var legend: String {
        words(
            "Darunter jeweils das 95-%-Intervall nach Wilson. Antworten je Kontakt, Termine je Antwort, gehalten und Verkaufschancen je Termin. ▲ sicher über dem Üblichen, ▼ sicher darunter; ohne Zeichen lassen die Zahlen beides zu.",
            "Below each, its 95 % interval after Wilson. Answers by contact, meetings by answer, held and opportunities by meeting. ▲ surely above what is usual, ▼ surely below; without a sign the figures allow either."
        )
    }

    /// What is usual, for a row of the table.
    func usual(_ temperature: FunnelBand.Temperature) -> String {
        words("üblich (Artikel, Abschnitt 4)", "usual (article, section 4)")
    }

    // MARK: Times and no-shows

    /// How long it took, in a sentence; nil where nobody noted any minutes.
    func times(_ times: ResponseTimes) -> String? {
        guard let median = times.median else { return nil }
        let shares = [15, 30, 60].map { limit in
            words("binnen \(limit) Minuten ", "within \(limit) minutes ") + figures.share(times.share(within: limit))
        }
        return words(
            "Die Hälfte kam binnen \(figures.duration(median)) (Median). ",
            "Half came within \(figures.duration(median)) (median). ")
            + shares.joined(separator: "; ").prefix(1).uppercased() + shares.joined(separator: "; ").dropFirst() + "."
    }

    var reactionTitle: String {
        words("Ihre erste Reaktion auf ein Signal", "Your first response to a signal")
    }

    var answerTitle: String { words("Bis die andere Seite antwortet", "Until the other side answers") }

    /// What the article asks of one's own reaction.
    var reactionGoal: String {
        words(
            "Ziel im Artikel (Abschnitt 3): auf warme Signale binnen 15 bis 30 Minuten.",
            "The article's aim (section 3): within 15 to 30 minutes of a warm signal.")
    }

    /// The meetings to which nobody came.
    var noShows: String {
        let share = report.total.noShowShare
        guard share.total > 0 else {
            return words("Geplatzte Termine: noch kein Termin vereinbart.", "No-shows: no meeting agreed yet.")
        }
        return words("Geplatzte Termine: ", "No-shows: ") + figures.share(share) + "."
    }

    /// The bars of a histogram, by their limits in minutes.
    var barTitles: [String] {
        [
            words("bis 15 Min.", "up to 15 min"), words("bis 30 Min.", "up to 30 min"),
            words("bis 1 Std.", "up to 1 h"), words("bis 4 Std.", "up to 4 h"), words("bis 1 Tag", "up to 1 day"),
            words("bis 3 Tage", "up to 3 days"), words("später", "later"),
        ]
    }

    // MARK: What contacts can show

    var prospectTitle: String { words("Was 100 Kontakte zeigen können", "What 100 contacts can show") }

    /// What so many contacts can and cannot show.
    func prospect(_ temperature: FunnelBand.Temperature, _ prospectus: Prospectus) -> [String] {
        let base = figures.percent(prospectus.base)
        let source =
            prospectus.isOwn
            ? words("Ihre eigenen Zahlen", "your own figures")
            : words("die Mitte des Üblichen", "the middle of what is usual")
        let name = temperature == .cold ? words("Kalt", "Cold") : words("Warm", "Warm")
        let (low, high) = (prospectus.usual.lowerBound, prospectus.usual.upperBound)
        let none = figures.percent(prospectus.largestOfNone)
        let first = words(
            "\(name): Wenn \(base) antworten (\(source)), sind \(low) bis \(high) Antworten auf \(prospectus.contacts) Kontakte nichts Besonderes. Selbst gar keine schließt nur aus, dass es mehr als \(none) sind.",
            "\(name): if \(base) answer (\(source)), \(low) to \(high) answers to \(prospectus.contacts) contacts are nothing special. Even none at all only rules out more than \(none)."
        )
        return [first]
            + prospectus.questions.map { question in
                let power = figures.percent(question.power)
                let isEnough = question.power >= 0.8
                return words(
                    "Bringt eine Variante \(figures.percent(question.share)) statt \(base)? Vorher festlegen: \(figures.whole(question.perVariant)) Kontakte je Variante. \(prospectus.contacts) je Variante zeigen es \(isEnough ? "" : "nur ")in \(power) der Fälle.",
                    "Does a variant bring \(figures.percent(question.share)) instead of \(base)? Settle beforehand: \(figures.whole(question.perVariant)) contacts a variant. \(prospectus.contacts) a variant show it in \(isEnough ? "" : "only ")\(power) of cases."
                )
            }
    }
}
