import Linguistics
import Reports

/// Asks somebody at the terminal, one question after the other.
struct Interview {
    let desk: Desk

    /// Asks for a text, until there is one.
    ///
    /// - Parameters:
    ///   - standard: what Enter stands for; nil where an answer is needed.
    ///   - isEnough: whether an answer will do.
    func ask(
        _ question: Localized, _ example: Localized, standard: String? = nil, _ reader: inout any LineReader,
        isEnough: (String) -> Bool = { !FileName.plain($0).isEmpty }
    ) throws(Complaint) -> String {
        let language = desk.language
        try desk.show(desk.page.paragraph(question[language], indent: 0))
        try desk.note(Localized(de: "Zum Beispiel: \(example.de)", en: "For example: \(example.en)"))
        while true {
            let answer = try line(&reader)
            if let standard, answer.isEmpty { return standard }
            if isEnough(answer) { return answer }
        }
    }

    /// Asks for one of several things, by number, name or title, until one is chosen.
    func choose<Choice: RawRepresentable & Equatable>(
        _ question: Localized, _ choices: [Choice], standard: Choice, title: (Choice) -> Localized,
        _ reader: inout any LineReader
    ) throws(Complaint) -> Choice where Choice.RawValue == String {
        let language = desk.language
        try desk.show(desk.page.paragraph(question[language], indent: 0))
        for (number, choice) in choices.enumerated() {
            let label = choice == standard ? "[\(number + 1)]" : " \(number + 1) "
            try desk.show(desk.page.entry(label, title(choice)[language]))
        }
        while true {
            let typed = try line(&reader).lowercased()
            if typed.isEmpty { return standard }
            if let number = Int(typed), choices.indices.contains(number - 1) { return choices[number - 1] }
            let fitting = choices.filter { choice in
                [choice.rawValue, title(choice).de, title(choice).en].contains { $0.lowercased().hasPrefix(typed) }
            }
            if fitting.count == 1 { return fitting[0] }
            try desk.note(
                Localized(
                    de: "Bitte eine Zahl von 1 bis \(choices.count), oder den Anfang eines Namens.",
                    en: "A number from 1 to \(choices.count), please, or the beginning of a name."))
        }
    }

    private func line(_ reader: inout any LineReader) throws(Complaint) -> String {
        while true {
            switch try desk.read(&reader, prompt: "> ", prefill: nil, remember: false) {
            case .line(let text): return text.trimmingSpace
            case .end:
                try desk.show("")
                throw .usage(
                    Localized(de: "Abgebrochen, nichts geschrieben.", en: "Stopped, nothing written."))
            case .interrupted, .setAside: continue
            }
        }
    }
}

extension Language {
    /// The name of the language for people.
    var title: Localized {
        switch self {
        case .german: Localized(de: "Deutsch", en: "German")
        case .english: Localized(de: "Englisch", en: "English")
        }
    }
}
