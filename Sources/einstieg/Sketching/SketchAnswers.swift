import Checklist
import Linguistics
import Scenarios

/// The answers that a new scenario needs, as far as they are known.
struct SketchAnswers {
    var language: Language?
    var channel: Channel?
    var temperature: Temperature?
    var name: String?
    var company: String?
    var archetype: Archetype?
    var need: String?
    var objection: String?

    /// The options whose answers are missing and cannot be guessed.
    var missing: [String] {
        [("--name", name), ("--company", company), ("--need", need), ("--objection", objection)]
            .filter { FileName.plain($0.1 ?? "").isEmpty }.map(\.0)
    }

    /// The sketch, with the commonest answers for what is a choice: a cold call to somebody in a hurry.
    ///
    /// - Parameters:
    ///   - id: the scenario's name; made of the company's where none is given.
    ///   - author: the language that the author reads.
    func sketch(id: String?, author: Language) throws(Complaint) -> ScenarioSketch {
        guard missing.isEmpty, let name, let company, let need, let objection else {
            let list = missing.joined(separator: ", ")
            throw .usage(
                Localized(
                    de: "Es fehlt: \(list). Im Terminal fragt das Programm danach.",
                    en: "Missing: \(list). In a terminal, the program asks for it."))
        }
        let plain = FileName.plain(id ?? company)
        guard !plain.isEmpty else {
            throw .usage(
                Localized(
                    de: "„\(id ?? "")“ taugt nicht als Name: Nehmen Sie Buchstaben und Ziffern.",
                    en: "“\(id ?? "")” will not do as a name: use letters and figures."))
        }
        return ScenarioSketch(
            id: plain, language: language ?? author, channel: channel ?? .phone, temperature: temperature ?? .cold,
            name: name, company: company, archetype: archetype ?? .busy, need: need, objection: objection)
    }
}
