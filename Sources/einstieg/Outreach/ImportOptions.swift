import ArgumentParser
import Linguistics
import Outcomes
import Reports
import Scenarios

/// How a table of contacts is read.
struct ImportOptions: ParsableArguments {
    @Option(
        name: .customLong("import"),
        help: "Read contacts from a table in CSV, - for standard input. / Aus einer Tabelle.")
    var file: String?
    @Option(help: "What the columns are called: own, hubspot, pipedrive. / Wie die Spalten heißen.")
    var preset: OutcomeColumns = .own
    @Option(
        name: .customLong("map"),
        help: "A column's meaning: \"Column=field\". May be repeated. / Was eine Spalte bedeutet.")
    var mappings: [String] = []
    @Option(
        help: "A name in the table for a template, or a variant: \"Name=template:B\". / Wie eine Vorlage dort heißt.")
    var alias: [String] = []
    @Flag(help: "Only tell what would be entered. / Nur sagen, was eingetragen würde.")
    var dryRun = false

    /// The columns whose meaning was said.
    func columns() throws(Complaint) -> [OutcomeTable.Mapping] {
        var columns: [OutcomeTable.Mapping] = []
        for text in mappings {
            let (column, name) = try sides(text, "--map")
            guard let field = LogField.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
                let names = LogField.allCases.map(\.rawValue)
                let suggestion = nearest(to: name, among: names)
                throw .usage(
                    Localized(
                        de:
                            "--map \(text): „\(name)“ gibt es nicht.\(suggestion.map { " Meinten Sie „\($0)“?" } ?? "") Möglich: \(names.joined(separator: ", ")).",
                        en:
                            "--map \(text): there is no “\(name)”.\(suggestion.map { " Did you mean “\($0)”?" } ?? "") Possible: \(names.joined(separator: ", "))."
                    ))
            }
            guard !columns.contains(where: { $0.field == field }) else {
                throw .usage(
                    Localized(
                        de: "--map \(text): „\(field.rawValue)“ hat schon eine Spalte.",
                        en: "--map \(text): “\(field.rawValue)” has a column already."))
            }
            columns.append(OutcomeTable.Mapping(column: column, field: field))
        }
        return columns
    }

    /// The templates, and variants of them, by what they are called in the table.
    func aliases() throws(Complaint) -> [String: String] {
        var aliases: [String: String] = [:]
        for text in alias {
            let (name, template) = try sides(text, "--alias")
            aliases[name.lowercased()] = template
        }
        return aliases
    }

    private func sides(_ text: String, _ option: String) throws(Complaint) -> (String, String) {
        guard let sign = text.lastIndex(of: "="), sign > text.startIndex, text.index(after: sign) < text.endIndex,
            text[text.index(after: sign)...].contains(where: { $0 != " " })
        else {
            throw .usage(
                Localized(
                    de: "\(option) „\(text)“: Erwartet wird „Name=Bedeutung“.",
                    en: "\(option) “\(text)”: “name=meaning” is expected."))
        }
        return (text[..<sign].trimmingSpace, text[text.index(after: sign)...].trimmingSpace)
    }
}

extension OutcomeColumns: ExpressibleByArgument {}
