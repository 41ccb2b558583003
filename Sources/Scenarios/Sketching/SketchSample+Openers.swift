import Checklist
import Linguistics

extension SketchSample {
    /// An opener that passes the checklist in this scenario.
    var goodOpener: String {
        switch sketch.channel {
        case .phone: spoken
        case .email: subject + "\n" + letter(endsWithName: true)
        case .linkedin: letter(endsWithName: false)
        }
    }

    /// An opener that anybody could send to anybody.
    var poorOpener: String {
        words(
            "Guten Tag, wir sind der führende Anbieter und ich wollte Ihnen einmal unser Unternehmen vorstellen.",
            "Good morning, we are the leading provider and I just wanted to introduce our company.")
    }

    private var spoken: String {
        words(
            "Guten Tag \(salutation), Katrin Behnke von \(seller). \(observation) \(question)",
            "Good morning \(salutation), Kate Benson from \(seller). \(observation) \(question)")
    }

    private var observation: String {
        sketch.temperature == .cold
            ? words("Sie haben im Mai einen zweiten Standort eröffnet.", "You opened a second site in May.")
            : words(
                "Sie haben am Montag über unsere Website nach einem Beispiel aus der Praxis gefragt.",
                "You asked on our website on Monday for a worked example.")
    }

    private var question: String {
        sketch.temperature == .cold
            ? words("Wie oft kommt das bei Ihnen vor: \(need)?", "How often does that happen at your place: \(need)?")
            : words(
                "Wie oft kommt das an Ihren beiden Standorten vor: \(need)?",
                "How often does that happen at your two sites: \(need)?")
    }

    private var subject: String {
        sketch.temperature == .cold
            ? words("Betreff: Ihr zweiter Standort", "Subject: Your second site")
            : words("Betreff: Ihre Anfrage vom Montag", "Subject: Your enquiry on Monday")
    }

    private func letter(endsWithName: Bool) -> String {
        var parts = [
            words("Guten Tag \(salutation),", "Good morning \(salutation),"), observation + " " + question,
            words(
                "Anbei eine Prüfliste mit acht Fragen für einen Rundgang im eigenen Haus, die Sie auch ohne uns brauchen können.",
                "Attached is a checklist of eight questions for a walk round the site, which is of use without us as well."
            ),
            words(
                "Passen zehn Minuten am Telefon, Mittwoch um zehn oder Freitag um acht?",
                "Would ten minutes on the phone suit, Wednesday at ten or Friday at eight?"),
        ]
        if endsWithName {
            parts.append(
                words(
                    "Möchten Sie nichts mehr von mir hören, genügt ein kurzes Nein.",
                    "If you would rather not hear from me again, a short no will do."))
            parts.append(words("Katrin Behnke, \(seller)", "Kate Benson, \(seller)"))
        }
        return parts.joined(separator: "\n\n")
    }
}
