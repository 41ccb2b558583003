import Linguistics

/// What a sketch tells its author at each place: what a good entry looks like.
struct SketchComments {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private func rows(_ de: [String], _ en: [String]) -> [String] {
        (language == .german ? de : en).map { "# " + $0 }
    }

    func head(of sketch: ScenarioSketch) -> [String] {
        rows(
            [
                "Ausprobieren, während Sie schreiben: einstieg scenario play \(sketch.id).yaml",
                "title: ein Bild, das nur hierher gehört. goal: ein Schritt, bei dem klar ist, ob er vereinbart wurde.",
            ],
            [
                "Try it while you write: einstieg scenario play \(sketch.id).yaml",
                "title: an image that belongs nowhere else. goal: a step of which one can tell whether it was agreed.",
            ])
    }

    var seller: [String] {
        rows(
            [
                "Für wen die Übenden sprechen. value: was sie verschenken können und was auch ohne Auftrag nützt:",
                "eine Prüfliste, ein Vergleich, ein Fall aus der Branche.",
            ],
            [
                "Whom the trainees speak for. value: what they can give away and what is of use without an order:",
                "a checklist, a comparison, a case from the trade.",
            ])
    }

    var prospect: [String] {
        rows(
            [
                "facts: was man vorher wissen kann, nachprüfbar und nur hier wahr: sucht seit Februar drei Techniker.",
                "source: woher die Adresse ist, in einem Satz, den man am Telefon sagen könnte.",
            ],
            [
                "facts: what one can know beforehand, verifiable and true here only: has looked for three fitters since May.",
                "source: where the address is from, in words that one could say on the phone.",
            ])
    }

    var persona: [String] {
        let names = Archetype.allCases.map(\.rawValue).joined(separator: ", ")
        return rows(
            [
                "archetype: \(names).",
                "free: wann die Person kann, so wie sie es sagen würde. busyDays: {Dienstag: Dienstag bin ich in Posen.}",
            ],
            [
                "archetype: \(names).",
                "free: when the person has time, as they would say it. busyDays: {Tuesday: On Tuesdays I am in Leeds.}",
            ])
    }

    var needs: [String] {
        rows(
            [
                "Was der Person wirklich nützen würde. topics: die Wörter dafür, in der Grundform. samples: fünf bis acht",
                "Fragen danach, so verschieden, wie Menschen fragen. guarded: was sie am Anfang sagt, wahr, aber knapp.",
                "open: was sie nach guten Fragen erzählt, mit Zahl, Tag und Namen. Zweiter Bedarf dahinter: hidden: true.",
            ],
            [
                "What the person could really use. topics: the words for it. samples: five to eight questions for it, as",
                "different as people ask. guarded: what they say at first, true but short. open: what they tell after good",
                "questions, with a figure, a day, a name. A second need behind the first: hidden: true.",
            ])
    }

    var objections: [String] {
        rows(
            [
                "lines: der Einwand, wie ihn ein Mensch sagt, in zwei, drei Fassungen. occasion: opener, pitch oder proposal.",
                "resolvedBy: was ihn ausräumt: acknowledge, question, value, smallStep, topic.",
            ],
            [
                "lines: the objection as a person says it, in two or three versions. occasion: opener, pitch or proposal.",
                "resolvedBy: what meets it: acknowledge, question, value, smallStep, topic.",
            ])
    }

    var checks: [String] {
        rows(
            ["Ihre eigenen Tests: Einstiege, die hier bestehen müssen, und solche, die durchfallen müssen."],
            ["Your own tests: openers that must pass here, and openers that must fail."])
    }
}
